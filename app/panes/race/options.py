"""The switches of the pane: which page, and everything that decides a race."""

from __future__ import annotations

from app.options import Option
from app.said import Filled
from nncore.bounds import NAIVE_NUDGES

PAGES = (("naive", "The naive way"), ("walkers", "Walkers"))
OF = (("1", "This example"), ("10", "10 examples"), ("100", "100 examples"))
SAMPLES = (
    ("all", "Every parameter"),
    ("100", "100 at random"),
    ("1000", "1\u2009000 at random"),
    ("10000", "10\u2009000 at random"),
)

BY = (("seconds", "Time"), ("examples", "Examples"))
DECKS = (
    ("shuffled", "shuffled"),
    ("sorted", "sorted"),
    ("one", "only 2s"),
    ("random", "random labels"),
)
PLOTS = (("cost", "Cost"), ("prints", "Foot-prints"))
WALKERS = ((60_000, 3.0, True), (1000, 3.0, True), (100, 2.0, True), (10, 1.0, True), (1, 0.1, True))
"""Of each walker, from the careful to the hasty one: examples a step, learning rate, whether it walks."""


def _of_walker(number: int, batch: int, rate: float, *, on: bool) -> tuple[Option, ...]:
    """The switches of one walker."""
    return (
        Option(
            f"race.on.{number}",
            on,
            Filled("Walker {number}", number=number),
            Filled("Whether walker {number} takes part in the next race", number=number),
        ),
        Option(
            f"race.batch.{number}",
            float(batch),
            Filled("Walker {number}: examples a step", number=number),
            "How many examples it averages over before each step; all there are if there are not so many",
            low=1,
            high=60_000,
        ),
        Option(
            f"race.rate.{number}",
            rate,
            Filled("Walker {number}: learning rate", number=number),
            "How large its steps are: what the gradient is multiplied by",
            low=1e-6,
            high=1e6,
        ),
        Option(
            f"race.deck.{number}",
            "shuffled",
            Filled("Walker {number}: its deck", number=number),
            "What it is dealt: all examples, shuffled anew each epoch or sorted by class; those of one class only; or "
            "all with their labels mixed up at random. The cost measured is always that of the true labels",
            choices=DECKS,
        ),
        Option(
            f"race.falls.{number}",
            default=False,
            label=Filled("Walker {number}: the rate falls", number=number),
            tip="Whether its rate falls to nothing along half a cosine during the race, or stays the same",
        ),
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
        low=NAIVE_NUDGES[0],
        high=NAIVE_NUDGES[1],
    ),
    Option(
        "race.sample",
        "all",
        "Nudge",
        "Whether every parameter is nudged, or only some drawn at random, because all would take too long",
        choices=SAMPLES,
    ),
    Option("race.by", "seconds", "For the same", "What every walker has the same of", choices=BY),
    Option(
        "race.seconds",
        1.0,
        "seconds each",
        "How long each walker computes, by a clock that runs only while it takes its own steps",
        low=0.01,
        high=60,
    ),
    Option(
        "race.examples",
        60_000.0,
        "examples each",
        "How many examples each walker sees, however long that takes it",
        low=1,
        high=10_000_000,
    ),
    Option("race.axis", "seconds", "Against", "What the cost is drawn against", choices=BY),
    Option("race.plot", "cost", "Show", "The cost on the way, or the foot-prints on a map", choices=PLOTS),
    Option(
        "race.at_seconds",
        0.1,
        "after, s",
        "The moment at which the walkers are compared",
        low=0.0001,
        high=60,
    ),
    Option(
        "race.at_examples",
        6000.0,
        "after, examples",
        "The number of examples at which the walkers are compared",
        low=1,
        high=10_000_000,
    ),
    *(
        option
        for number, (batch, rate, on) in enumerate(WALKERS, start=1)
        for option in _of_walker(number, batch, rate, on=on)
    ),
)
OPTION = {option.key: option for option in OPTIONS}
MENU = tuple(OPTION[f"race.{name}"] for name in ("page", "of", "sample", "by", "axis", "plot"))
"""What the pane's menu lists: the others stand in the pane."""
