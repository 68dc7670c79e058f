"""What changed: which of 200 images wins, and how many of them make the neuron fire, move by move. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from nncore.arrays import Floats
from nncore.set_sums import SetSums

KEPT = 5


@dataclass(frozen=True, eq=False)
class State:
    """The neuron at one moment, and what it made of the images then."""

    weights: Floats
    bias: float
    winner: int
    firing: int
    step: int

    @classmethod
    def of(cls, weights: Floats, bias: float, found: SetSums, step: int) -> State:
        """Measure it."""
        return cls(weights, bias, found.winner, found.firing(bias), step)


@dataclass(frozen=True, eq=False)
class Move:
    """What was moved between two states: "bias", "weights", "both", or "training"."""

    what: str
    before: State
    after: State

    @property
    def same_winner(self) -> bool:
        """Whether the same image wins as before."""
        return self.before.winner == self.after.winner


class Record:
    """Moves of one kind that follow one another are one move; only the last few are kept."""

    def __init__(self) -> None:
        self.start: State | None = None
        self.moves: list[Move] = []

    @property
    def now(self) -> State | None:
        """The last state measured."""
        return self.moves[-1].after if self.moves else self.start

    def clear(self) -> None:
        """Start again from what is measured next."""
        self.start = None
        self.moves = []

    def note(self, state: State) -> None:
        """Add what is measured now, if anything moved."""
        last = self.now
        if last is None:
            self.start = state
            return
        what = _moved(last, state)
        if not what:
            return
        if self.moves and self.moves[-1].what == what:
            self.moves[-1] = replace(self.moves[-1], after=state)
        else:
            self.moves.append(Move(what, last, state))
            del self.moves[:-KEPT]


def _moved(before: State, after: State) -> str:
    if before.step != after.step:
        return "training"
    weights, bias = not np.array_equal(before.weights, after.weights), before.bias != after.bias
    return "both" if weights and bias else "weights" if weights else "bias" if bias else ""
