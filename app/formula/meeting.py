"""Says "≈" where what is printed does not come to what is printed next: the strip computes on, people read digits.

sum     = product { ("+" | "−") product }
product = factor { ("·" | "/") factor }
factor  = "−" factor | function factor | number | "(" sum ")" [power]
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from app.formula.tokens import Formula, Role, Token
from app.numerals import parse

EQUALS, NEARLY = "=", "≈"
ENDS = (EQUALS, "→")
FUNCTIONS: dict[str, Callable[[float], float]] = {
    "σ": lambda z: 1 / (1 + math.exp(-z)),
    "tanh": math.tanh,
    "ReLU": lambda z: max(0.0, z),
    "exp": math.exp,
    "ln": math.log,
}


def meeting(formula: Formula) -> Formula:
    """The formula with "≈" for each "=" between two sides that are not the same as they are printed."""
    numbers = formula.numbers
    signs = [i for i, one in enumerate(numbers) if one.role is Role.SIGN and one.text in ENDS]
    made = list(numbers)
    for before, at, after in zip([-1, *signs], signs, [*signs[1:], len(numbers)], strict=False):
        left, right = numbers[before + 1 : at], numbers[at + 1 : after]
        if numbers[at].text == EQUALS and left and not meets(left, right):
            made[at] = replace(numbers[at], text=NEARLY)
    return replace(formula, numbers=tuple(made))


def meets(left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Whether the left side, computed from its printed digits, rounds to the right one; True if it is no arithmetic."""
    if _function(left) and _function(left) == _function(right):
        left, right = left[2:-1], right[2:-1]  # of two bends the insides are compared
    try:
        one, other = _Reader(left).whole(), _Reader(right).whole()
    except (ValueError, LookupError, ArithmeticError):
        return True
    decimals = max((len(t.text.partition(".")[2]) for t in right if t.role is Role.NUMBER), default=0)
    return abs(one - other) <= 0.5 * 10.0**-decimals * (1 + 1e-9) + 1e-12


def _function(side: Sequence[Token]) -> str:
    """The function whose bracket is all of a side."""
    depth = 0
    if len(side) < 4 or side[0].role is not Role.FUNCTION or side[-1].text != ")":
        return ""
    for one in side[1:-1]:
        depth += {"(": 1, ")": -1}.get(one.text, 0) if one.role is Role.BRACKET else 0
        if depth == 0:
            return ""
    return side[0].text


class _Reader:
    """Reads tokens from the left; ValueError for what the grammar does not have."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._texts: list[
            tuple[str, str]
        ] = []  # what it is for the grammar, and the number, function or power
        for token in tokens:
            self._texts += _words_of(token)
        self._at = 0

    def whole(self) -> float:
        """The value of all tokens."""
        value = self._sum()
        if self._at < len(self._texts):
            raise ValueError
        return value

    def _sum(self) -> float:
        value = self._product()
        while self._next() in {"+", "−"}:
            value += self._product() if self._take()[0] == "+" else -self._product()
        return value

    def _product(self) -> float:
        value = self._factor()
        while self._next() in {"·", "/"}:
            value = value * self._factor() if self._take()[0] == "·" else value / self._factor()
        return value

    def _factor(self) -> float:
        kind, text = self._take()
        match kind:
            case "−" | "+":
                return -self._factor() if kind == "−" else self._factor()
            case "function":
                return FUNCTIONS[text](self._factor())
            case "number":
                return parse(text)
            case "(":
                value = self._sum()
                closing, power = self._take()
                if closing == ")":
                    return float(value ** float(power or 1))
        raise ValueError

    def _next(self) -> str:
        return self._texts[self._at][0] if self._at < len(self._texts) else ""

    def _take(self) -> tuple[str, str]:
        if self._at >= len(self._texts):
            raise ValueError
        self._at += 1
        return self._texts[self._at - 1]


def _words_of(token: Token) -> list[tuple[str, str]]:
    match token.role:
        case Role.WORDS:
            return []
        case Role.NUMBER if token.joined and token.text[0] in "+−":
            return [(token.text[0], ""), ("number", token.text[1:])]
        case Role.NUMBER:
            return [("number", token.text)]
        case Role.FUNCTION:
            return [("function", token.text)]
        case _:
            return [(token.text, token.sup)]
