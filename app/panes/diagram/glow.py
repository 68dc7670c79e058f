"""After one step by hand the edges that moved glow for a moment in the colours of a push, and settle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QImage, QPainter

from app.frame import Frame
from app.motion import Fade, stepped_by_hand
from app.panes.diagram.edges import EdgePicture
from app.panes.diagram.strengths import Strengths, scales_of

if TYPE_CHECKING:
    from collections.abc import Callable


def moved(old: Frame | None, new: Frame) -> Strengths | None:
    """What one step by hand changed of each weight; None if it was no such thing, or motion is not wanted."""
    wanted = new.options["diagram.glow"] and new.options["diagram.edges"] != "off"
    if old is None or not wanted or not stepped_by_hand(old, new):
        return None
    before, after = old.snapshot.network, new.snapshot.network
    changes = tuple(new - old for new, old in zip(after.weights, before.weights, strict=True))
    return Strengths(changes, scales_of(changes), "gradient", thinned=False, source=after)


class Glow:
    """The light of what moved, fading."""

    def __init__(self, repaint: Callable[[], None], parent: QObject) -> None:
        self._pictures: list[tuple[QPointF, QImage]] = []
        self._fade = Fade(repaint, parent)

    @property
    def strength(self) -> float:
        """From 1 at the step to 0 when all has settled."""
        return self._fade.value if self._pictures else 0.0

    def start(self, edges: EdgePicture, changes: Strengths, frame: Frame) -> None:
        """Light up what `changes` says."""
        self._pictures = edges.flash(changes, frame.theme)
        self._fade.restart()

    def stop(self) -> None:
        """Settle at once."""
        self._fade.stop()
        self._pictures = []

    def paint(self, painter: QPainter) -> None:
        """Add the light to the edges."""
        if not self.strength:
            return
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
        painter.setOpacity(self.strength)
        for corner, image in self._pictures:
            painter.drawImage(corner, image)
        painter.setOpacity(1.0)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
