"""The order in which Tab goes from control to control, through several parts of a window, and what it leaves out."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QMainWindow, QWidget


def order_tabs(parts: Iterable[QWidget]) -> None:
    """Let Tab visit the controls of each part in the order of their making, part after part."""
    stops = [
        widget
        for part in parts
        for widget in (part, *part.findChildren(QWidget))
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    ]
    inside = [
        widget for widget in stops if widget.window() is stops[0].window()
    ]  # not what floats or pops up
    for one, after in pairwise(inside):
        QWidget.setTabOrder(one, after)


class TabsInSight(QMainWindow):
    """A window in which Tab leaves out the panes behind tabs: Qt takes them for visible, and nobody sees them."""

    _ordered = 0  # how many widgets there were when their order was made

    def order(self) -> None:
        """Make the order of all controls anew."""
        raise NotImplementedError

    @Slot()
    def forget_order(self) -> None:
        """Make the order anew when somebody presses Tab: before that nobody can tell."""
        self._ordered = 0

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on to the next control in sight, or back; those that can be scrolled to are in sight."""
        many = len(self.findChildren(QWidget))
        if many != self._ordered:  # some came late: the order knows nothing of them
            self._ordered = many
            self.order()
        if QGuiApplication.styleHints().tabFocusBehavior() != Qt.TabFocusBehavior.TabFocusAllControls:
            return super().focusNextPrevChild(forward)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        now = self.focusWidget() or self
        at = _beside(now, forward=forward)
        while at is not None and at is not now:
            if self._is_stop(at):
                at.setFocus(reason)
                return True
            at = _beside(at, forward=forward)
        return False

    def _is_stop(self, widget: QWidget) -> bool:
        if not _takes_tab(widget) or widget.focusProxy() is not None:
            return False
        if widget.window() is not self or not widget.isVisibleTo(self) or not widget.isEnabled():
            return False
        around: QWidget | None = widget
        while around is not None and not isinstance(around, QDockWidget):
            around = around.parentWidget()
        return around is None or not around.visibleRegion().isEmpty()


def _takes_tab(widget: QWidget) -> bool:
    """Whether Tab may come to it: of buttons of which one is down, to that one only."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    down = group.checkedButton() if group is not None and group.exclusive() else None
    if down is not None and down.isVisible() and down.isEnabled():
        return widget is down
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _beside(widget: QWidget, *, forward: bool) -> QWidget | None:
    beside: QWidget | None = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
    if beside is not None:
        # The binding takes what it returns here for a part of `widget`, and lets it die together with it: a button
        # of a page that was put away took all panes' menus with it. Qt does nothing, the binding is put right.
        beside.setParent(beside.parentWidget())
    return beside
