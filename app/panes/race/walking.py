"""What the walkers are to do, for a Frame, or why they cannot; and the job that does it."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace

import numpy as np

from app.by_hand import changes
from app.frame import Frame
from app.panes.race.gaits import gait_of, numbers
from nncore.data import Dataset
from nncore.walk_angles import Bearing, bearings
from nncore.walk_terrain import Terrain, terrain
from nncore.walkers import Tracks, Walk, walk
from nncore.words import tr

MEASURED, MAPPED = 1000, 300  # of the first training examples: on the way, and at each point of the map
FIRST, ANGLES = 0.6, 0.1  # of the progress is walking, then the angles; the rest is the map


@dataclass(frozen=True, eq=False)
class Outing:
    """A race of walkers: who takes part, from which moment of which run."""

    walk: Walk
    numbers: tuple[int, ...]
    step: int
    run: int
    by_hand: int  # changes by hand before it
    running: bool  # whether training ran beside when it began
    mapped: Dataset
    ratio: float  # width to height of the map


@dataclass(frozen=True, eq=False)
class Outcome:
    """What is known of it so far."""

    outing: Outing
    tracks: Tracks = ()
    terrain: Terrain | None = None
    walked: bool = False  # whether all have arrived
    bearings: tuple[Bearing, ...] = ()  # of each walker, once all have arrived


def set_of(frame: Frame) -> Dataset | None:
    """The examples to learn from, if the network takes them."""
    data = frame.data.train if frame.data is not None else None
    sizes = frame.snapshot.network.sizes
    if data is None or data.n_inputs != sizes[0]:
        return None
    return data if sizes[-1] >= data.n_classes or (sizes[-1] == 1 and data.n_classes == 2) else None


def outing_of(frame: Frame, ratio: float) -> Outing | str:
    """The race that the options ask for; or the reason why there is none, and what to do."""
    snapshot, options, data = frame.snapshot, frame.options, set_of(frame)
    if data is None:
        return tr("There are no training examples that this network takes.")
    if not all(np.isfinite(w).all() for w in (*snapshot.network.weights, *snapshot.network.biases)):
        return tr(
            "Weights of this network are no numbers any more. Go back to an earlier step, or begin anew."
        )
    who = tuple(numbers(options))
    if not who:
        return tr("Nobody walks: tick a walker.")
    by = str(options["race.by"])
    budget = float(options[f"race.{by}"])
    gaits = tuple(gait_of(options, i) for i in who)
    question = Walk(snapshot.network, snapshot.config, data, gaits, budget, by, _first(data, MEASURED))
    return Outing(
        question,
        who,
        snapshot.step,
        snapshot.run,
        changes(snapshot),
        snapshot.running,
        _first(data, MAPPED),
        ratio,
    )


def go(outing: Outing) -> Generator[tuple[float, Outcome], None, Outcome]:
    """As a job: they walk, then the ground is mapped."""
    known = Outcome(outing)
    walking = walk(outing.walk)
    while True:
        try:
            share, tracks = next(walking)
        except StopIteration as end:
            known = Outcome(outing, end.value, walked=True)
            break
        if tracks is not known.tracks:
            known = Outcome(outing, tracks)
        yield FIRST * share, known
    yield FIRST, known
    turning = bearings(outing.walk, known.tracks)
    while True:
        try:
            yield FIRST + ANGLES * next(turning), known
        except StopIteration as end:
            known = replace(known, bearings=end.value)
            break
    begin = FIRST + ANGLES
    for share, ground in terrain(outing.walk, known.tracks, outing.mapped, outing.ratio):
        if ground is not known.terrain:
            known = replace(known, terrain=ground)
        yield begin + (1 - begin) * share, known
    return known


def _first(data: Dataset, n: int) -> Dataset:
    return data if n >= len(data) else replace(data, images=data.images[:n], labels=data.labels[:n])
