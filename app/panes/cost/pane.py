"""The cost plot: how the cost falls and the accuracy rises, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from app import numerals
from app.frame import Frame
from app.locks import locked_with
from app.pane import Pane
from app.panes.cost.kept import KeptGhost, means_the_same
from app.panes.cost.legend import Legend
from app.panes.cost.legend_values import fill
from app.panes.cost.options import OPTIONS, Settings
from app.panes.cost.plot import CostPlot
from app.panes.cost.reading import in_words
from app.panes.cost.record import Record
from app.panes.cost.references import references
from app.panes.cost.scene import Scene
from app.widgets.ghost_bar import GhostBar

if TYPE_CHECKING:
    from app.session import Session

LEAST_PLOT = 90  # pixels of height
DRAWN = ("snapshot", "options", "theme", "ghost")  # parts of a Frame
SAY_EVERY = 1000  # milliseconds between two descriptions


class CostPane(Pane):
    """Follows one run after the other; keeps the one before as a ghost."""

    key = "cost"
    title = "Cost"
    options = OPTIONS
    follows = frozenset({"options", "theme", "ghost"})
    rate = 10.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setMinimumSize(160, 120)
        self.setAutoFillBackground(True)
        self.plot = CostPlot(self)
        self.legend = Legend(self)
        self.legend.asked.connect(self._show_curve)
        self.legend.set_font(self.plot.font())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.legend)
        layout.addWidget(self.plot, 1)
        self.bar = GhostBar(session, self, holds=False)
        layout.addWidget(self.bar)
        self.plot.setAccessibleName(self.tr("Cost plot"))
        self._frame: Frame | None = None
        self._behind = False  # whether the record holds more than is drawn
        self._record = Record(100)
        self._ghost: Record | None = None
        self._kept: KeptGhost | None = None  # the ghost that was chosen, in the place of the run before
        self._run: tuple[int, tuple[str, str, str]] | None = None  # its number, and what its costs mean
        self._buttons = self._make_buttons()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(SAY_EVERY)
        self._quiet.timeout.connect(self._say)
        self.plot.view_changed.connect(self._show_fit)

    def show_frame(self, frame: Frame) -> None:
        """Draw what is new: the run, the options or the theme."""
        last, self._frame = self._frame, frame
        if last is None or frame.theme is not last.theme:
            self._dress(frame)
        new_run = self._follow(frame)
        changed = [part for part in DRAWN if last is None or getattr(frame, part) is not getattr(last, part)]
        if changed == ["snapshot"] and frame.snapshot.running and not new_run:
            self._behind = True  # to draw takes as long again as to count, and to paint twice as long
        elif changed:
            self._draw(frame)
        if new_run:
            self.plot.fit()
        if not self._quiet.isActive():
            self._say()

    def advance(self) -> bool:
        """Draw what the run has done; then look where the words are, if it is time."""
        if self._behind and self._frame is not None:
            self._draw(self._frame)
            return self.plot.must_look
        self.plot.look_at_words()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the legend out where it would take the plot's room."""
        super().resizeEvent(event)
        self.legend.arrange(self.width())
        self.legend.setVisible(self.height() - self.legend.height() >= LEAST_PLOT)

    def header(self) -> list[QWidget]:
        """Both logarithmic scales, and back to all."""
        return list(self._buttons.values())

    def describe(self, frame: Frame) -> str:
        """Cost, which way it goes, and the test accuracy."""
        if self._frame is not None and frame.snapshot is self._frame.snapshot:
            return in_words(self._record)
        record = Record(Settings.of(frame.options).window)
        record.follow(frame.snapshot)
        return in_words(record)

    def _follow(self, frame: Frame) -> bool:
        """Take in the snapshot; return whether it is of another run than the last one."""
        snapshot, window = frame.snapshot, Settings.of(frame.options).window
        new_run = self._run is not None and snapshot.run != self._run[0]
        if new_run:
            comparable = self._run is not None and self._run[1] == (
                snapshot.config.cost,
                snapshot.config.output,
                snapshot.config.data,
            )
            if len(self._record) > 1 or not comparable:
                self._ghost = self._record if comparable else None
            self._record = Record(window)
        config = snapshot.config
        self._run = snapshot.run, (config.cost, config.output, config.data)
        self._record.smooth_over(window)
        self._record.follow(snapshot)
        return new_run

    def _draw(self, frame: Frame) -> None:
        self._behind = False
        snapshot = frame.snapshot
        settings = Settings.of(frame.options, snapshot.config.data)
        if self._ghost is not None:
            self._ghost.smooth_over(settings.window)
        lines = references(snapshot.config)
        ghost = self._chosen(frame, settings.window) or self._ghost
        self.plot.show_scene(Scene(self._record, ghost, lines, settings, snapshot.running))
        fill(self.legend, self._record, snapshot, settings)
        self._buttons["log"].setChecked(settings.log)
        self._buttons["logx"].setChecked(settings.logx)

    def _chosen(self, frame: Frame, window: int) -> KeptGhost | None:
        """The curve of the ghost that a person chose, said on the bar below; None if its costs mean something else."""
        ghost = frame.ghost
        self.bar.show_frame(frame)
        if ghost is None:
            self._kept = None
            return None
        if not means_the_same(ghost, frame.snapshot.config):
            text = self.tr("No ghost of {name} here: its cost is another, or on other examples.")
            self.bar.words.setText(text.format(name=ghost.name))
            return None
        text = self.tr("Grey: {name}, {n} steps")
        self.bar.words.setText(text.format(name=ghost.name, n=numerals.count(ghost.last)))
        kept = self._kept
        if kept is None or (kept.key, kept.name, kept.window) != (ghost.curve, ghost.name, window):
            self._kept = KeptGhost.of(ghost, window)
        return self._kept

    def _dress(self, frame: Frame) -> None:
        from app.panes.cost.canvas import pens

        theme = frame.theme
        colours = QPalette(self.palette())
        colours.setColor(QPalette.ColorRole.Window, theme.plate)
        self.setPalette(colours)
        self.plot.dress(theme)
        self.legend.dress(theme, pens(theme))

    @Slot(str, bool)
    def _show_curve(self, name: str, on: bool) -> None:
        self.session.set_option(f"cost.show_{name}", on)

    @Slot(bool)
    def _set_log(self, on: bool) -> None:
        self.session.set_option("cost.log", on)

    @Slot(bool)
    def _set_logx(self, on: bool) -> None:
        self.session.set_option("cost.logx", on)

    def _make_buttons(self) -> dict[str, QToolButton]:
        known = {
            "log": (self.tr("log cost"), self.tr("Logarithmic cost: equal distances up are equal factors")),
            "logx": (
                self.tr("log steps"),
                self.tr("Logarithmic steps: equal distances across are equal factors"),
            ),
            "fit": (
                self.tr("Fit"),
                self.tr(
                    "Show all of the run again: double click or Home. In the plot the wheel or a dragged box zooms, "
                    "beside the left axis the wheel zooms up and down; dragging with Shift or the middle button pans."
                ),
            ),
        }
        buttons = {}
        for name, (text, tip) in known.items():
            button = buttons[name] = QToolButton()
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setAutoRaise(True)
            button.setObjectName(f"cost.{name}")
        for name, act in (("log", self._set_log), ("logx", self._set_logx)):
            buttons[name].setCheckable(True)
            buttons[name].clicked.connect(act)  # no lambda: it would hold the pane for ever
            locked_with(buttons[name], f"cost.{name}")
        buttons["fit"].setEnabled(False)
        buttons["fit"].clicked.connect(self.plot.fit)
        return buttons

    @Slot()
    def _show_fit(self) -> None:
        self._buttons["fit"].setEnabled(not self.plot.view.is_all)

    @Slot()
    def _say(self) -> None:
        """Describe the state for people who do not see it, at most once a second."""
        said = in_words(self._record)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            self.plot.setAccessibleDescription(said)
            self._quiet.start()
