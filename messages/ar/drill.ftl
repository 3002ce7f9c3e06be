### Words: a few are practised each day. A machine translation, not yet reviewed.

## Offered, begun, left, taken up again

# $count: how many words
ui-drill-offer =
    📚 { $count ->
        [zero] كلمات اليوم؟
        [one] كلمة واحدة اليوم؟
        [two] كلمتان اليوم؟
        [few] { $count } كلمات اليوم؟
        [many] { $count } كلمة اليوم؟
       *[other] { $count } كلمة اليوم؟
    }

ui-drill-not-today = حسنًا. في يوم آخر.

ui-drill-none =
    لا توجد كلمات للتدريب الآن.
    أهلًا بكم غدًا من جديد.

# $left: how many words are left
ui-drill-resume =
    📚 { $left ->
        [zero] لم يبق شيء.
        [one] بقيت كلمة واحدة.
        [two] بقيت كلمتان.
        [few] بقيت { $left } كلمات.
        [many] بقيت { $left } كلمة.
       *[other] بقيت { $left } كلمة.
    }

ui-drill-stopped =
    ⏸ تدريب جيد!
    الباقي ينتظركم.

# $count: words of the session; $days: days with practice this month
ui-drill-end =
    🎉 { $count ->
        [zero] انتهى!
        [one] كلمة واحدة!
        [two] كلمتان!
        [few] { $count } كلمات!
        [many] { $count } كلمة!
       *[other] { $count } كلمة!
    }
    أيام التدريب هذا الشهر: { $days }.

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
ui-drill-show = 🌱 كلمة جديدة:

ui-drill-meaning = ما معنى هذا؟

ui-drill-swedish = كيف نقول هذا بالسويدية؟

ui-drill-article = هل هي <i>en</i> أم <i>ett</i>؟

ui-drill-listen = 👂 ماذا تسمعون؟

ui-drill-order = رتّبوا الجملة:

ui-drill-gap = أي كلمة تناسب؟

ui-drill-write = ✍️ اكتبوا بالسويدية:

ui-drill-say =
    🗣 استمعوا، ثم قولوا، ثم استمعوا مرة أخرى.
    كيف كان ذلك؟

## The one answer; $word as it is said

ui-drill-right = ✅ نعم! <b>{ $word }</b>

# written with other letters: å, ä, ö
ui-drill-right-letters = ✅ نعم! هكذا تُكتب: <b>{ $word }</b>

# written without en or ett
ui-drill-right-article = ✅ نعم! والكلمة كاملة: <b>{ $word }</b>

# the right word, with the other article
ui-drill-wrong-article = ✅ الكلمة صحيحة. لكننا نقول <b>{ $word }</b>.

ui-drill-wrong = 🔁 تقريبًا. الجواب: <b>{ $word }</b>.

# $word is a whole sentence with its own full stop
ui-drill-wrong-phrase = 🔁 تقريبًا. الجواب: <b>{ $word }</b>

# the new word was read, or known
ui-drill-shown = 👍 <b>{ $word }</b>

# said aloud
ui-drill-said = 👍 جميل أنكم تتدربون! <b>{ $word }</b>

# the voice that follows a wrong answer
ui-drill-hear = <b>{ $word }</b>

## Hard words, my words, a new word

ui-drill-hard =
    💪 كلمة صعبة.
    انظروا واستمعوا واقرؤوا على مهل.

ui-drill-hard-none = لا توجد لديكم كلمات صعبة الآن.

# $known, $learning, $hard: numbers
ui-drill-mine =
    📊 <b>كلماتي</b>
    🌳 أعرفها: { $known }
    🌿 أتعلّمها: { $learning }
    🌱 صعبة: { $hard }

# $caseworker-name
ui-drill-mine-shown = { $caseworker-name } يرى عدد كلماتكم.

ui-drill-mine-not-shown = أنتم فقط ترون هذا.

ui-drill-new-word =
    ➕ اكتبوا كلمة سمعتموها في العمل.
    اكتبوها بالسويدية.
    قد نضيفها للآخرين.
    لا يظهر اسمكم.

# $most: characters
ui-drill-new-word-long = هذا طويل. اكتبوا { $most } حرفًا على الأكثر.

# $word: the new one
ui-drill-new-word-meaning = ما معنى <b>{ $word }</b> بلغتكم؟

ui-drill-new-word-picture =
    ✅ أضيفت الكلمة.
    أرسلوا صورة أو تسجيلًا بصوتكم إن أردتم.

ui-drill-new-word-done = ✅ شكرًا! تم الحفظ.

## Buttons

# to a new word from work
ui-button-drill-new-word = ➕ كلمة جديدة

# drill-offer: begins
ui-button-drill-begin = ▶️ البدء

# drill-offer: no
ui-button-drill-not-today = ⏭ ليس اليوم

# a new word: the example as a voice
ui-button-drill-example = 🔊 المثال

# a new word: known already
ui-button-drill-know = 👍 أعرفها

# every question: ends for now
ui-button-drill-stop = ⏸ توقّف الآن

# after a wrong answer, and after a break
ui-button-drill-go-on = ▶️ متابعة

# order: takes the last part away
ui-button-drill-undo = ⌫ تراجع

# write: shows the answer
ui-button-drill-dont-know = 🤷 لا أعرف

# say: how it went
ui-button-drill-easy = 😀 سهل

# say: how it went
ui-button-drill-almost = 🙂 تقريبًا

# say: how it went
ui-button-drill-difficult = 😕 صعب

# drill-end: more today. $count
ui-button-drill-more = ➕ { $count } أخرى

# to my words
ui-button-drill-mine = 📊 كلماتي

# to the hard words
ui-button-drill-hard = 💪 كلمات صعبة

# my words: the caseworker may see the numbers
ui-button-drill-show-it = 👀 إظهار الأرقام

# my words: the caseworker may see them no more
ui-button-drill-hide-it = 🙈 إخفاء الأرقام

# a number to choose. $number
ui-button-number = { $number }

## Words a day, in more-list

# $count: how many words a day; 0 is none
ui-drill-a-day =
    📚 { $count ->
        [0] لا تصلكم كلمات الآن.
        [zero] لا تصلكم كلمات الآن.
        [one] تصلكم كلمة واحدة كل يوم عمل.
        [two] تصلكم كلمتان كل يوم عمل.
        [few] تصلكم { $count } كلمات كل يوم عمل.
        [many] تصلكم { $count } كلمة كل يوم عمل.
       *[other] تصلكم { $count } كلمة كل يوم عمل.
    }
    كم كلمة تريدون؟
