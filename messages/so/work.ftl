### Theme work: times, habits, rights, Swedish and school. Simple Swedish is the source.
### A machine translation, not yet reviewed.

work-times =
    Marka Iswiidhan laga shaqeeyo, waqtigu waa muhiim.
    <b>Diyaar u ahow inaad shaqayso marka waqtigaagu bilaabmo.</b>

    Ma saacadda 8 ayaad bilowdaa?
    Markaas dhowr daqiiqo ka hor 8 kaalay.

    Ma daahaysaa?
    { $workplace-phone ->
        [none] Isla markiiba wac goobta shaqada, xitaa 5 daqiiqo.
       *[other]
            Isla markiiba wac goobta shaqada, xitaa 5 daqiiqo:
            { $workplace-phone }
    }
    Dheh: “Hej! Jag blir 10 minuter sen.” (Salaan! 10 daqiiqo ayaan daahayaa.)

    <b>Rast</b> waa nasasho dheer.
    Waqti shaqo ma aha, goobta shaqadana waad ka bixi kartaa.
    Waa inaad <i>rast</i> hesho ugu badnaan 5 saacadood kaddib.
    <b>Paus</b> waa nasasho gaaban.
    Waa waqti shaqo, markaa goobta shaqada joog.

    { $supervisor-name ->
        [none] Kormeerahaaga (<i>handledare</i>) weydii goorta aad <i>rast</i> leedahay.
       *[other] { $supervisor-name } weydii goorta aad <i>rast</i> leedahay.
    }
    .title = Ogow: waqtiyada
    .short = Waqti iyo nasasho
    .explain =
        Marka qof daaho, dadka kale wax badan ayay qabtaan.
        Sidoo kale ma oga haddii wax kugu dhaceen.
        Sidaas darteed shaqadu waxay rabtaa inaad soo wacdo.
        Wicitaan gaaban ayaa ku filan.

        <i>Rast</i> waa tusaale ahaan qadada.
        Mushahar kuma qaadatid <i>rast</i>.
        Markaas waxaad rabto ayaad samaynaysaa.
        <i>Paus</i> waa tusaale ahaan 5 daqiiqo oo biyo la cabo.
        Mushahar ayaad ku qaadataa <i>paus</i>.

        Toddobaad shaqo oo caadi ah waa ugu badnaan 40 saacadood.
        2 maalmood oo shaqo dhexdood waa inaad nasato ugu yaraan 11 saacadood.
        Baska awgiis badanaa ma daahdaa?
        Sheeg, si aad si wadajir ah xal ugu heshaan.
    .example =
        Dawit waa inuu bilaabo saacadda 8.
        Basku ma iman.
        Saacaddu waa 7.40.

        Wuu wacay: “Hej! Det är Dawit. Bussen är sen. Jag kommer klockan 8.15.” (Salaan! Waa Dawit. Basku wuu daahay. Saacadda 8.15 ayaan imanayaa.)
        Madaxu wuxuu yiri: “Waa hagaag, waad ku mahadsan tahay inaad soo wacday.”

        Saacadda 8.15 Dawit wuxuu yiri: “Förlåt att jag är sen.” (Iga raalli ahow inaan daahay.)
        Kaddib shaqada ayuu bilaabay.
        Fiidkii wuxuu raadiyay bas in yar ka horreeya.
    .keywords = waqti, waqtiga, wakhtiga shaqada, saacadaha shaqada, saacadaha, goorma ayaan bilaabaa, jadwal, jadwalka, schema, shiiftka, daahay, waan daahay, waan soo daahayaa, waan daahayaa, soo daahid, waqtigii ma imaan karo, baska ayaa i dhaafay, basku wuu daahay, seexday waan dhaafay, nasasho, nasashada, rast, paus, fasax yar, qado, qadada, imisa saac ayaan shaqeeyaa, 40 saacadood, saacado dheeraad ah, övertid, arbetstid, sen, försenad, habeen shaqo, salaadda waqtiga shaqada, salaadda shaqada ku tukan karaa, tukasho, shaqada goor hore ka bax

workplace-norms =
    Shaqo kasta waxay leedahay caadooyin aan cidina si cad u sheegin.
    <b>Fiiri sida dadka kale yeelaan, weydiina haddii aad is weydiinayso.</b>

    Qof kasta magaciisa koowaad ayaa loogu yeeraa, xitaa madaxa.
    Subaxdii qof kasta waa la salaamaa.
    <i>Fika</i> waa waqti gaaban oo kafee iyo sheeko ah.
    La fadhiiso, xitaa haddii aanad kafee cabbin.

    Wax ma dhammaysay?
    Dheh: “Jag är klar. Vad kan jag göra nu?” (Waan dhammeeyay. Hadda maxaan qaban karaa?)
    Ma fahmin miyaa?
    Mar kale weydii, taasi waa wax fiican.

    Si naxariis leh maya waad u oran kartaa.
    Ra'yigaaga sheeg, madaxu badanaa wuu rabaa inuu ogaado.
    .title = Ogow: caadooyinka shaqada
    .short = Caado iyo fika
    .explain =
        Iswiidhan madaxu badanaa waa sida qof kooxda ka mid ah.
        Ra'yi gaar ah waa la yeelan karaa.
        Madaxa wax kasta oo shaqada ah waa la weydiin karaa.

        In qofku isagu arko waxa loo baahan yahay waxaa la yiraahdaa in la qaado <i>initiativ</i>.
        Ma sugaysid in laguu sheego.
        Marka hore weydii haddii ay kugu cusub tahay.

        <i>Fika</i> kafee oo keliya ma aha.
        Halkaas ayaa la isku bartaa.
        Halkaas ayaad sidoo kale af-Iswiidhish badan ka maqashaa.
        Bilowga dhegaysigu waa ku filan yahay.

        Haddii aad haa tiraahdo adigoon fahmin, wax ayaa khaldami kara.
        Sidaas darteed waa ka fiican tahay in la weydiiyo.
    .example =
        Leyla miisaska oo dhan ayay masaxday.
        Iskama taagna oo wax ma sugayso.
        Waxay tiri: “Jag är klar. Ska jag ta disken?” (Waan dhammeeyay. Weelka ma dhaqaa?)
        Taasi waa <i>initiativ</i>.

        Saaxiib shaqo ayaa weydiiyay: “Kan du jobba lördag?” (Sabtida ma shaqayn kartaa?)
        Leyla ma awooddo.
        Waxay tiri: “Tack för att du frågar. Jag kan inte på lördag.” (Waad ku mahadsan tahay inaad i weydiisay. Sabtida ma awoodo.)
        Taasi waa maya naxariis leh.

        Waqtiga <i>fika</i> waxay tiri: “Vad gjorde du i helgen?” (Maxaad samaysay dhammaadka toddobaadka?)
        Kaddib way dhegaysatay.
        Marka xigta iyada ayaa sheekaynaysa.
    .keywords = fika, fiika, kafee, kaffee, shaah, caado, caadooyinka, dhaqan, dhaqanka iswiidhan, dhaqanka shaqada, asluub, saaxiibada shaqada, dadka shaqada, dadka ila shaqeeya, kollegor, chef, madax, sidee loo salaamaa, salaan, gacan qaadid, gacan ma qaado, magaca hore, sidee madaxa loogu yeeraa, maya sidee loo yiraahdaa, maxaan qabtaa markaan dhameeyo, waan dhammeeyay maxaan qabtaa, shaqo ma hayo maanta, initiativ, la sheekayso, cidna ilama hadasho, ra'yi, xijaab, xeerarka shaqada, telefoonka shaqada

your-rights =
    Qof kastaa waa in shaqada lagu ixtiraamo.
    <b>Waad sheegi kartaa haddii aanay sidaas ahayn.</b>

    Cidna ma aha inay diintaada awgeed si ka xun kuula dhaqanto.
    Sidaas oo kale waa tusaale ahaan jinsiga, da'da iyo asalka.
    Taas waxaa la yiraahdaa takoor (<i>diskriminering</i>).
    Cidna ma aha inay waxyaabahaas dareenkaaga ku dhaawacdo.
    Taas waxaa la yiraahdaa dhibaatayn (<i>trakasserier</i>).

    U sheeg kormeerahaaga (<i>handledare</i>) ama madax ka sarreeya.
    Waxaad sidoo kale u tagi kartaa <i>skyddsombud</i> (wakiilka badbaadada) ama <i>facket</i> (ururka shaqaalaha).
    Shaqadu waa inay ogaato waxa dhacay.
    Lama oggola in laguu ciqaabo inaad wax sheegtay.

    Waxaad sidoo kale weydiin kartaa <i>DO</i>.
    Waa hay'ad dawladeed oo takoorka ka soo horjeedda.
    { $caseworker-name ->
        [none] Hawlwadeenkaagu (<i>handläggare</i>) wuu ku caawin karaa.
       *[other] Waxaa ku caawin kara { $caseworker-name }.
    }
    .title = Ogow: nabadgelyadaada
    .short = Xuquuqdaada
    .explain =
        Sharcigu wuxuu magacaabaa 7 shay.
        Waa jinsiga, aqoonsiga ama muujinta jinsiga, asalka iyo diinta.
        Sidoo kale waa da'da, naafonimada iyo dhanka qofku u jeclaado.
        Aqoonsiga jinsigu waa jinsiga aad dareento inaad tahay.
        Naafonimo waa tusaale ahaan in aan si fiican wax loo arkin ama loo maqlin.
        Dhanka qofku u jeclaado waa jinsiga uu qofku jeclaado.

        Cidna ma aha inay ku taabato ama si galmo ah kuula hadasho adigoon rabin.
        Taas waxaa la yiraahdaa <i>sexuella trakasserier</i> (dhibaatayn galmo).

        Qor waxa dhacay, goorta, meesha iyo cidda aragtay.

        <i>Skyddsombud</i> waa saaxiib shaqo oo ilaaliya in shaqadu ammaan tahay.
        <i>Facket</i> waa ururka shaqaalaha, adiga ayaa dooranaya.

        Waxaad ka ashtakoon kartaa do.se.
        Dadka kale inta badan way akhrin karaan ashtakadaada.
        Ma kormeerahaaga ayaa khaldan?
        Markaas u tag madax ka sarreeya.
    .example =
        Saaxiib shaqo ayaa badanaa ka kaftama masarka Fatima.
        Fatima waxay tiri: “Sluta. Jag tycker inte om det.” (Jooji. Ma jecli.)
        Saaxiibkii ma joojin.

        Fatima waxay qortay maalinta, meesha iyo erayada.
        Liiska ayay madaxeeda ula tagtay.
        Waxay tiri: “Jag vill berätta en sak. Någon sårar mig på jobbet.” (Wax ayaan rabaa inaan kuu sheego. Qof ayaa shaqada dareenkayga ku dhaawacaya.)

        Hadda shaqadu waa inay ogaato waxa dhacay.
        Madaxu labadooda ayuu la hadlay.
        Fatima hawlwadeenkeedana talo ayay weydiisatay.
    .keywords = xuquuq, xuquuqdayda, xaq, xaqayga, takoor, takooris, midab takoor, cunsuriyad, cunsuri, rasismi, racism, diskriminering, trakasserier, mobbning, cay, la i caayay, la i aflagaadeeyay, dhibaatayn, la igu dhibay shaqada, si xun ayaa la iila dhaqmay, xijaab, xijaabka, salaadda shaqada, tukan shaqada, ku tukan karaa, tukasho, masar, diinta, diintayda, midabkayga, islaam nacayb, la igu qoslay, madaxu wuu i caayaa, madaxa ayaa xun, caddaalad darro, sinnaan, ashtako, dacwo, yaan u sheegtaa, do, skyddsombud, facket, fack, sharciga

swedish-at-work =
    Uma baahnid inaad af-Iswiidhish dhammaystiran ku hadasho.
    <b>Iska hadal, sababtoo ah sidaas ayaa lagu bartaa.</b>

    Waa kuwan 5 jumladood oo ku caawinaya.
    “Kan du säga det igen?” (Mar kale ma oran kartaa?)
    “Kan du prata lite långsammare?” (Hadalka in yar ma ii tartiibin kartaa?)
    “Jag förstår inte.” (Ma fahmin.)
    “Vad heter det här på svenska?” (Tan af-Iswiidhish maxaa lagu yiraahdaa?)
    “Kan du visa mig?” (Ma i tusi kartaa?)

    Maanta mid ka mid ah qof ku dheh.
    Berri mid cusub dheh.

    Qadada la cun qof af-Iswiidhish ku hadla.
    Bilowga dhowr eray ayaa ku filan.
    .title = Talo: 5 jumladood oo fiican
    .short = Ku dhiirro hadalka
    .explain =
        Hadalka laguma barto akhris oo keliya.
        Afku wuxuu u baahan yahay ku celcelin, sida marka hees la baranayo.

        Bilowga qof walba wuu khaldamaa.
        Dadka badankood way farxaan marka aad isku daydo.
        Waxay rabaan inay ku caawiyaan, laakiin mar walba ma yaqaanaan sida loo caawiyo.
        5-ta jumladood ayaad ku tusaysaa sida.

        Haa ha oran haddii aanad fahmin.
        Markaas shaqada wax ayaa ka khaldami kara.
        In mar kale la weydiiyo waa ammaan iyo caqli labadaba.

        Jumladaha guriga si cod dheer ugu dheh, mid kasta 5 jeer.
        Warqad jeebka ku jirta ku qor.
    .example =
        Kormeeruhu wax ayuu si degdeg ah u yiri.
        Selam waxay maqashay oo keliya erayga “låda” (sanduuq).

        Selam: “Kan du säga det igen?” (Mar kale ma oran kartaa?)
        Kormeeraha: “Ställ lådan i förrådet.” (Sanduuqa dhig bakhaarka.)
        Selam: “Vad är förrådet? Kan du visa mig?” (Waa maxay “förrådet”? Ma i tusi kartaa?)
        Kormeeruhu halkaas ayuu tagay oo farta ku fiiqay: “Här är förrådet.” (Waa kan bakhaarku.)
        Selam: “Tack! Jag ställer lådan i förrådet.” (Mahadsanid! Sanduuqa waxaan dhigayaa bakhaarka.)

        Hadda eray cusub ayay baratay.
        Isla maalintaas 3 jeer oo kale ayay tiri.
    .keywords = iswiidhish, af iswiidhish, afka iswiidhishka, swedish, svenska, ku hadal iswiidhish, hadal, hadalka, ma fahmo, ma fahmin, ma garanayo waxay leeyihiin, si dhaqso ah ayay u hadlaan, waan ka xishoodaa hadalka, waan ka baqayaa inaan hadlo, khalad baan ku hadlaa, eray, erayo, jumlado, luqad, luqadda, luqada baro, sidee iswiidhish u bartaa, ku celceli hadalka, dad iswiidhish ah la hadal, prata svenska, dhiirranaan, mar kale dheh, tarjum, turjumaan, dadku af soomaali ayay ku hadlaan

school-and-work =
    Dad badan isku mar ayay dugsi dhigtaan oo shaqeeyaan.
    <b>Goor hore sheeg haddii ay kugu bataan.</b>

    <i>Sfi</i> waa meesha dadka waaweyn af-Iswiidhishka ku bartaan.
    Waa bilaash.
    <i>Sfi</i> waxaad dhigan kartaa 3 sano.
    Waqtiga waxaa laga tiriyaa goorta aad markii ugu horreysay boos heshay.
    Ma boos ayaad haysatay ka hor 2026?
    Markaas waqtiga waxaa laga tiriyaa 1 Janaayo 2026.
    Sababo gaar ah awgood waqti dheeraad ah waa la heli karaa.
    Tusaale ahaan waxay noqon kartaa shaqo ama jirro.

    Inaad daasho waa caadi.
    { $language-teacher ->
        [none] La hadal macallinkaaga.
       *[other] La hadal macallinka: { $language-teacher }.
    }
    { $caseworker-name ->
        [none] Waxaad sidoo kale la hadli kartaa hawlwadeenkaaga (<i>handläggare</i>).
       *[other] Waxaad sidoo kale la hadli kartaa { $caseworker-name }.
    }
    .title = Ogow: dugsiga
    .short = Dugsi iyo shaqo
    .explain =
        In la shaqeeyo oo dugsi la dhigto waa wax badan.
        Laakiin way is caawiyaan.
        Dugsiga waxaad ku barataa sida luqaddu u dhisan tahay.
        Shaqada ayaad ku isticmaashaa.

        Waqtiga <i>sfi</i> waa 3 sano.
        Ma garanaysid goorta waqtigaagu dhammaado? Dugsiga weydii.
        Shaqo, jirro ama carruur yaryar oo guriga joogta waqti dheeraad ah way keeni karaan.
        Dugsiga weydii ka hor inta aanu waqtigu dhammaan.

        Dugsiga ha joojin adigoon qof la hadlin.
        Waxaa laga yaabaa inay jirto waqti kale ama koox kale.
        Macallinka ayaa kaa caawin kara doorashada.
    .example =
        Ali wuxuu shaqeeyaa ilaa saacadda 16.
        Dugsigu wuxuu bilaabmaa saacadda 17.
        Bil kaddib aad ayuu u daalay, waxna ma barto.

        Macallinka wuxuu ku yiri: “Jag är mycket trött. Finns det en annan tid?” (Aad baan u daallanahay. Waqti kale ma jiraa?)
        Macallinku wuxuu tusay koox Jimcaha ah iyo mid internetka ah.
        Hawlwadeenkiisana wuu wacay.

        Waxay sameeyeen jadwal toddobaad.
        Ali 2 fiid wax ayuu bartaa, 2-na wuu nastaa.
        Shaqada maalintii 3 eray oo cusub ayuu ku isticmaalaa.
    .keywords = sfi, esefi, dugsi, dugsiga, iskuul, iskool, skola, school, kursi, kurs, koorso, koorsada iswiidhishka, dugsiga luqadda, macallin, macalin, macalinka, casharo, hawl guri, layli, läxor, imtixaan, ka daalay dugsiga, dugsi iyo shaqo, isku mar dugsi iyo shaqo, fiidkii dugsi, dugsi habeen, saddex sano, 3 sano sfi, sfi waqtigii, sfi dhammaaday, sfi joojin, waqti kale dugsi, online dugsi, internet dugsi, kala dooro dugsi
