"""Opening and saving networks: by the menu, by a file dropped onto the window, by a name on the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app.frame import Frame
from app.numerals import count, percent
from app.saving import ask_where, refused
from app.script_check import ScriptCheck
from app.session import Session
from nncore.commands import LoadNetwork
from nncore.data import Dataset
from nncore.model_files import SUFFIX, ModelFileError, SavedNetwork, load_network, save_network
from nncore.sets import fits
from nncore.snapshot import Notice, Snapshot
from nncore.words import tr


class NetworkFiles(QObject):
    """Reads and writes for the window `parent`, and tells what came of it."""

    def __init__(self, parent: QWidget, session: Session, tell: Callable[[Notice], None]) -> None:
        super().__init__(parent)
        self._parent, self._session, self._tell = parent, session, tell
        self._waiting: Path | None = None  # for the digits
        self._folder = ""
        self.check = ScriptCheck(session, tell, self)
        parent.setAcceptDrops(True)
        parent.installEventFilter(self)

    def open(self) -> None:
        """Ask for a file and open it."""
        if refused(self._parent):
            return
        name, _ = QFileDialog.getOpenFileName(
            self._parent, self.tr("Open network"), self._folder, self._kinds()
        )
        if name:
            self._folder = str(Path(name).parent)
            self.load(Path(name))

    def save(self) -> None:
        """Ask for a name and save the network shown."""
        shown = self._session.frame.snapshot
        proposal = f"{shown.config.shape_text}-step-{steps_of(shown)}{SUFFIX}"
        path = ask_where(
            self._parent, self.tr("Save network"), Path(self._folder) / proposal, SUFFIX, self._kinds()
        )
        if path is not None:
            self._folder = str(path.parent)
            self.write(path, shown)

    def write(self, path: Path, shown: Snapshot) -> None:
        """Save the network of a snapshot, with what was measured of it."""
        try:
            save_network(path, shown.network, shown.config, steps_of(shown), measured(shown))
        except OSError as error:
            reason = error.strerror or str(error)
            text = self.tr("The network could not be saved to {name}: {reason}. Choose another folder.")
            self._tell(Notice("error", text.format(name=path.name, reason=reason)))
            return
        text = self.tr("Saved as {name}: {shape} after {steps} steps.")
        shape, steps = shown.config.shape_text, count(steps_of(shown))
        self._tell(Notice("done", text.format(name=path.name, shape=shape, steps=steps)))

    def export(self) -> None:
        """Ask for a name and write the network shown as a Python file that needs only numpy."""
        shown = self._session.frame.snapshot
        proposal = Path(self._folder) / f"network_step_{steps_of(shown)}.py"
        title = self.tr("Export as Python")
        path = ask_where(self._parent, title, proposal, ".py", "Python (*.py)")
        if path is not None:
            self._folder = str(path.parent)
            self.write_script(path, self._session.frame)

    def write_script(self, path: Path, frame: Frame) -> None:
        """Write the function that the frame shows: the network, with its pins if there are any."""
        from nncore.script import save_script  # only who writes one waits for it

        shown = frame.snapshot
        title = self.tr("{shape} after {steps} steps").format(
            shape=shown.config.shape_text, steps=steps_of(shown)
        )
        if frame.pins:
            title = self.tr("{title}, neurons pinned: {n}").format(title=title, n=len(frame.pins))
        try:
            save_script(path, frame.acting, title)
        except OSError as error:
            reason = error.strerror or str(error)
            text = self.tr("The function could not be written to {name}: {reason}. Choose another folder.")
            self._tell(Notice("error", text.format(name=path.name, reason=reason)))
            return
        self.check.written(path)
        text = self.tr("Written as {name}: f(x) in it gives the same {n} numbers, with numpy alone.")
        self._tell(Notice("done", text.format(name=path.name, n=shown.network.sizes[-1])))

    def export_log(self) -> None:
        """Ask for a name and write down how the network came to be."""
        shown = self._session.frame.snapshot
        proposal = Path(self._folder) / f"run_step_{shown.step}.json"
        path = ask_where(self._parent, self.tr("Export run log"), proposal, ".json", "JSON (*.json)")
        if path is not None:
            self._folder = str(path.parent)
            self.write_log(path, shown)

    def write_log(self, path: Path, shown: Snapshot) -> None:
        """Write the run up to the step shown."""
        from nncore.run_log import RunLogError, write_run_log

        try:
            write_run_log(path, shown)
        except RunLogError as error:
            self._tell(Notice("error", str(error)))
        except OSError as error:
            reason = error.strerror or str(error)
            text = self.tr("The run log could not be written to {name}: {reason}. Choose another folder.")
            self._tell(Notice("error", text.format(name=path.name, reason=reason)))
        else:
            text = self.tr(
                "Written as {name}: gradient descent, {n} steps. python3 -m nncore replay does them again, to the bit."
            )
            self._tell(Notice("done", text.format(name=path.name, n=count(shown.step))))

    def load(self, path: Path) -> None:
        """Open a file as soon as the digits are there; what is no network leaves the present run as it is."""
        data = self._session.frame.data
        if data is None:
            self._waiting = path
            self._session.frame_changed.connect(self._go_on)
            return
        try:
            saved = load_network(path)
            _check_fit(path, saved, data.test)
        except ModelFileError as error:
            self._tell(Notice("error", self.tr("{why} Nothing was changed.").format(why=error)))
            return
        if saved.has_settings:
            about = self.tr("{shape} after {steps} steps").format(
                shape=saved.config.shape_text, steps=count(saved.step)
            )
        else:
            from nncore.foreign import with_guessed_activation

            saved, share = with_guessed_activation(saved, data.test)
            about = self.tr(
                "{shape}. The file does not name the activation: with {activation} it answers the most test "
                "digits rightly ({share}), so that was taken"
            ).format(shape=saved.config.shape_text, activation=saved.config.activation, share=percent(share))
        self._session.command(LoadNetwork(saved.network, saved.config, saved.step))
        text = self.tr("Opened {name}: {about}. Shift+R brings the network before it back.")
        self._tell(Notice("done", text.format(name=path.name, about=about)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a file that is dropped onto the window."""
        if event.type() in {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop} and isinstance(
            event, QDropEvent
        ):
            path = _file_of(event)
            if path is None:
                return False
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.load(path)
            return True
        return super().eventFilter(watched, event)

    @Slot(object)
    def _go_on(self, frame: Frame) -> None:
        if frame.data is not None and self._waiting is not None:
            self._session.frame_changed.disconnect(self._go_on)
            path, self._waiting = self._waiting, None
            self.load(path)

    def _kinds(self) -> str:
        return self.tr("Networks (*{suffix});;All files (*)").format(suffix=SUFFIX)


def steps_of(shown: Snapshot) -> int:
    """All the steps that a network has taken, also those before it was loaded."""
    return shown.steps_before + shown.step


def measured(shown: Snapshot) -> dict[str, object]:
    """What is known of the network at exactly this step, by the names that the command line writes."""
    known = [evaluation for evaluation in shown.evaluations if evaluation.step == shown.step]
    results: dict[str, object] = {}
    if known and known[-1].train is not None:
        results |= {"cost": known[-1].train.cost, "train_accuracy": known[-1].train.accuracy}
    if known and known[-1].test is not None:
        results |= {"test_cost": known[-1].test.cost, "test_accuracy": known[-1].test.accuracy}
    return results


def _check_fit(path: Path, saved: SavedNetwork, data: Dataset) -> None:
    sizes = saved.network.sizes
    if saved.has_settings and fits(saved.config):
        return  # the set that it learned from comes with it
    if sizes[0] != data.n_inputs or sizes[-1] < data.n_classes:
        if data.shape is None:
            text = tr(
                "{name} holds a network of {shape}, but the examples here need {n} inputs and {m} outputs."
            )
        else:
            text = tr(
                "{name} holds a network of {shape}, but the digits here need {n} inputs and {m} outputs."
            )
        ends = {"n": data.n_inputs, "m": data.n_classes}
        raise ModelFileError(text.format(name=path.name, shape="-".join(map(str, sizes)), **ends))


def _file_of(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
