"""The fans of what is picked and pointed at are drawn once for each picture of the edges, before it is painted."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.frame import Frame
from app.panes.diagram.edges import EdgePicture
from app.panes.diagram.pane import DiagramPane
from app.selection import Neuron
from app.session import Session
from tests.app.frames import make_frame, make_snapshot
from tests.app.panes.test_diagram_pane import Recorder


def frame_of(steps: int) -> Frame:
    return make_frame(
        snapshot=make_snapshot(steps=steps),
        image=np.linspace(0, 1, 784).reshape(28, 28),
        options=DiagramPane.options,
        selection=Neuron(1, 3),
        hover=Neuron(1, 5),
    )


def finish(pane: DiagramPane) -> None:
    while pane.advance():
        pass


def test_each_fan_is_drawn_once_for_each_picture_and_not_while_it_is_painted(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    alone = EdgePicture.alone

    def counted(self: EdgePicture, receiver: int) -> tuple[QRectF, QImage] | None:
        drawn.append(receiver)
        return alone(self, receiver)

    monkeypatch.setattr(EdgePicture, "alone", counted)
    session: Session = Recorder()  # type: ignore[assignment]
    pane = DiagramPane(session)
    qtbot.addWidget(pane)
    pane.resize(260, 200)
    pane.show()
    pane.show_frame(frame_of(1))
    pane.grab()  # a new size, so all at once
    finish(pane)
    drawn.clear()
    pane.show_frame(frame_of(2))
    finish(pane)
    assert sorted(drawn) == [3, 5]
    for _ in range(3):
        pane.grab()
    assert sorted(drawn) == [3, 5]


def test_what_lies_under_the_lamps_is_kept_and_is_the_same_as_painted_anew(qtbot: QtBot) -> None:
    session: Session = Recorder()  # type: ignore[assignment]
    pane = DiagramPane(session)
    qtbot.addWidget(pane)
    pane.resize(260, 200)
    pane.show()
    pane.show_frame(frame_of(1))
    pane.grab()  # a new size, so all at once
    pane.show_frame(frame_of(2))
    finish(pane)
    scene = pane._scene
    assert scene is not None
    frame = frame_of(3)
    pane.show_frame(frame)
    finish(pane)
    assert scene.ground(frame) is not None
    kept = pane.grab().toImage()
    assert scene.ground(replace(frame, hover=None)) is None
    scene._ground = None
    assert pane.grab().toImage() == kept
