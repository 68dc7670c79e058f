"""The pane of nudges: one page at a time under the two acts; the others rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.options import Option
from app.pane import Pane
from app.panes.nudge.budget_page import BudgetPage
from app.panes.nudge.desk import Desk
from app.panes.nudge.measure_page import MeasurePage
from app.panes.nudge.needles_page import NeedlesPage
from app.panes.nudge.options import MENU, MOST_OPTION, OPTIONS, PAGE, PAGES
from app.panes.nudge.page import Choice, Page
from app.widgets import Segments
from app.widgets.find_bar import FindBar
from app.widgets.scroller import Scroller
from nncore.words import tr

if TYPE_CHECKING:
    from app.session import Session

KINDS: dict[str, type[Page]] = {"measure": MeasurePage, "needles": NeedlesPage, "budget": BudgetPage}


class NudgePane(Pane):
    """Holds three pages, each built when it is first looked at; only the one in sight measures."""

    key = "nudge"
    title = "Nudge"
    options = OPTIONS
    rate = 8.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setMinimumSize(160, 120)
        self._desk = Desk(session, self._again)
        self._pages: dict[str, Page] = {}
        self._key = ""
        self._frame: Frame | None = None
        self._segments: Segments | None = None
        self.bar, self.most = FindBar(session), Choice(session, MOST_OPTION.key)
        self.of_all, self._stack = QWidget(), QStackedWidget()
        row = QHBoxLayout(self.of_all)
        row.setContentsMargins(8, 0, 8, 2)
        row.addWidget(QLabel(tr("Training examples measured")))
        row.addWidget(self.most)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.of_all)
        column.addWidget(self._stack, 1)

    def minimumSizeHint(self) -> QSize:
        """Small: a page that has no room is scrolled."""
        return QSize(160, 120)

    def show_frame(self, frame: Frame) -> None:
        """Give what there is to measure to the page that the option names."""
        self._frame = frame
        self.bar.show_frame(frame)
        self.most.show_frame(frame)
        self.of_all.setVisible(frame.options.get("gradient.of") == "all")
        key = str(frame.options[PAGE.key])
        if key != self._key:
            self._turn_to(key)
        self._pages[key].show_stand(self._desk.stand(frame))

    def page(self) -> Page:
        """The page in sight."""
        return self._pages[self._key]

    def header(self) -> list[QWidget]:
        """The row that chooses the page."""
        self._segments = Segments(PAGE.label, PAGES, PAGE.tip, narrow=True)
        self._segments.chosen.connect(self._choose)
        locked_with(self._segments, PAGE.key)
        if self._frame is not None:
            self._segments.set_value(str(self._frame.options[PAGE.key]))
        return [self._segments]

    def menu_options(self) -> tuple[Option, ...]:
        """The choices; numbers stand in the pages."""
        return MENU

    def describe(self, frame: Frame) -> str:
        """Which page, and what it shows."""
        if self._frame is not frame:
            self.show_frame(frame)
        return self.tr("{title}. {said}").format(
            title=self.tr(dict(PAGES)[self._key]), said=self.page().describe()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the page in sight."""
        super().resizeEvent(event)
        if self._key:
            self.page().arrange(self.width())

    def hideEvent(self, event: QHideEvent) -> None:
        """Measure nothing while out of sight."""
        super().hideEvent(event)
        self._desk.leave()
        for page in self._pages.values():
            page.leave()

    def _turn_to(self, key: str) -> None:
        if self._key:
            self._pages[self._key].leave()
        if key not in self._pages:
            self._pages[key] = KINDS[key](self.session)
            self._stack.addWidget(Scroller(self._pages[key]))
        self._key = key
        self._pages[key].arrange(self.width())  # now, because a second layout would flicker
        self._stack.setCurrentIndex(list(self._pages).index(key))
        if self._segments is not None:
            self._segments.set_value(key)

    def _again(self) -> None:
        """A job got on."""
        if self._frame is not None and self._key:
            self.show_frame(self._frame)

    @Slot(str)
    def _choose(self, key: str) -> None:
        self.session.set_option(PAGE.key, key)
