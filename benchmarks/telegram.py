"""A small fast Bot API: it answers after a delay, keeps the limits, and notes what came when."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from benchmarks.limits import Limits
from benchmarks.people import People, Public
from benchmarks.wire import Respond, response

TOKEN = "1:BENCHMARK"
USERNAME = "benchmark_bot"
ME: dict[str, Any] = {
    "id": 1,
    "is_bot": True,
    "first_name": "Benchmark",
    "username": USERNAME,
    "can_join_groups": False,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
    "can_connect_to_business": False,
    "has_main_web_app": False,
}
WEBHOOK: dict[str, Any] = {"has_custom_certificate": False, "pending_update_count": 0}
CHAT = re.compile(rb'(?:"chat_id" ?: ?"?|(?:^|&)chat_id=|name="chat_id"[^-\d]*)(-?\d+)')
EDITED = re.compile(rb'(?:"message_id" ?: ?"?|(?:^|&)message_id=|name="message_id"[^-\d]*)(\d+)')
CALLBACK = re.compile(rb'(?:"callback_query_id" ?: ?"?|callback_query_id=|name="callback_query_id"[^-\d]*)(\d+)')
NEW_MESSAGE = re.compile(rb"^(?:send|copy|forward)(?!chataction)")
EDIT = re.compile(rb"^editmessage")
MESSAGE = (
    b'{"ok":true,"result":{"message_id":%d,"date":%d,"text":".","chat":{"id":%s,"type":"private","first_name":"P"}%s}}'
)
VOICE = b',"voice":{"file_id":"voice-%d","file_unique_id":"%d","duration":1}'
DONE = response(b'{"ok":true,"result":true}')
SAMPLES = 200  # bodies of messages that are kept, to compare what each side has said


def ok(result: object) -> bytes:
    """An answer that carries a result."""
    return response(json.dumps({"ok": True, "result": result}, separators=(",", ":")).encode())


def too_many(seconds: int) -> bytes:
    """Telegram's 429."""
    said = f"Too Many Requests: retry after {seconds}"
    refusal = {"ok": False, "error_code": 429, "description": said, "parameters": {"retry_after": seconds}}
    return response(json.dumps(refusal).encode(), 429)


def message(chat: bytes, id: int, *, voice: bool = False) -> bytes:
    """A message as it was sent; the text is not repeated, as nobody reads it."""
    return response(MESSAGE % (id, time.time(), chat, VOICE % (id, id) if voice else b""))


@dataclass
class Seen:
    """What the server has noted, by its monotonic clock, which all processes of a machine share."""

    messages: list[tuple[float, int]] = field(default_factory=list)  # every message that was tried: when, to which chat
    refused: int = 0
    methods: Counter[str] = field(default_factory=Counter)
    samples: list[str] = field(default_factory=list)
    polled: float = 0.0  # the first getUpdates
    webhook: dict[str, str] = field(default_factory=dict)


class Telegram:
    """The methods that a bot calls; `delay` seconds pass before each answer."""

    def __init__(self, *, delay: float = 0.0, limits: Limits | None = None, people: Public | None = None) -> None:
        self.delay = delay
        self.limits = limits
        self.people: Public = people or People()
        self.seen = Seen()
        self._last_id = 1_000_000
        self._loop = asyncio.get_running_loop()

    def serve(self, path: bytes, body: bytes, respond: Respond) -> None:
        """One call of the bot."""
        called, _, query = path[path.rfind(b"/") + 1 :].partition(b"?")
        method = called.lower()
        if method == b"getupdates":
            self._updates(body or query, respond)
            return
        answer = self._answer(method, body, time.monotonic())
        if self.delay:
            self._loop.call_later(self.delay, respond, answer)
        else:
            respond(answer)

    def control(self, path: bytes, body: bytes, respond: Respond) -> None:
        """What the benchmark asks: a count while it runs, everything at the end."""
        if path == b"/count":
            taken = len(self.seen.messages) - self.seen.refused
            counts = {"taken": taken, "polled": self.seen.polled, "taps": self.people.done}
            respond(response(json.dumps({**counts, "webhook": self.seen.webhook}).encode()))
        else:
            found = {**vars(self.seen), "waits": self.people.waits, "tapped": self.people.span}
            respond(response(json.dumps(found).encode()))

    def _answer(self, method: bytes, body: bytes, now: float) -> bytes:
        if NEW_MESSAGE.match(method):
            return self._new_message(method, body, now)
        self.seen.methods[method.decode()] += 1
        if EDIT.match(method):
            chat, edited = CHAT.search(body), EDITED.search(body)
            id = int(edited[1]) if edited else 0
            self.people.edited(int(chat[1]) if chat else 0, id, body, now)
            return message(chat[1] if chat else b"0", id)
        if method == b"answercallbackquery":
            callback = CALLBACK.search(body)
            self.people.answered(int(callback[1]) if callback else 0, now)
        if method == b"setwebhook":
            self.seen.webhook = fields(body)
        if method == b"getwebhookinfo":
            return ok({**WEBHOOK, "url": self.seen.webhook.get("url", "")})
        return OTHERS.get(method, DONE)

    def _new_message(self, method: bytes, body: bytes, now: float) -> bytes:
        found = CHAT.search(body)
        chat = found[1] if found else b"0"
        self.seen.messages.append((now, int(chat)))
        if len(self.seen.samples) < SAMPLES:
            self.seen.samples.append(body.decode(errors="replace"))
        wait = self.limits.wait(int(chat), now) if self.limits else 0
        if wait:
            self.seen.refused += 1
            return too_many(wait)
        self.seen.methods[method.decode()] += 1
        self._last_id += 1
        self.people.sent(int(chat), self._last_id, body, now)
        return message(chat, self._last_id, voice=method == b"sendvoice")

    def _updates(self, body: bytes, respond: Respond) -> None:
        self.seen.polled = self.seen.polled or time.monotonic()
        asked = fields(body)
        self.people.poll(
            int(asked.get("offset") or 0), float(asked.get("timeout") or 0), lambda given: respond(ok(given))
        )


OTHERS = {
    b"getme": ok(ME),
    b"getmycommands": ok([]),
}


def fields(body: bytes) -> dict[str, str]:
    """The fields of a call: JSON, or a form of either kind."""
    if body.startswith(b"{"):
        return {name: str(value) for name, value in json.loads(body).items()}
    if body.startswith(b"--"):
        parts = re.findall(rb'name="(\w+)"(?:\r\n[^\r]+)*\r\n\r\n(.*?)\r\n--', body, re.DOTALL)
        return {name.decode(): value.decode() for name, value in parts}
    return dict(parse_qsl(body.decode()))
