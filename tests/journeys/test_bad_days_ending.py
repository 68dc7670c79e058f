"""However and whenever it is ended: a clean exit, the settings written, nothing said by Qt, no thread left."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from app.settings import Settings
from nncore.config import Config
from tests.journeys.child import PATIENCE, ROOT, complaints, reach, started

# Each child takes a second or two: one signal a state.
MOMENTS = (
    ("loading", signal.SIGINT),
    ("floating", signal.SIGTERM),  # while it trains, as all from here on
    ("asking", signal.SIGINT),
    ("menu", signal.SIGTERM),
)
BUSY = ("building", "painting")  # the child sends the signal itself, in the middle of these
BESIDE = {"s.lock", "s.unclosed.safetensors"}  # of the second child, which runs on
CHILDREN = (*(state for state, _ in MOMENTS), *BUSY)


class Nursery:
    """Starts each child while the one before is looked at: half of their time is waiting."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._started: dict[int, subprocess.Popen[str]] = {}

    def file(self, index: int) -> Path:
        """The settings of a child; the first two run beside each other on the same ones."""
        return self._folder / str(max(1, index)) / "s.ini"

    def child(self, index: int) -> subprocess.Popen[str]:
        """The child of that number in CHILDREN."""
        for each in (index, index + 1):
            if each < len(CHILDREN) and each not in self._started:
                self.file(each).parent.mkdir(exist_ok=True)
                self._started[each] = started(CHILDREN[each], self.file(each))
        return self._started[index]

    def close(self) -> None:
        """End those that nobody asked for, because tests were left out."""
        for child in self._started.values():
            with child:
                child.kill()


@pytest.fixture(scope="module")
def nursery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    made = Nursery(tmp_path_factory.mktemp("children"))
    yield made
    made.close()


@pytest.mark.parametrize(
    ("index", "how"),
    [(i, how) for i, (_, how) in enumerate(MOMENTS)],
    ids=[f"{state}-{how.name}" for state, how in MOMENTS],
)
def test_a_signal_ends_it_as_closing_does(nursery: Nursery, index: int, how: signal.Signals) -> None:
    child, file = nursery.child(index), nursery.file(index)
    reach(child)
    child.send_signal(how)
    said, complained = child.communicate(timeout=PATIENCE)
    assert (child.returncode, said, complaints(complained)) == (0, "", [])
    assert QSettings(str(file), QSettings.Format.IniFormat).value("config")
    assert Settings(file).config().sizes == Config().sizes
    assert Settings(file).geometry() is not None
    allowed = {"s.ini", "s.safetensors"} | (BESIDE if index == 0 else set())  # no half of a file
    assert {left.name for left in file.parent.iterdir()} <= allowed


@pytest.mark.parametrize("index", range(len(MOMENTS), len(CHILDREN)), ids=BUSY)
def test_a_signal_waits_until_the_window_is_there_and_painted(nursery: Nursery, index: int) -> None:
    child = nursery.child(index)
    _, complained = child.communicate(timeout=PATIENCE)
    assert (child.returncode, complaints(complained)) == (0, [])


@pytest.mark.parametrize("module", ["argparse", "numpy.linalg", "PySide6.QtCore", "app.window"])
def test_before_there_is_a_window_ctrl_c_just_ends_it(tmp_path: Path, module: str) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "app", "--settings", str(tmp_path / "s.ini")]
    said: list[str] = []
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as program:
        assert program.stderr is not None
        for line in program.stderr:  # one as soon as each module has been imported
            if line.split("|")[-1].strip() == module:
                program.send_signal(signal.SIGINT)
            if not line.startswith("import time:"):
                said.append(line)
    assert said == []
    assert program.returncode in {-signal.SIGINT, 130}
