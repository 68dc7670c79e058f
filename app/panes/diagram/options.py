"""The switches of the network diagram."""

from __future__ import annotations

from typing import Final

from app.options import Option
from nncore.config import MAX_LAYERS

OPTIONS: Final = (
    Option(
        "diagram.colour",
        "weight",
        "Edges show",
        "What the colour of an edge is: its weight, how the last step wanted it changed, or how the gradient that was "
        "found wants it changed.",
        (("weight", "Edges: weight"), ("gradient", "Edges: last push"), ("found", "Edges: gradient found")),
    ),
    Option(
        "diagram.scale",
        "layer",
        "Colour scale",
        "What full colour means: the strongest hundredth of each layer, or one scale for all layers, so that equal "
        "colours are equal weights everywhere.",
        (("layer", "Each layer its own"), ("shared", "One for all layers")),
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
        "diagram.collapsed",
        "open",
        "Show the network as",
        "All its layers, the hidden ones behind a curtain, or one function: numbers in, numbers out (C).",
        (
            ("open", "All layers"),
            ("curtain", "Hidden layers behind a curtain"),
            ("box", "One function"),
        ),
    ),
    Option(
        "diagram.words",
        "maths",
        "Words",
        "Name things as mathematics does, or as if it were a brain, with a line on what differs.",
        (("maths", "Activation, weight, bias"), ("brain", "Firing, connection strength, readiness")),
    ),
    Option(
        "diagram.upto",
        0.0,
        "Layers computed",
        "How many layers are computed so far, the inputs among them; 0 for all.",
        low=0.0,
        high=float(MAX_LAYERS),
    ),
    Option(
        "diagram.glow",
        default=True,
        label="Glow after a step",
        tip="After one step by hand the weights that moved glow for a moment: green went up, purple down.",
    ),
)
