### What the bot says to staff, in standard Swedish: menu, enrolment, lists, acts, notices, errors.
### $person is always a person's label, made by staff-person-label.

## Names of things

# A person wherever staff meet them. $code, $first-name (none: not given)
staff-person-label =
    { $first-name ->
        [none] { $code }
       *[other] { $first-name } ({ $code })
    }

# A role's name in menus and notices
staff-role-caseworker = handläggare

# A role's name in menus and notices
staff-role-supervisor = handledare

# A role's name in menus and notices
staff-role-job-coach = jobbcoach

# A role's name in menus and notices
staff-role-editor = redaktör

# A role's name in menus and notices
staff-role-administrator = administratör

# A language's name in this language: buttons, person, enrolment. $locale (the folder's name)
staff-locale-name =
    { $locale ->
        [sv-simple] lätt svenska
        [sv] svenska
        [en] engelska
        [ar] arabiska
        [so] somaliska
        [ti] tigrinska
        [fa-AF] dari
        [uk] ukrainska
       *[other] { LANGUAGE($locale) }
    }

# Meeting 0: buttons and lines
staff-meeting-0 = Första mötet

# Meeting 1: buttons and lines
staff-meeting-1 = Uppföljning 1

# Meeting 2: buttons and lines
staff-meeting-2 = Uppföljning 2

# Meeting 3: buttons and lines
staff-meeting-3 = Uppföljning 3

## Joining as staff

# A staff invitation opened. $role (the role's name); buttons staff-button-join, staff-button-decline
staff-join-about =
    <b>Stegvis för personal</b>
    Du är inbjuden som { $role }.

    Det här sparas om dig: namn, roll, språk och numret på vår chatt.
    Det du gör här skrivs i en logg: vem, vad, vem det gällde och när.
    Loggen läses av administratören.
    Skriv aldrig personnummer eller något om hälsa här.

    Vill du börja?

# After no
staff-join-no = Okej. Inget är sparat. Inbjudan gäller fortfarande.

# A staff invitation opened in a chat that has joined already
staff-join-already = Du är redan med. Inbjudan är inte förbrukad.

# After yes; carries the menu. $name, $role (the role's name)
staff-welcome =
    Välkommen, { $name }!
    Du är inskriven som { $role }.
    Menyn finns under textfältet.

## Menu and commands

# The menu's screen. $name, $role (the role's name)
staff-menu = { $name }, { $role }

# Menu: first row
staff-menu-enrol = ➕ Skriv in någon

# Menu: second row
staff-menu-people = 👥 Mina personer

# Menu: second row
staff-menu-needs = 📣 Vem behöver mig?

# Menu: third row
staff-menu-workplaces = 🏢 Arbetsplatser

# Menu: third row
staff-menu-language = 🌐 Språk

# In the empty text field (at most 64 characters)
staff-menu-placeholder = Välj i menyn

# The list of commands: /menu (at most 40 characters)
staff-command-menu = Visa menyn

# The list of commands: /enrol (at most 40 characters)
staff-command-enrol = Skriv in en deltagare

# The list of commands: /people (at most 40 characters)
staff-command-people = Mina personer

# The list of commands: /needs (at most 40 characters)
staff-command-needs = Vem behöver mig?

# The list of commands: /workplaces (at most 40 characters)
staff-command-workplaces = Arbetsplatser

# The list of commands: /language (at most 40 characters)
staff-command-language = Byt språk

## Buttons

# staff-join-about: yes
staff-button-join = ✅ Ja, börja

# staff-join-about: no
staff-button-decline = ↩️ Nej tack

# Every confirmation: yes
staff-button-yes = ✅ Ja

# Every confirmation: no
staff-button-no = ↩️ Nej

# Back to the screen before
staff-button-back = ↩️ Tillbaka

# Lists: the page before
staff-button-previous = ⬅️ Förra

# Lists: the next page
staff-button-next = ➡️ Nästa

# Does the failed tap again
staff-button-retry = 🔁 Försök igen

# Enrolment and dates: today
staff-button-today = I dag

# Enrolment: next Monday
staff-button-next-monday = Nästa måndag

# Enrolment: type the date
staff-button-write-date = Skriv datum

# Enrolment: no first name
staff-button-skip = ⏭ Hoppa över

# Enrolment check: do it
staff-button-enrol = ✅ Skriv in

# Enrolment check: change something
staff-button-change = ✏️ Ändra

# Enrolment: stop without enrolling
staff-button-cancel = ↩️ Avbryt

# What to change in an enrolment
staff-button-change-start = Startdatum

# What to change in an enrolment
staff-button-change-locale = Språk

# What to change in an enrolment
staff-button-change-workplace = Arbetsplats

# What to change in an enrolment
staff-button-change-name = Förnamn

# Person: new link
staff-button-invite = 🔗 Ny inbjudan

# Person: pause
staff-button-pause = ⏸ Pausa

# Person, when paused: end the pause
staff-button-resume = ▶️ Avsluta paus

# Person: later end
staff-button-extend = 📅 Förläng

# Person: other workplace
staff-button-move = 🏢 Flytta

# Person: other caseworker
staff-button-hand-over = 🔁 Lämna över

# Person: earlier end
staff-button-end = 🚪 Avsluta

# Under the question for a last day: only stop the messages
staff-button-leave = 🔕 Stoppa meddelandena

# Person: set a meeting's day
staff-button-meeting = 🤝 Mötesdag

# Person: note an offer of a permanent job
staff-button-offer = 🏅 Fast jobb

# Person, when an offer is noted: take it back
staff-button-offer-remove = Ta bort noteringen

# Person: the words that are practised first this week
staff-button-words = 📚 Veckans ord

# A word that may be meant. $word (one or more)
staff-button-word = { $word }

# A word that is in no list. $word (as it was typed)
staff-button-word-new = ➕ { $word }

# To new words from work
staff-button-new-words = 📚 Nya ord

# A new word from work: into the list for all
staff-button-word-accept = ✅ Ta in

# A new word from work: not into the list
staff-button-word-refuse = ✖️ Nej

# Notice wants help: the caseworker has taken care of it
staff-button-helped = ✅ Klart

# Notices: opens the person's screen
staff-button-show-person = 👤 Visa personen

# Notice in doubt: send once more
staff-button-send-again = 📨 Skicka igen

# Notice in doubt: leave it
staff-button-let-be = Låt vara

## Enrolling

# First question; buttons today, next-monday, write-date
staff-enrol-start =
    ➕ <b>Skriv in någon</b>
    Vilket datum börjar personen på jobbet?

# After write-date. $example (a date as one types it)
staff-enrol-write-date = Skriv datumet så här: { $example }

# Second question; a button for each language
staff-enrol-locale = Vilket språk vill personen läsa?

# Third question; a button for each workplace
staff-enrol-workplace = Vilken arbetsplats?

# Third question when there is no workplace; button cancel
staff-enrol-no-workplace =
    Det finns ingen arbetsplats än.
    Be administratören lägga till en.

# Fourth question; button skip
staff-enrol-first-name =
    Personens förnamn? Det är frivilligt.
    Skriv bara förnamnet, inget efternamn och inget personnummer.

# Everything before it is done; buttons enrol, change, cancel. $start-date, $end-date, $language, $workplace-name,
# $first-name (none: not given), $caseworker-name (none: nobody)
staff-enrol-check =
    <b>Stämmer det här?</b>
    Start: { $start-date }
    Slut: { $end-date }
    Språk: { $language }
    Arbetsplats: { $workplace-name }
    Förnamn: { $first-name ->
        [none] inget
       *[other] { $first-name }
    }
    Handläggare: { $caseworker-name ->
        [none] ingen
       *[other] { $caseworker-name }
    }

# Added to staff-enrol-check: what is sent first. $title, $date
staff-enrol-check-first = Först skickas «{ $title }», tidigast { $date }.

# Added to staff-enrol-check when the end is early. $titles
staff-enrol-check-untold = Viktigt som inte hinner sägas före slutet: { $titles }.

# Added to staff-enrol-check when the start has passed. $month (number), $caught-up, $skipped (titles; each may be none)
staff-enrol-check-late =
    Personen börjar i månad { $month }.
    Tas igen: { $caught-up ->
        [none] inget
       *[other] { $caught-up }
    }.
    Hoppas över: { $skipped ->
        [none] inget
       *[other] { $skipped }
    }.

# After change; buttons change-start, change-locale, change-workplace, change-name
staff-enrol-change = Vad vill du ändra?

# After cancel
staff-enrol-cancelled = Avbrutet. Ingen är inskriven.

# Caption of the QR picture. $person, $link
staff-enrol-done =
    ✅ { $person } är inskriven.
    Låt personen läsa av koden, eller skicka texten nedan.
    Länken gäller i 30 dagar, en gång, för en telefon:
    { $link }

## People

# By need, 8 a page. $page (number), $pages (number), $total (number)
staff-people-list =
    👥 <b>Mina personer</b> ({ $total })
    Sida { $page } av { $pages }

# Nobody in the list
staff-people-none = Du har inga personer än. Börja med ➕ Skriv in någon.

# A line of the list and of needs-me. $person, $reason (one of staff-reason-…)
staff-people-line = <b>{ $person }</b>: { $reason }

# The button of a person in a list. $person
staff-button-person = 👤 { $person }

# The button of a workplace in a list. $workplace-name
staff-button-workplace = { $workplace-name }

# The button of a caseworker in a list. $name
staff-button-colleague = { $name }

# Reason
staff-reason-not-joined = har inte öppnat inbjudan

# Reason
staff-reason-not-opened = har inte öppnat något på 7 dagar

# Reason
staff-reason-blocked = går inte att nå, har blockerat boten

# Reason. $title
staff-reason-wants-help =
    { $title ->
        [none] vill ha hjälp
       *[other] vill ha hjälp med «{ $title }»
    }

# Reason
staff-reason-believes-permanent = tror att jobbet är fast

# Reason
staff-reason-unsure = vet inte om jobbet är fast

# Reason
staff-reason-refused = ett meddelande kunde inte skickas

# Reason
staff-reason-in-doubt = ett meddelande kom kanske inte fram

# Reason. $day (a date; none: no day)
staff-reason-paused =
    { $day ->
        [none] har paus
       *[other] har paus till { $day }
    }

# Reason
staff-reason-left = har slutat med boten

# Reason
staff-reason-ended = programmet är slut

# Reason
staff-reason-well = inget särskilt

# One person; buttons of all acts. $person, $code, $month (number), $months (number), $language, $workplace-name,
# $start-date, $end-date, $reason (one of staff-reason-… or staff-reach-…)
staff-person =
    👤 <b>{ $person }</b>
    Kod: { $code }
    Månad { $month } av { $months }
    Start: { $start-date }
    Slut: { $end-date }
    Språk: { $language }
    Arbetsplats: { $workplace-name }
    Läge: { $reason }

# How it stands
staff-reach-reached = nådd

# Added to staff-person. $title, $date
staff-person-latest = Senast skickat: «{ $title }», { $date }

# Added to staff-person when nothing was sent
staff-person-latest-none = Senast skickat: inget än

# Added to staff-person: over the next three
staff-person-next = Kommer härnäst:

# A line of the next three. $title, $date
staff-person-next-line = • { $date }: «{ $title }»

# Added to staff-person when nothing comes
staff-person-next-none = Inget mer är planerat.

# Added to staff-person: the newest self-check. $date, $faces (of its four questions, in order)
staff-person-check =
    Så svarade personen { $date }: { $faces }
    (förstår arbetet, talar svenska, söker jobb, tror på jobb inom ett år)

# Added to staff-person: the newest answer to "do you have a permanent job here". $date, $answer (yes, no, unsure)
staff-person-expectation =
    Har jag ett fast jobb här? { $answer ->
        [yes] Ja
        [unsure] Vet inte
       *[no] Nej
    } ({ $date })

# Added to staff-person when the person lets their caseworker see it. $known, $learning, $hard (numbers of words),
# $days (number of days with practice)
staff-person-words =
    📚 Ord: kan { $known }, lär sig { $learning }, svåra { $hard }.
    { $days ->
        [one] Övade 1 dag
       *[other] Övade { $days } dagar
    } de senaste fyra veckorna.

# Added to staff-person when an offer is noted
staff-person-offer = Ett erbjudande om fast jobb är noterat.

## Acts: what follows, then done

# 🔗. $person
staff-invite-confirm =
    Ny inbjudan till { $person }?
    Den gamla länken slutar att fungera.
    När den nya används slutar boten att skriva till den gamla telefonen.

# 🔗 done, caption of the QR picture. $person, $link
staff-invite-done =
    ✅ Ny inbjudan till { $person }.
    Länken gäller i 30 dagar, en gång, för en telefon:
    { $link }

# ⏸: until when. $person, $day (the last possible date), $example (a date as one types it)
staff-pause-ask =
    Pausa { $person } till vilket datum?
    Den dagen kommer meddelanden igen. Senast { $day }.
    Skriv datumet så här: { $example }

# ⏸. $person, $day (a date)
staff-pause-confirm =
    Pausa { $person } till { $day }?
    Inga planerade meddelanden skickas innan dess. Programmets tid går ändå.
    Det viktigaste tas igen efteråt. Personen kan inte avsluta pausen själv.

# ⏸ done. $person, $day (a date)
staff-pause-done = ⏸ { $person } har paus. Meddelanden kommer igen { $day }.

# ▶️. $person
staff-resume-confirm =
    Avsluta pausen för { $person }?
    Det viktigaste som missats skickas, högst 2 om dagen.

# ▶️ done. $person
staff-resume-done = ▶️ Pausen är slut. { $person } får meddelanden igen.

# 📅: new end. $person, $end-date (the present end), $example (a date as one types it)
staff-extend-ask =
    { $person } slutar { $end-date }.
    Vilken är den nya sista dagen?
    Skriv datumet så här: { $example }

# 📅. $person, $old-end-date, $end-date (the new end)
staff-extend-confirm =
    Förläng { $person } från { $old-end-date } till { $end-date }?
    Själva anställningen ändras inte här.
    Personen får veta det direkt, och att jobbet fortfarande är tillfälligt.
    Meddelanden inför slutet flyttas till det nya slutet.
    Har du frågat HR om förlängningen?

# 📅 done. $person, $end-date
staff-extend-done = 📅 { $person } slutar nu { $end-date }.

# 🏢: a button for each workplace. $person, $workplace-name (the present one)
staff-move-ask = { $person } är på { $workplace-name }. Vilken är den nya arbetsplatsen?

# 🏢. $person, $workplace-name (the new one)
staff-move-confirm =
    Flytta { $person } till { $workplace-name }?
    Telefonnummer och tid för sjukanmälan byts i alla texter.
    Handledarna på den gamla arbetsplatsen ser inte personen längre.

# 🏢 done. $person, $workplace-name
staff-move-done = 🏢 { $person } är nu på { $workplace-name }.

# 🏢 when there is no other workplace
staff-move-none = Det finns ingen annan arbetsplats än.

# 🔁: a button for each caseworker. $person
staff-hand-over-ask = Vem tar över { $person }?

# 🔁 when there is no other caseworker
staff-hand-over-none = Det finns ingen annan handläggare än.

# 🔁. $person, $caseworker-name (the new one)
staff-hand-over-confirm =
    Lämna över { $person } till { $caseworker-name }?
    { $caseworker-name } ser allt som du ser nu. Du ser inte personen längre.
    Ett nytt namn står i alla texter. Berätta det gärna själv för personen först.

# 🔁 done. $person, $caseworker-name
staff-hand-over-done = 🔁 { $caseworker-name } är nu handläggare för { $person }.

# 🚪: the new last day; button today. $person, $end-date (the present end), $example (a date as one types it)
staff-end-ask =
    { $person } slutar { $end-date }.
    Vilken blir den sista dagen i stället?
    Skriv datumet så här: { $example }

# 🚪. $person, $end-date (the new end), $titles (important steps left untold; none: nothing)
staff-end-confirm =
    Avsluta { $person } med sista dag { $end-date }?
    Själva anställningen ändras inte här.
    Det viktigaste inför slutet skickas före dess, så långt det hinns.
    { $titles ->
        [none] Inget viktigt lämnas osagt.
       *[other] Hinner inte sägas: { $titles }.
    }
    Uppgifterna raderas en tid efter slutet.

# 🚪 done. $person, $end-date
staff-end-done = 🚪 { $person } slutar nu { $end-date }.

# 🔕. $person
staff-leave-confirm =
    Stoppa meddelandena till { $person }?
    Inget mer skickas, inte ens det viktigaste. Slutdatumet står kvar.
    En ny inbjudan startar meddelandena igen.

# 🔕 done. $person
staff-leave-done = 🔕 { $person } får inga fler meddelanden.

# 🤝: a button for each meeting. $person
staff-meeting-ask = Vilket möte med { $person }?

# 🤝: the day. $person, $meeting (one of staff-meeting-…), $meeting-date (the planned day), $example (a date as one types it)
staff-meeting-date-ask =
    { $meeting } med { $person } är planerat till { $meeting-date }.
    Vilken dag blir det?
    Skriv datumet så här: { $example }

# 🤝. $person, $meeting (one of staff-meeting-…), $meeting-date (the new day)
staff-meeting-confirm =
    { $meeting } med { $person }: { $meeting-date }?
    En vecka före får personen veta vad mötet är och vad man kan tänka på.

# 🤝 done. $person, $meeting (one of staff-meeting-…), $meeting-date
staff-meeting-done = 🤝 { $meeting } med { $person }: { $meeting-date }.

# 🏅. $person
staff-offer-confirm =
    Notera att { $person } har fått ett erbjudande om fast jobb?
    Då säger boten inte att svaret «ja, fast jobb» är fel.
    Notera det bara när erbjudandet är säkert.

# 🏅 done. $person
staff-offer-done = 🏅 Erbjudandet till { $person } är noterat.

# 🏅 to be taken back. $person
staff-offer-remove-confirm =
    Ta bort noteringen om fast jobb för { $person }?
    Då säger boten igen att jobbet är tidsbegränsat och när kontraktet slutar.

# 🏅 taken back. $person
staff-offer-removed = Noteringen om fast jobb för { $person } är borttagen.

# ✅ Klart under a request for help. $person
staff-helped-done = ✅ Tack. Frågan från { $person } är borta från listan.

# After no to any confirmation
staff-nothing-done = Okej. Inget är ändrat.

## Words

# 📚: the words of the week. $person, $most (number)
staff-words-ask =
    📚 Vilka ord ska { $person } öva på den här veckan?
    Skriv 1 till { $most } ord på svenska, med komma mellan.
    Skriv inga namn på människor.

# Added to staff-words-ask when words are set. $words
staff-words-now = Nu kommer de här först: { $words }.

# 📚: a typed word is in no list; a button for each that is spelled almost so. $person, $word (as it was typed)
staff-words-which = Vilket ord menar du med «{ $word }», till { $person }?

# 📚. $person, $words
staff-words-confirm =
    Ska { $person } öva på de här orden?
    <b>{ $words }</b>
    De kommer först i sju dagar. De ersätter ord från förra gången.

# Added to staff-words-confirm. $words (those that are in no list)
staff-words-confirm-new = De här finns inte i ordlistorna och blir personens egna ord: { $words }.

# 📚 done. $person, $words
staff-words-done = 📚 De här orden kommer först för { $person }: { $words }.

# To editors, added to 📣 in the menu; button new-words. $total (number)
staff-new-words-waiting =
    📚 { $total ->
        [one] Ett nytt ord från jobbet väntar.
       *[other] { $total } nya ord från jobbet väntar.
    }

# To editors; buttons word-accept, word-refuse, next. $word, $meaning, $language, $total (number)
staff-new-word =
    📚 Ett nytt ord från jobbet
    Ordet: <b>{ $word }</b>
    Betyder: { $meaning }
    Språk: { $language }
    Ska alla på samma slags arbetsplats öva på det? Ta inte in namn på människor.
    Väntar: { $total }

# To editors when no word waits
staff-new-words-none = 📚 Inga nya ord väntar.

## Who needs me

# 📣: only what is new; staff-people-line follows. $total (number)
staff-needs-list = 📣 <b>Vem behöver mig?</b> ({ $total })

# 📣 when nothing is new
staff-needs-none = 📣 Inget nytt. Ingen väntar på dig just nu.

## Workplaces

# 🏢 in the menu: a button for each
staff-workplaces-list = 🏢 <b>Arbetsplatser</b>

# 🏢 in the menu when there is none
staff-workplaces-none = Det finns ingen arbetsplats än. Administratören lägger till dem.

# One workplace. $workplace-name, $workplace-phone, $report-before (clock), $supervisors (names; each may be none),
# $total (number of participants)
staff-workplace =
    🏢 <b>{ $workplace-name }</b>
    Telefon: { $workplace-phone ->
        [none] saknas, be administratören lägga till den
       *[other] { $workplace-phone }
    }
    Sjukanmälan före: { $report-before ->
        [none] saknas, be administratören lägga till tiden
       *[other] { $report-before }
    }
    Handledare: { $supervisors ->
        [none] ingen än
       *[other] { $supervisors }
    }
    { $total ->
        [one] { $total } deltagare
       *[other] { $total } deltagare
    }

## Supervisors

# A supervisor's own participants; a button for each
staff-supervisor-list = 👥 <b>Personer på din arbetsplats</b>

# A supervisor without participants
staff-supervisor-none = Ingen i programmet är hos dig just nu.

# One participant as a supervisor sees them; staff-supervisor-meeting lines follow. $person, $month (number), $months (number)
staff-supervisor-person =
    👤 <b>{ $person }</b>
    Månad { $month } av { $months }
    Möten:

# A line of it. $meeting (one of staff-meeting-…), $meeting-date
staff-supervisor-meeting = • { $meeting }: { $meeting-date }

# Under it: what is not shown
staff-supervisor-note = Du ser namn, månad och mötesdagar, men inga svar.

## Language

# 🌐: a button for each staff language
staff-language-list = 🌐 Välj språk

# After the choice, in the new language. $language
staff-language-done = Nu skriver jag på { $language }.

## Notices: sent to staff without being asked

# To the caseworker. $person, $title (none: no topic); buttons helped, show-person
staff-notice-help =
    📨 { $title ->
        [none] { $person } vill ha hjälp.
       *[other] { $person } vill ha hjälp med «{ $title }».
    }
    Mer vet boten inte. Ta kontakt.

# To the caseworker. $person
staff-notice-unreachable =
    🔕 { $person } går inte att nå i Telegram.
    Boten har blockerats eller kontot är borttaget. Inget mer skickas förrän personen skriver igen.
    Fråga gärna hur hen vill få information.

# To the caseworker. $person, $end-date
staff-notice-believes-permanent =
    🤔 { $person } tror att jobbet är fast efter programmet.
    Boten har svarat vänligt att kontraktet slutar { $end-date }. Prata gärna om det.

# To the caseworker. $person, $end-date
staff-notice-unsure =
    🤔 { $person } vet inte om jobbet är fast efter programmet.
    Boten har svarat att kontraktet slutar { $end-date }. Prata gärna om det.

# To the caseworker. $person, $titles
staff-notice-must-skipped =
    ⏭ { $person } har inte fått: { $titles }.
    Tiden för det har gått ut. Berätta gärna själv.

# To the caseworker. $person
staff-notice-joined = ✅ { $person } har öppnat inbjudan och är med.

# To the caseworker. $person
staff-notice-left =
    🚪 { $person } har slutat med boten.
    Inget mer skickas. Uppgifterna finns kvar tills de raderas.

# To the caseworker. $code
staff-notice-erased = 🗑 { $code } har raderat allt om sig här.

# To the caseworker. $person, $day (a date: the pause's), $end-date
staff-notice-pause-beyond =
    ⏸ Pausen för { $person } varar till { $day }, men slutet är { $end-date }.
    De sista viktiga meddelandena kommer då inte fram. Korta pausen eller prata med personen.

# To the new caseworker. $person, $name (who handed over)
staff-notice-handed-over = 🔁 { $name } har lämnat över { $person } till dig.

# To editors. $message-id, $language, $words (Telegram's own words)
staff-notice-refused =
    ✏️ Telegram tog inte emot «{ $message-id }» på { $language }.
    Telegrams svar: { $words }
    Rätta texten. Den som väntar på den får den inte förrän dess.

# To editors and caseworkers. $message-id, $title (the step's short label)
staff-notice-outdated =
    ⏳ Uppgifterna i «{ $title }» ({ $message-id }) gäller inte längre.
    Texten skickas inte förrän en redaktör har förnyat den. Svara själv på frågor så länge.

# To the caseworker. $person, $title, $date; buttons send-again, let-be
staff-notice-in-doubt =
    ❔ Kom «{ $title }» fram till { $person }, { $date }?
    Svaret från Telegram kom bort. Vill du skicka meddelandet igen? Det kan då komma två gånger.

## Texts that editors have broken

# To editors. Lines staff-texts-fault follow, then staff-texts-correct
staff-texts-held-back = ✏️ Det finns fel i texterna. Boten fortsätter med de förra, som var rätt:

# $file, $line, $rule (which check found it)
staff-texts-fault =
    • { $file }, rad { $line }: { $rule ->
        [lost-lines] några rader kan inte läsas. Ofta saknas en klammer, eller en rad börjar med ett tecken.
        [byte-order-mark] filen är inte sparad som UTF-8 utan BOM.
        [encoding] filen är inte sparad som UTF-8.
        [unknown-variable] en variabel finns inte.
        [unknown-message] en text som nämns finns inte.
        [unknown-function] en funktion finns inte.
        [unknown-term] ett begrepp som nämns finns inte.
        [unknown-variant] ett val finns inte.
        [no-variant-without] det saknas ett val [none] för den som inte har uppgiften.
        [plural] en form för antal är fel eller saknas.
        [tag] en markering (fet, kursiv) är fel eller inte avslutad.
        [length] texten är för lång.
        [label] texten på en knapp är för lång.
        [attribute] en del av texten saknas eller är för mycket.
        [missing] en text som alla måste få saknas.
        [duplicate] samma namn finns två gånger.
        [review] listan över granskade texter kan inte läsas.
        [schedule-syntax] schemat kan inte läsas.
        [schedule-key] något i schemat är fel.
        [schedule-encoding] schemat är inte sparat som UTF-8.
        [step-without-message] ett steg i schemat har ingen text.
       *[other] texten kan inte visas.
    }

# $more: how many faults are not listed, or [none]
staff-texts-correct =
    { $more ->
        [none] Rätta texten. Kommandot stegvis check visar vad som är fel.
        [one] Och ett fel till. Kommandot stegvis check visar alla.
       *[other] Och { $more } fel till. Kommandot stegvis check visar alla.
    }

# To editors, when nothing is wrong any more
staff-texts-mended = ✅ Felen i texterna är rättade. De nya texterna används nu.

## Errors and toasts

# A date was not understood. $example (a date as one types it)
staff-error-date = Jag förstår inte datumet. Skriv så här: { $example }

# The typed words are none, too many or too long. $most (number), $longest (number)
staff-error-words = Skriv 1 till { $most } ord, med komma mellan. Ett ord får ha högst { $longest } tecken.

# A date outside what is possible. $from (a date), $to (a date)
staff-error-date-range = Datumet måste vara från { $from } till { $to }.

# An unknown code, or somebody else's person: the same text for both
staff-error-unknown-person = Jag hittar ingen sådan person bland dina.

# A pause past 30 days before the end. $day (the last possible date)
staff-error-pause-late =
    Pausen får vara till { $day }, inte längre.
    De sista 30 dagarna kommer viktiga meddelanden om slutet.

# A pause when 30 days or less are left
staff-error-pause-too-late = Det är mindre än 30 dagar kvar. Då går det inte att pausa.

# An extension that is not later. $end-date (the present end)
staff-error-extend-early = Det nya slutet måste vara efter { $end-date }.

# An end that is not earlier. $end-date (the present end)
staff-error-end-late = Det nya slutet måste vara före { $end-date }. Använd 📅 Förläng för ett senare.

# A first name that is empty or too long. $most (number of characters)
staff-error-name =
    { $most ->
        [one] Skriv bara ett förnamn, högst { $most } tecken.
       *[other] Skriv bara ett förnamn, högst { $most } tecken.
    }

# The role may not do this
staff-error-not-allowed = Din roll får inte göra det här. Fråga administratören.

# The person has not joined, or has left: nothing can be sent
staff-error-not-reachable = Personen går inte att nå just nu.

# A dialogue was left for too long
staff-error-too-late = Det gick för lång tid. Börja om från menyn.

# Typed text that nothing waits for
staff-error-no-question = Jag väntar inte på något svar nu. Välj i menyn.

# Something is down; button retry
staff-error-later = 🔧 Något är fel hos oss. Försök igen om en stund.

# Something failed and trying again does not help
staff-error-general = Det gick inte. Inget är ändrat. Säg till administratören om det händer igen.

# Toast: an old button
staff-toast-stale = Gammal knapp. Här är den nya.

# Toast: it is done
staff-toast-done = ✅ Klart

# Toast: it had been done before
staff-toast-already = Det är redan gjort.

## Recording voices

# needs-me, for editors: to the recording of voices
staff-button-record = 🎙 Spela in

# Languages chosen: the first text
staff-button-record-begin = ➡️ Börja

# A voice heard back: give it to everybody
staff-button-record-use = ✅ Använd

# A voice heard back, or one that was saved: once more
staff-button-record-again = 🔁 Igen

# A text to read aloud: another one
staff-button-record-skip = ⏭ Hoppa över

# A text to read aloud: enough for now
staff-button-record-stop = ⏸ Sluta

# A text to read aloud: other languages
staff-button-record-languages = 🌐 Språk

# Before the first recording, above record-languages
staff-record-about =
    🎙 <b>Läs texterna för deltagarna</b>
    Din röst spelas upp för alla som läser texten.
    Ditt namn visas inte.
    Vill du ta tillbaka din röst, säg det till administratören.

# A button for each language, ✅ before those that are chosen
staff-record-languages = Vilka språk talar du bra?

# Added to needs-me for editors. $total (number)
staff-record-lacking =
    { $total ->
        [one] 🎙 { $total } text har ingen röst på dina språk.
       *[other] 🎙 { $total } texter har ingen röst på dina språk.
    }

# Above the text itself. $language, $title (none: it is no step), $part (text, explain or example),
# $total (number of texts that are left; 0: a text that has a voice is read once more)
staff-record-text =
    🎙 <b>{ $language }</b>{ $title ->
        [none] { "" }
       *[other] : { $title }
    }{ $part ->
        [explain] , förklaringen
        [example] , exemplet
       *[other] { "" }
    }
    { $total ->
        [0] Läs texten högt en gång till.
        [one] Det är den sista. Läs texten högt.
       *[other] { $total } kvar. Läs texten högt.
    }
    Håll in 🎤, läs lugnt och skicka. Läs inget annat än det som står här:

# Caption of the voice that was sent; buttons use, again, skip, stop
staff-record-heard = Så här låter det. Ska alla få höra det?

# In place of that after use; button again
staff-record-saved = ✅ Sparat. Om en liten stund kan alla höra det.

# After again
staff-record-again = 🔁 Läs texten en gång till och skicka.

# After skip
staff-record-skipped = ⏭ Hoppade över.

# After stop
staff-record-stopped = Tack! Skriv /record när du vill fortsätta.

# Everything in the editor's languages has a person's voice
staff-record-none = 🎉 Alla texter på dina språk har en röst.

# The text was edited while it was read
staff-record-changed = Texten har ändrats. Läs den nya.

# Somebody else has recorded the same text meanwhile
staff-record-taken = Någon annan har just läst den här texten. Din röst används inte.

# $seconds (number: how long it was), $least (number: the least)
staff-record-short =
    Det var bara { $seconds } s. Texten tar minst { $least } s att läsa.
    Håll in 🎤 tills du har läst allt.

# $most (number: minutes)
staff-record-long = Det var för långt. En röst får vara högst { $most } minuter.

# Something else than a voice message was sent
staff-record-kind =
    Skicka ett röstmeddelande: håll in 🎤 bredvid textfältet och läs.
    Andra filer kan jag inte ta emot här.

# Nothing is heard in what was saved. $language, $name (the text's id)
staff-record-unusable =
    Din röst för { $name } ({ $language }) går inte att höra, och används inte.
    Läs den gärna en gång till.
