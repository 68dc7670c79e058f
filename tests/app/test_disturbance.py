"""Examples that were disturbed stay what they are, drawings are brought into shape; undo is offered if there is one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.disturbance import UNDISTURBED
from app.undo_state import UndoState
from nncore.canvas import blank, shifted
from tests.app.rig import running_session
from tests.app.windows import opened
from tests.nncore.small import small_digits

moves = st.lists(st.tuples(st.integers(-3, 3), st.integers(-3, 3)), max_size=6)


@given(moves)
def test_shifts_add_up_and_there_and_back_is_nothing(steps: list[tuple[int, int]]) -> None:
    how = UNDISTURBED
    for rows, columns in steps:
        how = how.moved(rows, columns, cut=False)
    assert (how.down, how.right) == (sum(r for r, _ in steps), sum(c for _, c in steps))
    assert not how.moved(-how.down, -how.right, cut=False)


def test_what_cannot_be_taken_back_stays_said() -> None:
    assert UNDISTURBED.moved(1, 0, cut=True).moved(-1, 0, cut=False)
    assert UNDISTURBED.with_noise().moved(1, 0, cut=False).moved(-1, 0, cut=False)
    assert UNDISTURBED.turned_over()
    assert not UNDISTURBED.turned_over().turned_over()


@pytest.mark.concept("A6.7")
def test_a_shifted_example_keeps_its_label_and_reaches_the_network_shifted(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        two = session.frame.picture
        moved = shifted(two.drawn, 0, 3)
        before = session.frame.trace.outputs
        session.disturb(moved, two.disturbed.moved(0, 3, cut=False))
        qtbot.waitUntil(lambda: session.frame.picture is not two)
        picture = session.frame.picture
        assert (picture.source, picture.row, picture.label) == ("train", 5, 2)
        assert picture.disturbed.right == 3
        assert np.array_equal(picture.received, moved)
        assert not np.allclose(session.frame.trace.outputs, before)
        session.undo()
        qtbot.waitUntil(lambda: session.frame.picture is two)


def test_a_disturbed_drawing_is_a_drawing(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        bar = np.zeros((28, 28), np.float32)
        bar[2:20, 3:6] = 1
        session.draw(bar)
        session.disturb(shifted(bar, 0, 3), UNDISTURBED.moved(0, 3, cut=False))
        qtbot.waitUntil(lambda: bool(session.frame.picture.drawn[5, 8]))
        picture = session.frame.picture
        assert (picture.source, picture.label, picture.disturbed) == ("drawn", None, UNDISTURBED)
        assert not np.array_equal(picture.received, picture.drawn)


def test_the_frame_says_whether_there_is_something_to_undo_or_redo(qtbot: QtBot) -> None:
    with running_session(qtbot) as session:
        parent = QWidget()
        qtbot.addWidget(parent)
        actions = {"undo": QAction(parent), "redo": QAction(parent)}
        UndoState(parent, actions, session)

        def offered() -> tuple[bool, bool]:
            frame = session.frame
            assert (actions["undo"].isEnabled(), actions["redo"].isEnabled()) == (
                frame.can_undo,
                frame.can_redo,
            )
            return frame.can_undo, frame.can_redo

        assert offered() == (False, False)
        session.draw(blank())
        qtbot.waitUntil(lambda: offered() == (True, False))
        session.undo()
        qtbot.waitUntil(lambda: offered() == (False, True))
        session.redo()
        qtbot.waitUntil(lambda: offered() == (True, False))


def test_the_edit_menu_offers_undo_only_after_a_change(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        undo, redo = (window.actions_by_key[key] for key in ("undo", "redo"))
        assert not undo.isEnabled()
        assert not redo.isEnabled()
        window.session.draw(blank())
        qtbot.waitUntil(undo.isEnabled)
        undo.trigger()
        qtbot.waitUntil(redo.isEnabled)
        assert not undo.isEnabled()
