"""The kept runs as the window knows them; the file is read and written by a thread that ends when it has no more to do.

The thread is no daemon and belongs to nobody: what was asked to be kept is written even while the program ends.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.journal import Act
from nncore.kept_run import KeptRun
from nncore.snapshot import Snapshot
from nncore.words import tr

if TYPE_CHECKING:
    from app.session import Session
    from nncore.run_store import RunStore

LOOK = 8  # milliseconds between two looks for what the thread has done

Work = Callable[["RunStore"], Any]


class _Desk:
    """What the window and the thread share: jobs in, news out, in order."""

    def __init__(self, path: Path | None) -> None:
        self.news: SimpleQueue[tuple[Any, str, tuple[KeptRun, ...], Any]] = SimpleQueue()
        self._path = path
        self._store: RunStore | None = None
        self._todo: deque[tuple[object, Work]] = deque()
        self._lock, self._busy = threading.Lock(), False

    def add(self, tag: object, work: Work) -> None:
        """Have something done to the store; its result comes in the news under `tag`."""
        with self._lock:
            self._todo.append((tag, work))
            if not self._busy:
                self._busy = True
                threading.Thread(target=self._serve, name="kept runs").start()

    def _serve(self) -> None:
        while True:
            with self._lock:
                if not self._todo:
                    self._busy = False
                    return
                tag, work = self._todo.popleft()
            self.news.put((tag, *self._did(work)))

    def _did(self, work: Work) -> tuple[str, tuple[KeptRun, ...], Any]:
        from nncore.run_store import RunStore, RunStoreError  # sqlite3 is not loaded before it is needed

        runs: tuple[KeptRun, ...] = ()
        store, result, said = self._store, None, ""
        try:
            store = self._store = self._store or RunStore(self._path)
            result = work(store)
        except RunStoreError as error:
            said = str(error)
        except Exception as error:  # noqa: BLE001 - whatever it is, the person is told and the window lives on
            said = tr("The kept runs could not be changed: {error}.").format(error=error)
        if store is not None:
            try:
                runs = store.runs()
            except RunStoreError as error:
                said = said or str(error)
            said = said or store.said
        return said, runs, result


class RunShelf(QObject):
    """Verbs of a moment; `changed` says when they are done."""

    changed = Signal()
    fetched = Signal(object, object, str)  # the KeptRun, its Ends, what they were fetched for

    def __init__(self, session: Session, path: Path | None = None) -> None:
        """`path` is the file of kept runs; without one they last as long as the program."""
        super().__init__(session)
        self._session = session
        self._desk = _Desk(path)
        self._open = 0  # jobs whose news have not come
        self.runs: tuple[KeptRun, ...] = ()
        self.said = ""  # what the last verb, or the opening, has to tell
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK)
        self._clock.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._open > 0

    def read(self) -> None:
        """Read what is in the file."""
        self._do(None, lambda _: None)

    def run(self, key: int) -> KeptRun | None:
        """The run of a key, if it is there."""
        return next((run for run in self.runs if run.key == key), None)

    def keep(self, shown: Snapshot, name: str) -> None:
        """Keep the run of a snapshot as it is now."""
        self._do(None, lambda store: store.keep(shown, name))

    def rename(self, key: int, name: str) -> None:
        """Give a run another name; can be undone."""
        run = self.run(key)
        if run is not None and name and name != run.name:
            self._rename(key, name)
            self._note(partial(self._rename, key, run.name), partial(self._rename, key, name))

    def delete(self, key: int) -> None:
        """Take a run away; can be undone."""
        if self.run(key) is not None:
            self._delete(key)
            self._note(partial(self._restore, key), partial(self._delete, key))

    def fetch(self, key: int, purpose: str) -> None:
        """Get a run's networks; `fetched` brings them."""
        self._do(("fetch", key, purpose), lambda store: store.ends(key))

    def work(self, work: Work, said: str) -> None:
        """Have something else done to the store; `said` tells that it was, unless it failed."""
        self._do(("said", said), work)

    def say(self, text: str) -> None:
        """Tell something where the store tells its own."""
        self.said = text
        self.changed.emit()

    def _rename(self, key: int, name: str) -> None:
        self._do(None, lambda store: store.rename(key, name))

    def _delete(self, key: int) -> None:
        self._do(None, lambda store: store.delete(key))

    def _restore(self, key: int) -> None:
        self._do(None, lambda store: store.restore(key))

    def _note(self, undo: Callable[[], object], redo: Callable[[], object]) -> None:
        self._session.journal.note(Act("kept", undo, redo))
        self._session.wake()

    def _do(self, tag: object, work: Work) -> None:
        self._open += 1
        self._desk.add(tag, work)
        self._clock.start()

    @Slot()
    def _look(self) -> None:
        try:
            tag, said, self.runs, result = self._desk.news.get_nowait()
        except Empty:
            return
        self._open -= 1
        if not self._open:
            self._clock.stop()
        self.said = said
        kind = tag[0] if isinstance(tag, tuple) else ""
        if kind == "said":
            self.said = said or tag[1]
        self.changed.emit()
        if kind == "fetch" and result is not None and (run := self.run(tag[1])) is not None:
            self.fetched.emit(run, result, tag[2])


def shelf_of(session: Session) -> RunShelf:
    """The shelf of a session: the one made for it, or one that lasts as long as the program."""
    made = session.findChild(RunShelf)
    return made if isinstance(made, RunShelf) else RunShelf(session)
