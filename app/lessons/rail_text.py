"""A text of a lesson on the screen: numbers that follow the engine, words that light what they name."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QFocusEvent, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from app import fonts
from app.lessons.expression import Scope
from app.lessons.markup import Break, Lit, Number, Text
from app.lessons.targets import Target
from app.lessons.unbroken import as_read, unbroken
from app.theme import Theme

HINT = "hint:"


class LessonText(QTextBrowser):
    """As high as its text. Tab goes from lit word to lit word; pointing at one, or coming to one, lights it."""

    lit = Signal(object)  # Target, or None
    chosen = Signal(object)  # Target
    hint_wanted = Signal()

    def __init__(self, text: Text = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._html, self._hint, self._hinted = text, "", "", False
        self._targets = [part.target for part in text if isinstance(part, Lit)]
        self.setProperty("role", "lesson")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setFont(fonts.body())
        self.document().setDocumentMargin(0)
        for set_policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self._targets else Qt.FocusPolicy.NoFocus)
        self.highlighted.connect(self._point)
        self.anchorClicked.connect(self._choose)

    def set_hint(self, hint: str) -> None:
        """Offer a hint at the end, which opens when it is clicked."""
        self._hint = hint
        if hint:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def open_hint(self, *, is_open: bool) -> None:
        """Show the hint, or offer it only."""
        self._hinted = is_open

    @property
    def said(self) -> str:
        """What it says, without the offer of a hint."""
        offer = "" if self._hinted or not self._hint else self.tr("Hint")
        return as_read(self.toPlainText()).removesuffix(offer).rstrip()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours; a lit word that has the keyboard stands on the accent."""
        ink = self.palette()
        ink.setColor(QPalette.ColorRole.Highlight, theme.accent)
        ink.setColor(QPalette.ColorRole.HighlightedText, theme.on_accent)
        ink.setColor(QPalette.ColorRole.Text, theme.text)
        ink.setColor(QPalette.ColorRole.Link, theme.text)
        self.setPalette(ink)
        self._html = ""

    def show_numbers(self, scope: Scope | None) -> None:
        """Write the text with its numbers as they are now."""
        html = self._written(scope)
        if html == self._html:
            return
        self._html = html
        old = self.textCursor()
        self.setHtml(html)
        if old.hasSelection() and self.hasFocus():  # the lit word that has the keyboard keeps it
            cursor = self.textCursor()
            cursor.setPosition(min(old.anchor(), self.document().characterCount() - 1))
            cursor.setPosition(
                min(old.position(), self.document().characterCount() - 1), QTextCursor.MoveMode.KeepAnchor
            )
            self.setTextCursor(cursor)
        self.setAccessibleName(as_read(self.toPlainText()))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as the text."""
        return QSize(200, self.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come to the first lit word, or backwards to the last: the text itself has nothing to be done with."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.focusNextPrevChild(event.reason() == Qt.FocusReason.TabFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the light out."""
        super().focusOutEvent(event)
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self.lit.emit(None)

    def _fit(self) -> None:
        self.document().setTextWidth(max(1, self.viewport().width()))
        self.setFixedHeight(round(self.document().size().height()) + 1)

    def _written(self, scope: Scope | None) -> str:
        parts, n = ["<p style='margin:0'>"], 0
        for part in self._text:
            if isinstance(part, Break):
                parts.append("</p><p style='margin:8px 0 0 0'>")
            elif isinstance(part, Number):
                parts.append(f"<b>{escape('–' if scope is None else part.shown(scope))}</b>")
            elif isinstance(part, Lit):
                parts.append(f"<a href='t:{n}'>{escape(unbroken(part.text))}</a>")
                n += 1
            else:
                text = escape(unbroken(part.text))
                parts.append(f"<b>{text}</b>" if part.strong else text)
        if self._hint:
            shown = escape(unbroken(self._hint)) if self._hinted else ""
            parts.append(f" {shown or self._offer()}")
        return "".join([*parts, "</p>"])

    def _offer(self) -> str:
        return f"<a href='{HINT}'>{escape(self.tr('Hint'))}</a>"

    def _target(self, url: QUrl) -> Target | None:
        kind, _, number = url.toString().partition(":")
        return self._targets[int(number)] if kind == "t" and number.isdecimal() else None

    def _point(self, url: QUrl) -> None:
        self.lit.emit(self._target(url))

    def _choose(self, url: QUrl) -> None:
        if url.toString() == HINT:
            self._hinted = True
            self.hint_wanted.emit()
        elif (target := self._target(url)) is not None:
            self.chosen.emit(target)
