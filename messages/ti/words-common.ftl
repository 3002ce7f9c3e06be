### Words of common. A machine translation, not yet reviewed.

## Words

word-hej = ሰላም
    .example = ሰላም፣ ሎሚ ኣብዚ ስራሕ ክጅምር እየ።

word-valkommen = እንቋዕ ብደሓን መጻእኩም
    .example = ሰላም፣ እንቋዕ ብደሓን መጻእኩም!

word-tack = የቐንየለይ
    .example = የቐንየለይ፣ ጽቡቕ ገይርኩምለይ።

word-ursakta = ኣይትሓዙለይ (ቅድሚ ምሕታት ዝበሃል)
    .example = ኣይትሓዙለይ፣ ሓንቲ ነገር ክሓትት እኽእል ዶ?

word-forlat = ይቕሬታ (ምስ ተጋገኻ ዝበሃል)
    .example = ይቕሬታ፣ ናተይ ጌጋ እዩ ነይሩ።

word-hjalpa = ምሕጋዝ
    .example = ሕጂ ክሕግዘኩም እኽእል።

word-forsta = ምርዳእ (ትርጉም ምፍላጥ)
    .example = ዝብሎ ዘለኹ ይርድኣኩም ዶ ኣሎ?

word-fraga = ምሕታት
    .example = ኩሉ ግዜ ክትሓቱኒ ይፍቀደልኩም።

word-igen = እንደገና
    .example = እንደገና ከተብርሁለይ ትኽእሉ ዶ?

word-visa = ንሰብ ምርኣይ
    .example = ነቲ ክሽነ ከርእየኩም እየ።

word-chef = ሓለቓ
    .example = ሓለቓይ ካሪን ትበሃል።

word-kollega = መሳርሕቲ
    .example = ቅድም ንሓደ መሳርሕቲ ሕተቱ።

word-handledare = መራሒ ስራሕ
    .example = መራሒ ስራሕኩም ኩሉ የርእዩኹም።

word-borja = ምጅማር
    .example = ሰዓት ሸውዓተ ንጅምር።

word-sluta = ምውዳእ፣ ምቁራጽ
    .example = ሰዓት ኣርባዕተ እውድእ።

word-vanta = ምጽባይ
    .example = ኣብዚ ተጸበዩ፣ ሕጂ ክመጽእ እየ።

word-klocka = ሰዓት (ናይ ኢድ ወይ ናይ መንደቕ)
    .example = ኣብ መንደቕ ሰዓት ኣሎ።

word-rast = ናይ ስራሕ ዕረፍቲ (ዕረፍቲ ምሳሕ)
    .example = ሰዓት ዓሰርተ ዕረፍቲ ኣለና።

word-i-dag = ሎሚ
    .example = ሎሚ ሰኑይ እዩ።

word-i-morgon = ጽባሕ
    .example = ጽባሕ ሰዓት ሸሞንተ ንጅምር።

word-nu = ሕጂ
    .example = ሕጂ ግዜ ዕረፍቲ እዩ።

word-har-here = ኣብዚ
    .example = ኣብዚ ኮፍ ክትብሉ ትኽእሉ።

word-dar = ኣብቲ፣ ኣብኡ
    .example = ኣርማድዮኹም ኣብቲ ኣሎ።

word-var = ኣበይ
    .example = መፍትሕ ኣበይ ኣሎ?

word-toalett = ሽቓቕ
    .example = ሽቓቕ ብጸጋም እዩ።

word-dorr = ማዕጾ
    .example = ማዕጾ ተቖሊፉ ኣሎ።

word-nyckel = መፍትሕ
    .example = መፍትሕ የብለይን።

word-personalrum = ክፍሊ ሰራሕተኛታት
    .example = ኣብ ክፍሊ ሰራሕተኛታት ንበልዕ።

word-omkladningsrum = ክዳን መቐየሪ ክፍሊ
    .example = ክዳን መቐየሪ ክፍሊ ኣብ ትሕቲ ምድሪ እዩ።

word-skap = ኣርማድዮ
    .example = ኣቕሑኹም ኣብ ኣርማድዮ ኣቐምጡ።

word-arbetsklader = ክዳን ስራሕ
    .example = ክዳን ስራሕኩም ኣብ ኣርማድዮ ተሰቒሉ ኣሎ።

word-lunch = ምሳሕ
    .example = ሰዓት ዓሰርተው ክልተ ምሳሕ ንበልዕ።

word-stopp = ደው በሉ!
    .example = ደው በሉ! ሓደገኛ እዩ።

word-akta = ምጥንቃቕ (ከይትጉዳእ)
    .example = ማዕጾ ክትዓጽዉ ከለኹም ኣጻብዕትኹም ተጠንቀቑ።

word-farlig = ሓደገኛ
    .example = እታ ማሺን ሓደገኛ ክትከውን ትኽእል።

word-handske = ጓንቲ
    .example = ሓደ ጽምዲ ጓንቲ የድልየኒ።

word-nodutgang = ናይ ሓደጋ መውጽኢ
    .example = ኣብ ቅድሚ ናይ ሓደጋ መውጽኢ ዋላ ሓንቲ ኣይተቐምጡ።

word-brandslackare = መጥፍኢ ሓዊ
    .example = መጥፍኢ ሓዊ ኣብ መንደቕ ተሰቒሉ ኣሎ።

word-sjuk = ሕሙም
    .example = ክትሓሙ ከለኹም ኣብ ገዛ ጽንሑ።

word-ringa = ምድዋል
    .example = እንተ ሓሚምኩም ናብ ሓለቓ ደውሉ።

word-ga = ብእግሪ ምኻድ
    .example = ናብ ክሽነ ንኸይድ።

word-komma = ምምጻእ
    .example = ኣውቶቡስ ድሕሪ ሓሙሽተ ደቒቕ ትመጽእ።

word-jobba = ምስራሕ
    .example = ክሳብ ሰዓት ሓሙሽተ እሰርሕ።

word-saga-say = ምባል
    .example = ሓለቓ እንታይ ይብሉ?

word-prata = ምዝራብ
    .example = ቁሩብ ሽወደንኛ እዛረብ።

word-langsamt = ቀስ ኢልካ
    .example = ኣብ መደያይቦ ቀስ ኢልኩም ኪዱ።

word-behova = የድሊ (ከድልየካ)
    .example = ሓገዝ የድልየኒ።

word-ny = ሓድሽ
    .example = ኣብዚ ሓድሽ ሰራሕተኛ እየ።

word-klar = ዝተወድአ፣ ድሉው
    .example = ወዲእኩም ዲኹም?

word-ratt = ቅኑዕ
    .example = እዚ ቅኑዕ ድዩ?

word-fel = ጌጋ
    .example = እዚ ጌጋ መፍትሕ እዩ።

word-oppna = ምኽፋት
    .example = ነቲ ማዕጾ ክትከፍትዎ ትኽእሉ ዶ?

word-stanga = ምዕጻው
    .example = ነቲ መስኮት ክትዓጽውዎ ትኽእሉ ዶ?

word-lasa-lock = ብመፍትሕ ምቁላፍ
    .example = ማዕጾ ምቁላፍ ኣይትረስዑ።

word-hamta = ከይድካ ምምጻእ
    .example = መንበር ከይድኩም ከተምጽኡ ትኽእሉ ዶ?

word-lamna = ንሰብ ምሃብ፣ ምርካብ
    .example = ነቲ መፍትሕ ንሓለቓ ሃቡ።

word-bara = ተሸኪምካ ምውሳድ
    .example = ነታ ሳጹን ብሓባር ንስከማ።

word-lyfta = ምልዓል
    .example = ብእግርኹም ኣልዕሉ፣ ብሕቖኹም ኣይተልዕሉ።

word-tung = ከቢድ
    .example = እዛ ሳጹን ከባድ እያ።

word-latt = ፈኵስ (ዘይከብድ)
    .example = እታ ቦርሳ ንምስካም ፈኳስ እያ።

word-stada = ምጽራግ (ክፍሊ ወይ ገዛ)
    .example = ናብ ገዛ ቅድሚ ምኻድና ንጽርግ።

word-ren = ጽሩይ
    .example = ሕጂ እቲ ባይታ ጽሩይ እዩ።

word-smutsig = ረሳሕ
    .example = ኣእዳወይ ረሲሖም ኣለዉ።

word-tvatta-handerna = ኢድ ምሕጻብ
    .example = ኢደይ ብሳሙና እሕጸብ።

word-varm = ውዑይ
    .example = እቲ ቡን ውዑይ እዩ።

word-kall = ዝሑል
    .example = ኣብ ደገ ዝሑል እዩ።

word-trasig = ዝተበላሸወ፣ ዝተሰብረ
    .example = እቲ መንበር ተሰይሩ ኣሎ።

word-i-gar = ትማሊ
    .example = ትማሊ ዕረፍቲ ነይረ።

word-forst = ቅድም
    .example = ቅድም ኣነ የርእየኩም፣ ድሕሪኡ ንስኹም ትፍትኑ።

word-sedan = ድሕሪኡ
    .example = ቅድም ንበልዕ፣ ድሕሪኡ ንሰርሕ።

word-snart = ኣብ ሓጺር ግዜ፣ ቀልጢፉ
    .example = ኣብ ሓጺር ግዜ ክንውድእ ኢና።

word-senare = ጸኒሕካ (ሕጂ ዘይኮነ)
    .example = ጸኒሕና ክንገብሮ ኢና።

word-tid = ግዜ
    .example = ጽባሕ ብግዜ ምጹ።

word-sen = ዝደንጎየ
    .example = ሎሚ ኣውቶቡስ ደንጉያ ኣላ።

word-tidigt = ኣቐዲምካ፣ ኣንጊህካ
    .example = ንግሆ ኣንጊሀ እጅምር።

word-minut = ደቒቕ
    .example = ሓሙሽተ ደቒቕ ተጸበዩ።

word-timme = ሰዓት (60 ደቒቕ)
    .example = እቲ ኣኼባ ሓንቲ ሰዓት ይወስድ።

word-dag = መዓልቲ
    .example = ኣብ ሰሙን ሓሙሽተ መዓልቲ እሰርሕ።

word-vecka = ሰሙን
    .example = ኣብ ዝመጽእ ሰሙን ዕረፍቲ እየ።

word-manad = ወርሒ
    .example = ንሰለስተ ወርሒ ኣብዚ ኣለኹ።

word-morgon = ንግሆ
    .example = ኩሉ ንግሆ ንራኸብ።

word-eftermiddag = ድሕሪ ቀትሪ
    .example = እቲ ኣኼባ ሎሚ ድሕሪ ቀትሪ እዩ።

word-kvall = ምሸት
    .example = ሓድሓደ ግዜ ምሸት እሰርሕ።

word-helg = ቀዳመ ሰንበት
    .example = ጽቡቕ ቀዳመ ሰንበት ይግበረልኩም!

word-ledig = ካብ ስራሕ ነጻ
    .example = ዓርቢ ካብ ስራሕ ነጻ እየ።

word-schema = ናይ ስራሕ ሰሌዳ
    .example = ኩሉ ንግሆ ነቲ ናይ ስራሕ ሰሌዳ ርኣዩ።

word-alltid = ኩሉ ግዜ
    .example = ኩሉ ግዜ ብሰዓተይ እመጽእ።

word-ingang = መእተዊ
    .example = ኣብ መእተዊ ንራኸብ።

word-utgang = መውጽኢ
    .example = መውጽኢ ትኽ ኢልካ ንቕድሚት እዩ።

word-hoger = የማን
    .example = ካብዚ ንየማን ኪዱ።

word-vanster = ጸጋም
    .example = ክሽነ ብጸጋም እዩ።

word-rakt-fram = ትኽ ኢልካ ንቕድሚት
    .example = ትኽ ኢልኩም ንቕድሚት ክሳብ ማዕጾ ኪዱ።

word-upp = ንላዕሊ
    .example = ሊፍት ሕጂ ንላዕሊ ትኸይድ።

word-ner = ንታሕቲ
    .example = ነታ ሳጹን ንታሕቲ ነውርዳ።

word-bakom = ብድሕሪ
    .example = እታ ሳጹን ብድሕሪ ማዕጾ ኣላ።

word-framfor = ኣብ ቅድሚ
    .example = እታ መኪና ኣብ ቅድሚ እቲ ገዛ ኣላ።

word-bredvid = ኣብ ጎድኒ
    .example = ኣብ ጎድነይ ኮፍ ክትብሉ ትኽእሉ።

word-under = ኣብ ትሕቲ
    .example = ኣብ ትሕቲ ጣውላ ርኣዩ።

word-trappa = መደያይቦ (ስካላ)
    .example = ሎሚ ብመደያይቦ ንኸይድ።

word-hiss = ሊፍት (ኣሸንሶረ)
    .example = ሊፍት ተበላሽያ ኣላ።

word-hitta = ደሊኻ ምርካብ
    .example = ነቲ ክሽነ ክረኽቦ ኣይከኣልኩን።

word-glomma = ምርሳዕ
    .example = መፍትሐይ ረሲዐዮ።

word-mobil = ሞባይል
    .example = ሞባይል ኣብ ኣርማድዮ ኣቐምጡ።

word-forsiktig = ጥንቁቕ
    .example = ብካራ ጥንቁቓት ኩኑ።

word-hal-slippery = ዘንሸራትት
    .example = ተጠንቀቑ፣ እቲ መደያይቦ የንሸራትት!

word-ramla = ምውዳቕ
    .example = ኣብ መደያይቦ ወዲቐ።

word-skada-sig = ምጉዳእ
    .example = ሓደ ሰብ ተጎዲኡ ኣሎ።

word-brand = ባርዕ፣ ሓዊ
    .example = ባርዕ እንተሎ ናብ 112 ደውሉ።

word-larm = ናይ ሓደጋ ደወል (ኣላርም)
    .example = ኣላርም ምስ ደወለ ውጹ።

word-olycka = ሓደጋ
    .example = ሓደጋ ኣጋጢሙ ኣሎ።

word-plaster = ፕላስተር (ናይ ቁስሊ)
    .example = ፕላስተር ኣለኩም ዶ?

word-ambulans = ኣምቡላንስ
    .example = ኣምቡላንስ ኣብ ሓጺር ግዜ ክትመጽእ እያ።

word-ma = ጥዕና ምስማዕ (ከመይ ኣለኻ)
    .example = ሎሚ ከመይ ኣለኹም?

word-ha-ont = ቃንዛ ምህላው
    .example = ሕቖይ የሕመኒ።

word-feber = ረስኒ
    .example = ውላደይ ረስኒ ኣለዎ።

word-forkyld = ጉንፋዕ ዝሓዞ
    .example = ቁሩብ ጉንፋዕ ሒዙኒ ኣሎ።

word-trott = ድኹም
    .example = ድሕሪ ስራሕ ደኺመ ኣለኹ።

word-vila = ምዕራፍ
    .example = ኣብ ገዛ ከተዕርፉ ኣለኩም።

word-frisk = ጥዑይ፣ ዝሓወየ
    .example = ሕጂ ሓውየ ኣለኹ።

word-rygg = ሕቖ (ዝባን)
    .example = ሕቖይ የሕመኒ።

word-hand = ኢድ
    .example = ነታ ሳጹን ብክልተ ኢድኩም ሓዝዋ።

word-lakare = ሓኪም
    .example = ኣብ ሓኪም ቆጸራ ኣለኒ።

word-hem = ናብ ገዛ
    .example = ሕጂ ናብ ገዛ ክኸይድ እየ።

## Phrases

phrase-kan-du-hjalpa-mig = ክትሕግዙኒ ትኽእሉ ዶ?

phrase-jag-forstar-inte-ordet = እታ ቃል ኣይተረድኣትንን።

phrase-saga-det-en-gang-till = ሓንሳብ ደጊምኩም ክትብልዎ ትኽእሉ ዶ?

phrase-prata-lite-langsammare = ቁሩብ ቀስ ኢልኩም ክትዛረቡ ትኽእሉ ዶ?

phrase-visa-mig-hur-man-gor = ከመይ ከም ዝግበር ከተርእዩኒ ትኽእሉ ዶ?

phrase-vad-ska-jag-gora-nu = ሕጂ እንታይ ክገብር ኣለኒ?

phrase-var-ar-toaletten = ሽቓቕ ኣበይ ኣሎ?

phrase-nar-ar-det-rast = ዕረፍቲ መዓስ እዩ?

phrase-vad-ar-klockan-nu = ሕጂ ሰዓት ክንደይ ኮይኑ?

phrase-nar-borjar-vi-i-morgon = ጽባሕ ሰዓት ክንደይ ንጅምር?

phrase-vi-ses-i-morgon = ጽባሕ የራኽበና!

phrase-jag-ar-sjuk-kan-inte-komma = ሎሚ ሓሚመ ኣለኹ፣ ክመጽእ ኣይክእልን እየ።

phrase-mitt-barn-ar-sjukt = ውላደይ ሓሚሙ ኣሎ፣ ናብ ገዛ ክኸይድ ኣለኒ።

phrase-jag-mar-inte-bra = ጽቡቕ ኣይስምዓንን ዘሎ።

phrase-jag-har-ont-i-magen = ከብደይ የሕመኒ ኣሎ።

phrase-jag-ska-till-lakaren = ሰዓት ክልተ ናብ ሓኪም ክኸይድ እየ።

phrase-jag-ar-sen-bussen = ደንጉየ ኣለኹ፣ ኣውቶቡስ ኣይመጸትን።

phrase-akta-dig-golvet-ar-halt = ተጠንቀቑ፣ እቲ ባይታ የንሸራትት!

phrase-ga-ut-genom-nodutgangen = ብናይ ሓደጋ መውጽኢ ውጹ!

phrase-ring-112-det-brinner = ናብ 112 ደውሉ፣ ይነድድ ኣሎ!

phrase-ta-pa-dig-handskarna = ነቲ ጓንቲ ግበርዎ።

phrase-lyft-inte-ensam = በይንኹም ኣይተልዕሉ፣ እታ ሳጹን ኣዝያ ከባድ እያ።

phrase-tvatta-handerna-fore-lunchen = ቅድሚ ምሳሕ ኢድኩም ተሓጸቡ።

phrase-stang-dorren-efter-dig = በጃኹም ማዕጾ ብድሕሬኹም ዕጸውዎ።

phrase-jag-hittar-inte-nyckeln = ነቲ መፍትሕ ክረኽቦ ኣይከኣልኩን።

phrase-vem-ska-jag-fraga = ንመን ክሓትት ኣለኒ?

phrase-vad-heter-det-pa-svenska = ብሽወደንኛ እንታይ ይበሃል?
