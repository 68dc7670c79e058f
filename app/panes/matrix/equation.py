"""The equation in arrays: f( W a + b ) and what it comes to, with every entry in its place."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from app import fonts
from app.graphics import draw_text, faded
from app.numerals import count
from app.panes.matrix import brush
from app.panes.matrix.brush import Scale
from app.panes.matrix.geometry import Block, Equation, equation
from app.panes.matrix.layer import Layer, is_light
from app.selection import Bias, Neuron, Selection, Weight, neuron_of
from app.texts import put_texts
from app.theme import Theme
from nncore.arrays import Ints
from nncore.words import tr

STAGE_OF = {"W": "product", "a": "product", "b": "sum", "r": "bent"}


@dataclass(frozen=True, eq=False)
class Scene:
    """A layer, where its arrays stand, and which of its rows and columns are there."""

    layer: Layer
    places: Equation
    rows: range
    columns: Ints
    width: float  # of the plate
    height: float

    @classmethod
    def of(cls, layer: Layer, width: float, height: float) -> Scene:
        """Lay the layer out in a plate."""
        places = equation(width, height, layer.n, layer.n_in, _width(layer.function))
        rows, columns = layer.rows(places.w.rows), layer.columns(places.w.columns)
        return cls(layer, places, rows, columns, width, height)

    @property
    def is_cut(self) -> bool:
        """Whether columns are left out."""
        return len(self.columns) < self.layer.n_in

    def at(self, point: QPointF) -> tuple[str, Selection] | None:
        """The array under a point and the thing of its entry there."""
        number = self.layer.number
        for name, block in self.places.blocks.items():
            found = block.find(point)
            if found is None:
                continue
            i, across = found
            if name == "a":
                return name, Neuron(number - 1, int(self.columns[i]))
            j = self.rows[i]
            if name == "W":
                return name, Weight(number, j, int(self.columns[across]))
            return name, Bias(number, j) if name == "b" else Neuron(number, j)
        return None

    def header_at(self, point: QPointF) -> int | None:
        """The column of W whose head, just above it, is under a point."""
        w = self.places.w
        head = QRectF(w.left, w.top - 24, w.rect.width(), 24)
        if not head.contains(point):
            return None
        return int(self.columns[min(w.columns - 1, int((point.x() - w.left) / w.cell))])

    def symbol_at(self, point: QPointF) -> str | None:
        """The array whose name is under a point, "f" for the function."""
        for name, block in self.places.blocks.items():
            if self.title(block).contains(point):
                return name
        return "f" if self.places.opening.contains(point) else None

    def title(self, block: Block) -> QRectF:
        """Where an array's name and shape stand."""
        room = max(block.outer.width(), 44.0)
        top = min(one.top for one in self.places.blocks.values()) - 60
        return QRectF(block.outer.center().x() - room / 2, top, room, 22)


@lru_cache(maxsize=16)
def _width(function: str) -> float:
    return QFontMetricsF(fonts.mathematical(18)).horizontalAdvance(f"{function} (") + 2 if function else 0.0


def paint(
    painter: QPainter, scene: Scene, theme: Theme, peel: float, lit: str
) -> Generator[None, None, None]:
    """All but the rings, with pauses.

    `peel` is 1 where the columns still stand in the diagram and 0 once they are vectors.
    """
    layer, places = scene.layer, scene.places
    stage = layer.stage
    rows = np.arange(scene.rows.start, scene.rows.stop)
    part = layer.weights[scene.rows.start : scene.rows.stop][:, scene.columns]
    heat = Scale.of(layer.weights, theme)
    brush.matrix(painter, places.w, part, heat)
    yield
    a, result = layer.a[scene.columns], layer.result[rows]
    lamps = Scale.of(layer.a, theme, light=is_light(layer.a, _before(layer)))
    out = Scale.of(layer.result, theme, light=stage == "bent" and is_light(result, layer.activation))
    bias = Scale.of(layer.biases, theme)
    brush.column(painter, _moved(places.a, peel, -1), a, lamps, 1 - peel)
    yield
    with _dimmed(painter, stage == "product"):
        brush.column(painter, places.b, layer.biases[rows], bias)
        brush.brackets(painter, places.b, theme)
    yield
    brush.column(painter, _moved(places.r, peel, 1), result, out, 1 - peel)
    yield
    for block in (places.w, places.a, places.r):
        brush.brackets(painter, block, theme)
    _signs(painter, scene, theme)
    _names(painter, scene, theme, lit)
    yield
    _scales(painter, scene, {"W": heat, "a": lamps, "b": bias, "r": out})
    yield
    _heads(painter, scene, theme)
    _note(painter, scene, theme)


class _dimmed:  # noqa: N801 - reads as a word: with dimmed
    """Paint faintly what the stage leaves out."""

    def __init__(self, painter: QPainter, really: bool) -> None:
        self._painter, self._really = painter, really

    def __enter__(self) -> None:
        self._painter.setOpacity(0.22 if self._really else 1.0)

    def __exit__(self, *_: object) -> None:
        self._painter.setOpacity(1.0)


def _before(layer: Layer) -> str:
    return layer.network.activations[layer.number - 2] if layer.number > 1 else ""


def _moved(block: Block, peel: float, side: int) -> Block:
    """Where a column is on its way from the diagram: further out, and further apart."""
    if not peel:
        return block
    apart = 1 + 0.25 * peel
    top = block.rect.center().y() - block.rect.height() * apart / 2
    return Block(block.left + side * 46 * peel, top, block.cell, block.pitch * apart, block.rows, 1)


def _signs(painter: QPainter, scene: Scene, theme: Theme) -> None:
    layer, places = scene.layer, scene.places
    painter.setFont(fonts.mathematical(18))
    bends = bool(layer.function)
    with _dimmed(painter, layer.stage != "bent"):
        if bends:
            draw_text(painter, places.opening, f"{layer.function} (", theme.plate_text)
            draw_text(painter, places.closing, ")", theme.plate_text)
    with _dimmed(painter, layer.stage == "product"):
        draw_text(painter, places.plus, "+", theme.plate_text)
    draw_text(painter, places.equals, "=", theme.plate_text)


def _names(painter: QPainter, scene: Scene, theme: Theme, lit: str) -> None:
    layer, places = scene.layer, scene.places
    own, before = f"({layer.number})", f"({layer.number - 1})"
    last = {"product": ("Wa", ""), "sum": ("z", own), "bent": ("a", own)}[layer.stage]
    last = ("𝑊𝑎", "") if layer.stage == "product" else last
    letters = {"W": ("𝑊", own), "a": ("𝑎", before), "b": ("𝑏", own), "r": (_italic(last[0]), last[1])}
    for name, block in places.blocks.items():
        dim = name == "b" and layer.stage == "product"
        room = scene.title(block)
        ink = theme.selection if lit == name else theme.plate_text
        brush.name(painter, room.center(), *letters[name], faded(ink, 0.35 if dim else 1.0))


def _italic(letter: str) -> str:
    return {"z": "𝑧", "a": "𝑎"}.get(letter, letter)


def _scales(painter: QPainter, scene: Scene, scales: dict[str, Scale]) -> None:
    layer, places = scene.layer, scene.places
    shapes = {
        "W": f"{count(layer.n)}×{count(layer.n_in)}",
        "a": count(layer.n_in),
        "b": count(layer.n),
        "r": count(layer.n),
    }
    bottom = max(block.outer.bottom() for block in places.blocks.values()) + 4
    for name, block in places.blocks.items():
        with _dimmed(painter, name == "b" and layer.stage == "product"):
            width = min(120.0, max(40.0, block.rect.width() - 4))
            if block.cell < 30 and name != "W":
                width = block.cell
            brush.scale_bar(painter, block.rect.center().x() - width / 2, bottom, width, scales[name])
            painter.setFont(fonts.sized(9))
            room = QRectF(block.rect.center().x() - 40, scene.title(block).bottom() - 1, 80, 12)
            if name == "W" or block.cell >= 30:
                draw_text(painter, room, shapes[name], scales[name].theme.plate_muted)


def _heads(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """The numbers of the rows, and of the columns where there is room."""
    w = scene.places.w
    painter.setFont(fonts.sized(9))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    if w.pitch >= 10:
        left, ink = w.outer.left() - 22, theme.plate_muted
        rows = enumerate(scene.rows)
        put_texts(painter, [((left, w.top + i * w.pitch, 20, w.pitch), str(j), ink) for i, j in rows], right)
    if w.cell >= 17 or (w.cell >= 11 and scene.layer.n_in <= 100):
        tight = w.cell < 7 * len(str(scene.columns[-1]))  # then every other one stands higher
        texts = []
        for i, k in enumerate(scene.columns.tolist()):
            top = w.top - (24 if tight and i % 2 else 15)
            texts.append(((w.left + i * w.cell - 6, top, w.cell + 12, 12.0), str(k), theme.plate_muted))
        put_texts(painter, texts, Qt.AlignmentFlag.AlignCenter)


def rings(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """What is pointed at and what is picked, in their rows, columns and entries."""
    frame = scene.layer.frame
    if frame.hovered is not None and frame.hover != frame.selection:
        _ring(painter, scene, frame.hover, theme, thick=False)
    _ring(painter, scene, frame.selection, theme, thick=True)


def _ring(painter: QPainter, scene: Scene, thing: Selection | None, theme: Theme, *, thick: bool) -> None:
    layer, places = scene.layer, scene.places
    neuron = neuron_of(thing)
    if neuron is None or thing is None:
        return
    where = {int(k): i for i, k in enumerate(scene.columns)}
    own = neuron.layer == layer.number and neuron.index in scene.rows
    i = neuron.index - scene.rows.start
    whole = isinstance(thing, Neuron)
    if own:
        brush.ring(painter, places.w.row(i), theme, thick=thick, faint=not whole)
        brush.ring(painter, places.r.at(i), theme, thick=thick, faint=not whole)
        brush.ring(painter, places.b.at(i), theme, thick=thick, faint=not isinstance(thing, Bias))
    if isinstance(thing, Weight) and own and thing.k in where:
        brush.ring(painter, places.w.at(i, where[thing.k]), theme, thick=thick)
        brush.ring(painter, places.a.at(where[thing.k]), theme, thick=thick, faint=True)
    elif whole and neuron.layer == layer.number - 1 and neuron.index in where:
        brush.ring(painter, places.w.column(where[neuron.index]), theme, thick=thick)
        brush.ring(painter, places.a.at(where[neuron.index]), theme, thick=thick)


def _note(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """What is left out, at the foot."""
    painter.setFont(fonts.caption())
    bottom = max(block.outer.bottom() for block in scene.places.blocks.values()) + 24
    room = QRectF(8, min(bottom, scene.height - 18), scene.width - 16, 15)
    draw_text(painter, room, note(scene), theme.plate_muted)


def note(scene: Scene) -> str:
    """How many of the columns and rows are shown, and which."""
    layer, parts = scene.layer, []
    if scene.is_cut:
        shown = tr("showing {0} of {1} columns").format(len(scene.columns), count(layer.n_in))
        which = tr("the largest terms")
        if not layer.largest_first:
            which = f"{scene.columns[0]} – {scene.columns[-1]}"
        parts.append(f"{shown}: {which}")
    if len(scene.rows) < layer.n:
        rows = tr("rows {0} – {1} of {2}")
        parts.append(rows.format(scene.rows.start, scene.rows.stop - 1, count(layer.n)))
    held = [str(j) for j in sorted(layer.pinned) if j in scene.rows]
    if held and layer.stage == "bent":
        parts.append(tr("pinned by hand: {0}").format(", ".join(held)))
    return "  ·  ".join(parts)
