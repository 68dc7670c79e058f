"""One real step opened up: its numbers are the engine's, the strip is scrubbed by hands, the loop put in order."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.numerals import plain, short
from app.panes.onestep.options import CELLS, LAST, LOOP
from app.panes.onestep.pane import OneStepPane
from app.registry import OPTIONS
from app.selection import Bias, Weight
from app.session import Session
from nncore.config import Config
from nncore.explain import find
from nncore.network import index_of
from nncore.trainer import Trainer
from tests.app.rig import SMALL, running_session
from tests.nncore.small import small_digits


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> OneStepPane:
    return _pane(qtbot, session)


def _pane(qtbot: QtBot, session: Session) -> OneStepPane:
    made = OneStepPane(session)
    qtbot.addWidget(made)
    session.frame_changed.connect(made.show_frame)
    made.resize(900, 560)
    made.show()
    made.show_frame(session.frame)
    qtbot.waitExposed(made)
    return made


def _step(qtbot: QtBot, session: Session, pane: OneStepPane) -> None:
    before = session.frame.snapshot.step
    QTest.mouseClick(pane.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == before + 1 and not session.frame.snapshot.running)
    qtbot.waitUntil(lambda: pane._opened is not None and pane._record is session.frame.snapshot.opened)


def _go(qtbot: QtBot, session: Session, pane: OneStepPane, cell: int) -> str:
    QTest.mouseClick(pane.strip, Qt.MouseButton.LeftButton, pos=pane.strip.place(cell).center().toPoint())
    qtbot.waitUntil(lambda: session.frame.options["onestep.cell"] == float(cell))
    qtbot.waitUntil(lambda: pane.strip.cell == cell)
    pane.grab()
    return pane.sentence.text()


@pytest.mark.concept("A5.14", "A7.21")
def test_every_cell_tells_a_number_of_the_engine(qtbot: QtBot, session: Session, pane: OneStepPane) -> None:
    _step(qtbot, session, pane)
    record, data = session.frame.snapshot.opened, session.frame.data
    assert record is not None
    assert data is not None
    _, gradient = find(
        record.before, data.train.inputs(record.rows), data.train.targets(record.rows), "squared"
    )
    _, after = find(record.after, data.train.inputs(record.rows), data.train.targets(record.rows), "squared")
    name, place = "b3[", int(np.abs(gradient.flat).argmax())
    said = [_go(qtbot, session, pane, cell) for cell in range(LAST + 1)]
    assert f"dealt {len(record.rows)} examples" in said[0]
    assert plain(float(gradient.costs.mean()), 4) in said[2]
    assert plain(abs(float(gradient.flat[place])), 6).removeprefix("0") in said[5]
    assert name in said[5] or "w" in said[5]
    assert f"{np.linalg.norm(gradient.flat):.2f}" in said[6]
    assert plain(float(after.costs.mean()), 4) in said[9]
    assert f"{(after.costs < gradient.costs).sum()} got better" in said[9]


@pytest.mark.concept("A5.13")
def test_the_step_is_the_one_that_training_takes(qtbot: QtBot, session: Session, pane: OneStepPane) -> None:
    for _ in range(3):
        _step(qtbot, session, pane)
    free = Trainer(SMALL, small_digits().train)
    free.run(3)
    record = session.frame.snapshot.opened
    assert record is not None
    assert np.array_equal(record.after.flat, free.network().flat)


def test_the_strip_is_scrubbed_by_mouse_and_keys(qtbot: QtBot, session: Session, pane: OneStepPane) -> None:
    _step(qtbot, session, pane)
    places = [pane.strip.place(cell).center().toPoint() for cell in (1, 6, 3)]
    QTest.mousePress(pane.strip, Qt.MouseButton.LeftButton, pos=places[0])
    for place, cell in ((places[1], 6), (places[2], 3)):
        QTest.mouseMove(pane.strip, place)
        qtbot.waitUntil(partial(_is_in, session, cell))
    QTest.mouseRelease(pane.strip, Qt.MouseButton.LeftButton, pos=places[2])
    qtbot.waitUntil(lambda: pane.strip.cell == 3)
    pane.stage.setFocus()  # the pane's keys work from anywhere in it
    QTest.keyClick(pane.stage, Qt.Key.Key_Left)
    qtbot.waitUntil(partial(_is_in, session, 2))


def _is_in(session: Session, cell: int) -> bool:
    return session.frame.options["onestep.cell"] == float(cell)


def test_it_plays_to_the_end_and_stops(qtbot: QtBot, session: Session, pane: OneStepPane) -> None:
    _step(qtbot, session, pane)
    session.set_option("onestep.speed", "5")
    session.set_option("onestep.cell", float(LAST - 2))
    qtbot.waitUntil(lambda: pane.strip.cell == LAST - 2)
    QTest.mouseClick(pane.play, Qt.MouseButton.LeftButton)
    assert pane.play.text() == "Stop"
    qtbot.waitUntil(lambda: pane.strip.cell == LAST and not pane._timer.isActive())
    assert pane.play.text() == "Play"


def test_a_click_follows_an_example_and_a_double_click_puts_it_on_the_network(
    qtbot: QtBot, session: Session, pane: OneStepPane
) -> None:
    _step(qtbot, session, pane)
    _go(qtbot, session, pane, 2)
    room = pane.stage.areas[0].rect
    at = QPoint(round(room.left() + room.width() * 20.5 / 50), round(room.bottom() - 5))
    QTest.mouseMove(pane.stage, at)
    qtbot.waitUntil(lambda: pane.reading.text().startswith("example 20,"))
    QTest.mouseClick(pane.stage, Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: session.frame.options["onestep.example"] == 20.0)
    QTest.mouseDClick(pane.stage, Qt.MouseButton.LeftButton, pos=at)
    record = session.frame.snapshot.opened
    assert record is not None
    qtbot.waitUntil(lambda: session.frame.picture.row == int(record.rows[20]))


def test_a_click_on_a_parameter_selects_it_and_it_is_followed(
    qtbot: QtBot, session: Session, pane: OneStepPane
) -> None:
    _step(qtbot, session, pane)
    _go(qtbot, session, pane, 6)
    area = pane.stage.areas[2]  # W2
    at = QPoint(
        round(area.rect.left() + area.rect.width() * 3.5 / 16),
        round(area.rect.top() + area.rect.height() * 7.5 / 16),
    )
    QTest.mouseClick(pane.stage, Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: session.frame.selection == Weight(2, 7, 3))
    said = _go(qtbot, session, pane, 8)
    record = session.frame.snapshot.opened
    assert record is not None
    place = index_of(2, 7, 3, record.before.sizes)
    assert said.startswith(f"w2[7,3]: {plain(float(record.before.flat[place]), 6)}")
    session.select(Bias(3, 2))
    qtbot.waitUntil(lambda: "b3[2]" in pane.sentence.text())


def _rests_at(session: Session, step: int) -> bool:
    return session.frame.snapshot.step == step and not session.frame.snapshot.running


def test_what_was_not_looked_at_can_be_opened_afterwards(
    qtbot: QtBot, session: Session, pane: OneStepPane
) -> None:
    for step in (10, 20):  # in the second epoch it is known how long a step takes
        session.step_epoch()
        qtbot.waitUntil(partial(_rests_at, session, step))
    flat = session.frame.snapshot.network.flat
    qtbot.waitUntil(pane.open.isVisible)
    QTest.mouseClick(pane.open, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.frame.snapshot.opened is not None)
    assert session.frame.snapshot.step == 20
    assert np.array_equal(session.frame.snapshot.network.flat, flat)
    qtbot.waitUntil(lambda: not pane.open.isVisible())


def test_every_pane_shows_before_difference_or_after(
    qtbot: QtBot, session: Session, pane: OneStepPane
) -> None:
    start = session.frame.snapshot.network.flat
    _step(qtbot, session, pane)
    after = session.frame.snapshot.network
    QTest.mouseClick(pane.panes.button("before"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.frame.snapshot.network is not after)
    held = session.frame
    assert np.array_equal(held.snapshot.network.flat, start)
    assert held.snapshot.step == 0
    assert held.acting is held.snapshot.network
    QTest.mouseClick(pane.panes.button("difference"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.frame.options["gallery.view"] == "gradient")
    assert session.frame.options["diagram.colour"] == "gradient"
    assert session.frame.snapshot.network is after
    QTest.mouseClick(pane.panes.button("after"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.frame.options["gallery.view"] == "weights")
    assert session.frame.options["diagram.colour"] == "weight"
    assert session.frame.snapshot.step == 1


def test_another_step_and_leaving_the_pane_end_the_look_back(
    qtbot: QtBot, session: Session, pane: OneStepPane
) -> None:
    _step(qtbot, session, pane)
    QTest.mouseClick(pane.panes.button("before"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 0)
    session.step()
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 2)
    assert session.frame.options["onestep.panes"] == "after"
    QTest.mouseClick(pane.panes.button("before"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 1)
    pane.hide()
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 2)


def test_before_the_first_step_it_says_what_to_do(pane: OneStepPane, session: Session) -> None:
    assert "Press ." in pane.describe(session.frame)
    assert not pane.play.isEnabled()


@pytest.mark.concept("A7.31")
def test_the_five_parts_are_put_in_order_and_a_wrong_card_is_refused(
    qtbot: QtBot, session: Session, pane: OneStepPane
) -> None:
    session.set_option("onestep.page", "order")
    qtbot.waitUntil(pane.order.isVisible)
    qtbot.waitUntil(lambda: len({card.x() for card in pane.order.cards.values()}) == len(LOOP))
    from_left = sorted(LOOP, key=lambda key: pane.order.cards[key].x())
    assert from_left != list(LOOP)
    QTest.mouseClick(pane.order.cards["push"], Qt.MouseButton.LeftButton)
    assert "Not yet" in pane.order.verdict.text()
    assert session.frame.options["onestep.order"] == ""
    for n, key in enumerate(LOOP, start=1):
        QTest.mouseClick(pane.order.cards[key], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(partial(_has_ordered, session, n))
        pane.show_frame(session.frame)
    assert "That is the loop" in pane.order.verdict.text()


def _has_ordered(session: Session, n: int) -> bool:
    return session.frame.options["onestep.order"] == ",".join(LOOP[:n])


@pytest.mark.parametrize(
    "config",
    [
        Config(batch_size=20, output="softmax", cost="cross-entropy", activation="relu", learning_rate=0.1),
        Config(sizes=(784, 10), batch_size=7),
        Config(sizes=(784, 1, 10), batch_size=1),
        Config(sizes=(2, 3, 1), data="moons"),
    ],
)
def test_other_networks_lie_open_too(qtbot: QtBot, config: Config) -> None:
    with running_session(qtbot, OPTIONS, config) as session:
        pane = _pane(qtbot, session)
        _step(qtbot, session, pane)
        said = [_go(qtbot, session, pane, cell) for cell in range(len(CELLS))]
        assert all(said)
        record = session.frame.snapshot.opened
        assert record is not None
        assert plain(record.cost, 4) in said[2]


def test_inputs_that_are_no_picture_are_called_what_they_are(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS, Config(sizes=(2, 3, 1), data="moons")) as session:
        pane = _pane(qtbot, session)
        _step(qtbot, session, pane)
        _go(qtbot, session, pane, 0)
        pane.stage.grab()
        (area,) = pane.stage.areas
        record = session.frame.snapshot.opened
        assert record is not None
        assert session.frame.data is not None
        value = float(session.frame.data.train.inputs(record.rows[:1])[0, 1])
        told = area.tell(1, 0)
        assert told.endswith(f"y, x = {short(value)}")  # the second input of the first example
        assert "layer" not in told
