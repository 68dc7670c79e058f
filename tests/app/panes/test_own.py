"""My digits: drawn, labelled, counted, asked about, taught, undone, taken in from files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.new_network import NewNetwork
from app.own_home import PLACE, home_of
from app.panes.own import words
from app.panes.own.pane import OwnPane
from app.panes.own.places import placed
from app.panes.own.reading import Answers
from app.panes.own.sheet_paint import rows_of
from app.panes.pad.pane import PadPane
from app.panes.sweep.pane import SweepPane
from app.registry import OPTIONS
from app.session import Session
from nncore.canvas import blank, from_bytes, stroke
from nncore.exam import examine
from nncore.own_file import read
from nncore.own_set import OwnSet
from tests.app.rig import running_session
from tests.nncore.small import small_digits

LEFT, LONG = Qt.MouseButton.LeftButton, 20_000


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        made.setProperty(PLACE, str(tmp_path / "own.digits.json"))
        made.set_speed(float("inf"))
        yield made


def answers(pane: OwnPane) -> Answers:
    """What is known of the drawings."""
    found = pane.page_of_set.reading.answers
    assert found is not None
    return found


def asked(pane: OwnPane) -> bool:
    """Whether the present network has answered."""
    found = pane.page_of_set.reading.answers
    return found is not None and found.exam.network is pane.session.frame.acting


def teach(qtbot: QtBot, pane: OwnPane, name: str) -> None:
    """Press Teach, wait for the run on the set of that name, and pause it."""
    page, session = pane.page_of_set, pane.session
    QTest.mouseClick(page.teach.button, LEFT)
    qtbot.waitUntil(lambda: session.frame.snapshot.config.data == name, timeout=LONG)
    session.pause()
    qtbot.waitUntil(
        lambda: page.teach.button.text() == "Teach" and not session.frame.snapshot.running, timeout=LONG
    )


def choose(qtbot: QtBot, pane: OwnPane, key: str, value: str) -> None:
    """Set a switch, and wait until it is shown."""
    pane.session.set_option(key, value)
    qtbot.waitUntil(lambda: pane.session.frame.options[key] == value, timeout=LONG)


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> OwnPane:
    made = OwnPane(session)
    qtbot.addWidget(made)
    session.frame_changed.connect(made.show_frame)
    session.ticked.connect(made.advance)
    made.resize(900, 520)
    made.show()
    made.show_frame(session.frame)
    return made


@pytest.fixture
def pad(qtbot: QtBot, session: Session) -> PadPane:
    made = PadPane(session)
    qtbot.addWidget(made)
    session.frame_changed.connect(made.show_frame)
    made.resize(250, 560)
    made.show()
    made.show_frame(session.frame)
    return made


def line(pad: PadPane, x: int) -> None:
    """Draw a line on the pad with the mouse."""
    surface = pad.surface
    QTest.mousePress(surface, LEFT, pos=QPoint(x, 40))
    QTest.mouseMove(surface, QPoint(x, 110))
    QTest.mouseMove(surface, QPoint(x + 6, 190))
    QTest.mouseRelease(surface, LEFT, pos=QPoint(x + 6, 190))


def digits(n: int = 40) -> OwnSet:
    """Drawings that are digits: of the test set, as good as a person's."""
    data = small_digits().test
    return OwnSet.of(data.images[:n].copy(), data.labels[:n].copy())


def test_a_drawing_is_kept_by_a_digit_key_and_the_next_stroke_begins_another(
    qtbot: QtBot, session: Session, pad: PadPane, pane: OwnPane, tmp_path: Path
) -> None:
    line(pad, 90)
    first = session.picture.drawn
    QTest.keyClick(pad.surface, Qt.Key.Key_1)
    own = home_of(session).own
    assert list(own.labels) == [1]
    assert "kept as 1" in pad.caption.left
    np.testing.assert_allclose(own.image(0), first, atol=0.5 / 255)
    line(pad, 130)  # a new drawing, not one more line on the first
    assert session.picture.drawn.sum() < 1.5 * first.sum()
    line(pad, 60)  # ... but this is a further line on it
    assert session.picture.drawn.sum() > 1.5 * first.sum()
    QTest.keyClick(pad.surface, Qt.Key.Key_7)
    QTest.keyClick(pad.surface, Qt.Key.Key_7)
    assert "kept already, as 7" in pad.caption.left
    assert list(home_of(session).own.labels) == [1, 7]
    assert list(read(tmp_path / "own.digits.json").labels) == [1, 7]
    assert pane.page_of_set.sheet.own is home_of(session).own
    session.undo()
    assert list(home_of(session).own.labels) == [1]
    session.redo()
    assert list(read(tmp_path / "own.digits.json").labels) == [1, 7]
    assert session.log.count("kept") == 2
    qtbot.waitUntil(lambda: "Drawings kept: 2" in pane.describe(session.frame), timeout=LONG)


def test_an_example_of_the_set_is_no_drawing_of_ones_own(session: Session, pad: PadPane) -> None:
    QTest.keyClick(pad.surface, Qt.Key.Key_3)
    assert not len(home_of(session).own)
    assert "only a drawing of yours" in pad.caption.left


def test_buttons_keep_too_and_rest_while_there_is_nothing_to_keep(
    qtbot: QtBot, session: Session, pane: OwnPane
) -> None:
    keep = pane.page_of_set.keep
    assert not keep.buttons[4].isEnabled()
    session.draw(stroke(blank(), (10, 5), (12, 22), 1.5))
    qtbot.waitUntil(keep.buttons[4].isEnabled, timeout=LONG)
    QTest.mouseClick(keep.buttons[4], LEFT)
    assert list(home_of(session).own.labels) == [4]
    qtbot.waitUntil(lambda: not keep.buttons[4].isEnabled(), timeout=LONG)
    assert "is kept" in keep.said.text()


def test_balance_and_accuracy_are_those_of_the_present_network(
    qtbot: QtBot, session: Session, pane: OwnPane
) -> None:
    home_of(session).add(digits(40))
    page = pane.page_of_set
    for step in (0, 30):
        if step:
            session.step(step)
            qtbot.waitUntil(
                lambda: session.frame.snapshot.step == 30 and not session.frame.snapshot.running, timeout=LONG
            )
        qtbot.waitUntil(lambda: asked(pane), timeout=LONG)
        network = session.frame.acting
        exam = next(e for e in examine(network, home_of(session).own.dataset(), "squared") if e)
        right = int(exam.right.sum())
        assert f"{right} of 40 rightly" in page.score.text()
        np.testing.assert_array_equal(answers(pane).exam.confusion, exam.confusion)
    counts = np.bincount(small_digits().test.labels[:40], minlength=10)
    assert f"Drawings kept: 40. To be even, with {counts.max()} of each digit" in page.said.text()
    assert f"they lack {10 * counts.max() - 40} drawings" in page.said.text()


def test_accuracy_is_told_in_percent_from_20_on() -> None:
    own = digits(40)
    for n, percent in ((19, False), (20, True)):
        part = own.of_rows(np.arange(n))
        text = words.balance(part)
        assert ("from 20 on" in text) is not percent


def test_a_click_puts_a_drawing_on_the_pad_and_keys_delete_and_relabel(
    qtbot: QtBot, session: Session, pane: OwnPane
) -> None:
    home = home_of(session)
    home.add(digits(12))
    sheet = pane.page_of_set.sheet
    row = 7
    QTest.mouseClick(sheet, LEFT, pos=sheet.box(row).center().toPoint())
    np.testing.assert_array_equal(session.picture.drawn, from_bytes(home.own.drawn[row]))
    qtbot.waitUntil(lambda: session.frame.picture.source == "drawn", timeout=LONG)
    sheet.setFocus()
    was = int(home.own.labels[row])
    QTest.keyClick(sheet, Qt.Key.Key_0 if was else Qt.Key.Key_1)
    assert int(home.own.labels[row]) == (0 if was else 1)
    assert sheet.row == row
    QTest.keyClick(sheet, Qt.Key.Key_Delete)
    assert len(home.own) == 11
    session.undo()
    session.undo()
    assert int(home.own.labels[row]) == was
    assert len(home.own) == 12


def test_arrows_reach_every_drawing(session: Session, pane: OwnPane) -> None:
    home_of(session).add(digits(30))
    sheet, seen = pane.page_of_set.sheet, set()
    sheet.setFocus()
    QTest.keyClick(sheet, Qt.Key.Key_Home)
    for _ in range(30):
        seen.add(sheet.row)
        assert sheet.view.contains(sheet.box(sheet.row or 0))
        QTest.keyClick(sheet, Qt.Key.Key_Right)
    assert seen == set(range(30))
    QTest.keyClick(sheet, Qt.Key.Key_Home)
    digits_seen = []
    for _ in range(30):
        digits_seen.append(int(home_of(session).own.labels[sheet.row or 0]))
        QTest.keyClick(sheet, Qt.Key.Key_Down)
    assert digits_seen == sorted(digits_seen)
    assert digits_seen[-1] == 9


@pytest.mark.parametrize("width", [90, 300, 620, 1800])
def test_no_two_drawings_lie_on_one_another(width: int) -> None:
    own = digits(60)
    places = placed(width, 300, own.counts.tolist())
    boxes = [places.picture(d, i) for d, rows in enumerate(rows_of(own)) for i in range(len(rows))]
    boxes += [places.head(d) for d in range(10)]
    for i, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in boxes[i + 1 :])
        assert places.at(box.center()) is not None or i >= 60
        assert box.bottom() <= places.height


@pytest.mark.concept("A4.1")
def test_teaching_deals_them_and_undo_brings_the_network_back(
    qtbot: QtBot, session: Session, pane: OwnPane
) -> None:
    home_of(session).add(digits(40))
    page = pane.page_of_set
    choose(qtbot, pane, "own.with", "own")
    qtbot.waitUntil(lambda: asked(pane) and session.frame.exam is not None, timeout=LONG)
    before, first = session.frame.snapshot, answers(pane).n_right
    session.set_speed(150)  # else it might be through with all its epochs before it can be paused
    QTest.mouseClick(page.teach.button, LEFT)
    qtbot.waitUntil(
        lambda: session.frame.snapshot.run != before.run and session.frame.snapshot.step > 150, timeout=LONG
    )
    QTest.mouseClick(page.teach.button, LEFT)
    qtbot.waitUntil(lambda: not session.frame.snapshot.running, timeout=LONG)
    own, data = home_of(session).own, session.frame.data
    assert data is not None
    held = {one.tobytes() for one in own.received[own.held.astype(bool)]}
    assert held
    assert not held & {one.tobytes() for one in data.train.images}  # never trained on
    assert data.test is small_digits().test
    qtbot.waitUntil(lambda: asked(pane), timeout=LONG)
    assert f"{first} before, {answers(pane).n_right} now, of 40" in page.taught.text()
    assert "Test set of MNIST:" in page.taught.text()
    assert answers(pane).n_right > first  # it learned them
    assert session.log.count("taught") == 1
    session.undo()
    qtbot.waitUntil(lambda: session.frame.snapshot.run == before.run, timeout=LONG)
    np.testing.assert_array_equal(session.frame.snapshot.network.flat, before.network.flat)
    qtbot.waitUntil(lambda: "Teach deals" in page.taught.text(), timeout=LONG)


def test_with_mnist_each_is_dealt_as_often_as_said_and_then_mnist_alone_again(
    qtbot: QtBot, session: Session, pane: OwnPane
) -> None:
    home_of(session).add(digits(40))
    mnist = session.frame.data
    for times, name in (("1", "mnist+own"), ("10", "mnist+own10")):
        choose(qtbot, pane, "own.times", times)
        teach(qtbot, pane, name)
        assert session.frame.data is not None
        assert len(session.frame.data.train) == 500 + int(times) * home_of(session).own.n_taught
    choose(qtbot, pane, "own.with", "mnist")
    teach(qtbot, pane, "mnist")
    assert session.frame.data is mnist


def test_a_sweep_and_a_new_network_begin_with_a_set_that_every_process_has(
    qtbot: QtBot, session: Session, pane: OwnPane
) -> None:
    home_of(session).add(digits(40))
    choose(qtbot, pane, "own.with", "own")
    teach(qtbot, pane, "own")
    sweep = SweepPane(session)
    qtbot.addWidget(sweep)
    sweep.show_frame(session.frame)
    assert sweep._grid is not None
    assert sweep._grid.base.data == "mnist"
    dialog = NewNetwork(session.frame.snapshot.config)
    qtbot.addWidget(dialog)
    assert dialog.config is not None
    assert dialog.config.data == "mnist"


def test_files_go_out_and_come_in_and_a_bad_one_changes_nothing(
    session: Session, pane: OwnPane, tmp_path: Path
) -> None:
    home, files = home_of(session), pane.files
    home.add(digits(12))
    for name in ("mine.digits.json", "mine.npz", "mine-images-idx3-ubyte"):
        files.write(tmp_path / name)
        assert f"Written as {name}" in home.said
        files.read(tmp_path / name)
        assert home.said == f"Drawings taken in from {name}: 12."
        assert len(home.own) == 24
        session.undo()
    bad = tmp_path / "bad.digits.json"
    bad.write_bytes((tmp_path / "mine.digits.json").read_bytes()[:-40])
    kept = home.own
    files.read(bad)
    assert home.own is kept
    assert "cut short" in home.said
    assert "Nothing was changed." in pane.page_of_set.said.text()
    files.write(tmp_path / "no such folder" / "x.digits.json" / "y")
    assert "could not be written" in home.said


def test_a_network_that_takes_no_drawings_says_so(qtbot: QtBot, session: Session, pane: OwnPane) -> None:
    home_of(session).add(digits(20))
    session.new_network(session.frame.snapshot.config.changed(sizes=(2, 4, 2), data="moons"))
    qtbot.waitUntil(lambda: session.frame.snapshot.config.data == "moons", timeout=LONG)
    qtbot.waitUntil(lambda: "takes no drawings" in pane.page_of_set.taught.text(), timeout=LONG)
    assert not pane.page_of_set.teach.button.isEnabled()
    assert pane.page_of_set.reading.answers is None
    before, sheet = session.picture, pane.page_of_set.sheet
    QTest.mouseClick(sheet, LEFT, pos=sheet.box(3).center().toPoint())
    assert session.picture is before  # two numbers, and no picture
    pane.page_of_set.keep.chosen.emit(
        3
    )  # pressed just before it could be seen that there is no drawing any more
    assert len(home_of(session).own) == 20


def test_the_drawings_outlive_the_pane(qtbot: QtBot, session: Session, pane: OwnPane) -> None:
    home_of(session).add(digits(12))
    pane.close()
    again = OwnPane(session)
    qtbot.addWidget(again)
    again.show_frame(session.frame)
    assert len(again.page_of_set.sheet.own) == 12
    assert isinstance(again, QWidget)
