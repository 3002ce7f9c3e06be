### Words of common. A machine translation, not yet reviewed.

## Words

word-hej = hello
    .example = Hello, I start work here today.

word-valkommen = welcome
    .example = Hello and welcome!

word-tack = thank you
    .example = Thank you, that was kind of you.

word-ursakta = excuse me
    .example = Excuse me, may I ask something?

word-forlat = sorry
    .example = Sorry, it was my fault.

word-hjalpa = to help
    .example = I can help you now.

word-forsta = to understand
    .example = Do you understand what I'm saying?

word-fraga = to ask (a question)
    .example = You may always ask me.

word-igen = again
    .example = Can you explain again?

word-visa = to show
    .example = I'm going to show you the kitchen.

word-chef = boss, manager
    .example = My boss is called Karin.

word-kollega = colleague
    .example = Ask a colleague first.

word-handledare = supervisor
    .example = Your supervisor shows you everything.

word-borja = to start
    .example = We start at seven o'clock.

word-sluta = to finish, to stop
    .example = I finish at four o'clock.

word-vanta = to wait
    .example = Wait here, I'm coming soon.

word-klocka = clock, watch
    .example = There is a clock on the wall.

word-rast = break (at work)
    .example = We have a break at ten o'clock.

word-i-dag = today
    .example = Today is Monday.

word-i-morgon = tomorrow
    .example = Tomorrow we start at eight o'clock.

word-nu = now
    .example = Now it's break time.

word-har-here = here
    .example = You can sit here.

word-dar = there
    .example = Your locker is there.

word-var = where
    .example = Where is the key?

word-toalett = toilet
    .example = The toilet is on the left.

word-dorr = door
    .example = The door is locked.

word-nyckel = key
    .example = I don't have a key.

word-personalrum = staff room
    .example = We eat in the staff room.

word-omkladningsrum = changing room
    .example = The changing room is in the basement.

word-skap = locker, cupboard
    .example = Put your things in the locker.

word-arbetsklader = work clothes
    .example = Your work clothes are hanging in the locker.

word-lunch = lunch
    .example = We eat lunch at twelve o'clock.

word-stopp = stop!
    .example = Stop! It is dangerous.

word-akta = to watch out for
    .example = Mind your fingers when you close the door.

word-farlig = dangerous
    .example = The machine can be dangerous.

word-handske = glove
    .example = I need a pair of gloves.

word-nodutgang = emergency exit
    .example = Don't put anything in front of the emergency exit.

word-brandslackare = fire extinguisher
    .example = The fire extinguisher hangs on the wall.

word-sjuk = ill
    .example = Stay at home when you are ill.

word-ringa = to phone
    .example = Phone the boss if you are ill.

word-ga = to walk, to go
    .example = We are walking to the kitchen.

word-komma = to come
    .example = The bus is coming in five minutes.

word-jobba = to work
    .example = I work until five o'clock.

word-saga-say = to say
    .example = What does the boss say?

word-prata = to speak, to talk
    .example = I speak a little Swedish.

word-langsamt = slowly
    .example = Walk slowly on the stairs.

word-behova = to need
    .example = I need help.

word-ny = new
    .example = I am new here.

word-klar = finished, ready
    .example = Are you finished?

word-ratt = correct
    .example = Is this correct?

word-fel = wrong
    .example = This is the wrong key.

word-oppna = to open
    .example = Can you open the door?

word-stanga = to close
    .example = Can you close the window?

word-lasa-lock = to lock
    .example = Don't forget to lock the door.

word-hamta = to fetch
    .example = Can you fetch a chair?

word-lamna = to hand over, to leave
    .example = Hand the key over to the boss.

word-bara = to carry
    .example = We carry the box together.

word-lyfta = to lift
    .example = Lift with your legs, not with your back.

word-tung = heavy
    .example = This box is heavy.

word-latt = light, easy
    .example = The bag is easy to carry.

word-stada = to clean, to tidy up
    .example = We clean before we go home.

word-ren = clean
    .example = The floor is clean now.

word-smutsig = dirty
    .example = My hands are dirty.

word-tvatta-handerna = to wash one's hands
    .example = I wash my hands with soap.

word-varm = warm, hot
    .example = The coffee is hot.

word-kall = cold
    .example = It is cold outside.

word-trasig = broken
    .example = The chair is broken.

word-i-gar = yesterday
    .example = I was off work yesterday.

word-forst = first
    .example = First I show you, then you try.

word-sedan = then, after that
    .example = We eat first, then we work.

word-snart = soon
    .example = We will soon be finished.

word-senare = later
    .example = We'll do it later.

word-tid = time
    .example = Come on time tomorrow.

word-sen = late
    .example = The bus is late today.

word-tidigt = early
    .example = I start early in the morning.

word-minut = minute
    .example = Wait five minutes.

word-timme = hour
    .example = The meeting takes an hour.

word-dag = day
    .example = I work five days a week.

word-vecka = week
    .example = Next week I am off work.

word-manad = month
    .example = I am here for three months.

word-morgon = morning
    .example = We meet every morning.

word-eftermiddag = afternoon
    .example = The meeting is this afternoon.

word-kvall = evening
    .example = Sometimes I work in the evening.

word-helg = weekend
    .example = Have a nice weekend!

word-ledig = off work
    .example = I am off work on Friday.

word-schema = schedule, rota
    .example = Look at the schedule every morning.

word-alltid = always
    .example = I always come on time.

word-ingang = entrance
    .example = We'll meet at the entrance.

word-utgang = exit
    .example = The exit is straight ahead.

word-hoger = right (side)
    .example = Go to the right here.

word-vanster = left (side)
    .example = The kitchen is on the left.

word-rakt-fram = straight ahead
    .example = Go straight ahead to the door.

word-upp = up
    .example = The lift is going up now.

word-ner = down
    .example = We are carrying the box down.

word-bakom = behind
    .example = The box is behind the door.

word-framfor = in front of
    .example = The car is in front of the house.

word-bredvid = next to
    .example = You may sit next to me.

word-under = under
    .example = Look under the table.

word-trappa = stairs
    .example = We are taking the stairs today.

word-hiss = lift
    .example = The lift is broken.

word-hitta = to find
    .example = I can't find the kitchen.

word-glomma = to forget
    .example = I have forgotten my key.

word-mobil = mobile phone
    .example = Put your mobile phone in the locker.

word-forsiktig = careful
    .example = Be careful with the knife.

word-hal-slippery = slippery
    .example = Watch out, the stairs are slippery!

word-ramla = to fall over
    .example = I fell on the stairs.

word-skada-sig = to get hurt
    .example = Someone has got hurt.

word-brand = fire
    .example = Phone 112 in case of fire.

word-larm = alarm
    .example = Go out when the alarm goes off.

word-olycka = accident
    .example = There has been an accident.

word-plaster = plaster (for a wound)
    .example = Do you have a plaster?

word-ambulans = ambulance
    .example = The ambulance is coming soon.

word-ma = to feel (well or unwell)
    .example = How are you feeling today?

word-ha-ont = to be in pain
    .example = I have a pain in my back.

word-feber = fever
    .example = My child has a fever.

word-forkyld = having a cold
    .example = I have a slight cold.

word-trott = tired
    .example = I am tired after work.

word-vila = to rest
    .example = You must rest at home.

word-frisk = well, not ill
    .example = Now I am well again.

word-rygg = back (of the body)
    .example = My back hurts.

word-hand = hand
    .example = Hold the box with both hands.

word-lakare = doctor
    .example = I have an appointment with the doctor.

word-hem = home (to one's home)
    .example = I'm going home now.

## Phrases

phrase-kan-du-hjalpa-mig = Can you help me?

phrase-jag-forstar-inte-ordet = I don't understand the word.

phrase-saga-det-en-gang-till = Can you say it one more time?

phrase-prata-lite-langsammare = Can you speak a little more slowly?

phrase-visa-mig-hur-man-gor = Can you show me how to do it?

phrase-vad-ska-jag-gora-nu = What should I do now?

phrase-var-ar-toaletten = Where is the toilet?

phrase-nar-ar-det-rast = When is the break?

phrase-vad-ar-klockan-nu = What time is it now?

phrase-nar-borjar-vi-i-morgon = When do we start tomorrow?

phrase-vi-ses-i-morgon = See you tomorrow!

phrase-jag-ar-sjuk-kan-inte-komma = I'm ill today and can't come.

phrase-mitt-barn-ar-sjukt = My child is ill, I have to go home.

phrase-jag-mar-inte-bra = I'm not feeling well.

phrase-jag-har-ont-i-magen = I have a stomach ache.

phrase-jag-ska-till-lakaren = I'm going to the doctor at two o'clock.

phrase-jag-ar-sen-bussen = I'm late, the bus didn't come.

phrase-akta-dig-golvet-ar-halt = Watch out, the floor is slippery!

phrase-ga-ut-genom-nodutgangen = Go out through the emergency exit!

phrase-ring-112-det-brinner = Phone 112, there's a fire!

phrase-ta-pa-dig-handskarna = Put on the gloves.

phrase-lyft-inte-ensam = Don't lift alone, the box is too heavy.

phrase-tvatta-handerna-fore-lunchen = Wash your hands before lunch.

phrase-stang-dorren-efter-dig = Close the door behind you, please.

phrase-jag-hittar-inte-nyckeln = I can't find the key.

phrase-vem-ska-jag-fraga = Who should I ask?

phrase-vad-heter-det-pa-svenska = What is it called in Swedish?
