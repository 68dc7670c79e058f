"""Everything that the toys remember: which landscape, which balls, by which rule, and what is looked at."""

from __future__ import annotations

from app.options import Option
from nncore.bounds import DESCENT_STEPS

VIEWS = (("curve", "Curve"), ("surface", "Surface"))
CURVE_NAMES = (("wavy", "Wavy curve"), ("parabola", "Parabola"), ("own", "A formula of your own"))
SURFACE_NAMES = (
    ("bumps", "Hills and dips"),
    ("bowl", "Bowl"),
    ("saddle", "Saddle"),
    ("valley", "Long valley"),
    ("own", "A formula of your own"),
)
RULES = (("slope", "Step by slope"), ("fixed", "Steps of fixed size"), ("momentum", "Ball with momentum"))
SPEEDS = (("slow", "Slow"), ("normal", "Normal"), ("fast", "Fast"))
INTERVALS = {"slow": 700, "normal": 200, "fast": 40}  # milliseconds from step to step
MOST_BALLS = 33
FURTHEST = 1000.0  # of a place, to either side

OPTIONS = (
    Option(
        "toys.view", "curve", "View", "walk on a curve of one input, or on a surface of two", choices=VIEWS
    ),
    Option("toys.curve", "wavy", "Curve", "Which curve to walk on", choices=CURVE_NAMES),
    Option("toys.formula", "w^4/20 - w^2/2 + w/5 + 2", "Formula of the curve", "A formula of w"),
    Option("toys.surface", "bumps", "Surface", "Which surface to walk on", choices=SURFACE_NAMES),
    Option(
        "toys.surface_formula",
        "sin(2x) cos(y) + 0.1 (x^2 + y^2) + 1.5",
        "Formula of the surface",
        "A formula of x and y",
    ),
    Option(
        "toys.rule",
        "slope",
        "Rule",
        "How a step is found: in proportion to the slope, always of one size, or rolling on",
        choices=RULES,
    ),
    Option(
        "toys.rate", 0.2, "Learning rate", "A step is this many times the slope, downhill", low=0, high=1000
    ),
    Option("toys.size", 0.5, "Step size", "How far a step of fixed size goes", low=0, high=100),
    Option("toys.momentum", 0.9, "Momentum", "How much of its last move a ball keeps", low=0, high=1),
    Option("toys.balls", "-2", "Balls", "Where the balls are let go, apart by semicolons"),
    Option("toys.steps", 0.0, "Steps", "How many steps the balls have taken", low=0, high=DESCENT_STEPS),
    Option("toys.w", -2.0, "w", "Where the first ball is now", low=-1e7, high=1e7),
    Option(
        "toys.expected",
        -1.0,
        "Expected",
        "How many balls you expect in the lowest dip; −1: not said",
        low=-1,
        high=MOST_BALLS,
    ),
    Option("toys.blind", default=False, label="Blindfold", tip="Hide the curve: only the slope is told."),
    Option("toys.trail", "-2", "Trail", "Where the blindfold walk has been"),
    Option("toys.stride", 0.25, "Stride", "How far ← and → step", low=0.0001, high=10),
    Option(
        "toys.basins",
        default=False,
        label="Basins",
        tip="Mark every place by the dip that steps by slope lead to from there, at this learning rate.",
    ),
    Option(
        "toys.plain",
        default=False,
        label="Step by slope beside it",
        tip="Let a hollow ball take plain steps by slope from the same start, to compare.",
    ),
    Option("toys.solved", default=False, label="Flat points", tip="Mark every place where the slope is 0."),
    Option(
        "toys.chosen", -1.0, "Chosen", "Which flat point was chosen as the lowest; −1: none", low=-1, high=99
    ),
    Option(
        "toys.guess",
        0.0,
        "Guess",
        "From which learning rate you expect it to bounce; 0: not said",
        low=0,
        high=1000,
    ),
    Option("toys.told", default=False, label="Told", tip="Tell where steps by slope begin to bounce: 2/f″."),
    Option("toys.x", 2.0, "x", "Where the walk on the surface starts", low=-FURTHEST, high=FURTHEST),
    Option("toys.y", 1.0, "y", "Where the walk on the surface starts", low=-FURTHEST, high=FURTHEST),
    Option("toys.angle", 0.0, "Direction", "Where the compass points, degrees", low=0, high=360),
    Option("toys.length", 0.5, "Arrow", "How far the compass's arrow reaches", low=0.01, high=2),
    Option("toys.tried", "", "Tried", "Directions tried with the compass so far, degrees"),
    Option("toys.revealed", default=False, label="Revealed", tip="Show minus the gradient on the compass."),
    Option("toys.speed", "normal", "Speed", "how fast Play goes from step to step", choices=SPEEDS),
)
OPTION = {option.key: option for option in OPTIONS}
IN_MENU = ("toys.view", "toys.speed", "toys.basins", "toys.plain", "toys.blind", "toys.solved")


def numbers(text: str, most: int = MOST_BALLS) -> tuple[float, ...]:
    """The numbers of an option that is a list; whatever is none is left out."""
    found = []
    for part in text.split(";")[:most]:
        try:
            value = float(part)
        except ValueError:
            continue
        if abs(value) <= FURTHEST:
            found.append(value)
    return tuple(found)


def written(values: tuple[float, ...]) -> str:
    """A list as an option holds it."""
    return ";".join(f"{value:.10g}" for value in values)
