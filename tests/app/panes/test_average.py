"""The cost function with real hands: bars and digits, boxes, conventions that set the rate, softmax grown cold."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import numerals
from app.panes.average.pane import AveragePane
from app.registry import OPTIONS
from app.session import Session
from nncore.activations import softmax
from tests.app.rig import running_session

LONG = 20_000


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> AveragePane:
    made = AveragePane(session)
    qtbot.addWidget(made)
    session.frame_changed.connect(made.show_frame)
    made.resize(640, 620)
    made.show()
    made.show_frame(session.frame)
    return made


def page(qtbot: QtBot, session: Session, pane: AveragePane, name: str) -> None:
    session.set_option("average.page", name)
    qtbot.waitUntil(lambda: pane._pages.value == name, timeout=LONG)
    qtbot.waitUntil(lambda: pane.mean.costs is not None, timeout=LONG)


@pytest.mark.concept("A4.8")
def test_a_bar_shows_its_digits_the_dearest_first(qtbot: QtBot, session: Session, pane: AveragePane) -> None:
    page(qtbot, session, pane, "mean")
    mean, plot = pane.mean, pane.mean.plot
    exam = session.frame.exam
    assert exam is not None
    qtbot.waitUntil(lambda: numerals.plain(exam.score.cost, 4) in mean.said.text(), timeout=LONG)
    assert mean.spread is not None
    assert mean.costs is not None
    full = int(mean.spread.counts.argmax())
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=plot.bar(full).center().toPoint())
    qtbot.waitUntil(lambda: len(plot.rows) == mean.spread.counts[full], timeout=LONG)  # type: ignore[union-attr]
    assert (np.diff(mean.costs[plot.rows]) <= 0).all()
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=plot.thumb(1).center().toPoint())
    qtbot.waitUntil(lambda: session.frame.picture.row == plot.rows[1], timeout=LONG)
    assert session.frame.picture.source == "test"
    QTest.keyClick(plot, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: session.frame.options["average.bar"] == (full + 1) % 24, timeout=LONG)
    QTest.mouseClick(mean.stream, Qt.MouseButton.LeftButton)
    assert "After 1 of" in mean.said.text()
    qtbot.waitUntil(lambda: "that is C" in mean.said.text(), timeout=LONG)


@pytest.mark.concept("A4.9")
def test_another_picture_leaves_c_alone_and_other_weights_or_data_do_not(
    qtbot: QtBot, session: Session, pane: AveragePane
) -> None:
    page(qtbot, session, pane, "boxes")
    boxes = pane.boxes
    session.load_example("test", 0)
    qtbot.waitUntil(lambda: session.frame.picture.row == 0, timeout=LONG)
    pane.show_frame(session.frame)
    first = boxes.boxes._shown
    assert first is not None
    QTest.mouseClick(boxes.other, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.frame.picture.row == 1, timeout=LONG)
    qtbot.waitUntil(lambda: boxes.boxes._shown.one != first.one, timeout=LONG)  # type: ignore[union-attr]
    assert boxes.boxes._shown.whole == first.whole  # type: ignore[union-attr]
    costs = pane.mean.costs
    assert costs is not None
    assert first.whole == pytest.approx(costs.mean())
    QTest.mouseClick(boxes.shares.button("first"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: boxes.boxes._shown.n == len(costs) // 2, timeout=LONG)  # type: ignore[union-attr]
    half = float(costs[: len(costs) // 2].mean())
    assert boxes.boxes._shown.whole == pytest.approx(half)  # type: ignore[union-attr]
    assert half != first.whole
    assert numerals.plain(half, 4) in boxes.said.text()
    QTest.mouseClick(boxes.holds.button("data"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Other weights" in boxes.other.text(), timeout=LONG)
    QTest.mouseClick(boxes.other, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 1, timeout=LONG)
    qtbot.waitUntil(lambda: boxes.boxes._shown.whole not in (half, None), timeout=LONG)  # type: ignore[union-attr]


@pytest.mark.concept("A4.12")
def test_a_convention_scales_the_gradient_and_its_rate_is_one_undoable_act(
    qtbot: QtBot, session: Session, pane: AveragePane
) -> None:
    page(qtbot, session, pane, "sums")
    sums = pane.sums
    session.load_example("test", 0)
    qtbot.waitUntil(lambda: session.frame.target is not None, timeout=LONG)
    assert "same in all three" not in sums.said.text()  # lessons ask for it first
    session.find()
    qtbot.waitUntil(lambda: len(sums.table._lines) == 3, timeout=LONG)
    assert "same in all three" in sums.said.text()
    rate = session.frame.snapshot.config.learning_rate
    total, mean, half = sums.table._lines
    assert session.frame.found is not None
    assert total.length == pytest.approx(float(np.linalg.norm(session.frame.found.flat)), rel=1e-5)
    assert (mean.length, half.length) == pytest.approx((total.length / 10, total.length / 2), rel=1e-12)
    assert mean.step == pytest.approx(total.step / 10, rel=1e-12)
    session.set_option("average.keep", True)
    qtbot.waitUntil(lambda: sums.keep.isChecked() and not sums.apply.isEnabled(), timeout=LONG)
    assert [line.step for line in sums.table._lines] == pytest.approx([total.step] * 3, rel=1e-12)
    assert sums.table._lines[1].rate == pytest.approx(10 * rate)
    session.set_option("average.keep", False)
    qtbot.waitUntil(sums.apply.isEnabled, timeout=LONG)
    QTest.mouseClick(sums.apply, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: session.frame.snapshot.config.learning_rate == pytest.approx(rate / 10), timeout=LONG
    )
    session.undo()
    qtbot.waitUntil(lambda: session.frame.snapshot.config.learning_rate == rate, timeout=LONG)


@pytest.mark.concept("A4.11")
def test_the_temperature_takes_the_live_outputs_to_the_argmax(
    qtbot: QtBot, session: Session, pane: AveragePane
) -> None:
    page(qtbot, session, pane, "soft")
    bars, z = pane.soft.bars, session.frame.trace.zs[-1].astype(np.float64)
    assert bars.shares == pytest.approx(softmax(z))
    edit = pane.soft.heat.edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "0")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bars.heat == 0.0, timeout=LONG)
    assert bars.shares.tolist() == np.eye(len(z))[z.argmax()].tolist()
    assert "argmax" in pane.soft.said.text()
    image = bars.grab().toImage()
    best = int(z.argmax())
    assert image.pixelColor(bars.bar(best).center().toPoint()) == session.frame.theme.plate_text
    session.set_option("average.heat", 100.0)
    qtbot.waitUntil(lambda: bars.heat == 100.0, timeout=LONG)
    assert bars.shares.max() < 0.2
    assert bars.shares.sum() == pytest.approx(1, abs=1e-12)
