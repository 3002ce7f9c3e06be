### Words of bicycle-workshop. A machine translation, not yet reviewed.

## Words

word-cykel = ብሽክለታ
    .example = ነታ ብሽክለታ ኣብዚ ኣቐምጥዋ።

word-verkstad = እንዳ ጽገና (ኦፊቺና)
    .example = ኣብ እንዳ ጽገና ብሽክለታታት ነዕሪ።

word-verktyg = መሳርሒ (ናይ ስራሕ ኣቕሓ)
    .example = እቶም መሳርሒታት ኣብ መንደቕ ተሰቒሎም ኣለዉ።

word-laga = ምዕራይ (ዝተበላሸወ)
    .example = ሎሚ ነታ ብሽክለታ ነዕርያ።

word-hjul = መንኮርኮር
    .example = እቲ መንኮርኮር ረሳሕ እዩ።

word-dack = ናይ ደገ ጎማ (ኮፐርቶነ)
    .example = እዚ ጎማ ሓድሽ እዩ።

word-slang = ናይ ውሽጢ ጎማ (ካመራዳርያ)
    .example = ናይ ቅድሚት መንኮርኮር ናይ ውሽጢ ጎማ ንቕይር ኣለና።

word-punktering = ምብሳዕ ጎማ (ፎራቶ)
    .example = ጎማይ ተበሲዑ።

word-pumpa = ጎማ ንፋስ ምምላእ
    .example = ቅድሚ ብብሽክለታ ምኻድኩም ነቶም ጎማታት ንፋስ ምልእዎም።

word-pump = ፖምፓ (ንፋስ መምልኢት)
    .example = እታ ፖምፓ ኣብ ጥቓ ማዕጾ ኣላ።

word-luft = ንፋስ (ኣየር)
    .example = ኣብቲ ጎማ ዘሎ ንፋስ ኣዝዩ ውሑድ እዩ።

word-broms = ፍሬኖ
    .example = ቅድሚ ብብሽክለታ ምኻድኩም ነቲ ፍሬኖ ፈትንዎ።

word-kedja = ካቴና (ሰንሰለት)
    .example = እታ ካቴና ካብ ቦታኣ ወጺኣ።

word-olja = ዘይቲ
    .example = ኣብታ ካቴና ቁሩብ ዘይቲ ኣንጠብጥቡ።

word-sadel = ኮፍ መበሊ ብሽክለታ (ሰላ)
    .example = እቲ ኮፍ መበሊ ኣዝዩ ትሑት እዩ።

word-styre = መትሓዚ ብሽክለታ (ማኑብርዮ)
    .example = እቲ ማኑብርዮ ላሕሊሑ ኣሎ።

word-pedal = ፔዳል (መርገጺት)
    .example = እታ ፔዳል ተበላሽያ ኣላ።

word-las = መቖለፊ (ሉኬቶ)
    .example = እቲ ዓሚል ነቲ መፍትሕ ናይቲ መቖለፊ ኣጥፊእዎ።

word-ringklocka = ደወል ብሽክለታ
    .example = እቲ ደወል ኣይድውልን እዩ።

word-framhjul = ናይ ቅድሚት መንኮርኮር
    .example = እቲ ናይ ቅድሚት መንኮርኮር ላሕሊሑ ኣሎ።

word-bakhjul = ናይ ድሕሪት መንኮርኮር
    .example = እቲ ናይ ድሕሪት መንኮርኮር ንምውጻእ የጸግም።

word-ta-av = ካብ ቦታኡ ምውጻእ
    .example = ነቲ መንኮርኮር የውጽኦ ኣለኹ።

word-satta-tillbaka = ናብ ቦታኡ ምምላስ
    .example = ነቲ መንኮርኮር ናብ ቦታኡ ምለስዎ።

word-mutter = ዳዶ (ናይ ቪተ)
    .example = እቲ ዳዶ ኣዝዩ ጠቢቑ ኣሎ።

word-dra-at = ቪተ ምጥባቕ
    .example = ነታ ቪተ ጽቡቕ ጌርኩም ኣጥብቕዋ።

word-lossa = ምልሕላሕ (ዝጠበቐ)
    .example = ቅድም ነቲ ዳዶ ኣላሕልሕዎ።

word-skruva-fast = ብቪተ ምእሳር (ኣብ ቦታኡ)
    .example = ነቲ ዘንቢል ኣብቲ ማኑብርዮ ብቪተ እሰርዎ።

word-skiftnyckel = ስፍሓታ ትቕየር መፍትሒት ዳዶ (ኪያቨ)
    .example = እታ ኪያቨ ኣብ ጣውላ ኣላ።

word-insexnyckel = ሽዱሽተ ጎኒ ዘለዋ መፍትሒት (ብሩጎላ)
    .example = ቁጽሪ ሓሙሽተ ብሩጎላ ውሰዱ።

word-borste = ብሩሽ
    .example = ነታ ካቴና ብብሩሽ ኣጽርይዋ።

word-kontrollera = ምቁጽጻር (ደሓን ዶ ኣሎ)
    .example = ቅድም ነቶም ፍሬኖታት ተቖጻጸርዎም።

word-hal-hole = ነዃል (ቀዳድ)
    .example = ኣብቲ ናይ ውሽጢ ጎማ ነዃል ኣሎ።

word-lapp = ልጋብ (ነዃል መዕበሲ)
    .example = ኣብቲ ነዃል ልጋብ ልጠፉ።

word-lim = ኮላ (መጣበቒ)
    .example = እቲ ኮላ ክሳብ ዝነቅጽ ተጸበዩ።

word-lacka = ብቐዳድ ምውጻእ (ንፋስ ወይ ማይ)
    .example = እቲ ናይ ውሽጢ ጎማ ብወገን ቫልቮላ ንፋስ የውጽእ ኣሎ።

word-ventil = ቫልቮላ (ናይ ጎማ)
    .example = እታ ቫልቮላ ተበላሽያ ኣላ፣ ናይ ውሽጢ ጎማ ቀይሩ።

word-dackavtagare = ጎማ መውጽኢት (መሳርሒ)
    .example = ነቲ ጎማ ብጎማ መውጽኢት ኣውጽእዎ።

word-vaxel-gear = ማርሻ
    .example = እታ ብሽክለታ ሸውዓተ ማርሻ ኣለዋ።

word-vaxla = ማርሻ ምቕያር
    .example = ማርሻ ክቕየር ኣይከኣልን እዩ።

word-bromsa = ፍሬኖ ምሓዝ
    .example = ቅድሚ ምጥዋይኩም ፍሬኖ ሓዙ።

word-smorja = ዘይቲ ምልካይ
    .example = ነታ ካቴና ኣብ ወርሒ ሓንሳብ ዘይቲ ልኸይዋ።

word-justera = ምምዕርራይ
    .example = ነቲ ፍሬኖ ከተመዓራርይዎ ትኽእሉ ዶ?

word-hoja = ንላዕሊ ክብ ምባል
    .example = ነቲ ኮፍ መበሊ ቁሩብ ክብ ከተብልዎ ትኽእሉ ዶ?

word-sanka = ንታሕቲ ዝቕ ምባል
    .example = ነቲ ኮፍ መበሊ ክልተ ሰንቲሜተር ዝቕ ኣብልዎ።

word-montera = ምግጣም (ሓድሽ ክፋል)
    .example = ሓድሽ ኮፍ መበሊ እገጥም ኣለኹ።

word-reservdel = መቐያየሪ ኣቕሓ (ሪካምቢ)
    .example = መቐያየሪ ኣቕሓ ተወዲኡና።

word-cykla = ብብሽክለታ ምኻድ
    .example = ናብ ስራሕ ብብሽክለታ እኸይድ።

word-provcykla = ንብሽክለታ ዘዊርካ ምፍታን
    .example = እቲ ዓሚል ነታ ብሽክለታ ክዝውራ እሞ ክፍትና ይደሊ።

word-mjuk = ልስሉስ
    .example = እቲ ጎማ ልስሉስ እዩ፣ ንፋስ ምልእዎ።

word-hard = ተሪር
    .example = እቲ ጎማ ተሪር ክኸውን ኣለዎ።

word-los = ዝላሕልሐ
    .example = እታ ቪተ ላሕሊሓ ኣላ።

word-sliten = ካብ ብዙሕ ኣገልግሎት ዝተበልዐ
    .example = እታ ካቴና ኣረጊትን ዝተበልዐትን እያ።

word-rostig = ዝመረተ (ሩጂነ ዝሓዞ)
    .example = እታ ቪተ ኣረጊትን ዝመረተትን እያ።

word-sned = ጠዋይ (ቅኑዕ ዘይኮነ)
    .example = እቲ መንኮርኮር ተጠውዩ ኣሎ።

word-pakethallare = መጽዓኒ ናይ ብሽክለታ
    .example = ነታ ሳጹን ኣብቲ መጽዓኒ እሰርዋ።

word-stod = መደገፊ (እግሪ ብሽክለታ)
    .example = ነቲ መደገፊ ንታሕቲ ኣውርድዎ።

word-stankskarm = ጭቃ መከላኸሊ (ፓራፋንጎ)
    .example = እቲ ፓራፋንጎ ነቲ ጎማ ይሕክኮ ኣሎ።

word-ram = ቴላዮ (ዓጽሚ ብሽክለታ)
    .example = እቲ ቁጽሪ ኣብቲ ቴላዮ ኣሎ።

word-falg = ቸርክዮ (ሓጺን ዙርያ መንኮርኮር)
    .example = እቲ ጎማ ኣብቲ ቸርክዮ እዩ ዝኣቱ።

word-eker = ራጆ (ቀጢን ሽቦ ናይ መንኮርኮር)
    .example = ሓደ ራጆ ተሰይሩ።

word-vajer = ካቮ (ገመድ ሓጺን)
    .example = ካቮ ናይቲ ፍሬኖ ተበቲኹ።

word-fett = ግራሶ (ረጒድ ቅብኣት)
    .example = ነቲ ኣረጊት ግራሶ ድረዝዎ።

word-reflex = ብርሃን ዘንጸባርቕ (ብለይቲ ንክትርአ)
    .example = ብሽክለታ መንጸባረቒ ክህልዋ ኣለዎ።

word-elcykel = ናይ ኤለክትሪክ ብሽክለታ
    .example = እታ ናይ ኤለክትሪክ ብሽክለታ ከባድ እያ።

word-service = ሰርቪስ (ምቁጽጻርን ጽገናን)
    .example = እታ ብሽክለታ ኣብ ሰርቪስ ኣላ።

word-cykelstall = መቐመጢ ብሽክለታ
    .example = ነታ ብሽክለታ ኣብ መቐመጢ ብሽክለታ ኣእትውዋ።

word-dubbdack = ናይ በረድ ጎማ (መስማር ዘለዎ)
    .example = ብግዜ ቁሪ ብሽክለታ ናይ በረድ ጎማ የድልያ።

## Phrases

phrase-kan-ni-laga-min-cykel = ብሽክለታይ ከተዕርዩለይ ትኽእሉ ዶ?

phrase-nar-ar-cykeln-klar = እታ ብሽክለታ መዓስ ድልውቲ ትኸውን?

phrase-din-cykel-ar-klar = ብሽክለታኹም ሰዓት ሰለስተ ድልውቲ ትኸውን።

phrase-det-ar-punktering-pa-bakhjulet = ናይ ድሕሪት ጎማ ተበሲዑ ኣሎ።

phrase-ar-det-framhjulet-eller-bakhjulet = ናይ ቅድሚት መንኮርኮር ድዩ ወይስ ናይ ድሕሪት?

phrase-dacket-behover-mer-luft = እቲ ጎማ ዝያዳ ንፋስ የድልዮ።

phrase-kedjan-ar-torr-behover-olja = እታ ካቴና ነቒጻ ኣላ፣ ዘይቲ የድልያ።

phrase-bromsarna-tar-daligt = እቶም ፍሬኖታት ጽቡቕ ኣይሕዙን እዮም።

phrase-hjulet-snurrar-inte = እቲ መንኮርኮር ኣይዞርን እዩ።

phrase-var-ar-den-stora-skiftnyckeln = እታ ዓባይ ኪያቨ ኣበይ ኣላ?

phrase-lagg-tillbaka-verktygen-ratt-plats = ነቶም መሳርሒታት ናብ ቅኑዕ ቦታኦም ምለስዎም።

phrase-kan-du-halla-i-cykeln = ነታ ብሽክለታ ክትሕዝዋ ትኽእሉ ዶ?

phrase-ska-jag-byta-slangen-ocksa = ነቲ ናይ ውሽጢ ጎማ እውን ክቕይሮ ዶ?

phrase-dra-inte-at-for-hart = ነታ ቪተ ካብ መጠን ንላዕሊ ኣይተጥብቕዋ!

phrase-sadeln-ar-for-hog = እቲ ኮፍ መበሊ ንዓይ ኣዝዩ ልዑል እዩ።

phrase-vi-maste-bestalla-en-reservdel = ሓደ መቐያየሪ ኣቕሓ ክንእዝዝ ኣለና።

phrase-vad-kostar-det-att-laga = ነታ ብሽክለታ ንምዕራይ ዋጋኡ ክንደይ እዩ?

phrase-jag-ska-provcykla = እቲ ዓሚል ቅድሚ ምምጽኡ ነታ ብሽክለታ ዘዊረ ክፍትና እየ።

phrase-las-cykeln-nar-du-gar = ክትከዱ ከለኹም ነታ ብሽክለታ ቆልፍዋ።
