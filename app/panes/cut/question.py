"""What is to be measured for a Frame, or why nothing can be."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from app.frame import Frame
from app.selection import Bias, Selection, Weight
from nncore.cut import ANGLES, HALF, SIDES
from nncore.data import Dataset
from nncore.network import Network, count_parameters, index_of
from nncore.snapshot import Snapshot
from nncore.words import tr

LIGHT, QUICK = 5e8, 5e10  # about products: under half a second, some ten seconds
NUDGES = 200


@dataclass(frozen=True)
class Setting:
    """Everything that decides on a cut but the network."""

    page: str  # "line", "map" or "bottom"
    what: str  # the direction
    set_name: str
    count: int
    reach: float
    seed: int
    index: int | None  # of the parameter that is picked, in the flat order
    ratio: float  # width to height of the map
    radius: float  # of the compass
    nudge: float


@dataclass(frozen=True, eq=False)
class Other:
    """A kept run: what it is called, and its network; or why there is none."""

    name: str = ""
    network: Network | None = None
    why: str = ""  # "none", "coming" or "lost"


@dataclass(frozen=True, eq=False)
class Question:
    """Through which network, how, and on which examples."""

    snapshot: Snapshot
    data: Dataset  # only the examples that are measured
    is_test: bool
    setting: Setting
    other: Other | None = None  # the run that the cut leads towards, once its network is there

    @property
    def work(self) -> float:
        """About how many products it takes."""
        sizes, n = self.snapshot.network.sizes, len(self.data)
        whole, later = count_parameters(sizes), count_parameters(sizes[1:]) + 20 * sum(sizes[1:])
        points = {"line": 2 * HALF, "map": SIDES[-1] ** 2 + ANGLES, "bottom": 0}[self.setting.page]
        each = {"line": 8, "map": 8, "bottom": NUDGES}[self.setting.page]
        return float(n) * (points * later + each * whole)

    def asks_the_same_as(self, other: Question) -> bool:
        """Whether the answer would be the same."""
        return self.snapshot.network is other.snapshot.network and self.is_set_as(other)

    def is_set_as(self, other: Question) -> bool:
        """Whether at most the network is another."""
        return (
            self.setting == other.setting
            and self.data.name == other.data.name
            and len(self.data) == len(other.data)
            and self.snapshot.run == other.snapshot.run
            and self.other is other.other
        )


def why_not(frame: Frame) -> str:
    """Why nothing can be measured, and what to do; empty if it can."""
    if _set(frame) is None:
        return tr("There are no examples that this network takes, so there is no cost to measure.")
    network = frame.snapshot.network
    if not all(np.isfinite(part).all() for part in (*network.weights, *network.biases)):
        return tr(
            "Weights of this network are no numbers any more. Go back to an earlier step, or begin anew."
        )
    return ""


def question_of(frame: Frame, ratio: float, other: Other | None = None) -> Question | None:
    """The question that the present network and the options ask."""
    data = _set(frame)
    if data is None or why_not(frame):
        return None
    options = frame.options
    n, page, what = int(str(options["cut.count"])), str(options["cut.page"]), str(options["cut.direction"])
    first = replace(data, images=data.images[:n], labels=data.labels[:n])
    setting = Setting(
        page,
        what if page != "bottom" else "random",
        str(options["cut.set"]),
        n,
        float(options["cut.reach"]),
        int(float(options["cut.seed"])),
        picked(frame.selection, frame) if what == "weight" and page != "bottom" else None,
        round(ratio, 2) if page == "map" else 1.0,
        float(options["cut.reach"]) * float(options["cut.arrow"]) if page == "map" else 0.0,
        float(options["cut.nudge"]) if page == "bottom" else 0.0,
    )
    led = other if what == "run" and page != "bottom" else None
    return Question(frame.snapshot, first, options["cut.set"] == "test", setting, led)


def picked(selection: Selection | None, frame: Frame) -> int | None:
    """The weight or bias that is picked, in the flat order."""
    network = frame.snapshot.network
    match selection:
        case Weight(layer, j, k) if selection.exists_in(network):
            return index_of(layer, j, k, network.sizes)
        case Bias(layer, j) if selection.exists_in(network):
            return index_of(layer, j, None, network.sizes)
    return None


def _set(frame: Frame) -> Dataset | None:
    """The set that is asked for, if the network takes its examples."""
    if frame.data is None:
        return None
    data = frame.data.test if frame.options["cut.set"] == "test" else frame.data.train
    sizes = frame.snapshot.network.sizes
    fits = sizes[-1] >= data.n_classes or (sizes[-1] == 1 and data.n_classes == 2)
    return data if data.n_inputs == sizes[0] and fits else None
