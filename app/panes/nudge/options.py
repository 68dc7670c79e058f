"""The switches of the pane: which page, and everything that decides what is measured."""

from __future__ import annotations

import math

from app.options import Option

PAGES = (("measure", "Nudge and measure"),)
PRECISIONS = (("float64", "float64"), ("float32", "float32"))
MOST = (("500", "500"), ("2000", "2\u2009000"), ("all", "All"))
SMALLEST = 1e-10

PAGE = Option("nudge.page", "measure", "Page", "Which of the three experiments is shown", choices=PAGES)
SIZE = Option(
    "nudge.size",
    0.01,
    "nudge",
    "How far the parameter is moved, up or down, on a copy of the network",
    low=-1.0,
    high=1.0,
)
PRECISION = Option(
    "nudge.precision",
    "float64",
    "Measured in",
    "With how many digits the cost is computed: 16, or 7 as in training, where round-off shows earlier",
    choices=PRECISIONS,
)
MOST_OPTION = Option(
    "nudge.most",
    "500",
    "Of the whole set",
    "How many of the training examples, from the first on, stand for the whole set here",
    choices=MOST,
)
OPTIONS = (PAGE, SIZE, PRECISION, MOST_OPTION)
OPTION = {option.key: option for option in OPTIONS}
MENU = (PRECISION, MOST_OPTION)
"""What the pane's menu lists: numbers stand in the pages."""


def size_of(value: object) -> float:
    """The nudge that the option holds, never nearer to zero than the smallest; what is 0 counts as up."""
    number = float(value) if isinstance(value, int | float) else SMALLEST
    return math.copysign(max(SMALLEST, abs(number)), number)
