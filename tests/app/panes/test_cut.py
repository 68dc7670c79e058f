"""The cut of the cost: true numbers, said of which network and examples, by mouse and keys, while training goes on."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import numerals
from app.panes.cut import pane as cut_pane
from app.panes.cut.pane import CutPane
from app.panes.cut.work import Answer
from app.registry import OPTIONS
from app.run_shelf import shelf_of
from app.selection import Bias, Weight
from app.session import Session
from nncore.network import index_of
from nncore.passes import backward, forward
from tests.app.rig import running_session
from tests.nncore.test_cut import plain


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> CutPane:
    made = CutPane(session)
    qtbot.addWidget(made)
    session.frame_changed.connect(made.show_frame)
    made.resize(540, 560)
    made.show()
    made.show_frame(session.frame)
    return made


def walk(qtbot: QtBot, session: Session, times: int = 4, steps: int = 10) -> None:
    """Train in pieces, so that moments are kept."""
    for _ in range(times):
        to = session.frame.snapshot.step + steps
        session.step(steps)
        _wait_for(qtbot, session, to)


def _wait_for(qtbot: QtBot, session: Session, step: int) -> None:
    qtbot.waitUntil(lambda: session.frame.snapshot.step == step)


def cut_of(qtbot: QtBot, pane: CutPane, **asked: object) -> Answer:
    """Wait for the cut of the present network with the present settings, among them those given."""

    def there() -> bool:
        known = pane.asker.known
        question = pane._question()
        return (
            known is not None
            and question is not None
            and all(getattr(question.setting, name) == value for name, value in asked.items())
            and known.question.snapshot.network is pane.session.frame.snapshot.network
            and pane.asker.share is None
            and known.question.asks_the_same_as(question)
        )

    qtbot.waitUntil(there, timeout=60_000)
    assert pane.asker.known is not None
    return pane.asker.known


def gradient_of(session: Session, known: Answer) -> np.ndarray:
    network, data = session.frame.snapshot.network.astype(np.float64), known.question.data
    targets = data.targets(slice(None)).astype(np.float64)
    trace = forward(network, data.inputs(slice(None)).astype(np.float64))
    return backward(network, trace, targets, known.question.snapshot.config.cost).flat


@pytest.mark.concept("A5.1")
def test_the_edge_that_is_picked_is_swept(qtbot: QtBot, session: Session, pane: CutPane) -> None:
    walk(qtbot, session)
    session.select(Weight(3, 4, 7))
    index = index_of(3, 4, 7, (784, 16, 16, 10))
    known = cut_of(qtbot, pane, index=index)
    network, data = session.frame.snapshot.network, known.question.data
    assert known.ways.flats[0].nonzero()[0].tolist() == [index]
    assert "1 of 13\u2009002 dimensions: w3[4,7]" in pane.banner.text()
    assert f"first {len(data)} training images, at step 40" in pane.banner.text()
    assert known.profile is not None
    own = plain(network.astype(np.float64), "squared", data)
    assert known.profile.at_centre("squared") == pytest.approx(own, rel=1e-9)
    slope = float(gradient_of(session, known)[index])
    assert known.slopes["squared"] == pytest.approx(slope, rel=1e-6)
    assert known.measured["squared"] == pytest.approx(slope, rel=1e-3, abs=1e-9)
    assert numerals.short(slope) in pane.said.text()
    session.select(Bias(2, 3))
    cut_of(qtbot, pane, index=index_of(2, 3, None, network.sizes))
    assert "b2[3]" in pane.banner.text()


@pytest.mark.concept("A5.1")
def test_another_weight_is_picked_where_no_network_is_drawn(
    qtbot: QtBot, session: Session, pane: CutPane
) -> None:
    walk(qtbot, session)
    cut_of(qtbot, pane, what="weight")
    assert "press Another" in pane.banner.text()
    layers = set()
    for _ in range(8):
        before = session.frame.selection
        QTest.mouseClick(pane.controls.dice, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda before=before: session.frame.selection is not before, timeout=20_000)  # type: ignore[misc]
        picked = session.frame.selection
        assert isinstance(picked, Weight)
        assert picked.exists_in(session.frame.snapshot.network)
        layers.add(picked.layer)
    assert len(layers) > 1
    assert isinstance(picked, Weight)
    index = index_of(picked.layer, picked.j, picked.k, (784, 16, 16, 10))
    known = cut_of(qtbot, pane, index=index)
    assert known.ways.places[0] == index
    assert "Pick another weight" in pane.controls.dice.toolTip()


@pytest.mark.concept("A5.12")
def test_along_the_gradient_the_slope_is_its_length(qtbot: QtBot, session: Session, pane: CutPane) -> None:
    walk(qtbot, session)
    QTest.mouseClick(pane.controls.directions.button("gradient"), Qt.MouseButton.LeftButton)
    known = cut_of(qtbot, pane, what="gradient")
    length = float(np.linalg.norm(gradient_of(session, known)))
    assert known.slopes["squared"] == pytest.approx(length, rel=1e-6)
    assert known.measured["squared"] == pytest.approx(length, rel=1e-4)
    assert f"{numerals.short(length)} long" in pane.said.text()


@pytest.mark.concept("A4.10")
def test_three_costs_along_one_line(qtbot: QtBot, session: Session, pane: CutPane) -> None:
    walk(qtbot, session)
    session.set_option("cut.direction", "random")
    QTest.mouseClick(pane.controls.costs.button("three"), Qt.MouseButton.LeftButton)
    known = cut_of(qtbot, pane, what="random")
    qtbot.waitUntil(lambda: pane._names() == ["error", "squared", "cross-entropy"])
    assert known.measured["error"] == 0
    assert "slope measured 0" in pane.said.text()
    for name in ("squared", "cross-entropy"):
        assert known.measured[name] == pytest.approx(known.slopes[name], rel=1e-3, abs=1e-8)
        assert numerals.short(known.slopes[name]) in pane.said.text()
    before = known
    QTest.mouseClick(pane.controls.costs.button("own"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane._names() == ["squared"])
    assert pane.asker.known is before  # nothing had to be measured again


def test_pointing_reads_a_point(qtbot: QtBot, session: Session, pane: CutPane) -> None:
    walk(qtbot, session, times=1)
    known = cut_of(qtbot, pane)
    assert known.profile is not None
    box = pane.line.rows.box(0)
    QTest.mouseMove(pane.line.rows, QPoint(int(box.right()) - 1, int(box.center().y())))
    assert "At 2.00 from here" in pane.said.text()
    assert numerals.short(float(known.profile.costs["squared"][-1])) in pane.said.text()
    QTest.mouseMove(pane.line.rows, QPoint(3, 3))
    assert "slope" in pane.said.text()


def test_a_direction_of_no_length_is_said(qtbot: QtBot, session: Session, pane: CutPane) -> None:
    session.set_option("cut.direction", "start")
    known = cut_of(qtbot, pane, what="start")
    assert known.ways.why == "start"
    assert "The network is at its start" in pane.describe(session.frame)
    session.set_option("cut.direction", "path")
    qtbot.waitUntil(lambda: "A path needs 3 moments" in pane.describe(session.frame))
    walk(qtbot, session, times=3)
    known = cut_of(qtbot, pane)
    assert not known.ways.why
    assert known.reach == pytest.approx(1.15 * np.abs(known.prints[:, 0]).max())
    assert not pane.controls.reach.isEnabled()


def test_while_training_it_says_of_which_step(qtbot: QtBot, session: Session, pane: CutPane) -> None:
    cut_of(qtbot, pane)
    session.play()
    qtbot.waitUntil(lambda: pane.asker.known.question.snapshot.step > 0, timeout=20_000)  # type: ignore[union-attr]
    known = pane.asker.known
    assert known is not None
    assert f"at step {numerals.count(known.question.snapshot.step)}" in pane.banner.text()
    session.pause()
    qtbot.waitUntil(lambda: not session.frame.snapshot.running)
    now = cut_of(qtbot, pane)
    assert now.question.snapshot.network is session.frame.snapshot.network


def test_what_takes_long_waits_for_a_press_and_can_be_cancelled(
    qtbot: QtBot, session: Session, pane: CutPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cut_pane, "QUICK", 1.0)
    session.set_option("cut.direction", "random")
    session.step(1)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 1)
    qtbot.waitUntil(lambda: pane._frame.snapshot.step == 1)
    pane.asker.stop()
    pane.asker.known = None
    pane.show_frame(session.frame)
    assert not session.jobs.running("cut.job")
    assert "press Compute anew" in pane.describe(session.frame)
    QTest.mouseClick(pane.button, Qt.MouseButton.LeftButton)
    assert session.jobs.running("cut.job")
    QTest.mouseClick(pane.button, Qt.MouseButton.LeftButton)
    assert not session.jobs.running("cut.job")
    QTest.mouseClick(pane.button, Qt.MouseButton.LeftButton)
    cut_of(qtbot, pane)


def test_out_of_sight_it_measures_nothing(qtbot: QtBot, session: Session, pane: CutPane) -> None:
    cut_of(qtbot, pane)
    session.set_option("cut.direction", "filter")
    qtbot.waitUntil(lambda: session.jobs.running("cut.job"))
    pane.hide()
    assert not session.jobs.running("cut.job")


@pytest.mark.concept("A5.20")
def test_the_twin_costs_the_same_and_the_way_there_climbs(
    qtbot: QtBot, session: Session, pane: CutPane
) -> None:
    walk(qtbot, session, times=2, steps=150)
    session.set_option("cut.direction", "twin")
    known = cut_of(qtbot, pane, what="twin")
    assert known.profile is not None
    costs = known.profile.costs["squared"]
    assert costs[32 + 28] == pytest.approx(costs[32], rel=1e-5)
    assert costs[32 + 14] > costs[32]
    assert f"half way {numerals.short(float(costs[46]))}" in pane.said.text()
    assert "no bowl" in pane.said.text()
    assert not pane.controls.reach.isEnabled()


def test_towards_a_kept_run_chosen_in_the_pane(qtbot: QtBot, session: Session, pane: CutPane) -> None:
    shelf = shelf_of(session)
    walk(qtbot, session, times=1)
    QTest.mouseClick(pane.controls.directions.button("run"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "keep one in the Runs pane" in pane.describe(session.frame))
    first = session.frame.snapshot
    shelf.keep(first, "early")
    qtbot.waitUntil(lambda: len(shelf.runs) == 1)
    qtbot.waitUntil(lambda: "very weights" in pane.describe(session.frame))
    walk(qtbot, session, times=1, steps=40)
    shelf.keep(session.frame.snapshot, "later")
    qtbot.waitUntil(lambda: pane.controls.run.count() == 2)
    walk(qtbot, session, times=1)
    qtbot.waitUntil(lambda: "towards the kept run “early”" in pane.banner.text())
    known = cut_of(qtbot, pane, what="run")
    apart = np.linalg.norm(first.network.flat.astype(np.float64) - session.frame.snapshot.network.flat)
    assert known.ways.goal == pytest.approx(float(apart), rel=1e-6)
    run = session.frame.snapshot.run
    pane.controls.run.setFocus()
    QTest.keyClick(pane.controls.run, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "towards the kept run “later”" in pane.banner.text())
    assert session.frame.snapshot.run == run  # to look at a kept run begins no other one
    assert not pane.controls.reach.isEnabled()
