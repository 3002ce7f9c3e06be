"""Carries calls of the Bot API over aiohttp; an error says whether any of the request was on the wire."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, TCPConnector
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.sending.answers import NeverArrived, read_answer, sort_refusal
from bot.sending.body import Body, body_of

READ = 20.0  # seconds without a byte of the answer
WRITE, CONNECT, POOL = 20.0, 10.0, 30.0  # seconds for the request, a new connection, a place among the connections
IDLE = 15.0  # seconds; a server closes its side later than that, so that no request meets a closing connection
UNASKED = ""
MESSAGES = "send"  # how the methods begin by which something new appears in a chat
NAMES_KEPT = 60  # seconds that an address found for a host name is used


class Transport(BaseRequest):
    """The connections of one bot; `connections` is the most at once."""

    def __init__(self, *, connections: int = 1, read_timeout: float = READ, connect_timeout: float = CONNECT) -> None:
        self.connections = connections
        self.sure: Callable[[], bool] = lambda: True  # asked as the first byte of a message is about to leave
        self._read, self._connect = read_timeout, connect_timeout
        self._session: ClientSession | None = None
        self._proxy: str | None = UNASKED

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer, where a call does not say."""
        return self._read

    async def initialize(self) -> None:
        """Be ready to connect."""
        if self._session is None or self._session.closed:
            connector = TCPConnector(limit=self.connections, ttl_dns_cache=NAMES_KEPT, keepalive_timeout=IDLE)
            self._session = ClientSession(
                connector=connector,
                cookie_jar=DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
                skip_auto_headers=("Accept-Encoding",),  # so short an answer takes longer to unpack than to send
            )

    async def shutdown(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make a request; the status and what was answered. NeverArrived where nothing of it has left."""
        patience = _timeout(
            _given(read_timeout, self._read), _given(connect_timeout, self._connect), _given(pool_timeout, POOL)
        )
        body = await body_of(request_data, _given(write_timeout, WRITE)) if request_data else None
        if body and url.rpartition("/")[2].startswith(MESSAGES):
            body.sure = self.sure  # a process may have stood still since its turn came, or waited for a connection
        try:
            return await self._exchange(url, method, body, patience)
        except (ClientError, OSError) as error:
            if body is not None and not body.gone:
                raise NeverArrived(f"not sent: {named(error)}") from error
            if isinstance(error, TimeoutError):
                raise TimedOut from error
            raise NetworkError(f"no answer: {named(error)}") from error

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """What the Bot API has answered."""
        return read_answer(payload)

    async def _exchange(self, url: str, method: str, body: Body | None, patience: ClientTimeout) -> tuple[int, bytes]:
        if self._session is None or self._session.closed:
            raise NeverArrived("the connections are closed")
        if self._proxy == UNASKED:
            self._proxy = _proxy_for(url)  # once, for one bot has one server: aiohttp would ask at every call
        async with self._session.request(
            method, url, data=body, timeout=patience, proxy=self._proxy, allow_redirects=False
        ) as response:
            payload = await response.read()
            if not 200 <= response.status < 300:
                sort_refusal(response.status, payload, response.headers.get("Retry-After"))
            return response.status, payload


@lru_cache(maxsize=64)
def _timeout(read: float | None, connect: float | None, pool: float | None) -> ClientTimeout:
    # aiohttp counts the wait for a place among the connections as part of connecting.
    both = None if connect is None or pool is None else pool + connect
    return ClientTimeout(connect=both, sock_connect=connect, sock_read=read)


def _proxy_for(url: str) -> str | None:
    """The proxy that the environment names for a server."""
    parts = urlsplit(url)
    return None if proxy_bypass(parts.hostname or "") else getproxies().get(parts.scheme)


def _given(value: Any, default: float | None) -> float | None:
    if value is BaseRequest.DEFAULT_NONE:
        return default
    return None if value is None else float(value)


def named(error: Exception) -> str:
    """What kind of error it was; an address, and with it the bot's token, never stands in it."""
    words = error.strerror if isinstance(error, OSError) else None
    return f"{type(error).__name__}: {words}" if words else type(error).__name__
