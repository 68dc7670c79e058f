"""A part, or all of them, in short pieces: slide them apart and watch the outputs."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSlider, QToolButton, QVBoxLayout, QWidget

from app.frame import Frame
from app.lock_veil import Veil
from app.locks import locked_with
from app.naming import naming_of
from app.panes.parts import words
from app.panes.parts.composition import Composition
from app.panes.parts.content import MOST_OUTPUTS, ends_of
from app.panes.parts.hands import Hands
from app.panes.parts.options import CUTS, OPTION
from app.panes.parts.small_curves import SmallCurves
from app.panes.parts.tools import Line
from app.panes.parts.way import PLACES, Way
from app.widgets import NumberField, Segments
from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats
from nncore.responses import outputs_of

TICKS = 100  # of the slider, a pixel
ONE_ROW = 400  # pixels from which the choices stand side by side


class ShatterPage(QWidget):
    """The slider goes from whole to six pixels apart; the curves are measured at 25 places of it."""

    def __init__(self, hands: Hands) -> None:
        super().__init__()
        self._hands, self._way = hands, Way()
        self._frame: Frame | None = None
        self._make()
        self._place()

    @property
    def way(self) -> Way:
        """What is measured along the slider."""
        return self._way

    def show_frame(self, frame: Frame, now: Composition) -> None:
        """Show the slider where it is, and what is measured so far."""
        self._frame = frame
        self._way.follow(frame, now)
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(now.apart * TICKS))
        self.number.set_theme(frame.theme)
        self.number.set_value(now.apart)
        self.cut.set_value(now.cut)
        for widget in (self.slider, self.number, self.cut, self.scatter):
            widget.setEnabled(bool(now.parts))
        self.whole.setEnabled(now.apart > 0)
        self._show_curves(frame, now)

    def fit(self, width: float) -> None:
        """The choices in one row, or in two where there is no room."""
        ways = QBoxLayout.Direction
        self._top.setDirection(ways.LeftToRight if width >= ONE_ROW else ways.TopToBottom)
        self._column.invalidate()  # which a layout within it does not do

    def advance(self) -> bool:
        """Make one picture of the way."""
        if self._frame is None or self._way.outputs is not None:
            return False
        left = self._way.make_one(self._frame)
        if not left:
            self._show_curves(self._frame, self._hands.now)
        return left

    def describe(self, frame: Frame, now: Composition) -> str:
        """What is measured, in words."""
        naming = naming_of(frame)
        return words.of_pieces(naming, now, PLACES, self._way.outputs, self._outputs(frame, now))

    @staticmethod
    def _outputs(frame: Frame, now: Composition) -> Floats:
        outputs: Floats = outputs_of(frame.snapshot.network, now.shown[None], frame.pins)[0]
        return outputs

    def _show_curves(self, frame: Frame, now: Composition) -> None:
        here, way = self._outputs(frame, now), self._way.outputs
        last = ACTIVATIONS[frame.snapshot.network.activations[-1]]
        all_known = here[None] if way is None else np.vstack([way, here])
        names = naming_of(frame).outputs[:MOST_OUTPUTS]
        ends = ends_of(all_known, last.low, last.high)
        self.curves.show_curves(frame.theme, PLACES, way, here, names, ends=ends, cursor=now.apart)
        self.said.say(words.of_pieces(naming_of(frame), now, PLACES, way, here))

    def _make(self) -> None:
        tip = OPTION["parts.apart"].tip
        self.cut = Segments(OPTION["parts.cut"].label, CUTS, OPTION["parts.cut"].tip)
        self.cut.chosen.connect(self._cut)
        locked_with(self.cut, "parts.cut")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, round(OPTION["parts.apart"].high * TICKS))
        self.slider.setSingleStep(TICKS // 4)
        self.slider.setPageStep(TICKS)
        self.slider.setAccessibleName(self.tr("How far the pieces are apart"))
        self.slider.setToolTip(tip)
        self.slider.valueChanged.connect(self._slid)
        locked_with(self.slider, "parts.apart", "draw")
        self.number = NumberField(OPTION["parts.apart"].label, 0.0, 0.0, OPTION["parts.apart"].high, tip=tip)
        self.number.changed.connect(self._typed)
        locked_with(self.number, "parts.apart", "draw")
        self.scatter = self._button(self.tr("Other directions"), self.tr("Let the pieces go other ways"))
        self.scatter.clicked.connect(self._scatter)
        locked_with(self.scatter, "parts.seed")
        self.whole = self._button(self.tr("Whole"), self.tr("Slide the pieces back to where they were"))
        self.whole.clicked.connect(self._back)
        locked_with(self.whole, "parts.apart", "draw")
        self.curves = SmallCurves(
            self.tr("Outputs against the distance of the pieces"),
            self.tr("Every output from whole to wide apart; press or drag to slide the pieces"),
        )
        self.curves.moved.connect(self._typed)
        Veil(self.curves, "parts.apart", "draw")
        self.said = Line(2)

    def _place(self) -> None:
        buttons, row, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        self._top = top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for part in (self.scatter, self.whole):
            buttons.addWidget(part)
        buttons.addStretch(1)
        top.setSpacing(4)
        top.addWidget(self.cut)
        top.addLayout(buttons, 1)
        row.setSpacing(10)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        self._column = column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addLayout(row)
        column.addWidget(self.curves, 1)
        column.addWidget(self.said)

    @staticmethod
    def _button(text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAutoRaise(True)
        return button

    @Slot(str)
    def _cut(self, what: str) -> None:
        self._hands.cut(what)

    @Slot(int)
    def _slid(self, ticks: int) -> None:
        self._hands.slide(ticks / TICKS)

    @Slot(float)
    def _typed(self, distance: float) -> None:
        self._hands.slide(distance)

    @Slot()
    def _scatter(self) -> None:
        self._hands.scatter()

    @Slot()
    def _back(self) -> None:
        self._hands.slide(0.0)
