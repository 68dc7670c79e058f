"""How much may move: a person's choice, else what the system says; one place decides."""

from __future__ import annotations

import plistlib
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from app import calm, motion, motion_menu
from app.motion_menu import MotionMenu
from app.settings import Settings


@pytest.fixture(autouse=True)
def screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen, a lively style, and a system that says nothing."""
    monkeypatch.setattr(motion, "has_screen", lambda: True)
    monkeypatch.setattr(motion, "_style_is_still", lambda: False)
    monkeypatch.setattr(motion, "_wish", motion._Wish(asked=True))


def test_a_choice_goes_before_the_system_and_nothing_moves_without_a_screen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert motion.motion_allowed()
    motion.hear(calm=True)
    assert not motion.motion_allowed()
    motion.choose("lively")
    assert motion.motion_allowed()
    motion.choose("calm")
    motion.hear(calm=False)
    assert not motion.motion_allowed()
    motion.choose("system")
    assert motion.motion_allowed()
    motion.choose("somehow")
    assert motion.chosen() == "system"
    monkeypatch.setattr(motion, "has_screen", lambda: False)
    motion.choose("lively")
    assert not motion.motion_allowed()


def test_the_style_counts_only_as_the_system_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(motion, "_style_is_still", lambda: True)
    assert not motion.motion_allowed()
    motion.choose("lively")
    assert motion.motion_allowed()


def test_the_system_is_looked_up_once_and_only_when_something_is_about_to_move(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []

    def look() -> bool:
        asked.append(1)
        return True

    monkeypatch.setattr(motion, "_wish", motion._Wish())
    monkeypatch.setattr(calm, "of_system", look)
    motion.choose("lively")
    assert motion.motion_allowed()
    assert not asked
    motion.choose("system")
    assert [motion.motion_allowed() for _ in range(3)] == [False] * 3
    assert asked == [1]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        (".config/kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        (".config/kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        (".config/kdeglobals", "[KDE]\nAnimationDurationFactor=quick\n", None),
        (".config/kdeglobals", "no ini [file", None),
        (".config/gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        (".config/gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=true\n", False),
        (".config/gtk-4.0/settings.ini", "[Settings]\ngtk-font-name=Inter 11\n", None),
    ],
)
def test_desktops_of_linux_say_it_in_files(
    tmp_path: Path, name: str, text: str, *, said: bool | None
) -> None:
    assert calm.of_system("linux", tmp_path) is None
    file = tmp_path / name
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    assert calm.of_system("linux", tmp_path) is said


@pytest.mark.parametrize(
    ("kept", "said"), [({"reduceMotion": True}, True), ({"reduceMotion": 0}, False), ({}, None)]
)
def test_a_mac_says_it_in_a_property_list(
    tmp_path: Path, kept: dict[str, object], *, said: bool | None
) -> None:
    assert calm.of_system("darwin", tmp_path) is None
    file = tmp_path / calm.PREFERENCES
    file.parent.mkdir(parents=True)
    file.write_bytes(plistlib.dumps(kept, fmt=plistlib.FMT_BINARY))
    assert calm.of_system("darwin", tmp_path) is said
    file.write_bytes(b"bplist00 broken")
    assert calm.of_system("darwin", tmp_path) is None


@pytest.mark.parametrize(("moving", "said"), [(True, False), (False, True), (None, None)])
def test_windows_is_asked_by_one_call(*, moving: bool | None, said: bool | None) -> None:
    assert calm.of_windows(lambda: moving) is said


def test_gnome_says_false_true_or_nothing() -> None:
    assert [calm.of_gnome(text) for text in ("false\n", "true\n", "No such schema", "")] == [
        True,
        False,
        None,
        None,
    ]


def made(qtbot: QtBot, file: Path) -> tuple[QMenu, MotionMenu, dict[str, QAction], QMainWindow]:
    menu, stage = QMenu(), QMainWindow()
    qtbot.addWidget(menu)
    qtbot.addWidget(stage)
    one = MotionMenu(menu, Settings(file), stage)
    return menu, one, {action.objectName(): action for action in menu.actions()}, stage


def test_the_menu_remembers_what_is_chosen_and_the_docks_follow(qtbot: QtBot, tmp_path: Path) -> None:
    kept, _, actions, stage = made(qtbot, tmp_path / "s.ini")
    assert actions["motion.system"].isChecked()
    assert stage.isAnimated()
    actions["motion.calm"].trigger()
    assert motion.chosen() == "calm"
    assert not stage.isAnimated()
    motion.choose("lively")
    menu, _, again, other = made(qtbot, tmp_path / "s.ini")
    assert motion.chosen() == "calm"
    assert again["motion.calm"].isChecked()
    assert not other.isAnimated()
    assert len(menu.actions()) == len(kept.actions()) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="a program that says a word")
def test_another_program_is_asked_beside_the_window_and_its_word_taken(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(motion_menu, "ASK", ("echo", "false"))
    menu, one, _, stage = made(qtbot, tmp_path / "s.ini")
    assert one.parent() is menu
    one.ask()
    qtbot.waitUntil(lambda: not stage.isAnimated(), timeout=20_000)
    assert not motion.motion_allowed()
    monkeypatch.setattr(motion_menu, "ASK", ("no-such-program", "x"))
    one.ask()
    assert not motion.motion_allowed()
