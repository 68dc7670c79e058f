"""One bowl or many dips: buttons, words and pictures follow what was measured on the spot."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import numerals
from app.options import Value
from app.panes.convex import twins_words
from app.panes.convex.pane import ConvexPane
from app.panes.convex.starts_page import LEARN, StartsPage
from app.panes.convex.twins_page import TwinsPage
from app.panes.convex.twins_plot import WayPlot
from app.registry import OPTIONS
from app.session import Session
from nncore.config import Config
from nncore.evaluation import evaluate
from nncore.passes import forward
from nncore.three_starts import Seen
from nncore.twins import Walked, between, count
from tests.app.rig import running_session
from tests.nncore.small import small_digits

SMALL = Config(sizes=(784, 6, 10), batch_size=25, schedule="constant", learning_rate=3.0)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS, SMALL, lambda: small_digits(200, 100)) as made:
        made.step(150)
        qtbot.waitUntil(lambda: made.frame.snapshot.step == 150)
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> ConvexPane:
    made = ConvexPane(session)
    qtbot.addWidget(made)
    session.frame_changed.connect(made.show_frame)
    made.resize(990, 560)
    made.show()
    made.show_frame(session.frame)
    return made


def put(qtbot: QtBot, session: Session, key: str, value: Value) -> None:
    session.set_option(f"convex.{key}", value)
    qtbot.waitUntil(lambda: session.frame.options[f"convex.{key}"] == value)


def starts(pane: ConvexPane) -> StartsPage:
    page = pane.page()
    assert isinstance(page, StartsPage)
    return page


def twins(qtbot: QtBot, session: Session, pane: ConvexPane) -> TwinsPage:
    put(qtbot, session, "page", "twins")
    page = pane.page()
    assert isinstance(page, TwinsPage)
    return page


def learned(qtbot: QtBot, page: StartsPage) -> Seen:
    QTest.mouseClick(page.button, LEFT)
    assert page.button.busy
    qtbot.waitUntil(lambda: not page.button.busy, timeout=60_000)
    assert page.known is not None
    return page.known


@pytest.mark.concept("A5.20")
def test_three_starts_of_softmax_regression_are_one_place_and_of_the_network_are_not(
    qtbot: QtBot, session: Session, pane: ConvexPane
) -> None:
    page = starts(pane)
    assert "Press “Start from three seeds”" in page.describe()
    put(qtbot, session, "decay", 0.05)
    put(qtbot, session, "steps", 800.0)
    known = learned(qtbot, page)
    assert page.question is not None
    assert page.question.config.shape_text == "784-10"
    assert "All starts came to one place" in page.said.text()
    assert numerals.short(float(known.apart[:, 0].min())) in page.said.text()
    assert all(numerals.short(float(c)) in page.said.text() for c in known.costs[:, -1])
    assert known.grid is not None
    chart = page.map.chart
    assert chart is not None
    assert known.directions is not None
    ends = chart.points(known.directions.places).reshape(3, -1, 2)
    assert np.ptp(ends[:, -1], axis=0).max() < 0.1 * np.ptp(ends[:, 0], axis=0).max()  # so it looks, too
    QTest.mouseClick(page.shape.button("own"), LEFT)
    qtbot.waitUntil(lambda: session.frame.options["convex.shape"] == "own")
    own = learned(qtbot, page)
    assert "784-6-10" in page.about.text()
    assert float((own.apart[:, -1] / own.apart[:, 0]).min()) > 1
    assert "They ended in different places" in page.said.text()
    assert "one place" not in page.said.text()
    assert not page.decay.isVisible()


def test_it_is_cancelled_on_the_way(qtbot: QtBot, session: Session, pane: ConvexPane) -> None:
    page = starts(pane)
    put(qtbot, session, "steps", 100_000.0)
    QTest.mouseClick(page.button, LEFT)
    qtbot.waitUntil(lambda: page.known is not None)
    assert page.button.text().startswith("Cancel")
    QTest.mouseClick(page.button, LEFT)
    assert not page.button.busy
    assert not session.jobs.running(LEARN)
    assert "came to one place" not in page.said.text()  # nothing is claimed of a run that has not arrived
    assert "different places" not in page.said.text()


@pytest.mark.concept("A5.20")
def test_the_walk_to_the_twin_is_of_this_network_and_says_its_numbers(
    qtbot: QtBot, session: Session, pane: ConvexPane
) -> None:
    page = twins(qtbot, session, pane)
    assert numerals.count(count((784, 6, 10))) in page.twins.text()
    assert "no bowl" not in page.describe()
    QTest.mouseClick(page.button, LEFT)
    qtbot.waitUntil(lambda: not page.button.busy, timeout=60_000)
    known = page.known
    assert known is not None
    network = session.frame.snapshot.network
    half = evaluate(between(network, page.other, 0.5), small_digits(200, 100).train, "squared").cost
    own = evaluate(network, small_digits(200, 100).train, "squared").cost
    assert half > own
    assert f"Cost {numerals.short(own)} here, {numerals.short(half)} half way" in page.walked.text()
    assert "this cost is no bowl" in page.walked.text()
    top = page.way.spot(0.5, float(known.costs[20]))
    image = page.way.grab().toImage()
    lit = [image.pixelColor(round(top.x()) + 14, round(top.y()) + dy) for dy in range(-6, 7)]
    assert any(c.red() > 180 and c.green() < 160 for c in lit)  # the rose line is up there
    session.step(5)
    qtbot.waitUntil(lambda: "walk anew" in page.about.text())


@pytest.mark.concept("A5.20")
def test_by_mouse_and_keys_the_answer_on_the_way_is_the_networks_there(
    qtbot: QtBot, session: Session, pane: ConvexPane
) -> None:
    page = twins(qtbot, session, pane)
    session.load_example("test", 3)
    qtbot.waitUntil(lambda: session.frame.picture.row == 3)
    field = page.way.field()
    y = round(field.center().y())
    QTest.mousePress(page.way, LEFT, pos=QPoint(round(field.left() + 0.25 * field.width()), y))
    QTest.mouseRelease(page.way, LEFT, pos=QPoint(round(field.left() + 0.25 * field.width()), y))
    qtbot.waitUntil(lambda: abs(float(session.frame.options["convex.at"]) - 0.25) < 0.01)
    page.way.setFocus()
    QTest.keyClick(page.way, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: session.frame.options["convex.at"] == 1.0)
    image = session.frame.picture.received.reshape(1, -1)
    same = forward(session.frame.snapshot.network, image).outputs[0]
    assert page.outputs() == pytest.approx(same, abs=1e-4)  # the twin answers what the network answers
    QTest.keyClick(page.way, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: session.frame.options["convex.at"] == 0.975)
    there = between(session.frame.snapshot.network, page.other, 0.975)
    assert page.outputs() == pytest.approx(forward(there, image).outputs[0], abs=1e-6)


def test_words_about_a_walk_claim_only_what_it_shows() -> None:
    network = SMALL.initial_network()
    ts = np.linspace(0, 1, 5)
    flat = Walked(network, network, ts, np.array([0.5, 0.4, 0.3, 0.4, 0.5]), 10)
    assert "nothing seen on it forbids a bowl" in twins_words.walked(flat)
    hill = Walked(network, network, ts, np.array([0.5, 0.6, 0.9, 0.6, 0.5]), 10)
    assert "no bowl" in twins_words.walked(hill)
    assert "no twin" in twins_words.twins((784, 10))
    assert "2!·3! = 12" in twins_words.twins((4, 2, 3, 2))
    assert "·10^" in twins_words.twins((784, 512, 256, 10))


def test_no_line_goes_through_the_words_that_say_what_to_do(qtbot: QtBot) -> None:
    plot = WayPlot()
    qtbot.addWidget(plot)
    plot.resize(400, 240)
    plot.show_way(None, 0.5, "Walk to the twin.")
    image, field, yellow = plot.grab().toImage(), plot.field(), plot.theme.selection
    column = round(field.center().x())

    def marked(y: float) -> bool:
        pixels = [image.pixelColor(column + by, round(y)) for by in (-1, 0, 1)]
        return any(abs(p.hue() - yellow.hue()) < 12 and p.saturation() > 90 for p in pixels)

    assert marked(field.top() + 30)
    assert not any(marked(field.center().y() + by) for by in range(-9, 10))
