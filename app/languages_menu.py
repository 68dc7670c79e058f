"""The menu of languages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from app.language import LANGUAGES


def fill(menu: QMenu, chosen: str, choose: Callable[[str], None]) -> None:
    """Add one entry a language, each by its own name; `chosen` is the one ticked."""
    group = QActionGroup(menu)
    for key, name in LANGUAGES.items():
        action = group.addAction(menu.addAction(name))
        action.setCheckable(True)
        action.setChecked(key == chosen)
        action.triggered.connect(lambda _on=False, key=key: choose(key))
