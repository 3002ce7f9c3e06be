"""What can go wrong between a bot and Telegram, on demand."""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import StrEnum

QUIET_METHODS = frozenset({"getUpdates", "getMe"})  # a fault meets them only by name


class FaultKind(StrEnum):
    """A way in which a call fails; *before* means Telegram did not take it, *after* that it did."""

    FLOOD = "flood"
    ERROR_BEFORE = "error-before"
    ERROR_AFTER = "error-after"
    DROP_BEFORE = "drop-before"
    DROP_AFTER = "drop-after"
    SLOW = "slow"
    SILENT_BEFORE = "silent-before"
    SILENT_AFTER = "silent-after"
    BLOCKED = "blocked"
    DEACTIVATED = "deactivated"
    REFUSED = "refused"


REFUSING = frozenset({FaultKind.FLOOD, FaultKind.BLOCKED, FaultKind.DEACTIVATED, FaultKind.REFUSED})
ACCEPTING = frozenset({FaultKind.ERROR_AFTER, FaultKind.DROP_AFTER, FaultKind.SLOW, FaultKind.SILENT_AFTER})
OF_A_PERSON = frozenset({FaultKind.BLOCKED, FaultKind.DEACTIVATED})


@dataclass(frozen=True)
class Fault:
    """One kind of failure, for some calls, some times."""

    kind: FaultKind
    method: str | None = None
    chat_id: int | None = None
    times: int | None = None
    probability: float = 1.0
    seed: int = 0
    retry_after: int = 1
    delay: float = 1.0
    words: str = "Bad Request: something that Telegram does not take"

    def meets(self, method: str, chat_id: int | None) -> bool:
        """Whether it is about this call."""
        if self.kind in OF_A_PERSON and chat_id is None:
            return False
        by_method = method not in QUIET_METHODS if self.method is None else self.method == method
        return by_method and self.chat_id in {None, chat_id}


class Faults:
    """The faults that are switched on."""

    def __init__(self) -> None:
        self._left: dict[Fault, int | None] = {}
        self._chance: dict[Fault, random.Random] = {}

    @property
    def active(self) -> tuple[Fault, ...]:
        """Those that may still strike, oldest first."""
        return tuple(self._left)

    def add(self, fault: Fault) -> Fault:
        """Switches a fault on; once more adds its times."""
        left = self._left.get(fault, 0)
        self._left[fault] = None if fault.times is None or left is None else left + fault.times
        self._chance[fault] = random.Random(fault.seed)
        return fault

    def remove(self, fault: Fault) -> None:
        """Switches a fault off; one that is off already stays off."""
        self._left.pop(fault, None)

    def clear(self) -> None:
        """Switches all off."""
        self._left.clear()

    def strike(self, method: str, chat_id: int | None) -> Fault | None:
        """The fault that meets this call, counted down."""
        for fault in self.active:
            if fault.meets(method, chat_id) and self._chance[fault].random() < fault.probability:
                self._count_down(fault)
                return fault
        return None

    def _count_down(self, fault: Fault) -> None:
        left = self._left[fault]
        if left is None:
            return
        if left > 1:
            self._left[fault] = left - 1
        else:
            self.remove(fault)
