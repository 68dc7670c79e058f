"""What lies over the whole window while presenting: black, or darkness with a circle of light at the pointer."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QWindow,
)
from PySide6.QtWidgets import QWidget

from app.theme import Theme

RADIUS = 96  # of the light, in pixels
EDGE = 3
SHADE = 150  # of 255


class Cover(QWidget):
    """As large as its window, always."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self.hide()

    def lie(self, *, down: bool) -> None:
        """Cover the window, or go."""
        if down:
            self.setGeometry(self.window().rect())
            self.raise_()
        self.setVisible(down)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self.window().rect())
        return super().eventFilter(watched, event)


class Black(Cover):
    """Nothing to be seen, so that people look at the speaker. A click ends it."""

    clicked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAccessibleName(self.tr("Black: press B to go on"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Black, in every theme."""
        QPainter(self).fillRect(event.rect(), Qt.GlobalColor.black)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """End it, and press nothing below."""
        event.accept()
        self.clicked.emit()


class Light(Cover):
    """Lets everything through; only the darkness around the pointer is its own."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.theme = theme
        self.at = QPoint()
        self._heard: QWindow | None = None

    @property
    def circle(self) -> QRect:
        """What is lit."""
        return QRect(self.at - QPoint(RADIUS, RADIUS), self.at + QPoint(RADIUS, RADIUS))

    def lie(self, *, down: bool) -> None:
        """Begin at the pointer, or at the middle if it is elsewhere."""
        if down:
            here = self.window().mapFromGlobal(QCursor.pos())
            self.at = here if self.window().rect().contains(here) else self.window().rect().center()
        super().lie(down=down)
        self._listen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer: only the native window hears of all its moves."""
        kind = event.type()
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and self.isVisible():
            if watched is self._heard:
                self._move(event.position().toPoint())
        elif kind in (QEvent.Type.WinIdChange, QEvent.Type.Show):
            self._listen()  # another size means another native window
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Darkness with a hole, and a ring around it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dark = QPainterPath()
        dark.addRect(event.rect().toRectF())
        dark.addEllipse(self.circle.toRectF())  # inside twice is outside
        painter.fillPath(dark, QColor(0, 0, 0, SHADE))
        painter.setPen(QPen(self.theme.selection, EDGE))
        painter.drawEllipse(self.circle.toRectF())

    def _listen(self) -> None:
        native = self.window().windowHandle() if self.isVisible() else None
        if native is self._heard:
            return
        if self._heard is not None and shiboken6.isValid(self._heard):
            self._heard.removeEventFilter(self)
        self._heard = native
        if native is not None:
            native.installEventFilter(self)

    def _move(self, to: QPoint) -> None:
        before, self.at = self.circle, to
        more = 2 * EDGE
        wide = QRegion()
        for each in (before, self.circle):
            wide += QRegion(each.adjusted(-more, -more, more, more))
        self.update(wide)
