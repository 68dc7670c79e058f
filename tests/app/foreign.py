"""A language that nobody speaks: every letter of a text that was translated has an accent, so what has none was not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QTabBar,
    QTableWidget,
    QTextEdit,
    QWidget,
)

from app import language

PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
STRANGE = "áƀćđéƒǵĥíĵķĺḿńóṕɋŕśťúṽẃẋýžÁɃĆĐÉƑǴĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼẂẊÝŽ"
_TABLE = str.maketrans(PLAIN, STRANGE)
_KEPT = re.compile(r"(\{[^{}]*\}|\]\([^()]*\)|<[^<>]*>|&[a-z]+;)")
WORD = re.compile(r"(?<![0-9a-zA-Z])[A-Za-z]{3,}(?![0-9])")


class Pseudo(QTranslator):
    """Puts an accent on every letter but those of {names} and <tags>, and notes what it was asked for."""

    asked: ClassVar[set[str]] = set()

    def translate(self, context: object, source: str, disambiguation: object = None, n: int = -1) -> str:
        """The strange form of a text."""
        del disambiguation, n
        if not str(context).startswith(("Q", "GraphicsScene")):  # those are Qt's own and pyqtgraph's
            self.asked.add(source)
        return strange(source)

    def isEmpty(self) -> bool:
        """Whether there is nothing in it."""
        return False


@cache
def strange(text: str) -> str:
    """`text` with an accent on every letter."""
    parts = _KEPT.split(text)
    return "".join(part if i % 2 else part.translate(_TABLE) for i, part in enumerate(parts))


@contextmanager
def spoken() -> Iterator[None]:
    """Everything made in here is said in the strange language."""
    language.say(Pseudo())
    try:
        yield
    finally:
        language.speak(language.HOME)


def plain_words(text: str) -> list[str]:
    """The words of a text that nobody translated; names of code and of people's files are no words."""
    bare = re.sub(r"<[^<>]*>|&[a-z]+;", " ", text)
    return [word for word in WORD.findall(bare) if word not in NAMES]


NAMES = frozenset(
    [
        "MNIST",
        "numpy",
        "ReLU",
        "relu",
        "tanh",
        "sigmoid",
        "softmax",
        "exp",
        "log",
        "cos",
        "sin",
        "max",
        "min",
        "sum",
        "mean",
        "def",
        "return",
        "import",
        "array",
        "Ctrl",
        "Shift",
        "Alt",
        "Esc",
        "Space",
        "Enter",
        "Home",
        "End",
        "PgUp",
        "PgDown",
        "Tab",
        "Del",
        "Backspace",
        "Return",
        "Left",
        "Right",
        "Down",
        "float",
        "Python",
        "PyTorch",
        "PySide",
        "pyqtgraph",
        "Inter",
        "SQLite",
        "dtype",
        "Descent",
        "Explorer",
        "XOR",
        "English",
        "Deutsch",
        "RMS",
        "IDX",
        "CSV",
        "PNG",
        "safetensors",
    ]
)


def said(root: QWidget) -> Iterator[tuple[str, str]]:
    """Where and what: every text of the widgets in `root` that a person can read or have read out."""
    for widget in [root, *root.findChildren(QWidget)]:
        name = f"{type(widget).__name__} {widget.objectName()}"
        yield f"{name} tip", widget.toolTip()
        yield f"{name} status tip", widget.statusTip()
        yield f"{name} window", widget.windowTitle()
        yield f"{name} name", widget.accessibleName()
        yield f"{name} description", widget.accessibleDescription()
        yield from ((name, text) for text in _texts(widget))
        for action in widget.actions():
            yield f"{name} action", action.text()
            yield f"{name} action tip", action.toolTip()


def _texts(widget: QWidget) -> list[str]:
    if isinstance(widget, QComboBox):
        tips = [str(widget.itemData(i, Qt.ItemDataRole.ToolTipRole) or "") for i in range(widget.count())]
        return [*tips, *(widget.itemText(i) for i in range(widget.count()))]
    if isinstance(widget, QTableWidget):
        heads = (widget.horizontalHeaderItem(i) for i in range(widget.columnCount()))
        return [head.text() for head in heads if head is not None]
    return [text for kind, texts in _TEXTS for text in (texts(widget) if isinstance(widget, kind) else ())]


_TEXTS: tuple[tuple[type[QWidget], Callable[[Any], list[str]]], ...] = (
    (QLabel, lambda label: [label.text()]),
    (QAbstractButton, lambda button: [button.text()]),
    (QListWidget, lambda listed: [listed.item(i).text() for i in range(listed.count())]),
    (QTextEdit, lambda text: [text.toPlainText()]),
    (QTabBar, lambda tabs: [tabs.tabText(i) for i in range(tabs.count())]),
    (QLineEdit, lambda field: [field.placeholderText()]),
    (QMenu, lambda menu: [menu.title()]),
)
