"""What a look inside costs: the effect of an edit by hand, and a frame of every pane."""

from __future__ import annotations

import statistics
import time
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from app.pane import Pane
from app.selection import Neuron, Weight
from app.window import Window
from nncore.network import Network
from nncore.snapshot import Snapshot

FRAMES = 12
SIZE = (540, 560)


def effect(window: Window, n: int = 30) -> dict[str, float]:
    """From an edit of one weight to its cost and accuracy on the whole test set, shown, in milliseconds."""
    session, times = window.session, []
    for i in range(n):
        value = np.float32(0.01 * i)
        began = time.perf_counter()
        session.set_parameter(Weight(2, 3, 4), float(value))
        while not _measured(window, value):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 2)
        times.append(1000 * (time.perf_counter() - began))
    for _ in range(n):
        session.undo()
    return {"p50 ms": statistics.median(times), "worst ms": max(times)}


def _measured(window: Window, value: np.floating) -> bool:
    shown = window.session.frame.snapshot
    found = shown.effect
    there = found is not None and found.after is not None and found.network is shown.network
    return there and shown.network.weights[1][3, 4] == value


def frames(window: Window) -> dict[str, float]:
    """Processor time of a frame after a training step, milliseconds, each pane alone at 540x560: show and paint."""
    return {f"{key}, ms": _frame_of(window, window.docks[key].pane) for key in window.docks}


def _frame_of(window: Window, pane: Pane) -> float:
    pane.setParent(None)
    pane.resize(*SIZE)
    pane.show()
    session, times = window.session, []
    session.select(Neuron(1, 3))
    QApplication.processEvents()
    for i in range(FRAMES):
        frame = replace(session.frame, snapshot=_moved(window, 1 + 0.01 * i))
        began = time.thread_time()
        pane.show_frame(frame)
        while pane.advance():
            pass
        pane.repaint()
        times.append(1000 * (time.thread_time() - began))
    pane.hide()
    return statistics.median(times)


def _moved(window: Window, factor: float) -> Snapshot:
    """The snapshot with every weight a little different, as after a step."""
    shown = window.session.frame.snapshot
    network = shown.network
    weights = tuple(w * np.float32(factor) for w in network.weights)
    moved = Network(weights, tuple(b.copy() for b in network.biases), network.activations)
    return replace(shown, network=moved, step=shown.step + 1)
