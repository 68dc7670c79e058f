"""What a card of the deck and a bar of its labels are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, figure
from app.numerals import count
from app.pane import Pane
from app.panes.deck.counts_view import CountsView
from app.panes.deck.hand_view import HandView
from app.panes.deck.map_view import Deck, MapView
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
