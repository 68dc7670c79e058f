"""What a card of the deck, a bar of its labels, and a row of the stopwatch are."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, factor, figure
from app.numerals import count
from app.pane import Pane
from app.panes.deck.counts_view import CountsView
from app.panes.deck.dial import Dial
from app.panes.deck.hand_view import HandView
from app.panes.deck.map_view import Deck, MapView
from app.panes.deck.sorted_chart import SortedChart
from app.panes.deck.sum_view import SumPlate
from app.panes.deck.true_chart import TrueChart
from app.panes.deck.watch_view import WatchView, after, duration
from nncore.batch_noise import Truth
from nncore.words import tr


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The card or the bar under a point."""
    del pane
    if isinstance(widget, MapView) and widget.deck is not None:
        card = widget.card_at(QPointF(pos))
        return _card(widget.deck, card) if card >= 0 else _deck(widget.deck)
    if isinstance(widget, HandView):
        index = widget.card_at(QPointF(pos))
        if index >= 0 and widget._data is not None:
            row = int(widget.rows[index])
            text = tr("Training image {row}, a {label}: a double click puts it on the network.")
            words = text.format(row=count(row), label=int(widget._data.labels[row]))
            return Explanation(tr("Card"), words)
    if isinstance(widget, SortedChart) and widget.lines:
        return _sorted(widget, pos)
    if isinstance(widget, TrueChart) and widget.moments:
        return _true(widget, pos)
    if isinstance(widget, SumPlate) and widget.sum is not None and widget.drawable():
        return _sum(widget)
    if isinstance(widget, Dial) and widget.truth is not None and math.isfinite(widget.truth.cosine):
        return _angle(widget, widget.truth)
    if isinstance(widget, WatchView) and widget.laps:
        return _lap(widget, pos.y())
    if isinstance(widget, CountsView) and len(widget.counts):
        n = len(widget.counts)
        label = min(range(n), key=lambda each: abs(widget.bar(each).center().x() - pos.x()))
        return _label(widget, label)
    return None


def _card(deck: Deck, card: int) -> Explanation:
    step = card // max(1, deck.batch) + 1
    text = tr(
        "Card {card} of this epoch: training image {row}, a {label}; it is dealt with mini-batch {step}."
    )
    row = int(deck.order[card])
    words = text.format(card=count(card + 1), row=count(row), label=int(deck.labels[card]), step=count(step))
    line = equation(f"⌊{count(card)} / {count(deck.batch)}⌋ + 1", count(step))
    return Explanation(tr("Card"), words, (line,))


def _deck(deck: Deck) -> Explanation:
    text = tr("The whole deck, in the order of dealing: {dealt} of {all} cards of this epoch are dealt.")
    words = text.format(dealt=count(deck.dealt), all=count(len(deck.order)))
    share = deck.dealt / max(1, len(deck.order))
    return Explanation(
        tr("Deck"), words, (equation(f"{count(deck.dealt)} / {count(len(deck.order))}", figure(share)),)
    )


def _label(view: CountsView, label: int) -> Explanation:
    total = int(view.counts.sum())
    like = total * float(view.shares[label]) if label < len(view.shares) else 0.0
    text = tr(
        "How many cards with the label {label} are in the next mini-batch: {n}; like the whole set it would be {like}."
    )
    words = text.format(label=label, n=count(int(view.counts[label])), like=figure(like))
    return Explanation(
        tr("Labels of the mini-batch"),
        words,
        (
            equation(
                f"{count(int(view.counts[label]))} / {count(total)}",
                figure(view.counts[label] / max(1, total)),
            ),
        ),
    )


def _sorted(chart: SortedChart, pos: QPoint) -> Explanation:
    epoch = round(chart.axes().value(pos.x()))
    text = tr("{what} after {epoch} epochs, with the deck shuffled and with it sorted.")
    lines = tuple(
        f"{name}: {figure(float(line[epoch]))}" for name, line in chart.lines.items() if epoch < len(line)
    )
    return Explanation(chart.accessibleName(), text.format(what=chart.accessibleName(), epoch=epoch), lines)


def _true(chart: TrueChart, pos: QPoint) -> Explanation:
    curve, wanted = chart.moments[0].curve, chart.axes().value(pos.x())
    at = int(np.abs(np.asarray(curve.sizes, np.float64) - wanted).argmin())
    text = tr("How well the gradient of {n} examples points along that of all: 1 would be exactly so.")
    words = text.format(n=count(int(curve.sizes[at])))
    return Explanation(chart.accessibleName(), words, (f"cos = {figure(float(curve.mean[at]))}",))


def _sum(plate: SumPlate) -> Explanation:
    known = plate.sum
    text = tr("The gradients of all mini-batches, one after the other: their mean is the full gradient.")
    if known is None:
        return Explanation(plate.accessibleName(), text)
    angle = float(known.angles[known.done - 1])
    line = tr("after {n} batches: {angle}°").format(n=count(known.done), angle=figure(angle))
    return Explanation(plate.accessibleName(), text, (line, f"|∇C| = {figure(float(known.length))}"))


def _lap(view: WatchView, y: int) -> Explanation:
    """A row of the stopwatch: the time of one step, how many that are in a second and in the time of the longest."""
    lap, whole = view.laps[view.row_at(y)], view.laps[0]
    text = tr("One step with {n} examples takes {time}, the median of {k} steps on this computer.")
    words = text.format(n=count(lap.size), time=duration(lap.seconds), k=count(lap.timed))
    lines = [equation(f"1 / {figure(lap.seconds)}", figure(1 / lap.seconds))]
    if lap.steps:
        text = tr(
            "{steps} such steps have room in the time of one with {all}; the cost is {cost} after them."
        )
        more = text.format(steps=count(lap.steps), all=count(whole.size), cost=after(lap))
        words = f"{words} {more}"
        lines.append(equation(f"⌊{figure(whole.seconds)} / {figure(lap.seconds)}⌋", count(lap.steps)))
    if math.isfinite(lap.after):
        lines.append(equation(f"{figure(lap.after)} − {factor(lap.before)}", figure(lap.after - lap.before)))
    return Explanation(view.accessibleName(), words, tuple(lines))


def _angle(dial: Dial, truth: Truth) -> Explanation:
    """How far the gradient of the batch points off that of all."""
    lines = f"cos = {figure(truth.cosine)}", f"arccos({figure(truth.cosine)}) = {figure(truth.degrees)}°"
    lengths = f"|∇C| = {figure(truth.whole)},  n = {count(truth.size)}: {figure(truth.batch)}"
    return Explanation(dial.accessibleName(), dial.words(), (*lines, lengths))
