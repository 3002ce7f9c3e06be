### Words of preschool. A machine translation, not yet reviewed.

## Words

word-barn = طفل
    .example = همهٔ طفل‌ها حالا بیرون هستند.

word-forskola = کودکستان
    .example = من در یک کودکستان کار می‌کنم.

word-foralder = پدر یا مادر
    .example = پدر یا مادر یک طفل ساعت چهار می‌آید.

word-pedagog = مربی (با تحصیل)
    .example = اول از یک مربی بپرسید.

word-barnskotare = کارکن نگهداری طفل
    .example = سارا این‌جا کارکن نگهداری طفل است.

word-namn = نام
    .example = من نام‌های طفل‌ها را یاد می‌گیرم.

word-leka = بازی کردن
    .example = طفل‌ها در حویلی بازی می‌کنند.

word-leksak = سامان بازی
    .example = سامان بازی را در صندوق بگذارید.

word-ute = بیرون
    .example = ما تمام پیش از چاشت بیرون هستیم.

word-inne = داخل
    .example = وقتی باران می‌بارد، داخل بازی می‌کنیم.

word-gard = حویلی
    .example = ما در حویلی می‌برآییم.

word-bloja = پمپر
    .example = او پمپر نو کار دارد.

word-byta = تبدیل کردن
    .example = من پمپر او را تبدیل می‌کنم.

word-kissnodig = کسی که شاش دارد
    .example = شاش داری؟

word-kissa = شاش کردن
    .example = او در پوتی شاش می‌کند.

word-potta = پوتی (تشناب طفل خرد)
    .example = می‌خواهی در پوتی بنشینی؟

word-skotbord = میز تبدیل پمپر
    .example = پمپرها زیر میز تبدیل پمپر است.

word-vatservett = دستمال تر
    .example = لطفاً یک دستمال تر بدهید.

word-kla-pa-sig = لباس پوشیدن
    .example = حالا همه لباس می‌پوشند.

word-ta-av-sig = لباس یا بوت را کشیدن
    .example = طفل‌ها بوت‌های‌شان را می‌کشند.

word-sko = بوت
    .example = بوت دیگرت کجا است؟

word-stovel = موزه
    .example = موزه‌ها بسیار خرد است.

word-overall = لباس یک‌سرهٔ بیرون (اورال)
    .example = اورال در دهلیز آویزان است.

word-mossa = کلاه گرم
    .example = کلاهت را بپوش، سرد است.

word-vante = دستکش گرم
    .example = یک دستکش گم است.

word-strumpa = جوراب
    .example = جوراب‌های او تر است.

word-regnklader = لباس بارانی
    .example = باران می‌بارد، پس همه لباس بارانی دارند.

word-extraklader = لباس اضافی
    .example = این طفل این‌جا لباس اضافی دارد؟

word-hall = دهلیز دم دروازه
    .example = بوت‌ها در دهلیز است.

word-krok = چنگک
    .example = جمپر را به چنگک آویزان کن.

word-grata = گریه کردن
    .example = او چرا گریه می‌کند؟

word-ledsen = جگرخون
    .example = چرا جگرخون هستی؟

word-trosta = دل‌داری دادن
    .example = من یک طفل را دل‌داری می‌دهم.

word-kram = بغل‌کشی
    .example = می‌خواهی بغلت کنم؟

word-glad = خوش
    .example = او امروز خوش است.

word-arg = قهر
    .example = از من قهر هستی؟

word-trygg = دل‌جمع، بی ترس
    .example = طفل‌ها باید خود را دل‌جمع و بی ترس حس کنند.

word-frukt = میوه
    .example = طفل‌ها ساعت نه میوه می‌خورند.

word-mellanmal = خوراک خرد میان دو نان
    .example = ما ساعت دو خوراک خرد می‌خوریم.

word-haklapp = پیش‌بند طفل
    .example = پیش‌بند طفل چتل است.

word-allergi = حساسیت
    .example = او حساسیت شدید دارد.

word-napp = چوشک
    .example = چوشک روی زمین است.

word-madrass = توشک
    .example = توشک را روی زمین بینداز.

word-barnvagn = گادی طفل
    .example = او در گادی خواب است.

word-samling = حلقهٔ جمع شدن طفل‌ها
    .example = حلقه ساعت نه شروع می‌شود.

word-sjunga = خواندن آهنگ
    .example = ما در حلقه آهنگ می‌خوانیم.

word-sang-song = آهنگ
    .example = طفل‌ها این آهنگ را یاد دارند.

word-lasa = خواندن (کتاب)
    .example = می‌توانید برای طفل‌ها بخوانید؟

word-bok = کتاب
    .example = یک کتاب انتخاب کن، باز می‌خوانیم.

word-saga = افسانه، قصه
    .example = من برای طفل‌ها یک قصه می‌خوانم.

word-rita = رسم کشیدن (با پنسل)
    .example = او یک پشک رسم می‌کند.

word-mala = رنگ کردن
    .example = ما با رنگ سرخ رنگ می‌کنیم.

word-krita = پنسل مومی رنگه
    .example = پنسل مومی سرخ گم است.

word-sax = قیچی
    .example = با قیچی احتیاط کن.

word-klippa = قیچی کردن
    .example = طفل‌ها کاغذ را قیچی می‌کنند.

word-pussel = پزل
    .example = ما یک پزل می‌چینیم.

word-kloss = خشتک بازی
    .example = برج از خشتک‌های بازی ساخته شده است.

word-bygga = ساختن
    .example = طفل‌ها یک برج بلند می‌سازند.

word-docka = گدی
    .example = گدی روی کوچ است.

word-boll = توپ
    .example = توپ را به طرف من بینداز.

word-gunga = گاز (بازی طفل‌ها)
    .example = دو طفل همان یک گاز را می‌خواهند.

word-sandlada = جای ریگ‌بازی
    .example = طفل‌ها در جای ریگ‌بازی زمین را می‌کنند.

word-spade = بیلچه
    .example = او یک بیلچهٔ سرخ می‌خواهد.

word-hjalm = کلاه محافظتی
    .example = اول کلاه محافظتی‌ات را بپوش.

word-staket = کتاره
    .example = سر کتاره بالا نشو.

word-grind = دروازهٔ حویلی
    .example = دروازهٔ حویلی باید بسته باشد.

word-springa = دویدن
    .example = در دهلیز ندو.

word-klattra = بالا شدن (به درخت یا دیوار)
    .example = او بسیار بلند بالا می‌شود.

word-sla = زدن
    .example = اجازه نیست کسی را بزنیم.

word-bita = دندان گرفتن
    .example = او بازویش را دندان گرفت.

word-braka = جنگ و دعوا کردن
    .example = دو طفل سر توپ دعوا می‌کنند.

word-dela = شریک کردن
    .example = می‌توانید سامان بازی را با هم شریک کنید.

word-turas-om = نوبت به نوبت کردن
    .example = با بایسکل نوبت به نوبت بازی کنید.

word-plocka-undan = جمع کردن
    .example = می‌توانید چیزهای‌تان را جمع کنید؟

word-nasa = بینی
    .example = می‌توانید بینی‌اش را پاک کنید؟

word-snuvig = کسی که بینی‌اش می‌رود
    .example = بینی بسیاری از طفل‌ها حالا می‌رود.

word-utflykt = چکر (گردش با گروه)
    .example = فردا ما چکر می‌رویم.

word-skog = جنگل
    .example = ما به جنگل می‌رویم.

word-reflexvast = واسکت شب‌تاب
    .example = همهٔ طفل‌ها واسکت شب‌تاب دارند.

word-rakna = شمار کردن
    .example = تمام طفل‌ها را در بس شمار کنید.

word-vikarie = کسی که به جای دیگری کار می‌کند
    .example = امروز یک نفر به جای همکار ما می‌آید.

word-inskolning = روزهای عادت کردن به کودکستان
    .example = او این هفته به کودکستان عادت می‌کند.

word-solkram = کریم آفتاب
    .example = طفل‌ها امروز کریم آفتاب کار دارند.

## Phrases

phrase-barnen-ska-ga-ut = طفل‌ها بیرون می‌روند که بازی کنند.

phrase-byta-bloja = می‌توانید پمپر او را تبدیل کنید؟

phrase-ta-pa-dig-stovlarna = موزه‌هایت را بپوش، باران می‌بارد.

phrase-vi-tvattar-handerna = ما پیش از نان خوردن دست‌های خود را می‌شوییم.

phrase-vem-hamtar-barnet = امروز کی پشت طفل می‌آید؟

phrase-mamma-kommer-snart = مادرت به‌زودی پشتت می‌آید.

phrase-kan-du-trosta-honom = می‌توانید او را کمی دل‌داری بدهید؟

phrase-dags-for-samling = حالا وقت حلقه است.

phrase-ska-vi-lasa-en-saga = یک قصه بخوانیم؟

phrase-tyst-barnen-sover = آرام، طفل‌ها خواب هستند!

phrase-vi-slar-inte-varandra = ما این‌جا یک‌دیگر را نمی‌زنیم.

phrase-turas-om-med-gungan = ما نوبت به نوبت گاز می‌خوریم.

phrase-plocka-undan-leksakerna = حالا سامان بازی را جمع می‌کنیم.

phrase-stang-grinden = دروازهٔ حویلی را پشت سرتان بسته کنید.

phrase-hjalm-nar-du-cyklar = وقتی بایسکل می‌رانی، باید کلاه محافظتی داشته باشی.

phrase-var-gor-det-ont = کجایت درد می‌کند؟

phrase-hon-har-ramlat = او افتاده و افگار شده است.

phrase-rakna-barnen = ما پیش از رفتن طفل‌ها را شمار می‌کنیم.

phrase-feber-ga-hem = او تب دارد و باید خانه برود.

phrase-allergisk-mot-mjolk = او به شیر حساسیت دارد.
