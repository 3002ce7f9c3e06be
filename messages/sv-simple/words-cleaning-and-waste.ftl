### Words of cleaning-and-waste: cleaning rooms and stairs, and taking care of rubbish. Everyday first. Simple Swedish is the source.

## Words

word-golv = golv
    .article = ett
    .plural = golv
    .example = Vi börjar med golvet.

word-hink = hink
    .article = en
    .plural = hinkar
    .example = Ta en hink med varmt vatten.

word-kvast = kvast
    .article = en
    .plural = kvastar
    .example = Ta en kvast och sopa här.
    .emoji = 🧹

word-sopa = sopa
    .forms = sopar, sopade, sopat
    .example = Jag sopar golvet varje dag.
    .emoji = 🧹

word-mopp = mopp
    .article = en
    .plural = moppar
    .example = Moppen står i förrådet.

word-moppa = moppa
    .forms = moppar, moppade, moppat
    .example = Nu ska jag moppa korridoren.

word-trasa = trasa
    .article = en
    .plural = trasor
    .example = Ta en ren trasa.

word-torka-av = torka av
    .forms = torkar av, torkade av, torkat av
    .example = Torka av bordet, tack.

word-skrap = skräp
    .article = ett
    .example = Det ligger skräp på golvet.
    .near = sopor

word-sopor = sopor
    .plural = sopor
    .example = Släng soporna i tunnan.
    .near = skräp

word-papperskorg = papperskorg
    .article = en
    .plural = papperskorgar
    .example = Töm papperskorgen, tack.
    .emoji = 🗑️
    .near = soptunna

word-tomma = tömma
    .forms = tömmer, tömde, tömt
    .example = Vi tömmer alla papperskorgar på morgonen.

word-pase = påse
    .article = en
    .plural = påsar
    .example = Lägg skräpet i en påse.
    .near = sopsäck

word-sopsack = sopsäck
    .article = en
    .plural = sopsäckar
    .example = Ta en ny sopsäck.
    .near = påse

word-slanga = slänga
    .forms = slänger, slängde, slängt
    .example = Släng inte plast här.

word-soptunna = soptunna
    .article = en
    .plural = soptunnor
    .example = Soptunnan står på gården.
    .near = papperskorg

word-full = full
    .forms = fullt, fulla
    .example = Tunnan är full.

word-tom = tom
    .forms = tomt, tomma
    .example = Flaskan är tom.

word-vatten = vatten
    .article = ett
    .example = Vattnet i hinken är smutsigt.
    .emoji = 💧

word-rengoringsmedel = rengöringsmedel
    .article = ett
    .plural = rengöringsmedel
    .example = Använd lite rengöringsmedel.

word-stadvagn = städvagn
    .article = en
    .plural = städvagnar
    .example = Allt finns på städvagnen.

word-blot = blöt
    .forms = blött, blöta
    .example = Golvet är fortfarande blött.

word-torr = torr
    .forms = torrt, torra
    .example = Ta en torr trasa.

word-dammsugare = dammsugare
    .article = en
    .plural = dammsugare
    .example = Dammsugaren är trasig.

word-dammsuga = dammsuga
    .forms = dammsuger, dammsög, dammsugit
    .example = Dammsug mattan först.

word-damm = damm
    .article = ett
    .example = Det är mycket damm på hyllan.

word-damma-av = damma av
    .forms = dammar av, dammade av, dammat av
    .example = Damma av alla hyllor.

word-toalettpapper = toalettpapper
    .article = ett
    .example = Lägg fram nytt toalettpapper.
    .emoji = 🧻

word-tval = tvål
    .article = en
    .plural = tvålar
    .example = Tvålen är slut.
    .emoji = 🧼

word-pappershandduk = pappershandduk
    .article = en
    .plural = pappershanddukar
    .example = Här finns inga pappershanddukar.

word-fylla-pa = fylla på
    .forms = fyller på, fyllde på, fyllt på
    .example = Fyll på tvål varje dag.

word-handfat = handfat
    .article = ett
    .plural = handfat
    .example = Handfatet är inte rent.

word-svamp = svamp
    .article = en
    .plural = svampar
    .example = Torka av handfatet med en svamp.
    .emoji = 🧽

word-spegel = spegel
    .article = en
    .plural = speglar
    .example = Putsa spegeln med en torr trasa.

word-fonster = fönster
    .article = ett
    .plural = fönster
    .example = Stäng alla fönster innan du går.

word-putsa = putsa
    .forms = putsar, putsade, putsat
    .example = I dag putsar vi fönster.

word-korridor = korridor
    .article = en
    .plural = korridorer
    .example = Vi städar korridoren sist.

word-kontor = kontor
    .article = ett
    .plural = kontor
    .example = Städa kontoren före klockan åtta.

word-skrivbord = skrivbord
    .article = ett
    .plural = skrivbord
    .example = Flytta inga papper på skrivbordet.

word-horn = hörn
    .article = ett
    .plural = hörn
    .example = Glöm inte hörnen.

word-vagg = vägg
    .article = en
    .plural = väggar
    .example = Det finns fläckar på väggen.

word-flack = fläck
    .article = en
    .plural = fläckar
    .example = Fläcken går inte bort.

word-skura = skura
    .forms = skurar, skurade, skurat
    .example = Skura golvet med en borste.

word-sopskyffel = sopskyffel
    .article = en
    .plural = sopskyfflar
    .example = Ta kvasten och sopskyffeln.

word-skolja = skölja
    .forms = sköljer, sköljde, sköljt
    .example = Skölj trasan i rent vatten.

word-noga = noga
    .example = Skölj noga med vatten.

word-overallt = överallt
    .example = Det ligger skräp överallt.

word-plocka-upp = plocka upp
    .forms = plockar upp, plockade upp, plockat upp
    .example = Kan du plocka upp skräpet?

word-knyta = knyta
    .forms = knyter, knöt, knutit
    .example = Knyt påsen ordentligt.

word-stalla-tillbaka = ställa tillbaka
    .forms = ställer tillbaka, ställde tillbaka, ställt tillbaka
    .example = Ställ tillbaka hinken efteråt.

word-forrad = förråd
    .article = ett
    .plural = förråd
    .example = Nya trasor finns i förrådet.

word-handtag = handtag
    .article = ett
    .plural = handtag
    .example = Torka av handtaget på dörren.

word-desinficera = desinficera
    .forms = desinficerar, desinficerade, desinficerat
    .example = Desinficera alla handtag.

word-sprayflaska = sprayflaska
    .article = en
    .plural = sprayflaskor
    .example = Sprayflaskan är snart tom.

word-blanda = blanda
    .forms = blandar, blandade, blandat
    .example = Blanda medlet med kallt vatten.

word-fratande = frätande
    .forms = frätande, frätande
    .example = Det här medlet är frätande.

word-stege = stege
    .article = en
    .plural = stegar
    .example = Håll i stegen, tack.

word-kran = kran
    .article = en
    .plural = kranar
    .example = Kranen droppar hela tiden.

word-avlopp = avlopp
    .article = ett
    .plural = avlopp
    .example = Det är stopp i avloppet.

word-lukta = lukta
    .forms = luktar, luktade, luktat
    .example = Tunnan luktar illa.

word-lock = lock
    .article = ett
    .plural = lock
    .example = Stäng locket på tunnan.

word-papper = papper
    .article = ett
    .plural = papper
    .example = Papper ska i den blå tunnan.
    .emoji = 📄

word-burk = burk
    .article = en
    .plural = burkar
    .example = Skölj burken innan du slänger den.
    .emoji = 🥫

word-flaska = flaska
    .article = en
    .plural = flaskor
    .example = Lägg tomma flaskor här.

word-pant = pant
    .article = en
    .example = Det är pant på flaskan.

word-matavfall = matavfall
    .article = ett
    .example = Matavfall ska i den bruna påsen.

word-soprum = soprum
    .article = ett
    .plural = soprum
    .example = Soprummet är i källaren.

word-sopbil = sopbil
    .article = en
    .plural = sopbilar
    .example = Sopbilen kommer tidigt.

word-grovsopor = grovsopor
    .plural = grovsopor
    .example = Soffan ska till grovsoporna.

word-fimp = fimp
    .article = en
    .plural = fimpar
    .example = Plocka upp fimparna vid ingången.

word-lov = löv
    .article = ett
    .plural = löv
    .example = Vi sopar löv på hösten.
    .emoji = 🍂

## Phrases

phrase-vilka-rum = Vilka rum ska jag städa i dag?
    .gap = rum
    .wrong = språk, namn, recept

phrase-var-star-stadvagnen = Var står städvagnen?
    .gap = städvagnen
    .wrong = lukten, rasten, smutsen

phrase-ta-ut-soporna = Kan du ta ut soporna?
    .gap = soporna
    .wrong = väggarna, trapporna, golven
    .emoji = 🗑️

phrase-golvet-ar-blott = Golvet är blött, gå inte här.
    .gap = blött
    .wrong = hungrigt, glatt, trött

phrase-papperskorgen-ar-full = Papperskorgen är full, du måste tömma den.
    .gap = tömma
    .wrong = ringa, läsa, äta

phrase-vilket-medel = Vilket medel ska jag använda?
    .gap = använda
    .wrong = äta, ringa, sjunga

phrase-aldrig-blanda-medel = Du får aldrig blanda olika medel.
    .gap = blanda
    .wrong = ringa, väcka, baka

phrase-slut-pa-toalettpapper = Det är slut på toalettpapper.
    .gap = toalettpapper
    .wrong = väder, väggar, golv

phrase-fylla-pa-tval = Kan du fylla på tvål?
    .gap = tvål
    .wrong = damm, smuts, skräp

phrase-har-du-torkat-av-bordet = Har du torkat av bordet?
    .gap = torkat
    .wrong = ringt, sovit, pratat

phrase-byta-vatten = Du måste byta vatten i hinken.
    .gap = hinken
    .wrong = trappan, korridoren, väggen

phrase-borjar-uppifran = Vi börjar uppifrån och slutar med golvet.
    .gap = golvet
    .wrong = vädret, himlen, språket

phrase-smutsiga-trasor = Lägg de smutsiga trasorna i tvätten.
    .gap = trasorna
    .wrong = väggarna, trapporna, fönstren

phrase-stall-tillbaka-stolarna = Ställ tillbaka stolarna när du är klar.
    .gap = stolarna
    .wrong = fläckarna, trapporna, väggarna

phrase-var-slanga = Var ska jag slänga det här?
    .gap = slänga
    .wrong = väcka, ringa, heta

phrase-plast-andra-tunnan = Plast ska i den andra tunnan.
    .gap = tunnan
    .wrong = veckan, frågan, trasan

phrase-luktar-illa = Det luktar illa i soprummet.
    .gap = luktar
    .wrong = sover, springer, läser

phrase-sopbilen-kommer = Sopbilen kommer på tisdag.
    .gap = kommer
    .wrong = sover, läser, duschar
