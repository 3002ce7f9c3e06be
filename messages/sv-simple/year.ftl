### Theme year: welcome, the programme, the people, the end date. Simple Swedish is the source.

# fact: an a-kassa is an association that can pay a person without work; joining is a choice – IAF 2026, checked 2026-11-22
# fact: the time as a member decides the level later, so asking early matters – IAF 2026, checked 2026-11-22
welcome =
    { $first-name ->
        [none] Hej och välkommen!
       *[other] Hej { $first-name } och välkommen!
    }
    Jag heter Stegvis.
    Jag är en robot, inte en människa.

    Jag skickar korta texter om ditt år på jobbet.
    Det är högst 2 om dagen.
    Du kan också skriva en fråga till mig.

    Tryck på 🌐 Språk om du vill byta språk.
    Tryck på ⚙️ Mer om du vill pausa eller sluta.
    <b>Det är frivilligt att vara med.</b>

    Fråga om a-kassa dina första dagar på jobbet.
    Det är en förening som kan betala när du inte har jobb.
    .title = Välkommen
    .short = Välkommen
    .explain =
        Jag berättar om jobbet, lite i taget.
        Du får veta saker den månad du behöver dem.
        Under varje text finns knappar.

        Tryck på 👍 Jag förstår när allt är klart.
        Tryck på ❓ Förklara mer när det är svårt.
        Tryck på 🔊 Lyssna om du hellre vill höra.
        Under 🗂 Alla ämnen hittar du allt igen.

        Du väljer själv om du vill vara med.
        Du kan sluta när du vill.

        Varför fråga om a-kassa så tidigt?
        Tiden som medlem kan bli viktig senare.
        Du väljer själv om du går med.
    .example =
        Selam får en text på morgonen.
        Ett ord är svårt.
        Hon trycker på ❓ Förklara mer.
        Då kommer samma sak med lättare ord.

        Hon vill ha en annan tid.
        Hon trycker på ⚙️ Mer och sedan på 🕐 Tid.

        En dag skriver hon till mig: «lön».
        Då visar jag texter om lön.

        På jobbet frågar hon: «Var kan jag läsa om a-kassa?»
    .keywords = hej, välkommen, start, vem är du, vad är det här, hur fungerar det, robot, knappar, byta språk, sluta, frivilligt, hur ofta, meddelanden, stoppa meddelanden, sluta skicka, varför skickar du, inga fler meddelanden, vad är den här boten, vad är en bot, bot, botten, chatbot, vad gör du, vad kan du, vad kan jag fråga, vad kan jag skriva, är du en människa, är du en dator, pratar jag med en människa, vem skriver, vem skickar, varför får jag det här, varför får jag meddelanden, för många meddelanden, vill inte ha meddelanden, vill inte få meddelanden, fler meddelanden, stoppa, pausa, paus meddelanden, avsluta boten, avregistrera, stänga av, stänga av ljud, ändra språk, annat språk, på mitt språk, på arabiska, på engelska, vilka språk, ändra tid för meddelanden, vilken tid skickar du, hur använder jag det här, hur använder man appen, appen, telegram, knapparna, lyssna, ser någon vad jag skriver, vem ser vad jag skriver, sparar du, är det hemligt, måste jag svara, måste jag vara med, är det gratis, hur funkar det, kan du prata somaliska, somaliska, tigrinja, dari, ukrainska, persiska, ryska, prata mitt språk, skicka på kvällen, skicka senare, sms, du skriver till mig, vem är det som skriver, vem är det, störa, sluta skriva till mig, skriv inte, lämna mig i fred, vad heter du, är du ai, artificiell intelligens, läser du, hur funkar du, vad är stegvis, stegvis, ny telefon, nytt nummer, bytt telefon

about-programme =
    Det här är ditt år på jobbet.
    <b>Målet är att du ska lära dig mycket.</b>

    Du är med från { $start-date }.
    Din sista dag är { $end-date }.

    Du tränar på ett riktigt jobb.
    Du lär dig mer svenska.
    Du lär dig hur man arbetar i Sverige.
    Du kan få referenser.
    Det är personer som kan berätta hur du arbetar.

    Efter året slutar jobbet här.
    Ett nytt jobb kommer inte av sig självt.
    Därför söker du nästa jobb under året.
    Vi hjälper dig med det.
    .title = Bra att veta: ditt år
    .short = Om ditt år
    .explain =
        Året är till för att du ska lära dig.
        Du är på en arbetsplats och får lön.
        Samtidigt övar du svenska.

        När året är slut har du mer att visa.
        Du kan säga vad du har gjort.
        Du har någon som kan berätta hur du arbetar.
        Det är viktigt när du söker ett nytt jobb.

        Men programmet ger dig inte nästa jobb.
        Du behöver söka det själv, med hjälp.
        Det tar ofta lång tid.
        Därför börjar vi tidigt.
        Varje månad får du veta nästa steg.
    .example =
        Olena börjar på ett kafé.
        Först lär hon sig namn, tider och ord.
        Sedan lär hon sig kassan.

        Efter några månader skriver hon ett cv.
        Det är en kort lista över jobb, skola och språk.
        Hon frågar sin handledare: «Vill du vara min referens?»

        Hon söker jobb en gång i veckan.
        Hon övar frågor med sin jobbcoach.
        På det sättet har hon mycket att visa efter året.
    .keywords = programmet, året, mål, varför är jag här, praktik, börja jobba, start, när slutar det, vad händer efter, kommunen, träna på jobb, arbetsträning, meningen med programmet, den här arbetsplatsen, program, vad är programmet, vilket program går jag i, programmet jag går i, varför jobbar jag här, varför är jag på den här platsen, varför just här, varför ett år, meningen med året, syftet, syfte, målet med året, vad får jag ut av det, vad får jag, vad lär jag mig, vad ska jag lära mig här, lära mig på platsen, lära på jobbet, bra för mig, tolv månader, hur lång tid är programmet, vem har bestämt, är det riktigt jobb, är det ett jobb eller praktik, praktikplats, subventionerad anställning, projekt, insats, etablering, vad ingår, vad ingår i programmet, hur går året till, vad händer under året, kommunens program, poängen, poängen med, varför är jag med, varför har kommunen skickat mig, skickat mig hit, skickad, måste jag vara med i programmet, frivilligt program, nytta, nyttan med, vad leder det till, vad är bra med, ett års program, information om programmet, regler i programmet

people-around-you =
    Du är inte ensam på jobbet.
    <b>Fråga gärna, de här personerna hjälper dig.</b>

    { $supervisor-name ->
        [none] Din handledare visar dig jobbet.
       *[other] { $supervisor-name } är din handledare och visar dig jobbet.
    }
    Fråga om uppgifter, tider och verktyg.

    { $caseworker-name ->
        [none] Din handläggare på kommunen följer din plan.
       *[other] { $caseworker-name } är din handläggare och följer din plan.
    }
    Fråga om året, om möten och om det som är svårt.

    { $job-coach ->
        [none] En jobbcoach hjälper dig att söka jobb.
       *[other] Jobbcoachen hjälper dig att söka jobb: { $job-coach }.
    }
    { $language-teacher ->
        [none] En lärare hjälper dig med svenskan.
       *[other] Läraren hjälper dig med svenskan: { $language-teacher }.
    }

    Tryck på 👤 Kontakter när du vill se dem igen.
    .title = Bra att veta: dina kontakter
    .short = Vem hjälper mig?
    .explain =
        Olika personer hjälper dig med olika saker.

        Handledaren finns på jobbet.
        Handledaren lär dig vad du ska göra.
        Du kan fråga samma sak många gånger.

        Handläggaren arbetar på kommunen.
        Handläggaren följer din plan under hela året.
        Ring om något är fel, eller om du är orolig.

        Jobbcoachen hjälper dig med cv och med jobb att söka.
        Läraren hjälper dig med ord och med att prata.

        Vet du inte vem du ska fråga?
        Då kan du fråga vem som helst av dem.
        De hjälper dig att hitta rätt.
    .example =
        Ali förstår inte en maskin.
        Han frågar handledaren: «Kan du visa mig en gång till?»

        Ali har frågor om sin plan.
        Han ringer handläggaren: «Hej! Jag vill prata om min plan.»

        Ali vill söka ett jobb på ett lager.
        Han frågar jobbcoachen: «Kan du titta på mitt cv?»

        Ali hör ett nytt ord varje dag.
        Han frågar läraren: «Vad betyder det här ordet?»
    .keywords = vem hjälper mig, kontakt, kontakter, chef, handledare, handläggare, jobbcoach, coach, telefonnummer, fråga någon, kommunen, jag behöver hjälp, vem ska jag fråga, vem är min chef, vem är min handledare, vem är min handläggare, vem är ansvarig för mig, ansvarig, vem bestämmer, vem hjälper med vad, vem kan hjälpa mig, vem kan jag fråga, vem pratar jag med, vem ska jag prata med, vad gör en handläggare, vad gör en handledare, vad gör en jobbcoach, jobbcoachen, skillnad på handläggare och handledare, skillnaden mellan, handledare betyder, handläggare betyder, mina personer, kontaktperson, min kontaktperson, nummer till handläggaren, nummer till chefen, mejl till handläggaren, språklärare, språkombud, fadder, mentor, arbetsledare, facklig, ny handläggare, byta handläggare, når inte min handläggare, min coach, socialsekreterare, vem ringer jag, vem ska jag ringa om frågor, kontakta, skillnad på coach, coach och handledare, heter min handläggare, namnet på min, ansvarig person, fråga om mitt program, person som hjälper, hjälp av vem, få tag på handläggaren, telefon till kommunen, chefens nummer

temporary-contract =
    Det här gäller din tid på jobbet.
    Ditt kontrakt har ett datum när det slutar.

    Kontraktet slutar { $end-date }.
    { $months-left ->
        [0] Det är mindre än 1 månad kvar.
        [one] Det är { $months-left } månad kvar.
       *[other] Det är { $months-left } månader kvar.
    }
    <b>Det slutar då, också när du arbetar mycket bra.</b>

    Därför söker vi nästa jobb tidigt.
    Ta ett litet steg den här veckan.
    { $caseworker-name ->
        [none] Fråga din handläggare om du undrar något.
       *[other] Fråga { $caseworker-name } om du undrar något.
    }
    .title = Bra att veta: ett datum
    .short = Mitt slutdatum
    .explain =
        Det finns 2 sorters jobb.
        Ett fast jobb har inget slutdatum.
        Ett jobb för en viss tid slutar ett visst datum.
        På papper heter det ofta visstidsanställning.
        Du har ett sådant jobb.

        När chefen säger «bra» menar chefen ditt arbete.
        Det är sant och det är viktigt.
        Men datumet i kontraktet är det samma.

        Det tar ofta många månader att hitta ett jobb.
        Den som börjar tidigt har mer tid.
        Är du osäker på ditt datum?
        Titta i ditt kontrakt, eller fråga din handläggare.
    .example =
        Ali är snabb och hjälper alla.
        Chefen säger: «Du är jätteduktig!»
        Ali blir glad och tänker: Då får jag stanna.

        Han frågar sin handläggare: «Får jag stanna här?»
        Hon svarar: «Du arbetar mycket bra. Men kontraktet slutar samma dag som förut.»

        Då frågar Ali chefen: «Vill du vara min referens?»
        Chefen säger ja direkt.
        Samma vecka tittar Ali på 2 lediga jobb.
    .keywords = kontrakt, anställning, slutdatum, när slutar jag, hur länge får jag jobba, fast jobb, fast anställning, tillfälligt, stanna kvar, förlänga, månader kvar, visstid, sista dagen, får jag stanna, anställningsavtal, kontraktet slutar, avtalet, fortsätta jobba här, jobba kvar, nöjd med mig, duktig, får jag jobba kvar, får jag vara kvar, får jag fortsätta här, kan jag stanna på jobbet, stanna här, stanna efter ett år, blir det fast jobb, riktigt jobb efter, tillsvidare, permanent, permanent jobb, ordinarie jobb, när tar kontraktet slut, när går kontraktet ut, kontraktet tar slut, när slutar mitt kontrakt, hur länge har jag jobb, hur länge får jag stanna, hur lång tid har jag kvar, tid kvar, hur många månader kvar, månader har jag kvar, månad kvar, sista arbetsdagen, slutar i, datum slut, chefen är nöjd, chefen gillar mig, chefen säger att jag är bra, jag jobbar bra, om jag jobbar hårt, anställa mig, anställer de mig, ny anställning här, förlänga kontrakt, längre kontrakt, kan de förlänga, ett år till, lova jobb, lovat mig jobb, få sparken, uppsagd, säga upp mig, säga upp kontraktet, behåller mig, behåller de mig, tror du jag får, jobb nästa år, kvar nästa år, jag vill inte sluta, vill stanna här, vad kan jag göra för att stanna, chans att stanna, chansen, hoppas få stanna, stanna kvar efter programmet, jobb på riktigt, riktig anställning, provanställning, las, vikariat efter, fortsätter mitt jobb, sluta i förtid, hitta annat jobb sluta här, kontraktstid

temporary-contract-2 =
    Ibland säger någon: «Bra jobbat!»
    Det är kul att höra, och det är sant.

    Det betyder att du gör ett bra arbete.
    Det betyder inte att du får ett fast jobb här.
    Ett fast jobb har inget slutdatum.
    Ditt kontrakt har ett: { $end-date }.
    { $months-left ->
        [0] Dit är det mindre än 1 månad.
        [one] Dit är det { $months-left } månad.
       *[other] Dit är det { $months-left } månader.
    }

    <b>Fråga den som säger det: «Vill du vara min referens?»</b>
    Då hjälper orden dig till nästa jobb.
    Det jobbet letar vi efter redan nu.

temporary-contract-3 =
    Ta fram din kalender i dag.
    Gör ett kryss på en viktig dag.

    Dagen är { $end-date }.
    Den dagen slutar ditt kontrakt.
    { $months-left ->
        [0] Räkna tiden till krysset: det är mindre än 1 månad.
        [one] Räkna tiden till krysset: det är { $months-left } månad.
       *[other] Räkna tiden till krysset: det är { $months-left } månader.
    }
    Krysset står kvar, också när alla är nöjda med dig.

    Gör nu ett kryss till, varje vecka.
    <b>Den dagen letar du efter nästa jobb i 30 minuter.</b>
    Många korta stunder ger mer än en lång i slutet.
    { $caseworker-name ->
        [none] Visa gärna kalendern för din handläggare.
       *[other] Visa gärna kalendern för { $caseworker-name }.
    }

temporary-contract-4 =
    Det är bra att trivas på jobbet.
    Många som trivs vill gärna stanna.

    Det är lätt att förstå.
    Ändå är det viktigt att veta hur det är.
    Ditt jobb här är för en viss tid.
    Sista dagen i kontraktet är { $end-date }.
    { $months-left ->
        [0] Nu är det mindre än 1 månad kvar av tiden.
        [one] Nu är { $months-left } månad kvar av tiden.
       *[other] Nu är { $months-left } månader kvar av tiden.
    }
    Det gäller också när du gör ditt bästa.

    <b>Du kan trivas här och söka nästa jobb samtidigt.</b>
    Är det svårt att tänka på?
    { $caseworker-name ->
        [none] Prata med din handläggare.
       *[other] Prata med { $caseworker-name }.
    }

temporary-contract-5 =
    Här är 4 korta frågor och svar.

    När slutar mitt kontrakt?
    Det slutar { $end-date }.

    Hur lång tid är det dit?
    { $months-left ->
        [0] Mindre än 1 månad från i dag.
        [one] Det är { $months-left } månad från i dag.
       *[other] Det är { $months-left } månader från i dag.
    }

    Blir kontraktet längre om jag arbetar mycket bra?
    Nej, bra arbete ändrar inte datumet.

    Vad gör jag då?
    <b>Du letar efter nästa jobb redan nu.</b>
    { $caseworker-name ->
        [none] Ställ gärna fler frågor till din handläggare.
       *[other] Ställ gärna fler frågor till { $caseworker-name }.
    }
    .voice =
        Här är 4 korta frågor och svar.

        När slutar mitt kontrakt?
        Det slutar den dag som står i texten.

        Hur lång tid är det dit?
        Det ser du i texten.

        Blir kontraktet längre om jag arbetar mycket bra?
        Nej, bra arbete ändrar inte datumet.

        Vad gör jag då?
        Du letar efter nästa jobb redan nu.
        Ställ gärna fler frågor till din handläggare.

temporary-contract-6 =
    Allt du lär dig här är ditt.
    Det kan du också sedan.

    Jobbet här är bara för en tid.
    Kontraktet slutar { $end-date }.
    Så är det också för den som är bäst på jobbet.
    { $months-left ->
        [0] Här kan du lära dig mer i mindre än 1 månad till.
        [one] Här kan du lära dig mer i { $months-left } månad till.
       *[other] Här kan du lära dig mer i { $months-left } månader till.
    }

    Men du tar med dig din svenska.
    Du tar med dig det du kan.
    Du tar med dig personer som kan berätta om dig.
    <b>Vilket jobb vill du använda det till?</b>
    Sök det redan nu.

temporary-contract-7 =
    Tänk på en kurs i skolan.
    Den har en första dag och en sista dag.

    Kursen slutar för alla, också för den som är bäst.
    Så är det med ditt kontrakt.
    Den första dagen var { $start-date }.
    Den sista dagen är { $end-date }.
    { $months-left ->
        [0] Mindre än 1 månad är kvar.
        [one] Nu är { $months-left } månad kvar.
       *[other] Nu är { $months-left } månader kvar.
    }

    Före sista dagen väljer man vad man gör sedan.
    <b>Välj i god tid, och sök jobb i god tid.</b>
    { $caseworker-name ->
        [none] Be din handläggare tänka med dig.
       *[other] Be { $caseworker-name } tänka med dig.
    }

temporary-contract-8 =
    Här är en liten lista för månaden.
    Kan du svara ja på de 3 frågorna?

    Har jag tittat på lediga jobb?
    Har jag skrivit upp något nytt som jag kan?
    Har jag pratat med någon om mitt nästa jobb?

    Listan är viktig, för kontraktet slutar { $end-date }.
    { $months-left ->
        [0] Listan gäller nu, för mindre än 1 månad är kvar.
        [one] Du har { $months-left } månad på dig att göra den.
       *[other] Du har { $months-left } månader på dig att göra den.
    }
    Den gäller alla, också den som gör allt rätt på jobbet.

    Var ett av svaren nej?
    <b>Börja med det.</b>
    { $caseworker-name ->
        [none] Visa listan för din handläggare.
       *[other] Visa listan för { $caseworker-name }.
    }

halfway =
    Nu har halva tiden på jobbet gått.
    <b>Det är en bra dag att tänka framåt.</b>

    { $months-done ->
        [one] Du har varit med i { $months-done } månad.
       *[other] Du har varit med i { $months-done } månader.
    }
    { $months-left ->
        [0] Det är mindre än 1 månad kvar.
        [one] Det är { $months-left } månad kvar.
       *[other] Det är { $months-left } månader kvar.
    }
    Kontraktet slutar { $end-date }.

    Skriv 3 saker som du har lärt dig.
    Visa ditt cv för jobbcoachen.
    Fråga någon på jobbet om att vara referens.
    Titta på lediga jobb varje vecka.

    Vad vill du göra efter året?
    { $caseworker-name ->
        [none] Prata om det med din handläggare.
       *[other] Prata om det med { $caseworker-name }.
    }
    .title = Bra att veta: halva tiden
    .short = Halva tiden
    .explain =
        Du har gjort hälften av året.
        Tänk på hur det var den första dagen.
        Nu kan du mer svenska och mer om jobbet.
        Det är ditt eget arbete.

        Den andra halvan går ofta fort.
        Därför är det bra att börja söka jobb nu.

        Ett cv är en kort lista över jobb, skola och språk.
        En referens är en person som kan berätta hur du arbetar.
        Med de 2 sakerna kan du söka många jobb.

        Har du inget cv än?
        Jobbcoachen hjälper dig att skriva det.
    .example =
        Yusuf sätter sig en kväll och skriver 3 saker.
        «Jag kan sortera skräp.»
        «Jag kan svara när en kund frågar.»
        «Jag kommer i tid.»

        På jobbet frågar han: «Vill du vara min referens?»
        Hans handledare säger ja.

        På lördagar tittar han på lediga jobb.
        Han sparar 2 som låter bra.
        På måndag visar han dem för jobbcoachen.
    .keywords = halva tiden, halvvägs, sex månader, hur långt är det kvar, vad har jag lärt mig, vad ska jag göra sen, framtid, nästa steg, planera, mitt i året, börja söka jobb, halva året, halvår, ett halvår, halva programmet, halvtid, hälften, hälften klar, hälften har gått, halva tiden gått, mitten, mitt i programmet, 6 månader, sex månader gått, månad sex, jobbat sex månader, jobbat ett halvår, vad ska jag göra nu efter halva, andra halvan, dags att börja söka, ett halvår kvar, bara ett halvår, sex månader kvar, 6 månader kvar

extension =
    Det finns ett nytt datum för dig.
    <b>Skriv upp det i din kalender.</b>

    Nu slutar ditt kontrakt { $end-date }.
    { $months-left ->
        [0] Det är mindre än 1 månad kvar.
        [one] Det är { $months-left } månad kvar.
       *[other] Det är { $months-left } månader kvar.
    }

    Det är mer tid, men jobbet är inte fast.
    Det slutar den nya dagen, också när du arbetar bra.
    Du hinner lära dig mer och söka fler jobb.
    Fortsätt att leta efter nästa jobb.

    Står det ett annat datum i ditt papper?
    { $caseworker-name ->
        [none] Fråga din handläggare.
       *[other] Fråga { $caseworker-name }.
    }
    .title = Nytt: ett datum för dig
    .short = Nytt slutdatum
    .explain =
        Förut hade du ett annat slutdatum.
        Nu har du fått mer tid på jobbet.
        Be att få det på papper.

        Mer tid är inte samma sak som ett fast jobb.
        Ett fast jobb har inget slutdatum.
        Ditt jobb har ett nytt slutdatum.

        Använd tiden till 2 saker.
        Lär dig mer svenska och mer om jobbet.
        Sök nästa jobb lite varje vecka.

        Stämmer inte datumet? Fråga så fort du kan.
        Då kan din handläggare se efter.
    .example =
        Sara får veta att hon har 3 månader till.
        Hon blir glad.

        Hon frågar: «Är jobbet fast nu?»
        Handläggaren svarar: «Nej, det slutar på den nya dagen.»

        Sara skriver in den nya dagen i sin kalender.
        Hon gör också en liten plan.
        På måndagar övar hon 10 nya ord.
        På torsdagar söker hon ett jobb.
    .keywords = förlängt, förlängning, mer tid, nytt datum, nytt slutdatum, nytt kontrakt, stanna längre, fler månader, ändrat datum, får jag fortsätta, fått förlängning, har blivit förlängd, de har förlängt

expectation-check =
    Här är en kort fråga till dig.

    <b>Har du ett fast jobb här efter programmet?</b>
    .title = En kort fråga
    .short = Frågan: fast jobb
    .explain =
        Ett fast jobb är ett jobb utan slutdatum.
        Frågan är: Har du ett sådant jobb här efter programmet?

        Vi frågar för att alla ska veta samma sak.
        Många tror olika saker, och det är vanligt.
        Det är inget prov.
        Svara det du tror.

        Är du inte säker? Tryck på «Jag vet inte».
        Då får du en förklaring.
        Din handläggare ser svaret och kan hjälpa dig.
    .example =
        Olena läser frågan.
        Hon är inte säker.
        Hon trycker på «Jag vet inte».

        Då får hon en kort text som förklarar.
        Hon läser den 2 gånger.
        Hon trycker på 👍 Nu förstår jag.

        På nästa möte säger handläggaren: «Bra att du svarade. Vill du prata om det?»
        De pratar i 5 minuter och tittar i kontraktet.
    .keywords = fast jobb, fast anställning, får jag stanna, frågan, svara, jobb efter året, efter programmet, blir jag anställd, jag vet inte, fortsätta här
