"""The room of the rail is there when the rail is, whoever shows or hides it: presenting hides the rail by itself."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.lessons.rail import Rail
from app.lessons.rail_room import RailRoom


@pytest.fixture
def rail() -> Rail:
    return cast(Rail, QWidget())  # nothing is painted: the window is never shown


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def room(rail: Rail, host: QWidget) -> RailRoom:
    return RailRoom(rail, host)


def test_no_room_is_left_empty_where_the_rail_was_hidden_from_elsewhere(rail: Rail, room: RailRoom) -> None:
    room.open()
    assert not room.isHidden()
    rail.hide()
    assert room.isHidden()
    rail.show()
    assert not room.isHidden()


def test_a_rail_hidden_on_its_way_in_leaves_no_room_behind(
    rail: Rail, room: RailRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(RailRoom, "_moves", lambda _self: True)
    room.open()
    assert (room.sliding, room.isHidden()) == (True, True)  # the panes make room when it has come
    rail.hide()
    assert (room.sliding, room.isHidden()) == (False, True)
    rail.show()
    assert (rail.x(), room.isHidden()) == (0, False)
