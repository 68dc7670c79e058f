"""The table as it is looked at: its numbers, and what they are numbers of."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PySide6.QtGui import QImage

from app.ends import peak, round_up
from app.naming import Naming
from app.panes.desires.options import Card
from nncore.arrays import Floats, Ints
from nncore.desires import Agreement, agreement, favourites, table_of
from nncore.explain import find
from nncore.network import Network


@dataclass(frozen=True, eq=False)
class Numbers:
    """What some examples wish of some parameters of a network."""

    network: Network
    rows: tuple[int, ...]  # places in the flat order
    values: Floats  # −dC_i/dθ, (n_rows, n_cards)
    agreements: tuple[Agreement, ...]  # of each row
    mean: Floats  # −dC/dθ of all parameters, (n_parameters,)
    costs: Floats  # C_i, (n_cards,)
    favourites: Ints  # the weight each card wishes to change most, (n_cards,)
    wishes: Floats  # how much, (n_cards,)
    before: Floats | None = None  # C_i before the last step or edit, (n_cards,); None if nothing was done

    @cached_property
    def end(self) -> float:
        """The end of one scale for all cells and means; 1 if there is nothing but zeros."""
        return round_up(peak(self.values)) or 1.0

    @cached_property
    def row_ends(self) -> tuple[float, ...]:
        """The end of a scale for each row."""
        return tuple(round_up(peak(row)) or 1.0 for row in self.values)


def numbers_of(
    network: Network,
    cards: tuple[Floats, Floats],
    cost: str,
    rows: tuple[int, ...],
    earlier: Network | None = None,
) -> Numbers | None:
    """Look at the network, and at an earlier one, through the cards, inputs and targets; None without a card."""
    if not len(cards[0]):
        return None
    dtype = network.weights[0].dtype
    inputs, targets = cards[0].astype(dtype, copy=False), cards[1].astype(dtype, copy=False)
    trace, gradient = find(network, inputs, targets, cost)
    values = table_of(network, trace, gradient, np.array(rows, np.intp)).T
    most = favourites(network, trace, gradient)
    loved = table_of(network, trace, gradient, most)
    return Numbers(
        network,
        rows,
        values,
        tuple(agreement(row) for row in values),
        -gradient.flat,
        gradient.costs,
        most,
        loved[np.arange(len(most)), np.arange(len(most))],
        find(earlier, inputs, targets, cost)[1].costs if earlier is not None else None,
    )


@dataclass(frozen=True, eq=False)
class Shown:
    """Everything the board paints."""

    numbers: Numbers | None
    cards: tuple[Card, ...]
    labels: tuple[int, ...]
    tray: tuple[Card, ...]
    tray_labels: tuple[int, ...]
    pictures: dict[Card, QImage]
    naming: Naming
    on_network: Card | None  # the card that the picture on the network is
    selected: int | None  # the place of the selected parameter
    hovered: int | None
    by_row: bool  # whether each row has a scale of its own
    why: str = ""  # why there is nothing, in words

    def end(self, row: int) -> float:
        """The end of the colour scale of a row."""
        if self.numbers is None:
            return 1.0
        return self.numbers.row_ends[row] if self.by_row else self.numbers.end
