"""What lies on the desk: which layer votes on which, with what force, who is heard, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from app.found import Found
from app.frame import Frame
from app.panes.mixer.voices import Voices
from app.selection import Neuron, Weight
from nncore import mixing
from nncore.arrays import Bytes, Floats, Ints
from nncore.explain import slopes, wishes
from nncore.network import Network

MOST_VOTERS = 16  # rows: of more than that only the strongest have one
MOST_ASKED = 40  # columns


@dataclass(frozen=True, eq=False)
class Desk:
    """One move of the backward pass; without votes where the wave has not been."""

    network: Network
    layer: int  # of the voters, from 1
    found: Found | None
    force: str  # "wish" or "push"
    voices: Voices
    pushes: Floats | None = None  # of the voters, (n_voters,): what their votes are weighed with
    wishes: Floats | None = None  # of the voters
    got: Floats | None = None  # their activations, for one example
    wanted: Floats | None = None  # what they should have been, for outputs
    votes: Floats | None = None  # with the force chosen, (n_voters, n_asked)
    slopes: Floats | None = None  # f' of those asked, of one example
    activations: Floats | None = None  # of those asked, of one example
    undivided: bool = False  # pushes of the whole set are known in sum only
    only: Floats | None = None  # that sum, (n_asked,)

    @property
    def n_voters(self) -> int:
        """How many neurons vote."""
        return self.network.sizes[self.layer]

    @property
    def n_asked(self) -> int:
        """How many are voted on."""
        return self.network.sizes[self.layer - 1]

    @property
    def asks_inputs(self) -> bool:
        """Whether it is the input that is voted on, which nobody can change."""
        return self.layer == 1

    @property
    def asks_outputs(self) -> bool:
        """Whether the voters are the outputs."""
        return self.layer == len(self.network.weights)

    @cached_property
    def heard(self) -> Bytes:
        """Who has a voice, (n_voters,)."""
        return self.voices.heard(self.layer, self.n_voters)

    @cached_property
    def whole(self) -> Floats | None:
        """The compromise of all, (n_asked,)."""
        return self.votes.sum(axis=0) if self.votes is not None else self.only

    @cached_property
    def net(self) -> Floats | None:
        """The sum of those who are heard, (n_asked,)."""
        if self.votes is None or self.all_heard:
            return self.whole
        return mixing.heard(self.votes, self.heard)

    @cached_property
    def all_heard(self) -> bool:
        """Whether nobody is silenced."""
        return bool(self.heard.all())

    @cached_property
    def n_heard(self) -> int:
        """How many are heard."""
        return int(self.heard.sum())

    @cached_property
    def voters(self) -> Ints:
        """Those that have a row: all, or the strongest and whoever is soloed or muted."""
        by = self.pushes if self.pushes is not None else np.zeros(self.n_voters)
        return mixing.strongest(by, MOST_VOTERS, self.voices.marked(self.layer, self.n_voters))

    @cached_property
    def others(self) -> Ints:
        """Those that have none."""
        return np.setdiff1d(np.arange(self.n_voters), self.voters)

    def asked(self, most: int, keep: Ints) -> Ints:
        """Those that have a column, at most so many: the most wished for, and those to `keep`."""
        by = self.whole if self.whole is not None else np.zeros(self.n_asked)
        return mixing.strongest(by, max(1, min(most, MOST_ASKED)), keep)

    @cached_property
    def strengths(self) -> Floats | None:
        """What the voters' arrows show: wishes or pushes, (n_voters,)."""
        return self.wishes if self.shows_wishes else self.pushes

    @property
    def shows_wishes(self) -> bool:
        """Whether the voters' arrows are wishes; of the whole set the outputs' pushes alone are known."""
        return self.force == "wish" and self.wishes is not None

    @cached_property
    def agreement(self) -> float | None:
        """How well what is heard agrees with the compromise: their correlation."""
        if self.net is None or self.whole is None or self.all_heard:
            return None
        return mixing.agreement(self.net, self.whole)

    @cached_property
    def spokesman(self) -> int:
        """Whose wishes are compared when nobody is soloed: the wanted output, or the one with the strongest push."""
        if self.wanted is not None and len(self.wanted) > 1:
            return int(self.wanted.argmax())
        size = np.nan_to_num(np.abs(self.pushes)) if self.pushes is not None else np.zeros(1)
        return int(size.argmax())

    @cached_property
    def flips(self) -> Ints:
        """Neurons that the spokesman, or those who are heard, wish one way and all together the other."""
        if self.votes is None or self.whole is None:
            return np.empty(0, np.intp)
        some = self.votes[self.spokesman] if self.all_heard else self.net
        return mixing.flips(some, self.whole) if some is not None else np.empty(0, np.intp)

    def voter_of(self, thing: Neuron | Weight | None) -> int | None:
        """The voter that a neuron or weight stands for here."""
        match thing:
            case Neuron(layer, index) if layer == self.layer:
                return index
            case Weight(layer, j, _) if layer == self.layer:
                return j
        return None

    def asked_of(self, thing: Neuron | Weight | None) -> int | None:
        """The neuron asked that a neuron or weight stands for here."""
        match thing:
            case Neuron(layer, index) if layer == self.layer - 1:
                return index
            case Weight(layer, _, k) if layer == self.layer:
                return k
        return None


def desk_of(frame: Frame) -> Desk:
    """The desk that a frame shows: where the wave is, or where the option looks back to."""
    found, options = frame.found, frame.options
    force, voices = str(options["mixer.force"]), Voices.of(str(options["mixer.voices"]))
    if found is None:
        return _first(frame, force, voices)
    chosen = int(options["mixer.desk"])
    move = chosen if 0 < chosen <= found.reach else max(1, found.reach)
    layer = len(found.network.weights) - move + 1
    return _voted(found, layer, force, voices)


def _first(frame: Frame, force: str, voices: Voices) -> Desk:
    """Before the wave: what the outputs wish, if it is one example's gradient that is looked for."""
    network = frame.snapshot.network
    layer = len(network.weights)
    desk = Desk(network, layer, None, force, voices)
    of = frame.options.get("gradient.of", "example")
    fits = frame.picture.received.size == network.sizes[0]
    if of != "example" or frame.target is None or frame.pins or not fits:
        return desk
    trace, cost = frame.trace, frame.snapshot.config.cost
    with np.errstate(all="ignore"):
        wish = wishes(trace.outputs, frame.target.astype(trace.outputs.dtype), cost, network.activations[-1])
    pushes = mixing.first_pushes(network, trace, frame.target, cost)
    return Desk(network, layer, None, force, voices, pushes, wish, trace.outputs, frame.target)


def _voted(found: Found, layer: int, force: str, voices: Voices) -> Desk:
    network, gradient, trace = found.network, found.gradient, found.trace
    pushes, last = mixing.pushes_of(gradient, layer), len(network.weights)
    wish = None if found.wish is None else found.wish.mean(axis=0)
    if layer < last:
        wish = mixing.wishes_of(network, gradient, layer)
    one = trace is not None and found.n == 1
    got = trace.activations[layer][0] if one and trace is not None else None
    wanted = found.subject.targets[0] if one and layer == last else None
    steep = slopes(network, trace, layer - 1) if one and layer > 1 and trace is not None else None
    before = trace.activations[layer - 1][0] if one and trace is not None else None
    votes: Floats | None = mixing.votes_of(network, gradient, layer)
    only = None
    if force == "push" and layer > 1:
        votes = mixing.through(network, trace, gradient, layer) if trace is not None else None
        only = mixing.pushes_of(gradient, layer - 1) if trace is None else None
    return Desk(
        network, layer, found, force, voices, pushes, wish, got, wanted, votes,
        None if steep is None else steep[0], before, votes is None, only,
    )  # fmt: skip
