"""What a look inside costs: from an edit by hand to its effect."""

from __future__ import annotations

import statistics
import time

import numpy as np
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from app.selection import Weight
from app.window import Window


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
