"""What the pane says; the words follow the numbers."""

from __future__ import annotations

import math

from app.naming import Naming
from app.numerals import count, percent, plain, short, signed
from app.panes.desires.options import Card
from app.panes.desires.shown import Numbers, Shown
from nncore.desires import STEPS, Agreement, Outlook
from nncore.flat_order import name_of
from nncore.words import tr

NEARLY_ALL = 0.9


def unit_of(end: float) -> int:
    """The power of ten that cells are counted in, so that they need few digits: 10 to it is at most the end."""
    return math.floor(math.log10(end) + 1e-9) if end > 0 and math.isfinite(end) else 0


def unit_text(power: int) -> str:
    """× 10⁻³; nothing for 1."""
    raised = str(power).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
    return f"×\u200910{raised}" if power else ""


def glyph(value: float) -> str:
    """Up, down, none; a question mark for no number."""
    if math.isnan(value):
        return "?"
    return "▲" if value > 0 else "▼" if value < 0 else "0"


def cell(value: float, power: int, room: float) -> str:
    """A cell as far as there is room: glyph and number, or the glyph alone."""
    sign = glyph(value)
    if not math.isfinite(value) or value == 0 or room < 28:
        return sign
    size = value / 10.0**power
    if room < 56:  # the glyph is the sign
        return f"{sign}{abs(size):.1f}" if room < 38 else f"{sign}{abs(size):.2f}"
    return f"{sign} {plain(size, 2)}"


def card_name(shown: Shown, index: int) -> str:
    """One card in a sentence."""
    return example_name(shown.cards[index], shown.labels[index], shown.naming)


def example_name(card: Card, label: int, naming: Naming) -> str:
    """One example in a sentence."""
    which = tr("test example {0}, {1}") if card.which == "test" else tr("training example {0}, {1}")
    return which.format(count(card.row), naming.noun(label))


def told_card(shown: Shown, index: int) -> str:
    """What one card wishes."""
    numbers = shown.numbers
    if numbers is None:
        return ""
    loved = float(numbers.wishes[index])
    if numbers.before is not None:
        return tr("{0}: costs {1}, before the last change {2}").format(
            card_name(shown, index),
            plain(float(numbers.costs[index]), 4),
            plain(float(numbers.before[index]), 4),
        )
    return tr("{0}: costs {1}; the weight it wishes to change most is {2}, {3} {4}").format(
        card_name(shown, index),
        plain(float(numbers.costs[index]), 3),
        name_of(int(numbers.favourites[index]), numbers.network.sizes),
        glyph(loved),
        short(loved),
    )


def told_cell(shown: Shown, row: int, column: int) -> str:
    """One cell, or the mean of a row."""
    numbers = shown.numbers
    if numbers is None:
        return ""
    name = name_of(numbers.rows[row], numbers.network.sizes)
    if column >= len(shown.cards):
        return f"{name}: {told_mean(numbers.agreements[row], len(shown.cards))}"
    value = float(numbers.values[row, column])
    return tr("{0} wishes {1} {2}: −∂C/∂θ = {3}").format(
        card_name(shown, column), name, _direction(value), _signed(value)
    )


def told_mean(agreed: Agreement, n: int) -> str:
    """A mean and what it hides."""
    if not math.isfinite(agreed.mean):
        return tr("the mean is not a number")
    if not agreed.up and not agreed.down:
        return tr("no card wishes anything; the mean is 0")
    sides = tr("mean −∂C/∂θ = {0}; {1} of {2} cards wish more, {3} less").format(
        _signed(agreed.mean), agreed.up, n, agreed.down
    )
    if not agreed.up or not agreed.down:
        return f"{sides}: {tr('they agree')}"
    return f"{sides}; {tr('{0} of their size is left').format(percent(agreed.kept, 0))}"


def said(numbers: Numbers) -> str:
    """What the last column hides, over all rows."""
    n = len(numbers.costs)
    if not numbers.rows:
        return tr("No parameter is chosen: add the selected one, or take the strongest.")
    if not all(math.isfinite(agreed.mean) for agreed in numbers.agreements):
        return tr("Some wishes are not numbers: the network has exploded.")
    if n == 1:
        return tr("One card only: the mean is what this one wishes. The next card wishes otherwise.")
    if all(not agreed.up or not agreed.down for agreed in numbers.agreements):
        return tr("The mean of {0} cards is their −∇C. In each row the cards agree.").format(count(n))
    split = [agreed for agreed in numbers.agreements if agreed.up and agreed.down]
    row = most_split(numbers)
    worst = numbers.agreements[row]
    head = tr("The mean of {0} cards is their −∇C. In {1} of {2} rows cards disagree").format(
        count(n), len(split), len(numbers.rows)
    )
    name = name_of(numbers.rows[row], numbers.network.sizes)
    return tr("{0}, most in {1}: {2} against {3}, and {4} of their size is left.").format(
        head, name, max(worst.up, worst.down), min(worst.up, worst.down), percent(worst.kept, 0)
    )


def most_split(numbers: Numbers) -> int:
    """The row of whose wishes least is left in the mean, among those in which cards disagree."""
    split = [i for i, agreed in enumerate(numbers.agreements) if agreed.up and agreed.down]
    return min(split, key=lambda i: numbers.agreements[i].kept)


def foretold(outlook: Outlook, naming: Naming) -> str:
    """Where the steps lead, in words that follow the measured shares."""
    if not math.isfinite(float(outlook.outputs.sum())):
        return tr("After such steps the numbers are no numbers any more: take a smaller learning rate.")
    shares = outlook.shares
    for at, step in enumerate(STEPS):
        best = int(outlook.favourite[at])
        if step and shares[at, best] >= NEARLY_ALL > shares[0, best]:
            text = (
                tr("After one such step it answers {1} to {2} of the test set, before to {3}.")
                if step == 1
                else tr("After {0} such steps it answers {1} to {2} of the test set, before to {3}.")
            )
            before = percent(float(shares[0, best]), 0)
            return text.format(step, naming.answer(best), percent(float(shares[at, best]), 0), before)
    best = int(outlook.favourite[-1])
    text = tr("After {0} such steps {1} of the answers are right, before {2}; most often it says {3}, {4}.")
    right = percent(float(outlook.accuracy[-1]), 0), percent(float(outlook.accuracy[0]), 0)
    return text.format(STEPS[-1], *right, naming.answer(best), percent(float(shares[-1, best]), 0))


def _direction(value: float) -> str:
    return tr("larger") if value > 0 else tr("smaller") if value < 0 else tr("as it is")


def _signed(value: float) -> str:
    if not math.isfinite(value) or value == 0 or not 1e-3 <= abs(value) < 1e5:
        return short(value) if value <= 0 or not math.isfinite(value) else f"+{short(value)}"
    return signed(value, max(0, 2 - math.floor(math.log10(abs(value)))))


def told_place(numbers: Numbers, place: int) -> str:
    """The mean wish for any parameter."""
    name = name_of(place, numbers.network.sizes)
    return tr("{0}: mean −∂C/∂θ = {1}").format(name, _signed(float(numbers.mean[place])))
