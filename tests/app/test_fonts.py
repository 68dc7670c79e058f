"""The bundled fonts: loaded, every sign of the formulas in them, and digits that never make a number jump."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication, QLabel

from app import fonts
from app.graphics import image_words
from app.numerals import MINUS, THIN
from app.paths import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray
    from pytestqt.qtbot import QtBot

SIGNS = f"σδ∂∇ηΣ→←↑↓▲▼{MINUS}·′²⁰¹³ⁿ₀₁₂×≈≤≥√∞∈∘⊙ᵀ⟨⟩…✓✕⚠●○Δλε"


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.font()
    fonts.install(qapp)
    yield qapp
    qapp.setFont(before)


def inked(qtbot: QtBot, text: str, font: QFont) -> NDArray[np.bool_]:
    label = QLabel(text)
    qtbot.addWidget(label)
    label.setFont(font)
    label.resize(40, 30)
    words = image_words(label.grab().toImage())
    mask: NDArray[np.bool_] = words != words[0, 0]
    return mask


def test_text_is_set_in_the_bundled_family(dressed: QApplication) -> None:
    assert fonts.missing() == ()
    assert QFontInfo(dressed.font()).family() == "Inter"
    assert [one.pixelSize() for one in (fonts.caption(), fonts.body(), fonts.reading())] == [11, 13, 20]


def test_every_sign_is_in_one_of_the_bundled_files() -> None:
    files = [QRawFont(str(resource("fonts") / name), 13.0) for name in (fonts.FILES[0], fonts.FILES[-1])]
    lost = [sign for sign in SIGNS + THIN if not any(file.supportsCharacter(ord(sign)) for file in files)]
    assert lost == []


@pytest.mark.usefixtures("dressed")
def test_each_sign_paints_a_shape_of_its_own(qtbot: QtBot) -> None:
    font = fonts.reading()
    shapes = {sign: inked(qtbot, sign, font) for sign in SIGNS}
    assert min(int(shape.sum()) for shape in shapes.values()) >= 4
    assert len({shape.tobytes() for shape in shapes.values()}) == len(SIGNS)


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("make", [fonts.caption, fonts.body, fonts.reading])
@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold])
def test_digits_are_as_wide_as_one_another(make: object, weight: QFont.Weight) -> None:
    assert callable(make)
    metrics = QFontMetricsF(make(weight))
    widths = [metrics.horizontalAdvance(digit) for digit in "0123456789"]
    assert max(widths) - min(widths) <= 1 / 32  # half the grain of a font's metrics
    assert metrics.horizontalAdvance("0.111") == pytest.approx(metrics.horizontalAdvance("0.808"), abs=0.1)


@pytest.mark.usefixtures("dressed")
def test_a_sign_does_not_move_the_digits_after_it() -> None:
    metrics = QFontMetricsF(fonts.body())
    assert metrics.horizontalAdvance("+1.25") == pytest.approx(
        metrics.horizontalAdvance(f"{MINUS}1.25"), abs=0.1
    )


@pytest.mark.usefixtures("dressed")
def test_weights_are_really_heavier(qtbot: QtBot) -> None:
    ink = [
        int(inked(qtbot, "M", fonts.reading(weight)).sum())
        for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold)
    ]
    assert ink[1] > ink[0]


def test_a_lost_font_is_said_and_not_fatal(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    before = qapp.font()
    monkeypatch.setattr(fonts, "resource", lambda _: Path("nowhere"))
    fonts.missing.cache_clear()
    with caplog.at_level(logging.WARNING):
        fonts.install(qapp)
    fonts.missing.cache_clear()
    qapp.setFont(before)
    assert [record.args for record in caplog.records] == [(name,) for name in fonts.FILES]


def test_the_licences_of_both_fonts_come_along() -> None:
    text = resource("fonts/LICENSE.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "Bitstream Vera Fonts Copyright" in text
    for name in fonts.FILES:
        assert name in text
