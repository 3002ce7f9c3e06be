"""The figures name nobody, start anew with each process, and are documented as they are."""

from __future__ import annotations

import re

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.cli.metrics_page import DOCUMENT, page
from bot.metrics import Metrics, described, timed
from bot.timer import guarded

LABELS = {"state", "kind", "reason", "place"}  # none of them can hold a person


def shown(metrics: Metrics, name: str) -> dict[str, float]:
    """The samples of a figure by the value of their label."""
    families = text_string_to_metric_families(metrics.text().decode())
    samples = (sample for family in families for sample in family.samples if sample.name == name)
    return {next(iter(sample.labels.values()), ""): sample.value for sample in samples}


def test_each_process_begins_at_nothing() -> None:
    first, second = Metrics(), Metrics()
    first.deliveries.labels("sent").inc()
    first.lead.set(1)
    assert shown(first, "stegvis_deliveries_total")["sent"] == 1
    assert set(shown(second, "stegvis_deliveries_total").values()) == {0}
    assert shown(second, "stegvis_lead") == {"": 0}


def test_every_label_value_that_is_known_is_shown_from_the_start() -> None:
    metrics = Metrics()
    for figure in described():
        for values in figure.labels.values():
            assert tuple(shown(metrics, figure.name)) == values


def test_no_label_can_hold_a_person() -> None:
    assert {name for figure in described() for name in figure.labels} == LABELS


def test_the_page_is_as_the_figures_are() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == page()


def test_every_figure_is_shown_under_its_documented_name_and_type() -> None:
    families = {family.name: family.type for family in text_string_to_metric_families(Metrics().text().decode())}
    documented = {each.name.removesuffix("_total"): each.kind for each in described()}
    assert {name: families[name] for name in documented} == documented
    assert {name for name in families if not name.startswith(("stegvis_", "process_"))} == set()


def test_the_alerts_are_rules_about_figures_that_exist() -> None:
    (block,) = re.findall(r"```yaml\n(.*?)```", page(), re.DOTALL)
    (group,) = pytest.importorskip("yaml").safe_load(block)["groups"]
    names = {each.name for each in described()}
    named = {re.sub(r"_(bucket|sum|count)$", "", name) for rule in group["rules"] for name in _names(rule["expr"])}
    assert (len(group["rules"]) > 10, named - names) == (True, set())


async def test_what_fails_at_the_edge_is_counted_by_its_place() -> None:
    async def fails() -> None:
        raise ValueError("Amal")

    metrics = Metrics()
    await guarded(fails, metrics)
    ((place, count),) = shown(metrics, "stegvis_errors_total").items()
    assert (place.partition(":")[0], count) == ("fails", 1)


def test_what_fails_is_measured_too() -> None:
    metrics = Metrics()
    try:
        with timed(metrics.webhook_seconds):
            raise ValueError
    except ValueError:
        pass
    assert shown(metrics, "stegvis_webhook_seconds_count") == {"": 1}


def _names(expression: str) -> list[str]:
    return re.findall(r"stegvis_\w+", expression)
