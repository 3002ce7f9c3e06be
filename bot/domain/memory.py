"""What a person remembers of a word, by FSRS, and when the word comes back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from fsrs import Card, Scheduler, State
from fsrs import Rating as Rating  # said by whoever scores a review

RETENTION = 0.9  # a word comes back when one in ten would be forgotten
HARD_AFTER = 8  # failures; then the word is set aside for a small lesson of its own
ONCE_MORE = 1 / 2  # of the days left: a longer interval is cut, so that the word comes back within the programme
AT_THE_END = 30  # days; what is asked in the last month has come back often enough
KNOWN_FOR = 21  # days that a known word would last before one in ten is forgotten
KNOWN_FROM = 0.8  # the recall below which a word, known before, is being learned again

# No steps in minutes: a word is scored once a session. No chance: the same answers give the same days.
SCHEDULER = Scheduler(desired_retention=RETENTION, learning_steps=(), relearning_steps=(), enable_fuzzing=False)
LEAST = SCHEDULER.parameters[0]  # days; a word failed again and again is told each time, and as good as a new one


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What is remembered of a word; `stability` in days, `difficulty` from 1 to 10, both FSRS's own."""

    word: str
    stability: float
    difficulty: float
    due: date  # it is asked again on this day or later
    last_review: datetime
    reviews: int
    failures: int
    added_at: datetime
    aside: bool = False  # hard: not asked in sessions

    @property
    def level(self) -> int:
        """How far up the kinds of questions it has come: a review that went well is a step, a failure one back."""
        return max(0, self.reviews - 2 * self.failures)


@dataclass(frozen=True, slots=True)
class Standing:
    """How many words a person knows, is learning, and finds hard."""

    known: int = 0
    learning: int = 0
    hard: int = 0


def day_of(now: datetime) -> date:
    """The day of a session: it ends at UTC's midnight, when even those who practise late are asleep."""
    return now.astimezone(UTC).date()


def reviewed(word: str, memory: Memory | None, rating: Rating, now: datetime, *, last_day: date | None) -> Memory:
    """The memory after a scored review; `last_day` is the end of the programme, None where nothing ends."""
    card, _ = SCHEDULER.review_card(_card(memory), rating, _noon(now))
    assert card.stability is not None
    assert card.difficulty is not None
    failures = (memory.failures if memory else 0) + (rating is Rating.Again)
    today, due = day_of(now), card.due.date()
    return Memory(
        word=word,
        stability=max(card.stability, LEAST),
        difficulty=card.difficulty,
        due=_within(due, today, last_day) if last_day else due,
        last_review=now.astimezone(UTC),
        reviews=(memory.reviews if memory else 0) + 1,
        failures=failures,
        added_at=memory.added_at if memory else now.astimezone(UTC),
        aside=failures >= HARD_AFTER,
    )


def _card(memory: Memory | None) -> Card:
    """As FSRS holds it; with a number, since without one it waits for a new one."""
    if memory is None:
        return Card(card_id=0)
    seen, due = _noon(memory.last_review), datetime.combine(memory.due, time(12), UTC)
    return Card(0, State.Review, None, memory.stability, memory.difficulty, due, seen)


def _noon(at: datetime) -> datetime:
    """The middle of its day: FSRS counts whole days of 24 hours, and a session five minutes early is a day later."""
    return datetime.combine(day_of(at), time(12), UTC)


def _within(due: date, today: date, last_day: date) -> date:
    left = (last_day - today).days
    return min(due, today + timedelta(days=max(AT_THE_END, round(ONCE_MORE * left))))


def forgotten(memory: Memory, now: datetime) -> float:
    """The chance that it is forgotten by now, 0 to 1."""
    return 1 - SCHEDULER.get_card_retrievability(_card(memory), _noon(now))


def is_due(memory: Memory, now: datetime) -> bool:
    """Whether it is asked in a session on this day."""
    return not memory.aside and memory.due <= day_of(now)


def is_known(memory: Memory, now: datetime) -> bool:
    """Whether it will last for weeks, and is not forgotten by now."""
    return not memory.aside and memory.stability >= KNOWN_FOR and 1 - forgotten(memory, now) >= KNOWN_FROM


def taken_back(memory: Memory, now: datetime) -> Memory:
    """A hard word that has had its own lesson: asked again from now on, its failures forgiven."""
    return replace(memory, aside=False, failures=0, reviews=0, due=day_of(now))


def standing(memories: Iterable[Memory], now: datetime) -> Standing:
    """The counts of *My words*."""
    memories = tuple(memories)
    hard = sum(memory.aside for memory in memories)
    known = sum(is_known(memory, now) for memory in memories)
    return Standing(known, len(memories) - known - hard, hard)
