"""The confusion matrix: what each label was taken for, and how many of each label are right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app import fonts
from app.ends import Ends
from app.frame import Frame
from app.lock_veil import Veil
from app.panes.examples import matrix_paint, words
from app.panes.examples.content import Shown
from app.panes.examples.table import Table
from app.panes.examples.walking import ENTERS, STEPS
from app.widgets.ring import RingedByKeys

Place = tuple[int | None, int | None]
"""Label and answer; None is any."""


class Matrix(RingedByKeys):
    """Says which cell is pointed at and which is wanted."""

    pointed = Signal(object)  # Place, or None
    wanted = Signal(object)  # Place

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        Veil(self, "examples.label")
        self._frame: Frame | None = None
        self._shown: Shown | None = None
        self._ends = Ends()
        self._end = 1.0
        self.place: Place | None = None  # pointed at
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Confusion matrix"))
        self.setAccessibleDescription(
            self.tr(
                "Rows are what it is, columns the answer; arrows go from cell to cell, Return shows its images"
            )
        )

    def sizeHint(self) -> QSize:
        """Cells for ten by ten."""
        return QSize(430, 320)

    @property
    def table(self) -> Table:
        """Where everything lies now."""
        rows, columns = (10, 10)
        names = 0.0
        if self._shown is not None and self._shown.marks is not None:
            rows, columns = self._shown.marks.exam.confusion.shape
            data = self._shown.marks.exam.data
            if words.has_names(data):
                metrics = self.fontMetrics()
                widest = max(metrics.horizontalAdvance(words.name_of(data, k)) for k in range(rows))
                names = float(min(90, widest))
        return Table(self.width(), self.height(), rows, columns, names)

    @property
    def end(self) -> float:
        """The count of mistakes that has the full colour."""
        return self._end

    def show_shown(self, frame: Frame, shown: Shown) -> None:
        """Paint again if the answers, the filter or the theme changed."""
        old, last = self._frame, self._shown
        self._frame, self._shown = frame, shown
        if last is None or shown.marks is not last.marks:
            self._end = self._find_end(shown)
        if last is None or old is None or shown is not last or frame.theme is not old.theme:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Everything."""
        if self._frame is None or self._shown is None:
            return
        painter = QPainter(self)
        painter.setFont(fonts.caption())
        scene = matrix_paint.Scene(
            self._shown, self.table, self._frame.theme, self._end, self.place, self.ringed
        )
        matrix_paint.draw(painter, self.rect().toRectF(), scene)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what is under the mouse."""
        self._point(self._at(event))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Want the images of what is under the mouse."""
        place = self._at(event)
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self.wanted.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next cell, Return wants it."""
        key = Qt.Key(event.key())
        if key in STEPS and self._shown is not None and self._shown.marks is not None:
            self._point(self._neighbour(*STEPS[key]))
        elif key in ENTERS and self.place is not None:
            self.wanted.emit(self.place)
        else:
            super().keyPressEvent(event)

    def _at(self, event: QMouseEvent) -> Place | None:
        if self._shown is None or self._shown.marks is None:
            return None
        return self.table.at(event.position().x(), event.position().y())

    def _point(self, place: Place | None) -> None:
        if place != self.place:
            self.place = place
            self.pointed.emit(place)
            self.update()

    def _neighbour(self, down: int, right: int) -> Place:
        """The cell beside the one pointed at; at first the most frequent mistake."""
        table = self.table
        if self.place is None:
            marks = self._shown.marks if self._shown else None
            return (marks.worst if marks else None) or (0, 0)
        row, column = (0 if one is None else one for one in self.place)
        return min(max(row + down, 0), table.rows - 1), min(max(column + right, 0), table.columns - 1)

    def _find_end(self, shown: Shown) -> float:
        marks = shown.marks
        if marks is None or marks.worst is None:
            return self._end
        return self._ends.end((shown.which, marks.n), float(marks.exam.confusion[marks.worst]))
