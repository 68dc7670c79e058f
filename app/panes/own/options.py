"""The switches of the pane."""

from __future__ import annotations

from app.options import Option

PAGES = (("set", "My digits"), ("contest", "You against it"))
SETS = (("both", "MNIST and mine"), ("own", "Mine alone"), ("mnist", "MNIST alone"))
TIMES = (("1", "mine × 1"), ("10", "mine × 10"), ("100", "mine × 100"))
DEALS = (("wrong", "only its mistakes"), ("mixed", "half its mistakes"))

OPTIONS = (
    Option(
        "own.page",
        "set",
        "Page",
        "The drawings you keep, or the test digits that the network got wrong for you to read",
        choices=PAGES,
    ),
    Option(
        "own.with",
        "both",
        "Teach with",
        "What the network goes on to learn from: MNIST’s training set, your drawings that are not held back, or both",
        choices=SETS,
    ),
    Option(
        "own.times",
        "100",
        "Each of mine",
        "How often each of your drawings is in the deck, beside each of MNIST’s once",
        choices=TIMES,
    ),
    Option(
        "own.deal",
        "wrong",
        "Digits dealt",
        "Only test digits that the network gets wrong, or among them as many that it gets right",
        choices=DEALS,
    ),
)
OPTION = {option.key: option for option in OPTIONS}
