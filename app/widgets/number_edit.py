"""The parts of a number field: the text with its track, and the name that can be dragged."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app import fonts
from app.theme import DARK, Theme

HEIGHT: Final = 26
_FOOT: Final = 7  # pixels at the edit's foot that slide
_SCRUB: Final = 240.0  # pixels of dragging the name for the whole slider
_OF_NUMBERS: Final = "0123456789.,+-−eE"
_NOTCH: Final = 120  # of QWheelEvent.angleDelta
_KEYS: Final = {
    Qt.Key.Key_Up: 1.0,
    Qt.Key.Key_Down: -1.0,
    Qt.Key.Key_PageUp: 10.0,
    Qt.Key.Key_PageDown: -10.0,
}


class NumberEdit(QLineEdit):
    """The text, and under it a track that shows and sets where the value lies."""

    nudged = Signal(float)
    slid = Signal(float)
    taken_back = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = DARK
        self._fraction = 0.0
        self._sliding = False
        self._turned = 0.0  # of the wheel, not yet a whole notch
        self.setFont(fonts.body())
        self.setFixedHeight(HEIGHT)
        self.setTextMargins(0, 0, 0, 3)
        self.setMaxLength(40)
        self.setMouseTracking(True)
        self.setAcceptDrops(False)  # a file dropped here is meant for the window

    def set_theme(self, theme: Theme) -> None:
        """Follow a theme."""
        if theme is not self._theme:
            self._theme = theme
            self.update()

    def set_fraction(self, fraction: float) -> None:
        """Show where the value lies on the slider."""
        if fraction != self._fraction:
            self._fraction = fraction
            self.update()

    def sizeHint(self) -> QSize:
        """Room for the longest number of the range that is likely: six digits."""
        return QSize(self.fontMetrics().horizontalAdvance("0.00000") + 18, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The same: a number is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and the track at its foot."""
        super().paintEvent(event)
        painter = QPainter(self)
        track = self._track()
        painter.fillRect(track, self._theme.line)
        if self.isEnabled():
            track.setWidth(max(2.0, track.width() * self._fraction))
            painter.fillRect(track, self._theme.accent)

    def event(self, event: QEvent) -> bool:
        """Let through to the window's shortcuts what no number needs; Esc and undo are ours while there is text."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            mine = self._claims(event)
            if mine is not None:
                event.setAccepted(mine)
                return mine
        return super().event(event)

    @property
    def is_typed_in(self) -> bool:
        """Whether there is something here that Esc and undo would take back before the window does."""
        return self.isModified()

    def _claims(self, event: QKeyEvent) -> bool | None:
        """Whether a key is ours or the window's; None for what any line of text decides."""
        if event.key() == Qt.Key.Key_Escape:
            return self.is_typed_in
        if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            return self.isModified()
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        text = event.text()
        needless = text.isprintable() and text and text not in _OF_NUMBERS and not held
        return False if needless else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down nudge, Page Up and Down by ten; Esc takes back what was typed and leaves."""
        ticks = _KEYS.get(Qt.Key(event.key()))
        if ticks is not None:
            self.nudged.emit(ticks * (pace(event.modifiers()) if abs(ticks) == 1 else 1))
        elif event.key() == Qt.Key.Key_Escape:
            typed = self.isModified()
            self.taken_back.emit()
            event.setAccepted(typed)  # a second Esc is the dialog's
        else:
            super().keyPressEvent(event)
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                event.accept()  # it was for the number, not for the button that a dialog would press

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nudge once a notch; with Alt, Qt reports the wheel as a sideways one."""
        turned = event.angleDelta()
        self._turned += turned.y() or turned.x()
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        if notches:
            self.nudged.emit(notches * pace(event.modifiers()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On the foot: slide. Elsewhere: place the caret."""
        self._sliding = self._on_foot(event.position()) and event.button() == Qt.MouseButton.LeftButton
        if self._sliding:
            self._slide_to(event.position())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Slide on, or show what a press would do."""
        if self._sliding:
            self._slide_to(event.position())
            return
        foot = self._on_foot(event.position())
        self.setCursor(Qt.CursorShape.SizeHorCursor if foot else Qt.CursorShape.IBeamCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if not self._sliding:
            super().mouseReleaseEvent(event)
        self._sliding = False

    def _track(self) -> QRectF:
        return QRectF(6, self.height() - 5, self.width() - 12, 2)

    def _on_foot(self, point: QPointF) -> bool:
        return point.y() >= self.height() - _FOOT

    def _slide_to(self, point: QPointF) -> None:
        track = self._track()
        self.slid.emit((point.x() - track.left()) / track.width())


class NumberName(QLabel):
    """The name: drag it sideways to slide, double-click it for the default."""

    slid = Signal(float)
    double_clicked = Signal()

    def __init__(self, text: str, edit: NumberEdit, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._edit = edit
        self.fraction = 0.0  # where the value lies on the slider: the field keeps it
        self._theme: Theme | None = None
        self._grip: tuple[float, float] | None = None
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    def set_theme(self, theme: Theme) -> None:
        """Follow a theme."""
        if theme is not self._theme:
            self._theme = theme
            ink = self.palette()
            ink.setColor(QPalette.ColorRole.WindowText, theme.muted)
            self.setPalette(ink)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = (event.globalPosition().x(), self.fraction)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Slide from where it was taken; with Alt ten times as finely."""
        if self._grip is not None:
            start, fraction = self._grip
            moved = event.globalPosition().x() - start
            if moved:
                self.slid.emit(fraction + min(1.0, pace(event.modifiers())) * moved / _SCRUB)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Over the name the wheel is over the number."""
        self._edit.wheelEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        del event
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the default."""
        del event
        self._grip = None
        self.double_clicked.emit()


def pace(modifiers: Qt.KeyboardModifier) -> float:
    """How large a nudge is with these keys held."""
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return 10.0
    return 0.1 if modifiers & Qt.KeyboardModifier.AltModifier else 1.0
