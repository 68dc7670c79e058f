"""The toys against figures worked out beforehand: dips, tops, bounce points, ends of walks, basins, directions."""

from __future__ import annotations

import math
from collections.abc import Generator

import numpy as np
import pytest

from nncore.arrays import Floats, Ints
from nncore.descents import (
    BOUNCES,
    LEFT,
    MOVING,
    SETTLED,
    Descent,
    Rule,
    angle_between,
    basins,
    change,
    reached,
    steepest,
)
from nncore.toys import CURVES, SURFACES, Toy, dips, flat_points, lowest, own_curve, own_surface

WAVY, BUMPS = CURVES["wavy"], SURFACES["bumps"]
DIPS = (-3.767319, -0.753962, 2.261403)


def ends(starts: list[float], rule: Rule, steps: int = 400) -> list[float]:
    made: list[float] = Descent(WAVY.formula, np.array(starts)[:, None], rule).upto(steps)[-1, :, 0].tolist()
    return made


def finished(work: Generator[float, None, Ints]) -> Ints:
    while True:
        try:
            next(work)
        except StopIteration as end:
            return np.asarray(end.value)


@pytest.mark.concept("A5.2")
def test_the_wavy_curve_is_flat_in_six_places_and_the_parabola_in_one() -> None:
    flats = flat_points(WAVY)
    assert [flat.kind for flat in flats] == ["dip", "top"] * 3
    places = [flat.place[0] for flat in flats]
    np.testing.assert_allclose(places, [DIPS[0], -2.459401, DIPS[1], 0.819574, DIPS[2], 4.101398], atol=1e-6)
    np.testing.assert_allclose([f.value for f in dips(flats)], [1.13997, 0.42961, 0.66645], atol=5e-6)
    (only,) = flat_points(CURVES["parabola"])
    assert (only.kind, only.place, only.value) == ("dip", (1.0,), 0.5)


@pytest.mark.concept("A5.9")
def test_it_bounces_from_two_over_the_bend() -> None:
    found = [flat.bounces_from for flat in dips(flat_points(WAVY))]
    np.testing.assert_allclose(found, [0.8408, 0.8015, 0.8140], atol=5e-5)
    for dip in dips(flat_points(WAVY)):
        for share, fate in ((0.99, SETTLED), (1.01, BOUNCES)):
            walk = Descent(
                WAVY.formula, np.array([[dip.place[0] + 0.01]]), Rule(rate=share * dip.bounces_from)
            )
            assert walk.fates(walk.rest(3000)) == (fate,)


@pytest.mark.concept("A5.9")
@pytest.mark.parametrize(("rate", "between"), [(0.82, (-0.939, -0.565)), (0.9, (-1.157, -0.322))])
def test_above_it_the_ball_ends_between_two_places(rate: float, between: tuple[float, float]) -> None:
    path = Descent(WAVY.formula, np.array([[-2.0]]), Rule(rate=rate)).upto(400)[:, 0, 0]
    np.testing.assert_allclose(sorted(path[-2:]), between, atol=5e-4)
    assert ends([-2.0], Rule(rate=0.7))[0] == pytest.approx(DIPS[1], abs=1e-6)


@pytest.mark.concept("A5.4", "A5.5")
def test_where_a_ball_ends_depends_on_where_it_starts() -> None:
    found = ends([-4.5, -2.0, 0.2, 1.4, 3.9], Rule(rate=0.2))
    np.testing.assert_allclose(found, [DIPS[0], DIPS[1], DIPS[1], DIPS[2], DIPS[2]], atol=1e-6)


@pytest.mark.concept("A5.8")
def test_fixed_steps_bounce_for_ever_and_steps_by_slope_shrink() -> None:
    walk = Descent(WAVY.formula, np.array([[-2.0]]), Rule("fixed", size=0.5))
    assert sorted(walk.upto(40)[-2:, 0, 0].tolist()) == [-1.0, -0.5]
    assert walk.fates(40) == (BOUNCES,)
    moves = np.abs(np.diff(Descent(WAVY.formula, np.array([[-2.0]]), Rule(rate=0.2)).upto(30)[:, 0, 0]))
    assert (np.diff(moves[6:]) < 0).all()
    np.testing.assert_allclose(moves[0], 0.2 * abs(WAVY.formula.gradient(np.array([[-2.0]]))[0, 0]))


@pytest.mark.concept("A5.7")
def test_a_ball_with_momentum_crosses_a_hump_and_small_steps_by_slope_never_do() -> None:
    starts = [-5.0, -3.2, -2.0, -1.5, 0.2, 1.4, 4.0]
    by_slope = ends(starts, Rule(rate=0.1))
    rolling = ends(starts, Rule("momentum", rate=0.2), 900)
    valley = [sum(w > top for top in (-2.459401, 0.819574, 4.101398)) for w in starts]
    assert [sum(w > top for top in (-2.459401, 0.819574, 4.101398)) for w in by_slope] == valley
    assert [reached(np.array([w]), dips(flat_points(WAVY))) for w in by_slope] == valley
    assert [reached(np.array([w]), dips(flat_points(WAVY))) for w in rolling] != valley
    path = Descent(WAVY.formula, np.array([[-2.0]]), Rule("momentum", rate=0.1)).upto(30)[:, 0, 0]
    assert path.max() > DIPS[1] + 0.1  # past the dip, and back
    for rate in (0.05, 0.2, 0.39):  # below 1/f″ each step stays on its side of the dip
        assert (
            max(Descent(WAVY.formula, np.array([[-2.0]]), Rule(rate=rate)).upto(60)[:, 0, 0])
            <= DIPS[1] + 1e-9
        )


def test_momentum_of_nothing_is_step_by_slope() -> None:
    assert ends([-2.0, 1.4], Rule("momentum", 0.2, momentum=0.0)) == ends([-2.0, 1.4], Rule(rate=0.2))


@pytest.mark.concept("A5.6")
def test_the_lowest_dip_is_not_the_only_one() -> None:
    flats = flat_points(WAVY)
    found = dips(flats)[lowest(flats)]
    assert found.place[0] == pytest.approx(-0.753962, abs=1e-6)
    assert found.value == pytest.approx(0.4296, abs=5e-5)
    reach = [
        reached(np.array([w]), dips(flats)) for w in ends(np.linspace(-4, 4, 11).tolist(), Rule(rate=0.2))
    ]
    assert 0 < reach.count(lowest(flats)) < 11


@pytest.mark.concept("A5.10")
def test_the_surface_has_four_dips_with_basins_of_known_size() -> None:
    found = dips(flat_points(BUMPS))
    expected = [(-1.035, 0, 0.60354), (0.913, -2.040, 1.50575), (0.913, 2.040, 1.50575), (2.950, 0, 2.19501)]
    np.testing.assert_allclose([dip.place for dip in found], [e[:2] for e in expected], atol=5e-4)
    np.testing.assert_allclose([dip.value for dip in found], [e[2] for e in expected], atol=5e-6)
    axis = np.linspace(-4, 4, 33)
    places = np.stack([a.ravel() for a in np.meshgrid(axis, axis)], axis=1)
    led = finished(basins(BUMPS, places, 0.1, found))
    assert [int((led == i).sum()) for i in range(-1, 4)] == [0, 552, 219, 219, 99]


@pytest.mark.concept("A5.11")
@pytest.mark.parametrize("surface", SURFACES.values(), ids=SURFACES)
def test_the_best_direction_found_by_trying_all_is_minus_the_gradient(surface: Toy) -> None:
    for place in ((2.0, 1.0), (-1.3, 0.4), (0.7, -2.9)):
        angles = np.arange(0, 360, 0.25)
        gradient = surface.formula.gradient(np.array([place]))[0]
        best = angles[change(surface.formula, place, angles, 0.02).argmin()]
        worst = angles[change(surface.formula, place, angles, 0.02).argmax()]
        told = steepest((float(gradient[0]), float(gradient[1])))
        assert angle_between(float(best), told) < 2
        assert angle_between(float(worst), told + 180) < 2


@pytest.mark.concept("A5.12")
def test_the_length_of_the_gradient_is_how_steep_it_is_downhill() -> None:
    gradient = BUMPS.formula.gradient(np.array([[2.0, 1.0]]))[0]
    np.testing.assert_allclose(gradient, [0.278900, -0.229740], atol=1e-6)
    assert math.hypot(*gradient) == pytest.approx(0.361339, abs=1e-6)
    down = steepest((float(gradient[0]), float(gradient[1])))
    both = change(BUMPS.formula, (2.0, 1.0), np.array([down, down + 180]), 1e-5)
    assert (both[0] - both[1]) / 2e-5 == pytest.approx(-math.hypot(*gradient), rel=1e-6)


@pytest.mark.concept("A5.3")
def test_a_step_against_the_sign_of_the_slope_goes_down() -> None:
    ws = np.linspace(-4.9, 4.9, 99)
    slopes = WAVY.formula.gradient(ws[:, None])[:, 0]
    h = 1e-6
    np.testing.assert_allclose(slopes, (WAVY.formula(ws + h) - WAVY.formula(ws - h)) / (2 * h), atol=1e-8)
    assert (WAVY.formula(ws - 1e-3 * np.sign(slopes)) < WAVY.formula(ws)).all()


def test_formulas_of_ones_own() -> None:
    assert flat_points(own_curve("3")) == ()
    assert [flat.kind for flat in flat_points(own_curve("w^3"))] == ["shelf"]
    assert [flat.kind for flat in flat_points(own_curve("abs(w - 0.3)"))] == ["dip"]
    assert flat_points(own_curve("1/w")) == flat_points(own_curve("1/(w-0.1)")) == ()
    assert flat_points(own_curve("log(w)")) == ()
    assert flat_points(own_surface("x + y")) == flat_points(own_surface("(x + y)^2")) == ()
    assert [f.kind for f in flat_points(SURFACES["saddle"])] == ["dip", "saddle", "dip"]


def test_what_falls_for_ever_is_given_up_and_what_has_no_value_stays() -> None:
    walk = Descent(own_curve("-w^4").formula, np.array([[1.0]]), Rule(rate=0.5))
    assert walk.fates(walk.rest()) == (LEFT,)
    assert np.isfinite(walk.upto(50)).all()
    stuck = Descent(own_curve("log(w)").formula, np.array([[-1.0], [2.0]]), Rule())
    assert stuck.fates(3)[0] == LEFT
    assert stuck.fates(0)[1] == MOVING
    level = Descent(own_curve("3").formula, np.array([[1.0]]), Rule())
    assert level.fates(0) == (SETTLED,)


@pytest.mark.parametrize("kind", ["slope", "fixed", "momentum"])
def test_asking_again_gives_the_same_places(kind: str) -> None:
    def walked() -> Floats:
        return Descent(BUMPS.formula, np.array([[2.0, 1.0], [0.0, 3.0]]), Rule(kind)).upto(20)

    once = walked()
    assert (once == walked()).all()
    assert not once.flags.writeable
