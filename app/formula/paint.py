"""Puts an arranged formula down: yellow where its thing is picked or pointed at, orange and blue by sign."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.formula.arrange import Arranged, Spot
from app.formula.tokens import Role, Token
from app.frame import Frame
from app.graphics import faded, hairline
from app.theme import Theme


def paint(painter: QPainter, arranged: Arranged, frame: Frame, baseline: float, focused: Spot | None) -> None:
    """Draw all tokens, and a ring around the one that the keyboard is on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    theme = frame.theme
    middle, end = round(arranged.code_from - 4), round(arranged.code_to + 2)
    painter.save()
    painter.setClipRect(QRect(0, 0, middle, 2 * round(baseline)))  # whole pixels: with others all is slower
    _draw(painter, arranged.spots, frame, baseline)
    if arranged.rule is not None:
        painter.setPen(hairline(theme.line))
        painter.drawLine(QPointF(arranged.rule, baseline - 16), QPointF(arranged.rule, baseline + 8))
    painter.setClipRect(QRect(middle, 0, end - middle, 2 * round(baseline)))
    _draw(painter, arranged.code, frame, baseline)
    painter.restore()
    if _reach(arranged.code) > arranged.code_to + 1:
        _dots(painter, arranged.code_to, baseline, theme)
    if focused is not None:
        painter.setPen(QPen(theme.accent, 1.5, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(focused.ring(baseline).adjusted(-2, -2, 2, 2), 5, 5)


def lit(token: Token, frame: Frame) -> str:
    """Whether the token's thing is "picked", "pointed" at, or neither."""
    if token.means(frame.selection) and not token.aside:
        return "picked"
    return "pointed" if token.means(frame.hover) else ""


def ink(token: Token, theme: Theme) -> QColor:
    """The colour of a token's letters: by sign for what has one, quiet for what only joins."""
    if token.role is Role.NUMBER and token.two_sided and token.value:
        return theme.minus_ink if token.value < 0 else theme.plus_ink
    if token.role in {Role.SIGN, Role.WORDS} or (token.role is Role.CODE and token.target is None):
        return theme.muted
    return theme.text


def _draw(painter: QPainter, spots: Iterable[Spot], frame: Frame, baseline: float) -> None:
    clip, face = painter.clipBoundingRect(), None
    for spot in spots:
        left = spot.x + spot.placed.x
        if left > clip.right():
            return
        if how := lit(spot.token, frame):
            _light(painter, spot.ring(baseline), how, frame.theme)
        painter.setPen(ink(spot.token, frame.theme))
        for piece in spot.placed.pieces:
            if piece.face is not face:
                face = piece.face
                painter.setFont(face.font)
            painter.drawText(QPointF(left + piece.x, baseline + piece.y), piece.text)


def _light(painter: QPainter, ring: QRectF, how: str, theme: Theme) -> None:
    """A yellow ring, thinner when pointed at; on a light ground yellow is the fill and the ring is dark."""
    picked = how == "picked"
    colour = theme.selection if theme.is_dark else theme.text
    painter.setPen(QPen(colour, 1.8 if picked else 1.0))
    strong, weak = (0.24, 0.10) if theme.is_dark else (0.95, 0.40)
    painter.setBrush(faded(theme.selection, strong if picked else weak))
    painter.drawRoundedRect(ring, 4, 4)


def _reach(spots: tuple[Spot, ...]) -> float:
    return spots[-1].right if spots else 0.0


def _dots(painter: QPainter, right: float, baseline: float, theme: Theme) -> None:
    painter.fillRect(QRectF(right - 13, baseline - 20, 16, 34), theme.window)
    painter.setPen(hairline(theme.muted))
    painter.drawText(QPointF(right - 11, baseline - 0.5), "…")
