"""The status line: where the run stands, in digits that never jump."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.by_hand import at_step, changes
from app.explanation import EXPLAINS
from app.naming import of_test_set
from app.numerals import count, percent, plain
from app.widgets.elided import ElidedLabel
from app.widgets.same_size import same_size
from nncore.snapshot import Snapshot
from nncore.words import tr

RARELY = 0.2  # seconds between two readings while training: nobody reads digits that change faster
RECENT = 100  # mini-batches in the mean cost shown, as in the legend of the cost plot


def readings(snapshot: Snapshot) -> dict[str, str]:
    """What the status line says, by name."""
    recent = snapshot.costs[-RECENT:]
    config = snapshot.config
    before = tr(" + {n} before").format(n=count(snapshot.steps_before)) if snapshot.steps_before else ""
    return {
        "step": at_step(snapshot.step, changes(snapshot)) + before,
        "epoch": tr("epoch {n}").format(n=plain(snapshot.progress)),
        "cost": tr("cost {c}").format(c=plain(float(recent.mean()), 4) if len(recent) else "–"),
        "test": _accuracy(snapshot),
        "speed": tr("{n} steps/s").format(n=count(round(snapshot.steps_per_second)))
        if snapshot.running
        else tr("paused"),
        "network": f"{config.shape_text} {tr(config.activation)}",
        "parameters": tr("{n} parameters").format(n=count(snapshot.network.n_parameters)),
        "seed": tr("seed {n}").format(n=config.seed),
    }


def _accuracy(snapshot: Snapshot) -> str:
    """The newest share of test digits answered right, and the step it is of where that is not the present one."""
    newest = next((e for e in reversed(snapshot.evaluations) if e.test), None)
    if newest is None or newest.test is None:
        return tr("test {share}").format(share="–")
    share = percent(newest.test.accuracy, 2)
    if newest.step == snapshot.step:
        return tr("test {share}").format(share=share)
    return tr("test {share} at {step}").format(share=share, step=count(newest.step))


TIPS = {
    "step": "Mini-batch steps taken since the start of this run; what a hand changed besides: edits, and steps along a "
    "gradient found; and the steps before, if the network was loaded",
    "epoch": "How many times every training example has been seen",
    "cost": "Mean cost of the last {recent} mini-batches, or of all there were as long as they are fewer",
    "test": "Share of the {0} answered right, and at which step if that is not the present one",
    "speed": "Steps a second over the last second",
    "network": "Neurons in each layer, and the activation of the hidden ones",
    "parameters": "Weights and biases in all",
    "seed": "The number the random start came from: the same seed gives the same weights",
}
WIDEST = {  # the sentence, and what fills it at its widest
    "step": ("step {n}", {"n": "9 999 999"}),
    "epoch": ("epoch {n}", {"n": "9999.99"}),
    "cost": ("cost {c}", {"c": "0.0000"}),
    "test": ("test {share} at {step}", {"share": "100.00 %", "step": "999 999"}),
    "speed": ("{n} steps/s", {"n": "99 999"}),
}


class StatusLine(QWidget):
    """One label a reading, each as wide as its widest text."""

    def __init__(self, at_end: QWidget | None = None, parent: QWidget | None = None) -> None:
        """`at_end` stands at the right end, where the readings leave room."""
        super().__init__(parent)
        self._shown: Snapshot | None = None
        self._shown_at = 0.0
        self._labels: dict[str, QLabel] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 4)
        row.setSpacing(16)
        for name, tip in TIPS.items():
            label = self._labels[name] = self._label(name, tr(tip).replace("{recent}", str(RECENT)))
            label.setProperty("role", "caption")
            label.setProperty(EXPLAINS, name)
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
        if snapshot is self._shown or self._is_too_soon(snapshot):
            return
        self._shown_at = time.perf_counter()
        if self._shown is None or self._shown.data is not snapshot.data:
            self._labels["test"].setToolTip(tr(TIPS["test"]).format(of_test_set(snapshot.data)))
        self._shown = snapshot
        for name, text in readings(snapshot).items():
            label = self._labels[name]
            if label.text() != text:
                self._say(name, text)

    def _is_too_soon(self, snapshot: Snapshot) -> bool:
        """Whether it says the same as what is shown but for digits that run."""
        shown = self._shown
        return (
            shown is not None
            and shown.running
            and snapshot.running
            and shown.run == snapshot.run
            and time.perf_counter() - self._shown_at < RARELY
        )

    def _say(self, name: str, text: str) -> None:
        """Another text; where it is as wide as what is usual, nothing is laid out anew, which takes far longer."""
        label, (letters, pixels) = self._labels[name], self._usual(name)
        if len(text) <= letters and label.minimumWidth() == pixels:
            with same_size(label):
                label.setText(text)
        else:
            label.setText(text)
            self._keep_whole(name)

    def _usual(self, name: str) -> tuple[int, int]:
        """Letters and pixels of the widest text that is usual; 0 if it may be any."""
        if name not in WIDEST:
            return 0, 0
        sentence, widest = WIDEST[name]
        text = tr(sentence).format(**widest)
        return len(text), self._labels[name].fontMetrics().horizontalAdvance(text)

    def _keep_whole(self, name: str) -> None:
        """As wide as the widest that is usual, or as what is shown if that is wider."""
        label, (letters, pixels) = self._labels[name], self._usual(name)
        if letters:
            longer = len(label.text()) > letters
            label.setMinimumWidth(max(pixels, label.sizeHint().width()) if longer else pixels)
            label.setIndent(label.indent())  # a QLabel keeps a hint with the width of before in it

    def showEvent(self, event: object) -> None:
        """Fix the widths once the font is known."""
        for name in WIDEST:
            self._keep_whole(name)
        super().showEvent(event)  # type: ignore[arg-type]
