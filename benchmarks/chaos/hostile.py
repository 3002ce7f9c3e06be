"""What nobody sends by accident: texts that break readers, and ways to break an update that was whole."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

Chance = random.Random
Json = Any
Place = tuple[int, Any, str | int]  # how deep, a dictionary or a list, and a key in it

LONG, LONGER, LONGEST = 4096, 100_000, 1_000_000  # a message of Telegram; far beyond; what a server might take
BOMB = "@bomb@"  # stands for brackets that no writer of JSON would nest so deep
DEPTHS = (60, 900, 1100, 100_000)
INTEGERS = (0, -1, 1, 2**31, -(2**31), 2**52, 2**53 + 1, 2**63 - 1, -(2**63), 2**63, 10**30)
FLOATS = (0.5, -0.0, 1e308, float("nan"), float("inf"))
MOST_CHANGES = 4

TEXTS = (
    "", " ", "\n\n\n", "\t", "\x00", "a\x00b", "\x1b[2J", "\ud800", "x\udfff y", "\ufeff", "\u2028\u2029", "�",
    "<b>", "</b>", "<b><i></b></i>", "<script>alert(1)</script>", "&lt;&amp;", "<a href='tg://user?id=1'>x</a>",
    "{ $x }", "{ pay }", "{pay.title}", "{\"{\"}", "{???}", "{", "}", "${jndi:ldap://x}", "%s%n%d", "{0}", "{}",
    "'; DROP TABLE participants; --", "\" OR 1=1 --", "%", "_", "1' UNION SELECT * FROM staff --", "../../x",
    "0", "-1", "9" * 5000, "1e999", "NaN", "0x10", "٣", "²", "½", "１２", "null", "true", "[]",
    "0000-00-00", "9999-12-31", "31/2", "29 feb", "1.1.1", "2026-13-01", "31 juli 99999999999999999999", "0/0",
    "1/1 1/1", "99999999", "-2026-01-01", "2026-11-20", "today", "i morgon", "fredag", "19900101-1234", "070-1234567",
    "/", "//", "/@", "/start", "/start@stegvis_bot", "/ start", "/START x", "/start " + "A" * 3000, "/menu\x00",
    "🤒", "🤒 \u200e", "🤒" * 2000, "👨‍👩‍👧‍👦" * 500, "🇸🇪" * 1000, "❤️", "\u200f\u200e", ":" * 60, "1:::::",
    "help I want to die", "jag vill inte leva", "اريد ان اموت", "hur får jag lön", "sjuk", "pay", "اجازة", "Nour",
)  # fmt: skip
FLOODS: tuple[Callable[[int], str], ...] = (
    lambda size: "\u202e" * size,
    lambda size: "\u200b" * size,
    lambda size: "a" + "\u0301" * size,
    lambda size: "ﷺ" * size,
    lambda size: "a" * size,
    lambda size: "a " * (size // 2),
    lambda size: "want not live die " * (size // 18),
    lambda size: "jag vill inte dö slår mig " * (size // 26),
    lambda size: "بدي موت حالي " * (size // 13),
    lambda size: "<b>" * (size // 3),
    lambda size: "{ $x } " * (size // 7),
    lambda size: "\n" * size,
    lambda size: "9" * size,
    lambda size: "\U0001f912" * size,
)


def hostile_text(chance: Chance) -> str:
    """A text that may break whoever reads it."""
    if chance.random() < 0.75:
        return chance.choice(TEXTS)
    return chance.choice(FLOODS)(chance.choices((LONG, LONG + 1, LONGER, LONGEST), (60, 30, 9, 1))[0])


def hostile_value(chance: Chance) -> Json:
    """A value of any kind, in the place of any other."""
    makers: tuple[Callable[[], Json], ...] = (
        lambda: hostile_text(chance),
        lambda: chance.choice(INTEGERS),
        lambda: str(chance.choice(INTEGERS)),
        lambda: chance.choice(FLOATS),
        lambda: chance.choice((None, True, False)),
        lambda: chance.choice(([], {}, [[]], [None], {"": {}}, [{}], ["x"] * 1000)),
        lambda: BOMB,
    )
    return chance.choices(makers, (6, 4, 2, 2, 3, 3, 1))[0]()


def broken(chance: Chance, update: Json) -> Json:
    """The update with something in it lost, added, or put in the place of something else; changed where it stands."""
    for _ in range(chance.randint(1, MOST_CHANGES)):
        places = list(_places(update))
        if not places:
            break
        # What stands near the top matters most: the deeper a place, the more of them there are.
        _, inside, key = min(chance.sample(places, min(3, len(places))), key=lambda place: place[0])
        chance.choice(CHANGES)(chance, inside, key)
    return update


def bombed(chance: Chance, written: str) -> str:
    """The update as written, with the bombs in it."""
    depth = chance.choice(DEPTHS)
    return written.replace(f'"{BOMB}"', "[" * depth + "]" * depth)


def _places(value: Json, depth: int = 0) -> Iterator[Place]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield depth, value, key
        yield from _places(inner, depth + 1)


def _lose(chance: Chance, inside: Any, key: str | int) -> None:
    del inside[key]


def _replace(chance: Chance, inside: Any, key: str | int) -> None:
    inside[key] = hostile_value(chance)


def _wrap(chance: Chance, inside: Any, key: str | int) -> None:
    inside[key] = chance.choice(([inside[key]], {"x": inside[key]}, [inside[key]] * 3))


def _retype(chance: Chance, inside: Any, key: str | int) -> None:
    value = inside[key]
    inside[key] = str(value) if isinstance(value, int | float) else [value] if isinstance(value, str) else 7


def _add(chance: Chance, inside: Any, key: str | int) -> None:
    if isinstance(inside, dict):
        inside[chance.choice(ADDED)] = hostile_value(chance)
    else:
        inside.append(hostile_value(chance))


ADDED = ("unknown_field", "", "self", "api_kwargs", "bot", "from_user", "from", "chat", "text", "message", "data",
         "date", "id", "is_bot", "type", "callback_query", "my_chat_member", "edited_message", "photo",
         "new_chat_members", "message_id", "via_bot", "__class__", "\x00", "update_id")  # fmt: skip
CHANGES = (_lose, _replace, _replace, _retype, _wrap, _add)
