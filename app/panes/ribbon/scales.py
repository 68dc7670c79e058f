"""The two colour scales with their ends."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from app.ends import end_text
from app.graphics import draw_text, hairline, word_image
from app.numerals import MINUS
from app.panes.ribbon.entries import Entries
from app.scales import diverging_lut, push_lut
from app.theme import Theme
from nncore.words import tr

BAR, SHORTEST, GAP = (
    8.0,
    20.0,
    8.0,
)  # pixels: how high and at least how long a scale is, and what lies between two
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def ends_told(ends: tuple[float, ...], *, shared: bool, arrows: bool) -> tuple[str, str]:
    """Both ends of a scale; if each layer has its own, all of them at the right."""
    down, up = ("↓ ", "↑ ") if arrows else ("", "")
    if not ends:
        return f"{down}{MINUS}", f"{up}+"
    if shared:
        return f"{down}≤ {MINUS}{end_text(ends[0])}", f"{up}≥ +{end_text(ends[0])}"
    told = ", ".join(f"W{layer} ±{end_text(end)}" for layer, end in enumerate(ends, start=1) if end)
    return f"{down}{MINUS}", f"{up}+  {told}"


def shared_out(rect: QRectF, needs: list[float]) -> list[QRectF]:
    """Half for each of two; if that is not enough for one of them, to each as much more as it needs."""
    half, least = rect.width() / 2, sum(needs)
    first = half if max(needs) <= half else rect.width() * needs[0] / least
    return [
        QRectF(rect.left(), rect.top(), first - GAP, rect.height()),
        QRectF(rect.left() + first, rect.top(), rect.width() - first - GAP, rect.height()),
    ]


def draw_scales(painter: QPainter, rect: QRectF, entries: Entries, theme: Theme) -> None:
    """Parameters at the left, pushes at the right."""
    metrics, luts = QFontMetricsF(painter.font()), (diverging_lut(theme), push_lut(theme))
    told = [ends_told(ends, shared=entries.shared, arrows=i == 1) for i, ends in enumerate(entries.ends)]
    needs = [sum(metrics.horizontalAdvance(end) for end in ends) + 12 + SHORTEST + GAP for ends in told]
    rooms = shared_out(rect, needs)
    for i, (lut, room, (low, high)) in enumerate(zip(luts, rooms, told, strict=True)):
        name = tr("θ") if i == 0 else tr("−∂C/∂θ")
        wide = metrics.horizontalAdvance(low) + metrics.horizontalAdvance(high) + 14
        title = metrics.horizontalAdvance(name) + 8
        x = room.left()
        if room.width() >= wide + title + 40:
            draw_text(painter, QRectF(x, room.top(), title, room.height()), name, theme.plate_muted, LEFT)
            x += title
        draw_text(painter, QRectF(x, room.top(), 200, room.height()), low, theme.plate_text, LEFT)
        x += metrics.horizontalAdvance(low) + 6
        bar = QRectF(
            round(x),
            round(room.center().y() - BAR / 2),
            max(SHORTEST, min(80.0, room.right() - x - metrics.horizontalAdvance(high) - 6)),
            BAR,
        )
        painter.drawImage(bar, word_image(lut[None, 1:]))
        painter.setPen(hairline(theme.plate_line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar.adjusted(-0.5, -0.5, 0.5, 0.5))
        end = QRectF(bar.right() + 6, room.top(), room.right() - bar.right() - 2, room.height())
        draw_text(painter, end, high, theme.plate_text, LEFT)
