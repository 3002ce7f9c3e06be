### Words of common. A machine translation, not yet reviewed.

## Words

word-hej = مرحبًا
    .example = مرحبًا، أبدأ العمل هنا اليوم.

word-valkommen = أهلًا وسهلًا
    .example = مرحبًا، وأهلًا وسهلًا بكم!

word-tack = شكرًا
    .example = شكرًا، هذا لطف منكم.

word-ursakta = المعذرة
    .example = المعذرة، هل يمكنني أن أسأل عن شيء؟

word-forlat = آسف/آسفة
    .example = آسف/آسفة، كان هذا خطئي.

word-hjalpa = مساعدة
    .example = يمكنني مساعدتكم الآن.

word-forsta = فهم
    .example = هل تفهمون ما أقول؟

word-fraga = طرح سؤال
    .example = يمكنكم دائمًا أن تسألوني.

word-igen = مرة أخرى
    .example = هل يمكنكم الشرح مرة أخرى؟

word-visa = إظهار (شيء لشخص)
    .example = سأريكم المطبخ.

word-chef = مدير/مديرة
    .example = مديرتي اسمها كارين.

word-kollega = زميل/زميلة
    .example = اسألوا أحد الزملاء أولًا.

word-handledare = مشرف/مشرفة
    .example = مشرفكم يريكم كل شيء.

word-borja = بدء
    .example = نبدأ في الساعة السابعة.

word-sluta = انتهاء
    .example = أنتهي في الساعة الرابعة.

word-vanta = انتظار
    .example = انتظروا هنا، سآتي قريبًا.

word-klocka = ساعة (حائط أو يد)
    .example = توجد ساعة على الحائط.

word-rast = استراحة
    .example = لدينا استراحة في الساعة العاشرة.

word-i-dag = اليوم
    .example = اليوم هو الاثنين.

word-i-morgon = غدًا
    .example = غدًا نبدأ في الساعة الثامنة.

word-nu = الآن
    .example = الآن وقت الاستراحة.

word-har-here = هنا
    .example = يمكنكم الجلوس هنا.

word-dar = هناك
    .example = خزانتكم هناك.

word-var = أين
    .example = أين المفتاح؟

word-toalett = مرحاض
    .example = المرحاض على اليسار.

word-dorr = باب
    .example = الباب مقفل.

word-nyckel = مفتاح
    .example = ليس لدي مفتاح.

word-personalrum = غرفة الموظفين
    .example = نأكل في غرفة الموظفين.

word-omkladningsrum = غرفة تبديل الملابس
    .example = غرفة تبديل الملابس في القبو.

word-skap = خزانة
    .example = ضعوا أغراضكم في الخزانة.

word-arbetsklader = ملابس العمل
    .example = ملابس عملكم معلقة في الخزانة.

word-lunch = غداء
    .example = نتناول الغداء في الساعة الثانية عشرة.

word-stopp = قفوا!
    .example = قفوا! هذا خطير.

word-akta = انتباه
    .example = انتبهوا لأصابعكم عندما تغلقون الباب.

word-farlig = خطير
    .example = قد تكون الآلة خطيرة.

word-handske = قفاز
    .example = أحتاج إلى زوج من القفازات.

word-nodutgang = مخرج طوارئ
    .example = لا تضعوا شيئًا أمام مخرج الطوارئ.

word-brandslackare = طفاية حريق
    .example = طفاية الحريق معلقة على الحائط.

word-sjuk = مريض
    .example = ابقوا في البيت عندما تكونون مرضى.

word-ringa = اتصال بالهاتف
    .example = اتصلوا بالمدير بالهاتف إذا كنتم مرضى.

word-ga = مشي، ذهاب
    .example = نذهب إلى المطبخ مشيًا.

word-komma = مجيء
    .example = تأتي الحافلة بعد خمس دقائق.

word-jobba = عمل
    .example = أعمل حتى الساعة الخامسة.

word-saga-say = قول
    .example = ماذا يقول المدير؟

word-prata = تحدث
    .example = أتحدث السويدية قليلًا.

word-langsamt = ببطء
    .example = امشوا ببطء على الدرج.

word-behova = احتياج
    .example = أحتاج إلى مساعدة.

word-ny = جديد
    .example = أنا جديد/جديدة هنا.

word-klar = منتهٍ، جاهز
    .example = هل انتهيتم؟

word-ratt = صحيح
    .example = هل هذا صحيح؟

word-fel = خطأ
    .example = هذا هو المفتاح الخطأ.

word-oppna = فتح
    .example = هل يمكنكم فتح الباب؟

word-stanga = إغلاق
    .example = هل يمكنكم إغلاق النافذة؟

word-lasa-lock = إقفال بالمفتاح
    .example = لا تنسوا إقفال الباب بالمفتاح.

word-hamta = إحضار
    .example = هل يمكنكم إحضار كرسي؟

word-lamna = تسليم، ترك
    .example = سلموا المفتاح للمدير.

word-bara = حمل
    .example = نحمل الصندوق معًا.

word-lyfta = رفع
    .example = ارفعوا بالساقين، لا بالظهر.

word-tung = ثقيل
    .example = هذا الصندوق ثقيل.

word-latt = خفيف، سهل
    .example = الحقيبة سهلة الحمل.

word-stada = تنظيف
    .example = ننظف قبل أن نذهب إلى البيت.

word-ren = نظيف
    .example = الأرضية نظيفة الآن.

word-smutsig = متسخ
    .example = يداي متسختان.

word-tvatta-handerna = غسل اليدين
    .example = أغسل يدي بالصابون.

word-varm = ساخن، دافئ
    .example = القهوة ساخنة.

word-kall = بارد
    .example = الجو بارد في الخارج.

word-trasig = مكسور، معطل
    .example = الكرسي مكسور.

word-i-gar = أمس
    .example = كنت في عطلة أمس.

word-forst = أولًا
    .example = أولًا أريكم، ثم تجربون.

word-sedan = ثم، بعد ذلك
    .example = نأكل أولًا، ثم نعمل.

word-snart = قريبًا
    .example = سننتهي قريبًا.

word-senare = لاحقًا
    .example = سنفعل ذلك لاحقًا.

word-tid = وقت
    .example = تعالوا غدًا في الوقت المحدد.

word-sen = متأخر
    .example = الحافلة متأخرة اليوم.

word-tidigt = مبكرًا
    .example = أبدأ مبكرًا في الصباح.

word-minut = دقيقة
    .example = انتظروا خمس دقائق.

word-timme = ساعة (60 دقيقة)
    .example = يستغرق الاجتماع ساعة.

word-dag = يوم
    .example = أعمل خمسة أيام في الأسبوع.

word-vecka = أسبوع
    .example = في الأسبوع القادم أنا في عطلة.

word-manad = شهر
    .example = أنا هنا لمدة ثلاثة أشهر.

word-morgon = صباح
    .example = نلتقي كل صباح.

word-eftermiddag = بعد الظهر
    .example = الاجتماع بعد ظهر اليوم.

word-kvall = مساء
    .example = أحيانًا أعمل في المساء.

word-helg = عطلة نهاية الأسبوع
    .example = أتمنى لكم عطلة نهاية أسبوع سعيدة!

word-ledig = في عطلة
    .example = أنا في عطلة يوم الجمعة.

word-schema = جدول العمل
    .example = انظروا إلى جدول العمل كل صباح.

word-alltid = دائمًا
    .example = آتي دائمًا في الوقت المحدد.

word-ingang = مدخل
    .example = نلتقي عند المدخل.

word-utgang = مخرج
    .example = المخرج إلى الأمام مباشرة.

word-hoger = يمين
    .example = اذهبوا إلى اليمين هنا.

word-vanster = يسار
    .example = المطبخ على اليسار.

word-rakt-fram = إلى الأمام مباشرة
    .example = اذهبوا إلى الأمام مباشرة حتى الباب.

word-upp = إلى الأعلى
    .example = المصعد يذهب الآن إلى الأعلى.

word-ner = إلى الأسفل
    .example = نحمل الصندوق إلى الأسفل.

word-bakom = خلف
    .example = الصندوق خلف الباب.

word-framfor = أمام
    .example = السيارة أمام البيت.

word-bredvid = بجانب
    .example = يمكنكم الجلوس بجانبي.

word-under = تحت
    .example = انظروا تحت الطاولة.

word-trappa = درج
    .example = نستخدم الدرج اليوم.

word-hiss = مصعد
    .example = المصعد معطل.

word-hitta = إيجاد
    .example = لا أجد المطبخ.

word-glomma = نسيان
    .example = لقد نسيت مفتاحي.

word-mobil = هاتف محمول
    .example = ضعوا الهاتف المحمول في الخزانة.

word-forsiktig = حذر
    .example = كونوا حذرين مع السكين.

word-hal-slippery = زلق
    .example = انتبهوا، الدرج زلق!

word-ramla = سقوط
    .example = سقطت على الدرج.

word-skada-sig = إصابة بأذى
    .example = لقد أصيب شخص بأذى.

word-brand = حريق
    .example = اتصلوا بالرقم 112 عند حدوث حريق.

word-larm = إنذار
    .example = اخرجوا عندما ينطلق الإنذار.

word-olycka = حادث
    .example = لقد وقع حادث.

word-plaster = لاصق جروح
    .example = هل لديكم لاصق جروح؟

word-ambulans = سيارة إسعاف
    .example = ستأتي سيارة الإسعاف قريبًا.

word-ma = شعور (بصحة جيدة أو سيئة)
    .example = كيف حالكم اليوم؟

word-ha-ont = شعور بالألم
    .example = أشعر بألم في ظهري.

word-feber = حمى
    .example = لدى طفلي حمى.

word-forkyld = مصاب بالزكام
    .example = أنا مصاب/مصابة بزكام خفيف.

word-trott = متعب
    .example = أنا متعب/متعبة بعد العمل.

word-vila = أخذ قسط من الراحة
    .example = يجب أن ترتاحوا في البيت.

word-frisk = معافى، غير مريض
    .example = الآن أنا بصحة جيدة من جديد.

word-rygg = ظهر
    .example = ظهري يؤلمني.

word-hand = يد
    .example = أمسكوا الصندوق بكلتا اليدين.

word-lakare = طبيب/طبيبة
    .example = لدي موعد عند الطبيب.

word-hem = إلى البيت
    .example = سأذهب إلى البيت الآن.

## Phrases

phrase-kan-du-hjalpa-mig = هل يمكنكم مساعدتي؟

phrase-jag-forstar-inte-ordet = لا أفهم الكلمة.

phrase-saga-det-en-gang-till = هل يمكنكم قول ذلك مرة أخرى؟

phrase-prata-lite-langsammare = هل يمكنكم التحدث بشكل أبطأ قليلًا؟

phrase-visa-mig-hur-man-gor = هل يمكنكم أن تروني كيف يتم ذلك؟

phrase-vad-ska-jag-gora-nu = ماذا يجب أن أفعل الآن؟

phrase-var-ar-toaletten = أين المرحاض؟

phrase-nar-ar-det-rast = متى الاستراحة؟

phrase-vad-ar-klockan-nu = كم الساعة الآن؟

phrase-nar-borjar-vi-i-morgon = متى نبدأ غدًا؟

phrase-vi-ses-i-morgon = نلتقي غدًا!

phrase-jag-ar-sjuk-kan-inte-komma = أنا مريض/مريضة اليوم ولا أستطيع أن آتي.

phrase-mitt-barn-ar-sjukt = طفلي مريض، يجب أن أذهب إلى البيت.

phrase-jag-mar-inte-bra = لست على ما يرام.

phrase-jag-har-ont-i-magen = أشعر بألم في بطني.

phrase-jag-ska-till-lakaren = سأذهب إلى الطبيب في الساعة الثانية.

phrase-jag-ar-sen-bussen = أنا متأخر/متأخرة، لم تأت الحافلة.

phrase-akta-dig-golvet-ar-halt = انتبهوا، الأرضية زلقة!

phrase-ga-ut-genom-nodutgangen = اخرجوا من مخرج الطوارئ!

phrase-ring-112-det-brinner = اتصلوا بالرقم 112، هناك حريق!

phrase-ta-pa-dig-handskarna = البسوا القفازات.

phrase-lyft-inte-ensam = لا ترفعوا وحدكم، الصندوق ثقيل أكثر من اللازم.

phrase-tvatta-handerna-fore-lunchen = اغسلوا أيديكم قبل الغداء.

phrase-stang-dorren-efter-dig = أغلقوا الباب خلفكم من فضلكم.

phrase-jag-hittar-inte-nyckeln = لا أجد المفتاح.

phrase-vem-ska-jag-fraga = من يجب أن أسأل؟

phrase-vad-heter-det-pa-svenska = ما اسم هذا بالسويدية؟
