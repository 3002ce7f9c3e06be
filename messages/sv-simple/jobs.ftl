### Theme jobs: papers about oneself, where to look, how to apply, how to go on.

# fact: a Swedish CV has 1–2 pages, newest first; no photo, personal number or family is needed – Arbetsförmedlingen 2026, checked 2026-11-22
cv =
    Nu är det dags för ett papper om dig.
    Det heter <b>cv</b>.
    Där ser en arbetsgivare snabbt vad du kan.

    Det här står i ett svenskt cv:
    • Namn, telefon och e-post.
    • Dina jobb, med det nya först.
    • Skola och kurser, med det nya först.
    • Språk och annat som du kan.

    Skriv 1 eller 2 sidor.
    Foto behövs inte.
    Skriv inte personnummer.
    Du måste inte skriva om din familj.

    { $job-coach ->
        [none]
            { $caseworker-name ->
                [none] Be din handläggare om hjälp med ditt cv.
               *[other] Be { $caseworker-name } om hjälp med ditt cv.
            }
       *[other] Boka tid för hjälp: { $job-coach }.
    }
    .title = Nästa steg: ett papper om dig
    .short = Skriva cv
    .explain =
        Ett cv är en kort lista om dig.
        En arbetsgivare får ofta många.
        De läser varje cv mycket kort tid.
        Därför ska det vara kort och lätt att läsa.

        Jobbet du har nu ska stå först.
        Skriv inte bara vad jobbet heter.
        Skriv vad du gör där.
        Arbete i andra länder räknas också.
        Det gör även arbete utan lön, till exempel i en förening.

        Har du varit utan arbete en tid?
        Det är inte farligt.
        Skriv vad du gjorde då, till exempel läste svenska.

        Du behöver inte skriva ensam.
        En jobbcoach kan läsa och rätta.
        Spara ditt cv i mobilen.
        Då kan du skicka det direkt.
    .example =
        En del av Hassans cv:

        <b>Arbete:</b>
        Nu: Kafé Linden, arbetar i köket.
        Jag lagar lunch till 60 personer.
        Jag diskar, städar och tar emot varor.
        Jag pratar svenska med gästerna.

        2016–2021: Snickare i Homs.
        Jag gjorde dörrar och bord.
        Jag lärde upp 2 nya.

        <b>Skola:</b>
        Nu: Sfi, kurs C.
        2015: Gymnasium, 3 år.

        <b>Språk:</b>
        Arabiska: mitt första språk.
        Svenska: jag pratar varje dag på jobbet.

        <b>Annat:</b>
        Körkort B.
    .keywords = cv, meritförteckning, meriter, skriva cv, papper om mig, söka jobb, lista över jobb, erfarenhet, vad jag kan, jobbcoach, ansökan, mall, foto, papper med mina jobb, gamla jobb, göra cv, göra ett cv, hjälp med cv, mitt cv, uppdatera cv, cv mall, cv på svenska, cv på dator, canva, skriva meritförteckning, vad är cv, vad är ett cv, vad ska stå i cv, vad skriver man i cv, bild på cv, bild i cv, foto på cv, hur långt cv, gamla jobb från hemlandet i cv, jobb i mitt land cv, papper med erfarenhet, inget jobb innan, tomt cv, ladda upp cv, skriva ut cv, cv på datorn, alla jobb man haft, alla jobb jag haft, papper när man söker jobb, jobb jag haft, ser mitt cv bra ut, snyggt cv, kolla mitt cv, cv i word, cv i mobilen, pdf, ålder i cv, hål i cv, lucka i cv, hobby i cv

# fact: a reference is a manager or colleague who knows the work; ask first; 2–3 persons, no family – Arbetsförmedlingen 2026, checked 2026-11-22
references =
    Någon som har sett dig arbeta kan hjälpa dig.
    Den personen kallas <b>referens</b>.
    En ny arbetsgivare ringer ofta dit.
    De vill veta hur du arbetar.

    Du kan fråga:
    • Din handledare.
    • En chef.
    • En kollega som känner ditt arbete.

    Välj 2 eller 3 personer.
    Välj inte någon i din familj.

    Fråga alltid personen först.
    { $supervisor-name ->
        [none] Börja gärna med din handledare.
       *[other] Börja gärna med { $supervisor-name }.
    }
    Skriv upp namn, telefon och e-post.
    Ge numret bara till den som frågar.
    .title = Bra att veta: någon som känner dig
    .short = Referens
    .explain =
        En arbetsgivare känner inte dig.
        Därför frågar de någon som gör det.
        Det är vanligt i Sverige.

        De frågar till exempel:
        Kommer personen i tid?
        Fungerar det bra med andra på jobbet?
        Vad är personen bra på?

        Varför ska du fråga först?
        Din referens ska inte bli förvånad.
        Den som är beredd säger mer.
        Du får också veta om personen vill.

        Berätta vilket jobb du söker.
        Visa ditt cv.
        Då vet din referens vad som är viktigt.

        Du behöver inte skriva namnen i ditt cv.
        Skriv: «Referenser lämnas på begäran.»
        Det betyder att du ger namnen om någon frågar.
    .example =
        Samira frågar sin handledare Anders:

        «Jag börjar söka jobb nu.»
        «Kan du vara min referens?»

        Anders säger ja.
        Samira frågar mer:
        «Vad kan du säga om mitt arbete?»

        Anders säger:
        «Du kommer alltid i tid.»
        «Du är lugn när det är mycket att göra.»

        Samira skriver upp orden.
        Hon använder dem också i sitt cv.

        Efter 2 veckor söker hon jobb på ett hotell.
        Hon skriver till Anders:
        «Nu kan Hotell Norr ringa dig.»
    .keywords = referens, referenser, någon som ringer, rekommendera, chef, handledare, kollega, fråga chefen, säga något bra om mig, telefonnummer, gott ord, söka jobb, vad är referens, vad betyder referenser, de vill ha referenser, lämna referenser, ge referens, vem kan vara referens, vara min referens, referens från chefen, be om referens, nummer till min gamla chef, någon som känner mig på jobbet, säga att jag jobbar bra, berätta att jag jobbar bra, berätta om mig för ny chef, berätta för nya chefen, ringa min chef, ringer min gamla chef, prata gott om mig, rekommendation, rekommenderar mig, intyga hur jag är, säga att jag är duktig, andra företag fråga min chef, berättar om mig, handledare säga något om mig, prata med min nya chef, ge mitt namn, gammal chef, förra chefen, tidigare chef, rekommendera mig, chef i hemlandet som referens, ingen referens

# fact: Platsbanken is free and belongs to Arbetsförmedlingen – Arbetsförmedlingen 2026, checked 2026-11-22
where-jobs-are =
    Det finns 3 bra ställen att leta på.
    Där kan du hitta ditt nästa jobb.

    1. <b>Platsbanken</b>.
    Det är en webbplats med lediga jobb.
    Den är gratis.
    Du hittar den på arbetsformedlingen.se.

    2. Företagens egna sidor.
    Välj 5 ställen där du vill arbeta.
    Sök efter «lediga jobb» på deras webbplats.
    Kommunen har också en sådan sida.

    3. Människor du känner.
    Berätta att du söker jobb.
    Fråga om någon har hört om ett jobb.

    { $job-coach ->
        [none] Be din handläggare leta med dig första gången.
       *[other] Leta första gången med hjälp: { $job-coach }.
    }
    .title = Bra att veta: 3 ställen
    .short = Hitta lediga jobb
    .explain =
        Varför 3 ställen?
        Alla jobb finns inte på samma ställe.

        I Platsbanken skriver du ett yrke och en ort.
        Då får du en lista.
        Du kan spara din sökning.

        En del företag skriver bara på sin egen sida.
        Därför är det bra att titta där också.

        Många jobb får man genom någon man känner.
        Grannar, andra föräldrar och kollegor vet ofta mycket.
        De kan bara hjälpa om de vet att du söker.

        Läs annonsen 2 gånger.
        Titta efter sista dag att söka.
        Kan du inte allt? Sök ändå, om du kan det mesta.

        Betala aldrig för att få ett jobb.
    .example =
        Dawit vill arbeta med cyklar.

        Måndag: Han söker i Platsbanken.
        Han skriver «cykel» och sin stad.
        Han sparar 2 annonser.

        Onsdag: Han tittar på sidorna för 5 butiker.
        En butik söker någon till våren.

        Fredag: Han pratar med sin granne.
        Han säger:
        «Jag söker jobb.»
        «Jag lagar cyklar i kommunens verkstad.»
        «Vet du någon som behöver hjälp?»

        Grannen känner en man med en verkstad.
        Dawit får numret och ringer.
    .keywords = lediga jobb, platsbanken, hitta jobb, leta jobb, söka jobb, annons, jobbannons, var finns jobb, jobb på nätet, vänner, kontakter, känner någon, arbetsförmedlingen, kommunens jobb, nytt jobb, hitta ett jobb, hitta nytt jobb, var finns jobben, finns det jobb, vilka jobb finns, var hittar man jobb, var kan jag söka jobb, sida för jobb, hemsida för jobb, app för jobb, jobbsida, jobb på internet, indeed, linkedin, blocket jobb, facebook jobb, plats banken, lediga platser, lediga tjänster, jobbannonser, annonser, rekryterare, jobbmässa, extrajobb, sommarjobb, helgjobb, städjobb, lagerjobb, jobb inom vården, jobb i köket, gå in i butiken och fråga, fråga om jobb, känner du någon, tips om jobb, jobb utan svenska, jobb i annan stad, jobb på ica, jobb på lidl, jobb på max, jobb på hotell, jobb på sjukhus, söker ni folk, söker de folk, behöver folk, jobb nära mig, jobb i närheten, deltidsjobb, nattjobb, vilka företag, företag som anställer, google jobb, jobb i kommunen, lista på jobb, jobbcafé, tipsa om jobb, brist på folk, bristyrken

job-application =
    Ett kort brev visar vem du är.
    Det heter <b>personligt brev</b>.
    Du skickar det med ditt cv när du söker jobb.

    Brevet har 3 delar:
    1. Vilket jobb du söker, och varför.
    2. Vad du kan, med ett exempel från ditt arbete.
    3. När du kan börja, ett tack och ditt nummer.

    En halv sida räcker.
    Skriv ett nytt brev till varje jobb.
    Du kan ändra lite i ditt gamla.

    Be någon läsa innan du skickar.
    Sök gärna något jobb varje vecka.
    .title = Nästa steg: ett kort brev
    .short = Söka ett jobb
    .explain =
        Ditt cv är en lista.
        I brevet berättar du själv.
        Där svarar du på en fråga:
        Varför passar just du?

        Läs annonsen först.
        Välj 2 ord som är viktiga där.
        Det kan vara «noggrann» och «kan arbeta kvällar».
        Skriv om just de orden.
        Ge ett exempel som är sant.

        Svenskan måste inte vara perfekt.
        Korta meningar är bra.

        Före du skickar:
        • Är namnet på företaget rätt?
        • Är ditt nummer rätt?
        • Är cv och brev med?

        Varför varje vecka?
        De flesta behöver söka många jobb.
        Varje brev går lite lättare.
    .example =
        <b>1. Jobbet.</b>
        Hej!
        Jag söker jobbet i ert kök.
        Jag tycker om att laga mat till många.

        <b>2. Vad jag kan.</b>
        Nu arbetar jag på Kafé Linden.
        Vi lagar lunch till 60 personer.
        En dag var kocken borta.
        Jag och en kollega klarade lunchen själva.
        Alla fick mat i tid.
        Jag pratar svenska på jobbet varje dag.

        <b>3. När jag kan börja.</b>
        Den 2 augusti kan jag börja.
        Min handledare berättar gärna om mig.
        Tack för att ni läser!

        Hassan, med telefon och e-post.
    .keywords = ansökan, personligt brev, brev, söka jobb, skicka ansökan, skriva brev, mejl, exempel på brev, vad ska jag skriva, jobbansökan, annons, varje vecka, mall, söka ett jobb, söka tjänsten, hur söker man jobb, hur söker jag ett jobb, skriva ansökan, skriver ansökan, ansöka om jobb, göra en ansökan, hjälp med ansökan, skriva brevet, brev till företaget, brev till chefen, brev till arbetsgivare, vad skriver jag i brevet, vad skriver man i ett brev, vad ska stå i brevet, personliga brevet, mejla ansökan, skicka mejl, skicka cv, skicka in, svara på annons, fylla i formulär jobb, sista ansökningsdag, hur börjar jag, presentera mig i brev, exempel ansökan, spontanansökan, presentera mig i mejl, mejl till en chef, skriva till företag, mejla chef, mall brev, ansökningsbrev, ska skicka ansökan, hur skickar man ansökan, söka via nätet, ladda upp brev, vad vill de läsa, motivera varför jag vill ha jobbet, rätta mitt brev, läsa mitt brev, kort brev

interview =
    Ett viktigt möte går bättre om du har övat.
    På en <b>intervju</b> träffar du en arbetsgivare.
    Ni pratar om ett jobb.

    De frågar ofta:
    • Kan du berätta om dig själv?
    • Varför vill du arbeta hos oss?
    • Vad är du bra på?

    Du kan fråga:
    • Hur ser en vanlig dag ut?
    • Vilka tider arbetar man?
    • Vem visar mig arbetet?

    Kom 10 minuter före.
    Blir du sen? Ring.

    { $job-coach ->
        [none]
            { $caseworker-name ->
                [none] Öva högt med din handläggare.
               *[other] Öva högt med { $caseworker-name }.
            }
       *[other] Öva högt, boka tid: { $job-coach }.
    }
    .title = Bra att öva: ett möte
    .short = Intervju
    .explain =
        Arbetsgivaren vill veta 3 saker.
        Kan du arbetet?
        Vill du ha arbetet?
        Passar du med de andra?

        Du vill också veta saker.
        Därför är det bra att fråga.
        Då visar du att du vill ha jobbet.

        Öva högt, inte bara i huvudet.
        Orden kommer lättare då.
        Berätta om något du har gjort.
        Säg vad som hände, vad du gjorde och hur det gick.

        Förstår du inte en fråga? Säg:
        «Kan du säga det på ett annat sätt?»
        Det är helt okej.

        Före mötet:
        • Läs om företaget.
        • Titta hur du ska resa.
        • Ta med ditt cv.
    .example =
        Frågan: «Vad är du bra på?»

        Ett kort svar är svårt att minnas:
        «Jag är bra på att arbeta.»

        Amal svarar så här:
        «Jag är lugn med barn.»
        «På förskolan grät en pojke varje morgon.»
        «Jag satt med honom och läste en bok.»
        «Efter 2 veckor grät han inte mer.»

        Hon säger vad som hände.
        Hon säger vad hon gjorde.
        Hon säger hur det gick.

        Till sist frågar Amal:
        «När får jag veta mer?»
        Och hon tackar för mötet.
    .keywords = intervju, arbetsintervju, jobbintervju, träffa chefen, möte om jobb, frågor, vad frågar de, vad ska jag säga, öva, nervös, berätta om dig själv, jobbcoach, söka jobb, träffa chefen på ett företag, de vill träffa mig, på intervju, kallad till intervju, intervju i morgon, intervju på telefon, videointervju, digital intervju, teams, vad frågar de på intervjun, vad frågar man, frågor på intervju, hur svarar jag, svara på frågor, vad ska jag ha på mig, kläder till intervju, träna intervju, öva intervju, nervös intervju, rädd för intervju, träffa en arbetsgivare, träffa ny arbetsgivare, träffa nya chefen, arbetsgivare vill träffa mig, företaget ringde, företaget vill prata med mig, presentera mig, berätta om mig själv, svagheter, styrkor intervju, lön fråga intervju, tacka efter intervju, provjobba, anställningsintervju, ta på sig på intervju, ringde från restaurangen, ringde och vill träffa mig, vill träffa mig i morgon, ska träffa, träffa en chef i morgon, inför intervju, första intrycket, komma i tid till intervju, hitta till intervju, vilka svar, varför vill du jobba här, fråga dem på intervju, testa jobba en dag, prova jobba, gruppintervju, pratar dålig svenska intervju

job-search-habit =
    Små steg varje vecka hjälper mest.
    Välj en fast tid för att söka jobb.
    Det kan vara onsdag klockan 16.

    Välj 3 steg den här veckan:
    • Läs 5 annonser.
    • Ändra något i ditt cv.
    • Prata med en person om jobb.
    • Ring ett företag.
    • Skicka en ansökan.

    Räkna dina steg.
    Skriv siffran i mobilen varje fredag.
    Alla steg räknas, också de små.

    { $caseworker-name ->
        [none] Visa siffrorna på nästa möte.
       *[other] Visa siffrorna för { $caseworker-name }.
    }
    .title = Bra att göra: 3 små steg
    .short = Små steg, jobb
    .explain =
        Att söka jobb tar tid.
        Du har arbete, skola och kanske barn.
        Då är det lätt att vänta till sedan.

        En fast tid gör det lättare.
        Du behöver inte bestämma varje gång.
        En halv timme räcker ofta.

        Varför räkna steg?
        Ett svar kan du inte bestämma över.
        Dina steg bestämmer du själv.
        När du räknar ser du att du går framåt.

        Gick veckan dåligt?
        Det händer alla.
        Börja om på nästa fasta tid.
        Gör då bara ett steg.

        Sök gärna med någon annan.
        Då är det lättare att göra det.
    .example =
        Olena och Yusuf sitter i biblioteket.
        De gör det varje torsdag klockan 17.

        Yusufs lista:
        Vecka 1: 2 steg.
        Läste 5 annonser. Pratade med en granne.

        Vecka 2: 4 steg.
        Ändrade cv. Ringde ett lager.
        Skickade en ansökan. Läste annonser.

        Vecka 3: 0 steg. Barnet var sjukt.

        Vecka 4: 3 steg.

        På mötet säger Yusuf:
        «Jag har gjort 9 steg på 4 veckor.»
        «Nu vill jag öva på att ringa.»
    .keywords = söka jobb, rutin, vana, varje vecka, små steg, räkna, hur många jobb, plan, orkar inte, ingen tid, lista, komma i gång, sökt jobb, motivation, hur många jobb ska jag söka, jobb i veckan, hur ofta ska jag söka, söka varje dag, söka varje vecka, lite i taget, lite varje dag, orkar inte söka jobb, orkar inte söka, hinner inte söka jobb, tid att söka jobb, glömmer söka, påminn mig att söka jobb, komma igång med att söka jobb, svårt att börja söka, plan för att söka jobb, planera jobbsökning, jobbsökning, jobbsökande, söka smart, hålla koll på ansökningar, lista på sökta jobb, vilka jobb har jag sökt, mål per vecka, söka jobb medan jag jobbar, när ska jag börja söka jobb, lat, söker aldrig jobb, när på dagen söka jobb, söka jobb på kvällen, hur mycket tid söka jobb, tid per dag söka, söka för lite, måste söka mer, disciplin, skjuter upp, rutin söka jobb, påminnelse, skriva upp jobb jag sökt, timme om dagen, skriva in söka jobb i kalendern, kalender

# fact: the health centre (vårdcentral) first, and 1177 by phone and in several languages – 1177 2026, checked 2026-11-22
no-is-normal =
    Ibland blir svaret nej.
    Det händer nästan alla som söker jobb.

    Ett nej säger inte att du är dålig.
    Ofta sökte många samma jobb.
    Ibland kommer inget svar alls.
    Det är också vanligt.

    Gör så här:
    • Ge dig tid att bli besviken.
    • Fråga vad du kan göra bättre nästa gång.
    • Sök ett nytt jobb samma vecka.
    • Berätta för någon hur det känns.

    { $caseworker-name ->
        [none] Din handläggare kan hjälpa dig att tänka vidare.
       *[other] { $caseworker-name } kan hjälpa dig att tänka vidare.
    }
    .title = Bra att veta: gå vidare
    .short = När svaret är nej
    .explain =
        Du har gjort ett arbete när du söker.
        Därför kan ett nej kännas tungt.
        Det är en vanlig känsla.

        Du vet sällan varför det blev nej.
        Kanske hade någon annan gjort just det arbetet förut.
        Kanske behövde de ingen ny person till slut.
        Det handlar sällan om dig som människa.

        Varje ansökan lär dig något.
        Fick du komma på intervju? Då var brevet bra.
        Fick du inte det? Be någon läsa brevet.

        Är du ledsen länge? Sover du dåligt?
        Prata med din vårdcentral eller ring 1177.
        De hjälper också den som mår dåligt.
    .example =
        Samira söker jobb på ett hotell.
        Hon får komma på intervju.
        Sedan får hon ett nej.

        Hon är ledsen hela kvällen.
        Hon ringer sin syster.

        Nästa dag skriver hon till hotellet:
        «Tack för att jag fick komma.»
        «Vad kan jag göra bättre nästa gång?»
        «Ring gärna om ni söker fler.»

        Hotellet svarar:
        «Vi valde en som har arbetat i reception.»

        Nu vet Samira mer.
        Hon frågar om hon får öva i receptionen på sitt jobb.
        Samma vecka söker hon på ett annat hotell.
    .keywords = fick nej, nej, inget svar, ledsen, besviken, ger upp, orkar inte, fick inte jobbet, avslag, misslyckad, svårt att få jobb, ingen vill ha mig, tappar hoppet, söka igen, ingen svarar, svarar inte på ansökan, de sa nej, de svarade nej, fick nej igen, bara nej, alltid nej, många nej, de valde en annan, någon annan fick jobbet, fick inte jobb, inte jobbet, inget jobb fast jag söker, får inga svar, de svarar inte, ingen ringer, ingen hör av sig, sökt många jobb, sökt hundra jobb, ingen vill anställa mig, inte bra nog, duger inte, dålig på allt, ledsen efter nej, deppig, trött på att söka, ge upp, varför får jag inget jobb, varför nej, tappat hoppet, hopplöst, ingen chans, känns tungt, refuserad, de ville inte ha mig, tog någon annan, dom tog någon annan, valde någon annan, sökt 50 jobb, sökt femtio jobb, hundra ansökningar, inga svar, hör inget, tyst, de hör inte av sig, inte vald, inte utvald, inte kvalificerad, ledsen för jobbet, gråter för jag inte får jobb, sämst, alla andra får jobb, ingen vill ha invandrare, misslyckas, misslyckande

# fact: information about starting a business is at verksamt.se; F-tax is applied for at Skatteverket – verksamt.se and Skatteverket 2026, checked 2026-11-22
# fact: start support: 6 months, assessed, do not start before the decision – Arbetsförmedlingen 2026, checked 2026-11-22
# fact: a work-integrating social enterprise (ASF) exists to create jobs and reinvests – Skoopi 2026, checked 2026-11-22
own-business-and-cooperatives =
    Det finns fler vägar än en.
    Du kan också få arbete på de här sätten.

    1. <b>Bemanningsföretag</b>.
    Det är företag som anställer dig.
    Sedan arbetar du på andra företag.

    2. <b>Sociala företag</b>.
    De finns för att skapa jobb.
    Fråga din handläggare om det finns något nära dig.

    3. <b>Eget företag</b>.
    Du säljer varor eller ditt eget arbete.
    Läs mer på verksamt.se.

    Vill du starta eget? Vänta lite.
    Fråga först din a-kassa och Arbetsförmedlingen.
    .title = Bra att veta: fler vägar
    .short = Andra vägar
    .explain =
        Ett bemanningsföretag kan vara ett första steg.
        Du får prova flera arbetsplatser.
        Fråga alltid om lön, tider och avtal.

        Sociala företag kallas ibland ASF.
        Vinsten går tillbaka till företaget.
        De som arbetar där äger några av dem.
        Då är de kooperativ.

        Eget företag ger frihet och ansvar.
        Du betalar själv din skatt.
        Därför söker du något som heter F-skatt hos Skatteverket.

        Arbetsförmedlingen kan ge stöd i 6 månader.
        Först prövar de din idé.
        Starta inte före deras beslut.

        A-kassan har regler för den som har företag.
        Fråga därför först.
    .example =
        Amal syr kläder.
        Hon vill öppna en liten verkstad.

        Först läser hon på verksamt.se.
        Sedan frågar hon Arbetsförmedlingen:
        «Kan jag få stöd för att starta företag?»
        Och hon frågar sin a-kassa:
        «Vad händer med min ersättning om jag startar?»

        Hon räknar också:
        Vad kostar lokal, tyg och maskin?
        Hur många kläder måste jag sälja?

        Hon börjar inte sälja än.
        Hon väntar på beslut.

        Hennes vän Dawit väljer något annat.
        Han ringer 3 bemanningsföretag.
    .keywords = eget företag, starta företag, starta eget, företagare, bemanning, bemanningsföretag, vikarie, timjobb, kooperativ, socialt företag, f-skatt, frilans, egen butik, restaurang, taxi, egen restaurang, egen firma, öppna eget, öppna företag, öppna restaurang, öppna butik, öppna affär, öppna café, öppna salong, frisörsalong, städfirma, starta firma, starta en butik, min egen chef, vara egen, egen företagare, entreprenör, affärsidé, affärsplan, aktiebolag, enskild firma, momsregistrering, moms, skatteverket företag, lån till företag, starta eget bidrag, nyföretagarcentrum, matvagn, food truck, catering, sy kläder och sälja, sälja mat, sälja på nätet, uber, köra taxi, egenanställning, gigjobb, foodora, uthyrning av personal, bemanning bra, hoppa in, vikariat, poolen, arbeta i kooperativ, egen salong, egen frisörsalong, drömmer om egen, drömmer om eget, bli företagare, f-skattsedel, få f-skatt, starta städfirma, registrera företag, bolagsverket, verksamt, köpa en restaurang, ta över en affär, lokal till företag, jobba åt mig själv, fakturera, manpower, randstad, adecco, uthyrd, förening med andra äga
