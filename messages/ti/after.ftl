### Theme after: ways on, the last weeks, the first day after, goodbye.
### A machine translation, not yet reviewed.

# fact: Komvux is free, books are not; guidance (SYV) exists in every municipality – skollagen and Skolverket, 2026
# fact: CSN aid is not given for SFI; foreign citizens are assessed first – CSN, 2026
# fact: UHR's statement on a foreign degree is free, and not needed to apply for jobs – UHR, 2026
# fact: health professions are regulated by Socialstyrelsen (undersköterska is a protected title), teachers by Skolverket – Socialstyrelsen and Skolverket, 2026
education-paths =
    ብዝተፈላለየ መንገዲ ዝያዳ ክትመሃሩ ትኽእሉ።
    4 መንገድታት እንሀለዉ።

    • <i>Komvux</i> ንዓበይቲ ዝኸውን ብነጻ ቤት ትምህርቲ እዩ።
    • ኣብ ናይ ሞያ ትምህርቲ (<i>yrkesutbildning</i>) ሓደ ሞያ ትመሃሩ።
    • ኣብ ምምዛን ክእለት (<i>validering</i>) ካብ ሕጂ እንታይ ከም እትኽእሉ ተርእዩ።
    • UHR ካብ ካልእ ሃገር ንዝመጸ ዲግሪ ብነጻ ይርኢ።

    ምስ ኣማኻሪ ትምህርቲ (<i>vägledare</i>) ብምዝራብ ጀምሩ።
    ንሱ ቤት ትምህርትታትን ሞያታትን ዝፈልጥ ሰብ እዩ።
    ነፍሲ ወከፍ ኮሙን (<i>kommun</i>) ሓደ ኣለዎ።
    { $guidance ->
        [none] ናትኩም ኣበይ ከም እትረኽብዎ ንሓላፊ ጉዳይኩም (<i>handläggare</i>) ሕተቱ።
       *[other] ናትኩም ኣብዚ ትረኽብዎ: { $guidance }።
    }
    .title = ክትፈልጥዎ ጽቡቕ: ዝያዳ ምምሃር
    .short = ትምህርቲ ምቕጻል
    .explain =
        እቲ ኣማኻሪ <i>SYV</i> እውን ይበሃል።
        እቲ ዝርርብ ንሕቶታትኩም እዩ።
        ካብ ቤት ትምህርትን ስራሕን ዘለኩም ወረቓቕቲ ሒዝኩም ኪዱ።

        ኣብ <i>Komvux</i> ሽወደንኛ፣ ሕሳብ ወይ ሞያ ትመሃሩ።
        መጻሕፍቲ ባዕልኹም ትኸፍሉ።
        ንገለ ኮርስታት ካብ CSN ዝበሃል መንግስታዊ ቤት ጽሕፈት ገንዘብ ንምርካብ ከተመልክቱ ትኽእሉ።
        ንsfi ግን ኣይከኣልን።
        ዜጋ ሽወደን ኣይኮንኩምን ዶ? ሽዑ CSN ቅድም ገንዘብ ክትረኽቡ ትኽእሉ እንተኾይንኩም ይርኢ።

        ድሕሪ ምምዛን ክእለት ብዛዕባ እትኽእልዎ ወረቐት ትረኽቡ።
        ሽዑ ንኻልኣይ ግዜ ክትመሃርዎ ኣየድልየኩምን።

        UHR መንግስታዊ ቤት ጽሕፈት እዩ።
        ኣየናይ ናይ ሽወደን ዲግሪ ንናትኩም ከም ዝመስል ይጽሕፍ።
        ናይ ሽወደን ዲግሪ ግን ኣይከውንን።
        ብዘይ እቲ ወረቐት እውን ንስራሕ ከተመልክቱ ትኽእሉ።

        ገለ ሞያታት ፍቓድ የድልዮም።
        ንሕክምና ን<i>Socialstyrelsen</i> ሕተቱ።
        ንመምህራን ን<i>Skolverket</i> ሕተቱ።
    .example =
        ኦለና ኣብ Lviv ነርስ ነይራ።
        ሕጂ ኣብ ገዛ ክንክን ኣረጋውያን ኣብ ክሽነ ትሰርሕ።

        ምስ ኣማኻሪ ትምህርቲ ቆጸራ ትሕዝ።
        ከምዚ ትብል:
        «Jag vill arbeta med vård igen.» (እንደገና ኣብ ሕክምና ክሰርሕ እደሊ።)
        «Vad kan jag göra först?» (ቅድም እንታይ ክገብር እኽእል?)

        3 ስጉምቲ ዘለዎ ትልሚ ይገብሩ:
        1. ኣብ <i>Komvux</i> ዝያዳ ሽወደንኛ ምምሃር።
        2. ብዛዕባ ሞያኣ ን<i>Socialstyrelsen</i> ምሕታት።
        3. ክሳብ ሽዑ: ናይ ሕክምና ኮርስ ምምሃር።

        ሓሰን ካልእ ይገብር።
        ጸራቢ ነይሩ።
        ኣብ ምምዛን ክእለት እንታይ ከም ዝኽእል የርኢ።
        ደሓር እቲ ዝጐደሎ ጥራይ ይመሃር።
    .keywords = ትምህርቲ, ክመሃር, ክመሃር እደሊ, ትምህርቲ ክቕጽል, ትምህርቲ ምቕጻል, ኮምቩክስ, komvux, ኮርስ, ናይ ሞያ ትምህርቲ, ሞያ ክመሃር, yrkesutbildning, validering, ቫሊደሪንግ, ዲግሪ, ዲፕሎማ, ናይ ዓደይ ትምህርቲ, ናይ ዓደይ ዲግሪ, ትምህርተይ ኣብ ሽወደን, ሰርቲፊከት ምትርጓም, UHR, CSN, ሰኤስኤን, ገንዘብ ንትምህርቲ, ልቓሕ ትምህርቲ, SYV, ኣማኻሪ ትምህርቲ, ዩኒቨርሲቲ, ነርስ ክኸውን, undersköterska, መምህር ነይረ, ሓኪም ነይረ, ኤለክትሪሽያን ክኸውን, ዘዋሪ ኣውቶቡስ ክኸውን, ቀጻሊ ትምህርቲ, studera, utbildning

# fact: Omställningsfonden helps some municipal fixed-term staff after the end, by hours worked; whether it holds for this contract is to be asked – Omställningsfonden, 2026
# fact: questions on residence permits go to Migrationsverket – Migrationsverket, 2026
what-comes-after =
    ሕጂ ዝቕጽል ስጉምቲ ንምምራጽ ጽቡቕ ግዜ እዩ።
    ውዕል ስራሕኩም ብ{ $end-date } ይውዳእ።

    ነቲ ስጉምቲ ምስ ካልኦት ኮይንኩም ምረጽዎ።
    { $caseworker-name ->
        [none] ምስ ሓላፊ ጉዳይኩም (<i>handläggare</i>) ንዝርርብ ቆጸራ ሓዙ።
       *[other] ምስ { $caseworker-name } ንዝርርብ ቆጸራ ሓዙ።
    }

    ብዛዕባ እዞም መንገድታት ተዘራረቡ:
    • ሓድሽ ስራሕ።
    • ቤት ትምህርቲ ወይ ኮርስ።
    • ሓገዝ ካብ <i>Arbetsförmedlingen</i> (ቤት ጽሕፈት ስራሕ)።
    • ሓገዝ ካብ <i>Omställningsfonden</i>።

    <i>Omställningsfonden</i> ካብ ስራሕ ኮሙን ንዝወጹ ገለ ሰባት ይሕግዝ።
    ንዓኹም ዝምልከት እንተኾይኑ ሕተቱ።

    ሓደ መንገዲ ምረጹ።
    እቲ ቀዳማይ ግዜ እንተ ወሲዱ፣ ካልኣይ መንገዲ እውን ምረጹ።
    .title = ክትገብርዎ ጽቡቕ: ዝቕጽል ስጉምቲ
    .short = ድሕሪኡ እንታይ?
    .explain =
        ስለምንታይ ሕጂ?
        ኮርስታት መብዛሕትኡ ግዜ ናይ ምምልካት መወዳእታ መዓልቲ ኣለዎም።
        መልሲ ናይ ስራሕ ብዙሕ ሰሙናት ክወስድ ይኽእል።
        ኣቐዲሙ ዝጅምር ሰብ ዝያዳ ምርጫ ኣለዎ።

        <i>Arbetsförmedlingen</i> መንግስታዊ ቤት ጽሕፈት እዩ።
        ስራሕ ክትረኽቡ ይሕግዘኩም።
        ኣብታ ብዘይ ስራሕ ትውዕሉላ ቀዳመይቲ <i>vardag</i> (ሰኑይ–ዓርቢ) ትምዝገቡ።

        <i>Omställning</i> ማለት ናብ ሓድሽ ነገር ምቕያር ማለት እዩ።
        <i>Omställningsfonden</i> ምኽሪ ክህብ ይኽእል።
        ክንደይ ግዜ ከም ዝሰራሕኩም ዝምልከት ሕግታት ኣለዎ።
        ንናትኩም ዓይነት ስራሕ ዝምልከት እንተኾይኑ ሕተቱ።

        ክሳብ ሕጂ ዘይምፍላጥ ጸገም የብሉን።
        ኣብቲ ዝርርብ ንገርዎ።
        ቅድሚኡ 3 ሕቶታት እንተ ጽሒፍኩም ጽቡቕ እዩ።

        ሕቶኹም ብዛዕባ መንበሪ ፍቓድ ድዩ?
        ን<i>Migrationsverket</i> ሕተቱ።
    .example =
        ዳዊት ምስ ሓላፊ ጉዳዩ ይራኸብ።
        ስራሑ ድሕሪ 2 ወርሒ ይውዳእ።

        3 ሕቶታት ጽሒፉ ኣሎ:
        «Vilka jobb passar mig?» (ኣየናይ ስራሕ ይሰማምዓኒ?)
        «Finns det en kurs om elcyklar?» (ብዛዕባ ናይ ኤለክትሪክ ብሽክለታታት ኮርስ ኣሎ ዶ?)
        «Kan Omställningsfonden hjälpa mig?» (Omställningsfonden ክሕግዘኒ ይኽእል ዶ?)

        ትልሚ ይጽሕፉ:
        መንገዲ 1: ኣብ እንዳ ጽገናታት ስራሕ ምድላይ።
        ኣብ ሰሙን ሓንቲ ምልክታ ይሰድድ።
        መንገዲ 2: ኣብ ቀውዒ ሓደ ኮርስ ምምሃር።
        ሕጂ የመልክተሉ።

        ዳዊት በታ መዓልቲ እቲኣ ናብ Omställningsfonden ይድውል።
        ወረቓቕቱ ይርእዩ።
        ድሕሪ 2 ሰሙን እንደገና ክራኸቡ እዮም።
    .keywords = ድሕሪኡ እንታይ, ድሕሪኡ እንታይ ክገብር, ድሕሪ ፕሮግራም, ድሕሪ እቲ ፕሮግራም, ድሕሪ እዚ ዓመት, ድሕሪ ሓደ ዓመት, ድሕሪ 12 ወርሒ, ፕሮግራም ምስ ተወድአ, ፕሮግራም ክውዳእ, ዓመት ምስ ተወድአ, ኮንትራት ምስ ተወድአ, ውዕል ምስ ተወድአ እንታይ, ዝቕጽል ስጉምቲ, መጻኢ, ብዛዕባ መጻኢ ተሻቒለ, ሓድሽ ስራሕ የብለይን, ስራሕ የብለይን ድሕሪኡ, ትልሚ የብለይን, ስራሕ ወይ ትምህርቲ, ሓገዝ ድሕሪ ፕሮግራም, መን ይሕግዘኒ ድሕሪኡ, omställningsfonden, omställning, ኦምስተልኒንግ, arbetsförmedlingen ድሕሪ ፕሮግራም, ምንዋሕ ፕሮግራም, ክናዋሕ ዶ, እንደገና ፕሮግራም, ካልእ ፕሮግራም, vad händer sen, efter programmet, ፕላን ቢ

# fact: the employer gives an arbetsgivarintyg on request, through arbetsgivarintyg.nu, complete when the job has ended – lagen om arbetslöshetsförsäkring and the funds, 2026
# fact: a tjänstgöringsintyg says dates and tasks, a tjänstgöringsbetyg adds a judgement; by agreement or practice, on request – the collective agreement, 2026
certificates =
    ካብ ስራሕኩም 2 ወረቐት የድልያኹም።
    ቅድሚ { $end-date } ሕተትወን።

    1. ወረቐት ምስክር ኣስራሒ (<i>arbetsgivarintyg</i>)።
    ንa-kassa ናትኩም (ንስራሕ ኣልቦ ገንዘብ ዝኸፍል ማሕበር) እያ።
    መዓስ ከም ዝሰራሕኩም ተርኢ።
    እቲ ስራሕ ምስ ተወድአ ድልውቲ ትኸውን።

    2. ወረቐት ምስክር ስራሕ (<i>tjänstgöringsintyg</i>)።
    ንሓደስቲ ኣስራሕቲ እያ።
    መዓስ ከም ዝሰራሕኩምን እንታይ ከም ዝገበርኩምን ተርኢ።

    { $payroll-contact ->
        [none]
            { $supervisor-name ->
                [none] ንክልቲአን ንመራሒ ስራሕኩም (<i>handledare</i>) ሕተቱ።
               *[other] ንክልቲአን ን{ $supervisor-name } ሕተቱ።
            }
       *[other] ንመራሒ ስራሕኩም (<i>handledare</i>) ሕተቱ፣ ወይ: { $payroll-contact }።
    }
    ክልቲአን ወረቓቕቲ ኣብ ገዛን ኣብ ሞባይልን ኣቐምጥወን።
    .title = ክትገብርዎ ጽቡቕ: 2 ወረቐት ሕተቱ
    .short = ወረቐት ካብ ስራሕ
    .explain =
        ወረቐት ምስክር (<i>intyg</i>) ሓደ ነገር ሓቂ ምዃኑ እተርኢ ወረቐት እያ።

        ስለምንታይ 2?
        ንዝተፈላለዩ ሰባት እየን።
        A-kassa መዓስ ከም ዝሰራሕኩም ክፈልጥ ይደሊ።
        ሓድሽ ኣስራሒ እንታይ ከም እትኽእሉ ክፈልጥ ይደሊ።

        ንስኹም ምስ ሓተትኩም ኣስራሒ ነታ ናይ a-kassa ወረቐት ክህበኩም ኣለዎ።
        መብዛሕትኡ ግዜ ኣስራሒ ብመንገዲ arbetsgivarintyg.nu ይሰዳ።
        ሽዑ a-kassa ብኡንብኡ ይርእያ።

        ነታ ካልአይቲ ወረቐት መብዛሕትኡ ግዜ ሓለቓኹም ይጽሕፋ።
        እንታይ ከም ዝገበርኩም ክጸሓፈላ ሕተቱ።
        ሓድሓደ ግዜ ምስክር ወረቐት ስራሕ (<i>tjänstgöringsbetyg</i>) ክትረኽቡ ትኽእሉ።
        ኣብኣ ክንደይ ጽቡቕ ከም ዝሰራሕኩም እውን ይጸሓፍ።

        ስለምንታይ ሕጂ?
        ምጽሓፍ ግዜ ይወስድ።
        ደሓር ነቶም ሰባት ምርካብ የጸግም።
    .example =
        ሳሚራ ናብ መራሒ ስራሓ ትጽሕፍ:

        «Hej Anders!» (ሰላም ኣንደርስ!)
        «Jag behöver ett arbetsgivarintyg.» (ወረቐት ምስክር ኣስራሒ የድልየኒ።)
        «Jag vill också ha ett tjänstgöringsintyg.» (ወረቐት ምስክር ስራሕ እውን እደሊ።)
        «Kan du skriva vad jag har gjort?» (እንታይ ከም ዝገበርኩ ክትጽሕፉ ትኽእሉ ዶ?)

        ምስኡ ዝርዝር ትሰድድ:
        ክፍልታትን ቤት ጽሕፈታትን ኣጽርየ።
        ኣቕሑ ኣዚዘ።
        ን2 ሓደስቲ ብኸመይ ከም ዝግበር ኣርእየ።

        ድሕሪ ሓደ ሰሙን ናይ ስራሓ ወረቐት ትመጻ።
        ብጥንቃቐ ተንብባ።
        ሓደ ዕለት ጌጋ ኣሎ።
        ኣንደርስ በታ መዓልቲ እቲኣ የእርምዎ።

        ናይ a-kassa ወረቐት ድሕሪ መወዳእታ መዓልቲ ትመጽእ።
    .keywords = ምስክር ወረቐት, ወረቐት ምስክር, ወረቐት ካብ ስራሕ, ወረቐት ካብ ሓለቓ, ወረቐት ካብ ኣስራሒ, ከም ዝሰራሕኩ ወረቐት, ከም ዝሰራሕኩ መረጋገጺ, መረጋገጺ ስራሕ, መረጋገጺ, intyg, ኢንትይግ, ኢንቲግ, arbetsgivarintyg, ኣርበትስጊቫረንትይግ, tjänstgöringsintyg, tjänstgöringsbetyg, betyg, arbetsintyg, ወረቐት ን a-kassa, ወረቐት ንኣ ካሳ, ሰርቲፊከት, ሰርቲፊኬት ስራሕ, certificate, ደብዳቤ ካብ ሓለቓ, ናይ ምስጋና ደብዳቤ, ሓለቓይ ክጽሕፈለይ, ኣየናይ ወረቐት የድልየኒ, ቅድሚ ምውጻአይ ወረቐት, ሓደ ዓመት ሰሪሐ ወረቐት, ወረቐት ጽሓፈለይ, rekommendationsbrev

# fact: earned days of holiday left are paid as semesterersättning – semesterlagen, 2026
# fact: pay by the hour is often paid the month after – the collective agreement, 2026
last-weeks =
    ንዘን ሰሙናት ዝኸውን ዝርዝር እነሆ።
    መወዳእታ መዓልትኹም { $end-date } እያ።

    ምለሱ:
    • መፋትሕ፣ ካርድን ክዳንን።

    ናብ ገዛ ውሰዱ:
    • ናይ ገዛእ ርእስኹም ኣቕሑ።
    • ወረቓቕቲ ደሞዝኩም (<i>lönebesked</i>)።
    • ስምን ቁጽርን ናይ መወከሲኹም (<i>referens</i>)።

    ሕተቱ:
    • ክንደይ መዓልቲ ዓመታዊ ዕረፍቲ (<i>semester</i>) ተሪፉኒ?
    • ናይ መወዳእታ ደሞዘይ መዓስ ይመጽእ?
    • እተን 2 ወረቓቕቲ ምስክር (<i>intyg</i>) ይመጻ ኣለዋ ዶ?

    { $supervisor-name ->
        [none] ነቲ ዝርዝር ምስ መራሒ ስራሕኩም (<i>handledare</i>) እትርእይሉ ግዜ ወስኑ።
       *[other] ነቲ ዝርዝር ምስ { $supervisor-name } እትርእይሉ ግዜ ወስኑ።
    }
    ንኹሎም ደሓን ኩኑ ምባል ጽቡቕ እዩ።
    .title = ክትገብርዎ ጽቡቕ: ሓደ ዝርዝር
    .short = መወዳእታ ሰሙናት
    .explain =
        መፋትሕን ካርድን ናይ ስራሕ እዮም።
        ንሰብ ኣረክብዎም፣ ኣብ ጣውላ ኣይትግደፍዎም።
        ከም ዘረከብኩምዎም እተርኢ ወረቐት ሕተቱ።

        መዓልታት ዓመታዊ ዕረፍቲ ተሪፉኩም ዶ?
        ሽዑ ነተን ብስራሕ ዝረኸብኩምወን መዓልታት ገንዘብ ይኽፈለኩም።
        <i>Semesterersättning</i> ይበሃል።
        መብዛሕትኡ ግዜ ምስ ደሞዝ ይመጽእ።

        ደሞዝኩም ብሰዓት ድዩ?
        ሽዑ ናይ መወዳእታ ደሞዝ መብዛሕትኡ ግዜ ኣብታ ትቕጽል ወርሒ ይመጽእ።
        ነታ ናይ መወዳእታ ወረቐት ደሞዝ ብጥንቃቐ ርኣይዋ።

        ወረቐት ደሞዝ ደሞዝኩምን ግብርኹምን ተርኢ።
        ወረቓቕቲ ደሞዝ መብዛሕትኡ ግዜ ኣብ ዌብሳይት ናይ ስራሕ ይርከባ።
        ምናልባት ደሓር ክትኣትውዎ ኣይትኽእሉን ትኾኑ።
        ስለዚ ቅድሚ መወዳእታ መዓልቲ ኣቐምጥወን።

        ኣድራሻ ወይ ናይ ባንክ ሕሳብ ቀይርኩም ዲኹም?
        ሕጂ ንስራሕ ንገሩ።
    .example =
        ዩሱፍ ኣብ ሞባይል ዝርዝር ኣለዎ።

        ሰኑይ:
        ንወረቓቕቲ ደሞዙ ስእሊ የልዕለን።
        ከምዚ ይሓትት: «Hur många dagar semester har jag kvar?» (ክንደይ መዓልቲ ዓመታዊ ዕረፍቲ ተሪፉኒ?)
        እቲ መልሲ 4 መዓልቲ እዩ።
        ገንዘበን ምስ ናይ መወዳእታ ደሞዝ ይመጽእ።

        ረቡዕ:
        ክዳን ስራሑ ይሓጽብ።
        ቁጽሪ ናይ መራሒ ስራሑ ይጽሕፍ።

        መወዳእታ መዓልቲ:
        መፍትሕን ካርድን ይመልስ።
        ነዚ እተርኢ ወረቐት ይወሃቦ።
        ን<i>fika</i> (ናይ ቡን ዕረፍቲ) ኬክ ሒዙ ይመጽእ።
        ከምዚ ይብል: «Tack för den här tiden!» (ስለቲ ዝነበረ ግዜ የቐንየለይ!)
    .keywords = መወዳእታ ሰሙን, መወዳእታ ሰሙናት, መወዳእታ መዓልቲ, መወዳእታ ወርሒ, ናይ መወዳእታ ደሞዝ, መወዳእታ ደሞዝ, ክውድእ እየ, ስራሕ ክውድእ, ቅድሚ ምውዳአይ, ቅድሚ ምውጻአይ, መፍትሕ ክመልስ, መፋትሕ, መፍትሕ ስራሕ, ካርድ ስራሕ, ክዳን ስራሕ ምምላስ, ክዳን ስራሕ, ኣቕሑይ ኣብ ስራሕ, ሳንዱቕ ክዳን, ናይ ስራሕ ቴለፎን ክመልስ, ዝተረፈ ዕረፍቲ, ዝተረፈ ሰመስተር, semester kvar, semesterersättning, ሰመስተር ገንዘብ, slutlön, sista dagen, sista veckan, ንመሳርሕቲ ደሓን ኩኑ, ስንብታ, ኬክ መወዳእታ መዓልቲ, ዝርዝር መወዳእታ

# fact: register on the first weekday without work, also if registered already; no money for days before – Arbetsförmedlingen and the funds, 2026
# fact: with e-ID on arbetsformedlingen.se, otherwise by a visit – Arbetsförmedlingen, 2026
# fact: ill after the end: report to Försäkringskassan on the first day – 1177 and Försäkringskassan, 2026
first-day-after =
    ድሕሪ { $end-date } ሓደ ኣገዳሲ ነገር ኣሎ።
    ድሕሪኡ ኣብ እትመጽእ ቀዳመይቲ <i>vardag</i> (ሰኑይ–ዓርቢ) ግበርዎ።

    <b>ኣብ <i>Arbetsförmedlingen</i> (ቤት ጽሕፈት ስራሕ) ተመዝገቡ።</b>
    ድሮ ኣብኡ ተመዝጊብኩም እንተ ዘለኹም እውን ግበርዎ።
    ሽዑ እቲ ስራሕ ከም ዝተወድአ ንገሩ።

    ብኤለክትሮኒካዊ መንነት (<i>e-legitimation</i>): ኣብ arbetsformedlingen.se ግበርዎ።
    እንተዘይኮነ: ናብ ሓደ ቤት ጽሕፈት ኪዱ።

    ኣይትጸበዩ።
    <i>A-kassa</i> ቅድሚ ምምዝጋብኩም ንዝነበራ መዓልታት ኣይከፍልን።
    በታ መዓልቲ እቲኣ ናብ a-kassa ናትኩም ኣመልክቱ።

    ድሮ ሓድሽ ስራሕ ረኺብኩም ዶ? እንቋዕ ሓጐሰኩም!
    ሽዑ እዚ ክትገብሩ ኣየድልየኩምን።

    { $caseworker-name ->
        [none] ኣይተኻእለን ዶ? ንሓላፊ ጉዳይኩም (<i>handläggare</i>) ሕተቱ።
       *[other] ኣይተኻእለን ዶ? ን{ $caseworker-name } ሕተቱ።
    }
    .title = ኣገዳሲ: ክትገብርዎ ዘለኩም ነገር
    .short = ንጽባሒቱ መዓልቲ
    .explain =
        <i>Vardag</i> ካብ ሰኑይ ክሳብ ዓርቢ እያ።
        በዓላት ኣይቑጸሩን፣ ንኣብነት 1 ግንቦት።
        ስራሕኩም ዓርቢ ድዩ ዝውዳእ?
        ሽዑ ሰኑይ ትምዝገቡ።

        <i>Arbetsförmedlingen</i> እቲ ስራሕ ከም ዝተወድአ ኣይፈልጥን እዩ።
        ባዕልኹም ክትነግርዎ ኣለኩም።
        ቅድሚ ሕጂ ተመዝጊቡ ንዝነበረ ሰብ እውን ይምልከት።

        ኤለክትሮኒካዊ መንነት (<i>e-legitimation</i>) ኣብ ኢንተርነት መን ምዃንኩም እተርእዩሉ መንገዲ እዩ።
        <i>Bank-id</i> ሓደ ካብኡ እዩ።
        የብልኩምን ዶ? ናብ ቤት ጽሕፈት ኪዱ።
        መን ምዃንኩም ዘርኢ ወረቐት ሒዝኩም ኪዱ።

        በታ መዓልቲ እቲኣ ሓሚምኩም ዶ?
        በታ መዓልቲ እቲኣ ን<i>Försäkringskassan</i> (ቤት ጽሕፈት መድሕን) ሓብሩ።
        ሕጂ ናብ ስራሕ ኣይኮንኩምን እትድውሉ።

        ነታ መዓልቲ ካብ ሕጂ ኣብ ካለንደርኩም ጽሓፍዋ።
    .example =
        ስራሕ ናይ ኣማል ዓርቢ 31 ሓምለ ይውዳእ።
        ቀዳምን ሰንበትን <i>vardag</i> ኣይኮናን።
        እታ ቀዳመይቲ <i>vardag</i> ሰኑይ 3 ነሓሰ እያ።

        ሰኑይ ሰዓት 9 ብኢንተርነት ትኣቱ።
        እቲ ስራሕ ብ31 ሓምለ ከም ዝተወድአ ትጽሕፍ።
        ደሓር ናብ a-kassa ናታ ተመልክት።
        ሰዓት 10 ኩሉ ተወዲኡ።

        ዳዊት ኤለክትሮኒካዊ መንነት የብሉን።
        በታ ሰኑይ እቲኣ ናብቲ ቤት ጽሕፈት ይኸይድ።
        ከምዚ ይብል:
        «Mitt jobb har slutat.» (ስራሐይ ተወዲኡ።)
        «Jag vill anmäla mig.» (ክምዝገብ እደሊ።)
    .keywords = arbetsförmedlingen, ኣርበትስፎርመድሊንገን, ኣርበትስፎርሜድሊንገን, ኣርበትስ, ቤት ጽሕፈት ስራሕ, ክምዝገብ, ምምዝጋብ, ከመይ ጌረ ክምዝገብ, ስራሕ ኣልቦ, ስራሕ ኣልቦ ኮይነ, ስራሕ ኣቋሪጸ, ስራሕ ተወዲኡ, ስራሐይ ተወዲኡ, ኮንትራት ተወዲኡ, ውዕለይ ተወዲኡ, ትማሊ ወዲአ, ቀዳመይቲ መዓልቲ ብዘይ ስራሕ, ድሕሪ መወዳእታ መዓልቲ, ንጽባሒቱ, ብዘይ ስራሕ ኣለኹ, ሎሚ ስራሕ የብለይን, skriva in mig, anmäla mig, inskrivning, arbetslös, bankid, ባንክ ኣይዲ, e-legitimation, ቅድም እንታይ ክገብር, ድሕሪ ስራሕ ናበይ ክኸይድ, af, ቢሮ ስራሕ, መዓስ ክምዝገብ

goodbye =
    { $first-name ->
        [none] ስለቲ ዝነበረ ግዜ የቐንየለይ!
       *[other] { $first-name }፣ ስለቲ ዝነበረ ግዜ የቐንየለይ!
    }
    ብዙሕ ጌርኩም ኣለኹም።

    { $months-done ->
        [0] ንሓጺር ግዜ ምሳና ጸኒሕኩም።
        [one] ን{ $months-done } ወርሒ ምሳና ጸኒሕኩም።
       *[other] ን{ $months-done } ኣዋርሕ ምሳና ጸኒሕኩም።
    }
    { $messages-understood ->
        [none] ሓደስቲ ቃላትን ሓድሽ ፍልጠትን ረኺብኩም።
       *[other]
            { $messages-understood ->
                [0] ሓደስቲ ቃላትን ሓድሽ ፍልጠትን ረኺብኩም።
                [one] ን{ $messages-understood } መልእኽቲ «ተረዲኡኒ» ኢልኩም።
               *[other] ን{ $messages-understood } መልእኽትታት «ተረዲኡኒ» ኢልኩም።
            }
    }
    ዝተማሃርኩምዎ ናትኩም እዩ።

    { $erase-date ->
        [none] ሓበሬታኹም ድሕሪ ቁሩብ ግዜ ክድምስሶ እየ።
       *[other] ሓበሬታኹም ብ{ $erase-date } ክድምስሶ እየ።
    }
    ክሳብ ሽዑ ንኹሉ ኣርእስቲ ከተንብቡ ትኽእሉ።

    ንዝቕጽል ስጉምቲ ጽቡቕ ዕድል!
    .title = ስለቲ ዝነበረ ግዜ የቐንየለይ
    .short = ምስጋናን ስንብታን
    .explain =
        እዚ ናይዚ ፕሮግራም መወዳእታ መልእኽቲ እዩ።
        ካልእ ምኽሪ ኣይሰድድን እየ።

        ነቲ ቻት ግን ክትከፍትዎ ትኽእሉ።
        ኩሉ ኣርእስቲ ንዝተወሰነ ግዜ ክጸንሕ እዩ።
        ብዛዕባ ድሕሪኡ ዘለዋ ፈለማ መዓልታት ምንባብ ጽቡቕ እዩ።

        ሓበሬታ ክድምስስ እየ ማለት እንታይ ማለት እዩ?
        ቋንቋኹም፣ ዕለታትኩምን መልስታትኩምን እዕቅብ።
        ደሓር ነዚ ኩሉ ክድምስሶ እየ።
        ሽዑ ኣባይ ብዛዕባኹም ዝተረፈ ነገር የለን።
        እዚ ባዕሉ ይግበር።

        ኩሉ ሕጂ ክድምሰስ ትደልዩ ዶ?
        ዝርዝር ክፈቱ እሞ «ካልእ» ምረጹ።
        ኣብኡ ብዛዕባኹም ዘሎ ኩሉ ክትድምስሱ ትኽእሉ።
    .example =
        ሓሰን ናይ መወዳእታ መልእኽቱ የንብብ።
        ን12 ወርሒ ምሳና ጸኒሑ።

        ብዛዕባ ቀዳመይቲ መዓልቱ ይሓስብ።
        ሽዑ «hej» (ሰላም)ን «tack» (የቐንየለይ)ን ክብል ይኽእል ነይሩ።
        ሕጂ ኣብ ክሽነ ምስ ኩሎም ይዛረብ።

        3 ነገራት ኣብ ሞባይል የቐምጥ:
        ናቱ cv።
        ወረቓቕቲ ምስክሩ።
        ቁጽሪ ናይ መወከሲኡ።

        ኣብ ዝመጽእ ሰሙን ኮርስ ይጅምር።
        ኣብ ሰሙን 2 መዓልቲ ስራሕ ይደሊ።
    .keywords = ደሓን ኩን, ደሓን ኩኑ, ቻው, የቐንየለይ, መወዳእታ, ፕሮግራም ተወዲኡ, ወዲአ, ተወዲኡ, ሓበሬታይ ምድምሳስ, ሓበሬታይ ደምስሱ, ሓበሬታይ, ኩሉ ደምስሱ, ደምስሱኒ, ዝተዓቀበ ሓበሬታ, ብዛዕባይ ዝተዓቀበ, ብሕታውነት, ዳታይ, gdpr, radera, hej då, tack, ስንብታ, ምስጋና

how-is-it-going =
    { $first-name ->
        [none] ሰላም እንደገና!
       *[other] { $first-name }፣ ሰላም እንደገና!
    }
    ካብ ዝተራኸብና ግዜ ኰይኑ ኣሎ።
    ሓንቲ ሕቶ ጥራይ ኣላትኒ።

    ሕጂ መብዛሕትኡ ግዜ እንታይ ትገብሩ?

    ዝያዳ ዝሰማምዓኩም ጠውቑ።
    ኩሎም መልስታት ጽቡቓት እዮም።
    ዘይምምላስ እውን ይከኣል እዩ።
    .title = ሰላም እንደገና
    .short = ሕጂ ከመይ ኣለኹም?
    .explain =
        ስለምንታይ ንሓትት?
        ድሕሪ ፕሮግራም እንታይ ከም ዝኸውን ክንፈልጥ ንደሊ።
        ሽዑ እቲ ፕሮግራም ንካልኦት ክመሓየሽ ይኽእል።

        ከምዚ ጌርኩም ትመርጹ:
        • ስራሕ ኣለኒ: ብዙሕ ወይ ቁሩብ።
        • እመሃር ኣለኹ: ኣብ ቤት ትምህርቲ ወይ ኮርስ።
        • ስራሕ እደሊ ኣለኹ: ክሳብ ሕጂ ስራሕ የብለይን።
        • ካልእ ነገር: ንኣብነት ኣብ ገዛ ምስ ቆልዑ።

        ካብ ሓደ ንላዕሊ ይሰማምዓኩም ዶ? ዝያዳ እትገብርዎ ምረጹ።

        ጌጋ ዝበሃል መልሲ የለን።
        ክትምልሱ ግዴታ የብልኩምን።
        ሓንሳብ ጥራይ ኢና ንሓትት።
    .example =
        ኦለና ናይ ሕክምና ኮርስ ትመሃር።
        ቀዳም እውን ኣብ ቡን ቤት ትሰርሕ።
        ዝያዳ እትገብሮ ምምሃር እዩ።
        ስለዚ «እመሃር ኣለኹ» ትመርጽ።

        ዳዊት ኣብ ሰሙን 3 መዓልቲ ይሰርሕ።
        ተወሳኺ ስራሕ ይደሊ ኣሎ።
        ዝያዳ ዝገብሮ ምስራሕ እዩ።
        ስለዚ «ስራሕ ኣለኒ» ይመርጽ።

        ዩሱፍ ምስ ንእሽቶ ጓሉ ኣብ ገዛ ኣሎ።
        «ካልእ ነገር» ይመርጽ።
    .keywords = ከመይ ኣለኹም, ከመይ ይኸይድ, ከመይ ይኸይድ ኣሎ, hur går det, ድሕሪ ፕሮግራም ከመይ, ትሰርሕ ዶ, ትመሃር ዶ, ስራሕ ትደሊ ዶ, ሕጂ እንታይ ትገብር, መጽናዕቲ, enkät, uppföljning, ሰላም እንደገና, hej igen
