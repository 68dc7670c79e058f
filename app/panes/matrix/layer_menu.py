"""The button in the title bar that says which layer is shown and offers the others."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
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
        held = self.tr("layer {0}") if option else self.tr("layer {0}, follows")
        text = held.format(now)
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(self.tr("Matrix of {0}").format(text))

    def sizeHint(self) -> QSize:
        """Room for the longest text, so that nothing moves."""
        return QSize(self.fontMetrics().horizontalAdvance("layer 15, follows") + 12, 24)

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
