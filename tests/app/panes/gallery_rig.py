"""A gallery on its own or on a running session, and where things are on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.frame import Frame
from app.graphics import image_words, levels
from app.panes.gallery.layout import Matrix, Tiles
from app.panes.gallery.pane import GalleryPane
from app.scales import diverging_lut, push_lut
from app.session import Session
from app.theme import Theme
from nncore.config import Config
from nncore.snapshot import Snapshot
from nncore.trainer import Trainer
from tests.app.frames import make_frame, make_snapshot
from tests.app.rig import SMALL, running_session
from tests.nncore.small import small_digits

OPTIONS = GalleryPane.options


class Recorder:
    """Stands in for the Session: keeps what it is asked, as (verb, *arguments)."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []

    def __getattr__(self, verb: str) -> Callable[..., None]:
        return lambda *given: self.asked.append((verb, *given))

    def last(self, verb: str) -> object:
        """The argument of the last call of `verb`."""
        return next(call[-1] for call in reversed(self.asked) if call[0] == verb)


def gallery(qtbot: QtBot, size: tuple[int, int] = (420, 330)) -> GalleryPane:
    """A gallery on a recorder, shown at this size."""
    pane = GalleryPane(Recorder())  # type: ignore[arg-type]
    qtbot.addWidget(pane)
    pane.resize(*size)
    pane.show()
    return pane


@contextmanager
def live_gallery(
    qtbot: QtBot, config: Config = SMALL, size: tuple[int, int] = (420, 330)
) -> Iterator[tuple[GalleryPane, Session]]:
    """A gallery that follows a real session, shown at this size."""
    with running_session(qtbot, OPTIONS, config) as session:
        pane = GalleryPane(session)
        qtbot.addWidget(pane)
        session.frame_changed.connect(pane.show_frame)
        pane.resize(*size)
        pane.show()
        pane.show_frame(session.frame)
        pane.setFocus()
        QApplication.processEvents()
        yield pane, session


def frame(**parts: object) -> Frame:
    """A frame with the gallery's options, the scale from largest weight to largest unless given."""
    values = {"gallery.scale": "shared", **parts.pop("values", {})}  # type: ignore[dict-item]
    return make_frame(options=OPTIONS, values=values, **parts)  # type: ignore[arg-type]


def words(pane: GalleryPane) -> np.ndarray:
    """Every pixel of the pane as 0xffRRGGBB."""
    QApplication.processEvents()
    image: QImage = pane.grab().toImage()
    return image_words(image)


def at(picture: np.ndarray, rect: QRectF) -> int:
    """The colour in the middle of a rectangle."""
    return int(picture[int(rect.center().y()), int(rect.center().x())])


def middle(rect: QRectF) -> QPoint:
    """Where to click."""
    return QPointF(int(rect.center().x()), int(rect.center().y())).toPoint()


def tiles_of(pane: GalleryPane) -> Tiles:
    """Its tiles."""
    tiles = pane._stage.placement.tiles
    assert tiles is not None
    return tiles


def matrix_of(pane: GalleryPane, layer: int) -> Matrix:
    """Its matrix of a layer."""
    return next(m for m in pane._stage.placement.matrices if m.layer == layer)


def lut_of(view: str, theme: Theme) -> np.ndarray:
    """The colours of a view."""
    return push_lut(theme) if view == "gradient" else diverging_lut(theme)


def colour(value: float, end: float, view: str, theme: Theme) -> int:
    """The colour of a value on a scale that goes from -end to +end."""
    return int(lut_of(view, theme)[levels(np.array([value], np.float32), end)[0]])


def after_steps(n: int) -> Snapshot:
    """A snapshot of a network that took `n` real steps."""
    config = Config(batch_size=50, schedule="constant")
    trainer = Trainer(config, small_digits().train)
    trainer.run(n)
    return replace(make_snapshot(config), network=trainer.network(), gradient=trainer.gradient(), step=n)
