### Theme money: pay, time off, the unemployment fund.
### A machine translation, not yet reviewed.

# fact: the payslip shows gross pay, deductions, tax, net pay and holiday; tax is drawn from each pay by a table – Skatteverket, 2026
# fact: a changed tax deduction (jämkning) is asked of Skatteverket – Skatteverket, 2026
# fact: pay by the hour is often paid the month after – the collective agreement, 2026
pay =
    ነፍሲ ወከፍ ወርሒ <b>ወረቐት ደሞዝኩም</b> (<i>lönebesked</i>) ርኣዩ።
    ደሞዝኩምን ግብርኹምን የርኢ።
    { $pay-day ->
        [none] ደሞዝ ኣብ ኣየነይቲ መዓልቲ ከም ዝመጽእ ንመራሒ ስራሕኩም (<i>handledare</i>) ሕተቱ።
       *[other] ደሞዝ ዝመጽኣሉ: { $pay-day }።
    }

    እቶም መስመራት ከምዚ ማለት እዮም:
    • <i>Bruttolön</i> ቅድሚ ግብሪ ዘሎ ደሞዝ እዩ።
    • <i>Avdrag</i> ኣስራሒ ዘጉድሎ ገንዘብ እዩ።
    • <i>Skatt</i> (ግብሪ): ኣስራሒ ነፍሲ ወከፍ ወርሒ ካብ ደሞዝ የጉድሎ።
    • <i>Nettolön</i> እትረኽብዎ ገንዘብ እዩ።
    • <i>Semester</i> ምስ ደሞዝ ናይ ዕረፍቲ መዓልታትኩም እዩ።

    ገለ ጌጋ ይመስል ድዩ? ብኡንብኡ ንገሩ።
    { $payroll-contact ->
        [none] ቅድም ንመራሒ ስራሕኩም ሕተቱ።
       *[other] ንመራሒ ስራሕኩም ሕተቱ፣ ወይ ድማ: { $payroll-contact }።
    }
    ኣባል ማሕበር ሰራሕተኛታት (<i>fackförbund</i>) ዲኹም? ንሱ እውን ክሕግዝ ይኽእል።
    .title = ክትፈልጥዎ ጽቡቕ: ደሞዝ
    .short = ደሞዝን ግብርን
    .explain =
        <i>Lönebesked</i> ብዛዕባ ደሞዝኩም ዝገልጽ ወረቐት እዩ።
        ሓድሓደ ግዜ ብዲጂታል ጥራይ እዩ።

        ንምሉእ <i>bruttolön</i> ኣይትረኽብዎን።
        ኣስራሒ ነቲ ግብሪ የጉድሎ፣ ኣብ ክንዳኹም እውን ይኸፍሎ።
        እቲ ዝተረፈ <i>nettolön</i> እዩ።
        ናብ ባንኪ ሕሳብኩም ይኣቱ።
        ሕሳብኩም ብኸመይ ከም እተመዝግቡ ሕተቱ።

        ደሞዝኩም ብሰዓት ድዩ?
        ሽዑ እቲ ደሞዝ መብዛሕትኡ ግዜ ኣብ ዝቕጽል ወርሒ ይመጽእ።
        ስለዚ እቲ ቀዳማይ ደሞዝ ክድንጉ ይኽእል።

        ሰዓታትኩም ኩሉ መዓልቲ ጽሓፉ።
        ምስ ወረቐት ደሞዝ ኣወዳድርዎ።
        ሽዑ ገለ ጌጋ እንተሎ ቀልጢፍኩም ትርእይዎ።

        ግብሪ ክጋገ ይኽእል ድዩ? እወ፣ የጋጥም እዩ።
        ሽዑ ን<i>Skatteverket</i> (ቤት ጽሕፈት ግብሪ) ሕተቱ።
        ክንደይ ግብሪ ከም እትኸፍሉ ክቕይሩ ይኽእሉ።
        እዚ <i>jämkning</i> ይበሃል።
    .example =
        ኣማል ደሞዛ ብሰዓት እዩ።
        ሰዓታታ ኣብ ሞባይላ ትጽሕፎ።
        ኣብ ግንቦት 80 ሰዓታት ሰሪሓ።
        ኣብ ወረቐት ደሞዝ ግን 72 ይብል።

        ነቲ ዝርዝር ንመራሒ ስራሓ ተርእዮም።
        ከምዚ ትብል:
        «Jag tror att min lön är fel.» (ደሞዘይ ጌጋ እዩ ኢለ እሓስብ።)
        «Kan vi titta tillsammans?» (ብሓባር ክንርእዮ ንኽእል ዶ?)

        ሓንቲ መዓልቲ ከም ዝጎደለት ይርእዩ።
        መራሒ ስራሕ ናብቶም ደሞዝ ዝሰርሑ ይጽሕፉ።
        ኣማል ነቲ ዝርዝርን ነቲ ወረቐት ደሞዝን ተቐምጦም።
    .keywords = ደሞዝ, ደሞዘይ, ደሞዝ መዓስ ይመጽእ, ደሞዝ ኣይመጸን, ደሞዝ ደንጉዩ, ደሞዝ ውሑድ, ደሞዝ ጎዲሉ, ደሞዝ ጌጋ, ጌጋ ደሞዝ, ወረቐት ደሞዝ, ክፍሊት, ገንዘብ, ገንዘበይ, ግብሪ, ታክስ, ግብሪ ብዙሕ, ስካት, ናይ ሰዓት ደሞዝ, ክንደይ ይኸፍሉኒ, ክንደይ እረክብ, ባንክ, ባንኪ, ሕሳብ ባንክ, ቁጽሪ ባንክ, ዝጎደለ ገንዘብ, ንምንታይ ጎዲሉ, ሰዓታት ምጽሓፍ, lön, lönen, lönebesked, skatt, skatteverket, bruttolön, nettolön, jämkning

# fact: everyone employed has 25 days of holiday a holiday year, 5 if employed after 31 August; paid days are those earned – semesterlagen, 2026
# fact: the holiday year is 1 April to 31 March, where no local rule says otherwise – semesterlagen and the collective agreement, 2026
time-off =
    ዕረፍቲ ክትወስዱ ትደልዩ ዲኹም? ኣቐዲምኩም ሕተቱ።
    እወ ከይበሉኹም ትኬት ኣይትግዝኡ።

    <i>Semester</i> ናይ ዕረፍቲ ግዜ እዩ።
    ክትሰርሑ ከለኹም ደሞዝ ዘለዎ ናይ ዕረፍቲ መዓልታት ትእክቡ።
    ክንደይ ደሞዝ ዘለዎ መዓልታት ከም ዘለኩም ሕተቱ።
    መብዛሕትኡ ግዜ ብዙሓት ሰባት ኣብ ሓጋይ ከዕርፉ ይደልዩ።
    ስለዚ ካብ ጽድያ ጀሚርኩም ሕተቱ።

    ከምዚ ግበሩ:
    • መዓስ ከተዕርፉ ከም እትኽእሉ ሕተቱ።
    • ነተን መዓልታት ብጽሑፍ ሕተቱ።
    • እወ ክሳብ ዝብሉኹም ተጸበዩ።

    { $time-off-contact ->
        [none]
            { $supervisor-name ->
                [none] ከመይ ከም እትገብሩ ንመራሒ ስራሕኩም (<i>handledare</i>) ሕተቱ።
               *[other] ከመይ ከም እትገብሩ ን{ $supervisor-name } ሕተቱ።
            }
       *[other] ናብዚ ሕተቱ: { $time-off-contact }።
    }
    .title = ክትፈልጥዎ ጽቡቕ: ናይ ዕረፍቲ ግዜ
    .short = ዕረፍቲ
    .explain =
        ኩሉ ዝተቖጽረ ሰራሕተኛ ናይ ዓመታዊ ዕረፍቲ (<i>semester</i>) መሰል ኣለዎ።
        ሕጊ ኣብ ዓመት 25 መዓልታት ይብል።
        ድሕሪ 31 ነሓሰ እንተ ጀሚርኩም፣ ኣብቲ ቀዳማይ ዓመት 5 መዓልታት እየን።
        እቲ ዓመት ካብ 1 ሚያዝያ ክሳብ 31 መጋቢት ይቑጸር።

        ግን ኩለን መዓልታት ካብ መጀመርታ ደሞዝ የብለንን።
        ክትሰርሑ ከለኹም መዓልታት ትእክቡ።
        ደሞዝ ዘይብለን መዓልታት ገንዘብ ኣይህባን።
        ኣብ ኮሙንኩም ካልእ ሕግታት ክህሉ ይኽእል።
        ስለዚ ንዓኹም ዝምልከት ሕጊ እንታይ ምዃኑ ሕተቱ።

        ሓለቓ ነቲ ስራሕ ክትልምዎ ኣለዎም።
        ስለዚ «ክገይሽ እየ» ምባል ጥራይ ኣይኣክልን።
        ቅድም እወ ክብሉኹም የድልየኩም።

        ሓደ መዓልቲ ኣቐዲምኩም ክትወጹ የድልየኩም ድዩ?
        ምናልባት ናብ ሓኪም ወይ ናብ ቤት ትምህርቲ ክትከዱ ትኾኑ።
        እቲ ሰዓት ከም ዝፈለጥኩም ቀልጢፍኩም ንገሩ።
    .example =
        ዩሱፍ ኣብ ሓምለ ናብ ሓብቱ ክገይሽ ይደሊ።
        ኣብ መጋቢት ንመራሒ ስራሑ ይሓትት:
        «Kan jag få semester 2 veckor i juli?» (ኣብ ሓምለ 2 ሰሙን ዕረፍቲ ክረክብ እኽእል ዶ?)
        «Hur många dagar med lön har jag?» (ክንደይ ደሞዝ ዘለዎ መዓልታት ኣለኒ?)

        መራሒ ስራሕ ነቲ ትልሚ ይርእይዎ።
        ሰሙን 29ን 30ን ይከኣል እዩ።
        ዩሱፍ 6 ደሞዝ ዘለዎ መዓልታት ኣለዎ።
        እተን ዝተረፋ ደሞዝ ዘይብለን መዓልታት ይኾና።
        እቲ ገንዘብ ይኣኽሎ እንተ ኾይኑ ይቑጽር።

        ምልክታኡ የረክብ።
        ድሕሪ ሓደ ሰሙን እወ ይብልዎ።
        ሽዑ ጥራይ እዩ ትኬት ዝገዝእ።
    .keywords = ዕረፍቲ, ዓመታዊ ዕረፍቲ, ናይ ዕረፍቲ መዓልቲ, ዕረፍቲ ክሓትት, ዕረፍቲ ክወስድ, ክንደይ መዓልቲ ዕረፍቲ, ዕረፍቲ ምስ ደሞዝ, ፍቓድ, ፍቓድ ክሓትት, ኣቐዲመ ክወጽእ, ሓጋይ, ክገይሽ, ናብ ዓደይ ክኸይድ, ናብ ስድራይ ክኸይድ, ትኬት, ንግደት, በዓል, ፋሲካ, ልደት, ዒድ, ረመዳን, መርዓ, ቀብሪ, ቆጸራ ሓኪም, ሓንቲ መዓልቲ ዕረፍቲ, ከዕርፍ ደልየ, ሰመስተር, semester, ledig, ledighet, resa, ነጻ መዓልቲ, ነጻ ክኸውን

# fact: the level is decided by income and by months of membership (12 or more, 6–11, fewer); membership counts from the 1st of the month in which the application arrives – IAF and Sveriges a-kassor, rules since 1 October 2025, 2026
# fact: one may join on the first working day – Sveriges a-kassor, 2026
# fact: whether work in a programme counts is to be asked of the fund – IAF, to be checked, 2026
unemployment-fund =
    ሓንቲ ነገር ኣቐዲምካ ምግባራ ጽቡቕ እዩ።
    ኣባል <b>a-kassa</b> ኩኑ።
    ንሱ ማሕበር እዩ።
    ስራሕ ኣብ ዘይብልኩምሉ ግዜ ክኸፍለኩም ይኽእል።

    መዓስ ኣባል ትኾኑ?
    ኣብታ ስራሕ እትጅምሩላ ወርሒ እንተ ኾይኑ ይበልጽ።
    ግዜኡ ሓሊፉ ድዩ? ሕጂ እውን ኣባል ክትኮኑ ትኽእሉ።
    ኣባል ዝኾንኩምሉ ኣዋርሕ እንተ በዚሑ፣ ዝበዝሐ ገንዘብ ክህብ ይኽእል።

    <b>Fackförbund</b> (ማሕበር ሰራሕተኛታት) ካልእ ነገር እዩ።
    ንሰራሕተኛታት ይሕግዝ፣ ንኣብነት ብደሞዝ።

    ባዕልኹም ትመርጹ።
    ኣባል ናይ ሓዲኡ፣ ናይ ክልቲኡ ወይ ናይ ዋላ ሓደ ክትኮኑ ትኽእሉ።
    ክልቲኡ ገንዘብ ይኽፈሎ። ክንደይ ምዃኑ ሕተቱ።

    ን<i>a-kassa</i> እውን ከምዚ ሕተቱ:
    ኣብ ፕሮግራም ዝሰርሖ ስራሕ ይቑጸር ድዩ?
    .title = ኣቐዲምካ ምግባሩ ጽቡቕ
    .short = A-kassaን fackን
    .explain =
        A-kassa ከም መድሕን (ኢንሹራንስ) እዩ።
        ነፍሲ ወከፍ ወርሒ ክፍሊት ትኸፍሉ።
        ስራሕ ኣልቦ እንተ ኾንኩም ገንዘብ ክትረኽቡ ትኽእሉ።
        ሽዑ a-kassa 2 ነገራት ይቖጽር:
        • ክንደይ ደሞዝ ከም ዝነበረኩም።
        • ክንደይ ኣዋርሕ ኣባል ከም ዝነበርኩም።

        ስለዚ እታ ቀዳመይቲ ወርሒ ኣገዳሲት እያ።
        እቲ ፕሮግራም ሓደ ዓመት እዩ።
        ብ12 ኣዋርሕ ካብ ብ11 ኣዋርሕ ዝበዝሐ ክትረኽቡ ትኽእሉ።
        እተመልክቱላ ወርሒ ከም ምልእቲ ወርሒ ትቑጸር።
        ካብታ ቀዳመይቲ መዓልቲ ስራሕ ጀሚርኩም ከተመልክቱ ትኽእሉ።

        እቲ ሕግታት ንኹሉ ስራሕ ሓደ ኣይኮነን።
        ንዓኹም ዝምልከት እንታይ ምዃኑ a-kassa ጥራይ እዩ ክነግር ዝኽእል።

        A-kassaን fackförbundን 2 ዝተፈላለዩ ማሕበራት እዮም።
        ኣባል ናይ ክልቲኦም ክትኮኑ ግድን ኣይኮነን።
        ኣብ ስራሕ ዘሎ ዝኾነ ሰብ ኣብ ክንዳኹም ክውስን ኣይፍቀዶን።
    .example =
        ኦለና 3 ግንቦት ስራሕ ትጅምር።
        ኣብታ ሰሙን እቲኣ ሓንቲ a-kassa ትመርጽ።
        ብዕለት 20 ግንቦት ኣብ ኢንተርነት ተመልክት።
        ሽዑ ምሉእ ግንቦት ይቑጸር።
        ኣብ መወዳእታ ሚያዝያ 12 ኣዋርሕ ኣለዋ።

        ዳዊት እውን 3 ግንቦት ይጅምር።
        ብዕለት 2 ሰነ የመልክት።
        ሽዑ ካብ 1 ሰነ ይቑጸረሉ።
        ኣብ መወዳእታ ሚያዝያ 11 ኣዋርሕ ኣለዎ።

        ኦለና ን a-kassa ትሓትት:
        «Jag arbetar ett år i ett program i kommunen.» (ንሓደ ዓመት ኣብ ናይ ኮሙን ፕሮግራም እሰርሕ።)
        «Räknas det arbetet hos er?» (እቲ ስራሕ ኣባኹም ይቑጸር ድዩ?)
        ነቲ መልሲ ተቐምጦ።
    .keywords = a-kassa, akassa, a kassa, ኣካሳ, ኣ ካሳ, ካሳ ስራሕ ኣልቦነት, ስራሕ ኣልቦ, ስራሕ ኣልቦነት, ስራሕ የብለይን, ስራሕ ምስ ዘይህልወኒ, ገንዘብ ስራሕ ኣልቦ, ኣባል, ኣባል ክኸውን, ኣባልነት, ማሕበር, ማሕበር ሰራሕተኛታት, ፋክ, ፋከት, መድሕን, ኢንሹራንስ, ክንደይ ይኽፈል, ወርሓዊ ክፍሊት, መዓስ ኣባል ክኸውን, ከመይ እምዝገብ, ኣየናይ a-kassa, ኣባል ድየ, መን ይኸፍለኒ, fack, facket, fackförbund, arbetslös, medlem

# fact: register with Arbetsförmedlingen on the first weekday without work; no money for days before – Arbetsförmedlingen and the funds, 2026
# fact: apply on Mina sidor at once, also before the papers are complete; then a monthly application (månadsansökan) within 3 months; paid monthly afterwards – Sveriges a-kassor and Alfa-kassan, 2026
# fact: the activity report goes to Arbetsförmedlingen on the 1st–14th of each month – Arbetsförmedlingen, 2026
# fact: Alfa-kassan pays those who are not members – Alfa-kassan, 2026
unemployment-fund-apply =
    4 ነገራት ብቕኑዕ ተርታኦም እንሀለዉ።
    ሓድሽ ስራሕ እንተ ዘይብልኩም ንዓኹም ይምልከቱ።

    1. ኣብ <b>Arbetsförmedlingen</b> (ቤት ጽሕፈት ስራሕ) ተመዝገቡ።
    ኣብታ ስራሕ ዘይብልኩምላ ቀዳመይቲ <i>vardag</i> (ሰኑይ–ዓርቢ) ግበርዎ።
    2. በታ መዓልቲ እቲኣ ናብ <b>a-kassa</b> ኣመልክቱ።
    ኣብ ዌብሳይት a-kassa፣ ኣብ Mina sidor (ገጻተይ) ትገብርዎ።
    ኩሉ ወረቓቕቲ ክሳብ ዝመጽእ ኣይትጽበዩ።
    3. ነፍሲ ወከፍ ወርሒ <b>månadsansökan</b> (ወርሓዊ ምልክታ) ስደዱ።
    ብኡ ነታ ዝሓለፈት ወርሒ ገንዘብ ንምርካብ ተመልክቱ።
    4. ነፍሲ ወከፍ ወርሒ <b>aktivitetsrapport</b> (ጸብጻብ ንጥፈት) ስደዱ።
    ኣብኡ ስራሕ ብኸመይ ከም ዝደለኹም ትጽሕፉ።
    ካብ ዕለት 1 ክሳብ 14 ናብ Arbetsförmedlingen ይለኣኽ።

    ካብ ኣስራሒኹም <b>arbetsgivarintyg</b> (ወረቐት ምስክር ኣስራሒ) ሕተቱ።
    ብዛዕባ ስራሕኩም ዝገልጽ ወረቐት እዩ።
    .title = ክትፈልጥዎ ጽቡቕ: ቅኑዕ ተርታ
    .short = A-kassa ምምልካት
    .explain =
        2 ዝተፈላለዩ ቦታታት እዮም።
        <i>Arbetsförmedlingen</i> ስራሕ ክትረኽቡ ይሕግዘኩም።
        <i>A-kassa</i> ገንዘብ ክኸፍል ይኽእል።
        ክልቲኦም የድልዩኹም።

        ንምንታይ በታ መዓልቲ እቲኣ?
        ቅድሚ ምዝገባኹም ዘለዋ መዓልታት ገንዘብ ኣይህባን።

        ንምንታይ ነፍሲ ወከፍ ወርሒ?
        A-kassa ድሕሪ ነፍሲ ወከፍ ወርሒ ይኸፍል።
        ቅድም ወርሓዊ ምልክታኹም ይመጽእ፣ ድሕሪኡ እቲ ገንዘብ።
        ስለዚ እቲ ቀዳማይ ገንዘብ ይድንጉ።
        እንተ ተኻኢሉኩም ካብ መወዳእታ ደሞዝኩም ቁሩብ ኣቐምጡ።
        እቲ ምልክታ እንተ ደንጎየ ኣብ ውሽጢ 3 ኣዋርሕ ስደዱ።

        <i>Arbetsgivarintyg</i> ስራሕ ምስ ተወድአ ድሉው ይኸውን።
        ከይተጸበኹም ኣመልክቱ። ነቲ ወረቐት ድሒርኩም ስደድዎ።

        ኣባል ናይ ዝኾነ a-kassa ኣይኮንኩምን ዲኹም?
        ን<i>Alfa-kassan</i> ሕተቱ።
        ንኣባላት ዘይኮኑ ሰባት ክኸፍል ይኽእል።
    .example =
        ናይ ሳሚራ መወዳእታ መዓልቲ ዓርቢ እያ።

        ሰኑይ: ኣብ arbetsformedlingen.se ትምዝገብ።
        ብ<i>e-legitimation</i> ትኣቱ።
        በታ መዓልቲ እቲኣ ናብ a-kassa ተመልክት።
        ገና ኩሉ ወረቓቕቲ የብላን።
        ጸገም የብሉን።

        ኣብ ዝቕጽል ሰሙን: Arbetsgivarintyg ድሉው እዩ።

        ኣብ ዝቕጽል ወርሒ: ኣብ መበል 5 መዓልቲ aktivitetsrapport ትሰድድ።
        ወርሓዊ ምልክታኣ (<i>månadsansökan</i>) እውን ትሰድድ።
        ድሕሪኡ መልሲ ትጽበ።

        ኣብ ካለንደር ከምዚ ትጽሕፍ:
        «ነፍሲ ወከፍ ወርሒ: 2 ዝስደዱ ነገራት።»
    .keywords = a-kassa ከመልክት, ገንዘብ a-kassa, ኣካሳ ገንዘብ, ኣካሳ ምልክታ, ስራሕ ተወዲኡ, ስራሕ ምስ ተወድአ, ስራሕ ኣልቦ, ስራሕ ስኢነ, ስራሕ የብለይን, ገንዘብ የብለይን, ከመይ ከመልክት, ምልክታ, ወርሓዊ ምልክታ, ጸብጻብ, ጸብጻብ ንጥፈት, ምምዝጋብ, ቤት ጽሕፈት ስራሕ, ኣርበትስፎርመድሊንገን, ወረቓቕቲ, እንታይ ወረቐት የድሊ, ወረቐት ኣስራሒ, ምስክር ኣስራሒ, መዓስ ይኸፍሉ, ገንዘብ ደንጉዩ, ኣባል ኣይኮንኩን, ባንክ ኣይዲ, arbetsförmedlingen, arbetsgivarintyg, aktivitetsrapport, månadsansökan, alfa-kassan, bankid
