"""The picture the other way: as received while the pad shows the drawing, as drawn while it shows what is received."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app import fonts
from app.frame import Frame
from app.graphics import draw_text, hairline
from app.locks import locked_with
from app.panes.pad import geometry, views, words
from app.selection import Neuron
from app.session import Session

LABEL = 16  # height


class Thumb(QAbstractButton):
    """A small labelled picture; a click changes places with the big one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._frame = session.frame
        self._shown = views.Shown()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Click to see this large."))
        self._name()
        self.clicked.connect(self._swap)
        locked_with(self, "pad.show")

    def sizeHint(self) -> QSize:
        """Two screen pixels a cell, and the label."""
        return QSize(2 * geometry.SIDE + 2, 2 * geometry.SIDE + 2 + LABEL)

    @property
    def view(self) -> str:
        """Which view is in here: the one that the pad does not show."""
        return "drawn" if self._frame.options["pad.show"] == "received" else "received"

    def show_frame(self, frame: Frame) -> None:
        """Repaint if the picture, the view, a picked pixel or the theme changed."""
        old, self._frame = self._frame, frame
        parts = ("picture", "options", "hover", "selection", "theme")
        if any(getattr(old, part) is not getattr(frame, part) for part in parts):
            self._name()
            self.update()

    def picture_rect(self) -> QRectF:
        """Where the cells are."""
        cell = max(1, (self.height() - LABEL - 2) // geometry.SIDE)
        return QRectF(1, 1, cell * geometry.SIDE, cell * geometry.SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture in a thin frame, its name below."""
        painter, frame, rect = QPainter(self), self._frame, self.picture_rect()
        picture = frame.picture
        values = picture.received if self.view == "received" else picture.drawn
        self._shown.draw(painter, rect, values, frame.theme)
        lit = self.hasFocus() or self.underMouse()
        painter.setPen(hairline(frame.theme.accent if lit else frame.theme.plate_line))
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
        for chosen in (frame.hover, frame.selection):
            if isinstance(chosen, Neuron) and chosen.layer == 0 and chosen.index < geometry.SIDE**2:
                views.draw_cell_ring(painter, rect, chosen.index, frame.theme.selection, 1.0)
        painter.setFont(fonts.caption())
        label = QRectF(0, rect.bottom() + 1, self.width(), LABEL)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        draw_text(painter, label, words.state(picture, self.view), frame.theme.muted, left)

    def event(self, event: QEvent) -> bool:
        """Say what was done to this very drawing, worked out when the tip is asked for."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.tip())
        return super().event(event)

    def tip(self) -> str:
        """What became of the drawing on its way to the network."""
        centred = bool(self._frame.options["pad.normalise"])
        lines = [words.way_in(self._frame.picture, centred=centred)]
        if centred and self._frame.picture.source == "drawn":
            lines.append(
                self.tr("So MNIST's digits were made: in a box of 20 by 20, centre of mass in the middle.")
            )
        return "\n".join([*lines, self.tr("Click to see this large.")])

    def _name(self) -> None:
        state = words.state(self._frame.picture, self.view).lstrip("→ ")
        name = self.tr("Small picture, {state}: press to see it large").format(state=state)
        if name != self.accessibleName():
            self.setAccessibleName(name)

    def _swap(self) -> None:
        self._session.set_option("pad.show", self.view)
