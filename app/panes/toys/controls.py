"""The controls beside the landscapes, in blocks: the formula, the rule, the balls, the transport."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.locks import locked_with
from app.motion import motion_allowed
from app.panes.toys.hands import Hands
from app.panes.toys.now import Now
from app.panes.toys.options import INTERVALS, OPTION, RULES, SPEEDS
from app.panes.toys.words import notes
from app.theme import Theme
from app.widgets import NumberField, OptionMenu, Segments
from app.widgets.wrapped import Wrapped
from nncore.formula_text import CURVE, LONGEST, SURFACE, FormulaError, read
from nncore.words import tr


class Block(QWidget):
    """Some controls that belong together."""

    def __init__(self, hands: Hands) -> None:
        super().__init__()
        self.hands = hands
        self._theme: Theme | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(5)

    def show_now(self, theme: Theme, now: Now) -> None:
        """Show what the options say."""
        if theme is not self._theme:
            self._theme = theme
            for field in self.findChildren(NumberField):
                field.set_theme(theme)
            for menu in self.findChildren(OptionMenu):
                menu.set_theme(theme)
        self.refresh(now)

    def refresh(self, now: Now) -> None:
        """Show the values."""
        raise NotImplementedError

    def row(self, *widgets: QWidget) -> None:
        """Put widgets side by side."""
        line = QHBoxLayout()
        line.setSpacing(6)
        for widget in widgets:
            line.addWidget(widget)
        line.addStretch(1)
        self.column.addLayout(line)

    def field(self, name: str, label: str, slider: tuple[float, float], *, log: bool = False) -> NumberField:
        """A field of a number that is an option."""
        option = OPTION[f"toys.{name}"]
        low = slider[0] if log else option.low
        made = NumberField(
            label, float(option.default), low, option.high, log=log, tip=option.tip, slider=slider
        )
        made.setObjectName(f"toys.{name}")
        locked_with(made, f"toys.{name}")
        made.changed.connect(self._typed)
        return made

    @Slot(float)
    def _typed(self, value: float) -> None:
        sender = self.sender()
        if sender is not None:
            self.hands.set(sender.objectName().removeprefix("toys."), value)


def button(text: str, tip: str) -> QPushButton:
    """A button with its sentence."""
    made = QPushButton(text)
    made.setToolTip(tip)
    made.setAccessibleName(text)
    return made


def switch(name: str) -> QCheckBox:
    """A box of an option that is on or off."""
    option = OPTION[f"toys.{name}"]
    made = QCheckBox(option.label)
    made.setToolTip(option.tip)
    made.setAccessibleName(option.label)
    return locked_with(made, option.key)


class FormulaBlock(Block):
    """Which landscape, its formula, and what is wrong with it."""

    def __init__(self, hands: Hands, view: str, names: tuple[tuple[str, str], ...]) -> None:
        super().__init__(hands)
        self._names = CURVE if view == "curve" else SURFACE
        self.menu = OptionMenu(OPTION[f"toys.{view}"].label, names, tip=OPTION[f"toys.{view}"].tip)
        self.edit = QLineEdit()
        self.edit.setMaxLength(LONGEST)
        self.edit.setAcceptDrops(False)
        knows = tr(
            "Type a formula of {0}: + − * / ^ ( ), sin cos exp log sqrt abs tanh, pi, e. Return takes it."
        )
        letters = "w" if view == "curve" else "x, y"
        self.edit.setToolTip(knows.format(letters))
        self.edit.setAccessibleName(tr("Formula"))
        self.message = Wrapped(2, quiet=True)
        self.row(self.menu)
        self.column.addWidget(self.edit)
        self.column.addWidget(self.message)
        typed = "toys.formula" if view == "curve" else "toys.surface_formula"
        locked_with(self.menu, f"toys.{view}", typed)
        locked_with(self.edit, f"toys.{view}", typed)
        self.menu.chosen.connect(self._choose)
        self.edit.textEdited.connect(self._type)
        self.edit.returnPressed.connect(self._take)
        self.edit.editingFinished.connect(self._leave)
        self._toy: object = None
        self._notes = ""

    def refresh(self, now: Now) -> None:
        """The formula there is, unless one is being typed."""
        self.menu.set_value(now.text(now.view))
        if now.toy != self._toy:
            self._toy, self._notes = now.toy, notes(now.toy, now.flats)
        if not self.edit.isModified() and self.edit.text() != now.toy.text:
            self.edit.setText(now.toy.text)
            self.edit.setCursorPosition(0)
        if not self.edit.isModified():
            self.message.say(
                tr("✕ {0} Another landscape is shown.").format(now.error) if now.error else self._notes
            )

    @Slot(str)
    def _choose(self, key: str) -> None:
        self.edit.setModified(False)
        self.hands.choose(key)

    @Slot(str)
    def _type(self, text: str) -> None:
        self.message.say(self._complaint(text))

    def _complaint(self, text: str) -> str:
        try:
            read(text, self._names)
        except FormulaError as error:
            where = tr("At letter {0}: ").format(error.at + 1) if text.strip() else ""
            return f"✕ {where}{error}"
        return tr("Return takes this formula.")

    @Slot()
    def _take(self) -> None:
        """Walk on it, if it is one; else put the cursor where it is not."""
        if not self.edit.isModified():
            return
        try:
            read(self.edit.text(), self._names)
        except FormulaError as error:
            self.message.say(self._complaint(self.edit.text()))
            self.edit.setCursorPosition(error.at)
            return
        self.edit.setModified(False)
        self.hands.write_formula(self.edit.text())

    @Slot()
    def _leave(self) -> None:
        """Take what is a formula when the field is left; what is none stays to be mended, with its message."""
        if not self.edit.hasFocus():
            self._take()


class RuleBlock(Block):
    """How a step is found."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(hands)
        self.menu = OptionMenu(OPTION["toys.rule"].label, RULES, tip=OPTION["toys.rule"].tip)
        self.rate = self.field("rate", tr("learning rate η"), (0.01, 2.0))
        self.step_size = self.field("size", tr("size"), (0.0, 2.0))
        self.momentum = self.field("momentum", tr("keeps"), (0.0, 1.0))
        self.plain = switch("plain")
        self.row(self.menu)
        self.row(self.rate, self.step_size)
        self.row(self.momentum)
        self.row(self.plain)
        locked_with(self.menu, "toys.rule")
        self.menu.chosen.connect(self._choose)
        self.plain.clicked.connect(self._compare)

    def refresh(self, now: Now) -> None:
        """The rule and its numbers."""
        kind = now.rule.kind
        self.menu.set_value(kind)
        for name, field in (("rate", self.rate), ("size", self.step_size), ("momentum", self.momentum)):
            field.set_value(now.number(name))
        self.rate.setVisible(kind != "fixed")
        self.step_size.setVisible(kind == "fixed")
        self.momentum.setVisible(kind == "momentum")
        self.plain.setChecked(now.on("plain"))
        self.plain.setEnabled(kind != "slope" and not now.blind)

    @Slot(str)
    def _choose(self, kind: str) -> None:
        self.hands.change(None, rule=kind)

    @Slot(bool)
    def _compare(self, on: bool) -> None:
        self.hands.look(plain=on)


class Transport(Block):
    """Step, Play, to the end, back to the start; how fast."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(hands)
        self.step = button(tr("Step"), tr("Take one step by the rule"))
        self.play = button(tr("Play"), tr("Take step after step, or stop"))
        self.end = button(tr("End"), tr("Go on until every ball has come to rest"))
        self.reset = button(tr("Reset"), tr("Bring every ball back to where it started"))
        self.speeds = Segments(tr("Speed"), SPEEDS, OPTION["toys.speed"].tip, narrow=True)
        grid = QGridLayout()
        grid.setSpacing(5)
        for i, made in enumerate((self.step, self.play, self.end, self.reset)):
            grid.addWidget(locked_with(made, "toys.steps"), i // 2, i % 2)
        self.column.addLayout(grid)
        self.row(self.speeds)
        self._timer = QTimer(self, interval=INTERVALS["normal"])
        self._timer.timeout.connect(self._tick)
        self.step.clicked.connect(self._step)
        self.play.clicked.connect(self.toggle)
        self.end.clicked.connect(self._end)
        self.reset.clicked.connect(self._reset)
        locked_with(self.speeds, "toys.speed").chosen.connect(self._speed)

    @property
    def playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    def refresh(self, now: Now) -> None:
        """What can be done."""
        self.speeds.set_value(now.text("speed"))
        self._timer.setInterval(INTERVALS[now.text("speed")])
        self.play.setText(tr("Pause") if self.playing else tr("Play"))
        moved = len(now.places) > 1
        self.reset.setEnabled(moved)

    @Slot()
    def toggle(self) -> None:
        """Play, or pause; where nothing may move it is at the end at once."""
        if self.playing:
            self._stop()
        elif not motion_allowed():
            self.hands.to_the_end()
        else:
            if not self.hands.now.blind and self.hands.now.finished and self.hands.now.steps:
                self.hands.reset()
            self._timer.start()
            self.play.setText(tr("Pause"))

    @Slot()
    def _tick(self) -> None:
        now = self.hands.now
        bounced = now.bouncing and len(now.starts) == 1
        over = now.arrived if now.blind else now.finished and now.steps > 0 and not bounced
        if over or not self.isVisible():
            self._stop()
        else:
            self.hands.step()

    def _stop(self) -> None:
        self._timer.stop()
        self.play.setText(tr("Play"))

    @Slot()
    def _step(self) -> None:
        self._stop()
        self.hands.step()

    @Slot()
    def _end(self) -> None:
        self._stop()
        self.hands.to_the_end()

    @Slot()
    def _reset(self) -> None:
        self._stop()
        self.hands.reset()

    @Slot(str)
    def _speed(self, speed: str) -> None:
        self.hands.look(speed=speed)
