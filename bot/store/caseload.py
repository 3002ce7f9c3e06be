"""What a list of many people is made from: one query for all of them, however many they are."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.needs import Standing
from bot.domain.participant import State
from bot.store.database import Row, Tx
from bot.store.ledger import Delivery, of_participant
from bot.store.notices import HOLDS, Kind, Notice
from bot.store.times import as_moment, as_text

CURRENT = timedelta(days=30)  # older than this, a belief or a refused text says nothing of today
OWN = "participant_id IN :ids"


def standings(tx: Tx, participants: Collection[int], now: datetime) -> Mapping[int, Standing]:
    """How each of these people stands."""
    ids, since = sorted(participants), as_text(now - CURRENT)
    found = {id: Standing() for id in participants}
    for id, at in _unopened_since(tx, ids).items():
        found[id] = replace(found[id], unopened_since=at)
    for id in _refused(tx, ids, since):
        found[id] = replace(found[id], refused=True)
    for row in _open_notices(tx, ids, since):
        found[row["id"]] = _noticed(found[row["id"]], Kind(row["kind"]), row["step"] or "")
    return found


def waiting_notices(tx: Tx, staff: int, *, nobodys: bool) -> list[Notice]:
    """What a person of the staff has not looked at, oldest first; `nobodys`: of those without a caseworker too."""
    rows = tx.rows(
        f"""SELECT * FROM notices WHERE seen_at IS NULL AND (staff_id = :staff OR (:nobodys = 1 AND staff_id IS NULL))
            AND {HOLDS} ORDER BY id""",
        staff=staff,
        nobodys=int(nobodys),
    )
    return [
        Notice(row["id"], row["participant_id"], Kind(row["kind"]), row["step"] or "", as_moment(row["at"]), False)
        for row in rows
    ]


def give_up(tx: Tx, staff: int) -> None:
    """A person of the staff has no caseload any more: their participants and what is new of them are nobody's."""
    tx.execute("UPDATE participants SET caseworker_id = NULL WHERE caseworker_id = :staff", staff=staff)
    tx.execute("UPDATE notices SET staff_id = NULL WHERE staff_id = :staff AND seen_at IS NULL", staff=staff)


def looked_at(tx: Tx, notices: Collection[int], now: datetime) -> None:
    """These have been seen."""
    tx.execute(
        "UPDATE notices SET seen_at = :now WHERE id IN :ids",
        now=as_text(now),
        ids=sorted(notices),
    )


def settle(tx: Tx, participant: int, kind: Kind, *, step: str | None = None) -> int:
    """Notices that somebody has taken care of go away, of all steps or of one; how many."""
    return tx.execute(
        """DELETE FROM notices WHERE participant_id = :id AND kind = :kind
           AND coalesce(step, '') = coalesce(:step, step, '')""",
        id=participant,
        kind=kind,
        step=step,
    )


def new_again(tx: Tx, participant: int, kind: Kind, *, step: str) -> None:
    """A notice that may come to hold again is as if nobody had looked at it."""
    tx.execute(
        "UPDATE notices SET seen_at = NULL WHERE participant_id = :id AND kind = :kind AND step = :step",
        id=participant,
        kind=kind,
        step=step,
    )


def noticed_since(tx: Tx, participant: int, kind: Kind, moment: datetime) -> bool:
    """Whether staff were told that of the person after a moment."""
    return bool(
        tx.value(
            "SELECT count(*) FROM notices WHERE participant_id = :id AND kind = :kind AND at > :moment",
            id=participant,
            kind=kind,
            moment=as_text(moment),
        )
    )


def in_doubt(tx: Tx, participant: int, step: str) -> Delivery | None:
    """The newest delivery of a step that may not have arrived."""
    found = [each for each in of_participant(tx, participant) if each.step == step and each.state is State.IN_DOUBT]
    return found[-1] if found else None


def send_again(tx: Tx, delivery: int, now: datetime) -> bool:
    """What was in doubt waits to be sent once more; False where it no longer is in doubt."""
    return bool(
        tx.execute(
            """UPDATE deliveries SET state = 'planned', planned_at = :now, claimed_at = NULL, resent = resent + 1
               WHERE id = :id AND state = 'in_doubt'""",
            id=delivery,
            now=as_text(now),
        )
    )


def refused_texts(tx: Tx, now: datetime, most: int) -> list[Row]:
    """Texts that Telegram refused lately and that nobody has got since: step, locale, problem; the newest first."""
    return tx.rows(
        """SELECT step, locale, max(problem) AS problem FROM deliveries
           WHERE state = 'refused' AND finished_at >= :since
           AND NOT EXISTS (SELECT 1 FROM deliveries AS later WHERE later.step = deliveries.step AND later.state = 'sent'
                           AND later.locale = deliveries.locale AND later.finished_at > deliveries.finished_at)
           GROUP BY step, locale ORDER BY max(finished_at) DESC LIMIT :most""",
        since=as_text(now - CURRENT),
        most=most,
    )


def invited(tx: Tx, participant: int) -> int:
    """How many invitations a participant has been given."""
    return int(tx.value("SELECT count(*) FROM invitations WHERE participant_id = :id", id=participant))


def last_actor(tx: Tx, participant: str, act: str) -> str | None:
    """Who did that last with a participant, by code."""
    actor: str | None = tx.value(
        "SELECT actor FROM audit WHERE participant = :code AND act = :act ORDER BY id DESC LIMIT 1",
        code=participant,
        act=act,
    )
    return actor


def _refused(tx: Tx, ids: list[int], since: str) -> set[int]:
    rows = tx.rows(
        f"SELECT participant_id AS id FROM deliveries WHERE {OWN} AND state = 'refused' AND finished_at >= :since",
        ids=ids,
        since=since,
    )
    return {row["id"] for row in rows}


def _open_notices(tx: Tx, ids: list[int], since: str) -> list[Row]:
    return tx.rows(
        f"""SELECT participant_id AS id, kind, step FROM notices WHERE {OWN}
            AND (kind IN ('help', 'in-doubt') OR (kind IN ('permanent', 'unsure') AND at >= :since))
            AND {HOLDS} ORDER BY notices.id""",
        ids=ids,
        since=since,
    )


def _unopened_since(tx: Tx, ids: list[int]) -> dict[int, datetime]:
    rows = tx.rows(
        f"""WITH acts AS (SELECT participant_id, max(at) AS at FROM
                (SELECT participant_id, coalesce(opened_at, understood_at) AS at FROM deliveries
                 UNION ALL SELECT participant_id, at FROM answers) AS seen WHERE {OWN} GROUP BY participant_id)
            SELECT deliveries.participant_id AS id, min(sent_at) AS since FROM deliveries
            LEFT JOIN acts ON acts.participant_id = deliveries.participant_id
            WHERE deliveries.{OWN} AND state = 'sent' AND (acts.at IS NULL OR sent_at > acts.at)
            GROUP BY deliveries.participant_id""",
        ids=ids,
    )
    return {row["id"]: as_moment(row["since"]) for row in rows}


def _noticed(standing: Standing, kind: Kind, step: str) -> Standing:
    if kind is Kind.HELP:
        return replace(standing, help=(*standing.help, step))
    if kind is Kind.IN_DOUBT:
        return replace(standing, in_doubt=(*standing.in_doubt, step))
    return replace(standing, permanent=True) if kind is Kind.PERMANENT else replace(standing, unsure=True)
