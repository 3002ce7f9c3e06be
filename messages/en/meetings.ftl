### Theme meetings: the meetings of the three, the plan, the goals. Simple Swedish is the source.

first-meeting =
    { $meeting-date ->
        [none] Soon you have a meeting.
       *[other] You have a meeting on { $meeting-date }.
    }
    <b>Before the meeting, think about what you want to say.</b>

    There are 3 of you: you, your supervisor (<i>handledare</i>) and your caseworker (<i>handläggare</i>).
    You make a plan for your year.
    It is your plan, so what you think is important.

    Here are 4 questions to think about.
    What do you want to learn at work?
    What do you want to do after the year?
    What is easy, and what is hard?
    What do you need for it to go well?

    Write the answers in your own language.
    Do you want an interpreter (<i>tolk</i>)?
    { $caseworker-name ->
        [none] Tell your caseworker in good time.
       *[other] Tell { $caseworker-name } in good time.
    }
    .title = Your meeting: the first
    .short = First meeting
    .explain =
        A plan says what you want to reach and how.
        In the plan there are one or more goals (<i>mål</i>).
        A goal is something that you want to be able to do or to get.

        A good goal is small.
        You can see when it is done.
        The plan also says who helps you.

        At the meeting you may say what you think.
        You may say: I do not want that.
        You may say: I do not know yet.
        You may ask about words that are hard.

        You 3 meet more times during the year.
        Then you look at the plan again.
    .example =
        Amina writes before the meeting.
        “I want to learn the till.”
        “After the year I want to work in a shop.”
        “It is easy to unpack goods.”
        “It is hard to answer customers.”

        At the meeting they make a goal.
        The goal is: Amina can greet customers and answer 3 questions.
        The supervisor practises with her 10 minutes a day.
        They write the goal in the plan.
        At the next meeting they see if it is done.
    .keywords = meeting, first meeting, three-party meeting, plan, goal, supervisor, caseworker, what shall I say, prepare, questions for the meeting, interpreter, when is the meeting, my plan, the meeting, meeting with my boss, meeting with my supervisor, meeting with caseworker, meet my caseworker, what happens at the meeting, what do we talk about, what to talk about in the meeting, talk about goals, what will they ask at the meeting, questions at the meeting, prepare for the meeting, what should I prepare, how do I prepare, next meeting, where is the meeting, what time is the meeting, missed the meeting, cannot come to the meeting, change the meeting, interpreter at the meeting, who is at the meeting, see my plan, where is my plan, my goals, action plan, three of us, meeting with three persons, bring to the meeting, bring something, bring papers to meeting, husband to the meeting, who comes to the meeting, how long is the meeting, nervous about meeting, meeting time, meeting place, book a meeting with caseworker, rebook meeting, cancel meeting

follow-up-1 =
    { $meeting-date ->
        [none] Soon you have a meeting again.
       *[other] You have a meeting on { $meeting-date }.
    }
    <b>Look at your plan before the meeting.</b>

    You are the same 3 people as at the first meeting.
    Now you talk about how it has gone so far.

    Think about these questions.
    What are you pleased with?
    What is hard right now?
    Which goal in the plan is done?
    How much Swedish do you speak at work?
    What will be your next goal?

    Also say if something does not feel good.
    Do you not have the plan?
    { $caseworker-name ->
        [none] Ask your caseworker (<i>handläggare</i>) for it.
       *[other] Ask { $caseworker-name } for it.
    }
    .title = Your meeting: follow-up 1
    .short = Follow-up 1
    .explain =
        This meeting is called a follow-up (<i>uppföljning</i>).
        You see if the plan suits you.
        You can change it if it does not.

        Is a goal not done? That is common.
        Perhaps the goal was too big.
        Then you make it smaller.
        Perhaps you need more help.
        Then you write who helps you.

        It is good to say what is hard.
        Then the others can do something about it.
        You choose yourself what you want to tell.
    .example =
        Yusuf had a goal: I know the names of 20 things at work.
        He knows 14 of them.

        At the meeting he says: “Jag kan 14 ord. Jag behöver öva mer.” (I know 14 words. I need to practise more.)
        The supervisor says: “Good! We will put labels on the things.”

        Yusuf also says: “It is hard when everyone talks fast.”
        They agree on one thing.
        The supervisor speaks slowly when she shows something new.
        They write it in the plan.
    .keywords = follow-up, meeting, next meeting, plan, goal, how is it going, talk about work, change the plan, supervisor, caseworker, prepare meeting, follow up, what is follow up, followup, before follow up, see my plan, my goals, prepare follow up, next follow up

follow-up-2 =
    { $meeting-date ->
        [none] Soon it is time for a new meeting.
       *[other] You have a meeting on { $meeting-date }.
    }
    <b>Now you talk a lot about what you want later.</b>

    Bring your plan and your CV (<i>cv</i>).
    A CV is a short list of jobs, school and languages.
    Is it not ready?
    Bring what you have.

    Think about these questions.
    What can you do now that you could not do before?
    Which job do you want to apply for?
    What do you have to learn for that job?
    Who can be your reference (<i>referens</i>)?

    Choose one goal for work and one for Swedish.
    { $caseworker-name ->
        [none] Tell your caseworker (<i>handläggare</i>) if the time does not suit you.
       *[other] Tell { $caseworker-name } if the time does not suit you.
    }
    .title = Your meeting: follow-up 2
    .short = Follow-up 2
    .explain =
        You have been at work for some time.
        Now you know more about what you like.
        That helps you to choose the next job.

        A reference is a person who can tell how you work.
        Your supervisor can often be one.
        Ask at the meeting.

        Also ask what you may try.
        A new task here can give you more to show.
        Write in the plan what you will try and when.

        You do not need to know everything.
        It is enough to say what you are curious about.
    .example =
        Olena works at a café.
        She would like most of all to work in a school kitchen.

        At the meeting she says: “Jag vill laga mat till många.” (I want to cook for many people.)
        The supervisor says: “You can be in the kitchen on Fridays.”
        The caseworker says: “I will see if there is a course.”

        They write 2 goals.
        Work: Olena makes soup for 30 people.
        Swedish: Olena can read a recipe aloud.
    .keywords = follow-up, second follow-up, meeting, next meeting, plan, CV, reference, which job, future, goal, try something new, language goal, prepare meeting, follow up, my goals, see my plan

follow-up-3 =
    { $meeting-date ->
        [none] Soon you have one more meeting.
       *[other] You have a meeting on { $meeting-date }.
    }
    <b>Now you talk about the time after the job here.</b>

    The contract ends on { $end-date }.
    Bring your plan, your CV and your questions.

    Think about these questions.
    What is your first step after that day?
    Do you want to look for a job, take a course or both?
    Which jobs have you applied for, and how did it go?
    Which papers do you need from work?
    Who helps you when the job here is over?

    Ask your supervisor (<i>handledare</i>) to write what you have done.
    { $caseworker-name ->
        [none] Ask your caseworker (<i>handläggare</i>) to tell you what happens afterwards.
       *[other] Ask { $caseworker-name } to tell you what happens afterwards.
    }
    .title = Your meeting: follow-up 3
    .short = Follow-up 3
    .explain =
        This is a follow-up late in your year.
        Now it is important to know the next step.

        The next step can be a job.
        It can be a course or a school.
        It can be looking for a job with more help.
        Say what you want, even if you are not sure.

        At the meeting you can ask for 2 things.
        Ask for a paper that shows what you have done.
        Ask someone to be your reference.

        Write down whom to phone after the last day.
        Then you are not alone.
    .example =
        Dawit writes a list for the meeting.
        “I have applied for 6 jobs. I have had 1 interview.”
        “I want to work in a warehouse.”
        “I want a forklift licence (<i>truckkort</i>).”

        At the meeting they share it out.
        The supervisor writes a paper about his work.
        The caseworker finds out more about the course.
        Dawit applies for 2 jobs a week.

        They write a name and a day next to each thing.
        Then everyone knows what to do.
    .keywords = follow-up, third follow-up, last meeting, meeting, plan, what happens next, after the year, papers from work, reference, course, look for a job, next step, prepare meeting, follow up, my goals, see my plan

what-i-can =
    You learn new things every week.
    <b>Write them down, so that you do not forget.</b>

    Take a paper or your phone.
    Answer 4 questions.
    What do you do at work on an ordinary day?
    Which tools and machines can you use?
    What do you do together with other people?
    What can you do from before, from other jobs or at home?

    First write in your own language.
    Then ask someone to help you with the Swedish.
    Write a new line every week.

    The list becomes your CV (<i>cv</i>) later.
    A CV is a short list of jobs, school and languages.
    .title = Tip: write what you can do
    .short = What I can do
    .explain =
        Many say: I cannot do anything special.
        But you can do more than you think of.

        Coming on time is something you can do.
        Speaking several languages is something you can do.
        Cooking for many people is something you can do.

        A new boss does not see what you do today.
        So you need words for it.
        Write what you do, how much and how often.
        “I clean” is good.
        “I clean 8 rooms in a day” is better.

        If you write a little now, your CV becomes easy to make.
    .example =
        The list can look like this.

        “I sort electronics into 5 boxes.”
        “I use an electric screwdriver.”
        “I weigh the boxes and write the weight.”
        “I show new colleagues where everything is.”
        “I answer when a customer asks the way.”
        “I speak Arabic, English and a little Swedish.”
        “Before, I drove a lorry for 6 years.”

        Show the list to your supervisor.
        Ask: “Kan jag något mer som inte står här?” (Can I do anything more that is not here?)
    .keywords = what can I do, I know nothing, skills, experience, write a list, list, CV, what have I learned, tasks, tools, machines, languages, earlier jobs, write down, good at, what am I good at, my strengths, what I have learned, what I learned here, write down what I learned, my skills, skills list, list of skills, my knowledge, what I know, competence, strengths, strong sides, show what I can do, prove what I can, my tasks at work, what have I done here, talents, how do I know what I can do, I am good at, I can cook, I can drive, drive forklift, forklift, I can many things, good with my hands, where do I write what I can, my competence, what am I good, hard to say what I can, speak many languages, abilities, ability, experience from home

language-goal =
    Small goals make Swedish easier.
    <b>Choose a small goal with your supervisor (<i>handledare</i>).</b>

    A good goal is something you can do at work.
    You can practise it every day.
    Everyone can see when it is done.
    It takes 2 to 4 weeks.

    { $supervisor-name ->
        [none] Ask your supervisor: “Vad ska jag öva på nu?” (What shall I practise now?)
       *[other] Ask { $supervisor-name }: “Vad ska jag öva på nu?” (What shall I practise now?)
    }
    Write the goal in your plan.
    Practise aloud, not only in your head.

    When it is done you choose a new goal together.
    It may be a little harder.
    .title = Tip: a small goal
    .short = My language goal
    .explain =
        “I am going to learn Swedish” is a big goal.
        You do not know where to start.
        You do not see that you move forward.

        A small goal is easier.
        You know what to practise today.
        After some weeks you can do it.
        Then you feel like learning more.

        The supervisor knows which words are needed at work.
        So you choose the goal together.
        Ask the supervisor to listen to you once a week.
        Is it too hard? Make the goal smaller.
    .example =
        Here are 6 goals that others have chosen.

        “I greet everyone in the morning.”
        “I know the names of 10 tools.”
        “Every day I tell what I have done.”
        “I ask again when I do not understand.”
        “I make one phone call in Swedish.”
        “I read the note on the board aloud.”

        Choose one of them, or make your own.
        Say to your supervisor: “Det här är mitt mål. Kan du hjälpa mig?” (This is my goal. Can you help me?)
    .keywords = language goal, goal, Swedish, learn Swedish, speak better, practise Swedish, words at work, pronunciation, language, read, write, plan, small goal, goal for my swedish, small goal for swedish, goal for the language, choose a goal, new goal swedish, next goal, what to learn next, learn next in the language, what to practise, what should I practise, better swedish, improve my swedish, get better at swedish, learn more words, learn more swedish, new words, words every day, practise speaking, practise reading, practise writing, beautiful swedish, speak more, where to begin, begin swedish, grammar, how do I learn swedish, learn swedish fast, learn faster, fluent, spelling, vocabulary, better language

self-check =
    Here are 4 short questions about how it is going.
    <b>Press the answer that fits best.</b>

    There is no right answer and no wrong answer.
    You can skip a question.
    { $caseworker-name ->
        [none] 👀 Your caseworker (<i>handläggare</i>) sees the answers.
       *[other] 👀 { $caseworker-name } sees the answers.
    }
    Your supervisor (<i>handledare</i>) does not see them.
    .title = 4 short questions
    .short = How is it going?
    .explain =
        We want to know how it is going for you.
        The same 4 questions come once a month.
        Then we can see what gets easier.
        We can also see if you need more help.

        The questions are about work, Swedish and the next job.
        Every answer has a face, from happy to sad.
        Choose the one that you feel today.
        It does not matter if the answer is lower than last time.
        You answer only if you want to.
    .example =
        Sara gets the question: Do you speak Swedish at work?
        She thinks of this week.
        She has spoken a little, but not every day.
        She presses 😐 A little.

        There is one question she does not want to answer.
        She presses ⏭ Skip.

        At the next meeting the caseworker says: “You want to speak more Swedish. How can we help you?”
    .keywords = questions, how is it going, how do I feel at work, faces, smiley, answer, monthly questions, survey, skip, who sees the answers, scale, rate how I feel, why do you ask every month
