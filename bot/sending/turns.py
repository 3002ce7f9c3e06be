"""Who may go when: the bot's turns, each chat's, and who is next; the time is passed in."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from heapq import heappop, heappush
from typing import Generic, TypeVar

W = TypeVar("W")
Chat = int | str

LIMIT, AIM = 30, 28  # messages a second: what Telegram takes from a bot, and what is aimed at to stay below it
SECOND = 1.005  # seconds; two clocks never agree to the millisecond
SLACK = 0.03  # seconds by which messages may overtake each other on any way, however long
LONGEST = 1.0  # seconds that an answer is waited for: whose never comes must not hold up the others
FORGETTING = 1.005  # the fastest answer counts a little less with each later one, for ways change
LATE = 1.0  # seconds of lateness that are caught up, so that a loop that stalls does not lower the average
CATCHING_UP = 0.75  # of the usual gap between turns, while lateness is caught up
AT_ONCE = 0.1  # seconds whose turns may be taken at once
CHAT_BURST = 3  # messages that one chat may get at once
CHAT_PAUSE = 1.05  # seconds between messages to one chat after that; Telegram asks for one


class Turns:
    """The bot's turns: `per_second` on average, and in any second at the other end no more than the limit.

    A turn counts until a second after its answer, for what goes later arrives more than a second after it, whatever
    stalls or bunches on the way. Where every answer takes long, that would lower the average: then what the fastest
    takes, but for a slack, is seen as the length of the way, and does not count.
    """

    def __init__(self, per_second: float) -> None:
        self.gap = 1 / per_second
        self.most = math.ceil(per_second * LIMIT / AIM)
        self.given = 0
        self._due = self._spaced = -math.inf
        self._fastest = SLACK  # seconds from a turn to its answer: what is longer must show itself often
        self._open: dict[int, float] = {}  # turn: when it was given
        self._closing: deque[float] = deque()  # when each of the others counts no more

    def at(self, now: float) -> float:
        """The moment of the next turn, which may be past."""
        self._settle(now)
        if self.counting < self.most:
            return max(self._due, self._spaced)
        first = self._closing[0] if self._closing else next(iter(self._open.values())) + LONGEST + SECOND
        return max(self._due, self._spaced, first)

    def take(self, now: float) -> int:
        """The next turn; its number."""
        self.given += 1
        self._due = max(self._due, now - LATE) + self.gap
        self._spaced = max(self._spaced, now - AT_ONCE) + self.gap * CATCHING_UP
        self._open[self.given] = now
        return self.given

    def answered(self, turn: int, now: float) -> None:
        """The answer to what went in that turn has come."""
        self._settle(now)
        given = self._open.pop(turn, None)
        if given is not None:
            self._fastest = min(now - given, self._fastest * FORGETTING)
            self._closing.append(now - max(0.0, self._fastest - SLACK) + SECOND)

    def within(self, now: float, ahead: float) -> int:
        """How many turns there are from now until so many seconds ahead."""
        self._settle(now)
        due = (now + ahead - max(self._due, now - LATE)) / self.gap
        spaced = (now + ahead - max(self._spaced, now - AT_ONCE)) / (self.gap * CATCHING_UP)
        return max(0, min(math.floor(min(due, spaced)) + 1, self.most - self.counting))

    @property
    def counting(self) -> int:
        """The turns that count now."""
        return len(self._open) + len(self._closing)

    def _settle(self, now: float) -> None:
        while self._open:
            turn, given = next(iter(self._open.items()))
            if given + LONGEST > now:
                break
            del self._open[turn]
            self._closing.append(given + LONGEST + SECOND)
        while self._closing and self._closing[0] <= now:
            self._closing.popleft()


class Chats:
    """How much each chat has had of late; one that may have its whole burst again is forgotten."""

    def __init__(self) -> None:
        self._rested_at: dict[Chat, float] = {}  # in the order of the last message

    def __len__(self) -> int:
        return len(self._rested_at)

    def at(self, chat: Chat) -> float:
        """When the chat may get its next message, which may be past."""
        return self._rested_at.get(chat, -math.inf) - (CHAT_BURST - 1) * CHAT_PAUSE

    def take(self, chat: Chat, now: float) -> None:
        """The chat gets one."""
        self._rested_at[chat] = max(self._rested_at.pop(chat, now), now) + CHAT_PAUSE
        while self._rested_at:
            oldest, rested_at = next(iter(self._rested_at.items()))
            if rested_at > now:
                break
            del self._rested_at[oldest]


@dataclass
class Line(Generic[W]):
    """Those who wait, in the order of their numbers; who waits for their chat to rest holds nobody else back."""

    chats: Chats
    gone: Callable[[W], bool]  # whether somebody has left the line
    _of_chat: dict[Chat, list[tuple[int, W]]] = field(default_factory=dict)
    _ready: list[tuple[int, Chat]] = field(default_factory=list)
    _resting: list[tuple[float, int, Chat]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self._of_chat)

    def __iter__(self) -> Iterator[W]:
        return (who for queue in self._of_chat.values() for _, who in queue)

    def join(self, number: int, chat: Chat, who: W) -> None:
        """Stand in line behind all with a lower number."""
        queue = self._of_chat.setdefault(chat, [])
        heappush(queue, (number, who))
        if queue[0][0] == number:
            heappush(self._ready, (number, chat))

    def next(self, now: float) -> W | None:
        """Who goes first, of those whose chat has rested; None where there is nobody."""
        while self._resting and self._resting[0][0] <= now:
            chat = heappop(self._resting)[2]
            if chat in self._of_chat:
                heappush(self._ready, (self._of_chat[chat][0][0], chat))
        while self._ready:
            number, chat = self._ready[0]
            if self._is_first(number, chat):
                if self.chats.at(chat) <= now:
                    return self._of_chat[chat][0][1]
                heappush(self._resting, (self.chats.at(chat), number, chat))
            heappop(self._ready)
        return None

    def take(self, now: float) -> W:
        """They go: the one whom `next` has just named."""
        chat = heappop(self._ready)[1]
        self.chats.take(chat, now)
        return self._leave(chat)

    def rested_at(self) -> float:
        """When the first of the chats that somebody waits for has rested."""
        return self._resting[0][0] if self._resting else math.inf

    def _is_first(self, number: int, chat: Chat) -> bool:
        """Whether that number is still the first for its chat; who has gone is passed over."""
        while (queue := self._of_chat.get(chat, [])) and self.gone(queue[0][1]):
            self._leave(chat)
        return bool(queue) and queue[0][0] == number

    def _leave(self, chat: Chat) -> W:
        queue = self._of_chat[chat]
        _, who = heappop(queue)
        if queue:
            heappush(self._ready, (queue[0][0], chat))
        else:
            del self._of_chat[chat]
        return who
