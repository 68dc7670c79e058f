"""Sentences of the pane: each follows the numbers measured."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from app.numerals import count, percent, short
from nncore.cut import ANGLES
from nncore.flat_order import name_of
from nncore.words import tr

if TYPE_CHECKING:
    from app.frame import Frame
    from app.panes.cut.work import Answer

NEARLY = 2.0  # degrees within which the best angle found is that of minus the gradient


def banner(known: Answer) -> str:
    """Which cut of how many dimensions, on which examples, of which step."""
    n = count(known.question.snapshot.network.n_parameters)
    page = known.question.setting.page
    if page == "bottom":
        text = tr("{k} steps of length {size} in random directions among {n} dimensions.")
        said = text.format(
            k=count(len(known.nudges) if known.nudges is not None else 0),
            size=short(known.question.setting.nudge),
            n=n,
        )
    elif page == "map":
        text = tr("A cut along 2 of {n} dimensions: across {first}, up {second}.")
        said = text.format(n=n, first=direction(known, 0), second=direction(known, 1))
    else:
        said = tr("A cut along 1 of {n} dimensions: {first}.").format(n=n, first=direction(known, 0))
        if known.ways.places and known.question.setting.index is None:
            said += " " + tr("It has the largest gradient; press Another, or click a line of the network.")
    return said + " " + measured_on(known)


def measured_on(known: Answer) -> str:
    """The examples and the step."""
    text = tr("The cost is that of the first {k} {what}, at step {step}.")
    data = known.question.data
    names = {
        (True, True): tr("test images"),
        (True, False): tr("training images"),
        (False, True): tr("test examples"),
        (False, False): tr("training examples"),
    }
    what = names[data.shape is not None, known.question.is_test]
    return text.format(k=count(len(data)), what=what, step=count(known.question.snapshot.step))


def direction(known: Answer, which: int) -> str:
    """What a direction is called."""
    found, what = known.ways, known.question.setting.what
    if found.places:
        return name_of(found.places[which], known.question.snapshot.network.sizes)
    if what == "path":
        names = (tr("the path’s first main direction"), tr("the path’s second main direction"))
        return names[which]
    names = {
        "gradient": (tr("the gradient"), tr("at random, perpendicular to it")),
        "random": (tr("at random"), tr("another at random")),
        "filter": (tr("at random, each neuron’s share as long as its weights"), tr("another such")),
        "twin": (
            tr("towards the twin, with the hidden neurons in another order"),
            tr("the gradient’s part beside it"),
        ),
        "start": (tr("towards the start"), tr("the gradient’s part beside it")),
        "run": (_towards_run(known), tr("the gradient’s part beside it")),
    }[what]
    return names[which]


def _towards_run(known: Answer) -> str:
    other = known.question.other
    return tr("towards the kept run “{name}”").format(name=other.name if other is not None else "")


def goal(known: Answer) -> str:
    """What stands at the far end of a cut that leads to a network."""
    other = known.question.other
    names = {"start": tr("start"), "twin": tr("twin"), "run": other.name if other is not None else ""}
    return names.get(known.question.setting.what, "")


def why(known: Answer) -> str:
    """Why there is no cut."""
    other, network = known.question.other, known.question.snapshot.network
    name = other.name if other is not None else ""
    there = "-".join(map(str, other.network.sizes)) if other is not None and other.network is not None else ""
    shape = "-".join(map(str, network.sizes))
    return {
        "none": tr("No run is kept that this cut could lead towards: keep one in the Runs pane."),
        "coming": tr("The network of the kept run “{name}” is being read…").format(name=name),
        "lost": tr("The network of the kept run “{name}” could not be read: choose another run.").format(
            name=name
        ),
        "shape": tr(
            "The kept run “{name}” is a network of {there} and this one of {here}, or their activations differ: "
            "only networks of the same kind lie in the same space. Choose another run."
        ).format(name=name, there=there, here=shape),
        "broken": tr("Weights of the kept run “{name}” are no numbers: choose another run.").format(
            name=name
        ),
        "same": tr(
            "The kept run “{name}” has the very weights of this network: there is no direction towards it."
        ).format(name=name),
        "gradient": tr("The gradient is zero here, so it is no direction: take another one."),
        "start": tr("The network is at its start: there is no direction towards it. Let it train a little."),
        "weights": tr("All weights are 0, and a direction in proportion to them has no length."),
        "twin": tr("The twin is the network itself: it has no hidden neurons in another order. Try another."),
        "moments": tr("A path needs 3 moments: take a few steps with . or let it train with Space."),
        "still": tr("All moments kept are at the same place: nothing moved, so there is no direction."),
        "": "",
    }[known.ways.why]


def stale(known: Answer, frame: Frame, *, other: bool) -> str:
    """That it is the cut of another network, or another cut, than what is asked for; empty if it is not."""
    snapshot, then = frame.snapshot, known.question.snapshot
    if other:
        return tr("⚠ Another cut is asked for.")
    if snapshot.network is then.network:
        return ""
    if snapshot.step == then.step:
        return tr("⚠ The network was changed since.")
    return tr("⚠ Now at step {step}.").format(step=count(snapshot.step))


def name_of_cost(name: str) -> str:
    """A cost in words."""
    return {"error": tr("error rate"), "squared": tr("squared error"), "cross-entropy": tr("cross-entropy")}[
        name
    ]


def value_of(name: str, value: float) -> str:
    """A cost; the error rate as a percentage."""
    return percent(value) if name == "error" and math.isfinite(value) else short(value)


def compass(known: Answer, angle: float, *, revealed: bool) -> str:
    """What the arrow does to the cost, and what the best one would do."""
    if known.ring is None or not np.isfinite(known.ring).all():
        return ""
    change = float(known.ring[round(angle / 360 * ANGLES) % ANGLES])
    radius = known.question.setting.radius / known.question.setting.reach * known.reach
    text = tr(
        "Arrow at {angle}°, {radius} long, {share} of the reach: the cost changes by {change}, measured."
    )
    share = known.question.setting.radius / known.question.setting.reach  # as the field “arrow” has it
    said = text.format(
        angle=f"{angle:.0f}", radius=short(radius), share=f"{share:.3g}", change=signed(change)
    )
    if not revealed:
        return said + " " + tr("Turn it to where the cost falls most.")
    best, down = int(known.ring.argmin()), downhill(known)
    text = tr(
        "Steepest found: {best}° ({most}); minus the gradient points to {down}°, of length {part} in this plane"
    )
    said += " " + text.format(
        best=best * 360 // ANGLES,
        most=signed(float(known.ring[best])),
        down=f"{down:.1f}",
        part=short(math.hypot(*known.tilt)),
    )
    said += tr(" and {length} in all.").format(length=short(known.length))
    apart = abs((best * 360 / ANGLES - down + 180) % 360 - 180)
    return said + (" " + tr("A shorter arrow comes nearer to it.") if apart > NEARLY else "")


def surface(known: Answer) -> str:
    """The ends of the cost on the surface, and where the network is between them."""
    if known.grid is None or known.here is None:
        return ""
    low, high = known.grid.ends
    text = tr(
        "Here the cost is {here}; on this piece it goes from {low} to {high}. Drag to turn the surface, or use the "
        "arrow keys: seen from right above it is the map."
    )
    return text.format(here=short(known.here), low=short(low), high=short(high))


def place(known: Answer, at: tuple[float, float] | None) -> str:
    """The cost under the pointer, read between the points measured."""
    near = known.grid.near(*at) if known.grid is not None and at is not None else None
    if near is None or at is None:
        return ""
    return tr("Under the pointer, at ({x}, {y}): about {near}.").format(
        x=short(at[0]), y=short(at[1]), near=short(near)
    )


def downhill(known: Answer) -> float:
    """Where minus the gradient points in the plane, in degrees from the first direction, 0 to 360."""
    x, y = known.tilt
    return math.degrees(math.atan2(-y, -x)) % 360


def signed(value: float) -> str:
    """With its sign."""
    return f"+{short(value)}" if value > 0 else short(value)


def nudges(known: Answer) -> str:
    """How many nudges go down, and what that says."""
    if known.nudges is None:
        return ""
    n, down = len(known.nudges), int((known.nudges < 0).sum())
    text = tr("{down} of {n} random nudges go down, {up} go up; the best changes the cost by {best}.")
    said = text.format(
        down=count(down),
        n=count(n),
        up=count(int((known.nudges > 0).sum())),
        best=signed(float(known.nudges.min())),
    )
    if down:
        said += " " + tr("So this is not the bottom.")
    else:
        said += " " + tr("None found a way down, which is no proof that there is none.")
    size = known.question.setting.nudge
    text = tr("A step as long down the gradient ({length} long) is forecast to change it by {forecast}.")
    return said + " " + text.format(length=short(known.length), forecast=signed(-known.length * size))


def waiting(error: str, *, busy: bool, large: bool) -> str:
    """What is said in the place of a cut that is not there yet."""
    if error:
        return tr("The cut could not be made: {why}").format(why=error)
    if busy:
        return tr("The cost is being measured along this cut…")
    if large:
        return tr("So large a cut takes a while: press Compute anew to make it.")
    return tr("Pause, or press Compute anew, to see the cost around the network.")
