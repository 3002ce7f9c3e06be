### Theme jobs: papers about oneself, where to look, how to apply, how to go on.

cv =
    It is time for a paper about you.
    It is called a <i>cv</i>.
    There an employer quickly sees what you can do.

    This is in a Swedish CV:
    • Name, phone and email.
    • Your jobs, with the newest first.
    • School and courses, with the newest first.
    • Languages and other things you can do.

    Write 1 or 2 pages.
    A photo is not needed.
    Do not write your personal number.
    You do not have to write about your family.

    { $job-coach ->
        [none]
            { $caseworker-name ->
                [none] Ask your caseworker for help with your CV.
               *[other] Ask { $caseworker-name } for help with your CV.
            }
       *[other] Book a time for help: { $job-coach }.
    }
    .title = Next step: a paper about you
    .short = Write a CV
    .explain =
        A CV is a short list about you.
        An employer often gets many.
        They read each one for a very short time.
        So it should be short and easy to read.

        The job you have now comes first.
        Do not only write what the job is called.
        Write what you do there.
        Work in other countries counts too.
        So does work without pay, for example in an association.

        Have you been without work for a while?
        That is nothing to worry about.
        Write what you did then, for example studied Swedish.

        You do not have to write alone.
        A job coach (<i>jobbcoach</i>) can read and correct.
        Save your CV in your phone.
        Then you can send it at once.
    .example =
        A part of Hassan’s CV:

        <b>Work</b> (<i>Arbete</i>):
        Now: Kafé Linden, works in the kitchen.
        I cook lunch for 60 people.
        I wash up, clean and receive goods.
        I speak Swedish with the guests.

        2016–2021: Carpenter in Homs.
        I made doors and tables.
        I trained 2 new workers.

        <b>School</b> (<i>Skola</i>):
        Now: SFI, course C.
        2015: Upper secondary school, 3 years.

        <b>Languages</b> (<i>Språk</i>):
        Arabic: my first language.
        Swedish: I speak it every day at work.

        <b>Other</b> (<i>Annat</i>):
        Driving licence B.
    .keywords = cv, resume, curriculum vitae, write cv, paper about me, apply for job, list of jobs, work history, experience, skills, job coach, application, template, photo in the cv, curriculum, make a cv, make cv, write a cv, help with my cv, my cv, update cv, make a resume, write resume, cv template, cv in swedish, what is a cv, what to put in cv, what to write in cv, photo in cv, picture in cv, put photo, how long cv, old jobs from my country in cv, no experience cv, empty cv, upload cv, print cv, meritförteckning, resumee, my resume, all jobs I had, paper with all jobs, jobs I had, past jobs, previous jobs on paper, is my cv good, nice cv, check my cv, look at my cv, cv in word, cv on phone, pdf, age in cv, gap in cv, hobbies in cv

references =
    Someone who has seen you work can help you.
    That person is called a reference (<i>referens</i>).
    A new employer often phones them.
    They want to know how you work.

    You can ask:
    • Your supervisor.
    • A manager.
    • A colleague who knows your work.

    Choose 2 or 3 people.
    Do not choose anyone in your family.

    Always ask the person first.
    { $supervisor-name ->
        [none] Your supervisor is a good person to start with.
       *[other] A good person to start with is { $supervisor-name }.
    }
    Write down name, phone and email.
    Give the number only to someone who asks.
    .title = Good to know: someone who knows you
    .short = Reference
    .explain =
        An employer does not know you.
        So they ask someone who does.
        This is common in Sweden.

        They ask for example:
        Does the person come on time?
        Do things go well with others at work?
        What is the person good at?

        Why should you ask first?
        Your reference should not be surprised.
        A person who is prepared says more.
        You also learn if the person wants to.

        Tell them which job you are applying for.
        Show your CV.
        Then your reference knows what is important.

        You need not write the names in your CV.
        Write: “Referenser lämnas på begäran.”
        It means that you give the names if someone asks.
    .example =
        Samira asks her supervisor Anders:

        “Jag börjar söka jobb nu.” (I am starting to look for a job now.)
        “Kan du vara min referens?” (Can you be my reference?)

        Anders says yes.
        Samira asks more:
        “Vad kan du säga om mitt arbete?” (What can you say about my work?)

        Anders says:
        “You always come on time.”
        “You are calm when there is a lot to do.”

        Samira writes down the words.
        She uses them in her CV too.

        After 2 weeks she applies for a job at a hotel.
        She writes to Anders:
        “Nu kan Hotell Norr ringa dig.” (Now Hotell Norr may phone you.)
    .keywords = reference, references, referee, someone who phones, recommend, recommendation, boss, manager, supervisor, colleague, ask my boss, say something good about me, phone number, good word, what is reference, what is a referens, referens, they want references, give references, who can be my reference, be my reference, reference from boss, ask for reference, number of my old boss, someone who knows my work, say that I work well, tell a new employer about me, tell new boss that I work good, call my boss about me, recommend me, can my supervisor recommend me, recommends me, speak well of me, vouch for me, tell other companies, companies that I am good, other companies ask my boss, say I am good, says something about me, talk to my new boss, old boss, former boss, previous employer, previous boss, boss in my country as reference, no reference, good words, give my boss name, boss name, name of my boss for new job, new job asks about me, asks about me, ask about me

where-jobs-are =
    There are 3 good places to look.
    There you can find your next job.

    1. <b>Platsbanken</b>.
    It is a website with vacant jobs.
    It is free.
    You find it at arbetsformedlingen.se.

    2. The companies’ own pages.
    Choose 5 places where you want to work.
    Look for “lediga jobb” (vacant jobs) on their website.
    The municipality has such a page too.

    3. People you know.
    Tell them that you are looking for a job.
    Ask if anyone has heard of a job.

    { $job-coach ->
        [none] Ask your caseworker to look with you the first time.
       *[other] Look with help the first time: { $job-coach }.
    }
    .title = Good to know: 3 places
    .short = Find vacant jobs
    .explain =
        Why 3 places?
        Not all jobs are in the same place.

        In Platsbanken you write an occupation and a town.
        Then you get a list.
        You can save your search.

        Some companies only write on their own page.
        So it is good to look there too.

        Many jobs come through someone you know.
        Neighbours, other parents and colleagues often know a lot.
        They can only help if they know that you are looking.

        Read the advertisement 2 times.
        Look for the last day to apply.
        Can you not do everything? Apply anyway, if you can do most of it.

        Never pay to get a job.
    .example =
        Dawit wants to work with bicycles.

        Monday: He searches in Platsbanken.
        He writes “cykel” (bicycle) and his town.
        He saves 2 advertisements.

        Wednesday: He looks at the pages of 5 shops.
        One shop wants someone for the spring.

        Friday: He talks to his neighbour.
        He says:
        “Jag söker jobb.” (I am looking for a job.)
        “Jag lagar cyklar i kommunens verkstad.” (I repair bicycles in the municipal workshop.)
        “Vet du någon som behöver hjälp?” (Do you know anyone who needs help?)

        The neighbour knows a man with a workshop.
        Dawit gets the number and phones.
    .keywords = vacancies, job openings, find a job, find work, look for work, job ads, advert, where are the jobs, jobs online, friends, contacts, know someone, employment service, municipal jobs, new job, find vacancies, find jobs, find a new job, where can I find a job, where to find work, website for jobs, site for jobs, app for jobs, job site, job website, job page, platsbanken, indeed, linkedin, facebook jobs, jobs near me, open positions, job listings, recruiter, job fair, extra job, summer job, weekend job, cleaning job, warehouse job, kitchen job, jobs without swedish, jobs in another city, walk in and ask, ask in shops for work, tips for jobs, which jobs are there, search for jobs online, need people, does ica need people, ica job, lidl job, hotel job, hospital job, are they hiring, who is hiring, hiring now, jobs nearby, job near, part time job, night job, companies, which companies, google jobs, municipality job, list of jobs, tip me about jobs, work in demand, shortage, apps to find jobs, openings, positions

job-application =
    A short letter shows who you are.
    It is called <i>personligt brev</i>.
    You send it with your CV when you apply for a job.

    The letter has 3 parts:
    1. Which job you are applying for, and why.
    2. What you can do, with an example from your work.
    3. When you can start, a thank you and your number.

    Half a page is enough.
    Write a new letter for each job.
    You can change a little in your old one.

    Ask someone to read it before you send it.
    Try to apply for a job every week.
    .title = Next step: a short letter
    .short = Apply for a job
    .explain =
        Your CV is a list.
        In the letter you tell it yourself.
        There you answer one question:
        Why are you right for this job?

        Read the advertisement first.
        Choose 2 words that are important there.
        It can be “noggrann” (careful) and “kan arbeta kvällar” (can work evenings).
        Write about just those words.
        Give an example that is true.

        The Swedish does not have to be perfect.
        Short sentences are good.

        Before you send it:
        • Is the name of the company right?
        • Is your number right?
        • Are the CV and the letter with it?

        Why every week?
        Most people need to apply for many jobs.
        Every letter is a little easier.
    .example =
        <b>1. The job.</b>
        Hello!
        I am applying for the job in your kitchen.
        I like to cook for many people.

        <b>2. What I can do.</b>
        I work at Kafé Linden now.
        We cook lunch for 60 people.
        One day the cook was away.
        A colleague and I managed the lunch ourselves.
        Everybody got their food on time.
        I speak Swedish at work every day.

        <b>3. When I can start.</b>
        I can start on 2 August.
        My supervisor will gladly tell you about me.
        Thank you for reading!

        Hassan, with phone and email.
    .keywords = application, cover letter, letter, apply for a job, apply, send application, write a letter, email, example letter, what to write, advert, every week, template, apply for job, how to apply for a job, how do I apply, apply for this job, applying, write application, make an application, help with application, help with cover letter, write cover letter, motivation letter, personal letter, personligt brev, letter to the company, letter to employer, what to write in the letter, what to write to employer, email to the company, email application, send my cv, send in, answer an advert, fill in job form, last day to apply, how do I start the letter, introduce myself in letter, example of cover letter, spontaneous application, email to a boss, write to a boss, write to company, email that I want work, I want work, letter when applying, put in the letter, in the letter, template letter, how to send application, apply online, upload letter, why I want the job, correct my letter, read my letter, check my letter, short letter, apply to a company

interview =
    An important meeting goes better with practice.
    At an interview (<i>intervju</i>) you meet an employer.
    You talk about a job.

    They often ask:
    • Can you tell us about yourself?
    • Why do you want to work with us?
    • What are you good at?

    You can ask:
    • What is a normal day like?
    • What are the working hours?
    • Who will show me the work?

    Come 10 minutes early.
    Are you going to be late? Phone.

    { $job-coach ->
        [none]
            { $caseworker-name ->
                [none] Practise aloud with your caseworker.
               *[other] Practise aloud with { $caseworker-name }.
            }
       *[other] Practise aloud, book a time: { $job-coach }.
    }
    .title = Good to practise: a meeting
    .short = Interview
    .explain =
        The employer wants to know 3 things.
        Can you do the work?
        Do you want the work?
        Do you fit in with the others?

        You want to know things too.
        So it is good to ask.
        Then you show that you want the job.

        Practise aloud, not only in your head.
        The words come more easily then.
        Tell them about something you have done.
        Say what happened, what you did and how it went.

        Do you not understand a question? Say:
        “Kan du säga det på ett annat sätt?” (Can you say it in another way?)
        That is quite okay.

        Before the meeting:
        • Read about the company.
        • Check how to get there.
        • Bring your CV.
    .example =
        The question: “Vad är du bra på?” (What are you good at?)

        A short answer is hard to remember:
        “I am good at working.”

        Amal answers like this:
        “I am calm with children.”
        “At the preschool a boy cried every morning.”
        “I sat with him and read a book.”
        “After 2 weeks he did not cry any more.”

        She says what happened.
        She says what she did.
        She says how it went.

        At the end Amal asks:
        “När får jag veta mer?” (When will I know more?)
        And she says thank you for the meeting.
    .keywords = interview, job interview, meet the boss, meeting about a job, questions, what do they ask, what should I say, practise, nervous, tell about yourself, job coach, get the job, interview tomorrow, called to interview, job interview practice, practice interview, phone interview, video interview, zoom, teams, what do they ask in interview, what will they ask me, ask me in the interview, questions in interview, how to answer, answer questions, what to wear, clothes for interview, nervous interview, afraid of interview, meet an employer, meet a new boss, meet the company, employer wants to meet me, company called me, introduce myself, talk about myself, weaknesses, strengths in interview, salary question, thank you after interview, trial day, intervju, clothes for the interview, restaurant phoned, phoned me to meet, want to see me, see me tomorrow, they want to see me, want to meet me, meet them tomorrow, first impression, come to the interview, find the interview place, good answers, why do you want to work here, ask them in interview, test work one day, trial work, group interview, bad swedish in interview

job-search-habit =
    Small steps every week help most.
    Choose a fixed time to look for jobs.
    It can be Wednesday at 16.

    Choose 3 steps this week:
    • Read 5 job advertisements.
    • Change something in your CV.
    • Talk to one person about jobs.
    • Phone a company.
    • Send an application.

    Count your steps.
    Write the number in your phone every Friday.
    All steps count, the small ones too.

    { $caseworker-name ->
        [none] Show the numbers at your next meeting.
       *[other] Show the numbers to { $caseworker-name }.
    }
    .title = Good to do: 3 small steps
    .short = Small steps, jobs
    .explain =
        Looking for a job takes time.
        You have work, school and perhaps children.
        Then it is easy to wait until later.

        A fixed time makes it easier.
        You do not have to decide each time.
        Half an hour is often enough.

        Why count steps?
        You cannot decide the answer.
        Your steps you decide yourself.
        When you count, you see that you move forward.

        Did the week go badly?
        It happens to everybody.
        Start again at the next fixed time.
        Do only one step then.

        Look for jobs together with someone else.
        Then it is easier to do it.
    .example =
        Olena and Yusuf sit in the library.
        They do it every Thursday at 17.

        Yusuf’s list:
        Week 1: 2 steps.
        Read 5 advertisements. Talked to a neighbour.

        Week 2: 4 steps.
        Changed the CV. Phoned a warehouse.
        Sent an application. Read advertisements.

        Week 3: 0 steps. The child was ill.

        Week 4: 3 steps.

        At the meeting Yusuf says:
        “Jag har gjort 9 steg på 4 veckor.” (I have done 9 steps in 4 weeks.)
        “Nu vill jag öva på att ringa.” (Now I want to practise phoning.)
    .keywords = look for work, job search, routine, habit, every week, small steps, count, how many jobs, plan, too tired, no time, list, get started, motivation, how many applications, applications every week, how many jobs a week, how many jobs should I apply, how often apply, search every day, every day a little, little by little, bit by bit, too tired to look for work, no time to search job, time for job search, forget to look for work, forget to apply, remind me to search, make it a routine, get started with job search, hard to start searching, plan for job search, plan my job search, job hunting, job hunt, keep track of applications, list of jobs I applied, goal per week, look for job while I work, when should I start looking, lazy, never search for jobs, search for jobs, search jobs, time of the day search, when to search for jobs, search in the evening, how much time search, search too little, must search more, discipline, postpone, lazy to search, reminder, write down jobs I applied, an hour a day, calendar, how often

no-is-normal =
    Sometimes the answer is no.
    It happens to almost everybody who looks for a job.

    A no does not say that you are bad.
    Often many people applied for the same job.
    Sometimes no answer comes at all.
    That is common too.

    Do it like this:
    • Give yourself time to be disappointed.
    • Ask what you can do better next time.
    • Apply for a new job the same week.
    • Tell someone how it feels.

    { $caseworker-name ->
        [none] Your caseworker can help you to think ahead.
       *[other] { $caseworker-name } can help you to think ahead.
    }
    .title = Good to know: going on
    .short = When it is a no
    .explain =
        You have done work when you apply.
        So a no can feel heavy.
        That is a common feeling.

        You seldom know why it was a no.
        Perhaps someone else had done just that work before.
        Perhaps they did not need a new person in the end.
        It is seldom about you as a human being.

        Every application teaches you something.
        Did you get an interview? Then the letter was good.
        Did you not? Ask someone to read the letter.

        Have you been sad for long? Do you sleep badly?
        Talk to your health centre (<i>vårdcentral</i>) or phone 1177.
        They also help people who feel low.
    .example =
        Samira applies for a job at a hotel.
        She gets an interview.
        Then she gets a no.

        She is sad all evening.
        She phones her sister.

        The next day she writes to the hotel:
        “Tack för att jag fick komma.” (Thank you for seeing me.)
        “Vad kan jag göra bättre nästa gång?” (What can I do better next time?)
        “Ring gärna om ni söker fler.” (Please phone if you need more people.)

        The hotel answers:
        “We chose someone who has worked in a reception.”

        Now Samira knows more.
        She asks if she may practise in the reception at her job.
        The same week she applies to another hotel.
    .keywords = got a no, rejected, rejection, no answer, sad, disappointed, give up, can't go on, did not get the job, failed, hard to find a job, nobody wants me, lose hope, try again, said no, nobody answers, got rejected, they said no, they said no again, got no again, always no, many no, they chose another, somebody else got the job, no job though I apply, get no answers, they do not answer, they don't reply, no reply, no response, nobody calls, nobody calls back, nobody replies, applied to many jobs, applied hundred jobs, nobody hires me, nobody will hire me, not good enough, useless, sad after no, tired of applying, why don't I get a job, why no, hopeless, no chance, no hope to find a job, lose hope job, rejected again, reject, refused, turned down, they don't want me, took another person, took another, chose somebody else, another person got it, somebody else, sent 50 applications, sent many applications, applications and nothing, nothing happens when I apply, hundred applications, no answers, hear nothing, silence from employers, not chosen, not selected, not qualified, sad about job, cry because no job, worst, everybody else gets a job, nobody wants immigrants, failure, fail, unsuccessful, they did not want me

own-business-and-cooperatives =
    There are more ways than one.
    You can get work in these ways too.

    1. Staffing firms (<i>bemanningsföretag</i>).
    They are companies that employ you.
    Then you work at other companies.

    2. Social enterprises (<i>sociala företag</i>).
    They exist to create jobs.
    Ask your caseworker if there is one near you.

    3. A business of your own (<i>eget företag</i>).
    You sell goods or your own work.
    Read more at verksamt.se.

    Do you want to start a business? Wait a little.
    First ask your fund (<i>a-kassa</i>) and <i>Arbetsförmedlingen</i>.
    .title = Good to know: more ways
    .short = Other ways
    .explain =
        A staffing firm can be a first step.
        You get to try several workplaces.
        Always ask about pay, hours and contract.

        Social enterprises are sometimes called ASF.
        The profit goes back into the firm.
        Some are owned by the people who work there.
        Then they are cooperatives.

        A business of your own gives freedom and responsibility.
        You pay your own tax.
        So you need F-tax (<i>F-skatt</i>) from <i>Skatteverket</i>.

        <i>Arbetsförmedlingen</i> can give support for 6 months.
        First they assess your idea.
        Do not start before their decision.

        The fund (<i>a-kassa</i>) has rules for those who have a business.
        So ask first.
    .example =
        Amal sews clothes.
        She wants to open a small workshop.

        First she reads at verksamt.se.
        Then she asks <i>Arbetsförmedlingen</i>:
        “Kan jag få stöd för att starta företag?” (Can I get support to start a business?)
        And she asks her fund:
        “Vad händer med min ersättning om jag startar?” (What happens to my benefit if I start?)

        She also works out:
        What do a room, cloth and a machine cost?
        How many clothes must I sell?

        She does not start to sell yet.
        She waits for the decision.

        Her friend Dawit chooses something else.
        He phones 3 staffing firms.
    .keywords = own business, start a business, own company, self-employed, entrepreneur, staffing firm, staffing agency, temp work, substitute, cooperative, social enterprise, freelance, own shop, restaurant, taxi, open a shop, open a small shop, open shop, open a restaurant, open my own, open a cafe, open a salon, open a company, start company, start my own company, start my business, start a firm, be my own boss, my own boss, my own company, own firm, own restaurant, business idea, business plan, limited company, vat, company tax, loan for company, support to start a business, food truck, catering, sell food, sell clothes I make, sell online, uber, drive taxi, gig work, foodora, bemanningsföretag, staffing company, hired out, fill in for somebody, work in a cooperative, own salon, hair salon, my own hair salon, own store, dream of my own, my own, become self employed, f-tax, f tax, f-skatt, cleaning firm, register company, register a business, bolagsverket, buy a restaurant, take over a shop, premises, work for myself, invoice, manpower, randstad, adecco, own together
