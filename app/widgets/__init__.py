"""Small widgets that every pane shares. Each follows a theme by `set_theme`."""

from app.widgets.icon_button import IconButton
from app.widgets.job_button import JobButton
from app.widgets.legend import Entry, Legend
from app.widgets.message import Message
from app.widgets.number_field import NumberField
from app.widgets.option_menu import OptionMenu
from app.widgets.range import Range
from app.widgets.scale_bar import ScaleBar
from app.widgets.segments import Segments

__all__ = [
    "Entry",
    "IconButton",
    "JobButton",
    "Legend",
    "Message",
    "NumberField",
    "OptionMenu",
    "Range",
    "ScaleBar",
    "Segments",
]
