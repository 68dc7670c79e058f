"""Nothing is lost on closing: the network as it was and the picture on the pad come back at the next start."""

from __future__ import annotations

import base64
import binascii
import contextlib
from collections.abc import Callable, Mapping

import numpy as np
from PySide6.QtCore import QObject, Slot

from app import paths
from app.crash_keep import CrashKeep
from app.frame import Frame, Picture
from app.network_files import measured, steps_of
from app.numerals import count
from app.session import Session
from app.settings import Settings
from nncore.arrays import Floats, frozen
from nncore.commands import LoadNetwork, NewRun
from nncore.model_files import ModelFileError, SavedNetwork, load_network, save_network
from nncore.snapshot import Notice, Snapshot

SIDE = 28


class Keeper(QObject):
    """Keeps the network in a file beside the settings, and the picture in them."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.crash = CrashKeep(settings.file)
        self._file = paths.kept_network(settings.file)
        self._session: Session | None = None
        self._picture: Mapping[str, object] = {}
        self._awaited = False  # whether the kept network has been sent for and is not shown yet
        self.saved: SavedNetwork | None = None
        self._problem = settings.kept_problem()
        with contextlib.suppress(OSError):  # a folder that may not even be looked into holds nothing of ours
            self._look(there=self._file.exists())

    def _look(self, *, there: bool) -> None:
        try:
            self.saved = load_network(self._file) if there else None
        except ModelFileError as error:
            self._problem = self.tr("Your last network cannot be brought back: {error}").format(error=error)

    def restore(self, session: Session, tell: Callable[[Notice], None]) -> None:
        """Bring back what was kept, and say so; on a first start there is nothing and nothing is said."""
        self._session = session
        self._picture = self._settings.picture()
        drawn = _decoded(self._picture.get("drawn"))
        if drawn is not None:
            session.draw(drawn)
        if self.saved is not None:
            self._awaited = True
            session.command(LoadNetwork(self.saved.network, self.saved.config, self.saved.step))
            session.journal.forget("run")  # that a start brings it back is nobody's act
            text = self.tr("Your network of step {step} is back; its cost curve begins anew.")
            tell(
                Notice(
                    "done",
                    text.format(step=count(self.saved.step)),
                    self.tr("Start afresh"),
                    NewRun(self.saved.config),
                )
            )
        if offer := self.crash.offer(self.saved):
            tell(offer)
        if self._problem:
            tell(Notice("error", self._problem))
        self.crash.watch(session)
        session.frame_changed.connect(self._seen)

    def save(self) -> None:
        """Keep what is shown; what cannot be written is told at the next start and stops nothing."""
        if self._session is None or self._awaited or self._session.frame.data is None:
            return  # what was kept last time has not even been shown yet: it stays
        own = self._session.own  # what is put aside while a lesson has the stage is what a person wants back
        shown = self._session.own_frame.snapshot
        self._settings.save_picture(_described(own.dress.easel.now if own else self._session.picture))
        self._settings.save_kept_problem("")
        self._settings.write()  # before the network: a fresh one comes back from its settings alone
        try:
            self._write(shown)
        except OSError as error:
            reason = error.strerror or str(error)
            text = self.tr(
                "Your last network could not be kept in {file}: {reason}. File > Save network asks where."
            )
            self._settings.save_kept_problem(text.format(file=self._file, reason=reason))
        else:
            self.crash.forget()

    def _write(self, shown: Snapshot) -> None:
        if self._is_kept(shown):
            return
        if not _is_fresh(shown):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            save_network(self._file, shown.network, shown.config, steps_of(shown), measured(shown))
        elif self.saved is not None:  # a fresh network comes back from its settings alone
            self._file.unlink(missing_ok=True)

    def _is_kept(self, shown: Snapshot) -> bool:
        """Whether it is still the network of last time; a second window may have kept another one since."""
        saved = self.saved
        if saved is None or steps_of(shown) != saved.step or shown.config != saved.config:
            return False
        return np.array_equal(shown.network.flat, saved.network.flat)

    @Slot(object)
    def _seen(self, frame: Frame) -> None:
        """Show the example that was on the pad once the digits are there; note when the network has come."""
        if frame.snapshot.run > 1:
            self._awaited = False
        if frame.data is None or self._session is None:
            return
        kept, self._picture = self._picture, {}
        source, row = kept.get("source"), kept.get("row")
        if source in ("train", "test") and isinstance(row, int):
            self._session.load_example(str(source), row)


def _is_fresh(shown: Snapshot) -> bool:
    """Whether it is what its settings alone give: neither trained, nor opened, nor changed by hand."""
    return not steps_of(shown) and np.array_equal(shown.network.flat, shown.config.initial_network().flat)


def _described(picture: Picture) -> dict[str, object]:
    if picture.source in ("train", "test") and picture.row is not None:
        return {"source": picture.source, "row": picture.row}
    levels = np.rint(255 * np.clip(picture.drawn, 0, 1)).astype(np.uint8)
    return {"drawn": base64.b64encode(levels.tobytes()).decode("ascii")}


def _decoded(text: object) -> Floats | None:
    """A drawing that `_described` wrote, or None for anything else."""
    data = b""
    if isinstance(text, str):
        with contextlib.suppress(binascii.Error, ValueError):
            data = base64.b64decode(text, validate=True)
    if len(data) != SIDE * SIDE:
        return None
    image = np.frombuffer(data, np.uint8).reshape(SIDE, SIDE)
    return frozen((image / 255).astype(np.float32))
