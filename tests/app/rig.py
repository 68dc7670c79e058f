"""A running engine and session for tests, on a few hundred real digits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from pytestqt.qtbot import QtBot

from app.engine import Engine
from app.options import Option
from app.session import Session
from app.theme import DARK
from nncore.config import Config
from nncore.data import Digits
from nncore.snapshot import Snapshot
from tests.nncore.small import small_digits

SMALL = Config(batch_size=50, schedule="constant")  # 10 steps are an epoch of the 500 digits


@contextmanager
def running_engine(config: Config = SMALL, load: Callable[[], Digits] = small_digits) -> Iterator[Engine]:
    """An engine whose thread runs; ended afterwards."""
    engine = Engine(config, load)
    engine.start()
    try:
        yield engine
    finally:
        engine.finish()


@contextmanager
def running_session(
    qtbot: QtBot,
    options: tuple[Option, ...] = (),
    config: Config = SMALL,
    load: Callable[[], Digits] = small_digits,
) -> Iterator[Session]:
    """A session on a running engine, with the digits loaded and the first frame made."""
    with running_engine(config, load) as engine:
        session = Session(engine, DARK, options)
        qtbot.waitUntil(lambda: session.frame.data is not None)
        try:
            yield session
        finally:
            session.stop()  # not only its jobs: a late tick would begin another one
            session.deleteLater()


def settled(qtbot: QtBot, engine: Engine, step: int) -> Snapshot:
    """Wait until the engine is paused at `step` and both sets are measured there; return that snapshot."""

    def there() -> bool:
        snapshot = engine.take()
        done = snapshot.evaluations
        return snapshot.step == step and not snapshot.running and bool(done) and done[-1].step == step

    qtbot.waitUntil(there)
    return engine.take()
