"""From weights to light: every edge of a strip drawn at once, as sums over arrays. Pure numpy, no Qt.

Light is kept for orange and blue apart, as the real and the imaginary part of a complex number, because one pass
then serves both. Arrays of light are (columns, rows): a column of the picture is contiguous, and that is the way
the sums below run.

*A fan.* The 784 pixels stand evenly on one vertical line and all their edges end in one point, so at the share t
of the way the edge of pixel p runs at (1 - t) y_p + t y_j. Which edges cross one pixel of the screen is then a
range of p, and their light is the difference of two entries of the running sum of the weights: as exact as a
box filter over every single line, and the cost depends on the area only, not on the number of edges.

*A web.* Between lamps the edges are few: each is a tent across its line, its shares of light found once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.panes.diagram.geometry import Edges

Light = NDArray[np.complex64]
FINE = 10  # steps of the running sum in one pixel of the screen
FAN_GAIN, ALONE_GAIN, WEB_GAIN = 1.0, 1.3, 1.6
STEEPEST = 1.8  # steeper lines are not drawn brighter for their length
CONTRAST = 1.4  # of single lines: the weak step back and the strong come forward


@dataclass(frozen=True)
class Grid:
    """The pixels of the screen that one strip covers; `ratio` of them are one of the widget."""

    left: int
    top: int
    columns: int
    rows: int
    ratio: float

    @classmethod
    def over(cls, edges: Edges, top: float, height: float, ratio: float) -> Grid:
        """All pixels that a strip's edges can light."""
        left, right = int(np.floor(edges.left * ratio)), int(np.ceil(edges.right * ratio))
        first, last = int(np.floor(top * ratio)), int(np.ceil((top + height) * ratio))
        return cls(left, first, max(1, right - left), max(1, last - first), ratio)

    def shares(self, edges: Edges) -> NDArray[np.float64]:
        """The share of the way at the middle of each column of pixels."""
        xs = (self.left + np.arange(self.columns) + 0.5) / self.ratio
        return np.clip((xs - edges.left) / (edges.right - edges.left), 0.0, 1.0 - 1e-6)

    def dark(self) -> Light:
        """No light yet: one number for each pixel, column after column, and one to spill on."""
        return np.zeros(self.columns * self.rows + 1, np.complex64)


def split(strengths: NDArray[np.floating[Any]], scale: float) -> Light:
    """Strengths as light: plus in the real, minus in the imaginary part, `scale` is 1; what is no number is dark."""
    light = np.empty(strengths.shape, np.complex64)
    with np.errstate(over="ignore", invalid="ignore"):
        scaled = strengths.astype(np.float32) / np.float32(scale)
        np.minimum(np.fmax(scaled, 0), 9, out=light.real)  # the greater of NaN and 0 is 0
        np.minimum(np.fmax(-scaled, 0), 9, out=light.imag)
    return light


class Fan:
    """The edges from all pixels of the image to the neurons of the first layer."""

    def __init__(self, edges: Edges, grid: Grid) -> None:
        self.edges, self.grid = edges, grid
        t = grid.shares(edges)
        n = len(edges.sources)
        length = (edges.bottom - edges.top) * grid.ratio
        self.fine = int(np.clip(np.ceil(FINE * length / n), 2, 32))
        self._spread = (1 - t) * length  # rows over which the fan is spread in each column
        self._counts = np.ceil(self._spread).astype(np.intp) + 2  # boundaries of pixels, one more than pixels
        self._ends = np.cumsum(self._counts)
        starts = self._ends - self._counts
        within = np.arange(self._ends[-1]) - np.repeat(starts, self._counts)
        self._step = n * self.fine / self._spread  # entries of the running sum in one row
        self._base = (within * np.repeat(self._step, self._counts)).astype(np.float32)
        self._pixels = within + np.repeat(np.arange(grid.columns) * grid.rows, self._counts)
        self._shares = t
        self._plans: dict[int, tuple[NDArray[np.int16 | np.int32], NDArray[np.int32]]] = {}
        lit = self._spread + t * grid.rows  # rows that the fans light together: they part on their way
        density = len(edges.targets) * n * grid.ratio / lit  # edges in one pixel of the widget
        self.gain = (FAN_GAIN * grid.ratio / np.sqrt(density)).astype(np.float32)
        density = n * grid.ratio / np.maximum(self._spread, 1.0)
        self.gain_alone = (ALONE_GAIN * grid.ratio / np.sqrt(density)).astype(np.float32)
        run = edges.right - edges.left
        slope = (edges.targets[:, None] - edges.sources) / run
        self.brightening = np.minimum(np.hypot(1.0, slope), STEEPEST).astype(np.float32)

    @property
    def slices(self) -> int:
        """In how many parts the strip is drawn."""
        return len(self.edges.receivers)

    def sums(self, light: Light) -> Light:
        """Running sums of the light of the edges (receivers, senders), finely stepped."""
        weighted = light * (self.brightening / np.float32(self.fine))
        sums = np.zeros((len(light), weighted.shape[1] * self.fine + 1), np.complex64)
        np.cumsum(np.repeat(weighted, self.fine, axis=1), axis=1, out=sums[:, 1:])
        return sums

    def sum_of(self, light: Light, row: int) -> Light:
        """The same of the edges (senders) of one row alone."""
        weighted = light * (self.brightening[row] / np.float32(self.fine))
        sums = np.zeros(len(weighted) * self.fine + 1, np.complex64)
        np.cumsum(np.repeat(weighted, self.fine), out=sums[1:])
        return sums

    def draw(self, sums: Light, row: int, onto: Light) -> None:
        """Add the fan that ends in the lamp at `row`."""
        self.draw_one(sums[row], row, onto)

    def draw_one(self, line: Light, row: int, onto: Light) -> None:
        """The same from the running sum of that one fan."""
        entries, pixels = self._plans.get(row) or self._plan(row)
        levels = line.take(entries, mode="clip")
        onto[pixels] += levels[1:] - levels[:-1]

    def _plan(self, row: int) -> tuple[NDArray[np.int16 | np.int32], NDArray[np.int32]]:
        """For each boundary between two pixels its place in the running sum; for each pixel where it is."""
        grid, edges = self.grid, self.edges
        top = ((1 - self._shares) * edges.top + self._shares * edges.targets[row]) * grid.ratio - grid.top
        first = np.floor(top)
        offset = ((first - top) * self._step).astype(np.float32)
        last = len(edges.sources) * self.fine
        entries = np.clip(np.rint(self._base + np.repeat(offset, self._counts)), 0, last)
        inside = np.clip(first, 0, grid.rows - self._counts).astype(np.intp)
        pixels = self._pixels + np.repeat(inside, self._counts)
        pixels[self._ends - 1] = grid.columns * grid.rows  # from one column to the next is no pixel: spill it
        kind = np.int16 if last < 2**15 else np.int32
        plan = entries.astype(kind), pixels[:-1].astype(np.int32)
        self._plans[row] = plan
        return plan


class Web:
    """The edges between two columns of lamps."""

    def __init__(self, edges: Edges, grid: Grid) -> None:
        self.edges, self.grid = edges, grid
        senders, receivers = len(edges.senders), len(edges.receivers)
        t = grid.shares(edges).astype(np.float32)[:, None]
        y0 = np.tile(edges.sources, receivers).astype(np.float32)
        y1 = np.repeat(edges.targets, senders).astype(np.float32)
        middle = (
            ((1 - t) * y0 + t * y1) * grid.ratio - grid.top - 0.5
        )  # in rows, 0 is the middle of the first
        half = np.hypot(1.0, (y1 - y0) / (edges.right - edges.left)) * max(1.0, 0.75 * grid.ratio)
        self._build(middle.astype(np.float32), half.astype(np.float32))
        self.gain = np.full(grid.columns, WEB_GAIN, np.float32)

    @property
    def slices(self) -> int:
        """In how many parts the strip is drawn."""
        return 1 + len(self._edge) // 120_000

    def _build(self, middle: NDArray[np.float32], half: NDArray[np.float32]) -> None:
        """Find which edge gives how much of its light to which pixel, sorted by pixel."""
        first = np.ceil(middle - half)
        taps = np.arange(int(np.ceil(2 * half.max())), dtype=np.float32)
        rows = first[:, :, None] + taps
        tent = 1 - np.abs(rows - middle[:, :, None]) / half[:, None]
        lit = np.flatnonzero((tent > 0) & (rows >= 0) & (rows < self.grid.rows))
        columns, edges = np.divmod(lit // len(taps), middle.shape[1])
        pixels = rows.reshape(-1)[lit].astype(np.int32) + (columns * self.grid.rows).astype(np.int32)
        order = np.argsort(pixels)
        pixels = pixels[order]
        self._edge = edges[order].astype(np.int32)
        self._tent = tent.reshape(-1)[lit[order]]
        self._starts = np.flatnonzero(np.diff(pixels, prepend=-1))
        self._pixels = pixels[self._starts]

    def sums(self, light: Light) -> Light:
        """The light of the edges as one row."""
        row = light.reshape(-1)
        return (row.real**CONTRAST + 1j * row.imag**CONTRAST).astype(np.complex64)

    def draw(self, sums: Light, row: int, onto: Light) -> None:
        """Add part `row` of all edges."""
        cuts = np.linspace(0, len(self._starts), self.slices + 1).astype(np.intp)
        a, b = cuts[row], cuts[row + 1]
        start = self._starts[a]
        stop = self._starts[b] if b < len(self._starts) else len(self._edge)
        shares = sums.take(self._edge[start:stop], mode="clip")
        shares *= self._tent[start:stop]
        onto[self._pixels[a:b]] += np.add.reduceat(shares, self._starts[a:b] - start)
