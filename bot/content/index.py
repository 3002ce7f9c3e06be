"""What the topics say in one language, word by word, and how much of a question each of them answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import log

from bot.content.catalogue import Catalogue
from bot.content.sources import language_of, literal_text
from bot.content.spelling import Vocabulary
from bot.content.stems import kin, stem, telling_words, words, written_words
from bot.domain.themes import MEETINGS

IN_KEYWORDS = {1: 3.0, 2: 1.8}  # by the words of the phrase: one word of a long phrase says less
IN_LONG_KEYWORD = 1.6
TEXTS = {"short": 2.0, "title": 0.5, None: 1.0, "explain": 1.0, "example": 0.5}  # a title is neutral by rule
SAID_AGAIN = 0.5  # how much less each further place of the same word adds
WHOLE_PHRASE = 1.5  # a keyword said in full counts so much more
FAMILY = "~"  # before its name: no word begins so
ONE_SLIP = 0.1  # what each slip of the finger costs
ONE_SLIP_IN_A_SHORT_WORD = 0.5
SHORT_WORD = 5
OF_ONE_FAMILY = 0.8  # lön in lönebesked
SURE = 0.8  # a word less like the keyword's does not complete its phrase
SPOKEN_PHRASE = {2: 1.0, 3: 1.4, 4: 1.8}  # a keyword said just so, little words too, by its words
SPOKEN_LONG_PHRASE = 2.2
WORDS_BETWEEN = 1  # vem KAN hjälpa mig
DILUTION = 0.3  # 1 would take the mean of the words asked: a long story would find nothing
COVER = 0.4  # how much it costs a topic to leave words of the question unanswered
UNKNOWN = 1.0  # the worth of a word that no topic has: that of the rarest
COMPOUNDING = ("sv",)  # whose words have many chance parts
LITTLE_WORDS = 0.25  # of a question in little words alone: who are you?


@dataclass(frozen=True, slots=True)
class Keyword:
    """One phrase of a topic's .keywords: its telling words, what each of them weighs, and all its words in order."""

    topic: str
    words: frozenset[str]
    weight: float
    spoken: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """The words and phrases of all topics."""

    locale: str
    weights: Mapping[str, Mapping[str, float]]
    rarity: Mapping[str, float]
    keywords: Mapping[str, Sequence[Keyword]]  # by each of their telling words
    spoken: Mapping[str, Sequence[Keyword]]  # by their first word
    vocabulary: Vocabulary

    def scores(self, written: Sequence[str], spoken: Sequence[str]) -> dict[str, float]:
        """Each topic that has something of a question's telling words or of all its words, and how much."""
        asked = {word: self._meant(word) for word in written}
        worth = {word: self._worth(meant) for word, meant in asked.items()}
        in_all = sum(worth.values()) or LITTLE_WORDS
        known: dict[str, float] = defaultdict(float)
        gained: dict[str, float] = defaultdict(float)
        for word, meant in asked.items():
            for topic, gain in self._gains(meant).items():
                gained[topic] += gain
                known[topic] += worth[word] / in_all
        for topic, gain in self._phrases(asked.values(), [stem(word, self.locale) for word in spoken]):
            gained[topic] += gain
        return {topic: gained[topic] / in_all**DILUTION * known.get(topic, 1.0) ** COVER for topic in gained}

    def _meant(self, word: str) -> dict[str, float]:
        """The known words that a word stands for, and how surely."""
        term = stem(word, self.locale)
        family = {known: OF_ONE_FAMILY for form in (term, *kin(word, self.locale)) for known in self._known(form)}
        if family:
            return {**family, term: 1.0} if term in self.weights else family
        cost = ONE_SLIP_IN_A_SHORT_WORD if len(word) <= SHORT_WORD else ONE_SLIP
        near = self.vocabulary.near(word)
        return {stem(known, self.locale): 1 - cost * slips for known, slips in near}

    def _known(self, form: str) -> Iterator[str]:
        return (name for name in (form, FAMILY + form) if name in self.weights)

    def _gains(self, meant: Mapping[str, float]) -> dict[str, float]:
        best: dict[str, float] = defaultdict(float)
        for term, likeness in meant.items():
            for topic, weight in self.weights[term].items():
                best[topic] = max(best[topic], weight * likeness * self.rarity[term])
        return best

    def _phrases(self, asked: Collection[Mapping[str, float]], spoken: Sequence[str]) -> Iterator[tuple[str, float]]:
        """What the keywords said in full add; no word counts twice."""
        terms = {term for meant in asked for term, likeness in meant.items() if likeness >= SURE}
        full: dict[str, set[str]] = defaultdict(set)
        for keyword in (keyword for term in terms for keyword in self.keywords.get(term, ())):
            if keyword.words <= terms:
                full[keyword.topic] |= keyword.words
        yield from ((topic, WHOLE_PHRASE * sum(self.rarity[term] for term in told)) for topic, told in full.items())
        yield from self._just_so(spoken).items()

    def _just_so(self, spoken: Sequence[str]) -> dict[str, float]:
        best: dict[str, float] = defaultdict(float)
        for place, word in enumerate(spoken):
            for keyword in self.spoken.get(word, ()):
                if _follows(keyword.spoken, spoken[place:]):
                    gain = SPOKEN_PHRASE.get(len(keyword.spoken), SPOKEN_LONG_PHRASE)
                    best[keyword.topic] = max(best[keyword.topic], gain)
        return best

    def _worth(self, meant: Mapping[str, float]) -> float:
        return max((self.rarity[term] for term in meant), default=UNKNOWN)


def build_index(catalogue: Catalogue, locale: str, topics: Sequence[str]) -> Index:
    """The index of one language."""
    keywords = [keyword for topic in topics for keyword in _keywords(catalogue, locale, topic)]
    texts = [(topic, said(catalogue, locale, topic, part), weight) for topic, (part, weight) in _parts_of(topics)]
    listings = (said(catalogue, locale, topic, "keywords") for topic in topics)
    written = {word for text in (*listings, *(text for _, text, _ in texts)) for word in written_words(text, locale)}
    weights = _weights([*_from_keywords(keywords), *_from_texts(texts, locale)])
    weights |= _families(written, weights, locale)
    return Index(
        locale,
        weights,
        {term: _rarity(holders, len(topics)) for term, holders in weights.items()},
        _by_word((word, keyword) for keyword in keywords for word in keyword.words),
        _by_word((keyword.spoken[0], keyword) for keyword in keywords if len(keyword.spoken) > 1),
        Vocabulary(written),
    )


def said(catalogue: Catalogue, locale: str, message_id: str, attribute: str | None) -> str:
    """All words of a text in that very language; "" where it has none."""
    if not catalogue.has(locale, message_id, attribute):
        return ""
    pattern = catalogue.languages[locale].own[message_id].pattern(attribute)
    return literal_text(pattern) if pattern else ""


def listed(text: str) -> list[str]:
    """The phrases of a list with commas, Arabic ones too."""
    return text.replace("،", ",").split(",")


def _parts_of(topics: Iterable[str]) -> Iterator[tuple[str, tuple[str | None, float]]]:
    return product(topics, TEXTS.items())


def _keywords(catalogue: Catalogue, locale: str, topic: str) -> Iterator[Keyword]:
    for phrase in listed(said(catalogue, locale, topic, "keywords")):
        spoken = tuple(stem(word, locale) for word in words(phrase))
        weight = IN_KEYWORDS.get(len(phrase.split()), IN_LONG_KEYWORD)
        if spoken:
            yield Keyword(topic, frozenset(telling_words(phrase, locale)), weight, spoken)


def _from_keywords(keywords: Iterable[Keyword]) -> Iterator[tuple[str, str, float]]:
    return ((keyword.topic, term, keyword.weight) for keyword in keywords for term in keyword.words)


def _from_texts(texts: Iterable[tuple[str, str, float]], locale: str) -> Iterator[tuple[str, str, float]]:
    return ((topic, term, weight) for topic, text, weight in texts for term in set(telling_words(text, locale)))


def _weights(places: Iterable[tuple[str, str, float]]) -> dict[str, dict[str, float]]:
    """What each word weighs in each topic: its best place, half its second best, and so on."""
    found: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for topic, term, weight in places:
        found[term][topic].append(weight)
    return {term: {topic: _together(weights) for topic, weights in holders.items()} for term, holders in found.items()}


def _together(weights: Iterable[float]) -> float:
    return sum(weight * SAID_AGAIN**place for place, weight in enumerate(sorted(weights, reverse=True)))


def _families(
    written: Iterable[str], weights: Mapping[str, Mapping[str, float]], locale: str
) -> dict[str, dict[str, float]]:
    """What the words of one family weigh together, under its own name; of a compound, only parts that are words."""
    families: dict[str, dict[str, float]] = defaultdict(dict)
    for word in written:
        own = weights[stem(word, locale)]
        for form in kin(word, locale):
            if form in weights or language_of(locale) not in COMPOUNDING:
                family = families[FAMILY + form]
                for topic, weight in own.items():
                    family[topic] = max(weight, family.get(topic, 0.0))
    return families


def _rarity(holders: Iterable[str], topics: int) -> float:
    """1 for a word of a single topic, less for one of many; the meetings are one topic for who asks."""
    count = len({MEETINGS[0] if topic in MEETINGS else topic for topic in holders})
    return log(1 + topics / count) / log(1 + topics)


def _by_word(pairs: Iterable[tuple[str, Keyword]]) -> dict[str, list[Keyword]]:
    found: dict[str, list[Keyword]] = defaultdict(list)
    for word, keyword in pairs:
        found[word].append(keyword)
    return found


def _follows(phrase: Sequence[str], spoken: Sequence[str]) -> bool:
    """Whether a phrase is said from here on, with at most a word between its words."""
    place = 0
    for wanted in phrase[1:]:
        near = spoken[place + 1 : place + 2 + WORDS_BETWEEN]
        if wanted not in near:
            return False
        place += 1 + near.index(wanted)
    return True
