"""Frames made by hand, for tests of panes without an engine thread."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from app.frame import Frame, Picture
from app.options import Option, defaults
from app.selection import Selection
from app.theme import DARK, Theme
from nncore.arrays import frozen
from nncore.config import Config
from nncore.data import Digits
from nncore.network import Network
from nncore.passes import forward
from nncore.snapshot import Evaluation, Snapshot, without_digits


def make_snapshot(config: Config | None = None, steps: int = 0, **parts: object) -> Snapshot:
    """Make a fresh network's snapshot, or one that looks `steps` steps old (made-up costs, a real gradient's shape)."""
    snapshot = without_digits(config or Config(), None)
    if steps:
        rng = np.random.default_rng(0)
        costs = (2.4 * 0.98 ** np.arange(steps) + 0.1 + 0.02 * rng.random(steps)).astype(np.float32)
        network = snapshot.network
        moved = tuple((w + 0.3 * rng.standard_normal(w.shape)).astype(w.dtype) for w in network.weights)
        slope = tuple((0.01 * rng.standard_normal(w.shape)).astype(w.dtype) for w in network.weights)
        bias = tuple((0.01 * rng.standard_normal(b.shape)).astype(b.dtype) for b in network.biases)
        snapshot = replace(
            snapshot,
            network=Network(moved, tuple(b.copy() for b in network.biases), network.activations),
            gradient=Network(slope, bias, network.activations),
            batch=frozen(np.arange(100)),
            step=steps,
            progress=steps / 600,
            costs=frozen(costs),
            run=1,
        )
    return replace(snapshot, **parts)  # type: ignore[arg-type]


def make_frame(
    snapshot: Snapshot | None = None,
    image: np.ndarray | None = None,
    *,
    options: tuple[Option, ...] = (),
    values: dict[str, object] | None = None,
    theme: Theme = DARK,
    data: Digits | None = None,
    selection: Selection | None = None,
    hover: Selection | None = None,
    picture: Picture | None = None,
) -> Frame:
    """Make a Frame with the options' defaults, some replaced by `values`."""
    snapshot = snapshot or make_snapshot()
    if picture is None:
        pixels = np.zeros((28, 28), np.float32) if image is None else image.astype(np.float32)
        picture = Picture(frozen(pixels), frozen(pixels))
    trace = forward(snapshot.network, picture.received.reshape(-1))
    kept = {**defaults(options), **(values or {})}
    acting = snapshot.network
    return Frame(snapshot, picture, trace, acting, theme, kept, data, selection, hover)  # type: ignore[arg-type]


__all__ = ["Evaluation", "make_frame", "make_snapshot"]
