"""The passive hides who does what: »Lönen betalas ut« for »Jobbet betalar lönen«."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.content.problem import Problem
from bot.content.prose import Prose, unquoted

# What ends in -s but is said every day with nobody hidden behind it: finns, trivs, behövs.
EVERYDAY = frozenset(
    """andas andades behövas behövs behövdes bråkas deras fattas fattades finnas finns finnes funnits hoppas hoppades
    hörs hördes hälsas kallas kallades känns kännas kändes kräkas kräktes lyckas lyckades låtsas minnas minns
    misslyckas märks räknas räknades räcks saknas saknades skiljas skäms skämmas slåss svettas svettades synas syns
    syntes trivas trivs trivdes träffas träffades tycks tycktes umgås verkas allas någras bådas vilkas mammas pappas
    klass kassas terrass ananas lagas""".split()  # noqa: SIM905 (a list to read)
)
ENDING = (
    r"(?:ha|har|hade) [a-zåäö]{2,}ats|[a-zåäö]{2,}(?:as|ades)|[a-zåäö]+(?:lles|ndes|rdes|gdes|ddes|ktes|ptes|stes|ttes)"
)
SHORT = """avslås anges begärs bestäms betals bjuds byggs byts delges dras drogs fylls följs fås ges gavs görs gjordes
hålls hölls hävs krävs krävdes köps lades läggs lämnats läses läses lärs nås prövs prövas sades skrevs skrivs skickats
ställs ställdes stängs säljs sägs sänds sätts sattes tas tagits togs utförs utges utses visats ägs ägdes ändrats
öppnats används användes beviljats""".split()  # noqa: SIM905 (a list to read)
S_PASSIVE = re.compile(rf"(?<![\w-])(?:{ENDING}|{'|'.join(SHORT)})(?![\w-])")
BY = re.compile(r"\b(?:är|var|blir|blev|bli|blivit|varit) \w+(?:ad|at|ade|en|et|na|d|t|da|ta) av\b")
BECOMES = re.compile(r"\b(?:blir|blev|bli|blivit) \w+era[dt]e?\b")


def passive(texts: Iterable[Prose]) -> Iterator[Problem]:
    """Every passive in simple Swedish."""
    for text in texts:
        for line in text.lines:
            for form in _passives(unquoted(line)):
                said = f": “{form}” does not say who does it; write who does what: jobbet betalar, du skickar."
                yield text.problem(line, "warning", rule="passive", text=said)


def _passives(line: str) -> list[str]:
    found = [hit[0] for pattern in (S_PASSIVE, BY, BECOMES) for hit in pattern.finditer(line)]
    return [form for form in dict.fromkeys(found) if form not in EVERYDAY]
