"""What is counted and measured while the bot runs, for Prometheus; no figure and no label names a person."""

# ruff: noqa: RUF009 - each call below makes a dataclasses.field

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import Field, dataclass, field, fields
from time import monotonic
from typing import Any

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.metrics import MetricWrapperBase

CONTENT_TYPE = CONTENT_TYPE_LATEST
PREFIX = "stegvis_"
DESCRIBED = "described"

QUICK = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10)  # seconds, of what should take none
LATE = (0.5, 1, 5, 15, 30, 60, 300, 900, 3600, 4 * 3600, 24 * 3600)  # seconds behind the hour that was promised

disable_created_metrics()  # type: ignore[no-untyped-call]  # a second line for each counter, that nobody asks for


@dataclass(frozen=True, slots=True)
class Alert:
    """When somebody should look: a PromQL condition, for how long it must hold, and what it means."""

    condition: str
    means: str
    hold: str = "5m"


@dataclass(frozen=True, slots=True)
class Described:
    """One figure as the documentation shows it."""

    name: str
    kind: str
    means: str
    labels: Mapping[str, tuple[str, ...]]
    alert: Alert | None


def _figure(kind: type[MetricWrapperBase], name: str, means: str, *, alert: Alert | None, **details: Any) -> Any:
    labels: Mapping[str, tuple[str, ...]] = details.pop("labels", {})

    def made() -> MetricWrapperBase:
        figure = kind(PREFIX + name, means, tuple(labels), registry=None, **details)
        for known in next(iter(labels.values()), ()):
            figure.labels(known)  # shown as 0 from the start, so that the first one counts as a rise
        return figure

    described = Described(PREFIX + name, kind.__name__.lower(), means, labels, alert)
    return field(default_factory=made, metadata={DESCRIBED: described})


def _counter(name: str, means: str, *, alert: Alert | None = None, **labels: tuple[str, ...]) -> Any:
    return _figure(Counter, name, means, alert=alert, labels=labels)


def _gauge(name: str, means: str, *, alert: Alert | None = None) -> Any:
    return _figure(Gauge, name, means, alert=alert)


def _histogram(name: str, means: str, buckets: tuple[float, ...], *, alert: Alert | None = None) -> Any:
    return _figure(Histogram, name, means, alert=alert, buckets=buckets)


@dataclass(frozen=True)
class Metrics:
    """All figures of one process."""

    registry: CollectorRegistry = field(default_factory=CollectorRegistry)
    deliveries: Counter = _counter(
        "deliveries_total",
        "Staged messages that this process has tried, by what became of them.",
        state=("sent", "resent", "in_doubt", "refused", "unreachable", "skipped", "not_sent", "failed"),
        alert=Alert(
            'increase(stegvis_deliveries_total{state=~"refused|failed"}[1h]) > 0',
            "Telegram refuses a text, or something broke on our side: read the log, run `stegvis check`.",
            "0m",
        ),
    )
    replies: Counter = _counter(
        "replies_total",
        "Answers to people that this process has tried, by what became of them.",
        state=("sent", "in_doubt", "refused", "unreachable", "not_sent", "failed"),
    )
    delivery_lag: Histogram = _histogram(
        "delivery_lag_seconds",
        "From the moment a staged message is due until Telegram has taken it.",
        LATE,
        alert=Alert(
            "histogram_quantile(0.9, sum by (le) (rate(stegvis_delivery_lag_seconds_bucket[15m]))) > 3600",
            "Messages go out more than an hour late.",
        ),
    )
    claimed_to_committed: Histogram = _histogram(
        "claimed_to_committed_seconds",
        "From claiming a staged message until its outcome is committed: how long a kill could double it.",
        QUICK,
    )
    due: Gauge = _gauge("due", "Participants whose time to be looked at has come, in the database.")
    planned: Gauge = _gauge("planned", "Staged messages that wait to be sent or are under way, in the database.")
    in_doubt: Gauge = _gauge(
        "in_doubt",
        "Staged messages whose answer was lost and that wait for staff to decide, in the database.",
        alert=Alert("max(stegvis_in_doubt) > 0", "A caseworker has a message to decide about.", "24h"),
    )
    outbox: Gauge = _gauge(
        "outbox",
        "Answers to people that wait to be sent or are under way, in the database.",
        alert=Alert("min_over_time(max(stegvis_outbox)[10m:]) > 100", "Answers do not get out.", "0m"),
    )
    in_flight: Gauge = _gauge("in_flight", "Sent to Telegram by this process and not yet committed as finished.")
    pacing_waiting: Gauge = _gauge("pacing_waiting", "Sends of this process that wait for their turn.")
    flood_waits: Counter = _counter(
        "flood_waits_total",
        "How often Telegram has told the bot to wait (429).",
        alert=Alert("increase(stegvis_flood_waits_total[1h]) > 10", "Telegram slows the bot down: lower STEGVIS_PACE."),
    )
    silent: Gauge = _gauge("silent_seconds", "How long the bot still waits because Telegram has told it to.")
    lead: Gauge = _gauge(
        "lead",
        "1 where this process has the lead and sends, else 0.",
        alert=Alert(
            "sum(stegvis_lead) != 1 or absent(stegvis_lead)", "Nobody sends, or two believe that they do.", "1m"
        ),
    )
    last_tick: Gauge = _gauge(
        "last_tick_timestamp_seconds",
        "When this process last ended a pass of deliveries (Unix time).",
        alert=Alert(
            "time() - max(stegvis_last_tick_timestamp_seconds) > 300", "The clock stands still: nothing is planned."
        ),
    )
    updates: Counter = _counter(
        "updates_total",
        "Updates of Telegram that this process has handled, by kind.",
        kind=("message", "edited_message", "callback_query", "my_chat_member", "other"),
    )
    update_seconds: Histogram = _histogram(
        "update_seconds", "From taking up some chats' updates until their effects and answers are committed.", QUICK
    )
    updates_waiting: Gauge = _gauge(
        "updates_waiting",
        "Updates that are written down and not yet handled, in the database.",
        alert=Alert("min_over_time(max(stegvis_updates_waiting)[5m:]) > 100", "What people tap is not handled.", "0m"),
    )
    webhook_seconds: Histogram = _histogram(
        "webhook_seconds", "From a webhook post until the update is committed and answered.", QUICK
    )
    webhook_refused: Counter = _counter(
        "webhook_refused_total",
        "Webhook posts that were not written down, by reason.",
        reason=("secret", "unreadable", "database"),
        alert=Alert(
            'increase(stegvis_webhook_refused_total{reason="database"}[5m]) > 0',
            "Updates could not be written down: Telegram sends them again, for up to a day.",
        ),
    )
    webhook_pending: Gauge = _gauge(
        "webhook_pending",
        "Updates that wait at Telegram because the webhook did not take them; as Telegram last said.",
        alert=Alert("max(stegvis_webhook_pending) > 50", "Telegram does not get through: see the log, and the proxy."),
    )
    errors: Counter = _counter(
        "errors_total",
        "What failed and was caught at the edge, by where; the log says more.",
        place=(),
        alert=Alert("increase(stegvis_errors_total[15m]) > 0", "Something is wrong with the bot: read the log.", "0m"),
    )
    database_up: Gauge = _gauge(
        "database_up",
        "1 where the database answered when these figures were asked for, else 0.",
        alert=Alert("min(stegvis_database_up) < 1", "The database cannot be reached.", "1m"),
    )

    def __post_init__(self) -> None:
        for each in _figures():
            self.registry.register(getattr(self, each.name))
        ProcessCollector(registry=self.registry)

    def text(self) -> bytes:
        """All figures as Prometheus reads them."""
        return generate_latest(self.registry)

    def error(self, place: str) -> None:
        """Something failed there, and was caught."""
        self.errors.labels(place).inc()


@contextmanager
def timed(figure: Histogram) -> Iterator[None]:
    """Measure how long it takes, also where it fails."""
    begun = monotonic()
    try:
        yield
    finally:
        figure.observe(monotonic() - begun)


def described() -> Iterator[Described]:
    """Each figure, as the documentation shows it."""
    yield from (each.metadata[DESCRIBED] for each in _figures())


def _figures() -> Iterator[Field[Any]]:
    return (each for each in fields(Metrics) if DESCRIBED in each.metadata)
