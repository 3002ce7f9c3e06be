"""What a journey reads off a participant's phone, and does with it beyond plain taps."""

from __future__ import annotations

import json

from bot.actions.deliver import send_planned
from bot.actions.facts import facts
from bot.actions.record import recover
from bot.app import App
from bot.content.render import label
from bot.domain.participant import Participant
from bot.domain.reply import Say, Value
from bot.sending.sender import Sender
from bot.simulator.messages import Message
from bot.store import ledger, people
from bot.store.database import Tx
from bot.store.ledger import Delivery
from bot.store.migrations import tables
from tests.conftest import INVISIBLE, Town

AMAL = 1001
KARIN = 2001


async def restart(town: Town) -> None:
    """A new process: the same database, the same Telegram, everything else new."""
    old = town.app
    old.lead.release()
    town.app = App(old.store, old.house, old.bot, Sender(old.bot, old.store), old.policy, town.clock)
    town.app.lead.take()
    old.store.write(lambda tx: recover(tx, hold=False, now=town.clock()))


async def push(town: Town, step: str, occurrence: str = "1", *, user: int = AMAL) -> Message:
    """That step, sent now whatever the calendar says."""
    app = town.app
    app.store.write(lambda tx: _owe(tx, people_of(tx, user).id, step, occurrence, town))
    await send_planned(app.line, app.staging)
    await app.post()
    return town.telegram.last(user)


def _owe(tx: Tx, participant: int, step: str, occurrence: str, town: Town) -> None:
    people.look_at(tx, participant, None)
    ledger.plan(tx, participant=participant, step=step, occurrence=occurrence, late=False, now=town.clock())


def people_of(tx: Tx, user: int) -> Participant:
    """The participant of that chat."""
    person = people.by_chat(tx, user)
    assert person is not None
    return person


def person(town: Town, user: int = AMAL) -> Participant:
    """The participant of that chat, as stored now."""
    return town.app.store.write(lambda tx: people_of(tx, user))


def deliveries(town: Town, user: int = AMAL) -> list[Delivery]:
    """Their ledger."""
    return town.app.store.write(lambda tx: ledger.of_participant(tx, people_of(tx, user).id))


def shown(message: Message) -> str:
    """The text of a message without the marks that nobody sees."""
    return message.text.translate(INVISIBLE)


def word(town: Town, id: str, part: str | None = None, /, locale: str = "en", **arguments: Value) -> str:
    """A label, toast or line as it stands in a language."""
    return label(town.app.house.content, Say(id, part, arguments), locale).translate(INVISIBLE)


def words(town: Town, step: str, part: str | None = None, *, locale: str = "en", user: int = AMAL) -> str:
    """The first line of a step's text for that person, plain."""
    content = town.app.house.content

    def known(tx: Tx) -> dict[str, Value]:
        one = people_of(tx, user)
        return facts(tx, one, content.programme(one.programme), town.clock(), step=step)

    said = Say(step, part, town.app.store.write(known))
    return label(content, said, locale).translate(INVISIBLE).splitlines()[0]


def verbs(message: Message) -> list[list[str]]:
    """Of each button below a message its verb and the wanted state."""
    return [[" ".join(filter(None, button.data.split(":")[1:4:2])) for button in row] for row in message.keyboard]


def labels(message: Message) -> list[list[str]]:
    """The labels below a message without those marks."""
    return [[label.translate(INVISIBLE) for label in row] for row in message.labels]


def data(message: Message, start: str) -> str:
    """The data of the button whose data begins so, after the version."""
    return next(button.data for button in message.buttons if button.data.startswith(f"1:{start}"))


async def press(town: Town, start: str, *, user: int = AMAL, message: int | None = None) -> Message:
    """Tap the button whose data begins so, on the newest message that has one; that message as it is then."""
    on = next(
        each
        for each in reversed(town.telegram.from_bot(user))
        if message in (None, each.id) and any(button.data.startswith(f"1:{start}") for button in each.buttons)
    )
    await town.tap(user, data(on, start), on.id)
    return town.telegram.message(user, on.id)


async def forge(town: Town, data: str, *, user: int = AMAL, message: int | None = None) -> str:
    """A tap with data that no button of the message has, as an altered app may send; its callback id."""
    on = town.telegram.message(user, message) if message else town.telegram.last(user)
    query = town.telegram.queries.ask(user, on.id, data, town.clock())
    body = {
        "id": query.id,
        "from": town.telegram.people[user].as_json(),
        "message": town.telegram.as_json(on),
        "chat_instance": str(user),
        "data": data,
    }
    town.telegram.updates.put("callback_query", body)
    await town.settle()
    return query.id


def toast(town: Town, user: int = AMAL) -> str:
    """The newest answer to a tap of theirs."""
    return town.telegram.toasts(user)[-1].text.translate(INVISIBLE)


def spinning(town: Town, user: int = AMAL) -> list[str]:
    """The taps that nobody has answered."""
    asked = (query for query in town.telegram.queries.asked.values() if query.chat_id == user)
    return [query.data for query in asked if town.telegram.answer(query.id) is None]


def stored(town: Town) -> str:
    """Every value of every table, as one text."""
    return town.app.store.write(_everything)


def _everything(tx: Tx) -> str:
    return "\n".join(str(dict(row)) for table in tables(tx) for row in tx.rows(f'SELECT * FROM "{table}"'))


def in_files(town: Town, text: str) -> bool:
    """Whether a text stands anywhere in SQLite's files, plain or as JSON writes it; of PostgreSQL's, in the tables."""
    path = town.app.store.address.file
    if path is None:
        return text in stored(town)
    content = b"".join(file.read_bytes() for file in sorted(path.parent.glob(f"{path.name}*")))
    return text.encode() in content or json.dumps(text)[1:-1].encode() in content
