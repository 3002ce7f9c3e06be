### What the bot itself says to participants: menu, buttons, screens, errors, commands.
### One button label a line. In a pair at most 14 characters, alone in its row at most 30.

## The bot's face in Telegram

# The bot's name (at most 64 characters)
ui-bot-name = Stegvis

# The empty chat before Start (at most 512 characters); in the language, then English
ui-bot-description =
    Step by step at work.
    Short messages at the right time, in your language.
    Press Start.

# Shown on the bot's profile and when it is shared (at most 120 characters)
ui-bot-short-description = Step by step at work. Short messages at the right time, in your language.

# The list of commands: /ill (at most 40 characters)
ui-command-ill = I am ill today

# The list of commands: /month (at most 40 characters)
ui-command-month = This month

# The list of commands: /topics (at most 40 characters)
ui-command-topics = All topics

# The list of commands: /words (at most 40 characters)
ui-command-words = Practise words

# The list of commands: /people (at most 40 characters)
ui-command-people = People who help you

# The list of commands: /language (at most 40 characters)
ui-command-language = Change language

# The list of commands: /more (at most 40 characters)
ui-command-more = Time, sound, pause and more

# The list of commands: /stop (at most 40 characters)
ui-command-stop = Pause or stop

# This language's own name, on the language buttons and wherever a language is named (at most 12 characters)
ui-language-name = English

## The menu under the text field: each begins with its own emoji, by which it is recognised

# Menu: first row, alone
ui-menu-ill = 🤒 I am ill

# Menu: second row
ui-menu-month = 📅 This month

# Menu: second row
ui-menu-topics = 🗂 All topics

# Menu: third row
ui-menu-words = 📚 Words

# Menu: third row
ui-menu-people = 👤 My people

# Menu: fourth row
ui-menu-language = 🌐 Language

# Menu: fourth row
ui-menu-more = ⚙️ More

# In the empty text field (at most 64 characters)
ui-menu-placeholder = Write a question

# Plain /start or /menu of a known participant: carries the menu
ui-menu-here = Here is the menu.

## Buttons under messages

# Under a step: understood from now on
ui-button-understand = 👍 I understand

# Under a step, in place of the one above once tapped
ui-button-understood = ✅ Understood

# Under a step: shows the explanation
ui-button-explain = ❓ Explain more

# Under a step, after the explanation: shows the example
ui-button-example = 💡 An example

# Under a step, after the example, and on many screens: asks whether the caseworker is to be told
ui-button-help = 📨 Ask for help

# Under a step and join-about: the text as a voice note
ui-button-listen = 🔊 Listen

# Under a step: the same text in simple Swedish
ui-button-swedish = 🇸🇪 In Swedish

# Under a step shown in Swedish: back to the person's language. $language (its own name)
ui-button-own-language = 🌐 { $language }

# A yes to what is asked (leave, resume and others)
ui-button-yes = ✅ Yes

# A no to what is asked
ui-button-no = ↩️ No

# Back to the screen before
ui-button-back = ↩️ Back

# To the next one
ui-button-next = ➡️ Next

# tell-ask: tells the caseworker
ui-button-send = 📨 Send

# self-check: no answer to this question
ui-button-skip = ⏭ Skip

# error-later and others: does the failed tap again
ui-button-retry = 🔁 Try again

# ill-self, ill-child: copies the workplace's phone number
ui-button-copy-number = 📋 Copy the number

# ill-self, ill-child: copies the Swedish sentence
ui-button-copy-sentence = 📋 Copy sentence

# ill-self, ill-child: the Swedish sentence as a voice note
ui-button-hear-sentence = 🔊 Hear it

# ill-self: to ill-child
ui-button-child = 👶 My child

# ill-child: to ill-self
ui-button-self = 🤒 Myself

# Many screens: to topics-themes
ui-button-all-topics = 🗂 All topics

# topics-list: to topics-themes
ui-button-all-themes = 🗂 All themes

# topics-list: the next theme's list
ui-button-next-theme = ➡️ Next theme

# month-list: the month before
ui-button-last-month = ⏪ Last month

# month-list of a past month: the month after
ui-button-next-month = ⏩ Next month

# hidden-push: shows the hidden message
ui-button-open = 👁 Open

# Under a step with a picture, for those who get the text alone: sends the picture
ui-button-picture = 🖼 Picture

# Under a step with a film: a link, or sends the film
ui-button-film = 🎬 See the film

# Goes on with something interrupted
ui-button-continue = ▶️ Continue

# join-about: yes
ui-button-start = ✅ Yes, start

# join-about: no
ui-button-decline = ↩️ No, thanks

# join-about: back to the languages
ui-button-language = 🌐 Language

# more-erase: no
ui-button-keep = ↩️ No, keep it

# more-erase: yes
ui-button-erase = 🗑 Yes, erase

# Topic lists: a step that was understood. $short (the step's short label)
ui-button-topic-understood = ✅ { $short }

# Topic lists: a step that was told. $short (the step's short label)
ui-button-topic-told = 📬 { $short }

# Topic lists: a step that is still to come. $short (the step's short label)
ui-button-topic-coming = ⏳ { $short }

# expectation-check: yes
ui-button-answer-yes = Yes

# expectation-check: no
ui-button-answer-no = No

# expectation-check: do not know
ui-button-answer-unsure = 🤷 I do not know

# expectation-check: after the feedback
ui-button-now-understand = 👍 Now I understand

# self-check: 5 of 5
ui-button-face-5 = 😀 Yes, very much

# self-check: 4 of 5
ui-button-face-4 = 🙂 Yes

# self-check: 3 of 5
ui-button-face-3 = 😐 A little

# self-check: 2 of 5
ui-button-face-2 = 🙁 Hardly

# self-check: 1 of 5
ui-button-face-1 = 😞 No

# how-is-it-going: works
ui-button-going-job = 💼 I have a job

# how-is-it-going: studies
ui-button-going-study = 🎓 I study

# how-is-it-going: looks for work
ui-button-going-looking = 🔎 I look for work

# how-is-it-going: something else
ui-button-going-other = 🌱 Something else

# more-list: to more-hour
ui-button-hour = 🕐 Time

# more-hour: one of the hours. $time (clock)
ui-button-at-hour = 🕐 { $time }

# more-hour: the programme's own hour
ui-button-usual-hour = Usual time

# more-list: to more-sound
ui-button-sound = 🔔 Sound

# more-list: to more-form; in a pair
ui-button-form = 📖 Read, listen

# more-form: only the text; the chosen one has ✅ before it
ui-button-form-text = 📝 Only text

# more-form: the text, and a voice that reads it
ui-button-form-voice = 🔊 Text and voice

# more-form: a picture, and the text below it
ui-button-form-picture = 🖼 Picture first

# more-list: to more-words
ui-button-words = 📚 Words a day

# more-list: to more-pause
ui-button-pause = ⏸ Pause

# more-pause: one week
ui-button-pause-week = 1 week

# more-pause: two weeks
ui-button-pause-two-weeks = 2 weeks

# more-pause: until the person ends it
ui-button-pause-open = Until I say

# more-paused, more-left: messages come again
ui-button-resume = ▶️ Continue

# more-list: to more-hidden
ui-button-hidden = 🙈 Hide text

# more-list: to more-kept
ui-button-kept = 🔍 What is kept?

# more-kept: sends a file with everything
ui-button-export = 📄 Send it to me

# more-list: to more-leave
ui-button-leave = 🚪 Stop

# more-list: to more-erase
ui-button-erase-me = 🗑 Erase me

# more-sound, more-hidden: turns it on
ui-button-turn-on = ✅ Turn on

# more-sound, more-hidden: turns it off
ui-button-turn-off = Turn off

## Joining

# First screen of an invitation: one line for each language, each from its own file
ui-join-language = 🌐 Choose language

# Before joining: what it is, what is kept, who sees; buttons start, listen, language, decline
ui-join-about =
    <b>Step by step at work</b>
    I am a robot.
    I send short messages, at most 2 a day.
    On working days you also get a few words to practise.

    It is voluntary.
    You can stop when you want.

    I keep language, dates, workplace and your answers.
    I also keep what you have read and which words you practise.
    Your caseworker sees if you receive and open messages.
    Your caseworker also sees some answers.
    I always say who sees your answer.

    Everything goes through the company Telegram.
    So do not write about your health.

    Do you want to join?

# After no
ui-join-no =
    Fine.
    I have kept nothing.
    You can open the link again if you change your mind.

# The invitation was used on another phone
ui-join-used =
    The link has been used already.
    Ask your contact person for a new link.

# The invitation is too old, or replaced by a newer one
ui-join-expired =
    The link is too old.
    Ask your contact person for a new link.

# The invitation is not known here
ui-join-unknown =
    The link does not work.
    Ask your contact person for a new link.

# An invitation opened in a chat that has joined already
ui-join-already =
    You have already joined.
    You do not need the link.

# Anyone without an invitation: /start, text, anything
ui-join-needed =
    Hello! I am Stegvis.
    I am for people in a programme at a workplace.
    I send the right information at the right time.

    You need a link to begin.
    Ask your contact person at the municipality for a link.
    I have kept nothing about you.

# A tap on an old menu or an old text after one's data was erased; takes the menu away
ui-gone =
    There is nothing about you here now.
    Do you want to begin again?
    Ask your contact person for a link.

## The frames round a step

# Under welcome, while texts wait for a person's check
ui-draft-welcome =
    🤖 The texts are translated by a computer.
    People are checking them now.
    Ask if something seems wrong.

# A small line under a step which no person has checked yet
ui-draft-line = 🤖 This translation is not checked yet.

# Over a step that is sent. $title (the step's title)
ui-push-title = 📌 { $title }

# Over a step from before the person joined. $title (the step's title)
ui-push-late-title = ⏪ { $title }

# In place of a step when texts are hidden; button open
ui-hidden-push = You have a new message.

# After welcome, when the person joins late. $month (number)
ui-late-intro =
    You start in month { $month }.
    First you get the most important messages from before.
    The rest is in 🗂 All topics.

# In a voice, where the text has $start-date: no voice can say everybody's date
ui-aloud-start-date = the start date in the text

# In a voice, where the text has $end-date: the contract ends (the day that the text names)
ui-aloud-end-date = the day that the text names

# Under a voice note that a machine speaks
ui-voice-machine = 🤖 A computer is reading.

## Telling the caseworker

# Asks before anything is told. $caseworker-name, $title (none: no topic)
ui-tell-ask =
    I write to { $caseworker-name }:
    { $title ->
        [none] “I want help.”
       *[other] “I want help with: { $title }.”
    }
    I write nothing more.

# After send. $caseworker-name
ui-tell-sent =
    ✅ Sent to { $caseworker-name }.
    Is it urgent? Phone instead.

# After no
ui-tell-not-sent =
    Fine.
    I have sent nothing.

# The same was told today already. $caseworker-name
ui-tell-already =
    { $caseworker-name } has already got it today.
    Is it urgent? Phone instead.

# Nobody to tell. $workplace-phone (none: not known)
ui-tell-none =
    I do not know who your caseworker is.
    { $workplace-phone ->
        [none] Ask your supervisor at work.
       *[other] Phone work: { $workplace-phone }.
    }

## I am ill today

# 🤒, at once. $workplace-phone, $report-before (clock), $caseworker-name (each may be none), $sentence (Swedish)
ui-ill-self =
    <b>Are you ill? Do this:</b>
    1. Phone { $workplace-phone ->
        [none] work
       *[other] { $workplace-phone }
    } { $report-before ->
        [none] before you are to start.
       *[other] before { $report-before }.
    }
    2. Say your name and when you start.
    3. Say in Swedish: “{ $sentence }”
    It means: Hello! I am ill today.
    4. Also tell { $caseworker-name ->
        [none] your caseworker.
       *[other] { $caseworker-name }.
    }

    Danger to life? Phone 112.
    Advice on care? Phone 1177.

# 👶 on ill-self. $workplace-phone, $report-before (clock), $caseworker-name (each may be none), $sentence (Swedish)
ui-ill-child =
    <b>Is your child ill? Do this:</b>
    1. Phone { $workplace-phone ->
        [none] work
       *[other] { $workplace-phone }
    } { $report-before ->
        [none] before you are to start.
       *[other] before { $report-before }.
    }
    2. Say your name and when you start.
    3. Say in Swedish: “{ $sentence }”
    It means: Hello! My child is ill today.
    4. Also tell { $caseworker-name ->
        [none] your caseworker.
       *[other] { $caseworker-name }.
    }
    5. Apply for money from Försäkringskassan at once.
    It is called <i>vab</i>.

    Danger to life? Phone 112.
    Advice on care? Phone 1177.

## This month and all topics

# 📅: the month's topics as buttons. $month (number), $months (number), $dots (one dot a month), $end-date
ui-month-list =
    <b>Month { $month } of { $months }</b> { $dots }
    The contract ends on { $end-date }.

    ✅ understood · 📬 sent · ⏳ coming

# 📅 before the start. $start-date
ui-month-before =
    You start on { $start-date }.
    Then the first month comes.
    You can read about everything now.

# 📅 after the end: the topics of Efter året as buttons
ui-month-after =
    Your time in the programme is over.
    Here is what can help you now.

# 📅 in a month without topics. $month (number), $months (number), $dots (one dot a month), $end-date
ui-month-none =
    <b>Month { $month } of { $months }</b> { $dots }
    The contract ends on { $end-date }.

    This month has no new topics.
    Everything is in 🗂 All topics.

# 🗂: seven theme buttons
ui-topics-themes =
    🗂 <b>All topics</b>
    Choose a theme.

# A theme's topics as buttons. $theme (the theme's label)
ui-topics-list =
    <b>{ $theme }</b>
    What do you want to read about?

# A topic whose facts hold no longer; buttons help, all-topics
ui-topic-renewed =
    This text is too old now.
    We are writing a new one.
    Press 📨 Ask for help if you want to know something.

# Theme (at most 24 characters)
ui-theme-safe = 🤒 Ill and safe

# Theme (at most 24 characters)
ui-theme-year = 🧭 My year

# Theme (at most 24 characters)
ui-theme-meetings = 🤝 Meetings and plan

# Theme (at most 24 characters)
ui-theme-work = 💼 At work

# Theme (at most 24 characters)
ui-theme-money = 💰 Pay, time off

# Theme (at most 24 characters)
ui-theme-jobs = 🔎 Looking for jobs

# Theme (at most 24 characters)
ui-theme-after = 🚪 After the year

# A typed question: up to three topics as buttons
ui-search-found = Do you mean one of these?

# A typed question without a find. $caseworker-name (none: nobody)
# .keywords: what people ask that no topic answers; where these fit best, nothing is shown
ui-search-none =
    I find nothing on that.
    { $caseworker-name ->
        [none] Ask your supervisor at work.
       *[other] Ask { $caseworker-name }.
    }
    .keywords = driving licence, driver license, driving school, driving lessons, passport, new passport, renew my passport, citizen, citizenship, become a swedish citizen, residence permit, visa, asylum, migration agency, id card, personal number, personnummer, apartment, flat, rent, rooms, housing, house, move to another flat, furniture, sofa, bed, ikea, buy, sell my car, buy a car, car, old car, bicycle, bike, parking, petrol, garage, bus to, train to, bus times, train ticket, bus ticket, flight, flight ticket, travel agency, hotel, map, weather, rain, snow, snowing, sun, temperature, recipe, recipes, cook, bake, pancakes, cake, pizza, food tips, football, match, score, champions league, team, sport, gym, swim, swimming, lake, beach, library, museum, cinema, movie, film, series, netflix, music, song, sing, dance, game, joke, funny, story, cat, dog, animal, giraffe, spider, vet, neighbour, neighbours, loud music, laundry, wifi, internet, broadband, phone operator, mobile subscription, sim card, mobile data, phone storage, ringtone, screen, wallpaper, password, laptop, laptop slow, computer slow, tv, parcel, package, post office, send money, haircut, hairdresser, makeup, shoes, children clothes, present, supermarket, shop opens, opening hours shop, king, queen, prime minister, president, capital, election, vote, party politics, politics, war news, news, mosque, church, temple, when is ramadan, ramadan this year, fasting, prayer times, horoscope, lottery, dating, marry, divorce, fine police, dentist, glasses, vaccine, pharmacy, electricity bill, electricity, car insurance, bank card, mortgage, bitcoin, what time is it, math, how tall, mountain, planet, good morning, good evening, good night, tell me a joke, tell a joke, nearest pharmacy, nearest, when is eid, eid date, which day is eid, spain, trip to spain, cheap trip, cheap, cheapest, milk, how much is milk, open a bank account, open account, bank account open, buy a house, phone broken, fix my phone, fix, phone screen, laptop broken, tv broken, translate dog, translate to arabic, times 7, plus, calculate, how old are you, mother to sweden, bring my mother, bring my family to sweden, family reunification, get married in sweden, wedding dress, play football, running, beer, coffee recipe, fish, chicken, rice, zodiac, dream means, movie tips, instagram, tiktok, youtube, video, games, charge my phone, charger, exchange money, currency, dollar, bank loan, borrow money bank, debt, stolen bike, lost wallet, wallet, eye test, stroller, diapers, toys, tyres, taxi to, boat, camping, forest, mushrooms, skiing, sea, flowers, garden, washing machine, fridge, lamp, paint wall, bus goes to, which bus, bus to the hospital, bus stop, train to stockholm, price, send a parcel, parcel to, send a package, send a letter abroad, capital of, ticket, ok good, my car, tires, new tires, car needs

# Typed words of danger. $workplace-phone (none: not known). The phrases stand for themselves, comma separated
# .patterns: one a line; a word of each group (+) close together, in any order; words of a group (/) are alike
ui-crisis =
    <b>Is there danger now? Phone 112.</b>
    You are not alone.
    There are people who want to help you.

    <b>Can you not bear to live?</b>
    Phone the suicide helpline (<i>Självmordslinjen</i>): 90101.
    It is open day and night.

    <b>Has somebody threatened or hurt you?</b>
    Phone the women's helpline (<i>Kvinnofridslinjen</i>):
    020-50 50 50
    It is open day and night.
    It is free and you can have an interpreter.
    You do not need to say your name.

    <b>Do you need advice on care?</b>
    Phone 1177, day and night.
    { $workplace-phone ->
        [none] You can also talk to somebody at work.
       *[other]
            You can also phone work:
            { $workplace-phone }
    }

    I do not keep what you wrote.
    I do not tell anybody about it.
    .phrases = suicide, suicidal, kill myself, killing myself, end my life, ending my life, take my own life, want to die, wanna die, wish i was dead, wish i were dead, better off dead, better off without me, better if i was dead, do not want to live, don't want to live, dont want to live, can't go on living, cannot go on living, can not live anymore, no reason to live, no point in living, life is not worth living, life has no meaning, tired of life, don't want to wake up, do not want to wake up, don't want to exist, hurt myself on purpose, hurting myself, want to hurt myself, harm myself, self harm, self-harm, cut my wrists, hang myself, overdose, take all the pills, jump in front of a train, jump off a bridge, going to kill me, will kill me if, wants to kill me, tried to kill me, threatened to kill, threatens to kill, threatening to kill, threatening me, threatens me, threatened me, death threat, murder me, he hits me, she hits me, they hit me, he hit me, she hit me, hits me at home, he beats me, she beats me, they beat me, beats me up, beat me up, beaten up, being beaten, beats my child, beats my kids, beats the children, hits my child, hits my kids, hits the children, my husband hits, my husband beats, my wife hits, my wife beats, my father hits, my father beats, my brother beats, my boss hits, my boyfriend hits, abuses me, being abused, domestic violence, violence at home, honour violence, honor violence, strangled me, strangles me, choked me, chokes me, rape, sexually assaulted, sexual assault, groped me, gropes me, forced me to have sex, forces me to have sex, forced marriage, forced to marry, force me to marry, forcing me to marry, afraid of my husband, scared of my husband, afraid of my wife, scared of my wife, afraid of my father, scared of my father, afraid of my family, scared of my family, afraid to go home, scared to go home, locks me in, locked me in, stalking me, with a knife at me, threatened with a knife, pulled a knife, has a gun, i am in danger, i'm in danger, im in danger, my life is in danger, can't breathe, cannot breathe, can not breathe, not breathing, stopped breathing, is unconscious, need an ambulance, call an ambulance, will shoot me, shot at me, there is a fire here, call the police now, need the police, beating me, beating my, disappear forever, better without me, never wake up, cut myself at night, cutting myself, cut my arms, took too many pills, took a lot of pills, husband hitting, husband hit, wife hitting, he beat my, she beat my, he will kill me, brother will kill me, father will kill me, husband will kill me, family will kill me, has a knife, lock me in, following me everywhere, hit me in the face, abused, going to hurt me, will hurt me, i hurt myself
    .patterns =
        he / she / they / husband / wife / boyfriend / father / dad / mother / mom / brother / uncle / boss / man / partner / someone / somebody / colleague / ex / son + hit / hits / hitting / beat / beats / beating / beaten / slap / slaps / slapped / kick / kicks / kicked / punch / punches / punched / choke / chokes / choked / strangle / strangled / burn / burns / attack / attacked + me / us / kids / children / child / daughter / sister / mother / her,
        hits / hitting / beats / beating / slaps / slapped / chokes / choked / strangled / attacked / abuses + me / us / myself,
        afraid / scared / fear / frightened / terrified + husband / wife / father / dad / brother / boyfriend / ex / partner / uncle / him / family / follow / follows / following / kill / violent,
        afraid / scared / frightened / terrified + go / going / return / come / sleep / be + home / house,
        not / isnt / unsafe / never / dont + safe + home / house / husband / family / him / flat / feel,
        kill / kills / killing / murder / stab / stabbed / poison + himself / herself / themselves / themself / myself / us / kids / children,
        he / she / they / husband / brother / father / dad / family / ex / boyfriend / uncle / someone / somebody / cousin / man + kill / kills / killing / killed / murder / stab + me / us / her / sister / mother,
        knife / gun / pistol / weapon / axe + he / she / they / husband / boyfriend / brother / someone / somebody / father / ex / threaten / threatened / me,
        cut / cuts / cutting / burn / burning + myself / himself / herself + alone / night / sad / arm / arms / wrist / wrists / purpose / blade / razor / feel / again / often / legs / relief / pain / every / stop,
        hurt / hurting / harm / harming / hate / punish + myself / himself / herself + purpose / want / wants / alone / feel / thinking / going / again / keep / life,
        pill / pills / tablet / tablets / medicine / medicines / medication / paracetamol + took / taken / take / takes / swallow / swallowed / ate + many / all / lot / lots / bottle / box / whole / overdose / much,
        wish / hope / want / wants / wanna / sleep + not / never / dont / didnt / wont + wake,
        want / wants / wish / wanted / wanna + not / dont / doesnt / no / never / didnt + live / exist / alive / living,
        cant / cannot / not + live / living + anymore / longer / like / more,
        no / any / without / what + meaning / reason / point / sense / purpose / worth + live / living / life / alive,
        life + meaningless / pointless / worthless / unbearable / hopeless,
        hate + my / this + life,
        tired / sick + life / living / alive,
        better / easier / happier + without + me,
        better / easier / happier + dead / gone / died / die + i / me / am / was / if,
        want / wants / wanna / wanted / rather / let / wish / hope + die / dying,
        wish / rather / want / better + dead + i / he / she / was / were,
        end / ending / ends / finish / take / taking / took + my / his / her / own / their + life,
        want / wanted / make / wish + it + all + over / end / stop,
        end + it + all,
        cant / cannot / not + go / take / do / handle + anymore / longer + this / it / life / living,
        cant + go + on + like / anymore / life / living / this,
        want / wanna / wish + disappear / vanish,
        follow / follows / following / followed / watching + me + afraid / scared / everywhere / man / ex / home / night / he / someone / somebody / husband,
        stalk / stalks / stalking / stalked / stalker,
        lock / locks / locked / locking + me / us + he / she / they / husband / father / family / brother / inside / room / home,
        he / husband / father / family / brother / they + let / lets / allow / allows / forbid / forbids + go / leave / out / outside / work + house / home / alone / not / dont / doesnt,
        threaten / threatens / threatened / threatening / blackmail / blackmails + me / us / kids / children / kill / family / husband / ex / he / him / sister,
        make / makes / made + me / her + sex,
        care / cares + die / live / alive,
        think / thinking / thoughts + death / dying / suicide,
        end / ending / finish + everything / myself,
        touched / touches / touching / grabbed / grabs + me / my + forced / forces / neck / throat / private / breast,
        dare / dares + home,
        want + not / dont / no + earth / world,
        beats / beat / beating / hits / hitting / strangles + wife / girlfriend / kids / children / child / daughter / mother / sister,
        drank / drink / drinking / swallowed + bleach / poison / acid / chemicals,
        getting / being / am / been / was / gets + beaten / abused / raped / strangled / stabbed / stalked / threatened / followed,
        better / wish + not / didnt / never / wasnt + exist / existed / born / alive,
        cant / cannot + stand / take / bear / cope + anymore / longer,
        kill / hurt / cut / hang + my / him / her + self,
        miss + me + die / died / dead / gone,
        must / deserve / deserves + die + i / he / she / says / said / family / brother,
        shame / shamed / dishonour / dishonoured / dishonored / honour / honor + family + brother / kill / die / father / says,
        force / forced / forces / forcing + me / us / her / daughter / sister + sex / marry / marriage / married / sleep / bed,
        violent / violence / aggressive + he / husband / home / family / partner / me / boyfriend / father / house / domestic,
        abuse / abuses / abused / abusing + me / he / husband / home / kids / children / father / boss / family,
        suicide / suicidal / raped / overdose / molested,
        hang / shoot / drown + myself / himself / herself,
        jump / jumping + bridge / train / window / balcony / roof / building,
        hurt / hurts / hurting / harm / harms + me / us / kids / children + he / she / husband / father / boyfriend / ex / brother / they / someone / man,
        ex / husband / father / family + find / finds / searching / looking / kidnap / revenge + me / us / kids / children

## People, language

# 👤: stands over the people
ui-people-list = 👤 <b>Your people</b>

# 👤 when nobody is known
ui-people-none =
    I do not know who your people are yet.
    Ask your supervisor at work.

# On people-list. $name
ui-people-caseworker =
    <b>Caseworker (<i>handläggare</i>):</b> { $name }.
    Helps you with your plan and the programme.

# On people-list. $name
ui-people-supervisor =
    <b>Supervisor (<i>handledare</i>):</b> { $name }.
    Helps you at work every day.

# On people-list. $name (the municipality's own words)
ui-people-job-coach =
    <b>Job coach (<i>jobbcoach</i>):</b> { $name }.
    Helps you to look for jobs.

# On people-list. $name (the workplace)
ui-people-workplace =
    <b>Workplace:</b> { $name }.
    Phone here when you are ill or late.

# On people-list. $name (the municipality's own words)
ui-people-language-teacher =
    <b>Language teacher:</b> { $name }.
    Helps you with Swedish.

# On people-list, below each whose number is known. $phone
ui-people-phone = Phone: { $phone }

# 🌐: a button for each language
ui-language-list = 🌐 Choose language

# In place of language-list once chosen. $language (its own name)
ui-language-chosen = ✅ { $language }

# After the choice, in the new language; carries the new menu. $language (its own name)
ui-language-done =
    Now I write in { $language }.
    Old messages do not change language.

## More

# ⚙️: the settings as buttons
ui-more-list =
    ⚙️ <b>More</b>
    What do you want to change?

# 🕐. $time (clock: the hour now)
ui-more-hour =
    My messages come at { $time }.
    What time is good for you?

# After a choice. $time (clock)
ui-more-hour-done = ✅ Now my messages come at { $time }.

# 🔔 when sound is on
ui-more-sound-on =
    🔔 Sound is <b>on</b>.
    The phone makes a sound when a message comes.

# 🔔 when sound is off
ui-more-sound-off =
    🔕 Sound is <b>off</b>.
    Messages come silently.

# 📖: how texts come; one of three, as the buttons say
ui-more-form =
    📖 <b>How do you want the texts?</b>
    📝 Only text: press when you want to listen.
    🔊 Text and voice: a voice reads the text.
    🖼 Picture first: you see a picture with the text below.

# 🙈 when texts are hidden
ui-more-hidden-on =
    🙈 Hidden text is <b>on</b>.
    Others only see that you have a message.
    You press 👁 Open to read.

# 🙈 when texts are shown
ui-more-hidden-off =
    🙈 Hidden text is <b>off</b>.
    Others can see the text on your phone.

# ⏸: how long
ui-more-pause =
    Do you want a pause?
    Then no messages come from me.
    You can still ask, and the menu works.
    The time in the programme goes on as usual.
    How long a pause do you want?

# ⏸ in the last 30 days
ui-more-pause-late =
    Fewer than 30 days are left.
    Important messages about the end are coming now.
    So you cannot take a pause.
    You can stop entirely with 🚪 Stop.

# A pause is set, and ⏸ while it lasts; button resume. $day (a date: that day messages come again; none: no day)
ui-more-paused =
    ⏸ You have a pause.
    { $day ->
        [none] It ends when you press ▶️ Continue.
       *[other] Messages come again on { $day }.
    }

# ⏸ while a pause by the caseworker lasts; no button. $day (a date), $caseworker-name (none: not known)
ui-more-paused-by-caseworker =
    ⏸ You have a pause.
    Messages come again on { $day }.
    { $caseworker-name ->
        [none] Your caseworker decided on the pause.
       *[other] { $caseworker-name } decided on the pause.
    }
    Ask there if you want to change it.

# After resume
ui-more-resumed =
    ▶️ Now messages come again.
    The most important messages that you missed come too.

# 🔍: first part
ui-more-kept =
    🔍 <b>What is kept?</b>
    I keep little, and only what is needed.

# 🔍: second part, folded: everything that is kept. $code, $language, $start-date, $end-date,
# $workplace-name, $first-name (each may be none), $messages, $understood, $answers, $words, $own-words (numbers)
ui-more-kept-all =
    Code: { $code }
    First name: { $first-name ->
        [none] none
       *[other] { $first-name }
    }
    Chat: the number of our chat
    Language: { $language }
    Start: { $start-date }
    End: { $end-date }
    Workplace: { $workplace-name ->
        [none] none
       *[other] { $workplace-name }
    }
    Messages to you: { $messages }
    You have pressed 👍 on: { $understood }
    Your answers and when you asked for help: { $answers }
    Words that you practise, and how it goes: { $words }
    Words that you have added: { $own-words }
    Your choices: time, sound, voice, pause, hidden text, words a day
    Your meetings: only dates

# 🔍: last part: what is not kept, who sees what, until when. $erase-date (a date; none: not known)
ui-more-kept-who =
    I do not keep what you write to me.
    I only keep words that you add yourself.
    I keep nothing about your health.
    Your caseworker sees if messages reach you and are opened.
    Your caseworker also sees some answers.
    Your supervisor sees name, month and meeting days.
    { $erase-date ->
        [none] Everything is erased some time after the end.
       *[other] Everything is erased on { $erase-date }.
    }

# With the file of everything
ui-more-export = 📄 This is everything that is kept about you.

# 🚪: asks
ui-more-leave =
    Do you want to stop?
    The messages stop.
    Your data stays.
    Your caseworker sees that you have stopped.

# After yes; button resume
ui-more-left =
    Now I send nothing more.
    You can begin again when you want.
    Then press ▶️ Continue.

# 🗑: asks
ui-more-erase =
    Everything about you is deleted here.
    Old copies disappear by themselves later.
    It cannot be undone.
    Do you want to erase everything?

# After erasing; the menu goes away
ui-more-erased =
    🗑 Now everything about you is gone here.
    You can delete this chat too.
    Thank you for this time!

## The unexpected

# A voice, photo, sticker or file was sent; at most once an hour
ui-unknown-media =
    I can only read text.
    Nobody else sees this.

# Unblocked, or /start again after silence
ui-back-hello =
    Welcome back!
    The most important messages come again.

# Toast: an old button; the present screen follows
ui-toast-stale = Old button. Here is the new one.

# Toast: the person is not here any more, or never was
ui-toast-gone = There is nothing about you here now.

# Toast: it is done
ui-toast-done = ✅ Done

# Toast: it had been done before
ui-toast-already = It is already done.

# Something is down; button retry
ui-error-later =
    🔧 Something is wrong here.
    Try again in a while.

# Something is down while the person opened 🤒; button retry. $workplace-phone (none: not known)
ui-error-ill =
    🔧 Something is wrong here.
    { $workplace-phone ->
        [none] Are you ill? Phone work.
       *[other] Are you ill? Phone work: { $workplace-phone }.
    }

# Erasing failed; button retry
ui-error-erase =
    It did not work.
    Nothing has been erased yet.
    Try again.

# Something failed and trying again does not help
ui-error-general =
    It did not work.
    Ask your contact person if it happens again.

## Checks

# Over expectation-check's buttons: who sees the answer. $caseworker-name (none: nobody)
ui-expectation-sees =
    { $caseworker-name ->
        [none] 👀 Your caseworker can see the answer.
       *[other] 👀 { $caseworker-name } sees the answer.
    }
    Answer what you think.

# Feedback to no. $end-date
ui-expectation-no =
    ✅ That is right.
    The contract ends on { $end-date }.
    We look for the next job together.

# Feedback to yes. $end-date, $caseworker-name (none: nobody)
ui-expectation-yes =
    Many think so.
    But the contract ends on { $end-date }.
    It ends then, even when you work very well.
    { $caseworker-name ->
        [none] Ask your caseworker if you have questions.
       *[other] Ask { $caseworker-name } if you have questions.
    }

# Feedback to I do not know. $end-date, $caseworker-name (none: nobody)
ui-expectation-unsure =
    Good that you say so.
    The contract ends on { $end-date }.
    It ends then, even when you work very well.
    { $caseworker-name ->
        [none] Ask your caseworker if you have questions.
       *[other] Ask { $caseworker-name } if you have questions.
    }

# Feedback to any answer when a permanent offer has been noted. $end-date, $caseworker-name (none: nobody)
ui-expectation-offer =
    Thank you for your answer.
    There is an offer to you of a permanent job.
    The programme ends on { $end-date }.
    { $caseworker-name ->
        [none] Ask your caseworker what happens then.
       *[other] Ask { $caseworker-name } what happens then.
    }

# A check that is not asked any more was tapped
ui-check-expired = That question is too old now.

# Over each question of self-check. $number (number), $count (number)
ui-check-header = { $number }/{ $count }

# Under each question of self-check: who sees it. $caseworker-name (none: nobody)
ui-check-sees =
    { $caseworker-name ->
        [none] 👀 Your caseworker can see the answers.
       *[other] 👀 { $caseworker-name } sees the answers.
    }
    There is no wrong answer.

# self-check 1
ui-check-question-1 = Do you understand what you should do at work?

# self-check 2
ui-check-question-2 = Do you speak Swedish at work?

# self-check 3
ui-check-question-3 = Do you look for the next job?

# self-check 4
ui-check-question-4 = Do you believe that you will have a job within a year?

# self-check, done. $faces (the chosen faces)
ui-check-done = Thank you! { $faces }

# self-check, all four skipped
ui-check-skipped = Fine. You can answer next time.

# Under goodbye: may we ask in 45 days; buttons yes, no
ui-goodbye-ask = May I ask you in 45 days how it is going?

# After yes
ui-goodbye-yes =
    Thank you!
    I will ask once, in 45 days.

# After no
ui-goodbye-no =
    Fine.
    I will not ask.
    Good luck!

# After an answer to how-is-it-going
ui-going-thanks =
    Thank you for your answer!
    I wish you all the best.

## For staff to hand on

# What staff forward to the new participant, in the participant's language. $link
ui-forward-invitation =
    Hello! Here is your link to Stegvis.
    Stegvis sends short messages about work, in your language.
    Open the link on your phone:
    { $link }
    The link works for 30 days and only for you.
