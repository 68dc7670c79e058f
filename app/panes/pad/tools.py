"""The pad's actions: a table of what they are called, look like and do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.icons import icon
from app.theme import Theme


@dataclass(frozen=True)
class Tool:
    """One action: its key, its icon, its name, one sentence of what it does, and a word beside the icon."""

    key: str
    icon: str
    text: str
    tip: str
    word: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("PadPane", text)


def tools() -> tuple[Tool, ...]:
    """All of them."""
    return (*_for_drawing(), *_for_examples(), *_for_disturbing(), *_for_shifting())


def _for_drawing() -> tuple[Tool, ...]:
    return (
        Tool(
            "erase", "eraser", _tr("Eraser"), _tr("Draw with the eraser; the right button always erases (X)")
        ),
        Tool(
            "undo",
            "undo",
            _tr("Undo"),
            _tr("Take back the last change: of the picture, the network or a setting (Ctrl+Z)"),
        ),
        Tool("redo", "redo", _tr("Redo"), _tr("Bring back what undo took (Ctrl+Shift+Z)")),
        Tool("clear", "clear", _tr("Clear"), _tr("Start with an empty pad (Delete)")),
        Tool("wider", "", _tr("Wider brush"), _tr("Make the brush wider (+, or the wheel over the pad)")),
        Tool(
            "thinner", "", _tr("Thinner brush"), _tr("Make the brush thinner (−, or the wheel over the pad)")
        ),
    )


def _for_examples() -> tuple[Tool, ...]:
    return (
        Tool("previous", "previous", _tr("Previous example"), _tr("Load the example before this one")),
        Tool("any", "shuffle", _tr("Random example"), _tr("Load a random example of the chosen set")),
        Tool("next", "next", _tr("Next example"), _tr("Load the example after this one")),
        Tool(
            "wrong",
            "next-wrong",
            _tr("Next wrong example"),
            _tr("Load the next test image that the network gets wrong: a mistake (M)"),
            _tr("wrong"),
        ),
        Tool("row", "", _tr("Example by number…"), _tr("Type the number of an example; the first one is 0")),
    )


def _for_disturbing() -> tuple[Tool, ...]:
    return (
        Tool(
            "noise",
            "noise",
            _tr("Add noise"),
            _tr("Disturb the picture; kind and amount are in the arrow's menu"),
        ),
        Tool(
            "invert",
            "invert",
            _tr("Invert"),
            _tr("Swap black and white: the network has only seen white ink on black"),
        ),
        Tool(
            "normalise",
            "normalise",
            _tr("Centre and scale drawings"),
            _tr("Scale drawings into the 20 by 20 box and centre them by mass, as MNIST's digits were"),
        ),
    )


def _for_shifting() -> tuple[Tool, ...]:
    return (
        Tool("left", "shift-left", _tr("Shift left"), _tr("Move the picture one pixel left (Shift+Left)")),
        Tool(
            "right", "shift-right", _tr("Shift right"), _tr("Move the picture one pixel right (Shift+Right)")
        ),
        Tool("up", "shift-up", _tr("Shift up"), _tr("Move the picture one pixel up (Shift+Up)")),
        Tool("down", "shift-down", _tr("Shift down"), _tr("Move the picture one pixel down (Shift+Down)")),
    )


CHECKED = {"erase", "normalise"}


def make_actions(parent: QWidget, verbs: dict[str, Callable[[], object]]) -> dict[str, QAction]:
    """One QAction for each tool; its keys are told in the tip and handled by the pad when it has the focus."""
    actions = {}
    for tool in tools():
        action = actions[tool.key] = QAction(tool.text, parent)
        action.setToolTip(tool.tip)
        action.setIconText(tool.word or tool.text)
        action.setCheckable(tool.key in CHECKED)
        action.setIconVisibleInMenu(tool.key not in CHECKED)  # its place is the tick's
        verb = verbs[tool.key]
        action.triggered.connect(lambda _checked=False, verb=verb: verb())
    return actions


def dress(actions: dict[str, QAction], theme: Theme) -> None:
    """Give the actions the theme's icons."""
    for tool in tools():
        if tool.icon:
            actions[tool.key].setIcon(icon(tool.icon, theme))
