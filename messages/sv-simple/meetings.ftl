### Theme meetings: the meetings of the three, the plan, the goals. Simple Swedish is the source.

first-meeting =
    { $meeting-date ->
        [none] Snart har du ett möte.
       *[other] Du har ett möte { $meeting-date }.
    }
    <b>Tänk efter före mötet vad du vill säga.</b>

    Ni är 3: du, din handledare och din handläggare.
    Ni gör en plan för ditt år.
    Det är din plan, så det du tycker är viktigt.

    Här är 4 frågor att tänka på.
    Vad vill du lära dig på jobbet?
    Vad vill du göra efter året?
    Vad är lätt, och vad är svårt?
    Vad behöver du för att det ska gå bra?

    Skriv svaren på ditt eget språk.
    Vill du ha tolk?
    { $caseworker-name ->
        [none] Säg det till din handläggare i god tid.
       *[other] Säg det till { $caseworker-name } i god tid.
    }
    .title = Ditt möte: det första
    .short = Första mötet
    .explain =
        En plan säger vad du vill nå och hur.
        I planen står ett eller flera mål.
        Ett mål är en sak som du vill kunna eller få.

        Ett bra mål är litet.
        Man kan se när det är klart.
        Planen säger också vem som hjälper dig.

        På mötet får du säga vad du tycker.
        Du får säga: Det vill jag inte.
        Du får säga: Jag vet inte än.
        Du får fråga om ord som är svåra.

        Ni 3 träffas fler gånger under året.
        Då tittar ni på planen igen.
    .example =
        Amina skriver före mötet.
        «Jag vill lära mig kassan.»
        «Efter året vill jag jobba i en butik.»
        «Det är lätt att packa upp varor.»
        «Det är svårt att svara kunder.»

        På mötet gör de ett mål.
        Målet är: Amina kan hälsa på kunder och svara på 3 frågor.
        Handledaren övar med henne 10 minuter om dagen.
        De skriver målet i planen.
        På nästa möte ser de om det är klart.
    .keywords = möte, första mötet, trepartssamtal, plan, mål, handledare, handläggare, vad ska jag säga, förbereda, frågor till mötet, tolk, när är mötet, min plan, mötet, möte med chefen, möte med handläggaren, möte med handledaren, träffa handläggaren, träffa handledaren och handläggaren, vad pratar man om på mötet, prata om på mötet, vad frågar de på mötet, frågor på mötet, förbereda mig, förbereda mig till mötet, hur förbereder jag mig, när är nästa möte, var är mötet, vilken tid är mötet, missat mötet, kan inte komma på mötet, byta tid för mötet, tolk på mötet, vem är med på mötet, se min plan, var är min plan, vad står i planen, ändra min plan, mina mål, handlingsplan, avstämning, samtal med handläggaren, trepartsmöte, tre personer, ta med till mötet, ha med mig till mötet, min man med på mötet, komma med på mötet, vem kommer på mötet, hur långt är mötet, nervös för mötet, mötestid, tid för möte, mötesplats, boka möte med handläggaren, boka om mötet

follow-up-1 =
    { $meeting-date ->
        [none] Snart har du ett möte igen.
       *[other] Du har ett möte { $meeting-date }.
    }
    <b>Titta på din plan före mötet.</b>

    Ni är samma 3 som på det första mötet.
    Nu pratar ni om hur det har gått så här långt.

    Tänk på de här frågorna.
    Vad är du nöjd med?
    Vad är svårt just nu?
    Vilket mål i planen är klart?
    Hur mycket svenska pratar du på jobbet?
    Vilket blir ditt nästa mål?

    Säg också om något inte känns bra.
    Har du inte planen?
    { $caseworker-name ->
        [none] Be din handläggare om den.
       *[other] Be { $caseworker-name } om den.
    }
    .title = Ditt möte: uppföljning 1
    .short = Uppföljning 1
    .explain =
        Det här mötet heter uppföljning.
        Ni ser om planen passar dig.
        Ni kan ändra den om den inte passar.

        Är ett mål inte klart? Det är vanligt.
        Kanske var målet för stort.
        Då gör ni det mindre.
        Kanske behöver du mer hjälp.
        Då skriver ni vem som hjälper dig.

        Det är bra att säga vad som är svårt.
        Då kan de andra göra något åt det.
        Du väljer själv vad du vill berätta.
    .example =
        Yusuf hade ett mål: Jag kan namnen på 20 saker på jobbet.
        Han kan 14 av dem.

        På mötet säger han: «Jag kan 14 ord. Jag behöver öva mer.»
        Handledaren säger: «Bra! Vi sätter lappar på sakerna.»

        Yusuf säger också: «Det är svårt när alla pratar fort.»
        De kommer överens om en sak.
        Handledaren pratar långsamt när hon visar något nytt.
        De skriver det i planen.
    .keywords = uppföljning, möte, uppföljningsmöte, nästa möte, plan, mål, hur går det, prata om jobbet, ändra planen, handledare, handläggare, förbereda möte, uppföljningen, vad är uppföljning, uppföljning vad är det, se min plan, mina mål, förbereda uppföljning, nästa uppföljning, samtal efter tre månader

follow-up-2 =
    { $meeting-date ->
        [none] Snart är det dags för ett nytt möte.
       *[other] Du har ett möte { $meeting-date }.
    }
    <b>Nu pratar ni mycket om vad du vill sedan.</b>

    Ta med din plan och ditt cv.
    Ett cv är en kort lista över jobb, skola och språk.
    Är det inte klart?
    Ta med det du har.

    Tänk på de här frågorna.
    Vad kan du nu som du inte kunde förut?
    Vilket jobb vill du söka?
    Vad måste du lära dig till det jobbet?
    Vem kan vara din referens?

    Välj ett mål för jobbet och ett för svenskan.
    { $caseworker-name ->
        [none] Säg till din handläggare om tiden inte passar.
       *[other] Säg till { $caseworker-name } om tiden inte passar.
    }
    .title = Ditt möte: uppföljning 2
    .short = Uppföljning 2
    .explain =
        Du har varit på jobbet en tid.
        Nu vet du mer om vad du tycker om.
        Det hjälper dig att välja nästa jobb.

        En referens är en person som kan berätta hur du arbetar.
        Din handledare kan ofta vara det.
        Fråga på mötet.

        Fråga också vad du kan få pröva.
        Ett nytt arbete här kan ge dig mer att visa.
        Skriv i planen vad du ska pröva och när.

        Du behöver inte veta allt.
        Det räcker att säga vad du är nyfiken på.
    .example =
        Olena arbetar på ett kafé.
        Hon vill helst arbeta i ett skolkök.

        På mötet säger hon: «Jag vill laga mat till många.»
        Handledaren säger: «Du kan vara i köket på fredagar.»
        Handläggaren säger: «Jag ser efter om det finns en kurs.»

        De skriver 2 mål.
        Jobbet: Olena lagar soppa för 30 personer.
        Svenskan: Olena kan läsa ett recept högt.
    .keywords = uppföljning, andra uppföljningen, möte, nästa möte, plan, cv, referens, vilket jobb, framtid, mål, pröva nytt, språkmål, förbereda möte, uppföljningen, mina mål, se min plan

follow-up-3 =
    { $meeting-date ->
        [none] Snart har ni ett möte till.
       *[other] Du har ett möte { $meeting-date }.
    }
    <b>Nu pratar ni om tiden efter jobbet här.</b>

    Kontraktet slutar { $end-date }.
    Ta med din plan, ditt cv och dina frågor.

    Tänk på de här frågorna.
    Vad är ditt första steg efter den dagen?
    Vill du söka jobb, läsa en kurs eller båda?
    Vilka jobb har du sökt, och hur gick det?
    Vilka papper behöver du från jobbet?
    Vem hjälper dig när jobbet här är slut?

    Be din handledare skriva vad du har gjort.
    { $caseworker-name ->
        [none] Be din handläggare berätta vad som händer sedan.
       *[other] Be { $caseworker-name } berätta vad som händer sedan.
    }
    .title = Ditt möte: uppföljning 3
    .short = Uppföljning 3
    .explain =
        Det här är ett möte sent i ditt år.
        Nu är det viktigt att veta nästa steg.

        Nästa steg kan vara ett jobb.
        Det kan vara en kurs eller en skola.
        Det kan vara att söka jobb med mer hjälp.
        Säg vad du vill, också om du inte är säker.

        På mötet kan du be om 2 saker.
        Be om ett papper som visar vad du har gjort.
        Be att någon blir din referens.

        Skriv ned vem du ska ringa efter sista dagen.
        Då är du inte ensam.
    .example =
        Dawit skriver en lista till mötet.
        «Jag har sökt 6 jobb. Jag har fått 1 intervju.»
        «Jag vill arbeta på ett lager.»
        «Jag vill ta truckkort.»

        På mötet delar de upp det.
        Handledaren skriver ett papper om hans arbete.
        Handläggaren tar reda på mer om kursen.
        Dawit söker 2 jobb i veckan.

        De skriver namn och dag vid varje sak.
        Då vet alla vad de ska göra.
    .keywords = uppföljning, tredje uppföljningen, sista mötet, möte, plan, vad händer sen, efter året, papper från jobbet, referens, kurs, söka jobb, nästa steg, förbereda möte, uppföljningen, mina mål, se min plan

what-i-can =
    Du lär dig nya saker varje vecka.
    <b>Skriv upp dem, så att du inte glömmer.</b>

    Ta ett papper eller din telefon.
    Svara på 4 frågor.
    Vad gör du på jobbet en vanlig dag?
    Vilka verktyg och maskiner kan du?
    Vad gör du med andra människor?
    Vad kan du från förr, från andra jobb eller hemma?

    Skriv först på ditt eget språk.
    Be sedan någon hjälpa dig med svenskan.
    Skriv en ny rad varje vecka.

    Listan blir ditt cv senare.
    Ett cv är en kort lista över jobb, skola och språk.
    .title = Tips: skriv vad du kan
    .short = Det här kan jag
    .explain =
        Många säger: Jag kan inget särskilt.
        Men du kan mer än du tänker på.

        Att komma i tid är något du kan.
        Att tala flera språk är något du kan.
        Att laga mat till många är något du kan.

        En ny chef ser inte vad du gör i dag.
        Därför behöver du ord för det.
        Skriv vad du gör, hur mycket och hur ofta.
        «Jag städar» är bra.
        «Jag städar 8 rum på en dag» är bättre.

        Skriver du lite nu blir ditt cv lätt att göra.
    .example =
        Så här kan listan se ut.

        «Jag sorterar elektronik i 5 lådor.»
        «Jag använder en skruvdragare.»
        «Jag väger lådorna och skriver vikten.»
        «Jag visar nya kollegor var allt finns.»
        «Jag svarar när en kund frågar om vägen.»
        «Jag talar arabiska, engelska och lite svenska.»
        «Förr körde jag lastbil i 6 år.»

        Visa listan för din handledare.
        Fråga: «Kan jag något mer som inte står här?»
    .keywords = vad kan jag, kan ingenting, kunskaper, erfarenhet, skriva lista, lista, cv, vad har jag lärt mig, uppgifter, verktyg, maskiner, språk, tidigare jobb, skriva ner, vad är jag bra på, jag är bra på, hur vet jag vad jag kan, vad jag har lärt mig, lärt mig på jobbet, skriva vad jag har lärt mig, skriva upp, skriva ner vad jag gör, mina kunskaper, mina färdigheter, kompetens, kompetenser, styrkor, mina styrkor, visa vad jag kan, bevisa vad jag kan, lista på arbetsuppgifter, arbetsuppgifter, mina uppgifter på jobbet, lärt mig nya saker, vad har jag gjort här, talang, yrkeskunskap, jag kan laga mat, jag kan köra truck, jag kan mycket, kan jag något, kan många saker, var skriver jag vad jag kan, vad är min kompetens, vad har jag för talang, duktig på, bra på att, svårt att säga vad jag kan, kan flera språk

language-goal =
    Små mål gör svenskan lättare.
    <b>Välj ett litet mål med din handledare.</b>

    Ett bra mål är en sak du kan göra på jobbet.
    Du kan öva det varje dag.
    Alla kan se när det är klart.
    Det tar 2 till 4 veckor.

    { $supervisor-name ->
        [none] Fråga din handledare: «Vad ska jag öva på nu?»
       *[other] Fråga { $supervisor-name }: «Vad ska jag öva på nu?»
    }
    Skriv målet i din plan.
    Öva högt, inte bara i tanken.

    När det är klart väljer ni ett nytt mål.
    Det får vara lite svårare.
    .title = Tips: ett litet mål
    .short = Mitt språkmål
    .explain =
        «Jag ska lära mig svenska» är ett stort mål.
        Man vet inte var man ska börja.
        Man ser inte att man kommer framåt.

        Ett litet mål är lättare.
        Du vet vad du ska öva i dag.
        Efter några veckor kan du det.
        Då får du lust att lära dig mer.

        Handledaren vet vilka ord som behövs på jobbet.
        Därför väljer ni målet ihop.
        Be handledaren lyssna på dig en gång i veckan.
        Blir det för svårt? Gör målet mindre.
    .example =
        Här är 6 mål som andra har valt.

        «Jag hälsar på alla på morgonen.»
        «Jag kan namnen på 10 verktyg.»
        «Jag berättar varje dag vad jag har gjort.»
        «Jag frågar igen när jag inte förstår.»
        «Jag ringer ett samtal på svenska.»
        «Jag läser lappen på tavlan högt.»

        Välj ett av dem, eller gör ett eget.
        Säg till din handledare: «Det här är mitt mål. Kan du hjälpa mig?»
    .keywords = språkmål, mål, svenska, lära mig svenska, prata bättre, öva svenska, ord på jobbet, uttal, språk, läsa, skriva, plan, litet mål, mål för språket, mål för svenskan, mål med svenskan, välja mål, nytt mål svenska, nästa mål i svenska, vad ska jag träna på, vad ska jag öva på, träna svenska, bli bättre på svenska, bättre svenska, förbättra svenska, lära mig fler ord, lära mig mer svenska, öva på att prata, öva uttal, öva läsa, öva skriva, språkmålet, litet mål för svenska, lära nya ord, ord varje dag, prata finare, finare svenska, bättre uttal, mål svenska, öva grammatik, börja med svenska, lära snabbt svenska, hur lär jag mig svenska, lära mig svenska snabbt, prata flytande, stava

self-check =
    Här är 4 korta frågor om hur det går.
    <b>Tryck på det svar som passar bäst.</b>

    Det finns inget rätt svar och inget fel svar.
    Du kan hoppa över en fråga.
    { $caseworker-name ->
        [none] 👀 Din handläggare ser svaren.
       *[other] 👀 { $caseworker-name } ser svaren.
    }
    Din handledare ser dem inte.
    .title = 4 korta frågor
    .short = Hur går det?
    .explain =
        Vi vill veta hur det går för dig.
        Samma 4 frågor kommer en gång i månaden.
        Då kan vi se vad som blir lättare.
        Vi kan också se om du behöver mer hjälp.

        Frågorna handlar om jobbet, svenskan och nästa jobb.
        Varje svar har ett ansikte, från glad till ledsen.
        Välj det som du känner i dag.
        Det gör inget om svaret är lägre än förra gången.
        Du svarar bara om du vill.
    .example =
        Sara får frågan: Pratar du svenska på jobbet?
        Hon tänker på den här veckan.
        Hon har pratat lite, men inte varje dag.
        Hon trycker på 😐 Lite.

        En fråga vill hon inte svara på.
        Hon trycker på ⏭ Hoppa över.

        På nästa möte säger handläggaren: «Du vill prata mer svenska. Hur kan vi hjälpa dig?»
    .keywords = frågor, hur går det, hur mår jag på jobbet, ansikten, smiley, svara, månadens frågor, enkät, hoppa över, vem ser svaren, skala, betyg på hur jag mår, varför frågar du varje månad
