### Words: a few are practised each day. Simple Swedish is the source.

## Offered, begun, left, taken up again

# $count: how many words
ui-drill-offer =
    📚 { $count ->
        [one] Ett ord i dag?
       *[other] { $count } ord i dag?
    }

ui-drill-not-today = Okej. Vi tar det en annan dag.

ui-drill-none =
    Det finns inga ord att öva just nu.
    Kom gärna tillbaka i morgon.

# $left: how many words are left
ui-drill-resume =
    📚 { $left ->
        [one] Ett ord kvar.
       *[other] { $left } ord kvar.
    }

ui-drill-stopped =
    ⏸ Bra övat!
    Resten väntar på dig.

# $count: words of the session; $days: days with practice this month
ui-drill-end =
    🎉 { $count ->
        [one] Ett ord!
       *[other] { $count } ord!
    }
    Dagar i månaden: { $days }.

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
ui-drill-show = 🌱 Ett nytt ord:

ui-drill-meaning = Vad betyder det här?

ui-drill-swedish = Vad heter det på svenska?

ui-drill-article = Är det en eller ett?

ui-drill-listen = 👂 Vad hör du?

ui-drill-order = Bygg meningen:

ui-drill-gap = Vilket ord passar?

ui-drill-write = ✍️ Skriv på svenska:

ui-drill-say =
    🗣 Lyssna. Säg. Lyssna igen.
    Hur gick det?

## The one answer; $word as it is said

ui-drill-right = ✅ Ja! <b>{ $word }</b>

# written with other letters: å, ä, ö
ui-drill-right-letters = ✅ Ja! Så skriver man: <b>{ $word }</b>

# written without en or ett
ui-drill-right-article = ✅ Ja! Helt rätt blir: <b>{ $word }</b>

# the right word, with the other article
ui-drill-wrong-article = ✅ Rätt ord. Men det heter <b>{ $word }</b>.

ui-drill-wrong = 🔁 Nästan. Det är <b>{ $word }</b>.

# $word is a whole sentence with its own full stop
ui-drill-wrong-phrase = 🔁 Nästan. Det är: <b>{ $word }</b>

# the new word was read, or known
ui-drill-shown = 👍 <b>{ $word }</b>

# said aloud
ui-drill-said = 👍 Bra att du övar! <b>{ $word }</b>

# the voice that follows a wrong answer
ui-drill-hear = <b>{ $word }</b>

## Hard words, my words, a new word

ui-drill-hard =
    💪 Ett svårt ord.
    Titta, lyssna och läs i lugn och ro.

ui-drill-hard-none = Du har inga svåra ord nu.

# $known, $learning, $hard: numbers
ui-drill-mine =
    📊 <b>Mina ord</b>
    🌳 Kan: { $known }
    🌿 Lär mig: { $learning }
    🌱 Svåra: { $hard }

# $caseworker-name
ui-drill-mine-shown = { $caseworker-name } ser hur många ord du kan.

ui-drill-mine-not-shown = Bara du ser det här.

ui-drill-new-word =
    ➕ Skriv ett ord som du har hört på jobbet.
    Skriv det på svenska.
    Vi kan ta in det för fler.
    Ditt namn syns inte.

# $most: characters
ui-drill-new-word-long = Det är för långt. Skriv högst { $most } tecken.

# $word: the new one
ui-drill-new-word-meaning = Vad betyder <b>{ $word }</b> på ditt språk?

ui-drill-new-word-picture =
    ✅ Ordet är med nu.
    Skicka en bild eller din röst om du vill.

ui-drill-new-word-done = ✅ Tack! Det är sparat.

## Buttons

# to a new word from work
ui-button-drill-new-word = ➕ Nytt ord

# drill-offer: begins
ui-button-drill-begin = ▶️ Börja

# drill-offer: no
ui-button-drill-not-today = ⏭ Inte i dag

# a new word: the example as a voice
ui-button-drill-example = 🔊 Exempel

# a new word: known already
ui-button-drill-know = 👍 Jag kan det

# every question: ends for now
ui-button-drill-stop = ⏸ Sluta nu

# after a wrong answer, and after a break
ui-button-drill-go-on = ▶️ Fortsätt

# order: takes the last part away
ui-button-drill-undo = ⌫ Ångra

# write: shows the answer
ui-button-drill-dont-know = 🤷 Vet inte

# say: how it went
ui-button-drill-easy = 😀 Lätt

# say: how it went
ui-button-drill-almost = 🙂 Nästan

# say: how it went
ui-button-drill-difficult = 😕 Svårt

# drill-end: more today. $count
ui-button-drill-more = ➕ { $count } till

# to my words
ui-button-drill-mine = 📊 Mina ord

# to the hard words
ui-button-drill-hard = 💪 Svåra ord

# my words: the caseworker may see the numbers
ui-button-drill-show-it = 👀 Visa siffrorna

# my words: the caseworker may see them no more
ui-button-drill-hide-it = 🙈 Dölj siffrorna

# a number to choose. $number
ui-button-number = { $number }

## Words a day, in more-list

# $count: how many words a day; 0 is none
ui-drill-a-day =
    📚 { $count ->
        [0] Du får inga ord nu.
        [one] Du får ett ord varje arbetsdag.
       *[other] Du får { $count } ord varje arbetsdag.
    }
    Hur många vill du ha?
