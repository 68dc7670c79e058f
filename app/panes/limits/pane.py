"""Out of its depth: noise, spoilt pictures, mixtures, dreams and the pixels that count, one view at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.pane import Pane
from app.panes.limits.dream_view import DreamView
from app.panes.limits.influence_view import InfluenceView
from app.panes.limits.morph_view import MorphView
from app.panes.limits.noise_view import NoiseView
from app.panes.limits.options import OPTIONS, VIEWS
from app.panes.limits.spoil_view import SpoilView
from app.panes.limits.view import View
from app.widgets.scroller import Scroller
from app.widgets.segments import Segments

if TYPE_CHECKING:
    from app.session import Session

KINDS: dict[str, type[View]] = {
    "noise": NoiseView,
    "spoil": SpoilView,
    "morph": MorphView,
    "dream": DreamView,
    "influence": InfluenceView,
}


class LimitsPane(Pane):
    """Holds five views, each built when it is first looked at; only the one in sight sees Frames."""

    key = "limits"
    title = "Limits"
    options = OPTIONS
    follows = frozenset({"picture", "selection", "hover", "options", "theme", "data"})
    rate = 5.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setMinimumSize(160, 120)
        self._views: dict[str, View] = {}
        self._key = ""
        self._segments: Segments | None = None
        self._frame: Frame | None = None
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def show_frame(self, frame: Frame) -> None:
        """Give the frame to the view that the option names."""
        self._frame = frame
        key = str(frame.options["limits.view"])
        if key != self._key:
            self._turn_to(key)
        self._views[key].show_frame(frame)

    def view(self) -> View:
        """The view in sight."""
        return self._views[self._key]

    def header(self) -> list[QWidget]:
        """The row that chooses the view."""
        self._segments = Segments(OPTIONS[0].label, VIEWS, OPTIONS[0].tip, narrow=True)
        self._segments.setObjectName(OPTIONS[0].key)
        self._segments.setProperty("option", OPTIONS[0].key)
        self._segments.chosen.connect(self._choose)
        locked_with(self._segments, OPTIONS[0].key)
        if self._frame is not None:
            self._segments.set_value(str(self._frame.options["limits.view"]))
        return [self._segments]

    def describe(self, frame: Frame) -> str:
        """Which view, and what it shows."""
        if self._frame is not frame:
            self.show_frame(frame)
        title = self.tr(dict(VIEWS)[self._key])
        return self.tr("{title}. {said}").format(title=title, said=self.view().describe())

    def hideEvent(self, event: QHideEvent) -> None:
        """Measure nothing while out of sight."""
        super().hideEvent(event)
        for view in self._views.values():
            view.leave()

    def _turn_to(self, key: str) -> None:
        if self._key:
            self._views[self._key].leave()
        if key not in self._views:
            self._views[key] = KINDS[key](self.session)
            self._stack.addWidget(Scroller(self._views[key]))
        self._key = key
        self._stack.setCurrentIndex(list(self._views).index(key))
        if self._segments is not None:
            self._segments.set_value(key)

    @Slot(str)
    def _choose(self, key: str) -> None:
        self.session.set_option("limits.view", key)
