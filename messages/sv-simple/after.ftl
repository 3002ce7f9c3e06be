### Theme after: ways on, the last weeks, the first day after, goodbye.

# fact: Komvux is free, books are not; guidance (SYV) exists in every municipality – skollagen and Skolverket 2026, checked 2026-11-22
# fact: CSN aid is not given for SFI; foreign citizens are assessed first – CSN 2026, checked 2026-11-22
# fact: UHR's statement on a foreign degree is free, and not needed to apply for jobs – UHR 2026, checked 2026-11-22
# fact: health professions are regulated by Socialstyrelsen (undersköterska is a protected title), teachers by Skolverket – Socialstyrelsen and Skolverket 2026, checked 2026-11-22
education-paths =
    Du kan lära dig mer på flera sätt.
    Här är 4 vägar.

    • <b>Komvux</b> är gratis skola för vuxna.
    • På en yrkesutbildning lär du dig ett yrke.
    • I en <b>validering</b> visar du vad du redan kan.
    • UHR tittar gratis på en examen från ett annat land.

    Börja med att prata med en vägledare.
    Det är en person som kan skolor och yrken.
    Varje kommun har en.
    { $guidance ->
        [none] Fråga din handläggare var du hittar din.
       *[other] Här hittar du din: { $guidance }.
    }
    .title = Bra att veta: lära dig mer
    .short = Studera vidare
    .explain =
        Vägledaren heter också <b>SYV</b>.
        Samtalet är till för dina frågor.
        Ta med papper från skola och jobb.

        På Komvux läser du svenska, matematik eller ett yrke.
        Böckerna betalar du själv.
        För en del kurser kan du söka pengar från myndigheten CSN.
        För sfi går det inte.
        Är du inte svensk medborgare? Då ser CSN först om du kan få pengar.

        Efter en validering får du papper på det du kan.
        Då slipper du läsa det en gång till.

        UHR är en myndighet.
        Den skriver vilken svensk examen som liknar din.
        Det blir inte en svensk examen.
        Du kan söka jobb utan det papperet.

        Vissa yrken kräver tillstånd.
        För vård frågar du Socialstyrelsen.
        För lärare frågar du Skolverket.
    .example =
        Olena var sjuksköterska i Lviv.
        Nu arbetar hon i ett kök på ett äldreboende.

        Hon bokar tid hos en vägledare.
        Hon säger:
        «Jag vill arbeta med vård igen.»
        «Vad kan jag göra först?»

        De gör en plan med 3 steg:
        1. Läsa mer svenska på Komvux.
        2. Fråga Socialstyrelsen om sitt yrke.
        3. Under tiden: läsa en kurs i vård.

        Hassan gör något annat.
        Han var snickare.
        Han visar vad han kan i en validering.
        Sedan läser han bara det som saknas.
    .keywords = studera, utbildning, skola, komvux, kurs, plugga, yrkesutbildning, validering, examen, betyg, utländsk utbildning, csn, studie- och yrkesvägledare, syv, uhr, legitimation, undersköterska, universitet, utbilda mig, utbilda mig till, bli sjuksköterska, bli undersköterska, bli elektriker, bli barnskötare, bli lärare, bli busschaufför, bli kock, bli svetsare, plugga till, plugga vidare, läsa vidare, läsa till, studera vidare, studera till, gymnasiet, högskola, yrkeshögskola, yh, folkhögskola, yrkesskola, yrkesvux, grundskola, truckkort, lärling, vilken utbildning, vilken kurs, utbildning från mitt land, betyg från hemlandet, betyg från mitt land, utbildning från hemlandet, diplom, min examen, examen från syrien, gäller min utbildning, gäller mina betyg, godkänd i sverige, erkänd, översätta betyg, bedömning av utbildning, jag var lärare, var lärare, var läkare i mitt land, var ingenjör, var sjuksköterska, mitt yrke, mitt gamla yrke, jobba som lärare, jobba som läkare, jobba med mitt yrke, yrke från hemlandet, hemlandet, ingenjör, advokat, apotekare, tandläkare yrke, pengar när jag pluggar, studiemedel, studiebidrag, studielån, studievägledare, läsa på universitet, svenska för läkare, snabbspår, körkort på jobbet, ingenjörsexamen, examen från irak, värd något, bli busschaufför med komvux, busskort utbildning, lastbilschaufför, bli förskollärare, bli frisör, bli snickare, bli målare, bli tandsköterska, bli programmerare, bli polis, bli socionom, it utbildning, data kurs, yrkesbevis, certifikat svetsning, hygienpass utbildning, kurs i vård, gå en kurs, ta studenten, gymnasiekompetens, grundläggande, högskolebehörighet, utländska betyg, hemlandets papper, legitimerad, socialstyrelsen, bagare, sömmerska, mekaniker, rörmokare, jag är ingenjör, jag är läkare, jag är lärare

# fact: Omställningsfonden helps some municipal fixed-term staff after the end, by hours worked; whether it holds for this contract is to be asked – Omställningsfonden 2026, checked 2026-11-22
# fact: questions on residence permits go to Migrationsverket – Migrationsverket 2026, checked 2026-11-22
what-comes-after =
    Nu är en bra tid att välja nästa steg.
    Ditt kontrakt slutar { $end-date }.

    Välj steget tillsammans med andra.
    { $caseworker-name ->
        [none] Boka ett samtal med din handläggare.
       *[other] Boka ett samtal med { $caseworker-name }.
    }

    Prata om de här vägarna:
    • Ett nytt jobb.
    • Skola eller kurs.
    • Hjälp från <b>Arbetsförmedlingen</b>.
    • Hjälp från <b>Omställningsfonden</b>.

    Omställningsfonden hjälper en del som slutar i kommunen.
    Fråga om det gäller dig.

    Välj en väg.
    Välj också en till, om den första tar tid.
    .title = Bra att göra: nästa steg
    .short = Vad händer sedan?
    .explain =
        Varför nu?
        Kurser har ofta en sista dag att söka.
        Svar om jobb kan ta flera veckor.
        Den som börjar tidigt har fler val.

        Arbetsförmedlingen är en myndighet.
        Den hjälper dig att hitta ett jobb.
        Du anmäler dig första vardagen utan arbete.

        Omställning betyder att byta till något nytt.
        Omställningsfonden kan ge råd.
        Den har regler om hur länge du har arbetat.
        Fråga om de gäller din sorts jobb.

        Det är okej att inte veta än.
        Säg det på samtalet.
        Skriv gärna upp 3 frågor före.

        Gäller din fråga uppehållstillstånd?
        Fråga Migrationsverket.
    .example =
        Dawit träffar sin handläggare.
        Hans jobb slutar om 2 månader.

        Han har skrivit 3 frågor:
        «Vilka jobb passar mig?»
        «Finns det en kurs om elcyklar?»
        «Kan Omställningsfonden hjälpa mig?»

        De skriver en plan:
        Väg 1: Söka jobb hos verkstäder.
        Han skickar en ansökan i veckan.
        Väg 2: Läsa en kurs i höst.
        Han söker den nu.

        Dawit ringer Omställningsfonden samma dag.
        De tittar på hans papper.
        Om 2 veckor ses de igen.
    .keywords = vad händer sedan, efter programmet, efter året, när det slutar, slut på jobbet, framtid, nästa steg, nytt jobb, plan, omställningsfonden, arbetsförmedlingen, förlängning, vad ska jag göra, oro, hjälp efter, när året är slut, vad gör jag sen, vad händer efter, vad händer efter programmet, vad händer efter året, vad händer med mig, efter tolv månader, efter 12 månader, efter ett år, när programmet slutar, programmet slutar snart, snart slut, programmet är snart slut, året är snart slut, programmet tar slut, vad gör jag efter, vad gör jag sedan, vad gör vi nu, nästa år, min framtid, framtiden, orolig för framtiden, har inget nytt jobb, har inget jobb efter, inget nytt, ingen plan, inga planer, hjälp efter programmet, stöd efter, vem hjälper mig efter, jobb eller studera, jobba eller studera, vilka val har jag, alternativ, olika vägar, plan b, efteråt, måste jag gå till arbetsförmedlingen efter, omställning, programmet är över, är över, över i januari, vad gör jag i januari, vad händer sen, som händer sen, orolig sen, rädd för vad som händer sen, efter jul, till hösten vad gör jag, utan jobb efter, arbetslös efter programmet, hur går det för mig sen, tiden efter, livet efter, nästa program, kan jag gå programmet igen, ett nytt program, jobb eller skola efter

# fact: the employer gives an arbetsgivarintyg on request, through arbetsgivarintyg.nu, complete when the job has ended – lagen om arbetslöshetsförsäkring and the funds 2026, checked 2026-11-22
# fact: a tjänstgöringsintyg says dates and tasks, a tjänstgöringsbetyg adds a judgement; by agreement or practice, on request – the collective agreement 2026, checked 2026-11-22
certificates =
    Du behöver 2 papper från ditt jobb.
    Be om dem före { $end-date }.

    1. <b>Arbetsgivarintyg</b>.
    Det är till din a-kassa.
    Det visar när du har arbetat.
    Det blir klart när jobbet har slutat.

    2. <b>Tjänstgöringsintyg</b>.
    Det är till nya arbetsgivare.
    Det visar när du arbetade och vad du gjorde.

    { $payroll-contact ->
        [none]
            { $supervisor-name ->
                [none] Be din handledare om båda.
               *[other] Be { $supervisor-name } om båda.
            }
       *[other] Fråga din handledare eller: { $payroll-contact }.
    }
    Spara båda papperen hemma och i mobilen.
    .title = Bra att göra: be om 2 papper
    .short = Intyg från jobbet
    .explain =
        Intyg är ett papper som visar att något är sant.

        Varför 2?
        De är till olika personer.
        A-kassan vill veta när du har arbetat.
        En ny arbetsgivare vill veta vad du kan.

        Arbetsgivaren ska ge a-kassans papper när du ber om det.
        Ofta skickar jobbet det på arbetsgivarintyg.nu.
        Då ser a-kassan det direkt.

        Det andra papperet skriver ofta din chef.
        Be om att det står vad du har gjort.
        Ibland kan du få ett <b>tjänstgöringsbetyg</b>.
        Där står också hur bra du har arbetat.

        Varför nu?
        Det tar tid att skriva.
        Det är svårare att få tag på folk sedan.
    .example =
        Samira skriver till sin handledare:

        «Hej Anders!»
        «Jag behöver ett arbetsgivarintyg.»
        «Jag vill också ha ett tjänstgöringsintyg.»
        «Kan du skriva vad jag har gjort?»

        Hon skickar med en lista:
        Städat rum och kontor.
        Beställt varor.
        Visat 2 nya hur man gör.

        En vecka senare får hon papperet om sitt arbete.
        Hon läser det noga.
        Ett datum är fel.
        Anders ändrar det samma dag.

        Papperet till a-kassan kommer efter sista dagen.
    .keywords = intyg, arbetsgivarintyg, tjänstgöringsintyg, tjänstgöringsbetyg, betyg från jobbet, papper från jobbet, bevis, certifikat, arbetsintyg, papper till a-kassan, rekommendationsbrev, omdöme, papper som visar att jag jobbat, papper att jag har jobbat, papper som visar, intyg att jag har jobbat, bevis på att jag jobbat, papper om mitt jobb, papper från chefen, papper från arbetsgivaren, intyg från chefen, intyg från arbetsgivaren, intyg från jobbet, be chefen om intyg, få intyg, skriva intyg, arbetsbetyg, betyg från chefen, vitsord, dokument från jobbet, arbetsgivar intyg, intyg till a-kassan, intyg hur länge jag jobbat, anställningsbevis, språkintyg, vilka papper behöver jag, papper innan jag slutar, rekommendationsbrev från chefen, chefen vill inte ge intyg, skriva ett intyg åt mig, chefen måste skriva intyg, chefen skriver intyg, bevis att jag arbetat, arbetat här, arbetat ett år, papper på ett år, intygar, intygas, få ett papper, ett papper från, skriftligt, signerat papper, betyg på mitt arbete, bra betyg från jobbet, dokument att jag arbetat, arbetsgivarens intyg, papper för uppehållstillstånd jobb, kopia på intyg

# fact: earned days of holiday left are paid as semesterersättning – semesterlagen 2026, checked 2026-11-22
# fact: pay by the hour is often paid the month after – the collective agreement 2026, checked 2026-11-22
last-weeks =
    Här är en lista för de här veckorna.
    Din sista dag är { $end-date }.

    Lämna:
    • Nycklar, kort och kläder.

    Ta hem:
    • Dina egna saker.
    • Dina lönebesked.
    • Namn och nummer till din referens.

    Fråga:
    • Hur många dagar semester har jag kvar?
    • När kommer min sista lön?
    • Är mina 2 intyg på väg?

    { $supervisor-name ->
        [none] Bestäm en tid med din handledare för listan.
       *[other] Bestäm en tid med { $supervisor-name } för listan.
    }
    Säg gärna hej då till alla.
    .title = Bra att göra: en lista
    .short = Sista veckorna
    .explain =
        Nycklar och kort hör till jobbet.
        Lämna dem till en person, inte på ett bord.
        Be om ett papper på att du har lämnat dem.

        Har du dagar med semester kvar?
        Då får du pengar för dagarna du har tjänat in.
        Det heter semesterersättning.
        Den kommer ofta med lönen.

        Har du lön per timme?
        Då kommer sista lönen ofta månaden efter.
        Titta noga på det sista lönebeskedet.

        Ett lönebesked visar din lön och din skatt.
        Lönebesked ligger ofta på jobbets webb.
        Kanske kan du inte logga in sedan.
        Spara dem därför före sista dagen.

        Har du bytt adress eller konto?
        Säg det till jobbet nu.
    .example =
        Yusuf har en lista i mobilen.

        Måndag:
        Han tar bilder av sina lönebesked.
        Han frågar: «Hur många dagar semester har jag kvar?»
        Svaret är 4 dagar.
        Pengarna för dem kommer med sista lönen.

        Onsdag:
        Han tvättar sina arbetskläder.
        Han skriver upp numret till sin handledare.

        Sista dagen:
        Han lämnar nyckel och kort.
        Han får ett papper på det.
        Han har med sig en kaka till fikat.
        Han säger: «Tack för den här tiden!»
    .keywords = sista veckan, sista dagen, sluta, lämna nycklar, nyckel, arbetskläder, kort, sista lönen, semester kvar, semesterersättning, slutlön, lista, avsluta, hej då, sista veckorna, sista månaden, sista tiden, slutar nästa vecka, slutar snart, slutar på fredag, innan jag slutar, när jag slutar, lämna tillbaka, ge tillbaka, lämna nyckeln, lämna arbetskläder, lämna arbetskläderna, lämna skåpet, tömma skåpet, skåp, passerkort, bricka, jobbtelefon, arbetskläderna, uniform, sista lön, få sista lönen, slutbetalning, semesterdagar kvar, semester jag inte tagit, lediga dagar kvar, ta ut semester, avslutningsfika, tårta, säga hej då till kollegor, tacka kollegor, checklista, avslut, städa ur, lämna in innan jag slutar, lämna in nycklar, ut min semester, semester när jag slutar, få ut semester, semesterpengar, innebär sista veckan, avslutssamtal, säga tack, ta farväl, sista arbetsveckan, plocka ihop mina saker, mina saker på jobbet, tvätta arbetskläder, behålla kläder, behålla skorna

# fact: register on the first weekday without work, also if registered already; no money for days before – Arbetsförmedlingen and the funds 2026, checked 2026-11-22
# fact: with e-ID on arbetsformedlingen.se, otherwise by a visit – Arbetsförmedlingen 2026, checked 2026-11-22
# fact: ill after the end: report to Försäkringskassan on the first day – 1177 and Försäkringskassan 2026, checked 2026-11-22
first-day-after =
    En sak är viktig efter { $end-date }.
    Gör den första vardagen efteråt.

    <b>Anmäl dig hos Arbetsförmedlingen.</b>
    Gör det också om du redan är med där.
    Säg då att jobbet har slutat.

    Med e-legitimation: arbetsformedlingen.se.
    Annars: besök ett kontor.

    Vänta inte.
    A-kassan betalar inte för dagar före din anmälan.
    Ansök hos din a-kassa samma dag.

    Har du redan ett nytt jobb? Grattis!
    Då behöver du inte göra detta.

    { $caseworker-name ->
        [none] Går det inte? Fråga din handläggare.
       *[other] Går det inte? Fråga { $caseworker-name }.
    }
    .title = Viktigt: en sak att göra
    .short = Dagen efter
    .explain =
        Vardag är måndag till fredag.
        Helgdagar räknas inte, till exempel 1 maj.
        Slutar ditt jobb en fredag?
        Då anmäler du dig på måndag.

        Arbetsförmedlingen vet inte att jobbet har slutat.
        Du måste berätta det själv.
        Det gäller också den som var anmäld förut.

        E-legitimation är ett sätt att visa vem du är på nätet.
        Bank-id är en sådan.
        Har du ingen? Gå till ett kontor.
        Ta med papper som visar vem du är.

        Är du sjuk den dagen?
        Anmäl det till Försäkringskassan samma dag.
        Nu är det inte jobbet du ringer.

        Skriv in dagen i din kalender redan nu.
    .example =
        Amals jobb slutar fredag 31 juli.
        Lördag och söndag är inte vardagar.
        Första vardagen är måndag 3 augusti.

        På måndag klockan 9 loggar hon in.
        Hon skriver att jobbet slutade 31 juli.
        Sedan ansöker hon hos sin a-kassa.
        Klockan 10 är allt klart.

        Dawit har ingen e-legitimation.
        Han går till kontoret samma måndag.
        Han säger:
        «Mitt jobb har slutat.»
        «Jag vill anmäla mig.»
    .keywords = arbetsförmedlingen, anmäla mig, skriva in mig, inskrivning, första dagen, dagen efter, utan jobb, arbetslös, jobbet har slutat, registrera, e-legitimation, bankid, kontor, efter sista dagen, jobbet är slut, slutade i går, första dagen utan jobb, arbetslös i dag, slutade jobba, har slutat jobba, jobbet slutade, jobbet slut, kontraktet tog slut, arbetslös nu, blev arbetslös, första dagen som arbetslös, första dag utan jobb, inget jobb idag, dagen efter jobbet, gå till arbetsförmedlingen, gå till af, skriva in mig på af, skriva in på arbetsförmedlingen, skriva in sig, måste jag skriva in mig, anmäla mig på arbetsförmedlingen, anmäla mig arbetslös, registrera mig på arbetsförmedlingen, registrera arbetslös, samma dag, arbetssökande, inskriven, vad gör jag första dagen, vad göra första dagen, jobbet är över, boka möte arbetsförmedlingen, logga in arbetsförmedlingen, vad gör jag först, nu är jag arbetslös, utan jobb från i dag, från och med i dag arbetslös, skriver man in sig på af, hur skriver man in sig, in på af, af i dag, samma dag skriva in, börja som arbetslös, jobbet slutade i fredags, nu när jag slutat, sista dagen var i går

goodbye =
    { $first-name ->
        [none] Tack för den här tiden!
       *[other] Tack för den här tiden, { $first-name }!
    }
    Du har gjort mycket.

    { $months-done ->
        [0] Du har varit med en kort tid.
        [one] Du har varit med i { $months-done } månad.
       *[other] Du har varit med i { $months-done } månader.
    }
    { $messages-understood ->
        [none] Du har fått nya ord och ny kunskap.
       *[other]
            { $messages-understood ->
                [0] Du har fått nya ord och ny kunskap.
                [one] Du har sagt «jag förstår» till { $messages-understood } meddelande.
               *[other] Du har sagt «jag förstår» till { $messages-understood } meddelanden.
            }
    }
    Det du har lärt dig är ditt.

    { $erase-date ->
        [none] Jag tar bort dina uppgifter efter en tid.
       *[other] Jag tar bort dina uppgifter { $erase-date }.
    }
    Till dess kan du läsa alla ämnen.

    Lycka till med nästa steg!
    .title = Tack för den här tiden
    .short = Tack och hej då
    .explain =
        Det här är det sista meddelandet i programmet.
        Jag skickar inga fler råd.

        Du kan ändå öppna chatten.
        Alla ämnen finns kvar en tid.
        Läs gärna om de första dagarna efteråt.

        Vad betyder det att jag tar bort uppgifter?
        Jag sparar ditt språk, dina datum och dina svar.
        Sedan raderar jag allt det här.
        Då finns inget om dig kvar hos mig.
        Det sker av sig självt.

        Vill du radera allt nu?
        Öppna menyn och välj Mer.
        Där kan du ta bort allt om dig.
    .example =
        Hassan läser sitt sista meddelande.
        Han har varit med i 12 månader.

        Han tänker på sin första dag.
        Då kunde han säga «hej» och «tack».
        Nu pratar han med alla i köket.

        Han sparar 3 saker i mobilen:
        Sitt cv.
        Sina intyg.
        Numret till sin referens.

        Nästa vecka börjar han en kurs.
        Han söker jobb 2 dagar i veckan.
    .keywords = hej då, tack, slut, sista dagen, färdig, klar, programmet är slut, avslutat, uppgifter, radera, ta bort mina uppgifter, sparat om mig, adjö, radera allt, ta bort mig, ta bort allt, mina personuppgifter, gdpr

how-is-it-going =
    { $first-name ->
        [none] Hej igen!
       *[other] Hej igen, { $first-name }!
    }
    Det var ett tag sedan.
    Jag har bara en fråga.

    Vad gör du mest nu?

    Tryck på det som passar bäst.
    Alla svar är bra svar.
    Du kan också låta bli att svara.
    .title = Hej igen
    .short = Hur går det nu?
    .explain =
        Varför frågar vi?
        Vi vill veta vad som händer efter programmet.
        Då kan programmet bli bättre för andra.

        Så väljer du:
        • Jag har jobb: mycket eller lite.
        • Jag studerar: i skola eller på kurs.
        • Jag söker jobb: jag har inget jobb än.
        • Något annat: till exempel hemma med barn.

        Passar flera? Välj det du gör mest.

        Inget svar är fel.
        Du måste inte svara.
        Vi frågar bara en gång.
    .example =
        Olena läser en kurs i vård.
        Hon arbetar också i ett kafé på lördagar.
        Hon läser mest.
        Därför väljer hon «Jag studerar».

        Dawit arbetar 3 dagar i veckan.
        Han söker ett jobb till.
        Han arbetar mest.
        Därför väljer han «Jag har jobb».

        Yusuf är hemma med sin lilla dotter.
        Han väljer «Något annat».
    .keywords = hur går det, hur mår du, efter programmet, jobbar du, studerar, söker jobb, fråga, svara, vad gör du nu, uppföljning, enkät, hej igen
