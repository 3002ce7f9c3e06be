"""Who has read which text, and what becomes of that when texts change."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from bot.content.catalogue import Catalogue
from bot.content.review import Reading, Review, Reviews, read_reviews, written
from bot.content.reviewing import Change, changes, mark_minor, mark_read, read_sources
from tests.content.conftest import EN, SV, Tree

DAY = date(2026, 11, 22)
ROOT = Path(__file__).resolve().parents[2]


def read(tree: Tree, *messages: str, locale: str = "en", by: str = "Kim Ek") -> None:
    mark_read(Catalogue.load(tree.messages), tree.messages, locale, messages, by=by, day=DAY)


def state(tree: Tree, message: str = "pay", locale: str = "en") -> Review:
    return Catalogue.load(tree.messages).review(locale, message)


def changed(tree: Tree, message: str = "pay") -> list[Change]:
    return changes(Catalogue.load(tree.messages), tree.messages, message)


def test_a_text_is_a_draft_until_a_person_has_read_it(tree: Tree) -> None:
    assert state(tree) is Review.DRAFT
    read(tree, "pay")
    assert state(tree) is Review.REVIEWED
    assert not Catalogue.load(tree.messages).draft("en", "pay")
    assert state(tree, "sick-report") is Review.DRAFT
    assert state(tree, locale="ar") is Review.DRAFT
    assert state(tree, "nothing") is Review.MISSING


def test_a_change_of_the_source_makes_a_translation_stale_and_the_source_edited(tree: Tree) -> None:
    read(tree, "pay")
    read(tree, "pay", locale="sv-simple")
    tree.change(SV, "Amina får lön.", "Amina får 100 kronor.")
    assert (state(tree), state(tree, locale="sv-simple")) == (Review.STALE, Review.EDITED)


def test_a_change_of_the_text_itself_is_an_edit(tree: Tree) -> None:
    read(tree, "pay")
    read(tree, "pay", locale="sv-simple")
    tree.change(EN, "Amina is paid.", "Amina gets money.")
    assert (state(tree), state(tree, locale="sv-simple")) == (Review.EDITED, Review.REVIEWED)


def test_where_both_have_changed_the_translation_is_stale(tree: Tree) -> None:
    read(tree, "pay")
    tree.change(SV, "Amina får lön.", "Amina får 100 kronor.")
    tree.change(EN, "Amina is paid.", "Amina gets money.")
    assert state(tree) is Review.STALE


def test_a_change_that_is_taken_back_leaves_the_text_reviewed(tree: Tree) -> None:
    read(tree, "pay")
    tree.change(SV, "Amina", "Sara")
    tree.change(SV, "Sara", "Amina")
    assert state(tree) is Review.REVIEWED


NO_CHANGE = [
    pytest.param("\npay =", "\n# A note\npay =", id="a comment"),
    pytest.param(".keywords = ", ".keywords = cash, ", id="a keyword more"),
    pytest.param("\npay =", "\npay =\n", id="an empty line"),
    pytest.param("    .short", "        .short", id="an indent"),
    pytest.param("    .title", "    .words = word-pay\n    .title", id="words to learn"),
    pytest.param("    .title", "    .film = https://example.org\n    .title", id="a film"),
    pytest.param("\n    .example = Amina", "\n    .example =\n        Amina", id="a line break"),
]


@pytest.mark.parametrize(("old", "new"), NO_CHANGE)
@pytest.mark.parametrize("path", [SV, EN], ids=["source", "translation"])
def test_what_no_reader_sees_changes_no_review(tree: Tree, path: str, old: str, new: str) -> None:
    read(tree, "sick-report", "pay")
    tree.change(path, old, new)
    assert (state(tree, "pay"), state(tree, "sick-report")) == (Review.REVIEWED, Review.REVIEWED)


def test_a_text_that_moves_to_another_file_and_turns_its_parts_round_stays_reviewed(tree: Tree) -> None:
    tree.write("messages/en/more.ftl", "ui-x = X\n    .title = A\n    .short = B\n")
    tree.write("messages/sv-simple/more.ftl", "ui-x = Y\n")
    read(tree, "ui-x")
    (tree.messages / "en" / "more.ftl").unlink()
    tree.write("messages/en/moved.ftl", "ui-x = X\n    .short = B\n    .title = A\n")
    assert state(tree, "ui-x") is Review.REVIEWED


def test_of_a_word_only_what_is_translated_makes_translations_stale(tree: Tree) -> None:
    word = "word-kvast = kvast\n    .article = en\n    .plural = kvastar\n    .example = Ta en kvast.\n"
    tree.write("messages/sv-simple/words-a.ftl", word)
    tree.write("messages/en/words-a.ftl", "word-kvast = broom\n    .example = Take a broom.\n")
    read(tree, "word-kvast")
    read(tree, "word-kvast", locale="sv-simple")
    tree.write("messages/sv-simple/words-a.ftl", word.replace("kvastar", "kvastarna"))
    assert (state(tree, "word-kvast"), state(tree, "word-kvast", "sv-simple")) == (Review.REVIEWED, Review.EDITED)
    tree.write("messages/sv-simple/words-a.ftl", word.replace("Ta en", "Hämta en"))
    assert state(tree, "word-kvast") is Review.STALE


def test_staff_texts_follow_swedish(tree: Tree) -> None:
    read(tree, "staff-menu")
    read(tree, "staff-menu", locale="sv")
    tree.change("messages/sv/staff.ftl", "Hej", "God dag")
    assert (state(tree, "staff-menu"), state(tree, "staff-menu", "sv")) == (Review.STALE, Review.EDITED)


def test_what_a_source_said_when_it_was_read_is_kept_beside_what_it_says_now(tree: Tree) -> None:
    read(tree, "pay", locale="ar")
    tree.change(SV, "Amina får lön.", "Amina får pengar.")
    read(tree, "pay")
    tree.change(SV, "Amina får pengar.", "Amina får 100 kronor.")
    found = changed(tree)
    assert sorted(each.locales for each in found) == [("ar",), ("en",)]
    told = {each.locales: each.before["example"] for each in found if each.before}
    assert told == {("ar",): "Amina får lön.", ("en",): "Amina får pengar."}
    assert {each.now["example"] for each in found} == {"Amina får 100 kronor."}


def test_what_nobodys_reading_names_any_more_is_not_kept(tree: Tree) -> None:
    read(tree, "pay")
    tree.change(SV, "Amina får lön.", "Amina får pengar.")
    read(tree, "pay")
    assert [parts["example"] for parts in read_sources(tree.messages).values()] == ["Amina får pengar."]


def test_a_minor_change_keeps_translations_fresh_and_counts_as_reading_the_source(tree: Tree) -> None:
    for locale in ("sv-simple", "en", "ar"):
        read(tree, "pay", locale=locale)
    tree.change(SV, "Amina får lön.", "Amina får sin lön.")
    (change,) = changed(tree)
    mark_minor(Catalogue.load(tree.messages), tree.messages, change, by="Olle", day=date(2026, 12, 1))
    assert {state(tree, locale=locale) for locale in ("sv-simple", "en", "ar")} == {Review.REVIEWED}
    readings = read_reviews(tree.messages).readings
    assert (readings["en", "pay"].by, readings["en", "pay"].day) == ("Kim Ek", DAY)
    assert readings["en", "pay"].minor == "2026-12-01 Olle"
    assert (readings["sv-simple", "pay"].by, readings["sv-simple", "pay"].minor) == ("Olle", "")


def test_a_minor_change_does_not_freshen_what_was_stale_before_it(tree: Tree) -> None:
    read(tree, "pay", locale="ar")
    tree.change(SV, "Amina får lön.", "Amina får inget.")
    read(tree, "pay")
    tree.change(SV, "Amina får inget.", "Amina får inget alls.")
    change = next(each for each in changed(tree) if each.locales == ("en",))
    mark_minor(Catalogue.load(tree.messages), tree.messages, change, by="Olle", day=DAY)
    assert (state(tree), state(tree, locale="ar")) == (Review.REVIEWED, Review.STALE)


def test_a_translation_that_was_edited_meanwhile_stays_edited_after_a_minor_change(tree: Tree) -> None:
    read(tree, "pay")
    tree.change(SV, "Amina får lön.", "Amina får sin lön.")
    tree.change(EN, "Amina is paid.", "Amina gets money.")
    (change,) = changed(tree)
    mark_minor(Catalogue.load(tree.messages), tree.messages, change, by="Olle", day=DAY)
    assert state(tree) is Review.EDITED


def test_a_review_is_kept_as_it_was_written(tree: Tree) -> None:
    reading = Reading("0123", "4567", 'Kim "K" \\ Ek\n[x]', DAY, "2026-12-01 Olle")
    reviews = Reviews({("fa-AF", "pay"): reading, ("ar", "sick-report"): Reading("1", "2", "نور", DAY)})
    tree.write("messages/review.toml", written(reviews))
    assert read_reviews(tree.messages).readings == {
        ("ar", "sick-report"): Reading("1", "2", "نور", DAY),
        ("fa-AF", "pay"): Reading("0123", "4567", 'Kim "K" \\ Ek [x]', DAY, "2026-12-01 Olle"),
    }
    assert written(read_reviews(tree.messages)) == (tree.messages / "review.toml").read_text(encoding="utf-8")


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Kim", "-c", "user.email=kim@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(("git", *who, *arguments), cwd=folder, check=True, capture_output=True)


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_what_two_editors_have_read_is_merged_by_git(tree: Tree) -> None:
    shutil.copy(ROOT / ".gitattributes", tree.folder)
    git(tree.folder, "init", "-q", "-b", "main")
    git(tree.folder, "add", "-A")
    git(tree.folder, "commit", "-qm", "texts")
    git(tree.folder, "checkout", "-qb", "other")
    read(tree, "pay", locale="ar", by="Noor")
    read(tree, "ui-month", "sick-report", by="Noor")
    git(tree.folder, "add", "-A")
    git(tree.folder, "commit", "-qm", "Noor")
    git(tree.folder, "checkout", "-q", "main")
    read(tree, "pay", "ui-crisis")
    git(tree.folder, "add", "-A")
    git(tree.folder, "commit", "-qm", "Kim")
    git(tree.folder, "merge", "-q", "--no-edit", "other")
    assert {key: reading.by for key, reading in read_reviews(tree.messages).readings.items()} == {
        ("ar", "pay"): "Noor",
        ("en", "pay"): "Kim Ek",
        ("en", "sick-report"): "Noor",
        ("en", "ui-crisis"): "Kim Ek",
        ("en", "ui-month"): "Noor",
    }
    assert tree.problems() == []
    read(tree, "ui-month", locale="ar")
    assert written(read_reviews(tree.messages)) == (tree.messages / "review.toml").read_text(encoding="utf-8")


ROW = 'text = "a", source = "b", by = "Kim"'
BROKEN = [
    pytest.param("x = [", 1, "Invalid value", id="no TOML"),
    pytest.param(
        f"ar.pay = {{ {ROW}, on = 2026-11-22 }}\n<<<<<<< HEAD\n", 2, "a merge of git is not finished; keep", id="merge"
    ),
    pytest.param(
        f"ar.pay = {{ {ROW}, on = 2026-11-22 }}\nar.pay = {{ {ROW}, on = 2026-11-23 }}\n",
        2,
        "the same text stands here a second time; keep one of the two lines",
        id="twice",
    ),
    pytest.param(
        f"# x\nar.pay = {{ {ROW} }}\n", 2, "ar.pay is no reading: write { text, source, by, on }", id="no day"
    ),
    pytest.param(
        f'ar.pay = {{ {ROW}, on = "today" }}\n', 1, "ar.pay is no reading: write { text, source, by", id="no date"
    ),
    pytest.param(f"ar.pay = {{ {ROW}, on = 2026-11-22, at = 1 }}\n", 1, "ar.pay is no reading", id="too much"),
    pytest.param("ar.pay = 1\n", 1, "ar.pay is no reading", id="a number"),
    pytest.param("ar = 1\n", 1, "ar is no reading: write LANGUAGE.MESSAGE = {", id="no message"),
]


@pytest.mark.parametrize(("text", "line", "why"), BROKEN)
def test_a_file_broken_by_hand_is_told_with_its_line_and_all_are_drafts(
    tree: Tree, text: str, line: int, why: str
) -> None:
    read(tree, "pay")
    tree.write("messages/review.toml", text)
    (problem,) = tree.problems()
    told = f"messages/review.toml:{line}: error [review] it cannot be read, and every text counts as a draft: {why}"
    assert problem.startswith(told)
    assert state(tree) is Review.DRAFT


def test_a_file_that_is_no_text_is_told_too(tree: Tree) -> None:
    (tree.messages / "review.toml").write_bytes(b"\xff")
    assert tree.problems() == [
        "messages/review.toml:1: error [review] it is not UTF-8, and every text counts as a draft; save it as UTF-8."
    ]


@pytest.mark.parametrize("text", ["pay = 1\n", "pay.abc = 1\n", "pay.abc = { text = 1 }\n", "x = ["])
def test_broken_sources_are_told_and_leave_the_reviews_alone(tree: Tree, text: str) -> None:
    read(tree, "pay")
    tree.write("messages/review-sources.toml", text)
    (problem,) = tree.problems()
    assert problem.startswith("messages/review-sources.toml:1: error [review] it cannot be read, and `stegvis review`")
    assert state(tree) is Review.REVIEWED


@pytest.mark.parametrize("name", ["review.toml", "review-sources.toml"])
def test_nothing_is_written_over_a_file_that_cannot_be_read(tree: Tree, name: str) -> None:
    tree.write(f"messages/{name}", "x = [")
    with pytest.raises(ValueError, match="Invalid value"):
        read(tree, "pay")
    assert (tree.messages / name).read_text(encoding="utf-8") == "x = ["


def test_every_reading_is_a_line_by_language_and_id(tree: Tree) -> None:
    read(tree, "sick-report", "pay")
    read(tree, "pay", locale="ar")
    lines = (tree.messages / "review.toml").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert [line.split(" = ")[0] for line in lines[1:]] == ["ar.pay", "en.pay", "en.sick-report"]
