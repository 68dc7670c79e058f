"""What each key means on the pad: a table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from nncore.words import tr

Meaning = tuple[str | int, ...]

_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_KEY = Qt.Key
_ARROWS = {_KEY.Key_Up: (-1, 0), _KEY.Key_Down: (1, 0), _KEY.Key_Left: (0, -1), _KEY.Key_Right: (0, 1)}

_TABLE: dict[tuple[Qt.Key, Qt.KeyboardModifier], Meaning] = {
    **{(key, _NONE): ("go", *by) for key, by in _ARROWS.items()},
    **{(key, _SHIFT): ("shift", *by) for key, by in _ARROWS.items()},
    **{(key, _NONE): ("dab", 1) for key in (_KEY.Key_Return, _KEY.Key_Enter)},
    **{(key, _SHIFT): ("dab", 0) for key in (_KEY.Key_Return, _KEY.Key_Enter)},
    **{(key, _CTRL): ("pick",) for key in (_KEY.Key_Return, _KEY.Key_Enter)},
    **{(key, _NONE): ("clear",) for key in (_KEY.Key_Delete, _KEY.Key_Backspace)},
    (_KEY.Key_X, _NONE): ("swap",),
    (_KEY.Key_Z, _CTRL): ("undo",),
    (_KEY.Key_Z, _CTRL | _SHIFT): ("redo",),
    (_KEY.Key_Y, _CTRL): ("redo",),
}
_BRUSH = {"+": ("widen", 1), "=": ("widen", 1), "-": ("widen", -1), "−": ("widen", -1)}
"""By what is typed, because + needs Shift on some keyboards and not on others."""
_DIGITS = frozenset("0123456789")


def in_words() -> str:
    """The keys for people who do not see the pad."""
    return tr(
        "Arrows move the brush, Return paints, Shift+Return erases, Shift+arrows shift the picture, "
        "a digit keeps the drawing as that digit"
    )


def meaning(event: QKeyEvent) -> Meaning | None:
    """The verb and its arguments for this key, or None if it is not the pad's."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if not modifiers & (_CTRL | Qt.KeyboardModifier.AltModifier) and event.text() in _BRUSH:
        return _BRUSH[event.text()]
    if not modifiers & (_CTRL | Qt.KeyboardModifier.AltModifier) and event.text() in _DIGITS:
        return "name", int(event.text())
    if event.matches(QKeySequence.StandardKey.Undo):
        return ("undo",)
    if event.matches(QKeySequence.StandardKey.Redo):
        return ("redo",)
    try:
        key = Qt.Key(event.key())
    except ValueError:  # a key that Qt has no name for
        return None
    return _TABLE.get((key, modifiers))
