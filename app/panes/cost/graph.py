"""The only door to pyqtgraph, which takes a sixth of a second to import: go through it when a plot is built."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsScene, QStyleOptionGraphicsItem, QWidget

pg.setConfigOptions(antialias=False, useOpenGL=False, enableExperimental=False)

__all__ = ["Axis", "Dots", "Line", "Panel", "pg"]

Column = NDArray[np.floating[Any]]

BEYOND = 4.0  # pixels at the right of a plot that marks may take


class Marks(pg.GraphicsObject):  # type: ignore[misc]
    """Something drawn in a plot that may lie anywhere in it: asks for no bounds of its own, which would be dear."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        """The part of the plot in sight."""
        return QRectF(self.viewRect() or QRectF())

    def viewRangeChanged(self) -> None:
        """Tell Qt that what is in sight is another part."""
        self.prepareGeometryChange()


class Line(Marks):
    """A polyline a pixel wide."""

    def __init__(self) -> None:
        super().__init__()
        self.pen = QPen()
        self.smooth = False  # whether its edges are soft: dearer
        self._path = QPainterPath()
        self.points: tuple[Column, Column] = (np.empty(0), np.empty(0))

    def set_pen(self, pen: QPen) -> None:
        """Draw with this pen."""
        self.pen = pen
        self.update()

    def set_points(self, x: Column, y: Column, joined: NDArray[np.bool_] | None = None) -> None:
        """Join these places along the axes; `joined` says after which of them the line goes on, None after all."""
        if not len(x) and not len(self.points[0]):
            return
        self.points = x, y
        connect = "all" if joined is None else joined
        self._path = (
            pg.arrayToQPath(x, y, connect=connect, finiteCheck=False) if len(x) > 1 else QPainterPath()
        )
        self.update()

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Draw it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self.smooth)
        painter.setPen(self.pen)
        painter.drawPath(self._path)


class Axis(pg.AxisItem):  # type: ignore[misc]
    """A bare hairline axis of a fixed size across. Its ticks are set by us, and no number at an end is left out."""

    def __init__(self, side: str, size: int, overhang: int, after: float = 0) -> None:
        super().__init__(side)
        below = side == "bottom"
        self.setStyle(
            tickLength=3 if below else 0,
            tickTextOffset=3 if below else 6,
            autoExpandTextSpace=False,
            autoReduceTextSpace=False,
            tickAlpha=255,
        )
        self._overhang = overhang  # pixels that the last number may reach beyond the axis
        self._after = (
            after  # pixels from the widget's edge: there a word ends that the first number may not touch
        )
        self.enableAutoSIPrefix(False)
        self.setZValue(-200)  # its grid lies under the curves: pyqtgraph puts a box at -100
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        if below:
            self.setHeight(size)
        else:
            self.setWidth(size)
            self.setGrid(255)

    def boundingRect(self) -> QRectF:
        """With room for half a number beyond each end."""
        beyond = (40, 0) if self.orientation == "bottom" else (0, 9)
        rect: QRectF = super().boundingRect()
        return rect.adjusted(-beyond[0], -beyond[1], *beyond)

    def generateDrawSpecs(self, painter: QPainter) -> Any:  # noqa: ANN401
        """As pyqtgraph has it, with the first number moved behind the word before it, the last one before the edge."""
        specs = super().generateDrawSpecs(painter)
        if specs is not None and self.orientation == "bottom":
            axis = self.mapRectFromParent(self.geometry())
            edge, first = axis.right() + self._overhang, axis.left() - self.geometry().left() + self._after
            for rect, _flags, _text in specs[2]:
                rect.moveLeft(min(max(rect.left(), first), edge - rect.width()))
        return specs


class Box(pg.ViewBox):  # type: ignore[misc]
    """Where a plot is drawn: what lies beyond it is not, except for half of a mark that lies on its right edge."""

    def shape(self) -> QPainterPath:
        """What is cut out of all that is drawn in it."""
        path = QPainterPath()
        path.addRect(self.boundingRect().adjusted(0, 0, BEYOND, 0))
        return path


class Panel:
    """One plot: a box with its left axis. Its range is set by us only; everything here is in places along the axes."""

    def __init__(self, scene: QGraphicsScene, left: int) -> None:
        self.box = Box(enableMouse=False, enableMenu=False, defaultPadding=0.0)
        self.box.disableAutoRange()
        self.axis = Axis("left", left, 0)
        scene.addItem(self.axis)
        scene.addItem(self.box)
        self.axis.linkToView(self.box)
        self.x, self.y = (0.0, 1.0), (0.0, 1.0)
        self.rect = QRectF()  # in pixels of the widget

    def set_range(self, x: tuple[float, float], y: tuple[float, float]) -> bool:
        """Show this part; return whether another one was shown before."""
        if (x, y) == (self.x, self.y):
            return False
        self.x, self.y = x, y
        self.box.setRange(xRange=x, yRange=y, padding=0, disableAutoRange=True)
        return True

    def show(self, visible: bool) -> None:
        """Show or hide the plot with its axis."""
        self.box.setVisible(visible)
        self.axis.setVisible(visible)

    def put(self, rect: QRectF) -> None:
        """Lay the plot there, in pixels of the widget, with its axis to the left of it."""
        self.rect = rect
        self.box.setGeometry(rect)
        self.axis.setGeometry(QRectF(0, rect.top(), rect.left(), rect.height()))

    def pixels(self, x: Any, y: Any) -> tuple[Any, Any]:  # noqa: ANN401
        """Where points lie in the widget; numbers or arrays."""
        rect = self.rect
        across = (x - self.x[0]) / (self.x[1] - self.x[0])
        up = (y - self.y[0]) / (self.y[1] - self.y[0])
        return rect.left() + across * rect.width(), rect.bottom() - up * rect.height()

    def place(self, point: QPointF) -> tuple[float, float]:
        """The place along both axes under a pixel."""
        rect = self.rect
        across = (point.x() - rect.left()) / max(1.0, rect.width())
        up = (rect.bottom() - point.y()) / max(1.0, rect.height())
        return (
            self.x[0] + across * (self.x[1] - self.x[0]),
            self.y[0] + up * (self.y[1] - self.y[0]),
        )


class Dots(Marks):
    """Round marks of a fixed size in pixels: full, or hollow with the plate showing."""

    def __init__(self, size: float, *, hollow: bool = False) -> None:
        super().__init__()
        self._size = size
        self._hollow = hollow
        self._colour, self._plate = QColor(), QColor()
        self._places: tuple[Column, Column] = (np.empty(0), np.empty(0))
        self.smooth = True  # whether each lies where it is to a part of a pixel: dearer
        self._stencil = QPixmap()

    def boundingRect(self) -> QRectF:
        """With the half of a mark that lies on the right edge, where the newest one is."""
        return super().boundingRect().adjusted(0, 0, BEYOND * self.getViewBox().viewPixelSize()[0], 0)

    def set_colours(self, colour: QColor, plate: QColor) -> None:
        """Draw in this colour, on this ground."""
        self._colour, self._plate = colour, plate
        self._stencil = QPixmap()
        self.update()

    def set_points(self, x: Column, y: Column) -> None:
        """Mark these places along the axes."""
        if len(self._places[0]) or len(x):
            self._places = x, y
            self.update()

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw all marks at once."""
        if self.smooth or widget is None:  # without one it is drawn for a file
            across, up = self.getViewBox().viewPixelSize()
            self._stamp(painter, zip(*(place.tolist() for place in self._places), strict=True), across, up)
            return
        to, (x, y) = painter.worldTransform(), self._places
        lefts = np.rint(to.m11() * x + to.dx() - self._side / 2).astype(int).tolist()
        tops = np.rint(to.m22() * y + to.dy() - self._side / 2).astype(int).tolist()
        stencil = self._cut(widget.devicePixelRatioF())
        painter.save()
        painter.resetTransform()
        for left, top in zip(lefts, tops, strict=True):
            painter.drawPixmap(left, top, stencil)
        painter.restore()

    @property
    def _side(self) -> int:
        """Pixels of the stencil, with some around the mark."""
        return math.ceil(self._size) + 2

    def _cut(self, ratio: float) -> QPixmap:
        """One mark, to be put down many times."""
        if self._stencil.isNull() or self._stencil.devicePixelRatio() != ratio:
            self._stencil = QPixmap(math.ceil(self._side * ratio), math.ceil(self._side * ratio))
            self._stencil.setDevicePixelRatio(ratio)
            self._stencil.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._stencil)
            self._stamp(painter, [(self._side / 2, self._side / 2)], 1.0, 1.0)
            painter.end()
        return self._stencil

    def _stamp(
        self, painter: QPainter, places: Iterable[tuple[float, float]], across: float, up: float
    ) -> None:
        points = [QPointF(*place) for place in places]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radii = [(self._colour, self._size / 2), (self._plate, self._size / 2 - 1.2)]
        for colour, radius in radii if self._hollow else radii[:1]:
            painter.setBrush(colour)
            for point in points:
                painter.drawEllipse(point, radius * across, radius * up)
