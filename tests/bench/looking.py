"""What a look inside costs: from an edit by hand to its effect on the test set, painted where it stands."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication

from app.panes.hand.pane import HandPane
from app.selection import Bias, Neuron, Weight
from app.window import Window
from nncore.config import Config

STEPS = 2000  # after which an edit shows: a neuron that is saturated by then may take any weight and change nothing
EDITS = 30
PATIENCE = 1.0  # seconds for an effect to be painted
HAND = 0.15  # seconds between two edits: a hand that turns quickly


def effect(window: Window) -> dict[str, dict[str, float]]:
    """A row for each kind of edit, in milliseconds: from the verb to the painted numbers of the hand pane."""
    session = window.session
    session.new_network(Config())
    session.step(STEPS)
    while session.frame.snapshot.step != STEPS:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 2)
    window.stage.show_workspace("inside")
    window.docks["hand"].show()
    window.docks["hand"].raise_()
    session.select(Neuron(1, 3))
    _spin(2.0)
    kinds: dict[str, Callable[[int], None]] = {
        "a weight of layer 1": lambda i: session.set_parameter(Weight(1, 3, 400), 0.1 * i + 0.05),
        "a weight of layer 2": lambda i: session.set_parameter(Weight(2, 3, 4), 0.1 * i + 0.05),
        "a weight of layer 3": lambda i: session.set_parameter(Weight(3, 3, 4), 0.1 * i + 0.05),
        "a bias": lambda i: session.set_parameter(Bias(1, 5), 0.1 * i + 0.05),
        "a neuron scaled": lambda i: session.scale_neuron(Neuron(1, 3), 0.9 if i % 2 else 1.1),
        "off, and undone": lambda i: session.undo() if i % 2 else session.scale_neuron(Neuron(1, 7), 0),
        "a pin": lambda i: session.pin(Neuron(1, 4), 0.03 * i),
        "a weight, and the pin": lambda i: session.set_parameter(Weight(1, 3, 401), 0.1 * i + 0.05),
    }
    rows = {f"edit to its effect: {kind}": _row(window, act) for kind, act in kinds.items()}
    session.release_pins()
    return rows


def _row(window: Window, act: Callable[[int], None]) -> dict[str, float]:
    pane = window.docks["hand"].pane
    assert isinstance(pane, HandPane)
    painted, times, spent = _Painted(pane), [], []
    for i in range(EDITS):
        _spin(HAND)
        painted.wait_for_other_rows()
        began, busy = time.perf_counter(), time.process_time()
        act(i)
        while not painted.at and time.perf_counter() - began < PATIENCE:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 2)
        if not painted.at:
            continue  # no digit of the table changed: there was nothing to paint
        times.append(1000 * (painted.at - began))
        spent.append(1000 * (painted.busy - busy))
    painted.end()
    if len(times) < EDITS / 2:
        raise RuntimeError(f"only {len(times)} of {EDITS} edits changed what is painted")
    figures = {"p50 ms": statistics.median(times), "worst ms": max(times)}
    return figures | {"processor p50 ms": statistics.median(spent)}


class _Painted(QObject):
    """Notes when the table of the hand pane is painted with other numbers, none of them still being measured."""

    def __init__(self, pane: HandPane) -> None:
        super().__init__(pane)
        self.seen: tuple[str, ...] = ()
        self.at = self.busy = 0.0
        self._view = pane.effect
        self._view.installEventFilter(self)

    def wait_for_other_rows(self) -> None:
        """Forget what was noted."""
        self.seen, self.at = self.rows(), 0.0

    def rows(self) -> tuple[str, ...]:
        """What stands in the table."""
        return tuple(row.name + row.before + row.after for row in self._view.rows)

    def end(self) -> None:
        """Watch no more."""
        self._view.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        last = self._view.rows[-1:]
        known = bool(last) and bool(last[0].change)
        if event.type() == QEvent.Type.Paint and known and not self.at and self.rows() != self.seen:
            self.at, self.busy = time.perf_counter(), time.process_time()
        return False


def _spin(seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 2)
