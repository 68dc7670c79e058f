"""The frozen order of all parameters: its parts W1, b1, W2, ..., the name of each place and the place of each name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from nncore.network import count_parameters, index_of, locate
from nncore.words import tr

_NAME = re.compile(r"([wb])\s*(\d+)(?:[\s\[\](),;]+(\d+))?(?:[\s\[\](),;]+(\d+))?[\s\])]*")


@dataclass(frozen=True)
class Part:
    """The weights or the biases of one layer, counted from 1: places `start` to `stop` - 1 of the order."""

    layer: int
    is_bias: bool
    start: int
    stop: int

    @property
    def name(self) -> str:
        """W1, b1, W2, ..."""
        return f"{'b' if self.is_bias else 'W'}{self.layer}"

    @property
    def size(self) -> int:
        """How many parameters it has."""
        return self.stop - self.start


@lru_cache(maxsize=16)
def parts_of(sizes: tuple[int, ...]) -> tuple[Part, ...]:
    """All parts of the order, one after the other."""
    made: list[Part] = []
    at = 0
    for layer, (k, n) in enumerate(pairwise(sizes), start=1):
        made += [Part(layer, False, at, at + n * k), Part(layer, True, at + n * k, at + n * (k + 1))]
        at += n * (k + 1)
    return tuple(made)


def name_of(index: int, sizes: Sequence[int]) -> str:
    """w2[3,7] for the weight of layer 2 into neuron 3 from neuron 7, b2[3] for a bias."""
    layer, j, k = locate(index, sizes)
    return f"b{layer}[{j}]" if k is None else f"w{layer}[{j},{k}]"


def place_named(text: str, sizes: Sequence[int]) -> int:
    """The place that a text names: an index, w2[3,7], b2[3], or a part such as W3, which is its first place.

    Raises ValueError, with what the network has, for what it has not.
    """
    plain = "".join(letter for letter in text if letter not in "\u2009\u00a0\u202f").strip().lower()
    total = count_parameters(sizes)
    if plain.replace(" ", "").isdecimal():
        index = int(plain.replace(" ", "")[:18])
        if index >= total:
            raise ValueError(
                tr("The last place is {last}: there are {total} parameters, counted from 0.").format(
                    last=total - 1, total=total
                )
            )
        return index
    match = _NAME.fullmatch(plain)
    if match is None:
        raise ValueError(tr("Type a place such as 12615, or a name such as w2[3,7] or b2[3]."))
    return _place(match, sizes)


def _place(match: re.Match[str], sizes: Sequence[int]) -> int:
    kind, (layer, j, k) = match[1], (None if part is None else int(part[:9]) for part in match.groups()[1:])
    last = len(sizes) - 1
    if layer is None or not 1 <= layer <= last:
        raise ValueError(tr("The layers with parameters are 1 to {last}.").format(last=last))
    if j is not None and j >= sizes[layer]:
        raise ValueError(
            tr("Layer {layer} has the neurons 0 to {last}.").format(layer=layer, last=sizes[layer] - 1)
        )
    if kind == "b":
        return index_of(layer, j or 0, None, sizes)
    if k is not None and k >= sizes[layer - 1]:
        raise ValueError(
            tr("A neuron of layer {layer} has the weights 0 to {last}.").format(
                layer=layer, last=sizes[layer - 1] - 1
            )
        )
    return index_of(layer, j or 0, k or 0, sizes)
