"""The examples with answers of every kind of network, at any size and in any theme."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from app.dock import Dock
from app.frame import Frame
from app.panes.examples.options import OPTIONS
from app.panes.examples.pane import ExamplesPane
from app.session import Session
from app.theme import THEMES, Theme
from nncore.config import Config
from nncore.data import Dataset, Digits
from nncore.exam import Exam, examine
from nncore.network import Network
from tests.app import looks
from tests.app.every_pane import KIND
from tests.app.frames import make_frame, make_snapshot
from tests.app.rig import running_session
from tests.nncore.small import small_digits

CONFIGS = (
    Config(sizes=(784, 10)),
    Config(sizes=(784, 1, 10), activation="relu"),
    Config(sizes=(784, 64, 32, 10), activation="tanh", init="he"),
    Config(sizes=(784, 16, 10), output="softmax", cost="cross-entropy"),
    Config(output="tanh"),
    Config(output="linear", init="zeros"),
    Config(output="relu", init="normal"),
    Config(sizes=(784, 12)),
)


def exam_of(network: Network, data: Dataset) -> Exam:
    return next(exam for exam in examine(network, data, "squared") if exam is not None)


def frame_of(config: Config | None = None, network: Network | None = None, **parts: object) -> Frame:
    digits = small_digits()
    snapshot = make_snapshot(config, 20) if network is None else make_snapshot(network=network)
    frame = make_frame(snapshot, options=OPTIONS, data=digits, **parts)  # type: ignore[arg-type]
    with np.errstate(all="ignore"):
        return replace(frame, exam=exam_of(snapshot.network, digits.test))


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[ExamplesPane]:
    with running_session(qtbot, OPTIONS) as session:
        yield shown(qtbot, session)


def shown(qtbot: QtBot, session: Session) -> ExamplesPane:
    pane = ExamplesPane(session)
    qtbot.addWidget(pane)
    pane.resize(1018, 640)
    pane.show()
    return pane


def colours(pane: ExamplesPane) -> int:
    QApplication.processEvents()
    return len(looks.colours(pane.grab().toImage()))


@pytest.mark.parametrize("config", CONFIGS, ids=lambda c: f"{c.shape_text}-{c.output}")
def test_answers_of_other_networks_are_counted(pane: ExamplesPane, config: Config) -> None:
    frame = frame_of(config)
    pane.show_frame(frame)
    exam = frame.exam
    assert exam is not None
    assert len(pane.shown.rows) == int((~exam.right).sum())
    assert pane.matrix.table.columns == exam.outputs.shape[1]
    low, high = pane.sure.curve.ends
    assert low <= max(0.0, float(exam.outputs.max(axis=1).min()))
    assert float(exam.outputs.max()) <= high * (1 + 1e-6)
    assert colours(pane) > 20


def test_answers_that_are_no_numbers_are_never_given(pane: ExamplesPane) -> None:
    fresh = make_snapshot().network
    broken = Network(tuple(np.full_like(w, np.nan) for w in fresh.weights), fresh.biases, fresh.activations)
    frame = frame_of(network=broken, values={"examples.only": "all"})
    pane.show_frame(frame)
    assert pane.sure.verdict.text() == "It then answers none of 200"
    assert len(pane.shown.rows) == 200
    assert "not a number" in pane.describe(frame)
    assert colours(pane) > 20


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
@pytest.mark.parametrize("size", [(160, 120), (262, 560), (440, 560), (900, 900), (2500, 1600)])
@pytest.mark.parametrize("view", ["images", "matrix"])
def test_it_is_painted_at_any_size(
    pane: ExamplesPane, theme: Theme, size: tuple[int, int], view: str
) -> None:
    pane.resize(*size)
    pane.show_frame(frame_of(theme=theme, values={"examples.view": view}))
    assert colours(pane) > 12
    assert pane.matrix.isVisible() == (view == "matrix" or size[0] >= 760)
    assert pane.browser.isVisible() == (view == "images" or size[0] >= 760)


def test_a_filter_for_a_class_that_another_set_has_not_is_let_go(pane: ExamplesPane) -> None:
    pane.show_frame(frame_of(values={"examples.label": 200.0, "examples.answer": 77.0}))
    assert (pane.shown.choice.label, pane.shown.choice.answer) == (None, None)
    assert len(pane.shown.rows)
    assert pane.browser.filters.menus["examples.label"].value == "-1"


def test_answers_of_another_shape_or_set_are_not_shown(pane: ExamplesPane) -> None:
    frame = frame_of()
    other = frame_of(Config(sizes=(784, 10)))
    pane.show_frame(replace(frame, exam=other.exam))
    assert pane.shown.marks is None
    digits = small_digits(500, 100)
    pane.show_frame(replace(frame, data=Digits(digits.train, digits.test)))
    assert pane.shown.marks is None
    pane.show_frame(frame)
    assert pane.shown.marks is not None


def test_without_data_or_answers_it_says_why(pane: ExamplesPane) -> None:
    pane.show_frame(make_frame(options=OPTIONS))
    assert "still being read" in pane.describe(pane._frame or make_frame(options=OPTIONS))
    waiting = make_frame(options=OPTIONS, data=small_digits())
    pane.show_frame(waiting)
    assert "being asked" in pane.describe(waiting)


def test_text_fits_its_place_at_440_pixels(pane: ExamplesPane) -> None:
    pane.resize(440, 560)
    for view in ("images", "matrix"):
        for which in ("test", "train"):
            pane.show_frame(frame_of(values={"examples.view": view, "examples.set": which}))
            QApplication.processEvents()
            for label in (
                pane.score,
                pane.reading,
                pane.sure.verdict,
                pane.browser.count,
                pane.browser.reading,
            ):
                if label.isVisible():
                    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width(), label.text()
            for menu in pane.browser.filters.menus.values():
                assert menu.y() == 0  # in one row


def test_its_parts_lie_within_it_when_its_dock_is_brought_in(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS) as session:
        window = QMainWindow()
        qtbot.addWidget(window)
        dock = Dock(KIND["examples"], session)
        window.setCentralWidget(QWidget())
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.hide()
        window.resize(500, 600)
        window.show()
        dock.show()
        for view in ("images", "matrix"):
            dock.pane.show_frame(frame_of(values={"examples.view": view}))
            QApplication.processEvents()
            parts = [part for part in dock.pane.children() if isinstance(part, QWidget) and part.isVisible()]
            assert parts
            assert all(dock.pane.rect().contains(part.geometry()) for part in parts)


def test_while_training_one_part_is_shown_a_slice(pane: ExamplesPane) -> None:
    frame = frame_of(values={"examples.threshold": 0.0})
    pane.show_frame(replace(frame, snapshot=replace(frame.snapshot, running=True)))
    assert len(pane.browser.count.text()) > 10
    assert (pane.score.text(), pane.sure.verdict.text()) == ("", "")
    assert pane.advance()
    assert "of 200 right" in pane.score.text()
    assert not pane.advance()
    assert "answers 200 of 200" in pane.sure.verdict.text()
    moved = {**frame.options, "examples.threshold": 2.0}
    pane.show_frame(replace(frame, options=moved, snapshot=replace(frame.snapshot, running=True)))
    assert "answers none" in pane.sure.verdict.text()  # what a hand moves is not put off
    assert not pane.advance()
