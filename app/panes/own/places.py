"""Where everything is on the sheet of drawings: a line or more for each digit. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

SIDES = (72, 64, 56, 48, 42, 36, 30)  # pixels of a picture, the largest that has room
RIM, GAP, CAPTION, HEAD = 8, 6, 15, 74
TWO = 480  # pixels of width from which the digits can stand in two columns


@dataclass(frozen=True)
class Places:
    """Pictures of `side`, so many in a line; each digit's first line begins at its `corner`."""

    side: int
    in_line: int
    corners: tuple[tuple[int, int], ...]
    counts: tuple[int, ...]
    height: int  # of all of it

    @property
    def pitch(self) -> int:
        """From one line to the next."""
        return self.side + CAPTION + GAP

    def head(self, digit: int) -> QRectF:
        """Where a digit, its bar and its count are."""
        left, top = self.corners[digit]
        return QRectF(left + RIM, top, HEAD - RIM, self.side + CAPTION)

    def picture(self, digit: int, number: int) -> QRectF:
        """Where the drawing `number` of a digit is."""
        line, column = divmod(number, self.in_line)
        left, top = self.corners[digit]
        across = left + HEAD + RIM + column * (self.side + GAP)
        return QRectF(across, top + line * self.pitch, self.side, self.side)

    def caption(self, digit: int, number: int) -> QRectF:
        """The line below it."""
        box = self.picture(digit, number)
        return QRectF(box.left(), box.bottom(), box.width(), CAPTION)

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """Which drawing is there: the digit, and its number."""
        for digit, count in enumerate(self.counts):
            for number in range(count):
                if self.picture(digit, number).adjusted(0, 0, 0, CAPTION).contains(point):
                    return digit, number
        return None


def placed(width: float, height: float, counts: Sequence[int]) -> Places:
    """The largest pictures with which all of it can be seen at once, in one column or in two; else small ones."""
    halves = (1, 2) if width >= TWO else (1,)
    made = [_placed(width, side, counts, columns) for side in SIDES for columns in halves]
    return next((one for one in made if one.height <= height), made[-1])


def _placed(width: float, side: int, counts: Sequence[int], columns: int) -> Places:
    wide = int(width // columns)
    in_line = max(1, (wide - HEAD - 2 * RIM + GAP) // (side + GAP))
    heights = [max(1, -(-count // in_line)) * (side + CAPTION + GAP) for count in counts]
    corners: list[tuple[int, int]] = []
    each, tallest = -(-len(counts) // columns), 0
    for first in range(0, len(counts), each):
        top = RIM
        for height in heights[first : first + each]:
            corners.append((first // each * wide, top))
            top += height
        tallest = max(tallest, top)
    return Places(side, in_line, tuple(corners), tuple(int(n) for n in counts), tallest)
