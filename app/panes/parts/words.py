"""What the numbers say. Every sentence follows from what was measured."""

from __future__ import annotations

import numpy as np

from app import numerals
from app.ends import end_text
from app.frame import Answer, Frame
from app.naming import Naming, listed
from app.panes.parts.composition import Composition
from nncore.arrays import Floats
from nncore.parts import n_shared
from nncore.responses import Responses
from nncore.shatter import LENGTH
from nncore.words import tr

NAMES = {"sum": "z − b", "z": "z", "a": "a"}
EXACT = 2e-6  # of the largest value: sums in single precision differ by less


def no_picture(frame: Frame) -> str:
    """Why there is no board."""
    text = tr("These {n} inputs are no picture of 28 by 28, so no parts can be stamped on them. ")
    more = tr("Choose a set of digits under New network to put a digit together from parts.")
    return text.format(n=numerals.count(frame.snapshot.network.sizes[0])) + more


def called(naming: Naming, outputs: Floats) -> str:
    """The answer read off one row of outputs: 8 (0.94), a tie between 3 and 8, or none that stands out."""
    if not np.isfinite(outputs).all():
        return tr("no number")
    answer = Answer.of(outputs, empty=False)
    if not answer.decided:
        names = [naming.answer(i) for i in sorted(answer.named)]
        return (
            tr("undecided: a tie between {names}").format(names=listed(names)) if names else tr("undecided")
        )
    value = float(outputs[answer.best]) if len(outputs) > 1 else float(outputs[0])
    return tr("{name}  ({value})").format(name=naming.answer(answer.best), value=numerals.plain(value))


def said(naming: Naming, now: Composition, outputs: Floats) -> str:
    """What the network says to the board."""
    if not now.parts:
        return tr("Stamp a part, or begin with a digit.")
    if now.apart:
        text = tr("Slid apart: {called}")
    else:
        text = tr("All together: {called}") if len(now.parts) > 1 else tr("Alone: {called}")
    return text.format(called=called(naming, outputs))


def state(*, on_network: bool) -> str:
    """Whether the network has the board before it."""
    if on_network:
        return tr("The network has this board before it, exactly as it is.")
    return tr("The network has another picture; whatever you do to the board puts it there.")


def of_sums(frame: Frame, now: Composition, found: Responses, held: list[int]) -> str:
    """How far the union is from the sum of the parts, for the sums and for the activations."""
    if len(now.parts) < 2:
        return tr("With fewer than two parts there is nothing to add up: stamp another.")
    shared = n_shared(now.images)
    return f"{_sum_words(found, shared)}\n{_bent_words(found, held, frame)}"


def _sum_words(found: Responses, shared: int) -> str:
    largest, at = _largest(found.beyond("sum"), [])
    exact = largest <= EXACT * max(1.0, float(np.nanmax(np.abs(found.values("sum")), initial=0.0)))
    if not np.isfinite(found.values("sum")).all():
        return tr("z − b is no number here")
    if not shared:
        text = tr("z − b adds up to within {d}: the parts share no pixel")
        return text.format(d=numerals.short(largest) if exact else numerals.plain(largest, 4))
    text = tr("z − b: off the sum by up to {d} (neuron {j}): {n} shared pixels count once")
    return text.format(d=numerals.plain(largest), j=at, n=shared)


def _bent_words(found: Responses, held: list[int], frame: Frame) -> str:
    values = found.beyond("a")
    if not np.isfinite(values).all():
        return tr("a is no number here")
    largest, at = _largest(values, held)
    function = frame.snapshot.network.activations[0]
    if largest < 0.005:
        return tr("a ({f}) adds up here too, to within {d}").format(f=function, d=numerals.short(largest))
    text = tr("a ({f}): off the sum by up to {d} (neuron {j}): it does not add up")
    return text.format(d=numerals.plain(largest), j=at, f=function)


def _largest(values: Floats, but: list[int]) -> tuple[float, int]:
    sizes = np.nan_to_num(np.abs(values), posinf=0.0)
    sizes[but] = 0
    at = int(sizes.argmax())
    return float(sizes[at]), at


def scale(ends: tuple[float, float], quantity: str, now: Composition) -> str:
    """The ends of the bars, and what must be known to read them."""
    text = tr("bars of {q} from {low} to {high}, the same in all columns")
    texts = [text.format(q=NAMES[quantity], low=end_text(ends[0]), high=end_text(ends[1]))]
    if quantity == "z" and len(now.parts) > 1:
        bias = tr("the bias counts once in the union, {n} times in the sum")
        texts.append(bias.format(n=len(now.parts)))
    if now.apart:
        texts.append(tr("of the parts as they are whole"))
    return "; ".join(texts)


def of_answers(naming: Naming, now: Composition, found: Responses) -> str:
    """What each part alone would be called, and all together."""
    if not now.parts:
        return tr("Nothing on the board: the row is the answer to a black picture.")
    alone = [f"{tr(p.name)}: {called(naming, row)}" for p, row in zip(now.parts, found.outputs, strict=False)]
    text = tr("Alone {parts}. All together: {union}.")
    return text.format(parts="; ".join(alone), union=called(naming, found.outputs[-1]))


def of_pieces(naming: Naming, now: Composition, places: Floats, way: Floats | None, outputs: Floats) -> str:
    """Where on the way apart the answer changes."""
    if not now.parts:
        return tr("Nothing on the board to cut: stamp a part.")
    n = len(now.pieces.images)
    first = tr("{n} pieces about {length} pixels long.").format(n=n, length=int(LENGTH))
    if way is None:
        return first + " " + tr("Measuring …")
    here = tr("Whole: {a}; {d} pixels apart: {b}.").format(
        a=called(naming, way[0]), d=numerals.plain(now.apart), b=called(naming, outputs)
    )
    return f"{first} {here} {_change(naming, places, way)}"


def _change(naming: Naming, places: Floats, way: Floats) -> str:
    if not np.isfinite(way).all():
        return ""
    answers = [Answer.of(row, empty=False).best for row in way]
    other = next((i for i, best in enumerate(answers) if best != answers[0]), None)
    if other is None:
        return tr("All the way, the largest output stays {a}.").format(a=naming.answer(answers[0]))
    text = tr("From {d} pixels on, the largest output is another: {a}.")
    return text.format(d=numerals.plain(float(places[other])), a=naming.answer(answers[other]))
