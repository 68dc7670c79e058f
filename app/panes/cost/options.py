"""The switches of the cost plot."""

from __future__ import annotations

from dataclasses import dataclass

from app.options import Option, Options
from app.said import Filled

DIGITS = "mnist"  # the set with a goal
WINDOWS = (10, 100, 1000, 10_000)

CURVES = {
    "batch": "The cost of every mini-batch",
    "smooth": "The mean of the last costs",
    "train": "Average cost on the training set",
    "test": "Average cost on the test set",
    "train_right": "Accuracy on the training set",
    "test_right": "Accuracy on the test set",
}
"""The curves that can be hidden, in the order of the legend."""

OPTIONS = (
    Option(
        "cost.log",
        True,
        "Logarithmic cost",
        "Equal distances up are equal factors: shows the small costs of late training.",
    ),
    Option(
        "cost.logx",
        False,
        "Logarithmic steps",
        "Equal distances across are equal factors: shows the first steps and the last in one view.",
    ),
    Option(
        "cost.x",
        "steps",
        "Across",
        "Count along the bottom in mini-batch steps, or in epochs: passes through the training set.",
        choices=(("steps", "Steps"), ("epochs", "Epochs")),
    ),
    Option(
        "cost.smooth",
        "100",
        "Smooth over",
        "How many mini-batches around each step the smoothed curve averages; at its end, the last ones.",
        choices=tuple((str(n), Filled("{n} steps", n=f"{n:,}".replace(",", "\u2009"))) for n in WINDOWS),
    ),
    Option(
        "cost.accuracy",
        "0",
        "Accuracy from",
        "Where the axis of the accuracies begins: higher shows the last few percent better.",
        choices=(("0", "0 to 100 %"), ("80", "80 to 100 %"), ("90", "90 to 100 %")),
    ),
    Option(
        "cost.goal",
        "96",
        "Goal",
        "A line on the accuracy plot, to be reached by the test set. Only for handwritten digits.",
        choices=(("0", "None"), *((str(n), f"{n} %") for n in (90, 95, 96, 97, 98))),
    ),
    Option(
        "cost.ghost",
        True,
        "Run before",
        "Keep the smoothed curve of the run before this one, in grey, to compare with.",
    ),
    *(
        Option(f"cost.show_{name}", True, label, Filled("Show this curve: “{label}”.", label=label))
        for name, label in CURVES.items()
    ),
)


@dataclass(frozen=True)
class Settings:
    """The options as the plot uses them."""

    log: bool
    logx: bool
    epochs: bool
    window: int
    accuracy_from: float  # a share
    goal: float  # a share; 0 is none
    ghost: bool
    shown: frozenset[str]

    @classmethod
    def of(cls, options: Options, data: str = DIGITS) -> Settings:
        """Read a Frame's options; the goal is one for the digits, another set of `data` has none."""
        return cls(
            log=bool(options["cost.log"]),
            logx=bool(options["cost.logx"]),
            epochs=options["cost.x"] == "epochs",
            window=int(options["cost.smooth"]),
            accuracy_from=float(options["cost.accuracy"]) / 100,
            goal=float(options["cost.goal"]) / 100 if data == DIGITS else 0.0,
            ghost=bool(options["cost.ghost"]),
            shown=frozenset(name for name in CURVES if options[f"cost.show_{name}"]),
        )
