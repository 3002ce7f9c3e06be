"""⚙️ More: one's own hour, form, sound, hidden text, pause; language; what is kept; leaving and erasing."""

from __future__ import annotations

from datetime import time, timedelta

from bot.actions.change import latest_pause, leave, pause, resume, take_back
from bot.actions.facts import around, erase_date
from bot.actions.notify import Kind, notify
from bot.actions.own_data import as_file, erase
from bot.actions.visit import Answers, Visit
from bot.domain.participant import TextForm
from bot.domain.reply import Button, Commands, Form, Menu, Reply, Say, Value, say
from bot.store import answers, learning, ledger, own_words, people

Rows = tuple[tuple[Button, ...], ...]
HOURS = (8, 12, 17)
NUMBERS = (0, 4, 8, 12, 20)  # words a day
PAUSES = {"week": timedelta(days=7), "two-weeks": timedelta(days=14), "open": None}
SWITCHES = ("sound", "hidden")
ITSELF = "participant"


def more(visit: Visit, subject: str = "", arg: str = "") -> Answers:
    """The settings; in place where one of them stood."""
    names = (("hour", "sound"), ("form", "hidden"), ("words", "pause"), ("kept",), ("leave", "erase-me"))
    rows = tuple(tuple(visit.button(name, "e", name) for name in row) for row in names)
    return (visit.edit(say("ui-more-list"), rows=rows) if subject else visit.send(say("ui-more-list"), rows=rows),)


def setting(visit: Visit, subject: str, arg: str) -> Answers:
    """One setting: shown where `arg` is empty, changed where it says to what."""
    if subject in SWITCHES:
        return _switch(visit, subject, arg)
    screens = {
        "hour": _hour,
        "form": _form,
        "pause": _pause,
        "words": _words,
        "kept": _kept,
        "file": _file,
        "leave": _leave,
        "erase-me": _erase,
        "resume": _resume,
    }
    return screens[subject](visit, arg) if subject in screens else more(visit, "list")


def languages(visit: Visit, subject: str = "", arg: str = "") -> Answers:
    """🌐: a button for each language; a chosen one is taken at once, with a menu in it."""
    if subject not in visit.content.locales:
        rows = tuple((visit.button(_name(tag), "l", tag),) for tag in visit.content.locales)
        return (visit.send(say("ui-language-list"), rows=rows),)
    people.change(visit.tx, visit.person.id, locale=subject)
    chosen = Reply(visit.chat, subject, (say("ui-language-chosen", language=_name(subject)),), edits=visit.message)
    done = Reply(visit.chat, subject, (say("ui-language-done", language=_name(subject)),), menu=Menu.SHOW)
    return (chosen, done, Commands(visit.chat, subject))


def stop(visit: Visit) -> Answers:
    """/stop: the settings, open at pause."""
    said, rows = _pause_screen(visit)
    return (visit.send(said, rows=rows),)


def menu(visit: Visit) -> Answers:
    """/menu, and every command that is none: the menu."""
    return (visit.send(say("ui-menu-here"), menu=Menu.SHOW),)


def come_back(visit: Visit) -> Answers:
    """Unblocked, or heard of again: what is owed now comes again; whoever has left stays so until they say more."""
    people.change(visit.tx, visit.person.id, reachable=True)
    return () if visit.person.left_at else begin_again(visit)


def begin_again(visit: Visit) -> Answers:
    """/start, or on again after leaving: what is owed now comes again."""
    if visit.person.reachable and not visit.person.left_at:
        return menu(visit)
    told = take_back(visit.tx, visit.person, now=visit.now)
    return (visit.send(say("ui-back-hello"), menu=Menu.SHOW), *told)


def _switch(visit: Visit, name: str, arg: str) -> Answers:
    if arg in ("on", "off"):
        people.change(visit.tx, visit.person.id, **{name: arg == "on"})
    on = arg == "on" if arg else bool(getattr(visit.person, name))
    change = visit.button("turn-off" if on else "turn-on", "e", name, "off" if on else "on")
    return (visit.edit(say(f"ui-more-{name}-{'on' if on else 'off'}"), rows=((change,), _back(visit))),)


def _hour(visit: Visit, arg: str) -> Answers:
    usual = visit.programme.hour
    if arg.isdecimal() and _is_loud(visit, int(arg)):
        people.change(visit.tx, visit.person.id, hour=None if int(arg) == usual.hour else time(int(arg)))
        people.look_at(visit.tx, visit.person.id, visit.now)
        return (visit.edit(say("ui-more-hour-done", time=time(int(arg))), rows=(_back(visit),)),)
    hours = (hour for hour in HOURS if _is_loud(visit, hour))
    choices = tuple(visit.button(say("ui-button-at-hour", time=time(hour)), "e", "hour", str(hour)) for hour in hours)
    rows = (choices, (visit.button("usual-hour", "e", "hour", str(usual.hour)),), _back(visit))
    return (visit.edit(say("ui-more-hour", time=visit.person.hour or usual), rows=rows),)


def _is_loud(visit: Visit, hour: int) -> bool:
    return hour < 24 and visit.programme.quiet_before <= time(hour) < visit.programme.quiet_from


def _pause(visit: Visit, arg: str) -> Answers:
    free = not visit.person.left_at and not _paused_by_others(visit)
    if free and arg in PAUSES and (latest := latest_pause(visit.person, visit.programme, visit.now)):
        span = PAUSES[arg]
        today = visit.now.astimezone(visit.programme.zone).date()
        until = min(today + span, latest) if span else latest
        pause(visit.tx, visit.person, until, by=ITSELF, now=visit.now)
        return (
            visit.edit(say("ui-more-paused", day=until), rows=((visit.button("resume", "e", "resume"),), _back(visit))),
        )
    said, rows = _pause_screen(visit)
    return (visit.edit(said, rows=rows),)


def _pause_screen(visit: Visit) -> tuple[Say, Rows]:
    person, today = visit.person, visit.now.astimezone(visit.programme.zone).date()
    if person.left_at:
        return say("ui-more-left"), ((visit.button("resume", "e", "resume"),),)
    if person.paused_until and person.paused_until > today:
        if _paused_by_others(visit):
            name = around(visit.tx, person)["caseworker_name"]
            return say("ui-more-paused-by-caseworker", day=person.paused_until, caseworker_name=name), (_back(visit),)
        return say("ui-more-paused", day=person.paused_until), ((visit.button("resume", "e", "resume"),), _back(visit))
    if latest_pause(person, visit.programme, visit.now) is None:
        return say("ui-more-pause-late"), (_back(visit),)
    choices = tuple((visit.button(f"pause-{name}", "e", "pause", name),) for name in PAUSES)
    return say("ui-more-pause"), (*choices, (visit.button("leave", "e", "leave"),), _back(visit))


def _paused_by_others(visit: Visit) -> bool:
    person, today = visit.person, visit.now.astimezone(visit.programme.zone).date()
    return person.paused_until is not None and person.paused_until > today and person.paused_by != ITSELF


def _resume(visit: Visit, arg: str) -> Answers:
    if visit.person.left_at:
        return begin_again(visit)
    if _paused_by_others(visit):
        said, rows = _pause_screen(visit)
        return (visit.edit(said, rows=rows),)
    resume(visit.tx, visit.person, now=visit.now)
    return (visit.edit(say("ui-more-resumed"), rows=(_back(visit),)),)


def _words(visit: Visit, arg: str) -> Answers:
    count = visit.person.words_a_day
    if arg.isdecimal() and int(arg) in NUMBERS:
        count = int(arg)
        people.change(visit.tx, visit.person.id, words_a_day=count, offers_unanswered=0)
        people.look_at(visit.tx, visit.person.id, visit.now)
    choices = tuple(_number(visit, number, chosen=number == count) for number in NUMBERS)
    return (visit.edit(say("ui-drill-a-day", count=count), rows=(choices, _back(visit))),)


def _number(visit: Visit, number: int, *, chosen: bool) -> Button:
    return visit.button(say("ui-button-number", number=number), "e", "words", str(number), mark="✅" if chosen else "")


def _form(visit: Visit, arg: str) -> Answers:
    chosen = visit.person.form
    if arg in set(TextForm):
        chosen = TextForm(arg)
        people.change(visit.tx, visit.person.id, form=chosen)
    rows = tuple(
        (visit.button(f"form-{form}", "e", "form", form, mark="✅" if form is chosen else ""),) for form in TextForm
    )
    return (visit.edit(say("ui-more-form"), rows=(*rows, _back(visit))),)


def _kept(visit: Visit, arg: str) -> Answers:
    person = visit.person
    told: dict[str, Value] = {
        "code": person.code,
        "first_name": person.first_name or None,
        "language": _name(person.locale),
        "start_date": person.start,
        "end_date": person.end,
        "workplace_name": around(visit.tx, person)["workplace_name"],
        "messages": len(ledger.of_participant(visit.tx, person.id)),
        "understood": len(answers.understood(visit.tx, person.id)),
        "answers": sum(row["kind"] != answers.Kind.UNDERSTOOD for row in answers.of_participant(visit.tx, person.id)),
        "words": len(learning.memories(visit.tx, person.id)),
        "own_words": len(own_words.for_person(visit.tx, person.id)),
        "erase_date": erase_date(person, visit.house.retention_days),
    }
    says = (say("ui-more-kept"), Say("ui-more-kept-all", None, told, Form.FOLDED), Say("ui-more-kept-who", None, told))
    return (visit.edit(*says, rows=((visit.button("export", "e", "file"),), _back(visit))),)


def _file(visit: Visit, arg: str) -> Answers:
    return (Reply(visit.chat, visit.person.locale, (say("ui-more-export"),), file=as_file(visit.tx, visit.person)),)


def _leave(visit: Visit, arg: str) -> Answers:
    if arg == "y":
        left = visit.edit(say("ui-more-left"), rows=((visit.button("resume", "e", "resume"),),))
        return (left, *_gone_quiet(visit))
    row = (visit.button("yes", "e", "leave", "y"), visit.button("no", "n"))
    return (visit.edit(say("ui-more-leave"), rows=(row,)),)


def _gone_quiet(visit: Visit) -> Answers:
    if visit.person.left_at:
        return ()
    leave(visit.tx, visit.person, by=ITSELF, now=visit.now)
    return notify(visit.tx, visit.person, Kind.LEFT, now=visit.now)


def _erase(visit: Visit, arg: str) -> Answers:
    if arg == "y":
        told = erase(visit.tx, visit.person, now=visit.now)
        gone = Reply(visit.chat, visit.person.locale, (say("ui-more-erased"),), menu=Menu.REMOVE)
        asked = Reply(visit.chat, visit.person.locale, (say("ui-more-erase"),), edits=visit.message)
        return (asked, gone, Commands(visit.chat, None), *told)
    rows = ((visit.button("keep", "n"),), (visit.button("erase", "e", "erase-me", "y"),))
    return (visit.edit(say("ui-more-erase"), rows=rows),)


def _back(visit: Visit) -> tuple[Button, ...]:
    return (visit.button("back", "n"),)


def back(visit: Visit, subject: str, arg: str) -> Answers:
    """↩️: to the settings, in place."""
    return more(visit, "list")


def _name(tag: str) -> Say:
    return Say("ui-language-name", tongue=tag)
