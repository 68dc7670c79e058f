"""A field that takes a place or a name and goes there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from app.numerals import with_thin_spaces
from app.theme import Theme
from app.widgets import Message
from nncore.flat_order import place_named

AROUND = 26  # pixels of a field left and right of its words, both together


class JumpField(QLineEdit):
    """`wanted` tells a place in the frozen order; what the network has not is said under the field."""

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._sizes: tuple[int, ...] = (1, 1)
        self._message = Message(self)
        self.setPlaceholderText(self.tr("go to w2[3,7]"))
        self.setAccessibleName(self.tr("Go to an entry"))
        self.setToolTip(
            self.tr(
                "Type a place from 0 on, such as 12615, or a name such as w2[3,7], b2[3] or W3, and press Enter"
            )
        )
        self.setMaxLength(40)
        self.returnPressed.connect(self._go)

    def follow(self, sizes: tuple[int, ...], theme: Theme) -> None:
        """Take names for a network of these sizes."""
        self._sizes = sizes
        self._message.set_theme(theme)

    @property
    def refused(self) -> str:
        """Why the last text led nowhere."""
        return self._message.text if not self._message.isHidden() else ""

    def sizeHint(self) -> QSize:
        """Room for a name, and for the words that stand there before."""
        advance = self.fontMetrics().horizontalAdvance
        return QSize(max(advance("w1[15,783]00") + 16, advance(self.placeholderText()) + AROUND), 24)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return QSize(70, 24)

    @Slot()
    def _go(self) -> None:
        try:
            place = place_named(self.text(), self._sizes)
        except ValueError as error:
            self._message.say(with_thin_spaces(str(error)))
            return
        self._message.unsay()
        self.selectAll()
        self.wanted.emit(place)
