"""Two needles with real hands: the promised ratio, the ghost that parts company, and the knobs."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.panes.nudge.dial import Dial
from app.panes.nudge.needles_page import NeedlesPage
from app.panes.nudge.promise import NUDGES
from app.registry import OPTIONS
from app.selection import Weight
from app.session import Session
from nncore.config import Config
from nncore.explain import cost_of, nudged
from nncore.network import locate
from nncore.passes import backward, forward
from tests.app.panes import nudge_rig as rig
from tests.app.rig import running_session, settled

HARD = Config(sizes=(784, 12, 10), batch_size=50, schedule="constant")


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS, HARD) as made:
        made.step(30)
        settled(qtbot, made._engine, 30)
        made.set_option("gradient.of", "batch")
        rig.put(qtbot, made, "nudge.page", "needles")
        yield made


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> NeedlesPage:
    made = rig.shown_pane(qtbot, session, 440, 620).page()
    assert isinstance(made, NeedlesPage)
    return made


def _there(qtbot: QtBot, session: Session, page: NeedlesPage) -> None:
    rig.find(qtbot, session)
    qtbot.waitUntil(lambda: page.pair is not None and page.now is not None and page.table.both is not None)


def _is_chosen(dial: Dial) -> bool:
    return dial.reading is not None and dial.reading.chosen


def _has_pair(page: NeedlesPage) -> bool:
    return page.pair is not None


def _mean_cost(session: Session) -> tuple[np.ndarray, np.ndarray]:
    """Inputs and targets of the mini-batch, in double precision."""
    frame = session.frame
    assert frame.data is not None
    rows = frame.snapshot.next_batch
    return frame.data.train.inputs(rows).astype(np.float64), frame.data.train.targets(rows).astype(np.float64)


@pytest.mark.concept("A5.19")
@pytest.mark.concept("A7.3")
def test_the_needles_move_as_measured_and_promised(qtbot: QtBot, session: Session, page: NeedlesPage) -> None:
    assert not _has_pair(page)  # it takes the gradient to find one
    assert "press G" in page.said.text()
    rig.put(qtbot, session, "nudge.shared", 1e-4)
    _there(qtbot, session, page)
    pair, now = page.pair, page.now
    assert pair is not None
    assert now is not None
    network, (x, y) = session.frame.snapshot.network.astype(np.float64), _mean_cost(session)
    g = backward(network, forward(network, x), y, "squared").flat
    assert (pair.g_strong, pair.g_weak) == pytest.approx((g[pair.strong], g[pair.weak]), rel=1e-9)
    assert abs(pair.ratio) == pytest.approx(32, rel=0.02)
    here = cost_of(network, x, y, "squared")
    for place, measured in ((pair.strong, now.strong[0]), (pair.weak, now.weak[0])):
        assert measured == pytest.approx(
            cost_of(nudged(network, place, 1e-4), x, y, "squared") - here, rel=1e-5
        )
    assert now.ratios[0] == pytest.approx(pair.ratio, rel=0.01)
    angles = []
    for dial in (page.strong, page.weak):
        assert dial.reading is not None
        assert dial.reading.change is not None
        way = dial.tip(dial.reading.change) - dial.pivot
        angles.append(math.atan2(way.x(), -way.y()))
    assert angles[0] / angles[1] == pytest.approx(pair.ratio, rel=0.01)  # both on one scale


@pytest.mark.concept("A5.19")
def test_the_words_say_how_far_the_promise_held(qtbot: QtBot, session: Session, page: NeedlesPage) -> None:
    _there(qtbot, session, page)
    table, pair = page.table.both, page.pair
    assert table is not None
    assert pair is not None
    kept = [abs(r - pair.ratio) <= 0.1 * abs(pair.ratio) for r in table.ratios]
    assert kept[0]
    assert not all(kept)  # a large nudge breaks it
    last = NUDGES[kept.index(False) - 1]
    assert f"up to {'0.0001' if last == 1e-4 else f'{last:g}'}" in page.said.text()
    flips = any(r * pair.ratio < 0 for r in table.ratios)
    assert ("sign flips" in page.said.text()) is flips


def test_a_ghost_parts_company_at_a_large_nudge(qtbot: QtBot, session: Session, page: NeedlesPage) -> None:
    _there(qtbot, session, page)
    row = page.table.row(5).center().toPoint()
    QTest.mouseClick(page.table, Qt.MouseButton.LeftButton, pos=row)
    qtbot.waitUntil(lambda: page.now is not None and page.now.nudges == (2.0,))
    dial = page.strong
    reading = dial.reading
    assert reading is not None
    assert reading.change is not None
    assert reading.forecast == pytest.approx(2 * reading.derivative)
    needle, ghost = dial.tip(reading.change), dial.tip(reading.forecast)
    assert (needle - ghost).manhattanLength() > 5
    image, at = dial.grab().toImage(), dial.pivot + (needle - dial.pivot) * 0.8
    assert QColor(image.pixel(at.toPoint())) == session.frame.theme.cost
    rig.put(qtbot, session, "nudge.shared", 1e-4)
    qtbot.waitUntil(lambda: page.now is not None and page.now.nudges == (1e-4,))
    assert dial.reading is not None
    assert dial.reading.change is not None
    assert (dial.tip(dial.reading.change) - dial.tip(dial.reading.forecast)).manhattanLength() < 1


def test_hands_on_the_knobs(qtbot: QtBot, session: Session, page: NeedlesPage) -> None:
    _there(qtbot, session, page)
    pair = page.pair
    assert pair is not None
    sizes = session.frame.snapshot.network.sizes
    for dial, place in ((page.strong, pair.strong), (page.weak, pair.weak)):
        QTest.mouseClick(dial, Qt.MouseButton.LeftButton, pos=QPoint(60, dial.height() - 20))
        layer, j, k = locate(place, sizes)
        assert k is not None
        qtbot.waitUntil(partial(_is_chosen, dial))
        assert session.frame.selection == Weight(layer, j, k)
    page.weak.setFocus()
    QTest.keyClick(page.weak, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: session.frame.options["nudge.shared"] == pytest.approx(0.012))
    QTest.mousePress(page.strong, Qt.MouseButton.LeftButton, pos=QPoint(60, 100))
    QTest.mouseMove(page.strong, QPoint(60, 60))
    QTest.mouseRelease(page.strong, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    qtbot.waitUntil(lambda: float(session.frame.options["nudge.shared"]) > 0.03)
    page.ratio.edit.setFocus()
    page.ratio.edit.selectAll()
    QTest.keyClicks(page.ratio.edit, "5,5")
    QTest.keyClick(page.ratio.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.pair is not None and abs(page.pair.ratio) == pytest.approx(5.5, rel=0.02))
    first = page.pair
    QTest.mouseClick(page.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.pair is not None and page.pair is not first)
    assert page.pair is not None
    assert first is not None
    assert abs(page.pair.g_strong) <= abs(first.g_strong)
    QTest.mouseClick(page.magnify, Qt.MouseButton.LeftButton, pos=QPoint(8, page.magnify.height() // 2))
    qtbot.waitUntil(lambda: page.weak.reading is not None and page.weak.reading.times > 5)


def test_a_network_without_a_pair_says_so(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS, Config(sizes=(784, 10), init="zeros", output="relu")) as session:
        rig.put(qtbot, session, "nudge.page", "needles")
        page = rig.shown_pane(qtbot, session).page()
        rig.find(qtbot, session)
        assert isinstance(page, NeedlesPage)
        qtbot.waitUntil(lambda: "there is no pair" in page.said.text())
