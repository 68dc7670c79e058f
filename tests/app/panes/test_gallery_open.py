"""A neuron that is open: its pictures and its sum are the network's."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from app.ends import peak, round_up
from app.panes.gallery.panels import place_panels
from app.panes.gallery.values import values_of
from app.scales import luminance_lut
from app.theme import DARK
from tests.app.panes.gallery_rig import after_steps, at, colour, frame, gallery, words
from tests.nncore.small import small_digits


def test_the_open_neuron_shows_weights_input_product_and_change(qtbot: QtBot) -> None:
    image = small_digits().train.images[5].reshape(28, 28) / 255
    shown = frame(snapshot=after_steps(60), image=image, values={"gallery.open": 7.0})
    pane = gallery(qtbot, (600, 520))
    pane.show_frame(shown)
    picture, lens, opened = words(pane), pane._stage.lens, pane._lens.opened
    assert lens is not None
    assert opened is not None
    assert [panel.name for panel in opened.panels] == ["weights", "input", "product", "change"]
    for panel, name in ((0, "weights"), (2, "product"), (3, "change")):
        values, end = values_of(shown, name, 1), opened.panels[panel].end
        assert values is not None
        assert end == round_up(peak(values.weights[7]))
        for k in (300, 345, 406, 500):
            assert at(picture, lens.pixel(panel, k)) == colour(values.weights[7, k], end, name, DARK)
    for k in (0, 345, 406):
        assert at(picture, lens.pixel(1, k)) == int(luminance_lut()[round(float(image.reshape(-1)[k]) * 255)])


def test_the_open_neurons_sum_is_the_networks(qtbot: QtBot) -> None:
    image = small_digits().train.images[5].reshape(28, 28) / 255
    shown = frame(snapshot=after_steps(60), image=image, values={"gallery.open": 7.0})
    pane = gallery(qtbot)
    pane.show_frame(shown)
    opened = pane._lens.opened
    assert opened is not None
    z, a = float(shown.trace.zs[0][7]), float(shown.trace.activations[1][7])
    assert f"= {z:.3f},  sigmoid({z:.3f}) = {a:.3f}".replace("-", "−") in opened.sums[0]


@pytest.mark.parametrize(("size", "large", "small"), [((429, 250), 196, 56), ((649, 446), 360, 84)])
def test_the_open_neurons_weights_are_large(size: tuple[int, int], large: float, small: float) -> None:
    panels = place_panels(QRectF(4, 22, *size), 28, 1.0)
    assert len(panels.shown) == 4
    assert panels.rect(0).width() >= large
    assert all(panels.rect(i).width() >= small for i in (1, 2, 3))


@given(st.floats(60, 900), st.floats(60, 900), st.sampled_from([1.0, 1.5, 2.0]))
def test_panels_stay_inside_apart_and_under_their_points(width: float, height: float, ratio: float) -> None:
    area = QRectF(4, 22, width, height)
    panels = place_panels(area, 28, ratio)
    boxes = [*panels.rects, *panels.captions]
    for a, b in combinations(boxes, 2):
        assert not a.adjusted(1, 1, -1, -1).intersects(b)
    for panel in panels.shown:
        assert (panels.rect(panel).width() * ratio) % 28 == 0  # whole pixels of the screen
        assert area.adjusted(-1, -1, 1, 1).contains(panels.rect(panel)) or min(width, height) < 60
        for k in (0, 27, 345, 783):
            middle = panels.pixel(panel, k).center()
            assert panels.at(middle.x(), middle.y()) == k
