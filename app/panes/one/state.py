"""What the pane shows: the outputs looked at, what they should be, and what each of them costs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from app.frame import Frame
from app.naming import naming_of
from app.panes.one.options import read
from nncore.answers import targets_of
from nncore.arrays import Floats, frozen
from nncore.one_example import Level, levels, terms


@dataclass(frozen=True, eq=False)
class Shown:
    """One example's answer, the network's own or one made by hand."""

    outputs: Floats  # (n,) float64
    targets: Floats | None  # (n,), None while it is not known what the picture should be
    wanted: int | None
    by_hand: bool
    cost: str
    activation: str
    names: tuple[str, ...]

    @cached_property
    def terms(self) -> Floats:
        """What each output costs, (n,); zeros while nothing is wanted."""
        if self.targets is None:
            return frozen(np.zeros(len(self.outputs)))
        with np.errstate(over="ignore", invalid="ignore"):
            return terms(self.outputs, self.targets, self.cost, self.activation)

    @property
    def total(self) -> float:
        """The cost of the example."""
        return float(self.terms.sum())

    @property
    def squared(self) -> bool:
        """Whether the cost is a sum of squares, which can be drawn as squares."""
        return self.cost == "squared"


def shown_of(frame: Frame) -> Shown:
    """What a frame asks to be shown."""
    network, config = frame.snapshot.network, frame.snapshot.config
    n = network.sizes[-1]
    names = naming_of(frame).outputs
    held = read(str(frame.options.get("one.outputs", "")), n)
    outputs = np.asarray(frame.trace.outputs if held is None else held, np.float64)
    wanted, targets = frame.wanted, frame.target
    chosen = int(float(frame.options.get("one.wanted", -1.0)))
    if held is not None and 0 <= chosen < max(n, 2):
        wanted = chosen
        targets = targets_of(np.array([chosen]), n, np.float64)[0]
    goals = None if targets is None else np.asarray(targets, np.float64)
    return Shown(
        frozen(outputs), goals, wanted, held is not None, config.cost, network.activations[-1], names
    )


def levels_of(frame: Frame) -> tuple[Level, ...]:
    """Costs to compare with; none for a cost that is no sum of squares."""
    if frame.snapshot.config.cost != "squared":
        return ()
    shares = None
    if frame.data is not None:
        counts = np.bincount(frame.data.train.labels)
        shares = counts / counts.sum()
    return levels(frame.snapshot.network.sizes[-1], shares)
