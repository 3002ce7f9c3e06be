"""A simulated person: what they remember, by a model that is not the scheduler's.

The model is ACT-R's of learning vocabulary, which knows the effect of spacing: P. I. Pavlik and J. R. Anderson,
"Practice and forgetting effects on vocabulary memory: an activation-based model of the spacing effect", Cognitive
Science 29 (2005), 559-586. Each time that a word is met leaves a trace, which fades as a power of the time since; the
better the word was remembered when it was met, the faster that trace fades.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field, replace

DAY = 86_400.0  # seconds
# How people, and words for one person, differ in forgetting: about what F. Sense and others found, "An individual's
# rate of forgetting is stable over time but differs across materials", Topics in Cognitive Science 8 (2016), 305-321.
DIFFERENCE = 0.15


@dataclass(frozen=True, slots=True, kw_only=True)
class Mind:
    """The parameters of the model, by their letters in the article."""

    a: float = 0.177  # the least exponent of fading
    c: float = 0.217  # what being well remembered adds to it
    tau: float = -0.704  # the activation at which half is recalled
    s: float = 0.255  # the noise of activation
    h: float = 0.025  # how fast time passes between sessions, within them it is 1


ARTICLE = Mind()
MINDS = {
    "2005": ARTICLE,
    # Fitted anew in P. I. Pavlik and J. R. Anderson, "Using a model to compute the optimal schedule of practice",
    # Journal of Experimental Psychology: Applied 14 (2008), 101-117: much less noise, so a word is known or is not.
    "2008": Mind(c=0.279, s=0.0786),
    "strong": replace(ARTICLE, a=0.7 * ARTICLE.a),  # two standard deviations from the usual person
}


@dataclass(slots=True)
class Trace:
    """One word in a mind: how fast it fades there at the least; when it was met, and the exponent of that trace."""

    a: float
    met: list[tuple[float, float]] = field(default_factory=list)

    def strength(self, at: float) -> float:
        """What is left of all traces together."""
        return sum(math.pow(max(at - when, 1.0), -exponent) for when, exponent in self.met)


class Person:
    """Somebody who meets words; `at` is in seconds of their own time, which stands almost still between sessions."""

    def __init__(self, words: int, mind: Mind, seed: int) -> None:
        chance = random.Random(seed)
        own = mind.a * chance.lognormvariate(0, DIFFERENCE)
        self.mind = mind
        self.words = [Trace(own * chance.lognormvariate(0, DIFFERENCE)) for _ in range(words)]

    def recall(self, word: int, at: float) -> float:
        """The chance that the word is recalled then."""
        strength = self.words[word].strength(at)
        return 1 / (1 + math.exp((self.mind.tau - math.log(strength)) / self.mind.s)) if strength else 0.0

    def meets(self, word: int, at: float) -> None:
        """The word is seen with its meaning: shown, or told after an answer."""
        trace = self.words[word]
        trace.met.append((at, self.mind.c * trace.strength(at) + trace.a))

    def knows_of(self, word: int) -> bool:
        """Whether the word has been met."""
        return bool(self.words[word].met)
