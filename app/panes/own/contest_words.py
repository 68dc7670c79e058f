"""What is said of the game: how it stands, who read what, and what neither could."""

from __future__ import annotations

import numpy as np

from app import numerals
from nncore.exam import Exam
from nncore.reading_game import CANNOT_TELL, Card, Round
from nncore.words import tr


def offer(exam: Exam | None, *, reads: bool) -> str:
    """What can be played, or why nothing can."""
    if not reads:
        return tr("This network reads no digits, so there is nothing to play against it.")
    if exam is None:
        return tr("The network is being asked about the test set …")
    wrong = int(len(exam.data) - np.count_nonzero(exam.right))
    if not wrong:
        return tr("The network reads every digit of the test set rightly: there is nothing left to play for.")
    text = tr(
        "The present network reads {wrong} of the {n} test digits wrongly. Can you read them better? "
        "Their labels stay hidden until you have answered."
    )
    return text.format(wrong=numerals.count(wrong), n=numerals.count(len(exam.data)))


def standing(game: Round) -> str:
    """Which card is asked, and how it stands."""
    text = tr("Digit {i} of {n}. Right so far: you {person}, the network {network}.")
    done = game.done
    return text.format(
        i=game.at + 1,
        n=len(game.cards),
        person=sum(card.person_right for card in done),
        network=sum(card.network_right for card in done),
    )


def result(game: Round, seconds: float, now: int | None) -> str:
    """What each got right, how long it took, what was doubtful, and what the network reads by now."""
    cards, n = game.cards, len(game.cards)
    text = tr("Of {n} digits you read {person} rightly, the network {network}.")
    said = [text.format(n=n, person=n_right(game), network=sum(card.network_right for card in cards))]
    if all(not card.network_right for card in cards):
        said.append(tr("It could win none: only its mistakes were dealt."))
    mean = sum(card.seconds for card in cards) / n
    text = tr("You took {person} s for each, the network {network} ms on this computer.")
    said.append(text.format(person=numerals.plain(mean, 1), network=numerals.plain(1000 * seconds / n, 3)))
    if doubtful := sum(card.doubtful for card in cards):
        text = tr("Doubtful: {n}, which you passed or read as the network did, and not as the label says.")
        said.append(text.format(n=doubtful))
    if now is not None:
        said.append(tr("The network as it is now reads {n} of them rightly.").format(n=now))
    return " ".join(said)


def n_right(game: Round) -> int:
    """How many the person read rightly."""
    return sum(card.person_right for card in game.cards)


def note(card: Card) -> str:
    """What is remarkable about a card."""
    if card.person == CANNOT_TELL:
        return tr("you passed")
    if card.person_right:
        return tr("both") if card.network_right else tr("you alone")
    if card.person == card.network:
        return tr("both read {digit}").format(digit=card.network)
    return tr("the network alone") if card.network_right else tr("neither")


def person(card: Card) -> str:
    """The person's answer."""
    return "?" if card.person == CANNOT_TELL or card.person is None else str(card.person)


def told(card: Card) -> str:
    """A card in words."""
    text = tr("Test image {row}: label {label}; you {person}, the network {network} at {level}: {note}.")
    return text.format(
        row=numerals.count(card.row),
        label=card.label,
        person=person(card),
        network=card.network,
        level=numerals.plain(card.level),
        note=note(card),
    )
