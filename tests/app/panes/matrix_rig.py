"""A live matrix pane for tests: shown, fed by its session, with the digits loaded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.frame import Frame, Picture
from app.panes.matrix.layer import Layer, layer_of
from app.panes.matrix.page import Page
from app.panes.matrix.pane import MatrixPane
from app.selection import Selection
from app.session import Session
from nncore.arrays import frozen
from nncore.config import Config
from tests.app.frames import make_frame, make_snapshot
from tests.app.rig import SMALL, running_session

P = TypeVar("P", bound=Page)


class Live:
    """The pane with its session; `page` is the view that is shown."""

    def __init__(self, qtbot: QtBot, pane: MatrixPane, session: Session) -> None:
        self.qtbot, self.pane, self.session = qtbot, pane, session

    @property
    def layer(self) -> Layer:
        return layer_of(self.session.frame)

    def value(self, name: str) -> object:
        return self.session.frame.options[f"matrix.{name}"]

    def picked(self) -> Selection | None:
        return self.session.frame.selection

    def set(self, name: str, value: str | bool | float) -> None:
        self.session.set_option(f"matrix.{name}", value)
        self.settle()

    def page(self, kind: type[P]) -> P:
        """The view that is shown, which is of this kind."""
        page = self.pane.page
        assert isinstance(page, kind)
        return page

    def settle(self) -> None:
        """Wait until the newest frame is shown."""
        self.qtbot.wait(40)
        self.qtbot.waitUntil(lambda: self.pane._frame is self.session.frame)

    def click(self, widget: QWidget, spot: QPointF | QPoint) -> None:
        place = spot.toPoint() if isinstance(spot, QPointF) else spot
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.settle()

    def move(self, widget: QWidget, spot: QPointF) -> None:
        QTest.mouseMove(widget, spot.toPoint())
        self.settle()

    def key(self, widget: QWidget, key: Qt.Key) -> None:
        QTest.keyClick(widget, key)
        self.settle()


@contextmanager
def live_matrix(qtbot: QtBot, view: str = "equation", config: Config = SMALL) -> Iterator[Live]:
    """A pane of 440 x 560 on a running session."""
    with running_session(qtbot, MatrixPane.options, config) as session:
        pane = MatrixPane(session)
        qtbot.addWidget(pane)
        pane.resize(440, 560)
        session.set_option("matrix.view", view)
        session.frame_changed.connect(pane.show_frame)
        pane.show_frame(session.frame)
        pane.show()
        live = Live(qtbot, pane, session)
        live.settle()
        yield live
        session.frame_changed.disconnect(pane.show_frame)
        pane.hide()


def frame_of(config: Config | None = None, steps: int = 30, **parts: object) -> Frame:
    """A frame with the pane's options; `values` without their prefix."""
    values = {f"matrix.{name}": value for name, value in dict(parts.pop("values", {})).items()}  # type: ignore[call-overload]
    if config is not None and config.sizes[0] != 784:
        x = frozen(np.linspace(-0.7, 0.9, config.sizes[0], dtype=np.float32))
        parts["picture"] = Picture(x, x)
    given = {"options": MatrixPane.options, "values": values, **parts}
    return make_frame(make_snapshot(config, steps), **given)  # type: ignore[arg-type]
