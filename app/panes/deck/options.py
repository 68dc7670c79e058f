"""The switches of the pane."""

from __future__ import annotations

from app.options import Option

PAGES = (
    ("deal", "Deal"),
    ("sorted", "Unshuffled"),
    ("true", "How true?"),
    ("sum", "Sum"),
    ("watch", "Stopwatch"),
)
EPOCHS = (("now", "This epoch"), ("next", "The next, shuffled anew"))
MOMENTS = (("now", "Network shown"), ("fresh", "Fresh"))
SETS = (("4000", "4\u2009000"), ("all", "All"))

OPTIONS = (
    Option(
        "deck.page",
        "deal",
        "Page",
        "What is shown: the deck of an epoch and how it is dealt, a deck that nobody shuffled, how true the gradient "
        "of a batch is, the sum of a deck's gradients, or how long a step takes",
        choices=PAGES,
    ),
    Option(
        "deck.epoch",
        "now",
        "Deck of",
        "Whether the map shows the deck being dealt or the next one",
        choices=EPOCHS,
    ),
    Option(
        "deck.moment",
        "now",
        "Batches of",
        "Whether gradients are found at the network shown, or at the fresh one that this run began with",
        choices=MOMENTS,
    ),
    Option(
        "deck.set",
        "4000",
        "Compared with",
        "Whether a batch is compared with the first 4\u2009000 training examples, or with all of them",
        choices=SETS,
    ),
    Option(
        "deck.size",
        0.0,
        "Size of the batch compared",
        "How many of the next cards are compared with the set; 0 is the batch size of the training",
        low=0,
        high=60_000,
    ),
    Option(
        "deck.sum_n",
        4000.0,
        "Cards",
        "How many of the first training examples make the deck that is added up",
        low=1,
        high=60_000,
    ),
    Option(
        "deck.rate",
        3.0,
        "Rate",
        "The learning rate of both copies: how large their steps are",
        low=1e-6,
        high=1e6,
    ),
    Option(
        "deck.batch", 100.0, "Batch", "How many examples each step of both copies takes", low=1, high=60_000
    ),
    Option(
        "deck.epochs", 10.0, "Epochs", "How often both copies go through the whole deck", low=1, high=1000
    ),
    Option(
        "deck.examples",
        4000.0,
        "Examples",
        "How many of the first training examples both copies learn from",
        low=10,
        high=60_000,
    ),
)
OPTION = {option.key: option for option in OPTIONS}
MENU = tuple(OPTION[f"deck.{name}"] for name in ("page", "epoch", "moment", "set"))
"""What the pane's menu lists: the numbers stand in the pages."""
