### Words of common. A machine translation, not yet reviewed.

## Words

word-hej = salaan
    .example = Salaan, maanta ayaan halkan shaqo ka bilaabayaa.

word-valkommen = soo dhowow
    .example = Salaan, soo dhowow!

word-tack = mahadsanid
    .example = Mahadsanid, taasi naxariis ayay ahayd.

word-ursakta = iga raalli ahow (marka qof la hadalsiinayo)
    .example = Iga raalli ahow, wax ma ku weydiin karaa?

word-forlat = i cafi, waan ka xumahay
    .example = I cafi, khaladkayga ayay ahayd.

word-hjalpa = caawin
    .example = Hadda waan ku caawin karaa.

word-forsta = fahmid
    .example = Ma fahmaysaa waxa aan leeyahay?

word-fraga = weydiin
    .example = Mar kasta waad i weydiin kartaa.

word-igen = mar kale
    .example = Ma sharxi kartaa mar kale?

word-visa = tusid
    .example = Jikada ayaan ku tusayaa.

word-chef = madax
    .example = Madaxaygu waa Karin.

word-kollega = saaxiib shaqo
    .example = Marka hore saaxiib shaqo weydii.

word-handledare = kormeere (qofka shaqada ku tusa)
    .example = Kormeerahaaga ayaa wax walba ku tusaya.

word-borja = bilaabid
    .example = Saacadda toddoba ayaan bilownaa.

word-sluta = dhammayn, joojin
    .example = Saacadda afar ayaan dhammeeyaa.

word-vanta = sugid
    .example = Halkan sug, dhowaan ayaan imanayaa.

word-klocka = saacad (tan la eego)
    .example = Saacad ayaa derbiga ku taal.

word-rast = nasasho shaqo
    .example = Nasasho waxaan leenahay saacadda toban.

word-i-dag = maanta
    .example = Maanta waa Isniin.

word-i-morgon = berri
    .example = Berri waxaan bilaabaynaa saacadda siddeed.

word-nu = hadda
    .example = Hadda waa nasasho.

word-har-here = halkan
    .example = Halkan waad fadhiisan kartaa.

word-dar = halkaas
    .example = Armaajadaadu waxay taal halkaas.

word-var = xaggee
    .example = Furuhu xaggee buu yaal?

word-toalett = musqul
    .example = Musqushu waxay ku taal bidixda.

word-dorr = albaab
    .example = Albaabku wuu qufulan yahay.

word-nyckel = fure
    .example = Fure ma hayo.

word-personalrum = qolka shaqaalaha
    .example = Qolka shaqaalaha ayaan wax ku cunnaa.

word-omkladningsrum = qolka dharka lagu beddesho
    .example = Qolka dharka lagu beddesho wuxuu ku yaal dabaqa dhulka hoostiisa ah.

word-skap = armaajo
    .example = Alaabtaada armaajada geli.

word-arbetsklader = dharka shaqada
    .example = Dharkaaga shaqadu wuxuu ka laalaadaa armaajada.

word-lunch = qado
    .example = Saacadda laba iyo toban ayaan qadaynaa.

word-stopp = joogso!
    .example = Joogso! Waa khatar.

word-akta = iska ilaalin
    .example = Farahaaga ka ilaali marka aad albaabka xirayso.

word-farlig = khatar ah
    .example = Mashiinku khatar ayuu noqon karaa.

word-handske = galoof
    .example = Waxaan u baahanahay galoofyo.

word-nodutgang = albaabka degdegga ah
    .example = Waxba ha dhigin albaabka degdegga ah hortiisa.

word-brandslackare = dab-damiye (dhalada dabka lagu damiyo)
    .example = Dab-damiyuhu derbiga ayuu ka laalaadaa.

word-sjuk = jirran
    .example = Guriga joog marka aad jirran tahay.

word-ringa = wicid (taleefan)
    .example = Madaxa wac haddii aad jirran tahay.

word-ga = socod, tagid
    .example = Jikada ayaan tagaynaa.

word-komma = imaansho
    .example = Basku shan daqiiqo gudahood ayuu imanayaa.

word-jobba = shaqayn
    .example = Waxaan shaqeeyaa ilaa saacadda shan.

word-saga-say = oran, dhihid
    .example = Madaxu muxuu leeyahay?

word-prata = hadlid
    .example = In yar oo af-Iswiidhish ah ayaan ku hadlaa.

word-langsamt = si tartiib ah
    .example = Jaranjarada si tartiib ah ugu soco.

word-behova = u baahan
    .example = Caawimo ayaan u baahanahay.

word-ny = cusub
    .example = Halkan waan ku cusubahay.

word-klar = diyaar, dhammaystay
    .example = Ma dhammaysay?

word-ratt = sax
    .example = Tani ma sax baa?

word-fel = khaldan
    .example = Kani waa furaha khaldan.

word-oppna = furid
    .example = Albaabka ma furi kartaa?

word-stanga = xirid
    .example = Daaqadda ma xiri kartaa?

word-lasa-lock = qufulid
    .example = Ha illoobin inaad albaabka qufusho.

word-hamta = soo qaadid
    .example = Kursi ma soo qaadi kartaa?

word-lamna = dhiibid, ka tagid
    .example = Furaha madaxa u dhiib.

word-bara = sidid, qaadid gacmaha
    .example = Sanduuqa si wadajir ah ayaan u sidaynaa.

word-lyfta = kor u qaadid
    .example = Lugaha ku qaad, dhabarka ha ku qaadin.

word-tung = culus
    .example = Sanduuqani waa culus yahay.

word-latt = fudud
    .example = Boorsadu way fudud tahay in la sido.

word-stada = nadiifin, hagaajin
    .example = Waan nadiifinnaa ka hor inta aannaan guriga tagin.

word-ren = nadiif ah
    .example = Hadda dhulku waa nadiif.

word-smutsig = wasakh leh
    .example = Gacmahaygu waa wasakh.

word-tvatta-handerna = gacmaha dhaqid
    .example = Gacmaha saabuun ayaan ku dhaqdaa.

word-varm = diirran, kulul
    .example = Kafeegu waa kulul yahay.

word-kall = qabow
    .example = Bannaanku waa qabow yahay.

word-trasig = jaban, xumaaday
    .example = Kursigu waa jaban yahay.

word-i-gar = shalay
    .example = Shalay fasax ayaan ahaa.

word-forst = marka hore
    .example = Marka hore aniga ayaa tusaya, kaddibna adiga ayaa tijaabinaya.

word-sedan = kaddib
    .example = Marka hore waan cunaynaa, kaddib waan shaqaynaynaa.

word-snart = dhowaan
    .example = Dhowaan waan dhammaynaynaa.

word-senare = mar dambe
    .example = Mar dambe ayaan samaynaynaa.

word-tid = waqti
    .example = Berri waqtiga kaalay.

word-sen = soo daahay
    .example = Maanta basku wuu soo daahay.

word-tidigt = goor hore
    .example = Subaxdii goor hore ayaan bilaabaa.

word-minut = daqiiqo
    .example = Shan daqiiqo sug.

word-timme = saacad (60 daqiiqo)
    .example = Kulanku saacad ayuu qaataa.

word-dag = maalin
    .example = Toddobaadkii shan maalmood ayaan shaqeeyaa.

word-vecka = toddobaad
    .example = Toddobaadka xiga fasax ayaan ahay.

word-manad = bil
    .example = Halkan saddex bilood ayaan joogaa.

word-morgon = subax
    .example = Subax kasta ayaan kulannaa.

word-eftermiddag = galab
    .example = Kulanku galabta ayuu yahay.

word-kvall = fiid
    .example = Mararka qaarkood fiidkii ayaan shaqeeyaa.

word-helg = dhammaadka toddobaadka
    .example = Dhammaad toddobaad oo wanaagsan!

word-ledig = fasax ah
    .example = Jimcaha fasax ayaan ahay.

word-schema = jadwal
    .example = Subax kasta jadwalka eeg.

word-alltid = mar kasta
    .example = Mar kasta waqtiga ayaan imaadaa.

word-ingang = irridda laga galo
    .example = Irridda laga galo ayaan ku kulmaynaa.

word-utgang = meesha laga baxo
    .example = Meesha laga baxo waa toos hore.

word-hoger = midig
    .example = Halkan midig u leexo.

word-vanster = bidix
    .example = Jikadu bidixda ayay ku taal.

word-rakt-fram = toos hore
    .example = Toos hore u soco ilaa albaabka.

word-upp = kor
    .example = Wiishku hadda kor ayuu u socdaa.

word-ner = hoos
    .example = Sanduuqa hoos ayaan u qaadaynaa.

word-bakom = gadaashiisa
    .example = Sanduuqu wuxuu yaal albaabka gadaashiisa.

word-framfor = hortiisa
    .example = Gaarigu wuxuu taagan yahay guriga hortiisa.

word-bredvid = dhinaciisa
    .example = Dhinacayga waad fadhiisan kartaa.

word-under = hoostiisa
    .example = Miiska hoostiisa fiiri.

word-trappa = jaranjaro
    .example = Maanta jaranjarada ayaan qaadaynaa.

word-hiss = wiish (dadka qaada)
    .example = Wiishku waa jaban yahay.

word-hitta = helid
    .example = Jikada ma helayo.

word-glomma = illoobid
    .example = Furahayga waan illoobay.

word-mobil = mobil, taleefanka gacanta
    .example = Mobilka armaajada geli.

word-forsiktig = taxaddar leh
    .example = Mindida ka taxaddar.

word-hal-slippery = sibiq leh, simbiriirix ah
    .example = Iska ilaali, jaranjaradu waa simbiriirix!

word-ramla = dhicid, kufid
    .example = Jaranjarada ayaan ka dhacay.

word-skada-sig = is dhaawacid
    .example = Qof ayaa is dhaawacay.

word-brand = dab kacay
    .example = Dab haddii uu kaco, wac 112.

word-larm = alaarm, digniin
    .example = Bannaanka u bax marka alaarmku dhawaaqo.

word-olycka = shil
    .example = Shil ayaa dhacay.

word-plaster = balaastar (nabarka)
    .example = Balaastar ma haysaa?

word-ambulans = ambalaas
    .example = Ambalaasku dhowaan ayuu imanayaa.

word-ma = dareemid (caafimaad ahaan)
    .example = Maanta sidee tahay?

word-ha-ont = xanuun dareemid
    .example = Dhabarka ayaa i xanuunaya.

word-feber = qandho
    .example = Ilmahaygu qandho ayuu qabaa.

word-forkyld = hargab qaba
    .example = In yar hargab ayaan qabaa.

word-trott = daallan
    .example = Shaqada kaddib waan daallanahay.

word-vila = nasashid (jirka)
    .example = Waa inaad guriga ku nasato.

word-frisk = fayow, bogsaday
    .example = Hadda mar kale waan fayoobahay.

word-rygg = dhabar
    .example = Dhabarkayga ayaa i xanuunaya.

word-hand = gacan
    .example = Sanduuqa labada gacmood ku qabo.

word-lakare = dhakhtar
    .example = Dhakhtarka ballan ayaan ka haystaa.

word-hem = guriga (xagga guriga)
    .example = Hadda guriga ayaan u socdaa.

## Phrases

phrase-kan-du-hjalpa-mig = Ma i caawin kartaa?

phrase-jag-forstar-inte-ordet = Erayga ma fahmin.

phrase-saga-det-en-gang-till = Mar kale ma oran kartaa?

phrase-prata-lite-langsammare = Hadalka in yar ma ii tartiibin kartaa?

phrase-visa-mig-hur-man-gor = Ma i tusi kartaa sida loo sameeyo?

phrase-vad-ska-jag-gora-nu = Hadda maxaan sameeyaa?

phrase-var-ar-toaletten = Musqushu xaggee bay ku taal?

phrase-nar-ar-det-rast = Goorma ayay nasashadu tahay?

phrase-vad-ar-klockan-nu = Hadda waa imisa saac?

phrase-nar-borjar-vi-i-morgon = Berri goorma ayaan bilaabaynaa?

phrase-vi-ses-i-morgon = Berri ayaan is aragnaa!

phrase-jag-ar-sjuk-kan-inte-komma = Maanta waan jirranahay, mana iman karo.

phrase-mitt-barn-ar-sjukt = Ilmahaygu wuu jirran yahay, waa inaan guriga tago.

phrase-jag-mar-inte-bra = Ma fiicni.

phrase-jag-har-ont-i-magen = Calooshu way i xanuunaysaa.

phrase-jag-ska-till-lakaren = Saacadda laba dhakhtarka ayaan tagayaa.

phrase-jag-ar-sen-bussen = Waan soo daahay, basku ma iman.

phrase-akta-dig-golvet-ar-halt = Iska ilaali, dhulku waa simbiriirix!

phrase-ga-ut-genom-nodutgangen = Albaabka degdegga ah ka bax!

phrase-ring-112-det-brinner = Wac 112, dab baa kacay!

phrase-ta-pa-dig-handskarna = Galoofyada xiro.

phrase-lyft-inte-ensam = Keligaa ha qaadin, sanduuqu aad buu u culus yahay.

phrase-tvatta-handerna-fore-lunchen = Qadada ka hor gacmaha dhaq.

phrase-stang-dorren-efter-dig = Albaabka iska soo xir, mahadsanid.

phrase-jag-hittar-inte-nyckeln = Furaha ma helayo.

phrase-vem-ska-jag-fraga = Yaan weydiiyaa?

phrase-vad-heter-det-pa-svenska = Af-Iswiidhish maxaa lagu yiraahdaa?
