"""Parties of walkers: one click sets the table, and their names say what they are dealt."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.panes.race import walk_words as words
from app.panes.race.pane import RacePane
from app.panes.race.parties import PARTIES, party_of, switches
from app.panes.race.walk_page import WalkPage
from app.registry import OPTIONS
from app.session import Session
from nncore.config import Config
from tests.app.rig import running_session

SMALL = Config(sizes=(784, 6, 10), batch_size=50, schedule="constant")


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS, SMALL) as made:
        made.set_option("race.page", "walkers")
        qtbot.waitUntil(lambda: made.frame.options["race.page"] == "walkers")
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> RacePane:
    pane = RacePane(session)
    qtbot.addWidget(pane)
    session.frame_changed.connect(pane.show_frame)
    pane.resize(760, 600)
    pane.show()
    pane.show_frame(session.frame)
    return pane


@pytest.fixture
def page(pane: RacePane) -> WalkPage:
    made = pane.page()
    assert isinstance(made, WalkPage)
    return made


@pytest.mark.concept("A7.23", "A7.25")
def test_a_party_is_chosen_and_walks(qtbot: QtBot, session: Session, page: WalkPage) -> None:
    page.party.chosen.emit("decks")
    qtbot.waitUntil(lambda: party_of(session.frame.options) == "decks")
    assert page.party.value == "decks"
    session.set_option("race.by", "examples")
    session.set_option("race.examples", 4000.0)
    session.set_option("race.axis", "examples")
    session.set_option("race.at_examples", 3900.0)
    qtbot.waitUntil(lambda: session.frame.options["race.at_examples"] == 3900.0)
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.button.busy, timeout=60_000)
    known = page.known
    assert known is not None
    assert [track.gait.deck for track in known.tracks] == ["shuffled", "sorted", "one"]
    assert [words.short(known.outing, place) for place in range(3)] == [
        "100 a step",
        "100 a step, sorted",
        "all a step, only 2s",  # there are fewer than a hundred of them
    ]
    assert "(only 2s)" in page.moment.text()
    assert "(sorted deck)" in page.moment.text()


def test_every_party_can_be_told_from_the_others_and_an_own_choice_too(
    qtbot: QtBot, session: Session, page: WalkPage
) -> None:
    for key in PARTIES:
        page.party.chosen.emit(key)
        qtbot.waitUntil(lambda key=key: party_of(session.frame.options) == key, timeout=20_000)  # type: ignore[misc]
        assert all(session.frame.options[name] == value for name, value in switches(key).items())
    page.gaits.decks[2].chosen.emit("random")
    qtbot.waitUntil(lambda: page.party.value == "own")


def test_the_heads_say_what_they_are(page: WalkPage) -> None:
    heads = {label.text(): label for label in page.gaits.findChildren(QLabel)}
    assert "settles" in heads["hovers by"].toolTip()
    assert "rate falls" in heads
    assert "cloud" not in heads
    assert "falls" not in heads
