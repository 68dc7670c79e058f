"""Which entries a selection means, and what an entry selects. Pure."""

from __future__ import annotations

from app.selection import Bias, Neuron, Selection, Weight
from nncore.network import Network, index_of, locate

Range = tuple[int, int]


def place_of(selection: Selection | None, network: Network) -> int | None:
    """The place in the frozen order of a weight or a bias."""
    match selection:
        case Weight(layer, j, k) if selection.exists_in(network):
            return index_of(layer, j, k, network.sizes)
        case Bias(layer, j) if selection.exists_in(network):
            return index_of(layer, j, None, network.sizes)
        case _:
            return None


def range_of(selection: Selection | None, network: Network) -> Range | None:
    """The weights into a neuron, which stand side by side in the order."""
    if not isinstance(selection, Neuron) or selection.layer == 0 or not selection.exists_in(network):
        return None
    first = index_of(selection.layer, selection.index, 0, network.sizes)
    return first, first + network.sizes[selection.layer - 1]


def selection_of(place: int, network: Network) -> Weight | Bias:
    """The weight or the bias at a place."""
    layer, j, k = locate(place, network.sizes)
    return Bias(layer, j) if k is None else Weight(layer, j, k)
