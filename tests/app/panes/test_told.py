"""What panes tell lessons when they have measured something: the numbers of the measurement itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.happenings import Event
from app.options import Value
from app.pane import Pane
from app.panes.convex.pane import ConvexPane
from app.panes.convex.starts_page import StartsPage
from app.panes.convex.twins_page import TwinsPage
from app.panes.cut.pane import CutPane
from app.panes.duel import words as duel_words
from app.panes.duel.pane import DuelPane
from app.panes.limits.dream_view import DreamView
from app.panes.limits.pane import LimitsPane
from app.registry import OPTIONS
from app.session import Session
from nncore.config import Config
from nncore.duel import common
from tests.app.rig import running_session
from tests.nncore.small import small_digits

SMALL = Config(sizes=(784, 6, 10), batch_size=25, schedule="constant", learning_rate=3.0)
LEFT = Qt.MouseButton.LeftButton
P = TypeVar("P", bound=Pane)


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS, SMALL, lambda: small_digits(200, 100)) as made:
        made.step(100)
        qtbot.waitUntil(lambda: made.frame.snapshot.step == 100, timeout=20_000)
        yield made


def shown(qtbot: QtBot, session: Session, kind: type[P], **options: Value) -> P:
    """A pane in sight, with its switches set."""
    given = {f"{kind.key}.{name}": value for name, value in options.items()}
    session.set_options(given)
    qtbot.waitUntil(
        lambda: all(session.frame.options[key] == value for key, value in given.items()), timeout=20_000
    )
    pane = kind(session)
    qtbot.addWidget(pane)
    session.frame_changed.connect(pane.show_frame)
    pane.resize(990, 560)
    pane.show()
    pane.show_frame(session.frame)
    return pane


def told(qtbot: QtBot, session: Session, name: str, press: QPushButton, n: int = 1) -> list[Event]:
    """Press a button and wait for what is told then."""
    since = len(session.log)

    def events() -> list[Event]:
        return [event for event in session.log.since(since) if event.name == name]

    qtbot.waitUntil(press.isEnabled, timeout=20_000)
    QTest.mouseClick(press, LEFT)
    qtbot.waitUntil(lambda: len(events()) >= n, timeout=20_000)
    return events()


def test_three_starts_tell_what_is_left_of_their_distances(qtbot: QtBot, session: Session) -> None:
    pane = shown(qtbot, session, ConvexPane, steps=300.0, examples=200.0)
    page = pane.page()
    assert isinstance(page, StartsPage)
    event = told(qtbot, session, "starts", page.button)[0].payload
    assert page.known is not None
    left = page.known.apart[:, -1] / page.known.apart[:, 0]
    assert (event["shape"], event["most"], event["least"]) == ("bowl", left.max(), left.min())
    costs = page.known.costs[:, -1]
    assert event["spread"] == pytest.approx((costs.max() - costs.min()) / costs.mean())


def test_a_walk_to_the_twin_tells_its_ends_and_its_middle(qtbot: QtBot, session: Session) -> None:
    pane = shown(qtbot, session, ConvexPane, page="twins")
    page = pane.page()
    assert isinstance(page, TwinsPage)
    event = told(qtbot, session, "twin", page.button)[0].payload
    assert page.known is not None
    costs, ts = page.known.costs, page.known.ts
    assert (event["start"], event["middle"], event["end"]) == (costs[0], costs[ts == 0.5], costs[-1])
    assert event["top"] == costs.max()
    assert costs[ts == event["at"]] == costs.max()


def test_descents_tell_each_cost_and_that_the_error_rate_never_moves(qtbot: QtBot, session: Session) -> None:
    pane = shown(qtbot, session, CutPane, direction="gradient", costs="three")
    button = pane.line.button
    events = told(qtbot, session, "descent", button, 3)
    by_name = {str(event.payload["cost"]): event.payload for event in events}
    assert set(by_name) == {"error", "squared", "cross-entropy"}
    assert by_name["error"]["before"] == by_name["error"]["after"]
    assert by_name["error"]["stalled"] is True
    for name in ("squared", "cross-entropy"):
        assert float(by_name[name]["after"]) < float(by_name[name]["before"])
        assert by_name[name]["stalled"] is False


def test_a_duel_tells_both_costs_and_who_is_ahead(qtbot: QtBot, session: Session) -> None:
    pane = shown(
        qtbot, session, DuelPane, what="activation", activation="relu", by="examples", examples=2000.0
    )
    event = told(qtbot, session, "duel", pane.button)[0].payload
    assert pane.sides is not None
    after = common(pane.sides, "examples")
    costs = [side.cost_after(after, "examples") for side in pane.sides]
    assert [event["cost"], event["other_cost"]] == costs
    assert (event["what"], event["value"], event["other"]) == ("activation", "sigmoid", "relu")
    assert event["rate"] == 3.0
    level = abs(costs[0] - costs[1]) <= duel_words.LEVEL * max(costs)
    assert event["ahead"] == ("level" if level else ("sigmoid", "relu")[int(np.argmin(costs))])


def test_who_is_lost_is_not_ahead() -> None:
    def ahead(costs: list[float | None]) -> object:
        return duel_words._ahead(costs, ["a", "b"])

    assert ahead([None, 0.5]) == "b"
    assert ahead([0.5, None]) == "a"
    assert ahead([None, None]) == "level"
    assert ahead([0.5, 0.501]) == "level"
    assert ahead([0.5, 0.6]) == "a"


def test_a_dream_tells_what_it_reached_and_how_alike_it_is(qtbot: QtBot, session: Session) -> None:
    pane = shown(qtbot, session, LimitsPane, view="dream", wanted=4.0)
    qtbot.waitUntil(lambda: bool(pane.findChildren(DreamView)), timeout=20_000)
    view = pane.findChildren(DreamView)[0]
    event = told(qtbot, session, "dream", view.begin_button)[0].payload
    found, data = view._dream, small_digits(200, 100).test
    assert found is not None
    assert (event["wanted"], event["start"], event["reached"]) == (4, found.reached[0], found.reached[-1])
    mean = data.inputs(np.flatnonzero(data.labels == 4)).mean(axis=0)
    assert event["alike"] == pytest.approx(np.corrcoef(mean, found.image)[0, 1], abs=1e-5)
