"""What a person reads: filled in, in their language, or whole in another; never a broken text."""

from __future__ import annotations

from datetime import date, time

import pytest

from bot.content.catalogue import Catalogue, Text
from tests.content.conftest import EN, Tree

END = date(2027, 7, 31)


def load(tree: Tree) -> Catalogue:
    return Catalogue.load(tree.messages)


def test_facts_are_filled_in_and_isolated(tree: Tree) -> None:
    text = load(tree).text("en", "sick-report", workplace_phone="08-123 45 67", end_date=END)
    assert text == Text(
        "Phone work the same day.\n\u2068Phone \u206808-123 45 67\u2069.\u2069\n"
        "The contract ends on \u2068Saturday 31 July 2027\u2069. Alarm: 112.",
        "en",
    )


def test_a_missing_fact_chooses_the_variant_without_it(tree: Tree) -> None:
    text = load(tree).text("en", "sick-report", workplace_phone=None, end_date=END)
    assert text is not None
    assert text.html.splitlines()[1] == "\u2068Phone your boss.\u2069"


def test_a_missing_fact_is_never_printed(tree: Tree) -> None:
    assert load(tree).text("en", "sick-report", workplace_phone="1", end_date=None) is None


@pytest.mark.parametrize(
    ("locale", "printed"),
    [("sv-simple", "lördag 31 juli 2027"), ("en", "Saturday 31 July 2027"), ("ar", "السبت 31 يوليو 2027")],
)
def test_a_date_is_printed_whole_in_the_language_of_the_text(tree: Tree, locale: str, printed: str) -> None:
    text = load(tree).text(locale, "sick-report", workplace_phone="1", end_date=END)
    assert text is not None
    assert printed in text.html


def test_a_text_is_filled_in_anew_for_other_facts(tree: Tree) -> None:
    catalogue = load(tree)
    said = [catalogue.text("en", "sick-report", workplace_phone=phone, end_date=END) for phone in ("1", "2", "1")]
    assert ["\u20682\u2069" in str(text) for text in said] == [False, True, False]
    assert said[0] == said[2]


def test_what_a_text_asks_for_is_known_also_where_another_message_says_it(tree: Tree) -> None:
    assert load(tree).asks("sick-report") == ("end_date", "workplace_phone")
    tree.change(EN, "Phone early.", "Phone early. { pay }")
    assert load(tree).asks("sick-report", "explain") == ("months_left",)
    assert load(tree).asks("nobody-wrote-this") == ()


def test_a_clock_is_printed_with_24_hours(tree: Tree) -> None:
    tree.change(EN, "Phone early.", "Phone before { $report-before }.")
    assert str(load(tree).text("en", "sick-report", "explain", report_before=time(7, 5))) == (
        "Phone before \u206807:05\u2069."
    )


def test_numbers_choose_the_plural_form(tree: Tree) -> None:
    catalogue = load(tree)
    said = [str(catalogue.text("ar", "pay", months_left=number)).splitlines()[1] for number in (0, 1, 2, 3, 11, 100)]
    assert said == [
        "\u200f\u2068لم يبق شيء.\u2069",
        "\u200f\u2068بقي شهر واحد.\u2069",
        "\u200f\u2068بقي شهران.\u2069",
        "\u200f\u2068بقيت \u20683\u2069 أشهر.\u2069",
        "\u200f\u2068بقي \u206811\u2069 شهرا.\u2069",
        "\u200f\u2068بقي \u2068100\u2069 شهر.\u2069",
    ]


def test_what_people_wrote_is_escaped(tree: Tree) -> None:
    text = load(tree).text("sv", "staff-menu", name="<b>A&B</b>")
    assert text == Text("Hej \u2068&lt;b&gt;A&amp;B&lt;/b&gt;\u2069", "sv")
    assert text is not None
    assert text.plain == "Hej \u2068<b>A&B</b>\u2069"


def test_a_label_has_no_tags(tree: Tree) -> None:
    text = load(tree).text("en", "pay", "explain")
    assert text is not None
    assert text.plain == "Pay is money."


def test_lines_from_right_to_left_that_begin_otherwise_are_marked(tree: Tree) -> None:
    text = load(tree).text("ar", "sick-report", workplace_phone="08-123", end_date=END)
    assert text is not None
    assert [line[:1] for line in text.html.splitlines()] == ["ي", "\u200f", "ي", "\u200f"]
    label = load(tree).text("ar", "sick-report", "short")
    assert label == Text("\u200f🤒 مرض", "ar")


def test_a_missing_text_is_shown_whole_in_simple_swedish(tree: Tree) -> None:
    tree.change(EN, "    .example = Amina phones at 6.\n", "")
    assert load(tree).text("en", "sick-report", "example") == Text("Amina ringer klockan 6.", "sv-simple")


@pytest.mark.parametrize(
    ("old", "new"),
    {
        "an unknown variable": ("Phone early.", "Phone { $nobody }."),
        "an unknown reference": ("Phone early.", "Phone { nobody }."),
        "a circle": ("Phone early.", "{ sick-report.explain }"),
        "lines lost above it": ("    The contract", "    * The contract"),
        "a brace not closed": ("Phone early.", "Phone { $end-date."),
    }.values(),
)
def test_a_broken_text_is_shown_whole_in_simple_swedish(tree: Tree, old: str, new: str) -> None:
    tree.change(EN, old, new)
    assert load(tree).text("en", "sick-report", "explain") == Text("Ring tidigt.", "sv-simple")


def test_a_message_that_lost_its_end_is_not_shown_in_part(tree: Tree) -> None:
    tree.change(EN, "    The contract", "    [!] The contract")
    catalogue = load(tree)
    assert not catalogue.has("en", "sick-report")
    text = catalogue.text("en", "sick-report", workplace_phone="1", end_date=END)
    assert text is not None
    assert text.locale == "sv-simple"


def test_an_unknown_language_reads_simple_swedish(tree: Tree) -> None:
    assert load(tree).text("tlh", "pay", "short") == Text("💰 Lön", "sv-simple")


def test_staff_texts_are_swedish_or_english(tree: Tree) -> None:
    catalogue = load(tree)
    said = {locale: catalogue.text(locale, "staff-menu", name="Kim") for locale in ("sv", "en", "ar")}
    hej = Text("Hej \u2068Kim\u2069", "sv")
    assert said == {"sv": hej, "en": Text("Hello \u2068Kim\u2069", "en"), "ar": hej}


def test_simple_swedish_may_use_the_terms_of_swedish(tree: Tree) -> None:
    tree.change("messages/sv/staff.ftl", "staff-menu", "-fund = a-kassa\nstaff-menu")
    tree.change("messages/sv-simple/safe.ftl", "Ring tidigt.", "Fråga din { -fund }.")
    assert load(tree).text("sv-simple", "sick-report", "explain") == Text("Fråga din \u2068a-kassa\u2069.", "sv-simple")


def test_what_is_nowhere_is_none(tree: Tree) -> None:
    assert load(tree).text("en", "nothing") is None


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tree: Tree) -> None:
    path = tree.folder / EN
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert load(tree).text("en", "pay", "short") == Text("💰 Pay", "en")


def test_the_digest_changes_with_any_file(tree: Tree) -> None:
    before = load(tree).digest()
    assert load(tree).digest() == before
    tree.change(EN, "Phone early.", "Phone soon.")
    assert load(tree).digest() != before


def test_locales_and_ids_are_those_of_the_folders(tree: Tree) -> None:
    catalogue = load(tree)
    assert catalogue.locales == ("ar", "en", "sv", "sv-simple")
    assert catalogue.ids("sv-simple") == (
        "sick-report", "pay", "ui-button-understand", "ui-month", "ui-sentence", "ui-crisis", "ui-aloud-end-date"
    )  # fmt: skip
    assert [catalogue.right_to_left(locale) for locale in catalogue.locales] == [True, False, False, False]


def test_an_empty_file_does_no_harm(tree: Tree) -> None:
    tree.write("messages/sv-simple/more.ftl", "")
    assert Catalogue.load(tree.messages).has("sv-simple", "pay")
