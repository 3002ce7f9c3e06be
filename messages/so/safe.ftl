### Theme safe: ill, children, safety, health. Simple Swedish is the source.
### A machine translation, not yet reviewed.

sick-report =
    Mararka qaarkood shaqada ma iman kartid.
    <b>Markaas isla maalintaas wac goobta shaqada.</b>

    Ma jirran tahay?
    Sidan samee maalinta ugu horreysa, mar kasta.
    { $workplace-phone ->
        [none] Wac kormeerahaaga shaqada (<i>handledare</i>).
       *[other] Wac { $workplace-phone }.
    }
    { $report-before ->
        [none] Wac ka hor inta aanad bilaabin.
       *[other] Wac ka hor saacadda { $report-before }.
    }
    Sheeg magacaaga iyo goorta aad bilowdo.
    Dheh: “Hej! Jag är sjuk i dag.” (Salaan! Maanta waan jirranahay.)
    { $caseworker-name ->
        [none] Sidoo kale u sheeg hawlwadeenkaaga (<i>handläggare</i>).
       *[other] Sidoo kale u sheeg { $caseworker-name }.
    }

    14-ka maalmood ee ugu horreeya waxaad shaqada ka helaysaa mushaharka jirrada (<i>sjuklön</i>).
    Waa boqolkiiba 80 ee mushaharkaaga.
    Laakiin shaqadu waxay ka jaraysaa qiyaastii lacagta hal maalin.
    Taas waxaa la yiraahdaa <i>karensavdrag</i>.
    .title = Ogow: subaxda
    .short = Jirro: wac shaqada
    .explain =
        Goor hore wac.
        Markaas goobta shaqadu waxay haysataa waqti ay maalinta ku habayso iyadoo aanad joogin.
        Haddii aad goor dambe wacdo, lacag ka yar ayaad heli kartaa.

        Uma baahnid inaad sheegto jirrada aad qabto.
        Waxaa ku filan inaad tiraahdo: Waan jirranahay.

        <i>Karensavdrag</i> waa lacag ay shaqadu kaa jarto.
        Waa qiyaastii lacagta hal maalin.
        Shaqadu sidaas ayay samaysaa mar kasta oo aad jirrato.
        Ugu badnaan waa 10 jeer 12 bilood gudahood.
        Ma 5 maalmood gudahood ayaad mar kale jirratay?
        Markaas waa isla jirradii hore, <i>karensavdrag</i> cusubna ma jiro.

        Kaddib waxaad warqad ku qoraysaa inaad jirranayd.
        Warqadda waxaa la yiraahdaa <i>försäkran</i>.
        Kormeerahaaga weydii warqadda.
        Sidoo kale sheeg marka aad bogsato.
    .example =
        Amina waxay shaqada bilaabaysaa saacadda 8.
        Waxay toostay saacadda 6, qandhona way qabtaa.
        Isla markiiba shaqada ayay wacday.
        Waxay tiri: “Hej! Det är Amina. Jag är sjuk i dag. Jag skulle börja klockan 8.” (Salaan! Waa Amina. Maanta waan jirranahay. Saacadda 8 ayaan bilaabi lahaa.)
        Madaxu wuxuu yiri: “Waad ku mahadsan tahay inaad soo wacday. Caafimaad baan kuu rajaynayaa!”

        Kaddib Amina waxay u qortay hawlwadeenkeeda: “Hej! Jag är sjuk i dag.” (Salaan! Maanta waan jirranahay.)
        2 maalmood kaddib way bogsatay.
        Markaas shaqada ayay wacday: “Hej! Jag är frisk. Jag kommer i morgon.” (Salaan! Waan bogsaday. Berri ayaan imanayaa.)
    .keywords = jirran, waan jiranahay, waan jirranahay, xanuun, waan xanuunsanahay, xanuunsanayaa, waan bukaa, buka, xanuunsaday, waan soo xanuunsaday, jirraday, waan jirraday, bukooday, jirro, qandho, qandho ayaa i haysa, xumad, hargab, durey, qufac, madax xanuun, calool xanuun, matag, shuban, cunaha ayaa i xanuunaya, dawakh, shaqada ma imaan karo, ma shaqayn karo maanta, ma tagi karo shaqada, shaqada wac, wacista shaqada, yaan wacaa markaan xanuunsado, fariin ma diri karaa, lacagta jirrada, mushaharka jirrada, sjuk, sjuklön, karensavdrag, karens, sjukanmälan, försäkran, feber, guriga joogaya, waan bogsaday, waan ladnahay, lacag la iga jaray jirro

sick-long =
    Mararka qaarkood muddo dheer ayaa shaqada laga maqan yahay.
    Markaas maalinta 8aad iyo maalinta 15aad waa muhiim.

    <b>Maalinta 8aad:</b> Haddii aad markaas jirran tahay, shaqadu waxay u baahan tahay <i>läkarintyg</i>.
    Waa warqad dhakhtarka ka timaadda.
    Maalmaha oo dhan tiri, xitaa Sabtida iyo Axadda.

    <b>Maalinta 15aad:</b> Hadda shaqadu ma sii bixinayso mushaharka jirrada.
    Shaqadu taas waxay u sheegaysaa <i>Försäkringskassan</i> (Qasnadda caymiska).
    Laakiin <b>adiga ayaa lacagta halkaas ka codsanaya</b>.
    Lacagta waxaa la yiraahdaa <i>sjukpenning</i>.

    { $caseworker-name ->
        [none] Hawlwadeenkaaga (<i>handläggare</i>) caawimo weydiiso haddii ay adag tahay.
       *[other] { $caseworker-name } caawimo weydiiso haddii ay adag tahay.
    }
    .title = Ogow: maalinta 8aad iyo 15aad
    .short = Jirro dheer
    .explain =
        Maalinta ugu horreysa ee aad jirran tahay waa maalinta 1aad.
        Kaddib maalin kasta tiri, xitaa marka aad fasax tahay.

        <i>Läkarintyg</i> waa warqad sheegaysa inaad jirran tahay.
        Xaruntaada caafimaadka (<i>vårdcentral</i>) wac waqti fiican ka hor maalinta 8aad.
        Mararka qaarkood shaqadu warqadda goor ka horreysa ayay rabtaa.
        Markaas shaqadu waa inay taas kuu soo qorto.

        <i>Försäkringskassan</i> waa hay'ad dawladeed.
        Lacag way bixin kartaa marka aad muddo dheer jirran tahay.
        Shaqadu lacagta kuuma codsan karto.
        Sida ugu dhaqsaha badan uga codso forsakringskassan.se.
        Warqaddu waa inay muddadaas sidoo kale khusayso.
        Inta badan dhakhtarka ayaa warqadda halkaas u dira.
        Taas dhakhtarka weydii.
    .example =
        Yusuf Isniin ayuu jirraday.
        Maalintaas waa maalinta 1aad.
        Wuxuu wacay shaqada.

        Isniinta xigta waa maalinta 8aad.
        Weli wuu jirran yahay.
        Dhakhtarka ayuu u tagay, warqaddiisana shaqada ayuu siiyay.

        Isniinta ku xigta waa maalinta 15aad.
        Isaga ayaa <i>sjukpenning</i> ka codsaday Försäkringskassan.
        Dhakhtarka wuxuu ku yiri: “Kan du skicka intyget till Försäkringskassan?” (Ma u diri kartaa warqadda Försäkringskassan?)
    .keywords = jirro dheer, muddo dheer jirran, waqti dheer xanuun, toddobaad jirran, laba toddobaad xanuunsan, bil jirran, weli waan xanuunsanahay, weli ma bogsan, dhakhtar, dhakhtarka, takhtar, takhtarka, warqadda dhakhtarka, warqad dhakhtar, warqad caafimaad, läkarintyg, sjukintyg, intyg, sjukskriven, sjukskrivning, sjukpenning, försäkringskassan, forsakringskassan, kassan, maalinta 8aad, maalinta 15aad, yaa lacag i siinaya markaan jirranahay, qaliin, la i qalay, isbitaal, cisbitaal, gacan jaban, lug jaban, uur, xaamilo, cudur daba dheer, macaan, vårdcentral, shaqada ma waayayaa jirro dheer, fasax jirro

child-sick =
    Mararka qaarkood ilmahaagu waa inuu guriga joogaa.
    <b>Markaas isla maalintaas wac goobta shaqada.</b>

    { $workplace-phone ->
        [none] Wac kormeerahaaga shaqada (<i>handledare</i>).
       *[other] Wac { $workplace-phone }.
    }
    { $report-before ->
        [none] Wac ka hor inta aanad bilaabin.
       *[other] Wac ka hor saacadda { $report-before }.
    }
    Dheh: “Hej! Mitt barn är sjukt i dag.” (Salaan! Maanta ilmahaygu wuu jirran yahay.)
    { $caseworker-name ->
        [none] Sidoo kale u sheeg hawlwadeenkaaga (<i>handläggare</i>).
       *[other] Sidoo kale u sheeg { $caseworker-name }.
    }

    In guriga lala joogo ilmo jirran waxaa la yiraahdaa <i>vab</i>.
    Lacagta maalintaas waxaad ka codsan kartaa <i>Försäkringskassan</i> (Qasnadda caymiska).
    <b>Isla markiiba codso.</b>
    Ha sugin, sababtoo ah waqtigu wuu dhaafi karaa.
    .title = Ogow: ilmahaaga
    .short = Ilmo jirran: vab
    .explain =
        Carruurta yaryar badanaa way jirradaan.
        Waa caadi in waalid markaas guriga joogo.

        2 shay ayaad samaynaysaa.
        Isla maalintaas shaqada ayaad wacaysaa.
        Lacagta waxaad ka codsanaysaa <i>Försäkringskassan</i>.
        Waa hay'ad dawladeed oo lacag u bixisa carruurta.
        Uma baahnid inaad halkaas wacdo maalinta ugu horreysa.
        Waxaad ka codsanaysaa forsakringskassan.se.

        Inta badan waxay khusaysaa carruurta 8 bilood ilaa 12 sano jirta.
        Ilmuhu ma ka yar yahay mise ka weyn yahay? Weydii <i>Försäkringskassan</i>.

        Ilmuhu muddo dheer ma jirran yahay?
        Laga bilaabo maalinta 8aad waxaad u baahan tahay warqad caddayn ah (<i>intyg</i>).
        Dhakhtar ama kalkaaliye caafimaad ayaa qora.
    .example =
        Wiilka Sara waa 4 jir, qandhona wuu qabaa.
        Saacadda 6 Sara waxay wacday shaqada.
        Waxay tiri: “Hej! Det är Sara. Mitt barn är sjukt i dag. Jag är hemma och vabbar.” (Salaan! Waa Sara. Maanta ilmahaygu wuu jirran yahay. Guriga ayaan la joogayaa.)

        Kaddib waxay u sheegtay xannaanada.
        Fiidkii waxay codsatay lacagta maalintaas.
        Waxay ka codsatay bogga Försäkringskassan.

        Maalinta xigta wiilku weli wuu jirran yahay.
        Sara mar kale ayay shaqada wacday, si ay u ogaadaan.
    .keywords = ilmo jirran, ilmahaygu wuu xanuunsan yahay, canug xanuunsan, cunug jirran, canugaygii waa jiran yahay, ilmaha ayaa buka, carruurta way jirran yihiin, caruurta xanuun, wiilkayga ayaa xanuunsan, gabadhayda ayaa jirran, ilmo qandho, canug qandho, ilmaha qandho, ilmo matagaya, ilmo qufacaya, busbus, dheg xanuun ilmo, dugsiga ayaa i soo wacay, xannaanada ayaa soo wacday, ilmo guriga la joogo, vab, vabba, vabbar, waab, lacagta vab, codsiga vab, daryeelka ilmo jirran, sjukt barn, vård av barn, försäkringskassan, dagis ringde, ilmaha dhakhtarka geynaya, yaa la joogaya ilmaha jirran, imisa maalmood vab

safety-first =
    Qof kastaa waa inuu shaqada nabad uga soo hoydaa.
    <b>Isla markiiba sheeg haddii ay wax khatar ahi jiraan.</b>

    { $supervisor-name ->
        [none] U sheeg kormeerahaaga (<i>handledare</i>).
       *[other] U sheeg { $supervisor-name }.
    }
    Sheeg haddii qof wax gaaraan, xitaa wax yar.
    Sheeg haddii wax khatar ah ay ku dhowaadeen inay dhacaan.
    Taas waxaa la yiraahdaa <i>tillbud</i>.
    Khatartu ma weyn tahay?
    Markaas waa laguu oggol yahay inaad shaqada joojiso oo aad sheegto.

    <b>Wac 112 marka nafi khatar ku jirto.</b>
    Dab ma kacay? Bannaanka u bax oo dadka kale ka caawi inay baxaan.
    Kaddib wac 112.

    Maanta fiiri meesha albaabka laga baxo.
    Fiiri meesha ay yaallaan qalabka dabka lagu damiyo iyo balaastarka.
    Weydii haddii aanad garanayn.
    .title = Ogow: badbaadada shaqada
    .short = Badbaadada shaqada
    .explain =
        In wax la sheego cabasho ma aha.
        Marka shaqadu ogaato, shaqadu ammaan ayay ka dhigi kartaa.
        Markaas qofka xiga waxba ma gaaraan.

        112 waxay ku weydiinayaan waxa dhacay.
        Sheeg meesha aad joogto.
        Intii karaankaaga ah uga jawaab.
        112 sidoo kale waxaa loo wacaa dabka iyo khatarta dabeecadda gaarta.

        Talo caafimaad: wac 1177.
        Booliiska marka aanay degdeg ahayn: 114 14.
        Su'aalaha marka shil weyn dhaco: 113 13.

        Meesha ugu yaraan 5 qof ka shaqeeyaan waxaa jiri kara wakiilka badbaadada (<i>skyddsombud</i>).
        Waa saaxiib shaqo oo ilaaliya in shaqadu ammaan tahay.
        Qofkaas mar kasta waad weydiin kartaa.
    .example =
        Biyo ayaa dhulka ku daatay.
        Omar wuu simbiririxday, laakiin ma dhicin.
        Taasi waa <i>tillbud</i>: wax khatar ah ayaa ku dhowaaday inay dhacaan.

        Omar wuxuu yiri: “Det är vatten på golvet. Jag halkade nästan.” (Biyo ayaa dhulka ku daatay. Waxaan ku dhowaaday inaan simbiririxdo.)
        Kormeeruhu dhulka ayuu masaxay, wuuna qortay.
        Wuxuu yiri: “Mahadsanid! Waa wanaagsan tahay inaad sheegtay.”

        Maalin kale mashiin ayaa jaban.
        Omar wuu joogsaday oo wuxuu yiri: “Den är trasig. Jag vill inte skada mig.” (Wuu jaban yahay. Ma rabo inaan is dhaawaco.)
        Waa sax in sidaas la yeelo.
    .keywords = shil, shil shaqo, khatar, qatar, khatar ah, dab, dab baa kacay, qiiq, digniinta dabka, dab damis, dhaawac, waan dhaawacmay, is dhaawacay, dhiig, dhiig bax, waan dhacay, waan simbiririxday, waan kufay, gacanta ayaan gooyay, farta ayaan jaray, gubasho, waan gubtay, koronto, sun, kiimiko, mashiin jaban, mashiin khatar ah, jaranjaro ka dhacay, 112, ambalaas, ambulance, booliis, boliis, albaabka degdegga, nödutgång, olycka, brand, tillbud, skyddsombud, badbaado, amniga shaqada, kabo badbaado, galoofyo, koofiyad badbaado, gargaarka degdegga, balaastar, culays qaadid, suuxay

health-and-work =
    Bilaabista shaqo cusub tamar ayay qaadataa.
    Inaad daasho waa caadi.

    Isku waqti seexo, nasashooyinkaagana qaado.
    In yar dhaqdhaqaaq samee, lana hadal qof aad ku kalsoon tahay.

    Muddo dheer miyaanad fiicnayn?
    <b>Markaas wac xaruntaada caafimaadka (<i>vårdcentral</i>).</b>
    Waxaad sidoo kale wici kartaa 1177 oo talo ka heli kartaa.

    Ma shaqada ayaa keenaysa inaanad fiicnayn?
    { $supervisor-name ->
        [none] U sheeg kormeerahaaga (<i>handledare</i>).
       *[other] U sheeg { $supervisor-name }.
    }
    { $occupational-health ->
        [none] Shaqadu waxay diyaarin kartaa daryeel la yiraahdo <i>företagshälsovård</i> (caafimaadka shaqada).
       *[other] Shaqadu waxay diyaarin kartaa daryeel la yiraahdo <i>företagshälsovård</i> (caafimaadka shaqada): { $occupational-health }.
    }

    Caafimaadkaaga ha iigu soo qorin.
    Uma baahni inaan ogaado.
    .title = Ogow: tamar iyo nasasho
    .short = Caafimaad, nasasho
    .explain =
        Shaqo cusub, luqad cusub iyo qoys isku mar waa wax badan.
        Jirku wuu kuu sheegaa marka ay kugu bataan.
        Waxaa laga yaabaa inaad si xun u seexato, wax illowdo ama xanaaqdo.
        Taas badanaa waxaa la yiraahdaa <i>stress</i> (walbahaar).
        Ha sugin ilaa ay aad u adkaato.

        Marka aad jirran tahay, marka hore waxaad tagtaa <i>vårdcentral</i>.
        1177 waxaad ka helaysaa talo, dhowr luqadood.
        <i>Företagshälsovård</i> waa daryeel ay shaqadu diyaariso.
        Wuxuu ku saabsan yahay sida aad shaqada ku dareemayso.
        Madaxaaga weydii.

        Madaxa u sheeg waxa shaqada kugu adag.
        Adiga ayaa dooranaya waxa aad jirkaaga ka sheegto.
        Nafi khatar ma ku jirtaa? Wac 112.
    .example =
        Leyla 3 toddobaad si xun ayay u seexanaysaa.
        Way daallan tahay, waxyaabana way illowdaa.

        Xarunteeda caafimaadka ayay wacday, ballanna way heshay.
        Shaqada waxay ka tiri: “Jag orkar inte så mycket just nu. Kan vi prata?” (Hadda tamar badan ma haysto. Ma wada hadli karnaa?)
        Kormeeruhu wuu dhegaystay.
        Waxay sameeyeen qorshe fudud oo 2 toddobaad ah.
        Leyla waxaa loo oggolaaday inay in yar ka badan nasato.

        Leyla iyada ayaa dooranaysa waxa ay sheegto.
        Uma baahna inay wax walba sheegto.
    .keywords = daal, waan daalay, aad baan u daalanahay, stress, istares, walbahaar, walwal, welwel, cabsi, niyad jab, murugo, murugaysan, niyadda, hurdo la'aan, ma seexan karo, hurdo xun, riyo xun, tamar ma hayo, dhabar xanuun, dhabarka ayaa i xanuunaya, garab xanuun, jilbo xanuun, lugo xanuun, jirka oo dhan ayaa i xanuunaya, qoor xanuun, shaqadu way i adag tahay, shaqo culus, nasasho, caafimaad, caafimaadka, dhakhtar ballan, ballan dhakhtar, xarunta caafimaadka, vårdcentral, 1177, företagshälsovård, utbränd, trött, cilmi nafsi, dhakhtar maskaxda, qof aan la hadlo, ooyaya, cidlo, keli ahaan, waxyaabaha waan ilaawaa, qoyskaygii ayaan u xiisay

children-and-home =
    Marka aad shaqaynayso waa fiican tahay in toddobaadka la qorsheeyo.
    <b>Guriga toddobaadka warqad ku qor.</b>

    Dhammaan waqtiyada qor: shaqada, dugsiga, carruurta iyo cuntada.
    Guriga kaga wada hadla cidda wax kasta samaynaysa.
    Go'aansada cidda caawin karta haddii wax dhacaan.

    Laga bilaabo 1 sano carruurtu waxay geli karaan xannaanada (<i>förskola</i>).
    Waa dugsi carruurta yaryar ah inta aad shaqaynayso.
    { $municipality-name ->
        [none] Boos ka codso degmada (<i>kommunen</i>).
       *[other] Boos ka codso { $municipality-name }.
    }
    Goor hore codso, sababtoo ah dhowr bilood ayay qaadan kartaa.

    Waqtiyadu kuma habboona miyaa?
    { $supervisor-name ->
        [none] Goor hore la hadal kormeerahaaga (<i>handledare</i>).
       *[other] Goor hore la hadal { $supervisor-name }.
    }
    .title = Ogow: qoyska iyo shaqada
    .short = Carruur iyo guri
    .explain =
        Guriga wax badan ayaa laga qabtaa marka la shaqaynayo.
        Qorshe toddobaadka wuu dejiyaa.
        Markaas qof kastaa wuu og yahay cidda carruurta geynaysa iyo cidda soo qaadaysa.
        Labada waalidba way samayn karaan.

        Xannaanada carruurtu way ku ciyaaraan oo af-Iswiidhish ayay ku bartaan.
        Degmadu waa inay boos bixiso 4 bilood gudahood.
        Sidaas darteed codso ugu yaraan 4 bilood ka hor inta aanad u baahan.
        Qiimaha degmada ayaa go'aamisa.
        Laga bilaabo dayrta uu ilmuhu 3 jirsado qayb waqtiga ka mid ah waa bilaash.

        Carruur ka weyn ma leedahay?
        Dugsiga weydii waqtiga dugsiga ka dambeeya.
        Guriga ma adag tahay? Hawlwadeenkaaga u sheeg.
    .example =
        Qorshaha Selam iyo Dawit waa sidan.

        Isniin: Selam saacadda 7 ayay carruurta geynaysaa.
        Dawit saacadda 16 ayuu soo qaadayaa, cuntana wuu kariyaa.
        Talaado: Dawit wuu geeyaa, Selamna way soo qaaddaa.
        Arbaco: Selam fiidkii dugsi ayay leedahay.
        Markaas Dawit guriga ayuu joogaa.

        Deris ayaa soo qaadi karta haddii basku daaho.
        Lambarkeedu wuxuu ku dhegan yahay qaboojiyaha.

        Selam shaqada waxay ka weydiisay: “Jag lämnar barn klockan 7. Kan jag börja 7.30?” (Saacadda 7 ayaan carruurta geeyaa. Ma bilaabi karaa 7.30?)
        Kormeeruhu wuxuu sheegay waxa suurtagal ah.
    .keywords = carruur, caruur, caruurta, ilmo, ilmahayga, canug, cunug, xannaano, xanaanada caruurta, xanaano, dugsiga xannaanada, förskola, forskola, dagis, fritids, boos xannaano, codso xannaano, safka xannaanada, carruurta soo qaad, carruurta geyn, ilmaha yaa haynaya, yaa ilmaha ii haya, qof ilmaha haya, qoys, qoyska, guri, guriga, shaqada guriga, cunto karis, qorshe toddobaad, toddobaadka qorshee, xaaskayga, ninkayga, xaas iyo caruur, waalid keli ah, hooyo keli ah, kaligay carruurta haya, saacadaha iguma habboona, xannaanadu way xirantahay, fasaxa dugsiga, barnomsorg
