"""As many lines as a sentence needs, within limits, so that nothing below jumps for a word more or less."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt

from app.widgets.wrapped import Wrapped


def say(label: Wrapped, text: str, width: int, least: int, most: int) -> None:
    """Say a sentence in a label so wide; what has no room in `most` lines stands in its tooltip."""
    key = text, width
    if label.property("fitted") == repr(key):
        return
    label.setProperty("fitted", repr(key))
    label.say(text)
    metrics = label.fontMetrics()
    room = QRect(0, 0, max(40, width), 10_000)
    needed = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height() if text else 0
    label.keep(min(most, max(least, round(needed / metrics.lineSpacing()))))
