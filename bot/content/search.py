"""Finds the topics that answer a question in a person's own words, and hears when somebody is in danger."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import log

from bot.content.catalogue import Catalogue
from bot.content.crisis import Alarm
from bot.content.sources import SOURCE, literal_text
from bot.content.spelling import Vocabulary
from bot.content.stems import parts, telling_words, without_little_words, words
from bot.domain.themes import MEETINGS, ONCE_SENT

MOST = 3  # more buttons are not read
IN_KEYWORDS = {1: 3.0, 2: 1.8}  # by the words of the phrase: one word of a long phrase says less
IN_LONG_KEYWORD = 1.6
TEXTS = {"short": 2.0, "title": 0.5, None: 1.0, "explain": 1.0, "example": 0.5}  # a title is neutral by rule
SAID_AGAIN = 0.5  # how much another place with the same word adds
WHOLE_PHRASE = 1.5  # a keyword said in full counts so much more
ONE_SLIP = 0.1  # what each slip of the finger costs
ONE_SLIP_IN_A_SHORT_WORD = 0.5
SHORT_WORD = 5
PART_OF_WORD = 0.8  # lön in lönebesked
SWEDISH_BESIDE = 0.9  # a person writes mostly in their own language
SPOKEN_PHRASE = 1.1  # a keyword of several words, said just so
DILUTION = 0.4  # 1 would take the mean of the words asked: a long story would find nothing
ONCE_SENT_SHARE = 0.6  # checks and farewells are seldom what somebody asks for
COVER = 0.4  # how much it costs a topic to leave words of the question unanswered
UNKNOWN = 1.0  # the worth of a word that no topic has: that of the rarest
LITTLE_WORDS = 0.25  # of a question in little words alone: who are you?
ENOUGH = 1.7  # below it, no topic answers
NEAR_THE_BEST = 0.4  # of the best topic's score; what has less is not shown


@dataclass(frozen=True, slots=True)
class Keyword:
    """One phrase of a topic's .keywords: its telling words, and what each of them weighs."""

    topic: str
    words: frozenset[str]
    weight: float
    spoken: str  # the whole phrase, little words too, if it has several words


@dataclass(frozen=True, slots=True)
class Index:
    """What the topics say in one language, word by word."""

    locale: str
    weights: Mapping[str, Mapping[str, float]]
    keywords: Sequence[Keyword]
    rarity: Mapping[str, float]
    vocabulary: Vocabulary

    def scores(self, question: str) -> dict[str, float]:
        """Each topic that has something of the question, and how much."""
        asked = {word: self._meant(word) for word in telling_words(question, self.locale)}
        worth = {word: self._worth(meant) for word, meant in asked.items()}
        in_all = sum(worth.values()) or LITTLE_WORDS
        known: dict[str, float] = defaultdict(float)
        gained: dict[str, float] = defaultdict(float)
        for word, meant in asked.items():
            for topic, gain in self._gains(meant).items():
                gained[topic] += gain
                known[topic] += worth[word] / in_all
        for topic, gain in self._phrases(question, asked.values()):
            gained[topic] += gain
        return {topic: gained[topic] / in_all**DILUTION * known.get(topic, 1.0) ** COVER for topic in gained}

    def _phrases(self, question: str, asked: Collection[Mapping[str, float]]) -> Iterator[tuple[str, float]]:
        yield from self._phrase_gains({term for meant in asked for term, likeness in meant.items() if likeness == 1})
        yield from self._spoken_gains(" ".join(("", *words(question), "")))

    def _meant(self, word: str) -> dict[str, float]:
        """The known words that a word stands for, and how surely."""
        if word in self.weights:
            return {word: 1.0}
        if known := [part for part in parts(word, self.locale) if part in self.weights]:
            return dict.fromkeys(known, PART_OF_WORD)
        cost = ONE_SLIP_IN_A_SHORT_WORD if len(word) <= SHORT_WORD else ONE_SLIP
        return {known: 1 - cost * slips for known, slips in self.vocabulary.near(word)}

    def _gains(self, meant: Mapping[str, float]) -> dict[str, float]:
        best: dict[str, float] = defaultdict(float)
        for term, likeness in meant.items():
            for topic, weight in self.weights[term].items():
                best[topic] = max(best[topic], weight * likeness * self.rarity[term])
        return best

    def _phrase_gains(self, terms: set[str]) -> Iterator[tuple[str, float]]:
        for keyword in self.keywords:
            if keyword.words and keyword.words <= terms:
                yield keyword.topic, WHOLE_PHRASE * sum(self.rarity[term] for term in keyword.words)

    def _spoken_gains(self, question: str) -> Iterator[tuple[str, float]]:
        for keyword in self.keywords:
            if keyword.spoken and keyword.spoken in question:
                yield keyword.topic, SPOKEN_PHRASE

    def _worth(self, meant: Mapping[str, float]) -> float:
        return max((self.rarity[term] for term in meant), default=UNKNOWN)


class Finder:
    """Search over all topics, built once for a catalogue."""

    def __init__(self, catalogue: Catalogue, topics: Sequence[str]) -> None:
        self._indexes = {locale: _index(catalogue, locale, topics) for locale in catalogue.locales}
        self._alarm = Alarm(_crisis_phrases(catalogue))

    def find(self, locale: str, question: str) -> tuple[str, ...]:
        """At most three topics, the best first, by the words of that language and of Swedish; () if none answers."""
        scores = self._scores(locale, question)
        ranked = sorted(scores, key=lambda topic: -scores[topic])
        best = [topic for topic in ranked if topic not in MEETINGS or topic == _first_meeting(ranked)][:MOST]
        if not best or scores[best[0]] < ENOUGH:
            return ()
        return tuple(topic for topic in best if scores[topic] >= NEAR_THE_BEST * scores[best[0]])

    def crisis(self, question: str) -> bool:
        """Whether the words, in any language, speak of danger, violence or not wanting to live."""
        return self._alarm.heard(question)

    def _scores(self, locale: str, question: str) -> dict[str, float]:
        scores: dict[str, float] = {}
        telling = without_little_words(question, locale)  # the English "do" is no Swedish abbreviation
        for tag, asked, share in ((SOURCE, telling, SWEDISH_BESIDE), (locale, question, 1.0)):
            found = self._indexes[tag].scores(asked) if tag in self._indexes else {}
            for topic, score in found.items():
                likely = ONCE_SENT_SHARE if topic in ONCE_SENT else 1.0
                scores[topic] = max(scores.get(topic, 0.0), score * share * likely)
        return scores


def _first_meeting(ranked: Sequence[str]) -> str | None:
    """The meetings are one topic for who asks; the best of them stands for all."""
    return next((topic for topic in ranked if topic in MEETINGS), None)


def _index(catalogue: Catalogue, locale: str, topics: Sequence[str]) -> Index:
    keywords = [keyword for topic in topics for keyword in _keywords(catalogue, locale, topic)]
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    for topic, term, weight in (*_from_keywords(keywords), *_from_texts(catalogue, locale, topics)):
        less, more = sorted((weight, weights[term].get(topic, 0.0)))
        weights[term][topic] = more + SAID_AGAIN * less
    _add_parts(weights, locale)
    rarity = {term: log(1 + len(topics) / len(holders)) / log(1 + len(topics)) for term, holders in weights.items()}
    return Index(locale, weights, keywords, rarity, Vocabulary(weights))


def _keywords(catalogue: Catalogue, locale: str, topic: str) -> Iterator[Keyword]:
    for phrase in _said(catalogue, locale, topic, "keywords").replace("،", ",").split(","):
        spoken = words(phrase)
        telling = frozenset(telling_words(phrase, locale))
        weight = IN_KEYWORDS.get(len(phrase.split()), IN_LONG_KEYWORD)
        if spoken:
            yield Keyword(topic, telling, weight, " ".join(("", *spoken, "")) if len(spoken) > 1 else "")


def _from_keywords(keywords: Iterable[Keyword]) -> Iterator[tuple[str, str, float]]:
    return ((keyword.topic, term, keyword.weight) for keyword in keywords for term in keyword.words)


def _from_texts(catalogue: Catalogue, locale: str, topics: Iterable[str]) -> Iterator[tuple[str, str, float]]:
    for topic, (attribute, weight) in product(topics, TEXTS.items()):
        yield from ((topic, term, weight) for term in telling_words(_said(catalogue, locale, topic, attribute), locale))


def _said(catalogue: Catalogue, locale: str, message_id: str, attribute: str | None) -> str:
    if not catalogue.has(locale, message_id, attribute):
        return ""
    pattern = catalogue.languages[locale].own[message_id].pattern(attribute)
    return literal_text(pattern) if pattern else ""


def _crisis_phrases(catalogue: Catalogue) -> list[str]:
    said = (_said(catalogue, locale, "ui-crisis", "phrases") for locale in catalogue.locales)
    return [phrase for listed in said for phrase in listed.replace("،", ",").split(",")]


def _add_parts(weights: dict[str, dict[str, float]], locale: str) -> None:
    """A compound word is found by its parts as well, where those are words of their own."""
    for term in list(weights):
        for part in parts(term, locale):
            if part in weights:
                for topic, weight in weights[term].items():
                    weights[part][topic] = max(weight * PART_OF_WORD, weights[part].get(topic, 0.0))
