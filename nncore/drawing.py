"""A drawing made to look like the digits of MNIST, stage by stage, by the steps its makers describe.

They cut out the ink, scaled it with its proportions kept until it just fitted into a box of 20 by 20 pixels
(the greys come from that), and placed the box in 28 by 28 so that the ink's centre of mass was in the middle.
Measured on all 70,000: the longer side of the ink is 20 pixels in 99.97 %, and the centre of mass lies inside pixel
(14, 14) in all but two, so boxes were moved by whole pixels.
Source: LeCun, Bottou, Bengio and Haffner 1998, section III.A.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nncore.arrays import frozen
from nncore.canvas import SIDE, Image, blank, shifted

BOX = 20
CENTRE = 14  # the pixel, both ways, that the centre of mass comes to lie in
HAIR = 1e-4  # pixels; a symmetric drawing's centre is on the border of two, and rounding must not choose

INSET = (SIDE - BOX) // 2

MOST = 2.5
"""How many times a drawing is enlarged at most, so that one of 8 pixels still fills the box. MNIST's makers only
shrank; without an end to enlarging, one tap of the brush would become a block of 20 by 20, and a dot a digit."""

DUST = 0.2
"""Ink up to this share of the strongest does not count when the drawing is cut out: with weak noise all over the
field the cut would take in everything, and the digit come out tiny (accuracy fell from 93 to 58 %, measured)."""


@dataclass(frozen=True, eq=False)
class Received:
    """A drawing and what became of it on the way to the network. All arrays are read-only, 0 to 1."""

    drawn: Image  # (28, 28)
    cropped: Image  # (height, width) of the ink alone; (0, 0) if there is none
    boxed: Image  # (20, 20): scaled until it fits, or by MOST and in the middle
    centred: Image  # (28, 28): what the network receives
    scale: float  # 20 / the longer side, or MOST; 1 if nothing is drawn
    shift: tuple[float, float]  # how far the centre of mass went, in rows (down) and columns (right)

    @cached_property
    def is_empty(self) -> bool:
        """Whether nothing is drawn."""
        return self.cropped.size == 0


def normalise(drawn: Image) -> Received:
    """Bring a drawing (28, 28) into the form of the examples. An empty one stays empty."""
    cropped = _crop(drawn)
    if not cropped.size:
        nothing = frozen(np.zeros((BOX, BOX), np.float32))
        return Received(drawn, cropped, nothing, blank(), 1.0, (0.0, 0.0))
    scale = min(MOST, BOX / max(cropped.shape))
    rows, cols = (resampling(n, scale) for n in cropped.shape)
    boxed: Image = np.minimum(rows @ cropped @ cols.T, np.float32(1))  # rounding may pass 1 by a hair
    centred = _centre(boxed)
    (row, col), (old_row, old_col) = centre_of_mass(centred), centre_of_mass(drawn)
    return Received(drawn, cropped, frozen(boxed), centred, scale, (row - old_row, col - old_col))


def centre_of_mass(image: Image) -> tuple[float, float]:
    """The mean place of the ink (row, column), in pixels from the top left corner; the image must not be black."""
    by_row, by_col = image.sum(axis=1), image.sum(axis=0)
    total = float(by_row.sum())
    row, col = (float(sums @ (np.arange(len(sums)) + 0.5)) / total for sums in (by_row, by_col))
    return row, col


def resampling(n: int, scale: float) -> Image:
    """The matrix (20, n) that scales a line of `n` pixels and lays it in the middle of 20.

    Shrinking, an output pixel is the mean of the stretch of line that it covers; growing, it is read off the
    straight lines between the pixels' middles. At scale 1 both only move whole pixels. A part of a pixel at the
    end of the line counts as a part.
    """
    offset = (BOX - n * scale) // 2
    left = np.arange(BOX)[:, np.newaxis] - offset  # of each output pixel, on the scaled line
    at = np.arange(n)[np.newaxis, :]
    if scale <= 1:
        low, high = left / scale, (left + 1) / scale
        weights = scale * np.clip(np.minimum(high, at + 1) - np.maximum(low, at), 0, None)
    else:
        place = np.clip((left + 0.5) / scale - 0.5, 0, n - 1)
        inside = np.clip(np.minimum(left + 1, n * scale) - np.maximum(left, 0), 0, 1)
        weights = inside * np.clip(1 - np.abs(place - at), 0, None)
    return np.asarray(weights, np.float32)


def _crop(drawn: Image) -> Image:
    """The smallest rectangle that holds all ink that counts."""
    ink = drawn > DUST * drawn.max()
    rows, cols = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not rows.size:
        return frozen(drawn[:0, :0])
    return frozen(drawn[rows[0] : rows[-1] + 1, cols[0] : cols[-1] + 1])


def _centre(boxed: Image) -> Image:
    """Lay the box in the field, its centre of mass in the middle as nearly as whole pixels and the edges allow."""
    field = np.zeros((SIDE, SIDE), np.float32)
    field[INSET:-INSET, INSET:-INSET] = boxed
    moves = []
    for axis, place in enumerate(centre_of_mass(field)):
        used = np.flatnonzero(field.any(axis=1 - axis))
        wanted = math.ceil(CENTRE - place - HAIR)
        moves.append(min(max(wanted, -int(used[0])), SIDE - 1 - int(used[-1])))
    return shifted(field, *moves)
