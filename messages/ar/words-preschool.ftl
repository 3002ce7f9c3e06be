### Words of preschool. A machine translation, not yet reviewed.

## Words

word-barn = طفل
    .example = كل الأطفال في الخارج الآن.

word-forskola = روضة أطفال
    .example = أعمل في روضة أطفال.

word-foralder = والد أو والدة
    .example = أحد الوالدين سيأتي الساعة 4.

word-pedagog = مربٍ في الروضة
    .example = اسألوا أحد المربين أولًا.

word-barnskotare = مساعد في رعاية الأطفال
    .example = سارة مساعدة في رعاية الأطفال هنا.

word-namn = اسم
    .example = أتعلم أسماء الأطفال.

word-leka = لعب
    .example = الأطفال يلعبون في الساحة.

word-leksak = لعبة
    .example = ضعوا الألعاب في الصندوق.

word-ute = في الخارج
    .example = نحن في الخارج طوال فترة ما قبل الظهر.

word-inne = في الداخل
    .example = نلعب في الداخل عندما ينزل المطر.

word-gard = ساحة
    .example = نخرج إلى الساحة.

word-bloja = حفاضة
    .example = تحتاج إلى حفاضة جديدة.

word-byta = تبديل
    .example = أبدل له الحفاضة.

word-kissnodig = بحاجة إلى التبول
    .example = هل أنتم بحاجة إلى التبول؟

word-kissa = تبول
    .example = إنها تتبول في القصرية.

word-potta = قصرية (للأطفال)
    .example = هل تريدون الجلوس على القصرية؟

word-skotbord = طاولة تغيير الحفاضات
    .example = الحفاضات تحت طاولة تغيير الحفاضات.

word-vatservett = منديل مبلل
    .example = أعطوني منديلًا مبللًا من فضلكم.

word-kla-pa-sig = ارتداء الملابس
    .example = الآن على الجميع ارتداء الملابس.

word-ta-av-sig = خلع (الملابس أو الحذاء)
    .example = الأطفال يخلعون أحذيتهم.

word-sko = حذاء
    .example = أين فردة حذائكم الأخرى؟

word-stovel = جزمة (حذاء طويل)
    .example = الجزمة أصغر من اللازم.

word-overall = أفرول (للخارج)
    .example = الأفرول معلق في المدخل.

word-mossa = قبعة دافئة
    .example = البسوا القبعة، الجو بارد.

word-vante = قفاز صوفي
    .example = أحد القفازين ضائع.

word-strumpa = جورب
    .example = جواربها مبللة.

word-regnklader = ملابس المطر
    .example = ينزل المطر، لذلك يلبس الجميع ملابس المطر.

word-extraklader = ملابس احتياطية
    .example = هل لدى الطفل ملابس احتياطية هنا؟

word-hall = مدخل (داخل المبنى)
    .example = الأحذية في المدخل.

word-krok = خطاف (للتعليق)
    .example = علقوا الجاكيت على الخطاف.

word-grata = بكاء
    .example = لماذا تبكي؟

word-ledsen = حزين
    .example = لماذا أنتم حزينون؟

word-trosta = مواساة
    .example = أواسي طفلًا.

word-kram = حضن
    .example = هل تريدون حضنًا؟

word-glad = سعيد
    .example = هو سعيد اليوم.

word-arg = غاضب
    .example = هل أنتم غاضبون مني؟

word-trygg = مطمئن
    .example = يجب أن يشعر الأطفال بالاطمئنان.

word-frukt = فاكهة
    .example = يأكل الأطفال الفاكهة الساعة 9.

word-mellanmal = وجبة خفيفة
    .example = نأكل وجبة خفيفة الساعة 2.

word-haklapp = مريلة (لطعام الطفل)
    .example = المريلة متسخة.

word-allergi = حساسية
    .example = لديه حساسية شديدة.

word-napp = لهاية
    .example = اللهاية على الأرض.

word-madrass = مرتبة (للنوم)
    .example = ضعوا المرتبة على الأرض.

word-barnvagn = عربة أطفال
    .example = هي نائمة في عربة الأطفال.

word-samling = جلسة جماعية للأطفال
    .example = تبدأ الجلسة الجماعية الساعة 9.

word-sjunga = غناء
    .example = نغني في الجلسة الجماعية.

word-sang-song = أغنية
    .example = الأطفال يعرفون هذه الأغنية.

word-lasa = قراءة
    .example = هل يمكنكم أن تقرؤوا للأطفال؟

word-bok = كتاب
    .example = اختاروا كتابًا لنقرأه.

word-saga = حكاية
    .example = أقرأ حكاية للأطفال.

word-rita = رسم
    .example = هي ترسم قطة.

word-mala = تلوين
    .example = نلون باللون الأحمر.

word-krita = قلم تلوين شمعي
    .example = قلم التلوين الأحمر ضائع.

word-sax = مقص
    .example = انتبهوا عند استعمال المقص.

word-klippa = قص
    .example = الأطفال يقصون الورق.

word-pussel = لعبة تركيب الصور (بازل)
    .example = نركّب البازل.

word-kloss = مكعب (للبناء)
    .example = البرج مبني من المكعبات.

word-bygga = بناء
    .example = الأطفال يبنون برجًا عاليًا.

word-docka = دمية
    .example = الدمية على الكنبة.

word-boll = كرة
    .example = ارموا الكرة إليّ.

word-gunga = أرجوحة
    .example = طفلان يريدان الأرجوحة نفسها.

word-sandlada = حوض الرمل
    .example = الأطفال يحفرون في حوض الرمل.

word-spade = مجرفة
    .example = يريد مجرفة حمراء.

word-hjalm = خوذة
    .example = البسوا الخوذة أولًا.

word-staket = سياج
    .example = لا تتسلقوا السياج.

word-grind = بوابة
    .example = يجب أن تكون البوابة مغلقة.

word-springa = ركض
    .example = لا تركضوا في المدخل.

word-klattra = تسلق
    .example = إنه يتسلق إلى مكان أعلى من اللازم.

word-sla = ضرب
    .example = لا يجوز ضرب أحد.

word-bita = عض
    .example = عضته في ذراعه.

word-braka = شجار
    .example = طفلان يتشاجران على الكرة.

word-dela = مشاركة
    .example = يمكنكم أن تتشاركوا في الألعاب.

word-turas-om = تناوب
    .example = عليكم أن تتناوبوا على الدراجة.

word-plocka-undan = إعادة الأشياء إلى مكانها
    .example = هل يمكنكم إعادة الأشياء إلى مكانها من بعدكم؟

word-nasa = أنف
    .example = هل يمكنكم مسح أنفه؟

word-snuvig = مصاب بسيلان الأنف
    .example = كثير من الأطفال لديهم سيلان في الأنف الآن.

word-utflykt = نزهة
    .example = غدًا نقوم بنزهة.

word-skog = غابة
    .example = نذهب مشيًا إلى الغابة.

word-reflexvast = سترة عاكسة
    .example = لدى كل طفل سترة عاكسة.

word-rakna = عدّ
    .example = عدّوا كل الأطفال في الحافلة.

word-vikarie = موظف بديل
    .example = سيأتي موظف بديل اليوم.

word-inskolning = فترة تعود الطفل
    .example = هذا الأسبوع هو فترة تعودها على الروضة.

word-solkram = كريم شمس
    .example = يحتاج الأطفال إلى كريم شمس اليوم.

## Phrases

phrase-barnen-ska-ga-ut = سيخرج الأطفال ليلعبوا.

phrase-byta-bloja = هل يمكنكم تبديل الحفاضة لها؟

phrase-ta-pa-dig-stovlarna = البسوا الجزمة، فالمطر ينزل.

phrase-vi-tvattar-handerna = نغسل أيدينا قبل أن نأكل.

phrase-vem-hamtar-barnet = من سيأتي لأخذ الطفل اليوم؟

phrase-mamma-kommer-snart = ستأتي ماما قريبًا لتأخذكم.

phrase-kan-du-trosta-honom = هل يمكنكم أن تواسوه قليلًا؟

phrase-dags-for-samling = الآن وقت الجلسة الجماعية.

phrase-ska-vi-lasa-en-saga = هل نقرأ حكاية؟

phrase-tyst-barnen-sover = هدوء، الأطفال نائمون!

phrase-vi-slar-inte-varandra = نحن هنا لا نضرب بعضنا بعضًا.

phrase-turas-om-med-gungan = نتناوب على الأرجوحة.

phrase-plocka-undan-leksakerna = الآن نعيد الألعاب إلى مكانها.

phrase-stang-grinden = أغلقوا البوابة خلفكم.

phrase-hjalm-nar-du-cyklar = عليكم أن تلبسوا خوذة عندما تركبون الدراجة.

phrase-var-gor-det-ont = أين الألم؟

phrase-hon-har-ramlat = لقد وقعت وتأذت.

phrase-rakna-barnen = سنعدّ الأطفال قبل أن نذهب.

phrase-feber-ga-hem = لديه حمى ويجب أن يذهب إلى البيت.

phrase-allergisk-mot-mjolk = لديها حساسية من الحليب.
