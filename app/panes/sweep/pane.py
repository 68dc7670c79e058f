"""The pane of sweeps: what to try on the left, what came of it on the right."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.pane import Pane
from app.panes.sweep import words
from app.panes.sweep.cells import Cell, field_of
from app.panes.sweep.form import WIDTH, Form
from app.panes.sweep.options import ACROSS, MEASURE, MENU, OPTIONS, SCHEDULER, TEXTS, UP
from app.panes.sweep.picture import Picture
from app.panes.sweep.reading import written
from app.panes.sweep.running import Running
from app.panes.sweep.table import SweepTable
from app.sweeps import home_of
from app.widgets import Segments
from app.widgets.scroller import Scroller
from app.widgets.wrapped import Wrapped
from nncore.config import anywhere
from nncore.sweep import Sweep, SweepError
from nncore.sweep_journal import Told
from nncore.sweep_run import Table
from nncore.sweep_table import Row, best, better, rows, seconds_left
from nncore.words import tr

if TYPE_CHECKING:
    from app.options import Option
    from app.session import Session

WIDE = 620  # pixels from which the form stands beside the picture


class SweepPane(Pane):
    """Trains a grid of settings beside the window, and shows it as it comes."""

    key = "sweep"
    title = "Sweep"
    options = OPTIONS
    follows = frozenset({"options", "theme"})
    rate = 2.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._frame = session.frame
        self._home = home_of(session)
        self.running = Running(session.jobs, self._home, self._changed)
        self._left: Told | None = None
        self._looked = False
        self._known: Told | None = None  # of the grid that is asked for, from before
        self._grid: Sweep | None = None
        self._asked: tuple[object, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._rows_of: Table | None = None
        self._used = ""
        self._measures = Segments(MEASURE.label, MEASURE.choices, MEASURE.tip, narrow=True)
        self.form, self.picture, self.table = Form(), Picture(), SweepTable()
        self.going, self.said = Wrapped(1), Wrapped(3)
        self._lay_out()
        self._connect()

    def minimumSizeHint(self) -> QSize:
        """Small: what has no room can be scrolled to."""
        return QSize(160, 120)

    def header(self) -> list[QWidget]:
        """What is shown of each training."""
        return [self._measures]

    def menu_options(self) -> tuple[Option, ...]:
        """The choices; lists stand in the pane."""
        return MENU

    def show_frame(self, frame: Frame) -> None:
        """Follow the options, the theme, and the settings in the window that stand where nothing is named."""
        last, self._frame = self._frame, frame
        parts = (frame.options, frame.theme, frame.snapshot.config)
        if last is None or self._asked != parts:
            self._asked = parts
            self._show()

    def describe(self, frame: Frame) -> str:
        """What is asked for, how far it is, what came of it."""
        texts = [words.size(self._grid, self._seconds(self._grid), self._workers)] if self._grid else []
        table = self.running.table
        if table is not None:
            measure = str(frame.options[MEASURE.key])
            texts = [words.going(table, self._seconds(table.sweep)), self._verdict(table, measure)]
        return " ".join(texts) or tr("The lists cannot be read as a sweep.")

    def showEvent(self, event: QShowEvent) -> None:
        """Look whether a sweep was left, when the pane is first looked at."""
        super().showEvent(event)
        if not self._looked:
            self._looked, self._left = True, self._home.left()
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the form beside the picture, or above it."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self.form.setFixedWidth(WIDTH if wide else max(120, self.width() - 28))

    # -- showing ------------------------------------------------------------------------------------------

    @property
    def _workers(self) -> int:
        table = self.running.table
        return table.workers if table is not None and table.workers else os.cpu_count() or 1

    def _seconds(self, sweep: Sweep | None) -> float:
        if sweep is None:
            return float("nan")
        table = self.running.table
        known = table.results if table is not None and table.sweep == sweep else {}
        if not known and sweep is self._grid and (told := self._known) is not None:
            known = told.results
        return seconds_left(sweep, known, self._workers, self.running.pace)

    def _show(self) -> None:
        frame = self._frame
        self._measures.set_value(str(frame.options[MEASURE.key]))
        self._show_form()
        self._show_found()

    def _show_form(self) -> None:
        frame, form = self._frame, self.form
        for axis, field in form.fields.items():
            field.show_text(str(frame.options[TEXTS[axis].key]))
        form.scheduler.show_text(str(frame.options[SCHEDULER.key]))
        self._grid = form.read(anywhere(frame.snapshot.config), frame.theme)
        form.total.say(form.wrong or self._size_text())
        self._show_button()

    def _size_text(self) -> str:
        self._known = self._home.known(self._grid) if self._grid is not None and self._looked else None
        return words.size(self._grid, self._seconds(self._grid), self._workers) if self._grid else ""

    def _show_button(self) -> None:
        busy, table = self.running.busy, self.running.table
        self.form.start.set_theme(self._frame.theme)
        self.form.start.show_share(table.share if busy and table is not None else 0.0 if busy else None)
        self.form.start.setEnabled(busy or self._grid is not None)
        left = self._left if not busy and table is None else None
        text = tr("A sweep was left with {done} of {n} trainings done.")
        self.form.show_offer(text.format(done=len(left.results), n=len(left.sweep)) if left else "")

    def _show_found(self) -> None:
        table, options, theme = self.running.table, self._frame.options, self._frame.theme
        measure = str(options[MEASURE.key])
        self.table.setVisible(table is not None)
        if table is None:
            empty = tr("Name what to try and press Start: every combination is trained, from every seed.")
            self.picture.show_field(None, (), measure, None, empty, theme)
            self.going.say(self.running.error)
            self.said.say("")
            return
        if table is not self._rows_of:
            self._rows_of, self._rows = table, rows(table.sweep, table.results)
        across, up = str(options[ACROSS.key]), str(options[UP.key])
        field = field_of(table.sweep, self._rows, measure, across, up)
        top = best(self._rows, measure)
        self.picture.show_field(field, self._rows, measure, top.setting if top else None, "", theme)
        self.table.show_rows(table.sweep, self._rows, measure)
        state = words.going(table, self._seconds(table.sweep) if self.running.busy else float("nan"))
        self.going.say(f"▲ {self.running.error}" if self.running.error else state)
        self.said.say(self._used or self._verdict(table, measure))

    def _verdict(self, table: Table, measure: str) -> str:
        options = self._frame.options
        across, up = str(options[ACROSS.key]), str(options[UP.key])
        return words.verdict(
            table, measure, field_of(table.sweep, rows(table.sweep, table.results), measure, across, up)
        )

    # -- verbs --------------------------------------------------------------------------------------------

    @Slot()
    def _start(self) -> None:
        if self._grid is not None:
            self._begin(self._grid, self.form.scheduler.text().strip())

    @Slot()
    def _cancel(self) -> None:
        self.running.cancel()

    @Slot()
    def _resume(self) -> None:
        if self._left is None:
            return
        sweep = self._left.sweep
        for axis, option in TEXTS.items():
            self.session.set_option(option.key, written(axis, getattr(sweep, axis)))
        self._begin(sweep, "")

    def _begin(self, sweep: Sweep, scheduler: str) -> None:
        self._used = ""
        try:
            self.running.start(sweep, scheduler)
        except SweepError as error:
            self.running.error = str(error)
            self._changed()

    def _changed(self) -> None:
        self._show()

    @Slot(str, str)
    def _edited(self, key: str, text: str) -> None:
        self.session.set_option(key, text)

    @Slot(str)
    def _choose_measure(self, value: str) -> None:
        self.session.set_option(MEASURE.key, value)

    @Slot(object)
    def _point(self, cell: Cell | None) -> None:
        table = self.running.table
        if table is None:
            return
        measure = str(self._frame.options[MEASURE.key])
        self._used = ""
        self.said.say(
            words.reading(table.sweep, cell, measure) if cell is not None else self._verdict(table, measure)
        )

    @Slot(object)
    def _use_cell(self, cell: Cell) -> None:
        self._use(cell.row)

    @Slot(int)
    def _use_row(self, n: int) -> None:
        if 0 <= n < len(self._rows):
            self._use(self._rows[n])

    @Slot(int)
    def _pick_row(self, n: int) -> None:
        table = self.running.table
        if table is not None and self.picture.field is not None and 0 <= n < len(self._rows):
            row = self._rows[n]
            cell = self.picture.field.of(row.setting)
            if cell is not None:
                self._point(Cell(cell.x, cell.y, (row,), row))

    def _use(self, row: Row) -> None:
        """Begin a run with the settings of a row, from the seed that did best: one act."""
        table = self.running.table
        if table is None:
            return
        seed = _best_seed(table.sweep, row, str(self._frame.options[MEASURE.key]))
        self.session.new_network(table.sweep.config(row.setting, seed))
        self._used = words.used(table.sweep, row.setting, seed)
        self.said.say(self._used)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self.going)
        right.addWidget(self.picture, 3)
        right.addWidget(self.said)
        right.addWidget(self.table, 2)
        inside = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._box.setContentsMargins(8, 6, 8, 6)
        self._box.setSpacing(12)
        self._box.addWidget(self.form)
        self._box.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Scroller(inside))

    def _connect(self) -> None:
        form = self.form
        form.edited.connect(self._edited)
        form.start.asked.connect(self._start)
        form.start.cancelled.connect(self._cancel)
        form.resume.clicked.connect(self._resume)
        locked_with(form.resume, *(option.key for option in TEXTS.values()))
        locked_with(self._measures, MEASURE.key).chosen.connect(self._choose_measure)
        self.picture.used.connect(self._use_cell)
        self.picture.pointed.connect(self._point)
        self.table.used.connect(self._use_row)
        self.table.picked.connect(self._pick_row)


def _best_seed(sweep: Sweep, row: Row, measure: str) -> int:
    """The seed that did best; the first as long as none came through."""
    known = [
        (better(measure) * getattr(result, measure), -n, seed)
        for n, (seed, result) in enumerate(zip(sweep.seed, row.results, strict=True))
        if result is not None and result.state == "done"
    ]
    return max(known)[2] if known else sweep.seed[0]
