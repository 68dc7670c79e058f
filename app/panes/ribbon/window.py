"""Paints the window: the entries under the lens, one by one where they have room for words."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app.graphics import draw_text, hairline
from app.panes.ribbon import words
from app.panes.ribbon.scene import Scene, frame_around, hatch, images_of, unfilled
from app.panes.ribbon.words import tr
from nncore.flat_order import name_of

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
    if plan.words is not None and plan.words[1] > 90:
        room = QRectF(plan.window.left() + plan.words[0], plan.head.top(), plan.words[1], plan.head.height())
        draw_text(painter, room, tr("so it"), theme.plate_muted, LEFT)


def draw_window(painter: QPainter, scene: Scene) -> None:
    """The entries in sight, and rings around those that are picked and pointed at."""
    plan, view = scene.plan, scene.view
    first = int(np.floor(view.first))
    last = min(view.total, int(np.ceil(view.last)))
    painter.save()
    painter.setClipRect(plan.window.adjusted(-1, -1, 1, 1))
    if scene.is_readable:
        shown = np.arange(first, last)
        images = images_of(scene, shown, last)
        for box, image in zip(plan.swatches, images, strict=True):
            if image is not None:
                whole = plan.cell(box, view.pixel(first), view.pixel(last))
                painter.drawImage(whole, image)
        for position in range(first, last):
            _entry(painter, scene, position)
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
        draw_text(painter, room, words.binned(most, vertical=True), scene.theme.plate_muted, LEFT)


def _entry(painter: QPainter, scene: Scene, position: int) -> None:
    """One entry's name, numbers, arrow and advice."""
    plan, entries = scene.plan, scene.entries
    low = scene.view.pixel(position)
    ends = low, low + scene.view.pitch
    place = entries.place(position)
    align = LEFT if plan.vertical else Qt.AlignmentFlag.AlignCenter
    for box in plan.swatches:
        frame_around(painter, plan.cell(box, *ends), scene.theme)
    if plan.name is not None:
        name = name_of(place, entries.network.sizes)
        draw_text(painter, plan.cell(plan.name, *ends), name, scene.theme.plate_text, align)
    if plan.value is not None:
        text = words.number(float(entries.theta[place]))
        _number(painter, scene, plan.cell(plan.value, *ends), text, (0, position))
    degree = entries.degree(place)
    if degree == "unknown" or entries.push is None:
        hatch(painter, plan.cell(plan.swatches[1], *ends), scene.theme)
    elif plan.push is not None:
        text = words.pushed(float(entries.push[place]))
        _number(painter, scene, plan.cell(plan.push, *ends), text, (1, position))
    if plan.words is not None:
        told = (
            words.advice(entries, place) if plan.vertical and plan.words[1] > 90 else words.size_word(degree)
        )
        clear = degree in {"lot", "some"} or position == scene.selected
        ink = scene.theme.plate_text if clear else scene.theme.plate_muted
        draw_text(painter, plan.cell(plan.words, *ends), told, ink, align)


def _number(painter: QPainter, scene: Scene, room: QRectF, text: str, at: tuple[int, int]) -> None:
    """A number beside its colour, or on it: then in whichever ink is seen there."""
    theme = scene.theme
    which, position = at
    if scene.plan.vertical:
        draw_text(painter, room, text, theme.plate_text, RIGHT if which == 0 else LEFT)
        return
    shades = scene.entries.shades[which]
    bright = shades is not None and abs(float(shades[position])) > 0.55
    draw_text(painter, room, text, theme.plate if bright else theme.plate_text)
