"""What can be in a button's data: what phones show, what others' phones show, and what is almost that."""

from __future__ import annotations

import random
import string
from dataclasses import dataclass

from benchmarks.chaos.cast import AT_WORK, KNOWN, PARTICIPANTS, STAFF, code_of, tag_of, token_of
from bot.actions.staff_taps import STAFF_TAPS
from bot.chat.taps import JOIN_TAPS, TAPS
from bot.content.content import STAFF_LOCALES, Content
from bot.domain.tap import delivery_subject
from bot.domain.themes import THEMES
from bot.simulator.telegram import Telegram

DATA_BYTES = 64  # Telegram's own limit
CODES = (*(code_of(each) for each in PARTICIPANTS), *(code for _, code, *_ in STAFF), "P9999", "")
OWN_TAGS = {
    **{each.chat: tag_of(code_of(each)) for each in PARTICIPANTS},
    **{chat: tag_of(code) for chat, code, *_ in STAFF},
}
SETTINGS = ("hour", "sound", "form", "hidden", "pause", "words", "kept", "file", "leave", "erase-me", "resume")
ACTS = ("invite", "pause", "resume", "extend", "end", "leave", "move", "hand-over", "meeting", "offer", "offer-remove")
ARGS = (
    "", "0o", "1s", "2o", "9z", "y", "n", "on", "off", "12", "8", "99", "week", "open", "p0", "p1", "p999999", "1",
    "14", "2027-01-01", "2026-12-24", "1.2027-01-01", "9999-12-31", "0.2026-12-01", "1-", "35", "any", "-1", "2",
    "y.pay", "n.pay", "999999999999", "01",
)  # fmt: skip
DEEP = ("0o", "1o", "2s", "y", "n", "u", "j", "15", "24", "33", "4-", "", "å")
DONE = (
    "leave", "resume", "offer", "offer-remove", "invite.1", "invite.2", "pause.2026-12-01", "extend.2027-12-01",
    "end.2026-12-24", "move.1", "move.2", "hand-over.1", "hand-over.2", "hand-over.3", "meeting.1.2026-12-01", "p0",
    "y.pay", "n.pay", "",
)  # fmt: skip
# Which data how often: what the phone shows, what another's shows, those with a part otherwise, and so on.
USES = {"shown": 35, "other": 10, "changed": 12, "meant": 18, "made up": 20, "garbage": 5}
STRANGE = (
    "å", "\x00", "²", "٣", "🤒", "x" * 60, "{ $x }", "<b>", "\ud800", "%s", " ", "\n", "9" * 50, "'", "ﷺ", "\u202e",
)  # fmt: skip


@dataclass
class Presses:
    """Presses of one flood."""

    chance: random.Random
    telegram: Telegram
    content: Content

    def press(self, chat: int) -> tuple[int, str]:
        """The tapped message, and the data."""
        shown = self._shown(chat)
        others = self._shown(self.chance.choice((*KNOWN, *AT_WORK)))
        message, data = self.chance.choice(shown) if shown else (self.chance.randint(1, 99), self._made_up(chat))
        use = self.chance.choices((*USES,), (*USES.values(),))[0]
        match use:
            case "other" if others:
                return message, self.chance.choice(others)[1]
            case "changed":
                return message, self._changed(chat, data)
            case "meant":
                return message, self._meant(chat)
            case "made up":
                return message, self._made_up(chat)
            case "garbage":
                return message, self._garbage()
        return message, data

    def token(self) -> str:
        """An invitation's token, real or almost."""
        token = token_of(self.chance.choice(CODES))
        almost = (token, token[:-1], token + "x", token.upper(), token[::-1], "", "'", "\x00", "a" * 3000, token + " y")
        return self.chance.choice(almost)

    def _shown(self, chat: int) -> list[tuple[int, str]]:
        messages = self.telegram.from_bot(chat)[-12:] if chat in self.telegram.chats else []
        return [(each.id, button.data) for each in messages for button in each.buttons if button.data]

    def _meant(self, chat: int) -> str:
        """A button that the sender could have had, were the person or the message in it theirs."""
        tag = OWN_TAGS.get(chat, tag_of("P1001"))
        if chat not in AT_WORK:
            number = delivery_subject(self.chance.randint(1, 160))
            subject = self.chance.choice((number, number, "any", "pay"))
            return _joined("1", self.chance.choice("tuvabcxgsw"), subject, self.chance.choice(DEEP), tag)
        code = code_of(self.chance.choice(PARTICIPANTS))
        verb = self.chance.choices(("sy", "sa", "sp", "sh", "sd", "sx"), (6, 2, 1, 2, 2, 1))[0]
        return _joined("1", verb, code, self.chance.choice(DONE), tag)

    def _made_up(self, chat: int) -> str:
        """Parts that fit one another by chance; mostly of the sender's own, so that somebody looks at them."""
        verbs = (*STAFF_TAPS,) if chat in AT_WORK else (*TAPS,)
        verb = self.chance.choice(verbs if self.chance.random() < 0.85 else (*TAPS, *STAFF_TAPS, *JOIN_TAPS, "zz", ""))
        tags = (*(tag_of(code) for code in CODES), token_of(self.chance.choice(CODES)), "")
        tag = OWN_TAGS[chat] if chat in OWN_TAGS and self.chance.random() < 0.7 else self.chance.choice(tags)
        return _joined("1", verb, self._subject(), self._arg(), tag)

    def _subject(self) -> str:
        topics = tuple(step.id for step in self.content.programme("").steps)
        number = delivery_subject(self.chance.randint(0, 120))
        pools = (topics, (number,), (number,), tuple(THEMES), SETTINGS, CODES, CODES, CODES,
                 (*self.content.locales, *STAFF_LOCALES, "sv-staff"), ("any", "all", "list", "1", "12", "p0", "p7"),
                 (f"start.{number}", f"ok.{number}", "name.", "ok", "å", "\x00", "Z" * 12, "Z" * 13))  # fmt: skip
        return self.chance.choice(self.chance.choice(pools) if self.chance.random() < 0.9 else STRANGE)

    def _arg(self) -> str:
        act = self.chance.choice(ACTS)
        strange = self.chance.choice(STRANGE)
        usual = (self.chance.choice(ARGS), f"{act}.{self.chance.choice(ARGS)}", act)
        return self.chance.choice((*usual, strange, f"{act}.{strange}"))

    def _changed(self, chat: int, data: str) -> str:
        """One part of it otherwise; the tag is mostly the sender's own still."""
        parts = data.split(":")
        place = self.chance.choices(range(len(parts)), [1, 4, 4, 6, 2][: len(parts)] or None)[0]
        other = self._made_up(chat).split(":")
        parts[place] = other[place] if place < len(other) else ""
        return _joined(*parts)

    def _garbage(self) -> str:
        letters = self.chance.choice((string.printable, ":1abcpotuv", "åäö🤒\u202eا", "\x00\ud800\n"))
        return "".join(self.chance.choices(letters, k=self.chance.randint(0, DATA_BYTES)))


def _joined(*parts: str) -> str:
    return ":".join(parts)[:DATA_BYTES]
