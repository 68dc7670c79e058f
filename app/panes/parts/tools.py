"""Beside the board: digits to begin with, parts to stamp, and what becomes of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.graphics import lamp_image
from app.locks import locked_with
from app.panes.parts.composition import Composition
from app.panes.parts.hands import Hands
from app.scales import luminance_lut
from app.widgets.same_size import SameSize
from nncore.parts import MOST, PRESETS
from nncore.patterns import PARTS, shape

WIDE = 316  # pixels from which all parts stand in one row


class Tools(QWidget):
    """Buttons, and two lines: what the network says, and whether it has this board before it."""

    def __init__(self, hands: Hands) -> None:
        super().__init__()
        self._hands = hands
        self._stamps: list[QToolButton] = []
        self._verb_grid = QGridLayout()
        self.said, self.state = Line(1), Line(2)
        self.state.setProperty("role", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(self._digits())
        self._make_stamps()
        column.addLayout(self._grid)
        self._make_verbs()
        column.addLayout(self._verb_grid)
        column.addWidget(self.said)
        column.addWidget(self.state)
        column.addStretch(1)
        self._column = column
        self.fit(WIDE)

    def show_state(self, now: Composition, said: str, state: str, *, on_network: bool, drawn: bool) -> None:
        """Enable what can be done; `drawn` if there is a picture to take as a part."""
        for button in self._stamps:
            button.setEnabled(not now.is_full)
        self.from_pad.setEnabled(not now.is_full and drawn)
        self.remove.setEnabled(bool(now.parts))
        self.clear.setEnabled(bool(now.parts))
        self.put.setEnabled(not on_network)
        self.said.say(said)
        self.state.say(state)

    def _digits(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        label = QLabel(self.tr("Digit"))
        row.addWidget(label)
        for digit in PRESETS:
            tip = self.tr("Put a {digit} together from parts").format(digit=digit)
            row.addWidget(
                self._button(digit, tip, f"digit.{digit}", lambda _=False, d=digit: self._hands.compose(d))
            )
        row.addStretch(1)
        return row

    def fit(self, width: float) -> None:
        """All parts in one row, or in two, for so much room, and what is done with them."""
        wide = width >= WIDE
        _lay(self._grid, self._stamps, len(PARTS) if wide else len(PARTS) // 2)
        verbs = [self.from_pad, self.remove, self.clear, self.put]
        _lay(self._verb_grid, verbs, len(verbs) if wide else len(verbs) // 2)
        self._column.invalidate()  # which a layout within it does not do

    def _make_stamps(self) -> None:
        self._grid = QGridLayout()
        self._grid.setSpacing(1)
        for name in PARTS:
            tip = self.tr("Stamp a part: {name}; up to {most} at a time").format(
                name=self.tr(name), most=MOST
            )
            button = self._button("", tip, f"part.{name}", lambda _=False, n=name: self._hands.stamp(n))
            button.setIcon(QIcon(QPixmap.fromImage(lamp_image(shape(name), luminance_lut()))))
            button.setIconSize(QSize(22, 22))
            button.setFixedSize(30, 30)
            self._stamps.append(button)

    def _make_verbs(self) -> None:
        hands = self._hands
        self._verb_grid.setSpacing(2)
        self.from_pad = self._button(
            self.tr("From pad"), self.tr("Stamp the picture that is on the network as one part"), "from pad",
            lambda _=False: hands.stamp_picture(),
        )  # fmt: skip
        self.remove = self._button(
            self.tr("Remove"),
            self.tr("Take the ringed part away (Delete)"),
            "remove",
            lambda _=False: hands.remove(),
        )
        self.clear = self._button(
            self.tr("Clear"), self.tr("Take all parts away"), "clear", lambda _=False: hands.clear()
        )
        self.put = self._button(
            self.tr("To network"), self.tr("Put the board on the network, where another picture is"), "put",
            lambda _=False: hands.put(),
        )  # fmt: skip

    @staticmethod
    def _button(text: str, tip: str, name: str, act: object) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextOnly if text else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        button.clicked.connect(act)
        locked_with(button, "parts.placed", "draw")
        return button


def _lay(grid: QGridLayout, buttons: list[QToolButton], columns: int) -> None:
    """Put buttons in so many columns, and what room is left behind them."""
    for column in range(grid.columnCount()):
        grid.setColumnStretch(column, 0)
    grid.setColumnStretch(columns, 1)
    for number, button in enumerate(buttons):
        grid.addWidget(button, *divmod(number, columns))


class Line(SameSize):
    """A sentence of at most two lines that are kept free for it, so that nothing jumps."""

    def __init__(self, lines: int = 2) -> None:
        super().__init__()
        self._lines = lines
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Its lines, however wide."""
        return QSize(120, self._lines * self.fontMetrics().lineSpacing() + 2)

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(60, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Never."""
        return False

    def say(self, text: str) -> None:
        """Show a sentence."""
        if text != self.text():
            self.setText(text)
            self.setToolTip(text)
