### Theme after: ways on, the last weeks, the first day after, goodbye.
### A machine translation, not yet reviewed.

education-paths =
    Dhowr siyaabood ayaad wax badan ku baran kartaa.
    Halkan waa 4 waddo.

    • <b>Komvux</b> waa dugsi dadka waaweyn oo bilaash ah.
    • Waxbarasho xirfadeed (<i>yrkesutbildning</i>) waxaad ku barataa xirfad.
    • <b>Validering</b> (qiimaynta aqoonta) waxaad ku muujisaa waxa aad hore u taqaan.
    • <i>UHR</i> bilaash ayay ku eegtaa shahaado dal kale laga keenay.

    Ka bilow inaad la hadasho la-taliye waxbarasho (<i>vägledare</i>).
    Waa qof yaqaan dugsiyada iyo xirfadaha.
    Degmo kasta mid ayay leedahay.
    { $guidance ->
        [none] Hawlwadeenkaaga (<i>handläggare</i>) weydii meesha aad kaaga ka helayso.
       *[other] Halkan ayaad kaaga ka helaysaa: { $guidance }.
    }
    .title = Ogow: wax badan baro
    .short = Sii wad waxbarasho
    .explain =
        La-taliyaha waxaa sidoo kale la yiraahdaa <b>SYV</b>.
        Wada hadalku wuxuu u jiraa su'aalahaaga.
        Soo qaado warqadaha dugsiga iyo shaqada.

        <i>Komvux</i> waxaad ku barataa af-Iswiidhish, xisaab ama xirfad.
        Lacagta buugaagta adiga ayaa bixiya.
        Koorsooyin qaarkood lacag ayaad uga codsan kartaa hay'adda dawladeed ee <i>CSN</i>.
        <i>Sfi</i> looma codsan karo.
        Muwaadin Iswiidhish ah miyaanad ahayn? Markaas <i>CSN</i> ayaa marka hore eegta haddii aad lacag heli karto.

        <i>Validering</i> kaddib waxaad helaysaa warqad muujinaysa waxa aad taqaan.
        Markaas uma baahnid inaad mar kale barato.

        <i>UHR</i> waa hay'ad dawladeed.
        Waxay qortaa shahaadada Iswiidhishka ah ee taada u eg.
        Shahaado Iswiidhish ah ma noqoto.
        Shaqo waad codsan kartaa warqaddaas la'aanteed.

        Xirfado qaarkood oggolaansho ayay u baahan yihiin.
        Daryeelka caafimaadka waxaad weydiisaa <i>Socialstyrelsen</i>.
        Macallinnimada waxaad weydiisaa <i>Skolverket</i>.
    .example =
        Olena waxay kalkaaliye caafimaad ka ahayd Lviv.
        Hadda waxay ka shaqaysaa jikada guri dadka waayeelka ah.

        La-taliye ayay ballan ka qabsatay.
        Waxay tiri:
        “Jag vill arbeta med vård igen.” (Waxaan rabaa inaan mar kale daryeelka caafimaadka ka shaqeeyo.)
        “Vad kan jag göra först?” (Maxaan marka hore samayn karaa?)

        Qorshe 3 tallaabo leh ayay sameeyeen:
        1. In af-Iswiidhish badan laga barto <i>Komvux</i>.
        2. In xirfaddeeda la weydiiyo <i>Socialstyrelsen</i>.
        3. Inta ka dhexaysa: in koorso daryeel la dhigto.

        Hassan wax kale ayuu sameeyay.
        Nijaar ayuu ahaa.
        Wuxuu waxa uu yaqaan ku muujiyay <i>validering</i>.
        Kaddib wuxuu bartay oo keliya waxa ka dhimman.
    .keywords = waxbarasho, waxbarashada, wax baro, wax baran, dugsi sare, dugsi dadka waaweyn, komvux, komfux, koorso, kursi, kurs, utbildning, yrkesutbildning, xirfad baro, xirfad barasho, jaamacad, jaamacadda, shahaado, shahaadadayda, shahaadada dalkaygii, shahaado qiimayn, uhr, validering, syv, vägledare, la taliye waxbarasho, csn, lacagta waxbarashada, deynta waxbarashada, kalkaaliye noqo, macallin noqo, undersköterska, baabuur wade noqo, sfi kadib

what-comes-after =
    Hadda waa waqti fiican oo tallaabada xigta la doorto.
    Heshiiskaagu wuxuu dhammaanayaa { $end-date }.

    Tallaabada dad kale la dooro.
    { $caseworker-name ->
        [none] Ballan wada hadal ah ka qabso hawlwadeenkaaga (<i>handläggare</i>).
       *[other] Ballan wada hadal ah ka qabso { $caseworker-name }.
    }

    Waddooyinkan ka wada hadla:
    • Shaqo cusub.
    • Dugsi ama koorso.
    • Caawimo ka timaadda <b>Arbetsförmedlingen</b> (Xafiiska shaqada).
    • Caawimo ka timaadda <b>Omställningsfonden</b>.

    <i>Omställningsfonden</i> waxay caawisaa qaar ka mid ah dadka ka baxa shaqada degmada.
    Weydii haddii ay adiga ku khusayso.

    Hal waddo dooro.
    Mid kalena dooro, haddii tan hore waqti qaadato.
    .title = Wax fiican: tallaabada xigta
    .short = Maxaa xiga?
    .explain =
        Maxaa hadda loo sameeyaa?
        Koorsooyinku badanaa waxay leeyihiin maalin codsi oo ugu dambaysa.
        Jawaabaha shaqadu dhowr toddobaad ayay qaadan karaan.
        Qofka goor hore bilaaba fursado badan ayuu leeyahay.

        <i>Arbetsförmedlingen</i> waa hay'ad dawladeed.
        Waxay kaa caawisaa inaad shaqo hesho.
        Waxaad iska diiwaan gelinaysaa maalinta shaqo ee toddobaadka (Isniin ilaa Jimce) ee ugu horreysa oo aanad shaqo haysan.

        <i>Omställning</i> waxay ka dhigan tahay in loo wareego wax cusub.
        <i>Omställningsfonden</i> talo ayay bixin kartaa.
        Waxay leedahay xeerar ku saabsan inta aad shaqaynaysay.
        Weydii haddii ay khuseeyaan nooca shaqadaada.

        Waa caadi inaanad weli garanayn.
        Wada hadalka ku sheeg.
        Hore u qor 3 su'aalood.

        Su'aashaadu ma sharciga deggenaanshaha ayay ku saabsan tahay?
        Weydii <i>Migrationsverket</i>.
    .example =
        Dawit hawlwadeenkiisa ayuu la kulmay.
        Shaqadiisu waxay dhammaanaysaa 2 bilood gudahood.

        3 su'aalood ayuu qoray:
        “Vilka jobb passar mig?” (Shaqooyinkee i habboon?)
        “Finns det en kurs om elcyklar?” (Koorso baaskiillada korontada ah ma jirtaa?)
        “Kan Omställningsfonden hjälpa mig?” (Omställningsfonden ma i caawin kartaa?)

        Qorshe ayay qoreen:
        Waddada 1: In shaqo laga raadiyo goobaha wax lagu hagaajiyo.
        Toddobaadkii hal codsi ayuu diraa.
        Waddada 2: In dayrta koorso la dhigto.
        Hadda ayuu codsanayaa.

        Dawit isla maalintaas ayuu wacay <i>Omställningsfonden</i>.
        Warqadihiisa ayay eegayaan.
        2 toddobaad kaddib mar kale ayay kulmayaan.
    .keywords = maxaa xiga, maxaa dhacaya kadib, barnaamijka kadib, barnaamijku markuu dhamaado, shaqadu markay dhammaato, marka shaqadu dhamaato, marka ay shaqadu dhammaato, xagee aadaa shaqada kadib, sanadka kadib, shaqada kadib maxaan sameeyaa, mustaqbal, mustaqbalka, tallaabada xigta, shaqo la'aan kadib, shaqo cusub ama dugsi, qorshaha kadib, omställningsfonden, omställning, arbetsförmedlingen, xafiiska shaqada, sharciga iyo shaqada, sharciga deggenaanshaha shaqo, uppehållstillstånd, migrationsverket, doorasho, laba bilood ayaa haray, socialbidrag, försörjningsstöd

certificates =
    Shaqadaada waxaad uga baahan tahay 2 warqadood.
    Codso ka hor { $end-date }.

    1. <b>Arbetsgivarintyg</b> (shahaadada shaqo-bixiyaha).
    Waxay u tahay <i>a-kassa</i>-daada (sanduuqa shaqo la'aanta).
    Waxay muujinaysaa goorta aad shaqaysay.
    Waxay diyaar noqotaa marka shaqadu dhammaato.

    2. <b>Tjänstgöringsintyg</b> (shahaadada shaqada).
    Waxay u tahay shaqo-bixiyeyaal cusub.
    Waxay muujinaysaa goorta aad shaqaysay iyo waxa aad qabatay.

    { $payroll-contact ->
        [none]
            { $supervisor-name ->
                [none] Kormeerahaaga (<i>handledare</i>) labadaba weydiiso.
               *[other] { $supervisor-name } labadaba weydiiso.
            }
       *[other] Weydii kormeerahaaga (<i>handledare</i>) ama: { $payroll-contact }.
    }
    Labada warqadood guriga iyo mobilka ku kaydso.
    .title = Wax fiican: codso 2 warqadood
    .short = Warqadaha shaqada
    .explain =
        <i>Intyg</i> waa warqad muujinaysa in wax run yihiin.

        Maxay 2 u yihiin?
        Dad kala duwan ayay u yihiin.
        <i>A-kassa</i> waxay rabtaa inay ogaato goorta aad shaqaysay.
        Shaqo-bixiye cusub wuxuu rabaa inuu ogaado waxa aad taqaan.

        Shaqo-bixiyuhu waa inuu warqadda <i>a-kassa</i> bixiyo marka aad codsato.
        Badanaa shaqadu waxay ka dirtaa arbetsgivarintyg.nu.
        Markaas <i>a-kassa</i> isla markiiba way aragtaa.

        Warqadda kale badanaa madaxaaga ayaa qora.
        Codso in lagu qoro waxa aad qabatay.
        Mararka qaarkood waxaad heli kartaa <b>tjänstgöringsbetyg</b>.
        Halkaas waxaa sidoo kale ku qoran sida fiican ee aad u shaqaysay.

        Maxaa hadda loo sameeyaa?
        Qoristu waqti ayay qaadataa.
        Mar dambe way adag tahay in dadka la helo.
    .example =
        Samira waxay u qortay kormeeraheeda:

        “Hej Anders!” (Salaan Anders!)
        “Jag behöver ett arbetsgivarintyg.” (Waxaan u baahanahay arbetsgivarintyg.)
        “Jag vill också ha ett tjänstgöringsintyg.” (Sidoo kale waxaan rabaa tjänstgöringsintyg.)
        “Kan du skriva vad jag har gjort?” (Ma qori kartaa waxa aan qabtay?)

        Liis ayay la dirtay:
        Qolalka iyo xafiisyada ayaan nadiifiyay.
        Alaab ayaan dalbay.
        2 cusub ayaan tusay sida loo sameeyo.

        Toddobaad kaddib warqadda shaqadeeda ayay heshay.
        Si fiican ayay u akhriday.
        Hal taariikh ayaa khaldan.
        Anders isla maalintaas ayuu beddelay.

        Warqadda <i>a-kassa</i> waxay timaaddaa maalinta ugu dambaysa kaddib.
    .keywords = shahaado, shahaadada shaqada, warqad shaqo, warqadda shaqada, warqadaha shaqada, caddayn, cadeyn, caddayn shaqo, warqad caddayn, intyg, arbetsgivarintyg, arbetsgivar intyg, tjänstgöringsintyg, tjanstgoringsintyg, tjänstgöringsbetyg, betyg, arbetsintyg, warqadda a-kassa, warqad madaxa ka codso, warqadda ii qor, shaqadii aan qabtay warqad, shahaadada waan waayay, warqadda khaldan, arbetsgivarintyg.nu

last-weeks =
    Halkan waa liis toddobaadyadan ah.
    Maalintaada ugu dambaysa waa { $end-date }.

    Dib u celi:
    • Furayaasha, kaararka iyo dharka.

    Guriga u qaado:
    • Alaabtaada.
    • Warqadaha mushaharkaaga.
    • Magaca iyo lambarka <i>referens</i>-kaaga.

    Weydii:
    • Imisa maalmood oo fasax ah ayaa ii haray?
    • Goorma ayuu mushaharkayga ugu dambeeya imanayaa?
    • 2-daydii <i>intyg</i> ma soo socdaan?

    { $supervisor-name ->
        [none] Kormeerahaaga (<i>handledare</i>) waqti liiska ah la go'aanso.
       *[other] Waqti liiska ah la go'aanso { $supervisor-name }.
    }
    Qof walba macasalaamee.
    .title = Wax fiican: hal liis
    .short = Toddobaadyo dambe
    .explain =
        Furayaasha iyo kaararka shaqada ayaa iska leh.
        Qof u dhiib, ee miis ha saarin.
        Codso warqad sheegaysa inaad dhiibtay.

        Maalmo fasax ah ma kuu hareen?
        Markaas waxaad helaysaa lacagta maalmaha aad kasbatay.
        Taas waxaa la yiraahdaa <i>semesterersättning</i>.
        Badanaa mushaharka ayay la timaaddaa.

        Mushaharkaagu ma saacad ayuu ku salaysan yahay?
        Markaas mushaharka ugu dambeeya badanaa bisha xigta ayuu yimaadaa.
        Si fiican u eeg warqadda mushaharka ee ugu dambaysa.

        Warqadda mushaharku (<i>lönebesked</i>) waxay tustaa mushaharkaaga iyo canshuurtaada.
        Warqadaha mushaharku badanaa waxay ku jiraan bogga shaqada.
        Waxaa laga yaabaa inaanad mar dambe geli karin.
        Sidaas darteed kaydso maalinta ugu dambaysa ka hor.

        Cinwaan ama akoon ma beddeshay?
        Shaqada hadda u sheeg.
    .example =
        Yusuf liis ayuu mobilka ku hayaa.

        Isniin:
        Warqadaha mushaharkiisa ayuu sawiray.
        Wuxuu weydiiyay: “Hur många dagar semester har jag kvar?” (Imisa maalmood oo fasax ah ayaa ii haray?)
        Jawaabtu waa 4 maalmood.
        Lacagtoodu waxay la imanaysaa mushaharka ugu dambeeya.

        Arbaco:
        Dharka shaqada ayuu dhaqay.
        Lambarka kormeerihiisa ayuu qoray.

        Maalinta ugu dambaysa:
        Furaha iyo kaarka ayuu dhiibay.
        Warqad ayuu ka helay.
        Keeg ayuu <i>fika</i> u keenay.
        Wuxuu yiri: “Tack för den här tiden!” (Waad ku mahadsan tihiin waqtigan!)
    .keywords = toddobaadka ugu dambeeya, toddobaadyada dambe, maalinta ugu dambaysa, maalinta u dambaysa, shaqada waan ka baxayaa, shaqada ka tagid, macasalaama, nabadgelyo, furaha dhiib, furayaasha, furaha shaqada, kaarka shaqada, dharka shaqada celi, alaabta celi, fasax ii haray, maalmo fasax oo haray, semesterersättning, lacagta fasaxa, mushaharka ugu dambeeya, lacagta ugu dambaysa, sista dagen, sista veckan, liis, cinwaan beddel, akoon beddel

first-day-after =
    Hal shay ayaa muhiim ah { $end-date } kaddib.
    Samee maalinta shaqo ee toddobaadka ee ugu horreysa ee xigta.

    <b>Iska diiwaan geli Xafiiska shaqada.</b>
    Af-Iswiidhish waxaa la yiraahdaa <i>Arbetsförmedlingen</i>.
    Samee xitaa haddii aad horay ugu diiwaan gashan tahay.
    Markaas u sheeg in shaqadu dhammaatay.

    Haddii aad haysato <i>e-legitimation</i> (aqoonsi elektaroonig ah): arbetsformedlingen.se.
    Haddii kale: xafiis tag.

    Ha sugin.
    <i>A-kassa</i> lacag kama bixiso maalmaha ka horreeya diiwaan gelintaada.
    Isla maalintaas ka codso <i>a-kassa</i>-daada.

    Horay shaqo cusub ma u haysataa? Hambalyo!
    Markaas uma baahnid inaad tan samayso.

    { $caseworker-name ->
        [none] Ma suurtagelin? Weydii hawlwadeenkaaga (<i>handläggare</i>).
       *[other] Ma suurtagelin? Weydii { $caseworker-name }.
    }
    .title = Muhiim: hal shay oo la sameeyo
    .short = Maalinta xigta
    .explain =
        Maalinta shaqo ee toddobaadka waa Isniin ilaa Jimce.
        Maalmaha ciidda lama tiriyo, tusaale ahaan 1 Maayo.
        Shaqadaadu ma Jimce ayay dhammaanaysaa?
        Markaas Isniinta ayaad iska diiwaan gelinaysaa.

        <i>Arbetsförmedlingen</i> ma oga in shaqadu dhammaatay.
        Waa inaad adigu u sheegto.
        Waxay sidoo kale khusaysaa qofka hore u diiwaan gashanaa.

        <i>E-legitimation</i> waa hab internetka lagu muujiyo cidda aad tahay.
        <i>Bank-id</i> waa mid noocaas ah.
        Ma haysatid miyaa? Xafiis tag.
        Soo qaado warqad muujinaysa cidda aad tahay.

        Maalintaas ma jirran tahay?
        Isla maalintaas u sheeg <i>Försäkringskassan</i>.
        Hadda shaqada ma aha meesha aad wacdo.

        Maalinta hadda kalandarkaaga ku qor.
    .example =
        Shaqada Amal waxay dhammaanaysaa Jimce 31 Luulyo.
        Sabti iyo Axad ma aha maalmo shaqo.
        Maalinta shaqo ee ugu horreysa waa Isniin 3 Agosto.

        Isniinta saacadda 9 way gashay bogga.
        Waxay qortay in shaqadu dhammaatay 31 Luulyo.
        Kaddib waxay ka codsatay <i>a-kassa</i>-deeda.
        Saacadda 10 wax walba waa diyaar.

        Dawit ma haysto <i>e-legitimation</i>.
        Isla Isniintaas xafiiska ayuu tagay.
        Wuxuu yiri:
        “Mitt jobb har slutat.” (Shaqadaydii way dhammaatay.)
        “Jag vill anmäla mig.” (Waxaan rabaa inaan is diiwaan geliyo.)
    .keywords = maalinta xigta, maalinta ka dambaysa, maalinta ugu horeysa shaqo la'aan, is diiwaan geli, iska diiwaan geli, isdiiwaan gelin, diiwaan gelin, arbetsförmedlingen, arbetsformedlingen, arbetsförmedling, xafiiska shaqada, xafiiska shaqo raadinta, skriva in, anmäla, shaqadii way dhammaatay, shaqada waan waayay, shaqo ma hayo, goorma ayaan tagaa arbetsförmedlingen, bankid, bank id, e-legitimation, a-kassa maalinta koowaad, hore ayaan u diiwaan gashanahay

goodbye =
    { $first-name ->
        [none] Waad ku mahadsan tahay waqtigan!
       *[other] Waad ku mahadsan tahay waqtigan, { $first-name }!
    }
    Wax badan ayaad qabatay.

    { $months-done ->
        [0] Muddo gaaban ayaad ku jirtay.
        [one] Waxaad ku jirtay { $months-done } bil.
       *[other] Waxaad ku jirtay { $months-done } bilood.
    }
    { $messages-understood ->
        [none] Waxaad heshay erayo cusub iyo aqoon cusub.
       *[other]
            { $messages-understood ->
                [0] Waxaad heshay erayo cusub iyo aqoon cusub.
                [one] “Fahmay” ayaad ku tiri { $messages-understood } fariin.
               *[other] “Fahmay” ayaad ku tiri { $messages-understood } fariimood.
            }
    }
    Waxa aad baratay adiga ayaa iska leh.

    { $erase-date ->
        [none] Xogtaada waan tirtirayaa muddo kaddib.
       *[other] Xogtaada waxaan tirtirayaa { $erase-date }.
    }
    Ilaa markaas mawduucyada oo dhan waad akhrisan kartaa.

    Tallaabada xigta nasiib wanaagsan!
    .title = Waad ku mahadsan tahay waqtigan
    .short = Macasalaama
    .explain =
        Tani waa fariinta ugu dambaysa ee barnaamijka.
        Talo dambe ma soo dirayo.

        Haddana wadahadalka (chat) waad furi kartaa.
        Mawduucyada oo dhan muddo way sii jirayaan.
        Wax ka akhri maalmaha ugu horreeya ee xiga.

        Maxay ka dhigan tahay inaan xogta tirtiro?
        Waxaan kaydiyaa luqaddaada, taariikhahaaga iyo jawaabahaaga.
        Kaddib intaas oo dhan waan tirtiraa.
        Markaas agtayda waxba kaagama haraan.
        Iskeed ayay u dhacdaa.

        Ma rabtaa inaad hadda wax walba tirtirto?
        Menu-ga fur oo dooro Kale.
        Halkaas waxaad ka tirtiri kartaa wax walba oo adiga kugu saabsan.
    .example =
        Hassan fariintiisa ugu dambaysa ayuu akhriyay.
        12 bilood ayuu ku jiray.

        Maalintiisii ugu horreysay ayuu ka fekeray.
        Markaas wuxuu oran karay “hej” (salaan) iyo “tack” (mahadsanid).
        Hadda qof kasta oo jikada jooga wuu la hadlaa.

        3 shay ayuu mobilka ku kaydiyay:
        Cv-giisa.
        Warqadihiisa (<i>intyg</i>).
        Lambarka <i>referens</i>-kiisa.

        Toddobaadka xiga koorso ayuu bilaabayaa.
        Toddobaadkii 2 maalmood ayuu shaqo raadiyaa.
    .keywords = macasalaama, nabadgelyo, nabad gelyo, mahadsanid, waad mahadsan tahay, dhammaad, waa dhammaaday, barnaamijkii wuu dhammaaday, barnaamijka dhamaadkiisa, maalinta ugu dambaysa barnaamijka, fariintii ugu dambaysay, xogtayda tirtir, xogta goorma la tirtirayaa, ma i tirtiraysaa, waan dhammeeyay barnaamijka, hej då, tack, slut, waan ka baxay

how-is-it-going =
    { $first-name ->
        [none] Salaan mar kale!
       *[other] Salaan mar kale, { $first-name }!
    }
    Muddo ayaa laga joogaa.
    Hal su'aal oo keliya ayaan hayaa.

    Hadda maxaad ugu badan samaysaa?

    Taabo midka ugu habboon.
    Jawaab kasta waa jawaab fiican.
    Waad iska dayn kartaa jawaabta.
    .title = Salaan mar kale
    .short = Hadda sidee tahay?
    .explain =
        Maxaan u weydiinaynaa?
        Waxaan rabnaa inaan ogaanno waxa dhaca barnaamijka kaddib.
        Markaas barnaamijku dadka kale wuu u fiicnaan karaa.

        Sidan u dooro:
        • Shaqo baan hayaa: badan ama yar.
        • Wax baan bartaa: dugsi ama koorso.
        • Shaqo baan rabaa: weli shaqo ma hayo.
        • Wax kale: tusaale ahaan guriga carruur lala joogo.

        Dhowr ma ku habboon yihiin? Dooro midka aad ugu badan samayso.

        Jawaabna ma khaldana.
        Qasab ma aha inaad jawaabto.
        Hal mar oo keliya ayaan weydiinaynaa.
    .example =
        Olena koorso daryeel ayay dhigataa.
        Sabtiyada makhaayad kafee ayay ka shaqaysaa.
        Waxbarashada ayay ugu badan samaysaa.
        Sidaas darteed waxay dooratay “Wax baan bartaa”.

        Dawit toddobaadkii 3 maalmood ayuu shaqeeyaa.
        Shaqo kale ayuu raadinayaa.
        Shaqada ayuu ugu badan sameeyaa.
        Sidaas darteed wuxuu doortay “Shaqo baan hayaa”.

        Yusuf guriga ayuu la joogaa gabadhiisa yar.
        Wuxuu doortay “Wax kale”.
    .keywords = hadda sidee tahay, sidee tahay, sidee kuu socotaa hadda, iska warran, barnaamijka kadib, ma shaqaysaa, shaqo waan helay, shaqo ayaan helay, wax baan bartaa, dugsi ayaan dhigtaa, shaqo ayaan raadinayaa, guriga ayaan joogaa, hal su'aal, hadda maxaan sameeyaa, hur går det, jag har jobb, jag studerar, warka cusub
