"""The button in the title bar that says which layer is shown and offers the others."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QMenu, QToolButton

from app.frame import Frame
from app.panes.matrix.layer import layer_of
from app.panes.matrix.options import whole
from app.widgets.settle import settle_after


class LayerMenu(QToolButton):
    """Its menu has as many layers as the network; the first entry follows the selection."""

    chosen = Signal(int)  # 0 to follow the selection

    def __init__(self) -> None:
        super().__init__()
        self._layers = 0
        self.setAutoRaise(True)
        self.setStyleSheet("padding-right: 18px")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(self.tr("Choose the layer whose arrays are shown, or follow what is selected."))
        menu = QMenu(self)
        self._group = QActionGroup(menu)
        self._group.triggered.connect(self._triggered)
        self.setMenu(menu)
        settle_after(menu, self)

    def show_frame(self, frame: Frame) -> None:
        """Say the layer of this frame."""
        layers = len(frame.snapshot.network.sizes) - 1
        if layers != self._layers:
            self._layers = layers
            self._fill(layers)
        option, now = min(whole(frame.options, "layer"), layers), layer_of(frame).number
        self._group.actions()[option].setChecked(True)
        held = self.tr("layer {0}") if option else self.tr("layer {0} (of the selection)")
        text = held.format(now)
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(self.tr("Matrix of {0}").format(text))

    def sizeHint(self) -> QSize:
        """Room for the longest text, so that nothing moves."""
        longest = self.tr("layer {0} (of the selection)").format(15)
        return QSize(self.fontMetrics().horizontalAdvance(longest) + 28, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, and a chevron at its right."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(QPen(quiet, 1.4, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        x, y = self.width() - 11.0, self.height() / 2 + 0.5
        painter.drawPolyline([QPointF(x - 3.5, y - 2), QPointF(x, y + 1.5), QPointF(x + 3.5, y - 2)])

    @Slot(QAction)
    def _triggered(self, action: QAction) -> None:
        self.chosen.emit(int(action.data()))

    def _fill(self, layers: int) -> None:
        for action in self._group.actions():
            self._group.removeAction(action)
        self.menu().clear()
        names = [
            self.tr("Follow the selection"),
            *(self.tr("Layer {0}").format(n + 1) for n in range(layers)),
        ]
        for number, name in enumerate(names):
            action = self.menu().addAction(name)
            action.setCheckable(True)
            action.setData(number)
            self._group.addAction(action)
