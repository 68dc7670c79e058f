"""The switches of the pane."""

from __future__ import annotations

from app.options import Option

OPENED = Option(
    "factors.opened", "behind", "Factor opened", "Which factor is explained below the tiles",
    choices=(
        ("before", "∂z/∂w: what comes in"),
        ("slope", "∂a/∂z: the slope of the bend"),
        ("behind", "∂C/∂a: what comes from behind"),
    ),
)  # fmt: skip
COVERED = Option(
    "factors.covered", default=True, label="Guess first",
    tip="Cover the product and its checks until it was worked out",
)  # fmt: skip
NUDGE = Option(
    "factors.nudge", 1e-3, "Nudge h", "How far the parameter is moved up and down.", low=1e-8, high=0.1
)
GUESS = Option(
    "factors.guess", "", "Guess", "The parameter, the product that was typed for it, and whether it was right"
)
DEALT = Option("factors.dealt", 0.0, "Dealt", "How many parameters were dealt at random.", low=0, high=1e6)
RANK = Option(
    "factors.rank", 0.0, "Rank", "Which of the large ones is next, the largest first.", low=0, high=99
)

OPTIONS = (OPENED, COVERED, NUDGE, GUESS, DEALT, RANK)
