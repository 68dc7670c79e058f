"""What a formula is made of: tokens, each with the thing of the network that it stands for. No Qt here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from app.selection import Bias, Neuron, Selection, Weight


class Role(Enum):
    """How a token is set."""

    VARIABLE = "variable"  # an italic letter with indices
    FUNCTION = "function"  # upright: σ, tanh, exp
    NUMBER = "number"
    SIGN = "sign"  # = + · →
    SUM = "sum"  # Σ, its limits below and above
    BRACKET = "bracket"
    WORDS = "words"
    CODE = "code"


@dataclass(frozen=True)
class Kin:
    """All weights into a neuron, all neurons or biases of a layer: what an index that runs stands for."""

    kind: type[Neuron] | type[Weight] | type[Bias]
    layer: int
    j: int | None = None  # only weights into this neuron

    def holds(self, thing: Selection) -> bool:
        """Whether `thing` is one of them."""
        if not isinstance(thing, self.kind) or thing.layer != self.layer:
            return False
        return self.j is None or (isinstance(thing, Weight) and thing.j == self.j)


@dataclass(frozen=True)
class Token:
    """One letter, number or sign. With a target it is a button for that thing."""

    role: Role
    text: str
    sub: str = ""
    sup: str = ""
    target: Selection | None = None
    kin: Kin | None = None  # what it stands for beside its target
    value: float | None = None  # of a number, before it was rounded to `text`
    two_sided: bool = False  # a weight, bias or weighted sum: blue below zero, orange above
    joined: bool = False  # its sign is the plus or minus of a sum
    big: bool = False  # a bracket around a Σ
    aside: bool = False  # belongs to its target, but is not its value: the z of a neuron, the y of an example

    def means(self, thing: Selection | None) -> bool:
        """Whether this token stands for `thing`."""
        if thing is None:
            return False
        return self.target == thing or (self.kin is not None and self.kin.holds(thing))


@dataclass(frozen=True)
class Formula:
    """One thing in three forms, and what of it is shown."""

    subject: Selection
    symbols: tuple[Token, ...]
    numbers: tuple[Token, ...]
    code: tuple[Token, ...]
    shown: tuple[int, ...] = ()  # the indices whose terms are spelled out
    elidable: bool = False  # whether terms are left out, so that more room would show more

    @property
    def line(self) -> str:
        """The line of numpy."""
        return "".join(token.text for token in self.code)

    def __iter__(self) -> Iterator[Token]:
        yield from self.symbols
        yield from self.numbers
        yield from self.code

    def speaks_of(self, thing: Selection | None) -> bool:
        """Whether `thing` has a token here, or belongs to one whose index runs."""
        return any(token.means(thing) for token in self)
