"""Saves what was done of the lessons for the class: asks for a name, which may stay empty, and says what is told."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.dialogs import plain_buttons
from app.lessons.library import Library
from app.lessons.progress import Mark, Progress
from nncore.class_file import NAME, Done, Record


class ClassDialog(QDialog):
    """Tells the record with the name that was typed when Save is pressed."""

    named = Signal(object)  # Record

    def __init__(self, parent: QWidget, record: Record) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What I did, for the class"))
        self.edit = QLineEdit(record.name)
        self.edit.setMaxLength(NAME)
        self.edit.setAccessibleName(self.tr("Name"))
        self.edit.setPlaceholderText(self.tr("may stay empty"))
        self.edit.setToolTip(self.tr("A name, a number or nothing: it stands in the file, and nowhere else"))
        passed = sum(done.passed for done in record.steps)
        told = self.tr(
            "Two files are saved, one for the program and one for a spreadsheet: which of the {all} steps you were at, "
            "what you predicted and typed, what happened, and for how long. You were at {tried} and passed {passed}. "
            "Nothing is sent anywhere."
        ).format(all=record.of, tried=len(record.steps), passed=passed)
        words, label = QLabel(told), QLabel(self.tr("&Name"))
        words.setWordWrap(True)
        label.setBuddy(self.edit)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("Save…"))
        self._record = record
        self.buttons.accepted.connect(self.accept)
        self.accepted.connect(self._tell)
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 12)
        box.setSpacing(10)
        for widget in (words, label, self.edit, self.buttons):
            box.addWidget(widget)
        self.setMinimumWidth(420)
        plain_buttons(self)
        self.edit.setFocus()

    @Slot()
    def _tell(self) -> None:
        """Without what cannot be seen in the name."""
        name = " ".join("".join(c for c in self.edit.text() if c.isprintable()).split())
        self.named.emit(replace(self._record, name=name))


def record_of(progress: Progress, library: Library, name: str = "") -> Record:
    """What a person did, in the order of the lessons; of lessons that are gone at the end."""
    order = [f"{lesson.key}:{step.key}" for lesson in library.lessons for step in lesson.steps]
    marks = progress.marks
    known = [key for key in order if key in marks]
    gone = [key for key in marks if key not in order]
    return Record(name, len(order), tuple(_done(key, marks[key]) for key in (*known, *gone)))


def _done(key: str, mark: Mark) -> Done:
    lesson, _, step = key.partition(":")
    predicted = "" if mark.predicted is None else _plain(mark.predicted)
    seconds = round(mark.seconds, 1)
    words = predicted, mark.happened, mark.skipped, seconds, dict(mark.typed)
    return Done(lesson, step, mark.passed, round(mark.share, 4), *words)


def _plain(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
