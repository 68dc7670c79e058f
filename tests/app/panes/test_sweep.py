"""Sweeps in the window, by mouse and keyboard, with real worker processes and a folder of the test's own."""

from __future__ import annotations

import math
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.panes.sweep.cells import chosen, field_of
from app.panes.sweep.form import ListField
from app.panes.sweep.options import TEXTS
from app.panes.sweep.pane import SweepPane
from app.panes.sweep.reading import read, written
from app.registry import OPTIONS
from app.session import Session
from app.sweeps import SweepHome
from nncore import sweep_cluster
from nncore.config import Config
from nncore.fingerprint import fingerprint
from nncore.sweep import Sweep, SweepError
from nncore.sweep_run import Table
from nncore.sweep_table import rows
from nncore.sweep_trial import DIVERGED, DONE, FAILED, Result
from tests.app.looks import colours
from tests.app.rig import running_session
from tests.nncore.sweep_rig import bits, children, kill, serial

SMALL = Config(sizes=(784, 12, 10), batch_size=25, learning_rate=3.0, schedule="constant")
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Rig:
    qtbot: QtBot
    session: Session
    pane: SweepPane
    folder: Path

    def until(self, there: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(there, timeout=40_000)

    def type(self, field: QLineEdit, text: str) -> None:
        """Replace what stands in a field, key by key."""
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)
        if isinstance(field, ListField):
            self.until(lambda: self.session.frame.options[field.option.key] == text)

    def ask(self, **texts: str) -> None:
        for axis, text in texts.items():
            self.type(self.pane.form.fields[axis], text)

    def start(self) -> None:
        QTest.mouseClick(self.pane.form.start, LEFT)
        assert self.pane.running.busy or self.pane.running.error

    def finish(self) -> Table:
        self.until(lambda: not self.pane.running.busy)
        assert self.pane.running.table is not None
        return self.pane.running.table

    def click_cell(self, x: int, y: int) -> None:
        layout = self.pane.picture.layout_of()
        assert layout is not None
        spot = layout.rect(x, y).center().toPoint()
        QTest.mouseMove(self.pane.picture, spot)
        QTest.mouseClick(self.pane.picture, LEFT, pos=spot)


def _pane(qtbot: QtBot, session: Session, folder: Path) -> Rig:
    SweepHome(session, folder)
    pane = SweepPane(session)
    qtbot.addWidget(pane)
    session.frame_changed.connect(pane.show_frame)
    pane.resize(1000, 600)
    pane.show()
    pane.show_frame(session.frame)
    return Rig(qtbot, session, pane, folder)


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[Rig]:
    with running_session(qtbot, OPTIONS, SMALL) as session:
        yield _pane(qtbot, session, tmp_path / "sweeps")
    assert not children()


@pytest.mark.concept("A4.2", "A5.22")
def test_lists_are_typed_trained_shown_and_used(rig: Rig) -> None:
    rig.ask(learning_rate="1, 3", hidden="8, none", epochs="2", examples="400", seed="1..2")
    assert "8 trainings" in rig.pane.form.total.text()
    rig.session.step(5)
    rig.until(lambda: rig.session.frame.snapshot.step == 5)
    before = rig.session.frame.snapshot
    rig.start()
    table = rig.finish()
    grid = Sweep.of(
        SMALL, learning_rate=(1.0, 3.0), hidden=((8,), ()), epochs=(2,), examples=(400,), seed=(1, 2)
    )
    assert table.sweep == grid
    assert bits(table.results) == bits(serial(grid))  # the very bits that one after another finds
    prints = {result.fingerprint for result in table.results.values()}
    assert len(prints) == 8  # each seed ends in a network of its own
    field = rig.pane.picture.field
    assert field is not None
    assert (field.across, field.up, len(field.cells)) == ("learning_rate", "hidden", 4)
    top = max(rows(grid, table.results), key=lambda row: row.median("test_accuracy"))
    assert top.median("test_accuracy") > 0.3
    cell = field.of(top.setting)
    assert cell is not None
    rig.click_cell(cell.x, cell.y)
    rig.until(lambda: rig.session.frame.snapshot.run != before.run)
    now = rig.session.frame.snapshot.config
    found = {seed: table.results[grid.keys[top.setting, seed]].test_accuracy for seed in (1, 2)}
    assert now == grid.config(top.setting, max(found, key=lambda seed: found[seed]))
    assert "Undo brings back" in rig.pane.said.text()
    rig.session.undo()  # one act
    rig.until(lambda: rig.session.frame.snapshot.step == 5)
    assert np.array_equal(rig.session.frame.snapshot.network.flat, before.network.flat)
    assert fingerprint(rig.session.frame.snapshot.network) not in prints


@pytest.mark.concept("A5.9")
def test_over_one_list_the_dots_show_rates_too_small_and_too_large(rig: Rig) -> None:
    rig.ask(learning_rate="0.001, 3, 1000", epochs="3", examples="400", seed="1, 2")
    rig.start()
    table = rig.finish()
    medians = [row.median("test_accuracy") for row in rows(table.sweep, table.results)]
    assert medians[1] > max(medians[0], medians[2]) + 0.1
    picture = rig.pane.picture
    layout = picture.layout_of()
    assert layout is not None
    assert picture.field is not None
    assert picture.field.up == ""
    heights = [picture.height_of(median, layout) for median in medians]
    assert heights[1] < min(heights[0], heights[2])
    image = picture.grab().toImage()
    dot = table.results[table.sweep.keys[table.sweep.settings[1], 1]].test_accuracy
    spot = QPoint(round(layout.rect(1, 0).center().x()), round(picture.height_of(dot, layout)))
    assert image.pixelColor(spot) in (picture._theme.accuracy, picture._theme.plate_text)
    picture.setFocus()
    for _ in range(2):
        QTest.keyClick(picture, Qt.Key.Key_Right)
    run = rig.session.frame.snapshot.run
    QTest.keyClick(picture, Qt.Key.Key_Return)
    rig.until(lambda: rig.session.frame.snapshot.run != run)
    assert rig.session.frame.snapshot.config.learning_rate == 3


def test_a_bad_list_is_told_beside_its_field_with_what_may_be(rig: Rig) -> None:
    form = rig.pane.form
    for axis, text, said in (
        ("learning_rate", "0, 1", "must lie between"),
        ("batch_size", "2.5", "is not a whole number"),
        ("hidden", "16 0", "at least 1 neuron"),
        ("examples", "60001", "60,000 examples"),
        ("seed", "1, 1", "named twice"),
        ("epochs", "x", "is not a whole number"),
    ):
        rig.ask(**{axis: text})
        rig.until(lambda said=said: said in form.total.text())  # type: ignore[misc]
        assert form.fields[axis].note.text().startswith("▲")
        assert not form.start.isEnabled()
        rig.ask(**{axis: ""})
        rig.until(form.start.isEnabled)
    rig.ask(seed="1..1000", learning_rate="1, 2, 3")
    rig.until(lambda: "3,000 trainings" in form.total.text())
    assert not form.start.isEnabled()


def test_cancelled_and_started_again_nothing_is_trained_twice(rig: Rig) -> None:
    rig.ask(learning_rate="1, 3", epochs="6", examples="4000", seed="1..6")
    rig.start()
    rig.until(lambda: rig.pane.running.table is not None and len(rig.pane.running.table.results) >= 2)
    QTest.mouseClick(rig.pane.form.start, LEFT)
    assert not rig.pane.running.busy
    rig.until(lambda: not children())
    done = rig.pane.running.table
    assert done is not None
    assert 2 <= len(done.results) < 12
    rig.start()
    table = rig.finish()
    assert len(table.results) == 12
    (journal,) = rig.folder.iterdir()
    assert len(journal.read_bytes().splitlines()) == 13


def test_a_sweep_that_was_left_is_offered_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    with running_session(qtbot, OPTIONS, SMALL) as session:
        rig = _pane(qtbot, session, tmp_path / "sweeps")
        rig.ask(learning_rate="1, 3", epochs="6", examples="4000", seed="1..6")
        rig.start()
        rig.until(lambda: rig.pane.running.table is not None and len(rig.pane.running.table.results) >= 2)
    assert not children()  # the session has stopped, as when the window closes
    with running_session(qtbot, OPTIONS, SMALL.changed(learning_rate=0.5)) as session:
        rig = _pane(qtbot, session, tmp_path / "sweeps")
        assert rig.pane.form.resume.isVisible()
        assert "of 12 trainings done" in rig.pane.form.offer.text()
        QTest.mouseClick(rig.pane.form.resume, LEFT)
        table = rig.finish()
        assert len(table.results) == 12
        assert {result.state for result in table.results.values()} == {DONE}
        assert not rig.pane.form.resume.isVisible()
        assert session.frame.options[TEXTS["seed"].key] == "1, 2, 3, 4, 5, 6"
    (journal,) = rig.folder.iterdir()
    assert len(journal.read_bytes().splitlines()) == 13


def test_a_worker_killed_in_the_middle_is_told_and_loses_nothing(rig: Rig) -> None:
    rig.ask(learning_rate="1, 3", epochs="6", examples="4000", seed="1..4")
    rig.start()
    rig.until(lambda: rig.pane.running.table is not None and len(rig.pane.running.table.results) >= 2)
    kill(min(children()))
    table = rig.finish()
    assert table.lost
    assert {result.state for result in table.results.values()} == {DONE}
    assert "lost" in rig.pane.going.text()


def test_a_scheduler_that_does_not_answer_is_told_and_the_window_lives(rig: Rig) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    rig.type(rig.pane.form.scheduler, address)
    rig.start()
    rig.until(lambda: "No scheduler answers" in rig.pane.going.text())
    assert not rig.pane.running.busy
    assert "no password" in rig.pane.form.scheduler.note.text()
    rig.type(rig.pane.form.scheduler, "http://x")
    rig.until(lambda: "is no scheduler's address" in rig.pane.form.total.text())
    assert not rig.pane.form.start.isEnabled()


def test_without_distributed_it_says_what_to_install(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweep_cluster, "find_spec", lambda _: None)
    rig.type(rig.pane.form.scheduler, "127.0.0.1")
    rig.start()
    rig.until(lambda: "-m pip install distributed" in rig.pane.going.text())


# -- what is shown ------------------------------------------------------------------------------------------

GRID = Sweep.of(
    SMALL, learning_rate=(0.1, 1.0, 10.0), batch_size=(10, 100), hidden=((8,), (16, 16)), seed=(1, 2)
)


def _made(figures: dict[int, float | str]) -> Table:
    """A table in which the settings have these figures, or ended so, from either seed."""
    results = {}
    for n, value in figures.items():
        for seed in GRID.seed:
            key = GRID.keys[GRID.settings[n], seed]
            number = value if isinstance(value, float) else math.nan
            state = value if isinstance(value, str) else DONE
            results[key] = Result(key, state, "", 9, 1.0, number, number, number, number, "ab")
    return Table(GRID, results)


def test_cells_show_figures_holes_and_what_fell_apart(rig: Rig) -> None:
    # settings: rate, batch, layers; the last fastest
    rig.pane.running.table = _made({0: 0.2, 1: 0.4, 2: 0.6, 4: DIVERGED, 5: DIVERGED, 6: 0.9, 7: FAILED})
    rig.pane._changed()
    field = rig.pane.picture.field
    assert field is not None
    assert (field.across, field.up, field.hidden) == ("learning_rate", "batch_size", ("hidden",))
    picture = rig.pane.picture
    layout = picture.layout_of()
    assert layout is not None
    assert [cell.row.median("test_accuracy") for cell in field.cells[:1]] == [0.4]  # the better of two shapes
    image = picture.grab().toImage()

    def corner(x: int, y: int) -> str:
        spot = layout.rect(x, y).bottomRight().toPoint() - QPoint(8, 6)
        return image.pixelColor(spot).name()

    assert corner(0, 0) == picture.colour(0.4).name()
    assert corner(1, 1) == picture.colour(0.9).name()
    assert picture.colour(0.9).lightness() > picture.colour(0.4).lightness()
    empty = image.copy(layout.rect(2, 0).toRect())
    assert len(colours(empty)) > 1  # hatched
    QTest.mouseMove(picture, layout.rect(1, 0).center().toPoint())
    assert "fell apart" in rig.pane.said.text()
    QTest.mouseMove(picture, layout.rect(2, 1).center().toPoint())
    assert "not yet" in rig.pane.said.text()
    assert "Best so far: rate 1, batch size 100, hidden layers 8" in rig.pane.describe(rig.session.frame)


def test_a_head_of_the_table_sorts_by_it_and_enter_uses_a_row(rig: Rig) -> None:
    rig.pane.running.table = _made({0: 0.2, 1: 0.4, 2: 0.6, 6: 0.9})
    rig.pane._changed()
    table = rig.pane.table

    def column(n: int) -> list[str]:
        return [item.text() for row in range(table.rowCount()) if (item := table.item(row, n))]

    assert [text[:2] for text in column(3)[:4]] == ["90", "60", "40", "20"]
    head = table.horizontalHeader()
    QTest.mouseClick(head.viewport(), LEFT, pos=QPoint(head.sectionPosition(0) + 10, 8))
    assert column(0) == sorted(column(0), key=float)
    table.setFocus()
    table.selectRow(table.rowCount() - 1)
    n = table.number()
    run = rig.session.frame.snapshot.run
    QTest.keyClick(table, Qt.Key.Key_Return)
    rig.until(lambda: rig.session.frame.snapshot.run != run)
    assert rig.session.frame.snapshot.config == GRID.config(GRID.settings[n], 1)


def test_the_measure_is_chosen_in_the_header_and_costs_prefer_the_small(rig: Rig) -> None:
    rig.pane.running.table = _made({0: 0.2, 2: 0.6})
    (segments,) = rig.pane.header()
    rig.qtbot.addWidget(segments)
    segments.show()
    QTest.mouseClick(rig.pane._measures.button("test_cost"), LEFT)
    rig.until(lambda: "Best so far: rate 0.1, batch size 10" in rig.pane.said.text())


def test_axes_are_those_that_vary() -> None:
    assert chosen(GRID, "auto", "auto") == ("learning_rate", "batch_size")
    assert chosen(GRID, "hidden", "learning_rate") == ("hidden", "learning_rate")
    assert chosen(GRID, "batch_size", "batch_size") == ("batch_size", "learning_rate")
    assert chosen(GRID, "epochs", "auto") == ("learning_rate", "batch_size")
    assert chosen(Sweep.of(SMALL), "auto", "hidden") == ("", "")
    for across in ("auto", "learning_rate", "hidden"):
        field = field_of(GRID, rows(GRID, {}), "test_cost", across, "auto")
        assert sorted(row.setting.learning_rate for cell in field.cells for row in cell.rows) == sorted(
            setting.learning_rate for setting in GRID.settings
        )


@given(
    st.lists(st.floats(1e-6, 1e6).map(lambda x: float(f"{x:.5f}") or 0.1), min_size=1, max_size=5),
    st.lists(st.lists(st.integers(1, 4096), max_size=4).map(tuple), min_size=1, max_size=4),
    st.lists(st.integers(0, 10**6), min_size=1, max_size=5),
)
def test_a_list_is_read_as_it_is_written(
    rates: list[float], layers: list[tuple[int, ...]], seeds: list[int]
) -> None:
    for axis, values in (("learning_rate", rates), ("hidden", layers), ("seed", seeds)):
        assert read(axis, written(axis, tuple(values))) == tuple(values)


@pytest.mark.parametrize(
    ("axis", "text", "values"),
    [
        ("seed", "1..3, 7", (1, 2, 3, 7)),
        ("hidden", "16-16; 32 ,none", ((16, 16), (32,), ())),
        ("hidden", "16x8", ((16, 8),)),
        ("learning_rate", " .5 ;1e-2,", (0.5, 0.01)),
    ],
)
def test_lists_are_read_as_people_write_them(axis: str, text: str, values: tuple[object, ...]) -> None:
    assert read(axis, text) == values


@pytest.mark.parametrize(("axis", "text"), [("seed", "3..1"), ("seed", "0..999999"), ("hidden", "a")])
def test_what_is_no_list_is_refused(axis: str, text: str) -> None:
    with pytest.raises(SweepError) as told:
        read(axis, text)
    assert told.value.field == axis
