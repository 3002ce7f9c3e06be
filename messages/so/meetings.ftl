### Theme meetings: the meetings of the three, the plan, the goals. Simple Swedish is the source.
### A machine translation, not yet reviewed.

first-meeting =
    { $meeting-date ->
        [none] Dhowaan kulan ayaad leedahay.
       *[other] Kulan ayaad leedahay { $meeting-date }.
    }
    <b>Kulanka ka hor ka feker waxa aad rabto inaad tiraahdo.</b>

    Waxaad tihiin 3: adiga, kormeerahaaga (<i>handledare</i>) iyo hawlwadeenkaaga (<i>handläggare</i>).
    Waxaad samaynaysaan qorshe sannadkaaga ah.
    Waa qorshahaaga, markaa waxa aad u aragto waa muhiim.

    Halkan waa 4 su'aalood oo laga fekero.
    Maxaad rabtaa inaad shaqada ka barato?
    Maxaad rabtaa inaad samayso sannadka kaddib?
    Maxaa fudud, maxaase adag?
    Maxaad u baahan tahay si ay si fiican ugu socoto?

    Jawaabaha luqaddaada ku qor.
    Ma rabtaa turjumaan?
    { $caseworker-name ->
        [none] Goor hore u sheeg hawlwadeenkaaga.
       *[other] Goor hore u sheeg { $caseworker-name }.
    }
    .title = Kulankaaga: kan koowaad
    .short = Kulanka koowaad
    .explain =
        Qorshe wuxuu sheegaa waxa aad rabto inaad gaarto iyo sida loo gaaro.
        Qorshaha waxaa ku jira hal hadaf ama dhowr hadaf.
        Hadaf (<i>mål</i>) waa wax aad rabto inaad awooddo ama hesho.

        Hadaf fiican waa yar yahay.
        Waa la arki karaa marka uu dhammaado.
        Qorshuhu sidoo kale wuxuu sheegaa cidda ku caawinaysa.

        Kulanka waxaad ku sheegi kartaa ra'yigaaga.
        Waxaad oran kartaa: Taas ma rabo.
        Waxaad oran kartaa: Weli ma garanayo.
        Waxaad weydiin kartaa erayada adag.

        3-diinnu sannadka gudihiisa marar kale ayaad kulmaysaan.
        Markaas qorshaha mar kale ayaad eegaysaan.
    .example =
        Amina kulanka ka hor ayay wax qortay.
        “Waxaan rabaa inaan barto qasnadda lacagta.”
        “Sannadka kaddib waxaan rabaa inaan dukaan ka shaqeeyo.”
        “Way fududahay in alaabta kartoonnada laga soo saaro.”
        “Way adag tahay in macaamiisha loo jawaabo.”

        Kulanka hadaf ayay ku sameeyeen.
        Hadafku waa: Amina waxay salaami kartaa macaamiisha, 3 su'aaloodna way ka jawaabi kartaa.
        Kormeeruhu maalintii 10 daqiiqo ayuu la celcelinayaa.
        Hadafka waxay ku qoreen qorshaha.
        Kulanka xiga waxay arki doonaan haddii uu dhammaaday.
    .keywords = kulan, kulanka, kulanka koowaad, kulankayga, shir, shirka, ballan, balan, möte, mote, möte handläggare, trepartssamtal, saddex qof kulan, handledare, handläggare, qorshe, qorshaha, qorshahayga, plan, hadaf, hadafka, hadafkayga, mål, maxaan kulanka ka iraahdaa, maxaa la weydiiyaa kulanka, diyaargarow kulan, turjumaan, tarjubaan, tolk, goorma ayuu kulanku yahay, kulanka ma imaan karo, kulanka dib u dhig

follow-up-1 =
    { $meeting-date ->
        [none] Dhowaan mar kale kulan ayaad leedahay.
       *[other] Kulan ayaad leedahay { $meeting-date }.
    }
    <b>Kulanka ka hor qorshahaaga fiiri.</b>

    Waxaad tihiin isla 3-dii kulanka koowaad.
    Hadda waxaad ka hadlaysaan sida ay ilaa hadda u socotay.

    Su'aalahan ka feker.
    Maxaad ku faraxsan tahay?
    Maxaa hadda adag?
    Hadafkee qorshaha ku jira ayaa dhammaaday?
    Shaqada intee le'eg ayaad af-Iswiidhish kaga hadashaa?
    Waa maxay hadafkaaga xiga?

    Sidoo kale sheeg haddii wax aanay kuu fiicnayn.
    Qorshaha ma haysatid miyaa?
    { $caseworker-name ->
        [none] Hawlwadeenkaaga (<i>handläggare</i>) weydiiso.
       *[other] { $caseworker-name } weydiiso.
    }
    .title = Kulankaaga: dabagalka 1
    .short = Dabagalka 1
    .explain =
        Kulankan waxaa la yiraahdaa dabagal (<i>uppföljning</i>).
        Waxaad eegaysaan in qorshuhu ku habboon yahay.
        Waad beddeli kartaan haddii aanu ku habboonayn.

        Hadaf miyaan dhammaan? Waa caadi.
        Waxaa laga yaabaa in hadafku aad u weynaa.
        Markaas waad yareynaysaan.
        Waxaa laga yaabaa inaad caawimo badan u baahan tahay.
        Markaas waxaad qoraysaan cidda ku caawinaysa.

        Waa fiican tahay in la sheego waxa adag.
        Markaas dadka kale wax ayay ka qaban karaan.
        Adiga ayaa dooranaya waxa aad sheegto.
    .example =
        Yusuf hadaf ayuu lahaa: Waan aqaan magacyada 20 shay oo shaqada yaalla.
        14 ka mid ah ayuu yaqaan.

        Kulanka wuxuu ku yiri: “Jag kan 14 ord. Jag behöver öva mer.” (14 eray ayaan aqaan. Waxaan u baahanahay inaan wax badan ku celceliyo.)
        Kormeeruhu wuxuu yiri: “Fiican! Waxyaabaha warqado ayaan ku dhejinaynaa.”

        Yusuf sidoo kale wuxuu yiri: “Way adag tahay marka qof walba si degdeg ah u hadlo.”
        Hal shay ayay ku heshiiyeen.
        Kormeeruhu si tartiib ah ayuu u hadlayaa marka uu wax cusub tusayo.
        Taas waxay ku qoreen qorshaha.
    .keywords = dabagal, dabagalka, dabagalka koowaad, kulanka dabagalka, uppföljning, uppfoljning, uppföljningsmöte, kulanka xiga, kulan labaad, kulan kale, möte, qorshaha eeg, qorshe, hadaf, hadafka waa dhammaaday, maxaa adag, sidee ayay u socotaa, horumar, horumarkayga, qorshaha beddel, qorshaha ma hayo, handläggare kulan, trepartssamtal

follow-up-2 =
    { $meeting-date ->
        [none] Dhowaan waa waqtigii kulan cusub.
       *[other] Kulan ayaad leedahay { $meeting-date }.
    }
    <b>Hadda waxaad wax badan ka hadlaysaan waxa aad kaddib rabto.</b>

    Soo qaado qorshahaaga iyo <i>cv</i>-gaaga.
    <i>Cv</i> waa liis gaaban oo shaqooyin, dugsi iyo luqado ah.
    Weli ma dhammaan miyaa?
    Waxa aad haysato soo qaado.

    Su'aalahan ka feker.
    Maxaad hadda taqaan oo aanad hore u aqoon?
    Shaqo noocee ah ayaad rabtaa inaad codsato?
    Maxaa kugu waajib ah inaad shaqadaas u barato?
    Yaa noqon kara <i>referens</i>-kaaga?

    Hal hadaf u dooro shaqada, halna af-Iswiidhishka.
    { $caseworker-name ->
        [none] U sheeg hawlwadeenkaaga (<i>handläggare</i>) haddii waqtigu kugu habboonayn.
       *[other] U sheeg { $caseworker-name } haddii waqtigu kugu habboonayn.
    }
    .title = Kulankaaga: dabagalka 2
    .short = Dabagalka 2
    .explain =
        Muddo ayaad shaqada joogtay.
        Hadda wax badan ayaad ka garanaysaa waxa aad jeceshahay.
        Taasi waxay kaa caawinaysaa inaad shaqada xigta doorato.

        <i>Referens</i> waa qof ka warrami kara sida aad u shaqayso.
        Kormeerahaaga badanaa wuu noqon karaa.
        Kulanka ku weydii.

        Sidoo kale weydii waxa aad tijaabin karto.
        Hawl cusub oo halkan ah waxay kuu kordhin kartaa wax aad tusto.
        Qorshaha ku qor waxa aad tijaabinayso iyo goorta.

        Uma baahnid inaad wax walba garato.
        Waxaa ku filan inaad sheegto waxa aad xiisaynayso.
    .example =
        Olena waxay ka shaqaysaa makhaayad kafee.
        Waxay ka jeceshahay inay ka shaqayso jikada dugsi.

        Kulanka waxay ku tiri: “Jag vill laga mat till många.” (Waxaan rabaa inaan dad badan cunto u kariyo.)
        Kormeeruhu wuxuu yiri: “Jimcaha jikada ayaad joogi kartaa.”
        Hawlwadeenku wuxuu yiri: “Waan eegayaa haddii koorso jirto.”

        2 hadaf ayay qoreen.
        Shaqada: Olena waxay maraq u karinaysaa 30 qof.
        Af-Iswiidhishka: Olena tilmaanta cunto karinta cod dheer ayay ku akhrin kartaa.
    .keywords = dabagalka labaad, dabagal 2, uppföljning 2, uppföljning, kulanka labaad ee dabagalka, kulan cusub, kulanka xiga, möte, cv kulanka, qorshe, hadaf shaqo, hadaf luqad, shaqo noocee ah, referens, shaqada aan rabo, tijaabi hawl cusub, jikada tijaabi, waqtiga kulanka iguma habboona, kulanka waqti kale

follow-up-3 =
    { $meeting-date ->
        [none] Dhowaan kulan kale ayaad leedihiin.
       *[other] Kulan ayaad leedahay { $meeting-date }.
    }
    <b>Hadda waxaad ka hadlaysaan waqtiga ka dambeeya shaqada halkan.</b>

    Heshiisku wuxuu dhammaanayaa { $end-date }.
    Soo qaado qorshahaaga, <i>cv</i>-gaaga iyo su'aalahaaga.

    Su'aalahan ka feker.
    Waa maxay tallaabadaada koowaad maalintaas kaddib?
    Ma rabtaa inaad shaqo raadiso, koorso dhigato mise labadaba?
    Shaqooyinkee ayaad codsatay, sideese ay u socdeen?
    Warqadihee ayaad shaqada uga baahan tahay?
    Yaa ku caawinaya marka shaqada halkan dhammaato?

    Kormeerahaaga (<i>handledare</i>) weydiiso inuu qoro waxa aad qabatay.
    { $caseworker-name ->
        [none] Hawlwadeenkaaga (<i>handläggare</i>) weydii waxa kaddib dhacaya.
       *[other] { $caseworker-name } weydii waxa kaddib dhacaya.
    }
    .title = Kulankaaga: dabagalka 3
    .short = Dabagalka 3
    .explain =
        Kani waa kulan sannadkaaga dhammaadkiisa u dhow.
        Hadda waa muhiim in tallaabada xigta la ogaado.

        Tallaabada xigta waxay noqon kartaa shaqo.
        Waxay noqon kartaa koorso ama dugsi.
        Waxay noqon kartaa shaqo raadin caawimo badan leh.
        Sheeg waxa aad rabto, xitaa haddii aanad hubin.

        Kulanka waxaad ku codsan kartaa 2 shay.
        Codso warqad muujinaysa waxa aad qabatay.
        Codso in qof noqdo <i>referens</i>-kaaga.

        Qor cidda aad wacayso maalinta ugu dambaysa kaddib.
        Markaas keligaa ma tihid.
    .example =
        Dawit liis ayuu kulanka u qoray.
        “6 shaqo ayaan codsaday. 1 waraysi ayaan helay.”
        “Waxaan rabaa inaan bakhaar ka shaqeeyo.”
        “Waxaan rabaa shatiga gaariga culayska qaada (<i>truckkort</i>).”

        Kulanka way qaybsadeen.
        Kormeeruhu warqad ayuu ka qorayaa shaqadiisa.
        Hawlwadeenku wax badan ayuu ka ogaanayaa koorsada.
        Dawit toddobaadkii 2 shaqo ayuu codsanayaa.

        Shay kasta agtiisa magac iyo maalin ayay ku qoreen.
        Markaas qof walba wuu og yahay waxa uu samaynayo.
    .keywords = dabagalka saddexaad, dabagal 3, uppföljning 3, uppföljning, kulanka ugu dambeeya, kulanka dambe, kulan, möte, sista mötet, maxaa xiga shaqada kadib, barnaamijka kadib, warqadaha shaqada, intyg, shahaado, referens, truckkort, koorso, shaqo cusub, yaa i caawinaya barnaamijka kadib, tallaabada xigta, qorshe dambe

what-i-can =
    Toddobaad kasta wax cusub ayaad barataa.
    <b>Qor, si aanad u illoobin.</b>

    Warqad ama taleefankaaga qaado.
    4 su'aalood ka jawaab.
    Maalin caadi ah maxaad shaqada ka qabataa?
    Qalab iyo mashiinno noocee ah ayaad taqaan?
    Maxaad dad kale la qabataa?
    Maxaad hore u taqaannay, shaqooyin kale ama guriga?

    Marka hore luqaddaada ku qor.
    Kaddib qof weydiiso inuu af-Iswiidhishka kaa caawiyo.
    Toddobaad kasta sadar cusub qor.

    Liisku mar dambe wuxuu noqonayaa <i>cv</i>-gaaga.
    <i>Cv</i> waa liis gaaban oo shaqooyin, dugsi iyo luqado ah.
    .title = Talo: qor waxa aad taqaan
    .short = Waxaan aqaan
    .explain =
        Dad badan waxay yiraahdaan: Wax gaar ah ma aqaan.
        Laakiin wax ka badan inta aad u malaynayso ayaad taqaan.

        In waqtiga la yimaado waa wax aad taqaan.
        In dhowr luqadood lagu hadlo waa wax aad taqaan.
        In dad badan cunto loo kariyo waa wax aad taqaan.

        Madax cusub ma arko waxa aad maanta qabato.
        Sidaas darteed erayo ayaad ugu baahan tahay.
        Qor waxa aad qabato, inta iyo imisa jeer.
        “Waan nadiifiyaa” waa fiican tahay.
        “Maalintii 8 qol ayaan nadiifiyaa” ayaa ka fiican.

        Haddii aad hadda in yar qorto, cv-gaaga wuu fududaanayaa.
    .example =
        Liisku sidan ayuu noqon karaa.

        “Elektaroonigga 5 sanduuq ayaan u kala soocaa.”
        “Waxaan isticmaalaa mashiinka boolasha lagu xiro.”
        “Sanduuqyada waan miisaamaa, miisaankana waan qoraa.”
        “Saaxiibada shaqada ee cusub waxaan tusaa meesha wax walba yaallaan.”
        “Waan u jawaabaa marka macmiil jidka i weydiiyo.”
        “Waxaan ku hadlaa af-Carabi, Ingiriis iyo in yar oo af-Iswiidhish ah.”
        “Hore 6 sano ayaan gaari xamuul ah waday.”

        Liiska kormeerahaaga tus.
        Weydii: “Kan jag något mer som inte står här?” (Ma jiraa wax kale oo aan aqaan oo aan halkan ku qornayn?)
    .keywords = maxaan aqaan, maxaan awoodaa, waxba ma aqaan, aqoon, aqoontayda, xirfad, xirfadda, xirfadayda, waayo aragnimo, khibrad, kibrad, shaqo hore, shaqadii hore, wadankaygii shaqo, liis qor, qor waxaan qabto, hawlaha aan qabto, mashiinno, qalab, cv diyaarin, kunskaper, erfarenhet, vad kan jag, luqadaha aan ku hadlo, gaari wade, cunto kariye, maxaan ku fiicanahay

language-goal =
    Hadafyo yaryar af-Iswiidhishka way fududeeyaan.
    <b>Hadaf yar la dooro kormeerahaaga (<i>handledare</i>).</b>

    Hadaf fiican waa wax aad shaqada ku samayn karto.
    Maalin kasta waad ku celcelin kartaa.
    Qof kasta wuu arki karaa marka uu dhammaado.
    2 ilaa 4 toddobaad ayuu qaataa.

    { $supervisor-name ->
        [none] Kormeerahaaga weydii: “Vad ska jag öva på nu?” (Maxaan hadda ku celceliyaa?)
       *[other] { $supervisor-name } weydii: “Vad ska jag öva på nu?” (Maxaan hadda ku celceliyaa?)
    }
    Hadafka qorshahaaga ku qor.
    Cod dheer ugu celceli, maskaxda oo keliya ha ku celcelin.

    Marka uu dhammaado hadaf cusub ayaad wada dooranaysaan.
    In yar wuu ka adkaan karaa.
    .title = Talo: hadaf yar
    .short = Hadafka luqadda
    .explain =
        “Af-Iswiidhish ayaan baranayaa” waa hadaf weyn.
        Lama garanayo meesha laga bilaabo.
        Lama arko in horay loo socdo.

        Hadaf yar ayaa ka fudud.
        Waad garanaysaa waxa aad maanta ku celcelinayso.
        Dhowr toddobaad kaddib waad garanaysaa.
        Markaas waxaad rabtaa inaad wax badan barato.

        Kormeeruhu wuu garanayaa erayada shaqada looga baahan yahay.
        Sidaas darteed hadafka si wadajir ah ayaad u dooranaysaan.
        Kormeeraha weydiiso inuu toddobaadkii hal mar ku dhegaysto.
        Aad ma u adkaatay? Hadafka yaree.
    .example =
        Halkan waa 6 hadaf oo dad kale doorteen.

        “Subaxdii qof walba waan salaamaa.”
        “Magacyada 10 qalab waan aqaan.”
        “Maalin kasta waxaan ka sheekeeyaa waxa aan qabtay.”
        “Mar kale ayaan weydiiyaa marka aanan fahmin.”
        “Hal wicitaan ayaan af-Iswiidhish ku sameeyaa.”
        “Warqadda looxa ku dhegan si cod dheer ayaan u akhriyaa.”

        Mid ka mid ah dooro, ama mid adigu samayso.
        Kormeerahaaga ku dheh: “Det här är mitt mål. Kan du hjälpa mig?” (Kani waa hadafkayga. Ma i caawin kartaa?)
    .keywords = hadafka luqadda, hadaf luqad, hadaf yar, hadaf, språkmål, af iswiidhish baro, iswiidhish wanaaji, luqadda sidee loo hagaajiyaa, si fiican u hadal, ku celcelin, ku celceli, maxaan ku celceliyaa, erayo cusub, erayo shaqo, hadal baro, shaqada luqad ku baro, luqaddu way i adag tahay, svenska mål, mål, horumar luqad, toddobaadkan maxaan bartaa

self-check =
    Halkan waa 4 su'aalood oo gaagaaban oo ku saabsan sida ay kuugu socoto.
    <b>Taabo jawaabta ugu habboon.</b>

    Ma jirto jawaab sax ah iyo jawaab khaldan midna.
    Su'aal waad ka boodi kartaa.
    { $caseworker-name ->
        [none] 👀 Hawlwadeenkaaga (<i>handläggare</i>) ayaa jawaabaha arka.
       *[other] 👀 Jawaabaha waxaa arkaya { $caseworker-name }.
    }
    Kormeerahaagu (<i>handledare</i>) ma arko.
    .title = 4 su'aalood oo gaagaaban
    .short = Sidee kuu socotaa?
    .explain =
        Waxaan rabnaa inaan ogaanno sida ay kuugu socoto.
        Isla 4-ta su'aalood ayaa bishii hal mar yimaada.
        Markaas waan arki karnaa waxa fududaaday.
        Sidoo kale waan arki karnaa haddii aad caawimo badan u baahan tahay.

        Su'aaluhu waxay ku saabsan yihiin shaqada, af-Iswiidhishka iyo shaqada xigta.
        Jawaab kasta waxay leedahay weji, laga bilaabo farax ilaa murug.
        Dooro midka aad maanta dareemayso.
        Dhib ma leh haddii jawaabtu ka hoosayso tii hore.
        Waxaad jawaabaysaa oo keliya haddii aad rabto.
    .example =
        Sara waxaa la weydiiyay: Shaqada af-Iswiidhish ma kaga hadashaa?
        Toddobaadkan ayay ka fekertay.
        In yar ayay hadashay, laakiin maalin kasta ma aha.
        Waxay taabatay 😐 In yar.

        Hal su'aal ma rabto inay ka jawaabto.
        Waxay taabatay ⏭ Ka bood.

        Kulanka xiga hawlwadeenku wuxuu yiri: “Waxaad rabtaa inaad af-Iswiidhish badan ku hadasho. Sidee kuu caawin karnaa?”
    .keywords = su'aalo, 4 su'aalood, su'aalaha bisha, sidee kuu socotaa, sidee shaqadu kuu tahay, wejiyo, weji, smiley, jawaab, jawaabaha, yaa arka jawaabaha, kormeeruhu ma arkaa, ma qasab baa inaan jawaabo, su'aal ka bood, is qiimayn, is hubin, bil kasta su'aalo, frågor, hur går det
