"""The two colour scales beside a reading: each shows its ends whole where both have room together."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from app import fonts
from app.panes.ribbon import scales
from app.theme import DARK

ENDS = (0.1, 0.8, 0.6), (0.015, 0.05, 0.15)  # of the weights and of the pushes, layer by layer


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ends", [ENDS, ENDS[::-1], ((0.1,), (0.2,)), ((0.1, 0.8, 0.6), ())])
def test_no_end_is_cut_in_a_small_window(
    monkeypatch: pytest.MonkeyPatch, ends: tuple[tuple[float, ...], tuple[float, ...]]
) -> None:
    drawn: list[tuple[QRectF, str]] = []

    def draw(_painter: QPainter, rect: QRectF, text: str, _colour: QColor, _align: object) -> None:
        drawn.append((QRectF(rect), text))

    monkeypatch.setattr(scales, "draw_text", draw)
    image = QImage(504, 20, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setFont(fonts.caption())
    room = QRectF(10, 0, 484, 16)
    scales.draw_scales(painter, room, SimpleNamespace(ends=ends, shared=False), DARK)  # type: ignore[arg-type]
    metrics = QFontMetricsF(painter.font())
    painter.end()
    assert drawn
    for rect, text in drawn:
        assert metrics.horizontalAdvance(text) <= rect.width() + 1, text
        assert rect.left() >= room.left()
        assert rect.left() + metrics.horizontalAdvance(text) <= room.right() + 1, text
