"""The directions of a cut, by their names."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np

from app.panes.cut.question import Question
from nncore.arrays import Floats
from nncore.directions import at_random, filter_normalised, one_parameter, perpendicular, twin, unit
from nncore.keyframes import evenly
from nncore.network import Network
from nncore.path import FEWEST, main_directions
from nncore.snapshot import Snapshot

MOST = 256  # kept moments that make a path
GOALS = ("start", "run", "twin")  # directions that lead to another network


@dataclass(frozen=True, eq=False)
class Ways:
    """One direction or two, orthonormal, (n_parameters,) each; or why there are none."""

    flats: tuple[Floats, ...] = ()
    places: tuple[int, ...] = ()  # of the parameters, where the directions are single ones
    shares: tuple[float, float] = (0.0, 0.0)  # of the path's spread, if it is the path's
    goal: float = 0.0  # how far along the first direction lies what it leads to; 0 if it leads to nothing
    why: str = (
        ""  # "gradient", "start", "weights", "twin", "moments", "still", or why the other run will not do
    )


Search = Generator[float, None, Ways]


def ways(question: Question, gradient: Floats) -> Search:
    """Find them: yields the share done. `gradient` is that of the run's cost on the examples."""
    snapshot, setting = question.snapshot, question.setting
    if setting.what == "path":
        return (yield from _of_path(snapshot))
    n = snapshot.network.n_parameters
    if setting.what == "weight":
        return _single(gradient, setting.index)
    first: Floats | None
    second: Floats | None
    if setting.what == "random":
        first, second = at_random(n, setting.seed), at_random(n, setting.seed + 1_000_000)
    elif setting.what == "filter":
        first = filter_normalised(snapshot.network, setting.seed)
        second = filter_normalised(snapshot.network, setting.seed + 1_000_000)
    elif setting.what in GOALS:
        return _towards(question, gradient)
    else:
        first, second = unit(gradient), at_random(n, setting.seed)
    if first is None:
        return Ways(why="weights" if setting.what == "filter" else "gradient")
    return Ways((first, _beside(second, first, setting.seed)))


def _towards(question: Question, gradient: Floats) -> Ways:
    """The straight way to another network of the same shape, and the gradient's part beside it."""
    snapshot, what, network = question.snapshot, question.setting.what, question.snapshot.network
    end: Network | None
    if what == "run":
        other = question.other
        end = other.network if other is not None else None
        if other is None or end is None:
            return Ways(why="none" if other is None else other.why)
        if (end.sizes, end.activations) != (network.sizes, network.activations):
            return Ways(why="shape")
        if not np.isfinite(end.flat).all():
            return Ways(why="broken")
    else:
        end = twin(network, question.setting.seed) if what == "twin" else snapshot.initial
    way = end.flat.astype(np.float64) - network.flat
    first = unit(way)
    if first is None:
        return Ways(why={"run": "same"}.get(what, what))
    seed = question.setting.seed
    return Ways((first, _beside(unit(gradient), first, seed)), goal=float(np.linalg.norm(way)))


def moments_of(snapshot: Snapshot) -> tuple[tuple[int, ...], tuple[Floats, ...]]:
    """Steps and parameters of the moments kept that are numbers, and of the present."""
    states = evenly([s for s in snapshot.keyframes if s.step < snapshot.step], MOST)
    kept = [(s.step, s.network(snapshot.config).flat) for s in states]
    kept = [(step, flat) for step, flat in kept if np.isfinite(flat).all()]
    kept.append((snapshot.step, snapshot.network.flat))
    return tuple(step for step, _ in kept), tuple(flat for _, flat in kept)


def _single(gradient: Floats, index: int | None) -> Ways:
    """The parameter that is picked, and the one that matters most beside it."""
    sizes = np.abs(gradient)
    first = int(sizes.argmax()) if index is None else index
    sizes[first] = -1.0
    n, second = len(gradient), int(sizes.argmax())
    return Ways((one_parameter(n, first), one_parameter(n, second)), (first, second))


def _beside(second: Floats | None, first: Floats, seed: int) -> Floats:
    """A direction perpendicular to the first: what the second leaves, or any other."""
    left = None if second is None else perpendicular(second, first)
    while left is None:
        seed += 1
        left = perpendicular(at_random(len(first), seed), first)
    return left


def _of_path(snapshot: Snapshot) -> Search:
    _, moments = moments_of(snapshot)
    if len(moments) < FEWEST:
        return Ways(why="moments")
    found = yield from main_directions(moments)
    if found is None:
        return Ways(why="still")
    first = unit(found.across)
    if first is None:
        return Ways(why="still")
    return Ways((first, _beside(unit(found.up), first, 1)), shares=found.shares)
