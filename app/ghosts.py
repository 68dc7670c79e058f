"""Where the ghost comes from: the kept run that an option names, at its moment nearest to the step shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.ghost import GHOST, Ghost
from nncore.kept_moments import Moment, nearest
from nncore.kept_run import Ends, KeptRun

if TYPE_CHECKING:
    from app.run_shelf import RunShelf
    from app.session import Session

PURPOSE = "ghost"


@dataclass(frozen=True, eq=False)
class _Known:
    """What was fetched of a run: the start, the moments kept, the end."""

    run: KeptRun
    moments: tuple[Moment, ...]

    @classmethod
    def of(cls, run: KeptRun, ends: Ends) -> _Known:
        """Make the start that a seed gives."""
        start = Moment(0, ends.start or run.config.initial_network())
        last = [Moment(run.step, ends.network)] if run.step else []
        return cls(run, (start if run.step else Moment(0, ends.network), *ends.moments, *last))


class Ghosts(QObject):
    """Finds the run that the option names, and its moment nearest to a step; the same object until that is another."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._shelf: RunShelf | None = None  # found when a ghost is first asked for
        self._asked = 0
        self._known: _Known | None = None
        self._ghost: Ghost | None = None

    def beside(self, options: Mapping[str, object], step: int) -> Ghost | None:
        """The ghost for a run at `step`; None if none is chosen, it is gone or it is still being read."""
        text = str(options.get(GHOST.key, ""))
        key = int(text) if text.isdecimal() and len(text) < 19 else 0
        if key != self._asked:
            self._asked, self._known, self._ghost = key, None, None
            if key:
                self._reach().fetch(key, PURPOSE)
        run = self._shelf.run(key) if self._shelf is not None and key else None
        if self._known is None or run is None:
            return None
        self._ghost = self._newest(self._ghost, self._known, run.name, step)
        return self._ghost

    @staticmethod
    def _newest(old: Ghost | None, known: _Known, name: str, step: int) -> Ghost:
        moment, run = nearest(known.moments, step), known.run
        if old is not None and old.network is moment.network and old.name == name:
            return old
        start = known.moments[0].network
        return Ghost(run.key, name, run.config, run.curve, moment.step, run.step, moment.network, start)

    def _reach(self) -> RunShelf:
        if self._shelf is None:
            from app.run_shelf import shelf_of  # the shelf knows the session, which has us

            self._shelf = shelf_of(self._session)
            self._shelf.fetched.connect(self._fetched)
            self._shelf.changed.connect(self._session.wake)
        return self._shelf

    @Slot(object, object, str)
    def _fetched(self, run: KeptRun, ends: Ends, purpose: str) -> None:
        if purpose == PURPOSE and run.key == self._asked:
            self._known = _Known.of(run, ends)
            self._session.wake()
