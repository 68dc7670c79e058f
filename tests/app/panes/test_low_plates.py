"""Plates with little height or width: nothing lies on anything else, and no number loses its end."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from app import fonts
from app.panes.levers.levers_page import LeversPage
from app.panes.levers.levers_plate import LeversPlate
from app.panes.wishes.paint import fitting
from app.panes.wishes.places import Places
from app.panes.wishes.words import pushed
from nncore.network import index_of
from tests.app.panes.test_levers import live, page
from tests.app.panes.test_wishes import live as wishing


@pytest.mark.parametrize("width", [1000, 560, 300])
@pytest.mark.parametrize("height", [202, 232, 254, 300, 480])
def test_the_levers_keep_apart_in_a_low_window(qtbot: QtBot, width: int, height: int) -> None:
    with live(qtbot, "levers") as (pane, _):
        plate = page(pane, LeversPage).findChild(LeversPlate)
        assert isinstance(plate, LeversPlate)
        plate.setMinimumSize(0, 0)
        plate.resize(width, height)
        tracks = [plate.track(row) for row in range(3)]
        assert all(not one.intersects(other) for one, other in itertools.pairwise(tracks))
        for row, track in enumerate(tracks):
            assert plate.cell(row, -1).top() <= track.top()
            assert track.bottom() <= plate.cell(row, -1).bottom()
        assert plate.cell(2, 0).bottom() <= plate.strip().top()


@pytest.mark.parametrize("width", [320.0, 430.0, 740.0, 1600.0])
@pytest.mark.parametrize("value", [4.61e-5, 8.88e-12, -4.44e-12, 0.5, 1.0, 0.0])
def test_what_an_output_got_never_loses_its_exponent(width: float, value: float) -> None:
    room, font = Places(width, 300.0, 10, 20.0, (0.0, 1.0), 1.0).numeral, fonts.caption()
    text = fitting(value, room, font)
    assert QFontMetricsF(font).horizontalAdvance(text) <= room
    assert float(text.replace("\N{MINUS SIGN}", "-")) == pytest.approx(value, abs=0.005)
    if width > 480 and value > 0:
        assert float(text.replace("\N{MINUS SIGN}", "-")) == pytest.approx(value, rel=0.01)


def test_least_gets_through_is_said_of_all_wishes_only_where_it_is_so(qtbot: QtBot) -> None:
    with wishing(qtbot, view="push") as (pane, session):
        shown = pane.plate.reading
        assert shown is not None
        assert shown.shares is not None
        assert int(np.argmin(shown.shares)) == shown.least
        assert "Least gets through at output" in pushed(shown)
        bias = index_of(
            len(session.frame.snapshot.network.weights), 0, None, session.frame.snapshot.network.sizes
        )
        session.edit(
            np.array([bias]), np.array([-9.0]), "an output put to sleep"
        )  # a faint wish, and a flat bend
        qtbot.waitUntil(lambda: float(session.frame.trace.outputs[0]) < 0.01)
        pane.show_frame(session.frame)
        shown = pane.plate.reading
        assert shown is not None
        assert shown.shares is not None
        assert int(np.argmin(shown.shares)) == 0 != shown.least
        assert "Of the strong wishes" in pushed(shown)
        assert f"at output {shown.least}:" in pushed(shown)
