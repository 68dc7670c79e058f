"""What a bar, a digit and the running mean of the costs are."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QLabel, QWidget

from app.explanation import Explanation, with_lines
from app.figures import equation, figure, times
from app.numerals import count
from app.pane import Pane
from app.panes.average.boxes import Boxes
from app.panes.average.mean_page import MeanPage, Page
from app.panes.average.mean_plot import MeanPlot
from app.panes.average.pages import SoftPage, SumsPage
from app.panes.average.soft_bars import MOST, SoftBars
from app.panes.average.sums_table import SumsTable
from nncore.averages import BARS
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The bar, the digit or the place of the curve under a point."""
    del pane
    if isinstance(widget, QLabel):
        return with_lines(widget, _said(widget))
    if isinstance(widget, Boxes) and widget._shown is not None:
        return _boxes(widget)
    if isinstance(widget, SumsTable) and widget._lines:
        return _sums(widget, pos)
    if isinstance(widget, SoftBars) and len(widget.shares):
        return _share(widget, pos)
    if not isinstance(widget, MeanPlot) or widget._means is None or widget._spread is None:
        return None
    at, means, spread = QPointF(pos), widget._means, widget._spread
    for i in range(BARS):
        if widget.bar(i).contains(at):
            n, low, high = int(spread.counts[i]), float(spread.edges[i]), float(spread.edges[i + 1])
            text = tr("Test examples that cost between {low} and {high} each, counted: {n}.")
            share = f"{count(n)} / {count(len(means))}"
            return Explanation(
                tr("Bar"),
                text.format(n=count(n), low=figure(low), high=figure(high)),
                (equation(share, figure(n / len(means))),),
            )
    for i in range(len(widget.rows)):
        if widget.thumb(i).contains(at) and widget._data is not None:
            row = int(widget.rows[i])
            text = tr("Test image {row}, a {label}: one of the examples in the bar that is picked.")
            return Explanation(
                tr("Example"), text.format(row=count(row), label=int(widget._data.labels[row]))
            )
    return _running(widget, at, means) if widget.box(0).contains(at) else None


def _running(plot: MeanPlot, at: QPointF, means: np.ndarray) -> Explanation:
    box, n = plot.box(0), len(means)
    k = min(n, max(1, round(n ** ((at.x() - box.left()) / max(1.0, box.width())))))
    text = tr("The mean cost of the first {k} test examples: the more there are, the less it moves.")
    total = float(means[k - 1]) * k
    return Explanation(
        tr("Running mean"),
        text.format(k=count(k)),
        ("C = (C_1 + … + C_n) / n", equation(f"{figure(total)} / {count(k)}", figure(float(means[k - 1])))),
    )


def _boxes(view: Boxes) -> Explanation:
    shown = view._shown
    text = tr("Functions inside one another: the network, the cost of one example, and the mean cost of all.")
    if shown is None:
        return Explanation(view.accessibleName(), text)
    whole = figure(shown.whole) if shown.whole is not None else "…"
    lines = [f"C(θ) = 1/n Σ_i C_i(θ) = {whole}, n = {count(shown.n)}"]
    if shown.one is not None:
        lines.append(f"C_i = {figure(shown.one)}")
    return Explanation(view.accessibleName(), text, tuple(lines))


def _sums(view: SumsTable, pos: QPoint) -> Explanation:
    lines = view._lines
    at = min(len(lines) - 1, max(0, int(pos.y() / max(1, view.height()) * len(lines))))
    line, first = lines[at], lines[0]
    text = tr(
        "The same gradient, of the cost written as {name}: all components times one factor, and so one way."
    )
    factor_line = equation(times(line.factor, first.length / first.factor), figure(line.length))
    step = equation(f"η |∇C| = {times(line.rate, line.length)}", figure(line.step))
    return Explanation(view.accessibleName(), text.format(name=line.name), (f"|∇C| = {factor_line}", step))


def _share(bars: SoftBars, pos: QPoint) -> Explanation:
    n = min(MOST, len(bars.shares))
    i = min(range(n), key=lambda each: abs(bars.bar(each).center().x() - pos.x()))
    text = tr("What softmax would give output {name} of the whole, were its sums used so: {share}.")
    words = text.format(name=bars._names[i], share=figure(float(bars.shares[i])))
    return Explanation(tr("Share"), words, _softened(bars, i))


def _softened(bars: SoftBars, i: int) -> tuple[str, ...]:
    share, z = float(bars.shares[i]), float(bars._z[i])
    if bars.heat <= 0:
        return (f"p_{i} = {figure(share)},  T = 0",)
    total = float(np.exp((bars._z.astype(np.float64) - z) / bars.heat).sum())
    return f"p_{i} = e^{{z_{i}/T}} / Σ_j e^{{z_j/T}}", equation(f"1 / {figure(total)}", figure(share))


def _said(label: QLabel) -> tuple[str, ...]:
    """The formula of the sentence of a page; none of one that measures nothing."""
    page = label.parentWidget()
    if not isinstance(page, Page) or label is not page.said:
        return ()
    if isinstance(page, SumsPage) and page.by != 1.0:
        return (f"η = {equation(times(page.setting, page.by), figure(page.setting * page.by))}",)
    if isinstance(page, SoftPage) and len(page.bars.shares):
        return _softened(page.bars, int(page.bars.shares.argmax()))
    if isinstance(page, MeanPage) and page.means is not None and len(page.means):
        return _means(page.means, page.seen)
    return ()


def _means(means: np.ndarray, seen: int) -> tuple[str, ...]:
    """The mean so far, and that of all."""
    n = len(means)
    parts = dict.fromkeys((min(max(1, seen), n), n))
    lines = (
        equation(f"{figure(float(means[k - 1]) * k)} / {count(k)}", figure(float(means[k - 1])))
        for k in parts
    )
    return "C = (C_1 + … + C_n) / n", *lines
