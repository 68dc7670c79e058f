"""Puts the pad's parts in their places: a picture with its other view, or the sliders of other inputs."""

from __future__ import annotations

from dataclasses import dataclass

from app.frame import Frame
from app.panes.pad import geometry
from app.panes.pad.answer import AnswerView
from app.panes.pad.bars import Bars
from app.panes.pad.board import Board
from app.panes.pad.caption import Caption, RowField
from app.panes.pad.surface import Surface
from app.panes.pad.thumb import Thumb
from app.panes.pad.toolbar import GROUPS, WITHOUT_PICTURE, ToolBar

LOW = 420  # pixels of height under which the sliders need the second line of tools for themselves


@dataclass(frozen=True)
class Parts:
    """The widgets of a pad."""

    tools: ToolBar
    surface: Surface
    board: Board
    caption: Caption
    row_field: RowField
    thumb: Thumb
    answer: AnswerView
    bars: Bars

    def turn(self, inputs: int) -> None:
        """Show what belongs to a picture, or, with so many `inputs` that are none, the sliders."""
        self.surface.setVisible(not inputs)
        self.thumb.setVisible(not inputs)
        self.board.setVisible(bool(inputs))
        self.tools.offer(WITHOUT_PICTURE if inputs else GROUPS)

    def show_frame(self, frame: Frame, inputs: int) -> None:
        """Hand the Frame to those in sight."""
        if inputs:
            self.board.show_frame(frame)
        else:
            self.surface.show_frame(frame)
            self.thumb.show_frame(frame)
        self.answer.show_frame(frame)
        self.bars.show_frame(frame)

    def place(self, width: int, height: int, inputs: int) -> None:
        """Arrange them in a pane of this size."""
        places = self._places(width, height, inputs)
        self.tools.setGeometry(places.tools)
        (self.board if inputs else self.surface).setGeometry(places.plate)
        self.caption.setGeometry(places.caption)
        self.row_field.setGeometry(places.caption)
        self.bars.setGeometry(places.bars)
        if inputs:
            self.answer.setGeometry(places.answer)
            return
        thumb, answer = geometry.beside_thumb(places.answer)
        self.thumb.setGeometry(thumb)
        self.answer.setGeometry(answer)

    def _places(self, width: int, height: int, inputs: int) -> geometry.Places:
        """With as many lines of tools as all of them need, if the pad need not shrink for that."""
        rows = self.bars.count or 10
        if inputs:
            lines = self.tools.lines(geometry.arrange_inputs(width, height, rows, inputs).tools.width())
            return geometry.arrange_inputs(width, height, rows, inputs, lines if height > LOW else 1)
        least = self.tools.least(geometry.arrange(width, height, rows).tools.width())
        places = geometry.arrange(width, height, rows, least)
        for lines in range(self.tools.lines(places.tools.width()), least, -1):
            roomy = geometry.arrange(width, height, rows, lines)
            if roomy.plate.width() >= places.plate.width():
                return roomy
        return places
