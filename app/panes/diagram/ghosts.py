"""The ghost in the diagram: beside each lamp a thin bar as long as the ghost's activation on the lamp's own scale."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.frame import Frame
from app.graphics import faded
from app.panes.diagram.lamps import Lit
from app.panes.diagram.lettering import Sheet
from app.panes.diagram.strengths import brightness

THICK, UNDER = 2.0, 1.5  # pixels: of the bar, and from the lamp
LEAST = 6.0  # pixels from one lamp to the next, below which there is no room


def draw_ghosts(sheet: Sheet, lit: list[Lit], frame: Frame) -> None:
    """Under each lamp: a faint line as wide as the lamp is the whole scale, the light part of it is the ghost's."""
    trace = frame.ghost_trace
    if trace is None:
        return
    ground, ink = faded(sheet.theme.plate_line, 0.9), sheet.theme.plate_muted
    for one in lit:
        column = one.column
        if not column.layer or not one.computed or column.pitch < max(LEAST, column.height + THICK):
            continue
        shares = brightness(trace.activations[column.layer][column.shown], one.ends)
        for y, share in zip(column.ys.tolist(), shares.tolist(), strict=True):
            whole = bar_of(column.left, y, column.width, column.height)
            sheet.painter.fillRect(whole, ground)
            sheet.painter.fillRect(QRectF(whole.left(), whole.top(), whole.width() * share, THICK), ink)


def bar_of(left: float, y: float, width: float, height: float) -> QRectF:
    """Where the bar of a lamp lies whose middle is at `y`."""
    return QRectF(left, round(y + height / 2 + UNDER), width, THICK)
