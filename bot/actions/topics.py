"""A topic on the screen: its text, its explanation, its example, in one's own language or in simple Swedish."""

from __future__ import annotations

from dataclasses import replace

from bot.actions.checks import ASKING, may_ask, newest_told, question
from bot.actions.facts import facts
from bot.actions.renewal import being_renewed, is_held_back
from bot.actions.subject import message_of, step_of, subject_of
from bot.actions.visit import Answers, Visit
from bot.content.aloud import PARTS
from bot.content.sources import SOURCE
from bot.domain.participant import TextForm
from bot.domain.programme import WELCOME, Step
from bot.domain.reply import Button, Form, Reply, Say, Value, say
from bot.domain.tap import Depth, delivery_subject, read_depth
from bot.store import answers, ledger
from bot.store.ledger import Delivery

Rows = tuple[tuple[Button, ...], ...]


def open_topic(visit: Visit, subject: str, arg: str) -> Answers:
    """A topic as a new message, from a list; of one that asks, the newest that was sent."""
    step = step_of(visit.programme, subject)
    if step is None:
        return ()
    if step.id not in ASKING:
        return (topic(visit, step, subject, Depth()),)
    sent = newest_told(visit, step.id)
    return (topic(visit, step, delivery_subject(sent.id), Depth(), sent),) if sent else ()


def show(visit: Visit, subject: str) -> Answers:
    """A topic, or what was told of it, as a new message."""
    told = subject_of(visit, subject)
    if told is None:
        return ()
    step, delivery = told
    return (topic(visit, step, subject, Depth(), delivery),) if delivery else open_topic(visit, subject, "")


def turn(visit: Visit, subject: str, arg: str) -> Answers:
    """The same message at another depth, or in the other language."""
    told = subject_of(visit, subject)
    if told is None:
        return ()
    step, delivery = told
    depth = read_depth(arg)
    if delivery:
        ledger.opened(visit.tx, delivery.id, visit.now)
        ledger.explained(visit.tx, delivery.id, depth.level)
    return (in_place(visit, topic(visit, step, subject, depth, delivery)),)


def understand(visit: Visit, subject: str, arg: str) -> Answers:
    """👍: kept once, and shown in the button."""
    told = subject_of(visit, subject)
    if told is None:
        return ()
    step, delivery = told
    if delivery:
        ledger.opened(visit.tx, delivery.id, visit.now)
        ledger.understood(visit.tx, delivery.id, visit.now)
    if step.id not in answers.understood(visit.tx, visit.person.id):
        answers.add(visit.tx, visit.person.id, answers.Kind.UNDERSTOOD, visit.now, step=step.id)
    return (in_place(visit, topic(visit, step, subject, read_depth(arg), delivery)),)


def listen(visit: Visit, subject: str, arg: str) -> Answers:
    """🔊: the voices of what is shown as silent replies, in the language shown."""
    told = subject_of(visit, subject)
    if told is None:
        return ()
    step, delivery = told
    depth, message = read_depth(arg), message_of(visit, step, delivery)
    if is_held_back(visit, step, message):
        return (topic(visit, step, subject, Depth(), delivery),)
    locale = _shown_in(visit, depth, message)
    return tuple(voice_note(visit, name, locale) for name in _heard(visit, step, message, depth))


def _heard(visit: Visit, step: Step, message: str, depth: Depth) -> tuple[str, ...]:
    """Of what is shown, the texts that have a voice in the language shown."""
    locale = _shown_in(visit, depth, message)
    shown = (message, *(f"{step.id}.{part}" for part in PARTS[: depth.level]))
    return tuple(name for name in shown if visit.content.voice(locale, name))


def see(visit: Visit, subject: str, arg: str) -> Answers:
    """🖼: the picture as a silent reply, for whoever does not get it with the text."""
    told = subject_of(visit, subject)
    if told is None or not visit.content.media.drawing(told[0].id):
        return ()
    title = (say("ui-push-title", form=Form.TITLE, title=say(told[0].id, "title")),)
    locale = _shown_in(visit, read_depth(arg), message_of(visit, *told))
    return (Reply(visit.chat, locale, title, picture=told[0].id, under=visit.message),)


def watch(visit: Visit, subject: str, arg: str) -> Answers:
    """🎬: the film as a silent reply, where it is a file."""
    told = subject_of(visit, subject)
    if told is None:
        return ()
    if is_held_back(visit, told[0], message_of(visit, *told)):
        return (topic(visit, told[0], subject, Depth(), told[1]),)
    locale = _shown_in(visit, read_depth(arg), message_of(visit, *told))
    if visit.content.media.film(locale, told[0].id) is None:
        return ()
    return (Reply(visit.chat, locale, (), film=told[0].id, under=visit.message),)


def voice_note(visit: Visit, message: str, locale: str) -> Reply:
    """A text as a voice note under the message that was tapped; a machine's voice says so."""
    voice = visit.content.voice(locale, message)
    says = (Say("ui-voice-machine", tongue=visit.person.locale),) if voice and voice.machine else ()
    return Reply(visit.chat, locale, says, voice=message, under=visit.message)


def in_place(visit: Visit, reply: Reply) -> Reply:
    """The same screen, but in place of the tapped message."""
    return replace(reply, edits=visit.message, caption=visit.caption)


def push(visit: Visit, step: Step, delivery: Delivery) -> Reply:
    """What is sent of itself: the topic, or for a phone that others see a neutral line and a button."""
    if visit.person.hidden:
        open_it = visit.button("open", "t", delivery_subject(delivery.id), Depth().arg())
        return visit.send(say("ui-hidden-push"), rows=((open_it,),))
    return topic(visit, step, delivery_subject(delivery.id), Depth(), delivery)


def topic(visit: Visit, step: Step, subject: str, depth: Depth, delivery: Delivery | None = None) -> Reply:
    """The screen of a topic."""
    message = message_of(visit, step, delivery)
    if is_held_back(visit, step, message):
        return being_renewed(visit, step, subject, depth.arg())
    told = facts(
        visit.tx,
        visit.person,
        visit.programme,
        visit.now,
        step=step.id,
        retention_days=visit.house.retention_days,
        near=visit.near,
        asked=_asked(visit, step, message),
    )
    says = topic_says(step, message, depth, told, late=bool(delivery and delivery.late))
    asks, rows = question(visit, step, delivery) if delivery and step.id in ASKING else may_ask(visit, step)
    if step.id not in ASKING:
        rows = (*topic_rows(visit, step, subject, depth, message), *rows)
    elif listen := _listen(visit, step, subject, depth, message):
        rows = (*rows, (listen,))
    picture = step.id if _comes_with_picture(visit) else None
    locale = SOURCE if depth.swedish else visit.person.locale
    return Reply(visit.chat, locale, (*says, *asks), rows, picture=picture)


def _comes_with_picture(visit: Visit) -> bool:
    """What others must not see on a phone is opened in place of a line of text, which no picture can take."""
    return visit.person.form is TextForm.PICTURE and not visit.person.hidden


def _asked(visit: Visit, step: Step, message: str) -> frozenset[str]:
    """The arguments that the text asks for, and what stands below it."""
    asks = visit.content.catalogue.asks
    return frozenset((*asks(message), *asks(step.id, "explain"), *asks(step.id, "example")))


def topic_says(step: Step, message: str, depth: Depth, told: dict[str, Value], *, late: bool) -> tuple[Say, ...]:
    """Title, text, and as much below as the depth asks for."""
    frame = "ui-push-late-title" if late else "ui-push-title"
    says = [say(frame, form=Form.TITLE, title=say(step.id, "title")), Say(message, None, told)]
    if depth.level >= 1:
        says.append(Say(step.id, "explain", told, Form.QUOTE))
    if depth.level >= 2:
        says.append(Say(step.id, "example", told))
    if step.id == WELCOME:
        says.append(Say("ui-draft-welcome", draft_of=message))
    else:
        says.append(Say("ui-draft-line", form=Form.SMALL, draft_of=message))
    return tuple(says)


def _shown_in(visit: Visit, depth: Depth, message: str) -> str:
    return SOURCE if depth.swedish else visit.content.shown_in(visit.person.locale, message, depth.level)


def topic_rows(visit: Visit, step: Step, subject: str, depth: Depth, message: str) -> Rows:
    """Understood and the next help; listening and the other language."""
    understood = step.id in answers.understood(visit.tx, visit.person.id)
    first = visit.button("understood" if understood else "understand", "u", subject, depth.arg())
    second = _second_row(visit, step, subject, depth, message)
    more = (_picture(visit, step, subject, depth), _film(visit, step, subject, depth, message))
    rows = ((first, _deeper(visit, step, subject, depth)), second, *more)
    return tuple(row for row in rows if row)


def _picture(visit: Visit, step: Step, subject: str, depth: Depth) -> tuple[Button, ...]:
    """For whoever has the text alone."""
    if _comes_with_picture(visit) or not visit.content.media.drawing(step.id):
        return ()
    return (visit.button("picture", "pi", subject, depth.arg()),)


def _film(visit: Visit, step: Step, subject: str, depth: Depth, message: str) -> tuple[Button, ...]:
    """Where the language shown has a film: a file, or a link."""
    locale = _shown_in(visit, depth, message)
    if visit.content.media.film(locale, step.id):
        return (visit.button("film", "fi", subject, depth.arg()),)
    if not visit.content.catalogue.has(locale, step.id, "film"):
        return ()
    return (Button(say("ui-button-film"), url=Say(step.id, "film", tongue=locale)),)


def _deeper(visit: Visit, step: Step, subject: str, depth: Depth) -> Button:
    part = ("explain", "example")[depth.level] if depth.level < 2 else None
    if part and visit.content.says(visit.person.locale, step.id, part):
        return visit.button(part, "t", subject, replace(depth, level=depth.level + 1).arg())
    return visit.button("help", "a", subject, depth.arg())


def _listen(visit: Visit, step: Step, subject: str, depth: Depth, message: str) -> Button | None:
    heard = _heard(visit, step, message, depth)
    return visit.button("listen", "v", subject, depth.arg()) if heard else None


def _second_row(visit: Visit, step: Step, subject: str, depth: Depth, message: str) -> tuple[Button, ...]:
    listen = _listen(visit, step, subject, depth, message)
    buttons = [listen] if listen else []
    if visit.content.shown_in(visit.person.locale, message, depth.level) != SOURCE:
        other = replace(depth, swedish=not depth.swedish).arg()
        own = say("ui-button-own-language", language=Say("ui-language-name", tongue=visit.person.locale))
        buttons.append(visit.button(own if depth.swedish else "swedish", "t", subject, other))
    return tuple(buttons)
