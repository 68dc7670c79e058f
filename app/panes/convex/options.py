"""The switches of the pane: which page, and everything that decides what is measured."""

from __future__ import annotations

from app.options import Option

PAGES = (("starts", "Three starts"), ("twins", "Twins"))
SHAPES = (("bowl", "Softmax regression"), ("own", "My network’s shape"))

PAGE = Option(
    "convex.page", "starts", "Page", "Three runs from three starts, or a network’s twin", choices=PAGES
)
SHAPE = Option(
    "convex.shape",
    "bowl",
    "Shape",
    "A network without hidden layers, whose cost is one bowl, or the shape, cost and settings of the present network",
    choices=SHAPES,
)
STEPS = Option(
    "convex.steps",
    1500.0,
    "steps",
    "How many steps each of the three runs takes; its rate falls to 0 on the way",
    low=10,
    high=100_000,
)
EXAMPLES = Option(
    "convex.examples",
    2000.0,
    "examples",
    "How many training examples all three learn from; all there are if there are not so many",
    low=10,
    high=60_000,
)
RATE = Option(
    "convex.rate", 0.5, "rate", "The learning rate that softmax regression begins with", low=1e-4, high=100
)
DECAY = Option(
    "convex.decay",
    0.02,
    "weight decay",
    "Weight decay of softmax regression: without it, the floor of its bowl is flat or nearly flat in many directions",
    low=0,
    high=1,
)
SEED = Option(
    "convex.seed", 1.0, "twin", "Another number is another order of the hidden neurons", low=1, high=999_999
)
AT = Option(
    "convex.at",
    0.5,
    "way walked",
    "How far on the straight way to the twin: 0 is the network, 1 its twin",
    high=1,
)
OPTIONS = (PAGE, SHAPE, STEPS, EXAMPLES, RATE, DECAY, SEED, AT)
OPTION = {option.key: option for option in OPTIONS}
MENU = (PAGE, SHAPE)
"""What the pane's menu lists: numbers stand in the pages."""
