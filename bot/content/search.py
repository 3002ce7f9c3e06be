"""Finds the topics that answer a question in a person's own words, and hears when somebody is in danger."""

from __future__ import annotations

from collections.abc import Sequence

from bot.content.catalogue import Catalogue
from bot.content.crisis import Alarm
from bot.content.index import Index, build_index, listed, said
from bot.content.sources import SOURCE
from bot.content.stems import words, written_words
from bot.domain.themes import MEETINGS, ONCE_SENT

MOST = 3  # more buttons are not read
SWEDISH_BESIDE = 0.9  # a person writes mostly in their own language
ONCE_SENT_SHARE = 0.6  # checks and farewells are seldom what somebody asks for
ENOUGH = 1.3  # below it, no topic answers
NEAR_THE_BEST = 0.3  # of the best topic's score; what has less is not shown
MOST_WORDS = 60  # of a question; who writes more has said by then what it is about
LONGEST_WORD = 40  # what is longer is in no topic, and must not take long
ELSEWHERE = "ui-search-none"  # its .keywords are what people ask that no topic answers: passports, buses


class Finder:
    """Search over all topics; a language's index is built when it is first asked for, or by `prepare`."""

    def __init__(self, catalogue: Catalogue, topics: Sequence[str]) -> None:
        self._catalogue, self._listing = catalogue, (*topics, ELSEWHERE)
        self._indexes: dict[str, Index] = {}
        self._alarm = Alarm(_of_crisis(catalogue, "phrases"), _of_crisis(catalogue, "patterns"))

    def prepare(self) -> None:
        """Build all indexes, so that nobody's question waits for one."""
        for locale in self._catalogue.locales:
            self._index(locale)

    def find(self, locale: str, question: str) -> tuple[str, ...]:
        """At most three topics, the best first, by the words of that language and of Swedish; () if none answers."""
        scores = self._scores(locale, question)
        ranked = sorted(scores, key=lambda topic: -scores[topic])
        if not ranked or ranked[0] == ELSEWHERE or scores[ranked[0]] < ENOUGH:
            return ()
        near = [topic for topic in ranked if scores[topic] >= NEAR_THE_BEST * scores[ranked[0]]]
        return tuple(topic for topic in near if topic not in (*MEETINGS, ELSEWHERE) or topic == _meeting(near))[:MOST]

    def crisis(self, question: str) -> bool:
        """Whether the words, in any language, speak of danger, violence or not wanting to live."""
        return self._alarm.heard(question)

    def _index(self, locale: str) -> Index:
        if locale not in self._indexes:
            self._indexes[locale] = build_index(self._catalogue, locale, self._listing)
        return self._indexes[locale]

    def _scores(self, locale: str, question: str) -> dict[str, float]:
        asked = [word for word in words(question) if len(word) <= LONGEST_WORD][:MOST_WORDS]
        own = written_words(" ".join(asked), locale)
        scores: dict[str, float] = {}
        # of Swedish only the telling words: the English "do" is no Swedish abbreviation
        for tag, spoken, share in ((SOURCE, own, SWEDISH_BESIDE), (locale, asked, 1.0)):
            if tag not in self._catalogue.locales:
                continue
            for topic, score in self._index(tag).scores(written_words(" ".join(own), tag), spoken).items():
                likely = ONCE_SENT_SHARE if topic in ONCE_SENT else 1.0
                scores[topic] = max(scores.get(topic, 0.0), score * share * likely)
        return scores


def _meeting(ranked: Sequence[str]) -> str | None:
    """The meetings are one topic for who asks; the best of them stands for all."""
    return next((topic for topic in ranked if topic in MEETINGS), None)


def _of_crisis(catalogue: Catalogue, attribute: str) -> list[str]:
    texts = (said(catalogue, locale, "ui-crisis", attribute) for locale in catalogue.locales)
    return [phrase for text in texts for phrase in listed(text)]
