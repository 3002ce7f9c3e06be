### Words of preschool. A machine translation, not yet reviewed.

## Words

word-barn = ilmo
    .example = Carruurta oo dhan hadda bannaanka ayay joogaan.

word-forskola = xannaanada carruurta
    .example = Waxaan ka shaqeeyaa xannaano carruureed.

word-foralder = waalid
    .example = Waalid ayaa imanaya saacadda afar.

word-pedagog = macallinka xannaanada
    .example = Marka hore macallinka xannaanada weydii.

word-barnskotare = kaaliyaha xannaanada carruurta
    .example = Sara halkan waa kaaliyaha xannaanada.

word-namn = magac
    .example = Magacyada carruurta ayaan baranayaa.

word-leka = ciyaarid
    .example = Carruurtu daaradda ayay ku ciyaarayaan.

word-leksak = alaabta ciyaarta
    .example = Alaabta ciyaarta sanduuqa ku rid.

word-ute = bannaanka
    .example = Barqada oo dhan bannaanka ayaan joognaa.

word-inne = gudaha
    .example = Gudaha ayaan ku ciyaarnaa marka roob da'o.

word-gard = daarad
    .example = Daaradda ayaan u baxaynaa.

word-bloja = xafaayad
    .example = Waxay u baahan tahay xafaayad cusub.

word-byta = beddelid
    .example = Xafaayadda ayaan ka beddelayaa.

word-kissnodig = kaadi haysa
    .example = Kaadi ma ku haysaa?

word-kissa = kaadin
    .example = Way ku kaadisaa baaquliga.

word-potta = baaquliga kaadida ilmaha
    .example = Ma rabtaa inaad baaquliga ku fadhiisato?

word-skotbord = miiska xafaayadda lagu beddelo
    .example = Xafaayaduhu waxay yaallaan miiska beddelka hoostiisa.

word-vatservett = tirtire qoyan
    .example = Tirtire qoyan i sii, mahadsanid.

word-kla-pa-sig = dhar xirasho
    .example = Hadda qof walba dharka ha xirto.

word-ta-av-sig = dhar iska bixin
    .example = Carruurtu kabaha ayay iska bixinayaan.

word-sko = kab
    .example = Kabtaada kale xaggee bay taal?

word-stovel = buud
    .example = Buudadku way yar yihiin.

word-overall = dharka isku tolan ee bannaanka
    .example = Dharka isku tolan wuxuu ka laalaadaa hoolka.

word-mossa = koofiyad
    .example = Koofiyadda xiro, waa qabow.

word-vante = galoof ilmo
    .example = Galoof ayaa maqan.

word-strumpa = sharaabaad
    .example = Sharaabaadyadeedu way qoyan yihiin.

word-regnklader = dharka roobka
    .example = Roob ayaa da'aya, markaa qof walba dharka roobka ayuu xiran yahay.

word-extraklader = dhar dheeraad ah
    .example = Ilmuhu dhar dheeraad ah ma halkan ku leeyahay?

word-hall = hoolka laga soo galo
    .example = Kabuhu waxay yaallaan hoolka.

word-krok = qabato dharka la suro
    .example = Jaakadda qabatada sur.

word-grata = ooyid
    .example = Maxay u ooyaysaa?

word-ledsen = murugaysan
    .example = Maxaad u murugaysan tahay?

word-trosta = sasabid, qalbi dejin
    .example = Ilmo ayaan sasabayaa.

word-kram = hab siin
    .example = Hab ma rabtaa?

word-glad = faraxsan
    .example = Maanta wuu faraxsan yahay.

word-arg = xanaaqsan
    .example = Ma iga xanaaqsan tahay?

word-trygg = ammaan dareema
    .example = Carruurtu waa inay ammaan dareemaan.

word-frukt = miro (khudrad macaan)
    .example = Carruurtu miro ayay cunaan saacadda sagaal.

word-mellanmal = cunto fudud (casariye)
    .example = Saacadda laba ayaan cunto fudud cunnaa.

word-haklapp = marada ilmaha cuntada
    .example = Marada cuntadu waa wasakh.

word-allergi = xasaasiyad
    .example = Xasaasiyad xun ayuu qabaa.

word-napp = mujuruca ilmaha
    .example = Mujurucu dhulka ayuu yaalla.

word-madrass = joodari
    .example = Joodariga dhulka dhig.

word-barnvagn = gaariga ilmaha
    .example = Waxay ku hurudaa gaariga ilmaha.

word-samling = isku imaansho (carruurta)
    .example = Isku imaanshuhu wuxuu bilaabmayaa saacadda sagaal.

word-sjunga = heesid
    .example = Isku imaanshaha waan ku heesnaa.

word-sang-song = hees
    .example = Carruurtu heestan way yaqaannaan.

word-lasa = akhrin
    .example = Carruurta wax ma u akhrin kartaa?

word-bok = buug
    .example = Buug dooro, markaas waan akhrinaynaa.

word-saga = sheeko carruureed
    .example = Sheeko ayaan carruurta u akhriyaa.

word-rita = sawirid
    .example = Bisad ayay sawiraysaa.

word-mala = rinjiyayn
    .example = Rinji casaan ah ayaan ku rinjiyaynaa.

word-krita = qalinka midabka
    .example = Qalinka casi wuu maqan yahay.

word-sax = maqas
    .example = Maqaska ka taxaddar.

word-klippa = maqas ku jarid
    .example = Carruurtu waraaq ayay maqas ku jarayaan.

word-pussel = ciyaarta sawirka la isku dhejiyo
    .example = Sawir kala go'an ayaan isku dhejinaynaa.

word-kloss = bulukeeti ciyaareed
    .example = Munaaraddu bulukeetiyo ayay ka samaysan tahay.

word-bygga = dhisid
    .example = Carruurtu munaarad dheer ayay dhisayaan.

word-docka = caruusad
    .example = Caruusaddu fadhiga ayay saaran tahay.

word-boll = kubad
    .example = Kubadda ii soo tuur.

word-gunga = leexo
    .example = Laba ilmood isla leexada ayay rabaan.

word-sandlada = sanduuqa ciidda
    .example = Carruurtu sanduuqa ciidda ayay ka qodayaan.

word-spade = majarafad yar
    .example = Majarafad casaan ah ayuu rabaa.

word-hjalm = koofiyadda badbaadada
    .example = Marka hore koofiyadda badbaadada xiro.

word-staket = deyr
    .example = Deyrka ha korin.

word-grind = iridda deyrka
    .example = Iridda deyrku waa inay xiran tahay.

word-springa = ordid
    .example = Hoolka ha ku ordin.

word-klattra = fuulid
    .example = Aad ayuu kor u fuulayaa.

word-sla = garaacid
    .example = Lama oggola in qof la garaaco.

word-bita = qaniinid
    .example = Gacanta ayay ka qaniintay.

word-braka = is qabqabsi
    .example = Laba ilmood kubadda ayay isku qabqabsanayaan.

word-dela = wadaagid
    .example = Alaabta ciyaarta waad wadaagi kartaan.

word-turas-om = u kala horrayn, mar mar
    .example = Baaskiilka mar mar u raaca.

word-plocka-undan = alaabta ururin
    .example = Alaabtiinna ma ururin kartaan?

word-nasa = san
    .example = Sankiisa ma tirtiri kartaa?

word-snuvig = duuf leh
    .example = Carruur badan ayaa hadda duuf leh.

word-utflykt = dalxiis gaaban
    .example = Berri dalxiis gaaban ayaan u baxaynaa.

word-skog = kayn
    .example = Kaynta ayaan tagaynaa.

word-reflexvast = jaakadda dhalaalaysa
    .example = Carruurta oo dhan jaakadda dhalaalaysa ayay leeyihiin.

word-rakna = tirin
    .example = Carruurta oo dhan baska ku tiri.

word-vikarie = beddele (shaqaale ku-meelgaar ah)
    .example = Maanta beddele ayaa imanaya.

word-inskolning = la qabatinka xannaanada
    .example = Toddobaadkan xannaanada ayay la qabatinaysaa.

word-solkram = kareemka qorraxda
    .example = Maanta carruurtu waxay u baahan yihiin kareemka qorraxda.

## Phrases

phrase-barnen-ska-ga-ut = Carruurtu bannaanka ayay u baxayaan oo ku ciyaarayaan.

phrase-byta-bloja = Xafaayadda ma ka beddeli kartaa iyada?

phrase-ta-pa-dig-stovlarna = Buudadka xiro, roob ayaa da'aya.

phrase-vi-tvattar-handerna = Gacmaha ayaan dhaqannaa ka hor inta aannaan wax cunin.

phrase-vem-hamtar-barnet = Maanta yaa ilmaha soo qaadaya?

phrase-mamma-kommer-snart = Hooyo dhowaan ayay imanaysaa oo ku soo qaadaysaa.

phrase-kan-du-trosta-honom = In yar ma sasabi kartaa isaga?

phrase-dags-for-samling = Hadda waa waqtigii isku imaanshaha.

phrase-ska-vi-lasa-en-saga = Sheeko ma akhrinnaa?

phrase-tyst-barnen-sover = Aamusa, carruurtu way hurdaan!

phrase-vi-slar-inte-varandra = Halkan isma garaacno.

phrase-turas-om-med-gungan = Leexada mar mar ayaan u raacnaa.

phrase-plocka-undan-leksakerna = Hadda alaabta ciyaarta ayaan ururinaynaa.

phrase-stang-grinden = Iridda deyrka iska soo xir.

phrase-hjalm-nar-du-cyklar = Waa inaad koofiyad badbaado xirato marka aad baaskiil wadayso.

phrase-var-gor-det-ont = Xaggee ku xanuunaysaa?

phrase-hon-har-ramlat = Way dhacday oo wax ayaa gaaray.

phrase-rakna-barnen = Carruurta ayaan tirinaynaa ka hor inta aannaan bixin.

phrase-feber-ga-hem = Qandho ayuu qabaa, waana inuu guriga tago.

phrase-allergisk-mot-mjolk = Caanaha ayay xasaasiyad ku leedahay.
