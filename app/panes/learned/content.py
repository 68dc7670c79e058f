"""What the wall shows, worked out from a Frame: tiles, their measures, the best matches. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from app.ends import strong_end
from app.frame import Frame
from app.panes.learned.places import PAGE
from nncore.arrays import Floats
from nncore.config import Config
from nncore.network import Network
from nncore.patterns import from_text
from nncore.structure import cosines, neighbour_correlation, shuffled
from nncore.trainer import State


@dataclass(frozen=True, eq=False)
class Wall:
    """One page of first-layer neurons at one moment."""

    first: int  # neuron of the first tile
    step: int  # of the moment shown
    expected: list[Floats | None]
    learned: Floats  # (n, 28, 28), perhaps shuffled
    changed: Floats
    ends: tuple[float, float]  # of the scales of learned and changed
    correlation: Floats  # of each learned tile, as shown
    at_first: float  # the mean of the page before any training, never shuffled
    matches: Floats  # (PAGE, n): cosine of each expected pattern with each learned tile; 0 for an empty one
    still: int  # pixels whose weights, in all tiles of the page, are exactly what they were at the start
    shuffled: bool
    opened: bool  # whether the start is what was opened from a file: a network trained before

    @property
    def mean(self) -> float:
        """The mean neighbour correlation of the page."""
        return float(self.correlation.mean()) if len(self.correlation) else 0.0

    def best_for_pattern(self, slot: int) -> tuple[int, float] | None:
        """The neuron whose tile is most like an expected pattern, and the cosine; None for an empty slot."""
        row = self.matches[slot]
        if self.expected[slot] is None or not len(row):
            return None
        at = int(np.abs(row).argmax())
        return self.first + at, float(row[at])

    def best_for_tile(self, index: int) -> tuple[int, float] | None:
        """The expected pattern most like a tile, and the cosine; None if nothing is expected."""
        if all(pattern is None for pattern in self.expected):
            return None
        column = self.matches[:, index]
        at = int(np.abs(column).argmax())
        return at, float(column[at])


def wall_of(frame: Frame, moment: State | None, first: int) -> Wall:
    """The page from neuron `first` on, of a moment that was kept or of now (None)."""
    snapshot = frame.snapshot
    network = snapshot.network if moment is None else network_at(moment, snapshot.config)
    rows = slice(first, first + PAGE)
    start = snapshot.initial.weights[0][rows].reshape(-1, 28, 28)
    now = network.weights[0][rows].reshape(-1, 28, 28)
    changed = now - start
    mixed = bool(frame.options["learned.shuffle"])
    learned = shuffled(now) if mixed else now
    expected = from_text(str(frame.options["learned.patterns"]), PAGE)
    patterns = np.stack([np.zeros((28, 28)) if p is None else p for p in expected]).reshape(PAGE, -1)
    return Wall(
        first,
        snapshot.step if moment is None else moment.step,
        expected,
        learned,
        changed,
        (strong_end(now), strong_end(changed)),
        neighbour_correlation(learned),
        float(neighbour_correlation(start).mean()) if len(start) else 0.0,
        cosines(patterns, learned.reshape(len(learned), -1)),
        int((changed == 0).all(axis=0).sum()),
        mixed,
        bool(snapshot.steps_before) and not _is_drawn(snapshot.initial, snapshot.config),
    )


def _is_drawn(initial: Network, config: Config) -> bool:
    """Whether a start is what the seed draws: so it is for a scene that knows the way back to it."""
    return np.array_equal(initial.weights[-1], _drawn(config).weights[-1])


@lru_cache(maxsize=2)
def _drawn(config: Config) -> Network:
    return config.initial_network()


@lru_cache(maxsize=4)
def network_at(moment: State, config: Config) -> Network:
    """The network of a moment that was kept, made once."""
    return moment.network(config)


def moment_at(keyframes: tuple[State, ...], share: float) -> State | None:
    """The moment kept nearest to this share of the way, 0 to 1; None for now, at the end."""
    if share >= 1 or len(keyframes) < 2:
        return None
    wanted = share * keyframes[-1].step
    return min(keyframes, key=lambda k: abs(k.step - wanted))
