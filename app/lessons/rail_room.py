"""The place of the rail at the left of the window: the panes make room for it once, and only the rail itself slides.

Room is made when the rail has come, and taken back when it has gone: what the panes need for it would stop the slide.
"""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.graphics import hairline
from app.lessons.rail import WIDTH, Rail
from app.motion import motion_allowed

DURATION = 150  # milliseconds


class RailRoom(QWidget):
    """Keeps the panes off the rail, which lies over it and, on its way in, over them."""

    def __init__(self, rail: Rail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rail = rail
        self._own = False  # whether the rail comes or goes because of this
        self._leaving: QPixmap | None = None  # the rail as it was when it began to leave
        self._slide = QVariantAnimation(self)
        self._slide.setDuration(DURATION)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.valueChanged.connect(self._move)
        self._slide.finished.connect(self._arrive)
        self.setFixedWidth(WIDTH)
        rail.setParent(self)
        rail.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # the panes below need not be painted
        rail.hide()
        rail.installEventFilter(self)
        self.hide()

    @property
    def sliding(self) -> bool:
        """Whether the rail is on its way in or out."""
        return self._slide.state() == QVariantAnimation.State.Running

    def open(self) -> None:
        """Let the rail in, and make room for it."""
        rail, host = self._rail, self.parentWidget()
        if not rail.isHidden():
            return
        self._slide.stop()
        moves = self._moves() and self.isHidden()
        self._leaving = None
        if host is not None and rail.parentWidget() is not host:
            rail.setParent(host)
        rail.setGeometry(
            1 - WIDTH if moves else 0, 0, WIDTH, self.height() if host is None else host.height()
        )
        self._own = True
        rail.show()
        self._own = False
        rail.raise_()
        if moves:
            self._begin(1 - WIDTH, 0)
        else:
            self.show()

    def shut(self) -> None:
        """Let the rail out, and give its room back to the panes."""
        if self._rail.isHidden():
            return
        self._slide.stop()
        moves = self._moves() and self.isVisible()
        if moves:
            self._leaving = self._rail.grab()
        self._own = True
        self._rail.hide()
        self._own = False
        if moves:
            self._begin(0, -WIDTH)
        else:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep no room for a rail that someone else hid, and make it at once for one that they showed."""
        shown = event.type() == QEvent.Type.ShowToParent
        if (shown or event.type() == QEvent.Type.HideToParent) and watched is self._rail and not self._own:
            self._slide.stop()
            self._leaving = None
            self._rail.move(0, 0)
            self.setVisible(shown)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rail is as high as its room."""
        super().resizeEvent(event)
        self._rail.resize(WIDTH, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and the rail that leaves."""
        del event
        theme, painter = self._rail.session.frame.theme, QPainter(self)
        painter.fillRect(self.rect(), theme.panel)
        painter.setPen(hairline(theme.line))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        if self._leaving is not None:
            painter.drawPixmap(QPoint(self._rail.x(), 0), self._leaving)

    def _moves(self) -> bool:
        return motion_allowed() and self.window().isVisible()

    def _begin(self, start: int, end: int) -> None:
        self._slide.setStartValue(start)
        self._slide.setEndValue(end)
        self._move(start)
        self._slide.start()

    @Slot(object)
    def _move(self, x: object) -> None:
        self._rail.move(int(str(x)), 0)
        if self._leaving is not None:
            self.update()

    @Slot()
    def _arrive(self) -> None:
        self.setVisible(self._leaving is None)
        self._leaving = None
