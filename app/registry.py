"""Every pane there is. A new pane is one file and one name here."""

from __future__ import annotations

from app import bookmarks, gradient_verbs
from app.formula import FormulaStrip
from app.pane import Pane
from app.panes.chain import ChainPane
from app.panes.cost import CostPane
from app.panes.cut import CutPane
from app.panes.deck import DeckPane
from app.panes.desires import DesiresPane
from app.panes.diagram import DiagramPane
from app.panes.examples import ExamplesPane
from app.panes.factors import FactorsPane
from app.panes.gallery import GalleryPane
from app.panes.hand import HandPane
from app.panes.learned import LearnedPane
from app.panes.levers import LeversPane
from app.panes.limits import LimitsPane
from app.panes.matrix import MatrixPane
from app.panes.mixer import MixerPane
from app.panes.neuron import NeuronPane
from app.panes.nudge import NudgePane
from app.panes.one import OnePane
from app.panes.onestep import OneStepPane
from app.panes.pad import PadPane
from app.panes.paint import PaintPane
from app.panes.parts import PartsPane
from app.panes.path import PathPane
from app.panes.paths import PathsPane
from app.panes.race import RacePane
from app.panes.ribbon import RibbonPane
from app.panes.runs import RunsPane
from app.panes.toys import ToysPane
from app.panes.wishes import WishesPane

PANES: tuple[type[Pane], ...] = (
    PadPane,
    DiagramPane,
    CostPane,
    GalleryPane,
    NeuronPane,
    HandPane,
    PaintPane,
    MatrixPane,
    LearnedPane,
    PathPane,
    PartsPane,
    ExamplesPane,
    LimitsPane,
    RibbonPane,
    OnePane,
    OneStepPane,
    RacePane,
    PathsPane,
    FactorsPane,
    ChainPane,
    WishesPane,
    MixerPane,
    DeckPane,
    LeversPane,
    NudgePane,
    DesiresPane,
    CutPane,
    ToysPane,
    RunsPane,
)
OPTIONS = (
    *(o for pane in PANES for o in pane.options),
    *FormulaStrip.options,
    *gradient_verbs.OPTIONS,
    bookmarks.OPTION,
)
