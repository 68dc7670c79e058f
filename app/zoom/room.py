"""Room for what is larger than its place: the window's body on a page that scrolls, and bars that scroll sideways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.stage import Stage
from app.widgets.scroller import Scroller

FULL = 940  # pixels of width from which on a workspace has all its columns
FULL_LOW = 1040  # ... in a low one, where the page scrolls and its bar takes some
PAIR = 700  # ... and from which on there are two
LOW = 600  # pixels of height; a window is lower only when zoomed in
LEAST = {0: 500, 2: 520, 1: 400}  # pixels of height the panes get in a window lower than that, by the columns


class Room(Scroller):
    """Everything below the menus. In a window too small for it the panes fold into fewer columns, and it scrolls.

    That happens only when zoomed in: at 100 % the window cannot be made so small.
    """

    folded = Signal(int)  # into how many columns; 0 for as many as the workspace wants

    def __init__(self, inside: QWidget, stage: Stage) -> None:
        """`inside` holds the rail of the lessons, `stage` and the bars."""
        self._stage, self._inside = stage, inside
        super().__init__(inside)
        stage.changed.connect(self._go_to_top)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold, or unfold; what is presented is little, and never folds."""
        columns = 0 if self._stage.presented else columns_for(self.window().size())
        if columns != self._stage.folded:
            self._inside.setMinimumSize(1, 1)
            super().resizeEvent(event)
            self.folded.emit(columns)
            _settle(self._inside)  # a layout that is given back shares out the room there is at that moment
            self._stage.fold(columns)
        self._take_least()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give what is inside the room it needs now."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._take_least()
        return super().eventFilter(watched, event)

    @Slot()
    def _go_to_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    def _take_least(self) -> None:
        folded, layout = self._stage.folded, self._inside.layout()
        low = not self._stage.presented and (bool(folded) or self.window().height() < LOW)
        self._stage.setMinimumHeight(LEAST.get(folded, 0) if low else 0)
        least = layout.minimumSize() if low and layout else QSize(1, 1)
        self._inside.setMinimumSize(least if folded else QSize(1, least.height()))


def _settle(widget: QWidget) -> None:
    layout = widget.layout()
    if layout is not None:
        layout.activate()
        for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if layout.indexOf(child) >= 0:
                _settle(child)


def columns_for(size: QSize) -> int:
    """How many columns of panes a window so large has; 0 for as many as the workspace wants."""
    full = FULL if size.height() >= LOW else FULL_LOW
    return 0 if size.width() >= full else 2 if size.width() >= PAIR else 1


class Strip(Scroller):
    """A bar in its full length, which scrolls sideways where there is less room."""

    def __init__(self, bar: QWidget) -> None:
        self._bar = bar  # before all else: a scroll area hears of its widget from the first on
        self._freely = bar.minimumWidth()
        super().__init__(bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._keep_height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as high as the bar."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._keep_height()
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(not self._bar.isHidden())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the bar find its rows, and in a window too small for them keep it from being squeezed."""
        self._bar.setMinimumWidth(self._freely)
        super().resizeEvent(event)
        layout = self._bar.layout()
        if layout is not None and columns_for(self.window().size()):
            self._bar.setMinimumWidth(layout.minimumSize().width())
        self._keep_height()

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(1, self._height())

    def sizeHint(self) -> QSize:
        """The bar's."""
        return QSize(self._bar.sizeHint().width(), self._height())

    def _height(self) -> int:
        bar = self.horizontalScrollBar()
        return self._bar.sizeHint().height() + (bar.sizeHint().height() if bar.maximum() > 0 else 0)

    def _keep_height(self) -> None:
        if self.height() != self._height() or self.minimumHeight() != self._height():
            self.setFixedHeight(self._height())
