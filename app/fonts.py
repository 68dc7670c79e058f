"""Type: one sans family that comes along, digits of equal width, three sizes."""

from __future__ import annotations

import logging
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFont, QFontDatabase

from app.paths import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FAMILIES: Final = ("Inter", "Descent Symbols")
"""The text family, and the one that holds the signs it lacks: ∇ ⊙ ∈ ∘ ✕ ⟨ ⟩ and their like."""

FILES: Final = (
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
    "DescentMath.ttf",
    "DescentMono.ttf",
    "DescentSymbols.ttf",
)

CAPTION: Final = 11  # pixels at scale 1
BODY: Final = 13
READING: Final = 20

_log = logging.getLogger(__name__)


def install(app: QApplication) -> None:
    """Load the bundled fonts and make them the application's; without them the system's are used, and said so."""
    for file in missing():
        _log.warning(
            "The font %s could not be loaded, so text may look uneven. Install the program anew.", file
        )
    app.setFont(body())


@cache
def missing() -> tuple[str, ...]:
    """The bundled files that Qt could not load; loads them at the first call."""
    return tuple(
        file for file in FILES if QFontDatabase.addApplicationFont(str(resource("fonts") / file)) == -1
    )


def caption(weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Small: units, axes, captions of tiles."""
    return sized(CAPTION, weight)


def body(weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Everything that is read."""
    return sized(BODY, weight)


def reading(weight: QFont.Weight = QFont.Weight.Medium) -> QFont:
    """Large: the one number a pane is about."""
    return sized(READING, weight)


def sized(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The family at any size, for pictures that scale; digits are as wide as one another. Not to be changed."""
    return _made(max(1, round(pixels)), weight)


def mathematical(pixels: float) -> QFont:
    """The family of formulas, upright and italic letters in one; its digits are as wide as one another."""
    return _special("Descent Math", QFont.StyleHint.Serif, max(1, round(pixels)))


def program(pixels: float) -> QFont:
    """The family of program code: every letter as wide as every other."""
    return _special("Descent Mono", QFont.StyleHint.Monospace, max(1, round(pixels)))


@cache
def _special(family: str, hint: QFont.StyleHint, pixels: int) -> QFont:
    missing()  # loads the files: what is measured with another family stays measured so, in many caches
    font = QFont()
    font.setFamilies([family, *FAMILIES])
    font.setStyleHint(hint)
    font.setPixelSize(pixels)
    return font


@cache  # asked for at every line of text of every picture: making one costs more than drawing with it
def _made(pixels: int, weight: QFont.Weight) -> QFont:
    missing()
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
