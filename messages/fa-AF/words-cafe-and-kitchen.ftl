### Words of cafe-and-kitchen. A machine translation, not yet reviewed.

## Words

word-kok = آشپزخانه
    .example = بیایید، آشپزخانه این‌جا است!

word-forklade = پیش‌بند
    .example = یک پیش‌بند پاک بپوشید.

word-harnat = جالی موی
    .example = در آشپزخانه همه جالی موی دارند.

word-mat = غذا، نان
    .example = غذا حالا آماده است.

word-kaffe = قهوه
    .example = قهوه آماده است.

word-diska = ظرف شستن
    .example = من بعد از نان چاشت ظرف می‌شویم.

word-disk = ظرف‌های چتل
    .example = امروز ظرف چتل زیاد است.

word-diskmaskin = ماشین ظرف‌شویی
    .example = گیلاس‌ها را در ماشین ظرف‌شویی بگذارید.

word-kopp = پیاله
    .example = دو پیاله قهوه، لطفاً.

word-glas = گیلاس
    .example = مهمان یک گیلاس آب می‌خواهد.

word-tallrik = بشقاب
    .example = بشقاب‌ها روی تاقچه است.

word-kniv = کارد
    .example = کارد را در آب نگذارید.

word-gaffel = پنجه (برای غذا)
    .example = پنجه‌ها در روک میز است.

word-sked = قاشق
    .example = مهمان یک قاشق کار دارد.

word-bord = میز
    .example = میز چتل است.

word-disktrasa = تکهٔ ظرف‌شویی
    .example = یک تکهٔ پاک بگیرید.

word-diskmedel = مایع ظرف‌شویی
    .example = ما مایع ظرف‌شویی بیشتر کار داریم.

word-bricka = پتنوس
    .example = پیاله‌ها را روی پتنوس بگذارید.

word-kock = آشپز
    .example = آشپز غذا می‌پزد.

word-laga-mat = غذا پختن
    .example = ما هر روز غذا می‌پزیم.

word-gast = مهمان (در کافه)
    .example = مهمان قهوه می‌خواهد.

word-servera = غذا پیش کردن
    .example = امروز سوپ پیش می‌کنیم.

word-bestalla = فرمایش دادن
    .example = مهمان می‌خواهد غذا فرمایش بدهد.

word-meny = مینو (لست غذاها)
    .example = پیش از آمدن مهمان‌ها مینو را بخوانید.

word-betala = پیسه دادن
    .example = شما می‌توانید این‌جا پیسه بدهید.

word-kvitto = رسید
    .example = رسید می‌خواهید؟

word-spis = اجاق برقی
    .example = دیگ روی اجاق است.

word-ugn = داش
    .example = کلوچه‌ها در داش است.

word-kylskap = یخچال
    .example = پنیر در یخچال است.

word-frys = فریزر
    .example = نان در فریزر است.

word-kastrull = دیگ
    .example = دیگ کلان را بگیرید.

word-stekpanna = تابه
    .example = تابه داغ است!

word-skarbrada = تختهٔ کارد (برای توته کردن)
    .example = برای گوشت یک تختهٔ پاک بگیرید.

word-skara = بریدن
    .example = من نان را می‌برم.

word-skala = پوست کردن
    .example = لطفاً تمام کچالوها را پوست کنید.

word-koka = جوش دادن
    .example = من ده تخم جوش می‌دهم.

word-steka = در روغن سرخ کردن
    .example = ما ماهی را در مسکه سرخ می‌کنیم.

word-baka = در داش پختن
    .example = ما صبح کلوچه می‌پزیم.

word-rora-om = شور دادن
    .example = سوپ را شور بدهید.

word-halla = ریختن، انداختن
    .example = شیر را در جک بیندازید.

word-brygga = قهوه دم کردن
    .example = ما قهوهٔ نو دم می‌کنیم.

word-duka = میز نان را آماده کردن
    .example = پیش از نان چاشت میز را آماده می‌کنیم.

word-smaka = چشیدن
    .example = سوپ را بچشید!

word-vass = تیز
    .example = آن کارد بسیار تیز است.

word-allergisk = کسی که حساسیت دارد
    .example = مهمان به چهارمغز و بادام حساسیت دارد.

word-vegetarisk = بی‌گوشت
    .example = سوپ بی‌گوشت است.

word-farsk = تازه
    .example = نان تازه است.

word-god = مزه‌دار
    .example = قهوه مزه‌دار است.

word-sot = شیرین
    .example = کلچه بسیار شیرین است.

word-te = چای
    .example = چای می‌خواهید یا قهوه؟

word-mjolk = شیر
    .example = شیر در یخچال است.

word-socker = بوره
    .example = در چای بوره می‌خواهید؟

word-kanna = جک (برای آب یا شیر)
    .example = جک را از آب پر کنید.

word-brod = نان (از نانوایی)
    .example = ما هر روز نان می‌خریم.

word-smor = مسکه
    .example = مسکه بسیار سخت است.

word-ost = پنیر
    .example = یک ساندویچ با پنیر، لطفاً.

word-smorgas = ساندویچ
    .example = ما بیست ساندویچ می‌سازیم.

word-bulle = کلوچه (نان نرم شیرین)
    .example = کلوچه‌ها امروز تازه است.

word-kaka = کلچه، بسکیت
    .example = کلچه‌ها را در یک غوری بگذارید.

word-tarta = کیک
    .example = کیک را دوازده توته کنید.

word-agg = تخم
    .example = ما سی تخم کار داریم.

word-kott = گوشت
    .example = گوشت در فریزر است.

word-fisk = ماهی
    .example = امروز ماهی است.

word-kyckling = گوشت مرغ
    .example = گوشت مرغ هنوز پخته نیست.

word-ris = برنج
    .example = برنج را در دیگ کلان جوش بدهید.

word-potatis = کچالو
    .example = من کچالو پوست می‌کنم.

word-lok = پیاز
    .example = پیاز را توته‌های خرد کنید.

word-tomat = بادنجان رومی
    .example = بادنجان رومی را در آب سرد آب‌کش کنید.

word-gronsak = سبزی، ترکاری
    .example = من تمام سبزی‌ها را آب‌کش می‌کنم.

word-sallad = سلاته
    .example = سلاته روی میز است.

word-soppa = سوپ، شوربا
    .example = سوپ داغ است.

word-sas = ساس
    .example = ساس را در کاسه بیندازید.

word-salt = نمک
    .example = سوپ نمک بیشتر کار دارد.

word-not = خسته‌باب (چهارمغز، بادام)
    .example = در این کلچه چهارمغز یا بادام است؟

word-servett = دستمال کاغذی
    .example = روی میزها دستمال کاغذی بگذارید.

word-portion = یک خوراک (برای یک نفر)
    .example = سه خوراک ماهی، لطفاً.

## Phrases

phrase-ta-pa-dig-forklade = پیش‌بند و جالی موی بپوشید.

phrase-tvatta-handerna-mat = پیش از پختن غذا دست‌های‌تان را بشویید.

phrase-kan-du-diska-kopparna = می‌توانید پیاله‌ها را بشویید؟

phrase-kan-du-torka-av-borden = می‌توانید میزها را پاک کنید؟

phrase-var-star-tallrikarna = بشقاب‌ها کجا است؟

phrase-akta-kniven-ar-vass = احتیاط، کارد تیز است!

phrase-akta-spisen-ar-varm = احتیاط، اجاق داغ است!

phrase-stall-mjolken-i-kylskapet = شیر را در یخچال بگذارید.

phrase-vad-far-det-vara = چه میل دارید؟

phrase-vill-du-ha-mjolk = در قهوه شیر می‌خواهید؟

phrase-ata-har-eller-ta-med = این‌جا می‌خورید یا با خود می‌برید؟

phrase-betala-med-kort = مهمان می‌خواهد با کارت پیسه بدهد.

phrase-ar-du-allergisk = شما به چیزی حساسیت دارید؟

phrase-kaffet-ar-slut = قهوه خلاص شده است.

phrase-kan-du-fylla-pa-kaffe = می‌توانید قهوه را دوباره پر کنید؟

phrase-skar-tomaterna-i-skivor = بادنجان رومی را ورق‌ورق ببرید.

phrase-potatisen-ska-koka = کچالو باید بیست دقیقه جوش بخورد.

phrase-hur-manga-portioner = چند خوراک بپزیم؟

phrase-tack-det-var-jattegott = تشکر، بسیار مزه‌دار بود!
