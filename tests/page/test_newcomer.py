"""A newcomer's year, and every screen of the menu, as a small phone shows them."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from datetime import time

import pytest
import pytest_asyncio

from bot.actions.enrol import Enrolment, add_workplace, enrol
from bot.demo import Demo
from bot.domain.calendar import month_start
from bot.domain.occurrences import dates_of, occurrences
from bot.domain.participant import State
from bot.domain.tap import read_tap
from bot.store import ledger, people, staff
from bot.store.database import Tx
from tests.browser import Browser, chromium, open_browser
from tests.page.phone import Phone, invitation, open_page, phone_of

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(chromium() is None and not os.environ.get("CI"), reason="needs Chromium"),
]

SMALL, USUAL = 320, 412
LONG_NAME = "Abdulrahman-Alexander"
LONG_WORKPLACE = "Kulturhusets och stadsbibliotekets restaurang och kafé"
MOBILE = "+46 70 111 22 33"
MONTH_ON = """fetch("panel/clock", {
    method: "POST", headers: {"Content-Type": "application/json"}, body: JSON.stringify({unit: "months"}),
}).then((answer) => answer.json())"""


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with open_browser() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def page(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[tuple[Demo, str]]:
    async with open_page(tmp_path_factory.mktemp("demo")) as running:
        yield running


async def slips(phone: Phone, *widths: int) -> list[str]:
    """What goes wrong at some widths."""
    return [slip for width in widths for slip in await phone.slips(width)]


async def test_a_newcomer_reads_a_year_of_arabic_on_a_small_phone(page: tuple[Demo, str], browser: Browser) -> None:
    demo, address = page
    async with phone_of("Amal", demo, address, browser) as phone:
        await phone.open(await invitation("Amal", demo))
        await phone.tap("1:jl:ar:")
        found = await slips(phone, SMALL, USUAL)
        await phone.tap("1:jy:")
        for _ in range(12):
            await phone.page.evaluate(MONTH_ON)
            await phone.answered()
            found += await slips(phone, SMALL, USUAL)
        assert found == []
        assert set((await phone.directions()).values()) == {"rtl"}
        assert told(demo, phone.user) >= owed(demo, phone.user)


async def test_a_page_opened_anew_shows_the_end_of_the_same_chat(page: tuple[Demo, str], browser: Browser) -> None:
    demo, address = page
    seen = []
    for _ in range(2):
        async with phone_of("Olena", demo, address, browser) as phone:
            await phone.answered()
            seen.append(await phone.page.texts('[data-testid="bubble-text"]'))
            below = "(chat => chat.scrollHeight - chat.scrollTop - chat.clientHeight)(document.getElementById('chat'))"
            assert await phone.page.evaluate(below) < 1
    assert seen[0] == seen[1]
    assert len(seen[0]) > 20


def told(demo: Demo, user: int) -> set[tuple[str, str]]:
    """What a person was sent: steps and occurrences."""
    person = demo.app.store.write(lambda tx: people.by_chat(tx, user))
    assert person is not None
    rows = demo.app.store.write(lambda tx: ledger.of_participant(tx, person.id))
    return {(row.step, row.occurrence) for row in rows if row.state is State.SENT}


def owed(demo: Demo, user: int) -> set[tuple[str, str]]:
    """What a person must be told in their year: steps and occurrences."""
    person = demo.app.store.write(lambda tx: people.by_chat(tx, user))
    assert person is not None
    programme = demo.app.house.content.programme(person.programme)
    return {
        (each.step.id, each.occurrence)
        for each in occurrences(programme, dates_of(person, programme))
        if each.step.must
    }


@pytest.mark.parametrize("locale", ["ar", "en", "fa-AF", "so", "sv-simple", "ti", "uk"])
async def test_every_screen_of_the_menu_fits_a_small_phone(
    page: tuple[Demo, str], browser: Browser, locale: str
) -> None:
    demo, address = page
    name = await join(demo, locale)
    async with phone_of(name, demo, address, browser) as phone:
        await phone.answered()
        walked, found = set(), await phone.slips(SMALL)
        for walk in (walk_checks, walk_menu, walk_topic, walk_themes, walk_settings, walk_questions):
            async for screen in walk(phone):
                walked.add(screen)
                found += [f"{screen}: {slip}" for slip in await phone.slips(SMALL)]
        assert found == []
        assert {read.verb for screen in walked if (read := read_tap(screen))} == set("aceimoqstux")
        assert set((await phone.directions()).values()) == {"rtl" if locale in ("ar", "fa-AF") else "ltr"}


async def test_the_caseworkers_screens_fit_a_small_phone(page: tuple[Demo, str], browser: Browser) -> None:
    demo, address = page
    async with phone_of("Karin Ek", demo, address, browser) as phone:
        await phone.answered()
        found = await phone.slips(SMALL)
        for emoji in ("➕", "📣", "🏢", "🌐", "👥"):
            await phone.key(emoji)
            found += await phone.slips(SMALL)
        await phone.tap("1:sp:")
        found += await phone.slips(SMALL)
        assert found == []


async def join(demo: Demo, locale: str) -> str:
    """Somebody with a long name at a workplace with a long name joins in their fourth month, which passes."""
    now, phone_name = demo.clock(), f"{LONG_NAME} {locale}"
    caseworker = next(each.code for each in demo.app.store.write(staff.everyone) if each.chat)
    wanted = Enrolment(month_start(now.date(), -2), locale, f"long-{locale}", None, caseworker, LONG_NAME)

    def enter(tx: Tx) -> str:
        add_workplace(
            tx,
            code=wanted.workplace,
            name=LONG_WORKPLACE,
            kind="preschool",
            phone=MOBILE,
            report_before=time(6, 45),
            by="test",
            now=now,
        )
        return enrol(tx, demo.app.house.content, wanted, by="test", now=now).token

    user = demo.telegram.add_person(phone_name, language_code="en").id
    demo.telegram.start(user, demo.app.store.write(enter))
    await demo.app.catch_up()
    for data in (f"1:jl:{locale}:", "1:jy:"):
        newest = demo.telegram.last(user)
        demo.telegram.tap(user, newest.id, next(key.data for key in newest.buttons if key.data.startswith(data)))
        await demo.app.catch_up()
    await demo.advance(months=1)
    return phone_name


async def walk_menu(phone: Phone) -> AsyncIterator[str]:
    """Each key of the menu, and what its screen turns into."""
    for emoji, *taps in (
        ("🤒", "1:i:child", "1:i:self"), ("📅", "1:m:", "1:m:"), ("🗂",), ("📚",), ("👤",), ("🌐",), ("⚙",),
    ):  # fmt: skip
        await phone.key(emoji)
        yield emoji
        for data in taps:
            yield await phone.tap(data)


async def walk_themes(phone: Phone) -> AsyncIterator[str]:
    """The topics of each theme."""
    await phone.key("🗂")
    for theme in await phone.choices("1:q:"):
        yield await phone.tap(theme)
        await phone.tap("1:p:all")


async def walk_topic(phone: Phone) -> AsyncIterator[str]:
    """A topic: explained, an example, in Swedish and back, understood, asked help about."""
    await phone.key("🗂")
    for data in ("1:q:safe:", "1:o:sick-report:", "1:t:", "1:t:", "1:t:", "1:t:", "1:u:", "1:a:", "1:c:"):
        for choice in (await phone.choices(data))[:1]:
            yield await phone.tap(choice)


async def walk_settings(phone: Phone) -> AsyncIterator[str]:
    """Each setting, changed and changed back."""
    await phone.key("⚙")
    for setting in await phone.choices("1:e:"):
        yield await phone.tap(setting)
        for change in (await phone.choices("1:e:"))[:1]:
            if not change.startswith(("1:e:erase-me", "1:e:leave")):
                yield await phone.tap(change)
        await phone.tap("1:n:")


async def walk_checks(phone: Phone) -> AsyncIterator[str]:
    """The two checks, answered."""
    for data in ("1:x:", "1:s:", "1:s:", "1:s:", "1:s:"):
        yield await phone.tap(data)


async def walk_questions(phone: Phone) -> AsyncIterator[str]:
    """Typed texts: found, not found, and of danger."""
    for text in ("lön", "xyzzy", "självmord"):
        await phone.write(text)
        yield text
