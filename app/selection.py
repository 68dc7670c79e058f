"""What can be picked in any pane: a neuron (a pixel is a neuron of layer 0) or a weight."""

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


Selection = Neuron | Weight
