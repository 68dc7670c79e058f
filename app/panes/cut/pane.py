"""Cuts of the real cost through the network as it is, measured beside the window."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.cost_map.geometry import ratio_of
from app.frame import Frame
from app.locks import locked_with
from app.options import Option
from app.pane import Pane
from app.panes.cut import line_words, words
from app.panes.cut.asker import Asker
from app.panes.cut.controls import Controls
from app.panes.cut.line_page import LinePage
from app.panes.cut.moved import Moved, moved_since
from app.panes.cut.nudge_plot import NudgePlot
from app.panes.cut.options import ANGLE, COUNT, COUNTS, MENU, OPTIONS, PAGE, PAGES, REVEAL, SET, SETS, VIEW
from app.panes.cut.others import Others
from app.panes.cut.plane_page import PlanePage
from app.panes.cut.question import LIGHT, QUICK, Question, question_of, why_not
from app.panes.cut.walking import tell_cut, tell_turn, walk
from app.panes.cut.work import GOAL, Answer
from app.session import Session
from app.widgets import JobButton, Segments
from app.widgets.wrapped import Wrapped
from nncore.cut import THREE

NARROW = 470  # pixels below which sentences take more lines
ALIKE = 0.15  # share by which the map's shape may change before it is measured anew


class CutPane(Pane):
    """Controls, a sentence that says which cut it is, the cut, and sentences that say what it says."""

    key = "cut"
    title = "Cut"
    options = OPTIONS
    rate = 4.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._frame = session.frame
        self._at = -1
        self.asker = Asker(session.jobs, self._changed, partial(tell_cut, session))
        self._pages = Segments(self.tr("Page"), PAGES, PAGE.tip, narrow=True)
        self._sets = Segments(self.tr("Measure on"), SETS, SET.tip, narrow=True)
        self._counts = Segments(self.tr("Examples"), COUNTS, COUNT.tip, narrow=True)
        self.controls = Controls(session)
        self.others = Others(session, self, self._runs_changed)
        self.button = JobButton(
            self.tr("Compute anew"), self.tr("Measure this cut through the network of now")
        )
        self.banner, self.said = Wrapped(3), Wrapped(4)
        self._place: tuple[float, float] | None = None
        self.line, self.bars, self.plane = LinePage(session), NudgePlot(), PlanePage(session)
        self.map = self.plane.map
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def minimumSizeHint(self) -> QSize:
        """Small: what has no room is cut."""
        return QSize(160, 200)

    def header(self) -> list[QWidget]:
        """Which page, and what it is measured on."""
        return [self._pages, self._sets, self._counts]

    def menu_options(self) -> tuple[Option, ...]:
        """The choices; numbers stand in the pane."""
        return MENU

    def show_frame(self, frame: Frame) -> None:
        """Show the cut there is, say whether it is of now, and begin a new one if it is time."""
        self._frame = frame
        self._pages.set_value(str(frame.options["cut.page"]))
        self._sets.set_value(str(frame.options["cut.set"]))
        self._counts.set_value(str(frame.options["cut.count"]))
        self.controls.run.show_runs(self.others.shelf.runs, frame, self.others.key(frame))
        self.controls.show_frame(frame)
        self.asker.keep_only(self._question())
        self._ask()
        self._show()

    @Slot()
    def _ask(self) -> None:
        question = self._question()
        if question is not None and self._is_time(question):
            self.asker.answer(question)

    def advance(self) -> bool:
        """Paint a slice of a new map."""
        return self.plane.advance()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep as many lines for each sentence as it may need here, so that nothing jumps."""
        super().resizeEvent(event)
        wide, slim = self.width() >= 2 * NARROW, self.width() < NARROW
        self.banner.keep(2 if wide else 4 if slim else 3)
        self.said.keep(3 if wide else 6 if slim else 5)

    def hideEvent(self, event: QHideEvent) -> None:
        """Measure nothing that nobody sees."""
        super().hideEvent(event)
        self.asker.stop()
        self.line.stop()

    def describe(self, frame: Frame) -> str:
        """The sentences on show."""
        known = self.asker.known
        if known is None:
            return why_not(frame) or self._waiting()
        parts = (words.banner(known), self._stale(), words.why(known), self.said.text())
        return " ".join(part for part in parts if part)

    def _question(self) -> Question | None:
        led = str(self._frame.options["cut.direction"]) == "run"
        return question_of(self._frame, self._ratio, self.others.other(self._frame) if led else None)

    @property
    def _ratio(self) -> float:
        """Width to height of the map; that of the map there is, if it is about as wide."""
        now, known = ratio_of(self.map.width(), self.map.height()), self.asker.known
        if known is None or known.question.setting.page != "map":
            return now
        had = known.question.setting.ratio
        return had if abs(had / now - 1) < ALIKE else now

    def _is_time(self, question: Question) -> bool:
        """What takes long waits for a press, and what takes a while for training to rest."""
        most = LIGHT if question.snapshot.running else QUICK
        return question.work <= most and self.in_sight and self.asker.should_answer(question)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.banner, 1)
        top.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self, spacing=6)  # type: ignore[call-overload]
        whole.setContentsMargins(8, 4, 8, 8)
        whole.addWidget(self.controls)
        whole.addLayout(top)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self.said)
        for each in (self.line, self.plane, self.bars):
            self._stack.addWidget(each)
        self.setMinimumSize(160, 200)

    def _connect(self) -> None:
        locked_with(self._pages, PAGE.key).chosen.connect(self._choose_page)
        locked_with(self._sets, SET.key).chosen.connect(self._choose_set)
        locked_with(self._counts, COUNT.key).chosen.connect(self._choose_count)
        self.button.asked.connect(self._compute)
        self.button.cancelled.connect(self._cancel)
        self.line.pointed.connect(self._point_at)
        self.map.turned.connect(self._turn)
        self.map.still.done.connect(self._ask)  # painted in another shape: a cut of that shape may be due
        locked_with(self.controls.walk, "edit").clicked.connect(self._walk)
        self.map.pointed.connect(self._read)

    def _show(self) -> None:
        frame, known = self._frame, self.asker.known
        reason = why_not(frame)
        self.button.set_theme(frame.theme)
        self.button.show_share(self.asker.share)
        self.button.setEnabled(not reason or self.button.busy)
        self.banner.say(words.banner(known) if known is not None and not known.ways.why else "")
        empty = reason or (words.why(known) if known is not None and known.ways.why else self._waiting())
        self._show_page(empty)
        self._say()

    def _show_page(self, empty: str) -> None:
        frame, known, stale = self._frame, self.asker.known, self._stale()
        page = str(frame.options[PAGE.key])
        self._stack.setCurrentIndex([name for name, _ in PAGES].index(page))
        if page == "line":
            now = self._now()
            self.line.show_cut(
                frame, known, self._names(), empty, stale, now.x if now is not None else math.nan
            )
        elif page == "map":
            self.plane.show_cut(frame, known, empty, stale)
            now = self._now()
            place = (now.x, now.y) if now is not None else None
            self.plane.show_compass(self._angle, place, revealed=bool(frame.options[REVEAL.key]))
            self.controls.show_walk(known, frame.snapshot.network)
        else:
            self.bars.set_theme(frame.theme)
            self.bars.show_nudges(known, empty, stale)

    @property
    def _angle(self) -> float:
        return float(self._frame.options[ANGLE.key])

    def _now(self) -> Moved | None:
        return moved_since(self.asker.known, self._frame)

    def _names(self) -> list[str]:
        """The costs on show."""
        known = self.asker.known
        if known is None or known.profile is None:
            return []
        own = known.question.snapshot.config.cost
        three = self._frame.options["cut.costs"] != "own"
        return [name for name in THREE if name in known.profile.costs and (three or name == own)]

    def _stale(self) -> str:
        known, question = self.asker.known, self._question()
        if known is None or self.asker.share is not None:
            return ""
        return words.stale(
            known, self._frame, other=question is None or not known.question.is_set_as(question)
        )

    def _say(self) -> None:
        known = self.asker.known
        if known is None or known.ways.why:
            self.said.say("")
            return
        page = known.question.setting.page
        if page == "line":
            names = self._names()
            said = f"{line_words.of_goal(known, GOAL)} {line_words.slopes(known, names)}".strip()
            now = self._now()
            if now is not None and self._stale():
                said = f"{line_words.moved_on(known, now)} {said}"
            self.said.say(line_words.reading(known, names, self._at) or said)
        elif page == "map":
            self.said.say(self._said_of_plane(known))
            self.plane.setAccessibleDescription(self.said.text())
        else:
            self.said.say(words.nudges(known))

    def _said_of_plane(self, known: Answer) -> str:
        revealed = bool(self._frame.options[REVEAL.key])
        in_space = str(self._frame.options[VIEW.key]) == "surface"
        there = words.surface(known) if in_space else words.place(known, self._place)
        return f"{words.compass(known, self._angle, revealed=revealed)} {there}".strip()

    def _waiting(self) -> str:
        question, asker = self._question(), self.asker
        large = question is not None and question.work > QUICK
        return words.waiting(asker.error, busy=asker.share is not None, large=large)

    def _runs_changed(self) -> None:
        if self.isVisible() and str(self._frame.options["cut.direction"]) == "run":
            self.show_frame(self._frame)

    def _changed(self) -> None:
        if self.isVisible():
            self._show()
        if self.asker.share is None and not self.asker.error:
            self._ask()  # a map that found its shape only when it was in sight

    @Slot()
    def _compute(self) -> None:
        question = self._question()
        if question is not None:
            self.asker.answer(question)

    @Slot()
    def _cancel(self) -> None:
        self.asker.refuse()

    @Slot(str)
    def _choose_page(self, name: str) -> None:
        self.session.set_option(PAGE.key, name)

    @Slot(str)
    def _choose_set(self, name: str) -> None:
        self.session.set_option(SET.key, name)

    @Slot(str)
    def _choose_count(self, name: str) -> None:
        self.session.set_option(COUNT.key, name)

    @Slot(int)
    def _point_at(self, at: int) -> None:
        self._at = at
        self._say()

    @Slot(float)
    def _turn(self, angle: float) -> None:
        self.session.set_option(ANGLE.key, angle)
        tell_turn(self.session, self.asker.known, angle)

    @Slot()
    def _walk(self) -> None:
        walk(self.session, self.asker.known, self._angle)

    @Slot(object)
    def _read(self, place: tuple[float, float] | None) -> None:
        self._place = place
        self._say()
