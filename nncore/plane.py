"""What a network with two inputs answers all over their plane."""

from __future__ import annotations

import numpy as np

from nncore.arrays import Floats, frozen
from nncore.network import Network
from nncore.passes import forward


def lattice(span: tuple[float, float], side: int) -> Floats:
    """The middles of `side` x `side` squares that fill the plane, (side², 2): row by row from the top left.

    The first input goes from left to right, the second from bottom to top, both from span[0] to span[1].
    """
    low, high = span
    middles = low + (np.arange(side) + 0.5) * (high - low) / side
    x, y = np.meshgrid(middles, middles[::-1])
    return frozen(np.column_stack([x.ravel(), y.ravel()]).astype(np.float32))


def leaning(network: Network, span: tuple[float, float], side: int) -> Floats:
    """How far the answer leans to the second of two classes, (side, side) from 0 to 1; above a half it is the answer.

    With one output that is its activation, which says yes above a half; with more, half a step from the middle for
    each whole step by which the second output is above the first. What is no number is a half.
    """
    points = lattice(span, side).astype(network.weights[0].dtype, copy=False)
    outputs = forward(network, points).outputs
    lean = outputs[:, 0] if outputs.shape[1] == 1 else 0.5 + (outputs[:, 1] - outputs[:, 0]) / 2
    shown: Floats = np.clip(np.nan_to_num(lean, nan=0.5, posinf=1.0, neginf=0.0), 0, 1).reshape(side, side)
    return frozen(shown)


def boundary(lean: Floats) -> Floats:
    """Where `lean`, (side, side), passes a half: straight pieces (k, 2, 2) of (column, row), in squares.

    The middle of the first square is at (0.5, 0.5). Between two neighbouring middles the crossing lies where a straight
    line between their values is at a half; in each cell of four the crossings are joined (marching squares).
    """
    above = lean > HALF
    corners = (above[:-1, :-1], above[:-1, 1:], above[1:, 1:], above[1:, :-1])  # clockwise from the top left
    mixed = np.argwhere(np.logical_or.reduce(corners) & ~np.logical_and.reduce(corners))
    pieces = [piece for row, column in mixed.tolist() for piece in _pieces(lean, row, column)]
    return frozen(np.array(pieces, np.float64).reshape(-1, 2, 2))


HALF = 0.5
_AROUND = ((0, 0), (0, 1), (1, 1), (1, 0))  # (row, column) of a cell's corners, clockwise


def _pieces(lean: Floats, row: int, column: int) -> list[list[tuple[float, float]]]:
    """One or two lines through the cell whose top left corner is this middle."""
    crossings = []
    for (r0, c0), (r1, c1) in zip(_AROUND, (*_AROUND[1:], _AROUND[0]), strict=True):
        a, b = float(lean[row + r0, column + c0]) - HALF, float(lean[row + r1, column + c1]) - HALF
        if (a > 0) != (b > 0):
            t = a / (a - b)
            crossings.append((column + c0 + t * (c1 - c0) + HALF, row + r0 + t * (r1 - r0) + HALF))
    return [crossings[i : i + 2] for i in range(0, len(crossings), 2)]
