"""One neuron of the first layer, large: its weights, the input, what each pixel adds, and what training changed."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from app import numerals
from app.ends import Ends, peak
from app.frame import Frame
from app.graphics import draw_text, heat_image, lamp_image
from app.panes.gallery.content import lut_of
from app.panes.gallery.options import Settings
from app.panes.gallery.paint import LEFT, RIGHT, fitting, frame_around
from app.panes.gallery.panels import Panels, place_pair, place_panels
from app.panes.gallery.reading import place_of
from app.panes.gallery.values import neighbour_correlation, sources, value_at, values_of
from app.panes.gallery.words import arrow, number, plus_minus
from app.scales import luminance_lut
from app.theme import Theme
from nncore.arrays import Floats
from nncore.words import tr

PANELS = ("weights", "input", "product", "change")
PAIR = ("weights", "found")  # side by side, equally large
HEAD = 18.0


@dataclass(frozen=True)
class Panel:
    """One of the pictures, with the end of its scale; None for the input, from 0 to 1, and for what is not found."""

    name: str
    image: QImage
    end: float | None


@dataclass(frozen=True)
class Opened:
    """The pictures of one neuron, and its sum in words from long to short."""

    neuron: int
    panels: tuple[Panel, ...]
    sums: list[str]
    likeness: list[str]  # how alike neighbouring weights are, in words
    correlation: float


class Lens:
    """Keeps the pictures of the neuron that is open, made anew only when what is behind them is another object."""

    def __init__(self, ends: Ends) -> None:
        self.opened: Opened | None = None
        self._ends = ends
        self._key: tuple[object, ...] = ()

    def update(self, frame: Frame, neuron: int | None, side: int) -> bool:
        """Make the pictures of `neuron`, or forget them with None; return whether they are new."""
        view = Settings.of(frame.options).view
        key = (*sources(frame, "change"), *sources(frame, "product"), frame.snapshot.gradient, frame.theme)
        key = (*key, frame.found if view == "found" else None)
        plain = (neuron, side, view)
        if plain == self._key[:3] and all(a is b for a, b in zip(key, self._key[3:], strict=True)):
            return False
        self._key = (*plain, *key)
        self.opened = None if neuron is None else _open_neuron(frame, neuron, side, view, self._ends)
        return True


def _open_neuron(frame: Frame, neuron: int, side: int, view: str, ends: Ends) -> Opened:
    """Make the four pictures; in the gradient's view the last one is the push, if there is one.

    In the view of the gradient found, weights and pushes stand side by side.
    """
    last = "gradient" if view == "gradient" and frame.snapshot.gradient is not None else "change"
    names = PAIR if view == "found" else (*PANELS[:3], last)
    panels = [_panel(frame, name, neuron, side, ends) for name in names]
    likeness = neighbour_correlation(frame.snapshot.network.weights[0][neuron].reshape(side, side))
    said = tr("undefined") if math.isnan(likeness) else numerals.signed(likeness)
    return Opened(neuron, tuple(panels), sum_in_words(frame, neuron), _likeness(said), likeness)


def _likeness(said: str) -> list[str]:
    return [
        tr("Neighbouring weights: correlation {0} (pure noise: about 0, a smooth picture: towards 1)").format(
            said
        ),
        tr("Neighbouring weights: correlation {0} (noise: 0)").format(said),
        tr("neighbours alike: {0}").format(said),
    ]


def sum_in_words(frame: Frame, neuron: int) -> list[str]:
    """Σ w·x + b = z and the activation, with the numbers of the picture now on the network; long, then shorter."""
    added = values_of(frame, "product", 1)
    total = math.nan if added is None else float(added.weights[neuron].sum(dtype=np.float64))
    bias = float(frame.snapshot.network.biases[0][neuron])
    z, a = (float(part[0][neuron]) for part in (frame.trace.zs, frame.trace.activations[1:]))
    b = numerals.signed(bias, 3)
    z_text = f"{numerals.plain(total, 3)} {b[0]} {b[1:]} = {numerals.plain(z, 3)}"
    a_text = f"{frame.snapshot.network.activations[0]}({numerals.plain(z, 3)}) = {numerals.plain(a, 3)}"
    return [f"Σ w·x + b = {z_text},  {a_text}", f"{z_text},  {a_text}", a_text, numerals.plain(a, 3)]


def reading(frame: Frame, opened: Opened, k: int, side: int) -> list[str]:
    """The reading of a pixel in all pictures at once."""
    j = opened.neuron
    weight, added, changed = (
        number(value_at(frame, view, 1, j, k)) for view in ("weights", "product", "change")
    )
    lit = numerals.short(float(frame.trace.activations[0][k]))
    where = place_of(k, side)
    last = tr("changed {0}").format(changed)
    if opened.panels[-1].name == "found":
        push = value_at(frame, "found", 1, j, k)
        said = tr("not found yet") if push is None else f"{arrow(push)}{number(push)}"
        return [
            tr("{0}: input {1}, weight {2}, push {3}").format(where, lit, weight, said),
            tr("input {0}: weight {1}, push {2}").format(k, weight, said),
            tr("input {0}: {1}").format(k, said),
        ]
    if opened.panels[-1].name == "gradient":
        push = value_at(frame, "gradient", 1, j, k)
        last = tr("pushed {0}").format(f"{arrow(push)}{number(push)}")
    return [
        tr("{0}: input {1} × weight {2} adds {3}; {4}").format(where, lit, weight, added, last),
        tr("{0}: {1} × {2} = {3}").format(where, lit, weight, added),
        tr("input {0}: {1} × {2} = {3}").format(k, lit, weight, added),
        tr("input {0}: {1}").format(k, weight),
    ]


def place_opened(area: QRectF, side: int, ratio: float, view: str) -> Panels:
    """Where the four pictures are, or the two."""
    place = place_pair if view == "found" else place_panels
    return place(area.adjusted(0, HEAD, 0, 0), side, ratio)


def draw_opened(painter: QPainter, area: QRectF, panels: Panels, opened: Opened, theme: Theme) -> None:
    """Title, pictures with their scales."""
    head = QRectF(area.left(), area.top(), area.width(), HEAD - 2)
    draw_text(painter, head, tr("Neuron {0} of layer 1").format(opened.neuron), theme.plate_text, LEFT)
    if area.width() > 330:
        draw_text(painter, head, tr("Esc, Enter or double click: back"), theme.plate_muted, RIGHT)
    for at in panels.shown:
        _draw_panel(painter, panels, at, opened.panels[at], theme)
        if opened.panels[at].end is None and opened.panels[at].name == "found":
            draw_text(painter, panels.rect(at), tr("not found yet"), theme.plate_text)


def _draw_panel(painter: QPainter, panels: Panels, at: int, panel: Panel, theme: Theme) -> None:
    rect = panels.rect(at)
    frame_around(painter, rect, theme)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    painter.drawImage(rect, panel.image)
    caption, metrics = panels.caption(at), QFontMetricsF(painter.font())
    scale = "" if panel.name == "found" else tr("0 to 1")
    scale = scale if panel.end is None else plus_minus(panel.end)
    if panels.aside and at:
        name, below = _halves(caption)
        draw_text(painter, below, scale, theme.plate_muted, LEFT)
        text = fitting(metrics, _titles(panel.name), name.width())
        draw_text(painter, name, text, theme.plate_text, LEFT)
        return
    draw_text(painter, caption, scale, theme.plate_muted, RIGHT)
    room = caption.width() - metrics.horizontalAdvance(scale) - 6
    draw_text(painter, caption, fitting(metrics, _titles(panel.name), room), theme.plate_text, LEFT)


def _halves(box: QRectF) -> tuple[QRectF, QRectF]:
    """The upper and the lower line of two."""
    high = box.height() / 2
    return QRectF(box.left(), box.top(), box.width(), high), QRectF(
        box.left(), box.top() + high, box.width(), high
    )


def _titles(name: str) -> list[str]:
    return {
        "weights": [tr("weights w"), "w"],
        "input": [tr("input x"), "x"],
        "product": [tr("input × weight: what is added"), tr("input × weight"), "w·x"],
        "change": [tr("change since the start"), tr("change"), "w − w₀"],
        "gradient": [tr("last push, −∂C/∂w"), tr("last push"), tr("push")],
        "found": [tr("gradient found: ↑ green, ↓ purple, −∂C/∂w"), tr("gradient found"), tr("push")],
    }[name]


def _panel(frame: Frame, name: str, neuron: int, side: int, ends: Ends) -> Panel:
    if name == "input":
        image = frame.trace.activations[0].reshape(side, side)
        return Panel(name, lamp_image(image, luminance_lut()), None)
    found = values_of(frame, name, 1)
    tile: Floats = np.zeros((side, side)) if found is None else found.weights[neuron].reshape(side, side)
    if name == "found" and found is None:
        return Panel(name, heat_image(tile, lut_of(name, frame.theme), 1.0), None)
    end = ends.end(("opened", name, neuron), peak(tile))
    return Panel(name, heat_image(tile, lut_of(name, frame.theme), end or 1.0), end)
