"""One quiet line over the transport bar: what to try first, or what happened, why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from nncore.snapshot import Notice

GLYPHS = {"finished": "✓", "diverged": "▲", "error": "▲", "data": "▲", "hint": "·", "done": "·"}


class NoticeLine(QWidget):
    """Shows one Notice at a time with its remedy as a button."""

    wanted = Signal(object)  # the Command of the remedy
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice: Notice | None = None
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
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self._glyph)
        row.addWidget(self._text, 1)
        for button in (self._remedy, self._report, self._close):
            row.addWidget(button)
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
        self.setVisible(notice is not None)
        if notice is None:
            return
        self._glyph.setText(GLYPHS.get(notice.kind, "·"))
        self._text.setText(notice.text)
        self._remedy.setText(notice.remedy)
        self._remedy.setVisible(notice.command is not None)
        self._report.setVisible(bool(notice.detail))
        self._close.setVisible(notice.kind != "hint")

    def _do(self) -> None:
        if self._notice is not None:
            self.wanted.emit(self._notice.command)

    def _copy(self) -> None:
        if self._notice is not None:
            QGuiApplication.clipboard().setText(f"{self._notice.text}\n\n{self._notice.detail}")
