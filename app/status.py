"""The status line: where the run stands, in digits that never jump."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.by_hand import at_step, changes
from app.naming import of_test_set
from app.numerals import count, percent, plain
from app.widgets.elided import ElidedLabel
from nncore.snapshot import Snapshot

RECENT = 100  # mini-batches in the mean cost shown, as in the legend of the cost plot


def readings(snapshot: Snapshot) -> dict[str, str]:
    """What the status line says, by name."""
    recent = snapshot.costs[-RECENT:]
    config = snapshot.config
    before = f" + {count(snapshot.steps_before)} before" if snapshot.steps_before else ""
    return {
        "step": f"{at_step(snapshot.step, changes(snapshot))}{before}",
        "epoch": f"epoch {plain(snapshot.progress)}",
        "cost": f"cost {plain(float(recent.mean()), 4)}" if len(recent) else "cost –",
        "test": _accuracy(snapshot),
        "speed": f"{count(round(snapshot.steps_per_second))} steps/s" if snapshot.running else "paused",
        "network": f"{config.shape_text} {config.activation}",
        "parameters": f"{count(snapshot.network.n_parameters)} parameters",
        "seed": f"seed {config.seed}",
    }


def _accuracy(snapshot: Snapshot) -> str:
    """The newest share of test digits answered right, and the step it is of where that is not the present one."""
    newest = next((e for e in reversed(snapshot.evaluations) if e.test), None)
    if newest is None or newest.test is None:
        return "test –"
    text = f"test {percent(newest.test.accuracy, 2)}"
    return text if newest.step == snapshot.step else f"{text} at {count(newest.step)}"


TIPS = {
    "step": "Mini-batch steps taken since the start of this run; what a hand changed besides: edits, and steps along a "
    "gradient found; and the steps before, if the network was loaded",
    "epoch": "How many times every training example has been seen",
    "cost": f"Mean cost of the last {RECENT} mini-batches, or of all there were as long as they are fewer",
    "test": "Share of the {0} answered right, and at which step if that is not the present one",
    "speed": "Steps a second over the last second",
    "network": "Neurons in each layer, and the activation of the hidden ones",
    "parameters": "Weights and biases in all",
    "seed": "The number the random start came from: the same seed gives the same weights",
}
WIDEST = {
    "step": "step 9 999 999",
    "epoch": "epoch 9999.99",
    "cost": "cost 0.0000",
    "test": "test 100.00 % at 999 999",
    "speed": "99 999 steps/s",
}


class StatusLine(QWidget):
    """One label a reading, each as wide as its widest text."""

    def __init__(self, at_end: QWidget | None = None, parent: QWidget | None = None) -> None:
        """`at_end` stands at the right end, where the readings leave room."""
        super().__init__(parent)
        self._shown: Snapshot | None = None
        self._labels: dict[str, QLabel] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 4)
        row.setSpacing(18)
        for name, tip in TIPS.items():
            label = self._labels[name] = self._label(name, self.tr(tip))
            label.setProperty("role", "caption")
            row.addWidget(label)
        row.addStretch(1)
        if at_end is not None:
            row.addWidget(at_end)

    @staticmethod
    def _label(name: str, tip: str) -> QLabel:
        if name == "network":  # of any length: where the line has no room, it is this one that is shortened
            elided = ElidedLabel(tip=tip)
            elided.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            return elided
        label = QLabel()
        label.setToolTip(tip)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return label

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the readings of `snapshot`."""
        if snapshot is self._shown:
            return
        if self._shown is None or self._shown.data is not snapshot.data:
            self._labels["test"].setToolTip(self.tr(TIPS["test"]).format(of_test_set(snapshot.data)))
        self._shown = snapshot
        for name, text in readings(snapshot).items():
            label = self._labels[name]
            if label.text() != text:
                label.setText(text)

    def showEvent(self, event: object) -> None:
        """Fix the widths once the font is known."""
        for name, text in WIDEST.items():
            label = self._labels[name]
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance(text))
        super().showEvent(event)  # type: ignore[arg-type]
