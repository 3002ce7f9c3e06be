"""How plain the texts are as a whole."""

from __future__ import annotations

from bot.content.places import messages_folder
from bot.content.plainness import Plainness, plainness
from tests.content.conftest import SV, Tree

LINE = "\n        Du får lön varje månad här."


def test_only_texts_of_30_words_are_measured(tree: Tree) -> None:
    assert plainness(tree.messages) == Plainness(0.0, 0.0, 0)
    tree.change(SV, "Ring tidigt.", LINE * 5)
    assert plainness(tree.messages) == Plainness(6.0, 6.0, 1)


def test_line_ends_without_a_mark_do_not_flatter(tree: Tree) -> None:
    tree.change(SV, "Ring tidigt.", LINE.rstrip(".") * 5)
    assert plainness(tree.messages) == Plainness(30.0, 30.0, 1)


def test_the_shipped_texts_are_plain() -> None:
    assert plainness(messages_folder()).median <= 25
