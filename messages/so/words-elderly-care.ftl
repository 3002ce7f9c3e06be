### Words of elderly-care. A machine translation, not yet reviewed.

## Words

word-boende = qofka guriga deggan
    .example = Salaan ku dheh dhammaan dadka guriga deggan.

word-aldreboende = guriga dadka waayeelka ah
    .example = Waxaan ka shaqeeyaa guri dadka waayeelka ah.

word-halsa = salaamid
    .example = Salaan marka aad timaaddo.

word-avdelning = qayb (waax)
    .example = Qaybtee ayaad ka shaqaysaa?

word-underskoterska = kaaliye kalkaaliye
    .example = Kaaliyaha kalkaaliyaha ayaa wax walba ku tusaya.

word-sjukskoterska = kalkaaliye caafimaad
    .example = Kalkaaliyaha caafimaadka daawada weydii.

word-knacka = albaab garaacid
    .example = Albaabka garaac ka hor inta aanad gelin.

word-rullator = socod-kaaliye taayirro leh
    .example = Waxay ku socotaa socod-kaaliye.

word-rullstol = kursi taayirro leh (curyaanka)
    .example = Kursiga taayirrada leh qolka cuntada ayaan u riixayaa.

word-sang = sariir
    .example = Sariirta ayay jiiftaa.

word-sova = hurdo
    .example = Aamus, way huruddaa.

word-vakna = toosid (iskaa)
    .example = Saacadda toddoba ayay toostaa.

word-vacka = toosin (qof kale)
    .example = Hadda ha toosin iyada.

word-frukost = quraac
    .example = Quraacdu waa diyaar.

word-dricka = cabbid
    .example = In yar oo biyo ah cab.

word-hungrig = gaajaysan
    .example = Maanta ma gaajaysna.

word-torstig = oomman
    .example = Ma oomman tahay?

word-matsal = qolka cuntada
    .example = Qolka cuntada ayaan wax ku cunnaa.

word-satta-sig = fadhiisasho
    .example = Halkan dhinacayga fadhiiso.

word-resa-sig = istaagid
    .example = Si tartiib ah u istaag.

word-lagga-sig = jiifsasho
    .example = Ma rabtaa inaad in yar jiifsato?

word-sjalv = keligeed, caawimo la'aan
    .example = Iyada keligeed ayaa wax cuni karta.

word-tillsammans = si wadajir ah
    .example = Si wadajir ah ayaan u baxnaa.

word-gammal = duq ah, da' weyn
    .example = Waa 90 sano jir.

word-lugn = degan
    .example = Cod degan ku hadal.

word-hora = maqal
    .example = Ma i maqlaysaa?

word-glasogon = muraayadaha indhaha
    .example = Muraayadahaygu xaggee bay yaallaan?

word-horapparat = qalabka maqalka
    .example = Qalabka maqalku ma shidna.

word-medicin = daawo
    .example = La iima oggola inaan daawo bixiyo.

word-tystnadsplikt = waajibka sir ilaalinta
    .example = Halkan qof walba waajibka sir ilaalinta ayaa saaran.

word-handsprit = jeermi-dilaha gacmaha
    .example = Cuntada ka hor jeermi-dilaha gacmaha isticmaal.

word-munskydd = maaskaro
    .example = Maaskaro xiro.

word-badda = sariir hagaajin
    .example = Sariiraha oo dhan ayaan hagaajiyaa.

word-lakan = go'a sariirta
    .example = Maanta go'yada ayaan beddelaynaa.

word-kudde = barkin
    .example = Barkin kale ma rabtaa?

word-filt = buste
    .example = Bustaha lugaha saar.

word-kofta = jaakad dun ah (funaanad la furo)
    .example = Jaakadda dunta ah ma xiranaysaa?

word-toffla = dacas
    .example = Dacasyada xiro.

word-duscha = qubaysasho
    .example = Subaxdii ayay qubaysataa.

word-handduk = tuwaal
    .example = Tuwaalka halkaas sur.

word-tvatt = dharka la dhaqay
    .example = Dharkii la dhaqay hadda wuu qallalan yahay.

word-tand = ilig
    .example = Ilkaha ma cadayatay?

word-tandborste = burushka ilkaha
    .example = Burushka ilkuhu galaaska ayuu ku jiraa.

word-har = timo
    .example = Timo dhaadheer ayay leedahay.

word-kamma = shanlayn
    .example = Timaha ma kuu shanleeyaa?

word-mata = cunto siin (qof kale)
    .example = Si tartiib ah ayaan cuntada u siiyaa.

word-sugror = tuubada cabbitaanka
    .example = Tuubada cabbitaanka ayay ku cabtaa.

word-svalja = liqid
    .example = Liqidda ayaa ku adag isaga.

word-satta-i-halsen = cunto margasho
    .example = Caawi, cunto ayuu ku margaday!

word-promenad = socod tamashle
    .example = Tamashle ma u baxnaa?

word-halla-i-sig = is qabasho, isku dhegid
    .example = Is qabo, hadda waan soconaynaa.

word-kapp = bakoorad
    .example = Bakoorad ayuu ku socdaa.

word-langsam = gaabis ah
    .example = Subaxdii way gaabisaa.

word-ben = lug
    .example = Lugta ayaa xanuunaysa.

word-yr = dawakhsan
    .example = In yar ayaan dawakhsanahay.

word-sar = nabar
    .example = Cagta nabar ayaa ugu yaal.

word-komma-ihag = xusuusasho
    .example = Ma i xusuusataa?

word-demens = cudurka xusuusta lumiya (demens)
    .example = Halkan dad badan ayaa qaba cudurka xusuusta lumiya.

word-orolig = walaacsan
    .example = Fiidkii wuu walaacsan yahay.

word-ensam = keli ah, cidlo dareema
    .example = Cidlo ayay dareemaysaa.

word-sallskap = wehel
    .example = Wehel ayuu rabaa.

word-tidning = wargeys
    .example = Ma rabtaa inaad wargeyska akhrido?

word-lasa-hogt = si cod dheer u akhrin
    .example = Si cod dheer ma iigu akhrin kartaa?

word-spel = ciyaar (turub, loox)
    .example = Ciyaartee ayaad jeceshahay?

word-gymnastik = jimicsi
    .example = Jimcaha jimicsi ayaan leenahay.

word-tradgard = beerta guriga
    .example = Kafeega beerta guriga ayaan ku cabnaa.

word-fatolj = kursi weyn oo raaxo leh
    .example = Kursigeeda raaxada leh ayay ku fadhidaa.

word-besok = booqasho
    .example = Axadda booqasho ayaa u imanaysa.

word-anhorig = qaraabo
    .example = Saaka qof qaraabo ah ayaa soo wacay.

word-dotter = gabadh (uu dhalay)
    .example = Gabadheedu waxay deggan tahay Malmö.

word-son = wiil (uu dhalay)
    .example = Wiilkiisu maanta ayuu imanayaa.

## Phrases

phrase-har-du-sovit-gott = Subax wanaagsan, si fiican ma u seexatay?

phrase-knacka-pa-dorren = Mar kasta marka hore albaabka garaac.

phrase-en-kopp-kaffe = Koob kafee ah ma rabtaa?

phrase-hjalp-att-resa-dig = Ma rabtaa in lagaa caawiyo istaagga?

phrase-ta-det-lugnt = Iska deji, waqti badan ayaan haynaa.

phrase-var-ar-din-rullator = Socod-kaaliyahaagu xaggee buu yaal?

phrase-hor-daligt = Si liidata ayay wax u maqashaa, cod dheer oo cad ku hadal.

phrase-har-du-ont = Meel ma ku xanuunaysaa?

phrase-han-har-ramlat = Wuu dhacay, degdeg u kaalay!

phrase-inte-ge-medicin = Laguuma oggola inaad daawo siiso iyada.

phrase-inte-beratta = Dadka kale ugama warranno dadka guriga deggan.

phrase-lasa-hjulen = Ha illoobin inaad taayirrada kursiga qufusho.

phrase-soppan-ar-varm = Maraqu waa kulul yahay, si taxaddar leh u cun.

phrase-hjalpa-med-strumporna = Sharaabaadyada ma kaa caawiyaa?

phrase-vila-en-stund = Wuxuu rabaa inuu in yar nasto.

phrase-ut-pa-promenad = Tamashle ayaan u baxaynaa.

phrase-sitta-vid-fonstret = Ma rabtaa inaad daaqadda ag fadhiisato?

phrase-sallskap-en-stund = In yar ma lagu weheliyaa?

phrase-spelar-bingo = Saacadda laba bingo ayaan ciyaaraynaa.

phrase-din-dotter-kommer = Gabadhaadu maanta ayay ku soo booqanaysaa.
