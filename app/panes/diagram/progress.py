"""The forward pass layer by layer: up to which column it has come, and where a key takes it."""

from __future__ import annotations

from app.frame import Frame
from app.options import Options
from app.selection import Part


def reached(options: Options, layers: int) -> int:
    """The last layer computed of `layers` after the input: all of them, unless the option says fewer."""
    upto = int(options.get("diagram.upto", 0))
    return layers if upto == 0 or upto > layers else upto - 1


def reached_in(frame: Frame) -> int:
    """The last layer computed in a frame."""
    return reached(frame.options, len(frame.snapshot.network.weights))


def is_computed(frame: Frame, part: Part) -> bool:
    """Whether the neuron, or the neuron that a weight leads into, has its number already."""
    return part.layer <= reached_in(frame)
