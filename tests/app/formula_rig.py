"""Reads a formula back: its numbers as intervals of what their digits leave open, its signs as arithmetic."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import numpy as np

from app.formula.options import OPTIONS
from app.formula.tokens import Role, Token
from app.frame import Frame, Picture
from app.numerals import parse
from app.selection import Selection
from nncore.arrays import frozen
from nncore.config import Config
from nncore.network import Network
from nncore.pins import Pins, forward_pinned, with_pins
from tests.app.frames import make_frame, make_snapshot

ROUNDING = 2e-5  # of float32, relative to what is added up
SIGNS = {"·": "*", "+": "+", "−": "-", "/": "/"}
FUNCTIONS = {"σ": "sigmoid", "ReLU": "relu", "tanh": "tanh", "exp": "exp", "ln": "ln"}


@dataclass(frozen=True)
class Interval:
    """Everything between two numbers."""

    low: float
    high: float

    def __add__(self, other: Interval) -> Interval:
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Interval) -> Interval:
        return self + -other

    def __neg__(self) -> Interval:
        return Interval(-self.high, -self.low)

    def __pos__(self) -> Interval:
        return self

    def __mul__(self, other: Interval) -> Interval:
        ends = [a * b for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(ends), max(ends))

    def __truediv__(self, other: Interval) -> Interval:
        return self * Interval(1 / other.high, 1 / other.low)

    def __pow__(self, power: int) -> Interval:
        ends = self.low**power, self.high**power
        return Interval(0.0 if self.low < 0 < self.high else min(ends), max(ends))

    def meets(self, other: Interval) -> bool:
        """Whether both can be the same number."""
        slack = ROUNDING * (1 + abs(self.low) + abs(other.low))
        return self.low <= other.high + slack and other.low <= self.high + slack


def rising(f: Callable[[float], float]) -> Callable[[Interval], Interval]:
    """A function that grows, for intervals."""
    return lambda x: Interval(f(x.low), f(x.high))


NAMES = {
    "sigmoid": rising(lambda x: 1 / (1 + math.exp(-x))),
    "tanh": rising(math.tanh),
    "relu": rising(lambda x: max(0.0, x)),
    "exp": rising(math.exp),
    "ln": rising(lambda x: math.log(max(x, 1e-300))),
}


def printed(token: Token) -> Interval:
    """What a printed number leaves open: half a unit of its last digit either way; whole numbers are exact."""
    value = parse(token.text.removeprefix("+"))
    _, point, decimals = token.text.partition(".")
    half = 0.5 * 10.0 ** -len(decimals) if point else 0.0
    return Interval(value - half, value + half)


def evaluated(tokens: Iterable[Token]) -> list[list[Interval]]:
    """What each side of each equation comes to; an arrow ends an equation, and lists are left out."""
    equations: list[list[tuple[str, list[Interval]]]] = [[("", [])]]
    for token in tokens:
        text, numbers = equations[-1][-1]
        if token.role is Role.SIGN and token.text in "=≈":
            equations[-1].append(("", []))
        elif token.role is Role.SIGN and token.text == "→":
            equations.append([("", [])])
        else:
            equations[-1][-1] = text + _python(token, numbers), numbers
    return [
        [eval(text, {**NAMES, "N": numbers}) for text, numbers in sides if text.strip()]  # noqa: S307
        for sides in equations
    ]


def _python(token: Token, numbers: list[Interval]) -> str:
    if token.role is Role.NUMBER:
        numbers.append(printed(token))
        return f"{' + ' if token.joined else ''}N[{len(numbers) - 1}]"
    if token.role is Role.WORDS:
        return ""
    if token.role is Role.BRACKET:
        return token.text + (f"**{token.sup}" if token.sup else "")
    return f" {(SIGNS if token.role is Role.SIGN else FUNCTIONS)[token.text]} "


def frame_of(
    config: Config | None = None,
    selection: Selection | None = None,
    *,
    pins: Pins | None = None,
    steps: int = 30,
    network: Network | None = None,
    seed: int = 0,
    **parts: object,
) -> Frame:
    """A frame of a moved network that looks at a random image, with pins in force."""
    config = config or Config()
    snapshot = make_snapshot(config, steps)
    if network is not None:
        snapshot = replace(snapshot, network=network)
    n = config.sizes[0]
    ink = np.random.default_rng(seed).random(n).astype(np.float32)
    ink[: n // 3] = 0
    image = frozen(ink.reshape((28, 28) if n == 784 else (1, n)))
    values = {"formula.form": parts.pop("form", "activation")}
    given = {"picture": Picture(image, image), "values": values, "options": OPTIONS}
    frame = make_frame(snapshot, selection=selection, **{**given, **parts})  # type: ignore[arg-type]
    held = pins or {}
    trace = forward_pinned(snapshot.network, image.reshape(-1), held)
    return replace(frame, pins=held, trace=trace, acting=with_pins(snapshot.network, held))
