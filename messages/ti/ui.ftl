### What the bot itself says to participants: menu, buttons, screens, errors, commands.
### One button label a line. In a pair at most 14 characters, alone in its row at most 30.
### A machine translation, not yet reviewed.

## The bot's face in Telegram

# The bot's name (at most 64 characters)
ui-bot-name = Stegvis

# The empty chat before Start (at most 512 characters); in the language, then English
ui-bot-description =
    ስጉምቲ ብስጉምቲ ኣብ ስራሕ።
    ሓጸርቲ መልእኽትታት ኣብ ልክዕ ግዜኦም፣ ብቋንቋኹም።
    ንምጅማር Start ጠውቑ።

    Step by step at work.
    Press Start.

# Shown on the bot's profile and when it is shared (at most 120 characters)
ui-bot-short-description = ስጉምቲ ብስጉምቲ ኣብ ስራሕ። ሓጸርቲ መልእኽትታት ኣብ ልክዕ ግዜኦም፣ ብቋንቋኹም።

# The list of commands: /ill (at most 40 characters)
ui-command-ill = ሎሚ ሓሚመ ኣለኹ

# The list of commands: /month (at most 40 characters)
ui-command-month = እዛ ወርሒ

# The list of commands: /topics (at most 40 characters)
ui-command-topics = ኩሉ ኣርእስቲ

# The list of commands: /words (at most 40 characters)
ui-command-words = ቃላት ምልምማድ

# The list of commands: /people (at most 40 characters)
ui-command-people = ዝሕግዙኹም ሰባት

# The list of commands: /language (at most 40 characters)
ui-command-language = ቋንቋ ቀይሩ

# The list of commands: /more (at most 40 characters)
ui-command-more = ሰዓት፣ ደወል፣ ዕረፍትን ካልእን

# The list of commands: /stop (at most 40 characters)
ui-command-stop = ዕረፍቲ ውሰዱ ወይ ኣቋርጹ

# This language's own name, on the language buttons and wherever a language is named (at most 12 characters)
ui-language-name = ትግርኛ

## The menu under the text field: each begins with its own emoji, by which it is recognised

# Menu: first row, alone
ui-menu-ill = 🤒 ሓሚመ

# Menu: second row
ui-menu-month = 📅 እዛ ወርሒ

# Menu: second row
ui-menu-topics = 🗂 ኩሉ ኣርእስቲ

# Menu: third row
ui-menu-words = 📚 ቃላት

# Menu: third row
ui-menu-people = 👤 ሓገዝቲ

# Menu: fourth row
ui-menu-language = 🌐 ቋንቋ

# Menu: fourth row
ui-menu-more = ⚙️ ካልእ

# In the empty text field (at most 64 characters)
ui-menu-placeholder = ሕቶ ጽሓፉ

# Plain /start or /menu of a known participant: carries the menu
ui-menu-here = ዝርዝር እነሆ።

## Buttons under messages

# Under a step: understood from now on
ui-button-understand = 👍 ተረዲኡኒ

# Under a step, in place of the one above once tapped
ui-button-understood = ✅ ተረዲኡኩም

# Under a step: shows the explanation
ui-button-explain = ❓ ኣብርሁለይ

# Under a step, after the explanation: shows the example
ui-button-example = 💡 ኣብነት

# Under a step, after the example, and on many screens: asks whether the caseworker is to be told
ui-button-help = 📨 ሓገዝ ሕተቱ

# Under a step and join-about: the text as a voice note
ui-button-listen = 🔊 ምስማዕ

# Under a step: the same text in simple Swedish
ui-button-swedish = 🇸🇪 ብሽወደንኛ

# Under a step shown in Swedish: back to the person's language. $language (its own name)
ui-button-own-language = 🌐 { $language }

# A yes to what is asked (leave, resume and others)
ui-button-yes = ✅ እወ

# A no to what is asked
ui-button-no = ↩️ ኣይፋል

# Back to the screen before
ui-button-back = ↩️ ንድሕሪት

# To the next one
ui-button-next = ➡️ ቀጻሊ

# tell-ask: tells the caseworker
ui-button-send = 📨 ስደዱ

# self-check: no answer to this question
ui-button-skip = ⏭ ሕለፍዎ

# error-later and others: does the failed tap again
ui-button-retry = 🔁 እንደገና ፈትኑ

# ill-self, ill-child: copies the workplace's phone number
ui-button-copy-number = 📋 ቁጽሪ ቅድሑ

# ill-self, ill-child: copies the Swedish sentence
ui-button-copy-sentence = 📋 ምሉእ ሓሳብ ቅድሑ

# ill-self, ill-child: the Swedish sentence as a voice note
ui-button-hear-sentence = 🔊 ምሉእ ሓሳብ

# ill-self: to ill-child
ui-button-child = 👶 ውላደይ

# ill-child: to ill-self
ui-button-self = 🤒 ባዕለይ

# Many screens: to topics-themes
ui-button-all-topics = 🗂 ኩሉ ኣርእስቲ

# topics-list: to topics-themes
ui-button-all-themes = 🗂 ኩሎም ክፍልታት

# topics-list: the next theme's list
ui-button-next-theme = ➡️ ቀጻሊ ክፍሊ

# month-list: the month before
ui-button-last-month = ⏪ ዝሓለፈት ወርሒ

# month-list of a past month: the month after
ui-button-next-month = ⏩ እትመጽእ ወርሒ

# hidden-push: shows the hidden message
ui-button-open = 👁 ክፈቱ

# Under a step with a picture, for those who get the text alone: sends the picture
ui-button-picture = 🖼 ስእሊ

# Under a step with a film: a link, or sends the film
ui-button-film = 🎬 ፊልም ርኣዩ

# Goes on with something interrupted
ui-button-continue = ▶️ ቀጽሉ

# join-about: yes
ui-button-start = ✅ እወ፣ ንጀምር

# join-about: no
ui-button-decline = ↩️ ኣይፋል የቐንየለይ

# join-about: back to the languages
ui-button-language = 🌐 ቋንቋ

# more-erase: no
ui-button-keep = ↩️ ኣይፋል፣ ይጽናሕ

# more-erase: yes
ui-button-erase = 🗑 እወ፣ ደምስሱ

# Topic lists: a step that was understood. $short (the step's short label)
ui-button-topic-understood = ✅ { $short }

# Topic lists: a step that was told. $short (the step's short label)
ui-button-topic-told = 📬 { $short }

# Topic lists: a step that is still to come. $short (the step's short label)
ui-button-topic-coming = ⏳ { $short }

# expectation-check: yes
ui-button-answer-yes = እወ

# expectation-check: no
ui-button-answer-no = ኣይፋል

# expectation-check: do not know
ui-button-answer-unsure = 🤷 ኣይፈልጥን

# expectation-check: after the feedback
ui-button-now-understand = 👍 ሕጂ ተረዲኡኒ

# self-check: 5 of 5
ui-button-face-5 = 😀 እወ፣ ብጣዕሚ

# self-check: 4 of 5
ui-button-face-4 = 🙂 እወ

# self-check: 3 of 5
ui-button-face-3 = 😐 ቁሩብ

# self-check: 2 of 5
ui-button-face-2 = 🙁 ዳርጋ ኣይፋል

# self-check: 1 of 5
ui-button-face-1 = 😞 ኣይፋል

# how-is-it-going: works
ui-button-going-job = 💼 ስራሕ ኣለኒ

# how-is-it-going: studies
ui-button-going-study = 🎓 እመሃር ኣለኹ

# how-is-it-going: looks for work
ui-button-going-looking = 🔎 ስራሕ እደሊ ኣለኹ

# how-is-it-going: something else
ui-button-going-other = 🌱 ካልእ ነገር

# more-list: to more-hour
ui-button-hour = 🕐 ሰዓት

# more-hour: one of the hours. $time (clock)
ui-button-at-hour = 🕐 { $time }

# more-hour: the programme's own hour
ui-button-usual-hour = ልሙድ ሰዓት

# more-list: to more-sound
ui-button-sound = 🔔 ደወል

# more-list: to more-form; in a pair
ui-button-form = 📖 ንባብ ምስማዕ

# more-form: only the text; the chosen one has ✅ before it
ui-button-form-text = 📝 ጽሑፍ ጥራይ

# more-form: the text, and a voice that reads it
ui-button-form-voice = 🔊 ጽሑፍን ድምጽን

# more-form: a picture, and the text below it
ui-button-form-picture = 🖼 ቅድም ስእሊ

# more-list: to more-words
ui-button-words = 📚 ቃላት ኣብ መዓልቲ

# more-list: to more-pause
ui-button-pause = ⏸ ዕረፍቲ

# more-pause: one week
ui-button-pause-week = 1 ሰሙን

# more-pause: two weeks
ui-button-pause-two-weeks = 2 ሰሙን

# more-pause: until the person ends it
ui-button-pause-open = ክሳብ ዝብል

# more-paused, more-left: messages come again
ui-button-resume = ▶️ ቀጽሉ

# more-list: to more-hidden
ui-button-hidden = 🙈 ጽሑፍ ሕብኡ

# more-list: to more-kept
ui-button-kept = 🔍 እንታይ ይዕቀብ?

# more-kept: sends a file with everything
ui-button-export = 📄 ናባይ ይለኣኽ

# more-list: to more-leave
ui-button-leave = 🚪 ኣቋርጹ

# more-list: to more-erase
ui-button-erase-me = 🗑 ደምስሱኒ

# more-sound, more-voice-first, more-hidden: turns it on
ui-button-turn-on = ✅ ክፈቱ

# more-sound, more-voice-first, more-hidden: turns it off
ui-button-turn-off = ዕጸዉ

## Joining

# First screen of an invitation: one line for each language, each from its own file
ui-join-language = 🌐 ቋንቋ ምረጹ

# Before joining: what it is, what is kept, who sees; buttons start, listen, language, decline
ui-join-about =
    <b>ስጉምቲ ብስጉምቲ ኣብ ስራሕ</b>
    ኣነ ሮቦት እየ።
    ሓጸርቲ መልእኽትታት እሰድድ፣ እንተ በዝሐ ኣብ መዓልቲ 2።
    ኣብ መዓልታት ስራሕ እትለማመድወን ቁሩብ ቃላት እውን ይመጻኹም።

    ብድሌትኩም ጥራይ እዩ።
    ኣብ ዝደለኹምዎ ግዜ ከተቋርጹ ትኽእሉ።

    ቋንቋ፣ ዕለታት፣ ቦታ ስራሕን መልስታትኩምን እዕቅብ።
    ዘንበብኩምዎን እትለማመድወን ቃላትን እውን እዕቅብ።
    ሓላፊ ጉዳይኩም (<i>handläggare</i>) መልእኽትታት እንተ በጺሖምኹምን እንተ ኸፊትኩምዎምን ይርእዩ።
    ሓላፊ ጉዳይኩም ገለ መልስታት እውን ይርእዩ።
    ንመልስኹም መን ከም ዝርእዮ ኩሉ ግዜ ክነግረኩም እየ።

    ኩሉ ብመንገዲ ትካል Telegram ይሓልፍ።
    ስለዚ ብዛዕባ ጥዕናኹም ዋላ ሓንቲ ኣይትጽሓፉ።

    ክትጽንበሩ ትደልዩ ዶ?

# After no
ui-join-no =
    ጽቡቕ።
    ዝዓቀብክዎ ነገር የለን።
    ሓሳብኩም እንተ ቐይርኩም፣ ነቲ ሊንክ እንደገና ክትከፍትዎ ትኽእሉ።

# The invitation was used on another phone
ui-join-used =
    እቲ ሊንክ ድሮ ኣብ ጥቕሚ ውዒሉ እዩ።
    ንመራኸቢ ሰብኩም (<i>kontaktperson</i>) ሓድሽ ሊንክ ሕተቱ።

# The invitation is too old, or replaced by a newer one
ui-join-expired =
    እቲ ሊንክ ግዜኡ ሓሊፉ እዩ።
    ንመራኸቢ ሰብኩም (<i>kontaktperson</i>) ሓድሽ ሊንክ ሕተቱ።

# The invitation is not known here
ui-join-unknown =
    እቲ ሊንክ ኣይሰርሕን እዩ።
    ንመራኸቢ ሰብኩም (<i>kontaktperson</i>) ሓድሽ ሊንክ ሕተቱ።

# An invitation opened in a chat that has joined already
ui-join-already =
    ድሮ ተጸንቢርኩም ኣለኹም።
    እቲ ሊንክ ኣየድልየኩምን እዩ።

# Anyone without an invitation: /start, text, anything
ui-join-needed =
    ሰላም! ኣነ Stegvis እየ።
    ኣነ ኣብ ቦታ ስራሕ ኣብ ዝካየድ ፕሮግራም ንዘለዉ ሰባት እየ።
    ልክዕ ሓበሬታ ኣብ ልክዕ ግዜኡ እሰድድ።

    ንምጅማር ሊንክ የድልየኩም።
    ኣብ ኮሙን (<i>kommun</i>) ንዘሎ መራኸቢ ሰብኩም (<i>kontaktperson</i>) ሊንክ ሕተቱ።
    ብዛዕባኹም ዝዓቀብክዎ ነገር የለን።

# A tap on an old menu or an old text after one's data was erased; takes the menu away
ui-gone =
    ሕጂ ኣብዚ ብዛዕባኹም ዝኾነ ነገር የለን።
    እንደገና ክትጅምሩ ትደልዩ ዶ?
    ንመራኸቢ ሰብኩም (<i>kontaktperson</i>) ሊንክ ሕተቱ።

## The frames round a step

# Under welcome, while texts wait for a person's check
ui-draft-welcome =
    🤖 እቶም ጽሑፋት ብኮምፒተር ዝተተርጐሙ እዮም።
    ሕጂ ሰባት ይፍትሽዎም ኣለዉ።
    ገለ ጌጋ ዝመስል እንተሎ ሕተቱ።

# A small line under an important step which no person has checked yet
ui-draft-line = 🤖 እዚ ትርጉም ክሳብ ሕጂ ኣይተፈተሸን።

# Over a step that is sent. $title (the step's title)
ui-push-title = 📌 { $title }

# Over a step from before the person joined. $title (the step's title)
ui-push-late-title = ⏪ { $title }

# In place of a step when texts are hidden; button open
ui-hidden-push = ሓድሽ መልእኽቲ ኣለኩም።

# After welcome, when the person joins late. $month (number)
ui-late-intro =
    ኣብ ወርሒ { $month } ትጅምሩ ኣለኹም።
    መጀመርታ ካብ ዝሓለፈ ግዜ እቲ ኣገዳሲ ክመጸኩም እዩ።
    እቲ ዝተረፈ ኣብ 🗂 ኩሉ ኣርእስቲ ኣሎ።

# In a voice, where the text has $start-date: no voice can say everybody's date
ui-aloud-start-date = ኣብቲ ጽሑፍ ዘሎ ናይ መጀመርታ ዕለት

# In a voice, where the text has $end-date: the contract ends (the day that the text names)
ui-aloud-end-date = ኣብቲ ጽሑፍ ዘሎ ዕለት

# Under a voice note that a machine speaks
ui-voice-machine = 🤖 ኮምፒተር የንብብ ኣሎ።

## Telling the caseworker

# Asks before anything is told. $caseworker-name, $title (none: no topic)
ui-tell-ask =
    ናብ { $caseworker-name } ክጽሕፍ እየ:
    { $title ->
        [none] «ሓገዝ እደሊ ኣለኹ።»
       *[other] «ሓገዝ እደሊ ኣለኹ ብዛዕባ: { $title }።»
    }
    ካብኡ ዝያዳ ኣይጽሕፍን።

# After send. $caseworker-name
ui-tell-sent =
    ✅ ናብ { $caseworker-name } ተላኢኹ።
    ህጹጽ ድዩ? ኣብ ክንድኡ ደውሉ።

# After no
ui-tell-not-sent =
    ጽቡቕ።
    ዝሰደድክዎ ነገር የለን።

# The same was told today already. $caseworker-name
ui-tell-already =
    { $caseworker-name } ሎሚ ድሮ በጺሕዎም ኣሎ።
    ህጹጽ ድዩ? ኣብ ክንድኡ ደውሉ።

# Nobody to tell. $workplace-phone (none: not known)
ui-tell-none =
    ሓላፊ ጉዳይኩም (<i>handläggare</i>) መን ምዃኖም ኣይፈልጥን።
    { $workplace-phone ->
        [none] ኣብ ስራሕ ንመራሒ ስራሕኩም (<i>handledare</i>) ሕተቱ።
       *[other] ናብ ስራሕ ደውሉ: { $workplace-phone }።
    }

## I am ill today

# 🤒, at once. $workplace-phone, $report-before (clock), $caseworker-name (each may be none), $sentence (Swedish)
ui-ill-self =
    <b>ሓሚምኩም ዶ? ከምዚ ግበሩ:</b>
    1. ናብ { $workplace-phone ->
        [none] ቦታ ስራሕ
       *[other] { $workplace-phone }
    } { $report-before ->
        [none] ስራሕ ቅድሚ ምጅማርኩም ደውሉ።
       *[other] ቅድሚ ሰዓት { $report-before } ደውሉ።
    }
    2. ስምኩምን መዓስ ከም እትጅምሩን ንገሩ።
    3. ብሽወደንኛ በሉ: «{ $sentence }»
    ትርጉሙ: ሰላም! ሎሚ ሓሚመ ኣለኹ።
    4. { $caseworker-name ->
        [none] ንሓላፊ ጉዳይኩም (<i>handläggare</i>) እውን ንገሩ።
       *[other] ን{ $caseworker-name } እውን ንገሩ።
    }

    ሓደጋ ህይወት ኣሎ ዶ? ናብ 112 ደውሉ።
    ምኽሪ ሕክምና ትደልዩ ዶ? ናብ 1177 ደውሉ።

# 👶 on ill-self. $workplace-phone, $report-before (clock), $caseworker-name (each may be none), $sentence (Swedish)
ui-ill-child =
    <b>ውላድኩም ሓሚሙ ዶ? ከምዚ ግበሩ:</b>
    1. ናብ { $workplace-phone ->
        [none] ቦታ ስራሕ
       *[other] { $workplace-phone }
    } { $report-before ->
        [none] ስራሕ ቅድሚ ምጅማርኩም ደውሉ።
       *[other] ቅድሚ ሰዓት { $report-before } ደውሉ።
    }
    2. ስምኩምን መዓስ ከም እትጅምሩን ንገሩ።
    3. ብሽወደንኛ በሉ: «{ $sentence }»
    ትርጉሙ: ሰላም! ውላደይ ሎሚ ሓሚሙ ኣሎ።
    4. { $caseworker-name ->
        [none] ንሓላፊ ጉዳይኩም (<i>handläggare</i>) እውን ንገሩ።
       *[other] ን{ $caseworker-name } እውን ንገሩ።
    }
    5. ብኡንብኡ ካብ <i>Försäkringskassan</i> (ቤት ጽሕፈት መድሕን) ገንዘብ ንምርካብ ኣመልክቱ።
    እዚ <i>vab</i> ይበሃል።

    ሓደጋ ህይወት ኣሎ ዶ? ናብ 112 ደውሉ።
    ምኽሪ ሕክምና ትደልዩ ዶ? ናብ 1177 ደውሉ።

## This month and all topics

# 📅: the month's topics as buttons. $month (number), $months (number), $dots (one dot a month), $end-date
ui-month-list =
    <b>ወርሒ { $month } ካብ { $months }</b> { $dots }
    ውዕል ስራሕ ብ{ $end-date } ይውዳእ።

    ✅ ተረዲኡ · 📬 መጺኡ · ⏳ ክመጽእ እዩ

# 📅 before the start. $start-date
ui-month-before =
    ብ{ $start-date } ክትጅምሩ ኢኹም።
    ሽዑ እታ ቀዳመይቲ ወርሒ ክትመጽእ እያ።
    ብዛዕባ ኩሉ ካብ ሕጂ ከተንብቡ ትኽእሉ።

# 📅 after the end: the topics of Efter året as buttons
ui-month-after =
    ኣብ ፕሮግራም ዝነበረኩም ግዜ ተወዲኡ።
    ሕጂ ክሕግዘኩም ዝኽእል ኣብዚ ኣሎ።

# 📅 in a month without topics. $month (number), $months (number), $dots (one dot a month), $end-date
ui-month-none =
    <b>ወርሒ { $month } ካብ { $months }</b> { $dots }
    ውዕል ስራሕ ብ{ $end-date } ይውዳእ።

    ኣብዛ ወርሒ ሓድሽ ኣርእስቲ የለን።
    ኩሉ ኣብ 🗂 ኩሉ ኣርእስቲ ኣሎ።

# 🗂: seven theme buttons
ui-topics-themes =
    🗂 <b>ኩሉ ኣርእስቲ</b>
    ሓደ ክፍሊ ምረጹ።

# A theme's topics as buttons. $theme (the theme's label)
ui-topics-list =
    <b>{ $theme }</b>
    ብዛዕባ ምንታይ ከተንብቡ ትደልዩ?

# A topic whose facts hold no longer; buttons help, all-topics
ui-topic-renewed =
    እዚ ጽሑፍ ሕጂ ኣሪጉ እዩ።
    ሓድሽ ንጽሕፍ ኣለና።
    ዝኾነ ክትፈልጡ እንተ ደሊኹም 📨 ሓገዝ ሕተቱ ጠውቑ።

# Theme (at most 24 characters)
ui-theme-safe = 🤒 ሕማምን ድሕነትን

# Theme (at most 24 characters)
ui-theme-year = 🧭 ዓመተይ

# Theme (at most 24 characters)
ui-theme-meetings = 🤝 ኣኼባታትን ትልምን

# Theme (at most 24 characters)
ui-theme-work = 💼 ኣብ ስራሕ

# Theme (at most 24 characters)
ui-theme-money = 💰 ደሞዝን ዕረፍትን

# Theme (at most 24 characters)
ui-theme-jobs = 🔎 ስራሕ ምድላይ

# Theme (at most 24 characters)
ui-theme-after = 🚪 ድሕሪ እቲ ዓመት

# A typed question: up to three topics as buttons
ui-search-found = ካብዚኦም ሓደ ማለትኩም ድዩ?

# A typed question without a find. $caseworker-name (none: nobody)
# .keywords: what people ask that no topic answers; where these fit best, nothing is shown
ui-search-none =
    ብዛዕባ እዚ ዝረኸብክዎ ነገር የለን።
    { $caseworker-name ->
        [none] ኣብ ስራሕ ንመራሒ ስራሕኩም (<i>handledare</i>) ሕተቱ።
       *[other] ን{ $caseworker-name } ሕተቱ።
    }
    .keywords = ደርፊ ትግርኛ, ሓምሊ, ሓምሊ ምስራሕ, ሓምሊ ከመይ ጌረ እሰርሖ, መኪናይ ክሸይጣ, መኪናይ ክሸይጣ እደሊ, ቪዛ ንሓወይ, ቪዛ ንሓፍተይ, ድሙ ኣላትኒ, መንጃ ፍቓድ, መንጃ ፍቓድ ክወስድ, መንጃ ፍቓድ ክገብር, ወረቐት መኪና, መዘወሪ ፍቓድ, körkort, መኪና ምዝዋር, ፓስፖርት, ፓስፖርት ምሕዳስ, pass, ዜግነት, ሽወደናዊ ዜግነት, medborgarskap, መንበሪ ፍቓድ, uppehållstillstånd, migrationsverket, ማይግረሽን, ዑቕባ, ቪዛ, መንነት, id kort, personnummer, ገዛ, ኣፓርታማ, lägenhet, ክራይ ገዛ, ክራይ, ገዛ ክልተ ክፍሊ, ገዛ ክቕይር, ኣቕሑ ገዛ, ዓራት, ሶፋ, ikea, ክገዝእ, መኪና ክገዝእ, መኪና ክሸይጥ, መኪና, ብሽክለታ, ብሽክለታ ክገዝእ, ፓርኪንግ, ቤንዚን, ኣውቶቡስ, ኣውቶቡስ መዓስ, ባቡር, ትኬት ባቡር, ትኬት ኣውቶቡስ, ትኬት ነፋሪት, ነፋሪት, ሆቴል ክራይ, ካርታ, ኩነታት ኣየር, ዝናብ, በረድ, ጸሓይ, ቁሪ, መግቢ ኣሰራርሓ, ጸብሒ, እንጀራ, ጣይታ, ዝግኒ, ኬክ, ፒሳ, ኩዕሶ, ኩዕሶ እግሪ, ጸወታ, ባርሴሎና, ኣርሰናል, ስፖርት, ጂም, ምሕንባስ, ባሕሪ, ቤተ መጻሕፍቲ, ቤተ መዘክር, ሲነማ, ፊልም, netflix, ደርፊ, ሙዚቃ, ዋዛ, ጽውጽዋይ, ድሙ, ከልቢ, እንስሳ, ጎረቤት, ጎረባብቲ, ክዳን ምሕጻብ, ኢንተርነት, ዋይፋይ, wifi, ሲም ካርድ, ሞባይል ተሰይሩ, ስክሪን, ፓስዎርድ, ላፕቶፕ, ቲቪ, ቲቪ ተበላሽዩ, ባኮ, ጥቕሊል, ፖስታ, ገንዘብ ምስዳድ, ገንዘብ ንኤርትራ, ሓዋላ, ጸጉሪ ምቑራጽ, ቀምቃሚ, ሜካፕ, ሳእኒ, ክዳን ቆልዑ, ህያብ, ድኳን መዓስ ይኽፈት, ICA, ንጉስ, ንግስቲ, ቀዳማይ ሚኒስተር, ፕረዚደንት, ርእሰ ከተማ, ምርጫ, ፖለቲካ, ዜና, ኲናት ዜና, ቤተ ክርስትያን, መስጊድ, ጾም, ጾም መዓስ, ፋሲካ, ልደት መዓስ, ረመዳን መዓስ, ዒድ መዓስ, ጸሎት ሰዓት, ሎተሪ, መርዓ, ክምርዖ, ፍትሕ መርዓ, ጠበቓ, መቕጻዕቲ መኪና, ሓኪም ስኒ, መነጽር, ክታበት, ፋርማሲ, ቢል ኤለክትሪክ, መድሕን መኪና, ባንክ ካርድ, ባንክ ሕሳብ ክፈት, ልቓሕ ባንክ, ዕዳ, ዶላር, ሽርፊ, ሰዓት ክንደይ ኮይኑ, ተርጉም ከልቢ, ስድራይ ንሽወደን, ኣደይ ንሽወደን, ስድራ ምምጻእ, familjeåterförening, ክንደይ ዕድመኻ, ዕድመኻ, ከመይ ሓዲርካ, ደሓን ሕደሩ, ቡን ኣፈላልሓ, ዓሳ, ደርሆ, ሩዝ, ሕልሚ ፍታሕ, instagram, tiktok, youtube, ጌም, ቻርጀር, ቦርሳ ጠፊኡኒ, መፍትሕ ገዛይ ጠፊኡ, ጋሪ ቆልዓ, ዳይፐር, ጎማ, ታክሲ, ዕምባባ, ጀርዲን, ማሽን ክዳን, ፍሪጅ, ዋጋ ጸባ, ጸባ, ሕሱር, ክንደይ ዋግኡ, ኮምፒተር, ኮምፒተረይ, ቤት መጻሕፍቲ, መኣስ ፋሲካ, ፋሲካ መዓስ, መዓስ ጾም, ወርቂ, ጸጉሪ መቆርጸሊ

# Typed words of danger. $workplace-phone (none: not known). The phrases stand for themselves, comma separated
# .patterns: one a line; a word of each group (+) close together, in any order; words of a group (/) are alike
ui-crisis =
    <b>ሕጂ ሓደጋ ኣሎ ዶ? ናብ 112 ደውሉ።</b>
    በይንኹም ኣይኮንኩምን።
    ክሕግዙኹም ዝደልዩ ሰባት ኣለዉ።

    <b>ምንባር ካብ ዓቕምኹም ንላዕሊ ኮይኑኩም ዶ?</b>
    ናብ መስመር ምክልኻል ነብሰ ቅትለት (<i>Självmordslinjen</i>) ደውሉ: 90101።
    ለይትን መዓልትን ክፉት እዩ።

    <b>ሓደ ሰብ ኣፈራሪሑኩም ወይ ጎዲኡኩም ዶ?</b>
    ናብ መስመር ሓገዝ ደቂ ኣንስትዮ (<i>Kvinnofridslinjen</i>) ደውሉ:
    020-50 50 50
    ለይትን መዓልትን ክፉት እዩ።
    ብነጻ እዩ፣ ተርጓሚ እውን ክትረኽቡ ትኽእሉ።
    ስምኩም ክትነግሩ ኣየድልየኩምን።

    <b>ምኽሪ ሕክምና የድልየኩም ዶ?</b>
    ለይትን መዓልትን ናብ 1177 ደውሉ።
    { $workplace-phone ->
        [none] ኣብ ስራሕ ምስ ሓደ ሰብ ክትዛረቡ እውን ትኽእሉ።
       *[other]
            ናብ ስራሕ እውን ክትድውሉ ትኽእሉ:
            { $workplace-phone }
    }

    ዝጸሓፍኩምዎ ኣይዕቅቦን።
    ንማንም እውን ኣይነግሮን።
    .phrases = ነብሰ ቅትለት, ነብሰቅትለት, ነፍሰ ቅትለት, ርእሰ ቅትለት, ርእሰቅትለት, ህይወተይ ከጥፍእ, ህይወተይ ክጥፍእ, ሂወተይ ከጥፍእ, ህይወተይ ክቐጽፍ, ነብሰይ ከጥፍእ, ነብሰይ ክቐትል, ነፍሰይ ክቐትል, ርእሰይ ክቐትል, ነብሰይ ክቕትል, ነብሰይ ክሓንቕ, ነብሰይ ክስቀል, ክሕነቕ እየ, ክስቀል እየ ነብሰይ, ክመውት እደሊ, ክመውት ደልየ, ክመውት ደልየ ኣለኹ, ክመውት ይደሊ, ክመውት ይሓይሽ, ክመውት ይሕሸኒ, እንተ ዝመውት ይሓይሽ, እንተዝመውት, እንተ ሞትኩ ይሓይሽ, ሞት ይሓይሽ, ሞት ይሕሸኒ, ሞት ይሕሽ, ሞት ትሕሸኒ, ምማት ይሓይሽ, ምማት ይሕሸኒ, ሞተይ ይሓይሽ, ሞት እምነ, ሞት ተመንየ, ሞት እምነ ኣለኹ, ሞት እምነየ, ክነብር ኣይደልን, ክነብር ኣይደልይን, ምንባር ኣይደልን, ምንባር ኣይደልይን, ምንባር ጸሊአ, ምንባር ሰልችዩኒ, ብህይወት ክነብር ኣይደልን, ክነብር ኣይክእልን, ክነብር ኣይከኣልኩን, ህይወተይ ጸሊአ, ህይወተይ ጸሊኤ, ሂወተይ ጸሊአ, ሂወተይ ፀሊአ, ህይወተይ ፀሊአ, ህይወት ጸሊአ, ህይወት መሪሩኒ, ህይወት ሰልችዩኒ, ህይወት ሰልችያትኒ, ሂወት ሰልቺዩኒ, ህይወት ኣስልክዩኒ, ህይወተይ ትርጉም የብሉን, ህይወት ትርጉም የብሉን, ህይወት ትርጉም የብላን, ምንባር ትርጉም የብሉን, ምንባር እንታይ ትርጉም, እንታይ ክገብር ክነብር, ብዘይ ብኣይ ይሓይሽ, ኣነ እንተ ዘይህሉ, ኣነ እንተዘይህሉ, እንተዘይተወለድኩ, እንተ ዘይተወለድኩ, ክጠፍእ እደሊ ካብ ዓለም, ካብዛ ዓለም ክፍለ, ደቂሰ ከይተንሳእኩ, ደቂሰ ክተርፍ, ዳግማይ ክበራበር ኣይደልን, ነብሰይ እጎድእ, ነብሰይ ክጎድእ, ነብሰይ ክጐድእ, ነብሰይ እጐድእ, ነብሰይ ይጎድእ, ነብሰይ ክቖርጽ, ኢደይ ክቖርጽ, ኢደይ ቆሪጸ ነብሰይ, ብዙሕ ከኒና ውሒጠ, ብዙሕ ከኒና ወሲደ, ኩሉ ከኒና ውሒጠ, ኩሉ ከኒና ክውሕጥ, ኩሉ መድሃኒት ውሒጠ, መርዚ ሰትየ, መርዚ ክሰቲ, ካብ ድልድል ክነጥር, ባቡር ክነጥር, ባቡር ክደርቢ ነብሰይ, ይወቅዓኒ, ይወቕዓኒ, ይወቀዓኒ, ይወቅዑኒ, ይወቕዑኒ, ትወቅዓኒ, ትወቕዓኒ, ወቂዑኒ, ወቒዑኒ, ወቂዓትኒ, ወቒዓትኒ, ወቂዖምኒ, ወቒዖምኒ, ወቂዖሙኒ, ይሃርመኒ, ይህርመኒ, ይሃርሙኒ, ሃሪሙኒ, ሃሪማትኒ, ሃሪሞምኒ, ሃሪሞሙኒ, ይቕጥቅጠኒ, ይቐጥቅጠኒ, ቀጥቂጡኒ, ይገርፈኒ, ገሪፉኒ, ጸፊዑኒ, ፀፊዑኒ, ይጸፍዓኒ, ሓኒቑኒ, ይሓንቐኒ, ክሓንቐኒ, ደቀይ ይወቅዕ, ደቀይ ይወቕዕ, ንደቀይ ይወቅዖም, ንደቀይ ይወቕዖም, ንቆልዑ ይወቕዖም, ንደቀይ ይሃርሞም, ንውላደይ ይወቕዖ, ይቐትለኒ, ይቕትለኒ, ክቐትለኒ, ክቕትለኒ, ክቐትሉኒ, ክቕትሉኒ, ክትቀትለኒ, ክትቐትለኒ, ክቀትለኒ, ቅትለት, ክሓርደኒ, ይሓርደኒ, ሓሪዱኒ, የፈራርሓኒ, የፈራርሑኒ, ተፈራርሓኒ, ኣፈራሪሑኒ, ኣፈራሪሖምኒ, ብሞት የፈራርሓኒ, ክጎድኣኒ, ክጐድኣኒ, ብካራ ወጊኡኒ, ብካራ ክወግኣኒ, ብኻራ ወጊኡኒ, ወጊኡኒ, ክወግኣኒ, ካራ ሒዙ, ካራ ኣውጺኡ, ሽጉጥ ሒዙ, ሽጉጥ ኣለዎ, ብሽጉጥ, ዓሚጹኒ, ዓሚፁኒ, ዓሚጾምኒ, ተዓሚጸ, ጾታዊ ዓመጽ, ጾታዊ መጥቃዕቲ, ዓመጽ ኣብ ገዛ, ዓመፅ ኣብ ገዛ, ዘቤታዊ ዓመጽ, ደፊሩኒ, ይደፍረኒ, ክደፍረኒ, ደፊሮምኒ, ተደፊረ, ገቢቱኒ ጾታዊ, ብዘይ ፍቓደይ ተንኪፉኒ, ብግዲ ደቂሱኒ, ብግዲ ምሳይ ይድቅስ, ጾታዊ ትንኮላ, ብግዲ መርዓ, ብግዲ ክምርዖ, ብግዲ ከመርዕዉኒ, ብግዲ ኣመርዕዮምኒ, ብሓይሊ ከመርዕዉኒ, ንሰብኣየይ እፈርሖ, ሰብኣየይ እፈርሖ, ካብ ሰብኣየይ እፈርሕ, ሰብኣየይ የፍርሓኒ, ንሰበይተይ እፈርሓ, ንስድራይ እፈርሖም, ካብ ስድራይ እፈርሕ, ንኣቦይ እፈርሖ, ገዛ ክኣቱ እፈርሕ, ገዛ ምእታው እፈርሕ, ገዛ ክኸይድ እፈርሕ, ገዛ ክምለስ እፈርሕ, ኣብ ገዛ ዓጽዩኒ, ኣብ ገዛ ኣሲሩኒ, ካብ ገዛ ክወጽእ ኣይፈቅደለይን, ክወጽእ ከልኪሉኒ, ኣብ ሓደጋ ኣለኹ, ኣብ ሓደጋ እየ ዘለኹ, ህይወተይ ኣብ ሓደጋ, ሂወተይ ኣብ ሓደጋ, ከተንፍስ ኣይከኣልኩን, ከተንፍስ ኣይክእልን, ምትንፋስ ኣይከኣልኩን, ምትንፋስ ስኢነ, ምትንፋስ ኣብዩኒ, ኣየተንፍስን, ትንፋስ የብሉን, ሃለዋቱ ኣጥፊኡ, ሃለዋታ ኣጥፊኣ, ህልውናኡ ስሒቱ, ዓውኑ ስሒቱ, ኣምቡላንስ ጸውዑ, ኣምቡላንስ የድልየኒ, ኣምቡላንስ የድሊ, ፖሊስ ጸውዑ, ፖሊስ የድልየኒ, ገዛ ይነድድ, ኣብዚ ይነድድ, ክብሪ ቅትለት, nebse qtlet, nebse ktlet, nebse kitlet, nebsey kqetl, nebsey kketl, nebsey kiqetil, nebsey kiketil, nebsey kqetil, nebsey ketfe, nebsey keteffe, hiwetey ketfe, hiwetey ketfi, hiwetey kitefi, kmewt edeli, kimewt edeli, kmewet edeli, kmewt deliye, kmewt delye, kimewit delye, kmewt yhaysh, mot yhaysh, mot yhishni, mot yihaysh, mot yheshni, knebr aydelin, knebr aydelen, knebir aydelin, kinebir aydelin, mnbar aydelen, mnbar tselie, hiwetey tselie, hiwetey xelie, hiwet selchiyuni, hywet tselie, yweqani, ywekani, yiweqani, yiwekani, yweqiani, tweqani, weqiuni, wekiuni, weqi3uni, yweq3ani, wekihuni, yharmeni, yiharmeni, harimuni, kqetleni, kketleni, kiqetleni, kiketleni, kqetlni, kiketlni, yqetleni, yiketleni, kqetluni, yeferarhani, yferarhani, aferarihuni, amitsuni, amixuni, defiruni, sebayey yweqe, sebayey ferhe, ab hadega aleku, ab hadega aloku, hiwetey ab hadega, kara hizu, kara alewo, kitenfis aykealkun, ketenfs aykealkun, ambulans yedlyeni, polis yedlyeni, ምዋት እደሊ, ምሟት እደሊ, ምማት እደሊ, ሞት እደሊ, ምዋት ይሓይሽ, ምዋት ይሕሸኒ, ሞት እብህግ, ህይወተይ ክውድኣ, ህይወተይ ክውድእ, ህይወተይ ክትውዳእ, ህይወተይ ክውዳእ, ህይወተይ ከጥፍኣ, ሂወተይ ክውድኣ, ሂወተይ ክውድእ, ሂወተይ ክትውዳእ, ሂወተይ ከጥፍኣ, ህይወተይ ትወዳእ, ምንባር ደኪመ, ምንባር ደኺመ, ካብ ምንባር ምሟት, ከይተንስእ እምነ, ከይትንስእ እምነ, ንጽባሕ ከይሓድር, ክቐትለኪ, ክቕትለኪ, ክቐትለካ, ክቕትለካ, ክቐትለኩም, ክቐትለክን, ክቐትለና, ክቕትለና, ክቐትሉና, ይቐትለና, ክሓርደኪ, ክሓርደካ, ክሓርደና, ክሓንቐኪ, ክሓንቐካ, ከቃጽለኪ, ከቃጽለኒ, ይሃርመና, ይህርመና, ይሃርሙና, ትሃርመኒ, ትህርመኒ, ትሃርመና, ሃሪሙና, ሃሪማትና, ሃሪሞምና, ይወቅዓና, ይወቕዓና, ይወቅዑና, ይወቕዑና, ወቂዑና, ወቒዑና, ወቂዓትና, ወቒዓትና, ይገርፈና, ገሪፉና, ይቐጥቅጠና, ቀጥቂጡና, ይጸፍዓና, ጸፊዑና, ሓኒቑና, ይሓንቐና, ክሳደይ ሓኒቑ, ሰብኣየይ እፈርሆ, ሰብኣየይ ይፈርሆ, በዓል ቤተይ እፈርሖ, በዓል ቤተይ እፈርሆ, ኣቦይ እፈርሖ, ኣቦይ እፈርሆ, ሓወይ እፈርሖ, ሓወይ እፈርሆ, ስድራይ እፈርሖም, ስድራይ እፈርሆም, ሰበይተይ እፈርሃ, ገዛ ምእታው እፈርህ, ገዛ ምምላስ እፈርሕ, ገዛ ምምላስ እፈርህ, ገዛ ክኣቱ እፈርህ, ገዛ ክኸይድ እፈርህ, ገዛ ክምለስ እፈርህ, ብሓይሊ ከመርዓውኒ, ብግዲ ከመርዓውኒ, ብሓይሊ ከመርዕውኒ, ብግዲ ከመርዕውኒ, ብሓይሊ ክምርዖ, ብሓይሊ ክምርዓው, ብዘይ ፍቓደይ ከመርዕ, ብዘይ ፍቓደይ ከመርዓ, ብዘይ ድሌተይ ከመርዕ, ብዘይ ድሌተይ ከመርዓ, ብዘይ ድሌተይ ደቂሱ, ብዘይ ፍቓደይ ደቂሱ, ብዘይ ድሌተይ ተንኪፉኒ, ብሓይሊ ደቂሱ, ነብሰይ ብላማ, ኢደይ ብላማ, ብላማ እቖርጽ, ብላማ እቘርጽ, ብላማ እቆርጽ, ነብሰይ እቖርጽ, ነብሰይ እቘርጽ, ነብሰይ እቆርጽ, ነብሰይ ክቆርጽ, ነብሰይ ክቘርጽ, ኢደይ እቖርጽ, ኢደይ እቘርጽ, ኢደይ እቆርጽ, ብዘይ ብኣይ ዝሓሸ, ብዘይ ብኣይ ይሕሾም, ብዘይ ብኣይ ይሕሸኩም, ገዛ ክወጽእ ይኽልክል, ክወጽእ ይኽልክለኒ, ክወጽእ ኣየፍቅደለይን, ካብ ገዛ ክወጽእ ኣይገድፈንን, kmewt edli, kimewt edli, kmewet edli, kimewit edli, kmewt edeley, mmwat edli, mwat edli, mot edli, mot edeli, hiwetey kewde, hiwetey kiwde, nebsey kqtl, nefsey kqetl, nefsey ketfe, nefsey kiketil, yharmena, yiharmena, tharmeni, yweqana, yewekani, yewek3ani, yewqani, seb ayey yharmeni, kqetleki, kqetleka, kiketleki, kharedeni, khareddeni, tedefire, teamitse, ዝወቅዓኒ, ዝወቅዓና, ክወቅዓኒ, ክወቅዓና, ትወቅዓና, ዝወቕዓኒ, ዝወቕዓና, ክወቕዓኒ, ክወቕዓና, ትወቕዓና, ዝሃርመኒ, ዝሃርመና, ክሃርመኒ, ክሃርመና, ዝህርመኒ, ዝህርመና, ክህርመኒ, ክህርመና, ትህርመና, ይገፍዓኒ, ይገፍዓና, ዝገፍዓኒ, ዝገፍዓና, ክገፍዓኒ, ክገፍዓና, ትገፍዓኒ, ትገፍዓና, ዝጸፍዓኒ, ዝጸፍዓና, ክጸፍዓኒ, ክጸፍዓና, ትጸፍዓኒ, ትጸፍዓና, ይፀፍዓኒ, ይፀፍዓና, ዝፀፍዓኒ, ዝፀፍዓና, ክፀፍዓኒ, ክፀፍዓና, ትፀፍዓኒ, ትፀፍዓና, ዝገርፈኒ, ዝገርፈና, ክገርፈኒ, ክገርፈና, ትገርፈኒ, ትገርፈና, ይቕጥቅጠና, ዝቕጥቅጠኒ, ዝቕጥቅጠና, ክቕጥቅጠኒ, ክቕጥቅጠና, ትቕጥቅጠኒ, ትቕጥቅጠና, ይዝንጥለኒ, ይዝንጥለና, ዝዝንጥለኒ, ዝዝንጥለና, ክዝንጥለኒ, ክዝንጥለና, ትዝንጥለኒ, ትዝንጥለና, ይረግጸኒ, ዝረግጸኒ, ዝረግጸና, ክረግጸኒ, ክረግጸና, ትረግጸኒ, ትረግጸና, ይድብድበኒ, ይድብድበና, ዝድብድበኒ, ዝድብድበና, ክድብድበኒ, ክድብድበና, ትድብድበኒ, ትድብድበና, ይዘብጠኒ, ይዘብጠና, ዝዘብጠኒ, ዝዘብጠና, ክዘብጠኒ, ክዘብጠና, ትዘብጠኒ, ዝሓንቐኒ, ዝሓንቐና, ክሓንቐና, ትሓንቐኒ, ትሓንቐና, ይሓንቀኒ, ይሓንቀና, ዝሓንቀኒ, ዝሓንቀና, ክሓንቀኒ, ክሓንቀና, ትሓንቀኒ, ትሓንቀና, ይደፍረና, ዝደፍረኒ, ዝደፍረና, ክደፍረና, ትደፍረኒ, ትደፍረና, ይዕምጸኒ, ይዕምጸና, ዝዕምጸኒ, ዝዕምጸና, ክዕምጸኒ, ክዕምጸና, ትዕምጸኒ, ትዕምጸና, ይዓምጸኒ, ይዓምጸና, ዝዓምጸኒ, ዝዓምጸና, ክዓምጸኒ, ክዓምጸና, ትዓምጸኒ, ትዓምጸና, ገፊዑኒ, ገፊዑና, ፀፊዑና, ረጊጹኒ, ረጊጹና, ደብዲቡኒ, ደብዲቡና, ዘቢጡኒ, ዘቢጡና, ሓኒቁኒ, ሓኒቁና, ደፊሩና, ዓሚጹና, ዓሚፁና, ክመውት እየ, ክሞት እየ, ካብዚ ህይወት ክገላገል, ካብዚ ህይወት ክግላገል, ካብዛ ህይወት ክገላገል, ካብዚ ዓለም ክገላገል, ካብዛ ዓለም ክሓልፍ, ክሓልፍ እደሊ ካብዛ ዓለም, ካብዛ ዓለም ክገላገል, ነብሰይ ቆሪጸ, ነብሰይ ቖሪጸ, ርእሳ ክትቀትል, ርእሳ ክትቐትል, ርእሱ ክቐትል, ርእሱ ክቕትል, ነብሳ ክትቀትል, ነብሳ ክትቐትል, ነብሱ ክቐትል, ነብሱ ክቕትል, ነብሱ ከጥፍእ, ነብሳ ከተጥፍእ, ህይወታ ከተጥፍእ, ህይወቱ ከጥፍእ, ነብሱ ቀቲሉ, ነብሳ ቀቲላ, ነፍሱ ክቐትል, ነፍሳ ክትቀትል, ድሕሪ ሕጂ ኣይነብርን, ኣይነብርን እየ ድሕሪ, ካብ ሕጂ ኣይነብርን, ክብረተይ ተደፊሩ, ክብረይ ተደፊሩ, ብግዲ ኣብ ዓራት, ብሓይሊ ኣብ ዓራት, ደመይ ይውሕዝ, ደመይ ይፈስስ, ብዙሕ ደም ይፈስ, ወቕዒ በዚሑኒ, መውቃዕቲ በዚሑኒ, መህረምቲ በዚሑኒ, ኣብ ገዛ ይውቃዕ, ኣብ ገዛ ይህረም, ኩሉ መዓልቲ ይውቃዕ, እውቃዕ ኣለኹ, እህረም ኣለኹ, ተወቒዐ, ተወቂዐ, nebsey ktfe, nebsey kitfe, nefsey ktfe, aynebrn eye, aynebern eye, thermeni, tiharmeni, ktqetleni, hadega alekhu, hadega aleku, hadega alokhu, hagzuni kqetleni
    .patterns =
        ይወቅዕ / ይወቕዕ / ይወቅዓ / ይወቕዓ / ይወቅዖ / ይወቕዖ / ይሃርም / ይሃርማ / ይሃርሞ / ይሃርመና / ትሃርመና / ይወቕዖም / ይወቅዖም / ይሃርሞም / ይሃርመን / ወቂዑ / ወቒዑ / ሃሪሙ / ሃሪምዎ / ሃሪምዋ / ወቂዕዎ / ወቂዕዋ / ወቒዕዋ / ይቕጥቅጥ / ቀጥቂጡ / ይገርፍ + ሰብኣየይ / ሰብኣይ / ብዓል / ኣቦይ / ኣደይ / ሓወይ / ኣሕዋተይ / ሰበይቲ / ሰበይተይ / ሰበይቱ / ደቀይ / ደቁ / ውላደይ / ጓለይ / ወደይ / ቆልዑ / ሓፍተይ / ንዓና / ንዓይ / ሓማተይ / መሳርሕተይ / ሓለቓ / ሓለቓይ,
        ክቐትል / ክቕትል / ክቀትል / ይቐትል / ይቕትል / ከጥፍእ / ክሓንቕ / ክሰቅል / እቐትል / ክጎድእ / ክጐድእ / እጎድእ / ክቖርጽ / እቖርጽ / ክድርቢ / ክጥሕል + ነብሰይ / ነፍሰይ / ርእሰይ / ህይወተይ / ሂወተይ / ነብሱ / ነብሳ,
        ክቐትል / ክቕትል / ክቀትል / ይቐትል / ክቐትላ / ክቐትሎም / ክሓርድ / ክጎድእ / ክጐድእ / ጎዲኡኒ / ጐዲኡኒ / ይጎድኣኒ / ይጐድኣኒ + ሰብኣየይ / ሰብኣይ / ሓወይ / ኣቦይ / ንዓይ / ንዓና / ደቀይ / ንደቀይ / ውላደይ / ሓፍተይ / ንሓፍተይ / ኣደይ / ንኣደይ / ጓለይ / ንጓለይ / ሰበይቱ,
        ክመውት / ምዋት / ምሟት / ምማት / ሞት / ክሞት / ምሞት + እደሊ / ደሊየ / ዝደሊ / ደልየ / ይደሊ / እብህግ / ይሓይሽ / ይሕሸኒ / ይሕሽ / ትሕሸኒ / እምነ / ተመንየ / ይምነ / እሓስብ / ሓሲበ / ምሓሸኒ / ምሓሸ,
        ክነብር / ምንባር / ብህይወት / ህይወት / ህይወተይ / ሂወት / ሂወተይ + ኣይደልን / ኣይደልይን / ዘይደሊ / ኣይክእልን / ኣይከኣልኩን / ኣይብለንን / ኣይብለኒን / ስኢነ / ጸሊአ / ጸሊኤ / ፀሊአ / ጸሊአዮ / ጸሊአያ / ሰልችዩ / ሰልችያ / ሰልቺዩ / መሪሩ / መሪራ / ደኪመ / ኣይጽወርን,
        ተስፋ + ቆሪጸ / ቆሪጻ / ቆሪፀ / የብለይን + ህይወት / ህይወተይ / ሂወት / ምንባር / ክነብር,
        ህይወት / ህይወተይ / ሂወት / ሂወተይ / ምንባር + ኣይትጥዕመንን / ኣይጥዕመንን / ኣይጣዕመትንን / ኣይጣዕመንን / ሰልክያትኒ / ክገላገል / ክግላገል / ክገላገላ / ኣብቂዑ / ኣብቂዓ,
        ህይወት / ህይወተይ / ሂወት / ሂወተይ / ምንባር + ትርጉም / ረብሓ / ጥቕሚ / ዋጋ / ጣዕሚ + የብሉን / የብላን / የብለይን / የለን / የለዎን / የለዋን,
        ብዘይ / ዘይብለይ / እንተዘየለኹ / እንተዘይህሉ / እንተሞይተ / እንተሞትኩ / እንተዝመውት + ይሓይሽ / ይሕሽ / ይሓይሾም / ይሕሾም / ይሕሾ / ይቐልሎም / ምሓሸ + ብዘይካይ / ብኣይ / ንስድራይ / ንደቀይ,
        ደቂሰ / ክድቅስ / ድቃስ + ከይተንሳእኩ / ከይተንስእ / ከይነቅሕ / ከይትንስእ / ዘይትንስእ / ከይበራበር / ክተርፍ / ንሓዋሩ / ንዘልኣለም,
        ከኒና / ክኒን / ኪኒን / መድሃኒት / መድሃኒታት / ፓናዶል / ታብለት + ውሒጠ / ውሒጣ / ውሒጡ / ክውሕጥ / ወሲደ / ወሲዳ / ወሲዱ / በሊዐ + ብዙሕ / ብዙሓት / ኩሉ / ኩሎም / ምሉእ / ልዕሊ / ብሓንሳብ,
        መርዚ / ክሎሪን / በረኪና / ኣሲድ + ሰትየ / ክሰቲ / ሰትዩ / ሰትያ / ውሒጠ,
        ከኒና / ክኒን / ኪኒን / መድሃኒት / መርዚ + ክመውት / ክሞት / ንክመውት / ንሞት + ውሒጠ / ክውሕጥ / ወሲደ / በሊዐ / ሰትየ / ክሰቲ,
        ክነጥር / ክደርቢ / ክዘልል / ክጽደፍ / ክወድቕ + ድልድል / ባቡር / መስኮት / ባልኮን / ፎቅ / ካብ + ነብሰይ / ክመውት / ክሞት,
        ካራ / ብካራ / ብኻራ / ሽጉጥ / ብሽጉጥ / ፋስ / ብፋስ / ሳንጃ + ሒዙ / ኣለዎ / የፈራርሕ / የፈራርሓኒ / ወጊኡ / ክወግእ / ክወግኣኒ / ኣውጺኡ / ኣርእዩኒ / መጺኡኒ / ቶኲሱ,
        የፈራርሕ / የፈራርሓና / የፈራርሓኒ / ኣፈራሪሑ / ምፍርራሕ / ፈከራ / ፈኪሩለይ / ፈኪሩኒ + ሰብኣየይ / ሰብኣይ / ሓወይ / ኣቦይ / ስድራይ / ንደቀይ / ደቀይ / ሓደ / ሞት / ክቐትል / ክቐትለኒ / ይቐትለኒ / ህይወተይ,
        እፈርሕ / እፈርህ / እፈርሆ / እፈርሆም / ፈሪሀ / ፈሪሄ / ፈሪሐ / ፍርሒ / እፈርሖ / እፈርሖም / ፈሪሀዮ / እፈርሓ + ሰብኣየይ / ንሰብኣየይ / ሰብኣይ / ኣቦይ / ንኣቦይ / ሓወይ / ንሓወይ / ኣሕዋተይ / ስድራይ / ንስድራይ / በዓል / ገዛይ / ገዛ,
        ይከታተለኒ / ይስዕበኒ / ይስዕቡኒ / ይከታተሉኒ / ይሃድነኒ / ሰዒቡኒ / ስዒቡኒ + እፈርሕ / እፈርህ / ፈሪሀ / ለይቲ / ምሸት / ሰብኣየይ / ሰብኣይ / ገዛይ / ኩሉ / መንገዲ / ዝነበረ,
        ዓጽዩኒ / ዓጽዩለይ / ዓጽዩና / ይዓጽወኒ / ኣሲሩኒ / ዳጒኑኒ / ዳጉኑኒ / ቆሊፉኒ / ቆሊፉለይ / ይቖልፈኒ + ገዛ / ክፍሊ / ሰብኣየይ / ኣቦይ / ስድራይ / ሓወይ / ማዕጾ,
        ኣይፈቅደለይን / ኣየፍቅደለይን / ኣይፈቅዱለይን / ይኽልክለኒ / ይኽልክሉኒ / ከልኪሉኒ / ኣየውጽኣኒን + ሰብኣየይ / ኣቦይ / ስድራይ / ሓወይ + ገዛ / ክወጽእ / ደገ / ብዘይ / ክሰርሕ,
        ዓሚጹ / ዓሚጽዋ / ዓሚጹና / ተዓሚጻ / ተዓሚጸ / ተደፊረ / ተደፊራ / ደፊርዋ / ደፊሩኒ / ዓሚጹኒ,
        ዓመጽ / ዓመፅ / ጎነጽ / ጐነጽ + ገዛ / ሰብኣየይ / ስድራ / ስድራይ / ኣባይ / ጾታዊ / ፆታዊ / ይፍጽም / ይፈጽም / ይበጽሓኒ,
        ወቕዒ / ወቅዒ / መውቃዕቲ / መህረምቲ / ጽፍዒት / ጨፍጨፍ + ሰብኣየይ / ገዛ / ኣቦይ / ሓወይ / በዚሑኒ / በዓል / ስድራይ,
        ብግዲ / ብሓይሊ / ኣገዲዱኒ / ኣገዲዶምኒ / የገድደኒ / የገድዱኒ + መርዓ / ክምርዖ / ክምርዓው / ከመርዕዉኒ / ከመርዓውኒ / ከመርዕውኒ / ከመርዕወኒ / ከመርዓዋ / ከመርዕዉዋ / ኣመርዕዮም / ምርዓው / ጾታዊ / ክድቅስ / ይድቅስ / ደቂሱ / ርክብ,
        ኣዋሪድኪ / ኣሕፊርክና / ኣሕፊርና / ክብሪ / ክብረት / ሕፍረት + ስድራ / ስድራይ / ክቐትል / ክቐትለኒ / ክቐትሉኒ / ሓወይ / ኣቦይ / ክትሞት / ሙቲ,
        ክትሞት / ክትመውት / ክትሞቲ / ክትመውቲ / ሙቲ + ኣለኪ / ኣለካ / ይብል / ይብለኒ / ሓወይ / ስድራይ / ኢሉኒ,
        ደቀይ / ንደቀይ / ውላደይ / ንውላደይ + ክወስድ / ክወስደለይ / ክጨዊ / ክጨውዮም / ክሰርቅ / ክጎድእ / ክጐድእ + ሰብኣየይ / ኣቦኦም / ነበር / የፈራርሓኒ,
        nebsey / nefsey / rsey / hiwetey + kqetl / kketl / kiketil / kiqetil / kqetil / ketfe / ketfi / kgode / kigode / kehanq / khank,
        kmewt / kimewt / kmewet / kimewit / mmat + edeli / deliye / delye / yhaysh / yihaysh / yhishni,
        sebayey / sebay / seb2ay / abboy / hawey + yweqe / yweqa / yweke / yharm / harimu / weqiu / weqi3 / yqetl / yeferarh,
        ferihe / efereh / eferh + sebayey / sebay / abboy / geza / gezay

## People, language

# 👤: stands over the people
ui-people-list = 👤 <b>ሓገዝትኹም</b>

# 👤 when nobody is known
ui-people-none =
    ዝሕግዙኹም ሰባት መን ምዃኖም ገና ኣይፈልጥን።
    ኣብ ስራሕ ንመራሒ ስራሕኩም (<i>handledare</i>) ሕተቱ።

# On people-list. $name
ui-people-caseworker =
    <b>ሓላፊ ጉዳይ (<i>handläggare</i>):</b> { $name }።
    ኣብ ትልምኹምን ኣብ ፕሮግራምን ይሕግዙኹም።

# On people-list. $name
ui-people-supervisor =
    <b>መራሒ ስራሕ (<i>handledare</i>):</b> { $name }።
    ኣብ ስራሕ መዓልቲ መዓልቲ ይሕግዙኹም።

# On people-list. $name (the municipality's own words)
ui-people-job-coach =
    <b>ኣማኻሪ ስራሕ (<i>jobbcoach</i>):</b> { $name }።
    ስራሕ ክትደልዩ ይሕግዙኹም።

# On people-list. $name (the workplace)
ui-people-workplace =
    <b>ቦታ ስራሕ:</b> { $name }።
    ምስ ሓመምኩም ወይ ምስ ደንጎኹም ናብዚ ደውሉ።

# On people-list. $name (the municipality's own words)
ui-people-language-teacher =
    <b>መምህር ቋንቋ:</b> { $name }።
    ብሽወደንኛ ይሕግዙኹም።

# On people-list, below each whose number is known. $phone
ui-people-phone = ቴለፎን: { $phone }

# 🌐: a button for each language
ui-language-list = 🌐 ቋንቋ ምረጹ

# In place of language-list once chosen. $language (its own name)
ui-language-chosen = ✅ { $language }

# After the choice, in the new language; carries the new menu. $language (its own name)
ui-language-done =
    ካብ ሕጂ ብ{ $language } ክጽሕፍ እየ።
    ናይ ቀደም መልእኽትታት ቋንቋኦም ኣይቅይሩን።

## More

# ⚙️: the settings as buttons
ui-more-list =
    ⚙️ <b>ካልእ</b>
    እንታይ ክትቅይሩ ትደልዩ?

# 🕐. $time (clock: the hour now)
ui-more-hour =
    መልእኽትታተይ ሰዓት { $time } ይመጹ።
    ኣየናይ ሰዓት ይጥዕመኩም?

# After a choice. $time (clock)
ui-more-hour-done = ✅ ካብ ሕጂ መልእኽትታተይ ሰዓት { $time } ይመጹ።

# 🔔 when sound is on
ui-more-sound-on =
    🔔 ደወል <b>ክፉት</b> እዩ።
    መልእኽቲ ምስ መጸ ቴለፎን ይድውል።

# 🔔 when sound is off
ui-more-sound-off =
    🔕 ደወል <b>ዕጹው</b> እዩ።
    መልእኽትታት ብዘይ ደወል ይመጹ።

# 📖: how texts come; one of three, as the buttons say
ui-more-form =
    📖 <b>ነቲ ጽሑፋት ብኸመይ ክመጸኩም ትደልዩ?</b>
    📝 ጽሑፍ ጥራይ፦ ክትሰምዑ ምስ እትደልዩ ትጠውቑ።
    🔊 ጽሑፍን ድምጽን፦ ሓደ ድምጺ ነቲ ጽሑፍ የንብቦ።
    🖼 ስእልን ጽሑፍን፦ ቅድም ስእሊ ትርእዩ።

# 🙈 when texts are hidden
ui-more-hidden-on =
    🙈 ጽሑፍ ምሕባእ <b>ክፉት</b> እዩ።
    ካልኦት መልእኽቲ ከም ዘለኩም ጥራይ ይርእዩ።
    ንምንባብ 👁 ክፈቱ ትጥውቑ።

# 🙈 when texts are shown
ui-more-hidden-off =
    🙈 ጽሑፍ ምሕባእ <b>ዕጹው</b> እዩ።
    ካልኦት ኣብ ቴለፎንኩም ንዘሎ ጽሑፍ ክርእዩ ይኽእሉ።

# ⏸: how long
ui-more-pause =
    ዕረፍቲ ትደልዩ ዶ?
    ሽዑ ካባይ ዝመጽእ መልእኽቲ የለን።
    ግን ክትሓቱ ትኽእሉ፣ እቲ ዝርዝር መጠወቒታት እውን ይሰርሕ።
    ናይ ፕሮግራም ግዜ ከም ልሙድ ይቕጽል።
    ክንደይ ዝኣክል ዕረፍቲ ትደልዩ?

# ⏸ in the last 30 days
ui-more-pause-late =
    ካብ 30 መዓልቲ ዝወሓደ ተሪፉ ኣሎ።
    ሕጂ ብዛዕባ መወዳእታ ኣገደስቲ መልእኽትታት ይመጹ ኣለዉ።
    ስለዚ ዕረፍቲ ምውሳድ ኣይከኣልን።
    ብ 🚪 ኣቋርጹ ጌርኩም ምሉእ ብምሉእ ከተቋርጹ ትኽእሉ።

# A pause is set, and ⏸ while it lasts; button resume. $day (a date: that day messages come again; none: no day)
ui-more-paused =
    ⏸ ኣብ ዕረፍቲ ኣለኹም።
    { $day ->
        [none] ▶️ ቀጽሉ ምስ ጠወቕኩም ይውዳእ።
       *[other] መልእኽትታት ብ{ $day } እንደገና ክመጹ እዮም።
    }

# ⏸ while a pause by the caseworker lasts; no button. $day (a date), $caseworker-name (none: not known)
ui-more-paused-by-caseworker =
    ⏸ ኣብ ዕረፍቲ ኣለኹም።
    መልእኽትታት ብ{ $day } እንደገና ክመጹ እዮም።
    { $caseworker-name ->
        [none] ነቲ ዕረፍቲ ሓላፊ ጉዳይኩም (<i>handläggare</i>) ወሲኖሞ።
       *[other] ነቲ ዕረፍቲ { $caseworker-name } ወሲኖሞ።
    }
    ክትቅይሩ እንተ ደሊኹም ንዓኣቶም ሕተቱ።

# After resume
ui-more-resumed =
    ▶️ ካብ ሕጂ መልእኽትታት እንደገና ክመጹ እዮም።
    እቲ ዘምለጠኩም ኣገዳሲ እውን ክመጽእ እዩ።

# 🔍: first part
ui-more-kept =
    🔍 <b>እንታይ ይዕቀብ?</b>
    ቁሩብ ጥራይ እዕቅብ፣ ንሱ ድማ ዘድሊ ጥራይ።

# 🔍: second part, folded: everything that is kept. $code, $language, $start-date, $end-date,
# $workplace-name, $first-name (each may be none), $messages, $understood, $answers, $words, $own-words (numbers)
ui-more-kept-all =
    ኮድ: { $code }
    ስም: { $first-name ->
        [none] የለን
       *[other] { $first-name }
    }
    ቻት: ቁጽሪ ናይ ቻትና
    ቋንቋ: { $language }
    መጀመርታ: { $start-date }
    መወዳእታ: { $end-date }
    ቦታ ስራሕ: { $workplace-name ->
        [none] የለን
       *[other] { $workplace-name }
    }
    ናባኹም ዝመጹ መልእኽትታት: { $messages }
    👍 ዝጠወቕኩምሎም: { $understood }
    መልስታትኩምን ሓገዝ ዝሓተትኩምሉ ግዜን: { $answers }
    እትለማመድወን ቃላትን ብኸመይ ከም ዝኸይድን: { $words }
    ዝወሰኽኩምወን ቃላት: { $own-words }
    ምርጫታትኩም: ሰዓት፣ ደወል፣ ድምጺ፣ ዕረፍቲ፣ ጽሑፍ ምሕባእ፣ ቃላት ኣብ መዓልቲ
    ኣኼባታትኩም: ዕለት ጥራይ

# 🔍: last part: what is not kept, who sees what, until when. $erase-date (a date; none: not known)
ui-more-kept-who =
    ናባይ እትጽሕፍዎ ኣይዕቅቦን።
    ባዕልኹም እትውስኽወን ቃላት ጥራይ እዕቅብ።
    ብዛዕባ ጥዕናኹም ዝኾነ ነገር ኣይዕቅብን።
    ሓላፊ ጉዳይኩም (<i>handläggare</i>) መልእኽትታት እንተ በጺሖምኹምን እንተ ተኸፊቶምን ይርእዩ።
    ሓላፊ ጉዳይኩም ገለ መልስታት እውን ይርእዩ።
    መራሒ ስራሕኩም (<i>handledare</i>) ስም፣ ወርሕን መዓልታት ኣኼባን ይርእዩ።
    { $erase-date ->
        [none] ድሕሪ መወዳእታ ቁሩብ ጸኒሐ ኩሉ ክድምስስ እየ።
       *[other] ኩሉ ብ{ $erase-date } ክድምስስ እየ።
    }

# With the file of everything
ui-more-export = 📄 ብዛዕባኹም ዝተዓቀበ ኩሉ እዚ እዩ።

# 🚪: asks
ui-more-leave =
    ከተቋርጹ ትደልዩ ዶ?
    መልእኽትታት ክቋረጹ እዮም።
    ሓበሬታኹም ግን ክጸንሕ እዩ።
    ሓላፊ ጉዳይኩም (<i>handläggare</i>) ከም ዘቋረጽኩም ክርእዩ እዮም።

# After yes; button resume
ui-more-left =
    ካብ ሕጂ ካልእ ኣይሰድድን።
    ኣብ ዝደለኹምዎ ግዜ እንደገና ክትጅምሩ ትኽእሉ።
    ሽዑ ▶️ ቀጽሉ ጠውቑ።

# 🗑: asks
ui-more-erase =
    ኣብዚ ዘሎ ብዛዕባኹም ኩሉ ክጠፍእ እዩ።
    ናይ ቀደም ቅዳሓት ደሓር ባዕላቶም ክጠፍኡ እዮም።
    እዚ ንድሕሪት ክምለስ ኣይክእልን እዩ።
    ኩሉ ክድምሰስ ትደልዩ ዶ?

# After erasing; the menu goes away
ui-more-erased =
    🗑 ሕጂ ኣብዚ ዝነበረ ብዛዕባኹም ኩሉ ጠፊኡ።
    ነዚ ቻት እውን ክትድምስስዎ ትኽእሉ።
    ስለቲ ዝነበረ ግዜ የቐንየለይ!

## The unexpected

# A voice, photo, sticker or file was sent; at most once an hour
ui-unknown-media =
    ኣነ ጽሑፍ ጥራይ እየ ከንብብ ዝኽእል።
    ካልእ ሰብ ነዚ ኣይርእዮን።

# Unblocked, or /start again after silence
ui-back-hello =
    እንቋዕ ብደሓን መጻእኩም!
    እቲ ኣገዳሲ እንደገና ክመጽእ እዩ።

# Toast: an old button; the present screen follows
ui-toast-stale = ናይ ቀደም መጠወቒ እዩ። እቲ ሓድሽ እነሆ።

# Toast: the person is not here any more, or never was
ui-toast-gone = ሕጂ ኣብዚ ብዛዕባኹም ዝኾነ ነገር የለን።

# Toast: it is done
ui-toast-done = ✅ ተወዲኡ

# Toast: it had been done before
ui-toast-already = እዚ ድሮ ተገይሩ እዩ።

# Something is down; button retry
ui-error-later =
    🔧 ኣባና ሓደ ጸገም ኣሎ።
    ድሕሪ ቁሩብ እንደገና ፈትኑ።

# Something is down while the person opened 🤒; button retry. $workplace-phone (none: not known)
ui-error-ill =
    🔧 ኣባና ሓደ ጸገም ኣሎ።
    { $workplace-phone ->
        [none] ሓሚምኩም ዶ? ናብ ስራሕ ደውሉ።
       *[other] ሓሚምኩም ዶ? ናብ ስራሕ ደውሉ: { $workplace-phone }።
    }

# Erasing failed; button retry
ui-error-erase =
    ኣይተኻእለን።
    ክሳብ ሕጂ ዝተደምሰሰ የለን።
    እንደገና ፈትኑ።

# Something failed and trying again does not help
ui-error-general =
    ኣይተኻእለን።
    እንደገና እንተ ኣጋጢሙ፣ ንመራኸቢ ሰብኩም (<i>kontaktperson</i>) ሕተቱ።

## Checks

# Over expectation-check's buttons: who sees the answer. $caseworker-name (none: nobody)
ui-expectation-sees =
    { $caseworker-name ->
        [none] 👀 ሓላፊ ጉዳይኩም (<i>handläggare</i>) ነቲ መልሲ ክርእይዎ ይኽእሉ።
       *[other] 👀 { $caseworker-name } ነቲ መልሲ ይርእይዎ።
    }
    ከም ዝመስለኩም መልሱ።

# Feedback to no. $end-date
ui-expectation-no =
    ✅ ልክዕ እዩ።
    ውዕል ስራሕ ብ{ $end-date } ይውዳእ።
    ዝቕጽል ስራሕ ብሓባር ንደሊ።

# Feedback to yes. $end-date, $caseworker-name (none: nobody)
ui-expectation-yes =
    ብዙሓት ከምኡ ይመስሎም።
    ግን ውዕል ስራሕ ብ{ $end-date } ይውዳእ።
    ብጣዕሚ ጽቡቕ እንተ ሰራሕኩም እውን ሽዑ ይውዳእ።
    { $caseworker-name ->
        [none] ሕቶ እንተ ኣለኩም ንሓላፊ ጉዳይኩም (<i>handläggare</i>) ሕተቱ።
       *[other] ሕቶ እንተ ኣለኩም ን{ $caseworker-name } ሕተቱ።
    }

# Feedback to I do not know. $end-date, $caseworker-name (none: nobody)
ui-expectation-unsure =
    ምንጋርኩም ጽቡቕ እዩ።
    ውዕል ስራሕ ብ{ $end-date } ይውዳእ።
    ብጣዕሚ ጽቡቕ እንተ ሰራሕኩም እውን ሽዑ ይውዳእ።
    { $caseworker-name ->
        [none] ሕቶ እንተ ኣለኩም ንሓላፊ ጉዳይኩም (<i>handläggare</i>) ሕተቱ።
       *[other] ሕቶ እንተ ኣለኩም ን{ $caseworker-name } ሕተቱ።
    }

# Feedback to any answer when a permanent offer has been noted. $end-date, $caseworker-name (none: nobody)
ui-expectation-offer =
    ስለ መልስኹም የቐንየለይ።
    ቀዋሚ ስራሕ ክህበኩም ዝደሊ ኣሎ።
    እቲ ፕሮግራም ብ{ $end-date } ይውዳእ።
    { $caseworker-name ->
        [none] ድሕሪኡ እንታይ ከም ዝኸውን ንሓላፊ ጉዳይኩም (<i>handläggare</i>) ሕተቱ።
       *[other] ድሕሪኡ እንታይ ከም ዝኸውን ን{ $caseworker-name } ሕተቱ።
    }

# A check that is not asked any more was tapped
ui-check-expired = እዛ ሕቶ ሕጂ ግዜኣ ሓሊፉ እዩ።

# Over each question of self-check. $number (number), $count (number)
ui-check-header = { $number }/{ $count }

# Under each question of self-check: who sees it. $caseworker-name (none: nobody)
ui-check-sees =
    { $caseworker-name ->
        [none] 👀 ሓላፊ ጉዳይኩም (<i>handläggare</i>) ነቶም መልስታት ክርእይዎም ይኽእሉ።
       *[other] 👀 { $caseworker-name } ነቶም መልስታት ይርእይዎም።
    }
    ጌጋ ዝበሃል መልሲ የለን።

# self-check 1
ui-check-question-1 = ኣብ ስራሕ እንታይ ክትገብሩ ከም ዘለኩም ይርድኣኩም ዶ?

# self-check 2
ui-check-question-2 = ኣብ ስራሕ ሽወደንኛ ትዛረቡ ዶ?

# self-check 3
ui-check-question-3 = ዝቕጽል ስራሕ ትደልዩ ኣለኹም ዶ?

# self-check 4
ui-check-question-4 = ኣብ ውሽጢ ሓደ ዓመት ስራሕ ክህልወኩም እዩ ኢልኩም ትኣምኑ ዶ?

# self-check, done. $faces (the chosen faces)
ui-check-done = የቐንየለይ! { $faces }

# self-check, all four skipped
ui-check-skipped = ጽቡቕ። ኣብ ዝቕጽል ግዜ ክትምልሱ ትኽእሉ።

# Under goodbye: may we ask in 45 days; buttons yes, no
ui-goodbye-ask = ድሕሪ 45 መዓልቲ ከመይ ከም ዘለኹም ክሓተኩም ይፈቐደለይ ዶ?

# After yes
ui-goodbye-yes =
    የቐንየለይ!
    ድሕሪ 45 መዓልቲ ሓንሳብ ክሓትት እየ።

# After no
ui-goodbye-no =
    ጽቡቕ።
    ኣይሓትትን እየ።
    ጽቡቕ ዕድል!

# After an answer to how-is-it-going
ui-going-thanks =
    ስለ መልስኹም የቐንየለይ!
    ኩሉ ጽቡቕ ይግበረልኩም።

## For staff to hand on

# What staff forward to the new participant, in the participant's language. $link
ui-forward-invitation =
    ሰላም! ናይ Stegvis ሊንክኹም እነሆ።
    Stegvis ብዛዕባ ስራሕ ሓጸርቲ መልእኽትታት ብቋንቋኹም ይሰድድ።
    ነቲ ሊንክ ኣብ ቴለፎንኩም ክፈቱ:
    { $link }
    እቲ ሊንክ 30 መዓልቲ ይሰርሕ፣ ንዓኹም ጥራይ ድማ እዩ።
