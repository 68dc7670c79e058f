"""A layer put together from tiles by hand: f( W a + b ), or any other order and what it comes to, or why to nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats, frozen
from nncore.network import Network

TILES = ("f", "W", "T", "a", "+", "b", ")")
"""f( opens, ) closes; T is W turned."""
RIGHT = (("f", "W", "a", "+", "b", ")"), ("f", "b", "+", "W", "a", ")"))
"""The orders that give the layer: a sum does not mind which part comes first, a product does."""


@dataclass(frozen=True, eq=False)
class Assembled:
    """What a row of tiles comes to. `why` is "" or what is wrong: empty, open, closed, lonely, product, sum."""

    value: Floats | None = None
    why: str = ""
    left: tuple[int, ...] = ()  # the shapes that do not fit
    right: tuple[int, ...] = ()

    @property
    def shape(self) -> tuple[int, ...]:
        """Rows, or rows and columns, of what it comes to."""
        return () if self.value is None else self.value.shape


class _WrongError(Exception):
    def __init__(self, why: str, left: tuple[int, ...] = (), right: tuple[int, ...] = ()) -> None:
        super().__init__(why)
        self.found = Assembled(None, why, left, right)


def assemble(tiles: Sequence[str], network: Network, layer: int, a: Floats) -> Assembled:
    """Compute what the tiles say of layer `layer` (from 1) of `network` and the column `a`, (n_in,)."""
    inner, bends = list(tiles), False
    try:
        if "f" in inner:
            bends, inner = True, _inside(inner)
        arrays = {
            "W": network.weights[layer - 1],
            "T": network.weights[layer - 1].T,
            "a": a,
            "b": network.biases[layer - 1],
        }
        value = _sum(inner, arrays)
    except _WrongError as wrong:
        return wrong.found
    if bends:
        with np.errstate(over="ignore", invalid="ignore"):
            value = ACTIVATIONS[network.activations[layer - 1]].f(value)
    return Assembled(frozen(np.array(value)))


def is_layer(tiles: Sequence[str]) -> bool:
    """Whether it is the whole layer."""
    return tuple(tiles) in RIGHT


def _inside(tiles: list[str]) -> list[str]:
    """What stands between f( and ), which must be the first tile and the last."""
    if tiles[0] != "f":
        raise _WrongError("lonely")
    if tiles[-1] != ")":
        raise _WrongError("open")
    return tiles[1:-1]


def _sum(tiles: list[str], arrays: dict[str, Floats]) -> Floats:
    if "f" in tiles or ")" in tiles:
        raise _WrongError("lonely" if "f" in tiles else "closed")
    parts: list[list[str]] = [[]]
    for tile in tiles:
        if tile == "+":
            parts.append([])
        else:
            parts[-1].append(tile)
    if not all(parts):
        raise _WrongError("lonely" if len(parts) > 1 else "empty")
    values = [_product(part, arrays) for part in parts]
    total = values[0]
    for value in values[1:]:
        if value.shape != total.shape:
            raise _WrongError("sum", total.shape, value.shape)
        total = total + value
    return total


def _product(tiles: list[str], arrays: dict[str, Floats]) -> Floats:
    """From left to right; a column can only stand at the right of a matrix with as many columns as it has entries."""
    made = arrays[tiles[0]]
    for tile in tiles[1:]:
        nxt = arrays[tile]
        if made.ndim != 2 or made.shape[1] != nxt.shape[0]:
            raise _WrongError("product", made.shape, nxt.shape)
        with np.errstate(over="ignore", invalid="ignore"):
            made = made @ nxt
    return made
