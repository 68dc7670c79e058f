"""The pad's actions, and the row of icon buttons that shows as many of them as have room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.icons import icon
from app.theme import Theme

BUTTON, SPACE, BREAK = 26, 0, 5  # widths


@dataclass(frozen=True)
class Tool:
    """One action: its key, its icon, its name and one sentence of what it does."""

    key: str
    icon: str
    text: str
    tip: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("PadPane", text)


def tools() -> tuple[Tool, ...]:
    """All of them, those first that a narrow pad shows."""
    return (*_for_drawing(), *_for_disturbing())


def _for_drawing() -> tuple[Tool, ...]:
    return (
        Tool(
            "erase", "eraser", _tr("Eraser"), _tr("Draw with the eraser; the right button always erases (X)")
        ),
        Tool("undo", "undo", _tr("Undo"), _tr("Take back the last stroke or change of the picture (Ctrl+Z)")),
        Tool("redo", "redo", _tr("Redo"), _tr("Bring back what undo took (Ctrl+Shift+Z)")),
        Tool("clear", "clear", _tr("Clear"), _tr("Start with an empty pad (Delete)")),
        Tool("previous", "previous", _tr("Previous example"), _tr("Load the example before this one")),
        Tool("any", "load-example", _tr("Any example"), _tr("Load a random example of the chosen set")),
        Tool("next", "next", _tr("Next example"), _tr("Load the example after this one")),
        Tool(
            "wrong",
            "next-wrong",
            _tr("Next wrong example"),
            _tr("Load the next test image that the network gets wrong"),
        ),
    )


def _for_disturbing() -> tuple[Tool, ...]:
    return (
        Tool("noise", "noise", _tr("Add noise"), _tr("Disturb the picture; kind and amount are in the menu")),
        Tool(
            "invert",
            "invert",
            _tr("Invert"),
            _tr("Swap black and white: the network has only seen white ink on black"),
        ),
        Tool(
            "normalise",
            "normalise",
            _tr("Centre and scale"),
            _tr("Scale drawings into the 20 by 20 box and centre them by mass, as MNIST's digits were"),
        ),
        Tool("left", "shift-left", _tr("Shift left"), _tr("Move the picture one pixel left (Shift+Left)")),
        Tool(
            "right", "shift-right", _tr("Shift right"), _tr("Move the picture one pixel right (Shift+Right)")
        ),
        Tool("up", "shift-up", _tr("Shift up"), _tr("Move the picture one pixel up (Shift+Up)")),
        Tool("down", "shift-down", _tr("Shift down"), _tr("Move the picture one pixel down (Shift+Down)")),
        Tool("row", "", _tr("Example by number…"), _tr("Type the number of an example of the chosen set")),
        Tool("wider", "", _tr("Wider brush"), _tr("Make the brush wider (+, or the wheel over the pad)")),
        Tool(
            "thinner", "", _tr("Thinner brush"), _tr("Make the brush thinner (−, or the wheel over the pad)")
        ),
    )


GROUPS = (
    ("erase", "undo", "redo", "clear"),
    ("previous", "any", "next", "wrong"),
    ("noise", "invert", "normalise"),
    ("left", "right", "up", "down"),
)
"""The order in the row; what has no room is left out from the end, and is in the menu anyway."""
WHOLE_FROM = 2  # these groups and later ones are shown whole or not at all
CHECKED = {"erase", "normalise"}


def make_actions(parent: QWidget, verbs: dict[str, Callable[[], object]]) -> dict[str, QAction]:
    """One QAction for each tool; its keys are told in the tip and handled by the pad when it has the focus."""
    actions = {}
    for tool in tools():
        action = actions[tool.key] = QAction(tool.text, parent)
        action.setToolTip(tool.tip)
        action.setCheckable(tool.key in CHECKED)
        verb = verbs[tool.key]
        action.triggered.connect(lambda _checked=False, verb=verb: verb())
    return actions


def dress(actions: dict[str, QAction], theme: Theme) -> None:
    """Give the actions the theme's icons."""
    for tool in tools():
        if tool.icon:
            actions[tool.key].setIcon(icon(tool.icon, theme))


def make_menus(parent: QWidget, actions: dict[str, QAction]) -> list[QAction]:
    """The same actions for the pane's menu, in four submenus."""
    titles = (_tr("Draw"), _tr("Examples"), _tr("Disturb"), _tr("Shift"))
    more = (("wider", "thinner"), ("row",), (), ())
    entries = []
    for title, group, others in zip(titles, GROUPS, more, strict=True):
        menu = QMenu(title, parent)
        menu.setToolTipsVisible(True)
        menu.addActions([actions[key] for key in (*group, *others)])
        entries.append(menu.menuAction())
    return entries


class ToolRow(QWidget):
    """Icon buttons in groups; as many as there is room for."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {key: self._button(key, actions[key]) for group in GROUPS for key in group}

    def sizeHint(self) -> QSize:
        """Room for the first eight."""
        return QSize(8 * (BUTTON + SPACE) + BREAK, BUTTON)

    def _button(self, key: str, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAutoRaise(True)
        button.setAccessibleName(action.text())
        button.setObjectName(f"pad.{key}")
        return button

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Place the buttons from the left and hide those that have no room."""
        left = 0
        for number, group in enumerate(GROUPS):
            last = left + len(group) * (BUTTON + SPACE) - SPACE
            for key in group:
                self.buttons[key].setGeometry(left, (self.height() - BUTTON) // 2, BUTTON, BUTTON)
                needed = last if number >= WHOLE_FROM else left + BUTTON
                self.buttons[key].setVisible(needed <= self.width())
                left += BUTTON + SPACE
            left += BREAK
