"""The levers: what moves one neuron, what lies on a line, ten images, and Hebb's table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.pane import Pane
from app.panes.levers.hebb_page import HebbPage
from app.panes.levers.images_page import ImagesPage
from app.panes.levers.levers_page import LeversPage
from app.panes.levers.lines_page import LinesPage
from app.panes.levers.options import OPTIONS, PAGE
from app.panes.levers.page import Page
from app.panes.levers.reading import Reader, Reading
from app.widgets import IconButton
from app.widgets.elided import ElidedLabel
from app.widgets.segments import Segments
from app.widgets.wanted_row import WantedRow
from nncore.words import tr

if TYPE_CHECKING:
    from app.session import Session

PARTS = ("snapshot", "picture", "target", "wanted", "selection", "hover", "options", "theme", "data", "pins")


class LeversPane(Pane):
    """Chooses the page and the neuron; the pages do the rest."""

    key = "levers"
    title = "Levers"
    options = OPTIONS
    follows = Pane.follows | {"pins", "wanted", "target"}
    rate = 10.0
    pages: ClassVar[dict[str, Callable[[Session], Page]]] = {
        "levers": LeversPage,
        "lines": LinesPage,
        "images": ImagesPage,
        "hebb": HebbPage,
    }

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._frame: Frame | None = None
        self._reader = Reader()
        self._made: dict[str, Page] = {}
        self._cards: list[IconButton] = []
        self.reading: Reading | None = None
        self.views = Segments(
            PAGE.label, tuple((v, tr(t)) for v, t in PAGE.choices), tr(PAGE.tip), narrow=True
        )
        self.views.chosen.connect(self._choose)
        locked_with(self.views, PAGE.key)
        self.about = ElidedLabel(tip=tr("The neuron that is looked at: select another one anywhere."))
        self.wanted = WantedRow(session, self)
        self._stack = QStackedWidget()
        self._arrange()
        self.setMinimumSize(160, 120)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        frame = self._frame or self.session.frame
        key = str(frame.options[PAGE.key])
        if key not in self._made:
            self._made[key] = made = self.pages[key](self.session)
            self._stack.addWidget(made)
        return self._made[key]

    def show_frame(self, frame: Frame) -> None:
        """Point at this Frame's neuron, if any part that is shown is another object."""
        last, self._frame = self._frame, frame
        if last is not None and all(getattr(frame, part) is getattr(last, part) for part in PARTS):
            return
        reading = self.reading = self._reader.read(frame)
        self.views.set_value(str(frame.options[PAGE.key]))
        self.about.setText(self._title(reading))
        self.wanted.show_frame(frame)
        for button in self._cards:
            button.set_theme(frame.theme)
        page = self.page
        page.take(reading)
        self._stack.setCurrentWidget(page)

    def header(self) -> list[QWidget]:
        """The card before and the next one, so that the patterns can be compared."""
        made: list[IconButton] = []
        for name, tip, by in (
            ("previous", tr("Put the example before this one on the network."), -1),
            ("next", tr("Put the next example on the network."), 1),
        ):
            button = IconButton(name, tip)
            button.clicked.connect(self._back if by < 0 else self._on)
            locked_with(button, "examples")
            made.append(button)
        self._cards = made
        return [*made]

    def describe(self, frame: Frame) -> str:
        """The page's own words."""
        self.show_frame(frame)
        reading = self.reading
        return "" if reading is None else f"{self._title(reading)}. {self.page.words(reading)}"

    def sizeHint(self) -> QSize:
        """The room of a stack of tabs."""
        return QSize(560, 520)

    @staticmethod
    def _title(reading: Reading) -> str:
        return tr("{0}, for {1}").format(reading.name, reading.card)

    @Slot(str)
    def _choose(self, value: str) -> None:
        self.session.set_option(PAGE.key, value)

    @Slot()
    def _back(self) -> None:
        self._turn(-1)

    @Slot()
    def _on(self) -> None:
        self._turn(1)

    def _turn(self, by: int) -> None:
        picture = self.session.picture
        which = picture.source if picture.source in {"train", "test"} else "train"
        self.session.load_example(which, (picture.row if picture.row is not None else -1) + by)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.views)
        row.addWidget(self.about, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.wanted)
        column.addWidget(self._stack, 1)
