### What the bot itself says to participants: menu, buttons, screens, errors, commands.
### One button label a line. In a pair at most 14 characters, alone in its row at most 30.

## The bot's face in Telegram

# The bot's name (at most 64 characters)
ui-bot-name = Stegvis

# The empty chat before Start (at most 512 characters); in the language, then English
ui-bot-description =
    Steg för steg på jobbet.
    Korta meddelanden i rätt tid, på ditt språk.
    Tryck på Start.

    Step by step at work.
    Press Start.

# Shown on the bot's profile and when it is shared (at most 120 characters)
ui-bot-short-description = Steg för steg på jobbet. Korta meddelanden i rätt tid, på ditt språk.

# The list of commands: /ill (at most 40 characters)
ui-command-ill = Jag är sjuk i dag

# The list of commands: /month (at most 40 characters)
ui-command-month = Den här månaden

# The list of commands: /topics (at most 40 characters)
ui-command-topics = Alla ämnen

# The list of commands: /words (at most 40 characters)
ui-command-words = Öva ord

# The list of commands: /people (at most 40 characters)
ui-command-people = Personer som hjälper dig

# The list of commands: /language (at most 40 characters)
ui-command-language = Byt språk

# The list of commands: /more (at most 40 characters)
ui-command-more = Tid, ljud, paus och mer

# The list of commands: /stop (at most 40 characters)
ui-command-stop = Pausa eller sluta

# This language's own name, on the language buttons and wherever a language is named (at most 12 characters)
ui-language-name = Lätt svenska

## The menu under the text field: each begins with its own emoji, by which it is recognised

# Menu: first row, alone
ui-menu-ill = 🤒 Jag är sjuk

# Menu: second row
ui-menu-month = 📅 Månaden

# Menu: second row
ui-menu-topics = 🗂 Alla ämnen

# Menu: third row
ui-menu-words = 📚 Ord

# Menu: third row
ui-menu-people = 👤 Kontakter

# Menu: fourth row
ui-menu-language = 🌐 Språk

# Menu: fourth row
ui-menu-more = ⚙️ Mer

# In the empty text field (at most 64 characters)
ui-menu-placeholder = Skriv en fråga

# Plain /start or /menu of a known participant: carries the menu
ui-menu-here = Här är menyn.

## Buttons under messages

# Under a step: understood from now on
ui-button-understand = 👍 Jag förstår

# Under a step, in place of the one above once tapped
ui-button-understood = ✅ Du förstår

# Under a step: shows the explanation
ui-button-explain = ❓ Förklara mer

# Under a step, after the explanation: shows the example
ui-button-example = 💡 Ge exempel

# Under a step, after the example, and on many screens: asks whether the caseworker is to be told
ui-button-help = 📨 Be om hjälp

# Under a step and join-about: the text as a voice note
ui-button-listen = 🔊 Lyssna

# Under a step: the same text in simple Swedish
ui-button-swedish = 🇸🇪 På svenska

# Under a step shown in Swedish: back to the person's language. $language (its own name)
ui-button-own-language = 🌐 { $language }

# A yes to what is asked (leave, resume and others)
ui-button-yes = ✅ Ja

# A no to what is asked
ui-button-no = ↩️ Nej

# Back to the screen before
ui-button-back = ↩️ Tillbaka

# To the next one
ui-button-next = ➡️ Nästa

# tell-ask: tells the caseworker
ui-button-send = 📨 Skicka

# self-check: no answer to this question
ui-button-skip = ⏭ Hoppa över

# error-later and others: does the failed tap again
ui-button-retry = 🔁 Försök igen

# ill-self, ill-child: copies the workplace's phone number
ui-button-copy-number = 📋 Kopiera numret

# ill-self, ill-child: copies the Swedish sentence
ui-button-copy-sentence = 📋 Kopiera meningen

# ill-self, ill-child: the Swedish sentence as a voice note
ui-button-hear-sentence = 🔊 Hör meningen

# ill-self: to ill-child
ui-button-child = 👶 Mitt barn

# ill-child: to ill-self
ui-button-self = 🤒 Jag själv

# Many screens: to topics-themes
ui-button-all-topics = 🗂 Alla ämnen

# topics-list: to topics-themes
ui-button-all-themes = 🗂 Alla teman

# topics-list: the next theme's list
ui-button-next-theme = ➡️ Nästa tema

# month-list: the month before
ui-button-last-month = ⏪ Förra månaden

# month-list of a past month: the month after
ui-button-next-month = ⏩ Nästa månad

# hidden-push: shows the hidden message
ui-button-open = 👁 Öppna

# Under a step with a picture, for those who get the text alone: sends the picture
ui-button-picture = 🖼 Bild

# Under a step with a film: a link, or sends the film
ui-button-film = 🎬 Se film

# Goes on with something interrupted
ui-button-continue = ▶️ Fortsätt

# join-about: yes
ui-button-start = ✅ Ja, börja

# join-about: no
ui-button-decline = ↩️ Nej tack

# join-about: back to the languages
ui-button-language = 🌐 Språk

# more-erase: no
ui-button-keep = ↩️ Nej, behåll

# more-erase: yes
ui-button-erase = 🗑 Ja, radera

# Topic lists: a step that was understood. $short (the step's short label)
ui-button-topic-understood = ✅ { $short }

# Topic lists: a step that was told. $short (the step's short label)
ui-button-topic-told = 📬 { $short }

# Topic lists: a step that is still to come. $short (the step's short label)
ui-button-topic-coming = ⏳ { $short }

# expectation-check: yes
ui-button-answer-yes = Ja

# expectation-check: no
ui-button-answer-no = Nej

# expectation-check: do not know
ui-button-answer-unsure = 🤷 Jag vet inte

# expectation-check: after the feedback
ui-button-now-understand = 👍 Nu förstår jag

# self-check: 5 of 5
ui-button-face-5 = 😀 Ja, mycket

# self-check: 4 of 5
ui-button-face-4 = 🙂 Ja

# self-check: 3 of 5
ui-button-face-3 = 😐 Lite

# self-check: 2 of 5
ui-button-face-2 = 🙁 Nästan inte

# self-check: 1 of 5
ui-button-face-1 = 😞 Nej

# how-is-it-going: works
ui-button-going-job = 💼 Jag har jobb

# how-is-it-going: studies
ui-button-going-study = 🎓 Jag studerar

# how-is-it-going: looks for work
ui-button-going-looking = 🔎 Jag söker jobb

# how-is-it-going: something else
ui-button-going-other = 🌱 Något annat

# more-list: to more-hour
ui-button-hour = 🕐 Tid

# more-hour: one of the hours. $time (clock)
ui-button-at-hour = 🕐 { $time }

# more-hour: the programme's own hour
ui-button-usual-hour = Vanlig tid

# more-list: to more-sound
ui-button-sound = 🔔 Ljud

# more-list: to more-form; in a pair
ui-button-form = 📖 Läs och hör

# more-form: only the text; the chosen one has ✅ before it
ui-button-form-text = 📝 Bara text

# more-form: the text, and a voice that reads it
ui-button-form-voice = 🔊 Text och röst

# more-form: a picture, and the text below it
ui-button-form-picture = 🖼 Bild och text

# more-list: to more-words
ui-button-words = 📚 Ord per dag

# more-list: to more-pause
ui-button-pause = ⏸ Pausa

# more-pause: one week
ui-button-pause-week = 1 vecka

# more-pause: two weeks
ui-button-pause-two-weeks = 2 veckor

# more-pause: until the person ends it
ui-button-pause-open = Tills jag säger

# more-paused, more-left: messages come again
ui-button-resume = ▶️ Fortsätt

# more-list: to more-hidden
ui-button-hidden = 🙈 Dölj text

# more-list: to more-kept
ui-button-kept = 🔍 Vad sparas?

# more-kept: sends a file with everything
ui-button-export = 📄 Skicka till mig

# more-list: to more-leave
ui-button-leave = 🚪 Sluta

# more-list: to more-erase
ui-button-erase-me = 🗑 Radera mig

# more-sound, more-hidden: turns it on
ui-button-turn-on = ✅ Slå på

# more-sound, more-hidden: turns it off
ui-button-turn-off = Stäng av

## Joining

# First screen of an invitation: one line for each language, each from its own file
ui-join-language = 🌐 Välj språk

# Before joining: what it is, what is kept, who sees; buttons start, listen, language, decline
ui-join-about =
    <b>Steg för steg på jobbet</b>
    Jag är en robot.
    Jag skickar korta meddelanden, högst 2 om dagen.
    På arbetsdagar får du också några ord att öva.

    Det är frivilligt.
    Du kan sluta när du vill.

    Jag sparar språk, datum, arbetsplats och dina svar.
    Jag sparar också vad du har läst och vilka ord du övar.
    Din handläggare ser om du får och öppnar meddelanden.
    Handläggaren ser också vissa svar.
    Jag säger alltid vem som ser ditt svar.

    Allt går genom företaget Telegram.
    Skriv därför inget om din hälsa.

    Vill du vara med?

# After no
ui-join-no =
    Okej.
    Jag har inte sparat något.
    Du kan öppna länken igen om du ändrar dig.

# The invitation was used on another phone
ui-join-used =
    Länken är redan använd.
    Be din kontaktperson om en ny länk.

# The invitation is too old, or replaced by a newer one
ui-join-expired =
    Länken är för gammal.
    Be din kontaktperson om en ny länk.

# The invitation is not known here
ui-join-unknown =
    Länken fungerar inte.
    Be din kontaktperson om en ny länk.

# An invitation opened in a chat that has joined already
ui-join-already =
    Du är redan med.
    Länken behövs inte.

# Anyone without an invitation: /start, text, anything
ui-join-needed =
    Hej! Jag är Stegvis.
    Jag är för personer i ett program på en arbetsplats.
    Jag skickar rätt information i rätt tid.

    Du behöver en länk för att börja.
    Be din kontaktperson på kommunen om en länk.
    Jag har inte sparat något om dig.

# A tap on an old menu or an old text after one's data was erased; takes the menu away
ui-gone =
    Här finns inget om dig nu.
    Vill du börja igen?
    Be din kontaktperson om en länk.

## The frames round a step

# Under welcome, while texts wait for a person's check
ui-draft-welcome =
    🤖 Texterna är skrivna med hjälp av en dator.
    Människor kontrollerar dem nu.
    Fråga om något verkar fel.

# A small line under a step which no person has checked yet
ui-draft-line = 🤖 Texten är inte kontrollerad än.

# Over a step that is sent. $title (the step's title)
ui-push-title = 📌 { $title }

# Over a step from before the person joined. $title (the step's title)
ui-push-late-title = ⏪ { $title }

# In place of a step when texts are hidden; button open
ui-hidden-push = Du har ett nytt meddelande.

# After welcome, when the person joins late. $month (number)
ui-late-intro =
    Du börjar i månad { $month }.
    Först får du det viktigaste från tidigare.
    Resten finns i 🗂 Alla ämnen.

# In a voice, where the text has $start-date: no voice can say everybody's date
ui-aloud-start-date = startdagen som står i texten

# In a voice, where the text has $end-date: the contract ends (the day that the text names)
ui-aloud-end-date = den dag som står i texten

# Under a voice note that a machine speaks
ui-voice-machine = 🤖 En dator läser.

## Telling the caseworker

# Asks before anything is told. $caseworker-name, $title (none: no topic)
ui-tell-ask =
    Jag skriver till { $caseworker-name }:
    { $title ->
        [none] «Jag vill ha hjälp.»
       *[other] «Jag vill ha hjälp med: { $title }.»
    }
    Jag skriver inget mer.

# After send. $caseworker-name
ui-tell-sent =
    ✅ Skickat till { $caseworker-name }.
    Är det bråttom? Ring i stället.

# After no
ui-tell-not-sent =
    Okej.
    Jag har inte skickat något.

# The same was told today already. $caseworker-name
ui-tell-already =
    { $caseworker-name } har redan fått det i dag.
    Är det bråttom? Ring i stället.

# Nobody to tell. $workplace-phone (none: not known)
ui-tell-none =
    Jag vet inte vem din handläggare är.
    { $workplace-phone ->
        [none] Fråga din handledare på jobbet.
       *[other] Ring jobbet: { $workplace-phone }.
    }

## I am ill today

# What one says on the phone; always Swedish, stands only in this file; given to the screen
ui-ill-sentence = Hej! Jag är sjuk i dag.

# What one says on the phone; always Swedish, stands only in this file; given to the screen
ui-ill-child-sentence = Hej! Mitt barn är sjukt i dag.

# 🤒, at once. $workplace-phone, $report-before (clock), $caseworker-name (each may be none), $sentence (Swedish)
# fact: tell the employer on the first day – employer's routine under sjuklönelagen 2026, checked 2026-11-22
# fact: 112 danger to life, 1177 advice on care – SOS Alarm, 1177 2026, checked 2026-11-22
ui-ill-self =
    <b>Är du sjuk? Gör så här:</b>
    1. Ring { $workplace-phone ->
        [none] jobbet
       *[other] { $workplace-phone }
    } { $report-before ->
        [none] innan du ska börja.
       *[other] före klockan { $report-before }.
    }
    2. Säg ditt namn och när du börjar.
    3. Säg: «{ $sentence }»
    4. Säg också till { $caseworker-name ->
        [none] din handläggare.
       *[other] { $caseworker-name }.
    }

    Fara för livet? Ring 112.
    Råd om vård? Ring 1177.

# 👶 on ill-self. $workplace-phone, $report-before (clock), $caseworker-name (each may be none), $sentence (Swedish)
# fact: child ill: tell work the same day, apply to Försäkringskassan – Försäkringskassan 2026, checked 2026-11-22
# fact: 112 danger to life, 1177 advice on care – SOS Alarm, 1177 2026, checked 2026-11-22
ui-ill-child =
    <b>Är ditt barn sjukt? Gör så här:</b>
    1. Ring { $workplace-phone ->
        [none] jobbet
       *[other] { $workplace-phone }
    } { $report-before ->
        [none] innan du ska börja.
       *[other] före klockan { $report-before }.
    }
    2. Säg ditt namn och när du börjar.
    3. Säg: «{ $sentence }»
    4. Säg också till { $caseworker-name ->
        [none] din handläggare.
       *[other] { $caseworker-name }.
    }
    5. Sök pengar direkt hos Försäkringskassan.
    Det heter vab.

    Fara för livet? Ring 112.
    Råd om vård? Ring 1177.

## This month and all topics

# 📅: the month's topics as buttons. $month (number), $months (number), $dots (one dot a month), $end-date
# check: line-end off – the last line says what the signs on the buttons mean
ui-month-list =
    <b>Månad { $month } av { $months }</b> { $dots }
    Kontraktet slutar { $end-date }.

    ✅ förstår · 📬 har fått · ⏳ kommer

# 📅 before the start. $start-date
ui-month-before =
    Du börjar { $start-date }.
    Då kommer första månaden.
    Du kan läsa om allt redan nu.

# 📅 after the end: the topics of Efter året as buttons
ui-month-after =
    Din tid i programmet är slut.
    Här är det som kan hjälpa dig nu.

# 📅 in a month without topics. $month (number), $months (number), $dots (one dot a month), $end-date
ui-month-none =
    <b>Månad { $month } av { $months }</b> { $dots }
    Kontraktet slutar { $end-date }.

    Den här månaden har inga nya ämnen.
    Allt finns i 🗂 Alla ämnen.

# 🗂: seven theme buttons
ui-topics-themes =
    🗂 <b>Alla ämnen</b>
    Välj ett tema.

# A theme's topics as buttons. $theme (the theme's label)
ui-topics-list =
    <b>{ $theme }</b>
    Vad vill du läsa om?

# A topic whose facts hold no longer; buttons help, all-topics
ui-topic-renewed =
    Den här texten är för gammal nu.
    Vi skriver en ny.
    Tryck på 📨 Be om hjälp om du vill veta något.

# Theme (at most 24 characters)
ui-theme-safe = 🤒 Sjuk och trygg

# Theme (at most 24 characters)
ui-theme-year = 🧭 Mitt år

# Theme (at most 24 characters)
ui-theme-meetings = 🤝 Möten och plan

# Theme (at most 24 characters)
ui-theme-work = 💼 På jobbet

# Theme (at most 24 characters)
ui-theme-money = 💰 Lön, ledighet

# Theme (at most 24 characters)
ui-theme-jobs = 🔎 Söka jobb

# Theme (at most 24 characters)
ui-theme-after = 🚪 Efter året

# A typed question: up to three topics as buttons
ui-search-found = Menar du något av det här?

# A typed question without a find. $caseworker-name (none: nobody)
# .keywords: what people ask that no topic answers; where these fit best, nothing is shown
ui-search-none =
    Jag hittar inget om det.
    { $caseworker-name ->
        [none] Fråga din handledare på jobbet.
       *[other] Fråga { $caseworker-name }.
    }
    .keywords = körkort, övningsköra, körskola, nytt pass, förnya pass, svenskt pass, boka tid för pass, medborgare, medborgarskap, svensk medborgare, uppehållstillstånd, migrationsverket, asyl, visum, id-kort, personnummer, folkbokföring, bostad, lägenhet, lägenhet med två rum, hyra, hyresrätt, bostadskö, flytta, möbler, soffa, säng, ikea, köpa, sälja bil, köpa bil, bil, cykel, verkstad, parkering, bensin, besiktning, buss till, bussen till, tåget till, när går bussen, när går tåget, tidtabell, bussbiljett, tågbiljett, sl-kort, flygbiljett, flyg, resebyrå, hotell, karta, hitta till, väder, regn, snö, sol, temperatur, recept, laga mat, baka, köttbullar, tårta recept, restaurang tips, pizza, falafel, fotboll, match, vann, hockey, sport, gym, simhall, simma, bada, sjö, bibliotek, museum, bio, film, serie, netflix, musik, sång, sjunga, låt, spela spel, skämt, rolig historia, berätta en saga, katt, hund, djur, spindel, veterinär, granne, grannar, tvättstuga, wifi, internet, bredband, mobilabonnemang, surf, sim-kort, mobil, mobilen, iphone, skärm, bakgrund, lösenord, dator långsam, facebook konto, tv, paket, skicka paket, posten, skicka pengar, frisör, klippa håret, smink, skor, kläder till barn, present, ica, lidl, affären öppnar, när öppnar, öppettider butik, kungen, kung, statsminister, president, huvudstad, val, rösta, parti, politik, krig nyheter, nyheter, moské, moskén, kyrka, kyrkan, när börjar ramadan, ramadan börjar, fasta, bön, bönetider, horoskop, lotto, dejta, gifta mig, skilsmässa, advokat, böter, tandläkare, glasögon, vaccin, apotek, elräkning, el, försäkring bil, bankkort, bolån, bitcoin, klockan i, vad är klockan, matte, hur många ben, hur lång är, hur högt, varför är himlen, närmaste, sjukhuset buss, buss till sjukhuset, när är eid, vilken dag eid, eid datum, spanien, semesterresa billigt, billig, billigt, billigaste, mjölk, vad kostar, kosta mjölk, bankkonto öppna, öppna bankkonto, öppna konto, köpa hus, hus, min tv, tvn funkar, funkar inte, telefon trasig, laga min telefon, laga mobilen, laptop trasig, min dator är trasig, översätt, översätta hund, gånger, plus, räkna ut, procent av, hur gammal är du, gammal är du, god natt, godnatt, god morgon, god kväll, mamma till sverige, ta hit min familj, familjeåterförening, gifta sig, gifter man sig, bröllopsklänning, spela fotboll, träning gym, löpning, dricka öl, kaffe recept, fisk, kyckling, ris, stjärntecken, dröm betyder, film tips, instagram, tiktok, youtube, spel, ladda telefon, laddare, växla pengar, valuta, dollar, lån av bank, låna pengar av bank, skulder, kronofogden, polisanmäla stulen cykel, tappat plånbok, plånbok, nycklar hemma borttappade, tandvård, synundersökning, barnvagn, blöjor, leksaker, däck, bilprovning, taxi till, flyget, resa till spanien, båt, camping, skog, svamp, älg, skidor, hav, strand, blommor, rosor, trädgård, hemma tvättmaskin, kylskåp, lampa, färg vägg, huvudstaden, gånger 7, vad heter, skicka brev utomlands, biljett till, tåg till, pris, vädret, biljett, biljett turkiet, nära mig

# Typed words of danger. $workplace-phone (none: not known). The phrases stand for themselves, comma separated
# fact: 112 danger to life, property or environment, day and night – SOS Alarm 2026, checked 2026-11-22
# fact: 1177 advice on care, day and night – 1177 2026, checked 2026-11-22
# fact: Självmordslinjen 90101, day and night – Mind 2026, checked 2026-11-22
# fact: Kvinnofridslinjen 020-50 50 50, day and night, free, anonymous, interpreters – NCK 2026, checked 2026-11-22
# .patterns: one a line; a word of each group (+) close together, in any order; words of a group (/) are alike
ui-crisis =
    <b>Är det fara nu? Ring 112.</b>
    Du är inte ensam.
    Det finns människor som vill hjälpa dig.

    <b>Orkar du inte leva?</b>
    Ring Självmordslinjen: 90101.
    Den är öppen dygnet runt.

    <b>Har någon hotat dig eller gjort dig illa?</b>
    Ring Kvinnofridslinjen:
    020-50 50 50
    Den är öppen dygnet runt.
    Det är gratis och du kan få tolk.
    Du behöver inte säga ditt namn.

    <b>Behöver du råd om vård?</b>
    Ring 1177, dygnet runt.
    { $workplace-phone ->
        [none] Du kan också prata med någon på jobbet.
       *[other]
            Du kan också ringa jobbet:
            { $workplace-phone }
    }

    Jag sparar inte det du skrev.
    Jag berättar det inte för någon.
    .phrases = självmord, ta livet av mig, tar livet av mig, ta mitt liv, ta mitt eget liv, begå självmord, vill dö, vill bara dö, vill inte leva, orkar inte leva, inte leva längre, vill inte finnas, inte vara vid liv, önskar att jag var död, önskar jag var död, bättre om jag var död, bättre om jag dör, bättre utan mig, livet har ingen mening, ingen mening med livet, livet är meningslöst, trött på livet, vill inte vakna mer, göra slut på allt, skada mig själv, skadar mig själv, göra mig själv illa, hänga mig, ta alla tabletter, ta en överdos, hoppa framför tåget, döda mig, dödar mig, mörda mig, mördar mig, ska döda, hotar att döda, hotar mig, hotat mig, hotad till livet, dödshot, mordhot, han slår mig, hon slår mig, de slår mig, han slog mig, hon slog mig, slår mitt barn, slår mina barn, slår barnen, slår ungarna, blir slagen, blev slagen, blivit slagen, misshandlar, misshandlad, misshandel, får stryk hemma, stryper mig, ströp mig, tar strypgrepp, våldtäkt, våldtog, våldtagen, våldtar, tafsar på mig, tvingar mig till sex, sexuella övergrepp, våld hemma, utsätts för våld, hedersvåld, tvingar mig att gifta, bli bortgift, rädd för min man, rädd för min fru, rädd för min pappa, rädd för min familj, vågar inte gå hem, vågar inte vara hemma, låser in mig, låst in mig, förföljer mig, hotar med kniv, kniv mot mig, har en pistol, skjuta mig, jag är i fara, mitt liv är i fara, i livsfara, livet i fara, kan inte andas, slutat andas, andas inte, är medvetslös, det brinner här, behöver ambulans, ring ambulans, min man slår mig, min fru slår mig, pappa slår mig, mamma slår mig, bror slår mig, kille slår mig, chefen slår mig, familj slår mig, vill skada mig, hoppa från bron, ring polisen nu, behöver polis, vill försvinna för alltid, få slut på mitt liv, blir jag slagen, ingen mening att leva, aldrig vakna, skär mig i armarna, skär mig i armen, skär mig själv, tagit många tabletter, tagit en överdos, för att dö, mannen slå, maken slå, slår mej, slog mej, sparkade och slog, har kniv, har en kniv mot, gifta bort mig, gifter bort mig, följer efter mig, det är fara, jag är i livsfara
    .patterns =
        slår / slog / slagit / stryper / strypte / ströp / misshandlar / knuffar / bränner / sparkar + mig / mej / oss,
        slå + mig / mej / oss + han / hon / man / mannen / maken / pappa / mamma / bror / pojkvän / kille / chef / de / dom,
        slår / slog / slå / slagit + barnen / barn / dotter / son / fru / frun / hustru / syster / mamma / henne / honom,
        misshandlad / misshandel / misshandlar,
        blir / blev / bli / blivit + slagen / misshandlad / våldtagen / hotad,
        får / fick + stryk,
        kastar / kastade + saker / tallrik / tallrikar / möbler + mig / oss / barnen,
        tafsade / tafsar / tafsat + mig / mej,
        druckit / drack / dricka + klorin / gift / tändvätska / lösningsmedel,
        bryr + lever / dör,
        vill + inte + jorden / världen,
        bättre / skönare + inte + fanns / född / existerade,
        göra + slut + allt / livet,
        skär / skurit / skar + mig / mej + kväll / kvällar / kvällen / natt / natten / nätterna / ofta / ibland / ledsen / ensam,
        står + inte + ut + längre / mer / livet,
        dödar / döda / mörda / mördar / knivhugga / hugger / strypa + mig / mej / oss / henne / barnen / familj / sig / själv,
        skjuta / skjuter + mig / mej / oss + han / hon / vill / hotar / ska + säger / pistol / hotar / vapen,
        skadar / skada + mig / mej / oss / barnen + han / hon / mannen / maken / pappa / ex / exman / någon,
        gör / gjorde / göra + illa + mig / mej / oss / barnen + han / hon / mannen / maken / pappa / själv / ex / exman,
        kniv / pistol / gevär / vapen / yxa + han / hon / någon / mannen / bror / pappa / hotar / hotade,
        våldsam / aggressiv + han / hon / mannen / maken / hemma / pappa / bror / pojkvän / blir,
        våld + hemma / man / mannen / mig / utsatt / relation / familj / barnen,
        hotar / hotade / hotat / hotad / hotelser + mig / mej / oss / livet / barnen / han / mannen / någon / familj / ex,
        rädd / rädsla / livrädd + hem / hemma / honom / mannen / maken / pappa / exman / exet / ex / pojkvän / bror / brorsan / familjen / släkten / våldsam / dödar / förföljer,
        rädd / livrädd + min + man / far / bror / make / fru / familj / son,
        vågar / törs + inte + hem / hemma,
        förföljer / förföljd / stalkar / stalkad / stalker / inlåst / instängd,
        följer + efter + mig / mej / oss,
        låser / låste / låst / stänger + mig / mej / oss + han / hon / mannen / maken / man / pappa / familjen / dom,
        exman / exmake / exet / ex / expojkvän + hitta / hittar / letar / hämnas / kidnappa / väntar / dyker / hotar / dödar / barnen,
        han / mannen / maken / man / pappa / familjen / bror + låter / tillåter / förbjuder + ut / träffa / jobba / hemifrån / utan,
        våldtagen / våldtog / våldtar / våldtäkt / antastad / överdos,
        tvingar / tvingade / tvingad / tvång / tvinga + sex / gift / gifta / giftermål / samlag / ligga / bort / prostituera,
        gifta / gifter + bort + mig / mej / henne / syster / dotter,
        hedersvåld / hedersmord / hedersförtryck,
        tabletter / piller / sömntabletter / sömnpiller / alvedon / medicin / mediciner + tagit / tog / ta / svalt / svalde / ätit / åt + massa / många / alla / mycket / hela / burk / flera / för,
        vill / orkar / önskar / kan + inte / aldrig + finnas / leva / vakna / existera,
        vill / orkar + inte + vara + kvar / till,
        orkar / klarar + inte + livet,
        vill / önskar / hoppas / vore / låt / velat / ville / tänker + dö,
        önskar / vore / hoppas / bättre + död + jag / han / hon,
        tänker / tänkt / tankar / planerar + självmord / dö / döden,
        somna / sova + aldrig / alltid / evigt + vakna / upp / vill,
        aldrig + vakna,
        bättre / skönare / lättare / gladare + borta / död / dog / dör / dött / försvann / försvinner + jag / mig / om,
        bättre / lyckligare + utan + mig / mej,
        vill + bara + försvinna / dö,
        mening / meningslöst / värdelöst / poäng / anledning + leva / livet,
        hatar + mitt + liv,
        tog / tar / ta / tagit + livet + av,
        försökt / försöker / ska / vill / tänker + ta / tog + sitt / mitt + liv,
        stryptag / strypgrepp,
        sakna / saknar + mig / mej + dog / dör / död / borta,
        måste / ska / borde + dö + säger / bror / familj / familjen / pappa / heder / skam,
        vanärat / vanära / skammat + familj / familjen / släkten,
        avsluta / avslutar + liv / livet / allt,
        skär / skar / skära / rispar + mig / mej / sig + själv / armarna / handleden / handlederna / rakblad / låren,
        skada / skadar / straffa + mig / mej / sig + själv,
        hänga / hänger + mig / mej / sig + själv / rep / repet / tänker,
        hoppa / hoppar + framför + tåg / tåget / bil,
        hoppa / hoppar + bro / bron / balkong / balkongen / taket / fönstret

## People, language

# 👤: stands over the people
ui-people-list = 👤 <b>Dina kontakter</b>

# 👤 when nobody is known
ui-people-none =
    Jag vet inte vilka dina kontakter är än.
    Fråga din handledare på jobbet.

# On people-list. $name
ui-people-caseworker =
    <b>Handläggare:</b> { $name }.
    Hjälper dig med din plan och programmet.

# On people-list. $name
ui-people-supervisor =
    <b>Handledare:</b> { $name }.
    Hjälper dig på jobbet varje dag.

# On people-list. $name (the municipality's own words)
ui-people-job-coach =
    <b>Jobbcoach:</b> { $name }.
    Hjälper dig att söka jobb.

# On people-list. $name (the workplace)
ui-people-workplace =
    <b>Arbetsplats:</b> { $name }.
    Ring hit när du är sjuk eller sen.

# On people-list. $name (the municipality's own words)
ui-people-language-teacher =
    <b>Språklärare:</b> { $name }.
    Hjälper dig med svenska.

# On people-list, below each whose number is known. $phone
ui-people-phone = Telefon: { $phone }

# 🌐: a button for each language
ui-language-list = 🌐 Välj språk

# In place of language-list once chosen. $language (its own name)
ui-language-chosen = ✅ { $language }

# After the choice, in the new language; carries the new menu. $language (its own name)
ui-language-done =
    Nu skriver jag på { $language }.
    Gamla meddelanden byter inte språk.

## More

# ⚙️: the settings as buttons
ui-more-list =
    ⚙️ <b>Mer</b>
    Vad vill du ändra?

# 🕐. $time (clock: the hour now)
ui-more-hour =
    Mina meddelanden kommer klockan { $time }.
    Vilken tid är bra för dig?

# After a choice. $time (clock)
ui-more-hour-done = ✅ Nu kommer mina meddelanden klockan { $time }.

# 🔔 when sound is on
ui-more-sound-on =
    🔔 Ljudet är <b>på</b>.
    Telefonen låter när ett meddelande kommer.

# 🔔 when sound is off
ui-more-sound-off =
    🔕 Ljudet är <b>av</b>.
    Meddelanden kommer tyst.

# 📖: how texts come; one of three, as the buttons say
ui-more-form =
    📖 <b>Hur vill du få texterna?</b>
    📝 Bara text: du trycker när du vill höra.
    🔊 Text och röst: en röst läser texten.
    🖼 Bild och text: du ser en bild först.

# 🙈 when texts are hidden
ui-more-hidden-on =
    🙈 Dold text är <b>på</b>.
    Andra ser bara att du har ett meddelande.
    Du trycker på 👁 Öppna för att läsa.

# 🙈 when texts are shown
ui-more-hidden-off =
    🙈 Dold text är <b>av</b>.
    Andra kan se texten på din telefon.

# ⏸: how long
ui-more-pause =
    Vill du ha paus?
    Då kommer inga meddelanden från mig.
    Du kan ändå fråga, och menyn fungerar.
    Tiden i programmet går som vanligt.
    Hur lång paus vill du ha?

# ⏸ in the last 30 days
ui-more-pause-late =
    Det är mindre än 30 dagar kvar.
    Nu kommer viktiga meddelanden om slutet.
    Därför går det inte att ta paus.
    Du kan sluta helt med 🚪 Sluta.

# A pause is set, and ⏸ while it lasts; button resume. $day (a date: that day messages come again; none: no day)
ui-more-paused =
    ⏸ Du har paus.
    { $day ->
        [none] Den slutar när du trycker på ▶️ Fortsätt.
       *[other] Meddelanden kommer igen { $day }.
    }

# ⏸ while a pause by the caseworker lasts; no button. $day (a date), $caseworker-name (none: not known)
ui-more-paused-by-caseworker =
    ⏸ Du har paus.
    Meddelanden kommer igen { $day }.
    { $caseworker-name ->
        [none] Din handläggare har bestämt pausen.
       *[other] { $caseworker-name } har bestämt pausen.
    }
    Fråga där om du vill ändra.

# After resume
ui-more-resumed =
    ▶️ Nu kommer meddelanden igen.
    Det viktigaste som du har missat kommer också.

# 🔍: first part
# check: passive off – the heading has the words of its button
ui-more-kept =
    🔍 <b>Vad sparas?</b>
    Jag sparar lite, och bara det som behövs.

# 🔍: second part, folded: everything that is kept. $code, $language, $start-date, $end-date,
# $workplace-name, $first-name (each may be none), $messages, $understood, $answers, $words, $own-words (numbers)
ui-more-kept-all =
    Kod: { $code }
    Förnamn: { $first-name ->
        [none] inget
       *[other] { $first-name }
    }
    Chatt: numret på vår chatt
    Språk: { $language }
    Start: { $start-date }
    Slut: { $end-date }
    Arbetsplats: { $workplace-name ->
        [none] ingen
       *[other] { $workplace-name }
    }
    Meddelanden till dig: { $messages }
    Du har tryckt 👍 på: { $understood }
    Dina svar och när du bad om hjälp: { $answers }
    Ord som du övar, och hur det går: { $words }
    Ord som du har lagt till: { $own-words }
    Dina val: tid, ljud, röst, paus, dold text, ord per dag
    Dina möten: bara datum

# 🔍: last part: what is not kept, who sees what, until when. $erase-date (a date; none: not known)
ui-more-kept-who =
    Jag sparar inte det du skriver till mig.
    Jag sparar bara ord som du själv lägger till.
    Jag sparar inget om din hälsa.
    Din handläggare ser om du får och öppnar meddelanden.
    Handläggaren ser också vissa svar.
    Din handledare ser namn, månad och mötesdagar.
    { $erase-date ->
        [none] Jag raderar allt en tid efter slutet.
       *[other] Jag raderar allt { $erase-date }.
    }

# With the file of everything
ui-more-export = 📄 Det här är allt som är sparat om dig.

# 🚪: asks
ui-more-leave =
    Vill du sluta?
    Meddelandena slutar.
    Dina uppgifter finns kvar.
    Din handläggare ser att du har slutat.

# After yes; button resume
ui-more-left =
    Nu skickar jag inget mer.
    Du kan börja igen när du vill.
    Tryck då på ▶️ Fortsätt.

# 🗑: asks
ui-more-erase =
    Allt om dig försvinner här.
    Gamla kopior försvinner av sig själva senare.
    Det går inte att ångra.
    Vill du radera allt?

# After erasing; the menu goes away
ui-more-erased =
    🗑 Nu är allt om dig borta här.
    Du kan radera den här chatten också.
    Tack för den här tiden!

## The unexpected

# A voice, photo, sticker or file was sent; at most once an hour
ui-unknown-media =
    Jag kan bara läsa text.
    Ingen annan ser det här.

# Unblocked, or /start again after silence
ui-back-hello =
    Välkommen tillbaka!
    Det viktigaste kommer igen.

# Toast: an old button; the present screen follows
ui-toast-stale = Gammal knapp. Här är den nya.

# Toast: the person is not here any more, or never was
ui-toast-gone = Här finns inget om dig nu.

# Toast: it is done
ui-toast-done = ✅ Klart

# Toast: it had been done before
ui-toast-already = Det är redan gjort.

# Something is down; button retry
ui-error-later =
    🔧 Något är fel hos oss.
    Försök igen om en stund.

# Something is down while the person opened 🤒; button retry. $workplace-phone (none: not known)
ui-error-ill =
    🔧 Något är fel hos oss.
    { $workplace-phone ->
        [none] Är du sjuk? Ring jobbet.
       *[other] Är du sjuk? Ring jobbet: { $workplace-phone }.
    }

# Erasing failed; button retry
ui-error-erase =
    Det gick inte.
    Inget är raderat än.
    Försök igen.

# Something failed and trying again does not help
ui-error-general =
    Det gick inte.
    Fråga din kontaktperson om det händer igen.

## Checks

# Over expectation-check's buttons: who sees the answer. $caseworker-name (none: nobody)
ui-expectation-sees =
    { $caseworker-name ->
        [none] 👀 Din handläggare kan se svaret.
       *[other] 👀 { $caseworker-name } ser svaret.
    }
    Svara som du tror.

# Feedback to no. $end-date
ui-expectation-no =
    ✅ Det stämmer.
    Kontraktet slutar { $end-date }.
    Vi söker nästa jobb tillsammans.

# Feedback to yes. $end-date, $caseworker-name (none: nobody)
ui-expectation-yes =
    Många tror det.
    Men kontraktet slutar { $end-date }.
    Det slutar då, också när du arbetar mycket bra.
    { $caseworker-name ->
        [none] Fråga din handläggare om du undrar.
       *[other] Fråga { $caseworker-name } om du undrar.
    }

# Feedback to I do not know. $end-date, $caseworker-name (none: nobody)
ui-expectation-unsure =
    Bra att du säger det.
    Kontraktet slutar { $end-date }.
    Det slutar då, också när du arbetar mycket bra.
    { $caseworker-name ->
        [none] Fråga din handläggare om du undrar.
       *[other] Fråga { $caseworker-name } om du undrar.
    }

# Feedback to any answer when a permanent offer has been noted. $end-date, $caseworker-name (none: nobody)
ui-expectation-offer =
    Tack för ditt svar.
    Någon vill ge dig ett fast jobb.
    Programmet slutar { $end-date }.
    { $caseworker-name ->
        [none] Fråga din handläggare vad som händer sedan.
       *[other] Fråga { $caseworker-name } vad som händer sedan.
    }

# A check that is not asked any more was tapped
ui-check-expired = Den frågan är för gammal nu.

# Over each question of self-check. $number (number), $count (number)
ui-check-header = { $number }/{ $count }

# Under each question of self-check: who sees it. $caseworker-name (none: nobody)
ui-check-sees =
    { $caseworker-name ->
        [none] 👀 Din handläggare kan se svaren.
       *[other] 👀 { $caseworker-name } ser svaren.
    }
    Det finns inget fel svar.

# self-check 1
ui-check-question-1 = Förstår du vad du ska göra på jobbet?

# self-check 2
ui-check-question-2 = Pratar du svenska på jobbet?

# self-check 3
ui-check-question-3 = Söker du nästa jobb?

# self-check 4
ui-check-question-4 = Tror du att du har ett jobb inom ett år?

# self-check, done. $faces (the chosen faces)
ui-check-done = Tack! { $faces }

# self-check, all four skipped
ui-check-skipped = Okej. Du kan svara nästa gång.

# Under goodbye: may we ask in 45 days; buttons yes, no
ui-goodbye-ask = Får jag fråga dig om 45 dagar hur det går?

# After yes
ui-goodbye-yes =
    Tack!
    Jag frågar en gång, om 45 dagar.

# After no
ui-goodbye-no =
    Okej.
    Jag frågar inte.
    Lycka till!

# After an answer to how-is-it-going
ui-going-thanks =
    Tack för svaret!
    Jag önskar dig allt gott.

## For staff to hand on

# What staff forward to the new participant, in the participant's language. $link
ui-forward-invitation =
    Hej! Här är din länk till Stegvis.
    Stegvis skickar korta meddelanden om jobbet, på ditt språk.
    Öppna länken på din telefon:
    { $link }
    Länken fungerar i 30 dagar och bara för dig.
