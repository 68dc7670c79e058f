"""Derivatives of a chain as tiles: which of them make a product, why another does not fit, and what is shared.

A tile is (of, by), the derivative d(of)/d(by) of two neighbours. In a product all but the first `of` and the last `by`
must stand once above a line and once below one, and cancel.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nncore.chain import Chain, parameters, steps_to, variables

Tile = tuple[str, str]


def tiles(depth: int) -> tuple[Tile, ...]:
    """Every derivative of neighbours that there is, from C backwards."""
    found: dict[Tile, None] = {}
    for name in reversed(variables(depth)):
        found.update(dict.fromkeys(steps_to(name, depth)))
    return tuple(sorted(found, key=lambda tile: _rank(tile, depth)))


def _rank(tile: Tile, depth: int) -> tuple[int, int]:
    of, by = tile
    if of == "C":
        return 0, 0
    layer, kind = int(of[1:]), of[0]
    return 2 * (depth - layer) + (1 if kind == "a" else 2), {"w": 0, "b": 1}.get(by[0], 2)


@dataclass(frozen=True)
class Refusal:
    """Why a tile does not fit. `kind` is "twice", "other" (it ends in another variable) or "lone"."""

    kind: str
    tile: Tile
    left: str  # the variable that would be left over


def refusal(goal: str, depth: int, placed: Iterable[Tile], tile: Tile) -> Refusal | None:
    """Why `tile` may not join those placed on the way to dC/d(goal); None if it may.

    A tile that starts where the way passes but ends elsewhere leaves what it ends in below the line ("other");
    one that starts where the way never comes leaves that above the line ("lone").
    """
    way = steps_to(goal, depth)
    if tile in tuple(placed):
        return Refusal("twice", tile, tile[0])
    if tile in way:
        return None
    return (
        Refusal("other", tile, tile[1])
        if tile[0] in {of for of, _ in way}
        else Refusal("lone", tile, tile[0])
    )


def left_over(placed: Iterable[Tile]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What stands above and what below the line once everything that can has cancelled, as often as it does."""
    row = tuple(placed)
    above, below = Counter(of for of, _ in row), Counter(by for _, by in row)
    return tuple((above - below).elements()), tuple((below - above).elements())


def is_whole(goal: str, placed: Iterable[Tile]) -> bool:
    """Whether what is left is exactly d(C)/d(goal)."""
    return left_over(placed) == (("C",), (goal,))


def product(chain: Chain, placed: Iterable[Tile]) -> float:
    """The numbers of the tiles, multiplied."""
    return math.prod(chain.derivative(*tile) for tile in placed)


def kept(goal: str, depth: int, placed: Iterable[Tile]) -> tuple[Tile, ...]:
    """Those of the placed tiles that also lie on the way to another goal, in the order of the way."""
    row = set(placed)
    return tuple(tile for tile in steps_to(goal, depth) if tile in row)


def shared(goal: str, depth: int) -> tuple[Tile, ...]:
    """The prefix that products to its right have needed already: of later layers, and for a bias of its weight."""
    way = steps_to(goal, depth)
    return way[:-2] if goal[0] == "w" else way[:-1]


@dataclass(frozen=True)
class Reuse:
    """How often tiles are read for some products, and how many different ones they are."""

    read: int
    different: int


def reuse(goals: Sequence[str], depth: int) -> Reuse:
    """Of the products of some parameters."""
    rows = [steps_to(goal, depth) for goal in goals]
    return Reuse(sum(map(len, rows)), len({tile for row in rows for tile in row}))


def column(chain: Chain, filled: Iterable[str]) -> tuple[float | None, ...]:
    """The gradient column in the engine's order, None where no product has been dropped in yet."""
    there = set(filled)
    return tuple(chain.sensitivity(name) if name in there else None for name in parameters(chain.depth))


def to_text(placed: Iterable[Tile]) -> str:
    """Tiles as a text that can be kept among options: C/a3,a3/z3."""
    return ",".join(f"{of}/{by}" for of, by in placed)


def from_text(text: str, depth: int) -> tuple[Tile, ...]:
    """The tiles that a text names; what names none is left out, and so is a repetition."""
    known = {f"{of}/{by}": (of, by) for of, by in tiles(depth)}
    parts = (part.strip() for part in text.split(","))
    return tuple(dict.fromkeys(known[part] for part in parts if part in known))
