"""Builds the program from its parts, runs it, and takes it down in the right order."""

from __future__ import annotations

import argparse
import atexit
import gc
import os
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app import errors, fonts, language, paths, speed
from app.as_told import as_told
from app.engine import FOREVER, Engine
from app.home import Home
from app.keeping import Keeper
from app.registry import OPTIONS
from app.run_shelf import RunShelf
from app.saving import ENDING, REFUSED
from app.session import Session
from app.settings import Settings
from app.sweeps import SweepHome
from app.theme import THEMES, apply, system_theme
from app.window import Window
from app.workspaces import WORKSPACES
from app.zoom import factor
from nncore.data import load_digits
from nncore.snapshot import Notice

BEGAN = time.perf_counter()  # when this module was loaded: nearly all of the start comes after it
COLLECT_EVERY = 10_000  # milliseconds
SWITCH_INTERVAL = 0.0002  # seconds until the training thread lets the UI have its turn; less gains no more
WAIT_FOR_STEP = 1000  # milliseconds that closing waits for the step under way


class _Work(Protocol):
    """What a window that is not for a person is opened for."""

    code: int


def run(options: argparse.Namespace) -> int:
    """Open the window, or save a picture of it; return the exit code."""
    if wrong := _what_is_wrong(options):
        print(wrong, file=sys.stderr)
        return 2
    if _is_passing(options):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if options.zoom:
        factor.begin_with(options.zoom / 100)
    application = make_application()
    if application.platformName() == "offscreen":
        from app.no_screen import be_quiet

        be_quiet()
    atexit.register(gc.freeze)  # the interpreter's end need not sort through a window's worth of cycles
    if options.kiosk is not None and not _is_passing(options):
        from app.kiosk.rounds import go_round  # only an exhibit needs it

        return go_round(application, lambda: exhibiting(application, options))
    with _settings(options) as settings, running(application, settings, options, WAIT_FOR_STEP) as window:
        window.show()
        return _at_work(application, window, options)


def _what_is_wrong(options: argparse.Namespace) -> str:
    """Why these options cannot be followed; empty if they can."""
    if (options.worksheet or options.answers) and not options.lesson:
        return "Say which step is to be printed: --lesson KEY:STEP."
    if options.workspace and not any(known.key == options.workspace for known in WORKSPACES):
        names = ", ".join(known.key for known in WORKSPACES)
        return f"There is no workspace called {options.workspace!r}: choose one of {names}."
    return ""


def _at_work(application: QApplication, window: Window, options: argparse.Namespace) -> int:
    """Let the window do what it was opened for; return the exit code."""
    papers = options.worksheet, options.answers
    work: _Work | None = None
    as_told(window, options, passing=_is_passing(options))
    if options.screenshot:
        from app.screenshot import Screenshot  # only now: a start should not wait for it

        work = Screenshot(window, options.steps, Path(options.screenshot))
    elif any(papers):
        from app.screenshot import PATIENCE
        from app.sheet_run import SheetRun

        work = SheetRun(window, papers, options.paper, PATIENCE)
    elif options.self_test:
        from app.self_test import SelfTest

        work = SelfTest(window, BEGAN)
    code = application.exec()
    return work.code if work is not None else code


@contextmanager
def exhibiting(application: QApplication, options: argparse.Namespace) -> Iterator[Window]:
    """One start of an exhibit, in a folder of its own that goes with it."""
    with _settings(options) as settings, running(application, settings, options) as window:
        yield window


def _is_passing(options: argparse.Namespace) -> bool:
    """Whether it only makes a picture or sheets, needs no screen, and leaves nothing behind."""
    return bool(options.screenshot or options.worksheet or options.answers)


@contextmanager
def _settings(options: argparse.Namespace) -> Iterator[Settings]:
    """The person's own settings; for a picture fresh ones, so that everybody gets the same picture."""
    kiosk = options.kiosk is not None
    if not kiosk and (options.settings or not _is_passing(options)):
        yield Settings(Path(options.settings) if options.settings else None)
        return
    with TemporaryDirectory() as folder:
        file = Path(folder) / "settings.ini"
        if options.settings and Path(options.settings).exists():  # read, and not written back
            shutil.copyfile(options.settings, file)
        yield Settings(file)


def make_application() -> QApplication:
    """The one QApplication with our font; the collector of cycles runs from its event loop only."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    QCoreApplication.setApplicationName("Descent Explorer")
    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    fonts.install(application)
    application.setWindowIcon(QIcon(str(paths.resource("pictures/app.svg"))))
    return application


@contextmanager
def running(
    application: QApplication, settings: Settings, options: argparse.Namespace, patience: int = FOREVER
) -> Iterator[Window]:
    """A window on a running engine; afterwards the thread has ended and nothing is left.

    If the thread has not ended after `patience` milliseconds, the process ends with all that is left.
    """
    passing = _is_passing(options) or options.self_test or options.kiosk is not None
    keeper = None if passing else Keeper(settings)
    config = keeper.saved.config if keeper and keeper.saved else settings.config()
    engine = Engine(config, lambda: load_digits(paths.resource("mnist")))
    house = _Housekeeping(application)
    engine.start()
    home = reporter = None
    try:
        home = _build(application, engine, settings, options, keeper)
        reporter = errors.Reporter(home.tell)
        house.settle_with(home.window)
        yield home.window
    finally:
        if home is not None:
            session = home.window.session
            session.stop()
            home.clear()
            session.deleteLater()
        if reporter is not None:
            reporter.stop()
        if keeper is not None:
            keeper.crash.release()
        application.setProperty(REFUSED, "")
        application.setProperty(ENDING, False)
        if not engine.finish(patience):
            _leave()
        house.stop()  # not before: what the training thread collected, it would delete there


def _leave() -> None:
    """End the process in the middle of a step: it cannot be interrupted, and the window kept all there is to keep."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


def _build(
    application: QApplication,
    engine: Engine,
    settings: Settings,
    options: argparse.Namespace,
    keeper: Keeper | None,
) -> Home:
    application.setStyleSheet("")  # of an earlier window: it would dress each widget as it is made, and again
    language.speak(options.language or settings.language() or language.of_system())
    theme = THEMES.get(options.theme or settings.theme()) or system_theme(application)
    factor.change((options.zoom or settings.zoom()) / 100)
    session = Session(engine, theme, OPTIONS, settings.options(OPTIONS))
    kiosk = options.kiosk is not None
    own = settings.file if options.settings or _is_passing(options) or kiosk else None
    RunShelf(session, paths.kept_runs(own))
    SweepHome(session, paths.sweeps(own))
    session.setProperty("own.file", str(paths.own_digits(own)))  # read when somebody asks for the drawings
    # Not the speed of last time: whoever left at full speed would miss all there is to see with the first Space.
    session.set_speed(speed.DEFAULT)
    home = Home(session, settings, keeper.save if keeper else _nothing, _furnisher(options))
    apply(
        application, theme
    )  # not before: each of its widgets would be dressed as it is made, and again when shown
    window = home.window
    application.styleHints().colorSchemeChanged.connect(home.follow_system)
    if keeper:
        keeper.restore(session, window.tell)
    if options.file:
        from nncore.scene import SUFFIX

        path = Path(options.file)
        (window.scene_files if path.suffix.lower() == SUFFIX else window.files).load(path)
    if problem := settings.problem():
        window.tell(Notice("error", problem))
    if options.lesson:
        lesson, _, step = options.lesson.partition(":")
        window.lessons.enter(lesson, step)
    if options.workspace:
        window.show_workspace(options.workspace)
    return home


def _furnisher(options: argparse.Namespace) -> Callable[[Window], object]:
    if options.kiosk is None:
        return lambda _window: None
    from app.kiosk.kiosk import Furnisher  # only an exhibit needs it

    return Furnisher(options.kiosk)


def _nothing() -> None:
    """Keep nothing: a picture or a test of the program is not a person's."""


class _Housekeeping(QObject):
    """Collects cycles in the UI thread only (elsewhere it would delete widgets there) and ends on signals."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._collected = gc.isenabled()
        gc.disable()
        self._collector = QTimer(self)
        self._collector.timeout.connect(self._collect)
        self._collector.start(COLLECT_EVERY)
        self._waker = QTimer(self)  # lets Python see a signal although Qt's loop is in C++
        self._waker.timeout.connect(self._look)
        self._waker.start(250)
        self._ending = False  # whether a signal came
        self._before = {
            name: signal.signal(name, self._close_soon) for name in (signal.SIGINT, signal.SIGTERM)
        }

    def settle_with(self, window: Window) -> None:
        """Leave what stands now, and each pane that is made later, out of collections: there is much, and it stays."""
        gc.freeze()  # uncollected: next to nothing of it is waste, and the window should be seen first
        window.docks.each(lambda dock: dock.made.connect(self._settle_soon))

    def stop(self) -> None:
        """Give back what was taken over."""
        self._collector.stop()
        self._waker.stop()
        for name, handler in self._before.items():
            signal.signal(name, handler)
        gc.unfreeze()
        if self._collected:
            gc.enable()

    def _close_soon(self, *_: object) -> None:
        # Not here and now: this may be in the middle of a painting, or before there is a window to close.
        self._ending = True
        QTimer.singleShot(0, self, self._look)

    @Slot()
    def _settle_soon(self) -> None:
        QTimer.singleShot(0, self, self._settle)

    @Slot()
    def _settle(self) -> None:
        gc.collect()
        gc.freeze()

    @Slot()
    def _collect(self) -> None:
        gc.collect()

    @Slot()
    def _look(self) -> None:
        """End if a signal asked for it; again and again until there is a window that can be closed."""
        if self._ending:
            QCoreApplication.instance().setProperty(ENDING, True)  # type: ignore[union-attr]
            QApplication.closeAllWindows()
