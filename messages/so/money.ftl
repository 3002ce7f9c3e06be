### Theme money: pay, time off, the unemployment fund.
### A machine translation, not yet reviewed.

pay =
    Bil kasta fiiri warqadda mushaharkaaga (<i>lönebesked</i>).
    Waxay ku tusaysaa mushaharkaaga iyo canshuurtaada.
    { $pay-day ->
        [none] Kormeerahaaga (<i>handledare</i>) weydii maalinta mushaharku yimaado.
       *[other] Mushaharku wuxuu yimaadaa: { $pay-day }.
    }

    Macnaha sadarrada:
    • <i>Bruttolön</i> waa mushaharka canshuurta ka hor.
    • <i>Avdrag</i> waa lacag ay shaqadu jarto.
    • Canshuurta (<i>skatt</i>): shaqadu bil kasta ayay mushaharka ka jartaa.
    • <i>Nettolön</i> waa lacagta aad hesho.
    • <i>Semester</i> waa maalmahaaga fasaxa ee mushaharka leh.

    Wax ma kula khaldan yihiin? Isla markiiba sheeg.
    { $payroll-contact ->
        [none] Marka hore weydii kormeerahaaga (<i>handledare</i>).
       *[other] Weydii kormeerahaaga (<i>handledare</i>) ama: { $payroll-contact }.
    }
    Ma ku jirtaa ururka shaqaalaha (<i>fackförbund</i>)? Kaasina wuu ku caawin karaa.
    .title = Ogow: mushaharka
    .short = Mushahar, canshuur
    .explain =
        <i>Lönebesked</i> waa warqad ku saabsan mushaharkaaga.
        Mararka qaarkood waa dijitaal oo keliya.

        Ma helaysid <i>bruttolön</i> oo dhan.
        Shaqo-bixiyaha ayaa canshuurta jara oo adiga kuu bixiya.
        Inta hartay waa <i>nettolön</i>.
        Waxay ku soo dhacdaa akoonkaaga.
        Weydii sida akoonkaaga loo diiwaan geliyo.

        Mushaharkaagu ma saacad ayuu ku salaysan yahay?
        Markaas badanaa wuxuu yimaadaa bisha xigta.
        Sidaas darteed mushaharka ugu horreeya wuu daahi karaa.

        Maalin kasta saacadahaaga qor.
        La barbar dhig warqadda mushaharka.
        Markaas degdeg ayaad u arkaysaa haddii wax khaldan yihiin.

        Canshuurtu ma khaldami kartaa? Haa, way dhacdaa.
        Markaas weydii <i>Skatteverket</i> (hay'adda canshuurta).
        Way beddeli karaan inta canshuur ah ee aad bixiso.
        Taas waxaa la yiraahdaa <i>jämkning</i>.
    .example =
        Amal mushaharkeedu saacad ayuu ku salaysan yahay.
        Saacadaheeda mobilka ayay ku qorataa.
        Bishii Maayo waxay shaqaysay 80 saacadood.
        Warqadda mushaharka waxaa ku qoran 72.

        Liiska waxay tustay kormeeraheeda.
        Waxay tiri:
        “Jag tror att min lön är fel.” (Waxay ila tahay in mushaharkaygu khaldan yahay.)
        “Kan vi titta tillsammans?” (Ma wada eegi karnaa?)

        Waxay arkeen in hal maalin ka maqan tahay.
        Kormeeruhu wuxuu u qoray kuwa mushaharka sameeya.
        Amal liiska iyo warqadda mushaharka labadaba way kaydsatay.
    .keywords = mushahar, mushaharka, mushaarka, mushaar, misaar, lacag, lacagta, lacagtayda, lön, lon, lönebesked, lönespecifikation, warqadda mushaharka, goorma mushaharku imanayaa, mushaharkaygu ma iman, lacagtu way yar tahay, mushahar khaldan, mushaharka waa khaldan yahay, canshuur, canshuurta, cashuur, cashuurta, skatt, skatteverket, lacag la iga jaray, jarid, avdrag, bruttolön, nettolön, bangi akoon, akoonka, konto, imisa ayaan qaataa, saacaddii imisa, timlön, mushahar saacad, jämkning, lacagta bisha

time-off =
    Ma rabtaa fasax? Goor hore weydii.
    Tikidh ha iibsan ka hor inta aan haa lagu oran.

    Fasax (<i>semester</i>) waa waqti aad shaqada ka nasato.
    Maalmaha mushaharka leh waxaad kasbataa marka aad shaqayso.
    Weydii inta maalmood oo mushahar leh ee aad haysato.
    Badanaa dad badan ayaa xagaaga fasax raba.
    Sidaas darteed gu'ga horeba u weydii.

    Sidan samee:
    • Weydii goorta aad fasax qaadan karto.
    • Maalmaha qoraal ku codso.
    • Sug ilaa haa lagu yiraahdo.

    { $time-off-contact ->
        [none]
            { $supervisor-name ->
                [none] Kormeerahaaga (<i>handledare</i>) weydii sida loo sameeyo.
               *[other] { $supervisor-name } weydii sida loo sameeyo.
            }
       *[other] Halkan la xiriir: { $time-off-contact }.
    }
    .title = Ogow: waqtiga fasaxa
    .short = Fasax, semester
    .explain =
        Qof kasta oo shaqaale ah xaq ayuu u leeyahay fasax.
        Sharcigu wuxuu yiraahdaa 25 maalmood sannadkii.
        Haddii aad bilowdo 31 Agosto kaddib, sannadka ugu horreeya waa 5 maalmood.
        Sannadka waxaa laga tiriyaa 1 Abriil ilaa 31 Maarso.

        Laakiin maalmaha oo dhan bilowga mushahar ma leh.
        Maalmaha waxaad kasbanaysaa inta aad shaqaynayso.
        Maalmo aan mushahar lahayn lacag ma keenaan.
        Degmadaada waxaa ka jiri kara xeerar kale.
        Sidaas darteed weydii waxa adiga ku khuseeya.

        Madaxu waa inuu shaqada qorsheeyo.
        Sidaas darteed kuma filna inaad sheegto inaad safrayso.
        Marka hore waxaad u baahan tahay haa.

        Maalin ma u baahan tahay inaad goor hore baxdo?
        Waxaa laga yaabaa inaad dhakhtar ama dugsi tagayso.
        Sheeg isla marka aad waqtiga ogaato.
    .example =
        Yusuf wuxuu rabaa inuu walaashiis u safro bisha Luulyo.
        Bishii Maarso kormeerihiisa ayuu weydiiyay:
        “Kan jag få semester 2 veckor i juli?” (2 toddobaad oo fasax ah ma heli karaa Luulyo?)
        “Hur många dagar med lön har jag?” (Imisa maalmood oo mushahar leh ayaan haystaa?)

        Kormeeruhu qorshaha ayuu eegay.
        Toddobaadka 29 iyo 30 way habboon yihiin.
        Yusuf wuxuu haystaa 6 maalmood oo mushahar leh.
        Inta kale waa maalmo aan mushahar lahayn.
        Wuxuu xisaabiyay haddii lacagtu ku filan tahay.

        Codsigiisa ayuu gudbiyay.
        Toddobaad kaddib haa ayaa lagu yiri.
        Markaas oo keliya ayuu tikidhka iibsaday.
    .keywords = fasax, fasaxa, fasax qaado, fasax rabo, fasax codsi, semester, semesterdagar, ledig, ledighet, nasasho maalmo, safar, safrayaa, waan safrayaa, dalkii tago, soomaaliya tago, tikidh, tigidh iibso, xagaa, fasaxa xagaaga, imisa maalmood oo fasax ah, fasax mushahar leh, fasax bilaa mushahar, maalin fasax, berri fasax, ciid fasax, ciidda fasax, ciid, ramadaan fasax, geeri fasax, aroos fasax, dhakhtar u bax, goor hore ka bixi karaa, shaqada ka maqnaansho, ballan baan leeyahay

unemployment-fund =
    Waa fiican tahay in hal shay goor hore la sameeyo.
    Ku biir <b>a-kassa</b> (sanduuqa shaqo la'aanta).
    Waa urur.
    Lacag wuu bixin karaa marka aanad shaqo haysan.

    Goorma ayaad ku biirtaa?
    Waxaa ugu fiican isla bisha aad shaqada bilowdo.
    Ma daahday? Haddana hadda waad ku biiri kartaa.
    Bilo badan oo xubinnimo ah lacag ka badan ayay keeni karaan.

    Ururka shaqaalaha (<b>fackförbund</b>) waa wax kale.
    Wuxuu caawiyaa shaqaalaha, tusaale ahaan mushaharka.

    Adiga ayaa dooranaya.
    Mid, labadaba ama midna waad ku jiri kartaa.
    Labaduba lacag ayay ku kacaan. Weydii inta ay tahay.

    Sidoo kale <i>a-kassa</i> weydii:
    Shaqadayda barnaamijka ma la tiriyaa?
    .title = Waxa fiican in goor hore la sameeyo
    .short = A-kassa iyo fack
    .explain =
        <i>A-kassa</i> waa sida caymis.
        Bil kasta lacag ayaad bixisaa.
        Haddii aad shaqo la'aato, lacag ayaad heli kartaa.
        Markaas <i>a-kassa</i> 2 shay ayay xisaabisaa:
        • Inta mushahar ah ee aad haysatay.
        • Inta bilood ee aad xubin ahayd.

        Sidaas darteed bisha ugu horreysa waa muhiim.
        Barnaamijku waa hal sano.
        12 bilood waxaad ku heli kartaa wax ka badan 11.
        Bisha aad codsato waxaa loo tiriyaa bil dhan.
        Waxaad codsan kartaa isla maalinta ugu horreysa ee shaqada.

        Xeerarku shaqo kasta isku mid uma aha.
        <i>A-kassa</i> oo keliya ayaa sheegi karta waxa adiga ku khuseeya.

        <i>A-kassa</i> iyo <i>fackförbund</i> waa 2 urur oo kala duwan.
        Qasab ma aha inaad labadaba ku jirto.
        Cid shaqada joogta taas kuuma go'aamin karto.
    .example =
        Olena waxay shaqada bilowday 3 Maayo.
        Isla toddobaadkaas <i>a-kassa</i> ayay dooratay.
        Internetka ayay ka codsatay 20 Maayo.
        Markaas Maayo oo dhan ayaa la tiriyaa.
        Dhammaadka Abriil waxay haysataa 12 bilood.

        Dawit sidoo kale wuxuu bilaabay 3 Maayo.
        Wuxuu codsaday 2 Juun.
        Markaas waxaa laga tiriyaa 1 Juun.
        Dhammaadka Abriil wuxuu haystaa 11 bilood.

        Olena <i>a-kassa</i> ayay weydiisay:
        “Jag arbetar ett år i ett program i kommunen.” (Hal sano ayaan ka shaqeeyaa barnaamij degmada ah.)
        “Räknas det arbetet hos er?” (Shaqadaas ma tirisaan idinku?)
        Jawaabta way kaydsatay.
    .keywords = a-kassa, akassa, a kassa, akasa, a kasa, kassa, arbetslöshetskassa, sanduuqa shaqo la'aanta, caymiska shaqo la'aanta, shaqo la'aan lacag, lacag haddii shaqo la waayo, fack, facket, fackförbund, faka, ururka shaqaalaha, urur shaqaale, kommunal, unionen, xubin, xubin noqosho, ku biir, sidee loogu biiraa a-kassa, lacagta xubinnimada, ma qasab baa a-kassa, a-kassa imisa, bilood xubin, alfakassan, alfa-kassan, caymis, caymiska shaqada

unemployment-fund-apply =
    Halkan waa 4 shay oo isku xigxiga.
    Waxay khuseeyaan haddii aanad shaqo cusub haysan.

    1. Iska diiwaan geli <b>Arbetsförmedlingen</b> (Xafiiska shaqada).
    Samee maalinta shaqo ee toddobaadka (Isniin ilaa Jimce) ee ugu horreysa oo aanad shaqo haysan.
    2. Isla maalintaas ka codso <b>a-kassa</b>-daada (sanduuqa shaqo la'aanta).
    Waxaad ka samaynaysaa bogga <i>a-kassa</i>, qaybta <i>Mina sidor</i>.
    Ha sugin warqadaha oo dhan.
    3. Bil kasta dir <b>månadsansökan</b>.
    Markaas waxaad lacag u codsanaysaa bishii dhaaftay.
    4. Bil kasta dir <b>aktivitetsrapport</b>.
    Halkaas waxaad ku qortaa sidaad shaqo u raadisay.
    Waxaa loo diraa Arbetsförmedlingen, inta u dhexaysa 1da iyo 14ka.

    Shaqo-bixiyahaaga weydiiso <b>arbetsgivarintyg</b>.
    Waa warqad ku saabsan shaqadaada.
    .title = Ogow: sida saxda ah ee isku xigta
    .short = Codso a-kassa
    .explain =
        Waa 2 meelood oo kala duwan.
        <i>Arbetsförmedlingen</i> waxay kaa caawisaa inaad shaqo hesho.
        <i>A-kassa</i> lacag ayay bixin kartaa.
        Labadaba waad u baahan tahay.

        Maxaa isla maalintaas loo sameeyaa?
        Maalmaha ka horreeya diiwaan gelintaada lacag ma keenaan.

        Maxaa bil kasta loo sameeyaa?
        <i>A-kassa</i> waxay lacagta bixisaa bil kasta kaddib.
        Marka hore waxaa yimaada <i>månadsansökan</i>-kaaga, kaddibna lacagta.
        Sidaas darteed lacagta ugu horreysa way daahdaa.
        Mushaharkaaga ugu dambeeya wax yar ka kaydso, haddii aad awooddo.
        Codsiga ugu dambayn 3 bilood gudahood ku dir.

        <i>Arbetsgivarintyg</i> wuxuu diyaar noqdaa marka shaqadu dhammaato.
        Haddana codso. Mar dambe dir.

        <i>A-kassa</i> kuma jirtid miyaa?
        Weydii <i>Alfa-kassan</i>.
        Lacag way siin kartaa kuwa aan xubnaha ahayn.
    .example =
        Maalinta ugu dambaysa ee Samira waa Jimce.

        Isniin: Waxay iska diiwaan gelisay arbetsformedlingen.se.
        Waxay ku gashay <i>e-legitimation</i> (aqoonsi elektaroonig ah).
        Isla maalintaas waxay ka codsatay <i>a-kassa</i>-deeda.
        Weli warqadaha oo dhan ma hayso.
        Dhib ma leh.

        Toddobaadka xiga: <i>Arbetsgivarintyg</i> waa diyaar.

        Bisha xigta: Maalinta 5aad waxay dirtay <i>aktivitetsrapport</i>-keeda.
        Sidoo kale waxay dirtay <i>månadsansökan</i>-keeda.
        Kaddib jawaab ayay sugaysaa.

        Kalandarka waxay ku qortay:
        “Bil kasta: 2 shay oo la diro.”
    .keywords = codso a-kassa, a-kassa codsi, akassa codsi, lacagta shaqo la'aanta, lacag shaqo la'aan, shaqo la'aan ayaan noqonayaa, shaqadu way dhammaatay lacag, lacag haddii aan shaqo lahayn, a-kassa sidee loo codsadaa, warqadaha a-kassa, arbetsgivarintyg, månadsansökan, manadsansokan, aktivitetsrapport, warbixinta bisha, mina sidor, arbetsförmedlingen, xafiiska shaqada, iska diiwaan geli, alfa-kassan, goorma lacagta a-kassa timaadaa, a-kassa lacagtu ma iman, maalinta ugu horeysa shaqo la'aan, ersättning, a-kassa imisa bilood, e-legitimation, bankid
