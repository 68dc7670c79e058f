"""The switches of the pane, and the texts that hold its cards and rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.options import Option

MOST_CARDS, MOST_ROWS = 100, 60
ROWS_CHOSEN = 9  # by the program, about
NOTHING = "-"  # no card at all; an empty text is the choice of the program

CARDS = Option(
    "desires.cards",
    "",
    "Cards",
    "Rows of the training examples across the top, t before a row of the test set; empty for the first of each class",
)
ROWS = Option(
    "desires.rows",
    "",
    "Rows",
    "Places of the parameters in the flat order; empty for the strongest of each layer",
)
ONLY = Option("desires.only", "", "Only", "The one class that is listened to; empty for all of them")
RATE = Option(
    "desires.rate",
    3.0,
    "Learning rate",
    "The learning rate of the steps that are tried on a copy",
    low=1e-6,
    high=1e6,
)
SCALE = Option(
    "desires.scale",
    "table",
    "Colours",
    "One scale for the whole table, or one for each row, so that faint rows can be read too",
    choices=(("table", "One scale"), ("row", "Each row")),
)
OPTIONS = (CARDS, ROWS, ONLY, RATE, SCALE)


@dataclass(frozen=True, order=True)
class Card:
    """An example: a row of the "train" or "test" set."""

    which: str
    row: int

    @property
    def text(self) -> str:
        """As it is kept: 12, or t12 of the test set."""
        return f"t{self.row}" if self.which == "test" else str(self.row)


def card_of(text: str) -> Card | None:
    """The card that a text names; None for what is none."""
    text = text.strip().lower()
    digits = text.removeprefix("t")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 10):
        return None
    return Card("test" if text.startswith("t") else "train", int(digits))


def cards_in(text: str) -> tuple[Card, ...] | None:
    """The cards of the option, each once, without what is none; None if the program is to choose."""
    if not text.strip():
        return None
    found = (card_of(part) for part in text.split(","))
    return tuple(dict.fromkeys(card for card in found if card is not None))[:MOST_CARDS]


def cards_text(cards: Iterable[Card]) -> str:
    """The option that holds these cards."""
    return ",".join(card.text for card in cards) or NOTHING


def rows_in(text: str, n: int) -> tuple[int, ...] | None:
    """The places of the option that a network of `n` parameters has, each once; None if the program is to choose."""
    if not text.strip():
        return None
    parts = (part.strip() for part in text.split(","))
    found = (int(part) for part in parts if part.isascii() and part.isdigit() and len(part) < 10)
    return tuple(dict.fromkeys(place for place in found if place < n))[:MOST_ROWS]


def rows_text(rows: Iterable[int]) -> str:
    """The option that holds these places."""
    return ",".join(map(str, rows)) or NOTHING
