"""How large everything is: Qt's own scale factor, which every length, font, popup and mouse position goes through.

Qt reads QT_SCALE_FACTOR once, at its start. The function behind it can be called later too, as long as no native
window exists: so the windows give theirs back, the factor changes, and they are shown again, the same widgets
in the same state. Scaling fonts and metrics of our own would have to pass through every line that paints.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

LIBRARIES = ("Qt/lib/libQt6Gui.so.6", "Qt/lib/QtGui.framework/Versions/A/QtGui", "Qt6Gui.dll")
NAMES = ("_ZN15QHighDpiScaling15setGlobalFactorEd", "?setGlobalFactor@QHighDpiScaling@@SAXN@Z")
ENVIRONMENT = "QT_SCALE_FACTOR"
EXACT = "place before rounding"  # not said

_factor = 1.0


def now() -> float:
    """The factor in force, on top of what the desktop and the environment ask for."""
    return _factor


def possible() -> bool:
    """Whether this Qt lets the factor change while the program runs."""
    return _setter() is not None


def change(factor: float) -> bool:
    """Show all windows `factor` times as large, keeping their places on the screen; False if this Qt cannot."""
    global _factor  # noqa: PLW0603 - there is one Qt, and it has one factor
    if factor == _factor:
        return True
    setter = _setter()
    if setter is None:
        return False
    ratio = _factor / factor
    shown = _put_away()
    setter(_given() * factor)
    _factor = factor
    for widget in shown:
        _show_again(widget, ratio)
    return True


def begin_with(factor: float) -> None:
    """Before there is an application: let Qt start with a factor, if it could not be changed later."""
    global _factor  # noqa: PLW0603
    if not possible():
        os.environ[ENVIRONMENT] = str(_given() * factor)
        _factor = factor


@cache
def _given() -> float:
    """The factor that the environment asks for; ours comes on top."""
    try:
        return max(0.1, float(os.environ.get(ENVIRONMENT, "1")))
    except ValueError:
        return 1.0


@cache
def _setter() -> Callable[[float], None] | None:
    for file in (Path(PySide6.__file__).parent / name for name in LIBRARIES):
        if not file.exists():
            continue
        library = ctypes.CDLL(str(file))  # the one that is loaded already
        for name in NAMES:
            try:
                function = library[name]
            except AttributeError:
                continue
            function.argtypes, function.restype = [ctypes.c_double], None
            return function
    return None


def _put_away() -> list[QWidget]:
    """Give back every native window; return the widgets that were shown, parents first."""
    tops = [each for each in QApplication.topLevelWidgets() if each.windowHandle() is not None]
    for each in tops:
        if isinstance(each, QMenu):
            each.close()
    shown = [each for each in tops if each.isVisible() and not isinstance(each, QMenu)]
    for each in (*shown, *(other for other in tops if other not in shown)):
        each.hide()
        each.destroy()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return sorted(shown, key=lambda each: each.parentWidget() is not None)


def _show_again(widget: QWidget, ratio: float) -> None:
    if not widget.windowState() & (Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMaximized):
        place = widget.geometry()
        exact = widget.property(EXACT)  # without what rounding took, or sizes would creep from zoom to zoom
        if not isinstance(exact, QRectF) or exact.toRect() != place:
            exact = place.toRectF()
        exact = QRectF(exact.topLeft() * ratio, exact.size() * ratio)
        widget.setGeometry(exact.toRect())
        widget.setProperty(EXACT, exact)
    widget.show()
    if widget.parentWidget() is None:
        widget.raise_()
        widget.activateWindow()
