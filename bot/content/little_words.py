"""The words of each language that tell nothing about what a question asks for, spoken forms and haste included."""

from __future__ import annotations

LITTLE_WORDS = {
    "sv": """jag du han hon den det vi ni de dem mig dig sig oss er min mitt mina din ditt dina sin sitt sina var vara
    vår är va blir bli blev bra att och eller men om när hur vad vem vilken vilket vilka varför var vart där
    här då så som en ett i på till från för av med utan under över före ut in upp ner kan kunde ska skall
    skulle vill ville måste får fick få har hade ha göra gör gjorde inte ingen inget inga också bara mycket
    mycke lite mer mest alla allt all nu sedan igen man något någon några nån nåt finns finnas hej tack snälla
    undrar fråga frågar gäller vet veta tror säga sa säger hjälp hjälpa behöver behöva kommer komma går gå bra dag
    ny nya nytt annan andra annat sådan detta denna dessa dom mej dej bör brukar borde även just helt väldigt jätte
    ja okej ok ju väl nog kanske händer hända gång typ liksom asså alltså ens fast funkar heter menar betyder
    precis idag igår imorgon vänta ganska ta tar verkligen ändå dit hit hos vilja kunna""",
    "en": """i you he she it we they me him her us them my your his its our their a an the and or but if when how what
    who which why where there here then so as at in on to from for of with without by about into out up down
    can could shall should will would must may might have has had do does did doing be am is are was were
    been being not none also only very much more most all any some now again hi hello please thanks thank
    question know think tell say says help need want get got give go going come this that these those too
    just really im dont ive cant one someone something happens happen whats ask id ill hes shes theyre
    lets wanna gonna gotta u ur pls plz ok okay yes maybe like thing things able let still even because""",
    "ar": """يعني معنى مين منو ازاي ليه ايه فين امتى انا انت انتي هو هي نحن انتم هم في من الى على عن مع او و ثم لكن
    اذا ان كان كانت يكون تكون هذا هذه ذلك تلك هناك هنا ما ماذا متى اين كيف لماذا ليش شو وين كم هل لا لم لن
    ليس ليست مو مش ما في يا اريد بدي ابغى اعرف ممكن لو سمحت الذي التي الذين كل بعض غير قد اي ايش شنو شلون هلق
    هلأ الان اليوم بعد قبل عند عندي عنده لي لك له لها لنا الي الك مرحبا سلام السلام عليكم شكرا من فضلك فضلكم
    رجاء يجب لازم استطيع اقدر فيني افعل اعمل سوي اسوي شي شيء احد حدا بس كمان ايضا كتير كثير جدا عم راح رح هون
    هونيك وانا حتى بدون ولا عشان مشان لان اللي يلي احنا نحنا احنه انو انه اني هاد هاي هاذا هذي هيك كده كدا
    دي ده دا هسه هسع الحين توا دلوقتي دلوقت لسا لسه تاني ثاني هاذ دول هدول هداك قديش قد شقد ايمتى ايمت متين وينها
    هي هوي هيي نا انتو انتوا هما همه هن عايز عايزه عاوز عاوزه عوز ابي ابغا نبغي نحب بدنا بدو بدك بدها بدهم بدكم
    داير دايره دايرين حابب حابه احب اكو ماكو فيه مافي مافيه مفيش ليا ليك ليكم ويا وياي ويه شسوي اسو سو تبع تبعي
    بتاع بتاعي الخاص كذلك قدر بقدر اكدر اكو ايوا ايوه نعم اه طيب يلا والله بالله حضرتك يمكن بلكي صار
    هواي واجد برضو برضه حالي زي متل مثل شوي شويه هيدا هيدي هيداك منيح زين كويس تمام تمون فد يعنو
    بسأل اسال سؤالي لما لمن حين عندما عندنا عنا عندها عندك عندهم معي معاي معك معو معه معها معنا علي عليي علينا
    عليه عليها مني منك منه عني عنه بدهن هالشي شغلة شغلات اذن ام انها انهم كنت كنا يكن تكن بكرا بكره بكرة امبارح
    مبارح النهارده النهاردة الليله اسه اريدو ودي يريت ياريت ارجو محتاج محتاجه احتاج بحتاج""",
    "so": """waa waan waad wuu way waxa waxaa waxaan waxaad wuxuu waxay ayaan ayaad ayuu ayay ayaa baa baan buu bay
    miyaa ma maan maad maxaa maxaan maxaad maxay mid kee tee kuma intee xagee halkee halkan halkaas goorma
    goormee sidee side sida sababta iyo ama laakiin oo ee haddii hadii haddaan hadda markaan marka markii
    inaan inaad inuu inay ilaa ka ku u la loo laga lagu ii kuu noo idiin aan aad uu ay aniga adiga isaga
    iyada annaga innaga idinka iyaga i ku na idin kan tan kaas taas kuwa kuwan kale dheer badan wax waxba
    wixii qof cid ahay ahaa ahay tahay yahay noqday leh lahaa leeyahay leedahay haystaa haysto jira jirta
    jiro kara karaa kartaa karo doonayaa rabaa rabo rabnaa rabtaa waayo fadlan mahadsanid salaan iska warran
    nabad haa maya kaliya keliya hal su aal su'aal ogaan ogahay garanayaa weydiin weydiiyaa caawi i caawi
    caawimaad u baahanahay baahan baahi sameeyaa samayn sameeyo ayey markasta mar walba hore dib isla sidoo""",
    "ti": """ኣነ ኣነ'ውን ንሱ ንሳ ንሕና ንስኻ ንስኺ ንስኹም ንሳቶም ንሳተን ናተይ ናትኩም ናትካ ናቱ ናታ ናትና እዚ እዛ እዚኣ እዚኦም እቲ እታ እቶም እተን ናይ ኣብ ካብ ናብ
    ምስ ብ ን ከም ክንደይ እንታይ መን መዓስ ኣበይ ከመይ ስለምንታይ ንምንታይ ስለ ድዩ ዲዩ ድያ ዶ እዩ እያ እየ ኢና ኢኹም ኢኻ እዮም ነይሩ ነይራ ነበረ ኣሎ ኣላ
    ኣለኒ ኣለና ኣለዎ የለን የለብን የብለይን ኣይኮነን ኣይ እወ ግን ወይ ወይከ ድማ ከኣ እውን ኩሉ ኩላ ኩሎም ካልእ ሓደ ሓንቲ ገለ ዝኾነ ብዙሕ ቁሩብ ጥራይ ሕጂ ደሓር
    ቅድሚ ድሕሪ ክሳብ ክሳዕ እንተ እንተኾነ እንተድኣ ሰላም ከመይ ኣለኹም የቐንየለይ በጃኹም በጃኻ ክገብር ገበርኩ እገብር ክኸውን ይኸውን ይኽእል እኽእል ክእል ክፈልጥ
    እፈልጥ ፍለጥ ደልየ እደሊ ክሓትት ሕቶ ሓገዝ ሓግዙኒ ኣሎኒ ኣሎና ኣላትኒ ኣለዋ ኣለኩም ኣለካ ኣለኪ ኣሎካ ጌረ ጌርካ ጌርና ጌሩ ነዚ ነቲ በዚ ካብዚ ኣብዚ ኣብኡ ናብዚ""",
    "fa": """من تو او ما شما آنها اینها ایشان خود خودم خودت مرا مره تره ترا به با از در بر برای بری تا که و یا اما ولی
    اگر اگه هم را ره رو این آن همین همان اینجا آنجا کجا کی چی چه چرا چطور چگونه چقدر چند کدام آیا است هست
    هستم هستی هستیم هستند هستین نیست نیستم بود بودم بودند باشد باشم باشه شد شدم شود میشه میشود شده کردم کرد
    کرده کنم کنی کند کنیم کنید کنند کن میکنم میکنی میکند میکنه میکنیم میکنند دارم داری دارد داره داریم دارید
    دارند داشتم ندارم ندارد می نمی ها های ای خیلی بسیار زیاد کم یک یگان همه هیچ دیگر دیگه بعد پیش حالا الان
    حالی امروز فردا دیروز وقتی سلام تشکر لطفا لطفاً خواهش بلی نه نی شاید باید میتوانم میتانم میتوانید میخواهم
    میخایم میخوام خواستم میدانم میفامم نمیدانم نمیفامم بگو بگویید سوال پرسان کمک چیز کس کسی گپ فقط تنها هنوز
    باز چون زیرا پس مثل مانند درباره""",
    "uk": """я ти він вона воно ми ви вони мене мені мною тебе тобі вас вам нас нам його йому її їй їх їм мій моя моє
    мої мого моєї моїх твій ваш ваша ваше ваші наш наша свій своя свою свої цей ця це ці той та те ті такий
    така таке що щоб як який яка яке які хто де коли куди звідки чому чи і й а але або бо якщо то на в у з зі
    із до від для по про при без за під над між через після перед не ні так ще вже тільки лише дуже більше
    менше все всі весь вся якось щось хтось треба потрібно можна можу може можемо можете хочу хоче хотів
    хотіла маю має маємо є був була було були буде буду будуть бути робити роблю зробити знаю знати скажіть
    підкажіть допоможіть допомога питання дякую привіт вітаю добрий день будь ласка тут там зараз сьогодні
    завтра вчора потім теж також ось ну ж же би б мабуть навіть один одна одне раз шо чо нема немає""",
}
