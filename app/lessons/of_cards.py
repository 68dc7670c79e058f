"""What facts of lessons find on the table of desires, and in the deck that is dealt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.lessons.of_frame import whole
from app.lessons.of_picture import passes
from app.lessons.values import Value
from app.panes.desires.deck import Deck
from app.panes.desires.options import CARDS, ONLY, Card, cards_in
from app.selection import Bias, Weight
from nncore.deck_order import each_once
from nncore.desires import table
from nncore.explain import find
from nncore.last_act import network_before
from nncore.network import Network, from_flat, index_of
from nncore.trainer import deck

if TYPE_CHECKING:
    from app.frame import Frame
    from app.lessons.scope import StepScope
    from nncore.arrays import Floats
    from nncore.data import Digits


@dataclass(frozen=True, eq=False)
class Cards:
    """The cards on the table: which they are, and what a network gets and should say."""

    deck: Deck
    cards: tuple[Card, ...]
    inputs: Floats
    targets: Floats

    def costs(self, network: Network, cost: str) -> Floats:
        """What each card costs."""
        return find(network, self.inputs, self.targets, cost)[1].costs


_decks: list[Deck] = []
_known: list[tuple[tuple[object, ...], Cards]] = []


def on_table(frame: Frame) -> Cards | None:
    """The cards that the options name; None without examples that the network takes."""
    data, network = frame.data, frame.snapshot.network
    if data is None or data.train.n_inputs != network.sizes[0]:
        return None
    deck, n_out = _deck(data), network.sizes[-1]
    asked, only = cards_in(str(frame.options[CARDS.key])), str(frame.options[ONLY.key])
    listened = int(only) if only.isdigit() and int(only[:9]) < deck.n_classes else None
    cards = deck.first(listened) if asked is None else deck.known(asked)
    of = (deck, cards, n_out)
    if not _known or _known[0][0] != of:
        _known[:] = [(of, Cards(deck, cards, *deck.arrays(cards, n_out))), *_known[:1]]
    return _known[0][1]


def _deck(data: Digits) -> Deck:
    if not _decks or _decks[0].data is not data:
        _decks[:] = [Deck(data)]
    return _decks[0]


def table_cards(frame: Frame) -> object:
    """How many cards are on the table."""
    there = on_table(frame)
    return None if there is None else len(there.cards)


def table_classes(frame: Frame) -> object:
    """How many different digits they are."""
    there = on_table(frame)
    return None if there is None else len({there.deck.label(card) for card in there.cards})


def worse(frame: Frame) -> object:
    """How many cards cost more than before the last step or edit."""
    there, before = on_table(frame), network_before(frame.snapshot)
    if there is None or before is None or not there.cards:
        return None
    cost = frame.snapshot.config.cost
    return int((there.costs(frame.snapshot.network, cost) > there.costs(before, cost)).sum())


def would_worsen(frame: Frame) -> object:
    """How many of them would cost more after a step on the picture alone, at the rate in force."""
    there, known = on_table(frame), passes(frame)
    if there is None or known is None or not there.cards:
        return None
    network, rate = known.network, np.float32(frame.snapshot.learning_rate)
    after = from_flat(network.flat - rate * known.gradient.flat, network.sizes, network.activations)
    return int((there.costs(after, known.cost) > there.costs(network, known.cost)).sum())


def mean_without(scope: StepScope, arguments: Sequence[Value]) -> Value:
    """The mean wish of the cards for the parameter that is picked, of all or without one of them."""
    frame = scope.frame
    there, place = on_table(frame), _picked(frame)
    if there is None or place is None:
        return None
    network, cost = frame.snapshot.network, frame.snapshot.config.cost
    wished = table(network, there.inputs, there.targets, cost, np.array([place]))[:, 0]
    if arguments:
        out = whole(arguments[0])
        if out is None or not -len(wished) <= out < len(wished):
            return None
        wished = np.delete(wished, out)
    return float(wished.mean()) if len(wished) else None


def deck_whole(frame: Frame) -> object:
    """Whether the deck of this epoch holds every example exactly once."""
    data, snapshot = frame.data, frame.snapshot
    if data is None:
        return None
    n = len(data.train)
    return each_once(deck(snapshot.config.seed, snapshot.epoch, n), n)


def _picked(frame: Frame) -> int | None:
    sizes = frame.snapshot.network.sizes
    match frame.selection:
        case Weight(layer, j, k):
            return index_of(layer, j, k, sizes)
        case Bias(layer, j):
            return index_of(layer, j, None, sizes)
    return None
