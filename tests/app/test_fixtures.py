"""What every test stands on does its work: a run in which each test leaves something behind, and the next one looks."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONFTEST = "from tests.conftest import *\nfrom tests.conftest import _no_thread_left\nfrom tests.qt_fixtures import *\n"
CONFTEST += "from tests.qt_fixtures import _clean_qt, _frozen_past, _frozen_start, _lessons_read_once, _own_settings\n"
UNTIDY = """
import os, threading, time, warnings
from pathlib import Path
from PySide6.QtCore import QSettings, QStandardPaths, QThread, qWarning
from PySide6.QtWidgets import QApplication, QLabel

class Busy(QThread):
    def run(self):
        while not self.isInterruptionRequested():
            time.sleep(0.01)

def test_leaves_a_qthread():
    global kept
    kept = Busy()
    kept.start()

def test_leaves_a_thread():
    threading.Thread(target=time.sleep, args=[2.6], name="sleeper").start()

def test_lets_qt_complain(qtbot):
    qWarning("something is off")

def test_lets_python_warn():
    warnings.warn("something is old", DeprecationWarning)

def test_leaves_a_window():
    global seen
    seen = []
    window = QLabel("left open")
    window.destroyed.connect(lambda: seen.append("gone"))
    window.show()

def test_finds_it_gone():
    assert seen == ["gone"]
    assert not QApplication.topLevelWidgets()

def test_lives_in_a_home_of_its_own(home):
    QSettings("ours", "settings").setValue("a", 1)
    QSettings("ours", "settings").sync()
    assert Path.home() == home
    assert home in Path(QSettings("ours", "settings").fileName()).parents
    kinds = QStandardPaths.StandardLocation
    for kind in (kinds.AppDataLocation, kinds.AppConfigLocation, kinds.CacheLocation):
        assert home in Path(QStandardPaths.writableLocation(kind)).parents

def test_finds_no_settings_of_another_test():
    assert QSettings("ours", "settings").value("a") is None

def test_has_one_blas_thread_and_no_screen():
    assert os.environ["OPENBLAS_NUM_THREADS"] == "1"
    assert QApplication.platformName() == "offscreen"
"""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Return the outcomes of each test of an untidy run: PASSED, FAILED, or PASSED and then ERROR at its end."""
    folder = tmp_path_factory.mktemp("untidy")
    (folder / "conftest.py").write_text(CONFTEST)
    (folder / "test_untidy.py").write_text(UNTIDY)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-v",
        "-c",
        "pyproject.toml",
        "-p",
        "no:cacheprovider",
        str(folder),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    found: dict[str, list[str]] = {}
    for name, outcome in re.findall(r"::(test_\w+) (PASSED|FAILED|ERROR)", done.stdout):
        found.setdefault(name, []).append(outcome)
    assert found, done.stdout + done.stderr
    return found


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("test_leaves_a_qthread", ["PASSED", "ERROR"]),
        ("test_leaves_a_thread", ["PASSED", "ERROR"]),
        ("test_lets_qt_complain", ["FAILED"]),
        ("test_lets_python_warn", ["FAILED"]),
        ("test_leaves_a_window", ["PASSED"]),
        ("test_finds_it_gone", ["PASSED"]),
        ("test_lives_in_a_home_of_its_own", ["PASSED"]),
        ("test_finds_no_settings_of_another_test", ["PASSED"]),
        ("test_has_one_blas_thread_and_no_screen", ["PASSED"]),
    ],
)
def test_what_a_test_leaves_behind_is_noticed(
    outcomes: dict[str, list[str]], name: str, expected: list[str]
) -> None:
    assert outcomes[name] == expected
