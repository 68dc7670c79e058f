"""What scenes and lessons ask of the Session: locks, many options at once, and a person's own state put aside."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import SignalInstance

from app.easel import Easel
from app.engine import Engine
from app.frame import Frame
from app.gradient_verbs import Said
from app.journal import Act, Journal
from app.locks import NO_LOCKS, Locks
from app.options import Option, Options, Value, defaults
from app.selection import Selection
from nncore import commands as c
from nncore.data import Digits
from nncore.pins import Pins
from nncore.snapshot import Snapshot


@dataclass(frozen=True, eq=False)
class Dress:
    """Everything that the Session holds beside the training: pictures with their past, what is picked, held, said."""

    easel: Easel
    aside: Mapping[int, Easel]
    selection: Selection | None
    pins: Pins
    said: Said | None
    options: Options
    locks: Locks


@dataclass(frozen=True, eq=False)
class Own:
    """A person's own state while a lesson or a show has the stage."""

    frame: Frame
    dress: Dress
    past: tuple[Act, ...]
    future: tuple[Act, ...]


class SceneVerbs:
    """The part of the Session that knows of scenes."""

    journal: Journal
    frame: Frame
    _engine: Engine
    _easel: Easel
    _aside: dict[int, Easel]
    _selection: Selection | None
    _pins: Pins
    _said: Said | None
    _options: Options
    _known: dict[str, Option]
    refused: SignalInstance
    locks_changed: SignalInstance
    _locks: Locks = NO_LOCKS
    _standing: tuple[tuple[str, ...], str] = (), ""  # keys that are always locked, and by whom
    _own: Own | None = None
    _coming: tuple[int, Callable[[Digits], Dress]] | None = (
        None  # the run shown till then, and what to put on
    )

    def _soon(self) -> None:
        raise NotImplementedError

    # -- locks --------------------------------------------------------------------------------------------

    @property
    def locks(self) -> Locks:
        """What is locked now."""
        return self._locks

    def lock(self, keys: Iterable[str], who: str, hides: Iterable[str] = ()) -> None:
        """Lock the controls with these keys, and do not even show those of `hides`, until `who` unlocks them."""
        self._set_locks(self._locks.with_more(keys, who, hides))

    def keep_locked(self, keys: Iterable[str], who: str) -> None:
        """Lock these whatever scene or lesson is shown, until everything is unlocked."""
        self._standing = tuple(keys), who
        self.lock(*self._standing)

    def unlock(self, who: str | None = None) -> None:
        """Unlock what `who` locked; without a name everything."""
        if who is None:
            self._standing = (), ""
        self._set_locks(NO_LOCKS if who is None else self._locks.without(who))

    def _set_locks(self, locks: Locks) -> None:
        if locks is not self._locks:
            self._locks = locks
            # The same options, but other ones to look at: a pane that was locked dresses its controls anew.
            self._options = MappingProxyType(dict(self._options))
            self.locks_changed.emit()
            self._soon()

    # -- options ------------------------------------------------------------------------------------------

    @property
    def known_options(self) -> Mapping[str, Option]:
        """Every option there is, by its key."""
        return MappingProxyType(self._known)

    def set_options(self, values: Mapping[str, Value]) -> None:
        """Set many options at once, locked or not; raises ValueError before any is set."""
        for key, value in values.items():
            if key not in self._known or not self._known[key].allows(value):
                raise ValueError(f"{key} cannot be {value!r}")
        self._options = MappingProxyType({**self._options, **values})
        self._soon()

    def default_options(self) -> Options:
        """Every option as it is at first."""
        return defaults(self._known.values())

    # -- what is put on and put aside -----------------------------------------------------------------------

    def dress(self) -> Dress:
        """What is held beside the training, now."""
        aside = MappingProxyType(dict(self._aside))
        state = self._selection, self._pins, self._said, self._options, self._locks
        return Dress(self._easel, aside, *state)

    def wear(self, dress: Dress) -> None:
        """Hold this beside the training from now on."""
        self._coming = None
        self._easel, self._aside = dress.easel, dict(dress.aside)
        self._selection, self._pins, self._said = dress.selection, dress.pins, dress.said
        self._options = dress.options
        stays = bool(self._standing[0])
        self._set_locks(dress.locks.with_more(*self._standing) if stays else dress.locks)
        self._soon()

    def wear_with_next_run(self, make: Callable[[Digits], Dress]) -> None:
        """Hold what `make` makes of the examples when the run comes that was sent for, in one Frame with it."""
        self._coming = self.frame.snapshot.run, make

    def _arrive(self, snapshot: Snapshot) -> None:
        """Put on what waits for another run than the one that was shown."""
        if self._coming is None or self._coming[0] == snapshot.run or snapshot.data is None:
            return
        self.wear(self._coming[1](snapshot.data))

    @property
    def own(self) -> Own | None:
        """What a person has put aside; None if what is shown is their own."""
        return self._own

    @property
    def own_frame(self) -> Frame:
        """The frame of a person's own network: the one put aside, or the one shown."""
        return self._own.frame if self._own is not None else self.frame

    def put_aside(self) -> None:
        """Put the run aside with its past and future, and everything held beside it; go on with a copy."""
        if self._own is None:
            past, future = tuple(self.journal.past), tuple(self.journal.future)
            self._own = Own(self.frame, self.dress(), past, future)
            self.journal.past.clear()
            self.journal.future.clear()
            self._engine.send(c.Stow())

    def give_back(self) -> None:
        """Give everything back that was put aside, as it was."""
        if self._own is None:
            return
        own, self._own = self._own, None
        self._engine.send(c.Unstow())
        self.journal.past[:], self.journal.future[:] = own.past, own.future
        self.wear_with_next_run(lambda _: own.dress)

    def refuses(self, key: str) -> bool:
        """Whether this is locked; if so, that is said, and every control shows again what holds."""
        if key not in self._locks:
            return False
        self._options = MappingProxyType(dict(self._options))
        self.refused.emit(self._locks.why(key))
        self._soon()
        return True

    def refuses_any(self, values: Mapping[str, Value]) -> bool:
        """Whether one of these options is locked and would change; then none of them is to be set."""
        return any(self._options[key] != value and self.refuses(key) for key, value in values.items())

    @contextmanager
    def _as_one(self) -> Iterator[None]:
        """Let one verb be made of others, whatever is locked."""
        before, self._locks = self._locks, NO_LOCKS
        try:
            yield
        finally:
            self._locks = before
