"""From a Frame to what the board shows; what did not change is not made again."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtGui import QImage

from app.frame import Frame
from app.naming import naming_of
from app.panes.desires.deck import Deck
from app.panes.desires.options import CARDS, ONLY, ROWS, ROWS_CHOSEN, SCALE, Card, cards_in, rows_in
from app.panes.desires.shown import Numbers, Shown, numbers_of
from app.pictures import word_image
from app.scales import luminance_lut
from app.selection import Bias, Selection, Weight
from app.thumbs import thumbs
from nncore.arrays import Floats
from nncore.desires import strongest_rows
from nncore.explain import find
from nncore.last_act import network_before
from nncore.network import Network, index_of
from nncore.words import tr

MOST_PICTURES = 600
_NO_ARRAYS: tuple[Floats, Floats] = np.empty((0, 0), np.float32), np.empty((0, 0), np.float32)


class Reading:
    """The cards and rows that the options name, and their numbers."""

    def __init__(self) -> None:
        self.deck: Deck | None = None  # None without examples that fit the network
        self.cards: tuple[Card, ...] = ()
        self.only: int | None = None
        self.rows: tuple[int, ...] = ()
        self.arrays = _NO_ARRAYS
        self.selected: int | None = None
        self.shown: Shown | None = None
        self.tests: tuple[int, ...] = ()
        self.test_labels: tuple[int, ...] = ()
        self.test_pictures: list[QImage] = []
        self._pictures: dict[Card, QImage] = {}
        self._of: tuple[object, ...] = ()
        self._numbers: Numbers | None = None
        self._arrays_of: tuple[object, ...] = ()
        self._chosen: tuple[tuple[object, ...], tuple[int, ...]] = ((), ())

    def read(self, frame: Frame) -> Shown:
        """Follow a frame."""
        self._take_deck(frame)
        network, deck = frame.snapshot.network, self.deck
        self.selected = _place(frame.selection, network)
        naming = naming_of(frame)
        hovered, by_row = _place(frame.hover, network), frame.options[SCALE.key] == "row"
        if deck is None:
            self.cards, self.rows, self.arrays, self.only = (), (), _NO_ARRAYS, None
            why = tr("The examples are not loaded: there are no cards to ask.")
            if frame.data is not None:
                why = tr("The examples do not fit this network.")
            self.shown = Shown(None, (), (), (), (), {}, naming, None, self.selected, hovered, by_row, why)
            return self.shown
        self._take_cards(frame, deck)
        self.rows = self._take_rows(frame, deck)
        numbers = self._measured(frame)
        tray = deck.tray(self.cards, self.only)
        picture = frame.picture
        on = Card(picture.source, picture.row) if picture.row is not None else None
        self.shown = Shown(
            numbers,
            self.cards,
            tuple(deck.label(card) for card in self.cards),
            tray,
            tuple(deck.label(card) for card in tray),
            self._pictured((*self.cards, *tray), deck),
            naming,
            on,
            self.selected,
            hovered,
            by_row,
            "" if numbers is not None else tr("No card is left: drag one in from below."),
        )
        return self.shown

    def _take_deck(self, frame: Frame) -> None:
        data, sizes = frame.data, frame.snapshot.network.sizes
        fits = data is not None and data.train.n_inputs == sizes[0] and len(data.train) and len(data.test)
        if data is None or not fits:
            self.deck = None
        elif self.deck is None or self.deck.data is not data:
            self.deck, self._pictures, self._arrays_of = Deck(data), {}, ()
            self.tests = self.deck.tests()
            cards = [Card("test", row) for row in self.tests]
            self.test_labels = tuple(self.deck.label(card) for card in cards)
            made = self._pictured(cards, self.deck)
            self.test_pictures = [made[card] for card in cards]

    def _take_cards(self, frame: Frame, deck: Deck) -> None:
        text = str(frame.options[ONLY.key])
        self.only = int(text) if text.isdigit() and int(text[:9]) < deck.n_classes else None
        asked = cards_in(str(frame.options[CARDS.key]))
        self.cards = deck.first(self.only) if asked is None else deck.known(asked)
        n_outputs = frame.snapshot.network.sizes[-1]
        of = (deck, self.cards, n_outputs)
        if of != self._arrays_of:
            self.arrays, self._arrays_of = deck.arrays(self.cards, n_outputs), of

    def _take_rows(self, frame: Frame, deck: Deck) -> tuple[int, ...]:
        """The rows of the option; else the strongest of each layer when the run began, so that they stay in place."""
        network, start = frame.snapshot.network, frame.snapshot.initial
        asked = rows_in(str(frame.options[ROWS.key]), network.n_parameters)
        if asked is not None:
            return asked
        if start.sizes != network.sizes:
            start = network
        of = (deck, start)
        if self._chosen[0] != of:
            found = _slope(start, deck.arrays(deck.first(None), start.sizes[-1]), frame.snapshot.config.cost)
            self._chosen = of, strongest_rows(found, start.sizes, ROWS_CHOSEN)
        return self._chosen[1]

    def _measured(self, frame: Frame) -> Numbers | None:
        network, cost = frame.snapshot.network, frame.snapshot.config.cost
        of = (network, id(self.arrays), cost, self.rows)
        if of != self._of:
            earlier = network_before(frame.snapshot)
            self._numbers = numbers_of(network, self.arrays, cost, self.rows, earlier)
            self._of = of
        return self._numbers

    def _pictured(self, cards: Iterable[Card], deck: Deck) -> dict[Card, QImage]:
        for card in cards:
            if card not in self._pictures:
                if len(self._pictures) > MOST_PICTURES:
                    self._pictures.clear()
                    return self._pictured(cards, deck)
                small = thumbs(deck.set_of(card), np.array([card.row]))[0]
                self._pictures[card] = word_image(luminance_lut()[small])
        return self._pictures


def _slope(network: Network, cards: tuple[Floats, Floats], cost: str) -> Floats:
    dtype = network.weights[0].dtype
    inputs, targets = cards[0].astype(dtype, copy=False), cards[1].astype(dtype, copy=False)
    return np.nan_to_num(find(network, inputs, targets, cost)[1].flat)


def _place(selection: Selection | None, network: Network) -> int | None:
    """The place of a weight or bias that this network has."""
    match selection:
        case Weight(layer, j, k) if selection.exists_in(network):
            return index_of(layer, j, k, network.sizes)
        case Bias(layer, j) if selection.exists_in(network):
            return index_of(layer, j, None, network.sizes)
        case _:
            return None
