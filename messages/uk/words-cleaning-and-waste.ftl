### Words of cleaning-and-waste. A machine translation, not yet reviewed.

## Words

word-golv = підлога
    .example = Ми починаємо з підлоги.

word-hink = відро
    .example = Візьміть відро теплої води.

word-kvast = мітла
    .example = Візьміть мітлу і підметіть тут.

word-sopa = підмітати
    .example = Я щодня підмітаю підлогу.

word-mopp = швабра
    .example = Швабра стоїть у коморі.

word-moppa = мити шваброю
    .example = Тепер я помию шваброю коридор.

word-trasa = ганчірка
    .example = Візьміть чисту ганчірку.

word-torka-av = витирати
    .example = Витріть стіл, будь ласка.

word-skrap = сміття (що розкидане)
    .example = На підлозі лежить сміття.

word-sopor = сміття, відходи (на викид)
    .example = Викиньте сміття в бак.

word-papperskorg = кошик для паперів
    .example = Спорожніть кошик для паперів, будь ласка.

word-tomma = спорожняти
    .example = Уранці ми спорожняємо всі кошики.

word-pase = пакет
    .example = Покладіть сміття в пакет.

word-sopsack = мішок для сміття
    .example = Візьміть новий мішок для сміття.

word-slanga = викидати
    .example = Не викидайте сюди пластик.

word-soptunna = сміттєвий бак
    .example = Сміттєвий бак стоїть у дворі.

word-full = повний
    .example = Бак повний.

word-tom = порожній
    .example = Пляшка порожня.

word-vatten = вода
    .example = Вода у відрі брудна.

word-rengoringsmedel = мийний засіб
    .example = Візьміть трохи мийного засобу.

word-stadvagn = візок для прибирання
    .example = Усе є на візку для прибирання.

word-blot = мокрий
    .example = Підлога ще мокра.

word-torr = сухий
    .example = Візьміть суху ганчірку.

word-dammsugare = пилосос
    .example = Пилосос зламаний.

word-dammsuga = пилососити
    .example = Спершу пропилососьте килим.

word-damm = пил
    .example = На полиці багато пилу.

word-damma-av = витирати пил
    .example = Витріть пил на всіх полицях.

word-toalettpapper = туалетний папір
    .example = Покладіть новий туалетний папір.

word-tval = мило
    .example = Мило закінчилося.

word-pappershandduk = паперовий рушник
    .example = Тут немає паперових рушників.

word-fylla-pa = доповнювати, доливати
    .example = Щодня доливайте мило.

word-handfat = умивальник
    .example = Умивальник нечистий.

word-svamp = губка
    .example = Витріть умивальник губкою.

word-spegel = дзеркало
    .example = Протріть дзеркало сухою ганчіркою.

word-fonster = вікно
    .example = Зачиніть усі вікна, перш ніж піти.

word-putsa = протирати до блиску
    .example = Сьогодні ми миємо вікна.

word-korridor = коридор
    .example = Коридор ми прибираємо останнім.

word-kontor = офіс, кабінет
    .example = Приберіть кабінети до восьмої години.

word-skrivbord = письмовий стіл
    .example = Не пересувайте паперів на письмовому столі.

word-horn = куток
    .example = Не забудьте про кутки.

word-vagg = стіна
    .example = На стіні є плями.

word-flack = пляма
    .example = Пляма не відмивається.

word-skura = шкребти, терти щіткою
    .example = Потріть підлогу щіткою.

word-sopskyffel = совок
    .example = Візьміть мітлу і совок.

word-skolja = полоскати
    .example = Прополощіть ганчірку в чистій воді.

word-noga = ретельно
    .example = Ретельно сполосніть водою.

word-overallt = усюди
    .example = Усюди лежить сміття.

word-plocka-upp = підбирати, піднімати з підлоги
    .example = Можете підібрати сміття?

word-knyta = зав’язувати
    .example = Добре зав’яжіть пакет.

word-stalla-tillbaka = ставити назад
    .example = Після цього поставте відро назад.

word-forrad = комора
    .example = Нові ганчірки є в коморі.

word-handtag = ручка (дверей)
    .example = Протріть ручку дверей.

word-desinficera = дезінфікувати
    .example = Продезінфікуйте всі ручки.

word-sprayflaska = пляшка з розпилювачем
    .example = Пляшка з розпилювачем скоро буде порожня.

word-blanda = змішувати
    .example = Змішайте засіб із холодною водою.

word-fratande = їдкий
    .example = Цей засіб їдкий.

word-stege = драбина
    .example = Тримайте драбину, будь ласка.

word-kran = кран
    .example = Із крана весь час капає.

word-avlopp = злив, каналізація
    .example = Злив забився.

word-lukta = пахнути
    .example = Бак погано пахне.

word-lock = кришка
    .example = Закрийте кришку бака.

word-papper = папір
    .example = Папір кидають у синій бак.

word-burk = банка
    .example = Сполосніть банку, перш ніж викинути.

word-flaska = пляшка
    .example = Порожні пляшки кладіть сюди.

word-pant = застава (гроші за тару)
    .example = За цю пляшку є застава.

word-matavfall = харчові відходи
    .example = Харчові відходи кладуть у коричневий пакет.

word-soprum = кімната для сміття
    .example = Кімната для сміття в підвалі.

word-sopbil = сміттєвоз
    .example = Сміттєвоз приїжджає рано.

word-grovsopor = великогабаритне сміття
    .example = Диван іде у великогабаритне сміття.

word-fimp = недопалок
    .example = Підберіть недопалки біля входу.

word-lov = листя
    .example = Восени ми підмітаємо листя.

## Phrases

phrase-vilka-rum = Які кімнати мені сьогодні прибирати?

phrase-var-star-stadvagnen = Де стоїть візок для прибирання?

phrase-ta-ut-soporna = Можете винести сміття?

phrase-golvet-ar-blott = Підлога мокра, не ходіть тут.

phrase-papperskorgen-ar-full = Кошик для паперів повний, його треба спорожнити.

phrase-vilket-medel = Який засіб мені брати?

phrase-aldrig-blanda-medel = Ніколи не можна змішувати різні засоби.

phrase-slut-pa-toalettpapper = Туалетний папір закінчився.

phrase-fylla-pa-tval = Можете долити мила?

phrase-har-du-torkat-av-bordet = Ви вже витерли стіл?

phrase-byta-vatten = Треба поміняти воду у відрі.

phrase-borjar-uppifran = Ми починаємо згори і закінчуємо підлогою.

phrase-smutsiga-trasor = Покладіть брудні ганчірки в прання.

phrase-stall-tillbaka-stolarna = Поставте стільці назад, коли закінчите.

phrase-var-slanga = Куди мені це викинути?

phrase-plast-andra-tunnan = Пластик кидають в інший бак.

phrase-luktar-illa = У кімнаті для сміття погано пахне.

phrase-sopbilen-kommer = Сміттєвоз приїде у вівторок.
