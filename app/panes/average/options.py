"""The switches of the pane."""

from __future__ import annotations

from app.options import Option

PAGES = (("mean", "Mean"), ("boxes", "Boxes"), ("cards", "Cards"), ("sums", "Σ or mean"), ("soft", "Softmax"))
HOLDS = (("theta", "Hold θ"), ("data", "Hold the data"))
SHARES = (("all", "All"), ("first", "First half"), ("second", "Second half"))
WAYS = (("sum", "Σ"), ("mean", "mean"), ("half", "½ Σ"))

PAGE = Option("average.page", "mean", "Page", "What the cost function is looked at for", choices=PAGES)
BAR = Option(
    "average.bar",
    -1.0,
    "Bar",
    "Which bar of the histogram shows its examples; −1 for none",
    low=-1.0,
    high=100.0,
)
HOLD = Option(
    "average.hold",
    "theta",
    "What is held",
    "Hold the weights and change the picture, or hold the data and change the weights",
    choices=HOLDS,
)
SHARE = Option(
    "average.share",
    "all",
    "Data",
    "Of which examples the cost is the mean: another half, and the same weights cost something else",
    choices=SHARES,
)
WAY = Option(
    "average.way",
    "mean",
    "Convention",
    "Whether the squares of the outputs are summed, averaged or halved",
    choices=WAYS,
)
KEEP = Option(
    "average.keep",
    default=False,
    label="Keep the same step",
    tip="Rescale the learning rate of the convention so that its step is the one the sum takes",
)
HEAT = Option(
    "average.heat",
    1.0,
    "T",
    "The temperature: softmax(z / T) shares out evenly when hot and gives all to the largest when cold",
    low=0.0,
    high=100.0,
)
PLACES = ("network in", "network holds", "network out", "cost in", "cost holds", "cost out")
"""The six places of the cards, in the order of the option."""
CARDS = (
    ("none", "…"),
    ("picture", "the picture"),
    ("weights", "weights and biases"),
    ("outputs", "the outputs"),
    ("examples", "the examples"),
    ("cost", "one number, the cost"),
)
RIGHT = ("picture", "weights", "outputs", "weights", "examples", "cost")
LAID = Option(
    "average.cards",
    "",
    "Cards laid",
    "What lies in the six places: what goes in, is held and comes out, of the network and of the cost function",
)
OPTIONS = (PAGE, BAR, HOLD, SHARE, WAY, KEEP, HEAT, LAID)
MENU = (PAGE, HOLD, SHARE, WAY, KEEP)


def laid(text: object) -> tuple[str, ...]:
    """The card in each place, as the option holds it; “none” where none lies."""
    known = {card for card, _ in CARDS}
    found = [card if card in known else "none" for card in str(text).split(",")[: len(PLACES)]]
    return (*found, *("none",) * (len(PLACES) - len(found)))
