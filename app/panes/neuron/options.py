"""The switches of the neuron microscope."""

from __future__ import annotations

from app.options import Option

ALL = -1.0
"""Of "neuron.terms": every term is in the sum."""

FURTHEST = 1e6

VIEW = Option(
    "neuron.view",
    "sum",
    "Show",
    "Which side of the neuron is looked at",
    choices=(("sum", "Sum"), ("bias", "Bias"), ("bend", "Bend"), ("hand", "Unplugged")),
)
ORDER = Option(
    "neuron.order",
    "pixel",
    "Order of the walk",
    "The walk adds the terms in the order of the inputs, or the largest |w·a| first; the list is always the largest",
    choices=(("pixel", "Walk: in order"), ("size", "Largest first")),
)
TERMS = Option("neuron.terms", ALL, "Terms", "How many terms are in the sum; −1: all", low=ALL, high=4096.0)
BEND = Option(
    "neuron.bend",
    "own",
    "Bend",
    "The function that bends the number line: the network's own, or another one only to look at",
    choices=(
        ("own", "the network's own"),
        ("sigmoid", "sigmoid"),
        ("tanh", "tanh"),
        ("relu", "ReLU"),
        ("linear", "linear"),
    ),
)
FREE = Option(
    "neuron.free", default=False, label="Let z go", tip="Move z by hand instead of following the image"
)
Z = Option("neuron.z", 0.0, "z", "The z that is looked at once it was let go", low=-FURTHEST, high=FURTHEST)
FIVE = Option("neuron.five", 0.0, "Five images", "The first of the five test images", low=0.0, high=1e6)
LOCK = Option(
    "neuron.lock",
    "none",
    "Lock",
    "Hold the weights or the bias, to see what the other one does",
    choices=(("none", "Both free"), ("weights", "Lock w"), ("bias", "Lock b")),
)
UNPLUGGED = Option(
    "neuron.unplugged",
    default=False,
    label="Unplugged",
    tip="Take the neuron off the network and feed it by hand; the network stays as it is",
)
OPTIONS = (VIEW, ORDER, TERMS, BEND, FREE, Z, FIVE, LOCK, UNPLUGGED)
