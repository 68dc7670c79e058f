"""The names that the line of numpy stands on, with the arrays of this moment behind them."""

from __future__ import annotations

from typing import Any

import numpy as np

from app.frame import Frame
from nncore.passes import Trace


def namespace(frame: Frame, trace: Trace) -> dict[str, Any]:
    """W[l], b[l], z[l] and a[l] of layer l, a[0] the input; copies in float64, so that a line may assign to them.

    W, b and z begin with None: the input has none. `trace` is the picture's, or the example's that is picked.
    """
    network = frame.snapshot.network
    return {
        "np": np,
        "W": [None, *(w.astype(np.float64) for w in network.weights)],
        "b": [None, *(b.astype(np.float64) for b in network.biases)],
        "z": [None, *(z.astype(np.float64) for z in trace.zs)],
        "a": [a.astype(np.float64) for a in trace.activations],
    }
