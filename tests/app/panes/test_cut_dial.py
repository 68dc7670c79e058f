"""The dial on the map of a cut: what it covers, nothing is written under."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.cost_map.geometry import Chart
from app.painted_text import written_on
from app.panes.cut.dial import dial_place
from app.panes.cut.map_paint import CutGround
from app.panes.cut.pane import CutPane
from app.panes.cut.work import Answer
from app.registry import OPTIONS
from app.session import Session
from app.theme import DARK
from nncore import cut
from tests.app.panes.test_cut import cut_of, walk
from tests.app.rig import running_session

SIZES = [(w, h) for w in range(420, 960, 60) for h in (270, 320, 420)]


@pytest.fixture
def session(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setattr(cut, "SIDES", (3, 7))
    with running_session(qtbot, OPTIONS) as made:
        made.set_option("cut.page", "map")
        made.set_option("cut.direction", "weight")
        made.set_option("cut.reach", 2.0)
        yield made


class Sheet(QWidget):
    """The ground of the map by itself: in the window it is kept as a picture."""

    def __init__(self, known: Answer, size: tuple[int, int]) -> None:
        super().__init__()
        self.resize(*size)
        self.known = known
        self.chart = Chart.of(*size, known.ends)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All of it."""
        with QPainter(self) as painter:
            CutGround(painter, self.chart, self.known, DARK).paint()


def test_no_number_of_a_line_stands_under_the_dial(qtbot: QtBot, session: Session) -> None:
    pane = CutPane(session)
    qtbot.addWidget(pane)
    session.frame_changed.connect(pane.show_frame)
    pane.resize(620, 640)
    pane.show()
    pane.show_frame(session.frame)
    walk(qtbot, session)
    known = cut_of(qtbot, pane, what="weight")
    numbers = 0
    for size in SIZES:
        sheet = Sheet(known, size)
        qtbot.addWidget(sheet)
        place = dial_place(sheet.chart)
        for one in written_on(sheet):
            if sheet.chart.field.contains(one.place):
                numbers += 1
                assert place is None or not place.intersects(one.place), (size, one)
    assert numbers > 2 * len(SIZES)
