"""What a scene or a lesson has locked, by whom: shown in every Frame, kept by the Session."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, eq=False)
class Locks:
    """Keys of actions ("reset"), options ("pad.normalise") and settings ("setting.learning_rate") with who locked them.

    What is hidden is locked too.
    """

    who: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    hidden: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.who)

    def __contains__(self, key: str) -> bool:
        return key in self.who

    def why(self, key: str) -> str:
        """Why a control cannot be used, and what to do; empty if it can."""
        if key not in self.who:
            return ""
        text = QCoreApplication.translate("Locks", "Locked by {who}. {keys} unlocks everything.")
        return text.format(who=self.who[key], keys=UNLOCK)

    def with_more(self, keys: Iterable[str], who: str, hides: Iterable[str] = ()) -> Locks:
        """These, and some locked by `who`."""
        hides = frozenset(hides)
        more = dict.fromkeys((*keys, *hides), who)
        return Locks(MappingProxyType({**self.who, **more}), self.hidden | hides)

    def without(self, who: str) -> Locks:
        """These, but not those locked by `who`; the same object if there are none."""
        if who not in self.who.values():
            return self
        left = {key: name for key, name in self.who.items() if name != who}
        return Locks(MappingProxyType(left), self.hidden & left.keys())


NO_LOCKS = Locks()
UNLOCK = "Ctrl+Alt+Shift+U"
"""The chord that unlocks everything: no secret, but not pressed by chance."""


KEYS = "locked with"  # not said
"""The property of a control that names what it is locked with."""


Control = TypeVar("Control", bound=QObject)


def locked_with(control: Control, *keys: str) -> Control:
    """Let a control of a pane, or an action of its menu, be locked when one of these keys is; returns it."""
    control.setProperty(KEYS, list(keys))
    return control


def put(thing: QAction | QWidget, locks: Locks, key: str, tip: str) -> None:
    """Lock a control or let it go; `tip` is what it says when it is free."""
    thing.setEnabled(key not in locks)
    thing.setVisible(key not in locks.hidden)
    thing.setToolTip(locks.why(key) or tip)
