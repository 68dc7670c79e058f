"""`?` over every pane: a sentence of its own for what is under the mouse, and its formula in numbers."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.explanation import Explanation
from app.figures import equation, figure, plus, times
from app.pane import Pane
from app.panes.chain.now import Now
from app.panes.cost.legend import Entry
from app.panes.learned.wall import WallView
from app.panes.mixer.strips import Strips
from app.panes.pad.bars import Bars
from app.panes.parts.composition import Composition
from app.panes.parts.sheet import Sheet
from app.panes.paths.reading import bench_of
from app.purposes import PURPOSES
from app.session import Session
from nncore.data import Dataset
from nncore.passes import forward
from nncore.structure import neighbour_correlation
from tests.app.every_pane import LOADED
from tests.app.explain_rig import (
    NO_FORMULA,
    NUMBER,
    by_key,
    gradient,
    holds,
    is_the_engines,
    numbers_have_formulas,
    refresh,
    shown,
    told,
    told_session,
    value,
    words_lead_to_the_glossary,
)

Spot = Callable[[QWidget], QPointF]
OWN = 0.4  # of the places in a pane have a sentence of their own, at least
LEAST = 4  # sentences of its own, at different places
SLOW = {"own", "race", "sweep", "duel", "convex", "limits", "fresh", "path", "cut", "edge"}
"""Panes whose numbers come from work that a person begins; their own tests show those."""
NO_NUMBERS = {"cards"}  # two piles, and nothing is computed


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with told_session(qtbot) as made:
        yield made


def test_every_pane_has_a_purpose() -> None:
    assert {kind.key for kind in LOADED} - set(PURPOSES) == set()


@pytest.mark.parametrize("kind", LOADED, ids=lambda kind: kind.key)
def test_what_is_under_the_mouse_is_told_with_its_numbers(
    qtbot: QtBot, session: Session, kind: type[Pane]
) -> None:
    pane = shown(qtbot, session, kind)

    def answered() -> None:  # some of what is shown is measured in the background
        refresh(pane)
        found[:] = told(pane)
        own = [each for each in found if each.sentence != PURPOSES[kind.key]]
        assert len({each.sentence for each in own}) >= LEAST
        assert len(own) >= OWN * len(found)
        lines = {line for each in own for line in each.formula}
        assert kind.key in SLOW | NO_NUMBERS or any(NUMBER.search(line) for line in lines)
        assert tells_the_engines_number(session, kind.key, lines)

    found: list[Explanation] = []
    qtbot.waitUntil(answered, timeout=20_000)
    what_is_told_is_so(session, found)
    words_lead_to_the_glossary(pane)
    nothing_lacks_a_formula(qtbot, pane, "")
    for key, choice in pages_of(kind):
        session.set_option(*WITH.get(key, (key, choice)))
        session.set_option(key, choice)
        qtbot.waitUntil(partial(is_chosen, session, key, choice), timeout=20_000)
        refresh(pane)
        found = told(pane, 56)
        assert any(each.sentence != PURPOSES[kind.key] for each in found), (key, choice)
        what_is_told_is_so(session, found)
        nothing_lacks_a_formula(qtbot, pane, choice)


WITH = {"cut.view": ("cut.page", "map")}
"""What else is chosen where a page is seen."""


def pages_of(kind: type[Pane]) -> list[tuple[str, str]]:
    """The other pages of a pane, as options."""
    asked = (option for option in kind.options if option.key.partition(".")[2] in {"view", "page"})
    return [
        (option.key, str(choice[0]))
        for option in asked
        for choice in option.choices
        if choice[0] != option.default
    ]


def is_chosen(session: Session, key: str, choice: str) -> bool:
    """Whether the option has arrived in the Frame."""
    return session.frame.options[key] == choice


def what_is_told_is_so(session: Session, found: list[Explanation]) -> None:
    """Sentences are sentences, and what is reckoned in them and of the network is right."""
    assert [each for each in found if len(each.sentence) < 9 or " " not in each.sentence] == []
    for each in found:
        for line in each.formula:
            holds(line)
        if each.thing is not None:
            is_the_engines(session, each)


def nothing_lacks_a_formula(qtbot: QtBot, pane: Pane, page: str) -> None:
    """Numbers of work that is not done yet come later, and those they must agree with."""
    gaps: set[tuple[str, str]] = set()

    def none() -> bool:
        refresh(pane)
        gaps.clear()
        gaps.update(numbers_have_formulas(pane) - NO_FORMULA)
        return not gaps

    qtbot.waitUntil(none, timeout=20_000)
    assert not gaps, page


# -- the arithmetic of what is written ---------------------------------------------------------------------------


def test_the_check_of_the_arithmetic_can_fail() -> None:
    holds("0.5 · (−0.25) = −0.125")
    holds("1 / (1 + e^{0.1554}) = 0.4612")
    holds("(0.5967 − 1)^2 = 0.1626")
    for wrong in ("0.5 · (−0.25) = 0.125", "1 / (1 + e^{0.1554}) = 0.4712", "(0.5967 − 1)^2 = 0.3"):
        with pytest.raises(AssertionError):
            holds(wrong)


# -- numbers of single panes -------------------------------------------------------------------------------------


def outputs(session: Session) -> np.ndarray:
    x = session.frame.picture.received.reshape(1, -1).astype(np.float64)
    return np.asarray(forward(session.frame.snapshot.network, x).outputs[0], np.float64)


def wanted(session: Session) -> np.ndarray:
    assert session.frame.target is not None
    return session.frame.target.astype(np.float64)


def mean_cost(session: Session, data: Dataset) -> float:
    trace = forward(session.frame.snapshot.network, data.inputs(np.arange(len(data))).astype(np.float64))
    targets = np.eye(10)[data.labels]
    return float(np.square(trace.outputs - targets).sum(axis=1).mean())


def cost_on_test(session: Session) -> float:
    assert session.frame.data is not None
    return mean_cost(session, session.frame.data.test)


ENGINES: dict[str, Callable[[Session], float]] = {
    "pad": lambda s: outputs(s)[7],
    "one": lambda s: (outputs(s)[2] - wanted(s)[2]) ** 2,
    "average": cost_on_test,
    "cost": cost_on_test,
    "runs": lambda s: float(s.frame.snapshot.costs[-1]),
    "wishes": lambda s: -2 * (outputs(s)[4] - wanted(s)[4]),
    "chain": lambda s: Now(s.frame.options).chain.values["C"],
    "paths": lambda s: bench_of(str(s.frame.options["paths.numbers"])).cost,
    "factors": lambda s: 2 * (outputs(s)[0] - wanted(s)[0]),
    "nudge": lambda s: float(gradient(s).weights[2][0, 0]),
    "mixer": lambda s: (
        -float(gradient(s).deltas[1][0] @ s.frame.snapshot.network.weights[1].astype(np.float64)[:, 3])
    ),
    "onestep": lambda s: float(s.frame.snapshot.costs[-1]),
}


def tells_the_engines_number(session: Session, key: str, lines: set[str]) -> bool:
    """Whether the number that the engine gives too is among those told."""
    if key not in ENGINES:
        return True
    right = ENGINES[key](session)
    numbers = (value(text) for line in lines for text in NUMBER.findall(line))
    return any(abs(number - right) <= 1e-3 * abs(right) for number in numbers)


def test_plates_that_show_several_numbers_tell_each_of_them(qtbot: QtBot, session: Session) -> None:
    """One session for all: what a cell, a head, a strip, an entry of a legend and a needle come to."""
    network, data = session.frame.snapshot.network, session.frame.data
    assert data is not None
    now = Composition.of(session.frame.options)
    first = network.weights[0].astype(np.float64)
    seen = np.array([image.reshape(-1) for image in (*now.images, now.whole)])
    said = 1 / (1 + np.exp(-(seen @ first.T + network.biases[0])))
    beyond = said[-1] - said[:-1].sum(axis=0)
    wall = neighbour_correlation(network.weights[0].reshape(-1, 28, 28)).mean()
    for key, kind, spot, number in (
        ("parts", Sheet, lambda sheet: sheet.table.cell(5, sheet.table.n_columns - 1).center(), beyond[5]),
        ("learned", WallView, lambda wall: QPointF(wall.width() / 2, 3), wall),
        ("mixer", Strips, lambda strips: strips.places()[0].center(), 785 * 16),
        ("pad", Bars, lambda bars: QPointF(bars.width() / 2, bars.height() - 3), outputs(session).sum()),
        ("cost", Entry, lambda _entry: QPointF(9, 9), 200 * cost_on_test(session)),
    ):
        pane = shown(qtbot, session, by_key(key))
        found = [each for each in pane.findChildren(kind) if each.isVisible()]
        widget = next(each for each in found if getattr(each, "name", "test") == "test")

        def there(pane: Pane = pane, widget: QWidget = widget, spot: Spot = spot, n: float = number) -> bool:
            refresh(pane)
            lines = pane.explain(widget.mapTo(pane, spot(widget).toPoint())).formula
            numbers = [value(text) for line in lines for text in NUMBER.findall(line.replace("\u2009", ""))]
            return any(abs(each - n) <= 1e-3 * abs(n) for each in numbers)

        qtbot.waitUntil(there, timeout=20_000)
        pane.close()


def test_a_cell_of_the_confusion_matrix_counts_what_the_network_answers(
    qtbot: QtBot, session: Session
) -> None:
    pane = shown(qtbot, session, by_key("examples"))
    assert session.frame.data is not None
    test = session.frame.data.test
    answers = forward(
        session.frame.snapshot.network, test.inputs(np.arange(len(test))).astype(np.float64)
    ).outputs
    right = int((answers.argmax(axis=1) == test.labels).sum())

    def there() -> bool:
        refresh(pane)
        return any(
            line.startswith(f"{right} / {len(test)} = ") for each in told(pane, 20) for line in each.formula
        )

    qtbot.waitUntil(there, timeout=20_000)


# -- how numbers are written, and the card -----------------------------------------------------------------------


def test_figures() -> None:
    assert figure(0.25) == "0.25"
    assert figure(0.123456) == "0.1235"
    assert figure(-3.0) == "−3"
    assert figure(1234567.0) == "1.235e6"
    assert figure(1e-8) == "1e−8"
    assert figure(math.nan) == "not a number"
    assert times(0.5, -0.25) == "0.5 · (−0.25)"
    assert plus([1.0, -2.0, 3.0, 4.0]) == "1 + (−2) + 3 + …"
    assert equation("1 + 1", "2") == "1 + 1 = 2"
