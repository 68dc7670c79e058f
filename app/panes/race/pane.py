"""The pane of the two races: one page at a time, the other rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.options import Option
from app.pane import Pane
from app.panes.race.naive_page import NaivePage
from app.panes.race.options import MENU, OPTIONS, PAGES
from app.panes.race.page import Page
from app.panes.race.walk_page import WalkPage
from app.widgets import Segments
from app.widgets.scroller import Scroller

if TYPE_CHECKING:
    from app.session import Session

KINDS: dict[str, type[Page]] = {"naive": NaivePage, "walkers": WalkPage}


class RacePane(Pane):
    """Holds two pages, each built when it is first looked at; only the one in sight sees Frames."""

    key = "race"
    title = "Race"
    options = OPTIONS
    rate = 5.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setMinimumSize(160, 120)
        self._pages: dict[str, Page] = {}
        self._key = ""
        self._segments: Segments | None = None
        self._frame: Frame | None = None
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def show_frame(self, frame: Frame) -> None:
        """Give the frame to the page that the option names."""
        self._frame = frame
        key = str(frame.options["race.page"])
        if key != self._key:
            self._turn_to(key)
        self._pages[key].show_frame(frame)

    def page(self) -> Page:
        """The page in sight."""
        return self._pages[self._key]

    def header(self) -> list[QWidget]:
        """The row that chooses the page."""
        self._segments = Segments(OPTIONS[0].label, PAGES, OPTIONS[0].tip, narrow=True)
        self._segments.chosen.connect(self._choose)
        locked_with(self._segments, OPTIONS[0].key)
        if self._frame is not None:
            self._segments.set_value(str(self._frame.options["race.page"]))
        return [self._segments]

    def menu_options(self) -> tuple[Option, ...]:
        """The choices; numbers stand in the pages."""
        return MENU

    def describe(self, frame: Frame) -> str:
        """Which page, and what it shows."""
        if self._frame is not frame:
            self.show_frame(frame)
        title = self.tr(dict(PAGES)[self._key])
        return self.tr("{title}. {said}").format(title=title, said=self.page().describe())

    def hideEvent(self, event: QHideEvent) -> None:
        """Forecast nothing while out of sight; a race that was begun goes on."""
        super().hideEvent(event)
        for page in self._pages.values():
            page.leave()

    def _turn_to(self, key: str) -> None:
        if self._key:
            self._pages[self._key].leave()
        if key not in self._pages:
            self._pages[key] = KINDS[key](self.session)
            self._pages[key].arrange(self.width())  # now, because a second layout would flicker
            self._stack.addWidget(Scroller(self._pages[key]))
        self._key = key
        self._stack.setCurrentIndex(list(self._pages).index(key))
        if self._segments is not None:
            self._segments.set_value(key)

    @Slot(str)
    def _choose(self, key: str) -> None:
        self.session.set_option("race.page", key)
