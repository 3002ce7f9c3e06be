### Words of second-hand-shop. A machine translation, not yet reviewed.

## Words

word-butik = dukaan
    .example = Dukaanku maanta wuu furan yahay.

word-kund = macmiil
    .example = Macmiil ayaa qasnadda ag ku sugaya.

word-kassa = qasnadda lacagta
    .example = Maanta qasnadda ayaan fadhiyaa.

word-klader = dhar
    .example = Dharku waa nadiif oo wuu dhan yahay.

word-mobel = alaabta guriga (kursi, miis)
    .example = Dhar iyo alaabta guriga ayaan iibinnaa.

word-vara = alaab la iibinayo
    .example = Alaab kasta waxay u baahan tahay warqad qiimo.

word-pris = qiimo
    .example = Kursiga qiimihiisu waa imisa?

word-prislapp = warqadda qiimaha
    .example = Laambaddu warqad qiimo ma leh.

word-kosta = ku kicid (qiimo ahaan)
    .example = Tani imisa ayay ku kacdaa?

word-hanga-upp = surid, laalaadin
    .example = Jaakadaha halkaas sur.

word-galge = katabaan
    .example = Toobka katabaan ku sur.

word-hylla = khaanad (alaabta la saaro)
    .example = Buugaagtu khaanadda ayay saaran yihiin.

word-begagnad = la isticmaalay
    .example = Halkan wax walba waa la isticmaalay.

word-salja = iibin
    .example = Buugaag badan ayaan iibinnaa.

word-kopa = iibsasho
    .example = Waxay rabtaa inay fadhi iibsato.

word-ta-emot = qaabilid, aqbalid
    .example = Khamiisaha alaabta guriga ayaan qaabilnaa.

word-lamna-in = keenid alaab (dukaan)
    .example = Dad badan ayaa halkan dhar keena.

word-skanka = ku deeqid
    .example = Dharkeedii hore ayay ku deeqaysaa.

word-gava = hadiyad, deeq
    .example = Maanta deeqo badan ayaan helnay.

word-volontar = mutadawac (bilaash u shaqeeya)
    .example = Dad badan oo halkan jooga waa mutadawaciin.

word-lager = bakhaar
    .example = Kuraas dheeraad ah ayaa bakhaarka yaalla.

word-kartong = kartoon
    .example = Kartoonka bakhaarka dhig.

word-kasse = kiishka dukaanka
    .example = Kiishka dhar ayaa ka buuxa.

word-packa-upp = alaab ka bixin kartoon
    .example = Kartoonnada alaabta ayaan ka bixinayaa.

word-prismarka = qiimo ku dhejin
    .example = Buugaagta qiimo ma ku dhejin kartaa?

word-vika = laabid
    .example = Funaanadaha ayaan laabnaa.

word-stalla = taagid, dhigid
    .example = Laambadda miiska saar.

word-leta = raadin
    .example = Macmiilku jaakad ayuu raadinayaa.

word-kort = kaarka bangiga
    .example = Waxaan rabaa inaan kaar ku bixiyo.

word-kontanter = lacag caddaan ah
    .example = Lacag caddaan ah ma qaadanno.

word-vaxel = baaqi, lacagta la soo celiyo
    .example = Baaqi ma hayo.

word-ko = saf
    .example = Maanta safku waa dheer yahay.

word-oppettid = saacadaha furitaanka
    .example = Waa maxay saacadihiinna furitaanku?

word-billig = jaban (qiimo yar)
    .example = Jaakaddu qiimo yar ayay ahayd.

word-dyr = qaali
    .example = Miisku aad buu qaali u yahay.

word-gratis = bilaash
    .example = Bacdu waa bilaash.

word-rabatt = qiimo dhimis
    .example = Maanta qof walba qiimo dhimis ayuu helayaa.

word-rea = iib jaban (xilli)
    .example = Alaabta guriga iib jaban ayaan u hayannaa.

word-korg = dambiil
    .example = Dambiil irridda ka qaado.

word-damklader = dharka dumarka
    .example = Dharka dumarku bidixda ayuu ka laalaadaa.

word-herrklader = dharka ragga
    .example = Dharka raggu xaggee buu ka laalaadaa?

word-barnklader = dharka carruurta
    .example = Halkan dharka carruurtu waa jaban yahay.

word-storlek = cabbir
    .example = Waa cabbirkee?

word-prova = isku eegid (dhar)
    .example = Toob ayay isku eegaysaa.

word-provrum = qolka dharka la isku eego
    .example = Qolka dharka la isku eego waa la joogaa.

word-passa = le'ekaan (dhar)
    .example = Surwaalku ima le'eka.

word-par = lammaane (laba wada socda)
    .example = Labo kabood oo isku lammaane ah ayaan iibsanayaa.

word-jacka = jaakad
    .example = Jaakaddu qiimo ma leh.

word-troja = funaanad
    .example = Funaanaddu dalool ayay leedahay.

word-byxor = surwaal
    .example = Surwaalku aad buu u dheer yahay.

word-skjorta = shaati
    .example = Shaatigu wuxuu u baahan yahay feerayn.

word-klanning = toob (dirac, gambo)
    .example = Toobka casi waa la iibiyay.

word-kjol = goono
    .example = Goonnadu waa konton koron.

word-vaska = boorso
    .example = Hubi haddii boorsadu madhan tahay.

word-smycke = qurxin (silsilad, faraanti)
    .example = Qurxintu qasnadda ag ayay taal.

word-stol = kursi
    .example = Afar kursi oo isku mid ah ayaan haynaa.

word-soffa = fadhi (soofe)
    .example = Laba qof ayaa fadhiga sida.

word-matta = roog
    .example = Roogga isku duub.

word-gardin = daah
    .example = Daahyadu aad bay u gaaban yihiin.

word-tavla = sawirka derbiga
    .example = Sawirku derbiga ayuu ka laalaadaa.

word-porslin = weelka dhoobada ah
    .example = Weelka dhoobada ah ka taxaddar.

word-vas = weelka ubaxa
    .example = Weelka ubaxa dillaac ayaa ku yaal.

word-skick = xaalad
    .example = Fadhigu xaalad fiican ayuu ku jiraa.

word-sy = tolid
    .example = Badhan ayaan tolayaa.

word-dragkedja = siib (dharka)
    .example = Siibku waa jaban yahay.

word-stryka = feerayn
    .example = Shaatiyada ayaan feeraynnaa.

word-strykjarn = feerad
    .example = Feeraddu way kulushahay.

word-fin = qurux badan
    .example = Toobabka quruxda badan halkan sur.

word-skyltfonster = daaqadda bandhigga
    .example = Sawirka daaqadda bandhigga dhig.

word-lastbil = gaariga xamuulka
    .example = Gaariga xamuulka alaab guri ayuu keenayaa.

word-stjala = xadid
    .example = Qof ayaa boorso xaday.

## Phrases

phrase-vad-kostar-lampan = Laambaddani waa imisa?

phrase-butiken-oppnar = Dukaanku wuxuu furmaa saacadda toban.

phrase-kort-eller-kontanter = Kaar mise caddaan ayaad ku bixinaysaa?

phrase-vill-du-ha-ett-kvitto = Rasiidh ma rabtaa?

phrase-en-pase-tack = Bac ma heli karaa, mahadsanid?

phrase-hang-upp-trojorna = Funaanadaha katabaanno ku sur.

phrase-packa-upp-kartongen = Kartoonkan alaabta ma ka bixin kartaa?

phrase-bara-soffan = Fadhiga ma ila sidi kartaa?

phrase-var-ska-jag-stalla-lampan = Laambadda xaggee dhigaa?

phrase-kan-jag-prova-trojan = Funaanaddan ma isku eegi karaa?

phrase-prova-i-provrummet = Dharka waxaad isku eegi kartaan qolka dharka la isku eego.

phrase-vilken-storlek-skorna = Kabuhu waa cabbirkee?

phrase-letar-efter-jacka = Jaakad diirran ayaan raadinayaa.

phrase-hela-och-rena-klader = Dhar dhan oo nadiif ah ayaan qaabilnaa.

phrase-inte-emot-trasiga-saker = Waan ka xunnahay, alaab jaban ma qaabilno.

phrase-flackar-eller-hal = Hubi haddii funaanaddu baro ama dalool leedahay.

phrase-stolen-ar-trasig = Kursigani waa jaban yahay.

phrase-soffan-ar-sald = Fadhiga horay ayaa loo iibiyay.

phrase-halva-priset = Maanta waa qiimaha barkiis.

phrase-oppna-en-kassa-till = Qasnad kale ma furi kartaa?
