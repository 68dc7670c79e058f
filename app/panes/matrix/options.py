"""The switches of the matrix view, and what they are now."""

from __future__ import annotations

from app.options import Option, Options

VIEWS = (
    ("equation", "W a + b"),
    ("row", "Row"),
    ("build", "Build"),
    ("turn", "Turn"),
    ("fold", "Fold"),
    ("count", "Count"),
    ("names", "Names"),
)
STAGES = (("product", "W a"), ("sum", "W a + b"), ("bent", "σ(W a + b)"))
ORDERS = (("largest", "Largest terms"), ("index", "In order"))
FOLLOW = 0.0

OPTIONS = (
    Option(
        "matrix.view",
        "equation",
        "View",
        "what is done with the matrix",
        choices=(
            ("equation", "Equation W a + b"),
            ("row", "Row times column"),
            ("build", "Build a layer"),
            ("turn", "Turn W"),
            ("fold", "Fold layers"),
            ("count", "Count parameters"),
            ("names", "Name drill"),
        ),
    ),
    Option(
        "matrix.layer",
        FOLLOW,
        "Layer",
        "Which layer's arrays are shown; 0 follows what is selected.",
        low=0,
        high=15,
    ),
    Option("matrix.stage", "bent", "Stage", "how far the column at the right is computed", choices=STAGES),
    Option(
        "matrix.order",
        "largest",
        "Terms of a wide layer",
        "which columns of a wide matrix are shown, and which terms are added first",
        choices=ORDERS,
    ),
    Option(
        "matrix.start",
        0.0,
        "First column",
        "The first column of the window on a wide matrix.",
        low=0,
        high=4095,
    ),
    Option(
        "matrix.step",
        0.0,
        "Terms added",
        "How many terms of the dot product are added so far.",
        low=0,
        high=4096,
    ),
    Option(
        "matrix.turned",
        default=True,
        label="W turned",
        tip="Swap the rows and columns of W and see whether it still fits.",
    ),
    Option(
        "matrix.copy",
        default=False,
        label="Fold a linear copy",
        tip="Take the bends out of a copy of the network and fold that; the network itself is left alone.",
    ),
    Option(
        "matrix.peel",
        default=True,
        label="Peel off columns",
        tip="When the layer changes, let its neurons leave their column and become entries of a vector.",
    ),
    Option(
        "matrix.python",
        default=True,
        label="As Python",
        tip="Show the line of numpy that computes this layer, and how far its result is from the engine's.",
    ),
    Option("matrix.dealt", 0.0, "Neurons served", "How many neurons got their weights.", low=0, high=65536),
    Option(
        "matrix.built",
        "",
        "Tiles placed",
        "Which tiles were placed, in their order, to put a layer together.",
    ),
    Option("matrix.question", 0.0, "Question", "Which question of the name drill is asked.", low=0, high=1e6),
)


def whole(options: Options, name: str) -> int:
    """A number among the options, as a whole one."""
    return int(options[f"matrix.{name}"])
