### Words of cleaning-and-waste. A machine translation, not yet reviewed.

## Words

word-golv = floor
    .example = We start with the floor.

word-hink = bucket
    .example = Take a bucket of warm water.

word-kvast = broom
    .example = Take a broom and sweep here.

word-sopa = to sweep
    .example = I sweep the floor every day.

word-mopp = mop
    .example = The mop is in the storeroom.

word-moppa = to mop
    .example = Now I am going to mop the corridor.

word-trasa = cloth (for cleaning)
    .example = Take a clean cloth.

word-torka-av = to wipe
    .example = Wipe the table, please.

word-skrap = litter
    .example = There is litter on the floor.

word-sopor = rubbish
    .example = Throw the rubbish in the bin.

word-papperskorg = waste-paper basket
    .example = Empty the waste-paper basket, please.

word-tomma = to empty
    .example = We empty all the waste-paper baskets in the morning.

word-pase = bag
    .example = Put the litter in a bag.

word-sopsack = bin bag
    .example = Take a new bin bag.

word-slanga = to throw away
    .example = Don't throw plastic away here.

word-soptunna = dustbin
    .example = The dustbin is in the courtyard.

word-full = full
    .example = The bin is full.

word-tom = empty
    .example = The bottle is empty.

word-vatten = water
    .example = The water in the bucket is dirty.

word-rengoringsmedel = cleaning product
    .example = Use a little cleaning product.

word-stadvagn = cleaning trolley
    .example = Everything is on the cleaning trolley.

word-blot = wet
    .example = The floor is still wet.

word-torr = dry
    .example = Take a dry cloth.

word-dammsugare = vacuum cleaner
    .example = The vacuum cleaner is broken.

word-dammsuga = to vacuum
    .example = Vacuum the rug first.

word-damm = dust
    .example = There is a lot of dust on the shelf.

word-damma-av = to dust
    .example = Dust all the shelves.

word-toalettpapper = toilet paper
    .example = Put out new toilet paper.

word-tval = soap
    .example = The soap has run out.

word-pappershandduk = paper towel
    .example = There are no paper towels here.

word-fylla-pa = to refill
    .example = Refill the soap every day.

word-handfat = washbasin
    .example = The washbasin is not clean.

word-svamp = sponge
    .example = Wipe the washbasin with a sponge.

word-spegel = mirror
    .example = Clean the mirror with a dry cloth.

word-fonster = window
    .example = Close all the windows before you leave.

word-putsa = to clean (windows)
    .example = Today we are cleaning windows.

word-korridor = corridor
    .example = We clean the corridor last.

word-kontor = office
    .example = Clean the offices before eight o'clock.

word-skrivbord = desk
    .example = Do not move any papers on the desk.

word-horn = corner
    .example = Don't forget the corners.

word-vagg = wall
    .example = There are stains on the wall.

word-flack = stain
    .example = The stain won't come off.

word-skura = to scrub
    .example = Scrub the floor with a brush.

word-sopskyffel = dustpan
    .example = Take the broom and the dustpan.

word-skolja = to rinse
    .example = Rinse the cloth in clean water.

word-noga = thoroughly
    .example = Rinse thoroughly with water.

word-overallt = everywhere
    .example = There is litter everywhere.

word-plocka-upp = to pick up
    .example = Can you pick up the litter?

word-knyta = to tie
    .example = Tie the bag properly.

word-stalla-tillbaka = to put back
    .example = Put the bucket back afterwards.

word-forrad = storeroom
    .example = There are new cloths in the storeroom.

word-handtag = handle
    .example = Wipe the handle on the door.

word-desinficera = to disinfect
    .example = Disinfect all the handles.

word-sprayflaska = spray bottle
    .example = The spray bottle will soon be empty.

word-blanda = to mix
    .example = Mix the product with cold water.

word-fratande = corrosive
    .example = This product is corrosive.

word-stege = ladder
    .example = Hold the ladder, please.

word-kran = tap
    .example = The tap drips all the time.

word-avlopp = drain
    .example = The drain is blocked.

word-lukta = to smell
    .example = The bin smells bad.

word-lock = lid
    .example = Close the lid of the bin.

word-papper = paper
    .example = Paper goes in the blue bin.

word-burk = tin, can
    .example = Rinse the tin before you throw it away.

word-flaska = bottle
    .example = Put empty bottles here.

word-pant = deposit (on bottles)
    .example = There is a deposit on the bottle.

word-matavfall = food waste
    .example = Food waste goes in the brown bag.

word-soprum = bin room
    .example = The bin room is in the basement.

word-sopbil = rubbish lorry
    .example = The rubbish lorry comes early.

word-grovsopor = bulky waste
    .example = The sofa goes with the bulky waste.

word-fimp = cigarette end
    .example = Pick up the cigarette ends by the entrance.

word-lov = leaf (of a tree)
    .example = We sweep leaves in the autumn.

## Phrases

phrase-vilka-rum = Which rooms should I clean today?

phrase-var-star-stadvagnen = Where is the cleaning trolley?

phrase-ta-ut-soporna = Can you take out the rubbish?

phrase-golvet-ar-blott = The floor is wet, don't walk here.

phrase-papperskorgen-ar-full = The waste-paper basket is full, you have to empty it.

phrase-vilket-medel = Which product should I use?

phrase-aldrig-blanda-medel = You must never mix different products.

phrase-slut-pa-toalettpapper = The toilet paper has run out.

phrase-fylla-pa-tval = Can you refill the soap?

phrase-har-du-torkat-av-bordet = Have you wiped the table?

phrase-byta-vatten = You have to change the water in the bucket.

phrase-borjar-uppifran = We start from the top and finish with the floor.

phrase-smutsiga-trasor = Put the dirty cloths in the wash.

phrase-stall-tillbaka-stolarna = Put the chairs back when you have finished.

phrase-var-slanga = Where should I throw this away?

phrase-plast-andra-tunnan = Plastic goes in the other bin.

phrase-luktar-illa = It smells bad in the bin room.

phrase-sopbilen-kommer = The rubbish lorry is coming on Tuesday.
