"""The pad's menu: four groups in which the actions and the switches that belong together stand together."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.locks import locked_with
from app.options import Option, Options, Value
from app.panes.pad.options import OPTIONS
from app.session import Session
from nncore.words import tr

LINE, BELOW = "-", ">"  # a line; the menu of kinds and amounts of noise
FOR_PICTURES = ("erase", "wider", "thinner", "normalise", "invert", "left", "right", "up", "down")
OPTIONS_FOR_PICTURES = ("pad.show", "pad.values", "pad.over")
NOISE = ("pad.noise", LINE, "pad.noise_amount")


def _groups() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Title and entries of each menu: keys of actions, keys of options, lines."""
    return (
        (tr("View"), ("pad.show", LINE, "pad.values")),
        (
            tr("Draw"),
            ("erase", "undo", "redo", "clear", LINE, "wider", "thinner", LINE, "pad.over", "normalise"),
        ),
        (tr("Examples"), ("pad.set", LINE, "previous", "any", "next", "wrong", "row")),
        (tr("Disturb"), ("noise", BELOW, LINE, "invert", LINE, "left", "right", "up", "down")),
    )


class Menus:
    """Makes the menus; their entries for options follow the options."""

    def __init__(self, parent: QWidget, session: Session, actions: dict[str, QAction]) -> None:
        self._session, self._parent, self._known = session, parent, actions
        self._options = {option.key: option for option in OPTIONS}
        self._choices: dict[tuple[str, Value], QAction] = {}
        self._tips: dict[str, str] = {}  # of actions, as they are while they can be taken
        for option in OPTIONS:
            self._make(option)
        self.noise = self.menu(tr("Kind and amount of noise"), NOISE)
        self.noise.menuAction().setToolTip(tr("What kind of noise Add noise makes, and how much of it"))
        self.entries = [self.menu(title, keys).menuAction() for title, keys in _groups()]
        self.show(session.frame.options)

    def show(self, options: Options) -> None:
        """Check what is chosen."""
        for (key, value), action in self._choices.items():
            action.setChecked(options[key] == value)

    def offer(self, *, pictures: bool) -> None:
        """Offer what is only for pictures, or say why it cannot be done."""
        reason = tr("Only for pictures: these inputs are numbers with names")
        for key in FOR_PICTURES:
            action = self._known[key]
            self._tips.setdefault(key, action.toolTip())
            action.setEnabled(pictures)
            action.setToolTip(self._tips[key] if pictures else reason)
        for (key, _), action in self._choices.items():
            if key in OPTIONS_FOR_PICTURES:
                action.setEnabled(pictures)
                action.setToolTip(self._options[key].tip if pictures else reason)

    def menu(self, title: str, keys: tuple[str, ...]) -> QMenu:
        """A menu of these entries."""
        menu = QMenu(title, self._parent)
        menu.setToolTipsVisible(True)
        for key in keys:
            if key == LINE:
                menu.addSeparator()
            elif key == BELOW:
                menu.addMenu(self.noise)
            elif key in self._known:
                menu.addAction(self._known[key])
            else:
                menu.addActions([made for (of, _), made in self._choices.items() if of == key])
        return menu

    def _make(self, option: Option) -> None:
        if option.choices:
            group = QActionGroup(self._parent)
            for value, label in option.choices:
                group.addAction(self._choice(option, value, label, value))
        elif isinstance(option.default, bool):
            self._choice(option, True, option.label, None)

    def _choice(self, option: Option, shown_for: Value, label: str, value: str | None) -> QAction:
        action = self._choices[option.key, shown_for] = QAction(label, self._parent)
        action.setCheckable(True)
        action.setToolTip(option.tip)
        locked_with(action, option.key)
        action.triggered.connect(
            lambda checked: self._session.set_option(option.key, checked if value is None else value)
        )
        return action
