"""An update is written down before it is confirmed; who does not know the secret is not heard."""

from __future__ import annotations

import asyncio
import json

import pytest
from structlog.testing import capture_logs

from tests.web.conftest import Site

NONSENSE = [
    pytest.param(b"", id="nothing"),
    pytest.param(b"{", id="half of one"),
    pytest.param(b"[1]", id="a list"),
    pytest.param(b"7", id="a number"),
    pytest.param(b"{}", id="no id"),
    pytest.param(b'{"update_id": "7"}', id="an id that is text"),
    pytest.param(b'{"update_id": true}', id="an id that is true"),
    pytest.param(b'{"update_id": 7.0}', id="an id that is no integer"),
    pytest.param(b'{"update_id": -7}', id="an id below zero"),
    pytest.param(b'{"update_id": 9223372036854775808}', id="an id that no column holds"),
    pytest.param(b'{"update_id": 7, "message": "\xff"}', id="bytes that are no text"),
    pytest.param(b'{"update_id": 7, "message": "\\ud800"}', id="half a character"),
    pytest.param(b'{"update_id": 7, "a": ' + b"[" * 5000 + b"]" * 5000 + b"}", id="deeper than anything"),
    pytest.param(b'{"update_id": 7, "a": ' + b"[" * 1000 + b"]" * 1000 + b"}", id="as deep as can be read"),
    pytest.param(b'{"update_id": 7, "a": "' + b"x" * (1 << 20) + b'"}', id="longer than anything"),
]


async def refused(site: Site, reason: str) -> float:
    return await site.figure(f'stegvis_webhook_refused_total{{reason="{reason}"}}')


async def test_an_update_is_in_the_database_when_it_is_confirmed(site: Site) -> None:
    update = {"update_id": 7, "message": {"text": "Å \0 🤒"}, "not known yet": [1e3]}
    answer = await site.post(json.dumps(update, ensure_ascii=False).encode())
    ((id, payload),) = site.written()
    assert (answer.status, answer.text, id, json.loads(payload), site.came) == (200, "", 7, update, [[7]])


async def test_an_update_that_comes_again_stands_there_once(site: Site) -> None:
    assert [(await site.post({"update_id": 7})).status for _ in range(2)] == [200, 200]
    assert site.written() == [(7, '{"update_id": 7}')]


async def test_what_comes_while_one_group_is_committed_is_the_next(site: Site) -> None:
    answers = await asyncio.gather(*(site.post({"update_id": number}) for number in range(1, 101)))
    assert {answer.status for answer in answers} == {200}
    assert sorted(id for group in site.came for id in group) == list(range(1, 101))
    assert len(site.written()) == 100
    assert len(site.came) < 60


@pytest.mark.parametrize("secret", ["", "wrong", "hus", "hushh", "HUSH", "hüsh"])
async def test_who_does_not_know_the_secret_is_refused_without_a_word(site: Site, secret: str) -> None:
    with capture_logs() as logs:
        answer = await site.post({"update_id": 7}, secret=secret)
    assert (answer.status, answer.text, site.written(), logs) == (403, "", [], [])
    assert await refused(site, "secret") == 1


async def test_another_path_leads_nowhere(site: Site) -> None:
    assert (await site.post({"update_id": 7}, path="other")).status == 404
    assert (await site.ask("/telegram/door")).status == 405
    assert site.written() == []


async def test_without_a_webhook_there_is_no_door(without_webhook: Site) -> None:
    assert (await without_webhook.post({"update_id": 7})).status == 404


@pytest.mark.parametrize("body", NONSENSE)
async def test_what_can_never_be_read_is_taken_so_that_it_does_not_come_again(site: Site, body: bytes) -> None:
    answer = await site.post(body)
    assert (answer.status, site.written(), site.came) == (200, [], [])
    assert await refused(site, "unreadable") == 1
    assert (await site.post({"update_id": 8})).status == 200


async def test_a_chat_that_no_column_holds_keeps_nobody_elses_update_out(site: Site) -> None:
    odd = {"update_id": 7, "message": {"chat": {"id": (1 << 64) - 1}}}
    answers = await asyncio.gather(site.post(odd), site.post({"update_id": 8}))
    assert [answer.status for answer in answers] == [200, 200]
    assert [id for id, _ in site.written()] == [7, 8]


async def test_what_the_database_does_not_take_is_to_come_again(site: Site) -> None:
    site.store.write(lambda tx: tx.execute("ALTER TABLE updates RENAME TO elsewhere"))
    answers = await asyncio.gather(*(site.post({"update_id": number}) for number in range(1, 4)))
    assert ([answer.status for answer in answers], site.came) == ([503, 503, 503], [])
    assert await refused(site, "database") == 3
    site.store.write(lambda tx: tx.execute("ALTER TABLE elsewhere RENAME TO updates"))
    assert (await site.post({"update_id": 2})).status == 200
    assert site.written() == [(2, json.dumps({"update_id": 2}))]


async def test_who_hangs_up_takes_nobody_elses_update_along(site: Site) -> None:
    calls = [asyncio.create_task(site.post({"update_id": number})) for number in range(1, 31)]
    await asyncio.sleep(0.005)
    for call in calls[::2]:
        call.cancel()
    answers = await asyncio.gather(*calls[1::2])
    assert {answer.status for answer in answers} == {200}
    assert {id for id, _ in site.written()} >= set(range(2, 31, 2))
