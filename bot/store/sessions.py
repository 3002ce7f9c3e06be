"""Sessions of drills: their turns as rows, so that each can be taken up where it was left."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.domain.drill import Kind, Question
from bot.domain.session import Session, Turn
from bot.store.database import Row, Tx
from bot.store.times import as_text

NEWEST = "SELECT * FROM sessions WHERE participant_id = :id ORDER BY id DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class Round:
    """A person's session as it is kept; `ended` when it was left or all was answered."""

    id: int
    participant: int
    number: int  # of words
    ended: bool
    session: Session


def begin(tx: Tx, participant: int, session: Session, now: datetime) -> int:
    """Keep a new session; its id. One that was open is left."""
    leave(tx, participant, now)
    id = tx.insert(
        "INSERT INTO sessions (participant_id, number, begun_at) VALUES (:id, :number, :now)",
        id=participant,
        number=len(session.words),
        now=as_text(now),
    )
    _add(tx, id, participant, first=1, turns=session.turns)
    return id


def newest(tx: Tx, participant: int) -> Round | None:
    """The person's newest session."""
    row = tx.row(NEWEST, id=participant)
    return _round(tx, row) if row else None


def unfinished(tx: Tx, participant: int) -> Round | None:
    """The person's newest session, unless it has ended."""
    row = tx.row(NEWEST, id=participant)
    return _round(tx, row) if row and row["ended_at"] is None else None


def ask(tx: Tx, id: int, place: int, question: Question) -> None:
    """How it is asked, and what is offered to choose from; it stays the same when the question is asked again."""
    tx.execute(
        """UPDATE questions SET kind = :kind, choices = :choices, "right" = :right
            WHERE session_id = :id AND place = :place""",
        kind=question.kind,
        choices=json.dumps(question.choices),
        right=question.right,
        id=id,
        place=place,
    )


def asked(tx: Tx, id: int, place: int) -> Question | None:
    """The question at that place, None where it was not asked yet."""
    row = tx.row("SELECT * FROM questions WHERE session_id = :id AND place = :place", id=id, place=place)
    if row is None or row["choices"] is None:
        return None
    return Question(row["word"], Kind(row["kind"]), tuple(json.loads(row["choices"])), row["right"])


def answer(tx: Tx, before: Round, after: Session, now: datetime) -> None:
    """Keep the answer to the question that was asked, and what returns because of it."""
    place = before.session.asked
    tx.execute(
        "UPDATE questions SET correct = :correct, answered_at = :now WHERE session_id = :id AND place = :place",
        correct=int(bool(after.turns[place - 1].right)),
        now=as_text(now),
        id=before.id,
        place=place,
    )
    if after.turns[place:] != before.session.turns[place:]:
        tx.execute("DELETE FROM questions WHERE session_id = :id AND place > :place", id=before.id, place=place)
        _add(tx, before.id, before.participant, first=place + 1, turns=after.turns[place:])
    if not after.asked:
        tx.execute("UPDATE sessions SET ended_at = :now WHERE id = :id", now=as_text(now), id=before.id)


def leave(tx: Tx, participant: int, now: datetime) -> None:
    """What is open is open no more."""
    tx.execute(
        "UPDATE sessions SET ended_at = :now WHERE participant_id = :id AND ended_at IS NULL",
        now=as_text(now),
        id=participant,
    )


def _add(tx: Tx, id: int, participant: int, *, first: int, turns: Iterable[Turn]) -> None:
    tx.many(
        """INSERT INTO questions (session_id, participant_id, place, word, kind, scored)
           VALUES (:id, :who, :place, :word, :kind, :scored)""",
        [
            {
                "id": id,
                "who": participant,
                "place": place,
                "word": turn.word,
                "kind": turn.kind,
                "scored": int(turn.scored),
            }
            for place, turn in enumerate(turns, first)
        ],
    )


def _round(tx: Tx, row: Row) -> Round:
    turns = tx.rows(
        "SELECT word, kind, scored, correct FROM questions WHERE session_id = :id ORDER BY place", id=row["id"]
    )
    return Round(
        row["id"], row["participant_id"], row["number"], row["ended_at"] is not None, Session(tuple(map(_turn, turns)))
    )


def _turn(row: Row) -> Turn:
    right = None if row["correct"] is None else bool(row["correct"])
    return Turn(row["word"], Kind(row["kind"]), bool(row["scored"]), right)
