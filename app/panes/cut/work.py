"""The answer to a question as a job: directions, slopes, and the costs, coarse to fine."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from app.panes.cut.question import NUDGES, Question
from app.panes.cut.ways import Ways, moments_of, ways
from nncore.around import gradient_on, nudged_costs
from nncore.arrays import Floats
from nncore.cost_plane import CostGrid, Ends
from nncore.cut import HALF, THREE, Bench, Profile, bench, can_measure, profile, ring, slope_measured, surface

GOAL = 28  # the point of a profile beyond the centre where the network is that it leads to; half is half way
MARGIN = 1.15  # times how far the path goes is what a cut along it shows
BEGIN = 0.1  # of the time goes to directions and sums, about


@dataclass(frozen=True, eq=False)
class Answer:
    """What is known so far."""

    question: Question
    ways: Ways
    length: float  # of the gradient of the run's cost on these examples
    reach: float = 0.0
    profile: Profile | None = None
    slopes: dict[str, float] = field(default_factory=dict)  # the gradient times the direction
    measured: dict[str, float] = field(default_factory=dict)  # from two costs close by
    ends: tuple[Ends, Ends] = ((-1.0, 1.0), (-1.0, 1.0))
    grid: CostGrid | None = None
    here: float | None = None  # the run's cost of the network itself, in double precision
    tilt: tuple[float, float] = (0.0, 0.0)  # the gradient's parts along both directions
    ring: Floats | None = None
    prints: Floats = field(default_factory=lambda: np.zeros((0, 2)))  # of the path in the plane
    steps: tuple[int, ...] = ()
    nudges: Floats | None = None


Steps = Generator[tuple[float, Answer | None], None, Answer]


def answer(question: Question) -> Steps:
    """Answer a question; what is partly known comes with the share done."""
    config, network = question.snapshot.config, question.snapshot.network.astype(np.float64)
    gradient = yield from _shared(gradient_on(network, question.data, config.cost), 0.0, BEGIN / 2)
    found: Ways = yield from _shared(ways(question, gradient), BEGIN / 2, BEGIN / 2)
    known = Answer(question, found, float(np.linalg.norm(gradient)))
    if question.setting.page == "bottom":
        return (yield from _nudge(known))
    if found.why:
        return known
    steps, prints = _laid(question, found)
    known = replace(known, steps=steps, prints=prints, reach=_reach(question, found, prints))
    return (yield from (_line if question.setting.page == "line" else _map)(known, gradient))


def _line(known: Answer, gradient: Floats) -> Steps:
    """A profile in double precision, with the slopes at its centre said and measured."""
    question, first = known.question, known.ways.flats[0]
    config, data = question.snapshot.config, question.data
    names = [name for name in THREE if can_measure(name, config.output)]
    network = question.snapshot.network.astype(np.float64)
    of: Bench = yield from _shared(bench(network, [first], data), BEGIN, BEGIN)
    slopes = {config.cost: float(gradient @ first)}
    for name in (name for name in names if name not in (config.cost, "error")):
        other = yield from _shared(gradient_on(network, data, name), 2 * BEGIN, 0.0)
        slopes[name] = float(other @ first)
    steep = yield from _shared(slope_measured(of, names), 2 * BEGIN, 0.0)
    known = replace(known, slopes=slopes, measured=dict(zip(names, steep, strict=True)))
    for share, there in (run := _Kept(profile(of, names, known.reach))):
        if there is not None and there is not known.profile:
            known = replace(known, profile=there)
        yield 2 * BEGIN + (1 - 2 * BEGIN) * share, known
    return replace(known, profile=run.result)


def _map(known: Answer, gradient: Floats) -> Steps:
    """A grid in the precision of training; its centre, and a circle of costs around it, in double precision."""
    question, ratio = known.question, known.question.setting.ratio
    name, reach = question.snapshot.config.cost, known.reach
    of: Bench = yield from _shared(
        bench(question.snapshot.network, known.ways.flats, question.data), BEGIN, BEGIN
    )
    wide, high = (reach * ratio, reach) if ratio >= 1 else (reach, reach / ratio)
    first, second = (float(gradient @ flat) for flat in known.ways.flats)
    known = replace(known, ends=((-wide, wide), (-high, high)), tilt=(first, second))
    exact: Bench = yield from _shared(
        bench(question.snapshot.network.astype(np.float64), known.ways.flats, question.data), 2 * BEGIN, 0.0
    )
    own, around = yield from _shared(ring(exact, name, _radius(known)), 2 * BEGIN, 0.0)
    known = replace(known, here=own, ring=around)
    del exact  # it may be large
    for share, grid in (run := _Kept(surface(of, name, *known.ends, own))):
        if grid is not None and grid is not known.grid:
            known = replace(known, grid=grid)
        yield 2 * BEGIN + (1 - 2 * BEGIN) * share, known
    return replace(known, grid=run.result)


def _nudge(known: Answer) -> Steps:
    question, setting = known.question, known.question.setting
    network, cost = question.snapshot.network.astype(np.float64), question.snapshot.config.cost
    run = nudged_costs(network, question.data, cost, setting.nudge, NUDGES, setting.seed)
    changes = yield from _shared(run, BEGIN, 1 - BEGIN)
    return replace(known, nudges=changes)


def _radius(known: Answer) -> float:
    setting = known.question.setting
    return setting.radius / setting.reach * known.reach


def _laid(question: Question, found: Ways) -> tuple[tuple[int, ...], Floats]:
    """The moments kept, where they lie in the plane: (k, 2) from the present."""
    steps, moments = moments_of(question.snapshot)
    now = question.snapshot.network.flat.astype(np.float64)
    first, second = found.flats
    rows = [((flat - now) @ first, (flat - now) @ second) for flat in moments]
    return steps, np.array(rows, np.float64).reshape(-1, 2)


def _reach(question: Question, found: Ways, prints: Floats) -> float:
    """As far as asked; a cut along the path takes in all of it, and one towards a network takes in that network."""
    if found.goal:
        return found.goal * HALF / GOAL
    if question.setting.what != "path" or not found.flats:
        return question.setting.reach
    shown = prints if question.setting.page == "map" else prints[:, :1]
    return float(np.abs(shown).max()) * MARGIN


class _Kept:
    """Iterates a generator and keeps what it returns."""

    def __init__(self, steps: Generator[Any, None, Any]) -> None:
        self._steps = steps
        self.result: Any = None

    def __iter__(self) -> Generator[Any, None, None]:
        self.result = yield from self._steps


def _shared(
    steps: Generator[float | None, None, Any], start: float, part: float
) -> Generator[tuple[float, None], None, Any]:
    """Another job as a part of this one."""
    for share in (run := _Kept(steps)):
        yield start + part * (share or 0.0), None
    return run.result
