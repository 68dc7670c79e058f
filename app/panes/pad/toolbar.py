"""The icon buttons above the pad: groups in as many lines as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app import fonts
from app.panes.pad.geometry import TOOLS

BUTTON, HIGH, ARROW, BREAK = 24, 26, 13, 6  # widths and a height
GROUPS = (
    ("erase", "undo", "redo", "clear"),
    ("previous", "any", "next", "wrong"),
    ("noise", "invert", "normalise"),
    ("left", "right", "up", "down"),
)
"""The order; groups that have no room are left out from the end, and are in the menu anyway."""

WITHOUT_PICTURE = (("undo", "redo"), ("previous", "any", "next", "wrong"), ("noise",))  # not said
"""What there is for inputs that are no picture."""

EXAMPLES = ("previous", "any", "next", "wrong")

HALF = 2  # the group that a second line begins with, so that the same tools stand together at most widths


class ToolBar(QWidget):
    """Each group stands in one line, whole, unless the pad is narrower than the group."""

    def __init__(self, actions: dict[str, QAction], noise: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {key: self._button(key, actions[key]) for group in GROUPS for key in group}
        self.buttons["noise"].setMenu(noise)
        self.buttons["noise"].setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.buttons["noise"].setProperty("split", "true")
        self._groups: tuple[tuple[str, ...], ...] = GROUPS

    def sizeHint(self) -> QSize:
        """One line with the first eight."""
        return QSize(246, TOOLS)

    def lines(self, width: int) -> int:
        """How many lines all groups need in this width."""
        return 1 + max(line for line, _ in self._places(width).values())

    def least(self, width: int) -> int:
        """How many lines those need that go through the examples: without them nobody finds the next one."""
        places = self._places(width)
        return 1 + max(places[key][0] for key in EXAMPLES)

    def offer(self, groups: tuple[tuple[str, ...], ...]) -> None:
        """Have these groups of buttons only."""
        if groups != self._groups:
            self._groups = groups
            shown = {key for group in groups for key in group}
            for key, button in self.buttons.items():
                button.setVisible(key in shown)
            self._place()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Place the groups and hide those that have no room."""
        self._place()

    def _place(self) -> None:
        fits = max(1, self.height() // TOOLS)
        for key, (line, left) in self._places(self.width()).items():
            wide, button = self._width(key), self.buttons[key]
            button.setGeometry(left, line * TOOLS + (TOOLS - HIGH) // 2, wide, HIGH)
            button.setVisible(line < fits and left + wide <= self.width())

    def _places(self, width: int) -> dict[str, tuple[int, int]]:
        """Line and left edge of every button."""
        places, line, left = {}, 0, 0
        wide = [sum(self._width(key) for key in group) for group in self._groups]
        in_one = sum(wide) + BREAK * (len(wide) - 1) <= width
        for number, group in enumerate(self._groups):
            if left and (left + wide[number] > width or (number == HALF and not in_one)):
                line, left = line + 1, 0
            for key in group:
                places[key] = line, left
                left += self._width(key)
            left += BREAK
        return places

    def _width(self, key: str) -> int:
        button = self.buttons[key]
        if key == "noise":
            return BUTTON + ARROW
        if button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon:
            return BUTTON + button.fontMetrics().horizontalAdvance(button.text()) + 8
        return BUTTON

    def _button(self, key: str, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        worded = action.iconText() != action.text()
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(style.ToolButtonTextBesideIcon if worded else style.ToolButtonIconOnly)
        button.setFont(fonts.caption())
        button.setAutoRaise(True)
        button.setAccessibleName(action.text())
        button.setObjectName(f"pad.{key}")
        return button
