"""`?` over the contests, the board, the stopwatch, the hand, own drawings: numbers that the engine gives too."""

from __future__ import annotations

import math
from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QLineEdit, QTableWidget, QTableWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from app.explain_said import printed, with_numbers
from app.explanation import Explanation
from app.figures import figure
from app.frame import Frame
from app.pane import Pane
from app.panes.deck.explain import explain as of_deck
from app.panes.deck.watch_view import HEAD, WatchView
from app.panes.hand.contest import Contest
from app.panes.hand.contest_view import ContestView
from app.panes.hand.explain import explain as of_hand
from app.panes.nudge.explain import explain as of_nudge
from app.panes.nudge.hand import Hand
from app.panes.nudge.options import LENGTH
from app.panes.own.confusion import Confusion
from app.panes.own.contest_page import ContestPage
from app.panes.own.explain import explain as of_own
from app.panes.own.reading import Answers
from app.panes.own.sheet import Sheet
from app.panes.parts.board import Board
from app.panes.parts.composition import Composition
from app.panes.parts.explain import explain as of_parts
from app.panes.parts.hands import Hands
from app.session import Session
from app.theme import DARK
from nncore.budget import by_hand
from nncore.config import Config
from nncore.contest import gradient_step, measured, probe
from nncore.evaluation import Score
from nncore.exam import Exam, examine
from nncore.own_set import OwnSet
from nncore.parts import PRESETS
from nncore.reading_game import CANNOT_TELL, deal
from nncore.snapshot import Evaluation
from nncore.stopwatch import Lap
from tests.app.explain_rig import holds, last_number, value
from tests.app.frames import make_frame, make_snapshot
from tests.nncore.small import small_digits

NOBODY = cast(Pane, None)  # these need no pane


def placed(qtbot: QtBot, widget: QWidget, wide: int, high: int) -> None:
    qtbot.addWidget(widget)
    widget.resize(wide, high)
    widget.show()


def told(found: Explanation | None) -> Explanation:
    """What was said, its arithmetic done again."""
    assert found is not None
    assert " " in found.sentence
    assert "{" not in found.sentence
    for line in found.formula:
        holds(line.replace("\u2009", ""))
    return found


def exam_of(data: object = None) -> Exam:
    network = make_snapshot(Config(), 40).network
    return next(e for e in examine(network, small_digits().test if data is None else data, "squared") if e)  # type: ignore[arg-type]


# -- the minute by hand ------------------------------------------------------------------------------------------


def test_the_plot_of_the_minute_tells_the_mean_cost_of_its_fifty(qtbot: QtBot) -> None:
    clock = [0.0]
    view = ContestView(Contest(lambda: clock[0]))
    placed(qtbot, view, 500, 420)
    assert told(of_hand(NOBODY, view.plot, QPoint(200, 60))).formula == ()  # no number yet
    data = small_digits()
    frame = make_frame(make_snapshot(Config(), 5, data=data), data=data)
    view.show_frame(frame)
    view.contest.start(frame.snapshot)
    start = frame.snapshot.network
    moved = make_snapshot(Config(seed=3), 5).network
    clock[0] = 20.0
    view.contest.see(replace(frame.snapshot, network=moved))
    view.contest.try_step()
    view.show_round()
    fifty = probe(data.train)
    first, last = (measured(each, fifty, "squared") for each in (start, moved))
    field = view.plot.field()
    for seconds, score in ((10.0, first), (40.0, last)):
        x = round(field.left() + seconds / 60 * field.width())
        lines = told(of_hand(NOBODY, view.plot, QPoint(x, 60))).formula
        assert lines[1] == f"{figure(score.cost * 50)} / 50 = {figure(score.cost)}"
        rate = frame.snapshot.learning_rate
        step = measured(gradient_step(start, fifty, "squared", rate), fifty, "squared")
        assert lines[2] == f"C(θ − η ∇C) = {figure(step.cost)},  η = {figure(rate)}"
    side = told(of_hand(NOBODY, view.hand.cost, QPoint(2, 2)))
    assert last_number(side.formula[0]) == value(figure(last.cost - first.cost))
    assert side.formula[1].startswith(f"{round(last.accuracy * 50)} / 50 = ")
    assert last_number(told(of_hand(NOBODY, view.clock, QPoint(2, 2))).formula[0]) == 40.0


# -- the board and the stopwatch ---------------------------------------------------------------------------------


class Table:
    """The board alone: nobody drags."""

    now = Composition(PRESETS["8"], 0)


def test_a_pixel_of_the_board_is_the_strongest_ink_of_its_parts(qtbot: QtBot) -> None:
    board = Board(cast(Hands, Table()))
    placed(qtbot, board, 200, 200)
    board.show_composition(DARK, Table.now)
    upper, lower = (part.image for part in Table.now.parts)
    both = np.argwhere((upper > 0) & (lower > 0))
    assert len(both)  # the loops touch
    for row, column in both.tolist():
        spot = board.square.rect((column, column, row, row)).center().toPoint()
        lines = told(of_parts(NOBODY, board, spot)).formula
        inks = float(upper[row, column]), float(lower[row, column])
        assert lines[0].startswith(f"a_{{{28 * row + column}}}^{{(0)}}")
        assert lines[1] == f"max({figure(inks[0])}, {figure(inks[1])}) = {figure(max(inks))}"
    apart = replace(Table.now, apart=3.0)
    board.show_composition(DARK, apart)
    row, column = np.argwhere(apart.shown > 0)[0].tolist()
    spot = board.square.rect((column, column, row, row)).center().toPoint()
    assert last_number(told(of_parts(NOBODY, board, spot)).formula[0]) == value(
        figure(float(apart.shown[row, column]))
    )


def test_a_row_of_the_stopwatch_is_worked_out(qtbot: QtBot) -> None:
    view = WatchView()
    placed(qtbot, view, 600, 230)
    laps = (
        Lap(500, 0.032, 15, 1, 0.9, 0.8),
        Lap(10, 0.00021, 15, 152, 0.9, 0.5),
        Lap(1, 0.0001, 15, 320, 0.9, math.nan),
        Lap(1, 0.0001, 15),
    )
    view.show_laps(laps, 500, "")
    found = [told(of_deck(NOBODY, view, QPoint(50, round(HEAD + (i + 0.5) * 44)))) for i in range(4)]
    assert found[0].formula[0] == "1 / 0.032 = 31.25"
    assert found[1].formula[1:] == (
        "⌊0.032 / 0.00021⌋ = 152".replace("0.00021", figure(0.00021)),
        "0.5 − 0.9 = −0.4",
    )
    assert [len(each.formula) for each in found] == [3, 3, 2, 1]


# -- the step by hand --------------------------------------------------------------------------------------------


def test_a_handle_gets_its_share_of_the_length_of_the_step(qtbot: QtBot) -> None:
    hand = Hand()
    placed(qtbot, hand, 400, 160)
    shares, gradient = (0.5, -1.0, 0.0, 0.25, 0.0), np.array([3.0, -2.0, 1.5, 1.0, 0.5])
    hand.show_shares(tuple("abcde"), tuple(-gradient), shares, "")
    session = cast(Session, type("S", (), {"frame": make_frame(values={LENGTH.key: 0.02})}))
    pane = cast(Pane, type("P", (), {"session": session}))
    step = by_hand(np.arange(5), np.array(shares), 5, 0.02)
    for at in range(5):
        lines = told(of_nudge(pane, hand, hand.handle(at, shares[at]).toPoint())).formula
        assert last_number(lines[0]) == -gradient[at]
        assert last_number(lines[2]) == pytest.approx(step[at], rel=1e-3)
    hand.show_shares(tuple("abcde"), tuple(-gradient), (0.0,) * 5, "")
    assert len(told(of_nudge(pane, hand, QPoint(40, 80))).formula) == 1


# -- one's own drawings and the game -----------------------------------------------------------------------------


def own_set() -> OwnSet:
    digits = small_digits().test
    return OwnSet.of(digits.images[:24].copy(), digits.labels[:24].copy())


def test_drawings_their_digits_and_their_counts_are_told_in_numbers(qtbot: QtBot) -> None:
    own, sheet, table = own_set(), Sheet(), Confusion()
    placed(qtbot, sheet, 700, 500)
    placed(qtbot, table, 300, 320)
    frame = make_frame()
    sheet.show_set(frame, own, None)
    before = told(of_own(NOBODY, sheet, QPoint(1, 1))).formula[0]
    assert before.endswith("= 24")
    answers = Answers(own, exam_of(own.dataset()))
    exam = answers.exam
    sheet.show_set(frame, own, answers)
    table.show_answers(DARK, answers)
    for row in range(len(own)):
        line = told(of_own(NOBODY, sheet, sheet.box(row).center().toPoint())).formula[0]
        assert line == f"max_j a_j = {figure(float(exam.outputs[row].max()))}"
    for digit in np.flatnonzero(own.counts).tolist():
        line = told(of_own(NOBODY, sheet, sheet.places.head(digit).center().toPoint())).formula[0]
        assert line.startswith(f"{int(exam.right[own.labels == digit].sum())} / {own.counts[digit]} = ")
    label, answer = np.argwhere(exam.confusion)[0].tolist()
    line = told(of_own(NOBODY, table, table.cell(label, answer).center().toPoint())).formula[0]
    assert line.startswith(f"{exam.confusion[label, answer]} / {own.counts[label]} = ")
    whole = f"{int(exam.right.sum())} / 24 = "
    for widget in (sheet, table):
        assert told(of_own(NOBODY, widget, QPoint(1, 1))).formula[0].startswith(whole)


def test_the_game_counts_who_reads_what(qtbot: QtBot) -> None:
    page = ContestPage(cast(Session, None), cast(QWidget, None))
    placed(qtbot, page, 900, 520)
    exam = exam_of()
    assert of_own(NOBODY, page.results, QPoint(20, 40)) is None  # nothing is dealt yet
    page.game = deal(exam, "mixed", np.random.default_rng(1))
    assert page.game is not None
    person = network = 0
    for at, card in enumerate(page.game.cards):
        page.game = page.game.answered(CANNOT_TELL if at % 2 else card.label, 1.0)
        page.results.show_game(DARK, page.game, None)
        person, network = person + (at % 2 == 0), network + card.network_right
        lines = told(of_own(NOBODY, page.results, page.results.line(at).center().toPoint())).formula
        assert lines[0] == f"max_j a_j = {figure(float(exam.outputs[card.row].max()))}"
        assert lines[1].startswith(f"you: {person} / {at + 1} = ")
        assert lines[2].startswith(f"the network: {network} / {at + 1} = ")
        assert told(of_own(NOBODY, page.said, QPoint(2, 2))).formula == lines[1:]
    page.card.show_score(DARK, (("You", person), ("The network", network)), 10)
    assert told(of_own(NOBODY, page.card, QPoint(40, 40))).formula[0].startswith(f"You: {person} / 10 = ")


# -- sentences, fields and cells -----------------------------------------------------------------------------------


def test_numbers_are_read_from_sentences_as_far_as_they_can_be_known_again() -> None:
    assert printed("28 of 200 right (14.00\u2009%), cost 0.8965, 13\u2009002 in all, −2.5e−4, step 12") == [
        pytest.approx((0.14, 0.00005)),
        pytest.approx((0.8965, 0.00005)),
        pytest.approx((13002.0, 0.5)),
    ]
    assert printed("h1·14 and w1[0,52], 1.2.3, v2.50x") == []


def test_a_sentence_is_told_with_the_formula_that_comes_to_its_number(qtbot: QtBot) -> None:
    pane, data = Said(make_frame(make_snapshot(Config(), 5), data=small_digits())), small_digits()
    qtbot.addWidget(pane)
    frame = pane.session.frame
    score = Score(0.89645, 28 / 200, 200)
    snapshot = replace(frame.snapshot, evaluations=(Evaluation(5, None, score),))
    pane.session.frame = replace(frame, snapshot=snapshot, target=np.eye(10, dtype=np.float32)[2])
    assert len(data.test)
    for words, line in (
        ("28 of 200 right (14.0\u2009%)", "28 / 200 = 14.00\u2009%"),
        ("the mean cost is 0.896", "179.3 / 200 = 0.8964"),
        ("13\u2009002 parameters", "= 13\u2009002"),
        ("nothing here has 0.4242", ""),
    ):
        label = QLabel(words)
        qtbot.addWidget(label)
        found = with_numbers(cast(Pane, pane), label, QPoint(), Explanation("", words))
        assert found.sentence == words
        assert found.formula[-1].endswith(line) if line else not found.formula, (words, found)
        told(found)
    outputs = frame.trace.outputs.astype(float)
    cost = float(np.square(outputs - np.eye(10)[2]).sum())
    label = QLabel(f"It costs {cost:.3f}.")
    qtbot.addWidget(label)
    found = with_numbers(cast(Pane, pane), label, QPoint(), Explanation("", label.text()))
    assert found.formula[0] == "C = Σ_j (a_j − y_j)^2"
    assert last_number(found.formula[1]) == pytest.approx(cost, rel=1e-3)


class Said(QWidget):
    """A pane with nothing but sentences."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.session = SimpleNamespace(frame=frame)


def test_fields_and_cells_say_their_present_number(qtbot: QtBot) -> None:
    pane = cast(Pane, Said(make_frame()))
    field, table = QLineEdit("0.25"), QTableWidget(1, 2)
    for widget in (cast(QWidget, pane), field, table):
        qtbot.addWidget(widget)
    table.setHorizontalHeaderLabels(["name", "cost"])
    for column, text in enumerate(("first", "0.8965")):
        table.setItem(0, column, QTableWidgetItem(text))
    assert with_numbers(pane, field, QPoint(), Explanation("rate", "")).formula == ("rate = 0.25",)
    field.setText("w^2 + 1")
    assert with_numbers(pane, field, QPoint(), Explanation("f", "")).formula == ()
    for column, formula in enumerate(((), ("cost = 0.8965",))):
        at = table.visualRect(table.model().index(0, column)).center()
        assert with_numbers(pane, table.viewport(), at, Explanation("Runs", "")).formula == formula
