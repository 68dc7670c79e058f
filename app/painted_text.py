"""What a widget writes on itself, and where: it paints once more, on a device that keeps only the letters."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import (
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

ADJACENT = 1.5  # pixels between two pieces of one line: a letter underlined, a sign of another font
ONE = 1 << 16  # Qt's unit of scaled device ratios


@dataclass(frozen=True)
class Written:
    """A line of text, and the place it takes in the widget."""

    text: str
    place: QRectF


def written_on(widget: QWidget) -> list[Written]:
    """Every line that a widget itself paints, in the order of painting; its children are not asked."""
    page = _Page(widget.width(), widget.height())
    QWidget.render(
        widget, page, QPoint(), QRegion(), QWidget.RenderFlag(0)
    )  # a view has another one of its own
    return page.engine.lines()


class _Letters(QPaintEngine):
    """Takes every kind of drawing, and notes texts."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self._at = QTransform()
        self._pieces: list[_Piece] = []

    def begin(self, device: QPaintDevice) -> bool:
        """Always."""
        del device
        return True

    def end(self) -> bool:
        """Always."""
        return True

    def type(self) -> QPaintEngine.Type:
        """One of our own."""
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        """Follow where the painter is turned and moved to."""
        if state.state() & QPaintEngine.DirtyFlag.DirtyTransform:
            self._at = QTransform(state.transform())

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:  # type: ignore[override]
        """Note a piece of text."""
        box = QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent())
        self._pieces.append(_Piece(item.text(), box, QTransform(self._at)))

    def lines(self) -> list[Written]:
        """The pieces, those beside one another joined."""
        joined: list[_Piece] = []
        for piece in self._pieces:
            goes_on = bool(joined) and piece.follows(joined[-1])
            joined.append(joined.pop().with_more(piece) if goes_on else piece)
        return [Written(one.text, one.at.mapRect(one.box)) for one in joined if one.text.strip()]


@dataclass(frozen=True)
class _Piece:
    text: str
    box: QRectF  # before it is turned and moved
    at: QTransform

    def follows(self, other: _Piece) -> bool:
        """Whether it goes on where another one ends."""
        near = abs(self.box.left() - other.box.right()) <= ADJACENT and self.at == other.at
        return near and abs(self.box.center().y() - other.box.center().y()) <= ADJACENT

    def with_more(self, other: _Piece) -> _Piece:
        """It and what goes on from it."""
        return _Piece(self.text + other.text, self.box.united(other.box), self.at)


def _nothing(self: _Letters, *_given: object, **_named: object) -> None:
    """Draw no picture and no shape."""
    del self


KINDS = "Pixmap Image TiledPixmap Path Polygon Rects Lines Ellipse Points"  # not said
for _kind in KINDS.split():
    setattr(_Letters, f"draw{_kind}", _nothing)


class _Page(QPaintDevice):
    """As large as the widget."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self.engine = _Letters()
        self._size = width, height

    def paintEngine(self) -> QPaintEngine:
        """The one that notes."""
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        """A screen of 96 dots to the inch."""
        kinds = QPaintDevice.PaintDeviceMetric
        known = {
            kinds.PdmWidth: self._size[0],
            kinds.PdmHeight: self._size[1],
            kinds.PdmWidthMM: round(self._size[0] / 96 * 25.4),
            kinds.PdmHeightMM: round(self._size[1] / 96 * 25.4),
            kinds.PdmNumColors: 1 << 24,
            kinds.PdmDepth: 32,
            kinds.PdmDpiX: 96,
            kinds.PdmDpiY: 96,
            kinds.PdmPhysicalDpiX: 96,
            kinds.PdmPhysicalDpiY: 96,
            kinds.PdmDevicePixelRatio: 1,
            kinds.PdmDevicePixelRatioScaled: ONE,
        }
        return known.get(metric, 0)
