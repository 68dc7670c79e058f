"""The switches of the pane: which page, and everything that decides a race."""

from __future__ import annotations

from app.options import Option
from nncore.naive import LARGEST, SMALLEST

PAGES = (("naive", "The naive way"),)
OF = (("1", "This example"), ("10", "10 examples"), ("100", "100 examples"))
SAMPLES = (
    ("all", "Every parameter"),
    ("100", "100 at random"),
    ("1000", "1\u2009000 at random"),
    ("10000", "10\u2009000 at random"),
)

OPTIONS = (
    Option("race.page", "naive", "Page", "Which of the two races is shown", choices=PAGES),
    Option(
        "race.of",
        "1",
        "Cost of",
        "Whose cost is measured: that of the example on the network, or the mean of the first training examples",
        choices=OF,
    ),
    Option(
        "race.h",
        1e-5,
        "step h",
        "How far each parameter is nudged up and down: too far and the cost bends, too little and rounding is "
        "all there is",
        low=SMALLEST,
        high=LARGEST,
    ),
    Option(
        "race.sample",
        "all",
        "Nudge",
        "Whether every parameter is nudged, or only some drawn at random, because all would take too long",
        choices=SAMPLES,
    ),
)
OPTION = {option.key: option for option in OPTIONS}
