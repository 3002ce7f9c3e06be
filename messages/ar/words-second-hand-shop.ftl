### Words of second-hand-shop. A machine translation, not yet reviewed.

## Words

word-butik = متجر
    .example = المتجر مفتوح اليوم.

word-kund = زبون
    .example = زبون ينتظر عند صندوق الدفع.

word-kassa = صندوق الدفع
    .example = أعمل اليوم على صندوق الدفع.

word-klader = ملابس
    .example = الملابس نظيفة وسليمة.

word-mobel = قطعة أثاث
    .example = نبيع الملابس والأثاث.

word-vara = سلعة
    .example = كل السلع تحتاج إلى بطاقة سعر.

word-pris = سعر
    .example = ما سعر الكرسي؟

word-prislapp = بطاقة السعر
    .example = لا توجد على المصباح بطاقة سعر.

word-kosta = تكلفة
    .example = كم يكلف هذا؟

word-hanga-upp = تعليق
    .example = علقوا الجاكيتات هناك.

word-galge = علاقة ملابس
    .example = علقوا الفستان على علاقة ملابس.

word-hylla = رف
    .example = الكتب على الرف.

word-begagnad = مستعمل
    .example = كل شيء هنا مستعمل.

word-salja = بيع
    .example = نبيع كتبًا كثيرة.

word-kopa = شراء
    .example = تريد شراء كنبة.

word-ta-emot = استلام
    .example = نستلم الأثاث أيام الخميس.

word-lamna-in = تسليم (أغراض)
    .example = كثيرون يسلمون الملابس هنا.

word-skanka = تبرع
    .example = هي تتبرع بملابسها القديمة.

word-gava = هدية
    .example = وصلتنا هدايا كثيرة اليوم.

word-volontar = متطوع
    .example = كثيرون هنا متطوعون.

word-lager = مخزن
    .example = يوجد المزيد من الكراسي في المخزن.

word-kartong = كرتونة
    .example = ضعوا الكرتونة في المخزن.

word-kasse = كيس تسوق
    .example = كيس التسوق مليء بالملابس.

word-packa-upp = تفريغ المحتويات
    .example = أفرغ الكرتونات.

word-prismarka = وضع بطاقة السعر
    .example = هل يمكنكم وضع بطاقات السعر على الكتب؟

word-vika = طي
    .example = نطوي الكنزات.

word-stalla = وضع (بشكل قائم)
    .example = ضعوا المصباح على الطاولة.

word-leta = بحث
    .example = الزبون يبحث عن جاكيت.

word-kort = بطاقة بنكية
    .example = أريد الدفع بالبطاقة.

word-kontanter = نقد (كاش)
    .example = لا نقبل النقد.

word-vaxel = فكة (نقود)
    .example = ليس لدي فكة.

word-ko = طابور
    .example = الطابور طويل اليوم.

word-oppettid = وقت الفتح
    .example = ما أوقات الفتح لديكم؟

word-billig = رخيص
    .example = كان الجاكيت رخيصًا.

word-dyr = غالي الثمن
    .example = الطاولة أغلى من اللازم.

word-gratis = مجانًا
    .example = الكيس مجانًا.

word-rabatt = خصم
    .example = اليوم يحصل الجميع على خصم.

word-rea = تنزيلات
    .example = لدينا تنزيلات على الأثاث.

word-korg = سلة
    .example = خذوا سلة عند المدخل.

word-damklader = ملابس نسائية
    .example = الملابس النسائية معلقة على اليسار.

word-herrklader = ملابس رجالية
    .example = أين تُعلق الملابس الرجالية؟

word-barnklader = ملابس أطفال
    .example = ملابس الأطفال رخيصة هنا.

word-storlek = مقاس
    .example = ما هو المقاس؟

word-prova = قياس (الملابس)
    .example = هي تقيس فستانًا.

word-provrum = غرفة قياس
    .example = غرفة القياس مشغولة.

word-passa = ملاءمة المقاس
    .example = البنطال لا يلائم مقاسي.

word-par = زوج (من شيء)
    .example = أشتري زوجًا من الأحذية.

word-jacka = جاكيت
    .example = لا يوجد سعر على الجاكيت.

word-troja = كنزة
    .example = في الكنزة ثقب.

word-byxor = بنطال
    .example = البنطال أطول من اللازم.

word-skjorta = قميص
    .example = القميص بحاجة إلى كي.

word-klanning = فستان
    .example = الفستان الأحمر مباع.

word-kjol = تنورة
    .example = سعر التنورة 50 كرونة.

word-vaska = حقيبة
    .example = تأكدوا إن كانت الحقيبة فارغة.

word-smycke = قطعة حلي
    .example = الحلي عند صندوق الدفع.

word-stol = كرسي
    .example = لدينا 4 كراسٍ متشابهة.

word-soffa = كنبة
    .example = شخصان يحملان الكنبة.

word-matta = سجادة
    .example = لفوا السجادة.

word-gardin = ستارة
    .example = الستائر أقصر من اللازم.

word-tavla = لوحة (على الحائط)
    .example = اللوحة معلقة على الحائط.

word-porslin = أوانٍ خزفية
    .example = انتبهوا إلى الأواني الخزفية.

word-vas = مزهرية
    .example = في المزهرية شق.

word-skick = حالة (الشيء)
    .example = الكنبة في حالة جيدة.

word-sy = خياطة
    .example = أخيط زرًا.

word-dragkedja = سحاب
    .example = السحاب معطل.

word-stryka = كي (الملابس)
    .example = نكوي القمصان.

word-strykjarn = مكواة
    .example = المكواة ساخنة.

word-fin = جميل
    .example = علقوا الفساتين الجميلة هنا.

word-skyltfonster = واجهة المتجر
    .example = ضعوا اللوحة في واجهة المتجر.

word-lastbil = شاحنة
    .example = الشاحنة قادمة ومعها الأثاث.

word-stjala = سرقة
    .example = سرق أحدهم حقيبة.

## Phrases

phrase-vad-kostar-lampan = كم سعر هذا المصباح؟

phrase-butiken-oppnar = يفتح المتجر الساعة 10.

phrase-kort-eller-kontanter = هل تدفعون بالبطاقة أم نقدًا؟

phrase-vill-du-ha-ett-kvitto = هل تريدون إيصالًا؟

phrase-en-pase-tack = هل يمكنني الحصول على كيس من فضلكم؟

phrase-hang-upp-trojorna = علقوا الكنزات على علاقات الملابس.

phrase-packa-upp-kartongen = هل يمكنكم تفريغ هذه الكرتونة؟

phrase-bara-soffan = هل يمكنكم مساعدتي في حمل الكنبة؟

phrase-var-ska-jag-stalla-lampan = أين أضع المصباح؟

phrase-kan-jag-prova-trojan = هل يمكنني قياس هذه الكنزة؟

phrase-prova-i-provrummet = يمكنكم قياس الملابس في غرفة القياس.

phrase-vilken-storlek-skorna = ما مقاس الحذاء؟

phrase-letar-efter-jacka = أبحث عن جاكيت دافئ.

phrase-hela-och-rena-klader = نستلم ملابس سليمة ونظيفة.

phrase-inte-emot-trasiga-saker = عذرًا، لا نستلم أشياء مكسورة.

phrase-flackar-eller-hal = تأكدوا إن كانت في الكنزة بقع أو ثقوب.

phrase-stolen-ar-trasig = هذا الكرسي مكسور.

phrase-soffan-ar-sald = الكنبة مباعة بالفعل.

phrase-halva-priset = اليوم نصف السعر.

phrase-oppna-en-kassa-till = هل يمكنكم فتح صندوق دفع آخر؟
