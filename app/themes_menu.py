"""The menu of themes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from app.theme import THEMES
from nncore.words import tr


def fill(menu: QMenu, chosen: str, choose: Callable[[str], None]) -> None:
    """Add one entry a theme, and one that follows the desktop; `chosen` is the one ticked."""
    group = QActionGroup(menu)
    names = {
        "system": menu.tr("As the desktop"),
        **{theme.name: tr(theme.title) for theme in THEMES.values()},
    }
    for name, title in names.items():
        action = group.addAction(menu.addAction(title))
        action.setCheckable(True)
        action.setChecked(name == chosen)
        action.triggered.connect(lambda _on=False, name=name: choose(name))
