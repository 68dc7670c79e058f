"""The network as it was before the last thing that was done to it, for looks at what that did."""

from __future__ import annotations

import numpy as np

from nncore.network import Network, from_flat
from nncore.snapshot import Snapshot


def network_before(snapshot: Snapshot) -> Network | None:
    """The network before the last edit by hand, or before the last step if that was taken by itself; else None."""
    network, edits, opened = snapshot.network, snapshot.edits_here, snapshot.opened
    if edits:
        flat, last = network.flat.copy(), edits[-1]
        if not np.array_equal(flat[last.places], last.after, equal_nan=True):
            return None  # it was done to another network
        flat[last.places] = last.before
        return from_flat(flat, network.sizes, network.activations)
    return opened.before if opened is not None and opened.after is network else None
