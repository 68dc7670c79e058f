"""What the adviser says of each finding, with the numbers that the finding carries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.naming import Naming
from app.numerals import bound, count, percent, plain, short, signed
from nncore.advice import Finding


@dataclass(frozen=True)
class Words:
    """A few words for the lamp, one or two sentences of why, and what the remedy is called."""

    title: str
    why: str
    remedy: str = ""


WORDS: Mapping[str, Words] = {
    "dead-outputs": Words(
        "All outputs are 0",
        "No output says more than {largest:short} to any of the examples tried, which costs exactly 1.0000 an"
        " image; a sigmoid is so flat there that no step can wake it.",
        "Start again at the proposed rate",
    ),
    "all-alike": Words(
        "Hidden neurons all alike",
        "All {n:count} neurons of hidden layer {layer:count} have the same weights, so each step moves them "
        "alike: they work as a single one.",
        "Start from random weights",
    ),
    "one-kind": Words(
        "Only one kind of example",
        "All {n:count} examples it learns from are of the kind {name}: saying {name} to everything costs "
        "nothing, so nothing else is learned. Choose a set with other kinds too.",
    ),
    "in-order": Words(
        "The deck is not shuffled",
        "All {n:count} examples of the last mini-batch were of the kind {name}: each step forgets the kinds "
        "before. A shuffled deck shows every step a bit of all. Only shuffling helps.",
    ),
    "in-the-past": Words(
        "This is the past",
        "The network shown is that of step {step:count}, and the picture is answered by it; the run has come "
        "to step {newest:count}.",
        "Show the present",
    ),
    "edit-worse": Words(
        "Worse since your edit",
        "Since your edit ({what}) {after:percent} of the {n:count} test examples are answered rightly; "
        "before, it was {before:percent}.",
        "Put it back",
    ),
    "pinned": Words(
        "A neuron is still pinned",
        "Hidden neurons held by your hand: {pins:count}. They say the same to every picture, and all that "
        "follows from them is shown so.",
        "Let them go",
    ),
    "unplayed": Words(
        "A change not yet played",
        "Of what you changed at step {step:count} ({setting}, from {old:bound} to {new:bound}) nothing shows "
        "before the next step is taken.",
        "Play",
    ),
    "rising": Words(
        "The cost is rising",
        "The last 500 mini-batches cost {now:cost} on the average, the 500 before {before:cost}. At a rate of"
        " {rate:bound} the steps overshoot.",
        "Go on at a rate of {less:bound}",
    ),
    "too-long": Words(
        "Steps too long",
        "The cost stands at {now:cost} and bounces: at a rate of {rate:bound} the steps jump across the "
        "valley. For this network {proposed:bound} is proposed.",
        "Set the rate to {proposed:bound}",
    ),
    "noisy": Words(
        "Noisy steps",
        "With a mini-batch of {batch:count} at a rate of {rate:bound} each step follows the accident of a few"
        " examples. More examples average it out.",
        "Take mini-batches of {more:count}",
    ),
    "l2-strong": Words(
        "Weights pulled to zero",
        "An L2 of {l2:bound} alone halves every weight in {half:short} steps: what the examples build up is "
        "pulled down again.",
        "Set L2 to {less:bound}",
    ),
    "vanishing": Words(
        "First layer hardly reached",
        "Through {layers:count} hidden layers the gradient shrinks at each of them: the weights of the first "
        "get {first:short}, those of the last {last:short}, {part:short} times as much.",
        "Start again with tanh",
    ),
    "too-short": Words(
        "Steps too short",
        "500 mini-batches brought the cost from {before:cost} to {now:cost}. The rate is {rate:bound}; for "
        "this network {proposed:bound} is proposed.",
        "Set the rate to {proposed:bound}",
    ),
    "dead-relus": Words(
        "Dead ReLUs",
        "In hidden layer {layer:count}, {dead:count} of {n:count} ReLUs are 0 for all the examples tried. No "
        "gradient comes through a 0, so they stay so; shorter steps keep more of them alive.",
        "Start again with shorter steps",
    ),
    "starts-flat": Words(
        "It starts in the flat",
        "Sums over {inputs:count} inputs of weights from N(0, 1) are {spread:short} times as wide as one "
        "weight: before the first step {share:percent} of the first layer's activations lay where the slope "
        "was below 0.01.",
        "Start from scaled weights",
    ),
    "saturated": Words(
        "A layer is saturated",
        "In hidden layer {layer:count}, {share:percent} of the activations lie where the slope is below 0.01:"
        " hardly any gradient comes through.",
        "Start again at a rate of {proposed:bound}",
    ),
    "softmax-squared": Words(
        "Softmax with squared cost",
        "Where softmax is surely wrong its slope is nearly 0, and the squared cost has to pass it: the worst "
        "mistakes teach least. With cross-entropy that slope cancels.",
        "Start with cross-entropy",
    ),
    "overfitting": Words(
        "Learned by heart",
        "Of the {n:count} training examples {train:percent} are answered rightly, of the test examples "
        "{test:percent}: {points:points} points lie between what it has seen and what it has not.",
        "Hold the weights small: L2 {l2:bound}",
    ),
    "few": Words(
        "Few examples",
        "{parameters:count} weights and biases can learn {n:count} pictures by heart; others will be answered"
        " worse. More examples are the only remedy.",
    ),
    "stalled": Words(
        "No better for long",
        "The best on the test set, {best:percent}, was at step {at:count}, {epochs:count} epochs ago; now it "
        "is {now:percent}. The network of that step is kept.",
        "Go back to step {at:count}",
    ),
    "blank": Words(
        "Nothing is drawn",
        "With no ink the first layer sees its biases alone, and the network answers all the same: "
        "{answer:class}, at {strength:plain}.",
        "Put an example on",
    ),
    "untrained": Words(
        "It has learned nothing yet",
        "The start values are random: {test:percent} of the test examples are answered rightly, as by "
        "guessing. What it says to your drawing means nothing yet.",
        "Train",
    ),
    "as-drawn": Words(
        "Received as drawn",
        "All examples were centred and scaled, your drawing is not. Centred, it is answered with {then:class}"
        " at {strength:plain} instead of {now:class}.",
        "Centre and scale drawings",
    ),
    "off-centre": Words(
        "Off its place",
        "The middle of the ink lies {off:plain} pixels away from where the examples have it ({down:signed} "
        "down, {right:signed} right); each pixel is another input for the network.",
        "Centre and scale drawings",
    ),
    "small": Words(
        "Drawn small",
        "The ink is {side:count} pixels long; in the examples it is {usual:count}, and the weights look "
        "there.",
        "Centre and scale drawings",
    ),
    "thin": Words(
        "Little ink",
        "All pixels together come to {ink:plain}; 999 of 1000 training digits have more than {least:plain}, "
        "so the sums of the first layer stay small.",
        "Draw it thicker",
    ),
    "unsure": Words(
        "Torn between two",
        "{first:class} at {a:plain} and {second:class} at {b:plain} are too close to call. Nothing is wrong: "
        "the drawing has something of both. Change a stroke and watch which gains.",
    ),
    "plateau": Words(
        "On the plateau",
        "The cost, {now:cost}, is what it costs to tell everything the share of each class, {level:cost}. "
        "Leaving it takes patience: the gradient is small here, and it grows.",
        "Go on",
    ),
}
SPEAKER = "Advice"  # the context of translation


class Shown:
    """A number that a sentence shows by the name of a way to show it: {cost:plain}."""

    def __init__(self, value: float | int | str, naming: Naming) -> None:
        self._value, self._naming = value, naming

    def __format__(self, way: str) -> str:
        value = self._value
        if isinstance(value, str):
            return value
        if way == "class":
            return self._naming.answer(int(value))
        if way == "cost":
            return plain(value, 4)
        if way == "points":
            return plain(value, 1)
        return _WAYS.get(way, short)(value)


_WAYS: Mapping[str, Callable[[Any], str]] = {
    "count": lambda value: count(round(value)),
    "percent": percent,
    "plain": plain,
    "short": short,
    "signed": signed,
    "bound": bound,
}


def words_of(finding: Finding, naming: Naming) -> Words:
    """The words of a finding in the present language, with its numbers; no remedy where there is only waiting."""
    words = WORDS[finding.key]
    numbers = {name: Shown(value, naming) for name, value in finding.numbers.items()}
    title, why, remedy = (
        QCoreApplication.translate(SPEAKER, part) for part in (words.title, words.why, words.remedy)
    )
    called = remedy.format(**numbers) if finding.remedy is not None else ""
    return Words(title, why.format(**numbers), called)
