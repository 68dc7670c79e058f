"""The two plots, accuracy over cost, with everything in them built once and dressed in the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.fonts import caption
from app.graphics import hairline, mix
from app.panes.cost.graph import Axis, Dots, Line, Panel, pg
from app.panes.cost.margins import margin_for, unit_ends, unit_name
from app.panes.cost.overlay import Overlay
from app.theme import Theme

LEFT, BOTTOM, RIGHT = 44, 20, 12  # pixels for the numbers of the axes
WIDE = 360  # pixels of a plot with names at the ends of its curves
TOP = 6  # above the plots
GAP = 13  # between the plots: room for half a number of each


class Canvas(pg.GraphicsView):  # type: ignore[misc]
    """Axes, curves, marks and the overlay; knows nothing of runs."""

    _overlay: Overlay | None = None  # pyqtgraph resizes the view before it is complete

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(caption())
        self.ends = margin_for(self.font())  # pixels of the margin at the right
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the pane around it has the focus
        # pyqtgraph's layouts crash when Qt deletes the view as a child: we do without.
        self.setCentralItem(None)
        self.centralLayout = None
        self.accuracy, self.cost = Panel(self.scene(), LEFT), Panel(self.scene(), LEFT)
        units = (unit_ends(self.font(), unit_name(epochs=each), 0) for each in (False, True))
        self.steps = Axis("bottom", BOTTOM, RIGHT - 2, after=max(units) + 3)
        self.addItem(self.steps)
        self.steps.linkToView(self.cost.box)
        self.axes = {"cost": self.cost.axis, "accuracy": self.accuracy.axis, "steps": self.steps}
        self.curves = {name: Line() for name in ("ghost", "lines", "batch", "smooth", "train", "test")}
        self.strips = {name: Line() for name in ("goal", "train_right", "test_right")}
        self.dots = {name: Dots(5, hollow="test" in name) for name in _DOTTED}
        self._strip = 0  # height of the accuracies in pixels
        self._laid: tuple[int, ...] = ()
        self._fill()
        self.overlay = self._overlay = Overlay(self)

    def dress(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.setBackground(theme.plate)
        for name, pen in pens(theme).items():
            (self.curves | self.strips)[name].set_pen(pen)
        for name, dots in self.dots.items():
            dots.set_colours(colour_of("one" if name == "batch" else name, theme), theme.plate)
        grid = mix(theme.plate, theme.plate_line, 0.55)
        for one, ticks in (
            (self.cost.axis, grid),
            (self.accuracy.axis, grid),
            (self.steps, theme.plate_line),
        ):
            one.setPen(hairline(theme.plate_line))
            one.setTickPen(hairline(ticks))
            one.setTextPen(QPen(theme.plate_muted))
            one.setTickFont(self.font())
        self.overlay.setFont(self.font())
        self.overlay.dress(theme)

    def divide(self, strip: bool) -> None:
        """Give the accuracies their part of the height, or none."""
        height = min(140, max(44, round(self.height() * 0.24))) if strip and self.height() >= 150 else 0
        laid = (self.width(), self.height(), height)
        if laid != self._laid:
            self._laid, self._strip = laid, height
            self.accuracy.show(height > 0)
            width = max(8, self.width() - LEFT - (self.ends if self.has_ends else RIGHT))
            top = TOP + (height + GAP if height else 0)
            bottom = max(top + 8, self.height() - BOTTOM)
            self.accuracy.put(QRectF(LEFT, TOP, width, max(8, height)))
            self.cost.put(QRectF(LEFT, top, width, bottom - top))
            self.steps.setGeometry(QRectF(LEFT, bottom, width, BOTTOM))

    @property
    def has_ends(self) -> bool:
        """Whether there is room for names at the ends of the curves."""
        return bool(self.width() >= WIDE)

    @property
    def has_strip(self) -> bool:
        """Whether the accuracies are in sight."""
        return self._strip > 0

    def antialias(self, smooth: bool) -> None:
        """Draw thin curves with soft edges, and marks exactly where they are: dearer, so only while nothing trains."""
        for name, item in (self.curves | self.strips).items():
            if name not in {"batch", "lines", "goal"}:
                item.smooth = smooth
        for dots in self.dots.values():
            dots.smooth = smooth

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Keep the overlay over the plots."""
        super().resizeEvent(event)
        if self._overlay is not None:
            self._overlay.setGeometry(self.rect())

    def _fill(self) -> None:
        for panel, items in ((self.cost, self.curves), (self.accuracy, self.strips)):
            for item in items.values():
                panel.box.addItem(item, ignoreBounds=True)
        for name, dots in self.dots.items():
            (self.accuracy if name.endswith("right") else self.cost).box.addItem(dots, ignoreBounds=True)


_DOTTED = ("batch", "train", "test", "train_right", "test_right")


def colour_of(name: str, theme: Theme) -> QColor:
    """The colour of a curve: rose for costs, from dark for what is noisy to pale; light grey for accuracies."""
    return {
        "ghost": mix(theme.plate, theme.plate_muted, 0.55),
        "batch": mix(theme.plate, theme.cost, 0.34),
        "one": mix(theme.plate, theme.cost, 0.8),  # a batch by itself, while they are few
        "smooth": mix(theme.cost, theme.plate_text, 0.75),
        "test": mix(theme.cost, theme.plate_text, 0.3),
        "train_right": theme.accuracy,
        "test_right": theme.accuracy,
        "lines": theme.plate_muted,
        "goal": theme.plate_muted,
    }.get(name, theme.cost)


@lru_cache(maxsize=8)
def pens(theme: Theme) -> dict[str, QPen]:
    """How each curve is drawn: what is measured on whole sets twice as wide, on the test set dashed."""
    names = ("ghost", "lines", "batch", "smooth", "train", "test", "goal", "train_right", "test_right")
    made = {name: hairline(colour_of(name, theme)) for name in names}
    for name in ("train", "test", "train_right", "test_right"):
        made[name].setWidthF(2.0)
        made[name].setCapStyle(Qt.PenCapStyle.FlatCap)
    for name in ("test", "test_right"):
        made[name].setDashPattern([2.5, 2])
    for name in ("lines", "goal"):
        made[name].setDashPattern([2, 4])
    return made
