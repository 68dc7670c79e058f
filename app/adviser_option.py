"""The switch of the adviser."""

from __future__ import annotations

from app.options import Option

OPTION = Option(
    "adviser.on",
    True,
    "Advice",
    "Notice quietly what goes wrong, say why at the foot of the window, and offer a remedy",
)
