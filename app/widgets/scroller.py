"""A column that can be scrolled where it has no room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scroller(QScrollArea):
    """Shows `inside` as large as there is room, without a ground of its own.

    A pane that an opaque child covers counts as out of sight, and gets no Frames.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is inside has the keyboard, and is scrolled to
        self.setWidget(inside)
        for cover in (self.viewport(), inside):
            cover.setAutoFillBackground(False)
