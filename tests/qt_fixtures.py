"""What every test with a window stands on: settings apart, widgets really gone, no QThread left running."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import language, paths
from app.lessons import library
from app.lessons.reader import read_lesson
from app.zoom import factor
from nncore.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.lessons.lesson import Lesson
    from app.lessons.vocabulary import Vocabulary

FREEZE = gc.freeze  # the real one
SPEAK = language.speak  # likewise: tests let windows speak another
LONG = 20_000  # milliseconds to wait for a condition
LOOKS = (1, 2, 4, 8)  # ... between the first looks at it, of which most are enough; then those of pytest-qt
PATIENCE = 2000  # milliseconds a QThread may take to end once asked


class PatientBot(QtBot):
    """Waits as long as a slow and busy machine may need: no test is about how fast something is there."""

    _waits: Iterator[int] = iter(())

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = LONG) -> None:
        before, self._waits = self._waits, iter(LOOKS)
        try:
            super().waitUntil(callback, timeout=timeout)
        finally:
            self._waits = before

    wait_until = waitUntil

    def wait(self, ms: int) -> None:
        """Wait so long; shorter before the first looks at a condition."""
        super().wait(next(self._waits, ms))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """The bot of pytest-qt, in no hurry."""
    assert qapp is not None
    return PatientBot(request)


@pytest.fixture(scope="session", autouse=True)
def _frozen_start(qapp: QApplication) -> Iterator[None]:
    """Keep freezing in the hands of the tests.

    A window freezes what is there when it has opened, and thaws all there is when it closes: from then on each
    collection would go through the whole of Python, 0.2 s after each test. So it only seems to here;
    tests/app/test_leaving.py sees to its own freezing, in a process of its own.
    """
    assert qapp is not None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(gc, "freeze", lambda: None)
        patch.setattr(gc, "unfreeze", lambda: None)
        yield


@pytest.fixture(scope="session", autouse=True)
def _lessons_read_once() -> Iterator[None]:
    """Let every window take the program's own lessons as they were read by the first that speaks its language."""
    own, read = paths.resource("lessons"), read_lesson
    kept: dict[tuple[Path, str], Lesson] = {}

    def once(path: Path, words: Vocabulary) -> Lesson:
        if path.parent != own:
            return read(path, words)
        key = path, tr("There are no lessons.")
        if key not in kept:
            kept[key] = read(path, words)
        return kept[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(library, "read_lesson", once)
        yield


@pytest.fixture(scope="module", autouse=True)
def _frozen_past(_frozen_start: None) -> None:
    """Keep what stands before the first test of a file out of collections, so that one after each test is cheap."""
    gc.collect()
    FREEZE()


@pytest.fixture(autouse=True)
def _own_settings(home: Path) -> None:
    """Send whatever reaches for QSettings into the test's own home folder."""
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(home / "settings"))
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)


@pytest.fixture(autouse=True)
def _clean_qt(_own_settings: None) -> Iterator[None]:
    """Close what a test opened, deliver the deferred deletes, collect, and fail on a QThread still running.

    The collector is off during the test: run from a training thread it would delete widgets there.
    """
    gc.disable()
    gc.collect()  # what the last test held to its very end
    FREEZE()  # what outlives a test, such as a cache, is not searched again
    yield
    SPEAK(language.HOME)
    for widget in QApplication.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    _deliver()
    gc.collect()
    _deliver()
    _undress()
    factor.change(1.0)
    gc.enable()
    left = [_stopped(thread) for thread in _running()]
    if left:
        pytest.fail(f"QThreads left running: {', '.join(left)}")


def _deliver() -> None:
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _undress() -> None:
    """Take off the sheet of styles: left on, the next window would be dressed part by part, and then once more.

    Nor should what a test sees depend on whether a window stood before it.
    """
    application = QApplication.instance()
    if isinstance(application, QApplication) and application.styleSheet():
        application.setStyleSheet("")


def _running() -> list[QThread]:
    main = QThread.currentThread()
    return [
        thing
        for thing in gc.get_objects()
        if isinstance(thing, QThread) and thing is not main and shiboken6.isValid(thing) and thing.isRunning()
    ]


def _stopped(thread: QThread) -> str:
    """Stop a thread that its test forgot (dropped while running it aborts everything); return its name."""
    thread.requestInterruption()
    thread.quit()
    thread.wait(PATIENCE)
    return f"{type(thread).__name__} {thread.objectName()}".strip()
