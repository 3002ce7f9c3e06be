### Words of electronics-recycling. A machine translation, not yet reviewed.

## Words

word-elektronik = electronics
    .example = We take in old electronics.

word-sortera = to sort
    .example = I sort cables and batteries.

word-lada = box
    .example = The box is heavy.

word-skyddsglasogon = safety glasses
    .example = Everyone wears safety glasses here.

word-skyddssko = safety shoe
    .example = You get safety shoes from us.

word-dator = computer
    .example = The computer is old.

word-skarm = screen
    .example = Carry the screen with both hands.

word-kabel = cable
    .example = Here we sort cables.

word-sladd = electric lead
    .example = The lead of the lamp is broken.

word-batteri = battery
    .example = Take out the battery first.

word-lampa = lamp
    .example = The lamps should be in a separate box.

word-hel = whole (not broken)
    .example = Is the lamp in one piece?

word-fungera = to work (of machines)
    .example = The printer doesn't work.

word-testa = to test
    .example = We test all the mobile phones.

word-skruvmejsel = screwdriver
    .example = I need a small screwdriver.

word-skruv = screw
    .example = The screw is stuck.

word-skruva-loss = to unscrew
    .example = Unscrew the fan.

word-skruvdragare = electric screwdriver
    .example = May I borrow your electric screwdriver?

word-plocka-isar = to take apart
    .example = We take old computers apart.

word-demontera = to dismantle
    .example = Today we are dismantling printers.

word-del = part
    .example = Put the parts on the table.

word-arbetsbank = workbench
    .example = You work at this workbench.

word-tang = pliers
    .example = The pliers are on the bench.

word-klippa-av = to cut off
    .example = We cut off all the leads.

word-hammare = hammer
    .example = Hit gently with the hammer.

word-plast = plastic
    .example = Put the plastic in this box.

word-metall = metal
    .example = The box with metal is heavy.

word-jarn = iron (metal)
    .example = Put iron and copper in different boxes.

word-koppar = copper
    .example = There is copper in the cable.

word-magnet = magnet
    .example = The magnet sticks to iron.

word-atervinna = to recycle
    .example = We recycle metal and plastic.

word-bur = cage (for goods)
    .example = Put the computers in the cage.

word-pall = pallet
    .example = Put the boxes on the pallet.

word-vagn = trolley
    .example = Take the trolley if it is heavy.

word-truck = forklift
    .example = You are not allowed to drive the forklift.

word-stapla = to stack
    .example = Don't stack the boxes too high.

word-packa = to pack
    .example = We pack the computers in boxes.

word-lasta = to load
    .example = Load the trolley with cardboard boxes.

word-vag = scales
    .example = Put the pallet on the scales.

word-vaga = to weigh
    .example = We weigh all the boxes.

word-marka = to mark
    .example = Mark the box with the date.

word-etikett = label
    .example = Put a label on the box.

word-strom = electricity
    .example = Is the electricity on?

word-kontakt = plug
    .example = The plug doesn't fit here.

word-dra-ut = to pull out
    .example = Pull the lead out of the wall.

word-stanga-av = to switch off
    .example = Switch off the computer first.

word-satta-pa = to switch on
    .example = Switch on the computer and wait.

word-knapp = button
    .example = The red button stops the machine.

word-trycka = to press
    .example = Press the green button.

word-ladda = to charge
    .example = Charge the battery first.

word-laddare = charger
    .example = Where is the charger for the mobile phone?

word-reparera = to repair
    .example = We repair mobile phones here.

word-giftig = poisonous
    .example = Careful, it is poisonous!

word-brinna = to burn
    .example = Old batteries can start to burn.

word-kant = edge
    .example = Mind your fingers, the edge is sharp!

word-horselskydd = ear defenders
    .example = Put on ear defenders here.

word-harddisk = hard disk
    .example = Take the hard disk out of the computer.

word-radera = to erase
    .example = We erase all the hard disks.

word-kretskort = circuit board
    .example = Put the circuit boards in a separate box.

word-flakt = fan (for air)
    .example = The fan is full of dust.

word-tangentbord = keyboard
    .example = The keyboard is dirty.

word-mus = mouse (for a computer)
    .example = The mouse has no lead.

word-skrivare = printer
    .example = The printer is by the door.

word-surfplatta = tablet (computer)
    .example = Charge the tablet for an hour.

word-kamera = camera
    .example = The camera has a small battery.

word-hogtalare = loudspeaker
    .example = There is a magnet in the loudspeaker.

word-fjarrkontroll = remote control
    .example = Take the batteries out of the remote control.

word-lysror = fluorescent tube
    .example = Careful, fluorescent tubes break easily!

word-tvattmaskin = washing machine
    .example = Don't lift the washing machine on your own.

word-mikrovagsugn = microwave oven
    .example = Microwave ovens should be on the pallet.

## Phrases

phrase-ta-pa-dig-skyddsglasogon = Put on safety glasses.

phrase-var-ska-jag-lagga-den-har = Where should I put this one?

phrase-lagg-kablarna-i-ladan = Put the cables in the blue box.

phrase-lada-for-plast = It should be in the box for plastic.

phrase-ladan-ar-full = The box is full, fetch a new one.

phrase-akta-dig-for-trucken = Watch out for the forklift!

phrase-dra-ut-kontakten-forst = Pull out the plug first.

phrase-stang-av-strommen-forst = Switch off the electricity first.

phrase-skruva-loss-alla-skruvar = Undo all the screws.

phrase-klipp-av-sladden = Cut off the lead with pliers.

phrase-skarmen-ar-trasig = The screen is broken but the computer works.

phrase-gar-datorn-att-laga = Can the computer be mended?

phrase-slang-inte-batterier = Don't throw batteries in the rubbish!

phrase-ror-inte-batteriet = Don't touch the battery, it is leaking!

phrase-kan-du-lyfta-med-mig = Can you lift this with me?

phrase-hur-mycket-vager-pallen = How much does the pallet weigh?

phrase-stall-ladan-pa-vagen = Put the box on the scales and write down the weight.

phrase-lagg-tillbaka-verktygen = Put the tools back when you have finished.
