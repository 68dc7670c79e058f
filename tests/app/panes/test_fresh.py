"""Fresh networks: built by a press, guessed beforehand, with this run among them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import numerals
from app.options import Value
from app.panes.fresh.histogram import Histogram, bins
from app.panes.fresh.measured import own_of
from app.panes.fresh.pane import JOB, FreshPane
from app.registry import OPTIONS
from app.session import Session
from nncore.commands import LoadNetwork
from nncore.config import Config
from nncore.evaluation import evaluate
from nncore.passes import forward
from tests.app.rig import running_session
from tests.nncore.small import small_digits

CONFIG = Config(sizes=(784, 16, 10), seed=3, batch_size=25, schedule="constant", learning_rate=3.0)
LEFT = Qt.MouseButton.LeftButton
WAIT = 60_000


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS, CONFIG, lambda: small_digits(200, 100)) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> FreshPane:
    made = FreshPane(session)
    qtbot.addWidget(made)
    session.frame_changed.connect(made.show_frame)
    made.resize(990, 560)
    made.show()
    made.show_frame(session.frame)
    return made


def put(qtbot: QtBot, session: Session, key: str, value: Value) -> None:
    session.set_option(f"fresh.{key}", value)
    qtbot.waitUntil(lambda: session.frame.options[f"fresh.{key}"] == value, timeout=WAIT)


def built(qtbot: QtBot, session: Session, pane: FreshPane) -> None:
    put(qtbot, session, "count", 20.0)
    QTest.mouseClick(pane.button, LEFT)
    assert pane.button.busy
    qtbot.waitUntil(lambda: not pane.button.busy and "This run began" in pane.run.text(), timeout=WAIT)


@pytest.mark.concept("A4.3")
def test_the_guess_meets_what_twenty_fresh_networks_answer(
    qtbot: QtBot, session: Session, pane: FreshPane
) -> None:
    assert "Make your guess" in pane.describe(session.frame)
    put(qtbot, session, "guess", 40.0)
    built(qtbot, session, pane)
    assert pane.crowd is not None
    assert pane.crowd.seeds == tuple(range(1, 21))
    data = small_digits(200, 100).train
    scores = [evaluate(CONFIG.changed(seed=s).initial_network(), data, "squared") for s in range(1, 21)]
    mean = sum(score.accuracy for score in scores) / 20
    assert f"You guessed {numerals.percent(0.4, 0)}; measured: {numerals.percent(mean)}" in pane.run.text()
    assert numerals.short(min(score.cost for score in scores)) in pane.said.text()
    counts, edges = pane.costs.bars()
    assert counts.sum() == 20
    assert edges[-1] >= max(score.cost for score in scores)
    assert [mark.name for mark in pane.rights.marks] == ["my guess", "this run’s start", "this run now"]


@pytest.mark.concept("A4.2")
def test_ten_thumbnails_say_ten_seeds_and_what_each_says_to_the_picture(
    qtbot: QtBot, session: Session, pane: FreshPane
) -> None:
    built(qtbot, session, pane)
    assert pane.crowd is not None
    for picture in (3, 4):
        session.load_example("test", picture)
        qtbot.waitUntil(lambda row=picture: session.frame.picture.row == row, timeout=WAIT)  # type: ignore[misc]
        image = session.frame.picture.received.reshape(1, -1)
        answers = [int(forward(n, image).outputs[0].argmax()) for n in pane.crowd.kept]
        assert pane.thumbs.said == tuple(f"says {answer}" for answer in answers)
    lit = pane.thumbs.grab().toImage()
    middles = [pane.thumbs.place(i) for i in range(10)]
    words = {bytes(lit.copy(m.toRect()).constBits()) for m in middles}
    assert len(words) == 10  # no two look alike


@pytest.mark.concept("A4.2")
def test_a_seed_picked_by_mouse_or_keys_begins_a_run_with_just_these_weights(
    qtbot: QtBot, session: Session, pane: FreshPane
) -> None:
    built(qtbot, session, pane)
    assert pane.crowd is not None
    QTest.mouseClick(pane.thumbs, LEFT, pos=pane.thumbs.place(6).center().toPoint())
    qtbot.waitUntil(lambda: session.frame.options["fresh.picked"] == 7.0, timeout=WAIT)
    pane.thumbs.setFocus()
    QTest.keyClick(pane.thumbs, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: session.frame.options["fresh.picked"] == 6.0, timeout=WAIT)
    assert "seed 6" in pane.start.text()
    run = session.frame.snapshot.run
    QTest.mouseClick(pane.start, LEFT)
    qtbot.waitUntil(lambda: session.frame.snapshot.run != run, timeout=WAIT)
    assert session.frame.snapshot.network.flat.tolist() == pane.crowd.kept[5].flat.tolist()
    session.undo()
    qtbot.waitUntil(lambda: session.frame.snapshot.config.seed == 3, timeout=WAIT)


def test_what_is_learned_moves_the_mark_of_this_run_and_not_the_fresh_ones(
    qtbot: QtBot, session: Session, pane: FreshPane
) -> None:
    built(qtbot, session, pane)
    assert pane.crowd is not None
    before = pane.crowd.costs
    session.step(150)
    qtbot.waitUntil(
        lambda: session.frame.snapshot.step == 150 and not session.frame.snapshot.running, timeout=WAIT
    )
    qtbot.waitUntil(lambda: "less than any start" in pane.run.text(), timeout=WAIT)
    now = evaluate(session.frame.snapshot.network, small_digits(200, 100).train, "squared")
    qtbot.waitUntil(lambda: f"{numerals.short(now.cost)}," in pane.run.text(), timeout=WAIT)
    assert pane.crowd.costs is before
    session.new_network(CONFIG.changed(sizes=(784, 5, 10)))
    qtbot.waitUntil(lambda: "another shape" in pane.run.text(), timeout=WAIT)
    assert not pane.start.isEnabled()


def test_only_a_run_that_began_from_a_seed_is_called_this_run(
    qtbot: QtBot, session: Session, pane: FreshPane
) -> None:
    built(qtbot, session, pane)
    assert pane.crowd is not None
    assert own_of(session.frame, pane.crowd) == 3
    session.step(20)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 20, timeout=WAIT)
    snapshot = session.frame.snapshot
    session.command(
        LoadNetwork(snapshot.network, snapshot.config, 20)
    )  # as from a file: its start is no seed's
    qtbot.waitUntil(lambda: session.frame.snapshot.run != snapshot.run, timeout=WAIT)
    assert own_of(session.frame, pane.crowd) == -1
    assert pane.start.isEnabled()


def test_it_is_cancelled_on_the_way(qtbot: QtBot, session: Session, pane: FreshPane) -> None:
    put(qtbot, session, "count", 1000.0)
    QTest.mouseClick(pane.button, LEFT)
    qtbot.waitUntil(lambda: pane.crowd is not None and len(pane.crowd.seeds) > 1, timeout=WAIT)
    QTest.mouseClick(pane.button, LEFT)
    assert not pane.button.busy
    assert not session.jobs.running(JOB)


def test_bars_are_of_one_round_width_and_hold_every_value() -> None:
    for end in (0.11, 0.95, 3.7, 250.0):
        edges = bins(end)
        assert edges[-1] >= end
        assert len(edges) <= 62
    chart = Histogram("x", "y", "cost")
    chart.resize(300, 160)
    assert chart.grab().toImage().pixelColor(QPoint(2, 80)) != QColor(0, 0, 0)
