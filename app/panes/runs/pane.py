"""The pane of the kept runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import fonts, numerals
from app.frame import Frame
from app.ghost import GHOST
from app.locks import locked_with
from app.pane import Pane
from app.panes.runs import words
from app.panes.runs.controls import Controls
from app.panes.runs.lines import Line
from app.panes.runs.options import (
    ACROSS,
    CURVES,
    HIDDEN,
    LOG,
    MENU,
    OPTIONS,
    PICKED,
    ghosted,
    hidden,
    hidden_text,
    picked,
)
from app.panes.runs.plot import Overlay
from app.panes.runs.table import Row, RunTable
from app.panes.runs.verbs import OPEN, RunVerbs
from app.run_shelf import shelf_of
from app.widgets import Segments
from app.widgets.elided import ElidedLabel
from nncore.kept_run import LONGEST_NAME, POINTS, Curve, KeptRun, differing
from nncore.snapshot import Snapshot

if TYPE_CHECKING:
    from app.options import Option
    from app.session import Session

LEAST_PLOT, LEAST_VERBS = 330, 240  # pixels of height of the pane, below which they have no room


class RunsPane(Pane):
    """Keeps runs by name, draws them over one another, opens them again."""

    key = "runs"
    title = "Runs"
    options = OPTIONS
    follows = frozenset({"options", "theme"})
    rate = 5.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setMinimumSize(160, 120)
        self.shelf = shelf_of(session)
        self.verbs = RunVerbs(session, self.shelf, self)
        self.controls = Controls()
        self.plot, self.table, self.said = Overlay(), RunTable(), ElidedLabel()
        self.said.setFont(fonts.caption())
        self.said.setProperty("role", "caption")
        self._segments: Segments | None = None
        self._frame: Frame | None = None
        self._curve: tuple[Snapshot, Line] | None = None
        self._lines: dict[int, Line] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(6)
        column.addLayout(self.controls.top)
        column.addWidget(self.said)
        column.addWidget(self.plot, 3)
        column.addWidget(self.table, 2)
        column.addWidget(self.controls.verbs)
        self._connect()

    def show_frame(self, frame: Frame) -> None:
        """Draw what changed."""
        last, self._frame = self._frame, frame
        if last is not None and not any(
            getattr(frame, part) is not getattr(last, part) for part in ("snapshot", "options", "theme")
        ):
            return
        self._show(frame)

    def header(self) -> list[QWidget]:
        """What the curves are drawn against."""
        self._segments = Segments(ACROSS.label, ACROSS.choices, ACROSS.tip, narrow=True)
        self._segments.chosen.connect(self._set_across)
        locked_with(self._segments, ACROSS.key)
        if self._frame is not None:
            self._segments.set_value(str(self._frame.options[ACROSS.key]))
        return [self._segments]

    def menu_options(self) -> tuple[Option, ...]:
        """The switches; which runs are drawn stands in the table."""
        return MENU

    def describe(self, frame: Frame) -> str:
        """How many runs there are, and how each ended."""
        runs = self.shelf.runs
        if not runs:
            return self.tr("No run is kept yet. The present one is at step {step}.").format(
                step=numerals.count(frame.snapshot.step)
            )
        each = [
            self.tr("{name}: cost {cost}, test accuracy {right}").format(
                name=run.name,
                cost=words.figure(run.curve, "train_cost"),
                right=words.figure(run.curve, "test_accuracy"),
            )
            for run in runs
        ]
        return self.tr("Kept runs: {n}. {each}.").format(n=len(runs), each="; ".join(each))

    def showEvent(self, event: QShowEvent) -> None:
        """Read the file when it is first looked at."""
        super().showEvent(event)
        if not self.shelf.runs and not self.shelf.busy:
            self.shelf.read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room: first the plot, then the buttons."""
        super().resizeEvent(event)
        self.plot.setVisible(self.height() >= LEAST_PLOT)
        self.controls.arrange(self.width())
        self.controls.verbs.setVisible(self.height() >= LEAST_VERBS)

    # -- showing ------------------------------------------------------------------------------------------

    def _show(self, frame: Frame) -> None:
        snapshot, options = frame.snapshot, frame.options
        run = self.shelf.run(picked(options))
        key = run.key if run else 0
        live, left_out = self._live(snapshot), hidden(options)
        kept = self._kept_lines()
        drawn = tuple(line for line in kept if line.key not in left_out)
        switches = str(options[ACROSS.key]), str(options[CURVES.key]), bool(options[LOG.key])
        self.plot.show_runs(drawn, live, frame.theme, switches, key)
        if not self.table.editing:
            self._fill(frame, live.curve, left_out, key)
        names = [run.name for run in self.shelf.runs]
        self.controls.name.setPlaceholderText(words.proposal(snapshot.config, names))
        for button in self.controls.of_a_run:
            button.setEnabled(run is not None)
        self.controls.show_ghost(on=run is not None and ghosted(options) == key)
        self.said.setText(self.shelf.said or self._hint(live.curve))
        if self._segments is not None:
            self._segments.set_value(switches[0])

    def _hint(self, curve: Curve) -> str:
        if not self.shelf.runs:
            return self.tr(
                "Keep this run, then start another one, with another seed for instance: both are drawn here."
            )
        if curve.each > 1:
            return self.tr(
                "Up to {n} points of a curve are kept: here each is the mean of {each} mini-batches."
            ).format(n=numerals.count(POINTS), each=numerals.count(curve.each))
        return self.tr("Up to {n} points of a curve are kept; of longer runs they are means.").format(
            n=numerals.count(POINTS)
        )

    def _live(self, snapshot: Snapshot) -> Line:
        if self._curve is not None:
            old, line = self._curve
            if snapshot.costs is old.costs and snapshot.evaluations is old.evaluations:
                return line
        line = Line(0, self.tr("this run"), Curve.of(snapshot))
        self._curve = snapshot, line
        return line

    def _kept_lines(self) -> tuple[Line, ...]:
        """The lines of the kept runs, the same objects as long as their names are."""
        old = self._lines
        self._lines = {
            run.key: there
            if (there := old.get(run.key)) is not None and there.name == run.name
            else Line(run.key, run.name, run.curve)
            for run in self.shelf.runs
        }
        return tuple(self._lines.values())

    def _fill(self, frame: Frame, curve: Curve, left_out: frozenset[int], key: int) -> None:
        shown, runs = frame.snapshot, self.shelf.runs
        names = differing([shown.config, *(run.config for run in runs)])
        now = KeptRun(
            0, self.tr("this run"), 0, shown.config, shown.step, shown.steps_before, shown.progress, curve
        )
        rows = [self._row(now, names, drawn=True)]
        rows += [self._row(run, names, drawn=run.key not in left_out) for run in runs]
        settings = words.setting_names()
        figures = self.tr("Steps"), self.tr("Cost"), self.tr("Test right"), self.tr("Kept")
        self.table.show_rows(
            (self.tr("Run"), *(settings[name] for name in names), *figures), rows, key, frame.theme
        )

    def _row(self, run: KeptRun, names: tuple[str, ...], *, drawn: bool) -> Row:
        values = tuple(words.setting_text(run.config, name) for name in names)
        kept = words.when(run) if run.key else self.tr("going on")
        cost, right = (words.figure(run.curve, name) for name in ("train_cost", "test_accuracy"))
        cells = (run.name, *values, words.steps_text(run.step, run.steps_before), cost, right, kept)
        tips = (words.measured_at(run.curve, name, run.step) for name in ("train_cost", "test_accuracy"))
        return Row(run.key, drawn, cells, (run.name, *values, "", *tips, ""))

    # -- verbs --------------------------------------------------------------------------------------------

    @Slot()
    def _keep(self) -> None:
        if self._frame is not None:
            self.shelf.keep(
                self.session.frame.snapshot,
                self.controls.name.text().strip() or self.controls.name.placeholderText(),
            )
            self.controls.name.clear()

    @Slot()
    def _open(self) -> None:
        self.verbs.fetch(self._picked_key, OPEN)

    @Slot()
    def _begin(self) -> None:
        kinds = (kind for kind, button in self.controls.starts.items() if button is self.sender())
        for kind in kinds:
            self.verbs.fetch(self._picked_key, kind)

    @Slot(bool)
    def _haunt(self, on: bool) -> None:
        self.verbs.haunt(self._picked_key, on=on)

    @Slot()
    def _give(self) -> None:
        self.verbs.give(self._picked_key)

    @Slot()
    def _take(self) -> None:
        self.verbs.take()

    @property
    def _picked_key(self) -> int:
        return picked(self._frame.options) if self._frame is not None else 0

    @Slot()
    def _rename(self) -> None:
        self.table.rename()

    @Slot(int, str)
    def _renamed(self, key: int, name: str) -> None:
        self.shelf.rename(key, name[:LONGEST_NAME])

    @Slot()
    def _delete(self) -> None:
        if self._frame is not None:
            self.shelf.delete(picked(self._frame.options))

    @Slot(int)
    def _delete_key(self, key: int) -> None:
        self.shelf.delete(key)

    @Slot(int)
    def _pick(self, key: int) -> None:
        self.session.set_option(PICKED.key, str(key) if key else "")

    @Slot(int, bool)
    def _draw(self, key: int, on: bool) -> None:
        if self._frame is not None:
            left_out = hidden(self._frame.options) & {run.key for run in self.shelf.runs}
            self.session.set_option(HIDDEN.key, hidden_text(left_out - {key} if on else left_out | {key}))

    @Slot(str)
    def _set_across(self, value: str) -> None:
        self.session.set_option(ACROSS.key, value)

    @Slot()
    def _shelf_changed(self) -> None:
        if self._frame is not None:
            self._show(self._frame)

    def _connect(self) -> None:
        controls = self.controls
        controls.keep.clicked.connect(self._keep)
        controls.name.returnPressed.connect(self._keep)
        controls.open.clicked.connect(self._open)
        for button in controls.starts.values():
            button.clicked.connect(self._begin)
        controls.ghost.clicked.connect(self._haunt)
        locked_with(controls.ghost, GHOST.key)
        controls.give.clicked.connect(self._give)
        controls.take.clicked.connect(self._take)
        controls.rename.clicked.connect(self._rename)
        controls.delete.clicked.connect(self._delete)
        self.table.picked.connect(self._pick)
        self.table.renamed.connect(self._renamed)
        self.table.drawn.connect(self._draw)
        self.table.deleted.connect(self._delete_key)
        self.plot.picked.connect(self._pick)
        self.shelf.changed.connect(self._shelf_changed)
