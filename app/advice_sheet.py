"""The sheet of the adviser: each thing it found, why, what to do, and a way to hear no more of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.advice_words import Words, words_of
from app.adviser import Adviser
from app.naming import naming_of
from app.session import Session
from nncore.advice import Finding

WIDTH = 440
EDGE = 12  # pixels that stay free around it


class AdviceSheet(QFrame):
    """Lies over the window's right foot while it is open; the numbers in it follow the training."""

    left = Signal()  # Esc, or nothing more to say

    def __init__(self, session: Session, adviser: Adviser, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._adviser, self._under = session, adviser, window
        self._entries: list[_Entry] = []
        self.setObjectName("advice-sheet")
        self.setAccessibleName(self.tr("Advice"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._box = QVBoxLayout()
        self._box.setContentsMargins(12, 8, 12, 10)
        self._box.setSpacing(12)
        inner = QWidget()
        inner.setLayout(self._box)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self._area)
        self._nothing = QLabel(self.tr("Nothing has gone wrong that it knows of."))
        self._nothing.setWordWrap(True)
        self._box.addWidget(self._nothing)
        self._box.addStretch(1)
        adviser.changed.connect(self._refresh)
        self.hide()

    @property
    def buttons(self) -> list[QPushButton]:
        """All buttons in it, from top to bottom."""
        return [b for entry in self._entries for b in entry.findChildren(QPushButton) if not b.isHidden()]

    def open_above(self, lamp: QWidget) -> None:
        """Show it, and give it the keyboard."""
        self._anchor = lamp
        self.show()
        self._refresh()
        self.raise_()
        buttons = self.buttons
        (buttons[0] if buttons else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keep Esc, which is the window's too, while something in here has the keyboard."""
        asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asked and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it; arrows go from button to button, Return presses one (Space is the window's)."""
        pressed = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(pressed, QPushButton):
            pressed.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and arrows go round the buttons: what lies below the sheet waits until it is closed."""
        buttons, now = self.buttons, self.focusWidget()
        if not buttons:
            return True
        at = buttons.index(now) if now in buttons else -1
        buttons[(at + (1 if forward else -1)) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    @Slot()
    def _refresh(self) -> None:
        if not self.isVisible():
            return
        findings, naming = self._adviser.findings, naming_of(self._session.frame)
        if [e.finding.key for e in self._entries] != [f.key for f in findings]:
            self._rebuild(findings)
        for entry, finding in zip(self._entries, findings, strict=True):
            entry.say(finding, words_of(finding, naming))
        self._nothing.setVisible(not findings)
        self._place()

    def _rebuild(self, findings: tuple[Finding, ...]) -> None:
        had_focus = any(
            entry.isAncestorOf(self.focusWidget()) for entry in self._entries if self.focusWidget()
        )
        for entry in self._entries:
            entry.hide()
            entry.deleteLater()
        self._entries = [_Entry(finding) for finding in findings]
        for at, entry in enumerate(self._entries):
            entry.taken.connect(self._adviser.take)
            entry.dismissed.connect(self._adviser.dismiss)
            self._box.insertWidget(at, entry)
        if had_focus:
            (self.buttons[0] if self.buttons else self).setFocus()

    def _place(self) -> None:
        window, width = self._under.rect(), min(WIDTH, self._under.width() - 2 * EDGE)
        foot = self._anchor.mapTo(self._under, QPoint(0, 0)).y() - 4
        heights = [entry.heightForWidth(width - 26) for entry in self._entries] or [
            self._nothing.sizeHint().height()
        ]
        wanted = sum(heights) + 12 * (len(heights) + 1) + 12
        height = min(wanted, foot - EDGE)
        self.setGeometry(window.width() - width - EDGE, foot - height, width, height)


class _Entry(QWidget):
    """One finding."""

    taken = Signal(object)
    dismissed = Signal(object)

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.finding = finding
        self._title, self._why = QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._why.setWordWrap(True)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._remedy = QPushButton()
        self._remedy.clicked.connect(self._take)
        self._quiet = QPushButton(self.tr("Quiet"))
        self._quiet.setToolTip(self.tr("Say nothing of this any more as long as this run lasts"))
        self._quiet.clicked.connect(self._dismiss)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._remedy)
        row.addWidget(self._quiet)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for widget in (self._title, self._why):
            box.addWidget(widget)
        box.addLayout(row)

    def say(self, finding: Finding, words: Words) -> None:
        """Show a finding, or the same one with newer numbers."""
        self.finding = finding
        for label, text in ((self._title, words.title), (self._why, words.why)):
            if label.text() != text:
                label.setText(text)
        self._remedy.setText(words.remedy)
        self._remedy.setVisible(bool(words.remedy))
        self._remedy.setToolTip(self.tr("{remedy}; Ctrl+Z takes it back").format(remedy=words.remedy))
        self._quiet.setAccessibleName(self.tr("Quiet about: {title}").format(title=words.title))

    @Slot()
    def _take(self) -> None:
        self.taken.emit(self.finding)

    @Slot()
    def _dismiss(self) -> None:
        self.dismissed.emit(self.finding)
