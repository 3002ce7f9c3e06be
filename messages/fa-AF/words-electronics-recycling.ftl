### Words of electronics-recycling. A machine translation, not yet reviewed.

## Words

word-elektronik = سامان الکترونیکی
    .example = ما سامان الکترونیکی کهنه را می‌گیریم.

word-sortera = جدا جدا کردن
    .example = من کیبل‌ها و بتری‌ها را جدا می‌کنم.

word-lada = صندوق
    .example = صندوق سنگین است.

word-skyddsglasogon = عینک محافظتی
    .example = همه این‌جا عینک محافظتی دارند.

word-skyddssko = بوت محافظتی
    .example = شما از ما بوت محافظتی می‌گیرید.

word-dator = کمپیوتر
    .example = کمپیوتر کهنه است.

word-skarm = سکرین
    .example = سکرین را با هر دو دست ببرید.

word-kabel = کیبل
    .example = این‌جا کیبل‌ها را جدا می‌کنیم.

word-sladd = سیم برق (از سامان تا ساکت)
    .example = سیم چراغ خراب است.

word-batteri = بتری
    .example = اول بتری را بکشید.

word-lampa = چراغ
    .example = چراغ‌ها باید در یک صندوق جدا باشد.

word-hel = سالم (نه شکسته)
    .example = این چراغ سالم است؟

word-fungera = کار دادن (ماشین)
    .example = پرنتر کار نمی‌دهد.

word-testa = امتحان کردن
    .example = ما تمام موبایل‌ها را امتحان می‌کنیم.

word-skruvmejsel = پیچ‌کش
    .example = من یک پیچ‌کش خرد کار دارم.

word-skruv = پیچ
    .example = پیچ بند مانده است.

word-skruva-loss = پیچ را باز کردن
    .example = پیچ‌های پکه را باز کنید.

word-skruvdragare = پیچ‌کش برقی
    .example = می‌توانم پیچ‌کش برقی‌تان را بگیرم؟

word-plocka-isar = پرزه پرزه کردن
    .example = ما کمپیوترهای کهنه را پرزه پرزه می‌کنیم.

word-demontera = کشیدن و باز کردن (دستگاه)
    .example = امروز پرنترها را باز می‌کنیم.

word-del = پرزه، توته
    .example = پرزه‌ها را روی میز بگذارید.

word-arbetsbank = میز کار
    .example = شما پشت این میز کار می‌کنید.

word-tang = پلاس
    .example = پلاس روی میز کار است.

word-klippa-av = قطع کردن
    .example = ما تمام سیم‌ها را قطع می‌کنیم.

word-hammare = چکش
    .example = با چکش آهسته بزنید.

word-plast = پلاستیک
    .example = پلاستیک را در این صندوق بگذارید.

word-metall = فلز
    .example = صندوق فلز سنگین است.

word-jarn = آهن
    .example = آهن و مس را در صندوق‌های جدا بگذارید.

word-koppar = مس
    .example = در کیبل مس است.

word-magnet = مقناطیس
    .example = مقناطیس به آهن می‌چسپد.

word-atervinna = دوباره قابل استفاده ساختن (ری‌سایکل)
    .example = ما فلز و پلاستیک را ری‌سایکل می‌کنیم.

word-bur = قفس (برای مال)
    .example = کمپیوترها را در قفس بگذارید.

word-pall = تختهٔ بار (پالت)
    .example = صندوق‌ها را روی تختهٔ بار بگذارید.

word-vagn = کراچی
    .example = اگر سنگین است، کراچی را بگیرید.

word-truck = فورک‌لفت
    .example = شما اجازه ندارید فورک‌لفت را برانید.

word-stapla = سر به سر چیدن
    .example = صندوق‌ها را زیاد بلند سر به سر نچینید.

word-packa = بسته‌بندی کردن
    .example = ما کمپیوترها را در صندوق‌ها بسته‌بندی می‌کنیم.

word-lasta = بار کردن
    .example = کارتن‌ها را روی کراچی بار کنید.

word-vag = ترازو
    .example = تختهٔ بار را روی ترازو بگذارید.

word-vaga = وزن کردن
    .example = ما تمام صندوق‌ها را وزن می‌کنیم.

word-marka = نشانی کردن
    .example = روی صندوق تاریخ را نشانی کنید.

word-etikett = لیبل
    .example = یک لیبل روی صندوق بچسپانید.

word-strom = برق
    .example = برق روشن است؟

word-kontakt = پلک برق
    .example = این پلک این‌جا جور نمی‌آید.

word-dra-ut = بیرون کشیدن
    .example = سیم را از دیوار بیرون بکشید.

word-stanga-av = خاموش کردن
    .example = اول کمپیوتر را خاموش کنید.

word-satta-pa = روشن کردن
    .example = کمپیوتر را روشن کنید و صبر کنید.

word-knapp = دکمه
    .example = دکمهٔ سرخ ماشین را ایستاد می‌کند.

word-trycka = فشار دادن
    .example = دکمهٔ سبز را فشار بدهید.

word-ladda = چارج کردن
    .example = اول بتری را چارج کنید.

word-laddare = چارجر
    .example = چارجر موبایل کجا است؟

word-reparera = ترمیم کردن
    .example = ما این‌جا موبایل ترمیم می‌کنیم.

word-giftig = زهری
    .example = احتیاط، زهری است!

word-brinna = در گرفتن، سوختن
    .example = بتری‌های کهنه می‌تواند در بگیرد.

word-kant = لب، کناره
    .example = به انگشت‌های‌تان احتیاط کنید، لبه تیز است!

word-horselskydd = گوشی محافظتی (ضد صدا)
    .example = این‌جا گوشی محافظتی بپوشید.

word-harddisk = هارددیسک
    .example = هارددیسک را از کمپیوتر بکشید.

word-radera = پاک کردن (معلومات)
    .example = ما تمام هارددیسک‌ها را پاک می‌کنیم.

word-kretskort = تختهٔ سرکت (بورد)
    .example = تخته‌های سرکت را در یک صندوق جدا بگذارید.

word-flakt = پکه
    .example = پکه پر از خاک است.

word-tangentbord = کیبورد
    .example = کیبورد چتل است.

word-mus = موس کمپیوتر
    .example = موس سیم ندارد.

word-skrivare = پرنتر
    .example = پرنتر پیش دروازه است.

word-surfplatta = تبلیت
    .example = تبلیت را یک ساعت چارج کنید.

word-kamera = کمره
    .example = کمره یک بتری خرد دارد.

word-hogtalare = بلندگو
    .example = در بلندگو یک مقناطیس است.

word-fjarrkontroll = ریموت
    .example = بتری‌ها را از ریموت بکشید.

word-lysror = چراغ میله‌ای
    .example = احتیاط، چراغ میله‌ای زود می‌شکند!

word-tvattmaskin = ماشین کالاشویی
    .example = ماشین کالاشویی را تنها بلند نکنید.

word-mikrovagsugn = مایکروویف
    .example = مایکروویف‌ها باید روی تختهٔ بار باشد.

## Phrases

phrase-ta-pa-dig-skyddsglasogon = عینک محافظتی بپوشید.

phrase-var-ska-jag-lagga-den-har = این را کجا بگذارم؟

phrase-lagg-kablarna-i-ladan = کیبل‌ها را در صندوق آبی بگذارید.

phrase-lada-for-plast = این باید در صندوق پلاستیک باشد.

phrase-ladan-ar-full = صندوق پر است، یک صندوق نو بیاورید.

phrase-akta-dig-for-trucken = از فورک‌لفت احتیاط کنید!

phrase-dra-ut-kontakten-forst = اول پلک را بکشید.

phrase-stang-av-strommen-forst = اول برق را خاموش کنید.

phrase-skruva-loss-alla-skruvar = تمام پیچ‌ها را باز کنید.

phrase-klipp-av-sladden = سیم را با پلاس قطع کنید.

phrase-skarmen-ar-trasig = سکرین شکسته است، اما کمپیوتر کار می‌دهد.

phrase-gar-datorn-att-laga = این کمپیوتر ترمیم می‌شود؟

phrase-slang-inte-batterier = بتری را در کثافات نیندازید!

phrase-ror-inte-batteriet = به بتری دست نزنید، آب پس می‌دهد!

phrase-kan-du-lyfta-med-mig = می‌توانید این را با من بلند کنید؟

phrase-hur-mycket-vager-pallen = وزن تختهٔ بار چند است؟

phrase-stall-ladan-pa-vagen = صندوق را روی ترازو بگذارید و وزنش را بنویسید.

phrase-lagg-tillbaka-verktygen = وقتی کارتان تمام شد، سامان کار را به جایش بگذارید.
