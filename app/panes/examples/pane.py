"""The examples: a browser of both sets, what is taken for what, and the answers that are sure enough."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from app import fonts
from app.frame import Frame
from app.jobs import Progress
from app.pane import Pane
from app.panes.examples import matrix_words, words
from app.panes.examples.asking import KEY, asking
from app.panes.examples.browser import Browser
from app.panes.examples.content import Content, Shown
from app.panes.examples.layout import Layout
from app.panes.examples.matrix import Matrix, Place
from app.panes.examples.options import ANY, OPTIONS, Settings
from app.panes.examples.sure import Sure
from app.selection import Example
from app.session import Session
from app.widgets import OptionMenu
from nncore.exam import Exam


class ExamplesPane(Pane):
    """Puts its parts in their places, hands them what is to be shown, and turns their wishes into verbs."""

    key = "examples"
    title = "Examples"
    options = OPTIONS
    follows = Pane.follows | {"exam"}
    rate = 4.0
    needs_exam = True

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setMinimumSize(160, 120)
        self._frame: Frame | None = None
        self._content = Content()
        self._menus: dict[str, OptionMenu] = {}
        self._put_off: list[Callable[[], None]] = []
        self.score = QLabel(self)
        self.score.setFont(fonts.body())
        self.matrix = Matrix(self)
        self.reading = QLabel(self)
        self.reading.setProperty("role", "caption")
        self.sure = Sure(self)
        self.browser = Browser(self)
        self._connect()

    @property
    def shown(self) -> Shown:
        """What is shown now."""
        return self._content.shown

    def show_frame(self, frame: Frame) -> None:
        """Choose anew if the answers, the set or the filters changed, and hand it on."""
        last, self._frame = self._frame, frame
        changed = self._content.update(frame)
        if last is None or frame.options is not last.options:
            for key, menu in self._menus.items():
                menu.set_value(str(frame.options[key]))
            self._arrange()
        self._hand_on(frame, later=changed and frame.snapshot.running)

    def advance(self) -> bool:
        """Show one more part of what was put off."""
        if self._put_off:
            self._put_off.pop(0)()
        return bool(self._put_off)

    def header(self) -> list[QWidget]:
        """The view, where only one has room, and the set."""
        return [self._menu("examples.view"), self._menu("examples.set")]

    def describe(self, frame: Frame) -> str:
        """The score, what is shown, the most frequent mistake and the verdict on the threshold."""
        if self._frame is not frame:
            self.show_frame(frame)
        return matrix_words.description(self.shown, Settings.of(frame.options).threshold)

    def sizeHint(self) -> QSize:
        """One view."""
        return QSize(440, 560)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew."""
        super().resizeEvent(event)
        self._arrange()
        if self._frame is not None:
            self._hand_on(self._frame)

    def _connect(self) -> None:
        self.matrix.wanted.connect(self._filter_by)
        self.matrix.pointed.connect(self._read)
        self.sure.wanted.connect(self._set_threshold)
        self.browser.filters.chosen.connect(self.session.set_option)
        self.browser.grid.pointed.connect(self._point)
        self.browser.grid.wanted.connect(self._load)
        self.browser.asked.connect(self._ask_or_cancel)

    def _hand_on(self, frame: Frame, *, later: bool = False) -> None:
        """Show it in the parts that have a place, `later` one in each slice; others are handed it when they get one."""
        self._put_off = []
        if not self.browser.isHidden():
            self.browser.show_shown(frame, self.shown, words.hint(self.shown))
        if not self.matrix.isHidden():
            self._put_off = [lambda: self._show_matrix(frame), lambda: self._show_sure(frame)]
        while self._put_off and not later:
            self.advance()

    def _show_sure(self, frame: Frame) -> None:
        self.sure.show_shown(frame, self.shown, Settings.of(frame.options).threshold)

    def _show_matrix(self, frame: Frame) -> None:
        shown = self.shown
        self.matrix.show_shown(frame, shown)
        late = words.behind(shown)
        self.score.setText(words.score(shown) + (f" · {late}" if late else ""))
        self.score.setToolTip(self.score.text())
        self._read(self.matrix.place)

    def _arrange(self) -> None:
        """Side by side where there is room, else the view chosen."""
        view = str(self._frame.options["examples.view"]) if self._frame else "images"
        layout = Layout(self.width(), self.height(), view)
        parts = (self.browser, self.score, self.matrix, self.reading, self.sure)
        places = (layout.browser, layout.score, layout.matrix, layout.reading, layout.sure)
        for part, rect in zip(parts, places, strict=True):
            part.setVisible(rect is not None)
            part.setGeometry(rect or QRect(0, 0, 1, 1))
        if menu := self._menus.get("examples.view"):
            # Last, because that may lay out the dock, and this pane, at once.
            menu.setVisible(not layout.is_wide)

    def _menu(self, key: str) -> OptionMenu:
        option = next(option for option in OPTIONS if option.key == key)
        menu = self._menus[key] = OptionMenu.of(option)
        menu.chosen.connect(lambda value: self.session.set_option(key, value))
        if self._frame is not None:
            menu.set_value(str(self._frame.options[key]))
        return menu

    @Slot(object)
    def _point(self, row: int | None) -> None:
        self.session.hover(None if row is None else Example(self.shown.which, row))

    @Slot(int)
    def _load(self, row: int) -> None:
        self.session.load_example(self.shown.which, row)
        self.session.select(Example(self.shown.which, row))

    @Slot(float)
    def _set_threshold(self, value: float) -> None:
        self.session.set_option("examples.threshold", float(value))

    @Slot(object)
    def _filter_by(self, place: Place) -> None:
        """Show the images of a cell, a row or a column."""
        if place == (self.shown.choice.label, self.shown.choice.answer):  # once more lets go
            place = (None, None)
        label, answer = place
        self.session.set_option("examples.label", ANY if label is None else float(label))
        self.session.set_option("examples.answer", ANY if answer is None else float(answer))
        only = str(self.shown.choice.only)
        if None not in place and only != ("right" if label == answer else "wrong"):
            self.session.set_option("examples.only", "all")  # else nothing of the cell would be shown
        self.session.set_option("examples.view", "images")

    @Slot(object)
    def _read(self, place: Place | None) -> None:
        """Say in words what is pointed at in the matrix."""
        text = matrix_words.place(self.shown, place)
        if text != self.reading.text():
            self.reading.setText(text)

    @Slot()
    def _ask_or_cancel(self) -> None:
        """Ask about the training set, or stop asking."""
        frame = self._frame
        if self.session.jobs.running(KEY):
            self.session.jobs.cancel(KEY)
            self.browser.show_progress(None)
        elif frame is not None and frame.data is not None:
            steps = asking(frame.acting, frame.data.train, frame.snapshot.config.cost)
            self.session.jobs.start(KEY, steps, self._progress)
            self.browser.show_progress(0.0)

    def _progress(self, progress: Progress) -> None:
        self.browser.show_progress(None if progress.done else progress.share)
        if isinstance(progress.result, Exam):
            self._content.answer(progress.result)
            if self._frame is not None:
                self.show_frame(self._frame)
