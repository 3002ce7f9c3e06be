"""What may stand in a word or a phrase, and what is wrong with one, in an editor's words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bot.content.sources import Entry
from bot.domain.words import Word, WordClass

FILE = re.compile(r"words-(?P<list>[a-z0-9-]+)\.ftl")
WORD, PHRASE = "word-", "phrase-"
ARTICLES = ("en", "ett")
VERB_FORMS, ADJECTIVE_FORMS = 3, 2
WRONG_WORDS = 3  # and the right one: four answers
FEWEST_PARTS, MOST_PARTS = 2, 7  # to put in order with buttons
TRANSLATED = frozenset({"example"})  # beside the value, which is the meaning there
OF_WORDS = frozenset({"article", "plural", "forms", "example", "emoji", "picture", "near"})
OF_PHRASES = frozenset({"gap", "wrong", "parts", "emoji", "picture", "near", "example"})
SPOKEN = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
MARKUP = re.compile(r"[<>{}&]")

Texts = Mapping[str, str]  # by attribute; the value by ""


def is_word(message_id: str) -> bool:
    """Whether a message is a word or phrase to learn."""
    return message_id.startswith((WORD, PHRASE))


def list_of(entry: Entry) -> str:
    """The list that a word's file holds; empty where it stands in another file."""
    found = FILE.fullmatch(entry.file.path.name)
    return found["list"] if found else ""


def texts_of(entry: Entry) -> dict[str, str]:
    """What is written of a word, braces as signs."""
    written = {name or "": (pattern.span.start, pattern.span.end) for name, pattern in entry.patterns() if pattern.span}
    return {name: " ".join(entry.file.text[begin:end].split()) for name, (begin, end) in written.items()}


def word_of(entry: Entry) -> Word | None:
    """The word that an entry says; None where something is wrong with it."""
    texts = texts_of(entry)
    if not list_of(entry) or entry.damaged or any(slips(entry.id, texts)):
        return None
    return Word(
        id=entry.id,
        list=list_of(entry),
        swedish=texts[""],
        kind=kind_of(entry.id, texts),
        example=texts.get("example", ""),
        article=texts.get("article", ""),
        plural=texts.get("plural", ""),
        forms=listed(texts.get("forms", "")),
        emoji=texts.get("emoji", ""),
        near=frozenset(listed(texts.get("near", ""))),
        gap=texts.get("gap", ""),
        wrong=listed(texts.get("wrong", "")),
        parts=_parts(texts) if entry.id.startswith(PHRASE) else (),
    )


def kind_of(message_id: str, texts: Texts) -> WordClass:
    """The class that an entry's attributes tell."""
    if message_id.startswith(PHRASE):
        return WordClass.PHRASE
    if "article" in texts or "plural" in texts:
        return WordClass.NOUN
    forms = len(listed(texts.get("forms", "")))
    return {VERB_FORMS: WordClass.VERB, ADJECTIVE_FORMS: WordClass.ADJECTIVE}.get(forms, WordClass.OTHER)


def listed(text: str) -> tuple[str, ...]:
    """What stands between commas."""
    return tuple(part for part in (each.strip() for each in text.split(",")) if part)


def slips(message_id: str, texts: Texts) -> Iterator[tuple[str, str]]:
    """Each attribute that is wrong (the value: ""), and what to write instead."""
    is_phrase = message_id.startswith(PHRASE)
    known = OF_PHRASES if is_phrase else OF_WORDS
    if not texts.get(""):
        yield "", "there is no Swedish; write it after the = sign."
    for name, text in texts.items():
        if name and name not in known:
            yield name, f"is not known here; known are {', '.join(f'.{each}' for each in sorted(known))}."
        if MARKUP.search(text):
            yield name, "has a sign of < > { } &; write the words alone."
    yield from _of_phrase(texts) if is_phrase else _of_word(texts)


def _of_word(texts: Texts) -> Iterator[tuple[str, str]]:
    if not texts.get("example"):
        yield "", "has no .example; write a short sentence with the word."
    if "article" in texts and texts["article"] not in ARTICLES:
        yield "article", f'is "{texts["article"]}"; write en or ett.'
    forms = listed(texts.get("forms", ""))
    if "forms" in texts and len(forms) not in (VERB_FORMS, ADJECTIVE_FORMS):
        text = "3 of a verb (äter, åt, ätit), 2 of an adjective (stort, stora)"
        yield "forms", f"has {len(forms)} forms; write {text}."
    if "forms" in texts and ("article" in texts or "plural" in texts):
        yield "forms", "stands beside .article or .plural; a noun has those, a verb or adjective .forms."


def _of_phrase(texts: Texts) -> Iterator[tuple[str, str]]:
    phrase, gap, wrong = texts.get("", ""), texts.get("gap", ""), listed(texts.get("wrong", ""))
    spoken = SPOKEN.findall(phrase)
    if not gap:
        yield "gap", "is missing; write the word of the phrase that is left out."
    elif spoken.count(gap) != 1:
        yield "gap", f'"{gap}" must stand in the phrase once, as one whole word, just as it is written there.'
    if len({word.casefold() for word in wrong}) != WRONG_WORDS or len(wrong) != WRONG_WORDS:
        yield "wrong", f"has {', '.join(wrong) or 'nothing'}; write 3 different words, with commas between."
    for word in wrong:
        if word.casefold() in {each.casefold() for each in spoken}:
            yield "wrong", f'"{word}" stands in the phrase itself; write a word that cannot be right.'
    yield from _of_parts(texts)


def _of_parts(texts: Texts) -> Iterator[tuple[str, str]]:
    count = len(_parts(texts))
    if " ".join(_parts(texts)) != texts.get("", ""):
        yield "parts", "put together with spaces must be the phrase, to the letter."
    if not FEWEST_PARTS <= count <= MOST_PARTS:
        found = f"has {count} parts" if "parts" in texts else f"is missing, and the phrase has {count} words"
        yield "parts", f"{found}; write {FEWEST_PARTS} to {MOST_PARTS} parts: Jag | är sjuk | i dag."


def _parts(texts: Texts) -> tuple[str, ...]:
    if "parts" not in texts:
        return tuple(texts.get("", "").split())
    return tuple(part for part in (each.strip() for each in texts["parts"].split("|")) if part)
