"""The network as one function, its hidden layers behind a curtain, and the forward pass layer by layer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.frame import Frame
from app.panes.diagram.cover import cover_of, sentences
from app.panes.diagram.geometry import Layout
from app.panes.diagram.pane import DiagramPane
from app.panes.diagram.progress import reached
from app.panes.diagram.reading import reading_of
from app.selection import Neuron
from app.window import Window
from nncore.config import Config
from nncore.data import Digits
from nncore.sets import make
from tests.app.frames import make_frame, make_snapshot
from tests.app.panes.test_diagram_pane import IMAGE, Recorder, frame_of, texts
from tests.app.windows import opened, press
from tests.nncore.small import small_digits

LEFT, NONE, SHIFT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def pane(qtbot: QtBot, recorder: Recorder) -> DiagramPane:
    made = DiagramPane(recorder)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(620, 460)
    made.show()
    return made


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as made:
        yield made


def _shown(pane: DiagramPane, frame: Frame) -> tuple[QImage, Layout]:
    pane.show_frame(frame)
    while pane.advance():
        pass
    layout = pane.layout_now()
    assert layout is not None
    return pane.grab().toImage().convertToFormat(QImage.Format.Format_RGB32), layout


def _part(image: QImage, rect: QRectF) -> QImage:
    return image.copy(rect.toAlignedRect())


def _at(image: QImage, point: QPointF) -> QColor:
    return image.pixelColor(round(point.x()), round(point.y()))


@pytest.mark.concept("A0.5")
def test_the_network_is_one_box_that_still_answers(pane: DiagramPane) -> None:
    open_image, layout = _shown(pane, frame_of())
    box_image, _ = _shown(pane, frame_of(values={"diagram.collapsed": "box"}))
    outputs = layout.answers.adjusted(14, 0, 0, 0) & QRectF(0, 0, 620, 460)
    assert _part(open_image, outputs) == _part(box_image, outputs)  # the same ten numbers
    assert layout.image is not None
    assert _part(open_image, layout.image) == _part(box_image, layout.image)
    box = cover_of(layout, "box")
    assert box is not None
    beside = [QPointF(layout.columns[0].x, y) for y in (box.top() - 30, box.bottom() + 30)]
    assert {_at(box_image, at).rgb() for at in beside} == {frame_of().theme.plate.rgb()}  # no lamps, no edges
    other, _ = _shown(pane, frame_of(image=IMAGE.T, values={"diagram.collapsed": "box"}))
    assert _part(other, outputs) != _part(box_image, outputs)
    assert "784 numbers in, 13\u2009002 settings inside, 10 numbers out" in pane.describe(
        frame_of(values={"diagram.collapsed": "box"})
    )


@pytest.mark.parametrize("sizes", [(784, 10), (784, 512, 256, 10), (2, 3, 1), (16, 8, 3)])
def test_the_box_counts_every_network(sizes: tuple[int, ...]) -> None:
    data = {2: "moons", 16: "words"}.get(sizes[0], "mnist")
    frame = frame_of(make_snapshot(Config(sizes=sizes, data=data)), image=np.zeros((1, sizes[0])))
    numbers = [int("".join(c for c in text if c.isdigit())) for text in sentences(frame)]
    assert numbers == [sizes[0], frame.snapshot.network.n_parameters, sizes[-1]]


@pytest.mark.concept("A1.5")
def test_the_curtain_covers_the_hidden_layers_and_a_click_lifts_it(
    pane: DiagramPane, recorder: Recorder
) -> None:
    curtained = frame_of(values={"diagram.collapsed": "curtain"})
    image, layout = _shown(pane, curtained)
    rect = cover_of(layout, "curtain")
    assert rect is not None
    first, second, last = layout.columns
    assert all(rect.contains(column.lamp(j)) for column in (first, second) for j in range(16))
    assert not rect.intersects(last.lamp(0))
    bright = frame_of(make_snapshot(steps=9), values={"diagram.collapsed": "curtain"})
    other, _ = _shown(pane, bright)
    assert _part(image, rect) == _part(other, rect)  # nothing shines through
    QTest.mouseMove(pane, QPoint(3, 3))
    QTest.mouseMove(pane, second.lamp(7).center().toPoint())
    assert all(not isinstance(thing, Neuron) for thing in recorder.hovered)
    QTest.mouseClick(pane, LEFT, NONE, second.lamp(7).center().toPoint())
    assert recorder.options == [("diagram.collapsed", "open")]
    assert not recorder.selected
    QTest.mouseMove(pane, QPoint(3, 3))  # Qt drops a later test's move to where the mouse is
    assert [w.shape for w in curtained.snapshot.network.weights] == [(16, 784), (16, 16), (10, 16)]


def test_without_hidden_layers_there_is_no_curtain(pane: DiagramPane) -> None:
    config = Config(sizes=(784, 10))
    bare, layout = _shown(pane, frame_of(make_snapshot(config)))
    curtained, _ = _shown(pane, frame_of(make_snapshot(config), values={"diagram.collapsed": "curtain"}))
    assert cover_of(layout, "curtain") is None
    assert bare == curtained


@pytest.mark.concept("A0.2")
@pytest.mark.parametrize("upto", [1, 2, 3])
def test_columns_light_in_order_and_later_ones_are_blank(pane: DiagramPane, upto: int) -> None:
    whole, layout = _shown(pane, frame_of())
    frame = frame_of(values={"diagram.upto": float(upto)})
    image, _ = _shown(pane, frame)
    for column in layout.columns:
        lamp = column.lamp(3)
        same = _part(whole, lamp) == _part(image, lamp)
        assert same == (column.layer < upto), column.layer
    reading = reading_of(frame, Neuron(upto, 3))
    assert reading.rows[0][0] == "not computed yet"
    assert "not computed" in pane.describe(frame)
    if upto > 1:
        known = reading_of(frame, Neuron(upto - 1, 3)).rows[-1][1]
        assert known == f"{float(frame.trace.activations[upto - 1][3]):.2f}"


@pytest.mark.parametrize("width", [300, 580, 1200])
def test_layer_by_layer_the_diagram_says_how_to_go_on(pane: DiagramPane, width: int) -> None:
    pane.resize(width, 560)
    _shown(pane, frame_of())
    assert not any("Page Down" in text for text in texts(pane))
    frame = frame_of(values={"diagram.upto": 3.0})
    _shown(pane, frame)
    said = {
        "layer by layer: 2 of 3 computed",
        "Shift + Page Down: on by a layer",
        "Shift + Page Up: back by one",
    }
    assert said <= texts(pane)
    assert "Page Down" in pane.describe(frame)


@pytest.mark.concept("A0.2")
def test_holding_a_neuron_changes_later_layers_only(qtbot: QtBot, window: Window) -> None:
    session = window.session
    before = [a.copy() for a in session.frame.trace.activations]
    session.pin(Neuron(1, 4), 0.9 if before[1][4] < 0.5 else 0.1)
    qtbot.waitUntil(lambda: bool(session.frame.pins))
    after = session.frame.trace.activations
    assert np.array_equal(after[0], before[0])
    assert np.array_equal(np.delete(after[1], 4), np.delete(before[1], 4))
    assert not np.array_equal(after[2], before[2])
    assert not np.array_equal(after[3], before[3])


@pytest.mark.concept("A0.2", "A0.5")
def test_the_keys_fold_the_network_and_step_its_forward_pass(qtbot: QtBot, window: Window) -> None:
    session = window.session
    press(window, "c")
    qtbot.waitUntil(lambda: session.frame.options["diagram.collapsed"] == "box")
    press(window, "c")
    qtbot.waitUntil(lambda: session.frame.options["diagram.collapsed"] == "open")
    seen = []
    for _ in range(4):
        press(window, Qt.Key.Key_PageDown, SHIFT)
        QApplication.processEvents()
        seen.append(reached(window.session.frame.options, 3))
    assert seen == [0, 1, 2, 3]
    press(window, Qt.Key.Key_PageUp, SHIFT)
    QApplication.processEvents()
    assert reached(window.session.frame.options, 3) == 2


def _set(name: str) -> Digits:
    return make(name)


@pytest.mark.concept("A0.7")
@pytest.mark.parametrize("name", ["moons", "sensors", "words"])
def test_inputs_and_answers_have_their_names(pane: DiagramPane, name: str) -> None:
    data = _set(name)
    sizes = (data.train.n_inputs, 5, data.train.n_classes)
    vector = data.train.images[0]
    frame = make_frame(
        make_snapshot(Config(sizes=sizes, data=name)),
        vector,
        options=DiagramPane.options,
        data=data,
    )
    _shown(pane, frame)
    assert data.train.input_names[0] in reading_of(frame, Neuron(0, 0)).title[0].lower()
    assert data.train.class_names[1] in reading_of(frame, Neuron(2, 1)).title[0]
    assert data.train.class_names[frame.answer.best] in pane.describe(frame)
    layout = pane.layout_now()
    assert layout is not None
    assert layout.inputs > 0
    assert layout.columns[0].layer == 0
