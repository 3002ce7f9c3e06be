### Words of preschool. A machine translation, not yet reviewed.

## Words

word-barn = дитина
    .example = Усі діти зараз надворі.

word-forskola = дитячий садок
    .example = Я працюю в дитячому садку.

word-foralder = хтось із батьків
    .example = Хтось із батьків прийде о четвертій.

word-pedagog = вихователь, педагог
    .example = Спершу запитайте педагога.

word-barnskotare = помічник вихователя
    .example = Сара тут помічниця вихователя.

word-namn = ім’я
    .example = Я вчу імена дітей.

word-leka = гратися
    .example = Діти граються у дворі.

word-leksak = іграшка
    .example = Покладіть іграшки в ящик.

word-ute = надворі
    .example = Ми надворі всю першу половину дня.

word-inne = усередині, у приміщенні
    .example = Коли дощ, ми граємося в приміщенні.

word-gard = двір
    .example = Ми виходимо у двір.

word-bloja = підгузок
    .example = Їй потрібен новий підгузок.

word-byta = міняти
    .example = Я міняю йому підгузок.

word-kissnodig = хоче пісяти
    .example = Ти хочеш пісяти?

word-kissa = пісяти
    .example = Вона пісяє в горщик.

word-potta = горщик
    .example = Хочеш сісти на горщик?

word-skotbord = пеленальний столик
    .example = Підгузки лежать під пеленальним столиком.

word-vatservett = волога серветка
    .example = Дайте мені вологу серветку, будь ласка.

word-kla-pa-sig = одягатися
    .example = Тепер усі мають одягнутися.

word-ta-av-sig = знімати (із себе)
    .example = Діти знімають взуття.

word-sko = черевик
    .example = Де твій другий черевик?

word-stovel = гумовий чобіт
    .example = Чоботи замалі.

word-overall = комбінезон
    .example = Комбінезон висить у передпокої.

word-mossa = шапка
    .example = Вдягни шапку, холодно.

word-vante = рукавиця (зимова)
    .example = Одна рукавиця зникла.

word-strumpa = шкарпетка
    .example = Її шкарпетки мокрі.

word-regnklader = одяг від дощу
    .example = Іде дощ, тому всі в одязі від дощу.

word-extraklader = запасний одяг
    .example = У дитини є тут запасний одяг?

word-hall = передпокій
    .example = Взуття стоїть у передпокої.

word-krok = гачок
    .example = Повісь куртку на гачок.

word-grata = плакати
    .example = Чому вона плаче?

word-ledsen = сумний
    .example = Чому тобі сумно?

word-trosta = утішати
    .example = Я втішаю дитину.

word-kram = обійми
    .example = Хочеш, обіймемося?

word-glad = радісний
    .example = Він сьогодні радісний.

word-arg = сердитий
    .example = Ти на мене сердишся?

word-trygg = захищений, у безпеці
    .example = Діти мають почуватися в безпеці.

word-frukt = фрукти
    .example = Діти їдять фрукти о дев’ятій.

word-mellanmal = перекус, полуденок
    .example = Ми полуднуємо о другій.

word-haklapp = слинявчик
    .example = Слинявчик брудний.

word-allergi = алергія
    .example = У нього сильна алергія.

word-napp = пустушка, соска
    .example = Пустушка лежить на підлозі.

word-madrass = матрац
    .example = Покладіть матрац на підлогу.

word-barnvagn = дитячий візок
    .example = Вона спить у візочку.

word-samling = ранкове коло (збір групи)
    .example = Ранкове коло починається о дев’ятій.

word-sjunga = співати
    .example = На ранковому колі ми співаємо.

word-sang-song = пісня
    .example = Діти знають цю пісню.

word-lasa = читати
    .example = Можете почитати дітям?

word-bok = книжка
    .example = Вибери книжку, і ми почитаємо.

word-saga = казка
    .example = Я читаю дітям казку.

word-rita = малювати олівцем
    .example = Вона малює кота.

word-mala = малювати фарбами
    .example = Ми малюємо червоною фарбою.

word-krita = крейда, воскова крейда
    .example = Червона крейда зникла.

word-sax = ножиці
    .example = Обережно з ножицями.

word-klippa = різати ножицями
    .example = Діти ріжуть папір ножицями.

word-pussel = пазл
    .example = Ми складаємо пазл.

word-kloss = кубик
    .example = Вежа побудована з кубиків.

word-bygga = будувати
    .example = Діти будують високу вежу.

word-docka = лялька
    .example = Лялька лежить на дивані.

word-boll = м’яч
    .example = Кинь мені м’яч.

word-gunga = гойдалка
    .example = Двоє дітей хочуть на ту саму гойдалку.

word-sandlada = пісочниця
    .example = Діти копають у пісочниці.

word-spade = лопатка
    .example = Він хоче червону лопатку.

word-hjalm = шолом
    .example = Спершу вдягни шолом.

word-staket = паркан
    .example = Не лізь на паркан.

word-grind = хвіртка
    .example = Хвіртка має бути зачинена.

word-springa = бігати
    .example = Не бігай у передпокої.

word-klattra = лазити, дертися
    .example = Він лізе зависоко.

word-sla = бити
    .example = Нікого не можна бити.

word-bita = кусати
    .example = Вона вкусила його за руку.

word-braka = сваритися
    .example = Двоє дітей сваряться через м’яч.

word-dela = ділитися
    .example = Ви можете поділитися іграшками.

word-turas-om = робити по черзі
    .example = На велосипеді катайтеся по черзі.

word-plocka-undan = прибирати за собою на місце
    .example = Можете прибрати за собою?

word-nasa = ніс
    .example = Можете витерти йому ніс?

word-snuvig = з нежитем
    .example = Багато дітей зараз із нежитем.

word-utflykt = прогулянка, вилазка
    .example = Завтра в нас вилазка.

word-skog = ліс
    .example = Ми йдемо в ліс.

word-reflexvast = світловідбивний жилет
    .example = Усі діти мають світловідбивний жилет.

word-rakna = рахувати
    .example = Порахуйте всіх дітей в автобусі.

word-vikarie = заміна (працівник на заміну)
    .example = Сьогодні прийде людина на заміну.

word-inskolning = звикання до садка
    .example = Цього тижня в неї звикання до садка.

word-solkram = сонцезахисний крем
    .example = Сьогодні дітям потрібен сонцезахисний крем.

## Phrases

phrase-barnen-ska-ga-ut = Діти йдуть надвір гратися.

phrase-byta-bloja = Можете поміняти їй підгузок?

phrase-ta-pa-dig-stovlarna = Вдягни чоботи, іде дощ.

phrase-vi-tvattar-handerna = Ми миємо руки, перш ніж їсти.

phrase-vem-hamtar-barnet = Хто сьогодні забирає дитину?

phrase-mamma-kommer-snart = Мама скоро прийде і тебе забере.

phrase-kan-du-trosta-honom = Можете його трохи втішити?

phrase-dags-for-samling = Тепер час для ранкового кола.

phrase-ska-vi-lasa-en-saga = Почитаємо казку?

phrase-tyst-barnen-sover = Тихо, діти сплять!

phrase-vi-slar-inte-varandra = Тут ми не б’ємо одне одного.

phrase-turas-om-med-gungan = На гойдалці ми катаємося по черзі.

phrase-plocka-undan-leksakerna = Тепер ми прибираємо іграшки.

phrase-stang-grinden = Зачиніть за собою хвіртку.

phrase-hjalm-nar-du-cyklar = На велосипеді треба бути в шоломі.

phrase-var-gor-det-ont = Де болить?

phrase-hon-har-ramlat = Вона впала і забилася.

phrase-rakna-barnen = Ми порахуємо дітей, перш ніж іти.

phrase-feber-ga-hem = У нього температура, він мусить іти додому.

phrase-allergisk-mot-mjolk = У неї алергія на молоко.
