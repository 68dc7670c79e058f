"""Where the adviser is read: a lamp at the end of the status line, and a sheet that opens above it when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from app.adviser import Adviser
from app.adviser_option import OPTION
from app.frame import Frame
from app.icons import icon
from app.naming import naming_of
from app.session import Session
from app.theme import Theme

if TYPE_CHECKING:
    from app.advice_sheet import AdviceSheet

LEAST = 34  # pixels: the lamp alone


class AdviceLamp(QToolButton):
    """A few words of what matters most and how many more there are; dim when there is nothing to say."""

    closed = Signal()  # the sheet has gone: the keyboard is free

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__()
        self._session = session
        self._theme: Theme | None = None
        self._words = ""
        self.adviser = Adviser(session, self)
        self._window = window
        self._made: AdviceSheet | None = None
        self.setObjectName("advice")
        self.setAutoRaise(True)
        self.setIconSize(QSize(14, 14))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("QToolButton { padding: 0px 4px; font-size: 11px; }")
        self.setFixedHeight(16)
        self.setMinimumWidth(LEAST)
        self.clicked.connect(self.toggle)
        self.adviser.changed.connect(self._tell)
        session.frame_changed.connect(self.show_frame)
        self.show_frame(session.frame)
        self._tell()

    @property
    def sheet(self) -> AdviceSheet:
        """Where it is read; made when it is first opened."""
        if self._made is None:
            from app.advice_sheet import AdviceSheet

            self._made = AdviceSheet(self._session, self.adviser, self._window)
            self._made.left.connect(self._shut)
        return self._made

    @property
    def _open(self) -> bool:
        return self._made is not None and self._made.isVisible()

    @property
    def text_told(self) -> str:
        """What it says, whole."""
        return self._words

    @Slot(object)
    def show_frame(self, frame: Frame) -> None:
        """Follow the theme and the switch."""
        on = bool(frame.options.get(OPTION.key, True))
        if self.isHidden() == on:
            self.setVisible(on)
        if not on and self._open:
            self._shut()
        if frame.theme is not self._theme:
            self._theme = frame.theme
            self.setIcon(icon("advice", frame.theme))

    @Slot()
    def toggle(self) -> None:
        """Open the sheet, or close it."""
        if self._open:
            self._shut()
        elif self.isVisible():
            self.sheet.open_above(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the sheet."""
        if event.key() == Qt.Key.Key_Escape and self._open:
            self._shut()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words where there is no room."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Room for all its words, up to a third of a small window."""
        words = self.fontMetrics().horizontalAdvance(self._words)
        return QSize(min(330, LEAST + words), 16)

    def minimumSizeHint(self) -> QSize:
        """The lamp alone."""
        return QSize(LEAST, 16)

    @Slot()
    def _tell(self) -> None:
        findings, naming = self.adviser.findings, naming_of(self._session.frame)
        self._words = ""
        if findings:
            from app.advice_words import words_of

            self._words = words_of(findings[0], naming).title
            if len(findings) > 1:
                self._words += self.tr("  +{n}").format(n=len(findings) - 1)
        nothing = self.tr("Advice: nothing has gone wrong that it knows of")
        told = self.tr("Advice: {words}. Click to read why, and what to do").format(words=self._words)
        self.setToolTip(told if findings else nothing)
        self.setAccessibleName(told if findings else nothing)
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.width() - LEAST + 4)
        text = (
            self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room) if room > 24 else ""
        )
        if self.text() != text:
            self.setText(text)

    @Slot()
    def _shut(self) -> None:
        self.sheet.hide()
        self.closed.emit()
