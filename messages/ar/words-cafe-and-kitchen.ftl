### Words of cafe-and-kitchen. A machine translation, not yet reviewed.

## Words

word-kok = مطبخ
    .example = تعالوا، ها هو المطبخ!

word-forklade = مئزر
    .example = البسوا مئزرًا نظيفًا.

word-harnat = شبكة شعر
    .example = الجميع يضعون شبكة شعر في المطبخ.

word-mat = طعام
    .example = الطعام جاهز الآن.

word-kaffe = قهوة
    .example = القهوة جاهزة.

word-diska = غسل الأواني
    .example = أغسل الأواني بعد الغداء.

word-disk = أوان متسخة
    .example = هناك الكثير من الأواني المتسخة اليوم.

word-diskmaskin = غسالة صحون
    .example = ضعوا الكؤوس في غسالة الصحون.

word-kopp = فنجان
    .example = فنجانان من القهوة من فضلكم.

word-glas = كأس
    .example = يريد الضيف كأس ماء.

word-tallrik = صحن
    .example = الصحون على الرف.

word-kniv = سكين
    .example = لا تضعوا السكين في الماء.

word-gaffel = شوكة
    .example = الشوك في الدرج.

word-sked = ملعقة
    .example = يحتاج الضيف إلى ملعقة.

word-bord = طاولة
    .example = الطاولة متسخة.

word-disktrasa = ممسحة صحون
    .example = خذوا ممسحة صحون نظيفة.

word-diskmedel = سائل غسل الصحون
    .example = نحتاج إلى المزيد من سائل غسل الصحون.

word-bricka = صينية
    .example = ضعوا الفناجين على صينية.

word-kock = طباخ
    .example = الطباخ يطبخ.

word-laga-mat = طبخ
    .example = نطبخ كل يوم.

word-gast = ضيف (في المقهى)
    .example = الضيف يريد قهوة.

word-servera = تقديم الطعام
    .example = نقدم اليوم حساء.

word-bestalla = طلب (الطعام أو الشراب)
    .example = الضيف يريد أن يطلب طعامًا.

word-meny = قائمة الطعام
    .example = اقرؤوا قائمة الطعام قبل أن يأتي الضيوف.

word-betala = دفع (المال)
    .example = يمكنكم الدفع هنا.

word-kvitto = إيصال
    .example = هل تريدون إيصالًا؟

word-spis = موقد
    .example = القدر على الموقد.

word-ugn = فرن
    .example = الخبزات الحلوة في الفرن.

word-kylskap = ثلاجة
    .example = الجبن في الثلاجة.

word-frys = مجمد (فريزر)
    .example = الخبز في المجمد.

word-kastrull = قدر
    .example = خذوا القدر الكبيرة.

word-stekpanna = مقلاة
    .example = المقلاة ساخنة!

word-skarbrada = لوح تقطيع
    .example = خذوا لوح تقطيع نظيفًا للحم.

word-skara = تقطيع
    .example = أقطع الخبز.

word-skala = تقشير
    .example = قشروا كل البطاطس من فضلكم.

word-koka = سلق أو غلي
    .example = أسلق 10 بيضات.

word-steka = قلي
    .example = نقلي السمك بالزبدة.

word-baka = خَبْز (في الفرن)
    .example = نخبز خبزات حلوة في الصباح.

word-rora-om = تحريك (الطعام)
    .example = حركوا الحساء.

word-halla = سكب
    .example = اسكبوا الحليب في الإبريق.

word-brygga = تحضير القهوة
    .example = نحضر قهوة جديدة.

word-duka = تجهيز المائدة
    .example = نجهز المائدة قبل الغداء.

word-smaka = تذوق
    .example = تذوقوا الحساء!

word-vass = حاد
    .example = تلك السكين حادة جدًا.

word-allergisk = مصاب بالحساسية
    .example = الضيف مصاب بالحساسية من المكسرات.

word-vegetarisk = نباتي
    .example = الحساء نباتي.

word-farsk = طازج
    .example = الخبز طازج.

word-god = لذيذ
    .example = القهوة لذيذة.

word-sot = حلو
    .example = البسكويت حلو أكثر من اللازم.

word-te = شاي
    .example = هل تريدون شايًا أو قهوة؟

word-mjolk = حليب
    .example = الحليب في الثلاجة.

word-socker = سكر
    .example = هل تريدون سكرًا في الشاي؟

word-kanna = إبريق
    .example = املؤوا الإبريق بالماء.

word-brod = خبز
    .example = نشتري الخبز كل يوم.

word-smor = زبدة
    .example = الزبدة قاسية أكثر من اللازم.

word-ost = جبن
    .example = شطيرة بالجبن من فضلكم.

word-smorgas = شطيرة
    .example = نعد 20 شطيرة.

word-bulle = خبزة حلوة صغيرة
    .example = الخبزات الحلوة طازجة اليوم.

word-kaka = بسكويت
    .example = ضعوا البسكويت على طبق تقديم.

word-tarta = تورتة
    .example = قطعوا التورتة إلى 12 قطعة.

word-agg = بيضة
    .example = نحتاج إلى 30 بيضة.

word-kott = لحم
    .example = اللحم في المجمد.

word-fisk = سمك
    .example = سيكون لدينا سمك اليوم.

word-kyckling = دجاج
    .example = الدجاج ليس جاهزًا.

word-ris = أرز
    .example = اسلقوا الأرز في القدر الكبيرة.

word-potatis = بطاطس
    .example = أقشر البطاطس.

word-lok = بصل
    .example = قطعوا البصل قطعًا صغيرة.

word-tomat = طماطم
    .example = اشطفوا الطماطم بالماء البارد.

word-gronsak = خضار
    .example = أشطف كل الخضار.

word-sallad = سلطة
    .example = السلطة على الطاولة.

word-soppa = حساء
    .example = الحساء ساخن.

word-sas = صلصة
    .example = اسكبوا الصلصة في الوعاء.

word-salt = ملح
    .example = يحتاج الحساء إلى المزيد من الملح.

word-not = مكسرات
    .example = هل توجد مكسرات في البسكويت؟

word-servett = منديل مائدة
    .example = ضعوا مناديل على الطاولات.

word-portion = حصة (من الطعام)
    .example = 3 حصص سمك من فضلكم.

## Phrases

phrase-ta-pa-dig-forklade = البسوا مئزرًا وشبكة شعر.

phrase-tvatta-handerna-mat = اغسلوا أيديكم قبل أن تطبخوا.

phrase-kan-du-diska-kopparna = هل يمكنكم غسل الفناجين؟

phrase-kan-du-torka-av-borden = هل يمكنكم مسح الطاولات؟

phrase-var-star-tallrikarna = أين الصحون؟

phrase-akta-kniven-ar-vass = انتبهوا، السكين حادة!

phrase-akta-spisen-ar-varm = انتبهوا، الموقد ساخن!

phrase-stall-mjolken-i-kylskapet = ضعوا الحليب في الثلاجة.

phrase-vad-far-det-vara = ماذا تودون أن تطلبوا؟

phrase-vill-du-ha-mjolk = هل تريدون حليبًا في القهوة؟

phrase-ata-har-eller-ta-med = هل تأكلون هنا أم تأخذون الطعام معكم؟

phrase-betala-med-kort = الضيف يريد أن يدفع بالبطاقة.

phrase-ar-du-allergisk = هل لديكم حساسية من شيء ما؟

phrase-kaffet-ar-slut = نفدت القهوة.

phrase-kan-du-fylla-pa-kaffe = هل يمكنكم إعادة تعبئة القهوة؟

phrase-skar-tomaterna-i-skivor = قطعوا الطماطم إلى شرائح.

phrase-potatisen-ska-koka = يجب سلق البطاطس 20 دقيقة.

phrase-hur-manga-portioner = كم حصة علينا أن نطبخ؟

phrase-tack-det-var-jattegott = شكرًا، كان لذيذًا جدًا!
