"""The pictures of the gallery, made anew only when the numbers behind them are other objects."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from app.frame import Frame
from app.graphics import Atlas, atlas, heat_image
from app.panes.gallery.arrange import Placement
from app.panes.gallery.ends import Ends, peak
from app.panes.gallery.layout import Matrix, Tiles
from app.panes.gallery.options import Settings
from app.panes.gallery.values import PUSHES, Values, sources, strange, unmoved_inputs, values_of
from app.scales import diverging_lut, push_lut
from app.theme import Theme

COLUMNS = 16  # of the atlas; it is not the layout's


@dataclass(frozen=True)
class Sheet:
    """A matrix as pictures, with the end of its scale."""

    weights: QImage
    biases: QImage
    end: float


@dataclass
class Pictures:
    """What is painted. `missing` tells that this view has no numbers yet."""

    tiles: Atlas | None
    own_ends: list[float]  # of each tile on the page, if each has its own
    end: float | None  # of the tiles' scale, or of the first matrix if there are no tiles
    sheets: dict[int, Sheet]  # by layer
    largest: float  # distance from zero among all that is shown
    strange: int  # values that are not finite
    unmoved: int | None  # inputs of the first layer of which no weight moved; None if not asked
    missing: bool = False


NOTHING = Pictures(None, [], None, {}, 0.0, 0, None, missing=True)


def lut_of(view: str, theme: Theme) -> NDArray[np.uint32]:
    """The colours of a view."""
    return push_lut(theme) if view in PUSHES else diverging_lut(theme)


class Content:
    """Keeps the pictures of the last frame."""

    def __init__(self) -> None:
        self.pictures = NOTHING
        self.ends = Ends()
        self._key: tuple[object, ...] = ()
        self._run: tuple[object, ...] = ()

    def update(self, frame: Frame, placement: Placement) -> bool:
        """Make the pictures of `frame` if they are not these already; return whether they are new."""
        settings = Settings.of(frame.options)
        key = (*sources(frame, settings.view), settings.view, settings.own_scale, frame.theme, placement)
        if len(key) == len(self._key) and all(
            a is b or _same(a, b) for a, b in zip(key, self._key, strict=True)
        ):
            return False
        run = frame.snapshot.run, frame.snapshot.network.sizes
        if run != self._run:
            self._run = run
            self.ends.forget()
        self._key = key
        self.pictures = self._draw(frame, settings, placement)
        return True

    def _draw(self, frame: Frame, settings: Settings, placement: Placement) -> Pictures:
        view, tiles = settings.view, placement.tiles
        layers = ([1] if tiles else []) + [matrix.layer for matrix in placement.matrices]
        found = {layer: values_of(frame, view, layer) for layer in layers}
        values = {layer: one for layer, one in found.items() if one is not None}
        if len(values) < len(layers):
            return NOTHING
        lut, peaks = (
            lut_of(view, frame.theme),
            {layer: _peak(one, layer, tiles) for layer, one in values.items()},
        )
        ends = {layer: self.ends.end((view, layer), largest) for layer, largest in peaks.items()}
        made = Pictures(
            None, [], ends[layers[0]] if layers else None, {}, max(peaks.values(), default=0.0), 0, None
        )
        made.strange = sum(strange(one.weights) + strange(one.biases) for one in values.values())
        if tiles is not None:
            first = values[1].weights
            page = first[tiles.shown.start : tiles.shown.stop].reshape(-1, tiles.side, tiles.side)
            made.own_ends = [peak(tile) for tile in page] if settings.own_scale else []
            made.tiles = atlas(page, COLUMNS, 0, _scales(made.own_ends, ends[1]), lut)
            made.unmoved = unmoved_inputs(first) if view == "change" else None
        for matrix in placement.matrices:
            made.sheets[matrix.layer] = _sheet(values[matrix.layer], matrix, ends[matrix.layer], lut)
        return made


def _same(a: object, b: object) -> bool:
    """Whether two plain settings are equal; arrays and networks are the same only if they are one object."""
    return isinstance(a, str | bool | tuple | Placement) and a == b


def _peak(values: Values, layer: int, tiles: Tiles | None) -> float:
    """Of the weights, and of the biases where they are drawn beside them."""
    weights = peak(values.weights)
    return weights if tiles is not None and layer == 1 else max(weights, peak(values.biases))


def _scales(own: list[float], end: float) -> float | NDArray[np.float64]:
    """What divides the values: zero, where all is zero, divides nothing."""
    return np.array([one or 1.0 for one in own]) if own else end or 1.0


def _sheet(values: Values, matrix: Matrix, end: float, lut: NDArray[np.uint32]) -> Sheet:
    js = slice(matrix.js.start, matrix.js.stop)
    weights = values.weights[js, matrix.ks.start : matrix.ks.stop]
    return Sheet(
        heat_image(weights, lut, end or 1.0), heat_image(values.biases[js, None], lut, end or 1.0), end
    )
