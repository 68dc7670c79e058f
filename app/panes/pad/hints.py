"""What the pad says on its picture: what to do there, or that nothing can be done."""

from __future__ import annotations

from app.frame import Frame
from app.panes.pad.hand import Hand
from nncore.words import tr


def hint(hand: Hand, frame: Frame, *, pointed_at: bool) -> tuple[str, str]:
    """What to do, in the middle of an empty pad and at the foot of an example pointed at; else nothing."""
    locked, blank = "draw" in frame.locks, not hand.image.any()
    if hand.drawing or (locked and not blank):
        return "", ""
    if blank:
        asked = tr("Draw a digit here"), tr("left draws, right erases")
        return (tr("Drawing is locked"), "") if locked else asked
    return "", _foot(hand, frame) if pointed_at else ""


def _foot(hand: Hand, frame: Frame) -> str:
    """What a click on the picture would do."""
    if frame.options["pad.show"] == "received" and not frame.picture.is_received_as_drawn:
        return tr("Click for the drawing itself, to draw on it")
    if not hand.touched and frame.picture.source != "drawn":
        return tr("Draw here: a stroke starts a new drawing")
    return ""
