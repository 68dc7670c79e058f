"""The toys, with real hands: balls, rules, the blindfold, solving, basins, formulas, the compass."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.numerals import count
from app.panes.toys.curve_page import CurvePage
from app.panes.toys.look import TINTS
from app.panes.toys.now import Now
from app.panes.toys.options import numbers, written
from app.panes.toys.pane import ToysPane
from app.panes.toys.surface_page import SurfacePage
from app.registry import OPTIONS
from app.session import Session
from nncore.descents import angle_between
from tests.app.looks import pixels
from tests.app.rig import running_session

LEFT = Qt.MouseButton.LeftButton
DIPS = (-3.767319, -0.753962, 2.261403)


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> ToysPane:
    made = ToysPane(session)
    qtbot.addWidget(made)
    session.frame_changed.connect(made.show_frame)
    made.resize(1000, 560)
    made.show()
    made.show_frame(session.frame)
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def curve(pane: ToysPane) -> CurvePage:
    page = pane.page("curve")
    assert isinstance(page, CurvePage)
    return page


@pytest.fixture
def surface(qtbot: QtBot, pane: ToysPane, session: Session) -> SurfacePage:
    QTest.mouseClick(pane.views.button("surface"), LEFT)
    qtbot.waitUntil(lambda: session.frame.options["toys.view"] == "surface")
    page = pane.page("surface")
    assert isinstance(page, SurfacePage)
    return page


def now(session: Session) -> Now:
    return Now(session.frame.options)


def settle(qtbot: QtBot, pane: ToysPane, session: Session) -> None:
    qtbot.waitUntil(lambda: pane._shown[:2] == (session.frame.options, session.frame.theme))
    qtbot.wait(40)  # until the session's tick has come
    while pane.advance():
        pass


def at(page: CurvePage, w: float) -> QPoint:
    axes = page.view.axes
    return axes.point(w, 2.0).toPoint()


def type_in(edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def ink_count(page: CurvePage | SurfacePage, ink: QColor) -> int:
    return int((pixels(page.view.grab().toImage()) == ink.rgba()).sum())


@pytest.mark.concept("A5.4", "A5.6")
def test_eleven_balls_are_let_go_and_counted_by_the_dip_they_reach(
    qtbot: QtBot, pane: ToysPane, curve: CurvePage, session: Session
) -> None:
    QTest.mouseClick(curve.balls.counts.button("11"), LEFT)
    qtbot.waitUntil(lambda: len(now(session).starts) == 11)
    settle(qtbot, pane, session)
    type_in(curve.balls.expected.edit, "5")
    QTest.mouseClick(curve.transport.play, LEFT)  # nothing may move here: it is at the end at once
    qtbot.waitUntil(lambda: now(session).finished and now(session).steps > 0)
    settle(qtbot, pane, session)
    shown = now(session)
    np.testing.assert_allclose(
        sorted({round(w, 6) for w in shown.places[-1, :, 0].tolist()}), DIPS, atol=1e-6
    )
    got = shown.led.count(1)
    text = curve.verdict.text()
    assert f"A: {shown.led.count(0)}, B: {got}, C: {shown.led.count(2)}" in text
    assert f"The lowest dip is B: {got} got it." in text
    assert ("✓ You expected 5" if got == 5 else "✕ You expected 5") in text
    counts = [ink_count(curve, TINTS[i]) for i in range(3)]
    assert all(each > 30 for each in counts)
    assert ink_count(curve, TINTS[3]) == 0


@pytest.mark.concept("A5.5")
def test_a_click_drops_the_ball_and_decides_where_it_lands(
    qtbot: QtBot, pane: ToysPane, curve: CurvePage, session: Session
) -> None:
    for start, dip in ((-2.0, "B"), (1.4, "C")):
        QTest.mouseClick(curve.view, LEFT, pos=at(curve, start))
        qtbot.waitUntil(lambda start=start: abs(now(session).starts[0][0] - start) < 0.02)  # type: ignore[misc]
        settle(qtbot, pane, session)
        QTest.mouseClick(curve.transport.end, LEFT)
        qtbot.waitUntil(lambda: now(session).steps > 5)
        settle(qtbot, pane, session)
        assert f"in dip {dip}" in curve.verdict.text()
        assert session.frame.options["toys.w"] == pytest.approx(DIPS["ABC".index(dip)], abs=1e-6)
    session.undo()
    qtbot.waitUntil(lambda: abs(now(session).starts[0][0] + 2.0) < 0.02)


@pytest.mark.concept("A5.8")
def test_steps_of_fixed_size_bounce_and_steps_by_slope_settle(
    qtbot: QtBot, pane: ToysPane, curve: CurvePage, session: Session
) -> None:
    for rule, said in (
        ("fixed", "bounces for ever: −1.000 ↔ −0.500"),
        ("slope", "rest in dip B, the lowest"),
    ):
        curve.rule.menu.chosen.emit(rule)
        qtbot.waitUntil(lambda rule=rule: now(session).rule.kind == rule)  # type: ignore[misc]
        QTest.mouseClick(curve.transport.reset, LEFT)
        settle(qtbot, pane, session)
        QTest.mouseClick(curve.transport.end, LEFT)
        qtbot.waitUntil(lambda said=said: said in curve.verdict.text())  # type: ignore[misc]


@pytest.mark.concept("A5.9")
def test_the_rate_where_it_starts_to_bounce_is_guessed_and_told(qtbot: QtBot, curve: CurvePage) -> None:
    type_in(curve.ask.guess.edit, "0,8")
    assert "0.8015" not in curve.verdict.text()
    QTest.mouseClick(curve.ask.tell, LEFT)
    qtbot.waitUntil(lambda: "2/f″ = 0.8015" in curve.verdict.text())
    assert "✓ You said 0.800" in curve.verdict.text()
    for rate, word in (("0.79", "come to rest"), ("0.82", "bounces for ever: −0.939 ↔ −0.565")):
        type_in(curve.rule.rate.edit, rate)
        QTest.mouseClick(curve.transport.end, LEFT)
        qtbot.waitUntil(lambda word=word: word in curve.verdict.text())  # type: ignore[misc]


@pytest.mark.concept("A5.7")
def test_a_ball_with_momentum_rolls_past_a_dip_beside_one_that_steps_by_slope(
    qtbot: QtBot, pane: ToysPane, curve: CurvePage, session: Session
) -> None:
    QTest.mouseClick(curve.view, LEFT, pos=at(curve, 4.0))
    curve.rule.menu.chosen.emit("momentum")
    qtbot.waitUntil(curve.rule.plain.isEnabled)
    QTest.mouseClick(curve.rule.plain, LEFT)
    qtbot.waitUntil(lambda: now(session).plain is not None)
    QTest.mouseClick(curve.transport.end, LEFT)
    qtbot.waitUntil(lambda: now(session).steps > 50)
    settle(qtbot, pane, session)
    shown = now(session)
    assert shown.at[0] == pytest.approx(DIPS[1], abs=1e-6)  # it crossed a hump
    assert shown.plain is not None
    assert shown.plain[-1, 0, 0] == pytest.approx(DIPS[2], abs=1e-6)


@pytest.mark.concept("A5.3")
def test_blindfold_only_the_slope_is_told_and_the_arrow_keys_find_a_dip(
    qtbot: QtBot, pane: ToysPane, curve: CurvePage, session: Session
) -> None:
    rose = session.frame.theme.cost
    head = pixels(curve.view.grab().toImage())[4:22]  # where the slope is written over the curve
    assert int((head == session.frame.theme.push_minus.rgba()).sum()) > 10
    assert ink_count(curve, rose) > 200
    QTest.mouseClick(curve.balls.blind, LEFT)
    qtbot.waitUntil(lambda: now(session).blind)
    settle(qtbot, pane, session)
    assert ink_count(curve, rose) == 0
    assert "f = " not in curve.verdict.text()
    assert ink_count(curve, session.frame.theme.push_minus) > 50
    assert "slope ▼ −0.984" in curve.verdict.text()
    curve.view.setFocus()
    for stride in ("0,25", "0.05", "0.01", "0.002"):
        type_in(curve.balls.stride.edit, stride)
        settle(qtbot, pane, session)
        for _ in range(8):
            if now(session).arrived:
                break
            before, key = (
                now(session).at[0],
                Qt.Key.Key_Right if now(session).slopes[0] < 0 else Qt.Key.Key_Left,
            )
            QTest.keyClick(curve.view, key)
            qtbot.waitUntil(lambda before=before: now(session).at[0] != before)  # type: ignore[misc]
    settle(qtbot, pane, session)
    assert "a dip, after" in curve.verdict.text()
    assert abs(now(session).slopes[0]) < 0.01
    assert session.frame.options["toys.w"] == pytest.approx(DIPS[1], abs=0.01)
    QTest.mouseClick(curve.balls.blind, LEFT)
    qtbot.waitUntil(lambda: not now(session).blind)
    settle(qtbot, pane, session)
    assert ink_count(curve, rose) > 200


@pytest.mark.concept("A5.3", "A5.9")
def test_no_control_jumps_when_more_balls_are_dropped(qtbot: QtBot, pane: ToysPane, curve: CurvePage) -> None:
    places = [
        part.mapTo(pane, QPoint(0, 0)) for part in (curve.balls.basins, curve.ask.solve, curve.ask.tell)
    ]
    assert not curve.balls.expected.isEnabled()
    assert "Click the curve" in curve.verdict.text()
    QTest.mouseClick(curve.balls.counts.button("11"), LEFT)
    qtbot.waitUntil(curve.balls.expected.isEnabled, timeout=20_000)
    now = [part.mapTo(pane, QPoint(0, 0)) for part in (curve.balls.basins, curve.ask.solve, curve.ask.tell)]
    assert now == places


def test_blindfold_the_lesson_can_be_walked_by_step(
    qtbot: QtBot, pane: ToysPane, curve: CurvePage, session: Session
) -> None:
    session.set_option("toys.rate", 0.4)
    QTest.mouseClick(curve.balls.blind, LEFT)
    qtbot.waitUntil(lambda: now(session).blind)
    settle(qtbot, pane, session)
    for k in range(1, 9):
        QTest.mouseClick(curve.transport.step, LEFT)
        qtbot.waitUntil(lambda k=k: len(now(session).places) == k + 1)  # type: ignore[misc]
    assert now(session).arrived


@pytest.mark.concept("A5.2")
def test_solving_gives_one_answer_for_the_parabola_and_six_for_the_wavy_curve(
    qtbot: QtBot, pane: ToysPane, curve: CurvePage, session: Session
) -> None:
    curve.formula.menu.chosen.emit("parabola")
    qtbot.waitUntil(lambda: now(session).toy.key == "parabola")
    QTest.mouseClick(curve.ask.solve, LEFT)
    qtbot.waitUntil(lambda: "one answer: w = 1.0000, a dip" in curve.verdict.text())
    curve.formula.menu.chosen.emit("wavy")
    qtbot.waitUntil(lambda: now(session).toy.key == "wavy" and not now(session).on("solved"))
    settle(qtbot, pane, session)
    QTest.mouseClick(curve.ask.solve, LEFT)
    qtbot.waitUntil(lambda: "6 places: 3 dips, 3 tops. Which one" in curve.verdict.text())
    for flat, said in ((1, "✕ That is a top"), (0, "✕ A dip, but not"), (2, "✓ The lowest dip, f = 0.4296")):
        place = now(session).flats[flat]
        spot = curve.view.axes.point(place.place[0], place.value).toPoint()
        QTest.mouseClick(curve.view, LEFT, pos=spot)
        qtbot.waitUntil(lambda said=said: said in curve.verdict.text())  # type: ignore[misc]
    assert (
        f"the network there are {count(session.frame.snapshot.network.n_parameters)}" in curve.verdict.text()
    )


def test_a_formula_is_taken_and_what_is_none_is_said_beside_the_field(
    qtbot: QtBot, pane: ToysPane, curve: CurvePage, session: Session
) -> None:
    type_in(curve.formula.edit, "(w-1)^2 + frog")
    assert curve.formula.message.text().startswith("✕ At letter 11: “frog” is not known")
    assert curve.formula.edit.cursorPosition() == 10
    assert now(session).toy.key == "wavy"
    for text, said in (
        ("0,5(w-1)^2", ""),
        ("3", "flat: the slope is 0 everywhere"),
        ("log(w)", "no value"),
        ("1/w^4", "blows up"),
        ("exp(w)", "no dip in sight"),
        ("sqrt(-1-w^2)", "no value anywhere"),
    ):
        type_in(curve.formula.edit, text)
        qtbot.waitUntil(lambda text=text: now(session).toy.text == text)  # type: ignore[misc]
        settle(qtbot, pane, session)
        assert said in curve.formula.message.text()
        assert bool(said) is bool(curve.formula.message.text())
        assert "nan" not in pane.describe(session.frame)
    session.undo()
    qtbot.waitUntil(lambda: now(session).toy.text == "exp(w)")


@pytest.mark.concept("A5.5")
def test_basins_are_told_apart_by_letter_and_pattern(
    qtbot: QtBot, pane: ToysPane, curve: CurvePage, session: Session
) -> None:
    plain = curve.view.grab().toImage()
    QTest.mouseClick(curve.balls.basins, LEFT)
    qtbot.waitUntil(lambda: now(session).on("basins"))
    settle(qtbot, pane, session)
    led = curve.work.led
    assert led is not None
    edges = (np.flatnonzero(np.diff(led)) + 1) / len(led) * 10 - 5
    np.testing.assert_allclose(edges, [-2.459401, 0.819574, 4.101398], atol=0.03)
    grey = np.array(
        [QColor.fromRgba(int(v)).lightness() for v in pixels(curve.view.grab().toImage())[60, 60:700]]
    )
    assert curve.view.grab().toImage() != plain
    assert len(np.unique(grey)) > 3  # also without colour there is a pattern


@pytest.mark.concept("A5.11")
def test_the_steepest_direction_is_found_by_hand_and_then_revealed(
    qtbot: QtBot, pane: ToysPane, surface: SurfacePage, session: Session
) -> None:
    settle(qtbot, pane, session)
    type_in(surface.compass.length.edit, "0.05")
    settle(qtbot, pane, session)
    found: dict[float, float] = {}
    surface.view.setFocus()
    for _ in range(36):
        found[now(session).number("angle")] = surface.compass.dial.change
        before = now(session).number("angle")
        QTest.keyClick(surface.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda before=before: now(session).number("angle") != before)  # type: ignore[misc]
        settle(qtbot, pane, session)
    best = min(found, key=found.__getitem__)
    assert "−∇ points" not in surface.verdict.text()
    type_in(surface.compass.angle.edit, str(best))
    QTest.mouseClick(surface.compass.reveal, LEFT)
    qtbot.waitUntil(lambda: "−∇ points to 140.5°" in surface.verdict.text())
    assert angle_between(best, now(session).steepest) <= 5  # as fine as one turned
    text = surface.verdict.text()
    assert f"yours is {angle_between(best, now(session).steepest):.1f}° off" in text


def test_the_arrow_is_dragged_by_its_tip_and_a_click_elsewhere_starts_a_walk(
    qtbot: QtBot, pane: ToysPane, surface: SurfacePage, session: Session
) -> None:
    settle(qtbot, pane, session)
    view = surface.view
    QTest.mousePress(view, LEFT, pos=view.tip_of(0).toPoint())
    for angle in (30, 60, 90):
        QTest.mouseMove(view, view.tip_of(angle).toPoint())
    QTest.mouseRelease(view, LEFT, pos=view.tip_of(90).toPoint())
    qtbot.waitUntil(lambda: abs(now(session).number("angle") - 90) < 3)
    assert now(session).starts == ((2.0, 1.0),)
    QTest.mouseClick(view, LEFT, pos=view.chart.point(-2.0, -2.0).toPoint())
    qtbot.waitUntil(lambda: np.allclose(now(session).starts, (-2.0, -2.0), atol=0.03))
    settle(qtbot, pane, session)
    QTest.mouseClick(surface.transport.end, LEFT)
    qtbot.waitUntil(lambda: "in dip A, the lowest" in surface.verdict.text())
    np.testing.assert_allclose(now(session).at, (-1.034632, 0), atol=1e-6)


@pytest.mark.concept("A5.12")
def test_the_length_of_the_gradient_is_told_and_is_nothing_on_level_ground(
    qtbot: QtBot, pane: ToysPane, surface: SurfacePage, session: Session
) -> None:
    settle(qtbot, pane, session)
    assert "gradient’s length 0.3613" in surface.verdict.text()
    steepness = [now(session).steepness]
    for k in range(1, 4):
        QTest.mouseClick(surface.transport.step, LEFT)
        qtbot.waitUntil(lambda k=k: now(session).steps == k)  # type: ignore[misc]
        steepness.append(now(session).steepness)
    QTest.mouseClick(surface.transport.end, LEFT)
    qtbot.waitUntil(lambda: now(session).steepness < 1e-5)
    settle(qtbot, pane, session)
    assert len(set(steepness)) == 4


@pytest.mark.concept("A5.10")
def test_the_map_of_the_surface_has_the_basins_of_its_four_dips(
    qtbot: QtBot, pane: ToysPane, surface: SurfacePage, session: Session
) -> None:
    session.set_option("toys.rate", 0.1)
    QTest.mouseClick(surface.marks.basins, LEFT)
    qtbot.waitUntil(lambda: now(session).on("basins"))
    settle(qtbot, pane, session)
    led = surface.work.led
    assert led is not None
    shares = [float((led == i).mean()) for i in range(4)]
    np.testing.assert_allclose(shares, [552 / 1089, 219 / 1089, 219 / 1089, 99 / 1089], atol=0.02)
    high, low = (pixels(surface.view.grab().toImage()) for _ in range(2))
    assert (high == low).all()


@pytest.mark.parametrize("key", ["bowl", "saddle", "valley"])
def test_every_surface_leads_to_a_dip_of_its_own(
    qtbot: QtBot, pane: ToysPane, surface: SurfacePage, session: Session, key: str
) -> None:
    surface.formula.menu.chosen.emit(key)
    qtbot.waitUntil(lambda: now(session).toy.key == key)
    settle(qtbot, pane, session)
    QTest.mouseClick(surface.transport.end, LEFT)
    qtbot.waitUntil(partial(_rests, session))
    assert now(session).led[0] >= 0


def _rests(session: Session) -> bool:
    return now(session).steps > 3 and now(session).finished


def test_what_falls_for_ever_and_bad_texts_from_a_file_break_nothing(
    qtbot: QtBot, pane: ToysPane, curve: CurvePage, session: Session
) -> None:
    for key, value in (
        ("toys.curve", "own"),
        ("toys.formula", "-w^4 $"),
        ("toys.balls", "x;;1e99;nan"),
        ("toys.trail", ""),
        ("toys.steps", 400.0),
    ):
        session.set_option(key, value)
    settle(qtbot, pane, session)
    assert "✕" in curve.formula.message.text()
    session.set_option("toys.formula", "-w^4")
    session.set_option("toys.balls", "1")
    session.set_option("toys.rate", 900.0)
    settle(qtbot, pane, session)
    assert "It is gone" in curve.verdict.text()
    QTest.mouseClick(curve.transport.step, LEFT)
    settle(qtbot, pane, session)


def test_the_lists_of_the_options_survive_being_written() -> None:
    assert numbers(written((-2.0, 0.125, 3e-7))) == (-2.0, 0.125, 3e-7)
    assert numbers("1;two;nan;inf;3") == (1.0, 3.0)
