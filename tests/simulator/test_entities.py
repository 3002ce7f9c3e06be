"""Telegram's HTML is read as Telegram reads it, and refused in its words."""

from __future__ import annotations

import pytest

from bot.simulator.entities import Entity, Formatted, is_blank, trimmed, with_found
from bot.simulator.markup import parse_html
from bot.simulator.refusals import ApiError

TAKEN = [
    pytest.param("hej", "hej", (), id="plain"),
    pytest.param("<b>a</b><strong>b</strong>", "ab", (Entity("bold", 0, 1), Entity("bold", 1, 1)), id="bold"),
    pytest.param("<i>a</i><em>b</em>", "ab", (Entity("italic", 0, 1), Entity("italic", 1, 1)), id="italic"),
    pytest.param("<u>a</u><ins>b</ins>", "ab", (Entity("underline", 0, 1), Entity("underline", 1, 1)), id="underline"),
    pytest.param("<s>a</s><del>b</del>", "ab", (Entity("strikethrough", 0, 1), Entity("strikethrough", 1, 1)), id="s"),
    pytest.param(
        '<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>',
        "ab",
        (Entity("spoiler", 0, 1), Entity("spoiler", 1, 1)),
        id="spoiler",
    ),
    pytest.param("<blockquote>a\nb</blockquote>", "a\nb", (Entity("blockquote", 0, 3),), id="quote"),
    pytest.param(
        "<blockquote expandable>a</blockquote>", "a", (Entity("expandable_blockquote", 0, 1),), id="expandable quote"
    ),
    pytest.param(
        '<a href="https://x.se/?a=1&amp;b=2">x</a>',
        "x",
        (Entity("text_link", 0, 1, url="https://x.se/?a=1&b=2"),),
        id="a",
    ),
    pytest.param("<code>a</code>", "a", (Entity("code", 0, 1),), id="code"),
    pytest.param(
        '<pre><code class="language-py">a</code></pre>',
        "a",
        (Entity("pre", 0, 1, language="py"),),
        id="pre with language",
    ),
    pytest.param("<b>a<i>b</i></b>", "ab", (Entity("bold", 0, 2), Entity("italic", 1, 1)), id="nested"),
    pytest.param("🤒 <b>å</b>", "🤒 å", (Entity("bold", 3, 1),), id="offsets in UTF-16"),
    pytest.param("1 &lt; 2 &amp; &quot;3&quot; &#229;&#x1F912; &copy;", '1 < 2 & "3" å🤒 &copy;', (), id="characters"),
    pytest.param("<b></b>a", "a", (), id="an empty entity vanishes"),
    pytest.param("<B>a</>", "a", (Entity("bold", 0, 1),), id="case and a nameless end"),
    pytest.param("a\u2028\u202bb\u202e\u2066c\u2069\u200f", "ab\u2066c\u2069\u200f", (), id="direction marks"),
]

REFUSED = [
    pytest.param("å<br>", 'Unsupported start tag "br" at byte offset 2', id="br"),
    pytest.param("1 < 2", 'Unsupported start tag "" at byte offset 2', id="stray sign"),
    pytest.param("å <", "Unclosed start tag at byte offset 3", id="stray sign at the end"),
    pytest.param("<b>a", 'Can\'t find end tag corresponding to start tag "b"', id="never closed"),
    pytest.param("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"', id="crossed"),
    pytest.param("a</b>", "Unexpected end tag at byte offset 1", id="never opened"),
    pytest.param("<b>a</b", "Unclosed end tag at byte offset 4", id="end tag unclosed"),
    pytest.param('<span class="x">a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0', id="span"),
    pytest.param('<a ="x">a</a>', 'Empty attribute name in the tag "a" at byte offset 0', id="attribute without name"),
    pytest.param("<a href=x/y>a</a>", "Unexpected end of name token at byte offset 8", id="bare value"),
    pytest.param('<a href="x', "Unclosed start tag at byte offset 0", id="value unclosed"),
]


@pytest.mark.parametrize(("html", "text", "entities"), TAKEN)
def test_html_that_telegram_takes(html: str, text: str, entities: tuple[Entity, ...]) -> None:
    assert parse_html(html) == Formatted(text, entities)


@pytest.mark.parametrize(("html", "words"), REFUSED)
def test_html_that_telegram_refuses(html: str, words: str) -> None:
    with pytest.raises(ApiError) as refused:
        parse_html(html)
    assert (refused.value.status, refused.value.description) == (400, f"Bad Request: can't parse entities: {words}")


def test_space_around_a_text_goes_and_entities_move() -> None:
    text = Formatted("\n  hej du \n", (Entity("bold", 0, 6), Entity("italic", 9, 2)))
    assert trimmed(text) == Formatted("hej du", (Entity("bold", 0, 3),))


def test_links_numbers_and_commands_are_found() -> None:
    text = "/start: +46 8 123 45 67, https://t.me/x?start=y. Mejl a@b.se (08-123 45 67) @stegvis_bot"
    assert [(e.type, text[e.offset : e.end]) for e in with_found(Formatted(text)).entities] == [
        ("bot_command", "/start"),
        ("phone_number", "+46 8 123 45 67"),
        ("url", "https://t.me/x?start=y"),
        ("email", "a@b.se"),
        ("phone_number", "08-123 45 67"),
        ("mention", "@stegvis_bot"),
    ]


def test_nothing_is_found_within_code() -> None:
    code = Formatted("https://x.se", (Entity("code", 0, 12),))
    assert with_found(code) == code


@pytest.mark.parametrize("text", ["", " \n", "\u200f", "\u2068\u2069 \ufeff"])
def test_a_text_that_cannot_be_seen_is_blank(text: str) -> None:
    assert is_blank(text)
