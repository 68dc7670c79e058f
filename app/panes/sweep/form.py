"""What to try: a field for each list, what it says beside it, how many trainings that is, and the button."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app import fonts
from app.locks import locked_with
from app.options import LONGEST, Option
from app.panes.sweep.options import SCHEDULER, TEXTS
from app.panes.sweep.reading import grid_of, value_text
from app.theme import Theme
from app.widgets import JobButton
from app.widgets.elided import ElidedLabel
from app.widgets.wrapped import Wrapped
from nncore.config import Config
from nncore.sweep import Sweep, SweepError
from nncore.sweep_cluster import ClusterPool
from nncore.words import capital, tr

WIDTH = 250


class ListField(QLineEdit):
    """One list; `note` stands under it: what was read, or what is wrong and what to do."""

    edited = Signal(str, str)  # the option's key, the text

    def __init__(self, option: Option) -> None:
        super().__init__()
        self.option = option
        self.note = ElidedLabel()
        self.note.setFont(fonts.caption())
        self.setMaxLength(min(LONGEST, 2000))
        self.setMinimumWidth(60)
        self.setAccessibleName(tr(option.label))
        self.setToolTip(tr(option.tip))
        self.textEdited.connect(self._edited)
        locked_with(self, option.key)

    def show_text(self, text: str) -> None:
        """Show what the option says, unless it says so already."""
        if self.text() != text:
            self.setText(text)

    def say(self, text: str, theme: Theme, *, wrong: bool) -> None:
        """Say what was read, or what is wrong."""
        shown = f"▲ {text}" if wrong else text
        if self.note.text() != shown:
            self.note.setText(shown)
            self.setAccessibleDescription(shown)
        colour = theme.warning_ink if wrong else theme.muted
        palette = self.note.palette()
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.note.setPalette(palette)

    @Slot(str)
    def _edited(self, text: str) -> None:
        self.edited.emit(self.option.key, text)


class Form(QWidget):
    """The fields by axis, the scheduler's last; `edited` passes on what is typed."""

    edited = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.wrong = ""  # why there is no grid
        self.fields = {axis: ListField(option) for axis, option in TEXTS.items()}
        self.scheduler = ListField(SCHEDULER)
        self.scheduler.setPlaceholderText(tr("this computer"))
        self.total = Wrapped(3)
        self.start = JobButton(
            tr("Start"), tr("Train every combination; what was done of it before is not done again")
        )
        self.resume = QPushButton(tr("Go on with it"))
        self.resume.setToolTip(tr("Take up the sweep that was not finished when the program ended"))
        self.offer = Wrapped(2, quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._rows())
        for widget in (self.total, self.start, self.offer, self.resume):
            column.addWidget(widget)
        column.addStretch(1)
        self.show_offer("")

    def texts(self) -> Mapping[str, str]:
        """What is typed, by axis."""
        return {axis: field.text() for axis, field in self.fields.items()}

    def read(self, base: Config, theme: Theme) -> Sweep | None:
        """The grid that the fields ask for, each field saying what it holds; None, and why, if there is none."""
        self.wrong = ""
        for field in self.fields.values():
            field.say("", theme, wrong=False)
        try:
            grid = grid_of(base, self.texts())
        except SweepError as error:
            self._complain(error, theme)
            return None
        for axis, field in self.fields.items():
            values, named = getattr(grid, axis), bool(field.text().strip())
            field.setPlaceholderText("" if named else ", ".join(value_text(axis, value) for value in values))
            field.say(_count(axis, len(values), named=named), theme, wrong=False)
        return grid if self._has_good_address(theme) else None

    def _has_good_address(self, theme: Theme) -> bool:
        text = self.scheduler.text().strip()
        self.scheduler.say(tr("no password: trusted networks only") if text else "", theme, wrong=False)
        try:
            if text:
                ClusterPool(text)
        except SweepError as error:
            self._complain(error, theme)
        return not self.wrong

    def _complain(self, error: SweepError, theme: Theme) -> None:
        field = self.scheduler if error.field == "scheduler" else self.fields.get(error.field)
        if field is not None:
            field.say(str(error), theme, wrong=True)
        self.wrong = f"▲ {capital(str(error))}."

    def show_offer(self, text: str) -> None:
        """Offer to go on with what was left; nothing for an empty text."""
        self.offer.say(text)
        self.offer.setVisible(bool(text))
        self.resume.setVisible(bool(text))

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        for n, field in enumerate((*self.fields.values(), self.scheduler)):
            label = QLabel(tr(field.option.label))
            label.setBuddy(field)
            label.setToolTip(tr(field.option.tip))
            field.edited.connect(self.edited)
            grid.addWidget(label, 2 * n, 0)
            grid.addWidget(field, 2 * n, 1)
            grid.addWidget(field.note, 2 * n + 1, 1)
        grid.setColumnStretch(1, 1)
        return grid


def _count(axis: str, n: int, *, named: bool) -> str:
    if not named:
        return tr("all there are") if axis == "examples" else tr("as in the window")
    return tr("1 value") if n == 1 else tr("{n} values").format(n=n)
