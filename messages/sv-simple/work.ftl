### Theme work: times, habits, rights, Swedish and school. Simple Swedish is the source.

# fact: a rast comes after at most 5 hours, is not work time, and one may leave; a paus is work time – arbetstidslagen 2026, checked 2026-11-22
# fact: ordinary work is at most 40 hours a week; 11 hours of rest a day – arbetstidslagen 2026, checked 2026-11-22
work-times =
    På ett jobb i Sverige är tiden viktig.
    <b>Var klar att arbeta när din tid börjar.</b>

    Börjar du klockan 8?
    Kom då några minuter före 8.

    Blir du sen?
    { $workplace-phone ->
        [none] Ring jobbet direkt, också för 5 minuter.
       *[other]
            Ring jobbet direkt, också för 5 minuter:
            { $workplace-phone }
    }
    Säg: «Hej! Jag blir 10 minuter sen.»

    <b>Rast</b> är en längre vila.
    Den är inte arbetstid, och du får gå från jobbet.
    Du ska få rast efter högst 5 timmar.
    <b>Paus</b> är en kort vila.
    Den är arbetstid, så stanna på jobbet.

    { $supervisor-name ->
        [none] Fråga din handledare när du har rast.
       *[other] Fråga { $supervisor-name } när du har rast.
    }
    .title = Bra att veta: tider
    .short = Tider och rast
    .explain =
        När en person är sen får de andra göra mer.
        De vet inte heller om något har hänt dig.
        Därför vill jobbet att du ringer.
        Ett kort samtal räcker.

        Rast är till exempel lunch.
        Du får inte lön för rasten.
        Då gör du vad du vill.
        Paus är till exempel 5 minuter för vatten.
        Du får lön för pausen.

        En vanlig arbetsvecka är högst 40 timmar.
        Mellan 2 arbetsdagar ska du få vila minst 11 timmar.
        Är du ofta sen för bussens skull?
        Berätta det, så kan ni hitta ett sätt.
    .example =
        Dawit ska börja klockan 8.
        Bussen kommer inte.
        Klockan är 7.40.

        Han ringer: «Hej! Det är Dawit. Bussen är sen. Jag kommer klockan 8.15.»
        Chefen säger: «Okej, tack för att du ringer.»

        Klockan 8.15 säger Dawit: «Förlåt att jag är sen.»
        Sedan börjar han arbeta.
        På kvällen ser han efter en buss som går lite tidigare.
    .keywords = tid, tider, arbetstid, komma i tid, sen, försenad, jag är sen, bussen är sen, försov mig, rast, paus, lunch, hur länge jobbar jag, schema, ledig dag, hur lång är rasten, bussen kom inte, passar tiden, när börjar jag, när slutar jag på dagen, vilken tid börjar jag, vilken tid ska jag komma, börja på morgonen, börjar jobbet, slutar jobbet klockan, klockan, hur många timmar, timmar i veckan, heltid, deltid, mitt schema, byta pass, arbetspass, kvällspass, helg, jobba lördag, jobba söndag, övertid, kommer för sent, komma sent, kommer sent, blir sen, sen till jobbet, i tid, inte i tid, bussen försenad, tåget försenat, missade bussen, missade tåget, missat bussen, trafik, bilen startar inte, punktering, försovit mig, hur lång rast, hur lång är pausen, lunchrast, lunchen, när är rasten, rastens längd, äta lunch, gå ut på rasten, röka på rasten, be på rasten, bönetid, gå tidigare från jobbet, läkartid på arbetstid, stämpla in, stämpelklocka, tidrapport, gå hem när jag är klar, gå hem tidigare, får gå hem, gå hem, tåget står still, tåget, bussen, tunnelbanan, kö på vägen, snöstorm, hinner inte till jobbet, hinner inte i tid, hur många raster, raster, toalettpaus, jobba natt, natt, nattpass, jobba mer timmar, fler timmar, färre timmar, sluta klockan, börja tidigare, börja senare, ändra tider, mina tider, står på schemat

workplace-norms =
    Varje jobb har vanor som ingen säger högt.
    <b>Se hur andra gör, och fråga om du undrar.</b>

    Man säger förnamn till alla, också till chefen.
    Man hälsar på alla på morgonen.
    Fika är en kort stund med kaffe och prat.
    Sitt gärna med, också om du inte dricker kaffe.

    Är du klar med något?
    Säg: «Jag är klar. Vad kan jag göra nu?»
    Förstår du inte?
    Fråga igen, det är bara bra.

    Du får säga nej på ett vänligt sätt.
    Säg vad du tycker, chefen vill ofta veta det.
    .title = Bra att veta: vanor på jobbet
    .short = Vanor och fika
    .explain =
        I Sverige är chefen ofta som en i gruppen.
        Man får ha en egen åsikt.
        Man får fråga chefen om allt på jobbet.

        Att själv se vad som behövs heter att ta initiativ.
        Du väntar inte på att någon säger till.
        Du frågar först om det är nytt för dig.

        Fika är mer än kaffe.
        Där lär man känna varandra.
        Där hör du också mycket svenska.
        Det räcker att lyssna i början.

        Säger du ja fast du inte förstår kan det bli fel.
        Därför är det bättre att fråga.
    .example =
        Leyla har torkat alla bord.
        Hon står inte och väntar.
        Hon säger: «Jag är klar. Ska jag ta disken?»
        Det är initiativ.

        En kollega frågar: «Kan du jobba lördag?»
        Leyla kan inte.
        Hon säger: «Tack för att du frågar. Jag kan inte på lördag.»
        Det är ett vänligt nej.

        På fikat säger hon: «Vad gjorde du i helgen?»
        Sedan lyssnar hon.
        Nästa gång berättar hon själv.
    .keywords = fika, kaffe, kollegor, chef, förnamn, hälsa, vanor, kultur, regler på jobbet, säga nej, initiativ, fråga, hur gör man, vänner på jobbet, prata med andra, lunchrum, sitta tyst, hur gör man i sverige, svensk kultur, vara tyst, fika med andra, måste jag fika, fikarast, dricka kaffe, fikabröd, äta själv, sitta själv, sitter tysta, ingen pratar med mig, kallprata, prata om vädret, hälsa på morgonen, ta i hand, skaka hand, kramas, titta i ögonen, säga du till chefen, kalla chefen vid förnamn, chefens namn, efternamn, tilltala, artig, artigt, oartigt, svenska regler, oskrivna regler, hur beter man sig, hur gör svenskar, är det okej att säga nej, säga nej till chefen, säga emot chefen, fråga igen, fråga chefen många gånger, visa initiativ, ta egna initiativ, mobil på jobbet, använda mobilen, parfym, klädsel, kläder på jobbet, duscha, tacka, be om ursäkt, konflikt med kollega, bråk, få vänner, lära känna kollegor, afterwork, alkohol på fest, julfest, present till kollega, ta av skorna, skor inomhus, äta i bilen, äta lunch själv, äta ensam, matlåda, micron, lunchlåda, lukt, duka av, städa efter sig, diska koppen, kaffe kopp, bjuda på tårta, födelsedag, kram, titta i telefonen, musik på jobbet, hörlurar, smink på jobbet, be någon om hjälp, fråga för mycket, skoja, skämt på jobbet passar, svordomar, duka, jantelagen, komma för tidigt, prata högt, prata privat, prata arabiska på jobbet, fråga om lön till kollega

# fact: seven grounds: sex, transgender identity or expression, ethnicity, religion, disability, sexual orientation, age – DO 2026, checked 2026-11-22
# fact: the employer must investigate harassment when told; punishing a complaint is forbidden – DO 2026, checked 2026-11-22
# fact: sexual harassment is forbidden too – DO (diskrimineringslagen) 2026, checked 2026-11-22
# fact: DO takes complaints; they are usually public – DO 2026, checked 2026-11-22
your-rights =
    Alla ska möta respekt på jobbet.
    <b>Du kan säga till om det inte är så.</b>

    Ingen får behandla dig sämre för din religion.
    Det gäller också till exempel kön, ålder och ursprung.
    Det heter diskriminering.
    Ingen får såra dig för de sakerna.
    Det heter trakasserier.

    Säg det till din handledare eller en högre chef.
    Du kan också gå till skyddsombudet eller facket.
    Jobbet måste ta reda på vad som har hänt.
    Ingen får straffa dig för att du säger till.

    Du kan också fråga DO.
    Det är en myndighet mot diskriminering.
    { $caseworker-name ->
        [none] Din handläggare kan hjälpa dig.
       *[other] { $caseworker-name } kan hjälpa dig.
    }
    .title = Bra att veta: din trygghet
    .short = Dina rättigheter
    .explain =
        Lagen nämner 7 saker.
        De är kön, könsidentitet eller uttryck, ursprung och religion.
        De är också ålder, funktionsnedsättning och sexuell läggning.
        Könsidentitet är det kön du känner att du har.
        Funktionsnedsättning är till exempel att se eller höra dåligt.
        Sexuell läggning är vilket kön man blir kär i.

        Ingen får röra dig eller prata sexuellt mot din vilja.
        Det heter sexuella trakasserier.

        Skriv upp vad som hände, när, var och vem som såg.

        Skyddsombudet är en kollega som bevakar att jobbet är säkert.
        Facket är en förening för anställda, du väljer själv.

        Du kan anmäla på do.se.
        Andra kan oftast läsa din anmälan.
        Är det din handledare som gör fel?
        Gå då till en högre chef.
    .example =
        En kollega skämtar ofta om Fatimas sjal.
        Fatima säger: «Sluta. Jag tycker inte om det.»
        Kollegan slutar inte.

        Fatima skriver upp dag, plats och ord.
        Hon går till sin chef med listan.
        Hon säger: «Jag vill berätta en sak. Någon sårar mig på jobbet.»

        Nu måste jobbet ta reda på vad som har hänt.
        Chefen pratar med dem båda.
        Fatima frågar också sin handläggare om råd.
    .keywords = diskriminering, rasism, rasist, trakasserier, mobbning, elak kollega, elak chef, orättvist, sjal, religion, hudfärg, kränkt, sexuella trakasserier, facket, skyddsombud, do, rättigheter, anmäla, vem ska jag berätta för, slöja, hijab, utländsk, tar på mig, rör vid mig, dumma saker, säger dumma saker, behandlar mig sämre, retar mig, rasistisk, rasistiska skämt, rasistiskt, dåliga skämt, skämtar om mig, skrattar åt mig, retas, säger elaka saker, elaka ord, skriker på mig, chefen skriker, chefen är elak, kollegan är elak, mobbad, mobbar mig, fryser ut mig, utfryst, behandlar mig dåligt, behandlar mig illa, behandlar mig annorlunda, orättvis, orättvist behandlad, annat land, invandrare, utlänning, mörk hy, svart, muslim, min religion, min slöja, be på jobbet, funktionshinder, gravid diskriminering, homosexuell, könsdiskriminering, kvinna, kvinnor får inte, tafsar, tar på min kropp, rör mig, sexuella ord, anmäla chefen, anmäla rasism, klaga, klaga på chefen, klagomål, mina rättigheter, rätt att, vilka rättigheter, lagen, får chefen göra så, diskrimineringsombudsmannen, diskriminerad, kränkande, hatar mig, hot på jobbet, skriker åt mig, skriker åt bara mig, skrattar åt mitt namn, mitt namn, min brytning, accent, kallar mig, kallar mig fula ord, fula ord, glåpord, svordom mot mig, åk hem till ditt land, gå hem till ditt land, får inte be, får inte ha slöja, hår, behandlas annorlunda, favoriserar, tvingar mig jobba mer, får inte rast, jobba gratis, utnyttjad, utnyttjar mig, hotar att jag blir av med jobbet, gammal, ålder, transperson, kränker

swedish-at-work =
    Du behöver inte prata perfekt svenska.
    <b>Prata ändå, för det är så man lär sig.</b>

    Här är 5 meningar som hjälper dig.
    «Kan du säga det igen?»
    «Kan du prata lite långsammare?»
    «Jag förstår inte.»
    «Vad heter det här på svenska?»
    «Kan du visa mig?»

    Säg en av dem till någon i dag.
    Säg en ny i morgon.

    Ät lunch med någon som talar svenska.
    Det räcker med några ord i början.
    .title = Tips: 5 bra meningar
    .short = Våga prata
    .explain =
        Man lär sig inte prata av att bara läsa.
        Munnen behöver öva, som när man lär sig sjunga.

        Alla säger fel i början.
        De flesta blir glada när du försöker.
        De vill hjälpa dig, men vet inte alltid hur.
        Med de 5 meningarna visar du dem hur.

        Säg inte ja om du inte förstår.
        Då kan det bli fel på jobbet.
        Att fråga igen är både tryggt och smart.

        Säg meningarna högt hemma, 5 gånger var.
        Skriv dem på en lapp i fickan.
    .example =
        Handledaren säger något fort.
        Selam hör bara ordet «låda».

        Selam: «Kan du säga det igen?»
        Handledaren: «Ställ lådan i förrådet.»
        Selam: «Vad är förrådet? Kan du visa mig?»
        Handledaren går dit och pekar: «Här är förrådet.»
        Selam: «Tack! Jag ställer lådan i förrådet.»

        Nu har hon lärt sig ett nytt ord.
        Hon säger det 3 gånger till samma dag.
    .keywords = svenska, prata svenska, våga prata, förstår inte, jag förstår inte, prata långsamt, säg igen, blyg, språk, uttal, fraser, meningar, lära sig svenska, öva svenska, kollegor, pratar för fort, pratar snabbt, förstår inte vad de säger, vågar inte prata, förstår inte vad dom säger, förstår inte kollegorna, förstår inte chefen, förstår inte instruktioner, förstår inget, fattar inte, fattar inte vad de säger, svårt att förstå, svårt att prata, svårt språk, prata svenska på jobbet, våga prata svenska, vågar inte prata svenska, rädd att prata, rädd att prata fel, rädd att säga fel, skäms, skäms att prata, skäms när jag pratar, blyg att prata, pratar dåligt, min svenska är dålig, dialekt, pratar fort, långsamt, säga igen, kan du upprepa, upprepa, prata långsammare, vad betyder ordet, svåra ord på jobbet, översätta på jobbet, google translate, prata med kollegor på svenska, prata i telefon på svenska, öva på jobbet, pratar bara arabiska på jobbet, fattar inte vad chefen vill, vad vill chefen, prata i fikarummet, skämmas, stammar, hitta orden, hittar inte ord, glömmer ord, hänger inte med, förstår bara lite, chefen pratar för snabbt, dålig svenska, nybörjare svenska, prata engelska på jobbet, läsa instruktioner, läsa schema, skriva på svenska på jobbet

# fact: from 1 January 2026 SFI is for three years from first admission, for earlier students from that date; extension for special reasons such as work, illness, parental leave – skollagen (prop. 2025/26:10) 2026, checked 2026-11-22
# fact: SFI is free – skollagen 2026, checked 2026-11-22
school-and-work =
    Många går i skola och jobbar samtidigt.
    <b>Säg till i tid om det blir för mycket.</b>

    I sfi lär sig vuxna svenska.
    Det är gratis.
    Du kan läsa sfi i 3 år.
    Tiden räknas från när du först fick en plats.
    Hade du en plats före 2026?
    Då räknas tiden från 1 januari 2026.
    Av särskilda skäl kan man få mer tid.
    Det kan vara till exempel jobb eller sjukdom.

    Att bli trött är vanligt.
    { $language-teacher ->
        [none] Prata med din lärare.
       *[other] Prata med läraren: { $language-teacher }.
    }
    { $caseworker-name ->
        [none] Du kan också prata med din handläggare.
       *[other] Du kan också prata med { $caseworker-name }.
    }
    .title = Bra att veta: skolan
    .short = Skola och jobb
    .explain =
        Att både jobba och gå i skola är mycket.
        Men det hjälper varandra.
        I skolan lär du dig hur språket är byggt.
        På jobbet använder du det.

        Tiden i sfi är 3 år.
        Vet du inte när din tid tar slut? Fråga skolan.
        Jobb, sjukdom eller små barn hemma kan ge mer tid.
        Fråga skolan innan tiden är slut.

        Sluta inte i skolan utan att prata med någon.
        Kanske finns en annan tid eller en annan grupp.
        Läraren kan hjälpa dig att välja.
    .example =
        Ali arbetar till klockan 16.
        Skolan börjar klockan 17.
        Efter en månad är han så trött att han inte lär sig.

        Han säger till läraren: «Jag är mycket trött. Finns det en annan tid?»
        Läraren visar en grupp på fredagar och en på nätet.
        Han ringer också sin handläggare.

        De gör ett schema för veckan.
        Ali läser 2 kvällar och vilar 2.
        På jobbet använder han 3 nya ord om dagen.
    .keywords = sfi, skola, skolan, svenska kurs, lära svenska, läxor, trött efter jobbet, jobba och plugga, kvällskurs, lärare, hur länge får jag läsa, tre år, sluta sfi, komvux, schema, gå på sfi, läsa sfi, sfi och jobb, sfi kväll, sfi samtidigt, jobb och skola, skola och jobb samtidigt, skolan och jobbet, plugga och jobba, hinner inte plugga, hinner inte läxor, läsa svenska, svenska som andraspråk, sas, sva, svenskundervisning, språkkurs, språkskola, hur många år sfi, hur länge sfi, hur länge får man läsa, lektion, lektioner, lärare i sfi, prov sfi, nationellt prov, distans, sfi på distans, sluta skolan, hoppa av sfi, trött av skola och jobb, ledig från jobbet för skola, skoltid, sfi d, kurs d, gå kvar i skolan, plugg och jobb, hinner inte plugg, skola efter jobbet, studier vid sidan av, sfi på jobbet, skolan på kvällen, sfi klasser, klass, frånvaro från skolan, måste jag gå i skolan, läsa samtidigt, börja sfi igen, rektor
