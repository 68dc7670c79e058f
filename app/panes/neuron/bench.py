"""The neuron unplugged: the inputs that a hand gives it, apart from the network."""

from __future__ import annotations

import numpy as np

from nncore.arrays import Floats, frozen

RADIUS = 1.1  # of the brush, in pixels of the image


class Bench:
    """Holds what is fed by hand to neurons of one layer; the network never sees it."""

    def __init__(self) -> None:
        self.inputs: Floats | None = None
        self._pattern: Floats | None = None  # what brightness 1 is
        self.brightness = 1.0
        self._layer = 0

    def see(self, layer: int, inputs: Floats, *, unplugged: bool) -> Floats:
        """Return what the neuron is fed with: `inputs`, or what is on the bench once it is unplugged."""
        if not unplugged:
            self.inputs = self._pattern = None
            return inputs
        if self.inputs is None or (layer, len(inputs)) != (self._layer, len(self.inputs)):
            self._layer = layer
            self.put(inputs)
        assert self.inputs is not None  # noqa: S101 - put has just seen to it
        return self.inputs

    def put(self, inputs: Floats) -> None:
        """Feed it this, as brightness 1."""
        self.inputs = self._pattern = frozen(np.array(inputs, np.float64))
        self.brightness = 1.0

    def put_one(self, k: int, value: float) -> None:
        """Change one input."""
        if self.inputs is not None:
            changed = self.inputs.copy()
            changed[k] = value
            self.put(changed)

    def dim(self, brightness: float) -> None:
        """Multiply all of the pattern by one number."""
        if self._pattern is not None:
            self.brightness = brightness
            self.inputs = frozen(self._pattern * brightness)

    def stroke(self, spot: tuple[float, float], shape: tuple[int, int], *, erase: bool) -> None:
        """Paint a soft dot at (row, column) of an input that is an image, or take ink away there."""
        if self.inputs is None:
            return
        rows, columns = np.indices(shape)
        far = np.hypot(rows + 0.5 - spot[0], columns + 0.5 - spot[1])
        ink = np.clip(RADIUS + 0.5 - far, 0.0, 1.0).reshape(-1)
        changed = np.minimum(self.inputs, 1 - ink) if erase else np.maximum(self.inputs, ink)
        self.put(changed)
