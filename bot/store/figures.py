"""Counts over all people, each with how many people stand behind it."""

from __future__ import annotations

from bot.store.database import Row, Tx

DELIVERED_BY = ("state", "step", "locale")


def deliveries_by(tx: Tx, column: str) -> list[Row]:
    """Deliveries by one of state, step and locale: `name`, `count`, `people`."""
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
