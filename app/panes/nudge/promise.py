"""The table of the second page: both changes of the cost and their ratio, for nudges that grow."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy

from app import fonts
from app.graphics import draw_text, faded
from app.lock_veil import Veil
from app.panes.nudge.note import draw_note
from app.panes.nudge.words import four, nudge_text, plus
from app.widgets.plate import Plate
from nncore.arrays import Floats
from nncore.network import locate
from nncore.nudges import Bench, Shares
from nncore.pairs import HOLDS, Pair
from nncore.words import tr

NUDGES = (1e-4, 1e-2, 0.1, 0.5, 1.0, 2.0)
ROW, EDGE = 18.0, 10.0
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, eq=False)
class Both:
    """What the same nudges of two weights did to the cost."""

    pair: Pair
    nudges: tuple[float, ...]
    strong: Floats
    weak: Floats

    @property
    def ratios(self) -> tuple[float, ...]:
        """How many times as far the strong one moved the cost."""
        with np.errstate(all="ignore"):
            return tuple((self.strong / self.weak).tolist())


def both(bench: Bench, pair: Pair, nudges: tuple[float, ...]) -> Shares[Both]:
    """Nudge one, then the other."""
    sizes, hs = bench.network.sizes, np.array(nudges)
    strong = yield from bench.changes(locate(pair.strong, sizes), hs)
    weak = yield from bench.changes(locate(pair.weak, sizes), hs)
    return Both(pair, nudges, strong, weak)


class Table(Plate):
    """A click takes that row's nudge."""

    chosen = Signal(float)

    def __init__(self) -> None:
        super().__init__(tr("Both changes of the cost for nudges that grow"), keys=False)
        Veil(self, "nudge.shared")
        self.setToolTip(tr("Measured with this network; a click on a row takes its nudge."))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(int((len(NUDGES) + 1) * ROW + 10))
        self.both: Both | None = None
        self._nudge, self._empty = 0.0, ""

    def show_both(self, found: Both | None, nudge: float, empty: str) -> None:
        """Show what was measured; the row of the nudge at hand is marked."""
        self.both, self._nudge, self._empty = found, nudge, empty
        if found is not None:
            rows = zip(found.nudges, found.ratios, strict=True)
            self.setAccessibleDescription("; ".join(f"{nudge_text(h)}: {four(r)}" for h, r in rows))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """All rows."""
        return QSize(200, int((len(NUDGES) + 1) * ROW + 10))

    def row(self, at: int) -> QRectF:
        """Where row `at` is, the head being −1."""
        return QRectF(4, 5 + (at + 1) * ROW, self.width() - 8, ROW)

    def paint(self, painter: QPainter) -> None:
        """Head and rows; where the ratio is still the promised one, there is a tick."""
        theme = self.theme
        if self.both is None:
            draw_note(painter, self.rect().toRectF(), self._empty, theme)
            return
        heads = (tr("nudge"), tr("ΔC strong"), tr("ΔC weak"), tr("ratio"))
        self._cells(painter, -1, heads, "plate_muted")
        painter.setFont(fonts.sized(12))
        found = self.both
        rows = zip(found.nudges, found.strong.tolist(), found.weak.tolist(), found.ratios, strict=True)
        for at, (nudge, strong, weak, ratio) in enumerate(rows):
            if math.isclose(nudge, self._nudge, rel_tol=1e-6):
                painter.fillRect(self.row(at), faded(theme.plate_muted, 0.22))
            promise = found.pair.ratio
            holds = abs(ratio - promise) <= HOLDS * abs(promise)
            mark = "✓" if holds else "✕"
            texts = (
                nudge_text(nudge),
                plus(four(strong), strong),
                plus(four(weak), weak),
                f"{four(ratio)} {mark}",
            )
            self._cells(painter, at, texts, "plate_text" if holds else "warning")

    def _cells(self, painter: QPainter, at: int, texts: tuple[str, ...], last: str) -> None:
        row = self.row(at)
        wide = (row.width() - 2 * EDGE) / 4
        for column, text in enumerate(texts):
            role = last if column == 3 else "plate_muted" if at < 0 else "plate_text"
            room = QRectF(row.left() + EDGE + column * wide, row.top(), wide, ROW)
            draw_text(painter, room, text, getattr(self.theme, role), RIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the nudge of the row."""
        at = int((event.position().y() - 5) // ROW) - 1
        if event.button() == Qt.MouseButton.LeftButton and 0 <= at < len(NUDGES):
            self.chosen.emit(NUDGES[at])
