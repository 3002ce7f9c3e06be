### Words of preschool. A machine translation, not yet reviewed.

## Words

word-barn = child
    .example = All the children are outside now.

word-forskola = preschool
    .example = I work at a preschool.

word-foralder = parent
    .example = A parent is coming at four o'clock.

word-pedagog = preschool educator
    .example = Ask an educator first.

word-barnskotare = childcare assistant
    .example = Sara is a childcare assistant here.

word-namn = name
    .example = I am learning the children's names.

word-leka = to play
    .example = The children are playing in the yard.

word-leksak = toy
    .example = Put the toys in the box.

word-ute = outside
    .example = We are outside all morning.

word-inne = inside
    .example = We play inside when it rains.

word-gard = yard
    .example = We are going out into the yard.

word-bloja = nappy
    .example = She needs a new nappy.

word-byta = to change
    .example = I am changing his nappy.

word-kissnodig = needing to pee
    .example = Do you need to pee?

word-kissa = to pee
    .example = She is peeing in the potty.

word-potta = potty
    .example = Do you want to sit on the potty?

word-skotbord = changing table
    .example = The nappies are under the changing table.

word-vatservett = wet wipe
    .example = Give me a wet wipe, please.

word-kla-pa-sig = to get dressed
    .example = Now everyone is going to get dressed.

word-ta-av-sig = to take off (clothes)
    .example = The children are taking off their shoes.

word-sko = shoe
    .example = Where is your other shoe?

word-stovel = boot
    .example = The boots are too small.

word-overall = all-in-one outdoor suit
    .example = The outdoor suit is hanging in the hall.

word-mossa = warm hat
    .example = Put on your hat, it is cold.

word-vante = mitten
    .example = One mitten is missing.

word-strumpa = sock
    .example = Her socks are wet.

word-regnklader = rain clothes
    .example = It is raining, so everyone has rain clothes on.

word-extraklader = spare clothes
    .example = Does the child have spare clothes here?

word-hall = hall (by the entrance)
    .example = The shoes are in the hall.

word-krok = hook
    .example = Hang the jacket on the hook.

word-grata = to cry
    .example = Why is she crying?

word-ledsen = sad
    .example = Why are you sad?

word-trosta = to comfort
    .example = I am comforting a child.

word-kram = hug
    .example = Do you want a hug?

word-glad = happy
    .example = He is happy today.

word-arg = angry
    .example = Are you angry with me?

word-trygg = safe (feeling safe)
    .example = The children should feel safe.

word-frukt = fruit
    .example = The children eat fruit at nine o'clock.

word-mellanmal = snack (between meals)
    .example = We have a snack at two o'clock.

word-haklapp = bib
    .example = The bib is dirty.

word-allergi = allergy
    .example = He has a severe allergy.

word-napp = dummy (for a baby)
    .example = The dummy is on the floor.

word-madrass = mattress
    .example = Put the mattress on the floor.

word-barnvagn = pram
    .example = She is sleeping in the pram.

word-samling = circle time
    .example = Circle time starts at nine o'clock.

word-sjunga = to sing
    .example = We sing at circle time.

word-sang-song = song
    .example = The children know this song.

word-lasa = to read
    .example = Can you read to the children?

word-bok = book
    .example = Choose a book and we will read.

word-saga = story
    .example = I am reading the children a story.

word-rita = to draw
    .example = She is drawing a cat.

word-mala = to paint
    .example = We are painting with red paint.

word-krita = crayon
    .example = The red crayon is missing.

word-sax = scissors
    .example = Be careful with the scissors.

word-klippa = to cut (with scissors)
    .example = The children are cutting paper.

word-pussel = jigsaw puzzle
    .example = We are doing a jigsaw puzzle.

word-kloss = building block
    .example = The tower is built of building blocks.

word-bygga = to build
    .example = The children are building a tall tower.

word-docka = doll
    .example = The doll is lying on the sofa.

word-boll = ball
    .example = Throw the ball to me.

word-gunga = swing
    .example = Two children want the same swing.

word-sandlada = sandpit
    .example = The children are digging in the sandpit.

word-spade = spade
    .example = He wants a red spade.

word-hjalm = helmet
    .example = Put on your helmet first.

word-staket = fence
    .example = Do not climb on the fence.

word-grind = gate
    .example = The gate must be closed.

word-springa = to run
    .example = Do not run in the hall.

word-klattra = to climb
    .example = He is climbing too high up.

word-sla = to hit
    .example = You must not hit anyone.

word-bita = to bite
    .example = She bit him on the arm.

word-braka = to quarrel
    .example = Two children are quarrelling over the ball.

word-dela = to share
    .example = You can share the toys.

word-turas-om = to take turns
    .example = You will have to take turns with the bicycle.

word-plocka-undan = to tidy away
    .example = Can you tidy away after yourselves?

word-nasa = nose
    .example = Can you wipe his nose?

word-snuvig = having a runny nose
    .example = Many children have a runny nose now.

word-utflykt = outing
    .example = Tomorrow we are going on an outing.

word-skog = forest
    .example = We are walking to the forest.

word-reflexvast = reflective vest
    .example = All the children have a reflective vest.

word-rakna = to count
    .example = Count all the children on the bus.

word-vikarie = stand-in
    .example = A stand-in is coming today.

word-inskolning = settling-in period
    .example = She is settling in this week.

word-solkram = sun cream
    .example = The children need sun cream today.

## Phrases

phrase-barnen-ska-ga-ut = The children are going out to play.

phrase-byta-bloja = Can you change her nappy?

phrase-ta-pa-dig-stovlarna = Put on your boots, it is raining.

phrase-vi-tvattar-handerna = We wash our hands before we eat.

phrase-vem-hamtar-barnet = Who is picking up the child today?

phrase-mamma-kommer-snart = Mummy is coming soon to pick you up.

phrase-kan-du-trosta-honom = Can you comfort him a little?

phrase-dags-for-samling = Now it is time for circle time.

phrase-ska-vi-lasa-en-saga = Shall we read a story?

phrase-tyst-barnen-sover = Quiet, the children are sleeping!

phrase-vi-slar-inte-varandra = We do not hit each other here.

phrase-turas-om-med-gungan = We take turns on the swing.

phrase-plocka-undan-leksakerna = Now we are tidying away the toys.

phrase-stang-grinden = Close the gate behind you.

phrase-hjalm-nar-du-cyklar = You must wear a helmet when you cycle.

phrase-var-gor-det-ont = Where does it hurt?

phrase-hon-har-ramlat = She has fallen and hurt herself.

phrase-rakna-barnen = We are going to count the children before we leave.

phrase-feber-ga-hem = He has a fever and must go home.

phrase-allergisk-mot-mjolk = She is allergic to milk.
