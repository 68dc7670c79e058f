"""Translation in the pane's context, how its numbers are written, and what is said below the plate."""

from __future__ import annotations

import math

import numpy as np

from app import numerals
from app.panes.wishes.reading import Reading
from nncore.wish import alikeness
from nncore.words import tr

STUCK = 0.05  # of a wish: less than this gets through where an output is called stuck
EVEN = 0.05  # of a ratio: nearer to 1 than that counts alike


def number(value: float, digits: int = 2) -> str:
    """Fixed digits, or three significant ones where those would be too many or all 0."""
    small = value != 0 and abs(value) < 0.5 * 10**-digits
    return numerals.short(value) if abs(value) >= 1000 or small else numerals.plain(value, digits)


def signed(value: float, digits: int = 2) -> str:
    """The same with its sign."""
    text = number(value, digits)
    return f"+{text}" if math.isfinite(value) and value > 0 else text


def share(value: float) -> str:
    """A share in per cent, with a digit after the point where it is small."""
    return numerals.percent(value, 1 if value < 0.1 else 0)


def hands_off() -> str:
    """Why an output springs back."""
    return tr("An activation cannot be set: you can only turn weights and biases.")


def why_no_target(reading: Reading) -> str:
    """What is missing before anything can be wished."""
    frame = reading.frame
    if frame.picture.is_empty and frame.wanted is None:
        return tr(
            "Nothing is drawn: draw something or load an example, and the outputs have something to wish."
        )
    if frame.wanted is not None:
        return tr("The network has no output for what this example is. Click the answer it should give.")
    return tr("What should this be? Click an answer in the column “wanted”, and every output has a wish.")


def below(reading: Reading, tugged: tuple[int, ...]) -> str:
    """The sentence under the plate."""
    if reading.target is None:
        return why_no_target(reading)
    if not np.isfinite(reading.outputs).all():
        return tr("Some outputs are not numbers: the network has exploded. Go back (,) or reset (R).")
    lie = (
        tr(" (The label says {0}: this is a lie of yours.)").format(reading.label)
        if reading.frame.lied
        else ""
    )
    return _of_view(reading, tugged) + lie


def _of_view(reading: Reading, tugged: tuple[int, ...]) -> str:
    if reading.view == "guess":
        return guessed(reading)
    if reading.view == "push":
        return pushed(reading)
    if reading.view == "tug" and not tugged:
        text = tr("Drag an output towards what is wanted ({0}): can you set it? Click a wanted cell to lie.")
        return text.format(reading.wanted_noun)
    if reading.view == "tug":
        return f"{hands_off()} {tr('What is left is its wish.')} {compared(reading)}".strip()
    return f"{directions(reading)} {compared(reading)}".strip()


def directions(reading: Reading) -> str:
    """Who is wished up and who down."""
    wish, names = reading.wish, reading.names
    if wish is None:
        return ""
    up = [names[j] for j in np.flatnonzero(wish > 0)]
    down = int((wish < 0).sum())
    if len(up) == 1 and len(names) > 1:
        return tr("Output {0} wishes to go up, {1} of the others down.").format(up[0], down)
    return tr("{0} of {1} outputs wish to go up, {2} down.").format(len(up), len(names), down)


def compared(reading: Reading) -> str:
    """How much two wishes count against one another: the wanted output's, and that of another one."""
    pair = reading.pair
    if pair is None or reading.wish is None:
        return ""
    first, second = (abs(float(reading.wish[j])) for j in pair)
    names = [reading.names[j] for j in pair]
    if second == 0:
        return tr("Output {1} wishes nothing, output {0} does.").format(*names)
    ratio = first / second
    if abs(ratio - 1) < EVEN:
        return tr("{0} counts about as much as {1}.").format(*names)
    if ratio < 1:
        names, ratio = names[::-1], 1 / ratio
    times = numerals.plain(ratio, 0 if ratio >= 20 or abs(ratio - round(ratio)) < 0.05 else 1)
    if ratio >= 1000:
        times = numerals.short(ratio)
    return tr("{0} counts {2} times as much as {1}.").format(*names, times)


def guessed(reading: Reading) -> str:
    """What to do, or how well it was guessed."""
    away = reading.away
    if away is None or not reading.compared:
        return tr(
            "Drag in each row an arrow as long as you think the output should go: up to the right, down to the "
            "left. Then compare."
        )
    score = alikeness(reading.guess, away)
    if math.isnan(score):
        return tr("No arrow is drawn yet: drag one in every row.")
    worst = int(np.argmax(np.abs(away - reading.guess)))
    off = float(reading.guess[worst] - away[worst])
    text = tr(
        "Score {0}: the cosine between your arrows and y − a (1 is the same direction). Farthest off: {1}, {2}."
    )
    return f"{text.format(numerals.plain(score, 3), reading.names[worst], signed(off))} {compared(reading)}".strip()


def is_least_of_all(reading: Reading) -> bool:
    """Whether not even of a faint wish less gets through than at the output with the lamp."""
    shares, least = reading.shares, reading.least
    return shares is not None and least is not None and not bool((shares < shares[least]).any())


def pushed(reading: Reading) -> str:
    """What of the wishes gets through, and where least does."""
    least, shares = reading.least, reading.shares
    if reading.is_entropy:
        return tr(
            "With cross-entropy the push is y − a in full: no slope of the bend stands between wish and push, so no "
            "output gets stuck."
        )
    if least is None or shares is None or reading.wish is None or reading.push is None:
        return tr("Nothing is wished, so nothing is pushed.")
    name, part = reading.names[least], share(float(shares[least]))
    wish, push = signed(float(reading.wish[least])), signed(float(reading.push[least]), 3)
    if float(shares[least]) < STUCK:
        text = tr(
            "Output {0} is stuck at {1}: a wish of {2}, and hardly any push ({3}). The bend is flat there, only {4} "
            "gets through."
        )
        return text.format(name, number(float(reading.outputs[least]), 3), wish, push, part)
    text = tr(
        "A wish is not yet a push: it goes through the bend. Least gets through at output {0}: {1} of {2}."
    )
    if not is_least_of_all(reading):
        text = tr(
            "A wish is not yet a push: it goes through the bend. Of the strong wishes, a tenth of the strongest or "
            "more, least gets through at output {0}: {1} of {2}."
        )
    return text.format(name, part, wish)
