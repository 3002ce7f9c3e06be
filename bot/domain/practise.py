"""Which words a person practises in a session, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from bot.domain.memory import Memory, day_of, forgotten, is_due

MOST = 20  # words a day
# Kept for new words however many are due. In docs/learning.md's year less leaves words unmet, more changes little.
NEW = 3 / 8
ABSENCE = timedelta(days=7)  # without a session; then what is nearly lost comes first

Need = Callable[[Memory], float]


def words_for(
    lists: Sequence[str],
    memories: Mapping[str, Memory],
    number: int,
    now: datetime,
    *,
    first: Sequence[str] = (),
    ahead: bool = False,
) -> tuple[str, ...]:
    """At most so many words, due and new mixed; `lists` everyday first, `first` own words, the week's and the day's.

    Fewer where fewer are due or new; `ahead`: where none is, the most forgotten that were not asked today.
    """
    useful = tuple(dict.fromkeys((*first, *lists)))
    need = _most_forgotten(now) if _was_away(memories.values(), now) else _waiting_longest
    due = _in_turn([each for each in memories.values() if is_due(each, now)], first, useful, need)
    new = [word for word in useful if word not in memories][: max(number - len(due), round(number * NEW))]
    chosen = _mixed(due[: number - len(new)], new)
    return chosen if chosen or not ahead else _ahead(memories.values(), first, useful, now)[:number]


def _was_away(memories: Iterable[Memory], now: datetime) -> bool:
    last = max((day_of(each.last_review) for each in memories), default=day_of(now))
    return day_of(now) - last > ABSENCE


def _most_forgotten(now: datetime) -> Need:
    return lambda memory: -forgotten(memory, now)


def _waiting_longest(memory: Memory) -> float:
    """By the day that it was due: were the most forgotten first each day, a few hard words would take all places."""
    return memory.due.toordinal()


def _ahead(
    memories: Iterable[Memory], first: Collection[str], useful: Collection[str], now: datetime
) -> tuple[str, ...]:
    waiting = [each for each in memories if not each.aside and day_of(each.last_review) < day_of(now)]
    return _in_turn(waiting, first, useful, _most_forgotten(now))


def _in_turn(
    memories: Iterable[Memory], first: Collection[str], useful: Collection[str], need: Need
) -> tuple[str, ...]:
    """What comes first, then what is useful, then words of a former workplace; each by need."""
    first, useful = frozenset(first), frozenset(useful)
    order = sorted((each.word not in first, each.word not in useful, need(each), each.word) for each in memories)
    return tuple(word for *_, word in order)


def _mixed(due: Sequence[str], new: Sequence[str]) -> tuple[str, ...]:
    """Both spread evenly, a due one first: a session begins with something that one has seen before."""
    places = [(place / len(due), word) for place, word in enumerate(due)]
    places += [((place + 0.25) / len(new), word) for place, word in enumerate(new)]
    return tuple(word for _, word in sorted(places))
