"""The chain-rule bench: its numbers at the left, the network above, and one of five pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.options import Option
from app.pane import Pane
from app.panes.chain.chain_view import ChainView
from app.panes.chain.depth_page import DepthPage
from app.panes.chain.examples_page import ExamplesPage
from app.panes.chain.hands import Hands
from app.panes.chain.now import Now
from app.panes.chain.options import IN_MENU, NOBODY, OPTION, OPTIONS, VIEWS
from app.panes.chain.page import Page
from app.panes.chain.side import Side
from app.panes.chain.tiles_page import TilesPage
from app.panes.chain.tree_page import TreePage
from app.panes.chain.wiggle_page import WigglePage
from app.panes.chain.words import explained, number
from app.session import Session
from app.widgets import Segments
from app.widgets.scroller import Scroller
from app.widgets.wrapped import Wrapped
from nncore.words import tr

NARROW = 620  # pixels: below that the numbers stand above the page

EXPLAINS = frozenset({"tree", "wiggle"})  # views that have room for the meaning of a label


class ChainPane(Pane):
    """It is a network of its own: nothing here trains, and nothing here changes the network that does."""

    key = "chain"
    title = "Chain"
    options = OPTIONS
    follows = frozenset({"options", "theme"})
    rate = 1.0
    pages: ClassVar[dict[str, Callable[[Hands], Page]]] = {
        "tree": TreePage,
        "wiggle": WigglePage,
        "tiles": TilesPage,
        "examples": ExamplesPage,
        "depth": DepthPage,
    }

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.hands = Hands(session)
        self._shown: tuple[object, object] = (None, None)
        self._made: dict[str, Page] = {}
        self.views = Segments(tr("View"), VIEWS, OPTIONS[0].tip, narrow=True)
        self.views.chosen.connect(self._choose)
        locked_with(self.views, "chain.view")
        self.side, self.chain = Side(self.hands), ChainView(self.hands)
        self.caption = Wrapped(2, quiet=True)
        self._stack = QStackedWidget()
        self._place()
        self.setMinimumSize(160, 120)

    def minimumSizeHint(self) -> QSize:
        """Small: what has no room is scrolled to."""
        return QSize(160, 120)

    def sizeHint(self) -> QSize:
        """The widest pane of its workspace."""
        return QSize(1000, 560)

    def menu_options(self) -> tuple[Option, ...]:
        """What is not on the bench itself."""
        return tuple(OPTION[key] for key in IN_MENU)

    def page(self, view: str) -> Page:
        """The page of a view, made when it is first looked at."""
        if view not in self._made:
            self._made[view] = made = self.pages[view](self.hands)
            self._stack.addWidget(made)
            made.fit(self._room())
        return self._made[view]

    def show_frame(self, frame: Frame) -> None:
        """Show the bench, if its options or the theme are others: training does not touch it."""
        if (frame.options, frame.theme) == self._shown:
            return
        self._shown = frame.options, frame.theme
        self.hands.see(frame)
        now, theme = self.hands.now, frame.theme
        view = now.text("view")
        self.views.set_value(view)
        self.side.show_now(theme, now)
        self.chain.show_now(theme, now)
        page = self.page(view)
        page.show_now(theme, now)
        self._stack.setCurrentWidget(page)
        self._caption(now)

    def describe(self, frame: Frame) -> str:
        """The network, then the page."""
        self.show_frame(frame)
        now = self.hands.now
        first = tr("One neuron a layer: {0}.").format(self.chain.said())
        return f"{first} {self.page(now.text('view')).words(now)}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Numbers at the left, or above."""
        super().resizeEvent(event)
        ways, narrow = QBoxLayout.Direction, self.width() < NARROW
        self._body.setDirection(ways.BottomToTop if narrow else ways.LeftToRight)
        self.side.lay_out(max(2, (self.width() - 24) // 132) if narrow else 1)
        self.side.setMinimumWidth(0 if narrow else self.side.room)
        self.side.setMaximumWidth(16_777_215 if narrow else self.side.room)
        self.caption.keep(4 if narrow else 2)
        for page in self._made.values():
            page.fit(self._room())

    def _room(self) -> int:
        return self.width() - (24 if self.width() < NARROW else self.side.room + 36)

    def _caption(self, now: Now) -> None:
        self.caption.setVisible(now.text("view") in EXPLAINS)
        asked = now.text("asked")
        if asked == NOBODY:
            v = now.chain.values
            self.caption.say(
                tr("Press a lamp, a line or a box to read what its label means. C is {0} now.").format(
                    number(v["C"])
                )
            )
        else:
            self.caption.say(explained(asked, now.chain))

    def _place(self) -> None:
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setContentsMargins(8, 6, 8, 8)
        self._body.setSpacing(12)
        inside, right, top = QWidget(), QVBoxLayout(), QHBoxLayout()
        right.setSpacing(8)
        top.addWidget(self.views)
        top.addStretch(1)
        right.addLayout(top)
        right.addWidget(self.chain)
        right.addWidget(self.caption)
        right.addWidget(self._stack, 1)
        self._body.addWidget(self.side)
        self._body.addLayout(right, 1)
        inside.setLayout(self._body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Scroller(inside))

    @Slot(str)
    def _choose(self, view: str) -> None:
        self.hands.look(view=view)
