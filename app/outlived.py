"""When a selection has outlived what it was made for: an example is looked at only while it is on the network."""

from __future__ import annotations

from app.frame import Frame, Picture
from app.selection import Example, Selection
from nncore.data import Digits


def outlived(
    selection: Selection | None,
    hover: Selection | None,
    old: Frame | None,
    data: Digits | None,
    picture: Picture,
) -> tuple[Selection | None, Selection | None]:
    """What is picked and pointed at after the `old` frame, when `data` and `picture` are shown next.

    Both go with the sets that their rows are counted in; a picked example goes when another picture comes, too.
    """
    if old is None:
        return selection, hover
    same = old.data is data
    on = (picture.source, picture.row)
    if isinstance(selection, Example):
        stays = same and (old.picture is picture or on == (selection.which, selection.row))
        selection = selection if stays else None
    return selection, None if isinstance(hover, Example) and not same else hover
