"""Everything the keyboard and the menus can do: one table. The panes' own keys are theirs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.locks import UNLOCK
from nncore.words import tr


@dataclass(frozen=True)
class Spec:
    """One action: the menu it stands in, its name, its keys and one sentence of what it does."""

    key: str
    menu: str
    text: str
    keys: tuple[str, ...]
    tip: str


SPECS = (
    Spec(
        "new",
        "File",
        "New network…",
        ("Ctrl+N",),
        "Choose layer sizes, activations, cost, start values and seed",
    ),
    Spec("open", "File", "Open network…", ("Ctrl+O",), "Open a network from a file and go on from it"),
    Spec("save", "File", "Save network…", ("Ctrl+S",), "Save the network with its settings to a file"),
    Spec(
        "script",
        "File",
        "Export as Python…",
        ("Ctrl+Shift+E",),
        "Write the network as a short Python function that needs only numpy",
    ),
    Spec(
        "compare",
        "File",
        "Compare the export",
        ("Ctrl+Shift+X",),
        "Run the exported Python file by itself on the picture, and compare its numbers with the engine's",
    ),
    Spec(
        "log",
        "File",
        "Export run log…",
        (),
        "Write down the start, the settings and every edit, from which the run can be done again bit for bit",
    ),
    Spec(
        "scene-save",
        "File",
        "Save scene…",
        ("Ctrl+Shift+S",),
        "Save this moment to a file: network, deck, picture, switches and panes, to be here again bit for bit",
    ),
    Spec(
        "scene-open", "File", "Open scene…", ("Ctrl+Shift+O",), "Open a moment that was saved; can be undone"
    ),
    Spec(
        "scene-copy",
        "File",
        "Copy scene as text",
        ("Ctrl+Shift+C",),
        "Copy this moment as text to paste anywhere",
    ),
    Spec("scene-paste", "File", "Paste scene", ("Ctrl+Shift+V",), "Show the moment whose text was copied"),
    Spec("scene-about", "File", "About this scene…", (), "What the scene that is shown is about"),
    Spec("unlock", "File", "Unlock every control", (UNLOCK,), "Free what a scene or a lesson has locked"),
    Spec("picture", "File", "Save picture…", ("Ctrl+E",), "Save the window as a PNG picture"),
    Spec("quit", "File", "Quit", ("Ctrl+Q",), "Close the explorer"),
    Spec(
        "undo",
        "Edit",
        "Undo",
        ("Ctrl+Z",),
        "Take back the last change of the picture, the network or a setting",
    ),
    Spec("redo", "Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Bring back what undo took"),
    Spec("release", "Edit", "Let go of the selection", ("Esc",), "Select nothing"),
    Spec("toggle", "Run", "Play or pause", ("Space",), "Train, or stop after the step under way"),
    Spec(
        "step",
        "Run",
        "Step one mini-batch",
        (".",),
        "Take one step of gradient descent on the next mini-batch",
    ),
    Spec(
        "epoch",
        "Run",
        "Step one epoch",
        (">",),
        "Train to the end of this epoch: until every example has been seen",
    ),
    Spec(
        "find",
        "Run",
        "Find the gradient",
        ("G",),
        "Find the gradient of the cost, which changes nothing yet",
    ),
    Spec(
        "take",
        "Run",
        "Take the step along it",
        ("Shift+G",),
        "Go minus the learning rate times the gradient found, which changes every parameter",
    ),
    Spec(
        "wave-back",
        "Run",
        "Backward pass: one layer further",
        ("Alt+Left",),
        "Take the backward pass one layer back, towards the input",
    ),
    Spec(
        "wave-return",
        "Run",
        "Backward pass: undo one layer",
        ("Alt+Right",),
        "Take the last layer of the backward pass off again",
    ),
    Spec("back", "Run", "Step back", (",",), "Go back one step, to exactly the weights before it"),
    Spec("reset", "Run", "Reset", ("R",), "Start again from the same weights; Shift+R brings the run back"),
    Spec(
        "undo-reset",
        "Run",
        "Bring the last network back",
        ("Shift+R",),
        "Bring back the network that the last reset, new or opened network put away",
    ),
    Spec("reseed", "Run", "New random start", ("S",), "Start again from other random weights; can be undone"),
    Spec(
        "overfit",
        "Run",
        "Overfit on purpose: 100 digits",
        (),
        "Begin anew on the first 100 training digits alone and train: they are learned by heart, and the test set "
        "tells; can be undone",
    ),
    Spec("slower", "Run", "Halve the learning rate", ("[",), "Make each step half as long"),
    Spec("faster", "Run", "Double the learning rate", ("]",), "Make each step twice as long"),
    Spec(
        "wrong",
        "Run",
        "Next wrong test image",
        ("M",),
        "Load the next test image that the network gets wrong: a mistake",
    ),
    Spec(
        "view",
        "View",
        "Next view of the weights",
        ("W",),
        "Weights, change since the start, negative gradient",
    ),
    Spec(
        "function",
        "View",
        "Network as one function",
        ("C",),
        "Close the diagram to one box, numbers in and numbers out, or open it again",
    ),
    Spec(
        "next-layer",
        "View",
        "Compute the next layer",
        ("Shift+PgDown",),
        "Step the forward pass: light the diagram's columns one layer at a time, from the inputs on",
    ),
    Spec(
        "previous-layer",
        "View",
        "Back by a layer",
        ("Shift+PgUp",),
        "Take the forward pass back by one layer",
    ),
    Spec(
        "zoom-in",
        "View",
        "Larger",
        ("Ctrl++", "Ctrl+="),
        "Show everything larger, up to two and a half times",
    ),
    Spec(
        "zoom-out",
        "View",
        "Smaller",
        ("Ctrl+-",),
        "Show everything smaller, down to four fifths, to see more",
    ),
    Spec("zoom-plain", "View", "Plain size", ("Ctrl+0",), "Show everything at its own size, 100 %"),
    Spec(
        "present",
        "View",
        "Presenter mode",
        ("F5",),
        "Show one or two panes in large type to a room, with notes on a second screen; Esc leaves",
    ),
    Spec(
        "next-part",
        "View",
        "Next pane",
        ("F6",),
        "Give the keyboard to the next pane, from the last one back to the lesson",
    ),
    Spec(
        "previous-part",
        "View",
        "Pane before",
        ("Shift+F6",),
        "Give the keyboard to the pane before, or to the lesson",
    ),
    Spec("layout", "View", "Reset layout", ("Ctrl+Shift+L",), "Put all panes back where they were at first"),
    Spec(
        "advice",
        "Help",
        "Advice",
        ("Ctrl+Shift+A",),
        "Read what the adviser noticed, why it is so, and what to do; the same as its lamp at the foot",
    ),
    Spec(
        "explain",
        "Help",
        "What is this?",
        ("?",),
        "Point at anything and read what it is, with its formula in present numbers; Esc leaves. "
        "A right click on any word offers the glossary instead",
    ),
    Spec(
        "glossary",
        "Help",
        "Glossary",
        ("Shift+F1",),
        "Every word of the program, and common slips put right; it opens at a word of what has the keyboard",
    ),
    Spec("keys", "Help", "Keys", ("F1",), "Every key, by what it is for"),
    Spec("words", "Help", "Describe what is shown", ("D",), "The present state in words, also copied"),
    Spec("about", "Help", "About", (), "Version, licences and credits"),
)
MENUS = ("File", "Edit", "Run", "View", "Learn", "Help")


def build(parent: QWidget, verbs: dict[str, Callable[[], object]]) -> dict[str, QAction]:
    """Make a QAction for every spec; `verbs` says what each one does."""
    actions = {}
    for spec in SPECS:
        action = actions[spec.key] = QAction(tr(spec.text), parent)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setToolTip(tip_of(spec))
        action.setStatusTip(tr(spec.tip))
        verb = verbs[spec.key]
        action.triggered.connect(lambda _checked=False, verb=verb: verb())
        parent.addAction(action)
    return actions


def tip_of(spec: Spec) -> str:
    """The sentence of an action with its first key."""
    if not spec.keys:
        return tr(spec.tip)
    return f"{tr(spec.tip)} ({QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)})"
