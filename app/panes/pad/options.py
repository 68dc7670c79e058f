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
        (("drawn", "Large: as drawn"), ("received", "Large: as the network receives it")),
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
        (("draw", "Left button draws"), ("erase", "Left button erases")),
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
        (("train", "Examples of the training set"), ("test", "Examples of the test set")),
    ),
    Option(
        "pad.noise",
        "uniform",
        "Noise",
        "What kind of noise is added",
        (
            ("uniform", "Noise: uniform"),
            ("gaussian", "Noise: normal"),
            ("salt", "Noise: salt and pepper"),
            ("shuffle", "Noise: shuffled pixels"),
        ),
    ),
    Option(
        "pad.noise_amount",
        "0.2",
        "Amount of noise",
        "How much noise one click adds",
        (
            ("0.1", "Noise amount 10 %"),
            ("0.2", "Noise amount 20 %"),
            ("0.5", "Noise amount 50 %"),
            ("1", "Noise amount 100 %"),
        ),
    ),
)
