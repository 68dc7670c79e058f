"""What is painted and locked looks muted, says by whom where it is pointed at, and is itself again afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.lock_veil import Veil
from app.lock_watch import LockWatch
from app.pane import Pane
from app.panes.learned.pane import LearnedPane
from app.panes.levers.pane import LeversPane
from app.panes.mixer.pane import MixerPane
from app.panes.one.pane import OnePane
from app.panes.pad.pane import PadPane
from app.registry import OPTIONS
from app.schedule import Scheduler
from app.session import Session
from app.theme import DARK, LIGHT, Theme
from nncore.patterns import shape, to_text
from tests.app.looks import pixels
from tests.app.rig import running_session

WHO = "this lesson until you predict, or skip it"
LONG = 20_000  # milliseconds


class Stripes(QWidget):
    """Something painted: black and white."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), DARK.plate)
        for x in range(0, self.width(), 20):
            painter.fillRect(x, 0, 10, self.height(), DARK.plate_text)


def left_half(control: QWidget) -> list[QRectF]:
    return [QRectF(0, 0, control.width() / 2, control.height())]


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def control(qtbot: QtBot, session: Session) -> Stripes:
    root = QWidget()
    qtbot.addWidget(root)
    made = Stripes(root)
    made.resize(200, 100)
    root.resize(300, 200)
    Veil(made, "mixer.voices", "draw", parts=left_half)
    root.show()
    LockWatch(root, session)
    return made


def light_of(control: QWidget, x: int) -> float:
    """The mean brightness of ten columns, 0 to 255."""
    return float((pixels(control.grab().toImage())[60:, x : x + 10] & 255).mean())


@pytest.fixture
def tips(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What veils say where they are pointed at."""
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _control: said.append(text))
    return said


def point_at(control: QWidget, point: QPoint) -> None:
    event = QHelpEvent(QEvent.Type.ToolTip, point, control.mapToGlobal(point))
    QApplication.sendEvent(control, event)


def test_what_is_locked_is_muted_says_by_whom_and_is_itself_again(
    control: Stripes, session: Session, tips: list[str]
) -> None:
    free, beside = light_of(control, 40), light_of(control, 140)
    session.lock(["draw"], WHO)
    assert light_of(control, 40) < 0.7 * free
    assert light_of(control, 140) == beside
    point_at(control, QPoint(150, 50))
    assert tips == []
    point_at(control, QPoint(50, 50))
    assert len(tips) == 1
    assert WHO in tips[0]
    session.unlock()
    assert light_of(control, 40) == free
    point_at(control, QPoint(50, 50))
    assert len(tips) == 1


def test_it_grows_with_its_control_and_lets_the_mouse_through(control: Stripes, session: Session) -> None:
    session.lock(["mixer.voices"], WHO)
    assert control.childAt(50, 50) is None
    control.resize(280, 150)
    veil = control.findChild(Veil)
    assert veil is not None
    assert veil.size() == control.size()


def nothing(_session: Session) -> None:
    """Nothing is to be done first."""


def one_pattern(session: Session) -> None:
    session.set_option("learned.patterns", to_text([shape("loop")]))


PANES: list[tuple[type[Pane], str, Callable[[Session], object]]] = [
    (MixerPane, "mixer.voices", Session.find),
    (LeversPane, "levers.amount", nothing),
    (PadPane, "draw", nothing),
    (OnePane, "one.outputs", nothing),
    (LearnedPane, "learned.patterns", one_pattern),
]


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize(("kind", "key", "do"), PANES, ids=[key for _, key, _ in PANES])
def test_the_painted_controls_of_a_pane_look_locked(
    qtbot: QtBot, session: Session, kind: type[Pane], key: str, do: Callable[[Session], object], theme: Theme
) -> None:
    session.set_theme(theme)
    do(session)
    pane = kind(session)
    qtbot.addWidget(pane)
    scheduler = Scheduler(session, [pane])
    LockWatch(pane, session)
    pane.resize(720, 520)
    pane.show()

    def veils() -> list[Veil]:
        found = [each for each in pane.findChildren(Veil) if key in each.keys]
        return [each for each in found if each.control.isVisible() and each.parts()]

    qtbot.waitUntil(lambda: bool(veils()) and not session._tick_pending, timeout=LONG)
    scheduler.finish()
    veil = veils()[0]
    before = contrast_of(picture(veil), veil)
    session.lock([key], WHO)
    scheduler.finish()
    assert contrast_of(picture(veil), veil) < 0.75 * before


def picture(veil: Veil) -> QImage:
    return veil.control.grab().toImage()


def contrast_of(image: QImage, veil: Veil) -> float:
    """How far what is painted in the parts is from one colour; where the padlock is, is left out."""
    grey = (pixels(image) >> 8) & 255
    found = []
    for part in veil.parts():
        inside = part.toRect().adjusted(3, 3, -3, -3)
        rows = grey[max(0, inside.top()) : inside.bottom(), max(0, inside.left()) : inside.right()].astype(
            float
        )
        if part.width() >= 40 <= part.height():
            rows = rows[:, :-32]
        found.append(np.ptp(rows) if rows.size else 0.0)
    return float(max(found))
