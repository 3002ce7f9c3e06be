### Words of preschool: the children, clothes, playing outside and inside, meals, rest, feelings. Everyday first. Simple Swedish is the source.

## Words

word-barn = barn
    .article = ett
    .plural = barn
    .example = Alla barn är ute nu.
    .emoji = 🧒

word-forskola = förskola
    .article = en
    .plural = förskolor
    .example = Jag arbetar på en förskola.

word-foralder = förälder
    .article = en
    .plural = föräldrar
    .example = En förälder kommer klockan fyra.

word-pedagog = pedagog
    .article = en
    .plural = pedagoger
    .example = Fråga en pedagog först.
    .near = barnskötare

word-barnskotare = barnskötare
    .article = en
    .plural = barnskötare
    .example = Sara är barnskötare här.
    .near = pedagog

word-namn = namn
    .article = ett
    .plural = namn
    .example = Jag lär mig barnens namn.

word-leka = leka
    .forms = leker, lekte, lekt
    .example = Barnen leker på gården.

word-leksak = leksak
    .article = en
    .plural = leksaker
    .example = Lägg leksakerna i lådan.
    .emoji = 🧸

word-ute = ute
    .example = Vi är ute hela förmiddagen.

word-inne = inne
    .example = Vi leker inne när det regnar.

word-gard = gård
    .article = en
    .plural = gårdar
    .example = Vi går ut på gården.

word-bloja = blöja
    .article = en
    .plural = blöjor
    .example = Hon behöver en ny blöja.

word-byta = byta
    .forms = byter, bytte, bytt
    .example = Jag byter blöja på honom.

word-kissnodig = kissnödig
    .forms = kissnödigt, kissnödiga
    .example = Är du kissnödig?

word-kissa = kissa
    .forms = kissar, kissade, kissat
    .example = Hon kissar på pottan.

word-potta = potta
    .article = en
    .plural = pottor
    .example = Vill du sitta på pottan?

word-skotbord = skötbord
    .article = ett
    .plural = skötbord
    .example = Blöjorna ligger under skötbordet.

word-vatservett = våtservett
    .article = en
    .plural = våtservetter
    .example = Ge mig en våtservett, tack.

word-kla-pa-sig = klä på sig
    .forms = klär på sig, klädde på sig, klätt på sig
    .example = Nu ska alla klä på sig.

word-ta-av-sig = ta av sig
    .forms = tar av sig, tog av sig, tagit av sig
    .example = Barnen tar av sig skorna.

word-sko = sko
    .article = en
    .plural = skor
    .example = Var är din andra sko?
    .emoji = 👟

word-stovel = stövel
    .article = en
    .plural = stövlar
    .example = Stövlarna är för små.

word-overall = overall
    .article = en
    .plural = overaller
    .example = Overallen hänger i hallen.

word-mossa = mössa
    .article = en
    .plural = mössor
    .example = Ta på dig mössan, det är kallt.

word-vante = vante
    .article = en
    .plural = vantar
    .example = En vante är borta.

word-strumpa = strumpa
    .article = en
    .plural = strumpor
    .example = Hennes strumpor är blöta.
    .emoji = 🧦

word-regnklader = regnkläder
    .plural = regnkläder
    .example = Det regnar, så alla har regnkläder.

word-extraklader = extrakläder
    .plural = extrakläder
    .example = Har barnet extrakläder här?

word-hall = hall
    .article = en
    .plural = hallar
    .example = Skorna står i hallen.

word-krok = krok
    .article = en
    .plural = krokar
    .example = Häng jackan på kroken.

word-grata = gråta
    .forms = gråter, grät, gråtit
    .example = Varför gråter hon?
    .emoji = 😭

word-ledsen = ledsen
    .forms = ledset, ledsna
    .example = Varför är du ledsen?
    .emoji = 😢

word-trosta = trösta
    .forms = tröstar, tröstade, tröstat
    .example = Jag tröstar ett barn.

word-kram = kram
    .article = en
    .plural = kramar
    .example = Vill du ha en kram?
    .emoji = 🤗

word-glad = glad
    .forms = glatt, glada
    .example = Han är glad i dag.
    .emoji = 😀

word-arg = arg
    .forms = argt, arga
    .example = Är du arg på mig?
    .emoji = 😠

word-trygg = trygg
    .forms = tryggt, trygga
    .example = Barnen ska känna sig trygga.

word-frukt = frukt
    .article = en
    .plural = frukter
    .example = Barnen äter frukt klockan nio.

word-mellanmal = mellanmål
    .article = ett
    .plural = mellanmål
    .example = Vi äter mellanmål klockan två.

word-haklapp = haklapp
    .article = en
    .plural = haklappar
    .example = Haklappen är smutsig.

word-allergi = allergi
    .article = en
    .plural = allergier
    .example = Han har en svår allergi.

word-napp = napp
    .article = en
    .plural = nappar
    .example = Nappen ligger på golvet.

word-madrass = madrass
    .article = en
    .plural = madrasser
    .example = Lägg madrassen på golvet.

word-barnvagn = barnvagn
    .article = en
    .plural = barnvagnar
    .example = Hon sover i barnvagnen.

word-samling = samling
    .article = en
    .plural = samlingar
    .example = Samlingen börjar klockan nio.

word-sjunga = sjunga
    .forms = sjunger, sjöng, sjungit
    .example = Vi sjunger på samlingen.
    .emoji = 🎤

word-sang-song = sång
    .article = en
    .plural = sånger
    .example = Barnen kan den här sången.

word-lasa = läsa
    .forms = läser, läste, läst
    .example = Kan du läsa för barnen?
    .emoji = 📖

word-bok = bok
    .article = en
    .plural = böcker
    .example = Välj en bok, så läser vi.
    .emoji = 📕

word-saga = saga
    .article = en
    .plural = sagor
    .example = Jag läser en saga för barnen.

word-rita = rita
    .forms = ritar, ritade, ritat
    .example = Hon ritar en katt.
    .near = måla

word-mala = måla
    .forms = målar, målade, målat
    .example = Vi målar med röd färg.
    .near = rita
    .emoji = 🎨

word-krita = krita
    .article = en
    .plural = kritor
    .example = Den röda kritan är borta.
    .emoji = 🖍️

word-sax = sax
    .article = en
    .plural = saxar
    .example = Var försiktig med saxen.
    .emoji = ✂️

word-klippa = klippa
    .forms = klipper, klippte, klippt
    .example = Barnen klipper i papper.

word-pussel = pussel
    .article = ett
    .plural = pussel
    .example = Vi lägger ett pussel.
    .emoji = 🧩

word-kloss = kloss
    .article = en
    .plural = klossar
    .example = Tornet är byggt av klossar.

word-bygga = bygga
    .forms = bygger, byggde, byggt
    .example = Barnen bygger ett högt torn.

word-docka = docka
    .article = en
    .plural = dockor
    .example = Dockan ligger på soffan.

word-boll = boll
    .article = en
    .plural = bollar
    .example = Kasta bollen till mig.
    .emoji = ⚽

word-gunga = gunga
    .article = en
    .plural = gungor
    .example = Två barn vill ha samma gunga.

word-sandlada = sandlåda
    .article = en
    .plural = sandlådor
    .example = Barnen gräver i sandlådan.

word-spade = spade
    .article = en
    .plural = spadar
    .example = Han vill ha en röd spade.

word-hjalm = hjälm
    .article = en
    .plural = hjälmar
    .example = Ta på dig hjälmen först.

word-staket = staket
    .article = ett
    .plural = staket
    .example = Klättra inte på staketet.

word-grind = grind
    .article = en
    .plural = grindar
    .example = Grinden måste vara stängd.

word-springa = springa
    .forms = springer, sprang, sprungit
    .example = Spring inte i hallen.
    .emoji = 🏃

word-klattra = klättra
    .forms = klättrar, klättrade, klättrat
    .example = Han klättrar för högt upp.
    .emoji = 🧗

word-sla = slå
    .forms = slår, slog, slagit
    .example = Man får inte slå någon.

word-bita = bita
    .forms = biter, bet, bitit
    .example = Hon bet honom i armen.

word-braka = bråka
    .forms = bråkar, bråkade, bråkat
    .example = Två barn bråkar om bollen.

word-dela = dela
    .forms = delar, delade, delat
    .example = Ni kan dela på leksakerna.

word-turas-om = turas om
    .forms = turas om, turades om, turats om
    .example = Ni får turas om med cykeln.

word-plocka-undan = plocka undan
    .forms = plockar undan, plockade undan, plockat undan
    .example = Kan ni plocka undan efter er?

word-nasa = näsa
    .article = en
    .plural = näsor
    .example = Kan du torka hans näsa?
    .emoji = 👃

word-snuvig = snuvig
    .forms = snuvigt, snuviga
    .example = Många barn är snuviga nu.

word-utflykt = utflykt
    .article = en
    .plural = utflykter
    .example = I morgon gör vi en utflykt.

word-skog = skog
    .article = en
    .plural = skogar
    .example = Vi går till skogen.

word-reflexvast = reflexväst
    .article = en
    .plural = reflexvästar
    .example = Alla barn har en reflexväst.

word-rakna = räkna
    .forms = räknar, räknade, räknat
    .example = Räkna alla barn på bussen.

word-vikarie = vikarie
    .article = en
    .plural = vikarier
    .example = I dag kommer en vikarie.

word-inskolning = inskolning
    .article = en
    .plural = inskolningar
    .example = Hon har inskolning den här veckan.

word-solkram = solkräm
    .article = en
    .plural = solkrämer
    .example = Barnen behöver solkräm i dag.

## Phrases

phrase-barnen-ska-ga-ut = Barnen ska gå ut och leka.
    .gap = leka
    .wrong = regna, kosta, heta

phrase-byta-bloja = Kan du byta blöja på henne?
    .gap = blöja
    .wrong = mjölk, skog, gård

phrase-ta-pa-dig-stovlarna = Ta på dig stövlarna, det regnar.
    .gap = stövlarna
    .wrong = gungorna, böckerna, sagorna

phrase-vi-tvattar-handerna = Vi tvättar händerna innan vi äter.
    .gap = händerna
    .wrong = sångerna, sagorna, namnen

phrase-vem-hamtar-barnet = Vem hämtar barnet i dag?
    .gap = barnet
    .wrong = regnet, vädret, namnet

phrase-mamma-kommer-snart = Mamma kommer snart och hämtar dig.
    .gap = hämtar
    .wrong = bakar, kokar, dricker

phrase-kan-du-trosta-honom = Kan du trösta honom lite?
    .gap = trösta
    .wrong = bygga, dricka, klistra

phrase-dags-for-samling = Nu är det dags för samling.
    .gap = samling
    .wrong = staket, näsa, förälder

phrase-ska-vi-lasa-en-saga = Ska vi läsa en saga?
    .gap = saga
    .wrong = mössa, blöja, gunga
    .emoji = 📖

phrase-tyst-barnen-sover = Tyst, barnen sover!
    .gap = sover
    .wrong = kostar, regnar, snöar
    .emoji = 🤫

phrase-vi-slar-inte-varandra = Vi slår inte varandra här.
    .gap = slår
    .wrong = öppnar, kokar, bygger

phrase-turas-om-med-gungan = Vi turas om med gungan.
    .gap = gungan
    .wrong = skogen, febern, näsan

phrase-plocka-undan-leksakerna = Nu plockar vi undan leksakerna.
    .gap = leksakerna
    .wrong = föräldrarna, sångerna, näsorna

phrase-stang-grinden = Stäng grinden efter dig.
    .gap = grinden
    .wrong = mössan, sången, kramen

phrase-hjalm-nar-du-cyklar = Du måste ha hjälm när du cyklar.
    .gap = hjälm
    .wrong = feber, skog, mjölk

phrase-var-gor-det-ont = Var gör det ont?
    .gap = ont
    .wrong = blått, tomt, billigt

phrase-hon-har-ramlat = Hon har ramlat och slagit sig.
    .gap = ramlat
    .wrong = regnat, snöat, kostat

phrase-rakna-barnen = Vi ska räkna barnen innan vi går.
    .gap = räkna
    .wrong = dricka, koka, bygga

phrase-feber-ga-hem = Han har feber och måste gå hem.
    .gap = feber
    .wrong = regn, staket, väder

phrase-allergisk-mot-mjolk = Hon är allergisk mot mjölk.
    .gap = allergisk
    .wrong = rund, öppen, ledig
