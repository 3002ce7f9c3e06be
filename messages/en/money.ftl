### Theme money: pay, time off, the unemployment fund.

pay =
    Look at your payslip (<i>lönebesked</i>) every month.
    It shows your pay and your tax.
    { $pay-day ->
        [none] Ask your supervisor which day the pay comes.
       *[other] The pay comes: { $pay-day }.
    }

    What the lines mean:
    • <i>Bruttolön</i> is your pay before tax.
    • <i>Avdrag</i> is money taken away.
    • <i>Skatt</i> is tax, taken from your pay every month.
    • <i>Nettolön</i> is the money you get.
    • <i>Semester</i> is your days off with pay.

    Does something look wrong? Say so at once.
    { $payroll-contact ->
        [none] Ask your supervisor first.
       *[other] Ask your supervisor or: { $payroll-contact }.
    }
    Are you a member of a union? It can help too.
    .title = Good to know: your pay
    .short = Pay and tax
    .explain =
        The payslip is a paper about your pay.
        Sometimes it is only digital.

        You do not get the whole gross pay (<i>bruttolön</i>).
        Your employer takes the tax and pays it for you.
        The rest is your net pay (<i>nettolön</i>).
        It comes to your bank account.
        Ask how you give them your account number.

        Are you paid by the hour?
        Then the pay often comes the month after.
        So the first pay can take a while.

        Write down your hours every day.
        Compare them with the payslip.
        Then you soon see if something is wrong.

        Can the tax be wrong? Yes, it happens.
        Then ask the Swedish Tax Agency (<i>Skatteverket</i>).
        They can change how much tax is taken.
        This is called <i>jämkning</i>.
    .example =
        Amal is paid by the hour.
        She writes down her hours in her phone.
        In May she worked 80 hours.
        The payslip says 72.

        She shows the list to her supervisor.
        She says:
        “Jag tror att min lön är fel.” (I think my pay is wrong.)
        “Kan vi titta tillsammans?” (Can we look together?)

        They see that one day is missing.
        The supervisor writes to the people who handle pay.
        Amal keeps both the list and the payslip.
    .keywords = pay, salary, wage, wages, payslip, money, when is payday, payday, tax, gross pay, net pay, deduction, wrong pay, too little money, not paid, hourly pay, bank account, my salary, salary is wrong, my salary is late, when do I get salary, when salary comes, when is the money coming, money to my bank, money in the bank, money has not come, no salary, did not get paid, not got my money, got less money, less money this month, less salary, low pay, wrong amount, how much do I earn, how much money do I get, calculate salary, hours on my pay, overtime pay, evening pay, high tax, why tax, so much tax, they take tax, tax card, tax office, skatteverket, declare tax, tax declaration, understand the payslip, pay slip, understand pay slip, salary paper, salary slip, lön, lönespec, kivra, change bank account, gross, net, before tax, after tax, raise, higher salary, more pay, advance, pension, the 25th, is it right, only 9000, thousand, kronor, crowns, amount, sum, how much per hour, per month, salary specification, specification, salary not received, not received, received, salary missing, missing pay, pay is late, got too much money, pay tax, tax refund, swish, get paid, unpaid hours, my money, earn, income, income tax, hourly

time-off =
    Do you want time off? Ask early.
    Do not buy a ticket before you have a yes.

    Holiday (<i>semester</i>) is time off.
    You earn days with pay while you work.
    Ask how many days with pay you have.
    Many people want time off in summer.
    So ask as early as in spring.

    Do it like this:
    • Ask when you can have time off.
    • Ask for the days in writing.
    • Wait until you get a yes.

    { $time-off-contact ->
        [none]
            { $supervisor-name ->
                [none] Ask your supervisor how to do it.
               *[other] Ask { $supervisor-name } how to do it.
            }
       *[other] This is where you turn: { $time-off-contact }.
    }
    .title = Good to know: time off
    .short = Time off, holiday
    .explain =
        Everyone who is employed has a right to holiday (<i>semester</i>).
        The law says 25 days in a year.
        If you start after 31 August, it is 5 days the first year.
        The year runs from 1 April to 31 March.

        But not all days have pay from the start.
        You earn days while you work.
        Days without pay give no money.
        Your municipality may have other rules.
        So ask what applies to you.

        The manager has to plan the work.
        So it is not enough to say that you are going.
        You need a yes first.

        Do you need to leave early one day?
        Perhaps you are going to a doctor or to a school.
        Say so as soon as you know the time.
    .example =
        Yusuf wants to visit his sister in July.
        In March he asks his supervisor:
        “Kan jag få semester 2 veckor i juli?” (Can I have 2 weeks of holiday in July?)
        “Hur många dagar med lön har jag?” (How many days with pay do I have?)

        The supervisor looks at the plan.
        Weeks 29 and 30 are fine.
        Yusuf has 6 days with pay.
        The rest will be days without pay.
        He works out if the money is enough.

        He hands in his request.
        After a week he gets a yes.
        Only then does he buy the ticket.
    .keywords = holiday, holidays, vacation, time off, day off, leave, summer, travel, trip, go home, visit family, paid holiday, annual leave, wedding, ask for leave, leave early, free day, be free, eid, religious holiday, travel to my family, take holiday, take vacation, take a day off, take time off, free days, two free days, days free, free on friday, free for wedding, brothers wedding, sister's wedding, ask for time off, ask for vacation, apply for holiday, when can I have holiday, holidays in july, how many holidays, how many vacation days, how many days off, summer holiday, summer vacation, christmas holiday, travel home, travel to my country, go to my country, visit my mother, visit my parents, go abroad, fly home, ticket, funeral, somebody died day off, moving day, free for doctor, unpaid leave, paid leave, ramadan free, eid free, bank holiday, red day, public holiday, save holidays, semester, be off, can I be off, off when I move, moving, move apartment day, sister marries, marries, marry, wedding in my country, turkey, go to syria, go on holiday, easter, christmas, new year, midsummer, monday off, days in a row, long weekend, use vacation days, off for school, my mother is ill in my country, pilgrimage, hajj, absent, leave of absence, off work, festival

unemployment-fund =
    One thing is good to do early.
    Join an unemployment fund (<i>a-kassa</i>).
    It is an association.
    It can pay you when you are without work.

    When should you join?
    Best is the same month as you start to work.
    Is it too late for that? You can still join now.
    More months as a member can give more money.

    A union (<i>fackförbund</i>) is something else.
    It helps employees, for example with pay.

    You choose yourself.
    You can be in one, both or neither.
    Both cost money. Ask how much.

    Ask the fund this too:
    Does my work in the programme count?
    .title = Good to do early
    .short = Fund and union
    .explain =
        The fund (<i>a-kassa</i>) is like an insurance.
        You pay a fee every month.
        If you are without work you may get money.
        Then the fund counts 2 things:
        • How much pay you have had.
        • How many months you have been a member.

        That is why the first month matters.
        The programme is one year.
        With 12 months you may get more than with 11.
        The month you apply counts as a whole month.
        You can apply on your first day at work.

        The rules are not the same for all jobs.
        Only the fund can say what applies to you.

        The fund and the union are 2 separate associations.
        You do not have to be in both.
        Nobody at work may decide it for you.
    .example =
        Olena starts to work on 3 May.
        The same week she chooses an <i>a-kassa</i>.
        She applies online on 20 May.
        Then all of May counts.
        At the end of April she has 12 months.

        Dawit also starts on 3 May.
        He applies on 2 June.
        Then he is counted from 1 June.
        At the end of April he has 11 months.

        Olena asks her fund:
        “Jag arbetar ett år i ett program i kommunen.” (I work for a year in a municipal programme.)
        “Räknas det arbetet hos er?” (Does that work count with you?)
        She saves the answer.
    .keywords = unemployment fund, unemployment insurance, insurance, union, trade union, member, become a member, join, fee, unemployed, without work, jobless, association, membership, benefit, a-kassa, akassa, member somewhere, money when I have no job, what is a-kassa, what is akassa, a kassa, is a-kassa good, which a-kassa, join a-kassa, join the union, should I join union, member of union, what is a union, cost of union, cost of a-kassa, member of a-kassa, be member early, when should I join, how long member, member twelve months, insurance if I lose my job, insured, protection if I lose job, kommunal, unionen, alfa, change a-kassa, income insurance, union fee, fackförbund, facket, not in the union, not in the fund, if im not in union, how much does akassa cost, akassa cost, cost, price of union, per month union, leave the union, leave the fund, where do I join, if metall, handels, membership fee, unions, trade unions

unemployment-fund-apply =
    Here are 4 things in the right order.
    They are for you if you have no new job.

    1. Register with the Public Employment Service (<i>Arbetsförmedlingen</i>).
    Do it on the first weekday without work.
    2. Apply to your fund (<i>a-kassa</i>) the same day.
    Do it on the fund’s website, at <i>Mina sidor</i>.
    Do not wait for all papers.
    3. Send <i>månadsansökan</i> every month.
    It asks for money for last month.
    4. Send <i>aktivitetsrapport</i> every month.
    There you write how you looked for jobs.
    It goes to Arbetsförmedlingen, between the 1st and the 14th.

    Ask your employer for an <i>arbetsgivarintyg</i>.
    It is a paper about your job.
    .title = Good to know: the right order
    .short = Apply to the fund
    .explain =
        These are 2 different places.
        Arbetsförmedlingen helps you to find a job.
        The fund (<i>a-kassa</i>) can pay money.
        You need both.

        Why the same day?
        Days before you register give no money.

        Why every month?
        The fund pays afterwards.
        First comes your monthly application, then the money.
        So the first money takes a while.
        Save a little of your last pay, if you can.
        Send the application within 3 months at the latest.

        The <i>arbetsgivarintyg</i> is complete when the job has ended.
        Apply anyway. Send it later.

        Are you not a member of any fund?
        Ask Alfa-kassan.
        It can pay those who are not members.
    .example =
        Samira’s last day is a Friday.

        Monday: She registers at arbetsformedlingen.se.
        She logs in with e-ID (<i>e-legitimation</i>).
        The same day she applies to her fund.
        She does not have all the papers yet.
        That is okay.

        The week after: Her <i>arbetsgivarintyg</i> is ready.

        Next month: She sends her <i>aktivitetsrapport</i> on day 5.
        She also sends her <i>månadsansökan</i>.
        Then she waits for an answer.

        She writes in her calendar:
        “Every month: 2 things to send.”
    .keywords = apply for unemployment benefit, unemployment money, benefit, claim, monthly application, activity report, employer's certificate, employment service, job centre, unemployed, no job, job ends, no money, how to apply, papers, register, money from a-kassa, get money from akassa, apply for a-kassa, apply akassa, apply for money, get unemployment money, unemployment benefit, unemployment pay, compensation, money after the job, money when job ends, money after job ends, how do I live after the job, how much from a-kassa, which papers for a-kassa, documents for a-kassa, send to a-kassa, send to akassa every month, form, forms, forms to akassa, fill in a-kassa, log in a-kassa, a-kassa does not answer, waiting for a-kassa, do I get a-kassa, right to a-kassa, conditions, social assistance, welfare, how much do I get from the fund, from the fund, get from the fund, percent, 80 percent, days of benefit, money when contract is over, money when the contract ends, get money when contract, contract is over money, no money when job ends, no income, without income, when does the money from a-kassa come, payment from the fund, time report to fund, application to the fund
