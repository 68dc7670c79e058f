"""The three forms side by side: symbols and numbers from the left, numpy at the right, as many terms as fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from app.formula.build import Formulas
from app.formula.tokens import Formula, Token
from app.formula.typeset import Line, Placed, Setter
from app.frame import Frame

GAP = 12.0  # between numbers and code
JOINT = 25.0  # between symbols and numbers that begin anew
MOST = 12  # terms: more are no longer read
CODE_AT_LEAST = 90.0


@dataclass(frozen=True)
class Spot:
    """A token where it stands in the strip."""

    placed: Placed
    x: float  # where its line begins

    @property
    def token(self) -> Token:
        """The token."""
        return self.placed.token

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.x + self.placed.x + self.placed.width

    def ring(self, baseline: float) -> QRectF:
        """Its outline as a button."""
        return self.placed.ring(baseline).translated(self.x, 0.0)


@dataclass(frozen=True)
class Arranged:
    """Everything that is written, and where."""

    formula: Formula
    spots: tuple[Spot, ...]  # of symbols and numbers
    code: tuple[Spot, ...]
    code_from: float  # left end of the code
    code_to: float  # what would reach further is cut
    rule: float | None = None  # where a hairline divides symbols from numbers

    @property
    def buttons(self) -> tuple[Spot, ...]:
        """The tokens that stand for something, from left to right; not those that are cut off."""
        left = (spot for spot in self.spots if spot.right <= self.code_from)
        right = (spot for spot in self.code if spot.right <= self.code_to + 1)
        return tuple(spot for spot in (*left, *right) if spot.token.target is not None)

    def at(self, point: QPointF, baseline: float) -> Spot | None:
        """The button under a point."""
        return next((spot for spot in self.buttons if spot.ring(baseline).contains(point)), None)


class Arranger:
    """Keeps what must not jump from frame to frame: the widths of numbers and how many terms there are."""

    def __init__(self) -> None:
        self.formulas = Formulas()
        self._setters = (Setter(), Setter(), Setter())
        self._key: tuple[object, ...] = ()
        self._terms = 1

    def arrange(self, frame: Frame, left: float, right: float) -> Arranged | None:
        """Write the frame's formula between `left` and `right`; None where there is nothing to write."""
        formula = self.formulas.of(frame, self._terms)
        if formula is None:
            return None
        lines: Sequence[Line] = self._set(formula)
        key = formula.subject, frame.options["formula.form"], left, right, frame.snapshot.network.sizes
        if key != self._key or _needed(formula, lines) > right - left:
            self._key = key
            formula, lines = self._fitted(frame, formula, right - left)
        return _placed(formula, lines, left, right)

    def _fitted(self, frame: Frame, formula: Formula, width: float) -> tuple[Formula, Sequence[Line]]:
        """As many terms as there is room for beside the whole code, and one at least."""
        self._terms = 1
        best = self.formulas.of(frame, 1) or formula
        lines: tuple[Line, ...] = self._set(best)
        while self._terms < MOST and best.elidable:
            more = self.formulas.of(frame, self._terms + 1)
            if more is None or _needed(more, wider := self._set(more)) > width:
                break
            self._terms += 1
            best, lines = more, wider
        return self.formulas.of(frame, self._terms) or best, lines

    def _set(self, formula: Formula) -> tuple[Line, Line, Line]:
        parts = (formula.symbols, formula.numbers, formula.code)
        symbols, numbers, code = (one.set(part) for part, one in zip(parts, self._setters, strict=True))
        return symbols, numbers, code


def _needed(formula: Formula, lines: Sequence[Line]) -> float:
    return sum(line.width for line in lines) + _joint(formula) + GAP


def _placed(formula: Formula, lines: Sequence[Line], left: float, right: float) -> Arranged:
    symbols, numbers, code = lines
    middle = left + symbols.width + _joint(formula)
    end = middle + numbers.width
    start = max(end + GAP, right - code.width)
    start = min(
        start, max(right - min(CODE_AT_LEAST, code.width), left)
    )  # numbers are cut before the code is gone
    spots = (*(Spot(one, left) for one in symbols.placed), *(Spot(one, middle) for one in numbers.placed))
    rule = None if goes_on(formula) else middle - JOINT / 2
    return Arranged(formula, spots, tuple(Spot(one, start) for one in code.placed), start, right, rule)


def goes_on(formula: Formula) -> bool:
    """Whether the numbers continue the line of symbols with an equals sign."""
    return bool(formula.numbers) and formula.numbers[0].text == "="


def _joint(formula: Formula) -> float:
    return 5.0 if goes_on(formula) else JOINT
