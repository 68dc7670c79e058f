"""Where the parts of the pane lie. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect

from app.panes.examples.sure import FULL, PLAIN

WIDE = 760  # from here on both views stand side by side
RIM, GAP, LINE = 8, 8, 22
LEAST = 190  # height of the matrix that the curves must leave


@dataclass(frozen=True)
class Layout:
    """A pane of `width` x `height` that shows `view`, or both."""

    width: int
    height: int
    view: str

    @property
    def is_wide(self) -> bool:
        """Whether both views have room."""
        return self.width >= WIDE

    @property
    def _inside(self) -> QRect:
        return QRect(RIM, 4, max(1, self.width - 2 * RIM), max(1, self.height - 4 - RIM))

    @property
    def _left(self) -> QRect | None:
        inside = self._inside
        if self.is_wide:
            share = min(620, max(400, round(inside.width() * 0.47)))
            return QRect(inside.left(), inside.top(), share, inside.height())
        return inside if self.view == "matrix" else None

    @property
    def browser(self) -> QRect | None:
        """The images with all that belongs to them."""
        inside, left = self._inside, self._left
        if self.is_wide and left is not None:
            return inside.adjusted(left.width() + 2 * GAP, 0, 0, 0)
        return inside if self.view == "images" else None

    @property
    def score(self) -> QRect | None:
        """How good it is on the whole set."""
        left = self._left
        return None if left is None else QRect(left.left(), left.top(), left.width(), LINE)

    @property
    def matrix(self) -> QRect | None:
        """The confusion matrix."""
        left, reading = self._left, self.reading
        if left is None or reading is None:
            return None
        return QRect(
            left.left(), left.top() + LINE + 4, left.width(), max(1, reading.top() - left.top() - LINE - 6)
        )

    @property
    def reading(self) -> QRect | None:
        """The line about the cell pointed at."""
        left = self._left
        if left is None:
            return None
        below = self._sure_height + (GAP if self._sure_height else 0)
        return QRect(left.left(), left.bottom() + 1 - below - LINE, left.width(), LINE)

    @property
    def sure(self) -> QRect | None:
        """The threshold."""
        left = self._left
        if left is None or not self._sure_height:
            return None
        return QRect(left.left(), left.bottom() + 1 - self._sure_height, left.width(), self._sure_height)

    @property
    def _sure_height(self) -> int:
        height = self._inside.height()
        full = max(FULL, min(260, round(height * 0.3)))
        if height >= full + LEAST + 3 * LINE:
            return full
        return PLAIN if height >= PLAIN + LEAST // 2 + 2 * LINE else 0
