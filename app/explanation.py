"""What anything in the window is, in a name and a sentence: read off tips, names, and what a pane is for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDockWidget,
    QLabel,
    QMenuBar,
    QTabBar,
    QToolTip,
    QWidget,
)

from app.widgets.legend import Legend
from app.widgets.scale_bar import ScaleBar
from nncore.words import tr

KINDS: tuple[tuple[type[QWidget], str, str], ...] = (
    (
        Legend,
        "Legend",
        "What each line, colour and mark here stands for, with its present number where it has one.",
    ),
    (ScaleBar, "Scale", "Which colour is which number: the two ends are the numbers beneath them."),
)


@dataclass(frozen=True)
class Explanation:
    """A name and one sentence."""

    name: str
    sentence: str


def of_widget(widget: QWidget, pos: QPoint, within: QWidget | None = None) -> Explanation | None:
    """What stands at `pos` of a widget: the nearest sentence on the way up to `within`; None if there is none."""
    one: QWidget | None = widget
    while one is not None:
        if found := _own(one, widget.mapTo(one, pos)):
            return found
        if one is within or one.isWindow():
            return None
        one = one.parentWidget()
    return None


def _own(widget: QWidget, pos: QPoint) -> Explanation | None:
    """What a widget says by itself."""
    if isinstance(widget, QMenuBar):
        action = widget.actionAt(pos)
        name = action.text().replace("&", "") if action is not None else ""
        return Explanation(name, tr("Opens the menu {name}.").format(name=name)) if name else None
    if isinstance(widget, QTabBar):
        return _of_tab(widget, pos)
    sentence = _tip(widget, pos)
    if sentence:
        return Explanation(name_of(widget, sentence), sentence)
    for kind, name, words in KINDS:
        if isinstance(widget, kind):
            return Explanation(tr(name), tr(words))
    return None


def name_of(widget: QWidget, sentence: str = "") -> str:
    """What a widget is called; empty if that would only repeat its sentence."""
    name = widget.accessibleName()
    if not name and isinstance(widget, QAbstractButton | QLabel):
        name = widget.text().replace("&", "")
    if not name and isinstance(widget, QComboBox):
        name = widget.currentText()
    return "" if name and sentence.startswith(name) else name


def _of_tab(bar: QTabBar, pos: QPoint) -> Explanation | None:
    at = bar.tabAt(pos)
    if at < 0:
        return None
    name, tip = bar.tabText(at).replace("&", ""), bar.tabToolTip(at)
    if bar.objectName() == "workspaces":
        return Explanation(name, tr("Shows the workspace {tip}: panes that belong together.").format(tip=tip))
    return Explanation(name, tr("Brings the pane {name} to the front of this stack.").format(name=name))


def _tip(widget: QWidget, pos: QPoint) -> str:
    """Its tip at this place: asked for where the widget answers by itself, else the one it was given."""
    if type(widget).event is QWidget.event or isinstance(widget, QDockWidget):
        return widget.toolTip()
    if not any(
        "event" in kind.__dict__ for kind in type(widget).__mro__ if kind.__module__.startswith("app.")
    ):
        return widget.toolTip()
    return asked(widget, pos) or widget.toolTip()


def asked(widget: QWidget, pos: QPoint) -> str:
    """What a widget that draws many things says of the one at `pos`."""
    QToolTip.showText(QPoint(), "")
    event = QHelpEvent(QEvent.Type.ToolTip, pos, widget.mapToGlobal(pos))
    widget.event(event)
    text = QToolTip.text() if QToolTip.isVisible() else ""
    QToolTip.showText(QPoint(), "")
    return text
