"""Every text has its translation, with the same things to be filled in, and the window holds the longer words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app import language, paths
from app.lessons.library import open_library
from app.lessons.words import program_words
from app.window import Window
from app.workspaces import WORKSPACES
from tests import catalog
from tests.app.windows import opened
from tests.nncore.small import small_digits

FOREIGN = [key for key in language.LANGUAGES if key != language.HOME]
TARGETS = re.compile(r"\]\(([^()]*)\)")


@pytest.mark.parametrize("key", FOREIGN)
def test_every_text_is_translated_and_nothing_else(key: str) -> None:
    done, known = catalog.catalog(key), catalog.texts()
    gaps = [f"{text!r} in {file}" for text, file in known.items() if not done.get(text)]
    assert not gaps, "run python3 -m tests --texts and translate\n" + "\n".join(gaps)
    gone = sorted(set(done) - set(known))
    assert not gone, "run python3 -m tests --texts: not said any more\n" + "\n".join(gone)


@pytest.mark.parametrize("key", FOREIGN)
def test_what_is_filled_in_is_the_same_in_every_language(key: str) -> None:
    for text, said in catalog.catalog(key).items():
        if not said:
            continue
        assert catalog.holes(said) == catalog.holes(text), text
        assert sorted(TARGETS.findall(said)) == sorted(TARGETS.findall(text)), text
        assert said.count("\n") == text.count("\n"), text
        assert said[:1].isspace() == text[:1].isspace(), text
        assert said[-1:].isspace() == text[-1:].isspace(), text


@pytest.fixture(params=FOREIGN)
def speaking(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    assert qapp is not None
    language.speak(request.param)
    yield request.param
    language.speak(language.HOME)


def test_every_lesson_can_be_read(speaking: str) -> None:
    found = open_library(paths.resource("lessons"), program_words())
    assert [str(error) for error in found.errors] == []
    assert len(found.lessons) > 3
    english = {text for text, said in catalog.catalog(speaking).items() if text != said}
    for lesson in found.lessons:
        for step in lesson.steps:
            assert step.goal not in english


@pytest.mark.parametrize("key", FOREIGN)
@pytest.mark.parametrize("width", [960, 1280])
def test_the_bars_are_whole(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, key: str, width: int
) -> None:
    speak = language.speak
    monkeypatch.setattr(language, "speak", lambda _key: speak(key))
    with opened(qtbot, monkeypatch, tmp_path / "settings.ini", small_digits()) as window:
        for workspace in WORKSPACES:
            window.show_workspace(workspace.key)
            window.resize(width, 720)
            QApplication.processEvents()
            assert window.width() == width
            assert _cut(window, width) == []
    speak(language.HOME)


@pytest.mark.parametrize("key", FOREIGN)
def test_the_rail_is_whole(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, key: str) -> None:
    speak = language.speak
    monkeypatch.setattr(language, "speak", lambda _key: speak(key))
    with opened(qtbot, monkeypatch, tmp_path / "settings.ini", small_digits()) as window:
        window.resize(1280, 720)
        for lesson in window.lessons.course.library.lessons:
            assert window.lessons.enter(lesson.key)
            qtbot.waitUntil(lambda: window.lessons.course.scope is not None)
            QApplication.processEvents()
            assert _too_narrow(window.lessons.rail.findChildren(QAbstractButton), window, 1280) == []
        window.lessons.leave()
    speak(language.HOME)


def _cut(window: Window, width: int) -> list[str]:
    bars = (*window.transport.findChildren(QWidget), *window.status.findChildren(QLabel))
    return _too_narrow(bars, window, width)


def _too_narrow(widgets: Iterable[QWidget], window: Window, width: int) -> list[str]:
    found = []
    for widget in (each for each in widgets if each.isVisible()):
        least = min(widget.minimumSizeHint().width(), widget.sizeHint().width())
        left = widget.mapTo(window, widget.rect().topLeft()).x()
        if widget.width() < least or left < 0 or left + widget.width() > width:
            found.append(f"{type(widget).__name__} {widget.objectName()} {widget.width()} of {least}")
    return found
