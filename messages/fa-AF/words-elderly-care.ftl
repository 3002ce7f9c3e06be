### Words of elderly-care. A machine translation, not yet reviewed.

## Words

word-boende = باشنده (کسی که آن‌جا زندگی می‌کند)
    .example = به همهٔ باشنده‌ها سلام بگویید.

word-aldreboende = خانهٔ سالمندان
    .example = من در خانهٔ سالمندان کار می‌کنم.

word-halsa = سلام دادن
    .example = وقتی می‌آیید، سلام بدهید.

word-avdelning = بخش
    .example = شما در کدام بخش کار می‌کنید؟

word-underskoterska = کمک‌نرس
    .example = کمک‌نرس همه چیز را به شما نشان می‌دهد.

word-sjukskoterska = نرس
    .example = دربارهٔ دوا از نرس بپرسید.

word-knacka = دروازه را تک‌تک زدن
    .example = پیش از داخل شدن دروازه را تک‌تک بزنید.

word-rullator = واکر چرخ‌دار (برای راه رفتن)
    .example = او با واکر چرخ‌دار راه می‌رود.

word-rullstol = چوکی چرخ‌دار
    .example = من چوکی چرخ‌دار را تا اتاق نان می‌برم.

word-sang = تخت خواب
    .example = او در تخت خواب است.

word-sova = خوابیدن
    .example = آرام، او خواب است.

word-vakna = بیدار شدن
    .example = او ساعت هفت بیدار می‌شود.

word-vacka = کسی را بیدار کردن
    .example = حالا او را بیدار نکنید.

word-frukost = نان صبح
    .example = نان صبح آماده است.

word-dricka = نوشیدن
    .example = کمی آب بنوشید.

word-hungrig = گرسنه
    .example = او امروز گرسنه نیست.

word-torstig = تشنه
    .example = تشنه هستید؟

word-matsal = اتاق نان
    .example = ما در اتاق نان غذا می‌خوریم.

word-satta-sig = نشستن
    .example = این‌جا پهلوی من بنشینید.

word-resa-sig = ایستاده شدن، برخاستن
    .example = آهسته ایستاده شوید.

word-lagga-sig = دراز کشیدن
    .example = می‌خواهید کمی دراز بکشید؟

word-sjalv = خودش، بی کمک
    .example = او خودش نان خورده می‌تواند.

word-tillsammans = با هم
    .example = ما با هم بیرون می‌رویم.

word-gammal = پیر، کهنه
    .example = او 90 ساله است.

word-lugn = آرام
    .example = با صدای آرام گپ بزنید.

word-hora = شنیدن
    .example = صدایم را می‌شنوید؟

word-glasogon = عینک
    .example = عینک من کجا است؟

word-horapparat = آلهٔ شنوایی
    .example = آلهٔ شنوایی روشن نیست.

word-medicin = دوا
    .example = من اجازه ندارم دوا بدهم.

word-tystnadsplikt = وظیفهٔ نگه داشتن راز مردم
    .example = همه این‌جا وظیفه دارند که راز مردم را نگه دارند.

word-handsprit = مایع ضد عفونی دست
    .example = پیش از نان مایع ضد عفونی دست را استفاده کنید.

word-munskydd = ماسک دهن
    .example = یک ماسک دهن بپوشید.

word-badda = بستر را جمع کردن
    .example = من تمام تخت‌های خواب را جمع می‌کنم.

word-lakan = روجایی
    .example = ما امروز روجایی‌ها را تبدیل می‌کنیم.

word-kudde = بالشت
    .example = یک بالشت دیگر می‌خواهید؟

word-filt = کمپل
    .example = کمپل را روی پاها بیندازید.

word-kofta = جاکت پیش‌باز
    .example = می‌خواهید جاکت بپوشید؟

word-toffla = چپلک خانه
    .example = چپلک‌ها را بپوشید.

word-duscha = شاور گرفتن
    .example = او صبح شاور می‌گیرد.

word-handduk = جان‌پاک، روی‌پاک
    .example = جان‌پاک را آن‌جا آویزان کنید.

word-tvatt = کالای شستنی
    .example = کالای شسته حالا خشک است.

word-tand = دندان
    .example = دندان‌ها را برس کرده‌اید؟

word-tandborste = برس دندان
    .example = برس دندان در گیلاس است.

word-har = موی
    .example = او موی دراز دارد.

word-kamma = شانه کردن
    .example = موی‌تان را شانه کنم؟

word-mata = نان به دهن کسی دادن
    .example = من آهسته به او نان می‌دهم.

word-sugror = نیچه (برای نوشیدن)
    .example = او با نیچه می‌نوشد.

word-svalja = قورت کردن
    .example = قورت کردن برای او سخت است.

word-satta-i-halsen = چیزی در گلو بند ماندن
    .example = کمک کنید، چیزی در گلویش بند مانده است!

word-promenad = قدم زدن
    .example = یک قدم بزنیم؟

word-halla-i-sig = محکم گرفتن خود
    .example = محکم بگیرید، حالا می‌رویم.

word-kapp = عصا
    .example = او با عصا راه می‌رود.

word-langsam = سست، آهسته
    .example = او صبح‌ها آهسته است.

word-ben = پا، ساق
    .example = پایش درد می‌کند.

word-yr = سرچرخ
    .example = سرم کمی می‌چرخد.

word-sar = زخم
    .example = او روی پایش زخم دارد.

word-komma-ihag = به یاد داشتن
    .example = من به یادتان هستم؟

word-demens = بیماری فراموشی (دیمنشیا)
    .example = بسیار کسان این‌جا بیماری فراموشی دارند.

word-orolig = ناآرام، تشویشی
    .example = او شام‌ها تشویش دارد.

word-ensam = تنها
    .example = او خود را تنها حس می‌کند.

word-sallskap = هم‌نشینی (تنها نبودن)
    .example = او می‌خواهد کسی پهلویش باشد.

word-tidning = اخبار، روزنامه
    .example = می‌خواهید روزنامه بخوانید؟

word-lasa-hogt = با آواز بلند خواندن
    .example = می‌توانید برایم با آواز بلند بخوانید؟

word-spel = بازی (مثل قطعه)
    .example = کدام بازی را خوش دارید؟

word-gymnastik = جمناستیک، ورزش
    .example = روز جمعه جمناستیک داریم.

word-tradgard = باغچه
    .example = ما در باغچه قهوه می‌نوشیم.

word-fatolj = کوچ یک‌نفری
    .example = او در کوچ خودش نشسته است.

word-besok = دیدار، مهمان شدن
    .example = روز یک‌شنبه کسی به دیدن او می‌آید.

word-anhorig = نزدیکان، خویش
    .example = امروز صبح یکی از نزدیکان زنگ زد.

word-dotter = دختر (فرزند)
    .example = دختر او در مالمو زندگی می‌کند.

word-son = پسر (فرزند)
    .example = پسر او امروز می‌آید.

## Phrases

phrase-har-du-sovit-gott = صبح به‌خیر، خوب خواب کردید؟

phrase-knacka-pa-dorren = همیشه اول دروازه را تک‌تک بزنید.

phrase-en-kopp-kaffe = یک پیاله قهوه می‌خواهید؟

phrase-hjalp-att-resa-dig = می‌خواهید کمک‌تان کنم که ایستاده شوید؟

phrase-ta-det-lugnt = آرام باشید، وقت زیاد داریم.

phrase-var-ar-din-rullator = واکر چرخ‌دار شما کجا است؟

phrase-hor-daligt = گوش او کم می‌شنود، بلند و واضح گپ بزنید.

phrase-har-du-ont = کدام جای‌تان درد می‌کند؟

phrase-han-har-ramlat = او افتاده است، زود بیایید!

phrase-inte-ge-medicin = شما اجازه ندارید به او دوا بدهید.

phrase-inte-beratta = ما دربارهٔ باشنده‌ها به دیگران قصه نمی‌کنیم.

phrase-lasa-hjulen = قفل کردن ارابه‌های چوکی چرخ‌دار را فراموش نکنید.

phrase-soppan-ar-varm = سوپ داغ است، با احتیاط بخورید.

phrase-hjalpa-med-strumporna = در پوشیدن جوراب کمک‌تان کنم؟

phrase-vila-en-stund = او می‌خواهد کمی استراحت کند.

phrase-ut-pa-promenad = ما برای قدم زدن بیرون می‌رویم.

phrase-sitta-vid-fonstret = می‌خواهید پهلوی کلکین بنشینید؟

phrase-sallskap-en-stund = می‌خواهید کمی پهلوی‌تان بنشینم؟

phrase-spelar-bingo = ما ساعت دو بینگو بازی می‌کنیم.

phrase-din-dotter-kommer = دخترتان امروز به دیدن‌تان می‌آید.
