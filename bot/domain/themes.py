"""The seven themes under which every topic can be found, and what of them is listed for whom."""

from __future__ import annotations

from collections.abc import Collection, Mapping

THEMES: Mapping[str, tuple[str, ...]] = {
    "safe": (
        "sick-report",
        "sick-long",
        "child-sick",
        "safety-first",
        "health-and-work",
        "children-and-home",
    ),
    "year": (
        "welcome",
        "about-programme",
        "people-around-you",
        "temporary-contract",
        "halfway",
        "extension",
        "expectation-check",
    ),
    "meetings": (
        "first-meeting",
        "follow-up-1",
        "follow-up-2",
        "follow-up-3",
        "what-i-can",
        "language-goal",
        "self-check",
    ),
    "work": (
        "work-times",
        "workplace-norms",
        "your-rights",
        "swedish-at-work",
        "school-and-work",
    ),
    "money": (
        "pay",
        "time-off",
        "unemployment-fund",
        "unemployment-fund-apply",
    ),
    "jobs": (
        "cv",
        "references",
        "where-jobs-are",
        "job-application",
        "interview",
        "job-search-habit",
        "no-is-normal",
        "own-business-and-cooperatives",
    ),
    "after": (
        "education-paths",
        "what-comes-after",
        "certificates",
        "last-weeks",
        "first-day-after",
        "goodbye",
        "how-is-it-going",
    ),
}

ONCE_SENT = frozenset(
    {"extension", "expectation-check", "self-check", "goodbye", "how-is-it-going"}
)  # listed only then
MEETINGS = ("first-meeting", "follow-up-1", "follow-up-2", "follow-up-3")  # one button: the next


def listed(theme: str, *, sent: Collection[str], next_meeting: int) -> tuple[str, ...]:
    """The topics of a theme as one person sees them; `next_meeting` is 0 to 3."""
    shown = []
    for step in THEMES[theme]:
        if step in ONCE_SENT and step not in sent:
            continue
        if step in MEETINGS and step != MEETINGS[next_meeting]:
            continue
        shown.append(step)
    return tuple(shown)


def theme_of(step: str) -> str | None:
    """The theme that holds a topic; None for a step of another programme."""
    return next((theme for theme, steps in THEMES.items() if step in steps), None)


def theme_after(theme: str) -> str:
    """The next theme, the first after the last."""
    names = tuple(THEMES)
    return names[(names.index(theme) + 1) % len(names)]
