"""The buttons and fields around the table."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.naming import Naming
from app.panes.desires.options import ONLY, card_of
from app.widgets import Message, OptionMenu
from nncore.words import tr

MOST = 10  # classes that the menu names


class OnlyMenu(OptionMenu):
    """The one class that is listened to, or all."""

    def __init__(self) -> None:
        choices = [("", tr("All classes")), *((str(i), tr("only {0}").format(i)) for i in range(MOST))]
        super().__init__(ONLY.label, choices, tip=ONLY.tip)

    def offer(self, naming: Naming) -> None:
        """Name the classes of a set."""
        for value, action in self._actions.items():
            if not value:
                continue
            there = int(value) < len(naming.classes)
            action.setVisible(there)
            if there:
                name = naming.classes[int(value)]
                self._labels[value] = tr("only {0}s" if name.isdecimal() else "only {0}").format(name)
                action.setText(self._labels[value])


class RowEdit(QLineEdit):
    """Type the row of an example; what is none is refused beside the field."""

    wanted = Signal(object)  # Card

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("row"))
        self.setAccessibleName(tr("Row of an example"))
        self.setToolTip(
            tr("Type the row of a training example, or t12 for row 12 of the test set, and press Return.")
        )
        self.message = Message(self)
        self.returnPressed.connect(self._take)

    def sizeHint(self) -> QSize:
        """A few digits."""
        return QSize(64, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Fewer."""
        return QSize(44, super().minimumSizeHint().height())

    def refuse(self, text: str) -> None:
        """Say why it cannot be."""
        self.message.say(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was typed."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.message.unsay()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _take(self) -> None:
        card = card_of(self.text())
        if card is None:
            self.refuse(tr("Type a row such as 12, or t12 of the test set."))
            return
        self.message.unsay()
        self.wanted.emit(card)


class Tools(QWidget):
    """Cards at the left, rows at the right; one below the other where it is narrow."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = _button(tr("Add picture"), tr("Add the example that is on the network as a card"))
        self.deal = _button(tr("Deal others"), tr("Take as many other examples, by chance"))
        self.row = RowEdit()
        self.first = _button(tr("Firsts"), tr("Take the first example of each class again"))
        self.weight = _button(tr("Add selected"), tr("Add the selected weight or bias as a row"))
        self.strongest = _button(
            tr("Strongest now"), tr("Take the parameters of each layer whose mean wish is largest now")
        )
        self.drop = _button(
            tr("Remove"), tr("Remove the row that the cursor is in, or the selected one (Shift+Delete)")
        )
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        self._box.addLayout(_row(self.picture, self.row, self.deal, self.first))
        self._box.addLayout(_row(self.weight, self.strongest, self.drop))
        self._box.addStretch(1)

    def narrow(self, *, narrow: bool) -> None:
        """Two lines or one."""
        self._box.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self._box.setSpacing(4 if narrow else 16)

    def minimumSizeHint(self) -> QSize:
        """What has no room is cut."""
        return QSize(60, super().minimumSizeHint().height())


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAccessibleName(text)
    return button
