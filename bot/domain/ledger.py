"""A participant's ledger, as far as the reckoning asks."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.participant import State, Told
from bot.domain.programme import EXTENSION, GOODBYE

TELLING = frozenset({EXTENSION, GOODBYE})  # steps whose lines say more than that they were told


@dataclass(frozen=True, slots=True)
class Ledger:
    """All lines by their names; whole are only those of this week and those of the `TELLING` steps."""

    names: frozenset[str] = frozenset()
    unreached: frozenset[str] = frozenset()  # of these names, what was tried in vain
    lines: tuple[Told, ...] = ()

    def with_lines(self, lines: Iterable[Told]) -> "Ledger":
        """The ledger with more lines."""
        lines = tuple(lines)
        entered = frozenset(told.line for told in lines)
        unreached = frozenset(told.line for told in lines if told.state is State.UNREACHABLE)
        return Ledger(self.names | entered, (self.unreached - entered) | unreached, self.lines + lines)
