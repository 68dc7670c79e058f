"""What is said beside the toys: sentences that follow from the numbers."""

from __future__ import annotations

import math

import numpy as np

from app.numerals import count, plain, short, signed
from app.panes.toys.now import Now
from nncore.descents import BOUNCES, LEFT, angle_between
from nncore.toys import Flat, Toy
from nncore.words import tr

HIGH = 1e6  # what is higher is said to blow up
LEVEL = 1e-9  # slope that is only rounding


def letter(dip: int) -> str:
    """The name of a dip: A is the leftmost."""
    return chr(ord("A") + dip) if dip < 26 else "?"


def number(value: float, digits: int = 3) -> str:
    """A number with fixed digits, or with three that count where those would say nothing."""
    if math.isfinite(value) and value and not 10.0**-digits <= abs(value) < 1e5:
        return short(value)
    return plain(value, digits)


def slope(value: float, digits: int = 3) -> str:
    """The same with its sign; what is only rounding is 0."""
    if abs(value) < LEVEL:
        return "0"
    if math.isfinite(value) and value and not 10.0**-digits <= abs(value) < 1e5:
        return short(value) if value < 0 else f"+{short(value)}"
    return signed(value, digits)


def arrow(value: float) -> str:
    """The glyph of a slope."""
    return "▲" if value > LEVEL else "▼" if value < -LEVEL else "·"


def notes(toy: Toy, flats: tuple[Flat, ...]) -> str:
    """What a landscape has that a walk on it may come to grief by; nothing if it has none of it."""
    axes = [np.linspace(low, high, 401 if len(toy.ends) == 1 else 41) for low, high in toy.ends]
    places = np.stack([a.ravel() for a in np.meshgrid(*axes)], axis=1)
    values, slopes = toy.formula(*places.T), toy.formula.gradient(places)
    known = np.isfinite(values)
    if not known.any():
        return tr("This has no value anywhere in sight.")
    if np.abs(np.where(known[:, None], slopes, 0)).max() < 1e-9:
        return tr("This is flat: the slope is 0 everywhere, and no step goes anywhere.")
    said = []
    if not known.all():
        said.append(tr("In a part of what is in sight it has no value; a ball that gets there stays there."))
    if np.abs(values[known]).max() > HIGH:
        said.append(tr("It blows up: what is far beyond the rest is cut off."))
    if not any(flat.kind == "dip" for flat in flats):
        said.append(tr("It has no dip in sight: a walk down leaves at an edge, or ends on level ground."))
    return " ".join(said)


def where(now: Now) -> str:
    """Where the first ball is, how high, how steep."""
    if now.blind:
        return tr("Blindfold at w = {0}: slope {1} {2}.").format(
            number(now.at[0]), arrow(now.slopes[0]), slope(now.slopes[0])
        )
    if now.view == "surface":
        text = tr("At ({0}, {1}) the height is {2}, the gradient’s length {3}.")
        return text.format(number(now.at[0]), number(now.at[1]), number(now.value), number(now.steepness, 4))
    text = tr("Step {0}: w = {1}, f = {2}, slope {3} {4}.")
    at = number(now.at[0], 4), number(now.value, 4)
    return text.format(now.steps, *at, arrow(now.slopes[0]), slope(now.slopes[0], 4))


def verdict(now: Now) -> str:
    """What has come of it."""
    if now.blind:
        return _blind(now)
    if not math.isfinite(now.value):
        return f"{where(now)} {tr('Here is no value: nothing tells where to go. Drop the ball elsewhere.')}"
    parts = [where(now)]
    parts.append(_many(now) if len(now.starts) > 1 else _one(now))
    return " ".join(part for part in parts if part)


def _blind(now: Now) -> str:
    if now.arrived:
        text = tr("The slope is as good as 0, and it rises on both sides: a dip, after {0} steps.")
        return f"{where(now)} {text.format(len(now.places) - 1)}"
    if now.slopes[0] == 0:
        return f"{where(now)} {tr('Nothing pulls: level ground, or a top.')}"
    return f"{where(now)} {tr('Which side is downhill? Step with ← and →, or with Step.')}"


def _one(now: Now) -> str:
    fate = now.fates[0]
    if now.led[0] >= 0:
        text = tr("It has come to rest in dip {0}")
        rest = tr(", the lowest in sight.") if now.led[0] == now.lowest else tr("; dip {0} is lower.")
        return text.format(letter(now.led[0])) + rest.format(letter(now.lowest))
    if fate == BOUNCES:
        if now.view == "curve":
            between = " ↔ ".join(number(w) for w in sorted(now.places[-2:, 0, 0].tolist()))
            return tr("It bounces for ever: {0}.").format(between)
        return tr("It bounces for ever between two places.")
    if fate == LEFT:
        return tr("It is gone: each step was larger than the last.")
    if now.steps and now.finished:
        return tr("It lies still, but in no dip.")
    return "" if now.steps else _begin(now)


def _begin(now: Now) -> str:
    """What can be done before the first step."""
    if now.view == "curve":
        return tr("Click the curve to drop the ball elsewhere; Step and Play let it go.")
    return tr("Click the map to begin elsewhere; Step and Play let it go.")


def _many(now: Now) -> str:
    if not now.finished:
        return tr("{0} balls on their way.").format(len(now.starts))
    counts = [f"{letter(i)}: {now.led.count(i)}" for i in range(len(now.dips))]
    others = now.led.count(-1)
    if others:
        counts.append(tr("elsewhere: {0}").format(others))
    said = tr("{0} balls, {1}.").format(len(now.starts), ", ".join(counts))
    if now.lowest < 0:
        return said
    got = now.led.count(now.lowest)
    said += " " + tr("The lowest dip is {0}: {1} got it.").format(letter(now.lowest), got)
    expected = int(now.number("expected"))
    if expected >= 0:
        right = expected == got
        said += " " + (tr("✓ You expected {0}.") if right else tr("✕ You expected {0}.")).format(expected)
    return said


def solved(now: Now) -> str:
    """What solving slope = 0 gives, and the question that remains."""
    if not now.flats:
        return tr("The slope is 0 nowhere in sight, or for a whole stretch.")
    kinds = [flat.kind for flat in now.flats]
    if len(now.flats) == 1:
        flat = now.flats[0]
        text = tr("One equation, one answer: w = {0}, a {1}.")
        return text.format(number(flat.place[0], 4), kind(flat))
    text = tr("The slope is 0 at {0} places: {1} dips, {2} tops. Which one is the answer? Click it.")
    said = text.format(len(now.flats), kinds.count("dip"), kinds.count("top"))
    chosen = int(now.number("chosen"))
    if 0 <= chosen < len(now.flats):
        said += " " + _judged(now, now.flats[chosen])
    return said


def _judged(now: Now, flat: Flat) -> str:
    if flat.kind != "dip":
        return tr("✕ That is a {0}: flat, but not low.").format(kind(flat))
    if flat is now.dips[now.lowest]:
        return tr("✓ The lowest dip, f = {0}. For the network there are {1} such equations.").format(
            number(flat.value, 4), count(now.parameters)
        )
    return tr("✕ A dip, but not the lowest.")


def kind(flat: Flat) -> str:
    """What a flat point is called."""
    return {"dip": tr("dip"), "top": tr("top"), "saddle": tr("saddle"), "shelf": tr("shelf")}[flat.kind]


def bounce(now: Now) -> str:
    """From which learning rate it bounces, and how good the guess was."""
    home = now.home
    if home is None or not math.isfinite(home.bounces_from):
        return tr("Small steps from here lead to no round dip, so there is no rate to name.")
    text = tr("In the dip at w = {0} the bend f″ is {1}: from a rate of 2/f″ = {2} it bounces.")
    limit = home.bounces_from
    said = text.format(number(home.place[0]), number(home.bends[-1]), number(limit, 4))
    guess = now.number("guess")
    if guess > 0:
        close = abs(guess - limit) <= 0.05 * limit
        said += " " + (tr("✓ You said {0}.") if close else tr("✕ You said {0}.")).format(number(guess))
    return said


def compass(now: Now, change: float) -> str:
    """What the arrow finds, and once revealed, how near it is to the best direction."""
    text = tr("Along the arrow, {0}°: {1} {2}.")
    said = text.format(plain(now.number("angle"), 0), arrow(change), slope(change, 4))
    if now.steepness < 1e-6:
        return f"{said} {tr('The ground is level here: no direction is the steepest.')}"
    if not now.on("revealed"):
        return f"{said} {tr('Turn it to where the height falls most.')}"
    off = angle_between(now.number("angle"), now.steepest)
    text = tr("−∇ points to {0}°; yours is {1}° off.")
    return f"{said} {text.format(plain(now.steepest, 1), plain(off, 1))}"
