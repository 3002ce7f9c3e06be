"""The words of each language that tell nothing about what a question asks for, spoken forms and haste included."""

from __future__ import annotations

LITTLE_WORDS = {
    "sv": """jag du han hon den det vi ni de dem mig dig sig oss er min mitt mina din ditt dina sin sitt sina var vara
    vår är va blir bli blev bra att och eller men om när hur vad vem vilken vilket vilka varför var vart där
    här då så som en ett i på till från för av med utan under över före ut in upp ner kan kunde ska skall
    skulle vill ville måste får fick få har hade ha göra gör gjorde inte ingen inget inga också bara mycket
    mycke lite mer mest alla allt all nu sedan igen man något någon några nån nåt finns finnas hej tack snälla
    undrar fråga frågar gäller vet veta tror säga sa säger hjälp hjälpa behöver behöva kommer komma går gå bra dag
    ny nya nytt annan andra annat sådan detta denna dessa dom mej dej bör brukar borde även just helt väldigt jätte
    ja okej ok ju väl nog kanske händer hända gång typ liksom asså alltså ens fast funkar heter menar betyder
    precis idag igår imorgon vänta ganska ta tar verkligen ändå dit hit hos vilja kunna""",
    "en": """i you he she it we they me him her us them my your his its our their a an the and or but if when how what
    who which why where there here then so as at in on to from for of with without by about into out up down
    can could shall should will would must may might have has had do does did doing be am is are was were
    been being not none also only very much more most all any some now again hi hello please thanks thank
    question know think tell say says help need want get got give go going come this that these those too
    just really im dont ive cant one someone something happens happen whats ask id ill hes shes theyre
    lets wanna gonna gotta u ur pls plz ok okay yes maybe like thing things able let still even because""",
    "ar": """يعني معنى مين منو ازاي ليه ايه فين امتى انا انت انتي هو هي نحن انتم هم في من الى على عن مع او و ثم لكن
    اذا ان كان كانت يكون تكون هذا هذه ذلك تلك هناك هنا ما ماذا متى اين كيف لماذا ليش شو وين كم هل لا لم لن
    ليس ليست مو مش ما في يا اريد بدي ابغى اعرف ممكن لو سمحت الذي التي الذين كل بعض غير قد اي ايش شنو شلون هلق
    هلأ الان اليوم بعد قبل عند عندي عنده لي لك له لها لنا الي الك مرحبا سلام السلام عليكم شكرا من فضلك فضلكم
    رجاء يجب لازم استطيع اقدر فيني افعل اعمل سوي اسوي شي شيء احد حدا بس كمان ايضا كتير كثير جدا عم راح رح هون
    هونيك وانا حتى بدون ولا عشان مشان لان اللي يلي احنا نحنا احنه انو انه اني هاد هاي هاذا هذي هيك كده كدا
    دي ده دا هسه هسع الحين توا دلوقتي دلوقت لسا لسه تاني ثاني هاذ دول هدول هداك قديش قد شقد ايمتى ايمت متين وينها
    هي هوي هيي نا انتو انتوا هما همه هن عايز عايزه عاوز عاوزه عوز ابي ابغا نبغي نحب بدنا بدو بدك بدها بدهم بدكم
    داير دايره دايرين حابب حابه احب اكو ماكو فيه مافي مافيه مفيش ليا ليك ليكم ويا وياي ويه شسوي اسو سو تبع تبعي
    بتاع بتاعي الخاص كذلك قدر بقدر اكدر اكو ايوا ايوه نعم اه طيب يلا والله بالله حضرتك يمكن بلكي صار
    هواي واجد برضو برضه حالي زي متل مثل شوي شويه هيدا هيدي هيداك منيح زين كويس تمام تمون فد يعنو
    بسأل اسال سؤالي لما لمن حين عندما عندنا عنا عندها عندك عندهم معي معاي معك معو معه معها معنا علي عليي علينا
    عليه عليها مني منك منه عني عنه بدهن هالشي شغلة شغلات اذن ام انها انهم كنت كنا يكن تكن بكرا بكره بكرة امبارح
    مبارح النهارده النهاردة الليله اسه اريدو ودي يريت ياريت ارجو محتاج محتاجه احتاج بحتاج""",
}
