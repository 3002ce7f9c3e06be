### Words of bicycle-workshop: repairing bicycles, tools, parts, customers. Everyday first. Simple Swedish is the source.

## Words

word-cykel = cykel
    .article = en
    .plural = cyklar
    .example = Ställ cykeln här.
    .emoji = 🚲

word-verkstad = verkstad
    .article = en
    .plural = verkstäder
    .example = Vi lagar cyklar i verkstaden.

word-verktyg = verktyg
    .article = ett
    .plural = verktyg
    .example = Verktygen hänger på väggen.
    .emoji = 🛠️

word-laga = laga
    .forms = lagar, lagade, lagat
    .near = reparera
    .example = Vi lagar cykeln i dag.

word-hjul = hjul
    .article = ett
    .plural = hjul
    .example = Hjulet är smutsigt.

word-dack = däck
    .article = ett
    .plural = däck
    .example = Det här däcket är nytt.

word-slang = slang
    .article = en
    .plural = slangar
    .example = Vi byter slang på framhjulet.

word-punktering = punktering
    .article = en
    .plural = punkteringar
    .example = Jag har fått punktering.
    .near = hål

word-pumpa = pumpa
    .forms = pumpar, pumpade, pumpat
    .example = Pumpa däcken innan du cyklar.

word-pump = pump
    .article = en
    .plural = pumpar
    .example = Pumpen står vid dörren.

word-luft = luft
    .article = en
    .example = Det är för lite luft i däcket.

word-broms = broms
    .article = en
    .plural = bromsar
    .example = Testa bromsen innan du cyklar.

word-kedja = kedja
    .article = en
    .plural = kedjor
    .example = Kedjan har hoppat av.
    .emoji = ⛓️

word-olja = olja
    .article = en
    .plural = oljor
    .example = Droppa lite olja på kedjan.

word-sadel = sadel
    .article = en
    .plural = sadlar
    .example = Sadeln är för låg.

word-styre = styre
    .article = ett
    .plural = styren
    .example = Styret sitter löst.

word-pedal = pedal
    .article = en
    .plural = pedaler
    .example = Pedalen är trasig.

word-las = lås
    .article = ett
    .plural = lås
    .example = Kunden har tappat nyckeln till låset.
    .emoji = 🔒

word-ringklocka = ringklocka
    .article = en
    .plural = ringklockor
    .example = Ringklockan låter inte.
    .emoji = 🔔

word-framhjul = framhjul
    .article = ett
    .plural = framhjul
    .example = Framhjulet sitter löst.

word-bakhjul = bakhjul
    .article = ett
    .plural = bakhjul
    .example = Bakhjulet är svårt att ta av.

word-ta-av = ta av
    .forms = tar av, tog av, tagit av
    .example = Jag tar av hjulet.

word-satta-tillbaka = sätta tillbaka
    .forms = sätter tillbaka, satte tillbaka, satt tillbaka
    .example = Sätt tillbaka hjulet.

word-mutter = mutter
    .article = en
    .plural = muttrar
    .example = Muttern sitter för hårt.

word-dra-at = dra åt
    .forms = drar åt, drog åt, dragit åt
    .example = Dra åt skruven ordentligt.

word-lossa = lossa
    .forms = lossar, lossade, lossat
    .example = Lossa muttern först.

word-skruva-fast = skruva fast
    .forms = skruvar fast, skruvade fast, skruvat fast
    .example = Skruva fast korgen på styret.

word-skiftnyckel = skiftnyckel
    .article = en
    .plural = skiftnycklar
    .example = Skiftnyckeln ligger på bordet.
    .emoji = 🔧

word-insexnyckel = insexnyckel
    .article = en
    .plural = insexnycklar
    .example = Ta en insexnyckel, storlek fem.

word-borste = borste
    .article = en
    .plural = borstar
    .example = Gör ren kedjan med en borste.

word-kontrollera = kontrollera
    .forms = kontrollerar, kontrollerade, kontrollerat
    .example = Kontrollera bromsarna först.

word-hal-hole = hål
    .article = ett
    .plural = hål
    .example = Det är ett hål i slangen.
    .near = punktering

word-lapp = lapp
    .article = en
    .plural = lappar
    .example = Sätt en lapp på hålet.

word-lim = lim
    .article = ett
    .example = Vänta tills limmet har torkat.

word-lacka = läcka
    .forms = läcker, läckte, läckt
    .example = Slangen läcker luft vid ventilen.

word-ventil = ventil
    .article = en
    .plural = ventiler
    .example = Ventilen är trasig, byt slang.

word-dackavtagare = däckavtagare
    .article = en
    .plural = däckavtagare
    .example = Ta av däcket med en däckavtagare.

word-vaxel-gear = växel
    .article = en
    .plural = växlar
    .example = Cykeln har sju växlar.

word-vaxla = växla
    .forms = växlar, växlade, växlat
    .example = Det går inte att växla.

word-bromsa = bromsa
    .forms = bromsar, bromsade, bromsat
    .example = Bromsa innan du svänger.

word-smorja = smörja
    .forms = smörjer, smorde, smort
    .example = Smörj kedjan en gång i månaden.

word-justera = justera
    .forms = justerar, justerade, justerat
    .example = Kan du justera bromsen?

word-hoja = höja
    .forms = höjer, höjde, höjt
    .example = Kan du höja sadeln lite?

word-sanka = sänka
    .forms = sänker, sänkte, sänkt
    .example = Sänk sadeln två centimeter.

word-montera = montera
    .forms = monterar, monterade, monterat
    .example = Jag monterar en ny sadel.

word-reservdel = reservdel
    .article = en
    .plural = reservdelar
    .example = Vi har slut på reservdelar.

word-cykla = cykla
    .forms = cyklar, cyklade, cyklat
    .example = Jag cyklar till jobbet.
    .emoji = 🚴

word-provcykla = provcykla
    .forms = provcyklar, provcyklade, provcyklat
    .example = Kunden vill provcykla.

word-mjuk = mjuk
    .forms = mjukt, mjuka
    .example = Däcket är mjukt, pumpa det.

word-hard = hård
    .forms = hårt, hårda
    .example = Däcket ska vara hårt.

word-los = lös
    .forms = löst, lösa
    .example = Skruven är lös.

word-sliten = sliten
    .forms = slitet, slitna
    .example = Kedjan är gammal och sliten.

word-rostig = rostig
    .forms = rostigt, rostiga
    .example = Skruven är gammal och rostig.

word-sned = sned
    .forms = snett, sneda
    .example = Hjulet är snett.

word-pakethallare = pakethållare
    .article = en
    .plural = pakethållare
    .example = Sätt fast lådan på pakethållaren.

word-stod = stöd
    .article = ett
    .plural = stöd
    .example = Fäll ner stödet.

word-stankskarm = stänkskärm
    .article = en
    .plural = stänkskärmar
    .example = Stänkskärmen skaver mot däcket.

word-ram = ram
    .article = en
    .plural = ramar
    .example = Numret står på ramen.

word-falg = fälg
    .article = en
    .plural = fälgar
    .example = Däcket sitter på fälgen.

word-eker = eker
    .article = en
    .plural = ekrar
    .example = En eker har gått av.

word-vajer = vajer
    .article = en
    .plural = vajrar
    .example = Vajern till bromsen har gått av.

word-fett = fett
    .article = ett
    .example = Torka bort gammalt fett.

word-reflex = reflex
    .article = en
    .plural = reflexer
    .example = Cykeln måste ha reflexer.

word-elcykel = elcykel
    .article = en
    .plural = elcyklar
    .example = Elcykeln är tung.

word-service = service
    .article = en
    .example = Cykeln är inne på service.

word-cykelstall = cykelställ
    .article = ett
    .plural = cykelställ
    .example = Ställ cykeln i cykelstället.

word-dubbdack = dubbdäck
    .article = ett
    .plural = dubbdäck
    .example = På vintern behöver cykeln dubbdäck.

## Phrases

phrase-kan-ni-laga-min-cykel = Kan ni laga min cykel?
    .gap = laga
    .wrong = äta, dricka, koka
    .emoji = 🚲

phrase-nar-ar-cykeln-klar = När är cykeln klar?
    .gap = klar
    .wrong = trött, hungrig, sjuk

phrase-din-cykel-ar-klar = Din cykel är klar klockan tre.
    .gap = cykel
    .wrong = näsa, rygg, hand

phrase-det-ar-punktering-pa-bakhjulet = Det är punktering på bakhjulet.
    .gap = punktering
    .wrong = feber, lunch, måndag

phrase-ar-det-framhjulet-eller-bakhjulet = Är det framhjulet eller bakhjulet?
    .gap = framhjulet
    .wrong = huvudet, fönstret, kaffet

phrase-dacket-behover-mer-luft = Däcket behöver mer luft.
    .gap = luft
    .wrong = kaffe, mat, sömn

phrase-kedjan-ar-torr-behover-olja = Kedjan är torr, den behöver olja.
    .gap = olja
    .wrong = mjölk, kaffe, sömn

phrase-bromsarna-tar-daligt = Bromsarna tar dåligt.
    .gap = Bromsarna
    .wrong = Sadlarna, Korgarna, Lamporna

phrase-hjulet-snurrar-inte = Hjulet snurrar inte.
    .gap = snurrar
    .wrong = pratar, sover, dricker

phrase-var-ar-den-stora-skiftnyckeln = Var är den stora skiftnyckeln?
    .gap = skiftnyckeln
    .wrong = febern, luften, måndagen
    .emoji = 🔧

phrase-lagg-tillbaka-verktygen-ratt-plats = Lägg tillbaka verktygen på rätt plats.
    .gap = verktygen
    .wrong = timmarna, kunderna, dagarna
    .emoji = 🛠️

phrase-kan-du-halla-i-cykeln = Kan du hålla i cykeln?
    .gap = hålla
    .wrong = sova, bo, simma

phrase-ska-jag-byta-slangen-ocksa = Ska jag byta slangen också?
    .gap = byta
    .wrong = fråga, dricka, väcka

phrase-dra-inte-at-for-hart = Dra inte åt skruven för hårt!
    .gap = hårt
    .wrong = billigt, surt, gult

phrase-sadeln-ar-for-hog = Sadeln är för hög för mig.
    .gap = hög
    .wrong = sjuk, trött, hungrig

phrase-vi-maste-bestalla-en-reservdel = Vi måste beställa en reservdel.
    .gap = beställa
    .wrong = dricka, fråga, väcka

phrase-vad-kostar-det-att-laga = Vad kostar det att laga cykeln?
    .gap = kostar
    .wrong = sover, ringer, dricker

phrase-jag-ska-provcykla = Jag ska provcykla innan kunden kommer.
    .gap = kunden
    .wrong = hammaren, trappan, väggen
    .emoji = 🚴

phrase-las-cykeln-nar-du-gar = Lås cykeln när du går.
    .gap = Lås
    .wrong = Ät, Drick, Väck
    .emoji = 🔒
