"""What of a Frame makes another arrangement of the diagram, and what another picture of its edges."""

from __future__ import annotations

from app.frame import Frame
from app.naming import naming_of


def shape_of(frame: Frame) -> tuple[object, ...]:
    """What the arrangement depends on, beside the widget's size."""
    return frame.snapshot.network.sizes, frame.options["diagram.values"], signed(frame), naming_of(frame)


def signed(frame: Frame) -> bool:
    """Whether activations may need more room than 0.00 to 1.00."""
    below = naming_of(frame).span[0] < 0
    return below or not {"sigmoid", "softmax"}.issuperset(frame.snapshot.network.activations[:-1])


def edges_differ(old: Frame, new: Frame) -> bool:
    """Whether the picture of the edges is another."""
    keys = ("diagram.colour", "diagram.edges", "diagram.scale")
    if old.theme is not new.theme or any(old.options[key] != new.options[key] for key in keys):
        return True
    if new.options["diagram.colour"] == "gradient":
        return old.snapshot.gradient is not new.snapshot.gradient
    if new.options["diagram.colour"] == "found":
        return old.found is not new.found
    return old.snapshot.network is not new.snapshot.network
