"""What is said to a row of tiles."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.numerals import count, short
from app.panes.matrix.brush import number
from app.panes.matrix.layer import Layer
from nncore.assembly import Assembled, is_layer
from nncore.words import tr

SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def face(tile: str, layer: Layer) -> str:
    """What stands on a tile: the layer's own names, with the layer as a superscript."""
    own, before = (f"⁽{str(n).translate(SUPERSCRIPTS)}⁾" for n in (layer.number, layer.number - 1))
    faces = {
        "f": f"{layer.function or 'f'} (",
        "W": f"W{own}",
        "T": f"W{own}ᵀ",
        "a": f"a{before}",
        "b": f"b{own}",
    }
    return faces.get(tile, tile)


def shape_of(shape: Sequence[int]) -> str:
    """16 × 784, or just 16 for a column."""
    return " × ".join(count(n) for n in shape)


def verdict(tiles: Sequence[str], made: Assembled, layer: Layer) -> str:
    """What the tiles come to, or why they come to nothing yet."""
    if made.value is None:
        return _why(made, layer)
    if is_layer(tiles):
        return _same(made, layer)
    if made.value.ndim == 2:
        return tr("That is a matrix of {0} numbers, and no column yet.").format(shape_of(made.shape))
    text = tr(
        "That is a column of {0} numbers, the first of them {1}. It is not yet what the layer passes on."
    )
    return text.format(count(len(made.value)), listed(made))


def listed(made: Assembled, most: int = 4) -> str:
    """The first numbers of a column."""
    assert made.value is not None  # noqa: S101 - asked before
    return ", ".join(number(float(value), 3) for value in made.value[:most])


def _same(made: Assembled, layer: Layer) -> str:
    assert made.value is not None  # noqa: S101 - asked before
    gap = float(np.abs(made.value - layer.stages.bent).max())
    text = tr(
        "That is the layer: {0} numbers, the first {1}. From the engine’s own they differ by {2} at most."
    )
    return text.format(count(len(made.value)), listed(made), short(gap))


def _why(made: Assembled, layer: Layer) -> str:
    left, right = shape_of(made.left), shape_of(made.right)
    told = {
        "empty": tr("Click the tiles in the order in which they are to stand."),
        "open": tr("The bracket is still open."),
        "closed": tr("There is a bracket too many."),
        "lonely": tr(
            "Something has nothing to work on: a plus needs both its sides, {0} stands first."
        ).format(face("f", layer)),
        "product": tr("{0} times {1} does not fit: as many columns at the left as rows at the right.").format(
            left, right
        ),
        "sum": tr("{0} plus {1} does not fit: only equally many numbers can be added.").format(left, right),
    }
    return told[made.why]
