### Words of cafe-and-kitchen. A machine translation, not yet reviewed.

## Words

word-kok = jiko
    .example = Kaalay, waa tan jikadu!

word-forklade = marada jikada (dhabta la xirto)
    .example = Marada jikada ee nadiifka ah xiro.

word-harnat = shabagga timaha
    .example = Jikada qof walba shabagga timaha ayuu ku xirtaa.

word-mat = cunto
    .example = Cuntadu hadda waa diyaar.

word-kaffe = kafee
    .example = Kafeegu waa diyaar.

word-diska = weel dhaqid
    .example = Qadada kaddib weelka ayaan dhaqaa.

word-disk = weelka wasakhda ah
    .example = Maanta weel wasakh ah oo badan ayaa jira.

word-diskmaskin = mashiinka weelka dhaqa
    .example = Koobabka dhalada mashiinka weelka geli.

word-kopp = koob (shaaha, kafeega)
    .example = Laba koob oo kafee ah, mahadsanid.

word-glas = galaas
    .example = Martidu waxay rabtaa galaas biyo ah.

word-tallrik = saxan
    .example = Saxannadu waxay saaran yihiin khaanadda.

word-kniv = mindi
    .example = Mindida biyaha ha dhex dhigin.

word-gaffel = fargeeto
    .example = Fargeetooyinku waxay ku jiraan khaanadda gudaheeda.

word-sked = malqaacad
    .example = Martidu waxay u baahan tahay malqaacad.

word-bord = miis
    .example = Miisku waa wasakh.

word-disktrasa = marada weelka
    .example = Maro weel oo nadiif ah qaado.

word-diskmedel = saabuunta weelka
    .example = Saabuunta weelka oo dheeraad ah ayaan u baahannahay.

word-bricka = tarey (weelasha lagu qaado)
    .example = Koobabka tarey saar.

word-kock = cunto-kariye (kuug)
    .example = Kuuggu cunto ayuu karinayaa.

word-laga-mat = cunto karin
    .example = Maalin kasta cunto ayaan karinnaa.

word-gast = marti, macmiil makhaayad
    .example = Martidu kafee ayay rabtaa.

word-servera = cunto u qaadid martida
    .example = Maanta maraq ayaan martida siinaynaa.

word-bestalla = dalbasho
    .example = Martidu waxay rabtaa inay cunto dalbato.

word-meny = liiska cuntada
    .example = Liiska cuntada akhri ka hor inta aanay martidu iman.

word-betala = lacag bixin
    .example = Halkan ayaad lacagta ku bixin kartaa.

word-kvitto = rasiidh
    .example = Rasiidh ma rabtaa?

word-spis = shooladda, kariyaha
    .example = Digsigu shooladda ayuu saaran yahay.

word-ugn = foorno
    .example = Rootiyada macaan foornada ayay ku jiraan.

word-kylskap = qaboojiye
    .example = Farmaajadu qaboojiyaha ayay ku jirtaa.

word-frys = baraf-dhige
    .example = Rootigu baraf-dhigaha ayuu ku jiraa.

word-kastrull = digsi
    .example = Digsiga weyn qaado.

word-stekpanna = birtaawo (shiilista)
    .example = Birtaawadu way kulushahay!

word-skarbrada = looxa wax lagu jaro
    .example = Loox nadiif ah hilibka u qaado.

word-skara = jarid
    .example = Rootiga ayaan jarayaa.

word-skala = diirid
    .example = Baradhada oo dhan diir, mahadsanid.

word-koka = karkarin
    .example = Toban ukun ayaan karkarinayaa.

word-steka = shiilid
    .example = Kalluunka subag ayaan ku shiilaynaa.

word-baka = dubid (rooti)
    .example = Subaxdii rootiyo macaan ayaan dubnaa.

word-rora-om = walaaqid
    .example = Maraqa walaaq.

word-halla = shubid
    .example = Caanaha jagga ku shub.

word-brygga = kafee samayn
    .example = Kafee cusub ayaan samaynaynaa.

word-duka = miiska diyaarin
    .example = Qadada ka hor miisaska ayaan diyaarinnaa.

word-smaka = dhadhamin
    .example = Maraqa dhadhami!

word-vass = af badan (fiiqan)
    .example = Mindidaasi aad bay u af badan tahay.

word-allergisk = xasaasiyad leh
    .example = Martidu lawska ayay xasaasiyad ku leedahay.

word-vegetarisk = aan hilib lahayn
    .example = Maraqu hilib ma leh.

word-farsk = cusub (cunto)
    .example = Rootigu waa cusub yahay.

word-god = dhadhan fiican
    .example = Kafeegu dhadhan fiican ayuu leeyahay.

word-sot = macaan (sonkor leh)
    .example = Buskudku aad buu u macaan yahay.

word-te = shaah
    .example = Shaah mise kafee ayaad rabtaa?

word-mjolk = caano
    .example = Caanuhu qaboojiyaha ayay ku jiraan.

word-socker = sonkor
    .example = Shaaha sonkor ma ku rabtaa?

word-kanna = jag (weelka wax laga shubo)
    .example = Jagga biyo ka buuxi.

word-brod = rooti
    .example = Maalin kasta rooti ayaan iibsannaa.

word-smor = subag
    .example = Subagga aad buu u adag yahay.

word-ost = farmaajo
    .example = Sandwij farmaajo leh, mahadsanid.

word-smorgas = sandwij
    .example = Labaatan sandwij ayaan samaynaynaa.

word-bulle = rooti macaan
    .example = Rootiyada macaan maanta waa cusub yihiin.

word-kaka = buskud
    .example = Buskudka saxan ku rid.

word-tarta = keegga xafladda
    .example = Keegga laba iyo toban gabal u jar.

word-agg = ukun
    .example = Soddon ukun ayaan u baahannahay.

word-kott = hilib
    .example = Hilibku baraf-dhigaha ayuu ku jiraa.

word-fisk = kalluun
    .example = Maanta waa kalluun.

word-kyckling = hilib digaag
    .example = Digaaggu weli ma bislaan.

word-ris = bariis
    .example = Bariiska digsiga weyn ku kari.

word-potatis = baradho
    .example = Baradho ayaan diirayaa.

word-lok = basal
    .example = Basasha gabalo yaryar u jar.

word-tomat = yaanyo
    .example = Yaanyada biyo qabow ku mayr.

word-gronsak = khudaar
    .example = Khudaarta oo dhan waan mayrayaa.

word-sallad = saladh
    .example = Saladhku miiska ayuu saaran yahay.

word-soppa = maraq (cunto)
    .example = Maraqu waa kulul yahay.

word-sas = suugo
    .example = Suugada baaquliga ku shub.

word-salt = milix
    .example = Maraqu milix dheeraad ah ayuu u baahan yahay.

word-not = laws
    .example = Buskudka laws ma ku jiraa?

word-servett = waraaqda cuntada lagu tirtirto
    .example = Waraaqaha tirtirka miisaska saar.

word-portion = cunto hal qof ku filan
    .example = Saddex qof cuntadood oo kalluun ah, mahadsanid.

## Phrases

phrase-ta-pa-dig-forklade = Marada jikada iyo shabagga timaha xiro.

phrase-tvatta-handerna-mat = Gacmaha dhaq ka hor inta aanad cunto karin.

phrase-kan-du-diska-kopparna = Koobabka ma dhaqi kartaa?

phrase-kan-du-torka-av-borden = Miisaska ma tirtiri kartaa?

phrase-var-star-tallrikarna = Saxannadu xaggee bay yaallaan?

phrase-akta-kniven-ar-vass = Iska ilaali, mindidu way af badan tahay!

phrase-akta-spisen-ar-varm = Iska ilaali, shooladdu way kulushahay!

phrase-stall-mjolken-i-kylskapet = Caanaha qaboojiyaha geli.

phrase-vad-far-det-vara = Maxaan ku siiyaa?

phrase-vill-du-ha-mjolk = Kafeega caano ma ku rabtaa?

phrase-ata-har-eller-ta-med = Halkan ma ku cunaysaa mise waad qaadanaysaa?

phrase-betala-med-kort = Martidu waxay rabtaa inay kaar ku bixiso.

phrase-ar-du-allergisk = Wax ma xasaasiyad ku leedahay?

phrase-kaffet-ar-slut = Kafeegii wuu dhammaaday.

phrase-kan-du-fylla-pa-kaffe = Kafee ma ku shubi kartaa?

phrase-skar-tomaterna-i-skivor = Yaanyada si khafiif ah u googo'i.

phrase-potatisen-ska-koka = Baradhadu waa inay karkarto labaatan daqiiqo.

phrase-hur-manga-portioner = Imisa qof ayaan cunto u karinaynaa?

phrase-tack-det-var-jattegott = Mahadsanid, aad bay u dhadhan fiicnayd!
