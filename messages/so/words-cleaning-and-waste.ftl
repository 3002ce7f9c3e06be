### Words of cleaning-and-waste. A machine translation, not yet reviewed.

## Words

word-golv = dhul (sagxadda)
    .example = Dhulka ayaan ka bilaabaynaa.

word-hink = baaldi
    .example = Qaado baaldi biyo diirran ah.

word-kvast = xaaqin
    .example = Xaaqin qaado oo halkan xaaq.

word-sopa = xaaqid
    .example = Dhulka maalin kasta ayaan xaaqaa.

word-mopp = mob (usha dhulka lagu tirtiro)
    .example = Mobku wuxuu yaal bakhaarka.

word-moppa = mob ku tirtirid (dhulka)
    .example = Hadda marinka ayaan mob ku tirtirayaa.

word-trasa = maro (nadiifin)
    .example = Maro nadiif ah qaado.

word-torka-av = tirtirid
    .example = Miiska tirtir, mahadsanid.

word-skrap = qashin yaryar oo firirsan
    .example = Qashin ayaa dhulka yaalla.

word-sopor = qashin la tuurayo
    .example = Qashinka foostada ku tuur.

word-papperskorg = dambiisha waraaqaha
    .example = Dambiisha waraaqaha faaruqi, mahadsanid.

word-tomma = faaruqin
    .example = Subaxdii dambiilaha waraaqaha oo dhan waan faaruqinnaa.

word-pase = bac
    .example = Qashinka bac ku rid.

word-sopsack = bacda weyn ee qashinka
    .example = Bac weyn oo qashin oo cusub qaado.

word-slanga = tuurid
    .example = Halkan caag ha ku tuurin.

word-soptunna = foostada qashinka
    .example = Foostada qashinku waxay taal daaradda.

word-full = buuxa
    .example = Foostadu way buuxdaa.

word-tom = madhan
    .example = Dhaladu way madhan tahay.

word-vatten = biyo
    .example = Biyaha baaldiga ku jira waa wasakh.

word-rengoringsmedel = dawada nadiifinta
    .example = In yar oo dawada nadiifinta ah isticmaal.

word-stadvagn = gaariga nadiifinta
    .example = Wax walba waxay saaran yihiin gaariga nadiifinta.

word-blot = qoyan
    .example = Dhulku weli waa qoyan yahay.

word-torr = qallalan
    .example = Maro qallalan qaado.

word-dammsugare = mashiinka boorka jiida
    .example = Mashiinka boorka jiidaa waa jaban yahay.

word-dammsuga = boor ku jiidid mashiin
    .example = Marka hore roogga boorka ka jiid.

word-damm = boor
    .example = Khaanadda boor badan ayaa saaran.

word-damma-av = boorka ka tirid
    .example = Khaanadaha oo dhan boorka ka tir.

word-toalettpapper = waraaqda musqusha
    .example = Waraaq musqul oo cusub dhig.

word-tval = saabuun
    .example = Saabuuntu way dhammaatay.

word-pappershandduk = tuwaal waraaq ah
    .example = Halkan tuwaallo waraaq ah ma yaallaan.

word-fylla-pa = ku shubid, ku celin
    .example = Maalin kasta saabuun ku shub.

word-handfat = saxanka gacmaha lagu dhaqo
    .example = Saxanka gacmaha lagu dhaqo nadiif ma aha.

word-svamp = isbuunyo
    .example = Saxanka gacmaha isbuunyo ku tirtir.

word-spegel = muraayad (la isku eego)
    .example = Muraayadda maro qallalan ku tirtir.

word-fonster = daaqad
    .example = Daaqadaha oo dhan xir ka hor inta aanad bixin.

word-putsa = dhalaalin (daaqadaha)
    .example = Maanta daaqadaha ayaan dhalaalinaynaa.

word-korridor = marinka guriga (koridoor)
    .example = Marinka ugu dambayn ayaan nadiifinnaa.

word-kontor = xafiis
    .example = Xafiiska nadiifi saacadda siddeed ka hor.

word-skrivbord = miiska xafiiska
    .example = Waraaqaha miiska xafiiska saaran ha dhaqaajin.

word-horn = gees, rukun
    .example = Geesaha ha illoobin.

word-vagg = derbi
    .example = Derbiga baro ayaa ku yaal.

word-flack = bar wasakh ah
    .example = Barta wasakhda ah ma baxayso.

word-skura = xoqid, burushayn
    .example = Dhulka burush ku xoq.

word-sopskyffel = majarafadda qashinka
    .example = Xaaqinka iyo majarafadda qashinka qaado.

word-skolja = biyo raacin
    .example = Marada biyo nadiif ah raaci.

word-noga = si fiican oo taxaddar leh
    .example = Si fiican biyo ugu raaci.

word-overallt = meel kasta
    .example = Qashin ayaa meel kasta yaalla.

word-plocka-upp = dhulka ka soo qaadid
    .example = Qashinka ma soo qaadi kartaa?

word-knyta = guntid, xidhid
    .example = Bacda si fiican u gunto.

word-stalla-tillbaka = meeshii ku celin
    .example = Kaddib baaldiga meeshiisa ku celi.

word-forrad = bakhaar yar
    .example = Maryo cusub waxay yaallaan bakhaarka.

word-handtag = gacanta albaabka
    .example = Gacanta albaabka tirtir.

word-desinficera = jeermi dilid
    .example = Gacmaha albaabbada oo dhan jeermiga ka dil.

word-sprayflaska = dhalada buufinta
    .example = Dhalada buufintu way ku dhowdahay inay madhato.

word-blanda = isku qasid
    .example = Dawada biyo qabow ku qas.

word-fratande = wax guba (kiimiko)
    .example = Dawadani way gubtaa maqaarka.

word-stege = sallaan
    .example = Sallaanka qabo, mahadsanid.

word-kran = qasabad
    .example = Qasabaddu mar kasta way dhibicdaa.

word-avlopp = tuubada biyaha wasakhda ah
    .example = Tuubada biyaha wasakhda ah way xiran tahay.

word-lukta = urid
    .example = Foostadu si xun ayay u uraysaa.

word-lock = dabool
    .example = Daboolka foostada xir.

word-papper = waraaq
    .example = Waraaqdu waxay gashaa foostada buluugga ah.

word-burk = qasac
    .example = Qasaca biyo raaci ka hor inta aanad tuurin.

word-flaska = dhalo
    .example = Dhalooyinka madhan halkan dhig.

word-pant = lacagta lagu celiyo dhalada
    .example = Dhaladu lacag la celiyo ayay leedahay.

word-matavfall = haraaga cuntada
    .example = Haraaga cuntadu wuxuu galaa bacda bunniga ah.

word-soprum = qolka qashinka
    .example = Qolka qashinku wuxuu ku yaal dhulka hoostiisa.

word-sopbil = gaariga qashinka
    .example = Gaariga qashinku goor hore ayuu yimaadaa.

word-grovsopor = qashinka waaweyn (alaab)
    .example = Fadhigu wuxuu tagayaa qashinka waaweyn.

word-fimp = dabada sigaarka
    .example = Dabada sigaarka irridda ka soo qaad.

word-lov = caleen
    .example = Dayrta caleemaha ayaan xaaqnaa.

## Phrases

phrase-vilka-rum = Maanta qolalkee ayaan nadiifiyaa?

phrase-var-star-stadvagnen = Gaariga nadiifintu xaggee buu yaal?

phrase-ta-ut-soporna = Qashinka ma bixin kartaa?

phrase-golvet-ar-blott = Dhulku waa qoyan yahay, halkan ha marin.

phrase-papperskorgen-ar-full = Dambiisha waraaqaha way buuxdaa, waa inaad faaruqiso.

phrase-vilket-medel = Dawadee ayaan isticmaalaa?

phrase-aldrig-blanda-medel = Weligaa dawooyin kala duwan ha isku qasin.

phrase-slut-pa-toalettpapper = Waraaqdii musqushu way dhammaatay.

phrase-fylla-pa-tval = Saabuun ma ku shubi kartaa?

phrase-har-du-torkat-av-bordet = Miiska ma tirtirtay?

phrase-byta-vatten = Waa inaad biyaha baaldiga beddesho.

phrase-borjar-uppifran = Korka ayaan ka bilownaa, dhulkana ku dhammaynaa.

phrase-smutsiga-trasor = Maryaha wasakhda ah dharka la dhaqayo ku rid.

phrase-stall-tillbaka-stolarna = Kuraasta meeshooda ku celi marka aad dhammayso.

phrase-var-slanga = Tan xaggee ku tuuraa?

phrase-plast-andra-tunnan = Caagga waxaa lagu tuuraa foostada kale.

phrase-luktar-illa = Qolka qashinku si xun ayuu u urayaa.

phrase-sopbilen-kommer = Gaariga qashinku Talaadada ayuu imanayaa.
