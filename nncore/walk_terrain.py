"""The ground that walkers went over: the plane of their foot-prints' two main directions, and the cost over it."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace

from nncore.cost_plane import CostGrid, Plane, cost_grid, region
from nncore.data import Dataset
from nncore.network import from_flat
from nncore.path import Directions, main_directions
from nncore.walkers import Tracks, Walk

DIRECTIONS_TAKE = 0.1  # of the time, about


@dataclass(frozen=True, eq=False)
class Terrain:
    """Where all foot-prints lie in one plane, and the cost of the plane as far as it is measured."""

    directions: Directions  # of the start and then each walker's foot-prints, one walker after the other
    plane: Plane
    rows: tuple[tuple[int, ...], ...]  # which of them are each walker's, the start first
    measured: Dataset
    grid: CostGrid | None = None


def terrain(
    question: Walk, tracks: Tracks, measured: Dataset, ratio: float
) -> Generator[tuple[float, Terrain | None], None, Terrain | None]:
    """As a job: the plane, `ratio` as wide as high, then its cost on `measured`; None if nobody moved."""
    moments = [question.network.flat, *(place for track in tracks for place in track.places[1:])]
    if len(moments) < 2:
        return None
    search = main_directions(moments)
    while True:
        try:
            yield DIRECTIONS_TAKE * next(search), None
        except StopIteration as end:
            found: Directions | None = end.value
            break
    if found is None:
        return None
    known = Terrain(found, _plane(question, found), _rows(tracks), measured)
    ends = region(found.places, ratio)
    for share, grid in cost_grid(known.plane, measured, question.config.cost, *ends):
        if grid is not known.grid:
            known = replace(known, grid=grid)
        yield DIRECTIONS_TAKE + (1 - DIRECTIONS_TAKE) * share, known
    return known


def _plane(question: Walk, found: Directions) -> Plane:
    sizes, names = question.network.sizes, question.network.activations
    return Plane(*(from_flat(v, sizes, names) for v in (found.centre, found.across, found.up)))


def _rows(tracks: Tracks) -> tuple[tuple[int, ...], ...]:
    rows, at = [], 1
    for track in tracks:
        own = len(track.places) - 1
        rows.append((0, *range(at, at + own)))
        at += own
    return tuple(rows)
