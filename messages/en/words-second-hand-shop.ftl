### Words of second-hand-shop. A machine translation, not yet reviewed.

## Words

word-butik = shop
    .example = The shop is open today.

word-kund = customer
    .example = A customer is waiting at the checkout.

word-kassa = checkout
    .example = I am on the checkout today.

word-klader = clothes
    .example = The clothes are clean and undamaged.

word-mobel = piece of furniture
    .example = We sell clothes and furniture.

word-vara = item for sale
    .example = All items need a price tag.

word-pris = price
    .example = What is the price of the chair?

word-prislapp = price tag
    .example = The lamp has no price tag.

word-kosta = to cost
    .example = What does this cost?

word-hanga-upp = to hang up
    .example = Hang up the jackets over there.

word-galge = clothes hanger
    .example = Hang the dress on a clothes hanger.

word-hylla = shelf
    .example = The books are on the shelf.

word-begagnad = second-hand
    .example = Everything here is second-hand.

word-salja = to sell
    .example = We sell a lot of books.

word-kopa = to buy
    .example = She wants to buy a sofa.

word-ta-emot = to receive, to accept
    .example = We accept furniture on Thursdays.

word-lamna-in = to hand in
    .example = Many people hand in clothes here.

word-skanka = to donate
    .example = She is donating her old clothes.

word-gava = gift
    .example = We got many gifts today.

word-volontar = volunteer
    .example = Many people here are volunteers.

word-lager = stockroom
    .example = There are more chairs in the stockroom.

word-kartong = cardboard box
    .example = Put the cardboard box in the stockroom.

word-kasse = carrier bag
    .example = The carrier bag is full of clothes.

word-packa-upp = to unpack
    .example = I am unpacking the cardboard boxes.

word-prismarka = to put a price on
    .example = Can you put prices on the books?

word-vika = to fold
    .example = We are folding the jumpers.

word-stalla = to put (standing)
    .example = Put the lamp on the table.

word-leta = to look for
    .example = The customer is looking for a jacket.

word-kort = bank card
    .example = I want to pay by card.

word-kontanter = cash
    .example = We do not take cash.

word-vaxel = change (money)
    .example = I have no change.

word-ko = queue
    .example = There is a long queue today.

word-oppettid = opening time
    .example = What are your opening times?

word-billig = cheap
    .example = The jacket was cheap.

word-dyr = expensive
    .example = The table is too expensive.

word-gratis = free of charge
    .example = The bag is free of charge.

word-rabatt = discount
    .example = Everyone gets a discount today.

word-rea = sale (lower prices)
    .example = We have a sale on furniture.

word-korg = basket
    .example = Take a basket at the entrance.

word-damklader = women's clothes
    .example = The women's clothes are hanging on the left.

word-herrklader = men's clothes
    .example = Where are the men's clothes hanging?

word-barnklader = children's clothes
    .example = Children's clothes are cheap here.

word-storlek = size
    .example = What size is it?

word-prova = to try on
    .example = She is trying on a dress.

word-provrum = fitting room
    .example = The fitting room is occupied.

word-passa = to fit
    .example = The trousers do not fit me.

word-par = pair
    .example = I am buying a pair of shoes.

word-jacka = jacket
    .example = The jacket has no price.

word-troja = jumper
    .example = The jumper has a hole.

word-byxor = trousers
    .example = The trousers are too long.

word-skjorta = shirt
    .example = The shirt needs ironing.

word-klanning = dress
    .example = The red dress is sold.

word-kjol = skirt
    .example = The skirt costs fifty kronor.

word-vaska = bag (handbag, suitcase)
    .example = Check whether the bag is empty.

word-smycke = piece of jewellery
    .example = The jewellery is by the checkout.

word-stol = chair
    .example = We have four chairs that are the same.

word-soffa = sofa
    .example = Two people are carrying the sofa.

word-matta = rug
    .example = Roll up the rug.

word-gardin = curtain
    .example = The curtains are too short.

word-tavla = picture (on the wall)
    .example = The picture is hanging on the wall.

word-porslin = china (cups and plates)
    .example = Be careful with the china.

word-vas = vase
    .example = The vase has a crack.

word-skick = condition
    .example = The sofa is in good condition.

word-sy = to sew
    .example = I am sewing on a button.

word-dragkedja = zip
    .example = The zip is broken.

word-stryka = to iron
    .example = We are ironing the shirts.

word-strykjarn = iron (for clothes)
    .example = The iron is hot.

word-fin = nice, lovely
    .example = Hang the nice dresses here.

word-skyltfonster = shop window
    .example = Put the picture in the shop window.

word-lastbil = lorry
    .example = The lorry is coming with furniture.

word-stjala = to steal
    .example = Someone has stolen a bag.

## Phrases

phrase-vad-kostar-lampan = How much does this lamp cost?

phrase-butiken-oppnar = The shop opens at ten o'clock.

phrase-kort-eller-kontanter = Are you paying by card or cash?

phrase-vill-du-ha-ett-kvitto = Do you want a receipt?

phrase-en-pase-tack = Can I have a bag, please?

phrase-hang-upp-trojorna = Hang up the jumpers on clothes hangers.

phrase-packa-upp-kartongen = Can you unpack this cardboard box?

phrase-bara-soffan = Can you help me carry the sofa?

phrase-var-ska-jag-stalla-lampan = Where should I put the lamp?

phrase-kan-jag-prova-trojan = Can I try on this jumper?

phrase-prova-i-provrummet = You can try on the clothes in the fitting room.

phrase-vilken-storlek-skorna = What size are the shoes?

phrase-letar-efter-jacka = I am looking for a warm jacket.

phrase-hela-och-rena-klader = We accept undamaged and clean clothes.

phrase-inte-emot-trasiga-saker = Sorry, we do not accept broken things.

phrase-flackar-eller-hal = Check whether the jumper has stains or holes.

phrase-stolen-ar-trasig = This chair is broken.

phrase-soffan-ar-sald = The sofa is already sold.

phrase-halva-priset = It is half price today.

phrase-oppna-en-kassa-till = Can you open one more checkout?
