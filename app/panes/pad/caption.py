"""One quiet line of text that is cut where it has no room, with a field in its place when a row is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app import fonts, numerals
from app.graphics import draw_text
from app.theme import Theme


class Caption(QWidget):
    """Text at the left and, where there is room, at the right."""

    asked = Signal()  # a double click: the person wants to type a row

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.left = self.right = self.short = ""
        self.setAccessibleName(self.tr("The picture"))

    def say(self, theme: Theme, left: str, right: str = "", short: str = "") -> None:
        """Show these words; `short` at the right where `right` has no room."""
        if (theme, left, right, short) != (self._theme, self.left, self.right, self.short):
            self._theme, self.left, self.right, self.short = theme, left, right, short
            said = ": ".join(words for words in (left, right) if words)
            self.setAccessibleDescription(said)
            rule = self.tr(
                "Images, rows and columns are counted from 0. Double-click to type an image's number"
            )
            self.setToolTip(f"{said}\n{rule}".strip())
            self.update()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Ask for a row."""
        self.asked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words."""
        painter, rect = QPainter(self), QRectF(self.rect())
        painter.setFont(fonts.caption())
        middle, metrics = Qt.AlignmentFlag.AlignVCenter, painter.fontMetrics()
        draw_text(painter, rect, self.left, self._theme.muted, Qt.AlignmentFlag.AlignLeft | middle)
        room = rect.width() - metrics.horizontalAdvance(self.left) - 10
        right = next((w for w in (self.right, self.short) if metrics.horizontalAdvance(w) <= room), "")
        draw_text(painter, rect, right, self._theme.muted, Qt.AlignmentFlag.AlignRight | middle)


class RowField(QLineEdit):
    """Takes the number of an example; Return loads it, Esc or clicking elsewhere leaves."""

    chosen = Signal(int)
    refused = Signal(str)
    left = Signal()  # by Return or Esc: the keys are for something else again

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.setFrame(False)
        self.setFont(fonts.caption())
        self.setAccessibleName(self.tr("Number of the example"))
        self.setToolTip(self.tr("Type the number of an example, counted from 0; Return loads it, Esc leaves"))
        self.returnPressed.connect(self._read)
        self.hide()

    def ask(self, count: int, which: str) -> None:
        """Open for one of `count` examples."""
        self._count = count
        self.setPlaceholderText(
            self.tr("{which} image, 0 to {last}").format(which=which, last=numerals.count(count - 1))
        )
        self.clear()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's own shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            mine = event.key() == Qt.Key.Key_Escape
            event.setAccepted(mine)
            return mine or super().event(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Clicking elsewhere leaves."""
        super().focusOutEvent(event)
        self.hide()

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _read(self) -> None:
        text = "".join(self.text().split()).replace(",", "").replace("\u2009", "")
        if text.isdecimal() and int(text) < self._count:
            self._leave()
            self.chosen.emit(int(text))
        else:
            self.refused.emit(
                self.tr("there is no image {text}: 0 to {last}").format(
                    text=self.text(), last=numerals.count(self._count - 1)
                )
            )
            self.selectAll()
