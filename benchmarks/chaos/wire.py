"""The simulator without a network between: what the bot sends is taken or refused on the spot, and noted."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from telegram.request import BaseRequest, RequestData

from bot.simulator.methods import METHODS
from bot.simulator.parameters import Parameters, Upload
from bot.simulator.refusals import ApiError
from bot.simulator.telegram import Telegram

SHOWING = ("sendMessage", "sendPhoto", "sendVoice", "sendVideo", "sendDocument", "editMessageText",
           "editMessageCaption", "editMessageReplyMarkup")  # fmt: skip
NOT_TEXT = "strings must be encoded in UTF-8"


@dataclass(frozen=True, slots=True)
class Sent:
    """One call of the bot, and what Telegram said to it: "" where it was taken."""

    method: str
    values: dict[str, Any]
    refusal: str = ""

    @property
    def chat(self) -> int | None:
        """The chat that it is for."""
        return int(self.values["chat_id"]) if "chat_id" in self.values else None

    @property
    def shows(self) -> bool:
        """Whether it shows something in a chat."""
        return self.method in SHOWING


@dataclass
class Wire(BaseRequest):
    """How the bot's calls come to a Telegram in the same process."""

    telegram: Telegram
    sent: list[Sent] = field(default_factory=list)

    @property
    def read_timeout(self) -> float:
        """Seconds that nobody waits."""
        return 1.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(  # type: ignore[override]
        self, url: str, method: str, request_data: RequestData | None = None, **timeouts: object
    ) -> tuple[int, bytes]:
        """One call: the status and the body of the answer."""
        name = url.rpartition("/")[2]
        values = dict(request_data.json_parameters) if request_data else {}
        if not _is_text(values):
            self.sent.append(Sent(name, values, NOT_TEXT))
            return 400, b'{"ok": false, "error_code": 400, "description": "Bad Request: strings must be UTF-8"}'
        files = request_data.multipart_data if request_data else {}
        uploads = {part: Upload(str(file[0]), _bytes(file[1])) for part, file in files.items()}
        return self._answer(name, Parameters(values, uploads))

    def _answer(self, name: str, call: Parameters) -> tuple[int, bytes]:
        try:
            result = METHODS[name](self.telegram, call)
        except ApiError as error:
            self.sent.append(Sent(name, dict(call.values), error.description))
            refused = {"ok": False, "error_code": error.status, "description": error.description}
            return error.status, json.dumps(refused).encode()
        self.sent.append(Sent(name, dict(call.values)))
        return 200, json.dumps({"ok": True, "result": result}).encode()


def _is_text(values: dict[str, Any]) -> bool:
    try:
        json.dumps(values, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def _bytes(data: Any) -> bytes:
    return data if isinstance(data, bytes) else str(data).encode()
