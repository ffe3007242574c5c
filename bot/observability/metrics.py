"""Metrics for Prometheus. No label ever holds anything about a person."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

REGISTRY = CollectorRegistry()

UPDATES = Counter("mesure_updates_total", "Updates received from Telegram, by kind.", ["kind"], registry=REGISTRY)
REPLIES = Counter(
    "mesure_replies_total",
    "Questions answered, by outcome and language.",
    ["outcome", "language"],
    registry=REGISTRY,
)
ERRORS = Counter("mesure_errors_total", "Updates whose handling failed.", registry=REGISTRY)
NUDGES = Counter("mesure_nudges_total", "Nudges by what became of them.", ["outcome"], registry=REGISTRY)
NUDGE_DELAY = Histogram(
    "mesure_nudge_delay_seconds",
    "From the minute a nudge was due to the moment it was sent.",
    buckets=(1, 5, 15, 60, 300, 1800, 7200),
    registry=REGISTRY,
)
ARTICLES = Gauge("mesure_articles", "Articles in the library being served.", ["language"], registry=REGISTRY)


def page() -> bytes:
    """The metrics as Prometheus reads them."""
    return generate_latest(REGISTRY)
