### Words of elderly-care. A machine translation, not yet reviewed.

## Words

word-boende = ተቐማጣይ (ኣብቲ ገዛ ዝነብር)
    .example = ንኹሎም ተቐማጦ ሰላም በልዎም።

word-aldreboende = ገዛ ክንክን ኣረጋውያን
    .example = ኣብ ገዛ ክንክን ኣረጋውያን እሰርሕ።

word-halsa = ሰላም ምባል
    .example = ምስ መጻእኩም ሰላም በሉ።

word-avdelning = ክፍሊ ስራሕ
    .example = ኣብ ኣየናይ ክፍሊ ትሰርሑ?

word-underskoterska = ሓጋዚ ነርስ
    .example = ሓጋዚ ነርስ ኩሉ የርእዩኹም።

word-sjukskoterska = ነርስ
    .example = ብዛዕባ እቲ መድሃኒት ንነርስ ሕተቱ።

word-knacka = ማዕጾ ምኹሕኳሕ
    .example = ቅድሚ ምእታውኩም ኳሕኩሑ።

word-rullator = ጎማታት ዘለዎ መደገፊ መኸዲ
    .example = ብመደገፊ መኸዲ እያ ትኸይድ።

word-rullstol = ዊልቸር (ጎማ ዘለዎ መንበር)
    .example = ነቲ ዊልቸር ናብ መብልዒ ክፍሊ እደፍኦ ኣለኹ።

word-sang = ዓራት
    .example = ኣብ ዓራት በጥ ኢላ ኣላ።

word-sova = ምድቃስ
    .example = ስቕ በሉ፣ ደቂሳ ኣላ።

word-vakna = ካብ ድቃስ ምንቃሕ (ባዕልኻ)
    .example = ሰዓት ሸውዓተ ትነቅሕ።

word-vacka = ንዝደቀሰ ሰብ ምብርባር
    .example = ሕጂ ኣይተበራብርዋ።

word-frukost = ቁርሲ
    .example = ቁርሲ ድሉው እዩ።

word-dricka = ምስታይ
    .example = ቁሩብ ማይ ስተዩ።

word-hungrig = ጥሙይ (መግቢ ዝደሊ)
    .example = ሎሚ ኣይጠመየን።

word-torstig = ጽሙእ (ማይ ዝደሊ)
    .example = ጸሚእኩም ዲኹም?

word-matsal = መብልዒ ክፍሊ
    .example = ኣብ መብልዒ ክፍሊ ንበልዕ።

word-satta-sig = ኮፍ ምባል
    .example = ኣብዚ ኣብ ጎድነይ ኮፍ በሉ።

word-resa-sig = ካብ ኮፍ ምትንሳእ
    .example = ቀስ ኢልኩም ተንስኡ።

word-lagga-sig = በጥ ምባል
    .example = ንቁሩብ ግዜ በጥ ክትብሉ ትደልዩ ዶ?

word-sjalv = ባዕልኻ (ብዘይ ሓገዝ)
    .example = ባዕላ ክትበልዕ ትኽእል እያ።

word-tillsammans = ብሓባር
    .example = ብሓባር ንወጽእ።

word-gammal = ብዕድመ ዝደፍአ
    .example = ዕድሚኣ 90 ዓመት እዩ።

word-lugn = ህዱእ
    .example = ብህዱእ ድምጺ ተዛረቡ።

word-hora = ምስማዕ
    .example = ትሰምዑኒ ዶ ኣለኹም?

word-glasogon = መነጽር (ናይ ዓይኒ)
    .example = መነጽረይ ኣበይ ኣሎ?

word-horapparat = ናይ እዝኒ መስምዒ መሳርሒ
    .example = እቲ መስምዒ መሳርሒ ኣይተወልዐን።

word-medicin = መድሃኒት
    .example = መድሃኒት ክህብ ኣይፍቀደለይን እዩ።

word-tystnadsplikt = ምስጢር ናይ ምሕላው ግዴታ
    .example = ኣብዚ ኩሎም ምስጢር ናይ ምሕላው ግዴታ ኣለዎም።

word-handsprit = ኣልኮል መጽረዪ ኢድ
    .example = ቅድሚ መግቢ ኣልኮል መጽረዪ ኢድ ተጠቐሙ።

word-munskydd = ማስክ (መሸፈኒ ኣፍን ኣፍንጫን)
    .example = ማስክ ግበሩ።

word-badda = ዓራት ምንጻፍ
    .example = ንኹሉ ዓራውቲ እነጽፎ።

word-lakan = ኣንሶላ
    .example = ሎሚ ኣንሶላ ንቕይር።

word-kudde = መተርኣስ
    .example = ሓደ መተርኣስ ክውስኸልኩም ትደልዩ ዶ?

word-filt = ኮቦርታ
    .example = ነቲ ኮቦርታ ኣብ ልዕሊ እግሪ ግበርዎ።

word-kofta = ጎልፎ ብመልጎም
    .example = ነቲ ጎልፎ ክትገብርዎ ትደልዩ ዶ?

word-toffla = ጫማ ገዛ (ሽብጥ)
    .example = ነቲ ጫማ ገዛ ግበርዎ።

word-duscha = ሰብነት ምሕጻብ (ሻወር)
    .example = ንግሆ ሻወር ትገብር።

word-handduk = ሽጎማኖ (ፎጣ)
    .example = ነቲ ሽጎማኖ ኣብቲ ስቐልዎ።

word-tvatt = ሕጻቦ (ዝተሓጽበ ክዳን)
    .example = እቲ ሕጻቦ ሕጂ ነቒጹ ኣሎ።

word-tand = ስኒ
    .example = ኣስናንኩም ወልዊልኩም ዲኹም?

word-tandborste = ብሩሽ ስኒ
    .example = እቲ ብሩሽ ስኒ ኣብቲ ብኬሪ ኣሎ።

word-har = ጸጉሪ
    .example = ነዊሕ ጸጉሪ ኣለዋ።

word-kamma = ጸጉሪ ምምሻጥ
    .example = ጸጉርኹም ክምሽጠልኩም ዶ?

word-mata = ንሰብ ብኢድካ ምብላዕ
    .example = ቀስ ኢለ የብልዖ ኣለኹ።

word-sugror = መስተዪ ቱቦ (ስትሮ)
    .example = ብስትሮ ትሰቲ።

word-svalja = ምውሓጥ
    .example = ምውሓጥ የጸግሞ።

word-satta-i-halsen = መግቢ ክሓንቀካ ከሎ
    .example = ርድኡና፣ መግቢ ሓኒቕዎ ኣሎ!

word-promenad = ብእግሪ ምዝዋር (ፓሰጃታ)
    .example = ብእግርና ክንዛወር ዶ?

word-halla-i-sig = ከይትወድቕ ኣጽኒዕካ ምሓዝ
    .example = ኣጽኒዕኩም ሓዙ፣ ሕጂ ክንከይድ ኢና።

word-kapp = ምርኩስ
    .example = ብምርኩስ ይኸይድ።

word-langsam = ቀስ ዝብል (ዘይቅልጡፍ)
    .example = ንግሆ ቀስ እያ እትብል።

word-ben = እግሪ
    .example = እግሩ የሕምሞ ኣሎ።

word-yr = ርእሱ ዝዞሮ
    .example = ቁሩብ ርእሰይ ይዞረኒ ኣሎ።

word-sar = ቁስሊ
    .example = ኣብ እግሩ ቁስሊ ኣለዎ።

word-komma-ihag = ምዝካር
    .example = ትዝክሩኒ ዶ?

word-demens = ሕማም ምርሳዕ
    .example = ኣብዚ ብዙሓት ሕማም ምርሳዕ ኣለዎም።

word-orolig = ዝተሻቐለ
    .example = ምሸት ምሸት ይሻቐል።

word-ensam = በይኑ ዘሎ
    .example = በይነይ ኣለኹ ዝብል ስምዒት ኣለዋ።

word-sallskap = ምሳኻ ዝኸውን ሰብ
    .example = ምስኡ ዝኸውን ሰብ ይደሊ።

word-tidning = ጋዜጣ
    .example = ነቲ ጋዜጣ ከተንብብዎ ትደልዩ ዶ?

word-lasa-hogt = ዓው ኢልካ ምንባብ
    .example = ዓው ኢልኩም ከተንብቡለይ ትኽእሉ ዶ?

word-spel = ጸወታ (ካርታ፣ ቢንጎ)
    .example = ኣየናይ ጸወታ ትፈትዉ?

word-gymnastik = ምውስዋስ ኣካላት (ጅምናስቲክ)
    .example = ዓርቢ ምውስዋስ ኣካላት ኣለና።

word-tradgard = ጃርዲን (ቦታ ኣታኽልቲ)
    .example = ኣብ ጃርዲን ቡን ንሰቲ።

word-fatolj = ፖልትሮና (ምቹእ መንበር)
    .example = ኣብ ፖልትሮናኣ ኮፍ ኢላ ኣላ።

word-besok = ምብጻሕ (ጋሻ ክመጽእ ከሎ)
    .example = ሰንበት ጋሻ ክመጽኣ እዩ።

word-anhorig = ቀረባ ዘመድ (ቤተሰብ)
    .example = ሎሚ ንግሆ ሓደ ቀረባ ዘመድ ደዊሉ።

word-dotter = ጓል (ውላድ)
    .example = ጓላ ኣብ Malmö ትነብር።

word-son = ወዲ (ውላድ)
    .example = ወዱ ሎሚ ክመጽእ እዩ።

## Phrases

phrase-har-du-sovit-gott = ከመይ ሓዲርኩም፣ ጽቡቕ ዶ ደቂስኩም?

phrase-knacka-pa-dorren = ኩሉ ግዜ ቅድም ማዕጾ ኳሕኩሑ።

phrase-en-kopp-kaffe = ሓንቲ ኩባያ ቡን ትደልዩ ዶ?

phrase-hjalp-att-resa-dig = ንምትንሳእ ሓገዝ ትደልዩ ዶ?

phrase-ta-det-lugnt = ቀስ በሉ፣ እኹል ግዜ ኣለና።

phrase-var-ar-din-rullator = መደገፊ መኸዲኹም ኣበይ ኣሎ?

phrase-hor-daligt = ጽቡቕ ኣይትሰምዕን እያ፣ ዓው ኢልኩምን ብንጹርን ተዛረቡ።

phrase-har-du-ont = ዘሕምመኩም ቦታ ኣሎ ዶ?

phrase-han-har-ramlat = ወዲቑ ኣሎ፣ ቀልጢፍኩም ንዑ!

phrase-inte-ge-medicin = መድሃኒት ክትህብዋ ኣይፍቀደልኩምን እዩ።

phrase-inte-beratta = ብዛዕባ ተቐማጦ ንኻልኦት ሰባት ኣይንነግርን ኢና።

phrase-lasa-hjulen = ንመንኮርኮራት ናይቲ ዊልቸር ምቁላፍ ኣይትረስዑ።

phrase-soppan-ar-varm = እቲ መረቕ ውዑይ እዩ፣ ብጥንቃቐ ብልዑ።

phrase-hjalpa-med-strumporna = ካልስታትኩም ክትገብሩ ክሕግዘኩም ዶ?

phrase-vila-en-stund = ንቁሩብ ግዜ ከዕርፍ ይደሊ።

phrase-ut-pa-promenad = ብእግርና ክንዛወር ንወጽእ ኣለና።

phrase-sitta-vid-fonstret = ኣብ ጎድኒ መስኮት ኮፍ ክትብሉ ትደልዩ ዶ?

phrase-sallskap-en-stund = ንቁሩብ ግዜ ምሳኹም ክኸውን ትደልዩ ዶ?

phrase-spelar-bingo = ሰዓት ክልተ ቢንጎ ንጻወት።

phrase-din-dotter-kommer = ጓልኩም ሎሚ ክትበጽሓኩም ክትመጽእ እያ።
