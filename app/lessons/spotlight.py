"""Where a thing that a text names is on the screen, and a ring around it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from app import actions
from app.focus import enter
from app.lessons.targets import Target
from app.selection import Bias, Example, Neuron, Selection, Weight
from app.setting_fields import SettingFields

if TYPE_CHECKING:
    from app.window import Window

EDGE = 3.0  # pixels


def selection_of(target: Target) -> Selection | None:
    """The neuron, weight, bias or example that a target is; None for the others."""
    numbers = target.numbers
    match target.kind:
        case "neuron":
            return Neuron(numbers[0], numbers[1])
        case "weight":
            return Weight(numbers[0], numbers[1], numbers[2])
        case "bias":
            return Bias(numbers[0], numbers[1])
        case "example":
            return Example(target.key, numbers[0])
    return None


class Places:
    """Finds things in one window: rectangles in the window's coordinates."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def find(self, target: Target) -> QRect | None:
        """Where it is now; None if it is not in sight."""
        finders: dict[str, Callable[[str], QRect | None]] = {
            "pane": self._pane,
            "action": self._action,
            "option": self._option,
            "setting": self._setting,
            "workspace": self._workspace,
        }
        finder = finders.get(target.kind)
        return finder(target.key) if finder is not None else None

    def show(self, target: Target) -> None:
        """Bring it into sight: the pane before the others, the workspace on the stage."""
        window = self._window
        if target.kind == "workspace":
            window.show_workspace(target.key)
        key = target.key.partition(".")[0] if target.kind == "option" else target.key
        if target.kind in ("pane", "option") and key in window.docks:
            dock = window.docks[key]
            dock.show()
            dock.raise_()
            named = dock.pane.findChild(QWidget, target.key) if target.kind == "option" else None
            enter(named if named is not None and named.isVisible() else dock.pane)

    def _of(self, widget: QWidget | None, inside: QRect | None = None) -> QRect | None:
        if widget is None or not widget.isVisible() or widget.visibleRegion().isEmpty():
            return None
        if widget.window() is not self._window:
            return None
        inside = inside or widget.rect()
        return QRect(widget.mapTo(self._window, inside.topLeft()), inside.size())

    def _pane(self, key: str) -> QRect | None:
        if key == "formula":
            return self._of(self._window.formula)
        dock = self._window.docks.get(key)
        return (self._of(dock) or self._tab(dock.windowTitle())) if dock is not None else None

    def _tab(self, title: str) -> QRect | None:
        """The tab of a pane that is behind another one."""
        for bar in self._window.stage.findChildren(QTabBar):
            for i in range(bar.count()):
                if bar.tabText(i) == title:
                    return self._of(bar, bar.tabRect(i))
        return None

    def _action(self, key: str) -> QRect | None:
        action = self._window.actions_by_key[key]
        for button in self._window.findChildren(QToolButton):
            if button.defaultAction() is action and (found := self._of(button)) is not None:
                return found
        menu = next(spec.menu for spec in actions.SPECS if spec.key == key)
        bar = self._window.menuBar()
        entry = next((each for each in bar.actions() if each.text().replace("&", "") == bar.tr(menu)), None)
        return self._of(bar, bar.actionGeometry(entry)) if entry is not None else None

    def _option(self, key: str) -> QRect | None:
        dock = self._window.docks.get(key.partition(".")[0])
        if dock is None or not dock.is_made:
            return self._tab(dock.windowTitle()) if dock is not None else None
        named = dock.findChild(QWidget, key)
        return (
            self._of(named)
            or self._of(dock.bar.findChild(QToolButton, "menu"))
            or self._tab(dock.windowTitle())
        )

    def _setting(self, name: str) -> QRect | None:
        fields = self._window.transport.findChild(SettingFields)
        return self._of(fields.widget_of(name)) if isinstance(fields, SettingFields) else None

    def _workspace(self, key: str) -> QRect | None:
        bar = self._window.workspace_bar
        return self._of(bar, bar.tabRect(bar.index_of(key)))


class Spotlight(QWidget):
    """Covers the window, lets everything through, and shows one ring in the yellow of what is pointed at."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._of = window
        self._ring: QRect | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self.hide()

    @property
    def ring(self) -> QRect | None:
        """What is ringed now, in the window's coordinates."""
        return self._ring

    def show_ring(self, ring: QRect | None) -> None:
        """Ring this, or nothing."""
        self._ring = ring
        self.setGeometry(QRect(QPoint(0, 0), self._of.size()))
        self.setVisible(ring is not None)
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window of another size has its things elsewhere."""
        if event.type() == QEvent.Type.Resize:
            self.show_ring(None)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring, dark at its edges so that it is seen on any ground."""
        del event
        if self._ring is None:
            return
        theme = self._of.session.frame.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._ring.toRectF().adjusted(-2, -2, 2, 2) & self.rect().toRectF().adjusted(3, 3, -3, -3)
        for colour, width in ((theme.plate, EDGE + 3), (theme.selection, EDGE)):
            painter.setPen(QPen(colour, width))
            painter.drawRoundedRect(box, 5, 5)
