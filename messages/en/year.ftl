### Theme year: welcome, the programme, the people, the end date. Simple Swedish is the source.

welcome =
    { $first-name ->
        [none] Hello and welcome!
       *[other] Hello { $first-name } and welcome!
    }
    My name is Stegvis.
    I am a robot, not a person.

    I send short texts about your year at work.
    At most 2 a day.
    You can also write a question to me.

    Press 🌐 Language if you want to change language.
    Press ⚙️ More if you want to pause or stop.
    <b>It is voluntary: you choose yourself.</b>

    Ask about <i>a-kassa</i> in your first days at work.
    It is an association that can pay when you have no job.
    .title = Welcome
    .short = Welcome
    .explain =
        I tell you about work, a little at a time.
        You learn things in the month when you need them.
        There are buttons under every text.

        Press 👍 I understand when all is clear.
        Press ❓ Explain more when it is hard.
        Press 🔊 Listen if you would rather hear it.
        Under 🗂 All topics you find everything again.

        You choose yourself if you want to take part.
        You can stop at any time.

        Why ask about <i>a-kassa</i> so early?
        The time as a member can be important later.
        You choose yourself if you join.
    .example =
        Selam gets a text in the morning.
        One word is hard.
        She presses ❓ Explain more.
        Then the same thing comes in easier words.

        She wants another time of day.
        She presses ⚙️ More and then 🕐 Time.

        One day she writes to me: “pay”.
        Then I show texts about pay.

        At work she asks: “Var kan jag läsa om a-kassa?” (Where can I read about a-kassa?)
    .keywords = hello, hi, welcome, start, who are you, what is this, how does it work, robot, buttons, change language, stop, voluntary, how often, messages, stop messages, why do you write to me, what is this bot, what is this bot for, bot, chatbot, what do you do, what can you do, what can I ask, what can I write, are you a human, are you a person, are you real, are you a machine, am I talking to a person, who is writing, who sends, why do I get this, why do I get messages, too many messages, stop this, stop the messages, no more messages, don't want messages, do not send, unsubscribe, pause, pause messages, turn off, turn off sound, mute, change the language, another language, other language, in my language, in arabic, in english, which languages, change time of messages, when do you send, how do I use this, how to use this app, app, telegram, the buttons, listen, does anybody read, who sees what I write, private, secret, do you save, do I have to answer, must I join, is it free, do you speak, speak somali, somali, tigrinya, dari, ukrainian, persian, farsi, russian, arabic please, english please, send in the evening, send later, texting, stop texting, texting me, stop writing, spam, leave me alone, annoying, your name, what is your name, are you ai, artificial intelligence, what is stegvis, stegvis, new phone, new number, change number, sms, notifications, how often do you write

about-programme =
    This is your year at work.
    <b>The aim is that you learn a lot.</b>

    You take part from { $start-date }.
    Your last day is { $end-date }.

    You train in a real job.
    You learn more Swedish.
    You learn how people work in Sweden.
    You can get references (<i>referenser</i>).
    They are people who can tell how you work.

    After the year the job here ends.
    A new job does not come by itself.
    So you look for the next job during the year.
    We help you with that.
    .title = Good to know: your year
    .short = About your year
    .explain =
        The year is for you to learn.
        You are at a workplace and get pay.
        At the same time you practise Swedish.

        When the year is over you have more to show.
        You can say what you have done.
        You have someone who can tell how you work.
        That is important when you look for a new job.

        But the programme does not give you the next job.
        You need to look for it yourself, with help.
        It often takes a long time.
        So we start early.
        Every month you hear about the next step.
    .example =
        Olena starts at a café.
        First she learns names, times and words.
        Then she learns the till.

        After some months she writes a CV (<i>cv</i>).
        It is a short list of jobs, school and languages.
        She asks her supervisor: “Vill du vara min referens?” (Will you be my reference?)

        She applies for jobs once a week.
        She practises questions with her job coach.
        In this way she has a lot to show after the year.
    .keywords = programme, the year, how long, aim, goal, what job is this, why am I here, work training, internship, start work, when does it end, what happens after, municipality, what is the programme, what is this program, which programme am I in, program, why am I in this programme, why do I work here, why am I working here, why am I at this place, why this workplace, why one year, why a year, purpose, purpose of the year, purpose of the programme, the point of this, meaning of this, meaning of the programme, what do I get, what do I get from it, what do I get out of it, what will I learn here, what am I going to learn, learn at the place, good for me, benefit for me, twelve months, how long is the programme, who decided, is it a real job, is this a job or internship, subsidised employment, project, what is included, how does the year work, municipality programme, goal of the year, point of me being here, the point, what is the point, being here, send me here, sent me here, why did they send me, why did the municipality, must I be in the programme, have to be in the programme, use of it, useful, where does it lead, what is good with it, information about the programme, rules of the programme, one year programme, this year

people-around-you =
    You are not alone at work.
    <b>Do ask, these people help you.</b>

    { $supervisor-name ->
        [none] Your supervisor (<i>handledare</i>) shows you the job.
       *[other] { $supervisor-name } is your supervisor (<i>handledare</i>) and shows you the job.
    }
    Ask about tasks, times and tools.

    { $caseworker-name ->
        [none] Your caseworker (<i>handläggare</i>) at the municipality follows your plan.
       *[other] { $caseworker-name } is your caseworker (<i>handläggare</i>) and follows your plan.
    }
    Ask about the year, about meetings and about what is hard.

    { $job-coach ->
        [none] A job coach (<i>jobbcoach</i>) helps you to look for jobs.
       *[other] The job coach helps you to look for jobs: { $job-coach }.
    }
    { $language-teacher ->
        [none] A teacher helps you with Swedish.
       *[other] The teacher helps you with Swedish: { $language-teacher }.
    }

    Press 👤 My people when you want to see them again.
    .title = Good to know: your contacts
    .short = Who helps me?
    .explain =
        Different people help you with different things.

        The supervisor (<i>handledare</i>) is at work.
        The supervisor teaches you what to do.
        You can ask the same thing many times.

        The caseworker (<i>handläggare</i>) works for the municipality.
        The caseworker follows your plan all year.
        Phone if something is wrong, or if you are worried.

        The job coach helps you with your CV and with jobs to apply for.
        The teacher helps you with words and with speaking.

        Do you not know whom to ask?
        Then you can ask any of them.
        They help you to find the right person.
    .example =
        Ali does not understand a machine.
        He asks the supervisor: “Kan du visa mig en gång till?” (Can you show me once more?)

        Ali has questions about his plan.
        He phones the caseworker: “Hej! Jag vill prata om min plan.” (I want to talk about my plan.)

        Ali wants to apply for a job in a warehouse.
        He asks the job coach: “Kan du titta på mitt cv?” (Can you look at my CV?)

        Ali hears a new word every day.
        He asks the teacher: “Vad betyder det här ordet?” (What does this word mean?)
    .keywords = who helps me, contact, contacts, boss, supervisor, caseworker, job coach, coach, phone number, ask someone, municipality, I need help, whom to ask, who is my boss, who is my supervisor, who is my caseworker, who is my case worker, case worker, who is responsible for me, responsible, who decides, who helps with what, which person helps me, who can help me, who can I ask, who do I talk to, whom do I contact, what does the caseworker do, what does the supervisor do, what does the job coach do, what is a job coach, job coach doing, jobbcoach, handläggare, handledare, difference between supervisor and caseworker, my people, contact person, number of my caseworker, number of my boss, email to my caseworker, language teacher, mentor, new caseworker, change caseworker, cannot reach my caseworker, social worker, person in charge, in charge of me, name of the person, name of my caseworker, whom to phone, who to phone, questions about my programme, get hold of, reach my caseworker, contact municipality, manager, my manager name, which person, whose job, social services, helper

temporary-contract =
    This is about your time at work.
    Your contract has a date when it ends.

    The contract ends on { $end-date }.
    { $months-left ->
        [0] Less than 1 month is left.
        [one] { $months-left } month is left.
       *[other] { $months-left } months are left.
    }
    <b>It ends then, even when you work very well.</b>

    So we look for the next job early.
    Take a small step this week.
    { $caseworker-name ->
        [none] Ask your caseworker (<i>handläggare</i>) if you wonder about something.
       *[other] Ask { $caseworker-name } if you wonder about something.
    }
    .title = Good to know: a date
    .short = My end date
    .explain =
        There are 2 kinds of jobs.
        A permanent job (<i>fast jobb</i>) has no end date.
        A job for a certain time ends on a certain date.
        On paper it is often called <i>visstidsanställning</i>.
        You have such a job.

        When the boss says “good”, the boss means your work.
        It is true and it is important.
        But the date in the contract is the same.

        It often takes many months to find a job.
        The one who starts early has more time.
        Are you unsure of your date?
        Look in your contract, or ask your caseworker.
    .example =
        Ali is fast and helps everyone.
        The boss says: “Du är jätteduktig!” (You are really good!)
        Ali is happy and thinks: Then I may stay.

        He asks his caseworker: “Får jag stanna här?” (May I stay here?)
        She answers: “You work very well. But the contract ends on the same day as before.”

        Then Ali asks the boss: “Vill du vara min referens?” (Will you be my reference?)
        The boss says yes at once.
        The same week Ali looks at 2 vacant jobs.
    .keywords = contract, employment, end date, when do I finish, how long can I work, permanent job, temporary, fixed term, stay on, extend, months left, last day, can I stay, keep my job, job contract, keep me, continue working here, stay here, good job, will they keep me, keep me after, boss says I am good, boss is happy with me, boss likes me, I work hard, work very good, stay in this job, stay at this workplace, stay after the year, can I work here after, is this permanent, permanent contract, real job after, when my contract finish, contract finishes, contract ends, contract is over, contract expire, when does my contract end, how long is my contract, how much time left, time left, how many months left, last working day, hire me, will they hire me, employ me, new contract here, renew, renew contract, extend my contract, longer contract, another year, one more year, promised me a job, fired, fire me, quit, resign, work next year, job next year, hire me for real, hire, for real, chance, any chance, chance to stay, stay after, hope to stay, I want to stay, keep working here, keep on working, do I keep my job, lose my job, job safe, do I continue, remain, remain here, after december, trial employment, end of contract, leave before the end, found another job leave, how long is the job, until when, till when

temporary-contract-2 =
    Sometimes someone says: “Bra jobbat!” (Good work!)
    It is nice to hear, and it is true.

    It means that you do good work.
    It does not mean that you get a permanent job (<i>fast jobb</i>) here.
    A permanent job has no end date.
    Your contract has one: { $end-date }.
    { $months-left ->
        [0] It is less than 1 month until then.
        [one] It is { $months-left } month until then.
       *[other] It is { $months-left } months until then.
    }

    <b>Ask the one who says it: “Vill du vara min referens?”</b> (Will you be my reference?)
    Then the words help you to the next job.
    That is the job we are already looking for.

temporary-contract-3 =
    Take out your calendar today.
    Put a cross on an important day.

    The day is { $end-date }.
    On that day your contract ends.
    { $months-left ->
        [0] Count the time to the cross: it is less than 1 month.
        [one] Count the time to the cross: it is { $months-left } month.
       *[other] Count the time to the cross: it is { $months-left } months.
    }
    The cross stays there, even when everyone is pleased with you.

    Now put one more cross, every week.
    <b>On that day you look for the next job for 30 minutes.</b>
    Many short times give more than one long time at the end.
    { $caseworker-name ->
        [none] Do show the calendar to your caseworker (<i>handläggare</i>).
       *[other] Do show the calendar to { $caseworker-name }.
    }

temporary-contract-4 =
    It is good to like your work.
    Many who like it would love to stay.

    That is easy to understand.
    Still it is important to know how it is.
    Your job here is for a certain time.
    The last day in the contract is { $end-date }.
    { $months-left ->
        [0] Now less than 1 month is left of the time.
        [one] Now { $months-left } month is left of the time.
       *[other] Now { $months-left } months are left of the time.
    }
    That is so even when you do your best.

    <b>You can like it here and look for the next job at the same time.</b>
    Is it hard to think about?
    { $caseworker-name ->
        [none] Talk with your caseworker (<i>handläggare</i>).
       *[other] Talk with { $caseworker-name }.
    }

temporary-contract-5 =
    Here are 4 short questions and answers.

    When does my contract end?
    It ends on { $end-date }.

    How long is it until then?
    { $months-left ->
        [0] Less than 1 month from today.
        [one] It is { $months-left } month from today.
       *[other] It is { $months-left } months from today.
    }

    Does the contract get longer if I work very well?
    No, good work does not change the date.

    What do I do then?
    <b>You start looking for the next job now.</b>
    { $caseworker-name ->
        [none] Do ask your caseworker (<i>handläggare</i>) more questions.
       *[other] Do ask { $caseworker-name } more questions.
    }
    .voice =
        Here are 4 short questions and answers.

        When does my contract end?
        It ends on the day that the text names.

        How long is it until then?
        You can see that in the text.

        Does the contract get longer if I work very well?
        No, good work does not change the date.

        What do I do then?
        You start looking for the next job now.
        Do ask your caseworker (<i>handläggare</i>) more questions.

temporary-contract-6 =
    All that you learn here is yours.
    You will know it later too.

    The job here is only for a limited time.
    The contract ends on { $end-date }.
    That is so even for the person who is best at work.
    { $months-left ->
        [0] You can learn more here for less than 1 month.
        [one] You can learn more here for { $months-left } month.
       *[other] You can learn more here for { $months-left } months.
    }

    But you take your Swedish with you.
    You take with you what you can do.
    You take with you people who can tell about you.
    <b>Which job do you want to use it for?</b>
    Start looking for it now.

temporary-contract-7 =
    Think of a course at school.
    It has a first day and a last day.

    The course ends for everyone, even for the person who is best.
    It is the same with your contract.
    The first day was { $start-date }.
    The last day is { $end-date }.
    { $months-left ->
        [0] Less than 1 month is left.
        [one] Now { $months-left } month is left.
       *[other] Now { $months-left } months are left.
    }

    Before the last day, people choose what to do next.
    <b>Choose in good time, and look for jobs in good time.</b>
    { $caseworker-name ->
        [none] Ask your caseworker (<i>handläggare</i>) to think with you.
       *[other] Ask { $caseworker-name } to think with you.
    }

temporary-contract-8 =
    Here is a small list for the month.
    Can you say yes to the 3 questions?

    Have I looked at vacant jobs?
    Have I written down something new that I can do?
    Have I talked with someone about my next job?

    The list is important, because the contract ends on { $end-date }.
    { $months-left ->
        [0] The list is for now, because less than 1 month is left.
        [one] You have { $months-left } month to do it.
       *[other] You have { $months-left } months to do it.
    }
    It is for everyone, even for the person who does everything right at work.

    Was one of the answers no?
    <b>Start with that one.</b>
    { $caseworker-name ->
        [none] Show the list to your caseworker (<i>handläggare</i>).
       *[other] Show the list to { $caseworker-name }.
    }

halfway =
    Now half the time at work has gone.
    <b>It is a good day to think ahead.</b>

    { $months-done ->
        [one] You have taken part for { $months-done } month.
       *[other] You have taken part for { $months-done } months.
    }
    { $months-left ->
        [0] Less than 1 month is left.
        [one] { $months-left } month is left.
       *[other] { $months-left } months are left.
    }
    The contract ends on { $end-date }.

    Write 3 things that you have learned.
    Show your CV (<i>cv</i>) to the job coach.
    Ask someone at work to be a reference (<i>referens</i>).
    Look at vacant jobs every week.

    What do you want to do after the year?
    { $caseworker-name ->
        [none] Talk about it with your caseworker (<i>handläggare</i>).
       *[other] Talk about it with { $caseworker-name }.
    }
    .title = Good to know: half the time
    .short = Half the time
    .explain =
        You have done half of the year.
        Think of how it was on the first day.
        Now you know more Swedish and more about the job.
        That is your own work.

        The second half often goes fast.
        So it is good to start looking for jobs now.

        A CV is a short list of jobs, school and languages.
        A reference is a person who can tell how you work.
        With those 2 things you can apply for many jobs.

        Do you have no CV yet?
        The job coach helps you to write it.
    .example =
        Yusuf sits down one evening and writes 3 things.
        “I can sort waste.”
        “I can answer when a customer asks.”
        “I come on time.”

        At work he asks: “Vill du vara min referens?” (Will you be my reference?)
        His supervisor says yes.

        On Saturdays he looks at vacant jobs.
        He saves 2 that sound good.
        On Monday he shows them to the job coach.
    .keywords = half the time, halfway, six months, how much is left, what have I learned, what to do next, future, next step, plan, middle of the year, start looking for a job, half of the year, half year, half is over, half of the programme, half done, half time, middle of the programme, in the middle, 6 months, six months done, six months passed, month six, worked six months, second half, what now after half, half way, half, midway, only six months left, six months left, 6 months left

extension =
    There is a new date for you.
    <b>Write it in your calendar.</b>

    Now your contract ends on { $end-date }.
    { $months-left ->
        [0] Less than 1 month is left.
        [one] { $months-left } month is left.
       *[other] { $months-left } months are left.
    }

    It is more time, but the job is not permanent.
    It ends on the new day, even when you work well.
    You have time to learn more and apply for more jobs.
    Go on looking for the next job.

    Is there another date in your paper?
    { $caseworker-name ->
        [none] Ask your caseworker (<i>handläggare</i>).
       *[other] Ask { $caseworker-name }.
    }
    .title = New: a date for you
    .short = New end date
    .explain =
        Before, you had another end date.
        Now you have got more time at work.
        Ask to have it on paper.

        More time is not the same as a permanent job (<i>fast jobb</i>).
        A permanent job has no end date.
        Your job has a new end date.

        Use the time for 2 things.
        Learn more Swedish and more about the job.
        Look for the next job a little every week.

        Is the date wrong? Ask as soon as you can.
        Then your caseworker can check it.
    .example =
        Sara hears that she has 3 more months.
        She is happy.

        She asks: “Är jobbet fast nu?” (Is the job permanent now?)
        The caseworker answers: “No, it ends on the new day.”

        Sara writes the new day in her calendar.
        She also makes a small plan.
        On Mondays she practises 10 new words.
        On Thursdays she applies for a job.
    .keywords = extended, extension, more time, new date, new end date, new contract, stay longer, more months, changed date, can I continue, got an extension, they extended

expectation-check =
    Here is a short question for you.

    <b>Do you have a permanent job (<i>fast jobb</i>) here after the programme?</b>
    .title = A short question
    .short = Permanent job?
    .explain =
        A permanent job is a job without an end date.
        The question is: Do you have such a job here after the programme?

        We ask so that everyone knows the same thing.
        Many people think different things, and that is common.
        It is not a test.
        Answer what you think.

        Are you not sure? Press “I do not know”.
        Then you get an explanation.
        Your caseworker sees the answer and can help you.
    .example =
        Olena reads the question.
        She is not sure.
        She presses “I do not know”.

        Then she gets a short text that explains.
        She reads it 2 times.
        She presses 👍 Now I understand.

        At the next meeting the caseworker says: “Good that you answered. Do you want to talk about it?”
        They talk for 5 minutes and look in the contract.
    .keywords = permanent job, can I stay, the question, answer, job after the year, after the programme, will I be hired, I do not know, continue here, keep my job
