"""Help > Glossary: a field to search in, the words, and what the one chosen means here."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.dialogs import plain_buttons
from app.frame import Frame
from app.glossary import Entry, Glossary, glossary, text_of
from app.session import Session
from nncore.words import tr


class GlossaryDialog(QDialog):
    """Stays open beside the work; its numbers are those of the network shown when an entry is chosen."""

    def __init__(self, glossary: Glossary, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._glossary, self._session = glossary, session
        self.setWindowTitle(self.tr("Glossary"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search in the glossary"))
        self.search.setToolTip(self.tr("Type a word; Up and Down choose among what is found"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Words and common slips"))
        self.list.setToolTip(self.tr("Words first, then common slips put right"))
        self.list.setFixedWidth(250)
        self.about = QLabel(
            self.tr(
                "From anywhere: right-click a word, or press the menu key or Shift+F10, and the words that stand "
                "there are offered; Shift+F1 opens the first one."
            )
        )
        self.about.setProperty("role", "caption")
        self.about.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("What it means"))
        self.page.setOpenLinks(False)
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._show)
        self.page.anchorClicked.connect(self._follow)
        self._filter("")
        self.resize(min(760, max(520, parent.width() - 80)), min(500, max(360, parent.height() - 80)))

    @property
    def shown(self) -> Entry | None:
        """The entry that is read."""
        item = self.list.currentItem()
        return self._glossary[item.data(Qt.ItemDataRole.UserRole)] if item is not None else None

    def look_up(self, name: str) -> None:
        """Show an entry by its name."""
        self.search.clear()
        for at in range(self.list.count()):
            if self.list.item(at).data(Qt.ItemDataRole.UserRole) == name:
                self.list.setCurrentRow(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk through what is found while the search has the keyboard."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and not self.list.hasFocus() and self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(left)
        row.addWidget(self.page, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addLayout(row, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.about, 1)
        foot.addWidget(buttons)
        box.addLayout(foot)
        plain_buttons(self)

    @Slot(str)
    def _filter(self, search: str) -> None:
        now = self.shown
        self.list.clear()
        for entry in self._glossary.matching(search):
            title = entry.title
            item = QListWidgetItem(self.tr("Slip: {title}").format(title=title) if entry.slip else title)
            item.setToolTip(title)
            item.setData(Qt.ItemDataRole.UserRole, entry.name)
            self.list.addItem(item)
            if now is not None and entry.name == now.name and not search:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)
        if not self.list.count():
            self.page.setPlainText(self.tr("Nothing here has these words in it."))

    @Slot()
    def _show(self) -> None:
        entry = self.shown
        if entry is not None:
            self.page.setHtml(
                page_of(entry, self._session.frame, self.tr("See also"), self.tr("Common slip"))
            )

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        self.look_up(link.toString())


def page_of(entry: Entry, frame: Frame, see_also: str, slip: str) -> str:
    """HTML of an entry."""
    above = f'<p style="font-size: 11px">{escape(slip)}</p>' if entry.slip else ""
    parts = [above, f'<p style="font-size: 17px"><b>{escape(entry.title)}</b></p>']
    parts.append(f'<p style="line-height: 140%">{escape(text_of(entry, frame))}</p>')
    if entry.formula:
        parts.append(f'<p style="margin-left: 16px">{escape(tr(entry.formula))}</p>')
    see = [glossary()[name] for name in entry.see]
    links = " · ".join(f'<a href="{escape(each.name)}">{escape(each.title)}</a>' for each in see)
    return "".join(parts) + f"<p>{escape(see_also)}: {links}</p>"
