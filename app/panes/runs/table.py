"""The runs as a table: the settings in which they differ, and their last figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QTableWidget, QTableWidgetItem

from app.panes.runs.lines import sample
from app.theme import Theme
from nncore.words import tr

KEY = Qt.ItemDataRole.UserRole
NAMES = (150, 240)  # pixels of the column of names, at least and at most
ROOM, FIGURES = 72, 4  # pixels of a figure at least, and how many columns are figures
PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@dataclass(frozen=True)
class Row:
    """One run: its key (0 for the present one), whether it is drawn, what its cells say and their tooltips."""

    key: int
    drawn: bool
    cells: tuple[str, ...]
    tips: tuple[str, ...]


class RunTable(QTableWidget):
    """F2 or a double click renames, Delete deletes, the box shows or hides a curve."""

    picked = Signal(int)
    renamed = Signal(int, str)
    drawn = Signal(int, bool)
    deleted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._filling = False
        self.setAccessibleName(tr("Runs"))
        self.setToolTip(tr("F2 renames, Delete deletes; the box shows or hides the curve"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setIconSize(QSize(34, 12))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # names differ at their ends
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setCornerButtonEnabled(False)
        for corner in self.findChildren(QAbstractButton):
            corner.setAccessibleName(tr("Corner of the table"))
        self.verticalHeader().setDefaultSectionSize(24)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.itemChanged.connect(self._changed)
        self.itemSelectionChanged.connect(self._selected)

    def minimumSizeHint(self) -> QSize:
        """Two rows."""
        return QSize(100, 70)

    def show_rows(self, heads: Sequence[str], rows: Sequence[Row], picked: int, theme: Theme) -> None:
        """Show these; only cells whose text is another one are touched."""
        shape = tuple(heads), tuple(row.key for row in rows)
        self._filling = True
        try:
            fresh = self._shown[:2] != shape
            if fresh:
                self._lay_out(heads, len(rows))
            dressed = self._shown != (*shape, theme, picked)
            self._shown = *shape, theme, picked
            for number, row in enumerate(rows):
                if fresh or dressed or self._rows[number] != row:
                    self._fill(number, row, picked, theme)
            self._rows = tuple(rows)
            if fresh:
                self._give_room()
            number = next((i for i, row in enumerate(rows) if row.key == picked), 0)
            if number != self.currentRow() or not self.selectedItems():
                self.selectRow(number)
        finally:
            self._filling = False

    @property
    def editing(self) -> bool:
        """Whether a name is being typed."""
        return self.state() == QAbstractItemView.State.EditingState

    def rename(self) -> None:
        """Type another name for the picked run."""
        if (item := self.item(self.currentRow(), 0)) is not None and item.data(KEY):
            self.setFocus()
            self.editItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete deletes the picked run."""
        item = self.item(self.currentRow(), 0)
        if event.key() == Qt.Key.Key_Delete and item is not None and item.data(KEY):
            self.deleted.emit(item.data(KEY))
        else:
            super().keyPressEvent(event)

    def _lay_out(self, heads: Sequence[str], rows: int) -> None:
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        self.setRowCount(rows)

    def _give_room(self) -> None:
        """Room for what is there, and in the figures for what will be."""
        self.resizeColumnsToContents()
        self.setColumnWidth(0, min(NAMES[1], max(NAMES[0], self.columnWidth(0) + 8)))
        for column in range(1, self.columnCount()):
            figures = self.columnCount() - column <= FIGURES
            self.setColumnWidth(column, max(self.columnWidth(column) + 8, ROOM if figures else 0))

    def _fill(self, number: int, row: Row, picked: int, theme: Theme) -> None:
        for column, (text, tip) in enumerate(zip(row.cells, row.tips, strict=True)):
            item = self.item(number, column)
            if item is None:
                item = QTableWidgetItem()
                self.setItem(number, column, item)
            item.setText(text)
            item.setToolTip(tip)
            item.setFlags(PLAIN)
            if column:
                continue
            item.setData(KEY, row.key)
            item.setIcon(
                QIcon(sample(row.key, theme, is_picked=row.key == picked, ratio=self.devicePixelRatioF()))
            )
            if row.key:
                item.setFlags(PLAIN | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if row.drawn else Qt.CheckState.Unchecked)
            else:
                item.setData(Qt.ItemDataRole.CheckStateRole, None)

    @Slot(QTableWidgetItem)
    def _changed(self, item: QTableWidgetItem) -> None:
        row = self._rows[item.row()] if item.row() < len(self._rows) else None
        if self._filling or row is None or item.column() or not row.key:
            return
        drawn = item.checkState() == Qt.CheckState.Checked
        if drawn != row.drawn:
            self.drawn.emit(row.key, drawn)
        if item.text() != row.cells[0]:
            name = item.text().strip()
            if name:
                self.renamed.emit(row.key, name)
            else:
                item.setText(row.cells[0])

    @Slot()
    def _selected(self) -> None:
        item = self.item(self.currentRow(), 0)
        if not self._filling and item is not None:
            self.picked.emit(item.data(KEY))
