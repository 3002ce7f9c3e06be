### Words: a few are practised each day.

## Offered, begun, left, taken up again

# $count: how many words
ui-drill-offer =
    📚 { $count ->
        [one] One word today?
       *[other] { $count } words today?
    }

ui-drill-not-today = Fine. Another day.

ui-drill-none =
    There are no words to practise right now.
    Please come back tomorrow.

# $left: how many words are left
ui-drill-resume =
    📚 { $left ->
        [one] One word left.
       *[other] { $left } words left.
    }

ui-drill-stopped =
    ⏸ Well practised!
    The rest waits for you.

# $count: words of the session; $days: days with practice this month
ui-drill-end =
    🎉 { $count ->
        [one] One word!
       *[other] { $count } words!
    }
    Days this month: { $days }.

## Questions; $dots shows how far one has come, the Swedish stands in $word

# $dots: one for each word, the done ones filled
ui-drill-dots = { $dots }

ui-drill-word = <b>{ $word }</b>

# $answer: a Swedish word or a meaning to choose
ui-drill-answer = { $answer }

# $number, $answer: a long answer and the number of its button
ui-drill-numbered = { $number }. { $answer }

# $example: a Swedish sentence
ui-drill-example = <i>{ $example }</i>

# $meaning: in the person's own language
ui-drill-means = { $meaning }

# $meaning: opens on a tap
ui-drill-hidden-meaning = <tg-spoiler>{ $meaning }</tg-spoiler>

# A new word
ui-drill-show = 🌱 A new word:

ui-drill-meaning = What does this mean?

ui-drill-swedish = What is it in Swedish?

ui-drill-article = Is it <i>en</i> or <i>ett</i>?

ui-drill-listen = 👂 What do you hear?

ui-drill-order = Build the sentence:

ui-drill-gap = Which word fits?

ui-drill-write = ✍️ Write in Swedish:

ui-drill-say =
    🗣 Listen. Say it. Listen again.
    How did it go?

## The one answer; $word as it is said

ui-drill-right = ✅ Yes! <b>{ $word }</b>

# written with other letters: å, ä, ö
ui-drill-right-letters = ✅ Yes! It is written: <b>{ $word }</b>

# written without en or ett
ui-drill-right-article = ✅ Yes! In full: <b>{ $word }</b>

# the right word, with the other article
ui-drill-wrong-article = ✅ The right word. But it is <b>{ $word }</b>.

ui-drill-wrong = 🔁 Almost. It is <b>{ $word }</b>.

# $word is a whole sentence with its own full stop
ui-drill-wrong-phrase = 🔁 Almost. It is: <b>{ $word }</b>

# the new word was read, or known
ui-drill-shown = 👍 <b>{ $word }</b>

# said aloud
ui-drill-said = 👍 Good that you practise! <b>{ $word }</b>

# the voice that follows a wrong answer
ui-drill-hear = <b>{ $word }</b>

## Hard words, my words, a new word

ui-drill-hard =
    💪 A hard word.
    Look, listen and read at your own pace.

ui-drill-hard-none = You have no hard words now.

# $known, $learning, $hard: numbers
ui-drill-mine =
    📊 <b>My words</b>
    🌳 Known: { $known }
    🌿 Learning: { $learning }
    🌱 Hard: { $hard }

# $caseworker-name
ui-drill-mine-shown = { $caseworker-name } sees how many words you know.

ui-drill-mine-not-shown = Only you see this.

ui-drill-new-word =
    ➕ Write a word that you have heard at work.
    Write it in Swedish.
    We may add it for others.
    Your name is not seen.

# $most: characters
ui-drill-new-word-long = That is too long. Write at most { $most } characters.

# $word: the new one
ui-drill-new-word-meaning = What does <b>{ $word }</b> mean in your language?

ui-drill-new-word-picture =
    ✅ The word is in.
    Send a picture or your voice if you like.

ui-drill-new-word-done = ✅ Thank you! It is saved.

## Buttons

# to a new word from work
ui-button-drill-new-word = ➕ New word

# drill-offer: begins
ui-button-drill-begin = ▶️ Begin

# drill-offer: no
ui-button-drill-not-today = ⏭ Not today

# a new word: the example as a voice
ui-button-drill-example = 🔊 Example

# a new word: known already
ui-button-drill-know = 👍 I know it

# every question: ends for now
ui-button-drill-stop = ⏸ Stop now

# after a wrong answer, and after a break
ui-button-drill-go-on = ▶️ Go on

# order: takes the last part away
ui-button-drill-undo = ⌫ Undo

# write: shows the answer
ui-button-drill-dont-know = 🤷 I do not know

# say: how it went
ui-button-drill-easy = 😀 Easy

# say: how it went
ui-button-drill-almost = 🙂 Almost

# say: how it went
ui-button-drill-difficult = 😕 Hard

# drill-end: more today. $count
ui-button-drill-more = ➕ { $count } more

# to my words
ui-button-drill-mine = 📊 My words

# to the hard words
ui-button-drill-hard = 💪 Hard words

# my words: the caseworker may see the numbers
ui-button-drill-show-it = 👀 Show numbers

# my words: the caseworker may see them no more
ui-button-drill-hide-it = 🙈 Hide numbers

# a number to choose. $number
ui-button-number = { $number }

## Words a day, in more-list

# $count: how many words a day; 0 is none
ui-drill-a-day =
    📚 { $count ->
        [0] You get no words now.
        [one] You get one word each working day.
       *[other] You get { $count } words each working day.
    }
    How many do you want?
