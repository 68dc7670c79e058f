"""Digits that are missing, empty, cut short or altered: a window that says which and what to do."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import launch, paths
from app.settings import Settings
from app.window import Window
from nncore.data import DataError, default_folder, load_digits
from tests.app.windows import in_sight, options, press, snapshot

IMAGES, LABELS = "train-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz"


def _swap_two_labels(file: Path) -> None:
    """The right counts and a sound gzip packing: only the checksum can tell."""
    raw = bytearray(gzip.decompress(file.read_bytes()))
    other = next(i for i in range(9, len(raw)) if raw[i] != raw[8])
    raw[8], raw[other] = raw[other], raw[8]
    file.write_bytes(gzip.compress(bytes(raw), 1))


def _flip_a_bit(file: Path) -> None:
    raw = bytearray(file.read_bytes())
    raw[len(raw) // 2] ^= 1
    file.write_bytes(bytes(raw))


def _make_a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


DAMAGES: tuple[tuple[str, Callable[[Path], object], str], ...] = (
    (IMAGES, Path.unlink, "no such file"),
    (LABELS, _swap_two_labels, "checksum"),
    (IMAGES, _flip_a_bit, "damaged"),
    (IMAGES, lambda file: file.write_bytes(b""), "empty"),
    (IMAGES, lambda file: file.write_bytes(file.read_bytes()[:3_000_000]), "cut off"),
    (LABELS, lambda file: shutil.copy(file.with_name(IMAGES), file), "holds"),
    (LABELS, _make_a_folder, "folder"),
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the bundled digits, which the program takes for its own."""
    made, real = tmp_path / "mnist", paths.resource
    made.mkdir()
    for file in default_folder().glob("*.gz"):
        shutil.copy(file, made)
    monkeypatch.setattr(paths, "resource", lambda name: made if name == "mnist" else real(name))
    return made


@pytest.mark.parametrize(
    ("name", "damage", "problem"), DAMAGES[3:], ids=[problem for *_, problem in DAMAGES[3:]]
)
def test_each_damage_is_told_with_the_file_and_the_remedy(
    folder: Path, name: str, damage: Callable[[Path], object], problem: str
) -> None:
    damage(folder / name)
    with pytest.raises(DataError) as caught:
        load_digits(folder)
    for said in (name, problem, "git checkout"):
        assert said in str(caught.value)


# What is told is the same sentence whatever the damage: the window need not be opened for each.
@pytest.mark.parametrize(
    ("name", "damage", "problem"), DAMAGES[:3], ids=[problem for *_, problem in DAMAGES[:3]]
)
def test_a_window_opens_and_says_what_to_do(
    qtbot: QtBot,
    capfd: pytest.CaptureFixture[str],
    tmp_path: Path,
    folder: Path,
    name: str,
    damage: Callable[[Path], object],
    problem: str,
) -> None:
    damage(folder / name)
    with launch.running(launch.make_application(), Settings(tmp_path / "s.ini"), options()) as window:
        window.show()
        qtbot.waitUntil(lambda: name in window.notices.text)
        assert problem in window.notices.text
        assert "git checkout" in window.notices.text
        assert all(pane.isVisible() for pane in in_sight(window).values())
        assert {"pad", "diagram", "cost", "gallery"} <= in_sight(window).keys()
        _use_everything(qtbot, window)
        assert snapshot(window).step == 0
        assert name in window.notices.text
        window.close()
    assert capfd.readouterr() == ("", "")


def _use_everything(qtbot: QtBot, window: Window) -> None:
    """Whatever a person tries now, the line stays and nothing fails."""
    for key in (".", ",", "r", "R", "x", "w", "e", "i", Qt.Key.Key_Space):
        press(window, key)
    qtbot.wait(30)


def test_restored_digits_are_there_at_the_next_start(qtbot: QtBot, tmp_path: Path, folder: Path) -> None:
    kept = (folder / LABELS).read_bytes()
    for data in (kept[:100], kept):
        (folder / LABELS).write_bytes(data)
        with launch.running(launch.make_application(), Settings(tmp_path / "s.ini"), options()) as window:
            window.show()
            if data is not kept:
                qtbot.waitUntil(lambda: LABELS in window.notices.text)
            else:
                qtbot.waitUntil(lambda: window.session.frame.data is not None)
                assert LABELS not in window.notices.text
            window.close()


@pytest.mark.parametrize("error", [MemoryError("no room"), RuntimeError("of ours")])
def test_whatever_else_goes_wrong_while_they_are_loaded_is_told_too(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    tmp_path: Path,
    error: Exception,
) -> None:
    def fail(_folder: Path) -> None:
        raise error

    monkeypatch.setattr(launch, "load_digits", fail)
    with launch.running(launch.make_application(), Settings(tmp_path / "s.ini"), options()) as window:
        window.show()
        qtbot.waitUntil(lambda: "went wrong" in window.notices.text)
        _use_everything(qtbot, window)
        QTest.mouseClick(window.notices._report, Qt.MouseButton.LeftButton)
        assert str(error) in QApplication.clipboard().text()
        window.close()
    assert capfd.readouterr() == ("", "")
