"""Words of mathematics and words of the brain for the same numbers."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.panes.diagram.arrange import lay_out
from app.panes.diagram.pane import DiagramPane
from app.panes.diagram.reading import reading_of
from app.panes.diagram.strengths import strengths_of
from app.panes.diagram.vocabulary import NOTES, TABLE, label
from app.panes.diagram.wording import words_of
from app.selection import Neuron, Weight
from tests.app.frames import make_snapshot
from tests.app.panes.test_diagram_pane import Recorder, frame_of

BRAIN = {"diagram.words": "brain"}


@pytest.mark.concept("A0.1")
@pytest.mark.parametrize("part", [Neuron(0, 400), Neuron(1, 3), Neuron(3, 9), Weight(2, 1, 5)])
def test_every_label_has_both_words_and_the_same_number(part: Neuron | Weight) -> None:
    snapshot = make_snapshot(steps=5)
    colour = {"diagram.colour": "gradient"}
    maths = reading_of(frame_of(snapshot, values=colour), part)
    brain = reading_of(frame_of(snapshot, values={**colour, **BRAIN}), part)
    assert [value for _, value in maths.rows] == [value for _, value in brain.rows]
    for (name, _), (other, _) in zip(maths.rows, brain.rows, strict=True):
        if name in TABLE:
            assert other == TABLE[name] != name
            assert other.split()[-1] == name.split()[-1]  # the symbol stays
    assert any(name in TABLE for name, _ in maths.rows)


@pytest.mark.concept("A0.1")
def test_a_line_says_what_differs_from_a_brain(qtbot: QtBot) -> None:
    frame = frame_of(values=BRAIN)
    layout = lay_out(620, 460, frame.snapshot.network.sizes)
    words = words_of(layout, strengths_of(frame), frame)
    assert words.scales == NOTES
    assert "connections" in words.count
    assert all("spikes" in note for note in NOTES)
    pane = DiagramPane(Recorder())  # type: ignore[arg-type]
    qtbot.addWidget(pane)
    assert "no spikes" in pane.describe(frame)
    pane.resize(620, 460)
    images: list[QImage] = []
    for one in (frame_of(), frame):
        pane.show_frame(one)
        while pane.advance():
            pass
        images.append(pane.grab().toImage().copy(0, 430, 620, 30))
    assert images[0] != images[1]


def test_a_label_that_is_in_no_table_is_refused() -> None:
    with pytest.raises(KeyError):
        label(BRAIN, "soul")
