"""The formulas of what stands around the panes: settings, steps and readings, with the numbers in force."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from app.explanation import EXPLAINS
from app.figures import equation, figure
from app.frame import Frame
from app.numerals import count, percent
from nncore.words import tr

RECENT = 100  # mini-batches in the mean cost of the status line
Lines = tuple[str, ...]


def formula_of(frame: Frame, widget: QWidget) -> Lines:
    """The lines for a control or a reading, or for what it is part of; none where nothing is computed."""
    one: QWidget | None = widget
    while one is not None:
        name = one.property(EXPLAINS)
        if isinstance(name, str):
            return FORMULAS[name](frame) if name in FORMULAS else ()
        one = one.parentWidget()
    return ()


def _examples(frame: Frame) -> int:
    return len(frame.data.train) if frame.data is not None else 0


def _step(frame: Frame) -> Lines:
    config = frame.snapshot.config
    return "θ ← θ − η ∇C", f"η = {figure(frame.snapshot.learning_rate)},  n = {count(config.batch_size)}"


def _epoch(frame: Frame) -> Lines:
    n, batch = _examples(frame), frame.snapshot.config.batch_size
    return (tr("steps of an epoch"), equation(f"⌈{count(n)} / {count(batch)}⌉", count(math.ceil(n / batch))))


def _batch(frame: Frame) -> Lines:
    return "∇C ≈ 1/n Σ_i ∇C_i", f"n = {count(frame.snapshot.config.batch_size)}"


def _momentum(frame: Frame) -> Lines:
    return "v ← μ v − η ∇C", f"μ = {figure(frame.snapshot.config.momentum)}"


def _l2(frame: Frame) -> Lines:
    return "∇C + λ W", f"λ = {figure(frame.snapshot.config.l2)}"


def _epochs(frame: Frame) -> Lines:
    config = frame.snapshot.config
    steps = math.ceil(_examples(frame) / config.batch_size)
    whole = round(config.epochs * steps)
    return tr("steps planned"), equation(f"{figure(config.epochs)} · {count(steps)}", count(whole))


def _schedule(frame: Frame) -> Lines:
    config, progress = frame.snapshot.config, frame.snapshot.progress
    now = f"η = {figure(frame.snapshot.learning_rate)}"
    if config.schedule == "constant":
        return "η(t) = η_0", now
    return "η(t) = η_0 (1 + cos(π t/T)) / 2", f"t = {figure(progress)},  T = {figure(config.epochs)}", now


def _cost(frame: Frame) -> Lines:
    recent = frame.snapshot.costs[-RECENT:]
    return (f"1/k Σ_i C_i = {figure(float(recent.mean()))},  k = {len(recent)}",) if len(recent) else ()


def _test(frame: Frame) -> Lines:
    newest = next((each.test for each in reversed(frame.snapshot.evaluations) if each.test), None)
    if newest is None:
        return ()
    right = round(newest.accuracy * newest.n)
    return (equation(f"{count(right)} / {count(newest.n)}", percent(newest.accuracy, 2)),)


def _parameters(frame: Frame) -> Lines:
    sizes = frame.snapshot.network.sizes
    layers = " + ".join(f"({count(m)} + 1) · {count(n)}" for m, n in pairwise(sizes))
    return (equation(layers, count(frame.snapshot.network.n_parameters)),)


FORMULAS: dict[str, Callable[[Frame], Lines]] = {
    "step": _step,
    "toggle": _step,
    "learning_rate": _step,
    "batch_size": _batch,
    "momentum": _momentum,
    "l2": _l2,
    "epochs": _epochs,
    "schedule": _schedule,
    "epoch": _epoch,
    "cost": _cost,
    "test": _test,
    "parameters": _parameters,
}
