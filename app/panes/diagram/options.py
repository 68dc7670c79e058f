"""The switches of the network diagram."""

from __future__ import annotations

from typing import Final

from app.options import Option

OPTIONS: Final = (
    Option(
        "diagram.colour",
        "weight",
        "Edges show",
        "What the colour of an edge is: its weight, or how the last step wanted it changed.",
        (("weight", "Weights"), ("gradient", "Last push")),
    ),
    Option(
        "diagram.edges",
        "all",
        "Edges",
        "How many edges are drawn: all, only the strongest tenth of each layer, or none.",
        (("all", "All"), ("strongest", "Strongest tenth"), ("off", "None")),
    ),
    Option(
        "diagram.values",
        default=True,
        label="Values in neurons",
        tip="Write each neuron's activation into it, where there is room.",
    ),
    Option(
        "diagram.glow",
        default=True,
        label="Glow after a step",
        tip="After one step by hand the weights that moved glow for a moment: green went up, purple down.",
    ),
)
