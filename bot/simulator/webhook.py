"""Telegram's other way to tell a bot: it posts each update to an address."""

from __future__ import annotations

import asyncio
import json
import urllib.request
from typing import Any

from bot.simulator.updates import Updates

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
AGAIN_SECONDS = 1.0  # Telegram waits longer each time; a test should not
ANSWER_SECONDS = 30.0


class Webhook:
    """Posts what is pending, one at a time, until each is taken."""

    def __init__(self, updates: Updates) -> None:
        self._updates = updates
        self._posting: asyncio.Task[None] | None = None
        self.url = ""
        self.secret = ""
        self.last_error = ""

    def set(self, url: str, secret: str) -> None:
        """Starts posting to this address; an empty one stops."""
        self.stop()
        self.url, self.secret, self.last_error = url, secret, ""
        if url:
            self._posting = asyncio.create_task(self._post_all())

    def stop(self) -> None:
        """Stops posting."""
        self.url = ""
        if self._posting is not None:
            self._posting.cancel()
            self._posting = None

    async def _post_all(self) -> None:
        while True:
            for update in self._updates.pending:
                await self._post_until_taken(update)
                self._updates.confirm(update["update_id"] + 1)
            if not self._updates.pending:
                await self._updates.wait()

    async def _post_until_taken(self, update: dict[str, Any]) -> None:
        while not await asyncio.to_thread(self._post, json.dumps(update).encode()):
            await asyncio.sleep(AGAIN_SECONDS)

    def _post(self, body: bytes) -> bool:
        headers = {"Content-Type": "application/json"} | ({SECRET_HEADER: self.secret} if self.secret else {})
        request = urllib.request.Request(self.url, data=body, headers=headers, method="POST")
        try:
            with urllib.request.urlopen(request, timeout=ANSWER_SECONDS) as response:
                return bool(200 <= response.status < 300)
        except OSError as error:  # also HTTPError: an answer that is not 2xx
            self.last_error = f"Wrong response from the webhook: {error}"
            return False
