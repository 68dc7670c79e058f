"""What it learned: patterns expected beside patterns that came out; and what excites a neuron."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.pane import Pane
from app.panes.learned import words
from app.panes.learned.content import Wall, wall_of
from app.panes.learned.excite import excitement_of
from app.panes.learned.images import ImagesView
from app.panes.learned.options import OPTIONS, VIEWS
from app.panes.learned.pattern_set import PatternSet
from app.panes.learned.places import PAGE
from app.panes.learned.stamps import Stamps
from app.panes.learned.timeline import Timeline
from app.panes.learned.wall import WallView
from app.selection import Neuron, neuron_of
from app.session import Session
from app.widgets import Segments
from app.widgets.same_size import say
from nncore.patterns import shape


class LearnedPane(Pane):
    """Two views of one question, whether neurons look for what a person would expect."""

    key = "learned"
    title = "What it learned"
    options = OPTIONS
    rate = 5.0
    needs_exam = True
    follows = Pane.follows | {"exam"}

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._frame = session.frame
        self._first = 0  # neuron of the page
        self._wall: Wall | None = None
        self._made_of: tuple[object, ...] = ()
        self._patterns = PatternSet(session)
        tip = self.tr("Patterns: expected over learned; images: what excites one neuron")
        self._views = Segments(self.tr("View"), VIEWS, tip)
        self._views.chosen.connect(self._choose_view)
        locked_with(self._views, "learned.view")
        self.wall, self.images = WallView(session, self._patterns), ImagesView(session)
        self.stamps, self.timeline, self._foot = Stamps(), Timeline(), QLabel()
        below = OPTIONS[2]
        self._below = Segments(below.label, below.choices, below.tip)
        self._below.chosen.connect(self._choose_below)
        locked_with(self._below, "learned.below")
        self._foot.setWordWrap(True)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def minimumSizeHint(self) -> QSize:
        """Small: what has no room is cut."""
        return QSize(160, 200)

    def header(self) -> list[QWidget]:
        """The choice of view."""
        return [self._views]

    def show_frame(self, frame: Frame) -> None:
        """Work out and show what changed."""
        self._frame = frame
        view = str(frame.options["learned.view"])
        self._views.set_value(view)
        self._stack.setCurrentIndex(0 if view == "wall" else 1)
        if view == "wall":
            self._show_wall(frame)
        else:
            self._show_images(frame)

    def describe(self, frame: Frame) -> str:
        """The measures in sentences."""
        if frame.options["learned.view"] == "images":
            return words.of_images(excitement_of(frame, self._neuron(frame)), self._neuron(frame))
        if not words.is_picture(frame):
            return words.no_picture(frame)
        return words.of_wall(wall_of(frame, self.timeline.moment(frame), self._first))

    def _lay_out(self) -> None:
        wall = QWidget()
        box = QVBoxLayout(wall)
        box.setContentsMargins(8, 4, 8, 4)
        box.setSpacing(4)
        box.addWidget(self.stamps)
        box.addWidget(self.wall, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.timeline, 1)
        row.addWidget(self._below)
        box.addLayout(row)
        self._stack.addWidget(wall)
        self._stack.addWidget(self.images)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 4)
        whole.setSpacing(0)
        whole.addWidget(self._stack, 1)
        self._foot.setContentsMargins(12, 0, 12, 2)
        whole.addWidget(self._foot)
        self.setMinimumSize(160, 200)
        self.setFocusProxy(self.wall)

    def _connect(self) -> None:
        self.stamps.stamped.connect(self._stamp)
        self.stamps.from_pad.connect(self._from_pad)
        self.stamps.cleared.connect(self._clear)
        self.wall.put_asked.connect(self._from_pad)
        self.wall.turned.connect(self._turn)
        self.timeline.moved.connect(self._time_moved)

    def _show_wall(self, frame: Frame) -> None:
        picture = words.is_picture(frame)
        self.wall.setVisible(picture)
        self.stamps.setVisible(picture)
        self.timeline.setVisible(picture)
        if not picture:
            self._foot.setText(words.no_picture(frame))
            return
        self._follow_selection(frame)
        self.timeline.show_frame(frame)
        moment, snapshot = self.timeline.moment(frame), frame.snapshot
        made_of = (moment or snapshot.network, snapshot.initial, frame.options, self._first)
        if self._wall is None or any(a is not b for a, b in zip(made_of, self._made_of, strict=True)):
            self._made_of, self._wall = made_of, wall_of(frame, moment, self._first)
        self.wall.show_wall(self._wall, frame)
        self._below.set_value(str(frame.options["learned.below"]))
        self._below.setVisible(self.wall.places.blocks < 3)
        say(self._foot, words.foot(self._wall, frame))

    def _show_images(self, frame: Frame) -> None:
        neuron = self._neuron(frame)
        shown = excitement_of(frame, neuron)
        self.images.show_excitement(shown, frame)
        self._foot.setText(words.of_images(shown, neuron))

    def _neuron(self, frame: Frame) -> Neuron:
        """The neuron picked in any pane, or the first hidden one."""
        picked = neuron_of(frame.selection)
        return picked if picked is not None and picked.layer > 0 else Neuron(1, 0)

    def _follow_selection(self, frame: Frame) -> None:
        """Turn to the page of a first-layer neuron that is picked; stay on a page that there is."""
        picked, n = neuron_of(frame.selection), frame.snapshot.network.sizes[1]
        if picked is not None and picked.layer == 1:
            self._first = picked.index // PAGE * PAGE
        self._first = min(self._first, (n - 1) // PAGE * PAGE)

    @Slot(int)
    def _turn(self, pages: int) -> None:
        n = self._frame.snapshot.network.sizes[1]
        self._first = max(0, min(self._first + pages * PAGE, (n - 1) // PAGE * PAGE))
        self.show_frame(self._frame)

    @Slot(str)
    def _choose_view(self, view: str) -> None:
        self.session.set_option("learned.view", view)

    @Slot(str)
    def _choose_below(self, kind: str) -> None:
        self.session.set_option("learned.below", kind)

    @Slot(str)
    def _stamp(self, name: str) -> None:
        self._patterns.put(self.wall.slot, shape(name))

    @Slot()
    def _from_pad(self) -> None:
        drawn = self._frame.picture.drawn
        if drawn.shape == (28, 28):
            self._patterns.put(self.wall.slot, drawn)

    @Slot()
    def _clear(self) -> None:
        self._patterns.put(self.wall.slot, None)

    @Slot()
    def _time_moved(self) -> None:
        self.show_frame(self._frame)
