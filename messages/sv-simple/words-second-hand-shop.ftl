### Words of second-hand-shop: the shop, the till, clothes, furniture, sorting, pricing, mending. Everyday first. Simple Swedish is the source.

## Words

word-butik = butik
    .article = en
    .plural = butiker
    .example = Butiken är öppen i dag.
    .emoji = 🏪

word-kund = kund
    .article = en
    .plural = kunder
    .example = En kund väntar vid kassan.

word-kassa = kassa
    .article = en
    .plural = kassor
    .example = Jag sitter i kassan i dag.

word-klader = kläder
    .plural = kläder
    .example = Kläderna är rena och hela.

word-mobel = möbel
    .article = en
    .plural = möbler
    .example = Vi säljer kläder och möbler.

word-vara = vara
    .article = en
    .plural = varor
    .example = Alla varor behöver en prislapp.

word-pris = pris
    .article = ett
    .plural = priser
    .example = Vad är priset på stolen?

word-prislapp = prislapp
    .article = en
    .plural = prislappar
    .example = Lampan har ingen prislapp.
    .emoji = 🏷️

word-kosta = kosta
    .forms = kostar, kostade, kostat
    .example = Vad kostar den här?

word-hanga-upp = hänga upp
    .forms = hänger upp, hängde upp, hängt upp
    .example = Häng upp jackorna där borta.

word-galge = galge
    .article = en
    .plural = galgar
    .example = Häng klänningen på en galge.

word-hylla = hylla
    .article = en
    .plural = hyllor
    .example = Böckerna står på hyllan.

word-begagnad = begagnad
    .forms = begagnat, begagnade
    .example = Allt här är begagnat.

word-salja = sälja
    .forms = säljer, sålde, sålt
    .example = Vi säljer många böcker.

word-kopa = köpa
    .forms = köper, köpte, köpt
    .example = Hon vill köpa en soffa.

word-ta-emot = ta emot
    .forms = tar emot, tog emot, tagit emot
    .example = Vi tar emot möbler på torsdagar.

word-lamna-in = lämna in
    .forms = lämnar in, lämnade in, lämnat in
    .example = Många lämnar in kläder här.
    .near = skänka

word-skanka = skänka
    .forms = skänker, skänkte, skänkt
    .example = Hon skänker sina gamla kläder.
    .near = lämna in

word-gava = gåva
    .article = en
    .plural = gåvor
    .example = Vi fick många gåvor i dag.
    .emoji = 🎁

word-volontar = volontär
    .article = en
    .plural = volontärer
    .example = Många här är volontärer.

word-lager = lager
    .article = ett
    .plural = lager
    .example = Det finns fler stolar på lagret.

word-kartong = kartong
    .article = en
    .plural = kartonger
    .example = Ställ kartongen på lagret.
    .near = låda
    .emoji = 📦

word-kasse = kasse
    .article = en
    .plural = kassar
    .example = Kassen är full av kläder.
    .near = påse

word-packa-upp = packa upp
    .forms = packar upp, packade upp, packat upp
    .example = Jag packar upp kartongerna.

word-prismarka = prismärka
    .forms = prismärker, prismärkte, prismärkt
    .example = Kan du prismärka böckerna?

word-vika = vika
    .forms = viker, vek, vikt
    .example = Vi viker tröjorna.

word-stalla = ställa
    .forms = ställer, ställde, ställt
    .example = Ställ lampan på bordet.

word-leta = leta
    .forms = letar, letade, letat
    .example = Kunden letar efter en jacka.

word-kort = kort
    .article = ett
    .plural = kort
    .example = Jag vill betala med kort.
    .emoji = 💳

word-kontanter = kontanter
    .plural = kontanter
    .example = Vi tar inte kontanter.
    .emoji = 💵

word-vaxel = växel
    .article = en
    .example = Jag har ingen växel.

word-ko = kö
    .article = en
    .plural = köer
    .example = Det är lång kö i dag.

word-oppettid = öppettid
    .article = en
    .plural = öppettider
    .example = Vad har ni för öppettider?

word-billig = billig
    .forms = billigt, billiga
    .example = Jackan var billig.

word-dyr = dyr
    .forms = dyrt, dyra
    .example = Bordet är för dyrt.

word-gratis = gratis
    .example = Påsen är gratis.

word-rabatt = rabatt
    .article = en
    .plural = rabatter
    .example = I dag får alla rabatt.
    .near = rea

word-rea = rea
    .article = en
    .plural = reor
    .example = Vi har rea på möbler.
    .near = rabatt

word-korg = korg
    .article = en
    .plural = korgar
    .example = Ta en korg vid ingången.
    .emoji = 🧺

word-damklader = damkläder
    .plural = damkläder
    .example = Damkläderna hänger till vänster.

word-herrklader = herrkläder
    .plural = herrkläder
    .example = Var hänger herrkläderna?

word-barnklader = barnkläder
    .plural = barnkläder
    .example = Barnkläder är billiga här.

word-storlek = storlek
    .article = en
    .plural = storlekar
    .example = Vilken storlek är det?

word-prova = prova
    .forms = provar, provade, provat
    .example = Hon provar en klänning.
    .near = testa

word-provrum = provrum
    .article = ett
    .plural = provrum
    .example = Provrummet är upptaget.

word-passa = passa
    .forms = passar, passade, passat
    .example = Byxorna passar mig inte.

word-par = par
    .article = ett
    .plural = par
    .example = Jag köper ett par skor.

word-jacka = jacka
    .article = en
    .plural = jackor
    .example = Jackan har inget pris.
    .emoji = 🧥

word-troja = tröja
    .article = en
    .plural = tröjor
    .example = Tröjan har ett hål.

word-byxor = byxor
    .plural = byxor
    .example = Byxorna är för långa.
    .emoji = 👖

word-skjorta = skjorta
    .article = en
    .plural = skjortor
    .example = Skjortan behöver strykas.

word-klanning = klänning
    .article = en
    .plural = klänningar
    .example = Den röda klänningen är såld.
    .emoji = 👗

word-kjol = kjol
    .article = en
    .plural = kjolar
    .example = Kjolen kostar femtio kronor.

word-vaska = väska
    .article = en
    .plural = väskor
    .example = Kolla om väskan är tom.
    .emoji = 👜

word-smycke = smycke
    .article = ett
    .plural = smycken
    .example = Smyckena ligger vid kassan.

word-stol = stol
    .article = en
    .plural = stolar
    .example = Vi har fyra likadana stolar.

word-soffa = soffa
    .article = en
    .plural = soffor
    .example = Två personer bär soffan.
    .emoji = 🛋️

word-matta = matta
    .article = en
    .plural = mattor
    .example = Rulla ihop mattan.

word-gardin = gardin
    .article = en
    .plural = gardiner
    .example = Gardinerna är för korta.

word-tavla = tavla
    .article = en
    .plural = tavlor
    .example = Tavlan hänger på väggen.
    .emoji = 🖼️

word-porslin = porslin
    .article = ett
    .example = Var försiktig med porslinet.

word-vas = vas
    .article = en
    .plural = vaser
    .example = Vasen har en spricka.

word-skick = skick
    .article = ett
    .example = Soffan är i bra skick.

word-sy = sy
    .forms = syr, sydde, sytt
    .example = Jag syr i en knapp.

word-dragkedja = dragkedja
    .article = en
    .plural = dragkedjor
    .example = Dragkedjan är trasig.

word-stryka = stryka
    .forms = stryker, strök, strukit
    .example = Vi stryker skjortorna.

word-strykjarn = strykjärn
    .article = ett
    .plural = strykjärn
    .example = Strykjärnet är varmt.

word-fin = fin
    .forms = fint, fina
    .example = Häng de fina klänningarna här.

word-skyltfonster = skyltfönster
    .article = ett
    .plural = skyltfönster
    .example = Ställ tavlan i skyltfönstret.

word-lastbil = lastbil
    .article = en
    .plural = lastbilar
    .example = Lastbilen kommer med möbler.
    .emoji = 🚚

word-stjala = stjäla
    .forms = stjäl, stal, stulit
    .example = Någon har stulit en väska.

## Phrases

phrase-vad-kostar-lampan = Vad kostar den här lampan?
    .gap = kostar
    .wrong = köper, betalar, provar

phrase-butiken-oppnar = Butiken öppnar klockan tio.
    .gap = öppnar
    .wrong = kostar, passar, hänger

phrase-kort-eller-kontanter = Betalar du med kort eller kontanter?
    .gap = kort
    .wrong = pris, hål, bord
    .emoji = 💳

phrase-vill-du-ha-ett-kvitto = Vill du ha ett kvitto?
    .gap = kvitto
    .wrong = hål, golv, skick
    .emoji = 🧾

phrase-en-pase-tack = Kan jag få en påse, tack?
    .gap = påse
    .wrong = kö, fläck, kund

phrase-hang-upp-trojorna = Häng upp tröjorna på galgar.
    .gap = galgar
    .wrong = priser, kunder, fläckar

phrase-packa-upp-kartongen = Kan du packa upp den här kartongen?
    .gap = kartongen
    .wrong = kunden, storleken, rabatten

phrase-bara-soffan = Kan du hjälpa mig att bära soffan?
    .gap = soffan
    .wrong = rabatten, storleken, kön

phrase-var-ska-jag-stalla-lampan = Var ska jag ställa lampan?
    .gap = ställa
    .wrong = dricka, äta, sjunga

phrase-kan-jag-prova-trojan = Kan jag prova den här tröjan?
    .gap = prova
    .wrong = dricka, äta, baka

phrase-prova-i-provrummet = Ni kan prova kläderna i provrummet.
    .gap = provrummet
    .wrong = kvittot, priset, skicket

phrase-vilken-storlek-skorna = Vilken storlek är det på skorna?
    .gap = storlek
    .wrong = kund, kassa, kö

phrase-letar-efter-jacka = Jag letar efter en varm jacka.
    .gap = letar
    .wrong = kostar, betalar, säljer

phrase-hela-och-rena-klader = Vi tar emot hela och rena kläder.
    .gap = kläder
    .wrong = kunder, priser, köer

phrase-inte-emot-trasiga-saker = Tyvärr tar vi inte emot trasiga saker.
    .gap = saker
    .wrong = priser, köer, storlekar

phrase-flackar-eller-hal = Kolla om tröjan har fläckar eller hål.
    .gap = fläckar
    .wrong = kunder, kassor, hyllor

phrase-stolen-ar-trasig = Den här stolen är trasig.
    .gap = trasig
    .wrong = hungrig, ledsen, sjuk

phrase-soffan-ar-sald = Soffan är redan såld.
    .gap = såld
    .wrong = läst, sjungen, kokt

phrase-halva-priset = Det är halva priset i dag.
    .gap = priset
    .wrong = kvittot, skicket, hålet

phrase-oppna-en-kassa-till = Kan du öppna en kassa till?
    .gap = kassa
    .wrong = stol, fläck, storlek
