"""A flat button that shows the present choice and offers the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QStyle, QStyleOptionToolButton, QToolButton, QWidget

from app.graphics import draw_text
from app.locks import locked_with
from app.options import Option
from app.theme import Theme
from app.widgets.settle import settle_after
from nncore.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_CHEVRON = 16  # pixels kept for it
_LEAST = 84  # pixels: some letters, an ellipsis and the chevron
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class OptionMenu(QToolButton):
    """`choices` are (value, label), as their table has them; as wide as the longest, so that nothing moves.

    Where there is no room for that, what is shown ends in an ellipsis, and what stands beside it stays in sight.
    """

    chosen = Signal(str)

    def __init__(
        self, title: str, choices: Sequence[tuple[str, str]], *, tip: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._theme: Theme | None = None
        self._labels = {value: tr(label) for value, label in choices}
        self._value = choices[0][0]
        self.setAutoRaise(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setToolTip(tip or title)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._actions = self._fill(QMenu(self))
        self.set_value(self._value)

    @classmethod
    def of(cls, option: Option) -> OptionMenu:
        """The menu of an option, which is locked with it."""
        menu = cls(option.label, option.choices, tip=option.tip)
        menu.setProperty("option", option.key)
        locked_with(menu, option.key)
        return menu

    @property
    def value(self) -> str:
        """The present choice."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show a choice; says nothing. KeyError if it is none."""
        self.setText(self._labels[value])
        self._value = value
        self._actions[value].setChecked(True)
        self.setAccessibleName(f"{self._title}: {self._labels[value]}")

    def set_theme(self, theme: Theme) -> None:
        """Follow a theme; without one the chevron follows the application's palette, as the text does."""
        if theme is not self._theme:
            self._theme = theme
            self.update()

    def sizeHint(self) -> QSize:
        """Room for the longest label and the chevron."""
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(label) for label in self._labels.values())
        return QSize(widest + _CHEVRON + 14, max(24, metrics.height() + 8))

    def minimumSizeHint(self) -> QSize:
        """Room for the beginning of the present choice."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), _LEAST), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, its text at the left, and a chevron at its right."""
        del event
        painter = QPainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option, painter, self)
        role = QPalette.ColorRole.ButtonText
        room = self.rect().toRectF().adjusted(7, 0, -_CHEVRON - 4, 0)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()) + 1)
        draw_text(painter, room, shown, self.palette().color(role), _LEFT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        quiet = self._theme.muted if self._theme else self.palette().color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(QPen(quiet, 1.4, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        x, y = self.width() - _CHEVRON / 2 - 3.0, self.height() / 2 + 0.5
        painter.drawPolyline([QPointF(x - 3.5, y - 2), QPointF(x, y + 1.5), QPointF(x + 3.5, y - 2)])

    def _fill(self, menu: QMenu) -> dict[str, QAction]:
        group = QActionGroup(menu)
        actions = {}
        for value, label in self._labels.items():
            action = menu.addAction(label)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
            actions[value] = action
        group.triggered.connect(self._triggered)
        self.setMenu(menu)
        settle_after(menu, self)
        return actions

    def _triggered(self, action: QAction) -> None:
        value = str(action.data())
        if value != self._value:
            self.set_value(value)
            self.chosen.emit(value)
