### Words of elderly-care. A machine translation, not yet reviewed.

## Words

word-boende = resident
    .example = Say hello to all the residents.

word-aldreboende = care home
    .example = I work at a care home.

word-halsa = to greet, to say hello
    .example = Say hello when you come.

word-avdelning = unit, ward
    .example = Which unit do you work on?

word-underskoterska = assistant nurse
    .example = The assistant nurse will show you everything.

word-sjukskoterska = nurse
    .example = Ask the nurse about the medicine.

word-knacka = to knock
    .example = Knock before you go in.

word-rullator = wheeled walking frame
    .example = She walks with a wheeled walking frame.

word-rullstol = wheelchair
    .example = I push the wheelchair to the dining room.

word-sang = bed
    .example = She is lying in bed.

word-sova = to sleep
    .example = Quiet, she is sleeping.

word-vakna = to wake up
    .example = She wakes up at seven o'clock.

word-vacka = to wake (someone)
    .example = Don't wake her now.

word-frukost = breakfast
    .example = Breakfast is ready.

word-dricka = to drink
    .example = Drink a little water.

word-hungrig = hungry
    .example = He is not hungry today.

word-torstig = thirsty
    .example = Are you thirsty?

word-matsal = dining room
    .example = We eat in the dining room.

word-satta-sig = to sit down
    .example = Sit down here next to me.

word-resa-sig = to stand up
    .example = Stand up slowly.

word-lagga-sig = to lie down
    .example = Would you like to lie down for a while?

word-sjalv = by oneself, without help
    .example = She can eat by herself.

word-tillsammans = together
    .example = We go out together.

word-gammal = old
    .example = She is 90 years old.

word-lugn = calm
    .example = Speak in a calm voice.

word-hora = to hear
    .example = Can you hear me?

word-glasogon = glasses (for the eyes)
    .example = Where are my glasses?

word-horapparat = hearing aid
    .example = The hearing aid is not on.

word-medicin = medicine
    .example = I am not allowed to give medicine.

word-tystnadsplikt = duty of confidentiality
    .example = Everyone here has a duty of confidentiality.

word-handsprit = hand sanitiser
    .example = Use hand sanitiser before the meal.

word-munskydd = face mask
    .example = Put on a face mask.

word-badda = to make a bed
    .example = I make all the beds.

word-lakan = sheet (for a bed)
    .example = We are changing the sheets today.

word-kudde = pillow
    .example = Would you like another pillow?

word-filt = blanket
    .example = Put the blanket over the legs.

word-kofta = cardigan
    .example = Would you like your cardigan on?

word-toffla = slipper
    .example = Put your slippers on.

word-duscha = to shower
    .example = She showers in the morning.

word-handduk = towel
    .example = Hang up the towel there.

word-tvatt = laundry
    .example = The laundry is dry now.

word-tand = tooth
    .example = Have you brushed your teeth?

word-tandborste = toothbrush
    .example = The toothbrush is in the glass.

word-har = hair
    .example = She has long hair.

word-kamma = to comb
    .example = Shall I comb your hair?

word-mata = to feed
    .example = I feed him slowly.

word-sugror = drinking straw
    .example = She drinks with a straw.

word-svalja = to swallow
    .example = He has difficulty swallowing.

word-satta-i-halsen = to choke (on food)
    .example = Help, he is choking!

word-promenad = walk
    .example = Shall we go for a walk?

word-halla-i-sig = to hold on
    .example = Hold on, we are going now.

word-kapp = walking stick
    .example = He walks with a walking stick.

word-langsam = slow
    .example = She is slow in the morning.

word-ben = leg
    .example = His leg hurts.

word-yr = dizzy
    .example = I am a little dizzy.

word-sar = wound
    .example = He has a wound on his foot.

word-komma-ihag = to remember
    .example = Do you remember me?

word-demens = dementia
    .example = Many people here have dementia.

word-orolig = worried
    .example = He is worried in the evening.

word-ensam = alone, lonely
    .example = She feels lonely.

word-sallskap = company (of people)
    .example = He wants company.

word-tidning = newspaper
    .example = Would you like to read the newspaper?

word-lasa-hogt = to read aloud
    .example = Can you read aloud to me?

word-spel = game
    .example = Which game do you like?

word-gymnastik = gymnastics, exercises
    .example = We have gymnastics on Friday.

word-tradgard = garden
    .example = We drink coffee in the garden.

word-fatolj = armchair
    .example = She is sitting in her armchair.

word-besok = visit
    .example = She has a visit on Sunday.

word-anhorig = relative (family)
    .example = A relative rang this morning.

word-dotter = daughter
    .example = Her daughter lives in Malmö.

word-son = son
    .example = His son is coming today.

## Phrases

phrase-har-du-sovit-gott = Good morning, did you sleep well?

phrase-knacka-pa-dorren = Always knock on the door first.

phrase-en-kopp-kaffe = Would you like a cup of coffee?

phrase-hjalp-att-resa-dig = Would you like help to stand up?

phrase-ta-det-lugnt = Take it easy, we have plenty of time.

phrase-var-ar-din-rullator = Where is your wheeled walking frame?

phrase-hor-daligt = She doesn't hear well, speak loudly and clearly.

phrase-har-du-ont = Are you in pain anywhere?

phrase-han-har-ramlat = He has fallen, come quickly!

phrase-inte-ge-medicin = You are not allowed to give her medicine.

phrase-inte-beratta = We do not tell others about the residents.

phrase-lasa-hjulen = Don't forget to lock the wheels of the wheelchair.

phrase-soppan-ar-varm = The soup is hot, eat carefully.

phrase-hjalpa-med-strumporna = Shall I help you with your socks?

phrase-vila-en-stund = He wants to rest for a while.

phrase-ut-pa-promenad = We are going out for a walk.

phrase-sitta-vid-fonstret = Would you like to sit by the window?

phrase-sallskap-en-stund = Would you like some company for a while?

phrase-spelar-bingo = We are playing bingo at two o'clock.

phrase-din-dotter-kommer = Your daughter is coming to visit today.
