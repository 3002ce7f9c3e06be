### Words of elderly-care. A machine translation, not yet reviewed.

## Words

word-boende = مقيم (في دار المسنين)
    .example = قولوا مرحبًا لكل المقيمين.

word-aldreboende = دار مسنين
    .example = أعمل في دار مسنين.

word-halsa = إلقاء التحية
    .example = ألقوا التحية عندما تأتون.

word-avdelning = قسم
    .example = في أي قسم تعملون؟

word-underskoterska = مساعد أو مساعدة تمريض
    .example = ستريكم مساعدة التمريض كل شيء.

word-sjukskoterska = ممرض أو ممرضة
    .example = اسألوا الممرضة عن الدواء.

word-knacka = طرق الباب
    .example = اطرقوا الباب قبل أن تدخلوا.

word-rullator = مشاية بعجلات
    .example = هي تمشي بمشاية بعجلات.

word-rullstol = كرسي متحرك
    .example = أدفع الكرسي المتحرك إلى قاعة الطعام.

word-sang = سرير
    .example = هي مستلقية في السرير.

word-sova = نوم
    .example = هدوء، إنها نائمة.

word-vakna = استيقاظ
    .example = تستيقظ الساعة 7.

word-vacka = إيقاظ (شخص)
    .example = لا توقظوها الآن.

word-frukost = فطور
    .example = الفطور جاهز.

word-dricka = شرب
    .example = اشربوا قليلًا من الماء.

word-hungrig = جائع
    .example = هو ليس جائعًا اليوم.

word-torstig = عطشان
    .example = هل تشعرون بالعطش؟

word-matsal = قاعة طعام
    .example = نأكل في قاعة الطعام.

word-satta-sig = جلوس
    .example = اجلسوا هنا بجانبي.

word-resa-sig = نهوض
    .example = انهضوا ببطء.

word-lagga-sig = استلقاء
    .example = هل تريدون الاستلقاء قليلًا؟

word-sjalv = بنفسه، دون مساعدة
    .example = تستطيع أن تأكل بنفسها.

word-tillsammans = معًا
    .example = نخرج معًا.

word-gammal = قديم، كبير في السن
    .example = عمرها 90 سنة.

word-lugn = هادئ
    .example = تكلموا بصوت هادئ.

word-hora = سمع
    .example = هل تسمعونني؟

word-glasogon = نظارة
    .example = أين نظارتي؟

word-horapparat = سماعة أذن طبية
    .example = سماعة الأذن الطبية ليست مشغّلة.

word-medicin = دواء
    .example = لا يُسمح لي بإعطاء الدواء.

word-tystnadsplikt = واجب كتمان الأسرار
    .example = على الجميع هنا واجب كتمان الأسرار.

word-handsprit = معقم يدين
    .example = استعملوا معقم اليدين قبل الطعام.

word-munskydd = كمامة
    .example = ضعوا كمامة.

word-badda = ترتيب السرير
    .example = أرتب كل الأسرّة.

word-lakan = ملاءة سرير
    .example = سنغيّر الملاءات اليوم.

word-kudde = وسادة
    .example = هل تريدون وسادة أخرى؟

word-filt = بطانية
    .example = ضعوا البطانية فوق الساقين.

word-kofta = سترة صوفية
    .example = هل تريدون ارتداء السترة الصوفية؟

word-toffla = خف منزلي
    .example = البسوا الخف المنزلي.

word-duscha = استحمام
    .example = تستحم في الصباح.

word-handduk = منشفة
    .example = علّقوا المنشفة هناك.

word-tvatt = غسيل
    .example = الغسيل جاف الآن.

word-tand = سن (في الفم)
    .example = هل نظفتم أسنانكم بالفرشاة؟

word-tandborste = فرشاة أسنان
    .example = فرشاة الأسنان في الكأس.

word-har = شعر
    .example = شعرها طويل.

word-kamma = تمشيط
    .example = هل أمشط شعركم؟

word-mata = إطعام
    .example = أطعمه ببطء.

word-sugror = قشة للشرب
    .example = تشرب بقشة.

word-svalja = بلع
    .example = يصعب عليه البلع.

word-satta-i-halsen = اختناق بالطعام
    .example = النجدة، إنه يختنق بالطعام!

word-promenad = نزهة على الأقدام
    .example = هل نخرج في نزهة على الأقدام؟

word-halla-i-sig = تمسّك
    .example = تمسّكوا، سنمشي الآن.

word-kapp = عصا للمشي
    .example = هو يمشي بعصا.

word-langsam = بطيء
    .example = هي بطيئة في الصباح.

word-ben = ساق
    .example = ساقه تؤلمه.

word-yr = دائخ
    .example = أشعر بدوار خفيف.

word-sar = جرح
    .example = لديه جرح في قدمه.

word-komma-ihag = تذكّر
    .example = هل تتذكرونني؟

word-demens = خرف
    .example = كثيرون هنا مصابون بالخرف.

word-orolig = قلق
    .example = يكون قلقًا في المساء.

word-ensam = وحيد
    .example = تشعر بالوحدة.

word-sallskap = رفقة
    .example = يريد رفقة.

word-tidning = جريدة
    .example = هل تريدون قراءة الجريدة؟

word-lasa-hogt = قراءة بصوت عالٍ
    .example = هل يمكنكم أن تقرؤوا لي بصوت عالٍ؟

word-spel = لعبة
    .example = أي لعبة تحبون؟

word-gymnastik = تمارين رياضية
    .example = لدينا تمارين رياضية يوم الجمعة.

word-tradgard = حديقة
    .example = نشرب القهوة في الحديقة.

word-fatolj = كرسي بذراعين
    .example = هي جالسة في كرسيها ذي الذراعين.

word-besok = زيارة
    .example = ستأتيها زيارة يوم الأحد.

word-anhorig = قريب (من العائلة)
    .example = اتصل أحد الأقارب هذا الصباح.

word-dotter = ابنة
    .example = ابنتها تسكن في مالمو.

word-son = ابن
    .example = سيأتي ابنه اليوم.

## Phrases

phrase-har-du-sovit-gott = صباح الخير، هل نمتم جيدًا؟

phrase-knacka-pa-dorren = اطرقوا الباب دائمًا أولًا.

phrase-en-kopp-kaffe = هل تريدون فنجان قهوة؟

phrase-hjalp-att-resa-dig = هل تريدون مساعدة على النهوض؟

phrase-ta-det-lugnt = على مهلكم، لدينا متسع من الوقت.

phrase-var-ar-din-rullator = أين مشايتكم؟

phrase-hor-daligt = سمعها ضعيف، تكلموا بصوت عالٍ وواضح.

phrase-har-du-ont = هل تشعرون بألم في مكان ما؟

phrase-han-har-ramlat = لقد سقط، تعالوا بسرعة!

phrase-inte-ge-medicin = لا يُسمح لكم بإعطائها الدواء.

phrase-inte-beratta = لا نحكي للآخرين عن المقيمين.

phrase-lasa-hjulen = لا تنسوا قفل عجلات الكرسي المتحرك.

phrase-soppan-ar-varm = الحساء ساخن، كلوا بحذر.

phrase-hjalpa-med-strumporna = هل أساعدكم في لبس الجوارب؟

phrase-vila-en-stund = يريد أن يستريح قليلًا.

phrase-ut-pa-promenad = سنخرج في نزهة على الأقدام.

phrase-sitta-vid-fonstret = هل تريدون الجلوس عند النافذة؟

phrase-sallskap-en-stund = هل تريدون رفقة لبعض الوقت؟

phrase-spelar-bingo = سنلعب البينغو الساعة 2.

phrase-din-dotter-kommer = ابنتكم ستأتي لزيارتكم اليوم.
