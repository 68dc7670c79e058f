"""The ghost: another run that was kept, shown thin and quiet beside the one on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from app.options import Option
from nncore.config import Config
from nncore.kept_run import Curve
from nncore.network import Network
from nncore.passes import Trace, forward

GHOST = Option(
    "runs.ghost",
    "",
    "Ghost",
    "Number of the kept run that is shown as a ghost beside this one; empty for none",
)


@dataclass(frozen=True, eq=False)
class Ghost:
    """A kept run at one of its moments."""

    key: int
    name: str
    config: Config
    curve: Curve
    step: int  # the moment shown
    last: int  # the step at which it was kept
    network: Network
    initial: Network

    def fits(self, network: Network) -> bool:
        """Whether each neuron and weight of `network` has its like here."""
        return self.network.sizes == network.sizes

    @cached_property
    def shape(self) -> str:
        """784-16-16-10."""
        return self.config.shape_text


def trace_of_ghost(ghost: Ghost, network: Network, trace: Trace) -> Trace | None:
    """What the ghost makes of the same inputs; None if it has another shape than `network`."""
    return forward(ghost.network, trace.activations[0]) if ghost.fits(network) else None
