"""The switches of the levers."""

from __future__ import annotations

from app.options import Option

PAGE = Option(
    "levers.page",
    "levers",
    "Page",
    "what is looked at",
    choices=(("levers", "Levers"), ("lines", "Lines"), ("images", "Ten images"), ("hebb", "Hebb")),
)
AMOUNT = Option(
    "levers.amount",
    0.01,
    "Nudge",
    "The tiny amount by which each lever is moved.",
    low=-1.0,
    high=1.0,
)
INCOMING = Option(
    "levers.incoming",
    "brightest",
    "Weight",
    "which weight has the lever, unless one into this neuron is selected",
    choices=(("brightest", "Brightest"), ("dimmest", "Dimmest")),
)
TOLD = Option("levers.told", default=False, label="Print the slope", tip="Print the slope of both lines.")
DEAL = Option(
    "levers.deal", 0.0, "Ten images", "Which ten training images the bias is tried on.", low=0, high=1e6
)
OPTIONS = (PAGE, AMOUNT, INCOMING, TOLD, DEAL)
