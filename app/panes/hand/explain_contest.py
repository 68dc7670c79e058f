"""What a moment of the minute and a side of the contest are: the mean cost of the fifty digits, and who lowered it."""

from __future__ import annotations

import math

from app.explanation import Explanation
from app.figures import equation, factor, figure
from app.numerals import count
from app.panes.hand.contest import SECONDS, Round
from app.panes.hand.contest_plot import ContestPlot
from nncore.evaluation import Score
from nncore.words import tr


def of_plot(plot: ContestPlot, x: float) -> Explanation:
    """The network that the hand had reached at a place of the plot, and one step beside it."""
    current, field = plot.shown, plot.field()
    if current is None:
        text = tr(
            "Here the cost of the 50 digits will be drawn over {seconds} seconds, once the minute begins."
        )
        return Explanation(plot.accessibleName(), text.format(seconds=count(int(SECONDS))))
    seconds = min(SECONDS, max(0.0, (x - field.left()) / max(1.0, field.width()) * SECONDS))
    nudges = sum(when <= seconds for when, _ in current.trail)
    score = current.trail[nudges - 1][1] if nudges else current.first
    text = tr("After {seconds} s and {nudges} nudges by hand, the mean cost of the {n} digits was {cost}.")
    words = text.format(
        seconds=figure(round(seconds, 1)), nudges=count(nudges), n=count(score.n), cost=figure(score.cost)
    )
    return Explanation(plot.accessibleName(), words, (*_mean(score), *_step(current)))


def of_side(name: str, first: Score, last: Score) -> Explanation:
    """One of the two columns of numbers."""
    text = tr("{name}: how far the cost of the {n} digits went, and how many of them are right now.")
    right = round(last.accuracy * last.n)
    lines = (
        *_change(first, last),
        equation(f"{count(right)} / {count(last.n)}", figure(right / last.n)),
    )
    return Explanation(name, text.format(name=name, n=count(last.n)), lines)


def of_clock(current: Round | None, left: float) -> Explanation:
    """The seconds that are left of the minute."""
    text = tr("Seconds left of the minute.")
    line = equation(f"{figure(SECONDS)} − {factor(SECONDS - left)}", figure(left))
    return Explanation(tr("Time left"), text, (line,) if current is not None else ())


def _mean(score: Score) -> tuple[str, ...]:
    if not math.isfinite(score.cost):
        return ("C = 1/n Σ_i C_i",)
    total = score.cost * score.n
    return "C = 1/n Σ_i C_i", equation(f"{figure(total)} / {count(score.n)}", figure(score.cost))


def _change(first: Score, last: Score) -> tuple[str, ...]:
    return (equation(f"{figure(last.cost)} − {factor(first.cost)}", figure(last.cost - first.cost)),)


def _step(current: Round) -> tuple[str, ...]:
    """Where one step of gradient descent ends, if it has tried."""
    if current.step is None:
        return ()
    rate = figure(current.learning_rate)
    return (f"C(θ − η ∇C) = {figure(current.step.cost)},  η = {rate}",)
