"""Where the variables of the unfolded tree stand. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF

from nncore.chain import Chain, before

ROWS = (0.17, 0.5, 0.83)  # of the height: weights, the chain itself, biases and y
WIDEST, HIGHEST = 190.0, 66.0
ROOMY = 120.0  # pixels from one column to the next from which a derivative is written between them
GAP = 26.0  # pixels between two boxes, at least, where that leaves room for a box
SIGN = 8.0  # radius of a + or -


def boxes(rect: QRectF, depth: int, unfolded: int) -> dict[str, QRectF]:
    """The box of every variable in sight, C first, in a tree of which so many levels are unfolded."""
    columns = 2 + 2 * unfolded
    pitch = rect.width() / columns
    width = max(26.0, min(WIDEST, pitch - GAP, pitch * 0.66 if pitch > ROOMY else pitch))
    height = min(HIGHEST, rect.height() * 0.29, max(40.0, width * 0.45))

    def box(column: int, row: int) -> QRectF:
        x = rect.right() - (column + 0.5) * pitch
        y = rect.top() + ROWS[row] * rect.height()
        return QRectF(x - width / 2, y - height / 2, width, height)

    found = {"C": box(0, 1), f"a{depth}": box(1, 1), "y": box(1, 2)}
    for level in range(unfolded):
        layer, column = depth - level, 2 + 2 * level
        found[f"z{layer}"] = box(column, 1)
        found[f"w{layer}"] = box(column + 1, 0)
        found[before(layer)] = box(column + 1, 1)
        found[f"b{layer}"] = box(column + 1, 2)
    return found


def signs(places: dict[str, QRectF], depth: int, unfolded: int) -> dict[str, QRectF]:
    """Where a level is unfolded ("+") or folded again ("-"), by "+2" or "-2": the levels there are then."""
    found = {}
    for level in range(unfolded + 1):
        name = f"a{depth - level}" if level < depth else ""
        if name in places:
            middle = QPointF(places[name].left(), places[name].center().y())
            key = f"+{level + 1}" if level == unfolded else f"-{level}"
            found[key] = QRectF(middle.x() - SIGN, middle.y() - SIGN, 2 * SIGN, 2 * SIGN)
    return found


def edges(places: dict[str, QRectF], chain: Chain) -> Iterator[tuple[str, str]]:
    """Each real dependency of which both ends are in sight: (what is computed, from what)."""
    for name in places:
        for parent in chain.parents(name):
            if parent in places:
                yield name, parent
