### Theme work: times, habits, rights, Swedish and school. Simple Swedish is the source.

work-times =
    In a job in Sweden time is important.
    <b>Be ready to work when your time begins.</b>

    Do you start at 8?
    Then come a few minutes before 8.

    Are you going to be late?
    { $workplace-phone ->
        [none] Phone work at once, even for 5 minutes.
       *[other]
            Phone work at once, even for 5 minutes:
            { $workplace-phone }
    }
    Say: “Hej! Jag blir 10 minuter sen.” (I will be 10 minutes late.)

    A <b>rast</b> is a longer rest.
    It is not work time, and you may leave work.
    You should get a <i>rast</i> after at most 5 hours.
    A <b>paus</b> is a short rest.
    It is work time, so stay at work.

    { $supervisor-name ->
        [none] Ask your supervisor (<i>handledare</i>) when you have your <i>rast</i>.
       *[other] Ask { $supervisor-name } when you have your <i>rast</i>.
    }
    .title = Good to know: times
    .short = Times and breaks
    .explain =
        When one person is late, the others have to do more.
        They do not know either if something has happened to you.
        So work wants you to phone.
        A short call is enough.

        A <i>rast</i> is for example lunch.
        You do not get pay for it.
        Then you do what you like.
        A <i>paus</i> is for example 5 minutes for water.
        You get pay for it.

        An ordinary working week is at most 40 hours.
        Between 2 working days you should get at least 11 hours of rest.
        Are you often late because of the bus?
        Tell them, then you can find a way.
    .example =
        Dawit is due to start at 8.
        The bus does not come.
        It is 7.40.

        He phones: “Hej! Det är Dawit. Bussen är sen. Jag kommer klockan 8.15.” (The bus is late. I am coming at 8.15.)
        The boss says: “Okay, thank you for phoning.”

        At 8.15 Dawit says: “Förlåt att jag är sen.” (Sorry that I am late.)
        Then he starts to work.
        In the evening he looks for a bus that leaves a little earlier.
    .keywords = time, times, working hours, on time, late, delayed, I am late, the bus is late, overslept, break, lunch, rest, how long do I work, schedule, shift, day off, when do I start, what time do I start, what time to come, start in the morning, start work, when do I finish the day, what hours do I work, how many hours, hours per week, full time, part time, my schedule, change shift, evening shift, weekend work, work on saturday, work on sunday, overtime, come late, will be late, running late, late to work, in time, missed the bus, missed the train, train is late, bus did not come, traffic, car does not start, how long is the break, how long is lunch, lunch break, minutes is lunch, coffee break time, when is the break, go out in the break, smoke break, pray in the break, prayer time, leave work early, doctor appointment during work, clock in, time report, go home early, home early, finished early, go home when finished, can I go home, train, train stopped, bus, metro, tram, not make it on time, make it on time, snow storm, how many breaks, breaks, toilet break, work at night, night shift, more hours, less hours, fewer hours, start earlier, start later, change my hours, my times, rota, roster, working time, finish early, early

workplace-norms =
    Every job has habits that nobody says aloud.
    <b>See how others do, and ask if you wonder.</b>

    People use first names with everyone, also with the boss.
    People greet everyone in the morning.
    <i>Fika</i> is a short time with coffee and talk.
    Do sit with them, even if you do not drink coffee.

    Have you finished something?
    Say: “Jag är klar. Vad kan jag göra nu?” (I am done. What can I do now?)
    Do you not understand?
    Ask again, that is only good.

    You may say no in a friendly way.
    Say what you think, the boss often wants to know.
    .title = Good to know: habits at work
    .short = Habits and fika
    .explain =
        In Sweden the boss is often like one of the group.
        You may have your own opinion.
        You may ask the boss about anything at work.

        To see by yourself what is needed is called taking the initiative (<i>ta initiativ</i>).
        You do not wait for someone to tell you.
        You ask first if it is new to you.

        <i>Fika</i> is more than coffee.
        There people get to know each other.
        There you also hear a lot of Swedish.
        It is enough to listen at first.

        If you say yes when you do not understand, things can go wrong.
        So it is better to ask.
    .example =
        Leyla has wiped all the tables.
        She does not stand and wait.
        She says: “Jag är klar. Ska jag ta disken?” (I am done. Shall I do the dishes?)
        That is initiative.

        A colleague asks: “Can you work on Saturday?”
        Leyla cannot.
        She says: “Tack för att du frågar. Jag kan inte på lördag.” (Thank you for asking. I cannot on Saturday.)
        That is a friendly no.

        At <i>fika</i> she says: “Vad gjorde du i helgen?” (What did you do at the weekend?)
        Then she listens.
        Next time she tells something herself.
    .keywords = fika, coffee, colleagues, boss, first name, greet, habits, culture, rules at work, say no, initiative, ask, how do people do, friends at work, talk with others, normal behaviour, how to behave, swedish culture, quiet at lunch, must I join fika, coffee together, drink coffee, drink coffee together, everybody drinks coffee, eat alone, sit alone, sit silent, nobody talks to me, small talk, talk about weather, say hello in the morning, shake hands, hug, eye contact, call the boss by name, call boss by first name, name of the boss, polite, impolite, rude, swedish rules, unwritten rules, how swedes do, is it ok to say no, say no to the boss, disagree with the boss, ask again, ask many times, show initiative, take initiative, be silent, phone at work, use my phone at work, perfume, clothes at work, dress code, say sorry, conflict with a colleague, argue, make friends, get to know colleagues, after work drinks, alcohol, christmas party, gift for colleague, take off shoes, shoes inside, eat in the car, eat lunch, eat lunch alone, alone, lunch box, microwave, smell, clean up after, wash my cup, birthday, bring a cake, headphones, music at work, makeup at work, ask for help, ask too much, ask too many questions, joke with colleagues, swear, come too early, speak loud, private talk, speak arabic at work, ask about salary, swedes, manners, etiquette, socialise, join them, silent colleagues

your-rights =
    Everyone should meet respect at work.
    <b>You can speak up if it is not so.</b>

    Nobody may treat you worse because of your religion.
    Nor for example because of sex, age or origin.
    That is <i>diskriminering</i> (discrimination).
    Nobody may hurt you because of those things.
    That is <i>trakasserier</i> (harassment).

    Tell your supervisor (<i>handledare</i>) or a higher boss.
    You can also go to the <i>skyddsombud</i> or the union (<i>facket</i>).
    Work must find out what has happened.
    Nobody may punish you for speaking up.

    You can also ask <i>DO</i>.
    It is the public authority against discrimination.
    { $caseworker-name ->
        [none] Your caseworker can help you.
       *[other] { $caseworker-name } can help you.
    }
    .title = Good to know: your safety
    .short = Your rights
    .explain =
        The law names 7 things.
        They are sex, gender identity or expression, origin and religion.
        They are also age, disability and sexual orientation.
        Gender identity is the gender you feel you have.
        Disability is for example bad sight or hearing.
        Sexual orientation is which gender you fall in love with.

        Nobody may touch you or talk sexually against your will.
        That is sexual harassment (<i>sexuella trakasserier</i>).

        Write down what happened, when, where and who saw it.

        The <i>skyddsombud</i> is a colleague who checks that work is safe.
        The union is an association for employees, you choose yourself.

        You can report at do.se.
        Others can usually read your report.
        Does your supervisor do wrong?
        Then go to a higher boss.
    .example =
        A colleague often jokes about Fatima’s scarf.
        Fatima says: “Sluta. Jag tycker inte om det.” (Stop. I do not like it.)
        The colleague does not stop.

        Fatima writes down day, place and words.
        She goes to her boss with the list.
        She says: “Jag vill berätta en sak. Någon sårar mig på jobbet.” (I want to tell you something. Someone hurts me at work.)

        Now work must find out what has happened.
        The boss talks with them both.
        Fatima also asks her caseworker for advice.
    .keywords = discrimination, racism, racist, harassment, bullying, mean colleague, mean boss, unfair, scarf, headscarf, religion, skin colour, offended, sexual harassment, union, rights, report, complain, whom can I tell, hijab, bad things about me, treated worse, treats me worse, foreigner, jokes about my religion, jokes about me, bad jokes, laugh at me, tease me, mean words, bad words, shouts at me, boss shouts, yells at me, mobbing, bullied, bully, exclude me, treat me bad, treated badly, treat me worse, treat me different, because I am black, because I am muslim, because of my skin, black, muslim, immigrant, other country, my hijab, my headscarf, pray at work, disability, pregnant discrimination, gay, gender, because I am a woman, touches me, touching me, touch my body, sexual words, report my boss, report racism, complain about harassment, where can I complain, complaint, my rights, which rights, law, is it legal, can the boss do that, discriminated, insult, insults me, humiliate, hate me, not fair, shouts, shouts only at me, shouting, manager shouts, screams at me, laugh at my name, my name, my accent, accent, calls me, calls me names, ugly words, go back to your country, your country, back to your country, can not pray, not allowed hijab, my hair, favourites, treats others better, forces me to work more, no break, work for free, unpaid work, exploited, exploit, use me, says I lose my job, age, too old, trans, treated, mean to me, nasty, disrespect, prejudice, islamophobia, minority

swedish-at-work =
    You do not need to speak perfect Swedish.
    <b>Speak anyway, because that is how people learn.</b>

    Here are 5 sentences that help you.
    “Kan du säga det igen?” (Can you say that again?)
    “Kan du prata lite långsammare?” (Can you speak a little slower?)
    “Jag förstår inte.” (I do not understand.)
    “Vad heter det här på svenska?” (What is this called in Swedish?)
    “Kan du visa mig?” (Can you show me?)

    Say one of them to someone today.
    Say a new one tomorrow.

    Have lunch with someone who speaks Swedish.
    A few words are enough at first.
    .title = Tip: 5 good sentences
    .short = Dare to speak
    .explain =
        You do not learn to speak by only reading.
        The mouth needs practice, as when you learn to sing.

        Everyone says things wrong at first.
        Most people are glad when you try.
        They want to help you, but do not always know how.
        With the 5 sentences you show them how.

        Do not say yes if you do not understand.
        Then things can go wrong at work.
        Asking again is both safe and smart.

        Say the sentences aloud at home, 5 times each.
        Write them on a note in your pocket.
    .example =
        The supervisor says something fast.
        Selam only hears the word “låda” (box).

        Selam: “Kan du säga det igen?”
        The supervisor: “Ställ lådan i förrådet.” (Put the box in the storeroom.)
        Selam: “Vad är förrådet? Kan du visa mig?” (What is “förrådet”? Can you show me?)
        The supervisor goes there and points: “Här är förrådet.”
        Selam: “Tack! Jag ställer lådan i förrådet.” (I put the box in the storeroom.)

        Now she has learned a new word.
        She says it 3 more times the same day.
    .keywords = Swedish, speak Swedish, dare to speak, do not understand, I do not understand, speak slowly, say again, repeat, shy, language, pronunciation, phrases, sentences, learn Swedish, practise Swedish, colleagues, talk too fast, speak too fast, they talk fast, do not understand them, understand them, don't understand what they say, didn't understand, I do not understand my colleagues, understand the boss, understand instructions, hard to understand, difficult language, hard to speak, speak swedish at work, talk swedish, shy to talk, shy to speak, afraid to speak, afraid to say wrong, ashamed of my swedish, embarrassed to speak, my swedish is bad, my swedish is not good, dialect, speak fast, talk fast, slowly, speak slower, please repeat, say it again, how do I say, how do I say in swedish, what does the word mean, difficult words at work, translate at work, google translate, talk with colleagues in swedish, phone call in swedish, practise at work, what my boss wants, don't get what boss wants, don't get it, lunch room, speak in lunch room, nervous to speak, find the words, forget words, stutter, can not follow, follow the talk, understand only little, boss talks too fast, poor swedish, bad swedish, beginner, speak english at work, read instructions, read the schedule, write swedish at work, misunderstand

school-and-work =
    Many go to school and work at the same time.
    <b>Say so in time if it gets too much.</b>

    In <i>sfi</i>, adults learn Swedish.
    It is free.
    You can study <i>sfi</i> for 3 years.
    The time is counted from when you first got a place.
    Did you have a place before 2026?
    Then the time is counted from 1 January 2026.
    For special reasons people can get more time.
    It can be for example work or illness.

    Getting tired is common.
    { $language-teacher ->
        [none] Talk to your teacher.
       *[other] Talk to the teacher: { $language-teacher }.
    }
    { $caseworker-name ->
        [none] You can also talk to your caseworker (<i>handläggare</i>).
       *[other] You can also talk to { $caseworker-name }.
    }
    .title = Good to know: school
    .short = School and work
    .explain =
        Both working and going to school is a lot.
        But they help each other.
        At school you learn how the language is built.
        At work you use it.

        The time in <i>sfi</i> is 3 years.
        Do you not know when your time ends? Ask the school.
        Work, illness or small children at home can give more time.
        Ask the school before the time is over.

        Do not leave school without talking to someone.
        Perhaps there is another time or another group.
        The teacher can help you to choose.
    .example =
        Ali works until 16.
        School starts at 17.
        After a month he is so tired that he does not learn.

        He says to the teacher: “Jag är mycket trött. Finns det en annan tid?” (I am very tired. Is there another time?)
        The teacher shows a group on Fridays and one online.
        He also phones his caseworker.

        They make a schedule for the week.
        Ali studies 2 evenings and rests 2.
        At work he uses 3 new words a day.
    .keywords = sfi, school, Swedish course, learn Swedish, homework, tired after work, work and study, evening class, teacher, how long can I study, three years, leave school, komvux, schedule, go to sfi, how many years sfi, sfi years, study sfi, sfi evening, work and sfi, sfi and work, work and school, language school, school and work together, language school tired, study and work, study at the same time, no time for homework, read swedish, swedish as a second language, sas, lessons, lesson, teacher at sfi, sfi test, national test, distance sfi, online sfi, quit school, drop out of sfi, time off for school, course d, continue school, must I continue school, studying and job, both studying and working, manage studies, study and job, school after work, studies beside, evening school, class, classes, absence from school, must I go to school, start sfi again, quit sfi, tired of school, school plus job, tired school and job
