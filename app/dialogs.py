"""Small dialogs that only tell: the keys, the state in words, what this program is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.actions import SPECS, Spec

OTHER_KEYS = (
    (
        "Arrows",
        "Pad: move the brush by a pixel. Diagram: walk from neuron to neuron. Weights: from tile to tile",
    ),
    ("Return", "Pad: paint at the brush. Weights: open the tile"),
    ("Tab", "Go to the next control"),
)
CREDITS = (
    "Handwritten digits: MNIST, by Yann LeCun, Corinna Cortes and Christopher J.C. Burges. "
    "Typeface: Inter, by the Inter project authors, under the SIL Open Font License. "
    "Made with Qt for Python, pyqtgraph and numpy. Everything runs on this computer; nothing is sent anywhere."
)


def show_keys(parent: QWidget) -> None:
    """Every key in one list."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(parent.tr("Keys"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    rows = [(keys_of(spec), spec.tip) for spec in SPECS if spec.keys] + list(OTHER_KEYS)
    half = -(-len(rows) // 2)
    for i, (keys, tip) in enumerate(rows):
        key_label, tip_label = QLabel(keys), QLabel(tip)
        key_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        tip_label.setWordWrap(True)
        tip_label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        tip_label.setMinimumWidth(280)
        grid.addWidget(key_label, i % half, 2 * (i // half))
        grid.addWidget(tip_label, i % half, 2 * (i // half) + 1)
    box = QVBoxLayout(dialog)
    box.addLayout(grid)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    box.addWidget(buttons)
    _run(dialog)


def keys_of(spec: Spec) -> str:
    """The keys of an action as they are written on this system."""
    form = QKeySequence.SequenceFormat.NativeText
    return "  ".join(QKeySequence(key).toString(form) for key in spec.keys)


def show_words(parent: QWidget, words: str) -> None:
    """Show the state in words, and copy it."""
    QGuiApplication.clipboard().setText(words)
    box = QMessageBox(parent)
    box.setWindowTitle(parent.tr("What is shown"))
    box.setText(words)
    box.setInformativeText(parent.tr("Copied to the clipboard."))
    _run(box)


def show_about(parent: QWidget) -> None:
    """Version, licences, credits."""
    box = QMessageBox(parent)
    box.setWindowTitle(parent.tr("About"))
    box.setText(f"Descent Explorer {own_version()}")
    box.setInformativeText(parent.tr(CREDITS))
    _run(box)


def own_version() -> str:
    """The version of the installed package, or of the checkout."""
    try:
        return version("descent-explorer")
    except PackageNotFoundError:
        return "(from source)"


def plain_buttons(dialog: QDialog) -> None:
    """Take the style's own pictures off the buttons of a dialog: they are nobody's here."""
    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())


def _run(dialog: QDialog) -> None:
    plain_buttons(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
