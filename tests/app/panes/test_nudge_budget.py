"""The budget with real hands: what each way to spend a step did, measured beside the straight line."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.panes.nudge.budget_page import BudgetPage
from app.panes.nudge.options import shares_of, written
from app.registry import OPTIONS
from app.session import Session
from nncore.config import Config
from nncore.explain import cost_of, find
from nncore.network import from_flat
from tests.app.panes import nudge_rig as rig
from tests.app.rig import running_session, settled

HARD = Config(sizes=(784, 12, 10), batch_size=50, schedule="constant", output="softmax", cost="cross-entropy")


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS, HARD) as made:
        made.step(10)
        settled(qtbot, made._engine, 10)
        made.set_option("gradient.of", "all")
        rig.put(qtbot, made, "nudge.page", "budget")
        yield made


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> BudgetPage:
    made = rig.shown_pane(qtbot, session, 600, 560).page()
    assert isinstance(made, BudgetPage)
    return made


def _there(qtbot: QtBot, session: Session, page: BudgetPage) -> None:
    rig.find(qtbot, session)
    qtbot.waitUntil(lambda: len(page.spent) == 3)


@pytest.mark.concept("A5.17")
def test_minus_the_gradient_buys_most(qtbot: QtBot, session: Session, page: BudgetPage) -> None:
    before = session.frame.snapshot.network
    _there(qtbot, session, page)
    QTest.mouseClick(page.dice, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.luck is not None)
    assert page.luck is not None
    frame = session.frame
    assert frame.data is not None
    train, network = frame.data.train, before.astype(np.float64)
    x, y = train.inputs(slice(None)).astype(np.float64), train.targets(slice(None)).astype(np.float64)
    g = find(network, x, y, "cross-entropy")[1].flat
    length = float(np.linalg.norm(g))
    here = cost_of(network, x, y, "cross-entropy")
    for spent in page.spent.values():
        moved = from_flat(network.flat + spent.step, network.sizes, network.activations)
        assert spent.measured == pytest.approx(cost_of(moved, x, y, "cross-entropy") - here, rel=1e-6)
    assert page.spent["gradient"].forecast == pytest.approx(-0.01 * length, rel=1e-6)
    assert page.spent["one"].forecast == pytest.approx(-0.01 * float(np.abs(g).max()), rel=1e-6)
    nonzero = g[g != 0]
    signs = -0.01 * float(np.abs(nonzero).sum()) / np.sqrt(len(nonzero))
    assert page.spent["signs"].forecast == pytest.approx(signs, rel=1e-6)
    best = float(page.luck.measured.min())
    assert page.spent["gradient"].measured < page.spent["signs"].measured < min(best, 0.0)
    assert page.spent["gradient"].measured < page.spent["one"].measured < best
    assert "times the largest component alone" in page.said.text()
    assert "does better" not in page.said.text()
    assert page.spread.counts.sum() == 200
    image, bar = page.bars.grab().toImage(), page.bars.bar(0, page.spent["gradient"].measured)
    assert QColor(image.pixel(bar.center().toPoint())) == frame.theme.cost
    assert session.frame.snapshot.network is before  # all of it on copies


def test_too_long_a_step_is_told_as_it_is(qtbot: QtBot, session: Session, page: BudgetPage) -> None:
    _there(qtbot, session, page)
    page.length.edit.setFocus()
    page.length.edit.selectAll()
    QTest.keyClicks(page.length.edit, "10")
    QTest.keyClick(page.length.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: "gradient" in page.spent and float(np.linalg.norm(page.spent["gradient"].step)) > 9.99
    )
    spent = page.spent["gradient"]
    assert abs(spent.measured - spent.forecast) > 0.1 * abs(spent.forecast)
    better = any(one.measured < spent.measured for one in page.spent.values())
    assert ("does better" in page.said.text()) is better
    assert ("does not fall" in page.said.text()) is (not better and spent.measured >= 0)


def test_random_directions_need_no_gradient_and_can_be_cancelled(
    qtbot: QtBot, session: Session, page: BudgetPage
) -> None:
    assert "press G" in page.said.text()
    qtbot.waitUntil(page.dice.isEnabled)
    QTest.mouseClick(page.dice, Qt.MouseButton.LeftButton)
    assert page.dice.busy
    QTest.mouseClick(page.dice, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.dice.busy)
    assert not page.bars.lines[3].measured
    QTest.mouseClick(page.dice, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.luck is not None)
    assert page.bars.lines[3].measured is not None
    assert page.bars.lines[3].forecast is None  # which would need the gradient
    rig.put(qtbot, session, "nudge.length", 0.02)
    assert page.bars.lines[3].measured is None  # that was another length


def test_spending_it_by_hand(qtbot: QtBot, session: Session, page: BudgetPage) -> None:
    _there(qtbot, session, page)
    hand = page.hand
    start, told = hand.handle(1, 0.0).toPoint(), hand.told[1]
    goal = hand.handle(1, 0.8 if told > 0 else -0.8).toPoint()
    QTest.mousePress(hand, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(hand, goal)
    QTest.mouseRelease(hand, Qt.MouseButton.LeftButton, pos=goal)
    qtbot.waitUntil(lambda: page.mine is not None and page.bars.lines[4].measured is not None)
    assert page.mine is not None
    assert np.count_nonzero(page.mine.step) == 1
    assert float(np.linalg.norm(page.mine.step)) == pytest.approx(0.01)
    assert page.mine.measured < 0
    assert page.spent["gradient"].measured < page.mine.measured
    assert "your hand" in page.said.text()
    hand.setFocus()
    QTest.keyClick(hand, Qt.Key.Key_Left)
    QTest.keyClick(hand, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: page.mine is not None and np.count_nonzero(page.mine.step) == 2)
    QTest.mouseClick(page.clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.mine is None and session.frame.options["nudge.hand"] == "")


def test_shares_survive_being_written() -> None:
    assert shares_of(written((0.25, -1.0, 0.0, 0.5, 1.0))) == (0.25, -1.0, 0.0, 0.5, 1.0)
    assert not any(shares_of("1;2;x;0;0") + shares_of("") + shares_of("2;0;0;0;0") + shares_of("nan;0;0;0;0"))


def test_a_small_network_has_fewer_than_five(qtbot: QtBot) -> None:
    config = Config(sizes=(2, 1), data="moons")
    with running_session(qtbot, OPTIONS, config) as session:
        session.load_example("train", 0)
        qtbot.waitUntil(lambda: session.frame.target is not None)
        rig.put(qtbot, session, "nudge.hand", "1;1;1;1;1")
        rig.put(qtbot, session, "nudge.page", "budget")
        page = rig.shown_pane(qtbot, session).page()
        assert isinstance(page, BudgetPage)
        _there(qtbot, session, page)
        assert len(page.hand.names) == 3
        qtbot.waitUntil(lambda: page.mine is not None)
