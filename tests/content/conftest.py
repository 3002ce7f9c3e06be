"""A small tree of messages and schedules without any fault, to be broken one way at a time."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.content.check import problems

SV, EN, AR = (f"messages/{locale}/safe.ftl" for locale in ("sv-simple", "en", "ar"))
UI, UI_EN = "messages/sv-simple/ui.ftl", "messages/en/ui.ftl"
YEAR = "schedules/year.toml"

SCHEDULE = """\
zone = "Europe/Stockholm"
months = 12
hour = "09:00"
quiet = "21:00-08:00"
per_day = 2
per_week = 6
meetings = ["m1 d24"]

[[step]]
id = "sick-report"
when = "m1 d3"
must = true

[[step]]
id = "pay"
when = "m1 d22"
"""

SWEDISH = """\
sick-report =
    Ring jobbet samma dag.
    { $workplace-phone ->
        [none] Ring din chef.
       *[other] Ring { $workplace-phone }.
    }
    Kontraktet slutar { $end-date }. Larm: 112.
    .title = Bra att veta: morgonen
    .short = 🤒 Sjuk
    .explain = Ring tidigt.
    .example = Amina ringer klockan 6.
    .keywords = sjuk, feber, förkyld

pay =
    Du får lön varje månad.
    { $months-left ->
        [one] Det är { $months-left } månad kvar.
       *[other] Det är { $months-left } månader kvar.
    }
    .title = Bra att veta: papper
    .short = 💰 Lön
    .explain = Lön är <b>pengar</b>.
    .example = Amina får lön.
    .keywords = lön, pengar
"""

ENGLISH = """\
sick-report =
    Phone work the same day.
    { $workplace-phone ->
        [none] Phone your boss.
       *[other] Phone { $workplace-phone }.
    }
    The contract ends on { $end-date }. Alarm: 112.
    .title = Good to know: the morning
    .short = 🤒 Ill
    .explain = Phone early.
    .example = Amina phones at 6.
    .keywords = ill, fever

pay =
    You are paid each month.
    { $months-left ->
        [one] { $months-left } month left.
       *[other] { $months-left } months left.
    }
    .title = Good to know: papers
    .short = 💰 Pay
    .explain = Pay is <b>money</b>.
    .example = Amina is paid.
    .keywords = pay, money
"""

ARABIC = """\
sick-report =
    يجب الاتصال بالعمل في اليوم نفسه.
    { $workplace-phone ->
        [none] يجب الاتصال بالمشرف.
       *[other] الرقم { $workplace-phone }.
    }
    ينتهي العقد { $end-date }.
    112 هو رقم الطوارئ.
    .title = من المفيد: الصباح
    .short = 🤒 مرض
    .explain = الاتصال باكرا أفضل.
    .example = تتصل أمينة في الساعة 6.
    .keywords = مريض، حرارة

pay =
    يأتي الراتب كل شهر.
    { $months-left ->
        [zero] لم يبق شيء.
        [one] بقي شهر واحد.
        [two] بقي شهران.
        [few] بقيت { $months-left } أشهر.
        [many] بقي { $months-left } شهرا.
       *[other] بقي { $months-left } شهر.
    }
    .title = من المفيد: أوراق
    .short = 💰 الراتب
    .explain = الراتب <b>مال</b>.
    .example = تأخذ أمينة الراتب.
    .keywords = راتب، معاش
"""

INTERFACE = {
    "sv-simple": """\
# Under a step
ui-button-understand = 👍 Jag förstår

# The month's list. $month (number)
ui-month = Månad { $month }

# Always Swedish, stands only in this file
ui-sentence = Jag är sjuk.

# Words of danger. $workplace-phone (none: not known)
ui-crisis =
    Ring 112. Ring 90101.
    .phrases = vill inte leva, slår mig, självmord

# Read aloud in place of $end-date
ui-aloud-end-date = den dag som står i texten
""",
    "en": """\
ui-button-understand = 👍 Understood
ui-month = Month { $month }
ui-crisis =
    Phone 112. Phone 90101.
    .phrases = want to die, hits me
ui-aloud-end-date = the day that the text names
""",
    "ar": """\
ui-button-understand = 👍 مفهوم
ui-month = الشهر { $month }
ui-crisis =
    الاتصال على 112 أو 90101.
    .phrases = بدي اموت، يضربني
ui-aloud-end-date = التاريخ المكتوب في النص
""",
}
STAFF = {"sv": "# $name\nstaff-menu = Hej { $name }\n", "en": "staff-menu = Hello { $name }\n"}


@dataclass(frozen=True, slots=True)
class Tree:
    """The folder, and how a test changes one file of it."""

    folder: Path

    @property
    def messages(self) -> Path:
        """The folder of locales."""
        return self.folder / "messages"

    @property
    def schedules(self) -> Path:
        """The folder of schedules."""
        return self.folder / "schedules"

    def problems(self) -> list[str]:
        """What the check says, its paths counted from the folder."""
        found = problems(self.messages, self.schedules)
        return [str(problem).removeprefix(f"{self.folder}/") for problem in found]

    def problems_in(self, path: str) -> list[str]:
        """What the check says of one file."""
        return [problem for problem in self.problems() if problem.startswith(f"{path}:")]

    def problems_but(self, rule: str) -> list[str]:
        """What the check says but for one rule: where a test's texts are copies."""
        return [problem for problem in self.problems() if f"[{rule}]" not in problem]

    def change(self, path: str, old: str, new: str) -> None:
        """Replaces one piece of a file."""
        file = self.folder / path
        text = file.read_bytes().decode()
        assert text.count(old) >= 1, f"{old!r} is not in {path}"
        file.write_bytes(text.replace(old, new, 1).encode())

    def write(self, path: str, text: str) -> None:
        """Writes a whole file."""
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    tree = Tree(tmp_path)
    tree.write("schedules/year.toml", SCHEDULE)
    for locale, text in {"sv-simple": SWEDISH, "en": ENGLISH, "ar": ARABIC}.items():
        tree.write(f"messages/{locale}/safe.ftl", text)
    for locale, text in INTERFACE.items():
        tree.write(f"messages/{locale}/ui.ftl", text)
    for locale, text in STAFF.items():
        tree.write(f"messages/{locale}/staff.ftl", text)
    return tree
