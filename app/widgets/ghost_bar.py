"""One line under a pane: whose ghost is shown and at which step; hold to see it alone, one click puts it away."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app import fonts, numerals
from app.frame import Frame
from app.ghost import GHOST, Ghost
from app.locks import locked_with
from app.session import Session
from app.theme import Theme
from app.widgets.elided import ElidedLabel
from app.widgets.icon_button import IconButton
from nncore.words import tr

HEIGHT = 26


class GhostBar(QWidget):
    """A function of the Frame, as long as there is a ghost; else it takes no room."""

    held = Signal()  # or let go of again

    def __init__(self, session: Session, parent: QWidget, *, holds: bool = True) -> None:
        super().__init__(parent)
        self._session = session
        self._theme: Theme | None = None
        self._key: tuple[object, ...] = ()
        self.is_held = False  # whether the ghost is to be seen in the place of the network
        self.words = ElidedLabel()
        self.words.setFont(fonts.caption())
        self.hold = QToolButton()
        self.hold.setText(self.tr("Hold to see it"))
        self.hold.setAutoRaise(True)
        self.hold.setFont(fonts.caption())
        self.hold.setToolTip(self.tr("The ghost in the place of the network, as long as it is held down"))
        self.hold.setAccessibleName(self.hold.toolTip())
        self.hold.pressed.connect(self._press)
        self.hold.released.connect(self._release)
        self.away = IconButton("close", self.tr("Put the ghost away"), size=12)
        self.away.clicked.connect(self._put_away)
        locked_with(self.away, GHOST.key)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 4, 0)
        row.setSpacing(6)
        row.addWidget(self.words, 1)
        row.addWidget(self.hold)
        row.addWidget(self.away)
        self.hold.setHidden(not holds)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAutoFillBackground(True)
        self.setVisible(False)

    @property
    def room(self) -> int:
        """Pixels of height it takes now."""
        return HEIGHT if not self.isHidden() else 0

    def follow(self, frame: Frame) -> Frame:
        """Say whose ghost there is; return what is to be seen: the frame, or while held the ghost in its place."""
        self.show_frame(frame)
        if not self.is_held:
            return frame
        self.words.setText(self.tr("You see the ghost. {ghost}").format(ghost=ghost_words(frame)))
        return frame.haunted

    def place(self) -> None:
        """Lie at the foot of a parent that has no layout."""
        if (parent := self.parentWidget()) is not None:
            self.setGeometry(0, parent.height() - HEIGHT, parent.width(), HEIGHT)

    def show_frame(self, frame: Frame) -> None:
        """Say whose ghost there is."""
        ghost = frame.ghost
        if frame.theme is not self._theme:
            self._dress(frame.theme)
        key = ghost, frame.snapshot.network.sizes
        if self._key and self._key[0] is ghost and self._key[1] == key[1]:
            return
        self._key = key
        self.is_held = self.is_held and ghost is not None
        if ghost is not None:
            self.words.setText(ghost_words(frame))
            self.hold.setEnabled(ghost.fits(frame.snapshot.network))
        self.setVisible(ghost is not None)

    def _dress(self, theme: Theme) -> None:
        self._theme = theme
        colours = QPalette(self.palette())
        colours.setColor(QPalette.ColorRole.Window, theme.panel)
        colours.setColor(QPalette.ColorRole.WindowText, theme.text)
        self.setPalette(colours)
        self.away.set_theme(theme)

    @Slot()
    def _press(self) -> None:
        self.is_held = True
        self.held.emit()

    @Slot()
    def _release(self) -> None:
        self.is_held, self._key = False, ()
        self.held.emit()

    @Slot()
    def _put_away(self) -> None:
        self._session.set_option(GHOST.key, "")


def ghost_words(frame: Frame) -> str:
    """Whose ghost it is, and at which of its steps; or that there can be none. Empty without one."""
    ghost = frame.ghost
    if ghost is None:
        return ""
    if not ghost.fits(frame.snapshot.network):
        return tr("Different shapes: no ghost of {name}. It is {its}, the network shown is {shape}.").format(
            name=ghost.name, its=ghost.shape, shape=frame.snapshot.config.shape_text
        )
    return tr("Ghost: {name}, {moment}").format(name=ghost.name, moment=moment_words(ghost))


def moment_words(ghost: Ghost) -> str:
    """Which of its moments is shown."""
    step, last = numerals.count(ghost.step), numerals.count(ghost.last)
    if ghost.step == ghost.last:
        return tr("at its last step, {step}").format(step=step)
    return tr("at its step {step} of {last}").format(step=step, last=last)
