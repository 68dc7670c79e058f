"""The adviser in the app: what it tells when, its lamp and sheet, and remedies that Ctrl+Z takes back."""

from __future__ import annotations

import string
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.advice_words import WORDS, words_of
from app.adviser import LOOKS, REST, Adviser
from app.naming import naming_of
from app.registry import OPTIONS
from app.remedies import carry_out, thicker
from app.selection import Neuron
from app.session import Session
from app.window import Window
from nncore.advice import Finding, Remedy
from nncore.advice_rules import RULES
from nncore.canvas import blank, stroke
from nncore.edits import Edit
from tests.app.rig import running_session
from tests.app.windows import opened


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


def keys(adviser: Adviser) -> list[str]:
    return [finding.key for finding in adviser.findings]


def looked(adviser: Adviser) -> list[str]:
    """What is told after as many looks as it takes."""
    for _ in range(LOOKS):
        adviser.look()
    return keys(adviser)


def test_every_rule_has_words_for_every_number_it_may_name() -> None:
    assert set(WORDS) == {rule.key for rule in RULES}
    for words in WORDS.values():
        assert 0 < len(words.title) <= 28
        assert len(words.why) > 60
        fields = {
            name
            for text in (words.why, words.remedy)
            for _, name, _, _ in string.Formatter().parse(text)
            if name
        }
        assert all(name.isidentifier() for name in fields)


def test_what_is_found_twice_in_a_row_is_told(qtbot: QtBot, session: Session) -> None:
    session.draw(blank())
    qtbot.waitUntil(lambda: session.frame.picture.is_empty)
    adviser = Adviser(session, session)
    adviser.look()
    assert "blank" not in keys(adviser)
    adviser.look()
    assert "blank" in keys(adviser)
    session.load_example("test", 3)
    qtbot.waitUntil(lambda: not session.frame.picture.is_empty)
    adviser.look()
    assert "blank" not in keys(adviser)


def test_it_looks_by_itself(qtbot: QtBot, session: Session) -> None:
    adviser = Adviser(session, session)
    session.draw(blank())
    qtbot.waitUntil(lambda: "blank" in keys(adviser))


def test_what_is_dismissed_stays_quiet_for_this_run(qtbot: QtBot, session: Session) -> None:
    adviser = Adviser(session, session)
    assert "few" in looked(adviser)  # five hundred digits
    adviser.dismiss(next(f for f in adviser.findings if f.key == "few"))
    assert "few" not in looked(adviser)
    run = session.frame.snapshot.run
    session.reseed(7)
    qtbot.waitUntil(lambda: session.frame.snapshot.run != run)
    assert "few" in looked(adviser)


def test_a_remedy_taken_is_not_offered_again_at_once(session: Session) -> None:
    adviser = Adviser(session, session)
    finding = Finding("few", {"n": 1, "parameters": 1})
    assert "few" in looked(adviser)
    adviser.take(finding)
    for _ in range(REST - 1):
        adviser.look()
        assert "few" not in keys(adviser)
    assert "few" in looked(adviser)


def test_switched_off_it_says_nothing(qtbot: QtBot, session: Session) -> None:
    adviser = Adviser(session, session)
    assert looked(adviser)
    session.set_option("adviser.on", False)
    qtbot.waitUntil(lambda: not session.frame.options["adviser.on"])
    assert not looked(adviser)


def test_a_pin_is_forgotten_once_another_picture_comes(qtbot: QtBot, session: Session) -> None:
    adviser = Adviser(session, session)
    session.pin(Neuron(1, 3), 1.0)
    qtbot.waitUntil(lambda: bool(session.frame.pins))
    assert "pinned" not in looked(adviser)
    session.load_example("test", 3)
    qtbot.waitUntil(lambda: session.frame.picture.source == "test")
    assert "pinned" in looked(adviser)
    adviser.take(next(f for f in adviser.findings if f.key == "pinned"))
    qtbot.waitUntil(lambda: not session.frame.pins)
    session.undo()
    qtbot.waitUntil(lambda: bool(session.frame.pins))


def test_the_past_is_named_once_something_is_done_in_it(qtbot: QtBot, session: Session) -> None:
    adviser = Adviser(session, session)
    session.step(20)
    qtbot.waitUntil(
        lambda: session.frame.snapshot.step == 20 and not session.frame.snapshot.running, timeout=20_000
    )
    session.seek(5)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 5)
    assert "in-the-past" not in looked(adviser)
    session.load_example("test", 3)
    qtbot.waitUntil(lambda: session.frame.picture.source == "test")
    assert "in-the-past" in looked(adviser)
    adviser.take(next(f for f in adviser.findings if f.key == "in-the-past"))
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 20)
    session.undo()
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 5)


def test_settings_and_new_networks_can_be_undone(qtbot: QtBot, session: Session) -> None:
    def config() -> object:
        return session.frame.snapshot.config

    first = session.frame.snapshot.config
    carry_out(Remedy("change", {"l2": 1e-4}), session)
    qtbot.waitUntil(lambda: session.frame.snapshot.config.l2 == 1e-4)
    session.undo()
    qtbot.waitUntil(lambda: config() == first)
    carry_out(Remedy("new", {"init": "he"}), session)
    qtbot.waitUntil(lambda: session.frame.snapshot.config.init == "he")
    session.undo()
    qtbot.waitUntil(lambda: config() == first)


def test_an_edit_is_put_back_and_the_putting_back_undone(qtbot: QtBot, session: Session) -> None:
    shown = session.frame.snapshot
    places = np.array([12_832, 12_833])
    session.edit(places, np.array([9.0, 9.0]), "two weights")
    qtbot.waitUntil(lambda: session.frame.snapshot.network.flat[12_832] == 9)
    edit = session.frame.snapshot.edits_here[-1]
    assert isinstance(edit, Edit)
    carry_out(Remedy("put back", {"edit": edit}), session)
    qtbot.waitUntil(
        lambda: np.array_equal(session.frame.snapshot.network.flat, shown.network.flat), timeout=20_000
    )
    session.undo()
    qtbot.waitUntil(lambda: session.frame.snapshot.network.flat[12_832] == 9)


def test_drawings_are_mended_and_unmended(qtbot: QtBot, session: Session) -> None:
    session.set_option("pad.normalise", False)
    hair = stroke(blank(), (14, 5), (14, 24), 0.4)
    session.draw(hair)
    carry_out(Remedy("thicken"), session)
    assert np.array_equal(session.picture.drawn, thicker(hair))
    assert session.picture.drawn.sum() > 1.5 * hair.sum()
    session.undo()
    assert np.array_equal(session.picture.drawn, hair)
    carry_out(Remedy("centre"), session)
    qtbot.waitUntil(lambda: bool(session.frame.options["pad.normalise"]))
    session.undo()
    qtbot.waitUntil(lambda: not session.frame.options["pad.normalise"])
    carry_out(Remedy("example"), session)
    assert session.picture.source == "test"
    session.undo()
    assert np.array_equal(session.picture.drawn, hair)


def test_words_carry_the_numbers(session: Session) -> None:
    numbers = {"now": 0.8972, "level": 0.89971}
    words = words_of(Finding("plateau", numbers, Remedy("play")), naming_of(session.frame))
    assert "0.8972" in words.why
    assert "0.8997" in words.why
    assert words.remedy == "Go on"
    assert words_of(Finding("plateau", numbers), naming_of(session.frame)).remedy == ""


# -- in the window ----------------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "settings.ini") as made:
        yield made


def test_the_lamp_is_read_and_a_remedy_taken_with_the_mouse(qtbot: QtBot, window: Window) -> None:
    lamp, session = window.helping.lamp, window.session
    assert lamp.isVisible()
    assert not lamp.text_told  # a fresh window has nothing to say
    session.draw(blank())
    qtbot.waitUntil(lambda: lamp.text_told.startswith("Nothing is drawn"))
    assert not lamp.sheet.isVisible()  # nothing pops up by itself
    QTest.mouseClick(lamp, Qt.MouseButton.LeftButton)
    assert lamp.sheet.isVisible()
    assert window.rect().contains(lamp.sheet.geometry())
    QTest.mouseClick(lamp.sheet.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.frame.picture.source == "test")
    qtbot.waitUntil(lambda: not lamp.text_told)


def test_the_keyboard_opens_it_quiets_a_line_and_leaves(qtbot: QtBot, window: Window) -> None:
    lamp, session = window.helping.lamp, window.session
    session.draw(blank())
    qtbot.waitUntil(lambda: bool(lamp.text_told))
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_A, control_shift)
    qtbot.waitUntil(lamp.sheet.isVisible)
    assert QApplication.focusWidget() is lamp.sheet.buttons[0]
    QTest.keyClick(lamp.sheet.buttons[0], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is lamp.sheet.buttons[1]
    QTest.keyClick(lamp.sheet.buttons[1], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not lamp.text_told)
    assert session.frame.picture.is_empty  # only the line has gone
    QTest.keyClick(lamp.sheet, Qt.Key.Key_Escape)
    assert not lamp.sheet.isVisible()


def test_the_view_menu_switches_it_off_and_that_is_remembered(qtbot: QtBot, window: Window) -> None:
    helping = window.helping
    helping.toggle.trigger()
    qtbot.waitUntil(lambda: not helping.lamp.isVisible())
    assert not helping.toggle.isChecked()
    window.remember()
    assert window._settings.options(OPTIONS)["adviser.on"] is False
    helping.toggle.trigger()
    qtbot.waitUntil(helping.lamp.isVisible)
