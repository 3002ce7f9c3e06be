"""How a migration says what a table is like, for either engine."""

from __future__ import annotations

from bot.store.database import Tx


def table(
    tx: Tx,
    name: str,
    columns: str,
    *,
    pk: str | tuple[str, ...] = "id",
    defaults: dict[str, object] | None = None,
) -> None:
    """A strict table; a column is text, `name:int` or `name:real`; `!`: never empty. No id is ever used twice."""
    lines = [_column(tx, word, pk, defaults or {}) for word in columns.split()]
    if isinstance(pk, tuple):
        lines.append(f"PRIMARY KEY ({', '.join(pk)})")
    tx.execute(f"CREATE TABLE {name} ({', '.join(lines)}) {tx.session.dialect.table_end}")


def _column(tx: Tx, word: str, pk: str | tuple[str, ...], defaults: dict[str, object]) -> str:
    dialect = tx.session.dialect
    name, _, kind = word.rstrip("!").partition(":")
    if name == pk == "id":
        return f"id {dialect.identity}"
    parts = [f'"{name}"', {"int": dialect.integer, "real": dialect.real}.get(kind, dialect.text)]
    parts += ["PRIMARY KEY"] if name == pk else []
    parts += ["NOT NULL"] if word.endswith("!") or (isinstance(pk, tuple) and name in pk) else []
    parts += [f"DEFAULT {defaults[name]!r}"] if name in defaults else []
    return " ".join(parts)


def unique(tx: Tx, *indexes: tuple[str, ...]) -> None:
    """An index by which nothing is there twice, for each table and its columns."""
    for table, *columns in indexes:
        tx.execute(f"CREATE UNIQUE INDEX idx_{table}_{'_'.join(columns)} ON {table} ({', '.join(columns)})")


def index(tx: Tx, *indexes: tuple[str, ...]) -> None:
    """An index for each table and its columns."""
    for table, *columns in indexes:
        tx.execute(f"CREATE INDEX idx_{table}_{'_'.join(columns)} ON {table} ({', '.join(columns)})")
