"""What the ribbon says; where room is short, as a list from long to short of which the painter takes what fits."""

from __future__ import annotations

from app import numerals
from app.numerals import count, percent
from app.panes.ribbon.entries import Entries
from nncore.flat_order import name_of
from nncore.words import tr
from nncore.zeros import Zeros


def number(value: float) -> str:
    """Three digits with the sign, which exactly zero has not."""
    text = numerals.short(value)
    return f"+{text}" if value > 0 else text


def arrow(value: float) -> str:
    """The glyph of a push, so that its colour is not the only sign."""
    return "↑" if value > 0 else "↓" if value < 0 else ""


def pushed(value: float) -> str:
    """A push: arrow and number."""
    return f"{arrow(value)} {number(value)}".strip()


def size_word(degree: str) -> str:
    """How large a component is among the others."""
    return {
        "lot": tr("a lot"),
        "some": tr("somewhat"),
        "little": tr("a little"),
        "none": tr("not at all"),
        "strange": tr("not a number"),
        "unknown": tr("not yet"),
    }[degree]


def advice(entries: Entries, place: int) -> str:
    """What should become of an entry: should increase a lot."""
    degree = entries.degree(place)
    if degree == "none":
        return tr("no change")
    if degree in {"unknown", "strange"} or entries.push is None:
        return size_word(degree)
    text = tr("should increase {0}") if entries.push[place] > 0 else tr("should decrease {0}")
    return text.format(size_word(degree))


def reading(entries: Entries, place: int) -> list[str]:
    """One entry: its name, value, push, advice and rank."""
    sizes = entries.network.sizes
    name = name_of(place, sizes)
    kind = tr("bias") if name.startswith("b") else tr("weight")
    value = f"{kind} {number(float(entries.theta[place]))}"
    spot = tr("{0}, place {1}").format(name, count(place))
    degree = entries.degree(place)
    if entries.push is None or degree == "unknown":
        return [f"{spot}: {value} · {tr('its component is not found yet')}", f"{name}: {value}", name]
    push = tr("push {0}").format(pushed(float(entries.push[place])))
    told = advice(entries, place)
    if degree == "strange":
        return [f"{spot}: {value} · {told}", f"{name}: {told}"]
    found = entries.total - entries.first
    rank = tr("rank {0} of {1}").format(count(entries.rank(place)), count(found))
    told = tr("exactly 0") if degree == "none" else told
    tail = told if degree == "none" else f"{told} · {rank}"
    return [
        f"{spot}: {value} · {push} · {tail}",
        f"{name}: {value} · {push} · {tail}",
        f"{name}: {push} · {tail}",
        f"{name}: {push} · {told}",
        f"{name}: {push}",
    ]


def zeros_told(entries: Entries) -> list[str]:
    """How many components are exactly zero, and why."""
    zeros = entries.zeros
    if zeros is None or not zeros.components:
        return [""]
    share = percent(zeros.share)
    head = tr("{0} of {1} components are exactly 0 ({2})").format(
        count(zeros.zeros), count(zeros.components), share
    )
    if zeros.components < entries.total:
        head = tr("So far {0} of {1} components found are exactly 0 ({2})").format(
            count(zeros.zeros), count(zeros.components), share
        )
    if not zeros.zeros:
        none = tr("None of the {0} components found is exactly 0").format(count(zeros.components))
        return [f"{none}.", none]
    short = tr("{0} are exactly 0").format(share)
    whole = "; ".join(_reasons(entries, zeros))
    product = _product(zeros)
    return [f"{head}: {whole}.", *([f"{head}: {product}"] if product else []), head, short]


def _reasons(entries: Entries, zeros: Zeros) -> list[str]:
    one = entries.found is not None and entries.found.n == 1
    said: list[str] = []
    if zeros.from_dark and zeros.dark is not None:
        of = (
            tr("dark inputs")
            if one
            else tr("inputs that are dark in all {0} examples").format(
                count(entries.found.n if entries.found else 0)
            )
        )
        said.append(
            tr("{0} on weights from {1}, for ∂C/∂w = a·δ and there a = 0").format(_product(zeros), of)
        )
    if zeros.from_silent:
        said.append(tr("{0} on weights from hidden neurons that say 0").format(count(zeros.from_silent)))
    if zeros.still:
        said.append(tr("{0} at neurons whose own push is 0").format(count(zeros.still)))
    if zeros.other:
        said.append(
            tr("{0} where in each example a or δ is 0, or too small to tell from 0").format(
                count(zeros.other)
            )
        )
    return said


def _product(zeros: Zeros) -> str:
    """(784 − 210 lit) × 16 = 9 184, if that is where they are."""
    if not zeros.from_dark or zeros.dark is None:
        return ""
    lit = zeros.inputs - zeros.dark
    text = tr("({0} − {1} lit) × {2} = {3}").format(
        count(zeros.inputs), count(lit), count(zeros.receivers), count(zeros.dark * zeros.receivers)
    )
    surplus = zeros.dark * zeros.receivers - zeros.from_dark
    return text if not surplus else tr("{0}, less {1}").format(text, count(surplus))


def guess_told(entries: Entries, guess: float) -> str:
    """The guessed share beside the measured one."""
    zeros = entries.zeros
    if zeros is None or zeros.components < entries.total:
        return tr("You guess {0}.").format(percent(guess / 100, 0))
    off = abs(100 * zeros.share - guess)
    return tr("You guessed {0}, it is {1}: {2} points off.").format(
        percent(guess / 100, 0), percent(zeros.share), numerals.plain(off, 1)
    )


def binned(most: int, *, vertical: bool) -> list[str]:
    """How many entries one pixel stands for, from long to short; nothing if each has its own."""
    if most <= 1:
        return [""]
    text = (
        tr("each row shows the strongest of {0}")
        if vertical
        else tr("each column shows the strongest of {0}")
    )
    short = tr("strongest of {0}")
    return [text.format(count(most)), short.format(count(most)), tr("1 of {0}").format(count(most))]


def in_words(entries: Entries, unfound: str) -> str:
    """The state for people who do not see it."""
    said = [tr("{0} parameters in the order W1, b1, W2 and so on.").format(count(entries.total))]
    if entries.push is None:
        return f"{said[0]} {tr('The gradient beside them is not found.')} {unfound}"
    if entries.first:
        said.append(tr("The gradient is found from place {0} on.").format(count(entries.first)))
    found = entries.push[entries.first :]
    sizes = abs(found)
    place = int(sizes.argmax()) + entries.first
    strongest = tr("The strongest component is that of {0}, which {1}, push {2}.")
    name, push = name_of(place, entries.network.sizes), pushed(float(entries.push[place]))
    said.append(strongest.format(name, advice(entries, place), push))
    said.append(f"{zeros_told(entries)[0]}")
    return " ".join(said)
