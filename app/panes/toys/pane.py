"""Toys: landscapes of one and two inputs, where going downhill can be seen whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.options import Option
from app.pane import Pane
from app.panes.toys.curve_page import CurvePage
from app.panes.toys.hands import Hands
from app.panes.toys.options import IN_MENU, OPTION, OPTIONS, VIEWS
from app.panes.toys.page import Page
from app.panes.toys.surface_page import SurfacePage
from app.session import Session
from app.widgets import Segments
from app.widgets.scroller import Scroller
from nncore.words import tr


class ToysPane(Pane):
    """Nothing here trains, and nothing here changes the network that does."""

    key = "toys"
    title = "Toys"
    options = OPTIONS
    follows = frozenset({"options", "theme"})
    rate = 1.0
    pages: ClassVar[dict[str, Callable[[Hands], Page]]] = {"curve": CurvePage, "surface": SurfacePage}

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.hands = Hands(session)
        self._shown: tuple[object, ...] = ()
        self._made: dict[str, Page] = {}
        self.views = Segments(tr("View"), VIEWS, OPTION["toys.view"].tip)
        self.views.chosen.connect(self._choose)
        locked_with(self.views, "toys.view")
        self._stack = QStackedWidget()
        inside, column, top = QWidget(), QVBoxLayout(), QHBoxLayout()
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(6)
        top.addWidget(self.views)
        top.addStretch(1)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        inside.setLayout(column)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroller(inside))
        self.setMinimumSize(160, 120)

    def minimumSizeHint(self) -> QSize:
        """Small: what has no room is scrolled to."""
        return QSize(160, 120)

    def sizeHint(self) -> QSize:
        """The widest pane of its workspace."""
        return QSize(1000, 560)

    def menu_options(self) -> tuple[Option, ...]:
        """What is a choice or a switch."""
        return tuple(OPTION[key] for key in IN_MENU)

    def page(self, view: str) -> Page:
        """The page of a view, made when it is first looked at."""
        if view not in self._made:
            self._made[view] = made = self.pages[view](self.hands)
            self._stack.addWidget(made)
            made.fit(self.width() - 16)
        return self._made[view]

    def show_frame(self, frame: Frame) -> None:
        """Show the landscape, if its options or the theme are others: training does not touch it."""
        shown = frame.options, frame.theme, frame.snapshot.network.n_parameters
        if shown == self._shown:
            return
        self._shown = shown
        self.hands.see(frame)
        now = self.hands.now
        self.views.set_value(now.view)
        page = self.page(now.view)
        page.show_now(frame.theme, now)
        self._stack.setCurrentWidget(page)

    def advance(self) -> bool:
        """A slice of what the page has put off."""
        page = self._stack.currentWidget()
        return isinstance(page, Page) and page.advance()

    def describe(self, frame: Frame) -> str:
        """The landscape, and what has come of the walk on it."""
        self.show_frame(frame)
        now = self.hands.now
        return tr("{0}: {1}").format(now.toy.text, self.page(now.view).words(now))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Controls at the side, or below."""
        super().resizeEvent(event)
        for page in self._made.values():
            page.fit(self.width() - 16)

    @Slot(str)
    def _choose(self, view: str) -> None:
        self.hands.look(view=view, steps=0.0)
