"""The icons, by their pixels: QSvgRenderer calls scraps valid too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from app import icons
from app.paths import resource
from app.theme import DARK, LIGHT, Theme

if TYPE_CHECKING:
    from numpy.typing import NDArray

pytestmark = pytest.mark.usefixtures("qapp")
NAMES = icons.names()
WANTED = {
    "play", "pause", "step", "step-epoch", "back", "reset", "reseed", "new-network", "pencil", "eraser", "undo",
    "redo", "clear", "shuffle", "next-wrong", "noise", "shift-left", "shift-right", "shift-up", "shift-down",
    "normalise", "menu", "zoom-fit", "log-scale", "open", "save", "screenshot", "theme", "help", "close", "float",
}  # fmt: skip


def channels(image: QImage) -> NDArray[np.uint8]:
    same = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return np.array(same.constBits(), dtype=np.uint8).reshape(same.height(), -1, 4)[:, : same.width()]


def opacity(pixmap: QPixmap) -> NDArray[np.uint8]:
    return channels(pixmap.toImage())[..., 3]


def test_every_icon_that_is_asked_for_exists() -> None:
    assert set(NAMES) >= WANTED


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_has_ink_inside_its_box_and_in_its_middle(name: str) -> None:
    mask = opacity(icons.icon(name, DARK).pixmap(40, 40))
    assert mask.shape == (40, 40)
    assert 0.03 < (mask > 128).mean() < 0.5
    assert not mask[[0, 1, -2, -1]].any()
    assert not mask[:, [0, 1, -2, -1]].any()
    rows, columns = (np.flatnonzero(mask.max(axis=axis) > 128) for axis in (1, 0))
    assert abs((rows[0] + rows[-1]) / 2 - 19.5) < 3.3
    assert abs((columns[0] + columns[-1]) / 2 - 19.5) < 3.3


def test_no_two_icons_look_alike_at_the_size_of_a_menu() -> None:
    seen = np.array([opacity(icons.icon(name, DARK).pixmap(16, 16)).ravel() for name in NAMES], dtype=float)
    apart = np.abs(seen[:, None] - seen[None]).mean(axis=2) + np.eye(len(NAMES)) * 255
    closest = np.unravel_index(apart.argmin(), apart.shape)
    assert apart.min() > 8, [NAMES[i] for i in closest]


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_ink_is_the_themes_and_faint_when_disabled(theme: Theme) -> None:
    for mode, ink in ((QIcon.Mode.Normal, theme.text), (QIcon.Mode.Disabled, theme.faint)):
        seen = channels(icons.icon("play", theme).pixmap(QSize(20, 20), 1.0, mode).toImage())
        solid = seen[seen[..., 3] == 255]
        assert len(solid) > 30
        assert (solid[:, :3] == [ink.red(), ink.green(), ink.blue()]).all()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 2.75])
def test_an_icon_is_drawn_for_the_screens_own_pixels(monkeypatch: pytest.MonkeyPatch, ratio: float) -> None:
    class Screen:
        def devicePixelRatio(self) -> float:
            return ratio

    monkeypatch.setattr(QGuiApplication, "screens", lambda: [Screen()])
    pixels = round(20 * ratio)
    shown = icons.icon("reset", DARK).pixmap(QSize(20, 20), ratio).toImage()
    drawn = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    drawn.fill(0)
    painter = QPainter(drawn)
    source = resource("icons/reset.svg").read_text(encoding="utf-8").replace("currentColor", DARK.text.name())
    QSvgRenderer(source.encode()).render(painter, QRectF(drawn.rect()))
    painter.end()
    assert (channels(shown) == channels(drawn)).all()


def test_icons_are_made_once() -> None:
    assert icons.icon("play", DARK).cacheKey() == icons.icon("play", DARK).cacheKey()
    assert icons.icon("play", DARK).cacheKey() != icons.icon("play", LIGHT).cacheKey()


def test_a_glyph_takes_any_colour_and_ratio() -> None:
    made = icons.glyph("check", QColor("#ff0000"), 12, 2.0)
    assert (made.width(), made.devicePixelRatio()) == (24, 2.0)
    seen = channels(made)
    assert (seen[seen[..., 3] == 255][:, :3] == [255, 0, 0]).all()


def test_an_unknown_name_is_told_with_the_known_ones(qapp: QApplication) -> None:
    assert qapp
    with pytest.raises(KeyError, match=r"no icon 'plya'.*play"):
        icons.icon("plya", DARK)


@pytest.mark.parametrize("name", NAMES)
def test_drawings_take_their_colour_from_the_theme_alone(name: str) -> None:
    source = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    assert "currentColor" in source
    assert "#" not in source
    assert 'viewBox="0 0 24 24"' in source
