"""What Python remembers of what Qt owns, by its address."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QSpacerItem, QWidgetItem

ITEMS = (QWidgetItem, QSpacerItem)


def forget_items() -> None:
    """Let Python forget the items of layouts that it has met.

    PySide notes each when a layout that has something in it is put into another. Qt deletes an item with its place
    and tells nobody; what came to lie at its address was then taken for it, with wrong answers or a crash.
    """
    for known in shiboken6.getAllValidWrappers():
        if type(known) in ITEMS and not shiboken6.createdByPython(known):
            shiboken6.invalidate(known)
