### Words of cafe-and-kitchen. A machine translation, not yet reviewed.

## Words

word-kok = кухня
    .example = Ходіть, ось кухня!

word-forklade = фартух
    .example = Вдягніть чистий фартух.

word-harnat = сітка для волосся
    .example = На кухні всі в сітках для волосся.

word-mat = їжа
    .example = Їжа вже готова.

word-kaffe = кава
    .example = Кава готова.

word-diska = мити посуд
    .example = Після обіду я мию посуд.

word-disk = брудний посуд
    .example = Сьогодні багато брудного посуду.

word-diskmaskin = посудомийна машина
    .example = Поставте склянки в посудомийну машину.

word-kopp = чашка
    .example = Дві чашки кави, будь ласка.

word-glas = склянка
    .example = Гість хоче склянку води.

word-tallrik = тарілка
    .example = Тарілки стоять на полиці.

word-kniv = ніж
    .example = Не кладіть ніж у воду.

word-gaffel = виделка
    .example = Виделки лежать у шухляді.

word-sked = ложка
    .example = Гостеві потрібна ложка.

word-bord = стіл
    .example = Стіл брудний.

word-disktrasa = кухонна ганчірка
    .example = Візьміть чисту кухонну ганчірку.

word-diskmedel = засіб для миття посуду
    .example = Нам треба більше засобу для миття посуду.

word-bricka = таця
    .example = Поставте чашки на тацю.

word-kock = кухар
    .example = Кухар готує їжу.

word-laga-mat = готувати їжу
    .example = Ми готуємо щодня.

word-gast = гість, відвідувач
    .example = Гість хоче кави.

word-servera = подавати (на стіл)
    .example = Сьогодні ми подаємо суп.

word-bestalla = замовляти
    .example = Гість хоче замовити їжу.

word-meny = меню
    .example = Прочитайте меню, поки не прийшли гості.

word-betala = платити
    .example = Заплатити можна тут.

word-kvitto = чек
    .example = Потрібен чек?

word-spis = плита
    .example = Каструля стоїть на плиті.

word-ugn = духовка
    .example = Булочки в духовці.

word-kylskap = холодильник
    .example = Сир лежить у холодильнику.

word-frys = морозильник
    .example = Хліб лежить у морозильнику.

word-kastrull = каструля
    .example = Візьміть велику каструлю.

word-stekpanna = сковорода
    .example = Сковорода гаряча!

word-skarbrada = дошка для нарізання
    .example = Для м’яса візьміть чисту дошку.

word-skara = різати, нарізати
    .example = Я нарізаю хліб.

word-skala = чистити (від шкірки)
    .example = Почистіть усю картоплю, будь ласка.

word-koka = варити
    .example = Я варю десять яєць.

word-steka = смажити
    .example = Ми смажимо рибу на маслі.

word-baka = пекти
    .example = Уранці ми печемо булочки.

word-rora-om = помішувати
    .example = Помішайте суп.

word-halla = наливати, лити
    .example = Налийте молоко в глечик.

word-brygga = заварювати (каву)
    .example = Ми заварюємо нову каву.

word-duka = накривати на стіл
    .example = Ми накриваємо на столи перед обідом.

word-smaka = куштувати
    .example = Скуштуйте суп!

word-vass = гострий (про лезо)
    .example = Той ніж дуже гострий.

word-allergisk = з алергією
    .example = У гостя алергія на горіхи.

word-vegetarisk = вегетаріанський
    .example = Суп вегетаріанський.

word-farsk = свіжий
    .example = Хліб свіжий.

word-god = смачний
    .example = Кава смачна.

word-sot = солодкий
    .example = Печиво засолодке.

word-te = чай
    .example = Вам чай чи каву?

word-mjolk = молоко
    .example = Молоко стоїть у холодильнику.

word-socker = цукор
    .example = Вам у чай цукру?

word-kanna = глечик
    .example = Наповніть глечик водою.

word-brod = хліб
    .example = Ми щодня купуємо хліб.

word-smor = масло
    .example = Масло затверде.

word-ost = сир
    .example = Один бутерброд із сиром, будь ласка.

word-smorgas = бутерброд
    .example = Ми робимо двадцять бутербродів.

word-bulle = булочка
    .example = Булочки сьогодні свіжі.

word-kaka = печиво, кекс
    .example = Покладіть печиво на блюдо.

word-tarta = торт
    .example = Розріжте торт на дванадцять шматків.

word-agg = яйце
    .example = Нам треба тридцять яєць.

word-kott = м’ясо
    .example = М’ясо лежить у морозильнику.

word-fisk = риба
    .example = Сьогодні буде риба.

word-kyckling = курка (м’ясо)
    .example = Курка ще не готова.

word-ris = рис
    .example = Зваріть рис у великій каструлі.

word-potatis = картопля
    .example = Я чищу картоплю.

word-lok = цибуля
    .example = Наріжте цибулю маленькими шматочками.

word-tomat = помідор
    .example = Сполосніть помідори в холодній воді.

word-gronsak = овоч
    .example = Я мию всі овочі.

word-sallad = салат
    .example = Салат стоїть на столі.

word-soppa = суп
    .example = Суп гарячий.

word-sas = соус
    .example = Налийте соус у миску.

word-salt = сіль
    .example = У суп треба більше солі.

word-not = горіх
    .example = У печиві є горіхи?

word-servett = серветка
    .example = Покладіть серветки на столи.

word-portion = порція
    .example = Три порції риби, будь ласка.

## Phrases

phrase-ta-pa-dig-forklade = Вдягніть фартух і сітку для волосся.

phrase-tvatta-handerna-mat = Помийте руки, перш ніж готувати.

phrase-kan-du-diska-kopparna = Можете помити чашки?

phrase-kan-du-torka-av-borden = Можете витерти столи?

phrase-var-star-tallrikarna = Де стоять тарілки?

phrase-akta-kniven-ar-vass = Обережно, ніж гострий!

phrase-akta-spisen-ar-varm = Обережно, плита гаряча!

phrase-stall-mjolken-i-kylskapet = Поставте молоко в холодильник.

phrase-vad-far-det-vara = Що бажаєте?

phrase-vill-du-ha-mjolk = Вам каву з молоком?

phrase-ata-har-eller-ta-med = Їстимете тут чи із собою?

phrase-betala-med-kort = Гість хоче заплатити карткою.

phrase-ar-du-allergisk = У вас на щось є алергія?

phrase-kaffet-ar-slut = Кава закінчилася.

phrase-kan-du-fylla-pa-kaffe = Можете долити кави?

phrase-skar-tomaterna-i-skivor = Наріжте помідори скибками.

phrase-potatisen-ska-koka = Картопля має варитися двадцять хвилин.

phrase-hur-manga-portioner = Скільки порцій нам готувати?

phrase-tack-det-var-jattegott = Дякую, було дуже смачно!
