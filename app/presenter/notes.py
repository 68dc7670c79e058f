"""The speaker's window: the text of the step, the time, and where it goes from here."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from app import fonts
from app.presenter.keys import named, tip_of
from app.presenter.screens import speakers
from app.presenter.script import Script
from app.zoom import factor
from nncore.words import tr

TYPE = 17  # pixels on the screen, however large the room sees everything
SIZE = (460, 520)  # ... of the window where there is no second screen
DOES = "does"  # the property of a button
BUTTONS = ("back", "next", "skip", "black")


class Notes(QWidget):
    """On a screen of its own where there is one; it floats over the window where there is none."""

    wanted = Signal(str)  # the key of what is to be done
    swapped = Signal()  # the two windows should change screens

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self._room = window
        self.setWindowTitle(self.tr("Notes"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._since = QElapsedTimer()
        self._script = Script("", "", waits=False)
        self.title, self.clock, self.text = QLabel(), QLabel(), QTextBrowser()
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.clock.setAccessibleName(self.tr("Time since the beginning"))
        self.text.setAccessibleName(self.tr("Notes"))
        self.buttons = {key: self._button(key) for key in BUTTONS}
        self.swap = QPushButton(self.tr("Swap screens"))
        self.swap.setToolTip(self.tr("Show the room what is here, and the notes there"))
        self.swap.clicked.connect(self.swapped)
        self._lay_out()
        self._ticks = QTimer(self, interval=1000)
        self._ticks.timeout.connect(self._tell_time)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._place_again)
            application.screenRemoved.connect(self._place_again)

    def open(self) -> None:
        """Show the notes where the room does not see them, if that can be."""
        if not self._since.isValid():
            self._since.start()
        self._tell_time()
        self._ticks.start()
        self.place(QGuiApplication.screens())
        self.show()

    def end(self) -> None:
        """Go, and begin to count anew the next time."""
        self._ticks.stop()
        self._since.invalidate()
        self.hide()

    def show_script(self, script: Script) -> None:
        """Show what there is to say; the place in a text that only has other numbers stays."""
        self.buttons["skip"].setVisible(script.waits)
        if script == self._script:
            return
        same, self._script = script.title == self._script.title, script
        at = self.text.verticalScrollBar().value() if same else 0
        self.title.setText(script.title)
        self.text.setHtml(script.body)
        self.text.verticalScrollBar().setValue(at)

    def place(self, screens: list[QScreen]) -> None:
        """Go to the speaker's screen."""
        mine = speakers(self._room.screen(), screens)
        self.swap.setVisible(mine is not None)
        self.text.setFont(fonts.sized(TYPE / factor.now()))
        if mine is not None:
            self.setGeometry(mine.availableGeometry())
            return
        room, (width, height) = self._room.geometry(), (round(side / factor.now()) for side in SIZE)
        at = QRect(0, 0, min(width, room.width()), min(height, room.height()))
        at.moveBottomRight(room.bottomRight())
        self.setGeometry(at)

    @Slot()
    def _place_again(self) -> None:
        if self.isVisible():
            self.place(QGuiApplication.screens())

    @Slot()
    def _tell_time(self) -> None:
        seconds = self._since.elapsed() // 1000 if self._since.isValid() else 0
        self.clock.setText(f"{seconds // 60}:{seconds % 60:02}")

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.wanted.emit(button.property(DOES))

    def _button(self, key: str) -> QPushButton:
        of = named()[key]
        button = QPushButton(tr(of.text))
        button.setToolTip(tip_of(of))
        button.setAutoDefault(False)
        button.setProperty(DOES, key)
        button.clicked.connect(self._pressed)
        return button

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.clock)
        for button in self.buttons.values():
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.swap)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 10)
        box.addLayout(head)
        box.addWidget(self.text, 1)
        box.addLayout(foot)
