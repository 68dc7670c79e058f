"""What the pane says: sentences that follow the measured numbers, whichever they are."""

from __future__ import annotations

import math
from collections.abc import Callable

from app import numerals
from app.ends import end_text
from nncore.answers import answers_of
from nncore.dream import Dream
from nncore.morph import Morph
from nncore.noise import Hunt
from nncore.spoil import Tally
from nncore.words import tr

Name = Callable[[int], str]
"""What an answer is called."""


def value(number: float, digits: int = 2) -> str:
    """An output: fixed digits; large ones and what is no number briefly."""
    if math.isnan(number):
        return "NaN"
    return numerals.plain(number, digits) if abs(number) < 100 else numerals.short(number)


def at_step(step: int, now: int, *, old: bool) -> str:
    """When something was measured, and that the network has changed since if it has."""
    said = tr("measured at step {step}").format(step=numerals.count(step))
    if not old:
        return said
    if step == now:
        return tr("⚠ {said}; the network was changed since").format(said=said)
    return tr("⚠ {said}; the network is at step {now} now").format(said=said, now=numerals.count(now))


def noise_name(kind: str) -> str:
    """A kind of noise within a sentence."""
    return {
        "uniform": tr("uniform noise"),
        "binary": tr("black or white noise"),
        "sparse": tr("sparse noise"),
        "shuffled": tr("shuffled digits"),
    }[kind]


def hunt_words(hunt: Hunt, threshold: float) -> tuple[str, str]:
    """How many images of noise the network was sure of, and how many real examples."""
    n, above = len(hunt), hunt.above(threshold)
    counted = tr("{above} of {n} images of {noise} got more than {threshold}.").format(
        n=numerals.count(n),
        noise=noise_name(hunt.kind),
        above=numerals.count(above),
        threshold=end_text(threshold),
    )
    if not len(hunt.real):
        return counted, ""
    real = tr("Of {n} real test examples, {above} did.").format(
        n=numerals.count(len(hunt.real)), above=numerals.count(hunt.real_above(threshold))
    )
    return counted, f"{real} {_verdict(hunt, threshold)}".strip()


def _verdict(hunt: Hunt, threshold: float) -> str:
    noise, real = hunt.above(threshold) / len(hunt), hunt.real_above(threshold) / len(hunt.real)
    if real == 0:
        return tr("It is sure of nothing yet.") if noise == 0 else tr("It is sure of noise, not of digits.")
    if noise == 0:
        return tr("It doubts all of this noise.")
    if noise >= real / 2:
        return tr("Noise makes it sure about as often.") if noise < real else tr("It is surer of noise.")
    return tr("So it is sure of some pictures of nothing.")


def tally_words(tally: Tally, whole: int, unspoilt: Tally | None) -> str:
    """How many were answered right, of how many, and how many of these are without the spoiling."""
    those = tr("of all {n} test examples") if tally.n >= whole else tr("of the first {n} test examples")
    said = those.format(n=numerals.count(tally.n))
    if unspoilt is None or unspoilt.n != tally.n:
        return said
    return tr("{said}; {accuracy} of them unspoilt").format(
        said=said, accuracy=numerals.percent(unspoilt.accuracy)
    )


def morph_words(way: Morph, name: Name) -> str:
    """Where the winner changes on the way."""
    if not way.crossings:
        return tr("The winner stays {winner} all the way.").format(
            winner=name(int(way.strengths[0].argmax()))
        )
    places = ", ".join(
        tr("{before} → {after} at {share}").format(
            before=name(one.before), after=name(one.after), share=numerals.plain(one.share, 3)
        )
        for one in way.crossings
    )
    return tr("The winner changes: {places}.").format(places=places)


def dream_words(dream: Dream, name: Name) -> tuple[str, str]:
    """What the dream reached: the output, and what the network would answer."""
    best, reached = int(answers_of(dream.outputs)), float(dream.reached[-1])
    said = tr("After {moves} moves the output {wanted} is {reached}; it began at {start}.").format(
        moves=numerals.count(dream.moves),
        wanted=name(dream.wanted),
        reached=value(reached, 3),
        start=value(float(dream.reached[0]), 3),
    )
    if not math.isfinite(reached):
        return said, tr("The network's numbers are no numbers: there is no way down.")
    if best == dream.wanted:
        return said, tr("The network calls this picture {wanted}.").format(wanted=name(dream.wanted))
    return said, tr(
        "The network still calls it {best}: the walk is on flat ground. Another start may find a way down."
    ).format(best=name(best))


def answer_words(before: str, after: str, k: int, *, pictures: bool = True) -> str:
    """What changing the most influential inputs did to the answer."""
    if pictures:
        pixels = tr("1 pixel") if k == 1 else tr("{k} pixels").format(k=numerals.count(k))
    else:
        pixels = tr("1 input") if k == 1 else tr("{k} inputs").format(k=numerals.count(k))
    if before == after:
        return tr("With {pixels} changed the answer stays {after}.").format(pixels=pixels, after=after)
    return tr("With {pixels} changed the answer turns from {before} to {after}.").format(
        pixels=pixels, before=before, after=after
    )


def fewest_words(fewest: int | None, most: int) -> str:
    """How many of the list it takes until the answer is another."""
    if fewest is None:
        return tr("Even the first {most} of the list do not change the answer.").format(most=most)
    if fewest == 1:
        return tr("The first of the list is enough to change the answer.")
    return tr("The first {k} of the list change the answer.").format(k=fewest)
