"""A row of buttons of which one is down: a choice in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from nncore.words import tr

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Segments(QWidget):
    """`choices` are (value, label) as their table has them; the arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(
        self,
        title: str,
        choices: Sequence[tuple[str, str]],
        tip: str,
        parent: QWidget | None = None,
        *,
        narrow: bool = False,
    ) -> None:
        super().__init__(parent)
        title, tip = tr(title), tr(tip)
        self.setAccessibleName(title)
        self._values = [value for value, _ in choices]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for number, (value, words) in enumerate(choices):
            label = tr(words)
            button = _Segment(label, narrow=narrow)
            button.setToolTip(f"{label}: {tip}")
            button.setAccessibleName(f"{title}: {label}")
            button.setObjectName(f"segment.{value}")
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._clicked)

    @property
    def value(self) -> str:
        """The present choice."""
        return self._values[self._group.checkedId()]

    @property
    def values(self) -> list[str]:
        """All there is to choose from, in their order."""
        return list(self._values)

    def set_value(self, value: str) -> None:
        """Show a choice; says nothing."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)

    def button(self, value: str) -> QAbstractButton:
        """The button of a choice."""
        return self._group.button(self._values.index(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the neighbour that can be chosen."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        at = self._group.checkedId() + step
        while 0 <= at < len(self._values) and not self._group.button(at).isEnabled():
            at += step
        if 0 <= at < len(self._values):
            self._group.button(at).setFocus(Qt.FocusReason.TabFocusReason)
            self._group.button(at).click()

    @Slot(int)
    def _clicked(self, number: int) -> None:
        self.chosen.emit(self._values[number])


class _Segment(QToolButton):
    """One button; it leaves the arrow keys to the row."""

    def __init__(self, label: str, *, narrow: bool) -> None:
        super().__init__()
        self._narrow = narrow
        self.setText(label)
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The label with a little room."""
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + (10 if self._narrow else 14), 24)

    def minimumSizeHint(self) -> QSize:
        """The same: a label is never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go up to the row."""
        if Qt.Key(event.key()) in STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)
