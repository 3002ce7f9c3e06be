"""📚 The words of the week for a person: typed, understood, shown back, and set with yes."""

from __future__ import annotations

from bot.actions.lesson import WEEK, Lesson
from bot.actions.notify import person_label
from bot.actions.staff_access import person_for
from bot.actions.staff_dates import IN_PLACE, WORDS, back
from bot.actions.staff_pages import shortened
from bot.actions.visit import Answers, StaffVisit, Visit
from bot.domain.participant import Participant
from bot.domain.permissions import Act
from bot.domain.reply import say
from bot.domain.tap import delivery_subject
from bot.domain.typed_words import Meant, meant, parted
from bot.domain.words import OWN
from bot.errors import Refusal
from bot.store import awaiting, learning, notices, own_words

MOST = 10  # words of a week
LONGEST = 80  # characters of a word
WORDS_SET = "staff-words-set"  # that dialogue is over
NEW = "n"  # in place of a word's id: what was typed is in no list
YES = "y"

Draft = dict[str, str]


def ask_words(visit: StaffVisit, person: Participant) -> Answers:
    """The question for words, with those of now; the next typed text answers it."""
    awaiting.wait_for(visit.tx, visit.chat, WORDS, {"code": person.code}, visit.now)
    present = _present(visit, person)
    now = (say("staff-words-now", words=present),) if present else ()
    asked = say("staff-words-ask", person=person_label(person), most=MOST)
    return (visit.edit(asked, *now, rows=(back(visit, person),)),)


def words_text(visit: StaffVisit, draft: Draft, text: str) -> Answers:
    """Typed words; too many or too long ones are said, and the question stays."""
    person = person_for(visit, draft["code"], Act.SET_WORDS)
    typed = parted(text)
    if not 1 <= len(typed) <= MOST or any(len(each) > LONGEST for each in typed):
        return (visit.edit(say("staff-error-words", most=MOST, longest=LONGEST), rows=(back(visit, person),)),)
    # Its number stands in every button, so that an older dialogue's buttons do not answer for this one.
    number = delivery_subject(int(visit.now.timestamp()))
    return _go_on(visit, person, {"code": person.code, "id": number, "typed": "\n".join(typed), "meant": ""})


def choose_word(visit: StaffVisit, subject: str, arg: str) -> Answers:
    """A button of the dialogue; arg: its number, then yes, or the place of a typed word and which word it means."""
    person = person_for(visit, subject, Act.SET_WORDS)
    number, place, choice = (*arg.split("."), "", "", "")[:3]
    awaited = awaiting.awaited(visit.tx, visit.chat, visit.now)
    if awaited is None or (awaited.draft.get("id"), awaited.draft.get("code")) != (number, person.code):
        raise Refusal("staff-error-too-late", f"no words are asked for by {number!r}")
    if awaited.what == WORDS_SET:
        return _done(visit, person)
    draft = dict(awaited.draft)
    if place == YES and len(_decided(draft)) == len(_typed(draft)):
        return _set(visit, person, draft)
    if place == str(len(_decided(draft))) and (means := _choices(visit, person, draft).get(choice)):
        draft["meant"] += f" {means}"
    return _go_on(visit, person, draft)


def _typed(draft: Draft) -> list[str]:
    return draft["typed"].split("\n")


def _decided(draft: Draft) -> list[str]:
    """Of the first of the typed words the ids of what is meant."""
    return draft["meant"].split()


def _go_on(visit: StaffVisit, person: Participant, draft: Draft) -> Answers:
    """Which word is meant by the next that is not clear, or all of them, yes or no."""
    decided = _decided(draft)
    for each in _found(visit, person, draft)[len(decided) :]:
        if each.word is None and each.near:
            break
        decided.append(each.word.id if each.word else NEW)
    draft["meant"] = " ".join(decided)
    awaiting.wait_for(visit.tx, visit.chat, WORDS, draft, visit.now)
    unclear = len(decided) < len(_typed(draft))
    return _ask_which(visit, person, draft) if unclear else _confirm(visit, person, draft)


def _found(visit: StaffVisit, person: Participant, draft: Draft) -> tuple[Meant, ...]:
    """Among the words of the person's work, then all others; their own are nobody else's business."""
    lesson = _lesson(visit, person)
    return meant(_typed(draft), lesson.words(dict.fromkeys((*lesson.learned, *visit.content.words.words))))


def _choices(visit: StaffVisit, person: Participant, draft: Draft) -> dict[str, str]:
    """What the next typed word can mean, as it stands in buttons; nothing where all are clear."""
    unclear = _found(visit, person, draft)[len(_decided(draft)) :]
    return {**{str(place): word.id for place, word in enumerate(unclear[0].near)}, NEW: NEW} if unclear else {}


def _ask_which(visit: StaffVisit, person: Participant, draft: Draft) -> Answers:
    place = len(_decided(draft))
    typed, lesson = _typed(draft)[place], _lesson(visit, person)
    labels = {
        choice: say("staff-button-word-new", word=shortened(typed))
        if id == NEW
        else say("staff-button-word", word=shortened(_said(lesson, id)))
        for choice, id in _choices(visit, person, draft).items()
    }
    rows = tuple(
        (visit.button(label, "sk", person.code, f"{draft['id']}.{place}.{choice}"),) for choice, label in labels.items()
    )
    no = (visit.button("no", "sx", person.code),)
    return (visit.edit(say("staff-words-which", person=person_label(person), word=typed), rows=(*rows, no)),)


def _confirm(visit: StaffVisit, person: Participant, draft: Draft) -> Answers:
    lesson, pairs = _lesson(visit, person), list(zip(_typed(draft), _decided(draft), strict=True))
    listed = dict.fromkeys(_said(lesson, id) for _, id in pairs if id != NEW)
    new = [typed for typed, id in pairs if id == NEW]
    says = [say("staff-words-confirm", person=person_label(person), words=", ".join((*listed, *new)))]
    if new:
        says.append(say("staff-words-confirm-new", words=", ".join(new)))
    yes = visit.button("yes", "sk", person.code, f"{draft['id']}.{YES}")
    return (visit.edit(*says, rows=((yes, visit.button("no", "sx", person.code)),)),)


def _set(visit: StaffVisit, person: Participant, draft: Draft) -> Answers:
    pairs = zip(_typed(draft), _decided(draft), strict=True)
    ids = [_added(visit, person, typed) if id == NEW else id for typed, id in pairs]
    learning.set_for(visit.tx, person.id, ids, by=visit.staff.code, now=visit.now)
    notices.audit(visit.tx, actor=visit.staff.code, act="set words", participant=person.code, now=visit.now)
    over = {"code": person.code, "id": draft["id"]}  # so that a second tap sets nothing
    awaiting.wait_for(visit.tx, visit.chat, WORDS_SET, over, visit.now)
    return _done(visit, person)


def _added(visit: StaffVisit, person: Participant, swedish: str) -> str:
    """The id of a word that is the person's own from now on."""
    id = own_words.add(visit.tx, person.id, swedish=swedish, locale=person.locale, by=visit.staff.code, now=visit.now)
    return f"{OWN}{id}"


def _done(visit: StaffVisit, person: Participant) -> Answers:
    said = say("staff-words-done", person=person_label(person), words=_present(visit, person))
    return (visit.edit(said, rows=((visit.button("show-person", "sp", person.code, IN_PLACE),),)),)


def _present(visit: StaffVisit, person: Participant) -> str:
    """The words that are set now."""
    lesson = _lesson(visit, person)
    return ", ".join(word.said for word in lesson.words(learning.set_since(visit.tx, person.id, visit.now - WEEK)))


def _lesson(visit: StaffVisit, person: Participant) -> Lesson:
    return Lesson(Visit(visit.tx, visit.house, visit.now, person.chat or 0, person=person))


def _said(lesson: Lesson, id: str) -> str:
    word = lesson.word(id)
    return word.said if word else id
