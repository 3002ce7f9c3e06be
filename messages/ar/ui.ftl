### What the bot itself says to participants: menu, buttons, screens, errors, commands.
### One button label a line. In a pair at most 14 characters, alone in its row at most 30.

## The bot's face in Telegram

# The bot's name (at most 64 characters)
ui-bot-name = Stegvis

# The empty chat before Start (at most 512 characters); in the language, then English
ui-bot-description =
    خطوة بخطوة في العمل.
    رسائل قصيرة في الوقت المناسب، بلغتكم.
    للبدء: الضغط على Start.

    Step by step at work.
    Press Start.

# Shown on the bot's profile and when it is shared (at most 120 characters)
ui-bot-short-description = خطوة بخطوة في العمل. رسائل قصيرة في الوقت المناسب، بلغتكم.

# The list of commands: /ill (at most 40 characters)
ui-command-ill = عند المرض

# The list of commands: /month (at most 40 characters)
ui-command-month = هذا الشهر

# The list of commands: /topics (at most 40 characters)
ui-command-topics = كل المواضيع

# The list of commands: /words (at most 40 characters)
ui-command-words = التدرّب على الكلمات

# The list of commands: /people (at most 40 characters)
ui-command-people = أشخاص للمساعدة

# The list of commands: /language (at most 40 characters)
ui-command-language = تغيير اللغة

# The list of commands: /more (at most 40 characters)
ui-command-more = الوقت والصوت والاستراحة وغيرها

# The list of commands: /stop (at most 40 characters)
ui-command-stop = استراحة أو توقّف

# This language's own name, on the language buttons and wherever a language is named (at most 12 characters)
ui-language-name = العربية

## The menu under the text field: each begins with its own emoji, by which it is recognised

# Menu: first row, alone
ui-menu-ill = 🤒 عند المرض

# Menu: second row
ui-menu-month = 📅 هذا الشهر

# Menu: second row
ui-menu-topics = 🗂 كل المواضيع

# Menu: third row
ui-menu-words = 📚 كلمات

# Menu: third row
ui-menu-people = 👤 للتواصل

# Menu: fourth row
ui-menu-language = 🌐 اللغة

# Menu: fourth row
ui-menu-more = ⚙️ المزيد

# In the empty text field (at most 64 characters)
ui-menu-placeholder = اكتبوا سؤالًا

# Plain /start or /menu of a known participant: carries the menu
ui-menu-here = هذه هي القائمة.

## Buttons under messages

# Under a step: understood from now on
ui-button-understand = 👍 فهمت

# Under a step, in place of the one above once tapped
ui-button-understood = ✅ مفهوم

# Under a step: shows the explanation
ui-button-explain = ❓ شرح أكثر

# Under a step, after the explanation: shows the example
ui-button-example = 💡 مثال

# Under a step, after the example, and on many screens: asks whether the caseworker is to be told
ui-button-help = 📨 طلب مساعدة

# Under a step and join-about: the text as a voice note
ui-button-listen = 🔊 استماع

# Under a step: the same text in simple Swedish
ui-button-swedish = 🇸🇪 بالسويدية

# Under a step shown in Swedish: back to the person's language. $language (its own name)
ui-button-own-language = 🌐 { $language }

# A yes to what is asked (leave, resume and others)
ui-button-yes = ✅ نعم

# A no to what is asked
ui-button-no = ↪️ لا

# Back to the screen before
ui-button-back = ↪️ رجوع

# To the next one
ui-button-next = ⬅️ التالي

# tell-ask: tells the caseworker
ui-button-send = 📨 إرسال

# self-check: no answer to this question
ui-button-skip = ⏭ تخطّي

# error-later and others: does the failed tap again
ui-button-retry = 🔁 محاولة جديدة

# ill-self, ill-child: copies the workplace's phone number
ui-button-copy-number = 📋 نسخ الرقم

# ill-self, ill-child: copies the Swedish sentence
ui-button-copy-sentence = 📋 نسخ الجملة

# ill-self, ill-child: the Swedish sentence as a voice note
ui-button-hear-sentence = 🔊 سماع الجملة

# ill-self: to ill-child
ui-button-child = 👶 طفلي

# ill-child: to ill-self
ui-button-self = 🤒 أنا

# Many screens: to topics-themes
ui-button-all-topics = 🗂 كل المواضيع

# topics-list: to topics-themes
ui-button-all-themes = 🗂 كل الأقسام

# topics-list: the next theme's list
ui-button-next-theme = ⬅️ القسم التالي

# month-list: the month before
ui-button-last-month = ⏪ الشهر السابق

# month-list of a past month: the month after
ui-button-next-month = ⏩ الشهر التالي

# hidden-push: shows the hidden message
ui-button-open = 👁 فتح

# Under a step with a picture, for those who get the text alone: sends the picture
ui-button-picture = 🖼 الصورة

# Under a step with a film: a link, or sends the film
ui-button-film = 🎬 مشاهدة الفيلم

# Goes on with something interrupted
ui-button-continue = ▶️ متابعة

# join-about: yes
ui-button-start = ✅ نعم، لنبدأ

# join-about: no
ui-button-decline = ↪️ لا، شكرًا

# join-about: back to the languages
ui-button-language = 🌐 اللغة

# more-erase: no
ui-button-keep = ↪️ لا، بدون حذف

# more-erase: yes
ui-button-erase = 🗑 نعم، حذف

# Topic lists: a step that was understood. $short (the step's short label)
ui-button-topic-understood = ✅ { $short }

# Topic lists: a step that was told. $short (the step's short label)
ui-button-topic-told = 📬 { $short }

# Topic lists: a step that is still to come. $short (the step's short label)
ui-button-topic-coming = ⏳ { $short }

# expectation-check: yes
ui-button-answer-yes = نعم

# expectation-check: no
ui-button-answer-no = لا

# expectation-check: do not know
ui-button-answer-unsure = 🤷 لا أعرف

# expectation-check: after the feedback
ui-button-now-understand = 👍 الآن فهمت

# self-check: 5 of 5
ui-button-face-5 = 😀 نعم، كثيرًا

# self-check: 4 of 5
ui-button-face-4 = 🙂 نعم

# self-check: 3 of 5
ui-button-face-3 = 😐 قليلًا

# self-check: 2 of 5
ui-button-face-2 = 🙁 تقريبًا لا

# self-check: 1 of 5
ui-button-face-1 = 😞 لا

# how-is-it-going: works
ui-button-going-job = 💼 لديّ عمل

# how-is-it-going: studies
ui-button-going-study = 🎓 أدرس

# how-is-it-going: looks for work
ui-button-going-looking = 🔎 أبحث عن عمل

# how-is-it-going: something else
ui-button-going-other = 🌱 شيء آخر

# more-list: to more-hour
ui-button-hour = 🕐 الوقت

# more-hour: one of the hours. $time (clock)
ui-button-at-hour = 🕐 { $time }

# more-hour: the programme's own hour
ui-button-usual-hour = الوقت المعتاد

# more-list: to more-sound
ui-button-sound = 🔔 التنبيه

# more-list: to more-form; in a pair
ui-button-form = 📖 قراءة وسماع

# more-form: only the text; the chosen one has ✅ before it
ui-button-form-text = 📝 نص فقط

# more-form: the text, and a voice that reads it
ui-button-form-voice = 🔊 نص وصوت

# more-form: a picture, and the text below it
ui-button-form-picture = 🖼 صورة ونص

# more-list: to more-words
ui-button-words = 📚 كلمات يوميًا

# more-list: to more-pause
ui-button-pause = ⏸ استراحة

# more-pause: one week
ui-button-pause-week = أسبوع واحد

# more-pause: two weeks
ui-button-pause-two-weeks = أسبوعان

# more-pause: until the person ends it
ui-button-pause-open = حتى أخبركم

# more-paused, more-left: messages come again
ui-button-resume = ▶️ متابعة

# more-list: to more-hidden
ui-button-hidden = 🙈 إخفاء النص

# more-list: to more-kept
ui-button-kept = 🔍 ما المحفوظ؟

# more-kept: sends a file with everything
ui-button-export = 📄 إرسال الكل لي

# more-list: to more-leave
ui-button-leave = 🚪 توقّف

# more-list: to more-erase
ui-button-erase-me = 🗑 حذف بياناتي

# more-sound, more-hidden: turns it on
ui-button-turn-on = ✅ تشغيل

# more-sound, more-hidden: turns it off
ui-button-turn-off = إيقاف

## Joining

# First screen of an invitation: one line for each language, each from its own file
ui-join-language = 🌐 اختاروا اللغة

# Before joining: what it is, what is kept, who sees; buttons start, listen, language, decline
ui-join-about =
    <b>خطوة بخطوة في العمل</b>
    أنا روبوت.
    أرسل رسائل قصيرة، رسالتين في اليوم على الأكثر.
    وفي أيام العمل تصلكم أيضًا بعض الكلمات للتدريب.

    المشاركة اختيارية.
    يمكنكم التوقف متى أردتم.

    أحفظ اللغة والتواريخ ومكان العمل وأجوبتكم.
    أحفظ أيضًا ما قرأتموه والكلمات التي تتدربون عليها.
    يرى الموظف المسؤول عنكم (<i>handläggare</i>) هل تصل الرسائل وتُفتح.
    ويرى أيضًا بعض الأجوبة.
    أقول دائمًا من يرى الجواب.

    كل شيء يمر عبر شركة تيليغرام (<i>Telegram</i>).
    لذلك لا تكتبوا شيئًا عن صحتكم.

    هل تريدون المشاركة؟

# After no
ui-join-no =
    حسنًا.
    لم أحفظ أي شيء.
    يمكنكم فتح الرابط من جديد إذا غيّرتم رأيكم.

# The invitation was used on another phone
ui-join-used =
    هذا الرابط استُعمل من قبل.
    اطلبوا رابطًا جديدًا من شخص الاتصال (<i>kontaktperson</i>).

# The invitation is too old, or replaced by a newer one
ui-join-expired =
    هذا الرابط قديم.
    اطلبوا رابطًا جديدًا من شخص الاتصال (<i>kontaktperson</i>).

# The invitation is not known here
ui-join-unknown =
    هذا الرابط لا يعمل.
    اطلبوا رابطًا جديدًا من شخص الاتصال (<i>kontaktperson</i>).

# An invitation opened in a chat that has joined already
ui-join-already =
    أنتم مشاركون بالفعل.
    لا حاجة إلى الرابط.

# Anyone without an invitation: /start, text, anything
ui-join-needed =
    مرحبًا! أنا Stegvis.
    أنا للمشاركين في برنامج في مكان عمل.
    أرسل المعلومات الصحيحة في الوقت المناسب.

    للبدء تحتاجون إلى رابط.
    اطلبوا الرابط من شخص الاتصال (<i>kontaktperson</i>) في البلدية.
    لم أحفظ أي شيء عنكم.

# A tap on an old menu or an old text after one's data was erased; takes the menu away
ui-gone =
    لا يوجد هنا الآن أي شيء عنكم.
    هل تريدون البدء من جديد؟
    اطلبوا رابطًا من شخص الاتصال (<i>kontaktperson</i>).

## The frames round a step

# Under welcome, while texts wait for a person's check
ui-draft-welcome =
    🤖 هذه النصوص ترجمها حاسوب.
    ويراجعها الآن أشخاص.
    اسألوا إذا ظهر شيء غير صحيح.

# A small line under a step which no person has checked yet
ui-draft-line = 🤖 هذه الترجمة لم تُراجع بعد.

# Over a step that is sent. $title (the step's title)
ui-push-title = 📌 { $title }

# Over a step from before the person joined. $title (the step's title)
ui-push-late-title = ⏪ { $title }

# In place of a step when texts are hidden; button open
ui-hidden-push = لديكم رسالة جديدة.

# After welcome, when the person joins late. $month (number)
ui-late-intro =
    تبدؤون في الشهر { $month }.
    أولًا يصل أهم ما جاء من قبل.
    والباقي موجود في 🗂 كل المواضيع.

# In a voice, where the text has $start-date: no voice can say everybody's date
ui-aloud-start-date = التاريخ الأول المكتوب في النص

# In a voice, where the text has $end-date: the contract ends (the day that the text names)
ui-aloud-end-date = التاريخ المكتوب في النص

# Under a voice note that a machine speaks
ui-voice-machine = 🤖 حاسوب يقرأ.

## Telling the caseworker

# Asks before anything is told. $caseworker-name, $title (none: no topic)
ui-tell-ask =
    سأكتب إلى { $caseworker-name }:
    { $title ->
        [none] «أريد مساعدة.»
       *[other] «أريد مساعدة في: { $title }.»
    }
    لن أكتب شيئًا آخر.

# After send. $caseworker-name
ui-tell-sent =
    ✅ تم الإرسال إلى { $caseworker-name }.
    هل الأمر عاجل؟ اتصلوا بالهاتف بدلًا من ذلك.

# After no
ui-tell-not-sent =
    حسنًا.
    لم أرسل أي شيء.

# The same was told today already. $caseworker-name
ui-tell-already =
    وصل طلبكم اليوم إلى { $caseworker-name } من قبل.
    هل الأمر عاجل؟ اتصلوا بالهاتف بدلًا من ذلك.

# Nobody to tell. $workplace-phone (none: not known)
ui-tell-none =
    لا أعرف من هو الموظف المسؤول عنكم (<i>handläggare</i>).
    { $workplace-phone ->
        [none] اسألوا المشرف في العمل (<i>handledare</i>).
       *[other] اتصلوا بمكان العمل: { $workplace-phone }.
    }

## I am ill today

# 🤒, at once. $workplace-phone, $report-before (clock), $caseworker-name (each may be none), $sentence (Swedish)
ui-ill-self =
    <b>ماذا نفعل عند المرض؟</b>
    1. اتصلوا { $workplace-phone ->
        [none] بمكان العمل
       *[other] بالرقم { $workplace-phone }
    } { $report-before ->
        [none] قبل موعد بداية العمل.
       *[other] قبل الساعة { $report-before }.
    }
    2. اذكروا اسمكم ووقت بداية عملكم.
    3. قولوا بالسويدية: «{ $sentence }»
    معناها: مرحبًا! أنا مريض/مريضة اليوم.
    4. أخبروا أيضًا { $caseworker-name ->
        [none] الموظف المسؤول عنكم (<i>handläggare</i>).
       *[other] { $caseworker-name }.
    }

    هل الحياة في خطر؟ اتصلوا بالرقم 112.
    هل تحتاجون إلى نصيحة طبية؟ اتصلوا بالرقم 1177.

# 👶 on ill-self. $workplace-phone, $report-before (clock), $caseworker-name (each may be none), $sentence (Swedish)
ui-ill-child =
    <b>ماذا نفعل عند مرض الطفل؟</b>
    1. اتصلوا { $workplace-phone ->
        [none] بمكان العمل
       *[other] بالرقم { $workplace-phone }
    } { $report-before ->
        [none] قبل موعد بداية العمل.
       *[other] قبل الساعة { $report-before }.
    }
    2. اذكروا اسمكم ووقت بداية عملكم.
    3. قولوا بالسويدية: «{ $sentence }»
    معناها: مرحبًا! طفلي مريض اليوم.
    4. أخبروا أيضًا { $caseworker-name ->
        [none] الموظف المسؤول عنكم (<i>handläggare</i>).
       *[other] { $caseworker-name }.
    }
    5. اطلبوا المال فورًا من صندوق التأمينات (<i>Försäkringskassan</i>).
    اسم هذا بالسويدية <i>vab</i>.

    هل الحياة في خطر؟ اتصلوا بالرقم 112.
    هل تحتاجون إلى نصيحة طبية؟ اتصلوا بالرقم 1177.

## This month and all topics

# 📅: the month's topics as buttons. $month (number), $months (number), $dots (one dot a month), $end-date
ui-month-list =
    <b>الشهر { $month } من { $months }</b> { $dots }
    ينتهي العقد يوم { $end-date }.

    ✅ مفهوم · 📬 وصل · ⏳ سيأتي

# 📅 before the start. $start-date
ui-month-before =
    تبدؤون يوم { $start-date }.
    عندها يأتي الشهر الأول.
    يمكنكم القراءة عن كل شيء من الآن.

# 📅 after the end: the topics of Efter året as buttons
ui-month-after =
    انتهى وقتكم في البرنامج.
    هنا ما يمكن أن يساعدكم الآن.

# 📅 in a month without topics. $month (number), $months (number), $dots (one dot a month), $end-date
ui-month-none =
    <b>الشهر { $month } من { $months }</b> { $dots }
    ينتهي العقد يوم { $end-date }.

    لا توجد مواضيع جديدة في هذا الشهر.
    كل شيء موجود في 🗂 كل المواضيع.

# 🗂: seven theme buttons
ui-topics-themes =
    🗂 <b>كل المواضيع</b>
    اختاروا قسمًا.

# A theme's topics as buttons. $theme (the theme's label)
ui-topics-list =
    <b>{ $theme }</b>
    عمّ تريدون القراءة؟

# A topic whose facts hold no longer; buttons help, all-topics
ui-topic-renewed =
    هذا النص أصبح قديمًا.
    نكتب الآن نصًا جديدًا.
    إذا أردتم معرفة شيء فاضغطوا على 📨 طلب مساعدة.

# Theme (at most 24 characters)
ui-theme-safe = 🤒 المرض والأمان

# Theme (at most 24 characters)
ui-theme-year = 🧭 سنتي

# Theme (at most 24 characters)
ui-theme-meetings = 🤝 اجتماعات وخطة

# Theme (at most 24 characters)
ui-theme-work = 💼 في العمل

# Theme (at most 24 characters)
ui-theme-money = 💰 الراتب والإجازة

# Theme (at most 24 characters)
ui-theme-jobs = 🔎 البحث عن عمل

# Theme (at most 24 characters)
ui-theme-after = 🚪 بعد السنة

# A typed question: up to three topics as buttons
ui-search-found = هل تقصدون واحدًا من هذه؟

# A typed question without a find. $caseworker-name (none: nobody)
# .keywords: what people ask that no topic answers; where these fit best, nothing is shown
ui-search-none =
    لا أجد شيئًا عن ذلك.
    { $caseworker-name ->
        [none] اسألوا المشرف في العمل (<i>handledare</i>).
       *[other] اسألوا { $caseworker-name }.
    }
    .keywords = رخصة سواقة, رخصة قيادة, شهادة سواقة, الرخصة, سواقة, تعليم سواقة, جواز, جواز سفر, جوازي, جواز سفري, جدد الجواز, الجنسية, جنسية, الجنسية السويدية, اقامة, تجديد الاقامة, لم شمل, فيزا, لجوء, دائرة الهجرة, هوية, الرقم الشخصي, شقة, شقة غرفتين, بيت للايجار, ايجار, اجار, سكن, انتقل لشقة, اثاث, كنباية, تخت, ايكيا, اشتري, بيع سيارة, اشتري سيارة, سيارة, سيارتي, عربية, عربية مستعملة, دراجة, بسكليت, بنزين, موقف سيارات, كراج, تذكرة القطار, بكم التذكرة, تذكرة طيران, طيران, طيارة, مواعيد الباص, باص على, قطار على, فندق, خريطة, الطقس, طقس, الجو, مطر, ثلج, شمس, بطبخ, طبخة, وصفة, كبسة, دولمة, كيك, فلافل, شاورما, بيتزا, مطعم حلو, مباراة, المباراة, ماتش, كورة, كرة قدم, برشلونة, فاز, ربح, رياضة, جيم, نادي رياضي, مسبح, المسبح, سباحة, بحيرة, بحر, مكتبة, المكتبة, متحف, سينما, فيلم, مسلسل, نتفلكس, اغنية, غنية, موسيقى, لعبة, نكتة, حكاية, احكيلي, قطة, قطتي, قطط, كلب, حيوان, عنكبوت, بيطري, جار, جيران, الجيران, غسيل, النت بطيء, النت, انترنت, واي فاي, شبكة, باقة, خط موبايل, شريحة, ذاكرة التلفون, خلفية الموبايل, شاشة, كلمة السر, كمبيوتر, لابتوب, تلفزيون, طرد, ابعت طرد, بريد, البريد, حوالة, احول مصاري, حلاق, مكياج, حذاء, اواعي للاولاد, هدية عيد ميلاد, سوبرماركت, المحل يفتح, ملك, ملكة, رئيس, رئيس الوزراء, عاصمة, انتخابات, انتخب, حزب, سياسة, اخبار, جامع, الجامع, مسجد, اقرب مسجد, كنيسة, متى رمضان, رمضان متى, صيام, مواقيت الصلاة, ابراج, يانصيب, زواج من سويدية, طلاق, غرامة, مخالفة, طبيب اسنان, نظارات طبية, لقاح, صيدلية, فاتورة, فاتورة الكهربا, تأمين السيارة, بطاقة بنك, قرض بيت, بيتكوين, كم الساعة, رياضيات, جبل, كوكب, صباح الخير, مساء الخير, اقرب صيدلية, اقرب, صلحلي الموبايل, صلح الموبايل, متى العيد, العيد متى, اي يوم العيد, اشتري بيت, بيت للبيع, جيب امي, امي عالسويد, جيب اهلي, حليب, بكم الحليب, بكم, حساب بنك, افتح حساب, افتح حساب بنك, باص بيروح, اي باص, باص عالمشفى, العب كورة, كم عمرك, عمرك, سفرة, سفرة رخيصة, رخيصة, رخيص, ارخص, اسبانيا, تصبح على خير, ترجم كلب, ترجملي, ضرب 7, زائد, احسب, كلمة سر, فستان عرس, اتزوج سويدية, ركض, قهوة طريقة, سمك, دجاج, رز, تفسير حلم, انستغرام, تيك توك, يوتيوب, فيديو, العاب, شاحن, صرف دولار, دولار, عملة, قرض من البنك, ديون, محفظة, ضاعت محفظتي, فحص نظر, عرباية, حفاضات, دواليب, تكسي على, تخييم, غابة, تزلج, شاطئ, ورد, حديقة, غسالة, براد, لمبة, صوت الجيران, الجيران صوتهم, جيراني, استأجر بيت, استئجار بيت, باص المدينة, باص, تذكرة

# Typed words of danger. $workplace-phone (none: not known). The phrases stand for themselves, comma separated
# .patterns: one a line; a word of each group (+) close together, in any order; words of a group (/) are alike
ui-crisis =
    <b>هل هناك خطر الآن؟ اتصلوا بالرقم 112.</b>
    لستم وحدكم.
    هناك أشخاص يريدون مساعدتكم.

    <b>هل صارت الحياة أصعب من أن تُحتمل؟</b>
    اتصلوا بخط منع الانتحار (<i>Självmordslinjen</i>): 90101.
    الخط مفتوح ليلًا ونهارًا.

    <b>هل هدّدكم أحد أو آذاكم؟</b>
    اتصلوا بخط دعم النساء (<i>Kvinnofridslinjen</i>):
    020-50 50 50
    الخط مفتوح ليلًا ونهارًا.
    الاتصال مجاني ويمكنكم طلب مترجم.
    لا حاجة إلى ذكر الاسم.

    <b>هل تحتاجون إلى نصيحة طبية؟</b>
    اتصلوا بالرقم 1177، ليلًا ونهارًا.
    { $workplace-phone ->
        [none] يمكنكم أيضًا التحدث مع شخص في العمل.
       *[other]
            يمكنكم أيضًا الاتصال بمكان العمل:
            { $workplace-phone }
    }

    لا أحفظ ما كتبتموه.
    ولا أخبر به أحدًا.
    .phrases = انتحار, أنتحر, تنتحر, بينتحر, ينتحر, بدي انتحر, أقتل نفسي, أقتل حالي, أقتل روحي, بدي موت, بدي اموت, اريد اموت, أريد الموت, ودي اموت, عايز اموت, عايزة اموت, عاوز اموت, عاوزة اموت, نفسي اموت, أتمنى الموت, اتمنى اموت, ليتني مت, ليتني ميت, يا ريتني ميت, يا ريتني متت, يا ريت موت, لا أريد العيش, لا اريد ان اعيش, ما اريد اعيش, ما بدي عيش, ما بدي اعيش, ما عاد بدي عيش, مش عايز اعيش, مش عايزة اعيش, ما عاد قادر عيش, مليت من حياتي, زهقت من حياتي, تعبت من حياتي, كرهت حياتي, كاره حياتي, كارهة حياتي, قرفت من حياتي, حياتي بلا معنى, حياتي ما الها معنى, حياتي مالها معنى, الحياة بلا معنى, ما الها معنى الحياة, أنهي حياتي, إنهاء حياتي, اخلص من حياتي, اخلص من هالحياة, اخلص من هالدنيا, احسن لو موت, احسن لو كنت ميت, أؤذي نفسي, إيذاء نفسي, أذية نفسي, أشنق نفسي, أشنق حالي, اشنق روحي, ارمي حالي من, ارمي نفسي من, جرعة زائدة, ابلع كل الحبوب, اخذ كل الحبوب, قطع شراييني, اقطع شراييني, يضربني, بيضربني, عم يضربني, ديضربني, تضربني, بتضربني, يضربوني, بيضربوني, ضربني زوجي, ضربني أخي, ضربني أبي, ضربني بالبيت, ضربني زميل, زميل ضربني, ضربني مدير, مدير ضربني, زوجي ضربني, يضرب أولاد, يضرب أطفال, يضرب ولاد, تعرضت للضرب, أتعرض للضرب, تعرضت للعنف, أتعرض للعنف, عنف منزلي, عنف أسري, العنف الأسري, العنف المنزلي, يعنفني, بيعنفني, زوجي عنيف, اغتصاب, اغتصبني, اغتصبوني, اعتداء جنسي, اعتدى علي, تعرضت للتحرش, تعرضت لتحرش, تحرش بي, تحرش فيني, تحرش فيي, يتحرش, بيتحرش, يهددني, بيهددني, تهددني, يهددوني, بيهددوني, هددني, هددوني, هددتني, تهديد بالقتل, مهدد بالقتل, مهددة بالقتل, يريد قتلي, يريدون قتلي, بده يقتلني, بدهم يقتلوني, عايز يقتلني, عايز يموتني, هيقتلني, رح يقتلني, راح يقتلني, سوف يقتلني, سيقتلني, يذبحني, يدبحني, حياتي في خطر, حياتي بخطر, أنا في خطر, انا بخطر, خايفة من زوجي, خايفة من جوزي, بخاف من جوزي, خايفة من راجلي, خائفة من زوجي, أخاف من زوجي, بخاف من زوجي, خايف من اهلي, خايفة من اهلي, أخاف من أهلي, بخاف من اهلي, أخاف من أبي, بخاف من ابي, خايفة من ابي, خايفة من اخي, أخاف من أخي, خايفة ارجع عالبيت, خايفة ارجع البيت, بخاف ارجع عالبيت, أخاف العودة إلى البيت, أخاف ارجع للبيت, حابسني, ما بيخليني اطلع من البيت, ما يخليني اطلع من البيت, زواج قسري, زواج بالإجبار, يجبرني على الزواج, يجبروني على الزواج, غصبوني عالزواج, يزوجوني غصب, جريمة شرف, يلاحقني, بيلاحقني, هددني بسكين, معه سكين, معه مسدس, معه سلاح, لا أستطيع التنفس, لا أستطيع اتنفس, ما بقدر اتنفس, ما اقدر اتنفس, ما اكدر اتنفس, ما فيني اتنفس, مش قادر اتنفس, لا يتنفس, ما عم يتنفس, ما بيتنفس, فاقد الوعي, فقد الوعي, فاقدة الوعي, غايب عن الوعي, بحاجة لإسعاف, بدي إسعاف, نحتاج إسعاف, اطلبوا إسعاف, اتصلوا بالإسعاف, اتصلوا بالشرطة, اطلبوا شرطة, يوجد حريق هنا, في حريق هون, يحبسني في البيت, يحبسني بالبيت, حبسني بالبيت, خنقني زوجي, حاول خنقي, حاول يخنقني, لا يستطيع التنفس, ما بيقدر يتنفس, ما يقدر يتنفس, أختفي للأبد, مابدي اعيش, مابدي عيش, داير اموت, دايرة اموت, ما داير اعيش, ما دايرة اعيش, الموت احسن, الموت أحسن, تعبت من الحياة, ما في داعي عيش, انام وما فيق, نام وما فيق, جرح حالي, اجرح حالي, جرحت حالي, حبوب كثيرة, حبوب كتيرة, بدقني, راجلي بضربني, ضربني مبارح, ضربني امبارح, ضربني على, ضربني وجهي, يجبرني انام معه, يجبرني نام معه, عنف, عم أذي حالي, عم اذي حالي
    .patterns =
        ضربني / ضربوني / يضربني / يضربوني / بضربني / دقني / خبطني / لكمني / رفسني,
        ضربتني / تضربني + امي / حماتي / مرتي / زوجتي / جوزي,
        يضرب / ضرب / يضربنا / ضربنا / يضربها / ضربها / يضربهم / بضرب / ضربهم / دق + ابوي / ابي / بابا / زوجي / جوزي / رجلي / راجلي / اخوي / اخي / طليقي / زوجها / جوزها / ابوهم / الاولاد / اولادي / ولادي / الولاد / العيال / عيالي / بنتي / ابني / امي / اختي / اختو / مرته / مرتو / زوجته,
        قتلني / يقتلني / قتلوني / يقتلوني / دبحني / يدبحني / دبحوني / اقتلني / قتلنا / يقتلنا / يطعني / طعنني / خنقني / يخنقني / حرقني / يحرقني,
        قتل / يقتل / اقتل / يدبح / دبح / موت / يموت / شنق / اشنق / يشنق / حرق / احرق + نفسي / نفسه / نفسها / نفسو / حالي / حاله / حالو / حالها / روحي / روحه,
        كتلني / يكتلني / كتلوني / يموتني / يموتوني,
        كتل / اكتل / يكتل + نفسي / نفسه / روحي / روحه / حالي,
        عشت / عايش / اعيش + متت / مت / موت / اموت,
        ناوي / ناويه / بدي / رح / عايز / عايزه / اريد / بخطط / افكر + خلص / اخلص / انهي + حياتي / عمري,
        يزوجوا / زوجوا / يزوجوها / زوجوها / يزوجون / تزويج + غصب / اجبار / القوه / صغيره,
        غصبني / غصبوني / يغصبني,
        استرجي / بسترجي / اتجرا / بتجرا + بيت / البيت / عالبيت / لعنده,
        ما / مش / مو + بدي / اريد / عايز / عايزه / ابي + دنيا / الدنيا / العالم,
        شربت / بلعت / شرب / اشرب + كلور / كلوركس / سم / مبيد / اسيد / ديتول,
        انضرب / تنضرب / ينضرب / انضربت / اتضرب / اتضربت / بنضرب,
        احسن / افضل + ما / مو / مش + موجود / موجوده / انولدت / خلقت,
        ما / مش / مو + عاد / عدت / ماعدت + اتحمل / احتمل / متحمل,
        ما / مش / مو + طايق / طايقه / اطيق / مطيق + حياتي / الحياه / العيشه,
        نام / انام + ماصحاش / مصحاش / ماصحي / مافيق / ماافيق / ماقوم,
        قتل / يقتل / يدبح / دبح + اختي / اخته / امي / اولادي / ولادي / زوجته / مرته / بنتي,
        بدي / بدو / بده / بدها / بدهم / اريد / يريد / تريد / عايز / عايزه / عاوز / عاوزه / نفسي / نفسه / ودي / ابي / ابغي / ابغا / داير / دايره / اتمني / يتمني / تتمني / بتمني / حابب / فكر / افكر / رح + اموت / موت / يموت / تموت / الموت / متت,
        ياريت / ريت / ليتني / ريتني / ليت + اموت / موت / متت / مت / ميت / ميته / فيق / اصحي / خلقت / انولدت,
        ما / مابدي / مش / مو / لا / مالي / ماعاد / ماعدت / مابي / ماابي / ماني + بدي / اريد / عايز / عايزه / عاوز / عاوزه / قادر / قادره / فيني / بقدر / اقدر / اكدر / نفس / داير / دايره / عاد / ودي / ابي / ابغي / خلق + عيش / اعيش / العيش / الحياه / عايش,
        مابدي / مالي / مابغي / ماابي / مابي / ماريد + عيش / اعيش / العيش / الحياه,
        بدو / بده / بدها / يريد / عايز / عايزه + ما / مش / مو / ماعاد + يعيش / تعيش,
        تعبت / تعبان / تعبانه / مليت / زهقت / قرفت / كرهت / كاره / كارهه / سئمت / طفشت / طهقت + الحياه / حياتي / العيشه / عيشتي / هالحياه / هالعيشه / هالدنيا,
        ما / بلا / بدون / مالها / ماله / فقدت / مافي / مافيش / مفيش / ماكو + معني / قيمه / طعم / امل / داعي / لزوم / فايده + الحياه / حياتي / عيش / اعيش / للحياه / عيشتي,
        انهي / ينهي / تنهي / نهي / اخلص / اختم + حياتي / حياته / حياتها / حياتو / عمري / روحي,
        ما / مو / مش + كمل / اكمل / اتحمل / متحمل / اطيق + الحياه / حياتي / هالحياه / هالعيشه / العيشه,
        ماشي / يمشي / يجي + وراي / ورايي / وراءي / ورانا + خايف / خايفه / ليل / ليله / كل,
        خايف / خايفه / اخاف / بخاف / خاف + ارجع + عنده / لعنده / عندو / لعندو / معه / معو / عندهم,
        لازم / راح / تستاهل / تستاهلي + موت / تموت / تموتي / اموت + قال / يقول / اخوي / اهلي / ابوي / عيله,
        فضحت / فضحتينا / عار / غسل / جريمه + العيله / اهلي / عيلتي / اخوي / شرف / العار,
        بدي / عايز / عايزه / اريد / ياريت + اختفي / اختفي + الدنيا / العالم / حياتي / الابد / للابد / خلص,
        انتحر / ينتحر / تنتحر / نتحر / انتحار / الانتحار / منتحر / منتحره,
        حبوب / حبه / حبات / دوا / ادويه / الدوا / بنادول / مهدئات / منوم + بلعت / بلع / اخدت / خدت / شربت / تناولت / اكلت / ابلع / اخد + كتير / كتار / كلها / كل / كله / علبه / شريط / واجد / هواي,
        سكين / سكينه / مسدس / سلاح / خنجر / ساطور + معو / معه / معاه / معاو / شايل / ماسك / رافع / حامل / هددني / هدد / بايده / طلع / عليي / عليا,
        جرح / اجرح / جرحت / يجرح / تجرح / قطع / اقطع / اودي / يادي / بادي / شطب / اشطب + حالي / نفسي / حاله / نفسه / حالها / نفسها / روحي / شراييني / عروقي,
        يرتاح / ارتاح / يرتاحوا / احسن / افضل + بدوني / بلايي / مت / متت / ميت / ميته / اختفيت / انموت,
        يرتاح / يرتاحوا / ارتاح / ارتاحوا + موجود / موجوده / غيري / رحت,
        يلحقني / لاحقني / لحقني / يلاحقني / ملاحقني / يطاردني / يتبعني / يلحقنا / يلاحقنا,
        هددني / هددوني / هددنا / هددها / يهددني / يهددنا / يهددوني / مهدد / مهدده / تهديدات / يبتزني / ابتزني,
        خايف / خايفه / خاف / اخاف / خفت / مرعوبه / مرعوب / خوفانه / بخاف + بيت / البيت / زوجي / جوزي / رجلي / راجلي / ابوي / ابي / اخوي / اخواني / اهلي / طليقي / عيلتي / عشيرتي / حياتي / يضربني / يقتلني / يلحقني / يدبحني,
        حابسني / حبسني / يحبسني / حبسوني / حابسيني / يحبسوني / حابسنا / محبوسه / سجني,
        قافل / قفل / يقفل / يسكر / مسكر + عليي / عليا / علينا + الباب / البيت,
        ما / مايخليني / مش / مو + يخليني / يخلوني / مخليني / خليني / مخليوني + اطلع / البيت / تلفون + زوجي / جوزي / ابوي / اهلي / اخوي / رجلي,
        اغتصبني / اغتصبوني / اغتصب / اغتصاب / مغتصبه,
        يجبرني / جبرني / اجبرني / يجبروني / جبروني / غصبني / يغصبني / غصب / غصبا + نام / انام / الجنس / جنس / اتزوج / تزوج / زواج / الزواج / زوجوني / يزوجوني / عرس,
        طليقي / زوجي / جوزي / اهلي / اخوي + يخطف / خطف / ينتقم / يلاقيني / يدور / ياخد + الاولاد / اولادي / ولادي / عيالي / علي / عليي / عليا / مني,
        عنيف / عنف / يعنفني / معنفه + زوجي / جوزي / البيت / بيت / اهلي / ابوي / اسري / معي / ضدي,
        ارمي / يرمي / زت / ازت / نط / انط + حالي / نفسي / حاله / نفسه / البلكون / الجسر / القطار / الشباك,
        رح / راح / بدو / بده / يريد / عايز + يادي / ياديني / يقتل / يدبح / يخطف + ولادي / اولادي / اختي / امي / بنتي / ابني / عيالي

## People, language

# 👤: stands over the people
ui-people-list = 👤 <b>أشخاص للتواصل</b>

# 👤 when nobody is known
ui-people-none =
    لا أعرف بعد مع من يمكنكم التواصل.
    اسألوا المشرف في العمل (<i>handledare</i>).

# On people-list. $name
ui-people-caseworker =
    <b>الموظف المسؤول عنكم (<i>handläggare</i>):</b> { $name }.
    للمساعدة في خطتكم وفي البرنامج.

# On people-list. $name
ui-people-supervisor =
    <b>المشرف في العمل (<i>handledare</i>):</b> { $name }.
    للمساعدة في العمل كل يوم.

# On people-list. $name (the municipality's own words)
ui-people-job-coach =
    <b>مدرّب العمل (<i>jobbcoach</i>):</b> { $name }.
    للمساعدة في البحث عن عمل.

# On people-list. $name (the workplace)
ui-people-workplace =
    <b>مكان العمل:</b> { $name }.
    للاتصال عند المرض أو التأخر.

# On people-list. $name (the municipality's own words)
ui-people-language-teacher =
    <b>معلّم اللغة:</b> { $name }.
    للمساعدة في اللغة السويدية.

# On people-list, below each whose number is known. $phone
ui-people-phone = الهاتف: { $phone }

# 🌐: a button for each language
ui-language-list = 🌐 اختاروا اللغة

# In place of language-list once chosen. $language (its own name)
ui-language-chosen = ✅ { $language }

# After the choice, in the new language; carries the new menu. $language (its own name)
ui-language-done =
    لغة الرسائل الآن: { $language }.
    الرسائل القديمة لا تتغير لغتها.

## More

# ⚙️: the settings as buttons
ui-more-list =
    ⚙️ <b>المزيد</b>
    ماذا تريدون أن تغيّروا؟

# 🕐. $time (clock: the hour now)
ui-more-hour =
    تصل رسائلي الساعة { $time }.
    أي وقت يناسبكم؟

# After a choice. $time (clock)
ui-more-hour-done = ✅ الآن تصل رسائلي الساعة { $time }.

# 🔔 when sound is on
ui-more-sound-on =
    🔔 التنبيه <b>مشغّل</b>.
    يصدر الهاتف صوتًا عند وصول رسالة.

# 🔔 when sound is off
ui-more-sound-off =
    🔕 التنبيه <b>متوقف</b>.
    تصل الرسائل بدون صوت.

# 📖: how texts come; one of three, as the buttons say
ui-more-form =
    📖 <b>كيف تفضّلون النصوص؟</b>
    📝 نص فقط: اضغطوا عندما تريدون السماع.
    🔊 نص وصوت: صوت يقرأ النص.
    🖼 صورة ونص: ترون الصورة أولًا ثم النص.

# 🙈 when texts are hidden
ui-more-hidden-on =
    🙈 إخفاء النص: <b>مشغّل</b>.
    يرى الآخرون فقط أن لديكم رسالة.
    للقراءة اضغطوا على 👁 فتح.

# 🙈 when texts are shown
ui-more-hidden-off =
    🙈 إخفاء النص: <b>متوقف</b>.
    يمكن للآخرين رؤية النص على هاتفكم.

# ⏸: how long
ui-more-pause =
    هل تريدون استراحة؟
    عندها لا تصل مني رسائل.
    يمكنكم مع ذلك أن تسألوا، والقائمة تعمل.
    ووقت البرنامج يستمر كالمعتاد.
    كم تريدون أن تطول الاستراحة؟

# ⏸ in the last 30 days
ui-more-pause-late =
    بقي أقل من 30 يومًا.
    الآن تأتي رسائل مهمة عن النهاية.
    لذلك لا يمكن أخذ استراحة.
    يمكنكم التوقف تمامًا عبر 🚪 توقّف.

# A pause is set, and ⏸ while it lasts; button resume. $day (a date: that day messages come again; none: no day)
ui-more-paused =
    ⏸ أنتم في استراحة.
    { $day ->
        [none] تنتهي عند الضغط على ▶️ متابعة.
       *[other] تصل الرسائل من جديد يوم { $day }.
    }

# ⏸ while a pause by the caseworker lasts; no button. $day (a date), $caseworker-name (none: not known)
ui-more-paused-by-caseworker =
    ⏸ أنتم في استراحة.
    تصل الرسائل من جديد يوم { $day }.
    { $caseworker-name ->
        [none] قرار الاستراحة من الموظف المسؤول عنكم (<i>handläggare</i>).
       *[other] قرار الاستراحة من { $caseworker-name }.
    }
    اسألوا هناك إذا أردتم تغيير ذلك.

# After resume
ui-more-resumed =
    ▶️ الآن تصل الرسائل من جديد.
    ويصل أيضًا أهم ما فاتكم.

# 🔍: first part
ui-more-kept =
    🔍 <b>ما المحفوظ؟</b>
    أحفظ القليل، وفقط ما هو ضروري.

# 🔍: second part, folded: everything that is kept. $code, $language, $start-date, $end-date,
# $workplace-name, $first-name (each may be none), $messages, $understood, $answers, $words, $own-words (numbers)
ui-more-kept-all =
    الرمز: { $code }
    الاسم الأول: { $first-name ->
        [none] لا يوجد
       *[other] { $first-name }
    }
    المحادثة: رقم محادثتنا
    اللغة: { $language }
    البداية: { $start-date }
    النهاية: { $end-date }
    مكان العمل: { $workplace-name ->
        [none] لا يوجد
       *[other] { $workplace-name }
    }
    الرسائل التي أُرسلت إليكم: { $messages }
    مرات الضغط على 👍: { $understood }
    أجوبتكم وطلبات المساعدة: { $answers }
    الكلمات التي تتدربون عليها وكيف يسير ذلك: { $words }
    الكلمات التي أضفتموها: { $own-words }
    اختياراتكم: الوقت، التنبيه، الصوت، الاستراحة، إخفاء النص، عدد الكلمات في اليوم
    اجتماعاتكم: التواريخ فقط

# 🔍: last part: what is not kept, who sees what, until when. $erase-date (a date; none: not known)
ui-more-kept-who =
    لا أحفظ ما تكتبونه لي.
    أحفظ فقط الكلمات التي تضيفونها بأنفسكم.
    لا أحفظ شيئًا عن صحتكم.
    يرى الموظف المسؤول عنكم (<i>handläggare</i>) هل تصل الرسائل إليكم وتُفتح.
    ويرى أيضًا بعض الأجوبة.
    يرى المشرف (<i>handledare</i>) الاسم والشهر وأيام الاجتماعات.
    { $erase-date ->
        [none] يُحذف كل شيء بعد النهاية بمدة.
       *[other] يُحذف كل شيء يوم { $erase-date }.
    }

# With the file of everything
ui-more-export = 📄 هذا كل ما هو محفوظ عنكم.

# 🚪: asks
ui-more-leave =
    هل تريدون التوقف؟
    تتوقف الرسائل.
    تبقى بياناتكم محفوظة.
    يرى الموظف المسؤول عنكم (<i>handläggare</i>) أنكم توقفتم.

# After yes; button resume
ui-more-left =
    الآن لن أرسل شيئًا آخر.
    يمكنكم البدء من جديد متى أردتم.
    عندها اضغطوا على ▶️ متابعة.

# 🗑: asks
ui-more-erase =
    يُحذف هنا كل شيء عنكم.
    النسخ القديمة تختفي وحدها لاحقًا.
    لا يمكن التراجع عن ذلك.
    هل تريدون حذف كل شيء؟

# After erasing; the menu goes away
ui-more-erased =
    🗑 الآن لم يبقَ هنا أي شيء عنكم.
    يمكنكم حذف هذه المحادثة أيضًا.
    شكرًا على وقتكم معنا!

## The unexpected

# A voice, photo, sticker or file was sent; at most once an hour
ui-unknown-media =
    أستطيع قراءة النصوص فقط.
    لا أحد غيركم يرى هذا.

# Unblocked, or /start again after silence
ui-back-hello =
    أهلًا بعودتكم!
    أهم الرسائل تصل من جديد.

# Toast: an old button; the present screen follows
ui-toast-stale = هذا زر قديم. إليكم الجديد.

# Toast: the person is not here any more, or never was
ui-toast-gone = لا يوجد هنا الآن أي شيء عنكم.

# Toast: it is done
ui-toast-done = ✅ تم

# Toast: it had been done before
ui-toast-already = تم ذلك من قبل.

# Something is down; button retry
ui-error-later =
    🔧 هناك عطل عندنا.
    حاولوا من جديد بعد قليل.

# Something is down while the person opened 🤒; button retry. $workplace-phone (none: not known)
ui-error-ill =
    🔧 هناك عطل عندنا.
    { $workplace-phone ->
        [none] عند المرض اتصلوا بمكان العمل.
       *[other] عند المرض اتصلوا بمكان العمل: { $workplace-phone }.
    }

# Erasing failed; button retry
ui-error-erase =
    لم ينجح ذلك.
    لم يُحذف أي شيء بعد.
    حاولوا من جديد.

# Something failed and trying again does not help
ui-error-general =
    لم ينجح ذلك.
    إذا تكرر الأمر، اسألوا شخص الاتصال (<i>kontaktperson</i>).

## Checks

# Over expectation-check's buttons: who sees the answer. $caseworker-name (none: nobody)
ui-expectation-sees =
    { $caseworker-name ->
        [none] 👀 يمكن للموظف المسؤول عنكم (<i>handläggare</i>) أن يرى الجواب.
       *[other] 👀 يصل الجواب إلى { $caseworker-name }.
    }
    أجيبوا كما تظنون.

# Feedback to no. $end-date
ui-expectation-no =
    ✅ هذا صحيح.
    ينتهي العقد يوم { $end-date }.
    نبحث معًا عن العمل التالي.

# Feedback to yes. $end-date, $caseworker-name (none: nobody)
ui-expectation-yes =
    كثيرون يظنون ذلك.
    لكن العقد ينتهي يوم { $end-date }.
    ينتهي في ذلك اليوم، حتى مع العمل الجيد جدًا.
    { $caseworker-name ->
        [none] عند أي سؤال، اسألوا الموظف المسؤول عنكم (<i>handläggare</i>).
       *[other] عند أي سؤال، اسألوا { $caseworker-name }.
    }

# Feedback to I do not know. $end-date, $caseworker-name (none: nobody)
ui-expectation-unsure =
    من الجيد قول ذلك.
    ينتهي العقد يوم { $end-date }.
    ينتهي في ذلك اليوم، حتى مع العمل الجيد جدًا.
    { $caseworker-name ->
        [none] عند أي سؤال، اسألوا الموظف المسؤول عنكم (<i>handläggare</i>).
       *[other] عند أي سؤال، اسألوا { $caseworker-name }.
    }

# Feedback to any answer when a permanent offer has been noted. $end-date, $caseworker-name (none: nobody)
ui-expectation-offer =
    شكرًا على الجواب.
    هناك عرض لكم بعمل دائم.
    ينتهي البرنامج يوم { $end-date }.
    { $caseworker-name ->
        [none] اسألوا الموظف المسؤول عنكم (<i>handläggare</i>) ماذا يحدث بعد ذلك.
       *[other] اسألوا { $caseworker-name } ماذا يحدث بعد ذلك.
    }

# A check that is not asked any more was tapped
ui-check-expired = هذا السؤال صار قديمًا الآن.

# Over each question of self-check. $number (number), $count (number)
ui-check-header = { $number } من { $count }

# Under each question of self-check: who sees it. $caseworker-name (none: nobody)
ui-check-sees =
    { $caseworker-name ->
        [none] 👀 يمكن للموظف المسؤول عنكم (<i>handläggare</i>) أن يرى الأجوبة.
       *[other] 👀 تصل الأجوبة إلى { $caseworker-name }.
    }
    لا يوجد جواب خاطئ.

# self-check 1
ui-check-question-1 = هل تفهمون المطلوب منكم في العمل؟

# self-check 2
ui-check-question-2 = هل تتكلمون السويدية في العمل؟

# self-check 3
ui-check-question-3 = هل تبحثون عن العمل التالي؟

# self-check 4
ui-check-question-4 = هل تظنون أنه سيكون لديكم عمل خلال سنة؟

# self-check, done. $faces (the chosen faces)
ui-check-done = شكرًا! { $faces }

# self-check, all four skipped
ui-check-skipped = حسنًا. يمكنكم الإجابة في المرة القادمة.

# Under goodbye: may we ask in 45 days; buttons yes, no
ui-goodbye-ask = هل يمكنني السؤال عن أحوالكم بعد 45 يومًا؟

# After yes
ui-goodbye-yes =
    شكرًا!
    سأسأل مرة واحدة، بعد 45 يومًا.

# After no
ui-goodbye-no =
    حسنًا.
    لن أسأل.
    بالتوفيق!

# After an answer to how-is-it-going
ui-going-thanks =
    شكرًا على الجواب!
    أتمنى لكم كل الخير.

## For staff to hand on

# What staff forward to the new participant, in the participant's language. $link
ui-forward-invitation =
    مرحبًا! هذا رابطكم إلى Stegvis.
    يرسل Stegvis رسائل قصيرة عن العمل، بلغتكم.
    افتحوا الرابط على هاتفكم:
    { $link }
    يعمل الرابط 30 يومًا، ولكم فقط.
