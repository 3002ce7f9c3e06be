"""A pressed button, in the 64 bytes that Telegram gives: `1:verb:subject:arg:tag`."""

from __future__ import annotations

from dataclasses import dataclass

VERSION = "1"
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Tap:
    """Which button: what to do (1–2 letters), about what, the wanted state, and whose chat."""

    verb: str
    subject: str = ""
    arg: str = ""
    tag: str = ""

    def data(self) -> str:
        """The callback data; ValueError beyond 64 bytes."""
        text = ":".join((VERSION, self.verb, self.subject, self.arg, self.tag))
        if len(text.encode("ascii")) > 64:
            raise ValueError(f"callback data of {len(text)} bytes: {text}")
        return text


def read_tap(data: str) -> Tap | None:
    """The tap, or None for data of an older version or of nobody; the bot's own is plain ASCII."""
    parts = data.split(":")
    if not data.isascii() or not data.isprintable() or len(parts) != 5 or parts[0] != VERSION or not parts[1]:
        return None
    return Tap(*parts[1:])


def delivery_subject(delivery: int) -> str:
    """A delivery's number in base 36, upper case, so that it is never taken for a message id."""
    digits = ""
    while delivery:
        delivery, digit = divmod(delivery, 36)
        digits = DIGITS[digit] + digits
    return digits or "0"


def delivery_number(subject: str) -> int | None:
    """The number of the delivery, or None where the subject is a message id."""
    if not subject or any(character not in DIGITS for character in subject) or len(subject) > 12:
        return None
    return int(subject, 36)


@dataclass(frozen=True, slots=True)
class Depth:
    """How a topic is shown: 0 the text, 1 with its explanation, 2 with the example too; in whose language."""

    level: int = 0
    swedish: bool = False

    def arg(self) -> str:
        """`0o`, `1s`, …: the level and o(wn language) or s(wedish)."""
        return f"{self.level}{'s' if self.swedish else 'o'}"


def read_depth(arg: str) -> Depth:
    """The depth that `arg` names; the plain text where it names none."""
    if len(arg) == 2 and arg[0] in "012" and arg[1] in "os":
        return Depth(int(arg[0]), arg[1] == "s")
    return Depth()
