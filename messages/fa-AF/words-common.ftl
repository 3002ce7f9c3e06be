### Words of common. A machine translation, not yet reviewed.

## Words

word-hej = سلام
    .example = سلام، من امروز این‌جا به کار شروع می‌کنم.

word-valkommen = خوش آمدید
    .example = سلام، خوش آمدید!

word-tack = تشکر
    .example = تشکر، لطف کردید.

word-ursakta = ببخشید (پیش از سوال)
    .example = ببخشید، می‌توانم یک چیز بپرسم؟

word-forlat = معذرت می‌خواهم
    .example = معذرت می‌خواهم، تقصیر من بود.

word-hjalpa = کمک کردن
    .example = من حالا می‌توانم با شما کمک کنم.

word-forsta = فهمیدن
    .example = می‌فهمید چه می‌گویم؟

word-fraga = پرسیدن
    .example = شما همیشه می‌توانید از من بپرسید.

word-igen = دوباره
    .example = می‌توانید دوباره تشریح کنید؟

word-visa = نشان دادن
    .example = من آشپزخانه را به شما نشان می‌دهم.

word-chef = آمر
    .example = نام آمر من کارین است.

word-kollega = همکار
    .example = اول از یک همکار بپرسید.

word-handledare = سرپرست
    .example = سرپرست شما همه چیز را به شما نشان می‌دهد.

word-borja = شروع کردن
    .example = ما ساعت هفت شروع می‌کنیم.

word-sluta = ختم کردن، بس کردن
    .example = من ساعت چهار خلاص می‌شوم.

word-vanta = صبر کردن، منتظر بودن
    .example = این‌جا صبر کنید، من زود می‌آیم.

word-klocka = ساعت (دیواری یا دستی)
    .example = یک ساعت روی دیوار است.

word-rast = وقفهٔ کار
    .example = ما ساعت ده وقفه داریم.

word-i-dag = امروز
    .example = امروز دوشنبه است.

word-i-morgon = فردا
    .example = فردا ساعت هشت شروع می‌کنیم.

word-nu = حالا
    .example = حالا وقفه است.

word-har-here = این‌جا
    .example = شما می‌توانید این‌جا بنشینید.

word-dar = آن‌جا
    .example = الماری شما آن‌جا است.

word-var = کجا
    .example = کلید کجا است؟

word-toalett = تشناب
    .example = تشناب دست چپ است.

word-dorr = دروازه
    .example = دروازه قفل است.

word-nyckel = کلید
    .example = من کلید ندارم.

word-personalrum = اتاق کارمندان
    .example = ما در اتاق کارمندان نان می‌خوریم.

word-omkladningsrum = اتاق تبدیل لباس
    .example = اتاق تبدیل لباس در زیرزمینی است.

word-skap = الماری
    .example = چیزهای‌تان را در الماری بگذارید.

word-arbetsklader = لباس کار
    .example = لباس کار شما در الماری آویزان است.

word-lunch = نان چاشت
    .example = ما ساعت دوازده نان چاشت می‌خوریم.

word-stopp = ایست!
    .example = ایست! خطر دارد.

word-akta = احتیاط کردن
    .example = وقتی دروازه را بسته می‌کنید، به انگشت‌های‌تان احتیاط کنید.

word-farlig = خطرناک
    .example = ماشین می‌تواند خطرناک باشد.

word-handske = دستکش
    .example = من یک جوره دستکش کار دارم.

word-nodutgang = دروازهٔ خروج اضطراری
    .example = پیش دروازهٔ خروج اضطراری چیزی نگذارید.

word-brandslackare = آلهٔ ضد حریق
    .example = آلهٔ ضد حریق روی دیوار آویزان است.

word-sjuk = مریض
    .example = وقتی مریض هستید، در خانه بمانید.

word-ringa = تیلفون کردن
    .example = اگر مریض هستید، به آمر تیلفون کنید.

word-ga = پیاده رفتن
    .example = ما به آشپزخانه می‌رویم.

word-komma = آمدن
    .example = بس بعد از پنج دقیقه می‌آید.

word-jobba = کار کردن
    .example = من تا ساعت پنج کار می‌کنم.

word-saga-say = گفتن
    .example = آمر چه می‌گوید؟

word-prata = گپ زدن
    .example = من کمی سویدنی گپ می‌زنم.

word-langsamt = آهسته
    .example = در زینه آهسته بروید.

word-behova = ضرورت داشتن
    .example = من به کمک ضرورت دارم.

word-ny = نو
    .example = من این‌جا نو هستم.

word-klar = تمام، آماده
    .example = کارتان تمام شد؟

word-ratt = درست
    .example = این درست است؟

word-fel = غلط
    .example = این کلید غلط است.

word-oppna = باز کردن
    .example = می‌توانید دروازه را باز کنید؟

word-stanga = بسته کردن
    .example = می‌توانید کلکین را بسته کنید؟

word-lasa-lock = قفل کردن
    .example = قفل کردن دروازه را فراموش نکنید.

word-hamta = رفتن و آوردن
    .example = می‌توانید یک چوکی بیاورید؟

word-lamna = تسلیم دادن، گذاشتن
    .example = کلید را به آمر بدهید.

word-bara = چیزی را بردن (با دست)
    .example = ما صندوق را با هم می‌بریم.

word-lyfta = بلند کردن
    .example = با پاهای‌تان بلند کنید، نه با کمر.

word-tung = سنگین
    .example = این صندوق سنگین است.

word-latt = سبک، آسان
    .example = بردن این بیگ آسان است.

word-stada = صفاکاری کردن
    .example = ما پیش از خانه رفتن صفاکاری می‌کنیم.

word-ren = پاک
    .example = زمین حالا پاک است.

word-smutsig = چتل
    .example = دست‌های من چتل است.

word-tvatta-handerna = شستن دست‌ها
    .example = من دست‌هایم را با صابون می‌شویم.

word-varm = گرم، داغ
    .example = قهوه داغ است.

word-kall = سرد
    .example = بیرون سرد است.

word-trasig = شکسته، خراب
    .example = چوکی شکسته است.

word-i-gar = دیروز
    .example = من دیروز رخصت بودم.

word-forst = اول
    .example = اول من نشان می‌دهم، باز شما کوشش کنید.

word-sedan = باز، بعد از آن
    .example = اول نان می‌خوریم، باز کار می‌کنیم.

word-snart = به‌زودی
    .example = ما به‌زودی خلاص می‌شویم.

word-senare = پسان‌تر
    .example = ما این را پسان‌تر می‌کنیم.

word-tid = وقت
    .example = فردا به وقت بیایید.

word-sen = ناوقت
    .example = امروز بس ناوقت شده است.

word-tidigt = زود (نه ناوقت)
    .example = من صبح وقت شروع می‌کنم.

word-minut = دقیقه
    .example = پنج دقیقه صبر کنید.

word-timme = ساعت (60 دقیقه)
    .example = جلسه یک ساعت را می‌گیرد.

word-dag = روز
    .example = من هفتهٔ پنج روز کار می‌کنم.

word-vecka = هفته
    .example = هفتهٔ دیگر من رخصت هستم.

word-manad = ماه
    .example = من سه ماه این‌جا هستم.

word-morgon = صبح
    .example = ما هر صبح یک‌دیگر را می‌بینیم.

word-eftermiddag = بعد از چاشت
    .example = جلسه امروز بعد از چاشت است.

word-kvall = شام
    .example = بعضی وقت‌ها شام کار می‌کنم.

word-helg = آخر هفته (شنبه و یک‌شنبه)
    .example = آخر هفتهٔ خوش داشته باشید!

word-ledig = رخصت
    .example = من روز جمعه رخصت هستم.

word-schema = تقسیم اوقات
    .example = هر صبح به تقسیم اوقات ببینید.

word-alltid = همیشه
    .example = من همیشه به وقت می‌آیم.

word-ingang = دروازهٔ دخول
    .example = ما پیش دروازهٔ دخول یک‌دیگر را می‌بینیم.

word-utgang = دروازهٔ خروج
    .example = دروازهٔ خروج روبه‌رو است.

word-hoger = راست (طرف)
    .example = این‌جا طرف راست بروید.

word-vanster = چپ (طرف)
    .example = آشپزخانه طرف چپ است.

word-rakt-fram = مستقیم، روبه‌رو
    .example = تا دروازه مستقیم بروید.

word-upp = بالا
    .example = لفت حالا بالا می‌رود.

word-ner = پایین
    .example = ما صندوق را پایین می‌بریم.

word-bakom = پشت (چیزی)
    .example = صندوق پشت دروازه است.

word-framfor = پیش روی
    .example = موتر پیش روی خانه است.

word-bredvid = پهلوی
    .example = شما می‌توانید پهلوی من بنشینید.

word-under = زیر
    .example = زیر میز را ببینید.

word-trappa = زینه
    .example = امروز از زینه می‌رویم.

word-hiss = لفت
    .example = لفت خراب است.

word-hitta = پیدا کردن
    .example = من آشپزخانه را پیدا نمی‌توانم.

word-glomma = فراموش کردن
    .example = من کلیدم را فراموش کرده‌ام.

word-mobil = موبایل
    .example = موبایل‌تان را در الماری بگذارید.

word-forsiktig = محتاط
    .example = با کارد محتاط باشید.

word-hal-slippery = لشم
    .example = احتیاط کنید، زینه لشم است!

word-ramla = افتادن
    .example = من در زینه افتادم.

word-skada-sig = زخمی شدن، افگار شدن
    .example = کسی افگار شده است.

word-brand = آتش‌سوزی
    .example = وقت آتش‌سوزی به 112 زنگ بزنید.

word-larm = زنگ خطر
    .example = وقتی زنگ خطر صدا می‌کند، بیرون بروید.

word-olycka = حادثه
    .example = یک حادثه شده است.

word-plaster = پلستر زخم
    .example = شما پلستر دارید؟

word-ambulans = امبولانس
    .example = امبولانس به‌زودی می‌آید.

word-ma = حال داشتن (خوب یا بد)
    .example = امروز حال‌تان چطور است؟

word-ha-ont = درد داشتن
    .example = کمرم درد می‌کند.

word-feber = تب
    .example = طفل من تب دارد.

word-forkyld = ریزش کرده
    .example = من کمی ریزش کرده‌ام.

word-trott = مانده، خسته
    .example = بعد از کار مانده هستم.

word-vila = استراحت کردن
    .example = شما باید در خانه استراحت کنید.

word-frisk = جور، سالم
    .example = من حالا دوباره جور هستم.

word-rygg = پشت، کمر (بدن)
    .example = کمرم درد می‌کند.

word-hand = دست
    .example = صندوق را با هر دو دست بگیرید.

word-lakare = داکتر
    .example = من پیش داکتر نوبت دارم.

word-hem = طرف خانه
    .example = من حالا خانه می‌روم.

## Phrases

phrase-kan-du-hjalpa-mig = می‌توانید با من کمک کنید؟

phrase-jag-forstar-inte-ordet = من این کلمه را نمی‌فهمم.

phrase-saga-det-en-gang-till = می‌توانید یک بار دیگر بگویید؟

phrase-prata-lite-langsammare = می‌توانید کمی آهسته‌تر گپ بزنید؟

phrase-visa-mig-hur-man-gor = می‌توانید نشانم بدهید که چطور می‌کنند؟

phrase-vad-ska-jag-gora-nu = حالا چه کنم؟

phrase-var-ar-toaletten = تشناب کجا است؟

phrase-nar-ar-det-rast = وقفه چه وقت است؟

phrase-vad-ar-klockan-nu = حالا ساعت چند است؟

phrase-nar-borjar-vi-i-morgon = فردا چه وقت شروع می‌کنیم؟

phrase-vi-ses-i-morgon = فردا می‌بینیم‌تان!

phrase-jag-ar-sjuk-kan-inte-komma = من امروز مریض هستم و آمده نمی‌توانم.

phrase-mitt-barn-ar-sjukt = طفلم مریض است، باید خانه بروم.

phrase-jag-mar-inte-bra = حالم خوب نیست.

phrase-jag-har-ont-i-magen = شکمم درد می‌کند.

phrase-jag-ska-till-lakaren = من ساعت دو پیش داکتر می‌روم.

phrase-jag-ar-sen-bussen = من ناوقت می‌رسم، بس نیامد.

phrase-akta-dig-golvet-ar-halt = احتیاط کنید، زمین لشم است!

phrase-ga-ut-genom-nodutgangen = از دروازهٔ خروج اضطراری بیرون بروید!

phrase-ring-112-det-brinner = به 112 زنگ بزنید، آتش گرفته است!

phrase-ta-pa-dig-handskarna = دستکش‌ها را بپوشید.

phrase-lyft-inte-ensam = تنها بلند نکنید، صندوق بسیار سنگین است.

phrase-tvatta-handerna-fore-lunchen = پیش از نان چاشت دست‌های‌تان را بشویید.

phrase-stang-dorren-efter-dig = لطفاً دروازه را پشت سرتان بسته کنید.

phrase-jag-hittar-inte-nyckeln = من کلید را پیدا نمی‌توانم.

phrase-vem-ska-jag-fraga = از کی بپرسم؟

phrase-vad-heter-det-pa-svenska = این را به سویدنی چه می‌گویند؟
