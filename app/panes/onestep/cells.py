"""The ten cells of the strip: what each one paints."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.graphics import draw_text
from app.panes.onestep import charts
from app.panes.onestep.look import Area, Look
from app.panes.onestep.matrices import draw_layers, draw_parameters
from app.panes.onestep.subtraction import draw_subtraction
from nncore.words import tr

Draw = Callable[[QPainter, QRectF, Look], list[Area]]


def _deal(painter: QPainter, rect: QRectF, look: Look) -> list[Area]:
    if look.image_shape is not None:
        return charts.draw_thumbs(painter, rect, look, look.image_shape)
    return draw_layers(painter, rect, look, [(0, look.opened.inputs)], lamps=False)


def _forward(painter: QPainter, rect: QRectF, look: Look) -> list[Area]:
    layers = list(enumerate(look.opened.trace.activations))[1:]
    return draw_layers(painter, rect, look, layers, lamps=True)


def _push(painter: QPainter, rect: QRectF, look: Look) -> list[Area]:
    deltas = look.opened.gradient.deltas
    return draw_layers(painter, rect, look, [(len(deltas), -deltas[-1])], lamps=False)


def _share(painter: QPainter, rect: QRectF, look: Look) -> list[Area]:
    deltas = look.opened.gradient.deltas
    if len(deltas) == 1:
        draw_text(painter, rect, tr("This network has no hidden layer."), look.theme.plate_muted)
        return []
    layers = [(layer, -deltas[layer - 1]) for layer in range(len(deltas) - 1, 0, -1)]
    return draw_layers(painter, rect, look, layers, lamps=False)


def _ribbon(painter: QPainter, rect: QRectF, look: Look) -> list[Area]:
    return draw_parameters(painter, rect, look, -look.opened.record.gradient.flat, pushes=True, what="−∂C/∂θ")


def _rate(painter: QPainter, rect: QRectF, look: Look) -> list[Area]:
    return draw_parameters(painter, rect, look, look.opened.move, pushes=True, what="Δθ")


DRAW: dict[str, Draw] = {
    "deal": _deal,
    "forward": _forward,
    "compare": charts.draw_costs,
    "push": _push,
    "share": _share,
    "average": charts.draw_average,
    "ribbon": _ribbon,
    "rate": _rate,
    "subtract": draw_subtraction,
    "cost": charts.draw_dots,
}
