"""One row a setting: its values, the median, what each seed found. A click on a head sorts by it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QTableWidget, QTableWidgetItem

from app.panes.sweep import words
from app.panes.sweep.reading import value_text
from nncore.sweep import AXES, Sweep
from nncore.sweep_table import Row, better
from nncore.words import tr

SEEDS = 8  # with a column of their own
KEY = Qt.ItemDataRole.UserRole
SORT = Qt.ItemDataRole.UserRole + 1
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Item(QTableWidgetItem):
    """Sorts by its number."""

    def __lt__(self, other: QTableWidgetItem) -> bool:
        return bool(self.data(SORT) < other.data(SORT))


class SweepTable(QTableWidget):
    """`used` is emitted by Enter or a double click, `picked` as the rows are gone through."""

    used = Signal(int)  # number of the row, in the order of the grid
    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._filling = False
        self._shape: object = None
        self._shown: tuple[Row, ...] = ()
        self.setAccessibleName(tr("Settings and what came of them"))
        self.setToolTip(tr("Enter or a double click uses a row's settings; a click on a head sorts by it"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setCornerButtonEnabled(False)
        for corner in self.findChildren(QAbstractButton):
            corner.setAccessibleName(tr("Corner of the table"))
        self.verticalHeader().setDefaultSectionSize(22)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self.cellDoubleClicked.connect(self._double_clicked)
        self.itemSelectionChanged.connect(self._selected)

    def minimumSizeHint(self) -> QSize:
        """The head and two rows."""
        return QSize(100, 76)

    def show_rows(self, sweep: Sweep, rows: Sequence[Row], measure: str) -> None:
        """Show these; only what is another text is touched."""
        axes = sweep.varied or AXES[:1]
        shape = sweep, measure
        shown = tuple(rows)
        if shape == self._shape and shown == self._shown:
            return
        self._filling = True
        self.setSortingEnabled(False)
        try:
            if shape != self._shape:
                self._lay_out(sweep, axes, len(shown), measure)
            places = self._places()
            for n, row in enumerate(shown):
                if shape != self._shape or n >= len(self._shown) or row != self._shown[n]:
                    self._fill(places.get(n, n), n, row, axes, measure)
            if shape != self._shape:
                self._give_room()
            self._shape, self._shown = shape, shown
        finally:
            self.setSortingEnabled(True)
            self._filling = False

    def number(self) -> int:
        """Which row is picked, in the order of the grid; −1 for none."""
        item = self.item(self.currentRow(), 0)
        return int(item.data(KEY)) if item is not None else -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter uses the picked row."""
        if event.key() in ENTER and self.number() >= 0:
            self.used.emit(self.number())
        else:
            super().keyPressEvent(event)

    def _places(self) -> dict[int, int]:
        """The line of each row, as it is sorted now."""
        items = [(line, self.item(line, 0)) for line in range(self.rowCount())]
        return {int(item.data(KEY)): line for line, item in items if item is not None}

    def _lay_out(self, sweep: Sweep, axes: Sequence[str], n: int, measure: str) -> None:
        seeds = [tr("seed {n}").format(n=seed) for seed in sweep.seed[:SEEDS]]
        heads = [words.axis_name(axis) for axis in axes]
        figures = [tr("median"), *seeds, tr("seconds")]
        self.clear()
        self.setRowCount(n)
        self.setColumnCount(len(heads) + len(figures))
        self.setHorizontalHeaderLabels([*heads, *figures])
        tip = tr("Median over the seeds of: {what}").format(what=words.measure_name(measure))
        if (head := self.horizontalHeaderItem(len(heads))) is not None:
            head.setToolTip(tip)
        self.horizontalHeader().setSortIndicator(
            len(heads), Qt.SortOrder.DescendingOrder if better(measure) > 0 else Qt.SortOrder.AscendingOrder
        )

    def _fill(self, line: int, n: int, row: Row, axes: Sequence[str], measure: str) -> None:
        median = row.median(measure)
        worst = -better(measure) * math.inf
        cells: list[tuple[str, Any]] = [
            (value_text(axis, value), _order(value))
            for axis in axes
            for value in [getattr(row.setting, axis)]
        ]
        cells.append((words.figure(median, measure), worst if math.isnan(median) else median))
        for seed, result in enumerate(row.results[:SEEDS]):
            value = getattr(result, measure) if result is not None else math.nan
            cells.append((words.result_text(row, seed, measure), worst if math.isnan(value) else value))
        spent = [result.seconds for result in row.results if result and math.isfinite(result.seconds)]
        cells.append((f"{sum(spent):.1f}" if spent else words.NONE, sum(spent)))
        for column, (text, order) in enumerate(cells):
            item = self.item(line, column) or _Item()
            item.setText(text)
            item.setData(SORT, order)
            item.setData(KEY, n)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            why = (
                row.results[column - len(axes) - 1]
                if 0 <= column - len(axes) - 1 < len(row.results)
                else None
            )
            item.setToolTip(words.why_text(why) or text)
            if self.item(line, column) is None:
                self.setItem(line, column, item)

    def _give_room(self) -> None:
        self.resizeColumnsToContents()
        for column in range(self.columnCount()):
            self.setColumnWidth(column, max(64, self.columnWidth(column) + 6))

    @Slot(int, int)
    def _double_clicked(self, _row: int, _column: int) -> None:
        if self.number() >= 0:
            self.used.emit(self.number())

    @Slot()
    def _selected(self) -> None:
        if not self._filling and self.selectedItems():
            self.picked.emit(self.number())


def _order(value: object) -> float:
    """Numbers by size, layers by how many neurons they have."""
    return float(sum(value)) if isinstance(value, tuple) else float(value)  # type: ignore[arg-type]
