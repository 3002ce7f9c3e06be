"""Which staff screen each button, each menu entry and each typed text calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.actions.recording import RECORD, anew, heard, not_a_voice, record, speak
from bot.actions.recording import decide as decide_recording
from bot.actions.staff_access import answered
from bot.actions.staff_acts import act
from bot.actions.staff_dates import DATE, WORDS, date_text, stop_waiting
from bot.actions.staff_decisions import decide, helped
from bot.actions.staff_done import no, yes
from bot.actions.staff_enrol import ENROL, enrol_someone, enrol_tap, enrol_text
from bot.actions.staff_home import choose_language, home, languages
from bot.actions.staff_needs import more_needs, who_needs_me
from bot.actions.staff_new_words import judge_word, new_words
from bot.actions.staff_people import people, turn_page
from bot.actions.staff_person import show_person
from bot.actions.staff_words import choose_word, words_text
from bot.actions.staff_workplaces import show_workplace, turn_workplaces, workplaces
from bot.actions.visit import Answers, StaffVisit
from bot.domain.reply import Menu, say
from bot.store import awaiting


@dataclass(frozen=True, slots=True)
class SentIn:
    """A voice message as it came in: Telegram's name of it, how long and how large it is."""

    file_id: str
    seconds: int
    size: int


OnTap = Callable[[StaffVisit, str, str], Answers]
OnMenu = Callable[[StaffVisit], Answers]


def staff_text(visit: StaffVisit, text: str) -> Answers:
    """A typed text answers what is awaited; else a word that nothing is, with the menu."""
    awaited = awaiting.awaited(visit.tx, visit.chat, visit.now)
    if awaited is not None and awaited.what == RECORD:
        return staff_media(visit, None)
    texts = {ENROL: enrol_text, DATE: date_text, WORDS: words_text}
    if awaited is None or awaited.what not in texts:
        return (visit.send(say("staff-error-no-question"), menu=Menu.STAFF),)
    return answered(visit, lambda: texts[awaited.what](visit, dict(awaited.draft), text))


def staff_media(visit: StaffVisit, voice: SentIn | None) -> Answers:
    """A voice, photo or file: a voice where a text is read aloud; all else is not taken."""
    said = heard(visit, voice.file_id, seconds=voice.seconds, size=voice.size) if voice else not_a_voice(visit)
    return said or (visit.send(say("ui-unknown-media")),)


def _tap(screen: OnTap) -> OnTap:
    return lambda visit, subject, arg: answered(visit, lambda: screen(visit, subject, arg))


def _entry(screen: OnMenu) -> OnMenu:
    """A menu entry leaves a question for a date behind."""

    def opened(visit: StaffVisit) -> Answers:
        stop_waiting(visit)
        return answered(visit, lambda: screen(visit))

    return opened


STAFF_TAPS: Mapping[str, OnTap] = {
    "sl": _tap(turn_page),
    "sp": _tap(show_person),
    "sa": _tap(act),
    "sy": _tap(yes),
    "sx": _tap(no),
    "sh": _tap(helped),
    "sd": _tap(decide),
    "sn": _tap(more_needs),
    "sw": _tap(turn_workplaces),
    "sv": _tap(show_workplace),
    "se": _tap(enrol_tap),
    "sg": _tap(choose_language),
    "sk": _tap(choose_word),
    "sq": _tap(new_words),
    "sr": _tap(judge_word),
    "sj": _tap(speak),
    "so": _tap(decide_recording),
    "st": _tap(anew),
}
STAFF_MENU: Mapping[str, OnMenu] = {
    "menu": _entry(home),
    "enrol": _entry(enrol_someone),
    "people": _entry(people),
    "needs": _entry(who_needs_me),
    "workplaces": _entry(workplaces),
    "language": _entry(languages),
    "record": _entry(record),
}
