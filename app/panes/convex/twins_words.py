"""What lies between a network and its twin: sentences that follow the numbers measured."""

from __future__ import annotations

import math

from app import numerals
from nncore.twins import Walked, count
from nncore.words import tr

LONGEST = 27  # figures up to which a number of twins is written out
ALIKE = 1e-4  # share by which the costs of both ends may differ by rounding


def twins(sizes: tuple[int, ...]) -> str:
    """How many twins this shape has."""
    hidden = sizes[1:-1]
    if not hidden or max(hidden) < 2:
        return tr("No two hidden neurons of one layer can change places here, so this network has no twin.")
    text = tr("Hidden neurons can stand in {orders} = {n} orders: as many networks that answer all alike.")
    return text.format(orders="·".join(f"{n}!" for n in hidden), n=_large(count(sizes)))


def _large(number: int) -> str:
    if len(str(number)) <= LONGEST:
        return numerals.count(number)
    power = len(str(number)) - 1
    digits = str(number)[:3]
    return tr("about {a}.{b}·10^{power}").format(a=digits[0], b=digits[1:], power=numerals.count(power))


def walked(known: Walked) -> str:
    """Both ends and what lies between them."""
    start, end = float(known.costs[0]), float(known.costs[-1])
    middle = float(known.costs[len(known.costs) // 2])
    if not all(math.isfinite(c) for c in (start, end, middle)):
        return tr("On the way the cost is no number.")
    text = tr("Cost {a} here, {b} half way, {c} at the twin, a distance of {far} away.")
    a, b, c, far = (numerals.short(x) for x in (start, middle, end, known.distance))
    return f"{text.format(a=a, b=b, c=c, far=far)} {_judged(known, start, end)}"


def told(known: Walked) -> dict[str, object]:
    """What lessons are told: the cost at both ends, half way, and where it is highest."""
    costs = [float(cost) for cost in known.costs]
    top = known.top
    return {
        "start": costs[0],
        "middle": costs[len(costs) // 2],
        "end": costs[-1],
        "top": costs[top],
        "at": float(known.ts[top]),
    }


def _judged(known: Walked, start: float, end: float) -> str:
    top = float(known.costs[known.top])
    level = max(start, end)
    if top <= level * (1 + ALIKE):
        return tr("The way does not climb here: nothing seen on it forbids a bowl.")
    if abs(start - end) > ALIKE * level:
        return tr("Rounding has made the twins differ.")
    return tr(
        "In a bowl no straight way between two points of equal cost climbs above them: this cost is no bowl."
    )
