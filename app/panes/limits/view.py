"""What the five views have in common: knobs tied to options, words, and a place for what is long."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QLayout, QSizePolicy, QWidget

from app import fonts
from app.frame import Frame
from app.locks import locked_with
from app.panes.limits.options import OPTION
from app.session import Session
from app.widgets import NumberField, OptionMenu
from app.widgets.same_size import SameSize

WIDE = 700  # pixels from which two halves have room side by side


class View(QWidget):
    """One of the five; a function of the Frame, like the pane that holds it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._halves: QBoxLayout | None = None
        self._shares = 1, 1

    def show_frame(self, frame: Frame) -> None:
        """Show what is new in `frame`."""
        raise NotImplementedError

    def describe(self) -> str:
        """What is shown, in words."""
        raise NotImplementedError

    def join(self, first: QLayout, second: QLayout, shares: tuple[int, int]) -> None:
        """Lay two halves under one another in these shares; where the view is wide and low, side by side."""
        self._shares = shares
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._halves.setContentsMargins(10, 8, 10, 8)
        self._halves.setSpacing(8)
        self._halves.addLayout(first, shares[0])
        self._halves.addLayout(second, shares[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between under one another and side by side."""
        super().resizeEvent(event)
        self.arrange(wide=self.width() > max(WIDE, 1.3 * self.height()))

    def arrange(self, *, wide: bool) -> None:
        """Lay everything out for a wide or a narrow view."""
        if self._halves is None:
            return
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self._halves.setSpacing(16 if wide else 8)
        for half in (0, 1):
            self._halves.setStretch(half, 1 if wide else self._shares[half])

    def leave(self) -> None:
        """Stop what is measured all the time: the view is out of sight."""


class Knob(NumberField):
    """The number of one option."""

    def __init__(self, session: Session, name: str, *, integer: bool = False) -> None:
        option = OPTION[f"limits.{name}"]
        super().__init__(
            option.label, float(option.default), option.low, option.high, tip=option.tip, integer=integer
        )
        self._session, self._key = session, option.key
        self.setObjectName(option.key)
        locked_with(self, option.key)
        self.changed.connect(self._turned)

    def show_frame(self, frame: Frame) -> None:
        """Show the option's value."""
        self.set_theme(frame.theme)
        self.set_value(float(frame.options[self._key]))

    def call(self, label: str, tip: str) -> None:
        """Name it anew: what is a brightness in a picture is a factor elsewhere."""
        if label != self.label.text():
            self.label.setText(label)
            self._name(label, tip)

    def turn_to(self, value: float) -> None:
        """Turn the knob as by hand, as far as it goes."""
        self.slide(self.range.fraction(value))

    @Slot(float)
    def _turned(self, value: float) -> None:
        self._session.set_option(self._key, value)


class Switch(QCheckBox):
    """A tick for one option."""

    def __init__(self, session: Session, name: str) -> None:
        option = OPTION[f"limits.{name}"]
        super().__init__(option.label)
        self._session, self._key = session, option.key
        self.setToolTip(option.tip)
        self.setObjectName(option.key)
        locked_with(self, option.key)
        self.clicked.connect(self._clicked)

    def show_frame(self, frame: Frame) -> None:
        """Show the option's value."""
        self.setChecked(bool(frame.options[self._key]))

    def call(self, label: str, tip: str) -> None:
        """Name it anew."""
        if label != self.text():
            self.setText(label)
            self.setToolTip(tip)

    @Slot(bool)
    def _clicked(self, on: bool) -> None:
        self._session.set_option(self._key, on)


class Menu(OptionMenu):
    """The choices of one option."""

    def __init__(self, session: Session, name: str) -> None:
        option = OPTION[f"limits.{name}"]
        super().__init__(option.label, option.choices, tip=option.tip)
        self._session, self._key = session, option.key
        self.setObjectName(option.key)
        locked_with(self, option.key)
        self.chosen.connect(self._take)

    def show_frame(self, frame: Frame) -> None:
        """Show the option's value."""
        self.show_choice(frame, str(frame.options[self._key]))

    def show_choice(self, frame: Frame, value: str) -> None:
        """Show this, whatever the option says."""
        self.set_theme(frame.theme)
        self.set_value(value)

    def offer(self, choices: dict[str, str]) -> None:
        """Offer these alone, named like this."""
        for value, action in self._actions.items():
            action.setVisible(value in choices)
            if value in choices and choices[value] != self._labels[value]:
                self._labels[value] = choices[value]
                action.setText(choices[value])

    @Slot(str)
    def _take(self, value: str) -> None:
        self._session.set_option(self._key, value)


class Words(SameSize):
    """A sentence that may take several lines; `lines` are kept free for it, so that nothing jumps."""

    def __init__(self, lines: int = 1, *, quiet: bool = False, large: bool = False) -> None:
        super().__init__()
        self.setFont(fonts.reading() if large else fonts.caption() if quiet else fonts.body())
        if quiet:
            self.setProperty("role", "caption")
        self.setWordWrap(lines > 1)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def hasHeightForWidth(self) -> bool:
        """Never: its height is that of its lines, however wide it is."""
        return False

    def say(self, text: str) -> None:
        """Show a sentence."""
        if text != self.text():
            self.setText(text)
            self.setToolTip(text)
