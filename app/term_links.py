"""Every term in the window leads to the glossary: the right button, the menu key or Shift+F10 offer those at hand.

Only this is there from the start. It watches the windows of the screen, not the widgets in them, so that it hears
of hands and little else; what is written at a place is asked when somebody wants to know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

if TYPE_CHECKING:
    from app.term_menu import TermMenu

NOT_BY_MOUSE = Qt.ContextMenuPolicy.PreventContextMenu
PRESS, RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease
HANDS = (PRESS, RELEASE, QEvent.Type.KeyPress)


class Glossed(Protocol):
    """What looks terms up."""

    def look_up(self, term: str = "") -> None:
        """Open the glossary at a term."""

    @property
    def is_free(self) -> bool:
        """Whether nothing else has the mouse and the glossary may be opened."""


class TermLinks(QObject):
    """Lives as long as its window."""

    def __init__(self, window: QMainWindow, helping: Glossed) -> None:
        super().__init__(window)
        self._window, self._helping = window, helping
        self._menu: TermMenu | None = None
        self._before: QWidget | None = None  # the popup that was open, and what was clicked on
        self._at: QWidget | None = None
        self._place = QPoint()
        self._kept = False  # a right press in an open menu or list, whose release is kept from it too
        by_press = QGuiApplication.styleHints().contextMenuTrigger() == Qt.ContextMenuTrigger.Press
        self._trigger = PRESS if by_press else RELEASE
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)

    @property
    def menu(self) -> TermMenu:
        """What offers the terms; made when it is first wanted."""
        if self._menu is None:
            from app.term_menu import TermMenu  # not before the first paint

            self._menu = TermMenu(self._window, self._helping.look_up)
        return self._menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything through but a right click on an entry of an open menu or list: that would choose it."""
        kind = event.type()
        if kind == QEvent.Type.MouseMove and QApplication.activePopupWidget() is not None:
            self._watch()  # it may have brought up another menu
        if kind not in HANDS or not self._window.isVisible():
            return False
        QTimer.singleShot(0, self, self._watch)
        if isinstance(event, QKeyEvent):
            self._pressed(event)
        elif isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.RightButton:
            return self._clicked(watched, event)
        return False

    def _clicked(self, watched: QObject, event: QMouseEvent) -> bool:
        popup, place = QApplication.activePopupWidget(), event.globalPosition().toPoint()
        keep = self._kept
        if event.type() == PRESS:
            inside = popup is not None and popup.rect().contains(popup.mapFromGlobal(place))
            keep = self._kept = inside
        if event.type() == self._trigger and self._helping.is_free:
            top = popup if self._kept else _shown_in(watched)
            self._before, self._place = popup, place
            self._at = (top.childAt(top.mapFromGlobal(place)) or top) if top is not None else None
            QTimer.singleShot(0, self, self._offer)
        return keep

    def _pressed(self, event: QKeyEvent) -> None:
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and shift):
            QTimer.singleShot(0, self, self._offer_on)

    @Slot()
    def _offer(self) -> None:
        """After the click has done what it does by itself."""
        widget, self._at = self._at, None
        if widget is not None and shiboken6.isValid(widget) and not _is_tool(widget):
            self.menu.offer_at(widget, self._place, self._before)

    @Slot()
    def _offer_on(self) -> None:
        popup = QApplication.activePopupWidget()
        widget = (popup.focusWidget() or popup) if popup is not None else QApplication.focusWidget()
        if widget is not None and self._helping.is_free:
            self.menu.offer_on(widget)

    @Slot()
    def _watch(self) -> None:
        """Hear of the hands in every window, menu and list that is there; none is heard of twice."""
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)


def _shown_in(window: QObject) -> QWidget | None:
    """The widget that fills a window of the screen."""
    return next((each for each in QApplication.topLevelWidgets() if each.windowHandle() is window), None)


def _is_tool(widget: QWidget) -> bool:
    """Whether the right button does something there."""
    one: QWidget | None = widget
    while one is not None and one.contextMenuPolicy() != NOT_BY_MOUSE:
        one = None if one.isWindow() else one.parentWidget()
    return one is not None
