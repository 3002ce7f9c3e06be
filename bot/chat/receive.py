"""Handles one update: effect, answers and the mark *handled* in one transaction."""

from __future__ import annotations

from datetime import datetime

from telegram import Update

from bot.actions.facts import around
from bot.actions.own_data import TO_TIDY
from bot.actions.visit import Call, House
from bot.chat.handlers import answer, message_tapped
from bot.chat.menu import MENU_TAPS, command, menu_entry
from bot.chat.reading import read_update
from bot.domain.participant import Participant
from bot.domain.reply import Button, Reply, Say, Toast, say
from bot.domain.tap import Tap, read_tap
from bot.store import kept, outbox, people, updates
from bot.store import staff as people_of_staff
from bot.store.database import Tx


def receive(tx: Tx, house: House, came: updates.Update, now: datetime, *, only_toast: bool = False) -> None:
    """One update, whole or not at all; `only_toast`: a newer tap on the same message overtakes this one."""
    if not updates.handled(tx, came.id, now):
        return
    if kept.kept(tx, TO_TIDY) != "1":
        kept.keep(tx, TO_TIDY, "1")  # what was written, and who wrote it, must leave the write-ahead log too
    update = read_update(came.payload)
    if update is None:
        return
    if only_toast and update.callback_query:
        outbox.put(tx, (Toast(update.callback_query.id),), now)
    elif update.effective_chat or update.callback_query:
        outbox.put(tx, answer(call_of(tx, house, update, now), update), now)


def call_of(tx: Tx, house: House, update: Update, now: datetime) -> Call:
    """Who calls, from where, about which message."""
    chat = (
        update.effective_chat.id
        if update.effective_chat
        else update.callback_query.from_user.id
        if update.callback_query
        else 0
    )
    language = (update.effective_user.language_code or "")[:2] if update.effective_user else ""
    message, caption = message_tapped(update)
    return Call(tx, house, now, chat, language, message, caption)


def apologise(tx: Tx, house: House, came: updates.Update, now: datetime) -> None:
    """Something is wrong with us: said to a person who waits for an answer, with a button that does the same again."""
    if not updates.handled(tx, came.id, now):
        return
    update = read_update(came.payload)
    if update is None:
        return
    call = call_of(tx, house, update, now)
    toast = (Toast(update.callback_query.id),) if update.callback_query else ()
    waits = update.callback_query or update.message
    person, staff = people.by_chat(tx, call.chat), people_of_staff.by_chat(tx, call.chat)
    sorry: tuple[Reply, ...] = ()
    if person and waits:
        data = _meant(house, update, person)
        sorry = (Reply(call.chat, person.locale, (_sorry(tx, person, data),), _again("ui-button-retry", data)),)
    elif staff and waits:
        data = update.callback_query.data if update.callback_query else None
        sorry = (Reply(call.chat, staff.locale, (say("staff-error-later"),), _again("staff-button-retry", data)),)
    outbox.put(tx, (*toast, *sorry), now)


def _again(label: str, data: str | None) -> tuple[tuple[Button, ...], ...]:
    return ((Button(say(label), data),),) if data else ()


def _meant(house: House, update: Update, person: Participant) -> str | None:
    """The tap, or the menu entry as a tap; None for what cannot be done again by a button."""
    if update.callback_query:
        return update.callback_query.data
    text = (update.message.text if update.message else None) or ""
    name = command(text)
    verb = MENU_TAPS.get((name[0] if name else menu_entry(house.content, text)) or "")
    return Tap(verb, "", "", person.tag).data() if verb else None


def _sorry(tx: Tx, person: Participant, data: str | None) -> Say:
    tap = read_tap(data or "")
    if tap and tap.verb in ("i", "iv"):
        return say("ui-error-ill", workplace_phone=around(tx, person)["workplace_phone"])
    erasing = tap is not None and (tap.verb, tap.subject, tap.arg) == ("e", "erase-me", "y")
    return say("ui-error-erase" if erasing else "ui-error-later")
