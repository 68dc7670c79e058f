"""The switches of the pane; what lies on the board is among them, so that it is kept."""

from __future__ import annotations

from app.options import Option
from nncore.parts import MOST, PRESETS, to_text
from nncore.shatter import FURTHEST

VIEWS = (("neurons", "Neurons"), ("answers", "Answers"), ("shatter", "Shatter"))
QUANTITIES = (("sum", "z − b"), ("z", "z"), ("a", "a"))
CUTS = (("picked", "Picked part"), ("all", "All parts"))
OPTIONS = (
    Option(
        "parts.view",
        "neurons",
        "View",
        "What is shown of the parts: what each first-layer neuron says to them, what digit each would be called, "
        "or a part cut in short pieces",
        choices=VIEWS,
    ),
    Option(
        "parts.quantity",
        "a",
        "Value",
        "Which number of a neuron is compared: the bare sum of weights times pixels, with its bias, or the activation",
        choices=QUANTITIES,
    ),
    Option("parts.cut", "all", "Cut", "What is cut in pieces", choices=CUTS),
    Option(
        "parts.apart",
        0.0,
        "apart, pixels",
        "How far the pieces are slid, each its own way; 0 is whole",
        low=0,
        high=FURTHEST,
    ),
    Option("parts.seed", 1.0, "Directions", "Which ways the pieces go", low=0, high=9999),
    Option("parts.picked", 0.0, "Picked part", "Which part the keys move", low=0, high=MOST - 1),
    Option(
        "parts.placed",
        to_text(PRESETS["8"]),
        "Parts on the board",
        "Which parts lie where, kept with the other switches",
    ),
)
OPTION = {option.key: option for option in OPTIONS}
