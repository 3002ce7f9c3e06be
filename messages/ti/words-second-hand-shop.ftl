### Words of second-hand-shop. A machine translation, not yet reviewed.

## Words

word-butik = ድኳን
    .example = እታ ድኳን ሎሚ ክፍቲ እያ።

word-kund = ዓሚል
    .example = ሓደ ዓሚል ኣብ ጥቓ ካሳ ይጽበ ኣሎ።

word-kassa = ካሳ (ገንዘብ መኽፈሊ)
    .example = ሎሚ ኣብ ካሳ እሰርሕ።

word-klader = ክዳን
    .example = እቲ ክዳን ጽሩይን ዘይተቐደን እዩ።

word-mobel = ኣቕሓ ገዛ (ሞቢልያ)
    .example = ክዳንን ኣቕሓ ገዛን ንሸይጥ።

word-vara = ንመሸጣ ዝቐረበ ኣቕሓ
    .example = ንመሸጣ ዝቐረበ ኩሉ ኣቕሓ ወረቐት ዋጋ የድልዮ።

word-pris = ዋጋ
    .example = ዋጋ እቲ መንበር ክንደይ እዩ?

word-prislapp = ወረቐት ዋጋ
    .example = እታ ላምፓዲና ወረቐት ዋጋ የብላን።

word-kosta = ዋጋኡ ምዃን (ክንደይ እዩ?)
    .example = እዚ ዋጋኡ ክንደይ እዩ?

word-hanga-upp = ምስቃል
    .example = ነቶም ጃኬታት ኣብቲ ስቐልዎም።

word-galge = መስቀሊ ክዳን
    .example = ነቲ ቀሚሽ ኣብ መስቀሊ ክዳን ስቐልዎ።

word-hylla = ከብሒ (መደርደሪ)
    .example = እቶም መጻሕፍቲ ኣብቲ ከብሒ ኣለዉ።

word-begagnad = ዝተጠቕምሉ (ሰልቫጅ)
    .example = ኣብዚ ዘሎ ኩሉ ዝተጠቕምሉ እዩ።

word-salja = ምሻጥ
    .example = ብዙሕ መጻሕፍቲ ንሸይጥ።

word-kopa = ምዕዳግ
    .example = ሶፋ ክትዕድግ ትደሊ።

word-ta-emot = ምቕባል
    .example = ሓሙስ ሓሙስ ኣቕሓ ገዛ ንቕበል።

word-lamna-in = ኣምጺእካ ምርካብ
    .example = ብዙሓት ኣብዚ ክዳን የረክቡ።

word-skanka = ብነጻ ምሃብ (ሓገዝ)
    .example = ኣረጊት ክዳውንታ ብነጻ ትህብ።

word-gava = ህያብ
    .example = ሎሚ ብዙሕ ህያብ ረኺብና።

word-volontar = ብዘይ ደሞዝ ብፍቓዱ ዝሕግዝ
    .example = ኣብዚ ብዙሓት ብዘይ ደሞዝ ብፍቓዶም ዝሕግዙ እዮም።

word-lager = መኽዘን
    .example = ኣብቲ መኽዘን ተወሰኽቲ መናብር ኣለዉ።

word-kartong = ካርቶን
    .example = ነቲ ካርቶን ኣብ መኽዘን ኣቐምጥዎ።

word-kasse = ናይ ዕዳጋ ከረጺት (ፌስታል)
    .example = እታ ከረጺት ብክዳን መሊኣ ኣላ።

word-packa-upp = ካብ ካርቶን ምውጻእ
    .example = ካብቶም ካርቶናት ኣቕሑ የውጽእ ኣለኹ።

word-prismarka = ዋጋ ምልጣፍ
    .example = ኣብቶም መጻሕፍቲ ዋጋ ክትልጥፉ ትኽእሉ ዶ?

word-vika = ምዕጻፍ
    .example = ነቶም ጎልፎታት ንዓጽፎም።

word-stalla = ደው ኣቢልካ ምቕማጥ
    .example = ነታ ላምፓዲና ኣብቲ ጣውላ ኣቐምጥዋ።

word-leta = ምድላይ (ክትረክብ)
    .example = እቲ ዓሚል ጃኬት ይደሊ ኣሎ።

word-kort = ናይ ባንክ ካርድ
    .example = ብካርድ ክኸፍል እደሊ።

word-kontanter = ጥረ ገንዘብ
    .example = ጥረ ገንዘብ ኣይንቕበልን ኢና።

word-vaxel = ሽርፊ (መልሲ ገንዘብ)
    .example = ሽርፊ የብለይን።

word-ko = ሪጋ (መስርዕ ሰብ)
    .example = ሎሚ ነዊሕ ሪጋ ኣሎ።

word-oppettid = ዝኽፈተሉ ሰዓት
    .example = ሰዓት ክንደይ ትኸፍቱን ትዓጽዉን?

word-billig = ሕሱር
    .example = እቲ ጃኬት ሕሱር ነይሩ።

word-dyr = ክቡር (ዋጋኡ)
    .example = እቲ ጣውላ ኣዝዩ ክቡር እዩ።

word-gratis = ብነጻ (ብዘይ ገንዘብ)
    .example = እታ ከረጺት ብነጻ እያ።

word-rabatt = ቅናስ (ስኮንቶ)
    .example = ሎሚ ኩሉ ሰብ ቅናስ ይረክብ።

word-rea = ናይ ሕሱር ዋጋ እዋን (rea)
    .example = ኣብ ኣቕሓ ገዛ ዋጋ ኣሕሲርና ኣለና።

word-korg = ዘንቢል
    .example = ኣብ መእተዊ ሓደ ዘንቢል ውሰዱ።

word-damklader = ክዳን ኣንስቲ
    .example = ክዳን ኣንስቲ ብጸጋም ተሰቒሉ ኣሎ።

word-herrklader = ክዳን ሰብኡት
    .example = ክዳን ሰብኡት ኣበይ ተሰቒሉ ኣሎ?

word-barnklader = ክዳን ቆልዑ
    .example = ኣብዚ ክዳን ቆልዑ ሕሱር እዩ።

word-storlek = ቁጽሪ (ዓቐን)
    .example = ቁጽሩ ክንደይ እዩ?

word-prova = ክዳን ምዕቃን (ለቢስካ ምርኣይ)
    .example = ቀሚሽ ትዕቅን ኣላ።

word-provrum = ክዳን መዐቀኒ ክፍሊ
    .example = እቲ መዐቀኒ ክፍሊ ተታሒዙ ኣሎ።

word-passa = ልክዕ ምዃን (ንኣካልካ)
    .example = እቲ ስረ ልክዐይ ኣይኮነን።

word-par = ጽምዲ
    .example = ሓደ ጽምዲ ሳእኒ እዕድግ ኣለኹ።

word-jacka = ጃኬት
    .example = እቲ ጃኬት ዋጋ የብሉን።

word-troja = ጎልፎ (ማልያ)
    .example = እቲ ጎልፎ ቀዳድ ኣለዎ።

word-byxor = ስረ
    .example = እቲ ስረ ኣዝዩ ነዊሕ እዩ።

word-skjorta = ካሚቻ
    .example = እታ ካሚቻ ክትስታረር ኣለዋ።

word-klanning = ቀሚሽ (ምሉእ ክዳን)
    .example = እቲ ቀይሕ ቀሚሽ ተሸይጡ እዩ።

word-kjol = ጎና
    .example = እታ ጎና ሓምሳ ክሮነር እያ።

word-vaska = ቦርሳ (ባልጃ)
    .example = እታ ቦርሳ ባዶ ምዃና ርኣዩ።

word-smycke = ስልማት
    .example = እቲ ስልማት ኣብ ጥቓ ካሳ ኣሎ።

word-stol = መንበር
    .example = ኣርባዕተ ዝመሳሰሉ መናብር ኣለዉና።

word-soffa = ሶፋ
    .example = ክልተ ሰባት ነቲ ሶፋ ይስከምዎ ኣለዉ።

word-matta = ምንጻፍ
    .example = ነቲ ምንጻፍ ጠቕልልዎ።

word-gardin = መጋረጃ
    .example = እቶም መጋረጃታት ኣዝዮም ሓጸርቲ እዮም።

word-tavla = ናይ መንደቕ ስእሊ (ኳድሮ)
    .example = እቲ ኳድሮ ኣብ መንደቕ ተሰቒሉ ኣሎ።

word-porslin = ሸሓኒን ጣሳታትን (ናይ ጭቃ ኣቕሑ)
    .example = ብሸሓኒን ጣሳታትን ተጠንቀቑ።

word-vas = መቐመጢ ዕምባባ (ቫዞ)
    .example = እቲ ቫዞ ነቒዑ ኣሎ።

word-skick = ኩነታት ኣቕሓ
    .example = እቲ ሶፋ ኣብ ጽቡቕ ኩነታት ኣሎ።

word-sy = ምስፋይ
    .example = መልጎም እሰፊ ኣለኹ።

word-dragkedja = ሰርንየራ (ናይ ክዳን)
    .example = እቲ ሰርንየራ ተበላሽዩ ኣሎ።

word-stryka = ክዳን ምስትራር
    .example = ነተን ካሚቻታት ነስታርረን።

word-strykjarn = ፈሮ (መስታረሪ)
    .example = እቲ ፈሮ ሃሩር እዩ።

word-fin = ጽቡቕ (ዘምር)
    .example = ነቶም ጽቡቓት ቀሚሻት ኣብዚ ስቐልዎም።

word-skyltfonster = ቨትሪና (መስኮት ድኳን)
    .example = ነቲ ኳድሮ ኣብቲ ቨትሪና ኣቐምጥዎ።

word-lastbil = ናይ ጽዕነት መኪና
    .example = እታ ናይ ጽዕነት መኪና ኣቕሓ ገዛ ሒዛ ትመጽእ ኣላ።

word-stjala = ምስራቕ
    .example = ሓደ ሰብ ቦርሳ ሰሪቑ።

## Phrases

phrase-vad-kostar-lampan = ዋጋ እዛ ላምፓዲና ክንደይ እዩ?

phrase-butiken-oppnar = እታ ድኳን ሰዓት ዓሰርተ ትኽፈት።

phrase-kort-eller-kontanter = ብካርድ ዲኹም ትኸፍሉ ወይስ ብጥረ ገንዘብ?

phrase-vill-du-ha-ett-kvitto = ቅብሊት ትደልዩ ዶ?

phrase-en-pase-tack = ሓንቲ ከረጺት ክወስድ እኽእል ዶ፣ በጃኹም?

phrase-hang-upp-trojorna = ነቶም ጎልፎታት ኣብ መስቀሊ ክዳን ስቐልዎም።

phrase-packa-upp-kartongen = ካብዚ ካርቶን ኣቕሑ ከተውጽኡ ትኽእሉ ዶ?

phrase-bara-soffan = ነቲ ሶፋ ንምስካም ክትሕግዙኒ ትኽእሉ ዶ?

phrase-var-ska-jag-stalla-lampan = ነታ ላምፓዲና ኣበይ ከቐምጣ ኣለኒ?

phrase-kan-jag-prova-trojan = ነዚ ጎልፎ ክዕቅኖ እኽእል ዶ?

phrase-prova-i-provrummet = ነቲ ክዳን ኣብ መዐቀኒ ክፍሊ ክትዕቅንዎ ትኽእሉ።

phrase-vilken-storlek-skorna = ቁጽሪ እቲ ሳእኒ ክንደይ እዩ?

phrase-letar-efter-jacka = ምዉቕ ጃኬት እደሊ ኣለኹ።

phrase-hela-och-rena-klader = ዘይተቐደን ጽሩይን ክዳን ንቕበል።

phrase-inte-emot-trasiga-saker = ይቕሬታ፣ ዝተበላሸወ ኣቕሑ ኣይንቕበልን ኢና።

phrase-flackar-eller-hal = እቲ ጎልፎ ነጥቢ ርስሓት ወይ ቀዳድ ከይህልዎ ርኣዩ።

phrase-stolen-ar-trasig = እዚ መንበር ተሰይሩ ኣሎ።

phrase-soffan-ar-sald = እቲ ሶፋ ድሮ ተሸይጡ እዩ።

phrase-halva-priset = ሎሚ ብፍርቂ ዋጋ እዩ።

phrase-oppna-en-kassa-till = ካልእ ካሳ ክትከፍቱ ትኽእሉ ዶ?
