"""The switches of the pane: which page, and everything that decides what is measured."""

from __future__ import annotations

import math

from app.options import Option

PAGES = (("measure", "Nudge and measure"), ("needles", "Two needles"), ("budget", "Budget"))
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
RATIO = Option(
    "nudge.ratio",
    32.0,
    "ratio",
    "How many times as sensitive the cost should be to one of the two weights as to the other",
    low=2.0,
    high=1000.0,
)
RANK = Option(
    "nudge.rank",
    0.0,
    "Pair",
    "Which pair: the strong weight is the strongest, the next, ...",
    low=0.0,
    high=999.0,
)
SHARED = Option(
    "nudge.shared", 0.01, "nudge of both", "How far both weights are moved, on a copy", low=1e-4, high=2.0
)
MAGNIFY = Option(
    "nudge.magnify",
    default=False,
    label="Magnify weak needle",
    tip="Let the needle of the weak weight turn as many times as far as the promised ratio says",
)
LENGTH = Option(
    "nudge.length",
    0.01,
    "length",
    "How long the step is, whichever way it goes",
    low=1e-6,
    high=10.0,
)
HAND = Option(
    "nudge.hand",
    "",
    "Spent by hand",
    "How the step is shared among the five largest components, apart by semicolons",
)
OPTIONS = (PAGE, SIZE, PRECISION, MOST_OPTION, RATIO, RANK, SHARED, MAGNIFY, LENGTH, HAND)
OPTION = {option.key: option for option in OPTIONS}
MENU = (PAGE, PRECISION, MOST_OPTION, MAGNIFY)
"""What the pane's menu lists: numbers stand in the pages."""
FIVE = 5


def size_of(value: object) -> float:
    """The nudge that the option holds, never nearer to zero than the smallest; what is 0 counts as up."""
    number = float(value) if isinstance(value, int | float) else SMALLEST
    return math.copysign(max(SMALLEST, abs(number)), number)


def shares_of(text: object) -> tuple[float, ...]:
    """The five shares that the option holds, each from −1 to 1; zeros for what is no such thing."""
    try:
        found = tuple(float(part) for part in str(text).split(";"))
    except ValueError:
        found = ()
    good = len(found) == FIVE and all(math.isfinite(share) and abs(share) <= 1 for share in found)
    return found if good else (0.0,) * FIVE


def written(shares: tuple[float, ...]) -> str:
    """Shares as the option holds them."""
    return ";".join(f"{share:.4g}" for share in shares)
