### Words: a few are practised each day.
### A machine translation, not yet reviewed.
### The mark \u200E after a Latin question mark keeps it on the right side of its sentence.

## Offered, begun, left, taken up again

# $count: how many words
ui-drill-offer =
    📚 { $count ->
        [one] امروز یک کلمه؟
       *[other] امروز { $count } کلمه؟
    }

ui-drill-not-today = درست است. یک روز دیگر می‌کنیم.

ui-drill-none =
    حالا کلمه‌ای برای تمرین نیست.
    فردا باز بیایید.

# $left: how many words are left
ui-drill-resume =
    📚 { $left ->
        [one] یک کلمه مانده است.
       *[other] { $left } کلمه مانده است.
    }

ui-drill-stopped =
    ⏸ تمرین خوب بود!
    باقی منتظر شما است.

# $count: words of the session; $days: days with practice this month
ui-drill-end =
    🎉 { $count ->
        [one] یک کلمه!
       *[other] { $count } کلمه!
    }
    روزها در این ماه: { $days }.

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
ui-drill-show = 🌱 یک کلمهٔ نو:

ui-drill-meaning = معنای این چیست؟

ui-drill-swedish = نام آن به سویدنی چیست؟

ui-drill-article = آیا <i>en</i> است یا <i>ett</i>؟

ui-drill-listen = 👂 چه می‌شنوید؟

ui-drill-order = جمله را بسازید:

ui-drill-gap = کدام کلمه این‌جا جور می‌آید؟

ui-drill-write = ✍️ به سویدنی بنویسید:

ui-drill-say =
    🗣 گوش کنید. بگویید. باز گوش کنید.
    چطور شد؟

## The one answer; $word as it is said

ui-drill-right = ✅ بلی! <b>{ $word }</b>

# written with other letters: å, ä, ö
ui-drill-right-letters = ✅ بلی! این‌طور نوشته می‌شود: <b>{ $word }</b>

# written without en or ett
ui-drill-right-article = ✅ بلی! کاملاً درست این است: <b>{ $word }</b>

# the right word, with the other article
ui-drill-wrong-article = ✅ کلمه درست است. اما می‌گویند <b>{ $word }</b>.

ui-drill-wrong = 🔁 نزدیک بود. این است: <b>{ $word }</b>.

# $word is a whole sentence with its own full stop
ui-drill-wrong-phrase = 🔁 نزدیک بود. این است: <b>{ $word }</b>

# the new word was read, or known
ui-drill-shown = 👍 <b>{ $word }</b>

# said aloud
ui-drill-said = 👍 خوب است که تمرین می‌کنید! <b>{ $word }</b>

# the voice that follows a wrong answer
ui-drill-hear = <b>{ $word }</b>

## Hard words, my words, a new word

ui-drill-hard =
    💪 یک کلمهٔ سخت.
    به آرامی ببینید، گوش کنید و بخوانید.

ui-drill-hard-none = حالا کلمهٔ سخت ندارید.

# $known, $learning, $hard: numbers
ui-drill-mine =
    📊 <b>کلمه‌های من</b>
    🌳 بلد هستم: { $known }
    🌿 یاد می‌گیرم: { $learning }
    🌱 سخت: { $hard }

# $caseworker-name
ui-drill-mine-shown = { $caseworker-name } می‌بیند که چند کلمه را بلد هستید.

ui-drill-mine-not-shown = تنها شما این را می‌بینید.

ui-drill-new-word =
    ➕ کلمه‌ای را که در کار شنیده‌اید، بنویسید.
    آن را به سویدنی بنویسید.
    شاید آن را برای دیگران هم بگیریم.
    نام شما معلوم نمی‌شود.

# $most: characters
ui-drill-new-word-long = این بسیار دراز است. حداکثر { $most } حرف بنویسید.

# $word: the new one
ui-drill-new-word-meaning = معنای <b>{ $word }</b> به زبان شما چیست؟

ui-drill-new-word-picture =
    ✅ کلمه حالا شامل است.
    اگر می‌خواهید، یک عکس یا صدای خود را روان کنید.

ui-drill-new-word-done = ✅ تشکر! ذخیره شد.

## Buttons

# to a new word from work
ui-button-drill-new-word = ➕ کلمهٔ نو

# drill-offer: begins
ui-button-drill-begin = ▶️ شروع

# drill-offer: no
ui-button-drill-not-today = ⏭ امروز نی

# a new word: the example as a voice
ui-button-drill-example = 🔊 مثال

# a new word: known already
ui-button-drill-know = 👍 بلد هستم

# every question: ends for now
ui-button-drill-stop = ⏸ حالا بس

# after a wrong answer, and after a break
ui-button-drill-go-on = ▶️ ادامه

# order: takes the last part away
ui-button-drill-undo = ⌫ پس گرفتن

# write: shows the answer
ui-button-drill-dont-know = 🤷 نمی‌دانم

# say: how it went
ui-button-drill-easy = 😀 آسان

# say: how it went
ui-button-drill-almost = 🙂 تقریباً

# say: how it went
ui-button-drill-difficult = 😕 سخت

# drill-end: more today. $count
ui-button-drill-more = ➕ { $count } دیگر

# to my words
ui-button-drill-mine = 📊 کلمه‌هایم

# to the hard words
ui-button-drill-hard = 💪 سخت‌ها

# my words: the caseworker may see the numbers
ui-button-drill-show-it = 👀 نشان دادن عدد

# my words: the caseworker may see them no more
ui-button-drill-hide-it = 🙈 پنهان کردن عدد

# a number to choose. $number
ui-button-number = { $number }

## Words a day, in more-list

# $count: how many words a day; 0 is none
ui-drill-a-day =
    📚 { $count ->
        [0] حالا هیچ کلمه نمی‌گیرید.
        [one] هر روز کاری یک کلمه می‌گیرید.
       *[other] هر روز کاری { $count } کلمه می‌گیرید.
    }
    چند کلمه می‌خواهید؟
