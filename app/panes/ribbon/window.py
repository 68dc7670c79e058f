"""Paints the window: the entries under the lens, one by one where they have room for words."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from app.colour import contrast
from app.graphics import draw_text, hairline
from app.panes.ribbon import words
from app.panes.ribbon.plan import LONG, Plan
from app.panes.ribbon.scene import Scene, frame_around, hatch, images_of, unfilled
from app.panes.ribbon.stills import Stamps
from app.scales import diverging_lut, push_lut
from app.theme import Theme
from nncore.flat_order import name_of
from nncore.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
TICKS = (30.0, 84.0)  # pixels between two names in a window too dense for all


def draw_heads(painter: QPainter, scene: Scene) -> None:
    """What the columns, or the rows, are."""
    plan, theme = scene.plan, scene.theme
    names = tr("θ"), tr("−∂C/∂θ")
    if not plan.vertical:
        if plan.head.width() > 40:
            for rects in (plan.strips, tuple(plan.cell(box, 0, 1) for box in plan.swatches)):
                for rect, name in zip(rects, names, strict=True):
                    middle = rect.center().y()
                    room = QRectF(plan.head.left(), middle - 8, plan.head.width(), 16)
                    draw_text(painter, room, name, theme.plate_muted, LEFT)
        return
    for box, name, wide in zip(plan.swatches, names, (60.0, 90.0), strict=True):
        room = QRectF(plan.window.left() + box[0], plan.head.top(), wide, plan.head.height())
        draw_text(painter, room, name, theme.plate_muted, LEFT)
    if plan.name is not None:
        room = QRectF(plan.window.left(), plan.head.top(), plan.name[1], plan.head.height())
        draw_text(
            painter,
            room,
            tr("by size") if scene.entries.order is not None else tr("entry"),
            theme.plate_muted,
            LEFT,
        )
    if plan.words is not None and plan.words[1] >= LONG:
        room = QRectF(plan.window.left() + plan.words[0], plan.head.top(), plan.words[1], plan.head.height())
        draw_text(painter, room, tr("so it"), theme.plate_muted, LEFT)


def draw_names(painter: QPainter, scene: Scene) -> None:
    """The names of the entries in sight, if each has room for it."""
    plan, view, entries = scene.plan, scene.view, scene.entries
    if plan.name is None or not scene.is_readable:
        return
    painter.save()
    painter.setClipRect(plan.window.adjusted(-1, -1, 1, 1))
    for position in range(*view.whole):
        low = view.pixel(position)
        name = name_of(entries.place(position), entries.network.sizes)
        draw_text(
            painter, plan.cell(plan.name, low, low + view.pitch), name, scene.theme.plate_text, _align(plan)
        )
    painter.restore()


def _align(plan: Plan) -> Qt.AlignmentFlag:
    return LEFT if plan.vertical else Qt.AlignmentFlag.AlignCenter


def draw_window(painter: QPainter, scene: Scene, stamps: Stamps) -> None:
    """The entries in sight, and rings around those that are picked and pointed at."""
    plan, view = scene.plan, scene.view
    first, last = view.whole
    painter.save()
    painter.setClipRect(plan.window.adjusted(-1, -1, 1, 1))
    if scene.is_readable:
        shown = np.arange(first, last)
        images = images_of(scene, shown, last)
        for box, image in zip(plan.swatches, images, strict=True):
            if image is not None:
                whole = plan.cell(box, view.pixel(first), view.pixel(last))
                painter.drawImage(whole, image)
        _cells(painter, scene, (view.pixel(first), view.pixel(last)))
        for position in range(first, last):
            _entry(painter, scene, position, stamps)
    else:
        _dense(painter, scene)
    for marked, pen in ((scene.hovered, 1.0), (scene.selected, 2.0)):
        if marked is not None and first <= marked < last:
            low = view.pixel(marked)
            _ring(painter, scene, low, low + view.pitch, pen)
    painter.restore()


def _ring(painter: QPainter, scene: Scene, low: float, high: float, width: float) -> None:
    plan = scene.plan
    (a, wide), (b, last) = plan.swatches
    if plan.vertical and scene.is_readable:
        ring = plan.cell((0.0, plan.window.width() - 1), low, high).adjusted(0, 0.5, -0.5, -0.5)
    elif high - low < 5:
        ring = plan.cell((a, b + last - a), (low + high) / 2 - 2.5, (low + high) / 2 + 2.5)
    else:
        ring = plan.cell((a, b + last - a), low, high)
    painter.setPen(hairline(scene.theme.selection, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(ring)
    del wide


def _dense(painter: QPainter, scene: Scene) -> None:
    """More entries than words have room for: colours, and a name now and then."""
    plan, view = scene.plan, scene.view
    starts = view.starts(scene.ratio)
    stop = min(view.total, int(np.ceil(view.last)))
    length = len(starts) / scene.ratio
    for box, image in zip(
        plan.swatches, images_of(scene, starts, max(stop, int(starts[-1]) + 1)), strict=True
    ):
        if image is not None:
            painter.drawImage(plan.cell(box, 0, length), image)
        frame_around(painter, plan.cell(box, 0, length), scene.theme)
    for low, high in unfilled(scene):
        a, b = max(0.0, view.pixel(low)), min(length, view.pixel(high))
        if a < b:
            hatch(painter, plan.cell(plan.swatches[1], a, b), scene.theme)
    apart = TICKS[0] if plan.vertical else TICKS[1]
    for i in range(int(length // apart)):
        position = view.at((i + 0.5) * apart if plan.vertical else i * apart)
        if position is not None and plan.name is not None:
            middle = (i + 0.5) * apart if plan.vertical else i * apart + apart / 2
            room = plan.cell(
                plan.name,
                middle - (8 if plan.vertical else apart / 2),
                middle + (8 if plan.vertical else apart / 2 - 4),
            )
            name = name_of(scene.entries.place(position), scene.entries.network.sizes)
            draw_text(painter, room, name, scene.theme.plate_muted, LEFT)
    if plan.vertical and plan.push is not None:
        most = int(np.ceil(1 / view.pitch))
        left = plan.swatches[1][0] + plan.swatches[1][1] + 8
        room = plan.cell((left, plan.window.width() - left), 0, 16)
        metrics, texts = QFontMetricsF(painter.font()), words.binned(most, vertical=True)
        text = next((t for t in texts if metrics.horizontalAdvance(t) <= room.width()), texts[-1])
        draw_text(painter, room, text, scene.theme.plate_muted, LEFT)


def _cells(painter: QPainter, scene: Scene, ends: tuple[float, float]) -> None:
    """Lines around the cells and between them."""
    plan, pitch = scene.plan, scene.view.pitch
    for box in plan.swatches:
        frame_around(painter, plan.cell(box, *ends), scene.theme)
        cells = [plan.cell(box, at, at) for at in np.arange(ends[0] + pitch, ends[1] - 1, pitch).tolist()]
        painter.drawLines([QLineF(c.topLeft(), c.bottomRight()).translated(-0.5, -0.5) for c in cells])


def _entry(painter: QPainter, scene: Scene, position: int, stamps: Stamps) -> None:
    """One entry's numbers, arrow and advice."""
    plan, entries, theme = scene.plan, scene.entries, scene.theme
    low = scene.view.pixel(position)
    ends = low, low + scene.view.pitch
    place = entries.place(position)
    if plan.value is not None:
        text = words.number(float(entries.theta[place]))
        _number(painter, scene, plan.cell(plan.value, *ends), text, (0, position))
    degree = entries.degree(place)
    if degree == "unknown" or entries.push is None:
        hatch(painter, plan.cell(plan.swatches[1], *ends), theme)
    elif plan.push is not None and degree == "none":
        stamps.draw(painter, plan.cell(plan.push, *ends), "0", theme.plate_text, _align(plan))
    elif plan.push is not None:
        text = words.pushed(float(entries.push[place]))
        _number(painter, scene, plan.cell(plan.push, *ends), text, (1, position))
    if plan.words is not None:
        whole = plan.vertical and plan.words[1] >= LONG
        told = words.advice(entries, place) if whole else words.size_word(degree)
        clear = degree in {"lot", "some"} or position == scene.selected
        ink = theme.plate_text if clear else theme.plate_muted
        stamps.draw(painter, plan.cell(plan.words, *ends), told, ink, _align(plan))


def _number(painter: QPainter, scene: Scene, room: QRectF, text: str, at: tuple[int, int]) -> None:
    """A number beside its colour, or on it: then in whichever ink is seen there."""
    theme = scene.theme
    which, position = at
    if scene.plan.vertical:
        draw_text(painter, room, text, theme.plate_text, RIGHT if which == 0 else LEFT)
        return
    shades = scene.entries.shades[which]
    shade = 0.0 if shades is None else float(shades[position])
    step = 0 if math.isnan(shade) else round(max(-1.0, min(1.0, shade)) * 127) + 128
    draw_text(painter, room, text, theme.plate if _is_bright(theme, which, step) else theme.plate_text)


@lru_cache(maxsize=2048)
def _is_bright(theme: Theme, which: int, step: int) -> bool:
    """Whether dark ink is seen better on this step of a scale."""
    ground = QColor(int((diverging_lut, push_lut)[which](theme)[step]))
    return contrast(theme.plate, ground) > contrast(theme.plate_text, ground)
