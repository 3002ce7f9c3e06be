### What the bot itself says to participants: menu, buttons, screens, errors, commands.
### A machine translation, not yet reviewed.
### One button label a line. In a pair at most 14 characters, alone in its row at most 30.

## The bot's face in Telegram

# The bot's name (at most 64 characters)
ui-bot-name = Stegvis

# The empty chat before Start (at most 512 characters); in the language, then English
ui-bot-description =
    Shaqada tallaabo tallaabo.
    Fariimo gaagaaban oo waqtigooda ku yimaada, luqaddaada.
    Taabo Start.

    Step by step at work.
    Press Start.

# Shown on the bot's profile and when it is shared (at most 120 characters)
ui-bot-short-description = Shaqada tallaabo tallaabo. Fariimo gaagaaban oo waqtigooda ku yimaada, luqaddaada.

# The list of commands: /ill (at most 40 characters)
ui-command-ill = Maanta waan jirranahay

# The list of commands: /month (at most 40 characters)
ui-command-month = Bishan

# The list of commands: /topics (at most 40 characters)
ui-command-topics = Dhammaan mawduucyada

# The list of commands: /words (at most 40 characters)
ui-command-words = Ku celceli erayada

# The list of commands: /people (at most 40 characters)
ui-command-people = Dadka ku caawiya

# The list of commands: /language (at most 40 characters)
ui-command-language = Beddel luqadda

# The list of commands: /more (at most 40 characters)
ui-command-more = Waqti, dhawaaq, hakin iyo wax kale

# The list of commands: /stop (at most 40 characters)
ui-command-stop = Haki ama jooji

# This language's own name, on the language buttons and wherever a language is named (at most 12 characters)
ui-language-name = Af-Soomaali

## The menu under the text field: each begins with its own emoji, by which it is recognised

# Menu: first row, alone
ui-menu-ill = 🤒 Waan jirranahay

# Menu: second row
ui-menu-month = 📅 Bisha

# Menu: second row
ui-menu-topics = 🗂 Mawduucyada

# Menu: third row
ui-menu-words = 📚 Erayo

# Menu: third row
ui-menu-people = 👤 Dadka

# Menu: fourth row
ui-menu-language = 🌐 Luqadda

# Menu: fourth row
ui-menu-more = ⚙️ Kale

# In the empty text field (at most 64 characters)
ui-menu-placeholder = Su'aal qor

# Plain /start or /menu of a known participant: carries the menu
ui-menu-here = Waa kan menu-ga.

## Buttons under messages

# Under a step: understood from now on
ui-button-understand = 👍 Fahmay

# Under a step, in place of the one above once tapped
ui-button-understood = ✅ La fahmay

# Under a step: shows the explanation
ui-button-explain = ❓ Sii sharax

# Under a step, after the explanation: shows the example
ui-button-example = 💡 Tusaale

# Under a step, after the example, and on many screens: asks whether the caseworker is to be told
ui-button-help = 📨 I caawi

# Under a step and join-about: the text as a voice note
ui-button-listen = 🔊 Dhegayso

# Under a step: the same text in simple Swedish
ui-button-swedish = 🇸🇪 Iswiidhish

# Under a step shown in Swedish: back to the person's language. $language (its own name)
ui-button-own-language = 🌐 { $language }

# A yes to what is asked (leave, resume and others)
ui-button-yes = ✅ Haa

# A no to what is asked
ui-button-no = ↩️ Maya

# Back to the screen before
ui-button-back = ↩️ Dib u noqo

# To the next one
ui-button-next = ➡️ Ku xiga

# tell-ask: tells the caseworker
ui-button-send = 📨 Dir

# self-check: no answer to this question
ui-button-skip = ⏭ Ka bood

# error-later and others: does the failed tap again
ui-button-retry = 🔁 Ku celi

# ill-self, ill-child: copies the workplace's phone number
ui-button-copy-number = 📋 Koobi lambarka

# ill-self, ill-child: copies the Swedish sentence
ui-button-copy-sentence = 📋 Koobi jumladda

# ill-self, ill-child: the Swedish sentence as a voice note
ui-button-hear-sentence = 🔊 Jumladda

# ill-self: to ill-child
ui-button-child = 👶 Ilmahayga

# ill-child: to ill-self
ui-button-self = 🤒 Aniga

# Many screens: to topics-themes
ui-button-all-topics = 🗂 Mawduucyada

# topics-list: to topics-themes
ui-button-all-themes = 🗂 Qaybaha oo dhan

# topics-list: the next theme's list
ui-button-next-theme = ➡️ Qaybta xigta

# month-list: the month before
ui-button-last-month = ⏪ Bishii hore

# month-list of a past month: the month after
ui-button-next-month = ⏩ Bisha xigta

# hidden-push: shows the hidden message
ui-button-open = 👁 Fur

# Under a step with a picture, for those who get the text alone: sends the picture
ui-button-picture = 🖼 Sawir

# Under a step with a film: a link, or sends the film
ui-button-film = 🎬 Daawo filimka

# Goes on with something interrupted
ui-button-continue = ▶️ Sii wad

# join-about: yes
ui-button-start = ✅ Haa, bilow

# join-about: no
ui-button-decline = ↩️ Maya, mahadsanid

# join-about: back to the languages
ui-button-language = 🌐 Luqadda

# more-erase: no
ui-button-keep = ↩️ Maya, hayso

# more-erase: yes
ui-button-erase = 🗑 Haa, tirtir

# Topic lists: a step that was understood. $short (the step's short label)
ui-button-topic-understood = ✅ { $short }

# Topic lists: a step that was told. $short (the step's short label)
ui-button-topic-told = 📬 { $short }

# Topic lists: a step that is still to come. $short (the step's short label)
ui-button-topic-coming = ⏳ { $short }

# expectation-check: yes
ui-button-answer-yes = Haa

# expectation-check: no
ui-button-answer-no = Maya

# expectation-check: do not know
ui-button-answer-unsure = 🤷 Ma garanayo

# expectation-check: after the feedback
ui-button-now-understand = 👍 Haa, waan fahmay

# self-check: 5 of 5
ui-button-face-5 = 😀 Haa, aad

# self-check: 4 of 5
ui-button-face-4 = 🙂 Haa

# self-check: 3 of 5
ui-button-face-3 = 😐 In yar

# self-check: 2 of 5
ui-button-face-2 = 🙁 Ku dhowaad maya

# self-check: 1 of 5
ui-button-face-1 = 😞 Maya

# how-is-it-going: works
ui-button-going-job = 💼 Shaqo baan hayaa

# how-is-it-going: studies
ui-button-going-study = 🎓 Wax baan bartaa

# how-is-it-going: looks for work
ui-button-going-looking = 🔎 Shaqo baan rabaa

# how-is-it-going: something else
ui-button-going-other = 🌱 Wax kale

# more-list: to more-hour
ui-button-hour = 🕐 Waqtiga

# more-hour: one of the hours. $time (clock)
ui-button-at-hour = 🕐 { $time }

# more-hour: the programme's own hour
ui-button-usual-hour = Waqtiga caadiga

# more-list: to more-sound
ui-button-sound = 🔔 Dhawaaqa

# more-list: to more-form; in a pair
ui-button-form = 📖 Akhri, maqal

# more-form: only the text; the chosen one has ✅ before it
ui-button-form-text = 📝 Qoraal keliya

# more-form: the text, and a voice that reads it
ui-button-form-voice = 🔊 Qoraal iyo cod

# more-form: a picture, and the text below it
ui-button-form-picture = 🖼 Sawir, qoraal

# more-list: to more-words
ui-button-words = 📚 Erayo maalin

# more-list: to more-pause
ui-button-pause = ⏸ Haki

# more-pause: one week
ui-button-pause-week = 1 toddobaad

# more-pause: two weeks
ui-button-pause-two-weeks = 2 toddobaad

# more-pause: until the person ends it
ui-button-pause-open = Ilaa aan sheego

# more-paused, more-left: messages come again
ui-button-resume = ▶️ Sii wad

# more-list: to more-hidden
ui-button-hidden = 🙈 Qari qoraalka

# more-list: to more-kept
ui-button-kept = 🔍 Maxaa kaydsan?

# more-kept: sends a file with everything
ui-button-export = 📄 Ii soo dir

# more-list: to more-leave
ui-button-leave = 🚪 Jooji

# more-list: to more-erase
ui-button-erase-me = 🗑 I tirtir

# more-sound, more-hidden: turns it on
ui-button-turn-on = ✅ Shid

# more-sound, more-hidden: turns it off
ui-button-turn-off = Dami

## Joining

# First screen of an invitation: one line for each language, each from its own file
ui-join-language = 🌐 Dooro luqadda

# Before joining: what it is, what is kept, who sees; buttons start, listen, language, decline
ui-join-about =
    <b>Shaqada tallaabo tallaabo</b>
    Waxaan ahay robot.
    Waxaan soo diraa fariimo gaagaaban, ugu badnaan 2 maalintii.
    Maalmaha shaqada waxaad sidoo kale helaysaa dhowr eray oo aad ku celceliso.

    Waa ikhtiyaar.
    Waad joojin kartaa markaad rabto.

    Waxaan kaydiyaa luqadda, taariikhaha, goobta shaqada iyo jawaabahaaga.
    Sidoo kale waxaan kaydiyaa waxa aad akhriday iyo erayada aad ku celceliso.
    Hawlwadeenkaagu (<i>handläggare</i>) wuxuu arkaa haddii aad fariimaha hesho oo furto.
    Hawlwadeenku sidoo kale wuxuu arkaa jawaabaha qaarkood.
    Mar kasta waan sheegaa cidda jawaabtaada arkaysa.

    Wax walba waxay maraan shirkadda Telegram.
    Sidaas darteed waxba ha ka qorin caafimaadkaaga.

    Ma rabtaa inaad ka qaybgasho?

# After no
ui-join-no =
    Waa hagaag.
    Waxba ma kaydin.
    Linkiga mar kale waad furi kartaa haddii aad fikirka beddesho.

# The invitation was used on another phone
ui-join-used =
    Linkiga horay ayaa loo isticmaalay.
    Link cusub weydiiso qofka aad la xiriirto.

# The invitation is too old, or replaced by a newer one
ui-join-expired =
    Linkigu wuu duugoobay.
    Link cusub weydiiso qofka aad la xiriirto.

# The invitation is not known here
ui-join-unknown =
    Linkigu ma shaqeeyo.
    Link cusub weydiiso qofka aad la xiriirto.

# An invitation opened in a chat that has joined already
ui-join-already =
    Horay ayaad ugu jirtay.
    Linkiga looma baahna.

# Anyone without an invitation: /start, text, anything
ui-join-needed =
    Salaan! Waxaan ahay Stegvis.
    Waxaan u jiraa dadka barnaamij kaga jira goob shaqo.
    Waxaan soo diraa macluumaadka saxda ah waqtiga saxda ah.

    Waxaad u baahan tahay link si aad u bilowdo.
    Link weydiiso qofka degmada (<i>kommunen</i>) ee aad la xiriirto.
    Adiga waxba kaama kaydin.

# A tap on an old menu or an old text after one's data was erased; takes the menu away
ui-gone =
    Hadda halkan waxba kaagama yaallaan.
    Ma rabtaa inaad mar kale bilowdo?
    Link weydiiso qofka aad la xiriirto.

## The frames round a step

# Under welcome, while texts wait for a person's check
ui-draft-welcome =
    🤖 Qoraallada waxaa lagu qoray caawimo kombiyuutar.
    Dad ayaa hadda hubinaya.
    Weydii haddii ay wax kula khaldan yihiin.

# A small line under a step which no person has checked yet
ui-draft-line = 🤖 Qoraalkan weli lama hubin.

# Over a step that is sent. $title (the step's title)
ui-push-title = 📌 { $title }

# Over a step from before the person joined. $title (the step's title)
ui-push-late-title = ⏪ { $title }

# In place of a step when texts are hidden; button open
ui-hidden-push = Fariin cusub ayaad leedahay.

# After welcome, when the person joins late. $month (number)
ui-late-intro =
    Waxaad bilaabaysaa bisha { $month }.
    Marka hore waxaad helaysaa waxa ugu muhiimsan ee bilihii hore.
    Inta kale waxay ku jirtaa 🗂 Mawduucyada.

# In a voice, where the text has $start-date: no voice can say everybody's date
ui-aloud-start-date = maalinta bilowga ee qoraalka ku taal

# In a voice, where the text has $end-date: the contract ends (the day that the text names)
ui-aloud-end-date = maalinta qoraalka ku taal

# Under a voice note that a machine speaks
ui-voice-machine = 🤖 Kombiyuutar ayaa akhrinaya.

## Telling the caseworker

# Asks before anything is told. $caseworker-name, $title (none: no topic)
ui-tell-ask =
    Waxaan u qorayaa { $caseworker-name }:
    { $title ->
        [none] “Waxaan rabaa caawimo.”
       *[other] “Waxaan rabaa in la iga caawiyo: { $title }.”
    }
    Wax kale ma qorayo.

# After send. $caseworker-name
ui-tell-sent =
    ✅ Waa loo diray { $caseworker-name }.
    Ma degdeg baa? Markaas wac.

# After no
ui-tell-not-sent =
    Waa hagaag.
    Waxba ma dirin.

# The same was told today already. $caseworker-name
ui-tell-already =
    { $caseworker-name } maanta horay ayaa loogu diray.
    Ma degdeg baa? Markaas wac.

# Nobody to tell. $workplace-phone (none: not known)
ui-tell-none =
    Ma garanayo cidda uu yahay hawlwadeenkaaga (<i>handläggare</i>).
    { $workplace-phone ->
        [none] Weydii kormeerahaaga shaqada (<i>handledare</i>).
       *[other] Wac goobta shaqada: { $workplace-phone }.
    }

## I am ill today

# 🤒, at once. $workplace-phone, $report-before (clock), $caseworker-name (each may be none), $sentence (Swedish)
ui-ill-self =
    <b>Ma jirran tahay? Sidan samee:</b>
    1. Wac { $workplace-phone ->
        [none] goobta shaqada
       *[other] { $workplace-phone }
    } { $report-before ->
        [none] ka hor inta aanad bilaabin.
       *[other] ka hor saacadda { $report-before }.
    }
    2. Sheeg magacaaga iyo goorta aad bilowdo.
    3. Dheh: “{ $sentence }” (Salaan! Maanta waan jirranahay.)
    4. Sidoo kale u sheeg { $caseworker-name ->
        [none] hawlwadeenkaaga (<i>handläggare</i>).
       *[other] { $caseworker-name }.
    }

    Nafi khatar ma ku jirtaa? Wac 112.
    Talo caafimaad? Wac 1177.

# 👶 on ill-self. $workplace-phone, $report-before (clock), $caseworker-name (each may be none), $sentence (Swedish)
ui-ill-child =
    <b>Ilmahaagu ma jirran yahay? Sidan samee:</b>
    1. Wac { $workplace-phone ->
        [none] goobta shaqada
       *[other] { $workplace-phone }
    } { $report-before ->
        [none] ka hor inta aanad bilaabin.
       *[other] ka hor saacadda { $report-before }.
    }
    2. Sheeg magacaaga iyo goorta aad bilowdo.
    3. Dheh: “{ $sentence }” (Salaan! Maanta ilmahaygu wuu jirran yahay.)
    4. Sidoo kale u sheeg { $caseworker-name ->
        [none] hawlwadeenkaaga (<i>handläggare</i>).
       *[other] { $caseworker-name }.
    }
    5. Isla markiiba lacag ka codso <i>Försäkringskassan</i>.
    Waxaa la yiraahdaa <i>vab</i>.

    Nafi khatar ma ku jirtaa? Wac 112.
    Talo caafimaad? Wac 1177.

## This month and all topics

# 📅: the month's topics as buttons. $month (number), $months (number), $dots (one dot a month), $end-date
ui-month-list =
    <b>Bisha { $month } oo ka mid ah { $months }</b> { $dots }
    Heshiisku wuxuu dhammaanayaa { $end-date }.

    ✅ la fahmay · 📬 la helay · ⏳ soo socda

# 📅 before the start. $start-date
ui-month-before =
    Waxaad bilaabaysaa { $start-date }.
    Markaas ayay bisha koowaad imanaysaa.
    Wax walba hadda waad akhrisan kartaa.

# 📅 after the end: the topics of Efter året as buttons
ui-month-after =
    Waqtigaagii barnaamijku wuu dhammaaday.
    Waxyaabahan ayaa hadda ku caawin kara.

# 📅 in a month without topics. $month (number), $months (number), $dots (one dot a month), $end-date
ui-month-none =
    <b>Bisha { $month } oo ka mid ah { $months }</b> { $dots }
    Heshiisku wuxuu dhammaanayaa { $end-date }.

    Bishani mawduucyo cusub ma leh.
    Wax walba waxay ku jiraan 🗂 Mawduucyada.

# 🗂: seven theme buttons
ui-topics-themes =
    🗂 <b>Dhammaan mawduucyada</b>
    Dooro qayb.

# A theme's topics as buttons. $theme (the theme's label)
ui-topics-list =
    <b>{ $theme }</b>
    Maxaad rabtaa inaad wax ka akhrido?

# A topic whose facts hold no longer; buttons help, all-topics
ui-topic-renewed =
    Qoraalkani hadda wuu duugoobay.
    Mid cusub ayaan qoraynaa.
    Taabo 📨 I caawi haddii aad rabto inaad wax ogaato.

# Theme (at most 24 characters)
ui-theme-safe = 🤒 Jirro iyo badbaado

# Theme (at most 24 characters)
ui-theme-year = 🧭 Sannadkayga

# Theme (at most 24 characters)
ui-theme-meetings = 🤝 Kulanno iyo qorshe

# Theme (at most 24 characters)
ui-theme-work = 💼 Shaqada

# Theme (at most 24 characters)
ui-theme-money = 💰 Mushahar, fasax

# Theme (at most 24 characters)
ui-theme-jobs = 🔎 Shaqo raadin

# Theme (at most 24 characters)
ui-theme-after = 🚪 Sannadka kaddib

# A typed question: up to three topics as buttons
ui-search-found = Ma mid kuwan ka mid ah ayaad ula jeeddaa?

# A typed question without a find. $caseworker-name (none: nobody)
# .keywords: what people ask that no topic answers; where these fit best, nothing is shown
ui-search-none =
    Arrintaas wax ku saabsan ma helin.
    { $caseworker-name ->
        [none] Weydii kormeerahaaga shaqada (<i>handledare</i>).
       *[other] Weydii { $caseworker-name }.
    }
    .keywords = istokhoolm, stockholm, waa imisa kiilo, maktabad, maktabadda, ciyaar, ciyaarta, yaa badiyay, koox, leesin, leesinka, laysanka, liisan baabuur, körkort, baabuur wadid, baabuur iibso, gaari, gaadhi, baaskiil, bas, baska, tareen, tikidh, tigidh diyaarad, diyaarad, baasaboor, pasaporka, sharciga deggenaanshaha, sharciga, dhalasho, dhalashada, medborgarskap, qoys isu keenid, migrationsverket, guri kiro, kiro, guri raadis, apartment, qol, kirada guriga, alaabta guriga, ikea, internet, wifi, sim, telefoon jaban, password, kombuyuutar, laptop, tv, cunto karin, bariis, hilib, sambuus, suuqa, dukaan, hargaysa, muqdisho, soomaaliya, lacag dirid, dahabshiil, xawaalad, bangi, deyn, amaah, biil, korontada biilka, kubad, kubadda cagta, filim, hees, qosol, sheeko, cimilada, roob, baraf, masjid, salaadda, salaad waqti, soon, ramadaan, ciid, xaj, aroos, guur, furriin, ilko dhakhtar, okiyaale, farmashi, tallaal, timo jarid, dharka, kabo iibso, hadiyad, bisad, eey, doorasho, warar, dugsi quraan, waa imisa saac, subax wanaagsan, habeen wanaagsan, ganaax, posten, baakad

# Typed words of danger. $workplace-phone (none: not known). The phrases stand for themselves, comma separated
# .patterns: one a line; a word of each group (+) close together, in any order; words of a group (/) are alike
ui-crisis =
    <b>Hadda khatar ma jirtaa? Wac 112.</b>
    Keligaa ma tihid.
    Waxaa jira dad raba inay ku caawiyaan.

    <b>Noloshu ma kugu adkaatay ilaa aad u adkaysan weydo?</b>
    Wac khadka ka hortagga is-dilka (<i>Självmordslinjen</i>): 90101.
    Habeen iyo maalin wuu furan yahay.

    <b>Qof ma kuu hanjabay ama wax ma ku yeelay?</b>
    Wac khadka nabadgelyada haweenka (<i>Kvinnofridslinjen</i>):
    020-50 50 50
    Habeen iyo maalin wuu furan yahay.
    Waa bilaash, turjumaanna waad heli kartaa.
    Uma baahnid inaad magacaaga sheegto.

    <b>Ma u baahan tahay talo caafimaad?</b>
    Wac 1177, habeen iyo maalin.
    { $workplace-phone ->
        [none] Waxaad sidoo kale la hadli kartaa qof shaqada jooga.
       *[other]
            Waxaad sidoo kale wici kartaa goobta shaqada:
            { $workplace-phone }
    }

    Ma kaydiyo waxa aad qortay.
    Cidna uma sheego.
    .phrases = is gubi, is gubid, is disho, is dishay, is dishid, is dilaysaa, is dilaan, is dileen, is laay, is laynayaa, i weerar, i soo weerar, na weerar, na soo weerar, aan u dhinto, argagaxsanahay, cidna ima jecla, cidna ima rabto, qofna ima jecla, qofna ima rabo, is jar, is jari, is jaro, is jarayaa, is jeex, is gowrac, is gawrac, fara xumee, faro xumee, farro xumee, na tumaa, na tumay, na garaac, na laad, na feer, na dharbaax, na dilaa, na dilay, na dilayaa, i feertay, i laaddaa, cabsi baan ku noolahay, cabsi ayaan ku noolahay, cabsi ku noolahay, baqdin baan ku noolahay, baqdin ayaan ku noolahay, baqdin ku noolahay, is halaag, ishalaag, dhiig badan ayaa, dhiig badan baa, dhiigbax badan, dhiig bax badan, i dhengad, dhengadeey, i legday, i legdaa, i haraati, i harraati, i jajuub, aanan soo toosin, inaanan soo toosin, aanan soo kicin, haddaan dhinto, hadaan dhinto, haddii aan dhinto, hadii aan dhinto, geeri ayaan jeclaan, geeri baan jeclaan, dhimasho ayaan jeclaan, dhimasho ayaa iiga, dhimasho baa iiga, dhimashadu way iiga, dhimashada ayaa iiga, is dil, is dilo, is dilaa, is dilayaa, is dilaya, is dilid, is dilka, is dili, isdil, isdilo, isdilaa, isdilayaa, isdilaya, isdilid, isdilka, isku dil, naftayda dil, nafteyda dil, naftayda dilo, nafteyda dilo, naftayda dilayaa, nafta iska jar, nafta iska qaad, naf jar, nafjar, naf gooyo, naf goyn, inaan dhinto, inan dhinto, in aan dhinto, aan dhinto baan, dhimasho ayaan rabaa, dhimasho baan rabaa, dhimasho waan rabaa, geeri ayaan rabaa, geeri baan rabaa, geeri waan rabaa, geeri ayaan doonayaa, geeri baan jeclahay, geeridu way iiga fiican, geeri ayaa iiga fiican, geeri baa iiga roon, geeri baa iga wanaagsan, haddaan dhinto way fiicnaan, maan dhinto, maxaan u dhiman waayay, maan iska dhinto, allow i qaado, ilaahow i qaado, ilaahayow i dil, ma rabo inaan noolaado, ma rabo inan nolaado, ma doonayo inaan noolaado, ma rabo nolosha, noolaansho ma rabo, noolaan ma rabo, nolol ma rabo, nolosha ma rabo, nolosha waan ka daalay, nolosha waan ka daalnay, nolosha waan ka quustay, nolosha waan nacay, nolosha waan nebcahay, nolosha waan neceb, noloshayda waan nacay, noloshayda waan nebcahay, nolosha ma lahan macno, noloshu macno ma leh, nolosha macno malaha, nolosha wax macno ah, nolosha u adkaysan, adkaysan karo nolosha, uma adkaysan karo dambe, ma sii noolaan karo, sii noolaan maayo, inaan soo toosin, ma rabo inaan soo tooso, inaan waligay soo kicin, aniga la'aantay ayay u fiican, la'aantay way ku fiican, inaan lumo weligay, waan isku daalay nolosha, is daldal, isdaldal, is deldel, isdeldel, is deldelo, is daldalo, is merji, ismerji, is ceejin, is jarjar, is jeexjeex, gacmaha is jeex, gacmaha is jar, is dhaawaco rabaa, naftayda dhaawac, nafteyda dhaawac, is gubo, isgubo, is gubayaa, isku gubo, gaas isku shub, baasiin isku shub, sun cabo, sun cabayaa, sun cabi, sun ayaan cab, sun baan cab, kiniin badan qaat, kaniini badan qaat, kiniin badan liq, daawo badan liq, kiniinnada oo dhan, kaniiniga oo dhan, overdose, tareenka isku tuur, tareenka hortiisa, buundada iska tuur, buundo iska tuur, daaqadda iska tuur, badda isku tuur, biyaha isku tuur, wuu i garaacaa, way i garaacdaa, i garaacaa, i garaacay, i garaacday, i garaacayaa, i garaacaan, i garaaceen, i garacay, i garacaa, la i garaac, la igu garaac, i tumay, i tumaa, i tumo, la i tumay, i feeray, i feeraa, i laaday, i laadaa, i dharbaaxay, i dharbaaxaa, i dhirbaaxay, i jirdilay, i jirdilaa, i jir dilay, i jir dila, jirdil, jir dil, i ceejiyay, i ceejiyey, i ceejinayaa, i ceejiyaa, i merjiyay, i merjinaya, dhuunta i qabtay, qoorta i qabtay, caruurta garaaca, carruurta garaaca, caruurtayda garaac, carruurtayda garaac, ilmahayga garaac, cunugayga garaac, canugayga garaac, i dilayaa, inuu i dilo, inay i dilaan, inay i disho, i dili doona, i dili rab, i dili lahaa, ku dilayaa ayuu, wan ku dilayaa, waan ku dilayaa, wuu i dili, way i dili, waa la i dilayaa, la i dilo, la i dili, i qalayaa, i qalo, ku gowrac, ku gawrac, waan ku qalayaa, iska dhinan lahaa, iska dhiman lahaa, dhimashada ayaan ka fik, dhimashada ayaan ka fikiraa, dhimashada ayaan ka fek, dhimasho ayaan ka fik, dhimasho ayaan ka fek, geerida ayaan ka fek, geerida ayaan ka fik, naftayda dhaaf, nafteyda dhaaf, aduunka inaan ka tago, adduunka inaan ka tago, adduunkan inaan ka tago, aduunkan inaan ka tago, i gowrac, i gawrac, igu hanjab, ii hanjab, i hanjab, la iigu hanjab, la ii hanjab, hanjabaad, dil igu hanjab, i cabsi geli, i baqdin geli, i cagajuglee, ii cagajuglee, cagajugleyn, kufsi, kufsaday, kufsatay, i kufsad, la i kufsad, faraxumayn, fara xumayn, faraxumeyn, fara xumeyn, faraxumee, si xun ii taabtay, si xun ii taabta, galmo igu qasab, jinsi igu qasab, seexasho igu qasab, xoog igu galmood, ninkayga ayaan ka baqaa, ninkayga waan ka baqaa, ninkayga waan ka baqayaa, ninkayga waan ka cabsadaa, ninkeyga waan ka baqaa, ninkeyga waan ka cabsadaa, aabahay waan ka baqaa, aabahay waan ka cabsadaa, qoyskayga waan ka baqaa, qoyskayga waan ka cabsadaa, guriga inaan tago waan ka baqayaa, guriga waan ka baqayaa, guriga waan ka cabsanayaa, guriga ma geli karo cabsi, guriga kuma nabad qabo, guriga amaan kuma ihi, guriga amaan kuma haysto, guriga igu xir, guriga igu xidh, i xiray guriga, gurigu ku xiran, guriga ku xiran wuu, i soo daba jira, i daba socda, i eryanaya, i ugaarsan, guur qasab, guur khasab, guurka qasabka, qasab la ii guurin, qasab la igu guurin, khasab la igu guurin, qasab la ii meherin, xoog la igu guurin, igu qasbaya guur, igu qasbayaan guur, igu khasbayaan guur, sharaf dil, sharaf u dil, qaniinyo sharaf, gudniin, gabadhayda gud, mindi igu, mindi ii soo, mindi wuu ii, mindi ayuu, mindi buu, bastoolad, bistoolad, qori igu qab, qoriga igu, qori wata ayaa i, maxaan u dhashay, inaan mowdo, inaan mooto, i dilaa, dhimasho baan jecel, dhimasho ayaan jecel, geeri ayaa iiga roon, geeri baa iiga fiican, naftayda ayaan jar, nafteyda ayaan jar, naftayda ayaan jarayaa, nafteyda ayaan jarayaa, naftayda jaro, nafteyda jaro, toorey, tooray ayuu, rabshad guri, rabshadda guriga, gacan ka hadal, gacan kahadal, gacanta iila tag, gacan ii qaad, dhibaato guri nin, khatar ayaan ku jiraa, khatar baan ku jiraa, qatar ayaan ku jiraa, qatar baan ku jiraa, khatar ku jirtaa naftayda, naftaydu khatar, nafteydu qatar, nolashaydu khatar, noloshaydu khatar, noloshaydu qatar, ma neefsan karo, neefsan kari waayay, neefsan la', neefsan waayay, neefta i go, neeftu i go, ma neefsanayo, ma neefsanayso, miyir beel, miyir daboolan, miyirka daboolan, miyir ma qabo, miyir la', ambalaas u baahan, ambalaas ii soo, ambalaas noo soo, ambalaas ayaan u baahan, ambulance u baahan, booliis u baahan, boolis u baahan, boliis u baahan, booliiska ii wac, booliska u wac, boliiska u wac, i badbaadi, i badbaadiya, na badbaadi, halkan dab baa ka kacay, gurigu wuu gubanayaa, guriga wuu gubanaya
    .patterns =
        dhinto + aan / inaan / haddaan / hadaan,
        halis / halista / khatar / khatarta / qatar / qatarta + jiraa / jirnaa / jirno / jiro + ayaan / baan / waan / naftayd / nafteyd / noloshayd / nolosheyd,
        geeri / geerida / dhimasho / dhimashada + fikir / fakar / feker / fakir + ayaan / baan / waan / kaliya / keliya,
        buundo / buundada / dabaqa / saqafka / daaqadda / balakoonka + taaganahay / saaranahay / fadhiyaa + korkeed / korkeeda / dusheed / dusheeda / korkiisa / dushiisa,
        rabo / doonayo + kaco / tooso / toosin + weligay / waligay / dambe,
        qaatay / qaataa / qaadataa / qaadaa + iga / naga + baasaboor / baasaboorka / sharcigayga + wuu / wuxuu / ayuu / ninkayg / ninkeyg,
        geerida / geeridayd / geerideyd / dhimashada / dhimashadayd / mowdka / mawdka + sugayaa / sugaya / doonayaa / rabaa / jecl,
        noloshayd / nolosheyd / nolosha / noloshan / noloshaan / naftayda / nafteyda + nacay / naceyb / nacayb / necb / nebc / daalay / daalnay / quus / halig / bixi / baxo / baxayaa / dhaafayaa + waan / ayaan / baan / ka / rabaa,
        booliis / booliiska / boliis / boliiska / bilayska / police + wac / waca + ii / noo,
        albaabka / iridda / daaqadda / guriga + jabinaya / jabinayaa / jebinaya / jebinayaa + nin / ninkii / ninkayg / qof / rag,
        xabsi / maxbuus / xabsiga + guriga / gurigayga / qolka,
        daayo / daynayo / ogola / oggola / ogolaado / oggolaado + ima / iima / iguma + ninkayg / ninkeyg / saygayg / seygeyg / odaygayg / aabahay / walaalkay / qoyskayg,
        noloshan / noloshaan / nolosha / aduunka / adduunka / aduunkan / adduunkan / dunida / dunidan + tagayaa / tegayaa / tagaya / tago / tego / tagi / baxayaa + waan / inaan / ayaan / baan,
        hayaan / hayaa / haystaa / haysataa / haystaan + igu / i / la / nagu + guriga / qolka + bixi / baxo / bixin / ogola / oggola,
        jarjar / jarjaray + gacantayda / gacanteyda / gacmahayga / gacmaheyga / lugtayda / bowdadayda / jirkayga / jidhkayga,
        halaag / halaago / halligo + is / isku / naftayda / nafteyda / nafta,
        cararay / cararaya / cararayaa / carartay / baxsaday / baxsanaya / baxsanayaa / fakaday + ninkayg / ninkeyg / odaygayg / saygayg / seygeyg / aabahay / aabahey / walaalkay / qoyskayg / reerk / xaaskayg,
        guurin / guuriyaan / guuriyo / guursiiyaan / guurinayaa / guurinaya / guurinayaan / guursiinayaan / meherin / meherinayaan / meherinaya + rabin / ogolayn / oggolayn / diidan / diiday / diidday / iyadoon / anigoon / iyadoo,
        tuuray / tuuraa / riixay / riixaa / legday / legdaa / jiiday + i / ii / igu / na + jaranjarada / jarajarada / dhulka / derbiga / darbiga / gidaarka / timaha,
        noloshayda / noloshaydu / nolosheyda / nolosheydu / noloshani + dhammaato / dhamaato / dhammaado / dhamaado / istaagto,
        raacaya / raacayaa / raacay / raacdaynaya + baqayaa / baqaa / baqanayaa / cabsanayaa / cabsi / argagax,
        hurdo / hurdi / seexdo / seexan + aanan / inaanan + toosin / toosnin / kicin,
        xarig / xadhig / xarigga / xadhigga + qoorta / qoortayda / qoorteyda / luqunta / luqunteyda / luquntayda,
        taabta / taabtay / taabtaa / taabanaya + i / ii / igu / na + xun / xumaan / galmo / adeerkay / abtigay / nin / ninka / jirkayga / jidhkayga / naasaha,
        sababta / maxaan / maxaa + noolahay / noolaanayaa / noolaado / noolaan / nolaan,
        geeri / geerida / geeridu / dhimasho / dhimashada / dhimashadu + iiga / ayaan / baan / waan + fiican / fiicnaan / roon / wanaagsan / jecel / jeclahay / jeclaan / rabaa,
        jarjar / jarjaraa / jaraa / jaro / jeexaa / jeexo / gooyaa + gacanta / gacantayda / gacanteyda / gacmahayga / cududda / bowdada / jirkayga / jidhkayga + keligay / kaligay / murugo / murugaysan / dareemo / habeenkii,
        jirkayga / jidhkayga / jirkeyga / jidhkeyga + dhaawacaa / dhaawacayaa / jeexaa / jaraa / gubaa + waan / ayaan / baan,
        rabaa / raba / doonayaa / jeclahay / jeclaan / jecelahay + seexdo / seexan / hurdo / hurdada / hurdi + toosin / toosnin / kicin,
        raac / raacaya / raacayaa / raacay / dabagal / dabajoog + nin / ninkii / qof / ninkaygii + baqo / baqayaa / baqaa / baqanayaa / cabsanayaa / cabsi / argagax,
        qori / qoriga / qoray + sitaa / sita / wata / wataa / haystaa / haysta + buu / ayuu / wuu / nin / ninkii / ninkayg,
        garaac / garac / garaca / tumay / tumaa / tumayaa / feer / feeray / laaday / laadaa / dharbaax / dhirbaax / jirdil / ceeji / merji / gubay / cadaab / dagaal + ninkayg / ninkeyg / nikayg / saygay / seygay / odaygay / xaaska / xaaskay / xaaskey / afada / afadayd / aabahay / aabbah / aabaha / aabahey / aabo / aabe / hooyaday / hooyadey / walaalkay / walaalkey / walaashay / wiilkay / adeerkay / abti / saaxiibkay / qoyskay / madaxa / madaxay / maamulaha / caruurt / carruurt / ilmah / ilmaha / cunug / canug / gabadhay / gabartay / wiilasha,
        dilay / dilaa / dishay / dishaa / diley + i / na + ninkayg / ninkeyg / saygay / seygay / aabahay / aabbah / aabahey / walaalkay / walaalkey / xaaskay / xaaskey / hooyaday / hooyadey / madaxay / odaygay / qof,
        garaac / garac / feer / laad / dharbaax / dhirbaax + i / ii / igu / na / nagu + wuu / way / wuxuu / waxay / ayuu / ayay / buu / bay / nin / qof,
        dilay / dilaa / dilayaa / dilaya / dili / dilo / dilaan / disho / dishay / dilaysaa / qalaya / qalayaa / gowrac / gawrac + i / na / ninkayg / ninkeyg / saygay / aabahay / walaalkay / qoyskay / reerk / caruurt / carruurt / gabadhay / walaashay + wuu / wuxuu / way / waxay / inuu / inay / ayuu / ayay / hanjab / yiri / dhahay / yidhi / rabaa / doonayaa,
        ninkayg / ninkeyg / saygay / seygay / aabahay / aabahey / aabbah / aabe / aabo / walaalkay / walaalkey / adeerkay / qoyskay / qoyskey / reerk / xaaskay / xaaskey / ninkii + baqaa / baqayaa / baqaya / baqanayaa / cabsad / cabsan / cabsanayaa / cabsi / baqdin / argagax + waan / aan / ayaan / baan / ka,
        guriga / gurigayga / gurigeyga / hoyga / hoygayga + baqaa / baqayaa / baqaya / cabsad / cabsan / cabsanayaa / baqdin + waan / aan / ayaan / baan / ku / inaan / ka,
        rabaa / raba / doonayaa / doonaya / jeclahay / jecelahay / damacsan / fekerayaa / fakarayaa / fikirayaa / fekeraa / qorsheynayaa + dhinto / dhiman / isdil / isdilo / isdilka,
        rabaa / raba / doonayaa / fekerayaa / fakarayaa / fikiraya / damacsan / go'aansaday / isku / dayay + is + dilo / dil / dilid / dilka / dilaa / daldalo / deldelo / gubo,
        ma / maayo / maan / malahan + rabo / doonayo / jecli / karo + noolaado / nolaado / noolaan / nolosha / nolol / noolaansho,
        nolol / nolosha / noloshayda / nolosheyda / noloshu + daalay / nacay / nebcahay / necbahay / neceb / quustay / quus / macno / micno / faa'iido / dhammee / dhamee / jooji / afjar + waan / ma / ima / iima / malaha / malahan / aan / inaan / ayaan / baan,
        noloshayda / nolosheyda / naftayda / nafteyda / nafta + dhammee / dhamee / jar / jaro / gooyo / qaado / dilo / dil / dilayaa / halig / halligo / qudh,
        kiniin / kiniino / kiniinno / kaniini / kaniiniyo / kiniinka / daawo / daawooyin / tablet / alvedon + badan / dhan / dhammaan / tiro + liq / liqi / liqaa / liqayaa / liqay / liqo / qaatay / qaato / qaadan / cunay / cuno / cabay / cabo,
        sun / kloorin / klorin / baasiin / aashito / jik + cabay / cabo / cabi / cabayaa / cabay / liqay + waan / inaan / aan / ayaan / baan / rabaa,
        tareen / tareenka / buundo / buundada / biriij / balakoon / balakoonka / daaqad / daaqadda / dabaqa / badda / webiga + tuur / tuuro / boodo / boodi / bood / tuurayaa + isku / iska / is / ka / inaan,
        la'aantay / la'aanteyda / laantay / laanteyda + fiican / fiicnaan / wanaagsan / wanaagsanaan / roon / roonaan / ladnaan / faraxsan,
        mindi / middi / bastoolad / bistoolad / qoriga / toorey / toorrey / faash / gudin / budh + wuu / wuxuu / ayuu / buu / ninkayg / ninkii / qof / igu / ii / hanjab / hanjabay,
        hanjab / hanjabay / hanjabaya / cagajuglee / handad / handaday + i / ii / igu / iigu / na / noo / nagu / ninkayg / ninkeyg / qof / carruurt / caruurt / ninkii / qoyskay,
        qasab / qasbaa / qasbo / khasbaa / qasbaya / qasbayaan / qasbay / khasab / khasbaya / khasbayaan / khasbay / xoogay + guurka / guursado / guursan / guursaday / guurso / guurin / galmo / galmood / jinsi / meher / meheris / seexo / seexdo / seexan / jiifo / jiifto / jiifsado,
        kufsi / kufsaday / kufsatay / kufsan / fara'xumee / faraxumee / faraxumeyn,
        xir / xiray / xidhay / xidhaa / xiraa / quful / qufulay + guriga / gurigi / qolka / qol + i / igu / na / wuu / wuxuu / ayuu / ninkayg,
        ma / iima + ogola / oggola / ogolaado / oggolaado / ogolaanayo + bax / baxo / inaan / bixiyo / shaqeeyo + ninkayg / ninkeyg / guriga / aabahay / qoyskay / wuu,
        gudniin / gudayaan / gudi / gudo / gudaan / guditaan + gabadhay / gabartay / gabdhah / gabdhaha / gabadha,
        dabajoog / daba / dabasocda + jooga / socda / i + nin / ninkii / ninkaygii / qof + cabsi / baqayaa / baqaa / cabsanayaa,
        is / isku + jar / jaraa / jaray / jarjar / jeex / jeexay / jeexjeex / dhaawac / dhaawaco / dhaawacaa + gacmaha / habeen / habeenkii / murug / kaligay / keligay / rabaa,
        seexan / seexdo / hurdo / hurdada + toosin / kicin / toosid / tooso + waligay / weligay / waligeed / dambe,
        dhalan / dhalanin + maxaan / maan / wanaagsanaan / fiicnaan / roonaan

## People, language

# 👤: stands over the people
ui-people-list = 👤 <b>Dadka aad la xiriirto</b>

# 👤 when nobody is known
ui-people-none =
    Weli ma garanayo dadka aad la xiriirto.
    Weydii kormeerahaaga shaqada (<i>handledare</i>).

# On people-list. $name
ui-people-caseworker =
    <b>Hawlwadeen (handläggare):</b> { $name }.
    Waa qofka kaa caawiya qorshahaaga iyo barnaamijka.

# On people-list. $name
ui-people-supervisor =
    <b>Kormeere (handledare):</b> { $name }.
    Waa qofka maalin kasta shaqada kaa caawiya.

# On people-list. $name (the municipality's own words)
ui-people-job-coach =
    <b>Tababaraha shaqada (jobbcoach):</b> { $name }.
    Waa qofka kaa caawiya shaqo raadinta.

# On people-list. $name (the workplace)
ui-people-workplace =
    <b>Goobta shaqada:</b> { $name }.
    Halkan wac marka aad jirran tahay ama daahdo.

# On people-list. $name (the municipality's own words)
ui-people-language-teacher =
    <b>Macallinka luqadda:</b> { $name }.
    Waa qofka kaa caawiya af-Iswiidhishka.

# On people-list, below each whose number is known. $phone
ui-people-phone = Taleefan: { $phone }

# 🌐: a button for each language
ui-language-list = 🌐 Dooro luqadda

# In place of language-list once chosen. $language (its own name)
ui-language-chosen = ✅ { $language }

# After the choice, in the new language; carries the new menu. $language (its own name)
ui-language-done =
    Hadda waxaan ku qorayaa { $language }.
    Fariimihii hore luqaddoodu isma beddesho.

## More

# ⚙️: the settings as buttons
ui-more-list =
    ⚙️ <b>Kale</b>
    Maxaad rabtaa inaad beddesho?

# 🕐. $time (clock: the hour now)
ui-more-hour =
    Fariimahaygu waxay yimaadaan saacadda { $time }.
    Waqtigee baa kuu fiican?

# After a choice. $time (clock)
ui-more-hour-done = ✅ Hadda fariimahaygu waxay imanayaan saacadda { $time }.

# 🔔 when sound is on
ui-more-sound-on =
    🔔 Dhawaaqu wuu <b>shidan yahay</b>.
    Taleefanku wuu dhawaaqaa marka fariin timaaddo.

# 🔔 when sound is off
ui-more-sound-off =
    🔕 Dhawaaqu wuu <b>damsan yahay</b>.
    Fariimuhu si aamusnaan ah ayay u yimaadaan.

# 📖: how texts come; one of three, as the buttons say
ui-more-form =
    📖 <b>Qoraallada sidee ayaad u rabtaa?</b>
    📝 Qoraal keliya: waad taabanaysaa marka aad rabto inaad maqasho.
    🔊 Qoraal iyo cod: cod ayaa qoraalka akhrinaya.
    🖼 Sawir, qoraal: marka hore sawir ayaad arkaysaa, qoraalkuna wuu ka hooseeyaa.

# 🙈 when texts are hidden
ui-more-hidden-on =
    🙈 Qarinta qoraalku way <b>shidan tahay</b>.
    Dadka kale waxay arkaan oo keliya inaad fariin leedahay.
    Waxaad taabanaysaa 👁 Fur si aad u akhrido.

# 🙈 when texts are shown
ui-more-hidden-off =
    🙈 Qarinta qoraalku way <b>damsan tahay</b>.
    Dadka kale taleefankaaga qoraalka way ka arki karaan.

# ⏸: how long
ui-more-pause =
    Ma rabtaa hakin?
    Markaas fariimo igama imanayaan.
    Haddana wax waad weydiin kartaa, menu-guna wuu shaqaynayaa.
    Waqtiga barnaamijku sidiisii ayuu u socdaa.
    Hakin intee le'eg ayaad rabtaa?

# ⏸ in the last 30 days
ui-more-pause-late =
    Waxaa haray wax ka yar 30 maalmood.
    Hadda waxaa imanaya fariimo muhiim ah oo dhammaadka ku saabsan.
    Sidaas darteed lama hakin karo.
    Gebi ahaanba waad ku joojin kartaa 🚪 Jooji.

# A pause is set, and ⏸ while it lasts; button resume. $day (a date: that day messages come again; none: no day)
ui-more-paused =
    ⏸ Hakin ayaad ku jirtaa.
    { $day ->
        [none] Waxay dhammaanaysaa marka aad taabato ▶️ Sii wad.
       *[other] Fariimuhu mar kale waxay imanayaan { $day }.
    }

# ⏸ while a pause by the caseworker lasts; no button. $day (a date), $caseworker-name (none: not known)
ui-more-paused-by-caseworker =
    ⏸ Hakin ayaad ku jirtaa.
    Fariimuhu mar kale waxay imanayaan { $day }.
    { $caseworker-name ->
        [none] Hawlwadeenkaaga (<i>handläggare</i>) ayaa hakinta go'aamiyay.
       *[other] Hakinta waxaa go'aamiyay { $caseworker-name }.
    }
    Halkaas ka weydii haddii aad rabto inaad beddesho.

# After resume
ui-more-resumed =
    ▶️ Hadda fariimuhu mar kale way imanayaan.
    Waxa ugu muhiimsan ee aad seegtay sidoo kale wuu imanayaa.

# 🔍: first part
ui-more-kept =
    🔍 <b>Maxaa kaydsan?</b>
    Wax yar ayaan kaydiyaa, waana waxa loo baahan yahay oo keliya.

# 🔍: second part, folded: everything that is kept. $code, $language, $start-date, $end-date,
# $workplace-name, $first-name (each may be none), $messages, $understood, $answers, $words, $own-words (numbers)
ui-more-kept-all =
    Kood: { $code }
    Magaca koowaad: { $first-name ->
        [none] ma jiro
       *[other] { $first-name }
    }
    Chat: lambarka wadahadalkeenna
    Luqadda: { $language }
    Bilow: { $start-date }
    Dhammaad: { $end-date }
    Goobta shaqada: { $workplace-name ->
        [none] ma jirto
       *[other] { $workplace-name }
    }
    Fariimaha kuu yimid: { $messages }
    Inta aad 👍 taabatay: { $understood }
    Jawaabahaaga iyo markii aad caawimo codsatay: { $answers }
    Erayada aad ku celceliso, iyo sida ay kuugu socdaan: { $words }
    Erayada aad adigu ku dartay: { $own-words }
    Waxa aad dooratay: waqti, dhawaaq, cod, hakin, qarinta qoraalka, erayo maalintii
    Kulannadaada: taariikhda keliya

# 🔍: last part: what is not kept, who sees what, until when. $erase-date (a date; none: not known)
ui-more-kept-who =
    Ma kaydiyo waxa aad ii soo qorto.
    Waxaan kaydiyaa oo keliya erayada aad adigu ku darto.
    Waxba kama kaydiyo caafimaadkaaga.
    Hawlwadeenkaagu (<i>handläggare</i>) wuxuu arkaa haddii aad fariimaha hesho oo furto.
    Hawlwadeenku sidoo kale wuxuu arkaa jawaabaha qaarkood.
    Kormeerahaagu (<i>handledare</i>) wuxuu arkaa magacaaga, bisha iyo maalmaha kulannada.
    { $erase-date ->
        [none] Wax walba waan tirtirayaa muddo kaddib dhammaadka.
       *[other] Wax walba waxaan tirtirayaa { $erase-date }.
    }

# With the file of everything
ui-more-export = 📄 Kani waa wax walba oo adiga kaa kaydsan.

# 🚪: asks
ui-more-leave =
    Ma rabtaa inaad joojiso?
    Fariimuhu way joogsanayaan.
    Xogtaadu way haraysaa.
    Hawlwadeenkaagu (<i>handläggare</i>) wuxuu arkaa inaad joojisay.

# After yes; button resume
ui-more-left =
    Hadda wax dambe ma dirayo.
    Waad bilaabi kartaa mar kale markaad rabto.
    Markaas taabo ▶️ Sii wad.

# 🗑: asks
ui-more-erase =
    Wax walba oo adiga kugu saabsan halkan way ka tirmayaan.
    Nuqulladii hore mar dambe ayay iskood u tirmaan.
    Dib looma soo celin karo.
    Ma rabtaa inaad wax walba tirtirto?

# After erasing; the menu goes away
ui-more-erased =
    🗑 Hadda wax walba oo adiga kugu saabsanaa halkan way ka tirmeen.
    Wadahadalkan (chat) sidoo kale waad tirtiri kartaa.
    Waad ku mahadsan tahay waqtigan!

## The unexpected

# A voice, photo, sticker or file was sent; at most once an hour
ui-unknown-media =
    Qoraal keliya ayaan akhrin karaa.
    Cid kale kan ma arkayso.

# Unblocked, or /start again after silence
ui-back-hello =
    Ku soo dhowow mar kale!
    Waxa ugu muhiimsan mar kale ayuu imanayaa.

# Toast: an old button; the present screen follows
ui-toast-stale = Badhankaasi waa kii hore. Waa kan cusub.

# Toast: the person is not here any more, or never was
ui-toast-gone = Hadda halkan waxba kaagama yaallaan.

# Toast: it is done
ui-toast-done = ✅ Waa diyaar

# Toast: it had been done before
ui-toast-already = Horay ayaa loo sameeyay.

# Something is down; button retry
ui-error-later =
    🔧 Wax ayaa naga khaldan.
    In yar kaddib mar kale isku day.

# Something is down while the person opened 🤒; button retry. $workplace-phone (none: not known)
ui-error-ill =
    🔧 Wax ayaa naga khaldan.
    { $workplace-phone ->
        [none] Ma jirran tahay? Wac goobta shaqada.
       *[other] Ma jirran tahay? Wac goobta shaqada: { $workplace-phone }.
    }

# Erasing failed; button retry
ui-error-erase =
    Ma suurtagelin.
    Weli waxba lama tirtirin.
    Mar kale isku day.

# Something failed and trying again does not help
ui-error-general =
    Ma suurtagelin.
    Weydii qofka aad la xiriirto haddii ay mar kale dhacdo.

## Checks

# Over expectation-check's buttons: who sees the answer. $caseworker-name (none: nobody)
ui-expectation-sees =
    { $caseworker-name ->
        [none] 👀 Hawlwadeenkaagu (<i>handläggare</i>) wuu arki karaa jawaabta.
       *[other] 👀 Jawaabta waxaa arkaya { $caseworker-name }.
    }
    Sida aad u malaynayso ugu jawaab.

# Feedback to no. $end-date
ui-expectation-no =
    ✅ Waa sax.
    Heshiisku wuxuu dhammaanayaa { $end-date }.
    Shaqada xigta si wadajir ah ayaan u raadinaynaa.

# Feedback to yes. $end-date, $caseworker-name (none: nobody)
ui-expectation-yes =
    Dad badan sidaas ayay u malaynayaan.
    Laakiin heshiisku wuxuu dhammaanayaa { $end-date }.
    Markaas ayuu dhammaanayaa, xitaa haddii aad si aad u fiican u shaqayso.
    { $caseworker-name ->
        [none] Weydii hawlwadeenkaaga (<i>handläggare</i>) haddii aad wax is weydiinayso.
       *[other] Weydii { $caseworker-name } haddii aad wax is weydiinayso.
    }

# Feedback to I do not know. $end-date, $caseworker-name (none: nobody)
ui-expectation-unsure =
    Waa wanaagsan tahay inaad sheegtay.
    Heshiisku wuxuu dhammaanayaa { $end-date }.
    Markaas ayuu dhammaanayaa, xitaa haddii aad si aad u fiican u shaqayso.
    { $caseworker-name ->
        [none] Weydii hawlwadeenkaaga (<i>handläggare</i>) haddii aad wax is weydiinayso.
       *[other] Weydii { $caseworker-name } haddii aad wax is weydiinayso.
    }

# Feedback to any answer when a permanent offer has been noted. $end-date, $caseworker-name (none: nobody)
ui-expectation-offer =
    Waad ku mahadsan tahay jawaabtaada.
    Qof ayaa raba inuu ku siiyo shaqo joogto ah.
    Barnaamijku wuxuu dhammaanayaa { $end-date }.
    { $caseworker-name ->
        [none] Hawlwadeenkaaga (<i>handläggare</i>) weydii waxa dhacaya intaas kaddib.
       *[other] { $caseworker-name } weydii waxa dhacaya intaas kaddib.
    }

# A check that is not asked any more was tapped
ui-check-expired = Su'aashaas hadda way duugowday.

# Over each question of self-check. $number (number), $count (number)
ui-check-header = { $number }/{ $count }

# Under each question of self-check: who sees it. $caseworker-name (none: nobody)
ui-check-sees =
    { $caseworker-name ->
        [none] 👀 Hawlwadeenkaagu (<i>handläggare</i>) wuu arki karaa jawaabaha.
       *[other] 👀 Jawaabaha waxaa arkaya { $caseworker-name }.
    }
    Jawaab khaldan ma jirto.

# self-check 1
ui-check-question-1 = Ma fahamsan tahay waxa shaqada lagaa rabo inaad qabato?

# self-check 2
ui-check-question-2 = Shaqada af-Iswiidhish ma kaga hadashaa?

# self-check 3
ui-check-question-3 = Shaqada xigta ma raadinaysaa?

# self-check 4
ui-check-question-4 = Ma kula tahay inaad sannad gudihiis shaqo heli doonto?

# self-check, done. $faces (the chosen faces)
ui-check-done = Mahadsanid! { $faces }

# self-check, all four skipped
ui-check-skipped = Waa hagaag. Marka xigta waad jawaabi kartaa.

# Under goodbye: may we ask in 45 days; buttons yes, no
ui-goodbye-ask = 45 maalmood kaddib ma ku weydiin karaa sida ay kuugu socoto?

# After yes
ui-goodbye-yes =
    Mahadsanid!
    Hal mar ayaan ku weydiinayaa, 45 maalmood kaddib.

# After no
ui-goodbye-no =
    Waa hagaag.
    Ma weydiinayo.
    Nasiib wanaagsan!

# After an answer to how-is-it-going
ui-going-thanks =
    Waad ku mahadsan tahay jawaabta!
    Wanaag oo dhan ayaan kuu rajaynayaa.

## For staff to hand on

# What staff forward to the new participant, in the participant's language. $link
ui-forward-invitation =
    Salaan! Waa kan linkigaaga Stegvis.
    Stegvis wuxuu soo diraa fariimo gaagaaban oo shaqada ku saabsan, luqaddaada.
    Linkiga taleefankaaga ka fur:
    { $link }
    Linkigu wuxuu shaqeeyaa 30 maalmood, adiga keliyana wuu kuu shaqeeyaa.
