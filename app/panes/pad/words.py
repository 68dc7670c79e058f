"""What the pad says of the picture: where it comes from, what was done to it, what of it the network receives."""

from __future__ import annotations

from app import numerals
from app.disturbance import Disturbance
from app.frame import Frame, Picture
from app.naming import DIGITS, Naming, naming_of
from nncore.drawing import MOST, Received, normalise
from nncore.words import tr


def source(picture: Picture, naming: Naming = DIGITS) -> str:
    """Where the picture comes from, and for an example what it is."""
    if picture.source == "made":
        return tr("a picture made for a try") if naming.is_picture else tr("inputs made for a try")
    if picture.row is None or picture.label is None:
        if picture.received.ndim == 1:
            return tr("your own inputs")
        return tr("empty") if picture.is_empty else tr("your drawing")
    if naming.is_picture:
        test, train = tr("test image {row}, {label}"), tr("training image {row}, {label}")
    else:
        test, train = tr("test example {row}, {label}"), tr("training example {row}, {label}")
    words = test if picture.source == "test" else train
    return words.format(row=numerals.count(picture.row), label=naming.noun(picture.label))


def input_text(frame: Frame, k: int) -> str:
    """An input that is no pixel: its name, its number, what it holds."""
    received = frame.picture.received
    if received.ndim != 1 or k >= len(received):
        return ""
    words = tr("{name} = input {k}: {value}")
    name = naming_of(frame).input(k)
    return words.format(name=name, k=k, value=numerals.plain(float(received[k])))


def none_wrong(frame: Frame) -> str:
    """That there is no mistake to show."""
    if naming_of(frame).is_picture:
        return tr("no test image is answered wrongly")
    return tr("no test example is answered wrongly")


def state(picture: Picture, view: str) -> str:
    """How the picture is shown in a view, "drawn" or "received"."""
    if view == "received":
        return tr("→ as received")
    if picture.disturbed:
        return tr("disturbed")
    if picture.source == "drawn":
        return "" if picture.is_empty or picture.received.ndim == 1 else tr("as drawn")
    if picture.source == "made":
        return tr("as made")
    return tr("as in the set")


def states(picture: Picture, view: str) -> tuple[str, str]:
    """How the large picture is shown, or what was done to it; and the same in short."""
    if picture.disturbed:
        return done_to(picture.disturbed), done_in_short(picture.disturbed)
    return state(picture, view), state(picture, view)


def done_to(how: Disturbance) -> str:
    """What was done to an example: "shifted 2 px right, noise"; nothing if nothing was."""
    ways = [
        words.format(pixels=abs(by))
        for by, words in (
            (how.right, tr("{pixels} px right") if how.right > 0 else tr("{pixels} px left")),
            (how.down, tr("{pixels} px down") if how.down > 0 else tr("{pixels} px up")),
        )
        if by
    ]
    parts = [tr("shifted {ways}").format(ways=tr(" and ").join(ways))] if ways else []
    return ", ".join(parts + _other_parts(how))


def done_in_short(how: Disturbance) -> str:
    """The same with arrows, where there is little room: "→2 ↑1, noise"."""
    right, down = tr("→") if how.right > 0 else tr("←"), tr("↓") if how.down > 0 else tr("↑")
    ways = [f"{arrow}{abs(by)}" for arrow, by in ((right, how.right), (down, how.down)) if by]
    return ", ".join(([" ".join(ways)] if ways else []) + _other_parts(how))


def _other_parts(how: Disturbance) -> list[str]:
    names = (
        (how.cut, tr("cut at the edge")),
        (how.noisy, tr("noise")),
        (how.inverted, tr("inverted")),
        (how.otherwise, tr("spoilt")),
    )
    return [name for present, name in names if present]


def way_in(picture: Picture, *, centred: bool) -> str:
    """A sentence on what happens to the picture on its way to the network."""
    if picture.source == "made":
        return tr("A picture made for a try reaches the network as it is.")
    if picture.received.ndim == 1:
        return tr("The inputs reach the network as they are.")
    if picture.source != "drawn":
        return tr("Examples reach the network as they are.")
    if not centred:
        return tr("Centre and scale is off, so that the drawing reaches the network as it is.")
    received = normalise(picture.drawn)
    if received.is_empty:
        return tr(
            "A drawing is scaled and centred on its way to the network, as the digits it learns from were."
        )
    return tr("The network receives the drawing {scaled} and {moved}.").format(
        scaled=_scaled(received), moved=_moved(received)
    )


def _scaled(received: Received) -> str:
    scale = received.scale
    if scale >= MOST:
        return tr("enlarged {times} times, which is the most it does").format(times=numerals.plain(scale, 1))
    if scale > 1:
        return tr("enlarged {times} times").format(times=numerals.plain(scale))
    return (
        tr("as large as it is")
        if scale == 1
        else tr("shrunk to {times} of its size").format(times=numerals.percent(scale, 0))
    )


def _moved(received: Received) -> str:
    """How far the ink's centre went."""
    down, right = (round(by) for by in received.shift)
    ways = []
    if right:
        ways.append((tr("{by} px right") if right > 0 else tr("{by} px left")).format(by=abs(right)))
    if down:
        ways.append((tr("{by} px down") if down > 0 else tr("{by} px up")).format(by=abs(down)))
    return tr("moved {ways}").format(ways=tr(" and ").join(ways)) if ways else tr("not moved")
