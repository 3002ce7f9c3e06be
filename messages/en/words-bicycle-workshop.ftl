### Words of bicycle-workshop. A machine translation, not yet reviewed.

## Words

word-cykel = bicycle
    .example = Put the bicycle here.

word-verkstad = workshop
    .example = We repair bicycles in the workshop.

word-verktyg = tool
    .example = The tools hang on the wall.

word-laga = to repair
    .example = We are repairing the bicycle today.

word-hjul = wheel
    .example = The wheel is dirty.

word-dack = tyre
    .example = This tyre is new.

word-slang = inner tube
    .example = We are changing the inner tube on the front wheel.

word-punktering = puncture
    .example = I have got a puncture.

word-pumpa = to pump up
    .example = Pump up the tyres before you cycle.

word-pump = pump
    .example = The pump is by the door.

word-luft = air
    .example = There is too little air in the tyre.

word-broms = brake
    .example = Test the brake before you cycle.

word-kedja = chain
    .example = The chain has come off.

word-olja = oil
    .example = Drip a little oil on the chain.

word-sadel = saddle
    .example = The saddle is too low.

word-styre = handlebars
    .example = The handlebars are loose.

word-pedal = pedal
    .example = The pedal is broken.

word-las = lock
    .example = The customer has lost the key to the lock.

word-ringklocka = bell
    .example = The bell doesn't make a sound.

word-framhjul = front wheel
    .example = The front wheel is loose.

word-bakhjul = rear wheel
    .example = The rear wheel is hard to take off.

word-ta-av = to take off
    .example = I'm taking the wheel off.

word-satta-tillbaka = to put back
    .example = Put the wheel back.

word-mutter = nut (for a screw)
    .example = The nut is too tight.

word-dra-at = to tighten
    .example = Tighten the screw properly.

word-lossa = to loosen
    .example = Loosen the nut first.

word-skruva-fast = to screw on
    .example = Screw the basket onto the handlebars.

word-skiftnyckel = adjustable spanner
    .example = The adjustable spanner is on the table.

word-insexnyckel = Allen key
    .example = Take an Allen key, size five.

word-borste = brush
    .example = Clean the chain with a brush.

word-kontrollera = to check
    .example = Check the brakes first.

word-hal-hole = hole
    .example = There is a hole in the inner tube.

word-lapp = patch (to mend a hole)
    .example = Put a patch on the hole.

word-lim = glue
    .example = Wait until the glue has dried.

word-lacka = to leak
    .example = The inner tube is leaking air at the valve.

word-ventil = valve
    .example = The valve is broken, change the inner tube.

word-dackavtagare = tyre lever
    .example = Take the tyre off with a tyre lever.

word-vaxel-gear = gear
    .example = The bicycle has seven gears.

word-vaxla = to change gear
    .example = It's not possible to change gear.

word-bromsa = to brake
    .example = Brake before you turn.

word-smorja = to oil, to grease
    .example = Oil the chain once a month.

word-justera = to adjust
    .example = Can you adjust the brake?

word-hoja = to raise
    .example = Can you raise the saddle a little?

word-sanka = to lower
    .example = Lower the saddle two centimetres.

word-montera = to fit (a part)
    .example = I'm fitting a new saddle.

word-reservdel = spare part
    .example = We have run out of spare parts.

word-cykla = to cycle
    .example = I cycle to work.

word-provcykla = to test-ride
    .example = The customer wants to take a test ride.

word-mjuk = soft
    .example = The tyre is soft, pump it up.

word-hard = hard
    .example = The tyre should be hard.

word-los = loose
    .example = The screw is loose.

word-sliten = worn
    .example = The chain is old and worn.

word-rostig = rusty
    .example = The screw is old and rusty.

word-sned = crooked, not straight
    .example = The wheel is crooked.

word-pakethallare = luggage rack
    .example = Fasten the box on the luggage rack.

word-stod = kickstand, support
    .example = Fold down the kickstand.

word-stankskarm = mudguard
    .example = The mudguard rubs against the tyre.

word-ram = frame
    .example = The number is on the frame.

word-falg = rim (of a wheel)
    .example = The tyre sits on the rim.

word-eker = spoke (of a wheel)
    .example = A spoke has broken.

word-vajer = cable (of metal)
    .example = The brake cable has snapped.

word-fett = grease
    .example = Wipe off old grease.

word-reflex = reflector
    .example = The bicycle must have reflectors.

word-elcykel = electric bicycle
    .example = The electric bicycle is heavy.

word-service = service, maintenance
    .example = The bicycle is in for a service.

word-cykelstall = bicycle rack
    .example = Put the bicycle in the bicycle rack.

word-dubbdack = studded tyre
    .example = In winter the bicycle needs studded tyres.

## Phrases

phrase-kan-ni-laga-min-cykel = Can you repair my bicycle?

phrase-nar-ar-cykeln-klar = When will the bicycle be ready?

phrase-din-cykel-ar-klar = Your bicycle will be ready at three o'clock.

phrase-det-ar-punktering-pa-bakhjulet = There's a puncture in the rear wheel.

phrase-ar-det-framhjulet-eller-bakhjulet = Is it the front wheel or the rear wheel?

phrase-dacket-behover-mer-luft = The tyre needs more air.

phrase-kedjan-ar-torr-behover-olja = The chain is dry, it needs oil.

phrase-bromsarna-tar-daligt = The brakes work badly.

phrase-hjulet-snurrar-inte = The wheel doesn't turn.

phrase-var-ar-den-stora-skiftnyckeln = Where is the big adjustable spanner?

phrase-lagg-tillbaka-verktygen-ratt-plats = Put the tools back in the right place.

phrase-kan-du-halla-i-cykeln = Can you hold the bicycle?

phrase-ska-jag-byta-slangen-ocksa = Should I change the inner tube too?

phrase-dra-inte-at-for-hart = Don't tighten the screw too hard!

phrase-sadeln-ar-for-hog = The saddle is too high for me.

phrase-vi-maste-bestalla-en-reservdel = We must order a spare part.

phrase-vad-kostar-det-att-laga = What does it cost to repair the bicycle?

phrase-jag-ska-provcykla = I'm going to test-ride it before the customer comes.

phrase-las-cykeln-nar-du-gar = Lock the bicycle when you leave.
