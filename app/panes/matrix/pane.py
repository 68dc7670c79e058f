"""The matrix pane: one view at a time of the layer that is looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app import fonts
from app.frame import Frame
from app.locks import locked_with
from app.pane import Pane
from app.panes.matrix.build_page import BuildPage
from app.panes.matrix.count_page import CountPage
from app.panes.matrix.equation_page import EquationPage
from app.panes.matrix.fold_page import FoldPage
from app.panes.matrix.layer import Layer, layer_of
from app.panes.matrix.layer_menu import LayerMenu
from app.panes.matrix.names_page import NamesPage
from app.panes.matrix.options import OPTIONS, VIEWS
from app.panes.matrix.page import Page
from app.panes.matrix.row_page import RowPage
from app.panes.matrix.turn_page import TurnPage
from app.panes.matrix.words import checked, row_checked, row_line
from app.widgets.elided import ElidedLabel
from app.widgets.segments import Segments

if TYPE_CHECKING:
    from app.session import Session

PARTS = ("trace", "selection", "hover", "options", "theme", "data", "pins")

OF_A_LAYER = ("equation", "row", "build", "turn")
"""Views of one layer; the others show the whole network."""


class MatrixPane(Pane):
    """Chooses the view and hands it the layer; the views do the rest."""

    key = "matrix"
    title = "Matrix"
    options = OPTIONS
    follows = frozenset({"picture", "selection", "hover", "options", "theme", "data", "pins"})
    rate = 10.0
    pages: ClassVar[dict[str, Callable[[Session], Page]]] = {
        "equation": EquationPage,
        "row": RowPage,
        "build": BuildPage,
        "turn": TurnPage,
        "fold": FoldPage,
        "count": CountPage,
        "names": NamesPage,
    }

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._frame: Frame | None = None
        self._made: dict[str, Page] = {}
        self.views = Segments(self.tr("View"), VIEWS, OPTIONS[0].tip, narrow=True)
        self.views.chosen.connect(self._choose_view)
        locked_with(self.views, "matrix.view")
        self._stack = QStackedWidget()
        self.python = ElidedLabel(
            tip=self.tr("The line of numpy that computes what is shown, and its check.")
        )
        self.python.setFont(fonts.program(11))
        self.check = ElidedLabel()
        self.check.setProperty("role", "caption")
        self._menu = LayerMenu()
        self._menu.chosen.connect(self._choose_layer)
        locked_with(self._menu, "matrix.layer")
        self._arrange()
        self.setMinimumSize(160, 120)

    @property
    def page(self) -> Page | None:
        """The view that is shown."""
        return self._made.get(str(self._frame.options["matrix.view"])) if self._frame else None

    def show_frame(self, frame: Frame) -> None:
        """Hand the view its layer, if any part of the frame that it shows is another object."""
        last, self._frame = self._frame, frame
        if last is not None and all(getattr(frame, part) is getattr(last, part) for part in PARTS):
            return
        view = str(frame.options["matrix.view"])
        self.views.set_value(view)
        self._menu.show_frame(frame)
        self._menu.setEnabled(view in OF_A_LAYER)
        layer = layer_of(frame)
        page = self._page(view)
        page.take(layer)
        self._stack.setCurrentWidget(page)
        self._write(layer, view)

    def header(self) -> list[QWidget]:
        """Which layer."""
        return [self._menu]

    def describe(self, frame: Frame) -> str:
        """The view's own words."""
        self.show_frame(frame)
        page, layer = self.page, layer_of(frame)
        return self.tr("Layer {0}. {1}").format(layer.number, page.words(layer) if page else "")

    def sizeHint(self) -> QSize:
        """What the right column gives."""
        return QSize(440, 560)

    @Slot(str)
    def _choose_view(self, value: str) -> None:
        self.session.set_option("matrix.view", value)

    @Slot(int)
    def _choose_layer(self, number: int) -> None:
        self.session.set_option("matrix.layer", float(number))

    def _page(self, view: str) -> Page:
        if view not in self._made:
            self._made[view] = page = self.pages[view](self.session)
            self._stack.addWidget(page)
        return self._made[view]

    def _write(self, layer: Layer, view: str) -> None:
        shown = bool(layer.frame.options["matrix.python"]) and view in {"equation", "row"}
        self.python.setVisible(shown)
        self.check.setVisible(shown)
        if shown:
            whole = view == "equation"
            self.python.setText(layer.line if whole else row_line(layer))
            self.check.setText(checked(layer) if whole else row_checked(layer))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self.views)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        column.addWidget(self.python)
        column.addWidget(self.check)
