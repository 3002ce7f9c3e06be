"""Whom an edit reaches: who is told next what differs, when, in which language, and what no longer fits it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from bot.content.aloud import PARTS
from bot.content.changes import TEXT, Change, Moved, changed_steps, changed_texts
from bot.content.content import Content
from bot.content.sources import source_of
from bot.domain.calendar import local_day
from bot.domain.participant import Participant, State, Told
from bot.domain.programme import Programme
from bot.domain.reckoning import looks
from bot.store import ledger, people
from bot.store.database import Tx

WAITING = frozenset({State.PLANNED, State.CLAIMED})
PROSE = frozenset({TEXT, "title", "short", *PARTS})  # what a translation and a picture must follow


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """A person's next time to be told a message: on their clock, in their language, and the one that it is shown in."""

    at: datetime
    code: str
    step: str
    message: str
    locale: str
    shown_in: str


@dataclass(frozen=True, slots=True, order=True)
class LeftBehind:
    """What belongs to a changed message and was not changed with it: a translation, voice or picture."""

    message: str
    kind: Literal["translation", "voice", "picture"]
    where: str  # a locale; of a picture, its file's name


@dataclass(frozen=True, slots=True)
class Impact:
    """What differs, and whom it reaches: each next telling of it, in order of time."""

    texts: tuple[Change, ...]
    steps: tuple[Moved, ...]
    told: Mapping[str, Sequence[Hit]]  # by message
    moved: Mapping[str, Sequence[Hit]]  # by step, those for whom it is another time; at the new one
    lost: Mapping[str, Sequence[Hit]]  # by step, those who would have been told it; at the old time
    left_behind: tuple[LeftBehind, ...]


_Hits = defaultdict[str, list[Hit]]


def impact(tx: Tx, before: Content, after: Content, *, now: datetime) -> Impact:
    """The impact on all who are or may yet be in the programme."""
    texts = changed_texts(before.catalogue, after.catalogue)
    steps = changed_steps(before.programmes, after.programmes)
    messages, rules_differ = {change.message for change in texts}, before.programmes != after.programmes
    told, moved, lost = _Hits(list), _Hits(list), _Hits(list)
    for person in _served(tx, now):
        lines = ledger.told(tx, person.id)
        ahead = list(_ahead(after, person, lines, now))
        for message, hit in _next(ahead, by="message").items():
            if message in messages:
                told[message].append(hit)
        if not rules_differ:
            continue
        then, soon = (_next(each, by="step") for each in (_ahead(before, person, lines, now), ahead))
        for step in then.keys() | soon.keys():
            if step not in soon:
                lost[step].append(then[step])
            elif step not in then or then[step].at != soon[step].at:
                moved[step].append(soon[step])
    behind = tuple(sorted(_left_behind(before, after, texts)))
    return Impact(
        texts=tuple(texts),
        steps=tuple(steps),
        told=_in_order(told),
        moved=_in_order(moved),
        lost=_in_order(lost),
        left_behind=behind,
    )


def _left_behind(before: Content, after: Content, texts: Iterable[Change]) -> Iterator[LeftBehind]:
    changed = {(change.message, change.locale): PROSE & {*change.parts} for change in texts}
    for (message, locale), parts in changed.items():
        if parts and locale == source_of(message):
            yield from _translations(after, message, {tag for name, tag in changed if name == message})
            drawn = after.media.drawing(message)
            if drawn:
                yield LeftBehind(message, "picture", drawn.name)
        for name in (message, *(f"{message}.{part}" for part in PARTS)):
            if before.voice(locale, name) and not after.voice(locale, name):
                yield LeftBehind(name, "voice", locale)


def _translations(content: Content, message: str, changed: Collection[str]) -> Iterator[LeftBehind]:
    for locale in content.catalogue.locales:
        if locale not in changed and content.catalogue.has(locale, message):
            yield LeftBehind(message, "translation", locale)


def _served(tx: Tx, now: datetime) -> Iterator[Participant]:
    """Those who are told things; an invitation that is not yet opened counts as opened now."""
    for person in people.everyone(tx):
        if person.left_at is None and person.reachable:
            yield person if person.joined_at else replace(person, joined_at=now)


def _ahead(content: Content, person: Participant, lines: Sequence[Told], now: datetime) -> Iterator[Hit]:
    """What waits to be sent, and all that the person will be told as long as what is held back today stays so."""
    programme = content.programme(person.programme)
    held = content.catalogue.outdated(local_day(now, programme.zone))
    waiting = [(now, line.step, line.occurrence) for line in lines if line.state in WAITING]
    sends = ((at, look.send) for at, look in looks(programme, person, lines, now, held=held))
    for at, step, occurrence in (*waiting, *((at, *owed.key) for at, owed in sends if owed)):
        message = _message(programme, step, occurrence)
        if held.isdisjoint((step, message)):
            shown = content.shown_in(person.locale, message)
            yield Hit(at.astimezone(programme.zone), person.code, step, message, person.locale, shown)


def _message(programme: Programme, step: str, occurrence: str) -> str:
    known = next((each for each in programme.steps if each.id == step), None)
    return known.message(occurrence) if known else step


def _next(ahead: Iterable[Hit], *, by: Literal["step", "message"]) -> dict[str, Hit]:
    """The first of each step, or message."""
    return {getattr(hit, by): hit for hit in reversed([*ahead])}


def _in_order(found: Mapping[str, list[Hit]]) -> dict[str, list[Hit]]:
    return {name: sorted(found[name]) for name in sorted(found)}
