"""Where inputs that are no picture are seen and set: named sliders, and for two inputs their plane above them."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.frame import Frame
from app.panes.pad.knobs import Knobs
from app.panes.pad.plane import Plane
from app.panes.pad.slider_rows import GAP, HIGHEST
from app.panes.pad.sliders import Sliders
from app.session import Session

PLANE = 2  # inputs that make a plane
BETWEEN = 6


class Board(QWidget):
    """Stands in the place of the draw pad."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.knobs = Knobs(session)
        self.plane = Plane(session, self.knobs, self)
        self.sliders = Sliders(session, self.knobs, self)
        self.setFocusProxy(self.sliders)
        self._count = 0
        self.plane.hide()
        self.show_frame(session.frame)

    def show_frame(self, frame: Frame) -> None:
        """Hand the Frame on; a plane comes and goes with two inputs."""
        received = frame.picture.received
        n = received.size if received.ndim == 1 else 0
        if n != self._count:
            self._count = n
            self.plane.setVisible(n == PLANE)
            self._arrange()
        for part in (self.sliders, self.plane):
            part.show_frame(frame)

    def advance(self) -> bool:
        """Bring the answer behind the plane up to date."""
        return self.plane.advance()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put both in their places."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if self._count != PLANE:
            self.sliders.setGeometry(self.rect())
            return
        low = int(min(PLANE * HIGHEST + 2 * GAP, max(40, 0.3 * self.height())))
        high = max(1, self.height() - low - BETWEEN)
        self.plane.setGeometry(0, 0, self.width(), high)
        self.sliders.setGeometry(0, high + BETWEEN, self.width(), low)
