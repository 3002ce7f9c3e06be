### Words of electronics-recycling. A machine translation, not yet reviewed.

## Words

word-elektronik = ኤለክትሮኒክስ
    .example = ኣረጊት ኤለክትሮኒክስ ንቕበል።

word-sortera = በብዓይነቱ ምፍላይ
    .example = ኬብልታትን ባትሪታትን በብዓይነቱ እፈሊ።

word-lada = ሳጹን
    .example = እታ ሳጹን ከባድ እያ።

word-skyddsglasogon = መከላኸሊ መነጽር
    .example = ኣብዚ ኩሉ ሰብ መከላኸሊ መነጽር ይገብር።

word-skyddssko = መከላኸሊ ሳእኒ
    .example = መከላኸሊ ሳእኒ ካባና ትረኽቡ።

word-dator = ኮምፒተር
    .example = እቲ ኮምፒተር ኣረጊት እዩ።

word-skarm = ስክሪን
    .example = ነቲ ስክሪን ብክልተ ኢድኩም ተሰከምዎ።

word-kabel = ኬብል
    .example = ኣብዚ ኬብልታት በብዓይነቱ ንፈሊ።

word-sladd = ገመድ ኤለክትሪክ
    .example = ገመድ ናይታ ላምፓዲና ተበላሽዩ ኣሎ።

word-batteri = ባትሪ
    .example = ቅድም ነቲ ባትሪ ኣውጽእዎ።

word-lampa = ላምፓዲና (መብራህቲ)
    .example = ላምፓዲናታት ኣብ ፍልይቲ ሳጹን ክኣትዋ ኣለወን።

word-hel = ጥዑይ (ዘይተሰብረ)
    .example = እታ ላምፓዲና ጥዕይቲ ድያ?

word-fungera = ብደንቢ ምስራሕ (ማሺን)
    .example = እታ ፕሪንተር ኣይትሰርሕን እያ።

word-testa = ይሰርሕ ዶ ኢልካ ምፍታን
    .example = ንኹሎም ሞባይላት ንፍትኖም።

word-skruvmejsel = ካቻቪተ
    .example = ንእሽቶ ካቻቪተ የድልየኒ።

word-skruv = ቪተ (ብሎን)
    .example = እታ ቪተ ኣይትወጽእን እያ።

word-skruva-loss = ቪተ ምፍታሕ
    .example = ቪተታት ፈቲሕኩም ነቲ ቨንቲላተር ኣውጽእዎ።

word-skruvdragare = ናይ ኤለክትሪክ ካቻቪተ
    .example = ነታ ናይ ኤለክትሪክ ካቻቪተኹም ክልቅሓ ይፍቀደለይ ዶ?

word-plocka-isar = በብክፋሉ ምፍትታሕ
    .example = ኣረጊት ኮምፒተራት በብክፋሎም ንፈታትሕ።

word-demontera = ናይ ማሺን ክፋላት ምእላይ
    .example = ሎሚ ናይ ፕሪንተራት ክፋላት ነልግስ።

word-del = ክፋል
    .example = ነቶም ክፋላት ኣብ ጣውላ ኣቐምጥዎም።

word-arbetsbank = ናይ ስራሕ ጣውላ
    .example = ኣብዚ ናይ ስራሕ ጣውላ ኢኹም ትሰርሑ።

word-tang = ፒንሳ
    .example = እታ ፒንሳ ኣብቲ ናይ ስራሕ ጣውላ ኣላ።

word-klippa-av = ቆሪጽካ ምብታኽ
    .example = ንኹሉ ገመዳት ንበትኾ።

word-hammare = ማርተሎ (መዶሻ)
    .example = ብማርተሎ ብጥንቃቐ ህረሙ።

word-plast = ፕላስቲክ
    .example = ነቲ ፕላስቲክ ኣብዛ ሳጹን ኣእትውዎ።

word-metall = ሜታል (ዝኾነ ዓይነት ሓጻውንቲ)
    .example = እታ ናይ ሜታል ሳጹን ከባድ እያ።

word-jarn = ሓጺን
    .example = ሓጺንን ራመን ኣብ ዝተፈላለያ ሳጹናት ኣእትዉ።

word-koppar = ራመ (ቀይሕ ነሓስ)
    .example = ኣብቲ ኬብል ራመ ኣሎ።

word-magnet = ማግኔት (ካላሚታ)
    .example = ማግኔት ኣብ ሓጺን ይጣበቕ።

word-atervinna = ካብ ጎሓፍ ሓድሽ ኣቕሓ ምስራሕ
    .example = ካብ ኣረጊት ሜታልን ፕላስቲክን ሓድሽ ኣቕሓ ንሰርሕ።

word-bur = ናይ ሓጺን ጋብያ (ንኣቕሑ)
    .example = ነቶም ኮምፒተራት ኣብቲ ጋብያ ኣእትውዎም።

word-pall = ፓለት (ናይ ዕንጸይቲ መቐመጢ ኣቕሑ)
    .example = ነተን ሳጹናት ኣብቲ ፓለት ኣቐምጥወን።

word-vagn = ዓረብያ (መጽዓኒት)
    .example = ከቢድ እንተኾይኑ ነታ ዓረብያ ውሰድዋ።

word-truck = ፎርክሊፍት (ጽዕነት ተልዕል ማሺን)
    .example = ነታ ፎርክሊፍት ክትዝውርዋ ኣይፍቀደልኩምን እዩ።

word-stapla = ኣብ ልዕሊ ሓድሕድ ምድርራብ
    .example = ነተን ሳጹናት ካብ መጠን ንላዕሊ ኣይትደራርብወን።

word-packa = ኣብ ሳጹን ምእታው
    .example = ነቶም ኮምፒተራት ኣብ ሳጹናት ነእትዎም።

word-lasta = ምጽዓን
    .example = ነታ ዓረብያ ካርቶናት ጽዓንዋ።

word-vag = ሚዛን
    .example = ነቲ ፓለት ኣብ ሚዛን ኣቐምጥዎ።

word-vaga = ምምዛን
    .example = ንኹለን ሳጹናት ንምዝነን።

word-marka = ምልክት ምግባር
    .example = ኣብታ ሳጹን ዕለት ጽሓፉላ።

word-etikett = ዝልጠፍ ወረቐት (ኤቲከታ)
    .example = ኣብታ ሳጹን ኤቲከታ ልጠፉላ።

word-strom = ሓይሊ ኤለክትሪክ
    .example = እቲ ኤለክትሪክ ተወሊዑ ድዩ ዘሎ?

word-kontakt = ስፒና (ናይ ገመድ ኤለክትሪክ)
    .example = እታ ስፒና ኣብዚ ኣይትኣቱን እያ።

word-dra-ut = ስሒብካ ምውጻእ
    .example = ነቲ ገመድ ካብ መንደቕ ስሒብኩም ኣውጽእዎ።

word-stanga-av = ንማሺን ምጥፋእ
    .example = ቅድም ነቲ ኮምፒተር ኣጥፍእዎ።

word-satta-pa = ንማሺን ምውላዕ
    .example = ነቲ ኮምፒተር ወልዕዎ እሞ ተጸበዩ።

word-knapp = መጠወቒ
    .example = እቲ ቀይሕ መጠወቒ ነታ ማሺን ደው የብላ።

word-trycka = ምጥዋቕ
    .example = ነቲ ቀጠልያ መጠወቒ ጠውቑ።

word-ladda = ቻርጅ ምግባር
    .example = ቅድም ነቲ ባትሪ ቻርጅ ግበርዎ።

word-laddare = ቻርጀር
    .example = እቲ ናይ ሞባይል ቻርጀር ኣበይ ኣሎ?

word-reparera = ዝተበላሸወ ምዕራይ
    .example = ኣብዚ ሞባይላት ነዕሪ።

word-giftig = መርዛም
    .example = ተጠንቀቑ፣ መርዛም እዩ!

word-brinna = ብሓዊ ምንዳድ
    .example = ኣረጊት ባትሪታት ምንዳድ ክጅምሩ ይኽእሉ እዮም።

word-kant = ወሰን (ጫፍ)
    .example = ኣጻብዕትኹም ተጠንቀቑ፣ እቲ ወሰን በሊሕ እዩ!

word-horselskydd = መከላኸሊ እዝኒ
    .example = ኣብዚ መከላኸሊ እዝኒ ግበሩ።

word-harddisk = ሃርድ ዲስክ
    .example = ነቲ ሃርድ ዲስክ ካብቲ ኮምፒተር ኣውጽእዎ።

word-radera = ምድምሳስ
    .example = ንኹሉ ሃርድ ዲስክ ንድምስሶ።

word-kretskort = ኤለክትሮኒካዊ ቦርድ
    .example = ነቶም ቦርዳት ኣብ ፍልይቲ ሳጹን ኣእትውዎም።

word-flakt = ቨንቲላተር (ንፋስ ዝህብ)
    .example = እቲ ቨንቲላተር ብደሮና መሊኡ ኣሎ።

word-tangentbord = ኪቦርድ
    .example = እቲ ኪቦርድ ረሳሕ እዩ።

word-mus = ማውስ (ናይ ኮምፒተር)
    .example = እቲ ማውስ ገመድ የብሉን።

word-skrivare = ፕሪንተር (መሕተሚት)
    .example = እታ ፕሪንተር ኣብ ጥቓ ማዕጾ ኣላ።

word-surfplatta = ታብለት
    .example = ነቲ ታብለት ንሓንቲ ሰዓት ቻርጅ ግበርዎ።

word-kamera = ካመራ
    .example = እታ ካመራ ንእሽቶ ባትሪ ኣላታ።

word-hogtalare = ስፒከር (መጉልሒ ድምጺ)
    .example = ኣብቲ ስፒከር ማግኔት ኣሎ።

word-fjarrkontroll = ሪሞት ኮንትሮል
    .example = ነቶም ባትሪታት ካብቲ ሪሞት ኮንትሮል ኣውጽእዎም።

word-lysror = ኒዮን (ነዊሕ ቱቦ መብራህቲ)
    .example = ተጠንቀቑ፣ ኒዮን ብቐሊሉ ይስበር እዩ!

word-tvattmaskin = ክዳን ትሓጽብ ማሺን
    .example = ነታ ክዳን ትሓጽብ ማሺን በይንኹም ኣይተልዕልዋ።

word-mikrovagsugn = ማይክሮወይቭ
    .example = ማይክሮወይቭ ኣብቲ ፓለት ክቕመጥ ኣለዎ።

## Phrases

phrase-ta-pa-dig-skyddsglasogon = መከላኸሊ መነጽር ግበሩ።

phrase-var-ska-jag-lagga-den-har = እዚ ኣበይ ከቐምጦ ኣለኒ?

phrase-lagg-kablarna-i-ladan = ነቶም ኬብልታት ኣብታ ሰማያዊት ሳጹን ኣእትውዎም።

phrase-lada-for-plast = ኣብታ ናይ ፕላስቲክ ሳጹን እዩ ክኣቱ ዘለዎ።

phrase-ladan-ar-full = እታ ሳጹን መሊኣ ኣላ፣ ሓዳስ ኣምጽኡ።

phrase-akta-dig-for-trucken = ካብታ ፎርክሊፍት ተጠንቀቑ!

phrase-dra-ut-kontakten-forst = ቅድም ነታ ስፒና ኣውጽእዋ።

phrase-stang-av-strommen-forst = ቅድም ነቲ ኤለክትሪክ ኣጥፍእዎ።

phrase-skruva-loss-alla-skruvar = ንኹለን ቪተታት ፍትሕወን።

phrase-klipp-av-sladden = ነቲ ገመድ ብፒንሳ ቁረጽዎ።

phrase-skarmen-ar-trasig = እቲ ስክሪን ተሰይሩ ኣሎ፣ እቲ ኮምፒተር ግን ይሰርሕ እዩ።

phrase-gar-datorn-att-laga = እቲ ኮምፒተር ክዕረ ይከኣል ዶ?

phrase-slang-inte-batterier = ባትሪ ኣብ ጎሓፍ ኣይትደርብዩ!

phrase-ror-inte-batteriet = ነቲ ባትሪ ኣይትተንክፍዎ፣ ይፈስስ ኣሎ!

phrase-kan-du-lyfta-med-mig = ነዚ ምሳይ ከተልዕልዎ ትኽእሉ ዶ?

phrase-hur-mycket-vager-pallen = እቲ ፓለት ክንደይ ይምዘን?

phrase-stall-ladan-pa-vagen = ነታ ሳጹን ኣብ ሚዛን ኣቐምጥዋ እሞ ክብደታ ጽሓፉ።

phrase-lagg-tillbaka-verktygen = ምስ ወዳእኩም ነቶም መሳርሒታት ናብ ቦታኦም ምለስዎም።
