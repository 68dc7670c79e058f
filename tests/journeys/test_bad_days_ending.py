"""However and whenever it is ended: a clean exit, the settings written, nothing said by Qt, no thread left."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from tests.journeys.child import PATIENCE, complaints, reached, started

# Each child takes a second or two: one signal a state, and both where most time is spent.
MOMENTS = (
    ("loading", signal.SIGINT),
    ("training", signal.SIGINT),
    ("training", signal.SIGTERM),
    ("floating", signal.SIGTERM),
    ("asking", signal.SIGINT),
    ("menu", signal.SIGTERM),
)


@pytest.mark.parametrize(("state", "how"), MOMENTS)
def test_a_signal_ends_it_as_closing_does(tmp_path: Path, state: str, how: signal.Signals) -> None:
    file = tmp_path / "s.ini"
    with started(state, file) as child:
        assert reached(child)
        child.send_signal(how)
        said, complained = child.communicate(timeout=PATIENCE)
    assert (child.returncode, said, complaints(complained)) == (0, "", [])
    assert QSettings(str(file), QSettings.Format.IniFormat).value("config")


@pytest.mark.parametrize("moment", ["building", "painting"])
def test_a_signal_waits_until_the_window_is_there_and_painted(tmp_path: Path, moment: str) -> None:
    with started(moment, tmp_path / "s.ini") as child:
        _, complained = child.communicate(timeout=PATIENCE)
    assert (child.returncode, complaints(complained)) == (0, [])
