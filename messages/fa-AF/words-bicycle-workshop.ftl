### Words of bicycle-workshop. A machine translation, not yet reviewed.

## Words

word-cykel = بایسکل
    .example = بایسکل را این‌جا ایستاده کنید.

word-verkstad = ورکشاپ
    .example = ما در ورکشاپ بایسکل ترمیم می‌کنیم.

word-verktyg = سامان کار (ابزار)
    .example = سامان کار روی دیوار آویزان است.

word-laga = ترمیم کردن
    .example = ما امروز بایسکل را ترمیم می‌کنیم.

word-hjul = ارابه
    .example = ارابه چتل است.

word-dack = تایر
    .example = این تایر نو است.

word-slang = تیوب
    .example = ما تیوب ارابهٔ پیش‌رو را تبدیل می‌کنیم.

word-punktering = پنچری
    .example = تایرم پنچر شده است.

word-pumpa = پمپ کردن، باد دادن
    .example = پیش از بایسکل‌رانی تایرها را باد بدهید.

word-pump = پمپ باد
    .example = پمپ باد پیش دروازه است.

word-luft = هوا، باد
    .example = باد تایر بسیار کم است.

word-broms = بریک
    .example = پیش از بایسکل‌رانی بریک را امتحان کنید.

word-kedja = زنجیر
    .example = زنجیر از جایش برآمده است.

word-olja = تیل
    .example = کمی تیل روی زنجیر بچکانید.

word-sadel = زین
    .example = زین بسیار پایین است.

word-styre = هندل بایسکل
    .example = هندل بایسکل شل است.

word-pedal = پایدل
    .example = پایدل شکسته است.

word-las = قفل
    .example = کلید قفل از مشتری گم شده است.

word-ringklocka = زنگ بایسکل
    .example = زنگ بایسکل صدا نمی‌کند.

word-framhjul = ارابهٔ پیش‌رو
    .example = ارابهٔ پیش‌رو شل است.

word-bakhjul = ارابهٔ عقب
    .example = کشیدن ارابهٔ عقب سخت است.

word-ta-av = جدا کردن، کشیدن
    .example = من ارابه را می‌کشم.

word-satta-tillbaka = دوباره به جایش ماندن
    .example = ارابه را دوباره به جایش بمانید.

word-mutter = نت (مهرهٔ پیچ)
    .example = نت بسیار سخت بسته است.

word-dra-at = سخت کردن (پیچ)
    .example = پیچ را خوب سخت کنید.

word-lossa = شل کردن
    .example = اول نت را شل کنید.

word-skruva-fast = با پیچ محکم کردن
    .example = تکری را با پیچ روی هندل محکم کنید.

word-skiftnyckel = رنچ (کم و زیاد می‌شود)
    .example = رنچ روی میز است.

word-insexnyckel = کلید شش‌گوشه (الن)
    .example = یک کلید شش‌گوشه بگیرید، اندازهٔ پنج.

word-borste = برس
    .example = زنجیر را با برس پاک کنید.

word-kontrollera = دیدن که درست است، کنترول کردن
    .example = اول بریک‌ها را کنترول کنید.

word-hal-hole = سوراخ
    .example = در تیوب یک سوراخ است.

word-lapp = پینه (روی سوراخ)
    .example = یک پینه روی سوراخ بچسپانید.

word-lim = سرش
    .example = صبر کنید تا سرش خشک شود.

word-lacka = باد یا آب پس دادن
    .example = تیوب از پهلوی والف باد پس می‌دهد.

word-ventil = والف
    .example = والف خراب است، تیوب را تبدیل کنید.

word-dackavtagare = آلهٔ کشیدن تایر
    .example = تایر را با آلهٔ کشیدن تایر بکشید.

word-vaxel-gear = گیر
    .example = بایسکل هفت گیر دارد.

word-vaxla = گیر تبدیل کردن
    .example = گیر تبدیل نمی‌شود.

word-bromsa = بریک گرفتن
    .example = پیش از دور خوردن بریک بگیرید.

word-smorja = تیل یا گریس زدن
    .example = ماه یک بار زنجیر را تیل بزنید.

word-justera = عیار کردن
    .example = می‌توانید بریک را عیار کنید؟

word-hoja = بالا بردن
    .example = می‌توانید زین را کمی بالا ببرید؟

word-sanka = پایین آوردن
    .example = زین را دو سانتی‌متر پایین بیاورید.

word-montera = بسته کردن (پرزه)
    .example = من یک زین نو بسته می‌کنم.

word-reservdel = پرزه
    .example = پرزه‌های ما خلاص شده است.

word-cykla = بایسکل راندن
    .example = من با بایسکل کار می‌روم.

word-provcykla = بایسکل را برای امتحان راندن
    .example = مشتری می‌خواهد بایسکل را امتحان کند.

word-mjuk = نرم
    .example = تایر نرم است، بادش بدهید.

word-hard = سخت
    .example = تایر باید سخت باشد.

word-los = شل
    .example = پیچ شل است.

word-sliten = ساییده، کهنه
    .example = زنجیر کهنه و ساییده است.

word-rostig = زنگ‌زده
    .example = پیچ کهنه و زنگ‌زده است.

word-sned = کج
    .example = ارابه کج است.

word-pakethallare = باربند پشت بایسکل
    .example = صندوق را روی باربند محکم کنید.

word-stod = جک (پایهٔ بایسکل)
    .example = جک را پایین کنید.

word-stankskarm = گل‌گیر
    .example = گل‌گیر به تایر می‌خورد.

word-ram = چوکات بایسکل
    .example = نمبر روی چوکات نوشته است.

word-falg = رینگ ارابه
    .example = تایر روی رینگ است.

word-eker = سیخ ارابه
    .example = یک سیخ ارابه شکسته است.

word-vajer = سیم فلزی (کیبل)
    .example = سیم بریک کنده شده است.

word-fett = گریس، چربی
    .example = گریس کهنه را پاک کنید.

word-reflex = شب‌تاب (نور را پس می‌دهد)
    .example = بایسکل باید شب‌تاب داشته باشد.

word-elcykel = بایسکل برقی
    .example = بایسکل برقی سنگین است.

word-service = سرویس (معاینه و ترمیم)
    .example = بایسکل در سرویس است.

word-cykelstall = پایهٔ ایستاد کردن بایسکل‌ها
    .example = بایسکل را در پایهٔ بایسکل‌ها ایستاده کنید.

word-dubbdack = تایر میخ‌دار
    .example = در زمستان بایسکل تایر میخ‌دار کار دارد.

## Phrases

phrase-kan-ni-laga-min-cykel = می‌توانید بایسکلم را ترمیم کنید؟

phrase-nar-ar-cykeln-klar = بایسکل چه وقت آماده می‌شود؟

phrase-din-cykel-ar-klar = بایسکل شما ساعت سه آماده می‌شود.

phrase-det-ar-punktering-pa-bakhjulet = ارابهٔ عقب پنچر است.

phrase-ar-det-framhjulet-eller-bakhjulet = ارابهٔ پیش‌رو است یا ارابهٔ عقب؟

phrase-dacket-behover-mer-luft = تایر باد بیشتر کار دارد.

phrase-kedjan-ar-torr-behover-olja = زنجیر خشک است، تیل کار دارد.

phrase-bromsarna-tar-daligt = بریک‌ها درست نمی‌گیرد.

phrase-hjulet-snurrar-inte = ارابه دور نمی‌خورد.

phrase-var-ar-den-stora-skiftnyckeln = رنچ کلان کجا است؟

phrase-lagg-tillbaka-verktygen-ratt-plats = سامان کار را دوباره به جای درستش بگذارید.

phrase-kan-du-halla-i-cykeln = می‌توانید بایسکل را محکم بگیرید؟

phrase-ska-jag-byta-slangen-ocksa = تیوب را هم تبدیل کنم؟

phrase-dra-inte-at-for-hart = پیچ را زیاد سخت نکنید!

phrase-sadeln-ar-for-hog = زین برایم بسیار بلند است.

phrase-vi-maste-bestalla-en-reservdel = باید یک پرزه فرمایش بدهیم.

phrase-vad-kostar-det-att-laga = ترمیم بایسکل چند می‌شود؟

phrase-jag-ska-provcykla = پیش از آمدن مشتری بایسکل را امتحان می‌کنم.

phrase-las-cykeln-nar-du-gar = وقتی می‌روید، بایسکل را قفل کنید.
