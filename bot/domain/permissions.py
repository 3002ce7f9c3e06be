"""Who may do what: one table, asked by every action; the default is no."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a person of the staff is."""

    CASEWORKER = "caseworker"
    SUPERVISOR = "supervisor"
    JOB_COACH = "job-coach"
    EDITOR = "editor"
    ADMINISTRATOR = "administrator"


class Act(StrEnum):
    """What can be done with people."""

    ENROL = "enrol"
    LIST_OWN = "list own people"
    SEE_PERSON = "see a person"
    SEE_ANSWERS = "see a person's answers"
    INVITE = "invite anew"
    PAUSE = "pause"
    EXTEND = "extend"
    MOVE = "move to another workplace"
    HAND_OVER = "hand over"
    END = "end"
    SET_MEETING = "set a meeting's day"
    NOTE_OFFER = "note an offer of a permanent job"
    SEND_AGAIN = "send a message again"
    SEE_WORKPLACES = "see workplaces"
    SEE_REFUSED = "see refused texts"
    SEE_WORDS = "see how many words a person knows"
    SET_WORDS = "set a person's words of the week"
    JUDGE_WORDS = "take people's own words into the list for all"
    RECORD = "record voices of texts"


EDITING = frozenset({Act.SEE_REFUSED, Act.JUDGE_WORDS, Act.RECORD})
CASEWORK = frozenset(Act) - EDITING

MAY: dict[Role, frozenset[Act]] = {
    Role.CASEWORKER: CASEWORK,
    Role.ADMINISTRATOR: frozenset(Act),
    Role.SUPERVISOR: frozenset({Act.LIST_OWN, Act.SEE_PERSON, Act.SET_WORDS}),
    Role.JOB_COACH: frozenset({Act.LIST_OWN, Act.SEE_PERSON, Act.SEE_WORKPLACES}),
    Role.EDITOR: EDITING,
}


def may(role: Role, act: Act, *, own: bool = True) -> bool:
    """Whether a role may do an act; `own`: with a person of theirs (to administrators all are)."""
    return act in MAY[role] and (own or role is Role.ADMINISTRATOR)
