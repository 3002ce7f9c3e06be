### Words of common: time, place, asking for help, safety, being ill. Everyday first. Simple Swedish is the source.

## Words

word-hej = hej
    .example = Hej, jag börjar jobba här i dag.
    .emoji = 👋

word-valkommen = välkommen
    .forms = välkommet, välkomna
    .example = Hej och välkommen!

word-tack = tack
    .example = Tack, det var snällt av dig.

word-ursakta = ursäkta
    .example = Ursäkta, får jag fråga en sak?
    .near = förlåt

word-forlat = förlåt
    .example = Förlåt, det var mitt fel.
    .near = ursäkta

word-hjalpa = hjälpa
    .forms = hjälper, hjälpte, hjälpt
    .example = Jag kan hjälpa dig nu.

word-forsta = förstå
    .forms = förstår, förstod, förstått
    .example = Förstår du vad jag säger?

word-fraga = fråga
    .forms = frågar, frågade, frågat
    .example = Du får alltid fråga mig.

word-igen = igen
    .example = Kan du förklara igen?
    .emoji = 🔁

word-visa = visa
    .forms = visar, visade, visat
    .example = Jag ska visa dig köket.

word-chef = chef
    .article = en
    .plural = chefer
    .example = Min chef heter Karin.

word-kollega = kollega
    .article = en
    .plural = kollegor
    .example = Fråga en kollega först.

word-handledare = handledare
    .article = en
    .plural = handledare
    .example = Din handledare visar dig allt.

word-borja = börja
    .forms = börjar, började, börjat
    .example = Vi börjar klockan sju.

word-sluta = sluta
    .forms = slutar, slutade, slutat
    .example = Jag slutar klockan fyra.

word-vanta = vänta
    .forms = väntar, väntade, väntat
    .example = Vänta här, jag kommer snart.
    .emoji = ⏳

word-klocka = klocka
    .article = en
    .plural = klockor
    .example = Det finns en klocka på väggen.
    .emoji = 🕐

word-rast = rast
    .article = en
    .plural = raster
    .example = Vi har rast klockan tio.

word-i-dag = i dag
    .example = I dag är det måndag.

word-i-morgon = i morgon
    .example = I morgon börjar vi klockan åtta.

word-nu = nu
    .example = Nu är det rast.

word-har-here = här
    .example = Du kan sitta här.

word-dar = där
    .example = Ditt skåp står där.

word-var = var
    .example = Var är nyckeln?

word-toalett = toalett
    .article = en
    .plural = toaletter
    .example = Toaletten ligger till vänster.
    .emoji = 🚽

word-dorr = dörr
    .article = en
    .plural = dörrar
    .example = Dörren är låst.
    .emoji = 🚪

word-nyckel = nyckel
    .article = en
    .plural = nycklar
    .example = Jag har ingen nyckel.
    .emoji = 🔑

word-personalrum = personalrum
    .article = ett
    .plural = personalrum
    .example = Vi äter i personalrummet.

word-omkladningsrum = omklädningsrum
    .article = ett
    .plural = omklädningsrum
    .example = Omklädningsrummet ligger i källaren.

word-skap = skåp
    .article = ett
    .plural = skåp
    .example = Lägg dina saker i skåpet.

word-arbetsklader = arbetskläder
    .plural = arbetskläder
    .example = Dina arbetskläder hänger i skåpet.

word-lunch = lunch
    .article = en
    .plural = luncher
    .example = Vi äter lunch klockan tolv.

word-stopp = stopp
    .example = Stopp! Det är farligt.
    .emoji = 🛑

word-akta = akta
    .forms = aktar, aktade, aktat
    .example = Akta fingrarna när du stänger dörren.

word-farlig = farlig
    .forms = farligt, farliga
    .example = Maskinen kan vara farlig.
    .emoji = ⚠️

word-handske = handske
    .article = en
    .plural = handskar
    .example = Jag behöver ett par handskar.
    .emoji = 🧤

word-nodutgang = nödutgång
    .article = en
    .plural = nödutgångar
    .example = Ställ inget framför nödutgången.

word-brandslackare = brandsläckare
    .article = en
    .plural = brandsläckare
    .example = Brandsläckaren hänger på väggen.
    .emoji = 🧯

word-sjuk = sjuk
    .forms = sjukt, sjuka
    .example = Stanna hemma när du är sjuk.
    .emoji = 🤒

word-ringa = ringa
    .forms = ringer, ringde, ringt
    .example = Ring chefen om du är sjuk.
    .emoji = 📞

word-ga = gå
    .forms = går, gick, gått
    .example = Vi går till köket.
    .emoji = 🚶

word-komma = komma
    .forms = kommer, kom, kommit
    .example = Bussen kommer om fem minuter.

word-jobba = jobba
    .forms = jobbar, jobbade, jobbat
    .example = Jag jobbar till klockan fem.

word-saga-say = säga
    .forms = säger, sa, sagt
    .example = Vad säger chefen?

word-prata = prata
    .forms = pratar, pratade, pratat
    .example = Jag pratar lite svenska.
    .emoji = 🗣️

word-langsamt = långsamt
    .example = Gå långsamt i trappan.

word-behova = behöva
    .forms = behöver, behövde, behövt
    .example = Jag behöver hjälp.

word-ny = ny
    .forms = nytt, nya
    .example = Jag är ny här.

word-klar = klar
    .forms = klart, klara
    .example = Är du klar?

word-ratt = rätt
    .example = Är det här rätt?
    .emoji = ✅

word-fel = fel
    .example = Det här är fel nyckel.
    .emoji = ❌

word-oppna = öppna
    .forms = öppnar, öppnade, öppnat
    .example = Kan du öppna dörren?

word-stanga = stänga
    .forms = stänger, stängde, stängt
    .example = Kan du stänga fönstret?

word-lasa-lock = låsa
    .forms = låser, låste, låst
    .example = Glöm inte att låsa dörren.
    .emoji = 🔒

word-hamta = hämta
    .forms = hämtar, hämtade, hämtat
    .example = Kan du hämta en stol?

word-lamna = lämna
    .forms = lämnar, lämnade, lämnat
    .example = Lämna nyckeln till chefen.

word-bara = bära
    .forms = bär, bar, burit
    .example = Vi bär lådan tillsammans.

word-lyfta = lyfta
    .forms = lyfter, lyfte, lyft
    .example = Lyft med benen, inte med ryggen.

word-tung = tung
    .forms = tungt, tunga
    .example = Den här lådan är tung.

word-latt = lätt
    .forms = lätt, lätta
    .example = Väskan är lätt att bära.

word-stada = städa
    .forms = städar, städade, städat
    .example = Vi städar innan vi går hem.

word-ren = ren
    .forms = rent, rena
    .example = Golvet är rent nu.

word-smutsig = smutsig
    .forms = smutsigt, smutsiga
    .example = Mina händer är smutsiga.

word-tvatta-handerna = tvätta händerna
    .forms = tvättar händerna, tvättade händerna, tvättat händerna
    .example = Jag tvättar händerna med tvål.
    .emoji = 🧼

word-varm = varm
    .forms = varmt, varma
    .example = Kaffet är varmt.
    .emoji = 🥵

word-kall = kall
    .forms = kallt, kalla
    .example = Det är kallt ute.
    .emoji = 🥶

word-trasig = trasig
    .forms = trasigt, trasiga
    .example = Stolen är trasig.

word-i-gar = i går
    .example = Jag var ledig i går.

word-forst = först
    .example = Först visar jag, sedan provar du.

word-sedan = sedan
    .example = Vi äter först, sedan jobbar vi.
    .near = senare

word-snart = snart
    .example = Vi är snart klara.

word-senare = senare
    .example = Vi gör det senare.
    .near = sedan

word-tid = tid
    .article = en
    .plural = tider
    .example = Kom i tid i morgon.

word-sen = sen
    .forms = sent, sena
    .example = Bussen är sen i dag.

word-tidigt = tidigt
    .example = Jag börjar tidigt på morgonen.

word-minut = minut
    .article = en
    .plural = minuter
    .example = Vänta fem minuter.

word-timme = timme
    .article = en
    .plural = timmar
    .example = Mötet tar en timme.

word-dag = dag
    .article = en
    .plural = dagar
    .example = Jag jobbar fem dagar i veckan.

word-vecka = vecka
    .article = en
    .plural = veckor
    .example = Nästa vecka är jag ledig.

word-manad = månad
    .article = en
    .plural = månader
    .example = Jag är här i tre månader.

word-morgon = morgon
    .article = en
    .plural = morgnar
    .example = Vi träffas varje morgon.

word-eftermiddag = eftermiddag
    .article = en
    .plural = eftermiddagar
    .example = Mötet är i eftermiddag.

word-kvall = kväll
    .article = en
    .plural = kvällar
    .example = Ibland jobbar jag på kvällen.

word-helg = helg
    .article = en
    .plural = helger
    .example = Ha en trevlig helg!

word-ledig = ledig
    .forms = ledigt, lediga
    .example = Jag är ledig på fredag.

word-schema = schema
    .article = ett
    .plural = scheman
    .example = Titta på schemat varje morgon.

word-alltid = alltid
    .example = Jag kommer alltid i tid.

word-ingang = ingång
    .article = en
    .plural = ingångar
    .example = Vi träffas vid ingången.

word-utgang = utgång
    .article = en
    .plural = utgångar
    .example = Utgången är rakt fram.

word-hoger = höger
    .example = Gå till höger här.
    .emoji = ➡️

word-vanster = vänster
    .example = Köket ligger till vänster.
    .emoji = ⬅️

word-rakt-fram = rakt fram
    .example = Gå rakt fram till dörren.

word-upp = upp
    .example = Hissen går upp nu.
    .emoji = ⬆️

word-ner = ner
    .example = Vi bär ner lådan.
    .emoji = ⬇️

word-bakom = bakom
    .example = Lådan står bakom dörren.

word-framfor = framför
    .example = Bilen står framför huset.

word-bredvid = bredvid
    .example = Du får sitta bredvid mig.

word-under = under
    .example = Titta under bordet.

word-trappa = trappa
    .article = en
    .plural = trappor
    .example = Vi tar trappan i dag.

word-hiss = hiss
    .article = en
    .plural = hissar
    .example = Hissen är trasig.

word-hitta = hitta
    .forms = hittar, hittade, hittat
    .example = Jag hittar inte köket.

word-glomma = glömma
    .forms = glömmer, glömde, glömt
    .example = Jag har glömt min nyckel.

word-mobil = mobil
    .article = en
    .plural = mobiler
    .example = Lägg mobilen i skåpet.
    .emoji = 📱

word-forsiktig = försiktig
    .forms = försiktigt, försiktiga
    .example = Var försiktig med kniven.

word-hal-slippery = hal
    .forms = halt, hala
    .example = Akta dig, trappan är hal!

word-ramla = ramla
    .forms = ramlar, ramlade, ramlat
    .example = Jag ramlade i trappan.

word-skada-sig = skada sig
    .forms = skadar sig, skadade sig, skadat sig
    .example = Någon har skadat sig.

word-brand = brand
    .article = en
    .plural = bränder
    .example = Ring 112 vid brand.
    .emoji = 🔥

word-larm = larm
    .article = ett
    .plural = larm
    .example = Gå ut när larmet går.
    .emoji = 🚨

word-olycka = olycka
    .article = en
    .plural = olyckor
    .example = Det har hänt en olycka.

word-plaster = plåster
    .article = ett
    .plural = plåster
    .example = Har du ett plåster?

word-ambulans = ambulans
    .article = en
    .plural = ambulanser
    .example = Ambulansen kommer snart.
    .emoji = 🚑

word-ma = må
    .forms = mår, mådde, mått
    .example = Hur mår du i dag?

word-ha-ont = ha ont
    .forms = har ont, hade ont, haft ont
    .example = Jag har ont i ryggen.

word-feber = feber
    .article = en
    .example = Mitt barn har feber.
    .emoji = 🌡️

word-forkyld = förkyld
    .forms = förkylt, förkylda
    .example = Jag är lite förkyld.
    .emoji = 🤧

word-trott = trött
    .forms = trött, trötta
    .example = Jag är trött efter jobbet.

word-vila = vila
    .forms = vilar, vilade, vilat
    .example = Du måste vila hemma.

word-frisk = frisk
    .forms = friskt, friska
    .example = Nu är jag frisk igen.

word-rygg = rygg
    .article = en
    .plural = ryggar
    .example = Min rygg gör ont.

word-hand = hand
    .article = en
    .plural = händer
    .example = Håll lådan med båda händerna.
    .emoji = ✋

word-lakare = läkare
    .article = en
    .plural = läkare
    .example = Jag har tid hos läkaren.

word-hem = hem
    .example = Jag går hem nu.

## Phrases

phrase-kan-du-hjalpa-mig = Kan du hjälpa mig?
    .gap = hjälpa
    .wrong = stänga, öppna, koka

phrase-jag-forstar-inte-ordet = Jag förstår inte ordet.
    .gap = förstår
    .wrong = dricker, öppnar, lyfter

phrase-saga-det-en-gang-till = Kan du säga det en gång till?
    .gap = gång
    .wrong = dörr, stol, nyckel

phrase-prata-lite-langsammare = Kan du prata lite långsammare?
    .gap = långsammare
    .wrong = smalare, billigare, rundare

phrase-visa-mig-hur-man-gor = Kan du visa mig hur man gör?
    .gap = visa
    .wrong = stänga, dricka, öppna

phrase-vad-ska-jag-gora-nu = Vad ska jag göra nu?
    .gap = göra
    .wrong = sova, ramla, gå

phrase-var-ar-toaletten = Var är toaletten?
    .gap = toaletten
    .wrong = veckan, minuten, helgen
    .emoji = 🚽

phrase-nar-ar-det-rast = När är det rast?
    .gap = rast
    .wrong = dörr, nyckel, hand

phrase-vad-ar-klockan-nu = Vad är klockan nu?
    .gap = klockan
    .wrong = trappan, hissen, handen
    .emoji = 🕐

phrase-nar-borjar-vi-i-morgon = När börjar vi i morgon?
    .gap = börjar
    .wrong = regnar, kostar, heter

phrase-vi-ses-i-morgon = Vi ses i morgon!
    .gap = morgon
    .wrong = feber, hand, nyckel

phrase-jag-ar-sjuk-kan-inte-komma = Jag är sjuk i dag och kan inte komma.
    .gap = sjuk
    .wrong = hal, stängd, kokt
    .parts = Jag | är sjuk | i dag | och | kan inte | komma.
    .emoji = 🤒

phrase-mitt-barn-ar-sjukt = Mitt barn är sjukt, jag måste hem.
    .gap = barn
    .wrong = fönster, bord, skåp

phrase-jag-mar-inte-bra = Jag mår inte bra.
    .gap = mår
    .wrong = heter, kostar, regnar

phrase-jag-har-ont-i-magen = Jag har ont i magen.
    .gap = magen
    .wrong = dörren, nyckeln, klockan

phrase-jag-ska-till-lakaren = Jag ska till läkaren klockan två.
    .gap = läkaren
    .wrong = veckan, febern, handen

phrase-jag-ar-sen-bussen = Jag är sen, bussen kom inte.
    .gap = bussen
    .wrong = trappan, dörren, väggen
    .emoji = 🚌

phrase-akta-dig-golvet-ar-halt = Akta dig, golvet är halt!
    .gap = halt
    .wrong = trött, förkylt, hungrigt

phrase-ga-ut-genom-nodutgangen = Gå ut genom nödutgången!
    .gap = nödutgången
    .wrong = klockan, handsken, nyckeln

phrase-ring-112-det-brinner = Ring 112, det brinner!
    .gap = Ring
    .wrong = Drick, Öppna, Tvätta
    .emoji = 🔥

phrase-ta-pa-dig-handskarna = Ta på dig handskarna.
    .gap = handskarna
    .wrong = dörrarna, timmarna, trapporna
    .emoji = 🧤

phrase-lyft-inte-ensam = Lyft inte ensam, lådan är för tung.
    .gap = tung
    .wrong = trött, hungrig, förkyld

phrase-tvatta-handerna-fore-lunchen = Tvätta händerna före lunchen.
    .gap = händerna
    .wrong = timmarna, dagarna, minuterna
    .emoji = 🧼

phrase-stang-dorren-efter-dig = Stäng dörren efter dig, tack.
    .gap = dörren
    .wrong = väggen, stolen, tiden
    .emoji = 🚪

phrase-jag-hittar-inte-nyckeln = Jag hittar inte nyckeln.
    .gap = hittar
    .wrong = dricker, äter, kokar
    .emoji = 🔑

phrase-vem-ska-jag-fraga = Vem ska jag fråga?
    .gap = fråga
    .wrong = öppna, koka, dricka

phrase-vad-heter-det-pa-svenska = Vad heter det på svenska?
    .gap = heter
    .wrong = dricker, sover, springer
