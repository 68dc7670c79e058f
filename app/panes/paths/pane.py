"""The pane: the bench as a picture, one view of it, and a field for the number that is picked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.frame import Frame
from app.journal import Act
from app.locks import locked_with
from app.pane import Pane
from app.panes.paths.drill_page import LAST_TEN, DrillPage
from app.panes.paths.editor import Editor
from app.panes.paths.net import Net
from app.panes.paths.options import ANSWER, LIT, NUMBERS, OPTIONS, PICKED, SCORE, SHORT, VIEW
from app.panes.paths.page import Page
from app.panes.paths.pages import FormPage, ReadPage, WeightPage
from app.panes.paths.paths_page import PathsPage
from app.panes.paths.reading import Reading
from app.panes.paths.words import told
from app.widgets.scroller import Scroller
from app.widgets.segments import Segments
from nncore.naming import Name
from nncore.words import tr

if TYPE_CHECKING:
    from app.session import Session

BESIDE = 720  # pixels of width from which the view stands beside the picture


class PathsPane(Pane):
    """Reads the switches, shows them, and turns what a person does into switches."""

    key = "paths"
    title = "Many neurons"
    options = OPTIONS
    follows = frozenset({"options", "theme"})
    rate = 1.0
    pages: ClassVar[dict[str, Callable[[], Page]]] = {
        "read": ReadPage, "weight": WeightPage, "paths": PathsPage, "form": FormPage, "drill": DrillPage,
    }  # fmt: skip

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setMinimumSize(160, 120)
        self._frame: Frame | None = None
        self._pointed: Name | None = None
        self._made: dict[str, Page] = {}
        self.views = Segments(VIEW.label, SHORT, VIEW.tip, narrow=True)
        self.views.chosen.connect(self._choose_view)
        locked_with(self.views, VIEW.key)
        self.net = Net()
        self.net.pointed.connect(self._point)
        self.net.picked.connect(self._pick)
        self.stack = QStackedWidget()
        self.editor = Editor()
        self.editor.changed.connect(self._set_number)
        self.editor.restored.connect(self._restore)
        self._arrange()

    @property
    def page(self) -> Page | None:
        """The view that is shown."""
        return self._made.get(str(self._frame.options[VIEW.key])) if self._frame else None

    @property
    def reading(self) -> Reading:
        """The bench of the newest frame."""
        frame = self._frame or self.session.frame
        return Reading.of(frame.options, self._pointed)

    def show_frame(self, frame: Frame) -> None:
        """Show the bench, if a switch or the theme changed."""
        last, self._frame = self._frame, frame
        if last is None or frame.options is not last.options or frame.theme is not last.theme:
            self._show(frame)

    def describe(self, frame: Frame) -> str:
        """The numbers, and what the view shows."""
        self.show_frame(frame)
        reading = self.reading
        bench = reading.bench
        outputs = ", ".join(f"{a:.3f}" for a in bench.trace.outputs[0])
        words = tr("A network of 2, 3 and 2 neurons. Outputs {0}, cost {1:.4f}.").format(outputs, bench.cost)
        return f"{words} {self._made[reading.view].words(reading)}"

    def sizeHint(self) -> QSize:
        """The right column of a small window."""
        return QSize(440, 560)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the view beside the picture where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= BESIDE
        self._body.setStretch(0, 1 if wide else 3)
        self._body.setStretch(1, 1 if wide else 2)
        self._body.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )

    # -- parts --------------------------------------------------------------------------------------------

    def _show(self, frame: Frame) -> None:
        reading = self.reading
        self.views.set_value(reading.view)
        self.net.set_theme(frame.theme)
        self.net.show_reading(reading)
        page = self._page(reading.view)
        if isinstance(page, DrillPage):
            page.show_score(str(frame.options[SCORE.key]))
        page.show_reading(reading, frame.theme)
        self.stack.setCurrentWidget(page)
        self.editor.setEnabled(reading.view != "drill")
        self.editor.show_reading(reading, frame.theme)

    def _page(self, view: str) -> Page:
        if view not in self._made:
            self._made[view] = page = self.pages[view]()
            page.pointed.connect(self._point)
            page.picked.connect(self._pick)
            page.option.connect(self._option)
            self.stack.addWidget(page)
        return self._made[view]

    def _arrange(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self.views)
        row.addStretch(1)
        column.addLayout(row)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(6)
        self._body.addWidget(self.net, 5)
        self._body.addWidget(self.stack, 4)
        column.addLayout(self._body, 1)
        column.addWidget(self.editor)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroller(inside))

    # -- verbs --------------------------------------------------------------------------------------------

    @Slot(str)
    def _choose_view(self, value: str) -> None:
        self.session.set_option(VIEW.key, value)

    @Slot(str, object)
    def _option(self, key: str, value: str | float) -> None:
        self.session.set_option(key, value)

    @Slot(object)
    def _point(self, thing: Name | None) -> None:
        if thing != self._pointed and self._frame is not None:
            self._pointed = thing
            self._show(self._frame)

    @Slot(object)
    def _pick(self, thing: Name) -> None:
        """Pick a part; in the drill, answer with it: the first answer counts."""
        reading = self.reading
        if not (reading.drilling or reading.view == "drill"):
            if thing.letter == "a" and (thing.layer, thing.j) != reading.sender:
                self.session.set_option(LIT.key, 0.0)
            self.session.set_option(PICKED.key, told(thing))
        elif reading.drilling and thing.letter == "w":
            marks = str(self.session.frame.options[SCORE.key])
            right = "1" if thing == reading.asked else "0"
            self.session.set_option(SCORE.key, (marks + right)[-LAST_TEN:])
            self.session.set_option(ANSWER.key, told(thing))

    @Slot(float)
    def _set_number(self, value: float) -> None:
        reading = self.reading
        self._set_bench(reading.bench.with_value(reading.picked, value).text, reading.picked)

    @Slot()
    def _restore(self) -> None:
        self._set_bench("", None)

    def _set_bench(self, text: str, gesture: Name | None) -> None:
        """Change numbers so that undo brings them back; one number's changes in a row are one act."""
        session, old = self.session, str(self.reading.bench.text)
        if text == old or session.refuses_any({NUMBERS.key: text}):
            return
        session.set_option(NUMBERS.key, text)
        session.journal.note(
            Act(
                "setting",
                lambda: session.set_option(NUMBERS.key, old),
                lambda: session.set_option(NUMBERS.key, text),
                ("paths", gesture) if gesture else None,
            )
        )
