"""Opening and saving networks from the window, by menu, drop and command line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from safetensors.numpy import save_file

from app.__main__ import parse
from app.selection import Neuron
from app.window import Window
from nncore.config import Config
from nncore.model_files import load_network, save_network
from nncore.network import Network
from nncore.trainer import Trainer
from tests.app.windows import opened, press, snapshot, wait_step
from tests.nncore.small import small_digits

CTRL = Qt.KeyboardModifier.ControlModifier
OTHER = Config(sizes=(784, 12, 10), seed=9, learning_rate=0.5)


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as made:
        yield made


def answer(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Let both file dialogs answer with `path`."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))


def trained(config: Config, steps: int) -> Network:
    trainer = Trainer(config, small_digits().train)
    trainer.run(steps)
    return trainer.network()


def drop(window: Window, path: Path) -> bool:
    """Drop a file on the middle of the window; return whether it would be taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    middle, copy = window.rect().center(), Qt.DropAction.CopyAction
    held, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(middle, copy, data, button, held)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(QPoint(middle)), copy, data, button, held))
    return enter.isAccepted()


def test_ctrl_s_and_ctrl_o_bring_the_same_bits_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, window: Window
) -> None:
    answer(monkeypatch, tmp_path / "mine.safetensors")
    window.session.step(7)
    seven = wait_step(qtbot, window, 7)
    press(window, "s", CTRL)
    assert "Saved as mine.safetensors: 784-16-16-10 after 7 steps" in window.notices.text
    saved = load_network(tmp_path / "mine.safetensors")
    assert saved.config == seven.config
    assert saved.measured is not None
    assert saved.measured["test_accuracy"] == seven.evaluations[-1].test.accuracy  # type: ignore[union-attr]
    press(window, "r")
    wait_step(qtbot, window, 0)
    press(window, "o", CTRL)
    qtbot.waitUntil(lambda: snapshot(window).steps_before == 7)
    shown = wait_step(qtbot, window, 0)
    assert np.array_equal(shown.network.flat, seven.network.flat)
    assert "Shift+R" in window.notices.text


def test_an_opened_network_can_be_undone_and_reset_returns_to_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, window: Window
) -> None:
    path = tmp_path / "other.safetensors"
    save_network(path, trained(OTHER, 30), OTHER, 30)
    answer(monkeypatch, path)
    press(window, ".")
    wait_step(qtbot, window, 1)
    window.actions_by_key["open"].trigger()
    qtbot.waitUntil(lambda: snapshot(window).config == OTHER)
    press(window, ".")
    wait_step(qtbot, window, 1)
    press(window, "r")
    loaded = wait_step(qtbot, window, 0)
    assert np.array_equal(loaded.network.flat, trained(OTHER, 30).flat)
    assert "as it was opened" in window.notices.text
    press(window, "r")
    assert "S takes new start values" in window.notices.text
    press(window, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    wait_step(qtbot, window, 1)
    window.actions_by_key["open"].trigger()
    wait_step(qtbot, window, 0)


def test_a_file_dropped_on_the_window_is_opened(qtbot: QtBot, tmp_path: Path, window: Window) -> None:
    path = tmp_path / "other.safetensors"
    save_network(path, trained(OTHER, 3), OTHER, 3)
    assert drop(window, path)
    qtbot.waitUntil(lambda: snapshot(window).config == OTHER)


def test_a_pytorch_file_without_settings_opens_too(qtbot: QtBot, tmp_path: Path, window: Window) -> None:
    config = Config(activation="relu", output="softmax", cost="cross-entropy", learning_rate=0.2)
    network = trained(config, 400)
    pairs = zip(network.weights, network.biases, strict=True)
    tensors: dict[str, np.ndarray] = {}
    for i, (weights, biases) in enumerate(pairs):
        tensors |= {f"{2 * i}.weight": np.array(weights), f"{2 * i}.bias": np.array(biases)}
    save_file(tensors, tmp_path / "torch.safetensors")
    assert drop(window, tmp_path / "torch.safetensors")
    qtbot.waitUntil(lambda: snapshot(window).config.activation == "relu")
    assert "does not name the activation" in window.notices.text
    shown = wait_step(qtbot, window, 0)
    assert np.array_equal(shown.network.flat, network.flat)
    assert shown.latest_test is not None
    assert shown.latest_test.accuracy > 0.6


@pytest.mark.parametrize("kind", ["text", "missing", "small"])
def test_what_is_no_network_for_these_digits_is_told_and_changes_nothing(
    qtbot: QtBot, tmp_path: Path, window: Window, kind: str
) -> None:
    path = tmp_path / "bad.safetensors"
    if kind == "text":
        path.write_text("no network")
    elif kind == "small":
        small = Config(sizes=(100, 10))
        save_network(path, small.initial_network(), small)
    press(window, ".")
    before = wait_step(qtbot, window, 1)
    assert drop(window, path)
    says = {"text": "no safetensors file", "missing": "cannot be read", "small": "need 784 inputs"}[kind]
    assert says in window.notices.text
    assert "Nothing was changed" in window.notices.text
    qtbot.wait(50)
    assert snapshot(window).network is before.network


def test_a_place_that_cannot_be_written_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, window: Window
) -> None:
    (tmp_path / "file").write_text("")
    answer(monkeypatch, tmp_path / "file" / "x.safetensors")
    press(window, "s", CTRL)
    assert "could not be saved to x.safetensors" in window.notices.text


def test_a_name_on_the_command_line_is_opened(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "other.safetensors"
    save_network(path, trained(OTHER, 3), OTHER, 3)
    assert parse([str(path)]).file == str(path)
    assert parse([]).file is None
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits(), file=str(path)) as window:
        qtbot.waitUntil(lambda: snapshot(window).config == OTHER)
        assert "Opened other.safetensors" in window.notices.text


@pytest.mark.concept("A0.5")
def test_the_exported_function_says_what_the_window_says(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, window: Window
) -> None:
    path = tmp_path / "f.py"
    answer(monkeypatch, path)
    window.session.pin(Neuron(2, 3), 1.0)
    qtbot.waitUntil(lambda: bool(window.session.frame.pins))
    press(window, "e", CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert "Written as f.py" in window.notices.text
    space: dict[str, object] = {"__name__": "exported"}
    exec(compile(path.read_text(), str(path), "exec"), space)  # noqa: S102 - our own file, which is the point
    frame = window.session.frame
    said = space["f"](frame.picture.received)  # type: ignore[operator]
    assert np.allclose(said, frame.trace.outputs, atol=1e-6)
    assert "neurons pinned: 1" in str(space["__doc__"])
    answer(monkeypatch, tmp_path / "no" / "such" / "f.py")
    window.actions_by_key["script"].trigger()
    assert "Choose another folder" in window.notices.text


@pytest.mark.concept("A0.5")
def test_the_exported_function_is_run_by_itself_and_compared(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, window: Window
) -> None:
    both = CTRL | Qt.KeyboardModifier.ShiftModifier
    press(window, "x", both)
    assert "no export to compare with" in window.notices.text
    answer(monkeypatch, tmp_path / "f.py")
    press(window, "e", both)
    press(window, "x", both)
    qtbot.waitUntil(lambda: "run by itself: its 10 numbers are within" in window.notices.text, timeout=60_000)
    told = window.session.log.latest
    assert told is not None
    assert told.name == "compare"
    assert float(told.payload["gap"]) <= 1e-12
    window.session.step(1)
    wait_step(qtbot, window, 1)
    press(window, "x", both)
    qtbot.waitUntil(lambda: "not the one that was exported" in window.notices.text, timeout=60_000)
    (tmp_path / "f.py").write_text("raise SystemExit('no numbers today')", encoding="utf-8")
    press(window, "x", both)
    qtbot.waitUntil(lambda: "no numbers today" in window.notices.text, timeout=60_000)


@pytest.mark.parametrize(
    ("typed", "kept"), [("tiny", "tiny.safetensors"), ("v1.2", "v1.2.safetensors"), ("A.SafeTensors",) * 2]
)
def test_a_name_without_a_suffix_gets_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, window: Window, typed: str, kept: str
) -> None:
    answer(monkeypatch, tmp_path / typed)
    press(window, "s", CTRL)
    assert [path.name for path in tmp_path.iterdir() if path.suffix not in {".ini", ".lock"}] == [kept]
    assert f"Saved as {kept}" in window.notices.text


def test_pictures_and_functions_get_their_suffixes_too(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, window: Window
) -> None:
    answer(monkeypatch, tmp_path / "mine")
    window.verbs.save_picture()
    assert (tmp_path / "mine.png").read_bytes().startswith(b"\x89PNG")
    assert "mine.png" in window.notices.text
    window.files.export()
    assert "def " in (tmp_path / "mine.py").read_text()


@pytest.mark.parametrize("replace", [True, False])
def test_a_file_of_the_completed_name_is_replaced_only_if_that_is_wanted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, window: Window, replace: bool
) -> None:
    old = tmp_path / "tiny.safetensors"
    old.write_bytes(b"something dear")
    asked: list[str] = []

    def reply(_parent: object, _title: str, text: str, *_: object) -> QMessageBox.StandardButton:
        asked.append(text)
        return QMessageBox.StandardButton.Yes if replace else QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", reply)
    answer(monkeypatch, tmp_path / "tiny")
    press(window, "s", CTRL)
    assert len(asked) == 1
    assert "tiny.safetensors" in asked[0]
    assert (old.read_bytes() == b"something dear") is not replace
    answer(monkeypatch, old)  # the file dialog has asked about this name itself
    press(window, "s", CTRL)
    assert len(asked) == 1
