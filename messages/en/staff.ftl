### What the bot says to staff, in English: menu, enrolment, lists, acts, notices, errors.
### $person is always a person's label, made by staff-person-label.

## Names of things

# A person wherever staff meet them. $code, $first-name (none: not given)
staff-person-label =
    { $first-name ->
        [none] { $code }
       *[other] { $first-name } ({ $code })
    }

# A role's name in menus and notices
staff-role-caseworker = caseworker

# A role's name in menus and notices
staff-role-supervisor = supervisor

# A role's name in menus and notices
staff-role-job-coach = job coach

# A role's name in menus and notices
staff-role-editor = editor

# A role's name in menus and notices
staff-role-administrator = administrator

# A language's name in this language: buttons, person, enrolment. $locale (the folder's name)
staff-locale-name =
    { $locale ->
        [sv-simple] simple Swedish
        [sv] Swedish
        [en] English
        [ar] Arabic
        [so] Somali
        [ti] Tigrinya
        [fa-AF] Dari
        [uk] Ukrainian
       *[other] { LANGUAGE($locale) }
    }

# Meeting 0: buttons and lines
staff-meeting-0 = First meeting

# Meeting 1: buttons and lines
staff-meeting-1 = Follow-up 1

# Meeting 2: buttons and lines
staff-meeting-2 = Follow-up 2

# Meeting 3: buttons and lines
staff-meeting-3 = Follow-up 3

## Joining as staff

# A staff invitation opened. $role (the role's name); buttons staff-button-join, staff-button-decline
staff-join-about =
    <b>Stegvis for staff</b>
    You are invited as { $role }.

    This is kept about you: name, role, language and the number of our chat.
    What you do here is written in a log: who, what, about whom and when.
    The administrator reads the log.
    Never write a personal identity number or anything about health here.

    Do you want to begin?

# After no
staff-join-no = Fine. Nothing has been kept. The invitation is still valid.

# A staff invitation opened in a chat that has joined already
staff-join-already = You have already joined. The invitation has not been used up.

# After yes; carries the menu. $name, $role (the role's name)
staff-welcome =
    Welcome, { $name }!
    You have joined as { $role }.
    The menu is below the text field.

## Menu and commands

# The menu's screen. $name, $role (the role's name)
staff-menu = { $name }, { $role }

# Menu: first row
staff-menu-enrol = ➕ Enrol someone

# Menu: second row
staff-menu-people = 👥 My people

# Menu: second row
staff-menu-needs = 📣 Who needs me?

# Menu: third row
staff-menu-workplaces = 🏢 Workplaces

# Menu: third row
staff-menu-language = 🌐 Language

# In the empty text field (at most 64 characters)
staff-menu-placeholder = Choose in the menu

# The list of commands: /menu (at most 40 characters)
staff-command-menu = Show the menu

# The list of commands: /enrol (at most 40 characters)
staff-command-enrol = Enrol a participant

# The list of commands: /people (at most 40 characters)
staff-command-people = My people

# The list of commands: /needs (at most 40 characters)
staff-command-needs = Who needs me?

# The list of commands: /workplaces (at most 40 characters)
staff-command-workplaces = Workplaces

# The list of commands: /language (at most 40 characters)
staff-command-language = Change language

## Buttons

# staff-join-about: yes
staff-button-join = ✅ Yes, begin

# staff-join-about: no
staff-button-decline = ↩️ No, thanks

# Every confirmation: yes
staff-button-yes = ✅ Yes

# Every confirmation: no
staff-button-no = ↩️ No

# Back to the screen before
staff-button-back = ↩️ Back

# Lists: the page before
staff-button-previous = ⬅️ Previous

# Lists: the next page
staff-button-next = ➡️ Next

# Does the failed tap again
staff-button-retry = 🔁 Try again

# Enrolment and dates: today
staff-button-today = Today

# Enrolment: next Monday
staff-button-next-monday = Next Monday

# Enrolment: type the date
staff-button-write-date = Write a date

# Enrolment: no first name
staff-button-skip = ⏭ Skip

# Enrolment check: do it
staff-button-enrol = ✅ Enrol

# Enrolment check: change something
staff-button-change = ✏️ Change

# Enrolment: stop without enrolling
staff-button-cancel = ↩️ Cancel

# What to change in an enrolment
staff-button-change-start = Start date

# What to change in an enrolment
staff-button-change-locale = Language

# What to change in an enrolment
staff-button-change-workplace = Workplace

# What to change in an enrolment
staff-button-change-name = First name

# Person: new link
staff-button-invite = 🔗 New invite

# Person: pause
staff-button-pause = ⏸ Pause

# Person, when paused: end the pause
staff-button-resume = ▶️ End pause

# Person: later end
staff-button-extend = 📅 Extend

# Person: other workplace
staff-button-move = 🏢 Move

# Person: other caseworker
staff-button-hand-over = 🔁 Hand over

# Person: earlier end
staff-button-end = 🚪 End

# Under the question for a last day: only stop the messages
staff-button-leave = 🔕 Stop the messages

# Person: set a meeting's day
staff-button-meeting = 🤝 Meeting day

# Person: note an offer of a permanent job
staff-button-offer = 🏅 Permanent job

# Person, when an offer is noted: take it back
staff-button-offer-remove = Remove the note

# Person: the words that are practised first this week
staff-button-words = 📚 Words this week

# A word that may be meant. $word (one or more)
staff-button-word = { $word }

# A word that is in no list. $word (as it was typed)
staff-button-word-new = ➕ { $word }

# To new words from work
staff-button-new-words = 📚 New words

# A new word from work: into the list for all
staff-button-word-accept = ✅ Add it

# A new word from work: not into the list
staff-button-word-refuse = ✖️ No

# Notice wants help: the caseworker has taken care of it
staff-button-helped = ✅ Done

# Notices: opens the person's screen
staff-button-show-person = 👤 Show the person

# Notice in doubt: send once more
staff-button-send-again = 📨 Send again

# Notice in doubt: leave it
staff-button-let-be = Let it be

## Enrolling

# First question; buttons today, next-monday, write-date
staff-enrol-start =
    ➕ <b>Enrol someone</b>
    On which date does the person start at work?

# After write-date. $example (a date as one types it)
staff-enrol-write-date = Write the date like this: { $example }

# Second question; a button for each language
staff-enrol-locale = Which language does the person want to read?

# Third question; a button for each workplace
staff-enrol-workplace = Which workplace?

# Third question when there is no workplace; button cancel
staff-enrol-no-workplace =
    There is no workplace yet.
    Ask the administrator to add one.

# Fourth question; button skip
staff-enrol-first-name =
    The person's first name? It is voluntary.
    Write only the first name, no surname and no personal identity number.

# Everything before it is done; buttons enrol, change, cancel. $start-date, $end-date, $language, $workplace-name,
# $first-name (none: not given), $caseworker-name (none: nobody)
staff-enrol-check =
    <b>Is this right?</b>
    Start: { $start-date }
    End: { $end-date }
    Language: { $language }
    Workplace: { $workplace-name }
    First name: { $first-name ->
        [none] not given
       *[other] { $first-name }
    }
    Caseworker: { $caseworker-name ->
        [none] nobody
       *[other] { $caseworker-name }
    }

# Added to staff-enrol-check: what is sent first. $title, $date
staff-enrol-check-first = First “{ $title }” is sent, on { $date } at the earliest.

# Added to staff-enrol-check when the end is early. $titles
staff-enrol-check-untold = Important, but there is no time for it before the end: { $titles }.

# Added to staff-enrol-check when the start has passed. $month (number), $caught-up, $skipped (titles; each may be none)
staff-enrol-check-late =
    The person starts in month { $month }.
    Caught up: { $caught-up ->
        [none] nothing
       *[other] { $caught-up }
    }.
    Skipped: { $skipped ->
        [none] nothing
       *[other] { $skipped }
    }.

# After change; buttons change-start, change-locale, change-workplace, change-name
staff-enrol-change = What do you want to change?

# After cancel
staff-enrol-cancelled = Cancelled. Nobody has been enrolled.

# Caption of the QR picture. $person, $link
staff-enrol-done =
    ✅ { $person } is enrolled.
    Let the person scan the code, or send the text below.
    The link is valid for 30 days, once, for one phone:
    { $link }

## People

# By need, 8 a page. $page (number), $pages (number), $total (number)
staff-people-list =
    👥 <b>My people</b> ({ $total })
    Page { $page } of { $pages }

# Nobody in the list
staff-people-none = You have no people yet. Begin with ➕ Enrol someone.

# A line of the list and of needs-me. $person, $reason (one of staff-reason-…)
staff-people-line = <b>{ $person }</b>: { $reason }

# The button of a person in a list. $person
staff-button-person = 👤 { $person }

# The button of a workplace in a list. $workplace-name
staff-button-workplace = { $workplace-name }

# The button of a caseworker in a list. $name
staff-button-colleague = { $name }

# Reason
staff-reason-not-joined = has not opened the invitation

# Reason
staff-reason-not-opened = has opened nothing for 7 days

# Reason
staff-reason-blocked = cannot be reached, has blocked the bot

# Reason. $title
staff-reason-wants-help =
    { $title ->
        [none] wants help
       *[other] wants help with “{ $title }”
    }

# Reason
staff-reason-believes-permanent = believes that the job is permanent

# Reason
staff-reason-unsure = does not know whether the job is permanent

# Reason
staff-reason-refused = a message could not be sent

# Reason
staff-reason-in-doubt = a message may not have arrived

# Reason. $day (a date; none: no day)
staff-reason-paused =
    { $day ->
        [none] has a pause
       *[other] has a pause until { $day }
    }

# Reason
staff-reason-left = has stopped using the bot

# Reason
staff-reason-ended = the programme is over

# Reason
staff-reason-well = nothing in particular

# One person; buttons of all acts. $person, $code, $month (number), $months (number), $language, $workplace-name,
# $start-date, $end-date, $reason (one of staff-reason-… or staff-reach-…)
staff-person =
    👤 <b>{ $person }</b>
    Code: { $code }
    Month { $month } of { $months }
    Start: { $start-date }
    End: { $end-date }
    Language: { $language }
    Workplace: { $workplace-name }
    How it stands: { $reason }

# How it stands
staff-reach-reached = reached

# Added to staff-person. $title, $date
staff-person-latest = Sent last: “{ $title }”, { $date }

# Added to staff-person when nothing was sent
staff-person-latest-none = Sent last: nothing yet

# Added to staff-person: over the next three
staff-person-next = Coming next:

# A line of the next three. $title, $date
staff-person-next-line = • { $date }: “{ $title }”

# Added to staff-person when nothing comes
staff-person-next-none = Nothing more is planned.

# Added to staff-person: the newest self-check. $date, $faces (of its four questions, in order)
staff-person-check =
    The person’s answers on { $date }: { $faces }
    (understands the work, speaks Swedish, looks for jobs, expects a job within a year)

# Added to staff-person: the newest answer to "do you have a permanent job here". $date, $answer (yes, no, unsure)
staff-person-expectation =
    Do I have a permanent job here? { $answer ->
        [yes] Yes
        [unsure] Do not know
       *[no] No
    } ({ $date })

# Added to staff-person when the person lets their caseworker see it. $known, $learning, $hard (numbers of words),
# $days (number of days with practice)
staff-person-words =
    📚 Words: { $known } known, { $learning } being learned, { $hard } hard.
    Practised on { $days ->
        [one] 1 day
       *[other] { $days } days
    } in the last four weeks.

# Added to staff-person when an offer is noted
staff-person-offer = An offer of a permanent job has been noted.

## Acts: what follows, then done

# 🔗. $person
staff-invite-confirm =
    New invitation to { $person }?
    The old link stops working.
    Once the new one is used, the bot stops writing to the old phone.

# 🔗 done, caption of the QR picture. $person, $link
staff-invite-done =
    ✅ New invitation to { $person }.
    The link is valid for 30 days, once, for one phone:
    { $link }

# ⏸: until when. $person, $day (the last possible date), $example (a date as one types it)
staff-pause-ask =
    Pause { $person } until which date?
    On that day messages come again. At the latest { $day }.
    Write the date like this: { $example }

# ⏸. $person, $day (a date)
staff-pause-confirm =
    Pause { $person } until { $day }?
    No planned messages are sent before then. The programme's time goes on all the same.
    The most important is caught up afterwards. The person cannot end the pause alone.

# ⏸ done. $person, $day (a date)
staff-pause-done = ⏸ { $person } has a pause. Messages come again on { $day }.

# ▶️. $person
staff-resume-confirm =
    End the pause for { $person }?
    The most important that was missed is sent, at most 2 a day.

# ▶️ done. $person
staff-resume-done = ▶️ The pause is over. { $person } gets messages again.

# 📅: new end. $person, $end-date (the present end), $example (a date as one types it)
staff-extend-ask =
    { $person } ends on { $end-date }.
    What is the new last day?
    Write the date like this: { $example }

# 📅. $person, $old-end-date, $end-date (the new end)
staff-extend-confirm =
    Extend { $person } from { $old-end-date } to { $end-date }?
    The employment itself is not changed here.
    The person is told at once, and that the job is still temporary.
    Messages before the end move to the new end.
    Have you asked HR about the extension?

# 📅 done. $person, $end-date
staff-extend-done = 📅 { $person } now ends on { $end-date }.

# 🏢: a button for each workplace. $person, $workplace-name (the present one)
staff-move-ask = { $person } is at { $workplace-name }. Which is the new workplace?

# 🏢. $person, $workplace-name (the new one)
staff-move-confirm =
    Move { $person } to { $workplace-name }?
    The phone number and time for reporting sick change in all texts.
    The supervisors at the old workplace no longer see the person.

# 🏢 done. $person, $workplace-name
staff-move-done = 🏢 { $person } is now at { $workplace-name }.

# 🏢 when there is no other workplace
staff-move-none = There is no other workplace yet.

# 🔁: a button for each caseworker. $person
staff-hand-over-ask = Who takes over { $person }?

# 🔁 when there is no other caseworker
staff-hand-over-none = There is no other caseworker yet.

# 🔁. $person, $caseworker-name (the new one)
staff-hand-over-confirm =
    Hand over { $person } to { $caseworker-name }?
    { $caseworker-name } sees all that you see now. You no longer see the person.
    A new name stands in all texts. It is good to tell the person yourself first.

# 🔁 done. $person, $caseworker-name
staff-hand-over-done = 🔁 { $caseworker-name } is now the caseworker of { $person }.

# 🚪: the new last day; button today. $person, $end-date (the present end), $example (a date as one types it)
staff-end-ask =
    { $person } ends on { $end-date }.
    What is the last day instead?
    Write the date like this: { $example }

# 🚪. $person, $end-date (the new end), $titles (important steps left untold; none: nothing)
staff-end-confirm =
    End { $person } with { $end-date } as the last day?
    The employment itself is not changed here.
    The most important before the end is sent before then, as far as there is time.
    { $titles ->
        [none] Nothing important is left unsaid.
       *[other] No time for: { $titles }.
    }
    The data is erased some time after the end.

# 🚪 done. $person, $end-date
staff-end-done = 🚪 { $person } now ends on { $end-date }.

# 🔕. $person
staff-leave-confirm =
    Stop the messages to { $person }?
    Nothing more is sent, not even the most important. The end date stays as it is.
    A new invitation starts the messages again.

# 🔕 done. $person
staff-leave-done = 🔕 { $person } gets no more messages.

# 🤝: a button for each meeting. $person
staff-meeting-ask = Which meeting with { $person }?

# 🤝: the day. $person, $meeting (one of staff-meeting-…), $meeting-date (the planned day), $example (a date as one types it)
staff-meeting-date-ask =
    { $meeting } with { $person } is planned for { $meeting-date }.
    Which day will it be?
    Write the date like this: { $example }

# 🤝. $person, $meeting (one of staff-meeting-…), $meeting-date (the new day)
staff-meeting-confirm =
    { $meeting } with { $person }: { $meeting-date }?
    A week before, the person is told what the meeting is and what to think about.

# 🤝 done. $person, $meeting (one of staff-meeting-…), $meeting-date
staff-meeting-done = 🤝 { $meeting } with { $person }: { $meeting-date }.

# 🏅. $person
staff-offer-confirm =
    Note that { $person } has been offered a permanent job?
    Then the bot does not say that the answer “yes, a permanent job” is wrong.
    Note it only when the offer is certain.

# 🏅 done. $person
staff-offer-done = 🏅 The offer to { $person } has been noted.

# 🏅 to be taken back. $person
staff-offer-remove-confirm =
    Remove the note on a permanent job for { $person }?
    Then the bot again says that the job is temporary and when the contract ends.

# 🏅 taken back. $person
staff-offer-removed = The note on a permanent job for { $person } has been removed.

# ✅ Klart under a request for help. $person
staff-helped-done = ✅ Thank you. The question from { $person } is off the list.

# After no to any confirmation
staff-nothing-done = Fine. Nothing has been changed.

## Words

# 📚: the words of the week. $person, $most (number)
staff-words-ask =
    📚 Which words should { $person } practise this week?
    Write 1 to { $most } words in Swedish, with commas between.
    Write no names of people.

# Added to staff-words-ask when words are set. $words
staff-words-now = Now these come first: { $words }.

# 📚: a typed word is in no list; a button for each that is spelled almost so. $person, $word (as it was typed)
staff-words-which = Which word do you mean by “{ $word }”, for { $person }?

# 📚. $person, $words
staff-words-confirm =
    Should { $person } practise these words?
    <b>{ $words }</b>
    They come first for seven days. They replace the words from last time.

# Added to staff-words-confirm. $words (those that are in no list)
staff-words-confirm-new = These are in no list and become the person’s own words: { $words }.

# 📚 done. $person, $words
staff-words-done = 📚 These words come first for { $person }: { $words }.

# To editors, added to 📣 in the menu; button new-words. $total (number)
staff-new-words-waiting =
    📚 { $total ->
        [one] A new word from work is waiting.
       *[other] { $total } new words from work are waiting.
    }

# To editors; buttons word-accept, word-refuse, next. $word, $meaning, $language, $total (number)
staff-new-word =
    📚 A new word from work
    The word: <b>{ $word }</b>
    It means: { $meaning }
    Language: { $language }
    Should everybody at that kind of workplace practise it? Add no names of people.
    Waiting: { $total }

# To editors when no word waits
staff-new-words-none = 📚 No new words are waiting.

## Who needs me

# 📣: only what is new; staff-people-line follows. $total (number)
staff-needs-list = 📣 <b>Who needs me?</b> ({ $total })

# 📣 when nothing is new
staff-needs-none = 📣 Nothing new. Nobody is waiting for you right now.

## Workplaces

# 🏢 in the menu: a button for each
staff-workplaces-list = 🏢 <b>Workplaces</b>

# 🏢 in the menu when there is none
staff-workplaces-none = There is no workplace yet. The administrator adds them.

# One workplace. $workplace-name, $workplace-phone, $report-before (clock), $supervisors (names; each may be none),
# $total (number of participants)
staff-workplace =
    🏢 <b>{ $workplace-name }</b>
    Phone: { $workplace-phone ->
        [none] missing, ask the administrator to add it
       *[other] { $workplace-phone }
    }
    Report sick before: { $report-before ->
        [none] missing, ask the administrator to add the time
       *[other] { $report-before }
    }
    Supervisors: { $supervisors ->
        [none] nobody yet
       *[other] { $supervisors }
    }
    { $total ->
        [one] { $total } participant
       *[other] { $total } participants
    }

## Supervisors

# A supervisor's own participants; a button for each
staff-supervisor-list = 👥 <b>People at your workplace</b>

# A supervisor without participants
staff-supervisor-none = Nobody in the programme is with you right now.

# One participant as a supervisor sees them; staff-supervisor-meeting lines follow. $person, $month (number), $months (number)
staff-supervisor-person =
    👤 <b>{ $person }</b>
    Month { $month } of { $months }
    Meetings:

# A line of it. $meeting (one of staff-meeting-…), $meeting-date
staff-supervisor-meeting = • { $meeting }: { $meeting-date }

# Under it: what is not shown
staff-supervisor-note = You see name, month and meeting days, but no answers.

## Language

# 🌐: a button for each staff language
staff-language-list = 🌐 Choose language

# After the choice, in the new language. $language
staff-language-done = Now I write in { $language }.

## Notices: sent to staff without being asked

# To the caseworker. $person, $title (none: no topic); buttons helped, show-person
staff-notice-help =
    📨 { $title ->
        [none] { $person } wants help.
       *[other] { $person } wants help with “{ $title }”.
    }
    The bot knows no more. Get in touch.

# To the caseworker. $person
staff-notice-unreachable =
    🔕 { $person } cannot be reached in Telegram.
    The bot has been blocked or the account is gone. Nothing more is sent until the person writes again.
    Ask how they want to get information.

# To the caseworker. $person, $end-date
staff-notice-believes-permanent =
    🤔 { $person } believes that the job is permanent after the programme.
    The bot has answered kindly that the contract ends on { $end-date }. It is good to talk about it.

# To the caseworker. $person, $end-date
staff-notice-unsure =
    🤔 { $person } does not know whether the job is permanent after the programme.
    The bot has answered that the contract ends on { $end-date }. It is good to talk about it.

# To the caseworker. $person, $titles
staff-notice-must-skipped =
    ⏭ { $person } has not been told: { $titles }.
    The time for it has passed. It is good to tell it yourself.

# To the caseworker. $person
staff-notice-joined = ✅ { $person } has opened the invitation and joined.

# To the caseworker. $person
staff-notice-left =
    🚪 { $person } has stopped using the bot.
    Nothing more is sent. The data stays until it is erased.

# To the caseworker. $code
staff-notice-erased = 🗑 { $code } has erased everything about themselves here.

# To the caseworker. $person, $day (a date: the pause's), $end-date
staff-notice-pause-beyond =
    ⏸ The pause for { $person } lasts until { $day }, but the end is { $end-date }.
    The last important messages will then not arrive. Shorten the pause or talk to the person.

# To the new caseworker. $person, $name (who handed over)
staff-notice-handed-over = 🔁 { $name } has handed over { $person } to you.

# To editors. $message-id, $language, $words (Telegram's own words)
staff-notice-refused =
    ✏️ Telegram did not accept “{ $message-id }” in { $language }.
    Telegram's answer: { $words }
    Correct the text. Whoever waits for it does not get it before then.

# To editors and caseworkers. $message-id, $title (the step's short label)
staff-notice-outdated =
    ⏳ The facts in “{ $title }” ({ $message-id }) hold no longer.
    The text is not sent until an editor has renewed it. Answer questions yourself meanwhile.

# To the caseworker. $person, $title, $date; buttons send-again, let-be
staff-notice-in-doubt =
    ❔ Did “{ $title }” reach { $person }, { $date }?
    Telegram's answer was lost. Do you want to send the message again? It may then come twice.

## Texts that editors have broken

# To editors. Lines staff-texts-fault follow, then staff-texts-correct
staff-texts-held-back = ✏️ There are faults in the texts. The bot goes on with the ones before, which were right:

# $file, $line, $rule (which check found it)
staff-texts-fault =
    • { $file }, line { $line }: { $rule ->
        [lost-lines] some lines cannot be read. Often a brace is missing, or a line begins with a sign.
        [byte-order-mark] the file is not saved as UTF-8 without a BOM.
        [encoding] the file is not saved as UTF-8.
        [unknown-variable] there is no such variable.
        [unknown-message] a text that is named does not exist.
        [unknown-function] there is no such function.
        [unknown-term] a term that is named does not exist.
        [unknown-variant] there is no such choice.
        [no-variant-without] a choice [none] is missing, for whoever lacks the fact.
        [plural] a form for numbers is wrong or missing.
        [tag] a mark (bold, italic) is wrong or not closed.
        [length] the text is too long.
        [label] the text of a button is too long.
        [attribute] a part of the text is missing, or one too many.
        [missing] a text that everybody must get is missing.
        [duplicate] the same name is there twice.
        [review] the list of reviewed texts cannot be read.
        [schedule-syntax] the schedule cannot be read.
        [schedule-key] something in the schedule is wrong.
        [schedule-encoding] the schedule is not saved as UTF-8.
        [step-without-message] a step of the schedule has no text.
       *[other] the text cannot be shown.
    }

# $more: how many faults are not listed, or [none]
staff-texts-correct =
    { $more ->
        [none] Correct the text. The command stegvis check shows what is wrong.
        [one] And one fault more. The command stegvis check shows all.
       *[other] And { $more } faults more. The command stegvis check shows all.
    }

# To editors, when nothing is wrong any more
staff-texts-mended = ✅ The faults in the texts are corrected. The new texts are in use now.

## Errors and toasts

# A date was not understood. $example (a date as one types it)
staff-error-date = I do not understand the date. Write it like this: { $example }

# The typed words are none, too many or too long. $most (number), $longest (number)
staff-error-words = Write 1 to { $most } words, with commas between. A word may have at most { $longest } letters.

# A date outside what is possible. $from (a date), $to (a date)
staff-error-date-range = The date must be from { $from } to { $to }.

# An unknown code, or somebody else's person: the same text for both
staff-error-unknown-person = I find no such person among yours.

# A pause past 30 days before the end. $day (the last possible date)
staff-error-pause-late =
    The pause may last until { $day }, no longer.
    In the last 30 days important messages about the end come.

# A pause when 30 days or less are left
staff-error-pause-too-late = Fewer than 30 days are left. A pause is not possible then.

# An extension that is not later. $end-date (the present end)
staff-error-extend-early = The new end must be after { $end-date }.

# An end that is not earlier. $end-date (the present end)
staff-error-end-late = The new end must be before { $end-date }. Use 📅 Extend for a later one.

# A first name that is empty or too long. $most (number of characters)
staff-error-name =
    { $most ->
        [one] Write only a first name, at most { $most } character.
       *[other] Write only a first name, at most { $most } characters.
    }

# The role may not do this
staff-error-not-allowed = Your role may not do this. Ask the administrator.

# The person has not joined, or has left: nothing can be sent
staff-error-not-reachable = The person cannot be reached right now.

# A dialogue was left for too long
staff-error-too-late = It took too long. Begin again from the menu.

# Typed text that nothing waits for
staff-error-no-question = I am not waiting for an answer now. Choose in the menu.

# Something is down; button retry
staff-error-later = 🔧 Something is wrong here. Try again in a while.

# Something failed and trying again does not help
staff-error-general = It did not work. Nothing has been changed. Tell the administrator if it happens again.

# Toast: an old button
staff-toast-stale = Old button. Here is the new one.

# Toast: it is done
staff-toast-done = ✅ Done

# Toast: it had been done before
staff-toast-already = It is already done.

## Recording voices

# needs-me, for editors: to the recording of voices
staff-button-record = 🎙 Record

# Languages chosen: the first text
staff-button-record-begin = ➡️ Begin

# A voice heard back: give it to everybody
staff-button-record-use = ✅ Use it

# A voice heard back, or one that was saved: once more
staff-button-record-again = 🔁 Again

# A text to read aloud: another one
staff-button-record-skip = ⏭ Skip

# A text to read aloud: enough for now
staff-button-record-stop = ⏸ Stop

# A text to read aloud: other languages
staff-button-record-languages = 🌐 Languages

# Before the first recording, above record-languages
staff-record-about =
    🎙 <b>Read the texts to the participants</b>
    Your voice is played to everybody who reads the text.
    Your name is not shown.
    If you want to take your voice back, tell the administrator.

# A button for each language, ✅ before those that are chosen
staff-record-languages = Which languages do you speak well?

# Added to needs-me for editors. $total (number)
staff-record-lacking =
    { $total ->
        [one] 🎙 { $total } text has no voice in your languages.
       *[other] 🎙 { $total } texts have no voice in your languages.
    }

# Above the text itself. $language, $title (none: it is no step), $part (text, explain or example),
# $total (number of texts that are left; 0: a text that has a voice is read once more)
staff-record-text =
    🎙 <b>{ $language }</b>{ $title ->
        [none] { "" }
       *[other] : { $title }
    }{ $part ->
        [explain] , the explanation
        [example] , the example
       *[other] { "" }
    }
    { $total ->
        [0] Read the text aloud once more.
        [one] It is the last one. Read the text aloud.
       *[other] { $total } are left. Read the text aloud.
    }
    Hold 🎤, read calmly, and send. Read nothing but what stands here:

# Caption of the voice that was sent; buttons use, again, skip, stop
staff-record-heard = This is how it sounds. Is it for everybody?

# In place of that after use; button again
staff-record-saved = ✅ Saved. In a moment everybody can hear it.

# After again
staff-record-again = 🔁 Read the text once more, and send it.

# After skip
staff-record-skipped = ⏭ Skipped.

# After stop
staff-record-stopped = Thank you! Write /record when you want to go on.

# Everything in the editor's languages has a person's voice
staff-record-none = 🎉 All texts in your languages have a voice.

# The text was edited while it was read
staff-record-changed = The text has changed. Read the new one.

# Somebody else has recorded the same text meanwhile
staff-record-taken = Somebody else has just read this text. Your voice is not used.

# $seconds (number: how long it was), $least (number: the least)
staff-record-short =
    That was only { $seconds } s. The text takes at least { $least } s to read.
    Hold 🎤 until you have read everything.

# $most (number: minutes)
staff-record-long = That was too long. A voice may take at most { $most } minutes.

# Something else than a voice message was sent
staff-record-kind =
    Send a voice message: hold 🎤 beside the text field, and read.
    I cannot take other files here.

# Nothing is heard in what was saved. $language, $name (the text's id)
staff-record-unusable =
    Your voice for { $name } ({ $language }) cannot be heard, and is not used.
    Please read it once more.
