"""Numbers that carry their first and second derivatives: what a formula is worth, how steep, and how bent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats

Bend = Callable[[Floats], tuple[Floats, Floats, Floats]]


@dataclass(frozen=True, eq=False)
class Jet:
    """A value, its slope along each of n variables, and its bends, (n, n); arrays of one shape, float64.

    Exact up to rounding: derivatives follow the rules of sums, products and chains, nothing is differenced.
    """

    value: Floats
    slopes: tuple[Floats, ...]
    bends: tuple[tuple[Floats, ...], ...]

    @classmethod
    def constant(cls, value: float, like: Jet) -> Jet:
        """A number that depends on nothing."""
        slopes, bends = _nothing(like.value, len(like.slopes))
        return cls(np.full_like(like.value, value), slopes, bends if like.bends else ())

    @classmethod
    def variables(cls, places: tuple[Floats, ...], *, bent: bool = True) -> tuple[Jet, ...]:
        """One jet for each coordinate of the places; without bends, nothing that comes of them has any."""
        n, made = len(places), []
        for i, value in enumerate(places):
            slopes, bends = _nothing(value, n)
            own = tuple(np.ones_like(value) if i == j else slopes[j] for j in range(n))
            made.append(cls(value, own, bends if bent else ()))
        return tuple(made)

    def plus(self, other: Jet) -> Jet:
        """The sum."""
        return Jet(
            self.value + other.value,
            tuple(a + b for a, b in zip(self.slopes, other.slopes, strict=True)),
            tuple(
                tuple(a + b for a, b in zip(r, s, strict=True))
                for r, s in zip(self.bends, other.bends, strict=True)
            ),
        )

    def scaled(self, by: float) -> Jet:
        """A number of times it."""
        slopes = tuple(by * a for a in self.slopes)
        return Jet(by * self.value, slopes, tuple(tuple(by * a for a in row) for row in self.bends))

    def shifted(self, by: float) -> Jet:
        """A number more."""
        return Jet(self.value + by, self.slopes, self.bends)

    def times(self, other: Jet) -> Jet:
        """The product."""
        u, v, n = self.value, other.value, range(len(self.slopes))
        f, g = self.slopes, other.slopes
        slopes = tuple(f[i] * v + u * g[i] for i in n)
        bends = tuple(
            tuple(self.bends[i][j] * v + u * other.bends[i][j] + f[i] * g[j] + f[j] * g[i] for j in n)
            for i in (n if self.bends else ())
        )
        return Jet(u * v, slopes, bends)

    def through(self, function: Bend) -> Jet:
        """A function of it; `function` gives the function, its first and its second derivative."""
        value, first, second = function(self.value)
        f, n = self.slopes, range(len(self.slopes))
        slopes = tuple(first * f[i] for i in n)
        rows = n if self.bends else ()
        bends = tuple(tuple(second * f[i] * f[j] + first * self.bends[i][j] for j in n) for i in rows)
        return Jet(value, slopes, bends)


def _nothing(like: Floats, n: int) -> tuple[tuple[Floats, ...], tuple[tuple[Floats, ...], ...]]:
    zero = np.zeros_like(like)
    return (zero,) * n, ((zero,) * n,) * n


def power(exponent: float) -> Bend:
    """To the power of a number; a term whose factor is 0 is 0, also where the rest of it is infinite."""

    def term(factor: float, base: Floats, to: float) -> Floats:
        return np.asarray(factor * base**to) if factor else np.zeros_like(base)

    def bend(u: Floats) -> tuple[Floats, Floats, Floats]:
        n = exponent
        return term(1.0, u, n), term(n, u, n - 1), term(n * (n - 1), u, n - 2)

    return bend


def _sin(u: Floats) -> tuple[Floats, Floats, Floats]:
    s = np.sin(u)
    return s, np.cos(u), -s


def _cos(u: Floats) -> tuple[Floats, Floats, Floats]:
    c = np.cos(u)
    return c, -np.sin(u), -c


def _exp(u: Floats) -> tuple[Floats, Floats, Floats]:
    e = np.exp(u)
    return e, e, e


def _log(u: Floats) -> tuple[Floats, Floats, Floats]:
    r = np.where(u > 0, 1 / u, np.nan)
    return np.log(u), r, -r * r


def _abs(u: Floats) -> tuple[Floats, Floats, Floats]:
    return np.abs(u), np.sign(u), np.zeros_like(u)


def _tanh(u: Floats) -> tuple[Floats, Floats, Floats]:
    t = np.tanh(u)
    return t, 1 - t * t, -2 * t * (1 - t * t)


FUNCTIONS: dict[str, Bend] = {
    "sin": _sin,
    "cos": _cos,
    "exp": _exp,
    "log": _log,
    "sqrt": power(0.5),
    "abs": _abs,
    "tanh": _tanh,
}
"""What a formula may call; log is the natural one, and |u| counts as level in its corner."""
