"""Parts, pieces and what a first layer says to them: invariants, and numbers against the readable pass."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.canvas import blank, shifted, stroke
from nncore.config import Config
from nncore.network import Network
from nncore.parts import MOST, PRESETS, Part, drawing, from_text, n_shared, to_text, union
from nncore.passes import forward
from nncore.patterns import PARTS, shape
from nncore.responses import outputs_of, responses_of
from nncore.shatter import FURTHEST, labels_of, pieces_of, slid

MOVES = st.integers(-40, 40)
DRAWN = drawing(stroke(blank(), (5, 5), (20, 16), 1.7, 0.7))
ANY = st.builds(lambda name, x, y: Part(name).moved(x, y), st.sampled_from(PARTS), MOVES, MOVES)


def network(**changes: object) -> Network:
    made = Config().changed(**changes).initial_network()
    rng = np.random.default_rng(5)
    biases = tuple(rng.standard_normal(b.shape) for b in made.biases)
    return Network(tuple(w.astype(np.float64) for w in made.weights), biases, made.activations)


def lit(image: np.ndarray) -> set[tuple[int, int]]:
    return {(int(r), int(c)) for r, c in np.argwhere(image > 0)}


@given(ANY, MOVES, MOVES)
def test_a_part_keeps_its_ink_wherever_it_is_moved(part: Part, right: int, down: int) -> None:
    moved = part.moved(right, down)
    assert moved.image.sum() == pytest.approx(shape(part.name).sum())
    assert np.array_equal(moved.image, shifted(shape(part.name), moved.down, moved.right))
    assert not moved.image.flags.writeable


@given(st.lists(st.one_of(ANY, st.just(DRAWN)), max_size=MOST))
def test_what_is_written_is_read_again(parts: list[Part]) -> None:
    assert from_text(to_text(tuple(parts))) == tuple(parts)
    assert len(to_text(tuple(parts))) < 10_000


@pytest.mark.parametrize(
    "text",
    [
        "",
        ";;",
        "loop",
        "loop/1",
        "loop/x/1",
        "cat/0/0",
        "loop/99/0",
        "drawing/0/0",
        "drawing/0/0/??",
        "loop/0/0/AA",
    ],
)
def test_what_cannot_be_read_is_left_out(text: str) -> None:
    assert from_text(text) == ((Part("loop"),) if text == "loop/0/0/AA" else ())
    assert from_text(f"{text};short piece/1/2")[-1] == Part("short piece", 1, 2)


def test_a_drawing_that_claims_to_be_huge_is_refused() -> None:
    huge = to_text((replace(DRAWN, pixels=bytes(10_000_000)),))
    assert len(huge) < 20_000
    assert from_text(huge) == ()


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_is_in_its_place_and_is_read_again(name: str) -> None:
    parts = PRESETS[name]
    assert from_text(to_text(parts)) == parts
    assert union([p.image for p in parts]).sum() > 20


@pytest.mark.concept("A1.8")
def test_sums_of_parts_that_share_no_pixel_add_up_and_activations_do_not() -> None:
    net = network(activation="sigmoid")
    images = [Part("upper loop").moved(0, -1).image, Part("lower loop").moved(0, 1).image]
    assert n_shared(images) == 0
    found = responses_of(net, images, union(images), {})
    alone = [forward(net, image.reshape(-1)) for image in (*images, union(images))]
    assert found.values("z") == pytest.approx(np.stack([t.zs[0] for t in alone]))
    assert found.values("a") == pytest.approx(np.stack([t.activations[1] for t in alone]))
    assert found.outputs == pytest.approx(np.stack([t.outputs for t in alone]))
    assert found.beyond("sum") == pytest.approx(0, abs=1e-12)
    assert found.beyond("z") == pytest.approx(-net.biases[0])  # held once in the union and twice in the parts
    by_hand = alone[2].activations[1] - alone[0].activations[1] - alone[1].activations[1]
    assert found.beyond("a") == pytest.approx(by_hand)
    assert np.abs(by_hand).max() > 0.1


@pytest.mark.concept("A1.8")
def test_where_parts_share_pixels_the_union_lacks_the_ink_that_counts_twice() -> None:
    net = network()
    images = [p.image for p in PRESETS["8"]]
    assert n_shared(images) == len(lit(images[0]) & lit(images[1])) > 0
    found = responses_of(net, images, union(images), {})
    twice = (images[0] + images[1] - union(images)).reshape(-1)
    assert found.beyond("sum") == pytest.approx(-(net.weights[0] @ twice), abs=1e-9)
    assert np.abs(found.beyond("sum")).max() > 1e-3


def test_a_layer_that_does_not_bend_adds_up_as_its_sums_do() -> None:
    net = network(activation="linear")
    images = [Part("upright line").image, Part("short piece").moved(-4, -4).image]
    found = responses_of(net, images, union(images), {})
    assert found.beyond("a") == pytest.approx(found.beyond("z"))


def test_pins_are_in_force_for_every_part() -> None:
    net = network()
    images = [p.image for p in PRESETS["9"]]
    found = responses_of(net, images, union(images), {(1, 3): 0.25})
    assert (found.values("a")[:, 3] == 0.25).all()
    assert not np.allclose(found.outputs, responses_of(net, images, union(images), {}).outputs)


@pytest.mark.concept("A1.9")
@pytest.mark.parametrize("name", PARTS)
def test_pieces_are_connected_short_and_together_exactly_the_part(name: str) -> None:
    image = shape(name)
    pieces = pieces_of(image)
    assert np.array_equal(np.sum(pieces.images, axis=0), image)
    sets = [lit(piece) for piece in pieces.images]
    assert sum(len(s) for s in sets) == len(lit(image))
    for piece in sets:
        assert piece
        assert _connected(piece)
        rows, cols = zip(*piece, strict=True)
        assert max(max(rows) - min(rows), max(cols) - min(cols)) <= 6
    assert len(sets) >= max(2, (image > 0).sum() // 20)


def _connected(pixels: set[tuple[int, int]]) -> bool:
    found, edge = set(), [next(iter(pixels))]
    while edge:
        r, c = edge.pop()
        if (r, c) in pixels and (r, c) not in found:
            found.add((r, c))
            edge += [(r + i, c + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
    return found == pixels


@pytest.mark.concept("A1.9")
@given(st.floats(0, FURTHEST), st.integers(0, 9999))
def test_pieces_slid_apart_keep_their_ink_and_slide_back_to_the_whole(distance: float, seed: int) -> None:
    pieces = pieces_of(union([p.image for p in PRESETS["8"]]))
    assert np.array_equal(pieces.apart(0, seed), pieces.whole)
    apart = pieces.apart(distance, seed)
    assert np.array_equal(apart, pieces.apart(distance, seed))
    assert apart.min() >= 0
    assert apart.max() <= 1 + 1e-6
    assert apart.sum() <= pieces.whole.sum() + 1e-3  # where pieces cross, the most ink counts


@given(st.floats(-30, 30), st.floats(-30, 30))
def test_ink_slid_by_parts_of_a_pixel_is_all_there(right: float, down: float) -> None:
    image = shape("short piece")
    moved = slid(image, right, down)
    assert moved.sum() == pytest.approx(image.sum(), rel=1e-5)


def test_a_slide_of_whole_pixels_is_a_shift_and_of_half_a_pixel_a_mean() -> None:
    image = shape("loop")
    assert np.array_equal(slid(image, 3, -2), shifted(image, -2, 3))
    assert slid(image, 0.5, 0) == pytest.approx((image + shifted(image, 0, 1)) / 2, abs=1e-6)


def test_the_middle_of_a_line_is_one_piece_and_gaps_part_pieces() -> None:
    line = np.zeros((28, 28), bool)
    line[4, 2:12] = line[20, 2:12] = True
    labels = labels_of(line)
    assert set(labels[4, 2:12]).isdisjoint(labels[20, 2:12])
    assert (labels[~line] == -1).all()
    assert labels_of(np.zeros((28, 28), bool)).max() == -1
    assert len(pieces_of(blank()).images) == 0
    assert not pieces_of(blank()).apart(3, 1).any()


def test_outputs_of_many_images_are_those_of_each() -> None:
    net = network()
    images = np.stack([pieces_of(shape("loop")).apart(d, 2) for d in (0, 1.5, 6)])
    found = outputs_of(net, images, {})
    assert found == pytest.approx(np.stack([forward(net, i.reshape(-1)).outputs for i in images]))
