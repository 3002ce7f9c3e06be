### Words of bicycle-workshop. A machine translation, not yet reviewed.

## Words

word-cykel = baaskiil
    .example = Baaskiilka halkan dhig.

word-verkstad = goobta hagaajinta (garaash)
    .example = Baaskiillada goobta hagaajinta ayaan ku hagaajinnaa.

word-verktyg = qalab
    .example = Qalabku derbiga ayuu ka laalaadaa.

word-laga = hagaajin (wax jaban)
    .example = Maanta baaskiilka ayaan hagaajinaynaa.

word-hjul = giraangir, shaag
    .example = Giraangirtu waa wasakh.

word-dack = taayir
    .example = Taayirkani waa cusub yahay.

word-slang = tuubada hawada ee taayirka
    .example = Tuubada giraangirta hore ayaan beddelaynaa.

word-punktering = taayir banjaray
    .example = Taayirkaygu wuu banjaray.

word-pumpa = hawo ku afuufid
    .example = Taayirrada hawo ku afuuf ka hor inta aanad wadin.

word-pump = bambo
    .example = Bambadu albaabka ag ayay taal.

word-luft = hawo
    .example = Taayirka hawo yar ayaa ku jirta.

word-broms = bireeg
    .example = Bireegga tijaabi ka hor inta aanad wadin.

word-kedja = silsilad
    .example = Silsiladdu way ka baxday meesheeda.

word-olja = saliid
    .example = In yar oo saliid ah silsiladda ku dhibci.

word-sadel = kursiga baaskiilka
    .example = Kursiga baaskiilku aad buu u hooseeyaa.

word-styre = gacmaha baaskiilka
    .example = Gacmaha baaskiilku way dabacsan yihiin.

word-pedal = baydal
    .example = Baydalku waa jaban yahay.

word-las = quful
    .example = Macmiilku furihii qufulka wuu lumiyay.

word-ringklocka = gambaleelka baaskiilka
    .example = Gambaleelku ma dhawaaqayo.

word-framhjul = giraangirta hore
    .example = Giraangirta hore way dabacsan tahay.

word-bakhjul = giraangirta dambe
    .example = Giraangirta dambe way adag tahay in la saaro.

word-ta-av = ka bixin, ka saarid
    .example = Giraangirta ayaan ka bixinayaa.

word-satta-tillbaka = meeshii ku celin
    .example = Giraangirta meesheeda ku celi.

word-mutter = nuut
    .example = Nuutku aad buu u adag yahay.

word-dra-at = adkayn, giijin
    .example = Boolka si fiican u adkee.

word-lossa = debcin
    .example = Marka hore nuutka debci.

word-skruva-fast = bool ku xirid
    .example = Dambiisha gacmaha baaskiilka bool ku xir.

word-skiftnyckel = kiyaawaha la cabbiro
    .example = Kiyaawuhu miiska ayuu saaran yahay.

word-insexnyckel = furaha lixda gees leh
    .example = Furaha lixda gees leh qaado, cabbirka shan.

word-borste = burush
    .example = Silsiladda burush ku nadiifi.

word-kontrollera = hubin
    .example = Marka hore bireegyada hubi.

word-hal-hole = dalool
    .example = Tuubada dalool ayaa ku yaal.

word-lapp = balaastarka tuubada
    .example = Daloolka balaastar ku dheji.

word-lim = xabag
    .example = Sug ilaa xabagtu qallasho.

word-lacka = hawo ama biyo daadin
    .example = Tuubadu hawo ayay ka daadinaysaa afka hawada.

word-ventil = afka hawada ee tuubada
    .example = Afka hawadu waa jaban yahay, tuubada beddel.

word-dackavtagare = qalabka taayirka lagu bixiyo
    .example = Taayirka qalabka lagu bixiyo ku saar.

word-vaxel-gear = geer
    .example = Baaskiilku toddoba geer ayuu leeyahay.

word-vaxla = geer beddelid
    .example = Geerka lama beddeli karo.

word-bromsa = bireeg qabasho
    .example = Bireegga qabo ka hor inta aanad leexan.

word-smorja = saliidayn
    .example = Silsiladda bishii mar saliidee.

word-justera = sixid, isku hagaajin
    .example = Bireegga ma sixi kartaa?

word-hoja = kor u dhigid
    .example = Kursiga in yar kor ma u qaadi kartaa?

word-sanka = hoos u dhigid
    .example = Kursiga laba sentimitir hoos u dhig.

word-montera = ku rakibid
    .example = Kursi cusub ayaan ku rakibayaa.

word-reservdel = qayb beddel ah (isbeer)
    .example = Qaybihii beddelka ahaa way naga dhammaadeen.

word-cykla = baaskiil wadid
    .example = Baaskiil ayaan shaqada ku tagaa.

word-provcykla = baaskiil tijaabo u wadid
    .example = Macmiilku wuxuu rabaa inuu baaskiilka tijaabiyo.

word-mjuk = jilicsan
    .example = Taayirku waa jilicsan yahay, hawo ku afuuf.

word-hard = adag
    .example = Taayirku waa inuu adag yahay.

word-los = dabacsan
    .example = Boolku waa dabacsan yahay.

word-sliten = isticmaal ku dhammaaday
    .example = Silsiladdu waa duug oo isticmaal ayay ku dhammaatay.

word-rostig = daxalaystay (mirir leh)
    .example = Boolku waa duug oo wuu daxalaystay.

word-sned = qalloocan
    .example = Giraangirtu way qalloocan tahay.

word-pakethallare = meesha xamuulka ee gadaal
    .example = Sanduuqa meesha xamuulka ku xir.

word-stod = taageerada baaskiilka (lugta)
    .example = Lugta baaskiilka hoos u dhig.

word-stankskarm = dhoobo-celiye
    .example = Dhoobo-celiyuhu taayirka ayuu ku xoqmaa.

word-ram = jirka baaskiilka (fareem)
    .example = Lambarku wuxuu ku qoran yahay jirka baaskiilka.

word-falg = rinka (birta taayirka haysa)
    .example = Taayirku rinka ayuu ku xiran yahay.

word-eker = birta dhuuban ee giraangirta
    .example = Bir dhuuban oo giraangirta ah ayaa jabtay.

word-vajer = xarigga birta ah (waayir)
    .example = Waayirka bireegga ayaa go'ay.

word-fett = xaydh, giris
    .example = Giriska duugga ah tirtir.

word-reflex = iftiin-celiye
    .example = Baaskiilku waa inuu iftiin-celiye leeyahay.

word-elcykel = baaskiilka korontada
    .example = Baaskiilka korontadu waa culus yahay.

word-service = adeeg, dayactir
    .example = Baaskiilku dayactir ayuu ku jiraa.

word-cykelstall = meesha baaskiillada la dhigo
    .example = Baaskiilka meesha baaskiillada dhig.

word-dubbdack = taayirka barafka (musmaaro leh)
    .example = Jiilaalka baaskiilku wuxuu u baahan yahay taayirka barafka.

## Phrases

phrase-kan-ni-laga-min-cykel = Baaskiilkayga ma hagaajin kartaan?

phrase-nar-ar-cykeln-klar = Baaskiilku goorma ayuu diyaar yahay?

phrase-din-cykel-ar-klar = Baaskiilkaagu wuxuu diyaar yahay saacadda saddex.

phrase-det-ar-punktering-pa-bakhjulet = Giraangirta dambe ayaa banjartay.

phrase-ar-det-framhjulet-eller-bakhjulet = Ma giraangirta hore baa mise tan dambe?

phrase-dacket-behover-mer-luft = Taayirku hawo dheeraad ah ayuu u baahan yahay.

phrase-kedjan-ar-torr-behover-olja = Silsiladdu way qallalan tahay, saliid ayay u baahan tahay.

phrase-bromsarna-tar-daligt = Bireegyadu si xun ayay u qabtaan.

phrase-hjulet-snurrar-inte = Giraangirtu ma wareegto.

phrase-var-ar-den-stora-skiftnyckeln = Kiyaawaha weyn xaggee buu yaal?

phrase-lagg-tillbaka-verktygen-ratt-plats = Qalabka meesha saxda ah ku celi.

phrase-kan-du-halla-i-cykeln = Baaskiilka ma hayn kartaa?

phrase-ska-jag-byta-slangen-ocksa = Tuubadana ma beddelaa?

phrase-dra-inte-at-for-hart = Boolka aad ha u adkayn!

phrase-sadeln-ar-for-hog = Kursigu aniga aad buu iigu sarreeyaa.

phrase-vi-maste-bestalla-en-reservdel = Waa inaan qayb beddel ah dalbannaa.

phrase-vad-kostar-det-att-laga = Hagaajinta baaskiilku imisa ayay ku kacdaa?

phrase-jag-ska-provcykla = Baaskiilka ayaan tijaabinayaa ka hor inta aanu macmiilku iman.

phrase-las-cykeln-nar-du-gar = Baaskiilka quful marka aad tagayso.
