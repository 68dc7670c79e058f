"""A sentence in the middle of a plate that has nothing else to show."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app.theme import Theme


def draw_note(painter: QPainter, room: QRectF, text: str, theme: Theme) -> None:
    """Over as many lines as it takes."""
    painter.setPen(theme.plate_muted)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(room.adjusted(6, 2, -6, -2), int(flags), text)
