"""The duel by mouse and keyboard on a real session: both live, paused, stepped, reset; the person's run untouched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.panes.duel import words
from app.panes.duel.options import NUMBERS, OPTION, WHATS, other
from app.panes.duel.pane import DuelPane
from app.registry import OPTIONS
from app.session import Session
from app.workspaces import WORKSPACES
from nncore.config import Config
from nncore.duel import Side
from nncore.passes import forward
from nncore.trainer import Trainer
from tests.app.looks import pixels
from tests.app.rig import running_session
from tests.nncore.small import small_digits

SMALL = Config(sizes=(784, 9, 10), batch_size=25, learning_rate=1.0, schedule="constant")
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Ring:
    qtbot: QtBot
    session: Session
    pane: DuelPane

    def until(self, there: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(there)

    def put(self, **values: object) -> None:
        for name, value in values.items():
            self.session.set_option(f"duel.{name}", value)  # type: ignore[arg-type]
        self.until(lambda: all(self.session.frame.options[f"duel.{n}"] == v for n, v in values.items()))
        self.pane.show_frame(self.session.frame)

    def race(self) -> tuple[Side, Side]:
        QTest.mouseClick(self.pane.button, LEFT)
        self.until(lambda: not self.pane.button.busy)
        assert self.pane.sides is not None
        return self.pane.sides


@pytest.fixture
def ring(qtbot: QtBot) -> Iterator[Ring]:
    with running_session(qtbot, OPTIONS, SMALL) as session:
        pane = DuelPane(session)
        qtbot.addWidget(pane)
        session.frame_changed.connect(pane.show_frame)
        pane.resize(900, 600)
        pane.show()
        pane.show_frame(session.frame)
        made = Ring(qtbot, session, pane)
        made.put(by="examples", examples=2000.0)
        yield made


@pytest.mark.concept("A5.23")
def test_a_race_from_the_same_weights_says_who_is_ahead_by_its_own_numbers(ring: Ring) -> None:
    mine, theirs = ring.race()
    assert theirs.config == SMALL.changed(learning_rate=3.0)
    start = SMALL.initial_network()
    for side in (mine, theirs):
        alone = Trainer(side.config, small_digits().train)
        alone.run(side.step)
        assert np.array_equal(alone.network().flat, side.network.flat)
        assert side.costs[0] == mine.costs[0]
    assert not np.array_equal(start.flat, mine.network.flat)
    after = min(mine.examples[-1], theirs.examples[-1])
    costs = [side.cost_after(after, "examples") for side in (mine, theirs)]
    assert costs[1] < 0.98 * costs[0]
    said = ring.pane.verdict.text()
    assert said.startswith("After 2\u2009000 examples each, Rate 3 is ahead: cost ")
    assert f"{costs[1]:.3f}" in said
    assert f"{costs[0]:.3f}" in said


def test_the_person_s_own_run_keeps_its_bits_while_two_others_race(ring: Ring) -> None:
    session, shown = ring.session, ring.session.frame.snapshot
    ring.put(examples=20_000.0)
    QTest.mouseClick(ring.pane.button, LEFT)
    session.step(60)
    ring.until(lambda: session.frame.snapshot.step == 60 and not session.frame.snapshot.running)
    ring.until(lambda: not ring.pane.button.busy)
    alone = Trainer(SMALL, small_digits().train)
    alone.run(60)
    assert np.array_equal(session.frame.snapshot.network.flat, alone.network().flat)
    assert session.frame.snapshot.run == shown.run
    assert np.array_equal(session.frame.snapshot.costs, alone.costs.view())


def test_pause_step_and_reset_by_keyboard(ring: Ring) -> None:
    pane = ring.pane
    ring.put(by="seconds", seconds=60.0)
    pane.button.setFocus()
    QTest.keyClick(pane.button, Qt.Key.Key_Space)
    ring.until(lambda: pane.sides is not None and pane.sides[0].step > 20)
    QTest.keyClick(pane.button, Qt.Key.Key_Space)
    assert not pane.button.busy
    assert pane.sides is not None
    at = pane.sides[0].step
    QTest.keyClick(pane.one, Qt.Key.Key_Space)
    ring.until(lambda: not pane.button.busy and pane.sides is not None and len(pane.sides[0].costs) > 1)
    assert pane.sides[0].step > at  # it went on from where it was
    QTest.keyClick(pane.again, Qt.Key.Key_Space)
    assert not pane.button.busy
    assert not pane.again.isEnabled()
    QTest.keyClick(pane.one, Qt.Key.Key_Space)
    ring.until(lambda: not pane.button.busy and pane.sides is not None)
    assert [side.step for side in pane.sides] == [1, 1]


def test_both_answer_the_picture_on_the_pad(ring: Ring) -> None:
    sides = ring.race()
    picture = ring.session.frame.picture
    for view, side in zip(ring.pane.views, sides, strict=True):
        expected = forward(side.network, picture.received.reshape(-1).astype(np.float32)).outputs
        assert view.outputs is not None
        assert np.array_equal(view.outputs, expected)
    before = ring.pane.views[1].outputs
    ring.session.load_example("train", 7)
    ring.until(lambda: ring.session.frame.picture is not picture)
    ring.until(lambda: ring.pane.views[1].outputs is not before)
    after = ring.pane.views[1].outputs
    assert before is not None
    assert after is not None
    assert not np.array_equal(before, after)


def test_one_line_is_rose_and_the_other_is_not(ring: Ring) -> None:
    ring.race()
    chart, theme = ring.pane.chart, ring.session.frame.theme
    picture = pixels(chart.grab().toImage()) & 0xFFFFFF
    rose, light = (colour.rgb() & 0xFFFFFF for colour in (theme.cost, theme.plate_text))
    for number, ink in ((0, rose), (1, light)):
        spots = chart.spots(number)[5:40]
        seen = [
            ink in picture[round(s.y()) - 3 : round(s.y()) + 4, round(s.x()) - 8 : round(s.x()) + 9]
            for s in spots
        ]
        assert sum(seen) > 0.7 * len(seen)


def test_another_setting_is_another_race_and_it_is_said(ring: Ring) -> None:
    ring.race()
    ring.put(what="batch_size", batch_size=5.0)
    assert "begins anew" in ring.pane.verdict.text()
    _, theirs = ring.race()
    assert theirs.config == SMALL.changed(batch_size=5)
    assert theirs.step == 400
    ring.put(batch_size=25.0)  # the same as mine
    assert not ring.pane.button.isEnabled()
    ring.session.step(3)
    ring.put(what="activation", activation="relu", **{"from": "now"})
    ring.until(lambda: ring.session.frame.snapshot.step == 3)
    now = ring.session.frame.snapshot.network
    ring.pane.reset()
    assert ring.pane.chart._empty == "Press Race: both begin with the same weights."
    assert ring.pane.views[0].network is now


@pytest.mark.parametrize("what", [name for name, _ in WHATS])
def test_every_setting_can_be_raced_and_has_words(ring: Ring, what: str) -> None:
    ring.put(what=what)
    theirs = other(SMALL, ring.session.frame.options) if what != "schedule" else None
    if what == "schedule":
        ring.put(schedule="cosine")
        theirs = other(SMALL, ring.session.frame.options)
    assert theirs is not None
    assert [n for n, _ in WHATS if getattr(theirs, n) != getattr(SMALL, n)] == [what]
    assert OPTION[f"duel.{what}"].label in words.setting(theirs, what)
    assert ring.pane.values[what].isVisible()
    assert sum(field.isVisible() for field in ring.pane.values.values()) == 1
    assert what in NUMBERS or OPTION[f"duel.{what}"].choices


def test_it_stands_in_the_landscape() -> None:
    (landscape,) = (one for one in WORKSPACES if one.key == "landscape")
    assert any("duel" in cell for column in landscape.columns for cell in column)
