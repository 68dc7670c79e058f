"""While the gradient is not found, what says so is whole, and nothing is painted across it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from app import fonts
from app.panes.nudge.measure_page import MeasurePage
from app.registry import OPTIONS
from app.session import Session
from tests.app.panes import nudge_rig as rig
from tests.app.rig import running_session


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


def test_the_words_are_whole_and_by_themselves(qtbot: QtBot, session: Session) -> None:
    page = rig.shown_pane(qtbot, session, 600, 560).page()
    assert isinstance(page, MeasurePage)
    qtbot.waitUntil(lambda: page.measured is not None and page.point is not None)
    meet, plot = page.meet, page.ratios
    room = meet.width() - 10 - meet.axis[0]
    assert "press G" in meet.empty
    assert QFontMetricsF(fonts.caption()).horizontalAdvance(meet.empty) <= room
    scales, image = plot.scales, plot.grab().toImage()
    plate = image.pixelColor(int(scales.offs.left()) + 3, int(scales.offs.top()) - 4)
    edges = [int(scales.offs.top()) + 2, int(scales.offs.bottom()) - 3]
    across = range(int(scales.offs.left()) + 1, int(scales.offs.right()) - 1)
    assert all(image.pixelColor(x, y) == plate for y in edges for x in across)
    rig.find(qtbot, session)
    qtbot.waitUntil(lambda: page.derivative is not None)
    image = plot.grab().toImage()
    assert any(image.pixelColor(x, y) != plate for y in edges for x in across)
