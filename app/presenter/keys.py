"""The keys of presenter mode. Where one means something else in the window, that waits until the mode ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QTextEdit, QWidget

from nncore.words import tr

NUMBERS = tuple("123456789")
TEXTS = (QLineEdit, QTextEdit, QAbstractSpinBox)


@dataclass(frozen=True)
class Key:
    """One thing to do while presenting: its name, its keys, and one sentence of what it does."""

    key: str
    text: str
    keys: tuple[str, ...]
    tip: str


KEYS = (
    Key("pane", "Show or hide a pane", ("1 … 9",), "Show one or two panes by their numbers"),
    Key("next", "Next step", ("PgDown",), "Go to the next step of the lesson"),
    Key("back", "Step before", ("PgUp",), "Go to the step before"),
    Key("skip", "Skip the prediction", ("K",), "Go on without a prediction"),
    Key("train", "One mini-batch", ("N",), "Take one mini-batch step; the dot is for black here"),
    Key("light", "Spotlight", ("H",), "Darken all but a circle around the pointer"),
    Key("black", "Black", ("B", "."), "Make the screen black, or show it again"),
    Key("rail", "Text", ("L",), "Show the text of the step to the room"),
    Key("notes", "Notes", ("T",), "Show the notes in a window of their own"),
    Key("leave", "Leave", ("Esc",), "Leave presenter mode"),
)


def named() -> dict[str, Key]:
    """The keys by what they do."""
    return {each.key: each for each in KEYS}


def tip_of(key: Key) -> str:
    """The sentence with its first key."""
    return f"{tr(key.tip)} ({native(key.keys[0])})"


def native(key: str) -> str:
    """A key as it is written on this system."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key


class Keyboard(QObject):
    """The actions of the mode, in force in several windows between `take` and `give_back`."""

    def __init__(self, parent: QWidget, do: Callable[[], object]) -> None:
        """`do` is the slot of them all; the data of its sender is the key of a Key, or a number."""
        super().__init__(parent)
        self._parent, self._do = parent, do
        self._watched: QWidget | None = None
        self.actions: dict[str, QAction] = {}
        for key in KEYS:
            if key.key != "pane":
                self._make(key.key, key.keys)
        for number in NUMBERS:
            self._make(number, (number,))
        self._moved: dict[QAction, list[QKeySequence]] = {}
        self._in: list[QWidget] = []

    def take(self, others: Iterable[QAction]) -> None:
        """Come into force in the window; `others` keep what keys are not wanted here."""
        wanted = {key for action in self.actions.values() for key in action.shortcuts()}
        for action in others:
            keys = action.shortcuts()
            if wanted & set(keys):
                self._moved[action] = keys
                action.setShortcuts([key for key in keys if key not in wanted])
        self.work_in(self._parent)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._watch)
            self._watch(None, application.focusWidget())

    def work_in(self, widget: QWidget) -> None:
        """Be heard in one more window."""
        if widget not in self._in:
            self._in.append(widget)
            widget.addActions(list(self.actions.values()))

    def give_back(self) -> None:
        """Leave all keys to what they were for."""
        for widget in self._in:
            for action in self.actions.values():
                widget.removeAction(action)
        self._in.clear()
        for action, keys in self._moved.items():
            action.setShortcuts(keys)
        self._moved.clear()
        self._watch(None, None)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the numbers even from a pane that has another use for them; not from a text."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.text() in NUMBERS
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @Slot(QWidget, QWidget)
    def _watch(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None if isinstance(now, TEXTS) else now
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def _make(self, name: str, keys: tuple[str, ...]) -> None:
        action = self.actions[name] = QAction(self._parent)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setAutoRepeat(False)
        action.setData(name)
        action.triggered.connect(self._do)
