### Words of bicycle-workshop. A machine translation, not yet reviewed.

## Words

word-cykel = دراجة
    .example = ضعوا الدراجة هنا.

word-verkstad = ورشة
    .example = نصلح الدراجات في الورشة.

word-verktyg = أداة
    .example = الأدوات معلقة على الحائط.

word-laga = إصلاح
    .example = نصلح الدراجة اليوم.

word-hjul = عجلة
    .example = العجلة متسخة.

word-dack = إطار خارجي
    .example = هذا الإطار الخارجي جديد.

word-slang = أنبوب داخلي
    .example = نبدل الأنبوب الداخلي في العجلة الأمامية.

word-punktering = ثقب في الإطار
    .example = صار لدي ثقب في الإطار.

word-pumpa = نفخ
    .example = انفخوا الإطارات قبل أن تركبوا الدراجة.

word-pump = منفاخ
    .example = المنفاخ عند الباب.

word-luft = هواء
    .example = الهواء في الإطار أقل من اللازم.

word-broms = مكبح
    .example = جربوا المكبح قبل أن تركبوا الدراجة.

word-kedja = سلسلة
    .example = خرجت السلسلة من مكانها.

word-olja = زيت
    .example = قطروا القليل من الزيت على السلسلة.

word-sadel = مقعد الدراجة
    .example = مقعد الدراجة منخفض أكثر من اللازم.

word-styre = مقود
    .example = المقود غير مثبت جيدًا.

word-pedal = دواسة
    .example = الدواسة مكسورة.

word-las = قفل
    .example = أضاع الزبون مفتاح القفل.

word-ringklocka = جرس
    .example = الجرس لا يصدر صوتًا.

word-framhjul = عجلة أمامية
    .example = العجلة الأمامية غير مثبتة جيدًا.

word-bakhjul = عجلة خلفية
    .example = من الصعب نزع العجلة الخلفية.

word-ta-av = نزع
    .example = أنزع العجلة.

word-satta-tillbaka = إعادة إلى المكان
    .example = أعيدوا العجلة إلى مكانها.

word-mutter = صامولة
    .example = الصامولة مشدودة أكثر من اللازم.

word-dra-at = شد
    .example = شدوا البرغي جيدًا.

word-lossa = إرخاء
    .example = أرخوا الصامولة أولًا.

word-skruva-fast = تثبيت بالبراغي
    .example = ثبتوا السلة على المقود بالبراغي.

word-skiftnyckel = مفتاح ربط قابل للتعديل
    .example = مفتاح الربط القابل للتعديل على الطاولة.

word-insexnyckel = مفتاح ألن (سداسي)
    .example = خذوا مفتاح ألن مقاس خمسة.

word-borste = فرشاة
    .example = نظفوا السلسلة بفرشاة.

word-kontrollera = فحص
    .example = افحصوا المكابح أولًا.

word-hal-hole = ثقب
    .example = يوجد ثقب في الأنبوب الداخلي.

word-lapp = رقعة
    .example = ضعوا رقعة على الثقب.

word-lim = غراء
    .example = انتظروا حتى يجف الغراء.

word-lacka = تسريب
    .example = الأنبوب الداخلي يسرب الهواء عند الصمام.

word-ventil = صمام
    .example = الصمام معطل، بدلوا الأنبوب الداخلي.

word-dackavtagare = عتلة لنزع الإطار
    .example = انزعوا الإطار بعتلة.

word-vaxel-gear = سرعة (في الدراجة)
    .example = في الدراجة سبع سرعات.

word-vaxla = تغيير السرعة
    .example = لا يمكن تغيير السرعة.

word-bromsa = استخدام المكابح
    .example = استخدموا المكابح قبل أن تنعطفوا.

word-smorja = تزييت، تشحيم
    .example = زيتوا السلسلة مرة في الشهر.

word-justera = ضبط
    .example = هل يمكنكم ضبط المكبح؟

word-hoja = رفع (جعله أعلى)
    .example = هل يمكنكم رفع مقعد الدراجة قليلًا؟

word-sanka = خفض
    .example = اخفضوا مقعد الدراجة سنتيمترين.

word-montera = تركيب
    .example = أقوم بتركيب مقعد جديد للدراجة.

word-reservdel = قطعة غيار
    .example = نفدت قطع الغيار لدينا.

word-cykla = ركوب الدراجة
    .example = أذهب إلى العمل بالدراجة.

word-provcykla = تجربة الدراجة بركوبها
    .example = يريد الزبون تجربة الدراجة بركوبها.

word-mjuk = لين
    .example = الإطار لين، انفخوه.

word-hard = صلب
    .example = يجب أن يكون الإطار صلبًا.

word-los = رخو، غير مشدود
    .example = البرغي غير مشدود.

word-sliten = مهترئ
    .example = السلسلة قديمة ومهترئة.

word-rostig = صدئ
    .example = البرغي قديم وصدئ.

word-sned = معوج
    .example = العجلة معوجة.

word-pakethallare = حامل أمتعة
    .example = ثبتوا الصندوق على حامل الأمتعة.

word-stod = مسند
    .example = أنزلوا المسند.

word-stankskarm = رفرف
    .example = الرفرف يحتك بالإطار.

word-ram = هيكل
    .example = الرقم مكتوب على الهيكل.

word-falg = طوق العجلة المعدني
    .example = الإطار مركب على طوق العجلة المعدني.

word-eker = سلك العجلة
    .example = انكسر أحد أسلاك العجلة.

word-vajer = كابل معدني
    .example = انقطع كابل المكبح.

word-fett = شحم
    .example = امسحوا الشحم القديم.

word-reflex = عاكس ضوئي
    .example = يجب أن تكون في الدراجة عواكس ضوئية.

word-elcykel = دراجة كهربائية
    .example = الدراجة الكهربائية ثقيلة.

word-service = صيانة
    .example = الدراجة هنا للصيانة.

word-cykelstall = موقف دراجات
    .example = ضعوا الدراجة في موقف الدراجات.

word-dubbdack = إطار بمسامير (للشتاء)
    .example = في الشتاء تحتاج الدراجة إلى إطارات بمسامير.

## Phrases

phrase-kan-ni-laga-min-cykel = هل يمكنكم إصلاح دراجتي؟

phrase-nar-ar-cykeln-klar = متى ستكون الدراجة جاهزة؟

phrase-din-cykel-ar-klar = ستكون دراجتكم جاهزة في الساعة الثالثة.

phrase-det-ar-punktering-pa-bakhjulet = يوجد ثقب في إطار العجلة الخلفية.

phrase-ar-det-framhjulet-eller-bakhjulet = هل هي العجلة الأمامية أم العجلة الخلفية؟

phrase-dacket-behover-mer-luft = يحتاج الإطار إلى المزيد من الهواء.

phrase-kedjan-ar-torr-behover-olja = السلسلة جافة، تحتاج إلى زيت.

phrase-bromsarna-tar-daligt = المكابح تعمل بشكل سيئ.

phrase-hjulet-snurrar-inte = العجلة لا تدور.

phrase-var-ar-den-stora-skiftnyckeln = أين مفتاح الربط الكبير القابل للتعديل؟

phrase-lagg-tillbaka-verktygen-ratt-plats = أعيدوا الأدوات إلى المكان الصحيح.

phrase-kan-du-halla-i-cykeln = هل يمكنكم إمساك الدراجة؟

phrase-ska-jag-byta-slangen-ocksa = هل يجب أن أبدل الأنبوب الداخلي أيضًا؟

phrase-dra-inte-at-for-hart = لا تشدوا البرغي أكثر من اللازم!

phrase-sadeln-ar-for-hog = مقعد الدراجة مرتفع أكثر من اللازم بالنسبة لي.

phrase-vi-maste-bestalla-en-reservdel = يجب أن نطلب قطعة غيار.

phrase-vad-kostar-det-att-laga = كم يكلف إصلاح الدراجة؟

phrase-jag-ska-provcykla = سأجرب الدراجة بركوبها قبل أن يأتي الزبون.

phrase-las-cykeln-nar-du-gar = أقفلوا الدراجة عندما تغادرون.
