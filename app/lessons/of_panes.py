"""What facts of lessons find in the switches of the panes: the walk on a toy, the outputs set by hand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from app.lessons.values import Value
from app.panes.average.options import HEAT
from app.panes.average.pages import mean_of
from app.panes.chain.now import Now as Bench
from app.panes.one.state import shown_of
from app.panes.toys.now import Now
from nncore.averages import costs_of
from nncore.conventions import tempered
from nncore.patterns import from_text
from nncore.structure import cosines

if TYPE_CHECKING:
    from app.frame import Frame
    from app.lessons.scope import StepScope
    from nncore.network import Network

PATTERNS = 16  # places for patterns


def hand_cost(frame: Frame) -> object:
    """The cost of the outputs set by hand; None while they are the network's own."""
    shown = shown_of(frame)
    return shown.total if shown.by_hand and shown.targets is not None else None


def hand_spread(frame: Frame) -> object:
    """How far the largest of them is from the smallest."""
    shown = shown_of(frame)
    return shown.outputs.max() - shown.outputs.min() if shown.by_hand else None


def toy_slope(frame: Frame) -> object:
    """The slope where the first ball is; on a surface the length of the gradient."""
    now = Now(frame.options)
    return now.slopes[0] if now.view == "curve" else now.steepness


def toy_walked(frame: Frame) -> object:
    """How many steps the first ball has taken."""
    return len(Now(frame.options).places) - 1


def toy_rests(frame: Frame) -> object:
    """Whether balls were let go and none is on its way any more."""
    now = Now(frame.options)
    return bool(now.steps) and not now.blind and now.finished


def toy_bounces(frame: Frame) -> object:
    """Whether the first ball goes between two places for ever."""
    return Now(frame.options).bouncing


def toy_lowest(frame: Frame) -> object:
    """Where the lowest dip of a curve is."""
    now = Now(frame.options)
    return now.dips[now.lowest].place[0] if now.view == "curve" and now.lowest >= 0 else None


def toy_won(frame: Frame) -> object:
    """How many balls came to rest in the lowest dip."""
    now = Now(frame.options)
    return now.led.count(now.lowest) if now.lowest >= 0 else 0


def soft_share(frame: Frame) -> object:
    """The largest share of softmax at the temperature that is set; None if the sums are no numbers."""
    sums = frame.trace.zs[-1].astype(np.float64)
    return tempered(sums, float(frame.options[HEAT.key])).max() if np.isfinite(sums).all() else None


def deep_share(frame: Frame) -> object:
    """How much of what the last weight of the deep chain feels its first one feels, without signs."""
    deep = Bench(frame.options).deep
    last = deep.sensitivity(f"w{deep.depth}")
    return abs(deep.sensitivity("w1") / last) if last else None


def share_cost(scope: StepScope, arguments: Sequence[Value]) -> Value:
    """C of all test examples, of the first or of the second half; None until they are answered."""
    exam = scope.frame.exam
    return None if exam is None else mean_of(costs_of(exam), str(arguments[0]))[0]


def best_match(frame: Frame) -> object:
    """The cosine of the expected pattern and the first-layer weights that are most alike."""
    return _best_match(str(frame.options.get("learned.patterns", "")), frame.snapshot.network)


@lru_cache(maxsize=2)
def _best_match(text: str, network: Network) -> float | None:
    patterns = [each.reshape(-1) for each in from_text(text, PATTERNS) if each is not None]
    tiles = network.weights[0]
    if not patterns or tiles.shape[1] != patterns[0].size:
        return None
    found = cosines(np.stack(patterns), tiles)
    return float(found.flat[np.abs(found).argmax()])
