"""Undo and redo of pictures."""

from __future__ import annotations

import numpy as np

from app.easel import LIMIT, Easel
from app.frame import Picture


def _picture(value: float) -> Picture:
    image = np.full((28, 28), value, np.float32)
    return Picture(image, image)


def test_one_gesture_is_one_undo() -> None:
    blank, first, second = _picture(0), _picture(0.1), _picture(0.2)
    easel = Easel(blank).show(first, gesture=1).show(second, gesture=1)
    assert easel.now is second
    assert easel.undo().now is blank


def test_redo_brings_back_what_undo_took_and_a_new_picture_ends_it() -> None:
    pictures = [_picture(i / 10) for i in range(4)]
    easel = Easel(pictures[0])
    for picture in pictures[1:]:
        easel = easel.show(picture)
    back = easel.undo().undo()
    assert back.now is pictures[1]
    assert back.redo().redo().now is pictures[3]
    assert back.redo().redo().redo().now is pictures[3]
    other = _picture(0.9)
    assert back.show(other).redo().now is other


def test_undo_at_the_start_changes_nothing_and_the_past_is_bounded() -> None:
    easel = Easel(_picture(0))
    assert easel.undo() is easel
    for i in range(LIMIT + 50):
        easel = easel.show(_picture(i))
    assert len(easel.past) == LIMIT
