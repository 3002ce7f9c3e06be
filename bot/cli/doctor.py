"""Asks each layer what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.cli.installation import Installation, utc_now
from bot.content.drafts import MustDrafts, must_drafts
from bot.content.places import media_folder, messages_folder, schedules_folder
from bot.content.sources import STAFF_SOURCE
from bot.content.voices import ENDING, RECORDED, SPEAKER, WordVoices, all_spoken, bound_to, can_speak
from bot.errors import SetupError
from bot.settings import Settings, settings_problems


@dataclass(frozen=True, slots=True)
class Finding:
    """What one layer says: a problem, or that it is fine."""

    layer: str
    fine: bool
    text: str


def examine(installation: Installation) -> list[Finding]:
    """All findings; without settings that can be read there are no others."""
    try:
        settings = installation.settings()
        address = settings.address
    except SetupError as error:
        return [Finding("settings", False, str(error))]
    from bot.store.upkeep import database_problems

    return [
        *_findings("settings", settings_problems(settings), "in order"),
        *_findings("database", database_problems(settings.database_url), f"{address}, up to date"),
        *_content(settings),
        *_held_back(settings),
        *_voices(installation, settings),
        *_reviews(installation),
        *_texts_aloud(installation, settings),
        _telegram(settings),
        _lead(settings),
    ]


def _findings(layer: str, problems: list[str], fine: str) -> list[Finding]:
    return [Finding(layer, False, text) for text in problems] or [Finding(layer, True, fine)]


def _content(settings: Settings) -> Iterator[Finding]:
    from bot.content.check import problems

    messages, schedules = messages_folder(settings.messages), schedules_folder(settings.schedules)
    found = problems(messages, schedules, media_folder(), today=utc_now().date())
    for layer, folder in (("messages", messages), ("schedules", schedules)):
        mine = [each for each in found if each.level == "error" and each.path.is_relative_to(folder)]
        yield Finding(layer, not mine, f"{folder}, {len(mine)} errors: `stegvis check`" if mine else str(folder))


def _held_back(settings: Settings) -> Iterator[Finding]:
    """What the running bot, or the last pass, could not take up."""
    from bot.content.in_service import in_service

    taken = in_service(settings.cache_folder)
    for fault in taken.faults if taken else ():
        yield Finding("texts", False, f"held back, the bot goes on with the file before it: {fault}")


def _voices(installation: Installation, settings: Settings) -> Iterator[Finding]:
    """What people do not hear; nothing where there are no words."""
    words = installation.words().words.values()
    stock = WordVoices.within(settings.cache_folder).stock(all_spoken(words))
    if not stock.wanted:
        return
    problems = []
    if len(stock.missing) == stock.wanted:  # a choice: words are practised without
        yield Finding("voices", True, _missing(len(stock.missing), stock.wanted))
        return
    if stock.missing:
        problems.append(_missing(len(stock.missing), stock.wanted))
    if stock.stale:
        problems.append(f"{len(stock.stale)} voices say an older text and are not played: `stegvis voices build`")
    yield from _findings("voices", problems, f"{stock.wanted}, all there")


def _reviews(installation: Installation) -> Iterator[Finding]:
    """How many must texts nobody has read, by language, and what goes out; nothing where no text can be read."""
    try:
        content = installation.content()
    except SetupError:
        return  # the layers above say what is wrong
    for each in must_drafts(content.catalogue, content.programmes.values()):
        if each.drafts:
            yield Finding("reviews", True, f"{each.locale}: {_drafts(each)}")


def _drafts(each: MustDrafts) -> str:
    said = f"{each.drafts} of {each.texts} must texts are drafts"
    if not each.held:
        return f"{said}, and go out with a line that says so: `stegvis review --locale {each.locale}`"
    rest = each.drafts - each.held
    beside = f"; {rest} go out all the same, since nobody has read them in simple Swedish either" if rest else ""
    return f"{said}; in place of {each.held} simple Swedish goes out{beside}"


def _texts_aloud(installation: Installation, settings: Settings) -> Iterator[Finding]:
    """How many texts are heard in each language; what is recorded here and says an older text is named."""
    from bot.content.aloud import all_aloud

    try:
        content = installation.content()
    except SetupError:
        return  # said already
    heard, current = [], set[str]()
    for tag in (tag for tag in content.catalogue.locales if tag != STAFF_SOURCE):
        said = list(all_aloud(content.text_voices.reader, content.steps, tag))
        voices = [content.voice(tag, each.name) for each in said]
        people = sum(voice is not None and not voice.machine for voice in voices)
        heard.append(f"{tag} {people} by people and {sum(map(bool, voices)) - people} by a machine of {len(said)}")
        current |= {f"{tag}/{each.file(machine=False)}" for each in said}
    yield Finding("texts aloud", True, "; ".join(heard))
    folder = settings.data_folder / RECORDED
    kept = {f"{path.parent.name}/{path.name}" for path in folder.glob(f"*/*{ENDING}") if bound_to(path.stem)}
    if stale := sorted(kept - current):
        names = f"{', '.join(stale[:3])}{' …' if len(stale) > 3 else ''}"
        text = f"{len(stale)} recordings say an older text and are not played: {names}. Editors: /record"
        yield Finding("texts aloud", True, text)


def _missing(missing: int, wanted: int) -> str:
    what = f"{missing} of {wanted} voices are missing" if missing < wanted else "no voices are built"
    first = "" if can_speak() else f" install {SPEAKER}, then"
    return f"{what}, so listening questions about those words are left out:{first} `stegvis voices build`"


def _telegram(settings: Settings) -> Finding:
    if not settings.token:
        return Finding("telegram", True, "not asked: no token is set")
    from bot.cli.telegram import username

    try:
        return Finding("telegram", True, f"@{username(settings)} at {settings.api_url}")
    except SetupError as error:
        return Finding("telegram", False, str(error))


def _lead(settings: Settings) -> Finding:
    from bot.store.database import DatabaseError
    from bot.store.lead import lead_holder

    try:
        holder = lead_holder(settings.address)
    except DatabaseError as error:
        return Finding("lead", False, str(error))
    return Finding("lead", True, f"held by {holder}" if holder else "nobody sends at the moment")
