"""A crash takes little: what a killed process had is offered at the next start, and brought back with one key."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import paths
from app.crash_keep import CrashKeep
from app.session import Session
from nncore.model_files import load_network, save_network
from nncore.snapshot import Notice
from tests.app.rig import running_session
from tests.app.windows import opened, snapshot
from tests.nncore.small import small_digits

ROOT = Path(__file__).resolve().parents[2]
UNTIL_KILLED = """
import sys, types
from pathlib import Path
from PySide6.QtGui import QGuiApplication, QWindow
from app import crash_keep
from app.jobs import Jobs
from nncore.commands import Step
from nncore.config import Config
from nncore.runner import Runner
from tests.nncore.small import small_digits

application = QGuiApplication([])
window = QWindow()
window.show()
runner = Runner(Config(batch_size=50), small_digits())
runner.do(Step(12))
while runner.running:
    runner.work()
session = types.SimpleNamespace(own_frame=types.SimpleNamespace(snapshot=runner.snapshot()), jobs=Jobs())
crash_keep.EVERY = 10
keep = crash_keep.CrashKeep(Path(sys.argv[1]))
keep.watch(session)
application.exec()
"""


@contextmanager
def killed(qtbot: QtBot, file: Path) -> Iterator[Path]:
    """What a process had kept aside when it was killed."""
    aside = paths.aside_network(file)
    with subprocess.Popen([sys.executable, "-c", UNTIL_KILLED, str(file)], cwd=ROOT) as process:
        try:
            qtbot.waitUntil(lambda: aside.exists() or process.poll() is not None, timeout=60_000)
            with beside(file) as another:
                assert another.lost is None  # the program that keeps it is still there
        finally:
            process.kill()
    yield aside


@contextmanager
def beside(file: Path) -> Iterator[CrashKeep]:
    """One more beside the same settings."""
    keep = CrashKeep(file)
    try:
        yield keep
    finally:
        keep.release()


def test_what_a_killed_process_had_is_brought_back_with_one_key(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "s.ini"
    with killed(qtbot, file) as aside:
        had = load_network(aside)
        assert had.step == 12
        with opened(qtbot, monkeypatch, file, small_digits()) as window:
            assert "ended without being closed. Its network of step 12" in window.notices.text
            QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
            qtbot.waitUntil(lambda: snapshot(window).steps_before == 12, timeout=20_000)
            assert np.array_equal(snapshot(window).network.flat, had.network.flat)
        assert not aside.exists()  # closed: it is kept for good
        assert np.array_equal(load_network(paths.kept_network(file)).network.flat, had.network.flat)
        with beside(file) as keep:
            assert keep.lost is None


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    window = QWindow()
    window.show()
    with running_session(qtbot) as made:
        yield made
    window.close()
    window.destroy()


def test_only_what_has_changed_is_written_and_only_by_one_window(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    file = tmp_path / "s.ini"
    aside = paths.aside_network(file)
    with beside(file) as keep, beside(file) as second:
        for each in (keep, second):
            each.watch(session)
            each.look()  # a fresh network comes back from its settings alone
        assert not session.jobs.running("keep.aside")
        session.step(3)
        qtbot.waitUntil(lambda: session.frame.snapshot.step == 3 and not session.frame.snapshot.running)
        keep.look()
        qtbot.waitUntil(lambda: aside.exists() and not session.jobs.running("keep.aside"))
        assert load_network(aside).step == 3
        keep.look()
        assert not session.jobs.running("keep.aside")
        second.forget()
        assert aside.exists()
        keep.forget()
        assert not aside.exists()


def test_nothing_is_offered_that_came_back_anyway_or_cannot_be_read(session: Session, tmp_path: Path) -> None:
    file = tmp_path / "s.ini"
    aside = paths.aside_network(file)
    shown = session.frame.snapshot
    save_network(aside, shown.network, shown.config, 7)
    saved = load_network(aside)
    with beside(file) as keep:
        assert keep.offer(saved) is None
        assert isinstance(keep.offer(None), Notice)
    aside.write_bytes(b"half a file")
    with beside(file) as keep:
        assert keep.offer(None) is None
