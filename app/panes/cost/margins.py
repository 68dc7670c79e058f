"""The words beside the plots: what the curves are called where they end, what is counted below, and their room."""

from __future__ import annotations

import math

from PySide6.QtGui import QFont, QFontMetricsF

from nncore.words import tr

AWAY = 8.0  # pixels from the plot's right edge
SWATCH = 12.0  # of the line before a name
BEFORE = SWATCH + 4  # from there to its name
AFTER = 5  # behind the longest, up to the edge
FIRST = 2.0  # pixels between the widget's edge and a word at the left


def end_names() -> dict[str, str]:
    """By the keys of the curves, in the language that is spoken."""
    return {
        "batch": tr("mini-batch"),
        "smooth": tr("mean"),
        "train": tr("train"),
        "test": tr("test"),
        "train_right": tr("train"),
        "test_right": tr("test"),
    }


def unit_name(*, epochs: bool) -> str:
    """What the numbers below count."""
    return tr("epoch") if epochs else tr("step")


def unit_ends(font: QFont, name: str, at: float) -> float:
    """Where that word ends, in pixels: at `at`, or where its first letter is in sight."""
    return max(at, FIRST + QFontMetricsF(font).horizontalAdvance(name))


def margin_for(font: QFont) -> int:
    """Pixels at the right of a plot that all of them need."""
    metrics = QFontMetricsF(font)
    return math.ceil(AWAY + BEFORE + max(map(metrics.horizontalAdvance, end_names().values())) + AFTER)
