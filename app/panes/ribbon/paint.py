"""Paints the sheet: overview, window, what the colours mean, and a line about what is pointed at."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from app import fonts
from app.graphics import draw_plate, draw_text
from app.panes.ribbon import words
from app.panes.ribbon.overview import Pictures, draw_labels, draw_lens, draw_overview
from app.panes.ribbon.scales import draw_scales
from app.panes.ribbon.scene import Scene
from app.panes.ribbon.window import draw_heads, draw_window
from app.panes.ribbon.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def draw(painter: QPainter, rect: QRectF, scene: Scene, pictures: Pictures) -> None:
    """All of it."""
    draw_plate(painter, rect, scene.theme)
    painter.setFont(fonts.caption())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    pictures.update(scene)
    draw_overview(painter, scene, pictures)
    draw_labels(painter, scene)
    draw_heads(painter, scene)
    draw_window(painter, scene)
    draw_lens(painter, scene)
    _foot(painter, scene)


def _foot(painter: QPainter, scene: Scene) -> None:
    plan, entries, theme = scene.plan, scene.entries, scene.theme
    if plan.reading is None:
        return
    pointed = scene.hovered if scene.hovered is not None else scene.selected
    texts, ink = _notes(scene), theme.plate_muted
    if pointed is not None:
        texts, ink = words.reading(entries, entries.place(pointed)), theme.plate_text
    room = QRectF(plan.reading)
    if plan.foot is None and room.width() >= 620:
        scales = QRectF(room.right() - 300, room.top(), 300, room.height())
        draw_scales(painter, scales, entries, theme)
        room.setRight(scales.left() - 16)
    elif plan.foot is not None:
        draw_scales(painter, plan.foot, entries, theme)
    metrics = QFontMetricsF(painter.font())
    text = next((t for t in texts if metrics.horizontalAdvance(t) <= room.width()), texts[-1])
    draw_text(painter, room, text, ink, LEFT)


def _notes(scene: Scene) -> list[str]:
    if scene.entries.push is None:
        return [scene.unfound, tr("not found yet")]
    if scene.plan.vertical:
        most = words.binned(scene.axis.most(scene.ratio), vertical=True)
        hint = tr("wheel: closer or further, drag: along, click: select")
        return [f"{tr('left:')} {most} · {hint}" if most else hint, most, ""]
    return words.zeros_told(scene.entries)
