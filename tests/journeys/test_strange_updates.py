"""Updates that Telegram sends seldom, or never: who gets an answer, and who gets none."""

from __future__ import annotations

from typing import Any

import pytest

from bot.chat.polling import came_in
from bot.store import updates
from tests.conftest import Town
from tests.journeys.phone import AMAL, in_files, person, shown, verbs, word

HOME = {"id": AMAL, "type": "private", "first_name": "Amal"}
GROUP = {"id": -100_5, "type": "supergroup", "title": "Group"}


async def come(town: Town, **content: Any) -> list[str]:
    """An update, handled and answered; the bot's calls."""
    before = len(town.telegram.calls)
    number = int(town.app.store.write(lambda tx: tx.value("SELECT coalesce(max(update_id), 0) FROM updates"))) + 1
    came = came_in({"update_id": number, **content})
    assert came is not None
    town.app.store.write(lambda tx: updates.write_down(tx, [came], town.clock()))
    await town.app.inbox.find()
    await town.app.inbox.serve()
    await town.app.post()
    return [call.method for call in list(town.telegram.calls)[before:]]


def amal(town: Town) -> dict[str, Any]:
    """The sender."""
    return town.telegram.people[AMAL].as_json()


def tap(town: Town, data: str, **where: Any) -> dict[str, Any]:
    """A tap of theirs that Telegram knows."""
    query = town.telegram.queries.ask(AMAL, 1, data, town.clock())
    return {"id": query.id, "from": amal(town), "chat_instance": "1", "data": data, **where}


@pytest.mark.parametrize("where", [{}, {"inline_message_id": "x"}], ids=["too old to know", "inline"])
async def test_a_tap_on_a_message_that_telegram_does_not_name_is_answered_in_the_persons_chat(
    town: Town, where: dict[str, Any]
) -> None:
    await town.join(locale="en")
    calls = await come(town, callback_query=tap(town, f"1:p:::{person(town).tag}", **where))
    assert calls == ["answerCallbackQuery", "sendMessage"]
    assert shown(town.telegram.last(AMAL)) == word(town, "ui-topics-themes")


async def test_a_tap_in_a_group_stops_its_spinner_and_the_bot_leaves(town: Town) -> None:
    await town.join(locale="en")
    message = {"message_id": 1, "date": 1, "chat": GROUP}
    calls = await come(town, callback_query=tap(town, f"1:p:::{person(town).tag}", message=message))
    assert calls == ["answerCallbackQuery", "leaveChat"]


@pytest.mark.parametrize(
    "said",
    [
        {"web_app_data": {"data": "x", "button_text": "x"}},
        {"successful_payment": {"currency": "SEK", "total_amount": 1, "invoice_payload": "x",
                                "telegram_payment_charge_id": "x", "provider_payment_charge_id": "x"}},
        {"passport_data": {"data": [], "credentials": {"data": "x", "hash": "x", "secret": "x"}}},
        {"group_chat_created": False},
        {"text": ""},
        {"something_new": {}},
    ],
    ids=lambda said: next(iter(said)),
)  # fmt: skip
async def test_what_telegram_says_by_itself_is_met_with_silence(town: Town, said: dict[str, Any]) -> None:
    await town.join(locale="en")
    assert await come(town, message={"message_id": 1, "date": 1, "chat": HOME, "from": amal(town), **said}) == []


async def test_a_chat_of_a_kind_that_nobody_knows_is_left_alone(town: Town) -> None:
    message = {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "salon"}, "text": "hello"}
    assert await come(town, message=message) == []


async def test_a_button_with_letters_that_no_button_of_ours_has_is_an_old_one(town: Town) -> None:
    await town.join(locale="en")
    for strange in ("å", "٣", "²", "🤒", "\n", "\x00"):
        await come(town, callback_query=tap(town, f"1:a:any:{strange}:{person(town).tag}"))
        assert town.telegram.toasts(AMAL)[-1].text == word(town, "ui-toast-stale")
        assert shown(town.telegram.last(AMAL)) == word(town, "ui-menu-here")


async def test_the_name_of_whoever_taps_leaves_the_files_with_the_next_tick(town: Town) -> None:
    await town.join(locale="en")
    await town.tick()
    sender = {**amal(town), "last_name": "Petronella-Unheard-Of"}
    await come(town, callback_query=tap(town, f"1:p:::{person(town).tag}") | {"from": sender})
    assert verbs(town.telegram.last(AMAL))[0] == ["q"]
    await town.tick()
    assert not in_files(town, "Petronella-Unheard-Of")
