"""Nothing is lost on closing: the network and the picture come back, and what went wrong with that is told."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.first_hint import HINT
from app.speed import DEFAULT
from app.window import Window
from nncore.commands import Edit
from nncore.config import Config
from nncore.snapshot import Snapshot
from tests.app.windows import opened, press, snapshot, wait_step
from tests.nncore.small import small_digits


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "s.ini"


def came_back(qtbot: QtBot, window: Window, steps: int) -> Snapshot:
    """Wait until the network of so many steps is shown again, measured."""
    qtbot.waitUntil(lambda: snapshot(window).steps_before == steps)
    return wait_step(qtbot, window, 0)


def test_the_network_and_the_example_come_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    with opened(qtbot, monkeypatch, file, small_digits()) as first:
        assert first.notices.text == HINT.text
        first.session.step(12)
        left = wait_step(qtbot, first, 12)
        first.session.load_example("test", 8)
        qtbot.waitUntil(lambda: first.session.frame.picture.row == 8)
        first.session.set_speed(1000)
    for steps in (12, 13):
        with opened(qtbot, monkeypatch, file, small_digits()) as again:
            shown = came_back(qtbot, again, steps)
            assert np.array_equal(shown.network.flat, left.network.flat)
            assert shown.config == left.config
            assert f"network of step {steps} is back" in again.notices.text
            assert not shown.running
            assert (again.session.frame.picture.source, again.session.frame.picture.row) == ("test", 8)
            assert again.session.speed == DEFAULT
            press(again, ".")
            left = wait_step(qtbot, again, 1)


def test_weights_changed_by_hand_come_back_without_a_step(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    with opened(qtbot, monkeypatch, file, small_digits()) as first:
        fresh = snapshot(first)
        first.session.command(Edit(fresh.run, np.array([5]), np.array([7.5], np.float32), "a weight"))
        qtbot.waitUntil(lambda: snapshot(first).network is not fresh.network)
    for _ in range(2):
        with opened(qtbot, monkeypatch, file, small_digits()) as again:
            qtbot.waitUntil(lambda: snapshot(again).run == 2)
            assert snapshot(again).network.flat[5] == 7.5


def test_a_drawing_comes_back(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    drawing = np.zeros((28, 28), np.float32)
    drawing[4:20, 6:9] = 0.6
    with opened(qtbot, monkeypatch, file, small_digits()) as first:
        first.session.draw(drawing)
        qtbot.waitUntil(lambda: first.session.frame.picture.source == "drawn")
    with opened(qtbot, monkeypatch, file, small_digits()) as again:
        qtbot.waitUntil(lambda: again.session.frame.data is not None)
        picture = again.session.frame.picture
        assert picture.source == "drawn"
        assert np.abs(picture.drawn - drawing).max() < 0.003
        assert again.notices.text == HINT.text  # no step was taken: there is no network to speak of


def test_starting_afresh_is_one_click(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    with opened(qtbot, monkeypatch, file, small_digits()) as first:
        first.session.step(5)
        wait_step(qtbot, first, 5)
    with opened(qtbot, monkeypatch, file, small_digits()) as again:
        qtbot.waitUntil(lambda: snapshot(again).steps_before == 5)
        QTest.mouseClick(again.notices._remedy, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: snapshot(again).steps_before == 0)
        assert np.array_equal(snapshot(again).network.flat, Config().initial_network().flat)
    assert not file.with_suffix(".safetensors").exists()


def test_a_damaged_file_is_told_and_the_window_opens(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    file.with_suffix(".safetensors").write_bytes(b"half a net")
    with opened(qtbot, monkeypatch, file, small_digits()) as window:
        assert "cannot be brought back" in window.notices.text
        press(window, ".")
        wait_step(qtbot, window, 1)


def test_what_could_not_be_kept_is_told_at_the_next_start(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with opened(qtbot, monkeypatch, file, small_digits()) as first:
        press(first, ".")
        wait_step(qtbot, first, 1)
        with monkeypatch.context() as patch:
            patch.setattr("app.keeping.save_network", full)
            first.close()
    with opened(qtbot, monkeypatch, file, small_digits()) as again:
        assert "No space left on device" in again.notices.text


def test_a_window_closed_before_the_network_came_back_keeps_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    from app import launch
    from app.settings import Settings
    from tests.app.windows import options

    with opened(qtbot, monkeypatch, file, small_digits()) as first:
        first.session.step(5)
        wait_step(qtbot, first, 5)
    kept = file.with_suffix(".safetensors").read_bytes()
    with launch.running(launch.make_application(), Settings(file), options()) as window:
        window.show()
        window.close()
    assert file.with_suffix(".safetensors").read_bytes() == kept


def test_a_picture_of_the_window_neither_shows_nor_touches_what_was_kept(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    with opened(qtbot, monkeypatch, file, small_digits()) as first:
        first.session.step(5)
        wait_step(qtbot, first, 5)
    with opened(qtbot, monkeypatch, file, small_digits(), screenshot="x.png") as window:
        assert snapshot(window).steps_before == 0
    assert file.with_suffix(".safetensors").exists()
