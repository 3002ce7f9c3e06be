"""Writes docs/metrics.md from the figures themselves: `python -m bot.cli.metrics_page`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bot.metrics import Alert, Described, described

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "metrics.md"
HEAD = """\
# The figures for Prometheus

This page is made from the code; after a change: `python -m bot.cli.metrics_page`.

`stegvis run` serves the figures at `/metrics`, on `STEGVIS_WEB_HOST` and `STEGVIS_WEB_PORT` (127.0.0.1 and 8080 unless
set; port 0 is no web). No figure and no label holds a person, a chat or a text.

**Who may ask.** Prometheus asks the process itself, from inside. Whoever comes through a proxy (a header such as
`X-Forwarded-For`), or by the host of `PUBLIC_URL`, gets 404. Some proxies add no header and change the host: so let a
proxy forward nothing but `/telegram/`.

**Several processes.** Each tells its own figures; those *in the database* are the same in all: take their `max`.

| figure | type | labels | means |
|---|---|---|---|
"""
ALERTS = """
The process's own `process_*` figures (memory, processor time, open files) stand beside them.

## When somebody should look

To put into Prometheus as a rules file:

```yaml
groups:
  - name: stegvis
    rules:
"""


def page() -> str:
    """The whole page."""
    figures = list(described())
    alerts = "".join(_alert(each, each.alert) for each in figures if each.alert)
    return HEAD + "".join(map(_row, figures)) + ALERTS + alerts + "```\n"


def _row(each: Described) -> str:
    return f"| `{each.name}` | {each.kind} | {'; '.join(_labels(each))} | {each.means} |\n"


def _labels(each: Described) -> Iterator[str]:
    for name, values in each.labels.items():
        yield f"`{name}`: {', '.join(values)}" if values else f"`{name}`"


def _alert(each: Described, alert: Alert) -> str:
    name = "".join(word.capitalize() for word in each.name.split("_"))
    lines = (
        f"- alert: {name}",
        f"  expr: {alert.condition}",
        f"  for: {alert.hold}",
        "  annotations:",
        f"    summary: {_quoted(alert.means)}",
    )
    return "".join(f"      {line}\n" for line in lines)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '\\"') + '"'


if __name__ == "__main__":
    DOCUMENT.parent.mkdir(exist_ok=True)
    DOCUMENT.write_text(page(), encoding="utf-8")
