"""Names and sentences of the desk; each sentence follows the numbers."""

from __future__ import annotations

import math

import numpy as np

from app.naming import Naming
from app.numerals import MINUS, bound, count, plain, short, signed
from app.panes.mixer.desk import Desk
from app.panes.mixer.voices import Voices
from nncore.arrays import Floats
from nncore.mixing import LENGTH, moves
from nncore.words import capital, tr

NOBODY = Voices()  # is soloed or muted


def number(value: float, *, tight: bool = False) -> str:
    """Three digits with a sign, two where it is tight; very small and very large ones with a power of ten."""
    if not math.isfinite(value):
        return tr("no number")
    size = abs(value)
    if tight:
        small = 0 < size < 5e-3 or size >= 100
        return _power(value, 0) if small else signed(value, 2 if size < 10 else 1)
    if size >= 1e3 or 0 < size < 1e-3:
        return _power(value, 1)
    return signed(value, 3 if size < 10 else 2 if size < 100 else 1)


def brief(value: float, end: float) -> str:
    """A sign and as many digits as a scale with this end asks for, for the places under columns."""
    if not math.isfinite(value):
        return "?"
    if not 1e-3 <= end < 1e3:
        return _power(value, 0) if value else "0"
    return signed(value, max(2 if end < 10 else 0, 1 - math.floor(math.log10(end) + 1e-9)))


def _power(value: float, digits: int) -> str:
    mantissa, power = f"{value:+.{digits}e}".split("e")
    return f"{mantissa}e{int(power)}".replace("-", MINUS)


def voter(desk: Desk, naming: Naming, j: int) -> str:
    """One that votes, in a sentence."""
    if desk.asks_outputs:
        return naming.output(j)
    return tr("neuron {0} of layer {1}").format(j, desk.layer)


def asked(desk: Desk, naming: Naming, k: int) -> str:
    """One that is voted on, in a sentence."""
    if desk.asks_inputs:
        return naming.input(k)
    return tr("neuron {0} of layer {1}").format(k, desk.layer - 1)


def voters(desk: Desk) -> str:
    """All that vote: 10 outputs, or 16 neurons of layer 2."""
    if desk.asks_outputs:
        return tr("1 output") if desk.n_voters == 1 else tr("{0} outputs").format(count(desk.n_voters))
    return tr("layer {0}, {1} neurons").format(desk.layer, count(desk.n_voters))


def short_name(desk: Desk, naming: Naming, j: int) -> str:
    """A voter in its row: the answer it stands for, or its number."""
    return naming.outputs[j] if desk.asks_outputs else str(j)


def force(desk: Desk) -> str:
    """What the stacks are made of, with the sign of the conventions."""
    if desk.asks_inputs:
        return tr("wish {0}∂C/∂x").format(MINUS)
    return tr("wish {0}∂C/∂a").format(MINUS) if desk.force == "wish" else tr("push {0}∂C/∂z").format(MINUS)


def whose(desk: Desk) -> str:
    """Which layer is voted on, and the mean of how many examples it is."""
    layer = tr("input") if desk.asks_inputs else tr("layer {0}").format(desk.layer - 1)
    if desk.found is None or desk.found.of == "example":
        return layer
    return tr("{0}, mean of {1} examples").format(layer, count(desk.found.n))


def waiting(desk: Desk, reason: str) -> str:
    """In the place of the votes before the wave has been there."""
    if desk.pushes is None:
        return reason or tr("No gradient is found yet: press ←, and the outputs begin.")
    where = tr("the input") if desk.asks_inputs else tr("layer {0}").format(desk.layer - 1)
    return tr("These wishes are not sent back yet.\nPress ← and they vote on {0}.").format(where)


def beginning(desk: Desk, unfound: str) -> str:
    """In words, what there is before the wave."""
    if desk.pushes is None:
        return waiting(desk, unfound)
    return tr("Nobody has voted yet: the rows show what the outputs themselves wish for this example.")


def one_vote(desk: Desk, naming: Naming, j: int, k: int) -> str:
    """One vote with its product."""
    if desk.votes is None or desk.pushes is None:
        return ""
    weight, push, vote = float(desk.network.weights[desk.layer - 1][j, k]), desk.pushes[j], desk.votes[j, k]
    text = tr("{who} asks {whom} for {vote} = weight {weight} × its push {push}").format(
        who=capital(voter(desk, naming, j)), whom=asked(desk, naming, k), vote=number(vote),
        weight=number(weight), push=number(push),
    )  # fmt: skip
    if desk.force == "wish" or desk.asks_inputs:
        return text + "."
    if desk.slopes is None:
        return tr("{0}, as f′ of {1} lets it through, mean of each example.").format(
            text, asked(desk, naming, k)
        )
    return tr("{0} × f′ {1}.").format(text, plain(float(desk.slopes[k]), 3))


def one_voter(desk: Desk, naming: Naming, j: int) -> str:
    """What one that votes got, wanted, wishes and pushes."""
    who = capital(voter(desk, naming, j))
    parts = []
    if desk.got is not None:
        parts.append(tr("got {0}").format(plain(float(desk.got[j]), 3)))
    if desk.wanted is not None:
        parts.append(tr("wanted {0}").format(plain(float(desk.wanted[j]), 0)))
    if desk.wishes is not None:
        parts.append(tr("wish {0}").format(number(float(desk.wishes[j]))))
    if desk.pushes is not None:
        parts.append(tr("push {0}").format(number(float(desk.pushes[j]))))
    text = f"{who}: {', '.join(parts)}." if parts else f"{who}."
    if not (desk.asks_outputs and desk.network.activations[-1] == "softmax"):
        return text
    if desk.found is not None and desk.found.cost_name == "cross-entropy":
        return tr(
            "{0} Softmax with cross-entropy: the push is y − a at once, without an f′ of its own."
        ).format(text)
    return tr("{0} Softmax couples the outputs: there is no f′ of one alone.").format(text)


def one_sum(desk: Desk, naming: Naming, k: int) -> str:
    """The sum on one neuron: what is heard, and what all say."""
    if desk.whole is None or desk.net is None:
        return ""
    who, whole, net = capital(asked(desk, naming, k)), float(desk.whole[k]), float(desk.net[k])
    if desk.all_heard:
        return tr("{who}: all {n} together ask for {whole}.").format(
            who=who, n=count(desk.n_voters), whole=number(whole)
        )
    text = tr("{who}: those heard ask for {net}, all {n} together for {whole}").format(
        who=who, net=number(net), n=count(desk.n_voters), whole=number(whole)
    )
    return text + (tr(": it flips.") if net * whole < 0 else ".")


def heard(desk: Desk, naming: Naming) -> str:
    """Who is heard, and how well that agrees with the compromise."""
    if desk.votes is None:
        if desk.undivided:
            return tr(
                "Of the whole set only the sum through f′ is known: choose Wish to see who asks for what."
            )
        return ""
    if desk.all_heard:
        return ""
    if not desk.n_heard:
        return tr("Nobody is heard: let somebody speak.")
    alone = int(np.flatnonzero(desk.heard)[0])
    who = (
        tr("{0} alone").format(capital(voter(desk, naming, alone)))
        if desk.n_heard == 1
        else tr("These {0} of {1}").format(count(desk.n_heard), count(desk.n_voters))
    )
    if desk.agreement is None:
        return tr("{0}: no correlation can be told here.").format(who)
    text = tr("{0} and the compromise of all: correlation {1}").format(who, signed(desk.agreement, 3))
    turned = len(desk.flips)
    return text + (
        tr("; {0} of {1} wishes flip.").format(count(turned), count(desk.n_asked))
        if turned
        else tr("; no wish flips.")
    )


def flip(desk: Desk, naming: Naming, k: int) -> str:
    """A neuron that some wish one way and all the other."""
    if desk.votes is None or desk.whole is None or desk.net is None:
        return ""
    if not desk.all_heard:
        return one_sum(desk, naming, k)
    j = desk.spokesman
    return tr("{whom}: {who} alone asks for {one}, all {n} together for {whole}: it flips.").format(
        whom=capital(asked(desk, naming, k)), who=voter(desk, naming, j), one=number(float(desk.votes[j, k])),
        n=count(desk.n_voters), whole=number(float(desk.whole[k])),
    )  # fmt: skip


def spent(desk: Desk) -> str:
    """What the same length of change buys in three directions, measured on the rest of the network."""
    found = desk.found
    if found is None or desk.activations is None or found.n != 1:
        return ""
    wish: Floats | None = desk.whole
    if desk.force == "push" and desk.slopes is not None and desk.pushes is not None:
        wish = desk.pushes @ desk.network.weights[desk.layer - 1]
    if wish is None:
        return ""
    target = found.subject.targets[0]
    made = moves(desk.network, desk.activations, desk.layer - 1, wish, target, found.cost_name)
    if made is None:
        return ""
    by = (_small(value) for value in (made.along, made.signs, made.one))
    return tr(
        "Layer {0} moved by {1} in all changes C by {2} along the wishes, {3} by signs alone, {4} on one neuron"
    ).format(desk.layer - 1, bound(LENGTH), *by)


def _small(value: float) -> str:
    return f"+{short(value)}" if value > 0 else short(value)


def pixels() -> str:
    """What the picture of the input's wishes is, and is not."""
    return tr(
        "What each pixel would have to be otherwise. Learning cannot change pixels, only weights and biases."
    )


def state(desk: Desk, naming: Naming, unfound: str) -> str:
    """The line under the buttons when nothing is pointed at."""
    if desk.found is None:
        return beginning(desk, unfound)
    if desk.whole is not None and not np.isfinite(desk.whole).all():
        return tr("These votes are no numbers any more: the network has exploded. Go back (,) or reset (R).")
    if text := heard(desk, naming):
        return text
    if desk.asks_inputs:
        if naming.is_picture:
            return pixels()
        return tr("What each input would have to be otherwise. Learning cannot change inputs.")
    return tr(
        "All {0} vote on each neuron of layer {1}; the arrow beside each stack is the sum, the compromise."
    ).format(
        voters(desk)
        if desk.asks_outputs
        else tr("{0} neurons of layer {1}").format(count(desk.n_voters), desk.layer),
        desk.layer - 1,
    )
