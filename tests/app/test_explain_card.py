"""The card of the explain mode: all of what it says can be read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.explain_card import ExplainCard
from app.explanation import Explanation
from tests.app.frames import make_frame


@pytest.fixture
def framed(qapp: QApplication) -> Iterator[None]:
    """A style that draws a rim around the card, and writes on it in its own size."""
    before = qapp.styleSheet()
    qapp.setStyleSheet("QLabel { font-size: 21px; } QFrame#explain-card { border: 2px solid; }")
    yield
    qapp.setStyleSheet(before)


@pytest.mark.usefixtures("framed")
def test_a_long_name_is_whole_in_a_narrow_card(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    card = ExplainCard(window)
    name = "The weight into neuron 0 of layer 3 from neuron 7 of layer 2, whose picture is that of a loop"
    card.show_explanation(Explanation(name, "It is one number."), make_frame(), None, ())
    card.place(QRect(10, 10, 20, 20))
    window.show()
    qtbot.waitUntil(lambda: card.name.width() > 0 and card.isVisible())
    told = card.name
    lines = told.fontMetrics().boundingRect(QRect(0, 0, told.width(), 999), Qt.TextFlag.TextWordWrap, name)
    assert lines.width() <= told.width()
    assert lines.height() <= told.height()
    assert card.rect().contains(card.foot.geometry())


def test_a_card_ends_in_a_full_stop_though_tips_have_none(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    card = ExplainCard(window)
    for said, shown in (
        ("Empty the tile (Delete)", "Empty the tile (Delete)."),
        ("It is one number.", "It is one number."),
        ("What is it?", "What is it?"),
        ("Measuring …", "Measuring …"),
        ("Press “Walk.”", "Press “Walk.”"),
    ):
        card.show_explanation(Explanation("Tile", said), make_frame(), None, ())
        assert card.sentence.text() == shown
        assert ".." not in card.accessibleDescription()
