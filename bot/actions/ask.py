"""What a person writes: words of danger first, then the topics that fit; and telling the caseworker."""

from __future__ import annotations

from bot.actions.browse import next_meeting, told_steps
from bot.actions.facts import around, surroundings
from bot.actions.notify import Kind, notify
from bot.actions.subject import subject_of
from bot.actions.topics import turn
from bot.actions.visit import Answers, Visit
from bot.domain.reply import Button, Say, say
from bot.domain.tap import read_depth
from bot.domain.themes import MEETINGS, ONCE_SENT
from bot.store import answers

ANY = "any"  # help with nothing in particular


def ask(visit: Visit, text: str) -> Answers:
    """The crisis screen, up to three topics, or a word that nothing was found; the text itself is kept nowhere."""
    told = around(visit.tx, visit.person)
    help_button = visit.button("help", "a", ANY)
    if visit.content.finder.crisis(text):
        return crisis(visit)
    topics = _shown(visit, visit.content.finder.find(visit.person.locale, text))
    everything = visit.button("all-topics", "p")
    if topics:
        rows = tuple((visit.button(say(step, "short"), "o", step),) for step in topics)
        return (visit.send(say("ui-search-found"), rows=(*rows, (everything,))),)
    return (
        visit.send(
            say("ui-search-none", caseworker_name=told["caseworker_name"]), rows=((everything,), (help_button,))
        ),
    )


def _shown(visit: Visit, topics: tuple[str, ...]) -> list[str]:
    """As the lists show them: of the meetings the next, and what asks only once it was sent."""
    meeting = MEETINGS[next_meeting(visit)]
    named = dict.fromkeys(meeting if topic in MEETINGS else topic for topic in topics)
    unsent = ONCE_SENT - told_steps(visit)
    steps = {step.id for step in visit.programme.steps}
    return [topic for topic in named if topic in steps and topic not in unsent]


def crisis(visit: Visit) -> Answers:
    """Where help is at once; nobody is told unless the person taps."""
    phone = around(visit.tx, visit.person)["workplace_phone"]
    return (visit.send(say("ui-crisis", workplace_phone=phone), rows=((visit.button("help", "a", ANY),),)),)


def tell_ask(visit: Visit, subject: str, arg: str) -> Answers:
    """What would be written to the caseworker, and nothing more; sent only after a yes."""
    if not _is_known(visit, subject):
        return ()
    told = around(visit.tx, visit.person)
    if surroundings(visit.tx, visit.person).caseworker is None:
        return (visit.send(say("ui-tell-none", workplace_phone=told["workplace_phone"])),)
    rows = ((visit.button("send", "b", subject, arg), visit.button("no", "c", subject, arg)),)
    asked = say("ui-tell-ask", caseworker_name=told["caseworker_name"], title=_title(visit, subject))
    # Phone numbers and names above must not vanish: only a topic, to which one can come back, is asked in place.
    return (visit.send(asked, rows=rows) if subject == ANY else visit.edit(asked, rows=rows),)


def tell_send(visit: Visit, subject: str, arg: str) -> Answers:
    """Yes: the caseworker is told, once a day at most about the same."""
    if not _is_known(visit, subject):
        return ()
    if surroundings(visit.tx, visit.person).caseworker is None:
        return tell_ask(visit, subject, arg)
    step = _step(visit, subject)
    name = around(visit.tx, visit.person)["caseworker_name"]
    midnight = visit.now.astimezone(visit.programme.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    back = _back(visit, subject, arg)
    if answers.since(visit.tx, visit.person.id, answers.Kind.HELP, midnight, step=step):
        return (visit.edit(say("ui-tell-already", caseworker_name=name), rows=back),)
    answers.add(visit.tx, visit.person.id, answers.Kind.HELP, visit.now, step=step)
    told = notify(visit.tx, visit.person, Kind.HELP, now=visit.now, steps=(step,) if step else ())
    return (visit.edit(say("ui-tell-sent", caseworker_name=name), rows=back), *told)


def tell_not(visit: Visit, subject: str, arg: str) -> Answers:
    """No: back to the topic, or a word that nothing was sent."""
    return (visit.edit(say("ui-tell-not-sent")),) if subject == ANY else turn(visit, subject, arg)


def _back(visit: Visit, subject: str, arg: str) -> tuple[tuple[Button, ...], ...]:
    if subject == ANY:
        return ()
    return ((visit.button("back", "t", subject, read_depth(arg).arg()),),)


def _is_known(visit: Visit, subject: str) -> bool:
    return subject == ANY or subject_of(visit, subject) is not None


def _step(visit: Visit, subject: str) -> str:
    told = subject_of(visit, subject)
    return told[0].id if told else ""


def _title(visit: Visit, subject: str) -> Say | None:
    step = _step(visit, subject)
    return say(step, "short") if step else None
