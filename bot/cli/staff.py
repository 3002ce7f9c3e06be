"""People with roles."""

from __future__ import annotations

import click

from bot.actions.staffing import StaffFacts, change_staff, enter_staff, invite_again, listed_staff, part_with
from bot.cli.installation import OPERATOR, Installation, utc_now
from bot.cli.output import json_option, note, print_json, print_pairs, print_table
from bot.content.content import STAFF_LOCALES
from bot.domain.permissions import Role
from bot.store import recordings

COLUMNS = ("code", "name", "role", "locale", "phone", "workplaces", "participants", "joined")
role_type = click.Choice([role.value for role in Role])
locale_type = click.Choice(STAFF_LOCALES)


@click.group()
def staff() -> None:
    """Invite, list and change people with roles."""


@staff.command()
@click.option("--name", required=True, help="As participants read it.")
@click.option("--role", type=role_type, required=True, help="What the person may do and see.")
@click.option("--locale", type=locale_type, default=STAFF_LOCALES[0], show_default=True, help="The person's language.")
@click.option("--phone", default="", help="Shown to the person's participants; kept as written.")
@click.option("--workplace", "workplaces", metavar="CODE", multiple=True, help="Where they supervise; may be repeated.")
@json_option
@click.pass_obj
def invite(
    installation: Installation,
    name: str,
    role: str,
    locale: str,
    phone: str,
    workplaces: tuple[str, ...],
    as_json: bool,
) -> None:
    """Enter a person of the staff, and print their code and invitation."""
    said = StaffFacts(name=name, role=Role(role), locale=locale, phone=phone, workplaces=workplaces)
    with installation.store(create=True) as store:
        installation.bot_username(store)
        person, token = store.write(lambda tx: enter_staff(tx, said, by=OPERATOR, now=utc_now()))
        link = installation.link(store, token)
    if as_json:
        print_json({"code": person.code, "invitation": link})
    else:
        print_pairs([("code", person.code), ("invitation", link)])


@staff.command("list")
@json_option
@click.pass_obj
def list_staff(installation: Installation, as_json: bool) -> None:
    """List all people with roles."""
    with installation.store() as store:
        listed = store.write(listed_staff)
    rows = [
        (
            each.staff.code,
            each.staff.name,
            each.staff.role.value,
            each.staff.locale,
            each.staff.phone,
            each.workplaces,
            each.participants,
            each.staff.chat is not None,
        )
        for each in listed
    ]
    if as_json:
        print_json([dict(zip(COLUMNS, row, strict=True)) for row in rows])
    else:
        print_table(COLUMNS, [(*row[:5], ", ".join(row[5]), row[6], "yes" if row[7] else "no") for row in rows])


@staff.command()
@click.argument("code")
@click.option("--name", help="As participants read it.")
@click.option("--role", type=role_type, help="What the person may do and see.")
@click.option("--locale", type=locale_type, help="The person's language.")
@click.option("--phone", help="Shown to the person's participants; an empty text takes it away.")
@click.option(
    "--workplace",
    "workplaces",
    metavar="CODE",
    multiple=True,
    help="Where they supervise, in place of those before; may be repeated.",
)
@click.option("--invite", is_flag=True, help="Print a new invitation; an unused older one stops working.")
@click.option("--leave", is_flag=True, help="The person is staff no more.")
@click.pass_obj
def change(
    installation: Installation,
    code: str,
    name: str | None,
    role: str | None,
    locale: str | None,
    phone: str | None,
    workplaces: tuple[str, ...],
    invite: bool,
    leave: bool,
) -> None:
    """Change what is given of a person of the staff."""
    said = StaffFacts(
        name=name, role=Role(role) if role else None, locale=locale, phone=phone, workplaces=workplaces or None
    )
    if leave and (invite or said != StaffFacts()):
        raise click.UsageError("--leave goes alone.")
    with installation.store() as store:
        if invite:
            installation.bot_username(store)
        left = store.write(
            lambda tx: (
                part_with(tx, code, by=OPERATOR, now=utc_now())
                if leave
                else change_staff(tx, code, said, by=OPERATOR, now=utc_now())
            )
        )
        recorded = store.write(lambda tx: recordings.of_staff(tx, code.upper())) if leave else []
        token = store.write(lambda tx: invite_again(tx, code, by=OPERATOR, now=utc_now())) if invite else ""
        if invite:
            print_pairs([("invitation", installation.link(store, token))])
    note(f"{code.upper()} {'is staff no more' if leave else 'is changed'}.")
    if left:
        click.echo(f"Without a caseworker now, to be handed over: {', '.join(left)}")
    if recorded:
        note(
            f"{len(recorded)} texts are still heard in this person's voice. If they want it back: "
            f"`stegvis voices remove --by {code.upper()}`."
        )
