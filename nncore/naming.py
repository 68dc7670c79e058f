"""Names of the parts of a network, and a drill in which name belongs to which thing.

The layer stands above, in brackets, and the neuron below; neither is a power. A weight w_{j,k} of layer l goes from
neuron k of layer l−1 to neuron j of layer l.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

CHOICES = 4
KINDS = ("a", "b", "w", "a", "w", "z")
"""Which letter is asked for, round after round."""


@dataclass(frozen=True)
class Name:
    """A letter with its indices: a, z or b of neuron `j`, or w from neuron `k` into it."""

    letter: str
    layer: int
    j: int
    k: int | None = None

    @property
    def above(self) -> str:
        """The superscript: the layer in brackets."""
        return f"({self.layer})"

    @property
    def below(self) -> str:
        """The subscript: the neuron; of a weight where it goes, then where it comes from."""
        return f"{self.j}" if self.k is None else f"{self.j},{self.k}"

    def exists(self, sizes: Sequence[int]) -> bool:
        """Whether a network of these sizes has such a thing; the input has neither weights, biases nor sums."""
        first = 0 if self.letter == "a" else 1
        if not first <= self.layer < len(sizes) or not 0 <= self.j < sizes[self.layer]:
            return False
        return self.k is None or 0 <= self.k < sizes[self.layer - 1]


@dataclass(frozen=True)
class Question:
    """One thing, and some names (or things, where `backwards`) of which `right` is the index of its own."""

    thing: Name
    choices: tuple[Name, ...]
    right: int
    backwards: bool


def question(shown: Sequence[Sequence[int]], sizes: Sequence[int], number: int, seed: int) -> Question:
    """Question `number` about a thing among the neurons `shown` of each layer; every other one is backwards.

    The same numbers give the same question. Wrong names are those that people mistake it for.
    """
    rng = random.Random(f"{seed}/{number}/{tuple(sizes)}")  # noqa: S311 - a drill is no secret
    backwards = bool(number % 2)
    thing = _thing(rng, shown, KINDS[number // 2 % len(KINDS)])
    others: list[Name] = []
    for one in _mistaken(thing, rng, shown):
        seen = not backwards or (one.exists(sizes) and _in_sight(one, shown))
        if one != thing and one not in others and one.layer >= 0 and one.j >= 0 and seen:
            others.append(one)
        if len(others) == CHOICES - 1:
            break
    choices = [thing, *others]
    rng.shuffle(choices)
    return Question(thing, tuple(choices), choices.index(thing), backwards)


def _thing(rng: random.Random, shown: Sequence[Sequence[int]], letter: str) -> Name:
    layer = rng.randrange(1 if letter != "a" else 0, len(shown))
    j = rng.choice(shown[layer])
    return Name(letter, layer, j, rng.choice(shown[layer - 1]) if letter == "w" else None)


def _mistaken(thing: Name, rng: random.Random, shown: Sequence[Sequence[int]]) -> Iterator[Name]:
    """Names for which `thing` is mistaken: indices swapped, one layer off; then others of its kind."""
    letter, layer, j, k = thing.letter, thing.layer, thing.j, thing.k
    if k is not None:
        yield Name(letter, layer, k, j)
        yield Name(letter, layer - 1, j, k)
        yield Name(letter, layer + 1, j, k)
    else:
        yield Name(letter, j, layer)
        yield Name(letter, layer - 1, j)
        yield Name(letter, layer + 1, j)
    for _ in range(60):
        yield _thing(rng, shown, letter)


def _in_sight(name: Name, shown: Sequence[Sequence[int]]) -> bool:
    there = name.j in shown[name.layer]
    return there and (name.k is None or name.k in shown[name.layer - 1])
