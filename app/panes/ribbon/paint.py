"""Paints the sheet: overview, window, what the colours mean, and a line about what is pointed at."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from app import fonts
from app.graphics import draw_plate, draw_text
from app.panes.ribbon import words
from app.panes.ribbon.chart import draw_chart
from app.panes.ribbon.overview import Pictures, draw_beam, draw_labels, draw_lens, draw_overview
from app.panes.ribbon.plan import Plan
from app.panes.ribbon.scales import draw_scales
from app.panes.ribbon.scene import Scene
from app.panes.ribbon.window import draw_heads, draw_names, draw_window
from nncore.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def draw(painter: QPainter, rect: QRectF, scene: Scene, pictures: Pictures) -> Generator[None, None, None]:
    """All of it, with pauses."""
    painter.setFont(fonts.caption())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    pictures.update(scene)
    yield

    def still(into: QPainter) -> None:
        draw_plate(into, rect, scene.theme)
        draw_labels(into, scene)
        draw_heads(into, scene)
        draw_beam(into, scene)
        draw_names(into, scene)
        if (room := _scales_room(scene.plan)) is not None:
            draw_scales(into, room, scene.entries, scene.theme)

    pictures.ground.draw(painter, rect, _key(scene), still)
    yield
    draw_overview(painter, scene, pictures)
    yield
    draw_window(painter, scene, pictures.stamps)
    yield
    draw_lens(painter, scene)
    if scene.plan.chart is not None:
        draw_chart(painter, scene.plan.chart, scene.entries, scene.theme)
    _foot(painter, scene)


def _key(scene: Scene) -> tuple[object, ...]:
    """What the still parts depend on; sorted, on all the numbers."""
    entries = scene.entries
    order = entries if entries.order is not None else None
    return (
        scene.plan,
        scene.axis,
        scene.view,
        scene.theme,
        entries.network.sizes,
        entries.ends,
        entries.shared,
        order,
    )


def _scales_room(plan: Plan) -> QRectF | None:
    """Where the scales are: in a line of their own, or at the right of the reading."""
    if plan.foot is not None or plan.reading is None:
        return plan.foot
    wide = min(500.0, plan.reading.width() / 2)
    if plan.reading.width() < 620:
        return None
    return QRectF(plan.reading.right() - wide, plan.reading.top(), wide, plan.reading.height())


def _foot(painter: QPainter, scene: Scene) -> None:
    plan, entries, theme = scene.plan, scene.entries, scene.theme
    if plan.reading is None:
        return
    pointed = scene.hovered if scene.hovered is not None else scene.selected
    texts, ink = _notes(scene), theme.plate_muted
    if pointed is not None:
        texts, ink = words.reading(entries, entries.place(pointed)), theme.plate_text
    room = QRectF(plan.reading)
    scales = _scales_room(plan)
    if scales is not None and plan.foot is None:
        room.setRight(scales.left() - 16)
    metrics = QFontMetricsF(painter.font())
    text = next((t for t in texts if metrics.horizontalAdvance(t) <= room.width()), texts[-1])
    draw_text(painter, room, text, ink, LEFT)


def _notes(scene: Scene) -> list[str]:
    if scene.entries.push is None:
        return [scene.unfound, tr("not found yet")]
    if scene.plan.vertical:
        most = words.binned(scene.axis.most(scene.ratio), vertical=True)[0]
        hint = tr("wheel: closer or further, drag: along, click: select")
        return [f"{tr('left:')} {most} · {hint}" if most else hint, most, ""]
    zeros = words.zeros_told(scene.entries)
    per = 1 / scene.view.pitch if not scene.is_readable else scene.axis.most(scene.ratio)
    binned = words.binned(int(np.ceil(per)), vertical=False)[0]
    where = tr("above, {0}") if scene.is_readable else "{0}"
    return [f"{where.format(binned)} · {text}" for text in zeros[1:]] + zeros if binned else zeros
