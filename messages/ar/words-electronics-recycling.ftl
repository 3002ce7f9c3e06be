### Words of electronics-recycling. A machine translation, not yet reviewed.

## Words

word-elektronik = إلكترونيات
    .example = نستلم إلكترونيات قديمة.

word-sortera = فرز
    .example = أفرز الكابلات والبطاريات.

word-lada = صندوق
    .example = الصندوق ثقيل.

word-skyddsglasogon = نظارات واقية
    .example = الجميع هنا يضعون نظارات واقية.

word-skyddssko = حذاء أمان
    .example = ستحصلون منا على أحذية أمان.

word-dator = حاسوب
    .example = الحاسوب قديم.

word-skarm = شاشة
    .example = احملوا الشاشة بكلتا اليدين.

word-kabel = كابل
    .example = هنا نفرز الكابلات.

word-sladd = سلك كهربائي
    .example = سلك المصباح تالف.

word-batteri = بطارية
    .example = أخرجوا البطارية أولًا.

word-lampa = مصباح
    .example = يجب أن تكون المصابيح في صندوق خاص بها.

word-hel = سليم (غير مكسور)
    .example = هل المصباح سليم؟

word-fungera = اشتغال (جهاز)
    .example = الطابعة لا تعمل.

word-testa = اختبار (جهاز)
    .example = نختبر كل الهواتف الجوالة.

word-skruvmejsel = مفك
    .example = أحتاج إلى مفك صغير.

word-skruv = برغي
    .example = البرغي عالق.

word-skruva-loss = فك البراغي
    .example = فكوا براغي المروحة.

word-skruvdragare = مفك كهربائي
    .example = هل يمكنني استعارة مفككم الكهربائي؟

word-plocka-isar = فصل القطع بعضها عن بعض
    .example = نفصل قطع الحواسيب القديمة بعضها عن بعض.

word-demontera = تفكيك
    .example = نفكك الطابعات اليوم.

word-del = قطعة
    .example = ضعوا القطع على الطاولة.

word-arbetsbank = طاولة عمل
    .example = تعملون عند طاولة العمل هذه.

word-tang = كماشة
    .example = الكماشة على طاولة العمل.

word-klippa-av = قص
    .example = نقصّ كل الأسلاك.

word-hammare = مطرقة
    .example = اطرقوا بالمطرقة برفق.

word-plast = بلاستيك
    .example = ضعوا البلاستيك في هذا الصندوق.

word-metall = معدن
    .example = الصندوق الذي فيه معدن ثقيل.

word-jarn = حديد
    .example = ضعوا الحديد والنحاس في صناديق مختلفة.

word-koppar = نحاس
    .example = يوجد نحاس في الكابل.

word-magnet = مغناطيس
    .example = المغناطيس يلتصق بالحديد.

word-atervinna = إعادة تدوير
    .example = نعيد تدوير المعدن والبلاستيك.

word-bur = قفص (لجمع الأجهزة)
    .example = ضعوا الحواسيب في القفص.

word-pall = منصة نقالة (للبضائع)
    .example = ضعوا الصناديق على المنصة النقالة.

word-vagn = عربة
    .example = خذوا العربة إذا كان الحمل ثقيلًا.

word-truck = رافعة شوكية
    .example = لا يسمح لكم بقيادة الرافعة الشوكية.

word-stapla = رص الأشياء بعضها فوق بعض
    .example = لا ترصوا الصناديق بعضها فوق بعض أعلى من اللازم.

word-packa = تعبئة
    .example = نعبئ الحواسيب في صناديق.

word-lasta = تحميل
    .example = حملوا العربة بالكراتين.

word-vag = ميزان
    .example = ضعوا المنصة النقالة على الميزان.

word-vaga = وزن
    .example = نزن كل الصناديق.

word-marka = وضع علامة
    .example = ضعوا على الصندوق علامة بالتاريخ.

word-etikett = ملصق
    .example = ضعوا ملصقًا على الصندوق.

word-strom = تيار كهربائي
    .example = هل التيار الكهربائي موصول؟

word-kontakt = قابس
    .example = القابس لا يناسب هنا.

word-dra-ut = سحب إلى الخارج
    .example = اسحبوا السلك من الحائط.

word-stanga-av = إطفاء
    .example = أطفئوا الحاسوب أولًا.

word-satta-pa = تشغيل
    .example = شغلوا الحاسوب وانتظروا.

word-knapp = زر
    .example = الزر الأحمر يوقف الآلة.

word-trycka = ضغط
    .example = اضغطوا على الزر الأخضر.

word-ladda = شحن
    .example = اشحنوا البطارية أولًا.

word-laddare = شاحن
    .example = أين شاحن الهاتف الجوال؟

word-reparera = تصليح
    .example = نصلح الهواتف الجوالة هنا.

word-giftig = سام
    .example = انتبهوا، هذا سام!

word-brinna = احتراق
    .example = قد تبدأ البطاريات القديمة بالاحتراق.

word-kant = حافة
    .example = انتبهوا لأصابعكم، الحافة حادة!

word-horselskydd = واقي الأذنين
    .example = ضعوا واقي الأذنين هنا.

word-harddisk = قرص صلب
    .example = أخرجوا القرص الصلب من الحاسوب.

word-radera = محو (البيانات)
    .example = نمحو كل الأقراص الصلبة.

word-kretskort = لوحة دارات إلكترونية
    .example = ضعوا لوحات الدارات الإلكترونية في صندوق خاص بها.

word-flakt = مروحة
    .example = المروحة مليئة بالغبار.

word-tangentbord = لوحة مفاتيح
    .example = لوحة المفاتيح متسخة.

word-mus = فأرة (حاسوب)
    .example = الفأرة بلا سلك.

word-skrivare = طابعة
    .example = الطابعة عند الباب.

word-surfplatta = جهاز لوحي
    .example = اشحنوا الجهاز اللوحي لمدة ساعة.

word-kamera = كاميرا
    .example = للكاميرا بطارية صغيرة.

word-hogtalare = مكبر صوت
    .example = يوجد مغناطيس في مكبر الصوت.

word-fjarrkontroll = جهاز تحكم عن بعد
    .example = أخرجوا البطاريات من جهاز التحكم عن بعد.

word-lysror = أنبوب إنارة فلوري
    .example = انتبهوا، أنابيب الإنارة الفلورية تنكسر بسهولة!

word-tvattmaskin = غسالة ملابس
    .example = لا ترفعوا غسالة الملابس وحدكم.

word-mikrovagsugn = فرن ميكروويف
    .example = يجب أن توضع أفران الميكروويف على المنصة النقالة.

## Phrases

phrase-ta-pa-dig-skyddsglasogon = ضعوا نظارات واقية.

phrase-var-ska-jag-lagga-den-har = أين أضع هذا؟

phrase-lagg-kablarna-i-ladan = ضعوا الكابلات في الصندوق الأزرق.

phrase-lada-for-plast = يجب أن يوضع في الصندوق المخصص للبلاستيك.

phrase-ladan-ar-full = الصندوق ممتلئ، أحضروا صندوقًا جديدًا.

phrase-akta-dig-for-trucken = احذروا الرافعة الشوكية!

phrase-dra-ut-kontakten-forst = اسحبوا القابس أولًا.

phrase-stang-av-strommen-forst = اقطعوا التيار الكهربائي أولًا.

phrase-skruva-loss-alla-skruvar = فكوا كل البراغي.

phrase-klipp-av-sladden = قصوا السلك بالكماشة.

phrase-skarmen-ar-trasig = الشاشة معطلة لكن الحاسوب يعمل.

phrase-gar-datorn-att-laga = هل يمكن إصلاح الحاسوب؟

phrase-slang-inte-batterier = لا ترموا البطاريات في القمامة!

phrase-ror-inte-batteriet = لا تلمسوا البطارية، يتسرب منها سائل!

phrase-kan-du-lyfta-med-mig = هل يمكنكم رفع هذا معي؟

phrase-hur-mycket-vager-pallen = كم وزن المنصة النقالة؟

phrase-stall-ladan-pa-vagen = ضعوا الصندوق على الميزان واكتبوا الوزن.

phrase-lagg-tillbaka-verktygen = أعيدوا الأدوات إلى مكانها عندما تنتهون.
