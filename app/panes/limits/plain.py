"""What the knobs are called where the inputs are no picture, and which of them do nothing there."""

from __future__ import annotations

from app.frame import Frame
from app.naming import naming_of
from app.panes.limits.options import AGAINST, AXES, OPTION
from nncore.words import tr

MOVING = ("right", "down", "scale", "degrees", "thicker")
"""Knobs that move ink about, which only a picture has."""

PLAIN = {
    "limits.noise": ("noise", "How far each input may be off, up or down, as a share of its range"),
    "limits.bright": ("factor", "What every input is multiplied by"),
    "limits.inverted": ("Turned over", "Swap low and high in every input"),
    "limits.mine": ("My example too", "Do the same to the example on the network"),
    "limits.changed": ("inputs", "How many of the most influential inputs are changed"),
}
"""Label and tip of what is called after pictures otherwise."""

PLAIN_AGAINST = {"noise": "Against noise", "bright": "Against the factor"}
PLAIN_AXES = {"noise": "noise up to", "bright": "every input times"}


def called(key: str, *, pictures: bool) -> tuple[str, str]:
    """Label and tip of an option."""
    option = OPTION[key]
    if pictures or key not in PLAIN:
        return option.label, option.tip
    label, tip = PLAIN[key]
    return tr(label), tr(tip)


def against_choices(*, pictures: bool) -> dict[str, str]:
    """The knobs along which the accuracy can be measured, and what the menu calls them."""
    choices = dict(AGAINST) if pictures else PLAIN_AGAINST
    return {knob: tr(words) for knob, words in choices.items()}


def against_of(frame: Frame) -> str:
    """The knob along which it is measured: what is chosen, or noise where that needs a picture."""
    against = str(frame.options["limits.against"])
    return against if is_picture(frame) or against not in MOVING else "noise"


def axis_name(against: str, *, pictures: bool) -> str:
    """What the curve runs along."""
    return AXES[against] if pictures else PLAIN_AXES.get(against, AXES[against])


def is_picture(frame: Frame) -> bool:
    """Whether the inputs are the pixels of a picture."""
    return naming_of(frame).is_picture
