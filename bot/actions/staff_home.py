"""The staff menu's own screen, and the language of the menu."""

from __future__ import annotations

from dataclasses import replace

from bot.actions.joining import role_name
from bot.actions.visit import Answers, StaffVisit
from bot.content.content import STAFF_LOCALES
from bot.domain.reply import Commands, Menu, Say, say
from bot.store import staff as people_of_staff


def home(visit: StaffVisit) -> Answers:
    """Who one is, with the menu below the text field."""
    return (visit.send(_who(visit), menu=Menu.STAFF),)


def languages(visit: StaffVisit) -> Answers:
    """🌐 in the menu: a button for each language of staff."""
    rows = tuple(
        (replace(visit.button(_name(tag), "sg", tag), mark="✅" if tag == visit.staff.locale else ""),)
        for tag in STAFF_LOCALES
    )
    return (visit.send(say("staff-language-list"), rows=rows),)


def choose_language(visit: StaffVisit, subject: str, arg: str) -> Answers:
    """A chosen language is taken at once, with the menu and the ☰ commands in it."""
    if subject not in STAFF_LOCALES:
        return languages(visit)
    people_of_staff.change(visit.tx, visit.staff.id, locale=subject)
    chosen = replace(visit.edit(say("staff-language-done", language=_name(subject))), locale=subject)
    menu = replace(visit.send(_who(visit), menu=Menu.STAFF), locale=subject)
    return (chosen, menu, Commands(visit.chat, subject, staff=True))


def _who(visit: StaffVisit) -> Say:
    return say("staff-menu", name=visit.staff.name, role=role_name(visit.staff))


def _name(tag: str) -> Say:
    return say("staff-locale-name", locale=tag)
