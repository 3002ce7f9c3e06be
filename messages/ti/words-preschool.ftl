### Words of preschool. A machine translation, not yet reviewed.

## Words

word-barn = ቆልዓ
    .example = ኩሎም ቆልዑ ሕጂ ኣብ ደገ ኣለዉ።

word-forskola = መዋእለ ህጻናት
    .example = ኣነ ኣብ መዋእለ ህጻናት እሰርሕ።

word-foralder = ወላዲ (ኣቦ ወይ ኣደ)
    .example = ሓደ ወላዲ ሰዓት 4 ክመጽእ እዩ።

word-pedagog = መምህር ህጻናት
    .example = ቅድም ንሓደ መምህር ህጻናት ሕተቱ።

word-barnskotare = ኣላዪ ህጻናት
    .example = ሳራ ኣብዚ ኣላዪት ህጻናት እያ።

word-namn = ስም
    .example = ኣስማት ናይቶም ቆልዑ እመሃር ኣለኹ።

word-leka = ምጽዋት
    .example = እቶም ቆልዑ ኣብ ቀጽሪ ይጻወቱ ኣለዉ።

word-leksak = መጻወቲ
    .example = ነቶም መጻወቲታት ኣብቲ ሳጹን ኣእትውዎም።

word-ute = ኣብ ደገ
    .example = ምሉእ ንግሆ ኣብ ደገ ኢና።

word-inne = ኣብ ውሽጢ ገዛ
    .example = ዝናብ ክዘንብ ከሎ ኣብ ውሽጢ ንጻወት።

word-gard = ቀጽሪ
    .example = ናብ ቀጽሪ ንወጽእ።

word-bloja = ዳይፐር (ፓምፐርስ)
    .example = ሓድሽ ዳይፐር የድልያ።

word-byta = ምቕያር
    .example = ዳይፐሩ እቕይረሉ ኣለኹ።

word-kissnodig = ሽንቲ ዝመጾ
    .example = ሽንቲ መጺኡካ ዶ?

word-kissa = ምሽናት
    .example = ኣብ ፖቲ ትሸይን ኣላ።

word-potta = ፖቲ (ናይ ቆልዓ መሽንሒት)
    .example = ኣብ ፖቲ ኮፍ ክትብል ትደሊ ዶ?

word-skotbord = ጣውላ መቐየሪ ዳይፐር
    .example = እቶም ዳይፐራት ኣብ ትሕቲ ጣውላ መቐየሪ ኣለዉ።

word-vatservett = ርሑስ መሓበሲ
    .example = በጃኹም ርሑስ መሓበሲ ሃቡኒ።

word-kla-pa-sig = ክዳን ምኽዳን
    .example = ሕጂ ኩሎም ክዳኖም ክኽደኑ ኣለዎም።

word-ta-av-sig = ክዳን ወይ ሳእኒ ምውጻእ
    .example = እቶም ቆልዑ ኣሳእኖም የውጽኡ ኣለዉ።

word-sko = ሳእኒ
    .example = እታ ካልአይቲ ሳእንኻ ኣበይ ኣላ?

word-stovel = ቡት (ሳእኒ ዝናብ)
    .example = እቶም ቡት ኣዝዮም ንኣሽቱ እዮም።

word-overall = ቱታ (ሓደ ምሉእ ክዳን)
    .example = እታ ቱታ ኣብ መእተዊ ተሰቒላ ኣላ።

word-mossa = ናይ ቁሪ ቆቢዕ
    .example = ቆቢዕካ ግበር፣ ቁሪ እዩ።

word-vante = ናይ ቁሪ ጓንቲ
    .example = ሓንቲ ጓንቲ ጠፊኣ።

word-strumpa = ካልሲ
    .example = ካልስታታ ርሑሳት እየን።

word-regnklader = ክዳን ዝናብ
    .example = ዝናብ ይዘንብ ኣሎ፣ ስለዚ ኩሎም ክዳን ዝናብ ለቢሶም።

word-extraklader = መቐየሪ ክዳን
    .example = እቲ ቆልዓ ኣብዚ መቐየሪ ክዳን ኣለዎ ዶ?

word-hall = መእተዊ ክፍሊ
    .example = እቶም ኣሳእን ኣብ መእተዊ ክፍሊ ኣለዉ።

word-krok = መስቀሊ (ክዳን)
    .example = ነቲ ጃኬት ኣብ መስቀሊ ስቐልዎ።

word-grata = ምብካይ
    .example = ስለምንታይ ትበኪ ኣላ?

word-ledsen = ሕዙን
    .example = ስለምንታይ ሓዚንካ?

word-trosta = ምጽንናዕ
    .example = ንሓደ ቆልዓ የጸናንዖ ኣለኹ።

word-kram = ሕቑፊ
    .example = ክሓቕፈካ ትደሊ ዶ?

word-glad = ሕጉስ
    .example = ሎሚ ሕጉስ እዩ።

word-arg = ሕሩቕ
    .example = ኣባይ ሓሪቕካ ዲኻ?

word-trygg = ርጉእን ውሑስን
    .example = እቶም ቆልዑ ርግኣትን ውሕስነትን ክስምዖም ኣለዎ።

word-frukt = ፍረታት
    .example = እቶም ቆልዑ ሰዓት 9 ፍረታት ይበልዑ።

word-mellanmal = መክሰስ
    .example = ሰዓት 2 መክሰስ ንበልዕ።

word-haklapp = ናይ ክሳድ ፎጣ ቆልዓ
    .example = እቲ ናይ ክሳድ ፎጣ ረሲሑ ኣሎ።

word-allergi = ኣለርጂ
    .example = ከቢድ ኣለርጂ ኣለዎ።

word-napp = ቹቾ (ቆልዓ ዝመጽዮ)
    .example = እቲ ቹቾ ኣብ ባይታ ኣሎ።

word-madrass = ፍርናሽ
    .example = ነቲ ፍርናሽ ኣብ ባይታ ኣንጽፍዎ።

word-barnvagn = ጋሪ ቆልዓ
    .example = ኣብ ጋሪ ደቂሳ ኣላ።

word-samling = ናይ ቆልዑ ምእካብ (ኮፍ ኢሎም)
    .example = እቲ ምእካብ ሰዓት 9 ይጅምር።

word-sjunga = ምድራፍ
    .example = ኣብ ምእካብ ንደርፍ።

word-sang-song = ደርፊ
    .example = እቶም ቆልዑ ነዚ ደርፊ ይፈልጥዎ እዮም።

word-lasa = ምንባብ
    .example = ነቶም ቆልዑ ከተንብቡሎም ትኽእሉ ዶ?

word-bok = መጽሓፍ
    .example = ሓደ መጽሓፍ ምረጽ እሞ ከነንብብ ኢና።

word-saga = ጽውጽዋይ
    .example = ነቶም ቆልዑ ጽውጽዋይ የንብበሎም ኣለኹ።

word-rita = ምስኣል (ብርሳስ)
    .example = ድሙ ትስእል ኣላ።

word-mala = ብሕብሪ ምቕባእ
    .example = ብቀይሕ ሕብሪ ንቐብእ ኣለና።

word-krita = ሕብራዊ ርሳስ
    .example = እታ ቀያሕ ርሳስ ጠፊኣ።

word-sax = መቐስ
    .example = ብመቐስ ተጠንቀቕ።

word-klippa = ብመቐስ ምቑራጽ
    .example = እቶም ቆልዑ ወረቐት ይቖርጹ ኣለዉ።

word-pussel = ፓዝል (መጻወቲ ስእሊ ምግጥጣም)
    .example = ፓዝል ንገጣጥም ኣለና።

word-kloss = ናይ መጻወቲ ብሎክ
    .example = እቲ ግምቢ ብብሎክ ዝተሰርሐ እዩ።

word-bygga = ምህናጽ
    .example = እቶም ቆልዑ ነዊሕ ግምቢ ይሃንጹ ኣለዉ።

word-docka = ባምቡላ
    .example = እታ ባምቡላ ኣብ ሶፋ ኣላ።

word-boll = ኩዕሶ
    .example = ነታ ኩዕሶ ናባይ ደርብያ።

word-gunga = መወዛወዚ
    .example = ክልተ ቆልዑ ንሓንቲ መወዛወዚ ይደልይዋ ኣለዉ።

word-sandlada = ሳጹን ሑጻ
    .example = እቶም ቆልዑ ኣብ ሳጹን ሑጻ ይኹዕቱ ኣለዉ።

word-spade = ባዴላ (ናይ ቆልዓ)
    .example = ቀያሕ ባዴላ ይደሊ ኣሎ።

word-hjalm = ሄልመት (መከላኸሊ ርእሲ)
    .example = ቅድም ሄልመት ግበር።

word-staket = ሓጹር
    .example = ናብ ሓጹር ኣይትሕኮር።

word-grind = ካንቸሎ (ማዕጾ ቀጽሪ)
    .example = እቲ ካንቸሎ ክዕጸው ኣለዎ።

word-springa = ምጉያይ
    .example = ኣብ መእተዊ ክፍሊ ኣይትጉየ።

word-klattra = ምሕኳር
    .example = ኣዝዩ ንላዕሊ ይሕኮር ኣሎ።

word-sla = ምህራም
    .example = ንሰብ ምህራም ኣይፍቀድን።

word-bita = ምንካስ
    .example = ኣብ ኢዱ ነኺሳቶ።

word-braka = ምብኣስ
    .example = ክልተ ቆልዑ ብሰንኪ ኩዕሶ ይባኣሱ ኣለዉ።

word-dela = ብሓባር ምክፋል
    .example = ነቶም መጻወቲታት ክትካፈልዎም ትኽእሉ።

word-turas-om = ብተራ ምግባር
    .example = ነታ ብሽክለታ ብተራ ተጠቐሙላ።

word-plocka-undan = ኣቕሑ ናብ ቦታኡ ምምላስ
    .example = ዝተጠቐምኩምሉ ናብ ቦታኡ ክትመልሱ ትኽእሉ ዶ?

word-nasa = ኣፍንጫ
    .example = ኣፍንጫኡ ክትሕብሱሉ ትኽእሉ ዶ?

word-snuvig = ኣፍንጫኡ ዝውሕዝ (ጉንፋዕ)
    .example = ሕጂ ብዙሓት ቆልዑ ጉንፋዕ ሒዝዎም ኣሎ።

word-utflykt = ዙረት (ካብ ቤት ትምህርቲ ወጻኢ)
    .example = ጽባሕ ዙረት ክንወጽእ ኢና።

word-skog = ጫካ
    .example = ናብ ጫካ ንኸይድ ኣለና።

word-reflexvast = ዘንጸባርቕ ጂሌ
    .example = ኩሎም ቆልዑ ዘንጸባርቕ ጂሌ ኣለዎም።

word-rakna = ምቑጻር
    .example = ኣብ ኣውቶቡስ ንኹሎም ቆልዑ ቁጸርዎም።

word-vikarie = ተካኢ ሰራሕተኛ
    .example = ሎሚ ተካኢ ሰራሕተኛ ክመጽእ እዩ።

word-inskolning = ናይ መጀመርታ ግዜ ምልምማድ ቆልዓ
    .example = ኣብዛ ሰሙን ናይ መጀመርታ ምልምማድ ኣላታ።

word-solkram = ክሬም ጸሓይ
    .example = ሎሚ እቶም ቆልዑ ክሬም ጸሓይ የድልዮም።

## Phrases

phrase-barnen-ska-ga-ut = እቶም ቆልዑ ንደገ ወጺኦም ክጻወቱ እዮም።

phrase-byta-bloja = ዳይፐራ ክትቅይሩላ ትኽእሉ ዶ?

phrase-ta-pa-dig-stovlarna = ቡትካ ግበር፣ ዝናብ ይዘንብ ኣሎ።

phrase-vi-tvattar-handerna = ቅድሚ ምብላዕና ኣእዳውና ንሕጸብ።

phrase-vem-hamtar-barnet = ሎሚ ነቲ ቆልዓ መን ክወስዶ እዩ?

phrase-mamma-kommer-snart = ማማ ድሕሪ ቁሩብ መጺኣ ክትወስደካ እያ።

phrase-kan-du-trosta-honom = ቁሩብ ከተጸናንዕዎ ትኽእሉ ዶ?

phrase-dags-for-samling = ሕጂ ናይ ምእካብ ግዜ ኣኺሉ።

phrase-ska-vi-lasa-en-saga = ጽውጽዋይ ከነንብብ ዶ?

phrase-tyst-barnen-sover = ስቕ በሉ፣ ቆልዑ ደቂሶም ኣለዉ!

phrase-vi-slar-inte-varandra = ኣብዚ ንሓድሕድና ኣይንሃራረምን ኢና።

phrase-turas-om-med-gungan = ነታ መወዛወዚ ብተራ ንጥቀመላ።

phrase-plocka-undan-leksakerna = ሕጂ ነቶም መጻወቲታት ናብ ቦታኦም ንመልሶም።

phrase-stang-grinden = ድሕሬኻ ነቲ ካንቸሎ ዕጸዎ።

phrase-hjalm-nar-du-cyklar = ብብሽክለታ ክትከይድ ከለኻ ሄልመት ክትገብር ኣለካ።

phrase-var-gor-det-ont = ኣበይ የሕምመካ?

phrase-hon-har-ramlat = ወዲቓ ተሃሪማ።

phrase-rakna-barnen = ቅድሚ ምኻድና ነቶም ቆልዑ ክንቆጽሮም ኢና።

phrase-feber-ga-hem = ረስኒ ኣለዎ፣ ንገዛ ክኸይድ ኣለዎ።

phrase-allergisk-mot-mjolk = ናይ ጸባ ኣለርጂ ኣለዋ።
