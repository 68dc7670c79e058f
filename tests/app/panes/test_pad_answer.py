"""What the pad says the network answers: ten bars on one scale, their sum, the answer or that there is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import numerals
from app.frame import UNDECIDED_MARGIN, Frame, Picture
from app.painted_text import written_on
from app.panes.pad.answer import AnswerView
from app.panes.pad.bars import Bars
from app.panes.pad.labels import value_text
from app.panes.pad.pane import PadPane
from app.panes.pad.scale import Scale, scale_for
from app.selection import Neuron
from app.theme import THEMES, Theme
from nncore.activations import OUTPUT
from nncore.arrays import frozen
from nncore.config import Config
from nncore.passes import Trace
from tests.app.frames import make_frame, make_snapshot
from tests.app.panes.pads import Recorder, colour

INK = np.eye(28, dtype=np.float32)
TEN = hnp.arrays(np.float32, 10, elements=st.floats(0, 1, width=32))


def _frame(
    outputs: list[float] | np.ndarray, label: int | None = None, output: str = "sigmoid", **parts: object
) -> Frame:
    """A Frame whose network says just this; an example if it has a label."""
    picture = Picture(frozen(INK.copy()), frozen(INK.copy()))
    if label is not None:
        picture = replace(picture, source="test", row=3, label=label)
    snapshot = make_snapshot(Config(sizes=(784, len(outputs)), output=output))
    frame = make_frame(snapshot, picture=picture, options=PadPane.options, **parts)  # type: ignore[arg-type]
    says = frozen(np.asarray(outputs, np.float32))
    return replace(frame, trace=Trace((says,), (frame.trace.activations[0], says)))


def _with(**strengths: float) -> list[float]:
    """Ten outputs, 0.02 each but for those named, such as d4=0.9."""
    outputs = [0.02] * 10
    for name, value in strengths.items():
        outputs[int(name[1:])] = value
    return outputs


@pytest.fixture
def bars(qtbot: QtBot) -> Callable[[Frame], Bars]:
    def made(frame: Frame) -> Bars:
        widget = Bars(Recorder(frame))  # type: ignore[arg-type]
        qtbot.addWidget(widget)
        widget.resize(300, 236)
        widget.show()
        return widget

    return made


@pytest.mark.concept("A1.3", "A1.4")
def test_each_bar_is_as_long_as_its_output(bars: Callable[[Frame], Bars]) -> None:
    outputs = np.linspace(0.05, 0.95, 10)
    widget = bars(_frame(outputs))
    image = widget.grab().toImage()
    empty = image.pixelColor(*_inside(widget, 0, 0.99))
    for digit, output in enumerate(outputs):
        track = widget.rows.track(digit)
        y = int(track.center().y())
        lit = [x for x in range(int(track.left()), int(track.right())) if image.pixelColor(x, y) != empty]
        assert len(lit) == pytest.approx(output * track.width(), abs=1.5)
        assert lit[0] == int(track.left())


def test_a_stronger_output_is_a_brighter_grey(bars: Callable[[Frame], Bars]) -> None:
    widget = bars(_frame(np.linspace(0.05, 0.95, 10)))
    image = widget.grab().toImage()
    colours = [
        image.pixelColor(int(widget.rows.track(row).left()) + 2, int(widget.rows.track(row).center().y()))
        for row in range(10)
    ]
    assert all(c.red() == c.green() == c.blue() for c in colours)
    greys = [c.red() for c in colours]
    assert greys == sorted(greys)
    assert greys[-1] - greys[0] > 100


def test_negative_outputs_point_to_the_other_side_of_zero(bars: Callable[[Frame], Bars]) -> None:
    widget = bars(_frame(_with(d3=-0.5, d7=0.5), output="tanh"))
    track, left, right = widget.rows.track(3), widget.bar_rect(3), widget.bar_rect(7)
    assert left.right() == right.left() == pytest.approx(track.center().x())
    assert left.width() == right.width() == pytest.approx(track.width() / 4)


@pytest.mark.parametrize(("output", "low", "high"), [("sigmoid", 0, 1), ("softmax", 0, 1), ("tanh", -1, 1)])
def test_outputs_that_cannot_leave_their_range_have_a_fixed_scale(
    output: str, low: float, high: float
) -> None:
    assert scale_for(output, np.full(10, 0.3)) == Scale(low, high)


@given(st.sampled_from(OUTPUT), hnp.arrays(np.float64, 10, elements=st.floats(-1e6, 1e6)))
def test_every_output_finds_room_on_an_open_scale(output: str, values: np.ndarray) -> None:
    if output in ("linear", "relu"):
        values = np.maximum(values, 0) if output == "relu" else values
        scale = scale_for(output, values)
        assert scale.low <= min(values.min(), 0)
        assert scale.high >= max(values.max(), 1)
        assert scale.high <= max(1, 5 * values.max())
        for value in values:
            at = scale.at(float(value))
            assert at * (scale.high - scale.low) + scale.low == pytest.approx(
                value, abs=1e-6 * scale.high - 1e-6 * scale.low
            )


@pytest.mark.concept("A1.4")
def test_the_sum_of_sigmoid_outputs_is_said_not_to_be_probability(bars: Callable[[Frame], Bars]) -> None:
    assert bars(_frame([0.471] * 10)).sum_text() == "sum 4.71: these are not probabilities"


@pytest.mark.concept("A1.4")
def test_softmax_outputs_sum_to_one(bars: Callable[[Frame], Bars]) -> None:
    snapshot = make_snapshot(Config(output="softmax", cost="cross-entropy"))
    frame = make_frame(snapshot, INK, options=PadPane.options)
    assert bars(frame).sum_text().startswith("sum 1.00:")


def test_values_have_two_decimals_and_a_real_minus() -> None:
    assert value_text(0.5) == "0.50"
    assert value_text(-0.125) == f"{numerals.MINUS}0.12"
    assert value_text(1234.5) == "1234" or value_text(1234.5) == "1235"
    assert value_text(float("nan")) == "NaN"


def test_pointing_at_a_bar_points_at_its_neuron_and_a_click_picks_it(bars: Callable[[Frame], Bars]) -> None:
    frame = _frame(_with(d4=0.9))
    widget = bars(frame)
    session: Recorder = widget._session  # type: ignore[assignment]
    QTest.mouseMove(widget, widget.rows.row(7).center().toPoint())
    QTest.mouseClick(
        widget,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        widget.rows.row(7).center().toPoint(),
    )
    assert session.asked == [("hover", Neuron(1, 7)), ("select", Neuron(1, 7))]
    widget.show_frame(replace(frame, selection=Neuron(1, 7)))
    QTest.mouseClick(
        widget,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        widget.rows.row(7).center().toPoint(),
    )
    assert session.asked[-1] == ("select", None)


def test_the_keys_go_through_the_bars(bars: Callable[[Frame], Bars]) -> None:
    widget = bars(_frame(_with(d4=0.9)))
    session: Recorder = widget._session  # type: ignore[assignment]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(widget, key)
    assert session.asked == [
        ("hover", Neuron(1, 0)),
        ("hover", Neuron(1, 1)),
        ("hover", Neuron(1, 0)),
        ("select", Neuron(1, 0)),
    ]


def test_the_picked_output_has_the_yellow_ring(bars: Callable[[Frame], Bars]) -> None:
    plain, ringed = _frame(_with(d4=0.9)), _frame(_with(d4=0.9), selection=Neuron(1, 6))
    widget = bars(plain)
    edge = QPoint(40, int(widget.rows.row(6).top()) + 1)
    assert colour(widget, edge.x(), edge.y()) != ringed.theme.selection
    widget.show_frame(ringed)
    assert colour(widget, edge.x(), edge.y()) == ringed.theme.selection


@pytest.mark.parametrize("count", [1, 2, 10, 40])
def test_bars_stay_inside_for_any_number_of_outputs(bars: Callable[[Frame], Bars], count: int) -> None:
    widget = bars(_frame(_with(d4=0.9)))
    widget.show_frame(_frame([0.5] * max(2, count)))
    assert widget.rows.row(widget.count - 1).bottom() <= widget.height()
    assert widget.rows.at(widget.rows.row(widget.count - 1).center().y()) == widget.count - 1


# -- the answer -------------------------------------------------------------------------------------------


def _lines(frame: Frame) -> tuple[str, str, str]:
    return AnswerView(frame).lines(frame)


@pytest.mark.concept("A1.3")
@given(TEN)
def test_it_is_undecided_just_within_the_margin(qapp: object, outputs: np.ndarray) -> None:
    frame = _frame(outputs)
    second, best = np.sort(outputs)[-2:]
    above, reading, _ = _lines(frame)
    close = {i for i in range(10) if float(best) - float(outputs[i]) < UNDECIDED_MARGIN}
    assert (above == "answer") == (best - second >= UNDECIDED_MARGIN)
    if above == "answer":
        assert reading == str(outputs.argmax())
    elif above == "undecided between":
        named = [int(part) for part in reading.replace(" and ", ", ").split(", ")]
        assert named == sorted(close)
        assert 2 <= len(named) <= 3
    else:
        assert len(close) > 3
        assert (reading == "says nothing yet") == (len(close) == 10 and best <= 0.5)
    assert qapp is not None


def test_the_two_that_it_is_undecided_between_are_named_in_order(qapp: object) -> None:
    assert _lines(_frame(_with(d9=0.62, d4=0.60)))[:2] == ("undecided between", "4 and 9")
    assert _lines(_frame(_with(d9=0.62, d4=0.60, d2=0.58)))[:2] == ("undecided between", "2, 4 and 9")
    four = _frame(_with(d9=0.62, d4=0.60, d2=0.58, d0=0.57))
    assert _lines(four)[:2] == ("the network", "is undecided")
    assert _lines(_frame([0.1] * 10, 4)) == ("the network", "says nothing yet", "it is a 4")
    assert AnswerView(four).verdict_of(_frame([0.1] * 10, 9)) is None
    assert qapp is not None


@pytest.mark.parametrize(
    ("outputs", "label", "verdict", "right"),
    [
        (_with(d4=0.9), 4, "right", True),
        (_with(d4=0.9), 9, "it is a 9", False),
        (_with(d4=0.9), 8, "it is an 8", False),
        (_with(d4=0.62, d9=0.60), 9, "9 is right, just behind", False),
        (_with(d4=0.62, d9=0.60), 4, "4 is right, just ahead", True),
        (_with(d4=0.62, d9=0.60), 8, "neither: it is an 8", False),
        (_with(d4=0.62, d9=0.60, d1=0.59), 1, "1 is right, just behind", False),
        (_with(d4=0.62, d9=0.60, d1=0.59), 8, "none of them: it is an 8", False),
        (_with(d4=0.9), None, "", None),
    ],
)
def test_for_an_example_it_is_said_whether_the_answer_is_right(
    qapp: object, outputs: list[float], label: int | None, verdict: str, right: bool | None
) -> None:
    frame = _frame(outputs, label)
    view = AnswerView(frame)
    assert view.lines(frame)[2] == verdict
    assert view.verdict_of(frame) is right
    assert qapp is not None


def test_no_cross_stands_beside_the_right_digit_of_two(qtbot: QtBot) -> None:
    behind, neither = _frame(_with(d4=0.62, d9=0.60), 9), _frame(_with(d4=0.62, d9=0.60), 8)
    view = AnswerView(neither)
    qtbot.addWidget(view)
    view.resize(220, 74)
    view.show()

    def tinted() -> bool:
        image, ink = view.grab().toImage(), neither.theme.warning_ink
        return any(image.pixelColor(x, y) == ink for x in range(14) for y in range(49, 74))

    assert tinted()
    view.show_frame(behind)
    assert not tinted()


def test_a_narrow_pad_leaves_the_fonts_of_others_alone(qtbot: QtBot) -> None:
    view = AnswerView(_frame(_with(d4=0.62, d9=0.60)))
    qtbot.addWidget(view)
    view.resize(220, 74)
    view.show()
    before = view.grab().toImage()
    view.resize(40, 74)
    view.grab()
    view.resize(220, 74)
    assert view.grab().toImage() == before


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_an_empty_bar_is_nearer_to_the_plate_than_to_the_dimmest_full_one(
    bars: Callable[[Frame], Bars], theme: Theme
) -> None:
    widget = bars(_frame([0.0] * 9 + [0.02], theme=theme))
    image = widget.grab().toImage()
    empty = image.pixelColor(*_inside(widget, 0, 0.5)).lightness()
    full = image.pixelColor(*_inside(widget, 9, 0.005)).lightness()
    plate = theme.plate.lightness()
    assert 8 <= empty - plate <= 16
    assert full - empty > 2 * (empty - plate)


@pytest.mark.parametrize("theme_name", ["dark", "light"])
def test_a_wrong_answer_has_a_cross_and_a_tint_a_right_one_neither(qtbot: QtBot, theme_name: str) -> None:
    theme = THEMES[theme_name]
    wrong, right = _frame(_with(d4=0.9), 9, theme=theme), _frame(_with(d4=0.9), 4, theme=theme)
    view = AnswerView(wrong)
    qtbot.addWidget(view)
    view.resize(160, 74)
    view.show()

    def tinted() -> int:
        image = view.grab().toImage()
        ink = wrong.theme.warning_ink
        return sum(image.pixelColor(x, y) == ink for x in range(14) for y in range(49, 74))

    assert tinted() > 3
    view.show_frame(right)
    assert tinted() == 0


def test_a_blank_pad_has_no_answer(qapp: object) -> None:
    blank = Picture(frozen(np.zeros((28, 28), np.float32)), frozen(np.zeros((28, 28), np.float32)))
    frame = replace(_frame(_with(d4=0.9)), picture=blank)
    assert _lines(frame) == ("", "nothing drawn", "")
    assert qapp is not None


def test_outputs_that_are_no_numbers_are_no_answer(qapp: object) -> None:
    frame = _frame(_with(d4=float("nan")), 4)
    assert _lines(frame) == ("no answer", "NaN", "the outputs are not numbers")
    assert AnswerView(frame).verdict_of(frame) is None
    assert qapp is not None


def _inside(widget: Bars, row: int, share: float) -> tuple[int, int]:
    track = widget.rows.track(row)
    return int(track.left() + share * track.width()), int(track.center().y())


def test_a_long_verdict_is_broken_and_not_cut(qtbot: QtBot) -> None:
    frame = _frame(_with(d4=0.62, d9=0.60), 9)
    view = AnswerView(frame)
    qtbot.addWidget(view)
    for width, lines in ((300, 1), (100, 2)):
        view.resize(width, 69)
        written = [line for line in written_on(view) if line.place.top() > 36]
        assert " ".join(line.text for line in written) == "9 is right, just behind"
        assert len(written) == lines
        assert all(line.place.bottom() <= view.height() + 1 for line in written)
