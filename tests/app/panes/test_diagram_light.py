"""The picture of the edges against slow and simple ones."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.panes.diagram.arrange import lay_out
from app.panes.diagram.edges import EdgePicture
from app.panes.diagram.geometry import Edges, Layout
from app.panes.diagram.raster import Fan, Grid, Light, Web, split
from app.panes.diagram.strengths import Strengths, brightness, lamp_range, round_up, scales_of
from app.panes.diagram.tone import table
from app.theme import DARK, LIGHT
from nncore.config import Config

SIZES = (784, 16, 16, 10)
rng = np.random.default_rng(5)


def layout() -> Layout:
    return lay_out(420, 320, SIZES)


def drawn(plan: Fan | Web, light: Light) -> Light:
    """All of a strip's light, (columns, rows)."""
    onto = plan.grid.dark()
    sums = plan.sums(light)
    for row in range(plan.slices):
        plan.draw(sums, row, onto)
    return onto[:-1].reshape(plan.grid.columns, plan.grid.rows)


def planned(edges: Edges, arranged: Layout, ratio: float = 1.0) -> Fan | Web:
    grid = Grid.over(edges, arranged.answers.top(), arranged.answers.height(), ratio)
    return (Fan if edges.fan else Web)(edges, grid)


def line_by_line(edges: Edges, grid: Grid, strengths: NDArray[np.float64]) -> NDArray[np.float64]:
    """Every edge for itself: in each column of pixels its strength is shared by the two nearest rows."""
    made = np.zeros((grid.columns, grid.rows + 2))
    shares = grid.shares(edges)
    for j, target in enumerate(edges.targets):
        for k, source in enumerate(edges.sources):
            rows = ((1 - shares) * source + shares * target) * grid.ratio - grid.top - 0.5
            low = np.floor(rows).astype(int)
            for x, (row, part) in enumerate(zip(low, rows - low, strict=True)):
                made[x, row + 1] += strengths[j, k] * (1 - part)
                made[x, row + 2] += strengths[j, k] * part
    return made[:, 1:-1]


def alike(a: NDArray[np.floating[Any]], b: NDArray[np.floating[Any]]) -> float:
    return float(np.corrcoef(a.ravel(), b.ravel())[0, 1])


def test_a_fan_is_the_sum_of_its_lines() -> None:
    arranged = lay_out(330, 240, (784, 3, 10))
    edges = arranged.edges[0]
    plan = planned(edges, arranged)
    assert isinstance(plan, Fan)
    strengths = np.convolve(rng.standard_normal(784), np.ones(9) / 3, "same")[None, :] * rng.standard_normal(
        (3, 1)
    )
    light = drawn(plan, split(strengths, 1.0))
    for part, signed in ((light.real, np.maximum(strengths, 0)), (light.imag, np.maximum(-strengths, 0))):
        simple = line_by_line(edges, plan.grid, signed * plan.brightening)
        assert alike(part, simple) > 0.95


def test_a_web_is_the_sum_of_its_lines() -> None:
    arranged = lay_out(600, 240, (784, 5, 4))
    edges = arranged.edges[1]
    plan = planned(edges, arranged)
    strengths = rng.random((4, 5)) * 0.8 + 0.2
    light = drawn(plan, split(strengths, 1.0))
    assert alike(light.real, line_by_line(edges, plan.grid, strengths**1.4)) > 0.95
    assert not light.imag.any()


@settings(deadline=None, max_examples=25)
@given(st.integers(300, 900), st.integers(240, 900), st.sampled_from([1.0, 1.25, 2.0]))
def test_a_fan_loses_no_light(width: int, height: int, ratio: float) -> None:
    arranged = lay_out(width, height, (784, 7, 10), ratio=ratio)
    plan = planned(arranged.edges[0], arranged, ratio)
    assert isinstance(plan, Fan)
    strengths = np.random.default_rng(width).standard_normal((7, 784))
    light = drawn(plan, split(strengths, 3.0))
    whole = (split(strengths, 3.0) * plan.brightening).sum()
    np.testing.assert_allclose(light.sum(axis=1), whole, rtol=2e-3)


def test_signs_go_to_their_own_colours_and_zero_is_dark() -> None:
    strengths = np.zeros((3, 784))
    strengths[0], strengths[2] = 0.03, -0.03
    arranged = lay_out(420, 320, (784, 3, 10))
    picture = EdgePicture(arranged, 1.0)
    layers = (strengths, np.zeros((10, 3)))
    picture.ask(Strengths(layers, (1.0, 1.0), "weight", thinned=False, source=None), DARK)
    picture.finish()
    strip = picture.strips[0]
    image, edges = strip.image, arranged.edges[0]
    x = int((edges.left + 0.9 * (edges.right - edges.left)) - strip.rect.left())
    seen = []
    for target in edges.targets:
        source = (edges.top + edges.bottom) / 2
        y = 0.1 * source + 0.9 * float(target) - strip.rect.top()
        seen.append(image.pixelColor(x, int(y)))
    orange, nothing, blue = seen
    assert orange.red() > orange.blue() + 60
    assert blue.blue() > blue.red() + 60
    assert nothing == DARK.plate


def test_stronger_is_brighter_and_both_colours_at_once_are_dim() -> None:
    colours = table(DARK, "weight").reshape(16, 1024)
    channels = (colours[..., None] >> np.array([16, 8, 0]) & 255).astype(int)
    assert (np.diff(channels[0, 512:, 0]) >= 0).all()  # orange only grows
    assert (np.diff(channels[0, :513, 2]) <= 0).all()  # blue too, from the middle outwards
    assert tuple(channels[0, 512]) == DARK.plate.getRgb()[:3]  # type: ignore[index]
    assert channels[4, 512].max() < 130


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_what_is_no_number_is_dark_or_full_but_never_a_warning(bad: float) -> None:
    light = split(np.array([[bad, 1.0]]), 1.0)
    assert np.isfinite(light).all()
    assert light[0, 1] == 1
    assert scales_of([np.array([[bad, 2.0, -4.0]])]) == (4.0,)
    assert scales_of([np.full((2, 2), bad)]) == (1.0,)


def strengths_of_seed(seed: int, source: object = None) -> Strengths:
    network = Config(seed=seed).initial_network()
    return Strengths(network.weights, scales_of(network.weights), "weight", thinned=False, source=source)


def words(picture: EdgePicture) -> list[NDArray[np.uint32]]:
    made = []
    for strip in picture.strips:
        image = strip.image
        made.append(np.frombuffer(image.constBits(), np.uint32).copy())
    return made


def test_slices_make_the_same_picture_as_all_at_once() -> None:
    at_once, sliced = EdgePicture(layout(), 1.0), EdgePicture(layout(), 1.0)
    for picture in (at_once, sliced):
        picture.ask(strengths_of_seed(1), DARK)
    at_once.finish()
    count = 0
    while sliced.busy:
        sliced.advance(0.0)
        count += 1
    assert count > 20  # so it can be spread over many ticks
    for a, b in zip(words(at_once), words(sliced), strict=True):
        np.testing.assert_array_equal(a, b)


def test_a_picture_half_drawn_is_not_shown() -> None:
    picture = EdgePicture(layout(), 1.0)
    picture.ask(strengths_of_seed(1), DARK)
    picture.finish()
    before = words(picture)
    picture.ask(strengths_of_seed(2), DARK)
    for _ in range(20):
        assert not picture.advance(0.0)
        assert all((a == b).all() for a, b in zip(before, words(picture), strict=True))
    picture.finish()
    assert any((a != b).any() for a, b in zip(before, words(picture), strict=True))


def test_asking_all_the_time_starves_nobody() -> None:
    picture = EdgePicture(layout(), 1.0)
    finished = []
    for turn in range(400):
        picture.ask(strengths_of_seed(1, source=turn), DARK)
        if picture.advance(0.0) and picture.shown is not None:
            finished.append(picture.shown.strengths.source)
    assert len(finished) >= 3
    assert finished == sorted(finished)  # type: ignore[type-var]
    picture.finish()
    assert picture.shown is not None
    assert picture.shown.strengths.source == 399


def test_another_theme_is_another_picture() -> None:
    assert (table(DARK, "weight") == table(LIGHT, "weight")).all()  # plates are dark in both
    assert (table(DARK, "weight") != table(DARK, "gradient")).any()


def test_a_neuron_alone_is_its_own_fan() -> None:
    picture = EdgePicture(layout(), 1.0)
    assert picture.alone(3) is None  # nothing drawn yet
    picture.ask(strengths_of_seed(1), DARK)
    picture.finish()
    found = picture.alone(3)
    assert found is not None
    _, image = found
    lit = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1) & 0xFFFFFF
    edges = picture.layout.edges[0]
    rows = np.flatnonzero(lit[:, -4:].any(axis=1)) + picture.strips[0].rect.top()
    assert abs(rows.mean() - edges.targets[3]) < 3  # it ends in the lamp of neuron 3 and in no other
    assert np.ptp(rows) < 12


def test_full_strength_is_the_round_number_that_99_of_100_stay_below() -> None:
    weights = rng.permutation(np.linspace(-0.55, 0.55, 2001)).reshape(3, 667)
    assert scales_of([weights, np.zeros((4, 4)), np.array([[0.0] * 500 + [0.25]])]) == (0.6, 1.0, 0.3)
    assert scales_of([weights, np.zeros((4, 4))], shared=True) == (1.0, 1.0)


@pytest.mark.parametrize(
    ("name", "values", "ends"),
    [
        ("sigmoid", [0.2, 0.9], (0, 1)),
        ("softmax", [0.2, 0.8], (0, 1)),
        ("tanh", [-0.2, 0.9], (-1, 1)),
        ("relu", [0.0, 3.1], (0, 5)),
        ("linear", [-12.0, 3.1], (-20, 20)),
        ("relu", [0.0, 0.0], (0, 1)),
        ("linear", [np.nan, np.inf], (-1, 1)),
    ],
)
def test_the_scale_of_the_lamps_is_the_functions_own_or_a_round_one(
    name: str, values: list[float], ends: tuple[float, float]
) -> None:
    assert lamp_range(name, np.array(values)) == pytest.approx(ends)


@given(st.floats(1e-6, 1e6))
def test_a_round_number_is_just_above(value: float) -> None:
    assert value <= round_up(value) * (1 + 1e-12) <= 2.5 * value * (1 + 1e-9)


def test_brightness_runs_from_black_to_white() -> None:
    shares = brightness(np.array([-1.0, 0.0, 1.0, 9.0, np.nan]), (-1.0, 1.0))
    assert shares.tolist() == [0.0, 0.5, 1.0, 1.0, 0.0]
