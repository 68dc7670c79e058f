"""The gradient found, in the diagram and in the gallery: as far as the wave has been, or the reason why not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import gradient_verbs
from app.graphics import levels
from app.pane import Pane
from app.panes.diagram.pane import DiagramPane
from app.panes.diagram.strengths import strengths_of
from app.panes.diagram.wording import shown_weights
from app.panes.gallery.notes import notes
from app.panes.gallery.pane import GalleryPane
from app.panes.gallery.values import value_at, values_of
from app.scales import diverging_lut, push_lut
from app.session import Session
from tests.app.rig import running_session

OPTIONS = (*DiagramPane.options, *GalleryPane.options, *gradient_verbs.OPTIONS)


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        made.set_option("diagram.colour", "found")
        made.set_option("gallery.view", "found")
        qtbot.waitUntil(lambda: made.frame.options["gallery.view"] == "found")
        yield made


def _shown(qtbot: QtBot, session: Session, kind: type[Pane], size: tuple[int, int]) -> Pane:
    pane = kind(session)
    qtbot.addWidget(pane)
    session.frame_changed.connect(pane.show_frame)
    pane.resize(*size)
    pane.show()
    pane.show_frame(session.frame)
    return pane


def _image(pane: Pane) -> QImage:
    while pane.advance():
        pass
    QApplication.processEvents()
    return pane.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _reach(qtbot: QtBot, session: Session, layers: int) -> None:
    while session.seeker.reach < layers:
        session.wave(1)
    qtbot.waitUntil(lambda: session.frame.found is not None and session.frame.found.reach == layers)


@pytest.mark.concept("A5.18")
def test_the_edges_are_as_strong_as_the_gradient_found(qtbot: QtBot, session: Session) -> None:
    pane = cast("DiagramPane", _shown(qtbot, session, DiagramPane, (560, 430)))
    assert "once it is found" in pane.describe(session.frame)
    assert strengths_of(session.frame) is None
    _reach(qtbot, session, 3)
    strengths, found = strengths_of(session.frame), session.frame.found
    assert strengths is not None
    assert found is not None
    for shown, slope in zip(strengths.layers, found.gradient.weights, strict=True):
        np.testing.assert_array_equal(shown, -slope)
    lit = _image(pane)
    session.set_option("diagram.colour", "weight")
    qtbot.waitUntil(lambda: session.frame.options["diagram.colour"] == "weight")
    assert _image(pane) != lit


@pytest.mark.concept("A7.19")
def test_layers_that_the_wave_has_not_reached_have_no_edges(qtbot: QtBot, session: Session) -> None:
    pane = cast("DiagramPane", _shown(qtbot, session, DiagramPane, (560, 430)))
    _reach(qtbot, session, 1)
    strengths = strengths_of(session.frame)
    assert strengths is not None
    assert strengths.missing == {1, 2}
    assert not strengths.layers[0].any()
    assert strengths.layers[2].any()
    assert "from layer 3 on" in pane.describe(session.frame)
    assert shown_weights(pane._arranged(session.frame).layout, strengths) == 160
    image, layout = _image(pane), pane.layout_now()
    assert layout is not None
    light = []
    for strip in layout.edges:
        xs = range(int(strip.left) + 14, int(strip.right) - 14, 3)
        ys = range(int(layout.answers.top()) + 10, int(layout.answers.bottom()) - 10, 3)
        plate = session.frame.theme.plate.rgb() & 0xFFFFFF
        light.append(sum(image.pixel(x, y) & 0xFFFFFF != plate for x in xs for y in ys))
    assert light[2] > 100
    assert light[2] > 5 * max(light[0], light[1])


@pytest.mark.concept("A5.18")
def test_each_tile_is_the_picture_of_minus_the_gradient_found(qtbot: QtBot, session: Session) -> None:
    pane = cast("GalleryPane", _shown(qtbot, session, GalleryPane, (620, 520)))
    assert "press G" in pane.describe(session.frame)
    _reach(qtbot, session, 3)
    found = session.frame.found
    assert found is not None
    for layer in (1, 2, 3):
        values = values_of(session.frame, "found", layer)
        assert values is not None
        np.testing.assert_array_equal(values.weights, -found.gradient.weights[layer - 1])
        np.testing.assert_array_equal(values.biases, -found.gradient.biases[layer - 1])
        assert value_at(session.frame, "found", layer, 2, 3) == -found.gradient.weights[layer - 1][2, 3]
    image, tiles = _image(pane), pane._stage.placement.tiles
    assert tiles is not None
    lut, end = push_lut(session.frame.theme), pane._content.pictures.end
    for tile, k in ((0, 406), (3, 350), (15, 20), (7, 500)):
        push = -found.gradient.weights[0][tile, k]
        seen = image.pixel(tiles.pixel(tile, k).center().toPoint()) & 0xFFFFFF
        assert seen == int(lut[levels(np.array([push]), end)[0]]) & 0xFFFFFF


def test_tiles_that_the_wave_has_not_reached_stay_empty_and_say_so(qtbot: QtBot, session: Session) -> None:
    pane = cast("GalleryPane", _shown(qtbot, session, GalleryPane, (620, 520)))
    _reach(qtbot, session, 2)
    pictures = pane._content.pictures
    assert pictures.unreached == {1}
    assert pictures.tiles is None
    assert set(pictures.sheets) == {2, 3}
    assert "Layer 1 is not found yet: the wave is at layer 2" in pane.describe(session.frame)


def test_the_opened_tile_has_weights_and_gradient_side_by_side(qtbot: QtBot, session: Session) -> None:
    session.set_option("gallery.open", 4.0)
    pane = cast("GalleryPane", _shown(qtbot, session, GalleryPane, (620, 420)))
    _reach(qtbot, session, 3)
    opened, lens, found = pane._lens.opened, pane._stage.lens, session.frame.found
    assert opened is not None
    assert lens is not None
    assert found is not None
    assert [panel.name for panel in opened.panels] == ["weights", "found"]
    left, right = lens.rects
    assert left.size() == right.size()
    assert left.right() < right.left()
    image, end = _image(pane), opened.panels[1].end
    assert end is not None
    for k in (406, 350, 500):
        colour = push_lut(session.frame.theme)[levels(np.array([-found.gradient.weights[0][4, k]]), end)[0]]
        assert image.pixel(lens.pixel(1, k).center().toPoint()) & 0xFFFFFF == int(colour) & 0xFFFFFF


@pytest.mark.concept("A5.18")
def test_each_weight_picture_has_its_gradient_beside_it(qtbot: QtBot, session: Session) -> None:
    _reach(qtbot, session, 3)
    pane = cast("GalleryPane", _shown(qtbot, session, GalleryPane, (700, 500)))
    image, tiles = _image(pane), pane._stage.placement.tiles
    assert tiles is not None
    assert tiles.paired
    frame, pictures = session.frame, pane._content.pictures
    weights, found = frame.snapshot.network.weights[0], values_of(frame, "found", 1)
    assert found is not None
    for tile in (0, 7, 15):
        for k in (0, 210, 407, 600):
            row, column = divmod(k, 28)
            for rect, value, lut, end in (
                (tiles.beside(tile), weights[tile, k], diverging_lut(frame.theme), pictures.beside_end),
                (tiles.rect(tile), found.weights[tile, k], push_lut(frame.theme), pictures.end),
            ):
                x, y = rect.left() + (column + 0.5) * tiles.cell, rect.top() + (row + 0.5) * tiles.cell
                colour = int(lut[levels(np.array([value], np.float32), end)[0]])
                assert image.pixel(int(x), int(y)) & 0xFFFFFF == colour & 0xFFFFFF
            assert tiles.at(
                tiles.beside(tile).left() + (column + 0.5) * tiles.cell, rect.top() + (row + 0.5) * tiles.cell
            ) == (tile, k)
    assert f"{pictures.beside_end:g}" in notes(frame, pictures, pane._stage.placement)[0]
