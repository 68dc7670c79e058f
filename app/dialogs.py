"""Small dialogs that only tell: the keys, the state in words, what this program is."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.keys_dialog import KeysDialog
from nncore.words import tr

CREDITS = (
    "Handwritten digits: MNIST, by Yann LeCun, Corinna Cortes and Christopher J.C. Burges. "
    "Typeface: Inter, by the Inter project authors, under the SIL Open Font License. "
    "Made with Qt for Python, pyqtgraph and numpy. Everything runs on this computer; nothing is sent anywhere."
)


def show_keys(parent: QWidget) -> None:
    """Every key in groups."""
    _run(KeysDialog(parent))


def show_words(parent: QWidget, words: str) -> None:
    """Show the state in words, paragraph by paragraph, and copy it."""
    QGuiApplication.clipboard().setText(words)
    dialog = QDialog(parent)
    dialog.setWindowTitle(parent.tr("What is shown"))
    text = QTextBrowser()
    text.setAccessibleName(parent.tr("What is shown, in words"))
    text.setHtml("".join(_paragraph(part) for part in words.split("\n\n")))
    box = QVBoxLayout(dialog)
    box.addWidget(text)
    box.addWidget(QLabel(parent.tr("Copied to the clipboard.")))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    box.addWidget(buttons)
    dialog.resize(min(680, parent.width() - 80), min(520, parent.height() - 80))
    _run(dialog)


def _paragraph(part: str) -> str:
    """HTML of "Pane: what it shows", the name as a heading."""
    title, _, text = part.partition(": ")
    body = escape(text).replace("\n", "<br>")
    return f'<p style="line-height: 140%; margin-bottom: 12px"><b>{escape(title)}</b><br>{body}</p>'


def show_about(parent: QWidget) -> None:
    """Version, licences, credits."""
    box = QMessageBox(parent)
    box.setWindowTitle(parent.tr("About"))
    box.setText(f"Descent Explorer {own_version()}")
    box.setInformativeText(parent.tr(CREDITS))
    _run(box)


def own_version() -> str:
    """The version of the installed package, or of the checkout."""
    from importlib.metadata import PackageNotFoundError, version  # here and not above: 20 ms of every start

    try:
        return version("descent-explorer")
    except PackageNotFoundError:
        return tr("(from source)")


def plain_buttons(dialog: QDialog) -> None:
    """Take the style's own pictures off the buttons of a dialog: they are nobody's here."""
    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())


def _run(dialog: QDialog) -> None:
    plain_buttons(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
