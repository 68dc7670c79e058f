"""The examples: counts, filters and order against the readable pass; mouse, keys, live answers, other sets."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import thumbs
from app.jobs import Progress
from app.panes.examples import example_words, matrix_words, words
from app.panes.examples.asking import KEY
from app.panes.examples.content import Marks
from app.panes.examples.pane import ExamplesPane
from app.selection import Example
from app.session import Session
from nncore.config import Config
from nncore.data import Dataset
from nncore.sets import make
from tests.app.panes.examples_rig import (
    LEFT,
    NARROW,
    WIDE,
    choose,
    click,
    drag,
    move,
    reference,
    shown_examples,
    train,
    up_to_date,
)
from tests.nncore.small import small_digits


@pytest.fixture
def trained(qtbot: QtBot) -> Iterator[tuple[ExamplesPane, Session]]:
    with shown_examples(qtbot, NARROW, 150) as both:
        yield both


@pytest.fixture
def wide(qtbot: QtBot) -> Iterator[tuple[ExamplesPane, Session]]:
    with shown_examples(qtbot, WIDE, 150) as both:
        yield both


def marks_of(pane: ExamplesPane) -> Marks | None:
    return pane.shown.marks


def known(pane: ExamplesPane) -> Marks:
    marks = marks_of(pane)
    assert marks is not None
    return marks


def is_behind(pane: ExamplesPane) -> bool:
    return pane.shown.behind


def filter_of(pane: ExamplesPane) -> tuple[int | None, int | None]:
    return pane.shown.choice.label, pane.shown.choice.answer


def wait_for(qtbot: QtBot, pane: ExamplesPane, place: tuple[int | None, int | None]) -> None:
    qtbot.waitUntil(lambda: filter_of(pane) == place)


def wait_threshold(qtbot: QtBot, session: Session, value: float) -> None:
    qtbot.waitUntil(lambda: session.frame.options["examples.threshold"] == value)


def rows(pane: ExamplesPane) -> list[int]:
    found: list[int] = pane.shown.rows.tolist()
    return found


@pytest.mark.concept("A6.8")
def test_the_wrong_ones_are_as_many_as_the_accuracy_says_and_the_surest_first(
    trained: tuple[ExamplesPane, Session],
) -> None:
    pane, session = trained
    labels, outputs = reference(session)
    wrong = np.flatnonzero(outputs.argmax(axis=1) != labels)
    accuracy = session.frame.exam.score.accuracy  # type: ignore[union-attr]
    assert 0 < len(wrong) < 150
    assert len(rows(pane)) == len(wrong) == round((1 - accuracy) * len(labels))
    assert sorted(rows(pane)) == wrong.tolist()
    sure = outputs.max(axis=1)[rows(pane)]
    assert (np.diff(sure) <= 1e-5).all()
    assert pane.browser.count.text().startswith(f"showing {len(wrong)} wrong · of all 200, ")


@pytest.mark.concept("A6.8")
def test_a_caption_says_what_it_is_what_was_said_and_how_surely(
    trained: tuple[ExamplesPane, Session],
) -> None:
    pane, session = trained
    labels, outputs = reference(session)
    row = rows(pane)[0]
    said = example_words.example(pane.shown, row)
    answer, sure = int(outputs[row].argmax()), outputs[row].max()
    assert f"is {labels[row]} · says {answer} at {sure:.2f} (wrong)" in said
    assert f"then {np.argsort(-outputs[row])[1]} at" in said


def test_unsure_first_turns_the_order_round_and_rows_take_that_of_the_set(
    qtbot: QtBot, trained: tuple[ExamplesPane, Session]
) -> None:
    pane, session = trained
    _, outputs = reference(session)
    choose(qtbot, session, order="unsure", only="all")
    assert (np.diff(outputs.max(axis=1)[rows(pane)]) >= -1e-5).all()
    choose(qtbot, session, order="row")
    assert rows(pane) == list(range(200))


def test_every_cell_of_the_matrix_shows_images_of_that_label_and_answer(
    qtbot: QtBot, trained: tuple[ExamplesPane, Session]
) -> None:
    pane, session = trained
    labels, outputs = reference(session)
    answers = outputs.argmax(axis=1)
    for label, answer in ((4, 4), known(pane).worst or (0, 1), (0, 1)):
        choose(qtbot, session, view="matrix")
        click(pane.matrix, pane.matrix.table.cell(label, answer).center())
        wait_for(qtbot, pane, (label, answer))
        assert sorted(rows(pane)) == np.flatnonzero((labels == label) & (answers == answer)).tolist()
        assert session.frame.options["examples.view"] == "images"


@pytest.mark.concept("A4.3")
def test_a_fresh_network_is_right_about_once_in_ten_and_that_is_said(qtbot: QtBot) -> None:
    with shown_examples(qtbot, WIDE) as (pane, session):
        labels, outputs = reference(session)
        right = int((outputs.argmax(axis=1) == labels).sum())
        marks = pane.shown.marks
        assert marks is not None
        assert marks.n_right == right
        assert 0.04 < right / 200 < 0.2
        assert marks.exam.confusion.sum() == 200
        answered = marks.exam.confusion.sum(axis=0)
        assert answered.max() > 100  # it says nearly always the same
        if words.like_guessing(marks):
            assert f"about 1 in {round(200 / right)}, as by guessing" in pane.score.text()
        train(qtbot, session, 200)
        assert "guessing" not in pane.score.text()


@pytest.mark.parametrize(("right", "said"), [(20, "about 1 in 10"), (16, "about 1 in 12"), (60, ""), (5, "")])
def test_guessing_is_named_only_where_the_number_bears_it_out(
    trained: tuple[ExamplesPane, Session], right: int, said: str
) -> None:
    marks = trained[0].shown.marks
    assert marks is not None
    marks.__dict__["n_right"] = right
    assert words.like_guessing(marks).startswith(said)
    assert bool(words.like_guessing(marks)) == bool(said)


def test_a_click_puts_the_image_on_the_network(qtbot: QtBot, trained: tuple[ExamplesPane, Session]) -> None:
    pane, session = trained
    row = rows(pane)[3]
    click(pane.browser.grid, pane.browser.grid.cell_rect(3).center())
    qtbot.waitUntil(lambda: session.frame.selection == Example("test", row))
    assert (session.frame.picture.source, session.frame.picture.row) == ("test", row)


def test_pointing_at_an_image_points_at_it_everywhere(
    qtbot: QtBot, trained: tuple[ExamplesPane, Session]
) -> None:
    pane, session = trained
    grid = pane.browser.grid
    move(grid, grid.cell_rect(1).center())
    qtbot.waitUntil(lambda: session.frame.hover == Example("test", rows(pane)[1]))
    assert pane.browser.reading.text() == example_words.example(pane.shown, rows(pane)[1])
    QApplication.sendEvent(grid, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: session.frame.hover is None)


def test_keys_walk_and_return_loads(qtbot: QtBot, trained: tuple[ExamplesPane, Session]) -> None:
    pane, session = trained
    choose(qtbot, session, only="all", order="row")
    grid = pane.browser.grid
    grid.setFocus()
    at = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        QTest.keyClick(grid, key)
        qtbot.wait(40)
        assert isinstance(session.frame.hover, Example)
        at.append(session.frame.hover.row)
    columns = grid.tiling.columns
    assert at[:4] == [0, 1, 1 + columns, 1 + columns + grid.tiling.rows_a_page * columns]
    assert at[4] == 199
    assert grid.view.contains(grid.cell_rect(199).center())
    QTest.keyClick(grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.frame.picture.row == 199)


def test_a_selection_from_elsewhere_is_scrolled_into_sight_and_ringed(
    qtbot: QtBot, trained: tuple[ExamplesPane, Session]
) -> None:
    pane, session = trained
    choose(qtbot, session, only="all", order="row")
    session.select(Example("test", 150))
    qtbot.waitUntil(lambda: session.frame.selection is not None)
    grid = pane.browser.grid
    assert grid.view.contains(grid.cell_rect(150))
    image = grid.grab().toImage()
    picture = grid.tiling.picture(150).translated(4, 4 - grid.bar.value())
    yellow = session.frame.theme.selection.rgb()
    assert image.pixel(int(picture.left()) - 2, int(picture.center().y())) == yellow


def test_a_thumbnail_is_the_image(qtbot: QtBot, trained: tuple[ExamplesPane, Session]) -> None:
    pane, session = trained
    choose(qtbot, session, only="all", order="row")
    grid = pane.browser.grid
    shot = grid.grab().toImage()
    pixels = small_digits().test.images[2].reshape(28, 28)
    corner = grid.tiling.picture(2).translated(4, 4).topLeft()
    for y, x in ((0, 0), (9, 14), (14, 14), (20, 13)):
        seen = shot.pixelColor(int(corner.x()) + 2 * x, int(corner.y()) + 2 * y)
        assert seen.red() == seen.green() == seen.blue() == pixels[y, x]


def test_only_what_is_in_sight_is_painted(qtbot: QtBot, trained: tuple[ExamplesPane, Session]) -> None:
    pane, session = trained
    choose(qtbot, session, only="all", order="row")
    grid = pane.browser.grid
    for value in (0, grid.bar.maximum() // 2, grid.bar.maximum()):
        grid.bar.setValue(value)
        grid.grab()
        sheet = grid._sheet
        assert sheet is not None
        assert sheet.image.height() < grid.height() + 2 * grid.tiling.pitch
        first, stop = grid.tiling.seen(value)
        assert sheet.first <= first < stop <= sheet.stop


def test_the_matrix_is_counted_right_and_zeros_look_empty(wide: tuple[ExamplesPane, Session]) -> None:
    pane, session = wide
    labels, outputs = reference(session)
    counts = np.zeros((10, 10), int)
    np.add.at(counts, (labels, outputs.argmax(axis=1)), 1)
    marks = pane.shown.marks
    assert marks is not None
    assert (marks.exam.confusion == counts).all()
    shot, table = pane.matrix.grab().toImage(), pane.matrix.table
    plate = session.frame.theme.plate.rgb()
    for label, answer in np.argwhere(counts == 0)[:20]:
        rect = table.cell(int(label), int(answer)).adjusted(3, 3, -3, -3)
        if label != answer:
            assert _colours(shot, rect) == {plate}
    worst = table.cell(*marks.worst) if marks.worst else table.cell(0, 0)
    assert shot.pixel(int(worst.left()) + 3, int(worst.top()) + 3) != plate


def test_the_accuracy_of_a_digit_is_its_bar(wide: tuple[ExamplesPane, Session]) -> None:
    pane, session = wide
    labels, outputs = reference(session)
    shot, table, theme = pane.matrix.grab().toImage(), pane.matrix.table, session.frame.theme
    for digit in range(10):
        share = float((outputs.argmax(axis=1) == labels)[labels == digit].mean())
        track = table.bar(digit)
        y = int(track.center().y())
        lit = sum(
            shot.pixel(x, y) == theme.accuracy.rgb() for x in range(int(track.left()), int(track.right()))
        )
        assert lit == pytest.approx(share * track.width(), abs=1.5)


def test_keys_walk_over_the_matrix_from_the_worst_cell(
    qtbot: QtBot, wide: tuple[ExamplesPane, Session]
) -> None:
    pane, _session = wide
    marks = known(pane)
    assert marks.worst is not None
    pane.matrix.setFocus()
    QTest.keyClick(pane.matrix, Qt.Key.Key_Left)
    assert pane.matrix.place == marks.worst
    assert pane.reading.text() == matrix_words.cell(marks, *marks.worst)
    label, answer = marks.worst
    QTest.keyClick(pane.matrix, Qt.Key.Key_Left if answer else Qt.Key.Key_Right)
    there = (label, answer - 1 if answer else 1)
    assert pane.matrix.place == there
    QTest.keyClick(pane.matrix, Qt.Key.Key_Return)
    wait_for(qtbot, pane, there)
    QTest.keyClick(pane.matrix, Qt.Key.Key_Return)  # once more lets go
    qtbot.waitUntil(lambda: pane.shown.choice.label is None)


def test_a_row_and_a_column_of_the_matrix_filter_by_their_digit(
    qtbot: QtBot, wide: tuple[ExamplesPane, Session]
) -> None:
    pane, session = wide
    labels, outputs = reference(session)
    click(pane.matrix, pane.matrix.table.row_name(8).center())
    qtbot.waitUntil(lambda: pane.shown.choice.label == 8)
    wrong = (labels == 8) & (outputs.argmax(axis=1) != 8)
    assert sorted(rows(pane)) == np.flatnonzero(wrong).tolist()
    click(pane.matrix, pane.matrix.table.column_name(3).center())
    qtbot.waitUntil(lambda: pane.shown.choice.answer == 3)
    assert pane.shown.choice.label is None
    pane.browser.filters.reset.click()
    qtbot.waitUntil(lambda: pane.shown.choice.answer is None)


def test_answering_only_if_sure_is_counted_at_every_threshold(
    qtbot: QtBot, wide: tuple[ExamplesPane, Session]
) -> None:
    pane, session = wide
    labels, outputs = reference(session)
    sure, right = outputs.max(axis=1), outputs.argmax(axis=1) == labels
    for typed in ("0,5", "0.83", "0.95"):
        pane.sure.field.edit.setFocus()
        pane.sure.field.edit.selectAll()
        QTest.keyClicks(pane.sure.field.edit, typed)
        QTest.keyClick(pane.sure.field.edit, Qt.Key.Key_Return)
        threshold = float(typed.replace(",", "."))
        wait_threshold(qtbot, session, threshold)
        answered = int((sure >= threshold).sum())
        text = pane.sure.verdict.text()
        if answered:
            assert text.startswith(f"It then answers {answered} of 200 (")
            assert f"{100 * right[sure >= threshold].mean():.2f}" in text
        else:
            assert text == "It then answers none of 200"


def test_the_line_on_the_curves_is_dragged(qtbot: QtBot, wide: tuple[ExamplesPane, Session]) -> None:
    pane, session = wide
    curve = pane.sure.curve
    y = int(curve.plot.center().y())
    QTest.mousePress(curve, LEFT, pos=QPoint(int(curve.axis.x(0.3)), y))
    drag(curve, QPointF(curve.axis.x(0.7), y))
    QTest.mouseRelease(curve, LEFT, pos=QPoint(round(curve.axis.x(0.7)), y))
    qtbot.waitUntil(
        lambda: float(session.frame.options["examples.threshold"]) == pytest.approx(0.7, abs=0.01)
    )
    assert pane.sure.field.value == pytest.approx(0.7, abs=0.01)


def test_answers_follow_the_training_and_say_when_they_are_behind(
    qtbot: QtBot, trained: tuple[ExamplesPane, Session]
) -> None:
    pane, session = trained
    before = marks_of(pane)
    assert not is_behind(pane)
    behind = []
    session.frame_changed.connect(lambda _: behind.append((is_behind(pane), pane.browser.count.text())))
    train(qtbot, session, 30)
    assert marks_of(pane) is not before
    assert not is_behind(pane)
    assert any(late and text.endswith("behind") for late, text in behind)
    assert not pane.browser.count.text().endswith("behind")


@pytest.mark.concept("A5.23")
def test_the_training_set_is_asked_about_only_when_wanted_and_does_better(
    qtbot: QtBot, trained: tuple[ExamplesPane, Session]
) -> None:
    pane, session = trained
    on_test = known(pane).accuracy
    choose(qtbot, session, set="train")
    assert marks_of(pane) is None
    assert pane.browser.ask.isVisible()
    assert rows(pane) == []
    QTest.mouseClick(pane.browser.ask, LEFT)
    qtbot.waitUntil(lambda: marks_of(pane) is not None)
    labels, outputs = reference(session, "train")
    right = outputs.argmax(axis=1) == labels
    assert sorted(rows(pane)) == np.flatnonzero(~right).tolist()
    assert known(pane).accuracy == pytest.approx(right.mean())
    assert right.mean() > on_test  # these 500 it has seen, those 200 it has not
    assert pane.browser.ask.text() == "Find anew"
    session.step(5)
    qtbot.waitUntil(lambda: is_behind(pane))


def test_asking_can_be_cancelled(qtbot: QtBot, trained: tuple[ExamplesPane, Session]) -> None:
    pane, session = trained
    choose(qtbot, session, set="train")

    def endless() -> Iterator[tuple[float, None]]:
        while True:
            yield 0.42, None

    session.jobs.start(KEY, endless(), pane._progress)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: pane.browser.ask.text().startswith("Cancel 42"))
    QTest.mouseClick(pane.browser.ask, LEFT)
    assert not session.jobs.running(KEY)
    assert pane.browser.ask.text() == "Find answers"
    pane._progress(Progress(done=True))
    assert marks_of(pane) is None


def test_training_images_can_be_looked_at_before_any_answer(
    qtbot: QtBot, trained: tuple[ExamplesPane, Session]
) -> None:
    pane, session = trained
    choose(qtbot, session, set="train", only="all", order="row", label=7.0)
    assert rows(pane) == np.flatnonzero(small_digits().train.labels == 7).tolist()


@pytest.mark.parametrize(("name", "sizes"), [("moons", (2, 3, 1)), ("sensors", (6, 8, 4))])
def test_sets_that_are_no_images_have_their_names(qtbot: QtBot, name: str, sizes: tuple[int, ...]) -> None:
    config = Config(data=name, sizes=sizes, batch_size=50, schedule="constant")
    with shown_examples(qtbot, WIDE, 60, config, lambda: make(name)) as (pane, session):
        data = make(name).test
        labels, outputs = reference(session)
        answers = outputs[:, 0] > 0.5 if sizes[-1] == 1 else outputs.argmax(axis=1)
        assert sorted(rows(pane)) == np.flatnonzero(answers != labels).tolist()
        offered = pane.browser.filters.menus["examples.label"].menu().actions()
        assert [action.text() for action in offered[1:]] == [
            f"Is {data.name_of(k)}" for k in range(data.n_classes)
        ]
        assert pane.matrix.table.rows == data.n_classes
        first = pane.browser.grid.cell_rect(0).center()
        tip = pane.browser.grid.tip_at(first.x(), first.y())
        value = data.images[rows(pane)[0]][1]
        assert f"{data.input_names[1]} {value:.2f}" in tip
        assert pane.browser.grid.tiling.size[1] % 28 == 0
        assert len({pane.browser.grid.grab().toImage().pixel(x, 40) for x in range(400)}) > 2


def test_it_says_everything_in_words(wide: tuple[ExamplesPane, Session]) -> None:
    pane, session = wide
    told = pane.describe(session.frame)
    assert up_to_date(session)
    marks = pane.shown.marks
    assert marks is not None
    assert f"{marks.n_right} of 200 right" in told
    assert f"showing {200 - marks.n_right} wrong · of all 200, " in told
    assert matrix_words.worst(marks) in told


def _colours(shot: QImage, rect: QRectF) -> set[int]:
    across, down = range(int(rect.left()), int(rect.right())), range(int(rect.top()), int(rect.bottom()))
    return {shot.pixel(x, y) for x in across for y in down}


def test_a_cell_of_mistakes_leaves_the_choice_of_wrong_ones_alone(
    qtbot: QtBot, wide: tuple[ExamplesPane, Session]
) -> None:
    pane, session = wide
    worst = known(pane).worst
    assert worst is not None
    pane._filter_by(worst)
    wait_for(qtbot, pane, worst)
    assert session.frame.options["examples.only"] == "wrong"
    assert len(rows(pane)) == known(pane).exam.confusion[worst]
    pane._filter_by((worst[0], worst[0]))
    wait_for(qtbot, pane, (worst[0], worst[0]))
    assert session.frame.options["examples.only"] == "all"  # none of these is wrong
    assert len(rows(pane)) == known(pane).exam.confusion[worst[0], worst[0]]


def test_two_inputs_are_a_dot_at_their_place_on_a_plane() -> None:
    points = np.array([[0, 0], [1, 1], [0.75, 0.25]], np.float32)
    data = Dataset("points", points, np.zeros(3, np.uint8), 2, None)
    made = thumbs.thumbs(data, np.arange(3))
    side = thumbs.PLANE
    for (across, up), picture in zip(points, made, strict=True):
        ys, xs = np.nonzero(picture > 200)
        assert xs.mean() / (side - 1) == pytest.approx(across, abs=0.07)
        assert 1 - ys.mean() / (side - 1) == pytest.approx(up, abs=0.07)
    assert thumbs.size_of(data, 2) == (2 * side, 2 * side)
