"""Costs that need no learning: what a network gets that says the same to every image."""

from __future__ import annotations

import math
from dataclasses import dataclass

from nncore.config import Config
from nncore.sets import ends_of
from nncore.words import tr


@dataclass(frozen=True)
class Reference:
    """A line across the plot; `names` from the longest to the shortest."""

    cost: float
    names: tuple[str, ...]
    above: bool  # whether its name stands above it


def references(config: Config) -> tuple[Reference, ...]:
    """The lines that mean something for this cost and these outputs; none unless there is one output a class.

    With n balanced classes, y is 1 for one output in n, p = 1/n. Squared error: all outputs at c cost
    (1 - c)^2 + (n - 1) c^2, which is 1 at c = 0 and least at c = p, where it is 1 - p (0.9 for ten). Cross-entropy:
    ln n for even softmax outputs; for n sigmoids at p, n times the entropy of a coin that shows heads so often.
    A single output for two classes is such a coin with p = 1/2: it costs p (1 - p) or its entropy, and p at 0.
    """
    n_classes, n_out = ends_of(config.data)[1], config.sizes[-1]
    one = n_out == 1 and n_classes == 2
    if not one and n_out != n_classes:
        return ()
    p = 1 / n_classes
    best, everywhere = tr("best constant answer"), tr("{0} everywhere").format(f"{p:.2g}")
    if one:
        everywhere = tr("always {0}").format(f"{p:g}")
    if config.cost == "cross-entropy" and config.output == "softmax":
        return (_line(math.log(n_classes), tr("guessing evenly"), tr("every output {0}").format(f"{p:.2g}")),)
    if config.cost == "cross-entropy":
        entropy = -p * math.log(p) - (1 - p) * math.log(1 - p)
        return (_line(n_out * entropy, best, everywhere),)
    constant = _line(n_out * p * (1 - p), best, everywhere)
    if config.output == "softmax":
        return (constant,)  # its outputs add up to 1: they cannot all be 0
    zero = tr("output always 0") if one else tr("all outputs 0")
    return (constant, _line(n_out * p, zero, above=True))


def _line(cost: float, *names: str, above: bool = False) -> Reference:
    value = f"{cost:.2f}" if cost < 2 else f"{cost:.3f}"
    long = f"{names[0]} ({names[1]})" if len(names) > 1 else names[0]
    return Reference(cost, (f"{long}: {value}", f"{names[-1]}: {value}", value), above)
