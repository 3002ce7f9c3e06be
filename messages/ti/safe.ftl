### Theme safe: ill, children, safety, health. Simple Swedish is the source.
### A machine translation, not yet reviewed.

# fact: tell the employer on the first day; pay can be lost for the time before the report – sjuklönelagen, 2026
# fact: sick pay is 80 % of pay in calendar days 1–14, minus one karensavdrag of about a day – sjuklönelagen, 2026
# fact: ill again within 5 days gives no new karensavdrag; at most 10 in 12 months – sjuklönelagen, 2026
# fact: a written försäkran afterwards, no diagnosis needed – sjuklönelagen, 2026
sick-report =
    ሓድሓደ ግዜ ናብ ስራሕ ክትመጹ ኣይትኽእሉን።
    <b>ሽዑ በታ መዓልቲ እቲኣ ናብ ስራሕ ደውሉ።</b>

    ሓሚምኩም ዲኹም?
    ኣብታ ቀዳመይቲ መዓልቲ፣ ኩሉ ሳዕ፣ ከምዚ ግበሩ።
    { $workplace-phone ->
        [none] ናብ መራሒ ስራሕኩም (<i>handledare</i>) ደውሉ።
       *[other] ናብ { $workplace-phone } ደውሉ።
    }
    { $report-before ->
        [none] ቅድሚ ስራሕ ምጅማርኩም ደውሉ።
       *[other] ቅድሚ ሰዓት { $report-before } ደውሉ።
    }
    ስምኩምን መዓስ ከም እትጅምሩን ንገሩ።
    ከምዚ በሉ: «Hej! Jag är sjuk i dag.» (ሰላም! ሎሚ ሓሚመ ኣለኹ።)
    { $caseworker-name ->
        [none] ንሓላፊ ጉዳይኩም (<i>handläggare</i>) እውን ንገሩ።
       *[other] ን{ $caseworker-name } እውን ንገሩ።
    }

    ነተን ቀዳሞት 14 መዓልታት ካብ ኣስራሒኹም ደሞዝ ሕማም (<i>sjuklön</i>) ትረኽቡ።
    ንሱ 80 ሚእታዊት ናይ ደሞዝኩም እዩ።
    ግን ኣስራሒ ናይ ሓንቲ መዓልቲ ገደማ ገንዘብ የጉድል።
    እዚ <i>karensavdrag</i> ይበሃል።
    .title = ክትፈልጥዎ ጽቡቕ: ንግሆ
    .short = ሕማም: ደውሉ
    .explain =
        ኣቐዲምኩም ደውሉ።
        ሽዑ ኣስራሒ ነታ መዓልቲ ብዘይ ብኣኹም ከዳልዋ ግዜ ይረክብ።
        ደንጉኹም እንተ ደዊልኩም፣ ዝወሓደ ገንዘብ ክትረኽቡ ትኽእሉ።

        እንታይ ሕማም ከም ዘለኩም ክትነግሩ ኣየድልየኩምን።
        «ሓሚመ ኣለኹ» ምባል ጥራይ ይኣክል።

        <i>Karensavdrag</i> ኣስራሒ ዘጉድሎ ገንዘብ እዩ።
        ናይ ሓንቲ መዓልቲ ገደማ ገንዘብ እዩ።
        ሓሚምኩም ክትተርፉ ከለኹም ኩሉ ሳዕ ኣስራሒ ከምዚ ይገብር።
        ኣብ 12 ኣዋርሕ እንተ በዝሐ 10 ግዜ እዩ።
        ኣብ ውሽጢ 5 መዓልታት ደጊምኩም ሓሚምኩም ዲኹም?
        ሽዑ ከም ሓደ ግዜ ይቑጸር፣ ሓድሽ <i>karensavdrag</i> የለን።

        ድሕሪኡ ሓሚምኩም ከም ዝነበርኩም ኣብ ወረቐት ትፍርሙ።
        እቲ ወረቐት <i>försäkran</i> ይበሃል።
        ብዛዕባ እቲ ወረቐት ንመራሒ ስራሕኩም ሕተቱ።
        ምስ ሓወኹም እውን ንገሩ።
    .example =
        ኣሚና ሰዓት 8 ስራሕ ክትጅምር ኣለዋ።
        ሰዓት 6 ተንሲኣ፣ ረስኒ ኣለዋ።
        ብኡንብኡ ናብ ስራሕ ትድውል።
        ከምዚ ትብል: «Hej! Det är Amina. Jag är sjuk i dag. Jag skulle börja klockan 8.» (ሰላም! ኣሚና እየ። ሎሚ ሓሚመ ኣለኹ። ሰዓት 8 ክጅምር ነይሩኒ።)
        ሓለቓ ይብሉ: «ስለ ዝደወልኪ የቐንየለይ። ምሕረት ይሃብኪ!»

        ድሕሪኡ ኣሚና ንሓላፊ ጉዳያ ትጽሕፍ: «Hej! Jag är sjuk i dag.»
        ድሕሪ 2 መዓልቲ ሓውያ።
        ሽዑ ናብ ስራሕ ትድውል: «Hej! Jag är frisk. Jag kommer i morgon.» (ሰላም! ሓውየ ኣለኹ። ጽባሕ ክመጽእ እየ።)
    .keywords = ሓሚመ, ሓሚመ ኣለኹ, ሕማም, ሎሚ ሓሚመ, ረስኒ, ረስኒ ኣለኒ, ሰዓል, ጉንፋዕ, ርእሰይ የሕመኒ, ከብደይ የሕመኒ, ጎሮሮይ የሕመኒ, የምልሰኒ, ምምላስ, ውጽኣት, ናብ ስራሕ ክመጽእ ኣይክእልን, ስራሕ ክኸይድ ኣይክእልን, ሎሚ ኣይሰርሕን, ናብ ስራሕ ምድዋል, ናብ መን ክድውል, ክንደይ ሰዓት ክድውል, ደሞዝ ሕማም, ናይ ሕማም መዓልቲ, ሓሚመ ገንዘብ, ገንዘብ ይጎድል ድዩ, ሓውየ, ሓውየ ኣለኹ, ኣብ ገዛ ክተርፍ, ብስራሕ ከለኹ ሓሚመ, sjuk, sjukanmälan, sjuklön, karensavdrag, försäkran, feber, ኮሮና

# fact: läkarintyg to the employer from calendar day 8, weekends count; with special reasons the employer may ask in writing earlier – sjuklönelagen, 2026
# fact: the employer pays sick pay in days 1–14; on day 15 the employer reports, but the person applies for sjukpenning – Försäkringskassan, 2026
sick-long =
    ሓድሓደ ግዜ ሰብ ንነዊሕ ግዜ ካብ ስራሕ ይተርፍ።
    ሽዑ መዓልቲ 8ን መዓልቲ 15ን ኣገደስቲ እየን።

    <b>መዓልቲ 8:</b> ሽዑ ገና ሕሙማት እንተ ኣለኹም፣ ኣስራሒ ወረቐት ሓኪም (<i>läkarintyg</i>) የድልዮ።
    ካብ ሓኪም ዝወሃብ ወረቐት እዩ።
    ኩለን መዓልታት ቁጸሩ፣ ቀዳምን ሰንበትን እውን።

    <b>መዓልቲ 15:</b> ካብዛ መዓልቲ ጀሚሩ ኣስራሒ ደሞዝ ሕማም (<i>sjuklön</i>) ኣይከፍልን።
    ኣስራሒ ነዚ ን<i>Försäkringskassan</i> (ቤት ጽሕፈት መድሕን) ይነግር።
    ግን <b>ናብኡ ንገንዘብ ባዕልኹም ኢኹም እተመልክቱ</b>።
    እቲ ገንዘብ <i>sjukpenning</i> ይበሃል።

    { $caseworker-name ->
        [none] እንተ ኣጸጊሙኩም ሓላፊ ጉዳይኩም (<i>handläggare</i>) ክሕግዙኹም ሕተቱ።
       *[other] እንተ ኣጸጊሙኩም ን{ $caseworker-name } ሓገዝ ሕተቱ።
    }
    .title = ክትፈልጥዎ ጽቡቕ: መዓልቲ 8ን 15ን
    .short = ነዊሕ ሕማም
    .explain =
        እታ ዝሓመምኩምላ ቀዳመይቲ መዓልቲ መዓልቲ 1 እያ።
        ድሕሪኣ ነፍሲ ወከፍ መዓልቲ ቁጸሩ፣ ናይ ዕረፍቲ መዓልታትኩም እውን።

        <i>Läkarintyg</i> ሓሚምኩም ከም ዘለኹም ዝገልጽ ወረቐት እዩ።
        ቅድሚ መዓልቲ 8 ኣቐዲምኩም ናብ ማእከል ጥዕናኹም (<i>vårdcentral</i>) ደውሉ።
        ሓድሓደ ግዜ ኣስራሒ ነቲ ወረቐት ቅድሚኡ ይደልዮ።
        ሽዑ ኣስራሒ ነዚ ብጽሑፍ ክነግረኩም ኣለዎ።

        <i>Försäkringskassan</i> መንግስታዊ ቤት ጽሕፈት እዩ።
        ንነዊሕ ግዜ ክትሓሙ ከለኹም ክኸፍል ይኽእል።
        ኣስራሒ ኣብ ክንዳኹም ነቲ ገንዘብ ከመልክት ኣይክእልን።
        ብዝተኻእለኩም ቅልጡፍ ኣብ forsakringskassan.se ኣመልክቱ።
        እቲ ወረቐት ሓኪም ነቲ ግዜ እቲ እውን ክሽፍን ኣለዎ።
        መብዛሕትኡ ግዜ ሓኪም ነቲ ወረቐት ናብኡ ይሰድዎ።
        ብዛዕባኡ ንሓኪም ሕተቱ።
    .example =
        ዩሱፍ ሰኑይ መዓልቲ ይሓምም።
        እታ መዓልቲ እቲኣ መዓልቲ 1 እያ።
        ናብ ስራሕ ይድውል።

        ዝቕጽል ሰኑይ መዓልቲ 8 እዩ።
        ክሳብ ሕጂ ሓሚሙ ኣሎ።
        ናብ ሓኪም ከይዱ ነይሩ፣ ነቲ ወረቐት ከኣ ንኣስራሒኡ ይህቦ።

        ድሕሪኡ ዘሎ ሰኑይ መዓልቲ 15 እዩ።
        ባዕሉ ናብ <i>Försäkringskassan</i> ን<i>sjukpenning</i> የመልክት።
        ንሓኪም ይብል: «Kan du skicka intyget till Försäkringskassan?» (ነቲ ወረቐት ናብ Försäkringskassan ክትሰድዎ ትኽእሉ ዲኹም?)
    .keywords = ነዊሕ ሕማም, ነዊሕ ሓሚመ, ሰሙን ሓሚመ, ክልተ ሰሙን ሓሚመ, ወርሒ ሓሚመ, ገና ኣይሓወኹን, ክሳብ ሕጂ ሓሚመ, ሓኪም, ዶክተር, ወረቐት ሓኪም, ወረቐት ዶክተር, ናይ ሓኪም ምስክር, መዓልቲ 8, መዓልቲ 15, መን ይኸፍለኒ, ሓሚመ መን ይኸፍል, ገንዘብ ሕማም, ሆስፒታል, ሆስፒታል ደቂሰ, መጥባሕቲ, ኦፐራሽን, ኢደይ ተሰይራ, እግረይ ተሰይራ, ጥንስቲ, ጥንሲ, ነባሪ ሕማም, ሽኮርያ, ዕረፍቲ ሕማም, ፎርሰክሪንግስካሳን, försäkringskassan, läkarintyg, sjukpenning, sjukskriven, vårdcentral

# fact: tell work the same day; no first-day report to Försäkringskassan since 2019, only an application – Försäkringskassan, 2026
# fact: temporary parental benefit for children from 8 months until 12 years, other rules outside those ages – Försäkringskassan, 2026
# fact: certificate from a doctor or nurse from day 8 of the child's care period – Försäkringskassan, 2026
child-sick =
    ሓድሓደ ግዜ ውላድኩም ኣብ ገዛ ክተርፍ ኣለዎ።
    <b>ሽዑ በታ መዓልቲ እቲኣ ናብ ስራሕ ደውሉ።</b>

    { $workplace-phone ->
        [none] ናብ መራሒ ስራሕኩም (<i>handledare</i>) ደውሉ።
       *[other] ናብ { $workplace-phone } ደውሉ።
    }
    { $report-before ->
        [none] ቅድሚ ስራሕ ምጅማርኩም ደውሉ።
       *[other] ቅድሚ ሰዓት { $report-before } ደውሉ።
    }
    ከምዚ በሉ: «Hej! Mitt barn är sjukt i dag.» (ሰላም! ውላደይ ሎሚ ሓሚሙ ኣሎ።)
    { $caseworker-name ->
        [none] ንሓላፊ ጉዳይኩም (<i>handläggare</i>) እውን ንገሩ።
       *[other] ን{ $caseworker-name } እውን ንገሩ።
    }

    ምስ ዝሓመመ ውላድካ ኣብ ገዛ ምውዓል <i>vab</i> ይበሃል።
    ነታ መዓልቲ ካብ <i>Försäkringskassan</i> (ቤት ጽሕፈት መድሕን) ገንዘብ ንምርካብ ከተመልክቱ ትኽእሉ።
    <b>ብኡንብኡ ኣመልክቱ።</b>
    ኣይትጽበዩ፣ እንተ ዘይኮነ ግዜኡ ክሓልፍ ይኽእል።
    .title = ክትፈልጥዎ ጽቡቕ: ውላድኩም
    .short = ሕሙም ቆልዓ: vab
    .explain =
        ንኣሽቱ ቆልዑ ብዙሕ ግዜ ይሓሙ።
        ሽዑ ሓደ ወላዲ ኣብ ገዛ ምትራፉ ልሙድ እዩ።

        2 ነገር ትገብሩ።
        በታ መዓልቲ እቲኣ ናብ ስራሕ ትድውሉ።
        ናብ <i>Försäkringskassan</i> ንገንዘብ ተመልክቱ።
        ንሱ ንቆልዑ ዝኸፍል መንግስታዊ ቤት ጽሕፈት እዩ።
        ኣብታ ቀዳመይቲ መዓልቲ ናብኡ ክትድውሉ ኣየድልየኩምን።
        ኣብ forsakringskassan.se ተመልክቱ።

        እዚ መብዛሕትኡ ግዜ ካብ 8 ወርሒ ክሳብ 12 ዓመት ንዝዕድሚኦም ቆልዑ እዩ።
        እቲ ቆልዓ ካብኡ ዝነኣሰ ወይ ዝዓበየ ድዩ? ን<i>Försäkringskassan</i> ሕተቱ።

        እቲ ቆልዓ ንነዊሕ ግዜ ሓሚሙ ድዩ?
        ካብ መዓልቲ 8 ወረቐት ምስክር (<i>intyg</i>) የድልየኩም።
        ሓኪም ወይ ነርስ ይጽሕፍዎ።
    .example =
        ወዲ ሳራ 4 ዓመቱ እዩ፣ ረስኒ ኣለዎ።
        ሰዓት 6 ሳራ ናብ ስራሕ ትድውል።
        ከምዚ ትብል: «Hej! Det är Sara. Mitt barn är sjukt i dag. Jag är hemma och vabbar.» (ሰላም! ሳራ እየ። ውላደይ ሎሚ ሓሚሙ ኣሎ። ምስኡ ኣብ ገዛ እውዕል።)

        ድሕሪኡ ነቲ መዋእለ ህጻናት ትነግሮም።
        ምሸት ነታ መዓልቲ ገንዘብ ንምርካብ ተመልክት።
        ኣብ ዌብሳይት ናይ Försäkringskassan ትገብሮ።

        ንጽባሒቱ ወዳ ክሳብ ሕጂ ሓሚሙ ኣሎ።
        ሳራ ምእንቲ ክፈልጡ መሊሳ ናብ ስራሕ ትድውል።
    .keywords = ቆልዓ ሓሚሙ, ውላደይ ሓሚሙ, ወደይ ሓሚሙ, ጓለይ ሓሚማ, ደቀይ ሓሚሞም, ሕሙም ቆልዓ, ህጻን ሓሚሙ, ቆልዓ ረስኒ ኣለዎ, ወደይ ረስኒ ኣለዎ, ጓለይ ረስኒ ኣለዋ, ቆልዓ የምልሶ, ቆልዓ ሰዓል, ኣብ ገዛ ምስ ቆልዓ, ምስ ውላደይ ኣብ ገዛ, መዋእለ ህጻናት ደዊሎም, ቤት ትምህርቲ ደዊሎም, ካብ ቤት ትምህርቲ ክወስዶ, ቆልዓ ናብ ሓኪም, ገንዘብ ንዝሓመመ ቆልዓ, ቫብ, ቫብ ከመይ, ክንደይ መዓልቲ ቫብ, መን ይተርፍ ምስ ቆልዓ, ቆልዓ ስኒ ሓኪም, ቆልዓ ተጎዲኡ, ማንታ ሓሚሞም, ዳግስ ደዊሎም, vab, vabba, dagis, förskola, försäkringskassan, föräldrapenning, barn sjukt

# fact: 112 for danger to life, property or environment; 114 14 police, not urgent; 1177 advice on care; 113 13 information in accidents and crises – SOS Alarm, 2026
# fact: tell the employer of risks, near-accidents and injuries; serious ones are reported by the employer – Arbetsmiljöverket, 2026
# fact: a skyddsombud is chosen where at least 5 work – arbetsmiljölagen, 2026
# fact: in serious danger one may stop work and tell at once – arbetsmiljölagen, 2026
safety-first =
    ኩሉ ሰብ ካብ ስራሕ ብሰላም ናብ ገዛኡ ክምለስ ኣለዎ።
    <b>ዝኾነ ሓደገኛ ነገር እንተሎ ብኡንብኡ ንገሩ።</b>

    { $supervisor-name ->
        [none] ንመራሒ ስራሕኩም (<i>handledare</i>) ንገሩ።
       *[other] ን{ $supervisor-name } ንገሩ።
    }
    ሓደ ሰብ እንተ ተጎዲኡ፣ ቁሩብ እውን ይኹን፣ ንገሩ።
    ሓደጋ ከጋጥም ቁሩብ ተሪፍዎ እንተ ነይሩ እውን ንገሩ።
    እዚ <i>tillbud</i> ይበሃል።
    እቲ ሓደጋ ዓቢ ድዩ?
    ሽዑ ስራሕ ኣቋሪጽኩም ክትነግሩ ይፍቀደልኩም።

    <b>ንህይወት ዘስግእ ሓደጋ እንተሎ ናብ 112 ደውሉ።</b>
    ባርዕ ኣሎ ድዩ? ውጹ፣ ካልኦት ክወጹ እውን ሓግዙ።
    ድሕሪኡ ናብ 112 ደውሉ።

    መውጽኢ ማዕጾ ኣበይ ከም ዘሎ ሎሚ ርኣዩ።
    መጥፍኢ ሓዊን ፕላስተርን ኣበይ ከም ዘለዉ ርኣዩ።
    እንተ ዘይፈሊጥኩም ሕተቱ።
    .title = ክትፈልጥዎ ጽቡቕ: ድሕነት ኣብ ስራሕ
    .short = ድሕነት ስራሕ
    .explain =
        ምንጋር ምጥርዓን ኣይኮነን።
        ኣስራሒ ምስ ፈለጠ፣ ነቲ ነገር ውሑስ ክገብሮ ይኽእል።
        ሽዑ ዝቕጽል ሰብ ኣይጉዳእን።

        ኣብ 112 እንታይ ከም ዝኾነ ይሓቱኹም።
        ኣበይ ከም ዘለኹም ንገሩ።
        ከም ዓቕምኹም መልሱ።
        112 ንባርዕን ንተፈጥሮ ዘስግእ ሓደጋን እውን እዩ።

        ምኽሪ ብዛዕባ ሕክምና: ናብ 1177 ደውሉ።
        ፖሊስ፣ ህጹጽ ምስ ዘይከውን: 114 14።
        ሕቶታት ኣብ ዓቢ ሓደጋ: 113 13።

        እንተ ወሓደ 5 ሰባት ኣብ ዝሰርሕሉ ቦታ ወኪል ድሕነት ስራሕ (<i>skyddsombud</i>) ክህሉ ይኽእል።
        ንሱ እቲ ስራሕ ውሑስ ምዃኑ ዝከታተል መሳርሕቲ እዩ።
        ነቲ ሰብ እቲ ኩሉ ግዜ ክትሓትዎ ትኽእሉ።
    .example =
        ኣብ ባይታ ማይ ኣሎ።
        ዑመር ይንሸራተት፣ ግን ኣይወድቕን።
        እዚ <i>tillbud</i> እዩ: ሓደጋ ከጋጥም ቁሩብ ተሪፍዎ።

        ዑመር ይብል: «Det är vatten på golvet. Jag halkade nästan.» (ኣብ ባይታ ማይ ኣሎ። ክንሸራተት ቁሩብ ተሪፉኒ።)
        እታ መራሒት ስራሕ ነቲ ባይታ ትድርዞ፣ ትጽሕፎ እውን።
        ከምዚ ትብል: «የቐንየለይ! ጽቡቕ ጌርካ ነጊርካ።»

        ኣብ ካልእ መዓልቲ ሓንቲ ማሺን ተበላሽያ ኣላ።
        ዑመር ደው ኢሉ ይብል: «Den är trasig. Jag vill inte skada mig.» (ተበላሽያ ኣላ። ክጉዳእ ኣይደልን እየ።)
        ከምኡ ምግባር ቅኑዕ እዩ።
    .keywords = ሓደጋ, ሓደገኛ, ባርዕ, ሓዊ, ሓዊ ተላዒሉ, ትኪ, ተጎዲአ, ማህሰይቲ, ኣብ ስራሕ ተጎዲአ, ኢደይ ተቖሪጻ, ደም, ይደሚ ኣሎ, ወዲቐ, ካብ መሳልል ወዲቐ, ተንሸራቲተ, ነዲደ, ኢደይ ነዲዳ, ኤሌክትሪክ ሒዙኒ, ማሺን ተበላሽያ, ኬሚካል, ኣምቡላንስ, ፖሊስ, ቁጽሪ ኣምቡላንስ, 112, ህጹጽ, መውጽኢ, መጥፍኢ ሓዊ, ድሕነት, ድሕነት ስራሕ, ጓንቲ, ናይ ድሕነት ጫማ, ቀዳማይ ረድኤት, skyddsombud, tillbud, olycka

# fact: the vårdcentral comes first; 1177 gives advice by phone and in several languages; företagshälsovård is reached through the manager – 1177, Arbetsmiljöverket, 2026
health-and-work =
    ሓድሽ ስራሕ ምጅማር ጉልበት ይሓትት።
    ምድካም ልሙድ እዩ።

    ኩሉ መዓልቲ ኣብ ሓደ ሰዓት ድቀሱ፣ ናይ ስራሕ ዕረፍትታትኩም እውን ውሰዱ።
    ቁሩብ ተንቀሳቐሱ፣ ምስ እትኣምንዎ ሰብ እውን ተዘራረቡ።

    ንነዊሕ ግዜ ጽቡቕ ኣይስምዓኩምን ድዩ?
    <b>ሽዑ ናብ ማእከል ጥዕናኹም (<i>vårdcentral</i>) ደውሉ።</b>
    ናብ 1177 ደዊልኩም እውን ምኽሪ ክትረኽቡ ትኽእሉ።

    ጽቡቕ ከይስምዓኩም ዝገብር ዘሎ ስራሕ ድዩ?
    { $supervisor-name ->
        [none] ንመራሒ ስራሕኩም (<i>handledare</i>) ንገሩ።
       *[other] ን{ $supervisor-name } ንገሩ።
    }
    { $occupational-health ->
        [none] ኣስራሒ <i>företagshälsovård</i> ዝበሃል ሕክምና ክገብረልኩም ይኽእል።
       *[other] ኣስራሒ <i>företagshälsovård</i> ዝበሃል ሕክምና ክገብረልኩም ይኽእል: { $occupational-health }።
    }

    ብዛዕባ ጥዕናኹም ናባይ ኣይትጽሓፉ።
    ክፈልጦ ኣየድልየንን እዩ።
    .title = ክትፈልጥዎ ጽቡቕ: ጉልበትን ዕረፍትን
    .short = ጥዕናን ዕረፍትን
    .explain =
        ሓድሽ ስራሕ፣ ሓድሽ ቋንቋን ስድራቤትን ብሓደ ግዜ ብዙሕ እዩ።
        ኣካላትና ምስ በዝሖ ይነግረና።
        ምናልባት ድቃስ ትስእኑ፣ ነገራት ትርስዑ ወይ ትቑጥዑ ትኾኑ።
        እዚ መብዛሕትኡ ግዜ <i>stress</i> (ጭንቀት) ይበሃል።
        ኣዝዩ ክሳብ ዝጽግም ኣይትጽበዩ።

        ክትሓሙ ከለኹም ቅድም ናብ ማእከል ጥዕና (<i>vårdcentral</i>) ትኸዱ።
        ኣብ 1177 ብዝተፈላለየ ቋንቋታት ምኽሪ ትረኽቡ።
        <i>Företagshälsovård</i> ኣስራሒ ዘዳልዎ ሕክምና እዩ።
        ኣብ ስራሕ ከመይ ከም ዝስምዓኩም ዝምልከት እዩ።
        ብዛዕባኡ ንሓለቓኹም ሕተቱ።

        ኣብ ስራሕ እንታይ ከም ዝኸብደኩም ንሓለቓ ንገሩ።
        ብዛዕባ ኣካላትኩም እንታይ ከም እትነግሩ ባዕልኹም ትመርጹ።
        ንህይወት ዘስግእ ሓደጋ ኣሎ ድዩ? ናብ 112 ደውሉ።
    .example =
        ለይላ ን3 ሰሙን ጽቡቕ ኣይትድቅስን።
        ደኺማ ኣላ፣ ነገራት እውን ትርስዕ።

        ናብ ማእከል ጥዕናኣ ደዊላ ቆጸራ ትረክብ።
        ኣብ ስራሕ ከምዚ ትብል: «Jag orkar inte så mycket just nu. Kan vi prata?» (ኣብዚ እዋን ብዙሕ ጉልበት የብለይን። ክንዛረብ ንኽእል ዲና?)
        መራሒ ስራሓ ይሰምዕዋ።
        ን2 ሰሙን ዝቐለለ ትልሚ የውጽኡ።
        ለይላ ቁሩብ ደጋጊማ ከተዕርፍ ይፍቀደላ።

        ለይላ እንታይ ከም እትነግር ባዕላ ትመርጽ።
        ኩሉ ክትነግር ኣየድልያን።
    .keywords = ጭንቀት, ስትረስ, ደኺመ, ድኻም, ኣዝየ ደኺመ, ጉልበት የብለይን, ድቃስ, ድቃስ ስኢነ, ክድቅስ ኣይክእልን, ሕቖይ የሕመኒ, ዝባነይ የሕመኒ, መንኵበይ የሕመኒ, ብርከይ የሕመኒ, ክሳደይ የሕመኒ, ቃንዛ, ሓዚነ, ሓዘን, ጸቕጢ, ጸቕጢ ስራሕ, ስራሕ ከቢዱኒ, ሻቕሎት, በይነይ, ጽምዋ, ይርስዕ, ሓኪም ቆጸራ, ቆጸራ ሕክምና, ማእከል ጥዕና, ናይ ኣእምሮ ሓኪም, ጥዕና, ዕረፍቲ የድልየኒ, ብዙሕ ሓሳብ, stress, vårdcentral, 1177, företagshälsovård

# fact: förskola from the age of 1 while parents work or study; part of the time is free from the autumn the child turns 3 – Skolverket, 2026
# fact: the municipality offers a place within 4 months of the application – skollagen, 2026
children-and-home =
    ክትሰርሑ ከለኹም ንሰሙንኩም ምትላም ጽቡቕ እዩ።
    <b>ነታ ሰሙን ኣብ ገዛ ኣብ ወረቐት ጽሓፍዋ።</b>

    ኩሉ ሰዓታት ጽሓፉ: ስራሕ፣ ትምህርቲ፣ ቆልዑን መግብን።
    መን እንታይ ከም ዝገብር ኣብ ገዛ ተዘራረቡ።
    ገለ ነገር እንተ ኣጋጢሙ መን ክሕግዝ ከም ዝኽእል ወስኑ።

    ቆልዑ ካብ 1 ዓመቶም ናብ መዋእለ ህጻናት (<i>förskola</i>) ክኸዱ ይኽእሉ።
    ክትሰርሑ ከለኹም ናይ ንኣሽቱ ቆልዑ ቤት ትምህርቲ እዩ።
    { $municipality-name ->
        [none] ቦታ ንምርካብ ናብ ኮሙን (<i>kommun</i>) ኣመልክቱ።
       *[other] ቦታ ንምርካብ ናብ ኮሙን { $municipality-name } ኣመልክቱ።
    }
    ኣቐዲምኩም ኣመልክቱ፣ ገለ ኣዋርሕ ክወስድ ስለ ዝኽእል።

    እቲ ሰዓታት ኣይጥዕመኩምን ድዩ?
    { $supervisor-name ->
        [none] ኣቐዲምኩም ምስ መራሒ ስራሕኩም (<i>handledare</i>) ተዘራረቡ።
       *[other] ኣቐዲምኩም ምስ { $supervisor-name } ተዘራረቡ።
    }
    .title = ክትፈልጥዎ ጽቡቕ: ስድራቤትን ስራሕን
    .short = ቆልዑን ገዛን
    .explain =
        ክትሰርሑ ከለኹም ኣብ ገዛ እውን ብዙሕ ዝግበር ኣሎ።
        ትልሚ ነታ ሰሙን የህድኣ።
        ሽዑ መን ንቆልዑ ከም ዘብጽሖምን ከም ዘምጽኦምን ኩሉ ይፈልጥ።
        ክልቲኦም ወለዲ ክገብርዎ ይኽእሉ።

        ኣብ መዋእለ ህጻናት ቆልዑ ይጻወቱ፣ ሽወደንኛ እውን ይመሃሩ።
        ኮሙን ኣብ ውሽጢ 4 ኣዋርሕ ቦታ ክህብ ኣለዎ።
        ስለዚ እንተ ወሓደ 4 ኣዋርሕ ቅድሚ ምድላይኩም ኣመልክቱ።
        ክንደይ ከም ዝኽፈል ኮሙን ይውስን።
        እቲ ቆልዓ 3 ዓመት ኣብ ዝመልኣሉ ዓመት፣ ካብ ቀውዒ ጀሚሩ ገለ ክፋል ናይቲ ግዜ ብነጻ እዩ።

        ዓበይቲ ቆልዑ ኣለዉኹም ድዮም?
        ብዛዕባ ድሕሪ ትምህርቲ ዘሎ ግዜ ንቤት ትምህርቲ ሕተቱ።
        ኣብ ገዛ ጸገም ኣሎ ድዩ? ንሓላፊ ጉዳይኩም (<i>handläggare</i>) ንገሩ።
    .example =
        ትልሚ ሰላምን ዳዊትን ከምዚ ይመስል።

        ሰኑይ: ሰላም ሰዓት 7 ንቆልዑ ተብጽሖም።
        ዳዊት ሰዓት 16 የምጽኦም፣ መግቢ እውን ይኽሽን።
        ሰሉስ: ዳዊት የብጽሖም፣ ሰላም ከኣ ተምጽኦም።
        ረቡዕ: ሰላም ምሸት ትምህርቲ ኣለዋ።
        ሽዑ ዳዊት ኣብ ገዛ ኣሎ።

        ኣውቶቡስ እንተ ደንጉያ ሓንቲ ጎረቤት ከተምጽኦም ትኽእል።
        ቁጽሪ ቴለፎና ኣብ ፍሪጅ ተለጢፉ ኣሎ።

        ሰላም ኣብ ስራሕ ትሓትት: «Jag lämnar barn klockan 7. Kan jag börja 7.30?» (ሰዓት 7 ንቆልዑ የብጽሖም። ሰዓት 7:30 ክጅምር እኽእል ዶ?)
        መራሒ ስራሓ እንታይ ከም ዝከኣል ይነግርዋ።
    .keywords = ቆልዑ, ደቀይ, ውላደይ, ስድራቤት, ስድራ, ገዛ, መዋእለ ህጻናት, ቦታ መዋእለ ህጻናት, መዋእለ ህጻናት ምምዝጋብ, ቆልዑ ምብጻሕ, ቆልዑ ምምጻእ, ደቀይ መን ይሕዘለይ, ቆልዑ ዝሕዝ ሰብ, ቆልዑ ምእላይ, ድሕሪ ትምህርቲ, ናይ ሰሙን ትልሚ, ስራሕን ስድራን, ሰዓት ስራሕ ኣይሰማማዕን, በይነይ ምስ ቆልዑ, በይነይ ወላዲት, ስራሕ ገዛ, ምኽሻን, ምጽራይ ገዛ, ዕረፍቲ ቤት ትምህርቲ ቆልዑ, ሰብኣየይ ይሰርሕ, ሰበይተይ ትሰርሕ, ዝተፋታሕኩ, ዳግስ, ፎርስኮላ, förskola, dagis, fritids, barn, familj
