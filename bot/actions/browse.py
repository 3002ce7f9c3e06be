"""Finding things: the topics of this month, all topics by theme, and the people around."""

from __future__ import annotations

from bot.actions.facts import MUNICIPALITY, surroundings
from bot.actions.visit import Answers, Visit
from bot.domain.calendar import programme_month
from bot.domain.occurrences import dates_of, meeting_day, occurrences
from bot.domain.participant import State
from bot.domain.reply import Button, Form, Say, Value, say
from bot.domain.themes import MEETINGS, ONCE_SENT, THEMES, listed, theme_after
from bot.store import answers, ledger

Rows = tuple[tuple[Button, ...], ...]
TOLD = (State.SENT, State.IN_DOUBT, State.CLAIMED)


def month(visit: Visit, subject: str = "", arg: str = "") -> Answers:
    """📅: a month's topics; subject: which month, in place of the one shown."""
    today = visit.now.astimezone(visit.programme.zone).date()
    says: tuple[Say, ...]
    rows: Rows
    if today < visit.person.start:
        says, rows = (say("ui-month-before", start_date=visit.person.start),), ((visit.button("all-topics", "p"),),)
    elif today > visit.person.end:
        says, rows = (say("ui-month-after"),), _topic_rows(visit, _listed(visit, "after"))
    else:
        says, rows = _month(
            visit, int(subject) if subject.isdecimal() and 0 < int(subject) <= visit.month else visit.month
        )
    return (visit.edit(*says, rows=rows) if subject else visit.send(*says, rows=rows),)


def themes(visit: Visit, subject: str = "", arg: str = "") -> Answers:
    """🗂: the seven themes; in place where another list stood."""
    rows = tuple((visit.button(say(f"ui-theme-{theme}"), "q", theme),) for theme in THEMES)
    return (
        visit.edit(say("ui-topics-themes"), rows=rows) if subject else visit.send(say("ui-topics-themes"), rows=rows),
    )


def theme(visit: Visit, subject: str, arg: str) -> Answers:
    """One theme's topics, in place; on to the next one, or back."""
    if subject not in THEMES:
        return ()
    below = ((visit.button("next-theme", "q", theme_after(subject)),), (visit.button("all-themes", "p", "all"),))
    heading = say("ui-topics-list", theme=say(f"ui-theme-{subject}"))
    return (visit.edit(heading, rows=(*_topic_rows(visit, _listed(visit, subject)), *below)),)


def contacts(visit: Visit, subject: str = "", arg: str = "") -> Answers:
    """👤: name, what for, phone; who is not known is left out."""
    near = surroundings(visit.tx, visit.person)
    lines: list[Say] = []
    if near.caseworker:
        lines += _contact("caseworker", near.caseworker.name, near.caseworker.phone)
    for each in near.supervisors:
        lines += _contact("supervisor", each.name, each.phone)
    lines += [
        say(f"ui-people-{name}", name=visit.programme.municipality[name])
        for name in MUNICIPALITY
        if name in ("job-coach", "language-teacher") and visit.programme.municipality.get(name)
    ]
    if near.workplace:
        lines += _contact("workplace", near.workplace.name, near.workplace.phone)
    help_row = ((visit.button("help", "a", "any"),),)
    says = (say("ui-people-list"), *lines) if lines else (say("ui-people-none"),)
    return (visit.send(*says, rows=help_row if near.caseworker else ()),)


def _contact(kind: str, name: str, phone: str) -> tuple[Say, ...]:
    """Who it is and what for; the number on a line of its own, so that it is not broken."""
    who = say(f"ui-people-{kind}", name=name)
    return (who, say("ui-people-phone", form=Form.LINE, phone=phone)) if phone else (who,)


def _month(visit: Visit, number: int) -> tuple[tuple[Say, ...], Rows]:
    person, programme = visit.person, visit.programme
    months = programme_month(person.start, person.end)
    steps = dict.fromkeys(
        owed.step.id for owed in sorted(occurrences(programme, dates_of(person, programme)), key=lambda owed: owed.day)
        if min(programme_month(person.start, owed.day), months) == number
    )  # fmt: skip
    told = told_steps(visit)
    rows = _topic_rows(visit, [step for step in steps if step not in ONCE_SENT or step in told])
    dots = "●" * number + "○" * (months - number)
    facts: dict[str, Value] = {"month": number, "months": months, "dots": dots, "end_date": person.end}
    turn: list[tuple[Button, ...]] = []
    if number > 1:
        turn.append((visit.button("last-month", "m", str(number - 1)),))
    if number < visit.month:
        turn.append((visit.button("next-month", "m", str(number + 1)),))
    return (Say("ui-month-list" if rows else "ui-month-none", None, facts),), (*rows, *turn)


def _topic_rows(visit: Visit, steps: list[str]) -> Rows:
    understood, told = answers.understood(visit.tx, visit.person.id), told_steps(visit)
    coming = {
        owed.step.id
        for owed in occurrences(visit.programme, dates_of(visit.person, visit.programme))
        if owed.last >= visit.now.astimezone(visit.programme.zone).date()
    }
    rows = []
    for step in steps:
        short = say(step, "short")
        state = "understood" if step in understood else "told" if step in told else "coming" if step in coming else ""
        rows.append((visit.button(say(f"ui-button-topic-{state}", short=short) if state else short, "o", step),))
    return tuple(rows)


def told_steps(visit: Visit) -> frozenset[str]:
    """The steps that may have reached the person."""
    return frozenset(each.step for each in ledger.of_participant(visit.tx, visit.person.id) if each.state in TOLD)


def _listed(visit: Visit, theme: str) -> list[str]:
    steps = [step.id for step in visit.programme.steps]
    return list(listed(theme, steps, sent=told_steps(visit), next_meeting=next_meeting(visit)))


def next_meeting(visit: Visit) -> int:
    """The number of the next meeting, the last one once all have been."""
    today, dates = visit.now.astimezone(visit.programme.zone).date(), dates_of(visit.person, visit.programme)
    days = [meeting_day(number, visit.programme, dates) for number in range(len(MEETINGS))]
    return next((number for number, day in enumerate(days) if day and day >= today), len(MEETINGS) - 1)
