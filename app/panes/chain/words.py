"""What is written on the bench: labels with the layer above them, and sentences that follow from the numbers."""

from __future__ import annotations

import math
from functools import cache

from app.numerals import MINUS, plain, short, signed
from app.panes.chain.now import Now
from nncore.chain import Chain, before, layer_of
from nncore.chain_tiles import Tile, from_text, is_whole, left_over, shared
from nncore.words import tr

_ABOVE = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@cache
def label(name: str) -> str:
    """w3 as it is written: w⁽³⁾."""
    if name in {"x", "y", "C"}:
        return name
    return f"{name[0]}⁽{name[1:].translate(_ABOVE)}⁾"


def slope(of: str, by: str) -> str:
    """A derivative in one line: ∂C/∂w⁽³⁾."""
    return f"∂{label(of)}/∂{label(by)}"


def _least(digits: int) -> float:
    """What is written with so many decimals from there on: of many, two at most may be zeros at the front."""
    return 10.0 ** (2 - digits if digits >= 4 else -digits)


def number(value: float, digits: int = 4) -> str:
    """A number with that many decimals, or three digits that count where those would be mostly zeros."""
    if value and math.isfinite(value) and (abs(value) < _least(digits) or abs(value) >= 1e5):
        return short(value)
    return plain(value, digits)


def plus(value: float, digits: int = 4) -> str:
    """The same with a sign."""
    if value and math.isfinite(value) and abs(value) < _least(digits):
        return short(value) if value < 0 else f"+{short(value)}"
    return signed(value, digits)


def formula(tile: Tile, chain: Chain) -> str:
    """What a tile comes to, in symbols."""
    of, by = tile
    if of in chain.held:
        return "0"
    if of == "C":
        return f"2({label(f'a{chain.depth}')} {MINUS} y)"
    if of[0] == "a":
        return "σ′(z)"
    return {"w": label(before(layer_of(of))), "b": "1"}.get(by[0], label(f"w{layer_of(of)}"))


def equation(name: str, chain: Chain) -> str:
    """How a variable is computed."""
    if name == "C":
        return f"C = ({label(f'a{chain.depth}')} {MINUS} y)²"
    if name in chain.held or name[0] not in "za":
        return f"{label(name)} = {number(chain.values[name])}"
    layer = layer_of(name)
    if name[0] == "a":
        return f"{label(name)} = σ({label(f'z{layer}')})"
    return f"{label(name)} = {label(f'w{layer}')} {label(before(layer))} + {label(f'b{layer}')}"


def explained(name: str, chain: Chain) -> str:
    """What a label means. The number above it counts layers; a power would be another number, and is shown."""
    value, layer = chain.values[name], 0 if name in {"x", "y", "C"} else layer_of(name)
    if name == "x":
        return tr("x = {0}: the input, which is a⁽⁰⁾, the activation that layer 1 receives.").format(
            number(value)
        )
    if name == "y":
        return tr("y = {0}: what {1} should be for this example.").format(
            number(value, 2), label(f"a{chain.depth}")
        )
    if name == "C":
        return tr("{0} = {1}: the cost of this one example.").format(equation(name, chain), number(value))
    what = {
        "w": tr("the weight from layer {0} to layer {1}").format(layer - 1, layer),
        "b": tr("the bias of layer {0}").format(layer),
        "z": tr("the weighted sum of layer {0}, before it is bent").format(layer),
        "a": tr("the activation of layer {0}").format(layer),
    }[name[0]]
    which = tr(" (this is L, the last)") if layer == chain.depth else ""
    which = tr(" (this is L {0} {1})").format(MINUS, chain.depth - layer) if layer < chain.depth else which
    power = tr("The ({0}) above it counts layers{1} and is not a power: {2} to the power {0} would be {3}.")
    power = power.format(layer, which, number(value), number(value**layer))
    if layer == 1:
        power = tr("The (1) above it counts layers{0} and is not a power.").format(which)
    return f"{equation(name, chain)}{'' if name[0] in 'wb' else ' = ' + number(value)}: {what}. {power}"


def refused(now: Now) -> str:
    """Why the last tile did not fit."""
    kind, _, rest = now.text("refused").partition(";")
    text, _, left = rest.partition(";")
    found = from_text(text, now.chain.depth)
    if not found:
        return ""
    of, by = found[0]
    if kind == "twice":
        return tr("{0} is there already: {1} would stand above the line twice and cancel only once.").format(
            slope(of, by), label(of)
        )
    if kind == "other":
        return tr(
            "{0} does not fit: it leaves {1} below the line, and the units of {2} do not cancel."
        ).format(slope(of, by), label(left), slope("C", now.goal))
    return tr("{0} does not fit: no other tile has {1} below the line, so its units do not cancel.").format(
        slope(of, by), label(left)
    )


def so_far(now: Now) -> str:
    """What stands above and below the line, once what can has cancelled; of a whole product what it means."""
    chain, goal = now.chain, now.goal
    if not now.placed:
        return tr("Choose the tiles whose product is {0}: every unit between C and {1} must cancel.").format(
            slope("C", goal), label(goal)
        )
    if is_whole(goal, now.placed):
        right = sum(tile in shared(goal, chain.depth) for tile in now.ticked)
        if now.ticked:
            wrong = len(now.ticked) - right
            return tr("Ticked: {0} right, {1} wrong; {2} tiles were met before.").format(
                right, wrong, len(shared(goal, chain.depth))
            )
        if goal[0] in "ax" and goal != "x":
            return tr(
                "Every unit between cancels. {0} is nothing we may set: it only passes the wish on to the left."
            ).format(label(goal))
        return tr("Every unit between cancels: what is left is C above the line and {0} below it.").format(
            label(goal)
        )
    above, below = left_over(now.placed)
    return tr("Left above the line: {0}. Below it: {1}.").format(
        *(", ".join(map(label, names)) or tr("nothing") for names in (above, below))
    )
