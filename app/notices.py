"""One quiet line over the transport bar: what to try first, or what happened, why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.numerals import with_thin_spaces
from nncore.snapshot import Notice

GLYPHS = {
    "finished": "✓",
    "diverged": "▲",
    "error": "▲",
    "data": "▲",
    "hint": "·",
    "done": "·",
    "locked": "·",
}
LINE = 30  # pixels kept for it always, so that nothing moves when it comes and goes


class NoticeLine(QWidget):
    """Lies over the strip it is given, or keeps the room of one line; over the foot of the panes if it needs more."""

    wanted = Signal(object)  # the Command of the remedy
    dismissed = Signal()

    def __init__(self, over: QWidget | None = None, parent: QWidget | None = None) -> None:
        """`over` is the widget above this one in the same layout, which a notice may cover while it is there."""
        super().__init__(parent)
        self._notice: Notice | None = None
        self._over = over
        self._keep_room()
        if over is not None:
            over.installEventFilter(self)
        self.plate = QFrame(self)
        self.plate.setAutoFillBackground(True)
        self._glyph, self._text = QLabel(), QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setAccessibleName(self.tr("Notice"))
        self._remedy = QPushButton()
        self._remedy.clicked.connect(self._do)
        self._report = QPushButton(self.tr("Copy report"))
        self._report.setToolTip(self.tr("Copy the technical report to the clipboard, to pass it on"))
        self._report.clicked.connect(self._copy)
        self._close = QPushButton(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Take this line away"))
        self._close.clicked.connect(self.dismissed)
        self._lay_out()
        self.show_notice(None)

    @property
    def text(self) -> str:
        """What the line says now; empty when it is not shown."""
        return self._text.text() if self._notice else ""

    def show_notice(self, notice: Notice | None) -> None:
        """Show `notice`, or nothing."""
        if notice is self._notice and notice is not None:
            return
        self._notice = notice
        self.plate.setVisible(notice is not None)
        if notice is None:
            return
        self._glyph.setText(GLYPHS.get(notice.kind, "·"))
        self._text.setText(with_thin_spaces(notice.text))
        self._remedy.setText(notice.remedy)
        self._remedy.setVisible(notice.command is not None)
        self._report.setVisible(bool(notice.detail))
        self._close.setVisible(notice.kind != "hint")
        self._place()

    def showEvent(self, event: object) -> None:
        """Let the plate lie in the parent from now on, where it may be taller than the line kept for it."""
        parent = self.parentWidget()
        if parent is not None and self.plate.parentWidget() is not parent:
            self.plate.setParent(parent)
            self.plate.setVisible(self._notice is not None)
            parent.installEventFilter(self)
        super().showEvent(event)  # type: ignore[arg-type]
        self._place()

    def lie_over(self, over: QWidget) -> None:
        """Take another widget above this one, because the first is put away."""
        if self._over is not None:
            self._over.removeEventFilter(self)
        self._over = over
        over.installEventFilter(self)
        self._keep_room()

    def resizeEvent(self, event: object) -> None:
        """Stay over the line."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._place()

    def moveEvent(self, event: object) -> None:
        """Stay over the line."""
        super().moveEvent(event)  # type: ignore[arg-type]
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come along when the layout of the parent has moved the line."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._keep_room()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._place()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.plate)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(8)
        row.addWidget(self._glyph)
        row.addWidget(self._text, 1)
        for button in (self._remedy, self._report, self._close):
            row.addWidget(button)

    @property
    def _covered(self) -> int:
        """Height of the strip that may be covered; 0 if it is not shown."""
        return self._over.height() if self._over is not None and not self._over.isHidden() else 0

    def _keep_room(self) -> None:
        self.setFixedHeight(0 if self._over is not None and not self._over.isHidden() else LINE)

    def _place(self) -> None:
        layout = self.plate.layout()
        if layout is None or self._notice is None:
            return
        inside = self.plate.parentWidget() is self
        line = self.rect() if inside else self.geometry()
        layout.activate()
        height = max(LINE, self._covered, layout.totalHeightForWidth(line.width()))
        self.plate.setGeometry(QRect(line.left(), line.bottom() + 1 - height, line.width(), height))
        self.plate.raise_()

    def _do(self) -> None:
        if self._notice is not None:
            self.wanted.emit(self._notice.command)

    def _copy(self) -> None:
        if self._notice is not None:
            QGuiApplication.clipboard().setText(f"{self._notice.text}\n\n{self._notice.detail}")
