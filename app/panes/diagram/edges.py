"""The picture of all edges, drawn a slice at a time: what is being drawn is never seen half done."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from app.panes.diagram.geometry import Layout
from app.panes.diagram.raster import Fan, Grid, Light, Web, split
from app.panes.diagram.strengths import Strengths
from app.panes.diagram.tone import Words, added, expose, table
from app.theme import Theme

SLICE = 0.001  # seconds at a time
PIXELS = 40_000  # exposed at a time


@dataclass(frozen=True, eq=False)
class Wanted:
    """A picture asked for."""

    strengths: Strengths
    theme: Theme


class Strip:
    """One strip's plan, its light and its picture."""

    def __init__(self, plan: Fan | Web) -> None:
        self.plan = plan
        grid = plan.grid
        self._words = [np.zeros((grid.rows, grid.columns), np.uint32) for _ in range(2)]
        self.rect = QRectF(
            grid.left / grid.ratio, grid.top / grid.ratio, grid.columns / grid.ratio, grid.rows / grid.ratio
        )

    @property
    def image(self) -> QImage:
        """The finished picture."""
        return as_image(self._words[0])

    def light(self, strengths: Strengths) -> Light:
        """The light of every edge drawn, (receivers, senders)."""
        edges = self.plan.edges
        layer, scale = strengths.layers[edges.layer - 1], strengths.scales[edges.layer - 1]
        return split(layer[np.ix_(edges.receivers, edges.senders)], scale)

    def light_of(self, strengths: Strengths, row: int) -> Light:
        """The light of the edges into one receiver, (1, senders)."""
        edges = self.plan.edges
        layer, scale = strengths.layers[edges.layer - 1], strengths.scales[edges.layer - 1]
        return split(layer[edges.receivers[row], edges.senders][np.newaxis], scale)

    def draw(self, strengths: Strengths, colours: Words) -> Iterator[None]:
        """Draw into the back picture, pausing often."""
        plan, grid = self.plan, self.plan.grid
        onto = grid.dark()
        sums = plan.sums(self.light(strengths))
        yield
        for row in range(plan.slices):
            plan.draw(sums, row, onto)
            yield
        lit = onto[:-1].reshape(grid.columns, grid.rows)
        at_once = max(1, PIXELS // grid.rows)
        for start in range(0, grid.columns, at_once):
            part = slice(start, start + at_once)
            self._words[1][:, part] = expose(lit[part], plan.gain[part], colours).T
            yield

    def lit(self, strengths: Strengths, colours: Words) -> NDArray[np.uint32]:
        """The whole strip at once, in a picture of its own."""
        plan, grid = self.plan, self.plan.grid
        onto = grid.dark()
        sums = plan.sums(self.light(strengths))
        for row in range(plan.slices):
            plan.draw(sums, row, onto)
        lit = onto[:-1].reshape(grid.columns, grid.rows)
        return np.ascontiguousarray(expose(lit, plan.gain, colours).T)

    def swap(self) -> None:
        """Show what was drawn."""
        self._words.reverse()


class EdgePicture:
    """All strips of one layout. `ask` for strengths, `advance` until it returns False; `paint` at any time."""

    def __init__(self, layout: Layout, ratio: float) -> None:
        top, height = layout.answers.top(), layout.answers.height()
        grids = [(edges, Grid.over(edges, top, height, ratio)) for edges in layout.edges]
        self.strips = [Strip(Fan(edges, grid) if edges.fan else Web(edges, grid)) for edges, grid in grids]
        self.layout = layout
        self.ratio = ratio
        self.shown: Wanted | None = None  # what the finished picture shows
        self._wanted: Wanted | None = None
        self._work: Iterator[None] | None = None

    def ask(self, strengths: Strengths, theme: Theme) -> None:
        """Draw these next; a drawing under way is finished first, so that there is news even if asked at every step."""
        self._wanted = Wanted(strengths, theme)

    @property
    def busy(self) -> bool:
        """Whether something asked for is not shown yet."""
        return self._work is not None or self._wanted is not None

    def advance(self, seconds: float) -> bool:
        """Draw for about this long; return whether a picture was finished in it."""
        ends = time.perf_counter() + seconds
        while self.busy:
            if self._work is None:
                self._work, self._wanted = self._draw(self._wanted), None  # type: ignore[arg-type]
            if next(self._work, self) is self:
                self._work = None
                return True
            if time.perf_counter() >= ends:
                break
        return False

    def finish(self) -> None:
        """Draw all that was asked for, at once."""
        while self.busy:
            self.advance(float("inf"))

    def paint(self, painter: QPainter, opacity: float = 1.0) -> None:
        """Put the finished picture on the plate."""
        if self.shown is None:
            return
        painter.setOpacity(opacity)
        for strip in self.strips:
            image = strip.image
            image.setDevicePixelRatio(self.ratio)
            painter.drawImage(strip.rect.topLeft(), image)
        painter.setOpacity(1.0)

    def flash(self, strengths: Strengths, theme: Theme) -> list[tuple[QPointF, QImage]]:
        """Another light over the same strips, to be added to the picture: at once, and kept by nobody."""
        made = []
        for strip in self.strips:
            words = strip.lit(strengths, added(theme, strengths.colour))
            image = as_image(words).copy()
            image.setDevicePixelRatio(self.ratio)
            made.append((strip.rect.topLeft(), image))
        return made

    def alone(self, receiver: int) -> tuple[QRectF, QImage] | None:
        """The fan of one neuron of the first layer by itself, to be added to the plate; None if it has none."""
        strip = self.strips[0]
        plan = strip.plan
        rows = np.flatnonzero(plan.edges.receivers == receiver)
        if self.shown is None or not isinstance(plan, Fan) or not rows.size:
            return None
        onto, row = plan.grid.dark(), int(rows[0])
        plan.draw_one(plan.sum_of(strip.light_of(self.shown.strengths, row)[0], row), row, onto)
        lit = onto[:-1].reshape(plan.grid.columns, plan.grid.rows)
        colours = added(self.shown.theme, self.shown.strengths.colour)
        words = np.ascontiguousarray(expose(lit, plan.gain_alone, colours).T)
        return strip.rect, as_image(words).copy()

    def _draw(self, wanted: Wanted) -> Iterator[None]:
        colours = table(wanted.theme, wanted.strengths.colour)
        for strip in self.strips:
            yield from strip.draw(wanted.strengths, colours)
        for strip in self.strips:
            strip.swap()
        self.shown = wanted


def as_image(pixels: NDArray[np.uint32], form: QImage.Format = QImage.Format.Format_RGB32) -> QImage:
    """A picture that looks at the array and does not copy it; the array must stay as it is while Qt paints it."""
    rows, columns = pixels.shape
    return QImage(pixels.data, columns, rows, 4 * columns, form)
