### Words: a few are practised each day. A machine translation, not yet reviewed.

## Offered, begun, left, taken up again

# $count: how many words
ui-drill-offer =
    📚 { $count ->
        [one] Maanta hal eray?
       *[other] Maanta { $count } eray?
    }

ui-drill-not-today = Waa hagaag. Maalin kale ayaan qabanaynaa.

ui-drill-none =
    Hadda ma jiraan erayo lagu celceliyo.
    Berri soo noqo.

# $left: how many words are left
ui-drill-resume =
    📚 { $left ->
        [one] Hal eray ayaa haray.
       *[other] { $left } eray ayaa haray.
    }

ui-drill-stopped =
    ⏸ Si fiican ayaad ugu celcelisay!
    Inta kale way ku sugaysaa.

# $count: words of the session; $days: days with practice this month
ui-drill-end =
    🎉 { $count ->
        [one] Hal eray!
       *[other] { $count } eray!
    }
    Maalmaha bishan: { $days }.

## Questions; $dots shows how far one has come, the Swedish stands in $word

# $dots: one for each word, the done ones filled
ui-drill-dots = { $dots }

ui-drill-word = <b>{ $word }</b>

# $answer: a Swedish word or a meaning to choose
ui-drill-answer = { $answer }

# $number, $answer: a long answer and the number of its button
ui-drill-numbered = { $number }. { $answer }

# $example: a Swedish sentence
ui-drill-example = <i>{ $example }</i>

# $meaning: in the person's own language
ui-drill-means = { $meaning }

# $meaning: opens on a tap
ui-drill-hidden-meaning = <tg-spoiler>{ $meaning }</tg-spoiler>

# A new word
ui-drill-show = 🌱 Eray cusub:

ui-drill-meaning = Tani maxay ka dhigan tahay?

ui-drill-swedish = Af-Iswiidhish maxaa lagu yiraahdaa?

ui-drill-article = Ma <i>en</i> baa mise <i>ett</i>?

ui-drill-listen = 👂 Maxaad maqlaysaa?

ui-drill-order = Jumladda dhis:

ui-drill-gap = Eraygee baa ku habboon?

ui-drill-write = ✍️ Af-Iswiidhish ku qor:

ui-drill-say =
    🗣 Dhegayso. Dheh. Mar kale dhegayso.
    Sidee ayay kuugu dhacday?

## The one answer; $word as it is said

ui-drill-right = ✅ Haa! <b>{ $word }</b>

# written with other letters: å, ä, ö
ui-drill-right-letters = ✅ Haa! Sidan ayaa loo qoraa: <b>{ $word }</b>

# written without en or ett
ui-drill-right-article = ✅ Haa! Si dhammaystiran: <b>{ $word }</b>

# the right word, with the other article
ui-drill-wrong-article = ✅ Eraygu waa sax. Laakiin waxaa la yiraahdaa <b>{ $word }</b>.

ui-drill-wrong = 🔁 Ku dhowaad. Waa <b>{ $word }</b>.

# $word is a whole sentence with its own full stop
ui-drill-wrong-phrase = 🔁 Ku dhowaad. Waa: <b>{ $word }</b>

# the new word was read, or known
ui-drill-shown = 👍 <b>{ $word }</b>

# said aloud
ui-drill-said = 👍 Waa fiican tahay inaad ku celceliso! <b>{ $word }</b>

# the voice that follows a wrong answer
ui-drill-hear = <b>{ $word }</b>

## Hard words, my words, a new word

ui-drill-hard =
    💪 Eray adag.
    Fiiri, dhegayso oo si degan u akhri.

ui-drill-hard-none = Hadda erayo adag ma lihid.

# $known, $learning, $hard: numbers
ui-drill-mine =
    📊 <b>Erayadayda</b>
    🌳 Waan aqaan: { $known }
    🌿 Waan baranayaa: { $learning }
    🌱 Adag: { $hard }

# $caseworker-name
ui-drill-mine-shown = Inta eray ee aad taqaan waxaa arka { $caseworker-name }.

ui-drill-mine-not-shown = Adiga oo keliya ayaa tan arka.

ui-drill-new-word =
    ➕ Qor eray aad shaqada ka maqashay.
    Af-Iswiidhish ku qor.
    Dad kale ayaan ugu dari karnaa.
    Magacaagu ma muuqanayo.

# $most: characters
ui-drill-new-word-long = Aad buu u dheer yahay. Qor ugu badnaan { $most } xaraf.

# $word: the new one
ui-drill-new-word-meaning = Luqaddaada <b>{ $word }</b> maxay ka dhigan tahay?

ui-drill-new-word-picture =
    ✅ Eraygu hadda wuu ku jiraa.
    Sawir ama codkaaga dir haddii aad rabto.

ui-drill-new-word-done = ✅ Mahadsanid! Waa la kaydiyay.

## Buttons

# to a new word from work
ui-button-drill-new-word = ➕ Eray cusub

# drill-offer: begins
ui-button-drill-begin = ▶️ Bilow

# drill-offer: no
ui-button-drill-not-today = ⏭ Maanta maya

# a new word: the example as a voice
ui-button-drill-example = 🔊 Tusaale

# a new word: known already
ui-button-drill-know = 👍 Waan aqaan

# every question: ends for now
ui-button-drill-stop = ⏸ Hadda jooji

# after a wrong answer, and after a break
ui-button-drill-go-on = ▶️ Sii wad

# order: takes the last part away
ui-button-drill-undo = ⌫ Ka noqo

# write: shows the answer
ui-button-drill-dont-know = 🤷 Ma garanayo

# say: how it went
ui-button-drill-easy = 😀 Fudud

# say: how it went
ui-button-drill-almost = 🙂 Ku dhowaad

# say: how it went
ui-button-drill-difficult = 😕 Adag

# drill-end: more today. $count
ui-button-drill-more = ➕ { $count } kale

# to my words
ui-button-drill-mine = 📊 Erayadayda

# to the hard words
ui-button-drill-hard = 💪 Erayo adag

# my words: the caseworker may see the numbers
ui-button-drill-show-it = 👀 Tus tirooyinka

# my words: the caseworker may see them no more
ui-button-drill-hide-it = 🙈 Qari tirooyinka

# a number to choose. $number
ui-button-number = { $number }

## Words a day, in more-list

# $count: how many words a day; 0 is none
ui-drill-a-day =
    📚 { $count ->
        [0] Hadda erayo ma heshid.
        [one] Maalin shaqo kasta hal eray ayaad heshaa.
       *[other] Maalin shaqo kasta { $count } eray ayaad heshaa.
    }
    Imisa ayaad rabtaa?
