"""The pad's switches."""

from __future__ import annotations

from app.options import Option
from app.panes.pad.hand import BRUSH_HIGH, BRUSH_LOW

OPTIONS = (
    Option(
        "pad.show",
        "drawn",
        "Show large",
        "Which view of the picture is the large one",
        (("drawn", "as drawn"), ("received", "as the network receives it")),
    ),
    Option(
        "pad.normalise",
        True,
        "Centre and scale drawings",
        "Scale drawings into the 20 by 20 box and centre them by mass, as MNIST's digits were",
    ),
    Option(
        "pad.values",
        default=False,
        label="Numbers in the pixels",
        tip="Write each pixel's value, in hundredths, where the pixels are large enough",
    ),
    Option(
        "pad.over",
        False,
        "Draw over examples",
        "A stroke on an example adds to it, instead of starting a new drawing",
    ),
    Option(
        "pad.tool",
        "draw",
        "Left button",
        "What the left button does; the right one always erases",
        (("draw", "draws"), ("erase", "erases")),
    ),
    Option(
        "pad.brush",
        1.0,
        "Brush",
        "Radius of the brush in pixels of the picture",
        low=BRUSH_LOW,
        high=BRUSH_HIGH,
    ),
    Option(
        "pad.set",
        "train",
        "Examples from",
        "Which set the examples come from",
        (("train", "training set"), ("test", "test set")),
    ),
    Option(
        "pad.noise",
        "uniform",
        "Noise",
        "What kind of noise is added",
        (
            ("uniform", "uniform"),
            ("gaussian", "normal"),
            ("salt", "salt and pepper"),
            ("shuffle", "shuffled pixels"),
        ),
    ),
    Option(
        "pad.noise_amount",
        "0.2",
        "Amount of noise",
        "How much noise one click adds",
        (("0.1", "10 %"), ("0.2", "20 %"), ("0.5", "50 %"), ("1", "100 %")),
    ),
)
