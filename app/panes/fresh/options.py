"""The switches of the pane: how many networks, from which seed on, and the person's guess."""

from __future__ import annotations

from app.options import Option

COUNT = Option(
    "fresh.count",
    50.0,
    "networks",
    "How many fresh networks are built; each has the next seed",
    low=10,
    high=1000,
)
FIRST = Option(
    "fresh.first",
    1.0,
    "first seed",
    "The seed of the first network: another number is another ten pictures",
    low=0,
    high=1_000_000,
)
GUESS = Option(
    "fresh.guess",
    50.0,
    "my guess, %",
    "How many of 100 pictures you think a network answers rightly that has learned nothing",
    low=0,
    high=100,
)
PICKED = Option(
    "fresh.picked", 1.0, "picked seed", "The seed of the network that is picked", low=0, high=2_000_000
)
OPTIONS = (COUNT, FIRST, GUESS, PICKED)
OPTION = {option.key: option for option in OPTIONS}
