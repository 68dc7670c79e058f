"""One line beside what caused it: a red glyph, what is wrong, what was done. It leaves by itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app import fonts
from app.graphics import hairline
from app.icons import glyph
from app.theme import DARK, Theme

STAYS = 6000  # milliseconds
_PAD = 8
_GLYPH = 14


class Message(QWidget):
    """Floats in the window just under its anchor, or above it where there is no room; takes no mouse and no focus."""

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._anchor = anchor
        self._text = ""
        self._theme = DARK
        self.setFont(fonts.caption())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self.unsay)
        anchor.destroyed.connect(self.deleteLater)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, or was last."""
        return self._text

    def set_theme(self, theme: Theme) -> None:
        """Follow a theme."""
        self._theme = theme
        self.update()

    def say(self, text: str) -> None:
        """Show a line; the anchor's accessible description tells it too."""
        self._text = text
        self._anchor.setAccessibleDescription(text)
        self.setParent(self._anchor.window())
        self.setGeometry(self._place())
        self.show()
        self.raise_()
        self._timer.start()
        self.update()

    def unsay(self) -> None:
        """Take it away."""
        self._timer.stop()
        self._anchor.setAccessibleDescription("")
        self.hide()
        self.setParent(self._anchor)

    def sizeHint(self) -> QSize:
        """Room for the line."""
        metrics = self.fontMetrics()
        return QSize(
            3 * _PAD + _GLYPH + metrics.horizontalAdvance(self._text), metrics.height() + _PAD + _PAD // 2
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """A plate of the panel's colour with a hairline, the glyph and the words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(hairline(self._theme.warning_ink))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        picture = glyph("warning", self._theme.warning_ink, _GLYPH, self.devicePixelRatioF())
        painter.drawImage(QPoint(_PAD, (self.height() - _GLYPH) // 2), picture)
        painter.setPen(self._theme.text)
        room = self.rect().adjusted(2 * _PAD + _GLYPH, 0, -_PAD // 2, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._text)

    def _place(self) -> QRect:
        window, size = self._anchor.window().rect(), self.sizeHint()
        under = self._anchor.mapTo(self._anchor.window(), QPoint(0, self._anchor.height() + 4))
        left = max(4, min(under.x(), window.width() - size.width() - 4))
        above = under.y() - self._anchor.height() - size.height() - 8
        fits = under.y() + size.height() <= window.height()
        return QRect(QPoint(left, under.y() if fits else max(0, above)), size)
