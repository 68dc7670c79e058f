"""Pictures that were made reach the network as they are, a spoilt example stays that example, and undo goes back."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.options import Option
from app.panes.pad import words
from nncore.arrays import frozen
from tests.app.rig import running_session

CENTRED = (Option("pad.normalise", default=True, label="", tip=""),)


def corner() -> np.ndarray:
    image = np.zeros((28, 28), np.float32)
    image[:5, :5] = 0.5
    return frozen(image)


@pytest.mark.concept("A6.5")
def test_a_made_picture_is_received_as_it_is_even_where_drawings_are_centred(qtbot: QtBot) -> None:
    with running_session(qtbot, CENTRED) as session:
        before = session.frame.picture
        session.put(corner())
        qtbot.waitUntil(lambda: session.frame.picture is not before)
        picture = session.frame.picture
        assert np.array_equal(picture.received, corner())
        assert np.allclose(session.frame.trace.activations[0], corner().ravel())
        assert (picture.source, picture.label) == ("made", None)
        session.set_option("pad.normalise", value=False)
        session.set_option("pad.normalise", value=True)
        assert np.array_equal(session.picture.received, corner())
        assert words.source(picture) == "a picture made for a try"
        assert "as it is" in words.way_in(picture, centred=True)
        session.undo()
        qtbot.waitUntil(lambda: session.frame.picture is before)


def test_an_example_spoilt_by_hand_stays_that_example(qtbot: QtBot) -> None:
    with running_session(qtbot, CENTRED) as session:
        two = session.picture
        session.put(corner(), like=two)
        now = session.picture
        assert (now.source, now.row, now.label) == (two.source, two.row, two.label)
        assert now.disturbed
        assert words.done_to(now.disturbed) == "spoilt"


def test_the_moves_of_one_drag_are_one_step_of_undo(qtbot: QtBot) -> None:
    with running_session(qtbot, CENTRED) as session:
        two, gesture = session.picture, session.new_gesture()
        for shade in (0.2, 0.4, 0.6):
            session.put(frozen(np.full((28, 28), shade, np.float32)), gesture=gesture)
        session.undo()
        qtbot.waitUntil(lambda: session.frame.picture is two)
