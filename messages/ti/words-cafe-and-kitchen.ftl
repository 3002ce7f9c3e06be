### Words of cafe-and-kitchen. A machine translation, not yet reviewed.

## Words

word-kok = ክሽነ
    .example = ንዑ፣ ክሽነ ኣብዚ እዩ!

word-forklade = ግርምብያለ (መከላኸሊ ክዳን)
    .example = ጽሩይ ግርምብያለ ግበሩ።

word-harnat = መርበብ ጸጉሪ
    .example = ኣብ ክሽነ ኩሉ ሰብ መርበብ ጸጉሪ ይገብር።

word-mat = መግቢ
    .example = እቲ መግቢ ሕጂ ድሉው እዩ።

word-kaffe = ቡን
    .example = እቲ ቡን ድሉው እዩ።

word-diska = ኣቕሑ መግቢ ምሕጻብ
    .example = ድሕሪ ምሳሕ ኣቕሑ እሓጽብ።

word-disk = ክሕጸብ ዘለዎ ኣቕሑ መግቢ
    .example = ሎሚ ብዙሕ ክሕጸብ ዘለዎ ኣቕሑ ኣሎ።

word-diskmaskin = መሕጸቢ ኣቕሑ ማሺን
    .example = ነቶም ብኬሪታት ኣብ መሕጸቢ ማሺን ኣእትውዎም።

word-kopp = ኩባያ (ጣሳ)
    .example = ክልተ ኩባያ ቡን በጃኹም።

word-glas = ብኬሪ
    .example = እቲ ጋሻ ሓደ ብኬሪ ማይ ይደሊ።

word-tallrik = ሸሓኒ
    .example = እቶም ሸሓኒታት ኣብ ከብሒ ኣለዉ።

word-kniv = ካራ
    .example = ነቲ ካራ ኣብ ማይ ኣይትግበርዎ።

word-gaffel = ፋርኬታ
    .example = እቶም ፋርኬታታት ኣብቲ ተመዛዚ ኣለዉ።

word-sked = ማንካ
    .example = እቲ ጋሻ ማንካ የድልዮ።

word-bord = ጣውላ
    .example = እቲ ጣውላ ረሲሑ ኣሎ።

word-disktrasa = ጨርቂ መሕጸቢ ኣቕሑ
    .example = ጽሩይ ጨርቂ ውሰዱ።

word-diskmedel = ሳሙና ኣቕሑ
    .example = ዝያዳ ሳሙና ኣቕሑ የድልየና።

word-bricka = ቫሶዮ (መስከሚ ኣቕሑ)
    .example = ነተን ኩባያታት ኣብ ቫሶዮ ኣቐምጥወን።

word-kock = ከሻኒ
    .example = እቲ ከሻኒ መግቢ ይሰርሕ ኣሎ።

word-laga-mat = መግቢ ምስራሕ
    .example = መዓልቲ መዓልቲ መግቢ ንሰርሕ።

word-gast = ጋሻ (ዓሚል)
    .example = እቲ ጋሻ ቡን ይደሊ።

word-servera = መግቢ ንጋሻ ምቕራብ
    .example = ሎሚ መረቕ ነቕርብ።

word-bestalla = ምእዛዝ
    .example = እቲ ጋሻ መግቢ ክእዝዝ ይደሊ።

word-meny = ዝርዝር መግቢ
    .example = ጋሻታት ቅድሚ ምምጻኦም ዝርዝር መግቢ ኣንብቡ።

word-betala = ምኽፋል
    .example = ኣብዚ ክትከፍሉ ትኽእሉ።

word-kvitto = ቅብሊት
    .example = ቅብሊት ትደልዩ ዶ?

word-spis = ፎርኔሎ (መብሰሊ)
    .example = እቲ ድስቲ ኣብ ፎርኔሎ ኣሎ።

word-ugn = ፎርኖ
    .example = እቶም ቡለ ኣብ ፎርኖ ኣለዉ።

word-kylskap = ፍሪጅ
    .example = እቲ ፎርማጆ ኣብ ፍሪጅ ኣሎ።

word-frys = መበረዲ (ፍሪዘር)
    .example = እቲ ባኒ ኣብ ፍሪዘር ኣሎ።

word-kastrull = ድስቲ
    .example = ነቲ ዓቢ ድስቲ ውሰዱ።

word-stekpanna = ፓደላ (መጥበሲ)
    .example = እታ ፓደላ ሃሩር እያ!

word-skarbrada = ዕንጸይቲ መኽተፊ
    .example = ነቲ ስጋ ጽሩይ መኽተፊ ውሰዱ።

word-skara = ብካራ ምቑራጽ
    .example = ነቲ ባኒ እቖርጾ ኣለኹ።

word-skala = ምቕላጥ
    .example = በጃኹም ንኹሉ ድንሽ ቀልጥዎ።

word-koka = ብማይ ምፍላሕ (ምብሳል)
    .example = 10 እንቋቝሖ የፍልሕ ኣለኹ።

word-steka = ምጥባስ
    .example = ነቲ ዓሳ ብጠስሚ ንጠብሶ።

word-baka = ባኒ ወይ ኬክ ምስንካት
    .example = ንግሆ ቡለ ንሰንክት።

word-rora-om = ብማንካ ምኹሳስ
    .example = ነቲ መረቕ ኮስስዎ።

word-halla = ምቕዳሕ
    .example = ነቲ ጸባ ኣብ ብራኳ ቅድሕዎ።

word-brygga = ቡን ምፍላሕ
    .example = ሓድሽ ቡን ነፍልሕ ኣለና።

word-duka = ጣውላ ንመኣዲ ምድላው
    .example = ቅድሚ ምሳሕ ጣውላ ነዳሉ።

word-smaka = ምጥዓም
    .example = ነቲ መረቕ ጠዓምዎ!

word-vass = በሊሕ
    .example = እቲ ካራ ኣዝዩ በሊሕ እዩ።

word-allergisk = ኣለርጂ ዘለዎ
    .example = እቲ ጋሻ ናይ ለውዚ ኣለርጂ ኣለዎ።

word-vegetarisk = ስጋ ዘይብሉ
    .example = እቲ መረቕ ስጋ የብሉን።

word-farsk = ትኩስ (ሓድሽ ዝተሰርሐ)
    .example = እቲ ባኒ ትኩስ እዩ።

word-god = ጥዑም
    .example = እቲ ቡን ጥዑም እዩ።

word-sot = ምቁር
    .example = እቲ ኬክ ኣዝዩ ምቁር እዩ።

word-te = ሻሂ
    .example = ሻሂ ወይስ ቡን ትደልዩ?

word-mjolk = ጸባ
    .example = እቲ ጸባ ኣብ ፍሪጅ ኣሎ።

word-socker = ሽኮር
    .example = ኣብ ሻሂ ሽኮር ትደልዩ ዶ?

word-kanna = ብራኳ
    .example = ነታ ብራኳ ማይ ምልእዋ።

word-brod = ባኒ
    .example = መዓልቲ መዓልቲ ባኒ ንዕድግ።

word-smor = ጠስሚ (ቡሮ)
    .example = እቲ ጠስሚ ኣዝዩ ተሪር እዩ።

word-ost = ፎርማጆ
    .example = ሓደ ፓኒኖ ብፎርማጆ በጃኹም።

word-smorgas = ፓኒኖ (ሳንድዊች)
    .example = 20 ፓኒኖ ንሰርሕ ኣለና።

word-bulle = ቡለ (ምቁር ባኒ)
    .example = እቶም ቡለ ሎሚ ትኩሳት እዮም።

word-kaka = ብሽኮቲ (ንእሽቶ ኬክ)
    .example = ነቶም ብሽኮቲ ኣብ ሸሓኒ ኣቐምጥዎም።

word-tarta = ቶርታ (ዓቢ ኬክ)
    .example = ነቲ ቶርታ ኣብ 12 ቁራጽ ክፈልዎ።

word-agg = እንቋቝሖ
    .example = 30 እንቋቝሖ የድልየና።

word-kott = ስጋ
    .example = እቲ ስጋ ኣብ ፍሪዘር ኣሎ።

word-fisk = ዓሳ
    .example = ሎሚ ዓሳ እዩ ዝኸውን።

word-kyckling = ደርሆ
    .example = እቲ ደርሆ ገና ኣይበሰለን።

word-ris = ሩዝ
    .example = ነቲ ሩዝ ኣብቲ ዓቢ ድስቲ ኣብስልዎ።

word-potatis = ድንሽ
    .example = ድንሽ እቐልጥ ኣለኹ።

word-lok = ሽጉርቲ
    .example = ነቲ ሽጉርቲ ኣብ ንኣሽቱ ቁራጽ ክተፍዎ።

word-tomat = ኮሚደረ
    .example = ነቲ ኮሚደረ ብዝሑል ማይ ለቕልቕዎ።

word-gronsak = ኣሕምልቲ
    .example = ንኹሉ ኣሕምልቲ የለቃልቖ ኣለኹ።

word-sallad = ሰላጣ
    .example = እቲ ሰላጣ ኣብ ጣውላ ኣሎ።

word-soppa = መረቕ
    .example = እቲ መረቕ ውዑይ እዩ።

word-sas = ሳልሳ (ሶስ)
    .example = ነቲ ሳልሳ ኣብቲ ጭሖሎ ቅድሕዎ።

word-salt = ጨው
    .example = እቲ መረቕ ዝያዳ ጨው የድልዮ።

word-not = ለውዚ
    .example = ኣብቲ ኬክ ለውዚ ኣሎ ዶ?

word-servett = ሶፍት (ናይ ጣውላ)
    .example = ኣብ ጣውላታት ሶፍት ኣቐምጡ።

word-portion = ናይ ሓደ ሰብ መግቢ
    .example = ን3 ሰብ ዝኸውን ዓሳ በጃኹም።

## Phrases

phrase-ta-pa-dig-forklade = ግርምብያለን መርበብ ጸጉርን ግበሩ።

phrase-tvatta-handerna-mat = መግቢ ቅድሚ ምስራሕኩም ኣእዳውኩም ተሓጸቡ።

phrase-kan-du-diska-kopparna = ነተን ኩባያታት ክትሓጽብወን ትኽእሉ ዶ?

phrase-kan-du-torka-av-borden = ነቶም ጣውላታት ክትውልውልዎም ትኽእሉ ዶ?

phrase-var-star-tallrikarna = እቶም ሸሓኒታት ኣበይ ኣለዉ?

phrase-akta-kniven-ar-vass = ተጠንቀቑ፣ እቲ ካራ በሊሕ እዩ!

phrase-akta-spisen-ar-varm = ተጠንቀቑ፣ እቲ ፎርኔሎ ሃሩር እዩ!

phrase-stall-mjolken-i-kylskapet = ነቲ ጸባ ኣብ ፍሪጅ ኣእትውዎ።

phrase-vad-far-det-vara = እንታይ ክእዘዝ?

phrase-vill-du-ha-mjolk = ኣብ ቡን ጸባ ትደልዩ ዶ?

phrase-ata-har-eller-ta-med = ኣብዚ ዲኹም ትበልዑ ወይስ ሒዝኩምዎ ትኸዱ?

phrase-betala-med-kort = እቲ ጋሻ ብካርድ ክኸፍል ይደሊ።

phrase-ar-du-allergisk = ንዝኾነ ነገር ኣለርጂ ኣለኩም ዶ?

phrase-kaffet-ar-slut = እቲ ቡን ተወዲኡ።

phrase-kan-du-fylla-pa-kaffe = ቡን ክትውስኹ ትኽእሉ ዶ?

phrase-skar-tomaterna-i-skivor = ነቲ ኮሚደረ ቀጢን ጌርኩም ቁረጽዎ።

phrase-potatisen-ska-koka = እቲ ድንሽ ን20 ደቒቕ ክፈልሕ ኣለዎ።

phrase-hur-manga-portioner = ንክንደይ ሰብ ዝኸውን መግቢ ክንሰርሕ?

phrase-tack-det-var-jattegott = የቐንየለይ፣ ኣዝዩ ጥዑም ነይሩ!
