"""stegvis impact: whom an edit reaches, from the last commit or a folder."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.content.aloud import Reader
from bot.content.catalogue import Catalogue
from bot.content.reviewing import mark_read
from tests.cli.conftest import TEXTS, UI, Shell


@pytest.fixture
def committed(furnished: Shell) -> Shell:
    """The installation with two people at the beginning of their year; its texts are committed."""
    start = str(date.today() - timedelta(days=1))
    for locale in ("ar", "sv-simple"):
        furnished.done("enrol", "--start", start, "--locale", locale, "--workplace", "cafe-lyktan")
    git = ["git", "-C", str(furnished.folder), "-c", "user.name=Eva", "-c", "user.email=eva@example.org"]
    subprocess.run([*git, "init", "-q"], check=True)
    subprocess.run([*git, "add", "messages", "schedules"], check=True)
    subprocess.run([*git, "commit", "-q", "-m", "Texts"], check=True)
    return furnished


def edit(shell: Shell, name: str, old: str, new: str) -> None:
    """Write something else into a file of texts or schedules."""
    path = shell.folder / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_nothing_differs_from_the_last_commit(committed: Shell) -> None:
    assert committed.json("impact") == {
        "texts": [], "steps": [], "told": {}, "moved": {}, "lost": {}, "left_behind": []
    }  # fmt: skip


def test_a_changed_text_names_who_is_told_it_next_and_the_translations_that_are_older(committed: Shell) -> None:
    edit(committed, "messages/sv-simple/year.ftl", "Du får lön.", "Du får lön den 27:e.")
    found = committed.json("impact")
    assert found["texts"] == [{"message": "pay", "locale": "sv-simple", "parts": ["text"]}]
    assert [(hit["locale"], hit["shown_in"]) for hit in found["told"]["pay"]] in (
        [("ar", "ar"), ("sv-simple", "sv-simple")],
        [("sv-simple", "sv-simple"), ("ar", "ar")],
    )
    assert found["left_behind"] == [
        {"message": "pay", "kind": "picture", "where": "pay.svg"},
        {"message": "pay", "kind": "translation", "where": "ar"},
    ]


def test_a_voice_that_says_the_old_words_is_named(committed: Shell) -> None:
    wanted = Reader(Catalogue.load(committed.folder / "messages")).aloud("ar", "sick-report.explain")
    assert wanted is not None
    committed.environment["STEGVIS_DATA"] = str(committed.folder)
    path = committed.folder / "voice" / "ar" / wanted.file(machine=False)
    path.parent.mkdir(parents=True)
    path.write_bytes(b"OggS")
    edit(committed, "messages/ar/year.ftl", "مبكرًا.", "مبكرًا جدًا.")
    assert committed.json("impact")["left_behind"] == [
        {"message": "sick-report.explain", "kind": "voice", "where": "ar"}
    ]


def test_a_text_that_a_language_loses_is_told_in_simple_swedish(committed: Shell) -> None:
    edit(committed, "messages/ar/year.ftl", "pay = الأجر.\n    .title = الراتب\n", "")
    hits = committed.json("impact")["told"]["pay"]
    assert {(hit["locale"], hit["shown_in"]) for hit in hits} == {("ar", "sv-simple"), ("sv-simple", "sv-simple")}


def test_a_draft_that_does_not_go_out_is_told_in_simple_swedish(committed: Shell) -> None:
    folder = committed.folder / "messages"
    edit(committed, "messages/ar/year.ftl", "اتصلوا بالعمل.", "اتصلوا بمكان العمل.")
    mark_read(Catalogue.load(folder), folder, "sv-simple", ("sick-report",), by="Noor", day=date.today())
    shown_in = {}
    for drafts in ("all", "not-must"):
        committed.environment["STEGVIS_DRAFTS"] = drafts
        hits = committed.json("impact")["told"]["sick-report"]
        shown_in[drafts] = {hit["locale"]: hit["shown_in"] for hit in hits}
    assert shown_in == {
        "all": {"ar": "ar", "sv-simple": "sv-simple"},
        "not-must": {"ar": "sv-simple", "sv-simple": "sv-simple"},
    }


def test_nobody_is_told_a_step_that_is_held_back_until_its_fact_is_renewed(committed: Shell) -> None:
    told = []
    for until in (date.today() - timedelta(days=1), date.today() + timedelta(days=400)):
        fact = f"# fact: it is paid monthly – the municipality, checked 2026-01-01, valid until {until}\n"
        text = f"{fact}pay = Du får lön den 27:e.\n    .title = Lönen\n"
        source = committed.folder / "messages" / "sv-simple" / "year.ftl"
        source.write_text(TEXTS["sv-simple"].replace("pay = Du får lön.\n    .title = Lönen\n", text) + UI, "utf-8")
        told.append({message: len(hits) for message, hits in committed.json("impact")["told"].items()})
    assert told == [{}, {"pay": 2}]


def test_a_step_on_another_day_names_all_whose_day_it_is(committed: Shell) -> None:
    edit(committed, "schedules/year.toml", 'when = "m1 d22"', 'when = "m2 d22"')
    found = committed.json("impact")
    assert found["steps"] == [{"programme": "year", "step": "pay", "what": "different"}]
    assert (list(found["moved"]), len(found["moved"]["pay"]), found["lost"]) == (["pay"], 2, {})


def test_another_hour_of_the_programme_moves_every_step(committed: Shell) -> None:
    edit(committed, "schedules/year.toml", 'hour = "09:00"', 'hour = "10:00"')
    found = committed.json("impact")
    assert found["steps"] == [{"programme": "year", "step": "", "what": "hour"}]
    assert {step: len(hits) for step, hits in found["moved"].items()} == {"goodbye": 2, "pay": 2, "sick-report": 2}


def test_a_step_that_is_gone_names_those_who_would_have_been_told(committed: Shell) -> None:
    edit(committed, "schedules/year.toml", '[[step]]\nid = "pay"\nwhen = "m1 d22"\n', "")
    found = committed.json("impact")
    assert (found["steps"][0]["what"], len(found["lost"]["pay"])) == ("gone", 2)


def test_an_earlier_folder_can_be_compared_with_and_read_by_eye(committed: Shell, tmp_path: Path) -> None:
    for name in ("messages", "schedules"):
        shutil.copytree(committed.folder / name, tmp_path / "before" / name)
    edit(committed, "messages/sv-simple/year.ftl", "Du får lön.", "Du får lön den 27:e.")
    lines = committed.done("impact", "--against", str(tmp_path / "before")).splitlines()
    assert lines[:2] == ["pay", "  sv-simple: text"]
    assert lines[2].startswith("  next told to 2 (1 ar, 1 sv-simple): ")
    assert lines[3:] == [
        "  pay.svg: see whether the picture still fits",
        "  ar: the translation is older than its source",
    ]


def test_without_git_or_a_commit_it_says_what_to_name(furnished: Shell) -> None:
    assert furnished.refused("impact").endswith("name a folder to compare with, with --against FOLDER.")
