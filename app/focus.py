"""Where the keyboard belongs: to a pane. A field that is done with it gives it back to the last one.

When the pane that had it is put away, Qt hands it to whatever comes next, which is the learning rate: then it goes to
the largest pane in sight, so that keys neither end in a number nor do nothing.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from app.dock import Dock
from app.docks import Docks
from app.pressing import Pressing
from app.widgets import NumberField

KNOWN = "gives the keyboard back"  # the mark of a field that has been connected
KEEPS = (
    "keeps the keyboard"  # the mark of a part of the window, beside the panes, whose controls have it rightly
)
CONTROLS = (QLineEdit, NumberField, QAbstractButton, QComboBox, QAbstractSlider, QScrollArea)


class FocusKeeper(QObject):
    """Notes which widget of which pane had the focus last, and lets number fields give it back."""

    def __init__(self, first: QWidget, docks: Docks, parent: QObject) -> None:
        """`first` has the keyboard where nothing else can have it."""
        super().__init__(parent)
        self._first, self._docks = first, docks
        self._last = first
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)
            Pressing(application, self)
        docks.each(self._listen_to)

    @Slot()
    def give_back(self) -> None:
        """Put the focus where it was last; on the first place if that is gone or closed."""
        (self._last if _can_have_it(self._last) else self._first).setFocus()

    @Slot()
    def leave_field(self) -> None:
        """Give the focus back if a number field has it."""
        if field_around(QApplication.focusWidget()) is not None:
            self.give_back()

    @Slot(QWidget, QWidget)
    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None and now is not None and not _can_have_it(old):
            QTimer.singleShot(0, self, self._settle)
        places: list[QWidget] = [self._first, *self._docks.there]
        place = next((one for one in places if now and (one is now or one.isAncestorOf(now))), None)
        if place is None or now is None:
            return
        field = field_around(now)
        if field is not None:
            self._last = self._home(field, place)
            if not field.property(KNOWN):  # panes make their fields when they please: connect at first sight
                field.setProperty(KNOWN, True)
                field.finished.connect(self.give_back)
        elif not isinstance(now, QLineEdit):  # in a line of text the window's keys would be letters
            self._last = now

    def _listen_to(self, dock: Dock) -> None:
        dock.visibilityChanged.connect(self._shown)

    @Slot(bool)
    def _shown(self, visible: bool) -> None:
        if not visible:
            QTimer.singleShot(0, self, self._come_forward)

    @Slot()
    def _come_forward(self) -> None:
        """From a pane that is behind a tab now, where Qt leaves the keyboard, to what is in sight."""
        now = QApplication.focusWidget()
        if now is not None and now.visibleRegion().isEmpty() and self._has(now):
            self._settle()

    def _has(self, widget: QWidget) -> bool:
        return any(one is widget or one.isAncestorOf(widget) for one in (self._first, *self._docks.there))

    @Slot()
    def _settle(self) -> None:
        """After what had the focus was put away: to a pane, unless it has come to one or to a half-typed text."""
        now = QApplication.focusWidget()
        typing = isinstance(now, QLineEdit) and now.isModified()
        if (
            now is None
            or typing
            or _is_kept(now)
            or (_takes_keys(now) and self._has(now) and not now.visibleRegion().isEmpty())
        ):
            return
        seen = [one for one in self._docks.there if _can_have_it(one) and not one.visibleRegion().isEmpty()]
        if seen:
            place = max(seen, key=lambda one: one.width() * one.height())
            inside = [one for one in place.findChildren(QWidget) if _takes_keys(one)]
            (inside[0] if inside else place).setFocus()

    def _home(self, field: NumberField, place: QWidget) -> QWidget:
        """Where the keyboard goes from a field in `place`: where it was there, or to what shows its number."""
        last = self._last
        if _can_have_it(last) and (place is last or place.isAncestorOf(last)):
            return last
        around = field.parentWidget()
        while around is not None and around is not place:
            inside = [one for one in (around, *around.findChildren(QWidget)) if _takes_keys(one)]
            if inside:
                return inside[0]
            around = around.parentWidget()
        return place


def enter(place: QWidget) -> None:
    """Give the keyboard to a part of the window: to what it has for it, else its first picture, else control."""
    inside = [one for one in (place, *place.findChildren(QWidget)) if _seen(one)]
    tabbed = (one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    picture = next((one for one in inside if _takes_keys(one)), None)
    (place.focusProxy() or picture or next(tabbed, place)).setFocus(Qt.FocusReason.TabFocusReason)


def _seen(widget: QWidget) -> bool:
    return _can_have_it(widget) and not widget.visibleRegion().isEmpty()


def field_around(widget: QWidget | None) -> NumberField | None:
    """The number field that `widget` is the text of."""
    parent = widget.parentWidget() if widget is not None else None
    return parent if isinstance(parent, NumberField) else None


def _is_kept(widget: QWidget | None) -> bool:
    """Whether a widget is in a part that keeps the keyboard."""
    while widget is not None and not widget.property(KEEPS):
        widget = widget.parentWidget()
    return widget is not None


def _can_have_it(widget: QWidget) -> bool:
    return shiboken6.isValid(widget) and widget.isVisible() and widget.isEnabled()


def _takes_keys(widget: QWidget) -> bool:
    """Whether a click leaves the keyboard with `widget`, and it is a picture of something, no text and no control."""
    clicked = widget.focusPolicy() & Qt.FocusPolicy.ClickFocus == Qt.FocusPolicy.ClickFocus
    return clicked and _can_have_it(widget) and not isinstance(widget, CONTROLS)
