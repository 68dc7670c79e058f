"""From labels to wanted outputs and from outputs to answers, for any number of outputs."""

from __future__ import annotations

import numpy as np
from numpy.typing import DTypeLike

from nncore.arrays import Bytes, Floats, Ints


def targets_of(labels: Bytes, n_outputs: int, dtype: DTypeLike = np.float32) -> Floats:
    """What the outputs should be, (n, n_outputs): 1 at the label and 0 elsewhere; with one output the label itself."""
    if n_outputs == 1:
        return labels.astype(dtype)[:, None]
    one_hot: Floats = np.eye(n_outputs, dtype=dtype)[labels]
    return one_hot


def answers_of(outputs: Floats) -> Ints:
    """The class that each row of outputs, (..., n_outputs), says: the strongest; with one output 1 above a half."""
    if outputs.shape[-1] == 1:
        return (outputs[..., 0] > 0.5).astype(np.intp)
    strongest: Ints = outputs.argmax(axis=-1)
    return strongest


def strengths_of(outputs: Floats) -> Floats:
    """How strong each answer is, (..., n_answers): the outputs themselves; of a single output a, 1 − a and a."""
    return np.concatenate([1 - outputs, outputs], axis=-1) if outputs.shape[-1] == 1 else outputs
