"""Everything that the bench remembers: the numbers of its network, and what is looked at."""

from __future__ import annotations

from app.options import Option
from nncore.chain import DEEPEST, START, parameters, variables
from nncore.chain_nudges import LARGEST, SMALLEST

LAYERS = START.depth
NODES = (*variables(LAYERS), "y", "C")
HOLDABLE = tuple(name for name in variables(LAYERS) if name[0] in "za")
INPUTS = ("x", *parameters(LAYERS))
"""What has a field of its own, in the order in which they are read."""

GOALS = ("w3", "b3", "a2", "w2", "b2", "a1", "w1", "b1", "x")
"""Derivatives that can be put together from tiles, from the right to the left."""

VIEWS = (
    ("tree", "Tree"),
    ("wiggle", "Wiggle"),
    ("tiles", "Tiles"),
    ("examples", "Examples"),
    ("depth", "Depth"),
)
NOBODY = "none"
FURTHEST = 20.0  # of weights and biases
EXAMPLES = "0.6:1;0.2:0;0.9:1"
MOST_EXAMPLES = 6


def _choices(names: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((name, name) for name in names)


_TIPS = {"x": "The input of the network", "w": "A weight of the network", "b": "A bias of the network"}
_NUMBERS = tuple(
    Option(
        f"chain.{name}",
        START.values[name],
        name,
        _TIPS[name[0]],
        low=-FURTHEST,
        high=FURTHEST,
    )
    for name in INPUTS
)
OPTIONS = (
    Option("chain.view", "tree", "View", "what is done with the small network", choices=VIEWS),
    *_NUMBERS,
    Option("chain.y", START.y, "y", "What the last activation should be, usually 0 or 1", low=-1, high=2),
    Option(
        "chain.held",
        NOBODY,
        "Held by hand",
        "Which z or a is held at a value, whatever comes before it",
        choices=((NOBODY, "nothing"), *_choices(HOLDABLE)),
    ),
    Option("chain.held_value", 0.0, "Held at", "Where it is held", low=-FURTHEST, high=FURTHEST),
    Option("chain.of", "w3", "Variable", "Which variable is nudged", choices=_choices(variables(LAYERS))),
    Option(
        "chain.asked",
        NOBODY,
        "Label",
        "Which label is explained",
        choices=((NOBODY, "none"), *_choices(NODES)),
    ),
    Option("chain.unfolded", 1.0, "Levels", "How many levels of the tree are unfolded", low=0, high=LAYERS),
    Option("chain.nudge", 0.01, "Nudge", "How far it is nudged", low=SMALLEST, high=LARGEST),
    Option("chain.moved", 8.0, "Moved", "How many variables have moved so far", low=0, high=8),
    Option(
        "chain.rate", 1.0, "Learning rate", "How far a step goes for each unit of slope", low=0, high=1000
    ),
    Option("chain.stepped", "", "Last step", "What the last step promised and what it did"),
    Option("chain.goal", "w3", "Goal", "Which derivative is put together", choices=_choices(GOALS)),
    Option("chain.tiles", "", "Tiles", "Which tiles are in place"),
    Option("chain.refused", "", "Refused", "The tile that did not fit last, and why"),
    Option("chain.filled", "", "Filled", "Which entries of the gradient column are filled"),
    Option("chain.ticked", "", "Ticked", "Which tiles are ticked as met before"),
    Option(
        "chain.numbers",
        default=True,
        label="Numbers on the tiles",
        tip="Show what the tiles and their product come to; switch it off to work it out first.",
    ),
    Option("chain.pairs", EXAMPLES, "Examples", "The examples x:y that are averaged"),
    Option("chain.depth", float(LAYERS), "Layers", "How many layers the deep chain has", low=1, high=DEEPEST),
    Option("chain.added_w", 1.0, "Weight", "The weight of each added layer", low=-FURTHEST, high=FURTHEST),
    Option("chain.added_b", 0.0, "Bias", "The bias of each added layer", low=-FURTHEST, high=FURTHEST),
    Option("chain.rolled", 0.0, "Rolled", "Which throw of the dice was last", low=0, high=9999),
)
OPTION = {option.key: option for option in OPTIONS}
IN_MENU = ("chain.view", "chain.numbers")
