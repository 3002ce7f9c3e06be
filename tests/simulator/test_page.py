"""The page shows a phone as a person would see it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.simulator.methods import METHODS
from bot.simulator.parameters import Parameters, Upload
from bot.simulator.server import create_app, serve
from bot.simulator.standins import PICTURE, VOICE
from bot.simulator.telegram import Telegram
from tests.browser import Browser, Page, chromium
from tests.simulator.demo import AMAL, OLGA

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(chromium() is None, reason="needs Chromium"),
]

BUTTON = '[data-testid="inline-button"]'
BUBBLE = '[data-testid="bubble"]'
TOAST = '[data-testid="toast"]'
NARROW, WIDE = 320, 1280
LEFT_OF = """words => {
    const walker = document.createTreeWalker(document.querySelector('[data-testid=bubble-text]'), NodeFilter.SHOW_TEXT);
    let node;
    while ((node = walker.nextNode())) {
        const at = node.data.indexOf(words);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect().left;
    }
}"""


async def amals(browser: Browser, address: str, *, width: int = NARROW) -> Page:
    """Amal's phone, alone on the page."""
    page = await browser.open(f"{address}/?phone=1#person={AMAL}", width=width, height=640)
    await page.wait(f"document.body.dataset.ready === '{AMAL}'")
    return page


def say(telegram: Telegram, text: str, *rows: list[dict[str, Any]], method: str = "sendMessage", **more: Any) -> int:
    """The bot sends something to Amal; returns the message id."""
    telegram.chat(AMAL).started = True
    values = {"chat_id": AMAL, "text": text, "caption": text, "parse_mode": "HTML"} | more
    if rows:
        values["reply_markup"] = {"inline_keyboard": list(rows)}
    sent = {"photo": PICTURE, "voice": VOICE, "video": b"film", "document": b"a"}
    names = {"photo": "a.png", "voice": "a.ogg", "video": "a.mp4", "document": "a.txt"}
    files = {kind: Upload(names[kind], data) for kind, data in sent.items()}
    return int(METHODS[method](telegram, Parameters(values, files))["message_id"])


async def left_of(page: Page, words: str) -> float:
    """Where the first character of some words stands in the bubble, from the left."""
    return float(await page.evaluate(f"({LEFT_OF})({json.dumps(words)})"))


def data(label: str) -> dict[str, Any]:
    return {"text": label, "callback_data": label}


async def test_an_empty_chat_shows_what_the_bot_is_for_and_start(
    browser: Browser, address: str, telegram: Telegram
) -> None:
    telegram.profile.write("description", "", "Steg för steg")
    page = await amals(browser, address)
    assert await page.texts('[data-testid="description"]') == ["Steg för steg"]
    await page.click('[data-testid="start"]')
    await page.wait(f"document.querySelector('{BUBBLE}')?.innerText.startsWith('/start')")
    assert telegram.chat(AMAL).started
    assert await page.evaluate("document.querySelector('[data-testid=start]').hidden")


async def test_entities_are_shown(browser: Browser, address: str, telegram: Telegram) -> None:
    say(
        telegram,
        "<b>fet <i>båda</i></b>\n<blockquote>citat</blockquote>\nsen <tg-spoiler>dold</tg-spoiler>"
        ' <a href="https://1177.se/">råd</a> +46 8 123 45 67\n'
        f"<blockquote expandable>{'rad<code>!</code>' * 60}</blockquote>",
    )
    page = await amals(browser, address)
    text = '[data-testid="bubble-text"]'
    assert await page.texts(f"{text} b, {text} i, {text} blockquote:not(.expandable)") == ["fet båda", "båda", "citat"]
    links = await page.evaluate(f"[...document.querySelectorAll('{text} a')].map(a => a.href)")
    assert links == ["https://1177.se/", "tel:+4681234567"]
    await page.click('[data-testid="spoiler"]')
    assert await page.texts(".spoiler.revealed") == ["dold"]
    folded = await page.evaluate("document.querySelector('.expandable').offsetHeight")
    await page.click('[data-testid="expand"]')
    assert await page.evaluate("document.querySelector('.expandable').offsetHeight") > 2 * folded


async def test_a_tap_reaches_the_bot_and_its_answer_the_person(
    browser: Browser, address: str, telegram: Telegram
) -> None:
    message = say(telegram, "Ja?", [data("Ja"), data("Nej")])
    page = await amals(browser, address)
    await page.click(BUTTON)
    await telegram.until(lambda: telegram.queries.asked)
    (query,) = telegram.queries.asked.values()
    assert (query.message_id, query.data) == (message, "Ja")
    await page.wait(f"document.querySelector('{BUTTON}').classList.contains('waiting')")
    METHODS["answerCallbackQuery"](telegram, Parameters({"callback_query_id": query.id, "text": "Tack!"}))
    await page.wait(f"document.querySelector('{TOAST}').innerText === 'Tack!'")
    assert not await page.evaluate(f"document.querySelector('{BUTTON}').classList.contains('waiting')")
    say(telegram, "Bra", [data("✅ Ja")], method="editMessageText", message_id=message)
    await page.wait(f"document.querySelector('{BUBBLE}').innerText.startsWith('Bra')")
    assert await page.texts(BUTTON) == ["✅ Ja"]


async def test_the_menu_stands_under_the_input(browser: Browser, address: str, telegram: Telegram) -> None:
    keyboard = {"keyboard": [["🤒 Sjuk"], ["A", "B"]], "resize_keyboard": True, "input_field_placeholder": "Skriv"}
    say(telegram, "meny", reply_markup=keyboard)
    page = await amals(browser, address)
    assert await page.texts('[data-testid="reply-button"]') == ["🤒 Sjuk", "A", "B"]
    assert await page.evaluate("document.querySelector('[data-testid=text]').placeholder") == "Skriv"
    await page.click('[data-testid="reply-button"]')
    await telegram.until(lambda: telegram.messages(AMAL)[-1].text == "🤒 Sjuk")


async def test_texts_and_media_are_sent_from_the_phone(browser: Browser, address: str, telegram: Telegram) -> None:
    say(telegram, "Hej")
    page = await amals(browser, address)
    await page.type('[data-testid="text"]', "Vad är lön?")
    await page.press("Enter")
    await telegram.until(lambda: telegram.messages(AMAL)[-1].text == "Vad är lön?")
    for act in ("voice", "photo"):
        await page.click('[data-testid="open-attach"]')
        await page.click(f'[data-testid="send-{act}"]')
    await telegram.until(lambda: [message.kind for message in telegram.messages(AMAL)[-2:]] == ["voice", "photo"])


async def test_commands_are_in_the_persons_language(browser: Browser, address: str, telegram: Telegram) -> None:
    commands = ({"command": "ill", "description": "أنا مريض"},)
    telegram.profile.commands["default", "ar"] = commands
    say(telegram, "Hej")
    page = await amals(browser, address)
    await page.click('[data-testid="open-commands"]')
    assert await page.texts('[data-testid="command"] .description-of') == ["أنا مريض"]
    await page.click('[data-testid="command"]')
    await telegram.until(lambda: telegram.messages(AMAL)[-1].text == "/ill")


async def test_media_and_silence_can_be_seen(browser: Browser, address: str, telegram: Telegram) -> None:
    for method in ("sendPhoto", "sendVoice", "sendVideo", "sendDocument"):
        say(telegram, "bild", method=method, disable_notification=method == "sendVoice")
    page = await amals(browser, address)
    kinds = f"[...document.querySelectorAll('{BUBBLE}')].map(b => [b.dataset.kind, b.dataset.silent])"
    assert await page.evaluate(kinds) == [
        ["photo", "false"],
        ["voice", "true"],
        ["video", "false"],
        ["document", "false"],
    ]
    assert len(await page.texts('[data-testid="silent"]')) == 1
    await page.wait("document.querySelector('[data-testid=photo]').naturalWidth === 64")
    await page.click('[data-testid="play"]')
    await page.wait("document.querySelector('audio').duration === 1")
    assert await page.evaluate("document.querySelector('[data-testid=document]').download") == "a.txt"
    assert await page.evaluate("document.querySelector('[data-testid=film]').controls") is True


async def test_a_label_that_does_not_fit_is_cut(browser: Browser, address: str, telegram: Telegram) -> None:
    say(telegram, "Välj", [data("👍 Jag förstår"), data("❓ Förklara mycket mer")], [data("En hel rad för sig")])
    page = await amals(browser, address)
    cut = f"[...document.querySelectorAll('{BUTTON} .label')].map(l => l.scrollWidth > l.clientWidth)"
    assert await page.evaluate(cut) == [False, True, False]
    widths = await page.evaluate(f"[...document.querySelectorAll('{BUTTON}')].map(b => b.offsetWidth)")
    assert widths[0] == widths[1] < widths[2]


async def test_nothing_is_wider_than_a_narrow_phone(browser: Browser, address: str, telegram: Telegram) -> None:
    say(telegram, "a" * 400 + " https://example.org/" + "b" * 200, [data("c" * 60)])
    say(telegram, "<pre>" + "d" * 200 + "</pre>")
    page = await amals(browser, address)
    assert await page.evaluate("document.documentElement.scrollWidth") == NARROW
    assert await page.evaluate("(c => c.scrollWidth - c.clientWidth)(document.getElementById('chat'))") == 0


async def test_right_to_left_is_by_paragraph_and_numbers_stay_in_order(
    browser: Browser, address: str, telegram: Telegram
) -> None:
    say(telegram, "الهاتف: \u2068+46 8 123 45 67\u2069 الآن\nsvenska")
    page = await amals(browser, address, width=WIDE)
    plus, last = [await left_of(page, character) for character in ("+", "7")]
    assert plus < last
    text = "document.querySelector('[data-testid=bubble-text]').getBoundingClientRect()"
    start, end = await page.evaluate(f"[{text}.left, {text}.right]")
    assert await left_of(page, "svenska") == pytest.approx(start, abs=1)
    assert await left_of(page, "الهاتف") > (start + end) / 2


async def test_a_copy_button_says_that_it_has_copied(browser: Browser, address: str, telegram: Telegram) -> None:
    say(telegram, "Ring", [{"text": "Kopiera numret", "copy_text": {"text": "+4681234567"}}])
    page = await amals(browser, address)
    await page.click(BUTTON)
    await page.wait(f"document.querySelector('{TOAST}').innerText === 'Copied: +4681234567'")


async def test_an_invitation_link_opens_on_a_new_phone(browser: Browser, address: str, telegram: Telegram) -> None:
    say(telegram, "https://t.me/stegvis_bot?start=abc_1")
    page = await amals(browser, address)
    await page.click('[data-testid="bubble-text"] a')
    await page.type('[data-testid="opening-name"]', "Sara")
    await page.evaluate("document.querySelector('[data-testid=opening-language]').value = 'so'")
    await page.click('[data-testid="opening-yes"]')
    await page.wait("document.body.dataset.ready === '1003'")
    sara = telegram.people[1003]
    assert (sara.first_name, sara.language_code) == ("Sara", "so")
    assert [message.text for message in telegram.messages(sara.id)] == ["/start abc_1"]
    assert await page.evaluate("location.hash") == "#person=1003"


async def test_the_bot_can_be_blocked_and_started_again(browser: Browser, address: str, telegram: Telegram) -> None:
    say(telegram, "Hej")
    page = await amals(browser, address)
    await page.click('[data-testid="open-more"]')
    await page.click('[data-testid="block"]')
    await page.wait("document.querySelector('[data-testid=start]').innerText === 'RESTART BOT'")
    assert telegram.chat(AMAL).blocked
    await page.click('[data-testid="start"]')
    await telegram.until(lambda: not telegram.chat(AMAL).blocked)


async def test_another_person_is_another_chat(browser: Browser, address: str, telegram: Telegram) -> None:
    say(telegram, "Till Amal")
    telegram.start(OLGA)
    page = await amals(browser, address)
    await page.evaluate(f"location.hash = '#person={OLGA}'")
    await page.wait(f"document.body.dataset.ready === '{OLGA}'")
    assert await page.texts('[data-testid="bubble-text"]') == ["/start"]


async def test_a_page_that_lost_the_simulator_finds_it_again(browser: Browser, telegram: Telegram) -> None:
    async with serve(create_app(telegram)) as address:
        page = await amals(browser, address)
    await page.wait("!document.querySelector('[data-testid=offline]').hidden")
    say(telegram, "Är du där?")
    async with serve(create_app(telegram), port=int(address.rpartition(":")[2])):
        await page.wait(f"document.querySelector('{BUBBLE}')?.innerText.startsWith('Är du där?')")
        assert await page.evaluate("document.querySelector('[data-testid=offline]').hidden")


async def test_only_the_page_itself_may_post(browser: Browser, address: str, telegram: Telegram) -> None:
    page = await amals(browser, address)
    plain = f"fetch('phones/{AMAL}/start', {{method: 'POST', body: '{{}}'}}).then(answer => answer.status)"
    assert await page.evaluate(plain) == 415
    assert not telegram.chat(AMAL).started
