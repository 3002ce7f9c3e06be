### Words of elderly-care. A machine translation, not yet reviewed.

## Words

word-boende = мешканець, мешканка
    .example = Привітайтеся з усіма мешканцями.

word-aldreboende = будинок для літніх людей
    .example = Я працюю в будинку для літніх людей.

word-halsa = вітатися
    .example = Вітайтеся, коли приходите.

word-avdelning = відділення
    .example = У якому відділенні ви працюєте?

word-underskoterska = помічниця медсестри
    .example = Помічниця медсестри покаже вам усе.

word-sjukskoterska = медсестра
    .example = Запитайте медсестру про ліки.

word-knacka = стукати
    .example = Постукайте, перш ніж зайти.

word-rullator = ходунки на колесах
    .example = Вона ходить із ходунками.

word-rullstol = візок, крісло колісне
    .example = Я везу візок у їдальню.

word-sang = ліжко
    .example = Вона лежить у ліжку.

word-sova = спати
    .example = Тихо, вона спить.

word-vakna = прокидатися
    .example = Вона прокидається о сьомій.

word-vacka = будити
    .example = Не будіть її зараз.

word-frukost = сніданок
    .example = Сніданок готовий.

word-dricka = пити
    .example = Випийте трохи води.

word-hungrig = голодний
    .example = Він сьогодні не голодний.

word-torstig = спраглий, хоче пити
    .example = Ви хочете пити?

word-matsal = їдальня
    .example = Ми їмо в їдальні.

word-satta-sig = сідати
    .example = Сядьте тут біля мене.

word-resa-sig = вставати
    .example = Вставайте повільно.

word-lagga-sig = лягати
    .example = Хочете трохи полежати?

word-sjalv = сам, без допомоги
    .example = Вона може їсти сама.

word-tillsammans = разом
    .example = Ми виходимо разом.

word-gammal = старий
    .example = Їй 90 років.

word-lugn = спокійний
    .example = Говоріть спокійним голосом.

word-hora = чути
    .example = Ви мене чуєте?

word-glasogon = окуляри
    .example = Де мої окуляри?

word-horapparat = слуховий апарат
    .example = Слуховий апарат не ввімкнено.

word-medicin = ліки
    .example = Мені не можна давати ліки.

word-tystnadsplikt = обов’язок не розголошувати таємниць
    .example = Тут усі мають обов’язок не розголошувати таємниць.

word-handsprit = антисептик для рук
    .example = Перед їжею протріть руки антисептиком.

word-munskydd = захисна маска
    .example = Вдягніть маску.

word-badda = застеляти ліжко
    .example = Я застеляю всі ліжка.

word-lakan = простирадло
    .example = Сьогодні ми міняємо простирадла.

word-kudde = подушка
    .example = Хочете ще одну подушку?

word-filt = плед
    .example = Покладіть плед на ноги.

word-kofta = кофта на ґудзиках
    .example = Хочете вдягнути кофту?

word-toffla = капець, тапочка
    .example = Вдягніть капці.

word-duscha = приймати душ
    .example = Уранці вона приймає душ.

word-handduk = рушник
    .example = Повісьте рушник там.

word-tvatt = білизна, прання
    .example = Прання вже сухе.

word-tand = зуб
    .example = Ви вже почистили зуби?

word-tandborste = зубна щітка
    .example = Зубна щітка стоїть у склянці.

word-har = волосся
    .example = У неї довге волосся.

word-kamma = розчісувати
    .example = Розчесати вам волосся?

word-mata = годувати
    .example = Я годую його повільно.

word-sugror = соломинка для пиття
    .example = Вона п’є через соломинку.

word-svalja = ковтати
    .example = Йому важко ковтати.

word-satta-i-halsen = поперхнутися, вдавитися
    .example = Допоможіть, він вдавився!

word-promenad = прогулянка
    .example = Підемо на прогулянку?

word-halla-i-sig = триматися
    .example = Тримайтеся, ми йдемо.

word-kapp = палиця, ціпок
    .example = Він ходить із ціпком.

word-langsam = повільний
    .example = Уранці вона повільна.

word-ben = нога
    .example = У нього болить нога.

word-yr = із запамороченням
    .example = У мене трохи паморочиться голова.

word-sar = рана
    .example = У нього рана на стопі.

word-komma-ihag = пам’ятати
    .example = Ви мене пам’ятаєте?

word-demens = деменція
    .example = Тут у багатьох деменція.

word-orolig = неспокійний, стривожений
    .example = Увечері він неспокійний.

word-ensam = самотній
    .example = Вона почувається самотньою.

word-sallskap = товариство, компанія
    .example = Він хоче, щоб хтось був поруч.

word-tidning = газета
    .example = Хочете почитати газету?

word-lasa-hogt = читати вголос
    .example = Можете почитати мені вголос?

word-spel = гра
    .example = Яка гра вам подобається?

word-gymnastik = гімнастика
    .example = У п’ятницю в нас гімнастика.

word-tradgard = сад
    .example = Ми п’ємо каву в саду.

word-fatolj = крісло
    .example = Вона сидить у своєму кріслі.

word-besok = відвідини
    .example = У неділю до неї прийдуть у гості.

word-anhorig = близький родич
    .example = Сьогодні вранці дзвонив хтось із родичів.

word-dotter = донька
    .example = Її донька живе в Мальме.

word-son = син
    .example = Його син прийде сьогодні.

## Phrases

phrase-har-du-sovit-gott = Доброго ранку, ви добре спали?

phrase-knacka-pa-dorren = Завжди спершу стукайте у двері.

phrase-en-kopp-kaffe = Хочете чашку кави?

phrase-hjalp-att-resa-dig = Допомогти вам устати?

phrase-ta-det-lugnt = Не поспішайте, у нас багато часу.

phrase-var-ar-din-rullator = Де ваші ходунки?

phrase-hor-daligt = Вона погано чує, говоріть голосно і чітко.

phrase-har-du-ont = У вас десь болить?

phrase-han-har-ramlat = Він упав, ідіть швидше сюди!

phrase-inte-ge-medicin = Вам не можна давати їй ліки.

phrase-inte-beratta = Ми не розповідаємо іншим про мешканців.

phrase-lasa-hjulen = Не забудьте заблокувати колеса візка.

phrase-soppan-ar-varm = Суп гарячий, їжте обережно.

phrase-hjalpa-med-strumporna = Допомогти вам зі шкарпетками?

phrase-vila-en-stund = Він хоче трохи відпочити.

phrase-ut-pa-promenad = Ми йдемо на прогулянку.

phrase-sitta-vid-fonstret = Хочете сидіти біля вікна?

phrase-sallskap-en-stund = Хочете, щоб хтось трохи посидів із вами?

phrase-spelar-bingo = Ми граємо в бінго о другій.

phrase-din-dotter-kommer = Сьогодні вас провідає ваша донька.
