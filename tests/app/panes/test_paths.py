"""The bench with j and k: what is clicked, typed and pointed at, and the paths that are lit."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.numerals import parse
from app.options import defaults
from app.panes.paths import equations, form_page
from app.panes.paths.drill_page import DrillPage
from app.panes.paths.options import OPTIONS
from app.panes.paths.page import Page
from app.panes.paths.pages import FormPage, ReadPage, WeightPage
from app.panes.paths.pane import PathsPane
from app.panes.paths.paths_page import PathsPage
from app.panes.paths.places import Places, edges, parts
from app.panes.paths.reading import FIRST, Reading
from app.panes.paths.words import parsed, told
from app.session import Session
from app.theme import DARK
from nncore.jk_bench import LIMIT, START, JKBench, place
from nncore.naming import Name
from tests.app.rig import running_session

P = TypeVar("P", bound=Page)


class Live:
    """The pane with its session."""

    def __init__(self, qtbot: QtBot, pane: PathsPane, session: Session) -> None:
        self.qtbot, self.pane, self.session = qtbot, pane, session

    def settle(self) -> None:
        self.qtbot.wait(40)
        self.qtbot.waitUntil(lambda: self.pane._frame is self.session.frame)

    def set(self, name: str, value: str | float) -> None:
        self.session.set_option(f"paths.{name}", value)
        self.settle()

    def value(self, name: str) -> object:
        return self.session.frame.options[f"paths.{name}"]

    @property
    def bench(self) -> JKBench:
        return self.pane.reading.bench

    def page(self, kind: type[P]) -> P:
        page = self.pane.page
        assert isinstance(page, kind)
        return page

    def click(self, widget: QWidget, at: QPointF | QPoint) -> None:
        spot = at.toPoint() if isinstance(at, QPointF) else at
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=spot)
        self.settle()

    def click_edge(self, edge: Name) -> None:
        """Its number, or in the drill a place of its line that belongs to no other."""
        start, end = self.pane.net.places.edge(edge)
        share = 0.8 if edge.layer == 1 else 0.2  # near the middle layer the lines are apart
        self.click(self.pane.net, start + (end - start) * share)

    def type(self, text: str) -> None:
        edit = self.pane.editor.field.edit
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, text)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        self.settle()


@contextmanager
def live(qtbot: QtBot, view: str = "read", size: tuple[int, int] = (440, 560)) -> Iterator[Live]:
    with running_session(qtbot, OPTIONS) as session:
        pane = PathsPane(session)
        qtbot.addWidget(pane)
        pane.resize(*size)
        session.set_option("paths.view", view)
        session.frame_changed.connect(pane.show_frame)
        pane.show_frame(session.frame)
        pane.show()
        made = Live(qtbot, pane, session)
        made.settle()
        yield made
        session.frame_changed.disconnect(pane.show_frame)
        pane.hide()


def reading(**values: object) -> Reading:
    given = {f"paths.{name}": value for name, value in values.items()}
    return Reading.of({**defaults(OPTIONS), **given}, None)  # type: ignore[dict-item]


# -- places and names ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(360, 220), (424, 240), (900, 600)])
def test_each_part_is_found_where_it_is_drawn(size: tuple[int, int]) -> None:
    places = Places(*map(float, size))
    for thing in parts():
        assert places.at(places.box(thing).center()) == thing
    for edge in edges():
        start, end = places.edge(edge)
        assert places.at(start + (end - start) * (0.85 if edge.layer == 1 else 0.15), edges_only=True) == edge


def test_numbers_on_edges_do_not_cover_one_another() -> None:
    places = Places(424, 240)
    boxes = [places.number(edge) for edge in edges()]
    assert not [1 for i, a in enumerate(boxes) for b in boxes[:i] if a.adjusted(1, 1, -1, -1).intersects(b)]


def test_what_is_picked_is_kept_as_text_and_nonsense_is_the_first_weight() -> None:
    for thing in parts():
        assert parsed(told(thing)) == thing
    for text in ("", "w", "w 2 0 9", "q 1 1", "w 0 0 0", "a 1", "y 1 0", "b 0 0", "w 2 x 0"):
        assert parsed(text) is None
        assert reading(picked=text).picked == FIRST


# -- indices ---------------------------------------------------------------------------------------------------


@pytest.mark.concept("A8.20")
def test_pointing_at_a_neuron_lights_its_row_as_j_and_its_column_as_k(qtbot: QtBot) -> None:
    with live(qtbot) as bench:
        net, page = bench.pane.net, bench.page(ReadPage)
        QTest.mouseMove(net, net.places.neuron(2, 1).toPoint())
        assert page.arrays.equation is not None
        weights = page.arrays.equation.blocks[0]
        assert (weights.lit_rows, weights.lit_columns) == (frozenset({1}), frozenset())
        QTest.mouseMove(net, net.places.neuron(1, 2).toPoint())
        weights = page.arrays.equation.blocks[0]
        assert (weights.lit_rows, weights.lit_columns) == (frozenset(), frozenset({2}))
        assert "column 2" in page.told.text()
        assert "row 2" in page.told.text()


@pytest.mark.concept("A8.20")
def test_pointing_at_a_cell_of_the_matrix_lights_its_edge(qtbot: QtBot) -> None:
    with live(qtbot) as bench:
        page, net = bench.page(ReadPage), bench.pane.net
        dark = net.grab().toImage()
        QTest.mouseMove(page.arrays, page.arrays.cell(0, 1, 2).center().toPoint())
        assert bench.pane.reading.pointed == Name("w", 2, 1, 2)
        assert net.grab().toImage() != dark
        bench.click(page.arrays, page.arrays.cell(0, 1, 2).center())
        assert bench.value("picked") == "w 2 1 2"


@pytest.mark.concept("A8.21")
def test_the_drill_says_right_or_what_was_mistaken(qtbot: QtBot) -> None:
    with live(qtbot, "drill") as bench:
        asked = bench.pane.reading.asked
        bench.click_edge(asked)
        page = bench.page(DrillPage)
        assert page.said.text().startswith("Right.")
        assert f"j = {asked.j}, is where it arrives" in page.said.text()
        assert (bench.value("score"), bench.value("answer")) == ("1", told(asked))
        bench.click(page.next, QPoint(9, 9))
        assert bench.value("answer") == ""
        other = bench.pane.reading.asked
        wrong = next(
            edge for edge in edges() if edge.layer == other.layer and edge.j != other.j and edge.k == other.k
        )
        bench.click_edge(wrong)
        assert "comes from the right neuron, but arrives at another" in page.said.text()
        bench.click_edge(other)  # the first answer counts
        assert bench.value("score") == "10"


@pytest.mark.concept("A8.21")
def test_the_drill_can_be_done_with_the_keys(qtbot: QtBot) -> None:
    with live(qtbot, "drill") as bench:
        net, asked = bench.pane.net, bench.pane.reading.asked
        for _ in range(1 + list(edges()).index(asked)):
            QTest.keyClick(net, Qt.Key.Key_Down)
        QTest.keyClick(net, Qt.Key.Key_Return)
        bench.settle()
        assert bench.value("score") == "1"


# -- numbers ---------------------------------------------------------------------------------------------------


@pytest.mark.concept("A8.5", "A8.22")
def test_sums_and_cost_are_read_with_their_numbers(qtbot: QtBot) -> None:
    with live(qtbot) as bench:
        rows = [row.text for row in bench.page(ReadPage).sheet.rows]
        assert rows[1] == "= 0.40·0.4725 + (−0.70)·0.5548 + 0.90·0.6225 + 0.00"
        assert "= 0.3609" in rows[2]
        assert rows[2].endswith("σ(z_{0}) = 0.5893")
        assert rows[3].endswith("(0.5893 − 1.00)^2 + (0.6024 − 0.00)^2 = 0.5316")


@pytest.mark.concept("A8.22")
def test_a_typed_weight_changes_what_follows_and_undo_brings_it_back(qtbot: QtBot) -> None:
    with live(qtbot) as bench:
        bench.click(bench.pane.net, bench.pane.net.places.number(Name("w", 2, 1, 2)).center())
        bench.type("-1,25")
        assert bench.bench.value(Name("w", 2, 1, 2)) == -1.25
        expected = JKBench().with_value(Name("w", 2, 1, 2), -1.25)
        assert bench.bench.cost == expected.cost
        bench.type("0.5")
        bench.session.undo()  # both are one act: the same number, one after the other
        bench.settle()
        assert bench.bench.numbers == START
        bench.session.redo()
        bench.settle()
        assert bench.bench.value(Name("w", 2, 1, 2)) == 0.5
        bench.click(bench.pane.editor.start, QPoint(9, 9))
        assert bench.value("numbers") == ""


def test_every_number_can_be_picked_and_typed(qtbot: QtBot) -> None:
    with live(qtbot) as bench:
        for thing in (Name("a", 0, 1), Name("b", 1, 2), Name("y", 2, 0), Name("w", 1, 2, 1)):
            bench.click(bench.pane.net, bench.pane.net.places.box(thing).center())
            bench.type("0.77")
            assert bench.bench.numbers[place(thing)] == 0.77
        bench.type(str(LIMIT + 1))
        assert bench.bench.numbers[place(thing)] == 0.77
        bench.click(bench.pane.net, bench.pane.net.places.neuron(1, 0))
        assert not bench.pane.editor.field.isVisible()  # it follows from the others


@pytest.mark.concept("A8.23")
def test_three_tiles_make_the_derivative_of_any_edge(qtbot: QtBot) -> None:
    with live(qtbot, "weight") as bench:
        for text, worked in (("w 2 0 2", -0.123763), ("w 1 1 1", 0.069430), ("b 2 1", 0.288574)):
            bench.set("picked", text)
            page = bench.page(WeightPage)
            numbers = [parse(tile.number.lstrip("↑↓ \u2009+")) for tile in page.tiles.tiles]
            assert np.prod(numbers[:3]) == pytest.approx(numbers[3], abs=2e-4)
            assert numbers[3] == pytest.approx(worked, abs=6e-5)
            assert page.told.text().count(f"{abs(worked):.6f}") == 2  # backward pass and nudge agree
        assert page.tiles.tiles[0].means == "= 1"


@pytest.mark.concept("A8.24")
def test_paths_light_one_by_one_and_then_their_sum(qtbot: QtBot) -> None:
    with live(qtbot, "paths") as bench:
        page = bench.page(PathsPage)
        dark = page.plate.grab().toImage()
        for lit, words in ((1, "↓\u2009−0.0795"), (2, "↓\u2009−0.0866"), (3, "make ↓\u2009−0.1661")):
            bench.click(page.next, QPoint(9, 9))
            assert bench.value("lit") == lit
            assert words in page.told.text()
            assert page.plate.grab().toImage() != dark
            dark = page.plate.grab().toImage()
        assert "agree in sign" in page.told.text()
        bench.click(page.which.button("2"), QPoint(6, 6))
        assert bench.value("lit") == 0  # other paths begin in the dark
        bench.click(page.stages.button("4"), QPoint(6, 6))
        assert "−0.1789" in page.told.text()
        assert "+0.0577" in page.told.text()
        assert "make ↓\u2009−0.1212: the paths disagree" in page.told.text()


@pytest.mark.concept("A8.24")
def test_an_input_has_three_paths(qtbot: QtBot) -> None:
    with live(qtbot, "paths") as bench:
        bench.click(bench.pane.net, bench.pane.net.places.neuron(0, 1))
        assert bench.pane.reading.sender == (0, 1)
        page = bench.page(PathsPage)
        assert page.stages.button("3").isVisible()
        bench.click(page.stages.button("4"), QPoint(6, 6))
        total = bench.bench.gradient.inputs[0, 1]
        assert f"{abs(total):.4f}" in page.told.text()


@pytest.mark.concept("A8.25")
def test_the_form_turns_from_indices_to_matrices_and_back(qtbot: QtBot) -> None:
    with live(qtbot, "form") as bench:
        page = bench.page(FormPage)
        rows = [row.text for row in page.sheet.rows]
        assert rows[1].endswith("−0.0414")
        assert rows[2].endswith("+0.0771")
        assert rows[3].endswith("−0.0285")
        bench.click(page.form.button("matrix"), QPoint(6, 6))
        assert page.stack.currentWidget() is page.arrays
        assert "the same numbers" in page.told.text()
        turned, deltas, slopes, before = equations.backward(bench.pane.reading).blocks
        made = (np.array(turned.values) @ np.array(deltas.values)) * np.array(slopes.values)
        assert made == pytest.approx(np.array(before.values), abs=1e-15)


@pytest.mark.parametrize("view", ["read", "weight", "paths", "form", "drill"])
def test_each_view_speaks_and_stands_beside_the_picture_where_there_is_room(qtbot: QtBot, view: str) -> None:
    with live(qtbot, view, (1000, 560)) as bench:
        assert "cost 0.5316" in bench.pane.describe(bench.session.frame)
        page = bench.pane.page
        assert page is not None
        assert page.mapTo(bench.pane, QPoint(0, 0)).x() > bench.pane.net.width()
        bench.pane.resize(440, 560)
        bench.qtbot.wait(30)
        assert page.mapTo(bench.pane, QPoint(0, 0)).x() < 20
        bench.session.set_theme(DARK)


def test_how_far_the_two_forms_are_apart_is_told_although_it_is_a_rounding_only(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether anything is left depends on the kernels of the products."""
    monkeypatch.setattr(form_page, "gap", lambda _bench: 1.39e-17)
    with live(qtbot, "form", (1000, 560)) as now:
        page = now.page(FormPage)
        assert "the same numbers, largest difference 1.39e−17" in page.told.text()
        told = now.pane.explain(page.told.mapTo(now.pane, page.told.rect().center()))
        assert told.formula[-1].endswith("= 1.390e−17")
        assert "rounds otherwise" in told.sentence
