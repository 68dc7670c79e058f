"""Two piles: labels are on the backs, the trainer takes training cards and refuses test cards."""

from __future__ import annotations

from collections.abc import Generator, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.panes.cards.pane import CardsPane
from app.registry import OPTIONS
from app.session import Session
from nncore.data import Dataset, Digits
from nncore.piles import shared
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
