"""Every topic can be found under a theme, and is listed for whom it concerns."""

from __future__ import annotations

from bot.domain.themes import THEMES, listed, theme_after

EVERY = tuple(step for steps in THEMES.values() for step in steps)


def test_of_the_meetings_only_the_next_is_listed() -> None:
    assert listed("meetings", EVERY, next_meeting=2) == ("follow-up-2", "what-i-can", "language-goal")


def test_what_asks_is_listed_only_once_it_was_sent() -> None:
    assert "self-check" not in listed("meetings", EVERY)
    assert "self-check" in listed("meetings", EVERY, sent={"self-check"})


def test_a_step_that_editors_add_stands_with_my_year() -> None:
    assert listed("year", ("about-programme", "gardening")) == ("about-programme", "gardening")
    assert listed("work", ("about-programme", "gardening")) == ()


def test_the_themes_follow_each_other_in_a_circle() -> None:
    theme, seen = "safe", []
    for _ in THEMES:
        seen.append(theme)
        theme = theme_after(theme)
    assert (tuple(seen), theme) == (tuple(THEMES), "safe")
