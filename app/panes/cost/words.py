"""The names in the plots: captions, reference lines, the goal and the run before, each where no curve is."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF

from app import numerals
from app.panes.cost.canvas import LEFT, colour_of
from app.panes.cost.drawing import Drawing
from app.panes.cost.graph import Panel
from app.panes.cost.kept import KeptGhost
from app.panes.cost.labels import Label, Polyline, first_free
from app.panes.cost.line_ends import line_ends
from app.panes.cost.margins import unit_ends, unit_name
from app.panes.cost.references import Reference
from app.panes.cost.scales import Scale
from app.panes.cost.scene import STRIP, Scene
from app.theme import Theme
from nncore.words import tr

ROW = 16  # pixels
AWAY = (0, 4, 8, 12)  # pixels between a line and its name, tried in turn
SPOTS = 5  # places along a line that are tried for its name, from the right


class Words:
    """Finds the labels of a drawing; a label stays where it is as long as it is in nobody's way there."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self._spots: dict[str, int] = {}

    def labels(self, scene: Scene, theme: Theme) -> tuple[Label, ...]:
        """All names, in pixels of the canvas."""
        canvas = self._drawing.canvas
        self._metrics = QFontMetricsF(canvas.font())
        self._muted = theme.plate_muted
        made = [self._unit(scene)]
        costs = [name for name in self._drawing.shapes if name not in STRIP]
        every = self._lines(canvas.cost, scene, costs)
        for reference in scene.references:
            made += self._reference(reference, scene, every, made)
        lines = self._lines(canvas.cost, scene, [name for name in costs if name != "ghost"])
        made += self._ghost(scene, lines + self._levels(scene), made, colour_of("ghost", theme))
        made += self._caption(canvas.cost, tr("cost"), lines, made)
        made += line_ends(self._drawing, scene, theme)
        if canvas.has_strip:
            lines = self._lines(canvas.accuracy, scene, [n for n in self._drawing.shapes if n in STRIP])
            if not canvas.has_ends:
                made += self._goal(scene, lines, made)
            made += self._caption(canvas.accuracy, tr("accuracy"), lines, made)
        return tuple(made)

    def invitation(self, scene: Scene, taken: Sequence[Label]) -> tuple[QRectF, str]:
        """What to do while there is no curve, where no other words are."""
        rect, text = self._drawing.canvas.cost.rect.adjusted(8, 4, -8, -4), _invitation()
        metrics = QFontMetricsF(self._drawing.canvas.font())
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        size = metrics.boundingRect(QRectF(0, 0, rect.width() - 16, 1000), flags, text).size()
        box = QRectF(0, 0, min(rect.width(), size.width() + 16), size.height() + 8)
        spots = []
        for down in range(0, max(1, int(rect.height() - box.height())), 4):
            box.moveCenter(rect.center())
            box.moveTop(rect.top() + down)
            spots.append(QRectF(box))
        spots.sort(key=lambda spot: abs(spot.center().y() - rect.center().y()))
        others = [label.rect for label in taken]
        free = first_free(spots, self._levels(scene), others)
        return spots[free if free is not None else first_free(spots, (), others) or 0], text

    def _lines(self, panel: Panel, scene: Scene, names: Sequence[str]) -> list[Polyline]:
        up = Scale() if panel is self._drawing.canvas.accuracy else scene.up
        shapes = [self._drawing.shapes[name] for name in names]
        return [
            panel.pixels(scene.across.along(shape.x), up.along(shape.y)) for shape in shapes if len(shape)
        ]

    def _levels(self, scene: Scene) -> list[Polyline]:
        panel = self._drawing.canvas.cost
        ends = np.array(panel.x)
        levels = [scene.up.at(reference.cost) for reference in scene.references]
        return [panel.pixels(ends, np.full(2, level)) for level in levels]

    def _unit(self, scene: Scene) -> Label:
        rect = self._drawing.canvas.cost.rect
        canvas = self._drawing.canvas
        text = unit_name(epochs=scene.settings.epochs and scene.record.epochs.known)
        spot = QRectF(0, rect.bottom() + 3, unit_ends(canvas.font(), text, LEFT - 10), ROW)
        return Label(
            spot, text, self._muted, align=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )

    def _reference(
        self, reference: Reference, scene: Scene, lines: list[Polyline], taken: list[Label]
    ) -> list[Label]:
        panel = self._drawing.canvas.cost
        y = panel.pixels(0.0, scene.up.at(reference.cost))[1]
        if not panel.rect.top() - 1 <= y <= panel.rect.bottom() + 1:
            return []
        top = y - ROW if reference.above else y + 1
        away = tuple(-d if reference.above else d for d in AWAY)
        names = [n for n in reference.names if self._width(n) < 0.8 * panel.rect.width()]
        for name in names or reference.names[-1:]:
            found = self._along(f"{name}{reference.cost}", panel, name, top, lines, taken, away)
            if not found[0].veil:
                return found
        return []  # rather no name than one over a curve

    def _goal(self, scene: Scene, lines: list[Polyline], taken: list[Label]) -> list[Label]:
        panel, goal = self._drawing.canvas.accuracy, scene.settings.goal
        if not goal or goal < scene.settings.accuracy_from:
            return []
        y = panel.pixels(0.0, goal)[1]
        text = tr("goal {0}").format(numerals.percent(goal, 0))
        return self._along("goal", panel, text, y + 1, lines, taken, AWAY)

    def _along(
        self,
        key: str,
        panel: Panel,
        text: str,
        top: float,
        lines: list[Polyline],
        taken: list[Label],
        away: tuple[int, ...],
    ) -> list[Label]:
        """Words along a line across the plot: at its right end, or further left if a curve is there."""
        rect, width = panel.rect, self._width(text)
        room = max(0.0, rect.width() - width - 8)
        lefts = [rect.left() + 4 + room * (1 - i / (SPOTS - 1)) for i in range(SPOTS)]
        spots = [QRectF(left, top + down, width, ROW) for down in away for left in lefts]
        return [self._placed(key, spots, text, lines, taken)]

    def _caption(self, panel: Panel, text: str, lines: list[Polyline], taken: list[Label]) -> list[Label]:
        rect, width = panel.rect.adjusted(4, 2, -4, -2), self._width(text)
        left, right = rect.left(), rect.right() - width
        top, bottom = rect.top(), rect.bottom() - ROW
        middle = (left + right) / 2
        corners = [
            (right, top),
            (right, bottom),
            (left, bottom),
            (left, top),
            (middle, top),
            (middle, bottom),
        ]
        if panel is self._drawing.canvas.accuracy:
            corners = [(right, bottom), (left, top), (left, bottom), (right, top)]
        spots = [QRectF(x, y, width, ROW) for x, y in corners]
        return [self._placed(text, spots, text, lines, taken)]

    def _ghost(self, scene: Scene, lines: list[Polyline], taken: list[Label], colour: QColor) -> list[Label]:
        shape, panel = self._drawing.shapes.get("ghost"), self._drawing.canvas.cost
        if shape is None or not len(shape):
            return []
        x, y = panel.pixels(scene.across.along(shape.x), scene.up.along(shape.y))
        text = scene.ghost.name if isinstance(scene.ghost, KeptGhost) else tr("run before")
        text = self._metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, 0.5 * panel.rect.width())
        width, rect = self._width(text), panel.rect
        spots = []
        for share in (1.0, 0.85, 0.7, 0.55, 0.4, 0.25):
            right = min(
                rect.right() - 4, rect.left() + share * (min(float(x[-1]), rect.right()) - rect.left())
            )
            under = y[np.searchsorted(x, right - width) : np.searchsorted(x, right) + 1]
            if right - width > rect.left() and len(under):
                spots += [
                    QPointF(right - width, under.min() - ROW - 2),
                    QPointF(right - width, under.max() + 2),
                ]
        inside = [r for at in spots if rect.contains(r := QRectF(at.x(), at.y(), width, ROW))]
        if not inside:
            return []
        found = self._placed("ghost", inside, text, lines, taken, colour.lighter(130))
        return [] if found.veil else [found]

    def _placed(
        self,
        key: str,
        spots: list[QRectF],
        text: str,
        lines: list[Polyline],
        taken: list[Label],
        colour: QColor | None = None,
    ) -> Label:
        others = [label.rect for label in taken]
        now = self._spots.get(key, 0)
        veil = False
        if now >= len(spots) or first_free([spots[now]], lines, others) is None:
            free = first_free(spots, lines, others)
            veil = free is None
            now = free if free is not None else (first_free(spots, (), others) or 0)
        self._spots[key] = now
        return Label(spots[now], text, colour or self._muted, veil)

    def _width(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text) + 6


def _invitation() -> str:
    return tr("Press . to take one step, Space to let it run: the cost of each mini-batch appears here")
