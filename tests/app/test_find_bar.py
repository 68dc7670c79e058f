"""The two acts as two buttons, with a real mouse: find lights the first lamp and changes nothing, step does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import gradient_verbs
from app.session import Session
from app.widgets.find_bar import FindBar
from nncore.explain import cost_of
from nncore.fingerprint import fingerprint
from tests.app.rig import running_session


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, gradient_verbs.OPTIONS) as made:
        yield made


@pytest.fixture
def bar(qtbot: QtBot, session: Session) -> FindBar:
    made = FindBar(session)
    qtbot.addWidget(made)
    made.resize(700, 80)
    session.frame_changed.connect(made.show_frame)
    made.show_frame(session.frame)
    made.show()
    qtbot.waitExposed(made)
    return made


def _click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(widget.width() // 2, widget.height() // 2))


@pytest.mark.concept("A7.1", "A5.13")
def test_find_then_step_then_again(qtbot: QtBot, session: Session, bar: FindBar) -> None:
    before = fingerprint(session.frame.snapshot.network)
    assert bar.lamps.lit == 0
    _click(bar.taker)
    assert "find the gradient first" in bar._refusal.text
    assert fingerprint(session.frame.snapshot.network) == before
    _click(bar.finder)
    qtbot.waitUntil(lambda: bar.lamps.lit == 1)
    assert f"Nothing has changed: parameters {before}" in bar.words.text()
    found = session.frame.found
    assert found is not None
    _click(bar.taker)
    qtbot.waitUntil(lambda: bar.lamps.lit == 2)
    now = session.frame.snapshot.network
    assert f"{before} → {fingerprint(now)}" in bar.words.text()
    after = cost_of(now, found.subject.inputs, found.subject.targets, "squared")
    assert f"{found.cost:.2f} → {after:.2f}" in bar.words.text()
    _click(bar.finder)
    qtbot.waitUntil(lambda: bar.lamps.lit == 1)


@pytest.mark.parametrize("away", ["reset", "back"])
def test_no_step_is_told_of_when_the_run_begins_anew_or_goes_back(
    qtbot: QtBot, session: Session, bar: FindBar, away: str
) -> None:
    session.step(2)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 2 and not session.frame.snapshot.running)
    _click(bar.finder)
    qtbot.waitUntil(lambda: bar.lamps.lit == 1)
    getattr(session, away)()
    qtbot.waitUntil(lambda: session.frame.snapshot.step < 2)
    qtbot.waitUntil(lambda: bar.lamps.lit == 0)
    assert bar.words.text() == session.frame.unfound


def test_the_choice_of_examples_is_the_sessions(qtbot: QtBot, session: Session, bar: FindBar) -> None:
    _click(bar.of.button("batch"))
    assert session.frame.options["gradient.of"] == "example"
    qtbot.waitUntil(lambda: session.frame.options["gradient.of"] == "batch")
    _click(bar.finder)
    qtbot.waitUntil(lambda: "next mini-batch of 50" in bar.words.text())


def test_a_narrow_bar_keeps_everything_in_sight(bar: FindBar, qtbot: QtBot) -> None:
    bar.resize(340, 120)
    qtbot.wait(1)
    for widget in (bar.of, bar.finder, bar.taker, bar.lamps):
        corner = widget.mapTo(bar, QPoint(widget.width(), widget.height()))
        assert corner.x() <= bar.width()
        assert corner.y() <= bar.height()
    bar.resize(700, 120)
    qtbot.wait(1)
    assert abs(bar.of.mapTo(bar, QPoint(0, 0)).y() - bar.finder.mapTo(bar, QPoint(0, 0)).y()) < 6


def test_no_word_of_the_bar_is_shortened(qtbot: QtBot, session: Session) -> None:
    """The choice has a row of its own where the words of a language are too long for one."""
    pane = QWidget()
    qtbot.addWidget(pane)
    bar = FindBar(session, pane)
    bar.finder.setText("Den Gradienten jetzt berechnen")
    bar.taker.setText("Einen Schritt gehen")
    for width in (420, 565, 640, 900):
        bar.resize(width, 110)
        pane.grab()
        for part in (bar.of, bar.finder, bar.taker):
            assert part.width() >= part.sizeHint().width(), width
