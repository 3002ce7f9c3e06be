"""A fresh invitation as staff get it: a picture to scan, and a text in the person's language to hand on."""

from __future__ import annotations

from dataclasses import replace

from bot.actions.notify import person_label
from bot.actions.visit import Answers, StaffVisit
from bot.domain.participant import Participant
from bot.domain.reply import Say, say


def invitation(visit: StaffVisit, person: Participant, token: str, caption: str) -> Answers:
    """The picture with its caption, then the text to forward."""
    link = visit.house.link(token)
    picture = replace(visit.send(say(caption, person=person_label(person), link=link)), qr=link)
    return (picture, visit.send(Say("ui-forward-invitation", None, {"link": link}, tongue=person.locale)))
