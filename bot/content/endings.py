"""The endings of the languages whose words are told apart by their beginnings, longest first; normal letters."""

from __future__ import annotations

from collections.abc import Mapping

ENDINGS: Mapping[str, str] = {
    "en": "nesses ness ments ment ings ing ies ied ed es s y e",
    "fa": """هايشان هايتان هايمان هايم هايت هايش هايي های هاي ها شان تان مان ترين تر ام ات اش ان يم يد ين ند ي م ه""",
    "so": """kaygii taydii yaasha kayga tayda gayga dayda hayga shayda kaaga taada kiisa tiisa keena teena aysaa aynaa
    ayaan ayaa eysaa inta inka yaal yada kii gii hii tii dii shii nay tay day aan aad ka ga ha ta da sha ku
    gu tu du shu ahay ii uu ay in aa a e i o u""",
    "sv": """ingarnas ingarna ingens ingar ingen ing istiska istiskt istisk isterna ister isten ist ismen ism arnas
    ernas ornas arens andet arna erna orna aren ande ende aste ades ade are ast ats ern ens ets at ad ar er
    or en et an as es na t a e n s""",
    "uk": """уваннями уванням ування ованого ованої ований еннями енням ення аннями анням ання остями ості ість істю
    ського ської ський ська ські ськом ками ків кою ками ями ами ого ому ими ішии ішого ових овии ова ове ові
    ії ією ією їв іи ии ою ею єю ах ях ам ям ом ем ов ев ів ую юю ує ає ють уть ать ять еш иш ся сь а я у ю о
    е є и і ь и в к""",
}
