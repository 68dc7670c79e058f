"""A person's own drawings as the window knows them: kept in a file at once, each change an act that can be undone."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.journal import Act
from nncore.arrays import Floats
from nncore.canvas import SIDE
from nncore.data import Digits
from nncore.own_file import open_kept, read, write
from nncore.own_set import MOST, OwnSet, OwnSetError, empty

if TYPE_CHECKING:
    from app.frame import Frame
    from app.session import Session

Stamp = tuple[int, int]
HOME = "own.home"
PLACE = "own.file"  # property of the session: the path of the file, which is read when somebody asks


class OwnHome(QObject):
    """Holds the set; `changed` says that it is another one, or that there is something to say."""

    changed = Signal()

    def __init__(self, session: Session, path: Path | None = None) -> None:
        """`path` is the file of the drawings; without one they last as long as the program."""
        super().__init__(session)
        self.setObjectName(HOME)
        self._session, self._path = session, path
        self._own: OwnSet | None = None  # read when it is first asked for
        self._stamp: Stamp | None = None
        self.said = ""  # what the last verb, or the opening, has to tell
        self.mnist: Digits | None = None  # as the window had it last
        self.taught: OwnSet | None = None  # what was dealt last
        self.before: object = None  # what the pane measured before it taught; outlives the pane

    @property
    def own(self) -> OwnSet:
        """The drawings there are."""
        if self._own is None:
            self._own = self._opened()
        return self._own

    def see(self, frame: Frame) -> None:
        """Remember MNIST while it is what is learned from: drawings are put beside it later."""
        if frame.data is not None and frame.snapshot.config.data == "mnist":
            self.mnist = frame.data

    def keep(self, image: Floats, label: int) -> bool:
        """Keep a drawing, (28, 28) in 0..1; return whether it was, `said` tells why not."""
        if image.shape != (SIDE, SIDE):  # the network has just begun to take something else
            return False
        try:
            self._change(self._newest().with_drawing(image, label))
        except OwnSetError as error:
            self.say(str(error))
            return False
        self._session.happened("kept", {"label": label, "n": len(self.own)})
        return True

    def delete(self, row: int) -> None:
        """Let go of a drawing."""
        self._change(self.own.without(row))

    def relabel(self, row: int, label: int) -> None:
        """Say that a drawing is meant to be another digit."""
        if label != self.own.labels[row]:
            self._change(self.own.labelled(row, label))

    def keeps(self, image: Floats) -> bool:
        """Whether exactly this drawing, (28, 28) in 0..1, is kept."""
        return image.shape == (SIDE, SIDE) and self.own.find(image) is not None

    def add(self, more: OwnSet) -> None:
        """Keep all drawings of another set; raises OwnSetError if they are too many."""
        if len(self.own) + len(more) > MOST:
            text = self.tr("Together these would be {n} drawings; a set of your own holds {most} at most.")
            raise OwnSetError(text.format(n=len(self.own) + len(more), most=MOST))
        self._change(self._newest().joined(more))

    def say(self, text: str) -> None:
        """Tell something where the drawings are shown."""
        self.said = text
        self.changed.emit()

    def _change(self, own: OwnSet) -> None:
        before = self.own
        self._put(own)
        self._session.journal.note(Act("own", partial(self._put, before), partial(self._put, own)))
        self._session.wake()

    def _put(self, own: OwnSet) -> None:
        self._own, self.said = own, ""
        if self._path is not None:
            try:
                write(self._path, own)
                self._stamp = _stamp_of(self._path)
            except OSError as error:
                text = self.tr(
                    "The drawings could not be written to {file}: {reason}. They last until you close."
                )
                self.said = text.format(file=self._path, reason=error.strerror or str(error))
        self.changed.emit()

    def _newest(self) -> OwnSet:
        """The drawings there are; those of another window too, if it has kept some since."""
        own, path = self.own, self._path
        if path is not None and self._stamp is not None and _stamp_of(path) not in (None, self._stamp):
            try:
                self._own = own = read(path)
            except OwnSetError:
                self._own = own = self._opened()
        return own

    def _opened(self) -> OwnSet:
        if self._path is None:
            return empty()
        try:
            own, self.said = open_kept(self._path)
        except (OwnSetError, OSError) as error:
            own, self.said, self._path = empty(), str(error), None
            return own
        self._stamp = _stamp_of(self._path)
        return own


def home_of(session: Session) -> OwnHome:
    """The drawings of a session: those of its file, or some that last as long as the program."""
    made = session.findChild(OwnHome)
    if isinstance(made, OwnHome):
        return made
    place = session.property(PLACE)
    return OwnHome(session, Path(place) if place else None)


def _stamp_of(path: Path) -> Stamp | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
