"""Editors learn in their chat of texts that cannot be shown: refused by Telegram, or held back for a fault."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta

from bot.content.problem import Problem
from bot.domain.permissions import Role
from bot.domain.places import Staff
from bot.domain.reply import Form, Reply, Say, Value, say
from bot.store import kept, outbox
from bot.store import staff as people_of_staff
from bot.store.database import Tx
from bot.store.times import as_moment, as_text

WHO_CAN_MEND = (Role.EDITOR, Role.ADMINISTRATOR)
SINCE = "texts held back since"  # what is kept: of a fault that editors have not been told
TOLD = "texts held back told"  # and the files that they have been told of
PATIENCE = timedelta(minutes=1)  # who saves a text half written goes on writing
LISTED = 5  # faults; the rest is counted


def warn_of_refusal(tx: Tx, message: str, locale: str, words: str, now: datetime) -> None:
    """A text that Telegram refused: editors are told, with Telegram's own words, once a day for each text."""
    name, today = f"refused {message} {locale}", now.date().isoformat()
    if kept.kept(tx, name) == today:
        return
    kept.keep(tx, name, today)
    language = say("staff-locale-name", locale=locale)
    _tell(tx, (say("staff-notice-refused", message_id=message, language=language, words=words),), now)


def warn_of_faults(tx: Tx, faults: Sequence[Problem], now: datetime) -> None:
    """Faults that keep texts from service: editors are told of each file once they have stood a while, and when all
    are gone."""
    told = set((kept.kept(tx, TOLD) or "").split("|")) - {""}
    files = {_file(fault) for fault in faults}
    if told and not files:
        _tell(tx, (say("staff-texts-mended"),), now)
    if told - files:
        _keep_told(tx, told & files)
    new = files - told
    if _has_stood(tx, new, now):
        _keep_told(tx, files)
        _tell(tx, _listed([fault for fault in faults if _file(fault) in new]), now)


def _has_stood(tx: Tx, new: Collection[str], now: datetime) -> bool:
    """Whether there is a fault to be told, for as long as whoever saves a text half written may go on writing."""
    since = kept.kept(tx, SINCE) or ""
    stood = bool(new and since) and now - as_moment(since) >= PATIENCE
    wanted = as_text(now) if new and not since else "" if stood or not new else since
    if wanted != since:
        kept.keep(tx, SINCE, wanted)
    return stood


def _keep_told(tx: Tx, files: Iterable[str]) -> None:
    kept.keep(tx, TOLD, "|".join(sorted(files)))


def _file(fault: Problem) -> str:
    return "/".join(fault.path.parts[-2:])


def warn_of_outdated(tx: Tx, step: str, now: datetime) -> None:
    """A step whose facts hold no longer: editors, who renew it, and caseworkers, who are asked meanwhile, are told."""
    told = say("staff-notice-outdated", message_id=step, title=say(step, "short"))
    _tell(tx, (told,), now, (*WHO_CAN_MEND, Role.CASEWORKER))


def _listed(faults: Sequence[Problem]) -> tuple[Say, ...]:
    return (
        say("staff-texts-held-back"),
        *(Say("staff-texts-fault", None, _told(fault), Form.LINE) for fault in faults[:LISTED]),
        Say("staff-texts-correct", None, {"more": len(faults[LISTED:]) or None}, Form.LINE),
    )


def _told(fault: Problem) -> dict[str, Value]:
    return {"file": _file(fault), "line": str(fault.line), "rule": fault.rule}


def _tell(tx: Tx, says: tuple[Say, ...], now: datetime, roles: Iterable[Role] = WHO_CAN_MEND) -> None:
    outbox.put(tx, tuple(_message(staff, says) for staff in _reachable(tx, roles)), now)


def _message(staff: Staff, says: tuple[Say, ...]) -> Reply:
    return Reply(staff.chat or 0, staff.locale, says)


def _reachable(tx: Tx, roles: Iterable[Role]) -> list[Staff]:
    everybody = (staff for role in roles for staff in people_of_staff.with_role(tx, role))
    return [staff for staff in everybody if staff.chat and staff.reachable]
