"""The one table of functions that a lesson may call: of the frame, of the events since the step began, of numbers."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lessons import of_cards, of_events, of_frame, of_numbers, of_panes, of_picture, of_tools
from app.lessons.bench_functions import ROWS
from app.lessons.values import SAME, Value

if TYPE_CHECKING:
    from app.lessons.scope import StepScope

MANY = 12  # arguments at most of a function that takes any number

Arguments = Sequence[Value]


def _no_check(_arguments: Arguments) -> None:
    pass


@dataclass(frozen=True)
class Listed:
    """One function: how it is written, a sentence, how many arguments, what it gives."""

    usage: str
    tip: str
    least: int
    most: int
    call: Callable[[StepScope, Arguments], Value]
    check: Callable[[Arguments], None] = _no_check


FUNCTIONS: dict[str, Listed] = {
    "option": Listed('option("toys.rate")', "The switch of a pane", 1, 1, of_frame.option),
    "pixel": Listed(
        "pixel(row, column)",
        "A pixel as drawn, 0 to 1",
        2,
        2,
        lambda s, a: of_frame.at(s.frame.picture.drawn, *a),
    ),
    "received": Listed(
        "received(row, column)",
        "A pixel as the network receives it",
        2,
        2,
        lambda s, a: of_frame.at(s.frame.picture.received, *a),
    ),
    "output": Listed(
        "output(i)", "Output i of the network", 1, 1, lambda s, a: of_frame.at(s.frame.trace.outputs, *a)
    ),
    "activation": Listed(
        "activation(layer, j)",
        "Activation of neuron j; layer 0 are the inputs",
        2,
        2,
        lambda s, a: of_frame.at(of_frame.from_zero(s.frame.trace.activations, a[0]), a[1]),
    ),
    "weighted_sum": Listed(
        "weighted_sum(layer, j)",
        "Its weighted sum z, bias included",
        2,
        2,
        lambda s, a: of_frame.at(of_frame.from_one(s.frame.trace.zs, a[0]), a[1]),
    ),
    "weight": Listed(
        "weight(layer, j, k)",
        "The weight into neuron j of a layer from neuron k before it",
        3,
        3,
        lambda s, a: of_frame.at(of_frame.from_one(s.frame.snapshot.network.weights, a[0]), a[1], a[2]),
    ),
    "bias": Listed(
        "bias(layer, j)",
        "The bias of a neuron",
        2,
        2,
        lambda s, a: of_frame.at(of_frame.from_one(s.frame.snapshot.network.biases, a[0]), a[1]),
    ),
    "first_weight": Listed(
        "first_weight(layer, j, k)",
        "The same weight where this run started",
        3,
        3,
        lambda s, a: of_frame.at(of_frame.from_one(s.frame.snapshot.initial.weights, a[0]), a[1], a[2]),
    ),
    "neurons": Listed(
        "neurons(layer)", "How many neurons a layer has; layer 0 are the inputs", 1, 1, of_frame.neurons
    ),
    "slope_of": Listed(
        "slope_of(layer, j, k)",
        "A component of the gradient found: of a weight, or without k of a bias",
        2,
        3,
        of_frame.component,
    ),
    "delta": Listed(
        "delta(layer, j)",
        "dC/dz of a neuron in the gradient found, the mean over its examples",
        2,
        2,
        of_frame.delta,
    ),
    "wish": Listed("wish(i)", "−dC/da of output i in the gradient found", 1, 1, of_frame.wish),
    "output_wish": Listed(
        "output_wish(i)",
        "−dC/da of output i for the picture, whether its gradient was found or not",
        1,
        1,
        of_picture.output_wish,
    ),
    "push": Listed("push(layer, j)", "−dC/dz of neuron j for the picture", 2, 2, of_picture.push),
    "vote": Listed(
        "vote(layer, j, k)", "What neuron j of a layer asks of neuron k before it", 3, 3, of_picture.vote
    ),
    "asked": Listed(
        "asked(layer, j)",
        "What all neurons of the next layer together ask of neuron j: −dC/da",
        2,
        2,
        of_picture.asked,
    ),
    "brightest": Listed(
        "brightest(layer)",
        "The neuron with the largest activation; layer 0 are the inputs",
        1,
        1,
        lambda s, a: of_picture.extreme(s, a, brightest=True),
    ),
    "dimmest": Listed(
        "dimmest(layer)",
        "The neuron with the smallest activation",
        1,
        1,
        lambda s, a: of_picture.extreme(s, a, brightest=False),
    ),
    "table_mean": Listed(
        "table_mean(without)",
        "Mean wish of the cards on the table of desires for the weight or bias that is picked; "
        "with a number, without that card, −1 for the last",
        0,
        1,
        of_cards.mean_without,
    ),
    "pinned": Listed(
        "pinned(layer, j)", "The value a neuron is held at by hand, none if it is free", 2, 2, of_frame.pinned
    ),
    "bench_sum": Listed(
        'bench_sum("bar")',
        "What the bare neuron of “Paint” adds up for a test image, bias left out: "
        "empty bar blob white inverse lower dim half",
        1,
        1,
        of_tools.bench_sum,
        of_tools.check_image,
    ),
    "five_sum": Listed(
        "five_sum(i)",
        "What the neuron picked adds up for image i, from 0, of its five test images, bias left out",
        1,
        1,
        of_tools.five_sum,
    ),
    "share_cost": Listed(
        'share_cost("first")',
        "C of the test examples as last measured: all, first half or second half",
        1,
        1,
        of_panes.share_cost,
    ),
    "typed": Listed('typed("key")', "The number typed as the answer of that key", 1, 1, of_events.answer),
    "start": Listed(
        "start(expression)", "What an expression was when the step began", 1, 1, lambda _s, a: a[0]
    ),
    "count": Listed(
        'count("edit", "kind", "bias")',
        "How often an event happened in this step; keys with their values narrow it down",
        1,
        MANY,
        lambda s, a: float(len(of_events.those(s, a[0], a[1:]))),
        of_events.check_count,
    ),
    "seen": Listed(
        'seen("find")',
        "Whether it happened at all",
        1,
        MANY,
        lambda s, a: bool(of_events.those(s, a[0], a[1:])),
        of_events.check_count,
    ),
    "last": Listed(
        'last("seed", "seed")',
        "What the last such event tells under a key",
        2,
        MANY,
        of_events.last,
        of_events.check_told,
    ),
    "first": Listed(
        'first("seed", "seed")',
        "What the first such event tells",
        2,
        MANY,
        of_events.first,
        of_events.check_told,
    ),
    "distinct": Listed(
        'distinct("seed", "seed")',
        "How many different values such events told",
        2,
        MANY,
        lambda s, a: float(len(set(of_events.told(s, a)))),
        of_events.check_told,
    ),
    "highest": Listed(
        'highest("edit", "value")',
        "The largest number such events told",
        2,
        MANY,
        of_events.over(max),
        of_events.check_told,
    ),
    "lowest": Listed(
        'lowest("edit", "value")', "The smallest", 2, MANY, of_events.over(min), of_events.check_told
    ),
    "total": Listed(
        'total("step", "n")', "Their sum", 2, MANY, of_events.over(math.fsum), of_events.check_told
    ),
    "near": Listed(
        "near(a, b, within)",
        "Whether a and b differ by no more than within",
        3,
        3,
        of_numbers.of_numbers(lambda n: abs(n[0] - n[1]) <= n[2] * (1 + SAME) + SAME * abs(n[1])),
    ),
    "between": Listed(
        "between(a, low, high)",
        "Whether low ≤ a ≤ high",
        3,
        3,
        of_numbers.of_numbers(lambda n: n[1] <= n[0] <= n[2]),
    ),
    "abs": Listed("abs(a)", "Without its sign", 1, 1, of_numbers.of_number(abs)),
    "sqrt": Listed("sqrt(a)", "The square root", 1, 1, of_numbers.of_number(math.sqrt)),
    "exp": Listed("exp(a)", "e to the power of a", 1, 1, of_numbers.of_number(math.exp)),
    "log": Listed("log(a)", "The natural logarithm", 1, 1, of_numbers.of_number(math.log)),
    "sigmoid": Listed("sigmoid(z)", "1 / (1 + e^−z)", 1, 1, of_numbers.of_number(of_numbers.sigmoid)),
    "tanh": Listed("tanh(z)", "From −1 to 1", 1, 1, of_numbers.of_number(math.tanh)),
    "rank": Listed(
        "rank(a, b, c, ...)",
        "The place of a among all of them by size, 1 for the largest",
        1,
        MANY,
        of_picture.rank,
    ),
    "round": Listed(
        "round(a, digits)",
        "Rounded, to whole numbers without digits",
        1,
        2,
        of_numbers.of_numbers(of_numbers.rounded),
    ),
    "min": Listed("min(a, b, ...)", "The smallest", 1, MANY, of_numbers.of_numbers(min)),
    "max": Listed("max(a, b, ...)", "The largest", 1, MANY, of_numbers.of_numbers(max)),
    "items": Listed(
        "items(text)",
        "How many parts a text has between commas or spaces",
        1,
        1,
        lambda _s, a: float(len(of_numbers.parts(a[0]))),
    ),
    "item": Listed("item(text, i)", "Its part i, from 0, as a number if it is one", 2, 2, of_numbers.item),
    "contains": Listed(
        "contains(text, piece)", "Whether a text has a piece in it", 2, 2, of_numbers.contains
    ),
    **{row[0].partition("(")[0]: Listed(*row) for row in ROWS},
}
