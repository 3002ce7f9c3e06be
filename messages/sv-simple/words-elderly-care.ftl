### Words of elderly-care: helping older people in a care home. Everyday first. Simple Swedish is the source.

## Words

word-boende = boende
    .article = en
    .plural = boende
    .example = Säg hej till alla boende.

word-aldreboende = äldreboende
    .article = ett
    .plural = äldreboenden
    .example = Jag jobbar på ett äldreboende.

word-halsa = hälsa
    .forms = hälsar, hälsade, hälsat
    .example = Hälsa när du kommer.
    .emoji = 👋

word-avdelning = avdelning
    .article = en
    .plural = avdelningar
    .example = Vilken avdelning jobbar du på?

word-underskoterska = undersköterska
    .article = en
    .plural = undersköterskor
    .example = Undersköterskan visar dig allt.

word-sjukskoterska = sjuksköterska
    .article = en
    .plural = sjuksköterskor
    .example = Fråga sjuksköterskan om medicinen.

word-knacka = knacka
    .forms = knackar, knackade, knackat
    .example = Knacka innan du går in.

word-rullator = rullator
    .article = en
    .plural = rullatorer
    .example = Hon går med rullator.

word-rullstol = rullstol
    .article = en
    .plural = rullstolar
    .example = Jag kör rullstolen till matsalen.

word-sang = säng
    .article = en
    .plural = sängar
    .example = Hon ligger i sängen.
    .emoji = 🛏️

word-sova = sova
    .forms = sover, sov, sovit
    .example = Tyst, hon sover.
    .emoji = 😴

word-vakna = vakna
    .forms = vaknar, vaknade, vaknat
    .example = Hon vaknar klockan sju.
    .near = väcka

word-vacka = väcka
    .forms = väcker, väckte, väckt
    .example = Väck henne inte nu.
    .near = vakna

word-frukost = frukost
    .article = en
    .plural = frukostar
    .example = Frukosten är klar.

word-dricka = dricka
    .forms = dricker, drack, druckit
    .example = Drick lite vatten.
    .emoji = 🥤

word-hungrig = hungrig
    .forms = hungrigt, hungriga
    .example = Han är inte hungrig i dag.

word-torstig = törstig
    .forms = törstigt, törstiga
    .example = Är du törstig?

word-matsal = matsal
    .article = en
    .plural = matsalar
    .example = Vi äter i matsalen.

word-satta-sig = sätta sig
    .forms = sätter sig, satte sig, satt sig
    .example = Sätt dig här bredvid mig.

word-resa-sig = resa sig
    .forms = reser sig, reste sig, rest sig
    .example = Res dig långsamt.

word-lagga-sig = lägga sig
    .forms = lägger sig, lade sig, lagt sig
    .example = Vill du lägga dig en stund?

word-sjalv = själv
    .example = Hon kan äta själv.

word-tillsammans = tillsammans
    .example = Vi går ut tillsammans.

word-gammal = gammal
    .forms = gammalt, gamla
    .example = Hon är 90 år gammal.

word-lugn = lugn
    .forms = lugnt, lugna
    .example = Prata med lugn röst.

word-hora = höra
    .forms = hör, hörde, hört
    .example = Hör du mig?

word-glasogon = glasögon
    .plural = glasögon
    .example = Var är mina glasögon?
    .emoji = 👓

word-horapparat = hörapparat
    .article = en
    .plural = hörapparater
    .example = Hörapparaten är inte på.

word-medicin = medicin
    .article = en
    .plural = mediciner
    .example = Jag får inte ge medicin.
    .emoji = 💊

word-tystnadsplikt = tystnadsplikt
    .article = en
    .example = Alla här har tystnadsplikt.

word-handsprit = handsprit
    .article = en
    .example = Använd handsprit före maten.

word-munskydd = munskydd
    .article = ett
    .plural = munskydd
    .example = Ta på dig ett munskydd.
    .emoji = 😷

word-badda = bädda
    .forms = bäddar, bäddade, bäddat
    .example = Jag bäddar alla sängar.

word-lakan = lakan
    .article = ett
    .plural = lakan
    .example = Vi byter lakan i dag.

word-kudde = kudde
    .article = en
    .plural = kuddar
    .example = Vill du ha en kudde till?

word-filt = filt
    .article = en
    .plural = filtar
    .example = Lägg filten över benen.

word-kofta = kofta
    .article = en
    .plural = koftor
    .example = Vill du ha koftan på dig?

word-toffla = toffla
    .article = en
    .plural = tofflor
    .example = Ta på dig tofflorna.

word-duscha = duscha
    .forms = duschar, duschade, duschat
    .example = Hon duschar på morgonen.
    .emoji = 🚿

word-handduk = handduk
    .article = en
    .plural = handdukar
    .example = Häng upp handduken där.

word-tvatt = tvätt
    .article = en
    .example = Tvätten är torr nu.

word-tand = tand
    .article = en
    .plural = tänder
    .example = Har du borstat tänderna?
    .emoji = 🦷

word-tandborste = tandborste
    .article = en
    .plural = tandborstar
    .example = Tandborsten står i glaset.

word-har = hår
    .article = ett
    .plural = hår
    .example = Hon har långt hår.

word-kamma = kamma
    .forms = kammar, kammade, kammat
    .example = Ska jag kamma håret på dig?

word-mata = mata
    .forms = matar, matade, matat
    .example = Jag matar honom långsamt.

word-sugror = sugrör
    .article = ett
    .plural = sugrör
    .example = Hon dricker med sugrör.

word-svalja = svälja
    .forms = sväljer, svalde, svalt
    .example = Han har svårt att svälja.

word-satta-i-halsen = sätta i halsen
    .forms = sätter i halsen, satte i halsen, satt i halsen
    .example = Hjälp, han har satt i halsen!

word-promenad = promenad
    .article = en
    .plural = promenader
    .example = Ska vi ta en promenad?
    .emoji = 🚶

word-halla-i-sig = hålla i sig
    .forms = håller i sig, höll i sig, hållit i sig
    .example = Håll i dig, nu går vi.

word-kapp = käpp
    .article = en
    .plural = käppar
    .example = Han går med käpp.

word-langsam = långsam
    .forms = långsamt, långsamma
    .example = Hon är långsam på morgonen.

word-ben = ben
    .article = ett
    .plural = ben
    .example = Han har ont i benet.
    .emoji = 🦵

word-yr = yr
    .forms = yrt, yra
    .example = Jag är lite yr.

word-sar = sår
    .article = ett
    .plural = sår
    .example = Han har ett sår på foten.

word-komma-ihag = komma ihåg
    .forms = kommer ihåg, kom ihåg, kommit ihåg
    .example = Kommer du ihåg mig?

word-demens = demens
    .article = en
    .example = Många här har demens.

word-orolig = orolig
    .forms = oroligt, oroliga
    .example = Han är orolig på kvällen.

word-ensam = ensam
    .forms = ensamt, ensamma
    .example = Hon känner sig ensam.

word-sallskap = sällskap
    .article = ett
    .example = Han vill ha sällskap.

word-tidning = tidning
    .article = en
    .plural = tidningar
    .example = Vill du läsa tidningen?
    .emoji = 📰

word-lasa-hogt = läsa högt
    .forms = läser högt, läste högt, läst högt
    .example = Kan du läsa högt för mig?

word-spel = spel
    .article = ett
    .plural = spel
    .example = Vilket spel tycker du om?
    .emoji = 🎲

word-gymnastik = gymnastik
    .article = en
    .example = Vi har gymnastik på fredag.

word-tradgard = trädgård
    .article = en
    .plural = trädgårdar
    .example = Vi dricker kaffe i trädgården.

word-fatolj = fåtölj
    .article = en
    .plural = fåtöljer
    .example = Hon sitter i sin fåtölj.

word-besok = besök
    .article = ett
    .plural = besök
    .example = Hon får besök på söndag.

word-anhorig = anhörig
    .article = en
    .plural = anhöriga
    .example = En anhörig ringde i morse.

word-dotter = dotter
    .article = en
    .plural = döttrar
    .example = Hennes dotter bor i Malmö.

word-son = son
    .article = en
    .plural = söner
    .example = Hans son kommer i dag.

## Phrases

phrase-har-du-sovit-gott = God morgon, har du sovit gott?
    .gap = sovit
    .wrong = kostat, regnat, stängt

phrase-knacka-pa-dorren = Knacka alltid på dörren först.
    .gap = dörren
    .wrong = soppan, frukosten, luften

phrase-en-kopp-kaffe = Vill du ha en kopp kaffe?
    .gap = kopp
    .wrong = säng, stol, vecka
    .emoji = ☕

phrase-hjalp-att-resa-dig = Vill du ha hjälp att resa dig?
    .gap = resa
    .wrong = baka, sopa, koka

phrase-ta-det-lugnt = Ta det lugnt, vi har gott om tid.
    .gap = lugnt
    .wrong = blött, gammalt, hungrigt
    .parts = Ta det | lugnt, | vi har | gott om | tid.

phrase-var-ar-din-rullator = Var är din rullator?
    .gap = rullator
    .wrong = vecka, feber, promenad

phrase-hor-daligt = Hon hör dåligt, prata högt och tydligt.
    .gap = prata
    .wrong = duscha, bädda, vila

phrase-har-du-ont = Har du ont någonstans?
    .gap = ont
    .wrong = sent, dyrt, tidigt

phrase-han-har-ramlat = Han har ramlat, kom fort!
    .gap = ramlat
    .wrong = kostat, regnat, snöat

phrase-inte-ge-medicin = Du får inte ge henne medicin.
    .gap = medicin
    .wrong = väder, trafik, golv

phrase-inte-beratta = Vi berättar inte för andra om de boende.
    .gap = berättar
    .wrong = bäddar, duschar, dricker
    .parts = Vi | berättar | inte | för andra | om | de boende.

phrase-lasa-hjulen = Glöm inte att låsa hjulen på rullstolen.
    .gap = låsa
    .wrong = väcka, mata, kamma

phrase-soppan-ar-varm = Soppan är varm, ät försiktigt.
    .gap = varm
    .wrong = trött, ledsen, snäll

phrase-hjalpa-med-strumporna = Ska jag hjälpa dig med strumporna?
    .gap = strumporna
    .wrong = molnen, gatorna, veckorna

phrase-vila-en-stund = Han vill vila en stund.
    .gap = vila
    .wrong = kosta, regna, heta

phrase-ut-pa-promenad = Vi går ut på en promenad.
    .gap = promenad
    .wrong = kudde, sked, tand

phrase-sitta-vid-fonstret = Vill du sitta vid fönstret?
    .gap = fönstret
    .wrong = håret, vädret, året

phrase-sallskap-en-stund = Vill du ha sällskap en stund?
    .gap = sällskap
    .wrong = väder, golv, larm

phrase-spelar-bingo = Vi spelar bingo klockan två.
    .gap = spelar
    .wrong = dricker, duschar, bäddar

phrase-din-dotter-kommer = Din dotter kommer och hälsar på i dag.
    .gap = dotter
    .wrong = tand, kudde, frukost
    .parts = Din dotter | kommer och | hälsar på | i dag.
