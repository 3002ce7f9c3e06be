### Theme safe: ill, children, safety, health. Simple Swedish is the source.

sick-report =
    Sometimes you cannot come to work.
    <b>Then phone work the same day.</b>

    Are you ill?
    Do this on the first day, every time.
    { $workplace-phone ->
        [none] Phone your supervisor (<i>handledare</i>) at work.
       *[other] Phone { $workplace-phone }.
    }
    { $report-before ->
        [none] Phone before you are due to start.
       *[other] Phone before { $report-before }.
    }
    Say your name and when you start.
    Say: “Hej! Jag är sjuk i dag.” (I am ill today.)
    { $caseworker-name ->
        [none] Tell your caseworker (<i>handläggare</i>) too.
       *[other] Tell { $caseworker-name } too.
    }

    For the first 14 days your work gives you sick pay (<i>sjuklön</i>).
    It is 80 per cent of your pay.
    But work takes off about one day’s money.
    That is called <i>karensavdrag</i>.
    .title = Good to know: the morning
    .short = Ill: phone work
    .explain =
        Phone early.
        Then work has time to plan the day without you.
        If you phone late, you may get less money.

        You do not need to say which illness you have.
        It is enough to say: I am ill.

        <i>Karensavdrag</i> is money that work takes off.
        It is about one day’s money.
        Work does this each time you fall ill.
        It is at most 10 times in 12 months.
        Are you ill again within 5 days?
        Then it counts as the same time, and nothing new is taken off.

        Afterwards you sign a paper that you were ill.
        The paper is called <i>försäkran</i>.
        Ask your supervisor about the paper.
        Also say when you are well again.
    .example =
        Amina is due to start at 8.
        She wakes at 6 and has a fever.
        She phones work at once.
        She says: “Hej! Det är Amina. Jag är sjuk i dag. Jag skulle börja klockan 8.” (This is Amina. I am ill today. I was due to start at 8.)
        Her boss says: “Thank you for phoning. Get well soon!”

        Then Amina writes to her caseworker: “Hej! Jag är sjuk i dag.”
        After 2 days she is well.
        Then she phones work again: “Hej! Jag är frisk. Jag kommer i morgon.” (I am well. I am coming tomorrow.)
    .keywords = ill, sick, I am sick, fever, a cold, flu, stomach ache, headache, feel bad, cannot come, call in sick, phone work, sick day, sick pay, stay home, well again, vomiting, throwing up, sore throat, cold, can not work today, karensavdrag, sick today, ill today, I got sick, not feeling well, feel not good, not feeling good, feel bad in the morning, feel unwell, influenza, coughing, cough, runny nose, dizzy, migraine, head hurts, diarrhea, stomach pain, stomach hurts, tooth pain, period pain, covid, corona, contagious, who must I call, who do I call when sick, who to call, call the boss when ill, call work, can I send sms, text message to the boss, before what time call, cannot come tomorrow, can not come today, cannot work, can't work, can't come to work, report sick, first sick day, money if I am ill, take money when sick, lose money sick, deduction sick, go home from work sick, became ill at work, staying in bed, well again start work, high temperature, temperature, 38 degrees, 39 degrees, woke up sick, inform that I am sick, stomach flu, stomach, nausea, first day of illness, paid first sick day, get paid when sick, illness, ache, aching, shivering, allergy, pain in my leg today, pain everywhere, notify work, sick on friday, sick on day off

sick-long =
    Sometimes people are away from work for a long time.
    Then day 8 and day 15 are important.

    <b>Day 8:</b> If you are ill then, work needs a doctor’s certificate (<i>läkarintyg</i>).
    It is a paper from the doctor.
    Count every day, also Saturday and Sunday.

    <b>Day 15:</b> Now work no longer pays sick pay (<i>sjuklön</i>).
    Work tells the Social Insurance Agency (<i>Försäkringskassan</i>).
    But <b>you apply for money there yourself</b>.
    The money is called <i>sjukpenning</i>.

    { $caseworker-name ->
        [none] Ask your caseworker (<i>handläggare</i>) for help if it is hard.
       *[other] Ask { $caseworker-name } for help if it is hard.
    }
    .title = Good to know: day 8 and day 15
    .short = Ill for long
    .explain =
        The first day you are ill is day 1.
        Then count every day, also when you are off.

        A <i>läkarintyg</i> is a paper saying that you are ill.
        Phone your health centre (<i>vårdcentral</i>) well before day 8.
        Sometimes work wants the paper earlier.
        Then work should write that to you.

        <i>Försäkringskassan</i> is a public authority.
        It can pay when you are ill for a long time.
        Work cannot apply for the money for you.
        Apply as soon as you can, at forsakringskassan.se.
        The doctor’s paper must cover that time too.
        Often the doctor sends the paper there.
        Ask the doctor about it.
    .example =
        Yusuf falls ill on a Monday.
        That day is day 1.
        He phones work.

        The next Monday is day 8.
        He is still ill.
        He has been to the doctor and gives work his paper.

        The Monday after is day 15.
        He applies for <i>sjukpenning</i> himself, at <i>Försäkringskassan</i>.
        He says to the doctor: “Kan du skicka intyget till Försäkringskassan?” (Can you send the paper to Försäkringskassan?)
    .keywords = ill for long, sick for a week, two weeks, doctor, doctor's note, sick note, medical certificate, day 8, day 15, social insurance, sickness benefit, on sick leave, health centre, operation, still ill, not well yet, ill for a month, ill for weeks, ill a long time, who pays when ill, sick for long time, ill already weeks, ill three weeks, sick a month, still sick, doctor says rest, doctor says I must rest, note from the doctor, doctor paper, paper from doctor, when do I need doctor note, medical note, surgery, operated, in hospital, hospital, broken arm, broken leg, pregnant, pregnancy, cancer, treatment, who pays me when ill, who pay me now, pay after two weeks, money from försäkringskassan, forsakringskassan, sick leave, part time sick leave, home long time, rehabilitation, long illness, sjukskriven, läkarintyg, ten days, was in hospital, how long sick leave, sick for months, after surgery, lose my job when sick, chronic, diabetes, back after illness, doctor's certificate, weeks in bed

child-sick =
    Sometimes your child has to stay at home.
    <b>Then phone work the same day.</b>

    { $workplace-phone ->
        [none] Phone your supervisor (<i>handledare</i>) at work.
       *[other] Phone { $workplace-phone }.
    }
    { $report-before ->
        [none] Phone before you are due to start.
       *[other] Phone before { $report-before }.
    }
    Say: “Hej! Mitt barn är sjukt i dag.” (My child is ill today.)
    { $caseworker-name ->
        [none] Tell your caseworker (<i>handläggare</i>) too.
       *[other] Tell { $caseworker-name } too.
    }

    Being at home with your sick child is called <i>vab</i>.
    You can apply for money for the day from the Social Insurance Agency (<i>Försäkringskassan</i>).
    <b>Apply at once.</b>
    Do not wait, because then it may be too late.
    .title = Good to know: your child
    .short = Sick child: vab
    .explain =
        Small children are often ill.
        It is common that a parent stays at home then.

        You do 2 things.
        You phone work the same day.
        You apply for money at <i>Försäkringskassan</i>.
        It is a public authority that pays for children.
        You do not need to phone them on the first day.
        You apply at forsakringskassan.se.

        This is often for children from 8 months to 12 years.
        Is the child younger or older? Ask <i>Försäkringskassan</i>.

        Is the child ill for a long time?
        From day 8 you need a certificate (<i>intyg</i>).
        A doctor or a nurse writes it.
    .example =
        Sara’s son is 4 years old and has a fever.
        At 6 o’clock Sara phones work.
        She says: “Hej! Det är Sara. Mitt barn är sjukt i dag. Jag är hemma och vabbar.” (My child is ill today. I am at home with my child.)

        Then she tells the preschool.
        In the evening she applies for money for the day.
        She does it on Försäkringskassan’s website.

        The next day her son is still ill.
        Sara phones work again, so that they know.
    .keywords = sick child, child ill, my child is sick, kid sick, vab, care of child, child fever, home with child, daughter ill, son ill, baby ill, preschool phoned, social insurance, parental benefit, child throwing up, preschool called, kid fever, my child has fever, kid has fever, baby fever, my son is sick, my daughter is sick, my son is ill, kids are sick, stay home with child, stay home with my kid, stay home with sick kid, need stay home child, apply for vab, how vab works, vabba, money for sick child, school called me, school called daughter, pick up sick child, daughter vomiting, son vomiting, my kid throws up, child coughing, chickenpox, ear infection, child to the doctor, who stays home with the child, how many days with sick child, tillfällig föräldrapenning, little one sick, little girl, little boy, girl has fever, boy has fever, child 39 degrees, toddler, baby, infant, chicken pox, my kids ill, kids ill, who pays when child sick, pay when child ill, my child hurt at school, child to dentist, twins sick

safety-first =
    Everyone should come home safe from work.
    <b>Speak up at once if something is dangerous.</b>

    { $supervisor-name ->
        [none] Tell your supervisor (<i>handledare</i>).
       *[other] Tell { $supervisor-name }.
    }
    Speak up if someone gets hurt, even a little.
    Speak up if something dangerous almost happened.
    That is called a near-accident (<i>tillbud</i>).
    Is the danger great?
    Then you may stop working and speak up.

    <b>Phone 112 when there is danger to life.</b>
    Is there a fire? Get out and help others out.
    Then phone 112.

    Look today where the way out is.
    Look where the fire extinguisher and the plasters are.
    Ask if you do not know.
    .title = Good to know: safe at work
    .short = Safe at work
    .explain =
        Speaking up is not complaining.
        When work knows, work can make it safe.
        Then the next person does not get hurt.

        At 112 they ask what has happened.
        Say where you are.
        Answer as well as you can.
        112 is also for fire and danger to nature.

        Advice on care: phone 1177.
        The police when it is not urgent: 114 14.
        Questions in a big accident: 113 13.

        Where at least 5 people work there may be a safety representative (<i>skyddsombud</i>).
        That is a colleague who checks that work is safe.
        You can always ask that person.
    .example =
        There is water on the floor.
        Omar slips, but he does not fall.
        That is a <i>tillbud</i>: something dangerous almost happened.

        Omar says: “Det är vatten på golvet. Jag halkade nästan.” (There is water on the floor. I almost slipped.)
        The supervisor dries the floor and writes it down.
        She says: “Thank you! Good that you speak up.”

        Another day a machine is broken.
        Omar stops and says: “Den är trasig. Jag vill inte skada mig.” (It is broken. I do not want to get hurt.)
        That is the right thing to do.
    .keywords = accident, danger, dangerous, fire, burning, injury, I got hurt, blood, fell, slipped, near miss, safety, work environment, 112, ambulance, police, broken machine, emergency exit, fire extinguisher, emergency, cut my hand, dangerous machine, fire alarm, smoke, evacuate, assembly point, number for ambulance, number for fire, call 112, call the ambulance, emergency number, work accident, accident at work, injured, hurt myself, I cut my finger, bleeding, burned my hand, burned myself, fell from ladder, I fell at work, fell on the stairs, slippery floor, electric shock, chemicals, poison, machine is broken, machine not safe, not safe at work, helmet, safety shoes, gloves, protective clothes, goggles, first aid, plaster, risk, too heavy to lift, almost accident, safety representative, skyddsombud, trapped my hand, hand in the door, crushed, squeezed, stuck hand, wound, cut, burn, burnt, shoes for safety, protection, protective, protective shoes, what must I wear for safety, mask, dust, ear protection, hazard, hazardous, gas, leak, leaking, broken glass, dropped on my foot, ladder, stairs, forklift accident, fainted, heart attack, unconscious, fire exit, extinguisher, unsafe, hurt at work, injury at work

health-and-work =
    It takes strength to start in a new job.
    Getting tired is common.

    Sleep at the same hours and take your breaks.
    Move a little and talk with someone you trust.

    Have you felt bad for a long time?
    <b>Then phone your health centre (<i>vårdcentral</i>).</b>
    You can also phone 1177 and get advice.

    Is it work that makes you feel bad?
    { $supervisor-name ->
        [none] Tell your supervisor (<i>handledare</i>).
       *[other] Tell { $supervisor-name }.
    }
    { $occupational-health ->
        [none] Work can arrange occupational health care (<i>företagshälsovård</i>).
       *[other] Work can arrange occupational health care (<i>företagshälsovård</i>): { $occupational-health }.
    }

    Do not write to me about your health.
    I do not need to know.
    .title = Good to know: strength and rest
    .short = Health and rest
    .explain =
        A new job, a new language and a family at the same time is a lot.
        The body tells you when it gets too much.
        Perhaps you sleep badly, forget things or get angry.
        This is often called stress.
        Do not wait until it is very hard.

        When you are ill, you go to the <i>vårdcentral</i> first.
        At 1177 you get advice, in several languages.
        <i>Företagshälsovård</i> is care that work arranges.
        It is about how you feel at work.
        Ask your boss about it.

        Tell your boss what is hard at work.
        You choose yourself what you tell about your body.
        Is there danger to life? Phone 112.
    .example =
        Leyla sleeps badly for 3 weeks.
        She is tired and forgets things.

        She phones her health centre and gets an appointment.
        At work she says: “Jag orkar inte så mycket just nu. Kan vi prata?” (I do not have much strength right now. Can we talk?)
        The supervisor listens.
        They make an easier plan for 2 weeks.
        Leyla may take a short break a little more often.

        Leyla chooses herself what she tells.
        She does not need to say everything.
    .keywords = stress, stressed, tired, exhausted, burnt out, no energy, sleep badly, sleep, back pain, pain, sad, worried, feel bad, health centre, 1177, interpreter, doctor, rest, burned out, back hurts, hurting back, pain in my body, stress at work, too much stress, too much work, stressed and sleep bad, sleep very bad, cannot sleep, can't sleep, insomnia, nightmares, anxiety, anxious, depressed, depression, cry, crying, lonely, always tired, no strength, thinking too much, mental health, psychologist, counsellor, therapist, feel better, trauma, miss my family, back hurts from lifting, neck pain, shoulder pain, knee pain, body hurts, my body aches, work is too heavy, heavy lifting, job is too hard, where can I see someone, talk with someone about how I feel, book a doctor, see a doctor, go to the doctor, health center, vårdcentral, medicine, exercise, occupational health, feel down, down, concentrate, can not concentrate, focus, knees hurt, knee, feet hurt, standing all day, shoulders, headspace, memory, forget everything, panic, panic attack, heart beats fast, burnout, worn out, can't work any more, feel terrible, therapy, counselling, blood pressure, lose weight, stop smoking, stomach pain from stress, hands hurt, wrist, eczema, feel low, unhappy, overwhelmed, mood

children-and-home =
    When you work it is good to plan the week.
    <b>Write the week on a paper at home.</b>

    Write all the times: work, school, children and food.
    Talk at home about who does what.
    Decide who can help if something happens.

    From the age of 1, children can go to preschool (<i>förskola</i>).
    It is a school for small children while you work.
    { $municipality-name ->
        [none] Apply for a place with the municipality (<i>kommunen</i>).
       *[other] Apply for a place with { $municipality-name }.
    }
    Apply early, because it can take some months.

    Do the times not fit?
    { $supervisor-name ->
        [none] Talk to your supervisor (<i>handledare</i>) in good time.
       *[other] Talk to { $supervisor-name } in good time.
    }
    .title = Good to know: family and work
    .short = Children and home
    .explain =
        There is a lot to do at home when you work.
        A plan makes the week calmer.
        Then everyone knows who takes and collects the children.
        Both parents can do it.

        At preschool the children play and learn Swedish.
        The municipality should give a place within 4 months.
        So apply at least 4 months before you need it.
        The municipality decides what it costs.
        From the autumn when the child turns 3, part of the time is free.

        Do you have older children?
        Ask the school about the time after school.
        Is it hard at home? Tell your caseworker.
    .example =
        This is what the plan looks like for Selam and Dawit.

        Monday: Selam takes the children to preschool at 7.
        Dawit collects them at 16 and cooks.
        Tuesday: Dawit takes them and Selam collects them.
        Wednesday: Selam has school in the evening.
        Then Dawit is at home.

        A neighbour can collect them if the bus is late.
        Her number is on the fridge.

        Selam asks at work: “Jag lämnar barn klockan 7. Kan jag börja 7.30?” (I take my children to preschool at 7. Can I start at 7.30?)
        The supervisor says what is possible.
    .keywords = children, child, kids, preschool, kindergarten, nursery, childcare, day care, after school, pick up children, drop off children, family, home, plan the week, babysitter, single parent, waiting list, hours do not fit, nursery place, single mother, single father, förskola, preschool place, daycare place, apply for preschool, place for my son, place for my daughter, queue for preschool, who takes care of my children, who watches my kids, take care of kids, look after children, leave the kids, fetch the kids, pick up kids from school, preschool opening hours, children evenings and weekends, manage kids and work, kids and work, family and work, balance home and work, housework, cooking and cleaning at home, school holiday kids, kids alone at home, my husband works too, share with my husband, parental leave, parents meeting, child allowance, small children and job, dagis, fritids, no time for my family, daycare, daycare closes, preschool closes, preschool opens, closes at five, nobody to look after, look after the baby, look after my baby, baby when I work, baby at home, nanny, no one to watch kids, drive the kids, school kids, kids holiday, divorced, custody, every other week, household, chores, laundry at home
