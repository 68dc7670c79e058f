"""Where everything on the desk lies, in the view's own pixels. Pure: numbers in, numbers out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

WIDE = 600  # pixels from which the voters stand beside the stacks, not below
PAD = 8.0
HEAD = 20.0  # a line of caption
FEET = 30.0  # under the columns: which neuron, and its sum
AXIS = 42.0  # left of the columns: the numbers of the scale
WIDEST = 60.0  # a column
NARROWEST = 9.0
TALLEST = 34.0  # a row
LEAST = 15.0  # ... below which rows go into two blocks
LOWEST = 19.0  # ... where they stand below
BUTTON = 18.0
TEXT = 16.0  # a line under the rows


@dataclass(frozen=True)
class Places:
    """The stacks, and the rows of those who vote."""

    field: QRectF  # where stacks grow up and down from its middle
    title: QRectF  # above it
    columns: tuple[QRectF, ...]  # as high as the field with its feet
    rows: tuple[QRectF, ...]
    heads: tuple[QRectF, ...]  # above each block of rows
    foot: QRectF  # below the rows

    @property
    def zero(self) -> float:
        """The height of zero."""
        return self.field.center().y()

    def y(self, share: float) -> float:
        """The height of a value, as a share of the end of the scale."""
        return self.zero - max(-1.0, min(1.0, share)) * self.field.height() / 2

    def column_at(self, point: QPointF) -> int | None:
        """The column under a point."""
        return next((i for i, column in enumerate(self.columns) if column.contains(point)), None)

    def row_at(self, point: QPointF) -> int | None:
        """The row under a point."""
        return next((i for i, row in enumerate(self.rows) if row.contains(point)), None)


@dataclass(frozen=True)
class Cell:
    """The parts of one row."""

    chip: QRectF
    name: QRectF
    middle: QRectF
    solo: QRectF
    mute: QRectF


def cell_of(row: QRectF, name: float) -> Cell:
    """Divide a row: chip and name (so wide) at the left, two buttons at the right."""
    side = min(BUTTON, row.height() - 1)
    middle = row.center().y()
    chip = QRectF(row.left() + 4, middle - 6, 8, 12)
    mute = QRectF(row.right() - 2 - side, middle - side / 2, side, side)
    solo = mute.translated(-side - 2, 0)
    left = chip.right() + 5
    label = QRectF(left, row.top(), name, row.height())
    return Cell(
        chip,
        label,
        QRectF(label.right() + 5, row.top(), solo.left() - 6 - label.right() - 5, row.height()),
        solo,
        mute,
    )


def room_for_columns(width: float) -> int:
    """How many columns a view of this width has room for."""
    return max(1, int((_left_width(width) - AXIS - 2 * PAD) // NARROWEST))


def arrange(width: float, height: float, n_columns: int, n_rows: int) -> Places:
    """Stacks with the rows at their right, or below where it is narrow."""
    if width >= WIDE:
        left = _left_width(width)
        field = QRectF(0, 0, left, height)
        block = QRectF(left, 0, width - left, height)
    else:
        half = -(-n_rows // 2) if width >= 2 * 150 else n_rows
        high = min(0.6 * height, HEAD + TEXT + PAD + 4 + half * LOWEST)
        field = QRectF(0, 0, width, height - high)
        block = QRectF(PAD, height - high, width - PAD, high)
    rows, heads, foot = _rows(block, n_rows)
    title = QRectF(field.left() + PAD, field.top() + 3, field.width() - 2 * PAD, HEAD)
    grows = field.adjusted(AXIS + PAD, HEAD + 8, -PAD, -FEET - 4)
    if grows.height() < 0:
        grows.setHeight(0)
    return Places(grows, title, _columns(grows, n_columns), rows, heads, foot)


def _left_width(width: float) -> float:
    if width < WIDE:
        return width
    return width - max(236.0, min(460.0, 0.42 * width))


def _columns(field: QRectF, n: int) -> tuple[QRectF, ...]:
    wide = min(WIDEST, field.width() / max(1, n))
    left = field.left() + (field.width() - n * wide) / 2
    return tuple(QRectF(left + i * wide, field.top() - 4, wide, field.height() + FEET + 6) for i in range(n))


def _rows(block: QRectF, n: int) -> tuple[tuple[QRectF, ...], tuple[QRectF, ...], QRectF]:
    """One block of rows, or two side by side where one would be too high and there is the width."""
    room = block.height() - HEAD - TEXT - 10
    blocks = 2 if room / max(1, n) < LEAST and block.width() >= 2 * 150 and n > 1 else 1
    each = -(-n // blocks) if n else 1
    pitch = max(1.0, min(TALLEST, room / each))
    wide = (block.width() - PAD) / blocks
    heads = tuple(QRectF(block.left() + i * wide, block.top() + 3, wide - PAD, HEAD) for i in range(blocks))
    rows = tuple(
        QRectF(heads[i // each].left(), block.top() + HEAD + 4 + (i % each) * pitch, wide - 4, pitch)
        for i in range(n)
    )
    below = max((row.bottom() for row in rows), default=block.top()) + 3
    return rows, heads, QRectF(block.left() + PAD, below, block.width() - 2 * PAD, TEXT)


def squares(room: QRectF, n: int) -> tuple[QRectF, ...]:
    """So many equal squares side by side, or one below the other, as large as there is room for, on whole pixels."""
    room = room.adjusted(0, HEAD, 0, -HEAD - 8)  # a name above each, a scale below
    gap = 20.0
    beside = min((room.width() - (n - 1) * gap) / n, room.height())
    side = max(0.0, float(int(beside / 28) * 28) or beside)
    left = room.left() + (room.width() - n * side - (n - 1) * gap) / 2
    top = room.top() + max(0.0, (room.height() - side) / 2)
    return tuple(QRectF(round(left + i * (side + gap)), round(top), side, side) for i in range(n))
