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

BAR = 8.0
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


def draw_scales(painter: QPainter, rect: QRectF, entries: Entries, theme: Theme) -> None:
    """Parameters at the left, pushes at the right."""
    half = rect.width() / 2
    luts = diverging_lut(theme), push_lut(theme)
    for i, (lut, ends) in enumerate(zip(luts, entries.ends, strict=True)):
        room = QRectF(rect.left() + i * half, rect.top(), half - 8, rect.height())
        low, high = ends_told(ends, shared=entries.shared, arrows=i == 1)
        metrics = QFontMetricsF(painter.font())
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
            max(20.0, min(80.0, room.right() - x - metrics.horizontalAdvance(high) - 6)),
            BAR,
        )
        painter.drawImage(bar, word_image(lut[None, 1:]))
        painter.setPen(hairline(theme.plate_line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar.adjusted(-0.5, -0.5, 0.5, 0.5))
        end = QRectF(bar.right() + 6, room.top(), room.right() - bar.right() - 2, room.height())
        draw_text(painter, end, high, theme.plate_text, LEFT)
