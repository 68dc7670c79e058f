"""What is written at a place of the window: painted lines, a widget's own words, tips, and what `?` would say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTabBar, QWidget

from app.explanation import Explanation, asked, of_widget
from app.glossary import Glossary
from app.painted_text import written_on
from app.pane import Pane

MOST = 8  # terms that are offered
REACH = 2  # pixels around a line that count as it
THROUGH = Qt.WidgetAttribute.WA_TransparentForMouseEvents
OWN = ("text", "title", "currentText", "placeholderText", "plainText", "windowTitle")
ABOUT = ("toolTip", "accessibleName", "accessibleDescription", "whatsThis")
"""Properties by which widgets of any kind say what they are."""
_TAG = re.compile(r"<[^<>]*>")


def terms_at(glossary: Glossary, widget: QWidget, pos: QPoint) -> tuple[str, ...]:
    """The terms of what stands at a place, the nearest first."""
    return _found(glossary, texts_at(widget, pos))


def terms_on(glossary: Glossary, widget: QWidget) -> tuple[str, ...]:
    """The terms of what has the keyboard: of what is chosen in it, then of all that is written on it."""
    texts = [*texts_at(widget, spot_of(widget)), *(line.text for line in written_on(_face(widget)))]
    return _found(glossary, texts)


def texts_at(widget: QWidget, pos: QPoint) -> Iterator[str]:
    """All texts of a place, the nearest first."""
    face = _face(widget)
    at = face.mapFrom(widget, pos) if face is not widget else pos
    yield from _lines_at(face, at, face.width() if _is_rows(face) else REACH)
    for over in _lying_over(face, at):
        yield from _lines_at(over, over.mapFrom(over.window(), face.mapTo(face.window(), at)), REACH)
    yield from _said(widget, OWN)
    found = _explained(widget, pos)
    if found is not None:
        yield f"{found.name} · {found.sentence}"
    yield asked(face, at)
    yield from _said(widget, ABOUT)


def spot_of(widget: QWidget) -> QPoint:
    """Where the keyboard is in a widget: its chosen row, tab or entry, or its middle."""
    if isinstance(widget, QMenu) and widget.activeAction() is not None:
        return widget.actionGeometry(widget.activeAction()).center()
    if isinstance(widget, QTabBar):
        return widget.tabRect(widget.currentIndex()).center()
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        return widget.viewport().mapTo(widget, widget.visualRect(widget.currentIndex()).center())
    return widget.rect().center()


def _found(glossary: Glossary, texts: Iterator[str] | list[str]) -> tuple[str, ...]:
    names: dict[str, None] = {}
    for text in texts:
        names.update(dict.fromkeys(glossary.terms_in(plain(text), MOST)))
    return tuple(names)[:MOST]


def plain(text: str) -> str:
    """A text without the marks of its form, and without those of its keys."""
    bare = unescape(_TAG.sub(" ", text)) if "<" in text else text
    return bare.replace("&", "")


def _said(widget: QWidget, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        value = widget.property(name)
        if isinstance(value, str) and value:
            yield value


def _face(widget: QWidget) -> QWidget:
    """The part of a widget that is painted on: of a list or a table what is scrolled."""
    return widget.viewport() if isinstance(widget, QAbstractItemView) else widget


def _lines_at(face: QWidget, at: QPoint, across: int) -> Iterator[str]:
    for line in written_on(face):
        if line.place.adjusted(-across, -REACH, across, REACH).contains(at):
            yield line.text


def _lying_over(face: QWidget, at: QPoint) -> Iterator[QWidget]:
    """What is painted over a place, and leaves the mouse to what lies under it."""
    one: QWidget | None = face
    while one is not None:
        here = one.mapFrom(face.window(), face.mapTo(face.window(), at)) if one is not face else at
        over = [child for child in one.children() if isinstance(child, QWidget) and child.isVisible()]
        yield from (each for each in over if each.testAttribute(THROUGH) and each.geometry().contains(here))
        one = None if one.isWindow() else one.parentWidget()


def _is_rows(face: QWidget) -> bool:
    """Whether a row counts from edge to edge."""
    return isinstance(face, QMenu) or isinstance(face.parentWidget(), QAbstractItemView)


def _explained(widget: QWidget, pos: QPoint) -> Explanation | None:
    """What `?` would say."""
    pane: QWidget | None = widget
    while pane is not None and not isinstance(pane, Pane):
        pane = pane.parentWidget()
    if isinstance(pane, Pane):
        return pane.explain(widget.mapTo(pane, pos))
    return of_widget(widget, pos)
