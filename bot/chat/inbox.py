"""Handles what was written down: effect, answers and the mark *handled* in one transaction, once each."""

from __future__ import annotations

import json
from typing import Any

import structlog
from telegram import Bot, Update

from bot.actions.deliver import Clock
from bot.actions.facts import around
from bot.actions.own_data import TO_TIDY
from bot.actions.visit import Call, House
from bot.chat.handlers import answer, message_tapped
from bot.chat.menu import MENU_TAPS, command, menu_entry
from bot.domain.participant import Participant
from bot.domain.reply import Button, Reply, Say, Toast, say
from bot.domain.tap import Tap, read_tap
from bot.store import kept, outbox, people, updates
from bot.store import staff as people_of_staff
from bot.store.database import Store, Tx

log = structlog.get_logger(__name__)


async def handle_waiting(store: Store, house: House, bot: Bot, *, clock: Clock, behind: bool = False) -> int:
    """Handle every update that waits, oldest first; how many. `behind`: only the newest tap on a message is done."""
    count = 0
    while batch := await store.perform(updates.waiting):
        newest = _newest_taps(batch) if behind else {}
        for update_id, payload in batch:
            count += 1
            await _handle(
                store,
                house,
                bot,
                payload,
                update_id=update_id,
                only_toast=_overtaken(update_id, payload, newest),
                clock=clock,
            )
    return count


async def _handle(
    store: Store, house: House, bot: Bot, payload: str, *, update_id: int, only_toast: bool, clock: Clock
) -> None:
    try:
        await store.perform(
            lambda tx: receive(tx, house, bot, payload, update_id=update_id, only_toast=only_toast, clock=clock)
        )
    except Exception as error:  # the outermost edge: one bad update must not stop the others
        log.error("update failed", update=update_id, error=type(error).__name__, place=_place(error))
        await _say_sorry(store, house, bot, payload, update_id=update_id, clock=clock)


async def _say_sorry(store: Store, house: House, bot: Bot, payload: str, *, update_id: int, clock: Clock) -> None:
    try:
        await store.perform(lambda tx: _apologise(tx, house, bot, payload, update_id=update_id, clock=clock))
    except Exception as error:  # an update that cannot even be read would come up again for ever
        log.error("update dropped", update=update_id, error=type(error).__name__, place=_place(error))
        await store.perform(lambda tx: updates.handled(tx, update_id, clock()))


def receive(
    tx: Tx, house: House, bot: Bot, payload: str, *, update_id: int, only_toast: bool = False, clock: Clock
) -> None:
    """One update, whole or not at all."""
    now = clock()
    if not updates.handled(tx, update_id, now):
        return
    update = Update.de_json(json.loads(payload), bot)
    if update.effective_message and not update.callback_query:
        kept.keep(tx, TO_TIDY, "1")  # what was written must leave the write-ahead log too
    if only_toast and update.callback_query:
        outbox.put(tx, (Toast(update.callback_query.id),), now)
    elif update.effective_chat or update.callback_query:
        outbox.put(tx, answer(call_of(tx, house, update, clock), update), now)


def call_of(tx: Tx, house: House, update: Update, clock: Clock) -> Call:
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
    return Call(tx, house, clock(), chat, language, message, caption)


def _apologise(tx: Tx, house: House, bot: Bot, payload: str, *, update_id: int, clock: Clock) -> None:
    """Something is wrong with us: said to a person who waits for an answer, with a button that does the same again."""
    if not updates.handled(tx, update_id, clock()):
        return
    update = Update.de_json(json.loads(payload), bot)
    call = call_of(tx, house, update, clock)
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
    outbox.put(tx, (*toast, *sorry), clock())


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


def _place(error: BaseException) -> str:
    """Where it happened, without the values that were at hand there."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_name}:{trace.tb_lineno}" if trace else ""


def _newest_taps(batch: list[tuple[int, str]]) -> dict[tuple[Any, Any], int]:
    """Of several taps on one message that waited together, only the newest is done."""
    return {key: update_id for update_id, payload in batch if (key := _tapped(payload))}


def _overtaken(update_id: int, payload: str, newest: dict[tuple[Any, Any], int]) -> bool:
    key = _tapped(payload)
    return key in newest and newest[key] != update_id


def _tapped(payload: str) -> tuple[Any, Any] | None:
    callback = json.loads(payload).get("callback_query")
    message = callback.get("message") if callback else None
    return (message["chat"]["id"], message["message_id"]) if message else None
