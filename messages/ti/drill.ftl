### Words: a few are practised each day.
### A machine translation, not yet reviewed.

## Offered, begun, left, taken up again

# $count: how many words
ui-drill-offer =
    📚 { $count ->
        [one] ሎሚ ሓንቲ ቃል?
       *[other] ሎሚ { $count } ቃላት?
    }

ui-drill-not-today = ጽቡቕ። ካልእ መዓልቲ ንገብሮ።

ui-drill-none =
    ሕጂ እትለማመድወን ቃላት የለዋን።
    ጽባሕ እንደገና ምጹ።

# $left: how many words are left
ui-drill-resume =
    📚 { $left ->
        [one] ሓንቲ ቃል ተሪፋ።
       *[other] { $left } ቃላት ተሪፈን።
    }

ui-drill-stopped =
    ⏸ ጽቡቕ ተለማሚድኩም!
    እተን ዝተረፋ ይጽበያኹም ኣለዋ።

# $count: words of the session; $days: days with practice this month
ui-drill-end =
    🎉 { $count ->
        [one] ሓንቲ ቃል!
       *[other] { $count } ቃላት!
    }
    ኣብዛ ወርሒ ዝተለማመድኩምለን መዓልታት: { $days }።

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
ui-drill-show = 🌱 ሓዳስ ቃል:

ui-drill-meaning = ትርጉማ እንታይ እዩ?

ui-drill-swedish = ብሽወደንኛ እንታይ ይበሃል?

ui-drill-article = <i>en</i> ድዩ ወይስ <i>ett</i>?

ui-drill-listen = 👂 እንታይ ትሰምዑ ኣለኹም?

ui-drill-order = ነቲ ምሉእ ሓሳብ ስርዕዎ:

ui-drill-gap = ኣየነይቲ ቃል ትሰማማዕ?

ui-drill-write = ✍️ ብሽወደንኛ ጽሓፉ:

ui-drill-say =
    🗣 ስምዑ። በሉ። እንደገና ስምዑ።
    ከመይ ነይሩ?

## The one answer; $word as it is said

ui-drill-right = ✅ እወ! <b>{ $word }</b>

# written with other letters: å, ä, ö
ui-drill-right-letters = ✅ እወ! ከምዚ ይጸሓፍ: <b>{ $word }</b>

# written without en or ett
ui-drill-right-article = ✅ እወ! ምሉእ ብምሉእ ልክዕ: <b>{ $word }</b>

# the right word, with the other article
ui-drill-wrong-article = ✅ እታ ቃል ልክዕ እያ። ግን <b>{ $word }</b> ይበሃል።

ui-drill-wrong = 🔁 ቀሪብኩም። <b>{ $word }</b> እዩ።

# $word is a whole sentence with its own full stop
ui-drill-wrong-phrase = 🔁 ቀሪብኩም። ከምዚ እዩ: <b>{ $word }</b>

# the new word was read, or known
ui-drill-shown = 👍 <b>{ $word }</b>

# said aloud
ui-drill-said = 👍 ምልምማድኩም ጽቡቕ እዩ! <b>{ $word }</b>

# the voice that follows a wrong answer
ui-drill-hear = <b>{ $word }</b>

## Hard words, my words, a new word

ui-drill-hard =
    💪 ከባድ ቃል።
    ብህድኣት ርኣዩ፣ ስምዑ፣ ኣንብቡ።

ui-drill-hard-none = ሕጂ ከበድቲ ቃላት የብልኩምን።

# $known, $learning, $hard: numbers
ui-drill-mine =
    📊 <b>ቃላተይ</b>
    🌳 ዝፈልጠን: { $known }
    🌿 ዝመሃረን ዘለኹ: { $learning }
    🌱 ከበድቲ: { $hard }

# $caseworker-name
ui-drill-mine-shown = ክንደይ ቃላት ከም እትፈልጡ { $caseworker-name } ይርእዩ።

ui-drill-mine-not-shown = ንስኹም ጥራይ ኢኹም ነዚ እትርእይዎ።

ui-drill-new-word =
    ➕ ኣብ ስራሕ ዝሰማዕኩምዋ ሓንቲ ቃል ጽሓፉ።
    ብሽወደንኛ ጽሓፍዋ።
    ንኻልኦት እውን ክንውስኻ ንኽእል።
    ስምኩም ኣይረአን።

# $most: characters
ui-drill-new-word-long = ኣዝዩ ነዊሕ እዩ። እንተ በዝሐ { $most } ፊደላት ጽሓፉ።

# $word: the new one
ui-drill-new-word-meaning = <b>{ $word }</b> ብቋንቋኹም እንታይ ማለት እዩ?

ui-drill-new-word-picture =
    ✅ እታ ቃል ሕጂ ኣትያ ኣላ።
    እንተ ደሊኹም ስእሊ ወይ ድምጽኹም ስደዱ።

ui-drill-new-word-done = ✅ የቐንየለይ! ተዓቂቡ ኣሎ።

## Buttons

# to a new word from work
ui-button-drill-new-word = ➕ ሓዳስ ቃል

# drill-offer: begins
ui-button-drill-begin = ▶️ ጀምሩ

# drill-offer: no
ui-button-drill-not-today = ⏭ ሎሚ ኣይኮነን

# a new word: the example as a voice
ui-button-drill-example = 🔊 ኣብነት

# a new word: known already
ui-button-drill-know = 👍 እፈልጣ እየ

# every question: ends for now
ui-button-drill-stop = ⏸ ሕጂ ይኣክል

# after a wrong answer, and after a break
ui-button-drill-go-on = ▶️ ቀጽሉ

# order: takes the last part away
ui-button-drill-undo = ⌫ ንድሕሪት

# write: shows the answer
ui-button-drill-dont-know = 🤷 ኣይፈልጥን

# say: how it went
ui-button-drill-easy = 😀 ቀሊል

# say: how it went
ui-button-drill-almost = 🙂 ዳርጋ

# say: how it went
ui-button-drill-difficult = 😕 ከቢድ

# drill-end: more today. $count
ui-button-drill-more = ➕ { $count } ወስኹ

# to my words
ui-button-drill-mine = 📊 ቃላተይ

# to the hard words
ui-button-drill-hard = 💪 ከበድቲ ቃላት

# my words: the caseworker may see the numbers
ui-button-drill-show-it = 👀 ቁጽርታት ኣርእዩ

# my words: the caseworker may see them no more
ui-button-drill-hide-it = 🙈 ቁጽርታት ሕብኡ

# a number to choose. $number
ui-button-number = { $number }

## Words a day, in more-list

# $count: how many words a day; 0 is none
ui-drill-a-day =
    📚 { $count ->
        [0] ሕጂ ቃላት ኣይመጻኹምን ኣለዋ።
        [one] ኣብ ነፍሲ ወከፍ መዓልቲ ስራሕ ሓንቲ ቃል ትመጸኩም።
       *[other] ኣብ ነፍሲ ወከፍ መዓልቲ ስራሕ { $count } ቃላት ይመጻኹም።
    }
    ክንደይ ትደልዩ?
