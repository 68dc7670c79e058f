"""A derivative is put together from tiles; finished ones drop into the gradient column."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from app.locks import locked_with
from app.panes.chain.column_view import ColumnView
from app.panes.chain.hands import Hands
from app.panes.chain.now import Now
from app.panes.chain.options import GOALS, LAYERS, OPTION
from app.panes.chain.page import Page
from app.panes.chain.tiles_view import TilesView
from app.panes.chain.words import label, refused, so_far
from app.theme import Theme
from app.widgets import OptionMenu, Segments
from nncore.chain_tiles import is_whole
from nncore.words import tr

NARROW = 560


class TilesPage(Page):
    """Which derivative, the product with its tray, and the column."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(hands)
        named = [(name, label(name)) for name in GOALS]
        self.goals = Segments(
            tr("Goal"), named, tr("put this derivative together; tiles that fit stay"), narrow=True
        )
        self.goal_menu = OptionMenu(tr("Goal"), named, tip=OPTION["chain.goal"].tip)
        self.numbers = QToolButton()
        self.numbers.setText(tr("Numbers"))
        self.numbers.setCheckable(True)
        self.numbers.setToolTip(OPTION["chain.numbers"].tip)
        self.clear = QToolButton()
        self.clear.setText(tr("Clear"))
        self.clear.setToolTip(tr("Take all tiles back, and empty the column."))
        self.tiles, self.column = TilesView(hands), ColumnView(hands)
        self.goals.chosen.connect(hands.aim)
        locked_with(self.goals, "chain.goal", "chain.tiles", "chain.filled", "chain.ticked", "chain.refused")
        self.goal_menu.chosen.connect(hands.aim)
        locked_with(
            self.goal_menu, "chain.goal", "chain.tiles", "chain.filled", "chain.ticked", "chain.refused"
        )
        self.clear.clicked.connect(self._clear)
        locked_with(self.clear, "chain.goal", "chain.tiles", "chain.filled", "chain.ticked", "chain.refused")
        self.numbers.clicked.connect(self._turn)
        locked_with(self.numbers, "chain.numbers")
        self._place()

    def show_now(self, theme: Theme, now: Now) -> None:
        """Show the product and the column."""
        self.goals.set_value(now.goal)
        self.dress(theme, self.goal_menu)
        self.goal_menu.set_value(now.goal)
        self.numbers.setChecked(bool(now.options["chain.numbers"]))
        self.tiles.show_now(theme, now)
        self.column.show_now(theme, now)

    def words(self, now: Now) -> str:
        """What is in place, what is missing, what is filled."""
        whole = tr("Complete") if is_whole(now.goal, now.placed) else tr("Not complete")
        said = f"{self.tiles.said()}. {whole}. {refused(now) or so_far(now)}"
        return f"{said} {tr('Column')}: {self.column.said()}. {self.column.reused()}"

    def fit(self, width: int) -> None:
        """The column beside the product, or below."""
        ways, wide = QBoxLayout.Direction, width >= NARROW
        self._row.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self.goals.setVisible(wide)
        self.goal_menu.setVisible(not wide)
        self.column.setMinimumHeight(0 if wide else 26 + 70 + LAYERS * 2 * 30)
        self.column.setMaximumWidth(max(164, min(260, width // 5)) if wide else 16_777_215)

    def _clear(self) -> None:
        self.hands.clear()

    @Slot(bool)
    def _turn(self, shown: bool) -> None:
        self.hands.look(numbers=shown)

    def _place(self) -> None:
        column, top = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        top.setSpacing(6)
        lead = QLabel(tr("∂C by"))
        lead.setProperty("role", "caption")
        for widget in (lead, self.goals, self.goal_menu):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(self.numbers)
        top.addWidget(self.clear)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self._row.addWidget(self.tiles, 4)
        self._row.addWidget(self.column, 1)
        column.addLayout(top)
        column.addLayout(self._row, 1)
