"""The words in the cost plot: names at the ends of the curves, an invitation, hints; none over another."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPen

from app.panes.cost.canvas import pens
from app.panes.cost.labels import Label
from app.panes.cost.line_ends import PITCH, stacked
from app.panes.cost.plot import REWORD
from app.theme import CONTRAST, DARK, LIGHT, Theme
from nncore.config import Config
from tests.app.panes.cost_rig import Rig, falling, run_of

pytestmark = pytest.mark.usefixtures("qapp")
SCORES = {at: (0.4 - at / 9000, 0.9, 0.41 - at / 9000, 0.89) for at in range(100, 901, 100)}
SIZES = [(300, 220), (360, 260), (440, 285), (440, 180), (657, 468), (1200, 700)]


def named(rig: Rig) -> dict[str, list[Label]]:
    """The labels in the margin by their text."""
    found: dict[str, list[Label]] = {}
    for label in rig.plot.overlay.labels:
        if label.rect.left() >= rig.plot.cost.rect.right():
            found.setdefault(label.text, []).append(label)
    return found


@given(st.lists(st.floats(0, 300), max_size=6))
def test_names_stand_apart_and_in_the_order_of_their_curves(wanted: list[float]) -> None:
    places = stacked(wanted, 0.0, 300.0)
    ordered = [place for _, place in sorted(zip(wanted, places, strict=True))]
    assert all(b - a >= PITCH - 1e-9 for a, b in pairwise(sorted(ordered)))
    assert all(-1e-9 <= place <= 300 for place in places)
    if all(b - a >= PITCH for a, b in pairwise(sorted(wanted))):
        assert places == pytest.approx(wanted)


def test_every_curve_is_named_at_its_end_behind_a_piece_of_its_own_line() -> None:
    rig = Rig((440, 300)).show(run_of(falling(900), scores=SCORES))
    found = named(rig)
    assert {text: len(labels) for text, labels in found.items()} == {
        "mini-batch": 1, "mean": 1, "train": 2, "test": 2, "goal 96\u2009%": 1,
    }  # fmt: skip
    end = rig.at(900, 0.3).y()
    assert abs(found["train"][0].rect.center().y() - end) < 3 * PITCH
    assert (
        named(Rig((440, 300)).show(run_of(falling(900), scores=SCORES), show_train=False))["train"][
            0
        ].rect.top()
        < 100
    )


def test_while_training_a_frame_is_drawn_in_one_turn_and_words_that_are_in_the_way_move_in_another() -> None:
    rig = Rig((440, 300)).show(run_of(falling(900), scores=SCORES, running=True))
    lower = {at: (scores[0] / 2, *scores[1:]) for at, scores in SCORES.items()}
    seen = []

    def look() -> None:
        seen.append((float(rig.plot.drawing.shapes["train"].y[-1]), named(rig)["train"][0].rect.top()))

    look()
    for n in range(2 * REWORD):
        drawn = rig.plot.drawing.shapes
        snapshot = run_of(falling(900), scores=lower if n else SCORES, running=True)
        rig.pane.show_frame(replace(rig.frame, snapshot=snapshot))
        assert rig.plot.drawing.shapes is drawn
        while rig.pane.advance():
            look()
        look()
    changes = [(a[0] != b[0], a[1] != b[1]) for a, b in pairwise(seen)]
    assert changes.count((True, False)) == 1  # the curve, then the word at its end
    assert changes.count((False, True)) == 1
    assert changes.index((True, False)) < changes.index((False, True))
    assert (True, True) not in changes


def test_while_training_an_axis_that_grows_and_the_words_come_in_two_turns() -> None:
    rig = Rig((440, 300)).show(run_of(falling(900), scores=SCORES, running=True))
    plot, before = rig.plot, rig.plot.overlay.labels
    snapshot = run_of(
        falling(9000), scores={at: (s[0] / 9, *s[1:]) for at, s in SCORES.items()}, running=True
    )
    rig.pane.show_frame(replace(rig.frame, snapshot=snapshot))
    assert rig.pane.advance()  # there is more to do
    assert plot.drawing.steps[1] >= 9000
    assert plot.overlay.labels == before
    assert not rig.pane.advance()
    last = plot.overlay.labels
    assert last != before
    rig.show(snapshot)
    assert plot.overlay.labels == last  # and they are where they belong


def look(pen: QPen) -> tuple[object, ...]:
    return pen.color().name(), pen.widthF(), tuple(pen.dashPattern())


@pytest.mark.parametrize("theme", [DARK, LIGHT, CONTRAST], ids=lambda theme: theme.name)
def test_the_four_costs_differ_in_more_than_their_tint(theme: Theme) -> None:
    costs = [look(pens(theme)[name]) for name in ("batch", "smooth", "train", "test")]
    assert len({(width, dashes) for _, width, dashes in costs[1:]}) == 3
    light = [pens(theme)[name].color().lightness() for name in ("batch", "train", "test", "smooth")]
    assert all(b - a >= 12 for a, b in pairwise(light)), light  # from dark to pale


@pytest.mark.parametrize("size", SIZES)
def test_no_words_lie_over_others(size: tuple[int, int]) -> None:
    for snapshot in (
        run_of([]),
        run_of([2.0]),
        run_of(falling(900), scores=SCORES),
        run_of(np.full(900, 0.9), scores=SCORES),
    ):
        rig = Rig(size).show(snapshot)
        overlay = rig.plot.overlay
        rects = [label.rect for label in overlay.labels if not label.veil]
        if overlay.empty is not None:
            rects.append(overlay.empty[0])
            assert rig.plot.cost.rect.adjusted(-1, -1, 1, 1).contains(overlay.empty[0]) or size[1] < 200
        for a, b in combinations(rects, 2):
            assert not a.adjusted(1, 1, -1, -1).intersects(b.adjusted(1, 1, -1, -1)), (a, b)


def test_the_goal_is_named_where_no_curve_can_be() -> None:
    rig = Rig((440, 300)).show(
        run_of(falling(900), scores=dict.fromkeys(range(1, 900, 9), (0.2, 0.96, 0.2, 0.95)))
    )
    goal = next(label for label in rig.plot.overlay.labels if label.text.startswith("goal"))
    assert goal.rect.left() > rig.plot.accuracy.rect.right()
    assert not goal.veil


def test_what_the_mouse_can_do_is_said_where_the_mouse_is() -> None:
    rig = Rig((440, 300)).show(run_of(falling(900)))
    rig.move(rig.at(300, 0.5).x())
    hover = rig.plot.overlay.hover
    assert hover is not None
    assert hover.lines[-1] == "wheel or drag: zoom"
    rig.drag(rig.at(200, 1.0), rig.at(500, 0.1))
    rig.move(rig.at(300, 0.5).x())
    hover = rig.plot.overlay.hover
    assert hover is not None
    assert hover.hints == hover.lines[-2:] == ("Shift + drag: pan", "double click: fit")
    fit = rig.pane.header()[2]
    assert fit.text() == "Fit"  # type: ignore[attr-defined]
    assert fit.isEnabled()
    assert "wheel" in fit.toolTip()


def test_names_that_want_one_place_keep_their_order() -> None:
    """Curves that tremble about one another at their ends do not let their names change places."""
    assert stacked([50.0, 53.0, 51.0], 0.0, 300.0) == stacked([53.0, 50.0, 51.0], 0.0, 300.0)
    assert stacked([53.0, 50.0], 0.0, 300.0) == [50.0, 50.0 + PITCH]
    assert stacked([90.0, 50.0], 0.0, 300.0) == [90.0, 50.0]


def test_the_names_at_the_right_stay_in_order_while_the_batches_jump() -> None:
    orders = set()
    for last in (0.02, 0.09, 0.4):
        costs = np.concatenate([falling(899), [last]])
        ends = [x for x in Rig((440, 300)).show(run_of(costs, scores=SCORES)).plot.overlay.labels if x.pen]
        of_costs = [x.text for x in sorted(ends, key=lambda x: x.rect.top()) if x.rect.top() > 110]
        orders.add(tuple(of_costs))
    assert len(orders) == 1


@pytest.mark.parametrize("size", SIZES)
def test_no_name_of_a_line_lies_over_a_curve(size: tuple[int, int]) -> None:
    """A name that has no free place is shortened, then left out: also of the run before."""
    noisy = 0.9 + 0.3 * np.sin(np.arange(900) * 0.7)
    rig = Rig(size).show(run_of(falling(900), scores=SCORES))
    rig.show(run_of(noisy, run=2, scores=SCORES))
    kinds = ("best constant", "0.1 everywhere", "0.90", "all outputs", "1.00", "run before")
    assert not [
        label.text for label in rig.plot.overlay.labels if label.veil and label.text.startswith(kinds)
    ]


def test_the_goal_is_one_of_the_digits_only() -> None:
    moons = replace(run_of(falling(900), scores=SCORES), config=Config(sizes=(2, 5, 2), data="moons"))
    rig = Rig((440, 300)).show(moons)
    assert not any(label.text.startswith("goal") for label in rig.plot.overlay.labels)
    rig.show(run_of(falling(900), scores=SCORES, run=2))
    assert any(label.text.startswith("goal") for label in rig.plot.overlay.labels)
