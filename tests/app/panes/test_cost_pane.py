"""What the cost pane shows: pixels where the data are, values in the legend, one run after the other."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QFontMetricsF

from app.numerals import THIN
from app.panes.cost.canvas import colour_of
from app.panes.cost.legend import WIDEST
from app.panes.cost.pane import CostPane
from app.theme import CONTRAST, DARK, LIGHT, Theme
from nncore.config import Config
from nncore.evaluation import Score
from nncore.snapshot import Evaluation
from tests.app.frames import make_frame, make_snapshot
from tests.app.panes.cost_rig import Rig, falling, near, places, run_of

SCORES = {0: (2.3, 0.10, 2.4, 0.09), 400: (0.30, 0.85, 0.36, 0.84), 800: (0.20, 0.94, 0.26, 0.912)}
BARE = {f"show_{name}": False for name in ("smooth", "train", "test", "train_right", "test_right")}


def lit(rig: Rig, colour: QColor, by: int = 40) -> list[tuple[int, int]]:
    """The pixels of the plot that have a colour."""
    return places(rig.picture(), colour, by)


def row_of(rig: Rig, y: int) -> list[QColor]:
    image, rect = rig.picture(), rig.plot.cost.rect
    return [image.pixelColor(x, y) for x in range(int(rect.left()) + 2, int(rect.right()) - 1)]


@pytest.mark.parametrize("n", [300, 30_000, 1_000_000])
@pytest.mark.parametrize("logx", [False, True])
def test_the_extreme_is_seen_where_it_is(n: int, logx: bool) -> None:
    """One cost far above a flat run is drawn at its own height and place, at any length."""
    costs = np.full(n, 0.5, np.float32)
    peak = n // 3
    costs[peak - 1] = 2.0
    rig = Rig((600, 400)).show(run_of(costs, run=1), logx=logx, ghost=False, goal="0", **BARE)
    pixels = lit(rig, colour_of("batch", DARK), 12)
    top = min(y for _, y in pixels)
    there = rig.at(peak, 2.0)
    assert abs(top - there.y()) <= 1
    assert all(abs(x - there.x()) <= 2 for x, y in pixels if y <= top + 5)


def test_the_curve_lies_at_its_height_on_both_scales() -> None:
    for log in (True, False):
        rig = Rig().show(run_of(np.full(400, 0.25)), log=log, **BARE)
        edge = rig.plot.cost.rect.right()
        pixels = [(x, y) for x, y in lit(rig, colour_of("batch", DARK), 12) if x < edge]
        assert {y for _, y in pixels} <= {rig.at(1, 0.25).y() + d for d in (-1, 0)}
        assert len({x for x, _ in pixels}) > 290


def dashes(rig: Rig, cost: float) -> int:
    """How many pixels of a row look like a reference line."""
    y = rig.at(1, cost).y()
    return max(sum(near(c, DARK.plate_muted, 12) for c in row_of(rig, row)) for row in (y - 1, y))


def test_reference_lines_lie_at_their_costs() -> None:
    """0.90 and 1.00 for squared error, ln 10 for softmax with cross-entropy, nothing elsewhere."""
    rig = Rig().show(run_of([]), **BARE)
    assert dashes(rig, 0.90) > 80
    assert dashes(rig, 1.00) > 80
    assert dashes(rig, 1.5) < 20
    softmax = Config(output="softmax", cost="cross-entropy")
    rig = Rig().show(run_of(falling(40), config=softmax, run=2), **BARE)
    assert dashes(rig, np.log(10)) > 80
    assert dashes(rig, 0.90) < 20


def test_reference_lines_are_named_clear_of_the_curve() -> None:
    rig = Rig().show(run_of(np.linspace(1.2, 0.8, 300)))
    words = {label.text: label for label in rig.plot.overlay.labels}
    assert {"all outputs 0: 1.00", "best constant answer (0.1 everywhere): 0.90"} <= set(words)
    assert not any(label.veil for label in words.values())
    rects = [label.rect for label in words.values()]
    assert not any(a.intersects(b) for i, a in enumerate(rects) for b in rects[:i])


def test_the_test_set_is_dashed_and_the_training_set_is_not() -> None:
    def drawn(name: str) -> int:
        shown = {f"show_{other}": other == name for other in ("batch", "smooth", "train", "test")}
        rig = Rig((600, 400)).show(
            run_of(np.full(900, 0.6), scores={100: (0.5,) * 4, 300: (0.5,) * 4}), **shown
        )
        y, a, b = rig.at(1, 0.5).y(), rig.at(110, 0.5).x(), rig.at(290, 0.5).x()
        image = rig.picture()
        return max(
            sum(near(image.pixelColor(x, row), DARK.cost, 90) for x in range(a, b)) for row in (y - 1, y)
        )

    whole, dashed = drawn("train"), drawn("test")
    assert 0.35 * whole < dashed < 0.75 * whole


def test_a_line_does_not_cut_across_what_was_not_measured() -> None:
    """Between a measurement at step 40 and one at step 4,000 lies most of the learning."""
    scores = {40: (0.9, 0.3, 0.9, 0.3), 4000: (0.1, 0.9, 0.1, 0.9), 8000: (0.09, 0.9, 0.09, 0.9)}
    rig = Rig().show(run_of(falling(9000), scores=scores))
    joined = rig.plot.drawing.shapes["test"].joined
    assert joined is not None
    assert joined.tolist() == [False, True, False]


@pytest.mark.concept("A4.8", "A5.23")
def test_the_legend_says_what_the_snapshot_holds() -> None:
    """Training and test set each have their own cost and accuracy, beside the cost of the last mini-batch."""
    costs = falling(900)
    rig = Rig().show(run_of(costs, scores=SCORES))
    values = {name: entry.value for name, entry in rig.pane.legend.entries.items()}
    assert values == {
        "batch": f"{costs[-1]:.3f}",
        "smooth": f"{costs[-100:].mean():.3f}",
        "train": "0.200",
        "test": "0.260",
        "train_right": f"94.0{THIN}%",
        "test_right": f"91.2{THIN}%",
    }
    assert rig.pane.legend.entries["smooth"].names[0] == "mean of the last 100"
    assert rig.pane.legend.entries["test"].accessibleName() == "cost, test set: 0.260 at 800"


def test_a_curve_has_one_name_in_the_legend_however_little_room_there_is() -> None:
    """A shorter name is the longer one abbreviated, and the accuracy is called so, as above its plot."""
    entries = Rig().show(run_of(falling(900), scores=SCORES)).pane.legend.entries
    for name in ("train", "test", "train_right", "test_right"):
        heads = [each.partition(", ")[0].rstrip(".") for each in entries[name].names]
        assert all(heads[0].startswith(head) for head in heads), heads
        assert heads[0] == ("accuracy" if "right" in name else "cost")


def test_all_right_has_room_in_the_legend() -> None:
    rig = Rig().show(run_of(falling(900), scores={900: (0.001, 1.0, 0.5, 0.9994)}))
    entry = rig.pane.legend.entries["train_right"]
    assert entry.value == f"100{THIN}%"
    metrics = QFontMetricsF(entry.font())
    assert metrics.horizontalAdvance(entry.value) <= metrics.horizontalAdvance(WIDEST) + 1
    assert rig.pane.legend.entries["test_right"].value == f"99.9{THIN}%"


def test_the_smoothing_window_is_said_and_used() -> None:
    costs = falling(900)
    rig = Rig().show(run_of(costs), smooth="10")
    entry = rig.pane.legend.entries["smooth"]
    assert entry.names[0] == "mean of the last 10"
    assert entry.value == f"{costs[-10:].mean():.3f}"
    rig.show(run_of(costs), smooth="1000")
    assert (
        entry.names[0] == "mean of the last 600"
    )  # there are no more, but for the first, which stay out of it
    assert entry.value == f"{costs[-600:].mean():.3f}"


def test_the_number_in_the_legend_is_where_the_curve_ends() -> None:
    costs = falling(2500) + 0.2 * np.random.default_rng(0).random(2500).astype(np.float32)
    for n in (1, 7, 160, 2500):
        for window in ("10", "100", "1000"):
            rig = Rig().show(run_of(costs[:n]), smooth=window)
            end = rig.plot.drawing.shapes["smooth"].y[-1]
            assert float(rig.pane.legend.entries["smooth"].value) == pytest.approx(end, abs=6e-4)


def test_the_mean_is_that_of_the_batches_there_were() -> None:
    """2.17 and 1.09 make 1.63 by hand; an endless cost is passed over."""
    rig = Rig().show(run_of([9.0, 2.17, 1.09]))
    entry = rig.pane.legend.entries["smooth"]
    assert entry.value == "1.630"
    assert entry.names == ("mean of the last 2", "mean of 2", "mean 2")
    assert rig.show(run_of([9, 9, 2.0, np.inf, 1.0])).pane.legend.entries["smooth"].value == "1.500"
    assert (
        rig.show(run_of([9.0] * 7 + [1.0, 2.0] * 5), smooth="10").pane.legend.entries["smooth"].value
        == "1.500"
    )


@pytest.mark.parametrize("running", [False, True])
def test_a_measurement_of_an_earlier_step_says_so_and_is_dim(running: bool) -> None:
    """Train 10 % of step 0 beside test 69 % of step 550 are not of one network, and do not look like it."""
    evaluations = (
        Evaluation(0, Score(2.3, 0.10, 60_000), Score(2.4, 0.09, 10_000)),
        Evaluation(550, None, Score(0.5, 0.69, 10_000)),
    )
    snapshot = replace(run_of(falling(550), running=running), evaluations=evaluations)
    rig = Rig((900, 400)).show(snapshot)
    entries = rig.pane.legend.entries
    assert {name: entry.when for name, entry in entries.items() if entry.when} == dict.fromkeys(
        ("train", "train_right"), "at 0"
    )
    assert entries["train_right"].name_in(200).endswith(" at 0")
    assert "at" not in entries["train_right"].name_in(30)  # no room: it is only dim
    values = {name: places(entry.grab().toImage(), DARK.plate_text, 30) for name, entry in entries.items()}
    assert not values["train_right"]
    assert values["test_right"]


def test_at_rest_what_was_measured_before_the_present_step_says_so() -> None:
    rig = Rig().show(run_of(falling(900), scores=SCORES))
    assert {entry.when for name, entry in rig.pane.legend.entries.items() if "t" in name[:2]} == {"at 800"}
    rig.show(run_of(falling(800), scores=SCORES))
    assert not any(entry.when for entry in rig.pane.legend.entries.values())
    rig.show(run_of(falling(900), scores=SCORES, running=True))  # of one step, and the newest there is
    assert not any(entry.when for entry in rig.pane.legend.entries.values())


def test_before_the_first_step_the_pane_says_what_to_do() -> None:
    rig = Rig().show(make_snapshot())
    assert rig.plot.overlay.empty is not None
    assert rig.plot.overlay.empty[1].startswith("Press . to take one step")
    assert len(lit(rig, DARK.plate_text, 30)) > 100
    rig.show(run_of([2.3]))
    assert rig.plot.overlay.empty is None


def test_one_step_is_one_mark() -> None:
    rig = Rig().show(run_of([2.0]), **BARE)
    spot = rig.at(1, 2.0)
    assert near(rig.picture().pixelColor(spot), colour_of("one", DARK), 40)


@pytest.mark.parametrize("running", [False, True])
def test_a_measurement_is_a_mark_full_or_hollow_where_it_was_taken(running: bool) -> None:
    scores = dict.fromkeys((200, 500, 800), (1.1, 0.5, 0.6, 0.5))
    rig = Rig((440, 300)).show(run_of(falling(900), scores=scores, running=running), show_batch=False)
    image = rig.picture()
    for at in scores:
        for cost, name in ((1.1, "train"), (0.6, "test")):
            spot, colour = rig.at(at, cost), colour_of(name, DARK)
            around = [
                image.pixelColor(spot.x() + x, spot.y() + y) for x in range(-3, 4) for y in range(-3, 4)
            ]
            assert sum(near(pixel, colour, 70) for pixel in around) >= 9
            inside = [image.pixelColor(spot.x() + x, spot.y() + y) for x in (-1, 0) for y in (-1, 0)]
            assert any(near(pixel, DARK.plate, 70) for pixel in inside) == (name == "test")


@pytest.mark.parametrize("running", [False, True])
def test_the_newest_mark_is_whole_although_it_lies_on_the_edge(running: bool) -> None:
    scores = {1000: (1.1, 0.5, 0.6, 0.5)}
    rig = Rig((440, 300)).show(run_of(falling(1000), scores=scores, running=running), show_batch=False)
    image, beyond = rig.picture(), round(rig.plot.cost.rect.right()) + 1
    for cost in (1.1, 0.6):
        height = rig.at(1000, cost).y()
        column = [image.pixelColor(beyond, height + d) for d in (-1, 0, 1)]
        assert any(not near(pixel, DARK.plate, 60) for pixel in column)


def test_a_new_run_begins_anew_and_keeps_the_old_one_as_a_ghost() -> None:
    rig = Rig().show(run_of(falling(5000), scores=SCORES)).show(run_of([], run=2))
    assert rig.plot.overlay.empty is not None
    assert rig.plot.drawing.steps == (0.0, 20.0)
    assert {entry.value for entry in rig.pane.legend.entries.values()} == {""}
    ghost = colour_of("ghost", DARK)
    rig.show(run_of(np.full(2000, 0.2), run=2))
    line = rig.at(150, float(np.mean(falling(5000)[99:200])))

    def drawn() -> bool:
        image = rig.picture()
        return any(near(image.pixelColor(line.x(), line.y() + d), ghost, 45) for d in range(-4, 5))

    assert drawn()
    assert "run before" in [label.text for label in rig.plot.overlay.labels]
    rig.show(run_of(np.full(2000, 0.2), run=2), ghost=False)
    assert not drawn()


def test_runs_with_another_cost_are_not_compared() -> None:
    rig = Rig().show(run_of(falling(500)))
    rig.show(run_of(falling(500), run=2, config=Config(output="softmax", cost="cross-entropy")))
    assert "ghost" not in rig.plot.drawing.shapes


def test_runs_on_another_set_are_not_compared() -> None:
    rig = Rig().show(run_of(falling(500)))
    rig.show(run_of(falling(500), run=2, config=Config(data="moons")))
    assert "ghost" not in rig.plot.drawing.shapes


def test_a_step_back_is_followed() -> None:
    costs = falling(500)
    rig = Rig().show(run_of(costs)).show(run_of(costs[:-1]))
    assert rig.pane.legend.entries["batch"].value == f"{costs[-2]:.3f}"
    assert rig.plot.drawing.shapes["batch"].x[-1] == 499


def test_numbers_that_are_none_do_not_disturb() -> None:
    """NaN and infinite costs, a run of nothing else, and costs of a blown-up run."""
    for costs in (
        [np.nan],
        [np.nan] * 300,
        [1.0, np.nan, np.inf, 0.5],
        [2.0, 1e12, 3e38, np.inf],
        [0.0] * 40,
    ):
        for log in (True, False):
            rig = Rig().show(run_of(costs), log=log)
            low, high = rig.plot.drawing.costs
            assert 0 <= low < high < np.inf
    assert rig.pane.legend.entries["batch"].value == "0.000"


@pytest.mark.parametrize("sizes", [(784, 10), (784, 1, 10), (784, 512, 256, 10), (784, 5)])
@pytest.mark.parametrize("theme", [DARK, LIGHT, CONTRAST])
def test_any_network_any_theme(sizes: tuple[int, ...], theme: Theme) -> None:
    rig = Rig(theme=theme).show(make_snapshot(Config(sizes=sizes), 60))
    assert near(rig.picture().pixelColor(2, 2), theme.plate, 2)
    assert lit(rig, colour_of("smooth", theme), 60)


@pytest.mark.parametrize("size", [(160, 120), (160, 300), (2500, 200), (420, 300), (1000, 600)])
def test_any_size(size: tuple[int, int]) -> None:
    rig = Rig(size).show(run_of(falling(900), scores=SCORES))
    rect = rig.plot.cost.rect
    assert rect.width() > 100
    assert rect.height() > 40
    for label in rig.plot.overlay.labels:
        assert rig.plot.rect().toRectF().contains(label.rect)
    for entry in rig.pane.legend.entries.values():
        assert not entry.isVisible() or entry.geometry().right() <= rig.pane.width()


def test_hiding_a_curve_hides_its_pixels() -> None:
    rig = Rig().show(run_of(falling(900)), **BARE)
    assert lit(rig, colour_of("batch", DARK), 6)
    rig.show(run_of(falling(900)), show_batch=False)
    assert not lit(rig, colour_of("batch", DARK), 6)


def test_without_accuracies_the_costs_have_all_the_room() -> None:
    rig = Rig().show(run_of(falling(900), scores=SCORES))
    before = rig.plot.cost.rect.height()
    rig.show(run_of(falling(900), scores=SCORES), show_train_right=False, show_test_right=False)
    assert rig.plot.cost.rect.height() > before + 40
    assert not rig.plot.accuracy.axis.isVisible()


@pytest.mark.concept("A5.22")
def test_the_goal_is_a_line_on_the_accuracies() -> None:
    """96 % is drawn where 96 % lies, and named; it can be moved and taken away."""
    for goal in ("96", "90"):
        rig = Rig((600, 500)).show(run_of(falling(900), scores=SCORES), goal=goal)
        y = round(rig.plot.accuracy.pixels(0.0, float(goal) / 100)[1])
        assert max(sum(near(c, DARK.plate_muted, 12) for c in row_of(rig, row)) for row in (y - 1, y)) > 100
        assert f"goal {goal}{THIN}%" in [label.text for label in rig.plot.overlay.labels]
    rig.show(run_of(falling(900)), goal="0")
    assert not any(label.text.startswith("goal") for label in rig.plot.overlay.labels)


def test_accuracies_can_be_looked_at_closely() -> None:
    rig = Rig().show(run_of(falling(900), scores=SCORES), accuracy="90")
    top, bottom = rig.plot.accuracy.pixels(0.0, 1.0)[1], rig.plot.accuracy.pixels(0.0, 0.9)[1]
    assert bottom == pytest.approx(rig.plot.accuracy.rect.bottom())
    assert bottom - top > 0.9 * rig.plot.accuracy.rect.height()


def test_epochs_can_be_counted_instead_of_steps() -> None:
    rig = Rig().show(run_of(falling(1800)), x="epochs")
    assert "epoch" in [label.text for label in rig.plot.overlay.labels]
    ticks = dict(rig.plot.drawing.ticks["steps"])
    assert ticks[600.0] == "1"


def test_a_longer_run_does_not_redraw_the_axes() -> None:
    rig = Rig().show(run_of(falling(1010), running=True))
    pictures = [axis.picture for axis in rig.plot.axes.values()]
    assert all(pictures)
    rig.show(run_of(falling(1200), running=True))
    assert all(axis.picture is old for axis, old in zip(rig.plot.axes.values(), pictures, strict=True))


def test_an_unchanged_frame_is_not_drawn_again() -> None:
    """Another picture on the network, another selection: nothing of this pane's business."""
    rig = Rig().show(run_of(falling(100)))
    drawn = rig.plot.drawing.shapes
    frame = make_frame(rig.frame.snapshot, np.ones((28, 28)), options=CostPane.options, theme=rig.theme)
    object.__setattr__(frame, "options", rig.frame.options)
    rig.pane.show_frame(frame)
    assert rig.plot.drawing.shapes is drawn


def test_the_state_is_told_to_those_who_do_not_see_it() -> None:
    rig = Rig().show(run_of(falling(900), scores=SCORES))
    said = rig.pane.describe(rig.frame)
    assert said.startswith(
        f"After step 900 the cost of the last mini-batch is {falling(900)[-1]:.3f}, and its mean"
    )
    assert f"91.2{THIN}% are answered right" in said
    assert rig.pane.accessibleDescription() == said
    rig.show(run_of(falling(901), scores=SCORES))
    assert rig.pane.accessibleDescription() == said  # at most once a second
