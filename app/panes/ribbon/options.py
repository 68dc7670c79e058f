"""The switches of the gradient ribbon."""

from __future__ import annotations

from typing import Final

from app.options import Option

NO_GUESS = -1.0

ORDER: Final = Option(
    "ribbon.order",
    "frozen",
    "Order",
    "Show the entries in the frozen order of the parameters, W1 row by row, b1, W2, ..., or the largest component "
    "of the gradient first.",
    (("frozen", "In order"), ("size", "By size")),
)
SCALE: Final = Option(
    "ribbon.scale",
    "layer",
    "Scale",
    "What full colour means: each layer its own strongest hundredth, or one scale for all, so that equal colours are "
    "equal numbers; sorted by size there is always one for all.",
    (("layer", "Each layer its own"), ("shared", "One for all layers")),
)
GUESS: Final = Option(
    "ribbon.guess",
    NO_GUESS,
    "Guessed share of zeros",
    "How many percent of the components were guessed to be exactly zero; -1 for no guess",
    low=-1.0,
    high=100.0,
)
OPTIONS: Final = (ORDER, SCALE, GUESS)
