"""What a process holds: for tests that do the same thing again and again and look whether it grows."""

from __future__ import annotations

import gc
from collections import Counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from app.window import Window

# The strips that Qt lays over lines between docks that are one pixel wide: at each rearrangement it forgets some, out
# of sight below the docks. They stand in lists of Qt's own: nobody else may end them.
QTS_OWN = "qt_qmainwindow_extended_splitter"


def kinds(window: Window) -> Counter[str]:
    """How many QObjects there are of each kind, and how many Python objects of each of our classes."""
    kinds_of_all = (type(thing) for thing in gc.get_objects())
    # Of a kind made in C, such as those of Cython, the module need be no text.
    ours = (kind for kind in kinds_of_all if str(kind.__module__).startswith(("app.", "nncore.")))
    children = (type(child) for child in window.findChildren(QObject) if child.objectName() != QTS_OWN)
    return Counter(kind.__name__ for kind in (*ours, *children))


def settle() -> None:
    """Let everything go that is only waiting for the event loop or for the collector."""
    for _ in range(2):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
