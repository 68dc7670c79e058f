"""What should this be? The answers to choose from, in the place where something is missing without one."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.naming import naming_of
from app.session import Session
from app.widgets.elided import ElidedLabel

BUTTONS = 24  # letters that the names may have together to stand there as buttons


class WantedRow(QWidget):
    """Shown only while the picture on the network has no wanted answer; a choice is `session.want`."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._names: tuple[str, ...] = ()
        self.buttons: list[QToolButton] = []
        self.box: QComboBox | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(1)  # ten digits and the beginning of the label fit into the narrowest pane
        self._row.addWidget(ElidedLabel(self.tr("It should be")), 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setVisible(False)

    def show_frame(self, frame: Frame) -> None:
        """Offer the answers that the network can give, if one is missing."""
        nothing = frame.picture.is_empty
        if frame.target is None and not nothing:
            sizes = frame.snapshot.network.sizes
            self._offer(naming_of(frame).classes[: max(2, sizes[-1])])
        self.setVisible(frame.target is None and not nothing)

    def _offer(self, names: tuple[str, ...]) -> None:
        if names == self._names:
            return
        self._names = names
        for old in (*self.buttons, *([self.box] if self.box else [])):
            self._row.removeWidget(old)
            old.deleteLater()
        self.buttons, self.box = [], None
        if sum(map(len, names)) <= BUTTONS:
            self.buttons = [self._button(answer, name) for answer, name in enumerate(names)]
        else:
            self.box = self._box(names)

    def _button(self, answer: int, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(name)
        button.setToolTip(self.tr("Say that this is {0}.").format(name))
        button.setAccessibleName(self.tr("It should be {0}").format(name))
        button.setProperty("answer", answer)
        button.clicked.connect(self._clicked)
        locked_with(button, "want")
        self._row.addWidget(button)
        return button

    def _box(self, names: tuple[str, ...]) -> QComboBox:
        box = QComboBox()
        box.addItems([self.tr("choose"), *names])
        box.setAccessibleName(self.tr("It should be"))
        box.setToolTip(self.tr("Say what this is."))
        box.activated.connect(self._activated)
        locked_with(box, "want")
        self._row.addWidget(box)
        return box

    @Slot()
    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QToolButton):
            self._session.want(int(sender.property("answer")))

    @Slot(int)
    def _activated(self, index: int) -> None:
        if index > 0:
            self._session.want(index - 1)
