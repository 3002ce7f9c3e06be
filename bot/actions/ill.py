"""🤒 I am ill today: whom to ring, what to say. It asks nothing, and only counts, for nobody, that it was opened."""

from __future__ import annotations

from bot.actions.facts import around
from bot.actions.topics import voice_note
from bot.actions.visit import Answers, Visit
from bot.content.sources import SOURCE
from bot.domain.reply import Button, Say, say
from bot.store import kept

OPENED = "ill-opened"
SENTENCES = {"self": "ui-ill-sentence", "child": "ui-ill-child-sentence"}


def ill(visit: Visit, subject: str = "self", arg: str = "") -> Answers:
    """The screen for oneself or for one's child: new from the menu, in place from its other half."""
    subject = subject if subject in SENTENCES else "self"
    if arg != "turned":
        kept.count(visit.tx, OPENED)
    sentence = Say(SENTENCES[subject], tongue=SOURCE)
    told = around(visit.tx, visit.person)
    facts = {name: told[name] for name in ("workplace_phone", "report_before", "caseworker_name")}
    screen = Say(f"ui-ill-{subject}", None, {**facts, "sentence": sentence})
    rows = _rows(visit, subject, told["workplace_phone"], sentence)
    return (visit.edit(screen, rows=rows) if arg == "turned" else visit.send(screen, rows=rows),)


def hear_sentence(visit: Visit, subject: str, arg: str) -> Answers:
    """What one says on the phone, as a Swedish voice."""
    sentence = SENTENCES.get(subject, SENTENCES["self"])
    return (voice_note(visit, sentence, SOURCE),) if visit.content.voice(SOURCE, sentence) else ()


def _rows(visit: Visit, subject: str, phone: object, sentence: Say) -> tuple[tuple[Button, ...], ...]:
    copies = [(Button(say("ui-button-copy-sentence"), copy=sentence),)]
    if isinstance(phone, str):
        copies.insert(0, (Button(say("ui-button-copy-number"), copy=phone),))
    other = (
        visit.button("child", "i", "child", "turned")
        if subject == "self"
        else visit.button("self", "i", "self", "turned")
    )
    voice = visit.content.voice(SOURCE, SENTENCES[subject])
    hear = ((visit.button("hear-sentence", "iv", subject),),) if voice else ()
    return (*copies, *hear, (other,))
