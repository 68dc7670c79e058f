"""The words of a place that the glossary knows, offered: in the menu that is there, or in one of their own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QScrollBar, QWidget

from app.glossary import glossary
from app.term_texts import spot_of, terms_at, terms_on

ENTRY = "glossary-term"
FULL = 0.9  # of the screen's height: a menu so tall scrolls, or breaks into columns


class TermMenu(QObject):
    """Holds no menu: those it makes go when they are closed."""

    def __init__(self, parent: QWidget, look_up: Callable[[str], object]) -> None:
        super().__init__(parent)
        self._parent, self._look_up = parent, look_up

    def offer_at(self, widget: QWidget, place: QPoint, before: QWidget | None) -> None:
        """After a right click on a widget, at a place of the screen; `before` is the popup that was open then."""
        if not isinstance(widget, QScrollBar):
            terms = terms_at(glossary(), widget, widget.mapFromGlobal(place))
            self._offer(terms, QApplication.activePopupWidget(), before, place)

    def offer_on(self, widget: QWidget) -> None:
        """For what has the keyboard: first let it open a menu of its own."""
        before = QApplication.activePopupWidget()
        spot = spot_of(widget)
        place = widget.mapToGlobal(spot)
        terms = terms_on(glossary(), widget)
        if before is None:
            reason = QContextMenuEvent.Reason.Keyboard
            QApplication.sendEvent(widget, QContextMenuEvent(reason, spot, place))
        menu = self._offer(terms, QApplication.activePopupWidget(), before, place)
        if menu is not None:
            menu.setActiveAction(menu.actions()[0])

    def _offer(
        self, terms: tuple[str, ...], now: QWidget | None, before: QWidget | None, place: QPoint
    ) -> QMenu | None:
        """Add to the menu that has just come up, or bring one up; return it if it is ours. Nothing for no terms."""
        if not terms:
            return None
        if isinstance(now, QMenu) and now is not before:
            self._join(now, terms)
            return None
        menu = QMenu(self._parent)
        menu.setObjectName("glossary-menu")
        menu.aboutToHide.connect(menu.deleteLater)
        self._fill(menu, terms)
        menu.popup(place)
        return menu

    def _join(self, menu: QMenu, terms: tuple[str, ...]) -> None:
        """At the end of a menu that is there; where that has no room on the screen, at its top."""
        full = menu.sizeHint().height() >= FULL * menu.screen().availableSize().height()
        first = menu.actions()[0] if full else None
        if first is None:
            menu.addSeparator()
        self._fill(menu, terms, first)
        if first is not None:
            menu.insertSeparator(first)
        _keep_on_screen(menu)

    def _fill(self, menu: QMenu, terms: tuple[str, ...], before: QAction | None = None) -> None:
        entries = []
        for term in terms:
            title = glossary()[term].title.replace("&", "&&")
            entries.append(QAction(self.tr("Glossary: {terms}").format(terms=title), menu))
            entries[-1].setObjectName(ENTRY)
            entries[-1].setData(term)
        menu.insertActions(before, entries)  # type: ignore[arg-type]
        menu.triggered.connect(self._chosen)

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        if action.objectName() != ENTRY:
            return
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._look_up(str(action.data()))


def _keep_on_screen(menu: QMenu) -> None:
    """It has grown."""
    room, frame = menu.screen().availableGeometry(), menu.frameGeometry()
    menu.move(frame.left(), max(room.top(), min(frame.top(), room.bottom() - menu.sizeHint().height())))
