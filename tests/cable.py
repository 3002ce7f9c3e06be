"""A network cable between a process and a server on this machine, which can be cut."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress


class Cable:
    """Carries connections from a port of its own to another; cut, it carries nothing, and tells nobody."""

    def __init__(self, to: int) -> None:
        self._to = to
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._ends = [self._listener]
        self._whole = threading.Event()
        self._whole.set()
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """Nothing goes through."""
        self._whole.clear()

    def mend(self) -> None:
        """What was held back goes through."""
        self._whole.set()

    def passing(self, data: bytes) -> bytes:
        """What goes through of what was said."""
        return data

    def close(self) -> None:
        """Every connection ends."""
        self._whole.set()
        for end in self._ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                self._ends.append(near)
                far = socket.create_connection(("127.0.0.1", self._to))
                self._ends.append(far)
                for ends in ((near, far), (far, near)):
                    threading.Thread(target=self._carry, args=ends, daemon=True).start()

    def _carry(self, source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                self._whole.wait()
                sink.sendall(self.passing(data))
        self._whole.wait()
        with suppress(OSError):  # also where it was torn off: a killed process leaves things unread
            sink.shutdown(socket.SHUT_WR)


@contextmanager
def cable(to: int, kind: type[Cable] = Cable) -> Iterator[Cable]:
    """A whole cable to a port of this machine."""
    laid = kind(to)
    try:
        yield laid
    finally:
        laid.close()
