"""What both pages have in common: a plate, words below it, controls at its side or under it."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.panes.toys.controls import Block
from app.panes.toys.hands import Hands
from app.panes.toys.now import Now
from app.theme import Theme
from app.widgets.painted import Painted
from app.widgets.wrapped import Wrapped
from nncore.arrays import Floats, Ints
from nncore.descents import basins

SIDE = 292
LOWEST = 250  # pixels of a plate that has the controls under it
NARROW = 660  # pixels: below that the controls stand under the plate
PAIRED = 400  # ... and from here on two blocks stand side by side there


class BasinWork:
    """Finds which dip each place leads to, in slices, once for each landscape and learning rate."""

    def __init__(self) -> None:
        self.led: Ints | None = None
        self._of: object = None
        self._work: Generator[float, None, Ints] | None = None

    def want(self, now: Now, places: Floats) -> None:
        """Begin with these, unless they are done or on their way."""
        of = now.toy, now.number("rate")
        if of != self._of:
            self._of, self.led = of, None
            self._work = basins(now.toy, places, now.number("rate"), now.dips)

    def advance(self) -> bool:
        """Do a slice; return whether it has just come to its end."""
        if self._work is None:
            return False
        try:
            next(self._work)
        except StopIteration as end:
            self.led, self._work = end.value, None
            return True
        return False

    @property
    def busy(self) -> bool:
        """Whether there is more to do."""
        return self._work is not None


class Page(QWidget):
    """One landscape with its controls."""

    def __init__(self, hands: Hands, view: Painted, blocks: tuple[Block, ...], lines: int) -> None:
        super().__init__()
        self.hands, self.blocks = hands, blocks
        self._view = view
        self.work = BasinWork()
        self.verdict = Wrapped(lines)
        self._lines = lines
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(view, 1)
        left.addWidget(self.verdict)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(7)
        self._side = QWidget()
        self._side.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(12)
        self._body.addLayout(left, 1)
        self._body.addWidget(self._side)
        self._columns = 0
        self.fit(1000)

    def show_now(self, theme: Theme, now: Now) -> None:
        """Show the landscape."""
        raise NotImplementedError

    def advance(self) -> bool:
        """Do a slice of work put off; return whether there is more."""
        raise NotImplementedError

    def words(self, now: Now) -> str:
        """What is shown, for people who do not see it."""
        raise NotImplementedError

    def fit(self, width: int) -> None:
        """Controls at the side, or under the plate in one or two columns."""
        ways, narrow = QBoxLayout.Direction, width < NARROW
        self._body.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._side.setMinimumWidth(0 if narrow else SIDE)
        self._side.setMaximumWidth(16_777_215 if narrow else SIDE)
        self.verdict.keep(self._lines + (1 if narrow else 0))
        policy = QSizePolicy.Policy
        self._side.setSizePolicy(policy.Preferred, policy.Maximum if narrow else policy.Preferred)
        self._view.setMinimumHeight(LOWEST if narrow else 170)
        self._arrange(2 if narrow and width >= PAIRED else 1)

    def minimumSizeHint(self) -> QSize:
        """It scrolls where it has no room."""
        return QSize(80, super().minimumSizeHint().height())

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for block in self.blocks:
            self._grid.removeWidget(block)
        for i, block in enumerate(self.blocks):
            self._grid.addWidget(block, i // columns, i % columns, Qt.AlignmentFlag.AlignTop)
        last = (len(self.blocks) + columns - 1) // columns
        for row in range(len(self.blocks) + 1):
            self._grid.setRowStretch(row, int(row == last))
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < columns))
