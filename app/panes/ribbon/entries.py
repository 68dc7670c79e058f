"""The numbers on show: all parameters, minus the gradient as far as it is found, their order, their scales."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from app.ends import Ends, strong_end, strong_peak
from app.found import Found
from app.frame import Frame
from nncore.arrays import Floats, Ints, frozen
from nncore.data import Dataset
from nncore.flat_order import Part, parts_of
from nncore.network import Network
from nncore.octaves import Octaves, octaves_of
from nncore.strongest import by_size, rank_of, sizes_at
from nncore.zeros import Mask, Zeros, dark_inputs, zeros_of

LOT, SOME = 0.01, 0.10
"""Shares of the components found that are called a lot and somewhat."""


@dataclass(frozen=True, eq=False)
class Entries:
    """Everything about the entries of one moment."""

    network: Network
    found: Found | None
    sorted: bool
    ends: tuple[tuple[float, ...], tuple[float, ...]]  # of the parameters' and the pushes' scales, by layer
    shared: bool  # whether all layers have the same
    dark: Mask | None = None  # inputs that are zero in every example

    @property
    def total(self) -> int:
        """How many entries there are."""
        return self.network.n_parameters

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """W1, b1, W2, ..."""
        return parts_of(self.network.sizes)

    @property
    def theta(self) -> Floats:
        """All parameters in the frozen order."""
        return self.network.flat

    @cached_property
    def first(self) -> int:
        """The first place of the order where the gradient is found; behind the last where it is not at all."""
        if self.found is None or not self.found.layers_filled:
            return self.total
        layer = self.found.layers_filled.start
        return self.parts[2 * layer - 2].start

    @cached_property
    def push(self) -> Floats | None:
        """Minus the gradient, nan where it is not found; None if none of it is."""
        return None if self.found is None or self.first == self.total else frozen(-self.found.flat)

    @cached_property
    def order(self) -> Ints | None:
        """The place of each position, when they are sorted by size: what is not found comes last."""
        push = self.push
        if not self.sorted or push is None:
            return None
        found = by_size(push[self.first :]) + self.first
        return np.concatenate([found, np.arange(self.first)])

    @cached_property
    def _positions(self) -> Ints | None:
        if self.order is None:
            return None
        positions = np.empty(self.total, np.intp)
        positions[self.order] = np.arange(self.total)
        return positions

    def place(self, position: int) -> int:
        """The place in the frozen order of what stands at a position."""
        return position if self.order is None else int(self.order[position])

    def position(self, place: int) -> int:
        """Where a place of the frozen order stands."""
        return place if self._positions is None else int(self._positions[place])

    @property
    def filled(self) -> tuple[int, int]:
        """From which position to which the gradient is found."""
        return (self.first, self.total) if self.order is None else (0, self.total - self.first)

    @cached_property
    def shades(self) -> tuple[Floats, Floats | None]:
        """Parameters and pushes as parts of full colour, in the order of their positions."""
        push = None if self.push is None else self._shade(self.push, self.ends[1])
        return self._shade(self.theta, self.ends[0]), push

    def _shade(self, values: Floats, ends: tuple[float, ...]) -> Floats:
        with np.errstate(over="ignore", invalid="ignore"):
            if self.shared:
                shade = values / values.dtype.type(ends[0] or 1.0)
            else:
                shade = values / self._spread(ends).astype(values.dtype)
        return shade if self.order is None else shade[self.order]

    def _spread(self, ends: tuple[float, ...]) -> Floats:
        sizes = [p.size for p in self.parts]
        return np.repeat([ends[p.layer - 1] or 1.0 for p in self.parts], sizes)

    @cached_property
    def bars(self) -> tuple[float, ...]:
        """From which size on a component is among the strongest `LOT`, and among the strongest `SOME`, found."""
        return (np.inf, np.inf) if self.push is None else sizes_at(self.push[self.first :], (LOT, SOME))

    def degree(self, place: int) -> str:
        """How large a component is among those found: "lot", "some", "little", "none"; "unknown" or "strange"."""
        if self.push is None or place < self.first:
            return "unknown"
        size = abs(float(self.push[place]))
        if np.isnan(size):
            return "strange"
        if not size:
            return "none"
        return "lot" if size >= self.bars[0] else "some" if size >= self.bars[1] else "little"

    def rank(self, place: int) -> int:
        """The rank of a component found, from 1; 0 of one that is not."""
        if self.push is None or place < self.first:
            return 0
        return rank_of(self.push[self.first :], place - self.first)

    @cached_property
    def octaves(self) -> list[Octaves | None]:
        """How many components of each layer are how large; None for a layer that is not found."""
        ranges = [(p.start, q.stop) for p, q in zip(self.parts[::2], self.parts[1::2], strict=True)]
        if self.push is None:
            return [None] * len(ranges)
        return [octaves_of(self.push[a:b]) if a >= self.first else None for a, b in ranges]

    @cached_property
    def zeros(self) -> Zeros | None:
        """Which of the components found are exactly zero, and why; None if none is found."""
        if self.found is None or self.push is None or self.dark is None:
            return None
        return zeros_of(self.found.gradient, self.found.trace, self.dark, self.found.layers_filled)


class Maker:
    """Makes them anew only when what is behind them is another object."""

    def __init__(self) -> None:
        self.entries: Entries | None = None
        self._ends = Ends()
        self._key: tuple[object, ...] = ()
        self._run = -1
        self._dark: tuple[object, Mask] | None = None

    def update(self, frame: Frame) -> bool:
        """Take the numbers of a frame; return whether they are new."""
        key = (
            frame.snapshot.network if frame.found is None else frame.found.network,
            frame.found,
            frame.options["ribbon.order"],
            frame.options["ribbon.scale"],
        )
        if self._key and all(
            a is b or (isinstance(a, str) and a == b) for a, b in zip(key, self._key, strict=True)
        ):
            return False
        if frame.snapshot.run != self._run:
            self._ends.forget()
            self._run = frame.snapshot.run
        self._key = key
        self.entries = self._make(frame)
        return True

    def _make(self, frame: Frame) -> Entries:
        found = frame.found
        network = frame.snapshot.network if found is None else found.network
        by_size = frame.options["ribbon.order"] == "size"
        shared = (
            by_size or frame.options["ribbon.scale"] == "shared"
        )  # sorted, equal colours must be equal sizes
        ends = [strong_end(w) for w in network.weights]
        return Entries(
            network,
            found,
            by_size,
            ((max(ends),) * len(ends) if shared else tuple(ends), self._push_ends(found, shared=shared)),
            shared,
            self._dark_of(found, frame.data.train if frame.data else None),
        )

    def _push_ends(self, found: Found | None, *, shared: bool) -> tuple[float, ...]:
        if found is None or not found.layers_filled:
            return ()
        layers = found.layers_filled
        weights = found.gradient.weights
        if shared:
            flat = found.flat
            start = parts_of(found.network.sizes)[2 * layers.start - 2].start
            end = self._ends.end(("all", found.of), strong_peak(flat[start:]))
            return (end,) * len(weights)
        return tuple(
            self._ends.end((layer, found.of), strong_peak(weights[layer - 1])) if layer in layers else 0.0
            for layer in range(1, len(weights) + 1)
        )

    def _dark_of(self, found: Found | None, train: Dataset | None) -> Mask | None:
        """Which inputs are zero in all examples of a gradient; of the whole set found once."""
        if found is None:
            return None
        if found.whole is None:
            return dark_inputs(found.subject.inputs)
        if train is None:
            return None
        if self._dark is None or self._dark[0] is not train:
            self._dark = train, dark_inputs(train.images)
        return self._dark[1]
