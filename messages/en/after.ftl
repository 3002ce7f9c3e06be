### Theme after: ways on, the last weeks, the first day after, goodbye.

education-paths =
    You can learn more in several ways.
    Here are 4 ways.

    • <i>Komvux</i> is free school for adults.
    • In vocational education (<i>yrkesutbildning</i>) you learn an occupation.
    • In a validation (<i>validering</i>) you show what you already know.
    • UHR assesses a degree from another country for free.

    Start by talking to a guidance counsellor (<i>vägledare</i>).
    It is a person who knows schools and occupations.
    Every municipality has one.
    { $guidance ->
        [none] Ask your caseworker where you find yours.
       *[other] Here you find yours: { $guidance }.
    }
    .title = Good to know: learning more
    .short = Study more
    .explain =
        The counsellor is also called <i>SYV</i>.
        The talk is for your questions.
        Bring papers from school and jobs.

        At <i>Komvux</i> you study Swedish, mathematics or an occupation.
        You pay for the books yourself.
        For some courses you can apply for money from CSN.
        For SFI you cannot.
        Are you not a Swedish citizen? Then CSN first checks if you can get money.

        After a validation you get a paper on what you know.
        Then you need not study it once more.

        UHR is an authority.
        It writes what your degree corresponds to here.
        It does not become a Swedish degree.
        You can apply for jobs without that paper.

        Some occupations need a licence.
        For health care, ask <i>Socialstyrelsen</i>.
        For teachers, ask <i>Skolverket</i>.
    .example =
        Olena was a nurse in Lviv.
        Now she works in a kitchen at a home for elderly people.

        She books a time with a counsellor.
        She says:
        “Jag vill arbeta med vård igen.” (I want to work in health care again.)
        “Vad kan jag göra först?” (What can I do first?)

        They make a plan with 3 steps:
        1. Study more Swedish at <i>Komvux</i>.
        2. Ask <i>Socialstyrelsen</i> about her occupation.
        3. Meanwhile: take a course in health care.

        Hassan does something else.
        He was a carpenter.
        He shows what he knows in a validation.
        Then he only studies what is missing.
    .keywords = study, education, school, adult education, course, vocational training, learn an occupation, validation, degree, grades, diploma, foreign degree, student aid, study counsellor, guidance, licence, assistant nurse, university, validate my degree, study to become, become a nurse, become nurse, become electrician, become assistant nurse, become teacher, become bus driver, become cook, become welder, want to study, study more, study further, continue my studies, high school, college, vocational school, folk high school, komvux, adult school, apprentice, truck licence, which education, which course, education from my country, grades from my country, diploma from my country, diploma valid, degree valid, is my degree valid, is my diploma valid, recognised in sweden, recognise my degree, translate my diploma, evaluate my education, I was a nurse, I was a teacher, I was a doctor, I was an engineer, was teacher in my country, nurse in my country, my profession, my old profession, work in my profession, work as a teacher, work as a nurse, profession from my country, engineer, lawyer, pharmacist, money when I study, student loan, student money, csn, study at university, engineering degree, degree from iraq, degree from syria, worth something, worth in sweden, bus driver, truck driver, childminder, become childminder, preschool teacher, become hairdresser, become carpenter, become painter, dental nurse, programmer, become police, become engineer, become doctor, it course, computer course, certificate welding, study nursing, care course, take a course, high school diploma, entry requirements, foreign grades, papers from home country, licensed, baker, tailor, mechanic, plumber, accountant, I am an engineer, I am a doctor, I am a teacher, my career, my old job in my country, training, school for adults, qualification, qualifications

what-comes-after =
    Now is a good time to choose the next step.
    Your contract ends on { $end-date }.

    Choose the step together with others.
    { $caseworker-name ->
        [none] Book a talk with your caseworker.
       *[other] Book a talk with { $caseworker-name }.
    }

    Talk about these ways:
    • A new job.
    • School or a course.
    • Help from the Public Employment Service (<i>Arbetsförmedlingen</i>).
    • Help from <i>Omställningsfonden</i>.

    <i>Omställningsfonden</i> helps some of those who leave a job in the municipality.
    Ask if it applies to you.

    Choose one way.
    Choose another one too, in case the first takes time.
    .title = Good to do: the next step
    .short = What comes next?
    .explain =
        Why now?
        Courses often have a last day to apply.
        Answers about jobs can take several weeks.
        A person who starts early has more choices.

        <i>Arbetsförmedlingen</i> is an authority.
        It helps you to find a job.
        You register on the first weekday without work.

        <i>Omställning</i> means changing to something new.
        <i>Omställningsfonden</i> can give advice.
        It has rules about how long you have worked.
        Ask if they apply to your kind of job.

        It is okay not to know yet.
        Say so at the talk.
        You can write down 3 questions before.

        Is your question about a residence permit?
        Ask the Swedish Migration Agency (<i>Migrationsverket</i>).
    .example =
        Dawit meets his caseworker.
        His job ends in 2 months.

        He has written 3 questions:
        “Vilka jobb passar mig?” (Which jobs suit me?)
        “Finns det en kurs om elcyklar?” (Is there a course on electric bicycles?)
        “Kan Omställningsfonden hjälpa mig?” (Can Omställningsfonden help me?)

        They write a plan:
        Way 1: Look for jobs at workshops.
        He sends one application a week.
        Way 2: Take a course in autumn.
        He applies for it now.

        Dawit phones Omställningsfonden the same day.
        They look at his papers.
        In 2 weeks they meet again.
    .keywords = what happens next, after the programme, after the year, when it ends, job ends, future, next step, new job, plan, adjustment fund, employment service, extension, what shall I do, worried, help afterwards, year is over, when the year is over, what will happen after, what happens after, happen after the programme, happens with me after, after twelve months, after 12 months, after one year, when the programme ends, programme ends, programme ends soon, programme is over soon, almost over, year ends, year is over soon, what do I do after, what do I do then, what do we do now, next year, my future, the future, worried about the future, no new job, no job after, have no plan, no plan, no plans, help after the programme, support after, who helps me after, job or study, work or study, what choices do I have, options, different ways, afterwards, when it is over, it is over, is over, over in january, what do I do in january, happens later, what happens later, worried about later, afraid what happens then, after christmas, in autumn what, without job after, unemployed after the programme, how will it go for me, time after, life after, next programme, do the programme again, a new programme, job or school after, then what, what then

certificates =
    You need 2 papers from your job.
    Ask for them before { $end-date }.

    1. Employer’s certificate (<i>arbetsgivarintyg</i>).
    It is for your fund (<i>a-kassa</i>).
    It shows when you have worked.
    It is complete when the job has ended.

    2. Certificate of service (<i>tjänstgöringsintyg</i>).
    It is for new employers.
    It shows when you worked and what you did.

    { $payroll-contact ->
        [none]
            { $supervisor-name ->
                [none] Ask your supervisor for both.
               *[other] Ask { $supervisor-name } for both.
            }
       *[other] Ask your supervisor or: { $payroll-contact }.
    }
    Keep both papers at home and in your phone.
    .title = Good to do: ask for 2 papers
    .short = Job certificates
    .explain =
        A certificate (<i>intyg</i>) is a paper which shows that something is true.

        Why 2?
        They are for different people.
        The fund wants to know when you have worked.
        A new employer wants to know what you can do.

        The employer must give the fund’s paper when you ask for it.
        It is often sent at arbetsgivarintyg.nu.
        Then the fund sees it at once.

        The other paper is often written by your manager.
        Ask that it says what you have done.
        Sometimes you can get a <i>tjänstgöringsbetyg</i>.
        It also says how well you have worked.

        Why now?
        It takes time to write.
        It is harder to reach people later.
    .example =
        Samira writes to her supervisor:

        “Hej Anders!” (Hello Anders!)
        “Jag behöver ett arbetsgivarintyg.” (I need an employer’s certificate.)
        “Jag vill också ha ett tjänstgöringsintyg.” (I would also like a certificate of service.)
        “Kan du skriva vad jag har gjort?” (Can you write what I have done?)

        She sends a list with it:
        Cleaned rooms and offices.
        Ordered goods.
        Shown 2 new people how to do it.

        A week later she gets the paper about her work.
        She reads it carefully.
        One date is wrong.
        Anders changes it the same day.

        The paper for the fund comes after the last day.
    .keywords = certificate, certificates, employer's certificate, proof of employment, proof of work, paper from work, work certificate, grade from work, letter of recommendation, statement, papers for the fund, reference letter, paper that says I worked, paper that says I worked here, paper that shows, paper that I worked here, proof that I worked, proof I worked here, paper about my job, paper from my boss, paper from employer, certificate from employer, employer certificate, employers certificate, certificate from work, certificate for a-kassa, ask boss for certificate, get certificate, write certificate, grade from boss, document from work, documents from work, how long I worked paper, which papers do I need, papers before I leave, papers before I finish, recommendation letter, experience certificate, work experience letter, boss does not give certificate, arbetsgivarintyg, tjänstgöringsintyg, intyg, boss must write, write a certificate for me, written proof, proof, proof one year, worked one year, worked for one year, i worked one year, get a paper, written, signed paper, signed, grade on my work, document that I worked, copy of certificate, paper for residence permit job, testimonial

last-weeks =
    Here is a list for these weeks.
    Your last day is { $end-date }.

    Hand in:
    • Keys, cards and clothes.

    Take home:
    • Your own things.
    • Your payslips.
    • Name and number of your reference.

    Ask:
    • How many days of holiday do I have left?
    • When does my last pay come?
    • Are my 2 certificates on their way?

    { $supervisor-name ->
        [none] Fix a time with your supervisor for the list.
       *[other] Fix a time with { $supervisor-name } for the list.
    }
    It is nice to say goodbye to everybody.
    .title = Good to do: a list
    .short = The last weeks
    .explain =
        Keys and cards belong to the job.
        Give them to a person, do not leave them on a table.
        Ask for a paper which says that you gave them back.

        Do you have days of holiday left?
        Then you get money for the days that you have earned.
        It is called <i>semesterersättning</i>.
        It often comes with the pay.

        Are you paid by the hour?
        Then the last pay often comes the month after.
        Look carefully at the last payslip.

        Payslips are often on the job’s website.
        Perhaps you cannot log in later.
        So save them before the last day.

        Have you changed address or account?
        Tell work now.
    .example =
        Yusuf has a list in his phone.

        Monday:
        He takes pictures of his payslips.
        He asks: “Hur många dagar semester har jag kvar?” (How many days of holiday do I have left?)
        The answer is 4 days.
        They are paid with the last pay.

        Wednesday:
        He washes his work clothes.
        He writes down his supervisor’s number.

        The last day:
        He hands in the key and the card.
        He gets a paper on that.
        He brings a cake for the coffee break (<i>fika</i>).
        He says: “Tack för den här tiden!” (Thank you for this time!)
    .keywords = last week, last day, leave, hand in keys, key, work clothes, card, last pay, final pay, holiday left, holiday pay, list, finish, goodbye, last salary, last weeks, last month, finish next week, finish soon, I finish on friday, before I finish, when I finish, before I leave, give back, give back keys, return the keys, return keys, return work clothes, give back clothes, empty my locker, locker, pass card, badge, work phone, uniform, final salary, vacation days left, holidays left, days left holiday, unused vacation, not used vacation, take out holidays, cake, farewell party, say goodbye to colleagues, thank colleagues, checklist, hand in, hand in before I finish, have to hand in, pay out my holidays, pay out holidays, holidays when I stop, when I stop, unused holidays, holiday money, what happens last week, exit talk, say thank you, farewell, last working week, collect my things, my things at work, wash work clothes, keep the clothes, keep the shoes, before I stop

first-day-after =
    One thing is important after { $end-date }.
    Do it on the first weekday afterwards.

    <b>Register with the Public Employment Service.</b>
    In Swedish it is called <i>Arbetsförmedlingen</i>.
    Do it also if you are registered there already.
    Then say that the job has ended.

    With e-ID (<i>e-legitimation</i>): arbetsformedlingen.se.
    Otherwise: visit an office.

    Do not wait.
    The fund (<i>a-kassa</i>) does not pay for days before you register.
    Apply to your fund the same day.

    Do you have a new job already? Congratulations!
    Then you need not do this.

    { $caseworker-name ->
        [none] Does it not work? Ask your caseworker.
       *[other] Does it not work? Ask { $caseworker-name }.
    }
    .title = Important: one thing to do
    .short = The day after
    .explain =
        A weekday is Monday to Friday.
        Public holidays do not count, for example 1 May.
        Does your job end on a Friday?
        Then you register on Monday.

        <i>Arbetsförmedlingen</i> does not know that the job has ended.
        You have to tell them yourself.
        This is also for those who were registered before.

        An e-ID is a way to show who you are online.
        <i>Bank-id</i> is one.
        Do you not have one? Go to an office.
        Bring papers that show who you are.

        Are you ill that day?
        Report it to <i>Försäkringskassan</i> the same day.
        Now it is not your job that you phone.

        Write the day in your calendar now.
    .example =
        Amal’s job ends on Friday 31 July.
        Saturday and Sunday are not weekdays.
        The first weekday is Monday 3 August.

        On Monday at 9 in the morning she logs in.
        She writes that the job ended on 31 July.
        Then she applies to her fund.
        At 10 everything is done.

        Dawit has no e-ID.
        He goes to the office the same Monday.
        He says:
        “Mitt jobb har slutat.” (My job has ended.)
        “Jag vill anmäla mig.” (I want to register.)
    .keywords = employment service, job centre, register, sign up, registration, first day, day after, no job, unemployed, job has ended, e-id, bank id, office, after the last day, job ended, ended yesterday, first day without work, job finished, job finished yesterday, work finished, contract ended, my contract ended, unemployed now, became unemployed, first day unemployed, first day without job, no job today, day after the job, go to arbetsförmedlingen, arbetsförmedlingen, arbetsformedlingen, sign up at arbetsförmedlingen, register at arbetsförmedlingen, register at employment service, register as unemployed, register as job seeker, job seeker, sign up as unemployed, do I have to register, same day, first thing to do, what to do first day, book meeting employment service, log in employment service, unemployed what first, what first, now I am unemployed, no job from today, unemployed from today, register at af, at af, af today, sign up at af, same day register, start as unemployed, job ended on friday, now when I stopped, last day was yesterday, unemployed today, just lost my job

goodbye =
    { $first-name ->
        [none] Thank you for this time!
       *[other] Thank you for this time, { $first-name }!
    }
    You have done a lot.

    { $months-done ->
        [0] You have been with us for a short time.
        [one] You have been with us for { $months-done } month.
       *[other] You have been with us for { $months-done } months.
    }
    { $messages-understood ->
        [none] You have got new words and new knowledge.
       *[other]
            { $messages-understood ->
                [0] You have got new words and new knowledge.
                [one] You have said “I understand” to { $messages-understood } message.
               *[other] You have said “I understand” to { $messages-understood } messages.
            }
    }
    What you have learned is yours.

    { $erase-date ->
        [none] Your data here is deleted after some time.
       *[other] Your data here is deleted on { $erase-date }.
    }
    Until then you can read all topics.

    Good luck with the next step!
    .title = Thank you for this time
    .short = Thanks and goodbye
    .explain =
        This is the last message in the programme.
        I send no more advice.

        You can still open the chat.
        All topics stay for some time.
        It is good to read about the first days afterwards.

        What does it mean that data is deleted?
        I keep your language, your dates and your answers.
        Then all this is deleted.
        Then nothing about you is left with me.
        It happens by itself.

        Do you want to delete everything now?
        Open the menu and choose More.
        There you can remove everything about you.
    .example =
        Hassan reads his last message.
        He has been with us for 12 months.

        He thinks of his first day.
        Then he could say “hej” (hello) and “tack” (thank you).
        Now he talks to everybody in the kitchen.

        He saves 3 things in his phone:
        His CV.
        His certificates.
        The number of his reference.

        Next week he starts a course.
        He looks for jobs 2 days a week.
    .keywords = goodbye, bye, thanks, thank you, end, last day, finished, done, programme is over, data, delete, remove my data, what is kept about me, farewell, delete everything, delete me, remove me, my personal data, gdpr

how-is-it-going =
    { $first-name ->
        [none] Hello again!
       *[other] Hello again, { $first-name }!
    }
    It was a while ago.
    I have just one question.

    What do you mostly do now?

    Tap what fits best.
    All answers are good answers.
    You can also choose not to answer.
    .title = Hello again
    .short = How is it going?
    .explain =
        Why do we ask?
        We want to know what happens after the programme.
        Then the programme can be better for others.

        How to choose:
        • I have a job: a lot or a little.
        • I study: in a school or on a course.
        • I look for work: I have no job yet.
        • Something else: for example at home with children.

        Do several fit? Choose what you do most.

        No answer is wrong.
        You do not have to answer.
        We ask only once.
    .example =
        Olena takes a course in health care.
        She also works in a café on Saturdays.
        She studies most.
        So she chooses “I study”.

        Dawit works 3 days a week.
        He is looking for one more job.
        He works most.
        So he chooses “I have a job”.

        Yusuf is at home with his little daughter.
        He chooses “Something else”.
    .keywords = how is it going, how are you, after the programme, do you work, working, studying, looking for a job, question, answer, what do you do now, follow up, survey, hello again
