"""Who sends for an installation: one process at a time, with a number that fences off those before it."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Protocol

from bot.address import Address
from bot.errors import SetupError
from bot.store.database import Store, Tx
from bot.store.migrations import migrate

SENDER = "sender"  # the name of the lead's one row


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that has the lead, as it wrote itself down."""

    pid: int
    host: str
    command: str

    def __str__(self) -> str:
        return f"`stegvis {self.command}`, process {self.pid} on {self.host}"


class LeadTaken(SetupError):
    """Another process has the lead; `holder` is None where it has not yet written who it is."""

    def __init__(self, holder: Holder | None) -> None:
        super().__init__(f"Another process sends for this database: {holder or 'it does not say which'}.")
        self.holder = holder


class LeadLost(Exception):
    """Another process has taken the lead since: nothing more may be sent or recorded under this one."""


class Hold(Protocol):
    """What keeps others from the lead, and ends with its process."""

    @property
    def session(self) -> int:
        """The server's number of the session that has it; 0 without a server."""

    def take(self, holder: Holder) -> bool:
        """Get it; False where another has it."""

    def held(self, tx: Tx) -> bool:
        """Whether it is held by this process now, as the database knows."""

    def holder(self) -> Holder | None:
        """Who has it now."""

    def sure(self) -> bool:
        """Whether nobody else can have it."""

    def release(self) -> None:
        """Leave it."""


class Lead:
    """The lead of a database: between `take` and `release`, or while its context is open.

    `lost` is called once, on another thread, when PostgreSQL has ended the lead; it may be taken anew then.
    """

    def __init__(self, store: Store, command: str, *, lost: Callable[[], object] = lambda: None) -> None:
        self.store = store
        self.command = command
        self.epoch = 0
        self._hold = hold(store.address, lost)

    def take(self) -> None:
        """Get the lead, bring the tables up to date, and fence off whoever had it; LeadTaken where another has it.

        It may be tried again each second; with PostgreSQL the connection stays open for that until `release`.
        """
        holder = Holder(os.getpid(), socket.gethostname(), self.command)
        if not self._hold.take(holder):
            raise LeadTaken(self._hold.holder())
        try:
            migrate(self.store)
            self.epoch = self.store.write(lambda tx: _next_epoch(tx, self._hold, holder))
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        """Leave it to others."""
        self._hold.release()

    def sure(self) -> bool:
        """Whether the lead can still be trusted, by this machine's clock alone: to be asked before each send."""
        return self._hold.sure()

    def fence(self, tx: Tx) -> None:
        """LeadLost where another has taken the lead since: to be asked in each transaction of the sender."""
        if tx.value("SELECT epoch FROM lead WHERE name = :name", name=SENDER) != self.epoch:
            raise LeadLost

    def __enter__(self) -> Lead:
        try:
            self.take()
        except BaseException:
            self.release()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def hold(address: Address, lost: Callable[[], object] = lambda: None) -> Hold:
    """What holds the lead in that database."""
    if address.file is not None:
        from bot.store.lead_file import FileHold

        return FileHold(address.file)
    from bot.store.lead_session import SessionHold

    return SessionHold(address, lost)


def lead_holder(address: Address) -> Holder | None:
    """Who has the lead now; None where nobody has."""
    return hold(address).holder()


def _next_epoch(tx: Tx, hold: Hold, holder: Holder) -> int:
    if not hold.held(tx):
        raise LeadLost  # this process was frozen between getting the lock and now
    return int(
        tx.value(
            """INSERT INTO lead (name, epoch, session, pid, host, command)
               VALUES (:name, 1, :session, :pid, :host, :command)
               ON CONFLICT (name) DO UPDATE SET epoch = lead.epoch + 1, session = :session, pid = :pid, host = :host,
                 command = :command RETURNING epoch""",
            name=SENDER,
            session=hold.session,
            pid=holder.pid,
            host=holder.host,
            command=holder.command,
        )
    )
