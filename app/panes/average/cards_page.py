"""Six places for five cards: what goes in, is held, and comes out, of the network and of the cost function."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from app import fonts
from app.frame import Frame
from app.locks import locked_with
from app.panes.average.mean_page import Page
from app.panes.average.options import CARDS, LAID, PLACES, RIGHT, laid
from app.session import Session
from app.widgets import OptionMenu
from nncore.words import tr


class CardsPage(Page):
    """A menu in each place; how many lie right is said once all are laid."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.take = QPushButton(tr("Take all cards back"))
        self.take.setToolTip(tr("Empty all six places"))
        self.take.setAccessibleName(self.take.text())
        self.controls.addWidget(self.take)
        names = (
            tr("The network: goes in"),
            tr("The network: is held"),
            tr("The network: comes out"),
            tr("The cost function: goes in"),
            tr("The cost function: is held"),
            tr("The cost function: comes out"),
        )
        self.menus = tuple(
            OptionMenu(name, CARDS, tip=tr("Choose the card for this place")) for name in names
        )
        for place, menu in zip(PLACES, self.menus, strict=True):
            menu.setObjectName(f"average.cards.{place}")
            locked_with(menu, LAID.key)
            menu.setMinimumHeight(34)
            menu.chosen.connect(_Layer(self, len(self.findChildren(_Layer))).lay)
        self.fill(self._table())
        self.take.clicked.connect(self._take_back)
        locked_with(self.take, LAID.key)

    def show_frame(self, frame: Frame) -> None:
        """Show the cards that lie."""
        cards = laid(frame.options[LAID.key])
        for menu, card in zip(self.menus, cards, strict=True):
            menu.set_value(card)
            menu.set_theme(frame.theme)
        self.take.setEnabled(any(card != "none" for card in cards))
        left = cards.count("none")
        right = sum(card == good for card, good in zip(cards, RIGHT, strict=True))
        if left:
            self.said.say(tr("Places still empty: {n}. One card is used twice.").format(n=left))
        elif right == len(RIGHT):
            self.said.say(
                tr("✓ All six lie right: what the network holds is what goes into the cost function.")
            )
        else:
            self.said.say(tr("Lying right: {n} of {all}.").format(n=right, all=len(RIGHT)))

    def lay(self, place: int, card: str) -> None:
        """Put a card into a place."""
        cards = list(laid(self.session.frame.options[LAID.key]))
        cards[place] = card
        self.session.set_option(LAID.key, ",".join(cards))

    def _table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 12, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(14)
        heads = (tr("Network"), tr("Cost function"))
        rows = (tr("goes in"), tr("is held"), tr("comes out"))
        for column, text in enumerate(heads, start=1):
            grid.addWidget(_label(text, strong=True), 0, column)
        for row, text in enumerate(rows, start=1):
            grid.addWidget(_label(text), row, 0)
            for column in range(2):
                menu = self.menus[3 * column + row - 1]
                grid.addWidget(menu, row, column + 1, Qt.AlignmentFlag.AlignLeft)
        grid.setRowStretch(4, 1)
        grid.setColumnStretch(3, 1)
        return table

    @Slot()
    def _take_back(self) -> None:
        self.session.set_option(LAID.key, "")


class _Layer(QObject):
    """Knows which place a menu is."""

    def __init__(self, page: CardsPage, place: int) -> None:
        super().__init__(page)
        self._page, self._place = page, place

    @Slot(str)
    def lay(self, card: str) -> None:
        """Put the card that was chosen into the place."""
        self._page.lay(self._place, card)


def _label(text: str, *, strong: bool = False) -> QLabel:
    label = QLabel(text)
    label.setFont(fonts.body(fonts.body().weight().DemiBold) if strong else fonts.body())
    return label
