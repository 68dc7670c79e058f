"""The view that folds linear layers into one matrix, and measures what a bend is worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from app import fonts
from app.graphics import draw_text
from app.jobs import Progress
from app.locks import locked_with
from app.panes.matrix import tiles
from app.panes.matrix.folded import Fold, told
from app.panes.matrix.layer import Layer
from app.panes.matrix.page import Page, Plate, Text
from app.theme import Theme
from nncore.arrays import Bytes, Floats
from nncore.folding import folding, folds_exactly
from nncore.network import Network

if TYPE_CHECKING:
    from app.frame import Frame
    from app.session import Session

JOB = "matrix.fold"
SAMPLE = 1000  # test images compared


class FoldPlate(Plate):
    """The folded matrix as pictures, each with the output of both networks."""

    def __init__(self, page: FoldPage) -> None:
        super().__init__(page)
        self.setAccessibleName(self.tr("All layers folded into one matrix"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fold_page = page

    def paint(self, painter: QPainter, layer: Layer, theme: Theme) -> None:
        """Tiles where there is something folded; else what to do."""
        fold = self._fold_page.fold
        if fold is not None:
            tiles.paint(painter, self.rect().toRectF(), fold, layer.frame, theme)
            return
        painter.setFont(fonts.body())
        text = self.tr("Bends between the layers keep them apart.")
        if self._fold_page.session.jobs.running(JOB):
            text = self.tr("Folding…")
        draw_text(painter, self.rect().toRectF(), text, theme.plate_muted)


class FoldPage(Page):
    """Folds in a job whenever the network is another one, as long as it can be seen."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.fold: Fold | None = None
        self._aim: Network | None = None
        self.plate = FoldPlate(self)
        self.button = QPushButton(self.tr("Make a linear copy and fold it"))
        self.button.setCheckable(True)
        self.button.setToolTip(
            self.tr(
                "Take the bends between the layers out of a copy and fold that; the network itself is left alone."
            )
        )
        self.button.clicked.connect(self._choose)
        locked_with(self.button, "matrix.copy")
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Stop comparing; what is folded stays."))
        self.cancel.clicked.connect(self._cancel)
        self.cancel.hide()
        self.told = Text()
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self.cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.plate, 1)
        column.addWidget(self.told)

    def take(self, layer: Layer) -> None:
        """Show what is folded, and fold anew if the network is another one."""
        super().take(layer)
        exact, copy = folds_exactly(layer.network), bool(layer.frame.options["matrix.copy"])
        self.button.setVisible(not exact)
        self.button.setChecked(copy)
        back, there = self.tr("Back to the network as it is"), self.tr("Make a linear copy and fold it")
        self.button.setText(back if copy else there)
        if not (exact or copy):
            self._cancel()
            self.fold, self._aim = None, None
        elif self._aim is not layer.network and not self.session.jobs.running(JOB):
            self._start(layer)
        self._tell()

    def words(self, layer: Layer) -> str:
        """What was measured."""
        return told(self.fold, layer)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on where it was left."""
        super().showEvent(event)
        if self.layer is not None:
            self.take(self.layer)

    def hideEvent(self, event: QHideEvent) -> None:
        """Compute nothing that nobody sees."""
        super().hideEvent(event)
        self._cancel()
        if self.fold is None or self.fold.comparison is None:
            self._aim = None

    def _start(self, layer: Layer) -> None:
        network = self._aim = layer.network
        exact = folds_exactly(network)
        inputs, labels = _sample(layer.frame)

        def hear(progress: Progress) -> None:
            self._hear(progress, network, exact=exact)

        self.session.jobs.start(JOB, folding(network, inputs, labels), hear)

    def _hear(self, progress: Progress, network: Network, *, exact: bool) -> None:
        self.cancel.setVisible(not progress.done)
        if progress.error or (progress.result is None and progress.partial is None):
            return
        if progress.result is not None:
            folded, comparison = progress.result
            self.fold = Fold(network, folded, exact, comparison, 1.0)
        else:
            self.fold = Fold(network, progress.partial, exact, None, progress.share)
        self._tell()
        if progress.done and self.layer is not None and self.layer.network is not network:
            self.take(self.layer)

    def _tell(self) -> None:
        if self.layer is not None:
            self.told.say(told(self.fold, self.layer))
        self.plate.update()

    @Slot(bool)
    def _choose(self, on: bool) -> None:
        self.session.set_option("matrix.copy", on)

    @Slot()
    def _cancel(self) -> None:
        self.session.jobs.cancel(JOB)
        self.cancel.hide()


def _sample(frame: Frame) -> tuple[Floats, Bytes]:
    """The first test images, or the picture alone where there are none that fit."""
    test, n_in = frame.data.test if frame.data else None, frame.snapshot.network.sizes[0]
    if test is None or test.n_inputs != n_in:
        label = 255 if frame.picture.label is None else frame.picture.label
        return frame.trace.activations[0][None], np.array([label], np.uint8)
    rows = np.arange(min(SAMPLE, len(test)))
    return test.inputs(rows), test.labels[rows]
