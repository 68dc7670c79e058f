"""What digit each part alone would be called, and all of them together."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.frame import Frame
from app.lock_veil import Veil
from app.naming import naming_of
from app.panes.parts import words
from app.panes.parts.composition import Composition
from app.panes.parts.content import answers_of
from app.panes.parts.hands import Hands
from app.panes.parts.places import PAD, Table
from app.panes.parts.sheet import Sheet
from app.panes.parts.tools import Line
from nncore.responses import Responses


class AnswersPage(QWidget):
    """The table of outputs, no higher than its rows need, and the answers in a sentence."""

    def __init__(self, hands: Hands) -> None:
        super().__init__()
        self._hands = hands
        self.sheet = Sheet(
            self.tr("Every output for each part and for all of them"),
            self.tr(
                "One row a part, the last all together; the columns are the outputs. Click a row to pick its part"
            ),
        )
        self.sheet.picked.connect(self._pick)
        Veil(self.sheet, "parts.picked")
        self.said = Line(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.sheet, 1000)
        column.addWidget(self.said)
        column.addStretch(1)

    def show_found(self, frame: Frame, now: Composition, found: Responses, *, anew: bool) -> None:
        """Show the answers; `anew` if they changed."""
        content = answers_of(frame, now, found) if anew or self.sheet.content is None else self.sheet.content
        picked = now.picked if len(now.parts) > 1 else None
        self.sheet.show_content(frame.theme, content, picked=picked)
        head = Table(0, 0, 0, 0).head
        self.sheet.setMaximumHeight(int(2 * PAD + head + len(content.rows) * content.highest) + 2)
        if anew:
            self.said.say(words.of_answers(naming_of(frame), now, found))

    @Slot(int)
    def _pick(self, row: int) -> None:
        self._hands.pick(row)
