"""Every pane there is. A new pane is one file and one line here.

The line says what the window must know before the pane is made: its key and title as its class has them, and where
the class is. The class is imported when its dock is first seen, because thirty panes take half a second; what is
imported here is paid at every start. A pane with switches keeps them in a light file of its own (options.py, with
OPTIONS), which its class and its line name alike; a pane without needs no import here.
"""

from __future__ import annotations

from app import adviser_option, bookmarks, gradient_verbs
from app.formula import FormulaStrip
from app.pane_kind import PaneKind
from app.panes.average.options import OPTIONS as AVERAGE
from app.panes.chain.options import OPTIONS as CHAIN
from app.panes.convex.options import OPTIONS as CONVEX
from app.panes.cost.options import OPTIONS as COST
from app.panes.cut.options import OPTIONS as CUT
from app.panes.deck.options import OPTIONS as DECK
from app.panes.desires.options import OPTIONS as DESIRES
from app.panes.diagram.options import OPTIONS as DIAGRAM
from app.panes.duel.options import OPTIONS as DUEL
from app.panes.examples.options import OPTIONS as EXAMPLES
from app.panes.factors.options import OPTIONS as FACTORS
from app.panes.fresh.options import OPTIONS as FRESH
from app.panes.gallery.options import OPTIONS as GALLERY
from app.panes.hand.options import OPTIONS as HAND
from app.panes.learned.options import OPTIONS as LEARNED
from app.panes.levers.options import OPTIONS as LEVERS
from app.panes.limits.options import OPTIONS as LIMITS
from app.panes.matrix.options import OPTIONS as MATRIX
from app.panes.mixer.options import OPTIONS as MIXER
from app.panes.neuron.options import OPTIONS as NEURON
from app.panes.nudge.options import OPTIONS as NUDGE
from app.panes.one.options import OPTIONS as ONE
from app.panes.onestep.options import OPTIONS as ONESTEP
from app.panes.own.options import OPTIONS as OWN
from app.panes.pad.options import OPTIONS as PAD
from app.panes.paint.options import OPTIONS as PAINT
from app.panes.parts.options import OPTIONS as PARTS
from app.panes.path.options import OPTIONS as PATH
from app.panes.paths.options import OPTIONS as PATHS
from app.panes.race.options import OPTIONS as RACE
from app.panes.ribbon.options import OPTIONS as RIBBON
from app.panes.runs.options import OPTIONS as RUNS
from app.panes.sweep.options import OPTIONS as SWEEP
from app.panes.toys.options import OPTIONS as TOYS
from app.panes.wishes.options import OPTIONS as WISHES

PANES: tuple[PaneKind, ...] = (
    PaneKind("pad", "Draw pad", "app.panes.pad.pane:PadPane", PAD),
    PaneKind("diagram", "Network", "app.panes.diagram.pane:DiagramPane", DIAGRAM),
    PaneKind("cost", "Cost", "app.panes.cost.pane:CostPane", COST, late=True),
    PaneKind("gallery", "Weights", "app.panes.gallery.pane:GalleryPane", GALLERY),
    PaneKind("neuron", "Neuron", "app.panes.neuron.pane:NeuronPane", NEURON),
    PaneKind("hand", "Hand", "app.panes.hand.pane:HandPane", HAND),
    PaneKind("paint", "Paint", "app.panes.paint.pane:PaintPane", PAINT),
    PaneKind("matrix", "Matrix", "app.panes.matrix.pane:MatrixPane", MATRIX),
    PaneKind("learned", "What it learned", "app.panes.learned.pane:LearnedPane", LEARNED),
    PaneKind("path", "Path", "app.panes.path.pane:PathPane", PATH),
    PaneKind("parts", "Parts", "app.panes.parts.pane:PartsPane", PARTS),
    PaneKind("examples", "Examples", "app.panes.examples.pane:ExamplesPane", EXAMPLES),
    PaneKind("limits", "Limits", "app.panes.limits.pane:LimitsPane", LIMITS),
    PaneKind("own", "My digits", "app.panes.own.pane:OwnPane", OWN),
    PaneKind("ribbon", "Gradient", "app.panes.ribbon.pane:RibbonPane", RIBBON),
    PaneKind("one", "Cost of one", "app.panes.one.pane:OnePane", ONE),
    PaneKind("average", "Cost function", "app.panes.average.pane:AveragePane", AVERAGE),
    PaneKind("onestep", "One step", "app.panes.onestep.pane:OneStepPane", ONESTEP),
    PaneKind("race", "Race", "app.panes.race.pane:RacePane", RACE),
    PaneKind("paths", "Many neurons", "app.panes.paths.pane:PathsPane", PATHS),
    PaneKind("factors", "Any weight", "app.panes.factors.pane:FactorsPane", FACTORS),
    PaneKind("chain", "Chain", "app.panes.chain.pane:ChainPane", CHAIN),
    PaneKind("wishes", "Wishes", "app.panes.wishes.pane:WishesPane", WISHES),
    PaneKind("mixer", "Mixer", "app.panes.mixer.pane:MixerPane", MIXER),
    PaneKind("deck", "Deck", "app.panes.deck.pane:DeckPane", DECK),
    PaneKind("levers", "Levers", "app.panes.levers.pane:LeversPane", LEVERS),
    PaneKind("nudge", "Nudge", "app.panes.nudge.pane:NudgePane", NUDGE),
    PaneKind("desires", "Desires", "app.panes.desires.pane:DesiresPane", DESIRES),
    PaneKind("cut", "Cut", "app.panes.cut.pane:CutPane", CUT),
    PaneKind("convex", "One bowl or many dips?", "app.panes.convex.pane:ConvexPane", CONVEX),
    PaneKind("edge", "One weight’s film", "app.panes.edge.pane:EdgePane"),
    PaneKind("cards", "Two piles", "app.panes.cards.pane:CardsPane"),
    PaneKind("fresh", "Fresh networks", "app.panes.fresh.pane:FreshPane", FRESH),
    PaneKind("toys", "Toys", "app.panes.toys.pane:ToysPane", TOYS),
    PaneKind("runs", "Runs", "app.panes.runs.pane:RunsPane", RUNS),
    PaneKind("duel", "Two settings", "app.panes.duel.pane:DuelPane", DUEL),
    PaneKind("sweep", "Sweep", "app.panes.sweep.pane:SweepPane", SWEEP),
)
OPTIONS = (
    *(o for kind in PANES for o in kind.options),
    *FormulaStrip.options,
    *gradient_verbs.OPTIONS,
    bookmarks.OPTION,
    adviser_option.OPTION,
)
