"""Every key there is, grouped by what it is for, in three columns that fit a small screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.actions import SPECS, Spec
from app.presenter.keys import KEYS as PRESENTING
from app.presenter.keys import Key, native
from app.workspaces import WORKSPACES
from nncore.words import tr

Row = tuple[str, str]  # the keys, what they do
ABOUT_THE_PICTURE = ("wrong",)  # actions that stand in another menu than the group they belong to
ON_THE_PAD: tuple[Row, ...] = (
    ("Arrows", "Move the brush"),
    ("Return   Shift+Return", "Paint, or erase, at the brush"),
    ("+   −", "Wider or narrower brush"),
    ("X", "Pencil or eraser"),
    ("Shift+Arrows", "Shift the whole drawing"),
    ("Delete", "Clear the pad"),
    ("0 … 9", "Keep it in My digits"),
)
IN_THE_PANES: tuple[Row, ...] = (
    ("Arrows", "Network, Weights: go from one to the next. Cost: pan"),
    ("Return", "Weights: open the neuron"),
    ("+   −   Home", "Cost: zoom in, out, show all"),
    ("Tab", "Go to the next control"),
    ("Shift   Alt", "Held with arrows or wheel in a number: ten times, a tenth"),
)
ANYWHERE: tuple[Row, ...] = (
    ("Ctrl+L", "Open or close the lessons"),
    ("Right click   Shift+F10", "Words at hand, in the glossary"),
)


def groups(*, workspaces: int = len(WORKSPACES)) -> tuple[tuple[tuple[str, tuple[Row, ...]], ...], ...]:
    """The three columns: in each the groups, each with its title and its rows."""
    window = _rows("Edit", "View", "Help")
    picture = tuple(_row(spec) for spec in SPECS if spec.key in ABOUT_THE_PICTURE)
    presenting = tuple((keys_of(key), tr(key.text)) for key in PRESENTING)
    if workspaces > 1:
        window = (*window, (f"{native('Ctrl+1')} … {native(f'Ctrl+{workspaces}')}", "Go to a workspace"))
    window = (*window, *ANYWHERE)
    return (
        (("Training", _rows("Run")), ("Picture, with the pad in focus", (*ON_THE_PAD, *picture))),
        (("Networks and files", _rows("File")), ("While presenting", presenting)),
        (("Everywhere", window), ("In the other panes", IN_THE_PANES)),
    )


def keys_of(spec: Spec | Key) -> str:
    """The keys of an action as they are written on this system."""
    return "   ".join(native(key) for key in spec.keys)


class KeysDialog(QDialog):
    """Shows the groups; any key that closes dialogs closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        columns = QHBoxLayout()
        columns.setSpacing(40)
        for column in groups():
            columns.addLayout(self._column(column))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 12)
        box.addLayout(columns)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)

    def _column(self, column: tuple[tuple[str, tuple[Row, ...]], ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(3)
        at = 0
        for title, rows in column:
            heading = QLabel(self.tr(title))
            heading.setProperty("role", "title")
            heading.setContentsMargins(0, 10 if at else 0, 0, 2)
            grid.addWidget(heading, at, 0, 1, 2)
            for keys, does in rows:
                at += 1
                grid.addWidget(_cap(tr(keys)), at, 0, Qt.AlignmentFlag.AlignTop)
                text = QLabel(tr(does))
                grid.addWidget(text, at, 1, Qt.AlignmentFlag.AlignTop)
            at += 1
        grid.setRowStretch(at, 1)
        return grid


def _rows(*menus: str) -> tuple[Row, ...]:
    """The actions of these menus that have keys, in their order there."""
    return tuple(
        _row(spec) for spec in SPECS if spec.menu in menus and spec.keys and spec.key not in ABOUT_THE_PICTURE
    )


def _row(spec: Spec) -> Row:
    return keys_of(spec), tr(spec.text).rstrip("…")


def _cap(keys: str) -> QLabel:
    label = QLabel(keys)
    label.setProperty("role", "key")
    return label
