"""The icons: our own drawings, in the theme's ink, sharp at the usual screen scales."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.paths import resource

if TYPE_CHECKING:
    from app.theme import Theme

SIZE: Final = 20  # widget pixels of an icon in a button
MENU: Final = 16  # ... and in a menu


def names() -> list[str]:
    """Every icon there is."""
    return sorted(path.stem for path in resource("icons").glob("*.svg"))


def icon(name: str, theme: Theme) -> QIcon:
    """The icon of this name in the theme's text colour, and faint for disabled; KeyError if there is none."""
    return _icon(name, theme, _pixels())


@cache
def _icon(name: str, theme: Theme, sizes: tuple[int, ...]) -> QIcon:
    made = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, theme.text), (QIcon.Mode.Disabled, theme.faint)):
        drawing = _drawing(name, ink)
        for pixels in sizes:
            made.addPixmap(QPixmap.fromImage(_rendered(drawing, pixels)), mode)
    return made


def _pixels() -> tuple[int, ...]:
    """Device pixels of an icon on the screens there are, so that none is scaled, and one for a screen plugged in later.

    (A QIconEngine would draw any size, but one written in Python is freed too early, and crashes.)
    """
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    exact = {round(size * ratio) for ratio in ratios for size in (MENU, SIZE)}
    return tuple(sorted(exact | {2 * SIZE}))


def glyph(name: str, colour: QColor, size: float, ratio: float = 1.0) -> QImage:
    """One icon as a picture in any colour: `size` in widget pixels, `ratio` the screen's device pixel ratio."""
    image = _rendered(_drawing(name, colour), round(size * ratio))
    image.setDevicePixelRatio(ratio)
    return image


def _drawing(name: str, ink: QColor) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", ink.name()).encode()))


@cache
def _source(name: str) -> str:
    path = resource("icons") / f"{name}.svg"
    if not path.is_file():
        raise KeyError(f"there is no icon {name!r}; there are {', '.join(names())}")
    return path.read_text(encoding="utf-8")


def _rendered(drawing: QSvgRenderer, pixels: int) -> QImage:
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return image
