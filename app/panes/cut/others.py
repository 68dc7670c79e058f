"""The kept runs that a cut can lead towards: which there are, and the network of the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QComboBox, QSizePolicy

from app.frame import Frame
from app.panes.cut.options import OTHER
from app.panes.cut.question import Other
from app.run_shelf import shelf_of
from app.session import Session
from nncore.kept_run import Ends, KeptRun
from nncore.words import tr

PURPOSE = "cut"
NO_RUN = Other(why="none")


class Others(QObject):
    """Gets networks from the shelf when they are wanted, and keeps them; `changed` is called when one has come."""

    def __init__(self, session: Session, parent: QObject, changed: Callable[[], object]) -> None:
        super().__init__(parent)
        self.shelf = shelf_of(session)
        self._changed = changed
        self._known: dict[int, Other] = {}
        self._asked: int | None = None  # key of the run whose network is on its way
        self._read = False
        self.shelf.fetched.connect(self._fetched)
        self.shelf.changed.connect(self._tell)

    def key(self, frame: Frame) -> int | None:
        """The run that is chosen, or else the first of the same shape, or else any; None if none is kept."""
        keys = [run.key for run in self.shelf.runs]
        chosen = int(float(frame.options[OTHER.key]))
        if chosen in keys or not keys:
            return chosen if keys else None
        shape = frame.snapshot.config.sizes
        return next((run.key for run in self.shelf.runs if run.config.sizes == shape), keys[0])

    def other(self, frame: Frame) -> Other:
        """The chosen run with its network, once that is there; asks for it until then."""
        if not self._read:
            self._read = True
            self.shelf.read()
        key = self.key(frame)
        run = self.shelf.run(key) if key is not None else None
        if run is None:
            return NO_RUN
        known = self._known.get(run.key)
        if known is None:
            if self._asked != run.key:
                self._asked = run.key
                self.shelf.fetch(run.key, PURPOSE)
            known = self._known[run.key] = Other(run.name, None, "coming")
        return known

    @Slot(object, object, str)
    def _fetched(self, run: KeptRun, ends: Ends, purpose: str) -> None:
        if purpose == PURPOSE:
            self._asked = None
            self._known[run.key] = Other(run.name, ends.network)
            self._changed()

    @Slot()
    def _tell(self) -> None:
        if self._asked is not None and not self.shelf.busy:
            QTimer.singleShot(0, self, self._lose)  # a network that was brought is told of just after this
        self._changed()

    @Slot()
    def _lose(self) -> None:
        """The store was to bring a network and did not: it cannot be had."""
        if self._asked is not None and not self.shelf.busy:
            self._known[self._asked] = Other(self._known[self._asked].name, None, "lost")
            self._asked = None
            self._changed()


class RunChoice(QComboBox):
    """Which kept run: what has another shape says so."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[tuple[int, str], ...] = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Towards which kept run"))
        self.setToolTip(tr("Which kept run the cut leads towards; keep runs in the Runs pane"))

    def show_runs(self, runs: tuple[KeptRun, ...], frame: Frame, chosen: int | None) -> None:
        """Show these, and the chosen one."""
        sizes = frame.snapshot.config.sizes
        other = tr("{name} (another shape)")
        entries = tuple(
            (run.key, run.name if run.config.sizes == sizes else other.format(name=run.name)) for run in runs
        )
        if entries != self._shown:
            self._shown = entries
            self.clear()
            for key, name in entries:
                self.addItem(name, key)
        self.setEnabled(bool(entries))
        at = self.findData(chosen)
        if at != self.currentIndex():
            self.setCurrentIndex(at)
