"""Runs side by side, by mouse and keyboard, on a real session with a database of the test's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app import paths
from app.panes.runs import words
from app.panes.runs.axes import DRAWN, apart, cost_axis, rounded_up, thinned
from app.panes.runs.options import hidden, hidden_text
from app.panes.runs.pane import RunsPane
from app.registry import OPTIONS
from app.run_shelf import RunShelf, shelf_of
from app.session import Session
from app.workspaces import WORKSPACES
from nncore.config import Config
from nncore.run_store import RunStore
from nncore.snapshot import Snapshot
from tests.app.panes.cost_rig import places
from tests.app.rig import running_session

SMALL = Config(sizes=(784, 12, 10), batch_size=25, learning_rate=3.0, schedule="constant")
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Rig:
    qtbot: QtBot
    session: Session
    pane: RunsPane
    path: Path

    def until(self, there: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(there)

    @property
    def shown(self) -> Snapshot:
        return self.session.frame.snapshot

    def train(self, steps: int) -> None:
        """Take steps and wait until both sets are measured at the last."""
        goal = self.shown.step + steps
        self.session.step(steps)
        self.until(lambda: self.shown.step == goal and not self.shown.running)
        self.until(lambda: bool(self.shown.evaluations) and self.shown.evaluations[-1].step == goal)

    def begin(self, config: Config) -> None:
        run = self.shown.run
        self.session.new_network(config)
        self.until(lambda: self.shown.run != run and self.shown.step == 0)

    def click(self, button: QPushButton) -> None:
        QTest.mouseClick(button, LEFT)
        self.until(lambda: not self.pane.shelf.busy)

    def keep(self, name: str) -> None:
        QTest.keyClicks(self.pane.controls.name, name)
        self.click(self.pane.controls.keep)

    def pick(self, row: int) -> None:
        """Click a row of the table; 0 is the present run."""
        item = self.pane.table.item(row, 0)
        assert item is not None
        spot = self.pane.table.visualItemRect(item).center()
        QTest.mouseClick(self.pane.table.viewport(), LEFT, pos=spot)
        wanted = str(self.pane.shelf.runs[row - 1].key) if row else ""
        self.until(lambda: self.session.frame.options["runs.picked"] == wanted)

    def column(self, head: str) -> list[str]:
        table = self.pane.table
        heads = [table.horizontalHeaderItem(i) for i in range(table.columnCount())]
        at = [item.text() if item else "" for item in heads].index(head)
        cells = [table.item(row, at) for row in range(table.rowCount())]
        return [cell.text() if cell else "" for cell in cells]


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[Rig]:
    with running_session(qtbot, OPTIONS, SMALL) as session:
        path = tmp_path / "runs.sqlite"
        RunShelf(session, path)
        pane = RunsPane(session)
        qtbot.addWidget(pane)
        session.frame_changed.connect(pane.show_frame)
        pane.resize(900, 560)
        pane.show()
        pane.show_frame(session.frame)
        made = Rig(qtbot, session, pane, path)
        made.until(lambda: not pane.shelf.busy)
        yield made
        made.until(lambda: not pane.shelf.busy)


def test_a_run_is_kept_by_its_name_and_outlives_the_program(rig: Rig) -> None:
    rig.train(30)
    rig.keep("my first")
    rig.click(rig.pane.controls.keep)  # without a name: by its settings
    proposed = words.proposal(SMALL, [])
    assert rig.column("Run") == ["this run", "my first", proposed]
    assert proposed == "784-12-10, rate 3, batch 25, seed 1"
    store = RunStore(rig.path)
    kept = store.runs()
    assert [run.name for run in kept] == ["my first", proposed]
    assert kept[0].config == rig.shown.config
    assert np.array_equal(store.ends(kept[0].key).network.flat, rig.shown.network.flat)
    assert np.array_equal(kept[0].curve.costs, rig.shown.costs)
    score = rig.shown.latest_test
    assert score is not None
    assert rig.column("Test right")[1] == words.figure(kept[0].curve, "test_accuracy") != words.NONE
    assert kept[0].curve.last("test_accuracy") == (score.accuracy, 30)


def test_a_second_start_shows_what_the_first_one_kept(rig: Rig, qtbot: QtBot) -> None:
    rig.train(5)
    rig.keep("old")
    with running_session(qtbot, OPTIONS, SMALL) as session:
        RunShelf(session, rig.path)
        pane = RunsPane(session)
        qtbot.addWidget(pane)
        pane.show_frame(session.frame)
        pane.show()
        qtbot.waitUntil(lambda: bool(pane.shelf.runs))
        assert [run.name for run in pane.shelf.runs] == ["old"]
        assert "old" in pane.describe(session.frame)


@pytest.mark.concept("A5.5")
def test_three_seeds_come_down_in_three_places(rig: Rig) -> None:
    ends = []
    for seed in (1, 2, 3):
        if seed > 1:
            rig.begin(SMALL.changed(seed=seed))
        rig.train(400)
        rig.keep(f"seed {seed}")
        ends.append(rig.shown.network.flat)
    costs = [run.curve.last("train_cost") for run in rig.pane.shelf.runs]
    values = [cost[0] for cost in costs if cost is not None]
    assert len(values) == 3
    firsts = [float(run.curve.costs[0]) for run in rig.pane.shelf.runs]
    assert max(values) < 0.2 * min(firsts)  # all three came far down
    for a, b in ((0, 1), (0, 2), (1, 2)):
        assert abs(values[a] - values[b]) > 1e-3 * values[a]
        assert np.linalg.norm(ends[a] - ends[b]) > 1
    assert rig.column("Seed") == ["3", "1", "2", "3"]  # the one setting that differs
    assert len(set(rig.column("Cost")[1:])) == 3
    (field, _) = rig.pane.plot.fields()
    heights = [rig.pane.plot.spots(field, line)[-1].y() for line in rig.pane.plot.lines]
    assert len({round(y, 2) for y in heights[:3]}) == 3  # and the lines end apart
    rig.pick(1)  # the same start again, the same place again: the seeds made the difference
    run = rig.shown.run
    rig.click(rig.pane.controls.same)
    rig.until(lambda: rig.shown.run != run and rig.shown.step == 0)
    rig.train(400)
    assert np.array_equal(rig.shown.network.flat, ends[0])


def test_opening_goes_on_from_the_network_that_was_kept(rig: Rig) -> None:
    rig.train(25)
    rig.keep("to come back")
    there = rig.shown.network.flat
    rig.begin(SMALL.changed(sizes=(784, 5, 10)))
    rig.pick(1)
    run = rig.shown.run
    rig.click(rig.pane.controls.open)
    rig.until(lambda: rig.shown.run != run)
    assert np.array_equal(rig.shown.network.flat, there)
    assert rig.shown.steps_before == 25
    assert rig.shown.config == SMALL
    rig.train(4)
    rig.keep("further")
    assert rig.column("Steps")[2].replace("\u2009", "") == "4 (+25)"
    rig.pick(2)
    run = rig.shown.run
    rig.click(rig.pane.controls.same)  # its start was a network, which no seed gives
    rig.until(lambda: rig.shown.run != run)
    assert np.array_equal(rig.shown.network.flat, there)
    assert rig.shown.steps_before == 25


def test_rename_by_f2_and_delete_by_key_and_undo_of_both(rig: Rig) -> None:
    rig.train(3)
    rig.keep("one")
    rig.keep("two")
    rig.pick(1)
    QTest.keyClick(rig.pane.table, Qt.Key.Key_F2)
    editor = next(e for e in rig.pane.table.findChildren(QLineEdit) if e.isVisible())
    editor.selectAll()
    QTest.keyClicks(editor, "uno")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    rig.until(lambda: not rig.pane.shelf.busy and rig.column("Run")[1] == "uno")
    QTest.keyClick(rig.pane.table, Qt.Key.Key_Delete)
    rig.until(lambda: rig.column("Run") == ["this run", "two"])
    assert [run.name for run in RunStore(rig.path).runs()] == ["two"]
    rig.session.undo()
    rig.until(lambda: rig.column("Run") == ["this run", "uno", "two"])
    rig.session.undo()
    rig.until(lambda: rig.column("Run") == ["this run", "one", "two"])
    rig.session.redo()
    rig.session.redo()
    rig.until(lambda: rig.column("Run") == ["this run", "two"])
    assert not rig.pane.controls.delete.isEnabled()  # nothing is picked any more


def test_the_present_run_is_rose_and_a_kept_one_is_not(rig: Rig) -> None:
    rig.train(40)
    rig.keep("ghost")
    rig.begin(SMALL.changed(seed=2))
    QApplication.processEvents()
    rose = rig.session.frame.theme.cost
    before = places(rig.pane.plot.grab().toImage(), rose, 12)
    muted = places(rig.pane.plot.grab().toImage(), QColor(rig.session.frame.theme.plate_muted), 12)
    rig.train(20)
    rig.until(lambda: len(rig.pane.plot.lines[-1].curve.costs) == 20)
    after = places(rig.pane.plot.grab().toImage(), rose, 12)
    assert len(muted) > 100  # the kept one was there all the time
    assert len(after) > 2 * len(before)
    assert len({line.key for line in rig.pane.plot.lines}) == 2


def test_the_box_hides_a_curve_and_a_click_on_its_name_picks_it(rig: Rig) -> None:
    rig.train(20)
    rig.keep("ghost")
    table = rig.pane.table
    table.setFocus()
    rig.pick(1)
    QTest.keyClick(table, Qt.Key.Key_Space)  # checks the box of the current row
    rig.until(lambda: hidden(rig.session.frame.options) == {rig.pane.shelf.runs[0].key})
    assert [line.key for line in rig.pane.plot.lines] == [0]
    QTest.keyClick(table, Qt.Key.Key_Space)
    rig.until(lambda: len(rig.pane.plot.lines) == 2)
    rig.pick(0)
    rig.pane.plot.repaint()
    box = next(box for box, key in rig.pane.plot._names if key)
    QTest.mouseClick(rig.pane.plot, LEFT, pos=box.center().toPoint())
    rig.until(lambda: rig.session.frame.options["runs.picked"] == str(rig.pane.shelf.runs[0].key))
    field = rig.pane.plot.fields()[0]
    first = rig.pane.plot.spots(field, rig.pane.plot.lines[1])[0]
    QTest.mouseClick(rig.pane.plot, LEFT, pos=QPoint(round(first.x()), round(first.y()) - 4))
    assert rig.pane.plot._at(first) in (0, rig.pane.shelf.runs[0].key)


def test_steps_and_epochs_are_two_ways_to_draw_them(rig: Rig) -> None:
    rig.train(40)  # two epochs of 500 digits by 25
    line = rig.pane.plot.lines[-1]
    rig.session.set_option("runs.across", "steps")
    rig.until(lambda: rig.pane.plot.xy(line, "costs")[0][-1] == 40)
    rig.session.set_option("runs.across", "epochs")
    rig.until(lambda: rig.pane.plot.xy(line, "costs")[0][-1] == pytest.approx(2))


def test_what_the_store_has_to_say_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "runs.sqlite"
    path.write_bytes(b"this is no database" * 100)
    with running_session(qtbot, OPTIONS, SMALL) as session:
        RunShelf(session, path)
        pane = RunsPane(session)
        qtbot.addWidget(pane)
        pane.show_frame(session.frame)
        pane.show()
        qtbot.waitUntil(lambda: "set aside" in pane.said.text())


def test_what_was_asked_to_be_kept_is_written_though_the_session_ends(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "runs.sqlite"
    with running_session(qtbot, OPTIONS, SMALL) as session:
        shelf = RunShelf(session, path)
        for number in range(5):
            shelf.keep(session.frame.snapshot, f"run {number}")
    qtbot.waitUntil(lambda: len(RunStore(path).runs()) == 5)


def test_a_session_without_a_file_keeps_in_memory(qtbot: QtBot, home: Path) -> None:
    with running_session(qtbot, OPTIONS, SMALL) as session:
        shelf = shelf_of(session)
        assert shelf_of(session) is shelf
        shelf.keep(session.frame.snapshot, "here")
        qtbot.waitUntil(lambda: len(shelf.runs) == 1)
    assert not list(home.rglob("*.sqlite"))


def test_the_person_s_runs_are_in_the_folder_for_data(home: Path) -> None:
    assert home in paths.kept_runs().parents
    assert paths.kept_runs(home / "other.ini") == home / "other.runs.sqlite"


def test_it_stands_in_the_landscape() -> None:
    (there,) = (each for each in WORKSPACES if each.key == "landscape")
    assert any("runs" in cell for column in there.columns for cell in column)


def test_axes_hold_what_they_show() -> None:
    rng = np.random.default_rng(0)
    values = rng.lognormal(0, 2, 500)
    for log in (True, False):
        share = cost_axis([values], log=log).share(values)
        assert share.min() >= 0
        assert share.max() <= 1
    assert cost_axis([np.array([np.nan, np.inf])], log=True).high == 1.0
    assert [rounded_up(v) for v in (0.0, 0.9, 1.0, 1.01, 7.0, 8.5, 950.0)] == [
        1.0,
        1.0,
        1.0,
        1.5,
        8.0,
        10.0,
        1000.0,
    ]
    xs, ys = thinned(np.arange(1.0, 1001.0), values.repeat(2))
    assert len(xs) == len(ys) <= DRAWN + 1
    assert (xs[-1], ys[-1]) == (1000.0, values[-1])
    assert apart([5, 5, 5], 10, 0, 20) == [0, 10, 20]


def test_hidden_runs_survive_their_text() -> None:
    assert hidden({"runs.hidden": hidden_text({3, 1, 20})}) == {1, 3, 20}
    assert hidden({"runs.hidden": "x 4 -2 ²"}) == {4}


def _begun(rig: Rig, button: QPushButton) -> Snapshot:
    run = rig.shown.run
    rig.click(button)
    rig.until(lambda: rig.shown.run != run and rig.shown.step == 0)
    return rig.shown


@pytest.mark.concept("A5.22")
@pytest.mark.concept("A4.2")
def test_one_click_begins_with_its_weights_its_seed_or_its_settings_and_undo_brings_the_old_run_back(
    rig: Rig,
) -> None:
    theirs = SMALL.changed(seed=7, learning_rate=0.5, init="normal")
    rig.begin(theirs)
    rig.train(12)
    rig.keep("theirs")
    first = theirs.initial_network().flat
    rig.begin(SMALL)
    rig.train(9)
    mine, end = SMALL, rig.shown.network.flat
    rig.pick(1)
    controls = rig.pane.controls
    shown = _begun(rig, controls.weights)
    assert np.array_equal(shown.network.flat, first)
    assert shown.config == mine.changed(seed=7, init="normal")  # its weights, my rate
    rig.session.undo()
    rig.until(lambda: rig.shown.step == 9)
    assert np.array_equal(rig.shown.network.flat, end)
    shown = _begun(rig, controls.seed)
    assert shown.config == mine.changed(seed=7)  # my kind of start values, from its seed
    assert np.array_equal(shown.network.flat, mine.changed(seed=7).initial_network().flat)
    rig.session.undo()
    rig.until(lambda: rig.shown.step == 9)
    shown = _begun(rig, controls.settings)
    assert shown.config == theirs.changed(seed=mine.seed, init=mine.init)  # its rate, my weights
    assert np.array_equal(shown.network.flat, mine.initial_network().flat)


@pytest.mark.concept("A4.2")
def test_the_same_seed_and_settings_give_the_same_bits_again(rig: Rig) -> None:
    rig.train(15)
    bits = rig.shown.network.flat
    rig.keep("mine")
    rig.begin(SMALL.changed(seed=9))
    rig.train(4)
    rig.pick(1)
    _begun(rig, rig.pane.controls.same)
    rig.train(15)
    assert np.array_equal(rig.shown.network.flat, bits)
    _begun(rig, rig.pane.controls.seed)  # the same again: its seed and the same settings
    rig.train(15)
    assert np.array_equal(rig.shown.network.flat, bits)


def test_first_weights_of_another_shape_are_refused_in_words(rig: Rig) -> None:
    rig.train(3)
    rig.keep("mine")
    rig.begin(SMALL.changed(sizes=(784, 5, 10)))
    rig.train(2)
    run = rig.shown.run
    rig.pick(1)
    for button in (rig.pane.controls.weights, rig.pane.controls.settings):
        rig.click(button)
        said = "First weights and settings must be of one shape: mine is 784-12-10, this run is 784-5-10."
        assert rig.pane.said.text() == said
        assert (rig.shown.run, rig.shown.step) == (run, 2)


def test_a_run_that_went_on_from_a_file_lends_its_very_first_weights(rig: Rig) -> None:
    rig.train(10)
    rig.keep("one")
    rig.pick(1)
    _begun(rig, rig.pane.controls.open)
    start = rig.shown.network.flat
    rig.train(5)
    rig.keep("two")
    rig.begin(SMALL.changed(learning_rate=0.7))
    rig.pick(2)
    shown = _begun(rig, rig.pane.controls.weights)
    assert np.array_equal(shown.network.flat, start)
    assert shown.config.learning_rate == 0.7
    assert shown.steps_before == 10


def test_the_ghost_is_chosen_and_put_away_by_its_button(rig: Rig) -> None:
    rig.train(5)
    rig.keep("mine")
    rig.pick(1)
    assert not rig.pane.controls.ghost.isChecked()
    rig.click(rig.pane.controls.ghost)
    rig.until(lambda: (ghost := rig.session.frame.ghost) is not None and ghost.name == "mine")
    assert rig.pane.controls.ghost.isChecked()
    assert rig.pane.controls.ghost.text() == "✓ Ghost"
    rig.pick(0)
    assert not rig.pane.controls.ghost.isEnabled()
    rig.pick(1)
    rig.click(rig.pane.controls.ghost)
    rig.until(lambda: rig.session.frame.ghost is None)


def test_a_run_is_exported_and_imported_by_its_buttons(
    rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig.train(6)
    rig.keep("mine: a/b")
    rig.pick(1)
    asked: list[Path] = []

    def where(_parent: object, _title: str, proposal: Path, *_: object) -> Path:
        asked.append(proposal)
        return tmp_path / "out"

    def which(*_: object) -> tuple[str, str]:
        return str(tmp_path / "out.run"), ""

    monkeypatch.setattr("app.panes.runs.verbs.ask_where", where)
    monkeypatch.setattr("app.panes.runs.verbs.QFileDialog.getOpenFileName", which)
    rig.click(rig.pane.controls.give)
    assert asked == [Path("mine- a-b.run")]
    assert rig.pane.said.text() == "Written as out.run: settings, curves, networks and log."
    rig.click(rig.pane.controls.take)
    assert rig.pane.said.text() == "out.run is kept now."
    assert rig.column("Run") == ["this run", "mine: a/b", "mine: a/b"]
    (tmp_path / "out.run").write_bytes((tmp_path / "out.run").read_bytes()[:9000])
    rig.click(rig.pane.controls.take)
    assert "changed or cut" in rig.pane.said.text()
    assert len(rig.pane.shelf.runs) == 2
