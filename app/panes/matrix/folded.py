"""What is known of a folded network, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass

from app.numerals import count, percent, short
from app.panes.matrix.layer import Layer
from nncore.folding import Comparison, Folded
from nncore.network import Network
from nncore.words import tr


@dataclass(frozen=True, eq=False)
class Fold:
    """A network, what it folds to, and the comparison once it is made."""

    network: Network
    folded: Folded
    exact: bool
    comparison: Comparison | None
    share: float


def told(fold: Fold | None, layer: Layer) -> str:
    """What was folded and what came of it."""
    if fold is None:
        return _apart(layer)
    n, n_in = fold.folded.weights.shape
    if len(fold.network.weights) == 1:
        return tr("This network is one {0}×{1} matrix already: there is nothing to fold.").format(
            n, count(n_in)
        )
    product = " ".join(f"W⁽{_above(at)}⁾" for at in range(len(fold.network.weights), 0, -1))
    shape = tr("{0} is one {1}×{2} matrix: {3} numbers with its biases, in place of {4}.")
    first = shape.format(
        product, count(n), count(n_in), count(n * (n_in + 1)), count(fold.network.n_parameters)
    )
    return f"{first} {_measured(fold)}"


def _above(number: int) -> str:
    return "".join("⁰¹²³⁴⁵⁶⁷⁸⁹"[int(digit)] for digit in str(number))


def _apart(layer: Layer) -> str:
    bends = sorted(set(layer.network.activations[:-1]) - {"linear"})
    names = ", ".join("ReLU" if name == "relu" else name for name in bends)
    text = tr(
        "This network bends between its layers ({0}), so they do not fold into one. Without the bends they would: try "
        "it on a copy, and see how far the outputs then are from the real ones."
    )
    return text.format(names) if bends else tr("Folding…")


def _measured(fold: Fold) -> str:
    one = fold.comparison
    if one is None:
        return tr("Comparing the outputs: {0}").format(percent(fold.share, 0))
    if fold.exact:
        same = tr("Over {0} inputs its outputs differ from the network's by at most {1}.")
        return same.format(count(one.count), short(one.largest))
    text = tr(
        "Without the bends the outputs are off by up to {0}, over {1} inputs. Same answer: {2}. Right: the network "
        "{3} of {1} test images, the folded copy {4}."
    )
    if one.count == 1:  # the picture alone, where no test images fit
        text = tr("Without the bends the outputs are off by up to {0}. Same answer: {2}.")
    shares = (percent(part / one.count) for part in (one.agree, one.right, one.right_folded))
    return text.format(short(one.largest), count(one.count), *shares)
