"""Rows of controls, and a body that scrolls where the pane is smaller than it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.widgets.scroller import Scroller


def row_of(*parts: QWidget) -> QWidget:
    """These in a row, as wide as they are."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return made


def scrolled(pane: QWidget, body: QWidget) -> None:
    """Put the body into the pane."""
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(Scroller(body))
