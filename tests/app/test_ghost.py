"""Another run's ghost in the gallery, the diagram and the cost plot: whose it is, when there is none, and away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ghost import GHOST
from app.pane import Pane
from app.panes.cost.pane import CostPane
from app.panes.diagram.ghosts import THICK, bar_of
from app.panes.diagram.pane import DiagramPane
from app.panes.diagram.reading import reading_of
from app.panes.gallery.pane import GalleryPane
from app.registry import OPTIONS
from app.run_shelf import RunShelf, shelf_of
from app.selection import Neuron, Weight
from app.session import Session
from app.widgets.ghost_bar import GhostBar, ghost_words
from nncore.config import Config
from nncore.passes import forward
from nncore.snapshot import Snapshot
from tests.app.looks import pixels
from tests.app.rig import running_session

SMALL = Config(sizes=(784, 9, 10), batch_size=25, learning_rate=3.0, schedule="constant")
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Haunt:
    qtbot: QtBot
    session: Session

    def until(self, there: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(there)

    @property
    def shown(self) -> Snapshot:
        return self.session.frame.snapshot

    def train(self, steps: int) -> None:
        goal = self.shown.step + steps
        self.session.step(steps)
        self.until(lambda: self.shown.step == goal and not self.shown.running)

    def begin(self, config: Config) -> None:
        run = self.shown.run
        self.session.new_network(config)
        self.until(lambda: self.shown.run != run and self.shown.step == 0)

    def keep(self, name: str) -> int:
        shelf = shelf_of(self.session)
        n = len(shelf.runs)
        shelf.keep(self.shown, name)
        self.until(lambda: len(shelf.runs) == n + 1)
        return shelf.runs[-1].key

    def choose(self, key: int) -> None:
        self.session.set_option(GHOST.key, str(key))
        self.until(lambda: self.session.frame.ghost is not None)

    def pane(self, kind: type[Pane], size: tuple[int, int]) -> Pane:
        made = kind(self.session)
        self.qtbot.addWidget(made)
        self.session.frame_changed.connect(made.show_frame)
        made.resize(*size)
        made.show()
        made.show_frame(self.session.frame)
        while made.advance():
            pass
        return made


@pytest.fixture
def haunt(qtbot: QtBot, tmp_path: Path) -> Iterator[Haunt]:
    with running_session(qtbot, OPTIONS, SMALL) as session:
        RunShelf(session, tmp_path / "runs.sqlite")
        yield Haunt(qtbot, session)
        qtbot.waitUntil(lambda: not shelf_of(session).busy)


def _image(pane: Pane) -> QImage:
    QApplication.processEvents()
    while pane.advance():
        pass
    return pane.grab().toImage()


def _bar(pane: Pane) -> GhostBar:
    bar = pane.findChild(GhostBar)
    assert isinstance(bar, GhostBar)
    return bar


def test_the_ghost_is_the_moment_of_the_kept_run_nearest_to_the_step_shown(haunt: Haunt) -> None:
    for _ in range(12):
        haunt.train(5)
    moments = {state.step: state for state in haunt.shown.keyframes}
    last, config = haunt.shown.network, haunt.shown.config
    key = haunt.keep("mine")
    haunt.begin(SMALL.changed(seed=2))
    haunt.choose(key)
    ghost = haunt.session.frame.ghost
    assert ghost is not None
    assert (ghost.name, ghost.step, ghost.last) == ("mine", 0, 60)
    assert np.array_equal(ghost.network.flat, SMALL.initial_network().flat)
    haunt.train(21)
    ghost = haunt.session.frame.ghost
    assert ghost is not None
    assert 15 <= ghost.step <= 27
    assert np.array_equal(ghost.network.flat, moments[ghost.step].network(config).flat)
    haunt.train(60)
    ghost = haunt.session.frame.ghost
    assert ghost is not None
    assert ghost.step == 60
    assert np.array_equal(ghost.network.flat, last.flat)
    haunt.session.back()
    haunt.until(lambda: haunt.shown.step == 80)
    assert haunt.session.frame.ghost is ghost  # nothing new for panes that compare by `is`


def test_a_ghost_follows_its_name_and_goes_with_its_run(haunt: Haunt) -> None:
    haunt.train(5)
    key = haunt.keep("mine")
    haunt.choose(key)
    shelf = shelf_of(haunt.session)
    shelf.rename(key, "other")
    haunt.until(lambda: (g := haunt.session.frame.ghost) is not None and g.name == "other")
    shelf.delete(key)
    haunt.until(lambda: haunt.session.frame.ghost is None)
    haunt.session.undo()
    haunt.until(lambda: haunt.session.frame.ghost is not None)


def test_without_a_ghost_a_frame_has_none_and_nothing_is_read(haunt: Haunt) -> None:
    haunt.train(3)
    assert haunt.session.frame.ghost is None
    assert haunt.session.frame.ghost_trace is None
    assert haunt.session.frame.haunted is haunt.session.frame
    haunt.session.set_option(GHOST.key, "77")  # a run that is not there
    haunt.until(lambda: not shelf_of(haunt.session).busy and haunt.session.frame.options[GHOST.key] == "77")
    assert haunt.session.frame.ghost is None


def test_each_tile_of_the_gallery_stands_beside_its_ghost_and_one_click_puts_it_away(haunt: Haunt) -> None:
    haunt.train(30)
    key = haunt.keep("mine")
    haunt.begin(SMALL.changed(seed=2))
    haunt.train(30)
    pane = haunt.pane(GalleryPane, (620, 420))
    assert isinstance(pane, GalleryPane)
    alone = _image(pane)
    plain = pane._stage.placement.tiles
    haunt.choose(key)
    tiles = pane._stage.placement.tiles
    assert tiles is not None
    assert plain is not None
    assert tiles.paired
    assert not plain.paired
    assert "Ghost: mine, at its last step, 30" in _bar(pane).words.text()
    image = _image(pane)
    for tile in (0, 5):
        ghost, now = (_cells(image, rect, tiles.cell) for rect in (tiles.beside(tile), tiles.rect(tile)))
        frame = haunt.session.frame
        assert frame.ghost is not None
        for drawn, network in ((ghost, frame.ghost.network), (now, haunt.shown.network)):
            weights = network.weights[0][tile].reshape(28, 28)
            strong = np.abs(weights) > 0.5 * np.abs(weights).max()
            red, blue = (drawn >> 16 & 255).astype(int), (drawn & 255).astype(int)
            assert (
                np.sign(red - blue)[strong] == np.sign(weights[strong])
            ).mean() > 0.99  # orange is above 0
    QTest.mouseClick(_bar(pane).away, LEFT)
    haunt.until(lambda: haunt.session.frame.ghost is None)
    assert _image(pane) == alone


@pytest.mark.parametrize("layers", ["all", "later"])
def test_each_weight_of_a_later_layer_stands_beside_its_ghost(haunt: Haunt, layers: str) -> None:
    haunt.train(40)
    key = haunt.keep("mine")
    haunt.begin(SMALL.changed(seed=2))
    haunt.train(40)
    haunt.session.set_option("gallery.layer", layers)
    pane = haunt.pane(GalleryPane, (900, 420))
    assert isinstance(pane, GalleryPane)
    plain = _image(pane)
    haunt.choose(key)
    image = _image(pane)
    matrix = next(m for m in pane._stage.placement.matrices if m.layer == 2)
    assert matrix.cell >= 8
    ghost = haunt.session.frame.ghost
    assert ghost is not None
    drawn = pixels(image)
    for network, share in ((ghost.network, 0.25), (haunt.shown.network, 0.75)):
        weights = network.weights[1]
        strong = np.abs(weights) > 0.4 * np.abs(weights).max()
        rows = (matrix.top + (np.arange(10) + 0.5) * matrix.cell).astype(int)
        columns = (matrix.left + (np.arange(9) + share) * matrix.cell).astype(int)
        found = drawn[rows[:, None], columns[None, :]]
        red, blue = (found >> 16 & 255).astype(int), (found & 255).astype(int)
        assert (np.sign(red - blue)[strong] == np.sign(weights[strong])).all()
    QTest.mouseClick(_bar(pane).away, LEFT)
    haunt.until(lambda: haunt.session.frame.ghost is None)
    assert _image(pane) == plain


def _cells(image: QImage, rect: QRectF, cell: float) -> np.ndarray:
    """The colour in the middle of each of 28 x 28 cells."""
    middles = ((np.arange(28) + 0.5) * cell).astype(int)
    found: np.ndarray = pixels(image)[
        round(rect.top()) + middles[:, None], round(rect.left()) + middles[None, :]
    ]
    return found


def test_while_its_button_is_held_the_ghost_stands_in_the_place_of_the_network(haunt: Haunt) -> None:
    haunt.train(20)
    network, key = haunt.shown.network, haunt.keep("mine")
    haunt.begin(SMALL.changed(seed=2))
    haunt.train(20)
    haunt.choose(key)
    gallery, diagram = haunt.pane(GalleryPane, (500, 400)), haunt.pane(DiagramPane, (560, 430))
    for pane in (gallery, diagram):
        before, bar = _image(pane), _bar(pane)
        QTest.mousePress(bar.hold, LEFT)
        shown = pane._frame  # type: ignore[attr-defined]
        assert np.array_equal(shown.snapshot.network.flat, network.flat)
        expected = forward(network, shown.picture.received.reshape(-1).astype(np.float32))
        assert np.array_equal(shown.trace.outputs, expected.outputs)
        assert "You see the ghost" in bar.words.text()
        assert _image(pane) != before
        QTest.mouseRelease(bar.hold, LEFT)
        assert _image(pane) == before
    QTest.keyPress(_bar(diagram).hold, Qt.Key.Key_Space)  # by keyboard too
    assert np.array_equal(diagram._frame.snapshot.network.flat, network.flat)  # type: ignore[attr-defined]
    QTest.keyRelease(_bar(diagram).hold, Qt.Key.Key_Space)
    assert np.array_equal(haunt.shown.network.flat, diagram._frame.snapshot.network.flat)  # type: ignore[attr-defined]


def test_the_diagram_has_the_ghost_s_activation_under_each_lamp_and_its_numbers_on_the_card(
    haunt: Haunt,
) -> None:
    haunt.train(20)
    its, key = haunt.shown.network, haunt.keep("mine")
    haunt.begin(SMALL.changed(seed=2))
    haunt.train(20)
    pane = haunt.pane(DiagramPane, (560, 430))
    assert isinstance(pane, DiagramPane)
    haunt.choose(key)
    frame = haunt.session.frame
    trace = forward(its, frame.picture.received.reshape(-1).astype(np.float32))
    picture, layout = pixels(_image(pane)), pane.layout_now()
    assert layout is not None
    column = layout.column(1)
    assert column is not None
    for index in range(9):
        bar = bar_of(column.left, column.y(index), column.width, column.height)
        row = picture[round(bar.top() + THICK / 2), round(bar.left()) : round(bar.right())]
        light = int(
            (np.abs((row & 255).astype(int) - 0xAA) < 12).sum()
        )  # the ink of what is quiet on a plate
        assert light == pytest.approx(float(trace.activations[1][index]) * column.width, abs=1.6)
    rows = dict(reading_of(frame, Neuron(1, 4)).rows)
    assert rows["the ghost's a"] == f"{trace.activations[1][4]:.2f}"
    rows = dict(reading_of(frame, Weight(2, 3, 4)).rows)
    assert float(rows["the ghost's w"].replace("−", "-")) == pytest.approx(its.weights[1][3, 4], abs=6e-4)


def test_the_cost_plot_draws_the_ghost_s_curve_in_grey_with_its_name(haunt: Haunt) -> None:
    haunt.begin(SMALL.changed(learning_rate=0.3))  # another curve, beside which there is room for a name
    haunt.train(60)
    costs, key = haunt.shown.costs, haunt.keep("mine")
    haunt.begin(SMALL.changed(seed=2))
    haunt.train(60)
    pane = haunt.pane(CostPane, (700, 420))
    assert isinstance(pane, CostPane)
    assert "ghost" not in pane.plot.drawing.shapes
    haunt.choose(key)
    shape = pane.plot.drawing.shapes["ghost"]
    assert shape.x.tolist() == list(range(1, 61))
    assert shape.y[30] == pytest.approx(
        float(costs[2:59].mean()), rel=0.02
    )  # as smooth as the run's own curve
    assert _bar(pane).words.text() == "Grey: mine, 60 steps"
    haunt.until(lambda: "mine" in [label.text for label in pane.plot.overlay.labels])
    QTest.mouseClick(_bar(pane).away, LEFT)
    haunt.until(lambda: "ghost" not in pane.plot.drawing.shapes)
    assert _bar(pane).isHidden()


def test_another_cost_is_no_ghost_of_the_plot_and_it_says_so(haunt: Haunt) -> None:
    haunt.begin(SMALL.changed(cost="cross-entropy"))
    haunt.train(10)
    key = haunt.keep("mine")
    haunt.begin(SMALL)
    haunt.train(10)
    pane = haunt.pane(CostPane, (700, 420))
    assert isinstance(pane, CostPane)
    haunt.choose(key)
    assert "ghost" not in pane.plot.drawing.shapes
    assert "its cost is another" in _bar(pane).words.text()


def test_different_shapes_have_no_ghost_and_it_is_said_in_words(haunt: Haunt) -> None:
    haunt.train(5)
    key = haunt.keep("mine")
    haunt.choose(key)
    haunt.begin(SMALL.changed(sizes=(784, 7, 10)))
    frame = haunt.session.frame
    assert frame.ghost is not None
    assert frame.ghost_trace is None
    said = "Different shapes: no ghost of mine. It is 784-9-10, the network shown is 784-7-10."
    assert ghost_words(frame) == said
    for kind in (GalleryPane, DiagramPane):
        pane = haunt.pane(kind, (520, 400))
        assert _bar(pane).words.text() == said
        assert not _bar(pane).hold.isEnabled()
        assert kind.key == "diagram" or not pane._stage.placement.tiles.paired  # type: ignore[attr-defined]


def test_the_bar_is_reached_and_used_by_keyboard(haunt: Haunt) -> None:
    haunt.train(5)
    haunt.choose(haunt.keep("mine"))
    pane = haunt.pane(GalleryPane, (520, 400))
    bar = _bar(pane)
    assert bar.away.accessibleName() == "Put the ghost away"
    assert bar.away.focusPolicy() & Qt.FocusPolicy.TabFocus
    bar.away.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(bar.away, Qt.Key.Key_Space)
    haunt.until(lambda: haunt.session.frame.ghost is None)


def test_a_low_gallery_keeps_all_its_tiles_and_shows_the_ghost_while_it_is_held(haunt: Haunt) -> None:
    haunt.train(5)
    haunt.choose(haunt.keep("mine"))
    pane = haunt.pane(GalleryPane, (300, 104))
    assert isinstance(pane, GalleryPane)
    tiles = pane._stage.placement.tiles
    assert tiles is not None
    assert not tiles.paired
    assert len(tiles.shown) == 9
    before = _image(pane)
    QTest.mousePress(_bar(pane).hold, LEFT, pos=QPoint(5, 5))
    QTest.mouseRelease(_bar(pane).hold, LEFT, pos=QPoint(5, 5))
    assert _image(pane) == before
