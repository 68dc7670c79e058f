"""The switches of the pane."""

from __future__ import annotations

from app.options import Option

CELLS = (
    ("deal", "Deal"),
    ("forward", "Forward"),
    ("compare", "Compare"),
    ("push", "Push"),
    ("share", "Share back"),
    ("average", "Average"),
    ("ribbon", "Gradient"),
    ("rate", "× rate"),
    ("subtract", "Subtract"),
    ("cost", "New cost"),
)
LAST = len(CELLS) - 1
LOOP = ("forward", "compare", "push", "share", "average")

PAGE = Option(
    "onestep.page",
    "step",
    "Show",
    "The last step from its examples to the new cost, or its five parts to be put in order",
    choices=(("step", "The step"), ("order", "Put in order")),
)
CELL = Option(
    "onestep.cell", 0.0, "Cell", "Which part of the step is looked at, from 0", low=0.0, high=float(LAST)
)
SPEED = Option(
    "onestep.speed",
    "1",
    "Speed",
    "How many cells a second go by while it plays",
    choices=(("0.5", "½ a second"), ("1", "1 a second"), ("2", "2 a second"), ("5", "5 a second")),
)
AUTO = Option(
    "onestep.auto",
    default=False,
    label="Play each step",
    tip="Play the strip from its first cell whenever a single step has been taken",
)
EXAMPLE = Option(
    "onestep.example",
    0.0,
    "Example",
    "Which example of the mini-batch is looked at, from 0",
    low=0.0,
    high=1e6,
)
ORDER = Option("onestep.order", "", "Order", "The parts put in order so far")
PANES = Option(
    "onestep.panes",
    "after",
    "Panes show",
    "What every pane shows of the step that is open: the network after it, before it, or, in the diagram and the "
    "weight gallery, the difference it made",
    choices=(("before", "Before"), ("difference", "Difference"), ("after", "After")),
)
OPTIONS = (PAGE, PANES, CELL, SPEED, AUTO, EXAMPLE, ORDER)
