"""What is said to a count, right or wrong."""

from __future__ import annotations

from collections.abc import Sequence

from app.numerals import count
from nncore.counting import Subtotal, judged, judged_total, subtotals
from nncore.network import count_parameters
from nncore.words import tr


def biases(n: int) -> str:
    """1 bias, 16 biases."""
    return tr("1 bias") if n == 1 else tr("{0} biases").format(count(n))


def asked(one: Subtotal) -> str:
    """The question for a layer."""
    return tr("Layer {0}: {1} neurons, each sees {2}").format(one.layer, count(one.n), count(one.n_in))


def solved(one: Subtotal) -> str:
    """The count of a layer spelled out."""
    text = tr("{0} × ({1} + 1) = {2}: {3} weights and {4}")
    return text.format(count(one.n), count(one.n_in), count(one.total), count(one.weights), biases(one.n))


def said(guess: int, one: Subtotal) -> tuple[bool, str]:
    """Whether a guess of a layer is right, and what it forgot."""
    verdict = judged(guess, one)
    n, n_in = count(one.n), count(one.n_in)
    told = {
        "right": solved(one),
        "no biases": tr("Those are the weights. Each of the {0} neurons has a bias too.").format(n),
        "only biases": tr("Those are the biases. Each neuron also has {0} weights.").format(n_in),
        "sender biases": tr("Biases belong to the neurons that receive: {0}, not {1}.").format(n, n_in),
        "one bias": tr("One bias is not enough: each of the {0} neurons has its own.").format(n),
        "one neuron": tr("That is one neuron: {0} weights and a bias. There are {1} of them.").format(
            n_in, n
        ),
        "low": tr("More: each of the {0} neurons has a weight for each of {1}, and a bias.").format(n, n_in),
        "high": tr("Fewer: each of the {0} neurons has a weight for each of {1}, and a bias.").format(
            n, n_in
        ),
    }
    return verdict == "right", told[verdict]


def solved_total(sizes: Sequence[int]) -> str:
    """The count of a whole network spelled out."""
    terms = " + ".join(f"{count(one.n)}·({count(one.n_in)} + 1)" for one in subtotals(sizes))
    return f"{terms} = {count(count_parameters(sizes))}"


def said_total(guess: int, sizes: Sequence[int], before: Sequence[int]) -> tuple[bool, str]:
    """Whether a guess of a changed network's number is right, and what it forgot."""
    verdict = judged_total(guess, sizes, before)
    told = {
        "right": solved_total(sizes),
        "no biases": tr("Those are the weights alone: {0} biases are missing.").format(count(sum(sizes[1:]))),
        "input biases": tr("The {0} inputs have no biases: nothing is computed there.").format(
            count(sizes[0])
        ),
        "unchanged": tr("That is the number as it is now: another width changes two layers' weights."),
        "one side": tr("The layer after it changes too: each of its neurons sees another number of neurons."),
        "low": tr("More than that."),
        "high": tr("Fewer than that."),
    }
    return verdict == "right", told[verdict]


def formula(sizes: Sequence[int], known: Sequence[bool]) -> str:
    """Σ n (n before + 1) with these sizes; what is not worked out yet is a question mark."""
    parts = subtotals(sizes)
    terms = " + ".join(f"{count(one.n)}·({count(one.n_in)} + 1)" for one in parts)
    sums = " + ".join(count(one.total) if there else "?" for one, there in zip(parts, known, strict=True))
    total = count(count_parameters(sizes)) if all(known) else "?"
    return f"Σ nₗ (nₗ₋₁ + 1) = {terms}\n= {sums} = {total}"
