"""The switches of the gallery."""

from __future__ import annotations

from dataclasses import dataclass

from app.options import Option, Options

CLOSED = -1.0

OPTIONS = (
    Option(
        "gallery.view",
        "weights",
        "View",
        "The weights, their change since the start, minus the gradient of the last mini-batch or minus the one that "
        "was found, or what each pixel now adds. W goes on to the next",
        choices=(
            ("weights", "Values now"),
            ("change", "Change"),
            ("gradient", "Last push"),
            ("found", "Gradient found"),
            ("product", "Input × weight"),
        ),
    ),
    Option(
        "gallery.scale",
        "strong",
        "Scale",
        "What full colour means. Strongest 1 %: the strongest hundredth of each layer, as in the network diagram; "
        "one for all layers: the same for every layer; to the largest: the largest weight of each layer; "
        "own scales: each tile by its own largest value",
        choices=(
            ("strong", "Strongest 1 %"),
            ("network", "One for all layers"),
            ("shared", "To the largest"),
            ("tile", "Own scales"),
        ),
    ),
    Option(
        "gallery.layer",
        "all",
        "Layers",
        "Which weights are shown",
        choices=(("all", "All"), ("first", "First"), ("later", "Later")),
    ),
    Option(
        "gallery.glow",
        default=True,
        label="Glow after a step",
        tip="After one step by hand show for a moment what it moved: green went up, purple down.",
    ),
    Option(
        "gallery.open",
        CLOSED,
        "Tile opened large",
        "The neuron of the first layer seen large, or -1",
        low=-1,
        high=4095,
    ),
)


@dataclass(frozen=True)
class Settings:
    """The options as the gallery uses them."""

    view: str
    scale: str
    layers: str
    opened: int | None  # a neuron of the first layer

    @property
    def own_scale(self) -> bool:
        """Whether each tile is coloured by its own largest value."""
        return self.scale == "tile"

    @classmethod
    def of(cls, options: Options) -> Settings:
        """Read a Frame's options."""
        opened = int(float(options["gallery.open"]))
        return cls(
            view=str(options["gallery.view"]),
            scale=str(options["gallery.scale"]),
            layers=str(options["gallery.layer"]),
            opened=opened if opened >= 0 else None,
        )
