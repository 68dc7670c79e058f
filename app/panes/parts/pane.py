"""Digits put together from parts, what the network says to each part and to all of them, and parts in pieces."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.naming import naming_of
from app.pane import Pane
from app.panes.parts import words
from app.panes.parts.answers_page import AnswersPage
from app.panes.parts.board import Board
from app.panes.parts.composition import Composition
from app.panes.parts.content import found_in, pinned, takes_pictures
from app.panes.parts.hands import Hands
from app.panes.parts.neurons_page import NeuronsPage
from app.panes.parts.options import OPTIONS, VIEWS
from app.panes.parts.shatter_page import ShatterPage
from app.panes.parts.tools import Tools
from app.session import Session
from app.widgets import Segments
from app.widgets.scroller import Scroller
from nncore.responses import Responses, outputs_of

PAGES = tuple(view for view, _ in VIEWS)
NARROW = 480  # pixels: below that the tools stand under the board


class PartsPane(Pane):
    """The board with its tools, and under it, or beside it, one of three pages."""

    key = "parts"
    title = "Parts"
    options = OPTIONS
    rate = 5.0
    follows = Pane.follows | {"pins"}

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setMinimumSize(160, 120)
        self._found: Responses | None = None
        self._found_of: tuple[object, ...] = ()
        self._shown_of: tuple[object, ...] = ()
        self._said_of: tuple[object, ...] = ()
        self.hands = Hands(session)
        self.board, self.tools = Board(self.hands), Tools(self.hands)
        self.neurons, self.answers, self.shatter = (
            NeuronsPage(session),
            AnswersPage(self.hands),
            ShatterPage(self.hands),
        )
        self._none = QLabel()
        self._none.setWordWrap(True)
        self._views: Segments | None = None
        self._place()

    def minimumSizeHint(self) -> QSize:
        """Small: what has no room is scrolled to."""
        return QSize(160, 120)

    def sizeHint(self) -> QSize:
        """The right column of a small window."""
        return QSize(540, 540)

    def header(self) -> list[QWidget]:
        """The choice of view."""
        self._views = Segments(OPTIONS[0].label, VIEWS, OPTIONS[0].tip)
        self._views.chosen.connect(self._choose)
        locked_with(self._views, "parts.view")
        self._views.set_value(str(self.session.frame.options["parts.view"]))
        return [self._views]

    def show_frame(self, frame: Frame) -> None:
        """Show the board, and on the page in sight what the network says to it."""
        self.hands.see(frame)
        now, view = self.hands.now, str(frame.options["parts.view"])
        if self._views is not None:
            self._views.set_value(view)
        fits = takes_pictures(frame)
        self._stack.setCurrentIndex(0 if fits else 1)
        if not fits:
            self._none.setText(words.no_picture(frame))
            return
        self.board.show_composition(frame.theme, now)
        self._show_tools(frame, now)
        self._pages.setCurrentIndex(PAGES.index(view))
        if view == "shatter":
            self.shatter.show_frame(frame, now)
        else:
            self._show_table(frame, now, view)

    def advance(self) -> bool:
        """Make the pictures on the way apart, one by one."""
        return self._pages.currentIndex() == PAGES.index("shatter") and self.shatter.advance()

    def describe(self, frame: Frame) -> str:
        """The parts, and what the page in sight says about them."""
        if not takes_pictures(frame):
            return words.no_picture(frame)
        now, view = Composition.of(frame.options), frame.options["parts.view"]
        parts = ", ".join(self.tr(part.name) for part in now.parts) or self.tr("nothing")
        first = self.tr("On the board: {parts}.").format(parts=parts)
        if view == "shatter":
            return f"{first} {self.shatter.describe(frame, now)}"
        found = found_in(frame, now)
        said = (
            words.of_sums(frame, now, found, pinned(frame))
            if view == "neurons"
            else words.of_answers(naming_of(frame), now, found)
        )
        return f"{first} {said}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Board above or at the left, as large as leaves room for the page."""
        super().resizeEvent(event)
        ways, width, height = QBoxLayout.Direction, self.width(), self.height()
        wide = width > max(700, 1.35 * height)
        self._body.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        narrow = width < NARROW
        self._top.setDirection(ways.TopToBottom if wide or narrow else ways.LeftToRight)
        room = min(0.4 * width, height - 260) if wide else min(0.4 * width, 0.33 * height)
        room = min(width - 24, 0.42 * height) if narrow else room
        side = 4 + 28 * int(max(4, min(16, room // 28)))
        self.board.setFixedSize(side, side)
        self.shatter.fit(width - side if wide else width)
        self.tools.fit(side if wide else width - 32 if narrow else width - side - 44)
        for part in (self.tools, self._pages):
            part.updateGeometry()  # a page that is not in sight tells nobody how much room it needs

    # -- parts --------------------------------------------------------------------------------------------

    def _show_table(self, frame: Frame, now: Composition, view: str) -> None:
        of = (frame.snapshot.network, frame.pins, now.parts)
        if self._found is None or not _same(of, self._found_of):
            self._found, self._found_of = found_in(frame, now), of
        shown = (self._found, frame.options["parts.quantity"], view, frame.data)
        anew = not _same(shown, self._shown_of)
        self._shown_of = shown
        if view == "neurons":
            self.neurons.show_found(frame, now, self._found, anew=anew)
        else:
            self.answers.show_found(frame, now, self._found, anew=anew)

    def _show_tools(self, frame: Frame, now: Composition) -> None:
        said_of = (frame.snapshot.network, frame.pins, now, frame.picture, frame.data)
        if _same(said_of, self._said_of):
            return
        self._said_of = said_of
        outputs = outputs_of(frame.snapshot.network, now.shown[None], frame.pins)[0]
        received = frame.picture.received
        on_network = bool(np.array_equal(received, now.shown))
        self.tools.show_state(
            now,
            words.said(naming_of(frame), now, outputs),
            words.state(on_network=on_network),
            on_network=on_network,
            drawn=received.ndim == 2 and bool(received.any()),
        )

    def _place(self) -> None:
        ways = QBoxLayout.Direction
        self._pages = QStackedWidget()
        for page in (self.neurons, self.answers, self.shatter):
            self._pages.addWidget(page)
        self._top, self._body = QBoxLayout(ways.LeftToRight), QBoxLayout(ways.TopToBottom)
        self._top.setSpacing(12)
        self._top.addWidget(self.board)
        self._top.addWidget(self.tools, 1)
        inside = QWidget()
        inside.setLayout(self._body)
        self._body.setContentsMargins(8, 6, 8, 4)
        self._body.setSpacing(8)
        self._body.addLayout(self._top)
        self._body.addWidget(self._pages, 1)
        self._none.setContentsMargins(16, 16, 16, 16)
        self._stack = QStackedWidget()
        self._stack.addWidget(Scroller(inside))
        self._stack.addWidget(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.board)

    @Slot(str)
    def _choose(self, view: str) -> None:
        self.session.set_option("parts.view", view)


def _same(a: tuple[object, ...], b: tuple[object, ...]) -> bool:
    """Whether all are the same objects; parts are compared as values."""
    return len(a) == len(b) and all(
        x is y or (isinstance(x, tuple) and x == y) for x, y in zip(a, b, strict=True)
    )
