"""A picture file as a network takes it: 28 x 28, white ink on black."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, UnidentifiedImageError

from nncore.arrays import Floats, frozen
from nncore.drawing import normalise

LARGEST = 4096  # pixels a side


class ImageError(Exception):
    """A file that is no picture we can read; the text names it and says what to do."""


def read_image(path: Path, *, centre: bool = True) -> Floats:
    """Read a picture of one digit as (28, 28) float32, 0 to 1; dark ink on a light ground is turned round.

    With `centre` the ink is scaled and centred as MNIST did; else a picture of another size is only scaled.
    Raises ImageError for a file that is no picture or too large.
    """
    try:
        with Image.open(path) as image:
            if max(image.size) > LARGEST:
                raise ImageError(
                    f"{path} has {image.size[0]} x {image.size[1]} pixels; {LARGEST} a side is the most"
                )
            flat = Image.new("RGBA", image.size, "white")
            flat.alpha_composite(image.convert("RGBA"))
            grey = flat.convert("L")
    except UnidentifiedImageError as error:
        raise ImageError(f"{path} is no picture: save the digit as a PNG file") from error
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ImageError(f"{path} cannot be read: {reason}") from error
    if grey.size != (28, 28):
        grey.thumbnail((28 * 4, 28 * 4), Image.Resampling.BOX)
        square = Image.new("L", (max(grey.size),) * 2, _ground(grey))
        square.paste(grey, ((square.width - grey.width) // 2, (square.height - grey.height) // 2))
        grey = square.resize((28, 28), Image.Resampling.BOX)
    ink = np.asarray(grey, np.float32) / np.float32(255)
    if _ground(grey) > 127:
        ink = 1 - ink
    ink = frozen(ink.astype(np.float32))
    return normalise(ink).centred if centre else ink


def _ground(grey: Image.Image) -> int:
    """The paper's grey: the median along the edge of the picture."""
    pixels = np.asarray(grey)
    edge = np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])
    return int(np.median(edge))
