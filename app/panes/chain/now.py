"""What the options of a frame say: the network of the bench and what is looked at. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from app.options import Options, Value
from app.panes.chain.options import FURTHEST, LAYERS, MOST_EXAMPLES, NOBODY
from nncore.chain import Chain, parameters
from nncore.chain_nudges import Moves, by_depth, grown, measured, nudged, on_example
from nncore.chain_tiles import Tile, from_text, is_whole, kept

Pair = tuple[float, float]


@dataclass(frozen=True)
class Row:
    """What the network makes of one example."""

    a: float
    cost: float
    slope: float  # of its cost, by the parameter that is looked at


@dataclass(frozen=True, eq=False)
class Now:
    """The bench as one frame has it."""

    options: Options

    def text(self, name: str) -> str:
        """An option that is a text or a choice."""
        return str(self.options[f"chain.{name}"])

    def number(self, name: str) -> float:
        """An option that is a number."""
        return float(self.options[f"chain.{name}"])

    @cached_property
    def chain(self) -> Chain:
        """The network of the bench, with what is held by hand."""
        layers = range(1, LAYERS + 1)
        weights, biases = (tuple(self.number(f"{kind}{n}") for n in layers) for kind in "wb")
        made = Chain(self.number("x"), weights, biases, self.number("y"))
        held = self.text("held")
        return made if held == NOBODY else made.with_value(held, self.number("held_value"))

    @property
    def of(self) -> str:
        """The variable that is nudged."""
        return self.text("of")

    @property
    def focus(self) -> str:
        """What is picked on the page in sight."""
        return {"tiles": self.goal, "examples": self.parameter, "depth": "w1"}.get(self.text("view"), self.of)

    @property
    def parameter(self) -> str:
        """The parameter that is nudged, or the last weight if what is nudged is none."""
        return self.of if self.of in parameters(LAYERS) else f"w{LAYERS}"

    @property
    def goal(self) -> str:
        """The variable by which C is differentiated with tiles."""
        return self.text("goal")

    @cached_property
    def placed(self) -> tuple[Tile, ...]:
        """Tiles in place, in the order of the way."""
        return kept(self.goal, LAYERS, from_text(self.text("tiles"), LAYERS))

    @cached_property
    def filled(self) -> tuple[str, ...]:
        """Entries of the gradient column that have been dropped in."""
        names = [name for name in self.text("filled").split(",") if name in parameters(LAYERS)]
        if is_whole(self.goal, self.placed) and self.goal in parameters(LAYERS):
            names.append(self.goal)
        return tuple(dict.fromkeys(names))

    @cached_property
    def ticked(self) -> tuple[Tile, ...]:
        """Tiles that are ticked as met before."""
        return from_text(self.text("ticked"), LAYERS)

    @cached_property
    def moves(self) -> Moves:
        """What the nudge does."""
        return nudged(self.chain, self.of, self.number("nudge"))

    @cached_property
    def ratios(self) -> tuple[float, ...]:
        """How far C goes for each unit, for nudges of every size."""
        return measured(self.chain, self.of)

    @cached_property
    def gaps(self) -> tuple[float, ...]:
        """How far each of these is from the derivative."""
        exact = self.chain.sensitivity(self.of)
        return tuple(abs(ratio - exact) for ratio in self.ratios)

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """The examples that are averaged; what is no example in the text is left out."""
        return pairs_from(self.text("pairs"))

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """What the network makes of every example."""
        chains = [on_example(self.chain, *pair) for pair in self.pairs]
        return tuple(Row(c.values[f"a{LAYERS}"], c.cost, c.sensitivity(self.parameter)) for c in chains)

    @cached_property
    def deep(self) -> Chain:
        """The bench's network grown or cut to the depth that is asked for."""
        return grown(self.chain, round(self.number("depth")), self.number("added_w"), self.number("added_b"))

    @cached_property
    def by_depth(self) -> tuple[float, ...]:
        """The first layer's derivative for every depth."""
        return by_depth(self.chain, self.number("added_w"), self.number("added_b"))

    @property
    def shown(self) -> Chain:
        """The network that the page in sight is about."""
        return self.deep if self.text("view") == "depth" else self.chain


def pairs_from(text: str) -> tuple[Pair, ...]:
    """Examples x:y; at least one, because a mean is of something."""
    found = []
    for part in text.split(";"):
        x, _, y = part.partition(":")
        try:
            pair = float(x), float(y)
        except ValueError:
            continue
        if all(abs(value) <= FURTHEST for value in pair):
            found.append(pair)
    return tuple(found[:MOST_EXAMPLES]) or ((0.6, 1.0),)


def pairs_text(pairs: tuple[Pair, ...]) -> str:
    """The same the other way."""
    return ";".join(f"{x:g}:{y:g}" for x, y in pairs)


def values_of(chain: Chain) -> dict[str, Value]:
    """The options that put a network on the bench, nothing held."""
    names = ("x", "y", *(f"{kind}{n}" for n in range(1, LAYERS + 1) for kind in "wb"))
    return {**{f"chain.{name}": chain.values[name] for name in names}, "chain.held": NOBODY}
