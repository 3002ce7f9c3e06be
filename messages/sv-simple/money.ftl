### Theme money: pay, time off, the unemployment fund.

# fact: the payslip shows gross pay, deductions, tax, net pay and holiday; tax is drawn from each pay by a table – Skatteverket 2026, checked 2026-11-22
# fact: a changed tax deduction (jämkning) is asked of Skatteverket – Skatteverket 2026, checked 2026-11-22
# fact: pay by the hour is often paid the month after – the collective agreement 2026, checked 2026-11-22
pay =
    Titta på ditt <b>lönebesked</b> varje månad.
    Det visar din lön och din skatt.
    { $pay-day ->
        [none] Fråga din handledare vilken dag lönen kommer.
       *[other] Lönen kommer: { $pay-day }.
    }

    Raderna betyder:
    • Bruttolön är lönen före skatt.
    • Avdrag är pengar som jobbet drar bort.
    • Skatt: jobbet drar den från lönen varje månad.
    • Nettolön är pengarna du får.
    • Semester är dina lediga dagar med lön.

    Ser något fel ut? Säg till direkt.
    { $payroll-contact ->
        [none] Fråga först din handledare.
       *[other] Fråga din handledare eller: { $payroll-contact }.
    }
    Är du med i ett fackförbund? Det kan också hjälpa.
    .title = Bra att veta: lönen
    .short = Lön och skatt
    .explain =
        Lönebeskedet är ett papper om din lön.
        Ibland är det bara digitalt.

        Du får inte hela bruttolönen.
        Arbetsgivaren drar skatten och betalar den åt dig.
        Resten är nettolönen.
        Den kommer till ditt konto.
        Fråga hur du anmäler ditt konto.

        Har du lön per timme?
        Då kommer lönen ofta månaden efter.
        Därför kan den första lönen dröja.

        Skriv upp dina timmar varje dag.
        Jämför dem med lönebeskedet.
        Då ser du snabbt om något är fel.

        Kan skatten bli fel? Ja, det händer.
        Fråga då Skatteverket.
        De kan ändra hur mycket skatt du betalar.
        Det heter jämkning.
    .example =
        Amal har lön per timme.
        Hon skriver upp sina timmar i mobilen.
        I maj arbetade hon 80 timmar.
        På lönebeskedet står det 72.

        Hon visar listan för sin handledare.
        Hon säger:
        «Jag tror att min lön är fel.»
        «Kan vi titta tillsammans?»

        De ser att en dag saknas.
        Handledaren skriver till dem som gör lönerna.
        Amal sparar både listan och lönebeskedet.
    .keywords = lön, lönebesked, lönespecifikation, pengar, när kommer lönen, lönedag, skatt, bruttolön, nettolön, avdrag, fel lön, för lite pengar, ingen lön, timlön, bankkonto, jämkning, utbetalning, min lön, lönen kommer, får lön, fått lön, fick ingen lön, har inte fått lön, lönen har inte kommit, pengarna har inte kommit, inte fått pengar, inga pengar den här månaden, pengar på kontot, när får jag pengar, vilken dag lön, den 25, lönedagen, för lite lön, mindre lön, mindre pengar, låg lön, min lön är fel, fel på lönen, fel summa, räkna lön, hur mycket tjänar jag, hur mycket får jag i lön, timmar på lönen, ob, ob-tillägg, övertid betalt, skatten, hög skatt, varför skatt, mycket skatt, drar skatt, dra av, dras, skattekort, skattetabell, skattemyndigheten, skatteverket, deklarera, deklaration, förstår inte lönebeskedet, läsa lönebesked, lönepapper, papper om lön, lönespec, kivra, bankkonto för lön, ändra konto, brutto, netto, före skatt, efter skatt, facklig lön, lönehöjning, högre lön, mer lön, förskott, låna av lönen, pension, är det rätt lön, bara 9000, tusen, tusenlappar, kronor, sek, belopp, summa, tjänar, timpenning, hur mycket per timme, per månad, lön ej inkommit, lön saknas, saknas lön, saknar lön, lön sen, lönen är sen, lönespecifikationen, se min lönespecifikation, fått för mycket pengar, betala skatt, jämka, skatteåterbäring, swish, utmätning, kronofogden lön, får jag betalt, obetalda timmar

# fact: everyone employed has 25 days of holiday a holiday year, 5 if employed after 31 August; paid days are those earned – semesterlagen 2026, checked 2026-11-22
# fact: the holiday year is 1 April to 31 March, where no local rule says otherwise – semesterlagen and the collective agreement 2026, checked 2026-11-22
time-off =
    Vill du vara ledig? Fråga tidigt.
    Köp ingen biljett innan du har fått ja.

    Semester är ledig tid.
    Du tjänar in dagar med lön när du arbetar.
    Fråga hur många dagar med lön du har.
    Ofta vill många vara lediga på sommaren.
    Fråga därför redan på våren.

    Gör så här:
    • Fråga när du kan vara ledig.
    • Be om dagarna skriftligt.
    • Vänta tills du får ja.

    { $time-off-contact ->
        [none]
            { $supervisor-name ->
                [none] Fråga din handledare hur du ska göra.
               *[other] Fråga { $supervisor-name } hur du ska göra.
            }
       *[other] Hit vänder du dig: { $time-off-contact }.
    }
    .title = Bra att veta: ledig tid
    .short = Ledig, semester
    .explain =
        Alla som är anställda har rätt till semester.
        Lagen säger 25 dagar på ett år.
        Börjar du efter 31 augusti är det 5 dagar första året.
        Året räknas från 1 april till 31 mars.

        Men alla dagar har inte lön från början.
        Du tjänar in dagar medan du arbetar.
        Dagar utan lön ger inga pengar.
        I din kommun kan det finnas andra regler.
        Fråga därför vad som gäller för dig.

        Chefen måste planera arbetet.
        Därför räcker det inte att säga att du åker.
        Du behöver ett ja först.

        Behöver du gå tidigare en dag?
        Kanske ska du till läkare eller till skolan.
        Säg till så snart du vet tiden.
    .example =
        Yusuf vill resa till sin syster i juli.
        I mars frågar han sin handledare:
        «Kan jag få semester 2 veckor i juli?»
        «Hur många dagar med lön har jag?»

        Handledaren tittar i planen.
        Vecka 29 och 30 går bra.
        Yusuf har 6 dagar med lön.
        Resten blir dagar utan lön.
        Han räknar om pengarna räcker.

        Han lämnar sin ansökan.
        Efter en vecka får han ja.
        Först då köper han biljetten.
    .keywords = semester, ledig, ledighet, lov, sommar, resa, åka bort, resa hem, fri dag, få ledigt, semesterdagar, betald semester, högtid, bröllop, ansöka om ledigt, gå tidigare, resa till min familj, eid, ledig i sommar, ta ledigt, vara ledig, ledig en dag, ledig på fredag, ledig i juli, några dagar ledigt, be om ledigt, fråga om ledigt, ansöka ledighet, ansöka semester, söka semester, när får jag semester, hur många semesterdagar, hur mycket semester, semester hur många dagar, dagar har jag semester, sommarsemester, sommarledigt, jullov, resa till hemlandet, åka till hemlandet, åka till mitt land, åka till min mamma, hälsa på familjen, åka utomlands, flyga hem, biljett, syster gifter sig, bröllop ledig, begravning, någon har dött ledig, ledig för begravning, ledig för flytt, flyttdag, ledig för läkare, ledig utan lön, tjänstledig, obetald ledighet, betald ledighet, ledig på eid, ledig ramadan, bayram, ledig nyår, helgdag, röd dag, röda dagar, spara semester, klämdag, kompledig, ledig när jag ska flytta, flytta ledig, gifter sig, fest i hemlandet, turkiet, åka till syrien, åka på semester, semester i sommar, påsk, jul, ledig jul, nyår, midsommar, ledig måndag, dagar ledigt i rad, långhelg, ta ut semesterdagar, ledig för skola, ledig för barnets avslutning, mamma sjuk i hemlandet, pilgrimsresa, hajj

# fact: the level is decided by income and by months of membership (12 or more, 6–11, fewer); membership counts from the 1st of the month in which the application arrives – IAF and Sveriges a-kassor, rules since 1 October 2025 2026, checked 2026-11-22
# fact: one may join on the first working day – Sveriges a-kassor 2026, checked 2026-11-22
# fact: whether work in a programme counts is to be asked of the fund – IAF 2026, checked 2026-11-22
unemployment-fund =
    En sak är bra att göra tidigt.
    Gå med i en <b>a-kassa</b>.
    Det är en förening.
    Den kan betala när du är utan arbete.

    När ska du gå med?
    Bäst är samma månad som du börjar arbeta.
    Är det för sent? Du kan ändå gå med nu.
    Fler månader som medlem kan ge mer pengar.

    Ett <b>fackförbund</b> är något annat.
    Det hjälper anställda, till exempel med lön.

    Du väljer själv.
    Du kan vara med i en, båda eller ingen.
    Båda kostar pengar. Fråga hur mycket.

    Fråga också a-kassan:
    Räknas mitt arbete i programmet?
    .title = Bra att göra tidigt
    .short = A-kassa och fack
    .explain =
        A-kassan är som en försäkring.
        Du betalar en avgift varje månad.
        Om du blir utan arbete kan du få pengar.
        Då räknar a-kassan 2 saker:
        • Hur mycket lön du har haft.
        • Hur många månader du har varit medlem.

        Därför är den första månaden viktig.
        Programmet är ett år.
        Med 12 månader kan du få mer än med 11.
        Den månad du ansöker räknas som hel månad.
        Du kan ansöka redan första dagen på jobbet.

        Reglerna är inte lika för alla jobb.
        Bara a-kassan kan säga vad som gäller dig.

        A-kassa och fackförbund är 2 olika föreningar.
        Du måste inte vara med i båda.
        Ingen på jobbet får bestämma det åt dig.
    .example =
        Olena börjar arbeta 3 maj.
        Samma vecka väljer hon en a-kassa.
        Hon ansöker på webben den 20 maj.
        Då räknas hela maj.
        I slutet av april har hon 12 månader.

        Dawit börjar också 3 maj.
        Han ansöker den 2 juni.
        Då räknas han från 1 juni.
        I slutet av april har han 11 månader.

        Olena frågar sin a-kassa:
        «Jag arbetar ett år i ett program i kommunen.»
        «Räknas det arbetet hos er?»
        Hon sparar svaret.
    .keywords = a-kassa, akassa, arbetslöshetskassa, fack, fackförbund, facket, medlem, bli medlem, försäkring, arbetslös, utan jobb, förening, gå med, avgift, kollektivavtal, medlem i a-kassa, vad är a-kassa, vad betyder a-kassa, akassan, a kassan, a kassa, är a-kassa bra, vilken a-kassa, gå med i a-kassan, gå med i facket, med i facket, ska jag vara med i facket, vad är facket, vad kostar facket, kostar a-kassa, bli medlem i a-kassa, när ska jag gå med, tidigt, hur lång tid medlem, medlem tolv månader, försäkring om jag blir arbetslös, försäkra, trygghet, skydd om jag förlorar jobbet, kommunal, unionen, alfa, byta a-kassa, inkomstförsäkring, fackavgift, fackklubb, inte med i facket, inte med i a-kassan, kostar akassan, hur mycket kostar a-kassa, per månad a-kassa, gå ur facket, gå ur a-kassan, var anmäler jag a-kassa medlem, handels, if metall, medlemskap, medlemsavgift

# fact: register with Arbetsförmedlingen on the first weekday without work; no money for days before – Arbetsförmedlingen and the funds 2026, checked 2026-11-22
# fact: apply on Mina sidor at once, also before the papers are complete; then a monthly application (månadsansökan) within 3 months; paid monthly afterwards – Sveriges a-kassor and Alfa-kassan 2026, checked 2026-11-22
# fact: the activity report goes to Arbetsförmedlingen on the 1st–14th of each month – Arbetsförmedlingen 2026, checked 2026-11-22
# fact: Alfa-kassan pays those who are not members – Alfa-kassan 2026, checked 2026-11-22
unemployment-fund-apply =
    Här är 4 saker i rätt ordning.
    De gäller om du inte har ett nytt jobb.

    1. Anmäl dig hos <b>Arbetsförmedlingen</b>.
    Gör det första vardagen utan arbete.
    2. Ansök hos din <b>a-kassa</b> samma dag.
    Du gör det på a-kassans webb, på Mina sidor.
    Vänta inte på alla papper.
    3. Skicka <b>månadsansökan</b> varje månad.
    Då söker du pengar för månaden som gick.
    4. Skicka <b>aktivitetsrapport</b> varje månad.
    Där skriver du hur du har sökt jobb.
    Den går till Arbetsförmedlingen, mellan den 1 och den 14.

    Be din arbetsgivare om ett <b>arbetsgivarintyg</b>.
    Det är ett papper om ditt jobb.
    .title = Bra att veta: rätt ordning
    .short = Söka a-kassa
    .explain =
        Det är 2 olika ställen.
        Arbetsförmedlingen hjälper dig att hitta jobb.
        A-kassan kan betala pengar.
        Du behöver båda.

        Varför samma dag?
        Dagar före din anmälan ger inga pengar.

        Varför varje månad?
        A-kassan betalar efter varje månad.
        Först kommer din månadsansökan, sedan pengarna.
        Därför dröjer de första pengarna.
        Spara lite av din sista lön, om du kan.
        Skicka ansökan senast inom 3 månader.

        Arbetsgivarintyget blir klart när jobbet har slutat.
        Ansök ändå. Skicka det senare.

        Är du inte med i någon a-kassa?
        Fråga Alfa-kassan.
        Den kan betala till dem som inte är medlemmar.
    .example =
        Samiras sista dag är en fredag.

        Måndag: Hon anmäler sig på arbetsformedlingen.se.
        Hon loggar in med e-legitimation.
        Samma dag ansöker hon hos sin a-kassa.
        Hon har inte alla papper än.
        Det är okej.

        Veckan efter: Arbetsgivarintyget är klart.

        Nästa månad: Hon skickar sin aktivitetsrapport dag 5.
        Hon skickar också sin månadsansökan.
        Sedan väntar hon på svar.

        Hon skriver i kalendern:
        «Varje månad: 2 saker att skicka.»
    .keywords = söka a-kassa, ansöka, ersättning, pengar utan jobb, arbetslös, månadsansökan, aktivitetsrapport, mina sidor, arbetsgivarintyg, arbetsförmedlingen, af, alfa-kassan, jobbet slutar, inga pengar, kassakort, papper, pengar från a-kassan, få pengar från a-kassa, söka pengar, ansöka a-kassa, ansöka om a-kassa, ansöka om pengar från a-kassan, ersättning från a-kassan, ersättning när jobbet slutar, pengar när jag är arbetslös, pengar efter jobbet, pengar när jobbet är slut, leva på när jobbet slutar, hur mycket pengar får jag från a-kassan, hur mycket a-kassa, vilka papper till a-kassan, papper vill a-kassan ha, dokument a-kassan, skicka till a-kassan, blankett, blanketter, formulär, fylla i a-kassan, logga in a-kassan, a-kassan svarar inte, väntar på a-kassan, handläggningstid, a-kassa efter jobbet, får jag a-kassa, villkor, rätt till a-kassa, arbetsvillkor, aktivitetsstöd, försörjningsstöd, soc, bidrag, hur mycket får man i a-kassa, hur mycket får man i akassa, får man i a-kassa, procent, 80 procent, dagar med a-kassa, pengar när kontraktet är slut, inga pengar när jobbet slutar, utan pengar, ingen inkomst, inkomst, få ersättning, när kommer pengarna från a-kassan, utbetalning a-kassa, karensdagar a-kassa, tidrapport a-kassa, kassakort fylla
