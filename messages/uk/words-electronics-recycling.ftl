### Words of electronics-recycling. A machine translation, not yet reviewed.

## Words

word-elektronik = електроніка
    .example = Ми приймаємо стару електроніку.

word-sortera = сортувати
    .example = Я сортую кабелі та батарейки.

word-lada = ящик, коробка
    .example = Ящик важкий.

word-skyddsglasogon = захисні окуляри
    .example = Тут усі в захисних окулярах.

word-skyddssko = захисний черевик
    .example = Захисне взуття вам дамо ми.

word-dator = комп’ютер
    .example = Комп’ютер старий.

word-skarm = екран, монітор
    .example = Несіть монітор обома руками.

word-kabel = кабель
    .example = Тут ми сортуємо кабелі.

word-sladd = шнур
    .example = Шнур від лампи пошкоджений.

word-batteri = батарея, батарейка
    .example = Спершу вийміть батарею.

word-lampa = лампа
    .example = Лампи мають лежати в окремому ящику.

word-hel = цілий
    .example = Лампа ціла?

word-fungera = працювати (про прилад)
    .example = Принтер не працює.

word-testa = перевіряти, випробовувати
    .example = Ми перевіряємо всі телефони.

word-skruvmejsel = викрутка
    .example = Мені потрібна маленька викрутка.

word-skruv = гвинт, шуруп
    .example = Гвинт не рухається.

word-skruva-loss = відкручувати
    .example = Відкрутіть вентилятор.

word-skruvdragare = шурупокрут
    .example = Можна позичити ваш шурупокрут?

word-plocka-isar = розбирати на частини
    .example = Ми розбираємо старі комп’ютери.

word-demontera = демонтувати
    .example = Сьогодні ми демонтуємо принтери.

word-del = частина, деталь
    .example = Покладіть деталі на стіл.

word-arbetsbank = верстак, робочий стіл
    .example = Ви працюєте за цим верстаком.

word-tang = кліщі, плоскогубці
    .example = Плоскогубці лежать на верстаку.

word-klippa-av = відрізати
    .example = Ми відрізаємо всі шнури.

word-hammare = молоток
    .example = Обережно бийте молотком.

word-plast = пластик
    .example = Кладіть пластик у цей ящик.

word-metall = метал
    .example = Ящик із металом важкий.

word-jarn = залізо
    .example = Кладіть залізо й мідь у різні ящики.

word-koppar = мідь
    .example = У кабелі мідь.

word-magnet = магніт
    .example = Магніт чіпляється до заліза.

word-atervinna = переробляти (відходи)
    .example = Ми переробляємо метал і пластик.

word-bur = сітчастий контейнер, клітка
    .example = Поставте комп’ютери в сітчастий контейнер.

word-pall = піддон, палета
    .example = Поставте ящики на піддон.

word-vagn = візок
    .example = Візьміть візок, якщо важко.

word-truck = навантажувач
    .example = Вам не можна їздити на навантажувачі.

word-stapla = складати стосом
    .example = Не складайте ящики зависоко.

word-packa = пакувати
    .example = Ми пакуємо комп’ютери в коробки.

word-lasta = вантажити
    .example = Навантажте візок коробками.

word-vag = ваги
    .example = Поставте піддон на ваги.

word-vaga = зважувати
    .example = Ми зважуємо всі ящики.

word-marka = позначати
    .example = Позначте ящик датою.

word-etikett = етикетка
    .example = Наклейте етикетку на ящик.

word-strom = струм
    .example = Струм увімкнено?

word-kontakt = вилка, розетка
    .example = Вилка сюди не підходить.

word-dra-ut = витягати
    .example = Витягніть шнур із розетки.

word-stanga-av = вимикати
    .example = Спершу вимкніть комп’ютер.

word-satta-pa = вмикати
    .example = Увімкніть комп’ютер і зачекайте.

word-knapp = кнопка
    .example = Червона кнопка зупиняє машину.

word-trycka = натискати
    .example = Натисніть зелену кнопку.

word-ladda = заряджати
    .example = Спершу зарядіть батарею.

word-laddare = зарядний пристрій
    .example = Де зарядка до телефону?

word-reparera = ремонтувати
    .example = Тут ми ремонтуємо телефони.

word-giftig = отруйний
    .example = Обережно, це отруйне!

word-brinna = горіти
    .example = Старі батареї можуть загорітися.

word-kant = край
    .example = Бережіть пальці, край гострий!

word-horselskydd = захист для вух, навушники
    .example = Тут вдягніть захист для вух.

word-harddisk = жорсткий диск
    .example = Вийміть жорсткий диск із комп’ютера.

word-radera = видаляти, стирати (дані)
    .example = Ми стираємо дані з усіх жорстких дисків.

word-kretskort = електронна плата
    .example = Кладіть плати в окремий ящик.

word-flakt = вентилятор
    .example = Вентилятор повний пилу.

word-tangentbord = клавіатура
    .example = Клавіатура брудна.

word-mus = миша, мишка
    .example = Мишка без шнура.

word-skrivare = принтер
    .example = Принтер стоїть біля дверей.

word-surfplatta = планшет
    .example = Заряджайте планшет одну годину.

word-kamera = камера, фотоапарат
    .example = У камері маленька батарейка.

word-hogtalare = колонка, гучномовець
    .example = У колонці є магніт.

word-fjarrkontroll = пульт
    .example = Вийміть батарейки з пульта.

word-lysror = люмінесцентна трубка
    .example = Обережно, люмінесцентні трубки легко б’ються!

word-tvattmaskin = пральна машина
    .example = Не піднімайте пральну машину самотужки.

word-mikrovagsugn = мікрохвильовка
    .example = Мікрохвильовки ставлять на піддон.

## Phrases

phrase-ta-pa-dig-skyddsglasogon = Вдягніть захисні окуляри.

phrase-var-ska-jag-lagga-den-har = Куди мені це покласти?

phrase-lagg-kablarna-i-ladan = Покладіть кабелі в синій ящик.

phrase-lada-for-plast = Це треба класти в ящик для пластику.

phrase-ladan-ar-full = Ящик повний, принесіть новий.

phrase-akta-dig-for-trucken = Обережно, навантажувач!

phrase-dra-ut-kontakten-forst = Спершу витягніть вилку.

phrase-stang-av-strommen-forst = Спершу вимкніть струм.

phrase-skruva-loss-alla-skruvar = Відкрутіть усі гвинти.

phrase-klipp-av-sladden = Відріжте шнур кліщами.

phrase-skarmen-ar-trasig = Екран розбитий, але комп’ютер працює.

phrase-gar-datorn-att-laga = Чи можна полагодити комп’ютер?

phrase-slang-inte-batterier = Не викидайте батарейки у сміття!

phrase-ror-inte-batteriet = Не чіпайте батарею, вона тече!

phrase-kan-du-lyfta-med-mig = Можете підняти це разом зі мною?

phrase-hur-mycket-vager-pallen = Скільки важить піддон?

phrase-stall-ladan-pa-vagen = Поставте ящик на ваги і запишіть вагу.

phrase-lagg-tillbaka-verktygen = Покладіть інструменти назад, коли закінчите.
