"""Greys or hides the controls of a pane that a scene or a lesson has locked, whatever else enables them meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.lock_veil import Veil
from app.locks import KEYS, Locks
from app.session import Session


class LockWatch(QObject):
    """Follows the locks for everything below `root`; controls say by `locked_with` what they are locked with."""

    def __init__(self, root: QWidget, session: Session) -> None:
        super().__init__(root)
        self._root, self._session = root, session
        self._held: dict[QObject, _Hold | _HeldAction] = {}
        self._shown: tuple[object, ...] = ()
        self._again = self._locked = False
        session.locks_changed.connect(self.look)
        session.ticked.connect(self._tick)
        self.look()

    @Slot()
    def look(self) -> None:
        """Hold what is locked now, and let go of what is not any more."""
        locks = self._session.locks
        if not locks and not self._locked:
            return
        self._locked = bool(locks)
        self._held = {control: hold for control, hold in self._held.items() if isValid(control)}
        for control in self._root.findChildren(QWidget):
            if isinstance(control, Veil):
                control.follow(locks, self._session.frame.theme)
            else:
                self._follow(control, locks)
        for action in self._root.findChildren(QAction):
            self._follow(action, locks)

    def _follow(self, control: QWidget | QAction, locks: Locks) -> None:
        keys = [key for key in control.property(KEYS) or () if key in locks]
        if keys:
            hold = self._held.get(control)
            if hold is None:
                hold = _HeldAction(control) if isinstance(control, QAction) else _Hold(control)
                self._held[control] = hold
            hold.keep(locks.why(keys[0]), hidden=not locks.hidden.isdisjoint(keys))
        elif control in self._held:
            self._held.pop(control).let_go()

    @Slot()
    def _tick(self) -> None:
        """Look again when a pane may have made other controls: now, and once it has shown the Frame."""
        if not self._session.locks:
            return
        frame = self._session.frame
        shown = frame.options, frame.data, frame.snapshot.config, frame.theme, self._root.isVisible()
        other = len(self._shown) != len(shown) or any(
            a is not b for a, b in zip(shown, self._shown, strict=True)
        )
        if other or self._again:
            self._shown, self._again = shown, other
            self.look()


class _Hold(QObject):
    """One control that is locked; remembers what the pane wants of it until it is let go."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self._control = control
        self._enabled = not control.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled)
        self._visible = not control.isHidden()
        self._hidden = self._busy = False
        self._why = ""
        told = (control, *(part for part in control.findChildren(QWidget) if part.toolTip()))
        self._tips = {part: part.toolTip() for part in told}
        for part in told:
            part.installEventFilter(self)

    def keep(self, why: str, *, hidden: bool) -> None:
        """Grey it, with the reason as its tip, or hide it too."""
        self._why, was = why, self._hidden
        self._hidden = hidden
        self._press()
        if was and not hidden:
            self._control.setVisible(self._visible)

    def let_go(self) -> None:
        """Leave it as the pane wants it."""
        self._busy = True
        for part, tip in self._tips.items():
            if isValid(part):
                part.removeEventFilter(self)
                part.setToolTip(tip)
        self._control.setEnabled(self._enabled)
        if self._hidden:
            self._control.setVisible(self._visible)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pane enables, shows or names it anew: note that, and hold on."""
        kind = event.type()
        if self._busy or not isinstance(watched, QWidget):
            return False
        if kind == QEvent.Type.EnabledChange and watched is self._control and watched.isEnabled():
            self._enabled = True
        elif kind == QEvent.Type.ShowToParent and watched is self._control and self._hidden:
            self._visible = True
        elif kind == QEvent.Type.ToolTipChange:
            self._tips[watched] = watched.toolTip()
        else:
            return False
        self._press()
        return False

    def _press(self) -> None:
        self._busy = True
        try:
            self._control.setEnabled(False)
            if self._hidden:
                self._control.hide()
            for part in self._tips:
                if isValid(part):
                    part.setToolTip(self._why)
        finally:
            self._busy = False


class _HeldAction(QObject):
    """The same for an entry of a menu, and the buttons that stand for it."""

    def __init__(self, action: QAction) -> None:
        super().__init__(action)
        self._action, self._tip = action, action.toolTip()
        self._enabled, self._visible = action.isEnabled(), action.isVisible()
        self._why, self._hidden, self._busy = "", False, False
        action.changed.connect(self._changed)

    def keep(self, why: str, *, hidden: bool) -> None:
        """Grey it, with the reason as its tip, or hide it too."""
        self._why, self._hidden = why, hidden
        self._set(why, enabled=False, visible=self._visible and not hidden)

    def let_go(self) -> None:
        """Leave it as the pane wants it."""
        self._action.changed.disconnect(self._changed)
        self._set(self._tip, enabled=self._enabled, visible=self._visible)
        self.deleteLater()

    @Slot()
    def _changed(self) -> None:
        """The pane enables it or names it anew: note that, and hold on."""
        if self._busy:
            return
        action = self._action
        self._enabled = self._enabled or action.isEnabled()
        if action.toolTip() != self._why:
            self._tip = action.toolTip()
        self.keep(self._why, hidden=self._hidden)

    def _set(self, tip: str, *, enabled: bool, visible: bool) -> None:
        self._busy = True
        try:
            self._action.setEnabled(enabled)
            self._action.setVisible(visible)
            self._action.setToolTip(tip)
        finally:
            self._busy = False
