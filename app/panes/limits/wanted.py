"""Which answer is wanted: a row of digits, or a number where there are too many for a row."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.panes.limits.inputs import name_of
from app.panes.limits.options import OPTION, wanted_of
from app.panes.limits.view import Knob
from app.session import Session
from app.widgets.segments import Segments

MOST = 12


class Wanted(QWidget):
    """Sets the option "limits.wanted"."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._names: tuple[str, ...] = ()
        self._digits: Segments | None = None
        self._number = Knob(session, "wanted", integer=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._title = QLabel(self.tr("wanted"))
        self._title.setProperty("role", "caption")
        self._row.addWidget(self._title)
        self._row.addWidget(self._number)
        self._number.hide()

    def show_frame(self, frame: Frame) -> None:
        """Offer the answers that this network has."""
        n = max(2, frame.acting.sizes[-1])
        names = tuple(name_of(frame, j) for j in range(min(n, MOST + 1)))
        if names != self._names:
            self._names = names
            self._build(names if n <= MOST else ())
        self._number.show_frame(frame)
        if self._digits is not None:
            self._digits.set_value(str(wanted_of(frame.options, n)))

    @property
    def digits(self) -> Segments | None:
        """The row, if the answers are few enough for one."""
        return self._digits

    def _build(self, names: tuple[str, ...]) -> None:
        if self._digits is not None:
            self._digits.hide()
            self._digits.deleteLater()
            self._digits = None
        self._number.setVisible(not names)
        self._title.setVisible(bool(names))
        if names:
            option = OPTION["limits.wanted"]
            choices = [(str(j), name) for j, name in enumerate(names)]
            self._digits = Segments(option.label, choices, option.tip, narrow=True)
            self._digits.chosen.connect(self._take)
            locked_with(self._digits, "limits.wanted")
            self._row.addWidget(self._digits)

    @Slot(str)
    def _take(self, value: str) -> None:
        self._session.set_option("limits.wanted", float(value))
