"""Names and numbers as the pane writes them."""

from __future__ import annotations

import math

from app.numerals import MINUS, plain, short
from nncore.any_weight import Place

UP, DOWN = "\u2191", "\u2193"


def four(value: float) -> str:
    """Four significant digits, with a power of ten outside 0.001 to 10 000."""
    size = abs(value)
    if not math.isfinite(value) or size == 0:
        return short(value)
    if 1e-3 <= size < 1e4:
        return plain(value, max(0, 3 - math.floor(math.log10(size))))
    mantissa, exponent = f"{size:.3e}".split("e")
    return f"{MINUS if value < 0 else ''}{mantissa}e{int(exponent)}".replace("e-", f"e{MINUS}")


def derivative(value: float) -> str:
    """A derivative: sign and arrow, because colour is not enough."""
    if value > 0:
        return f"{UP}\u2009+{four(value)}"
    return f"{DOWN}\u2009{four(value)}" if value < 0 else four(value)


def push_role(value: float) -> str:
    """The colour of a derivative on a plate."""
    return "push_plus" if value > 0 else "push_minus" if value < 0 else "plate_muted"


def symbol(place: Place) -> str:
    """The parameter as a formula."""
    layer, j, k = place
    return f"b_{{{j}}}^{{({layer})}}" if k is None else f"w_{{{j},{k}}}^{{({layer})}}"


def told(place: Place) -> str:
    """The parameter as a word of an option."""
    layer, j, k = place
    return f"b/{layer}/{j}" if k is None else f"w/{layer}/{j}/{k}"


FUNCTIONS = {"sigmoid": "σ", "tanh": "tanh", "relu": "ReLU", "linear": "f", "softmax": "softmax"}
