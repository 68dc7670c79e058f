"""A pane in its frame: a title bar with the pane's own controls, a menu of its options, float and close."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QPaintEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QWidget,
)

from app.frame import Frame
from app.icons import icon
from app.lock_watch import LockWatch
from app.locks import NO_LOCKS, put
from app.options import Option
from app.pane import Pane
from app.pane_kind import PaneKind
from app.session import Session
from app.theme import Theme
from app.widgets.elided import ElidedLabel
from app.widgets.settle import settle_after
from app.wrappers import forget_items
from nncore.words import tr

NARROW = 25  # pixels, of a button in a title bar: the title of a narrow pane needs the rest
MOST = 90  # pixels that the title of a pane has at least, if it is so long


def name_of(key: str) -> str:
    """What saved layouts know the dock of a pane by."""
    return f"dock.{key}"


class Dock(QDockWidget):
    """Holds one pane, made when it is first seen; its object name is what saved layouts know it by."""

    made = Signal(object)  # the Pane

    def __init__(self, kind: PaneKind, session: Session) -> None:
        super().__init__(tr(kind.title))
        self.setObjectName(name_of(kind.key))
        self.key, self._kind, self._session = kind.key, kind, session
        self._pane: Pane | None = None
        self.visibilityChanged.connect(self._seen)
        if kind.late:
            self.setTitleBarWidget(_title_alone(tr(kind.title)))
            self.setWidget(_Waiting(self._make_soon))

    @property
    def pane(self) -> Pane:
        """The pane; made now if it has not been wanted before."""
        if self._pane is None:
            self._pane = pane = self._kind.load()(self._session)
            self.setWidget(pane)
            self.bar = TitleBar(self, pane, self._session)
            self.setTitleBarWidget(self.bar)
            forget_items()
            self._watch = LockWatch(self, self._session)
            self.bar.show_frame(self._session.frame)
            self._session.frame_changed.connect(self.bar.show_frame)
            self.made.emit(pane)
        return self._pane

    @property
    def is_made(self) -> bool:
        """Whether the pane has been wanted."""
        return self._pane is not None

    def prepare(self) -> None:
        """Make the pane before its place is dealt out; one that comes late only when the window is there."""
        if not self._kind.late or self.window().isVisible():
            self.pane  # noqa: B018 - asking for it makes it

    @Slot(bool)
    def _seen(self, visible: bool) -> None:
        if visible and (self.is_made or not self._kind.late):
            self.pane.show()
            self._session.wake()  # while it was hidden it got no frames

    def paintEvent(self, event: QPaintEvent) -> None:
        """Make a pane that is seen although nobody was told that it came into sight."""
        super().paintEvent(event)
        if not self.is_made and not self._kind.late:
            self._make_soon()

    def _make_soon(self) -> None:
        QTimer.singleShot(0, self, self._make)

    @Slot()
    def _make(self) -> None:
        self.pane.show()
        self._session.wake()


class _Waiting(QWidget):
    """Stands in for a pane that comes late, and asks for it when it is painted: then the rest is in sight."""

    def __init__(self, ask: Callable[[], None]) -> None:
        super().__init__()
        self._ask = ask

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing; once."""
        super().paintEvent(event)
        ask, self._ask = self._ask, lambda: None
        ask()


def _title_alone(title: str) -> QWidget:
    """A title bar without controls, as high as one with them."""
    bar = QWidget()
    label = ElidedLabel(title)
    label.setProperty("role", "title")
    label.setMinimumHeight(28)
    row = QHBoxLayout(bar)
    row.setContentsMargins(8, 2, 4, 2)
    row.addWidget(label)
    return bar


class TitleBar(QWidget):
    """Title, the pane's controls, and at the right its menu, float and close."""

    def __init__(self, dock: Dock, pane: Pane, session: Session) -> None:
        super().__init__(dock)
        self._session = session
        self._theme: Theme | None = None
        self._options = session.frame.options
        self._pane = pane
        self._title = title = ElidedLabel(pane.title_for(session.frame))
        title.setProperty("role", "title")
        title.setMinimumWidth(min(MOST, title.sizeHint().width()))
        self._menu, self._actions = self._build_menu(pane)
        self._buttons = [
            self._button("menu", self.tr("Options of this pane"), self._menu),
            self._button("float", self.tr("Take this pane out of the window, or put it back")),
            self._button("close", self.tr("Close this pane; View brings it back")),
        ]
        self._buttons[1].clicked.connect(lambda: dock.setFloating(not dock.isFloating()))
        self._buttons[2].clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 4, 2)
        row.setSpacing(2)
        row.addWidget(title, 1)
        for widget in (*pane.header(), *self._buttons):
            row.addWidget(widget)
        self._locks = NO_LOCKS
        self._lockable = [(key, action, action.toolTip()) for (key, _), action in self._actions.items()]

    def show_frame(self, frame: Frame) -> None:
        """Follow the theme, the options and what the pane calls itself."""
        if (title := self._pane.title_for(frame)) != self._title.text():
            self._title.setText(title)
        if frame.theme is not self._theme:
            self._theme = frame.theme
            for name, button in zip(("menu", "float", "close"), self._buttons, strict=True):
                button.setIcon(icon(name, frame.theme))
        if frame.locks is not self._locks:
            self._locks = frame.locks
            for key, action, tip in self._lockable:
                put(action, frame.locks, key, tip)
        if frame.options is not self._options:
            self._options = frame.options
            for (key, value), action in self._actions.items():
                action.setChecked(frame.options[key] == value)

    def _button(self, name: str, tip: str, menu: QMenu | None = None) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setFixedWidth(NARROW)  # a pane is no wider than its title and these
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setObjectName(name)
        if menu is not None:
            button.setMenu(menu)
            button.setStyleSheet("QToolButton::menu-indicator { image: none; }")  # the three dots say it
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            settle_after(menu, button)
        return button

    def _build_menu(self, pane: Pane) -> tuple[QMenu, dict[tuple[str, object], QAction]]:
        menu = QMenu(self)
        actions: dict[tuple[str, object], QAction] = {}
        menu.setToolTipsVisible(True)
        for option in pane.menu_options():
            if option.choices:
                below = menu.addMenu(option.label)
                below.setToolTipsVisible(True)
                group = QActionGroup(menu)
                for value, label in option.choices:
                    actions[option.key, value] = group.addAction(self._choice(below, option, value, label))
            elif isinstance(option.default, bool):
                actions[option.key, True] = self._choice(menu, option, value=None, label=option.label)
        if extra := pane.menu_actions():
            if actions:
                menu.addSeparator()
            menu.addActions(extra)
        return menu, actions

    def _choice(self, menu: QMenu, option: Option, value: str | None, label: str) -> QAction:
        action = menu.addAction(label)
        action.setCheckable(True)
        action.setToolTip(option.tip)
        now = self._session.frame.options[option.key]
        action.setChecked(now == (True if value is None else value))
        action.triggered.connect(
            lambda checked: self._session.set_option(option.key, checked if value is None else value)
        )
        return action
