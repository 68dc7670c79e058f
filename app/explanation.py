"""What anything in the window is, in a name and a sentence: read off tips, names, and what a pane is for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
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

if TYPE_CHECKING:
    from app.selection import Selection

UNSAID = "\u200b"  # stands for no tip
EXPLAINS = "explains"  # the property of a control whose formula `explain_chrome` knows, by its name
ENDS = (".", "?", "…")
LONGEST = 240  # letters of a state that is said
SAYS = 12  # letters from which a label without a tip says something by itself

CONTROLS = (QAbstractButton, QAbstractSlider, QComboBox, QLabel, QLineEdit)


@dataclass(frozen=True)
class Explanation:
    """A name, one sentence, and where there is one the formula: lines of `notation`, the last with present numbers."""

    name: str
    sentence: str
    formula: tuple[str, ...] = ()
    thing: Selection | None = None  # of the network, if it is one: its formula can be set in full


def ended(sentence: str) -> str:
    """A sentence with the full stop that tips are written without."""
    said = sentence.rstrip()
    return f"{said}." if said and not said.rstrip('”“"’)').endswith((*ENDS, "!", ":")) else said


def with_lines(label: QLabel, lines: Sequence[str]) -> Explanation | None:
    """What a label says of itself, with the formula that its numbers come from; None where they come from none."""
    if not lines or not label.text():
        return None
    found = of_widget(label, label.rect().center()) or Explanation("", label.text())
    return replace(found, formula=tuple(lines))


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
    if " " in sentence:  # a single word is a name, as of a label that is cut off
        return Explanation(name_of(widget, sentence), f"{sentence}{_state(widget, sentence)}")
    for kind, name, words in KINDS:
        if isinstance(widget, kind):
            return Explanation(tr(name), tr(words))
    return _of_label(widget)


def _state(widget: QWidget, sentence: str) -> str:
    """What a picture says of its present state to those who do not see it, behind its tip."""
    said = "" if isinstance(widget, CONTROLS) else widget.accessibleDescription().strip()
    whole = said[:1].isupper() or said[:1].isdigit()  # else it is no sentence
    if not whole or len(said) > LONGEST or said in sentence or sentence.startswith(said):
        return ""
    return f"{'' if sentence.rstrip().endswith(ENDS) else '.'} {said}{'' if said.endswith(ENDS) else '.'}"


def _of_label(widget: QWidget) -> Explanation | None:
    """A label without a tip: its words, in full where they are cut off."""
    text = widget.text().strip() if isinstance(widget, QLabel) else ""
    if len(text) < SAYS or " " not in text or "<" in text:
        return None
    return Explanation("", text)


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
    """What a widget that draws many things says of the one at `pos`; nothing of it is ever seen."""
    QToolTip.showText(QPoint(), UNSAID)  # the tip of another widget may still stand there
    event = QHelpEvent(QEvent.Type.ToolTip, pos, widget.mapToGlobal(pos))
    widget.event(event)
    text = QToolTip.text()
    QToolTip.showText(QPoint(), "")
    for top in QApplication.topLevelWidgets():
        # Qt may hand out what is left in Python of a layout item that had the tip's address
        if isinstance(top, QWidget) and top.inherits("QTipLabel"):
            top.hide()
    return "" if text == UNSAID else text
