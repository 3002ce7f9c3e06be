"""The seven themes under which every topic can be found, and what of them is listed for whom."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

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

OTHERS = "year"  # holds what editors add to a schedule and no theme names
# Listed only once they were sent.
ONCE_SENT = frozenset({"extension", "expectation-check", "self-check", "goodbye", "how-is-it-going"})
MEETINGS = ("first-meeting", "follow-up-1", "follow-up-2", "follow-up-3")  # one button: the next


def listed(
    theme: str, steps: Sequence[str], *, sent: Collection[str] = frozenset(), next_meeting: int = 0
) -> tuple[str, ...]:
    """The topics of a theme among a programme's steps, as one person sees them; `next_meeting` is 0 to 3."""
    hidden = {step for step in MEETINGS if step != MEETINGS[next_meeting]} | (ONCE_SENT - set(sent))
    return tuple(step for step in _held(theme, steps) if step not in hidden)


def _held(theme: str, steps: Sequence[str]) -> Sequence[str]:
    held = [step for step in THEMES[theme] if step in steps]
    if theme != OTHERS:
        return held
    anywhere = {step for steps in THEMES.values() for step in steps}
    return [*held, *(step for step in steps if step not in anywhere)]


def theme_after(theme: str) -> str:
    """The next theme, the first after the last."""
    names = tuple(THEMES)
    return names[(names.index(theme) + 1) % len(names)]
