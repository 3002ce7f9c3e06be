### Words of common. A machine translation, not yet reviewed.

## Words

word-hej = вітаю, привіт
    .example = Вітаю, я сьогодні починаю тут працювати.

word-valkommen = ласкаво просимо
    .example = Вітаю і ласкаво просимо!

word-tack = дякую
    .example = Дякую, це дуже мило з вашого боку.

word-ursakta = перепрошую (щоб звернутися)
    .example = Перепрошую, можна про щось запитати?

word-forlat = вибачте (за помилку)
    .example = Вибачте, це моя помилка.

word-hjalpa = допомагати
    .example = Я можу вам зараз допомогти.

word-forsta = розуміти
    .example = Ви розумієте, що я кажу?

word-fraga = питати
    .example = Мене завжди можна питати.

word-igen = знову, ще раз
    .example = Можете пояснити ще раз?

word-visa = показувати
    .example = Я покажу вам кухню.

word-chef = начальник, начальниця
    .example = Мою начальницю звати Карін.

word-kollega = колега
    .example = Спершу запитайте колегу.

word-handledare = наставник на роботі
    .example = Ваш наставник покаже вам усе.

word-borja = починати
    .example = Ми починаємо о сьомій.

word-sluta = закінчувати
    .example = Я закінчую о четвертій.

word-vanta = чекати
    .example = Почекайте тут, я скоро прийду.

word-klocka = годинник
    .example = На стіні є годинник.

word-rast = перерва
    .example = У нас перерва о десятій.

word-i-dag = сьогодні
    .example = Сьогодні понеділок.

word-i-morgon = завтра
    .example = Завтра ми починаємо о восьмій.

word-nu = зараз
    .example = Зараз перерва.

word-har-here = тут
    .example = Можете сісти тут.

word-dar = там
    .example = Ваша шафка стоїть там.

word-var = де
    .example = Де ключ?

word-toalett = туалет
    .example = Туалет ліворуч.

word-dorr = двері
    .example = Двері замкнені.

word-nyckel = ключ
    .example = У мене немає ключа.

word-personalrum = кімната для персоналу
    .example = Ми їмо в кімнаті для персоналу.

word-omkladningsrum = роздягальня
    .example = Роздягальня в підвалі.

word-skap = шафа, шафка
    .example = Покладіть свої речі в шафку.

word-arbetsklader = робочий одяг
    .example = Ваш робочий одяг висить у шафі.

word-lunch = обід
    .example = Ми обідаємо о дванадцятій.

word-stopp = стоп
    .example = Стоп! Це небезпечно.

word-akta = берегти, остерігатися
    .example = Бережіть пальці, коли зачиняєте двері.

word-farlig = небезпечний
    .example = Машина може бути небезпечною.

word-handske = рукавичка (робоча)
    .example = Мені потрібна пара рукавичок.

word-nodutgang = запасний вихід
    .example = Нічого не ставте перед запасним виходом.

word-brandslackare = вогнегасник
    .example = Вогнегасник висить на стіні.

word-sjuk = хворий
    .example = Лишайтеся вдома, коли хворієте.

word-ringa = дзвонити, телефонувати
    .example = Подзвоніть начальникові, якщо захворіли.

word-ga = іти (пішки)
    .example = Ми йдемо на кухню.

word-komma = приходити, прибувати
    .example = Автобус приїде через п’ять хвилин.

word-jobba = працювати
    .example = Я працюю до п’ятої.

word-saga-say = казати
    .example = Що каже начальник?

word-prata = говорити, розмовляти
    .example = Я трохи говорю шведською.

word-langsamt = повільно
    .example = По сходах ідіть повільно.

word-behova = потребувати
    .example = Мені потрібна допомога.

word-ny = новий
    .example = Я тут новенький / новенька.

word-klar = готовий, завершений
    .example = Ви закінчили?

word-ratt = правильно
    .example = Це правильно?

word-fel = неправильно, не той
    .example = Це не той ключ.

word-oppna = відчиняти, відкривати
    .example = Можете відчинити двері?

word-stanga = зачиняти, закривати
    .example = Можете зачинити вікно?

word-lasa-lock = замикати на ключ
    .example = Не забудьте замкнути двері.

word-hamta = принести, забрати
    .example = Можете принести стілець?

word-lamna = віддати, залишити
    .example = Віддайте ключ начальникові.

word-bara = нести
    .example = Ми несемо ящик разом.

word-lyfta = піднімати
    .example = Піднімайте ногами, а не спиною.

word-tung = важкий
    .example = Цей ящик важкий.

word-latt = легкий
    .example = Сумку легко нести.

word-stada = прибирати
    .example = Ми прибираємо перед тим, як іти додому.

word-ren = чистий
    .example = Підлога тепер чиста.

word-smutsig = брудний
    .example = У мене брудні руки.

word-tvatta-handerna = мити руки
    .example = Я мию руки милом.

word-varm = теплий, гарячий
    .example = Кава гаряча.

word-kall = холодний
    .example = Надворі холодно.

word-trasig = зламаний
    .example = Стілець зламаний.

word-i-gar = учора
    .example = Учора в мене був вихідний.

word-forst = спершу
    .example = Спершу я показую, потім ви пробуєте.

word-sedan = потім
    .example = Спершу ми їмо, потім працюємо.

word-snart = скоро
    .example = Ми скоро закінчимо.

word-senare = пізніше
    .example = Ми зробимо це пізніше.

word-tid = час
    .example = Завтра прийдіть вчасно.

word-sen = пізній, із запізненням
    .example = Автобус сьогодні запізнюється.

word-tidigt = рано
    .example = Я починаю рано-вранці.

word-minut = хвилина
    .example = Почекайте п’ять хвилин.

word-timme = година
    .example = Зустріч триває годину.

word-dag = день
    .example = Я працюю п’ять днів на тиждень.

word-vecka = тиждень
    .example = Наступного тижня я не працюю.

word-manad = місяць
    .example = Я тут на три місяці.

word-morgon = ранок
    .example = Ми зустрічаємося щоранку.

word-eftermiddag = час після обіду
    .example = Зустріч сьогодні після обіду.

word-kvall = вечір
    .example = Іноді я працюю ввечері.

word-helg = вихідні, кінець тижня
    .example = Гарних вихідних!

word-ledig = вільний від роботи
    .example = У п’ятницю я не працюю.

word-schema = графік, розклад
    .example = Щоранку дивіться в графік.

word-alltid = завжди
    .example = Я завжди приходжу вчасно.

word-ingang = вхід
    .example = Ми зустрічаємося біля входу.

word-utgang = вихід
    .example = Вихід прямо.

word-hoger = праворуч, правий
    .example = Тут ідіть праворуч.

word-vanster = ліворуч, лівий
    .example = Кухня ліворуч.

word-rakt-fram = прямо вперед
    .example = Ідіть прямо до дверей.

word-upp = угору
    .example = Ліфт зараз їде вгору.

word-ner = униз
    .example = Ми несемо ящик униз.

word-bakom = позаду, за
    .example = Ящик стоїть за дверима.

word-framfor = попереду, перед
    .example = Машина стоїть перед будинком.

word-bredvid = поруч, біля
    .example = Можете сісти поруч зі мною.

word-under = під
    .example = Подивіться під столом.

word-trappa = сходи
    .example = Сьогодні ми йдемо сходами.

word-hiss = ліфт
    .example = Ліфт зламаний.

word-hitta = знаходити
    .example = Я не можу знайти кухню.

word-glomma = забувати
    .example = Я забув / забула свій ключ.

word-mobil = мобільний телефон
    .example = Покладіть телефон у шафку.

word-forsiktig = обережний
    .example = Будьте обережні з ножем.

word-hal-slippery = слизький
    .example = Обережно, сходи слизькі!

word-ramla = падати
    .example = Я впав / впала на сходах.

word-skada-sig = поранитися
    .example = Хтось поранився.

word-brand = пожежа
    .example = У разі пожежі дзвоніть 112.

word-larm = сигнал тривоги
    .example = Виходьте, коли лунає сигнал тривоги.

word-olycka = нещасний випадок, аварія
    .example = Стався нещасний випадок.

word-plaster = пластир
    .example = У вас є пластир?

word-ambulans = швидка допомога
    .example = Швидка скоро приїде.

word-ma = почуватися
    .example = Як ви сьогодні почуваєтеся?

word-ha-ont = відчувати біль
    .example = У мене болить спина.

word-feber = температура (при хворобі)
    .example = У моєї дитини температура.

word-forkyld = застуджений
    .example = У мене невелика застуда.

word-trott = втомлений
    .example = Після роботи я відчуваю втому.

word-vila = відпочивати
    .example = Вам треба відпочити вдома.

word-frisk = здоровий
    .example = Тепер я знову здоровий / здорова.

word-rygg = спина
    .example = Моя спина болить.

word-hand = рука
    .example = Тримайте ящик обома руками.

word-lakare = лікар
    .example = У мене запис до лікаря.

word-hem = додому
    .example = Я йду додому.

## Phrases

phrase-kan-du-hjalpa-mig = Можете мені допомогти?

phrase-jag-forstar-inte-ordet = Я не розумію цього слова.

phrase-saga-det-en-gang-till = Можете сказати це ще раз?

phrase-prata-lite-langsammare = Можете говорити трохи повільніше?

phrase-visa-mig-hur-man-gor = Можете показати мені, як це робити?

phrase-vad-ska-jag-gora-nu = Що мені тепер робити?

phrase-var-ar-toaletten = Де туалет?

phrase-nar-ar-det-rast = Коли перерва?

phrase-vad-ar-klockan-nu = Котра зараз година?

phrase-nar-borjar-vi-i-morgon = Коли ми завтра починаємо?

phrase-vi-ses-i-morgon = До завтра!

phrase-jag-ar-sjuk-kan-inte-komma = Я сьогодні хворію і не можу прийти.

phrase-mitt-barn-ar-sjukt = Моя дитина хвора, мені треба додому.

phrase-jag-mar-inte-bra = Мені недобре.

phrase-jag-har-ont-i-magen = У мене болить живіт.

phrase-jag-ska-till-lakaren = О другій годині мені до лікаря.

phrase-jag-ar-sen-bussen = Я запізнююся, автобус не приїхав.

phrase-akta-dig-golvet-ar-halt = Обережно, підлога слизька!

phrase-ga-ut-genom-nodutgangen = Виходьте через запасний вихід!

phrase-ring-112-det-brinner = Дзвоніть 112, пожежа!

phrase-ta-pa-dig-handskarna = Вдягніть рукавички.

phrase-lyft-inte-ensam = Не піднімайте самотужки, ящик заважкий.

phrase-tvatta-handerna-fore-lunchen = Мийте руки перед обідом.

phrase-stang-dorren-efter-dig = Зачиніть за собою двері, будь ласка.

phrase-jag-hittar-inte-nyckeln = Я не можу знайти ключ.

phrase-vem-ska-jag-fraga = Кого мені запитати?

phrase-vad-heter-det-pa-svenska = Як це називається шведською?
