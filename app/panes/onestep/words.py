"""One sentence for each cell, with the numbers of this step."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from app.frame import Frame
from app.naming import Naming
from app.numerals import count, percent, plain, short, signed
from app.panes.onestep.look import Look
from nncore.fingerprint import fingerprint
from nncore.network import locate
from nncore.opened import Opened
from nncore.words import tr


def why_none(frame: Frame) -> str:
    """Why there is no step to look into."""
    if frame.data is None:
        return tr("The examples are not loaded: there is no step to open.")
    if frame.snapshot.running:
        return tr("It trains too fast to look on: pause, or take 30 steps a second at most.")
    if not frame.snapshot.step:
        return tr("No step has been taken yet. Press . to take one, and it lies open here.")
    return tr("The last step went by unseen: Open the last step takes it once more, to the bit.")


def name_of(place: int, sizes: tuple[int, ...]) -> str:
    """A parameter by its formula's name."""
    layer, j, k = locate(place, sizes)
    return f"b{layer}[{j}]" if k is None else f"w{layer}[{j},{k}]"


def said(cell: str, look: Look) -> str:
    """What happens in a cell."""
    return _SENTENCES[cell](look.opened, look)


def _deal(opened: Opened, look: Look) -> str:
    counts = np.bincount(opened.labels)
    most = int(counts.argmax())
    text = tr("Step {0} dealt {1} examples from the shuffled deck; most often {2}, {3} times.")
    return text.format(count(opened.record.step), count(opened.n), look.naming.noun(most), int(counts[most]))


def _forward(opened: Opened, look: Look) -> str:
    strongest = int(opened.trace.outputs[look.example].argmax())
    text = tr(
        "All {0} go through the network as it was. Example {1} is {2}; its strongest output is {3}, at {4}."
    )
    value = plain(float(opened.trace.outputs[look.example, strongest]), 2)
    return text.format(
        count(opened.n), look.example, look.label(look.example), look.naming.outputs[strongest], value
    )


def _compare(opened: Opened, look: Look) -> str:
    text = tr("Compared with what was wanted, example {0} costs {1}; the mean of all {2} is {3}.")
    cost = plain(float(opened.costs[look.example]), 3)
    return text.format(look.example, cost, count(opened.n), plain(float(opened.costs.mean()), 4))


def _push(opened: Opened, look: Look) -> str:
    push = -opened.gradient.deltas[-1][look.example]
    j = int(np.abs(np.nan_to_num(push)).argmax())
    text = tr("Each output of each example is pushed: −∂C/∂z. Example {0} pushes output {1} hardest, by {2}.")
    return text.format(look.example, look.naming.outputs[j], signed(float(push[j]), 3))


def _share(opened: Opened, look: Look) -> str:
    if len(opened.gradient.deltas) == 1:
        return tr("There is no hidden layer to share the pushes with.")
    sums = [float(np.abs(d[look.example]).sum()) for d in opened.gradient.deltas]
    text = tr(
        "The pushes are shared back through the weights, layer by layer: for example {0}, Σ|push| is {1}."
    )
    return text.format(look.example, " ← ".join(short(s) for s in sums))


def _average(opened: Opened, look: Look) -> str:
    shares = opened.shares(look.place)
    up = int((shares > 0).sum())
    name = name_of(look.place, opened.record.before.sizes)
    text = tr(
        "What each example wishes for {0}: {1} want it up, {2} down. Their mean, {3}, is its component of −∇C."
    )
    return text.format(name, count(up), count(int((shares < 0).sum())), signed(float(shares.mean()), 6))


def _ribbon(opened: Opened, look: Look) -> str:
    gradient = opened.record.gradient.flat
    del look
    text = tr("The means of all {0} parameters are −∇C, of length {1}; {2} of them are exactly 0.")
    length = float(np.linalg.norm(gradient.astype(np.float64)))
    return text.format(count(len(gradient)), short(length), percent(float((gradient == 0).mean())))


def _rate(opened: Opened, look: Look) -> str:
    del look
    length = float(np.linalg.norm(opened.move.astype(np.float64)))
    text = tr("Times the learning rate {0}: the step has the length {1}.")
    told = text.format(short(opened.record.learning_rate), short(length))
    if opened.is_plain:
        return told
    rest = float(np.linalg.norm((opened.move - opened.plain_move).astype(np.float64)))
    return told + " " + tr("Momentum and weight decay add a part of length {0} to it.").format(short(rest))


def _subtract(opened: Opened, look: Look) -> str:
    before, after = (n.flat[look.place] for n in (opened.record.before, opened.record.after))
    name = name_of(look.place, opened.record.before.sizes)
    text = tr("{0}: {1} {2} → {3}. So it is with all of them: parameters {4} → {5}.")
    numbers = plain(float(before), 6), signed(float(opened.move[look.place]), 6), plain(float(after), 6)
    return text.format(name, *numbers, fingerprint(opened.record.before), fingerprint(opened.record.after))


def _cost(opened: Opened, look: Look) -> str:
    del look
    better = int((opened.costs_after < opened.costs).sum())
    text = tr(
        "The same {0} examples now cost {1} on average, before {2}: {3}. The slope foretold {4}. {5} got better."
    )
    after, before = float(opened.costs_after.mean()), float(opened.costs.mean())
    changes = signed(opened.change, 4), signed(opened.forecast, 4)
    return text.format(count(opened.n), plain(after, 4), plain(before, 4), *changes, count(better))


_SENTENCES = {
    "deal": _deal,
    "forward": _forward,
    "compare": _compare,
    "push": _push,
    "share": _share,
    "average": _average,
    "ribbon": _ribbon,
    "rate": _rate,
    "subtract": _subtract,
    "cost": _cost,
}

SHORT: dict[str, Callable[[Opened], str]] = {
    "deal": lambda o: count(o.n),
    "forward": lambda o: f"{len(o.trace.zs)} {tr('layers')}",
    "compare": lambda o: f"C {plain(float(o.costs.mean()), 3)}",
    "push": lambda _o: "−∂C/∂z",
    "share": lambda _o: "← Wᵀ",
    "average": lambda o: f"÷ {count(o.n)}",
    "ribbon": lambda o: f"|∇C| {short(float(np.linalg.norm(o.record.gradient.flat)))}",
    "rate": lambda o: f"× {short(o.record.learning_rate)}",
    "subtract": lambda _o: "θ − η∇C",
    "cost": lambda o: f"C {plain(float(o.costs_after.mean()), 3)}",
}
"""What stands under the name of each cell in the strip."""


def example_of(look: Look, i: int) -> str:
    """One example in words."""
    return tr("example {0}, {1}").format(i, look.label(i))


def output_of(naming: Naming, j: int) -> str:
    """One output in words."""
    return naming.output(j)
