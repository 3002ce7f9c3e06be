"""Every message of a language as it leaves: filled in with examples, in each of its variants, with its buttons."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from fluent.syntax import ast

from bot.actions.preview import AROUND, MUNICIPALITY, UNSEEN, example_value
from bot.actions.topics import topic
from bot.actions.visit import House, Visit
from bot.content.check_library import NUMBERS
from bot.content.check_plurals import CATEGORIES
from bot.content.content import Content
from bot.content.media import Media
from bot.content.render import Screen, render
from bot.content.sources import SOURCE, Entry, walk
from bot.domain.calendar import default_end
from bot.domain.participant import Participant
from bot.domain.programme import Programme, Step
from bot.domain.reply import Reply, Say, Value
from bot.domain.tap import Depth, delivery_subject
from bot.store import ledger, people
from bot.store.database import Tx
from bot.store.ledger import Delivery

NOW = datetime(2026, 9, 1, 8, tzinfo=UTC)
START = date(2026, 5, 4)
EXAMPLE_NUMBER = 3
COUNTED = 200  # every plural form of our languages has a number below
TURNED = "turned to Swedish"

Facts = Mapping[str, Value]
Places = tuple[str, ...]


@dataclass(frozen=True)
class Shown:
    """A message under some circumstances, and the name of those that it differs least from."""

    when: str
    screen: Screen
    like: str = ""


@dataclass(frozen=True)
class Leaving:
    """All that one message of a file can look like; the first is the usual one."""

    id: str
    file: str
    shown: tuple[Shown, ...]


@dataclass(frozen=True)
class Town:
    """An example person, to whom each step of each programme is owed once."""

    content: Content
    visit: Visit
    deliveries: Mapping[tuple[str, str], Delivery]

    def speaking(self, locale: str) -> Visit:
        """The person, with that language."""
        return replace(self.visit, person=replace(self.visit.person, locale=locale))

    def steps(self) -> Iterator[tuple[Programme, Step]]:
        """Each step once."""
        seen = set[str]()
        for programme in self.content.programmes.values():
            for step in programme.steps:
                if step.id not in seen:
                    seen.add(step.id)
                    yield programme, step


def example_town(tx: Tx, content: Content, *, media: Media | None = None) -> Town:
    """`tx` is of a database that nobody else uses; without media there are neither pictures nor voices."""
    told = {name: replace(each, municipality=MUNICIPALITY) for name, each in content.programmes.items()}
    content = replace(content, programmes=told, media=media or Media(Path("no-media")))
    first = content.programme("")
    person = Participant(
        id=0,
        code="EXAMPLE",
        tag="exampl",
        programme=first.id,
        start=START,
        end=default_end(START, first.months),
        joined_at=NOW,
        first_name=str(AROUND["first-name"]),
    )
    person = replace(person, id=people.add(tx, person, NOW))
    deliveries = {}
    for step in {step.id: step for each in told.values() for step in each.steps}.values():
        for occurrence in ("1", *(str(number) for number in range(2, len(step.wordings) + 1))):
            ledger.plan(tx, participant=person.id, step=step.id, occurrence=occurrence, late=False, now=NOW)
            (deliveries[step.id, occurrence],) = ledger.claim(tx, 1, NOW)
    near = {_argument(name): value for name, value in AROUND.items()}
    return Town(content, Visit(tx, House(content, ""), NOW, 1, person=person, near=near), deliveries)


def leaving(town: Town, locale: str) -> Iterator[Leaving]:
    """Every message of that language's files, in the order in which they stand there."""
    steps = {step.message(occurrence): (step, occurrence) for _, step in town.steps() for occurrence in _turns(step)}
    for entry in town.content.catalogue.languages[locale].own.values():
        file = entry.file.path.stem
        if entry.id in steps:
            step, occurrence = steps[entry.id]
            yield Leaving(entry.id, file, tuple(_distinct(_of_step(town, locale, step, occurrence, entry))))
            yield from _of_parts(town, locale, entry, {"short", "film"})
        else:
            seen = {part for part, _ in entry.patterns() if part not in UNSEEN}
            yield from _of_parts(town, locale, entry, seen)


def _turns(step: Step) -> Places:
    return tuple(str(number) for number in range(1, max(1, len(step.wordings)) + 1))


def _of_step(town: Town, locale: str, step: Step, occurrence: str, entry: Entry) -> Iterator[Shown]:
    """Fresh, explained, with its example; all of that in each variant; and turned to Swedish."""
    visit, delivery = town.speaking(locale), town.deliveries[step.id, occurrence]

    def shown(depth: Depth, **other: Value) -> Screen:
        reply = topic(visit, step, delivery_subject(delivery.id), depth, delivery)
        return render(town.content, _saying(reply, other))

    yield Shown("", shown(Depth(0)))
    yield Shown("explained", shown(Depth(1)))
    yield Shown("with its example", shown(Depth(2)), like="explained")
    for when, other in _cases(town.content, locale, entry, ("explain", "example", None)):
        yield Shown(when, shown(Depth(2), **other), like="with its example")
    if locale != SOURCE:
        yield Shown(TURNED, shown(Depth(0, swedish=True)))


def _saying(reply: Reply, other: Facts) -> Reply:
    """The reply with other facts, and without the line below a draft: who has read what is no part of a text."""
    says = (each for each in reply.says if each.draft_of is None)
    return replace(reply, says=tuple(_with(each, other) for each in says))


def _with(said: Say, other: Facts) -> Say:
    return replace(said, arguments={**said.arguments, **other}) if "end_date" in said.arguments else said


def _of_parts(town: Town, locale: str, entry: Entry, parts: Collection[str | None]) -> Iterator[Leaving]:
    """Each part of a text by itself."""
    for part, _ in entry.patterns():
        if part in parts:
            name = f"{entry.id}.{part}" if part else entry.id
            shown = tuple(_distinct(_of_part(town.content, locale, entry, part)))
            yield Leaving(name, entry.file.path.stem, shown)


def _of_part(content: Content, locale: str, entry: Entry, part: str | None) -> Iterator[Shown]:
    asked = content.catalogue.asks(entry.id, part)
    counted = {_argument(name) for name in _counted(entry)}
    told = {
        name: EXAMPLE_NUMBER if name in counted else example_value(name.replace("_", "-"), NOW.date()) for name in asked
    }
    for when, other in [("", dict[str, Value]()), *_cases(content, locale, entry, (part,))]:
        text = content.catalogue.text(locale, entry.id, part, **{**told, **other})  # type: ignore[arg-type]
        assert text is not None, f"{locale}: {entry.id}.{part} is nowhere"
        yield Shown(when, Screen(1, text.html, locale=text.locale))


def _distinct(shown: Iterator[Shown]) -> Iterator[Shown]:
    """Without those that look like one before."""
    seen = set[tuple[str, object]]()
    for each in shown:
        looks = (each.screen.html, each.screen.rows)
        if looks not in seen:
            seen.add(looks)
            yield each


def _cases(content: Content, locale: str, entry: Entry, parts: Collection[str | None]) -> Iterator[tuple[str, Facts]]:
    """What is to be told otherwise so that each variant is chosen once: nothing known, then one fact after another."""
    choices: dict[str, list[Value]] = {}
    for name, keys in _choices([entry.pattern(part) for part in parts]):
        known = choices.setdefault(name, [])
        values = (_value(content, locale, key) for key in keys if key != "other")
        known += [value for value in values if value not in known]
    missing = [name for name, values in choices.items() if None in values]
    if missing:
        yield "without " + ", ".join(f"${name}" for name in missing), {_argument(name): None for name in missing}
    for name, chosen in choices.items():
        for value in chosen:
            if value is not None:
                yield f"${name} = {value}", {_argument(name): value}
            elif len(missing) > 1 and _is_nested(entry):
                yield f"without ${name}", {_argument(name): None}


def _is_nested(entry: Entry) -> bool:
    """Whether a choice stands in a variant of another one: then not all variants are seen where nothing is known."""
    selects = (node for node in walk(entry.message) if isinstance(node, ast.SelectExpression))
    inner = (node for select in selects for variant in select.variants for node in walk(variant.value))
    return any(isinstance(node, ast.SelectExpression) for node in inner)


def _argument(name: str) -> str:
    return name.replace("-", "_")


def _choices(pattern: object) -> Iterator[tuple[str, list[str]]]:
    """Each choice by a variable, and the names of its variants."""
    for found in walk(pattern):
        if isinstance(found, ast.SelectExpression) and (name := _chosen_by(found.selector)):
            keys = (variant.key for variant in found.variants)
            yield name, [str(key.name if isinstance(key, ast.Identifier) else key.value) for key in keys]


def _chosen_by(selector: object) -> str | None:
    return next((node.id.name for node in walk(selector) if isinstance(node, ast.VariableReference)), None)


def _counted(entry: Entry) -> set[str]:
    """The variables of a text that are numbers."""
    forms = CATEGORIES - {"other"}
    chosen = {name for name, keys in _choices(entry.message) if forms & {*keys} or any(key.isdigit() for key in keys)}
    return chosen | NUMBERS


def _value(content: Content, locale: str, key: str) -> Value:
    """A value that chooses a variant: nothing, a number with that plural form, or the word itself."""
    if key == "none":
        return None
    if key in CATEGORIES:
        form = content.catalogue.languages[locale].babel.plural_form
        return next((number for number in range(COUNTED) if form(number) == key), EXAMPLE_NUMBER)
    return int(key) if key.isdigit() else key
