"""Costs that need no learning: what a network gets that says the same to every image."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nncore.config import Config

DIGITS = 10


@dataclass(frozen=True)
class Reference:
    """A line across the plot; `names` from the longest to the shortest."""

    cost: float
    names: tuple[str, ...]
    above: bool  # whether its name stands above it


def references(config: Config) -> tuple[Reference, ...]:
    """The lines that mean something for this cost and these outputs; none unless there are ten outputs.

    With ten balanced classes, y is 1 for one output in ten. Squared error: all outputs at c cost
    (1 - c)^2 + 9 c^2, which is 1 at c = 0 and least at c = 0.1, where it is 0.9. Cross-entropy: ln 10 for even
    softmax outputs; for ten sigmoids at 0.1, ten times the entropy of a coin that shows heads one time in ten.
    """
    if config.sizes[-1] != DIGITS:
        return ()
    p = 1 / DIGITS
    if config.cost == "cross-entropy" and config.output == "softmax":
        return (_line(math.log(DIGITS), _tr("guessing evenly"), _tr("every output 0.1")),)
    if config.cost == "cross-entropy":
        entropy = -p * math.log(p) - (1 - p) * math.log(1 - p)
        return (_line(DIGITS * entropy, _tr("best constant answer"), _tr("0.1 everywhere")),)
    best = _line(1 - p, _tr("best constant answer"), _tr("0.1 everywhere"))
    if config.output == "softmax":
        return (best,)  # its outputs add up to 1: they cannot all be 0
    return (best, _line(1.0, _tr("all outputs 0"), above=True))


def _line(cost: float, *names: str, above: bool = False) -> Reference:
    value = f"{cost:.2f}" if cost < 2 else f"{cost:.3f}"
    long = f"{names[0]} ({names[1]})" if len(names) > 1 else names[0]
    return Reference(cost, (f"{long}: {value}", f"{names[-1]}: {value}", value), above)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CostPane", text)
