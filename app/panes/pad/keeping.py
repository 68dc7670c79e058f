"""The drawing on the pad kept among the person's own digits; what keeps them is loaded when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import numpy as np
from PySide6.QtCore import QObject

from nncore.words import tr

if TYPE_CHECKING:
    from app.own_home import OwnHome
    from app.session import Session
    from nncore.arrays import Floats


def keep(session: Session, image: Floats, digit: int) -> str:
    """Keep a drawing, (28, 28) in 0..1, as this digit; return what came of it, for the caption."""
    from app.own_home import home_of  # most people never ask for it

    if image.ndim != 2:
        return ""
    if session.picture.source != "drawn":
        return tr("only a drawing of yours can be kept")
    home = home_of(session)
    if not home.keep(np.asarray(image, np.float32), digit):
        return home.said
    text = tr("kept as {digit}, drawings in My digits: {n}")
    return text.format(digit=digit, n=len(home.own))


def is_kept(session: Session, image: Floats) -> bool:
    """Whether exactly this drawing is among them: it is done then, and a stroke begins the next one."""
    home = cast("OwnHome | None", session.findChild(QObject, "own.home"))  # without it nothing was kept
    return home is not None and home.keeps(np.asarray(image, np.float32))
