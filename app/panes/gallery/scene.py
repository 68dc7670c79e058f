"""Paints the whole gallery from what is ready: plate, pictures, rings, foot."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from app.frame import Frame
from app.graphics import draw_text, faded, hairline
from app.naming import naming_of
from app.panes.gallery import opened as large
from app.panes.gallery.content import Pictures
from app.panes.gallery.glow import Glow
from app.panes.gallery.layers import Layer
from app.panes.gallery.marks import Mark, draw_marks, marks, marks_on_panels
from app.panes.gallery.notes import empty_text, notes, page_name
from app.panes.gallery.options import Settings
from app.panes.gallery.paint import draw_matrix, draw_matrix_names, draw_tile_numbers, draw_tiles
from app.panes.gallery.panels import Panels
from app.panes.gallery.reading import of_selection
from app.panes.gallery.stage import Stage
from app.panes.gallery.strip import Scale, draw_reading, draw_scale
from app.selection import Part, Weight
from nncore.words import tr


class Layers:
    """What is kept from one painting to the next."""

    def __init__(self) -> None:
        self.ground = Layer()
        self.scale = Layer()


@dataclass(frozen=True)
class Scene:
    """Everything the painter needs."""

    frame: Frame
    stage: Stage
    pictures: Pictures
    opened: large.Opened | None
    ring: bool  # whether the keyboard's focus is shown
    layers: Layers
    glow: Glow


def draw(painter: QPainter, rect: QRectF, font: QFont, scene: Scene) -> None:
    """The gallery, or the neuron that is open."""
    theme = scene.frame.theme
    painter.setFont(font)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    if scene.stage.lens is not None and scene.opened is not None:
        painter.fillRect(rect, theme.plate)
        _draw_open(painter, scene, scene.stage.lens, scene.opened)
    else:
        _draw_all(painter, rect, scene)
    if scene.ring:
        painter.setPen(hairline(theme.plate_muted))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1.5, 1.5, -1.5, -1.5))


def _draw_all(painter: QPainter, rect: QRectF, scene: Scene) -> None:
    frame, stage, pictures = scene.frame, scene.stage, scene.pictures
    theme, placement = frame.theme, stage.placement
    ends = {layer: sheet.end for layer, sheet in pictures.sheets.items()}
    naming = naming_of(frame)

    def names(into: QPainter) -> None:
        if placement.tiles is not None:
            draw_tile_numbers(into, placement.tiles, theme)
        for matrix in placement.matrices:
            draw_matrix_names(into, matrix, ends.get(matrix.layer), theme, naming)

    scene.layers.ground.draw(painter, rect, theme.plate, (placement, ends, theme, naming), names)
    if placement.tiles is not None:
        draw_tiles(painter, placement.tiles, pictures, theme)
    for matrix in placement.matrices:
        if sheet := pictures.sheets.get(matrix.layer):
            draw_matrix(painter, matrix, sheet, theme)
    scene.glow.paint(painter)
    for thick, selection in ((False, frame.hovered), (True, frame.part)):
        if selection is not None:
            draw_marks(painter, marks(selection, placement), theme, thick=thick)
    _draw_missing(painter, scene)
    _draw_foot(painter, scene)


def _draw_missing(painter: QPainter, scene: Scene) -> None:
    """Say why there is nothing, and on which layers there is nothing yet."""
    placement, pictures = scene.stage.placement, scene.pictures
    for matrix in placement.matrices:
        if matrix.layer in pictures.unreached:
            draw_text(painter, matrix.cells, tr("not found yet"), scene.frame.theme.plate_muted)
    if text := empty_text(scene.frame, pictures):
        beside = placement.tiles if 1 in pictures.unreached else None
        _draw_message(painter, beside.bounds if beside is not None else scene.stage.area, text, scene)


def _draw_foot(painter: QPainter, scene: Scene) -> None:
    frame, stage = scene.frame, scene.stage
    pointed = frame.hovered or frame.part
    page = page_name(stage.placement.tiles)
    split = _side_by_side(stage)
    if len(stage.foot) > 1:
        texts = of_selection(frame, pointed, stage.side) if pointed else _notes(scene)
        if split and page and not pointed:
            texts = [*(f"{page} · {text}" for text in texts if text), page]
        draw_reading(painter, stage.foot[0], texts, frame.theme, strong=pointed is not None)
    if not scene.pictures.missing:
        view = Settings.of(frame.options).view
        scale = Scale.of(scene.pictures, "" if split else page, view, frame.theme)
        rect = stage.foot[-1]
        scene.layers.scale.draw(
            painter, rect, frame.theme.plate, (scale,), lambda into: draw_scale(into, rect, scale)
        )


def _notes(scene: Scene) -> list[str]:
    return notes(scene.frame, scene.pictures, scene.stage.placement)


def _draw_message(painter: QPainter, area: QRectF, text: str, scene: Scene) -> None:
    """A sentence in the middle, on a plate of its own."""
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(text) + 24, metrics.height() + 14
    plate = QRectF(0, 0, min(width, area.width()), height)
    plate.moveCenter(area.center())
    plate = plate.toAlignedRect().toRectF()
    theme = scene.frame.theme
    painter.setPen(hairline(theme.plate_line))
    painter.setBrush(faded(theme.plate, 0.94))
    painter.drawRect(plate.adjusted(0.5, 0.5, -0.5, -0.5))
    draw_text(painter, plate.adjusted(4, 0, -4, 0), text, theme.plate_text)


def _draw_open(painter: QPainter, scene: Scene, lens: Panels, opened: large.Opened) -> None:
    frame, stage = scene.frame, scene.stage
    large.draw_opened(painter, stage.area, lens, opened, frame.theme)
    for thick, selection in ((False, frame.hovered), (True, frame.part)):
        found = _on_panels(selection, lens, opened.neuron)
        draw_marks(painter, found, frame.theme, thick=thick)
    pointed = _weight_of(frame.hovered, opened.neuron) or _weight_of(frame.part, opened.neuron)
    texts = large.reading(frame, opened, pointed.k, lens.side) if pointed else opened.likeness
    if _side_by_side(stage):  # one line for both
        line = stage.foot[0].united(stage.foot[1])
        draw_reading(painter, line, texts if pointed else opened.sums, frame.theme, strong=True)
        return
    if len(stage.foot) > 1:
        draw_reading(painter, stage.foot[0], texts, frame.theme, strong=pointed is not None)
    draw_reading(painter, stage.foot[-1], opened.sums, frame.theme, strong=True)


def _side_by_side(stage: Stage) -> bool:
    """Whether the reading stands beside the scale, not over it."""
    return len(stage.foot) > 1 and stage.foot[0].top() == stage.foot[1].top()


def _on_panels(selection: Part | None, lens: Panels, neuron: int) -> list[Mark]:
    return marks_on_panels(selection, lens, neuron) if selection is not None else []


def _weight_of(selection: Part | None, neuron: int) -> Weight | None:
    inside = isinstance(selection, Weight) and selection.layer == 1 and selection.j == neuron
    return selection if isinstance(selection, Weight) and inside else None
