"""Two piles: labels are on the backs, the trainer takes training cards and refuses test cards."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import numerals
from app.overfit import few
from app.panes.cards import words
from app.panes.cards.pane import CardsPane
from app.registry import OPTIONS
from app.session import Session
from nncore.config import FEW, Config
from nncore.data import Dataset, Digits
from nncore.evaluation import Score
from nncore.piles import shared
from nncore.snapshot import Evaluation, Snapshot
from tests.app.frames import make_snapshot
from tests.app.rig import running_session
from tests.nncore.small import small_digits

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> CardsPane:
    made = CardsPane(session)
    qtbot.addWidget(made)
    session.frame_changed.connect(made.show_frame)
    made.resize(700, 560)
    made.show()
    made.show_frame(session.frame)
    return made


def drag(pane: CardsPane, which: str, number: int) -> None:
    start, end = pane.table.box((which, number)).center().toPoint(), pane.table.trainer().center().toPoint()
    QTest.mousePress(pane.table, LEFT, pos=start)
    QTest.mouseMove(pane.table, QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2))
    QTest.mouseMove(pane.table, end)
    QTest.mouseRelease(pane.table, LEFT, pos=end)


@pytest.mark.concept("A4.1")
def test_a_training_card_is_taken_and_a_test_card_is_refused(
    qtbot: QtBot, session: Session, pane: CardsPane
) -> None:
    before = session.frame.picture
    drag(pane, "test", 2)
    assert pane.table.shaking == ("test", 2)
    assert "Refused: this is a test card" in pane.said.text()
    qtbot.waitUntil(lambda: pane.table.shaking is None)
    assert session.frame.picture is before
    assert session.frame.found is None
    drag(pane, "train", 3)
    qtbot.waitUntil(lambda: session.frame.found is not None)
    assert (session.frame.picture.source, session.frame.picture.row) == ("train", 3)
    assert session.frame.wanted == int(small_digits().train.labels[3])
    assert "Taken: training card 3" in pane.said.text()


@pytest.mark.concept("A4.1")
def test_labels_are_on_the_backs_and_keys_do_what_the_mouse_does(pane: CardsPane) -> None:
    QTest.mouseClick(pane.table, LEFT, pos=pane.table.box(("train", 1)).center().toPoint())
    assert f"Its back says: {small_digits().train.labels[1]}." in pane.said.text()
    pane.table.setFocus()
    QTest.keyClick(pane.table, Qt.Key.Key_Down)
    QTest.keyClick(pane.table, Qt.Key.Key_Space)
    assert ("test", 1) in pane.table.open
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    assert pane.table.shaking == ("test", 1)
    QTest.mouseClick(pane.deal, LEFT)
    assert pane.table.open == set()
    assert pane.table.labels["test"][0] == str(small_digits().test.labels[6])
    assert pane.table.box(("train", 0)).contains(QPoint(20, 40))


@pytest.mark.concept("A4.1")
def test_no_card_is_in_both_piles_and_a_doubled_one_is_found(qtbot: QtBot, pane: CardsPane) -> None:
    QTest.mouseClick(pane.button, LEFT)
    qtbot.waitUntil(lambda: "Counted: 0 of 200" in pane.said.text())
    data = small_digits()
    images = data.test.images.copy()
    images[7] = data.train.images[5]
    work = shared(Digits(data.train, Dataset("doubled", images, np.array(data.test.labels))))
    found: list[int] = []

    def through() -> Generator[tuple[float, None], None, None]:
        found.append((yield from work))

    assert all(0 <= share <= 1 for share, _ in through())
    assert found == [1]


@pytest.mark.concept("A5.23")
def test_one_click_learns_a_hundred_cards_by_heart_and_the_test_cards_tell(
    qtbot: QtBot, session: Session, pane: CardsPane
) -> None:
    own = session.frame.snapshot
    QTest.mouseClick(pane.heart, LEFT)
    qtbot.waitUntil(lambda: session.frame.snapshot.config.data == FEW, timeout=20_000)
    data = session.frame.data
    assert data is not None
    assert data.train.images.tolist() == small_digits().train.images[:100].tolist()
    assert data.test is small_digits().test  # none of them is learned from
    assert session.frame.snapshot.initial.flat.tolist() == own.initial.flat.tolist()

    def by_heart() -> bool:
        train = session.frame.snapshot.latest_train
        return train is not None and train.accuracy == 1.0 and train.cost < 0.01  # and will stay so

    qtbot.waitUntil(by_heart, timeout=60_000)
    session.pause()
    qtbot.waitUntil(lambda: not session.frame.snapshot.running, timeout=20_000)
    qtbot.waitUntil(
        lambda: "Of 100 cards that it learns from it gets 100.0" in pane.gap.text(), timeout=20_000
    )
    test, train = session.frame.snapshot.latest_test, session.frame.snapshot.latest_train
    assert test is not None
    assert train is not None
    assert test.accuracy < 0.9
    assert test.cost > 2 * train.cost
    assert f"of {len(data.test)} that it never saw {numerals.percent(test.accuracy)}" in pane.gap.text()
    session.undo()
    qtbot.waitUntil(lambda: session.frame.snapshot.run == own.run, timeout=20_000)


@pytest.mark.concept("A5.23")
def test_a_test_cost_that_rises_is_told_and_one_that_falls_is_not() -> None:
    def run(costs: tuple[float, ...]) -> Snapshot:
        found = tuple(
            Evaluation(10 * i, Score(0.5, 0.9, 100), Score(cost, 0.6, 200)) for i, cost in enumerate(costs)
        )
        return replace(make_snapshot(), step=10 * (len(costs) - 1), evaluations=found)

    risen = words.gap(run((0.9, 0.5, 0.6)))
    assert f"lowest, {numerals.short(0.5)}, at step 10, and has risen since" in risen
    assert "risen" not in words.gap(run((0.9, 0.6, 0.5)))
    assert words.gap(make_snapshot()) == ""


def test_what_is_overfitted_is_the_shape_there_is_or_the_standard_one() -> None:
    wide = Config(sizes=(784, 30, 10), activation="relu", l2=0.1, batch_size=64)
    made = few(wide)
    assert (made.sizes, made.activation, made.seed, made.data) == (wide.sizes, "relu", wide.seed, FEW)
    assert (made.l2, made.schedule) == (0.0, "constant")
    assert few(Config(sizes=(2, 3, 1), data="moons")).sizes == (784, 16, 16, 10)
