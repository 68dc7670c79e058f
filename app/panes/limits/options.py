"""The switches of the pane: which of its views, and every knob of each."""

from __future__ import annotations

from app.options import Option, Options
from nncore.spoil import Spoil

VIEWS = (
    ("noise", "Noise"),
    ("spoil", "Spoil"),
    ("morph", "Morph"),
    ("dream", "Dream"),
    ("influence", "Influence"),
)
NOISES = (
    ("uniform", "Uniform"),
    ("binary", "Black or white"),
    ("sparse", "Sparse"),
    ("shuffled", "Shuffled digit"),
)
STARTS = (
    ("black", "From black"),
    ("grey", "From grey"),
    ("noise", "From noise"),
    ("present", "From this picture"),
)
AGAINST = (
    ("right", "Against the shift"),
    ("degrees", "Against the turn"),
    ("scale", "Against the size"),
    ("thicker", "Against thickness"),
    ("noise", "Against noise"),
    ("bright", "Against brightness"),
)
AXES = {
    "right": "shifted right by, pixels",
    "degrees": "turned by, degrees",
    "scale": "times as large",
    "thicker": "thicker by, pixels",
    "noise": "noise up to",
    "bright": "times as bright",
}
PLACES = {
    "right": (0, 1, 2, 3, 4, 5, 6),
    "degrees": (-60, -45, -30, -15, 0, 15, 30, 45, 60),
    "scale": (0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6),
    "thicker": (-1, -0.5, 0, 0.5, 1, 1.5, 2),
    "noise": (0, 0.2, 0.4, 0.6, 0.8, 1),
    "bright": (0.1, 0.25, 0.5, 0.75, 1, 1.5, 2),
}
"""Where the curve of the accuracy is measured, along each knob."""

KNOBS = ("right", "down", "scale", "degrees", "thicker", "noise", "bright")
SWITCHES = ("inverted", "centred")


def _knob(name: str, low: float, high: float, label: str, tip: str) -> Option:
    return Option(f"limits.{name}", getattr(Spoil(), name), label, tip, low=low, high=high)


OPTIONS = (
    Option("limits.view", "noise", "View", "What is tried on the network", choices=VIEWS),
    Option(
        "limits.kind",
        "uniform",
        "Noise",
        "Which pictures of nothing the network is asked about",
        choices=NOISES,
    ),
    Option(
        "limits.threshold",
        0.9,
        "sure above",
        "The output from which on an answer counts as sure",
        low=0,
        high=1,
    ),
    _knob(
        "right", -14, 14, "right", "Pixels that every picture is shifted to the right; below 0 to the left"
    ),
    _knob("down", -14, 14, "down", "Pixels that every picture is shifted down; below 0 up"),
    _knob("scale", 0.3, 2, "size", "How many times as large every picture is, about its middle"),
    _knob("degrees", -180, 180, "turn °", "Degrees that every picture is turned, clockwise"),
    _knob("thicker", -2, 2, "thicker", "Pixels that the ink grows on each side; below 0 it shrinks"),
    _knob("noise", 0, 1, "noise", "How far each pixel may be off, up or down"),
    _knob("bright", 0, 2, "brightness", "What every pixel is multiplied by; 0.5 is half as bright"),
    Option(
        "limits.inverted", default=False, label="Black on white", tip="Swap black and white in every picture"
    ),
    Option(
        "limits.centred",
        default=False,
        label="Centre, as MNIST's makers did",
        tip="At the end bring every picture into the 20 by 20 box and centre it by mass, as MNIST was made",
    ),
    Option(
        "limits.mine",
        default=True,
        label="My picture too",
        tip="Do the same to the picture on the network",
    ),
    Option(
        "limits.against",
        "right",
        "Curve",
        "Along which knob the accuracy is measured as a curve",
        choices=AGAINST,
    ),
    Option(
        "limits.mix", 0.0, "mix", "How much of picture B is in the mixture: 0 is A, 1 is B", low=0, high=1
    ),
    Option("limits.wanted", 3.0, "wanted", "The output that the picture is to raise", low=0, high=4095),
    Option("limits.start", "black", "Start", "The picture that the dream begins from", choices=STARTS),
    Option(
        "limits.towards",
        "runner-up",
        "Towards",
        "What the inputs would be changed for: the second best answer, or the one that is wanted",
        choices=(("runner-up", "To the runner-up"), ("wanted", "To a wanted answer")),
    ),
    Option(
        "limits.changed",
        5.0,
        "pixels",
        "How many of the most influential pixels are changed",
        low=0,
        high=100,
    ),
)
OPTION = {option.key: option for option in OPTIONS}


def spoil_of(options: Options) -> Spoil:
    """What the knobs say is to be done to a picture."""
    knobs = {name: float(options[f"limits.{name}"]) for name in KNOBS}
    switches = {name: bool(options[f"limits.{name}"]) for name in SWITCHES}
    return Spoil(**knobs, **switches)  # type: ignore[arg-type]


def wanted_of(options: Options, n_outputs: int) -> int:
    """The wanted output, among those there are."""
    return min(int(float(options["limits.wanted"])), n_outputs - 1)
