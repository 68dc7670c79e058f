"""The test set's score of the network without its pins: remembered, or measured beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.frame import Frame
from app.jobs import Progress, Steps
from app.panes.hand.reading import score_without_pins
from app.session import Session
from nncore.data import Dataset
from nncore.evaluation import Score, evaluate_in_slices
from nncore.network import Network

KEY = "hand.plain"


class PlainScore(QObject):
    """Knows the score of the present network as if nothing were pinned, while something is."""

    found = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._network: Network | None = None
        self._asked: Network | None = None
        self.score: Score | None = None

    def see(self, frame: Frame) -> None:
        """Find the score for this Frame's network; measure it if nobody has."""
        network = frame.snapshot.network
        known = self.score if network is self._network else None
        exam = frame.exam
        if exam is not None and exam.network is network:
            known = exam.score
        self._network, self.score = network, known or score_without_pins(frame)
        wanted = bool(frame.pins) and self.score is None and not frame.snapshot.running
        if wanted and frame.data is not None and self._asked is not network:
            self._asked = network
            steps = _measure(network, frame.data.test, frame.snapshot.config.cost)
            self._session.jobs.start(KEY, steps, self._take)

    def _take(self, progress: Progress) -> None:
        if progress.done and isinstance(progress.result, tuple):
            network, score = progress.result
            if network is self._network:
                self.score = score
                self.found.emit()


def _measure(network: Network, data: Dataset, cost: str) -> Steps:
    for score in evaluate_in_slices(network, data, cost):
        if score is not None:
            return network, score
        yield 0.0, None
    raise AssertionError("a set is never empty")
