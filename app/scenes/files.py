"""Scenes in files and on the clipboard: saved, opened, copied, pasted, dropped onto the window."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog, QWidget

from app import paths
from app.frame import Frame
from app.jobs import Progress
from app.network_files import steps_of
from app.numerals import count
from app.saving import ask_where, refused
from app.scenes.showing import Scenes
from app.session import Session
from nncore.data import Digits, load_digits
from nncore.files import atomic_write, read_capped
from nncore.scene import LARGEST, SUFFIX, Moment, Scene, SceneError
from nncore.scene_code import from_code, is_code, to_code
from nncore.scene_grow import Grown, grow
from nncore.scene_rest import TITLE
from nncore.scene_text import from_text, to_text
from nncore.sets import make
from nncore.snapshot import Notice
from nncore.words import tr

AFTER = 300  # milliseconds of growing until its progress is shown
JOB = "scene.grow"


class SceneFiles(QObject):
    """Reads and writes for the window `parent`, and tells what came of it."""

    def __init__(
        self, parent: QWidget, session: Session, scenes: Scenes, tell: Callable[[Notice], None]
    ) -> None:
        super().__init__(parent)
        self._parent, self._session, self._scenes, self._tell = parent, session, scenes, tell
        self._digits: Digits | None = None  # the bundled ones, when they were seen
        self._waiting: Callable[[], None] | None = None  # for the digits
        self._growing: tuple[Scene, str] | None = None
        self._progress: QProgressDialog | None = None
        self._folder = ""
        session.frame_changed.connect(self._seen)
        self._seen(session.frame)

    def save(self) -> None:
        """Ask for a name, which becomes the title, and save what is shown."""
        present = self._scenes.present
        shown = self._session.frame.snapshot
        stem = present.title if present else self.tr("step {n}").format(n=steps_of(shown))
        proposal = Path(self._folder) / f"{_as_name(stem)}{SUFFIX}"
        path = ask_where(self._parent, self.tr("Save scene"), proposal, SUFFIX, self._kinds())
        if path is not None:
            self._folder = str(path.parent)
            self.write(path)

    def write(self, path: Path) -> None:
        """Save what is shown."""
        try:
            atomic_write(path, to_text(self._taken(path.name[: -len(SUFFIX)])).encode("utf-8"))
        except SceneError as error:
            self._refuse(error)
        except OSError as error:
            text = self.tr("The scene could not be saved to {name}: {reason}. Choose another folder.")
            reason = error.strerror or str(error)
            self._tell(Notice("error", text.format(name=path.name, reason=reason)))
        else:
            text = self.tr("Saved as {name}: opened anywhere, it is this moment again, bit for bit.")
            self._tell(Notice("done", text.format(name=path.name)))

    def open(self) -> None:
        """Ask for a file and show its scene."""
        if refused(self._parent):
            return
        title = self.tr("Open scene")
        name, _ = QFileDialog.getOpenFileName(self._parent, title, self._folder, self._kinds())
        if name:
            self._folder = str(Path(name).parent)
            self.load(Path(name))

    def load(self, path: Path) -> None:
        """Show the scene in a file, as soon as the digits are there."""
        if self._later(lambda: self.load(path)):
            return
        try:
            scene = _read(path)
        except SceneError as error:
            self._refuse(error, path.name)
        else:
            self._show(scene, path.name)

    def copy(self) -> None:
        """Put what is shown on the clipboard, as text that can be pasted anywhere."""
        try:
            code = to_code(self._taken(""))
        except SceneError as error:
            self._refuse(error)
            return
        QGuiApplication.clipboard().setText(code)
        text = self.tr(
            "Copied: {n} letters to paste into a mail or a chat. Ctrl+Shift+V shows the scene again."
        )
        self._tell(Notice("done", text.format(n=count(len(code)))))

    def paste(self) -> None:
        """Show the scene that is on the clipboard."""
        self.take_text(QGuiApplication.clipboard().text(), self.tr("the clipboard"))

    def take_text(self, text: str, origin: str) -> None:
        """Show the scene that a text holds."""
        if self._later(lambda: self.take_text(text, origin)):
            return
        try:
            scene = from_text(text) if text.lstrip().startswith("{") else from_code(text)
        except SceneError as error:
            self._refuse(error, origin)
        else:
            self._show(scene, origin)

    def about(self) -> None:
        """Title and notes of the scene that is shown."""
        scene = self._scenes.present
        if scene is None:
            text = self.tr(
                "No scene is open: File > Scenes has some, and Ctrl+Shift+S saves this moment as one."
            )
            self._tell(Notice("done", text))
            return
        box = QMessageBox(self._parent)
        box.setWindowTitle(self.tr("About this scene"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr(scene.title))
        box.setInformativeText(tr(scene.notes))
        box.exec()

    def unlock(self) -> None:
        """Unlock every control."""
        if self._session.locks:
            self._session.unlock()
            self._tell(Notice("done", self.tr("Every control is unlocked.")))

    def take_drop(self, event: QDropEvent) -> bool:
        """Take a scene that is dropped onto the window: a file, or its text; return whether it is one."""
        path, text = _dropped(event)
        if path is None and not text:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            if path is not None:
                self.load(path)
            else:
                self.take_text(text, self.tr("the text dropped"))
        return True

    def _taken(self, title: str) -> Scene:
        present = self._scenes.present
        scene = self._scenes.take(title[:TITLE] or (present.title if present else self.tr("Untitled")))
        if present is None:
            return scene
        return replace(scene, notes=present.notes, lesson=present.lesson, **self._scenes.locks_of(present))  # type: ignore[arg-type]

    def _show(self, scene: Scene, origin: str) -> None:
        if scene.moment.network is None and scene.moment.step:
            self._grow(scene, origin)
            return
        try:
            self._scenes.show(scene)
        except SceneError as error:
            self._refuse(error, origin)
            return
        text = self.tr("The scene “{title}”. {notes} Ctrl+Z takes it back.")
        first = tr(scene.notes).partition("\n")[0]
        self._tell(Notice("done", " ".join(text.format(title=tr(scene.title), notes=first).split())))

    def _grow(self, scene: Scene, origin: str) -> None:
        self._growing = scene, origin
        text = self.tr("Taking the steps of “{title}” again: {n}").format(
            title=tr(scene.title), n=count(scene.moment.step)
        )
        bar = self._progress = QProgressDialog(text, self.tr("Cancel"), 0, 100, self._parent)
        bar.setWindowTitle(self.tr("Scene"))
        bar.setMinimumDuration(AFTER)
        bar.canceled.connect(self._cancel)
        self._session.jobs.start(JOB, _grown(scene.moment, self._digits), self._grew)

    @Slot()
    def _cancel(self) -> None:
        self._session.jobs.cancel(JOB)
        self._growing = None
        self._close_progress()

    def _close_progress(self) -> None:
        bar, self._progress = self._progress, None
        if bar is not None:
            bar.canceled.disconnect(self._cancel)
            bar.close()
            bar.deleteLater()

    def _grew(self, news: Progress) -> None:
        if self._growing is None:
            return
        if not news.done:
            if self._progress is not None:
                self._progress.setValue(min(99, int(100 * news.share)))
            return
        (scene, origin), self._growing = self._growing, None
        self._close_progress()
        if isinstance(news.result, Grown):
            self._show(replace(scene, moment=news.result.moment), origin)
            if not news.result.same:
                text = self.tr(
                    "“{title}” was grown from its seed, but this computer’s arithmetic gives other bits: "
                    "the scene is nearly, not exactly, what it was. Its file holds the exact weights."
                )
                self._tell(Notice("error", text.format(title=tr(scene.title))))
        else:
            self._refuse(SceneError(news.error.strip().rpartition("SceneError: ")[2]), origin)

    def _refuse(self, error: SceneError, origin: str = "") -> None:
        where = f"{origin}: " if origin else ""
        text = self.tr("{where}{why} Nothing was changed.").format(where=where, why=error)
        self._tell(Notice("error", text))

    def _later(self, again: Callable[[], None]) -> bool:
        """Whether it has to wait for the digits."""
        if self._session.frame.data is None:
            self._waiting = again
        return self._session.frame.data is None

    @Slot(object)
    def _seen(self, frame: Frame) -> None:
        if frame.data is None:
            return
        if frame.snapshot.config.data == "mnist":
            self._digits = frame.data
        again, self._waiting = self._waiting, None
        if again is not None:
            again()

    def _kinds(self) -> str:
        return self.tr("Scenes (*{suffix});;All files (*)").format(suffix=SUFFIX)


def _read(path: Path) -> Scene:
    try:
        data = read_capped(path, LARGEST)
    except OSError as error:
        raise SceneError(tr("the file cannot be read: {why}.").format(why=error.strerror or error)) from None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise SceneError(
            tr("line {line}: this is no text, so it is no scene. Choose another file.").format(line=line)
        ) from None
    return from_code(text) if is_code(text) else from_text(text)


def _grown(moment: Moment, digits: Digits | None) -> Generator[tuple[float, None], None, Grown]:
    if moment.config.data != "mnist":
        digits = make(moment.config.data)
    return (yield from grow(moment, digits or load_digits(paths.resource("mnist"))))


def _dropped(event: QDropEvent) -> tuple[Path | None, str]:
    """The scene's file, or its text; a drop of anything else is somebody else's."""
    data = event.mimeData()
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return (files[0], "") if len(files) == 1 and files[0].name.lower().endswith(SUFFIX) else (None, "")
    return None, data.text() if data.hasText() and is_code(data.text()) else ""


def _as_name(title: str) -> str:
    """A title as the name of a file."""
    return "".join(c if c.isalnum() or c in " -_." else "-" for c in title).strip(" .") or "scene"
