"""A person's own digits: kept, asked about, taught; and the person against the network."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.options import Option
from app.own_home import home_of
from app.pane import Pane
from app.panes.own.contest_page import ContestPage
from app.panes.own.files import Files
from app.panes.own.options import OPTION, OPTIONS
from app.panes.own.set_page import SetPage
from app.session import Session
from app.widgets import Segments


class OwnPane(Pane):
    """Your own drawings as a set: what the network makes of them, before and after it was taught with them."""

    key = "own"
    title = "My digits"
    options = OPTIONS
    follows = Pane.follows | {"exam"}
    rate = 5.0
    needs_exam = True

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._frame: Frame | None = None
        self.home = home_of(session)
        self.page_of_set = SetPage(session, self.home, self)
        self.contest = ContestPage(session, self)
        self.files = Files(self.home, self)
        self._pages: dict[str, SetPage | ContestPage] = {"set": self.page_of_set, "contest": self.contest}
        self._stack = QStackedLayout(self)
        for page in self._pages.values():
            self._stack.addWidget(page)
        self._segments: Segments | None = None
        self._actions = self._made_actions()
        self.setMinimumSize(160, 120)
        self.home.changed.connect(self._changed)

    def sizeHint(self) -> QSize:
        """A wide pane."""
        return QSize(700, 520)

    def header(self) -> list[QWidget]:
        """The two pages."""
        if self._segments is None:
            option = OPTION["own.page"]
            self._segments = Segments(option.label, option.choices, option.tip)
            self._segments.chosen.connect(self._turn)
            locked_with(self._segments, option.key)
        return [self._segments]

    def menu_options(self) -> tuple[Option, ...]:
        """All but the page, which stands in the title bar."""
        return tuple(option for option in OPTIONS if option.key != "own.page")

    def menu_actions(self) -> list[QAction]:
        """Files in and out."""
        return self._actions

    def show_frame(self, frame: Frame) -> None:
        """Hand it to the page in front."""
        self._frame = frame
        self.home.see(frame)
        page = str(frame.options["own.page"])
        if self._stack.currentWidget() is not self._pages[page]:
            self._stack.setCurrentWidget(self._pages[page])
        if self._segments is not None:
            self._segments.set_value(page)
        self._pages[page].show_frame(frame)
        self._actions[1].setEnabled(len(self.home.own) > 0)

    def advance(self) -> bool:
        """Ask about some of the drawings."""
        frame = self._frame
        return frame is not None and frame.options["own.page"] == "set" and self.page_of_set.advance()

    def describe(self, frame: Frame) -> str:
        """What the page in front says."""
        if self._frame is not frame:
            self.show_frame(frame)
        parts = self._pages[str(frame.options["own.page"])].sentences()
        return " ".join(part for part in parts if part) or self.tr("No drawing is kept yet.")

    def _made_actions(self) -> list[QAction]:
        take, give = QAction(self.tr("Import digits…"), self), QAction(self.tr("Export my digits…"), self)
        take.setToolTip(self.tr("Keep the drawings in a file, or images of MNIST’s form, beside yours"))
        give.setToolTip(self.tr("Write your drawings to a file, or as images of MNIST’s form"))
        take.triggered.connect(self.files.take)
        give.triggered.connect(self.files.give)
        return [take, give]

    @Slot(str)
    def _turn(self, page: str) -> None:
        self.session.set_option("own.page", page)

    @Slot()
    def _changed(self) -> None:
        """Another set, or something to say: shown at once, asked about in the ticks to come."""
        if self._frame is not None:
            self.show_frame(self.session.frame)
            self.session.wake()
