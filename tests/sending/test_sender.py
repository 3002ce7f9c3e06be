"""What each kind of failure at Telegram's end becomes, by what was on the wire."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from telegram.ext import ExtBot

from bot.content.media import Voice
from bot.content.render import Key, Keyboard, Screen
from bot.domain.outcome import Lost, NotSent, Outcome, Refused, Sent, Unreachable, Unsaid
from bot.sending.pace import Pacer, Ticket
from bot.sending.sender import Sender
from bot.sending.transport import Transport
from bot.simulator.faults import Fault, FaultKind
from bot.simulator.server import create_app, serve
from bot.simulator.telegram import Telegram
from bot.store import uploads
from bot.store.database import Store

AMAL = 1001
HELLO = Screen(AMAL, "Hej!", rows=((Key("👍", data="1:u:pay:0o:AbC123"),),))


@pytest.fixture
async def telegram(store: Store) -> AsyncIterator[tuple[Telegram, Sender]]:
    """A Telegram whose only person has pressed Start, and a sender with little patience."""
    world = Telegram(token="1:TEST", username="stegvis_bot", clock=lambda: datetime.now(UTC))
    world.add_person("Amal", id=AMAL)
    world.start(AMAL)
    async with serve(create_app(world)) as url, bot_at(url) as bot:
        yield world, Sender(bot, store)


def bot_at(url: str, pacer: Pacer | None = None) -> ExtBot[Ticket]:
    return ExtBot(
        "1:TEST",
        base_url=f"{url}/bot",
        request=Transport(connections=64, read_timeout=0.5),
        get_updates_request=Transport(),
        rate_limiter=pacer or Pacer(0),
    )


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (Fault(FaultKind.ERROR_BEFORE, method="sendMessage"), Lost),
        (Fault(FaultKind.ERROR_AFTER, method="sendMessage"), Lost),
        (Fault(FaultKind.DROP_BEFORE, method="sendMessage"), Lost),
        (Fault(FaultKind.DROP_AFTER, method="sendMessage"), Lost),
        (Fault(FaultKind.SILENT_BEFORE, method="sendMessage"), Lost),
        (Fault(FaultKind.SILENT_AFTER, method="sendMessage"), Lost),
        (Fault(FaultKind.BLOCKED, method="sendMessage"), Unreachable),
        (Fault(FaultKind.DEACTIVATED, method="sendMessage"), Unreachable),
        (Fault(FaultKind.REFUSED, method="sendMessage", words="Bad Request: can't parse entities"), Refused),
    ],
    ids=lambda value: value.kind.name if isinstance(value, Fault) else value.__name__,
)
async def test_a_failure_becomes_an_outcome(
    telegram: tuple[Telegram, Sender], fault: Fault, expected: type[Outcome]
) -> None:
    world, sender = telegram
    world.faults.add(fault)
    assert isinstance(await sender.send(HELLO), expected)


async def test_a_refused_connection_is_certainly_not_sent(store: Store) -> None:
    async with serve(create_app(Telegram(token="1:TEST", username="b", clock=lambda: datetime.now(UTC)))) as url:
        bot = bot_at(url)
        await bot.initialize()
    assert isinstance(await Sender(bot, store).send(HELLO), NotSent)
    await bot.shutdown()


async def test_429_stops_the_whole_bot_for_as_long_as_told(telegram: tuple[Telegram, Sender]) -> None:
    world, sender = telegram
    world.faults.add(Fault(FaultKind.FLOOD, method="sendMessage", times=1, retry_after=1))
    loop = asyncio.get_running_loop()
    before = loop.time()
    assert await sender.send(HELLO) == Sent(world.last(AMAL).id)
    assert loop.time() - before >= 1


async def test_an_edit_that_changes_nothing_is_done(telegram: tuple[Telegram, Sender]) -> None:
    world, sender = telegram
    await sender.send(HELLO)
    again = Screen(AMAL, "Hej!", rows=HELLO.rows, edits=world.last(AMAL).id)
    assert await sender.send(again) == Sent(again.edits)


async def test_a_message_that_is_gone_comes_as_a_new_one(telegram: tuple[Telegram, Sender]) -> None:
    world, sender = telegram
    await sender.send(HELLO)
    old = world.last(AMAL).id
    world.delete(AMAL, old)
    await sender.send(Screen(AMAL, "Nytt", edits=old))
    assert (world.last(AMAL).text, world.last(AMAL).id != old) == ("Nytt", True)


async def test_a_picture_that_cannot_be_uploaded_leaves_the_text(telegram: tuple[Telegram, Sender]) -> None:
    world, sender = telegram
    assert isinstance(await sender.send(Screen(AMAL, "Hej!", picture=b"not a picture")), Sent)
    assert (world.last(AMAL).kind, world.last(AMAL).text) == ("text", "Hej!")


PNG = b"\x89PNG of a shipped picture"
PICTURE = Screen(AMAL, "Lön", picture=PNG, shared=True)


def uploaded(world: Telegram) -> list[str]:
    """What came as a file and not as an id, by method."""
    return [call.method for call in world.calls if call.uploads]


@pytest.fixture
def crowd(telegram: tuple[Telegram, Sender]) -> list[int]:
    """Fifty people who have pressed Start."""
    world, _ = telegram
    people = [world.add_person(f"P{number}").id for number in range(50)]
    for each in people:
        world.start(each)
    return people


async def test_a_shipped_picture_is_uploaded_once_and_sent_by_its_id_after(
    telegram: tuple[Telegram, Sender], crowd: list[int]
) -> None:
    world, sender = telegram
    outcomes = await asyncio.gather(*(sender.send(replace(PICTURE, chat=each)) for each in crowd))
    assert outcomes == [Sent(world.last(each).id, picture=True) for each in crowd]
    assert {world.last(each).file.data for each in crowd} == {PNG}  # type: ignore[union-attr]
    assert uploaded(world) == ["sendPhoto"]


async def test_a_shipped_voice_too_and_another_run_knows_it(
    telegram: tuple[Telegram, Sender], store: Store, tmp_path: Path
) -> None:
    world, sender = telegram
    spoken = tmp_path / "pay.ogg"
    spoken.write_bytes(b"OggS and a voice")
    screen = Screen(AMAL, "", voice=Voice(spoken, machine=False), shared=True)
    for _ in range(2):
        await sender.send(screen)
    await Sender(sender.bot, store).send(screen)
    assert [message.kind for message in world.from_bot(AMAL)] == ["voice"] * 3
    assert uploaded(world) == ["sendVoice"]
    assert len(store.write(uploads.known)) == 1


async def test_what_is_one_persons_own_is_uploaded_each_time_and_nothing_of_it_is_kept(
    telegram: tuple[Telegram, Sender], store: Store
) -> None:
    world, sender = telegram
    for _ in range(2):
        await sender.send(Screen(AMAL, "Din inbjudan", picture=PNG))
        await sender.send(Screen(AMAL, "Allt om dig", file=("allt.json", b"{}")))
    assert uploaded(world) == ["sendPhoto", "sendDocument"] * 2
    assert store.write(uploads.known) == {}


@pytest.mark.parametrize(
    "words",
    [
        "wrong file identifier/HTTP URL specified",
        "wrong remote file identifier specified: Wrong padding in the string",
        "wrong file_id or the file is temporarily unavailable",
        "FILE_REFERENCE_EXPIRED",
        "can't use file of type Document as Photo",
    ],
)
async def test_an_id_that_telegram_knows_no_more_is_forgotten_and_the_file_uploaded(
    telegram: tuple[Telegram, Sender], store: Store, words: str
) -> None:
    world, sender = telegram
    await sender.send(PICTURE)
    world.faults.add(Fault(FaultKind.REFUSED, method="sendPhoto", times=1, words=f"Bad Request: {words}"))
    assert await sender.send(PICTURE) == Sent(world.last(AMAL).id, picture=True)
    assert (world.last(AMAL).kind, uploaded(world)) == ("photo", ["sendPhoto", "sendPhoto"])
    assert list(store.write(uploads.known).values()) == [world.last(AMAL).file.file_id]  # type: ignore[union-attr]


async def test_a_first_upload_that_fails_lets_the_others_try(
    telegram: tuple[Telegram, Sender], crowd: list[int]
) -> None:
    world, sender = telegram
    world.faults.add(Fault(FaultKind.ERROR_BEFORE, method="sendPhoto", times=1))
    outcomes = await asyncio.gather(*(sender.send(replace(PICTURE, chat=each)) for each in crowd[:5]))
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Lost", "Sent", "Sent", "Sent", "Sent"]


async def test_a_voice_that_telegram_shows_as_a_file_is_not_sent_by_that_id(
    telegram: tuple[Telegram, Sender], store: Store, tmp_path: Path
) -> None:
    world, sender = telegram
    spoken = tmp_path / "pay.ogg"
    spoken.write_bytes(b"no Ogg at all")
    for _ in range(2):
        await sender.send(Screen(AMAL, "", voice=Voice(spoken, machine=False), shared=True))
    assert (uploaded(world), store.write(uploads.known)) == (["sendVoice", "sendVoice"], {})


FORBIDDEN = Fault(FaultKind.REFUSED, method="sendVoice", words="Bad Request: VOICE_MESSAGES_FORBIDDEN")


@pytest.mark.parametrize("how", ["no such id", "no such file", "not taken"])
@pytest.mark.parametrize(("text", "arrived"), [("", []), ("Kvast", [("text", "Kvast")])])
async def test_a_voice_that_is_gone_or_not_taken_leaves_the_text_and_where_there_is_none_nothing_is_sent(
    telegram: tuple[Telegram, Sender], tmp_path: Path, how: str, text: str, arrived: list[tuple[str, str]]
) -> None:
    world, sender = telegram
    spoken = tmp_path / "pay.ogg"
    screen = Screen(AMAL, text, voice=Voice(spoken, machine=False), shared=True)
    if how == "no such id":
        screen = Screen(AMAL, text, known=("voice", "gone"), shared=True)
    if how == "not taken":
        spoken.write_bytes(b"OggS and a voice")
        world.faults.add(FORBIDDEN)
    outcome = await sender.send(screen)
    assert [(message.kind, message.text) for message in world.from_bot(AMAL)] == arrived
    assert outcome == (Sent(world.last(AMAL).id) if arrived else Unsaid())
    assert [call.method for call in world.calls if call.method == "sendMessage"] == ["sendMessage"] * len(arrived)


async def test_a_message_whose_text_is_missing_is_still_refused(telegram: tuple[Telegram, Sender]) -> None:
    _, sender = telegram
    assert isinstance(await sender.send(Screen(AMAL, "", missing=("pay",))), Refused)


async def test_a_database_that_is_down_keeps_nothing_from_being_sent(
    telegram: tuple[Telegram, Sender], store: Store
) -> None:
    world, sender = telegram
    store.write(lambda tx: tx.execute("DROP TABLE uploads"))
    for _ in range(2):
        assert isinstance(await sender.send(PICTURE), Sent)
    assert uploaded(world) == ["sendPhoto"]


async def test_staged_messages_go_as_paid_broadcasts_where_they_are_paid_for(
    telegram: tuple[Telegram, Sender], store: Store
) -> None:
    world, free = telegram
    async with bot_at(free.bot.base_url.removesuffix("/bot1:TEST"), Pacer(0, staged=1000)) as bot:
        paid = Sender(bot, store)
        for sender in (free, paid):
            await sender.send(HELLO)
            await sender.send(HELLO, staged=True)
    flags = [call.parameters.get("allow_paid_broadcast") for call in world.calls if call.method == "sendMessage"]
    assert flags == [None, None, None, True]


async def test_keyboards_and_answers_go_out_whole(telegram: tuple[Telegram, Sender]) -> None:
    world, sender = telegram
    first = await sender.send(HELLO)
    assert isinstance(first, Sent)
    keys = (Key("Kopiera", copy="x" * 300), Key("Läs", url="https://example.org/"))
    await sender.send(Screen(AMAL, "Svar", rows=(keys,), under=first.message_id, silent=False))
    await sender.send(Screen(AMAL, "Meny", keyboard=Keyboard((("Sjuk",), ("Hjälp", "Mer")), "Skriv här")))
    await sender.send(Screen(AMAL, "Bort", keyboard=Keyboard()))
    sent = {call.parameters["text"]: call.parameters for call in world.calls if call.method == "sendMessage"}
    assert sent["Svar"] == {
        "chat_id": AMAL,
        "text": "Svar",
        "parse_mode": "HTML",
        "disable_notification": False,
        "link_preview_options": {"is_disabled": True},
        "reply_parameters": {"message_id": first.message_id, "allow_sending_without_reply": True},
        "reply_markup": {
            "inline_keyboard": [
                [
                    {"text": "Kopiera", "copy_text": {"text": "x" * 256}},
                    {"text": "Läs", "url": "https://example.org/"},
                ]
            ]
        },
    }
    assert sent["Meny"]["reply_markup"] == {
        "keyboard": [[{"text": "Sjuk"}], [{"text": "Hjälp"}, {"text": "Mer"}]],
        "resize_keyboard": True,
        "is_persistent": True,
        "input_field_placeholder": "Skriv här",
    }
    assert sent["Bort"]["reply_markup"] == {"remove_keyboard": True}
