"""How dips are told apart: a letter, a pattern, and a tint that means nothing else."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from app import fonts
from app.graphics import draw_text, faded
from app.panes.toys.words import letter
from app.theme import Theme

TINTS = tuple(QColor(tint) for tint in ("#5fc9d4", "#e0c08a", "#b9add8", "#c78f83", "#a9c0a0", "#d3d7de"))
_STYLE = Qt.BrushStyle
PATTERNS = (
    _STYLE.BDiagPattern,
    _STYLE.HorPattern,
    _STYLE.FDiagPattern,
    _STYLE.VerPattern,
    _STYLE.DiagCrossPattern,
    _STYLE.CrossPattern,
)
BALL = 8.0


def tint(dip: int, theme: Theme) -> QColor:
    """The tint of a dip; of none, the quiet grey of the plate."""
    return TINTS[dip % len(TINTS)] if dip >= 0 else theme.plate_muted


def pattern(dip: int, theme: Theme, strength: float = 0.55) -> QBrush:
    """The pattern of a dip's basin; what leads nowhere has dots."""
    style = PATTERNS[dip % len(PATTERNS)] if dip >= 0 else _STYLE.Dense7Pattern
    return QBrush(faded(tint(dip, theme), strength), style)


def draw_ball(painter: QPainter, at: QPointF, dip: int, theme: Theme, radius: float = BALL) -> None:
    """A ball; once it lies in a dip it has the dip's tint and letter."""
    painter.setPen(QPen(theme.plate, 1.5))
    painter.setBrush(tint(dip, theme) if dip >= 0 else theme.plate_text)
    painter.drawEllipse(at, radius, radius)
    if dip >= 0 and radius >= 7:
        painter.setFont(fonts.caption())
        room = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
        draw_text(painter, room, letter(dip), theme.plate)


def draw_tag(painter: QPainter, at: QPointF, text: str, ink: QColor, theme: Theme) -> QRectF:
    """A short text on a small ground of its own, centred; returns its place."""
    width = painter.fontMetrics().horizontalAdvance(text) + 8
    rect = QRectF(at.x() - width / 2, at.y() - 8, width, 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(theme.plate, 0.82))
    painter.drawRoundedRect(rect, 3, 3)
    draw_text(painter, rect, text, ink)
    return rect
