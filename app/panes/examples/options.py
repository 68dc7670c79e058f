"""The switches of the examples."""

from __future__ import annotations

from dataclasses import dataclass

from app.options import Option, Options
from nncore.choice import Choice

ANY = -1.0
CLASSES = 255  # a label is a byte

OPTIONS = (
    Option(
        "examples.view",
        "images",
        "View",
        "The images, or what is taken for what; a wide pane shows both",
        choices=(("images", "Images"), ("matrix", "Confusion matrix")),
    ),
    Option(
        "examples.set",
        "test",
        "Set",
        "The images it is examined on, which it never learns from, or those it learns from",
        choices=(("test", "Test set"), ("train", "Training set")),
    ),
    Option(
        "examples.only",
        "wrong",
        "Right or wrong",
        "Show the images that the network answers wrongly, rightly, or both",
        choices=(("all", "All"), ("wrong", "Wrong"), ("right", "Right")),
    ),
    Option(
        "examples.order",
        "surest",
        "Order",
        "By the strength of the strongest output, or by the place in the set",
        choices=(("surest", "Surest first"), ("unsure", "Unsure first"), ("row", "In order")),
    ),
    Option(
        "examples.label",
        ANY,
        "What it is",
        "Show the images with this label only, or -1 for all",
        low=ANY,
        high=CLASSES,
    ),
    Option(
        "examples.answer",
        ANY,
        "The answer",
        "Show the images that got this answer only, or -1 for all",
        low=ANY,
        high=CLASSES,
    ),
    Option(
        "examples.threshold",
        0.5,
        "Answer only if this sure",
        "The strongest output that an answer must have to be given",
        low=-1e6,
        high=1e6,
    ),
)


@dataclass(frozen=True)
class Settings:
    """The options as the pane uses them."""

    view: str
    which: str
    choice: Choice
    threshold: float

    @classmethod
    def of(cls, options: Options) -> Settings:
        """Read a Frame's options."""
        choice = Choice(
            _class(options["examples.label"]),
            _class(options["examples.answer"]),
            str(options["examples.only"]),
            str(options["examples.order"]),
        )
        view, which = str(options["examples.view"]), str(options["examples.set"])
        return cls(view, which, choice, float(options["examples.threshold"]))


def _class(value: str | bool | float) -> int | None:
    return int(value) if float(value) >= 0 else None
