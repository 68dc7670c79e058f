"""A sentence that may take several lines, in a place that keeps its height."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSizePolicy

from app import fonts
from app.widgets.same_size import SameSize


class Wrapped(SameSize):
    """Keeps `lines` free, so that nothing below jumps; what has no room stands in the tooltip."""

    def __init__(self, lines: int, text: str = "", *, quiet: bool = False) -> None:
        super().__init__(text)
        font: QFont = fonts.caption() if quiet else fonts.body()
        self.setFont(font)
        if quiet:
            self.setProperty("role", "caption")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.keep(lines)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def keep(self, lines: int) -> None:
        """Keep so many lines free from now on."""
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2)

    def hasHeightForWidth(self) -> bool:
        """Never: else a scroll area would give everything in it the height it would like."""
        return False

    def say(self, text: str) -> None:
        """Show a sentence."""
        self.setText(text)
        self.setToolTip(text)
