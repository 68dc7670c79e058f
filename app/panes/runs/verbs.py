"""What can be done with a kept run: open it, begin with parts of it, make it a ghost, write it to a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ghost import GHOST
from app.run_shelf import RunShelf
from app.saving import ask_where, refused
from app.session import Session
from nncore.commands import LoadNetwork
from nncore.kept_run import Ends, KeptRun
from nncore.model_files import SUFFIX
from nncore.run_export import LOG, WHOLE, export_run, take_in
from nncore.run_starts import KINDS, ShapesDifferError, begin
from nncore.sets import fits

OPEN = "open"


class RunVerbs(QObject):
    """Each begins a run, which undo takes back, or says on the shelf why it cannot."""

    def __init__(self, session: Session, shelf: RunShelf, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._shelf, self._parent = session, shelf, parent
        self._folder = ""
        shelf.fetched.connect(self._fetched)

    def fetch(self, key: int, purpose: str) -> None:
        """Get a run's networks and do with them what is meant: OPEN or one of KINDS."""
        if self._shelf.run(key) is not None:
            self._shelf.fetch(key, purpose)

    def haunt(self, key: int, *, on: bool) -> None:
        """Make a run the ghost, or put the ghost away."""
        self._session.set_option(GHOST.key, str(key) if on and key else "")

    def give(self, key: int) -> None:
        """Ask for a name and write the run there."""
        run = self._shelf.run(key)
        if run is None:
            return
        kinds = self.tr("Whole runs (*{whole});;Run logs (*{log});;Networks (*{network})").format(
            whole=WHOLE, log=LOG, network=SUFFIX
        )
        proposal = Path(self._folder) / f"{_plain(run.name)}{WHOLE}"
        path = ask_where(self._parent, self.tr("Export run"), proposal, "", kinds)
        if path is not None:
            path = path if path.suffix.lower() in {WHOLE, LOG, SUFFIX} else Path(f"{path}{WHOLE}")
            self._folder = str(path.parent)
            self.write(run, path)

    def write(self, run: KeptRun, path: Path) -> None:
        """Write a run; what the file holds follows from its name."""
        said = {
            LOG: self.tr("Written as {name}: python3 -m nncore replay does it again, to the bit."),
            SUFFIX: self.tr("Written as {name}: the network. File, Open takes it in."),
        }.get(path.suffix.lower(), self.tr("Written as {name}: settings, curves, networks and log."))
        self._shelf.work(partial(export_run, key=run.key, path=path), said.format(name=path.name))

    def take(self) -> None:
        """Ask for a file and keep the run in it."""
        if refused(self._parent):
            return
        kinds = self.tr("Whole runs (*{whole});;All files (*)").format(whole=WHOLE)
        name, _ = QFileDialog.getOpenFileName(self._parent, self.tr("Import run"), self._folder, kinds)
        if name:
            self._folder = str(Path(name).parent)
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Keep the run in a file."""
        said = self.tr("{name} is kept now.").format(name=path.name)
        self._shelf.work(partial(take_in, path=path), said)

    @Slot(object, object, str)
    def _fetched(self, run: KeptRun, ends: Ends, purpose: str) -> None:
        if purpose not in (OPEN, *KINDS):
            return
        shown = self._session.frame.snapshot
        if purpose in (OPEN, "same", "settings") and not fits(run.config):
            self._shelf.say(self.tr("{name} was trained on a set that is not here.").format(name=run.name))
        elif purpose == OPEN:
            self._session.command(LoadNetwork(ends.network, run.config, run.steps_before + run.step))
        else:
            try:
                self._session.command(begin(purpose, shown, run, ends))
            except ShapesDifferError:
                text = self.tr(
                    "First weights and settings must be of one shape: {name} is {its}, this run is {mine}."
                )
                mine, its = shown.config.shape_text, run.config.shape_text
                self._shelf.say(text.format(name=run.name, its=its, mine=mine))


def _plain(name: str) -> str:
    """The name without what a file's name cannot hold."""
    kept = "".join(letter if letter.isalnum() or letter in " -_." else "-" for letter in name)
    return kept.strip(" .") or "run"
