"""What a line, the score and the card of the game are: right answers, by how many were asked."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, figure
from app.numerals import count, percent
from app.panes.own import contest_words
from app.panes.own.card_view import CardView
from app.panes.own.contest_page import ContestPage
from app.panes.own.results import Results
from nncore.reading_game import Card, Round
from nncore.words import tr


def of_page(widget: QWidget, pos: QPoint) -> Explanation | None:
    """The part of the game under a point; None where the widget is no part of it, or before it has begun."""
    page: QWidget | None = widget
    while page is not None and not isinstance(page, ContestPage):
        page = page.parentWidget()
    game = page.game if isinstance(page, ContestPage) else None
    if isinstance(page, ContestPage) and game is None and widget is page.said:
        return _offer(page)
    if page is None or game is None:
        return None
    if isinstance(widget, Results) and (at := widget.line_at(QPointF(pos))) is not None:
        return _card(widget, game, at)
    if isinstance(widget, CardView) and widget.score:
        return _score(widget, game)
    if isinstance(widget, Results | CardView) or widget is page.said:
        return _standing(widget, game)
    return None


def _offer(page: ContestPage) -> Explanation | None:
    """Before the game: how many the present network reads wrongly."""
    exam = page.exam
    if exam is None:
        return None
    n = len(exam.right)
    line = equation(f"{count(n - int(exam.right.sum()))} / {count(n)}", percent(1 - exam.score.accuracy))
    return Explanation(page.results.accessibleName(), page.said.text(), (line,))


def _card(view: Results, game: Round, at: int) -> Explanation:
    """A line: what it says in words, how strong the network's answer was, and the score up to here."""
    card = game.done[at]
    level = f"max_j a_j = {figure(card.level)}"
    return Explanation(
        view.accessibleName(), contest_words.told(card), (level, *_shares(game.done[: at + 1]))
    )


def _standing(view: QWidget, game: Round) -> Explanation:
    """How it stands after the cards that were read."""
    if game.over:
        text = tr("All {n} digits are read: right answers of each, by how many were asked.")
        words = text.format(n=count(len(game.cards)))
    else:
        words = contest_words.standing(game)
    return Explanation(view.accessibleName(), words, _shares(game.done))


def _score(view: CardView, game: Round) -> Explanation:
    text = tr("The score: how many of the {n} digits each read rightly.")
    lines = tuple(f"{who}: {_share(n, len(game.cards))}" for who, n in view.score)
    return Explanation(view.accessibleName(), text.format(n=count(len(game.cards))), lines)


def _shares(done: tuple[Card, ...]) -> tuple[str, ...]:
    if not done:
        return ()
    person, network = sum(card.person_right for card in done), sum(card.network_right for card in done)
    you, it = tr("you: {share}"), tr("the network: {share}")
    return you.format(share=_share(person, len(done))), it.format(share=_share(network, len(done)))


def _share(n: int, of: int) -> str:
    return equation(f"{count(n)} / {count(of)}", percent(n / of))
