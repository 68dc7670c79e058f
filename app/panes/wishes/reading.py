"""What the pane shows of a Frame: what the outputs got, what is wanted, what they wish and what gets through."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from app.frame import Frame
from app.naming import naming_of
from app.panes.wishes.options import COMPARED, GUESS, TUGGED, VIEW, guess_of, tugged_of
from app.selection import Neuron, neuron_of
from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats, frozen
from nncore.costs import cost_for
from nncore.explain import wishes
from nncore.wish import least_through, stuck_shift, through


@dataclass(frozen=True, eq=False)
class Reading:
    """The outputs of one Frame; arrays are (n_outputs,), and None while nothing is wanted."""

    frame: Frame

    @property
    def layer(self) -> int:
        """The number of the last layer."""
        return len(self.frame.snapshot.network.weights)

    @property
    def activation(self) -> str:
        """The outputs' activation function."""
        return self.frame.acting.activations[-1]

    @property
    def outputs(self) -> Floats:
        """What the network says."""
        return self.frame.trace.outputs

    @property
    def n(self) -> int:
        """How many outputs there are."""
        return len(self.outputs)

    @property
    def target(self) -> Floats | None:
        """What it should say."""
        return self.frame.target

    @property
    def is_entropy(self) -> bool:
        """Whether the cost is cross-entropy, whose push is y − a in full."""
        return self.frame.snapshot.config.cost == "cross-entropy"

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What each output stands for."""
        return naming_of(self.frame).outputs

    @property
    def label(self) -> str:
        """What the example is."""
        label = self.frame.picture.label
        return "" if label is None else naming_of(self.frame).answer(label)

    @property
    def wanted_noun(self) -> str:
        """What it should be, in a sentence."""
        wanted = self.frame.wanted
        return "" if wanted is None else naming_of(self.frame).noun(wanted)

    @cached_property
    def away(self) -> Floats | None:
        """How far each output is from what it should be, y − a."""
        if self.target is None:
            return None
        with np.errstate(invalid="ignore"):
            return frozen(self.target - self.outputs)

    @cached_property
    def wish(self) -> Floats | None:
        """−dC/da."""
        if self.target is None:
            return None
        with np.errstate(over="ignore", invalid="ignore"):
            return wishes(self.outputs, self.target, self.frame.snapshot.config.cost, self.activation)

    @cached_property
    def push(self) -> Floats | None:
        """−dC/dz."""
        if self.target is None:
            return None
        measure = cost_for(self.frame.snapshot.config.cost, self.activation)
        with np.errstate(over="ignore", invalid="ignore"):
            return frozen(-measure.delta(self.frame.trace.zs[-1], self.outputs, self.target))

    @cached_property
    def shares(self) -> Floats | None:
        """The share of each wish that gets through; None where wish and push cannot be compared."""
        if self.wish is None or self.push is None or self.is_entropy:
            return None
        return through(self.wish, self.push)

    @cached_property
    def least(self) -> int | None:
        """The output of whose wish least gets through."""
        if self.wish is None or self.push is None or self.is_entropy:
            return None
        return least_through(self.wish, self.push)

    @property
    def view(self) -> str:
        """What the arrows are."""
        return str(self.frame.options[VIEW.key])

    @cached_property
    def tugged(self) -> tuple[int, ...]:
        """The outputs that were tugged."""
        return tuple(j for j in tugged_of(str(self.frame.options[TUGGED.key])) if j < self.n)

    @cached_property
    def guess(self) -> Floats:
        """The arrows guessed."""
        return guess_of(str(self.frame.options[GUESS.key]), self.n)

    @property
    def compared(self) -> bool:
        """Whether the guess lies beside the truth."""
        return bool(self.frame.options[COMPARED.key])

    @property
    def row(self) -> int:
        """The output that the keyboard is at: the one selected, or the first."""
        chosen = self.chosen
        return 0 if chosen is None else chosen

    @property
    def chosen(self) -> int | None:
        """The output that is selected."""
        picked = neuron_of(self.frame.selection)
        return picked.index if picked is not None and picked.layer == self.layer else None

    @property
    def pointed(self) -> int | None:
        """The output that is pointed at."""
        hover = self.frame.hovered
        return hover.index if isinstance(hover, Neuron) and hover.layer == self.layer else None

    @cached_property
    def pair(self) -> tuple[int, int] | None:
        """Two outputs to compare: the wanted one with the one selected, or with that nearest to what it should be."""
        wanted, wish = self.frame.wanted, self.wish
        if self.n < 2 or wanted is None or wish is None or wanted >= self.n or not np.isfinite(wish).all():
            return None
        if self.chosen is not None and self.chosen != wanted:
            return wanted, self.chosen
        sizes = np.abs(wish).astype(float)
        sizes[wanted] = np.inf
        sizes[sizes == 0] = np.inf  # a wish of nothing is no measure
        other = int(np.argmin(sizes))
        return (wanted, other) if np.isfinite(sizes[other]) and wish[wanted] != 0 else None

    @property
    def span(self) -> tuple[float, float]:
        """The ends of the track that an output is shown on."""
        kind = ACTIVATIONS[self.activation]
        if np.isfinite([kind.low, kind.high]).all():
            return kind.low, kind.high
        seen = self.outputs[np.isfinite(self.outputs)].astype(float)
        end = max(1.0, float(np.abs(seen).max(initial=0.0)))
        return (-end if seen.min(initial=0.0) < 0 else 0.0), end

    def to_stick(self) -> tuple[int, float] | None:
        """The output to be made stuck and how far its bias must move for that; None if none can be.

        The selected one, or the strongest that should be 0; a ReLU only sticks at 0, so there the wanted one.
        """
        if self.target is None or not np.isfinite(self.frame.trace.zs[-1]).all():
            return None
        for j in self._candidates(self.target):
            up = bool(self.target[j] > 0.5)
            by = stuck_shift(self.activation, self.frame.trace.zs[-1], j, up=up)
            if by is not None:
                return j, by
        return None

    def _candidates(self, target: Floats) -> list[int]:
        others = [int(j) for j in np.argsort(-self.outputs) if target[j] <= 0.5]
        wanted = [int(j) for j in np.flatnonzero(target > 0.5)]
        first = [] if self.chosen is None else [self.chosen]
        return [*first, *others, *wanted]
