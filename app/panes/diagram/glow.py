"""After one step by hand the edges that moved glow for a moment in the colours of a push, and settle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QVariantAnimation
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from app.frame import Frame
from app.panes.diagram.edges import EdgePicture
from app.panes.diagram.strengths import Strengths, scales_of

if TYPE_CHECKING:
    from collections.abc import Callable

DURATION = 250  # milliseconds


def moved(old: Frame | None, new: Frame) -> Strengths | None:
    """What one step by hand changed of each weight; None if it was no such thing, or motion is not wanted."""
    if old is None or not new.options["diagram.glow"] or new.options["diagram.edges"] == "off":
        return None
    before, after = old.snapshot, new.snapshot
    by_hand = not before.running and not after.running and before.run == after.run
    if not by_hand or abs(after.step - before.step) != 1:
        return None
    pairs = zip(after.network.weights, before.network.weights, strict=True)
    changes = tuple(new - old for new, old in pairs)
    return Strengths(changes, scales_of(changes), "gradient", thinned=False, source=after.network)


def motion_allowed() -> bool:
    """Whether anybody is there to see things move: pictures made without a screen are always the settled ones."""
    return QGuiApplication.platformName() not in {"offscreen", "minimal"}


class Glow(QObject):
    """The light of what moved, fading."""

    def __init__(self, repaint: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._pictures: list[tuple[QPointF, QImage]] = []
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.setDuration(DURATION)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._fade.valueChanged.connect(repaint)
        self._fade.finished.connect(self.stop)

    @property
    def strength(self) -> float:
        """From 1 at the step to 0 when all has settled."""
        return float(self._fade.currentValue()) if self._pictures else 0.0

    def start(self, edges: EdgePicture, changes: Strengths, frame: Frame) -> None:
        """Light up what `changes` says."""
        self._pictures = edges.flash(changes, frame.theme)
        self._fade.stop()
        self._fade.start()

    def stop(self) -> None:
        """Settle at once."""
        self._fade.stop()
        self._pictures = []

    def paint(self, painter: QPainter) -> None:
        """Add the light to the edges."""
        if not self._pictures:
            return
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
        painter.setOpacity(self.strength)
        for corner, image in self._pictures:
            painter.drawImage(corner, image)
        painter.setOpacity(1.0)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
