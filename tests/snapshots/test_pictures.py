"""A handful of pinned pictures: each pane at one made-up moment. They catch what no probe looks at.

A pixel may be a level off, and half a percent of them more than that, because text is rendered a little differently
by different builds of Qt. To accept a change: look at the new picture, then run with DESCENT_PIN=1.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QCursor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app import fonts
from app.formula import FormulaStrip
from app.pane import Pane
from app.registry import OPTIONS
from app.selection import Neuron
from app.theme import DARK, LIGHT, Theme, apply
from tests.app.every_pane import LOADED
from tests.app.frames import make_frame, make_snapshot
from tests.app.rig import running_session

FOLDER = Path(__file__).parent
SIZE = {
    "pad": (262, 560),
    "diagram": (580, 560),
    "cost": (440, 270),
    "gallery": (440, 310),
    "formula": (1280, 50),
}
EVERY: tuple[type[Pane], ...] = (*LOADED, FormulaStrip)
PINNED = [kind for kind in EVERY if kind.key in SIZE]
TOLERATED = 0.005  # of the pixels
LEVELS = 1


def _pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    words = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return words[:, :, :3].astype(np.int16)


def _difference(a: QImage, b: QImage) -> float:
    """The share of pixels that are more than the tolerated levels apart in any channel."""
    if a.size() != b.size():
        return 1.0
    return float((np.abs(_pixels(a) - _pixels(b)).max(axis=2) > LEVELS).mean())


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("kind", PINNED, ids=lambda kind: kind.key)
def test_the_picture_is_as_it_was(qtbot: QtBot, qapp: QApplication, kind: type[Pane], theme: Theme) -> None:
    fonts.install(qapp)
    apply(qapp, theme)
    QCursor.setPos(1919, 1079)  # where the mouse of an earlier test was left, a pane would show it
    rng = np.random.default_rng(3)
    image = np.zeros((28, 28))
    image[6:22, 12:16] = rng.uniform(0.6, 1, (16, 4))
    frame = make_frame(make_snapshot(steps=400), image, options=OPTIONS, theme=theme, selection=Neuron(1, 5))
    with running_session(qtbot, OPTIONS) as session:
        pane = kind(session)
        qtbot.addWidget(pane)
        pane.resize(*SIZE[kind.key])
        pane.show()
        pane.activateWindow()
        qtbot.waitUntil(pane.isActiveWindow)
        for widget in (pane, *pane.findChildren(QWidget)):
            widget.clearFocus()  # a cursor or ring would come and go with the tests before
        pane.show_frame(frame)
        while pane.advance():
            pass
        QApplication.processEvents()
        now = pane.grab().toImage()
    file = FOLDER / f"{kind.key}-{theme.name}.png"
    if os.environ.get("DESCENT_PIN"):
        now.save(str(file))
    share = _difference(QImage(str(file)), now)
    if share > TOLERATED:
        now.save(str(file.with_suffix(".new.png")))
    assert share <= TOLERATED, (
        f"{share:.2%} of the pixels differ: compare {file.name} with {file.stem}.new.png"
    )
