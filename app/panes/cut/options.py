"""The switches of the pane: which page, which cut, measured on what."""

from __future__ import annotations

from app.options import Option

PAGES = (("line", "Line"), ("map", "Map"), ("bottom", "Bottom?"))
DIRECTIONS = (
    ("weight", "Weight"),
    ("gradient", "Gradient"),
    ("random", "Random"),
    ("filter", "Per neuron"),
    ("start", "Start"),
    ("run", "Run"),
    ("path", "Path"),
    ("twin", "Twin"),
)
SETS = (("train", "Training"), ("test", "Test"))
COUNTS = (("500", "500"), ("2000", "2\u2009000"), ("10000", "10\u2009000"))
COSTS = (("own", "This cost"), ("three", "Three costs"), ("chart", "In one chart"))
VIEWS = (("contour", "Contour"), ("surface", "Surface"))

PAGE = Option("cut.page", "line", "Page", "A cut along a line, along a plane, or many nudges", choices=PAGES)
DIRECTION = Option(
    "cut.direction",
    "weight",
    "Direction",
    "Which way through the space of all weights and biases the cost is cut",
    choices=DIRECTIONS,
)
SET = Option(
    "cut.set",
    "train",
    "Measure the cost on",
    "Which set's first examples the cost is the mean of",
    choices=SETS,
)
COUNT = Option(
    "cut.count",
    "500",
    "Examples",
    "How many examples each point is measured on: more are truer and take longer",
    choices=COUNTS,
)
COST = Option(
    "cut.costs",
    "own",
    "Costs",
    "The cost of this run alone, or error rate, squared error and cross-entropy along the same line,"
    " below one another or as changes in one chart",
    choices=COSTS,
)
REACH = Option(
    "cut.reach",
    2.0,
    "reach",
    "How far the cut goes to each side, as a distance in the space of all parameters",
    low=0.001,
    high=1000.0,
)
SEED = Option(
    "cut.seed", 1.0, "seed", "Another number gives other random directions", low=1.0, high=999_999.0
)
ANGLE = Option(
    "cut.angle", 0.0, "angle", "Where the compass points, in degrees from the first direction", high=358.0
)
ARROW = Option(
    "cut.arrow",
    0.05,
    "arrow",
    "How long the compass arrow is, as a share of the reach: the shorter, the nearer to the gradient's word",
    low=0.01,
    high=0.5,
)
REVEAL = Option(
    "cut.reveal",
    default=False,
    label="Show minus the gradient",
    tip="Draw the direction of steepest decrease in this plane, as the gradient says it",
)
NUDGE = Option(
    "cut.nudge",
    0.1,
    "nudge",
    "How far each of the 200 random nudges goes, as a distance in the space of all parameters",
    low=0.0001,
    high=1000.0,
)
OTHER = Option(
    "cut.run",
    -1.0,
    "Towards the run",
    "Which kept run the cut leads towards, by its number; −1 for the first of the same shape",
    low=-1.0,
    high=1e15,
)
VIEW = Option(
    "cut.view",
    "contour",
    "View",
    "The map from above, or as a surface in space that can be turned",
    choices=VIEWS,
)
TURN = Option("cut.turn", 30.0, "turn", "How far the surface is turned, in degrees", low=-180.0, high=180.0)
LEAN = Option(
    "cut.lean",
    35.0,
    "lean",
    "From how high the surface is seen, in degrees over its ground",
    low=5.0,
    high=90.0,
)
OPTIONS = (
    PAGE,
    DIRECTION,
    OTHER,
    SET,
    COUNT,
    COST,
    REACH,
    SEED,
    ANGLE,
    ARROW,
    REVEAL,
    NUDGE,
    VIEW,
    TURN,
    LEAN,
)
MENU = (DIRECTION, SET, COUNT, COST, VIEW, REVEAL)
"""What the pane's menu lists: numbers stand in the pages."""
