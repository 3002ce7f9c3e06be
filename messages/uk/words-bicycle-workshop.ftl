### Words of bicycle-workshop. A machine translation, not yet reviewed.

## Words

word-cykel = велосипед
    .example = Поставте велосипед тут.

word-verkstad = майстерня
    .example = У майстерні ми лагодимо велосипеди.

word-verktyg = інструмент
    .example = Інструменти висять на стіні.

word-laga = лагодити
    .example = Сьогодні ми лагодимо велосипед.

word-hjul = колесо
    .example = Колесо брудне.

word-dack = шина, покришка
    .example = Ця шина нова.

word-slang = камера (у шині)
    .example = Ми міняємо камеру на передньому колесі.

word-punktering = прокол
    .example = У мене прокол колеса.

word-pumpa = накачувати
    .example = Накачайте шини, перш ніж їхати.

word-pump = насос
    .example = Насос стоїть біля дверей.

word-luft = повітря
    .example = У шині замало повітря.

word-broms = гальмо
    .example = Перевірте гальмо, перш ніж їхати.

word-kedja = ланцюг
    .example = Ланцюг злетів.

word-olja = олива (рідка)
    .example = Капніть трохи оливи на ланцюг.

word-sadel = сідло
    .example = Сідло занизько.

word-styre = кермо
    .example = Кермо хитається.

word-pedal = педаль
    .example = Педаль зламана.

word-las = замок
    .example = Клієнт загубив ключ від замка.

word-ringklocka = дзвінок
    .example = Дзвінок не дзвонить.

word-framhjul = переднє колесо
    .example = Переднє колесо хитається.

word-bakhjul = заднє колесо
    .example = Заднє колесо важко зняти.

word-ta-av = знімати
    .example = Я знімаю колесо.

word-satta-tillbaka = ставити назад на місце
    .example = Поставте колесо назад.

word-mutter = гайка
    .example = Гайка затягнута заміцно.

word-dra-at = затягувати
    .example = Добре затягніть гвинт.

word-lossa = послаблювати, відпускати
    .example = Спершу послабте гайку.

word-skruva-fast = прикручувати
    .example = Прикрутіть кошик до керма.

word-skiftnyckel = розвідний ключ
    .example = Розвідний ключ лежить на столі.

word-insexnyckel = шестигранний ключ
    .example = Візьміть шестигранний ключ, розмір п’ять.

word-borste = щітка
    .example = Почистіть ланцюг щіткою.

word-kontrollera = перевіряти
    .example = Спершу перевірте гальма.

word-hal-hole = дірка
    .example = У камері дірка.

word-lapp = латка
    .example = Наклейте на дірку латку.

word-lim = клей
    .example = Зачекайте, поки клей висохне.

word-lacka = пропускати, текти
    .example = Камера пропускає повітря біля вентиля.

word-ventil = вентиль
    .example = Вентиль зламаний, поміняйте камеру.

word-dackavtagare = лопатка для зняття шини
    .example = Зніміть шину лопаткою.

word-vaxel-gear = передача (швидкість)
    .example = У велосипеда сім передач.

word-vaxla = перемикати передачі
    .example = Передачі не перемикаються.

word-bromsa = гальмувати
    .example = Гальмуйте перед поворотом.

word-smorja = змащувати
    .example = Змащуйте ланцюг раз на місяць.

word-justera = регулювати
    .example = Можете відрегулювати гальмо?

word-hoja = піднімати вище
    .example = Можете трохи підняти сідло?

word-sanka = опускати нижче
    .example = Опустіть сідло на два сантиметри.

word-montera = монтувати, установлювати
    .example = Я встановлюю нове сідло.

word-reservdel = запчастина
    .example = У нас закінчилися запчастини.

word-cykla = їздити на велосипеді
    .example = Я їжджу на роботу велосипедом.

word-provcykla = пробно проїхатися
    .example = Клієнт хоче пробно проїхатися.

word-mjuk = м’який
    .example = Шина м’яка, накачайте її.

word-hard = твердий
    .example = Шина має бути тверда.

word-los = незатягнутий, що хитається
    .example = Гвинт незатягнутий.

word-sliten = зношений
    .example = Ланцюг старий і зношений.

word-rostig = іржавий
    .example = Гвинт старий та іржавий.

word-sned = кривий
    .example = Колесо криве.

word-pakethallare = багажник
    .example = Закріпіть ящик на багажнику.

word-stod = підніжка
    .example = Опустіть підніжку.

word-stankskarm = крило (велосипеда)
    .example = Крило треться об шину.

word-ram = рама
    .example = Номер написано на рамі.

word-falg = обід колеса
    .example = Шина тримається на обіді.

word-eker = спиця
    .example = Одна спиця зламалася.

word-vajer = трос
    .example = Трос гальма порвався.

word-fett = густе мастило, жир
    .example = Зітріть старе мастило.

word-reflex = світловідбивач
    .example = На велосипеді мають бути світловідбивачі.

word-elcykel = електровелосипед
    .example = Електровелосипед важкий.

word-service = техобслуговування
    .example = Велосипед тут на техобслуговуванні.

word-cykelstall = стійка для велосипедів
    .example = Поставте велосипед у стійку.

word-dubbdack = шипована шина
    .example = Узимку велосипеду потрібні шиповані шини.

## Phrases

phrase-kan-ni-laga-min-cykel = Можете полагодити мій велосипед?

phrase-nar-ar-cykeln-klar = Коли велосипед буде готовий?

phrase-din-cykel-ar-klar = Ваш велосипед буде готовий о третій.

phrase-det-ar-punktering-pa-bakhjulet = На задньому колесі прокол.

phrase-ar-det-framhjulet-eller-bakhjulet = Це переднє колесо чи заднє?

phrase-dacket-behover-mer-luft = Шині треба більше повітря.

phrase-kedjan-ar-torr-behover-olja = Ланцюг сухий, йому потрібна олива.

phrase-bromsarna-tar-daligt = Гальма погано тримають.

phrase-hjulet-snurrar-inte = Колесо не крутиться.

phrase-var-ar-den-stora-skiftnyckeln = Де великий розвідний ключ?

phrase-lagg-tillbaka-verktygen-ratt-plats = Покладіть інструменти назад на правильне місце.

phrase-kan-du-halla-i-cykeln = Можете потримати велосипед?

phrase-ska-jag-byta-slangen-ocksa = Мені поміняти й камеру?

phrase-dra-inte-at-for-hart = Не затягуйте гвинт занадто сильно!

phrase-sadeln-ar-for-hog = Сідло для мене зависоке.

phrase-vi-maste-bestalla-en-reservdel = Нам треба замовити запчастину.

phrase-vad-kostar-det-att-laga = Скільки коштує полагодити велосипед?

phrase-jag-ska-provcykla = Я пробно проїдуся, поки не прийшов клієнт.

phrase-las-cykeln-nar-du-gar = Замкніть велосипед, коли йдете.
