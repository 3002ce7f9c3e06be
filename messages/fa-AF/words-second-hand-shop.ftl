### Words of second-hand-shop. A machine translation, not yet reviewed.

## Words

word-butik = دکان، مغازه
    .example = دکان امروز باز است.

word-kund = مشتری
    .example = یک مشتری پیش صندوق منتظر است.

word-kassa = صندوق (جای پیسه دادن)
    .example = من امروز در صندوق نشسته‌ام.

word-klader = لباس، کالا
    .example = لباس‌ها پاک و سالم است.

word-mobel = فرنیچر
    .example = ما لباس و فرنیچر می‌فروشیم.

word-vara = مال فروشی
    .example = هر مال یک برچسپ قیمت کار دارد.

word-pris = قیمت
    .example = قیمت این چوکی چند است؟

word-prislapp = برچسپ قیمت
    .example = این چراغ برچسپ قیمت ندارد.

word-kosta = قیمت داشتن
    .example = این چند است؟

word-hanga-upp = آویزان کردن
    .example = جمپرها را آن‌جا آویزان کنید.

word-galge = کوت‌بند
    .example = پیراهن را در کوت‌بند آویزان کنید.

word-hylla = تاقچه، الماری باز
    .example = کتاب‌ها روی تاقچه است.

word-begagnad = دست دوم
    .example = همه چیز این‌جا دست دوم است.

word-salja = فروختن
    .example = ما کتاب زیاد می‌فروشیم.

word-kopa = خریدن
    .example = او می‌خواهد یک کوچ بخرد.

word-ta-emot = قبول کردن، گرفتن
    .example = ما پنج‌شنبه‌ها فرنیچر می‌گیریم.

word-lamna-in = آوردن و سپردن
    .example = بسیار کسان این‌جا لباس می‌سپارند.

word-skanka = رایگان بخشیدن
    .example = او لباس‌های کهنه‌اش را می‌بخشد.

word-gava = تحفه، چیز بخشیده
    .example = ما امروز تحفه‌های زیاد گرفتیم.

word-volontar = رضاکار
    .example = بسیار کسان این‌جا رضاکار هستند.

word-lager = گدام
    .example = در گدام چوکی‌های بیشتر است.

word-kartong = کارتن
    .example = کارتن را در گدام بگذارید.

word-kasse = خریطهٔ خرید
    .example = خریطه پر از لباس است.

word-packa-upp = از کارتن کشیدن
    .example = من چیزها را از کارتن‌ها می‌کشم.

word-prismarka = قیمت روی مال زدن
    .example = می‌توانید روی کتاب‌ها قیمت بزنید؟

word-vika = قات کردن
    .example = ما جاکت‌ها را قات می‌کنیم.

word-stalla = گذاشتن (ایستاده)
    .example = چراغ را روی میز بگذارید.

word-leta = پالیدن
    .example = مشتری یک جمپر می‌پالد.

word-kort = کارت بانک
    .example = می‌خواهم با کارت پیسه بدهم.

word-kontanter = پول نقد
    .example = ما پول نقد نمی‌گیریم.

word-vaxel = پیسهٔ میده
    .example = من پیسهٔ میده ندارم.

word-ko = قطار (نوبت)
    .example = امروز قطار دراز است.

word-oppettid = ساعت باز بودن
    .example = شما از چند تا چند باز هستید؟

word-billig = ارزان
    .example = جمپر ارزان بود.

word-dyr = قیمتی، گران
    .example = میز بسیار قیمتی است.

word-gratis = رایگان
    .example = خلطه رایگان است.

word-rabatt = تخفیف
    .example = امروز همه تخفیف می‌گیرند.

word-rea = لیلام (فروش ارزان)
    .example = فرنیچر ما لیلام است.

word-korg = تکری، سبد
    .example = از پیش دروازه یک تکری بگیرید.

word-damklader = لباس زنانه
    .example = لباس زنانه طرف چپ آویزان است.

word-herrklader = لباس مردانه
    .example = لباس مردانه کجا آویزان است؟

word-barnklader = لباس طفلانه
    .example = لباس طفلانه این‌جا ارزان است.

word-storlek = سایز، اندازه
    .example = این کدام سایز است؟

word-prova = پوشیدن برای امتحان
    .example = او یک پیراهن را امتحان می‌کند.

word-provrum = اتاق امتحان لباس
    .example = در اتاق امتحان لباس کسی است.

word-passa = به جان جور آمدن
    .example = پطلون به جانم جور نمی‌آید.

word-par = جوره
    .example = من یک جوره بوت می‌خرم.

word-jacka = جمپر (بالاپوش کوتاه)
    .example = این جمپر قیمت ندارد.

word-troja = جاکت، بنیان
    .example = جاکت یک سوراخ دارد.

word-byxor = پطلون
    .example = پطلون بسیار دراز است.

word-skjorta = پیراهن (یخن‌دار)
    .example = پیراهن اتو کار دارد.

word-klanning = پیراهن زنانه (یک‌تکه)
    .example = پیراهن سرخ زنانه فروخته شده است.

word-kjol = دامن
    .example = قیمت دامن پنجاه کرون است.

word-vaska = بیگ، دستکول
    .example = ببینید که بیگ خالی است یا نه.

word-smycke = زیور
    .example = زیورها پیش صندوق است.

word-stol = چوکی
    .example = ما چهار چوکی یک‌رقم داریم.

word-soffa = کوچ
    .example = دو نفر کوچ را می‌برند.

word-matta = قالین، فرش
    .example = قالین را لوله کنید.

word-gardin = پرده
    .example = پرده‌ها بسیار کوتاه است.

word-tavla = تابلو (روی دیوار)
    .example = تابلو روی دیوار آویزان است.

word-porslin = ظروف چینی
    .example = با ظروف چینی احتیاط کنید.

word-vas = گلدان
    .example = گلدان درز دارد.

word-skick = حالت (نو یا کهنه)
    .example = حالت این کوچ خوب است.

word-sy = دوختن
    .example = من یک دکمه می‌دوزم.

word-dragkedja = زنجیرک
    .example = زنجیرک خراب است.

word-stryka = اتو کردن
    .example = ما پیراهن‌ها را اتو می‌کنیم.

word-strykjarn = اتو
    .example = اتو داغ است.

word-fin = مقبول
    .example = پیراهن‌های مقبول را این‌جا آویزان کنید.

word-skyltfonster = ویترین
    .example = تابلو را در ویترین بگذارید.

word-lastbil = لاری
    .example = لاری فرنیچر می‌آورد.

word-stjala = دزدی کردن
    .example = کسی یک بیگ را دزدیده است.

## Phrases

phrase-vad-kostar-lampan = این چراغ چند است؟

phrase-butiken-oppnar = دکان ساعت ده باز می‌شود.

phrase-kort-eller-kontanter = با کارت پیسه می‌دهید یا نقد؟

phrase-vill-du-ha-ett-kvitto = رسید می‌خواهید؟

phrase-en-pase-tack = لطفاً یک خلطه می‌دهید؟

phrase-hang-upp-trojorna = جاکت‌ها را در کوت‌بند آویزان کنید.

phrase-packa-upp-kartongen = می‌توانید چیزها را از این کارتن بکشید؟

phrase-bara-soffan = می‌توانید در بردن کوچ با من کمک کنید؟

phrase-var-ska-jag-stalla-lampan = چراغ را کجا بگذارم؟

phrase-kan-jag-prova-trojan = می‌توانم این جاکت را بپوشم و ببینم؟

phrase-prova-i-provrummet = می‌توانید لباس را در اتاق امتحان بپوشید.

phrase-vilken-storlek-skorna = این بوت‌ها کدام سایز است؟

phrase-letar-efter-jacka = من یک جمپر گرم می‌پالم.

phrase-hela-och-rena-klader = ما لباس سالم و پاک می‌گیریم.

phrase-inte-emot-trasiga-saker = ببخشید، ما چیزهای شکسته را نمی‌گیریم.

phrase-flackar-eller-hal = ببینید که جاکت داغ یا سوراخ دارد یا نه.

phrase-stolen-ar-trasig = این چوکی شکسته است.

phrase-soffan-ar-sald = کوچ پیش از این فروخته شده است.

phrase-halva-priset = امروز نیم قیمت است.

phrase-oppna-en-kassa-till = می‌توانید یک صندوق دیگر باز کنید؟
