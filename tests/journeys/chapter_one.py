"""What both walks through chapter 1 share: what it asks, and where its things are in the window."""

from __future__ import annotations

from app.lessons.rail_parts import ChoiceLine, NumberLine
from app.lessons.rail_picker import Picker
from app.panes.learned.pane import LearnedPane
from app.panes.matrix.pane import MatrixPane
from app.panes.neuron.pane import NeuronPane
from app.panes.paint.pane import PaintPane
from app.window import Window
from tests.journeys.learner import Learner

STEPS = ("pixels", "answer", "hypothesis", "edge", "squish", "threshold", "matrix", "function")
COUNTS = ("12560", "272", "170", "13002")
TILES = ("f", "W", "a", "+", "b", ")")


def picker_of(window: Window) -> Picker:
    picker = window.lessons.rail.page
    assert isinstance(picker, Picker)
    return picker


def paint_of(window: Window) -> PaintPane:
    pane = window.panes["paint"]
    assert isinstance(pane, PaintPane)
    return pane


def neuron_of(window: Window) -> NeuronPane:
    pane = window.panes["neuron"]
    assert isinstance(pane, NeuronPane)
    return pane


def matrix_of(window: Window) -> MatrixPane:
    pane = window.panes["matrix"]
    assert isinstance(pane, MatrixPane)
    return pane


def learned_of(window: Window) -> LearnedPane:
    pane = window.panes["learned"]
    assert isinstance(pane, LearnedPane)
    return pane


def lines_of(learner: Learner) -> list[NumberLine]:
    return [line for _, line in learner.page.asks if isinstance(line, NumberLine)]


def cards_of(learner: Learner) -> ChoiceLine:
    line = learner.page.asks[0][1]
    assert isinstance(line, ChoiceLine)
    return line


def all_passed(learner: Learner) -> None:
    """Every step of the chapter is marked, and the network is the person's own again after leaving."""
    progress = learner.course.progress
    assert [step for step in STEPS if progress.mark("network", step).passed] == list(STEPS)
