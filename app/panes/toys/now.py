"""What the options say: the landscape, its flat points, the balls and how far they are."""

from __future__ import annotations

from functools import cached_property, lru_cache

import numpy as np

from app.options import Options
from app.panes.toys.options import numbers
from nncore.arrays import Floats
from nncore.descents import BOUNCES, MOVING, SETTLED, Descent, Rule, descent, reached, steepest
from nncore.formula_text import FormulaError
from nncore.toys import CURVES, SURFACES, Flat, Toy, dips, flat_points, lowest, own_curve, own_surface

FLAT_ENOUGH = 0.01  # slope at which a blindfold walk has arrived


@lru_cache(maxsize=64)
def _flats(toy: Toy) -> tuple[Flat, ...]:
    return flat_points(toy)


@lru_cache(maxsize=64)
def _own(view: str, text: str) -> Toy | str:
    """A landscape of a person's own, or what is wrong with its formula."""
    try:
        return own_curve(text) if view == "curve" else own_surface(text)
    except FormulaError as error:
        return f"{error}"


class Now:
    """Worked out as it is asked for; the same options give the same answers."""

    def __init__(self, options: Options, parameters: int = 0) -> None:
        self.options = options
        self.parameters = parameters  # of the network that trains, to compare with

    def number(self, name: str) -> float:
        """An option that is a number."""
        return float(self.options[f"toys.{name}"])

    def text(self, name: str) -> str:
        """An option that is a choice or a text."""
        return str(self.options[f"toys.{name}"])

    def on(self, name: str) -> bool:
        """An option that is a switch."""
        return bool(self.options[f"toys.{name}"])

    @cached_property
    def view(self) -> str:
        """Curve or surface."""
        return self.text("view")

    @cached_property
    def _landscape(self) -> Toy | str:
        known, name = (CURVES, "formula") if self.view == "curve" else (SURFACES, "surface_formula")
        toy = known.get(self.text(self.view))
        return _own(self.view, self.text(name)) if toy is None else toy

    @property
    def error(self) -> str:
        """What is wrong with the formula; nothing if it is one."""
        return self._landscape if isinstance(self._landscape, str) else ""

    @cached_property
    def toy(self) -> Toy:
        """The landscape; the first one of its kind while the formula is none."""
        if isinstance(self._landscape, str):
            return CURVES["wavy"] if self.view == "curve" else SURFACES["bumps"]
        return self._landscape

    @cached_property
    def flats(self) -> tuple[Flat, ...]:
        """Every place where the slope is 0."""
        return _flats(self.toy)

    @cached_property
    def dips(self) -> tuple[Flat, ...]:
        """Those that walks end in: A, B, C and so on."""
        return dips(self.flats)

    @property
    def lowest(self) -> int:
        """Which dip is the lowest; −1 if there is none."""
        return lowest(self.flats)

    @cached_property
    def rule(self) -> Rule:
        """How a step is found."""
        return Rule(self.text("rule"), self.number("rate"), self.number("size"), self.number("momentum"))

    @cached_property
    def blind(self) -> bool:
        """Whether the curve is hidden."""
        return self.view == "curve" and self.on("blind")

    @cached_property
    def starts(self) -> tuple[tuple[float, ...], ...]:
        """Where the balls were let go."""
        if self.view == "surface":
            return ((self.number("x"), self.number("y")),)
        return tuple((w,) for w in numbers(self.text("balls")) or (0.0,))

    @cached_property
    def walk(self) -> Descent:
        """The balls on their way."""
        return descent(self.toy.formula, self.starts, self.rule)

    @cached_property
    def steps(self) -> int:
        """How many steps they have taken."""
        return int(self.number("steps"))

    @cached_property
    def places(self) -> Floats:
        """Where the balls have been, (steps + 1, balls, inputs); blindfold, where the one walker has been."""
        if self.blind:
            return np.array(numbers(self.text("trail"), 500) or (0.0,))[:, None, None]
        return self.walk.upto(self.steps)

    @cached_property
    def plain(self) -> Floats | None:
        """Where plain steps by slope would be by now, if they are to be seen beside another rule."""
        if self.blind or not self.on("plain") or self.rule.kind == "slope":
            return None
        return descent(self.toy.formula, self.starts, Rule(rate=self.rule.rate)).upto(self.steps)

    @cached_property
    def at(self) -> tuple[float, ...]:
        """Where the first ball is."""
        return tuple(float(c) for c in self.places[-1, 0])

    @cached_property
    def value(self) -> float:
        """How high it is there."""
        return float(self.toy.formula(*(np.array([c]) for c in self.at))[0])

    @cached_property
    def slopes(self) -> tuple[float, ...]:
        """The slope, or the gradient, there."""
        return tuple(float(c) for c in self.toy.formula.gradient(np.array([self.at]))[0])

    @property
    def steepness(self) -> float:
        """The length of the gradient."""
        return float(np.sqrt(np.square(self.slopes).sum()))

    @property
    def steepest(self) -> float:
        """The direction of minus the gradient, degrees; of a surface."""
        return steepest((self.slopes[0], self.slopes[1]))

    @cached_property
    def fates(self) -> tuple[str, ...]:
        """What has become of each ball."""
        return () if self.blind else self.walk.fates(self.steps)

    @cached_property
    def led(self) -> tuple[int, ...]:
        """Which dip each ball has come to rest in; −1 for none."""
        return tuple(
            reached(place, self.dips) if fate == SETTLED else -1
            for place, fate in zip(self.places[-1], self.fates, strict=True)
        )

    @property
    def finished(self) -> bool:
        """Whether no ball is on its way."""
        return MOVING not in self.fates

    @property
    def bouncing(self) -> bool:
        """Whether the first ball goes between two places for ever."""
        return bool(self.fates) and self.fates[0] == BOUNCES

    @property
    def arrived(self) -> bool:
        """Whether a blindfold walk has reached a flat place that is a dip."""
        near = any(abs(self.at[0] - dip.place[0]) < 0.2 for dip in self.dips)
        return self.blind and near and abs(self.slopes[0]) < FLAT_ENOUGH

    @cached_property
    def home(self) -> Flat | None:
        """The dip that small steps by slope lead to from the first start; None if they lead to none in sight."""
        easy = min((dip.bounces_from for dip in self.dips), default=1.0) / 4
        start = self.starts[0] if not self.blind else self.at
        walk = descent(self.toy.formula, (start,), Rule(rate=min(easy, 1.0)))
        at = reached(walk.upto(walk.rest(400))[-1, 0], self.dips, 0.02)
        return self.dips[at] if at >= 0 else None
