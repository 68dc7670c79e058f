"""Panes as they are when a person asks what is what: with a trained network, an example on it and its gradient."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.explanation import Explanation
from app.figures import figure
from app.glossary import glossary
from app.painted_text import written_on
from app.pane import Pane
from app.registry import OPTIONS
from app.schedule import Scheduler
from app.selection import Bias, Neuron, Weight
from app.session import Session
from app.term_texts import terms_at
from nncore.explain import find
from nncore.passes import Gradient, forward
from tests.app.every_pane import LOADED
from tests.app.rig import running_session

PATIENCE = 20_000
SIZE = 900, 640
NUMBER = re.compile(r"[−-]?\d+(?:\.\d+)?(?:e[−-]?\d+)?")


@contextmanager
def told_session(qtbot: QtBot) -> Iterator[Session]:
    """A session after twelve steps, with a training image and the gradient of it."""
    with running_session(qtbot, OPTIONS) as session:
        session.load_example("train", 5)
        session.step(12)
        qtbot.waitUntil(lambda: session.frame.snapshot.step == 12, timeout=PATIENCE)
        qtbot.waitUntil(lambda: session.frame.picture.row == 5, timeout=PATIENCE)
        session.find()
        qtbot.waitUntil(lambda: session.frame.found is not None, timeout=PATIENCE)
        yield session


def shown(qtbot: QtBot, session: Session, kind: type[Pane]) -> Pane:
    """The pane, large enough for all of its parts."""
    pane = kind(session)
    qtbot.addWidget(pane)
    scheduler = Scheduler(session)
    scheduler.add(pane)
    pane.resize(*SIZE)
    pane.show()
    refresh(pane)
    return pane


def refresh(pane: Pane) -> None:
    """Let the newest Frame be drawn in full."""
    QApplication.processEvents()
    pane.show_frame(pane.session.frame)
    while pane.advance():
        pass
    QApplication.processEvents()
    pane.grab()  # what stands where is known to some only once it is painted


def told(pane: Pane, step: int = 26) -> list[Explanation]:
    """What the pane says at the points of a grid."""
    width, height = SIZE
    places = (QPoint(x, y) for y in range(9, height, step) for x in range(9, width, step))
    return [pane.explain(place) for place in places]


def words_lead_to_the_glossary(pane: Pane) -> None:
    """Each term that is written in a pane, painted or not, is offered where it stands."""
    for widget in (pane, *pane.findChildren(QWidget)):
        if not widget.isVisible() or widget.visibleRegion().isEmpty() or isinstance(widget, QScrollBar):
            continue
        for line in written_on(widget):
            terms = glossary().terms_in(line.text, 20)
            if terms and widget.rect().contains(line.place.center().toPoint()):
                there = terms_at(glossary(), widget, line.place.center().toPoint())
                assert set(terms[:4]) <= set(there), (widget, line.text)
                assert all(term in glossary() for term in there)


FRACTION = re.compile(r"\d\.\d|\d[\u2009 ]?%")  # what is measured or computed, not counted or named
NO_FORMULA = {
    ("ribbon", "Sheet"),  # the ends of scales, and the numbers along axes
    ("average", "MeanPlot"),
    ("mixer", "DeskView"),
    ("desires", "Board"),
    ("cost", "Overlay"),
    ("cost", "QWidget"),
    ("gallery", "GalleryPane"),
    ("learned", "ImagesView"),
    ("limits", "Curves"),
    ("limits", "ScaleBar"),
    ("deck", "TrueChart"),
    ("nudge", "Bars"),
    ("parts", "NeuronsPage: ElidedLabel"),
    ("toys", "QLineEdit"),  # formulas and lists that a person types
    ("sweep", "ListField"),
    ("factors", "Guess: Wrapped"),  # what counts as right
    ("parts", "ShatterPage: Line"),  # how far the pieces are apart, as the field beside it says
}
"""What shows such a number and has no formula, by pane and kind of widget: none of them is a result."""


def numbers_have_formulas(pane: Pane) -> set[tuple[str, str]]:
    """Where a number stands in a pane without a formula of it; a line with an equals sign is one itself.

    Buttons are left out, which offer a number or say how far a job is. Sentences are asked once: all of their numbers
    belong together.
    """
    gaps = set()
    for widget in (pane, *pane.findChildren(QWidget)):
        hidden = not widget.isVisible() or widget.visibleRegion().isEmpty()
        if hidden or isinstance(widget, QScrollBar | QPushButton | QToolButton):
            continue
        name = type(widget).__name__
        if isinstance(widget, QLabel):
            name = f"{type(widget.parentWidget()).__name__}: {name}"
            lines = [(widget.rect().center(), re.sub("<[^>]*>", "", widget.text()))]
        else:
            lines = [(line.place.center().toPoint(), line.text) for line in written_on(widget)]
        for at, text in lines:
            shown = FRACTION.search(text) and ("=" not in text or isinstance(widget, QLabel))
            if not shown or not widget.rect().contains(at):
                continue
            formula = pane.explain(widget.mapTo(pane, at)).formula
            if not formula:
                gaps.add((pane.key, name))
            for line in formula:
                holds(line)
    return gaps


def last_number(line: str) -> float:
    """The number at the end of a line of a formula."""
    return value(NUMBER.findall(line)[-1])


def value(text: str) -> float:
    """A number as it is shown."""
    return float(text.replace("−", "-"))


def by_key(key: str) -> type[Pane]:
    return next(one for one in LOADED if one.key == key)


SUM = re.compile(r"^[−\d.e()·+/^{} ]+$")


def holds(line: str) -> None:
    """Whatever is written as numbers = number is so, as far as four digits tell."""
    left, equals, right = line.rpartition(" = ")
    left = left.rpartition(" = ")[2]
    right, percent, _ = right.strip().partition("%")
    if not equals or not SUM.match(left) or not NUMBER.fullmatch(right.strip("\u2009 ")):
        return
    source = re.sub(r"e\^\{([^}]*)\}", r"EXP(\1)", left).replace("^{", "**(").replace("}", ")")
    source = source.replace("−", "-").replace("·", "*").replace("^2", "**2")
    source = re.sub(r"\)\s*\(", ")*(", source)
    if not re.fullmatch(r"[-\d.eEXP()*+/ ]+", source):
        return
    made = float(eval(source, {"__builtins__": {}, "EXP": math.exp}))  # noqa: S307 - digits and signs only
    wanted = value(right.strip("\u2009 "))
    if percent:
        assert 100 * made == pytest.approx(wanted, rel=5e-3, abs=0.5), line
        return
    largest = max(abs(value(number)) for number in NUMBER.findall(line))
    assert made == pytest.approx(wanted, rel=5e-3, abs=2e-3 * largest), line


def is_the_engines(session: Session, told: Explanation) -> None:
    """A neuron's z and a, a weight's product and a component of the gradient, by the readable pass."""
    frame, thing = session.frame, told.thing
    network = frame.snapshot.network
    x = frame.picture.received.reshape(1, -1).astype(np.float64)
    trace = forward(network, x)
    match thing:
        case Neuron(0, k):
            assert told.formula[-1].endswith(f"= {figure(x[0, k])}")
        case Neuron(layer, j):
            assert last_number(told.formula[-1]) == pytest.approx(trace.activations[layer][0, j], rel=1e-3)
            assert last_number(told.formula[-2]) == pytest.approx(
                trace.zs[layer - 1][0, j], rel=2e-3, abs=2e-4
            )
        case Weight(layer, j, k):
            product = network.weights[layer - 1][j, k] * trace.activations[layer - 1][0, k]
            assert last_number(told.formula[1]) == pytest.approx(product, rel=2e-3, abs=1e-9)
            slope = gradient(session).weights[layer - 1][j, k]
            assert last_number(told.formula[2]) == pytest.approx(slope, rel=5e-3, abs=1e-8)
        case Bias(layer, j):
            assert last_number(told.formula[0]) == pytest.approx(network.biases[layer - 1][j], rel=1e-3)
        case _:
            raise AssertionError(thing)


def gradient(session: Session) -> Gradient:
    frame = session.frame
    assert frame.target is not None
    x = frame.picture.received.reshape(1, -1).astype(np.float64)
    return find(frame.snapshot.network, x, frame.target[np.newaxis], frame.snapshot.config.cost)[1]
