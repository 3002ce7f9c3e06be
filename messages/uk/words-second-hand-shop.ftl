### Words of second-hand-shop. A machine translation, not yet reviewed.

## Words

word-butik = магазин
    .example = Магазин сьогодні відчинено.

word-kund = клієнт, покупець
    .example = Покупець чекає біля каси.

word-kassa = каса
    .example = Я сьогодні на касі.

word-klader = одяг
    .example = Одяг чистий і цілий.

word-mobel = предмет меблів
    .example = Ми продаємо одяг і меблі.

word-vara = товар
    .example = На кожному товарі має бути цінник.

word-pris = ціна
    .example = Яка ціна стільця?

word-prislapp = цінник
    .example = На лампі немає цінника.

word-kosta = коштувати
    .example = Скільки це коштує?

word-hanga-upp = вішати, розвішувати
    .example = Повісьте куртки он там.

word-galge = плічка, вішак
    .example = Повісьте сукню на плічка.

word-hylla = полиця
    .example = Книжки стоять на полиці.

word-begagnad = уживаний, не новий
    .example = Тут усе вживане.

word-salja = продавати
    .example = Ми продаємо багато книжок.

word-kopa = купувати
    .example = Вона хоче купити диван.

word-ta-emot = приймати
    .example = Ми приймаємо меблі щочетверга.

word-lamna-in = здавати, приносити
    .example = Багато людей здають сюди одяг.

word-skanka = дарувати (безкоштовно віддавати)
    .example = Вона дарує свій старий одяг.

word-gava = подарунок, пожертва
    .example = Сьогодні нам подарували багато речей.

word-volontar = волонтер
    .example = Багато хто тут волонтери.

word-lager = склад
    .example = На складі є ще стільці.

word-kartong = картонна коробка
    .example = Поставте коробку на склад.

word-kasse = сумка для покупок, торба
    .example = Торба повна одягу.

word-packa-upp = розпаковувати
    .example = Я розпаковую коробки.

word-prismarka = ставити ціну на товар
    .example = Можете поставити ціни на книжки?

word-vika = складати (одяг)
    .example = Ми складаємо кофти.

word-stalla = ставити
    .example = Поставте лампу на стіл.

word-leta = шукати
    .example = Покупець шукає куртку.

word-kort = картка
    .example = Я хочу заплатити карткою.

word-kontanter = готівка
    .example = Ми не беремо готівки.

word-vaxel = решта, дрібні гроші
    .example = У мене немає дрібних.

word-ko = черга
    .example = Сьогодні довга черга.

word-oppettid = години роботи магазину
    .example = Які у вас години роботи?

word-billig = дешевий
    .example = Куртка була дешева.

word-dyr = дорогий
    .example = Стіл задорогий.

word-gratis = безкоштовний
    .example = Пакет безкоштовний.

word-rabatt = знижка
    .example = Сьогодні знижка для всіх.

word-rea = розпродаж
    .example = У нас розпродаж меблів.

word-korg = кошик
    .example = Візьміть кошик біля входу.

word-damklader = жіночий одяг
    .example = Жіночий одяг висить ліворуч.

word-herrklader = чоловічий одяг
    .example = Де висить чоловічий одяг?

word-barnklader = дитячий одяг
    .example = Дитячий одяг тут дешевий.

word-storlek = розмір
    .example = Який це розмір?

word-prova = приміряти
    .example = Вона приміряє сукню.

word-provrum = примірювальна
    .example = Примірювальна зайнята.

word-passa = пасувати, підходити
    .example = Штани мені не підходять.

word-par = пара
    .example = Я купую пару взуття.

word-jacka = куртка
    .example = На куртці немає ціни.

word-troja = кофта, светр
    .example = На кофті дірка.

word-byxor = штани
    .example = Штани задовгі.

word-skjorta = сорочка
    .example = Сорочку треба попрасувати.

word-klanning = сукня
    .example = Червону сукню продано.

word-kjol = спідниця
    .example = Спідниця коштує п’ятдесят крон.

word-vaska = сумка (жіноча, дорожня)
    .example = Перевірте, чи сумка порожня.

word-smycke = прикраса
    .example = Прикраси лежать біля каси.

word-stol = стілець
    .example = У нас є чотири однакові стільці.

word-soffa = диван
    .example = Диван несуть двоє людей.

word-matta = килим
    .example = Скрутіть килим.

word-gardin = штора
    .example = Штори закороткі.

word-tavla = картина
    .example = Картина висить на стіні.

word-porslin = порцеляна, посуд
    .example = Обережно з порцеляною.

word-vas = ваза
    .example = У вазі тріщина.

word-skick = стан (речі)
    .example = Диван у доброму стані.

word-sy = шити
    .example = Я пришиваю ґудзик.

word-dragkedja = блискавка (застібка)
    .example = Блискавка зламана.

word-stryka = прасувати
    .example = Ми прасуємо сорочки.

word-strykjarn = праска
    .example = Праска гаряча.

word-fin = гарний
    .example = Гарні сукні вішайте тут.

word-skyltfonster = вітрина
    .example = Поставте картину у вітрину.

word-lastbil = вантажівка
    .example = Вантажівка везе меблі.

word-stjala = красти
    .example = Хтось украв сумку.

## Phrases

phrase-vad-kostar-lampan = Скільки коштує ця лампа?

phrase-butiken-oppnar = Магазин відчиняється о десятій.

phrase-kort-eller-kontanter = Платите карткою чи готівкою?

phrase-vill-du-ha-ett-kvitto = Вам потрібен чек?

phrase-en-pase-tack = Можна мені пакет, будь ласка?

phrase-hang-upp-trojorna = Повісьте кофти на плічка.

phrase-packa-upp-kartongen = Можете розпакувати цю коробку?

phrase-bara-soffan = Можете допомогти мені нести диван?

phrase-var-ska-jag-stalla-lampan = Куди мені поставити лампу?

phrase-kan-jag-prova-trojan = Можна приміряти цю кофту?

phrase-prova-i-provrummet = Одяг можна приміряти в примірювальній.

phrase-vilken-storlek-skorna = Який розмір у цього взуття?

phrase-letar-efter-jacka = Я шукаю теплу куртку.

phrase-hela-och-rena-klader = Ми приймаємо цілий і чистий одяг.

phrase-inte-emot-trasiga-saker = На жаль, зламаних речей ми не приймаємо.

phrase-flackar-eller-hal = Перевірте, чи немає на кофті плям або дірок.

phrase-stolen-ar-trasig = Цей стілець зламаний.

phrase-soffan-ar-sald = Диван уже продано.

phrase-halva-priset = Сьогодні за пів ціни.

phrase-oppna-en-kassa-till = Можете відкрити ще одну касу?
