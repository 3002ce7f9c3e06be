### What the bot itself says to participants: menu, buttons, screens, errors, commands.
### One button label a line. In a pair at most 14 characters, alone in its row at most 30.
### A machine translation, not yet reviewed.
### The mark \u200E after a Latin question mark keeps it on the right side of its sentence.

## The bot's face in Telegram

# The bot's name (at most 64 characters)
ui-bot-name = Stegvis

# The empty chat before Start (at most 512 characters); in the language, then English
ui-bot-description =
    قدم به قدم در کار.
    پیام‌های کوتاه به وقت درست، به زبان شما.
    برای شروع Start را فشار بدهید.

    Step by step at work.
    Press Start.

# Shown on the bot's profile and when it is shared (at most 120 characters)
ui-bot-short-description = قدم به قدم در کار. پیام‌های کوتاه به وقت درست، به زبان شما.

# The list of commands: /ill (at most 40 characters)
ui-command-ill = امروز مریض هستم

# The list of commands: /month (at most 40 characters)
ui-command-month = این ماه

# The list of commands: /topics (at most 40 characters)
ui-command-topics = همهٔ موضوع‌ها

# The list of commands: /words (at most 40 characters)
ui-command-words = تمرین کلمه‌ها

# The list of commands: /people (at most 40 characters)
ui-command-people = کسانی که به شما کمک می‌کنند

# The list of commands: /language (at most 40 characters)
ui-command-language = تبدیل زبان

# The list of commands: /more (at most 40 characters)
ui-command-more = وقت، صدا، وقفه و چیزهای دیگر

# The list of commands: /stop (at most 40 characters)
ui-command-stop = وقفه یا بس کردن

# This language's own name, on the language buttons and wherever a language is named (at most 12 characters)
ui-language-name = دری

## The menu under the text field: each begins with its own emoji, by which it is recognised

# Menu: first row, alone
ui-menu-ill = 🤒 مریض هستم

# Menu: second row
ui-menu-month = 📅 این ماه

# Menu: second row
ui-menu-topics = 🗂 همهٔ موضوع‌ها

# Menu: third row
ui-menu-words = 📚 کلمه‌ها

# Menu: third row
ui-menu-people = 👤 تماس‌ها

# Menu: fourth row
ui-menu-language = 🌐 زبان

# Menu: fourth row
ui-menu-more = ⚙️ بیشتر

# In the empty text field (at most 64 characters)
ui-menu-placeholder = یک سؤال بنویسید

# Plain /start or /menu of a known participant: carries the menu
ui-menu-here = این مینو است.

## Buttons under messages

# Under a step: understood from now on
ui-button-understand = 👍 فهمیدم

# Under a step, in place of the one above once tapped
ui-button-understood = ✅ فهمیده شد

# Under a step: shows the explanation
ui-button-explain = ❓ شرح بیشتر

# Under a step, after the explanation: shows the example
ui-button-example = 💡 مثال

# Under a step, after the example, and on many screens: asks whether the caseworker is to be told
ui-button-help = 📨 کمک خواستن

# Under a step and join-about: the text as a voice note
ui-button-listen = 🔊 شنیدن

# Under a step: the same text in simple Swedish
ui-button-swedish = 🇸🇪 به سویدنی

# Under a step shown in Swedish: back to the person's language. $language (its own name)
ui-button-own-language = 🌐 { $language }

# A yes to what is asked (leave, resume and others)
ui-button-yes = ✅ بلی

# A no to what is asked
ui-button-no = ↪️ نخیر

# Back to the screen before
ui-button-back = ↪️ بازگشت

# To the next one
ui-button-next = ⬅️ بعدی

# tell-ask: tells the caseworker
ui-button-send = 📨 روان کردن

# self-check: no answer to this question
ui-button-skip = ⏭ تیر کردن

# error-later and others: does the failed tap again
ui-button-retry = 🔁 کوشش دوباره

# ill-self, ill-child: copies the workplace's phone number
ui-button-copy-number = 📋 کاپی شماره

# ill-self, ill-child: copies the Swedish sentence
ui-button-copy-sentence = 📋 کاپی جمله

# ill-self, ill-child: the Swedish sentence as a voice note
ui-button-hear-sentence = 🔊 شنیدن جمله

# ill-self: to ill-child
ui-button-child = 👶 طفل من

# ill-child: to ill-self
ui-button-self = 🤒 خودم

# Many screens: to topics-themes
ui-button-all-topics = 🗂 همهٔ موضوع‌ها

# topics-list: to topics-themes
ui-button-all-themes = 🗂 همهٔ بخش‌ها

# topics-list: the next theme's list
ui-button-next-theme = ⬅️ بخش بعدی

# month-list: the month before
ui-button-last-month = ⏪ ماه گذشته

# month-list of a past month: the month after
ui-button-next-month = ⏩ ماه بعدی

# hidden-push: shows the hidden message
ui-button-open = 👁 باز کردن

# Under a step with a picture, for those who get the text alone: sends the picture
ui-button-picture = 🖼 دیدن عکس

# Under a step with a film: a link, or sends the film
ui-button-film = 🎬 دیدن فلم

# Goes on with something interrupted
ui-button-continue = ▶️ ادامه

# join-about: yes
ui-button-start = ✅ بلی، شروع

# join-about: no
ui-button-decline = ↪️ نی، تشکر

# join-about: back to the languages
ui-button-language = 🌐 زبان

# more-erase: no
ui-button-keep = ↪️ نی، پاک نشود

# more-erase: yes
ui-button-erase = 🗑 بلی، پاک شود

# Topic lists: a step that was understood. $short (the step's short label)
ui-button-topic-understood = ✅ { $short }

# Topic lists: a step that was told. $short (the step's short label)
ui-button-topic-told = 📬 { $short }

# Topic lists: a step that is still to come. $short (the step's short label)
ui-button-topic-coming = ⏳ { $short }

# expectation-check: yes
ui-button-answer-yes = بلی

# expectation-check: no
ui-button-answer-no = نخیر

# expectation-check: do not know
ui-button-answer-unsure = 🤷 نمی‌دانم

# expectation-check: after the feedback
ui-button-now-understand = 👍 حالا فهمیدم

# self-check: 5 of 5
ui-button-face-5 = 😀 بلی، زیاد

# self-check: 4 of 5
ui-button-face-4 = 🙂 بلی

# self-check: 3 of 5
ui-button-face-3 = 😐 کمی

# self-check: 2 of 5
ui-button-face-2 = 🙁 تقریباً نی

# self-check: 1 of 5
ui-button-face-1 = 😞 نخیر

# how-is-it-going: works
ui-button-going-job = 💼 وظیفه دارم

# how-is-it-going: studies
ui-button-going-study = 🎓 درس می‌خوانم

# how-is-it-going: looks for work
ui-button-going-looking = 🔎 کار می‌پالم

# how-is-it-going: something else
ui-button-going-other = 🌱 چیز دیگر

# more-list: to more-hour
ui-button-hour = 🕐 وقت

# more-hour: one of the hours. $time (clock)
ui-button-at-hour = 🕐 { $time }

# more-hour: the programme's own hour
ui-button-usual-hour = وقت معمول

# more-list: to more-sound
ui-button-sound = 🔔 صدا

# more-list: to more-form; in a pair
ui-button-form = 📖 شکل متن‌ها

# more-form: only the text; the chosen one has ✅ before it
ui-button-form-text = 📝 تنها متن

# more-form: the text, and a voice that reads it
ui-button-form-voice = 🔊 متن و آواز

# more-form: a picture, and the text below it
ui-button-form-picture = 🖼 اول عکس

# more-list: to more-words
ui-button-words = 📚 کلمه در روز

# more-list: to more-pause
ui-button-pause = ⏸ وقفه

# more-pause: one week
ui-button-pause-week = 1 هفته

# more-pause: two weeks
ui-button-pause-two-weeks = 2 هفته

# more-pause: until the person ends it
ui-button-pause-open = تا خودم بگویم

# more-paused, more-left: messages come again
ui-button-resume = ▶️ ادامه

# more-list: to more-hidden
ui-button-hidden = 🙈 متن پنهان

# more-list: to more-kept
ui-button-kept = 🔍 چه ذخیره شد؟

# more-kept: sends a file with everything
ui-button-export = 📄 به من روان شود

# more-list: to more-leave
ui-button-leave = 🚪 بس کردن

# more-list: to more-erase
ui-button-erase-me = 🗑 پاک کردن همه

# more-sound, more-voice-first, more-hidden: turns it on
ui-button-turn-on = ✅ روشن

# more-sound, more-voice-first, more-hidden: turns it off
ui-button-turn-off = خاموش

## Joining

# First screen of an invitation: one line for each language, each from its own file
ui-join-language = 🌐 زبان را انتخاب کنید

# Before joining: what it is, what is kept, who sees; buttons start, listen, language, decline
ui-join-about =
    <b>قدم به قدم در کار</b>
    من یک روبات هستم.
    من پیام‌های کوتاه روان می‌کنم، روزانه حداکثر 2 پیام.
    در روزهای کاری چند کلمه برای تمرین هم می‌گیرید.

    اشتراک به خواست خود شما است.
    هر وقت بخواهید، می‌توانید بس کنید.

    من زبان، تاریخ‌ها، محل کار و جواب‌های شما را ذخیره می‌کنم.
    این را هم ذخیره می‌کنم که چه خوانده‌اید و کدام کلمه‌ها را تمرین می‌کنید.
    مأمور مسؤول شما (<i>handläggare</i>) می‌بیند که پیام‌ها به شما می‌رسد و باز می‌شود یا نه.
    مأمور مسؤول بعضی جواب‌ها را هم می‌بیند.
    من همیشه می‌گویم که جواب شما را کی می‌بیند.

    همه چیز از طریق شرکت تلگرام (<i>Telegram</i>) می‌رود.
    از همین خاطر دربارهٔ صحت خود چیزی ننویسید.

    می‌خواهید اشتراک کنید؟

# After no
ui-join-no =
    درست است.
    من چیزی ذخیره نکرده‌ام.
    اگر فکرتان تبدیل شد، می‌توانید لینک را دوباره باز کنید.

# The invitation was used on another phone
ui-join-used =
    این لینک پیشتر استفاده شده است.
    از شخص رابط خود (<i>kontaktperson</i>) یک لینک نو بخواهید.

# The invitation is too old, or replaced by a newer one
ui-join-expired =
    این لینک بسیار کهنه است.
    از شخص رابط خود (<i>kontaktperson</i>) یک لینک نو بخواهید.

# The invitation is not known here
ui-join-unknown =
    این لینک کار نمی‌کند.
    از شخص رابط خود (<i>kontaktperson</i>) یک لینک نو بخواهید.

# An invitation opened in a chat that has joined already
ui-join-already =
    شما از پیش شامل هستید.
    به لینک ضرورت نیست.

# Anyone without an invitation: /start, text, anything
ui-join-needed =
    سلام! من Stegvis هستم.
    من برای کسانی هستم که در یک محل کار، در یک پروگرام هستند.
    من معلومات درست را به وقت درست روان می‌کنم.

    برای شروع به یک لینک ضرورت دارید.
    از شخص رابط خود (<i>kontaktperson</i>) در شاروالی یک لینک بخواهید.
    من چیزی دربارهٔ شما ذخیره نکرده‌ام.

# A tap on an old menu or an old text after one's data was erased; takes the menu away
ui-gone =
    حالا این‌جا چیزی دربارهٔ شما نیست.
    می‌خواهید دوباره شروع کنید؟
    از شخص رابط خود (<i>kontaktperson</i>) یک لینک بخواهید.

## The frames round a step

# Under welcome, while texts wait for a person's check
ui-draft-welcome =
    🤖 این متن‌ها را کمپیوتر ترجمه کرده است.
    حالا انسان‌ها آن‌ها را کنترول می‌کنند.
    اگر چیزی به نظرتان غلط می‌آید، بپرسید.

# A small line under an important step which no person has checked yet
ui-draft-line = 🤖 این ترجمه هنوز کنترول نشده است.

# Over a step that is sent. $title (the step's title)
ui-push-title = 📌 { $title }

# Over a step from before the person joined. $title (the step's title)
ui-push-late-title = ⏪ { $title }

# In place of a step when texts are hidden; button open
ui-hidden-push = شما یک پیام نو دارید.

# After welcome, when the person joins late. $month (number)
ui-late-intro =
    شما در ماه { $month } شروع می‌کنید.
    اول مهم‌ترین پیام‌های ماه‌های پیش به شما می‌رسد.
    باقی آن در 🗂 همهٔ موضوع‌ها است.

# In a voice, where the text has $start-date: no voice can say everybody's date
ui-aloud-start-date = تاریخ شروع در متن

# In a voice, where the text has $end-date: the contract ends (the day that the text names)
ui-aloud-end-date = تاریخ نوشته‌شده در متن

# Under a voice note that a machine speaks
ui-voice-machine = 🤖 کمپیوتر می‌خواند.

## Telling the caseworker

# Asks before anything is told. $caseworker-name, $title (none: no topic)
ui-tell-ask =
    من به { $caseworker-name } می‌نویسم:
    { $title ->
        [none] «کمک می‌خواهم.»
       *[other] «در این باره کمک می‌خواهم: { $title }.»
    }
    چیز دیگری نمی‌نویسم.

# After send. $caseworker-name
ui-tell-sent =
    ✅ به { $caseworker-name } روان شد.
    عاجل است؟ به جای آن زنگ بزنید.

# After no
ui-tell-not-sent =
    درست است.
    من چیزی روان نکرده‌ام.

# The same was told today already. $caseworker-name
ui-tell-already =
    این امروز از پیش به { $caseworker-name } رسیده است.
    عاجل است؟ به جای آن زنگ بزنید.

# Nobody to tell. $workplace-phone (none: not known)
ui-tell-none =
    من نمی‌دانم مأمور مسؤول شما (<i>handläggare</i>) کیست.
    { $workplace-phone ->
        [none] از سرپرست خود در کار (<i>handledare</i>) بپرسید.
       *[other] به محل کار زنگ بزنید: { $workplace-phone }.
    }

## I am ill today

# 🤒, at once. $workplace-phone, $report-before (clock), $caseworker-name (each may be none), $sentence (Swedish)
ui-ill-self =
    <b>مریض هستید؟ این کارها را بکنید:</b>
    1. زنگ بزنید { $report-before ->
        [none] پیش از شروع کارتان
       *[other] پیش از ساعت { $report-before }
    } { $workplace-phone ->
        [none] به محل کار.
       *[other] به این شماره: { $workplace-phone }.
    }
    2. نام خود و وقت شروع کارتان را بگویید.
    3. به سویدنی بگویید: «{ $sentence }»
    معنای آن: سلام! من امروز مریض هستم.
    4. همچنان خبر بدهید { $caseworker-name ->
        [none] به مأمور مسؤول خود (<i>handläggare</i>).
       *[other] به { $caseworker-name }.
    }

    خطر مرگ است؟ به 112 زنگ بزنید.
    مشورهٔ صحی می‌خواهید؟ به 1177 زنگ بزنید.

# 👶 on ill-self. $workplace-phone, $report-before (clock), $caseworker-name (each may be none), $sentence (Swedish)
ui-ill-child =
    <b>طفل شما مریض است؟ این کارها را بکنید:</b>
    1. زنگ بزنید { $report-before ->
        [none] پیش از شروع کارتان
       *[other] پیش از ساعت { $report-before }
    } { $workplace-phone ->
        [none] به محل کار.
       *[other] به این شماره: { $workplace-phone }.
    }
    2. نام خود و وقت شروع کارتان را بگویید.
    3. به سویدنی بگویید: «{ $sentence }»
    معنای آن: سلام! طفلم امروز مریض است.
    4. همچنان خبر بدهید { $caseworker-name ->
        [none] به مأمور مسؤول خود (<i>handläggare</i>).
       *[other] به { $caseworker-name }.
    }
    5. فوراً از <i>Försäkringskassan</i> (ادارهٔ بیمهٔ اجتماعی) پول درخواست کنید.
    نام آن <i>vab</i> است.

    خطر مرگ است؟ به 112 زنگ بزنید.
    مشورهٔ صحی می‌خواهید؟ به 1177 زنگ بزنید.

## This month and all topics

# 📅: the month's topics as buttons. $month (number), $months (number), $dots (one dot a month), $end-date
ui-month-list =
    <b>ماه { $month } از { $months }</b> { $dots }
    قرارداد به تاریخ { $end-date } ختم می‌شود.

    ✅ فهمیده · 📬 رسیده · ⏳ می‌آید

# 📅 before the start. $start-date
ui-month-before =
    شما به تاریخ { $start-date } شروع می‌کنید.
    آن وقت ماه اول می‌آید.
    از همین حالا می‌توانید دربارهٔ همه چیز بخوانید.

# 📅 after the end: the topics of Efter året as buttons
ui-month-after =
    مدت شما در پروگرام ختم شده است.
    این‌جا چیزهایی است که حالا می‌تواند به شما کمک کند.

# 📅 in a month without topics. $month (number), $months (number), $dots (one dot a month), $end-date
ui-month-none =
    <b>ماه { $month } از { $months }</b> { $dots }
    قرارداد به تاریخ { $end-date } ختم می‌شود.

    این ماه موضوع نو ندارد.
    همه چیز در 🗂 همهٔ موضوع‌ها است.

# 🗂: seven theme buttons
ui-topics-themes =
    🗂 <b>همهٔ موضوع‌ها</b>
    یک بخش را انتخاب کنید.

# A theme's topics as buttons. $theme (the theme's label)
ui-topics-list =
    <b>{ $theme }</b>
    دربارهٔ چه می‌خواهید بخوانید؟

# A topic whose facts hold no longer; buttons help, all-topics
ui-topic-renewed =
    این متن حالا کهنه شده است.
    ما متن نو می‌نویسیم.
    اگر می‌خواهید چیزی بدانید، 📨 کمک خواستن را فشار بدهید.

# Theme (at most 24 characters)
ui-theme-safe = 🤒 مریضی و مصئونیت

# Theme (at most 24 characters)
ui-theme-year = 🧭 سال من

# Theme (at most 24 characters)
ui-theme-meetings = 🤝 جلسه‌ها و پلان

# Theme (at most 24 characters)
ui-theme-work = 💼 در کار

# Theme (at most 24 characters)
ui-theme-money = 💰 معاش و رخصتی

# Theme (at most 24 characters)
ui-theme-jobs = 🔎 پالیدن وظیفه

# Theme (at most 24 characters)
ui-theme-after = 🚪 بعد از این سال

# A typed question: up to three topics as buttons
ui-search-found = منظورتان یکی از این‌ها است؟

# A typed question without a find. $caseworker-name (none: nobody)
# .keywords: what people ask that no topic answers; where these fit best, nothing is shown
ui-search-none =
    در این باره چیزی پیدا نمی‌کنم.
    { $caseworker-name ->
        [none] از سرپرست خود در کار (<i>handledare</i>) بپرسید.
       *[other] از { $caseworker-name } بپرسید.
    }
    .keywords = لیسنس، لیسنس دریوری، دریوری، جواز رانندگی، موتر، موتر کهنه، خریدن موتر، فروش موتر، تایر، پترول، پارکینگ، ورکشاپ موتر، پاسپورت، پاسپورت نو، تابعیت، تابعیت سویدن، اقامت، تمدید اقامت، ویزه، پناهندگی، اداره مهاجرت، migrationsverket، آوردن مادر، آوردن فامیل به سویدن، تذکره، پرسوننمبر، نمبر شخصی، اپارتمان، خانه کرایی، کرایه خانه، خانه خریدن، کوچ کشی، فرنیچر، کوچ، چپرکت، ایکیا، یخچال، ماشین کالاشویی، همسایه، صدای همسایه، بس شهری، وقت بس، کدام بس، تکت، تکت ریل، تکت طیاره، طیاره، قطار، ریل، هوتل، سفر، نقشه، هوا چطور است، باران، برف، آفتاب، پختن، قابلی، بولانی، کیک، پیتزا، رستورانت، برنج، گوشت حلال، ماهی، شیر چند است، ارزان، قیمت، سوپرمارکت، دوکان، دوکان چند بجه باز میشه، فوتبال، مسابقه، کرکت، والیبال، جیم، آببازی، حوض، دریاچه، جنگل، کتابخانه، موزیم، سینما، فلم هندی، سریال، آهنگ، موسیقی، خواننده، بازی، فکاهی، قصه، پشک، سگ، حیوان، گل، انترنت، وای فای، سیمکارت، کردیت تیلفون، سکرین شکست، تیلفونم خراب است، چارجر، رمز عبور، لپتاپ، تلویزیون، پارسل، پوسته، حواله، پول روان کردن افغانستان، دالر، افغانی، صرافی، قرضه بانک، قرض، کارت بانک، باز کردن حساب بانکی، بل برق، بیمه موتر، جریمه، سلمانی، آرایشگاه، کالا، بوت اولادها، تحفه، سامان بازی، پمپر، پادشاه، رییس جمهور، صدراعظم، پایتخت، انتخابات، حزب، سیاست، خبرها، اخبار، طالبان، مسجد، نزدیکترین مسجد، کلیسا، نماز، وقت نماز، رمضان، روزه، عید، عید چی وقت است، نوروز، عروسی، کالای عروسی، نکاح، طلاق گرفتن، فال، لاتری، خواب دیدم تعبیر، دواخانه، نزدیکترین دواخانه، عینک چشم، واکسین، چند بجه است، چند ساله هستی، حساب کن، ضرب، جمع، ترجمه کو، کوه، صبح بخیر، شب بخیر، یوتیوب، تیک تاک، انستاگرام، فیسبوک، ویدیو، بیت کاین، بکس جیبی، بکسم گم شده، بایسکل، تکسی، کشتی، بازی کرکت، بازی برد، تیم برد، همسایه‌ها، غالمغال، همسایه غالمغال، عکس‌ها، عکس گم، عکس‌های موبایلم، داکتر دندان، دندان، دندانم درد، تولد، تولدی، سالگره، تولد بچیم، تولدی بخرم

# Typed words of danger. $workplace-phone (none: not known). The phrases stand for themselves, comma separated
# .patterns: one a line; a word of each group (+) close together, in any order; words of a group (/) are alike
ui-crisis =
    <b>حالا خطر است؟ به 112 زنگ بزنید.</b>
    شما تنها نیستید.
    کسانی هستند که می‌خواهند به شما کمک کنند.

    <b>دیگر توان زنده ماندن ندارید؟</b>
    به <i>Självmordslinjen</i> (خط کمک در برابر خودکشی) زنگ بزنید: 90101.
    این خط شب و روز باز است.

    <b>کسی شما را تهدید کرده یا به شما آسیب رسانده؟</b>
    به <i>Kvinnofridslinjen</i> (خط کمک به زنان) زنگ بزنید:
    020-50 50 50
    این خط شب و روز باز است.
    رایگان است و می‌توانید ترجمان بگیرید.
    لازم نیست نام خود را بگویید.

    <b>به مشورهٔ صحی ضرورت دارید؟</b>
    به 1177 زنگ بزنید، شب و روز.
    { $workplace-phone ->
        [none] می‌توانید با کسی در کار هم گپ بزنید.
       *[other]
            می‌توانید به محل کار هم زنگ بزنید:
            { $workplace-phone }
    }

    چیزی را که نوشتید، ذخیره نمی‌کنم.
    من آن را به کسی نمی‌گویم.
    .phrases = خودکشی، خود کشی، خودکوشی، خودم را بکشم، خود را بکشم، خودمه بکشم، خوده بکشم، خودم ره بکشم، خود ره بکشم، خودم را می‌کشم، خودم را میکشم، خود را میکشم، خودمه میکشم، خوده میکشم، خود ره میکشم، خودش را کشت، خودش را میکشه، می‌خواهم بمیرم، میخواهم بمیرم، میخوام بمیرم، میخایم بمیرم، میخایوم بمیرم، میخوایم بمیرم، دلم میخواهد بمیرم، دلم میشه بمیرم، کاش بمیرم، کاش می‌مردم، کاشکی میمردم، کاش میمردم، کاش مرده بودم، کاش مرده میبودم، کاش نمی‌بودم، کاش زنده نمیبودم، کاش به دنیا نمی‌آمدم، کاش به دنیا نمیامدم، خدایا مرگ بده، خدا مرگم بته، خدا مره مرگ بته، مرگ بهتر است، مرگ بهتر اس، مردن بهتر است، مرگ میخواهم، نمی‌خواهم زنده، نمیخواهم زنده، نمیخوام زنده، نمیخایم زنده، نمیخوایم زنده، زنده بودن نمیخواهم، نمی‌خواهم زندگی کنم، نمیخواهم زندگی کنم، نمیخوام زندگی کنم، نمیخایم زندگی کنم، دیگر زندگی نمیخواهم، زندگی ره نمیخایم، از زندگی سیر، از زندگی خسته، از زندگی مانده، از زندگی بیزار، از زندگی دلسرد، از زندگی نا امید، زندگی معنا ندارد، زندگی معنی ندارد، زندگی برایم معنا ندارد، زندگی ارزش ندارد، زندگی فایده ندارد، به زندگی خود خاتمه، به زندگیم خاتمه، زندگیم را ختم کنم، زندگیمه خلاص کنم، خودم را خلاص کنم از زندگی، خواب شوم و بیدار نشوم، بخوابم و بیدار نشوم، دیگر بیدار نشوم، دیگه بیدار نشم، بدون من بهتر است، خودم را حلق آویز، خود را حلق آویز، خودمه از بین، خود را از بین، خودم را از بین، خوده از بین، خود را آویزان کنم، خود را غرغره، خود را زیر ریل، خودم را زیر قطار، خوده زیر ریل، خود را زیر موتر، خود را از پل، خود را از بالا، خود را از بلندی، خودم را از پنجره، خود را آتش، خودم را آتش، خوده آتش، خوده در میتم، خودم را بسوزانم، خودسوزی، خودزنی، رگ دستم را، رگ دست خود، رگم را، رگ خود را، رگ خوده، رگمه میزنم، زهر خوردم، زهر بخورم، زهر میخورم، مرگ موش، تابلیت زیاد خوردم، تابلیت بسیار خوردم، همه تابلیت‌ها را خوردم، تمام تابلیت ها را، گولی زیاد خوردم، گولی بسیار خوردم، دوای زیاد خوردم، دوای بسیار خوردم، لت میکنه مرا، مرا لت، مره لت، ما را لت، ماره لت، لتم میکنه، لتم میکند، لتم کرد، لت خوردم، لت میخورم، لت و کوب، لت وکوب، لتکوب، لت و کو، مرا سیلی، مره سیلی، سیلی زد، مرا با مشت، مره با مشت، مرا به لگد، مره به لگد، مرا با لگد، با قمچین، با کمربند میزنه، با کمربند می‌زند، مرا کتک، کتک میزنه، کتک می‌زند، کتک میخورم، مرا خفه، مره خفه، گلونم را گرفت، گلویم را گرفت، گلونمه گرفت، گلونمه فشار، خشونت خانوادگی، خشونت فامیلی، خشونت در خانه، شوهرم خشن است، خشونت شوهرم، ظلم میکنه شوهرم، شوهرم ظلم، مرا می‌کشد، مرا میکشد، مرا میکشه، مره میکشه، مره میکشن، ما را میکشه، ماره میکشه، مرا بکشد، مرا بکشه، مره بکشه، مره بکشن، مرا بکشند، می‌کشمت، میکشمت، میکشمتان، مرا کشته نکنه، کشته میشم، کشته می‌شوم، مرا به قتل، به قتل میرسانه، قتل ناموسی، قتل می‌رسانند، تهدید به مرگ، تهدید به قتل، مرا تهدید، مره تهدید، ما را تهدید، ماره تهدید، تهدیدم میکنه، تهدیدم می‌کند، تهدیدم کرد، تهدید میشم، تهدید می‌شوم، چاقو بالایم، با چاقو تهدید، با کارد تهدید، بالایم حمله، سرم حمله، کارد کشید، چاقو کشید، تفنگچه، تفنگ دارد، تفنگ داره، سلاح دارد، سلاح داره، تجاوز، تجاوز کرد، تجاوز جنسی، مرا آزار جنسی، مره آزار جنسی، آزار جنسی شدم، آزار جنسی شدیم، آزار جنسی کرد، دست درازی، دست‌درازی، به من دست زد، به زور همبستر، به زور خواب میکنه، مجبورم میکنه همبستر، ازدواج اجباری، ازدواج زوری، ازدواج به زور، نکاح اجباری، نکاح به زور، به زور عروسی، به زور شوهر، به زور مره شوهر، به زور زن، به زور ازدواج، مجبور به ازدواج، به شوهر میتن به زور، از شوهرم میترسم، از شوهرم می‌ترسم، از شویم میترسم، از شویم می‌ترسم، از پدرم میترسم، از پدرم می‌ترسم، از برادرم میترسم، از برادرم می‌ترسم، از بیادرم میترسم، از فامیلم میترسم، از فامیلم می‌ترسم، از خانواده‌ام میترسم، از زنم میترسم، از خسرم میترسم، خانه رفته نمیتانم میترسم، میترسم خانه بروم، می‌ترسم خانه بروم، میترسم به خانه، می‌ترسم به خانه، از ترس خانه نمیروم، در خانه بندی، در خانه زندانی، مرا بندی، مره بندی، مرا قفل، مره قفل، دروازه را بالایم قفل، مرا زندانی، مره زندانی، نمیمانه از خانه برآیم، نمی‌گذارد از خانه، نمیذاره از خانه، مرا نمیمانه بیرون، مرا تعقیب می‌کند، مرا تعقیب میکنه، مره تعقیب میکنه، تعقیبم میکنه، پشتم میگرده هر جا، جانم در خطر است، جانم در خطر، جانم ده خطر، زندگی‌ام در خطر، زندگیم در خطر، حیاتم در خطر، در خطر هستم، ده خطر هستم، نفس کشیده نمیتانم، نفس کشیده نمی‌توانم، نفسم بند، نفس نمی‌کشد، نفس نمیکشه، نفس ندارد، نفس نداره، بی‌هوش افتاده، بیهوش افتاده، بی هوش شد، بیهوش شده، امبولانس بخواهید، امبولانس روان کنید، امبولانس کار دارم، به امبولانس ضرورت، امبولانس بیاید، پولیس را خبر کنید، به پولیس ضرورت، پولیس کار دارم، پولیس روان کنید، این‌جا آتش گرفته، اینجه آتش گرفته، آتش گرفته این‌جا، khodkoshi، khudkushi، khodkushi، khud kushi، khodam ra bekosham، khoda mekosham، khoda mekushom، khodema mekoshom، khudam ra mekusham، mekhayom bemirom، mekhahom bemirom، mekham bemirom، mekham bemiram، mikham bemiram، mekhayum bemirum، mekhaham bemiram، kash bemirom، kash memordom، kash mimordam، kashki memordom، az zindagi khasta، az zendagi khasta، az zindagi ser، az zendagi ser، az zindagi bezar، az zendagi bezar، zindagi namekhayom، zendagi namekhayom، namekhayom zenda، namekhahom zinda، namikham zende، marg behtar، mara mezana، mara mezanad، mara mizana، mara mizanad، mara mizane، mara lat، lat mekona، latom mekona، shawharam mezana، shoharam mezana، shawaram mezana، shoharam mizana، shawharam mara، shoharam mara، mara mekosha، mara mekushad، mara mikoshad، mara bekosha، mara tahdid، tahdid mekona، tajawoz، tajavoz، az shawharam metarsom، az shoharam metarsom، az shoharam mitarsam، az padaram metarsom، az famelam metarsom، ba zor arosi، ba zor shawhar، jonom da khatar، janam dar khatar، nafas keshida nametanom، ambulans kar darom، دیگر زندگی نمی‌خواهم، زندگی نمی‌خواهم، زندگی را نمی‌خواهم، زندگی ره نمی‌خواهم، زندگی خسته شدم، زندگی خسته شدیم، خسته از زندگی، خسته هستم از زندگی، از زندگیم خسته، زندگی مانده شدم، بی من بهتر است، بی من آرام میشن، بی من آرام می‌شوند، بی من راحت، بی من خوش میشن، بی مه بهتر، بی مه آرام، بی مه راحت، بدون من راحت، بدون من آرام، خودم را زخمی میکنم، خودم را زخمی می‌کنم، خوده زخمی میکنم، خودمه زخمی میکنم، خود را زخمی میکنم، دستم را با تیغ، دست خود را با تیغ، دستمه با تیغ، دستهایم را با تیغ، به زور با من خواب، زور با من خواب، به زور همرایم خواب، به زور بالایم خواب، دخترم را میکشه، دخترم ره میکشه، اولادهایم را میکشه، خواهرم را میکشه، مادرم را میکشه، اولادهایم را می‌کشد، دخترم را می‌کشد، خواهرم را می‌کشد، مادرم را می‌کشد، طفلم را می‌کشد، خود را آسیب، خودم را آسیب، خواهم نباشم دیگر، دیگر نباشم در دنیا، khodam ra mikosham، khodma mikoshom، khoda mikoshom، mikhaham bemiram، mekhayom bemiram، mekhahom bemiram، mikhayom bemirom، az zindagi sir، zendagi namikham، zendagi namikhaham، shoharem mezana، mara mikoshe، latom kad، lat kad، زنده بودن نمیخایم، زنده بودن نمیخواهم، زنده بودن نمی‌خواهم، زنده بودن ره نمیخایم، تره میکشم، ترا میکشم، ترا می‌کشم، تره می‌کشم، گلونم را فشار، گلونم ره فشار، گلویم را فشار، گلویم ره فشار، دست‌هایم را با تیغ، دست‌هایم با تیغ، زندگی نمیخایم، زندگی نمیخواهم، زندگی نمیخوایم، زندگی نمیخوام، khodema bokoshom، khodma bokoshom، khodam ra bokosham، khoda bokoshom، خانه قفل هستم، خانه بندی هستم، با کارد پشت، با چاقو پشت، کسی با کارد، کسی با چاقو، یک نفر با کارد، یک نفر با چاقو، به مرگ فکر، فکر مرگ، فکر خودکشی، دلم از زندگی، زندگی سیاه شده
    .patterns =
        میزند / میزنه / میزنن / میزنند / میزد / زند / زنه / زنن / زد / زده / زدن / بزنه / بزند / بزنن + مرا / مره / مارا / ماره + شوهر / شوهرم / شویم / شوی / نامزدم / پدر / پدرم / بابیم / آتیم / برادر / برادرم / بیادرم / لالایم / خسر / خسرم / خشو / خشویم / ایورم / مادرم / زنم / خانمم / بچیم / کاکایم / مامایم,
        میزند / میزنه / میزنن / زند / زنه / زنن / زد / زده + مرا / مره / ماره + خانه / شب / شبها / هر / همیشه / نشه / مست / چوب / سنگ / کمربند / سیم / دست / سر / روی / رویم,
        میزند / میزنه / میزنن / زند / زنه / زنن / زد / زده / میزدن + را / ره + اولادها / اولاد / اولادم / اولادهایم / اطفال / اطفالم / طفلم / بچیم / دخترم / پسرم / مادرم / خواهرم / بچه + شوهر / شوهرم / شویم / شوی / پدر / پدرش / پدرم / برادرم / بیادرم / خسرم / مرد / خانمم,
        میزند / میزنه / میزنن / زند / زنه / زنن / زد / زده / میزدن + اولادمه / اولادهایمه / طفلمه / اطفالمه / بچیمه / دخترمه / پسرمه / مادرمه / خواهرمه + شوهر / شوهرم / شویم / شوی / پدر / پدرش / پدرم / برادرم / بیادرم / خسرم / مرد / خانمم,
        لت + میکنه / میکند / میکنن / میکنند / کنه / کند / کنن / کرد / کرده / میخورم / خوردم / خورم / شدم / میشم,
        سیلی / مشت / لگد / کتک / شلاق / قمچین + میزنه / میزند / میزنن / زند / زنه / زد / زده / زدند / خوردم / میخورم,
        میکشه / میکشد / میکشن / میکشند / کشد / کشه / کشن / کشند / بکشه / بکشد / بکشن / بکشند / کشت + مرا / مره / مارا / ماره + شوهر / شوهرم / شویم / شوی / نامزدم / پدرم / برادر / برادرم / بیادرم / لالایم / خسرم / ایورم / فامیل / فامیلم / خانواده / قوم / قومم / میگه / میگوید / گفت / گفته / چاقو / کارد / تفنگ,
        بکشه / بکشد / میکشه / میکشد / میکشن / کشد / بکشن + را / ره + اولادها / اولادم / اولادهایم / طفلم / خواهرم / مادرم / دخترم / پسرم / خانمم + شوهرم / برادرم / پدرم / تهدید / سابق / سابقم,
        تهدید + مرا / مره / مارا / ماره / شوهر / شوهرم / شویم / برادر / برادرم / فامیل / فامیلم / پدر / پدرم / مرگ / کشتن / قتل / چاقو / کارد / تفنگ / میکنه / میکند / کرد / کرده / میشم / شدم / شدیم,
        کارد / چاقو / تفنگ / تفنگچه / سلاح / تبر + مرا / مره / شوهر / شوهرم / برادرم / پدرم / تهدید / گرفته / کشید / داره / دارد / سرم / بالایم + میزنه / میزند / زد / زده / تهدید / خانه / آمده / آمد / کشید / گرفته,
        میترسم / ترسم / ترسیده / ترس / میترسیم / ترسان + از + شوهر / شوهرم / شویم / شوی / نامزدم / پدر / پدرم / برادر / برادرم / بیادرم / فامیل / فامیلم / خانواده / خسرم / خانمم,
        میترسم / ترسم / ترس / میترسیم + خانه / خانیم + بروم / برم / میرم / میروم / رفته / پس,
        بندی / زندانی / قفل / حبس + مرا / مره / مارا / ماره / بالایم + شوهر / شوهرم / شویم / برادر / برادرم / پدر / پدرم / فامیل / خانه / کرده / میکنه / میکند / اتاق,
        نمیمانه / نمیماند / نمیمانن / نمیذاره / نمیگذارد / نمیته + شوهر / شوهرم / شویم / برادرم / پدرم / فامیلم + مرا / مره / بیرون,
        نمی + ماند / مانه / مانند / گذارد / گذاره + شوهر / شوهرم / شویم / برادرم / پدرم / فامیلم + مرا / مره / بیرون,
        زور / زوری / اجباری / اجبار + عروسی / ازدواج / نکاح / شوهر / نامزد / همبستر / همبستری / سکس,
        مجبور / مجبورم + عروسی / ازدواج / نکاح / همبستر / همبستری / سکس,
        تجاوز / همبستر + من / مرا / مره / بالایم / سرم / کرد / کرده / میکنه / شد / شدیم,
        خود / خودم / خویش + را / ره + بکشم / میکشم / کشم / بکشه / میکشه / بکشد / کشت / کشتن / بکشیم / کشتم,
        خوده / خودمه / خودشه + بکشم / میکشم / کشم / بکشه / میکشه / بکشد / کشت / کشتن / بکشیم,
        خود / خوده / خودم / خودمه + غرغره / آویزان / اویزان / حلق / آتش / اتش / بسوزانم / میسوزانم / درمیتم,
        خود / خوده / خودم / خودمه + بیندازم / میندازم / می اندازم / اندازم / پرتاب / پرت / بندازم + ریل / قطار / پل / بالا / بلندی / بام / پنجره / کلکین / برنده / موتر / دریا / آب,
        رگ / رگم / رگهایم / رگمه + میزنم / بزنم / زنم / میبرم / ببرم / قطع / بریدم / زدم,
        میخواهم / میخوام / میخایم / میخوایم / میخایوم / خواهم / خایم / میخواهد / خواهد / میخایه / دلم + بمیرم / بمرم / بمورم / بمیره / بمیرد,
        کاش / کاشکی / ایکاش / آرزو / ارزو + بمیرم / بمرم / میمردم / مردم / مرگ / مرده + بودم / میبودم / خودم / دارم / میکنم / زود / همان / وقت,
        نمیخواهم / نمیخوام / نمیخایم / نمیخوایم / نمیخواهد + زنده / زندگی + باشم / بمانم / کنم / کده / کرده / ندارم / کو / ادامه,
        نمیتانم / نمیتوانم / نمی + زنده + باشم / بمانم / مانده / بودن,
        دیگه / دیگر / دگه + نمیتانم / نمیتوانم / نمیخواهم / نمیخایم / نمی + زندگی / زنده + کنم / کده / کرده / باشم / بمانم,
        نمیخواهم / نمیخوام / نمیخایم / نمیخوایم / نمی + دنیا / جهان + باشم / بمانم / باشیم,
        نفس / نفسم / نفسش + نمیکشه / نمیکشد / کشد / نمیتانم / نمیتوانم / بند / قید / گیر,
        زندگی / زندگیم / ژوند + سیر / بیزار / دلسیر / متنفر / نفرت / ناامید + شدم / شدیم / هستم / استم / آمدم / امدم / دارم / از,
        زندگی / زندگیم / زندگیمه / زنده + معنا / معنی / ارزش / فایده / دلیل / امید + ندارد / نداره / نیست / نیس / ندارم,
        زندگی / زندگیم / زندگیمه / زنده گی / عمرم + خاتمه / ختم / خلاص / پایان + خود / خوده / میتم / میدهم / بدهم / بتم / کنم / میکنم / میخواهم,
        زنده / زندگی + نمیتانم / نمیتوانم / توان / طاقت / تحمل + ندارم / کنم / دیگه / دیگر / کده / مانده,
        خواب / بخوابم / خو + بیدار + نشوم / نشم / نشیم + دیگه / دیگر / دگه / هیچ / هیچوقت / هرگز / کاش / کاشکی / دلم,
        کاش / کاشکی / ایکاش + خواب / بخوابم / خو + بیدار,
        بدون / بغیر + من / مه / ازمه + بهتر / راحت / خوش / آرام + است / اس / میشن / میشوند / اولادها / فامیل / همه / دنیا,
        تابلیت / تابلیتها / گولی / گولیها / دوا / دواها / دوای / پارستامول / خواب آور + زیاد / بسیار / همه / تمام / کل / یکجا / چندین / قطی + خوردم / خورده / میخورم / بخورم / خورد / خوردن,
        تیزاب + سرم / بالایم / رویم / مرا / مره,
        زهر / تیزاب / کلورین / تلک + خوردم / خورده / میخورم / بخورم / خورد,
        گم / محو + شوم / شم + دنیا + میخواهم / میخوام / میخایم / کاش / دلم / ازین / از,
        تعقیب / دنبالم + شوهر / شوهرم / سابق / مرد / کسی / برادرم / نفر / مرا / مره + میکنه / میکند / میگرده / کنه / کند / هرجا / شب,
        پشتم / دنبالم + سابق / سابقم / کسی / مرد / نفر + میترسم / ترسم / ترس / هرجا / شب / تهدید,
        شوهر / شوهرم / سابق / سابقم / فامیل / فامیلم / برادرم + میدزده / میدزدد / دزدد / اختطاف / انتقام + مرا / مره / اولادها / اولادم / طفلم / ازمه / من,
        شوهر / شوهرم / سابق / سابقم / فامیل / فامیلم / برادرم + پیدا + مرا / مره + میکشه / کشد / بکشه / بکشد / میترسم / ترسم / نکنه / نکند,
        بیعزت / آبروی / ابروی / شرم / ناموس / بیناموس + فامیل / خانواده / قوم / برادرم / پدرم / شوهرم + بکشن / میکشن / میکشه / کشتن / قتل / بمیر / مرگ / تهدید

## People, language

# 👤: stands over the people
ui-people-list = 👤 <b>تماس‌های شما</b>

# 👤 when nobody is known
ui-people-none =
    من هنوز نمی‌دانم که با کی‌ها تماس گرفته می‌توانید.
    از سرپرست خود در کار (<i>handledare</i>) بپرسید.

# On people-list. $name
ui-people-caseworker =
    <b>مأمور مسؤول (<i>handläggare</i>):</b> { $name }.
    در پلان و پروگرام به شما کمک می‌کند.

# On people-list. $name
ui-people-supervisor =
    <b>سرپرست (<i>handledare</i>):</b> { $name }.
    هر روز در کار به شما کمک می‌کند.

# On people-list. $name (the municipality's own words)
ui-people-job-coach =
    <b>رهنمای کاریابی (<i>jobbcoach</i>):</b> { $name }.
    در پالیدن وظیفه به شما کمک می‌کند.

# On people-list. $name (the workplace)
ui-people-workplace =
    <b>محل کار:</b> { $name }.
    وقتی مریض هستید یا ناوقت می‌رسید، این‌جا زنگ بزنید.

# On people-list. $name (the municipality's own words)
ui-people-language-teacher =
    <b>معلم زبان:</b> { $name }.
    در زبان سویدنی به شما کمک می‌کند.

# On people-list, below each whose number is known. $phone
ui-people-phone = تیلفون: { $phone }

# 🌐: a button for each language
ui-language-list = 🌐 زبان را انتخاب کنید

# In place of language-list once chosen. $language (its own name)
ui-language-chosen = ✅ { $language }

# After the choice, in the new language; carries the new menu. $language (its own name)
ui-language-done =
    حالا به این زبان می‌نویسم: { $language }.
    زبان پیام‌های پیشتر تبدیل نمی‌شود.

## More

# ⚙️: the settings as buttons
ui-more-list =
    ⚙️ <b>بیشتر</b>
    چه را می‌خواهید تبدیل کنید؟

# 🕐. $time (clock: the hour now)
ui-more-hour =
    پیام‌های من ساعت { $time } می‌آید.
    کدام وقت برای شما خوب است؟

# After a choice. $time (clock)
ui-more-hour-done = ✅ حالا پیام‌های من ساعت { $time } می‌آید.

# 🔔 when sound is on
ui-more-sound-on =
    🔔 صدا <b>روشن</b> است.
    وقتی پیام می‌آید، تیلفون صدا می‌کند.

# 🔔 when sound is off
ui-more-sound-off =
    🔕 صدا <b>خاموش</b> است.
    پیام‌ها بی‌صدا می‌آید.

# 📖: how texts come; one of three, as the buttons say
ui-more-form =
    📖 <b>متن‌ها را چگونه می‌خواهید؟</b>
    📝 تنها متن: اگر می‌خواهید بشنوید، دکمه را فشار بدهید.
    🔊 متن و آواز: یک آواز متن را می‌خواند.
    🖼 عکس و متن: اول عکس را می‌بینید.

# 🙈 when texts are hidden
ui-more-hidden-on =
    🙈 پنهان کردن متن: <b>روشن</b>.
    دیگران تنها می‌بینند که شما یک پیام دارید.
    برای خواندن، 👁 باز کردن را فشار می‌دهید.

# 🙈 when texts are shown
ui-more-hidden-off =
    🙈 پنهان کردن متن: <b>خاموش</b>.
    دیگران می‌توانند متن را در تیلفون شما ببینند.

# ⏸: how long
ui-more-pause =
    وقفه می‌خواهید؟
    آن وقت از من پیامی نمی‌آید.
    با آن هم می‌توانید بپرسید، و مینو کار می‌کند.
    وقت پروگرام مثل همیشه می‌گذرد.
    چقدر وقفه می‌خواهید؟

# ⏸ in the last 30 days
ui-more-pause-late =
    کمتر از 30 روز مانده است.
    حالا پیام‌های مهم دربارهٔ ختم می‌آید.
    از همین خاطر وقفه گرفتن ممکن نیست.
    با 🚪 بس کردن می‌توانید به کلی بس کنید.

# A pause is set, and ⏸ while it lasts; button resume. $day (a date: that day messages come again; none: no day)
ui-more-paused =
    ⏸ شما در وقفه هستید.
    { $day ->
        [none] وقتی ▶️ ادامه را فشار بدهید، وقفه ختم می‌شود.
       *[other] پیام‌ها دوباره به تاریخ { $day } می‌آید.
    }

# ⏸ while a pause by the caseworker lasts; no button. $day (a date), $caseworker-name (none: not known)
ui-more-paused-by-caseworker =
    ⏸ شما در وقفه هستید.
    پیام‌ها دوباره به تاریخ { $day } می‌آید.
    { $caseworker-name ->
        [none] مأمور مسؤول شما (<i>handläggare</i>) این وقفه را فیصله کرده است.
       *[other] { $caseworker-name } این وقفه را فیصله کرده است.
    }
    اگر می‌خواهید تبدیل شود، از همان‌جا بپرسید.

# After resume
ui-more-resumed =
    ▶️ حالا پیام‌ها دوباره می‌آید.
    مهم‌ترین چیزهایی که به شما نرسیده هم می‌آید.

# 🔍: first part
ui-more-kept =
    🔍 <b>چه ذخیره شد؟</b>
    من کم ذخیره می‌کنم، و تنها چیزی را که لازم است.

# 🔍: second part, folded: everything that is kept. $code, $language, $start-date, $end-date,
# $workplace-name, $first-name (each may be none), $messages, $understood, $answers, $words, $own-words (numbers)
ui-more-kept-all =
    کُد: { $code }
    نام: { $first-name ->
        [none] نیست
       *[other] { $first-name }
    }
    چت: نمبر چت ما
    زبان: { $language }
    شروع: { $start-date }
    ختم: { $end-date }
    محل کار: { $workplace-name ->
        [none] نیست
       *[other] { $workplace-name }
    }
    پیام‌ها به شما: { $messages }
    👍 را چند جا فشار داده‌اید: { $understood }
    جواب‌های شما و وقت‌هایی که کمک خواستید: { $answers }
    کلمه‌هایی که تمرین می‌کنید، و این که چطور پیش می‌رود: { $words }
    کلمه‌هایی که خودتان علاوه کرده‌اید: { $own-words }
    انتخاب‌های شما: وقت، صدا، آواز، وقفه، پنهان کردن متن، کلمه در روز
    جلسه‌های شما: تنها تاریخ

# 🔍: last part: what is not kept, who sees what, until when. $erase-date (a date; none: not known)
ui-more-kept-who =
    چیزی را که به من می‌نویسید، ذخیره نمی‌کنم.
    تنها کلمه‌هایی را ذخیره می‌کنم که خودتان علاوه می‌کنید.
    هیچ چیز دربارهٔ صحت شما را ذخیره نمی‌کنم.
    مأمور مسؤول شما (<i>handläggare</i>) می‌بیند که پیام‌ها به شما می‌رسد و باز می‌شود یا نه.
    مأمور مسؤول بعضی جواب‌ها را هم می‌بیند.
    سرپرست شما (<i>handledare</i>) نام، ماه و روزهای جلسه را می‌بیند.
    { $erase-date ->
        [none] من یک مدت بعد از ختم همه چیز را پاک می‌کنم.
       *[other] من به تاریخ { $erase-date } همه چیز را پاک می‌کنم.
    }

# With the file of everything
ui-more-export = 📄 این همهٔ آن چیزی است که دربارهٔ شما ذخیره شده است.

# 🚪: asks
ui-more-leave =
    می‌خواهید بس کنید؟
    پیام‌ها ایستاد می‌شود.
    معلومات شما می‌ماند.
    مأمور مسؤول شما (<i>handläggare</i>) می‌بیند که شما بس کرده‌اید.

# After yes; button resume
ui-more-left =
    حالا دیگر چیزی روان نمی‌کنم.
    هر وقت بخواهید، می‌توانید دوباره شروع کنید.
    آن وقت ▶️ ادامه را فشار بدهید.

# 🗑: asks
ui-more-erase =
    همه چیز دربارهٔ شما از این‌جا پاک می‌شود.
    کاپی‌های کهنه بعدتر خود به خود پاک می‌شود.
    این کار را پس گرفته نمی‌توانید.
    می‌خواهید همه چیز پاک شود؟

# After erasing; the menu goes away
ui-more-erased =
    🗑 حالا همه چیز دربارهٔ شما از این‌جا پاک شد.
    می‌توانید این چت را هم پاک کنید.
    تشکر از این مدت!

## The unexpected

# A voice, photo, sticker or file was sent; at most once an hour
ui-unknown-media =
    من تنها متن را خوانده می‌توانم.
    کس دیگری این را نمی‌بیند.

# Unblocked, or /start again after silence
ui-back-hello =
    دوباره خوش آمدید!
    مهم‌ترین چیزها باز می‌آید.

# Toast: an old button; the present screen follows
ui-toast-stale = این دکمه کهنه است. این هم دکمهٔ نو.

# Toast: the person is not here any more, or never was
ui-toast-gone = حالا این‌جا چیزی دربارهٔ شما نیست.

# Toast: it is done
ui-toast-done = ✅ شد

# Toast: it had been done before
ui-toast-already = این از پیش شده است.

# Something is down; button retry
ui-error-later =
    🔧 پیش ما یک چیز خراب است.
    کمی بعد باز کوشش کنید.

# Something is down while the person opened 🤒; button retry. $workplace-phone (none: not known)
ui-error-ill =
    🔧 پیش ما یک چیز خراب است.
    { $workplace-phone ->
        [none] مریض هستید؟ به محل کار زنگ بزنید.
       *[other] مریض هستید؟ به محل کار زنگ بزنید: { $workplace-phone }.
    }

# Erasing failed; button retry
ui-error-erase =
    نشد.
    هنوز چیزی پاک نشده است.
    باز کوشش کنید.

# Something failed and trying again does not help
ui-error-general =
    نشد.
    اگر باز هم شد، از شخص رابط خود (<i>kontaktperson</i>) بپرسید.

## Checks

# Over expectation-check's buttons: who sees the answer. $caseworker-name (none: nobody)
ui-expectation-sees =
    { $caseworker-name ->
        [none] 👀 مأمور مسؤول شما (<i>handläggare</i>) جواب را دیده می‌تواند.
       *[other] 👀 { $caseworker-name } جواب را می‌بیند.
    }
    همان را جواب بدهید که فکر می‌کنید.

# Feedback to no. $end-date
ui-expectation-no =
    ✅ درست است.
    قرارداد به تاریخ { $end-date } ختم می‌شود.
    ما با هم وظیفهٔ بعدی را می‌پالیم.

# Feedback to yes. $end-date, $caseworker-name (none: nobody)
ui-expectation-yes =
    بسیاری‌ها این‌طور فکر می‌کنند.
    اما قرارداد به تاریخ { $end-date } ختم می‌شود.
    همان روز ختم می‌شود، حتی اگر بسیار خوب کار کنید.
    { $caseworker-name ->
        [none] اگر سؤالی دارید، از مأمور مسؤول خود (<i>handläggare</i>) بپرسید.
       *[other] اگر سؤالی دارید، از { $caseworker-name } بپرسید.
    }

# Feedback to I do not know. $end-date, $caseworker-name (none: nobody)
ui-expectation-unsure =
    خوب است که این را می‌گویید.
    قرارداد به تاریخ { $end-date } ختم می‌شود.
    همان روز ختم می‌شود، حتی اگر بسیار خوب کار کنید.
    { $caseworker-name ->
        [none] اگر سؤالی دارید، از مأمور مسؤول خود (<i>handläggare</i>) بپرسید.
       *[other] اگر سؤالی دارید، از { $caseworker-name } بپرسید.
    }

# Feedback to any answer when a permanent offer has been noted. $end-date, $caseworker-name (none: nobody)
ui-expectation-offer =
    تشکر از جواب شما.
    کسی می‌خواهد به شما یک وظیفهٔ دایمی بدهد.
    پروگرام به تاریخ { $end-date } ختم می‌شود.
    { $caseworker-name ->
        [none] از مأمور مسؤول خود (<i>handläggare</i>) بپرسید که بعد از آن چه می‌شود.
       *[other] از { $caseworker-name } بپرسید که بعد از آن چه می‌شود.
    }

# A check that is not asked any more was tapped
ui-check-expired = این سؤال حالا کهنه شده است.

# Over each question of self-check. $number (number), $count (number)
ui-check-header = { $number } از { $count }

# Under each question of self-check: who sees it. $caseworker-name (none: nobody)
ui-check-sees =
    { $caseworker-name ->
        [none] 👀 مأمور مسؤول شما (<i>handläggare</i>) جواب‌ها را دیده می‌تواند.
       *[other] 👀 { $caseworker-name } جواب‌ها را می‌بیند.
    }
    هیچ جوابی غلط نیست.

# self-check 1
ui-check-question-1 = می‌فهمید که در کار چه باید بکنید؟

# self-check 2
ui-check-question-2 = در کار سویدنی گپ می‌زنید؟

# self-check 3
ui-check-question-3 = وظیفهٔ بعدی را می‌پالید؟

# self-check 4
ui-check-question-4 = فکر می‌کنید که تا یک سال دیگر وظیفه دارید؟

# self-check, done. $faces (the chosen faces)
ui-check-done = تشکر! { $faces }

# self-check, all four skipped
ui-check-skipped = درست است. دفعهٔ بعدی می‌توانید جواب بدهید.

# Under goodbye: may we ask in 45 days; buttons yes, no
ui-goodbye-ask = اجازه است که بعد از 45 روز بپرسم کارتان چطور است؟

# After yes
ui-goodbye-yes =
    تشکر!
    من یک بار می‌پرسم، بعد از 45 روز.

# After no
ui-goodbye-no =
    درست است.
    من نمی‌پرسم.
    کامیاب باشید!

# After an answer to how-is-it-going
ui-going-thanks =
    تشکر از جواب!
    برای شما هر خوبی آرزو می‌کنم.

## For staff to hand on

# What staff forward to the new participant, in the participant's language. $link
ui-forward-invitation =
    سلام! این لینک شما به Stegvis است.
    روبات Stegvis پیام‌های کوتاه دربارهٔ کار، به زبان شما، روان می‌کند.
    لینک را در تیلفون خود باز کنید:
    { $link }
    لینک 30 روز و تنها برای شما کار می‌کند.
