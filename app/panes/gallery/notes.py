"""What the gallery says of itself: what the view means, what is odd, which page, whose scale."""

from __future__ import annotations

from app import numerals
from app.frame import Frame
from app.panes.gallery.arrange import Placement
from app.panes.gallery.content import Pictures
from app.panes.gallery.layout import Tiles
from app.panes.gallery.options import Settings
from app.panes.gallery.reading import of_selection
from app.panes.gallery.words import arrow, number, tr


def empty_text(frame: Frame, pictures: Pictures) -> str:
    """What to do while a view has nothing to show yet; nothing if it has."""
    if pictures.missing:
        return tr("Take a step (.) to see what it pushed")
    unmoved = Settings.of(frame.options).view == "change" and not pictures.largest and not pictures.strange
    return tr("Nothing has changed yet") if unmoved else ""


def notes(frame: Frame, pictures: Pictures, placement: Placement) -> list[str]:
    """What there is to say while nothing is pointed at, long and short: what is odd first, then what the view means."""
    if pictures.missing:
        return [""]
    if pictures.strange:
        return _strangeness(pictures)
    if placement.hidden:
        return [
            tr("No room for the later layers: the menu shows them alone"),
            tr("Later layers: in the menu"),
            "",
        ]
    view = Settings.of(frame.options).view
    if view == "change" and pictures.unmoved is not None and pictures.largest:
        n, total = numerals.count(pictures.unmoved), numerals.count(frame.snapshot.network.sizes[0])
        return [
            tr("{0} of {1} pixels: no weight has moved at all").format(n, total),
            tr("{0} of {1} pixels never moved").format(n, total),
            "",
        ]
    if placement.tiles is not None and placement.tiles.is_paged:
        return [tr("The wheel, Page Up and Page Down turn the page"), tr("the wheel turns the page"), ""]
    return _meaning(view)


def _strangeness(pictures: Pictures) -> list[str]:
    n = numerals.count(pictures.strange)
    return [
        tr("{0} not finite: chequered, or the colour of an end").format(n),
        tr("{0} not finite").format(n),
    ]


def _meaning(view: str) -> list[str]:
    return {
        "weights": [
            tr("Orange pixels raise the neuron, blue ones hold it down"),
            tr("orange raises, blue holds down"),
        ],
        "change": [tr("The weights now, less the weights this run began with"), tr("now, less the start")],
        "gradient": [
            tr("Minus the gradient of the last mini-batch: green was pushed up, purple down"),
            tr("↑ green pushed up, ↓ purple down"),
        ],
        "product": [
            tr("What each pixel now adds, orange, or takes away, blue"),
            tr("orange adds, blue takes away"),
        ],
    }[view] + [""]


def scale_name(pictures: Pictures) -> list[str]:
    """What the scale belongs to."""
    if pictures.own_ends:
        return [
            tr("each tile has its own, ± its largest value"),
            tr("each tile its own scale"),
            tr("own scales"),
            "",
        ]
    if pictures.beyond is not None:
        beyond = numerals.percent(pictures.beyond)
        return [
            tr("one scale for all tiles; {0} lie beyond it").format(beyond),
            tr("{0} lie beyond").format(beyond),
            tr("{0} beyond").format(beyond),
        ]
    if pictures.tiles is None:
        return [tr("each layer has its own, as written over it"), tr("a scale for each layer"), ""]
    return [tr("one scale for all tiles"), tr("all tiles"), tr("shared"), ""]


def page_name(tiles: Tiles | None) -> str:
    """Which tiles are in sight, if not all are."""
    if tiles is None or not tiles.is_paged:
        return ""
    shown = f"{tiles.shown.start}–{tiles.shown.stop - 1}"
    return tr("showing {0} of {1}").format(shown, numerals.count(tiles.total))


def ends_of(pictures: Pictures, view: str) -> tuple[str, str]:
    """The ends of the scale as they are printed."""
    end = (
        pictures.end
        if pictures.tiles is not None
        else max((s.end for s in pictures.sheets.values()), default=0.0)
    )
    low, high = number(-end), number(end)
    if pictures.own_ends or (pictures.tiles is None and len(pictures.sheets) > 1):
        low, high = f"{numerals.MINUS}{tr('max')}", f"+{tr('max')}"
    elif pictures.beyond is not None:
        low, high = f"≤ {low}", f"≥ {high}"
    return (f"{arrow(-1)}{low}", f"{arrow(1)}{high}") if view == "gradient" else (low, high)


def in_words(frame: Frame, pictures: Pictures, tiles: Tiles | None) -> str:
    """The state for people who do not see it."""
    view = {
        "weights": tr("weights"),
        "change": tr("change of the weights since the start"),
        "gradient": tr("minus the gradient of the last mini-batch"),
        "product": tr("input times weight"),
    }[Settings.of(frame.options).view]
    if empty := empty_text(frame, pictures):
        return f"{view}: {empty}."
    said = [tr("{0} of the network {1}").format(view, frame.snapshot.config.shape_text), page_name(tiles)]
    if pictures.own_ends:
        said.append(scale_name(pictures)[0])
    elif pictures.end:
        said.append(tr("scale from {0} to {1}").format(*ends_of(pictures, "weights")))
    if pictures.strange:
        said.append(_strangeness(pictures)[0])
    if frame.part is not None:
        words = of_selection(frame, frame.part, tiles.side if tiles else 0)[0]
        said.append(tr("selected: {0}").format(words))
    return f"{', '.join(part for part in said if part)}."
