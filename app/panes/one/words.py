"""What the pane says, after the numbers at hand."""

from __future__ import annotations

from app.frame import Frame
from app.numerals import plain, short
from app.panes.one.state import Shown
from nncore.one_example import Level
from nncore.words import tr


def level_name(level: Level) -> str:
    """What a level is called on the scale."""
    names = {
        "perfect": tr("perfect"),
        "all 0": tr("all 0"),
        "all ½": tr("all ½"),
        "all 1": tr("all 1"),
        "worst": tr("worst"),
        "best constant": tr("best constant"),
    }
    return names[level.name]


def formula(shown: Shown) -> str:
    """The cost as it is added up."""
    if shown.squared:
        return tr("C = Σ (a − y)²: each square has the side |a − y|, its area is what the output costs")
    if shown.activation == "softmax":
        return tr("C = −Σ y ln a: only the wanted output costs; the area of its square is −ln a")
    return tr("C = −Σ y ln a + (1 − y) ln(1 − a): the area of each square is what the output costs")


def verdict(shown: Shown, frame: Frame) -> str:
    """The cost in a sentence, and which output has the largest share of it."""
    if shown.targets is None:
        return (
            frame.unfound
            if not shown.by_hand
            else tr("Click a cell of the wanted row: what should the answer be?")
        )
    whose = tr("these outputs") if shown.by_hand else tr("this example")
    total = shown.total
    text = tr("The cost of {0} is {1}.").format(whose, plain(total, 3))
    if total > 0 and len(shown.outputs) > 1:
        worst = int(shown.terms.argmax())
        share = 100 * float(shown.terms[worst]) / total
        text += " " + tr("Output {0} makes {1} % of it.").format(shown.names[worst], plain(share, 0))
    if frame.lied and not shown.by_hand:
        text += " " + tr("That is with a lie: the example is labelled {0}.").format(frame.picture.label)
    return text


def rounding() -> str:
    """What the example of the notes teaches about rounding."""
    return tr(
        "A 3 as a lesson wrote it down, from memory. From its squares with four decimals the sum is 3.3692, "
        "from its outputs with two 3.3585: 3.37 or 3.36, by rounding alone."
    )


def reading(shown: Shown, j: int) -> str:
    """One output in words."""
    a = short(float(shown.outputs[j]))
    if shown.targets is None:
        return tr("output {0} is {1}").format(shown.names[j], a)
    y, term = short(float(shown.targets[j])), short(float(shown.terms[j]))
    if shown.squared:
        return tr("output {0}: ({1} − {2})² = {3}").format(shown.names[j], a, y, term)
    return tr("output {0} is {1}, should be {2}, and costs {3}").format(shown.names[j], a, y, term)
