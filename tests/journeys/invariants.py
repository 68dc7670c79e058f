"""What holds of every Frame, whatever was done before it."""

from __future__ import annotations

import numpy as np

from app.frame import Frame
from nncore.passes import forward


def check(frame: Frame) -> None:
    """Fail if the parts of a Frame do not belong together, or could be changed."""
    shown = frame.snapshot
    assert shown.network.sizes == shown.config.sizes
    assert len(shown.costs) == shown.step >= 0
    steps = [evaluation.step for evaluation in shown.evaluations]
    assert steps == sorted(set(steps))
    assert not steps or steps[-1] <= shown.step
    assert not shown.network.flat.flags.writeable
    assert not shown.costs.flags.writeable
    if shown.gradient is not None:
        assert shown.gradient.sizes == shown.network.sizes
        assert len(shown.batch) > 0
    for chosen in (frame.selection, frame.hover):
        assert chosen is None or chosen.exists_in(shown.network)
    if not frame.pins:
        _check_trace(frame)


def _check_trace(frame: Frame) -> None:
    """The reference forward pass gives the very numbers that are shown."""
    network = frame.snapshot.network
    inputs = frame.picture.received.reshape(-1).astype(network.weights[0].dtype)
    expected = forward(network, inputs)
    for shown, known in zip(frame.trace.activations, expected.activations, strict=True):
        np.testing.assert_array_equal(shown, known)
