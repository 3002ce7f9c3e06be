"""Where a database is: a file of SQLite, or a server of PostgreSQL, which is never named with its password."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs

from bot.errors import SetupError

SQLITE = "sqlite:///"
HOST = r"(?:\[[0-9a-fA-F:.]+\]|[\w.%-]*)(?::\d+)?"
SERVER = re.compile(
    rf"postgres(?:ql)?://(?:(?P<user>[^:@/?#\s]*)(?::[^@/\s]*)?@)?(?P<hosts>{HOST}(?:,{HOST})*)"
    r"(?:/(?P<name>[^@/?#\s]*))?(?:\?(?P<more>\S*))?"
)
UNKNOWN = (  # what was written may hold a password, so it is not repeated
    "The database's address (DATABASE_URL, or what the command names) is neither sqlite:///FILE "
    "nor postgresql://USER:PASSWORD@HOST:PORT/NAME. "
    "In a user's name or password write @ as %40, / as %2F, : as %3A, % as %25 and a space as %20."
)


@dataclass(frozen=True, slots=True)
class Address:
    """A database's URL; `file` is None for PostgreSQL; as text it is what may be shown and logged."""

    url: str = field(repr=False)
    file: Path | None
    shown: str

    def __str__(self) -> str:
        return self.shown


def read_address(where: str | Path) -> Address:
    """The address of a SQLite file, or of what a DATABASE_URL says; SetupError for anything else."""
    if isinstance(where, Path):
        return Address(f"{SQLITE}{where}", where, str(where))
    if where.startswith(SQLITE) and len(where) > len(SQLITE):
        return read_address(Path(where.removeprefix(SQLITE)))
    if found := SERVER.fullmatch(where):
        return Address(where, None, _shown(found))
    raise SetupError(UNKNOWN)


def _shown(found: re.Match[str]) -> str:
    user = f"{found['user']}@" if found["user"] else ""
    host = parse_qs(found["more"] or "").get("host", [""])[0]
    return f"postgresql://{user}{found['hosts']}/{found['name'] or ''}" + (f"?host={host}" if host else "")
