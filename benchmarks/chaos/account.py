"""What the ledger says and what the phones show, message by message; and whether that is what was promised."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from benchmarks.chaos.scene import Scene
from bot.domain.tap import delivery_number, read_tap
from bot.simulator.messages import Message
from bot.simulator.telegram import Telegram

LEDGER = """SELECT deliveries.id, chat_id, step, occurrence, state, arrivals, resent, message_id, understood_at
            FROM deliveries JOIN participants ON participants.id = participant_id"""
SHOWN = 3  # examples of what is wrong


@dataclass
class Promises:
    """What must hold; `broken` names what does not."""

    broken: list[str] = field(default_factory=list)

    def hold(self, kept: object, words: str) -> None:
        """One promise."""
        if not kept:
            self.broken.append(words)

    def none(self, found: Mapping[int, object] | list[str], words: str) -> None:
        """A promise of which nothing may be an exception."""
        shown = list(found.items() if isinstance(found, Mapping) else found)[:SHOWN]
        self.hold(not found, f"{words}: {len(found)}, such as {shown}")


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the ledger, and the chat that it is for."""

    id: int
    chat: int
    step: str
    occurrence: str
    state: str
    arrivals: int
    resent: int
    message_id: int | None
    understood_at: str | None


@dataclass(frozen=True)
class Account:
    """The ledger beside the phones: which deliveries stand in each chat, and how often."""

    entries: Mapping[int, Entry]
    arrived: Counter[int]
    strayed: list[str]  # what stands in a chat that it was not for
    people: int

    @property
    def doubled(self) -> Counter[int]:
        """Beyond the first arrival, by delivery."""
        return Counter({id: count - 1 for id, count in self.arrived.items() if count > 1})

    @property
    def counts(self) -> dict[str, float]:
        """What arrived."""
        return {"messages": self.people, "lost": len(self.lost), "doubled": self.doubled.total()}

    @property
    def lost(self) -> list[Entry]:
        """Those that never arrived."""
        return [entry for id, entry in self.entries.items() if not self.arrived[id]]


def account(scene: Scene) -> Account:
    """As it stands now."""
    entries = {row[0]: Entry(*row) for row in scene.ask(LEDGER)}
    arrived, strayed = Counter[int](), list[str]()
    for message, id in staged(scene.telegram):
        arrived[id] += 1
        if id not in entries or entries[id].chat != message.chat_id:
            strayed.append(f"delivery {id} in chat {message.chat_id}")
    return Account(entries, arrived, strayed, len(scene.telegram.people))


def staged(telegram: Telegram) -> Iterator[tuple[Message, int]]:
    """All messages that tell a step, each with its delivery."""
    for chat in telegram.people:
        for message in telegram.from_bot(chat):
            if id := delivery_of(message):
                yield message, id


def delivery_of(message: Message) -> int | None:
    """The delivery that a message's buttons are about."""
    taps = (read_tap(button.data) for button in message.buttons if button.data)
    return next((id for tap in taps if tap and (id := delivery_number(tap.subject))), None)


def check_ledger(promises: Promises, now: Account, *, broken_off: Counter[int] | None = None) -> None:
    """Nothing is lost, and the ledger knows of each time that a message may have arrived.

    `broken_off`: how often a fault met each delivery between its claim and the commit of what became of it.
    """
    entries, arrived = now.entries, now.arrived
    promises.hold(len(entries) == now.people, f"{now.people} people were due, {len(entries)} deliveries are entered")
    promises.none([f"{entry}" for entry in now.lost], "lost")
    promises.none(now.strayed, "in the wrong chat")
    others = [f"{entry}" for entry in entries.values() if entry.state != "sent"]
    promises.none(others, "neither sent nor to be sent")
    unseen = {id: count for id, count in arrived.items() if id in entries and count > entries[id].arrivals}
    promises.none(unseen, "arrived more often than the ledger knows")
    if broken_off is not None:
        wrong = {id: (e.arrivals, broken_off[id]) for id, e in entries.items() if e.arrivals != 1 + broken_off[id]}
        promises.none(wrong, "the ledger counts other arrivals than one, and one for each time that it was broken off")
        more = {id: count for id, count in arrived.items() if count > 1 + broken_off[id]}
        promises.none(more, "arrived more often than once, and once for each time that it was broken off")
