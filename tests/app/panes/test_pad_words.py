"""What the pad says: of disturbed examples, of drawings on their way in, of everything in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.disturbance import UNDISTURBED, Disturbance
from app.frame import Picture
from app.panes.pad import speech, words
from app.panes.pad.pane import PadPane
from app.theme import THEMES, Theme
from nncore.arrays import frozen
from nncore.canvas import shifted
from nncore.passes import Trace
from tests.app.frames import make_frame
from tests.app.panes.pads import SHIFT, blank_pad, colour, drawn, press, settle, shown_pad, stroke


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[PadPane]:
    with shown_pad(qtbot) as made:
        yield made


@pytest.mark.parametrize(
    ("how", "long", "short"),
    [
        (UNDISTURBED, "", ""),
        (Disturbance(right=2), "shifted 2 px right", "→2"),
        (Disturbance(right=-1, down=-3), "shifted 1 px left and 3 px up", "←1 ↑3"),
        (Disturbance(down=1, noisy=True), "shifted 1 px down, noise", "↓1, noise"),
        (Disturbance(cut=True, inverted=True), "cut at the edge, inverted", "cut at the edge, inverted"),
    ],
)
def test_a_disturbance_in_words(qapp: object, how: Disturbance, long: str, short: str) -> None:
    assert (words.done_to(how), words.done_in_short(how)) == (long, short)
    assert qapp is not None


@pytest.mark.concept("A6.7")
def test_an_example_keeps_its_name_and_its_verdict_when_it_is_disturbed(pane: PadPane) -> None:
    two = drawn(pane)
    for _ in range(2):
        press(pane, Qt.Key.Key_Right, SHIFT)
    assert (pane.caption.left, pane.caption.right) == ("training image 5, a 2", "shifted 2 px right")
    assert np.array_equal(pane.session.frame.picture.received, shifted(two, 0, 2))
    assert pane.answer.lines(pane.session.frame)[2] != ""
    pane.hand.add_noise()
    settle()
    assert pane.caption.right == "shifted 2 px right, noise"
    assert "It was disturbed: shifted 2 px right, noise." in pane.describe(pane.session.frame)
    assert np.array_equal(pane.session.frame.picture.received, drawn(pane))


def test_there_and_back_is_the_example_again_and_what_left_the_pad_is_lost(pane: PadPane) -> None:
    two = drawn(pane)
    press(pane, Qt.Key.Key_Up, SHIFT)
    press(pane, Qt.Key.Key_Down, SHIFT)
    assert pane.caption.right == "as in the set"
    assert np.array_equal(drawn(pane), two)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        for _ in range(12):
            press(pane, key, SHIFT)
    assert pane.caption.right == "cut at the edge"
    assert drawn(pane).sum() < two.sum()


def test_a_drawing_that_is_moved_back_says_why(pane: PadPane) -> None:
    blank_pad(pane)
    stroke(pane, (6, 6), (15, 6))
    received = pane.session.frame.picture.received
    press(pane, Qt.Key.Key_Right, SHIFT)
    assert np.allclose(pane.session.frame.picture.received, received, atol=1e-5)
    assert pane.caption.left.startswith("centre and scale moves it back")


def test_the_small_pictures_tip_says_what_was_done_to_this_drawing(pane: PadPane) -> None:
    assert "as they are" in pane.thumb.tip()
    blank_pad(pane)
    stroke(pane, (6, 6))
    assert "enlarged 2.5 times, which is the most it does" in pane.thumb.tip()
    stroke(pane, (2, 3), (25, 3))
    assert "shrunk to 7" in pane.thumb.tip()
    assert "px right" in pane.thumb.tip()
    pane.session.set_option("pad.normalise", value=False)
    settle()
    assert "as it is" in pane.thumb.tip()


def test_the_state_of_each_view_has_its_name(qapp: object) -> None:
    ink = frozen(np.eye(28, dtype=np.float32))
    mine, example = Picture(ink, ink), Picture(ink, ink, "test", 3, 8)
    assert words.state(mine, "drawn") == "as drawn"
    assert words.state(example, "drawn") == "as in the set"
    assert words.state(replace(example, disturbed=Disturbance(right=1)), "drawn") == "disturbed"
    assert words.state(mine, "received") == "→ as received"
    assert words.source(example) == "test image 3, an 8"
    assert qapp is not None


def test_the_pad_is_told_in_whole_sentences(pane: PadPane) -> None:
    frame = pane.session.frame
    said = pane.describe(frame)
    assert said.startswith("The picture is training image 5, a 2; images are counted from 0.")
    assert f"{frame.answer.best}" in said
    assert ("That is right." in said) == (frame.answer.best == 2 and frame.answer.decided)
    for sentence in said.split(". "):
        assert sentence[0].isupper(), sentence
    blank_pad(pane)
    assert pane.describe(pane.session.frame).startswith("The pad is empty: nothing drawn.")


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_the_grid_is_there_but_never_drowns_faint_ink(qtbot: QtBot, theme: Theme) -> None:
    with shown_pad(qtbot, size=(420, 900)) as pane:
        blank_pad(pane)
        pane.session.set_theme(theme)
        settle()
        QApplication.sendEvent(pane.surface, QEvent(QEvent.Type.Leave))
        rect = pane.surface.picture_rect()
        line = colour(pane.surface, rect.left() + rect.width() / 28, rect.top() + 5).lightness()
        assert 20 <= line <= 36


def test_a_tie_of_several_is_told(qapp: object) -> None:
    fresh = make_frame(image=np.eye(28, dtype=np.float32), options=PadPane.options)

    def told(outputs: list[float]) -> str:
        says = frozen(np.array(outputs, np.float32))
        return speech.answer(replace(fresh, trace=Trace((says,), (fresh.trace.activations[0], says))))

    assert told([0.9, 0.0, 0.88, 0.86] + [0.0] * 6) == (
        "The network is undecided between 0 with 0.90, 2 with 0.88 and 3 with 0.86."
    )
    assert told([0.9] * 4 + [0.0] * 6) == (
        "The network is undecided: 4 outputs are about as strong as the strongest, 0.90."
    )
    assert told([0.1] * 10) == "The network says nothing yet: all outputs are small and about the same."
    assert qapp is not None
