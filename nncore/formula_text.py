"""Formulas as people type them: read by a small parser of our own, never run as a program."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from nncore.arrays import Floats
from nncore.jets import FUNCTIONS, Jet, power
from nncore.words import tr

LONGEST, DEEPEST = 200, 40
CURVE: Mapping[str, int] = {"w": 0, "x": 0}
SURFACE: Mapping[str, int] = {"x": 0, "y": 1}
CONSTANTS = {"pi": math.pi, "π": math.pi, "e": math.e}
_TOKEN = re.compile(
    r"\s*(?:(?P<number>(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)(?:[eE][+-]?[0-9]+)?)"
    r"|(?P<name>[A-Za-z]+|π)|(?P<power>[²³])|(?P<sign>\*\*|[-+*/^()]))"
)
_ALIKE = str.maketrans(
    {"−": "-", "–": "-", "·": "*", "×": "*", "÷": "/", "√": "?", "\u2009": " ", "\u00a0": " "}
)


class FormulaError(ValueError):
    """What is wrong with a formula, in words, and at which letter, counted from 0."""

    def __init__(self, message: str, at: int) -> None:
        super().__init__(message)
        self.at = at


@dataclass(frozen=True)
class Node:
    """A number, a variable, a function or an operation, and what it is applied to."""

    kind: str  # "number", "variable", one of + * / ^ −, or the name of a function
    of: tuple[Node, ...] = ()
    number: float = 0.0

    @cached_property
    def is_constant(self) -> bool:
        """Whether no variable is in it."""
        return self.kind != "variable" and all(each.is_constant for each in self.of)


@dataclass(frozen=True)
class Formula:
    """A formula that was read: its text, and what it says."""

    text: str
    root: Node = field(repr=False, compare=False)  # the text says it all
    inputs: int

    def jet(self, *places: Floats, bent: bool = True) -> Jet:
        """Value, slopes and bends at places, one float64 array for each input; NaN or infinite where there is none."""
        arrays = tuple(np.asarray(place, np.float64) for place in places)
        with np.errstate(all="ignore"):
            return _worth(self.root, Jet.variables(arrays, bent=bent))

    def __call__(self, *places: Floats) -> Floats:
        """The value alone."""
        return self.jet(*places, bent=False).value

    def gradient(self, places: Floats) -> Floats:
        """The slopes at places, (n, inputs), in the same shape."""
        return np.stack(self.jet(*places.T, bent=False).slopes, axis=1)


def read(text: str, names: Mapping[str, int]) -> Formula:
    """Read a formula of the variables `names`, each with the number of its input.

    Knows + - * / ^ ( ), numbers with a point or a comma, pi, e, and the functions of `jets.FUNCTIONS`; a
    product needs no sign (2w, 3 sin(w)). Raises FormulaError, and nothing else, for whatever is no formula.
    """
    if len(text) > LONGEST:
        raise FormulaError(tr("This is longer than {most} letters.").format(most=LONGEST), LONGEST)
    reader = _Reader(_tokens(text), names, len(text))
    root = reader.whole()
    return Formula(text, root, max(names.values()) + 1)


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str
    at: int


def _tokens(text: str) -> list[_Token]:
    plain, at, found = text.translate(_ALIKE), 0, []
    while plain[at:].strip():
        match = _TOKEN.match(plain, at)
        if match is None or match.lastgroup is None:
            at += len(plain[at:]) - len(plain[at:].lstrip())
            raise FormulaError(tr("“{letter}” means nothing in a formula.").format(letter=text[at]), at)
        kind = match.lastgroup
        found.append(_Token(kind, match[kind], match.start(kind)))
        at = match.end()
    return found


class _Reader:
    """Goes through the tokens once, from left to right."""

    def __init__(self, tokens: list[_Token], names: Mapping[str, int], length: int) -> None:
        self._tokens, self._names, self._length = tokens, names, length
        self._next = self._depth = 0

    def whole(self) -> Node:
        """Everything, to the end."""
        if not self._tokens:
            raise FormulaError(tr("Nothing is typed."), 0)
        root = self._sum()
        token = self._token
        if token is not None:
            raise FormulaError(tr("This bracket closes nothing."), token.at)
        return root

    @property
    def _token(self) -> _Token | None:
        return self._tokens[self._next] if self._next < len(self._tokens) else None

    def _take(self, *signs: str) -> str:
        token = self._token
        if token is not None and token.kind in ("sign", "power") and token.text in signs:
            self._next += 1
            return token.text
        return ""

    def _sum(self) -> Node:
        left = self._product()
        while sign := self._take("+", "-"):
            right = self._product()
            left = Node("+", (left, right if sign == "+" else Node("−", (right,))))
        return left

    def _product(self) -> Node:
        left = self._signed()
        while True:
            if sign := self._take("*", "/"):
                left = Node(sign, (left, self._signed()))
            elif self._goes_on():
                left = Node("*", (left, self._power()))
            else:
                return left

    def _goes_on(self) -> bool:
        token = self._token
        if token is None:
            return False
        before = self._tokens[self._next - 1]
        if token.kind == "number":
            two = tr("Two numbers with no sign between them: + − * / or ^?")
            one = tr("A number after something else with no sign between them: + − * / or ^?")
            raise FormulaError(two if before.kind == "number" else one, token.at)
        return token.kind == "name" or token.text == "("

    def _signed(self) -> Node:
        self._deeper()
        sign = self._take("+", "-")
        made = self._signed() if sign else self._power()
        self._depth -= 1
        return Node("−", (made,)) if sign == "-" else made

    def _power(self) -> Node:
        base = self._atom()
        while high := self._take("²", "³"):
            base = Node("^", (base, Node("number", number=2.0 if high == "²" else 3.0)))
        return Node("^", (base, self._signed())) if self._take("^", "**") else base

    def _atom(self) -> Node:
        token = self._token
        if token is None:
            raise FormulaError(tr("It ends too early: a number or a variable is missing."), self._length)
        self._next += 1
        if token.kind == "number":
            return self._number(token)
        if token.kind == "name":
            return self._name(token)
        if token.text == "(":
            return self._bracket(token)
        raise FormulaError(
            tr("A number or a variable should stand before “{sign}”.").format(sign=token.text), token.at
        )

    def _number(self, token: _Token) -> Node:
        value = float(token.text.replace(",", "."))
        if not math.isfinite(value):
            raise FormulaError(tr("This number is too large."), token.at)
        return Node("number", number=value)

    def _name(self, token: _Token) -> Node:
        name = token.text
        if name in self._names:
            return Node("variable", number=float(self._names[name]))
        if name in CONSTANTS:
            return Node("number", number=CONSTANTS[name])
        if name in FUNCTIONS:
            if not self._take("("):
                raise FormulaError(
                    tr("{name} needs a bracket: {name}(…).").format(name=name), token.at + len(name)
                )
            return Node(name, (self._bracket(token),))
        raise FormulaError(self._unknown(name), token.at)

    def _unknown(self, name: str) -> str:
        letters = "".join(self._names)
        if len(name) > 1 and all(letter in letters for letter in name):
            return tr("“{name}” is one name here; for a product write {product}.").format(
                name=name, product="*".join(name)
            )
        known = ", ".join((*self._names, "pi", "e", *FUNCTIONS))
        shown = name if len(name) <= 20 else f"{name[:20]}…"
        return tr("“{name}” is not known here; there are {known}.").format(name=shown, known=known)

    def _bracket(self, opened: _Token) -> Node:
        self._deeper()
        inside = self._sum()
        if not self._take(")"):
            raise FormulaError(tr("The bracket that opens here is never closed."), opened.at)
        self._depth -= 1
        return inside

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            at = self._token.at if self._token else self._length
            raise FormulaError(tr("There are too many brackets or signs inside one another."), at)


_NOWHERE = (Jet(np.zeros(()), (), ()),)


def _worth(node: Node, inputs: tuple[Jet, ...]) -> Jet:
    """What a node comes to; its depth is bounded by the reader's, its width by the text's length."""
    if node.kind == "variable":
        return inputs[int(node.number)]
    if node.kind == "number":
        return Jet.constant(node.number, inputs[0])
    if node.kind == "^":
        return _powered(_worth(node.of[0], inputs), node.of[1], inputs)
    if node.kind in "+*/":
        return _combined(node.kind, node.of[0], node.of[1], inputs)
    first = _worth(node.of[0], inputs)
    return first.scaled(-1.0) if node.kind == "−" else first.through(FUNCTIONS[node.kind])


def _combined(kind: str, left: Node, right: Node, inputs: tuple[Jet, ...]) -> Jet:
    """A sum, a product or a quotient; numbers among them cost next to nothing."""
    if kind == "/":
        if right.is_constant:
            return _worth(left, inputs).scaled(1 / _number(right))
        over = _worth(right, inputs).through(power(-1.0))
        return over.scaled(_number(left)) if left.is_constant else _worth(left, inputs).times(over)
    one, other = (right, left) if left.is_constant else (left, right)
    first = _worth(one, inputs)
    if other.is_constant:
        return first.shifted(_number(other)) if kind == "+" else first.scaled(_number(other))
    second = _worth(other, inputs)
    return first.plus(second) if kind == "+" else first.times(second)


def _powered(base: Jet, exponent: Node, inputs: tuple[Jet, ...]) -> Jet:
    if exponent.is_constant:
        return base.through(power(_number(exponent)))
    high = _worth(exponent, inputs)
    return base.through(FUNCTIONS["log"]).times(high).through(FUNCTIONS["exp"])


def _number(node: Node) -> np.float64:
    """What a constant comes to; numpy's own number, so that 1/0 is infinite and no error."""
    return np.float64(node.number if node.kind == "number" else _worth(node, _NOWHERE).value)
