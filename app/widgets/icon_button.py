"""A button that is an icon, with its sentence and its key in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from app.icons import SIZE, icon
from app.theme import DARK, Theme


class IconButton(QToolButton):
    """Named by `name` of the icons; `tip` is one sentence; `key` is told, not bound (actions bind keys)."""

    def __init__(
        self,
        name: str,
        tip: str,
        *,
        key: str = "",
        checkable: bool = False,
        size: int = SIZE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = name
        self._theme = DARK
        self._worn: QIcon | None = None
        self.setAutoRaise(True)
        self.setCheckable(checkable)
        self.setIconSize(QSize(size, size))
        self.setObjectName(name)
        self.describe(tip, key)
        self.set_theme(DARK)

    def describe(self, tip: str, key: str = "") -> None:
        """Change what the button says it does."""
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key else ""
        self.setToolTip(f"{tip} ({native})" if native else tip)
        self.setAccessibleName(tip)

    def set_icon(self, name: str) -> None:
        """Show another icon, such as pause for play."""
        self._icon_name = name
        shown = icon(name, self._theme)
        if shown is not self._worn:  # even the same one would have all layouts find their places anew
            self._worn = shown
            self.setIcon(shown)

    def set_theme(self, theme: Theme) -> None:
        """Follow a theme."""
        self._theme = theme
        self.set_icon(self._icon_name)
