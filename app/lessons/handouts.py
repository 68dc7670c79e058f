"""What a teacher takes away from the rail: a step on paper with its answers, and a file of what was done."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.lessons.course import Course
from app.saving import ask_where
from nncore.files import atomic_write
from nncore.snapshot import Notice

if TYPE_CHECKING:
    from app.lessons.sheet import Picture
    from app.window import Window
    from nncore.class_file import Record

WORKSHEET, ANSWERS = "worksheet", "answers"
TABLE = ".progress.csv"


class Handouts(QObject):
    """The menu of the rail, and what its entries do."""

    def __init__(self, window: Window, course: Course) -> None:
        super().__init__(window)
        self._window, self._course = window, course
        self._folder, self._name = Path(), ""
        self.menu = QMenu(self.tr("Handouts"), window)
        self.menu.setToolTipsVisible(True)
        self._sheets = [
            self._sheet(self.tr("Worksheet, A4…"), WORKSHEET, "A4"),
            self._sheet(self.tr("Worksheet, Letter…"), WORKSHEET, "letter"),
            self._sheet(self.tr("Answer sheet, A4…"), ANSWERS, "A4"),
            self._sheet(self.tr("Answer sheet, Letter…"), ANSWERS, "letter"),
        ]
        self.menu.addSeparator()
        self._for_class = self.menu.addAction(self.tr("What I did, for the class…"))
        self._for_class.setObjectName("class")
        self._for_class.setToolTip(
            self.tr("Save which steps you were at and what came of them, with or without a name")
        )
        self._for_class.triggered.connect(self.ask_for_class)
        self.menu.aboutToShow.connect(self._offer)

    def _sheet(self, text: str, kind: str, paper: str) -> QAction:
        action = self.menu.addAction(text)
        action.setObjectName(f"{kind}.{paper}")
        action.setToolTip(self.tr("Save this step as PDF, with the numbers and the panes as they are now"))
        action.triggered.connect(partial(self.ask, kind, paper))
        return action

    @Slot()
    def _offer(self) -> None:
        for action in self._sheets:
            action.setEnabled(self._course.step is not None)

    def ask(self, kind: str, paper: str, _checked: bool = False) -> None:
        """Ask for a file, and save the sheet of the present step in it."""
        lesson, step = self._course.lesson, self._course.step
        if lesson is None or step is None:
            return
        title = self.tr("Save answer sheet") if kind == ANSWERS else self.tr("Save worksheet")
        proposal = self._folder / f"{lesson.key}-{step.key}-{kind}.pdf"
        path = ask_where(self._window, title, proposal, ".pdf", self.tr("PDF (*.pdf);;All files (*)"))
        if path is not None:
            self._folder = path.parent
            problem = self.write(path, kind, paper)
            saved = self.tr("Saved as {name}.").format(name=path.name)
            self._window.tell(Notice("error" if problem else "done", problem or saved))

    def write(self, path: Path, kind: str, paper: str) -> str:
        """Save the sheet of the present step; "" if that went well, else why not."""
        from app.lessons.sheet import sheet_of  # only now: a start should not wait for it
        from app.lessons.sheet_paint import pdf_of

        course = self._course
        if course.lesson is None or course.step is None:
            return self.tr("No step is open.")
        self._window.scheduler.finish()
        pictures = tuple(self._pictures())
        sheet = sheet_of(
            course.lesson, course.step, course.scope, course.standing, pictures, answers=kind == ANSWERS
        )
        try:
            atomic_write(path, pdf_of(sheet, paper))
        except OSError as error:
            text = self.tr("The sheet could not be saved to {name}: {reason}. Choose another folder.")
            return text.format(name=path.name, reason=error.strerror or str(error))
        return ""

    @Slot()
    def ask_for_class(self) -> None:
        """Ask for a name, which may stay empty; what was done is saved once it is given."""
        from app.lessons.class_dialog import ClassDialog, record_of

        course = self._course
        course.remember()
        dialog = ClassDialog(self._window, record_of(course.progress, course.library, self._name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(self._save_for_class)
        dialog.open()

    @Slot(object)
    def _save_for_class(self, record: Record) -> None:
        from nncore.class_file import SUFFIX

        self._name = record.name
        proposal = self._folder / f"{_as_file(self._name) or 'learner'}{SUFFIX}"
        kinds = self.tr("Progress (*{suffix});;All files (*)").format(suffix=SUFFIX)
        title = self.tr("What I did, for the class")
        path = ask_where(self._window, title, proposal, SUFFIX, kinds)
        if path is not None:
            self._folder = path.parent
            problem = self.write_record(path, record)
            saved = self.tr("Saved as {name}, and as a table beside it.").format(name=path.name)
            self._window.tell(Notice("error" if problem else "done", problem or saved))

    def write_record(self, path: Path, record: Record) -> str:
        """Save it as JSON and, beside it, as CSV; "" if that went well, else why not."""
        from nncore.class_file import SUFFIX, to_csv, to_text

        beside = path.with_name(path.name[: -len(SUFFIX)] + TABLE)
        try:
            atomic_write(beside, to_csv(record).encode("utf-8-sig"))  # the mark by which spreadsheets know it
            atomic_write(path, to_text(record).encode("utf-8"))
        except OSError as error:
            text = self.tr("What you did could not be saved to {name}: {reason}. Choose another folder.")
            return text.format(name=path.name, reason=error.strerror or str(error))
        return ""

    def _pictures(self) -> list[Picture]:
        """The panes of the step that are in sight, as they stand, in the theme for paper."""
        from app.lessons.on_paper import images_of
        from app.lessons.sheet import Picture

        step = self._course.step
        docks = [self._window.docks.get(key) for key in (step.setting.front if step is not None else ())]
        seen = [dock for dock in docks if dock and dock.is_made and not dock.pane.visibleRegion().isEmpty()]
        images = images_of([dock.pane for dock in seen], self._window.session.frame)
        return [Picture(image, dock.windowTitle()) for image, dock in zip(images, seen, strict=True)]


def _as_file(name: str) -> str:
    """A name as that of a file."""
    return "".join(c if c.isalnum() or c in " -_." else "-" for c in name).strip(" .")
