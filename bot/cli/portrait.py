"""Prints one participant."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

import click

from bot.actions.portrait import Portrait
from bot.cli.output import print_pairs
from bot.domain.timeline import Planned
from bot.store.ledger import Delivery
from bot.store.notices import Notice
from bot.store.times import as_text, maybe_text


def as_document(seen: Portrait) -> Mapping[str, object]:
    """The participant as JSON is made of; times are UTC."""
    person, near = seen.person, seen.near
    return {
        "code": person.code,
        "state": seen.state,
        "first_name": person.first_name,
        "programme": person.programme,
        "locale": person.locale,
        "start": person.start.isoformat(),
        "end": person.end.isoformat(),
        "month": seen.month,
        "meetings": {str(number): day.isoformat() for number, day in person.meetings.items()},
        "hour": f"{person.hour:%H:%M}" if person.hour else None,
        "workplace": near.workplace.code if near.workplace else None,
        "caseworker": near.caseworker.code if near.caseworker else None,
        "joined_at": maybe_text(person.joined_at),
        "paused_until": person.paused_until.isoformat() if person.paused_until else None,
        "permanent_offer": person.permanent_offer,
        "invitation": seen.invitation,
        "latest": [_delivery(each) for each in seen.latest],
        "next": [_planned(each) for each in seen.coming],
        "notices": [_notice(each) for each in seen.notices],
    }


def print_portrait(seen: Portrait, zone: ZoneInfo) -> None:
    """The participant as text; times are those of the programme's clock."""
    document = as_document(seen)
    lists = ("latest", "next", "notices")
    print_pairs([(name.replace("_", " "), _shown(value)) for name, value in document.items() if name not in lists])
    _list("latest", [(each.sent_at or each.planned_at, f"{each.step}: {each.state}") for each in seen.latest], zone)
    _list("next", [(each.at, each.step) for each in seen.coming], zone)
    _list("notices", [(each.at, f"{each.kind} {each.step}".strip()) for each in seen.notices], zone)


def _list(title: str, lines: list[tuple[datetime, str]], zone: ZoneInfo) -> None:
    click.echo(f"{title}:" if lines else f"{title}: none")
    for at, text in lines:
        click.echo(f"  {at.astimezone(zone):%Y-%m-%d %H:%M}  {text}")


def _shown(value: object) -> object:
    if isinstance(value, Mapping):
        return ", ".join(f"{number}: {day}" for number, day in value.items()) or "as scheduled"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "–" if value in (None, "") else value


def _delivery(delivery: Delivery) -> Mapping[str, object]:
    return {
        "at": as_text(delivery.sent_at or delivery.planned_at),
        "step": delivery.step,
        "occurrence": delivery.occurrence,
        "state": delivery.state,
    }


def _planned(planned: Planned) -> Mapping[str, object]:
    return {
        "at": as_text(planned.at),
        "step": planned.step,
        "occurrence": planned.occurrence,
        "must": planned.must,
    }


def _notice(notice: Notice) -> Mapping[str, object]:
    return {"at": as_text(notice.at), "kind": notice.kind, "step": notice.step, "seen": notice.seen}
