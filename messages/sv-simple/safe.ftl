### Theme safe: ill, children, safety, health. Simple Swedish is the source.

# fact: tell the employer on the first day; pay can be lost for the time before the report – sjuklönelagen 2026, checked 2026-11-22
# fact: sick pay is 80 % of pay in calendar days 1–14, minus one karensavdrag of about a day – sjuklönelagen 2026, checked 2026-11-22
# fact: ill again within 5 days gives no new karensavdrag; at most 10 in 12 months – sjuklönelagen 2026, checked 2026-11-22
# fact: a written försäkran afterwards, no diagnosis needed – sjuklönelagen 2026, checked 2026-11-22
sick-report =
    Ibland kan du inte komma till jobbet.
    <b>Ring då jobbet samma dag.</b>

    Är du sjuk?
    Gör så här den första dagen, varje gång.
    { $workplace-phone ->
        [none] Ring din handledare på jobbet.
       *[other] Ring { $workplace-phone }.
    }
    { $report-before ->
        [none] Ring innan du ska börja.
       *[other] Ring före klockan { $report-before }.
    }
    Säg ditt namn och när du börjar.
    Säg: «Hej! Jag är sjuk i dag.»
    { $caseworker-name ->
        [none] Säg det också till din handläggare.
       *[other] Säg det också till { $caseworker-name }.
    }

    De första 14 dagarna får du sjuklön från jobbet.
    Det är 80 procent av din lön.
    Men jobbet drar av ungefär en dags pengar.
    Det heter karensavdrag.
    .title = Bra att veta: morgonen
    .short = Sjuk: ring jobbet
    .explain =
        Ring tidigt.
        Då hinner jobbet ordna dagen utan dig.
        Om du ringer sent kan du få mindre pengar.

        Du behöver inte säga vilken sjukdom du har.
        Det räcker att säga: Jag är sjuk.

        Karensavdrag är pengar som jobbet drar av.
        Det är ungefär en dags pengar.
        Jobbet gör det varje gång du blir sjuk.
        Det blir högst 10 gånger på 12 månader.
        Blir du sjuk igen inom 5 dagar?
        Då är det samma gång, utan nytt karensavdrag.

        Efteråt skriver du på ett papper att du var sjuk.
        Papperet heter försäkran.
        Fråga din handledare om papperet.
        Säg också till när du är frisk igen.
    .example =
        Amina ska börja klockan 8.
        Hon vaknar klockan 6 och har feber.
        Hon ringer jobbet direkt.
        Hon säger: «Hej! Det är Amina. Jag är sjuk i dag. Jag skulle börja klockan 8.»
        Chefen säger: «Tack för att du ringer. Krya på dig!»

        Sedan skriver Amina till sin handläggare: «Hej! Jag är sjuk i dag.»
        Efter 2 dagar är hon frisk.
        Då ringer hon jobbet: «Hej! Jag är frisk. Jag kommer i morgon.»
    .keywords = sjuk, jag är sjuk, feber, förkyld, ont i magen, ont i huvudet, mår dåligt, kan inte komma, ringa jobbet, sjukanmälan, sjukanmäla mig, sjuklön, karensavdrag, karensdag, försäkran, hemma från jobbet, frisk igen, kräks, spyr, mår illa, magsjuk, ont i huvet, huvudvärk, ont i halsen, sjukdag, frånvarande, stanna hemma, kan inte jobba i dag, sjuk i dag, blev sjuk i natt, känner mig sjuk, mår inte bra i morse, mår dåligt på morgonen, influensa, förkylning, hosta, hostar, snuva, snuvig, halsont, yr, svimfärdig, migrän, diarré, ont i öronen, mensvärk, tandvärk, kraslig, krasslig, hängig, corona, covid, smittsam, smittar, ringa chefen när jag är sjuk, ringa och säga att jag är sjuk, vem ringer jag när jag är sjuk, före vilken tid ringa, räcker sms, sms till chefen, kan inte gå till jobbet, kan inte jobba, orkar inte gå upp, sjukanmäla, anmäla sjuk, första sjukdagen, pengar när jag är sjuk, avdrag sjuk, förlorar pengar sjuk, försvinner pengar, gå hem från jobbet sjuk, blev sjuk på jobbet, ligger i sängen, frisk igen börja jobba, friskanmäla, sjukfrånvaro, hög temperatur, 38 grader, 39 grader, betalt första dagen, ont överallt, meddela sjuk, allergi, blåsor, ont i foten, ont i benet i dag, vaknade sjuk, frossa, ont i kroppen i dag, förkyld och trött, karens, sjuk på fredag, sjuk på helgen, sjuk på ledig dag

# fact: läkarintyg to the employer from calendar day 8, weekends count; with special reasons the employer may ask in writing earlier – sjuklönelagen 2026, checked 2026-11-22
# fact: the employer pays sick pay in days 1–14; on day 15 the employer reports, but the person applies for sjukpenning – Försäkringskassan 2026, checked 2026-11-22
sick-long =
    Ibland är man borta länge från jobbet.
    Då är dag 8 och dag 15 viktiga.

    <b>Dag 8:</b> Om du är sjuk då behöver jobbet ett läkarintyg.
    Det är ett papper från läkaren.
    Räkna alla dagar, också lördag och söndag.

    <b>Dag 15:</b> Nu betalar jobbet inte sjuklön längre.
    Jobbet berättar det för Försäkringskassan.
    Men <b>du söker själv pengar där</b>.
    Pengarna heter sjukpenning.

    { $caseworker-name ->
        [none] Be din handläggare om hjälp om det är svårt.
       *[other] Be { $caseworker-name } om hjälp om det är svårt.
    }
    .title = Bra att veta: dag 8 och dag 15
    .short = Sjuk länge
    .explain =
        Den första dagen du är sjuk är dag 1.
        Räkna sedan varje dag, också när du är ledig.

        Läkarintyg är ett papper om att du är sjuk.
        Ring din vårdcentral i god tid före dag 8.
        Ibland vill jobbet ha intyget tidigare.
        Då ska jobbet skriva det till dig.

        Försäkringskassan är en myndighet.
        Den kan betala när du är sjuk länge.
        Jobbet kan inte söka pengarna åt dig.
        Sök så fort du kan, på forsakringskassan.se.
        Intyget ska gälla den tiden också.
        Ofta skickar läkaren intyget dit.
        Fråga läkaren om det.
    .example =
        Yusuf blir sjuk en måndag.
        Den dagen är dag 1.
        Han ringer jobbet.

        Nästa måndag är dag 8.
        Han är fortfarande sjuk.
        Han har varit hos läkaren och ger jobbet sitt intyg.

        Måndagen efter är dag 15.
        Han söker själv sjukpenning hos Försäkringskassan.
        Han säger till läkaren: «Kan du skicka intyget till Försäkringskassan?»
    .keywords = sjuk länge, sjuk en vecka, två veckor, doktor, läkare, läkarintyg, sjukintyg, intyg, dag 8, dag 15, försäkringskassan, sjukpenning, sjukskriven, vårdcentral, operation, inte frisk än, papper från doktorn, sjuk en månad, sjuk i flera veckor, länge sjuk, sjuk hela veckan, sjuk i tre veckor, fortfarande sjuk, inte frisk, doktorn säger vila, läkaren säger, papper från läkare, intyg från doktorn, läkarbesök, måste jag visa läkarintyg, när behövs läkarintyg, sjukskrivning, sjukskriva mig, halvt sjukskriven, opererad, opereras, ligger på sjukhus, sjukhus, inlagd, bruten arm, brutit benet, gips, gravid, graviditet, cancer, behandling, vem betalar när jag är sjuk länge, betalar efter två veckor, pengar från försäkringskassan, rehab, rehabilitering, sjuk efter 14 dagar, rygg sjukskriven, lång sjukdom, vecka två sjuk, tio dagar sjuk, hur länge sjukskriven, sjukskriven i månader, efter operationen, förlora jobbet om jag är sjuk länge, kronisk sjukdom, diabetes, komma tillbaka efter sjukdom, halva dagar sjuk, läkarens papper

# fact: tell work the same day; no first-day report to Försäkringskassan since 2019, only an application – Försäkringskassan 2026, checked 2026-11-22
# fact: temporary parental benefit for children from 8 months until 12 years, other rules outside those ages – Försäkringskassan 2026, checked 2026-11-22
# fact: certificate from a doctor or nurse from day 8 of the child's care period – Försäkringskassan 2026, checked 2026-11-22
child-sick =
    Ibland måste ditt barn vara hemma.
    <b>Ring då jobbet samma dag.</b>

    { $workplace-phone ->
        [none] Ring din handledare på jobbet.
       *[other] Ring { $workplace-phone }.
    }
    { $report-before ->
        [none] Ring innan du ska börja.
       *[other] Ring före klockan { $report-before }.
    }
    Säg: «Hej! Mitt barn är sjukt i dag.»
    { $caseworker-name ->
        [none] Säg det också till din handläggare.
       *[other] Säg det också till { $caseworker-name }.
    }

    Att vara hemma med sitt sjuka barn heter vab.
    Du kan söka pengar för dagen från Försäkringskassan.
    <b>Sök genast.</b>
    Vänta inte, för då kan det bli för sent.
    .title = Bra att veta: ditt barn
    .short = Sjukt barn: vab
    .explain =
        Små barn blir ofta sjuka.
        Det är vanligt att en förälder är hemma då.

        Du gör 2 saker.
        Du ringer jobbet samma dag.
        Du söker pengar hos Försäkringskassan.
        Det är en myndighet som betalar för barn.
        Du behöver inte ringa dit den första dagen.
        Du söker på forsakringskassan.se.

        Det gäller ofta barn från 8 månader till 12 år.
        Är barnet yngre eller äldre? Fråga Försäkringskassan.

        Är barnet sjukt länge?
        Från dag 8 behöver du ett intyg.
        En läkare eller en sjuksköterska skriver det.
    .example =
        Saras son är 4 år och har feber.
        Klockan 6 ringer Sara jobbet.
        Hon säger: «Hej! Det är Sara. Mitt barn är sjukt i dag. Jag är hemma och vabbar.»

        Sedan säger hon till på förskolan.
        På kvällen söker hon pengar för dagen.
        Hon gör det på Försäkringskassans webbplats.

        Nästa dag är sonen fortfarande sjuk.
        Sara ringer jobbet igen, så att de vet.
    .keywords = barn sjukt, sjukt barn, mitt barn är sjukt, vab, vabba, vård av barn, feber barn, hemma med barn, dotter sjuk, son sjuk, bebis sjuk, förskolan ringde, försäkringskassan, tillfällig föräldrapenning, barnet kräks, hämta sjukt barn, barnet är sjukt, barnen är sjuka, min son är sjuk, min dotter är sjuk, pojken har feber, flickan har feber, bebis feber, barn feber, stanna hemma med barnet, hemma med sjukt barn, vabbar, vabba funkar, anmäla vab, ansöka vab, pengar för vab, ersättning vab, skolan ringde, dagis ringde, fritids ringde, hämta sonen, hämta dottern, barnet hostar, barnet spyr, barnet ont i magen, vattkoppor, öroninflammation, läkare med barnet, följa med barnet till doktorn, vem stannar hemma med barnet, hur många dagar vab, liten kille sjuk, sjuka barn, lilla tjejen, lilla killen, pojke mår illa, unge, ungar, ungarna sjuka, barn 39 grader, tjejen har feber, killen har feber, fritids ringde sjuk, lön när barnet är sjukt, vinterkräksjuka barn, barnet skadade sig i skolan, barnet till tandläkaren, tvillingar sjuka

# fact: 112 for danger to life, property or environment; 114 14 police, not urgent; 1177 advice on care; 113 13 information in accidents and crises – SOS Alarm 2026, checked 2026-11-22
# fact: tell the employer of risks, near-accidents and injuries; serious ones are reported by the employer – Arbetsmiljöverket 2026, checked 2026-11-22
# fact: a skyddsombud is chosen where at least 5 work – arbetsmiljölagen 2026, checked 2026-11-22
# fact: in serious danger one may stop work and tell at once – arbetsmiljölagen 2026, checked 2026-11-22
safety-first =
    Alla ska komma hem trygga från jobbet.
    <b>Säg till direkt om något är farligt.</b>

    { $supervisor-name ->
        [none] Säg det till din handledare.
       *[other] Säg det till { $supervisor-name }.
    }
    Säg till om någon gör sig illa, också lite.
    Säg till om något farligt hände nästan.
    Det heter tillbud.
    Är faran stor?
    Då får du sluta arbeta och säga till.

    <b>Ring 112 vid fara för livet.</b>
    Brinner det? Gå ut och hjälp andra ut.
    Ring sedan 112.

    Titta i dag var dörren ut är.
    Titta var brandsläckaren och plåstren finns.
    Fråga om du inte vet.
    .title = Bra att veta: trygg på jobbet
    .short = Säker på jobbet
    .explain =
        Att säga till är inte att klaga.
        När jobbet vet kan jobbet göra det säkert.
        Då slipper nästa person skada sig.

        På 112 frågar de vad som har hänt.
        Säg var du är.
        Svara så gott du kan.
        112 är också för brand och fara för natur.

        Råd om vård: ring 1177.
        Polisen när det inte är bråttom: 114 14.
        Frågor vid en stor olycka: 113 13.

        Där minst 5 arbetar kan det finnas ett skyddsombud.
        Det är en kollega som bevakar att jobbet är säkert.
        Du kan alltid fråga den personen.
    .example =
        Det är vatten på golvet.
        Omar halkar, men han faller inte.
        Det är ett tillbud: något farligt hände nästan.

        Omar säger: «Det är vatten på golvet. Jag halkade nästan.»
        Handledaren torkar golvet och skriver upp det.
        Hon säger: «Tack! Bra att du säger till.»

        En annan dag är en maskin trasig.
        Omar stannar och säger: «Den är trasig. Jag vill inte skada mig.»
        Det är rätt att göra så.
    .keywords = olycka, fara, farligt, brand, det brinner, skada, jag gjorde mig illa, blod, fallit, halkat, tillbud, skyddsombud, arbetsmiljö, säkerhet, 112, ambulans, polis, maskin trasig, nödutgång, brandsläckare, ramlade, halka, halt golv, göra illa sig, brandlarm, larmet går, brandlarmet, rök, eld, utrymning, samlingsplats, ringa 112, ringa ambulans, ringa polis, nödnummer, olycka på jobbet, arbetsolycka, skadad, jag skadade mig, jag skar mig, skar mig i fingret, blöder, bränt mig, ramlade från stegen, föll från stege, föll i trappan, klämt handen, klämde fingret, stöt el, giftigt, kemikalier, farlig maskin, maskinen är farlig, trasig maskin, golvet är halt, hal golv, hjälm, skyddsskor, handskar, skyddskläder, hörselskydd, skyddsglasögon, första hjälpen, plåster, förbandslåda, inte säkert, risk, riskerna, tungt lyft, skada anmäla, nästan olycka, dörren klämde, klämt, bränna, brännskada, halkade, sår, ont efter fall, skor för säkerhet, skyddsutrustning, varsel, skyddsmask, fara på jobbet, farlig, farligt jobb, gas läcker, läcka, glas, kross, tappade, stegen, stege, truck olycka, hjärtat stannade, svimmade, svimmat, hjärtstartare, medvetslös, brandsläckaren, nödutgången

# fact: the vårdcentral comes first; 1177 gives advice by phone and in several languages; företagshälsovård is reached through the manager – 1177, Arbetsmiljöverket 2026, checked 2026-11-22
health-and-work =
    Det tar kraft att börja på ett nytt jobb.
    Att bli trött är vanligt.

    Sov på samma tider och ta dina raster.
    Rör dig lite och prata med någon du litar på.

    Mår du dåligt länge?
    <b>Ring då din vårdcentral.</b>
    Du kan också ringa 1177 och få råd.

    Är det jobbet som gör att du mår dåligt?
    { $supervisor-name ->
        [none] Säg det till din handledare.
       *[other] Säg det till { $supervisor-name }.
    }
    { $occupational-health ->
        [none] Jobbet kan ordna vård som heter företagshälsovård.
       *[other] Jobbet kan ordna vård som heter företagshälsovård: { $occupational-health }.
    }

    Skriv inte till mig om din hälsa.
    Jag behöver inte veta det.
    .title = Bra att veta: kraft och vila
    .short = Hälsa och vila
    .explain =
        Nytt jobb, nytt språk och familj samtidigt är mycket.
        Kroppen säger till när det blir för mycket.
        Du kanske sover dåligt, glömmer saker eller blir arg.
        Det kallas ofta stress.
        Vänta inte tills det är mycket svårt.

        När du är sjuk går du först till vårdcentralen.
        På 1177 får du råd, på flera språk.
        Företagshälsovård är vård som jobbet ordnar.
        Den gäller hur du mår på jobbet.
        Fråga din chef om den.

        Säg till chefen vad som är svårt på jobbet.
        Du väljer själv vad du berättar om din kropp.
        Är det fara för livet? Ring 112.
    .example =
        Leyla sover dåligt i 3 veckor.
        Hon är trött och glömmer saker.

        Hon ringer sin vårdcentral och får en tid.
        På jobbet säger hon: «Jag orkar inte så mycket just nu. Kan vi prata?»
        Handledaren lyssnar.
        De gör en enklare plan för 2 veckor.
        Leyla får ta paus lite oftare.

        Leyla väljer själv vad hon berättar.
        Hon behöver inte säga allt.
    .keywords = stress, stressad, trött, slut, orkar inte, sover dåligt, sömn, ont i ryggen, ont i kroppen, ledsen, orolig, mår dåligt, vårdcentral, 1177, företagshälsovård, tolk, läkare, vila, utbränd, kan inte sova, sova på natten, vem kan jag prata med, många tankar, stressad av jobbet, mycket stress, för mycket att göra, ångest, oro, deprimerad, ledsen hela tiden, gråter, ensam, trött hela tiden, ingen energi, sover inte, sover illa, mardrömmar, sömnproblem, vaknar på natten, tänker för mycket, tankar, psykiskt, psykolog, kurator, må bättre, mår psykiskt dåligt, trauma, krig, saknar min familj, ont i axlarna, ont i nacken, ont i knäna, ont i rygg, ont i armarna, värk, värker kroppen, ryggont, tungt jobb, jobbet är för tungt, lyfta tungt, sitta fel, prata med någon om hur jag mår, boka tid vårdcentral, läkartid, gå till doktorn, gå till läkaren, tandläkare på arbetstid, rökning, träna, medicin på jobbet, deppig, nedstämd, koncentrera, kan inte koncentrera mig, knäna gör ont, fötterna, stå hela dagen, huvudet fullt, minne, glömmer allt, panik, panikattack, hjärtklappning, slutkörd, helt slut, orkar inte jobba, mår skit, må dåligt länge, terapi, samtalsstöd, hälsa, blodtryck, gå ner i vikt, sluta röka, magont av stress, händer gör ont, eksem

# fact: förskola from the age of 1 while parents work or study; part of the time is free from the autumn the child turns 3 – Skolverket 2026, checked 2026-11-22
# fact: the municipality offers a place within 4 months of the application – skollagen 2026, checked 2026-11-22
children-and-home =
    När du jobbar är det bra att planera veckan.
    <b>Skriv veckan på ett papper hemma.</b>

    Skriv alla tider: jobb, skola, barn och mat.
    Prata hemma om vem som gör vad.
    Bestäm vem som kan hjälpa om något händer.

    Från 1 år kan barn gå i förskola.
    Det är en skola för små barn när du arbetar.
    { $municipality-name ->
        [none] Sök plats hos kommunen.
       *[other] Sök plats hos { $municipality-name }.
    }
    Sök tidigt, för det kan ta några månader.

    Passar tiderna inte?
    { $supervisor-name ->
        [none] Prata med din handledare i god tid.
       *[other] Prata med { $supervisor-name } i god tid.
    }
    .title = Bra att veta: familj och jobb
    .short = Barn och hem
    .explain =
        Det är mycket att göra hemma när du jobbar.
        En plan gör veckan lugnare.
        Då vet alla vem som lämnar och hämtar barnen.
        Båda föräldrarna kan göra det.

        I förskolan leker och lär sig barnen svenska.
        Kommunen ska ge en plats inom 4 månader.
        Sök därför minst 4 månader innan du behöver den.
        Vad det kostar bestämmer kommunen.
        Från hösten barnet fyller 3 år är en del av tiden gratis.

        Har du äldre barn?
        Fråga skolan om tiden efter skolan.
        Är det svårt hemma? Säg det till din handläggare.
    .example =
        Så här ser planen ut hos Selam och Dawit.

        Måndag: Selam lämnar barnen klockan 7.
        Dawit hämtar klockan 16 och lagar mat.
        Tisdag: Dawit lämnar och Selam hämtar.
        Onsdag: Selam har skola på kvällen.
        Då är Dawit hemma.

        En granne kan hämta om bussen är sen.
        Hennes nummer sitter på kylskåpet.

        Selam frågar på jobbet: «Jag lämnar barn klockan 7. Kan jag börja 7.30?»
        Handledaren säger vad som går.
    .keywords = barn, förskola, dagis, barnomsorg, fritids, hämta barn, lämna barn, familj, hemma, planera veckan, schema, barnvakt, ensam förälder, kö till förskola, tider passar inte, ensam mamma, ensam pappa, vem passar barnen, hinna med allt hemma, förskoleplats, dagisplats, plats på dagis, plats på förskola, söka förskola, ställa barnet i kö, inskolning, öppettider förskola, kvällar och helger barn, nattis, barnpassning, passa barn, ta hand om barnen, vem tar hand om mina barn, lämna på dagis, hämta på dagis, hinner inte hämta, hinna hämta barnen, barnens skola, skolan slutar tidigt, sommarlov barn, lovet barn, barnen ensamma hemma, familj och jobb, livet hemma, hemmet, städa hemma, laga mat och jobba, man och fru dela, min man jobbar också, pussel, ordna veckan, hinner inte med allt, föräldraledig, föräldramöte, avgift förskola, barnbidrag, små barn och jobb, dagis stänger, förskolan stänger, förskolan öppnar, slutar halv sex, kö till förskolan, kön, barn på kvällen, ingen kan passa barnet, skjutsa barnen, ensamstående, bebis hemma, skolbarn, barnens lov, mat hemma, tvätta, hemarbete, skild, delad vårdnad, varannan vecka
