### Words of electronics-recycling. A machine translation, not yet reviewed.

## Words

word-elektronik = elektaroonig
    .example = Elektaroonig duug ah ayaan qaabilnaa.

word-sortera = kala soocid
    .example = Fiilooyin iyo baytariyo ayaan kala soocaa.

word-lada = sanduuq
    .example = Sanduuqu waa culus yahay.

word-skyddsglasogon = muraayadaha badbaadada
    .example = Halkan qof walba muraayadaha badbaadada ayuu xirtaa.

word-skyddssko = kabta badbaadada
    .example = Kabaha badbaadada annaga ayaa ku siinayna.

word-dator = kombiyuutar
    .example = Kombiyuutarku waa duug.

word-skarm = shaashad
    .example = Shaashadda labada gacmood ku sid.

word-kabel = fiilo (keebal)
    .example = Halkan fiilooyinka ayaan ku kala soocnaa.

word-sladd = xarigga korontada (alaabta)
    .example = Xarigga laambadda ayaa jaban.

word-batteri = baytari
    .example = Marka hore baytariga ka bixi.

word-lampa = laambad, nal
    .example = Laambaduhu waa inay sanduuq u gaar ah ku jiraan.

word-hel = dhan, aan jabnayn
    .example = Laambaddu ma dhan tahay?

word-fungera = shaqayn (mashiin)
    .example = Daabacuhu ma shaqeeyo.

word-testa = tijaabin
    .example = Mobillada oo dhan ayaan tijaabinnaa.

word-skruvmejsel = kashawiito
    .example = Kashawiito yar ayaan u baahanahay.

word-skruv = bool
    .example = Boolku wuu dhegan yahay.

word-skruva-loss = bool furid
    .example = Marawaxadda boolasheeda fur.

word-skruvdragare = kashawiitada korontada
    .example = Kashawiitadaada korontada ma amaahan karaa?

word-plocka-isar = kala furfurid
    .example = Kombiyuutarro duug ah ayaan kala furfurnaa.

word-demontera = kala bixin mashiin
    .example = Maanta daabacayaal ayaan kala bixinaynaa.

word-del = qayb
    .example = Qaybaha miiska saar.

word-arbetsbank = miiska shaqada
    .example = Miiskan shaqada ayaad ka shaqaynaysaa.

word-tang = kalbad
    .example = Kalbaddu miiska ayay saaran tahay.

word-klippa-av = goyn
    .example = Xargaha oo dhan waan goynaa.

word-hammare = dubbe
    .example = Dubbaha si tartiib ah ugu garaac.

word-plast = caag
    .example = Caagga sanduuqan ku rid.

word-metall = macdan
    .example = Sanduuqa macdantu waa culus yahay.

word-jarn = bir
    .example = Birta iyo naxaasta sanduuqyo kala duwan ku rid.

word-koppar = naxaas
    .example = Fiilada naxaas ayaa ku jirta.

word-magnet = birlab
    .example = Birlabtu birta way ku dhegtaa.

word-atervinna = dib u warshadayn
    .example = Macdan iyo caag ayaan dib u warshadaynnaa.

word-bur = qafis alaab
    .example = Kombiyuutarrada qafiska geli.

word-pall = sariirta alaabta (baleet)
    .example = Sanduuqyada baleetka saar.

word-vagn = gaarigacan
    .example = Gaarigacanka qaado haddii ay culus tahay.

word-truck = gaariga culayska qaada
    .example = Laguuma oggola inaad waddo gaariga culayska qaada.

word-stapla = is dulsaarid
    .example = Sanduuqyada aad ha isu dulsaarin.

word-packa = xidhmayn, baakad gelin
    .example = Kombiyuutarrada sanduuqyo ayaan gelinaynaa.

word-lasta = rarid
    .example = Gaarigacanka kartoonno ku rar.

word-vag = miisaan
    .example = Baleetka miisaanka saar.

word-vaga = miisaamid
    .example = Sanduuqyada oo dhan waan miisaannaa.

word-marka = calaamadayn
    .example = Sanduuqa taariikh ku calaamadee.

word-etikett = warqad dhejis ah
    .example = Sanduuqa warqad ku dheji.

word-strom = koronto
    .example = Korontadu ma shidan tahay?

word-kontakt = madaxa korontada (bilaag)
    .example = Bilaagga halkan ma gelayo.

word-dra-ut = ka soo jiidid
    .example = Xarigga derbiga ka soo jiid.

word-stanga-av = damin
    .example = Marka hore kombiyuutarka dami.

word-satta-pa = shidid
    .example = Kombiyuutarka shid oo sug.

word-knapp = badhan
    .example = Badhanka casi mashiinka wuu joojiyaa.

word-trycka = riixid
    .example = Badhanka cagaaran riix.

word-ladda = dallacid, jaarjin
    .example = Marka hore baytariga jaarji.

word-laddare = jaarje
    .example = Jaarjaha mobilku xaggee buu yaal?

word-reparera = dayactirid
    .example = Halkan mobillo ayaan ku dayactirnaa.

word-giftig = sun leh
    .example = Iska ilaali, waa sun!

word-brinna = gubasho
    .example = Baytariyada duugga ah dab ayaa ka kici kara.

word-kant = gees fiiqan
    .example = Farahaaga ka ilaali, geesku waa af badan yahay!

word-horselskydd = dhego-xire
    .example = Halkan dhego-xire ku xiro.

word-harddisk = disk adag (xusuusta)
    .example = Diskiga adag kombiyuutarka ka bixi.

word-radera = tirtirid (xog)
    .example = Diskiyada oo dhan waan tirtirnaa.

word-kretskort = looxa wareegga korontada
    .example = Looxa wareegga sanduuq u gaar ah ku rid.

word-flakt = marawaxad
    .example = Marawaxadda boor ayaa ka buuxa.

word-tangentbord = kiiboodh
    .example = Kiiboodhku waa wasakh.

word-mus = mawska kombiyuutarka
    .example = Mawsku xarig ma leh.

word-skrivare = daabace (mashiin)
    .example = Daabacuhu albaabka ag ayuu yaal.

word-surfplatta = taabled
    .example = Taabledka saacad jaarji.

word-kamera = kaamiro
    .example = Kaamiradu baytari yar ayay leedahay.

word-hogtalare = sameecad
    .example = Sameecadda birlab ayaa ku jirta.

word-fjarrkontroll = rimoodh
    .example = Baytariyada rimoodhka ka bixi.

word-lysror = tuubada nalka
    .example = Iska ilaali, tuubada nalku si fudud ayay u jabtaa!

word-tvattmaskin = mashiinka dharka dhaqa
    .example = Mashiinka dharka keligaa ha qaadin.

word-mikrovagsugn = makarawayf
    .example = Makarawayfyadu waa in baleetka la saaro.

## Phrases

phrase-ta-pa-dig-skyddsglasogon = Muraayadaha badbaadada xiro.

phrase-var-ska-jag-lagga-den-har = Kan xaggee dhigaa?

phrase-lagg-kablarna-i-ladan = Fiilooyinka sanduuqa buluugga ah ku rid.

phrase-lada-for-plast = Wuxuu galaa sanduuqa caagga.

phrase-ladan-ar-full = Sanduuqu wuu buuxaa, mid cusub keen.

phrase-akta-dig-for-trucken = Gaariga culayska qaada iska ilaali!

phrase-dra-ut-kontakten-forst = Marka hore bilaagga ka soo jiid.

phrase-stang-av-strommen-forst = Marka hore korontada dami.

phrase-skruva-loss-alla-skruvar = Boolasha oo dhan fur.

phrase-klipp-av-sladden = Xarigga kalbad ku goy.

phrase-skarmen-ar-trasig = Shaashaddu way jaban tahay laakiin kombiyuutarku wuu shaqaynayaa.

phrase-gar-datorn-att-laga = Kombiyuutarka ma la hagaajin karaa?

phrase-slang-inte-batterier = Baytariyada qashinka ha ku tuurin!

phrase-ror-inte-batteriet = Baytariga ha taaban, wuu daadanayaa!

phrase-kan-du-lyfta-med-mig = Kan ma ila qaadi kartaa?

phrase-hur-mycket-vager-pallen = Baleetku intee buu culus yahay?

phrase-stall-ladan-pa-vagen = Sanduuqa miisaanka saar oo culayska qor.

phrase-lagg-tillbaka-verktygen = Qalabka meeshiisa ku celi marka aad dhammayso.
