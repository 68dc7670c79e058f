"""The cost of one example: how far each output is from what it should be, as squares, and their sum."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.pane import Pane
from app.panes.one import words
from app.panes.one.options import GOAL, OPTIONS, is_reached, written
from app.panes.one.squares import Squares
from app.panes.one.stack import Stack
from app.panes.one.state import Shown, levels_of, shown_of
from app.selection import Neuron
from app.session import Session
from app.widgets import NumberField, OptionMenu
from app.widgets.wrapped import Wrapped
from nncore.one_example import NOTES_WANTED, notes_outputs
from nncore.words import capital, tr

PRESETS = (
    ("network", "The network's"),
    ("half", "All ½"),
    ("zero", "All 0"),
    ("one", "All 1"),
    ("tenth", "All 0.1"),
    ("right", "Perfect"),
    ("notes", "A noted 3, four decimals"),
    ("rounded", "A noted 3, two decimals"),
)
CONSTANTS = {"half": 0.5, "zero": 0.0, "one": 1.0, "tenth": 0.1}


class OnePane(Pane):
    """Squares above, their sum below; the outputs are the network's until a hand moves one."""

    key = "one"
    title = "Cost of one"
    options = OPTIONS
    rate = 15.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._frame = session.frame
        self.shown: Shown | None = None
        tip = tr("Show the network's answer, or one made by hand to see what it would cost")
        self.presets = OptionMenu(tr("Outputs"), [(key, tr(label)) for key, label in PRESETS], tip=tip)
        self.goals = OptionMenu.of(GOAL)
        self.field = NumberField(tr("output"), 0.5, -1e6, 1e6, slider=(0.0, 1.0), tip=tr("The output chosen"))
        self.follow = QPushButton(tr("Follow the network"))
        self.follow.setToolTip(tr("Show the network's own outputs again"))
        self.follow.setAccessibleName(self.follow.text())
        self.squares, self.stack = Squares(), Stack()
        self.formula, self.verdict = Wrapped(2, quiet=True), Wrapped(3)
        self._lay_out()
        self._connect()

    def minimumSizeHint(self) -> QSize:
        """Small: what has no room is cut."""
        return QSize(160, 200)

    def header(self) -> list[QWidget]:
        """Which outputs, and what to practise."""
        return [self.presets, self.goals]

    def show_frame(self, frame: Frame) -> None:
        """Show the answer to the picture, or the one made by hand."""
        before, self._frame = self._frame, frame
        self.shown = shown = shown_of(frame)
        chosen, pointed = (_output(frame, part) for part in (frame.part, frame.hovered))
        if before.theme is not frame.theme or not self.presets.isVisible():
            for widget in (self.presets, self.goals, self.field):
                widget.set_theme(frame.theme)
        self.goals.set_value(str(frame.options[GOAL.key]))
        if not shown.by_hand:
            self.presets.set_value("network")
        self.follow.setEnabled(shown.by_hand)
        self.squares.show_answer(frame.theme, shown, chosen, pointed)
        self.stack.show_cost(frame.theme, shown, levels_of(frame), chosen)
        self.field.setEnabled(chosen >= 0)
        if chosen >= 0:
            self.field.set_value(round(float(shown.outputs[chosen]), 4))
        self._say(frame, shown, chosen if chosen >= 0 else pointed)

    def describe(self, frame: Frame) -> str:
        """Every output with what it costs, and the sum."""
        shown = shown_of(frame)
        each = "; ".join(words.reading(shown, j) for j in range(min(len(shown.outputs), 20)))
        return f"{words.verdict(shown, frame)} {each}."

    def _say(self, frame: Frame, shown: Shown, looked_at: int) -> None:
        said = words.verdict(shown, frame)
        goal = str(frame.options[GOAL.key])
        if shown.targets is not None and goal != "none":
            asked = dict(GOAL.choices)[goal]
            reached = is_reached(goal, shown.total)
            said += " " + (tr("✓ {0}: reached.") if reached else tr("○ {0}: not yet.")).format(asked)
        if looked_at >= 0:
            said += " " + capital(words.reading(shown, looked_at)) + "."
        if shown.by_hand and self.presets.value in ("notes", "rounded"):
            said += " " + words.rounding()
        self.verdict.say(said)
        self.formula.say(words.formula(shown))
        self.squares.setAccessibleDescription(said)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field)
        row.addStretch(1)
        row.addWidget(self.follow)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 4, 8, 8)
        whole.setSpacing(6)
        whole.addWidget(self.formula)
        whole.addWidget(self.squares, 1)
        whole.addLayout(row)
        whole.addWidget(self.stack)
        whole.addWidget(self.verdict)
        self.setMinimumSize(160, 200)
        self.setFocusProxy(self.squares)

    def _connect(self) -> None:
        self.presets.chosen.connect(self._preset)
        locked_with(self.presets, "one.wanted", "one.outputs")
        self.goals.chosen.connect(self._practise)
        locked_with(self.goals, GOAL.key)
        self.follow.clicked.connect(self._follow)
        locked_with(self.follow, "one.wanted", "one.outputs")
        self.field.changed.connect(self._type)
        locked_with(self.field, "one.wanted", "one.outputs")
        self.squares.moved.connect(self._move)
        self.squares.wanted.connect(self._want)
        self.squares.chosen.connect(self._choose)
        self.squares.pointed.connect(self._point)

    def _neuron(self, j: int) -> Neuron:
        return Neuron(len(self._frame.snapshot.network.weights), j)

    @Slot(int)
    def _choose(self, j: int) -> None:
        self.session.select(self._neuron(j))

    @Slot(int)
    def _point(self, j: int) -> None:
        self.session.hover(self._neuron(j) if j >= 0 else None)

    @Slot(str)
    def _practise(self, goal: str) -> None:
        self.session.set_option(GOAL.key, goal)

    @Slot()
    def _follow(self) -> None:
        self._preset("network")

    @Slot(str)
    def _preset(self, name: str) -> None:
        shown = self.shown
        if shown is None:
            return
        self.presets.set_value(name)
        wanted = float(-1 if shown.wanted is None else shown.wanted)
        if name == "network":
            self._keep(None, -1.0)
        elif name in CONSTANTS:
            self._keep((CONSTANTS[name],) * len(shown.outputs), wanted)
        elif name == "right" and shown.targets is not None:
            self._keep(tuple(shown.targets.tolist()), wanted)
        elif name in ("notes", "rounded") and len(shown.outputs) == len(notes_outputs(rounded=True)):
            self._keep(tuple(notes_outputs(rounded=name == "rounded").tolist()), float(NOTES_WANTED))
        else:
            self.presets.set_value("network")

    @Slot(int, float)
    def _move(self, j: int, value: float) -> None:
        if self.shown is not None and 0 <= j < len(self.shown.outputs):
            outputs = self.shown.outputs.tolist()
            outputs[j] = value
            self._keep(tuple(outputs), float(-1 if self.shown.wanted is None else self.shown.wanted))

    @Slot(float)
    def _type(self, value: float) -> None:
        chosen = _output(self._frame, self._frame.part)
        if chosen >= 0:
            self._move(chosen, value)

    @Slot(int)
    def _want(self, j: int) -> None:
        shown = self.shown
        if shown is None:
            return
        if len(shown.outputs) == 1:  # one output: should it be 1 or 0?
            j = 0 if shown.wanted == 1 else 1
        if shown.by_hand:
            self.session.set_option("one.wanted", float(j))
        else:
            self.session.want(j)

    def _keep(self, outputs: tuple[float, ...] | None, wanted: float) -> None:
        self.session.set_option("one.wanted", wanted)
        self.session.set_option("one.outputs", "" if outputs is None else written(outputs))


def _output(frame: Frame, part: object) -> int:
    """The output that a selection is; −1 if it is none."""
    last = len(frame.snapshot.network.weights)
    return part.index if isinstance(part, Neuron) and part.layer == last else -1
