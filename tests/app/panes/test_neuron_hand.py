"""The neuron unplugged and fed by hand; and every view on networks, sizes and numbers that are hard to show."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.panes.neuron.bare import Bare
from app.panes.neuron.columns import strongest
from app.panes.neuron.hand_view import HandView
from app.registry import OPTIONS
from app.selection import Neuron, Selection, Weight
from app.theme import LIGHT
from nncore.config import Config
from nncore.network import Network
from tests.app.frames import make_frame, make_snapshot
from tests.app.panes.neuron_rig import becomes, microscope, point, reading

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
VIEWS = ("sum", "bias", "bend", "hand")


def hand_view(pane: object) -> HandView:
    view = pane.view  # type: ignore[attr-defined]
    assert isinstance(view, HandView)
    return view


@pytest.mark.concept("A0.4")
def test_unplugged_it_answers_the_hand_and_the_network_goes_on_untouched(qtbot: QtBot) -> None:
    with microscope(qtbot, "hand") as (pane, session):
        session.select(Neuron(2, 3))
        qtbot.waitUntil(lambda: reading(pane).neuron == Neuron(2, 3))
        network, outputs = session.frame.snapshot.network, session.frame.trace.outputs.copy()
        QTest.mouseClick(pane.heading.plug, LEFT)
        qtbot.waitUntil(lambda: reading(pane).unplugged)
        engine = float(session.frame.trace.activations[2][3])
        assert reading(pane).taken.activation == pytest.approx(
            engine, abs=1e-6
        )  # fed the same, it says the same
        feeder = hand_view(pane).feeder
        column, rect = feeder.cell(6), feeder.pictures()[1]
        QTest.mouseClick(feeder, LEFT, NONE, point(column.center().x(), rect.top() + rect.height() * 0.25))
        qtbot.waitUntil(lambda: session.frame.selection == Weight(2, 3, 6))
        fed = reading(pane).taken.inputs
        assert fed[6] == pytest.approx(0.75, abs=0.02)
        w, b = network.weights[1][3].astype(np.float64), float(network.biases[1][3])
        assert reading(pane).taken.activation == pytest.approx(1 / (1 + np.exp(-(w @ fed + b))), abs=1e-9)
        np.testing.assert_array_equal(session.frame.trace.outputs, outputs)
        assert session.frame.snapshot.network is network
        QTest.mouseClick(pane.heading.plug, LEFT)
        qtbot.waitUntil(lambda: not reading(pane).unplugged)
        assert reading(pane).taken.activation == pytest.approx(engine, abs=1e-6)


@pytest.mark.concept("A0.4")
def test_the_first_thing_fed_by_hand_unplugs_it_and_is_not_lost(qtbot: QtBot) -> None:
    with microscope(qtbot, "hand") as (pane, session):
        session.select(Weight(3, 1, 4))
        qtbot.waitUntil(lambda: reading(pane).marked == 4)
        field = hand_view(pane).one
        field.edit.setFocus()
        field.edit.selectAll()
        QTest.keyClicks(field.edit, "0,125")
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: reading(pane).unplugged)
        assert reading(pane).taken.inputs[4] == 0.125


def test_a_stroke_on_the_copy_feeds_ink_and_leaves_the_picture_alone(qtbot: QtBot) -> None:
    with microscope(qtbot, "hand") as (pane, session):
        feeder, picture = hand_view(pane).feeder, session.frame.picture
        cell = feeder.cell(2 * 28 + 2)
        at = point(cell.center().x(), cell.center().y())
        QTest.mouseClick(feeder, LEFT, NONE, at)
        qtbot.waitUntil(lambda: reading(pane).unplugged)
        assert reading(pane).taken.inputs[2 * 28 + 2] == 1
        QTest.mouseClick(feeder, Qt.MouseButton.RightButton, NONE, at)
        assert reading(pane).taken.inputs[2 * 28 + 2] == 0
        assert session.frame.picture is picture


@pytest.mark.concept("A2.10")
def test_brighter_by_hand_the_further_its_sum_is_from_nothing(qtbot: QtBot) -> None:
    with microscope(qtbot, "hand") as (pane, session):
        plain = reading(pane).taken.total
        image = session.frame.trace.activations[0].astype(np.float64)
        lit, found = int(image.argmax()), []
        for brightness in (0.25, 0.5, 1.5):
            hand_view(pane).light.slide(brightness / 2)
            qtbot.waitUntil(
                becomes(lambda: reading(pane).taken.inputs[lit], pytest.approx(brightness * image[lit]))
            )
            taken = reading(pane).taken
            assert taken.total == pytest.approx(brightness * plain, abs=1e-6)
            found.append((taken.z, taken.activation))
        order = sorted(found)
        assert [a for _, a in order] == sorted(a for _, a in found)  # the larger z, the larger a
        own = float(session.frame.trace.zs[0][0])
        assert own == pytest.approx(plain + taken.bias, abs=1e-5)  # the image beside it is what it was


@pytest.mark.concept("A2.17")
def test_with_nothing_coming_in_the_bias_speaks_alone(qtbot: QtBot) -> None:
    with microscope(qtbot, "hand") as (pane, session):
        session.set_parameter(reading(pane).bias, 1.25)
        qtbot.waitUntil(lambda: reading(pane).taken.bias == 1.25)
        QTest.mouseClick(hand_view(pane).blank, LEFT)
        qtbot.waitUntil(lambda: reading(pane).unplugged)
        assert not reading(pane).taken.inputs.any()
        assert reading(pane).taken.activation == pytest.approx(1 / (1 + np.exp(-1.25)))
        session.draw(np.zeros((28, 28), np.float32))
        qtbot.waitUntil(lambda: session.frame.picture.is_empty)
        np.testing.assert_allclose(Bare.values(reading(pane)), session.frame.trace.activations[1], atol=1e-7)
        bare = hand_view(pane).bare
        rect = bare.columns()
        QTest.mouseClick(bare, LEFT, NONE, point(rect.left() + rect.width() * 5.5 / 16, rect.center().y()))
        qtbot.waitUntil(lambda: session.frame.selection == Neuron(1, 5))


def test_of_too_many_inputs_each_column_shows_its_strongest() -> None:
    values = np.arange(-10.0, 11.0)
    kept, group = strongest(values, 7)
    assert group == 3
    assert list(kept) == [-10, -7, -4, -1, 4, 7, 10]
    assert strongest(values, 40)[1] == 1


SHAPES: tuple[tuple[Config, Selection], ...] = (
    (Config(sizes=(784, 10)), Neuron(1, 9)),
    (Config(sizes=(784, 1, 10), activation="relu"), Weight(2, 3, 0)),
    (Config(sizes=(784, 512, 256, 10), activation="tanh", init="he"), Neuron(2, 255)),
    (Config(sizes=(2, 3, 1)), Neuron(1, 2)),
    (Config(sizes=(2, 3, 1), activation="linear", output="linear"), Neuron(2, 0)),
    (Config(output="softmax", cost="cross-entropy"), Neuron(3, 1)),
)


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_shows_every_network_at_every_size(qtbot: QtBot, view: str) -> None:
    with microscope(qtbot, view) as (pane, session):
        data = session.frame.data
        for config, picked in SHAPES:
            image = np.full((28, 28) if config.sizes[0] == 784 else (1, config.sizes[0]), 0.5)
            for values in ({}, {"neuron.unplugged": True, "neuron.free": True, "neuron.z": -4.0}):
                frame = make_frame(
                    make_snapshot(config),
                    image,
                    options=OPTIONS,
                    values={"neuron.view": view, **values},
                    data=data,
                    selection=picked,
                )
                for size in ((440, 530), (160, 120)):
                    pane.resize(*size)
                    pane.show_frame(frame)
                    while pane.advance():
                        pass
                    shot = pane.grab().toImage()
                    assert len({shot.pixel(x, y) for x in range(0, 160, 3) for y in range(0, 120, 3)}) > 3
        assert reading(pane).taken.layer == 3


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_every_view_survives_weights_that_are_no_numbers(qtbot: QtBot, view: str, bad: float) -> None:
    with microscope(qtbot, view) as (pane, session):
        fresh = make_snapshot().network
        broken = Network(tuple(np.full_like(w, bad) for w in fresh.weights), fresh.biases, fresh.activations)
        for layer in (1, 3):
            frame = make_frame(
                make_snapshot(network=broken),
                options=OPTIONS,
                values={"neuron.view": view},
                theme=LIGHT,
                data=session.frame.data,
                selection=Neuron(layer, 1),
            )
            pane.show_frame(frame)
            while pane.advance():
                pass
            assert not pane.grab().isNull()
            assert "not a number" in pane.describe(frame) or "∞" in pane.describe(frame)


@pytest.mark.parametrize("view", VIEWS)
def test_every_control_has_a_name_and_a_sentence_and_takes_the_keyboard(qtbot: QtBot, view: str) -> None:
    from PySide6.QtWidgets import QAbstractButton, QSlider, QWidget

    from app.panes.neuron.plate import Plate

    with microscope(qtbot, view) as (pane, _):
        found: list[QWidget] = [
            *pane.view.findChildren(QAbstractButton),
            *pane.view.findChildren(QSlider),
            *pane.view.findChildren(Plate),
        ]
        assert len(found) >= 4
        for widget in found:
            named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
            assert named, widget
            assert widget.toolTip(), widget
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget
