"""The pad for inputs that are no picture: sliders, typed numbers, the plane, names, noise. By real mouse and keys."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.dock import Dock
from app.panes.pad.options import OPTIONS
from app.panes.pad.pane import PadPane
from app.schedule import Scheduler
from app.selection import Neuron
from app.session import Session
from nncore.config import Config
from nncore.passes import forward
from tests.app.every_pane import KIND
from tests.app.frames import make_frame
from tests.app.rig import running_session

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CONFIGS = {
    "moons": Config(sizes=(2, 3, 1), data="moons"),
    "sensors": Config(sizes=(6, 8, 4), data="sensors"),
    "words": Config(sizes=(16, 8, 3), data="words"),
}


@pytest.fixture
def session(qtbot: QtBot, data: str) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS, CONFIGS[data]) as made:
        yield made


@pytest.fixture
def pad(qtbot: QtBot, session: Session) -> PadPane:
    made = PadPane(session)
    qtbot.addWidget(made)
    made.resize(262, 560)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    Scheduler(session, [made])
    session.wake()
    qtbot.waitUntil(made.board.isVisible)
    return made


def _values(pad: PadPane) -> list[float]:
    return [float(value) for value in pad.session.frame.picture.drawn]


def _point(at: QPointF) -> QPoint:
    return QPoint(round(at.x()), round(at.y()))


@pytest.mark.parametrize("data", ["words"])
def test_sixteen_words_are_readable_in_a_small_window(pad: PadPane) -> None:
    rows = pad.board.sliders.rows
    assert rows.count == 16
    assert rows.pitch >= 16
    assert rows.row(15).bottom() <= pad.board.sliders.height()
    assert rows.track(0).width() >= 60
    assert "bread" in pad.board.sliders.accessibleDescription()


@pytest.mark.concept("A0.7")
@pytest.mark.parametrize("data", ["sensors"])
def test_a_number_is_typed_with_comma_or_point(qtbot: QtBot, pad: PadPane) -> None:
    sliders = pad.board.sliders
    at = _point(sliders.rows.number_rect(2).center())
    for text, value in (("0,35", 0.35), ("0.8", 0.8)):
        QTest.mouseClick(sliders, LEFT, NONE, at)
        assert sliders.field.isVisible()
        QTest.keyClicks(sliders.field, text)
        QTest.keyClick(sliders.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: _values(pad)[2] == pytest.approx(value))  # noqa: B023
        assert not sliders.field.isVisible()
        assert sliders.hasFocus()


@pytest.mark.parametrize("data", ["sensors"])
def test_what_cannot_be_is_said_and_changes_nothing(pad: PadPane) -> None:
    sliders, before = pad.board.sliders, _values(pad)
    QTest.mouseClick(sliders, LEFT, NONE, _point(sliders.rows.number_rect(0).center()))
    for text, says in (("abc", "“abc” is not a number"), ("7", "0 to 1 are allowed")):
        sliders.field.clear()
        QTest.keyClicks(sliders.field, text)
        QTest.keyClick(sliders.field, Qt.Key.Key_Return)
        assert says in pad.caption.left
    QTest.keyClick(sliders.field, Qt.Key.Key_Escape)
    assert not sliders.field.isVisible()
    assert _values(pad) == before


@pytest.mark.parametrize("data", ["sensors"])
def test_the_keys_choose_and_change_an_input(qtbot: QtBot, pad: PadPane) -> None:
    sliders, before = pad.board.sliders, _values(pad)
    sliders.setFocus()
    QTest.keyClick(sliders, Qt.Key.Key_Down)
    QTest.keyClick(sliders, Qt.Key.Key_Down)
    assert sliders.input == 1
    qtbot.waitUntil(lambda: pad.session.frame.hover == Neuron(0, 1))
    assert "damp = input 1" in pad.caption.left
    QTest.keyClick(sliders, Qt.Key.Key_Right)
    QTest.keyClick(sliders, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: _values(pad)[1] > before[1] + 0.05)
    pad.session.undo()  # nudges in a row are one step
    qtbot.waitUntil(lambda: _values(pad) == before)
    QTest.keyClicks(sliders, "1")
    assert sliders.field.text() == "1"
    QTest.keyClick(sliders.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _values(pad)[1] == 1.0)
    QTest.keyClick(sliders, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: _values(pad)[1] == 0.0)


@pytest.mark.parametrize("data", ["moons"])
def test_the_point_is_dragged_in_the_plane_as_one_step(qtbot: QtBot, pad: PadPane) -> None:
    plane, before = pad.board.plane, _values(pad)
    start, end = plane.place(-1.5, 0.5), plane.place(1.5, -0.75)
    QTest.mousePress(plane, LEFT, NONE, _point(start))
    qtbot.waitUntil(lambda: _values(pad)[0] == pytest.approx(-1.5, abs=0.03))
    QTest.mouseMove(plane, _point(plane.place(0, 0)))
    QTest.mouseMove(plane, _point(end))
    QTest.mouseRelease(plane, LEFT, NONE, _point(end))
    qtbot.waitUntil(lambda: _values(pad)[0] == pytest.approx(1.5, abs=0.03))
    assert _values(pad)[1] == pytest.approx(-0.75, abs=0.03)
    frame = pad.session.frame
    assert np.array_equal(frame.trace.outputs, forward(frame.snapshot.network, frame.picture.drawn).outputs)
    pad.session.undo()
    qtbot.waitUntil(lambda: _values(pad) == before)
    plane.setFocus()
    QTest.keyClick(plane, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: _values(pad)[1] > before[1])


@pytest.mark.parametrize("data", ["moons"])
def test_the_ground_of_the_plane_is_the_answer_there(qtbot: QtBot, pad: PadPane) -> None:
    session, plane = pad.session, pad.board.plane
    session.step(300)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 300 and not session.frame.snapshot.running)
    qtbot.waitUntil(lambda: plane._answer_of is session.frame.acting)
    image = plane.grab().toImage()
    network = session.frame.snapshot.network
    for x, y in ((-2.5, 2.5), (2.5, -2.5), (-2.5, -2.5), (2.5, 2.5)):
        a = float(forward(network, np.array([x, y], np.float32)).outputs[0])
        at = plane.place(x, y)
        grey = image.pixelColor(_point(at)).red()
        assert grey == pytest.approx(40 + 150 * a, abs=12), (x, y)


@pytest.mark.parametrize("data", ["moons"])
def test_nothing_but_zeros_is_a_point_too(qtbot: QtBot, pad: PadPane) -> None:
    pad.session.draw(np.zeros(2, np.float32))
    qtbot.waitUntil(lambda: pad.session.frame.picture.source == "drawn")
    assert not pad.session.frame.answer.empty
    said = pad.answer.lines(pad.session.frame)
    assert said[1] in ("upper moon", "lower moon", "upper moon and lower moon")


@pytest.mark.parametrize("data", ["moons"])
def test_one_output_has_its_half_and_says_what_above_it_means(pad: PadPane) -> None:
    assert pad.bars.count == 1
    assert pad.bars.sum_text() == "above ½: lower moon, else: upper moon"
    track = pad.bars.rows.track(0)
    image = pad.bars.grab().toImage()
    middle = round(track.left() + track.width() / 2)
    above = [
        image.pixelColor(x, round(track.top() - 3)).lightness() for x in (middle - 4, middle, middle + 4)
    ]
    assert above[1] > max(above[0], above[2]) + 40


@pytest.mark.parametrize("data", ["sensors"])
def test_noise_stays_within_the_span_and_keeps_the_example(qtbot: QtBot, pad: PadPane) -> None:
    before = pad.session.frame.picture
    for kind in ("uniform", "gaussian", "salt", "shuffle"):
        pad.session.set_option("pad.noise", kind)
        pad.session.set_option("pad.noise_amount", "1")
        QApplication.processEvents()
        pad._actions["noise"].trigger()
        qtbot.waitUntil(lambda: bool(pad.session.frame.picture.disturbed))
        drawn = pad.session.frame.picture.drawn
        assert drawn.shape == (6,)
        assert 0 <= drawn.min() <= drawn.max() <= 1
    assert pad.session.frame.picture.label == before.label
    assert "noise" in pad.caption.right


@pytest.mark.parametrize("data", ["sensors"])
def test_the_title_says_inputs_where_nothing_can_be_drawn(qtbot: QtBot, pad: PadPane) -> None:
    dock = Dock(KIND["pad"], pad.session)
    qtbot.addWidget(dock)
    assert dock.pane.title_for(pad.session.frame) == dock.bar._title.text() == "Inputs"
    dock.bar.show_frame(make_frame(options=PadPane.options))
    assert dock.bar._title.text() == "Draw pad"


@pytest.mark.parametrize("data", ["sensors"])
def test_what_is_only_for_pictures_says_so(pad: PadPane) -> None:
    for key in ("erase", "invert", "normalise", "left"):
        assert not pad._actions[key].isEnabled()
        assert "Only for pictures" in pad._actions[key].toolTip()
    assert pad._actions["noise"].isEnabled()
