"""What the gallery says of itself: what the view means, what is odd, which page, whose scale."""

from __future__ import annotations

from app import numerals
from app.ends import end_text
from app.frame import Frame
from app.panes.gallery.arrange import Placement
from app.panes.gallery.content import Pictures
from app.panes.gallery.layout import Tiles
from app.panes.gallery.options import Settings
from app.panes.gallery.reading import of_selection
from app.panes.gallery.values import PUSHES
from app.panes.gallery.words import arrow
from app.widgets.ghost_bar import ghost_words
from nncore.words import tr


def empty_text(frame: Frame, pictures: Pictures) -> str:
    """What to do while a view has nothing to show yet; nothing if it has."""
    if pictures.missing:
        if Settings.of(frame.options).view == "found":
            return frame.unfound or tr("The wave has not come to these layers yet")
        return tr("Take a step (.) to see what it pushed")
    if 1 in pictures.unreached:
        return tr("Layer 1 is not found yet: the wave is at layer {0}").format(
            frame.found.layers_filled.start if frame.found else len(frame.snapshot.network.weights)
        )
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
        return [
            tr("Wheel: one row on; over a matrix, along it. Page Up and Page Down: a page"),
            tr("Wheel: one row on; Page Down: a page"),
            tr("Page Down: more tiles"),
            "",
        ]
    opens = tr("double click: back") if placement.tiles is None else tr("double click: large")
    paired = placement.tiles is not None and placement.tiles.paired
    texts = _meaning(view)
    if not paired and any(sheet.halved for sheet in pictures.sheets.values()):
        texts = _of_halves()
    if paired:
        texts = _of_pairs(pictures) if view == "found" else _of_ghosts()
    return [f"{texts[0]} · {opens}", *texts] if Settings.of(frame.options).layers != "first" else texts


def _of_pairs(pictures: Pictures) -> list[str]:
    end = end_text(pictures.beside_end)
    return [
        tr("Left its weights, blue −{0} to orange +{0}; right minus the gradient: green should go up").format(
            end
        ),
        tr("left weights, −{0} to +{0}; right the push").format(end),
        tr("weights ±{0} | push").format(end),
        "",
    ]


def _of_ghosts() -> list[str]:
    return [
        tr(
            "Of each pair, and in each cell of a matrix, the left is the ghost, the right is now, on one scale"
        ),
        tr("Of each pair the left is the ghost, the right is now, on one scale"),
        tr("left the ghost, right now, on one scale"),
        tr("ghost | now"),
        "",
    ]


def _of_halves() -> list[str]:
    return [
        tr("In each cell the left half is the ghost, the right half is now, on one scale"),
        tr("in each cell left the ghost, right now"),
        tr("ghost | now"),
        "",
    ]


def _strangeness(pictures: Pictures) -> list[str]:
    n = numerals.count(pictures.strange)
    return [
        tr("{0} not finite: chequered, or the colour of an end").format(n),
        tr("{0} not finite").format(n),
    ]


def _meaning(view: str) -> list[str]:
    return {
        "weights": [
            tr("Orange raises the neuron, blue holds it down"),
            tr("orange raises, blue holds down"),
        ],
        "change": [tr("The weights now, less the weights this run began with"), tr("now, less the start")],
        "gradient": [
            tr("Minus the gradient of the last mini-batch: green was pushed up, purple down"),
            tr("↑ green pushed up, ↓ purple down"),
        ],
        "found": [
            tr("Minus the gradient found: green should go up, purple down"),
            tr("↑ green should go up, ↓ purple down"),
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
    beyond = _share(pictures.beyond or 0.0)
    if pictures.one_scale:
        said = tr("one scale for all layers; of layer 1 {0} lie beyond").format(beyond)
        return [
            said if pictures.beyond is not None else "",
            tr("one scale for all layers"),
            tr("all layers"),
            "",
        ]
    if pictures.beyond is not None:
        return [
            tr("all tiles of layer 1; {0} lie beyond").format(beyond),
            tr("{0} lie beyond").format(beyond),
            tr("{0} beyond").format(beyond),
        ]
    if pictures.tiles is None:
        return [tr("each layer has its own, as written over it"), tr("a scale for each layer"), ""]
    return [tr("all tiles of layer 1, to the largest"), tr("all tiles"), ""]


def _share(share: float) -> str:
    """How many weights that is, without a nought that would be none."""
    return numerals.percent(share) if share >= 0.0005 else tr("few") if share else tr("none")


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
    low, high = f"{numerals.MINUS}{end_text(end)}", f"+{end_text(end)}"
    if pictures.own_ends or (pictures.tiles is None and len(pictures.sheets) > 1 and not pictures.one_scale):
        low, high = f"{numerals.MINUS}{tr('max')}", f"+{tr('max')}"
    elif pictures.beyond is not None:
        low, high = f"≤ {low}", f"≥ {high}"
    return (f"{arrow(-1)}{low}", f"{arrow(1)}{high}") if view in PUSHES else (low, high)


def in_words(frame: Frame, pictures: Pictures, tiles: Tiles | None) -> str:
    """The state for people who do not see it."""
    view = {
        "weights": tr("the weights"),
        "change": tr("how much each weight changed since the start"),
        "gradient": tr("where the last step pushed each weight, minus its gradient"),
        "found": tr("how the gradient found wants each weight changed, minus that gradient"),
        "product": tr("what each input now adds: input times weight"),
    }[Settings.of(frame.options).view]
    said = [tr("The pictures show {0} of the network {1}.").format(view, frame.snapshot.config.shape_text)]
    if empty := empty_text(frame, pictures):
        return f"{said[0]} {empty}."
    if tiles is not None and tiles.is_paged:
        shown = tiles.shown
        words = tr("In sight are the tiles of neurons {0} to {1} of {2}.")
        said.append(words.format(shown.start, shown.stop - 1, numerals.count(tiles.total)))
    if pictures.own_ends:
        said.append(tr("Each tile has its own scale, to its largest value."))
    elif pictures.end:
        end = end_text(pictures.end)
        said.append(tr("Full blue is {0}{1}, full orange +{1}.").format(numerals.MINUS, end))
    if ghost := ghost_words(frame):
        said.append(f"{ghost}.")
    if pictures.strange:
        said.append(tr("{0} values are no finite numbers.").format(numerals.count(pictures.strange)))
    if frame.part is not None:
        words = of_selection(frame, frame.part, tiles.side if tiles else 0)[0]
        said.append(tr("Selected is {0}.").format(words))
    return " ".join(said)
