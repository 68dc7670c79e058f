"""The pictures of the gallery, made anew only when the numbers behind them are other objects."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from app.ends import Ends, peak, strong_end, strong_peak
from app.frame import Frame
from app.graphics import Atlas, atlas, heat_image
from app.panes.gallery.arrange import Placement
from app.panes.gallery.layout import Matrix, Tiles
from app.panes.gallery.options import Settings
from app.panes.gallery.values import PUSHES, Values, is_haunted, sources, strange, unmoved_inputs, values_of
from app.scales import diverging_lut, push_lut
from app.theme import Theme
from nncore.arrays import Floats

HALVED = 4.0  # pixels from which a cell of a matrix has room for two halves
COLUMNS = 16  # of the atlas; it is not the layout's


@dataclass(frozen=True)
class Sheet:
    """The weights in sight, with the biases as one more column on the right, and the end of their scale.

    `halved`: each cell is two columns of the image, the ghost's on the left.
    """

    image: QImage
    end: float
    halved: bool = False


@dataclass
class Pictures:
    """What is painted. `missing` tells that this view has no numbers yet."""

    missing: bool = False
    largest: float = 0.0  # distance from zero among all that is shown
    strange: int = 0  # values that are not finite
    tiles: Atlas | None = None
    end: float = 0.0  # of the tiles' scale
    beside: Atlas | None = None  # the weights themselves, where the tiles show their gradient
    beside_end: float = 0.0
    own_ends: list[float] = field(default_factory=list)  # of each tile on the page, if each has its own
    beyond: float | None = None  # share of the tiles' values outside the scale, if it may leave any out
    unmoved: int | None = None  # inputs of the first layer of which no weight moved, if that is the view
    one_scale: bool = False  # whether all layers have the same
    sheets: dict[int, Sheet] = field(default_factory=dict)  # by layer
    unreached: frozenset[int] = frozenset()  # layers whose gradient is not found yet, while that of others is


def lut_of(view: str, theme: Theme) -> NDArray[np.uint32]:
    """The colours of a view."""
    return push_lut(theme) if view in PUSHES else diverging_lut(theme)


class Content:
    """Keeps the pictures of the last frame."""

    def __init__(self) -> None:
        self.pictures = Pictures(missing=True)
        self.ends = Ends()
        self._key: tuple[object, ...] = ()
        self._run: tuple[object, ...] = ()

    def update(self, frame: Frame, placement: Placement) -> bool:
        """Make the pictures of `frame` if they are not these already; return whether they are new."""
        settings = Settings.of(frame.options)
        ghost = frame.ghost if is_haunted(frame, settings.view) else None
        key = (*sources(frame, settings.view), settings.view, settings.scale, frame.theme, placement, ghost)
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
        tiles, lut = placement.tiles, lut_of(settings.view, frame.theme)
        layers = ([1] if tiles else []) + [matrix.layer for matrix in placement.matrices]
        values = {layer: values_of(frame, settings.view, layer) for layer in layers}
        made = Pictures(one_scale=settings.scale == "network")
        none = frozenset(layer for layer, found in values.items() if found is None)
        if none and (settings.view != "found" or len(none) == len(values)):
            return Pictures(missing=True)
        made.unreached = none
        if tiles is not None and tiles.paired and settings.view == "found":
            _draw_beside(made, frame, tiles)
        for layer, found in values.items():
            if found is None:
                continue
            made.strange += strange(found.weights) + strange(found.biases)
            if tiles is not None and layer == 1:
                made.end = self._end(frame, settings, layer, found)
                _draw_tiles(made, found.weights, tiles, settings, lut)
                if tiles.paired and is_haunted(frame, settings.view):
                    _draw_ghost(made, values_of(frame.haunted, settings.view, 1), tiles, lut)
                continue
            largest = max(peak(found.weights), peak(found.biases))
            made.largest = max(made.largest, largest)
            matrix = next(m for m in placement.matrices if m.layer == layer)
            beside = (
                values_of(frame.haunted, settings.view, layer)
                if _is_shared(frame, settings, matrix)
                else None
            )
            made.sheets[layer] = _sheet(found, beside, matrix, self._end(frame, settings, layer, found), lut)
        return made

    def _end(self, frame: Frame, settings: Settings, layer: int, values: Values) -> float:
        """The end of a layer's scale.

        That of the weights depends on the weights alone, as in the diagram; others stay where they are while the
        values tremble from step to step.
        """
        view, scale = settings.view, settings.scale
        if scale == "network":
            layers = range(1, len(frame.snapshot.network.sizes))
            found = [one.weights for i in layers if (one := values_of(frame, view, i)) is not None]
            if view == "weights":
                return max(map(strong_end, found))
            return self.ends.end((view, scale), max(map(strong_peak, found)))
        if scale == "strong" and view == "weights":
            return strong_end(values.weights)
        largest = strong_peak(values.weights)
        if scale != "strong":
            largest = peak(values.weights) if layer == 1 else max(peak(values.weights), peak(values.biases))
        return self.ends.end((view, scale, layer), largest)


def _draw_tiles(
    made: Pictures, weights: Floats, tiles: Tiles, settings: Settings, lut: NDArray[np.uint32]
) -> None:
    page = weights[tiles.shown.start : tiles.shown.stop].reshape(-1, tiles.side, tiles.side)
    made.largest = peak(weights)
    if settings.scale in {"strong", "network"}:
        made.beyond = float((np.abs(weights) > made.end).mean())
    if settings.own_scale:
        made.own_ends = [peak(tile) for tile in page]
    made.tiles = atlas(page, COLUMNS, 0, _scales(made.own_ends, made.end), lut)
    if settings.view == "change":
        made.unmoved = unmoved_inputs(weights)


def _draw_ghost(made: Pictures, values: Values | None, tiles: Tiles, lut: NDArray[np.uint32]) -> None:
    """The other run's tiles, on the scale of this one's: what is brighter there is larger there."""
    if values is not None:
        page = values.weights[tiles.shown.start : tiles.shown.stop].reshape(-1, tiles.side, tiles.side)
        made.beside = atlas(page, COLUMNS, 0, _scales(made.own_ends, made.end), lut)


def _draw_beside(made: Pictures, frame: Frame, tiles: Tiles) -> None:
    """The weights that the gradient is of, on the scale they have in the diagram."""
    weights = frame.snapshot.network.weights[0]
    page = weights[tiles.shown.start : tiles.shown.stop].reshape(-1, tiles.side, tiles.side)
    made.beside_end = strong_end(weights)
    made.beside = atlas(page, COLUMNS, 0, made.beside_end or 1.0, diverging_lut(frame.theme))


def _same(a: object, b: object) -> bool:
    """Whether two plain settings are equal; arrays and networks are the same only if they are one object."""
    return isinstance(a, str | bool | tuple | Placement) and a == b


def _scales(own: list[float], end: float) -> float | NDArray[np.float64]:
    """What divides the values: zero, where all is zero, divides nothing."""
    return np.array([one or 1.0 for one in own]) if own else end or 1.0


def _is_shared(frame: Frame, settings: Settings, matrix: Matrix) -> bool:
    """Whether a matrix's cells have room for the ghost's half."""
    return matrix.cell >= HALVED and is_haunted(frame, settings.view)


def _sheet(
    values: Values, ghost: Values | None, matrix: Matrix, end: float, lut: NDArray[np.uint32]
) -> Sheet:
    cells = _cells(values, matrix)
    if ghost is not None:
        both = np.stack([_cells(ghost, matrix), cells], axis=-1)
        cells = both.reshape(len(cells), -1)
    return Sheet(heat_image(cells, lut, end or 1.0), end, ghost is not None)


def _cells(values: Values, matrix: Matrix) -> Floats:
    js = slice(matrix.js.start, matrix.js.stop)
    weights = values.weights[js, matrix.ks.start : matrix.ks.stop]
    return np.column_stack([weights, values.biases[js]])
