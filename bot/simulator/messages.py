"""One message as both sides see it; a change makes a new one with the same id."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.simulator.entities import Entity
from bot.simulator.files import StoredFile
from bot.simulator.keyboards import Button, Rows


@dataclass(frozen=True)
class Message:
    """A message; of media, the text is the caption."""

    id: int
    chat_id: int
    from_bot: bool
    date: datetime
    text: str = ""
    entities: tuple[Entity, ...] = ()
    html: str = ""  # as the bot wrote it
    keyboard: Rows = ()
    kind: str = "text"
    file: StoredFile | None = None
    duration: int = 0
    emoji: str = ""
    silent: bool = False
    reply_to: int | None = None
    link_preview: bool = True
    editable: bool = True  # Telegram edits nothing that came with a reply keyboard
    deleted: bool = False
    edit_date: datetime | None = None
    reactions: tuple[str, ...] = ()
    revision: int = 0

    @property
    def buttons(self) -> list[Button]:
        """All buttons under it, row by row."""
        return [button for row in self.keyboard for button in row]

    @property
    def labels(self) -> list[list[str]]:
        """The labels, as rows."""
        return [[button.label for button in row] for row in self.keyboard]

    def button(self, data_or_label: str) -> Button:
        """The button with this data or label."""
        for button in self.buttons:
            if data_or_label in {button.data, button.label}:
                return button
        raise LookupError(f"message {self.id} has no button {data_or_label!r}, only {self.labels}")
