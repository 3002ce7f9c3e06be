"""Counts over all people, each with how many people stand behind it; and what waits in the database now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.store.database import Row, Tx
from bot.store.times import as_text

DELIVERED_BY = ("state", "step", "locale", "form")


def deliveries_by(tx: Tx, column: str) -> list[Row]:
    """Deliveries by one of state, step, locale and form: `name`, `count`, `people`."""
    if column not in DELIVERED_BY:
        raise ValueError(column)
    return tx.rows(
        f"""SELECT {column} AS name, count(*) AS count, count(DISTINCT participant_id) AS people FROM deliveries
            WHERE {column} IS NOT NULL GROUP BY {column} ORDER BY {column}"""
    )


def reactions_by_step(tx: Tx) -> list[Row]:
    """Of what was sent, by step: how many understood, asked for more, opened, and how many people they were."""
    return tx.rows(
        """SELECT step AS name, count(understood_at) AS understood,
                  count(DISTINCT CASE WHEN understood_at IS NOT NULL THEN participant_id END) AS understood_people,
                  count(CASE WHEN explained > 0 THEN 1 END) AS explained,
                  count(DISTINCT CASE WHEN explained > 0 THEN participant_id END) AS explained_people
           FROM deliveries GROUP BY step ORDER BY step"""
    )


def answers_by_question(tx: Tx) -> list[Row]:
    """Answers by kind and value: `kind`, `value`, `count`, `people`."""
    return tx.rows(
        """SELECT kind, value, count(*) AS count, count(DISTINCT participant_id) AS people FROM answers
           WHERE value IS NOT NULL GROUP BY kind, value ORDER BY kind, value"""
    )


def people_by_language(tx: Tx) -> list[Row]:
    """Participants by language: `name`, `count`, `people`."""
    return tx.rows(
        "SELECT locale AS name, count(*) AS count, count(*) AS people FROM participants GROUP BY locale ORDER BY locale"
    )


def people_by_state(tx: Tx) -> list[Row]:
    """Participants by where they stand: `name`, `count`, `people`."""
    return tx.rows(
        """SELECT name, count(*) AS count, count(*) AS people FROM (
             SELECT CASE WHEN left_at IS NOT NULL THEN 'left' WHEN joined_at IS NULL THEN 'not joined'
                         WHEN reachable = 0 THEN 'blocked' ELSE 'joined' END AS name FROM participants) AS standing
           GROUP BY name ORDER BY name"""
    )


DRILLED = """FROM participants JOIN {table} ON {table}.participant_id = participants.id
              LEFT JOIN workplaces ON workplaces.id = participants.workplace_id"""
KIND = "coalesce(nullif(workplaces.kind, ''), 'common')"


def sessions_by_kind(tx: Tx) -> list[Row]:
    """Sessions of words by kind of workplace: how many were begun and answered to the end, by how many people."""
    return tx.rows(
        f"""SELECT name, count(*) AS begun, count(DISTINCT person) AS begun_people,
                   count(CASE WHEN "left" = 0 THEN 1 END) AS finished,
                   count(DISTINCT CASE WHEN "left" = 0 THEN person END) AS finished_people
            FROM (SELECT {KIND} AS name, participants.id AS person,
                         (SELECT count(*) FROM questions
                           WHERE questions.session_id = sessions.id AND questions.correct IS NULL) AS "left"
                  {DRILLED.format(table="sessions")}) AS practised
            GROUP BY name ORDER BY name"""
    )


def reviews_by_kind(tx: Tx) -> list[Row]:
    """Scored answers by kind of workplace: `name`, `count`, `people`."""
    return tx.rows(
        f"""SELECT {KIND} AS name, count(*) AS count, count(DISTINCT participants.id) AS people
            {DRILLED.format(table="reviews")} GROUP BY {KIND} ORDER BY name"""
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """How much waits: people to be looked at, deliveries to be sent or decided about, answers, updates."""

    due: int
    planned: int
    in_doubt: int
    outbox: int
    updates: int


def standing(tx: Tx, now: datetime) -> Standing:
    """Counted by indexes of what waits, so that it costs by that alone."""
    row = tx.row(
        """SELECT (SELECT count(*) FROM participants WHERE next_due_at <= :now) AS due,
                  (SELECT count(*) FROM deliveries WHERE state = 'planned')
                    + (SELECT count(*) FROM deliveries WHERE state = 'claimed') AS planned,
                  (SELECT count(*) FROM deliveries WHERE state = 'in_doubt') AS in_doubt,
                  (SELECT count(*) FROM outbox) AS outbox,
                  (SELECT count(*) FROM updates WHERE handled_at IS NULL) AS updates""",
        now=as_text(now),
    )
    assert row is not None
    return Standing(**row)
