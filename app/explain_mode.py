"""`?`: the pointer becomes a question mark, and everything tells what it is until `?` or Esc is pressed again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.explain_card import ExplainCard
from app.explain_chrome import formula_of
from app.explanation import Explanation, of_widget
from app.formula.telling import name_of as name_of_thing
from app.frame import Frame
from app.glossary import Glossary
from app.pane import Pane
from app.selection import Bias, Example, Neuron, Selection, Weight
from app.session import Session
from nncore.words import capital

_EATEN = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.ContextMenu,
    QEvent.Type.ToolTip,
    QEvent.Type.TouchBegin,
}
_WALK = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class ExplainMode(QObject):
    """While it is on, clicks and keys do nothing else in the window."""

    ended = Signal()
    asked = Signal(str)  # a term to be looked up

    def __init__(self, window: QMainWindow, session: Session, glossary: Glossary) -> None:
        super().__init__(window)
        self._window, self._session, self._glossary = window, session, glossary
        self.card = ExplainCard(window)
        self.card.asked.connect(self._look_up)
        self.on = self._held = False
        self._at: tuple[QWidget, QPoint] | None = None
        self._terms: tuple[str, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=40)
        self._soon.timeout.connect(self._explain)
        session.frame_changed.connect(self._follow)

    def toggle(self) -> None:
        """Begin, or leave."""
        self.stop() if self.on else self.start()

    def start(self) -> None:
        """Take the mouse and the keyboard of the window."""
        self.on, self._held = True, False
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WhatsThisCursor)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        words = self.tr(
            "Point at anything, or go to it with Tab, and a card like this one tells what it is. Nothing is changed."
        )
        self._fill(Explanation(self.tr("What is this?"), words), None)
        middle = self._window.rect().center()
        self.card.place(QRect(middle - QPoint(160, 60), middle - QPoint(159, 59)))

    def stop(self) -> None:
        """Give both back."""
        if self.on:
            self.on = False
            self._soon.stop()
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            QGuiApplication.restoreOverrideCursor()
            self.card.hide()
            self.ended.emit()

    def explain_at(self, widget: QWidget, pos: QPoint) -> Explanation:
        """What stands at `pos` of `widget`."""
        pane = _pane_of(widget)
        if pane is not None:
            return pane.explain(widget.mapTo(pane, pos))
        found = of_widget(widget, pos)
        nothing = self.tr("Nothing stands here: this part only keeps the others apart.")
        if found is None:
            return Explanation("", nothing)
        return replace(found, formula=formula_of(self._session.frame, widget))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let moves and Tab through, and keep all else from the window."""
        kind = event.type()
        if kind in (QEvent.Type.Close, QEvent.Type.Hide) and watched is self._window:
            self.stop()  # its cursor and its filter must not outlive the window
            return False
        if not isinstance(watched, QWidget) or not self._is_mine(watched):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._point(watched, event.position())
        elif kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._held = False
            self._point(watched, event.position())
            self._explain()
            self._held = True
        return kind in _EATEN or kind == QEvent.Type.KeyRelease

    def _is_mine(self, widget: QWidget) -> bool:
        inside = widget is self._window or self._window.isAncestorOf(widget)
        return inside and not (widget is self.card or self.card.isAncestorOf(widget))

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Question) or event.text() == "?":
            self.stop()
        elif event.key() == Qt.Key.Key_G and self._terms:
            self._look_up(self._terms[0])
        elif event.key() in _WALK:
            QTimer.singleShot(0, self, self._explain_focus)
            return False
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._explain_focus()
        return True

    def _point(self, widget: QWidget, pos: QPointF) -> None:
        if not self._held:
            self._at = widget, pos.toPoint()
            if not self._soon.isActive():
                self._soon.start()

    @Slot()
    def _explain(self) -> None:
        if not self.on or self._held or self._at is None:
            return
        widget, pos = self._at
        self._fill(self.explain_at(widget, pos), self._thing(widget))
        by = widget.mapTo(self._window, pos) if self._window.isAncestorOf(widget) else pos
        self.card.place(QRect(by - QPoint(8, 8), by + QPoint(8, 8)))

    @Slot()
    def _explain_focus(self) -> None:
        widget = QApplication.focusWidget()
        if not self.on or widget is None or not self._is_mine(widget) or widget is self._window:
            return
        self._held = False
        self._at = widget, widget.rect().center()
        self._fill(self.explain_at(*self._at), self._thing(widget))
        self.card.place(QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size()))

    def _thing(self, widget: QWidget) -> Selection | None:
        """What is pointed at in a pane: its panes tell the session, in this mode as always."""
        return self._session.frame.hover if _pane_of(widget) is not None else None

    def _fill(self, explanation: Explanation, thing: Selection | None) -> None:
        frame = self._session.frame
        if explanation.formula:
            thing = explanation.thing  # the pane says more of it than what it is
            if thing is not None:
                name = name_of_thing(frame, thing)
                explanation = replace(explanation, name=name[:1].upper() + name[1:])
        elif thing is not None and thing.exists_in(frame.snapshot.network):
            name = name_of_thing(frame, thing)
            explanation = Explanation(capital(name), self.tr(_sentence(thing)))
        else:
            thing = None
        self._terms = self._glossary.terms_in(f"{explanation.name} {explanation.sentence}")
        self.card.show_explanation(explanation, frame, thing, self._terms)

    @Slot(str)
    def _look_up(self, term: str) -> None:
        self.stop()
        self.asked.emit(term)

    @Slot(object)
    def _follow(self, frame: Frame) -> None:
        """The numbers follow the training, and the card what is pointed at."""
        del frame
        if self.on and not self._held and self._at is not None and not self._soon.isActive():
            self._soon.start()


def _pane_of(widget: QWidget) -> Pane | None:
    one: QWidget | None = widget
    while one is not None and not isinstance(one, Pane):
        one = one.parentWidget()
    return one


THINGS = {
    "input": "One number of the picture or row on the network: it goes into every neuron of the first layer.",
    "neuron": "It adds up what the layer before says, each times its weight, adds its bias, and bends the sum.",
    "weight": "How much one neuron counts for another: what is sent is multiplied by it, and training moves it.",
    "bias": "It is added to the neuron's weighted sum, whatever comes in; training moves it too.",
    "example": "One picture or row with its label; its cost is how far the outputs are from what they should be.",
}


def _sentence(thing: Selection) -> str:
    match thing:
        case Neuron(0, _):
            return THINGS["input"]
        case Neuron():
            return THINGS["neuron"]
        case Weight():
            return THINGS["weight"]
        case Bias():
            return THINGS["bias"]
        case Example():
            return THINGS["example"]
