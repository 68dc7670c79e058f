"""The foot of the window while presenting: the panes by number, and what can be done."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.icons import icon
from app.presenter.choice import Panes
from app.presenter.keys import named, tip_of
from app.theme import Theme
from app.zoom.room import Strip
from nncore.words import tr

DOES = "does"  # the property of a button
SWITCHES = ("light", "black", "rail", "notes")


class _Line(QLabel):
    """As high as its words, without telling the layouts around it that its height depends on its width.

    A scroll area asks a widget that tells so for the height it would like, and takes no less.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setProperty("role", "title")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def hasHeightForWidth(self) -> bool:
        """Never."""
        return False

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(max(0, self.heightForWidth(self.width())))


class PresenterStrip(QWidget):
    """One line of what the step is about, if there is one; below it panes at the left and verbs at the right."""

    wanted = Signal(str)  # the key of what is to be done, or of a pane

    def __init__(self, run: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        """`run` are the actions that train."""
        super().__init__(parent)
        self.line = _Line()
        self.panes: dict[str, QToolButton] = {}
        self._row = QWidget()
        self._places = QHBoxLayout(self._row)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(2)
        self._run = {key: self._of_action(action) for key, action in run.items()}
        self.switches = {
            key: self._button(tr(named()[key].text), key, tip_of(named()[key])) for key in SWITCHES
        }
        self._leave = self._button("", "leave", tip_of(named()["leave"]))
        self._leave.setAccessibleName(tr(named()["leave"].text))
        for button in self.switches.values():
            button.setCheckable(True)
        self._lay_out()

    def offer(self, panes: Mapping[str, str]) -> None:
        """Offer these panes: their keys and titles, by their numbers."""
        for button in self.panes.values():
            self._places.removeWidget(button)
            button.deleteLater()
        self.panes = {}
        for number, (key, title) in enumerate(panes.items(), 1):
            button = self.panes[key] = self._button(f"{number}  {title}", key, "")
            button.setCheckable(True)
            tip = self.tr("Show or hide this pane ({number})")
            button.setToolTip(tip.format(number=number))
            self._places.insertWidget(number - 1, button)

    def show_panes(self, shown: Panes) -> None:
        """Mark the panes that the room sees."""
        for key, button in self.panes.items():
            button.setChecked(key in shown)

    def say(self, text: str) -> None:
        """What the step is about; nothing takes no room."""
        self.line.setText(text)
        self.line.setVisible(bool(text))

    def dress(self, theme: Theme, *, running: bool) -> None:
        """Take the theme's icons, and show what a press would do to the run."""
        for key, name in (("toggle", "pause" if running else "play"), ("step", "step")):
            self._run[key].setIcon(icon(name, theme))
        self._leave.setIcon(icon("close", theme))

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self.wanted.emit(button.property(DOES))

    def _button(self, text: str, does: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setProperty(DOES, does)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._pressed)
        return button

    @staticmethod
    def _of_action(action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        return button

    def _lay_out(self) -> None:
        self._places.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(Strip(self._row), 1)
        for button in (*self._run.values(), *self.switches.values(), self._leave):
            row.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 4, 8, 4)
        box.setSpacing(4)
        box.addWidget(self.line)
        box.addLayout(row)
