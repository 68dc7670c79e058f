"""The pad's actions: a table of what they are called, look like and do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.icons import icon
from app.locks import locked_with
from app.theme import Theme
from nncore.words import tr


@dataclass(frozen=True)
class Tool:
    """One action: its key, its icon, its name, one sentence of what it does, and a word beside the icon."""

    key: str
    icon: str
    text: str
    tip: str
    word: str = ""


def tools() -> tuple[Tool, ...]:
    """All of them."""
    return (*_for_drawing(), *_for_examples(), *_for_disturbing(), *_for_shifting())


def _for_drawing() -> tuple[Tool, ...]:
    return (
        Tool("erase", "eraser", tr("Eraser"), tr("Draw with the eraser; the right button always erases (X)")),
        Tool(
            "undo",
            "undo",
            tr("Undo"),
            tr("Take back the last change: of the picture, the network or a setting (Ctrl+Z)"),
        ),
        Tool("redo", "redo", tr("Redo"), tr("Bring back what undo took (Ctrl+Shift+Z)")),
        Tool("clear", "clear", tr("Clear"), tr("Start with an empty pad (Delete)")),
        Tool("wider", "", tr("Wider brush"), tr("Make the brush wider (+, or the wheel over the pad)")),
        Tool("thinner", "", tr("Thinner brush"), tr("Make the brush thinner (−, or the wheel over the pad)")),
    )


def _for_examples() -> tuple[Tool, ...]:
    return (
        Tool("previous", "previous", tr("Previous example"), tr("Load the example before this one")),
        Tool("any", "shuffle", tr("Random example"), tr("Load a random example of the chosen set")),
        Tool("next", "next", tr("Next example"), tr("Load the example after this one")),
        Tool(
            "wrong",
            "next-wrong",
            tr("Next wrong example"),
            tr("Load the next test image that the network gets wrong: a mistake (M)"),
            tr("wrong"),
        ),
        Tool("row", "", tr("Example by number…"), tr("Type the number of an example; the first one is 0")),
    )


def _for_disturbing() -> tuple[Tool, ...]:
    return (
        Tool(
            "noise",
            "noise",
            tr("Add noise"),
            tr("Disturb the picture; kind and amount are in the arrow's menu"),
        ),
        Tool(
            "invert",
            "invert",
            tr("Invert"),
            tr("Swap black and white: the network has only seen white ink on black"),
        ),
        Tool(
            "normalise",
            "normalise",
            tr("Centre and scale drawings"),
            tr("Scale drawings into the 20 by 20 box and centre them by mass, as MNIST's digits were"),
        ),
    )


def _for_shifting() -> tuple[Tool, ...]:
    return (
        Tool("left", "shift-left", tr("Shift left"), tr("Move the picture one pixel left (Shift+Left)")),
        Tool("right", "shift-right", tr("Shift right"), tr("Move the picture one pixel right (Shift+Right)")),
        Tool("up", "shift-up", tr("Shift up"), tr("Move the picture one pixel up (Shift+Up)")),
        Tool("down", "shift-down", tr("Shift down"), tr("Move the picture one pixel down (Shift+Down)")),
    )


CHECKED = {"erase", "normalise"}
DRAWS, LOADS = ("draw",), ("examples",)
LOCKS = {
    **dict.fromkeys(("clear", "noise", "invert", "left", "right", "up", "down"), DRAWS),
    **dict.fromkeys(("previous", "any", "next", "wrong", "row"), LOADS),
    "undo": ("undo",),
    "redo": ("redo",),
    "erase": ("pad.tool",),
    "normalise": ("pad.normalise",),
    "wider": ("pad.brush",),
    "thinner": ("pad.brush",),
}
"""What a tool is locked with."""


def make_actions(parent: QWidget, verbs: dict[str, Callable[[], object]]) -> dict[str, QAction]:
    """One QAction for each tool; its keys are told in the tip and handled by the pad when it has the focus."""
    actions = {}
    for tool in tools():
        action = actions[tool.key] = QAction(tool.text, parent)
        action.setToolTip(tool.tip)
        action.setIconText(tool.word or tool.text)
        action.setCheckable(tool.key in CHECKED)
        locked_with(action, *LOCKS.get(tool.key, ()))
        action.setIconVisibleInMenu(tool.key not in CHECKED)  # its place is the tick's
        verb = verbs[tool.key]
        action.triggered.connect(lambda _checked=False, verb=verb: verb())
    return actions


def dress(actions: dict[str, QAction], theme: Theme) -> None:
    """Give the actions the theme's icons."""
    for tool in tools():
        if tool.icon:
            actions[tool.key].setIcon(icon(tool.icon, theme))
