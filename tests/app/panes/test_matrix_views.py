"""Turning, folding, counting and naming in the matrix pane: what is said is measured, and mouse and keys work."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.numerals import count, parse, percent
from app.panes.matrix.count_page import CountPage
from app.panes.matrix.fold_page import FoldPage
from app.panes.matrix.guess import Guess
from app.panes.matrix.layer import layer_of
from app.panes.matrix.names_page import NamesPage, selection_of
from app.panes.matrix.names_words import written
from app.panes.matrix.turn_page import TurnPage, sentences
from app.selection import Neuron
from nncore.config import Config
from nncore.folding import Comparison
from nncore.matrices import turned
from nncore.naming import Name
from nncore.network import count_parameters
from tests.app.panes.matrix_rig import Live, frame_of, live_matrix
from tests.app.rig import SMALL

IMAGE = np.random.default_rng(4).random((28, 28))


def type_into(live: Live, guess: Guess, text: str) -> None:
    field = guess.field
    field.clear()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    live.settle()


def is_settled(guess: Guess) -> bool:
    return not guess.open


def compared(page: FoldPage) -> Comparison | None:
    return page.fold.comparison if page.fold is not None else None


# -- turned ---------------------------------------------------------------------------------------------------


@pytest.mark.concept("A3.4")
def test_a_turned_matrix_is_told_why_it_does_not_fit_with_its_numbers() -> None:
    layer = layer_of(frame_of(image=IMAGE, values={"layer": 1}))
    told, use = sentences(layer, turned(layer.weights, layer.a))
    assert "784×16: rows of 16" in told
    assert "does not exist" in told
    assert "size 784 is different from 16" in told  # numpy's own words
    assert "16 numbers from layer 1 back to the 784" in use


@pytest.mark.concept("A3.4")
def test_a_square_matrix_fits_turned_and_the_difference_is_measured() -> None:
    layer = layer_of(frame_of(image=IMAGE, values={"layer": 2}))
    told, _ = sentences(layer, turned(layer.weights, layer.a))
    gap = np.max(np.abs(layer.weights.T @ layer.a - layer.weights @ layer.a))
    assert "nothing complains" in told
    assert parse(told.rsplit("by up to ", 1)[1].rstrip(".")) == pytest.approx(float(gap), rel=6e-3)


def test_the_switch_turns_it_back(qtbot: QtBot) -> None:
    with live_matrix(qtbot, "turn") as live:
        page = live.page(TurnPage)
        assert "W is square, 16×16" in page.told.text()
        before = page.plate.grab().toImage()
        live.click(page.switch.button("no"), QPointF(8, 8))
        assert live.value("turned") is False
        assert "16 rows of 16 numbers" in page.told.text()
        assert page.plate.grab().toImage() != before


# -- folded ---------------------------------------------------------------------------------------------------


@pytest.mark.concept("A2.16")
def test_a_linear_network_folds_into_one_matrix_with_the_same_outputs(qtbot: QtBot) -> None:
    with live_matrix(qtbot, "fold", SMALL.changed(activation="linear")) as live:
        page = live.page(FoldPage)
        qtbot.waitUntil(lambda: compared(page) is not None)
        assert page.fold is not None
        assert page.fold.comparison is not None
        w1, w2, w3 = (w.astype(np.float64) for w in live.session.frame.snapshot.network.weights)
        assert page.fold.folded.weights.shape == (10, 784)
        assert np.allclose(page.fold.folded.weights, w3 @ w2 @ w1, atol=1e-9)
        assert page.fold.comparison.largest < 1e-12
        assert page.fold.comparison.count == page.fold.comparison.agree == 200
        assert "10×784 matrix" in page.told.text()
        assert not page.button.isVisible()


@pytest.mark.concept("A2.16")
def test_a_linear_copy_shows_what_the_bend_is_worth_and_leaves_the_network_alone(qtbot: QtBot) -> None:
    with live_matrix(qtbot, "fold") as live:
        page, net = live.page(FoldPage), live.session.frame.snapshot.network
        assert "sigmoid" in page.told.text()
        assert compared(page) is None
        live.click(page.button, QPointF(20, 10))
        qtbot.waitUntil(lambda: compared(page) is not None)
        assert page.fold is not None
        assert page.fold.comparison is not None
        assert page.fold.comparison.largest > 0.01
        assert "off by up to" in page.told.text()
        n = page.fold.comparison.count
        share = percent(page.fold.comparison.right / n)
        assert f"Right: the network {share} of {count(n)} test images" in page.told.text()
        assert live.session.frame.snapshot.network is net
        live.click(page.button, QPointF(20, 10))
        assert compared(page) is None


def test_nothing_is_folded_while_nobody_looks(qtbot: QtBot) -> None:
    with live_matrix(qtbot, "fold", SMALL.changed(activation="linear")) as live:
        live.pane.hide()
        assert not live.session.jobs.running("matrix.fold")


# -- counted --------------------------------------------------------------------------------------------------


@pytest.mark.concept("A3.1")
def test_neurons_are_served_one_by_one_with_784_and_1(qtbot: QtBot) -> None:
    with live_matrix(qtbot, "count") as live:
        plate = live.page(CountPage).plate
        live.key(plate, Qt.Key.Key_Right)
        assert "784 weights and 1 bias, 785 in all" in live.pane.describe(live.session.frame)
        live.key(plate, Qt.Key.Key_End)
        assert live.value("dealt") == 16
        assert "12 560 in all" in live.pane.describe(live.session.frame).replace("\u2009", " ")
        live.click(plate, plate._place(2, 16, 3))
        assert live.value("dealt") == 20
        live.key(plate, Qt.Key.Key_Left)
        assert live.value("dealt") == 19
        deal = live.page(CountPage).findChild(QPushButton, "deal.one")
        assert deal is not None
        QTest.mouseClick(deal, Qt.MouseButton.LeftButton)  # faster than frames come
        live.click(deal, QPointF(8, 8))
        assert live.value("dealt") == 21
        for _ in range(3):
            live.key(plate, Qt.Key.Key_End)
        assert "13 002 in all" in live.pane.describe(live.session.frame).replace("\u2009", " ")


@pytest.mark.parametrize("width", [420, 900])
def test_what_is_said_to_a_count_moves_nothing_below_it(qtbot: QtBot, width: int) -> None:
    with live_matrix(qtbot, "count") as live:
        live.pane.resize(width, 560)
        qtbot.wait(50)  # the room for the words follows the width
        page = live.page(CountPage)
        parts = (*page.guesses, page.total, page.formula)
        before = [part.geometry() for part in parts]
        for guess in page.guesses:
            for text in ("1", "12544", "none", "99999999"):
                type_into(live, guess, text)
                assert guess.said.text()
                assert guess.said.heightForWidth(guess.said.width()) <= guess.said.height()
                QApplication.processEvents()
                assert [part.geometry() for part in parts] == before


@pytest.mark.concept("A3.2")
def test_subtotals_are_typed_before_they_are_shown(qtbot: QtBot) -> None:
    with live_matrix(qtbot, "count") as live:
        page = live.page(CountPage)
        assert "= ? + ? + ? = ?" in page.formula.text()
        assert "12" not in page.formula.text()
        type_into(live, page.guesses[0], "12544")
        assert "Each of the 16 neurons has a bias too" in page.guesses[0].said.text()
        assert not is_settled(page.guesses[0])
        type_into(live, page.guesses[0], "12,560")  # a comma of thousands is not a number here
        assert not is_settled(page.guesses[0])
        type_into(live, page.guesses[0], "12 560")
        assert is_settled(page.guesses[0])
        assert "12\u2009560 + ? + ? = ?" in page.formula.text()
        type_into(live, page.guesses[1], "twelve")
        assert "is not a number" in page.guesses[1].said.text()
        page.guesses[1].show_button.click()
        type_into(live, page.guesses[2], "170")
        assert page.formula.text().endswith("= 12\u2009560 + 272 + 170 = 13\u2009002")


@pytest.mark.concept("A0.6", "A3.2")
def test_another_width_is_predicted(qtbot: QtBot) -> None:
    with live_matrix(qtbot, "count") as live:
        page = live.page(CountPage)
        assert "784-32-16-10" in page.total.asked.text()
        type_into(live, page.total, "13002")
        assert "as it is now" in page.total.said.text()
        type_into(live, page.total, str(count_parameters((784, 32, 16, 10))))
        assert is_settled(page.total)
        page.which.edit.setFocus()
        page.which._set(2)
        assert "784-16-32-10" in page.total.asked.text()
        assert not is_settled(page.total)
        type_into(live, page.total, str(count_parameters((784, 16, 32, 10))))
        assert is_settled(page.total)


def test_another_network_is_asked_about_anew(qtbot: QtBot) -> None:
    with live_matrix(qtbot, "count") as live:
        page = live.page(CountPage)
        type_into(live, page.guesses[0], "12560")
        live.pane.show_frame(frame_of(Config(sizes=(2, 3, 1), data="moons"), values={"view": "count"}))
        assert len(page.guesses) == 2
        assert page.formula.text().startswith("Σ nₗ (nₗ₋₁ + 1) = 3·(2 + 1) + 1·(3 + 1)")
        assert not is_settled(page.guesses[0])


# -- named ----------------------------------------------------------------------------------------------------


@pytest.mark.concept("A3.8")
def test_a_lit_thing_is_named_and_lights_everywhere_then(qtbot: QtBot) -> None:
    with live_matrix(qtbot, "names") as live:
        page = live.page(NamesPage)
        asked = page.question
        assert asked is not None
        assert not asked.backwards
        assert live.picked() is None
        assert page.answers[asked.right].text() == written(asked.thing)
        live.click(page.answers[asked.right], QPointF(10, 10))
        assert page.said.text().startswith("Right")
        assert live.picked() == selection_of(asked.thing)
        live.click(page.answers[(asked.right + 1) % 4], QPointF(10, 10))
        assert list(page.last) == [True]  # the first answer counts


@pytest.mark.concept("A3.8")
def test_a_name_is_given_and_its_thing_clicked(qtbot: QtBot) -> None:
    with live_matrix(qtbot, "names") as live:
        live.set("question", 5.0)
        page = live.page(NamesPage)
        asked = page.question
        assert asked is not None
        assert asked.backwards
        assert written(asked.thing) in page.asked.text()
        wrong = (asked.right + 1) % len(asked.choices)
        live.click(page.plate, page.plate.net(live.layer).place(asked.choices[wrong]))
        assert page.said.text().startswith("No")
        assert written(asked.thing) in page.said.text()
        live.key(page.plate, Qt.Key.Key_Return)
        assert live.value("question") == 6
        assert live.picked() is None
        assert page.question is not None
        QTest.keyClick(page.plate, Qt.Key.Key_1 + page.question.right)
        live.settle()
        assert "1 of the last 2 right" in page.score.text()


@pytest.mark.concept("A3.8")
def test_the_score_is_of_the_last_ten(qtbot: QtBot) -> None:
    with live_matrix(qtbot, "names") as live:
        page = live.page(NamesPage)
        for number in range(12):
            live.set("question", float(number))
            assert page.question is not None
            right = page.question.right
            page.choose(right if number >= 2 else (right + 1) % len(page.question.choices))
        assert "10 of the last 10 right" in page.score.text()


def test_names_are_written_with_the_layer_above_and_the_neuron_below() -> None:
    assert written(Name("a", 2, 7)) == "a₇⁽²⁾"
    assert written(Name("w", 1, 3, 406)) == "w₃,₄₀₆⁽¹⁾"


# -- the pane -------------------------------------------------------------------------------------------------


def test_the_view_is_chosen_by_buttons_and_the_layer_in_the_title_bar(qtbot: QtBot) -> None:
    with live_matrix(qtbot) as live:
        live.click(live.pane.views.button("turn"), QPointF(8, 8))
        assert live.value("view") == "turn"
        menu = live.pane.header()[0]
        assert menu.text() == "layer 2 (of the selection)"  # type: ignore[attr-defined]
        actions = menu.menu().actions()  # type: ignore[attr-defined]
        assert [action.text() for action in actions] == [
            "Follow the selection",
            "Layer 1",
            "Layer 2",
            "Layer 3",
        ]
        actions[1].trigger()
        live.settle()
        assert live.layer.number == 1
        assert menu.text() == "layer 1"  # type: ignore[attr-defined]


def test_the_line_of_python_can_be_hidden(qtbot: QtBot) -> None:
    with live_matrix(qtbot) as live:
        assert live.pane.python.isVisible()
        live.set("python", value=False)
        assert not live.pane.python.isVisible()


@pytest.mark.parametrize("view", ["equation", "row", "turn", "fold", "count", "names"])
@pytest.mark.parametrize(
    "sizes", [(784, 16, 16, 10), (784, 10), (784, 1, 10), (784, 512, 256, 10), (2, 3, 1)]
)
def test_every_view_shows_every_network(qtbot: QtBot, view: str, sizes: tuple[int, ...]) -> None:
    with live_matrix(qtbot) as live:
        config = Config(sizes=sizes, data="moons" if sizes[0] == 2 else "mnist")
        frame = frame_of(config, selection=Neuron(1, 0), values={"view": view, "step": 3, "dealt": 5})
        live.pane.show_frame(frame)
        qtbot.waitUntil(lambda: not live.session.jobs.running("matrix.fold"))
        image = live.pane.grab().toImage()
        seen = {image.pixel(x, y) for x in range(0, 440, 3) for y in range(0, 560, 3)}
        assert len(seen) > 8
        assert len(live.pane.describe(frame)) > 40
