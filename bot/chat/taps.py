"""Which action each button calls, by the one or two letters in its data."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.actions import ask, browse, checks, ill, joining, more, my_words, practise, topics
from bot.actions.staff_taps import STAFF_TAPS
from bot.actions.visit import Answers, Call, StaffVisit, Visit
from bot.content.content import STAFF_LOCALES
from bot.domain.participant import Participant
from bot.domain.places import Staff
from bot.domain.reply import Menu, Reply, Toast, say
from bot.domain.tap import Tap

JOIN_TAPS: Mapping[str, Callable[[Call, str, str], Answers]] = {
    "jl": joining.choose_language,
    "jc": joining.languages_again,
    "jv": joining.hear_about,
    "jn": joining.decline,
    "jy": joining.accept,
}

TAPS: Mapping[str, Callable[[Visit, str, str], Answers]] = {
    "o": topics.open_topic,
    "t": topics.turn,
    "u": topics.understand,
    "v": topics.listen,
    "pi": topics.see,
    "fi": topics.watch,
    "a": ask.tell_ask,
    "b": ask.tell_send,
    "c": ask.tell_not,
    "x": checks.expect,
    "g": checks.now_understood,
    "s": checks.check,
    "w": checks.going,
    "k": checks.consent,
    "i": ill.ill,
    "iv": ill.hear_sentence,
    "m": browse.month,
    "f": browse.contacts,
    "p": browse.themes,
    "q": browse.theme,
    "l": more.languages,
    "e": more.setting,
    "n": more.back,
    "d": practise.answer,
    "db": practise.begin,
    "dn": practise.not_today,
    "ds": practise.stop,
    "dl": practise.hear,
    "dm": my_words.mine,
    "dh": my_words.hard,
    "da": my_words.add,
}


# What an old button's screen is now, shown anew; nothing is done.
SCREENS: Mapping[str, Callable[[Visit, str], Answers]] = {
    **dict.fromkeys(("o", "t", "u", "v", "pi", "fi", "a", "b", "c", "x", "g", "s", "w"), topics.show),
    **dict.fromkeys(("i", "iv"), ill.ill),
    "m": lambda visit, subject: browse.month(visit),
    "f": browse.contacts,
    **dict.fromkeys(("p", "q"), lambda visit, subject: browse.themes(visit)),
    "l": lambda visit, subject: more.languages(visit),
    **dict.fromkeys(("e", "n"), lambda visit, subject: more.more(visit)),
    **dict.fromkeys(("d", "db", "dn", "ds", "dl"), lambda visit, subject: practise.words(visit)),
    **dict.fromkeys(("dm", "dh", "da"), lambda visit, subject: my_words.mine(visit)),
}


def join_tap(call: Call, tap: Tap) -> Answers:
    """A button of the screens before joining: its tag is the invitation's token."""
    if tap.subject and tap.subject.removesuffix("-staff") not in (*call.content.locales, *STAFF_LOCALES):
        return ()
    return JOIN_TAPS[tap.verb](call, tap.subject, tap.tag)


def tapped(call: Call, person: Participant, tap: Tap) -> Answers | None:
    """What a participant's button does; None where the button is not theirs, or too old to know."""
    if tap.tag != person.tag or tap.verb not in TAPS:
        return None
    return TAPS[tap.verb](visit_of(call, person), tap.subject, tap.arg) or None


def staff_tapped(call: Call, staff: Staff, tap: Tap) -> Answers | None:
    """The same for staff."""
    if tap.tag != staff.tag or tap.verb not in STAFF_TAPS:
        return None
    return STAFF_TAPS[tap.verb](staff_visit_of(call, staff), tap.subject, tap.arg) or None


def stale(call: Call, callback: str, person: Participant, tap: Tap | None) -> Answers:
    """An old button: a word, and its screen as it is now, or the way home."""
    visit = visit_of(call, person)
    screen = SCREENS[tap.verb](visit, tap.subject) if tap and tap.verb in SCREENS else ()
    return (Toast(callback, person.locale, say("ui-toast-stale")), *(screen or more.menu(visit)))


def staff_stale(call: Call, callback: str, staff: Staff) -> Answers:
    """The same for staff: a word, and the way home."""
    home = Reply(call.chat, staff.locale, (say("ui-menu-here"),), menu=Menu.STAFF)
    return (Toast(callback, staff.locale, say("ui-toast-stale")), home)


def visit_of(call: Call, person: Participant) -> Visit:
    """A participant's call."""
    return Visit(call.tx, call.house, call.now, call.chat, call.language, call.message, call.caption, person)


def staff_visit_of(call: Call, staff: Staff) -> StaffVisit:
    """A call of a person of the staff."""
    return StaffVisit(call.tx, call.house, call.now, call.chat, call.language, call.message, call.caption, staff)
