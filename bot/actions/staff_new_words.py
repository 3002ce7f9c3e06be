"""Words that people have met at work, for editors: taken into the list for all, or not; of nobody by name."""

from __future__ import annotations

from bot.actions.staff_access import allowed, require
from bot.actions.staff_pages import Rows, row_id
from bot.actions.visit import Answers, StaffVisit
from bot.domain.permissions import Act
from bot.domain.reply import Say, say
from bot.domain.words import COMMON
from bot.store import accepted_words, notices, own_words, people, places
from bot.store.own_words import OwnWord

ACCEPT, REFUSE = "y", "n"

Same = tuple[OwnWord, ...]


def waiting_words(visit: StaffVisit) -> tuple[tuple[Say, ...], Rows]:
    """How many wait for an editor, and the way to them; nothing to others, or where none does."""
    waiting = _waiting(visit) if allowed(visit, Act.JUDGE_WORDS) else ()
    if not waiting:
        return (), ()
    return (say("staff-new-words-waiting", total=len(waiting)),), ((visit.button("new-words", "sq"),),)


def new_words(visit: StaffVisit, subject: str, arg: str) -> Answers:
    """One of the words that wait, by its place among them; without a place as a new message."""
    require(visit, Act.JUDGE_WORDS)
    waiting, show = _waiting(visit), visit.edit if subject else visit.send
    if not waiting:
        return (show(say("staff-new-words-none")),)
    place = max(0, row_id(subject)) % len(waiting)
    word = waiting[place][0]
    language = say("staff-locale-name", locale=word.locale)
    said = say("staff-new-word", word=word.swedish, meaning=word.meaning, language=language, total=len(waiting))
    accept = visit.button("word-accept", "sr", str(word.id), f"{ACCEPT}{place}")
    refuse = visit.button("word-refuse", "sr", str(word.id), f"{REFUSE}{place}")
    more = ((visit.button("next", "sq", str(place + 1)),),) if len(waiting) > 1 else ()
    return (show(said, rows=((accept, refuse), *more)),)


def judge_word(visit: StaffVisit, subject: str, arg: str) -> Answers:
    """A word is taken in or not, once; the next one stands in its place."""
    require(visit, Act.JUDGE_WORDS)
    same = next((same for same in _waiting(visit) if same[0].id == row_id(subject)), ())
    accepted = arg.startswith(ACCEPT)
    if same and (accepted or arg.startswith(REFUSE)):
        for word in same:
            _decide(visit, word, accepted=accepted)
        act = "accept a word" if accepted else "refuse a word"
        notices.audit(visit.tx, actor=visit.staff.code, act=act, now=visit.now)
    return new_words(visit, arg[1:], "")


def _waiting(visit: StaffVisit) -> tuple[Same, ...]:
    """The same word of several people is one."""
    found: dict[tuple[str, str, str], Same] = {}
    for word in own_words.waiting(visit.tx):
        key = (word.swedish.casefold(), word.meaning.casefold(), word.locale)
        found[key] = (*found.get(key, ()), word)
    return tuple(found.values())


def _decide(visit: StaffVisit, word: OwnWord, *, accepted: bool) -> None:
    own_words.decide(visit.tx, word.id, accepted=accepted, now=visit.now)
    if accepted:
        accepted_words.accept(
            visit.tx,
            swedish=word.swedish,
            meaning=word.meaning,
            locale=word.locale,
            kind=_kind_of_work(visit, word.participant),
            now=visit.now,
        )


def _kind_of_work(visit: StaffVisit, participant: int) -> str:
    person = people.participant(visit.tx, participant)
    place = places.workplace(visit.tx, person.workplace) if person and person.workplace else None
    return (place.kind if place else "") or COMMON
