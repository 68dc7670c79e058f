"""The cost function: a mean of many, a function of the weights, a matter of convention, and softmax grown cold."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.options import Option
from app.pane import Pane
from app.panes.average.cards_page import CardsPage
from app.panes.average.mean_page import MeanPage
from app.panes.average.options import MENU, OPTIONS, PAGE, PAGES
from app.panes.average.pages import BoxesPage, SoftPage, SumsPage
from app.session import Session
from app.widgets import Segments


class AveragePane(Pane):
    """Five pages; the one in sight follows the frame."""

    key = "average"
    title = "Cost function"
    options = OPTIONS
    rate = 4.0
    needs_exam = True
    follows = Pane.follows | {"exam", "found"}

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._pages = Segments(self.tr("Page"), PAGES, PAGE.tip, narrow=True)
        self.mean, self.boxes = MeanPage(session), BoxesPage(session)
        self.cards = CardsPage(session)
        self.sums, self.soft = SumsPage(session), SoftPage(session)
        self._stack = QStackedWidget()
        for page in (self.mean, self.boxes, self.cards, self.sums, self.soft):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 4, 8, 8)
        whole.addWidget(self._stack)
        self.setMinimumSize(160, 200)
        self._pages.chosen.connect(self._choose)
        locked_with(self._pages, PAGE.key)

    def minimumSizeHint(self) -> QSize:
        """Small: what has no room is cut."""
        return QSize(160, 200)

    def header(self) -> list[QWidget]:
        """Which page."""
        return [self._pages]

    def menu_options(self) -> tuple[Option, ...]:
        """The choices; numbers stand in the pages."""
        return MENU

    def show_frame(self, frame: Frame) -> None:
        """Show the page that is chosen."""
        page = str(frame.options[PAGE.key])
        self._pages.set_value(page)
        self._stack.setCurrentIndex([name for name, _ in PAGES].index(page))
        self.mean.know(frame)
        if page == "mean":
            self.mean.show_frame(frame)
        elif page == "boxes":
            self.boxes.show_frame(frame, self.mean.costs)
        elif page == "cards":
            self.cards.show_frame(frame)
        elif page == "sums":
            self.sums.show_frame(frame)
        else:
            self.soft.show_frame(frame)

    def describe(self, frame: Frame) -> str:
        """The sentence of the page in sight."""
        self.show_frame(frame)
        page = (self.mean, self.boxes, self.cards, self.sums, self.soft)[self._stack.currentIndex()]
        return page.said.text()

    @Slot(str)
    def _choose(self, name: str) -> None:
        self.session.set_option(PAGE.key, name)
