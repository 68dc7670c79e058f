"""What it learned: the numbers on the wall against the engine, and hands on it through real events."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider, QToolButton
from pytestqt.qtbot import QtBot

from app.painted_text import written_on
from app.panes.learned import images, wall_paint, words
from app.panes.learned.content import moment_at, wall_of
from app.panes.learned.excite import excitement_of
from app.panes.learned.images import Sheet
from app.panes.learned.pane import LearnedPane
from app.panes.learned.places import PAGE, arrange
from app.pictures import lamp_image
from app.registry import OPTIONS
from app.schedule import Scheduler
from app.selection import Neuron
from app.session import Session
from nncore.config import Config
from nncore.passes import forward
from nncore.patterns import from_text, shape, to_text
from nncore.structure import neighbour_correlation
from tests.app.looks import pixels
from tests.app.rig import running_session


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> LearnedPane:
    made = LearnedPane(session)
    qtbot.addWidget(made)
    scheduler = Scheduler(session)
    scheduler.add(made)
    made.resize(540, 560)
    made.show()
    qtbot.waitUntil(lambda: made.wall._wall is not None)
    return made


def middle(pane: LearnedPane, block: int, index: int) -> QPoint:
    return pane.wall.places.tile(block, index).center().toPoint()


def patterns(session: Session) -> list[np.ndarray | None]:
    return from_text(str(session.frame.options["learned.patterns"]), PAGE)


@pytest.mark.concept("A1.7")
def test_a_stamped_pattern_finds_the_tile_most_like_it(
    qtbot: QtBot, session: Session, pane: LearnedPane
) -> None:
    QTest.mouseClick(pane.wall, Qt.MouseButton.RightButton, pos=middle(pane, 0, 3))
    button = pane.findChild(QToolButton, "stamp.loop")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: patterns(session)[3] is not None)
    qtbot.waitUntil(lambda: pane.wall._wall is not None and pane.wall._wall.expected[3] is not None)
    wall = pane.wall._wall
    assert wall is not None
    loop = (shape("loop") >= 0.5).astype(float).reshape(-1)
    tiles = session.frame.snapshot.network.weights[0].astype(float)
    by_hand = tiles @ loop / np.linalg.norm(loop) / np.linalg.norm(tiles, axis=1)
    best = wall.best_for_pattern(3)
    assert best is not None
    assert best[0] == int(np.abs(by_hand).argmax())
    assert best[1] == pytest.approx(by_hand[best[0]], abs=1e-9)
    assert wall.best_for_pattern(2) is None
    assert "Pattern 3 is most like neuron" in pane.describe(session.frame)


def test_a_pattern_is_drawn_erased_and_undone_by_hand(
    qtbot: QtBot, session: Session, pane: LearnedPane
) -> None:
    tile = pane.wall.places.tile(0, 0)
    start, end = tile.topLeft().toPoint() + QPoint(8, 20), tile.topLeft().toPoint() + QPoint(40, 20)
    QTest.mousePress(pane.wall, Qt.MouseButton.LeftButton, pos=start)
    for at in (start + QPoint(15, 0), end):
        QTest.mouseMove(pane.wall, at)
        qtbot.wait(5)
    QTest.mouseRelease(pane.wall, Qt.MouseButton.LeftButton, pos=end)
    qtbot.waitUntil(lambda: patterns(session)[0] is not None)
    drawn = patterns(session)[0]
    assert drawn is not None
    assert 20 < drawn.sum() < 120
    assert drawn.sum(axis=1).max() > 10  # a level line
    session.undo()
    qtbot.waitUntil(lambda: patterns(session)[0] is None)


def test_the_pads_picture_is_put_by_return_and_emptied_by_delete(
    qtbot: QtBot, session: Session, pane: LearnedPane
) -> None:
    pane.wall.setFocus()
    QTest.keyClick(pane.wall, Qt.Key.Key_Right)
    QTest.keyClick(pane.wall, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: patterns(session)[1] is not None)
    put = patterns(session)[1]
    assert put is not None
    assert np.array_equal(put, session.frame.picture.drawn >= 0.5)
    QTest.keyClick(pane.wall, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: patterns(session)[1] is None)


@pytest.mark.concept("A6.1")
def test_the_past_is_shown_as_it_was_and_the_meter_is_measured(
    qtbot: QtBot, session: Session, pane: LearnedPane
) -> None:
    start = session.frame.snapshot.network
    session.step(40)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 40 and not session.frame.snapshot.running)
    qtbot.waitUntil(lambda: pane.wall._wall is not None and pane.wall._wall.step == 40)
    slider = pane.findChild(QSlider)
    assert slider is not None
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    wall = pane.wall._wall
    assert wall is not None
    assert wall.step == 0
    assert np.array_equal(wall.learned.reshape(16, 784), start.weights[0])
    assert not wall.changed.any()
    expected = neighbour_correlation(start.weights[0].reshape(-1, 28, 28))
    assert wall.correlation == pytest.approx(expected)
    assert moment_at(session.frame.snapshot.keyframes, 1.0) is None
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert pane.wall._wall is not None
    assert pane.wall._wall.step == 40


@pytest.mark.concept("A6.1")
def test_shuffled_tiles_hold_the_same_weights(qtbot: QtBot, session: Session, pane: LearnedPane) -> None:
    session.set_option("learned.shuffle", value=True)
    qtbot.waitUntil(lambda: pane.wall._wall is not None and pane.wall._wall.shuffled)
    wall = pane.wall._wall
    assert wall is not None
    real = session.frame.snapshot.network.weights[0]
    assert np.array_equal(np.sort(wall.learned.reshape(16, -1), axis=1), np.sort(real, axis=1))


@pytest.mark.concept("A6.2")
def test_pixels_that_no_training_image_lights_keep_their_weights_to_the_bit(
    qtbot: QtBot, session: Session, pane: LearnedPane
) -> None:
    session.step(20)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 20)
    frame = session.frame
    assert frame.data is not None
    dark = frame.data.train.images.max(axis=0) == 0
    wall = wall_of(frame, None, 0)
    assert dark.sum() > 50
    assert (wall.changed.reshape(16, 784)[:, dark] == 0).all()
    assert wall.still >= dark.sum()
    qtbot.waitUntil(
        lambda: f"{int(dark.sum())} pixels are black in every training image" in pane._foot.text()
    )


@pytest.mark.concept("A6.3")
def test_the_images_that_excite_a_neuron_most_are_the_ones_it_says_most_to(
    qtbot: QtBot, session: Session, pane: LearnedPane
) -> None:
    session.set_option("learned.view", "images")
    session.select(Neuron(2, 7))
    qtbot.waitUntil(lambda: pane.images._shown is not None and pane.images._shown.neuron == Neuron(2, 7))
    frame = session.frame
    assert frame.data is not None
    shown = excitement_of(frame, Neuron(2, 7))
    assert shown is not None
    test = frame.data.test
    values = forward(frame.snapshot.network, test.inputs(slice(None))).activations[2][:, 7]
    assert values[shown.most] == pytest.approx(np.sort(values)[::-1][:9], abs=1e-6)
    assert values[shown.least] == pytest.approx(np.sort(values)[:9], abs=1e-6)
    assert shown.means == pytest.approx([values[test.labels == d].mean() for d in range(10)], abs=1e-6)
    place = pane.images.sheet.thumb(1, 4).center().toPoint()
    QTest.mouseClick(pane.images, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: session.frame.picture.row == shown.least[4])
    assert session.frame.selection == Neuron(2, 7)


def test_the_picture_of_an_example_is_made_once_and_anew_for_other_data(
    qtbot: QtBot, session: Session, pane: LearnedPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.set_option("learned.view", "images")
    session.select(Neuron(2, 7))
    qtbot.waitUntil(lambda: pane.images._shown is not None and bool(pane.images._images))
    shown, made = pane.images._shown, list[np.ndarray]()
    assert shown is not None

    def counted(values: np.ndarray, lut: np.ndarray) -> QImage:
        made.append(values)
        return lamp_image(values, lut)

    monkeypatch.setattr(images, "lamp_image", counted)
    pane.images.show_excitement(replace(shown, means=shown.means[::-1]), session.frame)
    pane.images.grab()
    assert not made
    other = replace(shown, data=replace(shown.data, images=255 - shown.data.images))
    before = pane.images.grab().toImage()
    pane.images.show_excitement(other, session.frame)
    assert pane.images.grab().toImage() != before
    assert len(made) == 18


def test_a_wide_layer_is_shown_in_pages(qtbot: QtBot, session: Session, pane: LearnedPane) -> None:
    session.new_network(Config(sizes=(784, 40, 10)))
    qtbot.waitUntil(lambda: session.frame.snapshot.network.sizes[1] == 40)
    QTest.keyClick(pane.wall, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: pane.wall._wall is not None and pane.wall._wall.first == 16)
    QTest.keyClick(pane.wall, Qt.Key.Key_PageDown)
    QTest.keyClick(pane.wall, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: pane.wall._wall is not None and pane.wall._wall.first == 32)
    assert pane.wall._wall is not None
    assert len(pane.wall._wall.learned) == 8
    session.select(Neuron(1, 3))
    qtbot.waitUntil(lambda: pane.wall._wall is not None and pane.wall._wall.first == 0)


def test_inputs_that_are_no_picture_are_said_to_be_none(
    qtbot: QtBot, session: Session, pane: LearnedPane
) -> None:
    session.new_network(Config(sizes=(2, 3, 1), data="moons"))
    qtbot.waitUntil(lambda: "no picture" in pane._foot.text())
    assert not pane.wall.isVisible()


@pytest.mark.parametrize("size", [(160, 200), (440, 520), (540, 560), (900, 900), (2400, 500)])
def test_all_tiles_lie_inside_and_apart(size: tuple[int, int]) -> None:
    places = arrange(size[0], size[1], PAGE)
    tiles = [places.tile(block, index) for block in range(places.blocks) for index in range(PAGE)]
    assert not any(a.intersects(b) for i, a in enumerate(tiles) for b in tiles[:i])
    assert places.at(places.tile(1, 5).center()) == (1, 5)
    if min(size) > 400:
        assert all(t.left() >= 0 and t.right() <= size[0] and t.bottom() <= size[1] for t in tiles)
        assert places.side >= 46


@pytest.mark.parametrize("width", [470, 540, 640, 760])
def test_a_tile_s_number_stands_apart_from_what_is_said_of_it(
    qtbot: QtBot, pane: LearnedPane, width: int
) -> None:
    pane.resize(width, 480)
    qtbot.waitUntil(lambda: pane.width() == width)
    places = pane.wall.places
    said = [
        next(one.text for one in written_on(pane.wall) if places.caption(1, i).contains(one.place.center()))
        for i in range(PAGE)
    ]
    pattern = next(
        form for form in (r"\d+  r −?\d\.\d\d", r"\d+ {1,2}−?\d\.\d\d", r"\d+") if re.fullmatch(form, said[0])
    )
    assert all(re.fullmatch(pattern, text) for text in said), said  # one form for all, with a whole space


def test_the_words_under_the_tiles_do_not_touch(qtbot: QtBot, session: Session) -> None:
    patterns = to_text([*map(shape, ("loop", "level line", "short piece", "loop"))] * 4)
    session.set_option("learned.patterns", patterns)
    qtbot.waitUntil(lambda: session.frame.options["learned.patterns"] == patterns)
    wall = wall_of(session.frame, None, 0)
    places = arrange(480, 470, PAGE)
    image = QImage(480, 470, QImage.Format.Format_RGB32)
    image.fill(session.frame.theme.window)
    painter = QPainter(image)
    look = wall_paint.Look(session.frame, slot=5, focused=False)
    wall_paint.paint(painter, places, wall, wall_paint.images(wall, session.frame.theme), look)
    painter.end()
    empty = session.frame.theme.window.rgba()
    for block, index in product(range(places.blocks), range(places.columns - 1)):
        room = places.caption(block, index)
        rows = pixels(image)[int(room.top()) + 2 : int(room.bottom())]
        edge = round(room.right())
        assert (rows[:, edge - 1 : edge + 1] == empty).all(), (block, index)
        assert not (rows == empty).all()


def test_a_network_that_was_opened_is_compared_with_what_was_opened(session: Session) -> None:
    from_scratch = wall_of(session.frame, None, 0)
    assert "at the start" in words.of_wall(from_scratch)
    snapshot = session.frame.snapshot
    of_a_scene = replace(session.frame, snapshot=replace(snapshot, steps_before=500))
    assert "at the start" in words.of_wall(wall_of(of_a_scene, None, 0))  # which knows the way from its seed
    other = snapshot.config.changed(seed=9).initial_network()
    opened = replace(session.frame, snapshot=replace(snapshot, steps_before=500, initial=other))
    wall = wall_of(opened, None, 0)
    assert "when the network was opened" in words.of_wall(wall)
    assert "when opened" in wall_paint._learned_head(wall)[1]
    assert wall_paint._changed_head(wall)[0] == "Change since it was opened"
    assert "start" not in "".join(wall_paint._changed_head(wall))
    assert "as when opened" in words.foot(replace(wall, step=9), opened)
    assert "never moved" in words.foot(replace(from_scratch, step=9), session.frame)


def test_the_slots_are_said_to_be_the_persons_own_and_not_neurons(session: Session) -> None:
    assert "slots of yours, not neurons" in wall_paint._expected_head(wall_of(session.frame, None, 0))[1]


@pytest.mark.parametrize(("size", "side"), [((520, 500), 50), ((900, 860), 130)])
def test_images_grow_with_the_pane_and_none_lies_on_another(size: tuple[int, int], side: float) -> None:
    sheet = Sheet(*size, 10)
    assert sheet.side >= side
    thumbs = [sheet.thumb(line, index) for line in (0, 1) for index in range(9)]
    assert not any(a.intersects(b) for i, a in enumerate(thumbs) for b in thumbs[:i])
    assert max(rect.right() for rect in thumbs) <= size[0]
    assert max(rect.bottom() for rect in thumbs) < sheet.head(2).top()
    assert sheet.bar(9).bottom() < size[1]
    for place in range(18):
        assert sheet.over(sheet.over(place, 1), -1) // 9 == place // 9
        down = divmod(sheet.over(place, 1), 9)
        assert sheet.thumb(*down).top() != sheet.thumb(*divmod(place, 9)).top()


@pytest.mark.concept("A2.14")
def test_how_many_answers_of_a_layer_are_flat_is_said_for_sigmoid_and_relu(
    qtbot: QtBot, session: Session, pane: LearnedPane
) -> None:
    session.set_option("learned.view", "images")
    session.select(Neuron(1, 0))
    qtbot.waitUntil(lambda: "slope of its sigmoid is below 0.01" in pane._foot.text())
    session.new_network(Config(activation="relu", init="he", output="softmax", cost="cross-entropy"))
    qtbot.waitUntil(lambda: "ReLU is off in" in pane._foot.text())
    frame = session.frame
    assert frame.data is not None
    a = forward(frame.snapshot.network, frame.data.test.inputs(slice(None))).activations[1]
    share = f"{100 * float((a <= 0).mean()):.1f}"
    qtbot.waitUntil(lambda: f"off in {share}" in pane._foot.text())
