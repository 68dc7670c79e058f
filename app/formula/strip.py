"""The strip as a widget: it keeps what is arranged, and turns mouse and keys into Session verbs.

It is a Pane without a dock: the Scheduler hands it Frames as it does every pane, so a click shows at once, training
refreshes it at its own rate at most, and the throttle that protects training counts it in. A listener of its own on
`frame_changed` would be redrawn at each Frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Slot
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolTip, QWidget

from app import fonts
from app.formula.arrange import Arranged, Arranger, Spot
from app.formula.finger import Finger
from app.formula.options import FORM, OPTIONS, SHOWN
from app.formula.paint import paint
from app.formula.telling import in_words, tip_of, why_not
from app.frame import Frame
from app.graphics import draw_focus, draw_text, hairline
from app.lock_watch import LockWatch
from app.locks import locked_with
from app.options import Option
from app.pane import Pane
from app.selection import Neuron
from app.widgets import IconButton, OptionMenu

if TYPE_CHECKING:
    from app.session import Session

HEIGHT = 50


class FormulaStrip(Pane):
    """What is picked, or pointed at: its formula in symbols, in numbers and in numpy, each token a button."""

    key = "formula"
    title = "Formula"
    rate = 10.0
    options: ClassVar[tuple[Option, ...]] = OPTIONS
    follows: ClassVar[frozenset[str]] = Pane.follows | {"pins"}

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._frame: Frame | None = None
        self._arranger = Arranger()
        self._arranged: Arranged | None = None
        self._finger = Finger(session)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._add_controls()
        self.toggle = self._make_toggle()
        self._switched_off = not self.toggle.isChecked()
        session.frame_changed.connect(self._follow_switch)
        LockWatch(self, session)
        if self._switched_off:
            self.hide()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(960, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """One line, however narrow."""
        return QSize(160, HEIGHT)

    @property
    def arranged(self) -> Arranged | None:
        """What is written, and where; None while nothing is picked."""
        return self._arranged

    @property
    def baseline(self) -> float:
        """Where the letters stand."""
        return self.height() / 2 + 5.0

    # -- showing ------------------------------------------------------------------------------------------

    def show_frame(self, frame: Frame) -> None:
        """Write the formula of `frame`."""
        old, self._frame = self._frame, frame
        if old is None or old.theme is not frame.theme:
            self._form.set_theme(frame.theme)
            self._copy.set_theme(frame.theme)
        self._form.set_value(str(frame.options[FORM.key]))
        self._arrange()
        if not frame.snapshot.running:
            self.setAccessibleDescription(self.describe(frame))

    def describe(self, frame: Frame) -> str:
        """The formula, or what to do to see one."""
        return in_words(frame, self._arranged.formula if self._arranged else None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The formula, or a hint."""
        del event
        frame = self._frame
        if frame is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), frame.theme.window)
        painter.setPen(hairline(frame.theme.line))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))
        if self._arranged is None:
            painter.setFont(fonts.body())
            room = self.rect().toRectF().adjusted(14, 0, -14, 0)
            draw_text(painter, room, why_not(frame), frame.theme.muted, Qt.AlignmentFlag.AlignVCenter)
            if self.hasFocus():
                draw_focus(painter, self.rect().toRectF(), frame.theme.accent)
        else:
            focused = self._finger.on(self._buttons) if self.hasFocus() else None
            paint(painter, self._arranged, frame, self.baseline, focused)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: another number of terms."""
        super().resizeEvent(event)
        self._arrange()

    # -- mouse --------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the token's thing in every pane."""
        spot = self._spot(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor)
        self._finger.point(spot.token.target if spot else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the token's thing."""
        spot = self._spot(event.position())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None:
            self.session.select(spot.token.target)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._finger.point(None)

    def event(self, event: QEvent) -> bool:
        """Say what a token is when the mouse rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._frame is not None:
            spot = self._spot(QPointF(event.pos()))
            area = spot.ring(self.baseline).toRect() if spot else QRect()
            text = tip_of(self._frame, spot.token) if spot else self._line_at(event.pos().x())
            QToolTip.showText(event.globalPos(), text, self, area)
            return True
        return super().event(event)

    # -- keyboard -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go from token to token, Enter selects, the copy key copies the line of numpy."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif self._finger.press(event.key(), self._buttons):
            self.update()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Point at the token that the keyboard is on, if it came by the keyboard."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self._finger.go(self._buttons)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing."""
        super().focusOutEvent(event)
        self._finger.point(None)
        self.update()

    @Slot()
    def copy(self) -> None:
        """Put the line of numpy on the clipboard."""
        if self._arranged is not None:
            QGuiApplication.clipboard().setText(self._arranged.formula.line)

    # -- inside -------------------------------------------------------------------------------------------

    def _add_controls(self) -> None:
        self._form = OptionMenu(self.tr("A neuron as"), FORM.choices, tip=self.tr(FORM.tip), parent=self)
        self._form.chosen.connect(lambda value: self.session.set_option(FORM.key, value))
        locked_with(self._form, FORM.key)
        tip = self.tr("Copy the line of numpy: W[l], b[l], a[l] are the arrays of layer l, a[0] is the input")
        self._copy = IconButton("copy", tip, parent=self, size=18)
        self._copy.clicked.connect(self.copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 8, 0)
        row.addWidget(self._form)
        row.addStretch(1)
        row.addWidget(self._copy)

    def _make_toggle(self) -> QAction:
        action = QAction(self.tr(SHOWN.label), self)
        action.setCheckable(True)
        action.setChecked(bool(self.session.frame.options[SHOWN.key]))
        action.setToolTip(self.tr(SHOWN.tip))
        action.triggered.connect(lambda on: self.session.set_option(SHOWN.key, on))
        return locked_with(action, SHOWN.key)

    @Slot(object)
    def _follow_switch(self, frame: Frame) -> None:
        """Come and go: the Scheduler shows nothing to what cannot be seen, so this is heard from the session."""
        shown = bool(frame.options[SHOWN.key])
        if shown is self._switched_off:
            self._switched_off = not shown
            self.toggle.setChecked(shown)
            self.setVisible(shown)

    def _arrange(self) -> None:
        frame = self._frame
        if frame is None:
            return
        thing = frame.selection or frame.hover
        neuron = isinstance(thing, Neuron) and thing.layer > 0
        self._form.setVisible(neuron)
        self._copy.setVisible(frame.selection is not None or frame.hover is not None)
        left = 14.0 + (self._form.sizeHint().width() if neuron else 0)
        right = self.width() - 14.0 - self._copy.sizeHint().width()
        self._arranged = self._arranger.arrange(frame, left, right)
        self.update()

    def _line_at(self, x: float) -> str:
        """The whole line of numpy, which may be cut off, over where it stands."""
        arranged = self._arranged
        return arranged.formula.line if arranged and arranged.code_from <= x <= arranged.code_to else ""

    def _spot(self, point: QPointF) -> Spot | None:
        return self._arranged.at(point, self.baseline) if self._arranged else None

    @property
    def _buttons(self) -> tuple[Spot, ...]:
        return self._arranged.buttons if self._arranged else ()
