"""What can be picked in any pane: a neuron (a pixel is a neuron of layer 0), a weight, a bias, an example."""

from __future__ import annotations

from dataclasses import dataclass

from nncore.network import Network


@dataclass(frozen=True)
class Neuron:
    """Neuron `index` of `layer`; layer 0 is the input, so there it is a pixel."""

    layer: int
    index: int

    def exists_in(self, network: Network) -> bool:
        """Whether `network` has this neuron."""
        return self.layer < len(network.sizes) and self.index < network.sizes[self.layer]


@dataclass(frozen=True)
class Weight:
    """The weight into neuron `j` of `layer` (from 1) from neuron `k` of the layer before."""

    layer: int
    j: int
    k: int

    def exists_in(self, network: Network) -> bool:
        """Whether `network` has this weight."""
        return Neuron(self.layer, self.j).exists_in(network) and self.k < network.sizes[self.layer - 1]


@dataclass(frozen=True)
class Bias:
    """The bias of neuron `j` of `layer`, from 1."""

    layer: int
    j: int

    def exists_in(self, network: Network) -> bool:
        """Whether `network` has this bias."""
        return self.layer > 0 and Neuron(self.layer, self.j).exists_in(network)


@dataclass(frozen=True)
class Example:
    """Row `row`, from 0, of the "train" or "test" set."""

    which: str
    row: int

    def exists_in(self, network: Network) -> bool:  # noqa: ARG002 - an example belongs to no network
        """Always: which rows there are is known where the sets are."""
        return True


Selection = Neuron | Weight | Bias | Example


Part = Neuron | Weight
"""What a picture of the network can ring."""


def part_of(selection: Selection | None) -> Part | None:
    """The neuron or weight to ring for a selection: a bias is shown on its neuron, an example on none."""
    match selection:
        case Bias(layer, j):
            return Neuron(layer, j)
        case Example():
            return None
        case _:
            return selection


def neuron_of(selection: Selection | None) -> Neuron | None:
    """The neuron that a selection is about: itself, the one whose bias it is, or the one a weight leads into."""
    match selection:
        case Neuron():
            return selection
        case Weight(layer, j, _) | Bias(layer, j):
            return Neuron(layer, j)
        case _:
            return None
