### Theme year: welcome, the programme, the people, the end date. Simple Swedish is the source.
### A machine translation, not yet reviewed.

welcome =
    { $first-name ->
        [none] Salaan iyo soo dhowow!
       *[other] Salaan { $first-name }, soo dhowow!
    }
    Magacaygu waa Stegvis.
    Waxaan ahay robot, qof ma ihi.

    Waxaan soo diraa qoraallo gaaban oo ku saabsan sannadkaaga shaqada.
    Ugu badnaan waa 2 maalintii.
    Su'aal sidoo kale waad ii soo qori kartaa.

    Taabo 🌐 Luqadda haddii aad rabto inaad luqadda beddesho.
    Taabo ⚙️ Kale haddii aad rabto inaad hakiso ama joojiso.
    <b>Ka qaybgalku waa ikhtiyaar.</b>

    Maalmahaaga ugu horreeya ee shaqada weydii wax ku saabsan <i>a-kassa</i>.
    Waa urur lacag ku siin kara marka aanad shaqo haysan.
    .title = Soo dhowow
    .short = Soo dhowow
    .explain =
        Waxaan kaaga sheekeeyaa shaqada, in yar markiiba.
        Waxyaabaha waxaad ogaanaysaa bisha aad u baahan tahay.
        Qoraal kasta hoostiisa waxaa ku yaal badhamo.

        Taabo 👍 Fahmay marka wax walba cad yihiin.
        Taabo ❓ Sii sharax marka ay adag tahay.
        Taabo 🔊 Dhegayso haddii aad ka jeceshahay inaad maqasho.
        🗂 Mawduucyada hoostiisa waxaad mar kale ka helaysaa wax walba.

        Adiga ayaa dooranaya inaad ka qaybgasho.
        Waad joojin kartaa markaad rabto.

        Maxaa goor hore loo weydiiyaa <i>a-kassa</i>?
        Muddada xubinnimada ayaa mar dambe muhiim noqon karta.
        Adiga ayaa dooranaya inaad ku biirto iyo in kale.
    .example =
        Selam subaxdii qoraal ayaa u yimid.
        Hal eray ayaa adag.
        Waxay taabatay ❓ Sii sharax.
        Markaas isla wixii ayaa erayo fudud ku yimid.

        Waxay rabtaa waqti kale.
        Waxay taabatay ⚙️ Kale, kaddibna 🕐 Waqtiga.

        Maalin waxay ii soo qortay: “mushahar”.
        Markaas waxaan tusay qoraallo ku saabsan mushaharka.

        Shaqada waxay ka weydiisay: “Var kan jag läsa om a-kassa?” (Xaggee wax kaga akhrisan karaa a-kassa?)
    .keywords = salaan, asc, salaamu calaykum, iska warran, soo dhowow, kumaad tahay, yaad tahay, waa maxay waxan, waa maxay stegvis, stegvis, robot, bot, boot, bootka, bootkan, bot-kan, muxuu qabtaa, ma dad baad tahay, ma qof baa ila hadlaya, kombiyuutar, sidee u shaqaysaa, sidee loo isticmaalaa, app, telegram, badhamada, luqadda beddel, af soomaali, somali, soomaali, ku hadal af soomaali, fariimo, fariin, fariimo badan, jooji fariimaha, fariin ha ii soo dirin, ii daa, hakin, iska bixid, waqtiga fariimaha, yaa arka waxaan qoro, ma sir baa, ma bilaash baa, ma qasab baa, ikhtiyaar, maxaan ku weydiin karaa, maxaad samaysaa

about-programme =
    Kani waa sannadkaaga shaqada.
    <b>Hadafku waa inaad wax badan barato.</b>

    Waxaad ku jirtaa laga bilaabo { $start-date }.
    Maalintaada ugu dambaysa waa { $end-date }.

    Waxaad ku tababaranaysaa shaqo dhab ah.
    Af-Iswiidhish dheeraad ah ayaad baranaysaa.
    Waxaad baranaysaa sida looga shaqeeyo Iswiidhan.
    <i>Referens</i> ayaad heli kartaa.
    Waa dad ka warrami kara sida aad u shaqayso.

    Sannadka kaddib shaqada halkan way dhammaanaysaa.
    Shaqo cusub iskeed uma timaaddo.
    Sidaas darteed shaqada xigta waxaad raadinaysaa sannadka gudihiisa.
    Annaga ayaa arrintaas kaa caawinayna.
    .title = Ogow: sannadkaaga
    .short = Sannadkaaga
    .explain =
        Sannadku wuxuu u jiraa inaad wax barato.
        Goob shaqo ayaad joogtaa, mushaharna waad qaadataa.
        Isla markaas af-Iswiidhish ayaad ku celcelinaysaa.

        Marka sannadku dhammaado waxaad haysataa wax badan oo aad tusto.
        Waxaad sheegi kartaa waxa aad qabatay.
        Waxaad haysataa qof ka warrami kara sida aad u shaqayso.
        Taasi waa muhiim marka aad shaqo cusub raadinayso.

        Laakiin barnaamijku shaqada xigta kuma siiyo.
        Waa inaad adigu raadsato, adigoo caawimo helaya.
        Badanaa waqti dheer ayay qaadataa.
        Sidaas darteed goor hore ayaan bilaabaynaa.
        Bil kasta waxaad ogaanaysaa tallaabada xigta.
    .example =
        Olena waxay ka bilowday makhaayad kafee.
        Marka hore waxay baratay magacyada, waqtiyada iyo erayada.
        Kaddib waxay baratay qasnadda lacagta.

        Dhowr bilood kaddib waxay qortay <i>cv</i>.
        Waa liis gaaban oo shaqooyin, dugsi iyo luqado ah.
        Kormeeraheeda waxay weydiisay: “Vill du vara min referens?” (Ma noqonaysaa referens-kayga?)

        Toddobaadkii hal mar ayay shaqo raadsataa.
        Tababaraha shaqada ayay su'aalo kula celcelisaa.
        Sidaas ayay sannadka kaddib wax badan oo ay tusto u haysataa.
    .keywords = barnaamijka, barnaamij, sannadka, sanadka shaqada, maxaan halkan u joogaa, maxaan u shaqeeyaa halkan, hadafka, ujeeddada, ujeedada barnaamijka, praktik, praktika, tababar shaqo, tababar, shaqo tababar, imisa bilood, sanad, hal sano, 12 bilood, goorma ayay dhammaanaysaa, maxaa xiga sanadka kadib, degmada ayaa i soo dirtay, kommun, kommunka, program, programmet, ma shaqo dhab ah baa, maxaan ka faa'iidayaa, faa'iidada, maxaan baranayaa, ma qasab baa barnaamijku, macluumaad barnaamij, referens

people-around-you =
    Shaqada keligaa kuma tihid.
    <b>Weydii dadkan, way ku caawinayaan.</b>

    { $supervisor-name ->
        [none] Kormeerahaaga (<i>handledare</i>) ayaa shaqada ku tusaya.
       *[other] { $supervisor-name } waa kormeerahaaga (<i>handledare</i>), waana qofka shaqada ku tusaya.
    }
    Weydii hawlaha, waqtiyada iyo qalabka.

    { $caseworker-name ->
        [none] Hawlwadeenkaaga (<i>handläggare</i>) ee degmada ayaa qorshahaaga la socda.
       *[other] { $caseworker-name } waa hawlwadeenkaaga (<i>handläggare</i>), waana qofka qorshahaaga la socda.
    }
    Weydii sannadka, kulannada iyo waxa kugu adag.

    { $job-coach ->
        [none] Tababaraha shaqada (<i>jobbcoach</i>) ayaa shaqo raadinta kaa caawiya.
       *[other] Tababaraha shaqada (<i>jobbcoach</i>) ayaa shaqo raadinta kaa caawiya: { $job-coach }.
    }
    { $language-teacher ->
        [none] Macallin ayaa af-Iswiidhishka kaa caawiya.
       *[other] Macallinka ayaa af-Iswiidhishka kaa caawiya: { $language-teacher }.
    }

    Taabo 👤 Dadka marka aad rabto inaad mar kale aragto.
    .title = Ogow: dadka aad la xiriirto
    .short = Yaa i caawinaya?
    .explain =
        Dad kala duwan ayaa waxyaabo kala duwan kaa caawiya.

        Kormeeruhu shaqada ayuu joogaa.
        Kormeeruhu wuxuu ku baraa waxa aad qabanayso.
        Isla shay marar badan ayaad weydiin kartaa.

        Hawlwadeenku (<i>handläggare</i>) degmada ayuu u shaqeeyaa.
        Hawlwadeenku qorshahaaga ayuu la socdaa sannadka oo dhan.
        Wac haddii wax khaldan yihiin, ama haddii aad walaacsan tahay.

        Tababaraha shaqada wuxuu kaa caawiyaa cv-ga iyo shaqooyinka aad codsan karto.
        Macallinku wuxuu kaa caawiyaa erayada iyo hadalka.

        Ma garanaysid cidda aad weydiiso miyaa?
        Markaas midkood kastaba waad weydiin kartaa.
        Waxay kaa caawinayaan inaad meesha saxda ah hesho.
    .example =
        Ali mashiin ayuu fahmi waayay.
        Kormeeraha wuxuu weydiiyay: “Kan du visa mig en gång till?” (Mar kale ma i tusi kartaa?)

        Ali wuxuu qabaa su'aalo ku saabsan qorshihiisa.
        Hawlwadeenka ayuu wacay: “Hej! Jag vill prata om min plan.” (Salaan! Waxaan rabaa inaan ka hadlo qorshahayga.)

        Ali wuxuu rabaa inuu shaqo ka codsado bakhaar.
        Tababaraha shaqada wuxuu weydiiyay: “Kan du titta på mitt cv?” (Ma eegi kartaa cv-gayga?)

        Ali maalin kasta eray cusub ayuu maqlaa.
        Macallinka wuxuu weydiiyay: “Vad betyder det här ordet?” (Eraygani muxuu ka dhigan yahay?)
    .keywords = yaa i caawinaya, ii caawi, i caawi, caawimo, caawimaad, caawin, yaan weydiiyaa, yaan la hadlaa, yaan wacaa, la xiriir, xiriir, lambarka taleefanka, telefoon nambar, nambarka, madax, madaxa, madaxayga, shaqaalaha kiiskayga, hawlwadeen, hawlwadeenka, handläggare, handlaggare, handläggar, handledare, handledar, kormeere, kormeeraha, jobbcoach, coach, macallin, macalinka luqadda, chef, kommun, degmada, farqiga handledare iyo handläggare, yaa i masuul ah, qofka ii qaabilsan, handläggare cusub, kuma soo gaari karo handläggare, cidda mas'uulka ah

temporary-contract =
    Tani waxay ku saabsan tahay muddadaada shaqada.
    Heshiiskaaga shaqadu waa ku-meelgaar, wuxuuna leeyahay taariikh uu dhammaado.

    Heshiisku wuxuu dhammaanayaa { $end-date }.
    { $months-left ->
        [0] Waxaa haray wax ka yar 1 bil.
        [one] Waxaa haray { $months-left } bil.
       *[other] Waxaa haray { $months-left } bilood.
    }
    <b>Markaas ayuu dhammaanayaa, xitaa haddii aad si aad u fiican u shaqayso.</b>

    Sidaas darteed shaqada xigta goor hore ayaan raadinaynaa.
    Toddobaadkan tallaabo yar qaad.
    { $caseworker-name ->
        [none] Weydii hawlwadeenkaaga (<i>handläggare</i>) haddii aad wax is weydiinayso.
       *[other] Weydii { $caseworker-name } haddii aad wax is weydiinayso.
    }
    .title = Ogow: hal taariikh
    .short = Goorta dhammaadka
    .explain =
        Waxaa jira 2 nooc oo shaqo.
        Shaqo joogto ah taariikh dhammaad ma leh.
        Shaqo ku-meelgaar ah waxay dhammaataa taariikh go'an.
        Warqadda badanaa waxaa ku qoran <i>visstidsanställning</i>.
        Shaqada aad haysato waa nooca ku-meelgaarka ah.

        Marka madaxu yiraahdo “fiican”, wuxuu ka hadlayaa shaqadaada.
        Waa run, waana muhiim.
        Laakiin taariikhda heshiisku waa sidii hore.

        Badanaa bilo badan ayay qaadataa in shaqo la helo.
        Qofka goor hore bilaaba waqti dheeraad ah ayuu haystaa.
        Taariikhdaada ma hubtid miyaa?
        Heshiiskaaga fiiri, ama weydii hawlwadeenkaaga.
    .example =
        Ali si degdeg ah ayuu u shaqeeyaa, qof walbana wuu caawiyaa.
        Madaxu wuxuu yiri: “Du är jätteduktig!” (Aad baad u karti badan tahay!)
        Ali wuu farxay, wuxuuna ku fekeray: Markaas waan sii joogayaa.

        Hawlwadeenkiisa wuxuu weydiiyay: “Får jag stanna här?” (Halkan ma sii joogi karaa?)
        Waxay ku jawaabtay: “Aad baad u fiican u shaqaysaa. Laakiin heshiisku wuxuu dhammaanayaa isla maalintii hore.”

        Markaas Ali madaxa ayuu weydiiyay: “Vill du vara min referens?” (Ma noqonaysaa referens-kayga?)
        Madaxu isla markiiba haa ayuu yiri.
        Isla toddobaadkaas Ali wuxuu eegay 2 shaqo oo bannaan.
    .keywords = heshiis, heshiiska, heshiiska shaqada, qandaraas, qandaraaska, kontrakt, kontraktiga, kontarato, heshiiskayga, heshiiskaygu, qandaraaskayga, qandaraaskaygu, heshiiskaygu waa intee, heshiiskeyga, goormuu dhammaanayaa, goormuu dhamaanayaa, anställning, visstid, taariikhda dhammaadka, goorma ayuu dhammaanayaa heshiisku, goorma shaqadu dhammaanaysaa, intee baan shaqaynayaa, imisa bilood ii haray, bilaha haray, shaqo joogto, shaqo joogto ah, shaqo rasmi, fast jobb, fast anställning, ku meelgaar, ku meel gaar, ma sii joogi karaa, halkan ma joogi karaa, halkan ma ka shaqayn karaa sanadka dambe, kordhin, ma la kordhinayaa, heshiiska kordhi, madaxu wuu iga raalli yahay, shaqo ma i siinayaan, ma i shaqaalaynayaan, shaqada laga eryay, shaqada waa laga saaray, maalinta ugu dambaysa

temporary-contract-2 =
    Mararka qaarkood qof ayaa yiraahda: “Bra jobbat!” (Shaqo fiican!)
    Waa farxad in taas la maqlo, waana run.

    Waxay ka dhigan tahay inaad shaqo fiican qabato.
    Kama dhigna inaad halkan shaqo joogto ah ka helayso.
    Shaqo joogto ah taariikh dhammaad ma leh.
    Shaqadaadu waa ku-meelgaar, heshiiskaaguna taariikh wuu leeyahay: { $end-date }.
    { $months-left ->
        [0] Waxaa ka haray wax ka yar 1 bil.
        [one] Waxaa ka haray { $months-left } bil.
       *[other] Waxaa ka haray { $months-left } bilood.
    }

    <b>Weydii qofka sidaas yiraahda: “Vill du vara min referens?” (Ma noqonaysaa referens-kayga?)</b>
    Markaas erayadaasi waxay kaa caawinayaan shaqada xigta.
    Shaqadaas hadda ayaan raadinaynaa.

temporary-contract-3 =
    Maanta soo saar kalandarkaaga.
    Calaamad ku dhig maalin muhiim ah.

    Maalintu waa { $end-date }.
    Maalintaas heshiiskaaga ku-meelgaarka ahi wuu dhammaanayaa.
    { $months-left ->
        [0] Tiri waqtiga ilaa calaamadda: waa wax ka yar 1 bil.
        [one] Tiri waqtiga ilaa calaamadda: waa { $months-left } bil.
       *[other] Tiri waqtiga ilaa calaamadda: waa { $months-left } bilood.
    }
    Calaamaddu meesheeda ayay joogaysaa, xitaa haddii qof walba kaa raalli yahay.

    Hadda calaamad kale dhig, toddobaad kasta.
    <b>Maalintaas 30 daqiiqo shaqada xigta raadi.</b>
    Waqtiyo gaaban oo badan ayaa ka fiican hal waqti dheer oo dhammaadka ah.
    { $caseworker-name ->
        [none] Kalandarka tus hawlwadeenkaaga (<i>handläggare</i>).
       *[other] Kalandarka tus { $caseworker-name }.
    }

temporary-contract-4 =
    Waa wanaagsan tahay in shaqada la jeclaado.
    Dad badan oo shaqadooda jecel waxay rabaan inay sii joogaan.

    Taas way fududahay in la fahmo.
    Haddana waa muhiim in la ogaado sida ay wax yihiin.
    Shaqadaada halkan waa ku-meelgaar.
    Maalinta ugu dambaysa ee heshiisku waa { $end-date }.
    { $months-left ->
        [0] Hadda muddada waxaa ka haray wax ka yar 1 bil.
        [one] Hadda muddada waxaa ka haray { $months-left } bil.
       *[other] Hadda muddada waxaa ka haray { $months-left } bilood.
    }
    Waa sidaas xitaa haddii aad dadaalkaaga oo dhan samayso.

    <b>Shaqadan waad jeclaan kartaa, isla markaasna shaqada xigta waad raadin kartaa.</b>
    Ma adag tahay in taas laga fekero?
    { $caseworker-name ->
        [none] La hadal hawlwadeenkaaga (<i>handläggare</i>).
       *[other] La hadal { $caseworker-name }.
    }

temporary-contract-5 =
    Waa kuwan 4 su'aalood oo gaagaaban iyo jawaabahoodu.

    Goorma ayuu heshiiskayga ku-meelgaarka ahi dhammaanayaa?
    Wuxuu dhammaanayaa { $end-date }.

    Waqti intee le'eg ayaa ka haray?
    { $months-left ->
        [0] Wax ka yar 1 bil laga bilaabo maanta.
        [one] Waa { $months-left } bil laga bilaabo maanta.
       *[other] Waa { $months-left } bilood laga bilaabo maanta.
    }

    Heshiisku ma dheeraanayaa haddii aan si aad u fiican u shaqeeyo?
    Maya, shaqo fiican taariikhda ma beddesho.

    Markaas maxaan sameeyaa?
    <b>Hadda ayaad shaqada xigta raadinaysaa.</b>
    { $caseworker-name ->
        [none] Su'aalo dheeraad ah weydii hawlwadeenkaaga (<i>handläggare</i>).
       *[other] Su'aalo dheeraad ah weydii { $caseworker-name }.
    }
    .voice =
        Waa kuwan 4 su'aalood oo gaagaaban iyo jawaabahoodu.

        Goorma ayuu heshiiskayga ku-meelgaarka ahi dhammaanayaa?
        Wuxuu dhammaanayaa maalinta qoraalka ku taal.

        Waqti intee le'eg ayaa ka haray?
        Taas qoraalka ayaad ku arkaysaa.

        Heshiisku ma dheeraanayaa haddii aan si aad u fiican u shaqeeyo?
        Maya, shaqo fiican taariikhda ma beddesho.

        Markaas maxaan sameeyaa?
        Hadda ayaad shaqada xigta raadinaysaa.
        Su'aalo dheeraad ah weydii hawlwadeenkaaga.

temporary-contract-6 =
    Wax walba oo aad halkan ku barato adiga ayaa iska leh.
    Kaddibna weli waad garanaysaa.

    Shaqada halkan waa ku-meelgaar oo keliya.
    Heshiisku wuxuu dhammaanayaa { $end-date }.
    Sidaas oo kale ayay u tahay qofka shaqada ugu fiican.
    { $months-left ->
        [0] Halkan wax ka yar 1 bil oo kale ayaad wax ku sii baran kartaa.
        [one] Halkan { $months-left } bil oo kale ayaad wax ku sii baran kartaa.
       *[other] Halkan { $months-left } bilood oo kale ayaad wax ku sii baran kartaa.
    }

    Laakiin af-Iswiidhishkaaga waad qaadanaysaa.
    Waxa aad taqaan waad qaadanaysaa.
    Dad adiga kaa warrami kara waad qaadanaysaa.
    <b>Shaqo noocee ah ayaad rabtaa inaad u isticmaasho?</b>
    Hadda raadi.

temporary-contract-7 =
    Ka feker koorso dugsi ah.
    Waxay leedahay maalin ugu horreysa iyo maalin ugu dambaysa.

    Koorsadu qof kasta way u dhammaanaysaa, xitaa kan ugu fiican.
    Heshiiskaaga shaqada ee ku-meelgaarka ahi waa sidaas oo kale.
    Maalinta ugu horreysay waxay ahayd { $start-date }.
    Maalinta ugu dambaysa waa { $end-date }.
    { $months-left ->
        [0] Waxaa haray wax ka yar 1 bil.
        [one] Hadda waxaa haray { $months-left } bil.
       *[other] Hadda waxaa haray { $months-left } bilood.
    }

    Ka hor maalinta ugu dambaysa ayaa la doortaa waxa xiga.
    <b>Goor hore dooro, goor horena shaqo raadi.</b>
    { $caseworker-name ->
        [none] Hawlwadeenkaaga (<i>handläggare</i>) weydiiso inaad wada fekertaan.
       *[other] { $caseworker-name } weydiiso inaad wada fekertaan.
    }

temporary-contract-8 =
    Waa kan liis yar oo bishan ah.
    3-da su'aalood haa ma kaga jawaabi kartaa?

    Shaqooyin bannaan ma eegay?
    Wax cusub oo aan aqaan ma qoray?
    Qof ma kala hadlay shaqadayda xigta?

    Liisku waa muhiim, sababtoo ah heshiiskaaga ku-meelgaarka ahi wuxuu dhammaanayaa { $end-date }.
    { $months-left ->
        [0] Liisku waa hadda, sababtoo ah waxaa haray wax ka yar 1 bil.
        [one] Waxaad haysataa { $months-left } bil oo aad ku samayso.
       *[other] Waxaad haysataa { $months-left } bilood oo aad ku samayso.
    }
    Qof kasta ayuu khuseeyaa, xitaa kan shaqada wax walba si sax ah u qabta.

    Jawaabaha mid maya ma ahayd?
    <b>Taas ka bilow.</b>
    { $caseworker-name ->
        [none] Liiska tus hawlwadeenkaaga (<i>handläggare</i>).
       *[other] Liiska tus { $caseworker-name }.
    }

halfway =
    Hadda waqtiga shaqada kalabar ayaa dhaafay.
    <b>Waa maalin fiican oo mustaqbalka laga fekero.</b>

    { $months-done ->
        [one] Waxaad ku jirtay { $months-done } bil.
       *[other] Waxaad ku jirtay { $months-done } bilood.
    }
    { $months-left ->
        [0] Waxaa haray wax ka yar 1 bil.
        [one] Waxaa haray { $months-left } bil.
       *[other] Waxaa haray { $months-left } bilood.
    }
    Heshiisku wuxuu dhammaanayaa { $end-date }.

    Qor 3 shay oo aad baratay.
    Cv-gaaga tus tababaraha shaqada (<i>jobbcoach</i>).
    Qof shaqada jooga weydii inuu noqdo <i>referens</i>.
    Toddobaad kasta fiiri shaqooyinka bannaan.

    Sannadka kaddib maxaad rabtaa inaad samayso?
    { $caseworker-name ->
        [none] Kala hadal hawlwadeenkaaga (<i>handläggare</i>).
       *[other] Kala hadal { $caseworker-name }.
    }
    .title = Ogow: kalabarka waqtiga
    .short = Waqtiga kalabar
    .explain =
        Sannadka kalabar ayaad dhammaysay.
        Ka feker sidii ay ahayd maalintii ugu horreysay.
        Hadda af-Iswiidhish iyo shaqadaba wax badan ayaad ka taqaan.
        Taasi waa dadaalkaaga.

        Kalabarka labaad badanaa degdeg ayuu u dhammaadaa.
        Sidaas darteed waa fiican tahay inaad hadda shaqo raadinta bilowdo.

        <i>Cv</i> waa liis gaaban oo shaqooyin, dugsi iyo luqado ah.
        <i>Referens</i> waa qof ka warrami kara sida aad u shaqayso.
        2-daas shay waxaad ku codsan kartaa shaqooyin badan.

        Weli cv ma lihid miyaa?
        Tababaraha shaqada ayaa kaa caawinaya qorista.
    .example =
        Yusuf fiid ayuu fadhiistay, wuxuuna qoray 3 shay.
        “Qashinka waan kala sooci karaa.”
        “Waan jawaabi karaa marka macmiil wax i weydiiyo.”
        “Waqtigayga waan imaadaa.”

        Shaqada wuxuu ka weydiiyay: “Vill du vara min referens?” (Ma noqonaysaa referens-kayga?)
        Kormeerihiisu haa ayuu yiri.

        Sabtiyada wuxuu eegaa shaqooyinka bannaan.
        2 u muuqday kuwo fiican ayuu kaydsaday.
        Isniinta tababaraha shaqada ayuu tusayaa.
    .keywords = kalabar, kala bar, nus, nus sano, lix bilood, 6 bilood, lix bilood ayaa dhaafay, bartamaha sanadka, sanadka badhkii, badh, barkii ayaa dhamaaday, inta haray, maxaan bartay, maxaan hadda sameeyaa, maxaan qabtaa hadda, tallaabada xigta, talaabada xigta, mustaqbalka, qorshaha mustaqbalka, shaqo raadin bilow, halva tiden, halvvägs, halva året, bisha lixaad, lix bilood ayaa ii haray

extension =
    Taariikh cusub ayaa kuu jirta.
    <b>Kalandarkaaga ku qor.</b>

    Hadda heshiiskaagu wuxuu dhammaanayaa { $end-date }.
    { $months-left ->
        [0] Waxaa haray wax ka yar 1 bil.
        [one] Waxaa haray { $months-left } bil.
       *[other] Waxaa haray { $months-left } bilood.
    }

    Waa waqti dheeraad ah, laakiin shaqadu weli waa ku-meelgaar, joogto ma aha.
    Waxay dhammaanaysaa maalinta cusub, xitaa haddii aad si fiican u shaqayso.
    Waxaad heli doontaa waqti aad wax badan ku barato, shaqooyin badanna ku codsato.
    Sii wad raadinta shaqada xigta.

    Warqaddaada taariikh kale ma ku qoran tahay?
    { $caseworker-name ->
        [none] Weydii hawlwadeenkaaga (<i>handläggare</i>).
       *[other] Weydii { $caseworker-name }.
    }
    .title = Cusub: taariikh kuu ah
    .short = Taariikh cusub
    .explain =
        Hore taariikh dhammaad oo kale ayaad lahayd.
        Hadda shaqada waqti dheeraad ah ayaad ka heshay.
        Weydiiso in warqad laguugu qoro.

        Waqti dheeraad ah la mid ma aha shaqo joogto ah.
        Shaqo joogto ah taariikh dhammaad ma leh.
        Shaqadaadu waxay leedahay taariikh dhammaad oo cusub.

        Waqtiga u isticmaal 2 shay.
        Af-Iswiidhish iyo shaqada wax badan ka baro.
        Toddobaad kasta in yar shaqada xigta raadi.

        Taariikhdu sax ma aha miyaa? Sida ugu dhaqsaha badan u weydii.
        Markaas hawlwadeenkaaga ayaa eegi kara.
    .example =
        Sara waxaa loo sheegay inay 3 bilood oo kale haysato.
        Way faraxday.

        Waxay weydiisay: “Är jobbet fast nu?” (Hadda shaqadu ma joogto ayay noqotay?)
        Hawlwadeenku wuxuu ku jawaabay: “Maya, waxay dhammaanaysaa maalinta cusub.”

        Sara maalinta cusub kalandarkeeda ayay ku qortay.
        Qorshe yarna way samaysay.
        Isniinaha waxay ku celcelisaa 10 eray oo cusub.
        Khamiisaha hal shaqo ayay codsataa.
    .keywords = kordhin, waa la kordhiyay, waa la ii kordhiyay, heshiiska waa la kordhiyay, muddo kordhin, waqti dheeraad, waqti dheeraad ah, bilo dheeraad ah, 3 bilood oo kale, taariikh cusub, taariikhda cusub, heshiis cusub, kontrakt cusub, sii joogid, ma sii shaqaynayaa, taariikhda waa la beddelay, taariikhdu way bedeshay, förlängning, förlängt, nytt datum, nytt kontrakt

expectation-check =
    Waa tan su'aal gaaban oo kuu socota.

    <b>Barnaamijka kaddib ma ku leedahay shaqo joogto ah halkan?</b>
    .title = Su'aal gaaban
    .short = Shaqo joogto ah?
    .explain =
        Shaqo joogto ah waa shaqo aan taariikh dhammaad lahayn.
        Su'aashu waa: Shaqo noocaas ah ma ku leedahay halkan barnaamijka kaddib?

        Waxaan u weydiinaynaa si qof walba isla shay u ogaado.
        Dad badan waxyaabo kala duwan ayay aaminsan yihiin, waana caadi.
        Imtixaan ma aha.
        Ku jawaab waxa aad u malaynayso.

        Ma hubtid miyaa? Taabo “Ma garanayo”.
        Markaas sharraxaad ayaad helaysaa.
        Hawlwadeenkaaga ayaa jawaabta arka, wuuna ku caawin karaa.
    .example =
        Olena su'aasha ayay akhriday.
        Ma hubto.
        Waxay taabatay “Ma garanayo”.

        Markaas waxaa u yimid qoraal gaaban oo sharxaya.
        2 jeer ayay akhriday.
        Waxay taabatay 👍 Haa, waan fahmay.

        Kulanka xiga hawlwadeenku wuxuu yiri: “Waa fiican tahay inaad jawaabtay. Ma rabtaa inaan ka hadalno?”
        5 daqiiqo ayay wada hadleen, heshiiskana way eegeen.
    .keywords = shaqo joogto ah, shaqo joogto, fast jobb, fast anställning, shaqo rasmi ah, ma sii joogayaa, halkan ma joogi doonaa, su'aasha, su'aal, jawaab, shaqo sanadka kadib, barnaamijka kadib shaqo, ma i shaqaalaynayaan, ma garanayo, ma aqaan, halkan sii shaqee, shaqada ma ii sii jiraysaa
