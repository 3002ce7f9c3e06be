### Words of cafe-and-kitchen. A machine translation, not yet reviewed.

## Words

word-kok = kitchen
    .example = Come, here is the kitchen!

word-forklade = apron
    .example = Put on a clean apron.

word-harnat = hairnet
    .example = Everyone wears a hairnet in the kitchen.

word-mat = food
    .example = The food is ready now.

word-kaffe = coffee
    .example = The coffee is ready.

word-diska = to wash the dishes
    .example = I wash the dishes after lunch.

word-disk = dirty dishes
    .example = There are a lot of dirty dishes today.

word-diskmaskin = dishwasher
    .example = Put the glasses in the dishwasher.

word-kopp = cup
    .example = Two cups of coffee, please.

word-glas = glass
    .example = The guest would like a glass of water.

word-tallrik = plate
    .example = The plates are on the shelf.

word-kniv = knife
    .example = Don't put the knife in the water.

word-gaffel = fork
    .example = The forks are in the drawer.

word-sked = spoon
    .example = The guest needs a spoon.

word-bord = table
    .example = The table is dirty.

word-disktrasa = dishcloth
    .example = Take a clean dishcloth.

word-diskmedel = washing-up liquid
    .example = We need more washing-up liquid.

word-bricka = tray
    .example = Put the cups on a tray.

word-kock = cook
    .example = The cook is making food.

word-laga-mat = to cook
    .example = We cook every day.

word-gast = guest (in a café)
    .example = The guest would like coffee.

word-servera = to serve
    .example = Today we are serving soup.

word-bestalla = to order
    .example = The guest wants to order food.

word-meny = menu
    .example = Read the menu before the guests come.

word-betala = to pay
    .example = You can pay here.

word-kvitto = receipt
    .example = Would you like a receipt?

word-spis = cooker
    .example = The saucepan is on the cooker.

word-ugn = oven
    .example = The buns are in the oven.

word-kylskap = fridge
    .example = The cheese is in the fridge.

word-frys = freezer
    .example = The bread is in the freezer.

word-kastrull = saucepan
    .example = Take the big saucepan.

word-stekpanna = frying pan
    .example = The frying pan is hot!

word-skarbrada = chopping board
    .example = Take a clean chopping board for the meat.

word-skara = to cut
    .example = I am cutting the bread.

word-skala = to peel
    .example = Peel all the potatoes, please.

word-koka = to boil
    .example = I am boiling ten eggs.

word-steka = to fry
    .example = We fry the fish in butter.

word-baka = to bake
    .example = We bake buns in the morning.

word-rora-om = to stir
    .example = Stir the soup.

word-halla = to pour
    .example = Pour the milk into the jug.

word-brygga = to brew (coffee)
    .example = We are brewing fresh coffee.

word-duka = to lay the table
    .example = We lay the table before lunch.

word-smaka = to taste
    .example = Taste the soup!

word-vass = sharp
    .example = That knife is very sharp.

word-allergisk = allergic
    .example = The guest is allergic to nuts.

word-vegetarisk = vegetarian
    .example = The soup is vegetarian.

word-farsk = fresh
    .example = The bread is fresh.

word-god = tasty
    .example = The coffee is tasty.

word-sot = sweet
    .example = The biscuit is too sweet.

word-te = tea
    .example = Would you like tea or coffee?

word-mjolk = milk
    .example = The milk is in the fridge.

word-socker = sugar
    .example = Would you like sugar in your tea?

word-kanna = jug
    .example = Fill the jug with water.

word-brod = bread
    .example = We buy bread every day.

word-smor = butter
    .example = The butter is too hard.

word-ost = cheese
    .example = A sandwich with cheese, please.

word-smorgas = sandwich
    .example = We are making twenty sandwiches.

word-bulle = bun
    .example = The buns are fresh today.

word-kaka = biscuit
    .example = Put the biscuits on a serving plate.

word-tarta = cake (for a party)
    .example = Cut the cake into twelve pieces.

word-agg = egg
    .example = We need thirty eggs.

word-kott = meat
    .example = The meat is in the freezer.

word-fisk = fish
    .example = It will be fish today.

word-kyckling = chicken
    .example = The chicken is not ready.

word-ris = rice
    .example = Boil the rice in the big saucepan.

word-potatis = potato
    .example = I am peeling potatoes.

word-lok = onion
    .example = Cut the onion into small pieces.

word-tomat = tomato
    .example = Rinse the tomatoes in cold water.

word-gronsak = vegetable
    .example = I rinse all the vegetables.

word-sallad = salad
    .example = The salad is on the table.

word-soppa = soup
    .example = The soup is hot.

word-sas = sauce
    .example = Pour the sauce into the bowl.

word-salt = salt
    .example = The soup needs more salt.

word-not = nut
    .example = Are there nuts in the biscuit?

word-servett = napkin
    .example = Put napkins on the tables.

word-portion = portion
    .example = Three portions of fish, please.

## Phrases

phrase-ta-pa-dig-forklade = Put on an apron and a hairnet.

phrase-tvatta-handerna-mat = Wash your hands before you cook.

phrase-kan-du-diska-kopparna = Can you wash the cups?

phrase-kan-du-torka-av-borden = Can you wipe the tables?

phrase-var-star-tallrikarna = Where are the plates?

phrase-akta-kniven-ar-vass = Careful, the knife is sharp!

phrase-akta-spisen-ar-varm = Careful, the cooker is hot!

phrase-stall-mjolken-i-kylskapet = Put the milk in the fridge.

phrase-vad-far-det-vara = What would you like?

phrase-vill-du-ha-mjolk = Would you like milk in your coffee?

phrase-ata-har-eller-ta-med = Are you eating here or taking it away?

phrase-betala-med-kort = The guest wants to pay by card.

phrase-ar-du-allergisk = Are you allergic to anything?

phrase-kaffet-ar-slut = We are out of coffee.

phrase-kan-du-fylla-pa-kaffe = Can you top up the coffee?

phrase-skar-tomaterna-i-skivor = Cut the tomatoes into slices.

phrase-potatisen-ska-koka = The potatoes should boil for twenty minutes.

phrase-hur-manga-portioner = How many portions should we make?

phrase-tack-det-var-jattegott = Thank you, it was delicious!
