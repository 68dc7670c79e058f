"""Cuts of other networks and other inputs: every direction gives true numbers, or says why there is none."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app import numerals
from app.frame import Picture
from app.panes.cut import line_words, words
from app.panes.cut.options import DIRECTIONS, OPTIONS
from app.panes.cut.pane import CutPane
from app.panes.cut.question import Other, Question, question_of, why_not
from app.panes.cut.work import GOAL, Answer, answer
from app.registry import OPTIONS as ALL
from app.session import Session
from nncore import around, cut
from nncore.arrays import frozen
from nncore.config import Config
from nncore.cut import HALF
from nncore.evaluation import evaluate
from nncore.network import Network
from nncore.sets import make
from nncore.trainer import Trainer
from tests.app.frames import make_frame, make_snapshot
from tests.app.rig import running_session
from tests.nncore.small import small_digits
from tests.nncore.test_cut import plain
from tests.nncore.test_path import finished

KINDS = (
    Config(sizes=(2, 3, 1), data="moons", activation="tanh", cost="cross-entropy"),
    Config(sizes=(784, 10), output="softmax", cost="cross-entropy"),
    Config(sizes=(784, 8, 6, 10), activation="relu", output="linear", learning_rate=0.05),
)
EVERY_WAY = pytest.mark.parametrize("what", [name for name, _ in DIRECTIONS])


def blank(n: int) -> Picture:
    inputs = frozen(np.zeros(n, np.float32))
    return Picture(inputs, inputs)


def question(config: Config, steps: int = 40, **values: object) -> Question:
    """Of a trained network with moments behind it."""
    data = small_digits() if config.data == "mnist" else make(config.data)
    trainer, kept = Trainer(config, data.train), []
    for _ in range(4):
        kept.append(trainer.state())
        trainer.run(steps // 4)
    snapshot = replace(
        make_snapshot(config, network=trainer.network()),
        step=steps,
        keyframes=tuple(kept),
        initial=kept[0].network(config),
    )
    picked = {f"cut.{name}": value for name, value in values.items()}
    frame = make_frame(snapshot, options=OPTIONS, data=data, values=picked, picture=blank(config.sizes[0]))
    other = Other("the other", Trainer(config.changed(seed=7), data.train).network())
    found = question_of(frame, 1.5, other)
    assert found is not None
    return found


@EVERY_WAY
@pytest.mark.parametrize("config", KINDS, ids=lambda c: c.shape_text)
def test_every_direction_on_every_page(config: Config, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cut, "SIDES", (3, 5))
    asked = question(config, page="line", direction=what)
    known: Answer = finished(answer(asked))
    if what == "twin" and config.shape_text == "784-10":
        assert known.ways.why == "twin"
        assert words.why(known)
        return
    assert not known.ways.why
    own = evaluate(asked.snapshot.network, asked.data, config.cost).cost
    assert known.profile is not None
    assert known.profile.at_centre(config.cost) == pytest.approx(own, rel=1e-4)
    exact = plain(asked.snapshot.network.astype(np.float64), config.cost, asked.data)
    assert known.profile.at_centre(config.cost) == pytest.approx(exact, rel=1e-12)
    assert known.measured[config.cost] == pytest.approx(known.slopes[config.cost], rel=2e-2, abs=1e-6)
    assert ("cross-entropy" in known.profile.costs) == (config.output != "linear")
    first, second = known.ways.flats
    assert (np.linalg.norm(first), np.linalg.norm(second)) == pytest.approx((1, 1))
    assert first @ second == pytest.approx(0, abs=1e-6)
    laid: Answer = finished(answer(replace(asked, setting=replace(asked.setting, page="map", radius=0.1))))
    assert laid.grid is not None
    assert laid.grid.costs[2, 2] == laid.here == pytest.approx(exact, rel=1e-12)
    (left, right), (low, high) = laid.ends
    assert (right - left) / (high - low) == pytest.approx(laid.question.setting.ratio)


@pytest.mark.parametrize("what", ["run", "start"])
def test_a_cut_that_leads_to_a_network_meets_it(what: str) -> None:
    asked = question(KINDS[2], direction=what)
    known: Answer = finished(answer(asked))
    assert known.profile is not None
    assert asked.other is not None or what == "start"
    end = asked.other.network if asked.other is not None else asked.snapshot.initial
    assert end is not None
    at = HALF + GOAL
    assert float(known.profile.ts[at]) == pytest.approx(known.ways.goal)
    there = plain(end.astype(np.float64), "squared", asked.data)
    assert known.profile.costs["squared"][at] == pytest.approx(there, rel=1e-6)
    assert numerals.short(there) in line_words.of_goal(known, GOAL)


def test_another_run_that_will_not_do_is_said() -> None:
    asked = question(KINDS[2], direction="run")
    here = asked.snapshot.network
    bad = Network(tuple(np.full_like(w, np.nan) for w in here.weights), here.biases, here.activations)
    small = Config(sizes=(784, 10), output="linear", learning_rate=0.05).initial_network()
    cases = {
        "none": (None, "keep one in the Runs pane"),
        "coming": (Other("mine", None, "coming"), "is being read"),
        "lost": (Other("mine", None, "lost"), "could not be read"),
        "shape": (Other("mine", small), "“mine” is a network of 784-10 and this one of 784-8-6-10"),
        "broken": (Other("mine", bad), "no numbers"),
        "same": (Other("mine", here), "very weights"),
    }
    for why, (other, said) in cases.items():
        known: Answer = finished(answer(replace(asked, other=other)))
        assert known.ways.why == why
        assert known.profile is None
        assert said in words.why(known)


def test_nothing_is_done_with_weights_that_are_no_numbers_and_it_is_said() -> None:
    fresh = make_snapshot().network
    bad = Network(tuple(np.full_like(w, np.nan) for w in fresh.weights), fresh.biases, fresh.activations)
    frame = make_frame(make_snapshot(network=bad), options=OPTIONS, data=small_digits())
    assert question_of(frame, 1.0) is None
    assert "no numbers" in why_not(frame)
    elsewhere = make_frame(
        make_snapshot(Config(sizes=(2, 3, 1), data="moons")),
        options=OPTIONS,
        data=small_digits(),
        picture=blank(2),
    )
    assert question_of(elsewhere, 1.0) is None
    assert "no examples" in why_not(elsewhere)


def test_a_gradient_of_no_length_is_said() -> None:
    """Dead everywhere: no output of a ReLU network with all weights 0 and biases below 0 ever moves."""
    config = Config(sizes=(784, 4, 10), activation="relu", output="relu")
    fresh = config.initial_network()
    dead = Network(
        tuple(np.zeros_like(w) for w in fresh.weights),
        tuple(np.full_like(b, -1) for b in fresh.biases),
        fresh.activations,
    )
    frame = make_frame(
        make_snapshot(config, network=dead),
        options=OPTIONS,
        data=small_digits(),
        values={"cut.direction": "gradient"},
    )
    asked = question_of(frame, 1.0)
    assert asked is not None
    known = finished(answer(asked))
    assert known.ways.why == "gradient"
    assert "zero" in words.why(known)
    scaled = finished(answer(replace(asked, setting=replace(asked.setting, what="filter"))))
    assert scaled.ways.why == "weights"


def test_examples_are_gone_through_in_parts_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = question(KINDS[2], direction="random")
    whole: Answer = finished(answer(asked))
    for module, name in ((around, "WORK"), (cut, "WORK"), (cut, "CELLS"), (cut, "PART")):
        monkeypatch.setattr(module, name, 70)
    parts: Answer = finished(answer(asked))
    assert parts.profile is not None
    assert whole.profile is not None
    assert parts.slopes["squared"] == pytest.approx(whole.slopes["squared"], rel=1e-9)
    assert parts.profile.costs["squared"] == pytest.approx(whole.profile.costs["squared"], rel=1e-9)


def test_a_small_network_with_two_inputs_is_cut_in_the_window(qtbot: QtBot) -> None:
    config = Config(sizes=(2, 3, 1), data="moons")
    with running_session(qtbot, ALL, config, lambda: make("moons")) as session:
        pane = _shown(qtbot, session)
        session.step(5)
        qtbot.waitUntil(lambda: session.frame.snapshot.step == 5)
        qtbot.waitUntil(lambda: "at step 5" in pane.banner.text() and pane.asker.share is None)
        assert "1 of 13 dimensions" in pane.banner.text()
        assert "training examples" in pane.banner.text()


def _shown(qtbot: QtBot, session: Session) -> CutPane:
    pane = CutPane(session)
    qtbot.addWidget(pane)
    session.frame_changed.connect(pane.show_frame)
    pane.resize(500, 500)
    pane.show()
    pane.show_frame(session.frame)
    return pane
