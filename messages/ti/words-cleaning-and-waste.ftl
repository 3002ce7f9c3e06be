### Words of cleaning-and-waste. A machine translation, not yet reviewed.

## Words

word-golv = ባይታ
    .example = ብባይታ ንጅምር።

word-hink = ባልዲ (ሰክዮ)
    .example = ውዑይ ማይ ዘለዎ ባልዲ ውሰዱ።

word-kvast = መኮስተር
    .example = መኮስተር ወሲድኩም ኣብዚ ኮስትሩ።

word-sopa = ምኹስታር
    .example = ኩሉ መዓልቲ ባይታ እኹስትር።

word-mopp = ሞፕ (በትሪ መወልወሊ ባይታ)
    .example = ሞፕ ኣብ መኽዘን ኣሎ።

word-moppa = ብሞፕ ምውልዋል
    .example = ሕጂ ነቲ ኮሪዶር ብሞፕ ክውልውሎ እየ።

word-trasa = መድረዚ ጨርቂ
    .example = ጽሩይ ጨርቂ ውሰዱ።

word-torka-av = ብጨርቂ ምድራዝ
    .example = በጃኹም ነቲ ጣውላ ድረዝዎ።

word-skrap = ኣብ ባይታ ዝተደርበየ ዕስክቲ
    .example = ኣብ ባይታ ዕስክቲ ኣሎ።

word-sopor = ጎሓፍ
    .example = ነቲ ጎሓፍ ኣብቲ በርሚል ደርብይዎ።

word-papperskorg = ንእሽቶ ዘንቢል ወረቐት ጎሓፍ
    .example = በጃኹም ነቲ ዘንቢል ወረቐት ጎሓፍ ባዶ ግበርዎ።

word-tomma = ባዶ ምግባር
    .example = ንግሆ ንኹሉ ዘንቢላት ባዶ ንገብሮ።

word-pase = ከረጺት
    .example = ነቲ ዕስክቲ ኣብ ከረጺት ግበርዎ።

word-sopsack = ዓቢ ከረጺት ጎሓፍ
    .example = ሓድሽ ከረጺት ጎሓፍ ውሰዱ።

word-slanga = ምድርባይ
    .example = ኣብዚ ፕላስቲክ ኣይትደርብዩ።

word-soptunna = ዓቢ በርሚል ጎሓፍ
    .example = በርሚል ጎሓፍ ኣብ ቀጽሪ ኣሎ።

word-full = ምሉእ
    .example = እቲ በርሚል ምሉእ እዩ።

word-tom = ባዶ
    .example = እቲ ጥርሙዝ ባዶ እዩ።

word-vatten = ማይ
    .example = ኣብቲ ባልዲ ዘሎ ማይ ረሳሕ እዩ።

word-rengoringsmedel = ናይ ጽሬት ፈሳሲ
    .example = ቁሩብ ናይ ጽሬት ፈሳሲ ተጠቐሙ።

word-stadvagn = ናይ ጽሬት ዓረብያ
    .example = ኩሉ ኣብ ናይ ጽሬት ዓረብያ ኣሎ።

word-blot = ጥልቁይ
    .example = እቲ ባይታ ክሳብ ሕጂ ጥልቁይ እዩ።

word-torr = ንቑጽ
    .example = ንቑጽ ጨርቂ ውሰዱ።

word-dammsugare = ቫኩም (ናይ ጽሬት ማሺን)
    .example = እታ ቫኩም ተበላሽያ ኣላ።

word-dammsuga = ብቫኩም ምጽራግ
    .example = ቅድም ነቲ ምንጻፍ ብቫኩም ጽረግዎ።

word-damm = ደሮና
    .example = ኣብቲ ከብሒ ብዙሕ ደሮና ኣሎ።

word-damma-av = ደሮና ምእላይ
    .example = ካብ ኩሉ ከብሕታት ደሮና ኣልዩ።

word-toalettpapper = ናይ ሽቓቕ ወረቐት
    .example = ሓድሽ ናይ ሽቓቕ ወረቐት ኣቐምጡ።

word-tval = ሳሙና
    .example = ሳሙና ተወዲኡ።

word-pappershandduk = ኢድ መድረዚ ወረቐት
    .example = ኣብዚ ኢድ መድረዚ ወረቐት የለን።

word-fylla-pa = ዝጎደለ ምምላእ
    .example = ኩሉ መዓልቲ ሳሙና ምልኡ።

word-handfat = መሕጸቢ ኢድ
    .example = እቲ መሕጸቢ ኢድ ጽሩይ ኣይኮነን።

word-svamp = ስፖንጅ
    .example = ነቲ መሕጸቢ ኢድ ብስፖንጅ ድረዝዎ።

word-spegel = መስትያት
    .example = ነቲ መስትያት ብንቑጽ ጨርቂ ወልውልዎ።

word-fonster = መስኮት
    .example = ቅድሚ ምኻድኩም ኩሉ መስኮታት ዕጸዉ።

word-putsa = ክሳብ ዝበርቕ ምውልዋል
    .example = ሎሚ መስኮታት ንውልውል።

word-korridor = ኮሪዶር
    .example = ነቲ ኮሪዶር ኣብ መወዳእታ ንጽርጎ።

word-kontor = ቤት ጽሕፈት
    .example = ንቤት ጽሕፈታት ቅድሚ ሰዓት ሸሞንተ ጽረግዎም።

word-skrivbord = መጽሓፊ ጣውላ
    .example = ኣብ መጽሓፊ ጣውላ ንዘሎ ወረቓቕቲ ኣይተልዕልዎ።

word-horn = ኩርናዕ
    .example = ኩርናዓት ኣይትረስዑ።

word-vagg = መንደቕ
    .example = ኣብቲ መንደቕ ነጠብጣብ ርስሓት ኣሎ።

word-flack = ነጥቢ ርስሓት
    .example = እቲ ነጥቢ ርስሓት ኣይለቅቕን እዩ።

word-skura = ብብሩሽ ምፍሕፋሕ
    .example = ነቲ ባይታ ብብሩሽ ፈሕፍሕዎ።

word-sopskyffel = መእከቢ ጎሓፍ (ንእሽቶ ባዴላ)
    .example = ነቲ መኮስተርን ነታ ንእሽቶ ባዴላን ውሰዱ።

word-skolja = ብማይ ምልቕላቕ
    .example = ነቲ ጨርቂ ብጽሩይ ማይ ለቕልቕዎ።

word-noga = ብደንቢ፣ ኣጸቢቕካ
    .example = ብማይ ኣጸቢቕኩም ለቕልቑ።

word-overallt = ኣብ ኩሉ ቦታ
    .example = ኣብ ኩሉ ቦታ ዕስክቲ ኣሎ።

word-plocka-upp = ካብ ባይታ ምልዓል
    .example = ነቲ ዕስክቲ ካብ ባይታ ከተልዕልዎ ትኽእሉ ዶ?

word-knyta = ምእሳር
    .example = ነታ ከረጺት ጽቡቕ ጌርኩም እሰርዋ።

word-stalla-tillbaka = ናብ ቦታኡ ምምላስ
    .example = ድሕሪኡ ነቲ ባልዲ ናብ ቦታኡ ምለስዎ።

word-forrad = መኽዘን
    .example = ሓደስቲ ጨርቅታት ኣብ መኽዘን ኣለዉ።

word-handtag = መትሓዚ (ናይ ማዕጾ)
    .example = ነቲ መትሓዚ ማዕጾ ድረዝዎ።

word-desinficera = ጀርም ምቕታል (ምጽራይ)
    .example = ንኹሉ መትሓዚታት ካብ ጀርም ኣጽርይዎ።

word-sprayflaska = ናይ ስፕረይ ጥርሙዝ
    .example = እቲ ናይ ስፕረይ ጥርሙዝ ኣብ ሓጺር ግዜ ባዶ ክኸውን እዩ።

word-blanda = ምሕዋስ
    .example = ነቲ ፈሳሲ ምስ ዝሑል ማይ ሓውስዎ።

word-fratande = ቆርበት ዘቃጽል
    .example = እዚ ፈሳሲ ቆርበት ዘቃጽል እዩ።

word-stege = መሳልል
    .example = በጃኹም ነቲ መሳልል ሓዝዎ።

word-kran = ቡምባ (ሩቢነቶ)
    .example = እቲ ቡምባ ኩሉ ግዜ የንጠብጥብ።

word-avlopp = መውረዲ ረሳሕ ማይ
    .example = እቲ መውረዲ ረሳሕ ማይ ተዓጽዩ ኣሎ።

word-lukta = ምጭናው
    .example = እቲ በርሚል ይጨኑ።

word-lock = መኽደን
    .example = መኽደን ናይቲ በርሚል ክደንዎ።

word-papper = ወረቐት
    .example = ወረቐት ናብቲ ሰማያዊ በርሚል እዩ ዝኸይድ።

word-burk = ታኒካ
    .example = ነቲ ታኒካ ቅድሚ ምድርባይኩም ለቕልቕዎ።

word-flaska = ጥርሙዝ
    .example = ባዶ ጥርሙዛት ኣብዚ ኣቐምጡ።

word-pant = ናይ ጥርሙዝ ተመላሲ ገንዘብ
    .example = እቲ ጥርሙዝ ተመላሲ ገንዘብ ኣለዎ።

word-matavfall = ተረፍ መግቢ
    .example = ተረፍ መግቢ ናብታ ቡናዊት ከረጺት እዩ ዝኸይድ።

word-soprum = ክፍሊ ጎሓፍ
    .example = ክፍሊ ጎሓፍ ኣብ ትሕቲ ምድሪ እዩ።

word-sopbil = መኪና ጎሓፍ
    .example = መኪና ጎሓፍ ኣንጊሃ ትመጽእ።

word-grovsopor = ዓበይቲ ኣቕሑ ጎሓፍ
    .example = እቲ ሶፋ ናብ ዓበይቲ ኣቕሑ ጎሓፍ እዩ ዝኸይድ።

word-fimp = ተረፍ ሽጋራ
    .example = ኣብ መእተዊ ዘሎ ተረፍ ሽጋራ ኣልዕሉ።

word-lov = ቆጽሊ (ናይ ኦም)
    .example = ኣብ ቀውዒ ዝወደቐ ቆጽሊ ንኹስትር።

## Phrases

phrase-vilka-rum = ሎሚ ኣየኖት ክፍልታት ክጽርግ ኣለኒ?

phrase-var-star-stadvagnen = ናይ ጽሬት ዓረብያ ኣበይ ኣሎ?

phrase-ta-ut-soporna = ነቲ ጎሓፍ ከተውጽእዎ ትኽእሉ ዶ?

phrase-golvet-ar-blott = እቲ ባይታ ጥልቁይ እዩ፣ ብኡ ኣይትኺዱ።

phrase-papperskorgen-ar-full = እቲ ዘንቢል ወረቐት ጎሓፍ መሊኡ ኣሎ፣ ባዶ ክትገብርዎ ኣለኩም።

phrase-vilket-medel = ኣየናይ ፈሳሲ ክጥቀም ኣለኒ?

phrase-aldrig-blanda-medel = ዝተፈላለየ ፈሳሲታት ፈጺሙ ክትሓውሱ ኣይፍቀድን።

phrase-slut-pa-toalettpapper = ናይ ሽቓቕ ወረቐት ተወዲኡ።

phrase-fylla-pa-tval = ሳሙና ክትመልኡ ትኽእሉ ዶ?

phrase-har-du-torkat-av-bordet = ነቲ ጣውላ ደሪዝኩምዎ ዲኹም?

phrase-byta-vatten = ኣብቲ ባልዲ ዘሎ ማይ ክትቅይሩ ኣለኩም።

phrase-borjar-uppifran = ካብ ላዕሊ ንጅምር፣ ብባይታ ድማ ንውድእ።

phrase-smutsiga-trasor = ነቲ ረሳሕ ጨርቅታት ኣብ ሕጻቦ ግበርዎ።

phrase-stall-tillbaka-stolarna = ምስ ወዳእኩም ነቲ መናብር ናብ ቦታኡ ምለስዎ።

phrase-var-slanga = እዚ ኣበይ ክድርብዮ ኣለኒ?

phrase-plast-andra-tunnan = ፕላስቲክ ናብቲ ካልእ በርሚል እዩ ዝኸይድ።

phrase-luktar-illa = ኣብ ክፍሊ ጎሓፍ ሕማቕ ጨና ኣሎ።

phrase-sopbilen-kommer = መኪና ጎሓፍ ሰሉስ ትመጽእ።
