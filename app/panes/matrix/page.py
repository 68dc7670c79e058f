"""What the views of the pane have in common: a plate that is painted, or widgets on the panel."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app import fonts
from app.aside import Aside
from app.graphics import draw_plate
from app.panes.matrix.layer import Layer
from app.theme import Theme
from app.widgets.same_size import say

if TYPE_CHECKING:
    from app.session import Session


class Page(QWidget):
    """One view. It shows a Layer, and says in words what it shows."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.layer: Layer | None = None

    def take(self, layer: Layer) -> None:
        """Show another layer, or the same one of another frame."""
        self.layer = layer

    def words(self, layer: Layer) -> str:
        """What is shown, for people who do not see it."""
        raise NotImplementedError

    def minimumSizeHint(self) -> QSize:
        """Any room will do."""
        return QSize(80, 60)


class Plate(Aside):
    """A dark plate that its page paints on; takes the keyboard."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.setFont(fonts.caption())
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.page = page

    @property
    def layer(self) -> Layer | None:
        """What the page shows."""
        return self.page.layer

    def paint(self, painter: QPainter, layer: Layer, theme: Theme) -> None:
        """Paint on the plate."""
        raise NotImplementedError

    def pieces(self, painter: QPainter) -> Generator[None, None, None]:
        """The same, with pauses."""
        if self.layer is not None:
            self.paint(painter, self.layer, self.layer.frame.theme)
        yield

    def ground(self, painter: QPainter) -> None:
        """The plate."""
        if self.layer is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_plate(painter, self.rect().toRectF(), self.layer.frame.theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plate, what is on it, and a line around it while it has the keyboard."""
        del event
        if self.layer is None:
            return
        theme = self.layer.frame.theme
        painter = QPainter(self)
        self.lay(painter)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.plate_muted)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1.5, 1.5, -1.5, -1.5), 5, 5)
        painter.end()


class Text(QLabel):
    """Words on the panel that wrap and ask for no width."""

    def __init__(self, *, quiet: bool = False) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if quiet:
            self.setProperty("role", "caption")

    def say(self, text: str) -> None:
        """Show other words, if they are other words."""
        say(self, text)
