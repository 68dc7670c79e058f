"""Three costs in one chart, each descending by its own slope; and a line that the network has left."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import language, numerals
from app.painted_text import written_on
from app.panes.cut import pane as cut_pane
from app.panes.cut.chart_plot import colour_of
from app.panes.cut.pane import CutPane
from app.panes.cut.words import name_of_cost
from app.registry import OPTIONS
from app.session import Session
from nncore.cut import HALF
from tests.app.panes.test_cut import cut_of, walk
from tests.app.rig import running_session


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        made.set_option("cut.direction", "random")
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> CutPane:
    return shown(qtbot, session)


def shown(qtbot: QtBot, session: Session) -> CutPane:
    made = CutPane(session)
    qtbot.addWidget(made)
    session.frame_changed.connect(made.show_frame)
    made.resize(620, 640)
    made.show()
    made.show_frame(session.frame)
    return made


@pytest.mark.concept("A4.10")
def test_in_one_chart_all_costs_go_through_one_point(qtbot: QtBot, session: Session, pane: CutPane) -> None:
    walk(qtbot, session)
    QTest.mouseClick(pane.controls.costs.button("chart"), Qt.MouseButton.LeftButton)
    known = cut_of(qtbot, pane, what="random")
    qtbot.waitUntil(pane.line.chart.isVisible)
    assert known.profile is not None
    chart = pane.line.chart
    image = chart.grab().toImage()
    for name in ("squared", "cross-entropy"):
        costs = known.profile.costs[name]
        at = chart.place(float(known.profile.ts[6]), float(costs[6] - costs[HALF])).toPoint()
        near = [image.pixelColor(at + QPoint(dx, dy)) for dx in range(-8, 9) for dy in range(-3, 4)]
        wanted = np.array(colour_of(name, session.frame.theme).getRgb())
        assert min(np.abs(np.array(colour.getRgb()) - wanted).max() for colour in near) < 25
    QTest.mouseMove(chart, QPoint(int(chart.box.right()) - 1, int(chart.box.center().y())))
    for name, costs in known.profile.costs.items():
        said = numerals.percent(float(costs[-1])) if name == "error" else numerals.short(float(costs[-1]))
        assert said in pane.said.text()


@pytest.mark.concept("A4.10")
def test_each_cost_descends_by_its_own_slope_and_the_staircase_stalls(
    qtbot: QtBot, session: Session, pane: CutPane
) -> None:
    walk(qtbot, session)
    assert not pane.line.button.isVisible()
    QTest.mouseClick(pane.controls.costs.button("three"), Qt.MouseButton.LeftButton)
    known = cut_of(qtbot, pane, what="random")
    qtbot.waitUntil(pane.line.button.isVisible)
    qtbot.waitUntil(pane.line.button.isEnabled)
    assert known.measured["error"] == 0
    assert "Let each descend" in pane.line.said.text()
    QTest.mouseClick(pane.line.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(pane.line.tries.tried(known).descents))
    found = pane.line.tries.tried(known).descents
    assert found["error"].is_stalled
    assert "error rate stalls at step 0" in pane.line.said.text()
    for name in ("squared", "cross-entropy"):
        assert found[name].costs[-1] < found[name].costs[0]
        assert numerals.short(float(found[name].costs[-1])) in pane.line.said.text()
    accent = session.frame.theme.accent
    row = pane._names().index("squared")
    end = pane.line.rows.place(row, float(found["squared"].ts[-1]), float(found["squared"].costs[-1]))
    image = pane.line.rows.grab().toImage()
    assert image.pixelColor(end.toPoint()) == accent
    walk(qtbot, session, times=1)
    cut_of(qtbot, pane, what="random")
    qtbot.waitUntil(lambda: "Let each descend" in pane.line.said.text(), timeout=20_000)  # another line


def test_a_line_that_the_network_has_left_says_where_it_went(
    qtbot: QtBot, session: Session, pane: CutPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk(qtbot, session, times=1)
    known = cut_of(qtbot, pane, what="random")
    for limit in ("LIGHT", "QUICK"):
        monkeypatch.setattr(cut_pane, limit, 1.0)  # so that no new one is begun
    walk(qtbot, session, times=1, steps=30)
    qtbot.waitUntil(lambda: "the line through step 10" in pane.said.text())
    assert pane.asker.known is known
    way = session.frame.snapshot.network.flat - known.question.snapshot.network.flat
    along = float(way @ known.ways.flats[0])
    beside = float(np.sqrt(way @ way - along**2))
    assert numerals.short(abs(along)) in pane.said.text()
    assert f"{numerals.short(beside)} beside it" in pane.said.text()
    assert "Compute anew" in pane.said.text()
    QTest.mouseClick(pane.button, Qt.MouseButton.LeftButton)
    cut_of(qtbot, pane, what="random")
    assert "the line through" not in pane.said.text()


@pytest.mark.parametrize("key", language.LANGUAGES)
def test_every_curve_in_the_chart_is_named_in_full(qtbot: QtBot, session: Session, key: str) -> None:
    language.speak(key)
    try:
        pane = shown(qtbot, session)
        QTest.mouseClick(pane.controls.costs.button("chart"), Qt.MouseButton.LeftButton)
        known = cut_of(qtbot, pane, what="random")
        qtbot.waitUntil(pane.line.chart.isVisible)
        assert known.profile is not None
        chart = pane.line.chart
        said = {each.text: each.place for each in written_on(chart)}
        for name in known.profile.costs:
            place = said[name_of_cost(name)]  # not shortened
            assert chart.box.right() < place.left()
            assert place.right() < chart.width()
        assert chart.box.width() > 0.6 * chart.width()
    finally:
        language.speak(language.HOME)
