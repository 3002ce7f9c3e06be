### What the bot itself says to participants: menu, buttons, screens, errors, commands.
### One button label a line. In a pair at most 14 characters, alone in its row at most 30.
### A machine translation, not yet reviewed.

## The bot's face in Telegram

# The bot's name (at most 64 characters)
ui-bot-name = Stegvis

# The empty chat before Start (at most 512 characters); in the language, then English
ui-bot-description =
    Крок за кроком на роботі.
    Короткі повідомлення вчасно, вашою мовою.
    Натисніть Start.

    Step by step at work.
    Press Start.

# Shown on the bot's profile and when it is shared (at most 120 characters)
ui-bot-short-description = Крок за кроком на роботі. Короткі повідомлення вчасно, вашою мовою.

# The list of commands: /ill (at most 40 characters)
ui-command-ill = Я сьогодні хворію

# The list of commands: /month (at most 40 characters)
ui-command-month = Цей місяць

# The list of commands: /topics (at most 40 characters)
ui-command-topics = Усі теми

# The list of commands: /words (at most 40 characters)
ui-command-words = Вчити слова

# The list of commands: /people (at most 40 characters)
ui-command-people = Люди, які вам допомагають

# The list of commands: /language (at most 40 characters)
ui-command-language = Змінити мову

# The list of commands: /more (at most 40 characters)
ui-command-more = Час, звук, пауза та інше

# The list of commands: /stop (at most 40 characters)
ui-command-stop = Зробити паузу або припинити

# This language's own name, on the language buttons and wherever a language is named (at most 12 characters)
ui-language-name = Українська

## The menu under the text field: each begins with its own emoji, by which it is recognised

# Menu: first row, alone
ui-menu-ill = 🤒 Я хворію

# Menu: second row
ui-menu-month = 📅 Цей місяць

# Menu: second row
ui-menu-topics = 🗂 Усі теми

# Menu: third row
ui-menu-words = 📚 Слова

# Menu: third row
ui-menu-people = 👤 Контакти

# Menu: fourth row
ui-menu-language = 🌐 Мова

# Menu: fourth row
ui-menu-more = ⚙️ Налаштування

# In the empty text field (at most 64 characters)
ui-menu-placeholder = Напишіть запитання

# Plain /start or /menu of a known participant: carries the menu
ui-menu-here = Ось меню.

## Buttons under messages

# Under a step: understood from now on
ui-button-understand = 👍 Зрозуміло

# Under a step, in place of the one above once tapped
ui-button-understood = ✅ Ви зрозуміли

# Under a step: shows the explanation
ui-button-explain = ❓ Пояснення

# Under a step, after the explanation: shows the example
ui-button-example = 💡 Приклад

# Under a step, after the example, and on many screens: asks whether the caseworker is to be told
ui-button-help = 📨 Допомога

# Under a step and join-about: the text as a voice note
ui-button-listen = 🔊 Слухати

# Under a step: the same text in simple Swedish
ui-button-swedish = 🇸🇪 Шведською

# Under a step shown in Swedish: back to the person's language. $language (its own name)
ui-button-own-language = 🌐 { $language }

# A yes to what is asked (leave, resume and others)
ui-button-yes = ✅ Так

# A no to what is asked
ui-button-no = ↩️ Ні

# Back to the screen before
ui-button-back = ↩️ Назад

# To the next one
ui-button-next = ➡️ Далі

# tell-ask: tells the caseworker
ui-button-send = 📨 Надіслати

# self-check: no answer to this question
ui-button-skip = ⏭ Пропустити

# error-later and others: does the failed tap again
ui-button-retry = 🔁 Спробувати ще

# ill-self, ill-child: copies the workplace's phone number
ui-button-copy-number = 📋 Копіювати номер

# ill-self, ill-child: copies the Swedish sentence
ui-button-copy-sentence = 📋 Копіювати фразу

# ill-self, ill-child: the Swedish sentence as a voice note
ui-button-hear-sentence = 🔊 Почути фразу

# ill-self: to ill-child
ui-button-child = 👶 Моя дитина

# ill-child: to ill-self
ui-button-self = 🤒 Я хворію

# Many screens: to topics-themes
ui-button-all-topics = 🗂 Усі теми

# topics-list: to topics-themes
ui-button-all-themes = 🗂 Усі розділи

# topics-list: the next theme's list
ui-button-next-theme = ➡️ Інший розділ

# month-list: the month before
ui-button-last-month = ⏪ Минулий місяць

# month-list of a past month: the month after
ui-button-next-month = ⏩ Наступний місяць

# hidden-push: shows the hidden message
ui-button-open = 👁 Відкрити

# Under a step with a film: a link
ui-button-film = 🎬 Дивитися фільм

# Goes on with something interrupted
ui-button-continue = ▶️ Продовжити

# join-about: yes
ui-button-start = ✅ Так, почати

# join-about: no
ui-button-decline = ↩️ Ні, дякую

# join-about: back to the languages
ui-button-language = 🌐 Мова

# more-erase: no
ui-button-keep = ↩️ Ні, залишити

# more-erase: yes
ui-button-erase = 🗑 Так, видалити

# Topic lists: a step that was understood. $short (the step's short label)
ui-button-topic-understood = ✅ { $short }

# Topic lists: a step that was told. $short (the step's short label)
ui-button-topic-told = 📬 { $short }

# Topic lists: a step that is still to come. $short (the step's short label)
ui-button-topic-coming = ⏳ { $short }

# expectation-check: yes
ui-button-answer-yes = Так

# expectation-check: no
ui-button-answer-no = Ні

# expectation-check: do not know
ui-button-answer-unsure = 🤷 Не знаю

# expectation-check: after the feedback
ui-button-now-understand = 👍 Тепер зрозуміло

# self-check: 5 of 5
ui-button-face-5 = 😀 Так, дуже

# self-check: 4 of 5
ui-button-face-4 = 🙂 Так

# self-check: 3 of 5
ui-button-face-3 = 😐 Трохи

# self-check: 2 of 5
ui-button-face-2 = 🙁 Майже ні

# self-check: 1 of 5
ui-button-face-1 = 😞 Ні

# how-is-it-going: works
ui-button-going-job = 💼 Маю роботу

# how-is-it-going: studies
ui-button-going-study = 🎓 Я вчуся

# how-is-it-going: looks for work
ui-button-going-looking = 🔎 Шукаю роботу

# how-is-it-going: something else
ui-button-going-other = 🌱 Щось інше

# more-list: to more-hour
ui-button-hour = 🕐 Час

# more-hour: one of the hours. $time (clock)
ui-button-at-hour = 🕐 { $time }

# more-hour: the programme's own hour
ui-button-usual-hour = Звичайний час

# more-list: to more-sound
ui-button-sound = 🔔 Звук

# more-list: to more-voice-first
ui-button-voice-first = 🔊 Спершу голос

# more-list: to more-words
ui-button-words = 📚 Слів на день

# more-list: to more-pause
ui-button-pause = ⏸ Пауза

# more-pause: one week
ui-button-pause-week = 1 тиждень

# more-pause: two weeks
ui-button-pause-two-weeks = 2 тижні

# more-pause: until the person ends it
ui-button-pause-open = Поки не скажу

# more-paused, more-left: messages come again
ui-button-resume = ▶️ Продовжити

# more-list: to more-hidden
ui-button-hidden = 🙈 Сховати текст

# more-list: to more-kept
ui-button-kept = 🔍 Що зберігається?

# more-kept: sends a file with everything
ui-button-export = 📄 Надіслати мені

# more-list: to more-leave
ui-button-leave = 🚪 Припинити

# more-list: to more-erase
ui-button-erase-me = 🗑 Видалити мене

# more-sound, more-voice-first, more-hidden: turns it on
ui-button-turn-on = ✅ Увімкнути

# more-sound, more-voice-first, more-hidden: turns it off
ui-button-turn-off = Вимкнути

## Joining

# First screen of an invitation: one line for each language, each from its own file
ui-join-language = 🌐 Виберіть мову

# Before joining: what it is, what is kept, who sees; buttons start, listen, language, decline
ui-join-about =
    <b>Крок за кроком на роботі</b>
    Я робот.
    Я надсилаю короткі повідомлення, щонайбільше 2 на день.
    У робочі дні ви також отримуєте кілька слів для вправ.

    Це добровільно.
    Припинити можна, коли захочете.

    Я зберігаю мову, дати, місце роботи та ваші відповіді.
    Також зберігаю, що ви прочитали і які слова вчите.
    Ваш координатор (<i>handläggare</i>) бачить, чи ви отримуєте і відкриваєте повідомлення.
    Координатор бачить і деякі відповіді.
    Я завжди кажу, хто бачить вашу відповідь.

    Усе йде через компанію Telegram.
    Тому нічого не пишіть про своє здоров’я.

    Хочете приєднатися?

# After no
ui-join-no =
    Гаразд.
    У мене нічого не збережено.
    Якщо передумаєте, можете відкрити посилання ще раз.

# The invitation was used on another phone
ui-join-used =
    Цим посиланням уже скористалися.
    Попросіть нове посилання у своєї контактної особи.

# The invitation is too old, or replaced by a newer one
ui-join-expired =
    Посилання застаріле.
    Попросіть нове посилання у своєї контактної особи.

# The invitation is not known here
ui-join-unknown =
    Посилання не працює.
    Попросіть нове посилання у своєї контактної особи.

# An invitation opened in a chat that has joined already
ui-join-already =
    Ви вже з нами.
    Посилання не потрібне.

# Anyone without an invitation: /start, text, anything
ui-join-needed =
    Вітаю! Я Stegvis.
    Я для людей, які проходять програму на місці роботи.
    Я надсилаю потрібну інформацію вчасно.

    Щоб почати, потрібне посилання.
    Попросіть його у своєї контактної особи в муніципалітеті (<i>kommun</i>).
    Про вас у мене нічого не збережено.

# A tap on an old menu or an old text after one's data was erased; takes the menu away
ui-gone =
    Тут тепер немає нічого про вас.
    Хочете почати знову?
    Попросіть посилання у своєї контактної особи.

## The frames round a step

# Under welcome, while texts wait for a person's check
ui-draft-welcome =
    🤖 Тексти переклав комп’ютер.
    Зараз їх перевіряють люди.
    Запитайте, якщо щось здається неправильним.

# A small line under an important step which no person has checked yet
ui-draft-line = 🤖 Цей переклад ще не перевірено.

# Over a step that is sent. $title (the step's title)
ui-push-title = 📌 { $title }

# Over a step from before the person joined. $title (the step's title)
ui-push-late-title = ⏪ { $title }

# In place of a step when texts are hidden; button open
ui-hidden-push = У вас нове повідомлення.

# After welcome, when the person joins late. $month (number)
ui-late-intro =
    Ви починаєте з місяця { $month }.
    Спершу ви отримаєте найважливіше з того, що було раніше.
    Решта є в 🗂 Усі теми.

# Under a voice note that a machine speaks
ui-voice-machine = 🤖 Читає комп’ютер.

## Telling the caseworker

# Asks before anything is told. $caseworker-name, $title (none: no topic)
ui-tell-ask =
    Я напишу координаторові ({ $caseworker-name }):
    { $title ->
        [none] «Мені потрібна допомога».
       *[other] «Мені потрібна допомога з темою: { $title }».
    }
    Більше я нічого не пишу.

# After send. $caseworker-name
ui-tell-sent =
    ✅ Надіслано координаторові: { $caseworker-name }.
    Це терміново? Тоді краще подзвоніть.

# After no
ui-tell-not-sent =
    Гаразд.
    Нічого не надіслано.

# The same was told today already. $caseworker-name
ui-tell-already =
    Сьогодні це вже надіслано: { $caseworker-name }.
    Це терміново? Тоді краще подзвоніть.

# Nobody to tell. $workplace-phone (none: not known)
ui-tell-none =
    Я не знаю, хто ваш координатор (<i>handläggare</i>).
    { $workplace-phone ->
        [none] Запитайте свого наставника (<i>handledare</i>) на роботі.
       *[other] Подзвоніть на роботу: { $workplace-phone }.
    }

## I am ill today

# 🤒, at once. $workplace-phone, $report-before (clock), $caseworker-name (each may be none), $sentence (Swedish)
# fact: tell the employer on the first day – employer's routine under sjuklönelagen, 2026
# fact: 112 danger to life, 1177 advice on care – SOS Alarm, 1177, 2026
ui-ill-self =
    <b>Ви захворіли? Зробіть так:</b>
    1. Подзвоніть { $workplace-phone ->
        [none] на роботу
       *[other] за номером { $workplace-phone }
    } { $report-before ->
        [none] до початку роботи.
       *[other] до { $report-before }.
    }
    2. Назвіть своє ім’я і скажіть, о котрій починаєте.
    3. Скажіть шведською: «{ $sentence }»
    Це означає: Вітаю! Я сьогодні хворію.
    4. Повідомте також { $caseworker-name ->
        [none] свого координатора (<i>handläggare</i>).
       *[other] координатора (<i>handläggare</i>): { $caseworker-name }.
    }

    Небезпека для життя? Дзвоніть 112.
    Потрібна порада про здоров’я? Дзвоніть 1177.

# 👶 on ill-self. $workplace-phone, $report-before (clock), $caseworker-name (each may be none), $sentence (Swedish)
# fact: child ill: tell work the same day, apply to Försäkringskassan – Försäkringskassan, 2026
# fact: 112 danger to life, 1177 advice on care – SOS Alarm, 1177, 2026
ui-ill-child =
    <b>Ваша дитина хвора? Зробіть так:</b>
    1. Подзвоніть { $workplace-phone ->
        [none] на роботу
       *[other] за номером { $workplace-phone }
    } { $report-before ->
        [none] до початку роботи.
       *[other] до { $report-before }.
    }
    2. Назвіть своє ім’я і скажіть, о котрій починаєте.
    3. Скажіть шведською: «{ $sentence }»
    Це означає: Вітаю! Моя дитина сьогодні хвора.
    4. Повідомте також { $caseworker-name ->
        [none] свого координатора (<i>handläggare</i>).
       *[other] координатора (<i>handläggare</i>): { $caseworker-name }.
    }
    5. Одразу подайте заяву на гроші у <i>Försäkringskassan</i>.
    Це називається <i>vab</i>.

    Небезпека для життя? Дзвоніть 112.
    Потрібна порада про здоров’я? Дзвоніть 1177.

## This month and all topics

# 📅: the month's topics as buttons. $month (number), $months (number), $dots (one dot a month), $end-date
ui-month-list =
    <b>Місяць { $month } з { $months }</b> { $dots }
    Останній день договору — { $end-date }.

    ✅ зрозуміло · 📬 отримано · ⏳ буде

# 📅 before the start. $start-date
ui-month-before =
    Ваш перший день — { $start-date }.
    Тоді почнеться перший місяць.
    Про все можна читати вже тепер.

# 📅 after the end: the topics of Efter året as buttons
ui-month-after =
    Ваш час у програмі закінчився.
    Ось що може допомогти вам тепер.

# 📅 in a month without topics. $month (number), $months (number), $dots (one dot a month), $end-date
ui-month-none =
    <b>Місяць { $month } з { $months }</b> { $dots }
    Останній день договору — { $end-date }.

    Цього місяця немає нових тем.
    Усе є в 🗂 Усі теми.

# 🗂: seven theme buttons
ui-topics-themes =
    🗂 <b>Усі теми</b>
    Виберіть розділ.

# A theme's topics as buttons. $theme (the theme's label)
ui-topics-list =
    <b>{ $theme }</b>
    Про що ви хочете прочитати?

# Theme (at most 24 characters)
ui-theme-safe = 🤒 Хвороба і безпека

# Theme (at most 24 characters)
ui-theme-year = 🧭 Мій рік

# Theme (at most 24 characters)
ui-theme-meetings = 🤝 Зустрічі та план

# Theme (at most 24 characters)
ui-theme-work = 💼 На роботі

# Theme (at most 24 characters)
ui-theme-money = 💰 Зарплата, відпустка

# Theme (at most 24 characters)
ui-theme-jobs = 🔎 Пошук роботи

# Theme (at most 24 characters)
ui-theme-after = 🚪 Після року

# A typed question: up to three topics as buttons
ui-search-found = Ви маєте на увазі щось із цього?

# A typed question without a find. $caseworker-name (none: nobody)
# .keywords: what people ask that no topic answers; where these fit best, nothing is shown
ui-search-none =
    Про це в мене нічого немає.
    { $caseworker-name ->
        [none] Запитайте свого наставника (<i>handledare</i>) на роботі.
       *[other] Запитайте координатора (<i>handläggare</i>): { $caseworker-name }.
    }
    .keywords = водійські права, права водія, посвідчення водія, автошкола, обмін прав, паспорт, новий паспорт, закордонний паспорт, громадянство, шведське громадянство, посвідка на проживання, тимчасовий захист, директива, міграційна служба, міграційне, віза, притулок, посольство, консульство, ід-картка, персональний номер, personnummer, samordningsnummer, skatteverket прописка, квартира, житло, оренда, орендувати квартиру, черга на житло, переїзд, переїхати, меблі, диван, ліжко, ікея, купити, продати машину, купити машину, авто, машина на ходу, техогляд, шини, велосипед купити, парковка, бензин, автобус до, коли автобус, поїзд до, розклад автобусів, квиток, квиток на поїзд, літак, авіаквитки, готель, карта міста, погода, дощ, сніг, сонце, температура на вулиці, рецепт страви, борщ рецепт, вареники, спекти торт, піца, ресторан, футбол, матч, хто виграв, спортзал, басейн, плавання, озеро, море, пляж, бібліотека, музей, кіно, фільм, серіал, нетфлікс, музика, пісня, гра, жарт, анекдот, розкажи казку, кіт, кішка, собака, ветеринар, сусіди, гучна музика, пральня, вайфай, інтернет, інтернет вдома, інтернет не працює, мобільний тариф, сім-карта, екран, пароль, ноутбук, комп’ютер гальмує, телевізор, посилка, нова пошта, пошта, переказати гроші, обмін валют, долар, гривня, курс, перукарня, перукар, до перукаря, запис до перукаря, любиш каву, любиш піцу, манікюр, косметика, взуття купити, подарунок, супермаркет, коли відкривається магазин, години магазину, король, прем’єр-міністр, президент, столиця, вибори, голосувати, партія, політика, новини, новини про війну, церква, мечеть, різдво коли, коли великдень, коли пасха, пасха, піст, гороскоп, лотерея, знайомства, одружитися, весілля, весільна сукня, розлучитися адвокат, штраф, стоматолог, зубний, окуляри для зору, вакцина, щеплення, аптека, рахунок за світло, електрика, страховка на машину, банківська картка, відкрити рахунок, рахунок у банку, кредит у банку, іпотека, борги, біткоїн, котра година, математика, порахуй, помнож, плюс, скільки тобі років, добрий ранок, добрий вечір, на добраніч, перевезти маму, возз’єднання сім’ї, інстаграм, тікток, ютуб, зарядка для телефона, телефон зламався, ремонт телефона, вкрали велосипед, загубила гаманець, загубив гаманець, коляска, памперси, іграшки, таксі, кемпінг, ліс, гриби, риболовля, квіти, сад город, пральна машина, холодильник, лампа, найближча аптека, ціна молока, скільки коштує, дешево, дешева поїздка, іспанія, перекласти слово собака, кава рецепт, риба, курка, рис, сон наснився

# Typed words of danger. $workplace-phone (none: not known). The phrases stand for themselves, comma separated
# fact: 112 danger to life, property or environment, day and night – SOS Alarm, 2026
# fact: 1177 advice on care, day and night – 1177, 2026
# fact: Självmordslinjen 90101, day and night – Mind, 2026
# fact: Kvinnofridslinjen 020-50 50 50, day and night, free, anonymous, interpreters – NCK, 2026
# .patterns: one a line; a word of each group (+) close together, in any order; words of a group (/) are alike
ui-crisis =
    <b>Небезпека просто зараз? Дзвоніть 112.</b>
    Ви не самі.
    Є люди, які хочуть вам допомогти.

    <b>Немає сил жити?</b>
    Подзвоніть на лінію запобігання самогубствам (<i>Självmordslinjen</i>): 90101.
    Вона працює цілодобово.

    <b>Хтось погрожував вам або кривдив вас?</b>
    Подзвоніть на лінію допомоги жінкам (<i>Kvinnofridslinjen</i>):
    020-50 50 50
    Вона працює цілодобово.
    Це безкоштовно, і можна отримати перекладача.
    Називати своє ім’я не обов’язково.

    <b>Потрібна порада про здоров’я?</b>
    Дзвоніть 1177, цілодобово.
    { $workplace-phone ->
        [none] Можна також поговорити з кимось на роботі.
       *[other]
            Можна також подзвонити на роботу:
            { $workplace-phone }
    }

    Я не зберігаю того, що ви написали.
    Я нікому про це не розповідаю.
    .phrases = самогубство, суїцид, суіцид, вбити себе, убити себе, вб’ю себе, уб’ю себе, хочу померти, хочу вмерти, хочу умерти, хочу здохнути, краще б я помер, краще б я вмер, краще б я здох, краще померти, краще вмерти, краще б мене не було, всім краще без мене, усім краще без мене, всім буде краще без мене, їм краще без мене, не хочу жити, не хочу більше жити, жити не хочу, не хочеться жити, жити не хочеться, немає сил жити, нема сил жити, не можу більше жити, немає сенсу жити, нема сенсу жити, нема для чого жити, немає заради чого жити, навіщо жити, нащо жити, нащо мені жити, не бачу сенсу жити, не можу так жити, не можу більше так жити, навіщо мені жити, життя не має сенсу, життя немає сенсу, втомилася жити, втомився жити, втомилась жити, втомився від життя, втомилася від життя, ненавиджу своє життя, покінчити з собою, покінчити із собою, наложу на себе руки, накладу на себе руки, наложити на себе руки, наложить на себя руки, не хочу прокидатися завтра, не хочу прокидатись завтра, не хочу завтра прокидатися, не хочу просыпаться, покінчу з собою, покінчити з життям, покінчити з усім, покінчу з усім, покінчу з цим усім, звести рахунки з життям, вкоротити собі віку, вкорочу собі віку, вкорочу віку, укорочу собі віку, накласти на себе руки, закінчити своє життя, повіситися, повіситись, повішуся, повішусь, вкоротити віку, вистрибнути з вікна, вистрибну з вікна, стрибнути з мосту, стрибну з мосту, стрибнути з балкона, кинутися під поїзд, кинутися під потяг, різати вени, поріжу вени, порізати вени, ріжу себе, різати себе, завдати собі болю, завдаю собі болю, нашкодити собі, випити всі таблетки, випила всі таблетки, випив всі таблетки, наковталася таблеток, наковталась таблеток, наковтався таблеток, наковтатися таблеток, наковтатись таблеток, наковталася пігулок, наковтався пігулок, наглоталась таблеток, наглоталася таблеток, наглотался таблеток, наковтався таблеток, не хочу більше прокидатися, більше не хочу прокидатися, заснути і не прокинутися, заснути і не прокинутись, заснути й не прокинутися, не прокинутися більше, зникнути назавжди, б’є мене, бʼє мене, мене б’є, мене бʼє, мене б’ють, мене бʼють, вдарив мене, ударив мене, мене вдарив, мене ударив, побив мене, мене побив, мене побили, побили мене, мене побила, чоловік б’є, чоловік бʼє, б’є дітей, бʼє дітей, б’є дитину, бʼє дитину, б’є сина, б’є доньку, б’є дружину, піднімає на мене руку, підняв на мене руку, душив мене, мене душив, задушити мене, знущається з дітей, насильство вдома, домашнє насильство, домашнє насилля, насилля вдома, сімейне насильство, насильство в сім’ї, зґвалтував, зґвалтувала, зґвалтували, зґвалтування, згвалтував, згвалтували, згвалтування, ґвалтує, гвалтує, змушує до сексу, примушує до сексу, змушує спати з ним, примушує спати з ним, мацає мене, мене мацає, мацав мене, мене мацав, лапає мене, мене лапає, лапав мене, мене лапав, вимагає секс, сексуальне насильство, погрожує вбити, погрожує мене вбити, погрожує мені, мені погрожує, мені погрожують, погрожував мені, погрожує ножем, хоче мене вбити, хочуть мене вбити, вб’є мене, вбʼє мене, уб’є мене, мене вб’є, мене вбʼє, мене уб’є, намагався мене вбити, заріже мене, мене заріже, застрелить мене, мене застрелить, боюся чоловіка, боюсь чоловіка, боюся свого чоловіка, боюся батька, боюсь батька, боюся брата, боюся йти додому, боюсь йти додому, боюся повертатися додому, боюся бути вдома, замкнув мене, мене замкнув, тримає мене під замком, не випускає мене з дому, не випускає з квартири, не випускає з дому, не випускають з дому, не випускає з хати, переслідує мене, мене переслідує, мене переслідують, кинувся з ножем, наставив ніж, наставив пістолет, примусовий шлюб, змушують вийти заміж, силою видати заміж, вбивство честі, я в небезпеці, життя в небезпеці, боюся за своє життя, боюсь за своє життя, боюся за життя, боюсь за життя, життю загрожує, не можу дихати, я задихаюся, я задихаюсь, не дихає, перестав дихати, перестала дихати, без свідомості, втратила свідомість, втратив свідомість, викличте швидку, викликайте швидку, потрібна швидка, швидку допомогу негайно, викличте поліцію, викликайте поліцію, тут пожежа, у нас пожежа, хочу умереть, хочу сдохнуть, не хочу жить, жить не хочу, не хочется жить, нет сил жить, нет смысла жить, незачем жить, зачем мне жить, устала жить, устал жить, лучше бы я умер, лучше бы меня не было, лучше умереть, самоубийство, суицид, убить себя, убью себя, покончить с собой, покончу с собой, повеситься, повешусь, режу себя, резать вены, режу вены, порезать вены, выпить все таблетки, бьет меня, меня бьет, муж бьет, меня бьют, избил меня, меня избил, меня избили, избивает, меня ударил, ударил меня, бьет детей, бьет ребенка, душил меня, изнасиловал, изнасилование, угрожает убить, угрожает мне, мне угрожает, мне угрожают, убьет меня, меня убьет, хочет меня убить, хочет убить меня, боюсь мужа, боюсь своего мужа, боюсь отца, боюсь идти домой, боюсь домой, запер меня, преследует меня, домашнее насилие, не могу дышать, не дышит, без сознания, потерял сознание, потеряла сознание, вызовите скорую, нужна скорая, вызовите полицию, я в опасности, samogubstvo, samohubstvo, suitsyd, hochu pomerty, khochu pomerty, hochu vmerty, ne hochu zhyty, ne khochu zhyty, ne hochu zhyt, pokinchyty z soboyu, vbyty sebe, vin mene bye, mene bye, cholovik bye, bye mene, mene pobyv, cholovik mene pobyv, boyusya cholovika, boius cholovika, pohrozhuye meni, zgvaltuvav, zhvaltuvav, hochu umeret, ne hochu zhit, muzh byet, menya byet, boyus muzha, samoubiystvo
    .patterns =
        б’є / бʼє / бє / бив / била / б’ють / бʼють / бють / побив / побила / побили / вдарив / вдарила / ударив / ударила / лупить / лупив / копає / копнув / штовхає / штовхнув + мене / нас / дитину / дітей / малого / малу / сина / доньку / дочку / дружину / жінку / маму / її + він / вона / вони / чоловік / муж / батько / тато / мати / свекруха / брат / хлопець / колега / начальник / шеф / колишній / хтось / сусід / дядько,
        б’є / бʼє / бє / б’ють / бють / побив / побили / побила / вдарив / ударив + мене / нас / дітей / дитину,
        душить / душив / задушив / придушив + мене / дружину / її + він / чоловік / батько / брат / хлопець / колишній / руками / шию,
        боюся / боюсь / страшно / страх / налякана / наляканий + чоловіка / батька / тата / брата / хлопця / колишнього / сім’ї / родини / його + додому / вдома / б’є / бʼє / бє / вб’є / уб’є / прийде / знайде / чоловіка / свого / мого,
        боюся / боюсь / страшно + додому / домів + йти / іти / повертатися / вертатися / вертатись / повертатись,
        боюся / боюсь + чоловіка / батька / брата / колишнього,
        вб’є / вбʼє / вбє / уб’є / убʼє / убє / вбити / убити / заріже / зарізати / застрелить / застрелити / задушить + мене / нас / дітей / її / сестру / маму / себе + він / вона / вони / чоловік / муж / батько / брат / сім’я / родина / хоче / хочуть / погрожує / обіцяє / каже / колишній / хлопець / дядько,
        вб’ю / вбʼю / вбю / уб’ю / убʼю / убю / вбити / убити / зарізати / заріжу + себе,
        хочу / хочеться / мрію / краще / ліпше / думаю / думки / бажаю + померти / вмерти / умерти / здохнути / смерть / смерті / помирати / самогубство,
        хоче / хочуть + померти / вмерти / вбити / убити,
        краще / ліпше / якби / шкода + померла / помер / вмерла / вмер / здохла / здох / народилася / народився / народилась + я / б / би / мене,
        не / ні / нема / немає / більше + хочу / хочеться / сил / сенсу / бажання / сили + жити / життя,
        втомилася / втомився / втомилась / набридло / остогидло / ненавиджу + жити / життя,
        краще / легше / щасливіші + без + мене + всім / усім / їм / дітям / родині / сім’ї / світу / було / буде,
        тримає / тримав / схопив / хапає / хапав / взяв + мене + за + горло / шию,
        ніколи / більше + прокинутися / прокидатися / прокинутись / прокидатись + заснути / хочу / хочеться / не,
        хочу / хочеться + зникнути / щезнути / зникнуть,
        ріжу / ріже / різати / різала / різав / порізати / порізала / порізав / поріжу + себе / вени / собі + руки / вени / лезом / бритвою / самотньо / ночами / вночі / знову / хочу / сама / сам / донька / дочка / син / сестра / подруга,
        завдати / завдаю / зробити / нашкодити / зашкодити + собі + боляче / болю / шкоди / щось / шкоду,
        таблетки / таблеток / пігулки / снодійне / снодійного / ліки / ліків + випила / випив / випити / вип’ю / проковтнула / проковтнув / наковталася / наковтався / прийняла / прийняв + всі / усі / багато / пачку / забагато / купу / жменю,
        стрибнути / стрибну / вистрибнути / вистрибну / кинутися / кинуся / кинусь + мосту / моста / вікна / балкона / даху / поїзд / потяг / поїздом / метро,
        повішуся / повішусь / повіситися / повіситись / зашморг / петлю,
        ніж / ножем / пістолет / зброя / зброю / сокира / сокирою + він / нього / чоловік / чоловіка / брат / брата / батько / батька / колишній / колишнього / хтось / когось + погрожує / погрожував / мене / мені / нам / допоможіть / поможіть / рятуйте / боюся / боюсь / страшно / біжить / кидається,
        погрожує / погрожують / погрожував / погрози / грозить / залякує + вбити / убити / мені / нам / дітям / ножем / життю / забрати + чоловік / він / колишній / брат / батько / вони / хтось / сім’я / вбити / убити / ножем / дітей,
        замкнув / замикає / зачинив / закрив / закриває + мене / нас + він / чоловік / батько / квартирі / вдома / кімнаті / будинку,
        не + випускає / пускає / дозволяє + дому / квартири / виходити / нікуди + чоловік / він / батько / брат / сім’я,
        переслідує / переслідують / слідкує / стежить / чатує + мене / мною + він / хтось / колишній / чоловік / вночі / скрізь / дому,
        зґвалтував / зґвалтували / згвалтував / згвалтували / зґвалтували / ґвалтує / гвалтує / ґвалтував / гвалтував,
        примушує / змушує / примусив / змусив / силує / примушують / змушують / силують + сексу / секс / спати / ліжко / заміж / одружитися / проституції,
        видати / видають / віддати / віддають + заміж + силою / примусово / мене / сестру / доньку / насильно,
        чоловік / хлопець / батько / він / колишній + агресивний / жорстокий / насильник / знущається + мене / наді / з / дітей / дітьми / вдома / п’яний / боюся / боюсь,
        знущається / познущався + мене / наді / дітьми / дітей + чоловік / батько / хлопець / вдома,
        випила / випив / випити + хлорку / отруту / оцет / відбілювач,
        руку / руки + піднімає / підняв / піднімав / розпускає / розпустив + мене / дітей / чоловік / він,
        накласти / наклала / наклав / накладу / накладе / наложити / наложу / наложить / наложила / наложив + руки + себе / себя,
        покінчити / покінчу / закінчити + собою / життям / життя,
        бьет / бил / избил / избила / избивает / избили / ударил / ударила + меня / нас / ребенка / детей / сына / дочь / жену / маму,
        убьет / убить / зарежет / застрелит / убьют + меня / нас / детей / себя,
        убью / убить / зарезать / порезать / режу / резать + себя / вены,
        хочу / хочется / лучше / думаю + умереть / сдохнуть / исчезнуть / смерти,
        не / нет / больше + хочу / хочется / могу / сил / смысла / желания + жить / жизни,
        боюсь / страшно + мужа / отца / брата / бывшего / домой,
        угрожает / угрожают / угрожал + мне / нам / убить / детям / ножом,
        насилует / изнасиловал / изнасиловали / изнасилование,
        таблетки / таблеток / снотворное + выпила / выпил / выпить / наглоталась / проглотила + все / много / пачку / горсть,
        hochu / khochu / kochu + pomerty / vmerty / umerty / umeret / sdohnut / zdohnuty,
        ne + hochu / khochu / mozhu + zhyty / zhyt / zhit,
        bye / byet / pobyv / byv / vdaryv / izbil / udaril + mene / menya / ditey / dytynu / detey + vin / cholovik / muzh / batko / on / brat / doma / vdoma

## People, language

# 👤: stands over the people
ui-people-list = 👤 <b>Ваші контакти</b>

# 👤 when nobody is known
ui-people-none =
    Я ще не знаю, хто ваші контакти.
    Запитайте свого наставника (<i>handledare</i>) на роботі.

# On people-list. $name
ui-people-caseworker =
    <b>Координатор (<i>handläggare</i>):</b> { $name }.
    Допомагає вам із планом і програмою.

# On people-list. $name
ui-people-supervisor =
    <b>Наставник (<i>handledare</i>):</b> { $name }.
    Допомагає вам на роботі щодня.

# On people-list. $name (the municipality's own words)
ui-people-job-coach =
    <b>Кар’єрний консультант (<i>jobbcoach</i>):</b> { $name }.
    Допомагає вам шукати роботу.

# On people-list. $name (the workplace)
ui-people-workplace =
    <b>Місце роботи:</b> { $name }.
    Дзвоніть сюди, коли хворієте або запізнюєтеся.

# On people-list. $name (the municipality's own words)
ui-people-language-teacher =
    <b>Учитель мови:</b> { $name }.
    Допомагає вам зі шведською.

# On people-list, below each whose number is known. $phone
ui-people-phone = Телефон: { $phone }

# 🌐: a button for each language
ui-language-list = 🌐 Виберіть мову

# In place of language-list once chosen. $language (its own name)
ui-language-chosen = ✅ { $language }

# After the choice, in the new language; carries the new menu. $language (its own name)
ui-language-done =
    Тепер я пишу цією мовою: { $language }.
    Старі повідомлення мови не змінюють.

## More

# ⚙️: the settings as buttons
ui-more-list =
    ⚙️ <b>Налаштування</b>
    Що ви хочете змінити?

# 🕐. $time (clock: the hour now)
ui-more-hour =
    Мої повідомлення приходять о { $time }.
    Який час вам зручний?

# After a choice. $time (clock)
ui-more-hour-done = ✅ Тепер мої повідомлення приходять о { $time }.

# 🔔 when sound is on
ui-more-sound-on =
    🔔 Звук <b>увімкнено</b>.
    Телефон подає звук, коли приходить повідомлення.

# 🔔 when sound is off
ui-more-sound-off =
    🔕 Звук <b>вимкнено</b>.
    Повідомлення приходять тихо.

# 🔊 when voice comes first
ui-more-voice-first-on =
    🔊 «Спершу голос» <b>увімкнено</b>.
    Ви отримуєте текст і голос, який його читає.

# 🔊 when voice does not come first
ui-more-voice-first-off =
    🔊 «Спершу голос» <b>вимкнено</b>.
    Ви отримуєте текст.
    Натисніть 🔊 Слухати, коли хочете послухати.

# 🙈 when texts are hidden
ui-more-hidden-on =
    🙈 Прихований текст <b>увімкнено</b>.
    Інші бачать лише, що у вас є повідомлення.
    Щоб прочитати, натисніть 👁 Відкрити.

# 🙈 when texts are shown
ui-more-hidden-off =
    🙈 Прихований текст <b>вимкнено</b>.
    Інші можуть бачити текст на вашому телефоні.

# ⏸: how long
ui-more-pause =
    Хочете паузу?
    Тоді від мене не буде повідомлень.
    Ви все одно можете питати, і меню працює.
    Час у програмі йде як звичайно.
    На скільки зробити паузу?

# ⏸ in the last 30 days
ui-more-pause-late =
    Лишилося менше ніж 30 днів.
    Тепер приходять важливі повідомлення про завершення.
    Тому зробити паузу не можна.
    Щоб припинити зовсім, натисніть 🚪 Припинити.

# A pause is set, and ⏸ while it lasts; button resume. $day (a date: that day messages come again; none: no day)
ui-more-paused =
    ⏸ У вас пауза.
    { $day ->
        [none] Вона закінчиться, коли ви натиснете ▶️ Продовжити.
       *[other] Повідомлення прийдуть знову: { $day }.
    }

# ⏸ while a pause by the caseworker lasts; no button. $day (a date), $caseworker-name (none: not known)
ui-more-paused-by-caseworker =
    ⏸ У вас пауза.
    Повідомлення прийдуть знову: { $day }.
    { $caseworker-name ->
        [none] Паузу призначив ваш координатор.
       *[other] Паузу призначив ваш координатор: { $caseworker-name }.
    }
    Запитайте там, якщо хочете це змінити.

# After resume
ui-more-resumed =
    ▶️ Тепер повідомлення приходять знову.
    Прийде і найважливіше з того, що ви пропустили.

# 🔍: first part
ui-more-kept =
    🔍 <b>Що зберігається?</b>
    Я зберігаю мало, і лише те, що потрібно.

# 🔍: second part, folded: everything that is kept. $code, $language, $start-date, $end-date,
# $workplace-name, $first-name (each may be none), $messages, $understood, $answers, $words, $own-words (numbers)
ui-more-kept-all =
    Код: { $code }
    Ім’я: { $first-name ->
        [none] немає
       *[other] { $first-name }
    }
    Чат: номер нашого чату
    Мова: { $language }
    Початок: { $start-date }
    Кінець: { $end-date }
    Місце роботи: { $workplace-name ->
        [none] немає
       *[other] { $workplace-name }
    }
    Повідомлення для вас: { $messages }
    Де ви натиснули 👍: { $understood }
    Ваші відповіді та коли ви просили допомоги: { $answers }
    Слова, які ви вчите, і як виходить: { $words }
    Слова, які додали ви: { $own-words }
    Ваш вибір: час, звук, голос, пауза, прихований текст, слів на день
    Ваші зустрічі: лише дати

# 🔍: last part: what is not kept, who sees what, until when. $erase-date (a date; none: not known)
ui-more-kept-who =
    Я не зберігаю того, що ви мені пишете.
    Я зберігаю лише слова, які ви самі додаєте.
    Я нічого не зберігаю про ваше здоров’я.
    Ваш координатор (<i>handläggare</i>) бачить, чи ви отримуєте і відкриваєте повідомлення.
    Координатор бачить і деякі відповіді.
    Ваш наставник (<i>handledare</i>) бачить ім’я, місяць і дні зустрічей.
    { $erase-date ->
        [none] Я видалю все через якийсь час після завершення.
       *[other] День, коли я все видалю: { $erase-date }.
    }

# With the file of everything
ui-more-export = 📄 Це все, що про вас збережено.

# 🚪: asks
ui-more-leave =
    Хочете припинити?
    Повідомлення більше не приходитимуть.
    Ваші дані лишаться.
    Ваш координатор бачитиме, що ви припинили.

# After yes; button resume
ui-more-left =
    Більше я нічого не надсилаю.
    Ви можете почати знову, коли захочете.
    Тоді натисніть ▶️ Продовжити.

# 🗑: asks
ui-more-erase =
    Усе про вас тут зникне.
    Старі копії зникнуть самі пізніше.
    Скасувати це неможливо.
    Хочете видалити все?

# After erasing; the menu goes away
ui-more-erased =
    🗑 Тепер тут нічого про вас немає.
    Ви можете видалити й цей чат.
    Дякую за цей час!

## The unexpected

# A voice, photo, sticker or file was sent; at most once an hour
ui-unknown-media =
    Я можу читати лише текст.
    Ніхто інший цього не бачить.

# Unblocked, or /start again after silence
ui-back-hello =
    З поверненням!
    Найважливіше прийде знову.

# Toast: an old button; the present screen follows
ui-toast-stale = Стара кнопка. Ось нова.

# Toast: the person is not here any more, or never was
ui-toast-gone = Тут тепер немає нічого про вас.

# Toast: it is done
ui-toast-done = ✅ Готово

# Toast: it had been done before
ui-toast-already = Це вже зроблено.

# Something is down; button retry
ui-error-later =
    🔧 У нас щось не так.
    Спробуйте ще раз трохи пізніше.

# Something is down while the person opened 🤒; button retry. $workplace-phone (none: not known)
ui-error-ill =
    🔧 У нас щось не так.
    { $workplace-phone ->
        [none] Ви захворіли? Подзвоніть на роботу.
       *[other] Ви захворіли? Подзвоніть на роботу: { $workplace-phone }.
    }

# Erasing failed; button retry
ui-error-erase =
    Не вийшло.
    Ще нічого не видалено.
    Спробуйте ще раз.

# Something failed and trying again does not help
ui-error-general =
    Не вийшло.
    Запитайте свою контактну особу, якщо це станеться знову.

## Checks

# Over expectation-check's buttons: who sees the answer. $caseworker-name (none: nobody)
ui-expectation-sees =
    { $caseworker-name ->
        [none] 👀 Ваш координатор може бачити відповідь.
       *[other] 👀 Відповідь бачить { $caseworker-name }.
    }
    Відповідайте, як думаєте.

# Feedback to no. $end-date
ui-expectation-no =
    ✅ Так і є.
    Останній день договору — { $end-date }.
    Ми разом шукаємо наступну роботу.

# Feedback to yes. $end-date, $caseworker-name (none: nobody)
ui-expectation-yes =
    Багато хто так думає.
    Але останній день договору — { $end-date }.
    Тоді він закінчується, навіть якщо ви працюєте дуже добре.
    { $caseworker-name ->
        [none] Якщо є запитання, запитайте свого координатора.
       *[other] Якщо є запитання, запитайте координатора: { $caseworker-name }.
    }

# Feedback to I do not know. $end-date, $caseworker-name (none: nobody)
ui-expectation-unsure =
    Добре, що ви це кажете.
    Останній день договору — { $end-date }.
    Тоді він закінчується, навіть якщо ви працюєте дуже добре.
    { $caseworker-name ->
        [none] Якщо є запитання, запитайте свого координатора.
       *[other] Якщо є запитання, запитайте координатора: { $caseworker-name }.
    }

# Feedback to any answer when a permanent offer has been noted. $end-date, $caseworker-name (none: nobody)
ui-expectation-offer =
    Дякую за вашу відповідь.
    Вам хочуть дати постійну роботу.
    Останній день програми — { $end-date }.
    { $caseworker-name ->
        [none] Запитайте свого координатора, що буде потім.
       *[other] Запитайте координатора, що буде потім: { $caseworker-name }.
    }

# A check that is not asked any more was tapped
ui-check-expired = Це запитання вже застаріло.

# Over each question of self-check. $number (number), $count (number)
ui-check-header = { $number }/{ $count }

# Under each question of self-check: who sees it. $caseworker-name (none: nobody)
ui-check-sees =
    { $caseworker-name ->
        [none] 👀 Ваш координатор може бачити відповіді.
       *[other] 👀 Відповіді бачить { $caseworker-name }.
    }
    Неправильних відповідей немає.

# self-check 1
ui-check-question-1 = Ви розумієте, що маєте робити на роботі?

# self-check 2
ui-check-question-2 = Ви говорите шведською на роботі?

# self-check 3
ui-check-question-3 = Ви шукаєте наступну роботу?

# self-check 4
ui-check-question-4 = Ви вірите, що протягом року у вас буде робота?

# self-check, done. $faces (the chosen faces)
ui-check-done = Дякую! { $faces }

# self-check, all four skipped
ui-check-skipped = Гаразд. Можете відповісти наступного разу.

# Under goodbye: may we ask in 45 days; buttons yes, no
ui-goodbye-ask = Можна через 45 днів запитати, як у вас справи?

# After yes
ui-goodbye-yes =
    Дякую!
    Я запитаю один раз, через 45 днів.

# After no
ui-goodbye-no =
    Гаразд.
    Я не питатиму.
    Щасти вам!

# After an answer to how-is-it-going
ui-going-thanks =
    Дякую за відповідь!
    Бажаю вам усього доброго.

## For staff to hand on

# What staff forward to the new participant, in the participant's language. $link
ui-forward-invitation =
    Вітаю! Ось ваше посилання на Stegvis.
    Stegvis надсилає короткі повідомлення про роботу, вашою мовою.
    Відкрийте посилання на своєму телефоні:
    { $link }
    Посилання працює 30 днів і лише для вас.
