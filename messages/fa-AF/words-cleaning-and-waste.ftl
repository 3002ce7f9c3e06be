### Words of cleaning-and-waste. A machine translation, not yet reviewed.

## Words

word-golv = کف اتاق (زمین)
    .example = ما از زمین شروع می‌کنیم.

word-hink = سطل
    .example = یک سطل آب گرم بگیرید.

word-kvast = جاروب
    .example = جاروب را بگیرید و این‌جا جاروب کنید.

word-sopa = جاروب کردن
    .example = من هر روز زمین را جاروب می‌کنم.

word-mopp = ماپ (تکهٔ دسته‌دار برای زمین)
    .example = ماپ در گدام است.

word-moppa = ماپ کردن زمین
    .example = حالا دهلیز را ماپ می‌کنم.

word-trasa = تکهٔ پاک‌کاری
    .example = یک تکهٔ پاک بگیرید.

word-torka-av = با تکه پاک کردن
    .example = لطفاً میز را پاک کنید.

word-skrap = خس و خاشاک، آشغال
    .example = روی زمین آشغال افتاده است.

word-sopor = کثافات خانه
    .example = کثافات را در کثافت‌دانی بیندازید.

word-papperskorg = سبد کاغذهای باطله
    .example = لطفاً سبد کاغذهای باطله را خالی کنید.

word-tomma = خالی کردن
    .example = ما صبح تمام سبدهای کاغذ را خالی می‌کنیم.

word-pase = خلطه
    .example = آشغال را در خلطه بیندازید.

word-sopsack = خریطهٔ کثافات
    .example = یک خریطهٔ نو کثافات بگیرید.

word-slanga = دور انداختن
    .example = این‌جا پلاستیک نیندازید.

word-soptunna = کثافت‌دانی
    .example = کثافت‌دانی در حویلی است.

word-full = پر
    .example = کثافت‌دانی پر است.

word-tom = خالی
    .example = بوتل خالی است.

word-vatten = آب
    .example = آب سطل چتل است.

word-rengoringsmedel = مواد پاک‌کننده
    .example = کمی مواد پاک‌کننده استفاده کنید.

word-stadvagn = کراچی صفاکاری
    .example = همه چیز روی کراچی صفاکاری است.

word-blot = تر
    .example = زمین هنوز تر است.

word-torr = خشک
    .example = یک تکهٔ خشک بگیرید.

word-dammsugare = جاروب برقی
    .example = جاروب برقی خراب است.

word-dammsuga = با جاروب برقی پاک کردن
    .example = اول قالین را جاروب برقی کنید.

word-damm = خاک، گرد
    .example = روی تاقچه خاک زیاد است.

word-damma-av = گردگیری کردن
    .example = تمام تاقچه‌ها را گردگیری کنید.

word-toalettpapper = کاغذ تشناب
    .example = کاغذ تشناب نو بگذارید.

word-tval = صابون
    .example = صابون خلاص شده است.

word-pappershandduk = دست‌پاک کاغذی
    .example = این‌جا دست‌پاک کاغذی نیست.

word-fylla-pa = دوباره پر کردن
    .example = صابون را هر روز دوباره پر کنید.

word-handfat = دست‌شوی
    .example = دست‌شوی پاک نیست.

word-svamp = اسفنج
    .example = دست‌شوی را با اسفنج پاک کنید.

word-spegel = آیینه
    .example = آیینه را با تکهٔ خشک پاک کنید.

word-fonster = کلکین
    .example = پیش از رفتن تمام کلکین‌ها را بسته کنید.

word-putsa = برق انداختن (شیشه)
    .example = امروز کلکین‌ها را پاک می‌کنیم.

word-korridor = دهلیز
    .example = دهلیز را در آخر صفا می‌کنیم.

word-kontor = دفتر
    .example = دفترها را پیش از ساعت هشت صفا کنید.

word-skrivbord = میز دفتر
    .example = هیچ کاغذ را روی میز دفتر بیجا نکنید.

word-horn = کنج
    .example = کنج‌ها را فراموش نکنید.

word-vagg = دیوار
    .example = روی دیوار داغ است.

word-flack = داغ (چتلی)
    .example = داغ نمی‌رود.

word-skura = با برس ساییدن و شستن
    .example = زمین را با برس بسایید.

word-sopskyffel = خاک‌انداز
    .example = جاروب و خاک‌انداز را بگیرید.

word-skolja = آب‌کش کردن
    .example = تکه را در آب پاک آب‌کش کنید.

word-noga = به دقت
    .example = به دقت با آب آب‌کش کنید.

word-overallt = همه جا
    .example = همه جا آشغال افتاده است.

word-plocka-upp = از زمین برداشتن
    .example = می‌توانید آشغال را بردارید؟

word-knyta = گره زدن
    .example = خلطه را محکم گره بزنید.

word-stalla-tillbaka = دوباره به جایش گذاشتن
    .example = بعد از کار سطل را به جایش بگذارید.

word-forrad = گدام
    .example = تکه‌های نو در گدام است.

word-handtag = دستگیر
    .example = دستگیر دروازه را پاک کنید.

word-desinficera = ضد عفونی کردن
    .example = تمام دستگیرها را ضد عفونی کنید.

word-sprayflaska = بوتل سپری
    .example = بوتل سپری زود خالی می‌شود.

word-blanda = گد کردن، مخلوط کردن
    .example = مواد را با آب سرد گد کنید.

word-fratande = سوزنده (مثل تیزاب)
    .example = این مواد سوزنده است.

word-stege = زینهٔ دستی
    .example = لطفاً زینه را محکم بگیرید.

word-kran = نل آب
    .example = نل هر وقت می‌چکد.

word-avlopp = بدررفت
    .example = بدررفت بند است.

word-lukta = بوی دادن
    .example = کثافت‌دانی بوی بد می‌دهد.

word-lock = سرپوش
    .example = سرپوش کثافت‌دانی را بسته کنید.

word-papper = کاغذ
    .example = کاغذ را در کثافت‌دانی آبی بیندازید.

word-burk = قوطی
    .example = قوطی را پیش از انداختن آب‌کش کنید.

word-flaska = بوتل
    .example = بوتل‌های خالی را این‌جا بگذارید.

word-pant = پیسهٔ گرو بوتل (پس داده می‌شود)
    .example = این بوتل پیسهٔ گرو دارد.

word-matavfall = پس‌ماندهٔ غذا
    .example = پس‌ماندهٔ غذا را در خلطهٔ نصواری بیندازید.

word-soprum = اتاق کثافات
    .example = اتاق کثافات در زیرزمینی است.

word-sopbil = موتر کثافات
    .example = موتر کثافات صبح وقت می‌آید.

word-grovsopor = کثافات کلان (فرنیچر کهنه)
    .example = کوچ باید در کثافات کلان برود.

word-fimp = ته‌ماندهٔ سگرت
    .example = ته‌مانده‌های سگرت را از پیش دروازه بردارید.

word-lov = برگ درخت
    .example = ما در خزان برگ‌ها را جاروب می‌کنیم.

## Phrases

phrase-vilka-rum = امروز کدام اتاق‌ها را صفا کنم؟

phrase-var-star-stadvagnen = کراچی صفاکاری کجا است؟

phrase-ta-ut-soporna = می‌توانید کثافات را بیرون ببرید؟

phrase-golvet-ar-blott = زمین تر است، این‌جا نروید.

phrase-papperskorgen-ar-full = سبد کاغذ پر است، باید خالی‌اش کنید.

phrase-vilket-medel = کدام مواد را استفاده کنم؟

phrase-aldrig-blanda-medel = هیچ وقت اجازه نیست مواد مختلف را گد کنید.

phrase-slut-pa-toalettpapper = کاغذ تشناب خلاص شده است.

phrase-fylla-pa-tval = می‌توانید صابون را دوباره پر کنید؟

phrase-har-du-torkat-av-bordet = میز را پاک کرده‌اید؟

phrase-byta-vatten = باید آب سطل را تبدیل کنید.

phrase-borjar-uppifran = ما از بالا شروع می‌کنیم و زمین را در آخر می‌کنیم.

phrase-smutsiga-trasor = تکه‌های چتل را در لباس‌شویی بگذارید.

phrase-stall-tillbaka-stolarna = وقتی کارتان تمام شد، چوکی‌ها را به جایش بگذارید.

phrase-var-slanga = این را کجا بیندازم؟

phrase-plast-andra-tunnan = پلاستیک را در کثافت‌دانی دیگر بیندازید.

phrase-luktar-illa = در اتاق کثافات بوی بد است.

phrase-sopbilen-kommer = موتر کثافات روز سه‌شنبه می‌آید.
