"""Panes as paper wants them: in the light theme and fine enough for print, whatever the window shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.theme import LIGHT, Theme, apply

if TYPE_CHECKING:
    from app.frame import Frame
    from app.pane import Pane

FINE = 3  # dots of a picture on paper for each pixel of the screen: 300 to the inch and more


def images_of(panes: Sequence[Pane], frame: Frame) -> list[QImage]:
    """Each pane as it stands, in the light theme; the window is as it was before anything of it is painted."""
    with _dressed(panes, frame, LIGHT):
        return [_image(pane) for pane in panes]


@contextmanager
def _dressed(panes: Sequence[Pane], frame: Frame, theme: Theme) -> Iterator[None]:
    """Panes in another theme; no event runs meanwhile, so nobody sees it."""
    application = QApplication.instance()
    if theme is frame.theme or not panes or not isinstance(application, QApplication):
        yield
        return
    try:
        apply(application, theme)
        _show(panes, replace(frame, theme=theme))
        yield
    finally:
        apply(application, frame.theme)
        _show(panes, frame)


def _show(panes: Sequence[Pane], frame: Frame) -> None:
    for pane in panes:
        pane.show_frame(frame)
        while pane.advance():
            pass


def _image(pane: Pane) -> QImage:
    image = QImage(pane.size() * FINE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(FINE)
    image.fill(LIGHT.window)
    pane.render(image)
    image.setDevicePixelRatio(1)
    return image
