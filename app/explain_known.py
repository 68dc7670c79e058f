"""Numbers that any pane may say of one Frame, each with its formula: cost, accuracy, gradient, outputs, counts."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from app.explain_chrome import FORMULAS
from app.explanation import Explanation
from app.figures import equation, factor, figure
from app.frame import Frame
from app.numerals import count, percent
from nncore.costs import cost_for
from nncore.evaluation import Score

Lines = tuple[str, ...]
MOST = 3  # outputs of a sum that are written out


def known(frame: Frame) -> list[Explanation]:
    """Formulas, each as what a sentence would be told with."""
    return [Explanation("", "", lines) for lines in _all(frame) if lines]


def _all(frame: Frame) -> Iterator[Lines]:
    for name in ("parameters", "cost"):
        yield FORMULAS[name](frame)
    yield from _costs(frame)
    newest = frame.snapshot.evaluations[::-1]
    for scores in ((each.train for each in newest), (each.test for each in newest)):
        if (score := next((one for one in scores if one is not None), None)) is not None:
            yield from _score(score)
    yield from _found(frame)
    yield from _outputs(frame)


def _costs(frame: Frame) -> Iterator[Lines]:
    costs = frame.snapshot.costs
    if len(costs):
        n = count(frame.snapshot.config.batch_size)
        yield ("C ≈ 1/n Σ_i C_i", f"C = {figure(float(costs[-1]))},  n = {n}")


def _score(score: Score) -> Iterator[Lines]:
    right = round(score.accuracy * score.n)
    yield (equation(f"{count(right)} / {count(score.n)}", percent(score.accuracy, 2)),)
    if np.isfinite(score.cost):
        total = figure(score.cost * score.n)
        yield ("C = 1/n Σ_i C_i", equation(f"{total} / {count(score.n)}", figure(score.cost)))


def _found(frame: Frame) -> Iterator[Lines]:
    found = frame.found
    if found is None:
        return
    flat = found.flat.astype(np.float64)
    length = figure(float(np.sqrt(np.square(flat).sum())))
    yield f"|∇C| = √(Σ (∂C/∂θ)^2) = {length}", f"C = {figure(found.cost)},  n = {count(found.n)}"


def _outputs(frame: Frame) -> Iterator[Lines]:
    """Each output of the picture on the network, and what that picture costs."""
    network, trace = frame.snapshot.network, frame.trace
    zs, outputs = trace.zs[-1].astype(np.float64), trace.outputs.astype(np.float64)
    if len(network.weights) != len(trace.zs):
        return
    kind = network.activations[-1]
    for j, (z, a) in enumerate(zip(zs.tolist(), outputs.tolist(), strict=True)):
        yield (f"a_{j} = {kind}(z_{j}) = {kind}({figure(z)}) = {figure(a)}",)
    if frame.target is None or len(frame.target) != len(outputs):
        return
    wanted = frame.target.astype(np.float64)
    whole = float(cost_for(frame.snapshot.config.cost, kind).of_each(outputs[None], wanted[None])[0])
    if frame.snapshot.config.cost != "squared":
        yield (f"C = {figure(whole)}",)
        return
    squares = np.square(outputs - wanted)
    largest = np.argsort(-squares, kind="stable")[:MOST]
    terms = [f"({figure(outputs[j])} − {factor(wanted[j])})^2" for j in largest.tolist()]
    more = " + …" if len(outputs) > MOST else ""
    yield "C = Σ_j (a_j − y_j)^2", equation(" + ".join(terms) + more, figure(whole))
