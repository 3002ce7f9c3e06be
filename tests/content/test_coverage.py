"""What there is in each language, of a small tree."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.content.content import Content, read_content
from bot.content.coverage import Coverage, Everywhere, Kind, Share, Voices, coverage, everywhere
from bot.content.media import Media
from bot.content.review import Review
from tests.content.conftest import AR, SV, Tree
from tests.content.words import with_words


@pytest.fixture
def media(tmp_path: Path) -> Media:
    """A picture of a must step."""
    folder = tmp_path / "shown"
    (folder / "pictures").mkdir(parents=True)
    (folder / "pictures" / "sick-report.svg").write_text("<svg/>", encoding="utf-8")
    return Media(folder)


def read(tree: Tree, media: Media) -> Content:
    """The content of the tree with these media."""
    return replace(read_content(messages=str(tree.messages), schedules=str(tree.schedules)), media=media)


def of(content: Content, locale: str) -> Coverage:
    """One language of the table."""
    return next(each for each in coverage(content) if each.locale == locale)


def test_a_language_is_measured_by_what_its_source_has(tree: Tree, media: Media) -> None:
    tree.change(AR, "sick-report =\n", "sick =\n")
    found = of(read(tree, media), "ar")
    assert (found.locale, found.offered) == ("ar", False)
    assert found.kinds == {
        Kind.MUST: Share(0, 1),
        Kind.STEP: Share(1, 1),
        Kind.INTERFACE: Share(4, 4),  # without the sentence that is always Swedish
        Kind.DRILL: Share(0, 0),
        Kind.WORD: Share(0, 0),
        Kind.STAFF: Share(0, 0),
    }
    assert found.files == {"safe.ftl": Share(1, 2), "ui.ftl": Share(4, 4)}
    assert (found.states[Review.MISSING], found.states[Review.DRAFT], found.states[Review.REVIEWED]) == (1, 5, 0)


def test_staff_s_texts_are_wanted_in_their_languages_only(tree: Tree, media: Media) -> None:
    content = read(tree, media)
    assert [each.locale for each in coverage(content)] == ["sv-simple", "sv", "ar", "en"]
    staff = {each.locale: each.kinds[Kind.STAFF] for each in coverage(content)}
    assert staff == {"sv-simple": Share(0, 0), "sv": Share(1, 1), "ar": Share(0, 0), "en": Share(1, 1)}
    assert of(content, "sv").files == {"staff.ftl": Share(1, 1)}


def test_words_are_counted_by_themselves(tree: Tree, media: Media) -> None:
    tree = with_words(tree)
    tree.change("messages/ar/words-common.ftl", "word-hink = bucket\n    .example = Take a bucket.\n", "")
    found = of(read(tree, media), "ar").kinds[Kind.WORD]
    assert found.wanted - found.there == 1


def test_pictures_are_the_same_everywhere_and_films_stand_in_a_language(tree: Tree, media: Media) -> None:
    tree.change(SV, "    .short = 🤒 Sjuk\n", "    .short = 🤒 Sjuk\n    .film = https://example.org/film\n")
    content = read(tree, media)
    assert everywhere(content) == Everywhere(steps=2, musts=1, pictures=1, must_pictures=1)
    assert [(each.locale, each.films) for each in coverage(content) if each.films] == [("sv-simple", 1)]
    assert {each.voices for each in coverage(content)} == {Voices(0, 0)}


def test_the_shipped_voices_are_marked_as_a_machine_s(content: Content) -> None:
    heard = of(content, "sv-simple").other_voices
    assert heard.recorded == 0
    assert heard.machine >= len(("ui-ill-sentence", "ui-ill-child-sentence"))
