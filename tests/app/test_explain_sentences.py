"""`?` over the sentences of panes: the formula that their measured number comes from, reckoned here again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.options import Value
from app.pane import Pane
from app.panes.chain.now import Now
from app.panes.cut.pane import CutPane
from app.panes.desires.pane import DesiresPane
from app.panes.levers.images_page import ImagesPage
from app.session import Session
from nncore.chain_nudges import mean_sensitivity, nudged, stepped
from nncore.directions import twin
from nncore.explain import find
from nncore.network import Network, from_flat
from nncore.passes import Trace, forward
from tests.app.explain_rig import (
    NUMBER,
    by_key,
    holds,
    refresh,
    shown,
    told_session,
    value,
)


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with told_session(qtbot) as made:
        yield made


def passed(session: Session, network: Network | None = None) -> Trace:
    x = session.frame.picture.received.reshape(1, -1).astype(np.float64)
    return forward(network or session.frame.snapshot.network, x)


def wish(session: Session) -> np.ndarray:
    assert session.frame.target is not None
    return np.asarray(-2 * (passed(session).outputs[0] - session.frame.target))


# -- what each sentence must come to, by the readable pass -----------------------------------------------------------


def all_six(session: Session, _pane: Pane) -> list[float]:
    chain = Now(session.frame.options).chain
    promised = -sum(slope**2 for slope in chain.gradient)
    return [promised, stepped(chain, 1.0).cost - chain.cost]


def the_nudge(session: Session, _pane: Pane) -> list[float]:
    chain = Now(session.frame.options).chain
    return [0.01 * chain.sensitivity("w3"), nudged(chain, "w3", 0.01).moved[-1]]


def the_ratios(session: Session, _pane: Pane) -> list[float]:
    moves = nudged(Now(session.frame.options).chain, "w3", 0.01)
    return [*moves.ratios, moves.moved[-1] / 0.01]


def the_mean_slope(session: Session, _pane: Pane) -> list[float]:
    now = Now(session.frame.options)
    return [mean_sensitivity(now.chain, "w3", now.pairs)]


def what_is_left(session: Session, pane: Pane) -> list[float]:
    """Of the wishes for the parameter that the cards disagree about most."""
    assert isinstance(pane, DesiresPane)
    network, (inputs, targets) = session.frame.snapshot.network, pane.reader.arrays
    each = [
        find(network, x[None].astype(np.float64), y[None].astype(np.float64), "squared")[1].flat
        for x, y in zip(inputs, targets, strict=True)
    ]
    wishes = np.array(each)[:, list(pane.reader.rows)]
    sums, sizes = np.abs(wishes.sum(axis=0)), np.abs(wishes).sum(axis=0)
    split = (wishes > 0).any(axis=0) & (wishes < 0).any(axis=0)
    least = int(np.where(split, sums / sizes, np.inf).argmin())
    return [float(sums[least]), float(sizes[least])]


def the_row(session: Session, _pane: Pane) -> list[float]:
    network, trace = session.frame.snapshot.network, passed(session)
    product = network.weights[1][0].astype(np.float64) @ trace.activations[1][0]
    return [float(product), float(trace.zs[1][0, 0])]


def the_turn(session: Session, _pane: Pane) -> list[float]:
    w, a = session.frame.snapshot.network.weights[1].astype(np.float64), passed(session).activations[1][0]
    return [float(np.abs(w.T @ a - w @ a).max())]


def the_means(session: Session, _pane: Pane) -> list[float]:
    assert session.frame.data is not None
    test = session.frame.data.test
    all_of_them = forward(
        session.frame.snapshot.network, test.inputs(np.arange(len(test))).astype(np.float64)
    )
    said = all_of_them.activations[1][:, 0]
    means = [float(said[test.labels == label].mean()) for label in range(10)]
    return [max(means), min(means)]


def the_rate(session: Session, _pane: Pane) -> list[float]:
    return [session.frame.snapshot.config.learning_rate / 10]


def the_largest_share(session: Session, _pane: Pane) -> list[float]:
    z = passed(session).zs[-1][0]
    return [float((np.exp(z) / np.exp(z).sum()).max())]


def what_gets_through(session: Session, _pane: Pane) -> list[float]:
    trace, wishes = passed(session), wish(session)
    slope = (trace.outputs * (1 - trace.outputs))[0]
    strong = np.abs(wishes) >= np.abs(wishes).max() / 10
    least = int(np.where(strong, slope, np.inf).argmin())
    return [abs(float(wishes[least])), float(slope[least])]


def three_levers(session: Session, _pane: Pane) -> list[float]:
    a, wanted = passed(session).activations[2][0], session.frame.wanted
    assert wanted is not None
    k = int(a.argmax())
    return [0.01, 0.01 * float(a[k]), 0.01 * float(session.frame.snapshot.network.weights[2][wanted, k])]


def half_way(session: Session, _pane: Pane) -> list[float]:
    one = session.frame.snapshot.network
    other = twin(one, round(float(session.frame.options["convex.seed"])))
    weights = tuple((a.astype(np.float64) + b) / 2 for a, b in zip(one.weights, other.weights, strict=True))
    biases = tuple((a.astype(np.float64) + b) / 2 for a, b in zip(one.biases, other.biases, strict=True))
    return [0.5, float(passed(session, Network(weights, biases, one.activations)).outputs[0].max())]


def ten_images(session: Session, pane: Pane) -> list[float]:
    """How far the wanted output moves for the image where it moves least, and where most."""
    data, wanted, network = session.frame.data, session.frame.wanted, session.frame.snapshot.network
    page = pane.findChild(ImagesPage)
    assert data is not None
    assert wanted is not None
    assert page is not None
    assert page.plate.tried is not None
    zs = forward(network, data.train.inputs(page.plate.tried.rows).astype(np.float64)).zs[-1][:, wanted]
    moved = np.abs(1 / (1 + np.exp(-zs - 0.01)) - 1 / (1 + np.exp(-zs)))
    return [0.01, float(moved.min()), float(moved.max())]


def the_arrow(_session: Session, pane: Pane) -> list[float]:
    """The cost here, and where the arrow of the compass points: along the first direction."""
    assert isinstance(pane, CutPane)
    known = pane.asker.known
    assert known is not None
    network, data = known.question.snapshot.network, known.question.data
    far = known.question.setting.radius / known.question.setting.reach * known.reach
    moved = network.flat.astype(np.float64) + far * known.ways.flats[0]
    there = from_flat(moved, network.sizes, network.activations)
    costs = []
    for each in (network, there):
        outputs = forward(each, data.inputs(np.arange(len(data))).astype(np.float64)).outputs
        costs.append(float(np.square(outputs - np.eye(10)[data.labels]).sum(axis=1).mean()))
    return [costs[0], costs[1] - costs[0], far]


@dataclass(frozen=True)
class Case:
    """What is chosen, what the sentence says, and the numbers that its formula must show."""

    chosen: dict[str, Value]
    says: str
    shows: Callable[[Session, Pane], list[float]]


CASES: dict[str, tuple[Case, ...]] = {
    "chain": (
        Case({}, "All six: promised", all_six),
        Case({"chain.view": "wiggle"}, "promises ΔC", the_nudge),
        Case({"chain.view": "wiggle"}, "measured in one go", the_ratios),
        Case({"chain.view": "examples"}, "They disagree", the_mean_slope),
    ),
    "desires": (Case({}, "cards disagree", what_is_left),),
    "matrix": (
        Case({"matrix.view": "row"}, "of the engine is", the_row),
        Case({"matrix.view": "turn", "matrix.turned": True}, "so the shapes fit", the_turn),
    ),
    "learned": (Case({"learned.view": "images"}, "on average", the_means),),
    "average": (
        Case({"average.page": "sums"}, "takes the steps", the_rate),
        Case({"average.page": "soft"}, "the largest sum", the_largest_share),
    ),
    "wishes": (Case({"wishes.view": "push"}, "is not yet a push", what_gets_through),),
    "levers": (
        Case({}, "on three levers", three_levers),
        Case({"levers.page": "images"}, "a bias asks nothing", ten_images),
    ),
    "convex": (Case({"convex.page": "twins"}, "of the way it answers", half_way),),
    "cut": (Case({"cut.page": "map", "cut.angle": 0.0}, "the cost changes by", the_arrow),),
}


@pytest.mark.parametrize("key", CASES)
def test_a_measured_number_in_a_sentence_has_its_formula(qtbot: QtBot, session: Session, key: str) -> None:
    pane = shown(qtbot, session, by_key(key))
    for case in CASES[key]:
        for option, choice in case.chosen.items():
            session.set_option(option, choice)
        qtbot.waitUntil(partial(comes_to, pane, case), timeout=20_000)


def comes_to(pane: Pane, case: Case) -> bool:
    """Whether the sentence is there, and its formula shows all it must."""
    refresh(pane)
    labels = [each for each in pane.findChildren(QLabel) if each.isVisible() and case.says in each.text()]
    if not labels:
        return False
    told = pane.explain(labels[0].mapTo(pane, labels[0].rect().center()))
    assert case.says in told.sentence
    for line in told.formula:
        holds(line)
    made = [value(text) for line in told.formula for text in NUMBER.findall(line)]
    wanted = case.shows(pane.session, pane)
    return all(any(abs(abs(a) - abs(b)) <= 2e-3 * abs(b) + 1e-6 for a in made) for b in wanted)
