"""`?` where the numbers come from work that a person begins: they are the engine's there too."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.explanation import Explanation
from app.figures import figure
from app.pane import Pane
from app.panes.fresh.pane import FreshPane
from app.selection import Weight
from app.session import Session
from app.widgets import JobButton
from nncore.passes import forward
from tests.app.explain_rig import (
    by_key,
    gradient,
    holds,
    last_number,
    refresh,
    shown,
    told,
    told_session,
    value,
)


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with told_session(qtbot) as made:
        yield made


def worked(qtbot: QtBot, pane: Pane, begins: str, *, press: bool = True) -> list[Explanation]:
    """Press the button that begins the work, and wait until a place tells something of it in numbers."""
    button = next(b for b in pane.findChildren(JobButton) if b.isVisible() and b.isEnabled())
    if press:  # some begin by themselves
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    found: list[Explanation] = []

    def there() -> bool:
        refresh(pane)
        found[:] = [each for each in told(pane, 30) if each.name.startswith(begins) and each.formula]
        return bool(found) and not button.busy

    qtbot.waitUntil(there, timeout=20_000)
    for each in found:
        for line in each.formula:
            holds(line)
    return found


def test_a_fresh_network_costs_what_the_engine_says(qtbot: QtBot, session: Session) -> None:
    session.set_option("fresh.count", 10.0)
    pane = shown(qtbot, session, by_key("fresh"))
    assert isinstance(pane, FreshPane)
    found = worked(qtbot, pane, "Fresh network")
    crowd = pane.crowd
    assert crowd is not None
    costs = [float(c) for c in crowd.costs]
    targets = np.eye(10)[crowd.data.labels]
    x = crowd.data.inputs(np.arange(len(crowd.data))).astype(np.float64)
    first = float(np.square(forward(crowd.kept[0], x).outputs - targets).sum(axis=1).mean())
    assert costs[0] == pytest.approx(first, rel=1e-4)
    shown_costs = {last_number(each.formula[0]) for each in found}
    assert shown_costs <= {value(figure(cost)) for cost in costs}
    assert value(figure(first)) in shown_costs


def test_a_cut_begins_at_the_cost_of_the_network(qtbot: QtBot, session: Session) -> None:
    pane = shown(qtbot, session, by_key("cut"))
    found = worked(qtbot, pane, "Place on the line", press=False)
    assert session.frame.data is not None
    test = session.frame.data.test
    trace = forward(session.frame.snapshot.network, test.inputs(np.arange(len(test))).astype(np.float64))
    here = float(np.square(trace.outputs - np.eye(10)[test.labels]).sum(axis=1).mean())
    assert any(f"− {figure(here)} =" in each.formula[0] for each in found)


def test_three_starts_are_told_where_they_are(qtbot: QtBot, session: Session) -> None:
    for key, number in (("steps", 20.0), ("examples", 100.0)):
        session.set_option(f"convex.{key}", number)
    pane = shown(qtbot, session, by_key("convex"))
    found = worked(qtbot, pane, "Place on the map")
    assert len({each.formula for each in found}) > 5


def test_a_parameter_of_the_race_has_both_slopes(qtbot: QtBot, session: Session) -> None:
    session.set_option("race.sample", "1000")
    pane = shown(qtbot, session, by_key("race"))
    found = worked(qtbot, pane, "One parameter")
    exact = {figure(0.0 - each) for each in gradient(session).flat.tolist()}
    assert any(each.formula[0].rpartition("= ")[2] in exact for each in found)


def test_noise_is_told_tile_by_tile(qtbot: QtBot, session: Session) -> None:
    pane = shown(qtbot, session, by_key("limits"))
    found = worked(qtbot, pane, "The surest nine")
    assert any(0 < last_number(each.formula[0]) < 1 for each in found)


def test_a_film_of_a_weight_ends_where_the_weight_is(qtbot: QtBot, session: Session) -> None:
    session.select(Weight(2, 3, 4))
    qtbot.waitUntil(lambda: session.frame.selection == Weight(2, 3, 4), timeout=20_000)
    pane = shown(qtbot, session, by_key("edge"))
    now = float(session.frame.snapshot.network.weights[1][3, 4])

    def there() -> bool:
        refresh(pane)
        told_here = [each for each in told(pane, 20) if each.name == "Moment of the film"]
        return any(f"= {figure(now)} −" in each.formula[0] for each in told_here)

    qtbot.waitUntil(there, timeout=20_000)
