"""The gradient ribbon: every parameter beside every component, one entry at a time and all at once."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import gradient_verbs
from app.graphics import levels
from app.panes.ribbon import words
from app.panes.ribbon.entries import Entries
from app.panes.ribbon.jump import JumpField
from app.panes.ribbon.pane import RibbonPane
from app.panes.ribbon.view import Axis, View
from app.scales import diverging_lut, push_lut
from app.selection import Bias, Neuron, Weight
from app.session import Session
from nncore.config import Config
from nncore.explain import cost_of, nudged
from nncore.flat_order import parts_of
from nncore.network import count_parameters, index_of
from nncore.sets import make
from tests.app.rig import SMALL, running_session

OPTIONS = (*RibbonPane.options, *gradient_verbs.OPTIONS)


def _pane(qtbot: QtBot, session: Session, size: tuple[int, int] = (560, 560)) -> RibbonPane:
    pane = RibbonPane(session)
    qtbot.addWidget(pane)
    session.frame_changed.connect(pane.show_frame)
    pane.resize(*size)
    pane.show()
    pane.show_frame(session.frame)
    QApplication.processEvents()
    return pane


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> RibbonPane:
    return _pane(qtbot, session)


def _entries(pane: RibbonPane) -> Entries:
    entries = pane._maker.entries
    assert entries is not None
    return entries


def _find(qtbot: QtBot, session: Session, pane: RibbonPane) -> Entries:
    assert session.find() == ""
    qtbot.waitUntil(lambda: session.frame.found is not None and _entries(pane).push is not None)
    return _entries(pane)


def _spot(pane: RibbonPane, place: int, column: int = 1) -> QPoint:
    """The middle of an entry's colour in the window."""
    sheet = pane.sheet
    low = sheet.view.pixel(_entries(pane).position(place))
    return (
        sheet.arrangement.cell(sheet.arrangement.swatches[column], low, low + sheet.view.pitch)
        .center()
        .toPoint()
    )


def _image(pane: RibbonPane) -> QImage:
    return pane.sheet.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.concept("A5.15")
@pytest.mark.parametrize("size", [(560, 560), (1000, 130)])
def test_clicking_an_entry_selects_its_edge_and_any_entry_can_be_reached(
    qtbot: QtBot, session: Session, size: tuple[int, int]
) -> None:
    pane = _pane(qtbot, session, size)
    entries, sizes = _find(qtbot, session, pane), SMALL.sizes
    for place in (0, 7000, 12_543, 12_544, 12_615, 12_831, 12_992, 13_001):
        pane.sheet.go_to(place)
        QTest.mouseClick(pane.sheet, Qt.MouseButton.LeftButton, pos=_spot(pane, place))
        qtbot.waitUntil(lambda: session.frame.selection is not None)
        picked = session.frame.selection
        assert isinstance(picked, Weight | Bias)
        k = picked.k if isinstance(picked, Weight) else None
        assert index_of(picked.layer, picked.j, k, sizes) == place
        session.select(None)
        qtbot.waitUntil(lambda: session.frame.selection is None)
    assert entries.total == 13_002


def test_pointing_at_an_entry_points_everywhere_and_leaving_lets_go(
    qtbot: QtBot, session: Session, pane: RibbonPane
) -> None:
    pane.sheet.go_to(12_615)
    QTest.mouseMove(pane.sheet, _spot(pane, 12_615))
    qtbot.waitUntil(lambda: session.frame.hover == Weight(2, 3, 7))
    QTest.mouseMove(pane.sheet, QPoint(3, 3))
    qtbot.waitUntil(lambda: session.frame.hover is None)


@pytest.mark.concept("A5.15")
def test_what_is_selected_elsewhere_is_scrolled_into_sight(
    qtbot: QtBot, session: Session, pane: RibbonPane
) -> None:
    for picked, place in ((Weight(1, 9, 400), 9 * 784 + 400), (Bias(3, 9), 13_001), (Weight(1, 0, 0), 0)):
        session.select(picked)
        qtbot.waitUntil(lambda at=place: pane.sheet.view.first <= at < pane.sheet.view.last)  # type: ignore[misc]
    session.select(Neuron(2, 4))
    qtbot.waitUntil(lambda: pane.sheet.view.first == 12_560 + 4 * 16)


@pytest.mark.concept("A5.16")
def test_colour_arrow_and_words_tell_the_way_that_lowers_the_cost(
    qtbot: QtBot, session: Session, pane: RibbonPane
) -> None:
    entries = _find(qtbot, session, pane)
    found = session.frame.found
    assert found is not None
    assert entries.push is not None
    np.testing.assert_array_equal(entries.push, -found.gradient.flat)
    network = found.network.astype(np.float64)
    inputs, targets = found.subject.inputs.astype(float), found.subject.targets.astype(float)
    before = cost_of(network, inputs, targets, found.cost_name)
    lut = push_lut(session.frame.theme)
    for place in (12_992, 12_994, 12_840, 12_990, 12_820):
        push = float(entries.push[place])
        told = words.advice(entries, place)
        up = "increase" in told
        assert up == (push > 0) != ("decrease" in told)
        assert words.pushed(push).startswith("↑" if up else "↓")
        assert (
            cost_of(nudged(network, place, 1e-3 if up else -1e-3), inputs, targets, found.cost_name) < before
        )
        pane.sheet.go_to(place)
        at = _spot(pane, place)
        end = entries.ends[1][next(p.layer for p in entries.parts if p.start <= place < p.stop) - 1]
        colour = int(lut[levels(np.array([push / end]), 1.0)[0]])
        assert _image(pane).pixel(at) & 0xFFFFFF == colour & 0xFFFFFF


@pytest.mark.concept("A5.17")
def test_sorted_by_size_the_largest_come_first_and_the_zeros_last(
    qtbot: QtBot, session: Session, pane: RibbonPane
) -> None:
    QTest.mouseClick(pane._order.button("size"), Qt.MouseButton.LeftButton)
    entries = _find(qtbot, session, pane)
    qtbot.waitUntil(lambda: _entries(pane).order is not None)
    entries = _entries(pane)
    assert entries.order is not None
    assert entries.push is not None
    sizes = np.abs(entries.push)[entries.order]
    assert (np.diff(sizes) <= 0).all()
    assert sorted(entries.order.tolist()) == list(range(13_002))
    QTest.keyClick(pane.sheet, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: session.frame.selection is not None)
    strongest = int(np.abs(entries.push).argmax())
    assert words.reading(entries, strongest)[0].endswith("rank 1 of 13\u2009002")
    assert entries.degree(strongest) == "lot"
    assert entries.position(strongest) == 0
    assert entries.degree(int(entries.order[-1])) == "none"
    degrees = [entries.degree(p) for p in range(13_002)]
    assert degrees.count("lot") == 130  # the strongest hundredth
    assert degrees.count("lot") + degrees.count("some") in range(1_300, 1_400)  # white pixels tie


@pytest.mark.concept("A5.15")
def test_a_place_or_a_name_can_be_typed(qtbot: QtBot, session: Session, pane: RibbonPane) -> None:
    field = pane.header()[1]
    assert isinstance(field, JumpField)
    qtbot.addWidget(field)
    field.show()
    QTest.keyClicks(field, "w2[3,7]")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.frame.selection == Weight(2, 3, 7))
    field.clear()
    QTest.keyClicks(field, "w9[0,0]")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "1 to 3" in field.refused
    field.clear()
    QTest.keyClicks(field, "13001")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.frame.selection == Bias(3, 9))
    assert not field.refused


def test_keys_walk_and_move(qtbot: QtBot, session: Session, pane: RibbonPane) -> None:
    sheet = pane.sheet
    QTest.keyClick(sheet, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: session.frame.selection == Bias(3, 9))
    QTest.keyClick(sheet, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: session.frame.selection == Bias(3, 8))
    QTest.keyClick(sheet, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: session.frame.selection == Weight(1, 0, 0))
    assert sheet.view.first == 0
    QTest.keyClick(sheet, Qt.Key.Key_PageDown)
    assert sheet.view.first == pytest.approx(sheet.view.shown)
    pitch = sheet.view.pitch
    QTest.keyClick(sheet, Qt.Key.Key_Minus)
    assert sheet.view.pitch < pitch


def test_the_wheel_zooms_about_the_mouse_and_a_drag_moves(session: Session, pane: RibbonPane) -> None:
    sheet = pane.sheet
    sheet.go_to(6_000)
    at = _spot(pane, 6_003)
    place = sheet.place_at(QPointF(at))
    for _ in range(60):
        _wheel(sheet, at, -120)
    assert sheet.view.shown == 13_002  # all of it
    for _ in range(60):
        _wheel(sheet, at, 120)
    assert sheet.view.pitch == 160
    sheet.go_to(6_000)
    first = sheet.view.first
    QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(sheet, at - QPoint(0, 40))
    QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=at - QPoint(0, 40))
    assert sheet.view.first == pytest.approx(first + 40 / sheet.view.pitch)
    assert place == 6_003
    assert session.frame.selection is None  # a drag picks nothing


def _wheel(sheet: object, at: QPoint, by: int) -> None:
    none = Qt.MouseButton.NoButton
    event = QWheelEvent(
        QPointF(at), QPointF(at), QPoint(), QPoint(0, by), none, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    sheet.wheelEvent(event)  # type: ignore[attr-defined]


def test_the_lens_goes_where_the_overview_is_pressed(pane: RibbonPane) -> None:
    sheet = pane.sheet
    for place in (300, 9_000, 12_700, 12_900):
        start, _ = sheet.arrangement.along
        spot = QPoint(int(sheet.arrangement.strips[0].center().x()), int(start + sheet.axis.pixel(place)))
        QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=spot)
        within = sheet.axis.position(spot.y() - start + 1) - sheet.axis.position(spot.y() - start)
        assert abs(sheet.view.first + sheet.view.shown / 2 - place) <= 2 * abs(within) + 2


@pytest.mark.concept("A7.19")
def test_nothing_of_a_layer_is_filled_before_the_wave_reached_it(
    qtbot: QtBot, session: Session, pane: RibbonPane
) -> None:
    for reach, first in enumerate((12_832, 12_560, 0), start=1):
        session.wave(1)
        qtbot.waitUntil(lambda at=first: _entries(pane).first == at)  # type: ignore[misc]
        entries = _entries(pane)
        assert entries.push is not None
        assert np.isnan(entries.push[:first]).all()
        assert not np.isnan(entries.push[first:]).any()
        if first:
            assert words.advice(entries, first - 1) == "not yet"
        assert entries.degree(first) != "unknown"
        told = words.zeros_told(entries)[0].replace("\u2009", "")
        assert (f"{13_002 - first} components found" in told) == (reach < 3)


@pytest.mark.concept("A7.13")
def test_the_share_of_zeros_is_guessed_then_counted_and_explained(
    qtbot: QtBot, session: Session, pane: RibbonPane
) -> None:
    row = pane.zeros
    assert "Guess" in row.told.text()
    QTest.keyClicks(row.field, "150")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert session.frame.options["ribbon.guess"] == -1
    row.field.clear()
    QTest.keyClicks(row.field, "50,5")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.frame.options["ribbon.guess"] == 50.5)
    _find(qtbot, session, pane)
    found, lit = session.frame.found, int(np.count_nonzero(session.frame.picture.received))
    assert found is not None
    zeros = int(np.count_nonzero(found.flat == 0))
    assert zeros == (784 - lit) * 16
    said = row.told.text().replace("\u2009", "")
    assert f"(784 − {lit} lit) × 16 = {zeros}" in said
    assert f"{zeros} of 13002 components are exactly 0" in said
    share = 100 * zeros / 13_002
    assert f"it is {share:.1f}%" in said
    assert f"{abs(share - 50.5):.1f} points off" in said


@pytest.mark.concept("A5.18")
def test_the_overview_shows_the_strongest_of_each_row(
    qtbot: QtBot, session: Session, pane: RibbonPane
) -> None:
    entries, sheet = _find(qtbot, session, pane), pane.sheet
    strips, (start, _) = sheet.arrangement.strips, sheet.arrangement.along
    image, axis = _image(pane), sheet.axis
    starts, at = axis.starts(1.0), 0
    luts = diverging_lut(session.frame.theme), push_lut(session.frame.theme)
    for span, n in zip(axis.spans, axis.counts(1.0), strict=True):
        if n > 200:
            for i in range(20, n - 20, 37):
                y = int(start + span.low + (i + 0.5) * (span.high - span.low) / n)
                for shade, strip, lut in zip(entries.shades, strips, luts, strict=True):
                    assert shade is not None
                    part = shade[starts[at + i] : starts[at + i + 1]]
                    strongest = part[np.abs(part).argmax()]
                    seen = image.pixel(int(strip.center().x()), y) & 0xFFFFFF
                    assert seen == int(lut[levels(np.array([strongest]), 1.0)[0]]) & 0xFFFFFF
        at += n


@pytest.mark.parametrize(
    "sizes", [(2, 3, 1), (784, 10), (784, 16, 16, 10), (784, 512, 256, 10), (5, 1, 1, 1, 2)]
)
@pytest.mark.parametrize("length", [60.0, 400.0, 1500.0])
def test_the_overview_has_a_place_for_every_entry(sizes: tuple[int, ...], length: float) -> None:
    total = count_parameters(sizes)
    axis = Axis.of(parts_of(sizes), length, by_size=False)
    assert axis.spans[-1].high <= length + 1e-6
    for place in {0, 1, total // 3, total // 2, total - 2, total - 1}:
        back = axis.position(axis.pixel(place) + 1e-6)
        assert abs(back - place) < 1
    starts = axis.starts(1.0)
    assert (np.diff(starts) >= 0).all()
    assert starts[0] == 0
    assert axis.most(1.0) >= 1
    view = View(total, length, 18.0).held()
    assert view.showing(total - 1).last == pytest.approx(total)
    assert view.centred(total / 2).zoomed(1e-7, 10).shown == pytest.approx(total)


@pytest.mark.parametrize("of", ["batch", "all"])
def test_it_shows_the_gradient_of_many_examples_too(
    qtbot: QtBot, session: Session, pane: RibbonPane, of: str
) -> None:
    session.set_option("gradient.of", of)
    session.find()
    qtbot.waitUntil(
        lambda: session.frame.found is not None and _entries(pane).push is not None, timeout=20_000
    )
    entries, found = _entries(pane), session.frame.found
    assert found is not None
    assert entries.zeros is not None
    assert entries.zeros.zeros == int(np.count_nonzero(found.flat == 0))
    assert "dark in all" in words.zeros_told(entries)[0]
    assert found.n > 1


def test_other_networks_and_no_gradient(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS, Config(sizes=(784, 1, 10))) as session:
        pane = _pane(qtbot, session)
        assert "not found" in pane.describe(session.frame)
        session.find()
        qtbot.waitUntil(lambda: _entries(pane).push is not None)
        assert "exactly 0" in pane.describe(session.frame)


def test_a_large_pane_counts_how_large_the_components_of_each_layer_are(
    qtbot: QtBot, session: Session
) -> None:
    pane = _pane(qtbot, session, (900, 900))
    chart = pane.sheet.arrangement.chart
    assert chart is not None
    session.wave(1)
    qtbot.waitUntil(lambda: _entries(pane).push is not None)
    assert _entries(pane).octaves[:2] == [None, None]
    entries = _find(qtbot, session, pane)
    qtbot.waitUntil(lambda: _entries(pane).first == 0)
    entries = _entries(pane)
    assert entries.zeros is not None
    known = [one for one in entries.octaves if one is not None]
    assert sum(one.zeros for one in known) == entries.zeros.zeros
    assert sum(int(one.counts.sum()) + one.zeros for one in known) == 13_002
    image, lit = _image(pane), session.frame.theme.plate.rgb() & 0xFFFFFF
    xs = range(int(chart.left()) + 100, int(chart.right()), 3)
    ys = range(int(chart.top()) + 30, int(chart.bottom()), 3)
    assert sum(image.pixel(x, y) & 0xFFFFFF != lit for x in xs for y in ys) > 200


def test_inputs_that_are_no_picture_and_a_tiny_network(qtbot: QtBot) -> None:
    config = Config(sizes=(2, 3, 1), data="moons", batch_size=20)
    with running_session(qtbot, OPTIONS, config, lambda: make("moons")) as session:
        pane = _pane(qtbot, session)
        assert session.find() == ""
        qtbot.waitUntil(lambda: session.frame.found is not None and _entries(pane).push is not None)
        assert pane.sheet.view.shown == 13
        assert "13 parameters" in pane.describe(session.frame)


def test_the_field_to_go_somewhere_has_room_for_its_words_in_any_language(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    longer = "gehe zu Eintrag w2[3,7]"
    monkeypatch.setattr(JumpField, "tr", lambda _self, text: longer if text.startswith("go to") else text)
    field = JumpField()
    qtbot.addWidget(field)
    assert field.sizeHint().width() > field.fontMetrics().horizontalAdvance(longer) + 16
