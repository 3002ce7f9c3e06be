"""The panel shows and moves the bot's clock, and shows people, faults and the ledger."""

from __future__ import annotations

import pytest

from bot.simulator.faults import FaultKind
from bot.simulator.telegram import Telegram
from tests.browser import Browser, chromium
from tests.simulator.demo import AMAL, Demo

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(chromium() is None, reason="needs Chromium"),
]

NARROW, WIDE = 320, 1280


async def test_the_panel_moves_the_clock_and_shows_the_ledger(browser: Browser, address: str, demo: Demo) -> None:
    page = await browser.open(f"{address}/#person={AMAL}", width=WIDE)
    await page.wait("document.querySelectorAll('[data-testid=ledger-row]').length === 2")
    assert await page.texts('[data-testid="clock"]') == ["Monday, 3 August 2026 at 09:00"]
    await page.click('[data-testid="advance-days"]')
    await page.wait("document.querySelector('[data-testid=clock]').innerText.startsWith('Tuesday, 4 August')")
    assert demo.moved == [{"hours": 0, "days": 1, "months": 0}]
    rows = '[data-testid="ledger-row"]'
    shown = [text.replace("\t", " ") for text in await page.texts(rows)]
    assert shown == ["2026-08-04 09:00 Olga pay 1 in_doubt ×2", "2026-08-03 09:00 Amal welcome 1 sent"]
    filtered = "(s => { s.value = 'Amal'; s.dispatchEvent(new Event('change')); })"
    await page.evaluate(f"{filtered}(document.querySelector('[data-testid=ledger-filter]'))")
    assert len(await page.texts(rows)) == 1


async def test_the_panel_switches_faults(browser: Browser, address: str, telegram: Telegram) -> None:
    page = await browser.open(f"{address}/#person={AMAL}", width=WIDE)
    switch = '[data-testid="fault-flood"]'
    await page.click(switch)
    await page.wait(f"document.querySelector('{switch}').getAttribute('aria-pressed') === 'true'")
    assert [fault.kind for fault in telegram.faults.active] == [FaultKind.FLOOD]
    await page.click(switch)
    await page.wait(f"document.querySelector('{switch}').getAttribute('aria-pressed') === 'false'")
    assert telegram.faults.active == ()


async def test_an_invitation_is_opened_from_the_drawer_of_a_narrow_page(
    browser: Browser, address: str, telegram: Telegram
) -> None:
    page = await browser.open(f"{address}/#person={AMAL}", width=NARROW, height=640)
    panel = "getComputedStyle(document.querySelector('[data-testid=panel]')).display"
    assert await page.evaluate(panel) == "none"
    await page.click('[data-testid="open-panel"]')
    await page.click('[data-testid="open-invitation"]')
    await page.click('[data-testid="opening-yes"]')
    await page.wait("document.body.dataset.ready === '1003'")
    assert await page.evaluate(panel) == "none"
    assert [message.text for message in telegram.messages(1003)] == ["/start omar_1"]
