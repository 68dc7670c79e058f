"""Makes the pictures that a Session puts on the network: drawings, examples, and examples disturbed."""

from __future__ import annotations

from dataclasses import replace

from app.disturbance import Disturbance
from app.frame import Picture
from nncore.arrays import Floats
from nncore.canvas import from_bytes
from nncore.data import Dataset
from nncore.drawing import normalise


def drawing(image: Floats, *, centred: bool) -> Picture:
    """A drawing by hand (28, 28); `centred` if it is to reach the network as MNIST's digits were made."""
    return Picture(image, normalise(image).centred if centred and image.ndim == 2 else image)


def example(data: Dataset, which: str, row: int) -> Picture:
    """Example `row` of the set called `which`, received as it is."""
    inputs = data.images[row] if data.shape is None else from_bytes(data.images[row])
    return Picture(inputs, inputs, which, row, int(data.labels[row]))


def disturbed(picture: Picture, image: Floats, how: Disturbance, *, centred: bool) -> Picture:
    """The same picture looking like `image` now: an example stays that example, and nothing mends it on the way."""
    if picture.source == "drawn":
        return drawing(image, centred=centred)
    return replace(picture, drawn=image, received=image, disturbed=how)


def made(image: Floats, like: Picture | None = None) -> Picture:
    """A picture that the program made, received exactly as it is; made like an example, it stays that example."""
    if like is None or like.row is None:
        return Picture(image, image, "made")
    return replace(like, drawn=image, received=image, disturbed=replace(like.disturbed, otherwise=True))


def received_anew(picture: Picture, *, centred: bool) -> Picture:
    """A drawing as it is received with the other setting; examples are received as they are."""
    return drawing(picture.drawn, centred=centred) if picture.source == "drawn" else picture
