"""Dialogs that are larger than the screen: what is in them scrolls, and they are as large as there is room."""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QVBoxLayout, QWidget

from app.widgets.scroller import Scroller
from app.wrappers import forget_items

MARK = "fitted to the screen"  # not said
FRAME = QSize(16, 40)  # what a window manager may put around a dialog


class Fitter(QObject):
    """Looks at every dialog of one window when it is shown."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Meet each dialog when it is first dressed, and make it fit just before it is seen."""
        if isinstance(event, QChildEvent) and event.type() == QEvent.Type.ChildPolished:
            if isinstance(event.child(), QDialog):
                event.child().installEventFilter(self)
        elif event.type() == QEvent.Type.Show and isinstance(watched, QDialog) and not event.spontaneous():
            forget_items()
            fit(watched, self._window.screen().availableGeometry().size() - FRAME)
        return super().eventFilter(watched, event)


def fit(dialog: QDialog, room: QSize) -> None:
    """Let the contents of a dialog scroll if they need more than `room`; its buttons stay in sight."""
    layout = dialog.layout()
    if layout is None:
        return
    least = layout.minimumSize()
    if not dialog.property(MARK) and (least.width() > room.width() or least.height() > room.height()):
        dialog.setProperty(MARK, True)
        _scroll(dialog, layout)
    if dialog.property(MARK):
        dialog.setMinimumSize(QSize(1, 1))
    dialog.resize(dialog.size().boundedTo(room))
    if (now := dialog.layout()) is not None:
        now.activate()


def _scroll(dialog: QDialog, layout: QLayout) -> None:
    inside = QWidget()
    buttons = dialog.findChild(QDialogButtonBox)
    inside.setLayout(layout)
    box = QVBoxLayout(dialog)
    box.setContentsMargins(0, 0, 0, 8)
    area = Scroller(inside)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # words alone are scrolled by the keys too
    box.addWidget(area, 1)
    if buttons is not None:
        box.addWidget(buttons)
        buttons.show()  # or the layout leaves it out until the next turn of the event loop
    area.show()
