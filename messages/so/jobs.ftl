### Theme jobs: papers about oneself, where to look, how to apply, how to go on.
### A machine translation, not yet reviewed.

cv =
    Hadda waa waqtigii warqad adiga kugu saabsan.
    Waxaa la yiraahdaa <b>cv</b>.
    Halkaas shaqo-bixiye degdeg ayuu uga arkaa waxa aad taqaan.

    Cv Iswiidhish ah waxaa ku qoran:
    • Magaca, taleefanka iyo iimaylka.
    • Shaqooyinkaaga, tan cusub ayaa hormarta.
    • Dugsiga iyo koorsooyinka, tan cusub ayaa hormarta.
    • Luqadaha iyo wax kale oo aad taqaan.

    Qor 1 ama 2 bog.
    Sawir looma baahna.
    Ha qorin lambarka shakhsiga (<i>personnummer</i>).
    Qasab ma aha inaad qoyskaaga wax ka qorto.

    { $job-coach ->
        [none]
            { $caseworker-name ->
                [none] Hawlwadeenkaaga (<i>handläggare</i>) caawimo cv weydiiso.
               *[other] { $caseworker-name } caawimo cv weydiiso.
            }
       *[other] Caawimo ballan u qabso: { $job-coach }.
    }
    .title = Tallaabada xigta: warqad kugu saabsan
    .short = Qor cv
    .explain =
        <i>Cv</i> waa liis gaaban oo adiga kugu saabsan.
        Shaqo-bixiye badanaa kuwo badan ayuu helaa.
        Cv kasta waqti aad u yar ayay akhriyaan.
        Sidaas darteed waa inuu gaaban yahay oo akhriskiisu fudud yahay.

        Shaqada aad hadda haysato waa inay hormarto.
        Ha qorin oo keliya magaca shaqada.
        Qor waxa aad halkaas ka qabato.
        Shaqo dalal kale sidoo kale waa la tiriyaa.
        Sidoo kale shaqo bilaa mushahar ah, tusaale ahaan urur dhexdiis.

        Muddo ma shaqo la'ayd?
        Dhib ma leh.
        Qor waxa aad markaas samaysay, tusaale ahaan inaad af-Iswiidhish baratay.

        Uma baahnid inaad keligaa qorto.
        Tababaraha shaqada (<i>jobbcoach</i>) ayaa akhrin oo sixi kara.
        Cv-gaaga mobilka ku kaydso.
        Markaas isla markiiba waad diri kartaa.
    .example =
        Qayb ka mid ah cv-ga Hassan:

        <b>Shaqo</b> (<i>Arbete</i>):
        Hadda: Kafé Linden, jikada ayaan ka shaqeeyaa.
        Qado ayaan u kariyaa 60 qof.
        Weelka waan dhaqaa, waan nadiifiyaa, alaabtana waan qaabilaa.
        Martida af-Iswiidhish ayaan kula hadlaa.

        2016–2021: Nijaar, Homs.
        Albaabbo iyo miisas ayaan samayn jiray.
        2 cusub ayaan shaqada baray.

        <b>Dugsi</b> (<i>Skola</i>):
        Hadda: Sfi, koorso C.
        2015: Dugsi sare, 3 sano.

        <b>Luqado</b> (<i>Språk</i>):
        Carabi: luqaddayda koowaad.
        Iswiidhish: maalin kasta shaqada ayaan kaga hadlaa.

        <b>Wax kale</b> (<i>Annat</i>):
        Laysanka baabuurka B.
    .keywords = cv, sivi, siivii, cv qor, cv samee, cv sidee loo qoraa, cv caawimo, cv iswiidhish, cv gayga, warqad nolosha, warqad aniga, taariikh nololeed, xirfadahayga qor, meritförteckning, meriter, shaqooyinkii hore, sawir cv, personnummer cv, cv tusaale, cv fiiri, cv sax, cv dir, jobbcoach cv, waxbarashada cv, warqad shaqo raadin

references =
    Qof arkay adigoo shaqaynaya wuu ku caawin karaa.
    Qofkaas waxaa la yiraahdaa <b>referens</b>.
    Shaqo-bixiye cusub badanaa qofkaas ayuu wacaa.
    Waxay rabaan inay ogaadaan sida aad u shaqayso.

    Waxaad weydiin kartaa:
    • Kormeerahaaga (<i>handledare</i>).
    • Madax.
    • Saaxiib shaqo oo shaqadaada yaqaan.

    Dooro 2 ama 3 qof.
    Ha dooran qof qoyskaaga ah.

    Mar kasta marka hore qofka weydii.
    { $supervisor-name ->
        [none] Kormeerahaaga ka bilow.
       *[other] Ka bilow { $supervisor-name }.
    }
    Qor magaca, taleefanka iyo iimaylka.
    Lambarka sii oo keliya qofka ku weydiiya.
    .title = Ogow: qof ku yaqaan
    .short = Referens
    .explain =
        Shaqo-bixiye kuma yaqaan.
        Sidaas darteed wuxuu weydiiyaa qof ku yaqaan.
        Iswiidhan waa ku caadi.

        Tusaale ahaan waxay weydiiyaan:
        Qofku waqtiga ma yimaadaa?
        Dadka shaqada si fiican ma ula shaqeeyaa?
        Maxuu qofku ku fiican yahay?

        Maxaad marka hore u weydiinaysaa?
        <i>Referens</i>-kaagu waa inaanu la yaabin.
        Qofka diyaarsan wax badan ayuu sheegaa.
        Sidoo kale waxaad ogaanaysaa haddii qofku rabo.

        Sheeg shaqada aad codsanayso.
        Cv-gaaga tus.
        Markaas <i>referens</i>-kaagu wuu garanayaa waxa muhiimka ah.

        Uma baahnid inaad magacyada cv-gaaga ku qorto.
        Qor: “Referenser lämnas på begäran.”
        Waxay ka dhigan tahay inaad magacyada bixiso haddii cid weydiiso.
    .example =
        Samira kormeeraheeda Anders ayay weydiisay:

        “Jag börjar söka jobb nu.” (Hadda shaqo raadinta ayaan bilaabayaa.)
        “Kan du vara min referens?” (Ma noqon kartaa referens-kayga?)

        Anders haa ayuu yiri.
        Samira wax kale ayay weydiisay:
        “Vad kan du säga om mitt arbete?” (Maxaad shaqadayda ka oran kartaa?)

        Anders wuxuu yiri:
        “Mar kasta waqtiga ayaad timaaddaa.”
        “Waad degan tahay marka shaqadu badan tahay.”

        Samira erayada way qoratay.
        Cv-geedana way ku isticmaashay.

        2 toddobaad kaddib waxay shaqo ka codsatay hotel.
        Anders waxay u qortay:
        “Nu kan Hotell Norr ringa dig.” (Hadda Hotell Norr wuu ku soo wici karaa.)
    .keywords = referens, referenser, reference, refrens, referans, markhaati shaqo, marag, marag fura, markhaati fura, shaqadayda u marag, qof i yaqaan shaqada, qof iga warrama, yaa referens noqon kara, referens weydii, sidee referens loo helaa, madax i taageera, warqad taageero, talo soo jeedin, rekommendera, shaqo bixiyuhu yuu wacaa, madaxa la soo wacay, kormeere referens, handledare referens, imisa referens, referens magacyo, referens qoys

where-jobs-are =
    Waxaa jira 3 meelood oo fiican oo laga raadiyo.
    Halkaas waxaad ka heli kartaa shaqadaada xigta.

    1. <b>Platsbanken</b>.
    Waa bog internet oo shaqooyin bannaan leh.
    Waa bilaash.
    Waxaad ka helaysaa arbetsformedlingen.se.

    2. Bogagga shirkadaha.
    Dooro 5 meelood oo aad rabto inaad ka shaqayso.
    Bogooda ka raadi “lediga jobb” (shaqooyin bannaan).
    Degmaduna bog noocaas ah ayay leedahay.

    3. Dadka aad taqaan.
    U sheeg inaad shaqo raadinayso.
    Weydii haddii cid shaqo maqashay.

    { $job-coach ->
        [none] Hawlwadeenkaaga (<i>handläggare</i>) weydiiso inuu markii ugu horreysa kula raadiyo.
       *[other] Markii ugu horreysa caawimo ku raadi: { $job-coach }.
    }
    .title = Ogow: 3 meelood
    .short = Hel shaqo bannaan
    .explain =
        Maxaa loo raadiyaa 3 meelood?
        Shaqooyinka oo dhan isla meel kuma jiraan.

        <i>Platsbanken</i> waxaad ku qortaa xirfad iyo magaalo.
        Markaas liis ayaa kuu soo baxa.
        Raadintaada waad kaydin kartaa.

        Shirkado qaarkood waxay ku qoraan boggooda oo keliya.
        Sidaas darteed waa fiican tahay in halkaasna la eego.

        Shaqooyin badan waxaa lagu helaa qof la yaqaan.
        Deriska, waalidiinta kale iyo saaxiibada shaqadu badanaa wax badan ayay ogyihiin.
        Waxay ku caawin karaan oo keliya haddii ay ogyihiin inaad raadinayso.

        Xayeysiiska 2 jeer akhri.
        Fiiri maalinta ugu dambaysa ee codsiga.
        Wax walba ma taqaan miyaa? Haddana codso, haddii aad inta badan taqaan.

        Weligaa lacag ha ku bixin si aad shaqo u hesho.
    .example =
        Dawit wuxuu rabaa inuu baaskiillo ka shaqeeyo.

        Isniin: Wuxuu ka raadiyay <i>Platsbanken</i>.
        Wuxuu qoray “cykel” (baaskiil) iyo magaaladiisa.
        2 xayeysiis ayuu kaydiyay.

        Arbaco: Wuxuu eegay bogagga 5 dukaan.
        Dukaan ayaa qof gu'ga u raadinaya.

        Jimco: Deriskiisa ayuu la hadlay.
        Wuxuu yiri:
        “Jag söker jobb.” (Shaqo ayaan raadinayaa.)
        “Jag lagar cyklar i kommunens verkstad.” (Baaskiillo ayaan ku hagaajiyaa goobta hagaajinta ee degmada.)
        “Vet du någon som behöver hjälp?” (Ma taqaan qof caawimo u baahan?)

        Derisku wuxuu yaqaan nin leh goob baaskiillada lagu hagaajiyo.
        Dawit lambarka ayuu helay, wuuna wacay.
    .keywords = shaqo raadin, shaqo raadis, shaqo raadinayaa, shaqo rabaa, shaqo waan rabaa, shaqo doon, shaqo bannaan, shaqooyin banaan, shaqo ka hel, xagee shaqo ka helaa, xaggee ka raadiyaa shaqo, shaqo halkee, platsbanken, platsbank, arbetsförmedlingen, lediga jobb, jobb, söka jobb, shaqo internet, xayeysiis shaqo, shaqo nadiifin, shaqo bakhaar, shaqo dukaan, shirkad shaqo, dad aan aqaan shaqo, linkedin, indeed, shaqo cusub

job-application =
    Warqad gaaban ayaa tusaysa cidda aad tahay.
    Waxaa la yiraahdaa <b>personligt brev</b>.
    Waxaad la dirtaa cv-gaaga marka aad shaqo codsanayso.

    Warqaddu 3 qaybood ayay leedahay:
    1. Shaqada aad codsanayso, iyo sababta.
    2. Waxa aad taqaan, iyo tusaale shaqadaada ah.
    3. Goorta aad bilaabi karto, mahadcelin iyo lambarkaaga.

    Bog barkii ayaa ku filan.
    Shaqo kasta warqad cusub u qor.
    Tii hore in yar waad ka beddeli kartaa.

    Qof weydiiso inuu akhriyo ka hor inta aanad dirin.
    Toddobaad kasta shaqo codso.
    .title = Tallaabada xigta: warqad gaaban
    .short = Codso shaqo
    .explain =
        Cv-gaagu waa liis.
        Warqadda adiga ayaa ka sheekaynaya.
        Halkaas hal su'aal ayaad kaga jawaabaysaa:
        Maxaa adiga kaa dhigaya qofka ku habboon?

        Marka hore xayeysiiska akhri.
        Dooro 2 eray oo halkaas muhiim ku ah.
        Waxay noqon karaan “noggrann” (qof taxaddar leh) iyo “kan arbeta kvällar” (fiidkii shaqayn kara).
        Erayadaas wax ka qor.
        Bixi tusaale run ah.

        Af-Iswiidhishku qasab ma aha inuu dhammaystiran yahay.
        Jumlado gaaban waa fiican yihiin.

        Ka hor inta aanad dirin:
        • Magaca shirkadda sax ma yahay?
        • Lambarkaagu sax ma yahay?
        • Cv iyo warqad ma ku jiraan?

        Maxaa toddobaad kasta loo diraa?
        Dadka badankood waxay u baahan yihiin inay shaqooyin badan codsadaan.
        Warqad kasta in yar ayay ka fududaataa.
    .example =
        <b>1. Shaqada.</b>
        Salaan!
        Waxaan codsanayaa shaqada jikadiinna.
        Waan jeclahay inaan dad badan cunto u kariyo.

        <b>2. Waxa aan aqaan.</b>
        Hadda waxaan ka shaqeeyaa Kafé Linden.
        60 qof ayaan qado u karinaa.
        Maalin cunto-kariyuhu ma joogin.
        Aniga iyo saaxiib shaqo ayaa qadada keligeen diyaarinnay.
        Qof walba waqtigiisa ayuu cunto helay.
        Maalin kasta shaqada af-Iswiidhish ayaan kaga hadlaa.

        <b>3. Goorta aan bilaabi karo.</b>
        2 Agosto ayaan bilaabi karaa.
        Kormeerahaygu si farxad leh ayuu iiga warramayaa.
        Waad ku mahadsan tihiin akhriska!

        Hassan, taleefan iyo iimayl.
    .keywords = codsi shaqo, codsiga shaqada, shaqo codso, shaqo codsasho, sidee shaqo loo codsadaa, warqad codsi, warqadda codsiga, warqad shaqo, personligt brev, personlig brev, brev, ansökan, ansokan, cover letter, warqad qor, warqad ii qor, warqad caawimo, maxaan warqadda ku qoraa, codsi dir, iimayl u dir shirkad, shaqo xayeysiis jawaab, email shaqo, toddobaadkii shaqo codso

interview =
    Kulan muhiim ah si fiican ayuu u dhacaa haddii aad ku celcelisay.
    <b>Intervju</b> (waraysi) waxaad kula kulantaa shaqo-bixiye.
    Shaqo ayaad ka wada hadlaysaan.

    Badanaa waxay weydiiyaan:
    • Naftaada ma nooga warrami kartaa?
    • Maxaad u rabtaa inaad noo shaqayso?
    • Maxaad ku fiican tahay?

    Waxaad weydiin kartaa:
    • Maalin caadi ah sidee tahay?
    • Waqtiyadee la shaqeeyaa?
    • Yaa shaqada i tusaya?

    10 daqiiqo ka hor kaalay.
    Ma daahaysaa? Wac.

    { $job-coach ->
        [none]
            { $caseworker-name ->
                [none] Si cod dheer ula celceli hawlwadeenkaaga (<i>handläggare</i>).
               *[other] Si cod dheer ula celceli { $caseworker-name }.
            }
       *[other] Si cod dheer ugu celceli, ballan qabso: { $job-coach }.
    }
    .title = Ku celceli: kulan
    .short = Waraysi shaqo
    .explain =
        Shaqo-bixiyuhu wuxuu rabaa inuu ogaado 3 shay.
        Shaqada ma taqaan?
        Shaqada ma rabtaa?
        Dadka kale ma la qabsan kartaa?

        Adiguna wax ayaad rabtaa inaad ogaato.
        Sidaas darteed waa fiican tahay in la weydiiyo.
        Markaas waxaad muujinaysaa inaad shaqada rabto.

        Cod dheer ugu celceli, maskaxda oo keliya ha ku celcelin.
        Markaas erayadu si fudud ayay u yimaadaan.
        Ka sheekee wax aad qabatay.
        Sheeg waxa dhacay, waxa aad samaysay iyo sida ay u dhammaatay.

        Su'aal ma fahmin miyaa? Dheh:
        “Kan du säga det på ett annat sätt?” (Si kale ma u oran kartaa?)
        Dhib ma leh haba yaraatee.

        Kulanka ka hor:
        • Wax ka akhri shirkadda.
        • Fiiri sida aad u safrayso.
        • Cv-gaaga soo qaado.
    .example =
        Su'aasha: “Vad är du bra på?” (Maxaad ku fiican tahay?)

        Jawaab gaaban way adag tahay in la xusuusto:
        “Shaqada ayaan ku fiicanahay.”

        Amal sidan ayay u jawaabtay:
        “Carruurta waan u deganahay.”
        “Xannaanada wiil ayaa subax kasta ooyi jiray.”
        “Waan la fadhiistay oo buug ayaan u akhriyay.”
        “2 toddobaad kaddib mar dambe ma ooyin.”

        Waxay sheegtay waxa dhacay.
        Waxay sheegtay waxa ay samaysay.
        Waxay sheegtay sida ay u dhammaatay.

        Ugu dambayn Amal waxay weydiisay:
        “När får jag veta mer?” (Goorma ayaan wax dheeraad ah ogaanayaa?)
        Kulankana way ku mahadisay.
    .keywords = waraysi, wareysi, waraysi shaqo, wareysiga shaqada, intervju, interview, intarfiyuu, jobbintervju, anställningsintervju, shaqo kulan, kulan shaqo bixiye, maxaa la i weydiinayaa, su'aalaha waraysiga, maxaan weydiiyaa, waraysi diyaargarow, waraysi ku celceli, dharka waraysiga, maxaan xirtaa, la ii yeeray waraysi, waraysi berri, wali ma soo jawaabin waraysi kadib, naftaada ka sheekee, cabsi waraysi

job-search-habit =
    Tallaabooyin yaryar oo toddobaad kasta ah ayaa ugu caawimo badan.
    Dooro waqti go'an oo aad shaqo raadiso.
    Waxay noqon kartaa Arbaco saacadda 16.

    Toddobaadkan 3 tallaabo dooro:
    • 5 xayeysiis akhri.
    • Wax cv-gaaga ka beddel.
    • Qof shaqo kala hadal.
    • Shirkad wac.
    • Codsi dir.

    Tallaabooyinkaaga tiri.
    Jimce kasta tirada mobilka ku qor.
    Tallaabo kasta waa la tiriyaa, kuwa yaryarna.

    { $caseworker-name ->
        [none] Tirooyinka kulanka xiga ku tus.
       *[other] Tirooyinka tus { $caseworker-name }.
    }
    .title = Wax fiican: 3 tallaabo oo yaryar
    .short = Tallaabo yaryar
    .explain =
        Shaqo raadintu waqti ayay qaadataa.
        Waxaad leedahay shaqo, dugsi iyo malaha carruur.
        Markaas way fududahay in dib loo dhigo.

        Waqti go'an wuu fududeeyaa.
        Uma baahnid inaad mar kasta go'aansato.
        Nus saac ayaa badanaa ku filan.

        Maxaa tallaabooyinka loo tiriyaa?
        Jawaabta adigu ma go'aamin kartid.
        Tallaabooyinkaaga adiga ayaa go'aamiya.
        Marka aad tiriso waxaad arkaysaa inaad horay u socoto.

        Toddobaadku si xun ma u dhacay?
        Qof walba way ku dhacdaa.
        Waqtiga go'an ee xiga mar kale ka bilow.
        Markaas hal tallaabo oo keliya qaad.

        Qof kale la raadi.
        Markaas way ka fudud tahay in la sameeyo.
    .example =
        Olena iyo Yusuf waxay fadhiyaan maktabadda.
        Waxay sidaas yeelaan Khamiis kasta saacadda 17.

        Liiska Yusuf:
        Toddobaadka 1: 2 tallaabo.
        5 xayeysiis ayuu akhriyay. Deris ayuu la hadlay.

        Toddobaadka 2: 4 tallaabo.
        Cv-ga ayuu beddelay. Bakhaar ayuu wacay.
        Codsi ayuu diray. Xayeysiisyo ayuu akhriyay.

        Toddobaadka 3: 0 tallaabo. Ilmuhu wuu jirranaa.

        Toddobaadka 4: 3 tallaabo.

        Kulanka Yusuf wuxuu ku yiri:
        “Jag har gjort 9 steg på 4 veckor.” (9 tallaabo ayaan sameeyay 4 toddobaad.)
        “Nu vill jag öva på att ringa.” (Hadda waxaan rabaa inaan wicitaanka ku celceliyo.)
    .keywords = tallaabo yaryar, talaabo, tallaabooyin, toddobaad kasta shaqo, imisa shaqo ayaan codsadaa, imisa jeer shaqo codso, toddobaad walba shaqo, intee shaqo raadiyaa, todobaadkii imisa, caado shaqo raadin, shaqo raadin waqti, waqti go'an, jadwal shaqo raadin, waqti uma hayo shaqo raadin, shaqo raadintu way i adag tahay, daal shaqo raadin, sidee loo bilaabaa shaqo raadinta, qof la raadi, maktabad, tiri, rutin, vana, söka jobb varje vecka, shaqo raadis caawimo

no-is-normal =
    Mararka qaarkood jawaabtu waa maya.
    Ku dhowaad qof kasta oo shaqo raadiya way ku dhacdaa.

    Jawaab maya ah macnaheedu ma aha inaad liidato.
    Badanaa dad badan ayaa isla shaqada codsaday.
    Mararka qaarkood jawaab ma timaaddo haba yaraatee.
    Taasina waa caadi.

    Sidan samee:
    • Naftaada waqti sii aad ku niyad jabto.
    • Weydii waxa aad marka xigta si ka fiican u samayn karto.
    • Isla toddobaadkaas shaqo cusub codso.
    • Qof u sheeg sida aad dareemayso.

    { $caseworker-name ->
        [none] Hawlwadeenkaagu (<i>handläggare</i>) wuu kaa caawin karaa inaad horay u fekerto.
       *[other] Waxaa kaa caawin kara inaad horay u fekerto { $caseworker-name }.
    }
    .title = Ogow: horay u soco
    .short = Jawaab maya ah
    .explain =
        Marka aad shaqo codsato hawl ayaad qabatay.
        Sidaas darteed maya way culays badnaan kartaa.
        Waa dareen caadi ah.

        Marar dhif ah ayaad ogaataa sababta ay maya u noqotay.
        Waxaa laga yaabaa in qof kale hore shaqadaas u qabtay.
        Waxaa laga yaabaa in ugu dambayn aanay qof cusub u baahan.
        Badanaa kuma saabsana qofka aad tahay.

        Codsi kasta wax ayuu ku baraa.
        Waraysi ma laguu yeeray? Markaas warqaddu way fiicnayd.
        Laguuma yeerin miyaa? Qof weydiiso inuu warqadda akhriyo.

        Muddo dheer ma murugaysan tahay? Si xun ma u seexataa?
        La hadal xaruntaada caafimaadka (<i>vårdcentral</i>) ama wac 1177.
        Waxay sidoo kale caawiyaan qofka aan niyaddiisu fiicnayn.
    .example =
        Samira hotel ayay shaqo ka codsatay.
        Waraysi ayaa loogu yeeray.
        Kaddib maya ayaa lagu yiri.

        Fiidkii oo dhan way murugaysnayd.
        Walaasheed ayay wacday.

        Maalinta xigta hotelka waxay u qortay:
        “Tack för att jag fick komma.” (Waad ku mahadsan tihiin inaad i qaabilseen.)
        “Vad kan jag göra bättre nästa gång?” (Maxaan marka xigta si ka fiican u samayn karaa?)
        “Ring gärna om ni söker fler.” (Fadlan i soo waca haddii aad dad kale raadinaysaan.)

        Hotelku wuxuu ku jawaabay:
        “Waxaan dooranay qof ka soo shaqeeyay soo-dhowaynta.”

        Hadda Samira wax badan ayay og tahay.
        Waxay weydiisay haddii ay shaqadeeda kaga celcelin karto soo-dhowaynta.
        Isla toddobaadkaas hotel kale ayay codsatay.
    .keywords = maya, maya ayaa la i yiri, shaqadii waan waayay, shaqo waa la ii diiday, la ii diiday, diidmo, nej, fick nej, jawaab ma helin, ma soo jawaabin, cidna ima soo wicin, niyad jab, niyad jabay, waan quustay, quus, rajo la'aan, waan ka murugooday, shaqo ma helayo, shaqo ma heli karo, shaqo waan waayay, shaqo la'aan, marar badan ayaan codsaday, maxaa la ii diiday, sabab diidmo, waan ka daalay shaqo raadinta, mar kale isku day

own-business-and-cooperatives =
    Waddooyin hal ka badan ayaa jira.
    Shaqo sidoo kale siyaabahan ayaad ku heli kartaa.

    1. <b>Bemanningsföretag</b> (shirkad shaqaale kiraysa).
    Waa shirkado ku shaqaaleeya.
    Kaddib shirkado kale ayaad ka shaqaysaa.

    2. <b>Sociala företag</b> (shirkado bulsho).
    Waxay u jiraan inay shaqo abuuraan.
    Hawlwadeenkaaga (<i>handläggare</i>) weydii haddii mid kuu dhow jiro.

    3. <b>Eget företag</b> (shirkad adigu leedahay).
    Waxaad iibisaa alaab ama shaqadaada.
    Wax dheeraad ah ka akhri verksamt.se.

    Ma rabtaa inaad shirkad furato? In yar sug.
    Marka hore weydii <i>a-kassa</i>-daada iyo <i>Arbetsförmedlingen</i>.
    .title = Ogow: waddooyin kale
    .short = Waddooyin kale
    .explain =
        <i>Bemanningsföretag</i> waxay noqon kartaa tallaabo koowaad.
        Dhowr goob shaqo ayaad tijaabisaa.
        Mar kasta weydii mushaharka, waqtiyada iyo heshiiska.

        <i>Sociala företag</i> mararka qaarkood waxaa la yiraahdaa ASF.
        Faa'iidadu shirkadda ayay ku noqotaa.
        Qaarkood waxaa iska leh dadka ka shaqeeya.
        Markaas waa iskaashato (<i>kooperativ</i>).

        Shirkad aad leedahay waxay keentaa xorriyad iyo mas'uuliyad.
        Canshuurtaada adiga ayaa bixiya.
        Sidaas darteed waxaad <i>Skatteverket</i> ka codsanaysaa wax la yiraahdo <i>F-skatt</i>.

        <i>Arbetsförmedlingen</i> waxay bixin kartaa taageero 6 bilood ah.
        Marka hore fikraddaada ayay qiimeeyaan.
        Ha bilaabin go'aankooda ka hor.

        <i>A-kassa</i> xeerar ayay u leedahay qofka shirkad leh.
        Sidaas darteed marka hore weydii.
    .example =
        Amal dhar ayay tolataa.
        Waxay rabtaa inay furato dukaan yar oo dawaarle ah.

        Marka hore verksamt.se ayay wax ka akhriday.
        Kaddib <i>Arbetsförmedlingen</i> ayay weydiisay:
        “Kan jag få stöd för att starta företag?” (Taageero shirkad lagu furto ma heli karaa?)
        <i>A-kassa</i>-deedana waxay weydiisay:
        “Vad händer med min ersättning om jag startar?” (Lacagtayda maxaa ku dhacaya haddii aan furto?)

        Xisaabna way samaysay:
        Meesha, maryaha iyo mashiinka imisa ayay ku kacaan?
        Imisa dhar ah ayaan iibin lahaa?

        Weli iib ma bilaabin.
        Go'aanka ayay sugaysaa.

        Saaxiibkeed Dawit wax kale ayuu doortay.
        3 <i>bemanningsföretag</i> ayuu wacay.
    .keywords = shirkad, shirkad furasho, shirkad furo, shirkad aan leeyahay, ganacsi, ganacsi furo, ganacsi bilow, meherad, dukaan furo, makhaayad furo, taksi, eget företag, starta eget, starta företag, f-skatt, verksamt, bemanningsföretag, bemanning, shirkad shaqaale kiraysa, shirkado bulsho, sociala företag, iskaashato, kooperativ, foodora, wolt, uber, isku shaqeeye, waddo kale, shaqo kale
