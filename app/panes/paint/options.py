"""The switches of the pane."""

from __future__ import annotations

from app.options import Option

PICTURE = "picture"
FURTHEST = 14.0

TARGET = Option(
    "paint.target",
    "bench",
    "Paint on",
    "A bare neuron that belongs to no network, or a neuron of the first layer: then the network changes",
    choices=(("bench", "bare neuron"), ("network", "the network")),
)
IMAGE = Option(
    "paint.image",
    "bar",
    "Image",
    "What the neuron looks at",
    choices=(
        ("bar", "bar"),
        ("empty", "empty"),
        ("blob", "blob"),
        ("white", "all white"),
        ("inverse", "inverse"),
        ("lower", "2 px lower"),
        ("dim", "half bright"),
        ("half", "half the bar"),
        (PICTURE, "your picture"),
    ),
)
SHIFT = Option(
    "paint.shift", 0.0, "Shift", "How many pixels the image is moved down", low=-FURTHEST, high=FURTHEST
)
VALUE = Option("paint.value", 1.0, "Brush", "The weight that the brush paints", low=-1000.0, high=1000.0)
SIZE = Option(
    "paint.size",
    "0.5",
    "Brush size",
    "How wide the brush is",
    choices=(("0.5", "1 px"), ("1.0", "2 px"), ("1.5", "3 px"), ("2.5", "5 px")),
)
BELOW = Option(
    "paint.below",
    "lamps",
    "Below",
    "Test images with lamps; the response over the place of the image; four digits to rank; what changes do",
    choices=(("lamps", "Test images"), ("place", "Position"), ("rank", "Ranking"), ("record", "Record")),
)
LOCK = Option(
    "paint.lock",
    "none",
    "Lock",
    "Hold the weights or the bias, to see what the other one does",
    choices=(("none", "Both free"), ("weights", "Lock weights"), ("bias", "Lock bias")),
)
BARE = Option(
    "paint.bare",
    "",
    "Bare neuron",
    "Weights and bias of the bare neuron as base64 of little-endian float32; empty for the bar, with a bias of −10",
)
SURROUND = Option(
    "paint.surround",
    True,
    "Offer the surround",
    "A button that paints the bar with a surround at once; without it the surround is to be found by hand",
)
OPTIONS = (TARGET, IMAGE, SHIFT, VALUE, SIZE, BELOW, LOCK, BARE, SURROUND)


def name_of(image: str) -> str:
    """What an image is called."""
    return dict(IMAGE.choices)[image]
