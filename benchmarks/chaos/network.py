"""A bad network: of each hundred messages five meet a 429, five a 502, five no answer, five lose theirs on the way."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from benchmarks.chaos.account import Account, Promises, account
from benchmarks.chaos.results import Result
from benchmarks.chaos.scene import Scene, open_scene
from bot.simulator.faults import Fault, FaultKind, Faults
from bot.simulator.world import Call

SHARE = 0.05  # of each kind
FLOOD, BAD_GATEWAY, TIMED_OUT = FaultKind.FLOOD, FaultKind.ERROR_BEFORE, FaultKind.SILENT_BEFORE
RESET, DROPPED = FaultKind.DROP_BEFORE, FaultKind.DROP_AFTER
KINDS = (FLOOD, BAD_GATEWAY, TIMED_OUT, DROPPED)
QUICK_KINDS = (FLOOD, BAD_GATEWAY, RESET, DROPPED)  # nobody waits until the patience of a client is over
UNKNOWN = frozenset({BAD_GATEWAY, TIMED_OUT, RESET, DROPPED})  # the bot cannot know whether it arrived
SEND = "sendMessage"
TOLD = "SELECT count(*) FROM notices WHERE kind = 'in-doubt'"
NOTES = """5 % each of the messages meet at their first attempt: a 429; a 502 that says nothing of the message; no
answer at all until the bot has waited long enough, the message never taken; the connection lost after the message was
taken. A bot cannot tell the last three apart. With `hold` each of them is in doubt and left to staff, who are told of
each; with `resend` each is sent once more. In the rows *at each call* a second attempt may fail too: what was
lost twice is in doubt then, and staff are told."""


class Dealt(Faults):
    """To each message its fault: once, or anew at each call."""

    def __init__(self, seed: int, kinds: Iterable[FaultKind], *, at_each_call: bool) -> None:
        super().__init__()
        self._seed, self._kinds, self._at_each_call = seed, tuple(kinds), at_each_call
        self._calls: Counter[int] = Counter()
        self.struck: dict[int, list[FaultKind]] = defaultdict(list)

    def strike(self, method: str, chat_id: int | None) -> Fault | None:
        """The fault of this call, if it is to have one."""
        if method != SEND or chat_id is None:
            return None
        self._calls[chat_id] += 1
        if self._calls[chat_id] > 1 and not self._at_each_call:
            return None
        dice = random.Random(f"{self._seed} {chat_id} {self._calls[chat_id]}").random()
        if dice >= SHARE * len(self._kinds):
            return None
        kind = self._kinds[int(dice / SHARE)]
        self.struck[chat_id].append(kind)
        return Fault(kind)

    def chats(self, *kinds: FaultKind) -> set[int]:
        """Who met one of these."""
        return {chat for chat, struck in self.struck.items() if not set(kinds).isdisjoint(struck)}


@dataclass(frozen=True, slots=True)
class Expected:
    """What the ledger must say of a message, by the calls that the server has seen."""

    state: str
    arrivals: int
    resent: int


async def networked(
    *, policy: str, messages: int, seed: int, at_each_call: bool = False, kinds: Iterable[FaultKind] = KINDS
) -> Result:
    """So many messages through such a network by `stegvis deliver`, with what is in doubt resent or held."""
    promises = Promises()
    async with open_scene(people=messages) as scene:
        scene.telegram.faults = dealt = Dealt(seed, kinds, at_each_call=at_each_call)
        running = await scene.start("deliver", STEGVIS_IN_DOUBT=policy)
        code = await running.process.wait()
        promises.hold(code == 0, f"`stegvis deliver` ends with {code}: {running.last_words()}")
        now, told = account(scene), scene.value(TOLD)
    by_chat = calls_of(scene)
    expected = {chat: expectation(calls, policy) for chat, calls in by_chat.items()}
    check_journal(promises, now, by_chat, expected)
    doubt = {entry.chat for entry in now.entries.values() if entry.state == "in_doubt"}
    promises.hold(told == len(doubt), f"{len(doubt)} are in doubt, and staff are told of {told}")
    check_policy(promises, now, dealt, doubt, policy, at_each_call=at_each_call)
    struck = Counter(kind for kinds in dealt.struck.values() for kind in kinds)
    counts = {
        "messages": now.people,
        "lost": sum(entry.chat not in doubt for entry in now.lost),
        "doubled": now.doubled.total(),
        "in doubt, and staff told": len(doubt),
        "of them not arrived": sum(entry.chat in doubt for entry in now.lost),
        **{f"met {kind}": struck[kind] for kind in kinds},
    }
    row = f"Network, {policy}" + (", at each call" if at_each_call else "")
    return Result(row, seed, counts, promises.broken, NOTES)


def calls_of(scene: Scene) -> Mapping[int, list[Call]]:
    """What the server has seen, in order, by chat."""
    found: dict[int, list[Call]] = defaultdict(list)
    for call in scene.journal:
        if call.method == SEND and call.chat_id is not None:
            found[call.chat_id].append(call)
    return found


def expectation(calls: list[Call], policy: str) -> Expected:
    """What follows from calls: a 429 is no attempt, a lost answer is sent once more or left in doubt."""
    lost = sum(call.status not in (200, 429) for call in calls)
    arrivals = sum(call.status != 429 for call in calls)
    state = "sent" if calls[-1].status == 200 else "in_doubt"
    return Expected(state, arrivals, min(lost, 1) if policy == "resend" else 0)


def check_journal(
    promises: Promises, now: Account, by_chat: Mapping[int, list[Call]], expected: Mapping[int, Expected]
) -> None:
    """The ledger equals the server's list, message by message."""
    promises.hold(len(now.entries) == now.people == len(by_chat), f"{len(now.entries)} of {now.people} were tried")
    said = {entry.chat: Expected(entry.state, entry.arrivals, entry.resent) for entry in now.entries.values()}
    other = {chat: (said.get(chat), wanted) for chat, wanted in expected.items() if said.get(chat) != wanted}
    promises.none(other, "the ledger says something else than follows from the server's list")
    taken = {chat: sum(call.accepted for call in calls) for chat, calls in by_chat.items()}
    shown = {entry.chat: now.arrived[id] for id, entry in now.entries.items()}
    differ = {chat: (count, taken[chat]) for chat, count in shown.items() if count != taken.get(chat)}
    promises.none(differ, "a chat shows another number of messages than the server took")
    promises.none(now.strayed, "in the wrong chat")


def check_policy(
    promises: Promises, now: Account, dealt: Dealt, doubt: set[int], policy: str, *, at_each_call: bool
) -> None:
    """What was promised of `resend` and of `hold`."""
    chats = {entry.id: entry.chat for entry in now.entries.values()}
    doubled = {chats[id] for id in now.doubled}
    lost = {entry.chat for entry in now.lost}
    promises.hold(lost <= doubt, f"{len(lost - doubt)} have not arrived, and are not in doubt")
    if policy == "hold":
        promises.hold(not doubled, f"{len(doubled)} are doubled although doubt is held")
        promises.hold(doubt == dealt.chats(*UNKNOWN), "in doubt is not exactly what the bot cannot know")
        return
    promises.hold(doubled <= dealt.chats(DROPPED), "doubled where no answer was dropped")
    if not at_each_call:
        promises.hold(not lost, f"{len(lost)} have not arrived")
        promises.hold(doubled == dealt.chats(DROPPED), "not doubled where the answer was dropped")
        promises.hold(not doubt, f"{len(doubt)} are in doubt although each was sent once more")
