"""Each kind of failure on the wire says whether Telegram may have got the request."""

from __future__ import annotations

import asyncio
import socket
import ssl

import pytest
from telegram import Bot, InputFile
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.sending.answers import NeverArrived
from bot.sending.transport import Transport
from tests.sending.servers import Talk, always, answer, request_of, serving

AMAL = 1001
SENT = answer(b'{"ok":true,"result":{"message_id":7,"date":1,"chat":{"id":1001,"type":"private"},"text":"Hej"}}')
PAGE = b"<html><body>nginx</body></html>"


async def send(url: str, transport: Transport, text: str = "Hej") -> int:
    """One message to Amal over that transport; its id."""
    bot = Bot("1:TEST", base_url=f"{url}/bot", request=transport, get_updates_request=Transport())
    return (await bot.send_message(AMAL, text)).message_id


async def error_of(url: str, transport: Transport | None = None) -> tuple[type[Exception], str]:
    """What a message over a new transport meets: its class and its words."""
    async with transport or Transport(read_timeout=0.3, connect_timeout=0.3) as carrier:
        with pytest.raises(TelegramError) as met:
            await send(url, carrier)
    return type(met.value), met.value.message


# Before a byte was written


async def test_a_refused_connection_never_arrived() -> None:
    async with serving(always(SENT)) as url:
        pass
    kind, words = await error_of(url)
    assert (kind, words.split(":")[:2]) == (NeverArrived, ["not sent", " ClientConnectorError"])


async def test_a_name_that_nobody_knows_never_arrived() -> None:
    kind, words = await error_of("http://nobody.invalid")
    assert (kind, words.split(":")[:2]) == (NeverArrived, ["not sent", " ClientConnectorDNSError"])


async def test_a_connection_that_is_never_accepted_never_arrived() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        place = listener.getsockname()
        crowd = [socket.socket() for _ in range(3)]  # they fill the queue: the next one gets no answer at all
        for each in crowd:
            each.setblocking(False)
            each.connect_ex(place)
        found = await error_of(f"http://127.0.0.1:{place[1]}")
        for each in crowd:
            each.close()
    assert found == (NeverArrived, "not sent: ConnectionTimeoutError")


async def test_a_server_that_does_not_speak_tls_never_arrived() -> None:
    async with serving(always(SENT)) as url:
        kind, _ = await error_of(url.replace("http:", "https:"))
    assert kind is NeverArrived


async def test_a_tls_handshake_without_an_answer_never_arrived() -> None:
    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    async with serving(silent) as url:
        assert await error_of(url.replace("http:", "https:")) == (NeverArrived, "not sent: ConnectionTimeoutError")


async def test_a_server_without_a_certificate_never_arrived() -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    async with serving(always(SENT), tls=tls) as url:
        kind, _ = await error_of(url.replace("http:", "https:"))
    assert kind is NeverArrived


async def test_no_place_among_the_connections_never_arrived() -> None:
    async with serving(slow(0.3)) as url, Transport(connections=1, read_timeout=1) as carrier:
        first = asyncio.create_task(send(url, carrier))
        await asyncio.sleep(0.05)
        bot = Bot("1:TEST", base_url=f"{url}/bot", request=carrier, get_updates_request=Transport())
        with pytest.raises(NeverArrived):
            await bot.send_message(AMAL, "Hej", pool_timeout=0.05, connect_timeout=0.05)
        assert await first == 7


async def test_a_transport_that_is_closed_sends_nothing() -> None:
    carrier = Transport()
    await carrier.initialize()
    await carrier.shutdown()
    with pytest.raises(NeverArrived, match="the connections are closed"):
        await send("http://127.0.0.1:1", carrier)


async def test_a_kept_connection_whose_end_nobody_has_noticed_never_arrived() -> None:
    """The server's goodbye waits in the kernel: the loop has had no time to read it."""
    kept: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve_once() -> None:
            connection, _ = listener.accept()
            connection.recv(65536)
            connection.sendall(SENT)
            kept.append(connection)

        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        async with Transport(read_timeout=1) as carrier:
            serving_once = asyncio.create_task(asyncio.to_thread(serve_once))
            assert await send(url, carrier) == 7
            await serving_once
            kept[0].close()
            with pytest.raises(NeverArrived):
                await send(url, carrier)


async def test_a_message_does_not_leave_where_its_sender_is_no_longer_sure_once_it_is_connected() -> None:
    heard = list[bytes]()

    async def listens(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.read(1000))

    async with serving(listens) as url, Transport(read_timeout=0.3) as carrier:
        carrier.sure = lambda: False
        with pytest.raises(NeverArrived):
            await send(url, carrier)
        await asyncio.sleep(0.05)
    assert b"".join(heard) == b""


async def test_what_is_no_message_asks_nobody() -> None:
    async with serving(always(answer(b'{"ok":true,"result":true}'))) as url, Transport() as carrier:
        carrier.sure = lambda: False
        bot = Bot("1:TEST", base_url=f"{url}/bot", request=carrier, get_updates_request=Transport())
        assert await bot.answer_callback_query("1") is True


async def test_a_kept_connection_that_the_server_closed_meanwhile_is_not_used() -> None:
    async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request_of(reader)
        writer.write(SENT)

    async with serving(once) as url, Transport() as carrier:
        for _ in range(3):
            assert await send(url, carrier) == 7
            await asyncio.sleep(0.01)


async def test_a_kept_connection_that_closes_before_the_first_byte_never_arrived() -> None:
    """The connection is taken, and is gone in the moment before it is written to."""
    async with serving(always(SENT)) as url, Transport(read_timeout=1) as carrier:
        await send(url, carrier)
        sending = asyncio.create_task(send(url, carrier))
        await asyncio.sleep(0)  # it has taken the connection; its writer is a task that has not begun
        await carrier.shutdown()
        with pytest.raises(NeverArrived):
            await sending


# After


def slow(seconds: float) -> Talk:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request_of(reader)
        await asyncio.sleep(seconds)
        writer.write(SENT)
        await reader.read()

    return talk


async def closes_unread(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read(1)


async def closes(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await request_of(reader)


async def resets(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await request_of(reader)
    writer.transport.abort()


async def breaks_off_in_the_head(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await request_of(reader)
    writer.write(SENT[:30])


async def breaks_off_in_the_body(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await request_of(reader)
    writer.write(SENT[:-30])


async def stops_in_the_body(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await request_of(reader)
    writer.write(SENT[:-30])
    await reader.read()


async def babbles(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await request_of(reader)
    writer.write(b"SSH-2.0-OpenSSH_9.7\r\n\r\n")
    await reader.read()


@pytest.mark.parametrize(
    ("talk", "expected"),
    [
        pytest.param(slow(5), (TimedOut, "Timed out"), id="no answer in time"),
        pytest.param(closes, (NetworkError, "no answer: ServerDisconnectedError"), id="closed after the request"),
        pytest.param(resets, (NetworkError, "no answer: ServerDisconnectedError"), id="reset after the request"),
        pytest.param(breaks_off_in_the_head, (NetworkError, "no answer: ServerDisconnectedError"), id="half a head"),
        pytest.param(breaks_off_in_the_body, (NetworkError, "no answer: ClientPayloadError"), id="half a body"),
        pytest.param(stops_in_the_body, (TimedOut, "Timed out"), id="half a body, then silence"),
        pytest.param(babbles, (NetworkError, "no answer: ClientResponseError"), id="not HTTP"),
    ],
)
async def test_a_request_that_was_written_may_have_arrived(talk: Talk, expected: tuple[type[Exception], str]) -> None:
    async with serving(talk) as url:
        assert await error_of(url) == expected


async def test_a_connection_closed_while_the_request_is_written_may_have_carried_it() -> None:
    async with serving(closes_unread) as url, Transport(read_timeout=1) as carrier:
        with pytest.raises(NetworkError) as met:
            await send(url, carrier, "å" * 4_000_000)
    assert type(met.value) is NetworkError


async def test_a_server_that_takes_no_more_of_the_request_is_waited_for_only_so_long() -> None:
    async def reads_a_little(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        await asyncio.sleep(5)

    async with serving(reads_a_little) as url, Transport(read_timeout=1) as carrier:
        bot = Bot("1:TEST", base_url=f"{url}/bot", request=carrier, get_updates_request=Transport())
        with pytest.raises(TimedOut):
            await bot.send_message(AMAL, "å" * 8_000_000, write_timeout=0.2)


# What is answered


def refused(code: int, words: str, more: str = "") -> bytes:
    return f'{{"ok":false,"error_code":{code},"description":"{words}"{more}}}'.encode()


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        pytest.param(answer(refused(400, "Bad Request: x"), "400 Bad Request"), (BadRequest, "X"), id="400"),
        pytest.param(answer(refused(403, "Forbidden: y"), "403 Forbidden"), (Forbidden, "Forbidden: y"), id="403"),
        pytest.param(answer(refused(401, "Unauthorized"), "401 No"), (InvalidToken, "Unauthorized"), id="401"),
        pytest.param(answer(refused(413, "Too Large"), "413 Large"), (BadRequest, "Too Large"), id="413"),
        pytest.param(answer(refused(500, "Oh"), "500 Oh"), (NetworkError, "Oh"), id="500 of Telegram"),
        pytest.param(answer(PAGE, "502 Bad"), (NetworkError, "Bad Gateway (502)"), id="a page that says 502"),
        pytest.param(answer(PAGE, "504 Late"), (NetworkError, "Gateway Timeout (504)"), id="a page that says 504"),
        pytest.param(
            answer(PAGE, "403 Forbidden"), (NeverArrived, "Forbidden (403), and not by Telegram"), id="a firewall"
        ),
        pytest.param(
            answer(PAGE, "302 Found", "Location: /login"),
            (NeverArrived, "Found (302), and not by Telegram"),
            id="a redirect",
        ),
        pytest.param(
            answer(PAGE, "413 Large"), (BadRequest, "Request Entity Too Large (413)"), id="a page that says 413"
        ),
        pytest.param(answer(PAGE), (TelegramError, "Invalid server response"), id="a page in place of success"),
        pytest.param(answer(b"{}"), (TelegramError, "Invalid server response"), id="success without a result"),
        pytest.param(answer(b"[]"), (TelegramError, "Invalid server response"), id="success of another kind"),
        pytest.param(answer(PAGE, "799 What"), (NetworkError, "HTTP status 799"), id="an unknown status"),
    ],
)
async def test_an_answer_is_sorted(reply: bytes, expected: tuple[type[Exception], str]) -> None:
    async with serving(always(reply)) as url:
        assert await error_of(url) == expected


@pytest.mark.parametrize(
    ("reply", "seconds"),
    [
        (answer(refused(429, "Too Many", ',"parameters":{"retry_after":7}'), "429 Too Many"), 7),
        (answer(refused(429, "Too Many", ',"parameters":{"retry_after":0}'), "429 Too Many"), 1),
        (answer(refused(429, "Too Many"), "429 Too Many"), 1),
        (answer(PAGE, "429 Too Many", "Retry-After: 9"), 9),
        (answer(PAGE, "429 Too Many", "Retry-After: Wed, 21 Oct 2026 07:28:00 GMT"), 1),
        (answer(PAGE, "429 Too Many"), 1),
    ],
    ids=["told", "zero", "not told", "by a page", "by a date", "by a page that does not tell"],
)
async def test_a_429_says_how_long_to_wait(reply: bytes, seconds: int) -> None:
    async with serving(always(reply)) as url, Transport() as carrier:
        with pytest.raises(RetryAfter) as met:
            await send(url, carrier)
    assert met.value.retry_after.total_seconds() == seconds  # type: ignore[union-attr]


# What goes out


async def taken(url_of: list[bytes], reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while True:
        url_of.append(await request_of(reader))
        writer.write(SENT)


async def test_a_call_travels_as_json_on_one_connection() -> None:
    requests: list[bytes] = []
    async with serving(lambda reader, writer: taken(requests, reader, writer)) as url, Transport() as carrier:
        bot = Bot("1:TEST", base_url=f"{url}/bot", request=carrier, get_updates_request=Transport())
        await bot.send_message(AMAL, "Hej då", api_kwargs={"reply_markup": {"inline_keyboard": [[{"text": "Ja"}]]}})
    head, _, body = requests[0].partition(b"\r\n\r\n")
    assert head.split(b"\r\n")[0] == b"POST /bot1:TEST/sendMessage HTTP/1.1"
    assert b"Content-Type: application/json" in head
    assert body.decode() == '{"chat_id":1001,"text":"Hej då","reply_markup":{"inline_keyboard":[[{"text":"Ja"}]]}}'


async def test_a_file_travels_in_a_form() -> None:
    requests: list[bytes] = []
    async with serving(lambda reader, writer: taken(requests, reader, writer)) as url, Transport() as carrier:
        bot = Bot("1:TEST", base_url=f"{url}/bot", request=carrier, get_updates_request=Transport())
        await bot.send_document(AMAL, InputFile(b"\x00allt", "å.txt"), api_kwargs={"reply_markup": {"x": 1}})
    head, _, body = requests[0].partition(b"\r\n\r\n")
    assert b"Content-Type: multipart/form-data; boundary=" in head
    assert 'form-data; name="document"; filename="å.txt"'.encode() in body
    assert b"\r\n\r\n\x00allt\r\n" in body
    assert b'name="reply_markup"\r\n\r\n{"x":1}\r\n' in body


async def test_a_text_that_is_no_unicode_is_refused_here() -> None:
    async with serving(always(SENT)) as url, Transport() as carrier:
        with pytest.raises(BadRequest, match="Cannot be written as JSON"):
            await send(url, carrier, "\ud83d")


async def test_no_more_connections_are_open_than_set() -> None:
    open_now, most = 0, 0

    async def counted(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal open_now, most
        open_now += 1
        most = max(most, open_now)
        try:
            await always(SENT)(reader, writer)
        finally:
            open_now -= 1

    async with serving(counted) as url, Transport(connections=3) as carrier:
        assert await asyncio.gather(*(send(url, carrier) for _ in range(20))) == [7] * 20
    assert most == 3


async def test_a_proxy_of_the_environment_carries_the_call(monkeypatch: pytest.MonkeyPatch) -> None:
    requests: list[bytes] = []
    async with serving(lambda reader, writer: taken(requests, reader, writer)) as url, Transport() as carrier:
        monkeypatch.setenv("http_proxy", url.replace("http://", "http://user:secret@"))
        assert await send("http://telegram.invalid", carrier) == 7
    lines = requests[0].decode().split("\r\n")
    assert lines[0] == "POST http://telegram.invalid/bot1:TEST/sendMessage HTTP/1.1"
    assert "Proxy-Authorization: Basic dXNlcjpzZWNyZXQ=" in lines


async def test_a_proxy_that_refuses_a_tunnel_has_carried_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(always(answer(PAGE, "407 Who"))) as url:
        monkeypatch.setenv("https_proxy", url)
        assert await error_of("https://other.telegram.invalid") == (NeverArrived, "not sent: ClientHttpProxyError")
