### Words of cleaning-and-waste. A machine translation, not yet reviewed.

## Words

word-golv = أرضية
    .example = نبدأ بالأرضية.

word-hink = دلو
    .example = خذوا دلوًا من الماء الدافئ.

word-kvast = مكنسة
    .example = خذوا مكنسة واكنسوا هنا.

word-sopa = كنس
    .example = أكنس الأرضية كل يوم.

word-mopp = ممسحة
    .example = الممسحة في المخزن.

word-moppa = مسح الأرضية بالممسحة
    .example = سأمسح الآن أرضية الممر بالممسحة.

word-trasa = قطعة قماش (للتنظيف)
    .example = خذوا قطعة قماش نظيفة.

word-torka-av = مسح (بقطعة قماش)
    .example = امسحوا الطاولة، من فضلكم.

word-skrap = مهملات
    .example = توجد مهملات على الأرضية.

word-sopor = قمامة
    .example = ارموا القمامة في الحاوية.

word-papperskorg = سلة مهملات
    .example = أفرغوا سلة المهملات، من فضلكم.

word-tomma = إفراغ
    .example = نفرغ كل سلال المهملات في الصباح.

word-pase = كيس
    .example = ضعوا المهملات في كيس.

word-sopsack = كيس قمامة
    .example = خذوا كيس قمامة جديدًا.

word-slanga = رمي
    .example = لا ترموا البلاستيك هنا.

word-soptunna = حاوية قمامة
    .example = حاوية القمامة في الفناء.

word-full = ممتلئ
    .example = الحاوية ممتلئة.

word-tom = فارغ
    .example = القنينة فارغة.

word-vatten = ماء
    .example = الماء في الدلو متسخ.

word-rengoringsmedel = مادة تنظيف
    .example = استعملوا القليل من مادة التنظيف.

word-stadvagn = عربة تنظيف
    .example = كل شيء موجود على عربة التنظيف.

word-blot = مبلل
    .example = الأرضية ما زالت مبللة.

word-torr = جاف
    .example = خذوا قطعة قماش جافة.

word-dammsugare = مكنسة كهربائية
    .example = المكنسة الكهربائية معطلة.

word-dammsuga = كنس بالكهربائية
    .example = نظفوا السجادة بالمكنسة الكهربائية أولًا.

word-damm = غبار
    .example = يوجد غبار كثير على الرف.

word-damma-av = إزالة الغبار
    .example = أزيلوا الغبار عن كل الرفوف.

word-toalettpapper = ورق تواليت
    .example = ضعوا ورق تواليت جديدًا.

word-tval = صابون
    .example = نفد الصابون.

word-pappershandduk = منشفة ورقية
    .example = لا توجد مناشف ورقية هنا.

word-fylla-pa = إعادة تعبئة
    .example = أعيدوا تعبئة الصابون كل يوم.

word-handfat = مغسلة اليدين
    .example = مغسلة اليدين ليست نظيفة.

word-svamp = إسفنجة
    .example = امسحوا مغسلة اليدين بإسفنجة.

word-spegel = مرآة
    .example = لمّعوا المرآة بقطعة قماش جافة.

word-fonster = نافذة
    .example = أغلقوا كل النوافذ قبل أن تذهبوا.

word-putsa = تلميع (النوافذ والمرايا)
    .example = اليوم نلمّع النوافذ.

word-korridor = ممر
    .example = ننظف الممر في النهاية.

word-kontor = مكتب (مكان عمل)
    .example = نظفوا المكاتب قبل الساعة 8.

word-skrivbord = طاولة مكتب
    .example = لا تحركوا أي أوراق على طاولة المكتب.

word-horn = زاوية
    .example = لا تنسوا الزوايا.

word-vagg = جدار
    .example = توجد بقع على الجدار.

word-flack = بقعة
    .example = البقعة لا تزول.

word-skura = فرك
    .example = افركوا الأرضية بفرشاة.

word-sopskyffel = جاروف (لجمع الكناسة)
    .example = خذوا المكنسة والجاروف.

word-skolja = شطف
    .example = اشطفوا قطعة القماش في ماء نظيف.

word-noga = بعناية
    .example = اشطفوا بعناية بالماء.

word-overallt = في كل مكان
    .example = توجد مهملات في كل مكان.

word-plocka-upp = التقاط (من الأرض)
    .example = هل يمكنكم التقاط المهملات؟

word-knyta = ربط
    .example = اربطوا الكيس جيدًا.

word-stalla-tillbaka = إرجاع (إلى المكان)
    .example = أرجعوا الدلو إلى مكانه بعد ذلك.

word-forrad = مخزن
    .example = توجد قطع قماش جديدة في المخزن.

word-handtag = مقبض
    .example = امسحوا مقبض الباب.

word-desinficera = تعقيم
    .example = عقّموا كل المقابض.

word-sprayflaska = قنينة بخاخة
    .example = القنينة البخاخة ستفرغ قريبًا.

word-blanda = خلط
    .example = اخلطوا المادة بماء بارد.

word-fratande = كاوٍ (يحرق الجلد)
    .example = هذه المادة كاوية.

word-stege = سلم متنقل
    .example = أمسكوا بالسلم، من فضلكم.

word-kran = صنبور
    .example = الصنبور يقطر طوال الوقت.

word-avlopp = مصرف المياه
    .example = مصرف المياه مسدود.

word-lukta = انبعاث رائحة
    .example = تنبعث من الحاوية رائحة كريهة.

word-lock = غطاء
    .example = أغلقوا غطاء الحاوية.

word-papper = ورق
    .example = الورق يوضع في الحاوية الزرقاء.

word-burk = علبة معدنية
    .example = اشطفوا العلبة المعدنية قبل أن ترموها.

word-flaska = قنينة
    .example = ضعوا القناني الفارغة هنا.

word-pant = مبلغ مسترد (للقناني)
    .example = على القنينة مبلغ مسترد.

word-matavfall = نفايات طعام
    .example = نفايات الطعام توضع في الكيس البني.

word-soprum = غرفة قمامة
    .example = غرفة القمامة في القبو.

word-sopbil = شاحنة قمامة
    .example = تأتي شاحنة القمامة مبكرًا.

word-grovsopor = نفايات كبيرة الحجم
    .example = الكنبة توضع مع النفايات الكبيرة الحجم.

word-fimp = عقب سيجارة
    .example = التقطوا أعقاب السجائر عند المدخل.

word-lov = ورقة شجر
    .example = نكنس أوراق الشجر في الخريف.

## Phrases

phrase-vilka-rum = أي غرف عليّ أن أنظف اليوم؟

phrase-var-star-stadvagnen = أين عربة التنظيف؟

phrase-ta-ut-soporna = هل يمكنكم إخراج القمامة؟

phrase-golvet-ar-blott = الأرضية مبللة، لا تمشوا هنا.

phrase-papperskorgen-ar-full = سلة المهملات ممتلئة، عليكم أن تفرغوها.

phrase-vilket-medel = أي مادة تنظيف عليّ أن أستعمل؟

phrase-aldrig-blanda-medel = لا يجوز أبدًا أن تخلطوا مواد تنظيف مختلفة.

phrase-slut-pa-toalettpapper = نفد ورق التواليت.

phrase-fylla-pa-tval = هل يمكنكم إعادة تعبئة الصابون؟

phrase-har-du-torkat-av-bordet = هل مسحتم الطاولة؟

phrase-byta-vatten = عليكم أن تغيّروا الماء في الدلو.

phrase-borjar-uppifran = نبدأ من الأعلى وننتهي بالأرضية.

phrase-smutsiga-trasor = ضعوا قطع القماش المتسخة في الغسيل.

phrase-stall-tillbaka-stolarna = أرجعوا الكراسي إلى مكانها عندما تنتهون.

phrase-var-slanga = أين أرمي هذا؟

phrase-plast-andra-tunnan = البلاستيك يوضع في الحاوية الأخرى.

phrase-luktar-illa = الرائحة كريهة في غرفة القمامة.

phrase-sopbilen-kommer = ستأتي شاحنة القمامة يوم الثلاثاء.
