"""/record: an editor reads texts aloud, one after the other, hears each back, and gives it to everybody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.actions.staff_access import allowed, require
from bot.actions.staff_pages import Rows
from bot.actions.subject import step_with
from bot.actions.visit import Answers, StaffVisit
from bot.content.aloud import LONGEST, SAID_IN_SWEDISH, Aloud, all_aloud, names_of
from bot.content.sources import SOURCE
from bot.domain.permissions import Act
from bot.domain.reply import Button, Reply, Say, Value, say
from bot.domain.tap import Tap, delivery_number, delivery_subject
from bot.store import awaiting, notices, outbox, recordings
from bot.store import staff as people_of_staff
from bot.store.database import Tx
from bot.store.recordings import At, Recording

RECORD = "record"  # what is awaited
USE, AGAIN, SKIP, STOP = "u", "a", "k", "s"
LEAST = 2  # seconds; whoever sends less has let go of the button too soon
FASTEST = 5  # words a second that nobody reads aloud
LARGEST = 20 << 20  # bytes that a bot may fetch

Draft = dict[str, str]


def record(visit: StaffVisit) -> Answers:
    """/record: the next text without a voice, or first the languages that the editor speaks."""
    require(visit, Act.RECORD)
    return _offer(visit) if visit.staff.speaks else speak(visit, "", "")


def speak(visit: StaffVisit, subject: str, arg: str) -> Answers:
    """The languages in which the editor records: a tap takes one in or out; without one the way on is not offered."""
    require(visit, Act.RECORD)
    spoken = visit.staff.speaks
    if subject in visit.content.locales:
        spoken = (*(tag for tag in spoken if tag != subject), *(() if subject in spoken else (subject,)))
        people_of_staff.change(visit.tx, visit.staff.id, speaks=" ".join(spoken))
    elif subject == "go" and spoken:
        return _offer(visit)
    rows: Rows = tuple(
        (replace(visit.button(_language(tag), "sj", tag), mark="✅" if tag in spoken else ""),)
        for tag in visit.content.locales
    )
    onward: Rows = ((visit.button("record-begin", "sj", "go"),),) if spoken else ()
    says = (say("staff-record-about"), say("staff-record-languages"))
    return (visit.edit(*says, rows=(*rows, *onward)) if subject else visit.send(*says, rows=(*rows, *onward)),)


def lacking_voices(visit: StaffVisit) -> tuple[tuple[Say, ...], Rows]:
    """How many texts wait for a voice, and the way to them; nothing to others, or where the editor speaks nothing."""
    total = len(_lacking(visit)) if allowed(visit, Act.RECORD) and visit.staff.speaks else 0
    if not total:
        return (), ()
    return (say("staff-record-lacking", total=total),), ((visit.button("record", "sj", "go"),),)


def heard(visit: StaffVisit, file: str, *, seconds: int, size: int) -> Answers | None:
    """A voice message: the editor hears it back, and decides; None where none is awaited."""
    draft = _draft(visit)
    if draft is None:
        return None
    wanted = _as_shown(visit, draft)
    if wanted is None:
        return (visit.send(say("staff-record-changed")), *_offer(visit))
    least = max(LEAST, len(wanted.text.split()) // FASTEST)
    if seconds < least:
        return (visit.send(say("staff-record-short", seconds=seconds, least=least), rows=_rows(visit, draft)),)
    if seconds > LONGEST or size > LARGEST:
        return (visit.send(say("staff-record-long", most=LONGEST // 60), rows=_rows(visit, draft)),)
    # Of several voices each has buttons of its own, and those of an older one are stale.
    draft |= {"id": _number(visit), "file": file, "seconds": str(seconds)}
    awaiting.wait_for(visit.tx, visit.chat, RECORD, draft, visit.now)
    choice = (_button(visit, draft, USE), _button(visit, draft, AGAIN))
    reply = visit.send(say("staff-record-heard"), rows=(choice, *_rows(visit, draft)))
    return (replace(reply, known=("voice", file)),)


def not_a_voice(visit: StaffVisit) -> Answers | None:
    """Something else was sent while a voice is awaited: how to send one; None where none is."""
    draft = _draft(visit)
    return (visit.send(say("staff-record-kind"), rows=_rows(visit, draft)),) if draft else None


def decide(visit: StaffVisit, subject: str, arg: str) -> Answers:
    """✅, 🔁, ⏭ or ⏸ under a text or its voice; `subject` is the number of that question."""
    require(visit, Act.RECORD)
    draft = _draft(visit)
    if draft is None or draft["id"] != subject:
        before = draft["before"].split() if draft else []
        return _saved(visit, before[1], before[2]) if before[:1] == [subject] and arg == USE else ()
    match arg:
        case "u" if draft["file"]:
            return _use(visit, draft)
        case "a":
            draft |= {"file": "", "seconds": ""}
            awaiting.wait_for(visit.tx, visit.chat, RECORD, draft, visit.now)
            return (visit.edit(say("staff-record-again"), rows=_rows(visit, draft)),)
        case "k":
            return _in_place(visit, _offer(visit, after=(draft["locale"], draft["name"])), "staff-record-skipped")
        case "s":
            awaiting.settle(visit.tx, visit.chat)
            return (visit.edit(say("staff-record-stopped")),)
    return ()


def anew(visit: StaffVisit, subject: str, arg: str) -> Answers:
    """🔁 under a voice that was saved: the same text once more; subject: its hash, arg: the language."""
    require(visit, Act.RECORD)
    found = next((each for each in _aloud(visit, arg) if each.digest == subject), None)
    return (_ask(visit, found, again=True),) if found else (visit.send(say("staff-record-changed")), *_offer(visit))


def spoil(tx: Tx, recording: Recording, now: datetime) -> None:
    """A recording turned out to be of no use: it is played no more, and who made it is told."""
    if not recordings.remove(tx, recording, now):
        return
    editor = people_of_staff.person(tx, recording.staff or 0)
    if editor and editor.chat and editor.reachable:
        button = Button(say("staff-button-record"), Tap("sj", "go", "", editor.tag).data())
        said = say("staff-record-unusable", language=_language(recording.locale), name=recording.name)
        outbox.put(tx, (Reply(editor.chat, editor.locale, (said,), ((button,),)),), now)


def _use(visit: StaffVisit, draft: Draft) -> Answers:
    wanted = _as_shown(visit, draft)
    if wanted is None:
        return (visit.edit(say("staff-record-changed")), *_offer(visit))
    place = (wanted.locale, wanted.name, wanted.digest)
    if place in _known(visit) and not draft["again"]:
        return (visit.edit(say("staff-record-taken")), *_offer(visit))
    recordings.keep(
        visit.tx,
        place,
        file_id=draft["file"],
        bot=visit.house.bot_username,
        seconds=int(draft["seconds"]),
        staff=visit.staff.id,
        now=visit.now,
    )
    detail = f"{wanted.locale} {wanted.name}"
    notices.audit(visit.tx, actor=visit.staff.code, act="record a voice", detail=detail, now=visit.now)
    before = f"{draft['id']} {wanted.digest} {wanted.locale}"
    return (*_saved(visit, wanted.digest, wanted.locale), *_offer(visit, after=place[:2], before=before))


def _saved(visit: StaffVisit, digest: str, locale: str) -> Answers:
    return (visit.edit(say("staff-record-saved"), rows=((visit.button("record-again", "st", digest, locale),),)),)


def _offer(visit: StaffVisit, *, after: tuple[str, str] | None = None, before: str = "") -> Answers:
    """The next text without a voice, behind the one that was offered last; or that there is none."""
    lacking = _lacking(visit)
    if not lacking:
        awaiting.settle(visit.tx, visit.chat)
        return (visit.send(say("staff-record-none"), rows=((visit.button("record-languages", "sj", "list"),),)),)
    every = list(_wanted(visit))
    places = {(each.locale, each.name): number for number, each in enumerate(every)}
    last = places.get(after, -1) if after else -1
    following = next((each for each in lacking if places[each.locale, each.name] > last), lacking[0])
    return (_ask(visit, following, before=before, total=len(lacking)),)


def _ask(visit: StaffVisit, wanted: Aloud, *, again: bool = False, before: str = "", total: int = 0) -> Reply:
    draft = {
        "id": _number(visit),
        "locale": wanted.locale,
        "name": wanted.name,
        "digest": wanted.digest,
        "file": "",
        "seconds": "",
        "again": "y" if again else "",
        "before": before,
    }
    awaiting.wait_for(visit.tx, visit.chat, RECORD, draft, visit.now)
    told: dict[str, Value] = {
        "language": _language(wanted.locale),
        "title": _title(visit, wanted),
        "part": wanted.name.partition(".")[2] or "text",
        "total": total,
    }
    text = Say("ui-drill-answer", None, {"answer": wanted.text}, tongue=wanted.locale)
    return visit.send(Say("staff-record-text", None, told), text, rows=_rows(visit, draft, first=True))


def _number(visit: StaffVisit) -> str:
    """A new number for what is asked, another than the one before even in the same moment."""
    draft = _draft(visit)
    before = delivery_number(draft["id"]) if draft else None
    return delivery_subject(max(int(visit.now.timestamp() * 1000), (before or 0) + 1))


def _in_place(visit: StaffVisit, answers: Answers, instead: str) -> Answers:
    """The next text where the one before stood; below a voice only a line fits."""
    if visit.caption:
        return (visit.edit(say(instead)), *answers)
    return tuple(replace(each, edits=visit.message) if isinstance(each, Reply) else each for each in answers)


def _rows(visit: StaffVisit, draft: Draft, *, first: bool = False) -> Rows:
    more: Rows = ((visit.button("record-languages", "sj", "list"),),) if first else ()
    return ((_button(visit, draft, SKIP), _button(visit, draft, STOP)), *more)


def _button(visit: StaffVisit, draft: Draft, choice: str) -> Button:
    names = {USE: "record-use", AGAIN: "record-again", SKIP: "record-skip", STOP: "record-stop"}
    return visit.button(names[choice], "so", draft["id"], choice)


def _draft(visit: StaffVisit) -> Draft | None:
    awaited = awaiting.awaited(visit.tx, visit.chat, visit.now)
    return dict(awaited.draft) if awaited and awaited.what == RECORD and allowed(visit, Act.RECORD) else None


def _as_shown(visit: StaffVisit, draft: Draft) -> Aloud | None:
    """The text, if it is still as it was shown."""
    wanted = visit.content.text_voices.reader.aloud(draft["locale"], draft["name"])
    return wanted if wanted and wanted.digest == draft["digest"] else None


def _aloud(visit: StaffVisit, locale: str) -> Iterator[Aloud]:
    if locale in visit.content.locales:
        yield from all_aloud(visit.content.text_voices.reader, visit.content.steps, locale)


def _wanted(visit: StaffVisit) -> Iterator[Aloud]:
    """All that the editor can record: what matters most first, and of that one language after the other."""
    reader = visit.content.text_voices.reader
    spoken = [tag for tag in visit.staff.speaks if tag in visit.content.locales]
    for names in names_of(visit.content.steps):
        for tag in spoken:
            found = (reader.aloud(tag, name) for name in names if tag == SOURCE or name not in SAID_IN_SWEDISH)
            yield from (each for each in found if each)


def _lacking(visit: StaffVisit) -> list[Aloud]:
    """Those that no person has recorded as they now stand, and that nobody else is about to record."""
    known = _known(visit)
    for other in awaiting.elsewhere(visit.tx, visit.chat, RECORD, visit.now):
        known.add((other.draft["locale"], other.draft["name"], other.draft["digest"]))
    wanted = (each for each in _wanted(visit) if _unheard(visit, each))
    return [each for each in wanted if (each.locale, each.name, each.digest) not in known]


def _known(visit: StaffVisit) -> set[At]:
    """What was recorded for this bot; of another's, only what lies here as a file can still be heard."""
    every = recordings.current(visit.tx).items()
    return {place for place, each in every if each.bot == visit.house.bot_username}


def _unheard(visit: StaffVisit, wanted: Aloud) -> bool:
    voice = visit.content.voice(wanted.locale, wanted.name)
    return voice is None or voice.machine


def _title(visit: StaffVisit, wanted: Aloud) -> Value:
    step = step_with(visit.content.steps, wanted.name.partition(".")[0])
    return say(step.id, "title") if step else None


def _language(tag: str) -> Say:
    return say("staff-locale-name", locale=tag)
