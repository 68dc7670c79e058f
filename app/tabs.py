"""The order in which Tab goes from control to control, through several parts of a window."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


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
