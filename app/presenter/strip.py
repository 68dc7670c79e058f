"""The foot of the window while presenting: the panes by number, and what can be done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.icons import icon
from app.presenter.choice import Panes
from app.presenter.keys import named, native, tip_of
from app.theme import Theme
from app.widgets.same_size import say
from app.zoom.room import Strip
from nncore.words import tr

DOES, LONG, SHORT = "does", "long", "short"  # the properties of a button
SIDE, BETWEEN = 8, 2  # pixels
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
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)  # the panes, the verbs
        self._places = QHBoxLayout(self._row)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(BETWEEN)
        self._run = {key: self._of_action(action) for key, action in run.items()}
        self.switches = {
            key: self._button(
                tr(named()[key].text), key, tip_of(named()[key]), short=native(named()[key].keys[0])
            )
            for key in SWITCHES
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
            button = self.panes[key] = self._button(f"{number}  {title}", key, "", short=str(number))
            button.setCheckable(True)
            tip = self.tr("Show or hide this pane ({number})")
            button.setToolTip(f"{title}: {tip.format(number=number)}")
            self._places.insertWidget(number - 1, button)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Paint all of it anew where parts of it move: while the type grows, Qt would take along what stood there."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.update()
        return done

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

    def _fit(self) -> None:
        """Panes and verbs side by side, else one above the other; in full, else by their numbers and keys."""
        panes, switches = list(self.panes.values()), list(self.switches.values())
        plain = [*self._run.values(), self._leave]
        room = self.width() - 2 * SIDE
        aside = _wide(panes) + _wide([*plain, *switches]) <= room
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.LeftToRight if aside else ways.TopToBottom)
        _write(panes, short=not aside and _wide(panes) > room)
        _write(switches, short=not aside and _wide([*plain, *switches]) > room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one line or two."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(1, super().minimumSizeHint().height())

    def _button(self, text: str, does: str, tip: str, *, short: str = "") -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setProperty(LONG, text)
        button.setProperty(SHORT, short)
        button.setAccessibleName(text)
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
        verbs = QHBoxLayout()
        verbs.setSpacing(BETWEEN)
        verbs.addStretch(1)
        for button in (*self._run.values(), *self.switches.values(), self._leave):
            verbs.addWidget(button)
        self._halves.setSpacing(BETWEEN)
        self._halves.addWidget(Strip(self._row), 1)
        self._halves.addLayout(verbs)
        box = QVBoxLayout(self)
        box.setContentsMargins(SIDE, 4, SIDE, 4)
        box.setSpacing(4)
        box.addWidget(self.line)
        box.addLayout(self._halves)


def _wide(buttons: Sequence[QToolButton]) -> int:
    """Pixels that buttons take with what they say in full, with a space behind each."""
    return sum(_full(button) + BETWEEN for button in buttons)


def _full(button: QToolButton) -> int:
    metrics = button.fontMetrics()
    now, long = (metrics.horizontalAdvance(text or "") for text in (button.text(), button.property(LONG)))
    return button.sizeHint().width() + (long - now if button.property(SHORT) else 0)


def _write(buttons: Sequence[QToolButton], *, short: bool) -> None:
    for button in buttons:
        say(button, button.property(SHORT if short else LONG))
