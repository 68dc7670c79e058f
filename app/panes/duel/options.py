"""The switches of the pane: what the second training has otherwise, where both begin, and how long they go."""

from __future__ import annotations

from app.options import Option, Options
from nncore.config import RANGES, SCHEDULES, Config

WHATS = (
    ("learning_rate", "Rate"),
    ("batch_size", "Batch size"),
    ("momentum", "Momentum"),
    ("l2", "L2"),
    ("schedule", "Schedule"),
    ("cost", "Cost function"),
    ("activation", "Activation"),
    ("output", "Output"),
)
NUMBERS = ("learning_rate", "batch_size", "momentum", "l2")
BY = (("seconds", "Time"), ("examples", "Examples"))
FROM = (("start", "First weights"), ("now", "Network now"))
_VALUES = {
    "schedule": tuple((name, name) for name in SCHEDULES),
    "cost": (("squared", "squared error"), ("cross-entropy", "cross-entropy")),
    "activation": tuple((name, name) for name in ("sigmoid", "tanh", "relu", "linear")),
    "output": tuple((name, name) for name in ("sigmoid", "softmax", "tanh", "relu", "linear")),
}
_OTHERS = {
    "learning_rate": 3.0,
    "batch_size": 8.0,
    "momentum": 0.9,
    "l2": 0.001,
    "schedule": "constant",
    "cost": "cross-entropy",
    "activation": "relu",
    "output": "softmax",
}


def _value(name: str, label: str) -> Option:
    """The value that the second training has of one setting."""
    tip = "What the second training has in the place of the present value"
    if name in NUMBERS:
        low, high = RANGES[name]
        return Option(f"duel.{name}", float(str(_OTHERS[name])), label, tip, low=low, high=high)
    return Option(f"duel.{name}", str(_OTHERS[name]), label, tip, _VALUES[name])


OPTIONS = (
    Option("duel.what", "learning_rate", "Other", "In which setting the second training differs", WHATS),
    *(_value(name, label) for name, label in WHATS),
    Option("duel.by", "seconds", "Equal", "What both have the same of at any moment", BY),
    Option("duel.seconds", 3.0, "seconds", "How long each computes in one race", low=0.05, high=600),
    Option(
        "duel.examples",
        30_000.0,
        "examples",
        "How many examples each sees in one race",
        low=1,
        high=10_000_000,
    ),
    Option("duel.from", "start", "From", "Where both begin", FROM),
)
OPTION = {option.key: option for option in OPTIONS}
MENU = tuple(OPTION[f"duel.{name}"] for name in ("what", "by", "from"))


def other(config: Config, options: Options) -> Config:
    """The settings of the second training; raises ConfigError."""
    name = str(options["duel.what"])
    value = options[f"duel.{name}"]
    return config.changed(**{name: round(float(value)) if name == "batch_size" else value})
