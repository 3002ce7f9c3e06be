### Words: a few are practised each day.
### A machine translation, not yet reviewed.

## Offered, begun, left, taken up again

# $count: how many words
ui-drill-offer =
    📚 { $count ->
        [one] { $count } слово сьогодні?
        [few] { $count } слова сьогодні?
        [many] { $count } слів сьогодні?
       *[other] { $count } слова сьогодні?
    }

ui-drill-not-today = Гаразд. Зробимо це іншого дня.

ui-drill-none =
    Зараз немає слів для вправ.
    Приходьте знову завтра.

# $left: how many words are left
ui-drill-resume =
    📚 { $left ->
        [one] Лишилося { $left } слово.
        [few] Лишилося { $left } слова.
        [many] Лишилося { $left } слів.
       *[other] Лишилося { $left } слова.
    }

ui-drill-stopped =
    ⏸ Добре попрацювали!
    Решта чекає на вас.

# $count: words of the session; $days: days with practice this month
ui-drill-end =
    🎉 { $count ->
        [one] { $count } слово!
        [few] { $count } слова!
        [many] { $count } слів!
       *[other] { $count } слова!
    }
    Днів цього місяця: { $days }.

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
ui-drill-show = 🌱 Нове слово:

ui-drill-meaning = Що це означає?

ui-drill-swedish = Як це шведською?

ui-drill-article = Це «en» чи «ett»?

ui-drill-listen = 👂 Що ви чуєте?

ui-drill-order = Складіть речення:

ui-drill-gap = Яке слово підходить?

ui-drill-write = ✍️ Напишіть шведською:

ui-drill-say =
    🗣 Слухайте. Скажіть. Слухайте ще раз.
    Як вийшло?

## The one answer; $word as it is said

ui-drill-right = ✅ Так! <b>{ $word }</b>

# written with other letters: å, ä, ö
ui-drill-right-letters = ✅ Так! Ось як це пишуть: <b>{ $word }</b>

# written without en or ett
ui-drill-right-article = ✅ Так! А повністю правильно буде: <b>{ $word }</b>

# the right word, with the other article
ui-drill-wrong-article = ✅ Слово правильне. Але кажуть <b>{ $word }</b>.

ui-drill-wrong = 🔁 Майже. Це <b>{ $word }</b>.

# $word is a whole sentence with its own full stop
ui-drill-wrong-phrase = 🔁 Майже. Це: <b>{ $word }</b>

# the new word was read, or known
ui-drill-shown = 👍 <b>{ $word }</b>

# said aloud
ui-drill-said = 👍 Добре, що ви тренуєтеся! <b>{ $word }</b>

# the voice that follows a wrong answer
ui-drill-hear = <b>{ $word }</b>

## Hard words, my words, a new word

ui-drill-hard =
    💪 Важке слово.
    Дивіться, слухайте і читайте спокійно, без поспіху.

ui-drill-hard-none = Зараз у вас немає важких слів.

# $known, $learning, $hard: numbers
ui-drill-mine =
    📊 <b>Мої слова</b>
    🌳 Знаю: { $known }
    🌿 Вчу: { $learning }
    🌱 Важкі: { $hard }

# $caseworker-name
ui-drill-mine-shown = Скільки слів ви знаєте, бачить { $caseworker-name }.

ui-drill-mine-not-shown = Це бачите лише ви.

ui-drill-new-word =
    ➕ Напишіть слово, яке ви чули на роботі.
    Напишіть його шведською.
    Ми можемо додати його й для інших.
    Вашого імені не видно.

# $most: characters
ui-drill-new-word-long = Це задовго. Напишіть щонайбільше стільки знаків: { $most }.

# $word: the new one
ui-drill-new-word-meaning = Що означає <b>{ $word }</b> вашою мовою?

ui-drill-new-word-picture =
    ✅ Слово вже додано.
    Надішліть фото або свій голос, якщо хочете.

ui-drill-new-word-done = ✅ Дякую! Збережено.

## Buttons

# to a new word from work
ui-button-drill-new-word = ➕ Нове слово

# drill-offer: begins
ui-button-drill-begin = ▶️ Почати

# drill-offer: no
ui-button-drill-not-today = ⏭ Не сьогодні

# a new word: the example as a voice
ui-button-drill-example = 🔊 Приклад

# a new word: known already
ui-button-drill-know = 👍 Я це знаю

# every question: ends for now
ui-button-drill-stop = ⏸ Досить на зараз

# after a wrong answer, and after a break
ui-button-drill-go-on = ▶️ Продовжити

# order: takes the last part away
ui-button-drill-undo = ⌫ Скасувати

# write: shows the answer
ui-button-drill-dont-know = 🤷 Не знаю

# say: how it went
ui-button-drill-easy = 😀 Легко

# say: how it went
ui-button-drill-almost = 🙂 Майже

# say: how it went
ui-button-drill-difficult = 😕 Важко

# drill-end: more today. $count
ui-button-drill-more = ➕ Ще { $count }

# to my words
ui-button-drill-mine = 📊 Мої слова

# to the hard words
ui-button-drill-hard = 💪 Важкі слова

# my words: the caseworker may see the numbers
ui-button-drill-show-it = 👀 Показати числа

# my words: the caseworker may see them no more
ui-button-drill-hide-it = 🙈 Сховати числа

# a number to choose. $number
ui-button-number = { $number }

## Words a day, in more-list

# $count: how many words a day; 0 is none
ui-drill-a-day =
    📚 { $count ->
        [0] Зараз ви не отримуєте слів.
        [one] Кожного робочого дня ви отримуєте { $count } слово.
        [few] Кожного робочого дня ви отримуєте { $count } слова.
        [many] Кожного робочого дня ви отримуєте { $count } слів.
       *[other] Кожного робочого дня ви отримуєте { $count } слова.
    }
    Скільки ви хочете?
