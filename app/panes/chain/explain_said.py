"""The formulas of the sentences of the bench: what a step and a nudge promise, and the mean over examples."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QLabel

from app.figures import equation, factor, figure, times
from app.panes.chain.examples_page import ExamplesPage
from app.panes.chain.now import Now
from app.panes.chain.side import Side, last_step
from app.panes.chain.wiggle_page import WigglePage
from nncore.chain import layer_of
from nncore.chain_nudges import foretold, mean_sensitivity, stepped

Lines = tuple[str, ...]


def lines_of(label: QLabel) -> Lines:
    """The formula of a sentence with its present numbers; none of one that measures nothing."""
    page = label.parentWidget()
    if isinstance(page, Side) and label is page.promise:
        return _promise(page.hands.now)
    if isinstance(page, Side) and label is page.last:
        found = last_step(page.hands.now.text("stepped"))
        return _changes(*found) if found is not None else ()
    if isinstance(page, WigglePage) and label is page.product:
        return _product(page.hands.now)
    if isinstance(page, WigglePage) and label is page.kept:
        return _kept(page.hands.now)
    if isinstance(page, ExamplesPage) and label is page.summed:
        return _mean(page.hands.now)
    return ()


def symbol(name: str) -> str:
    """A variable as it stands in a formula."""
    return name if name in {"x", "y", "C"} else f"{name[0]}^{{({layer_of(name)})}}"


def _promise(now: Now) -> Lines:
    """The sum of the squares times the rate, and the costs before and after such a step."""
    chain, rate = now.chain, now.number("rate")
    squares = " + ".join(f"{figure(abs(slope))}^2" for slope in chain.gradient)
    total = math.fsum(slope**2 for slope in chain.gradient)
    after = stepped(chain, rate).cost
    return (
        equation(squares, figure(total)),
        equation(f"ΔC ≈ −η Σ (∂C/∂θ)^2 = −{times(rate, total)}", figure(foretold(chain, rate))),
        equation(f"ΔC = {figure(after)} − {factor(chain.cost)}", figure(after - chain.cost)),
    )


def _changes(promised: float, really: float) -> Lines:
    return f"−η Σ (∂C/∂θ)^2 = {figure(promised)}", f"ΔC = C(θ − η ∇C) − C(θ) = {figure(really)}"


def _product(now: Now) -> Lines:
    """Every ratio times the next, and the movement of C over that of the nudged variable."""
    moves, of = now.moves, symbol(now.of)
    if not math.isfinite(moves.product):
        return ()
    line = equation(times(*moves.ratios), figure(moves.product))
    whole = equation(f"{figure(moves.moved[-1])} / {factor(moves.moved[0])}", figure(moves.whole))
    return line, f"ΔC/Δ{of} = {whole}"


def _kept(now: Now) -> Lines:
    """The derivative times the nudge, and the costs before and after it."""
    moves, exact, of = now.moves, now.chain.sensitivity(now.of), symbol(now.of)
    nudge, change = moves.moved[0], moves.moved[-1]
    if not math.isfinite(exact * nudge * change):
        return ()
    promised = equation(f"∂C/∂{of} · Δ{of} = {times(exact, nudge)}", figure(exact * nudge))
    return promised, f"ΔC = C({of} + Δ{of}) − C({of}) = {figure(change)}"


def _mean(now: Now) -> Lines:
    rows, of = [row.slope for row in now.rows], symbol(now.parameter)
    mean = mean_sensitivity(now.chain, now.parameter, now.pairs)
    line = equation(f"({' + '.join(map(factor, rows))}) / {len(rows)}", figure(mean))
    return f"∂C/∂{of} = 1/n Σ_i ∂C_i/∂{of}", line
