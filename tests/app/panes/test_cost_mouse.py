"""The cost plot in a person's hands: hover, wheel, boxes, pans, keys, the legend and the title bar."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.panes.cost.pane import CostPane
from app.session import Session
from tests.app.panes.cost_rig import Rig, falling, run_of
from tests.app.rig import running_session

SCORES = {600: (0.30, 0.85, 0.36, 0.912)}


def rigged(n: int = 900, **options: object) -> Rig:
    return Rig((600, 400)).show(run_of(falling(n), scores=SCORES), **options)


def turn(
    rig: Rig, at: QPoint, notches: float, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Turn the wheel over the plot; away from oneself is plus."""
    port = rig.plot.viewport()
    event = QWheelEvent(
        QPointF(at),
        QPointF(port.mapToGlobal(at)),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(port, event)
    QCoreApplication.processEvents()


@pytest.mark.parametrize("logx", [False, True])
@pytest.mark.parametrize("step", [1, 2, 612, 900])
def test_hovering_reads_the_step_under_the_mouse(step: int, logx: bool) -> None:
    rig = rigged(logx=logx)
    where = rig.at(step, 0.5)
    rig.move(where.x())
    hover = rig.plot.overlay.hover
    assert hover is not None
    read = int(hover.lines[0].split(",")[0].removeprefix("step "))
    assert abs(rig.at(read, 0.5).x() - where.x()) <= 1
    said = hover.lines[0].removeprefix(f"step {read}, epoch ")
    assert float(said) == pytest.approx(read / 600, abs=0.00501)  # two digits of it
    assert hover.lines[1] == f"cost {falling(900)[read - 1]:.3f} (this mini-batch)"
    assert ("test 0.360, 91.2" in " ".join(hover.lines)) is (read >= 600)


def test_the_hairline_stands_under_the_mouse_and_leaves_with_it() -> None:
    rig = rigged()
    rig.move(300)
    image = rig.picture()
    x = round(rig.plot.overlay.hover.x)  # type: ignore[union-attr]
    assert abs(x - 300) <= 2
    bottom = int(rig.plot.cost.rect.bottom()) - 3
    assert max(image.pixelColor(x + d, bottom).lightness() for d in (-1, 0, 1)) > 180
    rig.move(5)
    assert rig.plot.overlay.hover is None


def test_beyond_the_last_step_there_is_nothing_to_read() -> None:
    rig = rigged()
    rig.move(rig.at(990, 0.5).x())
    assert rig.plot.overlay.hover is None


def test_the_reading_stays_inside_the_plot() -> None:
    for size in ((420, 300), (260, 260), (1000, 600)):
        rig = Rig(size).show(run_of(falling(19_000), scores=SCORES))
        for step in (10, 5000, 18_990):
            rig.move(rig.at(step, 0.5).x())
            hover = rig.plot.overlay.hover
            assert hover is not None
            box = rig.plot.overlay.box_of(hover)
            assert rig.plot.cost.rect.left() <= box.left()
            assert box.right() <= rig.plot.cost.rect.right() + 1
        rig.pane.close()  # or it would take the next one's mouse


def test_the_reading_follows_new_data_under_a_resting_mouse() -> None:
    rig = rigged(900)
    rig.move(440)
    before = rig.plot.overlay.hover
    rig.show(run_of(falling(2500)))
    after = rig.plot.overlay.hover
    assert before is not None
    assert after is not None
    assert int(after.lines[0].split(",")[0][5:].replace("\u2009", "")) > 1500


def test_the_wheel_zooms_about_the_mouse() -> None:
    rig = rigged()
    at = rig.at(450, 0.3)
    turn(rig, at, 3)
    low, high = rig.plot.drawing.steps
    assert high - low == pytest.approx(1000 * 0.8**3, rel=0.02)
    assert abs(rig.at(450, 0.3).x() - at.x()) <= 6
    assert rig.plot.view.costs is None  # the height goes on to fit what is in sight
    turn(rig, at, -9)
    assert rig.plot.view.is_all


def test_a_zoomed_plot_fits_the_costs_in_sight() -> None:
    rig = rigged()
    turn(rig, rig.at(880, 0.3), 12)
    steps, (low, high) = rig.plot.drawing.steps, rig.plot.drawing.costs
    seen = falling(900)[int(steps[0]) : int(steps[1])]
    assert low <= seen.min()
    assert seen.max() <= high <= 4 * seen.max()


def test_the_wheel_beside_the_left_axis_zooms_up_and_down() -> None:
    rig = rigged()
    before = rig.plot.drawing.costs
    turn(rig, QPoint(10, 200), 2)
    after = rig.plot.drawing.costs
    assert after[1] / after[0] == pytest.approx((before[1] / before[0]) ** 0.64, rel=0.01)
    assert rig.plot.view.steps is None


def test_a_dragged_box_becomes_the_view() -> None:
    rig = rigged()
    start, end = rig.at(200, 0.5), rig.at(600, 0.2)
    rig.drag(start, end)
    assert rig.plot.drawing.steps == pytest.approx((200, 600), abs=4)
    assert rig.plot.drawing.costs == pytest.approx((0.2, 0.5), rel=0.02)
    assert rig.plot.overlay.band is None


def test_a_flat_box_zooms_across_only() -> None:
    rig = rigged()
    rig.drag(rig.at(200, 0.5), rig.at(600, 0.5) + QPoint(0, 3))
    assert rig.plot.drawing.steps == pytest.approx((200, 600), abs=4)
    assert rig.plot.view.costs is None


def test_a_click_zooms_nothing() -> None:
    rig = rigged()
    QTest.mouseClick(
        rig.plot.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(200, 200)
    )
    assert rig.plot.view.is_all


def test_the_middle_button_pans() -> None:
    rig = rigged()
    rig.drag(rig.at(200, 0.5), rig.at(600, 0.2))
    low, high = rig.plot.drawing.steps
    width = rig.plot.cost.rect.width()
    rig.drag(QPoint(300, 200), QPoint(400, 200), Qt.MouseButton.MiddleButton)
    moved = (high - low) * 100 / width
    assert rig.plot.drawing.steps == pytest.approx((low - moved, high - moved), abs=3)


def test_nobody_pans_out_of_the_run() -> None:
    rig = rigged()
    rig.drag(rig.at(200, 0.5), rig.at(600, 0.2))
    for _ in range(12):
        rig.drag(QPoint(100, 200), QPoint(500, 200), Qt.MouseButton.MiddleButton)
    assert rig.plot.drawing.steps[0] == 0
    assert rig.plot.drawing.steps[1] == pytest.approx(400, abs=4)


@pytest.mark.parametrize("how", ["double click", "button", "Home"])
def test_back_to_all(how: str) -> None:
    rig = rigged()
    button = rig.pane.header()[-1]
    assert not button.isEnabled()
    rig.drag(rig.at(200, 0.5), rig.at(600, 0.2))
    assert button.isEnabled()
    if how == "double click":
        QTest.mouseDClick(
            rig.plot.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(300, 200)
        )
    elif how == "button":
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(rig.plot, Qt.Key.Key_Home)
    assert rig.plot.view.is_all
    assert rig.plot.drawing.steps == (0.0, 1000.0)
    assert not button.isEnabled()


def test_a_zoomed_view_stays_while_the_run_goes_on_and_leaves_with_it() -> None:
    rig = rigged()
    rig.drag(rig.at(200, 0.5), rig.at(600, 0.2))
    steps = rig.plot.drawing.steps
    rig.show(run_of(falling(4000)))
    assert rig.plot.drawing.steps == steps
    rig.show(run_of([], run=2))
    assert rig.plot.view.is_all


def test_keys_zoom_and_pan_and_leave_the_others_to_the_window() -> None:
    rig = rigged()
    for _ in range(4):
        QTest.keyClick(rig.plot, Qt.Key.Key_Plus)
    low, high = rig.plot.drawing.steps
    assert high - low == pytest.approx(1000 * 0.8**4, rel=0.03)
    QTest.keyClick(rig.plot, Qt.Key.Key_Right)
    assert rig.plot.drawing.steps[0] == pytest.approx(low + 0.1 * (high - low), rel=0.01)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(rig.plot, event)
    assert not event.isAccepted()


def test_nothing_is_zoomed_before_there_is_anything() -> None:
    rig = Rig()
    turn(rig, QPoint(200, 200), 3)
    rig.drag(QPoint(100, 100), QPoint(300, 200))
    rig.move(200)
    assert rig.plot.view.is_all


def test_a_click_in_the_legend_asks_to_hide_the_curve() -> None:
    rig = rigged()
    entry = rig.pane.legend.entries["batch"]
    QTest.mouseClick(entry, Qt.MouseButton.LeftButton)
    assert rig.session.values == {"cost.show_batch": False}
    rig.again()
    assert not entry.isChecked()
    assert "batch" not in rig.plot.drawing.shapes
    QTest.keyClick(entry, Qt.Key.Key_Space)
    rig.again()
    assert entry.isChecked()
    assert "batch" in rig.plot.drawing.shapes


def test_the_title_bar_switches_both_scales() -> None:
    rig = rigged()
    log, logx, _ = rig.pane.header()
    for button, key in ((log, "cost.log"), (logx, "cost.logx")):
        before = rig.frame.options[key]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        rig.again()
        assert rig.frame.options[key] is not before
    assert rig.plot.drawing.costs[0] == 0.0  # linear: from zero
    assert rig.plot.drawing.steps[0] == 1.0  # logarithmic: from step 1


def test_the_scales_change_where_things_lie() -> None:
    straight, bent = rigged(log=False), rigged(log=True)
    assert straight.at(1, 0.2).y() - straight.at(1, 0.4).y() == pytest.approx(
        straight.at(1, 0.6).y() - straight.at(1, 0.8).y(), abs=1
    )
    assert bent.at(1, 0.2).y() - bent.at(1, 0.4).y() == pytest.approx(
        bent.at(1, 0.4).y() - bent.at(1, 0.8).y(), abs=1
    )


def _paused_at(session: Session, step: int) -> bool:
    snapshot = session.frame.snapshot
    return snapshot.step == step and not snapshot.running


def test_with_a_real_session(qtbot: QtBot) -> None:
    """Steps taken by the engine appear; an option asked for by a click comes back in the next frame."""
    with running_session(qtbot, CostPane.options) as session:
        pane = CostPane(session)
        pane.resize(420, 300)
        pane.show()
        session.frame_changed.connect(pane.show_frame)
        pane.show_frame(session.frame)
        assert pane.plot.overlay.empty is not None
        for n in (1, 2, 3):
            session.step()
            qtbot.waitUntil(partial(_paused_at, session, n))
        costs = session.frame.snapshot.costs
        assert pane.legend.entries["batch"].value == f"{costs[-1]:.3f}"
        assert pane.plot.drawing.shapes["batch"].y == pytest.approx(costs)
        QTest.mouseClick(pane.legend.entries["smooth"], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "smooth" not in pane.plot.drawing.shapes)
        session.back()
        qtbot.waitUntil(lambda: len(pane.plot.drawing.shapes["batch"]) == 2)
        pane.close()
