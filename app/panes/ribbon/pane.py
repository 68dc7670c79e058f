"""The gradient ribbon: all parameters beside all components of the negative gradient, in the frozen order."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.options import Option
from app.pane import Pane
from app.panes.ribbon.entries import Maker
from app.panes.ribbon.guess import ZerosRow
from app.panes.ribbon.jump import JumpField
from app.panes.ribbon.marks import place_of, range_of, selection_of
from app.panes.ribbon.options import OPTIONS, ORDER
from app.panes.ribbon.sheet import Sheet
from app.panes.ribbon.words import in_words
from app.session import Session
from app.widgets import Segments
from app.widgets.find_bar import FindBar

BARRED = 300  # pixels of height from which the buttons have room over the ribbons
TOLD = 380  # ... and the sentence on zeros under them


class RibbonPane(Pane):
    """Buttons over the sheet and a sentence under it where there is height; else the sheet alone."""

    key = "ribbon"
    title = "Gradient"
    options: ClassVar[tuple[Option, ...]] = OPTIONS
    follows = frozenset({"selection", "hover", "options", "theme", "data", "unfound"})
    rate = 10.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._maker = Maker()
        self._frame: Frame | None = None
        self._hovering = False
        self.bar, self.sheet, self.zeros = FindBar(session), Sheet(), ZerosRow()
        self._order = Segments(self.tr("Order"), ORDER.choices, ORDER.tip, narrow=True)
        self._jump = JumpField()
        self._order.chosen.connect(self._choose_order)
        locked_with(self._order, "ribbon.order")
        self._jump.wanted.connect(self._go_to)
        self.sheet.picked.connect(self._pick)
        self.sheet.pointed.connect(self._point)
        self.zeros.guessed.connect(self._guess)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.bar)
        box.addWidget(self._padded(), 1)
        self.setMinimumSize(160, 84)
        self.setFocusProxy(self.sheet)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """A strip."""
        return QSize(160, 84)

    def sizeHint(self) -> QSize:
        """Its size in a window of 1280 by 720."""
        return QSize(560, 560)

    def header(self) -> list[QWidget]:
        """The order, and where to go."""
        return [self._order, self._jump]

    def show_frame(self, frame: Frame) -> None:
        """Follow the numbers, the selection and the theme."""
        old, self._frame = self._frame, frame
        if not self.bar.isHidden():
            self.bar.show_frame(frame)
        self._order.set_value(str(frame.options["ribbon.order"]))
        new = self._maker.update(frame)
        entries = self._maker.entries
        if entries is None:
            return
        if new or old is None or old.theme is not frame.theme or old.unfound is not frame.unfound:
            self.sheet.show_entries(entries, frame.theme, frame.unfound)
            self._jump.follow(entries.network.sizes, frame.theme)
        if new or old is None or old.options is not frame.options or old.theme is not frame.theme:
            self._tell(frame)
        if old is None or old.selection is not frame.selection or old.hover is not frame.hover or new:
            network = entries.network
            selected, hovered = (place_of(s, network) for s in (frame.selection, frame.hover))
            self.sheet.mark(selected, hovered, range_of(frame.selection, network))

    def describe(self, frame: Frame) -> str:
        """How much is found, the strongest component, the zeros."""
        self.show_frame(frame)
        entries = self._maker.entries
        return "" if entries is None else in_words(entries, frame.unfound)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose what has room."""
        super().resizeEvent(event)
        self._fit()

    def _padded(self) -> QWidget:
        """The sheet and the sentence, away from the edges."""
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(6, 4, 6, 6)
        box.setSpacing(6)
        box.addWidget(self.sheet, 1)
        box.addWidget(self.zeros)
        return inside

    def _fit(self) -> None:
        barred = self.height() >= BARRED
        if barred and self.bar.isHidden() and self._frame is not None:
            self.bar.show_frame(self._frame)
        self.bar.setVisible(barred)
        told = self.height() >= TOLD
        if told and self.zeros.isHidden() and self._maker.entries is not None and self._frame is not None:
            self._tell(self._frame, shown=True)
        self.zeros.setVisible(told)

    def _tell(self, frame: Frame, *, shown: bool = False) -> None:
        """Say what there is to say of the zeros; hidden, nobody counts them."""
        if self._maker.entries is not None and (shown or not self.zeros.isHidden()):
            self.zeros.show_entries(self._maker.entries, float(frame.options["ribbon.guess"]), frame.theme)

    @Slot(str)
    def _choose_order(self, value: str) -> None:
        self.session.set_option("ribbon.order", value)

    @Slot(float)
    def _guess(self, share: float) -> None:
        self.session.set_option("ribbon.guess", share)

    @Slot(int)
    def _pick(self, place: int) -> None:
        if self._maker.entries is not None:
            self.session.select(selection_of(place, self._maker.entries.network))

    @Slot(int)
    def _go_to(self, place: int) -> None:
        self.sheet.go_to(place)
        self._pick(place)

    @Slot(object)
    def _point(self, place: int | None) -> None:
        if place is None and not self._hovering:
            return
        self._hovering = place is not None
        entries = self._maker.entries
        self.session.hover(None if place is None or entries is None else selection_of(place, entries.network))
