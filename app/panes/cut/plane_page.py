"""The page of a cut along two directions: the map or the surface, and one legend for both."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.cost_map.legend import CostLegend
from app.cost_map.shading import Bands
from app.frame import Frame
from app.locks import locked_with
from app.panes.cut.map_view import MapView
from app.panes.cut.options import LEAN, TURN, VIEW, VIEWS
from app.panes.cut.relief_view import ReliefView
from app.panes.cut.work import Answer
from app.session import Session
from app.widgets import Segments
from nncore.words import tr


class PlanePage(QWidget):
    """From above at first; in space when it is asked for."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.map, self.relief, self.legend = MapView(), ReliefView(), CostLegend()
        self.views = Segments(tr("View"), VIEWS, VIEW.tip, narrow=True)
        self._stack = QStackedWidget()
        for view in (self.map, self.relief):
            self._stack.addWidget(view)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.legend, 1)
        row.addWidget(self.views)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._stack, 1)
        column.addLayout(row)
        self.views.chosen.connect(self._choose)
        locked_with(self.views, VIEW.key)
        self.relief.looked.connect(self._look)
        self.relief.turned.connect(self.map.turned)

    def show_cut(self, frame: Frame, known: Answer | None, empty: str, stale: str) -> None:
        """Show this cut; empty says why there is none."""
        grid = known.grid if known is not None else None
        self.legend.show_bands(Bands.of(grid) if grid is not None else None, frame.theme)
        view = str(frame.options[VIEW.key])
        self.views.set_value(view)
        self._stack.setCurrentIndex([name for name, _ in VIEWS].index(view))
        if view == "surface":
            self.relief.show_surface(known, frame.theme, empty, stale)
            self.relief.show_from(float(frame.options[TURN.key]), float(frame.options[LEAN.key]))
        else:
            self.map.show_map(known, frame.theme, empty, stale)

    def show_compass(self, angle: float, now: tuple[float, float] | None, *, revealed: bool) -> None:
        """Show the arrow on both views, and where the network of now is."""
        self.map.show_compass(angle, now, revealed=revealed)
        self.relief.show_compass(angle, revealed=revealed)

    def advance(self) -> bool:
        """Paint a slice of a new picture."""
        return self.map.still.advance() or self.relief.still.advance()

    @Slot(str)
    def _choose(self, name: str) -> None:
        self._session.set_option(VIEW.key, name)

    @Slot(float, float)
    def _look(self, turn: float, lean: float) -> None:
        self._session.set_option(TURN.key, turn)
        self._session.set_option(LEAN.key, lean)
