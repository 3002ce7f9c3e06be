### Words of electronics-recycling: old electronics, tools, sorting, taking apart. Everyday first. Simple Swedish is the source.

## Words

word-elektronik = elektronik
    .article = en
    .example = Vi tar emot gammal elektronik.

word-sortera = sortera
    .forms = sorterar, sorterade, sorterat
    .example = Jag sorterar kablar och batterier.

word-lada = låda
    .article = en
    .plural = lådor
    .example = Lådan är tung.
    .near = kartong

word-skyddsglasogon = skyddsglasögon
    .plural = skyddsglasögon
    .example = Alla har skyddsglasögon här.
    .emoji = 🥽

word-skyddssko = skyddssko
    .article = en
    .plural = skyddsskor
    .example = Du får skyddsskor av oss.

word-dator = dator
    .article = en
    .plural = datorer
    .example = Datorn är gammal.
    .emoji = 💻

word-skarm = skärm
    .article = en
    .plural = skärmar
    .example = Bär skärmen med båda händerna.

word-kabel = kabel
    .article = en
    .plural = kablar
    .example = Här sorterar vi kablar.
    .near = sladd

word-sladd = sladd
    .article = en
    .plural = sladdar
    .example = Sladden till lampan är trasig.
    .near = kabel

word-batteri = batteri
    .article = ett
    .plural = batterier
    .example = Ta ut batteriet först.
    .emoji = 🔋

word-lampa = lampa
    .article = en
    .plural = lampor
    .example = Lamporna ska ligga i en egen låda.
    .emoji = 💡

word-hel = hel
    .forms = helt, hela
    .example = Är lampan hel?

word-fungera = fungera
    .forms = fungerar, fungerade, fungerat
    .example = Skrivaren fungerar inte.

word-testa = testa
    .forms = testar, testade, testat
    .example = Vi testar alla mobiler.

word-skruvmejsel = skruvmejsel
    .article = en
    .plural = skruvmejslar
    .example = Jag behöver en liten skruvmejsel.

word-skruv = skruv
    .article = en
    .plural = skruvar
    .example = Skruven sitter fast.
    .emoji = 🔩

word-skruva-loss = skruva loss
    .forms = skruvar loss, skruvade loss, skruvat loss
    .example = Skruva loss fläkten.

word-skruvdragare = skruvdragare
    .article = en
    .plural = skruvdragare
    .example = Får jag låna din skruvdragare?

word-plocka-isar = plocka isär
    .forms = plockar isär, plockade isär, plockat isär
    .example = Vi plockar isär gamla datorer.
    .near = demontera

word-demontera = demontera
    .forms = demonterar, demonterade, demonterat
    .example = I dag demonterar vi skrivare.
    .near = plocka isär

word-del = del
    .article = en
    .plural = delar
    .example = Lägg delarna på bordet.

word-arbetsbank = arbetsbänk
    .article = en
    .plural = arbetsbänkar
    .example = Du jobbar vid den här arbetsbänken.

word-tang = tång
    .article = en
    .plural = tänger
    .example = Tången ligger på bänken.

word-klippa-av = klippa av
    .forms = klipper av, klippte av, klippt av
    .example = Vi klipper av alla sladdar.
    .emoji = ✂️

word-hammare = hammare
    .article = en
    .plural = hammare
    .example = Slå försiktigt med hammaren.
    .emoji = 🔨

word-plast = plast
    .article = en
    .example = Lägg plasten i den här lådan.

word-metall = metall
    .article = en
    .plural = metaller
    .example = Lådan med metall är tung.

word-jarn = järn
    .article = ett
    .example = Lägg järn och koppar i olika lådor.

word-koppar = koppar
    .article = en
    .example = Det är koppar i kabeln.

word-magnet = magnet
    .article = en
    .plural = magneter
    .example = Magneten fastnar på järn.
    .emoji = 🧲

word-atervinna = återvinna
    .forms = återvinner, återvann, återvunnit
    .example = Vi återvinner metall och plast.
    .emoji = ♻️

word-bur = bur
    .article = en
    .plural = burar
    .example = Ställ datorerna i buren.

word-pall = pall
    .article = en
    .plural = pallar
    .example = Ställ lådorna på pallen.

word-vagn = vagn
    .article = en
    .plural = vagnar
    .example = Ta vagnen om det är tungt.

word-truck = truck
    .article = en
    .plural = truckar
    .example = Du får inte köra trucken.

word-stapla = stapla
    .forms = staplar, staplade, staplat
    .example = Stapla inte lådorna för högt.

word-packa = packa
    .forms = packar, packade, packat
    .example = Vi packar datorerna i lådor.

word-lasta = lasta
    .forms = lastar, lastade, lastat
    .example = Lasta vagnen med kartonger.

word-vag = våg
    .article = en
    .plural = vågar
    .example = Ställ pallen på vågen.
    .emoji = ⚖️

word-vaga = väga
    .forms = väger, vägde, vägt
    .example = Vi väger alla lådor.

word-marka = märka
    .forms = märker, märkte, märkt
    .example = Märk lådan med datum.

word-etikett = etikett
    .article = en
    .plural = etiketter
    .example = Sätt en etikett på lådan.
    .emoji = 🏷️

word-strom = ström
    .article = en
    .example = Är strömmen på?

word-kontakt = kontakt
    .article = en
    .plural = kontakter
    .example = Kontakten passar inte här.

word-dra-ut = dra ut
    .forms = drar ut, drog ut, dragit ut
    .example = Dra ut sladden ur väggen.

word-stanga-av = stänga av
    .forms = stänger av, stängde av, stängt av
    .example = Stäng av datorn först.

word-satta-pa = sätta på
    .forms = sätter på, satte på, satt på
    .example = Sätt på datorn och vänta.

word-knapp = knapp
    .article = en
    .plural = knappar
    .example = Den röda knappen stoppar maskinen.

word-trycka = trycka
    .forms = trycker, tryckte, tryckt
    .example = Tryck på den gröna knappen.

word-ladda = ladda
    .forms = laddar, laddade, laddat
    .example = Ladda batteriet först.

word-laddare = laddare
    .article = en
    .plural = laddare
    .example = Var är laddaren till mobilen?

word-reparera = reparera
    .forms = reparerar, reparerade, reparerat
    .example = Vi reparerar mobiler här.
    .near = laga

word-giftig = giftig
    .forms = giftigt, giftiga
    .example = Akta, det är giftigt!
    .emoji = ☠️

word-brinna = brinna
    .forms = brinner, brann, brunnit
    .example = Gamla batterier kan börja brinna.
    .emoji = 🔥

word-kant = kant
    .article = en
    .plural = kanter
    .example = Akta fingrarna, kanten är vass!

word-horselskydd = hörselskydd
    .article = ett
    .plural = hörselskydd
    .example = Ta på dig hörselskydd här.

word-harddisk = hårddisk
    .article = en
    .plural = hårddiskar
    .example = Ta ut hårddisken ur datorn.

word-radera = radera
    .forms = raderar, raderade, raderat
    .example = Vi raderar alla hårddiskar.

word-kretskort = kretskort
    .article = ett
    .plural = kretskort
    .example = Lägg kretskorten i en egen låda.

word-flakt = fläkt
    .article = en
    .plural = fläktar
    .example = Fläkten är full av damm.

word-tangentbord = tangentbord
    .article = ett
    .plural = tangentbord
    .example = Tangentbordet är smutsigt.
    .emoji = ⌨️

word-mus = mus
    .article = en
    .plural = möss
    .example = Musen har ingen sladd.
    .emoji = 🖱️

word-skrivare = skrivare
    .article = en
    .plural = skrivare
    .example = Skrivaren står vid dörren.
    .emoji = 🖨️

word-surfplatta = surfplatta
    .article = en
    .plural = surfplattor
    .example = Ladda surfplattan i en timme.

word-kamera = kamera
    .article = en
    .plural = kameror
    .example = Kameran har ett litet batteri.
    .emoji = 📷

word-hogtalare = högtalare
    .article = en
    .plural = högtalare
    .example = Det sitter en magnet i högtalaren.
    .emoji = 🔊

word-fjarrkontroll = fjärrkontroll
    .article = en
    .plural = fjärrkontroller
    .example = Ta ut batterierna ur fjärrkontrollen.

word-lysror = lysrör
    .article = ett
    .plural = lysrör
    .example = Akta, lysrör går lätt sönder!

word-tvattmaskin = tvättmaskin
    .article = en
    .plural = tvättmaskiner
    .example = Lyft inte tvättmaskinen ensam.

word-mikrovagsugn = mikrovågsugn
    .article = en
    .plural = mikrovågsugnar
    .example = Mikrovågsugnar ska stå på pallen.

## Phrases

phrase-ta-pa-dig-skyddsglasogon = Ta på dig skyddsglasögon.
    .gap = skyddsglasögon
    .wrong = batterier, lådor, datorer
    .emoji = 🥽

phrase-var-ska-jag-lagga-den-har = Var ska jag lägga den här?
    .gap = lägga
    .wrong = heta, regna, sova

phrase-lagg-kablarna-i-ladan = Lägg kablarna i den blå lådan.
    .gap = lådan
    .wrong = skruven, knappen, etiketten

phrase-lada-for-plast = Den ska ligga i lådan för plast.
    .gap = plast
    .wrong = sömn, väder, hunger

phrase-ladan-ar-full = Lådan är full, hämta en ny.
    .gap = full
    .wrong = hungrig, glad, törstig

phrase-akta-dig-for-trucken = Akta dig för trucken!
    .gap = trucken
    .wrong = rasten, lunchen, etiketten

phrase-dra-ut-kontakten-forst = Dra ut kontakten först.
    .gap = kontakten
    .wrong = väggen, taket, golvet
    .emoji = 🔌

phrase-stang-av-strommen-forst = Stäng av strömmen först.
    .gap = strömmen
    .wrong = lådan, pallen, tången

phrase-skruva-loss-alla-skruvar = Skruva loss alla skruvar.
    .gap = skruvar
    .wrong = kartonger, raster, kollegor
    .emoji = 🔩

phrase-klipp-av-sladden = Klipp av sladden med en tång.
    .gap = tång
    .wrong = lampa, låda, magnet
    .emoji = ✂️

phrase-skarmen-ar-trasig = Skärmen är trasig men datorn fungerar.
    .gap = trasig
    .wrong = hungrig, trött, törstig

phrase-gar-datorn-att-laga = Går datorn att laga?
    .gap = laga
    .wrong = äta, dricka, baka

phrase-slang-inte-batterier = Släng inte batterier i soporna!
    .gap = soporna
    .wrong = skruvarna, knapparna, kablarna

phrase-ror-inte-batteriet = Rör inte batteriet, det läcker!
    .gap = läcker
    .wrong = sover, betalar, skrattar

phrase-kan-du-lyfta-med-mig = Kan du lyfta den här med mig?
    .gap = lyfta
    .wrong = heta, sova, regna

phrase-hur-mycket-vager-pallen = Hur mycket väger pallen?
    .gap = väger
    .wrong = sover, äter, dricker
    .emoji = ⚖️

phrase-stall-ladan-pa-vagen = Ställ lådan på vågen och skriv upp vikten.
    .gap = vågen
    .wrong = strömmen, sömnen, väggen
    .parts = Ställ | lådan | på vågen | och | skriv upp | vikten.

phrase-lagg-tillbaka-verktygen = Lägg tillbaka verktygen när du är klar.
    .gap = verktygen
    .wrong = rasterna, kollegorna, veckorna
    .emoji = 🛠️
