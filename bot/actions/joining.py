"""An invitation opened: language first, then consent; nothing is stored before yes."""

from __future__ import annotations

import secrets

from bot.actions.notify import Kind, notify
from bot.actions.subject import step_of
from bot.actions.topics import topic
from bot.actions.visit import Answers, Call, Visit
from bot.content.content import Content
from bot.content.sources import SOURCE, language_of
from bot.domain.places import Invitation, Staff
from bot.domain.programme import WELCOME
from bot.domain.reply import Button, Commands, Form, Menu, Reply, Say, Value, say
from bot.domain.tap import Depth, Tap
from bot.store import invitations, people
from bot.store import staff as people_of_staff

TAG_LENGTH = 6


def new_tag() -> str:
    """Six random characters: they stand in every button's data."""
    return secrets.token_urlsafe(8).replace("-", "a").replace("_", "b")[:TAG_LENGTH]


def guessed(content: Content, language: str) -> str:
    """The offered language that fits the phone's, simple Swedish where none does."""
    # Telegram says fa, pt-br, ckb; Russian is never taken for Ukrainian.
    near = [tag for tag in content.locales if language_of(tag) == language_of(language)]
    return next((tag for tag in near if tag.lower() == language.lower()), near[0] if near else SOURCE)


def stranger(call: Call, text: str = "") -> Answers:
    """Who writes without an invitation learns what the bot is for, or where help is; they leave no row."""
    said = say("ui-crisis", workplace_phone=None) if call.content.finder.crisis(text) else say("ui-join-needed")
    return (Reply(call.chat, guessed(call.content, call.language), (said,)),)


def open_invitation(call: Call, token: str) -> Answers:
    """`/start TOKEN` in a chat that nobody has joined in."""
    invitation = invitations.invitation(call.tx, token)
    fault = _fault(call, invitation)
    if fault or invitation is None:
        return _faulty(call, fault)
    if invitation.staff:
        return _staff_about(call, token, invitation.staff)
    return (_languages(call, token, invitation),)


def choose_language(call: Call, locale: str, token: str) -> Answers:
    """The language is chosen: what this is, what is kept, who sees it; in place."""
    if fault := _fault(call, invitations.invitation(call.tx, token)):
        return _faulty(call, fault)
    if locale not in call.content.locales:
        return ()
    listen = (_button("listen", "jv", locale, token),) if call.content.voice(locale, "ui-join-about") else ()
    rows = (
        (_button("start", "jy", locale, token),),
        (*listen, _button("language", "jc", "", token)),
        (_button("decline", "jn", locale, token),),
    )
    return (Reply(call.chat, locale, (say("ui-join-about"),), rows, edits=call.message),)


def languages_again(call: Call, locale: str, token: str) -> Answers:
    """Back to the languages, in place."""
    invitation = invitations.invitation(call.tx, token)
    fault = _fault(call, invitation)
    return _faulty(call, fault) if fault or invitation is None else (_languages(call, token, invitation),)


def decline(call: Call, locale: str, token: str) -> Answers:
    """No: nothing was stored, and the link still works."""
    staff = locale in ("sv-staff", "en-staff")
    return (
        Reply(
            call.chat,
            locale.removesuffix("-staff"),
            (say("staff-join-no" if staff else "ui-join-no"),),
            edits=call.message,
        ),
    )


def hear_about(call: Call, locale: str, token: str) -> Answers:
    """The text before joining, as a voice."""
    if call.content.voice(locale, "ui-join-about") is None:
        return ()
    return (Reply(call.chat, locale, (), voice="ui-join-about", under=call.message),)


def accept(call: Call, locale: str, token: str) -> Answers:
    """Yes: the invitation is spent, the person joined."""
    invitation = invitations.invitation(call.tx, token)
    fault = _fault(call, invitation)
    if fault or invitation is None:
        return _faulty(call, fault)
    if not invitation.staff and locale not in call.content.locales:
        return ()
    invitations.use(call.tx, token, call.now)
    return _staff_joined(call, invitation.staff) if invitation.staff else _joined(call, invitation, locale)


def already(call: Call, locale: str, *, staff: bool) -> Answers:
    """A link opened in a chat that has joined: it stays unspent."""
    return (
        Reply(
            call.chat,
            locale,
            (say("staff-join-already" if staff else "ui-join-already"),),
            menu=Menu.STAFF if staff else Menu.SHOW,
        ),
    )


def _fault(call: Call, invitation: Invitation | None) -> str | None:
    if invitation is None:
        return "ui-join-unknown"
    if invitation.used_at:
        return "ui-join-used"
    return "ui-join-expired" if invitation.expires_at <= call.now else None


def _faulty(call: Call, fault: str | None) -> Answers:
    return (
        Reply(call.chat, guessed(call.content, call.language), (say(fault or "ui-join-unknown"),), edits=call.message),
    )


def _languages(call: Call, token: str, invitation: Invitation) -> Reply:
    person = people.participant(call.tx, invitation.participant or 0)
    first = guessed(call.content, call.language)
    if first == SOURCE and person:
        first = person.locale
    tags = [tag for tag in dict.fromkeys((first, *call.content.locales)) if tag in call.content.locales]
    says = tuple(Say("ui-join-language", tongue=tag, form=Form.LINE) for tag in call.content.locales)
    rows = tuple((Button(Say("ui-language-name", tongue=tag), Tap("jl", tag, "", token).data()),) for tag in tags)
    return Reply(call.chat, first, says, rows, edits=call.message)


def _joined(call: Call, invitation: Invitation, locale: str) -> Answers:
    before = people.participant(call.tx, invitation.participant or 0)
    if before is None:
        return _faulty(call, "ui-join-unknown")
    people.change(
        call.tx,
        before.id,
        chat=call.chat,
        tag=new_tag(),
        locale=locale,
        joined_at=before.joined_at or call.now,
        reachable=True,
        left_at=None,
    )
    people.look_at(call.tx, before.id, call.now)
    person = people.participant(call.tx, before.id)
    assert person is not None
    visit = Visit(call.tx, call.house, call.now, call.chat, person=person)
    closed = Reply(call.chat, locale, (say("ui-join-about"),), edits=call.message)
    first_time = () if before.joined_at else notify(call.tx, person, Kind.JOINED, now=call.now)
    return (closed, *_welcome(visit), Commands(call.chat, locale), *first_time)


def _welcome(visit: Visit) -> Answers:
    """The welcome with the menu; the menu's message carries no buttons, so that it can bring the keyboard."""
    says = topic(visit, step_of(visit.programme, WELCOME) or visit.programme.steps[0], WELCOME, Depth()).says
    welcome = visit.send(*says, menu=Menu.SHOW)
    late = visit.month > 1 and visit.person.end >= visit.now.date()
    return (welcome, visit.send(say("ui-late-intro", month=visit.month))) if late else (welcome,)


def _staff_about(call: Call, token: str, id: int) -> Answers:
    staff = people_of_staff.person(call.tx, id)
    if staff is None:
        return _faulty(call, "ui-join-unknown")
    rows = (
        (Button(say("staff-button-join"), Tap("jy", f"{staff.locale}-staff", "", token).data()),),
        (Button(say("staff-button-decline"), Tap("jn", f"{staff.locale}-staff", "", token).data()),),
    )
    return (Reply(call.chat, staff.locale, (say("staff-join-about", role=role_name(staff)),), rows),)


def _staff_joined(call: Call, id: int) -> Answers:
    staff = people_of_staff.person(call.tx, id)
    if staff is None:
        return _faulty(call, "ui-join-unknown")
    people_of_staff.joined(call.tx, id, chat=call.chat, tag=new_tag(), locale=staff.locale, now=call.now)
    told: dict[str, Value] = {"role": role_name(staff), "name": staff.name}
    about = Reply(call.chat, staff.locale, (Say("staff-join-about", None, told),), edits=call.message)
    return (
        about,
        Reply(call.chat, staff.locale, (Say("staff-welcome", None, told),), menu=Menu.STAFF),
        Commands(call.chat, staff.locale, staff=True),
    )


def role_name(staff: Staff) -> Say:
    """What the person of the staff is, in words."""
    return say(f"staff-role-{staff.role}")


def _button(label: str, verb: str, locale: str, token: str) -> Button:
    return Button(say(f"ui-button-{label}"), Tap(verb, locale, "", token).data())
