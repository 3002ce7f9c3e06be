### Words of cafe-and-kitchen: the café, the kitchen, the washing-up, food and drink. Everyday first. Simple Swedish is the source.

## Words

word-kok = kök
    .article = ett
    .plural = kök
    .example = Kom, här är köket!

word-forklade = förkläde
    .article = ett
    .plural = förkläden
    .example = Ta på dig ett rent förkläde.

word-harnat = hårnät
    .article = ett
    .plural = hårnät
    .example = Alla har hårnät i köket.

word-mat = mat
    .article = en
    .example = Maten är klar nu.

word-kaffe = kaffe
    .article = ett
    .example = Kaffet är klart.
    .emoji = ☕

word-diska = diska
    .forms = diskar, diskade, diskat
    .example = Jag diskar efter lunchen.

word-disk = disk
    .article = en
    .example = Det är mycket disk i dag.

word-diskmaskin = diskmaskin
    .article = en
    .plural = diskmaskiner
    .example = Ställ glasen i diskmaskinen.

word-kopp = kopp
    .article = en
    .plural = koppar
    .example = Två koppar kaffe, tack.

word-glas = glas
    .article = ett
    .plural = glas
    .example = Gästen vill ha ett glas vatten.

word-tallrik = tallrik
    .article = en
    .plural = tallrikar
    .example = Tallrikarna står på hyllan.

word-kniv = kniv
    .article = en
    .plural = knivar
    .example = Lägg inte kniven i vattnet.
    .emoji = 🔪

word-gaffel = gaffel
    .article = en
    .plural = gafflar
    .example = Gafflarna ligger i lådan.

word-sked = sked
    .article = en
    .plural = skedar
    .example = Gästen behöver en sked.
    .emoji = 🥄

word-bord = bord
    .article = ett
    .plural = bord
    .example = Bordet är smutsigt.

word-disktrasa = disktrasa
    .article = en
    .plural = disktrasor
    .example = Ta en ren disktrasa.

word-diskmedel = diskmedel
    .article = ett
    .plural = diskmedel
    .example = Vi behöver mer diskmedel.

word-bricka = bricka
    .article = en
    .plural = brickor
    .example = Ställ kopparna på en bricka.

word-kock = kock
    .article = en
    .plural = kockar
    .example = Kocken lagar mat.
    .emoji = 🧑‍🍳

word-laga-mat = laga mat
    .forms = lagar mat, lagade mat, lagat mat
    .example = Vi lagar mat varje dag.

word-gast = gäst
    .article = en
    .plural = gäster
    .example = Gästen vill ha kaffe.
    .near = kund

word-servera = servera
    .forms = serverar, serverade, serverat
    .example = I dag serverar vi soppa.

word-bestalla = beställa
    .forms = beställer, beställde, beställt
    .example = Gästen vill beställa mat.

word-meny = meny
    .article = en
    .plural = menyer
    .example = Läs menyn innan gästerna kommer.

word-betala = betala
    .forms = betalar, betalade, betalat
    .example = Du kan betala här.
    .emoji = 💳

word-kvitto = kvitto
    .article = ett
    .plural = kvitton
    .example = Vill du ha kvitto?
    .emoji = 🧾

word-spis = spis
    .article = en
    .plural = spisar
    .example = Kastrullen står på spisen.

word-ugn = ugn
    .article = en
    .plural = ugnar
    .example = Bullarna är i ugnen.

word-kylskap = kylskåp
    .article = ett
    .plural = kylskåp
    .example = Osten ligger i kylskåpet.

word-frys = frys
    .article = en
    .plural = frysar
    .example = Brödet ligger i frysen.

word-kastrull = kastrull
    .article = en
    .plural = kastruller
    .example = Ta den stora kastrullen.

word-stekpanna = stekpanna
    .article = en
    .plural = stekpannor
    .example = Stekpannan är varm!

word-skarbrada = skärbräda
    .article = en
    .plural = skärbrädor
    .example = Ta en ren skärbräda till köttet.

word-skara = skära
    .forms = skär, skar, skurit
    .example = Jag skär brödet.

word-skala = skala
    .forms = skalar, skalade, skalat
    .example = Skala all potatis, tack.

word-koka = koka
    .forms = kokar, kokade, kokat
    .example = Jag kokar tio ägg.

word-steka = steka
    .forms = steker, stekte, stekt
    .example = Vi steker fisken i smör.
    .emoji = 🍳

word-baka = baka
    .forms = bakar, bakade, bakat
    .example = Vi bakar bullar på morgonen.

word-rora-om = röra om
    .forms = rör om, rörde om, rört om
    .example = Rör om i soppan.

word-halla = hälla
    .forms = häller, hällde, hällt
    .example = Häll mjölken i kannan.

word-brygga = brygga
    .forms = brygger, bryggde, bryggt
    .example = Vi brygger nytt kaffe.

word-duka = duka
    .forms = dukar, dukade, dukat
    .example = Vi dukar före lunchen.

word-smaka = smaka
    .forms = smakar, smakade, smakat
    .example = Smaka på soppan!

word-vass = vass
    .forms = vasst, vassa
    .example = Den kniven är mycket vass.

word-allergisk = allergisk
    .forms = allergiskt, allergiska
    .example = Gästen är allergisk mot nötter.

word-vegetarisk = vegetarisk
    .forms = vegetariskt, vegetariska
    .example = Soppan är vegetarisk.

word-farsk = färsk
    .forms = färskt, färska
    .example = Brödet är färskt.

word-god = god
    .forms = gott, goda
    .example = Kaffet är gott.

word-sot = söt
    .forms = sött, söta
    .example = Kakan är för söt.

word-te = te
    .article = ett
    .example = Vill du ha te eller kaffe?
    .emoji = 🍵

word-mjolk = mjölk
    .article = en
    .example = Mjölken står i kylskåpet.
    .emoji = 🥛

word-socker = socker
    .article = ett
    .example = Vill du ha socker i teet?

word-kanna = kanna
    .article = en
    .plural = kannor
    .example = Fyll kannan med vatten.

word-brod = bröd
    .article = ett
    .plural = bröd
    .example = Vi köper bröd varje dag.
    .emoji = 🍞

word-smor = smör
    .article = ett
    .example = Smöret är för hårt.

word-ost = ost
    .article = en
    .plural = ostar
    .example = En smörgås med ost, tack.
    .emoji = 🧀

word-smorgas = smörgås
    .article = en
    .plural = smörgåsar
    .example = Vi gör tjugo smörgåsar.
    .emoji = 🥪

word-bulle = bulle
    .article = en
    .plural = bullar
    .example = Bullarna är färska i dag.

word-kaka = kaka
    .article = en
    .plural = kakor
    .example = Lägg kakorna på ett fat.
    .emoji = 🍪

word-tarta = tårta
    .article = en
    .plural = tårtor
    .example = Skär tårtan i tolv bitar.
    .emoji = 🎂

word-agg = ägg
    .article = ett
    .plural = ägg
    .example = Vi behöver trettio ägg.
    .emoji = 🥚

word-kott = kött
    .article = ett
    .example = Köttet ligger i frysen.
    .emoji = 🥩

word-fisk = fisk
    .article = en
    .plural = fiskar
    .example = I dag blir det fisk.
    .emoji = 🐟

word-kyckling = kyckling
    .article = en
    .plural = kycklingar
    .example = Kycklingen är inte klar.
    .emoji = 🍗

word-ris = ris
    .article = ett
    .example = Koka riset i den stora kastrullen.
    .emoji = 🍚

word-potatis = potatis
    .article = en
    .plural = potatisar
    .example = Jag skalar potatis.
    .emoji = 🥔

word-lok = lök
    .article = en
    .plural = lökar
    .example = Skär löken i små bitar.

word-tomat = tomat
    .article = en
    .plural = tomater
    .example = Skölj tomaterna i kallt vatten.
    .emoji = 🍅

word-gronsak = grönsak
    .article = en
    .plural = grönsaker
    .example = Jag sköljer alla grönsaker.

word-sallad = sallad
    .article = en
    .plural = sallader
    .example = Salladen står på bordet.
    .emoji = 🥗

word-soppa = soppa
    .article = en
    .plural = soppor
    .example = Soppan är varm.

word-sas = sås
    .article = en
    .plural = såser
    .example = Häll såsen i skålen.

word-salt = salt
    .article = ett
    .example = Soppan behöver mer salt.
    .emoji = 🧂

word-not = nöt
    .article = en
    .plural = nötter
    .example = Finns det nötter i kakan?
    .emoji = 🥜

word-servett = servett
    .article = en
    .plural = servetter
    .example = Lägg servetter på borden.

word-portion = portion
    .article = en
    .plural = portioner
    .example = Tre portioner fisk, tack.

## Phrases

phrase-ta-pa-dig-forklade = Ta på dig förkläde och hårnät.
    .gap = förkläde
    .wrong = kylskåp, kvitto, bröd

phrase-tvatta-handerna-mat = Tvätta händerna innan du lagar mat.
    .gap = händerna
    .wrong = bullarna, kakorna, smörgåsarna

phrase-kan-du-diska-kopparna = Kan du diska kopparna?
    .gap = diska
    .wrong = steka, skala, baka

phrase-kan-du-torka-av-borden = Kan du torka av borden?
    .gap = borden
    .wrong = gästerna, luncherna, bullarna

phrase-var-star-tallrikarna = Var står tallrikarna?
    .gap = står
    .wrong = äter, sover, betalar

phrase-akta-kniven-ar-vass = Akta, kniven är vass!
    .gap = vass
    .wrong = hungrig, trött, törstig
    .emoji = 🔪

phrase-akta-spisen-ar-varm = Akta, spisen är varm!
    .gap = spisen
    .wrong = glassen, menyn, snön

phrase-stall-mjolken-i-kylskapet = Ställ mjölken i kylskåpet.
    .gap = kylskåpet
    .wrong = kvittot, brödet, förklädet

phrase-vad-far-det-vara = Vad får det vara?
    .gap = vara
    .wrong = regna, sova, springa

phrase-vill-du-ha-mjolk = Vill du ha mjölk i kaffet?
    .gap = mjölk
    .wrong = tvål, papper, fisk
    .emoji = ☕

phrase-ata-har-eller-ta-med = Ska du äta här eller ta med?
    .gap = äta
    .wrong = sova, duscha, cykla

phrase-betala-med-kort = Gästen vill betala med kort.
    .gap = kort
    .wrong = socker, bröd, ris
    .emoji = 💳

phrase-ar-du-allergisk = Är du allergisk mot något?
    .gap = allergisk
    .wrong = färsk, ledig, rund

phrase-kaffet-ar-slut = Kaffet är slut.
    .gap = slut
    .wrong = hungrigt, törstigt, trött

phrase-kan-du-fylla-pa-kaffe = Kan du fylla på kaffe?
    .gap = kaffe
    .wrong = golv, bord, kök

phrase-skar-tomaterna-i-skivor = Skär tomaterna i skivor.
    .gap = tomaterna
    .wrong = skedarna, stolarna, glasen
    .emoji = 🍅

phrase-potatisen-ska-koka = Potatisen ska koka i tjugo minuter.
    .gap = minuter
    .wrong = kronor, meter, servetter
    .emoji = 🥔

phrase-hur-manga-portioner = Hur många portioner ska vi laga?
    .gap = portioner
    .wrong = kvitton, gäster, kronor

phrase-tack-det-var-jattegott = Tack, det var jättegott!
    .gap = jättegott
    .wrong = hungrigt, törstigt, allergiskt
    .emoji = 😋
