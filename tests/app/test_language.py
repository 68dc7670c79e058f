"""Every text is said in the person's language: seen in one that nobody speaks, and switched while it runs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app import home, language, launch
from app.actions import MENUS, SPECS
from app.registry import OPTIONS, PANES
from app.settings import Settings
from app.window import Window
from app.workspaces import WORKSPACES
from nncore.presets import PRESETS
from nncore.sets import KINDS
from tests import catalog
from tests.app import foreign
from tests.app.strange import strange_window
from tests.app.windows import options
from tests.nncore.small import small_digits


@pytest.fixture
def strange(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    """A window of which every text that was translated has accents."""
    with strange_window(qtbot, monkeypatch, tmp_path) as window:
        yield window


@cache
def _known() -> Mapping[str, str]:
    return catalog.texts()


def test_no_text_is_said_in_english_only(strange: Window, qtbot: QtBot) -> None:
    found: dict[str, set[str]] = defaultdict(set)
    foreign.Pseudo.asked.clear()
    for workspace in WORKSPACES:
        strange.show_workspace(workspace.key)
        qtbot.wait(1)
        for dock in strange.docks.values():
            if dock.isVisible():
                dock.raise_()
                assert dock.pane is not None  # asking for it makes it
        strange.scheduler.finish()
    for where, text in (*foreign.said(strange), *_described(strange)):
        if foreign.plain_words(text):
            found[text].add(where)
    listed = "\n".join(f"{text[:200]!r} {sorted(where)[:2]}" for text, where in sorted(found.items()))
    assert not found, listed
    asked = {text for text in foreign.Pseudo.asked if foreign.plain_words(catalog.HOLE.sub("", text))}
    assert asked
    unknown = sorted(asked - set(_known()))  # made from parts, so that no catalog can hold it?
    assert not unknown, "\n".join(unknown)


@pytest.mark.usefixtures("qapp")
def test_every_word_of_the_tables_is_one_that_a_catalog_can_hold() -> None:
    said = {workspace.title for workspace in WORKSPACES} | {pane.title for pane in PANES}
    said |= {text for spec in SPECS for text in (spec.text, spec.tip)} | set(MENUS)
    said |= {text for preset in PRESETS.values() for text in (preset.title, preset.tip)}
    said |= {text for kind in KINDS.values() for text in (kind.title, kind.tip)}
    said |= {name for kind in KINDS.values() for name in (*kind.inputs, *kind.classes)}
    foreign.Pseudo.asked.clear()
    with foreign.spoken():
        assert all(option.label and option.tip and option.choices is not None for option in OPTIONS)
    said |= foreign.Pseudo.asked
    assert {text for text in said - set(_known()) if foreign.plain_words(text)} == set()


def _described(window: Window) -> list[tuple[str, str]]:
    made = [dock.pane for dock in window.docks.values() if dock.is_made]
    return [(f"{pane.key} in words", pane.describe(window.session.frame)) for pane in made]


def test_the_language_changes_while_the_run_goes_on(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(launch, "load_digits", lambda _folder: small_digits())
    homes: list[home.Home] = []
    made = home.Home.__init__

    def remembered(self: home.Home, *given: object) -> None:
        made(self, *given)  # type: ignore[arg-type]
        homes.append(self)

    monkeypatch.setattr(home.Home, "__init__", remembered)
    application = launch.make_application()
    settings = Settings(tmp_path / "settings.ini")
    with launch.running(application, settings, options(language=None)) as window:
        window.show()
        qtbot.waitUntil(lambda: window.session.frame.data is not None)
        window.session.step(7)
        qtbot.waitUntil(lambda: window.session.frame.snapshot.step == 7)
        before = window.session.frame.snapshot
        window.show_workspace("inside")
        _entry(window, "Deutsch").trigger()
        now = homes[0].window
        qtbot.waitUntil(now.isVisible)
        assert now is not window
        assert now.session.frame.snapshot.network is before.network
        assert now.stage.workspace == "inside"
        assert now.menuBar().actions()[0].text() == "Datei"
        assert settings.language() == "de"
        _entry(now, "English").trigger()
        assert homes[0].window.menuBar().actions()[0].text() == "File"
        homes[0].window.close()


def _entry(window: Window, name: str) -> QAction:
    return next(a for menu in window.findChildren(QMenu) for a in menu.actions() if a.text() == name)


def test_only_finished_translations_are_used(tmp_path: Path) -> None:
    file = tmp_path / "xx.ts"
    file.write_text(
        "<TS><context><message><source>One</source><translation>Eins</translation></message>"
        "<message><source>Two</source><translation type='unfinished'>Zwei</translation></message></context></TS>",
        encoding="utf-8",
    )
    assert language.read(file) == {"One": "Eins"}
