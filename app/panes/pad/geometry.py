"""Where the parts of the pad go, and which pixel is under a point. Pure: no widget, no state."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF

SIDE = 28
MARGIN, GAP = 8, 8
TOOLS, CAPTION = 28, 20  # heights, of one line of tools and of the words under the pad
ANSWER, ANSWER_HIGH = 74, 102  # the picture in it has 2 or 3 pixels a cell
ROW, ROW_HIGH, BELOW = 13, 28, 36  # of one bar; of the plate's rim and the two lines around them
COLUMN, COLUMN_HIGH = 184, 480  # width of what is not the pad
RIM = 4  # of plate around the picture
SLIDER, BOARD = (
    30,
    300,
)  # heights: of one slider; under which sliders would rather have the answer beside them


@dataclass(frozen=True)
class Places:
    """The rectangles of one arrangement; they lie inside the pane unless it is smaller than anything fits."""

    tools: QRect
    plate: QRect
    caption: QRect
    answer: QRect
    bars: QRect


def arrange(width: int, height: int, rows: int = 10, lines: int = 1) -> Places:
    """Put the bars under the pad, or beside it where that leaves the pad larger; `lines` of tools above."""
    tools = lines * TOOLS
    under, beside = _room_under(width, height, rows, tools), _room_beside(width, height, tools)
    if beside > under:
        return _beside(width, height, beside, rows, tools)
    return _under(width, height, under, rows, tools)


def arrange_inputs(width: int, height: int, rows: int, inputs: int, lines: int = 1) -> Places:
    """The same for `inputs` that are no picture: their sliders are as high as they need, `rows` outputs below them.

    Two inputs have a square plane above their sliders. Wide panes have the answer beside the inputs.
    """
    tools = lines * TOOLS
    wide = min(width - 2 * MARGIN, COLUMN_HIGH)
    plane = wide if inputs == 2 else 0
    wanted = plane + inputs * SLIDER + 3 * GAP
    others = 2 * MARGIN + tools + CAPTION + ANSWER + 2 * GAP + ROW * min(rows, 10) + BELOW
    beside = width >= 2 * COLUMN + 4 * MARGIN and height - others < min(wanted, BOARD)
    if beside:
        wide = min((width - 2 * MARGIN - 2 * GAP) // 2, COLUMN_HIGH)
        others = 2 * MARGIN + tools + CAPTION
    left = (width - (2 * wide + 2 * GAP if beside else wide)) // 2
    bar = QRect(left, MARGIN, wide, tools)
    board = QRect(left, _after(bar), wide, max(1, min(wanted, height - others)))
    caption = QRect(left, _after(board), wide, CAPTION)
    at = (left + wide + 2 * GAP, MARGIN) if beside else (left, _after(caption) + GAP)
    return Places(bar, board, caption, *_answer_and_bars(*at, wide, height, rows))


def _room_under(width: int, height: int, rows: int, tools: int) -> int:
    others = 2 * MARGIN + tools + CAPTION + ANSWER + 2 * GAP + ROW * min(rows, 10) + BELOW
    return _whole_cells(min(width - 2 * MARGIN, height - others))


def _room_beside(width: int, height: int, tools: int) -> int:
    return _whole_cells(min(width - 2 * MARGIN - 2 * GAP - COLUMN, height - 2 * MARGIN - tools - CAPTION))


def _whole_cells(room: int) -> int:
    """The largest plate within `room` whose rim is the same all around."""
    return SIDE * max(1, (room - 2 * RIM) // SIDE) + 2 * RIM


def _under(width: int, height: int, side: int, rows: int, high: int) -> Places:
    column = max(side, min(width - 2 * MARGIN, COLUMN_HIGH))
    left = (width - column) // 2
    tools = QRect(left, MARGIN, column, high)
    plate = QRect((width - side) // 2, _after(tools), side, side)
    caption = QRect(left, _after(plate), column, CAPTION)
    top = _after(caption) + GAP
    return Places(tools, plate, caption, *_answer_and_bars(left, top, column, height, rows))


def _beside(width: int, height: int, side: int, rows: int, high: int) -> Places:
    column = min(width - 2 * MARGIN - 2 * GAP - side, COLUMN_HIGH)
    left = (width - side - 2 * GAP - column) // 2
    tools = QRect(left, MARGIN, side, high)
    plate = QRect(left, _after(tools), side, side)
    caption = QRect(left, _after(plate), side, CAPTION)
    right = left + side + 2 * GAP
    return Places(tools, plate, caption, *_answer_and_bars(right, MARGIN, column, height, rows))


def _answer_and_bars(left: int, top: int, width: int, height: int, rows: int) -> tuple[QRect, QRect]:
    room = height - MARGIN - top - GAP
    least = ROW * min(rows, 10) + BELOW
    high = room >= ANSWER_HIGH + 1.5 * least and width >= COLUMN + 80
    answer = QRect(left, top, width, ANSWER_HIGH if high else ANSWER)
    most = ROW_HIGH * max(rows, 1) + BELOW
    return answer, QRect(left, _after(answer) + GAP, width, max(0, min(room - answer.height(), most)))


def _after(rect: QRect) -> int:
    return rect.bottom() + 1


def picture_rect(side: int) -> QRectF:
    """Where the 28 by 28 cells go on a square plate: whole pixels a cell, so that all are equally large."""
    cell = max(1, (side - 2 * RIM) // SIDE)
    edge = (side - SIDE * cell) // 2
    return QRectF(edge, edge, SIDE * cell, SIDE * cell)


def spot(point: QPointF, picture: QRectF) -> tuple[float, float]:
    """(x, y) of a point in cells, also beyond the edges: (0, 0) is the picture's corner, (0.5, 0.5) input 0."""
    cell = picture.width() / SIDE
    return (point.x() - picture.left()) / cell, (point.y() - picture.top()) / cell


def pixel_at(point: QPointF, picture: QRectF) -> int | None:
    """The input, 28 row + column, under a point; None outside the picture."""
    column, row = (math.floor(at) for at in spot(point, picture))
    return SIDE * row + column if 0 <= row < SIDE and 0 <= column < SIDE else None


def cell_rect(pixel: int, picture: QRectF) -> QRectF:
    """Where input `pixel` is painted."""
    row, column = divmod(pixel, SIDE)
    cell = picture.width() / SIDE
    return QRectF(picture.left() + column * cell, picture.top() + row * cell, cell, cell)


def beside_thumb(block: QRect) -> tuple[QRect, QRect]:
    """The small picture at the left of the answer's block, the words at its right."""
    width = min(block.height() + 6, block.width() // 2)
    thumb = QRect(block.left(), block.top(), width, block.height())
    left = thumb.right() + 1 + GAP
    return thumb, QRect(left, block.top(), max(0, block.right() + 1 - left), block.height())
