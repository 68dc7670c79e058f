"""The array types of the engine, and the one way to freeze an array before it leaves."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]
Bytes = NDArray[np.uint8]
Ints = NDArray[np.intp]


def frozen(array: NDArray[Any]) -> NDArray[Any]:
    """Make `array` read-only and return it: what another thread may see can no longer change."""
    array.setflags(write=False)
    return array
