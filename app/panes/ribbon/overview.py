"""Paints the overview: two strips of everything, the names of the parts, the lens."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPolygonF

from app.graphics import draw_text, faded, hairline
from app.numerals import count
from app.panes.ribbon.scene import Scene, frame_around, hatch, images_of, unfilled
from app.panes.ribbon.stills import Stamps, Still
from nncore.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Pictures:
    """The strips of the overview, made anew only for other numbers, another size or another theme."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self.images: tuple[QImage, QImage | None] = (QImage(), None)
        self.ground = Still()
        self.stamps = Stamps()

    def update(self, scene: Scene) -> None:
        """Make them if they are not these already."""
        key = (scene.entries, scene.theme, scene.axis, scene.ratio, scene.plan.vertical)
        if key != self._key:
            self._key = key
            self.images = images_of(scene, scene.axis.starts(scene.ratio))


def draw_overview(painter: QPainter, scene: Scene, pictures: Pictures) -> None:
    """Both strips, striped where nothing is found yet."""
    plan, axis = scene.plan, scene.axis
    for rect, image in zip(plan.strips, pictures.images, strict=True):
        at = 0
        for span, n in zip(axis.spans, axis.counts(scene.ratio), strict=True):
            piece = plan.piece(rect, span.low, span.high)
            if image is not None:
                source = QRectF(0, at, 1, n) if plan.vertical else QRectF(at, 0, n, 1)
                painter.drawImage(piece, image, source)
            at += n
            frame_around(painter, piece, scene.theme)
    for low, high in unfilled(scene):
        for span in axis.spans:
            start, stop = max(low, span.start), min(high, span.stop)
            if start < stop:
                ends = axis.pixel(start), span.high if stop == span.stop else axis.pixel(stop)
                hatch(painter, plan.piece(plan.strips[1], *ends), scene.theme)


def draw_labels(painter: QPainter, scene: Scene) -> None:
    """The names of the parts beside their spans, with their sizes where there is room."""
    plan, area = scene.plan, scene.plan.labels
    if area is None:
        return
    if scene.entries.order is not None:
        _ranks(painter, scene, area)
        return
    metrics = QFontMetricsF(painter.font())
    for part, span in zip(scene.entries.parts, scene.axis.spans, strict=True):
        long = f"{part.name} {count(part.size)}"
        if plan.vertical:
            room = QRectF(
                area.left(), area.top() + span.low, area.width() - 6, min(14.0, span.high - span.low)
            )
        else:
            room = QRectF(area.left() + span.low, area.top(), span.high - span.low, area.height())
        if room.height() < 8:
            continue
        text = long if metrics.horizontalAdvance(long) <= room.width() else part.name
        if metrics.horizontalAdvance(text) <= room.width():
            draw_text(painter, room, text, scene.theme.plate_text, LEFT)


def _ranks(painter: QPainter, scene: Scene, area: QRectF) -> None:
    """Where the largest is and where the zeros begin."""
    entries, plan, theme = scene.entries, scene.plan, scene.theme
    nonzero = entries.total - entries.first - (entries.zeros.zeros if entries.zeros else 0)
    marks = [(0.0, tr("largest")), (scene.axis.pixel(min(nonzero, entries.total - 1)), tr("all 0"))]
    for at, text in marks[: 2 if nonzero < entries.total - entries.first else 1]:
        if plan.vertical:
            room = QRectF(area.left(), min(area.top() + at, area.bottom() - 14), area.width() - 4, 14)
        else:
            room = QRectF(min(area.left() + at, area.right() - 46), area.top(), 60, area.height())
        draw_text(painter, room, text, theme.plate_text, LEFT)


def _lens_ends(scene: Scene) -> tuple[float, float]:
    """From where to where the window is on the overview, never so short that it cannot be seen."""
    axis, view = scene.axis, scene.view
    low, high = axis.pixel(view.first), axis.pixel(max(view.first, view.last - 1e-9))
    middle = (low + high) / 2
    return (low, high) if high - low >= 5 else (middle - 2.5, middle + 2.5)


def draw_beam(painter: QPainter, scene: Scene) -> None:
    """From the lens to what it shows large."""
    plan, view = scene.plan, scene.view
    low, high = _lens_ends(scene)
    start, length = plan.along
    shown = min(length, view.shown * view.pitch)
    if plan.vertical:
        edge, far = plan.overview.right() + 1, plan.window.left() - 4
        corners = [(edge, start + low), (far, start), (far, start + shown), (edge, start + high)]
    else:
        edge, far = plan.overview.bottom() + 1, plan.window.top() - 1
        corners = [(start + low, edge), (start, far), (start + shown, far), (start + high, edge)]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(scene.theme.plate_text, 0.10))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def draw_lens(painter: QPainter, scene: Scene) -> None:
    """The window on the overview; where the selection is."""
    plan, axis, theme = scene.plan, scene.axis, scene.theme
    low, high = _lens_ends(scene)
    painter.setPen(hairline(theme.plate_text))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(
        plan.piece(plan.overview, low, high).adjusted(*((-2, 0, 2, 0) if plan.vertical else (0, -2, 0, 2)))
    )
    if scene.bracket is not None and scene.entries.order is None:
        a, b = (axis.pixel(place) for place in scene.bracket)
        _tick(painter, scene, (a + b) / 2, max(2.0, b - a))
    for position, wide in ((scene.hovered, 1.0), (scene.selected, 2.0)):
        if position is not None:
            _tick(painter, scene, axis.pixel(position), wide)


def _tick(painter: QPainter, scene: Scene, at: float, wide: float) -> None:
    plan, colour = scene.plan, scene.theme.selection
    piece = plan.piece(plan.overview, at - wide / 2, at + wide / 2)
    if plan.vertical:
        painter.fillRect(QRectF(piece.left() - 5, piece.top(), 4, piece.height()), colour)
        painter.fillRect(QRectF(piece.right() + 1, piece.top(), 4, piece.height()), colour)
        return
    painter.fillRect(QRectF(piece.left(), piece.top() - 4, piece.width(), 3), colour)
    painter.fillRect(QRectF(piece.left(), piece.bottom() + 1, piece.width(), 3), colour)
